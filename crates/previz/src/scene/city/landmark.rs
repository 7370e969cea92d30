//! A building that words name for itself: which these are, and from where one
//! is set up that is looked down on.
//!
//! Builds none.

use crate::maths::v3;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::PropKind;
use crate::scene::terrain::relief::Relief;

impl PropKind {
    /// Whether it is built for itself, as what words name rather than as a part of a place.
    pub(crate) fn is_landmark(self) -> bool {
        matches!(self, Self::Barn | Self::Temple | Self::Pagoda | Self::Ruins)
    }

    /// Whether it runs far to both sides of where it stands, so that it is drawn before
    /// all else and hides what is behind it by its own distance.
    pub(crate) fn runs_across(self) -> bool {
        matches!(self, Self::Bridge | Self::Viaduct | Self::SuspensionBridge | Self::Terrace)
            || matches!(self, Self::Path | Self::Patch | Self::Track)
    }
}

/// The stand from which what is built for itself is set up: where the camera
/// flies high, so far on that it is seen below until the end of the flight.
pub(super) fn looked_down_on(rig: &Rig, relief: Option<&Relief>) -> Rig {
    const HIGH_M: f32 = 15.0;
    let high = rig.eye.y - relief.map_or(0.0, |relief| relief.height(rig.eye.x, rig.eye.z).max(0.0));
    let on = if high > HIGH_M { high * 2.3 } else { 0.0 };
    let by = v3(0.0, 0.0, on);
    Rig { eye: rig.eye + by, target: rig.target + by, ..*rig }
}
