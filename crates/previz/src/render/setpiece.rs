//! What stands on the floor of a room that is furnished for a purpose: a
//! café's counter and tables, a library's reading table, beams over a stage.
//!
//! Upright sheets and light, in metres above the floor; how lamps light the
//! sheets is the room's.

use super::furnish::{self, Patch, block, front};
use super::interior;
use crate::maths::{Vec3, clamp01, hex, mix, smoothstep, v3};
use crate::scene::{Actor, Furnishing};

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Table,
    Counter,
    Desk,
}

/// One piece: how far right of the middle, and how far before the wall.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    kind: Kind,
    x: f32,
    pub depth: f32,
}

const fn piece(kind: Kind, x: f32, depth: f32) -> Piece {
    Piece { kind, x, depth }
}

/// The pieces of a room, the furthest first; who is there has room left between.
pub(super) fn pieces(furnishing: Furnishing, alone: bool) -> &'static [Piece] {
    const CAFE: [Piece; 5] = [
        piece(Kind::Counter, -1.9, 0.6),
        piece(Kind::Table, 0.75, 1.0),
        piece(Kind::Table, 2.9, 1.1),
        piece(Kind::Table, -0.55, 2.1),
        piece(Kind::Table, 1.75, 2.4),
    ];
    const TAKEN_CAFE: [Piece; 2] = [piece(Kind::Table, -1.45, 0.7), piece(Kind::Table, 1.45, 0.7)];
    const LIBRARY: [Piece; 1] = [piece(Kind::Desk, 0.0, 1.6)];
    const KITCHEN: [Piece; 1] = [piece(Kind::Table, -1.1, 1.7)];
    match (furnishing, alone) {
        (Furnishing::Cafe, true) => &CAFE,
        (Furnishing::Cafe, false) => &TAKEN_CAFE,
        (Furnishing::Books, true) => &LIBRARY,
        (Furnishing::Kitchen, true) => &KITCHEN,
        _ => &[],
    }
}

impl Piece {
    /// No piece is higher than this.
    pub(super) const HIGH_M: f32 = 1.62;

    /// What is seen of it at a place of its sheet, `x` counting from the middle.
    pub(super) fn seen(&self, (x, y): (f32, f32), soft: f32, lamp: Vec3) -> Option<Patch> {
        let x = x - self.x;
        match self.kind {
            Kind::Table => interior::table((x, y), soft),
            Kind::Counter => counter((x, y), soft),
            Kind::Desk => desk((x, y), soft, lamp),
        }
    }

    /// What its shade leaves of the light on the floor.
    pub(super) fn shade(&self, x: f32, depth: f32) -> f32 {
        let (wide, deep) = if self.kind == Kind::Table { (0.85, 0.4) } else { (1.3, 0.5) };
        let (dx, dz) = ((x - self.x) / wide, (depth - self.depth) / deep);
        mix(0.5, 1.0, smoothstep(0.3, 1.1, (dx * dx + dz * dz).sqrt()))
    }
}

/// A counter with a coffee machine, cups and a case of cakes.
fn counter((x, y): (f32, f32), soft: f32) -> Option<Patch> {
    if x.abs() > 1.3 || !(-0.01..1.6).contains(&y) {
        return None;
    }
    let part = |from: (f32, f32), to: (f32, f32)| block(from, to, (x, y), soft);
    let groove = smoothstep(0.035, 0.0, (crate::maths::fract(x / 0.3) - 0.5).abs() * 0.3);
    let cup = |at: f32| part((at - 0.04, 1.1), (at + 0.04, 1.18));
    let steel = hex(0xb4b8ba) * mix(0.7, 1.1, clamp01((y - 1.1) / 0.4));
    let cakes = hex([0xb4783c, 0xd8a868, 0x6a3c28][(crate::maths::floor_i(x / 0.13) & 3).min(2) as usize]);
    front(&[
        (part((-1.2, 0.0), (1.2, 1.04)), hex(0x7a4f30) * (1.0 - 0.45 * groove)),
        (part((-1.2, 0.0), (1.2, 0.1)), hex(0x2a201a)),
        (part((-1.26, 1.04), (1.26, 1.1)), hex(0xd6c8ae)),
        (part((-0.85, 1.12), (-0.2, 1.52)), steel),
        (part((-0.76, 1.18), (-0.29, 1.34)), hex(0x26282a)),
        (cup(-0.64), hex(0xf2efe8)),
        (cup(-0.42), hex(0xf2efe8)),
        (part((0.2, 1.1), (1.05, 1.46)), hex(0xa8b4b2)),
        (part((0.23, 1.13), (1.02, 1.43)), hex(0x4a4438)),
        (part((0.26, 1.13), (1.0, 1.2)), cakes),
        (part((0.26, 1.28), (1.0, 1.35)), cakes * 0.9),
        (part((0.23, 1.26), (1.02, 1.28)), hex(0xa8b4b2)),
    ])
}

