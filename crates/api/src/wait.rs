//! Holding an answer until a generation has ended.

use std::time::Duration;

use domain::id::RequestId;
use store::Snapshot;
use tokio::time::Instant;

use crate::auth::Caller;
use crate::problem::Problem;
use crate::state::Api;

/// Longest wait, in seconds.
pub const WAIT_S_MAX: u32 = 60;

/// The generation as it stands when it has ended, when `wait_s` seconds are over, or when the
/// server stops, whichever comes first. Without a wait: as it stands.
pub async fn snapshot(api: &Api, caller: Caller, id: RequestId, wait_s: Option<u32>) -> Result<Snapshot, Problem> {
    let deadline = Instant::now() + Duration::from_secs(wait_s.unwrap_or(0).into());
    // Registered before the first reading, so that no change falls between.
    let mut changes = wait_s.map(|_| api.store.changes(id));
    loop {
        let snapshot = api.store.generation(caller.account, caller.test, id)?.ok_or(Problem::NotFound)?;
        let Some(changes) = changes.as_mut().filter(|_| !snapshot.generation.status.is_terminal()) else {
            return Ok(snapshot);
        };
        tokio::select! {
            () = changes.next() => {}
            () = tokio::time::sleep_until(deadline) => return read_last(api, caller, id),
            () = api.shutdown.cancelled() => return read_last(api, caller, id),
        }
    }
}

/// Progress has gone on while nothing changed, so the last word is read afresh.
fn read_last(api: &Api, caller: Caller, id: RequestId) -> Result<Snapshot, Problem> {
    api.store.generation(caller.account, caller.test, id)?.ok_or(Problem::NotFound)
}
