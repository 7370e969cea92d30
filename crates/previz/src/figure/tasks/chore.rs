//! What people do at home and the things that go with it: an easel, a desk, plants to
//! water, an ironing board, a birthday cake.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::music::stool;
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, fract, hex, mix, sin_turns, v3};
use crate::script::Action;

/// Draws what somebody is busy with whose hips are there; where the right and
/// the left hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let s = pose.seconds;
    Some(match pose.action {
        Action::Paint => easel(body, s, hip),
        Action::Type => desk(body, s, hip),
        Action::Water => watering(body, pose, hip),
        Action::Iron => ironing(body, s, hip),
        Action::BlowOut => birthday(body, pose, hip),
        Action::Headstand => {
            // Forearms on the floor beside the head, which is below.
            [hip + v3(0.11, 0.43, -0.1), hip + v3(0.11, 0.43, 0.1)]
        }
        Action::Decorate => {
            let hang = 0.02 * wave(s * 0.3);
            let hands = [hip + v3(0.17, 0.43 + hang, -0.06), hip + v3(0.17, 0.16, 0.1)];
            for (hand, colour) in hands.into_iter().zip([0xd0281f, 0xe0ae2a]) {
                let ball = hand + v3(0.035, -0.05, 0.0);
                body.rod(hand + v3(0.02, 0.0, 0.0), ball, 0.003, 0.003, Skin::new(hex(0xe8d9a0)));
                body.orb(ball, 0.034, Skin::new(hex(colour)).gloss(0.8));
            }
            hands
        }
        Action::TurnWheel => prayer_wheel(body, s, hip),
        Action::Cradle => [hip + v3(0.2, 0.055, -0.05), hip + v3(0.2, 0.11, 0.06)],
        _ => return None,
    })
}

/// A canvas on an easel, half turned to the camera, a brush and a palette.
fn easel(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let wood = Skin::new(hex(0x9a7248));
    let normal = v3(-0.66, 0.12, -0.74).unit();
    let across = normal.cross(Vec3::UP).unit();
    let up = across.cross(normal);
    let middle = v3(0.37, hip.y + 0.24, 0.13);
    let at = |x: f32, y: f32, out: f32| middle + across * x + up * y + normal * out;
    let patch = |body: &mut Body, (x0, y0): (f32, f32), (x1, y1): (f32, f32), out: f32, colour: u32| {
        let skin = Skin::new(hex(colour));
        body.plate(&[at(x0, y0, out), at(x1, y0, out), at(x1, y1, out), at(x0, y1, out)], skin);
    };
    for side in [-1.0, 1.0] {
        body.rod(
            at(0.05 * side, 0.3, -0.03),
            v3(at(0.2 * side, 0.0, 0.0).x, 0.0, at(0.2 * side, 0.0, 0.0).z),
            0.013,
            0.013,
            wood,
        );
    }
    body.rod(at(0.0, 0.3, -0.04), v3(middle.x + 0.24, 0.0, middle.z + 0.24), 0.013, 0.013, wood);
    body.rod(at(-0.27, -0.215, 0.012), at(0.27, -0.215, 0.012), 0.016, 0.016, wood.tone(0.8));
    // Its edge, then what is on it: sky, hills, a field and the sun.
    body.rod(at(-0.25, -0.2, -0.012), at(-0.25, 0.2, -0.012), 0.012, 0.012, Skin::new(hex(0xe6e0d2)));
    body.rod(at(0.25, -0.2, -0.012), at(0.25, 0.2, -0.012), 0.012, 0.012, Skin::new(hex(0xe6e0d2)));
    patch(body, (-0.26, -0.21), (0.26, 0.21), -0.006, 0xcfc6b4);
    patch(body, (-0.26, -0.21), (0.26, 0.21), 0.0, 0xf2eee4);
    patch(body, (-0.22, -0.02), (0.22, 0.17), 0.006, 0x7fb4d8);
    patch(body, (-0.22, -0.17), (0.22, -0.02), 0.006, 0x6f9a4a);
    for (x, w, h, colour) in [(-0.1, 0.12, 0.11, 0x5a6f98), (0.07, 0.14, 0.08, 0x748ab0)] {
        let skin = Skin::new(hex(colour));
        body.plate(&[at(x - w, -0.02, 0.011), at(x + w, -0.02, 0.011), at(x, h, 0.011)], skin);
    }
    patch(body, (-0.2, -0.13), (0.06, -0.09), 0.012, 0xe0b63c);
    body.egg(at(0.13, 0.11, 0.006), [across * 0.028, up * 0.028, normal * 0.008], Skin::new(hex(0xf2c23a)));
    let tip = at(-0.07 + 0.07 * wave(s * 0.31), 0.06 * wave(s * 0.19), 0.014);
    let hand = tip + v3(-0.1, -0.03, -0.09);
    body.rod(tip, hand - (tip - hand) * 0.35, 0.006, 0.005, Skin::new(hex(0xc8853a)));
    body.rod(tip, tip + (hand - tip) * 0.2, 0.009, 0.007, Skin::new(hex(0xe0b63c)));
    let palette = hip + v3(0.16, 0.09, 0.12);
    body.egg(palette, [v3(0.075, 0.02, 0.0), v3(-0.004, 0.012, 0.0), v3(0.0, 0.0, 0.1)], Skin::new(hex(0xb98a54)));
    for (i, colour) in [0xc4281f, 0xe0b63c, 0x2a5fc0, 0x3f8a3a, 0xf0efeb].into_iter().enumerate() {
        let dab = around(0.1 + 0.16 * i as f32, 0.055, 0.018);
        body.orb(palette + v3(dab.x * 0.8, dab.y + dab.x * 0.2, dab.z * 1.2), 0.013, Skin::new(hex(colour)).gloss(0.4));
    }
    [hand, palette - v3(0.045, 0.02, 0.0)]
}

