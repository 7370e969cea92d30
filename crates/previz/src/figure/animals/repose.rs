//! Animals at rest: sitting on their haunches, lying, asleep.
//!
//! The parts are `quadruped`'s; only how they lie is decided here.

use super::quadruped::Beast;
use crate::figure::body::{Body, Since};
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, clamp01, mix, sin_turns, v3};
use crate::script::{Action, Guise, SubjectKind as K};

impl Beast<'_> {
    /// Sitting upright on the haunches, tail around the feet.
    pub(crate) fn sitting(&self, body: &mut Body) {
        let m = &self.m;
        let breath = 0.006 * sin_turns(self.pose.seconds * 0.3);
        let coat = Skin { mark: Mark::None, ..self.coat };
        // The young sit lower, and rounder; rabbits crouch.
        let high = match self.pose.kind {
            K::Rabbit => 0.5,
            K::Squirrel if self.pose.guise.is_none() => 0.58,
            _ if self.young => 0.6,
            _ => 0.74,
        };
        let begs = self.pose.action == Action::Beg;
        let rump = v3(if begs { -0.16 } else { -0.26 }, m.hip * 1.02, 0.0);
        let chest = v3(if begs { -0.05 } else { 0.04 }, high + breath + if begs { 0.2 } else { 0.0 }, 0.0);
        body.tube(
            &[
                (rump + v3(-0.05, -0.02, 0.0), m.hip * 0.95),
                (rump, m.hip * 1.22),
                (rump.lerp(chest, 0.45) + v3(-0.04, 0.0, 0.0), m.hip * 1.12),
                (chest, m.chest * 0.98),
                (chest + v3(0.03, 0.12, 0.0), m.neck_r.0),
            ],
            0.85,
            if self.marked() { self.hide(0.0, m.length * 0.6) } else { coat },
        );
        self.bib(body, chest + v3(m.chest * 0.5, -0.02, 0.0), v3(0.62, 1.0, 0.68) * m.chest);
        self.haunches(body, (rump, chest), high, coat);
        if self.pose.guise == Some(Guise::NineTailed) {
            self.fan(body, rump + v3(-m.hip * 0.7, 0.0, 0.0));
        } else if self.pose.kind == K::Squirrel && self.pose.guise.is_none() {
            self.plume(body, rump + v3(-m.hip * 0.9, -m.hip * 0.5, 0.0));
        } else {
            self.curled(body, rump + v3(-m.hip * 0.7, -m.hip * 0.6, 0.0));
        }
        let root = chest + v3(0.02, 0.1, 0.0);
        let poll = root + v3(m.neck.0 * 0.55, m.neck.1 * 0.9 + breath, 0.0);
        body.rod(root, poll, m.neck_r.0, m.neck_r.1, self.hide(m.length * 0.9, 0.15));
        self.maned(body, poll);
        let since = body.since();
        self.head(body, poll, m.nod * 0.6);
        self.meal(body, poll + v3(m.skull * 0.9 + m.head * 0.6, -m.skull * 0.1, 0.0));
        self.incline(body, since, poll);
    }

    /// Turns the head of who sits: towards what it looks at, or to the paw that
    /// washes or scratches it.
    fn incline(&self, body: &mut Body, since: Since, poll: Vec3) {
        let s = self.pose.seconds;
        match self.pose.action {
            Action::Groom => {
                let stroke = sin_turns(s * 0.9);
                body.turn(since, poll, 2, -0.05 - 0.025 * stroke);
                body.turn(since, poll, 0, 0.04 + 0.02 * stroke);
                body.turn(since, poll, 1, 0.04);
            }
            Action::Scratch => {
                body.turn(since, poll, 0, -0.07 + 0.006 * sin_turns(s * 5.2));
                body.turn(since, poll, 1, 0.05);
            }
            _ => {
                body.turn(since, poll, 1, self.glance());
                body.turn(since, poll, 2, 0.012 * sin_turns(s * 0.31));
            }
        }
    }

    /// The legs of who sits: the fore ones straight, the hind ones folded under.
    fn haunches(&self, body: &mut Body, (rump, chest): (Vec3, Vec3), high: f32, coat: Skin) {
        let m = &self.m;
        let legs = if self.pose.kind == K::Panda { self.points } else { coat };
        for side in [1.0, -1.0] {
            let z = side * m.chest * 0.55;
            let usual = (v3(0.1, high * 0.46, z * 0.85), v3(0.12, m.shin * 0.8, z * 0.8));
            let (elbow, paw) = self.raised_paw(chest, side).unwrap_or(usual);
            body.tube(
                &[(chest + v3(0.02, -0.06, z * 0.8), m.thigh * 0.95), (elbow, m.shin * 1.35), (paw, m.shin)],
                1.0,
                legs,
            );
            let sock = self.sock(legs);
            if self.markings.socks.is_some() {
                body.rod(elbow.lerp(paw, 0.45), paw, m.shin * 1.22, m.shin * 1.06, sock);
            }
            body.slab(paw, paw + v3(0.07, -0.01, 0.0), m.shin * 1.05, m.shin * 0.9, 1.15, sock);
            let haunch = rump + v3(0.09, 0.02, side * m.hip * 0.68);
            let thigh = if self.marked() { self.hide(rump.x, m.hip) } else { coat };
            body.ball(haunch, v3(m.hip * 1.05, m.hip * 1.1, m.hip * 0.58), thigh);
            if self.pose.action == Action::Scratch && side > 0.0 {
                self.scratching(body, (haunch, chest), legs);
                continue;
            }
            body.slab(
                v3(-0.12, m.shin * 1.3, side * m.hip * 0.85),
                v3(0.08, m.shin * 0.8, side * m.hip * 0.85),
                m.shin * 1.5,
                m.shin,
                1.1,
                self.sock(legs),
            );
        }
    }

    /// A hind leg that scratches behind the ear.
    fn scratching(&self, body: &mut Body, (haunch, chest): (Vec3, Vec3), legs: Skin) {
        let m = &self.m;
        let beat = 0.03 * sin_turns(self.pose.seconds * 5.2);
        let knee = haunch + v3(0.16, 0.26, m.hip * 0.5);
        let paw = chest + v3(0.08 + beat, 0.16 + m.neck.1 * 0.5 + beat, m.neck_r.1 + m.shin);
        let hock = knee.lerp(paw, 0.5) + v3(-0.06, 0.02, 0.08);
        body.tube(&[(haunch, m.thigh * 1.2), (knee, m.thigh * 0.8), (hock, m.shin * 1.2), (paw, m.shin)], 1.0, legs);
        body.slab(paw, paw + v3(0.06, 0.06, -0.02), m.shin * 1.1, m.shin * 0.8, 1.2, self.sock(legs));
    }

    /// A squirrel's tail, which stands up behind the back and curls over.
    fn plume(&self, body: &mut Body, root: Vec3) {
        let r = self.m.tail_r;
        let flick = 0.03 * sin_turns(self.pose.seconds * 0.9);
        body.tube(
            &[
                (root, r.0),
                (root + v3(-0.22, 0.12, 0.0), r.1 * 0.8),
                (root + v3(-0.24 + flick, 0.5, 0.0), r.1),
                (root + v3(-0.12 + flick, 0.86, 0.0), r.1 * 0.92),
                (root + v3(-0.26 + flick * 2.0, 1.02, 0.0), r.2 * 0.6),
            ],
            0.8,
            Skin { mark: Mark::None, ..self.coat.tone(1.08) },
        );
    }

    /// A tail on the ground, whose tip rises and falls.
    fn curled(&self, body: &mut Body, root: Vec3) {
        let m = &self.m;
        let flick = 0.12 * clamp01(sin_turns(self.pose.seconds * 0.42)) + 0.03;
        let sway = 0.1 * sin_turns(self.pose.seconds * 0.3);
        let reach = m.tail * 0.36;
        let r = m.tail_r;
        let down = m.tail_r.1.max(0.03);
        body.tube(
            &[
                (root, r.0),
                (v3(root.x - reach * 0.55, down, -reach * 0.35), r.1),
                (v3(root.x - reach * 0.6, down, -reach * (0.95 + sway)), r.1),
                (v3(root.x - reach * (0.25 - sway), down + flick * 0.4, -reach * 1.3), r.1),
                (v3(root.x + reach * (0.2 + sway), down + flick, -reach * 1.45), r.2),
            ],
            1.0,
            if self.marked() && self.markings.tips.is_none() {
                self.hide(0.0, m.tail * 0.5)
            } else {
                self.tip(Skin { mark: Mark::None, ..self.coat.tone(0.92) })
            },
        );
    }

    /// Lying on the belly, legs folded, head down in sleep.
    pub(crate) fn lying(&self, body: &mut Body) {
        let m = &self.m;
        let breath = 0.012 * sin_turns(self.pose.seconds * 0.22);
        let half = m.length * 0.5;
        let (hip, shoulder) = (v3(-half, m.hip * 0.95, 0.0), v3(half, m.chest + breath, 0.0));
        self.trunk(body, hip, shoulder, breath);
        let legs = Skin { mark: Mark::None, ..self.coat };
        for side in [1.0, -1.0] {
            let z = side * m.chest * m.width * 0.8;
            body.tube(
                &[
                    (shoulder + v3(0.0, -0.04, z), m.thigh * 0.8),
                    (v3(half + 0.1, m.shin * 1.4, z * 1.15), m.shin * 1.4),
                    (v3(half + 0.34, m.shin, z), m.shin * 1.1),
                ],
                1.0,
                legs,
            );
            body.tube(
                &[
                    (hip + v3(0.02, 0.0, z), m.thigh * 1.15),
                    (v3(-half + 0.26, m.shin * 2.0, z * 1.3), m.shin * 1.5),
                    (v3(-half + 0.1, m.shin, z * 1.3), m.shin * 1.1),
                ],
                1.0,
                legs,
            );
        }
        if self.pose.guise == Some(Guise::NineTailed) {
            self.fan(body, hip + v3(-m.hip * 0.8, 0.0, 0.0));
        } else {
            self.curled(body, hip + v3(-m.hip * 0.8, -m.hip * 0.4, 0.0));
        }
        self.bib(body, shoulder + v3(m.chest * 0.6, -m.chest * 0.1, 0.0), v3(0.62, 0.75, 0.6) * m.chest);
        for side in [1.0, -1.0] {
            let haunch = hip + v3(0.06, -0.02, side * m.hip * m.width * 0.62);
            let coat = match self.hide(hip.x, m.hip) {
                coat if coat.mark == Mark::Fur => Skin { second: coat.colour, ..coat },
                coat => coat,
            };
            body.ball(haunch, v3(m.hip * 1.02, m.hip * 0.9, m.hip * 0.5), coat);
        }
        let asleep = self.pose.action == Action::Sleep;
        let root = shoulder + v3(m.chest * 0.35, m.chest * 0.25, 0.0);
        let poll = if asleep {
            v3(half + m.neck.0 * 0.9 + 0.08, m.skull * 1.05, 0.04)
        } else {
            root + v3(m.neck.0 * 0.8, m.neck.1 * 0.9, 0.0)
        };
        body.tube(
            &[(root, m.neck_r.0), (root.lerp(poll, 0.5), mix(m.neck_r.0, m.neck_r.1, 0.5)), (poll, m.neck_r.1)],
            0.75,
            self.coat,
        );
        self.maned(body, poll);
        self.head(body, poll, if asleep { 0.03 } else { mix(m.nod, -0.06, self.yawns()) });
    }
}
