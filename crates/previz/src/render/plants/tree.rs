//! Trees: trunks, boughs and crowns of each kind.
//!
//! Shapes only; colours belong to the scene.

use super::growth::Growth;
use crate::maths::{GOLDEN, Vec3, cos_turns, mix, sin_turns, v3};

impl Growth {
    /// A tree with a rounded crown: trunk, boughs, and puffs at their ends.
    #[expect(clippy::too_many_arguments, reason = "the measures of a tree, each a plain number")]
    pub(crate) fn crown(
        &mut self,
        foot: f32,
        middle: f32,
        wide: f32,
        trunk: f32,
        puffs: usize,
        leaves: usize,
        leaf: f32,
    ) {
        let heart = v3(0.0, middle, 0.0);
        let lean = v3(self.dice.range(-0.04, 0.04), 0.0, self.dice.range(-0.04, 0.04));
        let fork = v3(lean.x, foot + 0.12, lean.z);
        if trunk > 0.0 {
            self.rod(Vec3::ZERO, fork, trunk * 1.25, trunk * 0.85, true);
            self.roots(trunk, true);
            self.rod(fork, heart + lean + Vec3::UP * 0.12, trunk * 0.8, trunk * 0.25, true);
        }
        for i in 0..puffs {
            // Ends spread by the golden angle over a dome, broad below.
            let t = (i as f32 + 0.5) / puffs as f32;
            let turn = i as f32 * GOLDEN + self.dice.range(-0.07, 0.07);
            let ring = ((1.0 - t) * (t + 0.22)).sqrt() * 1.65;
            let radius = wide * 0.74 * ring.max(0.2) * self.dice.range(0.55, 1.15);
            let height = mix(foot + 0.14, 0.9, t) + self.dice.range(-0.04, 0.04);
            let end = v3(cos_turns(turn) * radius, height, sin_turns(turn) * radius) + lean;
            let start = fork.lerp(heart, self.dice.range(0.0, 0.6));
            self.rod(start, end, trunk * 0.42, trunk * 0.14, true);
            let size = wide * self.dice.range(0.22, 0.46);
            self.puff(end, v3(size, size * 0.66, size), heart + lean, leaves, leaf);
        }
        self.puff(heart + lean + v3(0.0, 0.08, 0.0), v3(wide * 0.6, 0.2, wide * 0.6), heart, leaves, leaf);
    }

    /// A crown on a short trunk, held over the water by roots that bow down around it.
    pub(crate) fn mangrove(&mut self) {
        self.crown(0.4, 0.7, 0.46, 0.018, 13, 200, 0.032);
        for root in 0..13 {
            let angle = root as f32 * GOLDEN + self.dice.range(-0.06, 0.06);
            let out = v3(cos_turns(angle), 0.0, sin_turns(angle));
            let (from, reach) = (self.dice.range(0.2, 0.42), self.dice.range(0.1, 0.34));
            let mut last = Vec3::UP * from;
            for step in 1..=6 {
                let t = step as f32 / 6.0;
                let next = out * (reach * (t * (2.0 - t))) + Vec3::UP * (from * (1.0 - t * t) - 0.02 * t);
                self.rod(last, next, 0.0085, 0.0075, true);
                last = next;
            }
        }
    }

    /// A low broad crown with fruit all over it. Bark takes the first colour, so that fruit
    /// can take the second.
    pub(crate) fn fruit_tree(&mut self) {
        self.crown(0.16, 0.6, 0.46, 0.026, 15, 220, 0.034);
        for disc in &mut self.discs {
            if disc.second {
                (disc.second, disc.tone) = (false, disc.tone * 0.34);
            }
        }
        let leaves: Vec<(Vec3, Vec3)> =
            self.discs.iter().filter(|disc| disc.at.y > 0.26).map(|disc| (disc.at, disc.normal)).collect();
        if leaves.is_empty() {
            return;
        }
        for _ in 0..120 {
            let (at, out) = leaves[self.dice.below(leaves.len())];
            let (middle, own) = (at + out * 0.02 - Vec3::UP * 0.012, self.dice.range(0.85, 1.15));
            for _ in 0..7 {
                let p = self.in_ball();
                self.disc(middle + p * 0.012, 0.0125, p + v3(0.0, 0.3, 0.0), own, true);
            }
        }
    }

