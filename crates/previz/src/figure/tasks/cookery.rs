//! A cook's hands at work on a counter: tossing a wok, cutting with a broad knife,
//! salting, tasting, whisking, piping cream.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::chore::steam;
use super::counter::{counter, put, worked_on};
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::food::broth::bite;
use crate::figure::food::greens::flesh;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::{Action, Guise, SubjectKind as K};

/// How often a second the knife falls, and the wok is tossed.
const CHOPS: f32 = 2.4;
const TOSSES: f32 = 0.75;

/// The stance of who is at such work; `None` of who is not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    let bent = |lean: f32, nod: f32| Stance { lean, nod, spread: [0.024; 2], look: 0.0, ..*rest };
    Some(match pose.action {
        Action::Salt => bent(0.02, 0.4),
        Action::Taste => bent(0.02, mix(0.35, 0.1, sipped(s))),
        Action::Whisk => bent(0.035 + 0.002 * wave(s * WHISKS), 0.4),
        Action::Pipe => bent(0.06, 0.45),
        _ => return None,
    })
}

/// Draws what somebody cooks whose hips are there; where the right and the left
/// hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let work = match pose.action {
        Action::Cook => wok,
        Action::Slice => knife,
        Action::Salt => salt,
        Action::Taste => taste,
        Action::Whisk => whisk,
        Action::Pipe => pipe,
        _ => return None,
    };
    let top = counter(body, hip);
    Some(work(body, pose, (hip, top)))
}

/// A wok over its burner, whose food is tossed; flames rise out of it where the
/// words name any.
fn wok(body: &mut Body, pose: &Pose, (hip, top): (Vec3, f32)) -> [Vec3; 2] {
    if pose.company.is_some_and(|company| company.kind == K::Steak) {
        return pan(body, pose, (hip, top));
    }
    let s = pose.seconds;
    let iron = Skin::new(hex(0x24262a)).gloss(0.45);
    body.drum(v3(0.37, top, 0.0), v3(0.37, top + 0.02, 0.0), 0.16, 0.15, iron.tone(0.7));
    body.drum(v3(0.37, top + 0.02, 0.0), v3(0.37, top + 0.035, 0.0), 0.07, 0.06, iron);
    // Its front goes up as it is tossed.
    let beat = wave(s * TOSSES).max(0.0);
    let middle = v3(0.37, top + 0.11 + 0.05 * beat, 0.0);
    for i in 0..6 {
        let foot = v3(0.37, top + 0.03, 0.0) + around(i as f32 / 6.0, 0.075, 0.0);
        body.fire((foot, foot + v3(0.0, 0.09, 0.0)), 0.04, s + 1.7 * i as f32);
    }
    let since = body.since();
    body.lathe(middle - v3(0.0, 0.05, 0.0), &[(0.0, 0.03), (0.012, 0.075), (0.04, 0.12), (0.075, 0.155)], iron);
    body.rod(middle + v3(-0.14, 0.02, -0.03), middle + v3(-0.26, 0.05, -0.07), 0.011, 0.013, Skin::new(hex(0x6a4526)));
    body.turn(since, middle, 2, 0.02 + 0.04 * beat);
    let food = [0xd8a03a, 0x9fb83a, 0xb83a18, 0x4f8a2e, 0xd0a868];
    for i in 0..22 {
        let t = fract(s * TOSSES + 0.55 + 0.03 * pose.unit(i + 640));
        let high = (0.1 + 0.24 * pose.unit(i + 600)) * (t * (1.0 - t) * 4.0);
        let x = (pose.unit(i + 620) - 0.5) * 0.16 + 0.05 * (t - 0.5);
        let z = (pose.unit(i + 660) - 0.5) * 0.16;
        let bit = Skin::new(hex(food[i as usize % food.len()])).gloss(0.3);
        body.ball(middle + v3(x, 0.014 + high, z), v3(0.024, 0.012, 0.018), bit);
    }
    if pose.company.is_some_and(|company| company.kind == K::Campfire) {
        // Oil catches fire over the rim, and leaps up with each toss.
        let tall = 0.2 + 0.1 * beat + 0.02 * wave(s * 2.1);
        for i in 0..5 {
            let z = 0.05 * (i as f32 - 2.0);
            let foot = middle + v3(0.05, 0.01, z);
            let share = 1.0 - 0.14 * (i as f32 - 2.0).abs();
            let tip = foot + v3(0.04 + 0.02 * wave(s * 1.3), tall * share, z * 0.3);
            body.fire((foot, tip), 0.075, s * 1.1 + 3.1 * i as f32);
        }
        body.glow(middle + v3(0.06, 0.12, 0.0), 0.3, v3(1.0, 0.5, 0.16) * 0.12);
    }
    steam(body, pose, middle + v3(0.0, 0.06, 0.0), 0.5);
    let ladle = hip + v3(0.25, 0.16, 0.13);
    let steel = Skin::new(hex(0x9aa2aa)).gloss(0.6);
    body.rod(ladle - v3(0.03, -0.02, 0.0), middle + v3(0.02, 0.05, 0.07), 0.007, 0.007, steel);
    body.ball(middle + v3(0.02, 0.045, 0.07), v3(0.03, 0.016, 0.03), steel);
    [middle + v3(-0.22, 0.035 - 0.2 * beat * 0.04, -0.065), ladle]
}

