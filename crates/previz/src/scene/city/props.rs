//! Built things that belong to a place or a feature: streets of towers, houses
//! of a village, bridges, piers, waterfalls.
//!
//! Decides kinds, places and sizes; nothing here draws.

use super::masonry::{self, lit, shophouse, skyline, snow, tower};
use super::rails::deck_m;
use super::{
    blaze, blocks, breakers, court, crossing, dock, eruption, fair, flags, footbridge, hamlet, haven, hollows,
    lakeside, landmark, lanterns, launchpad, longbridge, lookouts, market, overpass, palace, pastel, planks, ponds,
    pool, precinct, premises, quay, rails, rampart, riverbank, roofdeck, runway, sites, smoke, steps, vineyard,
    waterfront, ways, westlake, wharf, worksite,
};
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::actors::soaking;
use crate::scene::cameras::rig::Rig;
use crate::scene::particulars;
use crate::scene::parts::{Prop, PropKind};
use crate::scene::rooms::furnishing::{above_city, on_street, overlooks_nature};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::scene::terrain::{cataract, isles, redwoods, twister, vents, wreck};
use crate::script::{Feature, Light, Place, SubjectKind};

/// How far right a pier stands, and half the width of a harbour's.
pub(crate) const PIER_X_M: f32 = 3.5;
pub(crate) const PIER_HALF_M: f32 = 1.5;
/// Half the width of a street in which a market is held.
/// How far away the houses across a street are from whoever looks out on it.
const FRONTAGE_M: f32 = 34.0;
const MARKET_HALF_M: f32 = 6.2;

/// Everything built in a setting.
pub(crate) fn props(setting: &Setting, rig: &Rig, relief: Option<&Relief>, dice: &mut Dice) -> Vec<Prop> {
    let mut all = Vec::new();
    match setting.place {
        _ if let Some(hollow) = hollows::of(setting) => hollows::fit_out(hollow, setting, rig, &mut all, dice),
        _ if let Some(one) = lookouts::of(setting) => lookouts::build(one, setting, rig, &mut all, dice),
        _ if let Some(found) = premises::of(setting) => premises::build(found, setting, rig, &mut all, dice),
        _ if let Some(built) = ways::surroundings(setting, rig, dice) => all = built,
        _ if let Some(site) = sites::of(setting) => sites::build(site, setting, rig, &mut all, dice),
        _ if let Some(deck) = roofdeck::of(setting) => roofdeck::build(deck, setting, rig, &mut all, dice),
        // The grounds of a sport lie open in their city.
        Place::City | Place::Street if court::sport(setting).is_some() => skyline(setting, &mut all, dice, 330.0),
        Place::City | Place::Street if blocks::seen(setting, rig) => {
            blocks::build(setting, rig, relief, &mut all, dice);
            if setting.riverside() {
                waterfront::bridge(setting, relief, &mut all);
            }
            skyline(setting, &mut all, dice, 640.0);
        }
        Place::City if setting.riverside() => waterfront::props(setting, relief, &mut all, dice),
        Place::City => city(setting, rig, &mut all, dice, (46.0, 150.0)),
        // A street of houses is lower than one of offices.
        Place::Street if setting.has(Feature::Houses) || setting.market() => {
            city(setting, rig, &mut all, dice, (8.0, 15.0));
        }
        Place::Street => city(setting, rig, &mut all, dice, (13.0, 42.0)),
        _ if let (true, Some(relief)) = (lakeside::is_at(setting), relief) => {
            lakeside::houses(setting, (rig, relief), &mut all, dice);
        }
        Place::Village => hamlet::along(setting, (rig, relief), &mut all, dice),
        Place::Mountains if rampart::crowns(setting) => rampart::wall(setting, relief, &mut all),
        Place::Forest if setting.has(Feature::Redwoods) => redwoods::trunks(rig, &mut all, dice),
        Place::Harbour => harbour(setting, rig, &mut all, dice),
        Place::Room if runway::is_seen_from_hall(setting) => runway::build(setting, rig, &mut all, dice),
        Place::Room if on_street(setting) => frontage(setting, &mut all, dice),
        Place::Room if above_city(setting) => towers(setting, &mut all, dice),
        Place::Room if !overlooks_nature(setting) => outlook(setting, &mut all, dice),
        Place::Waterfall => all.extend(relief.map(fall_over)),
        Place::Mountains if relief.is_some_and(Relief::falls_from_bluff) => all.extend(relief.map(fall_over)),
        Place::Mountains | Place::Lake if setting.has(Feature::Waterfall) => {
            all.extend(relief.and_then(|relief| cataract::down(relief, rig)));
        }
        Place::Volcano => eruption::rise(setting, relief, &mut all, dice),
        Place::Sea | Place::Beach if setting.rocky() => breakers::surf(setting, relief, &mut all, dice),
        Place::Sea | Place::Beach if setting.surfed() => all.push(breakers::breaker(setting, rig)),
        _ => {}
    }
    ways::build(setting, rig, &mut all);
    market::stalls(setting, &mut all, dice);
    named(setting, (rig, relief), &mut all, dice);
    launchpad::build(setting, rig, &mut all);
    soaking::build(setting, &mut all, dice);
    all.extend(roofdeck::on_mountain(setting, rig));
    precinct::keep_low(setting, &mut all);
    let above = lookouts::of(setting).is_some() || matches!(setting.place, Place::Harbour | Place::Room);
    if let Some(relief) = relief.filter(|_| !above) {
        lakeside::keep_dry(rig, relief, &mut all);
    }
    all
}

