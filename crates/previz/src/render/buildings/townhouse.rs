//! Narrow brick houses of northern towns, side by side along a canal: storeys of tall
//! windows, and over them a gable in steps, with a neck, as a bell or as a spout.
//!
//! Where they stand, how high and how lit is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use crate::maths::{Vec3, hex, v3};
use crate::render::world::Moment;
use crate::scene::Prop;

/// The share of a house's height at which its gable begins.
const EAVES: f32 = 0.74;
/// How far the front stands out before its walls, so that what is on it is seen.
const OUT_M: f32 = 0.06;
/// Stone bands and the frames of windows.
const STONE: u32 = 0xe4dccb;
/// From storey to storey, and the height of the lowest.
const STOREY_M: f32 = 2.9;
const DOOR_M: f32 = 2.6;

/// Half the width of a gable at some heights of it, both as shares.
type Outline = &'static [(f32, f32)];
const STEPS: Outline = &[
    (1.0, 0.0),
    (1.0, 0.18),
    (0.78, 0.18),
    (0.78, 0.4),
    (0.56, 0.4),
    (0.56, 0.62),
    (0.34, 0.62),
    (0.34, 0.84),
    (0.16, 0.84),
    (0.16, 1.0),
];
const NECK: Outline =
    &[(1.0, 0.0), (0.86, 0.08), (0.6, 0.16), (0.46, 0.3), (0.44, 0.8), (0.5, 0.8), (0.3, 0.92), (0.06, 1.0)];
const BELL: Outline =
    &[(1.0, 0.0), (0.94, 0.14), (0.74, 0.32), (0.58, 0.5), (0.5, 0.72), (0.54, 0.76), (0.36, 0.9), (0.1, 1.0)];
const SPOUT: Outline = &[(1.0, 0.0), (0.2, 0.84), (0.24, 0.84), (0.24, 1.0)];

/// One of these houses, its fronts to both sides of its depth.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (w, d, top) = (prop.size.x * 0.5, prop.size.z * 0.5, prop.size.y);
    let eaves = top * EAVES;
    let brick = Cover::Courses { height: 0.14 };
    let tiles =
        hex([0x6f4436, 0x5a4a44, 0x4c4648, 0x7a4a36][(prop.seed & 3) as usize]).lerp(v3(0.85, 0.88, 0.93), prop.snow);
    block(frame, v3(prop.size.x, eaves, prop.size.z), prop.colour * 0.9, brick, facade);
    let ridge = eaves + (top - eaves) * 0.86;
    for side in [-1.0, 1.0] {
        let out = (frame.right * (side * (ridge - eaves)) + Vec3::UP * w).unit();
        let slope = [
            frame.at(side * w, eaves, -d),
            frame.at(side * w, eaves, d),
            frame.at(0.0, ridge, d),
            frame.at(0.0, ridge, -d),
        ];
        if facade.facing(slope[0], out) > 0.0 {
            facade.wall(&slope, out, tiles, 0.0, Cover::Courses { height: 0.35 });
        }
    }
    for side in [-1.0, 1.0] {
        let out = frame.away * side;
        if facade.facing(frame.at(0.0, eaves, side * d), out) > 0.0 {
            let on = Front { frame, z: side * (d + OUT_M), out };
            Gable { prop, on, w, eaves }.draw(moment, facade);
        }
    }
}

/// A front that is seen.
struct Gable<'a> {
    prop: &'a Prop,
    on: Front<'a>,
    w: f32,
    eaves: f32,
}

