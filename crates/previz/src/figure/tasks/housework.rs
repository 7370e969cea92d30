//! What people are busy with about the house beside `chore`: a vacuum cleaner,
//! a parcel that is unpacked, a knife on a board, a mat for yoga.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{TURN, Vec3, cos_turns, hex, mix, sin_turns, smoothstep, v3};
use crate::script::{Action, SubjectKind};

/// Draws what somebody is busy with whose hips are there; where the right and
/// the left hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    Some(match pose.action {
        Action::Vacuum => vacuum(body, pose, hip),
        Action::Unpack => parcel(body, pose, hip),
        Action::Yoga => {
            let cloth = Skin::new(pose.pick(&[0x7a5ab0, 0x2f8f88, 0xc86a8a], 41));
            body.block((-0.52, 0.0, -0.17), (0.46, 0.008, 0.17), cloth);
            body.drum(v3(-0.52, 0.02, -0.17), v3(-0.52, 0.02, 0.17), 0.022, 0.022, cloth.tone(0.8));
            return None;
        }
        Action::Push => pram(body, pose, hip),
        Action::Barrow => barrow(body, pose, hip),
        Action::Clap => {
            let open = 0.5 + 0.5 * wave(pose.seconds * 1.9);
            [-1.0, 1.0].map(|side| hip + v3(0.18, 0.2, side * (0.012 + 0.07 * open)))
        }
        // To both sides of a dish, a little over the table.
        Action::Serve => {
            let lift = 0.006 * wave(pose.seconds * 0.23);
            [-1.0, 1.0].map(|side| hip + v3(0.215, 0.055 + lift, side * 0.115))
        }
        Action::Weep => {
            let child = pose.kind == SubjectKind::Child;
            let (ahead, high) = if child { (0.16, 0.3) } else { (0.14, 0.33) };
            let shake = 0.004 * wave(pose.seconds * 2.3);
            [-1.0, 1.0].map(|side| hip + v3(ahead, high + shake, side * 0.035))
        }
        // In the hair of whoever sits before.
        Action::Braid => [-1.0, 1.0].map(|side| {
            let pull = wave(pose.seconds * 0.5 + side * 0.25);
            hip + v3(0.135, 0.06 + 0.03 * pull, side * (0.045 + 0.012 * pull))
        }),
        _ => return None,
    })
}

/// A cleaner on wheels that follows on its hose, its pipe and nozzle ahead.
fn vacuum(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let stroke = wave(pose.seconds * 0.42);
    let grip = hip + v3(0.17 + 0.05 * stroke, 0.07, -0.1);
    let nozzle = v3(0.5 + 0.14 * stroke, 0.03, -0.14);
    let steel = Skin::new(hex(0xc6ccd4)).gloss(0.8);
    let dark = Skin::new(hex(0x202228)).gloss(0.3);
    body.rod(nozzle + v3(0.0, 0.02, 0.0), grip, 0.014, 0.013, steel);
    body.rod(grip, grip + v3(-0.09, 0.06, 0.0), 0.017, 0.015, dark);
    body.block(
        (nozzle.x - 0.045, 0.004, nozzle.z - 0.13),
        (nozzle.x + 0.045, 0.045, nozzle.z + 0.13),
        Skin::new(hex(0xc8281f)).gloss(0.4),
    );
    body.block((nozzle.x + 0.04, 0.004, nozzle.z - 0.12), (nozzle.x + 0.055, 0.03, nozzle.z + 0.12), dark);
    // The cleaner itself: a shell, its lid, wheels and a clear bin of dust.
    let at = v3(-0.06 + 0.03 * stroke, 0.0, 0.42);
    let shell = Skin::new(hex(0xc8281f)).gloss(0.6);
    body.egg(at + v3(0.0, 0.11, 0.0), [v3(0.19, 0.0, 0.0), v3(0.0, 0.1, 0.0), v3(0.0, 0.0, 0.12)], shell);
    body.drum(at + v3(0.08, 0.12, 0.0), at + v3(0.13, 0.23, 0.0), 0.06, 0.066, Skin::new(hex(0x9aa6b2)).gloss(0.9));
    body.rod(at + v3(-0.1, 0.2, 0.0), at + v3(0.02, 0.22, 0.0), 0.016, 0.016, dark);
    for z in [-0.12, 0.12] {
        body.drum(at + v3(-0.09, 0.07, z - 0.02), at + v3(-0.09, 0.07, z + 0.02), 0.07, 0.07, dark);
    }
    let hose = [
        grip + v3(-0.09, 0.06, 0.0),
        grip + v3(-0.2, 0.02, 0.12),
        at + v3(0.22, 0.42, -0.02),
        at + v3(0.18, 0.12, 0.0),
    ];
    body.tube(&hose.map(|p| (p, 0.019)), 1.0, Skin::new(hex(0x3a3d44)));
    [grip, grip + (nozzle - grip) * 0.3 + v3(0.0, 0.012, 0.03)]
}

