//! Somebody else than who a pose is of: whom that one minds, serves or flies with.
//!
//! Where they sit, and in what, is drawn by others.

use super::biped;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::scene::Seat;
use crate::script::{Action, SubjectKind};

/// Somebody of a kind and so tall who sits on a piece of furniture: nothing that is
/// said of the first is said of them, and by their `salt` they look otherwise.
pub(crate) fn sitting<'a>(pose: &Pose<'a>, kind: SubjectKind, size_m: f32, salt: u32) -> Pose<'a> {
    Pose {
        kind,
        action: Action::Sit,
        guise: None,
        garment: None,
        colour: None,
        company: None,
        slung: None,
        seat: Some(Seat::Furniture),
        stout: false,
        beside: None,
        partner: None,
        pace: 0.0,
        seed: pose.seed ^ salt,
        size_m,
        ..pose.clone()
    }
}

/// The body of somebody who holds nothing, to be added to another.
pub(crate) fn alone(body: &Body, who: &Pose) -> Body {
    let mut own = body.another();
    let _nothing = biped::person(&mut own, who);
    own
}
