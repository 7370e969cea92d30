//! Ctrl-C, SIGTERM or the end of the terminal: the first asks, a second Ctrl-C or SIGTERM leaves at once.
//!
//! What the first means is the listener's business.

use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::exit::Exit;

/// Where the system says which signals this process was told to ignore, as a line in hexadecimal.
const OWN_STATUS: &str = "/proc/self/status";

/// Hears them for as long as it lives.
pub struct Interrupt {
    came: watch::Receiver<bool>,
    listener: JoinHandle<()>,
}

impl Interrupt {
    /// Begins to listen; what comes from now on is heard.
    #[expect(clippy::disallowed_methods, reason = "the task is owned: it is aborted when the value is dropped")]
    pub fn listen() -> Self {
        let (tell, came) = watch::channel(false);
        let (terminate, interrupt) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()));
        // Whoever started this under `nohup` wants it to go on.
        let hangup = if ignores_hangup() { None } else { signal(SignalKind::hangup()).ok() };
        let listener = tokio::spawn(async move {
            let (Ok(mut terminate), Ok(mut interrupt)) = (terminate, interrupt) else { return };
            let mut next = async || {
                tokio::select! {
                    _ = terminate.recv() => {}
                    _ = interrupt.recv() => {}
                }
            };
            // A terminal that closes may tell more than once, so only the others count as a second word.
            let hung_up = async {
                match hangup {
                    Some(mut hangup) => hangup.recv().await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = next() => {}
                _ = hung_up => {}
            }
            tell.send_replace(true);
            next().await;
            std::process::exit(Exit::Interrupted as i32);
        });
        Self { came, listener }
    }

    /// Whether the first has come.
    pub fn came(&self) -> bool {
        *self.came.borrow()
    }

    /// Waits for the first.
    pub async fn wait(&self) {
        let mut came = self.came.clone();
        if came.wait_for(|came| *came).await.is_err() {
            // Nobody listens any more, so none will come.
            std::future::pending::<()>().await;
        }
    }
}

/// Whether this process was started with SIGHUP ignored. Where the system does not say, it was not.
fn ignores_hangup() -> bool {
    let status = std::fs::read_to_string(OWN_STATUS).unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0);
    mask & (1 << (SignalKind::hangup().as_raw_value() - 1)) != 0
}

impl Drop for Interrupt {
    fn drop(&mut self) {
        self.listener.abort();
    }
}
