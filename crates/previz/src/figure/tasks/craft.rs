//! What people do in workshops, laboratories and fields and the things that go
//! with it: a potter's wheel, a bench with a plane, a microscope, a sickle.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::music::stool;
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, fract, hex, sin_turns, v3};
use crate::script::Action;

/// Draws what somebody works at whose hips are there; where the right and the
/// left hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let s = pose.seconds;
    Some(match pose.action {
        Action::Pottery => wheel(body, s, hip),
        Action::Carpentry => bench(body, pose, hip),
        Action::Examine => microscope(body, s, hip),
        Action::Reap => sickle(body, s, hip),
        _ => return None,
    })
}

/// A bowl of wet clay that grows between two hands.
fn wheel(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    stool(body, hip);
    let wood = Skin::new(hex(0x6e5236));
    let top = hip.y + 0.03;
    body.drum(v3(0.25, 0.0, 0.0), v3(0.25, 0.035, 0.0), 0.16, 0.16, wood);
    body.rod(v3(0.25, 0.03, 0.0), v3(0.25, top - 0.02, 0.0), 0.03, 0.03, Skin::new(hex(0x4a4e56)).gloss(0.4));
    body.drum(v3(0.25, top - 0.02, 0.0), v3(0.25, top, 0.0), 0.125, 0.125, Skin::new(hex(0x8a8e94)).gloss(0.4));
    let open = 0.01 * wave(s * 0.16);
    let clay = Skin::new(hex(0xa0674a)).gloss(0.45);
    let foot = v3(0.25, top, 0.0);
    body.lathe(foot, &[(0.0, 0.05), (0.02, 0.055), (0.06, 0.078 + open), (0.105 - open, 0.092 + open)], clay);
    body.drum(foot + v3(0.0, 0.085, 0.0), foot + v3(0.0, 0.1 - open, 0.0), 0.07, 0.078 + open, clay.tone(0.55));
    // A smear of slip shows how it turns.
    for i in 0..4 {
        let at = foot + around(s * 1.4 + i as f32 * 0.25, 0.105, 0.004);
        body.ball(at, v3(0.014, 0.004, 0.014), clay.tone(0.8));
    }
    let hand = |side: f32| foot + v3(-0.035, 0.075 + 0.012 * wave(s * 0.21), side * (0.098 + open));
    [hand(-1.0), hand(1.0)]
}

/// A bench with a plank on it that is planed, shavings about it.
fn bench(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    let top = hip.y - 0.075;
    let oak = Skin::new(hex(0x7a5632)).gloss(0.1);
    body.block((0.1, top - 0.045, -0.2), (1.02, top, 0.2), oak);
    for (x, z) in [(0.16, -0.16), (0.16, 0.16), (0.94, -0.16), (0.94, 0.16)] {
        body.block((x - 0.03, 0.0, z - 0.03), (x + 0.03, top - 0.04, z + 0.03), oak.tone(0.75));
    }
    body.block((0.14, 0.12, -0.15), (0.98, 0.14, 0.15), oak.tone(0.6));
    let pine = Skin::new(hex(0xd8ab68));
    body.block((0.16, top, -0.07), (0.96, top + 0.03, 0.07), pine);
    let push = 0.5 + 0.5 * wave(s * 0.38);
    let x = 0.2 + 0.12 * push;
    let bed = top + 0.03;
    body.block((x - 0.08, bed, -0.03), (x + 0.1, bed + 0.035, 0.03), Skin::new(hex(0x9a5a2c)).gloss(0.25));
    body.rod(v3(x - 0.05, bed + 0.03, 0.0), v3(x - 0.065, bed + 0.075, 0.0), 0.013, 0.011, Skin::new(hex(0x5a2f18)));
    body.orb(v3(x + 0.065, bed + 0.048, 0.0), 0.018, Skin::new(hex(0x5a2f18)));
    body.rod(
        v3(x + 0.01, bed + 0.03, 0.0),
        v3(x - 0.012, bed + 0.07, 0.0),
        0.012,
        0.009,
        Skin::new(hex(0xc2c6cc)).gloss(0.7),
    );
    // A curl rises from its mouth; others lie about.
    curl(body, v3(x + 0.03, bed + 0.04, 0.0), 0.03 + 0.016 * push, pine.tone(1.1));
    for i in 0..16 {
        let (a, b) = (pose.unit(i + 740), pose.unit(i + 760));
        let low = i % 3 != 0;
        let y = if low { 0.02 } else { top + 0.02 };
        let z = (b - 0.5) * if low { 0.8 } else { 0.34 };
        if low || z.abs() > 0.08 {
            curl(body, v3(0.14 + 0.86 * a, y, z), 0.018 + 0.014 * b, pine.tone(0.9 + 0.3 * a));
        }
    }
    [v3(x - 0.06, bed + 0.085, -0.01), v3(x + 0.062, bed + 0.075, 0.012)]
}

/// A shaving, rolled up.
fn curl(body: &mut Body, at: Vec3, radius: f32, skin: Skin) {
    let ring: [(Vec3, f32); 8] = std::array::from_fn(|i| {
        let t = i as f32 / 7.0;
        let r = radius * (1.0 - 0.45 * t);
        (at + v3(-sin_turns(t * 1.5) * r, r * (1.0 - cos_turns(t * 1.5)), 0.004 * t), 0.0035)
    });
    body.tube(&ring, 5.0, skin);
}

