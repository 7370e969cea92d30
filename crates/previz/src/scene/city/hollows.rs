//! Hollow places that are seen from within: a cave, a tunnel of glass under a sea,
//! a glasshouse, a courtyard between white walls, a garage below ground; the step before
//! the door of a house, and the yard of a farm.
//!
//! Decides where their shells stand and what light is left in them; nothing here
//! draws.

use super::crossing::PAINTS;
use super::masonry::{lit, snow};
use super::{farmyard, gate, greathall, hoard, icework, smithy};
use crate::maths::{hex, mix, v3};
use crate::noise::{Dice, unit2};
use crate::scene::actors::coats;
use crate::scene::actors::nature::{Home, nature};
use crate::scene::atmosphere::light::Daylight;
use crate::scene::cameras::rig::Rig;
use crate::scene::city::extras::extra;
use crate::scene::particulars;
use crate::scene::parts::{Actor, Air, Flora, Land, Motion, Pattern, Prop, PropKind, Species, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::woods::{hexes, stand};
use crate::script::{Action, Feature, Place, SubjectKind as K};

/// A place that is seen from within.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hollow {
    Cave,
    Aquarium,
    Glasshouse,
    Courtyard,
    Garage,
    /// Before the door of a house.
    Doorstep,
    /// Between the house of a farm, its shed and its fence.
    Farmyard,
    Concourse,
    Library,
    SteelWorks,
    /// Before the gate of a town.
    Gate,
    /// Before an open forge.
    Smithy,
    /// A great church without a roof.
    Nave,
    /// A covered walk of a garden.
    Gallery,
    /// Before a castle of ice.
    IceFestival,
}

/// As far behind the eye as a shell begins.
const BEHIND_M: f32 = 14.0;
/// How much of the light in the shade of white walls comes from them.
const BOUNCE: f32 = 0.65;
/// How far behind whoever is there the wall of a courtyard stands, and that of a house
/// at whose door they are.
const WALL_M: f32 = 5.5;
const DOOR_M: f32 = 1.9;
/// As far as the door of a house is ever looked at from.
const BEFORE_DOOR_M: f32 = 10.0;
/// How many clusters of crystal stand in a cave, along how much of it, and how far from its
/// middle at least.
const CLUSTERS: i32 = 34;
const CAVE_M: f32 = 46.0;
const LANE_M: f32 = 2.7;
/// Crystals of which no colour is said.
const VIOLET: Vec3 = v3(0.36, 0.2, 0.86);
/// How much of the light of a cave comes from its crystals.
const SHINE: f32 = 0.38;
/// The light of paper lanterns.
pub(crate) const LANTERNS: Vec3 = v3(1.5, 0.86, 0.46);

/// Which one a shot is taken in, if it is.
pub(crate) fn of(setting: &Setting) -> Option<Hollow> {
    let garden = matches!(setting.place, Place::Garden | Place::Village | Place::Open);
    match setting.place {
        Place::Canyon if setting.has(Feature::Cave) || setting.has(Feature::Crystals) => Some(Hollow::Cave),
        Place::Street if setting.has(Feature::Aquarium) => Some(Hollow::Aquarium),
        Place::Street if setting.has(Feature::Garage) => Some(Hollow::Garage),
        Place::Street if setting.has(Feature::Concourse) => Some(Hollow::Concourse),
        Place::Street if setting.has(Feature::LibraryHall) => Some(Hollow::Library),
        Place::Street if setting.has(Feature::SteelWorks) => Some(Hollow::SteelWorks),
        _ if garden && setting.has(Feature::Glasshouse) => Some(Hollow::Glasshouse),
        _ if garden && setting.has(Feature::Couplets) => Some(Hollow::Doorstep),
        _ if garden && setting.has(Feature::Courtyard) => Some(Hollow::Courtyard),
        _ if garden && setting.has(Feature::Farmyard) => Some(Hollow::Farmyard),
        Place::Desert | Place::Meadow | Place::Field if setting.has(Feature::CityGate) => Some(Hollow::Gate),
        _ if garden && setting.has(Feature::CityGate) => Some(Hollow::Gate),
        _ if garden && setting.has(Feature::Smithy) => Some(Hollow::Smithy),
        _ if garden && setting.has(Feature::RuinedNave) => Some(Hollow::Nave),
        Place::Garden if setting.has(Feature::Gallery) => Some(Hollow::Gallery),
        Place::Snowfield if setting.has(Feature::IceFestival) => Some(Hollow::IceFestival),
        _ => None,
    }
}