    /// A birch: a slender crown, and dark marks across its pale bark.
    pub(crate) fn birch(&mut self) {
        let (foot, trunk) = (0.2, 0.014);
        self.crown(foot, 0.62, 0.24, trunk, 13, 170, 0.024);
        for _ in 0..70 {
            let (y, angle) = (self.dice.unit() * (foot + 0.1), self.dice.unit());
            let r = mix(trunk * 1.2, trunk * 0.85, y / (foot + 0.12));
            let wide = self.dice.range(0.04, 0.16);
            // A mark is a row of small spots around part of the trunk.
            for step in 0..6 {
                let turn = angle + wide * step as f32 / 6.0;
                let out = v3(cos_turns(turn), 0.0, sin_turns(turn));
                self.disc(out * (r * 1.06) + Vec3::UP * y, 0.0022, out, 0.2, true);
            }
        }
    }

    /// Roots that spread from a trunk's foot into the ground.
    fn roots(&mut self, trunk: f32, second: bool) {
        let turn = self.dice.unit();
        // Snow that lies on the ground covers them; on them it would be stripes.
        let snow = std::mem::take(&mut self.snow);
        for i in 0..6 {
            let angle = turn + (i as f32 + self.dice.range(-0.3, 0.3)) / 6.0;
            let out = v3(cos_turns(angle), 0.0, sin_turns(angle));
            let end = out * (trunk * self.dice.range(2.0, 3.2)) - Vec3::UP * (trunk * self.dice.range(0.3, 0.9));
            self.rod(out * (trunk * 0.8) + Vec3::UP * (trunk * 1.6), end, trunk * 0.6, trunk * 0.2, second);
        }
        self.snow = snow;
    }

    /// A tree without leaves: boughs that fork down to twigs.
    pub(crate) fn bare(&mut self) {
        // Some lift one leader to the top, some part low and spread.
        let spread = self.dice.unit();
        let (first, top) = (mix(0.3, 0.2, spread), mix(0.8, 0.5, spread));
        let mut joints = vec![Vec3::ZERO];
        for i in 1..=6 {
            let (bx, bz) = (self.dice.range(-0.022, 0.022), self.dice.range(-0.022, 0.022));
            let last = joints[i - 1];
            joints.push(v3(last.x + bx, top * i as f32 / 6.0, last.z + bz));
        }
        // Bark takes the first colour, so that snow can take the second.
        let thick = |t: f32| mix(0.028, 0.009, t);
        self.roots(thick(0.0), false);
        for (i, pair) in joints.windows(2).enumerate() {
            let t = i as f32 / 6.0;
            self.rod(pair[0], pair[1], thick(t), thick(t + 1.0 / 6.0), false);
        }
        let boughs = 7 + self.dice.below(4);
        let turn = self.dice.unit();
        for i in 0..boughs {
            let up = (i as f32 + self.dice.range(0.0, 0.8)) / boughs as f32;
            let t = mix(first / top, 0.97, up);
            let joint = ((t * 6.0) as usize).min(5);
            let start = joints[joint].lerp(joints[joint + 1], t * 6.0 - joint as f32);
            let angle = turn + i as f32 * GOLDEN + self.dice.range(-0.06, 0.06);
            let rise = mix(0.35, 1.3, up) + self.dice.range(-0.2, 0.25);
            let out = v3(cos_turns(angle), rise, sin_turns(angle)).unit();
            let length = mix(mix(0.2, 0.3, spread), 0.14, up) * self.dice.range(0.75, 1.2);
            self.fork(start, out, length, thick(t) * 0.62, 3);
        }
        self.fork(joints[6], (joints[6] - joints[4]).unit(), (1.0 - top) * 0.4, 0.009, 3);
    }

    pub(crate) fn fork(&mut self, from: Vec3, along: Vec3, length: f32, radius: f32, left: u32) {
        let end = from + along * length;
        self.rod(from, end, radius, radius * 0.6, false);
        if left == 0 {
            return;
        }
        let count = 2 + self.dice.below(2);
        for _ in 0..count {
            let bend = self.in_ball() * 0.62 + v3(0.0, 0.14, 0.0);
            let next = (along + bend).unit();
            let start = from.lerp(end, self.dice.range(0.55, 1.0));
            let shorter = length * self.dice.range(0.55, 0.8);
            self.fork(start, next, shorter, radius * 0.58, left - 1);
        }
    }

