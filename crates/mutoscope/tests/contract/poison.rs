//! A job that kills its render process is set aside and hurts nobody else.

use serde_json::json;
use testkit::Sink;

use crate::rig::{Rig, SLATE_PRICE, slate, until, with};

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_kills_its_render_is_set_aside_after_three_tries_and_refunded() {
    let rig = Rig::new(&[("POISON", "arsenic"), ("WORKER__BACKOFF_MS", "50"), ("WORKER__RETRIES_MAX", "0")]);
    let sink = Sink::start().await;
    let poison = with(slate("arsenic and lace"), json!({"webhookUrl": sink.url("/poison")}));
    let poison = rig.client.submit(&poison).await;
    let mut others = Vec::new();
    for number in 0..4 {
        others.push(rig.client.submit(&slate(&number.to_string())).await);
    }
    let end = rig.client.ended(&poison).await;
    assert_eq!((&end["status"], &end["error"]["code"]), (&json!("failed"), &json!("internal_error")), "{end}");
    assert_eq!(end["creditsRefunded"], end["creditsCharged"]);
    // The counter follows the commit that the client has seen.
    rig.until_metric("mutoscope_attempts_total{outcome=\"retried\"}", 2).await;
    assert_eq!(rig.metric("mutoscope_attempts_total{outcome=\"retried\"}").await, 2);
    // The counter follows the commit that the client has seen.
    rig.until_metric("mutoscope_attempts_total{outcome=\"failed\"}", 1).await;
    assert_eq!(rig.metric("mutoscope_attempts_total{outcome=\"failed\"}").await, 1);
    for id in others {
        assert_eq!(rig.client.ended(&id).await["status"], "succeeded");
    }
    assert_eq!(rig.credits().await, (10_000 - 4 * SLATE_PRICE, 0, 4 * SLATE_PRICE));
    let told = sink.wait_until("the end of the poison", |received| !received.is_empty()).await;
    assert_eq!(told[0].json()["type"], "generation.failed");
    assert_eq!(rig.server.renders(), Vec::<u32>::new(), "nothing is left of it");
}

/// The death of the whole server is not the job's fault.
#[tokio::test(flavor = "multi_thread")]
async fn the_deaths_of_servers_use_up_no_try() {
    let mut rig = Rig::new(&[("WORKER__RETRIES_MAX", "0"), ("WORKER__CRASH_TRIES_MAX", "1")]);
    let id = rig.client.submit(&with(slate("unlucky"), json!({"duration": 15, "resolution": "1080p"}))).await;
    for _ in 0..3 {
        let renders = until("a render", async || Some(rig.server.renders()).filter(|pids| !pids.is_empty())).await;
        rig = rig.start_again(&[]);
        let alive = |pid: &u32| std::path::Path::new(&format!("/proc/{pid}/exe")).read_link().is_ok();
        until("the ends of its renders", async || (!renders.iter().any(alive)).then_some(())).await;
    }
    assert_eq!(rig.client.ended(&id).await["status"], "succeeded");
}
