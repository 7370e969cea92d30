//! What grows on a reef: corals that branch, spread and swell, sponges, anemones, and
//! the rock that they stand on.
//!
//! Shapes only; colours belong to the scene, the second one being that of the
//! rock about a foot.

use super::growth::Growth;
use crate::maths::{GOLDEN, Vec3, cos_turns, fract, mix, sin_turns, smoothstep, v3};
use crate::noise::fbm2;

impl Growth {
    /// A low crust of rock that a coral stands on, so far around.
    fn holdfast(&mut self, wide: f32) {
        for i in 0..70 {
            let (r, angle) = ((i as f32 / 70.0).sqrt(), i as f32 * GOLDEN);
            let lump = self.dice.range(0.6, 1.1);
            let at = v3(cos_turns(angle) * r, 0.0, sin_turns(angle) * r) * (wide * lump);
            let high = wide * 0.45 * (1.0 - r * r) * lump;
            let normal = v3(at.x * 2.0, wide * 1.6, at.z * 2.0);
            self.disc(at + Vec3::UP * high, wide * 0.2, normal, lump * 0.9, true);
        }
    }

    pub(crate) fn coral(&mut self) {
        self.holdfast(0.24);
        for i in 0..9 {
            let angle = i as f32 * GOLDEN + self.dice.unit() * 0.2;
            let out = v3(cos_turns(angle), 0.0, sin_turns(angle));
            let lean = if i < 3 { 0.3 } else { 0.75 };
            let along = (out * lean + Vec3::UP * self.dice.range(0.75, 1.2)).unit();
            let length = self.dice.range(0.2, 0.34);
            let root = out * self.dice.range(0.02, 0.12) + Vec3::UP * 0.03;
            self.antler(root, along, length, 0.046, 2);
        }
    }

    /// A branch of coral, those that spring from it, and its pale tip.
    fn antler(&mut self, from: Vec3, along: Vec3, length: f32, radius: f32, left: u32) {
        // Branches bend up to the light.
        let middle = from + along * (length * 0.55);
        let end = middle + (along + Vec3::UP * 0.35).unit() * (length * 0.45);
        self.rod(from, middle, radius, radius * 0.86, false);
        self.rod(middle, end, radius * 0.86, radius * 0.72, false);
        let pale = if left == 0 { 1.5 } else { 1.08 };
        for _ in 0..18 {
            let out = self.in_ball();
            self.disc(end + out * (radius * 0.55), radius * 0.42, out, pale, false);
        }
        if left == 0 {
            return;
        }
        for _ in 0..2 + self.dice.below(2) {
            let next = (along + self.in_ball() * 0.75 + v3(0.0, 0.3, 0.0)).unit();
            let shorter = length * self.dice.range(0.5, 0.75);
            self.antler(end, next, shorter, radius * 0.74, left - 1);
        }
    }

    /// A fan of coral: a foot, and branches that fork and fork again in one plane.
    pub(crate) fn fan(&mut self) {
        self.holdfast(0.14);
        self.rod(v3(0.0, -0.02, 0.0), v3(0.0, 0.1, 0.0), 0.034, 0.026, false);
        for stem in [-0.1, 0.0, 0.1] {
            let turns = 0.25 + stem + self.dice.range(-0.02, 0.02);
            self.vein(v3(0.0, 0.08, 0.0), turns, (0.22, 0.024), 6);
        }
    }

    /// A branch of a fan that runs at some turns from level, so long and so
    /// thick, and those that spring from it.
    fn vein(&mut self, from: Vec3, turns: f32, (length, radius): (f32, f32), left: u32) {
        let bend = self.dice.range(-0.02, 0.02);
        let (mut at, steps) = (from, (length / (radius * 0.8)) as usize + 1);
        for i in 0..=steps {
            let turns = turns + bend * i as f32 / steps as f32;
            at += v3(cos_turns(turns), sin_turns(turns), 0.0) * (length / steps as f32);
            let tone = self.dice.range(0.86, 1.14) * mix(1.15, 0.8, left as f32 / 6.0);
            let normal = v3(self.dice.range(-0.4, 0.4), 0.4, -1.0);
            self.disc(at, radius, normal, tone, false);
        }
        if left == 0 {
            return;
        }
        for side in [-1.0, 1.0] {
            let turns = turns + side * self.dice.range(0.025, 0.075);
            let next = (length * self.dice.range(0.62, 0.86), (radius * 0.78).max(0.006));
            self.vein(at, turns, next, left - 1);
        }
    }

    /// A dome with grooves that wind over it.
    pub(crate) fn brain(&mut self) {
        let seed = self.dice.bits() as u32;
        let (wide, deep) = (self.dice.range(0.75, 1.0), self.dice.range(0.6, 0.8));
        let count = (1500.0 * self.fine * self.fine) as usize;
        for i in 0..count {
            let (y, angle) = (1.0 - (i as f32 + 0.5) / count as f32, i as f32 * GOLDEN);
            let ring = (1.0 - y * y).max(0.0).sqrt();
            let n = v3(cos_turns(angle) * ring, y, sin_turns(angle) * ring);
            let field = fbm2(n.x * 3.1 + n.z, n.y * 3.1 - n.z * 0.6, 2, seed);
            let ridge = (fract(field * 9.0) * 2.0 - 1.0).abs();
            let lump = 1.0 + 0.1 * fbm2(n.x * 1.6, n.z * 1.6, 2, seed ^ 3);
            let at = v3(n.x * wide * lump, n.y * 0.9 * lump - 0.02 + ridge * 0.012, n.z * deep * lump);
            let tone = mix(0.52, 1.2, smoothstep(0.1, 0.7, ridge));
            self.disc(
                at,
                0.046 / self.fine,
                n + Vec3::UP * 0.1,
                tone * mix(0.6, 1.0, smoothstep(0.0, 0.3, at.y)),
                false,
            );
        }
    }

