//! What only a camel has: humps that grow out of its back, a long face with a split
//! lip and heavy lids, broad soles, and the fringe of its neck.
//!
//! Laid on the body that `quadruped` builds; what a caravan's camel carries is
//! `harness`'s.

use super::pelt::Flank;
use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, hex, mix, sin_turns, v3};
use crate::script::SubjectKind as K;

/// How high a single hump is, how far it reaches along the back and to either side;
/// and the same of one of two.
const SINGLE: Vec3 = v3(0.36, 0.3, 0.17);
const PAIRED: Vec3 = v3(0.215, 0.27, 0.15);
/// How many turns from the top of the back a hump has run out into the flank.
const FLANK: f32 = 0.2;

/// The humps of a back: where each is, and half of its size.
#[derive(Clone, Copy)]
pub(super) struct Humps {
    places: [Vec3; 2],
    half: Vec3,
}

impl Humps {
    /// How far a place of the back is raised by what it carries.
    pub(super) fn rise(&self, at: Vec3) -> f32 {
        let bell = |u: f32| {
            let left = (1.0 - u * u).max(0.0);
            left * left
        };
        let one = |place: &Vec3| {
            // It leans back a little.
            let along = (at.x - place.x) / self.half.x;
            let along = along * if along > 0.0 { 0.94 } else { 1.08 };
            self.half.y * bell(along) * bell(at.z / self.half.z * 0.85)
        };
        one(&self.places[0]).max(one(&self.places[1]))
    }
}