/// A pram that is pushed, its hood up and its wheels turning.
fn pram(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let cloth = Skin::new(pose.pick(&[0x2f4f7a, 0x7a2f3a, 0x3a6a5a], 47));
    let steel = Skin::new(hex(0xc6ccd4)).gloss(0.8);
    let (x, y) = (0.5, 0.36);
    body.egg(v3(x, y, 0.0), [v3(0.21, 0.02, 0.0), v3(-0.01, 0.1, 0.0), v3(0.0, 0.0, 0.125)], cloth);
    body.block((x - 0.2, y + 0.03, -0.12), (x + 0.2, y + 0.06, 0.12), cloth.tone(1.3));
    // The hood, and a blanket with who sleeps below it.
    for i in 0..4 {
        let turn = 0.02 + 0.075 * i as f32;
        let out = v3(0.19 * cos_turns(turn), 0.2 * sin_turns(turn), 0.0);
        let rib = v3(x + 0.02, y + 0.05, 0.0) + out;
        body.rod(rib - v3(0.0, 0.0, 0.125), rib + v3(0.0, 0.0, 0.125), 0.036, 0.036, cloth.tone(0.9 + 0.05 * i as f32));
    }
    body.orb(v3(x + 0.06, y + 0.1, 0.0), 0.05, Skin::new(hex(0xe8b998)));
    body.ball(v3(x - 0.08, y + 0.07, 0.0), v3(0.12, 0.035, 0.1), Skin::new(hex(0xf2e6c8)));
    let turns = pose.gone / (TURN * 0.085);
    for (wheel, side) in [(-0.15, -1.0), (-0.15, 1.0), (0.17, -1.0), (0.17, 1.0)] {
        let at = v3(x + wheel, 0.095, side * 0.13);
        body.rod(v3(x - wheel * 0.6, y - 0.05, side * 0.11), at, 0.009, 0.009, steel);
        let rim: [(Vec3, f32); 13] = std::array::from_fn(|i| {
            let t = i as f32 / 12.0;
            (at + v3(cos_turns(t), sin_turns(t), 0.0) * 0.085, 0.011)
        });
        body.tube(&rim, 1.0, Skin::new(hex(0x1c1d20)));
        for spoke in 0..4 {
            let t = -turns + spoke as f32 / 8.0;
            let out = v3(cos_turns(t), sin_turns(t), 0.0) * 0.08;
            body.rod(at - out, at + out, 0.004, 0.004, steel);
        }
    }
    let bar = v3(hip.x + 0.17, hip.y + 0.06, 0.0);
    for side in [-0.1, 0.1] {
        body.rod(v3(x - 0.12, y - 0.06, side), bar + v3(0.0, 0.0, side), 0.009, 0.009, steel);
    }
    body.rod(bar - v3(0.0, 0.0, 0.11), bar + v3(0.0, 0.0, 0.11), 0.013, 0.013, Skin::new(hex(0x202228)));
    [bar - v3(0.0, 0.0, 0.08), bar + v3(0.0, 0.0, 0.08)]
}

/// A wheelbarrow full of plants, its two legs off the ground while it is pushed.
fn barrow(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let tin = Skin::new(pose.pick(&[0x3f7a4a, 0x9a3a2e, 0x6a7684], 43)).gloss(0.3);
    let wood = Skin::new(hex(0x8a6238));
    let (near, far) = (0.3, 0.74);
    // The tub: a floor that rises to the front, two sides that lean out, the ends.
    let (low, rim) = (0.24, 0.38);
    let corner = |x: f32, y: f32, side: f32| v3(x, y, side * if y > low + 0.05 { 0.17 } else { 0.1 });
    for side in [-1.0, 1.0] {
        body.plate(
            &[
                corner(near + 0.06, low, side),
                corner(far - 0.08, low, side),
                corner(far, rim, side),
                corner(near, rim, side),
            ],
            tin.tone(0.9),
        );
        body.rod(corner(near, rim, side), corner(far, rim, side), 0.009, 0.009, tin.tone(1.2));
    }
    for (x, foot) in [(near, near + 0.06), (far, far - 0.08)] {
        let end = [corner(foot, low, -1.0), corner(foot, low, 1.0), corner(x, rim, 1.0), corner(x, rim, -1.0)];
        body.plate(&end, tin);
        body.rod(end[2], end[3], 0.009, 0.009, tin.tone(1.2));
    }
    // Earth, and what grows in it.
    body.ball(v3((near + far) * 0.5, rim - 0.03, 0.0), v3(0.19, 0.04, 0.14), Skin::new(hex(0x4a3424)));
    for plant in 0..16 {
        let dice = |salt: i32| pose.unit(300 + plant * 7 + salt);
        let foot = v3(near + 0.08 + 0.3 * dice(1), rim - 0.02, 0.22 * (dice(2) - 0.5));
        let tip = foot + v3(0.06 * (dice(3) - 0.5), 0.07 + 0.1 * dice(4), 0.08 * (dice(5) - 0.5));
        body.rod(foot, tip, 0.006, 0.004, Skin::new(hex(0x4a7a3a)));
        let hue = [0x4f8a3a, 0xe0506a, 0xf2c84a, 0xf4f0e6, 0x6a9a4a][(plant % 5) as usize];
        body.ball(tip, v3(0.03, 0.022, 0.03), Skin::new(hex(hue)));
    }
    let hub = v3(far + 0.07, 0.085, 0.0);
    let turns = pose.gone / (TURN * 0.085);
    let rim_at = |t: f32| hub + v3(cos_turns(t), sin_turns(t), 0.0) * 0.075;
    let tyre: [(Vec3, f32); 13] = std::array::from_fn(|i| (rim_at(i as f32 / 12.0), 0.018));
    body.tube(&tyre, 1.0, Skin::new(hex(0x1c1d20)));
    for spoke in 0..3 {
        let t = spoke as f32 / 6.0 - turns;
        body.rod(rim_at(t), rim_at(t + 0.5), 0.007, 0.007, wood.tone(0.8));
    }
    let grip = |side: f32| v3(hip.x + 0.13, hip.y - 0.06, side * 0.13);
    for side in [-1.0, 1.0] {
        let under = v3(near + 0.1, low - 0.01, side * 0.1);
        body.rod(hub + v3(0.0, 0.0, side * 0.03), under, 0.014, 0.014, wood);
        body.rod(under, grip(side), 0.014, 0.013, wood);
        body.rod(under, v3(near + 0.04, 0.075, side * 0.12), 0.011, 0.011, tin.tone(0.6));
    }
    [grip(-1.0), grip(1.0)]
}

