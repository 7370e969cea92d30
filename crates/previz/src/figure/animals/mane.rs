//! Manes and what grows on heads: a horse's locks, a lion's ruff, crests, horns.
//!
//! Where neck and head are is `head`'s to say.

use super::gait::Gait;
use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::script::{Guise, SubjectKind as K};

impl Beast<'_> {
    /// The mane, blown back by speed and wind.
    pub(crate) fn mane(&self, body: &mut Body, root: Vec3, middle: Vec3, poll: Vec3) {
        let (s, fast) = (self.pose.seconds, if self.gait == Gait::Run { 1.0 } else { 0.25 * self.pose.wind });
        let r = |t: f32| mix(self.m.neck_r.0, self.m.neck_r.1, t);
        let crest = |t: f32| {
            let spine = if t < 0.5 { root.lerp(middle, t * 2.0) } else { middle.lerp(poll, t * 2.0 - 1.0) };
            spine + v3(-r(t) * 0.62, r(t) * 0.55, 0.0)
        };
        // One mass lies on the neck; loose locks break up its edge.
        let slope = (poll - root).unit();
        let hang = v3(slope.y, -slope.x, -0.5).unit();
        let mass = |t: f32, thick: f32| (crest(t) + hang * mix(0.05, 0.0, fast), thick);
        body.ribbon(&[mass(0.0, 0.03), mass(0.3, 0.042), mass(0.7, 0.04), mass(1.0, 0.03)], (hang, 2.4), self.points);
        for lock in 0..15 {
            let t = lock as f32 / 14.0;
            let crest = crest(t);
            let wave = 0.05 * sin_turns(s * mix(0.5, 1.9, fast) + t * 1.3) * (0.4 + fast);
            let side = if lock % 3 == 0 { 0.6 } else { -0.75 } * r(t);
            let (back, fall) = (mix(0.04, 0.22, fast), mix(-0.19, 0.02, fast));
            let tip = crest + v3(-back, fall + wave, side * mix(1.0, 0.3, fast));
            let mid = crest.lerp(tip, 0.5) + v3(-0.03, 0.035 + wave * 0.6, side * 0.25);
            body.tube(
                &[(crest, 0.034), (mid, 0.029), (tip, 0.004)],
                1.0,
                self.points.tone(0.92 + 0.16 * self.pose.unit(100 + lock)),
            );
        }
    }

    /// Whether it is a grown lion rather than a cub or a lioness.
    fn bears_mane(&self) -> bool {
        !self.young && self.pose.guise != Some(Guise::Lioness)
    }

    /// The mane of a grown lion; of others nothing.
    pub(crate) fn maned(&self, body: &mut Body, poll: Vec3) {
        if self.pose.kind == K::Lion && self.bears_mane() {
            self.ruff(body, poll);
        }
    }

    /// The same of a lion that lowers its head by so many turns: it goes down with the
    /// head and lies along the `neck`.
    pub(crate) fn maned_along(&self, body: &mut Body, neck: &[(Vec3, f32)], down: f32) {
        let Some((poll, _)) = neck.last().filter(|_| self.bears_mane()) else { return };
        let since = body.since();
        self.ruff(body, *poll);
        body.turn(since, *poll, 2, -down * 0.8);
        let wide: Vec<(Vec3, f32)> = neck.iter().map(|(at, r)| (*at - Vec3::UP * (r * 0.2), r * 1.3)).collect();
        body.tube(&wide, 0.85, Skin::new(hex(0x6a3f1e)).pile(1.0));
    }

    /// A lion's mane: a dark mass about neck and throat, with locks around the face.
    fn ruff(&self, body: &mut Body, poll: Vec3) {
        let hair = Skin::new(hex(0x7a4a22));
        let r = self.m.skull;
        body.ball(poll + v3(-0.3 * r, -0.12 * r, 0.0), v3(1.0, 1.3, 1.2) * r, hair);
        body.ball(poll + v3(-0.75 * r, -0.85 * r, 0.0), v3(0.95, 1.25, 1.0) * r, hair.tone(0.85));
        for i in 0..48 {
            // Locks around the face, those behind longer and darker.
            let (turn, row) = (i as f32 * GOLDEN, (i % 3) as f32);
            let out = v3(0.0, sin_turns(turn), cos_turns(turn));
            let root = poll + v3(r * (0.3 - 0.5 * row), r * -0.1 * row, 0.0) + out * (r * (0.82 + 0.1 * row));
            let stir = 0.1 * sin_turns(self.pose.seconds * 0.5 + turn) * (0.3 + self.pose.wind);
            let long = 0.62 + 0.2 * row + 0.25 * self.pose.unit(150 + i);
            let tip = root + (out * long + v3(-0.62 + stir, -0.45, 0.0)) * r;
            let tone = (1.25 - 0.2 * row) * (0.8 + 0.4 * self.pose.unit(110 + i));
            let middle = root.lerp(tip, 0.5) + out * (r * 0.1);
            body.tube(&[(root, r * 0.3), (middle, r * 0.25), (tip, r * 0.03)], 1.0, hair.tone(tone));
        }
    }

    /// A mane that stands: zebras, donkeys, giraffes.
    pub(crate) fn crest(&self, body: &mut Body, neck: &[(Vec3, f32)]) {
        let line: Vec<(Vec3, f32)> = neck
            .iter()
            .map(|(at, r)| {
                let slope = (neck[neck.len() - 1].0 - neck[0].0).unit();
                (*at + v3(-slope.y, slope.x, 0.0) * (r * 0.98), 0.038)
            })
            .collect();
        body.ribbon(&line, (v3(0.0, 0.0, 1.0), 0.45), self.points);
    }

    /// A buffalo's horn: a broad flat crescent that sweeps out and back.
    pub(crate) fn crescent(&self, body: &mut Body, root: Vec3, side: f32) {
        let horn = Skin::new(hex(0x8d8577)).gloss(0.25);
        body.tube(
            &[
                (root, 0.06),
                (root + v3(-0.06, 0.02, side * 0.16), 0.052),
                (root + v3(-0.18, 0.11, side * 0.36), 0.038),
                (root + v3(-0.3, 0.3, side * 0.36), 0.01),
            ],
            0.7,
            horn,
        );
    }

    /// A goat's horn, which sweeps back.
    pub(crate) fn horn(&self, body: &mut Body, root: Vec3, side: f32) {
        let horn = Skin::new(hex(0x6a5c48)).gloss(0.2);
        body.tube(
            &[
                (root, 0.036),
                (root + v3(-0.02, 0.13, side * 0.03), 0.031),
                (root + v3(-0.12, 0.23, side * 0.07), 0.022),
                (root + v3(-0.25, 0.22, side * 0.12), 0.006),
            ],
            1.0,
            horn,
        );
    }
    /// Loose hair around a tail.
    pub(crate) fn strands(&self, body: &mut Body, along: &[(Vec3, f32)], hair: Skin, fast: f32) {
        for strand in 0..6 {
            let off = self.pose.unit(80 + strand) - 0.5;
            let lift = self.pose.unit(90 + strand) - 0.5;
            let bend = 0.05 * sin_turns(self.pose.seconds * mix(0.7, 2.1, fast) + off * 2.0);
            let points: Vec<(Vec3, f32)> = along
                .iter()
                .enumerate()
                .map(|(i, (at, _))| {
                    let t = i as f32 / 5.0;
                    (*at + v3(-0.12 * t * off.abs(), (lift * 0.2 + bend) * t, off * 0.2 * t), 0.024 * (1.15 - t))
                })
                .collect();
            body.tube(&points, 1.0, hair.tone(0.9 + 0.3 * lift));
        }
    }
}
