//! Keys as an operator gives them out and takes them back beside a server.

use domain::time::Timestamp;
use serde_json::json;

use crate::rig::{GENERATIONS, Rig, path, slate, until};

#[tokio::test(flavor = "multi_thread")]
async fn a_key_opens_what_its_scopes_say_for_as_long_as_it_lasts() {
    let rig = Rig::new(&[]);
    let reader = rig.customer("default", &["--scope", "read"]);
    let maker = rig.customer("default", &["--scope", "generate"]);
    let id = maker.submit(&slate("one")).await;
    assert_eq!(reader.get(&path(&id)).await.status, 200, "another key of the account sees it");
    for (refused, scope) in
        [(maker.get(&path(&id)).await, "read"), (reader.post(GENERATIONS, &slate("x")).await, "generate")]
    {
        assert_eq!((refused.status.as_u16(), refused.code().as_str()), (403, "forbidden"));
        let sentence = refused.json()["error"]["message"].as_str().expect("a sentence").to_owned();
        assert!(sentence.contains(&format!("`{scope}`")), "{sentence}");
    }

    let created = reader.get(&path(&id)).await.json()["createdAt"].as_str().and_then(Timestamp::parse);
    // Long enough to be made, short enough to be waited for.
    let end = created.expect("a moment").plus_ms(4_000).to_string();
    let guest = rig.customer("default", &["--expires", &end]);
    assert_eq!(guest.get(GENERATIONS).await.status, 200);
    until("the end of the key", async || (guest.get(GENERATIONS).await.status == 401).then_some(())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_spends_no_more_in_a_day_than_it_may() {
    let rig = Rig::new(&[]);
    let capped = rig.customer("default", &["--daily-cap", "9"]);
    for number in 0..2 {
        capped.submit(&slate(&number.to_string())).await;
    }
    let answer = capped.post(GENERATIONS, &slate("one too many")).await;
    assert_eq!((answer.status.as_u16(), answer.code().as_str()), (402, "daily_cap_reached"));
    rig.client.submit(&slate("another key of the account is not capped")).await;
    let rig = rig.start_again(&[]);
    let client = rig.client.with_key(capped.key().expect("it has one"));
    assert_eq!(client.post(GENERATIONS, &slate("x")).await.code(), "daily_cap_reached", "a restart forgets nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_key_takes_nothing_back_that_it_has_begun() {
    let rig = Rig::new(&[]);
    let leaver = rig.customer("default", &[]);
    let id = leaver.submit(&slate("one")).await;
    rig.setup.run_well(&["key", "revoke", "2"]);
    assert_eq!(leaver.get(&path(&id)).await.status, 401);
    assert_eq!(rig.client.ended(&id).await["status"], json!("succeeded"));
}
