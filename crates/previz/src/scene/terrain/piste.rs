//! A steep slope of snow: it falls to one side of the picture, and a little
//! towards the camera, so that the hill is seen behind whoever comes down.
//!
//! Knows no snow; colours are `land`'s.

use crate::maths::clamp01;
use crate::scene::setting::Setting;
use crate::script::{Action, Direction, Feature, Place};

/// How far it falls in a metre to the side, and rises in one away from the camera.
const STEEP: f32 = 0.36;
const BEHIND: f32 = 0.17;
/// From so far on it gets flatter, until it is level.
const EVEN_M: (f32, f32) = (90.0, 420.0);

/// How high its middle lies: none of it is below the level of water.
const HIGH_M: f32 = 136.0;

/// Whether the ground is one.
pub(in crate::scene) fn is_at(setting: &Setting) -> bool {
    setting.place == Place::Snowfield && setting.has(Feature::Slope)
}

/// How far above its feet a camera looks on a field of snow: up the hill, if there
/// is one.
pub(in crate::scene) fn looked_up_m(setting: &Setting) -> f32 {
    if is_at(setting) { 9.5 } else { 5.0 }
}

/// The side to which it falls; whoever goes down it goes there.
pub(in crate::scene) fn downhill(setting: &Setting) -> Direction {
    let said = setting.shot.subjects.first().and_then(|first| first.direction);
    let left = said == Some(Direction::Left) || setting.sideways() == Some(Direction::Left);
    if left { Direction::Left } else { Direction::Right }
}

/// Whether somebody slides down it who does this.
pub(in crate::scene) fn slides(action: Action) -> bool {
    matches!(action, Action::Ski | Action::Ride | Action::Ollie | Action::BellySlide)
}

/// How steep it is to the right: negative where it falls to the left.
pub(super) fn steep(setting: &Setting) -> f32 {
    match is_at(setting) {
        true if downhill(setting) == Direction::Left => -STEEP,
        true => STEEP,
        false => 0.0,
    }
}

/// How far its ground lies above level ground; none where it is not steep.
pub(super) fn height(x: f32, z: f32, steep: f32) -> f32 {
    if steep == 0.0 {
        return 0.0;
    }
    let along = |d: f32| {
        let far = d.abs();
        let left = 1.0 - clamp01((far - EVEN_M.0) / (EVEN_M.1 - EVEN_M.0));
        let bent = far.min(EVEN_M.0) + (EVEN_M.1 - EVEN_M.0) * 0.5 * (1.0 - left * left);
        if d < 0.0 { -bent } else { bent }
    };
    HIGH_M + along(z) * BEHIND - along(x) * steep
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::parts::Motion;
    use crate::scene::sample::shot;
    use crate::scene::terrain::relief::Relief;

    #[test]
    fn who_skis_down_a_slope_comes_down_it() {
        for (prompt, seed) in [
            ("a skier racing down a steep snowy slope", 0),
            ("a skier racing down a steep snowy slope", 3),
            ("滑雪者从陡峭的雪坡上速降", 1),
        ] {
            let shot = shot(prompt, seed);
            let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
            let skier = &shot.actors[0];
            assert!(matches!(skier.motion, Motion::Straight { .. }), "{prompt}");
            let [from, to] = [0.5, 4.5].map(|seconds| skier.whereabouts(Some(&relief), seconds));
            let run = (to.x - from.x).abs().max(1.0);
            assert!((from.y - to.y) / run > 0.2, "{prompt} {seed}: {from:?} {to:?}");
        }
    }

    #[test]
    fn a_slope_has_no_steps() {
        for x in -600..600 {
            let drop = height(x as f32 + 1.0, 0.0, STEEP) - height(x as f32, 0.0, STEEP);
            assert!((-0.6..=0.0).contains(&drop), "{x}: {drop}");
        }
    }
}
