//! What lies on the disk and in the log tells no secret.

use serde_json::json;
use testkit::Sink;

use crate::rig::{GENERATIONS, Rig, until, with};

/// Every byte of the data directory but the clips.
fn kept(dir: &std::path::Path) -> Vec<u8> {
    let files = std::fs::read_dir(dir).expect("the data directory").flatten();
    let files = files.filter(|entry| entry.path().is_file());
    files.flat_map(|entry| std::fs::read(entry.path()).expect("a file of ours")).collect()
}

fn holds(haystack: &[u8], needle: &str) -> bool {
    haystack.windows(needle.len()).any(|part| part == needle.as_bytes())
}

#[tokio::test(flavor = "multi_thread")]
async fn neither_the_log_nor_the_disk_tells_a_secret() {
    let rig = Rig::new(&[("LOG__LEVEL", "trace"), ("LOG__FORMAT", "json")]);
    let (sink, tester) = (Sink::start().await, rig.tester());
    sink.answer_next(&[500]);
    let body = |prompt: &str| {
        json!({
            "model": "fixture-1", "duration": 1, "resolution": "480p", "prompt": prompt,
            "webhookUrl": sink.url("/hook?token=opensesame"), "metadata": {"planted": "inmetadata"},
        })
    };
    let done = rig.client.submit(&body("slate, planted words")).await;
    let failed = tester.submit(&body("test:provider_error")).await;
    rig.client.ended(&done).await;
    tester.ended(&failed).await;
    sink.wait_until("both messages", |received| received.len() >= 2).await;
    rig.client
        .try_post(GENERATIONS, &[("idempotency-key", "plantedname")], &json!({"prompt": "planted refusal"}))
        .await
        .expect("answered");
    rig.client.with_key("sd2_live_plantedkey").get(GENERATIONS).await;
    let url = format!("/files/open-api-results/{done}.mp4?planted=query");
    assert_eq!(rig.client.get(&url).await.status, 200);
    until("both tries in the log", async || {
        (rig.setup.log().matches("a webhook was tried").count() >= 2).then_some(())
    })
    .await;

    let log = rig.setup.log();
    assert!(log.contains(&done) && log.contains(&failed), "it does tell what happened");
    let test_key = tester.key().expect("it has one");
    let secret = rig.secret.trim_start_matches("whsec_");
    for planted in [&rig.key[9..], &test_key[9..], secret, "planted", "opensesame", "inmetadata"] {
        assert!(!holds(log.as_bytes(), planted), "the log tells {planted}");
    }
    let disk = kept(&rig.setup.data_dir());
    assert!(holds(&disk, "planted words"), "it was looked for in the right place");
    for planted in [&rig.key[9..], &test_key[9..], secret] {
        assert!(!holds(&disk, planted), "the disk tells {planted}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_of_processes_tells_no_prompt() {
    let rig = Rig::new(&[]);
    let id = rig.client.submit(&with(crate::rig::long("planted words"), json!({}))).await;
    let render = until("a render", async || rig.server.renders().pop()).await;
    for name in ["cmdline", "environ"] {
        let told = std::fs::read(format!("/proc/{render}/{name}")).expect("a process of ours");
        assert!(!holds(&told, "planted") && !holds(&told, &id), "{name}");
    }
    crate::rig::cancel(&rig.client, &id).await.expect(200);
}
