//! What only some animals wear: fleece, stripes, blots.
//!
//! Laid on the trunk that `quadruped` builds.

use super::pelt::Flank;
use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{GOLDEN, Vec3, hex, v3};
use crate::script::{Guise, SubjectKind as K};

impl Beast<'_> {
    /// Curls all over, sunk so far that only their crowns stand out.
    pub(crate) fn fleece(&self, body: &mut Body, flank: &Flank, share: f32) {
        if self.pose.kind == K::Camel && self.pose.guise != Some(Guise::Alpaca) {
            return;
        }
        let curls = (if self.pose.fine { 110.0 } else { 56.0 } * share) as i32;
        let radius = if self.pose.fine { 0.07 } else { 0.095 };
        for i in 0..curls {
            let t = (i as f32 + 0.5) / curls as f32;
            let (ragged, turn) = (self.pose.unit(200 + i) - 0.5, i as f32 * GOLDEN);
            let (at, _) = flank.place(0.04 + 0.9 * t, turn, radius * (0.72 + 0.25 * ragged));
            body.orb(at, radius * (1.0 + 0.4 * ragged), self.coat.tone(0.95 + 0.12 * ragged));
        }
    }

    /// The coat of the trunk, or of the part of it about `x` that reaches as far
    /// as `half`, in what marks the animal has.
    pub(crate) fn hide(&self, x: f32, half: f32) -> Skin {
        // Shares of the trunk's length, by where hip and shoulder lie on it.
        let share = |x: f32| 0.5 + 0.63 * x / self.m.length + self.pose.unit(60) * 60.0;
        let (from, to) = (share(x - half), share(x + half));
        match self.pose.kind {
            K::Cow if self.pose.guise == Some(Guise::Bison) => self.coat,
            K::Cow => self.coat.mark(Mark::Blots(from, to), self.points.colour),
            K::Tiger if self.pose.guise.is_none() => self.coat.mark(Mark::Stripes(from, to), hex(0x1d1510)),
            K::Zebra => self.coat.mark(Mark::Stripes(from * 1.7, to * 1.7), self.points.colour),
            K::Giraffe => self.coat.mark(Mark::Blots(from * 2.6, to * 2.6), self.points.colour),
            _ => self.barred(from, to),
        }
    }

    /// What hangs between a cow's hind legs, and the loose skin below her throat.
    pub(crate) fn udder(&self, body: &mut Body, hip: Vec3, shoulder: Vec3) {
        let m = &self.m;
        let rosy = Skin::new(hex(0xdfae9c));
        let bag = hip + v3(0.13, m.hip - m.belly * 1.88, 0.0);
        body.ball(bag, v3(0.13, 0.1, 0.11), rosy);
        for (x, z) in [(0.05, 0.05), (0.05, -0.05), (-0.05, 0.05), (-0.05, -0.05)] {
            body.rod(bag + v3(x, -0.06, z), bag + v3(x, -0.13, z), 0.018, 0.014, rosy.tone(0.9));
        }
        let breast = shoulder + v3(m.chest * 0.85, -m.chest * 0.62, 0.0);
        let throat = shoulder + v3(m.chest * 0.35 + m.neck.0 * 0.75, m.neck.1 * 0.5, 0.0);
        if self.pose.action != crate::script::Action::Eat {
            body.tube(
                &[(breast, 0.11), (breast.lerp(throat, 0.5) + v3(0.03, -0.03, 0.0), 0.08), (throat, 0.05)],
                0.45,
                self.hide(m.length * 0.75, 0.1),
            );
        }
    }
}
