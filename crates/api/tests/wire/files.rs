//! Clips by their key: whole, in parts, on condition, and gone.

use domain::time::{Clock as _, DAY_MS};

use crate::rig::{Answer, Rig};

const CLIP: &[u8] = b"0123456789";

/// A server with one clip, and the paths of the clip and of its still.
async fn served() -> (Rig, String, String) {
    let rig = Rig::new();
    let key = rig.customer("a").await;
    rig.submitted(&key).await;
    let claim = rig.claim().await;
    let id = rig.succeed(claim, CLIP).await;
    (rig, format!("/files/open-api-results/{id}.mp4"), format!("/files/open-api-results/{id}.png"))
}

async fn get(rig: &Rig, path: &str, headers: &[(&str, &str)]) -> Answer {
    headers.iter().fold(rig.call("GET", path), |call, (name, value)| call.header(name, value)).send().await
}

#[tokio::test]
async fn a_clip_is_served_whole_with_what_players_and_caches_need() {
    let (rig, clip, still) = served().await;
    let answer = get(&rig, &clip, &[]).await;
    assert_eq!((answer.status.as_u16(), answer.body.as_slice()), (200, CLIP));
    assert_eq!(answer.header("content-type"), "video/mp4");
    assert_eq!(answer.header("content-length"), "10");
    assert_eq!(answer.header("accept-ranges"), "bytes");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("etag"), "\"84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882\"");
    assert!(answer.header("cache-control").contains("max-age"));
    let head = rig.call("HEAD", &clip).header("range", "bytes=0-1").send().await;
    assert_eq!((head.status.as_u16(), head.body.len(), head.header("content-length")), (200, 0, "10"));
    let still = get(&rig, &still, &[]).await;
    assert_eq!((still.header("content-type"), still.body.as_slice()), ("image/png", b"a still".as_slice()));
    assert_ne!(still.header("etag"), answer.header("etag"));
}

#[tokio::test]
async fn parts_are_served_as_they_are_asked_for() {
    let (rig, clip, _) = served().await;
    for (range, body, content_range) in [
        ("bytes=0-3", "0123", "bytes 0-3/10"),
        ("bytes=4-", "456789", "bytes 4-9/10"),
        ("bytes=-2", "89", "bytes 8-9/10"),
        ("bytes=8-100", "89", "bytes 8-9/10"),
    ] {
        let answer = get(&rig, &clip, &[("range", range)]).await;
        assert_eq!(answer.status, 206, "{range}");
        assert_eq!(String::from_utf8_lossy(&answer.body), body, "{range}");
        assert_eq!(answer.header("content-range"), content_range);
        assert_eq!(answer.header("content-length"), body.len().to_string());
    }
    for range in ["bytes=0-1,3-4", "bytes=5-4", "items=0-1"] {
        assert_eq!(get(&rig, &clip, &[("range", range)]).await.status, 200, "{range}");
    }
    let beyond = get(&rig, &clip, &[("range", "bytes=10-")]).await;
    assert_eq!((beyond.status.as_u16(), beyond.code().as_str()), (416, "range_not_satisfiable"));
    assert_eq!(beyond.header("content-range"), "bytes */10");
}

#[tokio::test]
async fn conditions_are_kept() {
    let (rig, clip, _) = served().await;
    let etag = get(&rig, &clip, &[]).await.header("etag").to_owned();
    let weak = format!("W/{etag}");
    for (headers, status) in [
        (vec![("if-none-match", etag.as_str())], 304),
        (vec![("if-none-match", weak.as_str())], 304),
        (vec![("if-none-match", "*")], 304),
        (vec![("if-none-match", "\"other\"")], 200),
        (vec![("if-none-match", etag.as_str()), ("range", "bytes=0-1")], 304),
        (vec![("if-range", etag.as_str()), ("range", "bytes=0-1")], 206),
        (vec![("if-range", weak.as_str()), ("range", "bytes=0-1")], 200),
        (vec![("if-range", "\"other\""), ("range", "bytes=0-1")], 200),
        (vec![("if-range", "Sun, 22 Nov 2026 19:00:00 GMT"), ("range", "bytes=0-1")], 200),
    ] {
        let answer = get(&rig, &clip, &headers).await;
        assert_eq!(answer.status.as_u16(), status, "{headers:?}");
        assert_eq!(answer.header("etag"), etag);
        assert_eq!(answer.body.is_empty(), status == 304);
    }
}

#[tokio::test]
async fn what_has_passed_its_retention_is_gone_and_what_never_was_is_not_found() {
    let (rig, clip, still) = served().await;
    for path in ["/files/", "/files/open-api-results/", "/files/..%2f..%2fmutoscope.db", "/files/%ff"] {
        assert_eq!(get(&rig, path, &[]).await.code(), "not_found", "{path}");
    }
    let never = clip.replace("req_", "req_0");
    assert_eq!(get(&rig, &never, &[]).await.code(), "not_found");
    rig.clock.advance_ms(8 * DAY_MS);
    rig.store.reap(rig.clock.now()).await.expect("reaped");
    for path in [&clip, &still] {
        let answer = get(&rig, path, &[("range", "bytes=0-1")]).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (410, "gone"));
    }
}

#[tokio::test]
async fn a_clip_that_was_lost_or_cut_is_a_defect_and_not_an_answer() {
    let (rig, clip, _) = served().await;
    let key = clip.trim_start_matches("/files/");
    let temp = rig.artifacts.temp();
    std::fs::write(temp.path(), b"012").expect("a file");
    rig.artifacts.publish(temp, key).await.expect("published");
    let lost = async || {
        let answer = get(&rig, &clip, &[("range", "bytes=0-1")]).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (500, "internal_error"));
        answer.json()["error"]["reason"].as_str().expect("a reason").to_owned()
    };
    assert_eq!(lost().await, "file_damaged");
    rig.artifacts.delete(key).await.expect("deleted");
    assert_eq!(lost().await, "file_missing");
}
