//! A customer's load: submissions, duplicates of them, cancels. It remembers
//! what it was told, for that is what the server has promised.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use testkit::{Client, Random, Server, Sink};

const SUBMIT: &str = "/api/open/v1/video/generations";
/// Requests under way at once.
const WIDTH: usize = 4;

/// What the customer knows of one request.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its idempotency key.
    pub key: String,
    /// Its body.
    pub body: Value,
    /// The id, once the server has acknowledged it.
    pub id: Option<String>,
    /// Whether the server has acknowledged a cancel.
    pub cancelled: bool,
}

/// The load and its memory.
pub struct Load {
    webhook_url: String,
    random: Random,
    asked: BTreeMap<u64, Asked>,
}

/// What came of one step: new knowledge, or the server is gone.
enum Told {
    Accepted { number: u64, id: String, cancelled: bool },
    Gone,
}

impl Load {
    pub fn new(sink: &Sink, seed: u64) -> Self {
        Self { webhook_url: sink.url("/hook"), random: Random::new(seed), asked: BTreeMap::new() }
    }

    /// Everything that was asked for.
    pub fn asked(&self) -> impl Iterator<Item = &Asked> {
        self.asked.values()
    }

    fn next(&mut self) -> (u64, Asked, bool) {
        let number = self.asked.len() as u64;
        let body = json!({
            "model": "fixture-1",
            "prompt": format!("slate, take {number}"),
            "duration": 1,
            "resolution": "480p",
            "webhookUrl": self.webhook_url,
            "metadata": {"number": number},
        });
        let asked = Asked { key: format!("take-{number}"), body, id: None, cancelled: false };
        self.asked.insert(number, asked.clone());
        (number, asked, self.random.once_in(3))
    }

    fn learn(&mut self, number: u64, id: String, cancelled: bool) {
        let asked = self.asked.get_mut(&number).expect("it was asked");
        let known = asked.id.get_or_insert_with(|| id.clone());
        assert_eq!(*known, id, "one idempotency key was given two generations");
        asked.cancelled |= cancelled;
    }

    /// Goes on until the server has died.
    pub async fn run_until_dead(&mut self, client: &Client, server: &mut Server) {
        while server.ended().is_none() {
            if !self.round(client).await {
                // Connections break before the process has quite gone.
                while server.ended().is_none() {
                    tokio::task::yield_now().await;
                }
            }
        }
    }

    /// Goes on until `count` more requests have been acknowledged.
    pub async fn run_until_acknowledged(&mut self, client: &Client, count: usize) {
        let known = |load: &Self| load.asked().filter(|asked| asked.id.is_some()).count();
        let before = known(self);
        while known(self) < before + count {
            assert!(self.round(client).await, "the server is gone before it was killed");
        }
    }

    /// A few requests at once; false when the server is gone.
    async fn round(&mut self, client: &Client) -> bool {
        let mut steps = tokio::task::JoinSet::new();
        for _ in 0..WIDTH {
            let (number, asked, cancel) = self.next();
            steps.spawn(step(client.clone(), number, asked, cancel));
        }
        let mut alive = true;
        for told in steps.join_all().await {
            match told {
                Told::Accepted { number, id, cancelled } => self.learn(number, id, cancelled),
                Told::Gone => alive = false,
            }
        }
        alive
    }

    /// After a restart: asks again for all that was never answered, and once
    /// more for what was. Every key must give one generation.
    pub async fn ask_again(&mut self, client: &Client) {
        for (number, asked) in self.asked.clone() {
            let headers = [("idempotency-key", asked.key.as_str())];
            let answer = client.try_post(SUBMIT, &headers, &asked.body).await.expect("the server is up");
            let id = answer.expect(200)["requestId"].as_str().expect("an id").to_owned();
            self.learn(number, id, false);
        }
    }
}

/// Submits, and perhaps cancels as soon as the work has begun.
async fn step(client: Client, number: u64, asked: Asked, cancel: bool) -> Told {
    let headers = [("idempotency-key", asked.key.as_str())];
    let Ok(answer) = client.try_post(SUBMIT, &headers, &asked.body).await else { return Told::Gone };
    let id = answer.expect(200)["requestId"].as_str().expect("an id").to_owned();
    if !cancel {
        return Told::Accepted { number, id, cancelled: false };
    }
    let path = format!("{SUBMIT}/{id}");
    loop {
        let Ok(status) = client.send(reqwest::Method::GET, &path, &[], None).await else {
            return Told::Accepted { number, id, cancelled: false };
        };
        if status.expect(200)["status"] != "queued" {
            break;
        }
    }
    match client.try_post(&format!("{path}/cancel"), &[], &json!({})).await {
        Ok(answer) => Told::Accepted { number, id, cancelled: answer.status == 200 },
        Err(_) => Told::Accepted { number, id, cancelled: false },
    }
}