/// A carton with its flaps open, out of which something soft is lifted.
fn parcel(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let card = Skin::new(hex(0xb98a54));
    let (near, far, wide, high) = (0.17, 0.55, 0.27, 0.36);
    // Four walls, open above.
    body.block((near, 0.0, -wide), (near + 0.012, high, wide), card);
    body.block((far - 0.012, 0.0, -wide), (far, high, wide), card.tone(0.8));
    body.block((near, 0.0, -wide), (far, high, -wide + 0.012), card.tone(0.92));
    body.block((near, 0.0, wide - 0.012), (far, high, wide), card.tone(0.86));
    body.block((near, 0.2, -wide), (far, 0.21, wide), card.tone(0.4));
    let flap = |body: &mut Body, a: Vec3, b: Vec3, out: Vec3| {
        body.plate(&[a, b, b + out, a + out], card.tone(1.12));
    };
    let corner = |x: f32, z: f32| v3(x, high, z);
    flap(body, corner(near, -wide), corner(far, -wide), v3(0.0, -0.06, -0.15));
    flap(body, corner(near, wide), corner(far, wide), v3(0.0, -0.06, 0.15));
    flap(body, corner(far, -wide), corner(far, wide), v3(0.14, 0.07, 0.0));
    // Tape along the middle, and the label.
    body.block((near - 0.002, 0.1, -0.03), (near, high, 0.03), Skin::new(hex(0xe0cfa0)));
    body.block((0.26, 0.12, -wide - 0.003), (0.44, 0.24, -wide), Skin::new(hex(0xf2f0ea)));
    for line in 0..3 {
        let y = 0.15 + 0.03 * line as f32;
        body.block((0.28, y, -wide - 0.005), (0.4, y + 0.008, -wide - 0.002), Skin::new(hex(0x3a3a40)));
    }
    let up = smoothstep(-0.6, 0.6, wave(pose.seconds * 0.16));
    let at = v3(mix(0.34, 0.27, up), mix(high - 0.02, hip.y + 0.16, up), 0.0);
    bear(body, at);
    for i in 0..10 {
        // Paper that it was packed in.
        let dice = |salt: i32| pose.unit(i * 7 + salt) - 0.5;
        let bit = v3(0.36 + 0.28 * dice(1), high - 0.02 + 0.05 * dice(2), 0.44 * dice(3));
        body.ball(bit, v3(0.045, 0.03, 0.045), Skin::new(hex(0xe8e2d2)));
    }
    [-1.0, 1.0].map(|side| at + v3(-0.03, 0.03, side * 0.085))
}

/// A plush bear.
fn bear(body: &mut Body, at: Vec3) {
    let plush = Skin::new(hex(0xa8743e));
    body.ball(at, v3(0.062, 0.075, 0.066), plush);
    let head = at + v3(0.0, 0.115, 0.0);
    body.orb(head, 0.058, plush);
    body.ball(head + v3(-0.05, -0.012, 0.0), v3(0.022, 0.02, 0.026), plush.tone(1.5));
    for side in [-1.0, 1.0] {
        body.orb(head + v3(0.0, 0.05, side * 0.045), 0.022, plush);
        body.orb(head + v3(-0.052, 0.016, side * 0.022), 0.008, Skin::new(hex(0x16120f)).gloss(0.6));
        body.ball(at + v3(-0.02, 0.03, side * 0.075), v3(0.026, 0.045, 0.026), plush.tone(0.9));
        body.ball(at + v3(-0.03, -0.08, side * 0.04), v3(0.034, 0.045, 0.03), plush.tone(0.9));
    }
}
