//! The body that all violins have, and the large ones of them: a cello between
//! the knees of who sits, a double bass beside who stands.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, cos_turns, exp, hex, mix, sin_turns, v3};
use crate::script::SubjectKind;

/// How long each is to its player.
const CELLO: f32 = 0.74;
const BASS: f32 = 1.06;

/// Draws one for who plays it and whose hips are there; where the
/// right and the left hand are then.
pub(crate) fn played(body: &mut Body, thing: &Pose, hip: Vec3) -> [Vec3; 2] {
    let bass = thing.kind == SubjectKind::DoubleBass;
    let (size, foot, neck) = if bass {
        (BASS, v3(hip.x + 0.2, 0.1, 0.03), v3(-0.12, 0.98, 0.12).unit())
    } else {
        (CELLO, v3(hip.x + 0.17, 0.12, -0.01), v3(-0.2, 0.95, 0.14).unit())
    };
    let ahead = v3(1.0, 0.0, 0.0);
    let face = (ahead - neck * ahead.dot(neck)).unit();
    let since = body.since();
    shell(body, thing);
    body.turn(since, Vec3::ZERO, 1, 0.25);
    body.put(since, &Frame::of(foot, face, neck, face.cross(neck), size));
    let steel = Skin::new(hex(0xb8bcc4)).gloss(0.8);
    body.rod(foot, foot - neck * (foot.y / neck.y), 0.008, 0.004, steel);
    let string = foot + neck * (0.36 * size) + face * (0.13 * size);
    let stop = 0.74 + 0.05 * sin_turns(thing.seconds * 0.29);
    let left = foot + neck * (stop * size) - face * 0.016;
    if bass {
        // Plucked, two fingers by turns.
        let pluck = 0.014 * sin_turns(thing.seconds * 1.6);
        return [string + neck * 0.05 + v3(0.01 + pluck, 0.0, -0.03), left];
    }
    let across = v3(0.1, -0.12, -0.98).unit();
    let hand = string + across * (0.13 + 0.1 * sin_turns(thing.seconds * 0.45));
    let wood = Skin::new(hex(0x5a2c18)).gloss(0.5);
    body.tube(&[(hand, 0.008), (hand - across * 0.22 + face * 0.008, 0.006), (hand - across * 0.42, 0.005)], 1.0, wood);
    body.rod(hand - face * 0.01, hand - across * 0.41 - face * 0.005, 0.004, 0.004, Skin::new(hex(0xf2eee2)));
    [hand, left]
}

/// A violin of whatever size, its face at -z and its scroll up.
pub(super) fn shell(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(pose.colour(0x9c4a1c)).gloss(0.75);
    let ebony = Skin::new(hex(0x17120f)).gloss(0.6);
    let outline: Vec<(f32, f32)> = (0..48)
        .map(|i| {
            let t = i as f32 / 48.0 - 0.25;
            let (c, y) = (cos_turns(t), 0.29 + 0.29 * sin_turns(t));
            let wide = 0.185 - 0.035 * sin_turns(t) - 0.085 * exp(-(y - 0.31) * (y - 0.31) * 210.0);
            (c * wide, y)
        })
        .collect();
    body.solid(&outline, -0.035, 0.04, wood, wood.tone(0.55));
    let inner: Vec<(f32, f32)> = outline.iter().map(|(x, y)| (x * 0.93, 0.29 + (y - 0.29) * 0.95)).collect();
    body.solid(&inner, -0.039, 0.0, wood.tone(1.12), wood.tone(0.8));
    for side in [-1.0_f32, 1.0] {
        let hole = |t: f32| v3(side * (0.075 + 0.02 * sin_turns(t * 0.8)), mix(0.2, 0.36, t), -0.041);
        body.tube(&[(hole(0.0), 0.009), (hole(0.3), 0.005), (hole(0.7), 0.005), (hole(1.0), 0.008)], 1.0, ebony);
    }
    body.block((-0.06, 0.262, -0.085), (0.06, 0.272, -0.036), Skin::new(hex(0xd8b888)));
    body.block((-0.026, 0.36, -0.07), (0.026, 0.84, -0.045), ebony);
    body.block((-0.02, 0.56, -0.05), (0.02, 0.86, -0.015), wood);
    body.solid(&[(-0.022, 0.04), (0.022, 0.04), (0.034, 0.22), (-0.034, 0.22)], -0.075, -0.05, ebony, ebony);
    body.ball(v3(0.085, 0.06, -0.05), v3(0.07, 0.05, 0.02), ebony);
    body.tube(
        &[
            (v3(0.0, 0.84, -0.03), 0.03),
            (v3(0.0, 0.93, -0.02), 0.026),
            (v3(0.0, 0.975, -0.035), 0.03),
            (v3(0.0, 0.97, -0.06), 0.02),
        ],
        1.0,
        wood,
    );
    for (i, y) in [0.875_f32, 0.895, 0.915, 0.935].into_iter().enumerate() {
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        body.rod(v3(0.0, y, -0.03), v3(side * 0.085, y, -0.03), 0.007, 0.013, ebony);
    }
    for i in 0..4 {
        let x = (i as f32 - 1.5) * 0.011;
        let silver = Skin::new(hex(0xe6e4dc)).gloss(0.9);
        body.rod(v3(x * 1.4, 0.2, -0.076), v3(x * 1.4, 0.267, -0.088), 0.002, 0.002, silver);
        body.rod(v3(x * 1.4, 0.267, -0.088), v3(x, 0.84, -0.073), 0.002, 0.002, silver);
    }
}
