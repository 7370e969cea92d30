//! The colours of an animal's coat, natural or asked for, and places on its hide.
//!
//! Lays nothing on; `quadruped` and `coat` do.

use super::measures::Measures;
use crate::figure::pose::Pose;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::script::{Guise, SubjectKind as K};

/// Coat, underside and points as colours; asked colours tint all but the points.
pub(crate) fn colours(pose: &Pose, m: &Measures) -> (Vec3, Vec3, Vec3) {
    match pose.colour {
        // Fur is paler below, unless it is black.
        Some(c) if matches!(pose.kind, K::Cat | K::Dog | K::Fox | K::Wolf | K::Rabbit | K::Squirrel | K::Deer) => {
            let under = if c.luma() < 0.04 { c * 1.4 } else { c.lerp(hex(0xf1e8da), 0.5) };
            (c, under, c * if c.luma() > 0.5 { 0.86 } else { 0.5 })
        }
        Some(c) => (
            c,
            c.lerp(Vec3::splat(c.luma().max(0.02) * 1.6), 0.35),
            if pose.kind == K::Horse && c.luma() > 0.5 { c * 0.72 } else { c * 0.55 },
        ),
        // A dark cat is not white below.
        None if pose.kind == K::Cat => {
            let coat = hex(m.coat);
            (coat, coat.lerp(hex(m.under), if coat.luma() < 0.06 { 0.06 } else { 0.3 }), hex(m.points))
        }
        None => (hex(m.coat), hex(m.under), hex(m.points)),
    }
}

/// How long an animal's hair is: 0 for bare skin, 1 for a shaggy coat.
pub(crate) fn shag(pose: &Pose) -> f32 {
    match (pose.kind, pose.guise) {
        (_, Some(Guise::Retriever | Guise::Husky | Guise::Shepherd | Guise::Collie | Guise::NineTailed)) => 1.0,
        (_, Some(Guise::Rhino | Guise::Hippo | Guise::Triceratops)) => 0.0,
        (_, Some(Guise::Labrador | Guise::Dalmatian | Guise::Siamese | Guise::Dachshund | Guise::Pug)) => 0.35,
        (K::Wolf | K::Bear | K::Goat, _) => 1.0,
        (K::Fox | K::Squirrel | K::Panda | K::Monkey, _) => 0.9,
        (K::Dog | K::Cat | K::Rabbit | K::Camel, _) => 0.65,
        (K::Lion | K::Tiger | K::Kangaroo, _) => 0.4,
        (K::Sheep | K::Deer | K::Cow | K::Donkey, _) => 0.25,
        (K::Horse | K::Zebra | K::Giraffe, _) => 0.12,
        _ => 0.0,
    }
}

/// The hide of a trunk, to lay something on.
pub(crate) struct Flank<'a> {
    /// Points and girths from the rump to the breast.
    pub spine: &'a [(Vec3, f32)],
    /// How wide it is to its height.
    pub width: f32,
}

impl Flank<'_> {
    /// A place of the hide at a share of the way from rump to breast, `turns`
    /// from the top of the back, sunk by `deep`; and the way out of it.
    pub(crate) fn place(&self, t: f32, turns: f32, deep: f32) -> (Vec3, Vec3) {
        let along = t.clamp(0.0, 1.0) * (self.spine.len() - 1) as f32;
        let i = (along as usize).min(self.spine.len() - 2);
        let (a, b) = (self.spine[i], self.spine[i + 1]);
        let (at, girth) = (a.0.lerp(b.0, along - i as f32), mix(a.1, b.1, along - i as f32));
        let out = v3(0.0, cos_turns(turns), sin_turns(turns) * self.width);
        (at + out * (girth - deep), out)
    }
}
