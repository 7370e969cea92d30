//! A worker that lost its lease changes nothing (P9).

use std::io::Read;
use std::sync::atomic::Ordering;
use std::time::Duration;

use domain::generation::{Failure, FailureCode, Output, Status, artifact_key};
use domain::job::AttemptError;
use domain::time::Clock as _;
use store::{Claim, Settled, Success};
use worker::Options;

use crate::rig::{PRICE, Rig, eventually};
use crate::studio::film;

const LEASE_MS: i64 = 30_000;

fn success(rig: &Rig, claim: &Claim) -> Success {
    let output = Output {
        key: artifact_key(claim.lease.id()),
        thumbnail_key: None,
        sha256: [1; 32],
        size_bytes: 1,
        size: claim.generation.size(),
        fps: 24,
        frames: 96,
        has_audio: false,
        expires_at: rig.clock.now().plus_ms(1_000_000),
        expired: false,
    };
    Success { output, prompt_report: None }
}

async fn claim(rig: &Rig) -> Claim {
    let mut claims = rig.store.claim(1, LEASE_MS, rig.clock.now()).await.expect("available");
    claims.pop().expect("a job waits")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stale_lease_settles_nothing_twice() {
    let rig = Rig::new().await;
    let id = rig.submit_as("a river", Some("http://127.0.0.1:1/hook".to_owned()), false).await;
    // Four workers fall silent one after the other, each past its lease.
    let mut stale = Vec::new();
    for _ in 0..4 {
        stale.push(claim(&rig).await);
        rig.clock.forward(LEASE_MS + 1);
        assert_eq!(rig.reaper().sweep().await.expect("available").leases_expired, 1);
    }
    let last = claim(&rig).await;
    let references: Vec<_> = stale.iter().map(|claim| claim.lease.reference()).collect();
    let lost = rig.store.heartbeat(references.clone(), LEASE_MS, rig.clock.now()).await.expect("available");
    assert_eq!(lost, references, "a stale heartbeat extends nothing");
    let expected = success(&rig, &last);
    let settled = rig.store.succeed(last.lease, expected.clone(), rig.clock.now()).await.expect("available");
    assert_eq!(settled, Settled::Done);
    let before = rig.generation(id);
    for (at, claim) in stale.into_iter().enumerate() {
        let other = success(&rig, &claim);
        let (lease, now) = (claim.lease, rig.clock.now());
        let failure = Failure::of(FailureCode::ProviderError);
        let settled = match at {
            0 => rig.store.succeed(lease, other, now).await,
            1 => rig.store.end_attempt(lease, AttemptError::Final(failure), now).await,
            2 => rig.store.end_attempt(lease, AttemptError::Crashed, now).await,
            _ => rig.store.release(lease, now).await,
        };
        assert_eq!(settled.expect("available"), Settled::Lost);
    }
    assert_eq!(rig.generation(id), before, "not a field has changed");
    assert_eq!(rig.deliveries().await.len(), 1, "one webhook");
    rig.assert_books(PRICE, 0).await;
    let none = rig.store.claim(1, LEASE_MS, rig.clock.now()).await.expect("available");
    assert!(none.is_empty(), "nothing waits any more");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stale_render_and_its_successor_never_meet() {
    let rig = Rig::new().await;
    let options = Options { slots: 2, lease_ms: LEASE_MS, ..rig.options() };
    let worker = rig.start(options);
    let id = rig.submit_as("wait", Some("http://127.0.0.1:1/hook".to_owned()), false).await;
    eventually("the first attempt renders", || rig.studio.begun.load(Ordering::SeqCst) == 1).await;
    // As if this worker had been silent for long: its lease ends and the job is claimed again, by the same process.
    rig.clock.forward(LEASE_MS + 1);
    assert_eq!(rig.reaper().sweep().await.expect("available").leases_expired, 1);
    // The first attempt is deaf. It ends late, with a clip; the second one waits for that.
    rig.studio.permits.add_permits(2);
    let generation = rig.ended(id).await;
    worker.stop().await;
    assert_eq!(generation.status, Status::Succeeded);
    assert_eq!(rig.studio.at_work_max.load(Ordering::SeqCst), 1, "never two at one generation");
    assert_eq!(rig.studio.begun.load(Ordering::SeqCst), 2);
    let mut clip = rig.artifacts.read(&artifact_key(id)).await.expect("readable").expect("published").file;
    let mut bytes = Vec::new();
    clip.read_to_end(&mut bytes).expect("readable");
    assert!(bytes == film().0, "the stale attempt took nothing away");
    assert_eq!(rig.deliveries().await.len(), 1, "one webhook");
    rig.assert_books(PRICE, 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lease_is_kept_for_as_long_as_its_render_runs() {
    let rig = Rig::new().await;
    let worker = rig.start(Options { lease_ms: LEASE_MS, heartbeat_ms: 20, ..rig.options() });
    let id = rig.submit("wait").await;
    eventually("it renders", || rig.studio.begun.load(Ordering::SeqCst) == 1).await;
    // Twice the lease in all, with many heartbeats between two steps.
    for _ in 0..5 {
        rig.clock.forward(LEASE_MS * 2 / 5);
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(rig.reaper().sweep().await.expect("available").leases_expired, 0);
    }
    rig.studio.permits.add_permits(1);
    assert_eq!(rig.ended(id).await.status, Status::Succeeded);
    assert_eq!(rig.studio.begun.load(Ordering::SeqCst), 1);
    worker.stop().await;
}
