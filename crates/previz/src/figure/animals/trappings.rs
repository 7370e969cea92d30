//! What pets have before them: a bowl, a ball to run after.
//!
//! Says where the things are; draws no animal.

use super::gait::Gait;
use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::goods::product;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::{Action, Guise, SubjectKind as K};

/// Metres across of a ball that a pet plays with, and of its bowl.
const BALL_M: f32 = 0.16;
const BOWL_M: f32 = 0.18;

impl Beast<'_> {
    /// A bowl below the mouth, with what is in it.
    pub(crate) fn bowl(&self, body: &mut Body, mouth: Vec3) {
        let Some(bowl) = self.pose.company.filter(|company| company.kind == K::Bowl) else { return };
        let r = BOWL_M * 0.5 / self.pose.size_m.max(0.15);
        let glaze = Skin::new(self.pose.pick(&[0x3f7fb8, 0xc8402f, 0xe8e2d4, 0x3f9a78], 47)).gloss(0.5);
        let at = v3(mouth.x + 0.02, 0.0, 0.0);
        body.lathe(at, &[(0.0, r * 0.9), (r * 0.08, r * 0.92), (r * 0.55, r), (r * 0.62, r * 0.97)], glaze);
        let drinks = self.pose.action == Action::Drink;
        let food = bowl.colour.unwrap_or(if drinks { hex(0x9fc4d8) } else { hex(0x7a4a2a) });
        let top = at + v3(0.0, r * 0.52, 0.0);
        body.drum(
            top,
            top + v3(0.0, r * 0.03, 0.0),
            r * 0.95,
            r * 0.95,
            Skin::new(food).gloss(if drinks { 0.6 } else { 0.1 }),
        );
        if drinks {
            // The tongue laps.
            let lap = 0.5 + 0.5 * sin_turns(self.pose.seconds * 2.6);
            let tip = v3(mouth.x + 0.01, r * 0.55 + 0.03 * lap, 0.0);
            let tongue = Skin::new(hex(0xd9767c));
            body.slab(mouth, tip, self.m.skull * 0.09, self.m.skull * 0.07, 1.5, tongue);
            return;
        }
        for i in 0..26 {
            let unit = |k: i32| self.pose.unit(800 + i * 2 + k) - 0.5;
            let crumb = top + v3(unit(0) * 1.5 * r, r * 0.06, unit(1) * 1.5 * r);
            body.orb(crumb, r * 0.12, Skin::new(food * (1.0 + 0.5 * unit(0))));
        }
    }

    /// A ball that rolls before whoever runs after it, or lies before who does
    /// not; yarn leaves a thread behind.
    pub(crate) fn ball(&self, body: &mut Body) {
        let Some(ball) = self.pose.company.filter(|company| !self.brings() && company.kind.is_ball()) else { return };
        let size = BALL_M / self.pose.size_m.max(0.15);
        let runs = self.gait == Gait::Run || self.gait == Gait::Walk;
        let ahead = if runs { 0.8 + 0.1 * sin_turns(self.pose.stride * 0.5) } else { 0.75 };
        let at = v3(self.m.length * 0.5 + ahead, 0.0, 0.06);
        let mut small = body.another();
        let (kind, colour, guise) = (ball.kind, ball.colour, ball.guise);
        let thing = Pose { kind, colour, guise, company: None, action: Action::Stand, ..self.pose.clone() };
        product::ball(&mut small, &Pose { gone: self.pose.gone / size, ..thing });
        body.add(&small, &Frame::shift(at, size));
        if guise != Some(Guise::Yarn) {
            return;
        }
        let wool = Skin::new(product::wool(self.pose.seed, colour));
        let thread: Vec<(Vec3, f32)> = (0..9)
            .map(|i| {
                let back = i as f32 * 0.24;
                let wave = 0.1 * sin_turns(back * 0.9 - self.pose.gone * 0.5) * back.min(1.0);
                (at + v3(-back, 0.015, wave), size * 0.035)
            })
            .collect();
        body.tube(&thread, 1.0, wool);
    }
}
