//! The render process: it reads a job, renders, and says how it went.
//!
//! It is started by [`Previz`](super::Previz) and never by a person. It must not outlive the server: the system kills
//! it when its parent dies, and where the system cannot, it kills itself when its standard input closes, which the
//! server holds open for as long as it wants the clip.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::ops::ControlFlow;
use std::process::ExitCode;
use std::thread;

use rustix::process::{Resource, Rlimit, Signal};

use super::protocol::{Fault, Job, LINE_BYTES_MAX, Limits, Line};

/// Does the whole work of the process. The exit code tells a person who started it by hand; the server goes by the
/// last line.
pub fn run(stdin: impl Read + Send + 'static, mut stdout: impl Write) -> ExitCode {
    match serve(stdin, &mut stdout) {
        Ok(Line::Failed(_)) => ExitCode::FAILURE,
        Ok(_) => ExitCode::SUCCESS,
        // Nobody listens any more, or nobody spoke sense: there is no one to tell.
        Err(_) => ExitCode::from(2),
    }
}

fn serve(stdin: impl Read + Send + 'static, stdout: &mut impl Write) -> io::Result<Line> {
    die_with_parent();
    let mut stdin = BufReader::new(stdin);
    let mut text = String::new();
    stdin.by_ref().take(LINE_BYTES_MAX).read_line(&mut text)?;
    let job: Job = serde_json::from_str(&text)?;
    thread::Builder::new().name("lifeline".to_owned()).spawn(move || hold(stdin))?;
    let last = match limit(job.limits) {
        Ok(()) => render(&job, stdout),
        Err(error) => Line::Failed(Fault { is_passing: true, story: format!("cannot limit itself: {error}") }),
    };
    say(stdout, &last)?;
    Ok(last)
}

fn render(job: &Job, stdout: &mut impl Write) -> Line {
    let mut told = |progress: ::previz::Progress| {
        #[cfg(debug_assertions)]
        if job.dies && progress.frames_done > 0 {
            std::process::abort();
        }
        match say(stdout, &Line::Progress(progress)) {
            Ok(()) => ControlFlow::Continue(()),
            // The server is gone, and so is the reason to render.
            Err(_) => ControlFlow::Break(()),
        }
    };
    match ::previz::render(&job.prompt, &job.options, &job.clip, &mut told) {
        Ok(clip) => Line::Done(Box::new(clip)),
        Err(error) => Line::Failed(Fault { is_passing: is_passing(&error), story: error.to_string() }),
    }
}

/// The same options and the same words fail in the same way; a disk and a memory may have room later.
fn is_passing(error: &::previz::Error) -> bool {
    use ::previz::Error;
    matches!(error, Error::Io(_) | Error::OutOfMemory(_) | Error::Cancelled)
}

fn say(stdout: &mut impl Write, line: &Line) -> io::Result<()> {
    let mut text = serde_json::to_vec(line)?;
    text.push(b'\n');
    stdout.write_all(&text)?;
    stdout.flush()
}

/// Asks the system to kill this process when the thread that started it ends.
fn die_with_parent() {
    // Should it refuse, the lifeline does the same, only later.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
}

/// Waits for the end of the standard input, then for nothing any more.
fn hold(mut stdin: impl Read) {
    // An error means as much as an end: nobody holds the other side.
    let _ = io::copy(&mut stdin, &mut io::sink());
    // Not `exit`: it would run destructors beside an encoder at work.
    let _ = rustix::process::kill_process(rustix::process::getpid(), Signal::KILL);
    std::process::abort()
}

fn limit(limits: Limits) -> io::Result<()> {
    rustix::process::nice(i32::from(limits.nice))?;
    lower(Resource::As, limits.memory_bytes_max)?;
    // A core file of each crash would fill the disk with pictures.
    lower(Resource::Core, 0)
}

/// Sets a limit, unless a stricter one is in force.
fn lower(resource: Resource, to: u64) -> io::Result<()> {
    let least = |limit: Option<u64>| Some(limit.map_or(to, |limit| limit.min(to)));
    let Rlimit { current, maximum } = rustix::process::getrlimit(resource);
    Ok(rustix::process::setrlimit(resource, Rlimit { current: least(current), maximum: least(maximum) })?)
}

#[cfg(test)]
mod tests {
    use ::previz::Error;

    use super::is_passing;

    #[test]
    fn another_time_may_bring_room_but_no_other_options() {
        let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
        for error in [Error::Io(full), Error::OutOfMemory("no block".to_owned()), Error::Cancelled] {
            assert!(is_passing(&error), "{error}");
        }
        let problem = "must be even".to_owned();
        for error in [Error::Encode("no".to_owned()), Error::InvalidOptions { option: "width", problem }] {
            assert!(!is_passing(&error), "{error}");
        }
    }
}
