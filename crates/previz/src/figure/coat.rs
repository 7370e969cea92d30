//! What only some animals wear: fleece, stripes, patches.
//!
//! Laid on the trunk that `quadruped` builds.

use super::body::Body;
use super::quadruped::Beast;
use super::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

impl Beast<'_> {
    pub(super) fn fleece(&self, body: &mut Body, hip: Vec3, shoulder: Vec3) {
        for i in 0..26 {
            let t = i as f32 / 25.0;
            let turn = i as f32 * 0.382;
            let at = hip.lerp(shoulder, t * 1.16 - 0.08) + v3(0.0, sin_turns(turn) * 0.2, cos_turns(turn) * 0.19);
            body.orb(at, 0.115, self.coat.tone(0.94 + 0.08 * sin_turns(turn * 3.0)));
        }
    }

    pub(super) fn stripes(&self, body: &mut Body, hip: Vec3, shoulder: Vec3) {
        let ink = Skin::new(hex(0x1d1510));
        let r = self.m.belly * 1.02;
        for i in 0..11 {
            let at = hip.lerp(shoulder, i as f32 / 10.0 * 1.2 - 0.12);
            for side in [1.0, -1.0] {
                let ring = |turns: f32| {
                    at + v3(
                        0.03 * turns,
                        cos_turns(turns) * r * 1.05,
                        side * sin_turns(turns) * r * self.m.width * 1.06,
                    )
                };
                body.rod(ring(0.04), ring(0.17), 0.02, 0.018, ink);
                body.rod(ring(0.17), ring(0.3), 0.018, 0.006, ink);
            }
        }
    }

    pub(super) fn patches(&self, body: &mut Body, hip: Vec3, shoulder: Vec3) {
        let dark = Skin::new(hex(0x2a211b));
        for i in 0..9 {
            let (u, v) = (self.pose.unit(60 + i), self.pose.unit(70 + i));
            let side = if i % 2 == 0 { 1.0 } else { -1.0 };
            let turn = 0.04 + 0.22 * v;
            let (long, wide) = (0.1 + 0.1 * u, 0.08 + 0.07 * v);
            // A lens on the hide, sunk so far that its rim meets it.
            let r = self.m.belly - wide * 0.16;
            let at = hip.lerp(shoulder, (i as f32 + u) / 9.0 * 1.16 - 0.08);
            let out = v3(0.0, cos_turns(turn) * r, side * sin_turns(turn) * r * self.m.width);
            let since = body.since();
            body.ball(Vec3::ZERO, v3(long, wide * 0.24, wide), dark);
            body.turn(since, Vec3::ZERO, 0, -side * turn);
            body.shift(since, at + out);
        }
    }
}
