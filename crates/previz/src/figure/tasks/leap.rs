//! Leaps of athletes after a run: backwards over a bar onto a mat, and far into
//! a pit of sand; and the stride that leads to them.
//!
//! Bends and moves who is built; builds nobody.

use crate::figure::body::{Body, Since};
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, clamp01, fract, hex, mix, smoothstep, v3};
use crate::scene::actors::peaks::{HIGH_JUMP, LONG_JUMP};
use crate::script::Action;

/// Shares of a round at which the run begins, the leap, and its end.
const RUNS: f32 = 0.15;
const LEAPS: f32 = 0.42;
const LANDS: f32 = 0.62;

/// Where a high jumper starts, takes off and comes down, and where and how high
/// the bar is.
const START: f32 = -2.1;
const TAKE_OFF: f32 = -0.42;
const DOWN: f32 = 0.95;
const BAR: (f32, f32) = (0.27, 1.04);
/// How thick the mat is.
const MAT: f32 = 0.36;
/// Where a long jumper starts, takes off and comes down.
const BOARD: f32 = -0.55;
const PIT: f32 = 1.3;

/// How far on a round is, and how far through the leap, from 0 to 1.
fn moment(pose: &Pose) -> (f32, f32) {
    let hz = if pose.action == Action::HighJump { HIGH_JUMP.hz } else { LONG_JUMP.hz };
    let t = fract(pose.seconds * hz);
    (t, clamp01((t - LEAPS) / (LANDS - LEAPS)))
}

/// How far ahead who runs up is, faster and faster.
fn run_up(t: f32, (from, to): (f32, f32)) -> f32 {
    let u = clamp01((t - RUNS) / (LEAPS - RUNS));
    mix(from, to, u * (0.5 + 0.5 * u))
}

/// Running as fast as can be, so far in strides.
pub(crate) fn sprint(p: f32, rest: Stance) -> Stance {
    let thigh = |p: f32| 0.025 + 0.115 * wave(p);
    let knee = |p: f32| 0.05 + 0.13 * clamp01(wave(p - 0.3));
    Stance {
        thigh: [thigh(p), thigh(p + 0.5)],
        knee: [knee(p), knee(p + 0.5)],
        spread: [0.01; 2],
        arm: [-0.1 * wave(p), 0.1 * wave(p)],
        elbow: [0.2; 2],
        raise: [0.05; 2],
        lean: 0.035,
        lift: 0.02 * wave(p * 2.0).max(0.0),
        look: 0.0,
        ..rest
    }
}

/// The stance of who leaps; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let (t, u) = moment(pose);
    let leap: fn(f32, Stance) -> Stance = match pose.action {
        Action::HighJump => flop,
        Action::LongJump => hang,
        _ => return None,
    };
    Some(match t {
        ..RUNS => {
            // Rocking back and forth before it.
            let rock = 0.012 * wave(pose.seconds * 0.8);
            Stance { lean: 0.03 + rock, thigh: [0.05, -0.04], knee: [0.06, 0.05], elbow: [0.12; 2], look: 0.0, ..*rest }
        }
        ..LEAPS => sprint(run_up(t, (0.0, 1.68)) * 1.5, *rest),
        _ => leap(u, *rest),
    })
}

/// One knee thrown up, the back arched over the bar, the legs pulled up after
/// it, and down onto the back.
fn flop(u: f32, rest: Stance) -> Stance {
    let drive = 1.0 - smoothstep(0.05, 0.4, u);
    let arch = smoothstep(0.15, 0.45, u) * (1.0 - smoothstep(0.6, 0.78, u));
    let pull = smoothstep(0.6, 0.85, u);
    Stance {
        thigh: [0.2 * drive - 0.06 * arch + 0.15 * pull, -0.05 * arch + 0.13 * pull],
        knee: [0.22 * drive + 0.2 * arch + 0.03 + 0.05 * pull, 0.03 + 0.19 * arch + 0.08 * pull],
        spread: [0.02, 0.03],
        arm: [0.3 * drive - 0.02 * arch, 0.12 * drive - 0.03 * arch],
        elbow: [0.05, 0.05],
        raise: [0.06 + 0.14 * pull, 0.07 + 0.16 * pull],
        lean: -0.065 * arch,
        nod: 0.35 * pull - 0.6 * arch,
        look: 0.0,
        ..rest
    }
}

