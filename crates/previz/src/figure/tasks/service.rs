//! Hands that serve: milk and tea are poured, a tray comes out of the oven, flowers
//! are bound, a cake is cut.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::chore::steam;
use super::counter::{counter, put, worked_on};
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::{Action, SubjectKind as K};

/// The stance of who is at such work; `None` of who is not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    let bent = |lean: f32, nod: f32| Stance { lean, nod, spread: [0.022; 2], look: 0.0, ..*rest };
    Some(match pose.action {
        Action::PourMilk => bent(0.02 + 0.002 * wave(s * 0.4), 0.4),
        Action::PourHigh => bent(0.005, 0.35),
        Action::DrawTray => bent(mix(0.07, 0.0, drawn(pose)), 0.2),
        Action::TieBouquet => bent(0.025, 0.38),
        Action::CutCake => Stance { side: if helps(pose) { 0.02 } else { -0.012 }, ..bent(0.035, 0.35) },
        _ => return None,
    })
}

/// Draws what somebody serves whose hips are there; where the right and the left
/// hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    Some(match pose.action {
        Action::PourMilk => {
            let top = counter(body, hip);
            milk(body, pose, (hip, top))
        }
        Action::PourHigh => {
            let top = counter(body, hip);
            tea(body, pose, (hip, top))
        }
        Action::TieBouquet => {
            let top = counter(body, hip);
            bouquet(body, pose, (hip, top))
        }
        Action::DrawTray => tray(body, pose, hip),
        Action::CutCake => cake(body, pose, hip),
        _ => return None,
    })
}

/// A jug over a cup, both in hand, and the leaf that its milk draws.
fn milk(body: &mut Body, pose: &Pose, (hip, _): (Vec3, f32)) -> [Vec3; 2] {
    let s = pose.seconds;
    let sway = v3(0.0, 0.0, 0.01 * wave(s * 1.3));
    let foot = hip + v3(0.31, 0.085, 0.045);
    let china = Skin::new(hex(0xe9e6df)).gloss(0.6);
    let since = body.since();
    body.lathe(foot, &[(0.0, 0.032), (0.008, 0.036), (0.04, 0.062), (0.068, 0.07)], china);
    body.drum(
        foot + v3(0.0, 0.05, 0.0),
        foot + v3(0.0, 0.0695, 0.0),
        0.062,
        0.065,
        Skin::new(hex(0x7a4a22)).gloss(0.4),
    );
    // A leaf of foam, vein by vein.
    let foam = Skin::new(hex(0xf0e6d2)).gloss(0.2);
    let grown = smoothstep(0.2, 3.6, pose.shot_s);
    let at = |x: f32, z: f32| foot + v3(x, 0.071, z);
    for i in 0..5 {
        let (x, wide) = (0.036 - 0.016 * i as f32, 0.016 + 0.024 * (i as f32 * 0.2 + 0.1).min(0.8));
        if grown * 5.0 < i as f32 {
            break;
        }
        body.tube(&[(at(x - 0.012, -wide), 0.0035), (at(x, 0.0), 0.006), (at(x - 0.012, wide), 0.0035)], 1.0, foam);
    }
    body.rod(at(0.045 * grown, 0.0), at(-0.045 * grown, 0.0), 0.003, 0.002, foam);
    // Its handle to the left hand, and tilted to the jug.
    let ear = foot + v3(0.0, 0.04, 0.062);
    body.tube(
        &[(ear + v3(0.0, 0.018, 0.0), 0.007), (ear + v3(0.0, 0.004, 0.034), 0.007), (ear - v3(0.0, 0.02, 0.0), 0.007)],
        1.0,
        china,
    );
    body.turn(since, foot, 0, 0.035);
    let steel = Skin::new(hex(0xb4bac0)).gloss(0.85);
    let jug = foot + v3(-0.01, 0.105, -0.125) + sway;
    let since = body.since();
    body.lathe(jug, &[(0.0, 0.05), (0.01, 0.056), (0.05, 0.05), (0.09, 0.04), (0.11, 0.044)], steel);
    body.drum(jug + v3(0.0, 0.105, 0.0), jug + v3(0.0, 0.1105, 0.0), 0.04, 0.042, foam);
    body.rod(jug + v3(0.0, 0.095, 0.03), jug + v3(0.0, 0.118, 0.064), 0.016, 0.008, steel);
    let grip = [(0.1, -0.044), (0.095, -0.085), (0.045, -0.092), (0.03, -0.055)];
    body.tube(&grip.map(|(y, z)| (jug + v3(0.0, y, z), 0.008)), 1.0, steel.tone(0.9));
    body.turn(since, jug + v3(0.0, 0.06, 0.0), 0, -0.14);
    let lip = jug + v3(0.0, 0.058, 0.076);
    let end = foot + v3(0.0, 0.07, 0.005) + sway;
    body.tube(&[(lip, 0.007), (lip.lerp(end, 0.4) + v3(0.0, 0.006, 0.012), 0.006), (end, 0.005)], 1.0, foam);
    steam(body, pose, foot + v3(0.0, 0.09, 0.0), 0.22);
    [jug + v3(-0.012, 0.1, -0.092), foot + v3(-0.02, 0.025, 0.075)]
}

