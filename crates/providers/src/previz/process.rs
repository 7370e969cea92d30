//! A child process that is gone whenever its owner is.
//!
//! It knows how to start, feed, hear and end a process. What is said is not its business.

use std::io;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, BufReader};
use tokio::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};
use tokio::runtime::Handle;
use tokio::sync::oneshot;

/// How much of the last words of a process is kept, in bytes.
const TAIL_BYTES: usize = 4 * 1_024;

/// What the system's allocator is told: few pools, and a fixed size in bytes from which a piece goes back to the
/// system as soon as it is free. Left alone it raises that size to that of what it saw last, a whole picture, and
/// then pictures of one shot leave holes that those of the next do not fit. glibc's words; others pass them over.
const ALLOCATOR: [(&str, &str); 2] = [("MALLOC_ARENA_MAX", "2"), ("MALLOC_MMAP_THRESHOLD_", "131072")];

/// Starts processes, all from one thread that lives as long as this value.
///
/// The system ties a child's life to the thread that started it, not to the process. The threads of an executor come
/// and go, and would take renders with them.
#[derive(Debug)]
pub(super) struct Starter {
    orders: mpsc::Sender<Order>,
}

struct Order {
    command: Command,
    runtime: Handle,
    reply: oneshot::Sender<io::Result<Child>>,
}

impl Starter {
    pub(super) fn new() -> io::Result<Self> {
        let (orders, received) = mpsc::channel::<Order>();
        thread::Builder::new().name("render-starter".to_owned()).spawn(move || {
            for mut order in received {
                let _runtime = order.runtime.enter();
                // Should nobody wait for it any more, the child is dropped, which kills it.
                let _ = order.reply.send(order.command.spawn());
            }
        })?;
        Ok(Self { orders })
    }

    /// Starts `program argument` with pipes on all three streams and nothing else of this process: no environment,
    /// where keys may stand, and not its terminal's Ctrl-C, which is for the server to act on. Only its allocator is
    /// told to keep no pool of memory for each thread and to give large pieces back, or a film with cuts takes a half
    /// more.
    pub(super) async fn start(&self, program: &Path, argument: &str) -> io::Result<Process> {
        let mut command = Command::new(program);
        command.arg(argument).env_clear().envs(ALLOCATOR).process_group(0).kill_on_drop(true);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let (reply, started) = oneshot::channel();
        let gone = |_| io::Error::other("the thread that starts processes is gone");
        self.orders.send(Order { command, runtime: Handle::current(), reply }).map_err(|_| gone(()))?;
        let mut child = started.await.map_err(|_| gone(()))??;
        let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (Some(stdin), Some(stdout), Some(stderr)) = (stdin, stdout, stderr) else {
            return Err(io::Error::other("the process has no pipes"));
        };
        Ok(Process { end: End { child }, streams: Streams { stdin, stdout: Lines::new(stdout), stderr } })
    }
}

/// A running process: its end, and the streams to talk over until then.
#[derive(Debug)]
pub(super) struct Process {
    pub(super) end: End,
    pub(super) streams: Streams,
}

/// The three streams of a process.
#[derive(Debug)]
pub(super) struct Streams {
    pub(super) stdin: ChildStdin,
    pub(super) stdout: Lines<ChildStdout>,
    pub(super) stderr: ChildStderr,
}

/// What decides over the life of a process. Dropping it kills.
#[derive(Debug)]
pub(super) struct End {
    child: Child,
}

impl End {
    /// Waits until it has ended by itself.
    pub(super) async fn wait(&mut self) -> io::Result<ExitStatus> {
        self.child.wait().await
    }

    /// Kills it, and does not wait.
    pub(super) fn start_kill(&mut self) {
        if let Err(error) = self.child.start_kill() {
            tracing::error!(%error, "a render process could not be killed");
        }
    }

    /// Kills it, and returns when it is really gone.
    pub(super) async fn kill(mut self) {
        if let Err(error) = self.child.kill().await {
            tracing::error!(%error, "a render process could not be killed");
        }
    }
}

/// Lines of limited length.
#[derive(Debug)]
pub(super) struct Lines<R> {
    reader: BufReader<R>,
    line: Vec<u8>,
}

impl<R: AsyncRead + Unpin> Lines<R> {
    fn new(reader: R) -> Self {
        Self { reader: BufReader::new(reader), line: Vec::new() }
    }

    /// The next line; `None` at the end. A line without its end is no line.
    pub(super) async fn next(&mut self, bytes_max: u64) -> io::Result<Option<&[u8]>> {
        self.line.clear();
        (&mut self.reader).take(bytes_max).read_until(b'\n', &mut self.line).await?;
        match self.line.strip_suffix(b"\n") {
            Some(line) => Ok(Some(line)),
            None if self.line.len() as u64 == bytes_max => Err(io::Error::other("a line is too long")),
            None => Ok(None),
        }
    }
}

/// The last words on a stream, for a story: everything is read, little is kept.
pub(super) async fn tail(mut stream: impl AsyncRead + Unpin) -> String {
    let mut kept = Vec::new();
    let mut block = [0; 1_024];
    // A stream that breaks has ended.
    while let Ok(length @ 1..) = stream.read(&mut block).await {
        kept.extend_from_slice(&block[..length]);
        kept.drain(..kept.len().saturating_sub(TAIL_BYTES));
    }
    String::from_utf8_lossy(&kept).trim().to_owned()
}
