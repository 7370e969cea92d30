//! Fish in glass: a round bowl or a tank of panes, gravel and weeds on its
//! ground. One unit is the height of the glass.
//!
//! The fish are `animals`'.

use super::drink::rim;
use crate::figure::animals::swim::swim;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Mark, Skin};
use crate::maths::{GOLDEN, Vec3, cos_turns, fract, hex, mix, pow, sin_turns, v3};
use crate::script::{Action, Guise, SubjectKind as K};

/// Where the water is that fish swim in: how far they get from its middle towards
/// the eye and across, and between which heights.
struct Basin {
    reach: (f32, f32),
    low: f32,
    high: f32,
}

/// A bowl or a tank, and the fish that are named with it.
pub(crate) fn fishbowl(body: &mut Body, pose: &Pose) {
    // What is coloured glass hardly dims what is in it.
    let tint = pose.colour.map_or(Vec3::splat(0.97), |colour| colour.lerp(Vec3::splat(0.97), 0.55));
    let basin = if pose.guise == Some(Guise::Tank) { tank(body, pose, tint) } else { bowl(body, pose, tint) };
    shoal(body, pose, &basin);
    bubbles(body, pose, &basin);
}

const WATER: Vec3 = v3(0.95, 0.985, 0.99);

/// The wall of a bowl: heights with their radii.
const WALL: [(f32, f32); 12] = [
    (0.0, 0.25),
    (0.02, 0.29),
    (0.07, 0.37),
    (0.15, 0.462),
    (0.28, 0.548),
    (0.42, 0.58),
    (0.55, 0.572),
    (0.68, 0.525),
    (0.79, 0.45),
    (0.88, 0.385),
    (0.94, 0.372),
    (0.99, 0.4),
];
/// How high a bowl is filled, and how wide it is there.
const FILLED: (f32, f32) = (0.79, 0.438);

fn bowl(body: &mut Body, pose: &Pose, tint: Vec3) -> Basin {
    let clear = Skin::clear(tint);
    body.lathe(Vec3::ZERO, &WALL, clear);
    body.cut();
    rim(body, 0.99, 0.4, clear);
    let below = WALL.iter().filter(|(y, _)| *y > 0.0 && *y < FILLED.0).map(|(y, r)| (*y, r - 0.012));
    let water: Vec<(f32, f32)> = below.chain([FILLED]).collect();
    body.lathe(Vec3::ZERO, &water, Skin::liquid(WATER).glow(0.02));
    // The line along which the water ends shows that there is any.
    rim(body, FILLED.0, FILLED.1, Skin::new(hex(0xcfe4ea)).gloss(0.8));
    let sand = Skin::new(hex(0xcdb58c)).mark(Mark::Spots(26.0), hex(0xa88a5c));
    body.lathe(Vec3::ZERO, &[(0.03, 0.28), (0.07, 0.355), (0.125, 0.425), (0.145, 0.3), (0.155, 0.1)], sand);
    let spread = |i: i32, all: i32| {
        let out = 0.39 * ((i as f32 + 0.5) / all as f32).sqrt();
        v3(cos_turns(i as f32 * GOLDEN) * out, 0.16 - 0.16 * out * out, sin_turns(i as f32 * GOLDEN) * out)
    };
    pebbles(body, pose, if body.far { 30 } else { 96 }, &spread);
    eelgrass(body, pose, (v3(-0.12, 0.13, -0.27), 0.5), 1);
    hornwort(body, pose, (v3(-0.2, 0.13, 0.2), 0.4), 2);
    eelgrass(body, pose, (v3(-0.02, 0.13, 0.36), 0.3), 3);
    Basin { reach: (0.15, 0.28), low: 0.3, high: 0.66 }
}

/// Half the depth and half the width of a tank.
const DEEP: f32 = 0.36;
const WIDE: f32 = 0.84;

