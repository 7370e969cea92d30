//! Faces of animals: of cats, of apes; a pig's disc.
//!
//! Where the skull is and which way it points is `head`'s to say.

use super::gait::Gait;
use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::{Action, Guise, SubjectKind as K};

impl Beast<'_> {
    /// Whether it has an elephant's trunk, tusks and great ears.
    pub(crate) fn trunked(&self) -> bool {
        self.pose.kind == K::Elephant && self.pose.guise.is_none()
    }

    /// What only some have on their heads: woolly crowns, a rhinoceros's horns,
    /// a koala's nose.
    pub(crate) fn topknot(&self, body: &mut Body, (skull, nose): (Vec3, Vec3), (dir, up): (Vec3, Vec3)) {
        let (m, r) = (&self.m, self.m.skull);
        match self.pose.guise {
            Some(Guise::Alpaca | Guise::Poodle) => {
                let wool = Skin { mark: Mark::None, ..self.coat };
                for (ahead, high, out) in
                    [(0.1, 0.75, 0.0), (-0.25, 0.7, 0.4), (-0.25, 0.7, -0.4), (0.35, 0.6, 0.3), (0.35, 0.6, -0.3)]
                {
                    body.orb(skull + dir * (r * ahead) + up * (r * high) + v3(0.0, 0.0, r * out), r * 0.55, wool);
                }
            }
            Some(Guise::Rhino) => {
                let horn = Skin::new(hex(0x9a9080)).gloss(0.2);
                for (along, long) in [(0.92, 0.3), (0.6, 0.15)] {
                    let root = skull.lerp(nose, along) + up * (m.muzzle * 0.7);
                    let tip = root + up * long + dir * (long * 0.35);
                    let middle = root.lerp(tip, 0.5) + dir * (long * 0.1);
                    body.tube(&[(root, long * 0.24), (middle, long * 0.14), (tip, long * 0.02)], 1.0, horn);
                }
            }
            Some(Guise::Triceratops) => self.frill(body, (skull, nose), (dir, up)),
            Some(Guise::Koala) => {
                let tip = nose + dir * (m.muzzle * 0.6) + up * (m.muzzle * 0.3);
                body.ball(tip, v3(0.26, 0.36, 0.22) * r, Skin::new(hex(0x1c1818)).gloss(0.4));
            }
            _ => {}
        }
    }

    /// A triceratops's shield of bone behind three horns, and its beak.
    fn frill(&self, body: &mut Body, (skull, nose): (Vec3, Vec3), (dir, up): (Vec3, Vec3)) {
        let r = self.m.skull;
        let (horn, across) = (Skin::new(hex(0xd8cdb2)).gloss(0.2), v3(0.0, 0.0, 1.0));
        let (high, back) = ((up - dir * 0.75).unit(), (dir + up * 0.75).unit());
        let middle = skull + high * (r * 1.35) - dir * (r * 0.25);
        body.egg(middle, [high * (r * 1.75), across * (r * 1.95), back * (r * 0.2)], self.coat.tone(0.82));
        body.egg(
            middle + back * (r * 0.1),
            [high * (r * 1.3), across * (r * 1.5), back * (r * 0.2)],
            self.coat.tone(1.25),
        );
        for step in 0..9 {
            let turns = (step as f32 / 8.0 - 0.5) * 0.62;
            let out = high * (cos_turns(turns) * 1.75) + across * (sin_turns(turns) * 1.95);
            body.orb(middle + out * r, r * 0.2, horn);
        }
        for side in [1.0, -1.0] {
            let brow = skull + up * (r * 0.75) + dir * (r * 0.35) + across * (side * r * 0.5);
            let bend = brow + dir * (r * 0.85) + up * (r * 0.6) + across * (side * r * 0.22);
            let tip = brow + dir * (r * 1.6) + up * (r * 1.35) + across * (side * r * 0.3);
            body.tube(&[(brow, r * 0.27), (bend, r * 0.19), (tip, r * 0.03)], 1.0, horn);
        }
        let root = skull.lerp(nose, 0.88) + up * (self.m.muzzle * 0.7);
        body.tube(&[(root, r * 0.22), (root + up * (r * 0.75) + dir * (r * 0.2), r * 0.03)], 1.0, horn);
        let beak = nose + dir * (r * 0.35);
        body.tube(&[(beak, r * 0.42), (beak + dir * (r * 0.35) - up * (r * 0.4), r * 0.08)], 0.7, horn.tone(0.75));
    }

    /// An ear that hangs beside the cheek.
    pub(crate) fn lop(&self, body: &mut Body, skull: Vec3, (dir, up): (Vec3, Vec3), side: f32) {
        let (m, r) = (&self.m, self.m.skull);
        let swing = if self.gait == Gait::Run { 0.05 * sin_turns(self.pose.stride + 0.3) } else { 0.0 };
        let at = |ahead: f32, high: f32, out: f32| {
            skull + dir * (r * ahead) + up * (r * high) + v3(0.0, 0.0, side * r * out)
        };
        let (skin, since) = (Skin { mark: Mark::None, ..self.coat.tone(0.74) }, body.since());
        let hinge = at(-0.1, 0.66, 0.66);
        let wide = m.ear_wide / 0.1;
        body.ball(at(0.0, -0.14, 1.06), v3(0.36 * wide, 0.74 * m.ear / 0.2, 0.17) * r, skin);
        body.rod(hinge, at(-0.04, 0.36, 0.98), r * 0.22, r * 0.24, skin);
        body.turn(since, hinge, 0, -side * (0.03 - swing));
    }

    /// The short round ear of a bear, a big cat or an ape, and its hollow.
    pub(crate) fn round_ear(&self, body: &mut Body, skull: Vec3, (dir, up): (Vec3, Vec3), (side, skin): (f32, Skin)) {
        let (m, r) = (&self.m, self.m.skull);
        let (high, out) = if self.pose.kind == K::Monkey { (0.05, 1.0) } else { (0.72, 0.68) };
        let root = skull + up * (r * high) + v3(0.0, 0.0, side * r * out) - dir * (r * 0.12);
        let flat = |k: f32| v3(0.5, 1.0, 0.92) * (m.ear_wide * k);
        body.ball(root, flat(1.0), skin);
        body.ball(root + dir * (m.ear_wide * 0.3), flat(0.62), skin.tone(0.5));
    }

    /// The round face of a cat: cheeks, a short muzzle, eyes that look ahead.
    pub(crate) fn feline(&self, body: &mut Body, skull: Vec3, dir: Vec3, up: Vec3) {
        let (m, r) = (&self.m, self.m.skull);
        let plain = Skin { mark: Mark::None, ..self.coat };
        // A dark cat has no white chin.
        let share = if self.pose.colour.is_some() || plain.colour.luma() < 0.06 { 0.12 } else { 0.75 };
        let pale = Skin::new(self.markings.muzzle.unwrap_or(plain.colour.lerp(hex(m.under), share)));
        let at = |ahead: f32, high: f32, out: f32| skull + dir * (r * ahead) + up * (r * high) + v3(0.0, 0.0, r * out);
        // Big cats have heavy muzzles and small eyes.
        let big = self.pose.kind != K::Cat;
        let k = if big { 1.3 } else { 1.0 };
        body.ball(at(0.0, 0.0, 0.0), v3(0.95, 0.9, 1.0) * r, plain);
        let open = self.gapes();
        body.ball(at(0.66 - 0.1 * open, -0.52 - 0.06 * k - 0.36 * open, 0.0), v3(0.32, 0.26, 0.28) * (r * k), pale);
        if open > 0.1 {
            self.maw(body, &at, (k, open));
        }
        let bridge = if big { (0.34, 0.26) } else { (0.24, 0.17) };
        body.rod(
            at(0.55, 0.28, 0.0),
            at(0.92 * if big { 1.12 } else { 1.0 }, -0.14, 0.0),
            r * bridge.0,
            r * bridge.1,
            plain,
        );
        let tip = if big { at(1.32, -0.15, 0.0) } else { at(1.06, -0.16, 0.0) };
        body.ball(tip, v3(0.09, 0.09, 0.15) * (r * k), Skin::new(hex(if big { 0x5a3a36 } else { 0x9a5a58 })));
        if self.pose.kind == K::Tiger && self.pose.guise.is_none() {
            self.warpaint(body, &at);
        }
        self.brow(body, &at);
        for side in [1.0, -1.0] {
            body.ball(at(0.35, -0.32, side * 0.55), v3(0.5, 0.45, 0.45) * r, plain);
            body.ball(at(if big { 0.95 } else { 0.84 }, -0.38, side * 0.2 * k), v3(0.34, 0.24, 0.27) * (r * k), pale);
            if big {
                body.ball(at(0.74, 0.02, side * 0.38), v3(0.18, 0.12, 0.2) * r, pale);
                // White whiskers about the cheeks, which a lion has under his mane.
                let tuft = [
                    (at(0.2, -0.34, side * 0.72), r * 0.32),
                    (at(0.0, -0.5, side * 1.0), r * 0.22),
                    (at(-0.2, -0.68, side * 1.26), r * 0.02),
                ];
                body.tube(&tuft, 0.9, pale);
            }
            self.cats_eye(body, &at, (dir, up), side);
            if self.pose.fine {
                for i in 0..3 {
                    let fan = i as f32 - 1.0;
                    let root = at(0.95 * k.min(1.2), -0.36 - 0.06 * fan, side * 0.3 * k);
                    let tip = at(0.8, -0.42 - 0.26 * fan, side * 1.2);
                    body.rod(root, tip, r * 0.008, r * 0.003, Skin::new(Vec3::splat(0.75)));
                }
            }
        }
    }

    /// How wide its mouth is open: in a yawn, or roaring.
    fn gapes(&self) -> f32 {
        match self.pose.action {
            Action::Howl => 0.8 + 0.2 * sin_turns(self.pose.seconds * 0.9),
            _ => self.yawns(),
        }
    }

    /// The inside of a cat's open mouth: dark, with a tongue and four fangs.
    fn maw(&self, body: &mut Body, at: &dyn Fn(f32, f32, f32) -> Vec3, (k, open): (f32, f32)) {
        let (r, low) = (self.m.skull * k, 0.42 + 0.3 * open);
        body.ball(at(0.86, -0.36 - low * 0.5, 0.0), v3(0.2, 0.12 + 0.24 * open, 0.24) * r, Skin::new(hex(0x431216)));
        body.ball(at(0.92, -0.42 - low * 0.72, 0.0), v3(0.22, 0.06, 0.15) * r, Skin::new(hex(0xd9767c)));
        let ivory = Skin::new(hex(0xf4efe2)).gloss(0.3);
        for side in [1.0, -1.0] {
            let fang = at(1.0, -0.5, side * 0.2 * k);
            body.rod(fang, fang - v3(0.0, r * 0.2 * open, 0.0), r * 0.045, r * 0.01, ivory);
        }
    }

    /// A cat's eye with its slit, the lid above it, or closed in sleep.
    fn cats_eye(&self, body: &mut Body, at: &dyn Fn(f32, f32, f32) -> Vec3, (dir, up): (Vec3, Vec3), side: f32) {
        let (r, big) = (self.m.skull, self.pose.kind != K::Cat);
        let ink = Skin::new(hex(0x14100e));
        let eye = at(0.78, 0.14, side * 0.41);
        if self.shut() {
            body.ball(eye + dir * (r * 0.06), v3(0.1, 0.03, 0.17) * r, ink);
            return;
        }
        let size = if big { 0.9 } else { 1.1 };
        let iris = match self.pose.guise {
            Some(Guise::Siamese) => 0x4f9fd8,
            _ if big => 0xd9a03a,
            _ => 0xb9c846,
        };
        body.ball(eye, v3(0.15, 0.2 * size, 0.21 * size) * r, ink);
        body.ball(eye + dir * (r * 0.025), v3(0.15, 0.175 * size, 0.185 * size) * r, Skin::new(hex(iris)).gloss(0.7));
        let slit = if big { v3(0.05, 0.085, 0.085) } else { v3(0.05, 0.15, 0.075) };
        body.ball(eye + dir * (r * 0.14), slit * r, Skin::new(hex(0x0c0a0a)).gloss(0.8));
        if self.pose.fine {
            let spark = eye + dir * (r * 0.17) + up * (r * 0.06 * size) + v3(0.0, 0.0, r * 0.05);
            body.orb(spark, r * 0.035, Skin::new(Vec3::splat(0.95)).glow(0.4));
        }
        if big {
            let brow = Skin { mark: Mark::None, ..self.coat.tone(0.95) };
            body.rod(
                eye + up * (r * 0.24) + v3(0.0, 0.0, side * r * 0.14),
                at(0.84, 0.36, side * 0.2),
                r * 0.085,
                r * 0.085,
                brow,
            );
        }
    }

    /// The stripes of a tiger's face: across the brow, and over the cheeks.
    fn warpaint(&self, body: &mut Body, at: &dyn Fn(f32, f32, f32) -> Vec3) {
        let (r, ink) = (self.m.skull, Skin::new(hex(0x1d1510)));
        for side in [1.0, -1.0] {
            for (i, high) in [0.78, 0.6, 0.42, -0.08, -0.3, -0.52].into_iter().enumerate() {
                let (x0, z0, z1) = if i < 3 { (0.62 + 0.08 * i as f32, 0.04, 0.5) } else { (0.28, 0.78, 1.03) };
                body.rod(at(x0, high, side * z0), at(x0 - 0.3, high + 0.06, side * z1), r * 0.06, r * 0.03, ink);
            }
        }
    }

    /// The bare face of an ape in its frame of hair.
    pub(crate) fn ape(&self, body: &mut Body, skull: Vec3, dir: Vec3, up: Vec3) {
        let r = self.m.skull;
        let plain = Skin { mark: Mark::None, ..self.coat };
        let bare = Skin::new(if self.pose.colour.is_some() { self.coat.colour * 0.6 } else { hex(0xd8a684) });
        let at = |ahead: f32, high: f32, out: f32| skull + dir * (r * ahead) + up * (r * high) + v3(0.0, 0.0, r * out);
        body.ball(at(0.0, 0.05, 0.0), v3(0.95, 1.0, 0.98) * r, plain);
        body.ball(at(0.52, -0.1, 0.0), v3(0.46, 0.66, 0.62) * r, bare);
        body.ball(at(0.72, -0.42, 0.0), v3(0.42, 0.32, 0.42) * r, bare.tone(1.06));
        body.slab(at(1.05, -0.5, 0.0), at(1.06, -0.52, 0.0), r * 0.05, r * 0.05, 4.5, bare.tone(0.4));
        for side in [1.0, -1.0] {
            body.ball(at(1.06, -0.28, side * 0.08), v3(0.05, 0.04, 0.045) * r, bare.tone(0.35));
            body.ball(at(0.84, 0.24, side * 0.28), v3(0.2, 0.1, 0.26) * r, bare.tone(0.9));
            let eye = at(0.9, 0.06, side * 0.27);
            let open = if self.shut() { 0.25 } else { 1.0 };
            body.ball(eye, v3(0.1, 0.13 * open, 0.13) * r, Skin::new(hex(0x2a1812)).gloss(0.6));
            if self.pose.fine && open > 0.5 {
                body.orb(eye + dir * (r * 0.09) + up * (r * 0.05), r * 0.03, Skin::new(Vec3::splat(0.95)).glow(0.3));
            }
        }
    }

    /// The flat end of a pig's snout.
    pub(crate) fn disc(&self, body: &mut Body, nose: Vec3, (dir, up): (Vec3, Vec3)) {
        let r = self.m.muzzle;
        let rosy = Skin { mark: Mark::None, ..self.coat.tone(0.86) };
        body.drum(nose + dir * (r * 0.2), nose + dir * (r * 0.95), r, r * 1.08, rosy);
        for side in [1.0, -1.0] {
            let nostril = nose + dir * (r * 0.98) + up * (r * 0.1) + v3(0.0, 0.0, side * r * 0.4);
            body.ball(nostril, v3(0.12, 0.3, 0.2) * r, rosy.tone(0.3));
        }
    }
}
