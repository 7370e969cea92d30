//! What comes to the table in a bowl, and what is grilled on a stick: bean
//! curd, soup, fried rice, skewers; and the chopsticks that reach for them.
//! One unit is the width of the dish.

use super::bakery::{around, dish, vapour};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, mix, sin_turns, smoothstep, v3};
use crate::script::SubjectKind as K;

/// A wide bowl, filled up to near its rim.
fn tureen(body: &mut Body, colour: Vec3, within: Skin) {
    let glaze = Skin::new(colour).gloss(0.75);
    body.lathe(Vec3::ZERO, &[(0.0, 0.24), (0.03, 0.23)], glaze.tone(0.85));
    body.lathe(Vec3::ZERO, &[(0.03, 0.25), (0.07, 0.35), (0.15, 0.45), (0.25, 0.495), (0.28, 0.5)], glaze);
    body.drum(v3(0.0, 0.2, 0.0), v3(0.0, 0.2805, 0.0), 0.485, 0.485, glaze.tone(0.9));
    body.drum(v3(0.0, 0.2, 0.0), v3(0.0, BROTH, 0.0), 0.465, 0.465, within);
}

/// How high a bowl is filled.
const BROTH: f32 = 0.282;

/// Dice of bean curd in a red sauce.
pub(crate) fn tofu(body: &mut Body, pose: &Pose) {
    tureen(body, hex(0xe8ecee), Skin::new(hex(0x9a2410)).gloss(0.35));
    for i in 0..44 {
        let out = 0.36 * ((i as f32 + 0.5) / 44.0).sqrt();
        let at = around(i as f32 * GOLDEN, out, mix(0.345, 0.285, out / 0.36));
        let since = body.since();
        let curd = Skin::new(pose.colour(0xf6ead0)).gloss(0.5).glow(0.03);
        body.cuboid(Vec3::ZERO, Vec3::splat(0.036), curd);
        body.turn(since, Vec3::ZERO, 1, pose.unit(i));
        body.turn(since, Vec3::ZERO, 2, 0.12 * (pose.unit(50 + i) - 0.5));
        body.shift(since, at);
    }
    for i in 0..70 {
        let out = 0.4 * pose.unit(200 + i).sqrt();
        let at = around(i as f32 * GOLDEN + 0.2, out, mix(0.378, 0.3, out / 0.4));
        let (size, shade) = match i % 3 {
            0 => (0.014, 0x6a3018),
            1 => (0.011, 0x5fa030),
            _ => (0.012, 0xa8180c),
        };
        body.ball(at, v3(size * 1.3, size * 0.7, size), Skin::new(hex(shade)).gloss(0.5));
    }
    vapour(body, pose, 0.36, 0.32);
}

/// A clear soup with ribs, corn and carrots.
pub(crate) fn soup(body: &mut Body, pose: &Pose) {
    tureen(body, pose.colour(0x8a5a3a), Skin::new(hex(0xd8a850)).gloss(0.35));
    let lie = |i: i32, out: f32| around(i as f32 * GOLDEN, out, BROTH + 0.012);
    for i in 0..4 {
        corn(body, lie(i, 0.26), pose.unit(i));
    }
    for i in 4..8 {
        // A rib: meat about a bone that shows at both ends.
        let at = lie(i, 0.27);
        let way = around(pose.unit(20 + i), 0.085, 0.01);
        let meat = Skin::new(hex(0x9a6a48)).gloss(0.45);
        body.tube(&[(at - way * 0.7, 0.034), (at + v3(0.0, 0.014, 0.0), 0.05), (at + way * 0.7, 0.036)], 1.0, meat);
        body.rod(at - way, at + way, 0.017, 0.017, Skin::new(hex(0xeee2cc)).gloss(0.5));
    }
    for i in 8..13 {
        let at = lie(i, 0.12 + 0.26 * pose.unit(40 + i));
        body.drum(at, at + v3(0.01, 0.016, 0.004), 0.04, 0.038, Skin::new(hex(0xe2741c)).gloss(0.5));
    }
    for i in 0..26 {
        let at = around(i as f32 * GOLDEN + 0.3, 0.42 * pose.unit(80 + i).sqrt(), BROTH + 0.006);
        let skin = Skin::new(hex([0x5fa030, 0x8cc24a, 0xb82c1a][(i % 3) as usize])).gloss(0.4);
        body.ball(at, v3(0.014, 0.008, 0.012), skin);
    }
    // Fat swims in round eyes.
    for i in 0..18 {
        let at = around(i as f32 * GOLDEN + 0.13, 0.44 * pose.unit(140 + i).sqrt(), BROTH + 0.002);
        let size = 0.012 + 0.018 * pose.unit(180 + i);
        body.drum(at, at + v3(0.0, 0.0015, 0.0), size, size, Skin::new(hex(0xf0c874)).gloss(1.0));
    }
    vapour(body, pose, 0.34, 0.34);
}

