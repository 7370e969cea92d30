//! A ring in its open box, held out to whoever is asked.
//!
//! Bends nobody; the bent knee is `gesture`'s.

use crate::figure::body::Body;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::Action;

/// Draws the ring that somebody offers whose hips are there; where the right and
/// the left hand are then.
pub(super) fn offer(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::Propose {
        return None;
    }
    let at = hip + v3(0.275, 0.235 + 0.006 * wave(pose.seconds * 0.2), 0.0);
    let velvet = Skin::new(hex(0x8a1420));
    body.block((at.x - 0.03, at.y, -0.032), (at.x + 0.026, at.y + 0.022, 0.032), velvet);
    // Its lid stands open towards whoever offers it.
    let hinge = at + v3(-0.03, 0.022, 0.0);
    let lid = [
        hinge + v3(0.0, 0.0, -0.032),
        hinge + v3(0.0, 0.0, 0.032),
        hinge + v3(-0.026, 0.055, 0.032),
        hinge + v3(-0.026, 0.055, -0.032),
    ];
    body.plate(&lid, velvet.tone(0.8));
    let gold = Skin::metal(hex(0xe8b84a));
    let ring: [(Vec3, f32); 9] = std::array::from_fn(|i| {
        let turns = i as f32 / 8.0;
        (at + v3(0.0, 0.036 + 0.014 * sin_turns(turns), 0.014 * cos_turns(turns)), 0.0032)
    });
    body.tube(&ring, 1.0, gold);
    let stone = at + v3(0.0, 0.055, 0.0);
    body.orb(stone, 0.0085, Skin::new(hex(0xf2f8ff)).gloss(1.0).glow(1.2));
    let spark = wave(pose.seconds * 0.6).max(0.0);
    body.glow(stone, 0.045, v3(0.9, 0.95, 1.0) * (0.25 + 0.5 * spark));
    Some([at + v3(-0.012, -0.012, -0.042), at + v3(-0.012, -0.012, 0.042)])
}
