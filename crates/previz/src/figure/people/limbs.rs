//! Arms and legs of people, in what they wear.
//!
//! How they are bent is `stance`'s to say.

use super::clad;
use super::clothes::Look;
use super::folk;
use super::gear;
use super::shell::{self, Shell};
use super::stance::Stance;
use crate::figure::body::{Body, joint};
use crate::figure::pose::Pose;
use crate::figure::tasks::music;
use crate::maths::{Vec3, cos_turns, sin_turns, v3};

/// Height of the ankle above the ground.
pub(crate) const ANKLE: f32 = 0.035;

/// A direction `turns` forward of straight down.
pub(crate) fn down(turns: f32) -> Vec3 {
    v3(sin_turns(turns), -cos_turns(turns), 0.0)
}

/// Thigh, calf and shoe; returns the knee and the ankle.
pub(crate) fn leg(
    body: &mut Body,
    pose: &Pose,
    (hip, z): (Vec3, f32),
    (stance, i): (&Stance, usize),
    (look, bone, sitting): (&Look, f32, bool),
) -> [Vec3; 2] {
    let w = look.build;
    let out = v3(0.0, 0.0, z * sin_turns(stance.spread[i]));
    let (t, k) = if sitting { (0.245, 0.02) } else { (stance.thigh[i], stance.knee[i]) };
    let mut knee = hip + (down(t) + out) * bone;
    let mut ankle = knee + (down(t - k) + out * 0.4) * bone;
    let mut pitch = (t - k) * 0.75 + 0.25;
    if sitting {
        (knee, ankle) = crossed(hip, (i, z), bone / 0.245);
        pitch = 0.25;
    }
    if let Some(feet) = stance.feet.filter(|_| !sitting) {
        let foot = feet[i];
        ankle = v3(hip.x + foot.ahead, ANKLE + foot.up, hip.z * 0.75 + z * foot.aside);
        let away = ankle - hip;
        ankle = hip + away * (bone * 1.995 / away.length().max(1e-3)).min(1.0);
        knee = joint(hip, ankle, bone, bone, 1.0);
        pitch = 0.25 + foot.roll * look.shell.map_or(1.0, |_| shell::ROLL);
    }
    if let Some(shell) = look.shell {
        clad::leg(body, pose, (shell, look), [hip, knee, ankle], pitch);
        return [knee, ankle];
    }
    let cloth = if look.bare_legs { look.skin } else { look.bottom };
    // Trousers fall straighter than a bare leg.
    let (calf, cuff) = if look.bare_legs { (0.035, 0.019) } else { (0.036, 0.028) };
    let back = (knee - hip).unit().cross(v3(0.0, 0.0, 1.0)) * -0.008;
    body.tube(
        &[
            (hip - v3(0.0, 0.02, 0.0), 0.034 * w),
            (hip.lerp(knee, 0.2), 0.045 * w),
            (hip.lerp(knee, 0.36), 0.049 * w),
            (hip.lerp(knee, 0.6), 0.044 * w),
            (knee, 0.034 * w),
            (knee.lerp(ankle, 0.32) + back, calf * w),
            (knee.lerp(ankle, 0.7), (calf + cuff) * 0.48 * w),
            (ankle, cuff * w),
        ],
        1.0,
        cloth,
    );
    if look.bare_legs {
        let short = if look.tutu { 0.12 } else { 0.45 };
        body.tube(
            &[(hip, 0.041 * w), (hip.lerp(knee, short * 0.45), 0.054 * w), (hip.lerp(knee, short), 0.056 * w)],
            1.0,
            look.bottom,
        );
        body.cut();
    }
    shoe(body, pose, look, ankle, pitch);
    [knee, ankle]
}

/// A shoe about the ankle, and what is below it.
fn shoe(body: &mut Body, pose: &Pose, look: &Look, ankle: Vec3, pitch: f32) {
    let toe = v3(sin_turns(pitch), -cos_turns(pitch), 0.0);
    let sole = v3(-toe.y, toe.x, 0.0) * -0.014;
    let heel = ankle + sole - toe * 0.012;
    body.slab(heel, ankle + sole + toe * 0.058, 0.02, 0.015, 1.12, look.shoes);
    body.rod(ankle, ankle + sole + toe * 0.03, 0.019, 0.015, look.shoes);
    gear::sole(body, pose, look, heel, toe);
}

/// Knee and ankle of who sits on the ground: knees out, one shin before the
/// other.
fn crossed(hip: Vec3, (i, z): (usize, f32), long: f32) -> (Vec3, Vec3) {
    let knee = hip + v3(0.15, 0.0, z * 0.165) * long;
    (knee, hip + v3(if i == 0 { 0.11 } else { 0.18 }, -0.045, -z * 0.085) * long)
}

