//! The only door to addresses that others supply.
//!
//! A webhook goes wherever a customer says, so everything here assumes an enemy on the other side. One request is one
//! [`Egress::post`]: the URL is judged, the name is resolved, every address is judged, the judged address is dialled,
//! the answer is read up to a limit, and all of it ends within the total time. Redirects are answers like any other,
//! no proxy is taken from the environment, cookies are not kept and nothing is decompressed.
//!
//! What the judgement is stands in `domain::address`. This crate must not decide when to try again or what an answer
//! means; it must not know customers, deliveries or signatures.

mod dial;
mod error;
#[cfg(test)]
mod guard_tests;
mod resolve;
mod retry_after;
mod slots;
mod stream;
mod tls;

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use domain::address::{AddressPolicy, UrlRefusal, check_url};
use http::header::{ACCEPT, ACCEPT_ENCODING, HOST, RETRY_AFTER, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, Request, Uri};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::{Instant, timeout_at};
use url::Url;

use crate::dial::{Connect, Dialler, Parts};
use crate::error::DialError;
use crate::slots::HostSlots;
use crate::tls::Tls;

pub use crate::error::{EgressError, NoRoots, Unreached};
pub use crate::resolve::{Resolver, Resolving};
pub use crate::retry_after::RetryAfter;
pub use crate::tls::Roots;

/// What is buffered of the head of an answer, in bytes; one read beyond it may still be taken in.
const HEAD_BYTES_MAX: usize = 64 * 1_024;

/// How the door is set up.
#[derive(Debug, Clone)]
pub struct Options {
    /// What may be reached.
    pub policy: AddressPolicy,
    /// For resolving, connecting and the TLS handshake together.
    pub connect_timeout: Duration,
    /// For the whole exchange, from the first step of connecting to the last byte of the answer that is read.
    pub total_timeout: Duration,
    /// How much of an answer's body is read; the rest is dropped with its connection.
    pub response_bytes_max: usize,
    /// Requests in flight to one scheme, host and port.
    pub requests_per_host_max: usize,
    /// How long a request waits for a place when its host has too many in flight; not part of the total time.
    pub host_wait_max: Duration,
    /// How long an unused connection is kept open. Shorter than the 60 s or so after which servers hang up.
    pub idle_timeout: Duration,
    /// The `User-Agent` header.
    pub user_agent: HeaderValue,
    /// How names become addresses.
    pub resolver: Resolver,
    /// Whose certificates https trusts.
    pub roots: Roots,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            policy: AddressPolicy::default(),
            connect_timeout: Duration::from_secs(10),
            total_timeout: Duration::from_secs(15),
            response_bytes_max: 20_000,
            requests_per_host_max: 32,
            host_wait_max: Duration::from_secs(1),
            idle_timeout: Duration::from_secs(20),
            user_agent: HeaderValue::from_static(concat!("Mutoscope/", env!("CARGO_PKG_VERSION"))),
            resolver: Resolver::system(),
            roots: Roots::Platform,
        }
    }
}

/// What a host answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status; a redirect is told, not followed.
    pub status: u16,
    /// When the host asks to be tried again, where it says so.
    pub retry_after: Option<RetryAfter>,
    /// The beginning of the body, as it came: at most `response_bytes_max`.
    pub body_prefix: Bytes,
    /// Whether more would have come: the limit was reached, the time was over or the connection broke. The status
    /// stands all the same.
    pub is_body_cut: bool,
}

/// The door. Cheap to clone; all clones share connections and limits.
#[derive(Clone)]
pub struct Egress {
    shared: Arc<Shared>,
}

struct Shared {
    policy: AddressPolicy,
    total_timeout: Duration,
    response_bytes_max: usize,
    user_agent: HeaderValue,
    slots: HostSlots,
    client: Client<Dialler, Full<Bytes>>,
}

