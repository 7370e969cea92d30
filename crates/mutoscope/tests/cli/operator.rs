//! Accounts, keys, secrets, ledger and doctor: the same beside a running server
//! and without one.

use domain::key::ApiKey;
use serde_json::Value;
use testkit::{Client, Setup};

use crate::{ended, mutoscope, place, run};

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// What an operator does with an account of a day.
fn a_day_of_an_operator(setup: &Setup, name: &str) {
    let made = json(&setup.run_well(&["account", "create", name, "--credits", "100", "--json"]));
    assert_eq!((made["name"].as_str(), made["available"].as_i64()), (Some(name), Some(100)));
    let credited = setup.run_well(&["account", "credit", name, "-30", "--reason", "a correction"]);
    assert!(credited.contains("available  70"), "{credited}");
    assert!(setup.run_well(&["account", "show", name]).contains("available  70"));
    let listed = json(&setup.run_well(&["account", "list", "--json"]));
    assert!(listed.as_array().expect("a list").iter().any(|account| account["name"] == name));

    let key = setup.run_well(&["key", "create", "--account", name, "--scope", "read", "--daily-cap", "5"]);
    assert!(ApiKey::parse(&key).is_some_and(|key| !key.is_test()), "a key alone: {key}");
    let test_key = setup.run_well(&["key", "create", "--account", name, "--test", "--expires", "2d"]);
    assert!(ApiKey::parse(&test_key).is_some_and(|key| key.is_test()), "{test_key}");
    let keys = json(&setup.run_well(&["key", "list", "--account", name, "--json"]));
    let keys = keys.as_array().expect("a list");
    assert_eq!(keys.len(), 2);
    assert_eq!((&keys[0]["scopes"], &keys[0]["dailyCap"]), (&serde_json::json!(["read"]), &serde_json::json!(5)));
    assert!(keys[1]["expiresAt"].is_string());
    let table = setup.run_well(&["key", "list", "--account", name]);
    assert!(!table.contains(&key) && table.contains(&key[..13]), "only its ends are shown: {table}");
    let revoked = setup.run_well(&["key", "revoke", &keys[0]["id"].to_string()]);
    assert!(revoked.ends_with("is revoked"), "{revoked}");

    let secret = setup.run_well(&["webhook", "secret", "show", "--account", name]);
    assert!(secret.starts_with("whsec_") && !secret.contains(char::is_whitespace), "a secret alone: {secret}");
    let rotated = json(&setup.run_well(&["webhook", "secret", "rotate", "--account", name, "--json"]));
    assert_eq!(rotated["previousSecret"].as_str(), Some(secret.as_str()));
    assert_ne!(rotated["secret"].as_str(), Some(secret.as_str()));
    assert!(setup.run_well(&["verify-ledger"]).starts_with("checked "));
}

#[test]
fn an_operator_does_the_same_beside_a_server_and_without_one() {
    let (_dir, setup) = place();
    // No server has been here: the first account makes the database.
    a_day_of_an_operator(&setup, "before");
    let server = setup.start();
    assert_eq!(server.said(), [""; 0], "with a database there is no first start");
    a_day_of_an_operator(&setup, "beside");
    server.kill();
    a_day_of_an_operator(&setup, "after");
    let accounts = json(&setup.run_well(&["account", "list", "--json"]));
    assert_eq!(accounts.as_array().map(Vec::len), Some(3));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_opens_until_it_is_revoked() {
    let (_dir, setup) = place();
    let server = setup.start();
    let key = setup.run_well(&["key", "create", "--account", "default"]);
    let client = Client::new(server.address(), Some(&key));
    let credits = client.get("/api/open/v1/credits").await.expect(200);
    assert_eq!(credits["available"], 10_000);
    setup.run_well(&["key", "revoke", "2"]);
    assert_eq!(client.get("/api/open/v1/credits").await.status, 401);
}

#[test]
fn refusals_say_what_is_wrong_and_end_with_three() {
    let (_dir, setup) = place();
    setup.run_well(&["account", "create", "one"]);
    let cases: [(&[&str], &str); 7] = [
        (&["account", "create", "one"], "exists already"),
        (&["account", "create", "a b"], "a-z"),
        (&["account", "show", "two"], "no account named `two`"),
        (&["account", "credit", "one", "-1", "--reason", "r"], "available"),
        (&["account", "credit", "one", "1", "--reason", " "], "reason: must say why"),
        (&["key", "create", "--account", "one", "--expires", "yesterday"], "expiresAt"),
        (&["key", "revoke", "99"], "no key number 99"),
    ];
    for (arguments, expected) in cases {
        let (code, stdout, stderr) = ended(setup.run(arguments));
        assert_eq!(code, 3, "{arguments:?}: {stdout}{stderr}");
        assert!(stdout.is_empty() && stderr.contains(expected), "{arguments:?}: {stderr}");
    }
}

#[test]
fn a_mistyped_directory_is_not_taken_for_an_empty_one() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    for arguments in [["account", "list"], ["key", "list"]] {
        let (code, _, stderr) = run(mutoscope(dir.path(), &[&["--data-dir", "typo"][..], &arguments].concat()));
        assert_eq!(code, 1);
        assert!(stderr.contains("there is no database in typo"), "{stderr}");
    }
    assert!(!dir.path().join("typo").exists());
}

