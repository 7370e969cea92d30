//! Great halls as they are seen from within: the concourse of a railway station, a library
//! with its galleries of books, and a steel works that was left long ago.
//!
//! How wide, high and long each is, is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::{Prop, PropKind};

/// Length of a bay, facets of the vault over it, and the share of the height at which the
/// vault springs.
const BAY_M: f32 = 7.0;
const FACETS: i32 = 10;
const SPRING: f32 = 0.58;
/// The facets of a concourse's vault that are of glass.
const GLAZED: std::ops::Range<i32> = 3..7;
/// Tiers of a library's walls, the shelves in each, and the backs of its books.
const TIERS: i32 = 3;
const SHELVES: i32 = 5;
const SPINES: [u32; 6] = [0x6a2a22, 0x7a5a34, 0x2c3f34, 0x3a3048, 0x8a6a3c, 0x4a2c24];
const RUST: [u32; 3] = [0x6e4630, 0x5c3c2c, 0x7c5238];

/// One of these halls: `size` is its width, height and length, from where it stands.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let hall = Hall { prop, frame, day: moment.shot.sky.horizon.lerp(moment.shot.sky.zenith, 0.3) };
    hall.end(facade);
    for bay in (0..(prop.size.z / BAY_M) as i32).rev() {
        hall.roof(bay, facade);
        for side in [-1.0, 1.0] {
            hall.wall(bay, side, facade);
        }
        hall.frame_of(bay, facade);
        if hall.is_left() {
            hall.rubble(bay, facade);
        }
    }
}

struct Hall<'a> {
    prop: &'a Prop,
    frame: &'a Frame,
    /// What is seen through its windows.
    day: Vec3,
}