/// A pot held high over a glass, whose leaves rise and sink.
fn tea(body: &mut Body, pose: &Pose, (hip, top): (Vec3, f32)) -> [Vec3; 2] {
    let s = pose.seconds;
    body.block((0.2, top, -0.3), (0.54, top + 0.018, 0.3), Skin::new(hex(0x4a2c1c)).gloss(0.25));
    let foot = v3(0.37, top + 0.018, 0.02);
    let high = 0.2 + 0.07 * smoothstep(-0.6, 0.6, wave(s * 0.22));
    let water = Skin::new(hex(0xb8c890)).gloss(0.8);
    let tea = Skin::clear(hex(0xb4cc7a));
    let glass = Skin::clear(hex(0xf2f8f6));
    let deep = 0.1 + 0.012 * smoothstep(0.0, 4.0, pose.shot_s);
    for i in 0..16 {
        let round = i as f32 * GOLDEN + s * 0.21;
        let rise = 0.5 + 0.5 * wave(s * (0.3 + 0.2 * pose.unit(i)) + pose.unit(i + 20));
        let at = foot + around(round, 0.012 + 0.03 * pose.unit(i + 40), 0.012 + (deep - 0.02) * rise);
        let way = v3(sin_turns(round * 2.0), 0.9, cos_turns(round * 3.0)).unit() * 0.013;
        body.rod(at - way, at + way, 0.003, 0.005, Skin::new(hex(0x5a7a24)));
    }
    body.lathe(foot, &[(0.0, 0.045), (0.006, 0.05), (deep, 0.053)], tea);
    body.lathe(foot, &[(0.0, 0.05), (0.008, 0.053), (0.15, 0.06)], glass);
    // Steel or clay: a kettle whose spout looks to the left.
    let pot = foot + v3(-0.05, high, -0.15);
    let clay = Skin::new(hex(0x7a3a22)).gloss(0.4);
    let since = body.since();
    body.lathe(pot, &[(0.0, 0.036), (0.015, 0.054), (0.044, 0.056), (0.068, 0.036), (0.072, 0.025)], clay);
    body.orb(pot + v3(0.0, 0.083, 0.0), 0.011, clay.tone(0.8));
    let spout = [(0.025, 0.047, 0.015), (0.036, 0.08, 0.01), (0.06, 0.102, 0.008), (0.072, 0.12, 0.006)];
    body.tube(&spout.map(|(y, z, r)| (pot + v3(0.0, y, z), r)), 1.0, clay);
    let ear = [(0.061, -0.043), (0.072, -0.08), (0.043, -0.098), (0.015, -0.054)];
    body.tube(&ear.map(|(y, z)| (pot + v3(0.0, y, z), 0.008)), 1.0, clay.tone(0.9));
    body.turn(since, pot + v3(0.0, 0.043, 0.0), 0, -0.1);
    let lip = pot + v3(0.0, -0.004, 0.112);
    let end = foot + v3(0.0, deep, 0.0);
    let bow = v3(lip.x + (end.x - lip.x) * 0.45, lip.y + 0.012, end.z + 0.012);
    body.tube(
        &[(lip, 0.0045), (bow.lerp(lip, 0.35), 0.0042), (bow.lerp(end, 0.35), 0.0038), (end, 0.0045)],
        1.0,
        water,
    );
    for i in 0..8 {
        let t = fract(s * 2.1 + pose.unit(i + 90));
        let out = around(pose.unit(i + 95), 0.03 * t, 0.03 * t * (1.0 - t) * 4.0);
        body.orb(end + out, 0.003, water.glow(0.2));
    }
    steam(body, pose, end + v3(0.0, 0.05, 0.0), 0.35);
    for z in [0.17, 0.24] {
        body.lathe(v3(0.3, top + 0.018, z), &[(0.0, 0.02), (0.03, 0.034)], Skin::new(hex(0xd8dcd4)).gloss(0.6));
    }
    [pot + v3(-0.01, 0.085, -0.078), hip + v3(0.25, 0.06, 0.13)]
}

