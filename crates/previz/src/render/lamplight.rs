//! The light in a room: what eyes that are used to it make of the day outside,
//! and how it falls on those inside.
//!
//! Numbers alone; draws nothing.

use crate::maths::{Vec3, mix, smoothstep, v3};
use crate::scene::ShotScene;

/// What eyes used to the room make of the light outside: by day it is a stop
/// or so above the room, by night blue and a little below.
pub(super) fn outside(shot: &ShotScene, frost: f32, lamp: Vec3, day: Vec3) -> Vec3 {
    let land = (shot.sky.ambient + shot.sun.colour * 0.35).luma() * if frost > 0.0 { 0.8 } else { 0.4 };
    let there = land.max(shot.sky.horizon.luma() * 0.85).max(0.01);
    let here = (lamp * 0.6 + day * 0.2).luma() * 0.45;
    let ratio = mix(0.62, if frost > 0.0 { 1.4 } else { 1.75 }, smoothstep(0.06, 0.4, there));
    let gain = (ratio * here / there).clamp(0.1, 4.0);
    let tint = if shot.sun.moon { v3(0.72, 0.9, 1.22) } else { Vec3::splat(1.0) };
    tint * gain
}

/// The shot as those in the room are lit: by the lamp from the left, by what
/// the walls give back, and by the window.
pub(super) fn inside(shot: &ShotScene, lamp: Vec3, day: Vec3) -> ShotScene {
    let mut inside = shot.clone();
    inside.sun.colour = lamp * 0.75 + day * 0.3;
    (inside.sun.azimuth_deg, inside.sun.elevation_deg) = (-128.0, 58.0);
    inside.sun.hardness = 0.35;
    inside.sun.moon = false;
    inside.sky.ambient = lamp * 0.3 + day * 0.28;
    inside
}
