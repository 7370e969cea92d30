//! Lists: newest first, whole, and nobody else's.

use serde_json::{Value, json};

use crate::rig::{Answer, GENERATIONS, Rig};

async fn list(rig: &Rig, key: &str, query: &str) -> Answer {
    rig.call("GET", &format!("{GENERATIONS}{query}")).key(key).send().await
}

fn ids(answer: &Answer) -> Vec<String> {
    let data = answer.json()["data"].clone();
    let id = |item: &Value| item["requestId"].as_str().expect("an id").to_owned();
    data.as_array().expect("a list").iter().map(id).collect()
}

#[tokio::test]
async fn pages_join_into_the_whole_though_more_comes_meanwhile() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let other = rig.customer("b").await;
    let mut made = Vec::new();
    for _ in 0..7 {
        made.push(rig.submitted(&key).await);
        rig.submitted(&other).await;
    }
    made.reverse();
    let (mut seen, mut query) = (Vec::new(), "?limit=3".to_owned());
    loop {
        let answer = list(&rig, &key, &query).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        seen.extend(ids(&answer));
        let next = answer.json()["nextCursor"].clone();
        let Some(cursor) = next.as_str() else { break };
        query = format!("?limit=3&cursor={cursor}");
        // What comes while somebody reads on belongs before the first page.
        rig.submitted(&key).await;
    }
    assert_eq!(seen, made);
}

#[tokio::test]
async fn an_item_is_the_status_body_and_the_default_is_twenty() {
    let rig = Rig::build(|_| {}, |_| {});
    rig.account("a", 10_000).await;
    let key = rig.key("a", json!({})).await;
    assert_eq!(list(&rig, &key, "").await.json(), json!({"success": true, "data": [], "nextCursor": null}));
    let mut last = String::new();
    for _ in 0..21 {
        last = rig.submitted(&key).await;
    }
    let answer = list(&rig, &key, "").await;
    assert_eq!(ids(&answer).len(), 20);
    assert_eq!(answer.json()["data"][0], rig.status(&key, &last).await.json());
    assert_eq!(ids(&list(&rig, &key, "?limit=100").await).len(), 21);
}

#[tokio::test]
async fn a_broken_or_foreign_cursor_is_refused() {
    let rig = Rig::new();
    let (a, b) = (rig.customer("a").await, rig.customer("b").await);
    let (test, sibling) = (rig.key("a", json!({"test": true})).await, rig.key("a", json!({})).await);
    for key in [&a, &a, &b, &b, &test, &test] {
        rig.submitted(key).await;
    }
    let cursor = list(&rig, &a, "?limit=1").await.json()["nextCursor"].as_str().expect("more").to_owned();
    assert!(cursor.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)), "URL-safe");
    let query = format!("?cursor={cursor}");
    assert_eq!(list(&rig, &sibling, &query).await.status, 200, "another key of the account");
    for key in [&b, &test] {
        assert_eq!(list(&rig, key, &query).await.fields(), ["cursor"]);
    }
    for broken in [
        "",
        "x",
        "%00",
        &cursor[..cursor.len() - 1],
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ] {
        let answer = list(&rig, &a, &format!("?cursor={broken}")).await;
        assert_eq!((answer.status.as_u16(), answer.fields()), (400, vec!["cursor".to_owned()]), "{broken}");
    }
}

#[tokio::test]
async fn senseless_parameters_are_refused_all_at_once() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let answer = list(&rig, &key, "?limit=101&status=queued&metadata%5Bk%5D=v").await;
    assert_eq!((answer.status.as_u16(), answer.fields().join(" ")), (400, "limit status metadata[k]".to_owned()));
}
