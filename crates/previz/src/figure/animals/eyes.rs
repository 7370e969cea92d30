//! Eyes of animals: where in a face they are, their iris and pupil, the spark
//! in them, and the lids, which blink.
//!
//! Cats and apes have faces, and eyes, of their own; those are `visage`'s.

use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, fract, hex, v3};
use crate::script::{Action, Guise, SubjectKind as K};

/// An eye in radii of the skull: how far ahead, up and aside it is, how large,
/// and how far it looks aside for each step ahead.
struct Eye {
    ahead: f32,
    high: f32,
    out: f32,
    size: f32,
    aside: f32,
    iris: u32,
}

const fn eye(at: (f32, f32, f32), size: f32, aside: f32, iris: u32) -> Eye {
    Eye { ahead: at.0, high: at.1, out: at.2, size, aside, iris }
}

/// Share of the time for which lids are shut in a blink, and blinks a second.
const BLINK: f32 = 0.035;
const BLINKS_HZ: f32 = 0.27;

impl Beast<'_> {
    fn eye_of(&self) -> Eye {
        match (self.pose.kind, self.pose.guise) {
            (_, Some(Guise::Raccoon)) => eye((1.07, 0.06, 0.4), 0.19, 0.3, 0x6a4526),
            (_, Some(Guise::RedPanda)) => eye((1.0, 0.08, 0.44), 0.17, 0.3, 0x2a1810),
            (_, Some(Guise::Otter)) => eye((0.96, 0.2, 0.48), 0.14, 0.4, 0x2a1a12),
            (_, Some(Guise::Husky)) => eye((0.98, 0.17, 0.43), 0.19, 0.25, 0x8fc4e6),
            (_, Some(Guise::Hamster | Guise::Mouse)) => eye((0.76, 0.26, 0.56), 0.21, 0.8, 0x1a100c),
            (_, Some(Guise::Meerkat)) => eye((0.8, 0.24, 0.54), 0.2, 0.7, 0x3a2412),
            (_, Some(Guise::Rhino | Guise::Hippo | Guise::Triceratops)) => eye((0.7, 0.3, 0.68), 0.13, 1.2, 0x2a1a12),
            (K::Dog, _) => eye((0.98, 0.15, 0.43), 0.2, 0.25, 0x5a3418),
            (K::Fox, _) => eye((0.97, 0.14, 0.46), 0.2, 0.35, 0xd99a34),
            (K::Wolf, _) => eye((0.98, 0.16, 0.43), 0.19, 0.3, 0xe0ba54),
            (K::Bear, _) => eye((1.05, 0.14, 0.38), 0.15, 0.2, 0x3a2212),
            (K::Panda, _) => eye((1.1, 0.08, 0.42), 0.13, 0.3, 0x2a1a12),
            (K::Deer, _) => eye((0.86, 0.12, 0.6), 0.3, 0.9, 0x3a2010),
            (K::Horse | K::Zebra | K::Donkey, _) => eye((1.0, 0.14, 0.6), 0.26, 1.0, 0x3a2212),
            (K::Cow, _) => eye((0.95, 0.14, 0.66), 0.22, 1.0, 0x33200f),
            (K::Goat, _) => eye((0.9, 0.16, 0.62), 0.22, 1.1, 0xc9a44a),
            (K::Pig, _) => eye((0.86, 0.2, 0.48), 0.12, 0.6, 0x4a3020),
            (K::Elephant, _) => eye((0.82, 0.0, 0.62), 0.1, 0.9, 0x6a4420),
            (K::Rabbit, _) => eye((0.64, 0.18, 0.64), 0.23, 1.0, 0x4a2a18),
            (K::Squirrel, _) => eye((0.66, 0.2, 0.62), 0.22, 0.9, 0x1e120c),
            _ => eye((0.86, 0.18, 0.64), 0.23, 1.0, 0x33200f),
        }
    }

    /// Whether its lids are shut: in sleep, in bliss, or in a blink.
    pub(crate) fn shut(&self) -> bool {
        let blissful = matches!(self.pose.action, Action::Sleep | Action::Groom | Action::Scratch);
        blissful || self.yawns() > 0.6 || fract(self.pose.seconds * BLINKS_HZ + self.pose.unit(17)) < BLINK
    }

    /// One eye of a face whose skull points in a direction.
    pub(crate) fn eye(&self, body: &mut Body, skull: Vec3, (dir, up): (Vec3, Vec3), side: f32) {
        let (e, r) = (self.eye_of(), self.m.skull);
        let aside = v3(0.0, 0.0, side);
        let at = skull + dir * (r * e.ahead) + up * (r * e.high) + aside * (r * e.out);
        let look = (dir + aside * e.aside).unit();
        let s = r * e.size * if self.young { 1.25 } else { 1.0 };
        self.mask(body, (skull, at), (dir, up), side);
        let plain = Skin { mark: Mark::None, ..self.coat };
        let hunts = e.aside < 0.5 && self.markings.mask.is_none() && self.pose.kind != K::Panda;
        let face = if matches!(self.pose.kind, K::Cow | K::Sheep) { self.points } else { plain.tone(0.8) };
        let ink = Skin::new(hex(0x14100e));
        let across = up.cross(look).unit();
        if self.shut() {
            let dark = self.markings.mask.is_some() || self.pose.kind == K::Panda;
            body.orb(at, s * 1.02, if dark { ink.tone(1.6) } else { face });
            let rim = |t: f32, low: f32| {
                (at + across * (s * t) + look * (s * (1.0 - 0.3 * t * t)) - up * (s * low), s * 0.12)
            };
            body.tube(&[rim(-0.85, 0.1), rim(0.0, 0.42), rim(0.85, 0.1)], 1.0, ink);
            return;
        }
        // The dark rim, wider where the lids of a hunter meet.
        body.orb(at, s, ink.gloss(0.4));
        if hunts {
            body.ball(at - dir * (s * 0.1), v3(0.8, 1.04, 1.12) * s, ink.tone(1.3));
        }
        body.orb(at + look * (s * 0.2), s * 0.88, Skin::new(hex(e.iris)).gloss(0.6));
        body.orb(at + look * (s * 0.52), s * 0.62, Skin::new(hex(0x0a0808)).gloss(0.8));
        if !self.pose.near {
            return;
        }
        let spark = at + (look + dir * 0.5).unit() * (s * 0.9) + up * (s * 0.36) + v3(0.0, 0.0, s * 0.12);
        body.orb(spark, s * 0.17, Skin::new(Vec3::splat(0.95)).glow(0.45));
        if hunts {
            // Lids of a dog lie higher, which makes it look kind.
            let lift = if self.pose.kind == K::Wolf { 0.0 } else { 0.14 };
            let brim =
                |t: f32, high: f32| (at + across * (s * t) + look * (s * 0.42) + up * (s * (high + lift)), s * 0.2);
            body.tube(&[brim(-1.0, 0.5), brim(0.0, 0.98), brim(1.0, 0.5)], 1.0, face);
        }
    }

    /// The dark patches about the eyes of some: drops on a panda, a band across
    /// a raccoon's face.
    fn mask(&self, body: &mut Body, (skull, eye): (Vec3, Vec3), (dir, up): (Vec3, Vec3), side: f32) {
        let r = self.m.skull;
        let at = |ahead: f32, high: f32, out: f32| {
            skull + dir * (r * ahead) + up * (r * high) + v3(0.0, 0.0, side * r * out)
        };
        if self.pose.kind == K::Panda {
            let dark = Skin { mark: Mark::None, ..self.points };
            body.ball(at(0.98, 0.08, 0.42), v3(0.2, 0.27, 0.24) * r, dark);
            body.ball(at(0.91, -0.12, 0.54), v3(0.21, 0.26, 0.22) * r, dark);
            return;
        }
        let Some(colour) = self.markings.mask else { return };
        let dark = self.hair(colour);
        if self.pose.guise == Some(Guise::Raccoon) {
            body.ball(at(0.84, 0.06, 0.34), v3(0.22, 0.25, 0.36) * r, dark);
            body.ball(at(0.62, -0.12, 0.66), v3(0.26, 0.26, 0.3) * r, dark);
            // Above it a white band.
            let white = self.hair(hex(0xdcd5c8));
            body.tube(
                &[(at(1.0, 0.24, 0.14), r * 0.08), (at(0.9, 0.32, 0.46), r * 0.1), (at(0.5, 0.18, 0.84), r * 0.12)],
                1.0,
                white,
            );
        } else {
            body.ball(eye, v3(0.2, 0.3, 0.26) * r, dark);
        }
    }
}
