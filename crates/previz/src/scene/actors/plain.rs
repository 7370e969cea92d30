//! An actor of which no more is said than what it is, where, and how large.
//!
//! Chooses nothing.

use crate::scene::parts::{Actor, Motion, Vec3};
use crate::script::{Action, Attributes, Size, Subject, SubjectKind};

impl Actor {
    /// One of natural colour that stands where it is and has nothing along.
    pub(crate) fn plain(kind: SubjectKind, at: Vec3, size_m: f32) -> Self {
        Self {
            kind,
            at,
            grounded: false,
            yaw_turns: 0.0,
            size_m,
            colour: None,
            action: Action::Stand,
            motion: Motion::Rest,
            phase: 0.0,
            rate_hz: 0.0,
            seed: 0,
            company: None,
            garment: None,
            guise: None,
            attributes: Attributes::NONE,
            seat: None,
            stout: false,
            beside: None,
            partner: None,
        }
    }

    /// The same in what the words say of clothes and looks.
    pub(crate) fn dressed(self, subject: &Subject) -> Self {
        Self {
            garment: subject.garment,
            guise: subject.guise,
            attributes: subject.attributes,
            stout: subject.size == Some(Size::Stout),
            ..self
        }
    }
}
