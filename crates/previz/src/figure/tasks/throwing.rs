//! What people throw at each other at a feast: water out of bowls, coloured powder; and over who
//! weds: petals and rice.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, fract, hex, mix, smoothstep, v3};
use crate::script::Action;

/// How often a second each throws, and where in its round it lets go.
const THROWS: f32 = 0.5;
const LET_GO: f32 = 0.42;
/// What falls falls so fast, in heights of a person a second squared.
const FALL: f32 = 5.4;
/// The colours of the powders of spring.
const POWDERS: [u32; 7] = [0xe8287a, 0xf6c61f, 0x2fb86a, 0x2f8fe8, 0xf07a1f, 0x9a3ad8, 0xf05a9a];

/// Where somebody is in the round of a throw; no two throw at once.
fn round(pose: &Pose) -> f32 {
    fract(pose.seconds * THROWS + pose.unit(21))
}

/// How far the arms are swung, from behind to ahead.
fn swung(pose: &Pose) -> f32 {
    let t = round(pose);
    smoothstep(0.22, LET_GO + 0.06, t) * (1.0 - smoothstep(0.6, 0.95, t))
}

/// The stance of who throws; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    if !matches!(pose.action, Action::SplashWater | Action::ThrowPowder | Action::Confetti) {
        return None;
    }
    let over = swung(pose);
    Some(Stance {
        thigh: [mix(-0.02, 0.07, over), mix(0.05, -0.06, over)],
        knee: [mix(0.05, 0.06, over), mix(0.09, 0.03, over)],
        spread: [0.024; 2],
        lean: mix(-0.025, 0.045, over),
        twist: mix(0.05, -0.05, over),
        arm: [0.0, -0.05 + 0.12 * over],
        raise: [0.06, 0.1],
        elbow: [0.06, 0.12],
        look: 0.0,
        nod: -0.06,
        ..*rest
    })
}

/// Draws what somebody throws whose hips are there; where the right and the left hand
/// are then.
pub(crate) fn throw(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let over = swung(pose);
    let hand = hip + v3(mix(0.0, 0.3, over), mix(0.04, 0.36, over), mix(-0.2, -0.06, over));
    match pose.action {
        Action::SplashWater => {
            let bowl = hip + v3(mix(0.12, 0.31, over), mix(0.06, 0.3, over), -0.04);
            basin(body, pose, bowl, over);
            water(body, pose, hip + v3(0.34, 0.3, -0.04));
            Some([bowl + v3(0.0, 0.0, -0.1), bowl + v3(0.0, 0.0, 0.1)])
        }
        Action::ThrowPowder => {
            powder(body, pose, hip + v3(0.32, 0.38, -0.06));
            Some([hand, hip + v3(mix(0.1, 0.02, over), mix(0.2, 0.05, over), 0.2)])
        }
        Action::Confetti => {
            handful(body, pose, hip + v3(0.3, 0.42, -0.04));
            let other = v3(mix(0.0, 0.26, over), mix(0.02, 0.32, over), mix(0.2, 0.1, over));
            Some([hand + v3(0.0, 0.06 * over, 0.0), hip + other])
        }
        _ => None,
    }
}

/// Petals and grains that fly up out of the hand and come down slowly, and others in the air.
fn handful(body: &mut Body, pose: &Pose, from: Vec3) {
    const HUES: [u32; 5] = [0xfdfbf4, 0xf6b8c8, 0xfdfbf4, 0xf2809a, 0xf8e2a0];
    let piece = |body: &mut Body, at: Vec3, i: i32| {
        let hue = Skin::new(hex(HUES[i.unsigned_abs() as usize % HUES.len()])).glow(0.08);
        let turn = pose.seconds * 0.6 + pose.unit(2700 + i);
        let (a, b) = (v3(0.022, 0.014 * wave(turn), 0.006), v3(0.006, 0.011 * wave(turn + 0.25), 0.02));
        body.plate(&[at - a - b, at + a - b, at + a + b, at - a + b], hue);
    };
    let flown = (round(pose) - LET_GO) / THROWS;
    for i in 0..40 {
        let dice = |salt: i32| pose.unit(2720 + 5 * i + salt);
        if !(0.0..1.2).contains(&flown) {
            break;
        }
        let gone = 1.0 - 1.0 / (1.0 + 2.6 * flown);
        let way = v3(0.5 + 0.9 * dice(1), 0.7 + 0.9 * dice(2), 1.1 * (dice(3) - 0.5));
        piece(body, from + way * gone - v3(0.0, 0.42 * flown * flown, 0.0), i);
    }
    for i in 0..26 {
        let dice = |salt: i32| pose.unit(2950 + 5 * i + salt);
        let age = fract(pose.seconds * (0.16 + 0.06 * dice(1)) + dice(2));
        let sway = 0.05 * wave(age * 2.0 + dice(3));
        piece(body, v3(1.3 * (dice(3) - 0.35), 1.3 * (1.0 - age) + 0.02, 1.1 * (dice(4) - 0.5) + sway), i);
    }
}

