//! The power fails: what was synced is on the disk, and of what was written
//! since, any part or nothing.
//!
//! A child works under strace, which writes down every write, sync and word to
//! the client in their order. The disk is then made as a failure at any moment
//! could have left it.

use std::collections::BTreeMap;
use std::path::Path;

use domain::id::RequestId;
use store::Store;
use testkit::{Random, scaled, seed};

use super::{again, assert_kept, can_inject, child, labour, prepared};
use crate::support::{Home, START, options};

const TEST: &str = "faults::power::what_was_acknowledged_survives_a_power_failure";
/// Requests that can be on their way while nobody has been told: one a client.
const UNHEARD: usize = 4;

/// One line of the record.
enum Event {
    Write { file: String, at: usize, bytes: Vec<u8> },
    Cut { file: String, length: usize },
    Sync { file: String },
    Remove { file: String },
    Told(RequestId),
}

/// A file as it surely is, and what may have reached it since.
#[derive(Default)]
struct File {
    durable: Vec<u8>,
    since: Vec<Event>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_acknowledged_survives_a_power_failure() {
    if let Some(dir) = child() {
        // Twice, so that an orderly end and an opening are on the record too.
        for _ in 0..2 {
            let lock = store::DirLock::take(&dir).expect("nobody else holds it");
            let (store, _) = Store::open(lock, options(), START).expect("it opens");
            labour(&store, 40).await;
            store.close().await;
        }
        return;
    }
    if !can_inject() {
        return;
    }
    let (home, record) = (prepared().await, Home::new());
    let mut begun = BTreeMap::new();
    begun.insert("mutoscope.db".to_owned(), std::fs::read(home.database()).expect("a file"));
    let events = work_on_the_record(&home, &record.path().join("record"));
    let told = events.iter().filter(|event| matches!(event, Event::Told(_))).count();
    let syncs = events.iter().filter(|event| matches!(event, Event::Sync { .. })).count();
    assert!(told == 80 && syncs > 20, "the record is not whole: {told} told, {syncs} syncs");
    let mut random = Random::new(seed());
    for _ in 0..scaled(25) {
        let cut = random.below(events.len() as u64 + 1) as usize;
        let disk = fail_after(&begun, &events[..cut], &mut random);
        let accepted =
            events[..cut].iter().filter_map(|event| if let Event::Told(id) = event { Some(*id) } else { None });
        assert_kept(&disk, &accepted.collect::<Vec<_>>(), UNHEARD).await;
    }
}

/// Lets a child work, and reads what strace wrote down.
fn work_on_the_record(home: &Home, record: &Path) -> Vec<Event> {
    let calls = "trace=write,pwrite64,fsync,fdatasync,ftruncate,unlink";
    let record_text = record.to_str().expect("a path of Unicode");
    let tracing =
        ["strace", "--seccomp-bpf", "-f", "-qq", "-y", "-xx", "-s", "1000000", "-o", record_text, "-e", calls];
    let output = again(TEST, home.path(), &tracing).output().expect("strace was there a moment ago");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let text = std::fs::read_to_string(record).expect("a record of ASCII");
    let mut unfinished = BTreeMap::new();
    text.lines().filter_map(|line| event(line, &mut unfinished)).collect()
}

/// Reads a line. A sync counts when it has ended, everything else when it has
/// begun; `unfinished` keeps the syncs of threads that were interrupted.
fn event<'a>(line: &'a str, unfinished: &mut BTreeMap<&'a str, String>) -> Option<Event> {
    let (thread, call) = line.split_once(' ')?;
    let call = call.trim_start();
    if call.starts_with("<... fsync resumed>") || call.starts_with("<... fdatasync resumed>") {
        let file = unfinished.remove(thread)?;
        return call.ends_with("= 0").then_some(Event::Sync { file });
    }
    let (name, rest) = call.split_once('(')?;
    let mut texts = rest.split('"');
    if name == "unlink" {
        let file = file_name(&unhex(texts.nth(1)?))?;
        return Some(Event::Remove { file });
    }
    let path = unhex(rest.split_once('<')?.1.split_once('>')?.0);
    if name == "write" {
        let said = String::from_utf8(unhex(texts.nth(1)?)).ok()?;
        let id = said.lines().find_map(|line| line.strip_prefix("ACCEPTED "))?;
        return Some(Event::Told(id.parse().expect("an id")));
    }
    let file = file_name(&path)?;
    let number = |text: &str| text.split([',', ')', ' ']).find(|word| !word.is_empty())?.parse::<usize>().ok();
    match name {
        "pwrite64" => {
            let bytes = unhex(texts.nth(1)?);
            // The length, then the place.
            let at = number(texts.next()?.split(',').nth(2)?)?;
            Some(Event::Write { file, at, bytes })
        }
        "ftruncate" => Some(Event::Cut { file, length: number(rest.split_once('>')?.1)? }),
        _ if call.ends_with("<unfinished ...>") => {
            unfinished.insert(thread, file);
            None
        }
        _ => call.ends_with("= 0").then_some(Event::Sync { file }),
    }
}

/// The name of a file of the database; what is shared memory is gone anyway.
fn file_name(path: &[u8]) -> Option<String> {
    let path = std::str::from_utf8(path).ok()?;
    let (_, name) = path.rsplit_once('/')?;
    matches!(name, "mutoscope.db" | "mutoscope.db-wal").then(|| name.to_owned())
}

/// `\x41\x42` as bytes.
fn unhex(text: &str) -> Vec<u8> {
    let digits = text.split("\\x").filter(|digits| !digits.is_empty());
    digits.map(|digits| u8::from_str_radix(digits, 16).expect("two hexadecimal digits")).collect()
}

/// The disk after a failure at the end of these events.
fn fail_after(begun: &BTreeMap<String, Vec<u8>>, events: &[Event], random: &mut Random) -> Home {
    let mut files: BTreeMap<String, File> = BTreeMap::new();
    for (name, bytes) in begun {
        files.insert(name.clone(), File { durable: bytes.clone(), since: Vec::new() });
    }
    for event in events {
        match event {
            Event::Write { file, at, bytes } => {
                let written = Event::Write { file: file.clone(), at: *at, bytes: bytes.clone() };
                files.entry(file.clone()).or_default().since.push(written);
            }
            Event::Cut { file, length } => {
                let cut = Event::Cut { file: file.clone(), length: *length };
                files.entry(file.clone()).or_default().since.push(cut);
            }
            Event::Sync { file } => {
                let file = files.entry(file.clone()).or_default();
                std::mem::take(&mut file.since).iter().for_each(|event| apply(&mut file.durable, event));
            }
            Event::Remove { file } => drop(files.remove(file)),
            Event::Told(_) => {}
        }
    }
    let disk = Home::new();
    // Nothing, everything, or any part of what was not synced.
    let luck = random.below(4);
    for (name, mut file) in files {
        let lucky = file.since.iter().filter(|_| luck == 3 || luck > 0 && random.below(3) < luck);
        lucky.for_each(|event| apply(&mut file.durable, event));
        std::fs::write(disk.path().join(name), file.durable).expect("a file");
    }
    disk
}

fn apply(bytes: &mut Vec<u8>, event: &Event) {
    match event {
        Event::Write { at, bytes: written, .. } => {
            let end = at + written.len();
            if bytes.len() < end {
                bytes.resize(end, 0);
            }
            bytes[*at..end].copy_from_slice(written);
        }
        Event::Cut { length, .. } => bytes.resize(*length, 0),
        Event::Sync { .. } | Event::Remove { .. } | Event::Told(_) => {}
    }
}
