//! Limits of rate, told so that a client that obeys is never refused.

use serde_json::json;

use crate::rig::{BASE, GENERATIONS, Rig, least};

#[tokio::test]
async fn a_key_may_use_its_minute_in_a_burst_and_is_told_when_to_come_again() {
    let rig = Rig::with(|options| options.limits.requests_per_minute = 4);
    let key = rig.customer("a").await;
    let other = rig.key("a", json!({})).await;
    let read = async |key: &str| rig.call("GET", &format!("{BASE}/credits")).key(key).send().await;
    for _ in 0..4 {
        assert_eq!(read(&key).await.status, 200);
    }
    for _ in 0..10 {
        let refused = read(&key).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (429, "rate_limited"));
        assert_eq!(refused.header("ratelimit-policy"), "\"requests\";q=4;w=60");
        assert_eq!(refused.header("ratelimit"), "\"requests\";r=0;t=60");
        let wait_s: i64 = refused.header("retry-after").parse().expect("seconds");
        rig.clock.advance_ms(wait_s * 1_000);
        assert_eq!(read(&key).await.status, 200, "waiting as told is enough");
    }
    assert_eq!(read(&other).await.status, 200, "another key has its own minute");
    assert_eq!(rig.call("GET", &format!("{BASE}/models")).send().await.status, 200, "no key, no limit");
}

#[tokio::test]
async fn submissions_have_a_limit_of_their_own_that_replays_do_not_use() {
    let rig = Rig::with(|options| options.limits.submissions_per_minute = 2);
    let key = rig.customer("a").await;
    let submit = async |name: &str| {
        rig.call("POST", GENERATIONS).key(&key).header("idempotency-key", name).json(&least()).send().await
    };
    for name in ["one", "one", "one", "two", "one", "two"] {
        assert_eq!(submit(name).await.status, 200, "{name}");
    }
    let refused = submit("three").await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (429, "rate_limited"));
    assert_eq!(refused.header("ratelimit-policy"), "\"submissions\";q=2;w=60");
    assert_eq!(submit("one").await.header("idempotent-replayed"), "true", "a replay passes all the same");
    assert_eq!(rig.call("GET", GENERATIONS).key(&key).send().await.status, 200, "and so does reading");
    rig.clock.advance_ms(30_000);
    assert_eq!(submit("three").await.status, 200);
}
