//! What goes wrong on the wire: a stable code, a sentence for the client, a story for the operator.
//!
//! The only place that knows which HTTP status belongs to which refusal. The story is logged and
//! never sent.

use axum::response::{IntoResponse, Response};
use domain::credits::Credits;
use domain::generation::{FieldError, Status, TransitionRefused};
use domain::id::EndpointId;
use domain::key::Scope;
use http::header::{CONTENT_RANGE, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Map, Value, json};
use store::{AdminRefusal, EndpointDisabled, StoreError, SubmitRefusal};

use crate::rate::Exceeded;

/// Draft-ietf-httpapi-ratelimit-headers: what is left.
const RATE_LIMIT: HeaderName = HeaderName::from_static("ratelimit");
/// Draft-ietf-httpapi-ratelimit-headers: what the rule is.
const RATE_LIMIT_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// What to do about a 401, in the words of RFC 6750: the contract fixes the body. One and the same for every cause.
const CHALLENGE: &str = "Bearer error=\"invalid_token\", error_description=\"send the header Authorization: Bearer \
     with a key of this server, sd2_live_ or sd2_test_; its operator makes one by: mutoscope key create --account NAME\"";

/// Seconds after which a client may try an unavailable server again.
const UNAVAILABLE_RETRY_S: u64 = 2;
/// Seconds after which a full queue is worth another try.
const QUEUE_RETRY_S: u64 = 10;

/// Largest body of a request, in bytes.
pub const BODY_BYTES_MAX: usize = 1024 * 1024;
/// Longest request target, in bytes.
pub const TARGET_BYTES_MAX: usize = 8 * 1024;
/// Largest set of request headers, in bytes of names and values.
pub const HEADERS_BYTES_MAX: usize = 32 * 1024;
/// Most request headers.
pub const HEADERS_MAX: usize = 100;

/// Every way in which a request is not served.
#[derive(Debug)]
pub enum Problem {
    /// The request as a whole cannot be understood; the sentence says why.
    InvalidRequest(String),
    /// Fields are wrong; at least one.
    InvalidFields(Vec<FieldError>),
    /// No valid key.
    Unauthorized,
    /// The account has too little.
    InsufficientCredits {
        /// What it costs.
        required: Credits,
        /// What is there.
        available: Credits,
    },
    /// It costs more than the client would pay.
    PriceAboveMax {
        /// What it costs.
        price: Credits,
        /// What the client would pay.
        max: Credits,
    },
    /// The key has used up its day.
    DailyCapReached {
        /// What the key may use in a day.
        cap: Credits,
        /// What it has used today.
        used: Credits,
    },
    /// The key lacks this scope.
    Forbidden(Scope),
    /// Unknown, ill-formed or another account's: nobody can tell which.
    NotFound,
    /// The operator named something that is not there.
    NoSuch(String),
    /// The path has other methods.
    MethodNotAllowed,
    /// The body did not come in time.
    RequestTimeout,
    /// The body is above [`BODY_BYTES_MAX`].
    PayloadTooLarge,
    /// The target is above [`TARGET_BYTES_MAX`].
    UriTooLong,
    /// The body is no JSON by its own word.
    UnsupportedMediaType,
    /// The headers are above [`HEADERS_BYTES_MAX`] or [`HEADERS_MAX`].
    HeadersTooLarge,
    /// It has ended otherwise.
    NotCancellable(Status),
    /// A duplicate of a submission that is not committed yet.
    IdempotencyInProgress,
    /// Nothing is sent to this endpoint until it is enabled.
    EndpointDisabled(EndpointId),
    /// The file has been deleted.
    Gone,
    /// No byte of the file was asked for.
    RangeNotSatisfiable {
        /// The length of the file.
        size_bytes: u64,
    },
    /// The idempotency key belongs to another request.
    IdempotencyMismatch,
    /// Moderation says no.
    ContentRejected,
    /// Too many in too short a time.
    RateLimited(Exceeded),
    /// Too many wait already.
    QueueFull {
        /// How many an account may have waiting.
        queued_max: u32,
    },
    /// A file that was promised is not what was stored, or is not there.
    FileLost {
        /// `file_missing` or `file_damaged`.
        reason: &'static str,
        /// For the operator.
        story: String,
    },
    /// A defect, with its story.
    Internal(String),
    /// Not now, with the story.
    Unavailable(String),
}