/// What the features of a shot name, or need.
fn named(setting: &Setting, (rig, relief): (&Rig, Option<&Relief>), all: &mut Vec<Prop>, dice: &mut Dice) {
    westlake::build(setting, relief, all);
    ponds::build(setting, all, dice);
    let below = landmark::looked_down_on(rig, relief);
    let quay = quay::is_at(setting);
    if quay {
        quay::fit_out(setting, rig, all);
    }
    // A harbour's quay has its own pier.
    let piers = quay && setting.place == Place::Harbour || haven::is_seen(setting) || planks::of(setting).is_some();
    let own = |feature: &Feature| piers && *feature == Feature::Pier;
    for feature in setting.shot.features.iter().filter(|feature| !own(feature)) {
        let from = if feature.is_landmark() { &below } else { rig };
        let before = all.len();
        by_feature(*feature, setting, from, all, dice);
        particulars::multiply(setting, *feature, before, all);
    }
    if longbridge::is_at(setting) {
        longbridge::build(setting, rig, all);
    }
    let bridged = setting.place == Place::River && footbridge::bridged(setting);
    if let Some(relief) = relief.filter(|_| bridged) {
        let span = footbridge::span(setting, rig, relief);
        all.push(span.prop());
        if setting.on_town_river() {
            riverbank::build(setting, (&span, relief), all, dice);
        }
    }
    if deck_m(setting) > 0.0 && ![Feature::Bridge, Feature::SuspensionBridge].iter().any(|one| setting.has(*one)) {
        by_feature(Feature::Bridge, setting, rig, all, dice);
    }
    smoke::rise(setting, rig, all, dice);
    blaze::rise(setting, (rig, relief), all, dice);
}

/// Houses of a city as the camera meets them: along a street, or around a
/// square with open sky for fireworks.
fn city(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice, heights: (f32, f32)) {
    let glow = lit(setting);
    if setting.has(Feature::Bazaar) {
        return market::medina(setting, rig, all, dice);
    }
    if setting.of_old() {
        // Before there were towers.
        hamlet::houses(setting, |_| 0.0, all, dice);
        return lanterns::strings(setting, (|_| 0.0, lanterns::half_m(setting)), all, dice);
    }
    if setting.has(Feature::PastelTown) {
        return pastel::build(setting, all, dice);
    }
    if setting.has(Feature::BuildingSite) {
        worksite::site(rig, glow, all, dice);
        skyline(setting, all, dice, 330.0);
        return;
    } else if precinct::landmark(setting).is_some() {
        return precinct::houses(setting, rig, all, dice);
    } else if setting.square() {
        street(setting, all, dice, (30.0, (9.0, 24.0)));
        lanterns::strings(setting, (|_| 0.0, lanterns::half_m(setting)), all, dice);
        skyline(setting, all, dice, 330.0);
        return;
    }
    if setting.market() {
        return street(setting, all, dice, (MARKET_HALF_M, heights));
    }
    street(setting, all, dice, (10.2, heights));
    lanterns::strings(setting, (|_| 0.0, lanterns::half_m(setting)), all, dice);
    if setting.shot.lights.contains(&Light::Neon) {
        for tower in all.iter_mut() {
            tower.lit = tower.lit.max(1.0);
        }
    }
    skyline(setting, all, dice, 470.0);
    if crossing::is_at(setting) {
        crossing::build(setting, rig, all, dice);
    }
    if overpass::covers(setting) {
        overpass::build(rig.eye.z, all);
    }
}

