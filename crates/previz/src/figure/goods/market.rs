//! Fruit and sweets of a market: a banana, a pineapple, corn, chillies, an avocado, cookies,
//! popcorn, cotton candy, rice dumplings in leaves. One unit is their height.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// Whether it is one of them, which is drawn then.
pub(crate) fn ware(body: &mut Body, pose: &Pose) -> bool {
    match pose.kind {
        K::Banana => bananas(body, pose),
        K::Pineapple => pineapple(body, pose),
        K::Corn => corn(body, pose),
        K::Chilli => chillies(body, pose),
        K::Avocado => avocado(body),
        K::Cookies => cookies(body, pose),
        K::Popcorn => popcorn(body, pose),
        K::CottonCandy => cotton_candy(body, pose),
        K::Zongzi => zongzi(body),
        _ => return false,
    }
    true
}

/// A hand of four, bent, dark at both ends.
fn bananas(body: &mut Body, pose: &Pose) {
    let yellow = pose.colour(0xf2cc2a);
    for i in 0..4 {
        let aside = (i as f32 - 1.5) * 0.17;
        let at = |t: f32| {
            let turn = 0.52 + 0.42 * t;
            v3(
                0.1 * (1.0 - (i as f32 - 1.5).abs()),
                0.78 + 0.66 * sin_turns(turn),
                aside * (0.4 + 0.6 * sin_turns(t * 0.5)) + 0.66 * cos_turns(turn),
            )
        };
        let line =
            [(at(0.0), 0.05), (at(0.14), 0.1), (at(0.4), 0.135), (at(0.7), 0.125), (at(0.92), 0.075), (at(1.0), 0.03)];
        body.tube(&line, 0.9, Skin::new(yellow * (0.94 + 0.05 * i as f32)).gloss(0.3));
        body.orb(at(1.0), 0.04, Skin::new(hex(0x3a2a14)));
        body.rod(at(0.0), v3(0.0, 0.86, -0.66), 0.05, 0.04, Skin::new(hex(0x9a9a2a)));
    }
    body.rod(v3(0.0, 0.8, -0.66), v3(0.0, 1.0, -0.68), 0.07, 0.06, Skin::new(hex(0x6a5a1e)));
}

/// A rind of diamonds under a tuft of stiff leaves.
fn pineapple(body: &mut Body, pose: &Pose) {
    let rind = pose.colour(0xd8962a);
    body.ball(v3(0.0, 0.3, 0.0), v3(0.235, 0.31, 0.235), Skin::new(rind * 0.75));
    for i in 0..96 {
        let y = 0.03 + 0.55 * (i as f32 + 0.5) / 96.0;
        let round = (1.0 - ((y - 0.3) / 0.315) * ((y - 0.3) / 0.315)).max(0.0).sqrt();
        let turn = i as f32 * GOLDEN;
        let out = v3(cos_turns(turn), 0.0, sin_turns(turn));
        body.ball(v3(0.0, y, 0.0) + out * (0.225 * round), v3(0.04, 0.036, 0.04), Skin::new(rind).gloss(0.2));
        body.orb(v3(0.0, y + 0.004, 0.0) + out * (0.262 * round), 0.01, Skin::new(hex(0x6a4a1c)));
    }
    for i in 0..24 {
        let (turn, t) = (i as f32 * GOLDEN, i as f32 / 24.0);
        let out = v3(cos_turns(turn), 0.0, sin_turns(turn)) * (0.2 * (1.0 - t));
        let root = v3(0.0, 0.58, 0.0);
        let tip = root + out * 1.1 + v3(0.0, 0.2 + 0.22 * t, 0.0);
        body.tube(
            &[(root, 0.03), (root + out * 0.7 + v3(0.0, 0.16, 0.0), 0.03), (tip, 0.004)],
            0.6,
            Skin::new(hex(0x3f7a34)),
        );
    }
}

/// An ear with its rows of grains, the husk drawn down.
fn corn(body: &mut Body, pose: &Pose) {
    let grain = pose.colour(0xf2c42a);
    let radius = |t: f32| 0.15 * (1.0 - t * t * t * t * 0.85);
    body.lathe(v3(0.0, 0.1, 0.0), &[(0.0, 0.12), (0.3, 0.14), (0.6, 0.12), (0.86, 0.03)], Skin::new(grain * 0.8));
    for row in 0..22 {
        let t = row as f32 / 21.0;
        for k in 0..15 {
            let turn = (k as f32 + 0.5 * (row % 2) as f32) / 15.0;
            let r = radius(t);
            let at = v3(cos_turns(turn) * r, 0.12 + 0.84 * t, sin_turns(turn) * r);
            body.ball(at, v3(0.027, 0.024, 0.027), Skin::new(grain).gloss(0.5));
        }
    }
    for i in 0..7 {
        let turn = i as f32 / 7.0 + 0.05;
        let out = v3(cos_turns(turn), 0.0, sin_turns(turn));
        let green = Skin::new(hex(0x7fae4a)).tone(0.85 + 0.1 * (i % 3) as f32);
        body.ribbon(
            &[
                (out * 0.05 + v3(0.0, 0.02, 0.0), 0.07),
                (out * 0.19 + v3(0.0, 0.18, 0.0), 0.05),
                (out * 0.3 + v3(0.0, 0.4, 0.0), 0.035),
                (out * 0.4 + v3(0.0, 0.34, 0.0), 0.006),
            ],
            (v3(-out.z, 0.0, out.x), 2.2),
            green,
        );
    }
}

