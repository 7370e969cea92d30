//! What stands high over others: the lamp of a lighthouse in its house of glass, a bell, the
//! stairs and landings of iron along a wall, a hut in a tree.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use super::round::{disc, drum};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::scene::Prop;

fn at(frame: &Frame, (x, y, z): (f32, f32, f32)) -> Frame {
    Frame { foot: frame.at(x, y, z), ..*frame }
}

/// A drum of white with panes over it, a lamp within, a red dome.
pub(super) fn lantern_room(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, high) = (prop.size.x * 0.5, prop.size.y);
    drum(frame, ((r, 0.0), (r, high * 0.34)), (prop.colour, 0.0), facade);
    drum(frame, ((r * 1.06, high * 0.34), (r * 1.06, high * 0.37)), (hex(0xa8281f), 0.0), facade);
    let panes = mix(0.15, 0.9, prop.lit);
    drum(frame, ((r * 0.94, high * 0.37), (r * 0.94, high * 0.72)), (hex(0xb8ccd4), 0.0), facade);
    drum(frame, ((r * 0.42, high * 0.42), (r * 0.42, high * 0.68)), (hex(0xf8e8b0), 0.4 + panes), facade);
    for bar in 0..14 {
        let turn = bar as f32 / 14.0;
        let (x, z) = (cos_turns(turn) * r * 0.95, sin_turns(turn) * r * 0.95);
        let out = frame.right * cos_turns(turn) + frame.away * sin_turns(turn);
        if facade.facing(frame.at(x, 0.0, z), out) > 0.0 {
            block(&at(frame, (x, high * 0.37, z)), v3(0.07, high * 0.35, 0.07), hex(0x8a2620), Cover::Plain, facade);
        }
    }
    drum(frame, ((r * 1.0, high * 0.53), (r * 1.0, high * 0.545)), (hex(0x8a2620), 0.0), facade);
    drum(frame, ((r * 1.14, high * 0.72), (r * 0.8, high * 0.84)), (hex(0xb0281f), 0.0), facade);
    drum(frame, ((r * 0.8, high * 0.84), (r * 0.1, high * 0.94)), (hex(0xb0281f), 0.0), facade);
    drum(frame, ((r * 0.1, high * 0.94), (r * 0.08, high)), (hex(0x3a3c40), 0.0), facade);
    let door = Front { frame, z: -r - 0.02, out: -frame.away };
    door.rect(facade, (0.0, 0.4), (0.0, high * 0.32), (hex(0xa8281f), 0.0, Cover::Plain));
    facade.halo(frame.at(0.0, high * 0.55, 0.0), r * 1.3, v3(1.0, 0.9, 0.6) * (0.15 + 0.6 * prop.lit));
}

/// The profile of a bell: radius and height as shares of half its width and of its height.
const BELL: [(f32, f32); 8] =
    [(1.0, 0.0), (0.9, 0.06), (0.74, 0.2), (0.62, 0.42), (0.56, 0.64), (0.48, 0.78), (0.3, 0.88), (0.12, 0.9)];

/// A bell under its yoke; its foot is its mouth.
pub(super) fn bell(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let bronze = prop.colour;
    if facade.eye_y() < frame.foot.y {
        disc(frame, half * 0.94, 0.01, hex(0x17120e), facade);
        drum(
            &at(frame, (0.0, -high * 0.05, 0.0)),
            ((half * 0.16, 0.0), (half * 0.12, high * 0.12)),
            (hex(0x2a2622), 0.0),
            facade,
        );
    }
    for pair in BELL.windows(2) {
        let [(ra, ya), (rb, yb)] = [pair[0], pair[1]];
        drum(frame, ((ra * half, ya * high), (rb * half, yb * high)), (bronze * (0.9 + 0.25 * ya), 0.0), facade);
    }
    for (y, r) in [(0.1, 0.89), (0.46, 0.63), (0.72, 0.54)] {
        drum(frame, ((half * r, y * high), (half * r, (y + 0.03) * high)), (bronze * 1.35, 0.0), facade);
    }
    block(
        &at(frame, (0.0, high * 0.88, 0.0)),
        v3(half * 0.3, high * 0.16, half * 0.3),
        bronze * 0.7,
        Cover::Plain,
        facade,
    );
}

/// A flight of iron that rises along the wall, its treads and its rails.
pub(super) fn iron_stairs(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, long) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let treads = 13;
    for tread in (0..treads).rev() {
        let t = tread as f32 / (treads - 1) as f32;
        let step = at(frame, (0.0, high * t, long * (t - 1.0)));
        block(&step, v3(half * 2.0, 0.05, long * 0.11), prop.colour, Cover::Plain, facade);
    }
    for side in [-1.0, 1.0] {
        let x = side * half;
        for up in [0.0, 0.9] {
            let rail = [(0.0, -long), (high, 0.0)].map(|(y, z)| (y + up, z));
            let [(ya, za), (yb, zb)] = rail;
            let face =
                [frame.at(x, ya, za), frame.at(x, yb, zb), frame.at(x, yb + 0.09, zb), frame.at(x, ya + 0.09, za)];
            facade.wall(&face, frame.right * -side, prop.colour, 0.0, Cover::Plain);
            let front = [
                frame.at(x - 0.04, ya, za),
                frame.at(x + 0.04, ya, za),
                frame.at(x + 0.04, yb, zb),
                frame.at(x - 0.04, yb, zb),
            ];
            facade.wall(&front, -frame.away, prop.colour, 0.0, Cover::Plain);
        }
        for bar in 0..6 {
            let t = bar as f32 / 5.0;
            block(&at(frame, (x, high * t, long * (t - 1.0))), v3(0.04, 0.95, 0.04), prop.colour, Cover::Plain, facade);
        }
    }
}