/// Upper arm, forearm and hand, as the stance has them or, where one is given,
/// reaching for a place; returns where the palm is.
pub(crate) fn arm(
    body: &mut Body,
    shoulder: Vec3,
    (stance, i, z): (&Stance, usize, f32),
    look: &Look,
    reach: Option<Vec3>,
) -> Vec3 {
    let w = look.build;
    let own = if look.child { (0.125, 0.11) } else { (0.155, 0.135) };
    let (upper, fore) = look.shell.map_or(own, Shell::arm);
    let raised = |turns: f32, aside: f32| {
        let d = down(turns);
        let (s, c) = (sin_turns(aside), cos_turns(aside));
        v3(d.x * c.abs().max(0.2), d.y * c, -d.y * s * z)
    };
    let mut elbow = shoulder + raised(stance.arm[i], stance.raise[i]).unit() * upper;
    let mut along = raised(stance.arm[i] + stance.elbow[i], stance.raise[i] + stance.bend[i]).unit();
    if let Some(place) = reach {
        let (joint, hand) = music::bent(shoulder, place, (upper, fore), v3(-0.3, -0.8, z * 0.7));
        (elbow, along) = (joint, (hand - joint).unit());
    }
    let hand = elbow + along * fore;
    if let Some(shell) = look.shell {
        clad::arm(body, (shell, look), [shoulder, elbow, hand]);
        return hand + along * shell.grip();
    }
    let sleeve = if look.bare_arms { look.skin } else { look.top };
    let since = body.since();
    body.tube(
        &[
            (shoulder, 0.032 * w),
            (shoulder.lerp(elbow, 0.5), 0.029 * w),
            (elbow, 0.024 * w),
            (elbow.lerp(hand, 0.35), 0.024 * w),
            (hand, 0.016 * w),
        ],
        1.0,
        sleeve,
    );
    if look.bare_arms {
        body.tube(&[(shoulder, 0.034 * w), (shoulder.lerp(elbow, 0.35), 0.0325 * w)], 1.0, look.top);
    }
    // It grows out of the shoulder.
    body.soften(since);
    if look.sleeves > 0.0 {
        folk::hanging_sleeve(body, look, (shoulder, elbow, hand), z);
    } else if look.robe {
        wide_sleeve(body, look, (shoulder, elbow, hand), along);
    }
    if stance.thumb_up && i == 0 {
        fist(body, hand, along, look);
        return hand + along * 0.02;
    }
    palm(body, hand, (along, z), look);
    hand + along * 0.02
}

/// A palm, fingers a little bent, and a thumb.
fn palm(body: &mut Body, hand: Vec3, (along, z): (Vec3, f32), look: &Look) {
    let knuckles = hand + along * 0.024;
    let curl = (along + v3(0.25, 0.1, -z * 0.25)).unit();
    body.rod(hand + along * 0.008, hand + along * 0.026 + v3(0.018, 0.0, 0.0), 0.008, 0.006, look.hands);
    if body.far {
        body.rod(hand, knuckles, 0.0145, 0.016, look.hands);
        body.rod(knuckles, knuckles + curl * 0.026, 0.0135, 0.008, look.hands);
    } else {
        fingers(body, (hand, knuckles), (along, curl), look);
    }
}

/// A fist whose thumb points up.
fn fist(body: &mut Body, hand: Vec3, along: Vec3, look: &Look) {
    let up = (Vec3::UP - along * along.y).unit();
    let across = along.cross(up).unit();
    let palm = hand + along * 0.024;
    body.egg(palm, [along * 0.022, up * 0.024, across * 0.015], look.hands);
    for k in 0..4 {
        // Fingers fold back over the palm, towards the other hand.
        let root = palm + up * (0.017 - 0.0115 * k as f32);
        let bent = root + along * 0.018 - across * 0.011;
        body.tube(
            &[(root + along * 0.012 + across * 0.008, 0.0068), (bent, 0.0072), (root - across * 0.018, 0.0062)],
            1.0,
            look.hands.tone(if k % 2 == 0 { 0.97 } else { 0.92 }),
        );
    }
    let root = palm + up * 0.016 - along * 0.004 - across * 0.006;
    let thumb = [(root, 0.0095), (root + up * 0.022, 0.0088), (root + up * 0.046 - along * 0.006, 0.0076)];
    body.tube(&thumb, 1.0, look.hands);
}

/// The back of a hand and its four fingers, which curl a little, each of its own
/// length.
fn fingers(body: &mut Body, (hand, knuckles): (Vec3, Vec3), (along, curl): (Vec3, Vec3), look: &Look) {
    let palm = (curl - along * curl.dot(along)).unit();
    let across = along.cross(palm).unit();
    let back = [(hand, 0.0125), (hand.lerp(knuckles, 0.6), 0.0118), (knuckles + along * 0.004, 0.009)];
    body.ribbon(&back, (across, 1.5), look.hands);
    for (off, long) in [(-0.0108, 0.9), (-0.0036, 1.08), (0.0036, 1.0), (0.0105, 0.76)] {
        let root = knuckles + across * off;
        let joint = root + (along * 0.9 + palm * 0.2).unit() * (0.015 * long);
        let tip = joint + (along * 0.6 + palm * 0.6).unit() * (0.014 * long);
        body.tube(&[(root, 0.0056), (joint, 0.005), (tip, 0.0036)], 1.0, look.hands);
    }
}

/// A sleeve that hangs from the forearm, open at the wrist.
fn wide_sleeve(body: &mut Body, look: &Look, (shoulder, elbow, hand): (Vec3, Vec3, Vec3), along: Vec3) {
    // It hangs the less the more the arm points down.
    let level = (along.x * along.x + along.z * along.z).sqrt();
    let hang = v3(0.0, -0.05 * level, 0.0);
    let across = v3(0.0, 0.0, 1.0).cross(along);
    let wide = if across.length() > 0.2 { across.unit() } else { Vec3::UP };
    body.ribbon(
        &[
            (shoulder.lerp(elbow, 0.7), 0.031),
            (elbow + hang * 0.5, 0.034),
            (elbow.lerp(hand, 0.6) + hang, 0.036),
            (hand + along * 0.004 + hang * 1.4, 0.036),
        ],
        (wide, 1.5 + 0.8 * level),
        look.top,
    );
    body.cut();
}