/// A desk with a laptop on it, a chair behind.
fn desk(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    stool(body, hip);
    let top = hip.y + 0.115;
    let wood = Skin::new(hex(0xb98d5c)).gloss(0.15);
    body.block((0.16, top - 0.025, -0.4), (0.6, top, 0.4), wood);
    for (x, z) in [(0.2, -0.37), (0.2, 0.37), (0.56, -0.37), (0.56, 0.37)] {
        body.rod(v3(x, 0.0, z), v3(x, top - 0.02, z), 0.012, 0.014, Skin::new(hex(0x2c2e34)));
    }
    let shell = Skin::new(hex(0xb8bcc4)).gloss(0.4);
    body.block((0.235, top, -0.12), (0.39, top + 0.012, 0.12), shell);
    body.block((0.25, top + 0.012, -0.105), (0.335, top + 0.014, 0.105), Skin::new(hex(0x24262c)));
    let (low, high) = (v3(0.392, top + 0.01, 0.0), v3(0.446, top + 0.165, 0.0));
    let (left, right) = (v3(0.0, 0.0, 0.12), v3(0.0, 0.0, -0.12));
    let back = v3(0.009, 0.003, 0.0);
    body.plate(&[low + left + back, low + right + back, high + right + back, high + left + back], shell);
    body.plate(&[low + left, low + right, high + right, high + left], Skin::new(hex(0x1a1c20)));
    let lit = Skin::new(hex(0xcfe2f6)).glow(0.9);
    let within = |t: f32, z: f32| low.lerp(high, t) + v3(-0.004, 0.0, z);
    body.plate(&[within(0.07, 0.11), within(0.07, -0.11), within(0.93, -0.11), within(0.93, 0.11)], lit);
    for i in 0..5 {
        let t = 0.78 - 0.14 * i as f32;
        let long = 0.06 + 0.1 * fract(0.37 * i as f32);
        let line = |t: f32, z: f32| within(t, z) - v3(0.003, 0.0, 0.0);
        let ink = Skin::new(hex(0x3a6ea8)).glow(0.4);
        body.plate(&[line(t, 0.095), line(t, 0.095 - long), line(t + 0.05, 0.095 - long), line(t + 0.05, 0.095)], ink);
    }
    // A cup at hand.
    body.drum(v3(0.3, top, 0.24), v3(0.3, top + 0.055, 0.24), 0.022, 0.026, Skin::new(hex(0xd8563a)).gloss(0.5));
    let tap = |side: f32| 0.006 * wave(s * (2.1 + 0.3 * side)) * wave(s * 0.23 + side).max(0.0);
    [-1.0, 1.0].map(|side: f32| v3(0.262 + 0.01 * wave(s * 0.37 + side), top + 0.024 + tap(side), side * 0.055))
}

