//! `serve`: the first start, the lock, and how it ends.

use std::os::unix::process::ExitStatusExt as _;
use std::process::Command;
use std::time::Duration;

use rustix::process::Signal;
use serde_json::json;
use testkit::{Client, Setup};

use crate::{ended, place};

/// The last word of the line that holds `label`.
fn said(lines: &[String], label: &str) -> String {
    let line = lines.iter().find(|line| line.contains(label)).expect("it is said");
    line.split_whitespace().last().expect("it has words").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_start_says_once_what_is_needed_to_begin() {
    let (_dir, setup) = place();
    let server = setup.start();
    let key = said(server.said(), "API key");
    assert!(said(server.said(), "webhook secret").starts_with("whsec_"));
    let client = Client::new(server.address(), Some(&key));
    assert_eq!(client.get("/api/open/v1/credits").await.expect(200)["available"], 10_000);

    let start = server.said().iter().position(|line| line.trim_start().starts_with("curl ")).expect("a curl line");
    // Without the wait, because the machine of a test may be slow.
    let pasted: Vec<&str> =
        server.said()[start..].iter().map(String::as_str).filter(|line| !line.contains("Prefer: wait")).collect();
    let output = Command::new("sh").arg("-c").arg(pasted.join("\n")).output().expect("a shell");
    let (code, stdout, stderr) = ended(output);
    assert_eq!(code, 0, "curl is needed for this test: {stderr}");
    let answer: serde_json::Value = serde_json::from_str(&stdout).expect("JSON");
    assert_eq!((&answer["success"], &answer["creditsCharged"]), (&json!(true), &json!(40)), "{answer}");

    server.kill();
    let again = setup.start();
    assert_eq!(again.said(), [""; 0]);
    let client = Client::new(again.address(), Some(&key));
    assert_eq!(client.get("/api/open/v1/credits").await.expect(200)["held"], 40);
}

#[test]
fn a_second_server_is_told_who_holds_what() {
    let (_dir, setup) = place();
    let server = setup.start();
    let (code, _, stderr) = ended(setup.run(&["serve"]));
    assert_eq!(code, 1);
    assert!(stderr.contains("held by another mutoscope process") && stderr.contains("--data-dir"), "{stderr}");

    let address = server.address().strip_prefix("http://").expect("an address");
    let (_dir, other) = place();
    let (code, _, stderr) = ended(other.run(&["serve", "--listen", address]));
    assert_eq!(code, 1);
    assert!(stderr.contains("is in use") && stderr.contains("--listen"), "{stderr}");
}

#[test]
fn a_configuration_that_cannot_be_used_ends_with_two() {
    let (_dir, setup) = place();
    for (name, value, expected) in [
        ("LIMITS__QUEUED_MAXX", "1", "did you mean `MUTOSCOPE_LIMITS__QUEUED_MAX`?"),
        ("WORKER__HEARTBEAT_MS", "29000", "at most half"),
        ("CRASH_AT", "nowhere", "the places are"),
        ("MASTER_KEY", "short", "base64 of 32 bytes"),
    ] {
        let (code, _, stderr) = ended(setup.clone().with(name, value).run(&["serve"]));
        assert_eq!(code, 2, "{name}: {stderr}");
        assert!(stderr.contains(expected), "{name}: {stderr}");
    }
}

/// A server with a job that sleeps for half a minute.
async fn busy(setup: &Setup) -> testkit::Server {
    let server = setup.start();
    let key = setup.run_well(&["key", "create", "--account", "default", "--test"]);
    let client = Client::new(server.address(), Some(&key));
    let id = client.submit(&json!({"model": "fixture-1", "prompt": "test:slow=30", "duration": 1})).await;
    loop {
        let body = client.get(&format!("/api/open/v1/video/generations/{id}?wait=1")).await.expect(200);
        if body["status"] == "processing" {
            return server;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signal_drains_and_leaves_the_work_in_the_queue() {
    let (_dir, setup) = place();
    let setup = setup.with("WORKER__DRAIN_MS", "200");
    let server = busy(&setup).await;
    server.signal(Signal::TERM);
    let status = tokio::time::timeout(Duration::from_secs(30), tokio::task::spawn_blocking(|| server.wait()));
    let status = status.await.expect("within half a minute").expect("waited for");
    assert_eq!(status.code(), Some(0), "{status:?}");
    assert!(!setup.data_dir().join("mutoscope.sock").exists());
    let account = setup.run_well(&["account", "show", "default"]);
    assert!(account.contains("queued     1"), "{account}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_signal_ends_at_once() {
    let (_dir, setup) = place();
    let mut server = busy(&setup).await;
    server.signal(Signal::INT);
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(server.ended(), None, "the first one drains");
    server.signal(Signal::TERM);
    let ended = tokio::task::spawn_blocking(|| server.wait());
    let status = tokio::time::timeout(Duration::from_secs(5), ended).await.expect("at once").expect("waited for");
    assert_eq!((status.code(), status.signal()), (Some(143), None));
}

/// A start that fails has made no account whose key nobody has seen.
#[test]
fn a_first_start_that_fails_leaves_the_next_one_the_first() {
    let (_dir, setup) = place();
    // A directory stands where the operator's socket is to be made.
    let blocked = setup.data_dir().join("mutoscope.sock");
    std::fs::create_dir_all(&blocked).expect("made");
    let (code, _, stderr) = ended(setup.run(&["serve"]));
    assert_eq!(code, 1);
    assert!(stderr.contains("socket"), "{stderr}");
    std::fs::remove_dir(&blocked).expect("removed");
    let server = setup.start();
    assert!(said(server.said(), "API key").starts_with("sd2_live_"));
}