/// How far a tray has come out of the oven, 0 to 1.
fn drawn(pose: &Pose) -> f32 {
    smoothstep(0.4, 2.6, pose.shot_s)
}

/// An oven of stone, its mouth aglow, and the tray that is drawn out of it.
fn tray(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let out = drawn(pose);
    oven(body, pose);
    let middle = v3(mix(0.74, 0.36, out), mix(0.575, hip.y + 0.14, out), 0.0);
    let sheet = Skin::new(hex(0x4a4e54)).gloss(0.5);
    let (half, rim) = ((0.15, 0.2), 0.012);
    let at = |x: f32, y: f32, z: f32| (middle.x + x, middle.y + y, middle.z + z);
    body.block(at(-half.0, -0.006, -half.1), at(half.0, 0.0, half.1), sheet);
    for side in [-1.0, 1.0] {
        body.block(at(-half.0, 0.0, side * half.1 - 0.004), at(half.0, rim, side * half.1 + 0.004), sheet.tone(1.3));
        body.block(at(side * half.0 - 0.004, 0.0, -half.1), at(side * half.0 + 0.004, rim, half.1), sheet.tone(1.3));
    }
    let baked = worked_on(pose, K::Croissant);
    for i in 0..6 {
        let foot = middle + v3(0.085 * ((i % 2) as f32 * 2.0 - 1.0) * 0.8, 0.002, 0.125 * ((i / 2) as f32 - 1.0));
        put(body, pose, &baked, (foot, 0.12));
    }
    steam(body, pose, middle + v3(0.0, 0.05, 0.0), 0.34);
    let hands = [-1.0, 1.0].map(|side: f32| middle + v3(-half.0 - 0.012, 0.004, side * 0.13));
    for hand in hands {
        // In thick gloves.
        body.ball(hand + v3(0.004, 0.0, 0.0), v3(0.042, 0.026, 0.036), Skin::new(hex(0x8a3a2c)));
        body.rod(hand, hand + v3(-0.075, 0.012, 0.0), 0.028, 0.033, Skin::new(hex(0x8a3a2c)));
    }
    hands
}

/// A vaulted oven of stones, open to whoever bakes.
fn oven(body: &mut Body, pose: &Pose) {
    let stone = Skin::new(hex(0x8a7460));
    let (x, low, high, half) = (0.6, 0.54, 0.8, 0.27);
    body.block((x, 0.0, -0.52), (x + 0.7, low, 0.52), stone);
    body.block((x, high, -0.52), (x + 0.7, 1.12, 0.52), stone);
    body.block((x, low, -0.52), (x + 0.7, high, -half), stone);
    body.block((x, low, half), (x + 0.7, high, 0.52), stone);
    for row in 0..11 {
        let y = 0.1 * row as f32;
        for col in 0..6 {
            let z = -0.5 + 0.175 * col as f32 + 0.08 * (row % 2) as f32;
            let (z0, z1) = (z.max(-0.52), (z + 0.16).min(0.52));
            let open = y + 0.09 > low && y < high && z1 > -half && z0 < half;
            if open || z0 >= z1 {
                continue;
            }
            let shade = 0.8 + 0.4 * pose.unit(900 + row * 7 + col);
            body.block((x - 0.014, y + 0.006, z0), (x, y + 0.092, z1), stone.tone(shade));
        }
    }
    for row in 0..11 {
        for col in 0..4 {
            // The flank that is seen.
            let (y, x0) = (0.1 * row as f32, x + 0.02 + 0.175 * col as f32 - 0.08 * (row % 2) as f32);
            let shade = 0.8 + 0.4 * pose.unit(980 + row * 5 + col);
            body.block((x0.max(x), y + 0.006, -0.532), (x0 + 0.16, y + 0.092, -0.52), stone.tone(shade));
        }
    }
    for i in 0..7 {
        let turn = mix(0.0, 0.5, i as f32 / 6.0);
        let at = v3(x - 0.02, high - 0.02 + 0.1 * sin_turns(turn), -half * 1.05 * cos_turns(turn));
        body.ball(at, v3(0.03, 0.045, 0.055), stone.tone(0.7 + 0.06 * i as f32));
    }
    let flicker = 0.9 + 0.1 * wave(pose.seconds * 2.3) * wave(pose.seconds * 1.1);
    body.block((x + 0.5, low, -half), (x + 0.52, high, half), Skin::new(v3(0.9, 0.34, 0.08)).glow(1.3 * flicker));
    body.block((x + 0.02, low, -half), (x + 0.5, low + 0.004, half), Skin::new(hex(0x6a3a22)).glow(0.5));
    for z in [-0.16, 0.0, 0.16] {
        body.fire((v3(x + 0.46, low, z), v3(x + 0.46, low + 0.2, z)), 0.08, pose.seconds + 7.0 * z);
    }
    body.glow(v3(x + 0.1, low + 0.1, 0.0), 0.34, v3(1.0, 0.42, 0.12) * (0.25 * flicker));
}

