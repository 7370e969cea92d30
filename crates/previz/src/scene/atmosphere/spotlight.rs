//! A spotlight in the dark: who it follows, how wide its pool is, and what is
//! left of all other light.
//!
//! Says where the lamp hangs; the cone and the pool are the renderer's.

use super::light::Daylight;
use crate::maths::{Vec3, v3};
use crate::scene::city::court;
use crate::scene::parts::{Actor, Air, ShotScene, Spotlight};
use crate::scene::setting::Setting;
use crate::script::Place;

/// The light of the lamp, as bright in its pool as the sun.
const LIGHT: Vec3 = v3(2.9, 2.75, 2.45);
/// What hangs about in a dark hall.
const HALL: Vec3 = v3(0.003, 0.004, 0.007);
const GLIMMER: Vec3 = v3(0.02, 0.026, 0.042);
/// Brightness that the exposure aims at: of a picture that is black but for a pool.
const KEY: f32 = 0.034;
/// How much of the light of a night is left beside it.
const LEFT: f32 = 0.3;
/// The same beside what else is lit, and how much of the lamp is enough on a stage.
const BESIDE_KEY: f32 = 0.055;
const ON_STAGE: f32 = 0.4;
/// Where the lamp hangs from its pool's middle, for a pool of one metre: above and
/// aside, so that its cone is seen.
const LAMP: Vec3 = v3(2.1, 5.4, -0.3);
/// Half the width of the pool: of somebody's height, and besides.
const POOL: (f32, f32) = (0.5, 0.85);

/// Puts out what else gives light.
pub(in crate::scene) fn darken(setting: &Setting, light: &mut Daylight, air: &mut Air) {
    if !setting.spotlit() || setting.place == Place::Room {
        return;
    }
    (light.sky.stars, light.sky.milky_way, light.sky.cloud_cover) = (0.0, 0.0, 0.0);
    light.sun.disc_deg = 0.0;
    light.key = KEY;
    if court::sport(setting).is_none() {
        light.key = BESIDE_KEY;
        light.sky.ambient = light.sky.ambient * LEFT;
        light.sun.colour = light.sun.colour * LEFT;
        return;
    }
    // The hall around it has no windows.
    (light.sky.zenith, light.sky.horizon, light.sky.glow) = (HALL, HALL, HALL);
    light.sky.ambient = GLIMMER;
    light.sun.colour = GLIMMER;
    (air.colour, air.rays) = (HALL, 0.0);
}

/// Hangs the lamp over whom the camera goes along with, else over the first.
pub(in crate::scene) fn follow(setting: &Setting, scene: &mut ShotScene) {
    let actor = scene.camera.follows.unwrap_or(0);
    let Some(one) = scene.actors.get(actor).filter(|one| setting.spotlit() && stands(one)) else { return };
    let radius_m = (one.size_m * POOL.0 + POOL.1).clamp(0.5, 8.0);
    let side = if scene.seed & 1 == 0 { 1.0 } else { -1.0 };
    let from = v3(LAMP.x * side, LAMP.y, LAMP.z) * radius_m;
    let colour = LIGHT * if setting.place == Place::Room { ON_STAGE } else { 1.0 };
    scene.spotlight = Some(Spotlight { actor, from, radius_m, colour });
}

/// Whether it has its feet on the ground, where a pool can lie.
fn stands(one: &Actor) -> bool {
    one.at.y < 0.5 || one.grounded
}

#[cfg(test)]
mod tests {
    use crate::scene::parts::Enclosure;
    use crate::scene::sample::shot;

    #[test]
    fn a_spotlight_follows_who_is_named_in_a_dark_place() {
        for prompt in [
            "a figure skater spinning under a spotlight",
            "聚光灯下的歌手在舞台上唱歌",
            "a lone tree, a man in a spotlight",
        ] {
            let shot = shot(prompt, 0);
            let spot = shot.spotlight.expect(prompt);
            assert!(spot.actor < shot.actors.len() && spot.from.y > spot.radius_m * 3.0, "{prompt}");
            assert!(shot.enclosure != Enclosure::None || shot.key < 0.1, "{prompt}");
        }
        assert_eq!(shot("a figure skater spinning", 0).spotlight, None);
    }
}
