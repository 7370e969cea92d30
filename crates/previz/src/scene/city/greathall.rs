//! Great halls: the concourse of a railway station with its travellers, and a steel works
//! that was left long ago.
//!
//! Decides who is there and what light is left; nothing here draws.

use super::extras::extra;
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::actors::nature::nature;
use crate::scene::atmosphere::light::Daylight;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Air, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, SubjectKind as K};

/// How many cross a concourse, and how far from its middle.
const TRAVELLERS: i32 = 16;
const ASIDE_M: f32 = 8.5;
/// The lamps of a concourse by night.
const LAMPS: Vec3 = v3(1.0, 0.84, 0.6);

/// Whoever goes to trains or comes from them.
pub(crate) fn travellers(setting: &Setting, rig: &Rig, dice: &mut Dice) -> Vec<Actor> {
    let alone = setting.shot.without.iter().any(|kind| kind.has_hands());
    let from = rig.eye.z + rig.distance().min(14.0) + 3.0;
    let count = if alone { 0 } else { TRAVELLERS };
    let one = |index: i32| {
        let kind = if dice.chance(0.5) { K::Man } else { K::Woman };
        let at = v3(dice.range(-ASIDE_M, ASIDE_M), 0.0, from + 1.9 * index as f32);
        let way = v3(dice.range(-0.5, 0.5), 0.0, dice.side() * dice.range(0.7, 1.3));
        let one = extra((kind, nature(kind).size_m * dice.range(0.94, 1.05), Action::Walk), at, way, dice);
        Actor { grounded: true, ..one }
    };
    (0..count).map(one).collect()
}

/// The light under the vault of a concourse: what comes through its glass, or its lamps.
pub(crate) fn light_concourse(light: &mut Daylight, air: &mut Air) {
    if light.sun.moon {
        light.sun.colour = LAMPS * 0.3;
        (light.sun.elevation_deg, light.sun.hardness, light.sun.disc_deg) = (66.0, 0.1, 0.0);
        light.sky.ambient = LAMPS * 0.34;
        light.key = 0.2;
        return;
    }
    light.sun.colour = light.sun.colour * 0.4;
    light.sky.ambient = light.sky.ambient.lerp(v3(1.0, 0.93, 0.82) * light.sky.ambient.luma(), 0.6);
    light.key *= 0.9;
    air.rays = air.rays.max(0.5);
}

/// The same where roof and windows are broken: the sun comes in by shafts through dust.
pub(crate) fn light_works(light: &mut Daylight, air: &mut Air) {
    light.sun.colour = light.sun.colour * 0.75;
    light.sky.ambient = light.sky.ambient * 0.8;
    light.key *= 0.86;
    air.rays = 1.0;
}

#[cfg(test)]
mod tests {
    use crate::scene::parts::PropKind;
    use crate::scene::sample::shot;

    #[test]
    fn a_station_has_its_hall_and_a_works_that_was_left_has_no_machines() {
        for (prompt, kind) in [
            ("a woman with a suitcase walks through the hall of a railway station", PropKind::Concourse),
            ("火车站大厅里，一个女孩拖着行李箱走过，外面下着雨", PropKind::Concourse),
            ("a rider speeds through an abandoned steel factory", PropKind::SteelWorks),
            ("废弃工厂里，一个男人独自走着", PropKind::SteelWorks),
        ] {
            let shot = shot(prompt, 1);
            assert!(shot.props.iter().any(|prop| prop.kind == kind), "{prompt}");
            assert!(kind != PropKind::Concourse || shot.falling.is_empty(), "{prompt}: it rains in");
        }
    }
}
