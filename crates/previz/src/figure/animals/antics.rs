//! What pets do besides: they stretch and yawn, roll on their backs, curl up, look
//! out of a box, shake themselves, leap up. One unit is the shoulder's height.
//!
//! The parts are `quadruped`'s and `repose`'s; only how they are held is
//! decided here.

use super::gait::{LEAP_S, leapt};
use super::quadruped::Beast;
use crate::figure::body::{Body, Since};
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::{Action, SubjectKind as K};

/// Metres that a leap goes up and ahead.
const UP_M: f32 = 0.44;
const FAR_M: f32 = 1.15;

impl Beast<'_> {
    /// Whether it sleeps curled up.
    pub(crate) fn curls(&self) -> bool {
        let small = matches!(self.pose.kind, K::Cat | K::Dog | K::Fox | K::Wolf | K::Squirrel);
        small && self.pose.guise != Some(crate::script::Guise::NineTailed)
    }

    /// Where the leap has brought it, of whose end the place is said.
    pub(crate) fn leap(&self, body: &mut Body, since: Since) {
        let (t, size_m) = (leapt(self.pose), self.pose.size_m.max(0.2));
        let (up, far) = (UP_M / size_m, FAR_M / size_m);
        // It gathers itself before.
        let crouch = 0.16 * smoothstep(-0.4, -0.05, (self.pose.shot_s - LEAP_S.0) / LEAP_S.1) * f32::from(t <= 0.0);
        // Up there it turns to where it is looked at from.
        let later = (self.pose.shot_s - LEAP_S.0 - LEAP_S.1) * 1.4;
        body.turn(since, Vec3::ZERO, 1, 0.22 * smoothstep(0.0, 1.0, later));
        body.turn(since, Vec3::ZERO, 2, 0.09 * (1.0 - t) * f32::from(t > 0.0 && t < 1.0));
        body.shift(since, v3(-far * (1.0 - t), up * (t - 1.0) + 1.5 * t * (1.0 - t) - crouch * 0.3, 0.0));
    }

    /// Fore low, legs ahead, rump high; it yawns meanwhile.
    pub(crate) fn stretching(&self, body: &mut Body) {
        let (m, s) = (&self.m, self.pose.seconds);
        let k = 0.85 + 0.15 * sin_turns(s * 0.2);
        let half = m.length * 0.5;
        let hip = v3(-half, 1.02 - m.hip, 0.0);
        let shoulder = v3(half + 0.06, mix(1.0 - m.chest, m.chest * 1.5, k), 0.0);
        self.trunk(body, hip, shoulder, -0.05 * k);
        for (leg, side) in [(2, 1.0), (3, -1.0)] {
            self.leg(body, leg, hip + v3(0.0, 0.0, side * m.chest * m.width * 0.62));
        }
        let legs = Skin { mark: Mark::None, ..self.coat };
        for side in [1.0, -1.0] {
            let z = side * m.chest * m.width * 0.66;
            // The toes spread at the end of it.
            let paw = v3(half + 0.66, m.shin * 0.9, z);
            let arm = [
                (shoulder + v3(0.0, -0.02, z), m.thigh * 0.9),
                (v3(half + 0.24, m.shin * 2.0, z * 1.1), m.shin * 1.5),
                (paw, m.shin * 1.05),
            ];
            body.tube(&arm, 1.0, legs);
            body.slab(paw, paw + v3(0.1, 0.0, 0.0), m.shin * 1.1, m.shin * 0.9, 1.35, self.sock(legs));
        }
        self.tail(body, hip + v3(-m.hip * 0.85, m.hip * 0.45, 0.0));
        let root = shoulder + v3(m.chest * 0.4, m.chest * 0.3, 0.0);
        let poll = root + v3(m.neck.0 * 0.9, m.neck.1 * 0.55, 0.0);
        body.rod(root, poll, m.neck_r.0, m.neck_r.1, self.hide(half, 0.15));
        self.maned(body, poll);
        self.head(body, poll, mix(m.nod, -0.04, self.yawns()));
    }

    /// On its back, which it rubs from side to side, paws in the air.
    pub(crate) fn rolling(&self, body: &mut Body) {
        let (m, s) = (&self.m, self.pose.seconds);
        let (half, since) = (m.length * 0.5, body.since());
        // Built on its belly, the ground above it, then turned over.
        let middle = m.chest * 1.04;
        let (hip, shoulder) = (v3(-half, middle, 0.0), v3(half, middle, 0.0));
        self.trunk(body, hip, shoulder, 0.0);
        self.bib(body, shoulder + v3(m.chest * 0.5, -m.chest * 0.3, 0.0), v3(0.62, 0.75, 0.6) * m.chest);
        let legs = Skin { mark: Mark::None, ..self.coat };
        for leg in 0..4 {
            let (fore, side) = (leg < 2, if leg % 2 == 0 { 1.0 } else { -1.0 });
            let kick = 0.07 * sin_turns(s * 1.1 + 0.23 * leg as f32);
            let z = side * m.chest * m.width * 0.7;
            let limb = if fore {
                [
                    shoulder + v3(0.0, -0.06, z),
                    v3(half + 0.12, middle - 0.26, z * 1.3),
                    v3(half + kick, middle - 0.36, z),
                ]
            } else {
                [
                    hip + v3(0.06, -0.03, z),
                    v3(-half + 0.2, middle - 0.27, z * 2.0),
                    v3(-half + 0.02 - kick, middle - 0.42, z * 1.8),
                ]
            };
            let thick = if fore { m.thigh * 0.85 } else { m.thigh * 1.2 };
            body.tube(&[(limb[0], thick), (limb[1], m.shin * 1.35), (limb[2], m.shin)], 1.0, legs);
            body.ball(limb[2] - v3(0.0, m.shin * 0.6, 0.0), v3(1.1, 1.2, 1.1) * m.shin, self.sock(legs));
        }
        let floor = middle * 2.0 - m.tail_r.1;
        let lash = 0.14 * sin_turns(s * 0.7);
        let tail = [
            (hip - v3(m.hip * 0.8, 0.0, 0.0), m.tail_r.0),
            (v3(-half - m.tail * 0.4, floor, lash), m.tail_r.1),
            (v3(-half - m.tail * 0.85, floor, lash * 2.5), m.tail_r.2),
        ];
        body.tube(&tail, 1.0, self.tip(legs));
        let root = shoulder + v3(m.chest * 0.4, 0.0, 0.0);
        let poll = v3(half + m.neck.0 + m.chest * 0.3, middle * 2.0 - m.skull * 1.15, 0.0);
        body.rod(root, poll, m.neck_r.0, m.neck_r.1, legs);
        self.maned(body, poll);
        let face = body.since();
        self.head(body, poll, -0.03);
        body.turn(face, poll, 1, 0.12);
        body.turn(face, poll, 0, 0.06 * sin_turns(s * 0.45));
        // Its belly leans to the right, from where it is looked at.
        body.turn(since, v3(0.0, middle, 0.0), 0, 0.57 + 0.07 * sin_turns(s * 0.45));
    }

    /// Asleep in a ring, chin on the hind paws, tail about it.
    pub(crate) fn curled_up(&self, body: &mut Body) {
        let m = &self.m;
        let breath = 1.0 + 0.03 * sin_turns(self.pose.seconds * 0.22);
        let around = m.length * 0.34;
        let ring = |turns: f32, high: f32, out: f32| {
            v3(cos_turns(turns) * around * out, high, sin_turns(turns) * around * out * 1.12)
        };
        // From the rump, which is near the face, round behind to the shoulders.
        let spine = [
            (ring(-0.14, m.hip * 0.82, 1.0), m.hip * 0.8),
            (ring(-0.26, m.hip * 1.02 * breath, 1.0), m.hip * 1.08 * breath),
            (ring(-0.42, m.hip * 1.0 * breath, 1.04), m.belly * 1.12 * breath),
            (ring(-0.58, m.chest * 0.96 * breath, 1.04), m.chest * 1.02 * breath),
            (ring(-0.74, m.chest * 0.86, 1.0), m.chest * 0.94),
            (ring(-0.87, m.chest * 0.72, 1.02), m.neck_r.0 * 0.95),
        ];
        body.tube(&spine, 1.0, if self.marked() { self.hide(0.0, m.length * 0.8) } else { self.coat });
        body.ball(v3(0.0, m.hip * 0.5, 0.0), v3(around * 0.8, m.hip * 0.5, around * 0.8), self.coat);
        let legs = Skin { mark: Mark::None, ..self.coat };
        let haunch = ring(-0.17, m.hip * 0.82, 1.12);
        body.ball(haunch, v3(0.9, 0.86, 0.9) * m.hip, if self.marked() { self.hide(-0.4, m.hip) } else { legs });
        let paw = |at: Vec3, out: Vec3| [(at, m.shin * 1.2), (at + out * 0.16, m.shin * 1.05)];
        body.tube(&paw(ring(-0.06, m.shin, 1.5), v3(0.2, 0.0, 0.9)), 1.0, self.sock(legs));
        body.tube(&paw(ring(-0.93, m.shin, 1.45), v3(0.9, 0.0, -0.3)), 1.0, self.sock(legs));
        let low = m.tail_r.1.max(0.03);
        let wrap = |turns: f32, out: f32, r: f32| (ring(turns, low, out), r);
        let reach = (m.tail / 0.95).clamp(0.3, 1.0);
        let tail = [
            wrap(-0.24, 1.5, m.tail_r.0),
            wrap(-0.15, 1.78, m.tail_r.1),
            wrap(mix(-0.15, 0.0, reach), 1.84, m.tail_r.1),
            wrap(mix(-0.15, 0.13, reach), 1.7, m.tail_r.2),
        ];
        let hair =
            if self.marked() && self.markings.tips.is_none() { self.hide(0.0, m.tail * 0.5) } else { self.tip(legs) };
        body.tube(&tail, 1.0, hair);
        self.rings(body, &tail);
        let poll = ring(-0.97, m.skull * 1.0, 1.2);
        let face = body.since();
        self.head(body, poll, 0.035);
        body.turn(face, poll, 1, -0.13);
    }

    /// Sitting in a box of card, out of which it looks and into which it sinks
    /// again.
    pub(crate) fn peeking(&self, body: &mut Body) {
        let (m, since) = (&self.m, body.since());
        self.sitting(body);
        let dive = smoothstep(0.1, 0.9, 0.5 - 0.5 * cos_turns(self.pose.seconds * 0.17));
        body.shift(since, v3(-0.06, -0.02 - 0.24 * dive, 0.0));
        let (long, high, wide) = (0.66, 0.62, 0.52);
        let card = Skin::new(hex(0xc69a66));
        for side in [1.0, -1.0] {
            body.cuboid(v3(0.0, high * 0.5, side * wide), v3(long, high * 0.5, 0.015), card.tone(0.94));
            body.cuboid(v3(side * long, high * 0.5, 0.0), v3(0.015, high * 0.5, wide), card);
            // The flaps hang open.
            let hinge = |x: f32, z: f32| v3(x, high, z);
            let across = [hinge(side * long, -wide), hinge(side * long, wide)];
            let droop = v3(side * 0.24, -0.14, 0.0);
            body.plate(&[across[0], across[1], across[1] + droop, across[0] + droop], card.tone(1.12));
            let along = [hinge(-long, side * wide), hinge(long, side * wide)];
            let droop = v3(0.0, -0.1, side * 0.26);
            body.plate(&[along[0], along[1], along[1] + droop, along[0] + droop], card.tone(1.06));
            // Paws on its edge.
            let legs = self.sock(Skin { mark: Mark::None, ..self.coat });
            let paw = v3(long + 0.02, high + m.shin * 0.5, side * m.chest * 0.75);
            body.ball(paw, v3(1.7, 1.05, 1.25) * m.shin, legs);
        }
        let tape = Skin::new(hex(0xe2c48c)).gloss(0.4);
        body.cuboid(v3(long, high * 0.5, 0.0), v3(0.019, high * 0.501, 0.06), tape);
    }

    /// Drops that fly from a wet coat as it is shaken, and the shaking.
    pub(crate) fn shaking(&self, body: &mut Body, since: Since) {
        let s = self.pose.seconds;
        body.turn(since, v3(0.0, 0.55, 0.0), 0, 0.045 * sin_turns(s * 4.6));
        let water = Skin::new(hex(0xdcecf4)).gloss(0.9).glow(0.12);
        for i in 0..70 {
            let unit = |k: i32| self.pose.unit(700 + i * 3 + k);
            let age = fract(s * 1.7 + unit(0));
            let (turn, along) = (unit(1), (unit(2) - 0.5) * (self.m.length + 0.7));
            let out = v3(0.0, sin_turns(turn * 0.5), cos_turns(turn * 0.5));
            let at = v3(along, 0.75, 0.0) + out * (0.22 + 1.1 * age) - v3(0.0, 0.75 * age * age, 0.0);
            body.orb(at, 0.02 * (1.2 - age), water);
        }
    }

    /// Where paw and elbow of a foreleg are that is not on the ground: washing the
    /// face, or begging.
    pub(crate) fn raised_paw(&self, chest: Vec3, side: f32) -> Option<(Vec3, Vec3)> {
        let (m, s) = (&self.m, self.pose.seconds);
        let z = side * m.chest * 0.6;
        match self.pose.action {
            Action::Groom if side > 0.0 => {
                let stroke = sin_turns(s * 0.9);
                let face = chest + v3(m.neck.0 * 0.55 + m.skull * 1.25, 0.1 + m.neck.1 * 0.9, 0.0);
                let paw = face + v3(-0.04 * stroke, m.skull * (-0.35 + 0.55 * stroke), m.skull * (0.5 + 0.12 * stroke));
                Some((chest + v3(0.22, -0.06 + 0.05 * stroke, z * 1.3), paw))
            }
            Action::Beg => {
                let pleads = 0.05 * sin_turns(s * 1.3);
                Some((chest + v3(0.13, -0.2, z * 1.1), chest + v3(0.27, -0.08 + pleads, z * 0.55)))
            }
            _ => None,
        }
    }
}