fn street(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice, (half, (low, high)): (f32, (f32, f32))) {
    for i in 0..4 {
        // Lines across the street, lights on them when it is dark.
        let at = v3(0.0, dice.range(7.6, 9.4), 21.0 + i as f32 * 17.0 + dice.range(-4.0, 4.0));
        let line = Prop::plain(PropKind::Festoon, at, v3(half * 2.0, dice.range(0.7, 1.5), 0.03), hex(0xffc27a));
        all.push(Prop { lit: if dice.chance(0.5) { lit(setting) } else { 0.0 }, ..line });
    }
    for side in [-1.0, 1.0] {
        let mut z = -12.0;
        while z < 420.0 {
            let depth = dice.range(11.0, 22.0);
            let width = dice.range(14.0, 26.0);
            let height = dice.range(low, high) * if dice.chance(0.2) { 1.5 } else { 1.0 };
            let edge = half + dice.range(0.0, 1.2);
            let at = v3(side * (edge + width * 0.5), 0.0, z + depth * 0.5);
            all.push(shophouse(setting, at, v3(width, height, depth - dice.range(0.0, 1.6)), dice));
            z += depth;
        }
        for i in 0..9 {
            let at = v3(side * (half - 3.0), 0.0, 8.0 + i as f32 * 21.0);
            let lamp = Prop::plain(PropKind::StreetLamp, at, v3(0.2, 5.6, 0.2), hex(0xffc98a));
            all.push(Prop { lit: lit(setting), ..lamp });
        }
    }
}

/// Houses on a quay across the water, and a pier towards them; or cranes, where
/// containers are loaded.
fn harbour(setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    if dock::loads(setting) {
        return dock::build(setting, all, dice);
    }
    if haven::is_seen(setting) {
        return haven::build(setting, all, dice);
    }
    let walls = [0xd8a070, 0xc46a52, 0xe6d8b8, 0x9fb4bc, 0xd8c48a, 0xb07a8a, 0xece4d6];
    // A ship needs room before the quay.
    let ships = setting.shot.subjects.iter().any(|subject| subject.kind == SubjectKind::Ship);
    let z = match ships {
        true if quay::is_at(setting) => rig.target.z.max(118.0) + 74.0,
        true => rig.target.z + 74.0,
        false => 118.0,
    };
    let half = 94.0 * z / 118.0;
    let quay = Prop::plain(PropKind::Pedestal, v3(0.0, -2.0, z), v3(half * 2.8, 4.2, 26.0), hex(0x8c857a));
    all.push(quay);
    let mut x = -half;
    while x < half {
        let wide = dice.range(7.5, 11.0);
        let size = v3(wide, dice.range(11.0, 17.0), 9.0);
        let mut house =
            Prop::plain(PropKind::House, v3(x + wide * 0.5, 2.1, z - 4.0), size, hex(walls[dice.below(walls.len())]));
        house.lit = lit(setting) * 0.9;
        house.snow = snow(setting);
        house.seed = dice.bits() as u32;
        all.push(house);
        x += wide + dice.range(0.0, 1.0);
    }
    all.push(pier(setting, 14.0, PIER_HALF_M * 2.0));
}

/// What is seen through a window: some houses a little way off.
fn outlook(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    let walls = [0xd8c3a0, 0xc9b7a0, 0x9f6a52, 0x8c7a68];
    for (x, z) in [(-9.0, 34.0), (7.5, 42.0), (-21.0, 52.0), (22.0, 58.0), (1.0, 74.0)] {
        let at = v3(x + dice.range(-1.5, 1.5), -0.3, z + dice.range(-3.0, 3.0));
        let mut house = Prop::plain(PropKind::House, at, v3(8.5, dice.range(6.5, 8.0), 6.5), hex(walls[dice.below(4)]));
        house.yaw_turns = dice.range(-0.06, 0.06);
        house.lit = lit(setting).max(if setting.snowy() { 0.7 } else { 0.0 });
        house.snow = snow(setting);
        house.seed = dice.bits() as u32;
        all.push(house);
    }
}