/// Flowers in paper, about whose stems a ribbon is drawn into a bow.
fn bouquet(body: &mut Body, pose: &Pose, (hip, top): (Vec3, f32)) -> [Vec3; 2] {
    let named = worked_on(pose, K::Flower);
    let colour = named.colour.unwrap_or_else(|| hex(0xd8688a));
    let knot = hip + v3(0.3, 0.075, 0.0);
    let up = v3(0.12, 0.94, 0.3).unit();
    let paper = Skin::new(hex(0xb89468));
    let along = [(-0.005, 0.028), (0.05, 0.05), (0.1, 0.085), (0.135, 0.104)];
    body.tube(&along.map(|(far, thick)| (knot + up * far, thick)), 1.0, paper);
    body.cut();
    let across = up.cross(v3(1.0, 0.0, 0.0)).unit();
    let other = up.cross(across);
    for i in 0..19 {
        let (round, out) = (i as f32 * GOLDEN, 0.105 * ((i as f32 + 0.4) / 19.0).sqrt());
        let off = across * (out * cos_turns(round)) + other * (out * sin_turns(round));
        let at = knot + up * (0.16 + 0.05 * (1.0 - out * out / 0.011)) + off;
        let shade = Skin::new(colour).tone(0.8 + 0.35 * pose.unit(600 + i));
        if i % 5 == 4 {
            for k in 0..3 {
                let leaf = at + off * 0.4 + up * (0.02 * k as f32);
                body.ball(leaf, v3(0.022, 0.012, 0.02), Skin::new(hex(0x4f8a44)));
            }
            continue;
        }
        // A peony: petals about petals.
        body.orb(at, 0.03, shade);
        for k in 0..6 {
            let turn = k as f32 / 6.0 + 0.1 * i as f32;
            let petal = across * cos_turns(turn) + other * sin_turns(turn);
            body.ball(at + petal * 0.024 + up * 0.006, v3(0.02, 0.018, 0.02), shade.tone(1.0 + 0.12 * (k % 2) as f32));
        }
        body.orb(at + up * 0.026, 0.012, shade.tone(1.3));
    }
    for i in 0..9 {
        let out = around(i as f32 / 9.0, 0.012 + 0.02 * (i % 3) as f32, 0.0);
        body.rod(knot + out * 0.5, knot - up * 0.12 + out * 1.3, 0.005, 0.004, Skin::new(hex(0x4a7a38)));
    }
    let (silk, hand) = bow(body, pose, (knot, up));
    // What it was put together from.
    let reel = v3(0.44, top, -0.3);
    body.drum(reel, reel + v3(0.0, 0.05, 0.0), 0.045, 0.045, silk.tone(0.9));
    for i in 0..5 {
        let root = v3(0.3 + 0.05 * i as f32, top + 0.012, 0.16);
        let tip = root + v3(0.02, 0.004, 0.24);
        body.rod(root, tip, 0.005, 0.005, Skin::new(hex(0x4a7a38)));
        body.ball(tip, v3(0.032, 0.028, 0.032), Skin::new(colour).tone(0.9 + 0.1 * (i % 2) as f32));
    }
    [hand, knot - up * 0.05 + v3(-0.03, 0.0, 0.02)]
}

/// A ribbon about stems that run `up` through a knot, whose bow is drawn tight again and
/// again; its silk, and where the hand is that draws it.
fn bow(body: &mut Body, pose: &Pose, (knot, up): (Vec3, Vec3)) -> (Skin, Vec3) {
    let pull = 0.5 + 0.5 * wave(pose.seconds * 0.4);
    let silk = Skin::new(hex(0xb0283c)).gloss(0.5);
    body.tube(&[(knot - up * 0.014, 0.034), (knot + up * 0.014, 0.034)], 1.0, silk);
    let front = knot + v3(0.03, 0.0, -0.02);
    let hand = front + v3(0.0, 0.03, -0.09 - 0.05 * pull);
    for (tip, side) in [(hand, -1.0), (front + v3(0.02, 0.03, 0.07), 1.0)] {
        let loop_ = front + v3(0.01, 0.045 + 0.01 * pull, side * 0.05);
        body.ribbon(
            &[(front, 0.004), (loop_, 0.012), (front + v3(0.012, 0.01, side * 0.075), 0.011), (front, 0.004)],
            (Vec3::UP, 2.0),
            silk,
        );
        if side < 0.0 {
            body.ribbon(
                &[(front, 0.005), (front.lerp(tip, 0.5) + v3(0.0, 0.012, 0.0), 0.007), (tip, 0.006)],
                (Vec3::UP, 2.0),
                silk,
            );
        }
    }
    body.ribbon(
        &[(front, 0.006), (front + v3(0.02, -0.07, 0.02), 0.008), (front + v3(0.01, -0.15, 0.03), 0.007)],
        (v3(0.0, 0.0, 1.0), 2.0),
        silk,
    );
    (silk, hand)
}

