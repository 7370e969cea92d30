//! A customer's client: plain HTTP, nothing that knows the server.

use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::{Method, StatusCode};
use serde_json::Value;

/// An answer, read to its end.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The bytes.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        let text = String::from_utf8_lossy(&self.body);
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{} is no JSON ({error}): {text}", self.status))
    }

    /// The body as JSON, expected with this status.
    pub fn expect(&self, status: u16) -> Value {
        assert_eq!(self.status.as_u16(), status, "{}", String::from_utf8_lossy(&self.body));
        self.json()
    }

    /// A header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The code of an error body.
    pub fn code(&self) -> String {
        self.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
    }
}

/// A client with one key.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    address: String,
    key: Option<String>,
}

impl Client {
    /// A client of the server at `address`.
    pub fn new(address: &str, key: Option<&str>) -> Self {
        // Installed once a process; a second time is refused, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        #[expect(clippy::disallowed_methods, reason = "the test's own client, to the test's own server")]
        let http = reqwest::Client::builder()
            .no_proxy()
            .timeout(Duration::from_secs(90))
            .build()
            .expect("a client without options can be built");
        Self { http, address: address.to_owned(), key: key.map(str::to_owned) }
    }

    /// Its key.
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// The same client with another key.
    #[must_use]
    pub fn with_key(&self, key: &str) -> Self {
        Self { key: Some(key.to_owned()), ..self.clone() }
    }

    /// Sends a request; an error is one of the connection.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> Result<Answer, reqwest::Error> {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.address) };
        let mut request = self.http.request(method, url);
        if let Some(key) = &self.key {
            request = request.bearer_auth(key);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.body(body);
        }
        let answer = request.send().await?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        Ok(Answer { status, headers, body: answer.bytes().await?.to_vec() })
    }

    /// Fetches a path.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, &[], None).await.expect("the server answers")
    }

    /// Posts JSON.
    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        self.try_post(path, &[], body).await.expect("the server answers")
    }

    /// Posts JSON with headers; an error is one of the connection.
    pub async fn try_post(&self, path: &str, headers: &[(&str, &str)], body: &Value) -> Result<Answer, reqwest::Error> {
        let headers: Vec<(&str, &str)> =
            [("content-type", "application/json")].iter().chain(headers).copied().collect();
        self.send(Method::POST, path, &headers, Some(body.to_string().into_bytes())).await
    }

    /// Submits a generation and returns its id, expected to be accepted.
    pub async fn submit(&self, body: &Value) -> String {
        let accepted = self.post("/api/open/v1/video/generations", body).await.expect(200);
        accepted["requestId"].as_str().expect("an accepted submission has an id").to_owned()
    }

    /// Waits until a generation has ended, and returns its status body.
    pub async fn ended(&self, id: &str) -> Value {
        loop {
            let body = self.get(&format!("/api/open/v1/video/generations/{id}?wait=30")).await.expect(200);
            if matches!(body["status"].as_str(), Some("succeeded" | "failed" | "cancelled")) {
                return body;
            }
        }
    }
}