/// Red ones with green stalks, across each other.
fn chillies(body: &mut Body, pose: &Pose) {
    let red = pose.colour(0xd0201a);
    for (i, (z, turn)) in [(-0.5, 0.02), (0.1, -0.06), (0.6, 0.05), (-0.1, 0.11)].into_iter().enumerate() {
        let since = body.since();
        let bend = 0.12 + 0.05 * i as f32;
        body.tube(
            &[
                (v3(-0.62, 0.14, 0.0), 0.11),
                (v3(-0.35, 0.15, 0.0), 0.145),
                (v3(0.1, 0.13, bend), 0.11),
                (v3(0.5, 0.1, bend * 0.6), 0.06),
                (v3(0.78, 0.07, -bend * 0.4), 0.012),
            ],
            1.0,
            Skin::new(red * (0.9 + 0.07 * i as f32)).gloss(0.9),
        );
        let green = Skin::new(hex(0x3f7a2a));
        body.ball(v3(-0.64, 0.15, 0.0), v3(0.06, 0.1, 0.1), green);
        body.tube(
            &[(v3(-0.66, 0.15, 0.0), 0.03), (v3(-0.8, 0.22, 0.0), 0.026), (v3(-0.9, 0.32, 0.02), 0.03)],
            1.0,
            green,
        );
        body.turn(since, Vec3::ZERO, 1, 0.25 + turn);
        body.shift(since, v3(z * 0.5, if i == 3 { 0.24 } else { 0.0 }, z * 0.2));
    }
}

/// A whole one, and a half with its stone.
fn avocado(body: &mut Body) {
    let skin = Skin::new(hex(0x2f4a24)).gloss(0.35).mark(Mark::Spots(20.0), hex(0x253c1c));
    body.tube(
        &[
            (v3(-0.2, 0.36, 0.42), 0.36),
            (v3(-0.2, 0.5, 0.42), 0.35),
            (v3(-0.2, 0.82, 0.42), 0.2),
            (v3(-0.2, 0.94, 0.42), 0.12),
        ],
        1.0,
        skin,
    );
    // The half stands against it, its face ahead.
    let pear = |scale: f32, x: f32| -> Vec<Vec3> {
        (0..26)
            .map(|i| {
                let turn = i as f32 / 26.0;
                let (up, aside) = (sin_turns(turn), cos_turns(turn));
                let wide = if up > 0.0 { 0.36 - 0.16 * up } else { 0.36 };
                v3(x, 0.4 + scale * up * if up > 0.0 { 0.56 } else { 0.36 }, -0.42 + scale * wide * aside)
            })
            .collect()
    };
    body.ball(v3(0.02, 0.38, -0.42), v3(0.2, 0.37, 0.37), skin);
    for (scale, x, colour) in [(1.0, 0.2, 0x3f6a2a), (0.93, 0.205, 0x9fc04a), (0.8, 0.21, 0xe8e08a)] {
        body.plate(&pear(scale, x), Skin::new(hex(colour)));
    }
    body.ball(v3(0.2, 0.36, -0.42), v3(0.16, 0.18, 0.17), Skin::new(hex(0x7a4a22)).gloss(0.4));
}

/// A stack of them, and one that leans on it, with chips of chocolate.
fn cookies(body: &mut Body, pose: &Pose) {
    let dough = hex(0xc88a46);
    let cookie = |body: &mut Body, salt: i32| {
        body.ball(v3(0.0, 0.09, 0.0), v3(0.5, 0.11, 0.5), Skin::new(dough * (0.92 + 0.14 * pose.unit(salt))));
        for chip in 0..9 {
            let (turn, out) = (chip as f32 * GOLDEN + pose.unit(salt + 1), 0.42 * ((chip as f32 + 0.5) / 9.0).sqrt());
            let y = 0.09 + 0.1 * (1.0 - out * out * 3.6).max(0.0).sqrt();
            body.ball(
                v3(cos_turns(turn) * out, y, sin_turns(turn) * out),
                v3(0.06, 0.035, 0.055),
                Skin::new(hex(0x3a2014)).gloss(0.3),
            );
        }
    };
    for i in 0..5 {
        let since = body.since();
        cookie(body, 20 + i * 7);
        body.turn(since, Vec3::ZERO, 1, pose.unit(60 + i));
        body.shift(
            since,
            v3(0.05 * (pose.unit(70 + i) - 0.5), 0.18 * i as f32, -0.25 + 0.05 * (pose.unit(80 + i) - 0.5)),
        );
    }
    let since = body.since();
    cookie(body, 90);
    body.turn(since, Vec3::ZERO, 2, -0.2);
    body.shift(since, v3(0.4, 0.44, 0.42));
}

