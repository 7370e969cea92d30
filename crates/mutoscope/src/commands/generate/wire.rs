//! The client's side of the public interface: submit, ask, cancel, fetch.
//!
//! It knows only what any client of the public interface knows: fields that
//! this server adds are optional. It must not know that the server may live in
//! the same process.

use std::net::IpAddr;
use std::time::Duration;

use anyhow::Context as _;
use reqwest::header::{AUTHORIZATION, RETRY_AFTER};
use reqwest::{Method, StatusCode};
use serde::Deserialize;
use serde_json::Value;

use crate::exit::{Exit, Stop};

/// Tries of a first request, which may have been sent to a mistyped address.
const FIRST_TRIES_MAX: u32 = 3;
/// Tries of a later one: half a minute, in which a server can restart.
const TRIES_MAX: u32 = 8;
/// Longest pause that a server's `Retry-After` is given.
const PAUSE_MAX: Duration = Duration::from_secs(30);
/// Beyond this nothing is expected: the server holds an answer for a second.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
const CONNECT_WITHIN: Duration = Duration::from_secs(10);
/// A download that brings nothing for this long has failed.
const SILENCE_MAX: Duration = Duration::from_secs(30);

/// A server and the key to it.
pub struct ApiClient {
    http: reqwest::Client,
    base: String,
    key: String,
}

/// The status body, as far as this client reads it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Generation {
    /// Its public name.
    pub request_id: String,
    /// Where it stands.
    pub status: String,
    /// Length in seconds.
    pub duration: u32,
    /// The result.
    pub output: Option<Output>,
    /// The failure.
    pub error: Option<Fault>,
    /// Share done.
    pub progress: Option<f64>,
    /// Place in the queue.
    pub queue_position: Option<u32>,
    /// The price.
    pub credits_charged: Option<i64>,
    /// What of it came back.
    pub credits_refunded: Option<i64>,
    /// Who makes it.
    pub engine: Option<Engine>,
}

/// The result of a generation.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Output {
    /// Where it can be fetched.
    pub url: Option<String>,
    /// Pixels from left to right.
    pub width: Option<u32>,
    /// Pixels from top to bottom.
    pub height: Option<u32>,
    /// Frames in all.
    pub frames: Option<u32>,
    /// Whether it has sound.
    pub has_audio: Option<bool>,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: Option<String>,
}

/// A stable code with its sentence.
#[derive(Debug, Clone, Deserialize)]
pub struct Fault {
    /// The code.
    pub code: String,
    /// The sentence.
    pub message: String,
    /// One entry a field.
    #[serde(default)]
    pub details: Vec<FieldFault>,
}

/// What is wrong with one field.
#[derive(Debug, Clone, Deserialize)]
pub struct FieldFault {
    /// Its path.
    pub field: String,
    /// The sentence.
    pub message: String,
}

/// Who makes a video.
#[derive(Debug, Clone, Deserialize)]
pub struct Engine {
    /// The provider.
    pub provider: String,
    /// Its own name for what it runs.
    pub model: String,
    /// `procedural` or `neural`.
    pub synthesis: String,
}

impl ApiClient {
    /// A client of the server at `base` (scheme, host, port, perhaps a path).
    ///
    /// # Errors
    /// A `base` that is no http address; no certificate authorities for https.
    pub fn new(base: &str, key: String) -> anyhow::Result<Self> {
        Ok(Self { http: http_client(base)?, base: base.trim_end_matches('/').to_owned(), key })
    }

    /// Submits and returns the request id. A network that fails is tried
    /// again: the idempotency key makes it one generation.
    ///
    /// # Errors
    /// A [`Stop`] with the server's refusal.
    pub async fn submit(&self, body: &Value, idempotency_key: &str) -> anyhow::Result<String> {
        let headers = [("idempotency-key", idempotency_key)];
        let call = Call { method: Method::POST, path: "/video/generations", headers: &headers, body: Some(body) };
        let answer = self.call(call, FIRST_TRIES_MAX).await?;
        let id = answer.get("requestId").and_then(Value::as_str).context("the answer names no requestId")?;
        Ok(id.to_owned())
    }

    /// The state now, or up to a second later when it ends before.
    ///
    /// # Errors
    /// A [`Stop`] with the server's refusal.
    pub async fn status(&self, id: &str) -> anyhow::Result<(Generation, Value)> {
        let path = format!("/video/generations/{id}?wait=1");
        let answer = self.call(Call { method: Method::GET, path: &path, headers: &[], body: None }, TRIES_MAX).await?;
        let generation = Generation::deserialize(&answer).context("the answer is not a status body")?;
        Ok((generation, answer))
    }

