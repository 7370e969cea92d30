//! Many jobs of one account do not keep another's waiting.

use crate::rig::{Rig, cancel, list_all, running, slate};

/// Jobs of the busy account.
const MANY: usize = 12;

#[tokio::test(flavor = "multi_thread")]
async fn a_quiet_account_has_the_next_free_slot() {
    let rig = Rig::new(&[("WORKER__SLOTS", "1")]);
    let quiet = rig.account("quiet", "100");
    let mut busy = Vec::new();
    for number in 0..MANY {
        busy.push(rig.client.submit(&slate(&number.to_string())).await);
    }
    running(&rig.client, &busy[0]).await;
    let waiting = list_all(&rig.client, 100).await;
    let places: Vec<u64> = waiting.iter().filter_map(|item| item["queuePosition"].as_u64()).collect();
    let expected: Vec<u64> = (1..=places.len() as u64).rev().collect();
    assert_eq!(places, expected, "newest first, so the last in the queue comes first");

    let id = quiet.submit(&slate("quiet")).await;
    let end = quiet.ended(&id).await;
    assert_eq!(end["status"], "succeeded");
    let (asked, begun) = (end["createdAt"].as_str(), end["startedAt"].as_str());
    let before = list_all(&rig.client, 100).await.into_iter().filter(|item| {
        let started = item["startedAt"].as_str();
        started > asked && started < begun
    });
    // One may have been claimed while the quiet one was being committed.
    assert!(before.count() <= 1, "it waited for others than the one that ran");
    for id in busy {
        cancel(&rig.client, &id).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_queue_is_told_with_a_time_to_come_again() {
    let rig = Rig::new(&[("LIMITS__QUEUED_MAX", "2"), ("LIMITS__RUNNING_MAX", "1")]);
    let tester = rig.tester();
    let busy = tester.submit(&serde_json::json!({"model": "fixture-1", "prompt": "test:slow=600"})).await;
    running(&tester, &busy).await;
    for number in 0..2 {
        rig.client.submit(&slate(&number.to_string())).await;
    }
    let answer = rig.client.post(crate::rig::GENERATIONS, &slate("one too many")).await;
    assert_eq!((answer.status.as_u16(), answer.code().as_str()), (429, "queue_full"));
    assert!(answer.header("retry-after").parse::<u32>().is_ok_and(|seconds| seconds > 0), "{answer:?}");
    assert!(!answer.header("ratelimit").is_empty() && !answer.header("ratelimit-policy").is_empty(), "{answer:?}");
}
