//! The cases, and the two other parts that this program plays.

mod system;

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use domain::catalogue::Size;
use domain::id::RequestId;
use domain::time::Timestamp;
use providers::previz::{self, ARGUMENT, Limits, Options, Previz};
use providers::{ClipFault, Progress, Provider, RenderError, RenderRequest, Rendered, inspect};
use system::{arguments, children, file_of, is_running, open_files, until};
use tempfile::TempDir;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// The argument by which this program plays a server that renders until it is killed.
const SERVER: &str = "server";
/// "Within a second", on a machine that does other things too.
const SOON: Duration = Duration::from_secs(5);

const CASES: &[(&str, fn())] = &[
    ("a_clip_is_made_as_asked", a_clip_is_made_as_asked),
    ("progress_rises_to_the_end", progress_rises_to_the_end),
    ("another_clip_is_not_taken_for_the_one_asked", another_clip_is_not_taken_for_the_one_asked),
    ("a_cancel_kills_the_process", a_cancel_kills_the_process),
    ("a_dropped_render_kills_the_process", a_dropped_render_kills_the_process),
    ("the_process_is_held_small", the_process_is_held_small),
    ("a_poisonous_prompt_is_a_crash", a_poisonous_prompt_is_a_crash),
    ("too_little_memory_is_a_crash", too_little_memory_is_a_crash),
    ("what_cannot_be_rendered_is_told_in_order", what_cannot_be_rendered_is_told_in_order),
    ("another_program_is_a_crash_or_cannot_start", another_program_is_a_crash_or_cannot_start),
    ("no_render_outlives_its_server", no_render_outlives_its_server),
    ("a_closed_lifeline_ends_the_process", a_closed_lifeline_ends_the_process),
];

pub fn main() -> ExitCode {
    let arguments = arguments();
    match arguments.first().map(String::as_str) {
        Some(ARGUMENT) => previz::child::run(std::io::stdin(), std::io::stdout()),
        Some(SERVER) => serve(Path::new(&arguments[1])),
        _ => run(&arguments),
    }
}

