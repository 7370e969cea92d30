//! A small railway station: track, platform, the roof over it, its sign and benches.
//!
//! Where they are is the scene's to say; its house is one like others.

use super::block::{Frame, block, flat};
use super::facade::{Cover, Facade};
use super::front::Front;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::scene::Prop;

const SNOW: Vec3 = v3(0.85, 0.88, 0.93);
/// Half the gauge, and from one sleeper to the next.
const RAIL_M: f32 = 0.74;
const SLEEPER_M: f32 = 0.7;
/// Beyond this single sleepers are not told apart.
const FINE_M: f32 = 60.0;

/// A piece of track on its bed of stones.
pub(crate) fn track(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let bed = prop.colour.lerp(SNOW, prop.snow * 0.6);
    block(frame, prop.size, bed, Cover::Plain, facade);
    if facade.away_m(frame.foot) < FINE_M {
        let count = (prop.size.z / SLEEPER_M) as i32;
        for sleeper in 0..count {
            let z = deep - (sleeper as f32 + 0.5) * prop.size.z / count as f32;
            flat(frame, ((-half * 0.8, half * 0.8), (z - 0.12, z + 0.12)), high + 0.01, hex(0x4a3d32), facade);
        }
    }
    for side in [-1.0, 1.0] {
        let rail = Frame { foot: frame.at(side * RAIL_M, high, 0.0), ..*frame };
        block(&rail, v3(0.09, 0.12, prop.size.z), hex(0x8d8f92), Cover::Plain, facade);
    }
}

/// The platform: slabs, a paler edge and the line that one waits behind.
pub(crate) fn platform(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let stone = prop.colour.lerp(SNOW, prop.snow * 0.75);
    block(frame, prop.size, prop.colour * 0.8, Cover::Courses { height: 0.26 }, facade);
    flat(frame, ((-half, half), (-deep, deep)), high, stone, facade);
    let mut z = -deep;
    while z < deep {
        flat(frame, ((-half, half), (z, z + 0.04)), high + 0.004, stone * 0.86, facade);
        z += 1.6;
    }
    flat(frame, ((-half, -half + 0.5), (-deep, deep)), high + 0.006, stone * 1.16, facade);
    let line = hex(0xd9a92c).lerp(SNOW, prop.snow * 0.5);
    flat(frame, ((-half + 0.62, -half + 0.76), (-deep, deep)), high + 0.008, line, facade);
}

/// The roof over it, on two rows of posts.
pub(crate) fn roof(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let tiles = prop.colour.lerp(SNOW, prop.snow);
    posts(frame, (half, high, deep), facade);
    let boards = hex(0x8a6a48);
    let ridge = high + 0.85;
    for side in [-1.0, 1.0] {
        let below = [
            frame.at(side * half, high, -deep),
            frame.at(side * half, high, deep),
            frame.at(0.0, ridge - 0.12, deep),
            frame.at(0.0, ridge - 0.12, -deep),
        ];
        facade.wall(
            &below,
            -Vec3::UP,
            boards * (0.8 + 0.25 * prop.lit),
            0.12 * prop.lit,
            Cover::Stripes { width: 0.5, other: boards * 0.66 },
        );
    }
    let gable = [frame.at(-half, high, -deep), frame.at(half, high, -deep), frame.at(0.0, ridge, -deep)];
    facade.wall(&gable, -frame.away, hex(0xb89a6c), 0.0, Cover::Stripes { width: 0.24, other: hex(0x9a7f56) });
    let out = 0.3;
    for side in [-1.0, 1.0] {
        let edge = [
            frame.at(side * (half + out), high - 0.12, -deep - 0.1),
            frame.at(0.0, ridge + 0.02, -deep - 0.1),
            frame.at(0.0, ridge + 0.26, -deep - 0.1),
            frame.at(side * (half + out), high + 0.12, -deep - 0.1),
        ];
        facade.wall(&edge, -frame.away, tiles, 0.0, Cover::Plain);
        let slope = [
            frame.at(side * (half + out), high - 0.1, -deep - 0.1),
            frame.at(side * (half + out), high - 0.1, deep),
            frame.at(0.0, ridge + 0.2, deep),
            frame.at(0.0, ridge + 0.2, -deep - 0.1),
        ];
        let normal = (Vec3::UP * half + frame.right * (side * 0.85)).unit();
        if facade.facing(slope[0], normal) > 0.0 {
            facade.wall(&slope, normal, tiles, 0.0, Cover::Stripes { width: 0.3, other: tiles * 0.78 });
        }
    }
    clock(prop, frame, facade);
    if prop.lit > 0.3 {
        for lamp in 0..4 {
            let at = frame.at(0.0, high - 0.2, -deep * 0.8 + lamp as f32 * deep * 0.5);
            facade.halo(at, 0.4, v3(1.0, 0.8, 0.5) * (2.4 * prop.lit));
            facade.halo(at, 3.2, v3(1.0, 0.66, 0.34) * (0.5 * prop.lit));
        }
    }
}

