//! What is cooked before those who eat it: skewers over coals, noodles pulled by hand.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::counter::counter;
use crate::figure::body::Body;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

/// How often a second a skewer is turned, and the noodles are drawn out.
const TURNS: f32 = 0.45;
const PULLS: f32 = 0.42;
/// Half the width of a grill, and where its near and its far edge are.
const HALF: f32 = 0.46;
const NEAR: f32 = 0.2;
const FAR: f32 = 0.47;

/// The stance of who is at such work; `None` of who is not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    let bent = |lean: f32, nod: f32| Stance { lean, nod, spread: [0.026; 2], look: 0.0, ..*rest };
    Some(match pose.action {
        Action::Grill => bent(0.025 + 0.003 * wave(s * TURNS), 0.38),
        Action::PullNoodles => Stance { twist: 0.015 * wave(s * PULLS), ..bent(0.004, 0.18) },
        _ => return None,
    })
}

/// Draws what somebody cooks whose hips are there; where the right and the left hand
/// are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    Some(match pose.action {
        Action::Grill => grill(body, pose, hip),
        Action::PullNoodles => noodles(body, pose, hip),
        _ => return None,
    })
}

/// A long trough of coals on legs, skewers across it, one of which is turned.
fn grill(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    let top = hip.y + 0.01;
    let iron = Skin::new(hex(0x3a3c40)).gloss(0.4);
    let deep = 0.1;
    for (x0, x1, z0, z1) in [
        (NEAR, NEAR + 0.014, -HALF, HALF),
        (FAR - 0.014, FAR, -HALF, HALF),
        (NEAR, FAR, -HALF, 0.014 - HALF),
        (NEAR, FAR, HALF - 0.014, HALF),
        (NEAR, FAR, -HALF, HALF),
    ] {
        let floor = if z1 - z0 > HALF && x1 - x0 > 0.1 { top - deep + 0.02 } else { top };
        body.block((x0, top - deep, z0), (x1, floor, z1), iron);
    }
    for (x, z) in [(NEAR, -HALF), (NEAR, HALF), (FAR, -HALF), (FAR, HALF)] {
        body.rod(v3(x, top - deep, z * 0.96), v3(x, 0.0, z), 0.016, 0.014, iron.tone(0.8));
    }
    for i in 0..46 {
        let dice = |salt: i32| pose.unit(900 + 4 * i + salt);
        let at = v3(mix(NEAR + 0.03, FAR - 0.03, dice(1)), top - 0.06, (dice(2) - 0.5) * HALF * 1.9);
        let heat = 0.5 + 0.5 * wave(s * 0.5 + dice(3));
        let coal = if dice(3) < 0.55 { hex(0xff5a14) } else { hex(0x2a2422) };
        let glow = if dice(3) < 0.55 { 0.5 + 0.5 * heat } else { 0.0 };
        body.ball(at, v3(0.026, 0.018, 0.026), Skin::new(coal).glow(glow));
    }
    body.glow(v3((NEAR + FAR) * 0.5, top + 0.06, 0.0), 0.3, v3(1.0, 0.42, 0.12) * 0.06);
    let held = 3;
    for i in 0..9 {
        let z = mix(-HALF + 0.07, HALF - 0.07, i as f32 / 8.0);
        let turn = if i == held { smoothstep(0.3, 0.7, fract(s * TURNS)) } else { 0.1 * pose.unit(950 + i) };
        let lift = if i == held { 0.05 * wave(s * TURNS).max(0.0) } else { 0.0 };
        skewer(body, pose, (v3(NEAR - 0.05, top + 0.014 + lift, z), i), turn);
    }
    smoke(body, pose, v3((NEAR + FAR) * 0.5, top, 0.0));
    let z = mix(-HALF + 0.07, HALF - 0.07, held as f32 / 8.0);
    let lift = 0.05 * wave(s * TURNS).max(0.0);
    // The other hand strews spice from a can.
    let shake = 0.02 * wave(s * 2.2);
    let can = v3(NEAR + 0.1, top + 0.17 + shake, 0.16);
    body.drum(can + v3(0.0, -0.03, 0.0), can + v3(0.0, 0.03, 0.0), 0.018, 0.018, Skin::metal(hex(0xc8ccd2)));
    for i in 0..8 {
        let age = fract(s * 1.4 + 0.125 * i as f32);
        let at = can + v3(0.01 + 0.03 * pose.unit(970 + i), -0.04 - 0.12 * age, (pose.unit(980 + i) - 0.5) * 0.05);
        body.orb(at, 0.0035, Skin::new(hex(0xb8481f)));
    }
    [v3(NEAR - 0.05, top + 0.02 + lift, z), can + v3(-0.02, 0.0, 0.0)]
}