fn tank(body: &mut Body, pose: &Pose, tint: Vec3) -> Basin {
    let black = Skin::new(hex(0x1c1f22)).gloss(0.35);
    // A picture of deep water is pasted on its back.
    let deep = Skin::new(hex(0x174a78)).glow(0.1);
    body.block((-DEEP + 0.01, 0.04, -WIDE + 0.02), (-DEEP + 0.02, 0.93, WIDE - 0.02), deep);
    body.cuboid(v3(0.0, 0.51, 0.0), v3(DEEP, 0.45, WIDE), Skin::clear(tint));
    body.cuboid(v3(0.0, 0.47, 0.0), v3(DEEP - 0.012, 0.41, WIDE - 0.012), Skin::liquid(WATER).glow(0.02));
    let line = Skin::new(hex(0xcfe4ea)).gloss(0.8);
    for z in [-WIDE + 0.012, WIDE - 0.012] {
        body.rod(v3(-DEEP + 0.02, 0.88, z), v3(DEEP - 0.012, 0.88, z), 0.005, 0.005, line);
    }
    body.rod(v3(DEEP - 0.012, 0.88, -WIDE), v3(DEEP - 0.012, 0.88, WIDE), 0.005, 0.005, line);
    for (low, high) in [(0.0, 0.055), (0.93, 0.965)] {
        for x in [-DEEP, DEEP - 0.025] {
            body.block((x - 0.01, low, -WIDE - 0.015), (x + 0.035, high, WIDE + 0.015), black);
        }
        for z in [-WIDE, WIDE - 0.025] {
            body.block((-DEEP, low, z - 0.01), (DEEP, high, z + 0.035), black);
        }
    }
    let edge = Skin::clear(hex(0xc8e8dc)).glow(0.12);
    for (x, z) in [(DEEP, WIDE), (DEEP, -WIDE), (-DEEP, WIDE), (-DEEP, -WIDE)] {
        body.rod(v3(x, 0.05, z), v3(x, 0.94, z), 0.012, 0.012, edge);
    }
    // A lid with its lamp, open towards the front.
    body.block((-DEEP, 0.965, -WIDE), (0.1, 1.03, WIDE), black);
    body.block((-0.2, 0.955, -WIDE * 0.8), (0.02, 0.966, WIDE * 0.8), Skin::new(hex(0xf4fbff)).glow(1.4));
    body.glow(v3(0.0, 0.8, 0.0), 0.8, v3(0.05, 0.075, 0.085));
    let sand = Skin::new(hex(0xcdb58c)).mark(Mark::Spots(40.0), hex(0xa88a5c));
    body.block((-DEEP + 0.02, 0.05, -WIDE + 0.02), (DEEP - 0.02, 0.13, WIDE - 0.02), sand);
    let count = if body.far { 60 } else { 200 };
    let spread = |i: i32, _: i32| {
        let (u, v) = (fract(i as f32 * GOLDEN), fract(i as f32 * 0.754_877_7));
        v3(mix(-DEEP + 0.05, DEEP - 0.04, v), 0.13, mix(-WIDE + 0.05, WIDE - 0.05, u))
    };
    pebbles(body, pose, count, &spread);
    for (at, half, tone) in
        [(v3(-0.12, 0.16, 0.16), v3(0.15, 0.13, 0.17), 1.0), (v3(0.02, 0.14, 0.36), v3(0.1, 0.08, 0.11), 0.8)]
    {
        body.ball(at, half, Skin::new(hex(0x6f7076) * tone).mark(Mark::Spots(9.0), hex(0x57585e) * tone));
    }
    for (i, (x, z, high)) in [(-0.2, -0.62, 0.62), (-0.1, -0.44, 0.44), (-0.22, 0.62, 0.56)].into_iter().enumerate() {
        eelgrass(body, pose, (v3(x, 0.12, z), high), 3 + i as i32);
    }
    for (i, (x, z, high)) in [(-0.2, -0.1, 0.5), (-0.05, 0.7, 0.36)].into_iter().enumerate() {
        hornwort(body, pose, (v3(x, 0.12, z), high), 9 + i as i32);
    }
    Basin { reach: (0.16, 0.52), low: 0.27, high: 0.76 }
}

/// Gravel on the ground, each where `spread` puts it of so many.
fn pebbles(body: &mut Body, pose: &Pose, count: i32, spread: &dyn Fn(i32, i32) -> Vec3) {
    let shades = [0xe6dcc6, 0xb99a6c, 0xf2ece0, 0x8d98a2, 0x6f97b4, 0xcba878];
    for i in 0..count {
        let half = v3(0.022, 0.016, 0.026) * (0.75 + 0.6 * pose.unit(400 + i));
        body.ball(spread(i, count), half, Skin::new(hex(shades[i as usize % shades.len()])).gloss(0.2));
    }
}

/// How far weeds lean at a share of their height, and to which side.
fn sway(pose: &Pose, t: f32, salt: i32) -> Vec3 {
    let swing = sin_turns(pose.seconds * 0.17 + t * 0.3 + pose.unit(500 + salt)) * 0.05 * t;
    v3(swing * 0.5, 0.0, swing)
}

/// Long blades from one root.
fn eelgrass(body: &mut Body, pose: &Pose, (root, high): (Vec3, f32), salt: i32) {
    for blade in 0..6 {
        let own = salt * 10 + blade;
        let (turn, long) =
            (blade as f32 / 6.0 + pose.unit(520 + own) * 0.1, high * (0.62 + 0.4 * pose.unit(560 + own)));
        let out = v3(cos_turns(turn), 0.0, sin_turns(turn)) * (0.3 * long);
        let points: Vec<(Vec3, f32)> = (0..=5)
            .map(|i| {
                let t = i as f32 / 5.0;
                let at = root + v3(0.0, long * t, 0.0) + out * (t * t) + sway(pose, t, own);
                (at, mix(0.011, 0.004, t * t))
            })
            .collect();
        let green = hex(0x3f8a3a).lerp(hex(0x7fb84a), pose.unit(600 + own));
        body.ribbon(&points, (v3(-sin_turns(turn), 0.0, cos_turns(turn)), 2.2), Skin::new(green).gloss(0.2));
    }
}

