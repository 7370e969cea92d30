//! Whoever can do something is seen to do it.
//!
//! Only tests: they hold figures that do something against figures that do nothing.

use super::sitter::Sitter;
use crate::figure::{Body, Shape, figure};
use crate::script::{Action, SubjectKind as K};
use crate::understand::can;

/// Moments at which somebody is looked at, in seconds.
const MOMENTS_S: [f32; 3] = [0.3, 1.1, 2.6];
/// What nobody does who lives: they are drawn as if they did nothing.
const NOTHING: Action = Action::Bloom;
/// What is seen of these is in what is about whoever does it: others in a line, a flag in
/// the hands, light in the air, the water that a beast is in.
const ABOUT: [Action; 3] = [Action::Queue, Action::Unfurl, Action::Glow];
const IN_WATER: [Action; 3] = [Action::Swim, Action::Dive, Action::Float];

fn bodies(sitter: &Sitter, kind: K, action: Action) -> Vec<Body> {
    let actor = Sitter::actor(kind, action);
    MOMENTS_S.iter().map(|seconds| figure(&sitter.pose(&actor, *seconds))).collect()
}

/// How high the highest solid shape reaches.
fn top(body: &Body) -> f32 {
    let high = |shape: &Shape| match shape {
        Shape::Rod { a, b, ra, rb, .. } | Shape::Drum { a, b, ra, rb, .. } => (a.y + ra).max(b.y + rb),
        Shape::Ball { at, axes, .. } => at.y + axes.iter().map(|axis| axis.y.abs()).fold(0.0, f32::max),
        _ => 0.0,
    };
    body.shapes.iter().map(high).fold(0.0, f32::max)
}

#[test]
fn whoever_can_do_something_is_seen_to_do_it() {
    let sitter = Sitter::new();
    let mut unseen = Vec::new();
    for kind in K::ALL.iter().copied().filter(|kind| kind.has_hands() || kind.is_four_footed()) {
        // Some beasts have no other way to stand than to sit.
        let stands = kind.has_hands().then_some(Action::Stand);
        let idle: Vec<_> = stands.into_iter().chain([NOTHING]).map(|idle| bodies(&sitter, kind, idle)).collect();
        let about = |action: &Action| ABOUT.contains(action) || !kind.has_hands() && IN_WATER.contains(action);
        let told = |action: &Action| *action != Action::Stand && can(kind, *action) && !about(action);
        for action in Action::ALL.iter().copied().filter(told) {
            // Two who are one subject, and a crowd, are drawn one by one.
            let apart = matches!(action, Action::Swing | Action::Slide) && matches!(kind, K::Couple | K::Crowd);
            if !apart && idle.contains(&bodies(&sitter, kind, action)) {
                unseen.push((kind, action));
            }
        }
    }
    assert!(unseen.is_empty(), "{unseen:?}");
}

#[test]
fn the_head_comes_down_of_who_sits_kneels_or_lies() {
    let sitter = Sitter::new();
    for kind in K::ALL.iter().copied().filter(|kind| kind.has_hands()) {
        let up = top(&bodies(&sitter, kind, Action::Stand)[0]);
        for action in [Action::Sit, Action::Kneel, Action::Lie, Action::Sleep] {
            let down = top(&bodies(&sitter, kind, action)[0]);
            assert!(down < up * 0.86, "{kind:?} {action:?}: {down} of {up}");
        }
    }
}
