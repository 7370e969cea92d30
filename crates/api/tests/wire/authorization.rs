//! Every row of the authorization matrix, driven against the server.
//!
//! Must not know a route of its own: what is not in the matrix is not tested here, and `tidy` sees
//! to it that every route is.

use serde_json::json;

use crate::rig::{Answer, GENERATIONS, Rig};

struct Row {
    method: String,
    path: String,
    auth: String,
    scope: String,
}

fn matrix() -> Vec<Row> {
    let lines = include_str!("../authorization.tsv").lines().filter(|line| !line.starts_with('#'));
    let row = |line: &str| {
        let columns: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let [method, path, auth, scope] = columns.try_into().expect("four columns");
        Row { method, path, auth, scope }
    };
    lines.skip(1).map(row).collect()
}

/// The path with something in its places.
fn filled(path: &str, id: &str) -> String {
    path.replace("{requestId}", id).replace("{name}", "somebody").replace("{id}", "1").replace("{*key}", "x")
}

async fn send(rig: &Rig, row: &Row, id: &str, key: Option<&str>) -> Answer {
    let call = rig.call(&row.method, &filled(&row.path, id));
    let call = match key {
        Some(key) => call.key(key),
        None => call,
    };
    call.header("content-type", "application/json").body("{}").send().await
}

const SOME_ID: &str = "req_0000000000000000000001";

#[tokio::test]
async fn without_a_valid_key_every_guarded_row_gives_the_same_bytes() {
    let rig = Rig::new();
    let good = rig.customer("a").await;
    let unknown = rig.key("a", json!({})).await;
    rig.operate("POST", "/admin/v1/keys/2/revoke").send().await;
    let expired = rig.key("a", json!({"expiresAt": "2026-11-23"})).await;
    rig.clock.advance_ms(2 * 86_400_000);
    let mut mistyped = good.clone();
    mistyped.replace_range(12..13, if &good[12..13] == "x" { "y" } else { "x" });
    let keys = [None, Some(""), Some("x"), Some(mistyped.as_str()), Some(unknown.as_str()), Some(expired.as_str())];
    let mut bodies = Vec::new();
    for row in matrix().iter().filter(|row| row.auth == "key") {
        for key in keys {
            let answer = send(&rig, row, SOME_ID, key).await;
            assert_eq!(answer.status, 401, "{} {} {key:?}", row.method, row.path);
            let challenge = answer.header("www-authenticate").to_owned();
            assert!(challenge.starts_with("Bearer ") && challenge.contains("key create"), "{challenge}");
            bodies.push((answer.body, challenge));
        }
    }
    bodies.dedup();
    assert_eq!(bodies.len(), 1, "one and the same answer");
    assert_eq!(
        serde_json::from_slice::<serde_json::Value>(&bodies[0].0).expect("JSON"),
        json!({"success": false, "error": {"code": "unauthorized", "message": "Invalid API key"}})
    );
}

#[tokio::test]
async fn a_key_opens_exactly_the_rows_of_its_scope() {
    let rig = Rig::new();
    rig.account("a", 1_000).await;
    for scope in ["generate", "read", "webhooks"] {
        let key = rig.key("a", json!({"scopes": [scope]})).await;
        for row in matrix().iter().filter(|row| row.auth == "key") {
            let answer = send(&rig, row, SOME_ID, Some(&key)).await;
            let forbidden = answer.status == 403;
            assert_eq!(forbidden, row.scope != scope, "{} {} with {scope}: {answer:?}", row.method, row.path);
            if forbidden {
                assert_eq!(answer.code(), "forbidden");
            }
        }
    }
}

#[tokio::test]
async fn rows_without_a_key_need_none_and_the_operators_are_not_there() {
    let rig = Rig::new();
    for row in matrix() {
        let answer = send(&rig, &row, SOME_ID, None).await;
        match row.auth.as_str() {
            "none" if row.path.contains("{*key}") => assert_eq!(answer.code(), "not_found"),
            "none" => assert_eq!(answer.status, 200, "{} {}", row.method, row.path),
            "socket" => {
                assert_eq!(answer.status, 404, "{} {}", row.method, row.path);
                let inside = filled(&row.path, SOME_ID);
                let inside = rig.operate(&row.method, &inside).header("content-type", "application/json").body("{}");
                assert_ne!(inside.send().await.status, 405, "the operator's door has it");
            }
            _ => assert_eq!(answer.status, 401, "{} {}", row.method, row.path),
        }
    }
}

#[tokio::test]
async fn what_belongs_to_others_cannot_be_told_from_what_is_not_there() {
    let rig = Rig::new();
    let (mine, theirs) = (rig.customer("mine").await, rig.customer("theirs").await);
    let test_key = rig.key("theirs", json!({"test": true})).await;
    let foreign = rig.submitted(&theirs).await;
    let ids = [foreign.as_str(), SOME_ID, "req_123", "nonsense", "%FF", "req_zzzzzzzzzzzzzzzzzzzzzz"];
    for row in matrix().iter().filter(|row| row.path.contains("{requestId}")) {
        let mut bodies = Vec::new();
        for (id, key) in ids.iter().map(|id| (*id, &mine)).chain([(foreign.as_str(), &test_key)]) {
            let answer = send(&rig, row, id, Some(key)).await;
            assert_eq!(answer.status, 404, "{} {} {id}", row.method, row.path);
            bodies.push((answer.body, answer.headers.len()));
        }
        bodies.dedup();
        assert_eq!(bodies.len(), 1, "{} {}", row.method, row.path);
    }
    let list = rig.call("GET", GENERATIONS).key(&mine).send().await;
    assert_eq!(list.json()["data"], json!([]), "and no list shows it");
    let list = rig.call("GET", GENERATIONS).key(&theirs).send().await;
    assert_eq!(list.json()["data"][0]["status"], json!("queued"), "nobody has cancelled it");
}
