//! A smithy with an open front: a hearth of brick under its hood, tools on the wall, a
//! roof on posts over it.
//!
//! Where it stands is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

const WOOD: u32 = 0x4e3826;
const IRON: u32 = 0x2c2e33;
/// How far its roof reaches out before the wall, and how much lower it is there.
const ROOF_M: (f32, f32) = (2.6, 0.9);
/// Where the hearth is, half its width, its height and how far it stands out.
const HEARTH_M: (f32, f32, f32, f32) = (-2.3, 1.0, 0.95, 1.1);

/// Draws it: `size` is its width, the height of its wall and its depth.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    block(frame, prop.size, prop.colour, Cover::Courses { height: 0.38 }, facade);
    let on = Front { frame, z: -deep - 0.02, out: -frame.away };
    doorway(&on, prop, facade);
    tools(&on, prop, facade);
    hearth(prop, frame, moment, facade);
    let wood = hex(WOOD);
    let (out, fall) = ROOF_M;
    for x in [-half + 0.15, half * 0.3, half - 0.15] {
        let post = Frame { foot: frame.at(x, 0.0, -deep - out + 0.2), ..*frame };
        block(&post, v3(0.2, high - fall, 0.2), wood, Cover::Plain, facade);
    }
    let beam = Frame { foot: frame.at(0.0, high - fall - 0.2, -deep - out + 0.2), ..*frame };
    block(&beam, v3(half * 2.0 + 0.4, 0.22, 0.22), wood * 0.9, Cover::Plain, facade);
    roof(prop, frame, facade);
}

/// Shingles that fall to the front, and to the back.
fn roof(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5 + 0.4, prop.size.y, prop.size.z * 0.5);
    let (out, fall) = ROOF_M;
    let ridge = high + 1.5;
    let shingles = hex(0x5e4a3a).lerp(v3(0.85, 0.88, 0.93), prop.snow);
    let rows = Cover::Courses { height: 0.3 };
    let front = [
        frame.at(-half, high - fall, -deep - out),
        frame.at(half, high - fall, -deep - out),
        frame.at(half, ridge, 0.0),
        frame.at(-half, ridge, 0.0),
    ];
    let normal = (Vec3::UP * (deep + out) - frame.away * (ridge - high + fall)).unit();
    if facade.facing(front[0], normal) > 0.0 {
        facade.wall(&front, normal, shingles, 0.0, rows);
    } else {
        facade.wall(&front, -normal, hex(WOOD) * 0.6, 0.0, Cover::Stripes { width: 0.5, other: hex(WOOD) * 0.4 });
    }
    let edge = Front { frame, z: -deep - out, out: -frame.away };
    edge.rect(facade, (0.0, half), (high - fall - 0.06, high - fall + 0.14), (shingles * 0.75, 0.0, Cover::Plain));
}

fn doorway(on: &Front, prop: &Prop, facade: &mut Facade) {
    let x = prop.size.x * 0.3;
    let wood = hex(WOOD);
    on.rect(facade, (x, 0.85), (0.0, 2.45), (wood * 0.7, 0.0, Cover::Plain));
    let dark = hex(0x15110d).lerp(v3(0.5, 0.22, 0.07), 0.3);
    on.raised(0.02).rect(facade, (x, 0.7), (0.0, 2.3), (dark, 0.1, Cover::Plain));
}

/// Tongs, hammers, horseshoes and blades on their rails.
fn tools(on: &Front, prop: &Prop, facade: &mut Facade) {
    let iron = |tone: f32| (hex(IRON) * tone, 0.0, Cover::Plain);
    on.raised(0.03).rect(facade, (0.35, 1.25), (2.3, 2.38), (hex(WOOD), 0.0, Cover::Plain));
    for index in 0..8 {
        let dice = |k: i32| unit2(index, k, prop.seed);
        let x = -0.75 + 0.31 * index as f32;
        let long = 0.5 + 0.5 * dice(1);
        on.raised(0.05).rect(facade, (x, 0.03), (2.3 - long, 2.3), iron(1.0 + dice(2)));
        if index % 2 == 0 {
            on.raised(0.06).rect(facade, (x, 0.1), (2.3 - long, 2.3 - long + 0.14), iron(1.3));
        } else if index % 3 == 0 {
            // A blade that is done.
            let tip = [(x - 0.04, 1.5), (x + 0.04, 1.5), (x + 0.04, 2.3), (x, 2.36), (x - 0.04, 2.3)];
            on.raised(0.06).face(facade, &tip, hex(0xa8adb4), 0.0, Cover::Plain);
        }
    }
    for shoe in 0..4 {
        let x = -0.6 + 0.44 * shoe as f32;
        on.raised(0.04).arch(facade, (x, 0.12), (1.0, 1.1), iron(1.5));
        on.raised(0.05).arch(facade, (x, 0.07), (1.0, 1.1), (prop.colour * 0.8, 0.0, Cover::Plain));
    }
}

/// The hearth: brick, a bed of coals that breathes, a hood of iron over it.
fn hearth(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (x, half, high, out) = HEARTH_M;
    let deep = prop.size.z * 0.5;
    let brick = Cover::Courses { height: 0.14 };
    let foot = Frame { foot: frame.at(x, 0.0, -deep - out * 0.5), ..*frame };
    block(&foot, v3(half * 2.0, high, out), hex(0x6a4234), brick, facade);
    let s = moment.seconds;
    let breath = 0.8 + 0.14 * sin_turns(s * 0.9) + 0.06 * sin_turns(s * 3.7 + 0.3);
    let coals = v3(1.0, 0.34, 0.06) * breath;
    let before = Front { frame: &foot, z: -out * 0.5 - 0.02, out: -frame.away };
    before.arch(facade, (0.0, half * 0.6), (0.12, 0.42), (hex(0x1a120e), 0.0, Cover::Plain));
    before.raised(0.02).arch(facade, (0.0, half * 0.5), (0.16, 0.36), (coals, 1.3, Cover::Plain));
    let bed = Front { frame: &foot, z: 0.1, out: -frame.away };
    for flame in 0..7 {
        let dice = |k: i32| unit2(flame, k, prop.seed);
        let lick = 0.5 + 0.5 * sin_turns(s * (1.1 + 0.9 * dice(1)) + dice(2));
        let (at, tall) = ((flame as f32 / 6.0 - 0.5) * half * 1.3, 0.22 + 0.4 * lick * dice(3));
        let tongue = [(at - 0.14, high), (at + 0.14, high), (at + 0.05 * lick, high + tall)];
        bed.face(facade, &tongue, v3(1.0, 0.5 + 0.25 * dice(4), 0.12), 1.6, Cover::Plain);
    }
    let hood = hex(IRON);
    let mouth = Front { frame: &foot, z: -out * 0.42, out: -frame.away };
    let (low, top) = (high + 0.95, prop.size.y + 0.2);
    mouth.face(facade, &[(-half, low), (half, low), (half * 0.35, top), (-half * 0.35, top)], hood, 0.0, Cover::Plain);
    mouth.raised(0.02).rect(facade, (0.0, half), (low, low + 0.12), (hood * 1.5, 0.0, Cover::Plain));
    let warm = v3(1.0, 0.42, 0.12) * breath;
    facade.halo(foot.at(0.0, high + 0.2, -out * 0.2), 0.7, warm * 0.9);
    facade.halo(foot.at(0.0, high + 0.2, -out * 0.3), 3.4, warm * 0.4);
}
