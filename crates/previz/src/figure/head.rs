//! Necks and heads of animals: manes, ears, eyes, horns, tusks and trunks.
//!
//! Where the shoulder is and how the animal goes is `quadruped`'s to say.

use super::body::Body;
use super::pelt::Flank;
use super::quadruped::{Beast, Gait};
use super::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, smoothstep, v3};
use crate::script::{Action, SubjectKind as K};

impl Beast<'_> {
    /// Neck and head, from the root of the neck.
    pub(super) fn front(&self, body: &mut Body, root: Vec3, nod: f32) {
        let m = &self.m;
        let grazing = matches!(self.pose.action, Action::Eat | Action::Drink) && self.gait == Gait::Stand;
        let stretch = if self.gait == Gait::Run { (1.16, 0.84) } else { (1.0, 1.0) };
        let mut poll = root + v3(m.neck.0 * stretch.0, m.neck.1 * stretch.1 + nod, 0.0);
        let mut nose_down = m.nod - if self.gait == Gait::Run { 0.03 } else { 0.0 };
        if grazing {
            let chew = 0.015 * sin_turns(self.pose.seconds * 0.9);
            poll = root + v3(m.neck.0 * 0.95 + 0.1, -(root.y - m.head * 0.7) * 0.78 + chew, 0.0);
            nose_down = 0.17;
        }
        let arch = (poll - root).length() * 0.12;
        let middle = root.lerp(poll, 0.52)
            + if self.pose.kind == K::Camel { v3(0.1, -arch * 2.0, 0.0) } else { v3(-0.01, arch * 0.5, 0.0) };
        let hair = match self.pose.kind {
            K::Panda => Skin { mark: Mark::None, ..self.coat },
            K::Cow | K::Tiger => self.hide(m.length * 0.9, 0.15),
            _ => self.coat,
        };
        let neck = [
            (root + v3(-0.06, -0.03, 0.0), m.neck_r.0 * 1.12),
            (root, m.neck_r.0),
            (middle, mix(m.neck_r.0, m.neck_r.1, 0.55)),
            (poll, m.neck_r.1),
        ];
        body.tube(&neck, 0.72, hair);
        match self.pose.kind {
            K::Horse => self.mane(body, root, middle, poll),
            K::Lion => self.ruff(body, poll),
            K::Sheep => self.fleece(body, &Flank { spine: &neck[1..], width: 0.72 }, 0.3),
            _ => {}
        }
        let since = body.since();
        self.head(body, poll, nose_down);
        let turn = match self.gait {
            Gait::Run => 0.0,
            _ => {
                0.05 * sin_turns(self.pose.seconds * 0.09 + self.pose.unit(12))
                    + 0.02 * sin_turns(self.pose.seconds * 0.23)
            }
        };
        body.turn(since, poll, 1, turn);
    }

    /// The mane, blown back by speed and wind.
    fn mane(&self, body: &mut Body, root: Vec3, middle: Vec3, poll: Vec3) {
        let (s, fast) = (self.pose.seconds, if self.gait == Gait::Run { 1.0 } else { 0.25 * self.pose.wind });
        let r = |t: f32| mix(self.m.neck_r.0, self.m.neck_r.1, t);
        let crest = |t: f32| {
            let spine = if t < 0.5 { root.lerp(middle, t * 2.0) } else { middle.lerp(poll, t * 2.0 - 1.0) };
            spine + v3(-r(t) * 0.62, r(t) * 0.55, 0.0)
        };
        // One mass lies on the neck; loose locks break up its edge.
        let slope = (poll - root).unit();
        let hang = v3(slope.y, -slope.x, -0.5).unit();
        let mass = |t: f32, thick: f32| (crest(t) + hang * mix(0.05, 0.0, fast), thick);
        body.ribbon(&[mass(0.0, 0.03), mass(0.3, 0.042), mass(0.7, 0.04), mass(1.0, 0.03)], (hang, 2.4), self.points);
        for lock in 0..15 {
            let t = lock as f32 / 14.0;
            let crest = crest(t);
            let wave = 0.05 * sin_turns(s * mix(0.5, 1.9, fast) + t * 1.3) * (0.4 + fast);
            let side = if lock % 3 == 0 { 0.6 } else { -0.75 } * r(t);
            let (back, fall) = (mix(0.04, 0.22, fast), mix(-0.19, 0.02, fast));
            let tip = crest + v3(-back, fall + wave, side * mix(1.0, 0.3, fast));
            let mid = crest.lerp(tip, 0.5) + v3(-0.03, 0.035 + wave * 0.6, side * 0.25);
            body.tube(
                &[(crest, 0.034), (mid, 0.029), (tip, 0.004)],
                1.0,
                self.points.tone(0.92 + 0.16 * self.pose.unit(100 + lock)),
            );
        }
    }

    pub(super) fn ruff(&self, body: &mut Body, poll: Vec3) {
        let hair = Skin::new(hex(0x7a4a22));
        let r = self.m.skull;
        for i in 0..30 {
            // Locks around the face, those behind longer and darker.
            let (turn, row) = (i as f32 * 0.382, (i % 3) as f32);
            let out = v3(0.0, sin_turns(turn), cos_turns(turn));
            let root = poll + v3(r * (0.35 - 0.55 * row), 0.0, 0.0) + out * (r * 0.75);
            let stir = 0.1 * sin_turns(self.pose.seconds * 0.5 + turn) * (0.3 + self.pose.wind);
            let tip = root + (out * (0.95 + 0.1 * row) + v3(-0.65 + stir, -0.5, 0.0)) * r;
            let tone = (1.15 - 0.2 * row) * (0.85 + 0.3 * self.pose.unit(110 + i));
            body.tube(&[(root, r * 0.42), (root.lerp(tip, 0.5), r * 0.36), (tip, r * 0.06)], 1.0, hair.tone(tone));
        }
    }

    pub(super) fn head(&self, body: &mut Body, poll: Vec3, down: f32) {
        let m = &self.m;
        let dir = v3(cos_turns(down), -sin_turns(down), 0.0);
        let up = v3(-dir.y, dir.x, 0.0);
        let skull = poll + dir * (m.skull * 0.35) + up * (m.skull * 0.1);
        let nose = skull + dir * m.head;
        let feline = matches!(self.pose.kind, K::Cat | K::Lion | K::Tiger);
        if feline {
            self.feline(body, skull, dir, up);
        } else {
            self.snout(body, (skull, nose), dir, up);
        }
        for side in [1.0, -1.0] {
            if !feline {
                self.eye(body, skull, (dir, up), side);
            }
            self.ear(body, skull, dir, up, side);
        }
        self.crown(body, skull, nose, dir, up);
    }

    /// A long face: brow, cheeks, jaw and nose.
    fn snout(&self, body: &mut Body, (skull, nose): (Vec3, Vec3), dir: Vec3, up: Vec3) {
        let m = &self.m;
        let face = match self.pose.kind {
            K::Sheep | K::Cow => self.points,
            _ => self.coat,
        };
        // Beasts with a muzzle of their own have a stop before the brow.
        let stop = if m.paws { 0.5 } else { 0.62 };
        let bridge = skull.lerp(nose, 0.5) - up * (m.skull * if m.paws { 0.2 } else { 0.02 });
        body.tube(
            &[
                (skull - dir * (m.skull * 0.2), m.skull * 0.9),
                (skull, m.skull),
                (bridge, mix(m.muzzle, m.skull, 1.0 - stop)),
                (nose, m.muzzle),
            ],
            0.85,
            face,
        );
        if self.pose.kind == K::Horse {
            let rim = |t: f32, wide: f32| (bridge.lerp(nose, t), m.muzzle * wide);
            body.tube(&[rim(0.5, 1.18), rim(0.75, 1.14), rim(0.9, 1.06)], 0.86, self.coat.tone(0.74));
            body.tube(&[rim(0.72, 1.12), rim(0.85, 1.12), rim(1.0, 1.05)], 0.87, self.coat.tone(0.5));
        }
        if !m.paws {
            let cheek = skull + dir * (m.skull * 0.25) - up * (m.skull * 0.55);
            body.tube(
                &[(cheek, m.skull * 0.72), (nose - up * (m.muzzle * 0.55) - dir * (m.muzzle * 0.3), m.muzzle * 0.7)],
                0.75,
                face,
            );
        }
        if matches!(self.pose.kind, K::Fox | K::Wolf) {
            self.cheeks(body, (skull, nose), (dir, up));
        }
        if self.pose.kind == K::Cow {
            self.blaze(body, (skull, bridge, nose), (dir, up));
        }
        let tip = nose + dir * (m.muzzle * 0.78) + up * (m.muzzle * 0.3);
        if matches!(self.pose.kind, K::Horse | K::Camel | K::Elephant | K::Cow) {
            for side in [1.0, -1.0] {
                let nostril = tip - up * (m.muzzle * 0.15) + v3(0.0, 0.0, side * m.muzzle * 0.38);
                body.orb(nostril, m.muzzle * 0.16, self.coat.tone(0.25));
            }
        } else {
            let dark = Skin::new(hex(0x1a1512)).gloss(0.5);
            body.ball(tip, v3(m.muzzle * 0.34, m.muzzle * 0.3, m.muzzle * 0.42), dark);
        }
        if self.pose.kind == K::Dog && self.gait == Gait::Run {
            let lip = nose - up * (m.muzzle * 0.75);
            let loll =
                lip + dir * (m.muzzle * 0.8) - up * (m.muzzle * (1.0 + 0.3 * sin_turns(self.pose.seconds * 2.0)));
            body.slab(lip, loll, m.muzzle * 0.24, m.muzzle * 0.2, 1.8, Skin::new(hex(0xd86a70)));
        }
    }

    /// The pale ruffs of a fox's or a wolf's cheeks, which run out along the jaw.
    fn cheeks(&self, body: &mut Body, (skull, nose): (Vec3, Vec3), (dir, up): (Vec3, Vec3)) {
        let m = &self.m;
        let pale = Skin::new(hex(m.under));
        for side in [1.0, -1.0] {
            let at = |ahead: f32, high: f32, out: f32| {
                skull + dir * (m.skull * ahead) + up * (m.skull * high) + v3(0.0, 0.0, side * m.skull * out)
            };
            let jaw = nose - up * (m.muzzle * 0.5) + v3(0.0, 0.0, side * m.muzzle * 0.3);
            body.tube(
                &[
                    (at(-0.35, -0.5, 0.85), m.skull * 0.2),
                    (at(0.25, -0.42, 0.5), m.skull * 0.46),
                    (at(0.9, -0.4, 0.28), m.skull * 0.38),
                    (jaw, m.muzzle * 0.72),
                ],
                0.9,
                pale,
            );
        }
    }

    /// A cow's white blaze and her broad pale nose.
    fn blaze(&self, body: &mut Body, (skull, bridge, nose): (Vec3, Vec3, Vec3), (dir, up): (Vec3, Vec3)) {
        let m = &self.m;
        let white = Skin { mark: Mark::None, ..self.coat };
        let ridge = |at: Vec3, r: f32, off: f32| (at + up * (r - off), off);
        let bridge_r = mix(m.muzzle, m.skull, 0.38);
        let [(brow, wide), (middle, narrow), (tip, _)] =
            [ridge(skull, m.skull, 0.04), ridge(bridge, bridge_r, 0.035), ridge(nose, m.muzzle, 0.035)];
        body.slab(brow, middle, wide, narrow, 1.1, white);
        body.slab(middle, tip, narrow, narrow, 1.1, white);
        let pale = Skin::new(hex(0xd9b3a2));
        body.slab(
            nose - dir * 0.01 - up * 0.015,
            nose + dir * (m.muzzle * 0.3) - up * 0.02,
            m.muzzle * 0.98,
            m.muzzle * 0.86,
            1.12,
            pale,
        );
    }

    fn eye(&self, body: &mut Body, skull: Vec3, (dir, up): (Vec3, Vec3), side: f32) {
        let m = &self.m;
        // In so broad a face as an elephant's it is small and deep.
        let (out, small) = if self.pose.kind == K::Elephant { (0.5, 0.6) } else { (0.6, 1.0) };
        let eye = skull + dir * (m.skull * 0.6) + up * (m.skull * 0.34) + v3(0.0, 0.0, side * m.skull * out);
        if self.pose.kind == K::Panda {
            body.ball(eye, v3(0.045, 0.06, 0.05), self.points);
        }
        let dark = Skin::new(hex(0x120e0c)).gloss(0.6);
        let out = v3(0.0, 0.0, side * m.skull * 0.06);
        body.orb(eye + out, m.skull * 0.15 * small, dark);
        if self.pose.fine {
            // A spark in it.
            let spark = eye + out * 2.2 + dir * (m.skull * 0.07) + up * (m.skull * 0.07);
            body.orb(spark, m.skull * 0.035, Skin::new(Vec3::splat(0.9)).glow(0.3));
        }
    }

    /// The round face of a cat: cheeks, a short muzzle, eyes that look ahead.
    fn feline(&self, body: &mut Body, skull: Vec3, dir: Vec3, up: Vec3) {
        let (m, r) = (&self.m, self.m.skull);
        let plain = Skin { mark: Mark::None, ..self.coat };
        let pale = plain.mark(Mark::None, plain.second);
        let pale = Skin { colour: plain.colour.lerp(hex(m.under), 0.75), ..pale };
        let at = |ahead: f32, high: f32, out: f32| skull + dir * (r * ahead) + up * (r * high) + v3(0.0, 0.0, r * out);
        body.ball(at(0.0, 0.0, 0.0), v3(0.95, 0.9, 1.0) * r, plain);
        body.ball(at(0.62, -0.5, 0.0), v3(0.34, 0.26, 0.3) * r, pale);
        body.rod(at(0.6, 0.3, 0.0), at(0.92, -0.14, 0.0), r * 0.24, r * 0.17, plain);
        body.ball(at(1.06, -0.16, 0.0), v3(0.08, 0.07, 0.12) * r, Skin::new(hex(0x9a5a58)));
        if self.pose.kind == K::Tiger {
            let ink = Skin::new(hex(0x1d1510));
            for side in [1.0, -1.0] {
                for (i, high) in [0.72, 0.45, -0.1, -0.42].into_iter().enumerate() {
                    // Across the brow, and over the cheeks.
                    let (x0, z0, z1) = if i < 2 { (0.6, 0.1, 0.5) } else { (0.3, 0.72, 1.02) };
                    body.rod(at(x0, high, side * z0), at(x0 - 0.3, high + 0.06, side * z1), r * 0.06, r * 0.03, ink);
                }
            }
        }
        for side in [1.0, -1.0] {
            body.ball(at(0.35, -0.32, side * 0.55), v3(0.5, 0.45, 0.45) * r, plain);
            body.ball(at(0.84, -0.36, side * 0.19), v3(0.3, 0.24, 0.27) * r, pale);
            let shut = self.pose.action == Action::Sleep;
            let open = if shut { 0.1 } else { 1.0 };
            let iris = if self.pose.kind == K::Cat { 0xc2c646 } else { 0xb98a3c };
            body.ball(at(0.74, 0.12, side * 0.4), v3(0.16, 0.19 * open, 0.19) * r, Skin::new(hex(iris)).gloss(0.7));
            body.ball(
                at(0.865, 0.12, side * 0.42),
                v3(0.05, 0.15 * open, 0.07) * r,
                Skin::new(hex(0x0c0a0a)).gloss(0.8),
            );
            if self.pose.fine {
                for i in 0..3 {
                    let fan = i as f32 - 1.0;
                    let root = at(0.95, -0.36 - 0.06 * fan, side * 0.3);
                    let tip = at(0.9, -0.4 - 0.28 * fan, side * 1.35);
                    body.rod(root, tip, r * 0.014, r * 0.006, Skin::new(Vec3::splat(0.75)));
                }
            }
        }
    }

    fn ear(&self, body: &mut Body, skull: Vec3, dir: Vec3, up: Vec3, side: f32) {
        let m = &self.m;
        if m.ear <= 0.0 {
            return;
        }
        // An ear twitches now and then.
        let twitch = smoothstep(0.93, 1.0, sin_turns(self.pose.seconds * 0.37 + side * 0.2)) * 0.4;
        let root = skull + up * (m.skull * 0.72) + v3(0.0, 0.0, side * m.skull * 0.55) - dir * (m.skull * 0.25);
        let skin = match self.pose.kind {
            K::Panda | K::Sheep | K::Cow => self.points,
            _ => Skin { mark: Mark::None, ..self.coat.tone(0.85) },
        };
        let lift = match self.pose.kind {
            K::Dog => v3(-0.02, -m.ear * 0.75, side * m.ear * 0.45),
            K::Cow | K::Sheep => v3(-m.ear * 0.25, -m.ear * 0.12, side * m.ear * 0.95),
            K::Deer | K::Camel => v3(-m.ear * 0.3, m.ear * 0.35, side * m.ear * 0.85),
            K::Bear | K::Panda | K::Lion | K::Tiger => {
                body.orb(root, m.ear_wide, skin);
                return;
            }
            _ => up * m.ear + v3(-m.ear * (0.15 + twitch), 0.0, side * m.ear * (0.18 + twitch * 0.5)),
        };
        if matches!(self.pose.kind, K::Cat | K::Fox | K::Wolf) {
            // A shell, open to the front.
            let (foot, tip) = (root - up * (m.ear * 0.25), root + lift);
            body.ribbon(
                &[(foot, m.ear_wide), (foot.lerp(tip, 0.5), m.ear_wide * 0.62), (tip, 0.006)],
                (dir, 0.6),
                skin,
            );
            let inner = dir * (m.ear_wide * 0.3);
            body.ribbon(
                &[(foot + inner, m.ear_wide * 0.6), (foot.lerp(tip, 0.75) + inner, 0.01)],
                (dir, 0.4),
                skin.tone(0.7),
            );
            return;
        }
        body.tube(
            &[(root, m.ear_wide * 0.6), (root + lift * 0.5, m.ear_wide), (root + lift, m.ear_wide * 0.3)],
            0.6,
            skin,
        );
    }

    /// Horns, antlers, tusks, trunk and great ears.
    fn crown(&self, body: &mut Body, skull: Vec3, nose: Vec3, dir: Vec3, up: Vec3) {
        let m = &self.m;
        for side in [1.0, -1.0] {
            let root = skull + up * (m.skull * 0.8) + v3(0.0, 0.0, side * m.skull * 0.4);
            match self.pose.kind {
                K::Cow => body.tube(
                    &[
                        (root, 0.03),
                        (root + v3(0.0, 0.03, side * 0.1), 0.024),
                        (root + v3(0.04, 0.1, side * 0.14), 0.007),
                    ],
                    1.0,
                    Skin::new(hex(0xd8c9a8)),
                ),
                K::Deer => {
                    let beam = [
                        root,
                        root + v3(-0.08, 0.16, side * 0.1),
                        root + v3(-0.04, 0.34, side * 0.17),
                        root + v3(0.06, 0.44, side * 0.14),
                    ];
                    let antler = Skin::new(hex(0x9a7a52));
                    body.tube(&beam.map(|at| (at, 0.018)), 1.0, antler);
                    let tines = [(1, 0.12), (2, 0.11), (2, -0.08)];
                    for (i, ahead) in tines {
                        let tine = v3(ahead, 0.1, side * 0.04);
                        body.rod(beam[i], beam[i] + tine, 0.014, 0.005, antler);
                    }
                }
                K::Elephant => {
                    let flap = 0.04 * sin_turns(self.pose.seconds * 0.35);
                    let hinge = skull + v3(0.0, 0.04, side * m.skull * 0.78);
                    let ear = body.since();
                    body.ball(hinge + v3(-0.18, 0.0, 0.0), v3(0.2, 0.23, 0.028), self.points.tone(0.92));
                    body.ball(hinge + v3(-0.15, -0.2, 0.0), v3(0.12, 0.18, 0.024), self.points.tone(0.9));
                    body.turn(ear, hinge, 1, -side * (0.045 + flap));
                    body.tube(
                        &[
                            (nose + v3(-0.04, -0.04, side * 0.08), 0.028),
                            (nose + v3(0.08, -0.17, side * 0.1), 0.024),
                            (nose + v3(0.2, -0.17, side * 0.1), 0.008),
                        ],
                        1.0,
                        Skin::new(hex(0xece4d0)).gloss(0.2),
                    );
                }
                _ => {}
            }
        }
        if self.pose.kind == K::Elephant {
            self.trunk_of(body, nose, dir);
        }
    }

    /// An elephant's trunk, which sways.
    fn trunk_of(&self, body: &mut Body, nose: Vec3, dir: Vec3) {
        let sway = 0.08 * sin_turns(self.pose.seconds * 0.23);
        let mut points = vec![(nose - dir * 0.05, 0.125)];
        for i in 1..=5 {
            let t = i as f32 / 5.0;
            points.push((
                nose + v3(0.08 + 0.06 * sin_turns(t * 0.5) + 0.12 * t * t + sway * t, -0.6 * t, sway * 0.6 * t),
                mix(0.11, 0.045, t),
            ));
        }
        body.tube(&points, 1.0, Skin { mark: Mark::Bands(3.0), second: self.coat.colour * 0.9, ..self.coat });
    }
}
