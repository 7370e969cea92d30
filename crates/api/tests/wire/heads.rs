//! What stands in the heads of requests: how large they may be, and which pages may call.

use crate::rig::{BASE, Rig};

#[tokio::test]
async fn large_heads_are_refused_in_our_own_words() {
    let rig = Rig::new();
    let long = format!("{BASE}/models?{}", "x".repeat(8 * 1024));
    let answer = rig.call("GET", &long).send().await;
    assert_eq!((answer.status.as_u16(), answer.code().as_str()), (414, "uri_too_long"));
    let answer = rig.call("GET", &format!("{BASE}/models")).header("x-padding", &"x".repeat(33 * 1024)).send().await;
    assert_eq!((answer.status.as_u16(), answer.code().as_str()), (431, "headers_too_large"));
    assert!(!answer.header("x-request-id").is_empty());
}

#[tokio::test]
async fn pages_of_other_origins_are_not_let_in_unless_configured() {
    let closed = Rig::new();
    let path = format!("{BASE}/models");
    let preflight = |rig: &Rig, origin: &str| {
        let call = rig.call("OPTIONS", &path).header("origin", origin);
        call.header("access-control-request-method", "POST").header("access-control-request-headers", "authorization")
    };
    assert_eq!(preflight(&closed, "https://app.example").send().await.status, 405);
    let plain = closed.call("GET", &path).header("origin", "https://app.example").send().await;
    assert!(!plain.headers.contains_key("access-control-allow-origin"));

    let open = Rig::with(|options| options.cors_origins = vec!["https://app.example".parse().expect("an origin")]);
    let answer = preflight(&open, "https://app.example").send().await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("access-control-allow-origin"), "https://app.example");
    assert!(answer.header("access-control-allow-headers").contains("authorization"));
    let foreign = preflight(&open, "https://app.example.evil").send().await;
    assert!(!foreign.headers.contains_key("access-control-allow-origin"));
    let refusal = open.call("GET", "/nowhere").header("origin", "https://app.example").send().await;
    assert_eq!(refusal.header("access-control-allow-origin"), "https://app.example", "refusals can be read too");
    let from = |path: &str| open.call("GET", path).header("origin", "https://app.example");
    let long = from(&format!("/{}", "x".repeat(9_000))).send().await;
    let large = from(&path).header("x-large", &"x".repeat(40_000)).send().await;
    for (refusal, status) in [(long, 414), (large, 431)] {
        assert_eq!(refusal.status.as_u16(), status);
        assert_eq!(refusal.header("access-control-allow-origin"), "https://app.example", "{status} too");
    }
    assert!(refusal.header("access-control-expose-headers").contains("x-request-id"));
}