/// What is seen from an office: towers near and far.
fn towers(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    for row in 0..4 {
        for column in -3..=3_i32 {
            let z = 74.0 + row as f32 * 52.0 + dice.range(-8.0, 8.0);
            let x = (column as f32 + if row % 2 == 0 { 0.5 } else { 0.0 }) * (26.0 + row as f32 * 6.0);
            let size = v3(dice.range(15.0, 22.0), dice.range(9.0, 33.0) + row as f32 * 7.0, 20.0);
            all.push(tower(setting, v3(x + dice.range(-5.0, 5.0), 0.0, z), size, dice));
        }
    }
}

/// Houses along the other side of the street that a shop looks out on.
fn frontage(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    for column in -4..=4_i32 {
        let size = v3(dice.range(10.4, 11.2), dice.range(11.0, 19.0), 9.0);
        all.push(tower(setting, v3(column as f32 * 11.2, 0.0, FRONTAGE_M), size, dice));
    }
}

/// A pier, level with the quay that it begins at where there is one.
fn pier(setting: &Setting, z: f32, width: f32) -> Prop {
    let (z, deck_m) = if quay::is_at(setting) { (wharf::PIER_Z_M, wharf::QUAY_M) } else { (z, 1.5) };
    Prop::plain(PropKind::Pier, v3(PIER_X_M, 0.0, z), v3(width, deck_m, 46.0), hex(0x7a624a))
}

/// A waterfall from a land's lip into its pool.
fn fall_over(relief: &Relief) -> Prop {
    let (foot, lip) = relief.fall();
    let size = v3(11.0, lip.y - foot.y, lip.z - foot.z);
    Prop { seed: 5, ..Prop::plain(PropKind::Waterfall, foot, size, v3(0.9, 0.95, 1.0)) }
}

/// Whether a place is built up by itself.
fn has_own_houses(setting: &Setting) -> bool {
    let town = matches!(setting.place, Place::Village | Place::Street | Place::City);
    town || lakeside::is_at(setting) || setting.has(Feature::Porch)
}

/// Whether a bridge is there by itself.
fn bridges_itself(setting: &Setting) -> bool {
    let spanned = setting.riverside() || footbridge::bridged(setting) || longbridge::is_at(setting);
    spanned || lookouts::of(setting).is_some()
}

fn by_feature(feature: Feature, setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let ahead = rig.eye.z;
    // Between trees nothing is seen from afar.
    let near = if matches!(setting.place, Place::Forest | Place::Garden) { 0.58 } else { 1.0 };
    match feature {
        // A river in a city, or a village's canal, has its own.
        Feature::Bridge | Feature::SuspensionBridge if bridges_itself(setting) => {}
        Feature::Vents if setting.place != Place::Volcano => vents::steam(all, dice),
        Feature::Palace if setting.place != Place::Sky => palace::halls(setting, rig, all, dice),
        Feature::Fair if setting.place == Place::Open => fair::booths(setting, all, dice),
        Feature::Bridge | Feature::SuspensionBridge => {
            let trains = rails::has_train(setting);
            let (x, z) = if trains { (rig.target.x, rig.target.z) } else { (rig.eye.x, ahead + 95.0) };
            let wide = if trains { 5.0 } else { 7.0 };
            let stone = hex(0x8f8478);
            let arches = Prop::plain(PropKind::Viaduct, v3(x, 0.0, z), v3(620.0, deck_m(setting), wide), stone);
            all.push(Prop { snow: snow(setting), ..arches });
        }
        Feature::Flags => flags::strings(rig, all, dice),
        Feature::Banners => flags::banners(rig, all),
        Feature::Pier => all.push(pier(setting, ahead + 10.0, 2.6)),
        Feature::Houses if !has_own_houses(setting) => hamlet::houses(setting, |_| 0.0, all, dice),
        Feature::Barn => {
            let mut barn = Prop::plain(PropKind::Barn, v3(10.0, -0.3, ahead + 42.0), v3(11.0, 9.0, 9.0), hex(0x8f3a2c));
            barn.yaw_turns = 0.06;
            barn.snow = snow(setting);
            all.push(barn);
        }
        Feature::Tent => all.push(tent(setting, rig, dice)),
        Feature::Pool if setting.pool() => pool::rim(setting, all),
        Feature::Fence => {
            all.push(Prop::plain(PropKind::Fence, v3(-4.0, 0.0, ahead + 11.0), v3(26.0, 1.15, 0.1), hex(0x7a6650)))
        }
        Feature::Ruins => {
            let at = v3(3.0, -0.2, ahead + 31.0);
            let ruins = Prop::plain(PropKind::Ruins, at, v3(22.0, 9.5, 10.0), hex(0xb4a68e));
            all.push(Prop { seed: dice.bits() as u32, yaw_turns: dice.range(-0.05, 0.05), ..ruins });
        }
        Feature::Skyline if !setting.in_town() => skyline(setting, all, dice, 470.0),
        Feature::Temple => {
            // At the top of its steps.
            let top = steps::is_at(setting).then_some((v3(0.0, 0.4, steps::TOP_M + 8.0), 0.8));
            let (at, scale) = top.unwrap_or((v3(9.0 * near, 0.4, ahead + near * 47.0), near));
            let temple = Prop::plain(PropKind::Temple, at, v3(21.0, 15.0, 12.0) * scale, hex(0x963528));
            all.push(shrine(setting, temple, dice));
        }
        Feature::Pagoda => {
            let at = v3(-16.0, 0.2, ahead + near * 112.0);
            all.push(shrine(
                setting,
                Prop::plain(PropKind::Pagoda, at, v3(11.0, 37.0, 11.0) * near, hex(0x9a3f2e)),
                dice,
            ));
        }
        _ => at_large(feature, setting, rig, all, dice),
    }
}

