//! Stalls of one trade: carpets and spice, or flowers in buckets.
//!
//! Where they stand and how lit they are is the scene's to say; what other stalls share
//! is `stall`'s.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use super::round::{disc, drum, tuft};
use super::stall;
use crate::maths::{Vec3, hex, mix, v3};
use crate::noise::unit2;
use crate::scene::Prop;

/// Beyond this blossoms run together.
const FINE_M: f32 = 16.0;

const CARPETS: [[u32; 3]; 5] = [
    [0x8a1f24, 0x1f2f5a, 0xd8b478],
    [0x1f3a6a, 0x9a2a28, 0xe0cfa0],
    [0x6a2a1c, 0x2f5a4a, 0xd8a24a],
    [0x9a4a1c, 0x5a1c24, 0xe8d8b0],
    [0x2f4a3c, 0x8a2a24, 0xd8c08a],
];
const SPICES: [u32; 6] = [0xd8821c, 0xb8301c, 0xd8b01c, 0x8a4a1c, 0x6a7a2c, 0xc85a24];
const BLOSSOMS: [u32; 8] = [0xe0243c, 0xf28aa8, 0xf6c02c, 0xf4f0e8, 0x9a4ac0, 0xf07a24, 0xd83a8a, 0xf8e05a];

/// Carpets behind and over the counter, before it sacks of spice.
pub(crate) fn bazaar(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, h, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let wall = Front { frame, z: d, out: -frame.away };
    wall.rect(facade, (0.0, w), (0.0, h * 0.94), (hex(0x5a3a24), prop.lit * 0.2, Cover::Plain));
    let pieces = (w * 2.0 / 1.1) as i32;
    for piece in 0..pieces {
        let x = -w + (piece as f32 + 0.5) * w * 2.0 / pieces as f32;
        carpet(&wall.raised(0.03), (x, 0.46), (0.95, h * 0.92), (prop, piece), facade);
    }
    let counter = Frame { foot: frame.at(0.0, 0.0, -d * 0.2), ..*frame };
    block(&counter, v3(w * 2.0, 0.72, d * 0.8), hex(0x6b4a2c), Cover::Courses { height: 0.24 }, facade);
    let hung = Front { frame, z: -d * 0.6 - 0.02, out: -frame.away };
    carpet(&hung, (-w * 0.5, w * 0.42), (0.02, 0.76), (prop, 8), facade);
    carpet(&hung, (w * 0.5, w * 0.42), (0.02, 0.76), (prop, 9), facade);
    let heaps = (w * 2.0 / 0.56) as i32;
    for row in [1, 0] {
        for heap in 0..heaps {
            let x = -w + 0.34 + heap as f32 * 0.56;
            let (y, z) = if row == 1 { (0.72, -d * 0.2) } else { (0.0, -d * 0.98) };
            if row == 0 && unit2(heap, 6, prop.seed) < 0.35 {
                continue;
            }
            let sack = Frame { foot: frame.at(x, y, z), ..*frame };
            let colour = hex(SPICES[(unit2(heap + row * 20, 7, prop.seed) * 5.99) as usize]);
            drum(&sack, ((0.22, 0.0), (0.26, 0.3)), (hex(0xb09468), 0.0), facade);
            drum(&sack, ((0.25, 0.28), (0.02, 0.56)), (colour, prop.lit * 0.25), facade);
        }
    }
    stall::posts(prop, frame, facade);
    stall::awning(prop, frame, facade, (w, d));
    stall::lamps(prop, frame, facade);
}

