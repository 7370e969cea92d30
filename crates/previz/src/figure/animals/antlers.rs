//! What stags, moose and bison bear beyond other beasts with hooves: antlers, palms, a
//! dewlap, a hump with its mane.
//!
//! Laid on the body that `quadruped` and `head` build.

use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, hex, v3};
use crate::script::{Guise, SubjectKind as K};

/// Locks of a bison's mane, about hump, neck and beard.
const LOCKS: i32 = 90;

impl Beast<'_> {
    /// An antler: a beam with tines, or a moose's palm.
    pub(crate) fn antler(&self, body: &mut Body, root: Vec3, side: f32) {
        if self.pose.guise == Some(Guise::Moose) {
            return self.palm(body, root, side);
        }
        let beam = [
            root,
            root + v3(-0.08, 0.16, side * 0.1),
            root + v3(-0.04, 0.34, side * 0.17),
            root + v3(0.06, 0.44, side * 0.14),
        ];
        let antler = Skin::new(hex(0x9a7a52));
        let thick = [0.02, 0.018, 0.014, 0.005];
        let rod = [0, 1, 2, 3].map(|i| (beam[i], thick[i]));
        body.tube(&rod, 1.0, antler);
        let tines = [(0, 0.1), (1, 0.12), (2, 0.1), (2, -0.08)];
        for (i, ahead) in tines {
            let tine = v3(ahead, 0.1, side * 0.04);
            body.rod(beam[i], beam[i] + tine, thick[i] * 0.8, 0.004, antler);
        }
    }

    /// A broad flat blade that stands out from the brow, with tines around its rim.
    fn palm(&self, body: &mut Body, root: Vec3, side: f32) {
        let horn = Skin::new(hex(0xa58a63));
        let out = |x: f32, y: f32, z: f32| root + v3(x, y, side * z);
        body.tube(&[(root, 0.032), (out(-0.01, 0.03, 0.1), 0.03), (out(-0.02, 0.08, 0.2), 0.034)], 1.0, horn);
        let blade = [
            (out(-0.02, 0.07, 0.17), 0.02),
            (out(-0.04, 0.13, 0.3), 0.034),
            (out(-0.06, 0.24, 0.42), 0.034),
            (out(-0.08, 0.36, 0.48), 0.012),
        ];
        body.ribbon(&blade, (v3(1.0, 0.0, 0.0), 5.0), horn);
        for tine in 0..6 {
            let t = tine as f32 / 5.0;
            let foot = out(0.1 - 0.3 * t, 0.16 + 0.2 * t.min(0.8), 0.36 + 0.12 * t);
            body.rod(foot, foot + v3(0.07 - 0.13 * t, 0.15, side * (0.09 - 0.05 * t)), 0.026, 0.006, horn);
        }
        // Two more point ahead, over the brow.
        for (up, aside) in [(0.1, 0.12), (0.05, 0.2)] {
            body.rod(out(0.0, 0.06, aside), out(0.17, 0.06 + up, aside + 0.03), 0.022, 0.006, horn);
        }
    }

    /// The overhanging nose of a moose and the flap of skin below its throat.
    pub(crate) fn dewlap(&self, body: &mut Body, (skull, nose): (Vec3, Vec3), (dir, up): (Vec3, Vec3)) {
        if self.pose.guise != Some(Guise::Moose) {
            return;
        }
        let m = &self.m;
        let bulb = nose - up * (m.muzzle * 0.25) + dir * (m.muzzle * 0.2);
        body.ball(bulb, v3(1.1, 1.12, 0.95) * m.muzzle, self.coat.tone(0.9));
        let throat = skull.lerp(nose, 0.3) - up * (m.skull * 1.0);
        let flap = [(throat, 0.05), (throat - Vec3::UP * 0.1, 0.044), (throat - Vec3::UP * 0.22, 0.012)];
        body.ribbon(&flap, (v3(1.0, 0.0, 0.0), 1.5), self.coat.tone(0.8));
    }

    /// The shoulders of a moose and of a bison stand higher than their backs.
    pub(crate) fn hump(&self, body: &mut Body, shoulder: Vec3) {
        let chest = self.m.chest;
        match self.pose.guise {
            Some(Guise::Moose) => {
                let at = shoulder + v3(-0.06, chest * 0.62, 0.0);
                body.ball(at, v3(0.3, 0.18, 0.14), Skin { mark: Mark::None, ..self.coat });
            }
            Some(Guise::Bison) => self.shaggy_hump(body, shoulder),
            _ => {}
        }
    }

    fn shaggy_hump(&self, body: &mut Body, shoulder: Vec3) {
        let wool = Skin::new(self.points.colour).pile(1.0);
        let (at, half) = (shoulder + v3(-0.02, 0.1, 0.0), v3(0.36, 0.4, 0.27));
        body.ball(at, half, wool);
        body.ball(shoulder + v3(0.3, -0.05, 0.0), v3(0.26, 0.33, 0.22), wool);
        for i in 0..LOCKS {
            let dice = |k: i32| self.pose.unit(900 + i * 3 + k) * 2.0 - 1.0;
            let out = v3(0.35 + dice(0) * 0.8, dice(1), dice(2)).unit();
            let foot = at + v3(out.x * half.x * 1.3, out.y * half.y * 0.9, out.z * half.z * 0.96);
            self.lock(body, foot, (0.12, 0.04), 700 + i);
        }
    }

    /// A bison's wool between the horns and its beard.
    pub(crate) fn beard_of_bison(&self, body: &mut Body, skull: Vec3, (dir, up): (Vec3, Vec3)) {
        if self.pose.kind != K::Cow || self.pose.guise != Some(Guise::Bison) {
            return;
        }
        let m = &self.m;
        let wool = Skin::new(self.points.colour).pile(1.0);
        body.ball(skull + up * (m.skull * 0.62), v3(0.95, 0.7, 1.0) * m.skull, wool);
        let chin = skull + dir * (m.head * 0.45) - up * (m.skull * 0.85);
        body.tube(&[(chin, 0.1), (chin - Vec3::UP * 0.12, 0.08), (chin - Vec3::UP * 0.28, 0.015)], 0.8, wool);
    }
}
