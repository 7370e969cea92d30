//! A request's body as strict JSON: size → content type → JSON, in this order.

use axum::extract::{FromRequest, Request};
use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use serde_json::{Map, Value};

use crate::json;
use crate::problem::{BODY_BYTES_MAX, Problem};
use crate::state::Api;

/// The members of the JSON object that was sent.
pub struct JsonObject(pub Map<String, Value>);

impl FromRequest<Api> for JsonObject {
    type Rejection = Problem;

    async fn from_request(request: Request, api: &Api) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        if declared_length(&parts.headers).is_some_and(|length| length > BODY_BYTES_MAX as u64) {
            return Err(Problem::PayloadTooLarge);
        }
        let reading = Limited::new(body, BODY_BYTES_MAX).collect();
        let read = tokio::time::timeout(api.options.timeouts.body, reading).await;
        let bytes = match read {
            Err(_) => return Err(Problem::RequestTimeout),
            Ok(Err(error)) if error.is::<LengthLimitError>() => return Err(Problem::PayloadTooLarge),
            Ok(Err(_)) => return Err(Problem::InvalidRequest("The body broke off; send the request again".to_owned())),
            Ok(Ok(body)) => body.to_bytes(),
        };
        if !says_json(&parts.headers) {
            return Err(Problem::UnsupportedMediaType);
        }
        object(&bytes).map(Self)
    }
}

fn object(bytes: &Bytes) -> Result<Map<String, Value>, Problem> {
    match json::parse(bytes) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Err(Problem::InvalidRequest("The body must be a JSON object".to_owned())),
        Err(error) => Err(Problem::InvalidRequest(error.to_string())),
    }
}

fn declared_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// `application/json`, with or without parameters; another charset than UTF-8 is another type.
fn says_json(headers: &HeaderMap) -> bool {
    let Some(value) = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()) else { return false };
    let mut parts = value.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default();
    let charset = parts.find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"'))
    });
    essence.eq_ignore_ascii_case("application/json")
        && charset.is_none_or(|charset| charset.eq_ignore_ascii_case("utf-8") || charset.eq_ignore_ascii_case("utf8"))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn content_types() {
        let says =
            |text: &'static str| says_json(&[(CONTENT_TYPE, HeaderValue::from_static(text))].into_iter().collect());
        for text in [
            "application/json",
            "Application/JSON",
            "application/json; charset=utf-8",
            "application/json;charset=\"UTF-8\"",
        ] {
            assert!(says(text), "{text}");
        }
        for text in
            ["", "text/plain", "application/jsonp", "application/json; charset=latin1", "text/plain; application/json"]
        {
            assert!(!says(text), "{text}");
        }
        assert!(!says_json(&HeaderMap::new()));
    }
}
