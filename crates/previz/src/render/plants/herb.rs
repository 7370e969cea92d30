//! What grows low or lies about on land: grass, flowers, ferns, rocks.
//!
//! Shapes only; colours belong to the scene.

use super::growth::Growth;
use crate::maths::{GOLDEN, Vec3, cos_turns, fract, mix, sin_turns, v3};
use crate::noise::fbm2;
use crate::scene::Species;

impl Growth {
    /// A tuft of bent blades.
    pub(crate) fn blades(&mut self, species: Species) {
        let (count, wide, bend, thick) = match species {
            Species::Reed => (30, 0.32, 0.2, 0.015),
            Species::Kelp => (7, 0.2, 0.25, 0.03),
            Species::DryGrass => (46, 0.5, 0.55, 0.008),
            _ => (62, 0.6, 0.45, 0.010),
        };
        let reed = species == Species::Reed;
        // Low shoots all around keep a clump of reeds from ending in a line.
        let shoots = if reed { 34 } else { 0 };
        for number in 0..count + shoots {
            let shoot = number >= count;
            let out = self.in_ball();
            let foot = if reed {
                v3(out.x * wide * if shoot { 1.3 } else { 1.0 }, 0.0, out.z * if shoot { 0.6 } else { 0.45 })
            } else {
                v3(self.dice.range(-wide, wide), 0.0, self.dice.range(-0.25, 0.25))
            };
            let height = self.dice.range(0.45, 1.0) * if shoot { 0.3 } else { 1.0 };
            let lean = v3(self.dice.range(-bend, bend) + foot.x * 0.35, 0.0, self.dice.range(-0.2, 0.2));
            let tone = self.dice.range(0.72, 1.18);
            let kelp = species == Species::Kelp;
            let mut t = 0.0;
            while t < 1.0 {
                let wave = if kelp { sin_turns(t * 1.6 + foot.x * 3.0) * 0.06 } else { 0.0 };
                let at = foot + v3(lean.x * t * t + wave, height * (t - 0.12 * t * t), lean.z * t * t);
                let body = if kelp {
                    (1.0 - t * t) * (t * 2.5 + 0.35).min(0.8) * (0.86 + 0.14 * sin_turns(t * 9.0 + foot.x * 7.0).abs())
                } else {
                    1.0 - t * 0.85
                };
                let radius = (thick * body).max(0.0025);
                let normal = v3(self.dice.range(-0.4, 0.4), if kelp { 0.3 } else { 0.8 }, -0.5);
                self.disc(at, radius, normal, tone * mix(0.55, 1.15, t), false);
                t += self.step(radius) / height;
            }
            if reed && !shoot && self.dice.chance(0.25) {
                // Its own stalk carries the head, or that would float from afar.
                let tip = foot + v3(lean.x * 0.4, height * 0.86, 0.0);
                self.rod(foot, tip, 0.007, 0.006, false);
                self.rod(tip, tip + v3(0.0, 0.085, 0.0), 0.0105, 0.009, true);
            }
        }
    }

    pub(crate) fn wheat(&mut self) {
        for _ in 0..34 {
            let foot = v3(self.dice.range(-0.5, 0.5), 0.0, self.dice.range(-0.2, 0.2));
            let height = self.dice.range(0.72, 0.9);
            let lean = self.dice.range(-0.12, 0.16);
            let tone = self.dice.range(0.8, 1.15);
            let mut t = 0.0;
            while t < 1.0 {
                let at = foot + v3(lean * t * t, height * t, 0.0);
                let ear = if t > 0.8 { 0.014 } else { 0.0045 };
                let normal = v3(self.dice.range(-0.5, 0.5), 0.7, -0.5);
                self.disc(at, ear, normal, tone * mix(0.5, 1.15, t), false);
                t += self.step(ear) / height;
            }
        }
    }