impl Problem {
    /// The one table of statuses and codes.
    pub fn answer(&self) -> (StatusCode, &'static str) {
        match self {
            Self::InvalidRequest(_) | Self::InvalidFields(_) => (StatusCode::BAD_REQUEST, "invalid_request"),
            Self::Unauthorized => (StatusCode::UNAUTHORIZED, "unauthorized"),
            Self::InsufficientCredits { .. } => (StatusCode::PAYMENT_REQUIRED, "insufficient_credits"),
            Self::PriceAboveMax { .. } => (StatusCode::PAYMENT_REQUIRED, "price_above_max"),
            Self::DailyCapReached { .. } => (StatusCode::PAYMENT_REQUIRED, "daily_cap_reached"),
            Self::Forbidden(_) => (StatusCode::FORBIDDEN, "forbidden"),
            Self::NotFound | Self::NoSuch(_) => (StatusCode::NOT_FOUND, "not_found"),
            Self::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed"),
            Self::RequestTimeout => (StatusCode::REQUEST_TIMEOUT, "request_timeout"),
            Self::NotCancellable(_) => (StatusCode::CONFLICT, "not_cancellable"),
            Self::IdempotencyInProgress => (StatusCode::CONFLICT, "idempotency_in_progress"),
            Self::EndpointDisabled(_) => (StatusCode::CONFLICT, "endpoint_disabled"),
            Self::Gone => (StatusCode::GONE, "gone"),
            Self::PayloadTooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "payload_too_large"),
            Self::UriTooLong => (StatusCode::URI_TOO_LONG, "uri_too_long"),
            Self::UnsupportedMediaType => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type"),
            Self::RangeNotSatisfiable { .. } => (StatusCode::RANGE_NOT_SATISFIABLE, "range_not_satisfiable"),
            Self::IdempotencyMismatch => (StatusCode::UNPROCESSABLE_ENTITY, "idempotency_mismatch"),
            Self::ContentRejected => (StatusCode::UNPROCESSABLE_ENTITY, "content_rejected"),
            Self::RateLimited(_) => (StatusCode::TOO_MANY_REQUESTS, "rate_limited"),
            Self::QueueFull { .. } => (StatusCode::TOO_MANY_REQUESTS, "queue_full"),
            Self::HeadersTooLarge => (StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "headers_too_large"),
            Self::FileLost { .. } | Self::Internal(_) => (StatusCode::INTERNAL_SERVER_ERROR, "internal_error"),
            Self::Unavailable(_) => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
        }
    }

    /// The sentence for the client: what is the matter, and what to do.
    fn message(&self) -> String {
        match self {
            Self::InvalidRequest(sentence) | Self::NoSuch(sentence) => sentence.clone(),
            Self::InvalidFields(faults) => summary(faults),
            Self::InsufficientCredits { required, available } => {
                format!("This costs {required} credits and {available} are available; add credits or ask for less")
            }
            Self::PriceAboveMax { price, max } => {
                format!("This costs {price} credits, more than the maxCredits of {max}; raise it or ask for less")
            }
            Self::DailyCapReached { cap, used } => format!(
                "This key may use {cap} credits a day and has used {used} today; wait until midnight UTC or use another key"
            ),
            Self::Forbidden(scope) => {
                format!("This API key lacks the scope `{}`; use a key that has it", scope.as_str())
            }
            Self::PayloadTooLarge => format!("The body is larger than {BODY_BYTES_MAX} bytes; send a smaller one"),
            Self::UriTooLong => format!("The request target is longer than {TARGET_BYTES_MAX} bytes; shorten it"),
            Self::HeadersTooLarge => {
                format!("There are more than {HEADERS_MAX} headers or {HEADERS_BYTES_MAX} bytes of them; send fewer")
            }
            Self::NotCancellable(status) => {
                format!("The generation has ended as {} and can no longer be cancelled", status.as_str())
            }
            Self::EndpointDisabled(id) => {
                format!("The endpoint {id} is disabled; enable it by POST /webhook/endpoints/{id}/enable, then replay")
            }
            Self::RangeNotSatisfiable { size_bytes } => {
                format!("The file has {size_bytes} bytes; ask for a range within them")
            }
            Self::RateLimited(exceeded) => exceeded.sentence(),
            Self::QueueFull { queued_max } => {
                format!("{queued_max} generations of this account are waiting already; try again when some have ended")
            }
            other => other.fixed_message().to_owned(),
        }
    }

    /// The sentences that never vary.
    fn fixed_message(&self) -> &'static str {
        match self {
            Self::Unauthorized => "Invalid API key",
            Self::NotFound => "There is nothing here for you; check the path and the id",
            Self::MethodNotAllowed => "This path does not take this method; the Allow header lists those that it takes",
            Self::RequestTimeout => "The request did not arrive in time; send it again without pauses",
            Self::UnsupportedMediaType => "Send the body as JSON, with the header Content-Type: application/json",
            Self::IdempotencyInProgress => {
                "The first request with this Idempotency-Key is still being committed; send this one again in a moment"
            }
            Self::IdempotencyMismatch => {
                "This Idempotency-Key belongs to another request; use a new key, or send the first request unchanged"
            }
            Self::Gone => "The file has passed its retention and was deleted; generate it again",
            Self::FileLost { .. } => {
                "The stored file is missing or damaged; generate it again, and quote the x-request-id header when you report it"
            }
            Self::ContentRejected => "The content was rejected by moderation; change the prompt",
            Self::Unavailable(_) => "The server cannot take this request now; send it again in a moment",
            _ => "Something went wrong on this server; quote the x-request-id header when you report it",
        }
    }

    /// Facts that stand inside `error` beside code and message.
    fn extras(&self) -> Map<String, Value> {
        let facts = match self {
            Self::InvalidFields(faults) => {
                let details: Vec<Value> =
                    faults.iter().map(|fault| json!({"field": fault.field, "message": fault.message})).collect();
                json!({ "details": details })
            }
            Self::InsufficientCredits { required, available } => {
                json!({"required": required, "available": available})
            }
            Self::PriceAboveMax { price, max } => json!({"required": price, "maxCredits": max}),
            Self::DailyCapReached { cap, used } => json!({"cap": cap, "used": used}),
            Self::FileLost { reason, .. } => json!({ "reason": reason }),
            _ => return Map::new(),
        };
        match facts {
            Value::Object(map) => map,
            _ => Map::new(),
        }
    }

    /// What a client's machinery reads.
    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let mut set = |name: HeaderName, value: String| {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(name, value);
            }
        };
        match self {
            Self::Unauthorized => set(WWW_AUTHENTICATE, CHALLENGE.to_owned()),
            Self::RangeNotSatisfiable { size_bytes } => set(CONTENT_RANGE, format!("bytes */{size_bytes}")),
            Self::RateLimited(exceeded) => {
                set(RETRY_AFTER, exceeded.retry_after_s.to_string());
                set(RATE_LIMIT, exceeded.limit_header());
                set(RATE_LIMIT_POLICY, exceeded.policy_header());
            }
            Self::QueueFull { queued_max } => {
                set(RETRY_AFTER, QUEUE_RETRY_S.to_string());
                set(RATE_LIMIT, format!("\"queued\";r=0;t={QUEUE_RETRY_S}"));
                set(RATE_LIMIT_POLICY, format!("\"queued\";q={queued_max}"));
            }
            Self::IdempotencyInProgress => set(RETRY_AFTER, "1".to_owned()),
            Self::Unavailable(_) => set(RETRY_AFTER, UNAVAILABLE_RETRY_S.to_string()),
            _ => {}
        }
        headers
    }

    /// The body in the one shape that all refusals have.
    pub fn to_json(&self) -> String {
        let mut error = Map::new();
        error.insert("code".to_owned(), Value::from(self.answer().1));
        error.insert("message".to_owned(), Value::from(self.message()));
        error.extend(self.extras());
        json!({"success": false, "error": error}).to_string()
    }
}

