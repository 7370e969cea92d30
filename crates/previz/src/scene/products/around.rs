//! What happens about a thing on show, splashes, powder or ice: it is where the
//! thing is and as large, whatever that is.
//!
//! Places no thing.

use crate::maths::{Vec3, atan2_turns};
use crate::scene::actors::nature::{Home, nature};
use crate::scene::parts::{Actor, Company};

/// A wide thing needs more about it than its height says.
const WIDE: f32 = 0.8;

/// Puts what is about a thing where the first of these is. About somebody it
/// belongs to what they do, and is not drawn again.
pub(crate) fn surround(all: &mut Vec<Actor>, eye: Vec3) {
    let Some(thing) = all.iter().find(|one| !one.kind.surrounds_things()).cloned() else { return };
    let nature = nature(thing.kind);
    if nature.home != Home::Table {
        all.retain(|one| !one.kind.surrounds_things());
        return;
    }
    let same: Vec<Vec3> = all.iter().filter(|one| one.kind == thing.kind).map(|one| one.at).collect();
    let middle = same.iter().fold(Vec3::ZERO, |sum, at| sum + *at) * (1.0 / same.len() as f32);
    let reach = same.iter().map(|at| (*at - middle).length()).fold(0.0, f32::max);
    for one in all.iter_mut().filter(|one| one.kind.surrounds_things()) {
        one.at = Vec3 { y: thing.at.y, ..middle };
        one.grounded = thing.grounded;
        one.size_m = thing.size_m * nature.tall.max(nature.wide * WIDE) + reach;
        one.company = Some(Company::thing(thing.kind, thing.colour));
        // Its back is to the eye, so that what must not hide the thing is behind it.
        one.yaw_turns = atan2_turns(one.at.z - eye.z, one.at.x - eye.x);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;
    use crate::script::SubjectKind as K;

    fn actors(prompt: &str) -> Vec<Actor> {
        lasting(prompt, 1, 2).actors
    }

    #[test]
    fn what_is_about_a_thing_is_where_the_thing_is() {
        for (prompt, kind) in [
            ("a perfume bottle rotating on a pedestal, water droplets splashing around it", K::Splash),
            ("一款精华液放在岩石上，水花飞溅", K::Splash),
            ("a sneaker floating in the air, colorful powder explosion, studio", K::Powder),
            ("一双运动鞋悬浮在空中，彩色粉末炸开", K::Powder),
            ("a can of cola surrounded by ice cubes", K::IceCubes),
        ] {
            let all = actors(prompt);
            let about = all.iter().find(|one| one.kind == kind);
            let (Some(about), Some(thing)) = (about, all.first()) else { panic!("{prompt}: {all:?}") };
            assert!(nature(thing.kind).home == Home::Table, "{prompt}: {:?}", thing.kind);
            assert!((about.at - thing.at).length() < thing.size_m * 2.0, "{prompt}: beside it");
        }
        let whale = actors("a whale jumps out of the sea, water splashing");
        assert!(!whale.iter().any(|one| one.kind.surrounds_things()));
    }
}