/// Whether a shot is taken where neither rain nor snow comes in.
pub(crate) fn is_roofed(setting: &Setting) -> bool {
    matches!(of(setting), Some(Hollow::Aquarium | Hollow::Garage | Hollow::Concourse | Hollow::Library))
}

/// The shell around it.
pub(crate) fn shell(hollow: Hollow, setting: &Setting, rig: &Rig) -> Prop {
    let z = rig.eye.z - BEHIND_M;
    let whole = |kind, size: Vec3, colour: u32| Prop::plain(kind, v3(0.0, 0.0, z), size, hex(colour));
    let bare = match hollow {
        Hollow::Cave => {
            let walls = if setting.has(Feature::IceCave) { 0x6fc2f2 } else { 0x8a7462 };
            whole(PropKind::Cavern, v3(21.0, 11.0, 84.0), walls)
        }
        Hollow::Aquarium => whole(PropKind::Aquarium, v3(17.0, 8.6, 76.0), 0x1f7fc0),
        Hollow::Glasshouse => whole(PropKind::Glasshouse, v3(15.0, 7.2, 66.0), 0xf2f4f2),
        Hollow::Concourse => whole(PropKind::Concourse, v3(25.0, 16.5, 77.0), 0xb9ac96),
        Hollow::Library => whole(PropKind::LibraryHall, v3(22.0, 19.0, 77.0), 0xa8865c),
        Hollow::SteelWorks => whole(PropKind::SteelWorks, v3(25.0, 15.0, 91.0), 0x6f5a4c),
        Hollow::Garage => whole(PropKind::Overpass, v3(34.0, 3.5, 120.0), 0x9a9892),
        Hollow::Doorstep => {
            let far = rig.distance().min(BEFORE_DOOR_M) + DOOR_M;
            let at = v3(rig.eye.x, 0.0, rig.eye.z + far);
            Prop::plain(PropKind::Doorway, at, v3(46.0, 3.95, 3.4), hex(0x83827e))
        }
        Hollow::Farmyard => farmyard::house(setting, rig),
        Hollow::Gate => gate::wall(setting, rig),
        Hollow::Smithy => smithy::forge(rig),
        Hollow::Nave => whole(PropKind::RuinedNave, v3(13.0, 16.5, 66.0), 0x8f877a),
        Hollow::Gallery => whole(PropKind::Gallery, v3(3.6, 3.1, 42.0), 0xece8dd),
        Hollow::IceFestival => icework::keep(rig),
        Hollow::Courtyard => {
            let far = rig.distance().min(14.0) + WALL_M;
            Prop::plain(
                PropKind::Courtyard,
                v3(rig.eye.x, 0.0, rig.eye.z + far),
                v3(17.0, 4.6, far + 8.0),
                hex(0xf4f1ea),
            )
        }
    };
    // No two doors have the same wishes.
    let seed = if hollow == Hollow::Doorstep { setting.shot.subjects.len() as u32 } else { 11 };
    Prop { lit: lit(setting), snow: snow(setting), seed, ..bare }
}

/// What else is built in it.
pub(crate) fn fit_out(hollow: Hollow, setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    all.push(shell(hollow, setting, rig));
    match hollow {
        Hollow::Farmyard => farmyard::fit_out(setting, rig, all),
        Hollow::Smithy => smithy::fit_out(setting, rig, all, dice),
        Hollow::IceFestival => icework::build(setting, rig, all),
        _ => {}
    }
    if hollow == Hollow::Cave && setting.has(Feature::Crystals) {
        all.extend((0..CLUSTERS).map(|index| crystals(index, rig)));
    }
    if hollow == Hollow::Cave && setting.has(Feature::Hoard) {
        all.extend(hoard::heaps(setting, rig));
    }
    if hollow == Hollow::Garage {
        for side in [-1.0, 1.0] {
            let at = v3(side * 17.0, 0.0, rig.eye.z + 46.0);
            all.push(Prop::plain(PropKind::Pedestal, at, v3(0.5, 3.5, 120.0), hex(0x84827c)));
        }
        let end = v3(0.0, 0.0, rig.eye.z + 98.0);
        all.push(Prop::plain(PropKind::Pedestal, end, v3(34.0, 3.5, 0.5), hex(0x84827c)));
    }
}

