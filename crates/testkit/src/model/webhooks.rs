//! The webhook half of the reference model: when a message is due, and what an
//! answer leads to. Which of several that are due goes first is left open.

use std::collections::BTreeSet;

use super::{DAY, Endpoint, Message, Model, SECOND, Try};

/// Waits before the second to the eighth try of a webhook.
const WAITS: [i64; 7] =
    [5 * SECOND, 300 * SECOND, 1_800 * SECOND, 7_200 * SECOND, 18_000 * SECOND, 36_000 * SECOND, 36_000 * SECOND];
/// The longest wait that an endpoint may ask for.
const ASKED_MAX: i64 = 36_000 * SECOND;

impl Model {
    /// How many more messages may be on their way to an endpoint.
    pub fn room_at(&self, endpoint: usize, per_endpoint_max: usize) -> usize {
        let claimed = self.messages.iter().filter(|message| message.endpoint == endpoint && message.claimed).count();
        per_endpoint_max.saturating_sub(claimed)
    }

    /// The messages of an endpoint that could be sent now.
    pub fn due_at(&self, endpoint: usize, now: i64) -> impl Iterator<Item = &Message> {
        let due = move |message: &&Message| message.next_at.is_some_and(|at| at <= now) && !message.claimed;
        self.messages.iter().filter(move |message| message.endpoint == endpoint).filter(due)
    }

    /// The message of a generation.
    pub fn message(&mut self, generation: usize) -> Option<&mut Message> {
        self.messages.iter_mut().find(|message| message.generation == generation)
    }

    /// A claimed message of a generation was tried. `asked_ms` is what the
    /// endpoint's `Retry-After` said.
    pub fn record_try(&mut self, generation: usize, http_status: Option<u16>, asked_ms: i64, now: i64) {
        let Some(at) = self.messages.iter().position(|message| message.generation == generation) else { return };
        let message = &mut self.messages[at];
        message.claimed = false;
        message.next_at = None;
        message.tries.push(Try { at: now, http_status });
        let tries = message.tries.len();
        let endpoint = &mut self.endpoints[message.endpoint];
        let arrived = http_status.is_some_and(|status| (200..300).contains(&status));
        if arrived {
            endpoint.failing_since = None;
            message.status = "delivered";
            return;
        }
        let gone = http_status == Some(410);
        if gone || now - *endpoint.failing_since.get_or_insert(now) >= 5 * DAY {
            endpoint.disabled = true;
        }
        let disabled = endpoint.disabled;
        if gone {
            message.status = "skipped";
        } else if tries > WAITS.len() {
            message.status = "exhausted";
        } else if disabled {
            message.status = "skipped";
        } else {
            message.status = "pending";
            let asked = if matches!(http_status, Some(429 | 503)) { asked_ms.min(ASKED_MAX) } else { 0 };
            message.next_at = Some(now + WAITS[tries - 1].max(asked));
        }
        if disabled {
            let endpoint = self.messages[at].endpoint;
            self.skip_waiting(endpoint);
        }
    }

    fn skip_waiting(&mut self, endpoint: usize) {
        let waits = |message: &&mut Message| message.endpoint == endpoint && message.status == "pending";
        for message in self.messages.iter_mut().filter(waits) {
            (message.status, message.next_at) = ("skipped", None);
        }
    }

    /// Forgets what is known of endpoints of which the last messages were just
    /// removed; how many those are.
    pub(super) fn forget_endpoints(&mut self, removed: &[Message]) -> usize {
        let told: BTreeSet<usize> = removed.iter().map(|message| message.endpoint).collect();
        let silent = |endpoint: &&usize| self.messages.iter().all(|message| message.endpoint != **endpoint);
        let forgotten: Vec<usize> = told.iter().filter(silent).copied().collect();
        for &endpoint in &forgotten {
            let endpoint = &mut self.endpoints[endpoint];
            (endpoint.failing_since, endpoint.disabled) = (None, false);
        }
        forgotten.len()
    }

    /// A generation has ended: whoever wants to know is told.
    pub(super) fn tell(&mut self, at: usize, now: i64) {
        let generation = &self.generations[at];
        let Some(url) = &generation.webhook else { return };
        let account = generation.account;
        let known = self.endpoints.iter().position(|endpoint| endpoint.account == account && endpoint.url == *url);
        let endpoint = known.unwrap_or_else(|| {
            let url = url.clone();
            self.endpoints.push(Endpoint { account, url, failing_since: None, disabled: false });
            self.endpoints.len() - 1
        });
        let disabled = self.endpoints[endpoint].disabled;
        self.messages.push(Message {
            generation: at,
            endpoint,
            status: if disabled { "skipped" } else { "pending" },
            tries: Vec::new(),
            claimed: false,
            next_at: (!disabled).then_some(now),
            created_at: now,
        });
    }
}
