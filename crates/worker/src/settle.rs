//! Hands a lease back, again and again while the store cannot take it.

use domain::time::Timestamp;
use store::{Lease, Settled, Unsettled};

use crate::pace::Backoff;
use crate::parts::Shared;

/// Hands `lease` back by way of `by`, until it is taken or would have run out.
///
/// `None` means that nobody knows: it may be settled or not. Then nothing more is done for it; if it is not settled,
/// it runs out and its job is claimed again.
pub(crate) async fn hand_back<F>(shared: &Shared, lease: Lease, by: impl Fn(Lease, Timestamp) -> F) -> Option<Settled>
where
    F: Future<Output = Result<Settled, Unsettled>>,
{
    let deadline = shared.clock.now().plus_ms(shared.options.lease_ms);
    let mut backoff = Backoff::new();
    let mut lease = lease;
    loop {
        let now = shared.clock.now();
        match by(lease, now).await {
            Ok(settled) => return Some(settled),
            Err(unsettled) if now >= deadline => {
                tracing::error!(generation = %unsettled.lease.id(), error = %unsettled.error, "a lease is left to run out");
                return None;
            }
            Err(unsettled) => {
                tracing::warn!(generation = %unsettled.lease.id(), error = %unsettled.error, "a lease is not settled yet");
                lease = unsettled.lease;
            }
        }
        tokio::time::sleep(backoff.next()).await;
    }
}
