//! A server that stops loses nothing (P12).

use std::sync::atomic::Ordering;
use std::time::Duration;

use domain::generation::Status;
use tokio::time::Instant;
use worker::Options;

use crate::rig::{PRICE, Rig, eventually};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_render_that_ends_in_time_is_finished_and_nothing_new_begins() {
    let rig = Rig::new().await;
    let worker = rig.start(Options { slots: 1, ..rig.options() });
    let running = rig.submit("wait").await;
    let waiting = rig.submit("a river").await;
    eventually("it renders", || rig.studio.at_work.load(Ordering::SeqCst) == 1).await;
    let (studio, releasing) = (rig.studio.clone(), async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        rig.studio.permits.add_permits(1);
    });
    tokio::join!(worker.stop(), releasing);
    assert!(rig.is_in(running, Status::Succeeded));
    assert!(rig.is_in(waiting, Status::Queued));
    assert_eq!(studio.begun.load(Ordering::SeqCst), 1);
    rig.assert_books(PRICE, PRICE).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_render_that_does_not_end_goes_back_and_uses_up_no_try() {
    let rig = Rig::new().await;
    let id = rig.submit("hang").await;
    // More often than a job may fail or crash.
    for stops in 1..=6 {
        let worker = rig.start(Options { drain_ms: 20, ..rig.options() });
        eventually("it renders", || rig.studio.begun.load(Ordering::SeqCst) == stops).await;
        let asked = Instant::now();
        worker.stop().await;
        assert!(asked.elapsed() < Duration::from_secs(10), "{:?}", asked.elapsed());
        assert_eq!(rig.studio.cancelled.load(Ordering::SeqCst), stops, "the render was told");
        assert!(!rig.generation(id).status.is_terminal());
    }
    // It waits in the queue, to be claimed at once: nobody's lease has to run out.
    assert_eq!(rig.store.next_job_at().expect("readable"), Some(domain::time::Clock::now(&*rig.clock)));
    assert_eq!(rig.files(), Vec::<String>::new());
    rig.cancel(id).await;
    rig.assert_books(0, 0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_takes_nothing_does_not_keep_the_server_alive() {
    let rig = Rig::new().await;
    let worker = rig.start(Options { drain_ms: 200, ..rig.options() });
    rig.submit("wait").await;
    eventually("it renders", || rig.studio.at_work.load(Ordering::SeqCst) == 1).await;
    rig.store.close().await;
    rig.studio.permits.add_permits(1);
    eventually("the clip is published", || rig.files().len() == 2).await;
    let asked = Instant::now();
    worker.stop().await;
    assert!(asked.elapsed() < Duration::from_secs(10), "{:?}", asked.elapsed());
    // Nobody knows whether the success was written. The next start does, and until then the clip stays.
    assert_eq!(rig.files().len(), 2);
}