/// Stems with whorls of fine leaves.
fn hornwort(body: &mut Body, pose: &Pose, (root, high): (Vec3, f32), salt: i32) {
    for stem in 0..3 {
        let own = salt * 10 + stem;
        let long = high * (1.0 - 0.22 * stem as f32);
        let foot = root + v3(0.04 * (pose.unit(640 + own) - 0.5), 0.0, 0.07 * (stem as f32 - 1.0));
        let at = |t: f32| foot + v3(0.0, long * t, 0.0) + sway(pose, t, own);
        let green = Skin::new(hex(0x2f7a3c).lerp(hex(0x58a04a), pose.unit(660 + own)));
        let points: Vec<(Vec3, f32)> = (0..=4).map(|i| (at(i as f32 / 4.0), 0.006)).collect();
        body.tube(&points, 1.0, green.tone(0.8));
        for whorl in 0..8 {
            let t = 0.12 + 0.86 * whorl as f32 / 7.0;
            let reach = 0.05 * (1.1 - 0.6 * t);
            for leaf in 0..6 {
                let turn = leaf as f32 / 6.0 + whorl as f32 * 0.08;
                let tip = v3(cos_turns(turn) * reach, reach * 0.5, sin_turns(turn) * reach);
                body.rod(at(t), at(t) + tip, 0.006, 0.004, green.tone(0.9 + 0.04 * whorl as f32));
            }
        }
    }
}

/// Length of one fish alone, and in how many seconds it swims once round.
const LONG: f32 = 0.46;
const ROUND_S: f32 = 11.0;

/// Those who swim in it: each on a round of its own, the smaller the more there are.
fn shoal(body: &mut Body, pose: &Pose, basin: &Basin) {
    let Some(fish) = pose.company.filter(|company| company.kind == K::Fish) else { return };
    let count = fish.count.unwrap_or(1).max(1);
    let crowd = pow(f32::from(count), -0.28);
    let long = LONG * crowd;
    for i in 0..i32::from(count) {
        let unit = |salt: i32| pose.unit(700 + salt + i * 7);
        let way = if i % 2 == 0 { 1.0 } else { -1.0 };
        let share = (i as f32 + 0.5) / f32::from(count);
        let turns = way * pose.seconds / (ROUND_S * (0.85 + 0.3 * unit(0))) + i as f32 * GOLDEN + unit(1) * 0.2;
        let wide = mix(1.0, 0.7 + 0.45 * unit(2), f32::from(count.min(2) - 1));
        let (s, c) = (sin_turns(turns), cos_turns(turns));
        let bob = 0.025 * sin_turns(pose.seconds * 0.13 + unit(3));
        let y =
            if count == 1 { mix(basin.low, basin.high, 0.42) } else { mix(basin.low, basin.high, fract(share + 0.3)) };
        let at = v3(basin.reach.0 * wide * c, y + bob, basin.reach.1 * wide * s);
        let ahead = v3(-basin.reach.0 * s, 0.0, basin.reach.1 * c).unit() * way;
        let one = Pose {
            kind: K::Fish,
            action: Action::Swim,
            stride: pose.seconds * (1.1 + 0.3 * unit(4)),
            colour: fish.colour,
            guise: fish.guise,
            company: None,
            seed: pose.seed.wrapping_add(i as u32 * 131),
            ..pose.clone()
        };
        let mut swimmer = body.another();
        swim(&mut swimmer, &one);
        body.add(&swimmer, &Frame::of(at, ahead, Vec3::UP, v3(-ahead.z, 0.0, ahead.x), long));
    }
}

/// A chain of small bubbles that rises from the weeds.
fn bubbles(body: &mut Body, pose: &Pose, basin: &Basin) {
    for i in 0..7 {
        let t = fract(pose.seconds * 0.11 + i as f32 / 7.0 + 0.05 * pose.unit(800 + i));
        let drift = 0.012 * sin_turns(pose.seconds * 0.5 + pose.unit(820 + i));
        let at = v3(-0.1 + drift, mix(basin.low - 0.08, basin.high + 0.08, t), -basin.reach.1 * 0.62 + drift);
        body.orb(at, 0.006 + 0.007 * t, Skin::new(hex(0xe6f4f8)).gloss(1.0));
    }
}