/// One of the clusters of crystal along both walls of a cave: none stands where one walks,
/// those further in are higher.
fn crystals(index: i32, rig: &Rig) -> Prop {
    let dice = |salt: u32| unit2(index, 5, salt);
    let in_m = (index as f32 + dice(1)) * CAVE_M / CLUSTERS as f32;
    let side = if index % 2 == 0 { 1.0 } else { -1.0 };
    let at = v3(rig.eye.x + side * mix(LANE_M, 5.8, dice(2)), 0.0, rig.eye.z + 3.0 + in_m);
    let high = mix(1.7, 4.8, dice(3)) * mix(0.6, 1.5, in_m / CAVE_M);
    Prop { seed: 31 + index as u32, ..Prop::plain(PropKind::Crystals, at, v3(high * 0.9, high, high * 0.9), VIOLET) }
}

/// The colour of the crystals of a cave.
fn crystal_colour(setting: &Setting) -> Option<Vec3> {
    let said = particulars::of(setting, Feature::Crystals).and_then(|said| said.colour);
    setting.has(Feature::Crystals).then(|| said.map_or(VIOLET, coats::colour))
}

/// The ground in it; whether it has its own.
pub(crate) fn lay(setting: &Setting, land: &mut Land) -> bool {
    let (colours, pattern) = match of(setting) {
        Some(Hollow::Cave) if setting.has(Feature::IceCave) => ([0xcfe6f4, 0xb4d6ec], Pattern::Plain),
        Some(Hollow::Cave) => ([0x75655a, 0x5c5048], Pattern::Plain),
        Some(Hollow::Aquarium) => ([0x3c4650, 0x4a5560], Pattern::Paving),
        Some(Hollow::Concourse) => ([0x9c948a, 0x8a837a], Pattern::Paving),
        Some(Hollow::Library) => ([0x7a6a58, 0x6a5a4a], Pattern::Paving),
        Some(Hollow::SteelWorks) => ([0x5c5248, 0x4c443c], Pattern::Paving),
        Some(Hollow::Courtyard) => ([0xd8cfbe, 0xc8bda8], Pattern::Paving),
        Some(Hollow::Doorstep) => ([0x77726a, 0x88837a], Pattern::Paving),
        Some(Hollow::Gate) if setting.place == Place::Desert => ([0xb0905e, 0x9c7c50], Pattern::Plain),
        Some(Hollow::Gate) => ([0x857860, 0x776a54], Pattern::Plain),
        Some(Hollow::Farmyard | Hollow::Smithy) => ([0x74603f, 0x64523a], Pattern::Plain),
        Some(Hollow::Glasshouse) => ([0x9a8468, 0x7d6a50], Pattern::Trail),
        Some(Hollow::Nave) => ([0x6f6b5e, 0x59603f], Pattern::Paving),
        Some(Hollow::Gallery) => ([0x7f7b74, 0x6f6c66], Pattern::Paving),
        Some(Hollow::IceFestival) => ([0xdfe7ef, 0xcfdae6], Pattern::Plain),
        Some(Hollow::Garage) | None => return false,
    };
    (land.cover, land.cover_alt, land.pattern) = (hex(colours[0]), hex(colours[1]), pattern);
    land.relief_m = land.relief_m.min(30.0);
    if is_roofed(setting) {
        land.snow = 0.0;
    }
    true
}