/// A landing of bars, whose foot is at its far end.
pub(super) fn iron_landing(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, long) = (prop.size.x * 0.5, prop.size.z);
    let bars = 12;
    for bar in 0..bars {
        let z = -long * (bar as f32 + 0.5) / bars as f32;
        let face = [(-half, z - 0.06), (half, z - 0.06), (half, z + 0.06), (-half, z + 0.06)];
        facade.wall(&face.map(|(x, z)| frame.at(x, 0.0, z)), -Vec3::UP, prop.colour, 0.0, Cover::Plain);
    }
    for x in [-half, half] {
        block(&at(frame, (x, 0.0, -long * 0.5)), v3(0.08, 0.16, long), prop.colour, Cover::Plain, facade);
    }
    for y in [0.5, 1.0] {
        block(&at(frame, (half, y, -long * 0.5)), v3(0.05, 0.05, long), prop.colour, Cover::Plain, facade);
    }
}

/// A hut of boards, a window beside its door, a roof of shingles.
pub(super) fn tree_hut(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let wall = high * 0.7;
    block(frame, v3(half * 2.0, wall, deep * 2.0), prop.colour, Cover::Boards { height: 0.16 }, facade);
    let front = Front { frame, z: -deep - 0.02, out: -frame.away };
    front.face(facade, &[(-half, wall), (half, wall), (0.0, high)], prop.colour, 0.0, Cover::Boards { height: 0.16 });
    front.raised(0.02).rect(facade, (half * 0.36, 0.36), (0.0, wall * 0.86), (hex(0x3a2818), 0.0, Cover::Plain));
    front.raised(0.02).rect(
        facade,
        (-half * 0.48, 0.36),
        (wall * 0.45, wall * 0.84),
        (hex(0x5a4028), 0.0, Cover::Plain),
    );
    front.raised(0.04).rect(
        facade,
        (-half * 0.48, 0.28),
        (wall * 0.5, wall * 0.8),
        (hex(0xe0b868), 0.25 + 0.6 * prop.lit, Cover::Plain),
    );
    for side in [-1.0, 1.0] {
        let slope = [
            (side * half * 1.25, wall - 0.2, -deep * 1.35),
            (0.0, high + 0.08, -deep * 1.35),
            (0.0, high + 0.08, deep),
            (side * half * 1.25, wall - 0.2, deep),
        ];
        let normal = (Vec3::UP * half + frame.right * (side * (high - wall))).unit();
        let points = slope.map(|(x, y, z)| frame.at(x, y, z));
        let under = facade.facing(points[0], normal) <= 0.0;
        let (normal, colour) = if under { (-normal, hex(0x4a3826)) } else { (normal, hex(0x5a4a38)) };
        facade.wall(&points, normal, colour, 0.0, Cover::Plain);
        let edge = [
            (side * half * 1.25, wall - 0.2),
            (0.0, high + 0.08),
            (0.0, high - 0.08),
            (side * half * 1.25, wall - 0.36),
        ];
        let rim = Front { frame, z: -deep * 1.35 - 0.01, out: -frame.away };
        rim.face(facade, &edge, hex(0x6a5640), 0.0, Cover::Plain);
    }
}

/// Two ropes on each side of planks, sagging from post to post; its foot is at its far end.
pub(super) fn rope_rail(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, long) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let rope = prop.colour;
    let sag = |t: f32| high - 0.22 * (1.0 - (2.0 * t - 1.0) * (2.0 * t - 1.0));
    let parts = 6;
    for side in [-1.0, 1.0] {
        let x = side * half;
        for (share, thick) in [(1.0, 0.06), (0.45, 0.035)] {
            for part in 0..parts {
                let (a, b) = (part as f32 / parts as f32, (part + 1) as f32 / parts as f32);
                let (ya, yb) = (sag(a) * share, sag(b) * share);
                let (za, zb) = (-long * a, -long * b);
                let wide = [
                    frame.at(x, ya, za),
                    frame.at(x, yb, zb),
                    frame.at(x, yb + thick, zb),
                    frame.at(x, ya + thick, za),
                ];
                facade.wall(&wide, frame.right * -side, rope, 0.0, Cover::Plain);
                let flat = [
                    frame.at(x - thick, ya, za),
                    frame.at(x + thick, ya, za),
                    frame.at(x + thick, yb, zb),
                    frame.at(x - thick, yb, zb),
                ];
                facade.wall(&flat, Vec3::UP, rope * 1.1, 0.0, Cover::Plain);
            }
        }
        for line in 0..5 {
            let t = line as f32 / 5.0;
            block(&at(frame, (x, 0.0, -long * t)), v3(0.035, sag(t), 0.035), rope * 0.85, Cover::Plain, facade);
        }
        block(&at(frame, (x, 0.0, 0.0)), v3(0.14, high + 0.1, 0.14), hex(0x5a4630), Cover::Plain, facade);
    }
}
