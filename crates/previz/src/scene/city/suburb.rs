//! A street of a suburb: houses apart, each on its lawn behind a pavement, with a driveway
//! to its garage, a letter box at the kerb and a tree before it.
//!
//! Decides what stands where, and where the ground is paved; nothing here draws.

use super::crossing::PAINTS;
use super::extras::extra;
use super::masonry::{lit, snow};
use crate::maths::{Vec3, floor_i, hex, v3};
use crate::noise::{Dice, unit2};
use crate::scene::actors::nature::nature;
use crate::scene::cameras::rig::{ROOFS_M, Rig};
use crate::scene::parts::{Actor, Flora, Land, Motion, Pattern, Prop, PropKind, Species};
use crate::scene::setting::Setting;
use crate::scene::terrain::meadow::grass;
use crate::scene::terrain::woods::{broad, hexes, leaves, stand};
use crate::script::{Action, Season, SubjectKind as K};

/// Half the width of its road, and how far from the middle its pavements run.
pub(crate) const ROAD_HALF_M: f32 = 6.0;
pub(crate) const WALK_M: (f32, f32) = (7.8, 9.3);
/// From one house to the next, and how much further on those of the left begin.
const LOT_M: f32 = 21.0;
const LEFT_M: f32 = 8.0;
/// How far from the middle of the road the fronts of houses stand.
const FRONT_M: f32 = 16.5;
/// Nothing but what belongs to them stands nearer to the road than this.
pub(crate) const GARDENS_M: f32 = 27.0;
/// Where on its lot a house stands, and where its driveway lies with half its width.
const HOUSE_M: f32 = 12.4;
const DRIVE_M: (f32, f32) = (3.8, 2.4);
/// So many houses stand behind the camera and before it.
const LOTS: (i32, i32) = (-2, 12);
/// Trees stand in the strip beside the kerb so far apart.
const TREES_M: f32 = 10.5;
/// Siding in the paints of a suburb.
const SIDINGS: [u32; 7] = [0xd9d4c6, 0xb9c4c8, 0xc9b99a, 0xe4e2da, 0x9aa88e, 0xb7a9a0, 0x8d9cab];

/// From one street to the next, back gardens between, and how many to each side are seen
/// from the air, with so many lots along them.
const STREETS_M: f32 = 66.0;
const FROM_AIR: (i32, i32) = (4, 22);

/// How far right of the middle of the nearest street a place is.
pub(crate) fn across(x: f32) -> f32 {
    x - STREETS_M * floor_i(x / STREETS_M + 0.5) as f32
}

/// Where along the road the lot of a place begins on its side.
fn lot_z(side: f32, lot: i32) -> f32 {
    lot as f32 * LOT_M + if side < 0.0 { LEFT_M } else { 0.0 }
}

/// How far within the driveway of its lot a place lies, below 0 outside of it.
pub(crate) fn within_drive(x: f32, z: f32) -> f32 {
    let x = across(x);
    let shift = if x < 0.0 { LEFT_M } else { 0.0 };
    let lot = floor_i((z - shift) / LOT_M) as f32;
    DRIVE_M.1 - (z - shift - lot * LOT_M - DRIVE_M.0).abs()
}

/// Lays its asphalt, pavements and lawns.
pub(super) fn lay(setting: &Setting, land: &mut Land) {
    let (one, other) = grass(setting.season);
    land.pattern = Pattern::Suburb;
    (land.cover, land.cover_alt) = (hex(0x4c4d50), hex(0x8b8880));
    land.pattern_colours = vec![one * 0.85, other * 0.9];
}

