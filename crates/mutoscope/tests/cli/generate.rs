//! `generate`: a file at the end, or an exit code that says why not.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use testkit::{Client, Server, Setup};

use crate::{ended, mutoscope, place, run};

const SHORT: [&str; 6] = ["--model", "fixture-1", "--duration", "1", "--resolution", "480p"];

fn sha256(path: &Path) -> String {
    domain::hex(&Sha256::digest(std::fs::read(path).expect("the file")))
}

/// A server, and `generate` with a key of it.
struct Remote {
    server: Server,
    key: String,
    dir: std::path::PathBuf,
}

impl Remote {
    fn start(setup: &Setup, dir: &Path, kind: &[&str]) -> Self {
        let server = setup.start();
        let key = setup.run_well(&[&["key", "create", "--account", "default"], kind].concat());
        Self { server, key, dir: dir.to_owned() }
    }

    fn generate(&self, arguments: &[&str]) -> Command {
        let mut command = mutoscope(&self.dir, &[&["generate"], arguments, &SHORT].concat());
        command.env("MUTOSCOPE_SERVER", self.server.address()).env("MUTOSCOPE_KEY", &self.key);
        command
    }

    /// Starts a generation and leaves it to itself.
    fn begin(&self, arguments: &[&str]) -> Child {
        let mut command = self.generate(arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary can be started")
    }

    /// Waits until the newest generation of the key runs.
    async fn running(&self) -> String {
        let client = Client::new(self.server.address(), Some(&self.key));
        loop {
            let list = client.get("/api/open/v1/video/generations").await.expect(200);
            let first = &list["data"][0];
            if first["status"] == "processing" {
                return first["requestId"].as_str().expect("an id").to_owned();
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    }
}

#[test]
fn a_prompt_becomes_a_verified_file_without_any_server() {
    let (dir, _setup) = place();
    let arguments = ["generate", "A river in autumn", "--out", "river.mp4", "--json", "--config", "fixture.toml"];
    let mut command = mutoscope(dir.path(), &[&arguments[..], &SHORT].concat());
    // Nothing listens there; a proxy for the world is none for this machine.
    command.env("HTTP_PROXY", "http://127.0.0.1:9").env("http_proxy", "http://127.0.0.1:9");
    let (code, stdout, stderr) = run(command);
    assert_eq!(code, 0, "{stderr}");
    let made: Value = serde_json::from_str(&stdout).expect("JSON");
    assert_eq!((&made["path"], &made["verified"]), (&json!("river.mp4"), &json!(true)));
    let generation = &made["generation"];
    assert_eq!(generation["engine"]["provider"], "previz");
    assert_eq!(generation["output"]["frames"], 24);
    assert_eq!(generation["output"]["sha256"], json!(sha256(&dir.path().join("river.mp4"))));
    assert!(!dir.path().join("mutoscope-data").exists(), "nothing is kept");
}

#[test]
fn people_are_told_path_engine_and_credits() {
    let (dir, setup) = place();
    let remote = Remote::start(&setup, dir.path(), &[]);
    let (code, stdout, stderr) = run(remote.generate(&["A river", "--metadata", "shot=1", "--seed", "7"]));
    assert_eq!(code, 0, "{stderr}");
    let path = stdout.lines().next().expect("a path");
    assert!(path.starts_with("req_") && dir.path().join(path).exists(), "{path}");
    for expected in
        ["864×496, 24 frames", "SHA-256 agrees", "a procedural draft, not a neural model's work", "credits  4"]
    {
        assert!(stdout.contains(expected), "{expected}: {stdout}");
    }
    assert!(stderr.contains("of 24 frames") || stderr.contains("succeeded"), "progress is told: {stderr}");
    assert!(!stderr.contains(&remote.key) && !stdout.contains(&remote.key));
}

#[test]
fn each_refusal_has_its_exit_code() {
    let (dir, setup) = place();
    let remote = Remote::start(&setup, dir.path(), &[]);
    let cases: [(&[&str], i32, &str); 6] = [
        (&["p", "--aspect-ratio", "4:3"], 3, "aspectRatio"),
        (&["p", "--media-url", "https://example.com/a.png"], 3, "mediaUrls"),
        (&["p", "--max-credits", "1"], 5, "maxCredits"),
        (&["p", "--metadata", "word"], 2, "--metadata"),
        (&["p", "--out", "missing/a.mp4"], 1, "missing"),
        (&["p", "--data-dir", "d"], 2, "keeps no data"),
    ];
    for (arguments, expected, word) in cases {
        let (code, stdout, stderr) = run(remote.generate(arguments));
        assert_eq!(code, expected, "{arguments:?}: {stderr}");
        assert!(stdout.is_empty() && stderr.contains(word), "{arguments:?}: {stderr}");
    }
    let mut stranger = remote.generate(&["p", "--json"]);
    let (code, stdout, stderr) = run({
        stranger.env("MUTOSCOPE_KEY", "sd2_live_nobody");
        stranger
    });
    assert_eq!(code, 4);
    assert!(stderr.contains("key create") && !stderr.contains("nobody"), "what to do: {stderr}");
    let body: Value = serde_json::from_str(&stdout).expect("programs get the whole answer");
    assert_eq!(body["error"]["code"], "unauthorized");
    let credits = setup.run_well(&["account", "show", "default"]);
    assert!(credits.contains("available  10000"), "nothing was spent: {credits}");
}

#[test]
fn a_failure_ends_with_six_and_says_what_came_back() {
    let (dir, setup) = place();
    let remote = Remote::start(&setup, dir.path(), &["--test"]);
    let (code, stdout, stderr) = run(remote.generate(&["test:provider_error"]));
    assert_eq!((code, stdout.as_str()), (6, ""));
    assert!(stderr.contains("provider_error") && stderr.contains("4 of 4 credits came back"), "{stderr}");
    let left = std::fs::read_dir(dir.path()).expect("readable").flatten();
    let parts = left.filter(|entry| entry.file_name().to_string_lossy().contains(".part"));
    assert_eq!(parts.count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancel_by_somebody_else_ends_with_seven() {
    let (dir, setup) = place();
    let remote = Remote::start(&setup, dir.path(), &["--test"]);
    let child = remote.begin(&["test:slow=30"]);
    let id = remote.running().await;
    let client = Client::new(remote.server.address(), Some(&remote.key));
    client.post(&format!("/api/open/v1/video/generations/{id}/cancel"), &json!({})).await.expect(200);
    let (code, _, stderr) = ended(child.wait_with_output().expect("it ends"));
    assert_eq!(code, 7, "{stderr}");
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_cancels_and_says_what_came_back() {
    let (dir, setup) = place();
    let remote = Remote::start(&setup, dir.path(), &["--test"]);
    let child = remote.begin(&["test:slow=30"]);
    let id = remote.running().await;
    kill_process(Pid::from_child(&child), Signal::INT).expect("it lives");
    let (code, _, stderr) = ended(child.wait_with_output().expect("it ends"));
    assert_eq!(code, 130, "{stderr}");
    assert!(stderr.contains("4 of 4 credits came back"), "{stderr}");
    let client = Client::new(remote.server.address(), Some(&remote.key));
    assert_eq!(client.ended(&id).await["status"], "cancelled");
}

/// `generate` with a server of its own, whose directory lies in `temp`; waits until the directory is there.
async fn begun(mut command: Command, temp: &Path) -> Child {
    std::fs::create_dir(temp).expect("made");
    command.env("TMPDIR", temp).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary can be started");
    while std::fs::read_dir(temp).expect("readable").next().is_none() {
        assert_eq!(child.try_wait().expect("asked"), None, "it ended before it began");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    child
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_that_closes_leaves_nothing_behind() {
    let (dir, _setup) = place();
    let temp = dir.path().join("tmp");
    let long = ["generate", "A river in autumn", "--duration", "15", "--resolution", "1080p"];
    let child = begun(mutoscope(dir.path(), &long), &temp).await;
    // A shell and the system may both tell.
    for _ in 0..2 {
        kill_process(Pid::from_child(&child), Signal::HUP).expect("it lives");
    }
    let (code, _, stderr) = ended(child.wait_with_output().expect("it ends"));
    assert_eq!(code, 130, "{stderr}");
    assert!(stderr.contains("credits came back"), "{stderr}");
    assert_eq!(std::fs::read_dir(&temp).expect("readable").count(), 0, "its directory is gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn under_nohup_a_closing_terminal_is_no_interruption() {
    let (dir, _setup) = place();
    let temp = dir.path().join("tmp");
    let line = ["generate", "A river in autumn", "--out", "a.mp4", "--config", "fixture.toml"];
    let inner = mutoscope(dir.path(), &[&line[..], &SHORT].concat());
    let mut command = Command::new("/bin/sh");
    command.args(["-c", "trap '' HUP; exec \"$0\" \"$@\""]).arg(inner.get_program()).args(inner.get_args());
    // What the tests are told by the environment is nothing to it.
    command.env_clear().current_dir(dir.path());
    let child = begun(command, &temp).await;
    kill_process(Pid::from_child(&child), Signal::HUP).expect("it lives");
    let (code, _, stderr) = ended(child.wait_with_output().expect("it ends"));
    assert_eq!(code, 0, "{stderr}");
    assert!(dir.path().join("a.mp4").exists());
}

#[test]
fn an_explanation_needs_no_server_and_renders_nothing() {
    let (dir, _setup) = place();
    let (code, stdout, _) = run(mutoscope(dir.path(), &["generate", "A river in autumn", "--explain", "--json"]));
    assert_eq!(code, 0);
    let report: Value = serde_json::from_str(&stdout).expect("JSON");
    let values: Vec<&str> =
        report["honoured"].as_array().into_iter().flatten().filter_map(|reading| reading["value"].as_str()).collect();
    assert!(values.contains(&"autumn"), "{report}");
    assert_eq!(std::fs::read_dir(dir.path()).expect("readable").count(), 1, "only the fixture's file is there");
}
