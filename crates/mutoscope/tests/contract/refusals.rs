//! Each code that a customer can be answered with now, by the real server.

use reqwest::Method;
use serde_json::{Value, json};
use testkit::{Answer, Client};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::rig::{GENERATIONS, Rig, long, path, slate, with};

/// One shape for every refusal.
fn judge(answer: &Answer, status: u16, code: &str) {
    let body = answer.expect(status);
    assert_eq!(answer.code(), code, "{body}");
    assert_eq!(body["success"], json!(false), "{body}");
    assert!(body["error"]["message"].as_str().is_some_and(|sentence| sentence.len() > 10), "{body}");
    assert_eq!(answer.header("content-type"), "application/json");
    assert!(!answer.header("x-request-id").is_empty(), "{answer:?}");
}

async fn raw(client: &Client, method: Method, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Answer {
    client.send(method, path, headers, Some(body)).await.expect("the server answers")
}

#[tokio::test(flavor = "multi_thread")]
async fn each_refusal_has_its_status_its_code_and_the_one_shape() {
    let rig = Rig::new(&[("ACCOUNTS__FIRST_CREDITS", "300")]);
    let (client, kind) = (&rig.client, [("content-type", "application/json")]);
    let nobody = Client::new(rig.server.address(), None);
    let reader = rig.customer("default", &["--scope", "read"]);
    let tester = rig.tester();

    judge(&client.post(GENERATIONS, &json!({})).await, 400, "invalid_request");
    judge(&nobody.get(GENERATIONS).await, 401, "unauthorized");
    judge(&client.post(GENERATIONS, &with(slate("x"), json!({"maxCredits": 3}))).await, 402, "price_above_max");
    let dear = with(long("x"), json!({"duration": 15, "model": "seedance-2.0"}));
    client.submit(&dear).await;
    let answer = client.post(GENERATIONS, &dear).await;
    judge(&answer, 402, "insufficient_credits");
    let error = &answer.json()["error"];
    assert_eq!((&error["required"], &error["available"]), (&json!(270), &json!(30)));
    judge(&reader.post(GENERATIONS, &slate("x")).await, 403, "forbidden");
    judge(&client.get("/nowhere").await, 404, "not_found");
    judge(&client.get("/api/open/v1/credits/entries").await, 404, "not_found");
    judge(&client.get("/files/open-api-results/req_0000000000000000000000.mp4").await, 404, "not_found");
    let answer = raw(client, Method::DELETE, GENERATIONS, &[], Vec::new()).await;
    judge(&answer, 405, "method_not_allowed");
    assert!(answer.header("allow").contains("POST"), "{answer:?}");
    judge(&raw(client, Method::POST, GENERATIONS, &kind, vec![b' '; 1 << 21]).await, 413, "payload_too_large");
    judge(&client.get(&format!("/{}", "x".repeat(9_000))).await, 414, "uri_too_long");
    judge(&raw(client, Method::POST, GENERATIONS, &[], b"{}".to_vec()).await, 415, "unsupported_media_type");
    let moderated = with(slate("x"), json!({"prompt": "test:moderation"}));
    judge(&tester.post(GENERATIONS, &moderated).await, 422, "content_rejected");
    let large = "x".repeat(40_000);
    judge(&raw(client, Method::GET, "/", &[("x-large", &large)], Vec::new()).await, 431, "headers_too_large");
    for body in [&b"{}{}"[..], b"{\"prompt\":\"\xff\"}", b"{\"model\":1,\"model\":2}", b""] {
        judge(&raw(client, Method::POST, GENERATIONS, &kind, body.to_vec()).await, 400, "invalid_request");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_faults_of_the_fields_come_at_once_with_the_field_probably_meant() {
    let rig = Rig::new(&[]);
    let body = json!({
        "model": "seedance-9", "prompt": "  ", "aspect_ratio": "16:9", "duration": "5", "resolution": "8k",
        "mediaUrls": ["https://example.com/a.png"], "seed": -1,
    });
    let answer = rig.client.post(GENERATIONS, &body).await;
    let details = answer.expect(400)["error"]["details"].as_array().expect("details").clone();
    let mut fields: Vec<&str> = details.iter().map(|detail| detail["field"].as_str().expect("a field")).collect();
    fields.sort_unstable();
    assert_eq!(fields, ["aspect_ratio", "duration", "mediaUrls", "model", "prompt", "resolution", "seed"]);
    let sentence = |field: &str| {
        let detail = details.iter().find(|detail| detail["field"] == field).expect("it is named");
        detail["message"].as_str().expect("a sentence").to_owned()
    };
    assert!(sentence("aspect_ratio").contains("`aspectRatio`"), "{}", sentence("aspect_ratio"));
    assert!(sentence("model").contains("seedance-2.0"), "{}", sentence("model"));
    assert_eq!(rig.credits().await, (10_000, 0, 0), "no refusal costs anything");

    let lenient = rig.start_again(&[("STRICT_FIELDS", "false")]);
    lenient.client.submit(&with(slate("x"), json!({"aspect_ratio": "9:16"}))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn why_a_key_is_refused_cannot_be_told() {
    let rig = Rig::new(&[]);
    let revoked = rig.customer("default", &[]);
    rig.setup.run_well(&["key", "revoke", "2"]);
    let unknown = testkit::Client::new(rig.server.address(), Some("sd2_live_your_api_key"));
    let nobody = testkit::Client::new(rig.server.address(), None);
    let body = r#"{"success":false,"error":{"code":"unauthorized","message":"Invalid API key"}}"#;
    for client in [revoked, unknown, nobody] {
        // The body would be refused too, and is not read.
        let answer = raw(&client, Method::POST, GENERATIONS, &[], b"{".to_vec()).await;
        assert_eq!((answer.status.as_u16(), String::from_utf8_lossy(&answer.body).as_ref()), (401, body));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_belongs_to_others_cannot_be_told_from_what_is_not_there() {
    let rig = Rig::new(&[]);
    let (other, tester) = (rig.account("other", "100"), rig.tester());
    let id = rig.client.submit(&slate("one")).await;
    let mut bodies = Vec::new();
    for (client, id) in [
        (&other, id.as_str()),
        (&tester, &id),
        (&rig.client, "req_0000000000000000000000"),
        (&rig.client, "req_1234567890"),
        (&rig.client, "nonsense"),
    ] {
        for answer in [client.get(&path(id)).await, crate::rig::cancel(client, id).await] {
            assert_eq!(answer.status, 404, "{id}");
            bodies.push(answer.body);
        }
    }
    bodies.dedup();
    assert_eq!(bodies.len(), 1, "the same bytes, whatever the cause");
    assert_eq!(rig.client.ended(&id).await["status"], "succeeded");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let rig = Rig::new(&[("HTTP__BODY_MS_MAX", "200")]);
    let address = rig.server.address().strip_prefix("http://").expect("an address");
    let mut stream = tokio::net::TcpStream::connect(address).await.expect("connected");
    let head = format!(
        "POST {GENERATIONS} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\n\
         content-type: application/json\r\ncontent-length: 100\r\n\r\n{{",
        rig.key
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("answered, then closed");
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    let body: Value = serde_json::from_str(answer.split("\r\n\r\n").nth(1).expect("a body")).expect("JSON");
    assert_eq!(body["error"]["code"], "request_timeout");
}