/// A bench with a microscope that is looked into, and glasses that glow.
fn microscope(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let top = hip.y;
    let white = Skin::new(hex(0xe6eaee)).gloss(0.3);
    body.block((0.17, 0.03, -0.5), (0.62, top - 0.025, 0.5), white.tone(0.8));
    body.block((0.155, top - 0.025, -0.52), (0.64, top, 0.52), Skin::new(hex(0x3a4450)).gloss(0.4));
    let shell = Skin::new(hex(0xf0f2f4)).gloss(0.5);
    let dark = Skin::new(hex(0x22262c)).gloss(0.5);
    body.block((0.25, top, -0.055), (0.41, top + 0.025, 0.055), shell);
    body.block((0.27, top + 0.09, -0.05), (0.37, top + 0.102, 0.05), dark);
    body.tube(
        &[(v3(0.4, top + 0.02, 0.0), 0.022), (v3(0.42, top + 0.13, 0.0), 0.022), (v3(0.35, top + 0.23, 0.0), 0.022)],
        1.0,
        shell,
    );
    body.rod(v3(0.32, top + 0.11, 0.0), v3(0.325, top + 0.22, 0.0), 0.014, 0.022, dark);
    for z in [-0.018, 0.018] {
        body.rod(v3(0.335, top + 0.22, z * 0.6), v3(0.262, top + 0.3, z), 0.016, 0.013, shell);
        body.rod(v3(0.268, top + 0.293, z), v3(0.25, top + 0.313, z), 0.015, 0.015, dark);
    }
    body.orb(v3(0.32, top + 0.085, 0.0), 0.014, Skin::new(hex(0xfff2c8)).glow(1.4));
    body.drum(v3(0.4, top + 0.06, -0.045), v3(0.4, top + 0.06, 0.045), 0.022, 0.022, dark);
    // Test tubes in their rack.
    body.block((0.36, top + 0.03, 0.18), (0.43, top + 0.045, 0.46), shell.tone(0.9));
    body.block((0.36, top + 0.08, 0.18), (0.43, top + 0.09, 0.46), shell.tone(0.9));
    for i in 0..5 {
        let at = v3(0.395, top + 0.015, 0.21 + 0.056 * i as f32);
        let blue = Skin::new(hex(if i % 2 == 0 { 0x3aa0ff } else { 0x48d8c8 }))
            .glow(0.9 + 0.15 * wave(s * 0.3 + 0.2 * i as f32));
        body.rod(at, at + v3(0.0, 0.075, 0.0), 0.014, 0.014, blue);
        body.rod(
            at + v3(0.0, 0.075, 0.0),
            at + v3(0.0, 0.13, 0.0),
            0.0145,
            0.0145,
            Skin::new(hex(0xd8e8f2)).gloss(0.9),
        );
    }
    let flask = v3(0.42, top, -0.32);
    body.lathe(
        flask,
        &[(0.0, 0.07), (0.02, 0.075), (0.1, 0.02), (0.16, 0.02)],
        Skin::new(hex(0x7fc4ec)).gloss(0.9).glow(0.25),
    );
    let focus = 0.008 * wave(s * 0.22);
    [v3(0.37, top + 0.065 + focus, -0.065), v3(0.3, top + 0.06, 0.07)]
}

/// A sickle, and the stalks that the other hand has gathered.
fn sickle(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let swing = wave(s * 0.35);
    let hand = hip + v3(0.3 + 0.05 * swing, -0.12, -0.12 + 0.05 * swing);
    let steel = Skin::new(hex(0xc2c8d0)).gloss(0.8);
    body.rod(hand - v3(0.05, -0.02, 0.02), hand + v3(0.03, -0.012, 0.01), 0.011, 0.01, Skin::new(hex(0x6a4526)));
    body.tube(
        &[
            (hand + v3(0.03, -0.012, 0.01), 0.008),
            (hand + v3(0.13, -0.03, 0.0), 0.009),
            (hand + v3(0.18, -0.03, 0.09), 0.008),
            (hand + v3(0.12, -0.03, 0.17), 0.002),
        ],
        1.4,
        steel,
    );
    let grip = hip + v3(0.3, -0.06, 0.09);
    let straw = Skin::new(hex(0xd2a33c));
    for i in 0..14 {
        let t = i as f32 / 14.0;
        let out = around(t, 0.03 + 0.025 * fract(t * 5.0), 0.0);
        let sway = 0.012 * wave(s * 0.35 + t);
        let tip = grip + out * 3.2 + v3(0.02 + sway, 0.28 - 0.06 * fract(t * 3.0), 0.0);
        body.tube(
            &[(grip + out * 0.6 - v3(0.0, 0.3, 0.0), 0.004), (grip + out * 0.4, 0.004), (tip, 0.004)],
            1.0,
            straw,
        );
        let hang = v3(out.x * 0.8, -0.04, out.z * 0.8);
        body.tube(&[(tip, 0.007), (tip + hang * 0.5, 0.011), (tip + hang, 0.004)], 1.0, straw.tone(1.2));
    }
    [hand, grip]
}