    /// A few stalks of maize: leaves that arch to both sides, a cob half-way up, a tassel.
    pub(crate) fn maize(&mut self) {
        for _ in 0..3 {
            let foot = v3(self.dice.range(-0.1, 0.1), 0.0, self.dice.range(-0.06, 0.06));
            let high = self.dice.range(0.82, 0.95);
            let top = foot + v3(self.dice.range(-0.02, 0.02), high, 0.0);
            self.rod(foot, top, 0.0075, 0.004, false);
            let turn = self.dice.unit();
            for leaf in 0..11 {
                let from = foot.lerp(top, 0.1 + 0.075 * leaf as f32);
                let angle = turn + 0.5 * leaf as f32 + self.dice.range(-0.09, 0.09);
                let out = v3(cos_turns(angle), 0.0, sin_turns(angle) * 0.7);
                let (long, rise) = (self.dice.range(0.17, 0.27), self.dice.range(0.5, 0.95));
                let tone = self.dice.range(0.7, 1.15);
                let mut t = 0.0_f32;
                while t < 1.0 {
                    let half = (0.0125 * (1.0 - t * t) * (0.5 + t).min(1.0)).max(0.0022);
                    let at = from + out * (long * t) + Vec3::UP * (long * (rise * t - 1.25 * t * t));
                    self.disc(at, half, v3(0.0, 0.85, -0.5), tone * mix(0.8, 1.12, t), false);
                    t += self.step(half) / long;
                }
            }
            let (side, up) = (if self.dice.chance(0.5) { 1.0 } else { -1.0 }, self.dice.range(0.42, 0.54));
            let cob = foot.lerp(top, up);
            let tip = cob + v3(side * 0.034, 0.085, -0.012);
            self.rod(cob + v3(side * 0.012, 0.0, -0.01), tip, 0.0155, 0.011, false);
            self.rod(
                cob.lerp(tip, 0.5) + v3(0.0, 0.0, -0.008),
                tip + v3(side * 0.008, 0.024, 0.0),
                0.0125,
                0.007,
                true,
            );
            for _ in 0..7 {
                let end = top + v3(self.dice.range(-0.04, 0.04), self.dice.range(0.04, 0.075), 0.0);
                self.rod(top, end, 0.003, 0.0022, true);
            }
        }
    }

