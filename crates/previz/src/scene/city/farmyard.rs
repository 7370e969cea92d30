//! The yard of a farm: its house close behind whoever is there, a shed aside, a fence,
//! a trough and straw on trodden earth.
//!
//! Decides what stands where; nothing here draws.

use super::masonry::{lit, snow};
use crate::maths::{hex, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Flora, Prop, PropKind, Species, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::woods::{broad, leaves, stand, straw};
use crate::script::Feature;

/// As far as a yard is ever looked into, and how far behind whoever is there its house
/// stands.
const FAR_M: f32 = 11.0;
const BEHIND_M: f32 = 4.2;

/// Where the front of the house is.
fn front_m(rig: &Rig) -> f32 {
    rig.eye.z + rig.distance().min(FAR_M) + BEHIND_M
}

/// The house across the view: of a farm with a barn, the barn.
pub(crate) fn house(setting: &Setting, rig: &Rig) -> Prop {
    let (kind, size, colour) = match setting.has(Feature::Barn) {
        true => (PropKind::Barn, v3(11.0, 8.4, 8.0), 0x7f3428),
        false => (PropKind::Farmhouse, v3(13.5, 3.5, 6.4), 0xab9678),
    };
    Prop::plain(kind, v3(rig.eye.x - 0.8, 0.0, front_m(rig) + size.z * 0.5), size, hex(colour))
}

/// What else stands in it.
pub(crate) fn fit_out(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>) {
    let front = front_m(rig);
    let mut put = |kind, (x, z): (f32, f32), size: Vec3, colour: u32, yaw_turns: f32| {
        let prop = Prop::plain(kind, v3(rig.eye.x + x, 0.0, front + z), size, hex(colour));
        all.push(Prop { yaw_turns, lit: lit(setting), snow: snow(setting), seed: 3, ..prop });
    };
    put(PropKind::Barn, (10.4, 0.6), v3(6.0, 4.6, 5.0), 0x6f5238, 0.08);
    for side in [-1.0, 1.0] {
        put(PropKind::Fence, (side * 9.6, -4.6), v3(11.0, 1.15, 0.1), 0x7d684c, 0.25);
    }
    put(PropKind::Fence, (-9.6, 1.0), v3(5.0, 1.15, 0.1), 0x7d684c, 0.0);
    // Bales of straw, one on the others.
    for (x, y) in [(-4.9, 0.0), (-3.75, 0.0), (-4.3, 0.62)] {
        let bale =
            Prop::plain(PropKind::BrickWall, v3(rig.eye.x + x, y, front - 1.0), v3(1.1, 0.62, 0.8), hex(0xc2a252));
        all.push(Prop { yaw_turns: 0.01 * x, ..bale });
    }
    // A trough, a jar for water.
    let mut put = |x: f32, size: Vec3, colour: u32| {
        all.push(Prop::plain(PropKind::Pedestal, v3(rig.eye.x + x, 0.0, front - 1.0), size, hex(colour)));
    };
    put(3.6, v3(1.9, 0.42, 0.55), 0x77736b);
    put(3.6, v3(1.7, 0.44, 0.38), 0x3a4a50);
}

/// Trees beyond the roofs, straw and weeds along the fences.
pub(crate) fn plants(setting: &Setting) -> Vec<Flora> {
    let season = setting.season;
    let snow = if setting.snowy() { 0.85 } else { 0.0 };
    let trees = stand(broad(season), 420, 9.0, leaves(season), (27.0, 160.0));
    let weeds = stand(Species::DryGrass, 130, 0.2, straw(), (2.5, 26.0));
    let mut all = vec![Flora { clumping: 0.3, snow, ..trees }];
    if !setting.snowy() {
        all.push(Flora { clumping: 0.75, ..weeds });
    }
    all
}

#[cfg(test)]
mod tests {
    use crate::scene::parts::{PropKind, Species};
    use crate::scene::sample::shot;

    #[test]
    fn a_farmyard_has_its_house_close_behind_and_flowers_have_their_season() {
        for prompt in ["秋天的午后，老奶奶在农家小院里喂鸡", "hens in a farmyard in winter", "农家院里的鸡"]
        {
            let shot = shot(prompt, 1);
            let built = |kind| matches!(kind, PropKind::Farmhouse | PropKind::Barn);
            let house = shot.props.iter().find(|prop| built(prop.kind)).expect(prompt);
            assert!(house.at.z - house.size.z * 0.5 - shot.actors[0].at.z < 9.0, "{prompt}: {house:?}");
            assert!(shot.flora.iter().all(|flora| flora.species != Species::Tulip), "{prompt}");
        }
        let blooms = |prompt: &str| shot(prompt, 1).flora.iter().any(|flora| flora.species == Species::Tulip);
        assert!(blooms("a garden in spring"));
        assert!(!blooms("a garden in autumn") && !blooms("a garden in the snow") && !blooms("冬天的花园"));
    }
}
