//! The front of an old house of northern China at New Year: a red door under deep
//! eaves, wishes on red paper beside and over it, lanterns.
//!
//! Where it stands and whether its lamps burn is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::lantern;
use crate::maths::{Vec3, hex, v3};
use crate::render::finish::hanzi::square;
use crate::scene::Prop;

/// The two lines that hang beside a door, the first on its right, and the one over it.
const WISHES: [[&str; 3]; 3] = [
    ["天增岁月人增寿", "春满乾坤福满门", "四季平安"],
    ["一帆风顺年年好", "万事如意步步高", "吉星高照"],
    ["爆竹声中一岁除", "春风送暖入屠苏", "万象更新"],
];
/// Paper, the ink of gold on it, and the lacquer of the door.
const PAPER: u32 = 0xcf1f1c;
const INK: u32 = 0xf2c25a;
const LACQUER: u32 = 0x9c1a16;
const BRASS: u32 = 0xd9a441;
const POST: u32 = 0x5e1812;
/// Half the width of the door, and its height.
const DOOR: (f32, f32) = (1.2, 2.72);
/// How far the eaves reach out before the wall, and how far lanterns hang there.
const EAVES_M: f32 = 1.15;
const LANTERNS_M: f32 = 0.8;
/// How tall a lantern is.
const LANTERN_M: f32 = 0.58;

/// Draws it: `size` is its width, the height of its wall and its depth.
pub(crate) fn front(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let mut house = Front { prop, frame, facade };
    house.wall();
    house.roof();
    house.door();
    house.wishes();
    for x in [-5.0, 5.0] {
        house.window(x);
    }
    house.steps();
    for x in [-7.4, -2.55, 2.55, 7.4] {
        house.lantern(x);
    }
}

/// A front in the drawing.
struct Front<'a, 'b> {
    prop: &'a Prop,
    frame: &'a Frame,
    facade: &'a mut Facade<'b>,
}

impl Front<'_, '_> {
    /// An upright piece that stands out so far.
    fn piece(&mut self, (left, right): (f32, f32), (low, high): (f32, f32), out: f32, colour: Vec3, cover: Cover) {
        let face = [(left, low), (right, low), (right, high), (left, high)].map(|(x, y)| self.frame.at(x, y, -out));
        self.facade.wall(&face, -self.frame.away, colour, 0.0, cover);
    }

    fn plain(&mut self, across: (f32, f32), up: (f32, f32), out: f32, colour: u32) {
        self.piece(across, up, out, hex(colour), Cover::Plain);
    }

    fn wall(&mut self) {
        let (half, high) = (self.prop.size.x * 0.5, self.prop.size.y);
        self.piece((-half, half), (0.0, high), 0.0, self.prop.colour, Cover::Courses { height: 0.11 });
        self.piece((-half, half), (0.0, 0.5), 0.05, self.prop.colour * 0.72, Cover::Courses { height: 0.25 });
    }

    /// Tiles in rows down to the eaves, whose rafters are seen from below.
    fn roof(&mut self) {
        let (half, high, deep) = (self.prop.size.x * 0.5, self.prop.size.y, self.prop.size.z);
        let frame = self.frame;
        let tiles = hex(0x3a3f46).lerp(v3(0.82, 0.85, 0.9), self.prop.snow * 0.85);
        let level = |y: f32, z: f32| [frame.at(-half, y, z), frame.at(half, y, z)];
        let ([a, b], [d, c]) = (level(high + 0.1, -EAVES_M), level(high + deep * 0.62, deep));
        let rows = Cover::Stripes { width: 0.26, other: tiles * 0.62 };
        self.facade.wall(&[a, b, c, d], (Vec3::UP - frame.away * 0.6).unit(), tiles, 0.0, rows);
        let ([a, b], [d, c]) = (level(high - 0.12, -EAVES_M), level(high - 0.12, 0.0));
        let rafters = Cover::Stripes { width: 0.42, other: hex(0x2a1a14) };
        self.facade.wall(&[a, b, c, d], -Vec3::UP, hex(0x4a5a48), 0.25 * self.prop.lit, rafters);
        // The painted beam, and the ends of the tiles.
        self.piece(
            (-half, half),
            (high - 0.46, high - 0.12),
            0.06,
            hex(0x1d5a78),
            Cover::Stripes { width: 0.9, other: hex(0x2c6a4a) },
        );
        self.plain((-half, half), (high - 0.3, high - 0.26), 0.08, BRASS);
        self.piece(
            (-half, half),
            (high - 0.12, high + 0.1),
            EAVES_M,
            tiles * 0.8,
            Cover::Stripes { width: 0.26, other: tiles * 0.5 },
        );
    }

    /// Two leaves with studs and knockers, a character for luck on each.
    fn door(&mut self) {
        let (half, high) = DOOR;
        for side in [-1.0, 1.0] {
            let post = (side * (half + 0.14) - 0.14, side * (half + 0.14) + 0.14);
            self.plain(post, (0.0, high + 0.3), 0.1, POST);
        }
        self.plain((-half - 0.28, half + 0.28), (high, high + 0.34), 0.12, POST);
        self.plain((-half, half), (0.0, 0.16), 0.16, 0x2c1712);
        for side in [-1.0, 1.0] {
            let span = |a: f32, b: f32| if side < 0.0 { (-b, -a) } else { (a, b) };
            self.plain(span(0.012, half), (0.16, high), 0.04, LACQUER);
            for (column, row) in (0..4).flat_map(|column| (0..8).map(move |row| (column, row))) {
                let (x, y) = (0.2 + 0.26 * column as f32, 0.36 + 0.3 * row as f32);
                if !(1.25..2.15).contains(&y) {
                    self.plain(span(x - 0.028, x + 0.028), (y - 0.028, y + 0.028), 0.05, BRASS);
                }
            }
            self.luck(side * half * 0.52, 1.72);
            self.plain(span(0.07, 0.17), (1.16, 1.26), 0.06, BRASS);
            self.plain(span(0.095, 0.145), (1.02, 1.16), 0.06, BRASS);
        }
    }

