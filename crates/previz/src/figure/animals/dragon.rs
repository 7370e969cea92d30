//! A dragon of the West: four legs, and wings of skin. One unit is the span of
//! the wings.
//!
//! The dragon of the East is `loong`'s.

use super::coiled::coiled;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, v3};
use crate::script::Action;

/// A dragon: neck, tail, four legs and wings of skin.
pub(crate) fn dragon(body: &mut Body, pose: &Pose) {
    let coat = pose.colour(0x9a2f22);
    if matches!(pose.action, Action::Sleep | Action::Lie) {
        return coiled(body, pose, coat);
    }
    let skin = Skin::new(coat).mark(Mark::Under, coat.lerp(hex(0xd9a25a), 0.6)).gloss(0.25);
    let s = pose.seconds;
    let settled = !super::bird::aloft(pose) && pose.action != Action::Walk;
    // Who has come down holds the wings up, half spread.
    let (flap, late) = if settled {
        (0.62 + 0.1 * sin_turns(s * 0.22), 0.3 + 0.12 * sin_turns(s * 0.22 - 0.1))
    } else {
        (sin_turns(pose.stride), sin_turns(pose.stride - 0.18))
    };
    let snake = |t: f32| 0.04 * sin_turns(s * 0.35 - t * 0.9) * t;
    let since = body.since();
    let tail: Vec<(Vec3, f32)> = (0..=6)
        .map(|i| {
            let t = i as f32 / 6.0;
            (v3(-0.12 - 0.42 * t, snake(t) - 0.02 * t, snake(t + 0.3)), mix(0.05, 0.006, t))
        })
        .collect();
    body.tube(&tail, 1.0, skin);
    let end = tail[6].0;
    body.plate(
        &[end + v3(0.02, 0.0, 0.0), end + v3(-0.03, 0.03, 0.0), end + v3(-0.08, 0.0, 0.0), end + v3(-0.03, -0.03, 0.0)],
        skin,
    );
    body.tube(&[(v3(-0.13, 0.0, 0.0), 0.05), (v3(0.0, 0.0, 0.0), 0.068), (v3(0.12, 0.02, 0.0), 0.058)], 0.9, skin);
    let head = v3(0.38, 0.12 + 0.01 * sin_turns(s * 0.4), 0.0);
    body.tube(
        &[(v3(0.11, 0.02, 0.0), 0.055), (v3(0.22, 0.06, 0.0), 0.036), (v3(0.3, 0.13, 0.0), 0.03), (head, 0.03)],
        1.0,
        skin,
    );
    body.tube(&[(head, 0.034), (head + v3(0.06, -0.015, 0.0), 0.026), (head + v3(0.1, -0.03, 0.0), 0.012)], 1.0, skin);
    body.rod(head + v3(0.0, -0.03, 0.0), head + v3(0.07, -0.055, 0.0), 0.014, 0.007, skin);
    for side in [1.0, -1.0] {
        body.rod(
            head + v3(-0.01, 0.025, side * 0.015),
            head + v3(-0.08, 0.065, side * 0.03),
            0.01,
            0.002,
            Skin::new(hex(0xe0d2a8)),
        );
        body.orb(head + v3(0.025, 0.018, side * 0.022), 0.007, Skin::new(hex(0xffc93a)).glow(2.0));
        for (x, back) in [(0.09, 0.05), (-0.1, -0.04)] {
            body.rod(v3(x, -0.03, side * 0.05), v3(x + back * 0.4, -0.1, side * 0.07), 0.028, 0.018, skin);
            body.rod(v3(x + back * 0.4, -0.1, side * 0.07), v3(x + back, -0.14, side * 0.07), 0.016, 0.01, skin);
        }
        membrane(body, (flap, late), side, (skin, coat));
    }
    spikes(body, skin.tone(0.6));
    breath(body, pose, head + v3(0.1, -0.035, 0.0));
    if settled {
        body.turn(since, Vec3::ZERO, 2, 0.03);
    } else {
        body.shift(since, v3(0.0, -flap * 0.04, 0.0));
    }
}

/// A row of them along the back.
fn spikes(body: &mut Body, skin: Skin) {
    for spike in 0..9 {
        let x = 0.2 - spike as f32 * 0.055;
        let y = if x > 0.1 { 0.075 } else { 0.06 - (0.1 - x) * 0.06 };
        body.plate(&[v3(x + 0.016, y - 0.01, 0.0), v3(x - 0.012, y + 0.035, 0.0), v3(x - 0.016, y - 0.012, 0.0)], skin);
    }
}

/// Fire from its mouth: all the time where that is what it does, else in bouts
/// when it has come down or roars.
fn breath(body: &mut Body, pose: &Pose, mouth: Vec3) {
    let strength = match pose.action {
        Action::Burn => 1.0,
        Action::Land | Action::Howl => clamp01(2.6 + 4.0 * sin_turns(pose.shot_s * 0.37)),
        _ => 0.0,
    };
    if strength <= 0.0 {
        return;
    }
    let way = v3(1.0, -0.16, 0.0).unit();
    for i in 0..30 {
        let t = fract(i as f32 / 30.0 + pose.seconds * 0.8);
        let (u, v) = (pose.unit(900 + i) - 0.5, pose.unit(940 + i) - 0.5);
        let at = mouth + way * (0.62 * t * strength) + v3(0.0, 0.16 * u * t + 0.1 * t * t, 0.16 * v * t);
        let colour = if t < 0.3 { hex(0xffe9a0) } else { hex(0xffa53a).lerp(hex(0xc8300c), t) };
        body.puff(at, 0.012 + 0.075 * t, colour, 0.8 * strength * (1.0 - t), 3.4 * (1.0 - 0.7 * t));
    }
    body.glow(mouth + way * 0.22, 0.42, v3(1.0, 0.45, 0.12) * (0.7 * strength));
}

fn membrane(body: &mut Body, (flap, late): (f32, f32), side: f32, (skin, coat): (Skin, Vec3)) {
    let out = |turns: f32, length: f32, x: f32| v3(x, sin_turns(turns) * length, side * cos_turns(turns) * length);
    let root = v3(0.08, 0.04, side * 0.05);
    let wrist = root + out(0.07 + flap * 0.11, 0.22, 0.07);
    let tips: Vec<Vec3> = (0..4)
        .map(|i| wrist + out(flap * 0.09 + late * 0.09, 0.28 - 0.06 * i as f32, 0.02 - 0.12 * i as f32))
        .collect();
    body.rod(root, wrist, 0.018, 0.012, skin);
    let web = Skin::new(coat * 0.62);
    let mut last = tips[0];
    for (i, tip) in tips.iter().enumerate() {
        body.rod(wrist, *tip, 0.009, 0.003, skin);
        if i > 0 {
            let sag = last.lerp(*tip, 0.5).lerp(wrist, 0.14);
            body.plate(&[wrist, last, sag, *tip], web.tone(0.9 + 0.08 * i as f32));
        }
        last = *tip;
    }
    let flank = v3(-0.1, 0.02, side * 0.045);
    body.plate(&[wrist, last, last.lerp(flank, 0.5).lerp(wrist, 0.15), flank, root], web);
}