    /// Cancels; an end that came first is no error, the status tells.
    ///
    /// # Errors
    /// A [`Stop`] with the server's refusal.
    pub async fn cancel(&self, id: &str) -> anyhow::Result<()> {
        let path = format!("/video/generations/{id}/cancel");
        let call = Call { method: Method::POST, path: &path, headers: &[], body: None };
        match self.call(call, TRIES_MAX).await {
            Err(error) if error.downcast_ref::<Refusal>().is_some_and(Refusal::is_conflict) => Ok(()),
            other => other.map(|_| ()),
        }
    }

    /// Opens the result for reading. The key is not sent: the address is public
    /// and may be on another host.
    ///
    /// # Errors
    /// No answer, or one that is no file.
    pub async fn fetch(&self, url: &str) -> anyhow::Result<reqwest::Response> {
        let http = http_client(url)?;
        let mut tries = 0;
        loop {
            tries += 1;
            match http.get(url).send().await.and_then(reqwest::Response::error_for_status) {
                Ok(response) => return Ok(response),
                Err(error) if tries < TRIES_MAX && is_passing(&error) => pause(tries, None).await,
                Err(error) => return Err(error).context("the video cannot be fetched"),
            }
        }
    }

    async fn call(&self, call: Call<'_>, tries_max: u32) -> anyhow::Result<Value> {
        let mut tries = 0;
        loop {
            tries += 1;
            match self.request(&call).send().await {
                Ok(response) if tries < tries_max && is_busy(response.status()) => {
                    pause(tries, retry_after(&response)).await;
                }
                Ok(response) => return read(response).await,
                Err(error) if tries < tries_max && is_passing(&error) => pause(tries, None).await,
                Err(error) => {
                    return Err(error).with_context(|| format!("the server at {} does not answer", self.base));
                }
            }
        }
    }

    fn request(&self, call: &Call<'_>) -> reqwest::RequestBuilder {
        let url = format!("{}/api/open/v1{}", self.base, call.path);
        let mut request = self.http.request(call.method.clone(), url).timeout(ANSWER_WITHIN);
        request = request.header(AUTHORIZATION, format!("Bearer {}", self.key));
        for (name, value) in call.headers {
            request = request.header(*name, *value);
        }
        match call.body {
            Some(body) => request.json(body),
            None => request,
        }
    }
}

/// One request, to be sent as often as it takes.
struct Call<'a> {
    method: Method,
    path: &'a str,
    headers: &'a [(&'a str, &'a str)],
    body: Option<&'a Value>,
}

/// The server's refusal, as it was said.
#[derive(Debug, thiserror::Error)]
#[error("{fault}")]
pub struct Refusal {
    status: StatusCode,
    fault: String,
    /// The whole answer, for programs.
    pub body: Value,
}

impl Refusal {
    fn is_conflict(&self) -> bool {
        self.status == StatusCode::CONFLICT
    }

    /// The number that the process ends with.
    pub fn exit(&self) -> Exit {
        match self.status {
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Exit::Unauthorised,
            StatusCode::PAYMENT_REQUIRED => Exit::Credits,
            status if status.is_client_error() => Exit::Refused,
            _ => Exit::Failure,
        }
    }
}

/// What the server's own words do not say.
const NO_KEY_ADVICE: &str = "; give a valid key of this server by --key or MUTOSCOPE_KEY. Its operator makes one: \
     mutoscope key create --account NAME";

async fn read(response: reqwest::Response) -> anyhow::Result<Value> {
    let status = response.status();
    let url = response.url().clone();
    let bytes = response.bytes().await.context("the answer broke off")?;
    let body: Value = serde_json::from_slice(&bytes)
        .map_err(|_| Stop::new(Exit::Failure, format!("{url} answered {status} without JSON; is it such a server?")))?;
    if status.is_success() {
        return Ok(body);
    }
    let mut fault = match body.get("error").map(Fault::deserialize) {
        Some(Ok(fault)) => sentence(&fault),
        _ => format!("{url} answered {status}"),
    };
    if status == StatusCode::UNAUTHORIZED {
        fault += NO_KEY_ADVICE;
    }
    Err(Refusal { status, fault, body }.into())
}

/// The sentence of a fault with one line for each field that it does not name
/// itself.
pub fn sentence(fault: &Fault) -> String {
    let details = fault.details.iter().filter(|detail| !fault.message.contains(&detail.message));
    let details = details.map(|detail| format!("\n  {}: {}", detail.field, detail.message));
    std::iter::once(format!("{} ({})", fault.message, fault.code)).chain(details).collect()
}

