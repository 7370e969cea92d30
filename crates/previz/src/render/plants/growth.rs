//! A plant in the making: discs, rods and puffs of leaves, added from dice.
//!
//! Knows no species.

use super::foliage::Disc;
use crate::maths::{Vec3, cos_turns, mix, sin_turns, v3};
use crate::noise::Dice;

/// A plant in the making.
pub(crate) struct Growth {
    pub discs: Vec<Disc>,
    pub dice: Dice,
    pub snow: f32,
    /// How many times finer leaves are than for a small picture.
    pub fine: f32,
    /// Height of a sample of the sharpest picture.
    pub sample: f32,
}

impl Growth {
    pub(crate) fn disc(&mut self, at: Vec3, radius: f32, normal: Vec3, tone: f32, second: bool) {
        self.discs.push(Disc { at, radius, normal: normal.unit(), tone, second });
    }

    /// How far the next disc of a blade may lie from one as large as this for
    /// no gap to show between them.
    pub(crate) fn step(&self, radius: f32) -> f32 {
        (radius * 1.2).max(self.sample * 1.5)
    }

    /// A point in a ball, thinner outside, and its direction.
    pub(crate) fn in_ball(&mut self) -> Vec3 {
        loop {
            let p = v3(self.dice.range(-1.0, 1.0), self.dice.range(-1.0, 1.0), self.dice.range(-1.0, 1.0));
            if p.dot(p) <= 1.0 {
                return p;
            }
        }
    }

    /// A round stem from `a` to `b`.
    pub(crate) fn rod(&mut self, a: Vec3, b: Vec3, ra: f32, rb: f32, second: bool) {
        let length = (b - a).length();
        let steps = ((length / (ra.min(rb).max(0.003) * 0.6)) as usize).clamp(2, 110);
        let (_, side, back) = frame(b - a);
        for i in 0..=steps {
            let t = i as f32 / steps as f32;
            let (at, r) = (a.lerp(b, t), mix(ra, rb, t));
            // What is thin has no back to see.
            let around = if r * self.fine > 0.012 { 8 } else { 5 };
            let ring = self.dice.range(0.88, 1.12);
            for k in 0..around {
                let angle = k as f32 / around as f32 + t * 0.37;
                let out = side * cos_turns(angle) + back * sin_turns(angle);
                let tone = ring * self.dice.range(0.93, 1.07);
                self.disc(at + out * (r * 0.6), r * 0.62, out, tone, second);
            }
            if self.snow > 0.3 && (b - a).y.abs() < length * 0.75 {
                self.disc(at + Vec3::UP * (r * 0.8), r * 0.9, Vec3::UP, 1.15, !second);
            }
        }
    }

    /// Leaves in a cloud around a twig's end.
    pub(crate) fn puff(&mut self, centre: Vec3, radius: Vec3, middle: Vec3, count: usize, leaf: f32) {
        let own = 0.86 + 0.28 * self.dice.unit();
        let (count, leaf) = ((count as f32 * self.fine * self.fine) as usize, leaf / self.fine);
        for _ in 0..count {
            let p = self.in_ball();
            // Few twigs stand out far, or the outline were a ball's.
            let stray = self.dice.unit();
            let at = centre + p * radius * (0.9 + 0.5 * stray * stray * stray);
            let out = (p * 0.8 + (at - middle).unit() * 0.7 + self.in_ball() * 0.55).unit();
            let size = leaf * self.dice.range(0.6, 1.15);
            let tone = own * self.dice.range(0.8, 1.2);
            self.disc(at, size, out, tone, false);
        }
    }
}

/// A direction and two across it.
fn frame(along: Vec3) -> (Vec3, Vec3, Vec3) {
    let along = along.unit();
    let other = if along.y.abs() < 0.9 { Vec3::UP } else { v3(1.0, 0.0, 0.0) };
    let side = along.cross(other).unit();
    (along, side, along.cross(side))
}
