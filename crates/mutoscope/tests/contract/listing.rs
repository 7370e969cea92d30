//! The list against what the customer knows, while more comes in.

use std::collections::BTreeSet;

use reqwest::StatusCode;
use tokio::task::JoinSet;

use crate::rig::{GENERATIONS, Rig, cancel, list_all, slate};

/// Submissions before the reading begins, and during it.
const BEFORE: usize = 23;

#[tokio::test(flavor = "multi_thread")]
async fn pages_hold_everything_once_newest_first_though_more_comes_meanwhile() {
    // Nothing is rendered: that would only take time.
    let rig = Rig::new(&[("WORKER__SLOTS", "1")]);
    let mut before = Vec::new();
    for number in 0..BEFORE {
        before.push(rig.client.submit(&slate(&number.to_string())).await);
    }
    before.reverse();
    let mut during = JoinSet::new();
    for writer in 0..4 {
        let client = rig.client.clone();
        during.spawn(async move {
            let mut made = Vec::new();
            for number in 0..8 {
                made.push(client.submit(&slate(&format!("{writer}/{number}"))).await);
                cancel(&client, &made[number / 2]).await;
            }
            made
        });
    }
    for limit in [1, 4, 7, 100] {
        let items = list_all(&rig.client, limit).await;
        let ids: Vec<&str> = items.iter().map(|item| item["requestId"].as_str().expect("an id")).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "nothing stands twice");
        let old: Vec<&str> = ids.iter().copied().filter(|id| before.iter().any(|old| old == id)).collect();
        assert_eq!(old, before, "limit {limit}: nothing is missed and the order holds");
    }
    let during: BTreeSet<String> = during.join_all().await.into_iter().flatten().collect();
    let items = list_all(&rig.client, 9).await;
    let ids: BTreeSet<String> = items.iter().filter_map(|item| item["requestId"].as_str()).map(str::to_owned).collect();
    assert_eq!(ids, during.iter().chain(&before).cloned().collect());
    let moments: Vec<&str> = items.iter().filter_map(|item| item["createdAt"].as_str()).collect();
    assert!(moments.is_sorted_by(|newer, older| newer >= older), "newest first");
    for id in &ids {
        cancel(&rig.client, id).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cursor_outlives_the_server_and_serves_nobody_else() {
    let rig = Rig::new(&[]);
    for number in 0..3 {
        rig.client.submit(&slate(&number.to_string())).await;
    }
    let first = rig.client.get(&format!("{GENERATIONS}?limit=1")).await.expect(200);
    let cursor = first["nextCursor"].as_str().expect("there is more").to_owned();
    assert!(cursor.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte)), "{cursor}");
    let rig = rig.start_again(&[]);
    let next = async |client: &testkit::Client, cursor: &str| {
        client.get(&format!("{GENERATIONS}?limit=1&cursor={cursor}")).await
    };
    let second = next(&rig.client, &cursor).await.expect(200);
    assert_ne!(second["data"][0]["requestId"], first["data"][0]["requestId"]);
    let (other, tester) = (rig.account("other", "0"), rig.tester());
    let sign = if cursor.ends_with('x') { 'y' } else { 'x' };
    let broken = format!("{}{sign}", &cursor[..cursor.len() - 1]);
    for (client, cursor) in [(&other, cursor.as_str()), (&tester, &cursor), (&rig.client, &broken), (&rig.client, "x")]
    {
        assert_eq!(next(client, cursor).await.status, StatusCode::BAD_REQUEST, "{cursor}");
    }
}