impl Gable<'_> {
    fn rect(&self, facade: &mut Facade, across: (f32, f32), up: (f32, f32), colour: Vec3, lit: f32) {
        self.on.rect(facade, across, up, (colour, lit, Cover::Plain));
    }

    fn draw(&self, moment: &Moment, facade: &mut Facade) {
        let (w, prop) = (self.w, self.prop);
        let brick = Cover::Courses { height: 0.14 };
        self.on.face(facade, &[(-w, 0.0), (w, 0.0), (w, self.eaves), (-w, self.eaves)], prop.colour, 0.0, brick);
        let high = prop.size.y - self.eaves;
        let outline = [STEPS, NECK, BELL, SPOUT][(prop.seed >> 4 & 3) as usize];
        let stone = hex(STONE);
        for pair in outline.windows(2) {
            let [(a, low), (b, up)] = [pair[0], pair[1]];
            let (y0, y1) = (self.eaves + low * high, self.eaves + up * high);
            if up > low {
                self.on.face(facade, &[(-a * w, y0), (a * w, y0), (b * w, y1), (-b * w, y1)], prop.colour, 0.0, brick);
                // A coping along its edge.
                for side in [-1.0, 1.0] {
                    let edge = [(a - 0.06, y0), (a, y0), (b, y1), (b - 0.06, y1)];
                    self.on.face(facade, &edge.map(|(x, y)| (side * x * w, y)), stone, 0.0, Cover::Plain);
                }
            } else {
                let (from, to) = (a.min(b) * w, a.max(b) * w);
                for side in [-1.0, 1.0] {
                    self.rect(facade, (side * (from + to) * 0.5, (to - from) * 0.5), (y0 - 0.14, y0), stone, 0.0);
                }
            }
        }
        for band in [DOOR_M + 0.35, self.eaves] {
            self.rect(facade, (0.0, w), (band - 0.1, band + 0.1), stone * 0.94, 0.0);
        }
        self.windows(moment, facade);
        // The beam that goods are hoisted by, and the window of their loft.
        let loft = self.eaves + high * 0.22;
        self.pane((0.0, 0.5), (loft, loft + high * 0.3), (moment, 9), facade);
        self.rect(facade, (0.0, 0.07), (loft + high * 0.36, loft + high * 0.36 + 0.16), hex(0x2a2422), 0.0);
    }

    /// Three windows on each storey, the door and two beside it below.
    fn windows(&self, moment: &Moment, facade: &mut Facade) {
        let storeys = ((self.eaves - DOOR_M - 0.6) / STOREY_M).max(1.0) as i32;
        let tall = (self.eaves - DOOR_M - 0.6) / storeys as f32;
        let apart = self.w * 0.62;
        for storey in 0..storeys {
            let low = DOOR_M + 0.75 + tall * storey as f32;
            // Each storey is lower than the one below it.
            let high = low + tall * (0.64 - 0.05 * storey as f32);
            for place in -1..=1 {
                let number = storey * 3 + place + 1;
                self.pane((place as f32 * apart, self.w * 0.19), (low, high), (moment, number), facade);
            }
        }
        let paint = hex([0x1f3d34, 0x24344f, 0x5a2420, 0x2c2a2a][(self.prop.seed >> 9 & 3) as usize]);
        let door = if self.prop.seed >> 11 & 1 == 0 { -apart } else { apart };
        self.rect(facade, (door, self.w * 0.23), (0.0, DOOR_M + 0.1), hex(STONE), 0.0);
        self.rect(facade, (door, self.w * 0.18), (0.0, DOOR_M - 0.5), paint, 0.0);
        self.pane((door, self.w * 0.16), (DOOR_M - 0.4, DOOR_M), (moment, 31), facade);
        for place in [0.0, -door] {
            self.pane((place, self.w * 0.2), (0.8, DOOR_M), (moment, 32), facade);
        }
    }

    /// A window in its white frame, with its bars.
    fn pane(
        &self,
        (middle, half): (f32, f32),
        (low, high): (f32, f32),
        (moment, number): (&Moment, i32),
        facade: &mut Facade,
    ) {
        let on = crate::noise::unit2(number, 7, self.prop.seed) < 0.6;
        let lit = if on { self.prop.lit } else { 0.0 };
        let sky = moment.shot.sky.horizon * 0.16;
        let glass = (hex(0x222a32) + sky).lerp(v3(1.0, 0.62, 0.26), lit * 0.6);
        let white = hex(STONE);
        self.rect(facade, (middle, half + 0.1), (low - 0.12, high + 0.12), white, 0.0);
        self.rect(facade, (middle, half), (low, high), glass, lit * 0.8);
        self.rect(facade, (middle, 0.035), (low, high), white, 0.0);
        let bar = low + (high - low) * 0.62;
        self.rect(facade, (middle, half), (bar - 0.035, bar + 0.035), white, 0.0);
    }
}
