//! Sky and weather: what shines above and what falls and drifts before the camera.
//!
//! Works out no light on things.

pub(super) mod bolt;
pub(super) mod curtain;
pub(super) mod drift;
pub(super) mod shaft;
pub(super) mod sky;
pub(super) mod spotlight;
pub(super) mod squall;
pub(super) mod stars;
pub(super) mod tornado;