/// What grows or lies in it.
pub(crate) fn plants(hollow: Hollow, setting: &Setting) -> Vec<Flora> {
    let bed = |species, count, high, tints: &[u32], to| Flora {
        clumping: 0.25,
        ..stand(species, count, high, hexes(tints), (2.4, to))
    };
    match hollow {
        Hollow::Cave => vec![
            bed(Species::Rock, 420, 0.5, &[0x7a6a5c, 0x66584c, 0x8a7866], 60.0),
            Flora { near_m: 6.0, ..bed(Species::Rock, 46, 1.6, &[0x75655a, 0x5f5248], 60.0) },
        ],
        Hollow::Glasshouse => vec![
            bed(Species::Fern, 2600, 0.8, &[0x4f8a3c, 0x3f7a34, 0x6aa048], 46.0),
            bed(Species::Tulip, 900, 0.5, &[0xd33b57, 0xe9b23a, 0xe88fb0, 0xf2eadf], 40.0),
            Flora { near_m: 5.0, ..bed(Species::Bush, 160, 1.4, &[0x4a7f38, 0x3d6e30, 0x5c9040], 44.0) },
            Flora { near_m: 7.0, ..bed(Species::Palm, 60, 4.4, &[0x4f8a35, 0x5d9638], 44.0) },
            stand(Species::Broadleaf, 700, 9.0, hexes(&[0x557f2e, 0x47702b]), (75.0, 400.0)),
        ],
        Hollow::Farmyard | Hollow::Smithy => farmyard::plants(setting),
        Hollow::Gate => gate::plants(setting),
        Hollow::Nave => vec![
            bed(Species::Grass, 900, 0.4, &[0x5f7a3c, 0x6f8a44, 0x4f6a34], 60.0),
            bed(Species::Fern, 160, 0.6, &[0x4f7a3c, 0x3f6a34], 50.0),
        ],
        Hollow::Gallery => vec![
            Flora { near_m: 24.0, ..bed(Species::Willow, 40, 8.0, &[0x6f9a48, 0x5d8a3c], 90.0) },
            Flora { near_m: 24.0, ..bed(Species::Bush, 60, 1.6, &[0x4a7f38, 0x3d6e30], 60.0) },
            stand(Species::Broadleaf, 500, 9.0, hexes(&[0x557f2e, 0x47702b]), (60.0, 300.0)),
        ],
        Hollow::SteelWorks => vec![bed(Species::DryGrass, 260, 0.35, &[0x7a7448, 0x6a6a40], 60.0)],
        Hollow::Concourse | Hollow::Library => Vec::new(),
        Hollow::Aquarium | Hollow::Courtyard | Hollow::Garage | Hollow::Doorstep | Hollow::IceFestival => Vec::new(),
    }
}

/// From where one is seen that has a stand of its own.
pub(crate) fn stand_in(hollow: Hollow, here: f32) -> Rig {
    let along = |eye: Vec3, target: Vec3| Rig { eye, target, fov_deg: 48.0, upright: None };
    match hollow {
        Hollow::Cave => along(v3(0.0, here + 2.0, 0.0), v3(0.0, here + 3.6, 40.0)),
        Hollow::Aquarium => along(v3(0.0, 1.6, 0.0), v3(0.0, 2.6, 30.0)),
        Hollow::Glasshouse => along(v3(0.0, here + 1.8, 0.0), v3(0.0, here + 2.7, 30.0)),
        Hollow::Courtyard => along(v3(0.0, here + 1.9, 0.0), v3(0.0, here + 2.2, 12.0)),
        Hollow::Gate => along(v3(0.0, here + 2.0, 0.0), v3(0.0, here + 5.0, 30.0)),
        Hollow::Farmyard | Hollow::Smithy => along(v3(0.0, here + 1.8, 0.0), v3(0.0, here + 2.0, 9.0)),
        Hollow::Doorstep => along(v3(0.0, here + 1.6, 0.0), v3(0.0, here + 2.0, 6.4)),
        Hollow::Nave => along(v3(0.4, here + 1.6, 0.0), v3(0.0, here + 5.2, 30.0)),
        Hollow::Gallery => along(v3(0.3, here + 1.6, 0.0), v3(0.0, here + 1.8, 20.0)),
        Hollow::IceFestival => along(v3(0.0, here + 1.8, 0.0), v3(0.0, here + 6.0, 34.0)),
        Hollow::Concourse | Hollow::Library | Hollow::SteelWorks => along(v3(1.4, 1.7, 0.0), v3(-0.3, 4.0, 40.0)),
        Hollow::Garage => along(v3(1.2, 1.6, 0.0), v3(-0.3, 1.6, 40.0)),
    }
}

