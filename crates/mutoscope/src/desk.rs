//! The operator's desk: questions to the operator's routes and their answers.
//!
//! The first start and every operator command ask here, so that there is one
//! set of rules about accounts and keys. It must not know what any route means.

use anyhow::Context as _;
use axum::Router;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST};
use http::{Method, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use serde_json::Value;
use tower::ServiceExt as _;

use crate::exit::{Exit, Stop};

/// Where the operator's routes begin.
const BASE: &str = "/admin/v1";

/// A request to a route of the operator.
///
/// # Errors
/// A path that cannot be spelt.
pub fn request(method: Method, path: &str, body: Option<&Value>) -> anyhow::Result<Request<Full<Bytes>>> {
    let mut request = Request::builder().method(method).uri(format!("{BASE}{path}")).header(HOST, "localhost");
    if body.is_some() {
        request = request.header(CONTENT_TYPE, "application/json");
    }
    let bytes = body.map_or_else(Bytes::new, |body| Bytes::from(body.to_string()));
    request.body(Full::new(bytes)).context("the request cannot be spelt")
}

/// Asks routes in this process. `actor` is named in the audit log.
///
/// # Errors
/// A [`Stop`] with the sentence of a refusal.
pub async fn ask(
    router: Router,
    actor: &str,
    method: Method,
    path: &str,
    body: Option<&Value>,
) -> anyhow::Result<Value> {
    let mut request = request(method, path, body)?;
    request.extensions_mut().insert(api::Actor(actor.to_owned()));
    let answer = router.oneshot(request).await.unwrap_or_else(|never| match never {});
    let status = answer.status();
    read(status, &answer.into_body().collect().await.context("the answer broke off")?.to_bytes())
}

/// The body of an answer that went well.
///
/// # Errors
/// A [`Stop`] with the sentence of a refusal.
pub fn read(status: StatusCode, bytes: &[u8]) -> anyhow::Result<Value> {
    let answer = serde_json::from_slice(bytes).with_context(|| format!("the server answered {status} without JSON"))?;
    if status.is_success() { Ok(answer) } else { Err(refusal(status, &answer).into()) }
}

fn refusal(status: StatusCode, answer: &Value) -> Stop {
    let message = answer.pointer("/error/message").and_then(Value::as_str);
    let message = message.map_or_else(|| format!("the server answered {status}"), str::to_owned);
    // One faulty field is named by the sentence itself.
    let is_new = |text: &&str| !message.contains(text);
    let details = answer.pointer("/error/details").and_then(Value::as_array);
    let lines = details.into_iter().flatten().filter_map(|detail| {
        let text = |name| detail.get(name).and_then(Value::as_str);
        Some(format!("\n  {}: {}", text("field")?, text("message").filter(is_new)?))
    });
    let exit = if status.is_client_error() { Exit::Refused } else { Exit::Failure };
    Stop::new(exit, std::iter::once(message.clone()).chain(lines).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_every_field() {
        let body = br#"{"success":false,"error":{"code":"x","message":"No.","details":[{"field":"name","message":"is taken"}]}}"#;
        let error = read(StatusCode::CONFLICT, body).expect_err("refused");
        assert_eq!(error.to_string(), "No.\n  name: is taken");
        assert_eq!(crate::exit::code(&error), Exit::Refused as u8);
        let error = read(StatusCode::INTERNAL_SERVER_ERROR, b"{}").expect_err("failed");
        assert_eq!(crate::exit::code(&error), Exit::Failure as u8);
    }
}