#[test]
fn a_changed_ledger_is_found() {
    let (_dir, setup) = place();
    setup.run_well(&["account", "create", "one", "--credits", "5"]);
    setup.run_well(&["account", "credit", "one", "5", "--reason", "a reason to be falsified"]);
    setup.run_well(&["verify-ledger"]);
    let path = setup.data_dir().join("mutoscope.db");
    let mut bytes = std::fs::read(&path).expect("the database");
    let reason = b"a reason to be falsified";
    let places: Vec<usize> = (0..bytes.len() - reason.len()).filter(|&at| bytes[at..].starts_with(reason)).collect();
    assert!(!places.is_empty(), "the reason stands in the file");
    for at in places {
        bytes[at] = b'A';
    }
    std::fs::write(&path, bytes).expect("written");
    let (code, stdout, stderr) = ended(setup.run(&["verify-ledger", "--json"]));
    let found = json(&stdout);
    assert_eq!((code, found["sound"].as_bool()), (1, Some(false)), "{stdout}{stderr}");
    assert!(stderr.contains("not sound"), "{stderr}");
}

#[test]
fn doctor_tells_what_is_well_and_what_is_not() {
    use std::os::unix::fs::PermissionsExt as _;

    let (_dir, setup) = place();
    let state = |findings: &Value, check: &str| {
        let all = findings.as_array().expect("a list");
        all.iter().find(|finding| finding["check"] == check).map(|finding| finding["state"].clone())
    };
    let server = setup.start();
    let findings = json(&setup.run_well(&["doctor", "--json"]));
    assert_eq!(state(&findings, "server"), Some("ok".into()));
    assert_eq!(state(&findings, "master key"), Some("ok".into()));
    assert_eq!(state(&findings, "sqlite"), Some("ok".into()));
    assert_ne!(state(&findings, "rendering"), Some("fail".into()));
    server.kill();
    let key = setup.data_dir().join("master.key");
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).expect("changed");
    let (code, stdout, stderr) = ended(setup.run(&["doctor"]));
    assert_eq!(code, 1, "{stdout}");
    assert!(stdout.contains("→ run: chmod 600 ") && stderr.contains("checks failed"), "{stdout}{stderr}");
}