/// A carpet: borders, a field, a rhomb in it.
fn carpet(
    on: &Front,
    (middle, half): (f32, f32),
    (low, high): (f32, f32),
    (prop, number): (&Prop, i32),
    facade: &mut Facade,
) {
    let [field, border, ink] = CARPETS[(unit2(number, 3, prop.seed) * 4.99) as usize].map(hex);
    let glow = prop.lit * 0.25;
    let inner = |by: f32| ((middle, half * (1.0 - by)), (mix(low, high, by * 0.5), mix(high, low, by * 0.5)));
    for (out, by, colour) in [(0.0, 0.0, border), (0.01, 0.14, ink), (0.02, 0.2, border), (0.03, 0.4, field)] {
        let (across, up) = inner(by);
        on.raised(out).rect(facade, across, up, (colour, glow, Cover::Plain));
    }
    let centre = (low + high) * 0.5;
    for (out, share, colour) in [(0.04, 0.46, ink), (0.05, 0.3, border)] {
        let (wide, tall) = (half * share, (high - low) * 0.5 * share);
        let rhomb =
            [(middle - wide, centre), (middle, centre - tall), (middle + wide, centre), (middle, centre + tall)];
        on.raised(out).face(facade, &rhomb, colour, glow, Cover::Plain);
    }
}

/// Buckets of flowers on three steps, one colour to each bucket.
pub(crate) fn flowers(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, h, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let wall = Front { frame, z: d, out: -frame.away };
    wall.rect(
        facade,
        (0.0, w),
        (0.0, h * 0.9),
        (hex(0x3f5a44), prop.lit * 0.3, Cover::Stripes { width: 0.9, other: hex(0x35503c) }),
    );
    let fine = facade.away_m(frame.at(0.0, 0.8, -d)) < FINE_M;
    let buckets = (w * 2.0 / 0.44) as i32;
    for (row, (y, z)) in [(0.82, d * 0.45), (0.4, -d * 0.2), (0.0, -d * 0.85)].into_iter().enumerate() {
        let step = Frame { foot: frame.at(0.0, 0.0, z), ..*frame };
        if y > 0.0 {
            block(&step, v3(w * 2.0, y, 0.5), hex(0x6b4e34), Cover::Courses { height: 0.2 }, facade);
        }
        for bucket in 0..buckets {
            let number = bucket + row as i32 * 20;
            let x = -w + 0.24 + bucket as f32 * 0.44 + 0.05 * (unit2(number, 2, prop.seed) - 0.5);
            let foot = Frame { foot: frame.at(x, y, z), ..*frame };
            bunch(&foot, (prop, number), fine, facade);
        }
    }
    stall::posts(prop, frame, facade);
    stall::awning(prop, frame, facade, (w, d));
    stall::lamps(prop, frame, facade);
}

/// A bucket and the flowers in it.
fn bunch(frame: &Frame, (prop, number): (&Prop, i32), fine: bool, facade: &mut Facade) {
    let dice = |k: i32| unit2(number, k, prop.seed);
    let tin = hex([0x8f9499, 0x4a5a64, 0x77706a, 0x2f5a4a][(dice(3) * 3.99) as usize]);
    drum(frame, ((0.13, 0.0), (0.18, 0.34)), (tin, 0.0), facade);
    disc(frame, 0.18, 0.34, hex(0x2c3a24), facade);
    let right = facade.view.right;
    let colour = hex(BLOSSOMS[(dice(4) * 7.99) as usize]);
    let heads = if fine { 13 } else { 5 };
    let size = if fine { 0.062 } else { 0.11 };
    tuft(right, (frame.at(0.0, 0.44, 0.0), 0.19), hex(0x3f6a34), facade);
    for head in 0..heads {
        let roll = |k: i32| unit2(number * 16 + head, k, prop.seed);
        let at = frame.at((roll(5) - 0.5) * 0.42, 0.42 + 0.28 * roll(6), (roll(7) - 0.5) * 0.2 - 0.06);
        let shade: Vec3 = colour * mix(0.85, 1.25, roll(8)) * (1.25 + 0.4 * prop.lit);
        tuft(right, (at, size * mix(0.8, 1.25, roll(9))), shade, facade);
        if fine && head % 3 == 0 {
            tuft(right, (at + Vec3::UP * 0.01, size * 0.35), hex(0xf2d23c), facade);
        }
    }
}