/// Whether somebody only lays a hand on the knife that another holds, on the right.
fn helps(pose: &Pose) -> bool {
    pose.beside.is_some_and(|beside| beside.aside_m < 0.0)
}

/// How high a knife is over the cake.
fn cut(seconds: f32) -> f32 {
    0.5 + 0.5 * wave(seconds * 0.3)
}

/// A cake of three tiers on a table with a cloth, and the knife that goes into it.
fn cake(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    // Between the two; of one who cuts it alone, straight ahead.
    let aside = pose.beside.map_or(0.0, |beside| 0.5 * beside.aside_m / pose.size_m.max(0.3));
    let top = 0.43;
    let foot = v3(0.46, top, aside);
    let edge = foot + v3(-0.03, 0.19 + 0.07 * cut(pose.shot_s), 0.0);
    let haft = edge + v3(-0.19, 0.075, 0.0);
    if helps(pose) {
        return [haft + v3(0.0, 0.014, 0.012), hip + v3(0.14, 0.08, 0.13)];
    }
    let cloth = Skin::new(hex(0xcfc8bc));
    body.lathe(v3(foot.x, 0.0, foot.z), &[(0.0, 0.34), (0.2, 0.3), (top - 0.02, 0.29), (top, 0.285)], cloth);
    for i in 0..18 {
        let out = around(i as f32 / 18.0, 1.0, 0.0);
        let base = v3(foot.x, 0.0, foot.z);
        body.rod(base + out * 0.33, base + out * 0.275 + v3(0.0, top - 0.02, 0.0), 0.022, 0.012, cloth.tone(0.94));
    }
    let icing = Skin::new(pose.pick(&[0xe8dcd0, 0xe8ccd0, 0xdfe0d4], 33)).gloss(0.25);
    let mut level = 0.012;
    body.drum(foot, foot + v3(0.0, 0.012, 0.0), 0.2, 0.2, Skin::new(hex(0xa8863c)).gloss(0.8));
    for (tier, (wide, tall)) in [(0.165, 0.105), (0.12, 0.1), (0.075, 0.09)].into_iter().enumerate() {
        let base = foot + v3(0.0, level, 0.0);
        body.lathe(base, &[(0.0, wide), (tall - 0.01, wide), (tall, wide - 0.008)], icing);
        body.drum(base + v3(0.0, tall - 0.002, 0.0), base + v3(0.0, tall, 0.0), wide - 0.006, wide - 0.006, icing);
        let beads = 26 - 7 * tier;
        for i in 0..beads {
            let at = base + around(i as f32 / beads as f32, wide, 0.008);
            body.orb(at, 0.011, icing.tone(0.86));
        }
        for i in 0..5 {
            let at =
                base + around(0.62 + 0.05 * i as f32 - 0.06 * tier as f32, wide - 0.004, tall - 0.014 * (i % 2) as f32);
            let rose = Skin::new(hex([0xb8405a, 0xd8808a, 0xc86478][i % 3]));
            body.orb(at, 0.02, rose);
            body.orb(at + v3(-0.006, 0.01, 0.0), 0.011, rose.tone(1.25));
        }
        level += tall;
    }
    let crown = foot + v3(0.0, level, 0.0);
    for (i, z) in [-0.02, 0.02].into_iter().enumerate() {
        body.orb(crown + v3(0.0, 0.02, z), 0.024, Skin::new(hex([0xb8405a, 0xe0a0a8][i])));
    }
    let steel = Skin::new(hex(0xc6ccd2)).gloss(0.9);
    let blade = edge - haft;
    body.rod(haft, haft + blade * 0.35, 0.011, 0.01, Skin::new(hex(0xa8863c)).gloss(0.7));
    let low = v3(0.0, -0.028, 0.0);
    let tip = edge + blade * 0.35;
    body.plate(&[haft + blade * 0.33, haft + blade * 0.33 + low, tip + low * 0.7, tip], steel);
    [haft, hip + v3(0.2, 0.05, 0.11)]
}
