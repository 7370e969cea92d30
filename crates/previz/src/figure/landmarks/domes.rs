//! Domes of glass that hold the air of those who live in them, joined by passages.
//!
//! Domes of stone are `wonder`'s.

use super::masonry::way;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// Rings of panes from the foot of a dome up to its crown.
const RINGS: i32 = 5;

/// The domes: where they stand, how high they are, how many panes go round.
const DOMES: [(f32, f32, f32, i32); 5] = [
    (0.0, 0.0, 1.0, 16),
    (0.25, 1.62, 0.6, 12),
    (0.1, -1.55, 0.68, 12),
    (-0.9, 0.95, 0.5, 10),
    (1.25, -0.75, 0.36, 10),
];

/// Domes about a large one, each on its foundation, their passages, a mast and
/// fields of solar cells.
pub(super) fn habitat(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(hex(0xd6d2ca)).gloss(0.2);
    for (index, (x, z, tall, around)) in DOMES.into_iter().enumerate() {
        let foot = v3(x, 0.0, z);
        dome(body, pose, (foot, tall), (around, index as i32), shell);
        if index > 0 {
            passage(body, foot, shell, pose.dark);
        }
    }
    airlock(body, v3(0.98, 0.0, 0.3), shell, pose.dark);
    mast(body, pose, v3(-0.2, 0.0, -0.95 - 0.2), shell);
    for row in 0..3 {
        for panel in 0..2 {
            cells(body, v3(0.75 + 0.3 * row as f32, 0.0, 1.2 + 0.45 * panel as f32 + 0.12 * row as f32));
        }
    }
}

/// One dome: triangles of glass, lit from within, between struts.
fn dome(body: &mut Body, pose: &Pose, (foot, tall): (Vec3, f32), (around, salt): (i32, i32), shell: Skin) {
    let kerb = tall * 0.1;
    let wide = tall * 0.96;
    body.lathe(
        foot,
        &[(-0.25, wide * 1.07), (kerb * 0.7, wide * 1.05), (kerb, wide * 1.01), (kerb, wide * 0.9)],
        shell.tone(0.9),
    );
    // Each ring stands half a pane on from the one below it.
    let knot = |ring: i32, k: i32| {
        let up = 0.25 * ring as f32 / RINGS as f32;
        let out = way((k as f32 + 0.5 * (ring % 2) as f32) / around as f32) * (cos_turns(up) * wide);
        foot + out + Vec3::UP * (kerb + sin_turns(up) * (tall - kerb))
    };
    let strut = shell.tone(0.62);
    for ring in 0..RINGS {
        for k in 0..around {
            let on = ring % 2;
            let (a, b) = (knot(ring, k), knot(ring, k + 1));
            let (c, d) = (knot(ring + 1, k), knot(ring + 1, k + 1 - 2 * (1 - on)));
            // The pane that stands on its edge, and the one that hangs between it and the next.
            let (up, down) = if on == 1 { ([a, b, d], [a, d, c]) } else { ([a, b, c], [a, c, d]) };
            let lit = |half: i32| glass(pose, ring, pose.unit(salt * 400 + ring * 40 + k * 2 + half));
            body.plate(&up, lit(0));
            body.plate(&down, lit(1));
            let thick = 0.008 * (0.5 + tall);
            for to in [b, c, d] {
                body.rod(a, to, thick, thick, strut);
            }
        }
    }
    if pose.dark > 0.3 {
        body.glow(foot + Vec3::UP * (tall * 0.4), tall * 1.5, v3(1.0, 0.78, 0.45) * (0.16 * pose.dark));
    }
}

/// A pane of the ring: gardens and lamps shine through the lower ones, the sky is
/// in the upper ones.
fn glass(pose: &Pose, ring: i32, chance: f32) -> Skin {
    let colour = match ring {
        0 if chance < 0.45 => v3(0.16, 0.42, 0.08),
        0 | 1 => v3(1.0, 0.44, 0.1),
        2 => v3(0.86, 0.46, 0.16),
        _ => v3(0.16, 0.34, 0.46),
    };
    let within = (if ring < 3 { 0.55 } else { 0.2 }) + pose.dark * if ring < 3 { 0.35 } else { 0.1 };
    Skin::new(colour * (0.82 + 0.3 * chance)).gloss(0.7).glow(within)
}

/// The passage from the large dome to another: a vault with a row of portholes.
fn passage(body: &mut Body, to: Vec3, shell: Skin, dark: f32) {
    let along = to.unit();
    let across = v3(-along.z, 0.0, along.x);
    let high = Vec3::UP * 0.06;
    body.rod(along * 0.8 + high, to + high, 0.13, 0.13, shell);
    for k in 0..3 {
        let at = along * (1.03 + 0.1 * k as f32) + high + Vec3::UP * 0.03;
        for side in [-0.125, 0.125] {
            body.orb(at + across * side, 0.028, Skin::new(v3(1.0, 0.82, 0.5)).glow(0.7 + 1.4 * dark));
        }
    }
}

/// The lock through which one goes out, its door lit.
fn airlock(body: &mut Body, at: Vec3, shell: Skin, dark: f32) {
    let out = at.unit();
    let across = v3(-out.z, 0.0, out.x);
    body.rod(at - out * 0.2 + Vec3::UP * 0.1, at + out * 0.18 + Vec3::UP * 0.1, 0.17, 0.17, shell.tone(0.95));
    let face = at + out * 0.355;
    let corner = |x: f32, y: f32| face + across * x + Vec3::UP * y;
    let door = Skin::new(v3(1.0, 0.66, 0.28)).glow(0.8 + 1.2 * dark);
    body.plate(&[corner(-0.06, 0.0), corner(0.06, 0.0), corner(0.06, 0.17), corner(-0.06, 0.17)], door);
}

/// A mast with a dish and a red light.
fn mast(body: &mut Body, pose: &Pose, foot: Vec3, shell: Skin) {
    let head = foot + Vec3::UP * 1.25;
    body.rod(foot - Vec3::UP * 0.2, head, 0.022, 0.012, shell.tone(0.7));
    let dish = foot + Vec3::UP * 0.95 + v3(0.05, 0.0, 0.0);
    body.ball(dish, v3(0.035, 0.12, 0.12), shell);
    let beat = 0.5 + 0.5 * sin_turns(pose.seconds * 0.5);
    body.orb(head, 0.024, Skin::new(v3(1.0, 0.16, 0.1)).glow(0.6 + 1.8 * beat));
}

/// One field of solar cells, tilted on its stand.
fn cells(body: &mut Body, at: Vec3) {
    let (low, high) = (at + v3(0.1, 0.07, 0.0), at + v3(-0.1, 0.2, 0.0));
    let half = v3(0.0, 0.0, 0.19);
    body.rod(at - Vec3::UP * 0.2, at + Vec3::UP * 0.13, 0.014, 0.014, Skin::new(hex(0x8c8a86)));
    body.plate(&[low - half, low + half, high + half, high - half], Skin::new(hex(0x22386a)).gloss(0.8));
}