    /// A cone of drooping boughs in whorls.
    pub(crate) fn spruce(&mut self) {
        self.rod(Vec3::ZERO, v3(0.0, 0.9, 0.0), 0.017, 0.004, self.snow < 0.3);
        let whorls = 22;
        for i in 0..whorls {
            let t = i as f32 / whorls as f32;
            let y = mix(0.1, 0.985, t);
            let reach = mix(0.235, 0.012, t) * self.dice.range(0.82, 1.12);
            let boughs = if t < 0.7 { 9 } else { 6 };
            let turn = self.dice.unit();
            for k in 0..boughs {
                let angle = turn + (k as f32 + self.dice.range(-0.25, 0.25)) / boughs as f32;
                let length = reach * self.dice.range(0.72, 1.1);
                self.bough(v3(0.0, y, 0.0), angle, length, t);
            }
        }
    }

    pub(crate) fn bough(&mut self, from: Vec3, angle: f32, length: f32, t: f32) {
        let out = v3(cos_turns(angle), 0.0, sin_turns(angle));
        let side = v3(-out.z, 0.0, out.x);
        // Seen large, sprays of needles are many and small.
        let fine = self.fine.min(1.8);
        let tufts = ((length * 95.0 + 3.0) * fine) as usize;
        for i in 0..tufts {
            let s = (i as f32 + 0.5) / tufts as f32;
            let droop = -0.42 * s * length + 0.16 * s * s * length;
            let width = 0.34 * length * (1.0 - s) + 0.008;
            for _ in 0..(3.0 * fine) as usize {
                let across = self.dice.range(-1.0, 1.0) * width;
                let at = from
                    + out * (s * length)
                    + side * across
                    + Vec3::UP * (droop - across.abs() * 0.3 + self.dice.range(-0.008, 0.008));
                let normal = out * 0.6 + Vec3::UP * 0.75 + self.in_ball() * 0.5;
                let tone = self.dice.range(0.68, 1.2) * mix(0.85, 1.1, s);
                self.disc(at, 0.0125 / fine, normal, tone, false);
                if self.snow > 0.0 && self.dice.chance(self.snow * 0.85 * mix(0.8, 1.0, t)) {
                    self.disc(at + Vec3::UP * 0.009, 0.015 / fine, Vec3::UP + normal * 0.7, 1.15, true);
                }
            }
        }
    }

    pub(crate) fn pine(&mut self) {
        let lean = self.dice.range(-0.06, 0.06);
        let fork = v3(lean, 0.62, 0.0);
        self.rod(Vec3::ZERO, fork, 0.021, 0.014, true);
        for i in 0..11 {
            let t = i as f32 / 11.0;
            let angle = i as f32 * GOLDEN + self.dice.unit() * 0.1;
            let radius = mix(0.27, 0.07, t) * self.dice.range(0.7, 1.1);
            let end = v3(lean + cos_turns(angle) * radius, mix(0.58, 0.95, t), sin_turns(angle) * radius);
            self.rod(v3(lean, mix(0.5, 0.8, t), 0.0), end, 0.008, 0.004, true);
            self.puff(end, v3(0.13, 0.05, 0.13), fork + v3(0.0, 0.1, 0.0), 190, 0.017);
        }
    }

    /// An acacia: a few limbs that part low and rise steeply, and on the twigs that spread from
    /// them a crown that is flat above and below.
    pub(crate) fn acacia(&mut self) {
        const LIMBS: usize = 5;
        const TWIGS: usize = 5;
        let lean = v3(self.dice.range(-0.08, 0.08), 0.0, 0.0);
        let fork = v3(lean.x * 0.4, self.dice.range(0.24, 0.34), 0.0);
        self.rod(Vec3::ZERO, fork, 0.03, 0.022, true);
        self.roots(0.024, true);
        for limb in 0..LIMBS {
            let turn = (limb as f32 + self.dice.range(-0.2, 0.2)) / LIMBS as f32;
            let out = self.dice.range(0.14, 0.24);
            let knee = v3(cos_turns(turn) * out, self.dice.range(0.66, 0.72), sin_turns(turn) * out) + lean;
            let bend = fork.lerp(knee, 0.5) - v3(cos_turns(turn), 0.0, sin_turns(turn)) * (out * 0.22);
            self.rod(fork, bend, 0.016, 0.012, true);
            self.rod(bend, knee, 0.012, 0.008, true);
            for twig in 0..TWIGS {
                let angle = turn + (twig as f32 - 2.0) * 0.045 + self.dice.range(-0.03, 0.03);
                let reach = mix(0.1, 0.58, (twig * 2 % TWIGS) as f32 / (TWIGS - 1) as f32) * self.dice.range(0.85, 1.1);
                let top = 0.9 - 0.09 * reach + self.dice.range(-0.02, 0.02);
                let end = v3(cos_turns(angle) * reach, top, sin_turns(angle) * reach) + lean;
                self.rod(knee, end, 0.006, 0.003, true);
                let size = self.dice.range(0.12, 0.19);
                self.puff(end, v3(size, 0.042, size), lean + v3(0.0, 0.6, 0.0), 130, 0.017);
            }
        }
    }

