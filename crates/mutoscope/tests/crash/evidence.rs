//! What must hold after any history: judged from outside, by the API, the
//! command line, the endpoint and the files.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use testkit::{Client, Setup, Sink};

use crate::load::Load;

/// Checks everything; `story` tells which death came before.
pub async fn check(setup: &Setup, client: &Client, sink: &Sink, load: &Load, secret: &str, story: &str) {
    let mut ends = HashMap::new();
    for asked in load.asked() {
        let id = asked.id.clone().expect("every request was answered in the end");
        let end = client.ended(&id).await;
        assert_eq!(end["metadata"], asked.body["metadata"], "{story}: {id} is another request");
        if asked.cancelled {
            assert_eq!(end["status"], "cancelled", "{story}: {id} was cancelled, and said so");
        }
        ends.insert(id, end);
    }
    let listed = list_all(client).await;
    assert_eq!(listed, ends.len(), "{story}: the list has what was asked for, once each");
    check_credits(setup, client, &ends, story).await;
    check_webhooks(sink, &ends, secret, story).await;
    check_files(setup, client, &ends, story).await;
}

async fn list_all(client: &Client) -> usize {
    let (mut count, mut cursor) = (0, String::new());
    loop {
        let page = client.get(&format!("/api/open/v1/video/generations?limit=100{cursor}")).await.expect(200);
        count += page["data"].as_array().expect("a list").len();
        match page["nextCursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return count,
        }
    }
}

/// Every credit is accounted for: by the balance and by the books.
async fn check_credits(setup: &Setup, client: &Client, ends: &HashMap<String, Value>, story: &str) {
    let spent: i64 = ends
        .values()
        .map(|end| {
            let number = |field: &str| end[field].as_i64().expect("a whole number");
            let (charged, refunded) = (number("creditsCharged"), number("creditsRefunded"));
            let expected = if end["status"] == "succeeded" { 0 } else { charged };
            assert_eq!(refunded, expected, "{story}: {end}");
            charged - refunded
        })
        .sum();
    let credits = client.get("/api/open/v1/credits").await.expect(200);
    assert_eq!(credits["held"], 0, "{story}: {credits}");
    assert_eq!(credits["spent"], spent, "{story}: {credits}");
    assert_eq!(credits["available"], 1_000_000 - spent, "{story}: {credits}");
    setup.run_well(&["verify-ledger"]);
}

/// Every end was told, truthfully, with one id and the same bytes each time.
async fn check_webhooks(sink: &Sink, ends: &HashMap<String, Value>, secret: &str, story: &str) {
    let received = sink
        .wait_until(&format!("{story}: a webhook for each of {} ends", ends.len()), |received| {
            let told: std::collections::HashSet<_> = received
                .iter()
                .map(|message| message.json()["requestId"].as_str().unwrap_or_default().to_owned())
                .collect();
            ends.keys().all(|id| told.contains(id))
        })
        .await;
    let mut first: HashMap<String, _> = HashMap::new();
    for message in &received {
        message.verify(secret);
        let body = message.json();
        let id = body["requestId"].as_str().expect("an id").to_owned();
        let end = &ends[&id];
        assert_eq!(body["status"], end["status"], "{story}: the webhook of {id} tells another end");
        assert_eq!(body["type"], format!("generation.{}", end["status"].as_str().unwrap_or_default()));
        let (earlier_id, earlier_body) =
            first.entry(id.clone()).or_insert((message.id().to_owned(), message.body.clone()));
        assert_eq!(
            (earlier_id.as_str(), &*earlier_body),
            (message.id(), &message.body),
            "{story}: {id} was told twice otherwise"
        );
    }
}

/// What succeeded can be fetched whole; nothing else lies about.
async fn check_files(setup: &Setup, client: &Client, ends: &HashMap<String, Value>, story: &str) {
    for (id, end) in ends.iter().filter(|(_, end)| end["status"] == "succeeded") {
        let url = end["output"]["url"].as_str().expect("a link");
        let path = url.split_once("/files/").expect("an embedded file").1;
        let clip = client.get(&format!("/files/{path}")).await;
        assert_eq!(clip.status, 200, "{story}: {id} cannot be fetched");
        let digest: String = Sha256::digest(&clip.body).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(end["output"]["sha256"], digest, "{story}: the bytes of {id} are not those that were recorded");
    }
    let artifacts = setup.data_dir().join("artifacts");
    // Files of cancelled generations go when their grace ends, two short leases
    // after the cancel; the server sweeps by itself.
    let deadline = tokio::time::Instant::now() + Duration::from_secs(30);
    loop {
        let stray = strays(&artifacts, ends);
        if stray.is_empty() {
            break;
        }
        assert!(tokio::time::Instant::now() < deadline, "{story}: files lie about: {stray:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Files that belong to no success.
fn strays(dir: &Path, ends: &HashMap<String, Value>) -> Vec<String> {
    let mut found = Vec::new();
    let mut dirs = vec![dir.to_owned()];
    while let Some(dir) = dirs.pop() {
        for entry in std::fs::read_dir(&dir).expect("the artifacts can be listed").flatten() {
            if entry.path().is_dir() {
                dirs.push(entry.path());
                continue;
            }
            let name = entry.file_name().to_string_lossy().into_owned();
            let id = name.split('.').next().unwrap_or_default();
            if ends.get(id).is_none_or(|end| end["status"] != "succeeded") {
                found.push(name);
            }
        }
    }
    found
}
