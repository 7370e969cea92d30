//! The wreck of a wooden ship that lies on its side: ribs, what is left of its planks, a
//! broken mast.
//!
//! Where it lies is the scene's to say.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns};
use crate::noise::unit2;
use crate::scene::Prop;

/// How many ribs stand along its keel, and from how many courses its planks are laid.
const RIBS: i32 = 13;
const COURSES: i32 = 7;
/// How far it has rolled over.
const ROLL_TURNS: f32 = 0.07;

/// Draws it: `size` is its length, the height of its side and its beam.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let hull = Hull { prop, frame };
    // Whichever side is further off is seen from within.
    let near = if facade.facing(frame.foot, frame.away) > 0.0 { 1.0 } else { -1.0 };
    hull.planks(-near, facade);
    hull.ribs(facade);
    hull.mast(facade);
    hull.planks(near, facade);
}

struct Hull<'a> {
    prop: &'a Prop,
    frame: &'a Frame,
}

impl Hull<'_> {
    /// A point of the hull: `along` from stern to bow and `round` from the keel to the
    /// rail of one side, which is -1 or 1.
    fn at(&self, along: f32, round: f32, out: f32) -> Vec3 {
        let size = self.prop.size;
        let s = along * 2.0 - 1.0;
        let beam = size.z * 0.5 * (1.0 - s * s * s * s * 0.92) * out;
        let high = size.y * (0.86 + 0.3 * s * s);
        let keel = size.y * 0.16 * s * s;
        let turn = round * 0.25;
        let (y, z) = (keel + high * (1.0 - cos_turns(turn)), beam * sin_turns(turn));
        let (c, n) = (cos_turns(ROLL_TURNS), sin_turns(ROLL_TURNS));
        self.frame.at(s * size.x * 0.5, y * c - z * n - size.y * 0.12, y * n + z * c)
    }

    fn planks(&self, side: f32, facade: &mut Facade) {
        let wood = self.prop.colour;
        for rib in 0..RIBS - 1 {
            for course in 0..COURSES {
                let dice = |k: i32| unit2(rib * COURSES + course, k, self.prop.seed ^ u32::from(side > 0.0));
                // The sea has taken most of those high up, and in gaps.
                let up = course as f32 / COURSES as f32;
                if dice(1) < 0.03 + 0.72 * up * up * (0.3 + 0.7 * dice(2)) {
                    continue;
                }
                let spot = |rib: i32, course: i32| {
                    self.at(rib as f32 / (RIBS - 1) as f32, side * course as f32 / COURSES as f32, 1.0)
                };
                let face = [spot(rib, course), spot(rib + 1, course), spot(rib + 1, course + 1), spot(rib, course + 1)];
                let normal = (face[1] - face[0]).cross(face[3] - face[0]).unit();
                let weed = if course < 2 { hex(0x4a5636) } else { wood };
                let tone = mix(0.7, 1.1, dice(3));
                let boards = Cover::Courses { height: 0.3 };
                facade.wall(&face, normal, wood.lerp(weed, 0.5) * tone, 0.0, boards);
            }
        }
    }

    fn ribs(&self, facade: &mut Facade) {
        for rib in 0..RIBS {
            let along = rib as f32 / (RIBS - 1) as f32;
            let thick = 0.16 / self.prop.size.x;
            for side in [-1.0, 1.0] {
                let broken = mix(0.7, 1.08, unit2(rib, 7, self.prop.seed));
                let mut inner = Vec::new();
                let mut face: Vec<Vec3> = Vec::new();
                for step in 0..=6 {
                    let round = side * broken * step as f32 / 6.0;
                    face.push(self.at(along - thick, round, 1.0));
                    inner.push(self.at(along + thick, round, 0.93));
                }
                face.extend(inner.into_iter().rev());
                facade.wall(&face, -self.frame.away, self.prop.colour * 0.62, 0.0, Cover::Plain);
            }
        }
    }

    fn mast(&self, facade: &mut Facade) {
        let (foot, lean) = (self.at(0.56, 0.0, 1.0), self.frame.right * 0.18 - self.frame.away * 0.3);
        let way = (Vec3::UP + lean).unit();
        let high = self.prop.size.y * 1.7;
        let aside = self.frame.right * 0.16;
        let tip = foot + way * high;
        let face = [foot - aside, foot + aside, tip + aside * 0.7, tip + Vec3::UP * 0.5, tip - aside * 0.7];
        facade.wall(&face, -self.frame.away, self.prop.colour * 0.8, 0.0, Cover::Plain);
        let yard = foot + way * (high * 0.72);
        let along = (self.frame.right + Vec3::UP * 0.16).unit() * (self.prop.size.z * 0.5);
        let up = Vec3::UP * 0.1;
        let spar = [yard - along - up, yard + along * 0.7 - up, yard + along * 0.7 + up, yard - along + up];
        facade.wall(&spar, -self.frame.away, self.prop.colour * 0.72, 0.0, Cover::Plain);
    }
}