/// A stick with pieces of meat and greens, turned about itself.
fn skewer(body: &mut Body, pose: &Pose, (from, index): (Vec3, i32), turn: f32) {
    body.rod(from, from + v3(FAR - NEAR + 0.09, 0.0, 0.0), 0.004, 0.003, Skin::new(hex(0xd8b884)));
    for i in 0..5 {
        let at = from + v3(0.09 + 0.046 * i as f32, 0.0, 0.0);
        let green = index % 3 == 1 && i % 2 == 1;
        let hue = if green { hex(0x4f8a34) } else { pose.pick(&[0x8a4422, 0x9a5228, 0x7a3a1e], 990 + index * 7 + i) };
        let axes = [v3(0.02, 0.0, 0.0), v3(0.0, cos_turns(turn), sin_turns(turn)) * 0.022];
        body.egg(at, [axes[0], axes[1], v3(0.0, -sin_turns(turn), cos_turns(turn)) * 0.017], Skin::new(hue).gloss(0.5));
    }
}

/// Smoke that rises from dripping fat and drifts aside.
fn smoke(body: &mut Body, pose: &Pose, from: Vec3) {
    for i in 0..16 {
        let age = fract(pose.seconds * 0.24 + pose.unit(1000 + i));
        let out = v3((pose.unit(1020 + i) - 0.5) * 0.2, 0.0, (pose.unit(1040 + i) - 0.5) * HALF * 1.6);
        let drift = v3(0.1 * age, 0.06 + 0.8 * age, 0.12 * age + 0.03 * wave(pose.seconds * 0.3 + pose.unit(1060 + i)));
        body.puff(
            from + out + drift,
            0.05 + 0.16 * age,
            Vec3::splat(0.78),
            0.26 * (1.0 - age) * (age * 6.0).min(1.0),
            0.03,
        );
    }
}

/// A skein of noodles between both hands, drawn out and let swing together again.
fn noodles(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    let top = counter(body, hip);
    let flour = Skin::new(hex(0xf4f0e6));
    body.ball(v3(0.36, top, 0.05), v3(0.17, 0.006, 0.24), flour);
    body.ball(v3(0.44, top + 0.035, 0.32), v3(0.07, 0.05, 0.075), Skin::new(hex(0xeadcb4)));
    let open = 0.5 - 0.5 * cos_turns(s * PULLS);
    let half = mix(0.13, 0.36, open);
    let high = hip.y + mix(0.36, 0.25, open) + 0.02 * wave(s * PULLS * 2.0);
    let hands = [-1.0, 1.0].map(|side| v3(hip.x + 0.3, high, side * half));
    let dough = Skin::new(hex(0xf2e2b4)).gloss(0.15);
    // The skein is as long as ever: what the hands do not take hangs down and swings.
    let long = 0.86_f32;
    let sag = 0.44 * (long * long - 4.0 * half * half).max(0.004).sqrt();
    let swing = 0.08 * wave(s * PULLS * 2.0 + 0.2) * (1.0 - open);
    for strand in 0..11 {
        let off = (strand as f32 - 5.0) / 5.0;
        let depth = sag * (1.0 + 0.06 * wave(0.37 * strand as f32)) - 0.004 * off;
        let points: [(Vec3, f32); 9] = std::array::from_fn(|i| {
            let t = i as f32 / 8.0;
            let hang = 4.0 * t * (1.0 - t);
            let spread = off * (0.012 + 0.035 * hang);
            let at = hands[0].lerp(hands[1], t) + v3(spread + swing * hang, 0.0 - depth * hang, 0.0);
            (at, 0.0058)
        });
        body.tube(&points, 1.0, dough);
    }
    for hand in hands {
        body.ball(hand, v3(0.032, 0.028, 0.036), dough);
    }
    // Flour in the air.
    for i in 0..6 {
        let age = fract(s * 0.3 + pose.unit(1100 + i));
        let at = v3(
            hip.x + 0.3 + 0.1 * (pose.unit(1110 + i) - 0.5),
            top + 0.05 + 0.25 * age,
            (pose.unit(1120 + i) - 0.5) * 0.5,
        );
        body.puff(at, 0.03 + 0.06 * age, Vec3::splat(0.95), 0.14 * (1.0 - age), 0.0);
    }
    hands
}
