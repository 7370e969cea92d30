//! Table tennis: the near half of a table with its net, a bat, and the ball as
//! long as it is on this side.
//!
//! Two players make one game: each draws a half, and has the ball while the
//! other has not. Knows no skeleton but the hips that it is given; says where
//! the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, fract, hex, mix, smoothstep, v3};
use crate::scene::actors::rally::{EDGE_M, NET_M, ROUNDS, scale};
use crate::script::Action;

/// Metres that the table is high and half of its width, and height of the net.
const TOP_M: f32 = 0.76;
const WIDE_M: f32 = 0.7625;
const CORD_M: f32 = 0.1525;

/// How far the player is in a round: from 0 to a half the ball is on this side.
fn round(pose: &Pose) -> f32 {
    fract(pose.seconds * ROUNDS)
}

/// How far the bat is through its stroke: -1 drawn back, 1 followed through.
fn stroke(pose: &Pose) -> f32 {
    let t = round(pose);
    let through = smoothstep(0.16, 0.36, t) * (1.0 - smoothstep(0.5, 0.85, t));
    let back = smoothstep(0.8, 1.0, t) + 1.0 - smoothstep(0.1, 0.24, t);
    through - back.min(1.0) * 0.8
}

/// Low over both feet, turned with the bat.
pub(crate) fn stance(pose: &Pose, rest: Stance) -> Stance {
    let on = |ahead: f32| Foot { ahead, aside: 0.07, stands: true, ..Foot::default() };
    Stance {
        feet: Some([on(-0.07), on(0.08)]),
        twist: 0.045 * stroke(pose),
        lean: 0.06,
        lift: -0.05,
        look: 0.0,
        ..rest
    }
}

/// To which side the ball comes, from -1 right to 1 left; never quite the same.
fn side(pose: &Pose) -> f32 {
    wave((pose.seconds * ROUNDS).floor() * 0.37) * 0.5 - 0.45
}

/// Draws the player's half of the game; where the right and the left hand are.
pub(crate) fn play(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::TableTennis {
        return None;
    }
    let metre = scale(pose.size_m) / pose.size_m.max(0.5);
    table(body, metre);
    let swing = stroke(pose);
    let aside = -0.12 + 0.07 * side(pose);
    let hand = hip + v3(0.17 + 0.09 * swing, 0.1 + 0.09 * swing.max(0.0), aside + 0.03 * swing);
    bat(body, hand);
    ball(body, pose, hand + v3(0.06, 0.07, 0.0), metre);
    Some([hand, hip + v3(0.15, 0.12, 0.17)])
}