/// The light that is left in it.
pub(crate) fn change(hollow: Hollow, setting: &Setting, light: &mut Daylight, air: &mut Air) {
    let shade = |light: &mut Daylight, lamps: Vec3, key: f32| {
        light.sun.colour = lamps * 0.25;
        (light.sun.elevation_deg, light.sun.hardness, light.sun.disc_deg) = (62.0, 0.0, 0.0);
        light.sky.ambient = lamps * 0.3;
        light.key = key;
    };
    match hollow {
        // All of its light comes in where it opens.
        Hollow::Cave => {
            let day = v3(0.62, 0.72, 0.86);
            let crystals = crystal_colour(setting).map(|colour| colour * (day.luma() / colour.luma().max(0.05)));
            shade(light, crystals.map_or(day, |shine| day.lerp(shine, SHINE)), 0.15);
            light.sun.azimuth_deg = 10.0;
            air.colour = crystals.map_or(v3(0.1, 0.13, 0.17), |shine| shine * 0.16);
            air.reach_m = air.reach_m.min(90.0);
            if setting.has(Feature::IceCave) {
                // Day comes through the ice.
                (light.key, air.colour) = (0.27, v3(0.16, 0.36, 0.56));
            }
        }
        Hollow::Aquarium => {
            shade(light, v3(0.35, 0.75, 1.1), 0.22);
            air.colour = v3(0.03, 0.16, 0.3);
            air.reach_m = air.reach_m.min(120.0);
        }
        Hollow::Concourse | Hollow::Library => greathall::light_concourse(light, air),
        Hollow::SteelWorks => greathall::light_works(light, air),
        Hollow::Garage => {
            shade(light, v3(0.9, 0.95, 0.85), 0.2);
            air.colour = v3(0.12, 0.13, 0.12);
        }
        // By night lanterns light it, from over the heads of those who look on.
        Hollow::Doorstep if light.sun.moon => {
            shade(light, LANTERNS, 0.19);
            light.sun.colour = LANTERNS * 0.5;
            (light.sun.azimuth_deg, light.sun.elevation_deg, light.sun.hardness) = (158.0, 48.0, 0.2);
        }
        Hollow::Doorstep => {}
        // By night the ice throws its light on the snow.
        Hollow::IceFestival if light.sun.moon => light.sky.ambient += v3(0.16, 0.16, 0.24),
        Hollow::IceFestival => {}
        // White walls and pale stone would dazzle.
        Hollow::Nave | Hollow::Gallery if !light.sun.moon => light.key *= 0.8,
        Hollow::Nave | Hollow::Gallery => light.sky.ambient = light.sky.ambient * 1.2,
        // The front of the house is seen in the light, not against it.
        Hollow::Farmyard | Hollow::Gate | Hollow::Smithy => {
            light.sun.azimuth_deg = 140.0 - light.sun.azimuth_deg * 0.15;
            light.key *= if light.sun.moon { 1.25 } else { 0.92 };
        }
        Hollow::Glasshouse => light.sky.ambient = light.sky.ambient * 1.25,
        // The sun comes in over the camera's shoulder and lies on one wall and half of
        // the court; white walls throw it back, warmer, into the shade.
        Hollow::Courtyard => {
            light.sun.azimuth_deg = 142.0 - light.sun.azimuth_deg * 0.12;
            light.sky.ambient = light.sky.ambient.lerp(v3(1.0, 0.9, 0.76) * light.sky.ambient.luma(), BOUNCE) * 1.15;
        }
    }
}

/// Whether somebody of this kind swims beyond the glass of a tunnel, where no camera
/// goes along.
pub(crate) fn is_behind_glass(setting: &Setting, kind: K) -> bool {
    of(setting) == Some(Hollow::Aquarium) && nature(kind).home == Home::Water
}

/// Lets fish swim between glass and water, and whatever is named with them.
pub(crate) fn swim(setting: &Setting, actors: &mut [Actor], rig: &Rig) {
    if of(setting) != Some(Hollow::Aquarium) {
        return;
    }
    let swimmers = actors.iter_mut().filter(|one| is_behind_glass(setting, one.kind));
    for (index, one) in swimmers.enumerate() {
        let hand = if index % 2 == 0 { 1.0 } else { -1.0 };
        // Seen from within the tunnel, and not much smaller than who looks.
        one.size_m = if one.kind == K::Fish { one.size_m.max(0.9) } else { one.size_m.min(3.4) };
        let over = index % 3 == 0;
        let (x, y) = if over { (hand * 1.2, 5.0) } else { (hand * 5.2, 2.2 + one.phase) };
        one.at = v3(rig.eye.x + x, y, rig.eye.z + 7.0 + 3.6 * index as f32);
        let speed = match one.motion {
            Motion::Straight { velocity } => velocity.length().clamp(0.4, 1.4),
            _ => 0.8,
        };
        one.motion = Motion::Straight { velocity: v3(if over { hand * speed } else { 0.0 }, 0.0, speed * hand) };
        one.yaw_turns = if over { 0.25 - 0.125 * hand } else { 0.25 * hand };
        one.grounded = false;
    }
}

