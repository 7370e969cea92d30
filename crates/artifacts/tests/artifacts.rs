//! Artifacts are whole or absent (P24).

use std::fs;
use std::io::Read;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use artifacts::{ArtifactError, Artifacts};

fn written(store: &Artifacts, bytes: &[u8]) -> artifacts::TempArtifact {
    let temp = store.temp();
    fs::write(temp.path(), bytes).expect("the temporary file is writable");
    temp
}

async fn content(store: &Artifacts, key: &str) -> Option<Vec<u8>> {
    let mut found = store.read(key).await.expect("readable")?;
    let mut bytes = Vec::new();
    found.file.read_to_end(&mut bytes).expect("readable");
    assert_eq!(found.size_bytes, bytes.len() as u64);
    Some(bytes)
}

fn files_below(dir: &Path) -> usize {
    let entries = fs::read_dir(dir).expect("a directory").map(|entry| entry.expect("an entry").path());
    entries.map(|path| if path.is_dir() { files_below(&path) } else { 1 }).sum()
}

#[tokio::test]
async fn what_is_published_reads_back_with_its_digest() {
    let dir = tempfile::tempdir().expect("a directory");
    let store = Artifacts::open(dir.path()).expect("opens");
    let stored = store.publish(written(&store, b"abc"), "deep/er/clip.mp4").await.expect("published");
    assert_eq!(stored.size_bytes, 3);
    // The digest of "abc" in FIPS 180-2.
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(domain::hex(&stored.digest), expected);
    assert_eq!(content(&store, "deep/er/clip.mp4").await.as_deref(), Some(&b"abc"[..]));
    assert_eq!(files_below(dir.path()), 1, "the temporary file has moved");

    let reopened = Artifacts::open(dir.path()).expect("opens again");
    assert_eq!(content(&reopened, "deep/er/clip.mp4").await.as_deref(), Some(&b"abc"[..]));
}

#[tokio::test]
async fn work_given_up_leaves_nothing_and_a_start_sweeps_what_a_crash_left() {
    let dir = tempfile::tempdir().expect("a directory");
    let store = Artifacts::open(dir.path()).expect("opens");
    drop(written(&store, b"half"));
    drop(store.temp());
    assert_eq!(files_below(dir.path()), 0);

    let left = written(&store, b"half");
    let path = left.path().to_owned();
    std::mem::forget(left);
    assert!(path.exists());
    let next = Artifacts::open(dir.path()).expect("opens");
    assert!(!path.exists());
    assert!(fs::write(&path, b"an orphan writes on").is_err(), "the place that an orphan knows is gone");
    assert_ne!(next.temp().path().parent(), path.parent());
}

#[tokio::test]
async fn a_key_that_leaves_the_store_is_refused_by_every_door() {
    let dir = tempfile::tempdir().expect("a directory");
    let outside = dir.path().join("outside");
    fs::write(&outside, b"not ours").expect("writable");
    let store = Artifacts::open(&dir.path().join("artifacts")).expect("opens");
    for key in ["../../outside", "/etc/passwd", "a/../../../outside", ""] {
        assert!(matches!(store.publish(written(&store, b"x"), key).await, Err(ArtifactError::Key(_))), "{key}");
        assert!(matches!(store.read(key).await, Err(ArtifactError::Key(_))), "{key}");
        assert!(matches!(store.delete(key).await, Err(ArtifactError::Key(_))), "{key}");
    }
    assert_eq!(fs::read(&outside).expect("still there"), b"not ours");
}

#[tokio::test]
async fn deleting_twice_is_no_error_and_an_open_reader_reads_on() {
    let dir = tempfile::tempdir().expect("a directory");
    let store = Artifacts::open(dir.path()).expect("opens");
    store.publish(written(&store, b"abc"), "a/clip").await.expect("published");
    let mut open = store.read("a/clip").await.expect("readable").expect("there");
    for _ in 0..2 {
        store.delete("a/clip").await.expect("deleted");
    }
    assert!(store.read("a/clip").await.expect("readable").is_none());
    assert!(store.read("a").await.expect("readable").is_none(), "a directory is no artifact");
    let mut bytes = Vec::new();
    open.file.read_to_end(&mut bytes).expect("readable");
    assert_eq!(bytes, b"abc");
}

#[tokio::test]
async fn a_file_that_was_never_written_is_not_published() {
    let dir = tempfile::tempdir().expect("a directory");
    let store = Artifacts::open(dir.path()).expect("opens");
    assert!(matches!(store.publish(store.temp(), "a/clip").await, Err(ArtifactError::Disk { .. })));
    assert!(store.read("a/clip").await.expect("readable").is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_sees_one_whole_version_while_it_is_replaced() {
    const LENGTH: usize = 256 * 1_024;
    let dir = tempfile::tempdir().expect("a directory");
    let store = Artifacts::open(dir.path()).expect("opens");
    store.publish(written(&store, &vec![0; LENGTH]), "clip").await.expect("published");
    let stop = std::sync::Arc::new(AtomicBool::new(false));
    let reader = {
        let (store, stop) = (store.clone(), std::sync::Arc::clone(&stop));
        async move {
            let mut seen = 0;
            while !stop.load(Ordering::Relaxed) || seen == 0 {
                let bytes = content(&store, "clip").await.expect("never absent");
                assert_eq!(bytes.len(), LENGTH);
                assert!(bytes.iter().all(|byte| *byte == bytes[0]), "two versions in one");
                seen += 1;
            }
        }
    };
    let writer = async {
        for version in 1..=20 {
            store.publish(written(&store, &vec![version; LENGTH]), "clip").await.expect("published");
        }
        stop.store(true, Ordering::Relaxed);
    };
    tokio::join!(reader, writer);
    assert_eq!(content(&store, "clip").await.expect("there")[0], 20);
}
