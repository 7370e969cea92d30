//! `serve`: the server in the foreground, until it is told to stop.

use anyhow::Context as _;
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::config::{Config, Environment};
use crate::output;
use crate::server::{self, FirstStart, Running};

/// The number of a process that a signal ended is this and the signal's.
const SIGNALLED: i32 = 128;

/// Runs the server. The first SIGTERM or SIGINT drains it, a second one ends
/// the process at once.
///
/// # Errors
/// It cannot be started, or a part of it ended by itself.
pub async fn run(config: Config, environment: &Environment) -> anyhow::Result<()> {
    let mut signals = Signals::new()?;
    let mut running = server::start(&config, environment).await?;
    if let Some(first) = running.first_start() {
        output::raw(&welcome(first, running.public_url()));
    }
    output::line(&format!("listening on http://{}", running.address()));
    let ended = tokio::select! {
        ended = running.ended() => Err(ended),
        signal = signals.next() => {
            tracing::info!(signal, "draining; a second signal ends at once");
            Ok(())
        }
    };
    stop(running, &mut signals).await;
    ended
}

async fn stop(running: Running, signals: &mut Signals) {
    tokio::select! {
        () = running.stop() => tracing::info!("stopped"),
        signal = signals.next() => {
            tracing::warn!(signal, "ended before everything was drained");
            std::process::exit(SIGNALLED + signal);
        }
    }
}

struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    fn new() -> anyhow::Result<Self> {
        let listen = |kind| signal(kind).context("signals cannot be listened to");
        Ok(Self { terminate: listen(SignalKind::terminate())?, interrupt: listen(SignalKind::interrupt())? })
    }

    /// The number of the next signal.
    async fn next(&mut self) -> i32 {
        tokio::select! {
            _ = self.terminate.recv() => SignalKind::terminate().as_raw_value(),
            _ = self.interrupt.recv() => SignalKind::interrupt().as_raw_value(),
        }
    }
}

/// What is said once: the key and the secret are never shown again.
fn welcome(first: &FirstStart, public_url: &str) -> String {
    let FirstStart { account, credits, key, webhook_secret } = first;
    format!(
        "First start: account `{account}` with {credits} credits. The key is shown this once only.\n\n  \
         API key         {key}\n  \
         webhook secret  {webhook_secret}\n\n\
         Make a video:\n\n  \
         curl -s '{public_url}/api/open/v1/video/generations' \\\n    \
         -H 'Authorization: Bearer {key}' \\\n    \
         -H 'Content-Type: application/json' \\\n    \
         -H 'Prefer: wait=60' \\\n    \
         -d '{{\"model\": \"seedance-2.0\", \"prompt\": \"A river flowing through an autumn forest, aerial view, cinematic motion\"}}'\n\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_welcome_can_be_pasted() {
        let first = FirstStart {
            account: "default".to_owned(),
            credits: 10_000,
            key: "sd2_live_x".to_owned(),
            webhook_secret: "whsec_y".to_owned(),
        };
        // Some shells read brackets as a pattern.
        let text = welcome(&first, "http://[::1]:9");
        let (_, command) = text.split_once("curl ").expect("a curl line");
        assert!(command.starts_with("-s 'http://[::1]:9/api/open/v1/video/generations' \\\n"), "{command}");
        assert!(command.contains("'Authorization: Bearer sd2_live_x'"), "{command}");
        let json = command.split('\'').rfind(|part| part.starts_with('{')).expect("a body");
        assert!(serde_json::from_str::<serde_json::Value>(json).is_ok(), "{json}");
    }
}
