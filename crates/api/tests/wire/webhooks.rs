//! Webhooks as their account sees them and acts on them.

use domain::webhook::Verdict;
use serde_json::{Value, json};
use store::{DeliveryAttempt, Places};

use crate::rig::{Answer, BASE, GENERATIONS, Rig, with};

const URL: &str = "https://customer.example/hook";

async fn get(rig: &Rig, key: &str, path: &str) -> Answer {
    rig.call("GET", &format!("{BASE}/webhook/{path}")).key(key).send().await
}

async fn post(rig: &Rig, key: &str, path: &str, body: &Value) -> Answer {
    rig.call("POST", &format!("{BASE}/webhook/{path}")).key(key).json(body).send().await
}

/// The only item of a list.
fn only(answer: &Answer) -> Value {
    let body = answer.json();
    assert_eq!((answer.status.as_u16(), body["data"].as_array().map(Vec::len)), (200, Some(1)), "{body}");
    assert_eq!((&body["success"], &body["nextCursor"]), (&json!(true), &Value::Null));
    body["data"][0].clone()
}

fn id(item: &Value) -> String {
    item["id"].as_str().expect("an id").to_owned()
}

/// A generation that has ended, with a message to `url`; gives its id.
async fn end_one(rig: &Rig, key: &str, url: &str) -> String {
    let answer = rig.submit(key, &with(json!({"webhookUrl": url}))).await;
    let id = answer.json()["requestId"].as_str().expect("accepted").to_owned();
    assert_eq!(rig.call("POST", &format!("{GENERATIONS}/{id}/cancel")).key(key).send().await.status, 200);
    id
}

/// Tries what is due once, as the worker does, and gives the ids and the bodies.
async fn deliver(rig: &Rig, http_status: Option<u16>, verdict: Verdict) -> Vec<(String, String)> {
    let places = Places { free: 99, per_endpoint: 99, failing: 99 };
    let due = rig.store.claim_deliveries(places, now(rig)).await.expect("claimed");
    for delivery in &due {
        let error = http_status.is_none().then(|| "nobody answered".to_owned());
        let attempt = DeliveryAttempt { at: now(rig), http_status, error, duration_ms: 12 };
        rig.store.record_delivery(delivery.seq, attempt, verdict, now(rig)).await.expect("recorded");
    }
    due.into_iter().map(|delivery| (delivery.id.to_string(), delivery.body)).collect()
}

fn now(rig: &Rig) -> domain::time::Timestamp {
    use domain::time::Clock as _;
    rig.clock.now()
}

#[tokio::test]
async fn a_delivery_tells_what_was_sent_and_what_came_back() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let request = end_one(&rig, &key, URL).await;
    let moment = now(&rig).to_string();
    let waiting = only(&get(&rig, &key, "deliveries").await);
    assert!(id(&waiting).starts_with("msg_"));
    deliver(&rig, None, Verdict::Exhausted).await;
    let attempt = json!({"at": moment, "httpStatus": null, "error": "nobody answered", "durationMs": 12});
    let expected = json!({
        "id": waiting["id"], "requestId": request, "type": "generation.cancelled", "url": URL, "status": "exhausted",
        "attempts": [attempt], "nextAttemptAt": null, "createdAt": moment,
    });
    assert_eq!(only(&get(&rig, &key, "deliveries").await), expected);
    assert_eq!(only(&get(&rig, &key, "deliveries?status=exhausted").await), expected);
    assert_eq!(get(&rig, &key, "deliveries?status=skipped").await.json()["data"], json!([]));
    let refused = get(&rig, &key, "deliveries?status=lost&limit=0&requestId=x").await;
    assert_eq!((refused.status.as_u16(), refused.fields().join(" ")), (400, "limit status requestId".to_owned()));
}

