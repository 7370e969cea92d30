//! Keeps the leases of this process, and notices those that are lost.
//!
//! Two loops, for two questions. The heartbeat is rare and writes; the look for cancels is frequent, reads only, and
//! comes at once when this process itself has taken the cancel.

use tokio::time::{MissedTickBehavior, interval, sleep};
use tokio_util::sync::CancellationToken;

use crate::pace;
use crate::parts::Shared;
use crate::running::Reason;

/// Extends every lease now and then, until `ended`.
pub(crate) async fn beat(shared: &Shared, ended: &CancellationToken) {
    let mut ticks = interval(pace::duration(shared.options.heartbeat_ms.max(1)));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = ended.cancelled() => return,
            _ = ticks.tick() => {}
        }
        let leases = shared.running.leases();
        if leases.is_empty() {
            continue;
        }
        match shared.store.heartbeat(leases, shared.options.lease_ms, shared.clock.now()).await {
            Ok(lost) => shared.running.stop(&lost, Reason::Lost),
            // The work goes on: a lease that runs out meanwhile is noticed at the latest when it is handed back.
            Err(error) => tracing::warn!(%error, "the leases could not be extended"),
        }
    }
}

/// Looks for leases that are lost, until `ended`.
pub(crate) async fn look(shared: &Shared, ended: &CancellationToken) {
    loop {
        tokio::select! {
            () = ended.cancelled() => return,
            () = shared.store.nudges().leases.notified() => {}
            () = sleep(pace::duration(shared.options.cancel_poll_ms)) => {}
        }
        let leases = shared.running.leases();
        if leases.is_empty() {
            continue;
        }
        match shared.store.lost_leases(&leases) {
            Ok(lost) => shared.running.stop(&lost, Reason::Lost),
            Err(error) => tracing::warn!(%error, "the leases could not be looked at"),
        }
    }
}
