//! What time has ended is seen to.

use domain::generation::{FailureCode, Status, artifact_key, thumbnail_key};
use domain::time::{Clock as _, DAY_MS};
use store::ArtifactState;

use crate::rig::{PRICE, Rig};

async fn publish(rig: &Rig, key: &str) {
    let temp = rig.artifacts.temp();
    std::fs::write(temp.path(), b"late").expect("writable");
    rig.artifacts.publish(temp, key).await.expect("published");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_published_after_a_cancel_is_deleted() {
    let rig = Rig::new().await;
    let id = rig.submit("a river").await;
    let claims = rig.store.claim(1, 30_000, rig.clock.now()).await.expect("available");
    assert_eq!(claims.len(), 1);
    rig.cancel(id).await;
    // The worker died after the cancel and before it heard of it, its clip just published.
    for key in [artifact_key(id), thumbnail_key(id)] {
        publish(&rig, &key).await;
    }
    rig.clock.forward(120_000);
    rig.reaper().sweep().await.expect("available");
    assert_eq!(rig.files(), Vec::<String>::new());
    assert_eq!(rig.store.due_deletions(10, rig.clock.now()).await.expect("readable"), Vec::<String>::new());
    rig.assert_books(0, 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_result_is_kept_for_its_time_and_no_longer() {
    let rig = Rig::new().await;
    let worker = rig.start(rig.options());
    let id = rig.submit("a river").await;
    assert_eq!(rig.ended(id).await.status, Status::Succeeded);
    worker.stop().await;
    rig.clock.forward(7 * DAY_MS - 1);
    rig.reaper().sweep().await.expect("available");
    let state = rig.store.artifact_state(id).expect("readable");
    assert!(matches!(state, Some(ArtifactState::Available { .. })), "{state:?}");
    assert_eq!(rig.files().len(), 2);
    rig.clock.forward(1);
    assert_eq!(rig.reaper().sweep().await.expect("available").artifacts_expired, 1);
    assert_eq!(rig.store.artifact_state(id).expect("readable"), Some(ArtifactState::Expired));
    assert_eq!(rig.files(), Vec::<String>::new());
    rig.assert_books(PRICE, 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_nobody_started_in_a_day_fails_and_is_refunded() {
    let rig = Rig::new().await;
    let mut ids = Vec::new();
    // More than the store takes on in one step.
    for _ in 0..250 {
        ids.push(rig.submit("a river").await);
    }
    rig.clock.forward(DAY_MS + 1);
    assert_eq!(rig.reaper().sweep().await.expect("available").generations_expired, ids.len());
    for id in ids {
        let failure = rig.generation(id).failure.expect("it failed");
        assert_eq!(failure.code, FailureCode::Expired);
    }
    rig.assert_books(0, 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_cannot_be_deleted_does_not_hold_up_the_others() {
    let rig = Rig::new().await;
    let (stuck, other) = (rig.submit("a river").await, rig.submit("a river").await);
    let claims = rig.store.claim(2, 30_000, rig.clock.now()).await.expect("available");
    assert_eq!(claims.len(), 2);
    rig.cancel(stuck).await;
    rig.cancel(other).await;
    // A directory in the place of a file, with something in it.
    publish(&rig, &format!("{}/x", artifact_key(stuck))).await;
    publish(&rig, &artifact_key(other)).await;
    rig.clock.forward(120_000);
    rig.reaper().sweep().await.expect("available");
    assert_eq!(rig.files().len(), 1, "{:?}", rig.files());
    let left = rig.store.due_deletions(10, rig.clock.now()).await.expect("readable");
    assert_eq!(left, [artifact_key(stuck)], "it is tried again");
}