/// Houses, letter boxes and lamps.
pub(super) fn build(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let first = floor_i(rig.eye.z / LOT_M);
    let above = rig.eye.y > ROOFS_M;
    let (streets, lots) = if above { FROM_AIR } else { (0, LOTS.1) };
    let along = (-streets..=streets).flat_map(|street| (first + LOTS.0..first + lots).map(move |lot| (street, lot)));
    for (street, lot) in along {
        // Further off more of them are in the picture.
        if street.abs() as f32 * 3.4 > 5.0 + (lot - first) as f32 {
            continue;
        }
        let middle = street as f32 * STREETS_M;
        for side in [-1.0, 1.0] {
            let z = lot_z(side, lot);
            let size = v3(11.4, if dice.chance(0.62) { 8.4 } else { 5.6 }, dice.range(8.0, 9.0));
            let at = v3(middle + side * (FRONT_M + size.z * 0.5), 0.0, z + HOUSE_M);
            let siding = hex(SIDINGS[dice.below(SIDINGS.len())]);
            let house = Prop::plain(PropKind::SuburbanHouse, at, size, siding);
            let home = lit(setting) * if dice.chance(0.75) { 0.9 } else { 0.0 };
            // By its last bit the garage stands where the driveway is.
            let seed = dice.bits() as u32 & !1 | u32::from(side > 0.0);
            all.push(Prop { yaw_turns: -side * 0.25, lit: home, snow: snow(setting), seed, ..house });
            if above {
                continue;
            }
            let post = v3(side * (ROAD_HALF_M + 0.55), 0.0, z + DRIVE_M.0 + DRIVE_M.1 + 0.7);
            let paint = hex([0x23262b, 0x7d8288, 0x8a2a24, 0xe2e0d8][dice.below(4)]);
            let letters = Prop::plain(PropKind::LetterBox, post, v3(0.22, 1.2, 0.5), paint);
            all.push(Prop { yaw_turns: -side * 0.25, snow: snow(setting), ..letters });
            if lot % 2 == i32::from(side > 0.0) {
                let lamp = v3(side * (ROAD_HALF_M + 0.9), 0.0, z + LOT_M - 1.6);
                let lamp = Prop::plain(PropKind::StreetLamp, lamp, v3(0.2, 5.2, 0.2), hex(0xffd9a4));
                all.push(Prop { lit: lit(setting), ..lamp });
            }
        }
    }
}

/// Trees along the kerbs, bushes under the windows, and the crowns of gardens behind.
pub(super) fn plants(setting: &Setting) -> Vec<Flora> {
    let season = setting.season;
    let white = if setting.snowy() { 0.85 } else { 0.0 };
    let along =
        Flora { row_m: TREES_M, clumping: 0.0, ..stand(broad(season), 20_000, 7.6, leaves(season), (7.0, 190.0)) };
    let green = hexes(if season == Season::Winter { &[0x3c4a34, 0x45523a] } else { &[0x466b2c, 0x557a36, 0x3a5a2c] });
    let bushes = Flora { row_m: 1.9, clumping: 0.0, ..stand(Species::Bush, 20_000, 0.95, green, (5.0, 80.0)) };
    let behind = Flora { clumping: 0.15, ..stand(broad(season), 1900, 10.5, leaves(season), (18.0, 330.0)) };
    [along, bushes, behind].into_iter().map(|flora| Flora { snow: white, ..flora }).collect()
}

/// The place in its row of a plant of a suburb, and its number.
pub(crate) fn slot(flora: &Flora, (x, z): (f32, f32)) -> ((f32, f32), (i32, i32)) {
    let own = across(x);
    let side = if own > 0.0 { 1 } else { -1 };
    let number = floor_i(z / flora.row_m);
    let off = if flora.height_m < 2.0 { FRONT_M - 0.9 } else { ROAD_HALF_M + 0.95 };
    let street = floor_i(x / STREETS_M + 0.5) * 2;
    ((x - own + side as f32 * off, (number as f32 + 0.5) * flora.row_m), (street * 2 + side, number))
}