    /// A table: a stem that spreads into a plate of short fingers.
    pub(crate) fn table(&mut self) {
        let seed = self.dice.bits() as u32;
        self.holdfast(0.3);
        self.rod(Vec3::ZERO, v3(0.0, 0.42, 0.0), 0.15, 0.12, false);
        let count = (620.0 * self.fine * self.fine) as usize;
        for i in 0..count {
            let (r, angle) = (((i as f32 + 0.5) / count as f32).sqrt(), i as f32 * GOLDEN);
            let edge = 1.0 + 0.16 * fbm2(cos_turns(angle) * 1.7, sin_turns(angle) * 1.7, 3, seed);
            let (x, z) = (cos_turns(angle) * r * edge, sin_turns(angle) * r * edge);
            let finger = self.dice.unit();
            let y = 0.62 + 0.2 * r * r + 0.05 * finger + 0.05 * fbm2(x * 2.0, z * 2.0, 2, seed ^ 1);
            let pale = mix(0.72, 1.25, finger) * mix(0.95, 1.3, smoothstep(0.85, 1.0, r));
            self.disc(v3(x * 1.15, y, z * 0.85), 0.056 / self.fine, v3(x * 0.4, 1.0, z * 0.4), pale, false);
            // Its underside runs down into the stem.
            let below = y - 0.07 - 0.34 * (1.0 - r) * (1.0 - r);
            self.disc(v3(x * 1.12, below, z * 0.82), 0.062 / self.fine, v3(x, -0.8, z), 0.6, false);
        }
    }

    /// Tubes side by side, open above.
    pub(crate) fn sponge(&mut self) {
        self.holdfast(0.26);
        for i in 0..6 {
            let angle = i as f32 * GOLDEN;
            let out = v3(cos_turns(angle), 0.0, sin_turns(angle)) * self.dice.range(0.06, 0.2);
            let (high, wide) = (self.dice.range(0.5, 0.95), self.dice.range(0.07, 0.095));
            let top = out * 1.7 + Vec3::UP * high;
            let waist = out.lerp(top, 0.5) + self.in_ball() * 0.03;
            self.rod(out, waist, wide * 0.7, wide * 0.92, false);
            self.rod(waist, top, wide * 0.92, wide * 1.12, false);
            for k in 0..34 {
                let turn = k as f32 / 34.0;
                let rim = v3(cos_turns(turn), 0.0, sin_turns(turn)) * (wide * 1.06);
                self.disc(top + rim + Vec3::UP * 0.012, wide * 0.24, rim * 4.0 + Vec3::UP, 1.3, false);
                self.disc(top + rim * 0.45 + Vec3::UP * 0.014, wide * 0.36, Vec3::UP, 0.2, false);
            }
        }
    }

    /// A stout foot and a crown of tentacles that bend outwards, their tips pale.
    pub(crate) fn anemone(&mut self) {
        self.holdfast(0.4);
        self.rod(Vec3::ZERO, v3(0.0, 0.14, 0.0), 0.36, 0.42, false);
        for i in 0..150 {
            let (r, angle) = ((i as f32 / 150.0).sqrt(), i as f32 * GOLDEN);
            let out = v3(cos_turns(angle), 0.0, sin_turns(angle));
            let (root, long) = (out * (r * 0.52) + Vec3::UP * (0.16 - 0.06 * r), self.dice.range(0.55, 0.78));
            let curl = self.in_ball() * 0.14;
            for step in 0..14 {
                let t = step as f32 / 13.0;
                let at = root
                    + out * (long * r * t * (0.5 + 0.75 * t))
                    + Vec3::UP * (long * (t - 0.62 * r * t * t))
                    + curl * t;
                let tip = smoothstep(0.8, 0.95, t);
                let tone = mix(mix(0.55, 0.95, t), 1.6, tip);
                self.disc(at, mix(0.034, 0.026, t) + 0.007 * tip, out * 0.6 + Vec3::UP * 0.6 + curl, tone, false);
            }
        }
    }

    /// A boulder under crusts and tufts.
    pub(crate) fn reef_rock(&mut self) {
        let from = self.discs.len();
        self.rock();
        let seed = self.dice.bits() as u32;
        for disc in &mut self.discs[from..] {
            let at = disc.at;
            let crust = fbm2(at.x * 3.2 + at.z * 1.9, at.y * 3.2 - at.z * 1.4, 3, seed);
            disc.tone *= mix(0.62, 1.5, smoothstep(-0.3, 0.35, crust));
            disc.normal = (disc.normal + v3(crust, 0.2, crust * 0.6)).unit();
        }
        // Tufts and knobs.
        let skin: Vec<Vec3> = self.discs[from..].iter().map(|disc| disc.at).collect();
        for _ in 0..60 {
            let at = skin[self.dice.below(skin.len())];
            if at.y < 0.2 {
                continue;
            }
            let (tone, wide) = (self.dice.range(0.7, 2.0), self.dice.range(0.02, 0.05));
            for _ in 0..14 {
                let out = self.in_ball();
                self.disc(at + out * wide + Vec3::UP * (wide * 0.5), wide * 0.34, out + Vec3::UP * 0.4, tone, false);
            }
        }
    }
}
