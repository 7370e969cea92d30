//! What a status query, the credits and the models say.

use std::time::Duration;

use domain::generation::{Failure, FailureCode};
use domain::job::AttemptError;
use serde_json::{Value, json};

use crate::rig::{BASE, GENERATIONS, Rig, with};

/// The fields that the public page promises on every status.
const PROMISED: [&str; 9] =
    ["success", "requestId", "status", "model", "prompt", "duration", "aspectRatio", "output", "error"];

fn promised(body: &Value) -> Value {
    PROMISED.iter().map(|name| ((*name).to_owned(), body.get(*name).cloned().expect("promised"))).collect()
}

#[tokio::test]
async fn each_status_is_told_as_the_public_page_does() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let (id, second) = (rig.submitted(&key).await, rig.submitted(&key).await);
    let prompt = "A river flowing through an autumn forest";
    let common = |status: &str, output: Value, error: Value| {
        json!({"success": true, "requestId": id, "status": status, "model": "seedance-2.0", "prompt": prompt,
               "duration": 5, "aspectRatio": "16:9", "output": output, "error": error})
    };
    let queued = rig.status(&key, &id).await;
    assert_eq!(promised(&queued.json()), common("queued", Value::Null, Value::Null));
    assert_eq!(queued.header("retry-after"), "2");
    assert_eq!(queued.json()["queuePosition"], json!(1));
    assert_eq!(rig.status(&key, &second).await.json()["queuePosition"], json!(2));

    let claim = rig.claim().await;
    rig.store.report_progress(claim.lease.reference(), 0.5).await.expect("noted");
    rig.clock.advance_ms(4_000);
    let processing = rig.status(&key, &id).await;
    assert_eq!(promised(&processing.json()), common("processing", Value::Null, Value::Null));
    assert_eq!(processing.json()["progress"], json!(0.5));
    assert_eq!(processing.header("retry-after"), "4", "half took four seconds");

    rig.succeed(claim, b"clip").await;
    let succeeded = rig.status(&key, &id).await;
    let body = succeeded.json();
    let output = body["output"].clone();
    assert_eq!(output["type"], json!("video"));
    assert_eq!(output["url"], json!(format!("http://clips.example/files/open-api-results/{id}.mp4")));
    assert_eq!((&output["width"], &output["height"], &output["frames"]), (&json!(1280), &json!(720), &json!(120)));
    assert_eq!(promised(&body), common("succeeded", output, Value::Null));
    assert_eq!(body["engine"], json!({"provider": "previz", "model": "previz-0.1", "synthesis": "procedural"}));
    assert!(!succeeded.headers.contains_key("retry-after"));
    assert_eq!(rig.credits(&key).await, (920, 40, 40));

    let claim = rig.claim().await;
    let failure = AttemptError::Final(Failure::of(FailureCode::ProviderError));
    rig.store.end_attempt(claim.lease, failure, domain::time::Clock::now(&*rig.clock)).await.expect("settled");
    let failed = rig.status(&key, &second).await;
    assert_eq!(failed.status, 200, "a failed generation is a good answer");
    let error = json!({"code": "provider_error", "message": "Video generation failed upstream"});
    assert_eq!(failed.json()["error"], error);
    assert_eq!(failed.json()["creditsRefunded"], json!(40));
    assert_eq!(rig.credits(&key).await, (960, 0, 40));
}

#[tokio::test]
async fn a_wait_ends_when_the_generation_does() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let id = rig.submitted(&key).await;
    let claim = rig.claim().await;
    let path = format!("{GENERATIONS}/{id}?wait=60");
    let waiting = rig.call("GET", &path).key(&key).send();
    let (answer, _) = tokio::join!(waiting, rig.succeed(claim, b"clip"));
    assert_eq!(answer.json()["status"], json!("succeeded"));
}