/// A reading table with a lamp, books and two chairs.
fn desk((x, y): (f32, f32), soft: f32, lamp: Vec3) -> Option<Patch> {
    if x.abs() > 1.7 || !(-0.01..1.3).contains(&y) {
        return None;
    }
    if let Some(patch) = furnish::lamp(x + 0.1, y - 0.76, soft, lamp).filter(|patch| patch.cover > 0.5) {
        return Some(patch);
    }
    let part = |from: (f32, f32), to: (f32, f32)| block(from, to, (x, y), soft);
    let aside = |from: (f32, f32), to: (f32, f32)| block(from, to, (x.abs(), y), soft);
    let chair = aside((1.18, 0.0), (1.22, 0.46))
        .max(aside((1.55, 0.0), (1.59, 1.0)))
        .max(aside((1.15, 0.43), (1.6, 0.48)))
        .max(aside((1.53, 0.6), (1.59, 1.0)));
    let wood = hex(0x7a4a2a);
    front(&[
        (chair, hex(0x4a2c1a)),
        (aside((0.86, 0.0), (0.94, 0.72)), wood * 0.8),
        (part((-0.94, 0.62), (0.94, 0.72)), wood * 0.7),
        (part((-1.0, 0.71), (1.0, 0.76)), wood * 1.25),
        (part((-0.72, 0.76), (-0.4, 0.8)), hex(0x2f4a5e)),
        (part((-0.7, 0.8), (-0.43, 0.85)), hex(0x8a3a2c)),
        (part((-0.68, 0.85), (-0.46, 0.89)), hex(0xb09a58)),
        (part((0.28, 0.76), (0.68, 0.785)), hex(0xe8e0cc)),
    ])
}

/// Lamps above a stage: where they hang and where their light meets the floor.
const BEAMS: [(f32, f32, [f32; 3]); 4] = [
    (-1.5, -0.35, [1.0, 0.86, 0.62]),
    (1.5, 0.35, [1.0, 0.86, 0.62]),
    (-2.9, -1.9, [0.5, 0.62, 1.0]),
    (2.9, 1.9, [0.5, 0.62, 1.0]),
];
/// Height of the lamps above a stage, and half the width of their light below.
const RIG_M: f32 = 3.9;
const POOL_M: f32 = 0.75;

/// Light that the haze over a stage shows of the lamps, at a place of the
/// upright plane in which they hang.
pub(super) fn beams(x: f32, y: f32) -> Vec3 {
    let fallen = (RIG_M - y) / RIG_M;
    if !(0.0..=1.0).contains(&fallen) {
        return Vec3::ZERO;
    }
    BEAMS.iter().fold(Vec3::ZERO, |light, (hung, met, [r, g, b])| {
        let off = (x - mix(*hung, *met, fallen)).abs() / mix(0.07, POOL_M, fallen);
        let inside = (1.0 - off * off).max(0.0);
        light + v3(*r, *g, *b) * (inside * mix(1.0, 0.34, fallen.sqrt()))
    })
}

/// Light of the lamps above a stage on its floor, `depth` before its plane.
pub(super) fn pools(x: f32, depth: f32) -> Vec3 {
    BEAMS.iter().fold(Vec3::ZERO, |light, (_, met, [r, g, b])| {
        let (dx, dz) = ((x - met) / POOL_M, depth / (POOL_M * 0.8));
        light + v3(*r, *g, *b) * smoothstep(1.25, 0.6, (dx * dx + dz * dz).sqrt())
    })
}

/// Whether the floor is seen: somebody stands on it, or nobody is there and
/// the room is for more than its window; what is small is on the sill.
pub(super) fn stood_on(first: Option<&Actor>, furnishing: Furnishing) -> bool {
    first.map_or(furnishing != Furnishing::Home, |actor| actor.at.y < 0.5)
}

/// How much of a spotlight reaches the floor so far across and behind from who
/// is followed.
pub(super) fn followed((across, behind): (f32, f32)) -> f32 {
    let (dx, dz) = (across / 1.5, behind / 1.1);
    smoothstep(1.35, 0.55, (dx * dx + dz * dz).sqrt())
}
