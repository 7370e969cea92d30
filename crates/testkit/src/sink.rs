//! A customer's webhook endpoint: a real server that keeps what it is sent.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::LOCATION;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// One message as it came in.
#[derive(Debug, Clone)]
pub struct Received {
    /// Path and query.
    pub path: String,
    /// Headers.
    pub headers: HeaderMap,
    /// The bytes.
    pub body: Bytes,
}

impl Received {
    /// The message's id.
    pub fn id(&self) -> &str {
        self.headers.get("webhook-id").and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("a webhook's body is JSON")
    }

    /// Checks the signature with the public library that customers use.
    pub fn verify(&self, secret: &str) {
        let webhook = standardwebhooks::Webhook::new(secret).expect("the secret is well-formed");
        webhook.verify(&self.body, &self.headers).expect("the signature verifies");
    }
}

#[derive(Default)]
struct Shared {
    received: Mutex<Vec<Received>>,
    answers: Mutex<Vec<u16>>,
    location: Mutex<Option<String>>,
    arrived: Notify,
}

/// The endpoint. It answers 204 unless told otherwise.
pub struct Sink {
    address: String,
    shared: Arc<Shared>,
    serving: JoinHandle<()>,
}

impl Sink {
    /// Listens on a free loopback port.
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("loopback has a free port");
        let address = format!("http://{}", listener.local_addr().expect("it is bound"));
        let shared = Arc::new(Shared::default());
        let router = Router::new().fallback(receive).with_state(Arc::clone(&shared));
        let serving = async move { axum::serve(listener, router).await.expect("serving does not end by itself") };
        #[expect(clippy::disallowed_methods, reason = "the handle is kept and aborted on drop")]
        let serving = tokio::spawn(serving);
        Self { address, shared, serving }
    }

    /// A URL of the endpoint.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Answers the next messages with these statuses, then 204 again.
    pub fn answer_next(&self, statuses: &[u16]) {
        self.shared.answers.lock().unwrap_or_else(PoisonError::into_inner).extend(statuses.iter().rev());
    }

    /// Names this place in every answer from now on; a redirect leads there.
    pub fn lead_to(&self, url: &str) {
        *self.shared.location.lock().unwrap_or_else(PoisonError::into_inner) = Some(url.to_owned());
    }

    /// Everything that came in so far.
    pub fn received(&self) -> Vec<Received> {
        self.shared.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until `enough` holds of what came in.
    pub async fn wait_until(&self, what: &str, enough: impl Fn(&[Received]) -> bool) -> Vec<Received> {
        let waiting = async {
            loop {
                let arrived = self.shared.arrived.notified();
                let received = self.received();
                if enough(&received) {
                    return received;
                }
                arrived.await;
            }
        };
        match tokio::time::timeout(Duration::from_secs(60), waiting).await {
            Ok(received) => received,
            Err(_) => panic!("{what} did not come; there are {} messages", self.received().len()),
        }
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn receive(State(shared): State<Arc<Shared>>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let received = Received { path: uri.to_string(), headers, body };
    shared.received.lock().unwrap_or_else(PoisonError::into_inner).push(received);
    shared.arrived.notify_waiters();
    let answer = shared.answers.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let status = answer.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(StatusCode::NO_CONTENT);
    let location = shared.location.lock().unwrap_or_else(PoisonError::into_inner).clone();
    (status, location.map(|url| [(LOCATION, url)]), ()).into_response()
}
