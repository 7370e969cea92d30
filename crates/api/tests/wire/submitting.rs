//! What may be submitted, what it costs, and how every fault is told at once.

use domain::time::Clock as _;
use serde_json::{Value, json};

use crate::rig::{GENERATIONS, Rig, least, with};

#[tokio::test]
async fn the_request_of_the_public_page_is_served_as_it_stands() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let body = r#"{
"model": "seedance-2.0",
"prompt": "A river flowing through an autumn forest, aerial view, cinematic motion",
"aspectRatio": "16:9",
"duration": 5,
"resolution": "720p",
"webhookUrl": "https://your-app.com/webhooks/seedance",
"metadata": {
"projectId": "proj_1001",
"sceneId": "scene_08"
}
}"#;
    let answer =
        rig.call("POST", GENERATIONS).key(&key).header("Content-Type", "application/json").body(body).send().await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let said = answer.json();
    let id = said["requestId"].as_str().expect("an id");
    assert!(id.starts_with("req_") && id.len() == 26, "{id}");
    assert_eq!(said, json!({"success": true, "requestId": id, "status": "queued", "creditsCharged": 40}));
    assert_eq!(rig.credits(&key).await, (960, 40, 0));
    let status = rig.status(&key, id).await.json();
    assert_eq!(status["metadata"], json!({"projectId": "proj_1001", "sceneId": "scene_08"}));
    assert_eq!(status["prompt"], "A river flowing through an autumn forest, aerial view, cinematic motion");
}

#[tokio::test]
async fn each_wrong_field_is_named() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let long = "字".repeat(5_001);
    for (fields, named) in [
        (json!({"model": "seedance-3.0"}), "model"),
        (json!({"model": 2}), "model"),
        (json!({"model": null}), "model"),
        (json!({"prompt": ""}), "prompt"),
        (json!({"prompt": " \n\t　"}), "prompt"),
        (json!({"prompt": long}), "prompt"),
        (json!({"prompt": ["a"]}), "prompt"),
        (json!({"aspectRatio": "4:3"}), "aspectRatio"),
        (json!({"aspectRatio": 1.5}), "aspectRatio"),
        (json!({"duration": 3}), "duration"),
        (json!({"duration": 16}), "duration"),
        (json!({"duration": 5.5}), "duration"),
        (json!({"duration": "5"}), "duration"),
        (json!({"model": "seedance-1.5-pro", "duration": 7}), "duration"),
        (json!({"resolution": "4k"}), "resolution"),
        (json!({"webhookUrl": "http://example.com/hook"}), "webhookUrl"),
        (json!({"webhookUrl": "https://127.0.0.1/hook"}), "webhookUrl"),
        (json!({"webhookUrl": "https://localhost/hook"}), "webhookUrl"),
        (json!({"webhookUrl": ""}), "webhookUrl"),
        (json!({"metadata": "text"}), "metadata"),
        (json!({"metadata": {"a": "x".repeat(16 * 1024)}}), "metadata"),
        (json!({"mediaUrls": "https://example.com/a.png"}), "mediaUrls"),
        (json!({"mediaUrls": ["https://example.com/a.png"]}), "mediaUrls"),
        (json!({"mediaUrls": ["https://example.com/a.png", 7]}), "mediaUrls[1]"),
        (json!({"seed": -1}), "seed"),
        (json!({"seed": 2_147_483_648_i64}), "seed"),
        (json!({"seed": true}), "seed"),
        (json!({"generateAudio": "yes"}), "generateAudio"),
        (json!({"maxCredits": -1}), "maxCredits"),
        (json!({"maxCredits": 1e300}), "maxCredits"),
        (json!({"callback": 1}), "callback"),
    ] {
        let answer = rig.submit(&key, &with(fields.clone())).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (400, "invalid_request"), "{fields}");
        assert!(answer.fields().contains(&named.to_owned()), "{fields}: {:?}", answer.fields());
    }
    assert_eq!(rig.credits(&key).await, (1_000, 0, 0), "no refusal cost anything");
}

