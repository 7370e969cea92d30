//! Precedence, hints and refusals of the configuration as a whole.

use super::*;

fn environment(pairs: &[(&str, &str)]) -> Environment {
    Environment { variables: pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect() }
}

/// A data directory whose `mutoscope.toml` holds `file`.
fn data_dir(file: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary directory");
    std::fs::write(dir.path().join(FILE_NAME), file).expect("writable");
    dir
}

fn flags(dir: &tempfile::TempDir) -> Flags {
    Flags { data_dir: Some(dir.path().to_owned()), ..Flags::default() }
}

fn faults(result: Result<Config, ConfigError>) -> String {
    result.expect_err("refused").to_string()
}

#[test]
fn the_default_file_is_complete_and_says_what_the_domain_says() {
    let config = Config::load(&Flags::default(), &Environment::default()).expect("the defaults hold");
    assert_eq!(config.catalogue.models, default_models());
    assert_eq!(config.listen.to_string(), "127.0.0.1:8787");
    assert_eq!((config.limits.requests_per_minute, config.limits.submissions_per_minute), (600, 60));
    assert_eq!((config.limits.queued_max, config.artifacts.retention_days), (10_000, 7));
    assert_eq!(config.cancel.unstoppable, Unstoppable::Charge);
}

#[test]
fn file_environment_and_flags_win_in_this_order() {
    let dir = data_dir("listen = \"127.0.0.1:1\"\nstrict_fields = false\n[limits]\nqueued_max = 1\nrunning_max = 1");
    let variables = environment(&[("LISTEN", "127.0.0.1:2"), ("LIMITS__QUEUED_MAX", "2")]);
    let flags = Flags { listen: Some("127.0.0.1:3".to_owned()), ..flags(&dir) };
    let config = Config::load(&flags, &variables).expect("accepted");
    assert_eq!(config.listen.port(), 3);
    assert_eq!(config.limits.queued_max, 2);
    assert_eq!(config.limits.running_max, 1);
    assert!(!config.strict_fields);
    assert_eq!(config.limits.requests_per_minute, 600);
}

#[test]
fn the_environment_names_the_data_directory_whose_file_is_read() {
    let dir = data_dir("[limits]\nqueued_max = 5");
    let variables = environment(&[("DATA_DIR", &dir.path().to_string_lossy())]);
    let config = Config::load(&Flags::default(), &variables).expect("accepted");
    assert_eq!(config.limits.queued_max, 5);
}

#[test]
fn unknown_names_of_every_layer_are_told_at_once() {
    let dir = data_dir("[limit]\nx = 1\n[worker]\nslot = 1");
    let said = faults(Config::load(&flags(&dir), &environment(&[("WORKER__SLOTZ", "1")])));
    assert!(said.contains("unknown option `limit`"), "{said}");
    assert!(said.contains("unknown option `worker.slot`; did you mean `worker.slots`?"), "{said}");
    assert!(said.contains("`MUTOSCOPE_WORKER__SLOTZ`; did you mean `MUTOSCOPE_WORKER__SLOTS`?"), "{said}");
}

#[test]
fn a_wrong_type_names_its_option_and_its_source() {
    let said = faults(Config::load(&Flags::default(), &environment(&[("LIMITS__QUEUED_MAX", "many")])));
    assert!(said.contains("MUTOSCOPE_* in the environment: limits.queued_max"), "{said}");
    let dir = data_dir("[cancel]\nunstoppable = \"keep\"");
    let said = faults(Config::load(&flags(&dir), &Environment::default()));
    assert!(said.contains(FILE_NAME) && said.contains("cancel.unstoppable"), "{said}");
}

