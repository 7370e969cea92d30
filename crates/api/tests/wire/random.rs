//! Whatever is sent, no answer is a defect: the status is below 500 and the shape is the one shape.

use std::sync::OnceLock;

use http::Method;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;

use crate::rig::{Answer, GENERATIONS, Rig};

/// One server for all cases: making one costs more than asking it.
fn served() -> &'static (Runtime, Rig, String) {
    static SERVED: OnceLock<(Runtime, Rig, String)> = OnceLock::new();
    SERVED.get_or_init(|| {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let (rig, key) = runtime.block_on(async {
            let rig = Rig::build(|_| {}, |options| options.queued_max = u32::MAX);
            rig.account("a", 1_000_000_000).await;
            let key = rig.key("a", json!({})).await;
            (rig, key)
        });
        (runtime, rig, key)
    })
}

fn judge(answer: &Answer) -> Result<(), TestCaseError> {
    prop_assert!(answer.status.as_u16() < 500, "{answer:?}");
    let body = answer.json();
    prop_assert_eq!(&body["success"], &json!(answer.status.is_success()));
    if !answer.status.is_success() {
        prop_assert!(body["error"]["code"].is_string() && body["error"]["message"].is_string());
    }
    Ok(())
}

fn any_value() -> impl Strategy<Value = Value> {
    let number = prop_oneof![any::<i64>().prop_map(Value::from), any::<f64>().prop_map(Value::from)];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number,
        ".{0,12}".prop_map(Value::from),
        prop::sample::select(vec![
            "seedance-2.0",
            "16:9",
            "720p",
            "https://example.com/x",
            "5",
            "\u{0}",
            "$serde_json::private::Number"
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(".{0,8}", inner, 0..4).prop_map(|map| Value::Object(Map::from_iter(map))),
        ]
    })
}

/// Bodies near enough to good ones that every check is reached.
fn any_body() -> impl Strategy<Value = Value> {
    let names = [
        "model",
        "prompt",
        "aspectRatio",
        "duration",
        "resolution",
        "webhookUrl",
        "metadata",
        "mediaUrls",
        "seed",
        "generateAudio",
        "maxCredits",
        "aspect_ratio",
        "",
    ];
    let fields = prop::collection::hash_map(prop::sample::select(names.to_vec()), any_value(), 0..5);
    (any::<bool>(), fields).prop_map(|(sound, fields)| {
        let mut body = if sound { json!({"model": "seedance-2.0", "prompt": "a river"}) } else { json!({}) };
        if let Value::Object(map) = &mut body {
            map.extend(fields.into_iter().map(|(name, value)| (name.to_owned(), value)));
        }
        body
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn of_any_submission(body in any_body(), idempotency in prop::option::of("[ -~]{0,20}")) {
        let (runtime, rig, key) = served();
        let call = rig.call("POST", GENERATIONS).key(key).json(&body);
        let call = match &idempotency {
            Some(name) => call.header("idempotency-key", name),
            None => call,
        };
        judge(&runtime.block_on(call.send()))?;
    }

    #[test]
    fn of_any_bytes(body in prop::collection::vec(any::<u8>(), 0..200), kind in "[ -~]{0,30}") {
        let (runtime, rig, key) = served();
        for kind in [kind.as_str(), "application/json"] {
            let call = rig.call("POST", GENERATIONS).key(key).header("content-type", kind).body(body.clone());
            judge(&runtime.block_on(call.send()))?;
        }
    }

    #[test]
    fn of_any_query_and_id(query in "[a-z=&%0-9+\\[\\]-]{0,40}", id in "[A-Za-z0-9_%.~-]{1,30}") {
        let (runtime, rig, key) = served();
        for path in [format!("{GENERATIONS}?{query}"), format!("{GENERATIONS}/{id}?{query}")] {
            let Ok(uri) = path.parse::<http::Uri>() else { continue };
            let call = rig.call(Method::GET.as_str(), &uri.to_string()).key(key);
            judge(&runtime.block_on(call.send()))?;
        }
    }
}