#[tokio::test]
async fn all_faults_come_at_once_with_the_field_probably_meant() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let body = json!({"prompt": "", "aspect_ratio": "16:9", "duration": "5", "resolution": "8k", "seed": -1});
    let answer = rig.submit(&key, &body).await;
    let mut fields = answer.fields();
    fields.sort();
    assert_eq!(fields, ["aspect_ratio", "duration", "model", "prompt", "resolution", "seed"]);
    let details = answer.json()["error"]["details"].clone();
    let unknown = details.as_array().expect("details").iter().find(|detail| detail["field"] == "aspect_ratio");
    let message = unknown.expect("named")["message"].as_str().expect("a sentence");
    assert!(message.contains("did you mean `aspectRatio`"), "{message}");
}

#[tokio::test]
async fn what_may_be_asked_is_accepted_and_priced() {
    let rig = Rig::new();
    rig.account("a", 100_000).await;
    let key = rig.key("a", json!({})).await;
    for (fields, price) in [
        (json!({}), 40),
        (json!({"duration": 5.0}), 40),
        (json!({"duration": 4, "resolution": "480p"}), 16),
        (json!({"duration": 15, "resolution": "1080p", "aspectRatio": "9:16"}), 270),
        (json!({"model": "seedance-2.0-fast", "aspectRatio": "1:1"}), 30),
        (json!({"model": "seedance-1.5-pro", "duration": 10}), 40),
        (json!({"mediaUrls": [], "seed": 2_147_483_647, "generateAudio": false, "maxCredits": 40}), 40),
        (json!({"aspectRatio": null, "duration": null, "webhookUrl": null, "metadata": null, "mediaUrls": null}), 40),
        (json!({"prompt": format!("  {}  ", "字".repeat(5_000))}), 40),
        (json!({"metadata": {"nested": {"deep": [1, null, "字"]}}}), 40),
    ] {
        let answer = rig.submit(&key, &with(fields.clone())).await;
        assert_eq!(answer.status, 200, "{fields}: {answer:?}");
        assert_eq!(answer.json()["creditsCharged"], json!(price), "{fields}");
    }
}

#[tokio::test]
async fn a_seed_is_drawn_where_none_is_given_and_metadata_comes_back_as_it_was_sent() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let seeds = [rig.submitted(&key).await, rig.submitted(&key).await];
    let mut drawn = Vec::new();
    for id in seeds {
        drawn.push(rig.status(&key, &id).await.json()["seed"].as_u64().expect("a seed"));
    }
    assert!(drawn.iter().all(|seed| *seed <= 2_147_483_647));
    assert_ne!(drawn[0], drawn[1]);
    let metadata = r#"{"z":1.10,"a":123456789012345678901234567890,"$serde_json::private::Number":"7"}"#;
    let body = format!(r#"{{"model":"seedance-2.0","prompt":"x","metadata":{metadata}}}"#);
    let call = rig.call("POST", GENERATIONS).key(&key).header("content-type", "application/json");
    let id = call.body(body).send().await.json()["requestId"].as_str().expect("an id").to_owned();
    let status = String::from_utf8(rig.status(&key, &id).await.body).expect("UTF-8");
    assert!(status.contains(&format!("\"metadata\":{metadata}")), "{status}");
}

#[tokio::test]
async fn unknown_fields_pass_where_the_operator_lets_them() {
    let rig = Rig::with(|options| options.strict_fields = false);
    let key = rig.customer("a").await;
    assert_eq!(rig.submit(&key, &with(json!({"aspect_ratio": "9:16"}))).await.status, 200);
    assert_eq!(rig.submit(&key, &with(json!({"duration": "5"}))).await.fields(), ["duration"]);
}

