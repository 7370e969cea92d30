//! The event that a customer sends to try an endpoint out.

use serde::Serialize;

use crate::time::Timestamp;

/// Its name on the wire and in the store.
pub const TEST_EVENT: &str = "webhook.test";

/// What every event has, and nothing about a generation.
#[derive(Serialize)]
struct TestEvent {
    #[serde(rename = "type")]
    kind: &'static str,
    timestamp: Timestamp,
    success: bool,
    test: bool,
}

/// The body of a test event, as JSON text. `test` says whether a test key asked for it.
pub fn test_event(test: bool, now: Timestamp) -> String {
    let event = TestEvent { kind: TEST_EVENT, timestamp: now, success: true, test };
    serde_json::to_string(&event).expect("it has only serialisable parts")
}
