//! What beasts with paws do with things: they bring one in their mouth, leap
//! after one that flies, and dig. One unit is the shoulder's height.
//!
//! The parts are `quadruped`'s; only how they are held is decided here.

use super::quadruped::Beast;
use crate::figure::body::{Body, Since};
use crate::figure::goods::handheld;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Mark, Skin};
use crate::maths::{GOLDEN, Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Company;
use crate::scene::actors::nature::nature;
use crate::script::{Action, SubjectKind as K};

/// When the leap after what flies begins, how long it takes, and at which share
/// of it the thing is caught.
const LEAP_S: (f32, f32) = (1.7, 1.5);
const CAUGHT: f32 = 0.42;
/// Metres that the leap goes up.
const UP_M: f32 = 0.62;
/// How fast what flies is overtaken, in metres a second.
const GAIN_M: f32 = 0.36;
/// Half as long as a stick that is brought, in metres; how large a ball is.
const STICK_M: f32 = 0.26;
const BALL_M: f32 = 0.062;
/// Nothing larger is carried in a mouth, in metres.
const LARGEST_M: f32 = 0.3;
/// Strokes of the paws in a second, and clods in the air at a time.
const STROKES: f32 = 1.7;
const CLODS: i32 = 46;

/// How large an umbrella is over a beast, in its heights.
const UMBRELLA: f32 = 1.15;

impl Beast<'_> {
    /// Whether it has a thing in its mouth, or leaps after one.
    pub(crate) fn brings(&self) -> bool {
        matches!(self.pose.action, Action::Fetch | Action::Catch)
    }

    /// Seconds since what flies was caught; negative before.
    fn since_caught(&self) -> f32 {
        self.pose.shot_s - LEAP_S.0 - LEAP_S.1 * CAUGHT
    }

    /// The leap after what flies, and what flies until it is caught.
    pub(crate) fn catch(&self, body: &mut Body, since: Since) {
        let (m, size_m) = (&self.m, self.pose.size_m.max(0.2));
        let t = clamp01((self.pose.shot_s - LEAP_S.0) / LEAP_S.1);
        let high = |t: f32| 4.0 * t * (1.0 - t) * UP_M / size_m;
        body.turn(since, v3(0.0, 0.6, 0.0), 2, 0.075 * sin_turns(t));
        body.shift(since, v3(0.0, high(t), 0.0));
        let left = -self.since_caught();
        if left <= 0.0 {
            return;
        }
        let mouth = v3(m.length * 0.5 + m.chest * 0.35 + m.neck.0 + m.skull * 0.4 + m.head, 1.0 + m.neck.1 * 0.8, 0.0);
        // It comes down in a shallow bow as it is overtaken.
        let way = v3(left * GAIN_M, 0.1 * left, 0.03 * left) * (1.0 / size_m);
        let at = mouth + v3(0.03, high(CAUGHT), 0.0) + way;
        let lean = 0.02 * sin_turns(self.pose.seconds * 0.7);
        self.thing(body, at, (v3(cos_turns(lean), sin_turns(lean), 0.0), Vec3::UP));
    }

    /// What is in the mouth of whoever brings something, or has caught it.
    pub(crate) fn mouthful(&self, body: &mut Body, nose: Vec3, (dir, up): (Vec3, Vec3)) {
        let has = match self.pose.action {
            Action::Fetch => true,
            Action::Catch => self.since_caught() >= 0.0,
            _ => false,
        };
        if has {
            self.thing(body, nose + dir * (self.m.muzzle * 0.3) - up * (self.m.muzzle * 0.75), (dir, up));
        }
    }

    /// The thing that is brought, its middle there: a stick where none is named.
    fn thing(&self, body: &mut Body, at: Vec3, (dir, up): (Vec3, Vec3)) {
        let metre = 1.0 / self.pose.size_m.max(0.2);
        let side = v3(0.0, 0.0, 1.0);
        match self.pose.company {
            Some(company) if company.kind == K::Frisbee => {
                let mut disc = body.another();
                handheld::frisbee(&mut disc, &self.own(company));
                // It banks, so that it is no mere line.
                let (size, bank) = (nature(company.kind).size_m * metre, (up * 0.8 - side * 0.6).unit());
                let ahead = dir * (size * 0.36);
                body.add(&disc, &Frame::of(at + ahead, dir, bank, dir.cross(bank), size));
            }
            Some(company) if company.kind.is_ball() => {
                let felt = company.colour.unwrap_or_else(|| hex(0xc8d83a));
                body.orb(at, BALL_M * metre, Skin::new(felt).mark(Mark::Seams, hex(0xf4f4ec)));
            }
            Some(company) if company.kind != K::Bough => {
                let size = nature(company.kind).size_m.min(LARGEST_M) * metre;
                self.put(body, company, (at - up * (size * 0.4), side, up, dir), size);
            }
            _ => {
                let bark = Skin::new(hex(0x6a4a2c));
                // Aslant, as it is seen from the side.
                let half = (side * 0.72 + dir * 0.66 + up * 0.12).unit() * (STICK_M * metre);
                let bend = up * (0.02 * metre);
                body.tube(
                    &[(at - half, 0.014 * metre), (at + bend, 0.017 * metre), (at + half, 0.011 * metre)],
                    1.0,
                    bark,
                );
                let fork = at + half * 0.5;
                body.rod(fork, fork + half * 0.2 + dir * (0.07 * metre), 0.009 * metre, 0.005 * metre, bark.tone(1.15));
            }
        }
    }

    /// What it eats, with its middle at the mouth or, before whoever grazes, on the ground.
    pub(crate) fn meal(&self, body: &mut Body, mouth: Vec3) {
        let Some(meal) = self.pose.company.filter(|company| self.has_for_meal(company.kind)) else { return };
        let size = nature(meal.kind).size_m.min(LARGEST_M) / self.pose.size_m.max(0.2);
        let low = if self.feeds() { 0.0 } else { (mouth.y - size * 0.5).max(0.0) };
        let at = v3(mouth.x + size * 0.3, low, 0.0);
        self.put(body, meal, (at, v3(0.0, 0.0, 1.0), Vec3::UP, v3(1.0, 0.0, 0.0)), size);
    }

    /// The umbrella that is open over its back.
    pub(crate) fn umbrella(&self, body: &mut Body, back: Vec3) {
        let Some(open) = self.pose.company.filter(|company| company.kind == K::Umbrella) else { return };
        let lean = v3(-0.08, 1.0, 0.06).unit();
        let ahead = v3(1.0, 0.08, 0.0).unit();
        self.put(body, open, (back, ahead, lean, ahead.cross(lean).unit()), UMBRELLA);
    }

    /// Whether it eats such a thing itself: out of its bowl it eats something else.
    pub(crate) fn has_for_meal(&self, kind: K) -> bool {
        self.pose.action == Action::Eat && !kind.is_of_pets() && !kind.has_hands()
    }

    /// Puts a thing down by its foot, in the directions of its own axes.
    fn put(&self, body: &mut Body, thing: &Company, (at, right, up, ahead): (Vec3, Vec3, Vec3, Vec3), size: f32) {
        let figure = crate::figure::figure(&self.own(thing));
        body.add(&figure, &Frame::of(at, right, up, ahead, size));
    }

    /// The pose of a thing that is brought or eaten.
    fn own<'a>(&self, company: &Company) -> Pose<'a>
    where
        Self: 'a,
    {
        let (kind, colour, guise) = (company.kind, company.colour, company.guise);
        let size_m = nature(kind).size_m;
        Pose { kind, colour, guise, size_m, company: None, garment: None, action: Action::Stand, ..self.pose.clone() }
    }

    /// Rump high, the forepaws in turn throwing earth out of a hole behind.
    pub(crate) fn digging(&self, body: &mut Body) {
        let (m, s) = (&self.m, self.pose.seconds);
        let half = m.length * 0.5;
        let hip = v3(-half, 1.02 - m.hip, 0.0);
        let bob = 0.02 * sin_turns(s * STROKES * 2.0);
        let shoulder = v3(half + 0.04, mix(1.0 - m.chest, m.chest * 1.5, 0.72) + bob, 0.0);
        let earth = Skin::new(hex(0x9a7650));
        let hole = v3(half + 0.34, 0.0, 0.0);
        body.ball(hole, v3(0.36, 0.012, 0.3), earth.tone(0.45));
        for i in 0..34 {
            let at = |salt: i32| unit2(i, salt, self.pose.seed);
            let (turns, out) = (i as f32 * GOLDEN, 0.9 + 0.35 * at(11));
            let size = 0.025 + 0.05 * at(5) * at(12);
            let rim = hole + v3(cos_turns(turns) * 0.38 * out, 0.0, sin_turns(turns) * 0.33 * out);
            body.ball(rim, v3(size * 1.7, size * 0.7, size * 1.5), earth.tone(0.85 + 0.3 * at(13)));
        }
        body.ball(v3(-half - 0.42, 0.0, 0.0), v3(0.4, 0.17, 0.34), earth);
        body.ball(v3(-half - 0.3, 0.03, 0.12), v3(0.2, 0.15, 0.18), earth.tone(1.12));
        self.trunk(body, hip, shoulder, -0.03);
        for (leg, side) in [(2, 1.0), (3, -1.0)] {
            self.leg(body, leg, hip + v3(0.0, 0.0, side * m.chest * m.width * 0.75));
        }
        let legs = Skin { mark: Mark::None, ..self.coat };
        for (side, late) in [(1.0, 0.0), (-1.0, 0.5)] {
            let turn = s * STROKES + late;
            let z = side * m.chest * m.width * 0.6;
            // Out ahead, down into the hole, and back under the chest.
            let paw = v3(half + 0.3 + 0.15 * cos_turns(turn), 0.1 - 0.11 * sin_turns(turn), z * 0.7);
            let elbow = shoulder.lerp(paw, 0.5) + v3(0.05, -0.03, z * 0.25);
            let limb = [(shoulder + v3(0.0, -0.02, z), m.thigh * 0.9), (elbow, m.shin * 1.5), (paw, m.shin * 1.05)];
            body.tube(&limb, 1.0, legs);
            body.slab(paw, paw + v3(0.07, -0.03, 0.0), m.shin * 1.15, m.shin * 0.95, 1.35, self.sock(legs));
        }
        self.tail(body, hip + v3(-m.hip * 0.85, m.hip * 0.45, 0.0));
        let root = shoulder + v3(m.chest * 0.4, m.chest * 0.2, 0.0);
        let poll = root + v3(m.neck.0 * 0.95, m.neck.1 * 0.3, 0.0);
        body.rod(root, poll, m.neck_r.0, m.neck_r.1, self.hide(half, 0.15));
        self.maned(body, poll);
        self.head(body, poll, 0.1 + 0.012 * sin_turns(s * STROKES * 2.0));
        for i in 0..CLODS {
            let at = |salt: i32| unit2(i, salt, self.pose.seed);
            let t = fract(s * (0.9 + 0.3 * at(1)) + at(2));
            let from = v3(half + 0.12, 0.06, 0.16 * (at(3) - 0.5));
            let far = 1.3 + 1.0 * at(4);
            let up = (0.9 + 0.9 * at(5)) * t - 1.35 * t * t;
            let place = from + v3(-far * t, up.max(-0.05), 0.5 * (at(6) - 0.5) * t);
            if place.y > 0.0 {
                let size = 0.012 + 0.022 * at(7) * at(8);
                body.ball(place, v3(size * 1.2, size, size), earth.tone(0.8 + 0.5 * at(9)));
            }
        }
    }
}