/// A striped bucket that runs over with white puffs.
fn popcorn(body: &mut Body, pose: &Pose) {
    body.lathe(
        Vec3::ZERO,
        &[(0.0, 0.24), (0.02, 0.25), (0.78, 0.36), (0.8, 0.365)],
        Skin::new(pose.colour(0xd8242a)).mark(Mark::Gores(8.0), hex(0xf6f2ea)),
    );
    for i in 0..90 {
        let (turn, out) = (i as f32 * GOLDEN, 0.36 * ((i as f32 + 0.5) / 90.0).sqrt());
        let y = 0.76 + 0.26 * (1.0 - out * out / 0.14).max(0.0) + 0.05 * pose.unit(20 + i);
        let tone = hex(0xf8eed0).lerp(hex(0xf0cc6a), 0.5 * pose.unit(140 + i));
        let at = v3(cos_turns(turn) * out, y, sin_turns(turn) * out);
        body.orb(at, 0.042 + 0.018 * pose.unit(260 + i), Skin::new(tone));
        body.orb(at + v3(0.03, 0.02, 0.02 * (pose.unit(380 + i) - 0.5)), 0.032, Skin::new(tone));
    }
}

/// A cloud of spun sugar on a stick.
fn cotton_candy(body: &mut Body, pose: &Pose) {
    let pink = pose.colour(0xf4a8cc);
    body.rod(v3(0.0, 0.0, 0.0), v3(0.0, 0.6, 0.0), 0.014, 0.014, Skin::new(hex(0xf2ece0)));
    for i in 0..40 {
        let t = (i as f32 + 0.5) / 40.0;
        let (turn, y) = (i as f32 * GOLDEN, 0.42 + 0.52 * t);
        let round = (1.0 - ((y - 0.7) / 0.3) * ((y - 0.7) / 0.3)).max(0.02).sqrt() * 0.2;
        let at = v3(cos_turns(turn) * round, y, sin_turns(turn) * round);
        body.orb(at, 0.1, Skin::new(pink.lerp(hex(0xfce4f0), 0.5 * pose.unit(30 + i))).pile(0.7).glow(0.05));
    }
    body.ball(v3(0.0, 0.7, 0.0), v3(0.2, 0.27, 0.2), Skin::new(pink).pile(0.6));
}

/// Two pyramids in dark leaves tied with string, and one unwrapped to its white rice.
fn zongzi(body: &mut Body) {
    let pyramid = |body: &mut Body, at: Vec3, turn: f32, skin: Skin, tied: bool| {
        let since = body.since();
        let corners = [v3(0.46, 0.06, 0.0), v3(-0.3, 0.06, 0.42), v3(-0.3, 0.06, -0.42), v3(0.0, 0.78, 0.0)];
        for (i, a) in corners.iter().enumerate() {
            for b in &corners[i + 1..] {
                body.rod(*a, *b, 0.07, 0.07, skin);
            }
        }
        for (a, b, c, tone) in [(0, 1, 3, 1.0), (1, 2, 3, 0.8), (2, 0, 3, 0.92), (0, 2, 1, 0.7)] {
            let out = ((corners[a] + corners[b] + corners[c]) * (1.0 / 3.0) - v3(0.0, 0.25, 0.0)).unit() * 0.06;
            body.plate(&[corners[a] + out, corners[b] + out, corners[c] + out], skin.tone(tone));
        }
        if tied {
            let string = Skin::new(hex(0xe8dcb8));
            for y in [0.24, 0.42] {
                let s = 1.0 - (y - 0.06) / 0.72;
                let ring = [0, 1, 2, 0].map(|i: usize| (v3(corners[i].x * s * 1.2, y, corners[i].z * s * 1.2), 0.018));
                body.tube(&ring, 1.0, string);
            }
        }
        body.turn(since, Vec3::ZERO, 1, turn);
        body.shift(since, at);
    };
    let leaf = Skin::new(hex(0x4a6a2c)).gloss(0.25);
    pyramid(body, v3(-0.2, 0.0, 0.72), 0.05, leaf, true);
    pyramid(body, v3(-0.45, 0.0, -0.2), 0.3, leaf.tone(0.85), true);
    body.plate(&[v3(0.9, 0.01, -0.9), v3(0.75, 0.03, 0.0), v3(0.1, 0.05, -0.2), v3(-0.1, 0.02, -0.95)], leaf);
    pyramid(body, v3(0.4, 0.02, -0.42), 0.1, Skin::new(hex(0xf2ead6)).gloss(0.4), false);
    body.orb(v3(0.62, 0.34, -0.35), 0.07, Skin::new(hex(0x8a2a1c)));
}
