//! Faces of dogs and their kin, of bears and raccoons: skull, muzzle, cheeks,
//! jaws that open.
//!
//! Where the skull is and which way it points is `head`'s to say; the eyes are
//! `eyes`'s.

use super::gait::Gait;
use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, clamp01, cos_turns, hex, sin_turns, v3};
use crate::script::{Action, Guise, SubjectKind as K};

/// How long after the other it yawns.
const YAWN_S: f32 = 6.0;

impl Beast<'_> {
    /// The face of a dog, wolf, fox or bear: a broad skull, a stop, a muzzle
    /// with a dark nose and a mouth.
    pub(crate) fn canine(&self, body: &mut Body, (skull, nose): (Vec3, Vec3), (dir, up): (Vec3, Vec3)) {
        let (m, r) = (&self.m, self.m.skull);
        let plain = Skin { mark: Mark::None, ..self.coat };
        let at = |ahead: f32, high: f32, out: f32| skull + dir * (r * ahead) + up * (r * high) + v3(0.0, 0.0, r * out);
        body.tube(
            &[(at(-0.35, -0.05, 0.0), r * 0.86), (at(0.1, 0.02, 0.0), r), (at(0.45, -0.1, 0.0), r * 0.74)],
            if matches!(self.pose.kind, K::Bear | K::Panda) { 1.08 } else { 1.0 },
            plain,
        );
        let pale = self.pale(plain);
        // The bridge keeps the colour of the brow; lips and chin are paler.
        let lip = nose - up * (m.muzzle * 0.35);
        body.tube(
            &[
                (at(0.55, -0.3, 0.0), m.muzzle * 1.3),
                (lip.lerp(at(0.55, -0.3, 0.0), 0.35), m.muzzle * 1.02),
                (lip, m.muzzle * 0.82),
            ],
            1.0,
            pale,
        );
        let bridge = match self.markings.mask {
            Some(colour) if self.pose.guise == Some(Guise::Raccoon) => self.hair(colour),
            _ => plain,
        };
        body.tube(
            &[
                (at(0.45, -0.02, 0.0), m.muzzle * 1.05),
                (nose + up * (m.muzzle * 0.12) - dir * (m.muzzle * 0.5), m.muzzle * 0.66),
            ],
            0.85,
            bridge,
        );
        self.mouth(body, (nose, lip, at(0.35, -0.55, 0.0)), (dir, up), pale);
        for side in [1.0, -1.0] {
            self.cheek(body, &at, (plain, pale), side);
            // Brows, which give the eyes their look.
            if self.pale_browed() {
                body.ball(at(0.7, 0.45, side * 0.4), v3(0.16, 0.1, 0.22) * r, pale);
            } else {
                body.ball(at(0.6, 0.42, side * 0.42), v3(0.22, 0.12, 0.26) * r, plain);
            }
        }
    }

    /// The colour of lips and chin, mostly that of the underside.
    fn pale(&self, plain: Skin) -> Skin {
        let m = &self.m;
        let asked = self.pose.colour.is_some();
        let pale = match self.pose.kind {
            K::Bear => plain.colour * 1.5 + Vec3::splat(0.03),
            K::Panda => plain.colour,
            K::Dog if plain.colour.luma() < 0.03 => plain.colour,
            K::Dog => plain.colour.lerp(hex(m.under), if asked { 0.3 } else { 0.45 }),
            // White about the mouth, as wolves are.
            K::Wolf => plain.colour.lerp(hex(0xf0ebe0), if asked { 0.7 } else { 0.9 }),
            _ => hex(m.under).lerp(plain.colour, if asked { 0.6 } else { 0.1 }),
        };
        self.hair(self.markings.muzzle.unwrap_or(pale))
    }

    /// Whether it is pale above the eyes.
    fn pale_browed(&self) -> bool {
        matches!(self.pose.guise, Some(Guise::RedPanda | Guise::Husky | Guise::Shiba))
    }

    /// A cheek: round on dogs and bears, on others a ruff that ends in tufts.
    fn cheek(&self, body: &mut Body, at: &dyn Fn(f32, f32, f32) -> Vec3, (plain, pale): (Skin, Skin), side: f32) {
        let r = self.m.skull;
        let tufted = matches!(self.pose.kind, K::Fox | K::Wolf) && self.pose.guise != Some(Guise::Otter);
        if !tufted {
            let white = self.markings.pricked && self.markings.muzzle.is_some();
            body.ball(at(0.3, -0.38, side * 0.5), v3(0.48, 0.42, 0.42) * r, if white { pale } else { plain });
            return;
        }
        let ruff = [
            (at(-0.35, -0.4, side * 0.8), r * 0.3),
            (at(0.2, -0.42, side * 0.54), r * 0.46),
            (at(0.8, -0.44, side * 0.26), r * 0.34),
        ];
        body.tube(&ruff, 0.9, pale);
        // Wolves have more of it than foxes, and grey at its edge.
        let wide = if self.pose.kind == K::Wolf { 1.3 } else { 1.16 };
        for (i, (high, low)) in [(-0.2, -0.3), (-0.45, -0.7), (-0.68, -1.02)].into_iter().enumerate() {
            let out = wide - 0.14 * i as f32;
            let tuft = [
                (at(0.05, high, side * 0.66), r * 0.3),
                (at(-0.06, (high + low) * 0.5, side * (out + 0.62) * 0.5), r * 0.2),
                (at(-0.22, low, side * out), r * 0.02),
            ];
            let shade = if i == 0 && self.pose.kind == K::Wolf { plain } else { pale };
            body.tube(&tuft, 0.9, shade);
        }
    }

    /// Jaw, lips and nose; a howl or a yawn opens them, and a dog that runs or
    /// begs pants.
    fn mouth(&self, body: &mut Body, (nose, lip, hinge): (Vec3, Vec3, Vec3), (dir, up): (Vec3, Vec3), pale: Skin) {
        let (m, dark) = (&self.m, Skin::new(hex(0x1a1512)));
        let pants = self.pose.kind == K::Dog
            && (self.gait == Gait::Run || matches!(self.pose.action, Action::Wag | Action::Beg));
        let open = match self.pose.action {
            Action::Howl => 1.0,
            _ if pants => 0.55 + 0.15 * sin_turns(self.pose.seconds * 2.0),
            _ => 1.2 * self.yawns(),
        };
        let jaw = lip - up * (m.muzzle * (0.62 + 1.1 * open)) - dir * (m.muzzle * (0.4 + 0.3 * open));
        body.tube(&[(hinge, m.muzzle * 0.85), (jaw, m.muzzle * 0.5)], 1.0, pale.tone(0.94));
        let tip = nose + dir * (m.muzzle * 0.72) + up * (m.muzzle * 0.14);
        self.nose(body, tip, (dir, up), dark);
        if open > 0.15 {
            self.gape(body, (lip, jaw, hinge), (dir, up), pants);
            return;
        }
        // The chin shows below the lips.
        let chin = lip + dir * (m.muzzle * 0.1) - up * (m.muzzle * 0.64);
        body.ball(chin, v3(0.44, 0.28, 0.42) * m.muzzle, pale.tone(0.92));
        self.lips(body, (tip, lip), (dir, up), pale);
    }

    /// The pad of the nose, broad above and narrow below, with its nostrils.
    fn nose(&self, body: &mut Body, tip: Vec3, (dir, up): (Vec3, Vec3), dark: Skin) {
        let mz = self.m.muzzle;
        let wide = if self.pose.kind == K::Bear { 0.46 } else { 0.4 };
        let pad = dark.gloss(0.35);
        body.ball(tip, v3(0.3, 0.25, wide) * mz, pad);
        body.ball(tip - up * (mz * 0.16) + dir * (mz * 0.02), v3(0.24, 0.24, 0.22) * mz, pad);
        if self.pose.fine {
            for side in [1.0, -1.0] {
                let nostril = tip + dir * (mz * 0.21) - up * (mz * 0.05) + v3(0.0, 0.0, side * mz * wide * 0.46);
                body.ball(nostril, v3(0.06, 0.06, 0.085) * mz, dark.tone(0.25));
            }
        }
    }

    /// Closed lips: a fine line that runs down from the nose and back along
    /// both sides of the muzzle, sunk in its hair, its corners a little up.
    fn lips(&self, body: &mut Body, (tip, lip): (Vec3, Vec3), (dir, up): (Vec3, Vec3), pale: Skin) {
        let mz = self.m.muzzle;
        let line = Skin::new(pale.colour.lerp(hex(0x1a1210), 0.82));
        // A place of the muzzle's surface: so far ahead of its end's middle, so
        // many turns below its side.
        let on = |ahead: f32, below: f32, side: f32| {
            let round = if ahead > 0.0 { (0.82 * 0.82 - ahead * ahead).max(0.0).sqrt() } else { 0.82 - 0.17 * ahead };
            let (low, out) = (sin_turns(below) * round, cos_turns(below) * round);
            lip + dir * (mz * ahead) - up * (mz * low) + v3(0.0, 0.0, side * mz * out)
        };
        let middle = on(0.7, 0.25, 1.0);
        body.rod(tip - up * (mz * 0.3), middle, mz * 0.03, mz * 0.035, line);
        for side in [1.0, -1.0] {
            let mouth = [
                (middle, mz * 0.036),
                (on(0.58, 0.16, side), mz * 0.042),
                (on(0.24, 0.115, side), mz * 0.045),
                (on(-0.3, 0.095, side), mz * 0.042),
                (on(-0.85, 0.062, side), mz * 0.036),
                (on(-1.15, 0.03, side), mz * 0.012),
            ];
            body.tube(&mouth, 1.0, line);
        }
    }

    /// What an open mouth shows: the dark of it, the tongue, the fangs.
    fn gape(&self, body: &mut Body, (lip, jaw, hinge): (Vec3, Vec3, Vec3), (dir, up): (Vec3, Vec3), pants: bool) {
        let mz = self.m.muzzle;
        let inside = lip.lerp(jaw, 0.5);
        body.tube(
            &[(hinge.lerp(inside, 0.4), mz * 0.6), (inside + dir * (mz * 0.1), mz * 0.52)],
            1.1,
            Skin::new(hex(0x4a1418)),
        );
        let tongue = Skin::new(hex(0xd86a70));
        let loll = if pants { 0.7 + 0.25 * sin_turns(self.pose.seconds * 2.0) } else { -0.25 };
        let end = jaw + dir * (mz * 0.5) - up * (mz * loll);
        body.slab(jaw + up * (mz * 0.35), end, mz * 0.28, mz * 0.24, 1.8, tongue);
        for side in [1.0, -1.0] {
            let root = lip + dir * (mz * 0.5) - up * (mz * 0.5) + v3(0.0, 0.0, side * mz * 0.42);
            body.rod(root, root - up * (mz * 0.5), mz * 0.11, mz * 0.02, Skin::new(hex(0xf4efe2)).gloss(0.3));
        }
    }

    /// How wide it yawns, in bouts: while it stretches, or where it lies, from the
    /// beginning of the shot on.
    pub(crate) fn yawns(&self) -> f32 {
        match self.pose.action {
            Action::Stretch => clamp01(1.6 * sin_turns(self.pose.seconds * 0.2) + 0.25),
            Action::Yawn => clamp01(1.8 * sin_turns(self.pose.shot_s / YAWN_S) + 0.7),
            _ => 0.0,
        }
    }
}
