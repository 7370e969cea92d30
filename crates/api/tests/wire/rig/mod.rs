//! A whole wire over a real temporary store, driven without a network.
//!
//! Makes no judgement: the tests do.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use api::{Api, Options, Parts};
use artifacts::Artifacts;
use axum::Router;
use axum::body::Body;
use domain::catalogue::{Capabilities, Catalogue, CatalogueEntry, Engine, Synthesis, default_models};
use domain::generation::{Output, artifact_key, thumbnail_key};
use domain::id::RequestId;
use domain::links::Links;
use domain::secret::MasterKey;
use domain::time::{Clock, DAY_MS, Timestamp};
use http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use store::{Claim, DirLock, Store, Success};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;

/// The base path of the customers' API.
pub const BASE: &str = "/api/open/v1";
/// Where generations are.
pub const GENERATIONS: &str = "/api/open/v1/video/generations";

/// A clock that is moved by hand.
#[derive(Debug)]
pub struct HandClock(AtomicI64);

impl HandClock {
    /// Moves it on.
    pub fn advance_ms(&self, ms: i64) {
        self.0.fetch_add(ms, Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_ms(self.0.load(Ordering::SeqCst))
    }
}

/// A server without its network.
pub struct Rig {
    /// What customers reach.
    pub public: Router,
    /// What the operator reaches.
    pub admin: Router,
    /// What is remembered.
    pub store: Store,
    /// The bytes of the clips.
    pub artifacts: Artifacts,
    /// The present moment.
    pub clock: Arc<HandClock>,
    /// Ends every wait.
    pub shutdown: CancellationToken,
    /// Where all of it lies.
    pub dir: TempDir,
}

/// An answer, read to its end.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// A header as text, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a printable header"))
    }

    /// The code of a refusal.
    pub fn code(&self) -> String {
        self.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
    }

    /// The fields that a refusal names, in order.
    pub fn fields(&self) -> Vec<String> {
        let details = self.json()["error"]["details"].clone();
        let field = |detail: &Value| detail["field"].as_str().expect("a field").to_owned();
        details.as_array().map(|details| details.iter().map(field).collect()).unwrap_or_default()
    }
}

/// A request on its way.
pub struct Call {
    request: http::request::Builder,
    body: Body,
    router: Router,
}

impl Call {
    /// With an API key.
    pub fn key(self, key: &str) -> Self {
        self.header("authorization", &format!("Bearer {key}"))
    }