/// Fish of an aquarium that nobody named, and cars of a garage.
pub(crate) fn dwellers(setting: &Setting, rig: &Rig, dice: &mut Dice) -> Vec<Actor> {
    match of(setting) {
        Some(Hollow::Aquarium) => (0..26).map(|index| fish(index, rig, dice)).collect(),
        Some(Hollow::Concourse) => greathall::travellers(setting, rig, dice),
        Some(Hollow::Garage) => (0..14).map(|index| parked(index, rig, dice)).collect(),
        _ => Vec::new(),
    }
}

fn fish(index: i32, rig: &Rig, dice: &mut Dice) -> Actor {
    let (kind, size_m) = match index {
        0 | 1 => (K::Shark, 3.2),
        2 => (K::Turtle, 1.5),
        _ => (K::Fish, dice.range(0.7, 1.3)),
    };
    let hand = dice.side();
    let over = index % 3 == 0;
    let x = if over { dice.range(-3.0, 3.0) } else { hand * dice.range(4.4, 6.4) };
    let y = if over { dice.range(4.6, 6.2) } else { dice.range(1.0, 4.2) };
    let at = v3(rig.eye.x + x, y, rig.eye.z + dice.range(5.0, 26.0));
    let way = dice.side() * dice.range(0.4, 1.0);
    extra((kind, size_m, Action::Swim), at, v3(if over { way } else { 0.0 }, 0.0, way), dice)
}

fn parked(index: i32, rig: &Rig, dice: &mut Dice) -> Actor {
    let side = if index % 2 == 0 { -1.0 } else { 1.0 };
    let at = v3(side * 12.4, 0.0, rig.eye.z + 5.0 + 3.1 * (index / 2) as f32 + dice.range(-0.2, 0.2));
    let kind = if dice.chance(0.25) { K::Suv } else { K::Car };
    let one = extra((kind, nature(kind).size_m, Action::Stand), at, v3(-side * 0.01, 0.0, 0.0), dice);
    Actor { motion: Motion::Rest, grounded: true, colour: Some(hex(PAINTS[dice.below(5)])), ..one }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn what_is_seen_from_within_is_all_around_whoever_walks_there() {
        let places = [
            ("a knight walks through a ruined gothic cathedral", PropKind::RuinedNave),
            ("废弃的大教堂里，一个女孩走着", PropKind::RuinedNave),
            ("江南园林的长廊，一位穿旗袍的女子走过", PropKind::Gallery),
            ("a man walks along the corridor of a Chinese garden", PropKind::Gallery),
            ("冰雪节的夜晚，孩子走过冰雕城堡", PropKind::IceTower),
        ];
        for (prompt, seed) in places.iter().flat_map(|place| [0, 3].map(|seed| (place, seed))) {
            let (prompt, kind) = *prompt;
            let shot = shot(prompt, seed);
            assert!(shot.props.iter().any(|prop| prop.kind == kind), "{prompt}: {:?}", shot.place);
            let (from, to) = (shot.actors[0].at, shot.actors[0].whereabouts(None, 4.0));
            assert!(from.x.abs() < 6.0 && to.x.abs() < 6.0, "{prompt}: through the wall, {from:?} {to:?}");
        }
    }

    #[test]
    fn couplets_hang_beside_a_door_that_lanterns_light_by_night() {
        for prompt in ["春节，一家人在门口贴春联，夜晚", "a house door with red couplets and lanterns at night"]
        {
            let shot = shot(prompt, 1);
            let door = shot.props.iter().find(|prop| prop.kind == PropKind::Doorway).expect(prompt);
            assert!(door.lit > 0.5, "{prompt}: its lamps burn");
            let light = shot.sky.ambient;
            assert!(light.x > light.z * 2.0, "{prompt}: {light:?} is not the light of lanterns");
            assert!(shot.actors.iter().all(|one| one.at.z < door.at.z), "{prompt}: somebody is in the wall");
        }
        let family = shot("一家人在门口贴春联", 1);
        let pastes = family.actors.iter().filter(|one| one.action == Action::Paste).count();
        assert!(family.actors.len() > 2 && pastes == 1, "{pastes} of {}", family.actors.len());
    }
}