/// Two rows of posts, struts in their corners.
fn posts(frame: &Frame, (half, high, deep): (f32, f32, f32), facade: &mut Facade) {
    const POSTS: i32 = 5;
    for post in (0..POSTS).rev() {
        let z = -deep * 0.92 + post as f32 * deep * 1.84 / (POSTS - 1) as f32;
        for x in [half * 0.8, -half * 0.62] {
            let part = |dx: f32, y: f32| Frame { foot: frame.at(x + dx, y, z), ..*frame };
            block(&part(0.0, 0.0), v3(0.3, 0.35, 0.3), hex(0x6a645c), Cover::Plain, facade);
            block(&part(0.0, 0.0), v3(0.17, high, 0.17), hex(0x6b4a30), Cover::Plain, facade);
            // Struts in the corners.
            for side in [-1.0, 1.0] {
                let strut = [
                    frame.at(x, high - 0.9, z),
                    frame.at(x + side * 0.8, high, z),
                    frame.at(x + side * 0.62, high, z),
                    frame.at(x, high - 1.1, z),
                ];
                facade.wall(&strut, -frame.away, hex(0x6b4a30), 0.0, Cover::Plain);
            }
        }
    }
}

/// A clock that hangs under its near end.
fn clock(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (high, z) = (prop.size.y - 0.62, -prop.size.z * 0.5 + 0.1);
    let front = Front { frame, z, out: -frame.away };
    front.rect(facade, (0.0, 0.03), (high + 0.3, prop.size.y + 0.5), (hex(0x2a2c30), 0.0, Cover::Plain));
    let round = |radius: f32| -> Vec<(f32, f32)> {
        (0..20)
            .map(|i| i as f32 / 20.0)
            .map(|turn| (cos_turns(turn) * radius, high + sin_turns(turn) * radius))
            .collect()
    };
    front.raised(0.01).face(facade, &round(0.36), hex(0x24262a), 0.0, Cover::Plain);
    front.raised(0.02).face(facade, &round(0.31), hex(0xf2efe6), 0.4 * prop.lit, Cover::Plain);
    front.raised(0.03).rect(facade, (0.0, 0.02), (high, high + 0.25), (hex(0x18191c), 0.0, Cover::Plain));
    let hand = [(0.0, high - 0.02), (0.17, high + 0.09), (0.16, high + 0.12), (0.0, high + 0.03)];
    front.raised(0.03).face(facade, &hand, hex(0x18191c), 0.0, Cover::Plain);
}

/// The name of the station on a board between two posts.
pub(crate) fn sign(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    for x in [-half * 0.82, half * 0.82] {
        let post = Frame { foot: frame.at(x, 0.0, 0.06), ..*frame };
        block(&post, v3(0.1, high, 0.1), hex(0x4a4d52), Cover::Plain, facade);
    }
    let board = Frame { foot: frame.at(0.0, high - 1.05, 0.0), ..*frame };
    block(&board, v3(half * 2.0, 0.95, prop.size.z), hex(0xf0ede4), Cover::Plain, facade);
    let front = Front { frame, z: -prop.size.z * 0.5 - 0.01, out: -frame.away };
    let glow = 0.3 * prop.lit;
    front.rect(facade, (0.0, half), (high - 1.05, high - 0.82), (prop.colour, glow, Cover::Plain));
    for (index, x) in [-0.52, -0.18, 0.18, 0.52].into_iter().enumerate() {
        // Strokes of letters, dark on white.
        let ink = (hex(0x1a1c20), 0.0, Cover::Plain);
        front.rect(facade, (x - 0.09, 0.03), (high - 0.68, high - 0.22), ink);
        front.rect(facade, (x, 0.12), (high - 0.3, high - 0.22), ink);
        if index % 2 == 0 {
            front.rect(facade, (x + 0.09, 0.03), (high - 0.68, high - 0.22), ink);
        }
        front.rect(facade, (x, 0.12), (high - 0.5, high - 0.43), ink);
    }
}

/// A bench of slats, its front to the track.
pub(crate) fn bench(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    // Its back is to the right.
    let turned = Frame { foot: frame.foot, right: frame.away, away: -frame.right };
    let (half, deep) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let part = |x: f32, y: f32, z: f32| Frame { foot: turned.at(x, y, z), ..turned };
    for x in [-half * 0.8, half * 0.8] {
        block(&part(x, 0.0, 0.0), v3(0.08, 0.42, deep * 1.6), hex(0x2c2e32), Cover::Plain, facade);
        block(&part(x, 0.42, -deep), v3(0.08, 0.48, 0.06), hex(0x2c2e32), Cover::Plain, facade);
    }
    for slat in 0..4 {
        let z = deep * (0.8 - 0.5 * slat as f32);
        block(&part(0.0, 0.42, z), v3(half * 2.0, 0.04, deep * 0.42), prop.colour, Cover::Plain, facade);
    }
    for slat in 0..3 {
        block(
            &part(0.0, 0.54 + 0.13 * slat as f32, -deep * 0.95),
            v3(half * 2.0, 0.09, 0.03),
            prop.colour * 1.05,
            Cover::Plain,
            facade,
        );
    }
}
