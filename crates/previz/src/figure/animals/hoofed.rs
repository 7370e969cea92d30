//! What the faces of horses and cows bear: bands about the nose, a star, a blaze, a
//! forelock.
//!
//! Laid on the long face that `head` builds.

use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, hex, mix, sin_turns, v3};
use crate::script::{Guise, SubjectKind as K};

impl Beast<'_> {
    /// Cheeks and jaw of who has hooves, and what the face bears.
    pub(crate) fn jowl(
        &self,
        body: &mut Body,
        (skull, bridge, nose): (Vec3, Vec3, Vec3),
        (dir, up): (Vec3, Vec3),
        face: Skin,
    ) {
        let m = &self.m;
        let (cheek, chin) = (skull + dir * (m.skull * 0.25) - up * (m.skull * 0.55), nose - up * (m.muzzle * 0.55));
        let jaw = if self.pose.kind == K::Deer { Skin::new(hex(m.under)) } else { face };
        body.tube(&[(cheek, m.skull * 0.72), (chin - dir * (m.muzzle * 0.3), m.muzzle * 0.7)], 0.75, jaw);
        match self.pose.kind {
            K::Horse => {
                self.nose_band(body, bridge, nose);
                self.star(body, (skull, bridge), (dir, up));
            }
            K::Zebra | K::Donkey => self.nose_band(body, bridge, nose),
            K::Cow => self.blaze(body, (skull, bridge, nose), (dir, up)),
            K::Deer if self.pose.guise != Some(Guise::Moose) => {
                // A pale band behind the black nose.
                let band = |t: f32, wide: f32| (bridge.lerp(nose, t), m.muzzle * wide);
                let pale = Skin::new(face.colour.lerp(hex(0xf0e6d4), 0.6));
                body.tube(&[band(0.84, 1.0), band(0.97, 1.02)], 0.88, pale);
            }
            _ => {}
        }
    }

    /// The nose of a horse and its kin, which is of another shade.
    fn nose_band(&self, body: &mut Body, bridge: Vec3, nose: Vec3) {
        let m = &self.m;
        let rim = |t: f32, wide: f32| (bridge.lerp(nose, t), m.muzzle * wide);
        // A donkey's nose is floury, a zebra's black.
        let (first, last) = match self.pose.kind {
            K::Donkey => (self.coat.tone(1.25), Skin::new(hex(0xe6ded0))),
            K::Zebra => (self.coat.tone(0.45), Skin::new(hex(0x241f1c))),
            _ => (self.coat.tone(0.74), self.coat.tone(0.5)),
        };
        body.tube(&[rim(0.5, 1.18), rim(0.75, 1.14), rim(0.9, 1.06)], 0.86, first);
        body.tube(&[rim(0.72, 1.12), rim(0.85, 1.12), rim(1.0, 1.05)], 0.87, last);
    }

    /// The white star and stripe of a horse's brow, and the forelock over it.
    fn star(&self, body: &mut Body, (skull, bridge): (Vec3, Vec3), (dir, up): (Vec3, Vec3)) {
        let m = &self.m;
        let white = Skin::new(hex(0xefe9de));
        if self.coat.colour.luma() < 0.5 && self.pose.unit(19) < 0.7 {
            let on =
                |t: f32, sink: f32| skull.lerp(bridge, t) + up * (mix(m.skull, m.skull * 0.73, t) - m.skull * sink);
            body.ball(on(0.42, 0.13), v3(0.42, 0.24, 0.34) * m.skull, white);
            body.slab(on(0.5, 0.16), on(1.0, 0.12), m.skull * 0.16, m.skull * 0.14, 1.2, white);
        }
        let crown = skull + up * (m.skull * 0.92) - dir * (m.skull * 0.1);
        for lock in 0..5 {
            let aside = (lock as f32 - 2.0) * 0.2;
            let sway = 0.06 * sin_turns(self.pose.seconds * 0.5 + aside);
            let tip = crown + dir * (m.skull * (1.35 - aside.abs())) + v3(0.0, 0.0, m.skull * (aside * 1.6 + sway));
            let middle = crown.lerp(tip, 0.5) + up * (m.skull * 0.16);
            body.tube(&[(crown, m.skull * 0.16), (middle, m.skull * 0.15), (tip, m.skull * 0.03)], 1.0, self.points);
        }
    }

    /// A cow's white blaze and her broad pale nose.
    fn blaze(&self, body: &mut Body, (skull, bridge, nose): (Vec3, Vec3, Vec3), (dir, up): (Vec3, Vec3)) {
        let m = &self.m;
        let white = Skin { mark: Mark::None, ..self.coat };
        let ridge = |at: Vec3, r: f32, off: f32| (at + up * (r - off), off);
        let bridge_r = mix(m.muzzle, m.skull, 0.38);
        let [(brow, wide), (middle, narrow), (tip, _)] =
            [ridge(skull, m.skull, 0.04), ridge(bridge, bridge_r, 0.035), ridge(nose, m.muzzle, 0.035)];
        body.slab(brow, middle, wide, narrow, 1.1, white);
        body.slab(middle, tip, narrow, narrow, 1.1, white);
        let bare = if self.pose.guise.is_some() { 0x2e2a28 } else { 0xd9b3a2 };
        let pale = Skin::new(hex(bare));
        body.slab(
            nose - dir * 0.01 - up * 0.015,
            nose + dir * (m.muzzle * 0.3) - up * 0.02,
            m.muzzle * 0.98,
            m.muzzle * 0.86,
            1.12,
            pale,
        );
    }
}