/// Whether nothing may grow at a place of a suburb: only what was planted there stands
/// before the houses, and nothing on their driveways.
pub(crate) fn is_bare(flora: &Flora, (x, z): (f32, f32)) -> bool {
    if flora.row_m <= 0.0 {
        return across(x).abs() < GARDENS_M;
    }
    let door = flora.height_m < 2.0 && unit2(floor_i(z / flora.row_m), i32::from(x > 0.0), 13) < 0.34;
    within_drive(x, z) > -(0.9 + flora.height_m * 0.06) || door
}

/// Cars on driveways, and whoever walks where no word names anybody.
pub(super) fn dwellers(setting: &Setting, rig: &Rig, dice: &mut Dice) -> Vec<Actor> {
    let mut all = Vec::new();
    let first = floor_i(rig.eye.z / LOT_M);
    for lot in first..first + 7 {
        for side in [-1.0, 1.0] {
            if setting.shot.without.contains(&K::Car) || !dice.chance(0.6) {
                continue;
            }
            let kind = [K::Car, K::Suv, K::CompactCar][dice.below(3)];
            let at = v3(side * (WALK_M.1 + 3.3), 0.0, lot_z(side, lot) + DRIVE_M.0);
            let paint = hex(PAINTS[dice.below(PAINTS.len())]);
            all.push(stood(kind, at, v3(side * 0.01, 0.0, 0.0), paint, dice));
        }
    }
    let spoken_of = |kind: K| kind.has_hands() || kind.is_motor_vehicle();
    let named = setting.shot.subjects.iter().map(|one| one.kind).chain(setting.shot.without.iter().copied());
    if !named.into_iter().any(spoken_of) {
        for (side, ahead, way) in [(-1.0, 34.0, -1.0), (1.0, 47.0, 1.0)] {
            let kind = if dice.chance(0.5) { K::Man } else { K::Woman };
            let at = v3(side * 8.5, 0.0, rig.eye.z + ahead);
            let walks = extra((kind, nature(kind).size_m, Action::Walk), at, v3(0.0, 0.0, way * 1.2), dice);
            all.push(Actor { grounded: true, ..walks });
        }
    }
    all
}

/// A car that stands on its driveway.
fn stood(kind: K, at: Vec3, faces: Vec3, paint: Vec3, dice: &mut Dice) -> Actor {
    let one = extra((kind, nature(kind).size_m, Action::Stand), at, faces, dice);
    Actor { motion: Motion::Rest, grounded: true, colour: Some(paint), ..one }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn a_suburban_street_is_paved_between_houses_on_their_lawns() {
        for prompt in [
            "dad teaching his daughter to ride a bike on a quiet suburban street",
            "郊区街道上，一个男孩骑自行车",
            "a woman walks her dog in a residential neighborhood",
        ] {
            let shot = shot(prompt, 2);
            assert_eq!(shot.land.as_ref().map(|land| land.pattern), Some(Pattern::Suburb), "{prompt}");
            let houses = shot.props.iter().filter(|prop| prop.kind == PropKind::SuburbanHouse);
            assert!(houses.clone().count() > 10 && houses.clone().all(|house| house.at.x.abs() > FRONT_M), "{prompt}");
            let posts = shot.props.iter().filter(|prop| prop.kind == PropKind::LetterBox);
            assert!(posts.clone().count() > 10 && posts.clone().all(|post| within_drive(post.at.x, post.at.z) < 0.0));
        }
    }

    #[test]
    fn children_queue_on_the_pavement_at_the_door_of_their_bus() {
        let shot = shot("黄色校车停在郊区街道边，孩子们排队上车", 1);
        let bus = shot.actors.iter().find(|one| one.kind == K::SchoolBus).expect("a bus");
        assert_eq!(bus.motion, Motion::Rest);
        let queue: Vec<&Actor> = shot.actors.iter().filter(|one| one.action == Action::Queue).collect();
        assert!(
            queue.len() > 1 && queue.iter().all(|one| one.at.x < -ROAD_HALF_M && (one.at.z - bus.at.z).abs() < 9.0)
        );
    }
}
