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
            (_, Some(Guise::Raccoon)) => eye((0.92, 0.1, 0.42), 0.17, 0.3, 0x2a1a12),
            (_, Some(Guise::RedPanda)) => eye((0.92, 0.1, 0.44), 0.16, 0.3, 0x2a1810),
            (_, Some(Guise::Otter)) => eye((0.84, 0.22, 0.5), 0.13, 0.4, 0x2a1a12),
            (_, Some(Guise::Husky)) => eye((0.9, 0.17, 0.43), 0.17, 0.25, 0x8fc4e6),
            (_, Some(Guise::Hamster | Guise::Mouse)) => eye((0.72, 0.26, 0.58), 0.2, 0.8, 0x1a100c),
            (_, Some(Guise::Meerkat)) => eye((0.72, 0.24, 0.56), 0.2, 0.7, 0x3a2412),
            (_, Some(Guise::Rhino | Guise::Hippo)) => eye((0.6, 0.34, 0.62), 0.13, 1.4, 0x2a1a12),
            (K::Dog, _) => eye((0.9, 0.17, 0.43), 0.19, 0.25, 0x5a3418),
            (K::Fox, _) => eye((0.9, 0.16, 0.46), 0.17, 0.35, 0xc8862a),
            (K::Wolf, _) => eye((0.9, 0.18, 0.43), 0.16, 0.3, 0xd6ae4a),
            (K::Bear, _) => eye((0.94, 0.14, 0.38), 0.125, 0.2, 0x3a2212),
            (K::Panda, _) => eye((1.02, 0.1, 0.42), 0.12, 0.3, 0x2a1a12),
            (K::Deer, _) => eye((0.62, 0.16, 0.62), 0.29, 1.0, 0x3a2010),
            (K::Horse | K::Zebra | K::Donkey, _) => eye((0.62, 0.26, 0.66), 0.25, 1.1, 0x3a2212),
            (K::Goat, _) => eye((0.6, 0.24, 0.66), 0.22, 1.2, 0xc9a44a),
            (K::Pig, _) => eye((0.78, 0.24, 0.5), 0.12, 0.7, 0x4a3020),
            (K::Elephant, _) => eye((0.72, 0.12, 0.62), 0.1, 1.0, 0x6a4420),
            (K::Rabbit, _) => eye((0.6, 0.2, 0.66), 0.24, 1.1, 0x4a2a18),
            (K::Squirrel, _) => eye((0.62, 0.22, 0.64), 0.22, 1.0, 0x1e120c),
            _ => eye((0.6, 0.26, 0.66), 0.23, 1.1, 0x33200f),
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
        let lid = if self.markings.mask.is_some() || self.pose.kind == K::Panda { None } else { Some(plain.tone(0.8)) };
        let ink = Skin::new(hex(0x14100e));
        let across = up.cross(look).unit();
        if self.shut() {
            body.orb(at, s * 1.02, lid.unwrap_or(ink.tone(1.6)));
            let rim = |t: f32, low: f32| (at + across * (s * t) + look * (s * (1.0 - 0.3 * t * t)) - up * (s * low), s * 0.12);
            body.tube(&[rim(-0.85, 0.1), rim(0.0, 0.42), rim(0.85, 0.1)], 1.0, ink);
            return;
        }
        body.orb(at, s, ink.gloss(0.4));
        body.orb(at + look * (s * 0.2), s * 0.88, Skin::new(hex(e.iris)).gloss(0.6));
        body.orb(at + look * (s * 0.52), s * 0.62, Skin::new(hex(0x0a0808)).gloss(0.8));
        if !self.pose.near {
            return;
        }
        let spark = at + look * (s * 0.94) + up * (s * 0.36) + v3(0.0, 0.0, s * 0.26);
        body.orb(spark, s * 0.2, Skin::new(Vec3::splat(0.95)).glow(0.45));
        let Some(lid) = lid else { return };
        let brim = |t: f32, high: f32| (at + across * (s * t) + look * (s * 0.5) + up * (s * high), s * 0.3);
        body.tube(&[brim(-0.95, 0.36), brim(0.0, 0.86), brim(0.95, 0.36)], 1.0, lid);
    }

    /// The dark patches about the eyes of some: drops on a panda, a band across
    /// a raccoon's face.
    fn mask(&self, body: &mut Body, (skull, eye): (Vec3, Vec3), (dir, up): (Vec3, Vec3), side: f32) {
        let r = self.m.skull;
        let at = |ahead: f32, high: f32, out: f32| skull + dir * (r * ahead) + up * (r * high) + v3(0.0, 0.0, side * r * out);
        if self.pose.kind == K::Panda {
            let dark = Skin { mark: Mark::None, ..self.points };
            body.ball(at(0.88, 0.1, 0.42), v3(0.2, 0.24, 0.22) * r, dark);
            body.ball(at(0.82, -0.1, 0.52), v3(0.2, 0.24, 0.2) * r, dark);
            return;
        }
        let Some(colour) = self.markings.mask else { return };
        let dark = self.hair(colour);
        if self.pose.guise == Some(Guise::Raccoon) {
            body.ball(at(0.82, 0.06, 0.42), v3(0.22, 0.24, 0.34) * r, dark);
            body.ball(at(0.5, -0.08, 0.74), v3(0.3, 0.24, 0.26) * r, dark);
        } else {
            body.ball(eye, v3(0.2, 0.3, 0.26) * r, dark);
        }
    }
}
