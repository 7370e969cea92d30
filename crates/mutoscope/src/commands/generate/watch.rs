//! How the waiting is shown: a bar for people, lines for logs.
//!
//! Everything shown is computed from public fields of the status body. It must
//! not ask anything of the server.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use tokio::time::Instant;

use super::wire::Generation;
use crate::output;

/// Frames a second of every clip.
const FPS: u32 = 24;
/// Shares of the whole at which a line is written where no bar is shown.
const LINE_EVERY: f64 = 0.25;

/// Shows how a generation comes along.
pub struct Watch {
    bar: Option<ProgressBar>,
    shown: String,
    next_line_at: f64,
    began: Option<(Instant, f64)>,
}

impl Watch {
    /// A bar where a terminal shows it, lines elsewhere, nothing when `quiet`.
    pub fn new(quiet: bool) -> Self {
        let bar = (!quiet && output::notes_are_watched()).then(|| {
            let style = ProgressStyle::with_template("{spinner} {bar:32} {msg}");
            let bar = ProgressBar::new(1_000);
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        let next_line_at = if quiet { f64::INFINITY } else { LINE_EVERY };
        Self { bar, shown: String::new(), next_line_at, began: None }
    }

    /// Shows the state as of `now`.
    pub fn show(&mut self, generation: &Generation, now: Instant) {
        let share = generation.progress.unwrap_or(0.0).clamp(0.0, 1.0);
        let message = self.message(generation, share, now);
        if let Some(bar) = &self.bar {
            bar.set_position((share * 1_000.0) as u64);
            bar.set_message(message);
        } else if self.next_line_at.is_finite() && (generation.status != self.shown || share >= self.next_line_at) {
            while self.next_line_at <= share {
                self.next_line_at += LINE_EVERY;
            }
            output::note(&message);
        }
        self.shown.clone_from(&generation.status);
    }

    /// Says something in between, above the bar.
    pub fn say(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| output::note(text)),
            None => output::note(text),
        }
    }

    /// Takes the bar away.
    pub fn end(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }

    fn message(&mut self, generation: &Generation, share: f64, now: Instant) -> String {
        match (generation.status.as_str(), generation.queue_position) {
            ("queued", Some(place)) => format!("queued, number {place} in line"),
            ("processing", _) => {
                let frames = generation.duration * FPS;
                let done = (share * f64::from(frames)).floor();
                let left = self.left(share, now).map_or(String::new(), |left| format!(", {left} left"));
                format!("processing, {done} of {frames} frames{left}")
            }
            (status, _) => status.to_owned(),
        }
    }

    /// The time that remains at the pace since the first progress was seen.
    fn left(&mut self, share: f64, now: Instant) -> Option<String> {
        if share <= 0.0 {
            return None;
        }
        let (since, share_then) = *self.began.get_or_insert((now, share));
        let pace = (share - share_then) / now.duration_since(since).as_secs_f64();
        let seconds = ((1.0 - share) / pace).ceil();
        (pace > 0.0 && seconds < 86_400.0).then(|| {
            let seconds = seconds as u64;
            if seconds < 60 { format!("{seconds} s") } else { format!("{} min {} s", seconds / 60, seconds % 60) }
        })
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize as _;

    use super::*;

    fn generation(status: &str, progress: f64) -> Generation {
        let body = serde_json::json!({
            "requestId": "req_1", "status": status, "duration": 5, "output": null, "error": null,
            "progress": progress, "queuePosition": if status == "queued" { Some(3) } else { None }
        });
        Generation::deserialize(body).expect("a status body")
    }

    #[test]
    fn frames_and_the_time_left_come_from_public_fields() {
        let mut watch = Watch::new(true);
        let start = Instant::now();
        let mut message = |status, share, after_s| {
            watch.message(&generation(status, share), share, start + Duration::from_secs(after_s))
        };
        assert_eq!(message("queued", 0.0, 0), "queued, number 3 in line");
        assert_eq!(message("processing", 0.0, 1), "processing, 0 of 120 frames");
        assert_eq!(message("processing", 0.25, 10), "processing, 30 of 120 frames");
        assert_eq!(message("processing", 0.5, 20), "processing, 60 of 120 frames, 20 s left");
        assert_eq!(message("processing", 0.75, 110), "processing, 90 of 120 frames, 50 s left");
        assert_eq!(message("succeeded", 1.0, 111), "succeeded");
    }
}