/// A pan of iron on its burner in which steaks sizzle, basted with a spoon.
fn pan(body: &mut Body, pose: &Pose, (hip, top): (Vec3, f32)) -> [Vec3; 2] {
    let s = pose.seconds;
    let iron = Skin::new(hex(0x24262a)).gloss(0.45);
    let middle = v3(0.37, top + 0.05, 0.0);
    body.drum(v3(0.37, top, 0.0), v3(0.37, top + 0.02, 0.0), 0.16, 0.15, iron.tone(0.7));
    for i in 0..6 {
        let foot = v3(0.37, top + 0.015, 0.0) + around(i as f32 / 6.0, 0.075, 0.0);
        body.fire((foot, foot + v3(0.0, 0.05, 0.0)), 0.03, s + 1.7 * i as f32);
    }
    body.lathe(middle - v3(0.0, 0.02, 0.0), &[(0.0, 0.125), (0.006, 0.135), (0.038, 0.155)], iron);
    body.rod(middle + v3(-0.13, 0.014, -0.05), middle + v3(-0.26, 0.035, -0.1), 0.012, 0.014, iron.tone(0.8));
    let butter = Skin::new(hex(0xc88a34)).gloss(0.9);
    body.drum(middle - v3(0.0, 0.014, 0.0), middle - v3(0.0, 0.01, 0.0), 0.13, 0.13, butter);
    for (x, z, turn) in [(0.01, -0.055, 0.0), (0.0, 0.06, 0.15)] {
        let at = middle + v3(x, 0.004, z);
        let since = body.since();
        body.ball(at, v3(0.075, 0.018, 0.046), Skin::new(hex(0x5a2c18)).gloss(0.6));
        body.ball(at + v3(0.03, 0.001, 0.014), v3(0.05, 0.0172, 0.036), Skin::new(hex(0x6c351c)).gloss(0.6));
        for bar in -2..=2 {
            let line = at + v3(0.026 * bar as f32, 0.0165, 0.0);
            let seared = Skin::new(hex(0x24120c));
            body.rod(line - v3(0.0, 0.0, 0.024), line + v3(0.012, 0.0, 0.024), 0.003, 0.003, seared);
        }
        body.turn(since, at, 1, turn);
    }
    // Fat leaps up out of the pan.
    for i in 0..10 {
        let t = fract(s * 1.7 + pose.unit(660 + i));
        let out = around(pose.unit(680 + i), 0.09, 0.0);
        body.orb(middle + out + v3(0.0, 0.01 + 0.28 * t * (1.0 - t), 0.0), 0.004, Skin::new(hex(0xf6d88a)).gloss(0.8));
    }
    steam(body, pose, middle + v3(0.0, 0.03, 0.0), 0.5);
    let grip = baste(body, (hip, middle), 0.5 + 0.5 * wave(s * 0.6));
    [middle + v3(-0.24, 0.03, -0.095), grip]
}