#[tokio::test(start_paused = true)]
async fn a_wait_ends_after_its_seconds() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let id = rig.submitted(&key).await;
    let began = tokio::time::Instant::now();
    let answer = rig.call("GET", &format!("{GENERATIONS}/{id}?wait=7")).key(&key).send().await;
    assert_eq!(answer.json()["status"], json!("queued"));
    assert!((7..8).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_wait_ends_when_the_server_stops() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let id = rig.submitted(&key).await;
    let waiting = rig.call("GET", &format!("{GENERATIONS}/{id}?wait=60")).key(&key).send();
    let stopping = async { rig.shutdown.cancel() };
    let (answer, ()) = tokio::time::timeout(Duration::from_secs(30), async { tokio::join!(waiting, stopping) })
        .await
        .expect("long before the wait is over");
    assert_eq!(answer.json()["status"], json!("queued"));
    assert_eq!(rig.call("GET", "/readyz").send().await.status, 503);
}

#[tokio::test]
async fn a_senseless_wait_is_refused() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let id = rig.submitted(&key).await;
    for (query, field) in [("wait=0", "wait"), ("wait=61", "wait"), ("wait=x", "wait"), ("wiat=5", "wiat")] {
        let answer = rig.call("GET", &format!("{GENERATIONS}/{id}?{query}")).key(&key).send().await;
        assert_eq!((answer.status.as_u16(), answer.fields()), (400, vec![field.to_owned()]), "{query}");
    }
}

#[tokio::test]
async fn models_are_told_with_limits_prices_and_maker_and_need_no_key() {
    let rig = Rig::new();
    let answer = rig.call("GET", &format!("{BASE}/models")).send().await;
    let body = answer.json();
    assert_eq!(body["success"], json!(true));
    let model = body["data"][0].clone();
    assert_eq!(model["id"], json!("seedance-2.0"));
    assert_eq!(model["durations"], json!({"min": 4, "max": 15}));
    assert_eq!(model["aspectRatios"], json!(["16:9", "9:16", "1:1"]));
    assert_eq!(model["resolutions"], json!(["480p", "720p", "1080p"]));
    assert_eq!(model["mediaUrls"], json!({"max": 0, "modes": []}));
    assert_eq!(model["servedBy"]["synthesis"], json!("procedural"));
    assert_eq!(model["pricing"]["unit"], json!("credits_per_second"));
    assert_eq!(model["pricing"]["text"], json!({"480p": 4, "720p": 8, "1080p": 18}));
    assert_eq!(body["data"][2]["durations"], json!({"values": [5, 10]}));
}

#[tokio::test]
async fn machines_read_health_and_numbers_and_people_a_page() {
    let rig = Rig::with(|options| options.public_url = "https://clips.example/<x>".to_owned());
    assert_eq!(rig.call("GET", "/healthz").send().await.json()["status"], json!("alive"));
    assert_eq!(rig.call("GET", "/readyz").send().await.json()["status"], json!("ready"));
    let metrics = rig.call("GET", "/metrics").send().await;
    assert!(metrics.header("content-type").starts_with("text/plain"));
    assert_eq!(metrics.body, b"# the numbers\n");
    let page = rig.call("GET", "/").header("host", "evil.example").send().await;
    let text = String::from_utf8(page.body.clone()).expect("UTF-8");
    assert!(page.header("content-type").starts_with("text/html"));
    assert!(page.header("content-security-policy").contains("default-src 'none'"));
    assert!(text.contains("curl https://clips.example/&lt;x&gt;/api/open/v1/video/generations"), "{text}");
    assert!(text.contains("procedural") && !text.contains("{{"), "{text}");
    assert!(!text.contains("evil.example"));
}

#[tokio::test]
async fn no_answer_repeats_the_host_header() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let id = rig.submitted(&key).await;
    let claim = rig.claim().await;
    rig.succeed(claim, b"clip").await;
    rig.submit(&key, &with(json!({}))).await;
    for path in [format!("{GENERATIONS}/{id}"), GENERATIONS.to_owned(), format!("{BASE}/models"), "/nowhere".to_owned()]
    {
        let answer = rig.call("GET", &path).key(&key).header("host", "evil.example").send().await;
        assert!(!String::from_utf8_lossy(&answer.body).contains("evil.example"), "{path}");
        assert!(!format!("{:?}", answer.headers).contains("evil.example"), "{path}");
    }
}
