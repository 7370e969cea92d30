//! What those of tales have that people have not: wings, a ring of light, horns, the tail of a
//! fish, pointed ears, the head of somebody from another world. One unit is their height.
//!
//! Who has which is `costume`'s to say.

use super::clothes::Look;
use super::gear::Trunk;
use super::hats::Head;
use super::stance::wave;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::Guise;

/// Two pairs of clear wings on the back, which beat.
pub(super) fn wings(body: &mut Body, pose: &Pose, trunk: &Trunk, tint: Vec3) {
    let beat = 0.05 * wave(pose.seconds * 1.6);
    let skin = Skin::new(tint).gloss(0.5).glow(0.25 + 0.5 * pose.dark);
    let vein = Skin::new(tint * 0.6).glow(0.2);
    for side in [1.0, -1.0] {
        for (long, rise, root) in [(0.5, 0.13, 0.8), (0.34, -0.06, 0.62)] {
            let from = trunk.at(root, -0.05, side * 0.02);
            let turns = rise + beat;
            // They spread aside and back.
            let out = v3(-0.42, sin_turns(turns), side * cos_turns(turns)).unit() * long;
            let wide = v3(-0.1, 0.35, -0.05 * side) * long;
            let at = |t: f32, k: f32| from + out * t + wide * k;
            let rim = [(0.0, 0.0), (0.4, 0.42), (0.78, 0.5), (1.0, 0.28), (0.96, -0.1), (0.7, -0.32), (0.3, -0.2)];
            body.plate(&rim.map(|(t, k)| at(t, k)), skin);
            for pair in rim.windows(2) {
                body.rod(at(pair[0].0, pair[0].1), at(pair[1].0, pair[1].1), 0.005, 0.005, vein);
            }
            for (t, k) in [(0.9, 0.3), (0.86, -0.05), (0.65, -0.24)] {
                body.rod(at(0.02, 0.0), at(t, k), 0.004, 0.002, vein);
            }
        }
    }
}

/// The white wings of an angel: rows of feathers that hang from a raised arm.
pub(super) fn feathers(body: &mut Body, pose: &Pose, trunk: &Trunk, white: Vec3) {
    let beat = 0.025 * wave(pose.seconds * 0.4);
    for side in [1.0, -1.0] {
        let root = trunk.at(0.82, -0.06, side * 0.03);
        let wrist = root + v3(-0.16, 0.24 + beat, side * 0.26);
        let tip = wrist + v3(-0.04, -0.06 + beat, side * 0.2);
        let arm = |t: f32| if t < 0.6 { root.lerp(wrist, t / 0.6) } else { wrist.lerp(tip, (t - 0.6) / 0.4) };
        for (row, (long, tone)) in [(0.52, 0.88), (0.34, 0.96), (0.18, 1.04)].into_iter().enumerate() {
            let count = 13;
            for i in 0..count {
                let t = (i as f32 + 0.5) / count as f32;
                let from = arm(t);
                let reach = long * (0.62 + 0.5 * t);
                let fall = v3(-0.12, -0.9 + 0.35 * t, side * (0.1 + 0.62 * t)).unit() * reach;
                let off = v3(0.012 * row as f32, 0.0, 0.0);
                body.tube(
                    &[(from + off, 0.03), (from + off + fall * 0.55, 0.04), (from + off + fall, 0.014)],
                    1.0,
                    Skin::new(white).tone(tone - 0.03 * (i % 2) as f32),
                );
            }
        }
        body.tube(&[(root, 0.03), (wrist, 0.036), (tip, 0.02)], 1.0, Skin::new(white));
    }
}

/// A ring of light over the head.
pub(super) fn halo(body: &mut Body, trunk: &Trunk) {
    let middle = trunk.at(1.74, -0.02, 0.0);
    body.hoop(middle, v3(-0.2, 1.0, 0.0).unit(), (0.07, 0.07), (0.008, 1.0), Skin::new(hex(0xffdc7a)).glow(2.4));
    body.glow(middle, 0.16, v3(0.8, 0.62, 0.25) * 0.5);
}

/// Two horns on the brow, and a tail with a barb.
pub(super) fn horns(body: &mut Body, pose: &Pose, trunk: &Trunk, colour: Vec3) {
    let horn = Skin::new(colour).gloss(0.3);
    for side in [1.0, -1.0] {
        let at = |x: f32, t: f32, z: f32| trunk.at(t, x, side * z);
        body.tube(
            &[(at(0.02, 1.52, 0.035), 0.017), (at(0.03, 1.64, 0.062), 0.013), (at(0.0, 1.76, 0.05), 0.003)],
            1.0,
            horn,
        );
    }
    let sway = 0.05 * wave(pose.seconds * 0.4);
    let end = trunk.at(0.1, -0.32, sway);
    body.tube(
        &[
            (trunk.at(0.02, -0.05, 0.0), 0.018),
            (trunk.at(-0.5, -0.16, sway * 0.4), 0.013),
            (trunk.at(-0.5, -0.3, sway), 0.01),
            (end, 0.009),
        ],
        1.0,
        Skin::new(hex(0x8a1a16)),
    );
    let barb = [v3(0.0, 0.07, 0.0), v3(-0.035, 0.0, 0.0), v3(0.035, 0.0, 0.0)];
    body.plate(&barb.map(|off| end + off), Skin::new(hex(0x6a1210)));
}