/// What needs room of its own.
fn at_large(feature: Feature, setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    match feature {
        Feature::Vines if setting.place == Place::Field => vineyard::trellises(setting, rig, all),
        Feature::Wreck if matches!(setting.place, Place::Beach | Place::Underwater) => {
            wreck::strand(setting, rig, all, dice)
        }
        Feature::SkyPalace if setting.place == Place::Sky => palace::in_clouds(setting, rig, all, dice),
        Feature::RockArch if !setting.in_town() => {
            let at = v3(rig.target.x + 2.0, -1.5, rig.eye.z + 44.0);
            let bow = Prop::plain(PropKind::RockArch, at, v3(34.0, 21.0, 7.0), hex(0xb4613c));
            all.push(Prop { seed: dice.bits() as u32, ..bow });
        }
        Feature::Isles if setting.place == Place::Sky => isles::afloat(rig, all, dice),
        Feature::Runway if runway::serves(setting) => runway::build(setting, rig, all, dice),
        Feature::BrickWall if masonry::walled(setting) => all.push(masonry::bricks(rig)),
        Feature::Tornado if twister::roams(setting) => all.push(twister::funnel(rig)),
        _ => {}
    }
}

/// A tent beside what is looked at, a little behind it, lit from inside in the dark.
fn tent(setting: &Setting, rig: &Rig, dice: &mut Dice) -> Prop {
    let away = v3(rig.target.x - rig.eye.x, 0.0, rig.target.z - rig.eye.z);
    let flat = away.unit();
    let side = v3(flat.z, 0.0, -flat.x) * dice.side();
    let far = away.length().clamp(6.5, 12.0);
    let at = rig.eye + flat * (far + 3.4) + side * (far * 0.2);
    let canvas = hex([0xd98a34, 0xc8b48a, 0x4f7a6a][dice.below(3)]);
    let tent = Prop::plain(PropKind::Tent, v3(at.x, 0.0, at.z), v3(2.5, 1.75, 3.1), canvas);
    Prop { yaw_turns: dice.range(-0.07, 0.07), lit: lit(setting), seed: dice.bits() as u32, ..tent }
}

/// A temple or pagoda in the light and snow of its setting, turned a little.
fn shrine(setting: &Setting, bare: Prop, dice: &mut Dice) -> Prop {
    let yaw_turns = if bare.kind == PropKind::Temple { dice.range(0.02, 0.07) } else { 0.0 };
    Prop { lit: lit(setting), snow: snow(setting), yaw_turns, seed: dice.bits() as u32, ..bare }
}
