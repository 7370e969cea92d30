//! The examples run as printed: a client and a webhook receiver in Python,
//! against the real server.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use testkit::{Client, Setup};

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples");

/// Whether there is a Python; where tools are required, its absence fails.
fn has_python() -> bool {
    let found = Command::new("python3").arg("--version").output().is_ok_and(|output| output.status.success());
    #[expect(clippy::disallowed_methods, reason = "tests are told by the environment whether they may skip")]
    let is_required = std::env::var_os("MUTOSCOPE_REQUIRE_TOOLS").is_some();
    assert!(found || !is_required, "python3 is required and not there");
    #[expect(clippy::print_stdout, reason = "a skipped test says so")]
    if !found {
        println!("SKIPPED: there is no python3");
    }
    found
}

/// Killed when dropped.
struct Receiver(Child);

impl Drop for Receiver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_examples_submit_fetch_and_verify() {
    if !has_python() {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let setup = Setup::new(env!("CARGO_BIN_EXE_mutoscope"), dir.path());
    let server = setup.start();
    let key = setup.run_well(&["key", "create", "--account", "default"]);
    let secret = setup.run_well(&["webhook", "secret", "show", "--account", "default"]);

    let clip = dir.path().join("clip.mp4");
    let made = Command::new("python3")
        .arg(Path::new(EXAMPLES).join("generate.py"))
        .args(["slate, first take", &clip.to_string_lossy()])
        .env("MUTOSCOPE_SERVER", server.address())
        .env("MUTOSCOPE_KEY", &key)
        .output()
        .expect("python3 starts");
    let said = String::from_utf8_lossy(&made.stdout);
    assert!(made.status.success(), "{said}{}", String::from_utf8_lossy(&made.stderr));
    assert!(said.contains("made by previz (procedural)"), "{said}");
    assert!(clip.exists());

    let mut receiver = Command::new("python3")
        .arg(Path::new(EXAMPLES).join("webhook.py"))
        .arg("0")
        .env("WEBHOOK_SECRET", secret)
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 starts");
    let mut lines = BufReader::new(receiver.stdout.take().expect("it is piped")).lines();
    let _receiver = Receiver(receiver);
    let mut next = || lines.next().expect("the receiver speaks").expect("text");
    let port = next().replace("listening on ", "");
    let client = Client::new(server.address(), Some(&key));
    let body = serde_json::json!({
        "model": "fixture-1", "prompt": "slate, second take", "duration": 1, "resolution": "480p",
        "webhookUrl": format!("http://127.0.0.1:{port}/"),
    });
    let id = client.submit(&body).await;
    let told = next();
    assert!(told.starts_with(&format!("generation.succeeded {id} http://")), "{told}");
}