/// Warmth that rises from one spot.
pub(crate) fn steam(body: &mut Body, pose: &Pose, from: Vec3, high: f32) {
    for i in 0..8 {
        let age = fract(pose.seconds * 0.3 + i as f32 / 8.0);
        let drift = 0.05 * sin_turns(age + pose.unit(i + 720)) * (0.3 + age);
        let at = from + v3(drift, high * age, drift * 0.7);
        body.puff(at, 0.035 + 0.09 * age, Vec3::splat(0.92), 0.2 * age * (1.0 - age) * 4.0 * 0.6, 0.08);
    }
}

/// Plants in pots, and the can that waters them.
fn watering(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    for (i, (x, z, tall)) in
        [(0.52, -0.03, 0.34), (0.66, 0.3, 0.5), (0.4, 0.36, 0.3), (0.86, 0.02, 0.44)].into_iter().enumerate()
    {
        potted(body, pose, v3(x, 0.0, z), tall, i as i32 * 40);
    }
    let s = pose.seconds;
    let dip = 0.012 * wave(s * 0.2);
    let hand = hip + v3(0.2, 0.11 + dip, -0.11);
    let tin = Skin::new(hex(0x4f8f88)).gloss(0.4);
    let since = body.since();
    let middle = hand + v3(0.04, -0.09, 0.0);
    body.drum(middle - v3(0.0, 0.05, 0.0), middle + v3(0.0, 0.05, 0.0), 0.056, 0.05, tin);
    body.tube(
        &[
            (middle + v3(0.04, -0.03, 0.0), 0.014),
            (middle + v3(0.12, 0.02, 0.0), 0.011),
            (middle + v3(0.2, 0.07, 0.0), 0.01),
        ],
        1.0,
        tin,
    );
    body.rod(middle + v3(0.195, 0.066, 0.0), middle + v3(0.22, 0.084, 0.0), 0.012, 0.026, tin);
    body.tube(
        &[
            (middle + v3(-0.045, -0.01, 0.0), 0.008),
            (middle + v3(-0.07, 0.06, 0.0), 0.008),
            (hand, 0.009),
            (middle + v3(0.03, 0.055, 0.0), 0.008),
        ],
        1.0,
        tin.tone(0.8),
    );
    body.turn(since, hand, 2, -0.085);
    // Water falls from the rose in an arc.
    let rose = hand + v3(0.235, -0.105, 0.0);
    for i in 0..22 {
        let age = fract(s * 1.3 + pose.unit(i + 500));
        let spread = (pose.unit(i + 530) - 0.5) * 0.05;
        let drop = |t: f32| rose + v3(0.1 * t + spread * t, -0.36 * t * t - 0.03 * t, (spread * 0.9 + 0.05) * t);
        let late = (age + 0.1).min(1.0);
        body.rod(drop(age), drop(late), 0.0035, 0.0035, Skin::new(hex(0xbfe2f2)).glow(0.25));
    }
    [hand, hip + v3(0.09, 0.02, 0.15)]
}

/// A plant with long leaves in a clay pot.
fn potted(body: &mut Body, pose: &Pose, at: Vec3, tall: f32, salt: i32) {
    let clay = Skin::new(hex(0xb4623a));
    body.lathe(at, &[(0.0, 0.06), (0.13, 0.085), (0.13, 0.095), (0.155, 0.095)], clay);
    body.drum(at + v3(0.0, 0.14, 0.0), at + v3(0.0, 0.15, 0.0), 0.084, 0.084, Skin::new(hex(0x2e2018)));
    for i in 0..11 {
        let turn = i as f32 * 0.382 + pose.unit(salt + i);
        let out = around(turn, 1.0, 0.0);
        let high = tall * mix(0.55, 1.0, pose.unit(salt + i + 12));
        let reach = 0.1 + 0.13 * pose.unit(salt + i + 24);
        let sway = 0.008 * wave(pose.seconds * 0.3 + turn);
        let foot = at + v3(0.0, 0.15, 0.0) + out * 0.02;
        let bow = foot + out * (reach * 0.45) + v3(sway, high * 0.75, 0.0);
        let tip = foot + out * reach + v3(sway * 2.0, high, 0.0);
        let green = Skin::new(hex(0x3f7f3c)).tone(mix(0.75, 1.3, pose.unit(salt + i + 30))).gloss(0.15);
        body.ribbon(&[(foot, 0.006), (bow, 0.012), (tip, 0.002)], (v3(-out.z, 0.0, out.x), 2.6), green);
    }
}