/// A spoon that takes up butter and lets it run; where the hand at it is.
fn baste(body: &mut Body, (hip, middle): (Vec3, Vec3), pour: f32) -> Vec3 {
    let spoon = middle + v3(0.0, 0.05 + 0.06 * pour, 0.07);
    let grip = hip + v3(0.25, 0.17 + 0.02 * pour, 0.13);
    let steel = Skin::new(hex(0xb4bac0)).gloss(0.8);
    body.rod(grip, spoon, 0.006, 0.006, steel);
    body.ball(spoon, v3(0.026, 0.01, 0.02), steel);
    if pour > 0.4 {
        let butter = Skin::new(hex(0xf2c84a)).gloss(0.8);
        body.rod(spoon - v3(0.0, 0.004, 0.01), middle + v3(0.0, 0.02, 0.05), 0.004, 0.003, butter);
    }
    grip
}

/// A broad knife that goes up and down on a board, and what it leaves behind.
fn knife(body: &mut Body, pose: &Pose, (_, top): (Vec3, f32)) -> [Vec3; 2] {
    let thing = worked_on(pose, K::Salad);
    let board = top + 0.02;
    body.block((0.2, top, -0.3), (0.5, board, 0.32), Skin::new(hex(0x8a5c34)));
    let front = mix(0.13, 0.0, fract(pose.shot_s * 0.12));
    let (rind, inner) = flesh(&thing, [0xd85a2a, 0xb8382a, 0x5a8a34][(pose.unit(43) * 2.99) as usize]);
    let (rind, inner) = (Skin::new(rind).gloss(0.3), Skin::new(inner).gloss(0.35));
    // Whole to the left of the blade, in slices to its right.
    let slim = thing.guise == Some(Guise::Carrot);
    let tip = if slim { 0.03 } else { 0.036 };
    body.rod(v3(0.34, board + 0.03, front + 0.008), v3(0.34, board + 0.032, 0.23), tip, 0.04, rind);
    body.drum(v3(0.34, board + 0.03, front + 0.006), v3(0.34, board + 0.03, front), tip, tip * 0.94, inner);
    if slim {
        for i in 0..5 {
            let turn = around(0.1 + 0.2 * i as f32, 0.03, 0.0);
            let root = v3(0.34, board + 0.035, 0.265);
            body.rod(root, root + v3(turn.x, 0.012 + turn.z * 0.4, 0.09), 0.008, 0.004, Skin::new(hex(0x3f8a2c)));
        }
        // More of them wait beside the board.
        for x in [0.25, 0.44] {
            body.rod(v3(x, board + 0.024, 0.1), v3(x + 0.015, board + 0.03, 0.28), 0.012, 0.028, rind.tone(0.95));
        }
    }
    for i in 0..26 {
        // They fall over one another into a heap.
        let (a, b) = (pose.unit(300 + i) - 0.5, pose.unit(340 + i));
        let at = v3(0.34 + 0.12 * a, board + 0.008 + 0.02 * (i % 3) as f32, front - 0.03 - 0.2 * b);
        if at.z < -0.27 {
            continue;
        }
        let lean = v3(0.004 * a, 0.007, 0.004 * b);
        body.drum(at, at + lean, tip * 0.92, tip * 0.9, if i % 2 == 0 { inner } else { inner.tone(0.88) });
    }
    let chop = clamp01(0.5 + wave(pose.seconds * CHOPS));
    let edge = v3(0.33, board + 0.004 + 0.085 * chop, front);
    let blade = Skin::new(hex(0xc2c9d0)).gloss(0.8);
    let corner = |x: f32, low: f32, y: f32| edge + v3(x, y - low * chop, 0.0);
    body.plate(
        &[corner(-0.1, 0.0, 0.0), corner(0.1, 0.02, 0.0), corner(0.12, 0.02, 0.045), corner(-0.1, 0.0, 0.08)],
        blade,
    );
    let handle = edge + v3(-0.1, 0.06, 0.0);
    body.rod(handle, handle + v3(-0.11, 0.03, 0.0), 0.014, 0.015, Skin::new(hex(0x2a1c14)));
    [handle + v3(-0.06, 0.025, 0.0), v3(0.3, board + 0.075, front + 0.055)]
}

