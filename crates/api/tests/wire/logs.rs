//! What is logged of a request, and what never is.

use std::io;
use std::sync::{Arc, Mutex};

use serde_json::json;
use tracing_subscriber::fmt::MakeWriter;

use crate::rig::{GENERATIONS, Rig, with};

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("not poisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn the_log_tells_what_happened_and_keeps_every_secret() {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    let lines = Lines::default();
    let subscriber =
        tracing_subscriber::fmt().json().with_max_level(tracing::Level::TRACE).with_writer(lines.clone()).finish();
    // For the whole process, because threads without a subscriber would switch lines off for all.
    tracing::subscriber::set_global_default(subscriber).expect("the only one");
    let body = with(json!({
        "prompt": "a very private prompt",
        "webhookUrl": "https://example.com/hook?token=hidden",
        "metadata": {"m": "hushed"}
    }));
    let call = rig.call("POST", &format!("{GENERATIONS}?x=veiled")).key(&key).header("idempotency-key", "masked");
    let answer = call.json(&body).send().await;
    let id = answer.json()["requestId"].as_str().expect("an id").to_owned();
    rig.call("GET", "/files/open-api-results/shrouded.mp4").send().await;
    rig.call("GET", GENERATIONS).key("sd2_live_mistyped").send().await;
    let text = String::from_utf8(lines.0.lock().expect("not poisoned").clone()).expect("UTF-8");
    assert!(text.contains(answer.header("x-request-id")), "{text}");
    assert!(text.contains(r#""route":"/api/open/v1/video/generations""#) && text.contains(r#""status":200"#), "{text}");
    assert!(text.contains(r#""route":"/files/{*key}""#), "{text}");
    let secrets = [&key[9..], "private prompt", "hidden", "hushed", "veiled", "masked", "shrouded", "mistyped", &id];
    for secret in secrets {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}