/// A shirt on its board, and the iron that goes over it.
fn ironing(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let top = hip.y - 0.01;
    let cover = Skin::new(hex(0x6f8fb4));
    body.block((0.13, top - 0.022, -0.34), (0.31, top, 0.44), cover);
    body.egg(v3(0.22, top - 0.011, -0.34), [v3(0.09, 0.0, 0.0), v3(0.0, 0.011, 0.0), v3(0.0, 0.0, 0.14)], cover);
    let leg = Skin::new(hex(0xc2c6cc)).gloss(0.6);
    for (a, b) in [(-0.3, 0.34), (0.34, -0.3)] {
        body.rod(v3(0.22, top - 0.02, a), v3(0.22, 0.02, b), 0.011, 0.011, leg);
        body.rod(v3(0.12, 0.015, b), v3(0.32, 0.015, b), 0.012, 0.012, leg);
    }
    shirt(body, top);
    let z = 0.03 + 0.11 * wave(s * 0.28);
    let at = v3(0.215 + 0.03 * wave(s * 0.13), top + 0.013, z);
    let since = body.since();
    body.solid(
        &[(-0.055, 0.0), (0.075, 0.0), (0.03, 0.035), (-0.05, 0.04)],
        -0.032,
        0.032,
        Skin::new(hex(0x3a6ea8)).gloss(0.4),
        Skin::new(hex(0xc9ced6)).gloss(0.7),
    );
    body.tube(
        &[
            (v3(-0.045, 0.035, 0.0), 0.01),
            (v3(-0.04, 0.075, 0.0), 0.011),
            (v3(0.03, 0.075, 0.0), 0.011),
            (v3(0.04, 0.03, 0.0), 0.01),
        ],
        1.0,
        Skin::new(hex(0x22242a)),
    );
    body.turn(since, Vec3::ZERO, 1, -0.2);
    body.shift(since, at);
    for i in 0..5 {
        let age = fract(s * 0.5 + i as f32 / 5.0);
        body.puff(
            at + v3(0.0, 0.04 + 0.2 * age, 0.03 * wave(age)),
            0.02 + 0.05 * age,
            Vec3::splat(0.95),
            0.22 * (1.0 - age) * age * 4.0,
            0.1,
        );
    }
    [at + v3(0.0, 0.088, 0.0), v3(0.19, top + 0.03, 0.23)]
}

/// A shirt that is spread on a board whose top is so high.
fn shirt(body: &mut Body, top: f32) {
    // The shirt lies with its sleeves hanging over the edges.
    let linen = Skin::new(hex(0xf2f0ea));
    body.block((0.135, top, -0.12), (0.305, top + 0.012, 0.28), linen);
    for (x, out) in [(0.13, -1.0), (0.31, 1.0)] {
        body.tube(
            &[
                (v3(x, top + 0.006, 0.22), 0.018),
                (v3(x + 0.03 * out, top - 0.04, 0.2), 0.03),
                (v3(x + 0.035 * out, top - 0.2, 0.17), 0.026),
            ],
            0.7,
            linen.tone(0.95),
        );
    }
    for z in [-0.03, 0.03] {
        body.rod(
            v3(0.22 + z, top + 0.014, 0.285),
            v3(0.22 + z * 0.3, top + 0.018, 0.235),
            0.015,
            0.012,
            linen.tone(0.97),
        );
    }
}