/// A dish that salt falls on from raised fingers.
fn salt(body: &mut Body, pose: &Pose, (hip, top): (Vec3, f32)) -> [Vec3; 2] {
    let s = pose.seconds;
    let foot = v3(0.36, top, -0.02);
    body.block((0.19, top, -0.25), (0.53, top + 0.014, 0.21), Skin::new(hex(0x3a2a20)));
    put(body, pose, &worked_on(pose, K::Steak), (foot + v3(0.0, 0.014, 0.0), 0.27));
    let rub = s * 1.1;
    let fingers = hip + v3(0.33 + 0.012 * cos_turns(rub), 0.3, -0.03 + 0.02 * sin_turns(rub));
    for i in 0..64 {
        let t = fract(s * 1.25 + pose.unit(i + 400));
        let (a, b) = (pose.unit(i + 470) - 0.5, pose.unit(i + 540) - 0.5);
        let from = fingers + v3(0.03 * a, -0.015, 0.03 * b);
        let fallen = (from.y - foot.y - 0.04) * t * t;
        let at = from + v3(0.08 * a * t, -fallen, 0.09 * b * t);
        body.rod(at, at - v3(0.0, 0.006 + 0.014 * t, 0.0), 0.0032, 0.0024, Skin::new(hex(0xffffff)).glow(0.25));
    }
    let dish = v3(0.3, top, 0.34);
    body.lathe(dish, &[(0.0, 0.03), (0.03, 0.05), (0.035, 0.052)], Skin::new(hex(0x6a4a30)));
    body.ball(dish + v3(0.0, 0.03, 0.0), v3(0.043, 0.016, 0.043), Skin::new(hex(0xe8e8e4)));
    [fingers - v3(0.035, -0.02, 0.0), v3(0.24, top + 0.02, 0.21)]
}

/// How far a spoon has been raised to the lips, 0 to 1.
fn sipped(seconds: f32) -> f32 {
    smoothstep(-0.7, 0.1, wave(seconds * 0.2))
}

/// A pot that simmers, and a spoonful of it at the lips.
fn taste(body: &mut Body, pose: &Pose, (hip, top): (Vec3, f32)) -> [Vec3; 2] {
    let up = sipped(pose.seconds);
    let foot = v3(0.37, top, 0.08);
    let enamel = Skin::new(hex(0x9a2f26)).gloss(0.5);
    body.drum(foot, foot + v3(0.0, 0.015, 0.0), 0.15, 0.14, Skin::new(hex(0x202226)));
    body.lathe(foot + v3(0.0, 0.015, 0.0), &[(0.0, 0.12), (0.02, 0.13), (0.15, 0.135), (0.16, 0.142)], enamel);
    let broth = Skin::new(hex(bite(worked_on(pose, K::Soup).kind))).tone(0.75).gloss(0.5);
    body.drum(foot + v3(0.0, 0.14, 0.0), foot + v3(0.0, 0.176, 0.0), 0.125, 0.125, broth);
    for i in 0..9 {
        let at = around(i as f32 * 0.37, 0.03 + 0.08 * pose.unit(60 + i), 0.176);
        let bob = 0.004 * wave(pose.seconds * 0.8 + pose.unit(80 + i));
        let bit = Skin::new(hex([0xd8641c, 0x5a9030, 0xe0d0a0][i as usize % 3])).gloss(0.4);
        body.ball(foot + at + v3(0.0, bob, 0.0), v3(0.018, 0.01, 0.016), bit);
    }
    for side in [-1.0, 1.0] {
        let ear = foot + v3(0.0, 0.14, 0.135 * side);
        body.tube(
            &[
                (ear + v3(-0.03, 0.0, 0.0), 0.009),
                (ear + v3(0.0, 0.0, 0.035 * side), 0.009),
                (ear + v3(0.03, 0.0, 0.0), 0.009),
            ],
            1.0,
            enamel.tone(0.7),
        );
    }
    steam(body, pose, foot + v3(0.0, 0.18, 0.0), 0.4);
    let lips = hip + v3(0.135, 0.333, -0.012);
    let spoon = (foot + v3(-0.05, 0.2, -0.06)).lerp(lips, up);
    let hand = (foot + v3(-0.13, 0.3, -0.1)).lerp(lips + v3(0.1, -0.075, -0.1), up);
    let wood = Skin::new(hex(0xa8703a));
    body.rod(spoon, hand + (hand - spoon) * 0.35, 0.008, 0.008, wood);
    body.ball(spoon, v3(0.026, 0.014, 0.022), wood);
    body.ball(spoon + v3(0.0, 0.008, 0.0), v3(0.019, 0.008, 0.016), broth.tone(1.2));
    [hand, foot + v3(-0.02, 0.165, 0.165)]
}