/// A bowl that tips as it is swung.
fn basin(body: &mut Body, pose: &Pose, at: Vec3, over: f32) {
    let tin = Skin::new(pose.pick(&[0xc8ccd2, 0xd8a83a, 0x2f8fd8, 0xe85a7a], 33)).gloss(0.6);
    let since = body.since();
    body.lathe(at - v3(0.0, 0.035, 0.0), &[(0.0, 0.045), (0.01, 0.06), (0.045, 0.095), (0.07, 0.105)], tin);
    body.drum(at, at + v3(0.0, 0.02, 0.0), 0.09, 0.095, Skin::liquid(hex(0xbfe2f2)));
    body.turn(since, at, 2, -0.16 * over);
}

/// A sheet of water that breaks up into drops along its arc.
fn water(body: &mut Body, pose: &Pose, from: Vec3) {
    let flown = (round(pose) - LET_GO) / THROWS;
    if !(0.0..0.95).contains(&flown) {
        return;
    }
    let drop = Skin::new(hex(0xdcf0fa)).gloss(0.9).glow(0.06);
    for i in 0..44 {
        let dice = |salt: i32| pose.unit(1300 + 6 * i + salt);
        let (fast, up) = (1.1 + 1.5 * dice(1), 0.7 + 1.1 * dice(2));
        let late = flown - 0.1 * dice(3);
        if late < 0.0 {
            continue;
        }
        let at = from + v3(fast * late, up * late - 0.5 * FALL * late * late, (dice(4) - 0.5) * (0.1 + 0.7 * late));
        if at.y < 0.0 {
            continue;
        }
        let size = (0.008 + 0.016 * dice(5)) * (1.0 - 0.4 * late);
        let way = v3(fast, up - FALL * late, 0.0).unit();
        body.rod(at, at - way * (0.05 + 0.05 * dice(5)), size, size * 0.5, drop);
        if i % 6 == 0 {
            body.puff(at, 0.03 + 0.08 * late, v3(0.9, 0.95, 1.0), 0.12 * (1.0 - late), 0.0);
        }
    }
}

/// A cloud that bursts out of the hand and hangs in the air, and others that others
/// threw before.
fn powder(body: &mut Body, pose: &Pose, from: Vec3) {
    let own = (pose.unit(23) * POWDERS.len() as f32) as usize;
    let flown = (round(pose) - LET_GO) / THROWS;
    let fresh = flown.max(0.0);
    if (0.0..1.15).contains(&flown) {
        let hue = hex(POWDERS[own % POWDERS.len()]);
        for i in 0..18 {
            let dice = |salt: i32| pose.unit(1600 + 6 * i + salt);
            // The air stops it soon.
            let gone = 1.0 - 1.0 / (1.0 + 3.2 * fresh);
            let way = v3(0.9 + 0.8 * dice(1), 0.9 * dice(2) + 0.1, (dice(3) - 0.5) * 1.1);
            let at = from + way * (gone * 1.1) - v3(0.0, 0.12 * fresh * fresh, 0.0);
            let thick = 0.62 * (1.0 - smoothstep(0.5, 1.15, fresh)) * (fresh * 12.0).min(1.0);
            body.puff(at, 0.05 + 0.17 * gone * (0.6 + dice(4)), hue, thick, 0.04);
        }
    }
    for i in 0..7 {
        let dice = |salt: i32| pose.unit(1800 + 6 * i + salt);
        let age = fract(pose.seconds * 0.14 + dice(1));
        let hue = hex(POWDERS[(own + 1 + i as usize) % POWDERS.len()]);
        let at = v3((dice(2) - 0.5) * 1.1, 0.3 + 0.9 * dice(3) + 0.2 * age, (dice(4) - 0.5) * 0.9 + 0.06 * wave(age));
        let thick = 0.3 * (age * (1.0 - age) * 4.0);
        body.puff(at, 0.12 + 0.2 * age, hue, thick, 0.03);
    }
    // What has settled on hair and clothes.
    for i in 0..5 {
        let hue = hex(POWDERS[(own + 2 + i) % POWDERS.len()]);
        let at = v3(0.055, 0.5 + 0.07 * i as f32, 0.05 * wave(0.31 * i as f32));
        body.puff(at, 0.05, hue, 0.34, 0.06);
    }
}
