//! One try: signed, sent, judged, recorded.

use std::time::Duration;

use bytes::Bytes;
use crashpoint::Point;
use domain::time::Timestamp;
use domain::webhook::{Answer, Verdict, judge};
use store::{Delivery, DeliveryAttempt, StoreError};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use super::headers::{headers, open};
use super::parts::DelivererParts;
use crate::pace::Backoff;

/// How long a message waits when this server itself could not try it.
const UNABLE_PAUSE: Duration = Duration::from_secs(2);
/// How often an answer that the store does not take is offered again: for about a minute.
const RECORD_TRIES: usize = 36;
/// The status of `test:webhook_500`.
const FORCED_STATUS: u16 = 500;

/// What came of sending.
enum Sent {
    /// There was an answer.
    Answered(Answer),
    /// There was none, and that is the endpoint's doing.
    Unanswered(String),
    /// This server could not even try: no place in the schedule is used up.
    Unable,
}

/// Tries `delivery` once and records what came of it, or gives it back if it is cut off before there is an answer.
pub(crate) async fn attempt(parts: &DelivererParts, delivery: Delivery, cut: &CancellationToken) {
    crashpoint::here(Point::DeliveryBeforeSend);
    let at = parts.clock.now();
    let sent = tokio::select! {
        sent = send(parts, &delivery, at) => sent,
        () = cut.cancelled() => return give_back(parts, &delivery).await,
    };
    let (answer, error) = match sent {
        Sent::Answered(answer) => (answer, None),
        Sent::Unanswered(error) => (Answer { http_status: None, retry_after_ms: None }, Some(error)),
        Sent::Unable => {
            tokio::select! {
                () = sleep(UNABLE_PAUSE) => {}
                () = cut.cancelled() => {}
            }
            return give_back(parts, &delivery).await;
        }
    };
    crashpoint::here(Point::DeliveryBeforeRecord);
    let now = parts.clock.now();
    let verdict = judge(answer, delivery.tries as usize + 1, now, jitter());
    let duration_ms = now.since_ms(at);
    tell(&delivery, answer, verdict, duration_ms);
    let attempt = DeliveryAttempt { at, http_status: answer.http_status, error, duration_ms };
    record(parts, &delivery, attempt, verdict, now).await;
    crashpoint::here(Point::DeliveryAfterRecord);
}

async fn send(parts: &DelivererParts, delivery: &Delivery, at: Timestamp) -> Sent {
    if delivery.forced_500 {
        return Sent::Answered(Answer { http_status: Some(FORCED_STATUS), retry_after_ms: None });
    }
    let unable = |error: &dyn std::fmt::Display| {
        tracing::error!(message = %delivery.id, %error, "a webhook could not be tried");
        Sent::Unable
    };
    let secrets = match parts.store.webhook_secrets(delivery.account, at) {
        Ok(Some(secrets)) => secrets,
        Ok(None) => return unable(&"its account is gone"),
        Err(error) => return unable(&error),
    };
    let signed = open(&secrets, delivery.account, &parts.master_key)
        .and_then(|secrets| headers(&secrets, delivery.id, at, delivery.body.as_bytes()));
    let signed = match signed {
        Ok(signed) => signed,
        Err(error) => return unable(&error),
    };
    match parts.egress.post(&delivery.url, signed, Bytes::copy_from_slice(delivery.body.as_bytes())).await {
        Ok(response) => {
            let retry_after_ms = response.retry_after.map(|asked| asked.delay_ms(parts.clock.now()));
            Sent::Answered(Answer { http_status: Some(response.status), retry_after_ms })
        }
        Err(error) if error.is_hosts_fault() => {
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            tracing::info!(message = %delivery.id, %error, cause, "a webhook was not answered");
            Sent::Unanswered(error.to_string())
        }
        Err(error) => unable(&error),
    }
}

/// A share in `0.0..1.0` that spreads retries. Without randomness they are not spread, which harms nobody for long.
fn jitter() -> f64 {
    getrandom::u32().map_or(0.0, |drawn| f64::from(drawn) / (f64::from(u32::MAX) + 1.0))
}

fn tell(delivery: &Delivery, answer: Answer, verdict: Verdict, duration_ms: i64) {
    let outcome = match verdict {
        Verdict::Delivered => "delivered",
        Verdict::Retry(_) => "retry",
        Verdict::Exhausted => "exhausted",
        Verdict::EndpointGone => "gone",
    };
    metrics::counter!("mutoscope_deliveries_total", "outcome" => outcome).increment(1);
    metrics::histogram!("mutoscope_delivery_seconds").record(duration_ms as f64 / 1_000.0);
    tracing::info!(message = %delivery.id, status = answer.http_status, outcome, duration_ms, "a webhook was tried");
}

/// Records until the store takes it. Should it never, the message is sent again at the next start.
async fn record(
    parts: &DelivererParts,
    delivery: &Delivery,
    attempt: DeliveryAttempt,
    verdict: Verdict,
    now: Timestamp,
) {
    let mut backoff = Backoff::new();
    for _ in 0..RECORD_TRIES {
        match parts.store.record_delivery(delivery.seq, attempt.clone(), verdict, now).await {
            Ok(()) => return,
            Err(error @ StoreError::Unavailable(_)) => {
                tracing::warn!(message = %delivery.id, %error, "the answer to a webhook is not recorded yet");
            }
            Err(error) => {
                tracing::error!(message = %delivery.id, %error, "the answer to a webhook cannot be recorded");
                return;
            }
        }
        sleep(backoff.next()).await;
    }
    tracing::error!(message = %delivery.id, "the answer to a webhook was not recorded");
}

async fn give_back(parts: &DelivererParts, delivery: &Delivery) {
    if let Err(error) = parts.store.unclaim_delivery(delivery.seq).await {
        tracing::warn!(message = %delivery.id, %error, "a webhook stays claimed until the next start");
    }
}
