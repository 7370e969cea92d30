//! Small beasts of garden and hedge: the hedgehog. One unit is its height.
//!
//! How others on four legs go is `quadruped`'s.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{GOLDEN, Vec3, cos_turns, fract, hex, sin_turns, smoothstep, v3};
use crate::script::Action;

/// A hedgehog: a dome of spines on short legs, a pointed face.
pub(crate) fn hedgehog(body: &mut Body, pose: &Pose) {
    let coat = pose.colour(0xc9a67c);
    let goes = matches!(pose.action, Action::Walk | Action::Run | Action::Cross | Action::Play);
    let s = pose.seconds;
    let bob = if goes { 0.02 * sin_turns(pose.stride * 2.0) } else { 0.008 * sin_turns(s * 0.4) };
    let fur = Skin::new(coat).mark(Mark::Under, coat.lerp(hex(0xf3e6d0), 0.5));
    let since = body.since();
    body.ball(v3(-0.08, 0.44, 0.0), v3(0.6, 0.38, 0.46), fur);
    face(body, pose, fur);
    spines(body, pose);
    body.shift(since, v3(0.0, bob, 0.0));
    for leg in 0..4 {
        let (x, side) = (if leg < 2 { 0.26 } else { -0.36 }, if leg % 2 == 0 { 1.0 } else { -1.0 });
        let t = fract(pose.stride + [0.0, 0.5, 0.5, 0.0][leg]);
        let reach = pose.tread(0.5, 0.6);
        let (ahead, up) = match goes {
            false => (0.0, 0.0),
            true if t < 0.6 => (reach * (0.5 - t / 0.6), 0.0),
            true => {
                let swing = (t - 0.6) / 0.4;
                (reach * (smoothstep(0.0, 1.0, swing) - 0.5), 0.08 * sin_turns(swing * 0.5))
            }
        };
        let foot = v3(x + ahead, 0.05 + up, side * 0.25);
        body.rod(v3(x, 0.28, side * 0.24), foot, 0.1, 0.065, fur.tone(0.8));
        body.slab(foot, foot + v3(0.09, -0.012, 0.0), 0.055, 0.04, 1.3, fur.tone(0.7));
    }
}

/// Snout, eyes and ears.
fn face(body: &mut Body, pose: &Pose, fur: Skin) {
    let sniff = 0.012 * sin_turns(pose.seconds * 1.4);
    let head = v3(0.44, 0.44, 0.0);
    let nose = v3(0.86, 0.36 + sniff, 0.0);
    body.tube(&[(head, 0.25), (v3(0.6, 0.42, 0.0), 0.17), (nose, 0.055)], 1.0, fur.tone(1.12));
    body.orb(nose + v3(0.05, 0.012, 0.0), 0.055, Skin::new(hex(0x17120f)).gloss(0.6));
    body.rod(v3(0.76, 0.31, -0.06), v3(0.76, 0.31, 0.06), 0.012, 0.012, Skin::new(hex(0x5a3a30)));
    let open = if pose.action == Action::Sleep { 0.25 } else { 1.0 };
    for side in [1.0, -1.0] {
        let eye = v3(0.62, 0.52, side * 0.135);
        body.ball(eye, v3(0.045, 0.058 * open, 0.045), Skin::new(hex(0x120e0c)).gloss(0.8));
        body.orb(eye + v3(0.028, 0.024, side * 0.022), 0.013, Skin::new(Vec3::splat(0.9)).glow(0.4));
        body.ball(v3(0.4, 0.63, side * 0.2), v3(0.05, 0.09, 0.08), fur.tone(0.85));
        body.ball(v3(0.58, 0.37, side * 0.13), v3(0.05, 0.035, 0.03), Skin::new(hex(0xe0a090)));
    }
}

/// The coat of spines, dark with pale tips.
fn spines(body: &mut Body, pose: &Pose) {
    let (dark, pale) = (Skin::new(hex(0x4a3626)), Skin::new(hex(0xd8c39c)));
    let middle = v3(-0.12, 0.5, 0.0);
    body.ball(middle, v3(0.6, 0.46, 0.5), dark);
    let count = if pose.fine { 190 } else { 90 };
    for i in 0..count {
        // Even over the dome: a sunflower's order.
        let t = (i as f32 + 0.5) / count as f32;
        let turn = i as f32 * GOLDEN;
        let (high, round) = (1.0 - 1.25 * t, (1.0 - (1.0 - 1.25 * t) * (1.0 - 1.25 * t)).max(0.0).sqrt());
        let out = v3(cos_turns(turn) * round, high, sin_turns(turn) * round);
        if out.x > 0.78 || out.y < -0.2 {
            // The face looks out of it, and the feet below.
            continue;
        }
        let root = middle + out * v3(0.58, 0.44, 0.48);
        let way = (out + v3(-0.55, 0.1, 0.0)).unit();
        let tip = root + way * (0.17 + 0.04 * pose.unit(500 + i));
        let thick = if pose.fine { 0.017 } else { 0.026 };
        body.rod(root, root.lerp(tip, 0.6), thick, thick * 0.8, dark.tone(1.2));
        body.rod(root.lerp(tip, 0.6), tip, thick * 0.8, 0.003, pale);
    }
}