/// A cake with burning candles on a table, over which somebody bends.
fn birthday(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let top = hip.y - 0.1;
    let wood = Skin::new(hex(0xa87a4c)).gloss(0.2);
    body.block((0.2, top - 0.025, -0.42), (0.74, top, 0.42), wood);
    for (x, z) in [(0.24, -0.38), (0.24, 0.38), (0.7, -0.38), (0.7, 0.38)] {
        body.rod(v3(x, 0.0, z), v3(x, top - 0.02, z), 0.016, 0.018, wood.tone(0.8));
    }
    let foot = v3(0.43, top, 0.0);
    body.drum(foot, foot + v3(0.0, 0.012, 0.0), 0.15, 0.16, Skin::new(hex(0xf2f0ea)).gloss(0.6));
    let sponge = Skin::new(hex(0xf2c9d0));
    body.lathe(foot + v3(0.0, 0.012, 0.0), &[(0.0, 0.118), (0.085, 0.118), (0.1, 0.108), (0.104, 0.0)], sponge);
    for i in 0..16 {
        body.orb(foot + around(i as f32 / 16.0, 0.108, 0.108), 0.017, Skin::new(hex(0xfbf6f0)));
        body.orb(foot + around(i as f32 / 16.0, 0.12, 0.02), 0.013, Skin::new(hex(0xfbf6f0)));
    }
    // Breath bends the flames away, by turns.
    let breath = clamp01(wave(pose.seconds * 0.22) * 1.6);
    let colours = [0xd0483a, 0x4a90d0, 0xe8c03a, 0x5fae5a, 0x9a6fc8];
    for i in 0..7 {
        let at = foot + if i == 0 { v3(0.0, 0.112, 0.0) } else { around(i as f32 / 6.0, 0.065, 0.112) };
        let wick = at + v3(0.0, 0.075, 0.0);
        body.rod(at, wick, 0.007, 0.007, Skin::new(hex(colours[i % 5])).gloss(0.3));
        let play = 0.006 * wave(pose.seconds * 1.9 + pose.unit(i as i32 + 560));
        let tall = mix(0.042, 0.02, breath) + play;
        let tip = wick + v3(0.004 + 0.03 * breath + play, tall, 0.0);
        let flame = Skin::new(v3(1.0, 0.68, 0.26)).glow(5.0);
        body.tube(&[(wick + v3(0.0, 0.004, 0.0), 0.005), (wick.lerp(tip, 0.4), 0.01), (tip, 0.002)], 1.0, flame);
    }
    body.glow(foot + v3(0.0, 0.22, 0.0), 0.3, v3(1.0, 0.6, 0.24) * (0.16 + 0.14 * pose.dark) * mix(1.0, 0.6, breath));
    [v3(0.25, top + 0.03, -0.17), v3(0.25, top + 0.03, 0.17)]
}

/// A wheel on its handle, turned by the weight on its chain.
fn prayer_wheel(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let hand = hip + v3(0.17, 0.07, -0.17);
    let brass = Skin::new(hex(0xc9973a)).gloss(0.7);
    body.rod(hand - v3(0.0, 0.06, 0.0), hand + v3(0.0, 0.07, 0.0), 0.009, 0.009, Skin::new(hex(0x5a2f1c)));
    body.drum(hand + v3(0.0, 0.06, 0.0), hand + v3(0.0, 0.15, 0.0), 0.046, 0.046, brass);
    for y in [0.06, 0.15] {
        body.drum(
            hand + v3(0.0, y - 0.006, 0.0),
            hand + v3(0.0, y + 0.006, 0.0),
            0.052,
            0.052,
            Skin::new(hex(0xa8281f)).gloss(0.4),
        );
    }
    body.rod(hand + v3(0.0, 0.15, 0.0), hand + v3(0.0, 0.2, 0.0), 0.02, 0.003, brass);
    for i in 0..6 {
        let spot = around(s * 0.7 + i as f32 / 6.0, 0.047, 0.105);
        body.orb(hand + spot, 0.011, Skin::new(hex(0x1f6f6a)).gloss(0.4));
    }
    let weight = hand + around(s * 0.7, 0.105, 0.1);
    body.rod(hand + around(s * 0.7, 0.045, 0.11), weight, 0.0025, 0.0025, brass);
    body.orb(weight, 0.013, brass);
    [hand, hip + v3(0.15, 0.06, 0.06)]
}
