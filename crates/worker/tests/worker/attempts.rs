//! One attempt after another: what is made, what fails, what is told.

use std::io::Read;
use std::sync::atomic::Ordering;
use std::time::Duration;

use domain::generation::{FailureCode, Status, artifact_key, thumbnail_key};
use domain::time::DAY_MS;
use tokio::time::Instant;
use worker::Options;

use crate::rig::{PRICE, Rig, eventually};
use crate::studio::film;

async fn bytes(rig: &Rig, key: &str) -> Option<Vec<u8>> {
    let mut found = rig.artifacts.read(key).await.expect("readable")?;
    let mut bytes = Vec::new();
    found.file.read_to_end(&mut bytes).expect("readable");
    Some(bytes)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_prompt_becomes_a_clip_that_is_paid_once() {
    let rig = Rig::new().await;
    let worker = rig.start(rig.options());
    let id = rig.submit("a river").await;
    let generation = rig.ended(id).await;
    assert_eq!(generation.status, Status::Succeeded);
    let output = generation.output.clone().expect("an output");
    assert_eq!((output.key.clone(), output.thumbnail_key.clone()), (artifact_key(id), Some(thumbnail_key(id))));
    assert_eq!((output.size, output.frames, output.fps, output.has_audio), (generation.size(), 96, 24, false));
    assert_eq!(output.expires_at, generation.finished_at.expect("it ended").plus_ms(7 * DAY_MS));
    assert_eq!(generation.prompt_report.as_deref(), Some(r#"{"shots":1}"#));
    let clip = bytes(&rig, &output.key).await.expect("published");
    assert!(clip == film().0, "the clip is what the provider made");
    assert_eq!(output.size_bytes, clip.len() as u64);
    assert!(bytes(&rig, &thumbnail_key(id)).await.expect("published") == film().1);
    rig.assert_books(PRICE, 0).await;
    worker.stop().await;
    assert_eq!(rig.files().len(), 2, "nothing temporary is left: {:?}", rig.files());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancel_reaches_a_render_at_once_and_frees_its_slot() {
    let rig = Rig::new().await;
    // The poll would come far too late: it is the nudge that tells.
    let worker = rig.start(Options { slots: 1, cancel_poll_ms: 3_600_000, ..rig.options() });
    let id = rig.submit("hang").await;
    eventually("it renders", || rig.studio.at_work.load(Ordering::SeqCst) == 1).await;
    let asked = Instant::now();
    rig.cancel(id).await;
    eventually("the render hears of it", || rig.studio.cancelled.load(Ordering::SeqCst) == 1).await;
    assert!(asked.elapsed() < Duration::from_secs(10), "{:?}", asked.elapsed());
    rig.assert_books(0, 0).await;
    let next = rig.submit("a river").await;
    assert_eq!(rig.ended(next).await.status, Status::Succeeded);
    worker.stop().await;
    assert!(rig.is_in(id, Status::Cancelled));
    assert_eq!(rig.files().len(), 2, "only the other clip is there: {:?}", rig.files());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn progress_is_told_while_it_renders() {
    let rig = Rig::new().await;
    let worker = rig.start(rig.options());
    let id = rig.submit("hang").await;
    let progress = || rig.store.generation(rig.account, false, id).expect("readable").expect("it exists").progress;
    eventually("progress is told", || progress() == 0.25).await;
    rig.cancel(id).await;
    worker.stop().await;
}

/// Moves the clock whenever a job waits for its next try, until `id` has ended.
async fn through_retries(rig: &Rig, id: domain::id::RequestId) -> domain::generation::Generation {
    eventually("the tries are used up", || {
        rig.clock.forward(1_000);
        rig.generation(id).status.is_terminal()
    })
    .await;
    rig.generation(id)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_third_crash_sets_a_job_aside_and_refunds_it() {
    for prompt in ["crash", "panic"] {
        let rig = Rig::new().await;
        let worker = rig.start(Options { lease_ms: 1_000_000_000, ..rig.options() });
        let sick = rig.submit(prompt).await;
        let sound = rig.submit("a river").await;
        let failed = through_retries(&rig, sick).await;
        assert_eq!(failed.failure.expect("a reason").code, FailureCode::InternalError, "{prompt}");
        assert_eq!(rig.ended(sound).await.status, Status::Succeeded, "the neighbour is not harmed");
        assert_eq!(rig.studio.begun.load(Ordering::SeqCst), 3 + 1, "three crash tries and the neighbour");
        rig.assert_books(PRICE, 0).await;
        worker.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_passing_failure_is_tried_again_and_a_final_one_is_not() {
    for (prompt, tries) in [("pass", 1 + 3), ("refuse", 1), ("rubbish", 1 + 3)] {
        let rig = Rig::new().await;
        let worker = rig.start(Options { lease_ms: 1_000_000_000, ..rig.options() });
        let id = rig.submit(prompt).await;
        let failed = through_retries(&rig, id).await;
        assert_eq!(failed.failure.expect("a reason").code, FailureCode::ProviderError, "{prompt}");
        assert_eq!(rig.studio.begun.load(Ordering::SeqCst), tries, "{prompt}");
        rig.assert_books(0, 0).await;
        worker.stop().await;
        assert_eq!(rig.files(), Vec::<String>::new(), "{prompt} leaves nothing");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_dead_server_published_goes_when_the_job_fails_later() {
    let rig = Rig::new().await;
    let id = rig.submit("refuse").await;
    for key in [artifact_key(id), thumbnail_key(id)] {
        let temp = rig.artifacts.temp();
        std::fs::write(temp.path(), b"by the server before").expect("writable");
        rig.artifacts.publish(temp, &key).await.expect("published");
    }
    let worker = rig.start(rig.options());
    assert_eq!(rig.ended(id).await.status, Status::Failed);
    worker.stop().await;
    assert_eq!(rig.files(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_render_that_takes_too_long_is_stopped_and_refunded() {
    let rig = Rig::new().await;
    let worker = rig.start(Options { run_time_ms_max: 100, ..rig.options() });
    let id = rig.submit("hang").await;
    let failed = rig.ended(id).await;
    assert_eq!(failed.failure.expect("a reason").code, FailureCode::ProviderTimeout);
    assert_eq!(rig.studio.cancelled.load(Ordering::SeqCst), 1);
    rig.assert_books(0, 0).await;
    worker.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_more_renders_run_than_there_are_slots() {
    let rig = Rig::new().await;
    let worker = rig.start(Options { slots: 2, ..rig.options() });
    let mut ids = Vec::new();
    for _ in 0..6 {
        ids.push(rig.submit("wait").await);
    }
    eventually("both slots are taken", || rig.studio.at_work.load(Ordering::SeqCst) == 2).await;
    rig.studio.permits.add_permits(ids.len());
    for id in &ids {
        assert_eq!(rig.ended(*id).await.status, Status::Succeeded);
    }
    assert_eq!(rig.studio.at_work_max.load(Ordering::SeqCst), 2);
    rig.assert_books(PRICE * 6, 0).await;
    worker.stop().await;
}

/// A test key may ask for ten minutes; nobody else waits for them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_before_it_is_made_takes_nobodys_slot() {
    let rig = Rig::new().await;
    let worker = rig.start(Options { slots: 1, ..rig.options() });
    let later = rig.submit("much later").await;
    eventually("it waits", || rig.is_in(later, Status::Processing)).await;
    let id = rig.submit("a river").await;
    assert_eq!(rig.ended(id).await.status, Status::Succeeded);
    assert!(rig.is_in(later, Status::Processing), "it still waits");
    rig.cancel(later).await;
    for _ in 0..6 {
        rig.submit("soon").await;
    }
    let last = rig.submit("a river").await;
    assert_eq!(rig.ended(last).await.status, Status::Succeeded);
    eventually("all are made", || rig.balance().held == 0).await;
    assert_eq!(rig.studio.at_work_max.load(Ordering::SeqCst), 1, "a slot is waited for again");
    worker.stop().await;
    rig.assert_books(8 * PRICE, 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_before_it_is_made_is_handed_back_at_a_stop() {
    let rig = Rig::new().await;
    let worker = rig.start(Options { drain_ms: 1, ..rig.options() });
    let id = rig.submit("much later").await;
    eventually("it waits", || rig.is_in(id, Status::Processing)).await;
    worker.stop().await;
    assert!(rig.store.next_job_at().expect("readable").is_some(), "it is in the queue again");
    assert_eq!(rig.studio.begun.load(Ordering::SeqCst), 0);
}
