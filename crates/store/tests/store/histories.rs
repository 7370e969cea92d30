//! Random histories: the store and the reference model are told the same, and
//! must answer the same.
//!
//! A failing history is made shorter before it is shown; its seed repeats it.
//! `MUTOSCOPE_TEST_SCALE` multiplies the number of histories.

mod check;
mod step;
mod world;

use std::collections::BTreeMap;

use step::Step;
use testkit::{Random, scaled, seed};
use world::World;

/// Histories at scale 1.
const HISTORIES: u32 = 12;
/// Steps in a history.
const STEPS: usize = 200;
/// What must have come about in all of them together; otherwise they have shown
/// nothing of it.
const MUST_BE_SEEN: [&str; 19] = [
    "accepted",
    "replayed",
    "mismatch",
    "rejected",
    "price above max",
    "queue full",
    "daily cap",
    "insufficient credits",
    "ended by a worker",
    "to be tried again",
    "lost lease",
    "cancelled",
    "not cancellable",
    "lease expired",
    "generation expired",
    "row pruned",
    "lease freed by an opening",
    "delivered",
    "message to be tried again",
];
/// Shorter histories that are tried when one fails.
const SHRINKS_MAX: usize = 120;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_store_and_the_model_never_disagree() {
    let mut random = Random::new(seed());
    let mut seen = BTreeMap::new();
    for number in 0..scaled(HISTORIES) {
        let mut steps = beginning();
        steps.extend((0..STEPS).map(|_| Step::draw(&mut random)));
        match run(&steps).await {
            Ok(told) => told.into_iter().for_each(|(what, times)| *seen.entry(what).or_insert(0) += times),
            Err(story) => {
                let (steps, story) = shrink(steps, story).await;
                let trace: String = steps.iter().map(|step| format!("  {step:?}\n")).collect();
                panic!("history {number}: {story}\nafter these steps, the last of which shows it:\n{trace}");
            }
        }
    }
    println!("{seen:#?}");
    let unseen: Vec<_> = MUST_BE_SEEN.iter().filter(|what| seen.get(*what).is_none_or(|times| *times == 0)).collect();
    assert!(unseen.is_empty(), "these never came about: {unseen:?}");
}

/// Two customers with keys of each kind, so that a history is about something.
fn beginning() -> Vec<Step> {
    let account = |credits| Step::OpenAccount { credits };
    let key = |account, test, daily_cap| Step::MakeKey { account, test, daily_cap };
    vec![
        account(400),
        account(90),
        key(0, false, None),
        key(0, true, None),
        key(0, false, Some(100)),
        key(1, false, None),
    ]
}

/// A failure stays as a test of its own: this one, that an idle year does not
/// make the books look wrong, is what a check of old messages once got wrong.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn messages_that_were_pruned_are_not_missed() {
    let steps = [
        Step::OpenAccount { credits: 100 },
        Step::MakeKey { account: 0, test: false, daily_cap: None },
        Step::Submit(vec![step::Asked { webhook: Some(0), ..step::Asked::plain(40) }]),
        Step::Cancel { generation: 0, stranger: false, other_namespace: false },
        Step::Send { limit: 1, per_endpoint: 1 },
        Step::Answer { message: 0, http_status: Some(204), asked_ms: 0 },
        Step::Wait { ms: 31 * 86_400_000 },
        Step::Sweep,
    ];
    run(&steps).await.expect("the store and the model agree");
}

/// Runs a history from nothing, to the end or to the first disagreement.
async fn run(steps: &[Step]) -> Result<BTreeMap<&'static str, u32>, String> {
    let mut world = World::new();
    for (number, step) in steps.iter().enumerate() {
        world.step(step).await.map_err(|story| format!("step {number}: {story}"))?;
        if number % 40 == 39 {
            check::everything(&mut world).await.map_err(|story| format!("after step {number}: {story}"))?;
        }
    }
    check::everything(&mut world).await.map_err(|story| format!("in the end: {story}"))?;
    Ok(world.seen)
}

/// Leaves out whatever the failure does not need.
async fn shrink(mut steps: Vec<Step>, mut story: String) -> (Vec<Step>, String) {
    let mut size = steps.len() / 2;
    let mut tried = 0;
    while size > 0 && tried < SHRINKS_MAX {
        let mut from = 0;
        while from < steps.len() && tried < SHRINKS_MAX {
            let mut shorter = steps.clone();
            shorter.drain(from..(from + size).min(steps.len()));
            tried += 1;
            match run(&shorter).await {
                Err(told) => (steps, story) = (shorter, told),
                Ok(_) => from += size,
            }
        }
        size /= 2;
    }
    (steps, story)
}