/// The way out of a 410, from the list to the last replay.
#[tokio::test]
async fn a_disabled_endpoint_is_seen_enabled_and_told_what_it_missed() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    end_one(&rig, &key, URL).await;
    let sent = deliver(&rig, Some(410), Verdict::EndpointGone).await;
    end_one(&rig, &key, URL).await;
    let endpoint = only(&get(&rig, &key, "endpoints").await);
    let name = id(&endpoint);
    assert!(name.starts_with("ep_"));
    let disabled_at = now(&rig).to_string();
    let expected = json!({
        "id": name, "url": URL, "status": "disabled", "failingSince": null, "disabledAt": disabled_at, "skipped": 2,
    });
    assert_eq!(endpoint, expected);

    let replay = format!("deliveries/{}/replay", sent[0].0);
    let refused = post(&rig, &key, &replay, &json!({})).await;
    assert_eq!((refused.status.as_u16(), refused.code().as_str()), (409, "endpoint_disabled"));
    assert!(refused.json()["error"]["message"].as_str().is_some_and(|text| text.contains(&name)), "{refused:?}");
    let since = json!({"since": disabled_at, "status": "skipped"});
    let told = post(&rig, &key, "deliveries/replay", &since).await;
    let view = |replayed, disabled| json!({"success": true, "replayed": replayed, "endpointDisabled": disabled, "nextSince": null});
    assert_eq!(told.json(), view(0, 2));

    let enabled = post(&rig, &key, &format!("endpoints/{name}/enable"), &json!({})).await;
    assert_eq!(enabled.json()["data"]["status"], "enabled");
    assert!(deliver(&rig, Some(204), Verdict::Delivered).await.is_empty(), "enabling sends nothing by itself");
    let replayed = post(&rig, &key, &replay, &json!({})).await;
    assert_eq!((replayed.status.as_u16(), &replayed.json()["data"]["status"]), (200, &json!("pending")));
    assert_eq!(deliver(&rig, Some(204), Verdict::Delivered).await, sent, "the same bytes under the same id");
    assert_eq!(post(&rig, &key, "deliveries/replay", &since).await.json(), view(1, 0));
    assert_eq!(deliver(&rig, Some(204), Verdict::Delivered).await.len(), 1);
    assert_eq!(get(&rig, &key, "deliveries?status=delivered").await.json()["data"].as_array().map(Vec::len), Some(2));
    assert_eq!(only(&get(&rig, &key, "endpoints").await)["skipped"], 0);
}

#[tokio::test]
async fn what_belongs_to_others_is_neither_shown_nor_sent() {
    let rig = Rig::new();
    let (mine, theirs) = (rig.customer("mine").await, rig.customer("theirs").await);
    let test_key = rig.key("theirs", json!({"test": true})).await;
    end_one(&rig, &theirs, URL).await;
    deliver(&rig, Some(410), Verdict::EndpointGone).await;
    let message = id(&only(&get(&rig, &theirs, "deliveries").await));
    let endpoint = id(&only(&get(&rig, &theirs, "endpoints").await));
    let mut bodies = Vec::new();
    for key in [&mine, &test_key] {
        for list in ["deliveries", "endpoints"] {
            assert_eq!(get(&rig, key, list).await.json()["data"], json!([]));
        }
        let told = post(&rig, key, "deliveries/replay", &json!({"since": "2026-01-01"})).await.json();
        assert_eq!((&told["replayed"], &told["endpointDisabled"]), (&json!(0), &json!(0)));
        for id in [message.as_str(), "msg_0000000000000000000001", "msg_1", "%FF", "1"] {
            bodies.push(post(&rig, key, &format!("deliveries/{id}/replay"), &json!({})).await);
        }
        for id in [endpoint.as_str(), "ep_0000000000000000000001", "ep_1", "1"] {
            bodies.push(post(&rig, key, &format!("endpoints/{id}/enable"), &json!({})).await);
        }
    }
    let mut bodies: Vec<_> = bodies.into_iter().map(|answer| (answer.status, answer.body)).collect();
    bodies.dedup();
    assert_eq!(bodies.len(), 1, "one and the same answer");
    assert_eq!(bodies[0].0, 404);
    let secret = async |key: &str| get(&rig, key, "secret").await.json()["secret"].clone();
    assert_ne!(secret(&mine).await, secret(&theirs).await);
    assert_eq!(only(&get(&rig, &theirs, "endpoints").await)["status"], "disabled", "nobody has enabled it");
}

#[tokio::test]
async fn lists_are_paged_and_their_cursors_are_bound() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    for number in 0..5 {
        end_one(&rig, &key, &format!("{URL}/{number}")).await;
    }
    for list in ["deliveries", "endpoints"] {
        let (mut urls, mut query) = (Vec::new(), "?limit=2".to_owned());
        let mut cursors = Vec::new();
        loop {
            let page = get(&rig, &key, &format!("{list}{query}")).await.json();
            urls.extend(page["data"].as_array().expect("a list").iter().map(|item| item["url"].clone()));
            let Some(cursor) = page["nextCursor"].as_str() else { break };
            cursors.push(cursor.to_owned());
            query = format!("?limit=2&cursor={cursor}");
        }
        let expected: Vec<Value> = (0..5).rev().map(|number| json!(format!("{URL}/{number}"))).collect();
        assert_eq!(urls, expected, "{list}");
        let cursor = &cursors[0];
        let other = if list == "deliveries" { "endpoints" } else { "deliveries" };
        for query in [format!("{other}?cursor={cursor}"), format!("deliveries?status=pending&cursor={cursor}")] {
            assert_eq!(get(&rig, &key, &query).await.fields(), ["cursor"], "{list}: {query}");
        }
        let elsewhere = rig.call("GET", &format!("{GENERATIONS}?cursor={cursor}")).key(&key).send().await;
        assert_eq!(elsewhere.fields(), ["cursor"], "{list}");
    }
}

