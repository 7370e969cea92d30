//! Limits of rate are told truthfully: who obeys is never refused.

use std::time::Duration;

use serde_json::Value;
use testkit::Answer;
use tokio::time::sleep;

use crate::rig::{GENERATIONS, Rig, slate};

const CREDITS: &str = "/api/open/v1/credits";

/// Obeys a refusal.
async fn obey(refused: &Answer) {
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (429, "rate_limited"));
    assert!(!refused.header("ratelimit").is_empty() && !refused.header("ratelimit-policy").is_empty(), "{refused:?}");
    let wait_s: u64 = refused.header("retry-after").parse().expect("seconds");
    sleep(Duration::from_secs(wait_s)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_as_told_is_served_next_time() {
    let rig = Rig::new(&[("LIMITS__REQUESTS_PER_MINUTE", "300")]);
    let mut refusals = 0;
    let mut obeyed = false;
    while refusals < 3 {
        let answer = rig.client.get(CREDITS).await;
        if answer.status == 200 {
            obeyed = false;
            continue;
        }
        assert!(!obeyed, "refused again right after it obeyed");
        obey(&answer).await;
        (refusals, obeyed) = (refusals + 1, true);
    }
    let other = rig.customer("default", &[]);
    assert_eq!(other.get(CREDITS).await.status, 200, "another key has its own minute");
    assert_eq!(rig.client.get("/api/open/v1/models").await.status, 200, "no key, no limit");
}

#[tokio::test(flavor = "multi_thread")]
async fn submissions_have_a_limit_of_their_own_that_replays_pass() {
    let rig = Rig::new(&[("LIMITS__SUBMISSIONS_PER_MINUTE", "30")]);
    let tester = rig.tester();
    let submit = async |name: &str, body: &Value| {
        tester.try_post(GENERATIONS, &[("idempotency-key", name)], body).await.expect("answered")
    };
    // Refused for their prompt, which counts all the same and renders nothing.
    let moderated = crate::rig::with(slate("x"), serde_json::json!({"prompt": "test:moderation"}));
    submit("kept", &slate("kept")).await.expect(200);
    let refused = loop {
        let answer = submit("moderated", &moderated).await;
        if answer.status != 422 {
            break answer;
        }
    };
    assert_eq!(submit("kept", &slate("kept")).await.header("idempotent-replayed"), "true");
    assert_eq!(tester.get(CREDITS).await.status, 200, "reading is not submitting");
    obey(&refused).await;
    assert_eq!(submit("moderated", &moderated).await.status, 422, "waiting as told is enough");
}
