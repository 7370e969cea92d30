//! Never overdrawn, however many ask at once.

use serde_json::json;
use testkit::scaled;
use tokio::task::JoinSet;

use crate::rig::{GENERATIONS, LONG_PRICE, Rig, cancel, credits, list_all, long};

/// Requests that are sent at once.
const CROWD: usize = 64;
/// How many of them are paid for.
const PAID: usize = 10;

#[tokio::test(flavor = "multi_thread")]
async fn of_sixty_four_at_once_as_many_are_taken_as_are_paid_for() {
    let rig = Rig::new(&[]);
    for round in 0..scaled(3) {
        let client = rig.account(&format!("a{round}"), &(PAID as i64 * LONG_PRICE).to_string());
        let mut crowd = JoinSet::new();
        for number in 0..CROWD {
            let client = client.clone();
            crowd.spawn(async move { client.post(GENERATIONS, &long(&number.to_string())).await });
        }
        let (taken, refused): (Vec<_>, Vec<_>) =
            crowd.join_all().await.into_iter().partition(|answer| answer.status == 200);
        assert_eq!((taken.len(), refused.len()), (PAID, CROWD - PAID), "round {round}");
        for answer in refused {
            let body = answer.expect(402);
            assert_eq!(answer.code(), "insufficient_credits");
            assert_eq!(body["error"]["required"], json!(LONG_PRICE));
            assert!(body["error"]["available"].as_i64().is_some_and(|available| available < LONG_PRICE), "{body}");
        }
        // None of them can have ended.
        assert_eq!(credits(&client).await, (0, PAID as i64 * LONG_PRICE, 0), "round {round}");
        let accepted: Vec<_> = taken.iter().map(|answer| answer.json()["requestId"].clone()).collect();
        let listed = list_all(&client, 100).await;
        assert!(listed.iter().all(|item| accepted.contains(&item["requestId"])) && listed.len() == PAID);
        for id in &accepted {
            cancel(&client, id.as_str().expect("an id")).await.expect(200);
        }
        assert_eq!(credits(&client).await, (PAID as i64 * LONG_PRICE, 0, 0), "round {round}");
    }
    rig.setup.run_well(&["verify-ledger"]);
}