#[tokio::test]
async fn a_test_event_is_sent_where_a_submission_could_send_one() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let answer = post(&rig, &key, "test", &json!({"webhookUrl": URL})).await;
    let told = answer.json()["data"].clone();
    assert_eq!((answer.status.as_u16(), &told["requestId"]), (200, &Value::Null));
    assert_eq!((&told["type"], &told["status"]), (&json!("webhook.test"), &json!("pending")));
    assert_eq!(only(&get(&rig, &key, "deliveries").await), told);
    let sent = deliver(&rig, Some(204), Verdict::Delivered).await;
    let body: Value = serde_json::from_str(&sent[0].1).expect("JSON");
    let expected = json!({"type": "webhook.test", "timestamp": now(&rig).to_string(), "success": true, "test": false});
    assert_eq!((sent[0].0.clone(), body), (id(&told), expected));
    for (body, fields) in [
        (json!({}), "webhookUrl"),
        (json!({"webhookUrl": 5}), "webhookUrl"),
        (json!({"webhookUrl": "https://127.0.0.1/"}), "webhookUrl"),
        (json!({"webhookUrl": "http://customer.example/"}), "webhookUrl"),
        (json!({"webhook_url": URL}), "webhookUrl webhook_url"),
    ] {
        let refused = post(&rig, &key, "test", &body).await;
        assert_eq!((refused.status.as_u16(), refused.fields().join(" ").as_str()), (400, fields), "{body}");
    }
    assert_eq!(rig.credits(&key).await, (1_000, 0, 0), "it costs nothing");
}

#[tokio::test]
async fn a_wish_for_replays_names_its_moment() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    for (body, fields) in [
        (json!({}), "since"),
        (json!({"since": "yesterday"}), "since"),
        (json!({"since": 5}), "since"),
        (json!({"since": "2026-11-22", "status": "pending"}), "status"),
        (json!({"status": "lost", "until": "x"}), "since status until"),
    ] {
        let refused = post(&rig, &key, "deliveries/replay", &body).await;
        let mut found = refused.fields();
        found.sort();
        assert_eq!((refused.status.as_u16(), found.join(" ").as_str()), (400, fields), "{body}");
    }
}

#[tokio::test]
async fn a_secret_is_rotated_by_its_account_and_the_act_is_recorded() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let before = get(&rig, &key, "secret").await.json();
    assert!(before["secret"].as_str().is_some_and(|secret| secret.starts_with("whsec_")), "{before}");
    assert_eq!((&before["success"], &before["previousSecret"]), (&json!(true), &Value::Null));
    let after = post(&rig, &key, "secret/rotate", &json!({})).await.json();
    assert_ne!(after["secret"], before["secret"]);
    assert_eq!(after["previousSecret"], before["secret"], "both sign while they overlap");
    assert_eq!(get(&rig, &key, "secret").await.json(), after);
    let operators = rig.operate("GET", "/admin/v1/accounts/a/webhook-secret").send().await.json();
    assert_eq!(operators, after, "one and the same");
    rig.clock.advance_ms(86_400_000);
    assert_eq!(get(&rig, &key, "secret").await.json()["previousSecret"], Value::Null);
    let verified = rig.store.verify().await.expect("readable");
    assert_eq!(verified.findings, Vec::<String>::new(), "the audit log is whole");
}

#[tokio::test]
async fn what_makes_the_server_send_has_the_limit_of_submissions_and_leaves_theirs_alone() {
    let rig = Rig::with(|options| options.limits.submissions_per_minute = 2);
    let key = rig.customer("a").await;
    for _ in 0..2 {
        assert_eq!(post(&rig, &key, "test", &json!({"webhookUrl": URL})).await.status, 200);
    }
    for (path, body) in [
        ("test", json!({"webhookUrl": URL})),
        ("deliveries/replay", json!({"since": "2026-11-22"})),
        ("deliveries/msg_0000000000000000000001/replay", json!({})),
        ("secret/rotate", json!({})),
    ] {
        let refused = post(&rig, &key, path, &body).await;
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (429, "rate_limited"), "{path}");
        assert_eq!(refused.header("ratelimit-policy"), "\"webhooks\";q=2;w=60");
    }
    assert_eq!(get(&rig, &key, "deliveries").await.status, 200, "reading goes on");
    end_one(&rig, &key, URL).await;
}
