//! Plants and strewn things, grown from dice as clouds of discs.
//!
//! Shapes only: colours belong to the scene, baking to `sprite`.

use super::sprite::Disc;
use crate::maths::{Vec3, cos_turns, mix, sin_turns, v3};
use crate::noise::{Dice, fbm2};
use crate::scene::Species;

/// A plant in the making.
struct Growth {
    discs: Vec<Disc>,
    dice: Dice,
    snow: f32,
    /// How many times finer leaves are than for a small picture.
    fine: f32,
}

/// Discs of one plant. `snow` lies on what faces up; what is seen large, at
/// `pixels` for its height, gets more and finer leaves.
pub(super) fn grow(species: Species, snow: f32, pixels: usize, seed: u64) -> Vec<Disc> {
    let fine = (pixels as f32 / 105.0).clamp(1.0, 2.9);
    let mut growth = Growth { discs: Vec::new(), dice: Dice::new(seed, species as u64), snow, fine };
    match species {
        Species::Broadleaf => growth.crown(0.16, 0.62, 0.40, 0.026, 15, 220, 0.034),
        Species::Birch => growth.crown(0.2, 0.62, 0.24, 0.014, 13, 170, 0.024),
        Species::Cherry => growth.crown(0.2, 0.64, 0.52, 0.028, 17, 240, 0.026),
        Species::Bush => growth.crown(0.0, 0.5, 0.55, 0.02, 12, 170, 0.045),
        Species::Bare => growth.bare(),
        Species::Spruce => growth.spruce(),
        Species::Pine => growth.pine(),
        Species::Cypress => growth.cypress(),
        Species::Palm => growth.palm(),
        Species::Grass | Species::DryGrass | Species::Reed | Species::Kelp => growth.blades(species),
        Species::Wheat => growth.wheat(),
        Species::Wildflower | Species::Tulip | Species::Sunflower | Species::Lavender => growth.flowers(species),
        Species::Fern => growth.fern(),
        Species::Rock => growth.rock(),
        Species::Cactus => growth.cactus(),
        Species::Coral => growth.coral(),
        Species::FanCoral => growth.fan(),
        Species::Bamboo => growth.bamboo(),
        Species::Mushroom => growth.mushroom(),
    }
    growth.discs
}

impl Growth {
    fn disc(&mut self, at: Vec3, radius: f32, normal: Vec3, tone: f32, second: bool) {
        self.discs.push(Disc { at, radius, normal: normal.unit(), tone, second });
    }

    /// A point in a ball, thinner outside, and its direction.
    fn in_ball(&mut self) -> Vec3 {
        loop {
            let p = v3(self.dice.range(-1.0, 1.0), self.dice.range(-1.0, 1.0), self.dice.range(-1.0, 1.0));
            if p.dot(p) <= 1.0 {
                return p;
            }
        }
    }

    /// A round stem from `a` to `b`.
    fn rod(&mut self, a: Vec3, b: Vec3, ra: f32, rb: f32, second: bool) {
        let length = (b - a).length();
        let steps = ((length / (ra.min(rb).max(0.003) * 0.7)) as usize).clamp(2, 90);
        let (_, side, back) = frame(b - a);
        for i in 0..=steps {
            let t = i as f32 / steps as f32;
            let (at, r) = (a.lerp(b, t), mix(ra, rb, t));
            for k in 0..5 {
                let angle = k as f32 / 5.0 + t * 0.37;
                let out = side * cos_turns(angle) + back * sin_turns(angle);
                let tone = 0.8 + 0.4 * self.dice.unit();
                self.disc(at + out * (r * 0.6), r * 0.62, out, tone, second);
            }
            if self.snow > 0.3 && (b - a).y.abs() < length * 0.75 {
                self.disc(at + Vec3::UP * (r * 0.8), r * 0.9, Vec3::UP, 1.15, !second);
            }
        }
    }

    /// Leaves in a cloud around a twig's end.
    fn puff(&mut self, centre: Vec3, radius: Vec3, middle: Vec3, count: usize, leaf: f32) {
        let own = 0.86 + 0.28 * self.dice.unit();
        let (count, leaf) = ((count as f32 * self.fine * self.fine) as usize, leaf / self.fine);
        for _ in 0..count {
            let p = self.in_ball();
            let at = centre + p * radius;
            let out = (p * 0.8 + (at - middle).unit() * 0.7 + self.in_ball() * 0.55).unit();
            let size = leaf * self.dice.range(0.6, 1.15);
            let tone = own * self.dice.range(0.8, 1.2);
            self.disc(at, size, out, tone, false);
        }
    }