/// Half of a blue table on its legs, with the net at its far end.
fn table(body: &mut Body, metre: f32) {
    let at = |x: f32, y: f32, z: f32| v3(x, y, z) * metre;
    let slab = |body: &mut Body, (x0, x1): (f32, f32), (y0, y1): (f32, f32), (z0, z1): (f32, f32), skin: Skin| {
        let (a, b) = (at(x0, y0, z0), at(x1, y1, z1));
        body.block((a.x, a.y, a.z), (b.x, b.y, b.z), skin);
    };
    let blue = Skin::new(hex(0x1f5a9e)).gloss(0.25);
    let white = Skin::new(hex(0xf2f4f4));
    slab(body, (EDGE_M, NET_M), (TOP_M - 0.03, TOP_M), (-WIDE_M, WIDE_M), blue);
    let line = |body: &mut Body, (x0, x1): (f32, f32), (z0, z1): (f32, f32)| {
        let y = TOP_M + 0.004;
        body.plate(&[at(x0, y, z0), at(x1, y, z0), at(x1, y, z1), at(x0, y, z1)], white);
    };
    line(body, (EDGE_M, EDGE_M + 0.025), (-WIDE_M, WIDE_M));
    line(body, (EDGE_M, NET_M), (-WIDE_M, -WIDE_M + 0.025));
    line(body, (EDGE_M, NET_M), (WIDE_M - 0.025, WIDE_M));
    line(body, (EDGE_M, NET_M), (-0.006, 0.006));
    let steel = Skin::new(hex(0x2a2f38)).gloss(0.3);
    for z in [-0.6, 0.6] {
        for x in [EDGE_M + 0.25, NET_M - 0.2] {
            body.rod(at(x, 0.0, z), at(x, TOP_M - 0.03, z), 0.022 * metre, 0.022 * metre, steel);
        }
        body.rod(at(EDGE_M + 0.25, 0.16, z), at(NET_M - 0.2, 0.16, z), 0.014 * metre, 0.014 * metre, steel);
    }
    let reach = WIDE_M + 0.15;
    let cord = Skin::new(hex(0x26303c));
    for i in 0..=36 {
        let z = mix(-reach, reach, i as f32 / 36.0);
        body.rod(at(NET_M, TOP_M, z), at(NET_M, TOP_M + CORD_M, z), 0.003 * metre, 0.003 * metre, cord);
    }
    for i in 0..5 {
        let y = TOP_M + CORD_M * i as f32 / 5.0;
        body.rod(at(NET_M, y, -reach), at(NET_M, y, reach), 0.003 * metre, 0.003 * metre, cord);
    }
    let tape = TOP_M + CORD_M;
    slab(body, (NET_M - 0.006, NET_M + 0.006), (tape - 0.012, tape + 0.006), (-reach, reach), white);
    for z in [-reach, reach] {
        body.rod(at(NET_M, TOP_M - 0.04, z), at(NET_M, tape + 0.01, z), 0.012 * metre, 0.012 * metre, steel);
    }
}

/// A red bat in a hand.
fn bat(body: &mut Body, hand: Vec3) {
    let way = v3(0.36, 0.86, -0.12).unit();
    let face = v3(0.86, -0.42, 0.2).unit();
    let middle = hand + way * 0.085;
    body.rod(hand - way * 0.03, hand + way * 0.035, 0.011, 0.011, Skin::new(hex(0xb98a54)));
    body.drum(middle - face * 0.006, middle + face * 0.001, 0.05, 0.05, Skin::new(hex(0x17181b)));
    body.drum(middle + face * 0.001, middle + face * 0.008, 0.05, 0.05, Skin::new(hex(0xc8281f)));
}

/// The ball on this side: over the net, up from the table to the bat, and back.
fn ball(body: &mut Body, pose: &Pose, met: Vec3, metre: f32) {
    let t = round(pose);
    if t >= 0.5 {
        return;
    }
    let over = v3(NET_M, TOP_M + CORD_M + 0.09, side(pose) * 0.3) * metre;
    let bounce = v3(mix(EDGE_M, NET_M, 0.42), TOP_M + 0.02, side(pose) * 0.45) * metre;
    let at = match t {
        ..0.13 => fall(over, bounce, t / 0.13),
        ..0.25 => rise(bounce, met, (t - 0.13) / 0.12),
        _ => met.lerp(over, (t - 0.25) / 0.25) + v3(0.0, 0.14 * metre * arc((t - 0.25) / 0.25), 0.0),
    };
    // Larger than it is, or from the side of a hall nobody would see it.
    body.orb(at, 0.032 * metre, Skin::new(hex(0xfff4e2)).glow(0.35));
}

fn fall(from: Vec3, to: Vec3, u: f32) -> Vec3 {
    v3(mix(from.x, to.x, u), mix(from.y, to.y, u * u), mix(from.z, to.z, u))
}

fn rise(from: Vec3, to: Vec3, u: f32) -> Vec3 {
    v3(mix(from.x, to.x, u), mix(from.y, to.y, u * (2.0 - u)), mix(from.z, to.z, u))
}

fn arc(u: f32) -> f32 {
    u * (1.0 - u) * 4.0
}