    pub(crate) fn cypress(&mut self) {
        for i in 0..2600 {
            let t = i as f32 / 2600.0;
            let body = (t * 3.0).min(1.0) * (1.0 - t * t);
            let angle = self.dice.unit();
            let r = 0.1 * body * self.dice.range(0.75, 1.05);
            let out = v3(cos_turns(angle), 0.35, sin_turns(angle));
            let at = v3(out.x * r, 0.03 + t * 0.97, out.z * r);
            let tone = self.dice.range(0.7, 1.2);
            let normal = out + self.in_ball() * 0.5;
            self.disc(at, 0.013, normal, tone, false);
        }
    }

    pub(crate) fn palm(&mut self) {
        let lean = self.dice.range(-0.16, 0.16);
        let curve = |t: f32| v3(lean * t * t, t * 0.82, 0.0);
        for i in 0..8 {
            self.rod(curve(i as f32 / 8.0), curve((i + 1) as f32 / 8.0), 0.02, 0.016, true);
        }
        let top = curve(1.0);
        for i in 0..19 {
            let angle = i as f32 * GOLDEN + self.dice.range(-0.03, 0.03);
            let rise = self.dice.range(-0.15, 0.75);
            let length = self.dice.range(0.3, 0.42);
            let out = v3(cos_turns(angle), 0.0, sin_turns(angle));
            let side = v3(-out.z, 0.0, out.x);
            for s in 0..34 {
                let t = s as f32 / 33.0;
                let spine = top + out * (length * t) + Vec3::UP * (length * (rise * t - 1.15 * t * t));
                let blade = 0.075 * (1.0 - (2.0 * t - 0.7).abs() * 0.6);
                for k in -3..=3_i32 {
                    let across = k as f32 / 3.0;
                    let at = spine + side * (across * blade) + Vec3::UP * (-across.abs() * blade * 0.65);
                    let tone = self.dice.range(0.75, 1.2);
                    self.disc(at, 0.0085, Vec3::UP + side * across + out * 0.3, tone, false);
                }
            }
        }
    }

    /// Limbs that rise and spread, and from them long twigs that hang almost to
    /// the ground.
    pub(crate) fn willow(&mut self) {
        let lean = self.dice.range(-0.05, 0.05);
        let fork = v3(lean, 0.34, 0.0);
        self.rod(Vec3::ZERO, fork, 0.036, 0.028, true);
        for limb in 0..9 {
            let angle = limb as f32 * GOLDEN + self.dice.range(-0.05, 0.05);
            let out = v3(cos_turns(angle), 0.0, sin_turns(angle));
            let (reach, top) = (self.dice.range(0.2, 0.34), self.dice.range(0.68, 0.96));
            let bend = fork + out * (reach * 0.35) + Vec3::UP * ((top - 0.34) * 0.75);
            let end = v3(lean, top, 0.0) + out * reach;
            self.rod(fork, bend, 0.016, 0.01, true);
            self.rod(bend, end, 0.01, 0.004, true);
            for twig in 0..17 {
                let t = self.dice.range(0.25, 1.0);
                let aside = v3(-out.z, 0.0, out.x) * self.dice.range(-0.09, 0.09);
                let from = bend.lerp(end, t) + aside + Vec3::UP * self.dice.range(-0.01, 0.05);
                let length = (from.y - self.dice.range(0.06, 0.3)).max(0.1);
                let swing = out * self.dice.range(0.02, 0.11) + aside * 0.5;
                let steps = (length * 46.0 * self.fine.sqrt()) as usize + 4;
                let own = self.dice.range(0.78, 1.16) * if twig % 3 == 0 { 0.82 } else { 1.0 };
                for step in 0..steps {
                    let s = step as f32 / steps as f32;
                    let fall = swing * (s * (2.0 - s)) - Vec3::UP * (length * s * s.sqrt());
                    let jitter = self.in_ball() * 0.012;
                    let normal = out * 0.9 + Vec3::UP * 0.45 + self.in_ball() * 0.5;
                    let tone = own * self.dice.range(0.85, 1.15);
                    self.disc(from + fall + jitter, 0.0105 / self.fine.sqrt(), normal, tone, false);
                }
            }
        }
    }
}