    /// A tree with a rounded crown: trunk, boughs, and puffs at their ends.
    #[expect(clippy::too_many_arguments, reason = "the measures of a tree, each a plain number")]
    fn crown(&mut self, foot: f32, middle: f32, wide: f32, trunk: f32, puffs: usize, leaves: usize, leaf: f32) {
        let heart = v3(0.0, middle, 0.0);
        let lean = v3(self.dice.range(-0.04, 0.04), 0.0, self.dice.range(-0.04, 0.04));
        let fork = v3(lean.x, foot + 0.12, lean.z);
        if trunk > 0.0 {
            self.rod(Vec3::ZERO, fork, trunk * 1.25, trunk * 0.85, true);
        }
        for i in 0..puffs {
            // Ends spread evenly over an egg by the golden angle.
            let t = (i as f32 + 0.5) / puffs as f32;
            let turn = i as f32 * 0.381_966 + self.dice.range(-0.07, 0.07);
            let ring = (t * (1.0 - t)).sqrt() * 2.0;
            let radius = wide * 0.66 * ring.max(0.25) * self.dice.range(0.7, 1.12);
            let height = mix(foot + 0.14, 0.9, t) + self.dice.range(-0.04, 0.04);
            let end = v3(cos_turns(turn) * radius, height, sin_turns(turn) * radius) + lean;
            let start = fork.lerp(heart, self.dice.range(0.0, 0.6));
            self.rod(start, end, trunk * 0.42, trunk * 0.14, true);
            let size = wide * self.dice.range(0.3, 0.46);
            self.puff(end, v3(size, size * 0.72, size), heart + lean, leaves, leaf);
        }
        self.puff(heart + lean + v3(0.0, 0.08, 0.0), v3(wide * 0.6, 0.2, wide * 0.6), heart, leaves, leaf);
    }

    /// A tree without leaves: boughs that fork down to twigs.
    fn bare(&mut self) {
        let top = v3(0.0, 0.34, 0.0);
        // Bark takes the first colour, so that snow can take the second.
        self.rod(Vec3::ZERO, top, 0.026, 0.02, false);
        let turn = self.dice.unit();
        for i in 0..5 {
            let angle = turn + i as f32 / 5.0;
            let rise = self.dice.range(0.6, 1.2);
            let out = v3(cos_turns(angle), rise, sin_turns(angle)).unit();
            let length = self.dice.range(0.2, 0.3);
            self.fork(top, out, length, 0.014, 4);
        }
    }