impl Beast<'_> {
    /// Whether it is a camel proper.
    pub(crate) fn humped(&self) -> bool {
        self.pose.kind == K::Camel && self.pose.guise.is_none()
    }

    /// One hump, or two: the hide of the back itself, raised.
    pub(super) fn humps(&self, body: &mut Body, flank: &Flank, back: Vec3) -> Humps {
        let single = self.pose.unit(31) < 0.5;
        let at = |x: f32| back + v3(x, 0.0, 0.0);
        let humps = match single {
            true => Humps { places: [at(-0.03); 2], half: SINGLE },
            false => Humps { places: [at(-0.2), at(0.2)], half: PAIRED },
        };
        let (along, across) = if self.pose.fine { (26, 16) } else { (16, 8) };
        let rows: Vec<Vec<Vec3>> = (0..=along)
            .map(|i| {
                let t = mix(0.1, 0.86, i as f32 / along as f32);
                (0..=across)
                    .map(|k| {
                        let side = k as f32 / across as f32 * 2.0 - 1.0;
                        let (place, _) = flank.place(t, FLANK * side, 0.006 * side * side);
                        place + Vec3::UP * humps.rise(place)
                    })
                    .collect()
            })
            .collect();
        body.hide(&rows, self.coat);
        humps
    }

    /// The fringe below the neck, from its root over its middle to the head.
    pub(super) fn beard(&self, body: &mut Body, neck: &[(Vec3, f32); 4]) {
        if !self.pose.fine {
            return;
        }
        for i in 0..78 {
            let along = i as f32 / 77.0 * 1.99;
            let (joint, share) = (1 + along as usize, along - (along as usize) as f32);
            let ((a, ra), (b, rb)) = (neck[joint], neck[joint + 1]);
            let (at, r) = (a.lerp(b, share), mix(ra, rb, share));
            let way = (b - a).unit();
            let below = v3(way.y, -way.x, 0.0);
            let aside = ((i % 3) as f32 - 1.0) * 0.42;
            self.lock(body, at + (below * 0.8 + v3(0.0, 0.0, aside)) * r, (0.1 - 0.02 * along, 0.012), 660 + i);
        }
    }

    /// A long face: brow, a bridge that dips, a muzzle with a split lip over a hanging
    /// one, slits for nostrils, lids with long lashes; and a halter.
    pub(super) fn long_face(&self, body: &mut Body, (skull, nose): (Vec3, Vec3), (dir, up): (Vec3, Vec3)) {
        let m = &self.m;
        let (s, lip) = (m.skull, m.muzzle);
        let face = self.coat;
        let pale = Skin { colour: face.colour.lerp(hex(0xd8b88a), 0.14), mark: Mark::None, ..face };
        let on = |t: f32, high: f32| skull.lerp(nose, t) + up * (high * s);
        body.tube(
            &[
                (skull - dir * (s * 0.45) - up * (s * 0.05), s * 0.8),
                (on(0.0, 0.04), s),
                (on(0.3, -0.02), s * 0.8),
                (on(0.62, -0.08), lip * 1.02),
                (on(0.9, -0.06), lip * 1.08),
                (on(1.02, -0.1), lip * 0.86),
            ],
            0.84,
            face,
        );
        let chew = 0.12 * sin_turns(self.pose.seconds * 0.45).max(0.0);
        let jaw = |t: f32, low: f32| on(t, 0.0) - up * (low + chew * lip * t);
        body.tube(
            &[
                (jaw(0.02, s * 0.5), s * 0.66),
                (jaw(0.5, lip * 0.95), lip * 0.66),
                (jaw(0.88, lip * 1.05), lip * 0.52),
                (jaw(1.0, lip * 1.1), lip * 0.42),
            ],
            0.86,
            pale,
        );
        for side in [1.0, -1.0] {
            let aside = |by: f32| v3(0.0, 0.0, side * by * lip);
            // The upper lip hangs in two halves.
            let half = on(1.07, -0.18) + aside(0.38);
            body.egg(half, [dir * (lip * 0.52), up * (lip * 0.66), v3(0.0, 0.0, lip * 0.45)], pale);
            let slit = on(1.0, 0.36) + dir * (lip * 0.3) + aside(0.55);
            let slant = (dir * 0.8 - up * 0.45).unit();
            let out = (v3(0.0, 0.0, side) + up * 0.4).unit();
            body.egg(
                slit,
                [slant * (lip * 0.25), slant.cross(out) * (lip * 0.05), out * (lip * 0.12)],
                face.tone(0.22),
            );
            self.lids(body, skull, (dir, up), side);
        }
        let cord = Skin::new(hex(0xa8322a));
        body.hoop(on(0.7, -0.12), dir, (lip * 1.16, lip * 1.0), (0.005, 1.0), cord);
        body.tube(
            &[(on(0.72, -0.6), 0.005), (on(0.3, -0.75), 0.005), (skull - dir * (s * 0.5) - up * (s * 0.62), 0.005)],
            1.0,
            cord,
        );
        self.topknot_of(body, skull, (dir, up));
    }

    /// The tuft between a camel's ears.
    fn topknot_of(&self, body: &mut Body, skull: Vec3, (dir, up): (Vec3, Vec3)) {
        if !self.pose.fine {
            return;
        }
        let s = self.m.skull;
        for i in 0..30 {
            let aside = (i as f32 / 29.0 - 0.5) * 1.1;
            let (back, high) = (0.1 + 0.5 * ((i * 7) % 5) as f32 / 4.0, 0.92 - 0.3 * aside * aside);
            let root = skull - dir * (s * back) + up * (s * high) + v3(0.0, 0.0, aside * s);
            self.lock(body, root, (0.045, 0.008), 740 + i);
        }
    }

    /// A heavy upper lid over an eye, and its lashes.
    fn lids(&self, body: &mut Body, skull: Vec3, (dir, up): (Vec3, Vec3), side: f32) {
        let s = self.m.skull;
        let plain = Skin { mark: Mark::None, ..self.coat };
        let lid = skull + dir * (s * 0.84) + up * (s * 0.42) + v3(0.0, 0.0, side * s * 0.62);
        body.egg(lid, [dir * (s * 0.36), up * (s * 0.17), v3(0.0, 0.0, s * 0.26)], plain.tone(0.92));
        if !self.pose.fine {
            return;
        }
        for i in 0..6 {
            let t = i as f32 / 5.0 - 0.5;
            let root = lid + dir * (s * 0.5 * t) - up * (s * 0.06) + v3(0.0, 0.0, side * s * 0.2);
            let tip = root + v3(0.0, 0.0, side * s * 0.16) - up * (s * 0.08) + dir * (s * 0.3 * t);
            body.rod(root, tip, 0.0022, 0.0008, Skin::new(hex(0x1c120c)));
        }
    }

    /// A broad sole of two toes, which spreads on sand.
    pub(super) fn sole(&self, body: &mut Body, ankle: Vec3, foot: Vec3, lower: Skin) {
        let shin = self.m.shin;
        let pad = v3(foot.x, (foot.y + shin * 0.5).max(shin * 0.4), foot.z);
        body.tube(
            &[(ankle, shin), (ankle.lerp(pad, 0.6), shin * 1.05), (pad + v3(0.0, shin * 0.5, 0.0), shin * 1.4)],
            1.0,
            lower,
        );
        for toe in [1.0, -1.0] {
            let at = pad + v3(shin * 0.55, -shin * 0.05, toe * shin * 0.62);
            body.ball(at, v3(shin * 1.75, shin * 0.72, shin * 1.05), lower);
            body.ball(
                at + v3(shin * 1.5, shin * 0.1, 0.0),
                v3(shin * 0.34, shin * 0.3, shin * 0.36),
                Skin::new(hex(0x3a2c22)),
            );
        }
    }

    /// The bare pad on which a knee rests when it kneels.
    pub(super) fn callus(&self, body: &mut Body, knee: Vec3, thick: f32, skin: Skin) {
        body.ball(knee + v3(thick * 0.25, 0.0, 0.0), v3(1.12, 1.3, 1.1) * thick, skin.tone(0.86));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn humps_run_out_into_the_back() {
        let one = Humps { places: [Vec3::ZERO; 2], half: SINGLE };
        let two = Humps { places: [v3(-0.2, 0.0, 0.0), v3(0.2, 0.0, 0.0)], half: PAIRED };
        let edge = |humps: &Humps| humps.rise(v3(0.45, 0.0, 0.0)) + humps.rise(v3(0.0, 0.0, 0.25));
        assert!(edge(&one) == 0.0 && edge(&two) == 0.0);
        assert!(one.rise(Vec3::ZERO) > 0.25);
        assert!(two.rise(Vec3::ZERO) < 0.3 * two.rise(v3(0.2, 0.0, 0.0)), "no saddle between them");
        // No step anywhere along the back.
        let line: Vec<f32> = (0..=100).map(|i| one.rise(v3(i as f32 * 0.01 - 0.5, 0.0, 0.0))).collect();
        assert!(line.windows(2).all(|pair| (pair[1] - pair[0]).abs() < 0.02));
    }
}
