//! A server that is told to stop loses nothing and leaves nobody without an
//! answer.

use std::time::Duration;

use rustix::process::Signal;
use serde_json::json;
use testkit::{Client, Server, Sink};
use tokio::task::JoinSet;

use crate::rig::{GENERATIONS, Rig, list_all, path, running, slate, until, with};

/// Stopping takes at most this, whatever runs.
const STOP_WITHIN: Duration = Duration::from_secs(30);

/// Waits for the end of a server that was told to stop.
async fn stopped(server: &mut Server) {
    let waiting = until("the end of the server", async || server.ended());
    let status = tokio::time::timeout(STOP_WITHIN, waiting).await.expect("within half a minute");
    assert_eq!(status.code(), Some(0), "{status:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_answers_who_waits_and_finishes_what_is_short() {
    let mut rig = Rig::new(&[("LIMITS__RUNNING_MAX", "1")]);
    let sink = Sink::start().await;
    let tester = rig.tester();
    let short = json!({"prompt": "test:slow=1", "webhookUrl": sink.url("/hook")});
    let short = tester.submit(&with(slate("x"), short)).await;
    let queued = rig.client.submit(&slate("queued")).await;
    running(&tester, &short).await;
    let asked = rig.metric("mutoscope_http_requests_in_flight").await;
    let mut waiting = JoinSet::new();
    for _ in 0..4 {
        let (client, id) = (Client::new(rig.server.address(), Some(&rig.key)), queued.clone());
        waiting.spawn(async move { client.get(&format!("{}?wait=60", path(&id))).await });
    }
    rig.until_metric("mutoscope_http_requests_in_flight", asked + 4).await;
    rig.server.signal(Signal::TERM);
    for answer in waiting.join_all().await {
        assert_eq!(answer.expect(200)["status"], "queued", "answered before its time, but truthfully");
    }
    stopped(&mut rig.server).await;
    assert_eq!(rig.setup.stray_renders(&rig.server), Vec::<u32>::new());

    let log = rig.setup.log();
    let (drain, made) = (log.find("draining"), log.find(&format!("generation={short} outcome=\"succeeded\"")));
    assert!(drain.is_some() && made > drain, "it was finished while the server stopped: {log}");

    let rig = rig.start_again(&[]);
    let tester = rig.client.with_key(tester.key().expect("it has one"));
    assert_eq!(tester.get(&path(&short)).await.expect(200)["status"], "succeeded");
    assert_eq!(rig.client.ended(&queued).await["status"], "succeeded");
    let told = sink.wait_until("the end of the short one", |received| !received.is_empty()).await;
    told[0].verify(&rig.secret);
    rig.setup.run_well(&["verify-ledger"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_takes_too_long_is_handed_back_and_uses_up_no_try() {
    let options = [("WORKER__DRAIN_MS", "100"), ("WORKER__RETRIES_MAX", "0"), ("WORKER__CRASH_TRIES_MAX", "1")];
    let mut rig = Rig::new(&options);
    let id = rig.client.submit(&crate::rig::long("handed back")).await;
    let tester = rig.tester();
    let slow = tester.submit(&with(slate("x"), json!({"prompt": "test:slow=2"}))).await;
    running(&rig.client, &id).await;
    running(&tester, &slow).await;
    rig.server.signal(Signal::TERM);
    stopped(&mut rig.server).await;
    let rig = rig.start_again(&[]);
    let tester = rig.client.with_key(tester.key().expect("it has one"));
    assert_eq!(tester.ended(&slow).await["status"], "succeeded", "it began anew, without a try used up");
    running(&rig.client, &id).await;
    crate::rig::cancel(&rig.client, &id).await.expect(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_signal_ends_at_once_and_the_work_is_done_by_the_next() {
    let mut rig = Rig::new(&[("WORKER__CRASH_TRIES_MAX", "1")]);
    let tester = rig.tester();
    let slow = tester.submit(&with(slate("x"), json!({"prompt": "test:slow=2"}))).await;
    running(&tester, &slow).await;
    rig.server.signal(Signal::TERM);
    until("the drain", async || rig.setup.log().contains("draining").then_some(())).await;
    rig.server.signal(Signal::TERM);
    let status = until("the end", async || rig.server.ended()).await;
    assert_eq!(status.code(), Some(128 + 15), "{status:?}");
    let rig = rig.start_again(&[]);
    let tester = rig.client.with_key(tester.key().expect("it has one"));
    assert_eq!(tester.ended(&slow).await["status"], "succeeded");
}

/// Submits until the server is gone; what it was told.
async fn customer(client: Client, name: String) -> Vec<String> {
    let mut accepted = Vec::new();
    loop {
        let body = slate(&format!("{name}/{}", accepted.len()));
        match client.try_post(GENERATIONS, &[], &body).await {
            Ok(answer) if answer.status == 200 => {
                accepted.push(answer.json()["requestId"].as_str().expect("an id").to_owned());
            }
            Ok(answer) => assert_eq!(answer.status, 503, "{answer:?}"),
            Err(_) => return accepted,
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn under_load_every_submission_that_was_taken_was_also_acknowledged() {
    let mut rig = Rig::new(&[("WORKER__DRAIN_MS", "1000")]);
    let mut customers = JoinSet::new();
    for number in 0..6 {
        let client = Client::new(rig.server.address(), Some(&rig.key));
        customers.spawn(customer(client, number.to_string()));
    }
    rig.until_metric("mutoscope_jobs_queued", 20).await;
    rig.server.signal(Signal::TERM);
    let mut acknowledged: Vec<String> = customers.join_all().await.into_iter().flatten().collect();
    stopped(&mut rig.server).await;
    let rig = rig.start_again(&[]);
    let mut kept: Vec<String> = list_all(&rig.client, 100)
        .await
        .iter()
        .map(|item| item["requestId"].as_str().expect("an id").to_owned())
        .collect();
    acknowledged.sort_unstable();
    kept.sort_unstable();
    assert_eq!(acknowledged, kept, "nothing was lost, and nothing was done behind a customer's back");
    for id in &kept {
        crate::rig::cancel(&rig.client, id).await;
    }
    assert_eq!(rig.credits().await.1, 0, "all have ended");
    rig.setup.run_well(&["verify-ledger"]);
}
