//! A great church that has fallen into ruin, seen from within: pillars and pointed arches
//! to both sides, ribs of a vault that is gone, the sky through its east window.
//!
//! Where it stands is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Prop;

/// From pillar to pillar, and the square of one.
const BAY_M: f32 = 6.0;
const PILLAR_M: f32 = 1.5;
/// Height at which the arches between pillars begin, and the sill of the windows above.
const SPRING_M: f32 = 4.6;
const SILL_M: f32 = 9.4;
/// Pieces of one side of a pointed arch.
const PARTS: i32 = 7;

/// One side of a pointed arch from its spring to its point: across, from 1 to 0, and up,
/// in halves of its width.
fn pointed(part: i32) -> (f32, f32) {
    // About the opposite spring, so that the point is as high as the arch is wide.
    let turn = part as f32 / PARTS as f32 / 6.0;
    (2.0 * cos_turns(turn) - 1.0, 2.0 * sin_turns(turn))
}

/// The edge of a pointed arch from left to right.
fn edge((middle, half, spring): (f32, f32, f32)) -> Vec<(f32, f32)> {
    let right = |part: i32| {
        let (x, y) = pointed(part);
        (middle + x * half, spring + y * half)
    };
    let left = (0..=PARTS).map(|part| (2.0 * middle - right(part).0, right(part).1));
    left.chain((0..PARTS).rev().map(right)).collect()
}

/// All of it: `size` is the width of the nave, its height and its length from its foot on.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let bays = (prop.size.z / BAY_M) as i32;
    east(prop, frame, bays as f32 * BAY_M, facade);
    for bay in (0..bays).rev() {
        for side in [-1.0, 1.0] {
            wall(prop, frame, (bay, side), facade);
        }
        rib(prop, frame, bay, facade);
        rubble(prop, frame, bay, facade);
    }
}

/// How high the wall of a bay still stands.
fn top_m(prop: &Prop, bay: i32, side: f32) -> f32 {
    let dice = unit2(bay * 2 + i32::from(side > 0.0), 3, prop.seed);
    prop.size.y * mix(0.5, 1.0, dice * dice)
}

/// A bay of one side: its pillar, the arch to the next and what is left of the window over it.
fn wall(prop: &Prop, frame: &Frame, (bay, side): (i32, f32), facade: &mut Facade) {
    let (x, z) = (side * prop.size.x * 0.5, bay as f32 * BAY_M);
    let (top, next) = (top_m(prop, bay, side), top_m(prop, bay + 1, side));
    let stone = prop.colour * mix(0.86, 1.08, unit2(bay, 5, prop.seed));
    let courses = Cover::Courses { height: 0.46 };
    // The plane of the wall: its own across runs along the nave.
    let turned = Frame { foot: frame.at(x, 0.0, z + BAY_M * 0.5), right: frame.away, away: frame.right * side };
    let on = Front { frame: &turned, z: 0.0, out: frame.right * -side };
    let (half, open) = (BAY_M * 0.5, (BAY_M - PILLAR_M) * 0.5);
    let arch = edge((0.0, open, SPRING_M));
    let mut over = vec![(-half, SPRING_M)];
    over.extend(&arch);
    over.extend([(half, SPRING_M), (half, SILL_M), (-half, SILL_M)]);
    on.face(facade, &over, stone * 0.94, 0.0, courses);
    let lowest = top.min(next);
    if lowest > SILL_M + 2.6 {
        // The window's arch is still there.
        let spring = (lowest - open * 0.7 - 0.8).max(SILL_M + 0.6);
        let window = edge((0.0, open * 0.62, spring));
        let mut above = vec![(-half, spring)];
        above.extend(&window);
        above.extend([(half, spring), (half, next), (0.0, lowest.max(spring + open * 0.75)), (-half, top)]);
        on.face(facade, &above, stone, 0.0, courses);
        for side in [-1.0, 1.0] {
            on.rect(
                facade,
                (side * (half + open * 0.62) * 0.5, (half - open * 0.62) * 0.5),
                (SILL_M, spring),
                (stone, 0.0, courses),
            );
        }
        on.raised(0.04).rect(facade, (0.0, 0.12), (SILL_M, spring + 0.9), (stone * 1.05, 0.0, Cover::Plain));
    } else {
        let broken = [
            (-half, SILL_M),
            (half, SILL_M),
            (half, next.max(SILL_M)),
            (0.4, lowest.max(SILL_M + 0.2)),
            (-half, top.max(SILL_M)),
        ];
        on.face(facade, &broken, stone, 0.0, courses);
    }
    let rim: Vec<(f32, f32)> =
        arch.iter().copied().chain(edge((0.0, open - 0.3, SPRING_M)).into_iter().rev()).collect();
    on.raised(0.06).face(facade, &rim, stone * 1.12, 0.0, Cover::Plain);
    // The pillar: a square core and a shaft towards the nave.
    let foot = frame.at(x, 0.0, z);
    let core = Frame { foot, ..*frame };
    block(&core, v3(PILLAR_M * 0.9, top.max(SILL_M), PILLAR_M), stone, courses, facade);
    let shaft = Frame { foot: frame.at(x - side * PILLAR_M * 0.56, 0.0, z), ..*frame };
    block(&shaft, v3(0.42, (top - 0.8).max(SPRING_M), 0.42), stone * 1.1, Cover::Plain, facade);
    for (low, wide) in [(0.0, 0.5), (SPRING_M - 0.4, 0.3)] {
        let ring = Frame { foot: frame.at(x, low, z), ..*frame };
        block(&ring, v3(PILLAR_M + wide, 0.4, PILLAR_M + wide), stone * 1.06, Cover::Plain, facade);
    }
}