/// A piece of a corn cob that lies in a soup.
fn corn(body: &mut Body, at: Vec3, turns: f32) {
    let since = body.since();
    body.drum(v3(-0.06, 0.0, 0.0), v3(0.06, 0.0, 0.0), 0.052, 0.052, Skin::new(hex(0xe0a828)).gloss(0.5));
    for row in 0..10 {
        let around_cob = row as f32 / 10.0;
        for k in 0..5 {
            let along = v3(-0.05 + 0.025 * k as f32, 0.0, 0.0);
            let out = v3(0.0, sin_turns(around_cob), cos_turns(around_cob)) * 0.055;
            body.ball(along + out, v3(0.013, 0.014, 0.014), Skin::new(hex(0xf2c83c)).gloss(0.6));
        }
    }
    for end in [-0.061_f32, 0.061] {
        let foot = v3(end, 0.0, 0.0);
        body.drum(foot, foot + v3(end * 0.03, 0.0, 0.0), 0.03, 0.03, Skin::new(hex(0xf0e6c0)));
    }
    body.turn(since, Vec3::ZERO, 1, turns);
    body.shift(since, at + v3(0.0, 0.02, 0.0));
}

/// Rice fried with egg, peas, shrimps and ham, in a mound on a plate.
pub(crate) fn fried_rice(body: &mut Body, pose: &Pose) {
    dish(body, 0.5, hex(0xeef0f0));
    let grain = Skin::new(pose.colour(0xecc878)).gloss(0.35);
    body.ball(v3(0.0, 0.05, 0.0), v3(0.34, 0.2, 0.34), grain.tone(0.88));
    let on = |i: i32, of: i32, raise: f32| {
        let up = (i as f32 + 0.5) / of as f32;
        let out = (1.0 - up * up).max(0.0).sqrt();
        around(i as f32 * GOLDEN, 0.345 * out, 0.05 + (0.2 + raise) * up)
    };
    for i in 0..170 {
        let (a, b) = (0.01 + 0.018 * pose.unit(i), 0.01 + 0.018 * pose.unit(200 + i));
        body.ball(on(i, 170, 0.004), v3(a, 0.011, b), grain.tone(0.86 + 0.26 * pose.unit(400 + i)));
    }
    for i in 0..58 {
        let at = on(i, 58, 0.01);
        match i % 5 {
            0 | 3 => body.orb(at, 0.02, Skin::new(hex(0x5fa030)).gloss(0.6)),
            1 => body.cuboid(at, Vec3::splat(0.017), Skin::new(hex(0xe0726a)).gloss(0.4)),
            2 => body.ball(at, v3(0.034, 0.014, 0.026), Skin::new(hex(0xf4c844)).gloss(0.3)),
            _ => body.cuboid(at, Vec3::splat(0.015), Skin::new(hex(0xe8862a)).gloss(0.4)),
        }
    }
    for i in 0..5 {
        let at = on(7 + i * 9, 58, 0.025);
        let bow: Vec<(Vec3, f32)> = (0..=6)
            .map(|k| {
                let t = k as f32 / 6.0;
                (at + around(0.1 * i as f32 + 0.6 * t, 0.035, 0.012), mix(0.021, 0.008, t))
            })
            .collect();
        body.tube(&bow, 1.0, Skin::new(hex(0xf2946a)).gloss(0.6));
    }
    vapour(body, pose, 0.26, 0.28);
}

