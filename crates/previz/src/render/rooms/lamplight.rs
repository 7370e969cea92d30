//! The light in a room: what eyes that are used to it make of the day outside,
//! and how it falls on those inside.
//!
//! Numbers alone; draws nothing.

use crate::maths::{Vec3, clamp01, mix, smoothstep, v3};
use crate::scene::ShotScene;

/// What eyes used to the room make of the light outside: by day it is a stop
/// or so above the room, by night blue and a little below.
pub(crate) fn outside(shot: &ShotScene, frost: f32, lamp: Vec3, day: Vec3) -> Vec3 {
    let land = (shot.sky.ambient + shot.sun.colour * 0.35).luma() * if frost > 0.0 { 0.8 } else { 0.4 };
    let there = land.max(shot.sky.horizon.luma() * 0.85).max(0.01);
    let here = (lamp * 0.6 + day * 0.2).luma() * 0.45;
    let ratio = mix(0.62, if frost > 0.0 { 1.4 } else { 1.75 }, smoothstep(0.06, 0.4, there));
    let gain = (ratio * here / there).clamp(0.1, 4.0);
    let tint = if shot.sun.moon { v3(0.72, 0.9, 1.22) } else { Vec3::splat(1.0) };
    tint * gain
}

/// Light from outside as eyes that are used to the room see it, through panes
/// that let `gain` of it in and leave it so `vivid`.
#[inline(always)]
pub(crate) fn adapted(light: Vec3, gain: Vec3, vivid: f32) -> Vec3 {
    // Lamplight stays warm however blue the night.
    let luma = light.luma();
    let warm = clamp01((light.x - light.z) / luma.max(1e-4) * 1.5 - 0.4);
    let seen = Vec3::splat(luma).lerp(light, mix(vivid, 1.0, warm));
    seen * gain.lerp(Vec3::splat(gain.luma()), warm)
}

/// The shot as those in the room are lit: by the lamp from the left, by what
/// the walls give back, and by the window.
pub(crate) fn inside(shot: &ShotScene, lamp: Vec3, day: Vec3) -> ShotScene {
    let mut inside = shot.clone();
    inside.sun.colour = lamp * 0.75 + day * 0.3;
    (inside.sun.azimuth_deg, inside.sun.elevation_deg) = (-128.0, 58.0);
    inside.sun.hardness = 0.35;
    inside.sun.moon = false;
    inside.sky.ambient = lamp * 0.3 + day * 0.28;
    inside
}

/// Light on a surface, as a grid over it.
#[derive(Debug, Default)]
pub(crate) struct Glow {
    cells: Vec<Vec3>,
}

impl Glow {
    const ACROSS: usize = 33;
    const UP: usize = 25;

    /// Asks for the light at shares of the surface's width and height.
    pub(crate) fn bake(light: impl Fn(f32, f32) -> Vec3) -> Self {
        let share = |i: usize, of: usize| i as f32 / (of - 1) as f32;
        let row = |y: usize| (0..Self::ACROSS).map(move |x| (share(x, Self::ACROSS), share(y, Self::UP)));
        Self { cells: (0..Self::UP).flat_map(row).map(|(u, v)| light(u, v)).collect() }
    }

    /// Light at a place, by its shares of the width and the height.
    #[inline(always)]
    pub(crate) fn at(&self, u: f32, v: f32) -> Vec3 {
        let (x, y) = (clamp01(u) * (Self::ACROSS - 1) as f32, clamp01(v) * (Self::UP - 1) as f32);
        let (ix, iy) = ((x as usize).min(Self::ACROSS - 2), (y as usize).min(Self::UP - 2));
        let (fx, fy) = (x - ix as f32, y - iy as f32);
        let at = iy * Self::ACROSS + ix;
        let Some([a, b]) = self.cells.get(at..at + 2) else { return Vec3::ZERO };
        let Some([c, d]) = self.cells.get(at + Self::ACROSS..at + Self::ACROSS + 2) else { return Vec3::ZERO };
        a.lerp(*b, fx).lerp(c.lerp(*d, fx), fy)
    }
}
