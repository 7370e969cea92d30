//! Long hair that hangs: under the belly, from breast and tail.
//!
//! Short hair is a matter of the surface, and not drawn here.

use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, mix, v3};
use crate::script::{Guise, SubjectKind as K};

/// How thick a lock of a long coat is.
const LOCK: f32 = 0.026;

impl Beast<'_> {
    /// How far its longest hair hangs; 0 where none does.
    fn hangs(&self) -> f32 {
        match (self.pose.kind, self.pose.guise) {
            _ if !self.pose.fine || self.young => 0.0,
            (_, Some(Guise::Retriever | Guise::Collie)) => 0.15,
            (K::Goat, _) => 0.11,
            _ => 0.0,
        }
    }

    /// The fringe of a long coat, under belly and breast.
    pub(crate) fn fringe(&self, body: &mut Body, hip: Vec3, shoulder: Vec3) {
        let (m, long) = (&self.m, self.hangs());
        if long <= 0.0 {
            return;
        }
        for i in 0..72 {
            let t = i as f32 / 71.0;
            let girth = if t < 0.5 { mix(m.hip, m.belly, t * 2.0) } else { mix(m.belly, m.chest, t * 2.0 - 1.0) };
            let aside = ((i % 3) as f32 - 1.0) * 0.55;
            let drop = mix(m.hip, m.chest, t) - girth * (1.9 - 0.35 * aside.abs());
            let root = hip.lerp(shoulder, t * 1.12) + v3(0.0, drop, girth * m.width * aside);
            self.lock(body, root, (long * (0.45 + 0.55 * t), LOCK), 520 + i);
        }
        for i in 0..24 {
            let (row, aside) = ((i / 6) as f32, (i % 6) as f32 / 2.5 - 1.0);
            let root = shoulder
                + v3(m.chest * (1.08 - 0.1 * aside.abs()), m.chest * (0.3 - 0.32 * row), m.chest * 0.5 * aside);
            self.lock(body, root, (long, LOCK), 570 + i);
        }
    }

    /// The hair that a tail trails, from along its underside.
    pub(crate) fn feathering(&self, body: &mut Body, along: &[(Vec3, f32)]) {
        let long = self.hangs();
        if long <= 0.0 || self.pose.kind == K::Goat {
            return;
        }
        for i in 0..44 {
            let t = 0.5 + (along.len() as f32 - 1.55) * i as f32 / 43.0;
            let joint = t as usize;
            let ((a, ra), (b, rb)) = (along[joint], along[joint + 1]);
            let share = t - joint as f32;
            let root = a.lerp(b, share) - v3(0.0, mix(ra, rb, share) * 0.6, 0.0);
            self.lock(body, root, (long * 1.1, LOCK), 600 + i);
        }
    }

    /// One lock, so long and so thick at its root, which hangs back a little and stirs.
    pub(super) fn lock(&self, body: &mut Body, root: Vec3, (long, thick): (f32, f32), salt: i32) {
        let unit = self.pose.unit(salt);
        let stir =
            0.02 * crate::maths::sin_turns(self.pose.seconds * 0.7 + self.pose.stride + unit) * (0.4 + self.pose.wind);
        let hair = Skin { mark: Mark::None, ..self.coat };
        let hair = Skin { colour: hair.colour.lerp(self.coat.second, 0.15 + 0.35 * unit), ..hair };
        let tip = root + v3(-0.35 - stir * 4.0, -1.0, (unit - 0.5) * 0.5) * (long * (0.65 + 0.5 * unit));
        body.rod(root, tip, thick, thick * 0.12, hair.tone(0.92 + 0.14 * unit));
    }
}
