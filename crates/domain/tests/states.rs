//! `docs/states.md` shows the rules that `decide` has, or the test fails.

use domain::generation::{Effect, FailureCode, Status, Transition, TransitionRefused, decide};

/// Every change that can be asked for, by the name that the page uses.
fn transitions() -> Vec<(&'static str, Transition)> {
    vec![
        ("start", Transition::Start),
        ("succeed", Transition::Succeed),
        ("fail", Transition::Fail(FailureCode::ProviderError)),
        ("cancel, refundable", Transition::Cancel { refundable: true }),
        ("cancel, billed all the same", Transition::Cancel { refundable: false }),
        ("expire", Transition::Expire),
    ]
}

fn effect(effect: &Effect) -> &'static str {
    match effect {
        Effect::StampStart => "note the start",
        Effect::Capture => "capture the hold",
        Effect::Release => "release the hold",
        Effect::CloseJob => "close the job",
        Effect::EmitEvent => "put the event into the outbox",
        Effect::DeleteArtifact => "delete what was published",
    }
}

fn table() -> String {
    let mut text = String::from("| status | change | becomes | in the same transaction |\n|---|---|---|---|\n");
    for status in Status::ALL {
        for (name, transition) in transitions() {
            let (becomes, with) = match decide(status, transition) {
                Ok((next, effects)) => {
                    let effects: Vec<_> = effects.iter().map(effect).collect();
                    (next.as_str().to_owned(), effects.join(", "))
                }
                Err(TransitionRefused::Already(_)) => {
                    ("unchanged".to_owned(), "answered as if it had just happened".to_owned())
                }
                Err(refused) => ("unchanged".to_owned(), format!("refused: {refused}")),
            };
            text += &format!("| {} | {name} | {becomes} | {with} |\n", status.as_str());
        }
    }
    text
}

#[test]
fn the_page_shows_the_rules() {
    let page = include_str!("../../../docs/states.md");
    assert!(page.contains(&table()), "docs/states.md must hold this table:\n\n{}", table());
}
