//! What the operator does: accounts, credits, keys, secrets, books.

use domain::time::{Clock as _, DAY_MS};
use domain::webhook::SigningSecret;
use serde_json::{Value, json};

use crate::rig::{Answer, BASE, Rig, least};

async fn post(rig: &Rig, path: &str, body: Value) -> Answer {
    rig.operate("POST", path).json(&body).send().await
}

#[tokio::test]
async fn accounts_are_made_shown_listed_and_credited() {
    let rig = Rig::new();
    let made = post(&rig, "/admin/v1/accounts", json!({"name": "studio", "credits": 50})).await;
    let view = json!({"name": "studio", "available": 50, "held": 0, "spent": 0, "queued": 0, "running": 0,
                      "createdAt": rig.clock.now().to_string()});
    assert_eq!(made.json(), json!({"success": true, "data": view}));
    assert_eq!(rig.operate("GET", "/admin/v1/accounts/studio").send().await.json(), made.json());
    assert_eq!(rig.operate("GET", "/admin/v1/accounts").send().await.json()["data"], json!([view]));

    let credit = "/admin/v1/accounts/studio/credit";
    let answer = post(&rig, credit, json!({"amount": 10, "reason": "bought"})).await;
    assert_eq!(answer.json()["data"]["available"], json!(60));
    let answer = post(&rig, credit, json!({"amount": -60, "reason": "a mistake"})).await;
    assert_eq!(answer.json()["data"]["available"], json!(0));
    for (body, field) in [
        (json!({"amount": -1, "reason": "x"}), "amount"),
        (json!({"amount": 0, "reason": "x"}), "amount"),
        (json!({"amount": 1_000_000_000_001_i64, "reason": "x"}), "amount"),
        (json!({"amount": 1}), "reason"),
        (json!({"amount": 1, "reason": " "}), "reason"),
        (json!({"amount": 1, "reason": "x".repeat(501)}), "reason"),
        (json!({"amount": 1, "reason": "x", "resaon": "y"}), "resaon"),
    ] {
        assert_eq!(post(&rig, credit, body.clone()).await.fields(), [field], "{body}");
    }
    for (body, field) in [
        (json!({"name": "studio"}), "name"),
        (json!({"name": "no spaces"}), "name"),
        (json!({}), "name"),
        (json!({"name": "b", "credits": "many"}), "credits"),
        (json!({"name": "b", "credits": -1}), "credits"),
    ] {
        assert_eq!(post(&rig, "/admin/v1/accounts", body.clone()).await.fields(), [field], "{body}");
    }
    let missing = post(&rig, "/admin/v1/accounts/nobody/credit", json!({"amount": 1, "reason": "x"})).await;
    assert_eq!((missing.status.as_u16(), missing.code().as_str()), (404, "not_found"));
    let message = missing.json()["error"]["message"].as_str().expect("a sentence").to_owned();
    assert!(message.contains("nobody"), "the operator is told what is missing: {message}");
}

#[tokio::test]
async fn keys_are_shown_once_listed_without_their_text_and_revoked() {
    let rig = Rig::new();
    rig.account("a", 100).await;
    rig.account("b", 0).await;
    let body = json!({"account": "a", "scopes": ["read", "generate"], "expiresAt": "2030-01-31", "dailyCap": 80});
    let made = post(&rig, "/admin/v1/keys", body).await.json()["data"].clone();
    let key = made["key"].as_str().expect("the text").to_owned();
    assert_eq!(made["expiresAt"], json!("2030-01-31T00:00:00.000Z"));
    assert_eq!((&made["scopes"], &made["dailyCap"]), (&json!(["generate", "read"]), &json!(80)));
    assert_eq!(rig.submit(&key, &least()).await.status, 200);
    rig.key("b", json!({"test": true})).await;

    let all = rig.operate("GET", "/admin/v1/keys").send().await;
    assert!(!String::from_utf8_lossy(&all.body).contains(&key));
    assert_eq!(all.json()["data"].as_array().map(Vec::len), Some(2));
    let of_a = rig.operate("GET", "/admin/v1/keys?account=a").send().await.json()["data"].clone();
    assert_eq!(of_a[0]["lastFour"], json!(&key[key.len() - 4..]));
    assert_eq!(rig.operate("GET", "/admin/v1/keys?account=nobody").send().await.status, 404);

    let revoke = format!("/admin/v1/keys/{}/revoke", made["id"]);
    let revoked = rig.operate("POST", &revoke).send().await.json()["data"].clone();
    assert_eq!((&revoked["account"], &revoked["revokedAt"]), (&json!("a"), &json!(rig.clock.now().to_string())));
    assert_eq!(rig.submit(&key, &least()).await.status, 401, "at once");
    assert_eq!(rig.operate("POST", "/admin/v1/keys/999/revoke").send().await.status, 404);
    assert_eq!(rig.operate("POST", "/admin/v1/keys/x/revoke").send().await.code(), "not_found");
    assert_eq!(rig.operate("GET", "/admin/v1/accounts/%ff").send().await.code(), "not_found");
    for (wish, field) in [
        (json!({"account": "a", "scopes": []}), "scopes"),
        (json!({"account": "a", "scopes": ["admin"]}), "scopes"),
        (json!({"account": "a", "expiresAt": "2020-01-01"}), "expiresAt"),
        (json!({"account": "a", "expiresAt": "soon"}), "expiresAt"),
        (json!({"account": "a", "dailyCap": -1}), "dailyCap"),
        (json!({}), "account"),
    ] {
        assert_eq!(post(&rig, "/admin/v1/keys", wish.clone()).await.fields(), [field], "{wish}");
    }
}