/// The arms thrown up, then both legs stretched ahead of what is to come, and
/// deep into the knees.
fn hang(u: f32, rest: Stance) -> Stance {
    let high = smoothstep(0.0, 0.3, u) * (1.0 - smoothstep(0.45, 0.8, u));
    let reach = smoothstep(0.4, 0.72, u);
    let sunk = smoothstep(0.9, 1.0, u);
    Stance {
        thigh: [mix(mix(0.2, 0.04, high), 0.22, reach), mix(mix(-0.1, -0.03, high), 0.21, reach)],
        knee: [mix(mix(0.2, 0.14, high), 0.05 + 0.24 * sunk, reach), mix(0.12, 0.06 + 0.24 * sunk, reach)],
        spread: [0.015, 0.02],
        arm: [mix(0.05, 0.2, reach), mix(0.05, 0.22, reach)],
        raise: [0.06 + 0.36 * high, 0.06 + 0.38 * high],
        elbow: [0.03; 2],
        lean: 0.1 * reach - 0.03 * high,
        nod: -0.2 * high,
        lift: 0.36 * 4.0 * u * (1.0 - u),
        look: 0.0,
        ..rest
    }
}

/// Takes who was added since to where the leap has led, and draws what is leapt
/// over and into; the hips of who leaps are there.
pub(crate) fn lay(body: &mut Body, pose: &Pose, (since, hip): (Since, Vec3)) {
    if pose.action == Action::HighJump { over_bar(body, pose, (since, hip)) } else { into_sand(body, pose, since) }
}

fn over_bar(body: &mut Body, pose: &Pose, (since, hip): (Since, Vec3)) {
    let (t, u) = moment(pose);
    if u > 0.0 {
        // The hips rise from where they are in the stride to over the bar.
        let (up, top, low) = (0.53, BAR.1 + 0.15, MAT + 0.1);
        let bent = 2.0 * (up + low - 2.0 * top);
        let high = up + (low - up - bent) * u + bent * u * u;
        let rests = smoothstep(LANDS, LANDS + 0.06, t);
        body.turn(since, hip, 2, mix(0.02 + 0.5 * u - 0.2 * u * u, 0.26, rests));
        body.turn(since, hip, 1, 0.5 * smoothstep(0.0, 0.4, u));
        body.shift(since, v3(mix(TAKE_OFF, DOWN, u) - hip.x, high - hip.y, 0.0));
    } else {
        body.shift(since, v3(run_up(t, (START, TAKE_OFF)), 0.0, 0.0));
    }
    let (x, high) = BAR;
    let stripes = Skin::new(hex(0xf4f2ec)).mark(Mark::Bands(6.0), hex(0xd0281f));
    body.rod(v3(x, high, -1.02), v3(x, high, 1.02), 0.019, 0.019, stripes);
    for z in [-1.06, 1.06] {
        let post = Skin::new(hex(0xd8dce0)).gloss(0.5);
        body.rod(v3(x, 0.0, z), v3(x, 1.3, z), 0.02, 0.018, post);
        body.block((x - 0.14, 0.0, z - 0.08), (x + 0.14, 0.025, z + 0.08), post.tone(0.6));
    }
    let blue = Skin::new(hex(0x2450a8));
    body.block((x + 0.16, 0.0, -0.95), (x + 1.55, MAT - 0.04, 0.95), blue);
    body.block((x + 0.15, MAT - 0.04, -0.96), (x + 1.56, MAT, 0.96), Skin::new(hex(0xe0b02c)));
}

fn into_sand(body: &mut Body, pose: &Pose, since: Since) {
    let (t, u) = moment(pose);
    let x = if u > 0.0 { mix(BOARD, PIT, u) } else { run_up(t, (BOARD - 1.68, BOARD)) };
    body.shift(since, v3(x, 0.0, 0.0));
    let sand = Skin::new(hex(0xd9b878));
    body.block((0.3, 0.0, -0.7), (2.6, 0.012, 0.7), sand);
    for (from, to) in [((0.26, -0.74), (2.64, -0.7)), ((0.26, 0.7), (2.64, 0.74)), ((0.26, -0.7), (0.3, 0.7))] {
        body.block((from.0, 0.0, from.1), (to.0, 0.03, to.1), Skin::new(hex(0xe8e4da)));
    }
    body.block((BOARD + 0.06, 0.0, -0.35), (BOARD + 0.18, 0.008, 0.35), Skin::new(hex(0xf6f6f2)));
    let thrown = clamp01((t - LANDS) / 0.09);
    for i in 0..if (0.001..0.999).contains(&thrown) { 10 } else { 0 } {
        let (ahead, aside) = (0.12 + 0.05 * (i % 5) as f32, (i as f32 / 4.5 - 1.0) * 0.35);
        let rise = 0.5 * thrown * (1.0 - thrown) * (1.0 + 0.5 * (i % 3) as f32);
        let at = v3(PIT + 0.1 + ahead * (1.0 + 1.6 * thrown), 0.03 + rise, aside * (0.4 + thrown));
        body.puff(at, 0.05 + 0.06 * thrown, hex(0xd9b878), 0.7 * (1.0 - thrown), 0.0);
    }
}
