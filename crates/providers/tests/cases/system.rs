//! What Linux tells about processes.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

/// What this program was called with, its own name left out.
pub fn arguments() -> Vec<String> {
    std::env::args().skip(1).collect()
}

/// Tries until it holds or the time is over.
pub fn until(limit: Duration, mut holds: impl FnMut() -> bool) -> bool {
    let begun = Instant::now();
    while !holds() {
        if begun.elapsed() > limit {
            return false;
        }
        thread::sleep(Duration::from_millis(10));
    }
    true
}

/// A text of a process; empty where the process is gone.
pub fn file_of(process: u32, name: &str) -> String {
    fs::read_to_string(format!("/proc/{process}/{name}")).unwrap_or_default()
}

/// The fields of a process behind its name, from its state on.
fn fields(process: u32) -> Vec<String> {
    let stat = file_of(process, "stat");
    let behind_name = stat.rsplit_once(") ").map_or("", |(_, fields)| fields);
    behind_name.split_whitespace().map(str::to_owned).collect()
}

/// Whether it exists and is no zombie.
pub fn is_running(process: u32) -> bool {
    fields(process).first().is_some_and(|state| state != "Z" && state != "X")
}

/// The processes that `parent` has started and that still run.
pub fn children(parent: u32) -> Vec<u32> {
    let all = fs::read_dir("/proc").expect("/proc").filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    let ours = |process: &u32| fields(*process).get(1) == Some(&parent.to_string()) && is_running(*process);
    all.filter(ours).collect()
}

/// Its process group.
pub fn group_of(process: u32) -> String {
    fields(process)[2].clone()
}

/// How far it stands back.
pub fn nice_of(process: u32) -> i32 {
    fields(process)[16].parse().expect("a number")
}

/// Where its open files lead.
pub fn open_files(process: u32) -> Vec<String> {
    let entries = fs::read_dir(format!("/proc/{process}/fd")).expect("a running process");
    let target = |entry: std::io::Result<fs::DirEntry>| fs::read_link(entry.ok()?.path()).ok();
    entries.filter_map(target).map(|path| path.display().to_string()).collect()
}