    pub(crate) fn flowers(&mut self, species: Species) {
        let count = match species {
            Species::Sunflower => 1,
            Species::Lavender => 16,
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

    /// A few tulips of one bulb: long blades from the ground, and a cup on each stem.
    pub(crate) fn tulips(&mut self) {
        for _ in 0..5 {
            let foot = v3(self.dice.range(-0.42, 0.42), 0.0, self.dice.range(-0.2, 0.2));
            let head = foot + v3(self.dice.range(-0.07, 0.07), self.dice.range(0.6, 0.82), 0.0);
            self.rod(foot, head, 0.012, 0.01, true);
            for blade in 0..3 {
                let side = if blade % 2 == 0 { 1.0 } else { -1.0 };
                let (lean, depth) = (side * self.dice.range(0.1, 0.26), self.dice.range(-0.1, 0.1));
                let (high, tone) = (self.dice.range(0.42, 0.62), self.dice.range(0.7, 1.1));
                let mut t = 0.0_f32;
                while t < 1.0 {
                    let half = (0.036 * (0.55 + 0.9 * t) * (1.0 - t * t)).max(0.004);
                    let at = foot + v3(lean * t * t, high * (t - 0.16 * t * t), depth * t);
                    self.disc(at, half, v3(side * 0.4, 0.45, -0.8), tone * mix(0.6, 1.1, t), true);
                    t += self.step(half) / high;
                }
            }
            self.cup(head);
        }
    }

    /// Six petals that close to a cup, pointed at its rim and dark where one lies
    /// behind the next.
    fn cup(&mut self, foot: Vec3) {
        let (radius, high) = (0.078, 0.21);
        let count = (150.0 * self.fine * self.fine) as usize;
        let own = self.dice.range(0.9, 1.1);
        for i in 0..count {
            let (turns, up) = (i as f32 * GOLDEN, (i as f32 + 0.5) / count as f32);
            let petal = (fract(turns * 3.0) * 2.0 - 1.0).abs();
            let t = up * (1.0 - 0.3 * petal * petal);
            // Narrow at the stem, widest below the middle, drawn in at the rim.
            let bulge = if t < 0.42 { (0.42 - t) / 0.42 } else { (t - 0.42) / 0.58 };
            let round = radius * (1.0 - bulge * bulge * if t < 0.42 { 0.65 } else { 0.34 });
            let out = v3(cos_turns(turns), 0.2, sin_turns(turns));
            let tone = own * mix(1.1, 0.74, petal * petal) * mix(0.86, 1.08, t);
            self.disc(foot + v3(out.x * round, t * high, out.z * round), 0.022 / self.fine, out, tone, false);
        }
    }

    pub(crate) fn bloom(&mut self, species: Species, head: Vec3) {
        match species {
            Species::Sunflower => {
                // Two rings of pointed petals, the front one lighter.
                for petal in 0..34 {
                    let front = petal >= 17;
                    let angle = (petal as f32 + if front { 0.5 } else { 0.0 } + self.dice.range(-0.2, 0.2)) / 17.0;
                    let long = self.dice.range(0.085, 0.11) * if front { 0.85 } else { 1.0 };
                    let tone = self.dice.range(0.78, 0.92) + if front { 0.2 } else { 0.0 };
                    for piece in 0..6 {
                        let t = piece as f32 / 5.0;
                        let (r, half) = (0.075 + long * t, 0.019 * (1.0 - t * t) + 0.005);
                        let depth = if front { -0.03 } else { -0.01 };
                        let at = head + v3(cos_turns(angle) * r, sin_turns(angle) * r, depth);
                        self.disc(at, half, v3(0.0, 0.2, -1.0), tone * mix(0.85, 1.1, t), false);
                    }
                }
                for i in 0..90 {
                    let angle = i as f32 * GOLDEN;
                    let r = 0.0088 * (i as f32).sqrt();
                    let at = head + v3(cos_turns(angle) * r, sin_turns(angle) * r, -0.05);
                    let tone = 0.16 + 0.1 * self.dice.unit();
                    self.disc(at, 0.012, v3(0.0, 0.2, -1.0), tone, false);
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
                    let at = head
                        + v3(cos_turns(angle) * r, 0.012 + sin_turns(angle) * r * 0.55, sin_turns(angle) * r * 0.4);
                    let tone = self.dice.range(0.9, 1.15);
                    self.disc(at, 0.024, v3(cos_turns(angle) * 0.4, 0.8, -0.6), tone, false);
                }
            }
        }
    }

    pub(crate) fn fern(&mut self) {
        for i in 0..13 {
            let angle = i as f32 * GOLDEN;
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

    /// A boulder: what is left of a ball when planes cut pieces off.
    pub(crate) fn rock(&mut self) {
        let seed = self.dice.bits() as u32;
        let (wide, deep) = (self.dice.range(0.62, 0.95), self.dice.range(0.5, 0.7));
        let cuts: Vec<(Vec3, f32, f32)> = (0..22)
            .map(|_| {
                let out = self.in_ball();
                let out = v3(out.x, out.y * 0.8 + 0.12, out.z).unit();
                (out, self.dice.range(0.7, 0.94), self.dice.range(0.84, 1.14))
            })
            .collect();
        let count = (2400.0 * self.fine * self.fine) as usize;
        for i in 0..count {
            let t = (i as f32 + 0.5) / count as f32;
            let angle = i as f32 * GOLDEN;
            let y = 1.0 - t * 1.35;
            let ring = (1.0 - y * y).max(0.0).sqrt();
            let n = v3(cos_turns(angle) * ring, y, sin_turns(angle) * ring);
            let (mut r, mut facet, mut tone) = (1.0, n, 1.0);
            for (out, depth, own) in &cuts {
                let reach = depth / n.dot(*out).max(1e-3);
                if reach < r {
                    (r, facet, tone) = (reach, *out, *own);
                }
            }
            let grit = fbm2(n.x * 5.0 + n.z * 3.0, n.y * 5.0 - n.z * 3.5, 4, seed);
            let r = r + grit * 0.05;
            let at = v3(n.x * wide * r, n.y * 0.95 * r, n.z * deep * r);
            // It stands in the ground on an uneven line, which soil and blades
            // make ragged.
            let over = at.y + 0.1 - 0.26 * fbm2(n.x * 1.7, n.z * 1.7, 2, seed ^ 5);
            if over < 0.025 * self.dice.unit() {
                continue;
            }
            let normal = facet + n * 0.25 + v3(grit * 0.5, grit * 0.3, grit * 0.4);
            let snowy = self.snow > 0.0 && facet.y * 0.6 + n.y * 0.5 > 0.52 - 0.25 * grit;
            let foot = mix(0.5, 1.0, (over * 4.0).clamp(0.0, 1.0));
            // The wind banks snow against it.
            let banked = self.snow > 0.0 && over < 0.15 + 0.15 * grit;
            let (normal, tone) = if banked { (normal * 0.4 + Vec3::UP, 1.0) } else { (normal, tone * foot) };
            self.disc(at, 0.042 / self.fine, normal, tone * (1.0 + 0.45 * grit), snowy || banked);
        }
    }

    pub(crate) fn cactus(&mut self) {
        self.rod(Vec3::ZERO, v3(0.0, 1.0, 0.0), 0.06, 0.05, false);
        for side in [-1.0, 1.0] {
            let y = self.dice.range(0.35, 0.55);
            let elbow = v3(side * 0.17, y + 0.03, 0.0);
            self.rod(v3(0.0, y, 0.0), elbow, 0.042, 0.042, false);
            let tip = elbow + v3(0.0, self.dice.range(0.2, 0.32), 0.0);
            self.rod(elbow, tip, 0.042, 0.036, false);
        }
    }

    pub(crate) fn bamboo(&mut self) {
        for _ in 0..4 {
            let foot = v3(self.dice.range(-0.1, 0.1), 0.0, self.dice.range(-0.1, 0.1));
            let top = foot + v3(self.dice.range(-0.08, 0.08), self.dice.range(0.8, 1.0), 0.0);
            // Dead sheaths and shoots around its foot join it to the soil.
            for _ in 0..26 {
                let p = self.in_ball();
                let at = foot + v3(p.x * 0.024, (p.y + 0.9) * 0.013, p.z * 0.02);
                let tone = self.dice.range(0.25, 0.6);
                self.disc(at, 0.006, v3(p.x, 0.7, -0.6), tone, false);
            }
            let mut from = foot;
            for joint in 1..=11 {
                let to = foot.lerp(top, joint as f32 / 11.0);
                self.rod(from, from.lerp(to, 0.94), 0.0085, 0.0085, false);
                from = to;
                if joint > 4 {
                    for _ in 0..4 {
                        self.spray(to, joint as f32 / 11.0);
                    }
                }
            }
        }
    }

    /// A twig of bamboo: narrow leaves that hang from it.
    fn spray(&mut self, from: Vec3, up: f32) {
        let angle = self.dice.unit();
        let out = v3(cos_turns(angle), 0.0, sin_turns(angle));
        let reach = mix(0.15, 0.07, up) * self.dice.range(0.6, 1.2);
        self.rod(from, from + out * reach + Vec3::UP * (reach * 0.3), 0.0025, 0.002, false);
        for leaf in 0..9 {
            let along = 0.25 + 0.75 * leaf as f32 / 8.0;
            let foot = from + out * (reach * along) + Vec3::UP * (reach * 0.3 * along);
            let hang = self.in_ball() * 0.8 + out * 0.5 - Vec3::UP * 0.45;
            let length = self.dice.range(0.028, 0.05);
            let tone = self.dice.range(0.65, 1.25);
            for piece in 0..7 {
                let t = piece as f32 / 6.0;
                let half = 0.0058 * (1.0 - (2.0 * t - 0.8).abs() * 0.7).max(0.25);
                let normal = v3(hang.x * 0.3, 0.7, -0.6);
                self.disc(foot + hang * (length * t), half, normal, tone, false);
            }
        }
    }

    pub(crate) fn mushroom(&mut self) {
        self.rod(Vec3::ZERO, v3(0.0, 0.62, 0.0), 0.12, 0.09, true);
        for i in 0..900 {
            let t = i as f32 / 900.0;
            let angle = i as f32 * GOLDEN;
            let n = v3(cos_turns(angle) * t.sqrt(), (1.0 - t).sqrt(), sin_turns(angle) * t.sqrt());
            self.disc(v3(n.x * 0.45, 0.58 + n.y * 0.4, n.z * 0.45), 0.035, n, 1.0, false);
        }
    }
}