/// Two teeth that stand up from the lower jaw.
pub(super) fn tusks(body: &mut Body, trunk: &Trunk) {
    let ivory = Skin::new(hex(0xf0e8d0)).gloss(0.3);
    for side in [1.0, -1.0] {
        let (root, tip) = (trunk.at(1.19, 0.062, 0.026 * side), trunk.at(1.32, 0.078, 0.034 * side));
        body.rod(root, tip, 0.009, 0.003, ivory);
    }
}

/// Two scallops before the breast.
pub(super) fn scallops(body: &mut Body, look: &Look, trunk: &Trunk, colour: Vec3) {
    for side in [1.0, -1.0] {
        let at = trunk.at(0.66, 0.05 * look.build, side * 0.037 * look.build);
        body.ball(at, v3(0.026, 0.034, 0.036), Skin::new(colour).gloss(0.4).mark(Mark::Gores(9.0), colour * 0.7));
    }
    trunk.girdle(body, (0.62, 0.052 * look.build), (0.005, 1.2), Skin::new(colour * 0.7));
}

/// The tail that a mermaid has for legs, from the hips by where knees and ankles would be, to its
/// fluke.
pub(super) fn tail(body: &mut Body, pose: &Pose, hip: Vec3, legs: &[[Vec3; 2]; 2], scale: Skin) {
    let mean = |i: usize| (legs[0][i] + legs[1][i]) * 0.5;
    let (knee, mut ankle) = (mean(0), mean(1));
    let beat = 0.04 * wave(pose.seconds * 0.5);
    let mut ahead = (ankle - knee).unit();
    if ahead.y < -0.6 && ankle.y < 0.2 {
        // On the ground it lies forward.
        ahead = v3(0.92, 0.14, 0.0);
        ankle += v3(0.05, 0.01, 0.0);
    }
    let skin = scale.mark(Mark::Bands(17.0), scale.colour * 0.72);
    body.tube(
        &[
            (hip + v3(0.0, 0.05, 0.0), 0.068),
            (hip - v3(0.0, 0.02, 0.0), 0.079),
            (hip.lerp(knee, 0.5), 0.072),
            (knee, 0.054),
            (knee.lerp(ankle, 0.6), 0.034),
            (ankle, 0.022),
        ],
        1.15,
        skin,
    );
    let fin = Skin::new(scale.colour * 1.25).gloss(0.4);
    let up = v3(-ahead.y, ahead.x, 0.0);
    for side in [1.0, -1.0] {
        let at = |t: f32, out: f32| ankle + ahead * t + v3(0.0, 0.0, side * out) + up * (beat * out * 4.0);
        body.plate(&[at(-0.02, 0.0), at(0.06, 0.07), at(0.2, 0.19), at(0.17, 0.1), at(0.09, 0.0)], fin);
        body.plate(&[at(-0.02, 0.0), at(0.04, 0.06), at(0.1, 0.14), at(0.2, 0.19), at(0.06, 0.07)], fin.tone(0.82));
        let at = |t: f32, out: f32| hip - v3(0.0, t, 0.0) + v3(0.0, 0.0, side * out);
        body.plate(&[at(-0.03, 0.07), at(0.02, 0.13), at(0.1, 0.12), at(0.05, 0.085)], fin);
    }
}

/// Ears that end in points.
pub(super) fn ears(body: &mut Body, look: &Look, head: Head) {
    let r = head.r;
    for side in [1.0, -1.0] {
        let at = |x: f32, y: f32, z: f32| head.point(x, y, side * z);
        body.tube(
            &[(at(0.0, -0.1, 0.8), r * 0.15), (at(-0.16, 0.2, 1.02), r * 0.16), (at(-0.5, 0.78, 1.3), r * 0.03)],
            1.0,
            look.face,
        );
    }
}

/// Whether ears stand out in points.
pub(super) fn is_elfin(pose: &Pose) -> bool {
    matches!(pose.guise, Some(Guise::Elf | Guise::Fairy | Guise::Troll))
}

/// A great bald head with a narrow chin and black eyes.
pub(super) fn alien_head(body: &mut Body, pose: &Pose, look: &Look, at: Vec3) {
    let r = 0.062 * look.head;
    let p = |x: f32, y: f32, z: f32| at + v3(x, y, z) * r;
    let since = body.since();
    body.ball(p(-0.2, 0.75, 0.0), v3(1.34, 1.1, 1.24) * r, look.face);
    body.slab(p(0.16, 0.1, 0.0), p(0.36, -0.74, 0.0), r * 0.86, r * 0.26, 1.0, look.face);
    body.soften(since);
    let shut = wave(pose.seconds * 0.17 + pose.unit(18)) > 0.985;
    let black = if shut { look.face.tone(0.7) } else { Skin::new(hex(0x07080a)).gloss(1.0) };
    for side in [1.0, -1.0] {
        let (out, up) = (v3(0.2, -0.35, side * 0.9).unit(), v3(-0.2, 0.6, side * 0.4).unit());
        let deep = out.cross(up).unit();
        let long = v3(-0.1, 0.42, side * 0.38).unit();
        let short = deep.cross(long).unit();
        body.egg(p(0.72, 0.28, side * 0.48), [long * (r * 0.46), short * (r * 0.27), deep * (r * 0.2)], black);
        body.orb(p(0.78, -0.32, side * 0.07), r * 0.035, look.face.tone(0.4));
    }
    body.rod(p(0.64, -0.58, 0.14), p(0.64, -0.58, -0.14), r * 0.025, r * 0.025, look.face.tone(0.45));
}