/// Meat on sticks from the grill, side by side on a board.
pub(crate) fn skewers(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(hex(0x5a3a24)).gloss(0.3);
    body.block((-0.36, 0.0, -0.5), (0.36, 0.04, 0.5), wood);
    for i in 0..5 {
        let z = -0.36 + 0.18 * i as f32;
        let lean = 0.03 * (pose.unit(i) - 0.5);
        let along = |x: f32| v3(x, 0.085, z + lean * x * 2.0);
        body.rod(along(-0.42), along(0.62), 0.008, 0.009, Skin::new(hex(0xd8b070)));
        for k in 0..6 {
            let salt = i * 7 + k;
            let at = along(-0.34 + 0.115 * k as f32);
            let since = body.since();
            let (shade, half) = match (k + i) % 3 {
                2 if i % 2 == 0 => (0x5a8a2c, v3(0.026, 0.056, 0.06)),
                2 => (0xc23a1e, v3(0.026, 0.056, 0.06)),
                1 => (0xb4763c, v3(0.05, 0.05, 0.062)),
                _ => (0x7a3c1c, v3(0.055, 0.056, 0.066)),
            };
            let skin = if (k + i) % 3 == 2 { hex(shade) } else { pose.colour(shade) };
            body.ball(at, half, Skin::new(skin * (0.85 + 0.3 * pose.unit(30 + salt))).gloss(0.65));
            body.turn(since, at, 0, pose.unit(90 + salt));
        }
    }
    for i in 0..60 {
        let at = v3(mix(-0.38, 0.3, pose.unit(200 + i)), 0.138, -0.36 + 0.18 * (i % 5) as f32);
        let shade = if i % 2 == 0 { 0xc83018 } else { 0xe6d09a };
        let off = v3(0.0, -0.01 * pose.unit(260 + i), 0.06 * (pose.unit(320 + i) - 0.5));
        body.ball(at + off, v3(0.008, 0.004, 0.007), Skin::new(hex(shade)));
    }
    vapour(body, pose, 0.16, 0.3);
}

/// Two sticks on their rest.
pub(crate) fn chopsticks(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(pose.colour(0x7a2f20)).gloss(0.5);
    for side in [1.0_f32, -1.0] {
        body.rod(v3(0.02 * side, 0.045, -0.48), v3(0.035 * side, 0.02, 0.5), 0.008, 0.014, wood);
    }
    let rest = [(v3(-0.08, 0.015, -0.3), 0.02), (v3(0.0, 0.012, -0.3), 0.016), (v3(0.08, 0.015, -0.3), 0.02)];
    body.tube(&rest, 1.0, Skin::new(hex(0xe8ecee)).gloss(0.8));
}

/// Two sticks that come into the picture from the right, dip into the dish and
/// lift a bite out of it.
pub(crate) fn reach_in(body: &mut Body, pose: &Pose) {
    // How far they have come, have opened, and have risen again.
    let come = smoothstep(0.2, 1.1, pose.shot_s);
    let grip = smoothstep(1.4, 1.8, pose.shot_s);
    let raised = smoothstep(2.0, 3.4, pose.shot_s);
    let since = body.since();
    let way = v3(-0.12, 0.62, 0.78).unit();
    let tip = v3(0.12, dish_top(pose.kind) + 0.01 + 0.14 * raised, 0.08) + way * (1.6 * (1.0 - come));
    let wood = Skin::new(hex(0x6a3a20)).gloss(0.5);
    for side in [1.0_f32, -1.0] {
        let end = tip + v3(mix(0.075, 0.04, grip) * side, 0.0, 0.0);
        // Far longer than sticks are: their ends are out of the picture.
        body.rod(end, end + way * 2.6 + v3(0.16 * side, 0.0, 0.0), 0.012, 0.026, wood);
    }
    if grip > 0.5 {
        let bite = Skin::new(hex(bite(pose.kind))).gloss(0.6);
        body.ball(tip - v3(0.0, 0.012, 0.0), v3(0.028, 0.03, 0.042), bite);
    }
    if pose.kind == K::Bowl {
        // A bowl of noodles is measured by its height, half of its width.
        body.put(since, &Frame::shift(Vec3::ZERO, 2.06));
    }
}

/// Height of what lies in a dish, in its own units.
fn dish_top(kind: K) -> f32 {
    match kind {
        K::Bowl => 0.45,
        K::Rice => 0.62,
        K::Salad => 0.56,
        K::Hotpot | K::Soup | K::Tofu => 0.33,
        K::Crayfish => 0.38,
        K::Dumplings => 0.36,
        K::StirFry | K::FriedRice => 0.22,
        _ => 0.15,
    }
}

/// The colour of a bite of a dish.
pub(crate) fn bite(kind: K) -> u32 {
    match kind {
        K::Bowl => 0xe9c877,
        K::Rice | K::Tofu | K::Dumplings | K::Jiaozi => 0xf4ead6,
        K::SteamedFish | K::Sushi => 0xf6efe0,
        K::Crayfish => 0xbc1f0e,
        K::Hotpot => 0x6e5a48,
        K::FriedRice => 0xecc878,
        K::Soup => 0xf2c83c,
        K::Salad => 0x6aa834,
        _ => 0x8a4a2a,
    }
}