/// A rib of the vault from side to side, or the half of it that has not fallen.
fn rib(prop: &Prop, frame: &Frame, bay: i32, facade: &mut Facade) {
    let (half, z) = (prop.size.x * 0.5 - 0.5, bay as f32 * BAY_M);
    let spring = prop.size.y * 0.62;
    let front = Front { frame, z: z - 0.35, out: -frame.away };
    for side in [-1.0, 1.0] {
        if top_m(prop, bay, side) < spring {
            continue;
        }
        let whole = unit2(bay * 2 + i32::from(side > 0.0), 9, prop.seed) < 0.55;
        let last = if whole { PARTS } else { 2 + (unit2(bay, 10, prop.seed) * 3.0) as i32 };
        for part in 0..last {
            let ((xa, ya), (xb, yb)) = (pointed(part), pointed(part + 1));
            let at = |x: f32, y: f32, out: f32| (side * x * (half + out), spring + y * (half + out));
            let face = [at(xa, ya, 0.0), at(xb, yb, 0.0), at(xb, yb, 0.75), at(xa, ya, 0.75)];
            front.face(facade, &face, prop.colour * 1.02, 0.0, Cover::Plain);
            let soffit = |x: f32, y: f32, back: f32| frame.at(side * x * half, spring + y * half, z - 0.35 + back);
            let under = [soffit(xa, ya, 0.0), soffit(xb, yb, 0.0), soffit(xb, yb, 0.7), soffit(xa, ya, 0.7)];
            facade.wall(&under, -Vec3::UP, prop.colour * 0.7, 0.0, Cover::Plain);
        }
    }
}

/// Blocks that have fallen, along the walls.
fn rubble(prop: &Prop, frame: &Frame, bay: i32, facade: &mut Facade) {
    for stone in 0..5 {
        let dice = |k: i32| unit2(bay * 8 + stone, k, prop.seed ^ 31);
        let side = if dice(1) < 0.5 { -1.0 } else { 1.0 };
        let out = prop.size.x * 0.5 - 1.2 - 2.3 * dice(2) * dice(2);
        let at = frame.at(side * out, -0.1, (bay as f32 + dice(3)) * BAY_M);
        let (s, c) = (sin_turns(dice(4)), cos_turns(dice(4)));
        let own = Frame { foot: at, right: frame.right * c + frame.away * s, away: frame.away * c - frame.right * s };
        let size = v3(mix(0.5, 1.4, dice(5)), mix(0.3, 0.85, dice(6)), mix(0.4, 0.9, dice(7)));
        block(&own, size, prop.colour * mix(0.8, 1.1, dice(8)), Cover::Courses { height: 0.4 }, facade);
    }
}

/// The wall at its end, with a window as wide as the nave whose glass is gone.
fn east(prop: &Prop, frame: &Frame, z: f32, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5 + 1.0, prop.size.y);
    let on = Front { frame, z, out: -frame.away };
    let courses = Cover::Courses { height: 0.46 };
    let (open, sill, spring) = (half * 0.62, 3.4, high * 0.42);
    on.rect(facade, (0.0, half), (0.0, sill), (prop.colour * 0.9, 0.0, courses));
    for side in [-1.0, 1.0] {
        on.rect(facade, (side * (half + open) * 0.5, (half - open) * 0.5), (sill, spring), (prop.colour, 0.0, courses));
    }
    let mut gable = vec![(-half, spring)];
    gable.extend(edge((0.0, open, spring)));
    gable.extend([
        (half, spring),
        (half, high * 0.92),
        (half * 0.5, high * 1.04),
        (0.3, high * 1.3),
        (-half * 0.62, high),
        (-half, high * 0.8),
    ]);
    on.face(facade, &gable, prop.colour, 0.0, courses);
    // Mullions, and the ring of the rose above them.
    for bar in -2..=2 {
        let x = bar as f32 * open * 0.36;
        let up = if bar == 1 { spring - 2.0 } else { spring + 0.4 };
        on.raised(0.1).rect(facade, (x, 0.11), (sill, up), (prop.colour * 0.9, 0.0, Cover::Plain));
    }
    let rose = |radius: f32| -> Vec<(f32, f32)> {
        (0..=20)
            .map(|i| i as f32 / 20.0)
            .map(|t| (cos_turns(t) * radius, spring + open * 0.62 + sin_turns(t) * radius))
            .collect()
    };
    let ring: Vec<(f32, f32)> = rose(open * 0.46).into_iter().chain(rose(open * 0.36).into_iter().rev()).collect();
    on.raised(0.1).face(facade, &ring, prop.colour * 0.92, 0.0, Cover::Plain);
    let moss = hex(0x566b3a);
    on.raised(0.03).rect(
        facade,
        (-half * 0.7, half * 0.22),
        (0.0, 2.2),
        (moss, 0.0, Cover::Plaster { seed: prop.seed }),
    );
}
