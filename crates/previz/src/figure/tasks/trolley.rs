//! A shopping trolley that is pushed: a basket of wire on four wheels, full of
//! what was bought.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::script::Action;

/// Where the basket begins and ends ahead of who pushes it, its floor and its rim,
/// and half its width at the near end, which is the wider one.
const NEAR: f32 = 0.26;
const FAR: f32 = 0.76;
const FLOOR: f32 = 0.3;
const RIM: f32 = 0.52;
const HALF: f32 = 0.16;

/// Draws the trolley for who pushes it and whose hips are there; where the right
/// and the left hand are then.
pub(crate) fn push(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::Trolley {
        return None;
    }
    let at = |t: f32, up: f32, side: f32| {
        let x = hip.x + NEAR + (FAR - NEAR) * t;
        let flare = 0.86 + 0.14 * (up - FLOOR) / (RIM - FLOOR);
        v3(x + 0.03 * t * (up - FLOOR) / (RIM - FLOOR), up, side * HALF * (1.0 - 0.22 * t) * flare)
    };
    basket(body, at);
    goods(body, pose, at);
    frame(body, at);
    let bar = v3(hip.x + NEAR - 0.055, RIM + 0.045, 0.0);
    let grip = Skin::new(pose.pick(&[0xc8281f, 0x2456a8, 0x2a8a4a, 0xe07a1f], 47)).gloss(0.5);
    body.rod(bar - v3(0.0, 0.0, HALF), bar + v3(0.0, 0.0, HALF), 0.016, 0.016, grip);
    for side in [-1.0, 1.0] {
        body.rod(at(0.0, RIM, side), bar + v3(0.0, 0.0, side * HALF * 0.96), 0.009, 0.009, steel());
    }
    Some([-1.0, 1.0].map(|side| bar + v3(0.0, 0.0, side * 0.1)))
}

fn steel() -> Skin {
    Skin::new(hex(0xc2c8d0)).gloss(0.8)
}

/// Wires up and down and along, with a stronger one for the rim.
fn basket(body: &mut Body, at: impl Fn(f32, f32, f32) -> Vec3) {
    let wire = steel();
    for (up, thick) in [(FLOOR, 0.007), (FLOOR + 0.075, 0.0035), (FLOOR + 0.15, 0.0035), (RIM, 0.009)] {
        let ring = [at(0.0, up, -1.0), at(1.0, up, -1.0), at(1.0, up, 1.0), at(0.0, up, 1.0)];
        for i in 0..4 {
            body.rod(ring[i], ring[(i + 1) % 4], thick, thick, wire);
        }
    }
    for i in 0..=8 {
        let t = i as f32 / 8.0;
        for side in [-1.0, 1.0] {
            body.rod(at(t, FLOOR, side), at(t, RIM, side), 0.0035, 0.0035, wire);
        }
    }
    for i in 1..5 {
        let side = i as f32 / 2.5 - 1.0;
        for t in [0.0, 1.0] {
            body.rod(at(t, FLOOR, side), at(t, RIM, side), 0.0035, 0.0035, wire);
        }
    }
    body.plate(&[at(0.0, FLOOR, -1.0), at(1.0, FLOOR, -1.0), at(1.0, FLOOR, 1.0), at(0.0, FLOOR, 1.0)], wire.tone(0.7));
}

/// Boxes, bottles, greens and fruit that stand out over the rim.
fn goods(body: &mut Body, pose: &Pose, at: impl Fn(f32, f32, f32) -> Vec3) {
    let boxes = [0xd8482e, 0xf0c23a, 0x3a7ab8, 0xe8e2d2];
    for i in 0..7 {
        let dice = |salt: i32| pose.unit(500 + i * 9 + salt);
        let foot = at(0.1 + 0.8 * (i as f32 / 6.0), FLOOR + 0.01, 1.1 * (dice(1) - 0.5));
        let high = 0.16 + 0.12 * dice(2);
        let top = foot + v3(0.0, high, 0.0);
        match i % 4 {
            0 | 3 => {
                let skin = Skin::new(hex(boxes[(dice(3) * 3.99) as usize]));
                let (wide, deep) = (0.03 + 0.015 * dice(4), 0.045);
                body.block((foot.x - wide, foot.y, foot.z - deep), (foot.x + wide, top.y, foot.z + deep), skin);
            }
            1 => {
                let glass = Skin::new(pose.pick(&[0x2f6a3a, 0x7a4a22, 0xd8e4ea], 510 + i)).gloss(0.8);
                body.drum(foot, foot + v3(0.0, high * 0.75, 0.0), 0.03, 0.03, glass);
                body.drum(foot + v3(0.0, high * 0.75, 0.0), top, 0.02, 0.012, glass);
            }
            _ => {
                body.rod(foot, top - v3(0.0, 0.03, 0.0), 0.022, 0.016, Skin::new(hex(0xeef0dc)));
                for leaf in [-0.03, 0.0, 0.03] {
                    let tip = top + v3(leaf, 0.03, leaf * 0.6);
                    body.tube(&[(top - v3(0.0, 0.05, 0.0), 0.012), (tip, 0.024)], 0.5, Skin::new(hex(0x4a9a3a)));
                }
            }
        }
    }
}

/// Two rails down to the wheels, and a rack between them.
fn frame(body: &mut Body, at: impl Fn(f32, f32, f32) -> Vec3) {
    let rubber = Skin::new(hex(0x1c1d20));
    for side in [-1.0, 1.0] {
        let (rear, front) = (at(0.06, FLOOR, side), at(0.94, FLOOR, side));
        let (low, nose) = (v3(rear.x + 0.02, 0.09, rear.z), v3(front.x, 0.09, front.z));
        body.tube(&[(rear, 0.01), (low, 0.01)], 1.0, steel());
        body.rod(low, nose, 0.01, 0.01, steel());
        body.rod(nose, at(0.62, FLOOR, side), 0.009, 0.009, steel());
        for wheel in [low, nose] {
            let hub = v3(wheel.x, 0.036, wheel.z);
            body.rod(wheel, hub, 0.009, 0.009, steel());
            body.drum(hub - v3(0.0, 0.0, 0.012), hub + v3(0.0, 0.0, 0.012), 0.036, 0.036, rubber);
        }
    }
}