#[tokio::test]
async fn refusals_of_money_tell_the_facts_inside_the_error() {
    let rig = Rig::build(|_| {}, |options| options.queued_max = 3);
    rig.account("a", 130).await;
    let key = rig.key("a", json!({})).await;
    let capped = rig.key("a", json!({"dailyCap": 50})).await;
    let refusal = async |key: &str, fields: Value| rig.submit(key, &with(fields)).await;

    let answer = refusal(&key, json!({"maxCredits": 39})).await;
    assert_eq!((answer.status.as_u16(), answer.code().as_str()), (402, "price_above_max"));
    assert_eq!(answer.json()["error"]["required"], json!(40));

    rig.submitted(&capped).await;
    let answer = refusal(&capped, json!({})).await;
    assert_eq!((answer.status.as_u16(), answer.code().as_str()), (402, "daily_cap_reached"));

    let answer = refusal(&key, json!({"duration": 15})).await;
    assert_eq!((answer.status.as_u16(), answer.code().as_str()), (402, "insufficient_credits"));
    let error = answer.json()["error"].clone();
    assert_eq!((&error["required"], &error["available"]), (&json!(120), &json!(90)));

    rig.submitted(&key).await;
    rig.submitted(&key).await;
    let answer = refusal(&key, json!({})).await;
    assert_eq!((answer.status.as_u16(), answer.code().as_str()), (429, "queue_full"));
    assert_eq!(answer.header("ratelimit-policy"), "\"queued\";q=3");
    assert!(answer.header("retry-after").parse::<u32>().is_ok_and(|seconds| seconds > 0));
    assert_eq!(rig.credits(&key).await, (10, 120, 0));
}

#[tokio::test]
async fn test_keys_pay_nothing_see_their_own_and_can_be_moderated() {
    let rig = Rig::new();
    rig.account("a", 0).await;
    let (live, test) = (rig.key("a", json!({})).await, rig.key("a", json!({"test": true})).await);
    assert!(live.starts_with("sd2_live_") && test.starts_with("sd2_test_"));
    let answer = rig.submit(&test, &least()).await;
    assert_eq!((answer.status.as_u16(), answer.json()["creditsCharged"].clone()), (200, json!(40)));
    let id = answer.json()["requestId"].as_str().expect("an id").to_owned();
    assert_eq!(rig.status(&test, &id).await.json()["test"], json!(true));
    assert_eq!(rig.status(&live, &id).await.status, 404);
    assert_eq!(rig.credits(&live).await, (0, 0, 0));

    let moderated = with(json!({"prompt": "test:moderation"}));
    let answer = rig.submit(&test, &moderated).await;
    assert_eq!((answer.status.as_u16(), answer.code().as_str()), (422, "content_rejected"));
    assert_eq!(rig.submit(&test, &with(json!({"prompt": "test:moderation "}))).await.status, 200, "exactly");
    rig.operate("POST", "/admin/v1/accounts/a/credit").json(&json!({"amount": 40, "reason": "x"})).send().await;
    assert_eq!(rig.submit(&live, &moderated).await.status, 200, "prose to a live key");
}

#[tokio::test]
async fn a_client_that_prefers_to_wait_gets_the_status_when_it_has_ended() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let waiting = rig.call("POST", GENERATIONS).key(&key).header("prefer", "wait=60").json(&least()).send();
    let working = async {
        let claim = loop {
            match rig.store.claim(1, 60_000, rig.clock.now()).await.expect("a claim").pop() {
                Some(claim) => break claim,
                None => rig.store.nudges().jobs.notified().await,
            }
        };
        rig.succeed(claim, b"clip").await
    };
    let (answer, id) = tokio::join!(waiting, working);
    let body = answer.json();
    assert_eq!((answer.status.as_u16(), &body["status"]), (200, &json!("succeeded")), "{answer:?}");
    assert_eq!(body["requestId"], json!(id.to_string()));
    assert_eq!(answer.header("preference-applied"), "wait=60");
    assert!(!answer.headers.contains_key("retry-after"));
}