/// Rounds of a whisk in a second.
const WHISKS: f32 = 1.9;

/// A bowl of eggs that a whisk goes round in.
fn whisk(body: &mut Body, pose: &Pose, (_, top): (Vec3, f32)) -> [Vec3; 2] {
    let turn = pose.seconds * WHISKS;
    let foot = v3(0.33, top, 0.01);
    let side = [(0.0, 0.055), (0.02, 0.085), (0.06, 0.115), (0.105, 0.128), (0.11, 0.134)];
    body.lathe(foot, &side, Skin::new(hex(0x3f7a9a)).gloss(0.5));
    let egg = Skin::new(hex(0xe0a02c)).gloss(0.5);
    body.drum(foot + v3(0.0, 0.08, 0.0), foot + v3(0.0, 0.112, 0.0), 0.12, 0.126, egg);
    for i in 0..16 {
        // Froth that goes round with it.
        let at = around(i as f32 * 0.31 + turn * 0.3, 0.04 + 0.07 * pose.unit(90 + i), 0.114);
        body.ball(foot + at, v3(0.012, 0.005, 0.012), egg.tone(1.35));
    }
    let heart = foot + around(turn, 0.05, 0.09);
    let hand = foot + v3(-0.02, 0.235, -0.03) + around(turn, 0.03, 0.0);
    let way = (heart - hand).unit();
    let steel = Skin::new(hex(0xd2d8de)).gloss(0.9);
    let neck = hand + way * 0.045;
    body.rod(hand - way * 0.06, neck, 0.011, 0.009, steel.tone(0.7));
    let across = way.cross(v3(0.0, 0.0, 1.0)).unit();
    let other = way.cross(across);
    for i in 0..5 {
        let out = across * cos_turns(i as f32 / 10.0) + other * sin_turns(i as f32 / 10.0);
        let wire = |t: f32, wide: f32| (neck + (heart - neck) * t + out * wide, 0.0028);
        let loop_ = [wire(0.0, 0.006), wire(0.5, 0.03), wire(0.86, 0.034), wire(1.02, 0.0)];
        let back = loop_.map(|(at, thick)| (at - out * ((at - neck).dot(out) * 2.0), thick));
        body.tube(&loop_, 1.0, steel);
        body.tube(&back, 1.0, steel);
    }
    for (i, (x, z)) in [(0.42, -0.26), (0.36, -0.3), (0.46, -0.34)].into_iter().enumerate() {
        let shell = Skin::new(hex([0xd8a880, 0xe8d8c0, 0xc89468][i])).gloss(0.2);
        body.ball(v3(x, top + 0.026, z), v3(0.026, 0.026, 0.034), shell);
    }
    for (x, z) in [(0.28, 0.27), (0.36, 0.32)] {
        body.lathe(v3(x, top, z), &[(0.0, 0.012), (0.012, 0.026), (0.03, 0.028)], Skin::new(hex(0xe2c8a8)));
        body.drum(v3(x, top + 0.029, z), v3(x, top + 0.031, z), 0.025, 0.025, Skin::new(hex(0xf2ece0)));
    }
    [hand, foot + v3(-0.06, 0.12, 0.13)]
}

