//! Faces of rabbits, squirrels, mice: a round skull, puffed cheeks, a small nose
//! that twitches, whiskers.
//!
//! Ears and eyes are for others to add.

use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::{Action, SubjectKind as K};

impl Beast<'_> {
    /// Whether it nibbles with such a face.
    pub(crate) fn nibbles(&self) -> bool {
        self.pose.kind == K::Rabbit || self.pose.kind == K::Squirrel && self.pose.guise.is_none()
    }

    pub(crate) fn nibbler(&self, body: &mut Body, skull: Vec3, (dir, up): (Vec3, Vec3)) {
        let r = self.m.skull;
        let plain = Skin { mark: Mark::None, ..self.coat };
        let pale = self.hair(plain.colour.lerp(hex(self.m.under), if self.pose.colour.is_some() { 0.3 } else { 0.8 }));
        let at = |ahead: f32, high: f32, out: f32| skull + dir * (r * ahead) + up * (r * high) + v3(0.0, 0.0, r * out);
        // The nose is never still, and chewing moves the cheeks.
        let hurry = if self.pose.action == Action::Eat { 2.6 } else { 1.7 };
        let twitch = if self.shut() { 0.0 } else { 0.025 * sin_turns(self.pose.seconds * hurry) };
        body.ball(at(0.0, 0.0, 0.0), v3(1.02, 0.94, 0.92) * r, plain);
        body.tube(&[(at(0.3, 0.1, 0.0), r * 0.66), (at(0.95, -0.12, 0.0), r * 0.42)], 0.9, plain);
        body.ball(at(0.86, -0.58, 0.0), v3(0.3, 0.18, 0.22) * r, pale);
        for side in [1.0, -1.0] {
            body.ball(at(0.42, -0.34, side * 0.44), v3(0.52, 0.44, 0.44) * r, plain);
            body.ball(at(1.04, -0.36 + twitch, side * 0.17), v3(0.28, 0.23, 0.22) * r, pale);
            if self.pose.fine {
                for i in 0..3 {
                    let fan = i as f32 - 1.0;
                    let tip = at(0.95, -0.34 - 0.26 * fan + twitch, side * 1.3);
                    let whisker = Skin::new(Vec3::splat(0.7));
                    body.rod(at(1.1, -0.34 - 0.05 * fan, side * 0.28), tip, r * 0.008, r * 0.003, whisker);
                }
            }
        }
        let rosy = Skin::new(hex(0xd58f88)).gloss(0.3);
        body.ball(at(1.26, -0.2 + twitch, 0.0), v3(0.11, 0.1, 0.15) * r, rosy);
        body.rod(at(1.3, -0.27 + twitch, 0.0), at(1.26, -0.46, 0.0), r * 0.03, r * 0.03, rosy.tone(0.5));
    }
}
