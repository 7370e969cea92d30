//! A mountain that stands alone, as Fuji does: a wide cone that grows steeper towards its
//! flat top, over gentle land or over a lake.
//!
//! Geometry of the plane, and how far down its snow lies.

use super::{lake, meadow};
use crate::maths::{exp, hex, smoothstep};
use crate::noise::{noise2, ridged2};
use crate::scene::parts::Land;
use crate::scene::setting::Setting;
use crate::script::{Feature, Place, Season};

/// The middle of the mountain, aside and away, and how far its slopes reach.
const MIDDLE_M: (f32, f32) = (190.0, 3000.0);
const REACH_M: f32 = 2800.0;
/// Its height before its top was cut off, and the share of its reach at which that is.
const HIGH_M: f32 = 1200.0;
const TOP: f32 = 0.075;
/// How much steeper it is on top than at its foot.
const STEEP: f32 = 2.8;
/// Height of the hills around its lake.
const HILLS_M: f32 = 170.0;

/// How high over the level its top is seen, as a share of how far off it is.
pub(crate) const SEEN_UP: f32 = 0.34;

/// Whether a setting has such a mountain; and whether over a lake.
pub(crate) fn rises(setting: &Setting) -> Option<bool> {
    (setting.has(Feature::Fuji) && setting.place.looks_far())
        .then(|| setting.place == Place::Lake || setting.has(Feature::Lake))
}

/// Gives it the colours of old lava under its snow.
pub(super) fn colour(setting: &Setting, land: &mut Land) {
    (land.relief_m, land.rock) = (HIGH_M, hex(0x59606c));
    land.snow_line_m = match setting.season {
        Season::Summer => 500.0,
        Season::Spring | Season::Autumn => 430.0,
        Season::Winter => 280.0,
    };
}

/// Height of the ground.
pub(super) fn height((x, z): (f32, f32), (relief_m, side): (f32, f32), over_lake: bool, seed: u32) -> f32 {
    let (dx, dz) = (x - MIDDLE_M.0 * side, z - MIDDLE_M.1);
    let r = (dx * dx + dz * dz).sqrt() / REACH_M;
    let share = r.max(TOP);
    let foot = exp(-STEEP);
    let cone = ((exp(-STEEP * share) - foot) / (1.0 - foot)).max(0.0) * relief_m;
    let flank = smoothstep(1.0, 0.6, r) * smoothstep(TOP, 0.25, r);
    let gullies = ridged2(x / 260.0, z / 260.0, 4, seed ^ 2) * 30.0 * flank;
    let rim = noise2(x / 60.0, z / 60.0, seed ^ 3) * 9.0 * smoothstep(0.16, TOP, r);
    let ground = if over_lake { lake::basin(x, z, (HILLS_M, side), seed) } else { meadow::rolling(x, z, 40.0, seed) };
    let near = smoothstep(0.95, 0.7, r);
    ground + (cone + gullies + rim) * if over_lake { near } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maths::v3;
    use crate::scene::cameras::eye::Eye;
    use crate::scene::sample::lasting;
    use crate::scene::terrain::relief::Relief;

    #[test]
    fn fuji_stands_alone_with_its_white_top_in_the_picture() {
        for prompt in
            ["Mount Fuji with cherry blossoms", "富士山,湖面倒影", "航拍富士山", "a woman walks before Mount Fuji"]
        {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let land = shot.land.as_ref().expect(prompt);
                let relief = Relief::new(land, shot.seed);
                let (x, z) = (MIDDLE_M.0 * relief.side(), MIDDLE_M.1);
                let top = v3(x, relief.height(x, z), z);
                assert!(top.y > land.snow_line_m + 200.0, "{prompt}, {seed}: {top:?}");
                let eye = Eye::of(&shot.camera.with(&shot.actors, 0.5, 2.5), 16.0 / 9.0);
                let seen = eye.sees(top, crate::maths::Vec3::ZERO);
                assert!(seen.is_some_and(|(x, y)| x.abs().max(y.abs()) < 0.95), "{prompt}, {seed}: at {seen:?}");
            }
        }
    }
}