    /// A square of paper on its corner, with the character for luck.
    fn luck(&mut self, x: f32, y: f32) {
        const HALF_M: f32 = 0.42;
        let corner = |dx: f32, dy: f32, out: f32, half: f32| self.frame.at(x + dx * half, y + dy * half, -out);
        let lozenge = |out: f32, half: f32| {
            [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)].map(|(dx, dy)| corner(dx, dy, out, half))
        };
        let (rim, paper) = (lozenge(0.07, HALF_M), lozenge(0.075, HALF_M * 0.93));
        self.facade.wall(&rim, -self.frame.away, hex(INK), 0.0, Cover::Plain);
        self.facade.wall(&paper, -self.frame.away, hex(PAPER), 0.12 * self.prop.lit, Cover::Plain);
        self.character('福', (x, y), 0.4, 0.08);
    }

    /// One character about a place.
    fn character(&mut self, of: char, (x, y): (f32, f32), wide: f32, out: f32) {
        let Some(dots) = square(of) else { return };
        let half = wide * 0.5;
        let face = [(-half, -half), (half, -half), (half, half), (-half, half)]
            .map(|(dx, dy)| self.frame.at(x + dx, y + dy, -out));
        let cover = Cover::Character { dots, wide, paper: hex(PAPER) };
        self.facade.wall(&face, -self.frame.away, hex(INK), 0.12 * self.prop.lit, cover);
    }

    /// Red paper with a rim of gold, and a line of characters down or across it.
    fn paper(&mut self, line: &str, (x, y): (f32, f32), cell: f32, down: bool) {
        let count = line.chars().count() as f32;
        let (long, broad) = (cell * (count + 0.5) * 0.5, cell * 0.64);
        let (wide, tall) = if down { (broad, long) } else { (long, broad) };
        self.plain((x - wide - 0.02, x + wide + 0.02), (y - tall - 0.02, y + tall + 0.02), 0.14, INK);
        self.piece((x - wide, x + wide), (y - tall, y + tall), 0.15, hex(PAPER), Cover::Plain);
        for (index, of) in line.chars().enumerate() {
            let along = ((count - 1.0) * 0.5 - index as f32) * cell;
            let at = if down { (x, y + along) } else { (x - along, y) };
            self.character(of, at, cell * 0.94, 0.16);
        }
    }

    fn wishes(&mut self) {
        let [first, second, over] = WISHES[self.prop.seed as usize % WISHES.len()];
        let x = DOOR.0 + 0.58;
        self.paper(first, (x, 1.62), 0.29, true);
        self.paper(second, (-x, 1.62), 0.29, true);
        self.paper(over, (0.0, DOOR.1 + 0.2), 0.34, false);
    }

    /// A window of paper behind a lattice, from which light falls.
    fn window(&mut self, x: f32) {
        let (half, low, high) = (1.05, 1.0, 2.5);
        let around = |by: f32| ((x - half - by, x + half + by), (low - by, high + by));
        let (across, up) = around(0.12);
        self.plain(across, up, 0.06, POST);
        let (across, up) = around(0.0);
        let paper = hex(0xe8c48a) * (0.55 + 1.2 * self.prop.lit);
        let face = [(across.0, up.0), (across.1, up.0), (across.1, up.1), (across.0, up.1)]
            .map(|(x, y)| self.frame.at(x, y, -0.07));
        self.facade.wall(&face, -self.frame.away, paper, 0.9 * self.prop.lit, Cover::Plain);
        for bar in 1..6 {
            let at = x - half + half * 2.0 * bar as f32 / 6.0;
            self.plain((at - 0.022, at + 0.022), up, 0.08, LACQUER);
        }
        for bar in 1..4 {
            let at = low + (high - low) * bar as f32 / 4.0;
            self.plain(across, (at - 0.022, at + 0.022), 0.08, LACQUER);
        }
        self.luck(x, 1.75);
    }

    fn steps(&mut self) {
        for (step, (high, deep)) in [(0.06, 1.5), (0.12, 0.8)].into_iter().enumerate() {
            let part = Frame { foot: self.frame.at(0.0, 0.0, -deep * 0.5), ..*self.frame };
            let wide = 4.2 - 0.6 * step as f32;
            block(&part, v3(wide, high, deep), hex(0x8f8a82), Cover::Plain, self.facade);
        }
    }

    /// One that hangs from the eaves.
    fn lantern(&mut self, x: f32) {
        let foot = self.prop.size.y - 0.75 - LANTERN_M;
        self.plain((x - 0.012, x + 0.012), (foot + LANTERN_M, self.prop.size.y - 0.1), LANTERNS_M, 0x2a1a14);
        let paper = Prop { size: v3(LANTERN_M, LANTERN_M, LANTERN_M), colour: hex(0xd8241c), ..self.prop.clone() };
        lantern::one(&paper, self.frame.at(x, foot, -LANTERNS_M), self.frame, self.facade);
    }
}