/// One fault is told whole; of several, the first, with a pointer to the rest.
fn summary(faults: &[FieldError]) -> String {
    match faults {
        [] => "The request is not valid".to_owned(),
        [fault] => format!("{}: {}", fault.field, fault.message),
        [first, rest @ ..] => {
            format!("{}: {}; and {} more in `details`", first.field, first.message, rest.len())
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        match &self {
            Self::FileLost { story, .. } => {
                metrics::counter!("mutoscope_files_lost_total").increment(1);
                tracing::error!(story, "a file was lost; `mutoscope doctor` looks at all of them");
            }
            Self::Internal(story) => tracing::error!(story, "internal error"),
            Self::Unavailable(story) => tracing::warn!(story, "unavailable"),
            _ => {}
        }
        let mut headers = self.headers();
        headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        (self.answer().0, headers, self.to_json()).into_response()
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unavailable(_) => Self::Unavailable(error.to_string()),
            StoreError::Internal(_) => Self::Internal(error.to_string()),
        }
    }
}

impl From<SubmitRefusal> for Problem {
    fn from(refusal: SubmitRefusal) -> Self {
        match refusal {
            SubmitRefusal::IdempotencyMismatch => Self::IdempotencyMismatch,
            SubmitRefusal::IdempotencyInProgress => Self::IdempotencyInProgress,
            SubmitRefusal::Rejected => Self::ContentRejected,
            SubmitRefusal::PriceAboveMax { price, max } => Self::PriceAboveMax { price, max },
            SubmitRefusal::QueueFull { queued_max } => Self::QueueFull { queued_max },
            SubmitRefusal::DailyCapReached { cap, used } => Self::DailyCapReached { cap, used },
            SubmitRefusal::InsufficientCredits { required, available } => {
                Self::InsufficientCredits { required, available }
            }
        }
    }
}

