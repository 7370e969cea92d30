//! Houses on fire: flames out of their roofs and at their walls, black smoke over them.
//!
//! Decides where it burns and what light it throws; nothing here draws.

use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::atmosphere::light::Daylight;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Air, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Feature, Place};

/// Houses further off only smoke.
const SEEN_M: f32 = 85.0;
/// So many burn at most.
const MOST: usize = 14;
/// So many flames eat through a wood, and from so high one looks down on its canopy.
const FLAMES_IN_WOOD: usize = 16;
const ALOFT_M: f32 = 20.0;
/// The light of flames.
const FLAMES: Vec3 = v3(1.5, 0.62, 0.22);

/// Whether what is built is on fire.
pub(crate) fn burns(setting: &Setting) -> bool {
    setting.has(Feature::Ablaze)
}

/// Whether a kind of house burns.
fn is_of_wood(kind: PropKind) -> bool {
    use PropKind as P;
    matches!(
        kind,
        P::House | P::Manor | P::Barn | P::PlasterHouse | P::GreyHouse | P::BrickRow | P::Shophouse | P::GabledHouse
    )
}

/// Sets the houses on fire, and lets the smoke of some rise high over them.
pub(super) fn rise(setting: &Setting, (rig, relief): (&Rig, Option<&Relief>), all: &mut Vec<Prop>, dice: &mut Dice) {
    if !burns(setting) {
        return;
    }
    if is_wildfire(setting) {
        return through_the_wood((rig, relief), all, dice);
    }
    let near = |prop: &&Prop| is_of_wood(prop.kind) && prop.at.z > rig.eye.z + 4.0 && prop.at.z < rig.eye.z + SEEN_M;
    let houses: Vec<Prop> = all.iter().filter(near).take(MOST).cloned().collect();
    for (index, house) in houses.iter().enumerate() {
        let mut fire = |at: Vec3, (wide, high): (f32, f32)| {
            let flames = Prop::plain(PropKind::Blaze, at, v3(wide, high, 1.0), hex(0xff7a14));
            all.push(Prop { lit: 1.0, seed: dice.bits() as u32, ..flames });
        };
        let (span, tall) = (house.size.x.min(house.size.z), house.size.y.min(9.0));
        fire(house.at + v3(0.0, tall * 0.62, -0.4), (span * 0.85, tall * 0.95));
        // At the side that is seen, out of doors and windows.
        let inward = -house.at.x.signum();
        let front = house.at + v3(inward * (span * 0.5 + 0.5), 0.2, -1.4);
        fire(front, (2.6, tall * 0.5));
        if index % 2 == 0 {
            let size = v3(dice.range(3.6, 5.2), dice.range(30.0, 42.0), 1.0);
            let smoke = Prop::plain(PropKind::Steam, house.at + v3(0.0, tall * 0.9, 1.0), size, hex(0x2c2826));
            all.push(Prop { seed: dice.bits() as u32, ..smoke });
        }
    }
}

/// Whether it is a wood that burns.
pub(super) fn is_wildfire(setting: &Setting) -> bool {
    burns(setting) && setting.place == Place::Forest
}

/// Lets a front of flames eat through a wood: among the trunks where the camera stands
/// between them, out of the canopy where it looks down on that, with black smoke over it.
fn through_the_wood((rig, relief): (&Rig, Option<&Relief>), all: &mut Vec<Prop>, dice: &mut Dice) {
    let floor = |x: f32, z: f32| relief.map_or(0.0, |relief| relief.height(x, z).max(0.0));
    let above = rig.eye.y - floor(rig.eye.x, rig.eye.z) > ALOFT_M;
    let (nearest, deep, tall) = if above { (60.0, 150.0, 20.0) } else { (11.0, 26.0, 4.6) };
    let ahead = rig.flat();
    let side = v3(ahead.z, 0.0, -ahead.x);
    for index in 0..FLAMES_IN_WOOD {
        let share = index as f32 / (FLAMES_IN_WOOD - 1) as f32;
        let away = nearest + deep * dice.range(0.0, 1.0);
        let at = rig.eye + ahead * away + side * ((share * 2.0 - 1.0) * away * 0.72);
        let at = v3(at.x, floor(at.x, at.z), at.z);
        let high = tall * dice.range(0.7, 1.25);
        let flames = Prop::plain(PropKind::Blaze, at, v3(high * 0.62, high, 1.0), hex(0xff7a14));
        all.push(Prop { lit: 1.0, seed: dice.bits() as u32, ..flames });
        if index % 3 == 0 {
            let size = v3(high * dice.range(0.5, 0.7), high * dice.range(4.2, 6.0), 1.0);
            let smoke = Prop::plain(PropKind::Steam, at + v3(0.0, high * 0.7, 1.0), size, hex(0x2c2826));
            all.push(Prop { seed: dice.bits() as u32, ..smoke });
        }
    }
}

/// The light of the fires, and the haze of their smoke.
pub(crate) fn change(light: &mut Daylight, air: &mut Air) {
    let warm = FLAMES * (light.sky.ambient.luma().max(0.06) / FLAMES.luma());
    light.sky.ambient = light.sky.ambient.lerp(warm * 1.3, 0.55);
    light.sky.zenith = light.sky.zenith.lerp(hex(0x4a3a34) * light.sky.zenith.luma().max(0.05), 0.5);
    air.reach_m = air.reach_m.min(420.0);
    air.colour = air.colour.lerp(v3(0.5, 0.26, 0.14) * air.colour.luma().max(0.08), 0.6);
    if light.sun.moon {
        light.key *= 1.3;
    }
}

#[cfg(test)]
mod tests {
    use crate::scene::parts::{Drift, PropKind};
    use crate::scene::sample::shot;

    #[test]
    fn houses_burn_where_words_set_them_on_fire_and_nowhere_else() {
        let burns = |prompt: &str| shot(prompt, 1).props.iter().any(|prop| prop.kind == PropKind::Blaze);
        for prompt in
            ["a knight walks through a burning village", "骑士走过燃烧的村庄，夜晚", "a city on fire at night"]
        {
            assert!(burns(prompt), "{prompt}");
            assert!(shot(prompt, 1).falling.iter().any(|one| one.kind == Drift::Embers), "{prompt}: no embers");
        }
        assert!(!burns("a village at night"));
    }
}
