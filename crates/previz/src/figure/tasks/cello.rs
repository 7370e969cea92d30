//! The large ones of the strings: a cello between the knees of who sits, a
//! double bass beside who stands.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::music::{shell, stool};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::SubjectKind;

/// A cello by itself leans as a violin does; how long each is to its player.
const CELLO: f32 = 0.74;
const BASS: f32 = 1.06;

/// Draws one and its seat for who plays it and whose hips are there; where the
/// right and the left hand are then.
pub(crate) fn played(body: &mut Body, thing: &Pose, hip: Vec3) -> [Vec3; 2] {
    let bass = thing.kind == SubjectKind::DoubleBass;
    let (size, foot, neck) = if bass {
        (BASS, v3(hip.x + 0.2, 0.1, 0.03), v3(-0.12, 0.98, 0.12).unit())
    } else {
        stool(body, hip);
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