#[tokio::test]
async fn secrets_are_shown_and_rotated_with_an_overlap() {
    let rig = Rig::new();
    rig.account("a", 0).await;
    let path = "/admin/v1/accounts/a/webhook-secret";
    let show = async || rig.operate("GET", path).send().await.json();
    let first = show().await;
    let secret = first["secret"].as_str().expect("a secret").to_owned();
    assert!(SigningSecret::parse(&secret).is_some() && secret.starts_with("whsec_"));
    assert_eq!(first["previousSecret"], Value::Null);
    let rotated = rig.operate("POST", &format!("{path}/rotate")).send().await.json();
    assert_eq!(rotated["previousSecret"], json!(secret));
    assert_ne!(rotated["secret"], json!(secret));
    assert_eq!(show().await, rotated);
    rig.clock.advance_ms(DAY_MS);
    assert_eq!(show().await["previousSecret"], Value::Null, "the overlap is over");
    assert_eq!(rig.operate("GET", "/admin/v1/accounts/nobody/webhook-secret").send().await.status, 404);
}

#[tokio::test]
async fn the_books_are_verified_and_customers_have_no_door_here() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    rig.submitted(&key).await;
    let said = rig.operate("GET", "/admin/v1/ledger/verify").send().await.json()["data"].clone();
    assert_eq!((&said["sound"], &said["findings"]), (&json!(true), &json!([])), "{said}");
    assert_eq!((&said["accounts"], &said["generations"]), (&json!(1), &json!(1)));
    assert_eq!(rig.operate("GET", &format!("{BASE}/models")).send().await.status, 404);
    assert_eq!(rig.call("GET", "/admin/v1/accounts").key(&key).send().await.code(), "not_found");
}

#[tokio::test]
async fn what_lies_on_the_disk_opens_nothing() {
    let rig = Rig::new();
    rig.account("studio", 100).await;
    let key = rig.key("studio", json!({})).await;
    let path = "/admin/v1/accounts/studio/webhook-secret";
    let secrets = rig.operate("POST", &format!("{path}/rotate")).send().await.json();
    let current = secrets["secret"].as_str().expect("a secret").to_owned();
    let previous = secrets["previousSecret"].as_str().expect("a secret").to_owned();
    rig.submitted(&key).await;
    rig.store.close().await;
    let mut files = vec![rig.dir.path().to_owned()];
    let mut found_name = false;
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(std::fs::read_dir(&path).expect("a directory").map(|entry| entry.expect("an entry").path()));
            continue;
        }
        let bytes = std::fs::read(&path).expect("a file");
        let holds = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
        found_name |= holds(b"studio");
        for secret in [&key, &current, &previous] {
            let raw = SigningSecret::parse(secret).map(|secret| secret.as_bytes().to_vec());
            assert!(!holds(&secret.as_bytes()[9..]), "{} holds a secret", path.display());
            assert!(raw.is_none_or(|raw| !holds(&raw)), "{} holds a secret", path.display());
        }
    }
    assert!(found_name, "the database was read");
}