impl From<EndpointDisabled> for Problem {
    fn from(EndpointDisabled(id): EndpointDisabled) -> Self {
        Self::EndpointDisabled(id)
    }
}

impl From<TransitionRefused> for Problem {
    fn from(refusal: TransitionRefused) -> Self {
        match refusal {
            TransitionRefused::Already(status) | TransitionRefused::Ended(status) => Self::NotCancellable(status),
            TransitionRefused::Started => Self::Internal("a cancel was refused because work has begun".to_owned()),
        }
    }
}

impl From<AdminRefusal> for Problem {
    fn from(refusal: AdminRefusal) -> Self {
        let field = match refusal {
            AdminRefusal::NoSuchAccount(_) => {
                return Self::NoSuch(format!("{refusal}; `mutoscope account list` shows those that there are"));
            }
            AdminRefusal::NoSuchKey(_) => {
                return Self::NoSuch(format!("{refusal}; `mutoscope key list` shows those that there are"));
            }
            AdminRefusal::AccountExists(_) | AdminRefusal::InvalidName => "name",
            AdminRefusal::InvalidAmount | AdminRefusal::Overdraw { .. } => "amount",
        };
        Self::InvalidFields(vec![FieldError::new(field, refusal.to_string())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of each kind. A new kind stops the match below from compiling: give it a sample too.
    fn samples() -> Vec<Problem> {
        let limiter = crate::rate::Limiter::new("requests", "requests", 1);
        let (key, now) = (domain::id::KeyId(1), domain::time::Timestamp::from_ms(0));
        let exceeded = (0..2).find_map(|_| limiter.admit(key, now).err()).expect("the second is refused");
        let fault = |field: &str, message: &str| FieldError::new(field, message);
        vec![
            Problem::InvalidRequest("The body must be a JSON object".to_owned()),
            Problem::InvalidFields(vec![
                fault("duration", "must be between 4 and 15 seconds for seedance-2.0"),
                fault("aspect_ratio", "unknown field; did you mean `aspectRatio`?"),
            ]),
            Problem::Unauthorized,
            Problem::InsufficientCredits { required: 40, available: 12 },
            Problem::PriceAboveMax { price: 40, max: 30 },
            Problem::DailyCapReached { cap: 100, used: 80 },
            Problem::Forbidden(Scope::Generate),
            Problem::NotFound,
            Problem::from(AdminRefusal::NoSuchAccount("studio".to_owned())),
            Problem::MethodNotAllowed,
            Problem::RequestTimeout,
            Problem::NotCancellable(Status::Succeeded),
            Problem::IdempotencyInProgress,
            Problem::EndpointDisabled(EndpointId::from_bytes([1; 16])),
            Problem::Gone,
            Problem::PayloadTooLarge,
            Problem::UriTooLong,
            Problem::UnsupportedMediaType,
            Problem::RangeNotSatisfiable { size_bytes: 4_096 },
            Problem::IdempotencyMismatch,
            Problem::ContentRejected,
            Problem::RateLimited(exceeded),
            Problem::QueueFull { queued_max: 10_000 },
            Problem::HeadersTooLarge,
            Problem::FileLost { reason: "file_damaged", story: String::new() },
            Problem::Internal(String::new()),
            Problem::Unavailable(String::new()),
        ]
    }

    /// The part of the page about errors that is made from the table.
    fn page() -> String {
        let mut page =
            String::from("| HTTP | code | message, by example | inside `error` | headers |\n|---|---|---|---|---|\n");
        for problem in samples() {
            let (status, code) = problem.answer();
            let extras: Vec<String> = problem.extras().keys().map(|name| format!("`{name}`")).collect();
            let headers = problem.headers();
            let mut headers: Vec<String> = headers.keys().map(|name| format!("`{name}`")).collect();
            headers.sort();
            let (message, extras, headers) = (problem.message(), extras.join(", "), headers.join(", "));
            page += &format!("| {} | `{code}` | {message} | {extras} | {headers} |\n", status.as_u16());
        }
        page
    }

    #[test]
    fn the_committed_page_has_this_table_and_every_kind_has_a_row() {
        let kinds: std::collections::HashSet<_> = samples().iter().map(std::mem::discriminant).collect();
        assert_eq!(kinds.len(), KINDS, "each kind once");
        let committed = include_str!("../../../docs/errors.md");
        assert!(committed.contains(&page()), "docs/errors.md must hold this table:\n\n{}", page());
    }

    /// How many kinds there are; the match makes sure that somebody who adds one comes by here.
    const KINDS: usize = 27;
    const _: fn(&Problem) = |problem| match problem {
        Problem::InvalidRequest(_) | Problem::InvalidFields(_) | Problem::Unauthorized => {}
        Problem::InsufficientCredits { .. } | Problem::PriceAboveMax { .. } | Problem::DailyCapReached { .. } => {}
        Problem::Forbidden(_) | Problem::NotFound | Problem::NoSuch(_) | Problem::MethodNotAllowed => {}
        Problem::RequestTimeout | Problem::PayloadTooLarge | Problem::UriTooLong | Problem::HeadersTooLarge => {}
        Problem::UnsupportedMediaType | Problem::NotCancellable(_) | Problem::Gone => {}
        Problem::EndpointDisabled(_) | Problem::FileLost { .. } => {}
        Problem::IdempotencyInProgress | Problem::IdempotencyMismatch | Problem::RangeNotSatisfiable { .. } => {}
        Problem::ContentRejected | Problem::RateLimited(_) | Problem::QueueFull { .. } => {}
        Problem::Internal(_) | Problem::Unavailable(_) => {}
    };

    #[test]
    fn the_401_is_the_contracts() {
        let body: Value = serde_json::from_str(&Problem::Unauthorized.to_json()).expect("JSON");
        let said = json!({"success": false, "error": {"code": "unauthorized", "message": "Invalid API key"}});
        assert_eq!(body, said);
    }

    #[test]
    fn facts_stand_inside_the_error() {
        let text = Problem::InsufficientCredits { required: 40, available: 3 }.to_json();
        let body: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(body["error"]["required"], json!(40));
        assert_eq!(body["error"]["available"], json!(3));
    }

    #[test]
    fn one_fault_is_told_whole_and_of_several_the_first() {
        let fault = |field| FieldError::new(field, "is wrong");
        assert_eq!(summary(&[fault("a")]), "a: is wrong");
        assert_eq!(summary(&[fault("a"), fault("b"), fault("c")]), "a: is wrong; and 2 more in `details`");
    }

    #[test]
    fn the_story_stays_inside() {
        for problem in [Problem::Internal("disk on fire".into()), Problem::Unavailable("disk on fire".into())] {
            assert!(!problem.to_json().contains("fire"));
        }
    }
}
