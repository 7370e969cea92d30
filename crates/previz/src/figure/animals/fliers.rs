//! Which bird is drawn how: in the air, on the water, on foot or on a perch.
//!
//! Draws none itself.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::maths::{sin_turns, v3};
use crate::script::{Action, Guise};

/// A bird, by what it is at.
pub(crate) fn fowl_or_flier(body: &mut Body, pose: &Pose) {
    use crate::script::SubjectKind as K;
    match pose.kind {
        K::Bird if pose.guise == Some(Guise::Hummingbird) => super::hummingbird::hummingbird(body, pose),
        K::Bird if pose.guise == Some(Guise::Bat) => super::bat::bat(body, pose),
        K::Penguin => super::fowl::penguin(body, pose),
        K::Chicken => super::fowl::chicken(body, pose),
        K::Peacock => super::peacock::peacock(body, pose),
        K::Crane if pose.guise == Some(Guise::Ostrich) => super::ostrich::ostrich(body, pose),
        K::Swan | K::Duck | K::Goose | K::Crane | K::Flamingo if super::bird::aloft(pose) => {
            super::bird::bird(body, pose)
        }
        K::Swan => super::bird::swan(body, pose),
        K::Duck | K::Goose => super::fowl::waterfowl(body, pose),
        K::Crane | K::Flamingo => super::fowl::wader(body, pose),
        K::Gull if pose.action.keeps_a_perch() || matches!(pose.action, Action::Walk | Action::Drink) => {
            super::gull::afoot(body, pose);
            if pose.action.keeps_a_perch() {
                super::perch::post(body);
            }
        }
        _ if pose.action.keeps_a_perch() => super::perch::perched(body, pose),
        // What walks on the ground stands there with its wings folded, and hops.
        _ if matches!(pose.action, Action::Walk | Action::Drink) => {
            let since = body.since();
            super::perch::perched(body, pose);
            body.shift(since, v3(0.0, 0.03 * sin_turns(pose.stride).max(0.0), 0.0));
        }
        _ => super::bird::bird(body, pose),
    }
}