fn run(arguments: &[String]) -> ExitCode {
    let chosen = arguments.iter().find(|argument| !argument.starts_with('-'));
    let mut failed = 0;
    for (name, case) in CASES.iter().filter(|(name, _)| chosen.is_none_or(|part| name.contains(part.as_str()))) {
        let passed = std::panic::catch_unwind(case).is_ok();
        failed += u32::from(!passed);
        println!("case {name} ... {}", if passed { "ok" } else { "FAILED" });
    }
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Renders something long, and is killed meanwhile.
fn serve(dir: &Path) -> ExitCode {
    block_on(async {
        let _ = render(options(), request(dir, 15)).await;
    });
    ExitCode::SUCCESS
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Runtime::new().expect("a runtime").block_on(work)
}

fn this_program() -> PathBuf {
    std::env::current_exe().expect("this program has a path")
}

fn options() -> Options {
    Options { threads: 1, ..Options::new(this_program()) }
}

/// Small pictures, but enough of them that a render can be caught at it.
fn request(dir: &Path, duration_s: u32) -> RenderRequest {
    RenderRequest {
        id: RequestId::new(Timestamp::from_ms(1), [7; 10]),
        model: "seedance-2.0-fast".to_owned(),
        prompt: "a river in an autumn forest".to_owned(),
        size: Size { width: 320, height: 176 },
        fps: 24,
        duration_s,
        seed: 1,
        audio: false,
        clip: dir.join("clip"),
        thumbnail: dir.join("still"),
    }
}

fn directory() -> TempDir {
    tempfile::tempdir().expect("a directory")
}

async fn render(options: Options, request: RenderRequest) -> Result<Rendered, RenderError> {
    let previz = Previz::new(options).expect("a thread");
    previz.render(request, watch::Sender::default(), CancellationToken::new()).await
}

/// Waits until a render has drawn something, and gives the id of its process.
async fn at_work(progress: &mut watch::Receiver<Progress>) -> u32 {
    progress.wait_for(|progress| progress.frames_done > 0).await.expect("it renders");
    let children = children(std::process::id());
    assert_eq!(children.len(), 1, "one render, one process");
    children[0]
}

fn a_clip_is_made_as_asked() {
    let dir = directory();
    let request = request(dir.path(), 4);
    let rendered = block_on(render(options(), request.clone())).expect("a clip");
    let facts = inspect(&request.clip, &request).expect("the clip that was asked for");
    assert_eq!((facts.size, facts.frames, facts.fps), (request.size, 96, 24));
    assert_eq!(facts.size_bytes, request.clip.metadata().expect("a file").len());
    let report = rendered.prompt_report.expect("a report");
    assert!(report.contains("autumn"), "{report}");
    assert_eq!(rendered.has_thumbnail, request.thumbnail.exists());
}

fn progress_rises_to_the_end() {
    let dir = directory();
    let (sender, mut receiver) = watch::channel(Progress::default());
    let previz = Previz::new(options()).expect("a thread");
    let seen = block_on(async {
        let listening = async {
            let mut seen = vec![Progress::default()];
            while receiver.changed().await.is_ok() {
                seen.push(*receiver.borrow_and_update());
            }
            seen
        };
        let rendering = previz.render(request(dir.path(), 4), sender, CancellationToken::new());
        let (rendered, seen) = tokio::join!(rendering, listening);
        rendered.expect("a clip");
        seen
    });
    assert!(seen.len() > 2, "{seen:?}");
    assert!(seen.windows(2).all(|two| two[0].fraction <= two[1].fraction), "{seen:?}");
    assert_eq!(seen.last().map(|last| (last.fraction, last.frames_done, last.frames_total)), Some((1.0, 96, 96)));
}

fn another_clip_is_not_taken_for_the_one_asked() {
    let dir = directory();
    let request = request(dir.path(), 4);
    block_on(render(options(), request.clone())).expect("a clip");
    let others = [
        ("size", RenderRequest { size: Size { width: 322, height: 176 }, ..request.clone() }),
        ("number of frames", RenderRequest { duration_s: 5, ..request.clone() }),
        ("number of frames", RenderRequest { fps: 12, ..request.clone() }),
    ];
    for (expected, other) in others {
        match inspect(&request.clip, &other) {
            Err(ClipFault::Differs { what, .. }) => assert_eq!(what, expected),
            passed => panic!("{passed:?}"),
        }
    }
    let whole = std::fs::read(&request.clip).expect("a file");
    std::fs::write(&request.clip, &whole[..whole.len() / 2]).expect("writable");
    assert!(matches!(inspect(&request.clip, &request), Err(ClipFault::Unreadable(_))), "half a file is no clip");
}

fn a_cancel_kills_the_process() {
    let dir = directory();
    let (sender, mut receiver) = watch::channel(Progress::default());
    let cancel = CancellationToken::new();
    let previz = Previz::new(options()).expect("a thread");
    block_on(async {
        let rendering = previz.render(request(dir.path(), 15), sender, cancel.clone());
        let cancelling = async {
            let process = at_work(&mut receiver).await;
            cancel.cancel();
            (process, Instant::now())
        };
        let (outcome, (process, asked)) = tokio::join!(rendering, cancelling);
        assert_eq!(outcome, Err(RenderError::Cancelled));
        assert!(asked.elapsed() < SOON, "{:?}", asked.elapsed());
        assert!(!is_running(process), "the answer comes when the processor is free again");
    });
}

fn a_dropped_render_kills_the_process() {
    let dir = directory();
    let (sender, mut receiver) = watch::channel(Progress::default());
    let previz = Previz::new(options()).expect("a thread");
    let process = block_on(async {
        tokio::select! {
            _ = previz.render(request(dir.path(), 15), sender, CancellationToken::new()) => panic!("it was dropped"),
            process = at_work(&mut receiver) => process,
        }
    });
    assert!(until(SOON, || !is_running(process)), "process {process} still runs");
}

fn the_process_is_held_small() {
    let dir = directory();
    let locked = std::fs::File::create(dir.path().join("lock")).expect("a file");
    locked.lock().expect("locked");
    let (sender, mut receiver) = watch::channel(Progress::default());
    let limits = Limits { nice: 11, memory_bytes_max: 3 << 30 };
    let previz = Previz::new(Options { limits, ..options() }).expect("a thread");
    block_on(async {
        let looking = async {
            let process = at_work(&mut receiver).await;
            // No environment of ours, where keys may stand.
            assert_eq!(file_of(process, "environ"), "MALLOC_ARENA_MAX=2\0MALLOC_MMAP_THRESHOLD_=131072\0");
            let limits = file_of(process, "limits");
            let limit = |name: &str| {
                let line = limits.lines().find_map(|line| line.strip_prefix(name)).expect("a limit");
                line.split_whitespace().next().expect("a number").to_owned()
            };
            assert_eq!(limit("Max address space"), (3u64 << 30).to_string());
            assert_eq!(limit("Max core file size"), "0");
            assert_eq!(system::nice_of(process), 11);
            let files = open_files(process);
            let inherited: Vec<_> = files.iter().filter(|file| file.ends_with("lock")).collect();
            assert!(inherited.is_empty(), "{files:?}");
            assert_ne!(system::group_of(process), system::group_of(std::process::id()), "Ctrl-C is for the server");
        };
        tokio::select! {
            _ = previz.render(request(dir.path(), 15), sender, CancellationToken::new()) => panic!("looked too late"),
            () = looking => {}
        }
    });
}

fn a_poisonous_prompt_is_a_crash() {
    let dir = directory();
    let poisoned = Options { poison: Some("poison".to_owned()), ..options() };
    let sick = RenderRequest { prompt: "a river of poison".to_owned(), ..request(dir.path(), 4) };
    let outcome = block_on(render(poisoned.clone(), sick.clone()));
    assert!(matches!(&outcome, Err(RenderError::Crashed { story }) if story.contains("signal")), "{outcome:?}");
    block_on(render(poisoned, request(dir.path(), 4))).expect("another prompt is not harmed");
    block_on(render(options(), sick)).expect("where nothing is armed, poison is prose");
}

fn too_little_memory_is_a_crash() {
    let dir = directory();
    let limits = Limits { memory_bytes_max: 40 << 20, ..Limits::default() };
    let large = RenderRequest { size: Size { width: 1920, height: 1080 }, ..request(dir.path(), 4) };
    let outcome = block_on(render(Options { limits, ..options() }, large));
    assert!(matches!(&outcome, Err(RenderError::Crashed { story }) if story.contains("memory")), "{outcome:?}");
    block_on(render(options(), request(dir.path(), 4))).expect("the next one has its own memory");
}

fn what_cannot_be_rendered_is_told_in_order() {
    let dir = directory();
    let odd = RenderRequest { size: Size { width: 321, height: 176 }, ..request(dir.path(), 4) };
    let outcome = block_on(render(options(), odd));
    assert!(matches!(&outcome, Err(RenderError::Final { story, .. }) if story.contains("width")), "{outcome:?}");
    let nowhere = RenderRequest { clip: dir.path().join("missing/clip"), ..request(dir.path(), 4) };
    let outcome = block_on(render(options(), nowhere));
    assert!(matches!(outcome, Err(RenderError::Passing { .. })), "{outcome:?}");
}

fn another_program_is_a_crash_or_cannot_start() {
    let dir = directory();
    let by = |program: &str| {
        block_on(render(Options { program: PathBuf::from(program), ..options() }, request(dir.path(), 4)))
    };
    // It says `render`, which is no JSON.
    assert!(matches!(by("/bin/echo"), Err(RenderError::Crashed { .. })));
    // It ends without a word.
    assert!(matches!(by("/bin/true"), Err(RenderError::Crashed { .. })));
    // Its last words are kept for the operator.
    let outcome = by("/bin/cat");
    assert!(matches!(&outcome, Err(RenderError::Crashed { story }) if story.contains("No such file")), "{outcome:?}");
    assert!(matches!(by("/nonexistent/program"), Err(RenderError::Passing { .. })));
}

fn no_render_outlives_its_server() {
    let dir = directory();
    let mut server = Command::new(this_program());
    let mut server = server.arg(SERVER).arg(dir.path()).spawn().expect("it starts");
    assert!(until(SOON, || children(server.id()).len() == 1), "the server renders");
    let process = children(server.id())[0];
    assert!(is_running(process));
    // As `kill -9` would have it: nothing of the server can tell the process.
    server.kill().expect("killed");
    server.wait().expect("gone");
    assert!(until(SOON, || !is_running(process)), "process {process} still runs");
}

fn a_closed_lifeline_ends_the_process() {
    let dir = directory();
    let request = request(dir.path(), 15);
    let job = format!(
        r#"{{"prompt":"a river","options":{{"width":320,"height":176,"durationS":15,"threads":1}},"clip":{:?},
        "limits":{{"nice":0,"memoryBytesMax":4294967296}},"dies":false}}"#,
        request.clip
    );
    let mut command = Command::new(this_program());
    command.arg(ARGUMENT).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut process = command.spawn().expect("it starts");
    let mut stdin = process.stdin.take().expect("a pipe");
    writeln!(stdin, "{}", job.replace('\n', "")).expect("it takes its job");
    let mut stdout = BufReader::new(process.stdout.take().expect("a pipe"));
    let mut line = String::new();
    stdout.read_line(&mut line).expect("it speaks");
    assert!(line.contains("progress"), "{line}");
    drop(stdin);
    let closed = Instant::now();
    stdout.read_to_end(&mut Vec::new()).expect("it falls silent");
    assert!(!process.wait().expect("it ends").success());
    assert!(closed.elapsed() < SOON, "{:?}", closed.elapsed());
}
