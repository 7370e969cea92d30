//! A market stall: counter, goods unless food is cooked on it, posts and a striped awning, a lamp under it.
//!
//! Where it stands and how lit it is is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::round::tuft;
use crate::maths::{Vec3, hex, mix, v3};
use crate::noise::unit2;
use crate::scene::{Prop, PropKind};

const WOOD: u32 = 0x6b4e34;
/// As near as fruit in a crate is told apart, and how many lie on it.
const FINE_M: f32 = 22.0;
const HEAP: i32 = 7;

/// Draws a stall whose counter is on the near side of its own directions.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, h, d) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let dice = |k: i32| unit2(k, 4, prop.seed);
    let glow = prop.lit * 0.55;
    let cloth = hex([0x5a4a3c, 0x3c4a52, 0x6a3a34, 0x4a5240][(dice(1) * 3.99) as usize]);
    let back = [frame.at(-w, 0.0, d), frame.at(w, 0.0, d), frame.at(w, h * 0.9, d), frame.at(-w, h * 0.9, d)];
    facade.wall(&back, -frame.away, cloth, glow * 0.5, Cover::Stripes { width: 0.9, other: cloth * 0.8 });
    if prop.kind == PropKind::Stall {
        shelves(prop, frame, facade, (w, d));
        goods(prop, frame, facade, (w, d));
    }
    let counter = Frame { foot: frame.at(0.0, 0.0, -d * 0.45), ..*frame };
    block(&counter, v3(w * 2.0, 0.86, d * 0.9), cloth.lerp(prop.colour, 0.4), Cover::Courses { height: 0.3 }, facade);
    posts(prop, frame, facade);
    awning(prop, frame, facade, (w, d));
    lamps(prop, frame, facade);
}

/// The two that bear the awning.
pub(super) fn posts(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    for side in [-0.5, 0.5] {
        let post = Frame { foot: frame.at(side * prop.size.x, 0.0, -prop.size.z * 0.5), ..*frame };
        block(&post, v3(0.07, prop.size.y, 0.07), hex(WOOD), Cover::Plain, facade);
    }
}

/// Bulbs under the awning, in the dark.
pub(super) fn lamps(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    if prop.lit > 0.3 {
        for side in [-0.25, 0.25] {
            let lamp = frame.at(side * prop.size.x, prop.size.y * 0.86, -prop.size.z * 0.2);
            facade.halo(lamp, 0.22, v3(1.0, 0.8, 0.5) * (2.2 * prop.lit));
            facade.halo(lamp, 1.9, v3(1.0, 0.62, 0.28) * (0.42 * prop.lit));
        }
    }
}

/// Colours of what is sold here.
fn ware(prop: &Prop, index: i32) -> Vec3 {
    let all = [
        [0xc8402c, 0xd8702c, 0xb83448, 0xd89a34],
        [0x5c8a34, 0x7aa044, 0xc8a83c, 0x8a3a2c],
        [0xd8b83c, 0xc8503a, 0x7a9a3c, 0xd8843a],
        [0xb88a5a, 0x8a5a34, 0xd8c09a, 0xc8762c],
    ];
    let trade = all[(unit2(2, 4, prop.seed) * 3.99) as usize];
    hex(trade[(unit2(index, 5, prop.seed) * 3.99) as usize])
}

/// Crates on the counter, heaped.
fn goods(prop: &Prop, frame: &Frame, facade: &mut Facade, (w, d): (f32, f32)) {
    let count = (w * 2.0 / 0.52) as i32;
    for row in [1, 0] {
        for i in 0..count {
            let x = -w + 0.3 + i as f32 * 0.52;
            let z = -d * 0.72 + row as f32 * 0.42;
            let high = 0.1 + 0.12 * unit2(i, 6 + row, prop.seed) + row as f32 * 0.12;
            let crate_ = Frame { foot: frame.at(x, 0.86, z), ..*frame };
            let colour = ware(prop, i * 3 + row) * mix(0.8, 1.1, unit2(i, 8 + row, prop.seed));
            block(&crate_, v3(0.46, high, 0.36), colour, Cover::Stripes { width: 0.15, other: colour * 0.72 }, facade);
            if facade.away_m(crate_.foot) < FINE_M {
                heap(&crate_, high, (colour, i * 2 + row), prop.seed, facade);
            }
        }
    }
}

/// Fruit in a heap on its crate, the hindmost first.
fn heap(crate_: &Frame, high: f32, (colour, number): (Vec3, i32), seed: u32, facade: &mut Facade) {
    let right = facade.view.right;
    for fruit in 0..HEAP {
        let dice = |k: i32| unit2(number * HEAP + fruit, k, seed);
        let back = fruit < HEAP / 2;
        let x = ((fruit % (HEAP / 2 + 1)) as f32 / (HEAP / 2) as f32 - 0.5) * 0.34;
        let at = crate_.at(
            x + 0.04 * (dice(11) - 0.5),
            high + if back { 0.06 } else { 0.03 },
            if back { 0.08 } else { -0.08 },
        );
        tuft(right, (at, 0.07), colour * mix(0.9, 1.25, dice(12)), facade);
    }
}

/// What hangs on the back.
fn shelves(prop: &Prop, frame: &Frame, facade: &mut Facade, (w, d): (f32, f32)) {
    let count = (w * 2.0 / 0.42) as i32;
    for i in 0..count {
        if unit2(i, 9, prop.seed) < 0.3 {
            continue;
        }
        let x = -w + 0.25 + i as f32 * 0.42;
        let (low, high) = (1.15 + 0.25 * unit2(i, 10, prop.seed), 1.85);
        let z = d - 0.05;
        let face = [frame.at(x, low, z), frame.at(x + 0.28, low, z), frame.at(x + 0.28, high, z), frame.at(x, high, z)];
        facade.wall(&face, -frame.away, ware(prop, i + 40), prop.lit * 0.4, Cover::Plain);
    }
}

/// A roof of cloth that falls to the front, with a scalloped hem.
pub(super) fn awning(prop: &Prop, frame: &Frame, facade: &mut Facade, (w, d): (f32, f32)) {
    let (h, over) = (prop.size.y, 0.15);
    let (front, low) = (-d - 0.45, h * 0.92);
    let stripes = Cover::Stripes { width: 0.4, other: hex(0xe6dcc8) };
    let glow = prop.lit * 0.3;
    let top = [
        frame.at(-w - over, low, front),
        frame.at(w + over, low, front),
        frame.at(w + over, h + 0.2, d),
        frame.at(-w - over, h + 0.2, d),
    ];
    facade.wall(&top, (Vec3::UP * 2.0 - frame.away).unit(), prop.colour, glow, stripes);
    let count = ((w + over) * 2.0 / 0.4) as i32;
    let mut hem = vec![frame.at(-w - over, low, front), frame.at(w + over, low, front)];
    for i in (0..=count * 2).rev() {
        let x = mix(-w - over, w + over, i as f32 / (count * 2) as f32);
        hem.push(frame.at(x, low - if i % 2 == 0 { 0.16 } else { 0.26 }, front));
    }
    facade.wall(&hem, -frame.away, prop.colour, glow, stripes);
}