impl Hall<'_> {
    /// Whether it has been left to the weather.
    fn is_left(&self) -> bool {
        self.prop.kind == PropKind::SteelWorks
    }

    fn dice(&self, bay: i32, number: i32) -> f32 {
        unit2(bay, number, self.prop.seed)
    }

    fn holds_books(&self) -> bool {
        self.prop.kind == PropKind::LibraryHall
    }

    /// A point of the vault's round, from the wall on the right to that on the left.
    fn vault(&self, facet: i32) -> (f32, f32) {
        let (half, high) = (self.prop.size.x * 0.5, self.prop.size.y);
        let turn = facet as f32 / FACETS as f32 * 0.5;
        (cos_turns(turn) * half, high * (SPRING + (1.0 - SPRING) * sin_turns(turn)))
    }

    fn roof(&self, bay: i32, facade: &mut Facade) {
        let (near, far) = (bay as f32 * BAY_M, (bay + 1) as f32 * BAY_M);
        for facet in 0..FACETS {
            let ((ax, ay), (bx, by)) = (self.vault(facet), self.vault(facet + 1));
            let face = [
                self.frame.at(ax, ay, near),
                self.frame.at(ax, ay, far),
                self.frame.at(bx, by, far),
                self.frame.at(bx, by, near),
            ];
            let dice = self.dice(bay, 40 + facet);
            if self.is_left() {
                // Where the sheets have fallen in the sky is seen.
                if dice < 0.24 {
                    continue;
                }
                let rust = hex(RUST[(dice * 11.0) as usize % 3]) * mix(0.5, 0.8, dice);
                facade.wall(&face, -Vec3::UP, rust, 0.0, Cover::Stripes { width: 0.8, other: rust * 0.75 });
            } else if GLAZED.contains(&facet) {
                facade.wall(&face, -Vec3::UP, self.day, 0.9, Cover::Stripes { width: 1.75, other: self.day * 0.94 });
            } else {
                facade.wall(&face, -Vec3::UP, self.prop.colour * 0.62, 0.05, Cover::Courses { height: 0.5 });
            }
        }
    }

    /// A bay of one wall with its window.
    fn wall(&self, bay: i32, side: f32, facade: &mut Facade) {
        let (half, top) = (self.prop.size.x * 0.5, self.prop.size.y * SPRING);
        let z = (bay as f32 + 0.5) * BAY_M;
        let out = self.frame.right * -side;
        let own = Frame { foot: self.frame.at(side * half, 0.0, z), right: self.frame.away, away: -out };
        let on = Front { frame: &own, z: 0.0, out };
        let (across, key) = (BAY_M * 0.5, bay * 2 + i32::from(side > 0.0));
        let stone = self.prop.colour;
        if self.is_left() {
            on.rect(
                facade,
                (0.0, across),
                (0.0, top),
                (stone, 0.0, Cover::Plaster { seed: self.prop.seed ^ key as u32 }),
            );
            return self.broken_panes(&on, key, facade);
        }
        on.rect(facade, (0.0, across), (0.0, top), (stone, 0.05, Cover::Courses { height: 0.7 }));
        on.raised(0.04).rect(facade, (0.0, across), (0.0, 1.1), (stone * 0.7, 0.04, Cover::Plain));
        if self.holds_books() {
            return self.shelves(&on, key, facade);
        }
        let (wide, spring) = (2.1, top * 0.66);
        on.raised(0.05).arch(facade, (0.0, wide + 0.35), (1.7, spring), (stone * 1.1, 0.06, Cover::Plain));
        on.raised(0.07).arch(facade, (0.0, wide), (1.9, spring), (self.day, 0.9, Cover::Plain));
        let iron = (hex(0x2c3230), 0.0, Cover::Plain);
        for bar in -2..=2 {
            let x = bar as f32 * wide * 0.4;
            let high = spring + (wide * wide - x * x).max(0.0).sqrt();
            on.raised(0.09).rect(facade, (x, 0.05), (1.9, high), iron);
        }
        for bar in 0..4 {
            let y = 1.9 + bar as f32 * (spring - 1.9) / 3.0;
            on.raised(0.09).rect(facade, (0.0, wide), (y - 0.04, y + 0.04), iron);
        }
        on.raised(0.1).rect(facade, (0.0, across), (top - 0.5, top), (stone * 1.08, 0.06, Cover::Plain));
    }

    /// Books from the floor to the vault, in tiers with a gallery before each.
    fn shelves(&self, on: &Front, key: i32, facade: &mut Facade) {
        let (across, top) = (BAY_M * 0.5, self.prop.size.y * SPRING);
        let wood = self.prop.colour * 0.55;
        let tier = top / TIERS as f32;
        for shelf in 0..TIERS * SHELVES {
            let board = (tier - 0.5) / SHELVES as f32;
            let low = (shelf / SHELVES) as f32 * tier + 0.25 + (shelf % SHELVES) as f32 * board;
            for (index, x) in [-0.5, 0.5].into_iter().enumerate() {
                let dice = unit2(key * 2 + index as i32, shelf, self.prop.seed);
                let (spine, other) = (hex(SPINES[(dice * 5.99) as usize]), hex(SPINES[(dice * 35.0) as usize % 6]));
                let books = Cover::Stripes { width: 0.11 + 0.06 * dice, other };
                let tall = board * (0.72 + 0.2 * dice);
                on.raised(0.04).rect(facade, (x * across, across * 0.42), (low, low + tall), (spine, 0.06, books));
            }
            on.raised(0.06).rect(facade, (0.0, across), (low - 0.08, low), (wood, 0.03, Cover::Plain));
        }
        for x in [-across, 0.0, across] {
            on.raised(0.1).rect(facade, (x, 0.16), (0.0, top), (wood * 1.15, 0.03, Cover::Plain));
        }
        for gallery in 1..TIERS {
            let floor = gallery as f32 * tier;
            on.raised(0.9).rect(facade, (0.0, across), (floor - 0.24, floor), (wood * 1.3, 0.04, Cover::Plain));
            for bar in -7..=7 {
                let x = bar as f32 * across / 7.5;
                on.raised(0.9).rect(facade, (x, 0.03), (floor, floor + 0.95), (wood * 0.8, 0.0, Cover::Plain));
            }
            on.raised(0.92).rect(facade, (0.0, across), (floor + 0.92, floor + 1.02), (wood * 1.3, 0.03, Cover::Plain));
        }
    }

    /// Panes of a window of which many are gone.
    fn broken_panes(&self, on: &Front, key: i32, facade: &mut Facade) {
        let (columns, rows) = (6, 5);
        let (low, high, wide) = (2.2, self.prop.size.y * SPRING - 0.6, 2.7);
        on.raised(0.03).rect(facade, (0.0, wide + 0.12), (low - 0.12, high + 0.12), (hex(0x3a2c24), 0.0, Cover::Plain));
        let (across, up) = (wide * 2.0 / columns as f32, (high - low) / rows as f32);
        for pane in 0..columns * rows {
            let (x, y) = ((pane % columns) as f32 * across - wide, low + (pane / columns) as f32 * up);
            let kept = unit2(pane, key, self.prop.seed ^ 5);
            let (colour, glow) = match () {
                () if kept < 0.45 => (self.day, 1.0),
                () if kept < 0.9 => (self.day.lerp(hex(0x5c6a58), 0.6), 0.4),
                () => (hex(0x3c342c), 0.0),
            };
            let rim = 0.05;
            let points = [
                (x + rim, y + rim),
                (x + across - rim, y + rim),
                (x + across - rim, y + up - rim),
                (x + rim, y + up - rim),
            ];
            on.raised(0.05).face(facade, &points, colour, glow, Cover::Plain);
        }
    }

    /// The iron that bears a bay: a column at each wall, and an arch or a truss from one to
    /// the other.
    fn frame_of(&self, bay: i32, facade: &mut Facade) {
        let (half, top, z) = (self.prop.size.x * 0.5, self.prop.size.y * SPRING, bay as f32 * BAY_M);
        let iron = if self.is_left() { hex(RUST[bay as usize % 3]) } else { hex(0x3c4a44) };
        let inset = if self.is_left() { 1.1 } else { 0.35 };
        for side in [-1.0, 1.0] {
            let foot = Frame { foot: self.frame.at(side * (half - inset), 0.0, z), ..*self.frame };
            block(&foot, v3(0.5, top, 0.6), iron, Cover::Plain, facade);
            if self.is_left() {
                // The girder that a crane ran along.
                let rail =
                    Frame { foot: self.frame.at(side * (half - inset), top * 0.76, z + BAY_M * 0.5), ..*self.frame };
                block(&rail, v3(0.5, 0.7, BAY_M), iron * 0.85, Cover::Plain, facade);
            }
        }
        for facet in 0..FACETS {
            let ((ax, ay), (bx, by)) = (self.vault(facet), self.vault(facet + 1));
            let low = |x: f32, y: f32| self.frame.at(x * 0.965, y - 0.42, z);
            let face = [self.frame.at(ax, ay, z), self.frame.at(bx, by, z), low(bx, by), low(ax, ay)];
            facade.wall(&face, -self.frame.away, iron, 0.04, Cover::Plain);
        }
        if self.is_left() {
            let tie = [(-half + 1.0, top), (half - 1.0, top), (half - 1.0, top + 0.3), (-half + 1.0, top + 0.3)];
            Front { frame: self.frame, z, out: -self.frame.away }.face(facade, &tie, iron * 0.8, 0.0, Cover::Plain);
        }
    }

    /// The far end: doors under a fan of glass, the clock and the board of a station.
    fn end(&self, facade: &mut Facade) {
        let (half, high) = (self.prop.size.x * 0.5, self.prop.size.y);
        let on = Front { frame: self.frame, z: self.prop.size.z, out: -self.frame.away };
        let round: Vec<(f32, f32)> = (0..=FACETS).map(|facet| self.vault(facet)).collect();
        let mut whole = vec![(-half, 0.0), (half, 0.0)];
        whole.extend(round.iter().copied());
        on.face(facade, &whole, self.prop.colour * 0.9, 0.04, Cover::Courses { height: 0.6 });
        let fan: Vec<(f32, f32)> = round.iter().map(|(x, y)| (x * 0.86, y * 0.94)).collect();
        on.raised(0.05).face(facade, &fan, self.day, 0.95, Cover::Stripes { width: 1.6, other: self.day * 0.8 });
        for door in -1..=1 {
            let x = door as f32 * half * 0.56;
            on.raised(0.05).arch(facade, (x, 1.9), (0.0, high * 0.28), (self.day * 0.8, 0.8, Cover::Plain));
        }
        if self.is_left() || self.holds_books() {
            return;
        }
        let board = on.raised(4.0);
        let (low, top) = (high * 0.34, high * 0.34 + 2.1);
        board.rect(facade, (0.0, 4.4), (low, top), (hex(0x14171a), 0.0, Cover::Plain));
        for row in 0..6 {
            let y = top - 0.35 - row as f32 * 0.3;
            for (index, (x, wide)) in [(-3.4, 0.6), (-1.2, 1.2), (2.2, 0.5), (3.5, 0.4)].into_iter().enumerate() {
                let long = wide * mix(0.6, 1.0, self.dice(row, index as i32));
                board.raised(0.03).rect(facade, (x, long), (y - 0.09, y + 0.06), (hex(0xf0b83c), 0.9, Cover::Plain));
            }
        }
        self.clock(&board, top + 1.5, facade);
    }

    fn clock(&self, on: &Front, y: f32, facade: &mut Facade) {
        let dial = |radius: f32| -> Vec<(f32, f32)> {
            (0..20).map(|k| (cos_turns(k as f32 / 20.0) * radius, y + sin_turns(k as f32 / 20.0) * radius)).collect()
        };
        on.face(facade, &dial(1.25), hex(0x2a2620), 0.0, Cover::Plain);
        on.raised(0.03).face(facade, &dial(1.08), hex(0xf4efe0), 0.55, Cover::Plain);
        let ink = (hex(0x1c1a18), 0.0, Cover::Plain);
        on.raised(0.05).rect(facade, (0.0, 0.05), (y, y + 0.85), ink);
        on.raised(0.05).rect(facade, (0.3, 0.3), (y - 0.06, y + 0.06), ink);
    }

    /// What has fallen, and tanks that nobody took away.
    fn rubble(&self, bay: i32, facade: &mut Facade) {
        let half = self.prop.size.x * 0.5;
        for side in [-1.0, 1.0] {
            for heap in 0..4 {
                let dice = |k: i32| self.dice(bay * 8 + heap + if side > 0.0 { 4 } else { 0 }, 60 + k);
                let x = side * (half - 1.4 - 2.6 * dice(1));
                let foot = Frame { foot: self.frame.at(x, -0.1, (bay as f32 + dice(2)) * BAY_M), ..*self.frame };
                let size = v3(0.5 + 1.3 * dice(3), 0.25 + 0.7 * dice(4), 0.5 + dice(5));
                block(
                    &foot,
                    size,
                    hex([0x5c534a, 0x6e4630, 0x4a443e][(dice(6) * 2.99) as usize]),
                    Cover::Plain,
                    facade,
                );
            }
            if self.dice(bay, if side > 0.0 { 30 } else { 31 }) < 0.5 {
                let z = (bay as f32 + 0.5) * BAY_M;
                let tank = Frame { foot: self.frame.at(side * (half - 3.2), 0.0, z), ..*self.frame };
                let (rust, high) = (hex(RUST[(bay + 1) as usize % 3]), self.prop.size.y * 0.42);
                super::round::drum(&tank, ((1.5, 0.0), (1.5, high)), (rust, 0.0), facade);
                super::round::drum(&tank, ((1.62, high * 0.6), (1.62, high * 0.66)), (rust * 0.7, 0.0), facade);
                super::round::drum(&tank, ((1.5, high), (0.5, high + 1.2)), (rust * 0.85, 0.0), facade);
            }
        }
    }
}
