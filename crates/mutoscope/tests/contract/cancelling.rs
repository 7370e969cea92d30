//! A cancel is honest: it reaches the work, is settled once, and loses to a
//! success that came first.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use testkit::{Client, Random, Sink, scaled, seed};
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::rig::{Rig, SLATE_PRICE, cancel, long, path, running, slate, until, with};

/// A render is ended within a second. The machine of a test may have much else
/// to do; this is still far below what the render itself would take.
const SOON: Duration = Duration::from_secs(5);

#[tokio::test(flavor = "multi_thread")]
async fn a_cancel_ends_the_render_and_gives_its_place_to_the_next() {
    let rig = Rig::new(&[("WORKER__SLOTS", "1")]);
    let id = rig.client.submit(&long("to be cancelled")).await;
    let next = rig.client.submit(&slate("next")).await;
    running(&rig.client, &id).await;
    let render = until("a render", async || rig.server.renders().pop()).await;
    let waiting = rig.client.get(&path(&next)).await.json();
    assert_eq!((&waiting["status"], &waiting["queuePosition"]), (&json!("queued"), &json!(1)));

    let begun = Instant::now();
    let first = cancel(&rig.client, &id).await;
    assert_eq!(first.expect(200)["status"], "cancelled");
    until("an end of the render", async || (!Path::new(&format!("/proc/{render}")).exists()).then_some(())).await;
    assert!(begun.elapsed() < SOON, "it took {:?}", begun.elapsed());
    assert_eq!(cancel(&rig.client, &id).await.body, first.body, "already cancelled: the same again");

    let end = rig.client.ended(&id).await;
    assert_eq!((&end["status"], &end["output"], &end["error"]), (&json!("cancelled"), &Value::Null, &Value::Null));
    assert_eq!(end["creditsRefunded"], end["creditsCharged"], "previz stops and costs nothing");
    assert_eq!(rig.client.ended(&next).await["status"], "succeeded");
    assert_eq!(rig.credits().await, (10_000 - SLATE_PRICE, 0, SLATE_PRICE));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_is_cancelled_without_being_begun() {
    let rig = Rig::new(&[("LIMITS__RUNNING_MAX", "1")]);
    let tester = rig.tester();
    let busy = tester.submit(&with(slate("x"), json!({"prompt": "test:slow=600"}))).await;
    running(&tester, &busy).await;
    let id = rig.client.submit(&slate("one")).await;
    cancel(&rig.client, &id).await.expect(200);
    let end = rig.client.get(&path(&id)).await.expect(200);
    assert_eq!((&end["status"], &end["startedAt"]), (&json!("cancelled"), &Value::Null));
    assert_eq!(rig.credits().await, (10_000, 0, 0));
    cancel(&tester, &busy).await.expect(200);
    assert_eq!(tester.ended(&busy).await["status"], "cancelled");
}

/// One generation that is cancelled after `pause`; whether the cancel won.
async fn race(client: Client, body: Value, pause: Duration) -> (String, bool) {
    let id = client.submit(&body).await;
    tokio::time::sleep(pause).await;
    let mut twice = JoinSet::new();
    for _ in 0..2 {
        let (client, id) = (client.clone(), id.clone());
        twice.spawn(async move { cancel(&client, &id).await });
    }
    let answers: Vec<u16> = twice.join_all().await.iter().map(|answer| answer.status.as_u16()).collect();
    assert!(answers == [200, 200] || answers == [409, 409], "{id}: both are told the same: {answers:?}");
    (id, answers[0] == 200)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancel_and_an_end_that_race_give_one_settlement_and_one_message() {
    let rig = Rig::new(&[("ACCOUNTS__FIRST_CREDITS", "1000000")]);
    let sink = Sink::start().await;
    let mut random = Random::new(seed());
    let body = |number: u32| with(slate(&number.to_string()), json!({"webhookUrl": sink.url("/hook")}));
    let begun = Instant::now();
    let warm = rig.client.submit(&body(0)).await;
    rig.client.ended(&warm).await;
    // It moves to where the two meet.
    let mut pause = begun.elapsed();
    let (mut ends, mut won) = (vec![(warm, false)], 0);
    for round in 0..scaled(12) {
        let mut pair = JoinSet::new();
        for number in 0..2 {
            let share = 0.9 + random.below(200) as f64 / 1_000.0;
            pair.spawn(race(rig.client.clone(), body(2 * round + number + 1), pause.mul_f64(share)));
        }
        for (id, cancelled) in pair.join_all().await {
            pause = pause.mul_f64(if cancelled { 1.2 } else { 0.8 });
            won += u32::from(cancelled);
            ends.push((id, cancelled));
        }
    }
    let lost = ends.len() as u32 - 1 - won;
    assert!(won > 0 && lost > 0, "there was no race: {won} cancels won and {lost} lost");
    let mut spent = 0;
    for (id, cancelled) in &ends {
        let end = rig.client.ended(id).await;
        let (status, refund) = if *cancelled { ("cancelled", SLATE_PRICE) } else { ("succeeded", 0) };
        assert_eq!((&end["status"], &end["creditsRefunded"]), (&json!(status), &json!(refund)), "{end}");
        assert_eq!(end["output"].is_object(), !cancelled, "{end}");
        spent += SLATE_PRICE - refund;
    }
    assert_eq!(rig.credits().await, (1_000_000 - spent, 0, spent));
    rig.setup.run_well(&["verify-ledger"]);

    sink.wait_until("a message for each", |received| received.len() >= ends.len()).await;
    rig.until_all_told().await;
    let received = sink.received();
    assert_eq!(received.len(), ends.len(), "one message each");
    for (id, cancelled) in &ends {
        let told = received.iter().find(|message| message.json()["requestId"] == *id).expect("told").json();
        let kind = if *cancelled { "generation.cancelled" } else { "generation.succeeded" };
        assert_eq!(told["type"], kind, "{id}");
    }
}
