//! A clip as players fetch it.

use reqwest::Method;
use sha2::{Digest as _, Sha256};
use testkit::Answer;

use crate::rig::{Rig, slate};

#[tokio::test(flavor = "multi_thread")]
async fn a_rendered_clip_is_fetched_whole_in_parts_and_not_twice() {
    let rig = Rig::new(&[]);
    let id = rig.client.submit(&slate("one")).await;
    let end = rig.client.ended(&id).await;
    // The link is all that is needed: no key.
    let nobody = testkit::Client::new(rig.server.address(), None);
    let url = end["output"]["url"].as_str().expect("a link");
    let fetch = async |method: Method, headers: &[(&str, &str)]| -> Answer {
        nobody.send(method, url, headers, None).await.expect("answered")
    };
    let whole = fetch(Method::GET, &[]).await;
    assert_eq!((whole.status.as_u16(), whole.header("content-type")), (200, "video/mp4"));
    assert_eq!((whole.header("x-content-type-options"), whole.header("accept-ranges")), ("nosniff", "bytes"));
    assert_eq!(end["output"]["sha256"], domain::hex(&Sha256::digest(&whole.body)));
    assert_eq!(end["output"]["sizeBytes"], whole.body.len());
    let boxes = |at: usize| &whole.body[at + 4..at + 8];
    assert_eq!(boxes(0), b"ftyp");
    let ftyp = u32::from_be_bytes(whole.body[..4].try_into().expect("four bytes")) as usize;
    assert_eq!(boxes(ftyp), b"moov", "a player can begin before the end has come");

    let part = fetch(Method::GET, &[("range", "bytes=100-199")]).await;
    let range = format!("bytes 100-199/{}", whole.body.len());
    assert_eq!((part.status.as_u16(), part.header("content-range")), (206, range.as_str()));
    assert_eq!(part.body, whole.body[100..200]);
    let beyond = fetch(Method::GET, &[("range", "bytes=999999999-")]).await;
    assert_eq!((beyond.status.as_u16(), beyond.code().as_str()), (416, "range_not_satisfiable"));
    let head = fetch(Method::HEAD, &[]).await;
    assert_eq!((head.status.as_u16(), head.header("content-length")), (200, whole.body.len().to_string().as_str()));
    assert!(head.body.is_empty());
    let known = fetch(Method::GET, &[("if-none-match", whole.header("etag"))]).await;
    assert_eq!((known.status.as_u16(), known.body.len()), (304, 0));

    let still = nobody.get(end["output"]["thumbnailUrl"].as_str().expect("a link")).await;
    assert_eq!((still.status.as_u16(), still.header("content-type")), (200, "image/png"));
    assert!(still.body.starts_with(b"\x89PNG\r\n\x1a\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn links_lead_where_the_operator_says_and_not_where_the_client_came_from() {
    let rig = Rig::new(&[("PUBLIC_URL", "https://clips.example.com/")]);
    let id = rig.client.submit(&slate("one")).await;
    rig.client.ended(&id).await;
    let path = crate::rig::path(&id);
    let answer = rig.client.send(Method::GET, &path, &[("host", "evil.example")], None).await.expect("answered");
    let url = format!("https://clips.example.com/files/open-api-results/{id}.mp4");
    assert_eq!(answer.expect(200)["output"]["url"], url);
    // The database keeps no address, so a new one holds for what is old.
    let rig = rig.start_again(&[("PUBLIC_URL", "")]);
    let url = format!("{}/files/open-api-results/{id}.mp4", rig.server.address());
    assert_eq!(rig.client.get(&path).await.expect(200)["output"]["url"], url);
    assert_eq!(rig.client.get(&url).await.status, 200);
}