/// Rosettes of cream around the rim of a cake, and how many there are at first.
const ROSETTES: i32 = 12;
const PIPED: f32 = 4.3;
/// Rosettes in a second.
const PIPES: f32 = 0.42;

/// A cake that turns under the bag that cream is piped from.
fn pipe(body: &mut Body, pose: &Pose, (_, top): (Vec3, f32)) -> [Vec3; 2] {
    let foot = v3(0.38, top, -0.02);
    let china = Skin::new(hex(0x5a7480)).gloss(0.5);
    body.lathe(foot, &[(0.0, 0.08), (0.02, 0.07), (0.025, 0.16), (0.035, 0.165)], china);
    let sponge = Skin::new(pose.pick(&[0xd87f96, 0x8a5030, 0xd8a860], 57)).gloss(0.25);
    let (low, high) = (foot + v3(0.0, 0.035, 0.0), foot + v3(0.0, 0.145, 0.0));
    body.lathe(low, &[(0.0, 0.138), (0.1, 0.138), (0.112, 0.13)], sponge);
    body.drum(high, high + v3(0.0, 0.003, 0.0), 0.13, 0.13, sponge.tone(1.1));
    let done = PIPED + pose.shot_s * PIPES;
    let (count, part) = (done as i32, fract(done));
    // It is turned on between one rosette and the next.
    let turned = (count as f32 + smoothstep(0.72, 1.0, part)) / ROSETTES as f32;
    let cream = Skin::new(hex(0xefe6d6)).gloss(0.25);
    let place = |i: i32| high + around((i as f32) / ROSETTES as f32 - turned + 0.05, 0.1, 0.003);
    for i in 0..=count.min(ROSETTES - 1) {
        let grown = if i == count { smoothstep(0.0, 0.6, part) } else { 1.0 };
        for (step, wide) in [0.03, 0.023, 0.013].into_iter().enumerate() {
            let size = wide * (0.25 + 0.75 * grown);
            let at = place(i) + v3(0.0, 0.017 * step as f32 * grown, 0.0);
            body.ball(at, v3(size, 0.015 * (0.3 + 0.7 * grown), size), cream.tone(1.0 - 0.05 * step as f32));
        }
    }
    for i in 0..14 {
        let at = low + around(i as f32 / 14.0 - turned, 0.138, 0.012);
        body.ball(at, v3(0.022, 0.018, 0.022), cream.tone(0.92));
    }
    let squeeze = 1.0 - smoothstep(0.6, 0.75, part);
    let tip = place(count) + v3(0.0, 0.03 + 0.03 * (1.0 - squeeze), 0.0);
    let way = v3(-0.5, 0.84, -0.2).unit();
    let bag = Skin::new(hex(0x4f86b0)).gloss(0.2);
    body.rod(tip, tip + way * 0.035, 0.005, 0.012, Skin::new(hex(0xaab0b6)).gloss(0.9));
    let along = [(0.025, 0.012), (0.06, 0.028), (0.1, 0.035 - 0.003 * squeeze), (0.14, 0.022), (0.18, 0.011)];
    body.tube(&along.map(|(far, thick)| (tip + way * far, thick)), 1.0, bag);
    body.tube(&[(tip + way * 0.175, 0.01), (tip + way * 0.21, 0.02)], 1.0, bag.tone(0.9));
    [tip + way * 0.15 + v3(-0.022, 0.006, -0.016), tip + way * 0.06 + v3(-0.02, 0.0, 0.036)]
}