#[test]
fn values_that_cannot_hold_together_are_refused() {
    let cases = [
        ("WORKER__HEARTBEAT_MS", "20000", "worker.heartbeat_ms: must be at most half"),
        ("WORKER__DRAIN_MS", "60000", "worker.drain_ms: must be at most 25000"),
        ("LIMITS__RUNNING_MAX", "0", "limits.running_max: must be at least 1"),
        ("PUBLIC_URL", "ftp://x", "public_url: must be empty or start with http"),
        ("PUBLIC_URL", "https://a.example/?b=c", "public_url: must end with the host or a path"),
        ("LOG__LEVEL", "warning", "log.level: `warning` is no level"),
        ("ARTIFACTS__RETENTION_DAYS", "0", "artifacts.retention_days: must be at least 1"),
        ("PREVIZ__MEMORY_MIB_MAX", "100", "previz.memory_mib_max: must be at least 512"),
        ("PREVIZ__THREADS", "32", "previz.threads: each needs 130 MiB"),
        ("HTTP__CORS_ORIGINS", "[\"*\"]", "http.cors_origins: `*`: an origin is"),
    ];
    for (name, value, expected) in cases {
        let said = faults(Config::load(&Flags::default(), &environment(&[(name, value)])));
        assert!(said.starts_with(expected), "{name}={value}: {said}");
    }
}

#[test]
fn a_model_may_be_narrowed_but_not_widened() {
    let model = |max: u32| {
        format!(
            "[[catalogue.models]]\nid = \"seedance-2.0\"\nname = \"S\"\ndurations = {{ min = 4, max = {max} }}\n\
             credits_per_second = {{ 480p = 1, 720p = 2, 1080p = 3 }}"
        )
    };
    let dir = data_dir(&model(6));
    let config = Config::load(&flags(&dir), &Environment::default()).expect("narrower is fine");
    assert_eq!(config.catalogue.models.len(), 1);
    let dir = data_dir(&model(16));
    let said = faults(Config::load(&flags(&dir), &Environment::default()));
    assert!(said.contains("`seedance-2.0` offers more"), "{said}");
}

#[test]
fn every_example_is_accepted() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/config");
    let files: Vec<PathBuf> = std::fs::read_dir(examples).expect("there").flatten().map(|file| file.path()).collect();
    assert!(files.len() >= 2, "{files:?}");
    for file in files {
        let flags = Flags { file: Some(file.clone()), ..Flags::default() };
        let config = Config::load(&flags, &Environment::default());
        assert!(config.is_ok(), "{}: {config:?}", file.display());
    }
}

#[test]
fn a_file_in_the_data_directory_may_name_it_but_not_another() {
    let dir = data_dir("");
    let here = format!("data_dir = {:?}", dir.path());
    std::fs::write(dir.path().join(FILE_NAME), here).expect("writable");
    assert!(Config::load(&flags(&dir), &Environment::default()).is_ok());
    std::fs::write(dir.path().join(FILE_NAME), "data_dir = \"/elsewhere\"").expect("writable");
    assert!(faults(Config::load(&flags(&dir), &Environment::default())).contains("cannot move it"));
}

#[test]
fn secrets_and_crash_points_are_read_and_judged() {
    let none = Environment::default();
    assert!(none.master_key().expect("absent is fine").is_none());
    let good = environment(&[("MASTER_KEY", &MasterKey::from_bytes([7; 32]).reveal()), ("KEY", "sd2_live_x")]);
    assert!(good.master_key().expect("well formed").is_some());
    assert_eq!(good.api_key(), Some("sd2_live_x"));
    assert!(environment(&[("MASTER_KEY", "short")]).master_key().is_err());
    assert!(Config::load(&Flags::default(), &good).is_ok(), "they are no options");
    let cluster = environment(&[("SERVICE_HOST", "10.0.0.1"), ("PORT", "tcp://10.0.0.1:8787")]);
    assert!(Config::load(&Flags::default(), &cluster).is_ok(), "nor is what Kubernetes sets");
}

#[cfg(debug_assertions)]
#[test]
fn a_crash_point_must_exist() {
    let armed = |text: &str| environment(&[("CRASH_AT", text)]).crash_at();
    assert_eq!(armed("publish-done:2"), Ok(Some((crashpoint::Point::PublishDone, 2))));
    assert_eq!(armed("publish-done"), Ok(Some((crashpoint::Point::PublishDone, 1))));
    assert_eq!(Environment::default().crash_at(), Ok(None));
    for text in ["nowhere", "publish-done:0", "publish-done:x"] {
        let said = armed(text).expect_err(text).to_string();
        assert!(said.contains("submit-before-commit"), "{said}");
    }
}
