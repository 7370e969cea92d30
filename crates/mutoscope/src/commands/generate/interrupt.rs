//! Ctrl-C or SIGTERM: the first asks, the second leaves at once.
//!
//! What the first means is the listener's business.

use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::exit::Exit;

/// Hears both for as long as it lives.
pub struct Interrupt {
    came: watch::Receiver<bool>,
    listener: JoinHandle<()>,
}

impl Interrupt {
    /// Begins to listen.
    #[expect(clippy::disallowed_methods, reason = "the task is owned: it is aborted when the value is dropped")]
    pub fn listen() -> Self {
        let (tell, came) = watch::channel(false);
        let listener = tokio::spawn(async move {
            let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
            let Ok(mut interrupt) = signal(SignalKind::interrupt()) else { return };
            let mut next = async || {
                tokio::select! {
                    _ = terminate.recv() => {}
                    _ = interrupt.recv() => {}
                }
            };
            next().await;
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

impl Drop for Interrupt {
    fn drop(&mut self) {
        self.listener.abort();
    }
}