/// A flipped byte, a cut and a loss: each is found, and what can be seen without reading is not served either.
#[tokio::test(flavor = "multi_thread")]
async fn doctor_finds_clips_that_are_not_what_was_stored() {
    let (_dir, setup) = place();
    let server = setup.start();
    let client = Client::new(server.address(), Some(&setup.run_well(&["key", "create", "--account", "default"])));
    let body = json(r#"{"model": "fixture-1", "prompt": "slate", "duration": 1, "resolution": "480p"}"#);
    let id = client.submit(&body).await;
    let url = client.ended(&id).await["output"]["url"].as_str().expect("a clip").to_owned();
    let found = || {
        let (code, stdout, _) = ended(setup.run(&["doctor", "--json"]));
        let findings = json(&stdout);
        let clips = findings.as_array().expect("a list").iter().find(|one| one["check"] == "clips").cloned();
        (code, clips.expect("it was looked at")["found"].as_str().expect("a sentence").to_owned())
    };
    let path = setup.data_dir().join(format!("artifacts/objects/open-api-results/{id}.mp4"));
    let whole = std::fs::read(&path).expect("the clip");
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    std::fs::write(&path, flipped).expect("written");
    assert_eq!(found(), (1, format!("1 of 1 cannot be relied on: open-api-results/{id}.mp4 is damaged")));
    std::fs::write(&path, &whole[1..]).expect("written");
    assert_eq!(client.get(&url).await.expect(500)["error"]["reason"], "file_damaged");
    std::fs::remove_file(&path).expect("removed");
    assert_eq!(client.get(&url).await.expect(500)["error"]["reason"], "file_missing");
    std::fs::write(&path, &whole).expect("put back");
    assert_eq!(client.get(&url).await.body, whole, "a backup heals it");
    assert_eq!(found(), (0, "1 kept, and all are as they were made".to_owned()));
}

#[test]
fn doctor_names_faults_of_the_configuration() {
    let (_dir, setup) = place();
    let (code, stdout, _) = ended(setup.with("LIMITS__QUEUE_MAX", "1").run(&["doctor"]));
    assert_eq!(code, 1);
    assert!(stdout.contains("did you mean `MUTOSCOPE_LIMITS__QUEUED_MAX`?"), "{stdout}");
}

#[test]
fn a_server_is_reached_also_where_a_socket_path_would_be_too_long() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let deep = dir.path().join("d".repeat(120));
    std::fs::create_dir(&deep).expect("made");
    let setup = Setup::new(crate::BINARY, &deep);
    let _server = setup.start();
    assert!(setup.run_well(&["account", "list"]).contains("default"));
}

#[test]
fn the_configuration_is_printed_and_accepted_as_a_file() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let (code, printed, _) = run(mutoscope(dir.path(), &["config"]));
    assert_eq!(code, 0);
    std::fs::write(dir.path().join("all.toml"), printed).expect("written");
    let arguments = ["account", "create", "one", "--config", "all.toml", "--data-dir", "data"];
    let (code, _, stderr) = run(mutoscope(dir.path(), &arguments));
    assert_eq!(code, 0, "{stderr}");
}

/// A key is shown this once only: whoever lost it must be told.
#[test]
fn a_result_that_cannot_be_written_is_a_failure() {
    let (_dir, setup) = place();
    setup.run_well(&["account", "create", "one"]);
    let mut command = setup.command(&["key", "create", "--account", "one"]);
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("a Linux system");
    let (code, _, stderr) = run({
        command.stdout(full);
        command
    });
    assert_eq!(code, 1, "{stderr}");
    assert!(stderr.contains("could not be written"), "{stderr}");
}

#[test]
fn another_master_key_is_refused_and_doctor_says_so() {
    let (_dir, setup) = place();
    setup.run_well(&["account", "create", "one"]);
    // Base64 of 32 bytes, and not what sealed.
    let other = setup.clone().with("MASTER_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    let (code, _, stderr) = ended(other.run(&["serve"]));
    assert_eq!(code, 1, "{stderr}");
    assert!(stderr.contains("another than the one that sealed"), "{stderr}");
    let (code, stdout, _) = ended(other.run(&["doctor"]));
    assert_eq!(code, 1, "{stdout}");
    assert!(stdout.contains("fail  sealing"), "{stdout}");
    assert!(setup.run_well(&["doctor"]).contains("ok    sealing"));
}

/// Every file of a directory with its bytes.
fn contents(dir: &std::path::Path) -> std::collections::BTreeMap<std::path::PathBuf, Vec<u8>> {
    let files = std::fs::read_dir(dir).expect("readable").flatten().filter(|entry| entry.path().is_file());
    files.map(|entry| (entry.path(), std::fs::read(entry.path()).expect("readable"))).collect()
}

#[test]
fn doctor_changes_nothing() {
    let (_dir, setup) = place();
    setup.run_well(&["account", "create", "one"]);
    let before = contents(&setup.data_dir());
    setup.run_well(&["doctor"]);
    assert!(contents(&setup.data_dir()) == before, "a file has changed");
}