/// Overloaded or about to restart; everything sent is safe to repeat.
fn is_busy(status: StatusCode) -> bool {
    matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE | StatusCode::BAD_GATEWAY)
}

fn is_passing(error: &reqwest::Error) -> bool {
    error.is_connect() || error.is_timeout() || error.is_request() || error.is_body()
}

fn retry_after(response: &reqwest::Response) -> Option<Duration> {
    let seconds = response.headers().get(RETRY_AFTER)?.to_str().ok()?.parse().ok()?;
    Some(Duration::from_secs(seconds))
}

async fn pause(tries: u32, asked: Option<Duration>) {
    let own = Duration::from_millis(250 << tries.min(5));
    tokio::time::sleep(asked.unwrap_or(own).min(PAUSE_MAX)).await;
}

/// A client for the scheme of `url`: plain http must work on a machine without
/// certificate authorities.
#[expect(
    clippy::disallowed_methods,
    reason = "the user of the command names the server; nobody else supplies an address"
)]
fn http_client(url: &str) -> anyhow::Result<reqwest::Client> {
    let url =
        reqwest::Url::parse(url).with_context(|| format!("`{url}` is no address; give one such as https://host"))?;
    let builder = reqwest::Client::builder()
        .user_agent(concat!("mutoscope/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(CONNECT_WITHIN)
        .read_timeout(SILENCE_MAX)
        .tcp_nodelay(true);
    // A proxy's loopback is not ours: it could not reach this server.
    let builder = if is_loopback(&url) { builder.no_proxy() } else { builder };
    let builder = match url.scheme() {
        "http" => builder.tls_certs_only([]),
        "https" => builder,
        scheme => anyhow::bail!("`{scheme}` addresses cannot be used; give one with http or https"),
    };
    // An earlier client has installed it already; that is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    builder.build().context("no https client can be made")
}

fn is_loopback(url: &reqwest::Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    address.map_or_else(|_| host.eq_ignore_ascii_case("localhost"), |address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(status: u16) -> Exit {
        let status = StatusCode::from_u16(status).expect("a status");
        Refusal { status, fault: String::new(), body: Value::Null }.exit()
    }

    #[test]
    fn each_kind_of_refusal_has_its_number() {
        let exits = [400, 401, 402, 403, 409, 422, 429, 500].map(refusal);
        use Exit::*;
        assert_eq!(exits, [Refused, Unauthorised, Credits, Unauthorised, Refused, Refused, Refused, Failure]);
    }

    #[test]
    fn every_field_is_named() {
        let fault = serde_json::json!({
            "code": "invalid_request", "message": "Two fields are wrong",
            "details": [{"field": "duration", "message": "too long"}, {"field": "seed", "message": "too big"}]
        });
        let said = sentence(&Fault::deserialize(fault).expect("a fault"));
        assert_eq!(said, "Two fields are wrong (invalid_request)\n  duration: too long\n  seed: too big");
        let fault = serde_json::json!({
            "code": "invalid_request", "message": "duration: too long",
            "details": [{"field": "duration", "message": "too long"}]
        });
        let said = sentence(&Fault::deserialize(fault).expect("a fault"));
        assert_eq!(said, "duration: too long (invalid_request)");
    }

    #[test]
    fn a_status_body_of_the_plain_public_interface_is_enough() {
        let body = serde_json::json!({
            "success": true, "requestId": "req_1", "status": "succeeded", "model": "seedance-2.0", "prompt": "p",
            "duration": 5, "aspectRatio": "16:9", "output": {"type": "video", "url": "https://a/b.mp4"}, "error": null
        });
        let generation = Generation::deserialize(body).expect("readable");
        assert_eq!(generation.output.and_then(|output| output.url).as_deref(), Some("https://a/b.mp4"));
    }

    #[test]
    fn loopback_is_known_in_every_spelling() {
        let is_ours = |url| is_loopback(&reqwest::Url::parse(url).expect("an address"));
        for url in ["http://127.0.0.1:8787", "http://[::1]:8787/files/a", "http://localhost", "http://127.1"] {
            assert!(is_ours(url), "{url}");
        }
        for url in ["http://10.0.0.1", "https://video.example.com", "http://[2001:db8::1]", "http://localhost.example"]
        {
            assert!(!is_ours(url), "{url}");
        }
    }

    #[test]
    fn only_http_addresses_make_a_client() {
        for bad in ["ftp://host", "host:80", ""] {
            assert!(http_client(bad).is_err(), "{bad}");
        }
        assert!(http_client("http://127.0.0.1:1").is_ok());
    }
}