    fn fork(&mut self, from: Vec3, along: Vec3, length: f32, radius: f32, left: u32) {
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
    fn spruce(&mut self) {
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

    fn bough(&mut self, from: Vec3, angle: f32, length: f32, t: f32) {
        let out = v3(cos_turns(angle), 0.0, sin_turns(angle));
        let side = v3(-out.z, 0.0, out.x);
        let tufts = (length * 95.0) as usize + 3;
        for i in 0..tufts {
            let s = (i as f32 + 0.5) / tufts as f32;
            let droop = -0.42 * s * length + 0.16 * s * s * length;
            let width = 0.34 * length * (1.0 - s) + 0.008;
            for _ in 0..3 {
                let across = self.dice.range(-1.0, 1.0) * width;
                let at = from + out * (s * length) + side * across + Vec3::UP * (droop - across.abs() * 0.3 + self.dice.range(-0.008, 0.008));
                let normal = out * 0.6 + Vec3::UP * 0.75 + self.in_ball() * 0.5;
                let tone = self.dice.range(0.68, 1.2) * mix(0.85, 1.1, s);
                self.disc(at, 0.0125, normal, tone, false);
                if self.snow > 0.0 && self.dice.chance(self.snow * 0.62 * mix(0.8, 1.0, t)) {
                    self.disc(at + Vec3::UP * 0.009, 0.0125, Vec3::UP + normal * 0.4, 1.15, true);
                }
            }
        }
    }

    fn pine(&mut self) {
        let lean = self.dice.range(-0.06, 0.06);
        let fork = v3(lean, 0.62, 0.0);
        self.rod(Vec3::ZERO, fork, 0.021, 0.014, true);
        for i in 0..11 {
            let t = i as f32 / 11.0;
            let angle = i as f32 * 0.381_966 + self.dice.unit() * 0.1;
            let radius = mix(0.27, 0.07, t) * self.dice.range(0.7, 1.1);
            let end = v3(lean + cos_turns(angle) * radius, mix(0.58, 0.95, t), sin_turns(angle) * radius);
            self.rod(v3(lean, mix(0.5, 0.8, t), 0.0), end, 0.008, 0.004, true);
            self.puff(end, v3(0.13, 0.05, 0.13), fork + v3(0.0, 0.1, 0.0), 190, 0.017);
        }
    }

    fn cypress(&mut self) {
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

    fn palm(&mut self) {
        let lean = self.dice.range(-0.16, 0.16);
        let curve = |t: f32| v3(lean * t * t, t * 0.82, 0.0);
        for i in 0..8 {
            self.rod(curve(i as f32 / 8.0), curve((i + 1) as f32 / 8.0), 0.02, 0.016, true);
        }
        let top = curve(1.0);
        for i in 0..19 {
            let angle = i as f32 * 0.381_966 + self.dice.range(-0.03, 0.03);
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

    /// A tuft of bent blades.
    fn blades(&mut self, species: Species) {
        let (count, wide, bend, thick) = match species {
            Species::Reed => (24, 0.32, 0.2, 0.011),
            Species::Kelp => (7, 0.2, 0.25, 0.03),
            Species::DryGrass => (46, 0.5, 0.55, 0.008),
            _ => (62, 0.6, 0.45, 0.010),
        };
        for _ in 0..count {
            let foot = v3(self.dice.range(-wide, wide), 0.0, self.dice.range(-0.25, 0.25));
            let height = self.dice.range(0.45, 1.0);
            let lean = v3(self.dice.range(-bend, bend) + foot.x * 0.35, 0.0, self.dice.range(-0.2, 0.2));
            let tone = self.dice.range(0.72, 1.18);
            let steps = 26;
            for i in 0..steps {
                let t = i as f32 / steps as f32;
                let wave = if species == Species::Kelp { sin_turns(t * 1.6 + foot.x * 3.0) * 0.06 } else { 0.0 };
                let at = foot + v3(lean.x * t * t + wave, height * (t - 0.12 * t * t), lean.z * t * t);
                let body = if species == Species::Kelp { (1.0 - t * 0.3) * (0.7 + 0.3 * sin_turns(t * 9.0).abs()) } else { 1.0 - t * 0.85 };
                let radius = (thick * body).max(0.0025);
                let normal = v3(self.dice.range(-0.4, 0.4), 0.8, -0.5);
                self.disc(at, radius, normal, tone * mix(0.55, 1.15, t), false);
            }
            if species == Species::Reed && self.dice.chance(0.4) {
                let tip = foot + v3(lean.x, height * 0.88, lean.z);
                self.rod(tip, tip + v3(0.0, 0.1, 0.0), 0.012, 0.009, true);
            }
        }
    }

    fn wheat(&mut self) {
        for _ in 0..34 {
            let foot = v3(self.dice.range(-0.5, 0.5), 0.0, self.dice.range(-0.2, 0.2));
            let height = self.dice.range(0.72, 0.9);
            let lean = self.dice.range(-0.12, 0.16);
            let tone = self.dice.range(0.8, 1.15);
            for i in 0..30 {
                let t = i as f32 / 30.0;
                let at = foot + v3(lean * t * t, height * t, 0.0);
                let ear = if t > 0.8 { 0.014 } else { 0.0045 };
                let normal = v3(self.dice.range(-0.5, 0.5), 0.7, -0.5);
                self.disc(at, ear, normal, tone * mix(0.5, 1.15, t), false);
            }
        }
    }

    fn flowers(&mut self, species: Species) {
        let count = match species {
            Species::Sunflower => 1,
            Species::Lavender => 16,
            Species::Tulip => 5,
            _ => 9,
        };
        for _ in 0..count {
            let spread = if count == 1 { 0.0 } else { 0.42 };
            let foot = v3(self.dice.range(-spread, spread), 0.0, self.dice.range(-0.2, 0.2));
            let height = self.dice.range(0.6, 0.95);
            let head = foot + v3(self.dice.range(-0.08, 0.08), height, 0.0);
            self.rod(foot, head, 0.009, 0.007, true);
            for leaf in 0..3 {
                let t = 0.15 + 0.2 * leaf as f32;
                let at = foot.lerp(head, t);
                let side = if leaf % 2 == 0 { 1.0 } else { -1.0 };
                for s in 0..8 {
                    let u = s as f32 / 8.0;
                    let p = at + v3(side * 0.13 * u, 0.11 * u - 0.09 * u * u, 0.0);
                    self.disc(p, 0.018 * (1.1 - u), v3(0.0, 0.8, -0.6), 0.9, true);
                }
            }
            self.bloom(species, head);
        }
    }

    fn bloom(&mut self, species: Species, head: Vec3) {
        match species {
            Species::Sunflower => {
                for i in 0..60 {
                    let angle = i as f32 / 30.0;
                    let r = if i < 30 { 0.13 } else { 0.105 };
                    let at = head + v3(cos_turns(angle) * r, sin_turns(angle) * r, -0.02);
                    let tone = 1.0 + 0.15 * self.dice.unit();
                    self.disc(at, 0.034, v3(0.0, 0.2, -1.0), tone, false);
                }
                for i in 0..90 {
                    let angle = i as f32 * 0.381_966;
                    let r = 0.0088 * (i as f32).sqrt();
                    let at = head + v3(cos_turns(angle) * r, sin_turns(angle) * r, -0.05);
                    let tone = 0.16 + 0.1 * self.dice.unit();
                    self.disc(at, 0.012, v3(0.0, 0.2, -1.0), tone, false);
                }
            }
            Species::Tulip => {
                for i in 0..46 {
                    let angle = i as f32 * 0.381_966;
                    let t = i as f32 / 46.0;
                    let r = 0.055 * (1.0 - (t - 0.35) * (t - 0.35) * 1.4);
                    let out = v3(cos_turns(angle), 0.25, sin_turns(angle));
                    let at = head + v3(out.x * r, t * 0.13, out.z * r);
                    let tone = self.dice.range(0.85, 1.15);
                    self.disc(at, 0.028, out, tone, false);
                }
            }
            Species::Lavender => {
                for i in 0..36 {
                    let t = i as f32 / 36.0;
                    let out = self.in_ball();
                    let at = head + v3(out.x * 0.02, -0.22 + t * 0.26, out.z * 0.02);
                    let tone = self.dice.range(0.75, 1.2);
                    self.disc(at, 0.016, out, tone, false);
                }
            }
            _ => {
                for i in 0..14 {
                    let angle = i as f32 / 7.0;
                    let r = if i < 7 { 0.042 } else { 0.022 };
                    let at = head + v3(cos_turns(angle) * r, 0.012 + sin_turns(angle) * r * 0.55, sin_turns(angle) * r * 0.4);
                    let tone = self.dice.range(0.9, 1.15);
                    self.disc(at, 0.024, v3(cos_turns(angle) * 0.4, 0.8, -0.6), tone, false);
                }
            }
        }
    }

    fn fern(&mut self) {
        for i in 0..13 {
            let angle = i as f32 * 0.381_966;
            let out = v3(cos_turns(angle), 0.0, sin_turns(angle));
            let side = v3(-out.z, 0.0, out.x);
            let length = self.dice.range(0.5, 0.8);
            for s in 0..22 {
                let t = s as f32 / 21.0;
                let at = out * (length * t) + Vec3::UP * (length * (1.5 * t - 1.25 * t * t));
                let blade = 0.15 * (1.0 - t) + 0.012;
                for k in -3..=3_i32 {
                    let across = k as f32 / 3.0;
                    let tone = self.dice.range(0.75, 1.15);
                    self.disc(at + side * (across * blade), 0.017, Vec3::UP + out * 0.4, tone, false);
                }
            }
        }
    }

    fn rock(&mut self) {
        let seed = self.dice.bits() as u32;
        let (wide, deep) = (self.dice.range(0.6, 0.9), self.dice.range(0.45, 0.6));
        for i in 0..2200 {
            let t = (i as f32 + 0.5) / 2200.0;
            let angle = i as f32 * 0.381_966;
            let y = 1.0 - t * 1.2;
            let ring = (1.0 - y * y).max(0.0).sqrt();
            let n = v3(cos_turns(angle) * ring, y, sin_turns(angle) * ring);
            // Facets: noise in steps makes planes and edges.
            let bump = fbm2(n.x * 1.7 + n.z * 0.9, n.y * 1.7 - n.z * 1.3, 4, seed);
            let r = 0.78 + 0.34 * bump;
            // It sits in the ground on an uneven line.
            let foot = -0.04 + 0.05 * fbm2(n.x * 3.0, n.z * 3.0, 2, seed ^ 5);
            let at = v3(n.x * wide * r, (y * 0.9 * r).max(foot), n.z * deep * r);
            let crack = fbm2(n.x * 6.0, n.y * 6.0 + n.z * 4.0, 3, seed ^ 1);
            let normal = n + v3(bump * 0.5, crack * 0.4, bump * 0.3);
            let snowy = self.snow > 0.0 && n.y > 0.45 - 0.3 * crack;
            self.disc(at, 0.04, normal, 0.9 + 0.5 * crack + 0.2 * bump, snowy);
        }
    }

    fn cactus(&mut self) {
        self.rod(Vec3::ZERO, v3(0.0, 1.0, 0.0), 0.06, 0.05, false);
        for side in [-1.0, 1.0] {
            let y = self.dice.range(0.35, 0.55);
            let elbow = v3(side * 0.17, y + 0.03, 0.0);
            self.rod(v3(0.0, y, 0.0), elbow, 0.042, 0.042, false);
            let tip = elbow + v3(0.0, self.dice.range(0.2, 0.32), 0.0);
            self.rod(elbow, tip, 0.042, 0.036, false);
        }
    }

    fn coral(&mut self) {
        for i in 0..6 {
            let angle = i as f32 * 0.381_966 + self.dice.unit() * 0.2;
            let out = v3(cos_turns(angle) * 0.7, self.dice.range(0.7, 1.3), sin_turns(angle) * 0.7).unit();
            let length = self.dice.range(0.3, 0.42);
            self.antler(Vec3::ZERO, out, length, 0.055, 2);
        }
    }

    fn antler(&mut self, from: Vec3, along: Vec3, length: f32, radius: f32, left: u32) {
        let end = from + along * length;
        self.rod(from, end, radius, radius * 0.72, false);
        let knob = self.dice.range(1.0, 1.35);
        for _ in 0..16 {
            let out = self.in_ball();
            self.disc(end + out * (radius * 0.6), radius * 0.5, out, knob, false);
        }
        if left == 0 {
            return;
        }
        for _ in 0..2 + self.dice.below(2) {
            let next = (along + self.in_ball() * 0.75 + v3(0.0, 0.25, 0.0)).unit();
            let shorter = length * self.dice.range(0.5, 0.75);
            self.antler(end, next, shorter, radius * 0.72, left - 1);
        }
    }

    fn fan(&mut self) {
        for i in 0..2600 {
            let angle = self.dice.range(-0.17, 0.17) + 0.25;
            let r = self.dice.unit().sqrt();
            let vein = (sin_turns(angle * 34.0 + r * 3.0)).abs().min((sin_turns(r * 13.0 + angle * 6.0)).abs());
            if vein > 0.42 {
                continue;
            }
            let at = v3(cos_turns(angle) * r * 0.9, sin_turns(angle) * r, 0.04 * sin_turns(r * 1.3 + i as f32));
            let tone = self.dice.range(0.8, 1.2);
            self.disc(at, 0.014, v3(0.1, 0.3, -1.0), tone, false);
        }
        self.rod(v3(0.0, -0.05, 0.0), v3(0.0, 0.12, 0.0), 0.03, 0.02, false);
    }

    fn bamboo(&mut self) {
        for _ in 0..4 {
            let foot = v3(self.dice.range(-0.1, 0.1), 0.0, self.dice.range(-0.1, 0.1));
            let top = foot + v3(self.dice.range(-0.08, 0.08), self.dice.range(0.8, 1.0), 0.0);
            let mut from = foot;
            for joint in 1..=11 {
                let to = foot.lerp(top, joint as f32 / 11.0);
                self.rod(from, from.lerp(to, 0.94), 0.0085, 0.0085, false);
                from = to;
                if joint > 5 {
                    for _ in 0..26 {
                        let p = self.in_ball();
                        let tone = self.dice.range(0.7, 1.2);
                        self.disc(to + v3(p.x * 0.13, p.y * 0.06 - 0.02, p.z * 0.13), 0.013, p + v3(0.0, 0.6, -0.3), tone, false);
                    }
                }
            }
        }
    }

    fn mushroom(&mut self) {
        self.rod(Vec3::ZERO, v3(0.0, 0.62, 0.0), 0.12, 0.09, true);
        for i in 0..900 {
            let t = i as f32 / 900.0;
            let angle = i as f32 * 0.381_966;
            let n = v3(cos_turns(angle) * t.sqrt(), (1.0 - t).sqrt(), sin_turns(angle) * t.sqrt());
            self.disc(v3(n.x * 0.45, 0.58 + n.y * 0.4, n.z * 0.45), 0.035, n, 1.0, false);
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
