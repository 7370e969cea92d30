//! A server of the test's own with its first customer, and the few words that
//! the tests share. It must not judge anything.

use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use testkit::{Answer, Client, Server, Setup};

use crate::BINARY;

/// Where generations are.
pub const GENERATIONS: &str = "/api/open/v1/video/generations";
/// Credits of a clip of a second.
pub const SLATE_PRICE: i64 = 4;
/// The price of [`long`].
pub const LONG_PRICE: i64 = 270;
/// When a test gives up waiting.
const PATIENCE: Duration = Duration::from_secs(60);
/// Between two looks at something that cannot tell by itself.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// A clip that costs next to nothing to make.
pub fn slate(words: &str) -> Value {
    json!({"model": "fixture-1", "prompt": format!("slate, {words}"), "duration": 1, "resolution": "480p"})
}

/// A clip that takes longer to make than any test waits: it is there to be cancelled.
pub fn long(words: &str) -> Value {
    let prompt = format!("a river flowing through an autumn forest, aerial view, {words}");
    json!({"model": "fixture-1", "prompt": prompt, "duration": 15, "resolution": "1080p"})
}

/// `body` with further fields.
pub fn with(mut body: Value, fields: Value) -> Value {
    let (Value::Object(body_map), Value::Object(fields)) = (&mut body, fields) else { panic!("two objects") };
    body_map.extend(fields);
    body
}

/// The path of a generation.
pub fn path(id: &str) -> String {
    format!("{GENERATIONS}/{id}")
}

/// Waits until `done` gives something.
pub async fn until<T>(what: &str, mut done: impl AsyncFnMut() -> Option<T>) -> T {
    let waiting = async {
        loop {
            match done().await {
                Some(found) => return found,
                None => tokio::time::sleep(LOOK_AGAIN).await,
            }
        }
    };
    tokio::time::timeout(PATIENCE, waiting).await.unwrap_or_else(|_| panic!("waited in vain: {what}"))
}

/// A running server with the account `default`, its first key and its secret.
pub struct Rig {
    /// How the server was started.
    pub setup: Setup,
    /// The server.
    pub server: Server,
    /// A client with the first key.
    pub client: Client,
    /// The first key.
    pub key: String,
    /// The webhook secret of the first account.
    pub secret: String,
    dir: TempDir,
}

impl Rig {
    /// The first start of a server with these options.
    pub fn new(options: &[(&str, &str)]) -> Self {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let with = |setup: Setup, (name, value): &(&str, &str)| setup.with(name, value);
        let setup = options.iter().fold(Setup::new(BINARY, dir.path()), with);
        let server = setup.start();
        let said = |label: &str| {
            let line = server.said().iter().find_map(|line| line.trim().strip_prefix(label));
            line.expect("the first start says it").trim().to_owned()
        };
        let (key, secret) = (said("API key"), said("webhook secret"));
        let client = Client::new(server.address(), Some(&key));
        Self { setup, server, client, key, secret, dir }
    }

    /// The same data served again, once the server before has ended.
    pub fn start_again(self, options: &[(&str, &str)]) -> Self {
        let Self { setup, server, key, secret, dir, .. } = self;
        server.kill();
        let setup = options.iter().fold(setup, |setup, (name, value)| setup.with(name, value));
        let server = setup.start();
        let client = Client::new(server.address(), Some(&key));
        Self { setup, server, client, key, secret, dir }
    }

    /// A client with a new key of `account`.
    pub fn customer(&self, account: &str, wishes: &[&str]) -> Client {
        let key = self.setup.run_well(&[&["key", "create", "--account", account], wishes].concat());
        self.client.with_key(&key)
    }

    /// A client with a test key.
    pub fn tester(&self) -> Client {
        self.customer("default", &["--test"])
    }

    /// A new account's client.
    pub fn account(&self, name: &str, credits: &str) -> Client {
        self.setup.run_well(&["account", "create", name, "--credits", credits]);
        self.customer(name, &[])
    }

    /// `(available, held, spent)` of the first account.
    pub async fn credits(&self) -> (i64, i64, i64) {
        credits(&self.client).await
    }

    /// The number that `/metrics` tells in the line that begins so; 0 without one.
    pub async fn metric(&self, start: &str) -> i64 {
        let text = String::from_utf8(self.client.get("/metrics").await.body).expect("UTF-8");
        let line = text.lines().find_map(|line| line.strip_prefix(start));
        line.map_or(0, |number| number.trim().parse().unwrap_or_else(|_| panic!("{start}{number}")))
    }

    /// Waits until no message is left to be sent.
    pub async fn until_all_told(&self) {
        let pending = async || self.metric("mutoscope_deliveries_pending").await;
        until("no message left to send", async || (pending().await == 0).then_some(())).await;
    }

    /// Waits until a number of `/metrics` is at least this.
    pub async fn until_metric(&self, start: &str, least: i64) {
        until(start, async || (self.metric(start).await >= least).then_some(())).await;
    }
}

/// `(available, held, spent)` of a client's account.
pub async fn credits(client: &Client) -> (i64, i64, i64) {
    let body = client.get("/api/open/v1/credits").await.expect(200);
    let number = |field: &str| body[field].as_i64().unwrap_or_else(|| panic!("{field} in {body}"));
    (number("available"), number("held"), number("spent"))
}

/// Waits until a generation runs.
pub async fn running(client: &Client, id: &str) {
    until("a generation that runs", async || {
        let body = client.get(&path(id)).await.expect(200);
        assert!(matches!(body["status"].as_str(), Some("queued" | "processing")), "{body}");
        (body["status"] == "processing").then_some(())
    })
    .await;
}

/// Asks for a cancel.
pub async fn cancel(client: &Client, id: &str) -> Answer {
    let path = format!("{}/cancel", path(id));
    client.send(reqwest::Method::POST, &path, &[], None).await.expect("the server answers")
}

/// Everything that the list holds, page by page of `limit`.
pub async fn list_all(client: &Client, limit: u32) -> Vec<Value> {
    let (mut items, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = client.get(&format!("{GENERATIONS}?limit={limit}{cursor}")).await.expect(200);
        items.extend(page["data"].as_array().expect("a list").iter().cloned());
        match page["nextCursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return items,
        }
    }
}