    /// With a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.header(name, value);
        self
    }

    /// With a JSON body.
    pub fn json(self, body: &Value) -> Self {
        self.header("content-type", "application/json").body(body.to_string())
    }

    /// With any body.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.body = body.into();
        self
    }

    /// Sends it and reads the answer.
    pub async fn send(self) -> Answer {
        let request = self.request.body(self.body).expect("a sound request");
        let response = self.router.oneshot(request).await.expect("infallible");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a whole body").to_bytes().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

/// previz for every model.
pub fn catalogue() -> Catalogue {
    let previz = Capabilities {
        engine: Engine { provider: "previz".into(), model: "previz-0.1".into(), synthesis: Synthesis::Procedural },
        audio: true,
        stoppable: true,
    };
    let entry = |model| CatalogueEntry { model, served_by: previz.clone() };
    let entries = default_models().into_iter().map(entry).collect();
    Catalogue::new(entries, previz.clone(), "2026-11".to_owned()).expect("a sound catalogue")
}

impl Rig {
    /// With the default options, but without limits of rate.
    pub fn new() -> Self {
        Self::with(|_| {})
    }

    /// With options of the test's own.
    pub fn with(choose: impl FnOnce(&mut Options)) -> Self {
        Self::build(choose, |_| {})
    }

    /// With options of the test's own, for the wire and for the store.
    pub fn build(choose: impl FnOnce(&mut Options), choose_store: impl FnOnce(&mut store::Options)) -> Self {
        let dir = tempfile::tempdir().expect("a directory");
        let clock = Arc::new(HandClock(AtomicI64::new(1_795_374_000_000)));
        let links = Links::embedded("http://clips.example");
        let lock = DirLock::take(&dir.path().join("data")).expect("nobody else");
        let mut store_options = store::Options::new(links.clone());
        choose_store(&mut store_options);
        let (store, _) = Store::open(lock, store_options, clock.now()).expect("a new store");
        let artifacts = Artifacts::open(&dir.path().join("artifacts")).expect("a new artifact store");
        let mut options = Options::default();
        options.limits.requests_per_minute = 0;
        options.limits.submissions_per_minute = 0;
        choose(&mut options);
        let shutdown = CancellationToken::new();
        let api = Api::new(Parts {
            options,
            store: store.clone(),
            artifacts: artifacts.clone(),
            catalogue: Arc::new(catalogue()),
            links,
            master_key: MasterKey::from_bytes([7; 32]),
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            metrics: Arc::new(|| "# the numbers\n".to_owned()),
            shutdown: shutdown.clone(),
        });
        let (public, admin) = (api::router(api.clone()), api::admin_router(api));
        Self { public, admin, store, artifacts, clock, shutdown, dir }
    }

    /// A request to the public routes.
    pub fn call(&self, method: &str, path: &str) -> Call {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        Call { request: Request::builder().method(method).uri(path), body: Body::empty(), router: self.public.clone() }
    }

    /// A request to the operator's routes.
    pub fn operate(&self, method: &str, path: &str) -> Call {
        Call { router: self.admin.clone(), ..self.call(method, path) }
    }

    /// Makes an account with credits, by the operator's routes.
    pub async fn account(&self, name: &str, credits: i64) {
        let body = json!({"name": name, "credits": credits});
        let answer = self.operate("POST", "/admin/v1/accounts").json(&body).send().await;
        assert_eq!(answer.status, 200, "{answer:?}");
    }

    /// Makes a key by the operator's routes; `wish` is what the request holds beside the account.
    pub async fn key(&self, account: &str, wish: Value) -> String {
        let mut body = wish;
        body["account"] = json!(account);
        let answer = self.operate("POST", "/admin/v1/keys").json(&body).send().await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()["data"]["key"].as_str().expect("a key").to_owned()
    }

    /// An account `name` with 1,000 credits and a live key.
    pub async fn customer(&self, name: &str) -> String {
        self.account(name, 1_000).await;
        self.key(name, json!({})).await
    }

    /// Submits this.
    pub async fn submit(&self, key: &str, body: &Value) -> Answer {
        self.call("POST", GENERATIONS).key(key).json(body).send().await
    }

    /// Reads a generation.
    pub async fn status(&self, key: &str, id: &str) -> Answer {
        self.call("GET", &format!("{GENERATIONS}/{id}")).key(key).send().await
    }

    /// An account's available, held and spent credits.
    pub async fn credits(&self, key: &str) -> (i64, i64, i64) {
        let body = self.call("GET", &format!("{BASE}/credits")).key(key).send().await.json();
        let bucket = |name: &str| body[name].as_i64().expect("credits");
        (bucket("available"), bucket("held"), bucket("spent"))
    }

    /// Submits the least that can be, and gives the id.
    pub async fn submitted(&self, key: &str) -> String {
        let answer = self.submit(key, &least()).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()["requestId"].as_str().expect("an id").to_owned()
    }

    /// The next job, claimed as a worker does.
    pub async fn claim(&self) -> Claim {
        let mut claims = self.store.claim(1, 60_000, self.clock.now()).await.expect("a claim");
        claims.pop().expect("a job waits")
    }

    /// Ends a claimed job with this clip.
    pub async fn succeed(&self, claim: Claim, clip: &[u8]) -> RequestId {
        let (id, key) = (claim.generation.id, artifact_key(claim.generation.id));
        let publish = async |bytes: &[u8], key: &str| {
            let temp = self.artifacts.temp();
            fs::write(temp.path(), bytes).expect("a file");
            self.artifacts.publish(temp, key).await.expect("published")
        };
        let stored = publish(clip, &key).await;
        publish(b"a still", &thumbnail_key(id)).await;
        let output = Output {
            key,
            thumbnail_key: Some(thumbnail_key(id)),
            sha256: stored.digest,
            size_bytes: stored.size_bytes,
            size: claim.generation.size(),
            fps: 24,
            frames: 24 * claim.generation.duration_s,
            has_audio: true,
            expires_at: self.clock.now().plus_ms(7 * DAY_MS),
            expired: false,
        };
        let success = Success { output, prompt_report: None };
        self.store.succeed(claim.lease, success, self.clock.now()).await.expect("settled");
        id
    }
}

/// The least that can be submitted.
pub fn least() -> Value {
    json!({"model": "seedance-2.0", "prompt": "A river flowing through an autumn forest"})
}

/// The least, with further fields or other values.
pub fn with(fields: Value) -> Value {
    let mut body = least();
    let (Value::Object(body_map), Value::Object(fields)) = (&mut body, fields) else { panic!("objects") };
    body_map.extend(fields);
    body
}