impl Egress {
    /// Sets up the door. Nothing is opened or read yet, so this cannot fail.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self::with_connect(options, dial::system_connect())
    }

    fn with_connect(options: Options, connect: Connect) -> Self {
        let dialler = Dialler::new(Parts {
            policy: options.policy,
            connect_timeout: options.connect_timeout,
            resolver: options.resolver,
            tls: Tls::new(options.roots),
            connect,
        });
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(options.idle_timeout)
            .pool_max_idle_per_host(options.requests_per_host_max)
            .http1_max_buf_size(HEAD_BYTES_MAX)
            .build(dialler);
        let shared = Shared {
            policy: options.policy,
            total_timeout: options.total_timeout,
            response_bytes_max: options.response_bytes_max,
            user_agent: options.user_agent,
            slots: HostSlots::new(options.requests_per_host_max, options.host_wait_max),
            client,
        };
        Self { shared: Arc::new(shared) }
    }

    /// Sends one POST and reads the beginning of the answer. Every status is an answer, not an error.
    ///
    /// `Host`, `User-Agent`, `Accept` and `Accept-Encoding` are this crate's; the other headers are sent as given.
    ///
    /// # Errors
    /// When there is no answer: see [`EgressError`]. Whether the host has received the request is then unknown, but
    /// for `Url`, `Unreached`, `Tls`, `NoRoots` and `HostBusy`, where it has not.
    pub async fn post(&self, url: &str, headers: HeaderMap, body: Bytes) -> Result<Response, EgressError> {
        let shared = &*self.shared;
        let url = check_url(url, shared.policy)?;
        let request = shared.request(&url, headers, body)?;
        let slot = shared.slots.take(url.origin().ascii_serialization()).await.ok_or(EgressError::HostBusy)?;
        let deadline = Instant::now() + shared.total_timeout;
        let answer = timeout_at(deadline, shared.client.request(request)).await;
        let answer = answer.map_err(|_| EgressError::TimedOut)?.map_err(explain)?;
        let (head, body) = answer.into_parts();
        let (body_prefix, is_body_cut) = read_prefix(body, shared.response_bytes_max, deadline).await;
        drop(slot);
        let retry_after = head.headers.get(RETRY_AFTER).and_then(|value| RetryAfter::parse(value.to_str().ok()?));
        Ok(Response { status: head.status.as_u16(), retry_after, body_prefix, is_body_cut })
    }
}

impl fmt::Debug for Egress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Egress").field("policy", &self.shared.policy).finish_non_exhaustive()
    }
}

impl Shared {
    fn request(&self, url: &Url, headers: HeaderMap, body: Bytes) -> Result<Request<Full<Bytes>>, EgressError> {
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = url.as_str().parse::<Uri>().map_err(|_| UrlRefusal::UnsafeCharacter)?;
        *request.headers_mut() = headers;
        let headers = request.headers_mut();
        // The host that was judged is the host that is named; the client fills it in from the URL.
        headers.remove(HOST);
        headers.insert(USER_AGENT, self.user_agent.clone());
        headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
        // Nothing here decompresses, so nothing small can become large.
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        Ok(request)
    }
}

/// Reads until the body ends, `bytes_max` are there or the deadline passes. Dropping an unfinished body closes its
/// connection. The flag says whether something may be missing.
async fn read_prefix(mut body: Incoming, bytes_max: usize, deadline: Instant) -> (Bytes, bool) {
    let mut prefix = Vec::new();
    loop {
        let frame = match timeout_at(deadline, body.frame()).await {
            Ok(None) => return (prefix.into(), false),
            Ok(Some(Ok(frame))) => frame,
            Ok(Some(Err(_))) | Err(_) => return (prefix.into(), true),
        };
        let Some(bytes) = frame.data_ref() else { continue };
        let room = bytes_max - prefix.len();
        prefix.extend_from_slice(&bytes[..bytes.len().min(room)]);
        if bytes.len() > room {
            return (prefix.into(), true);
        }
    }
}

/// The dialler's own error comes back wrapped in the client's; everything else went wrong on an open connection.
fn explain(error: ClientError) -> EgressError {
    match error.source().and_then(|source| source.downcast_ref::<DialError>()) {
        Some(cause) => cause.clone().into(),
        None => EgressError::BadAnswer(Box::new(error)),
    }
}
