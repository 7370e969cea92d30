//! What makes a made thing look made: rounded outlines, lettering, stitches.
//!
//! Small parts for products; knows no product.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns};

/// Polished gold, as it is alloyed for jewellery.
pub(crate) const GOLD: u32 = 0xefc27a;

/// An upright rectangle about x = 0 with round corners, anticlockwise.
pub(crate) fn sheet(half: f32, (low, high): (f32, f32), corner: f32) -> Vec<(f32, f32)> {
    let (x, low, high) = (half - corner, low + corner, high - corner);
    let rounds = [((x, low), 0.75), ((x, high), 0.0), ((-x, high), 0.25), ((-x, low), 0.5)];
    let turn = |((x, y), from): ((f32, f32), f32)| {
        (0..=4).map(move |i| {
            let t = from + i as f32 / 16.0;
            (x + cos_turns(t) * corner, y + sin_turns(t) * corner)
        })
    };
    rounds.into_iter().flat_map(turn).collect()
}

/// A name in capitals. `place` leads from its own plane, where it reaches from
/// -1 to 1 across and from 0 to 1 upwards, to where it is written.
pub(crate) fn name(body: &mut Body, place: impl Fn(f32, f32) -> Vec3, thick: f32, ink: Skin) {
    strokes(body, &NAME, place, thick, ink);
}

/// The time that clocks in advertisements show, as `name` writes.
pub(crate) fn time(body: &mut Body, place: impl Fn(f32, f32) -> Vec3, thick: f32, ink: Skin) {
    strokes(body, &TIME, place, thick, ink);
}

/// Where a stroke begins, and its corners from there.
type Stroke = (f32, &'static [(f32, f32)]);

const OVAL: &[(f32, f32)] = &[
    (0.19, 0.0),
    (0.05, 0.16),
    (0.0, 0.5),
    (0.05, 0.84),
    (0.19, 1.0),
    (0.33, 0.84),
    (0.38, 0.5),
    (0.33, 0.16),
    (0.19, 0.0),
];

const RING: &[(f32, f32)] = &[
    (0.19, 0.45),
    (0.05, 0.54),
    (0.0, 0.73),
    (0.06, 0.92),
    (0.19, 1.0),
    (0.32, 0.92),
    (0.38, 0.73),
    (0.33, 0.54),
    (0.19, 0.45),
];

/// N, O, V and A, each half a unit wide.
const NAME: [Stroke; 5] = [
    (-0.95, &[(0.0, 0.0), (0.0, 1.0), (0.34, 0.0), (0.34, 1.0)]),
    (-0.45, OVAL),
    (0.08, &[(0.0, 1.0), (0.19, 0.0), (0.38, 1.0)]),
    (0.57, &[(0.0, 0.0), (0.19, 1.0), (0.38, 0.0)]),
    (0.57, &[(0.08, 0.33), (0.3, 0.33)]),
];

/// 10:09.
const TIME: [Stroke; 7] = [
    (-1.0, &[(0.05, 0.8), (0.22, 1.0), (0.22, 0.0)]),
    (-0.6, OVAL),
    (0.0, &[(0.0, 0.3), (0.0, 0.34)]),
    (0.0, &[(0.0, 0.66), (0.0, 0.7)]),
    (0.2, OVAL),
    (0.72, RING),
    (0.72, &[(0.38, 0.73), (0.34, 0.3), (0.14, 0.0)]),
];

fn strokes(body: &mut Body, all: &[Stroke], place: impl Fn(f32, f32) -> Vec3, thick: f32, ink: Skin) {
    for (left, stroke) in all {
        for pair in stroke.windows(2) {
            let [a, b] = [pair[0], pair[1]].map(|(x, y)| place(left + x, y));
            body.rod(a, b, thick, thick, ink);
        }
    }
}

/// Stitches along a line, one between each two points.
pub(crate) fn stitches(body: &mut Body, line: &[Vec3], thick: f32, thread: Skin) {
    for pair in line.windows(2) {
        let [a, b] = [pair[0], pair[1]];
        body.rod(a.lerp(b, 0.2), a.lerp(b, 0.75), thick, thick, thread);
    }
}

/// Polished gold.
pub(super) fn gold() -> Skin {
    Skin::metal(hex(0xe0a93a))
}

/// Dark wood with a little varnish.
pub(super) fn wood() -> Skin {
    Skin::new(hex(0x6e4526)).gloss(0.3)
}
