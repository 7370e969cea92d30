//! What athletes and fighters have in their hands or before them: rackets,
//! javelins, barbells, bags, hurdles, blades, the rock that they climb.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::effort::{HURDLES, TOSSES, pressed};
use super::smash::racket_in;
use crate::figure::body::Body;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

/// Height of a shoulder above the hips.
const SHOULDER: f32 = 0.245;

/// Draws what somebody does a sport with whose hips are there; where the right
/// and the left hand are then.
pub(crate) fn play(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let s = pose.seconds;
    Some(match pose.action {
        Action::Tennis | Action::Badminton => racket(body, (pose.action, s), hip),
        Action::Javelin => javelin(body, s, hip),
        Action::Weights => barbell(body, s, hip),
        Action::Box => bag(body, s, hip),
        Action::Spar => gloves(body, s, hip),
        Action::Fence => blade(body, s, hip),
        Action::Hurdle => {
            hurdles(body, pose);
            return None;
        }
        Action::Toss => {
            cap(body, s, hip);
            return None;
        }
        _ => return None,
    })
}

/// A racket swung to meet a ball that comes and goes.
fn racket(body: &mut Body, (action, s): (Action, f32), hip: Vec3) -> [Vec3; 2] {
    let turn = 0.1 + 0.17 * wave(s * 0.5);
    let out = v3(sin_turns(turn), 0.12, -cos_turns(turn)).unit();
    let hand = hip + v3(0.02, SHOULDER + 0.01, -0.1) + out * 0.255;
    racket_in(body, hand, out, Vec3::UP);
    // It is met where the racket points ahead and aside.
    let met = hip + v3(0.36, SHOULDER + 0.04, -0.42);
    let away = (fract(s * 0.5 + 0.5) * 2.0 - 1.0).abs();
    if action == Action::Badminton {
        // It goes high, and comes down steeply.
        let high = 1.5 * away * (1.0 - away) + 0.08;
        let nose = v3(1.0, 0.9 - 2.2 * away, -0.1).unit() * if fract(s * 0.5 + 0.5) < 0.5 { -1.0 } else { 1.0 };
        shuttlecock(body, met + v3(2.2 * away, high, -0.1 * away), nose);
    } else {
        let ball = met + v3(2.6 * away, 0.5 * away * (1.0 - away) * 2.0, -0.1 * away);
        body.orb(ball, 0.024, Skin::new(hex(0xd6e83a)));
    }
    [hand, hip + v3(0.16, 0.16 + 0.02 * wave(s * 0.5), 0.17)]
}

/// A cork with its skirt of feathers, nose first.
fn shuttlecock(body: &mut Body, at: Vec3, nose: Vec3) {
    let white = Skin::new(hex(0xf8f8f4)).glow(0.12);
    body.orb(at + nose * 0.03, 0.021, Skin::new(hex(0xf2ead2)));
    body.drum(at + nose * 0.022, at - nose * 0.05, 0.017, 0.042, white);
    body.drum(at - nose * 0.004, at - nose * 0.012, 0.028, 0.03, Skin::new(hex(0x3a8a4a)));
}

/// A javelin drawn back over the shoulder.
fn javelin(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let drawn = wave(s * 0.25);
    let hand = hip + v3(-0.15 + 0.06 * drawn, SHOULDER + 0.13, -0.16);
    let way = v3(0.95, 0.3 - 0.02 * drawn, 0.04).unit();
    let metal = Skin::new(hex(0xe8edf2)).gloss(0.5);
    body.rod(hand - way * 0.62, hand + way * 0.78, 0.009, 0.009, metal);
    body.rod(hand + way * 0.78, hand + way * 0.9, 0.009, 0.002, Skin::new(hex(0x3a3f48)).gloss(0.7));
    body.rod(hand - way * 0.045, hand + way * 0.045, 0.0135, 0.0135, Skin::new(hex(0xc23a2a)));
    [hand, hip + v3(0.22, SHOULDER + 0.09, 0.15)]
}

/// A barbell pressed from the shoulders to overhead.
fn barbell(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let up = pressed(s);
    let at = hip + v3(mix(0.115, 0.015, up), mix(SHOULDER + 0.02, SHOULDER + 0.27, up), 0.0);
    let steel = Skin::new(hex(0xc9ced6)).gloss(0.8);
    let out = |z: f32| at + v3(0.0, 0.0, z);
    body.rod(out(-0.64), out(0.64), 0.012, 0.012, steel);
    for side in [-1.0, 1.0] {
        for (z, r, colour) in [(0.46, 0.135, 0xb5281f), (0.5, 0.135, 0x23324f), (0.54, 0.1, 0xd8b12a)] {
            body.drum(out(side * (z - 0.015)), out(side * (z + 0.015)), r, r, Skin::new(hex(colour)).gloss(0.2));
        }
        body.drum(out(side * 0.56), out(side * 0.59), 0.03, 0.03, steel);
    }
    [out(-0.18), out(0.18)]
}

/// How far the right glove and the left one are struck out.
fn strikes(s: f32) -> [f32; 2] {
    [0.0, 0.5].map(|phase| {
        let t = fract(s * 0.9 + phase);
        smoothstep(0.0, 0.1, t) * (1.0 - smoothstep(0.16, 0.36, t))
    })
}

/// Gloves that strike by turns.
fn gloves(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let [right, left] = strikes(s);
    let fist = |out: f32, side: f32| {
        hip + v3(mix(0.13, 0.31, out), SHOULDER + mix(0.0, 0.02, out), side * mix(0.075, 0.015, out))
    };
    let hands = [fist(right, -1.0), fist(left, 1.0)];
    let red = Skin::new(hex(0xc42a20)).gloss(0.35);
    for hand in hands {
        body.ball(hand + v3(0.018, 0.0, 0.0), v3(0.045, 0.038, 0.036), red);
    }
    hands
}

/// A heavy bag on its stand, struck with both gloves.
fn bag(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let hands = gloves(body, s, hip);
    // Struck, it swings from where it hangs.
    let swing = 0.012 * wave(s * 0.9 - 0.12) + 0.014 * strikes(s).into_iter().sum::<f32>();
    let hook = v3(hip.x + 0.47, 1.42, 0.0);
    let along = v3(sin_turns(swing), -cos_turns(swing), 0.0);
    let leather = Skin::new(hex(0x2a2420)).gloss(0.3);
    body.rod(hook, hook + along * 0.26, 0.006, 0.006, Skin::new(hex(0x8a8e96)).gloss(0.6));
    body.drum(hook + along * 0.26, hook + along * 0.92, 0.088, 0.088, leather);
    for t in [0.34, 0.84] {
        body.drum(hook + along * t, hook + along * (t + 0.035), 0.0905, 0.0905, Skin::new(hex(0xe6e2d8)));
    }
    let iron = Skin::new(hex(0x3a3e46)).gloss(0.4);
    let post = v3(hook.x + 0.36, 0.0, 0.24);
    body.tube(
        &[(post, 0.022), (post + v3(0.0, 1.38, 0.0), 0.022), (hook + v3(0.05, 0.04, 0.0), 0.018), (hook, 0.018)],
        1.0,
        iron,
    );
    body.rod(post - v3(0.5, -0.02, -0.05), post + v3(0.14, 0.02, 0.05), 0.02, 0.02, iron);
    hands
}

/// A blade that a rider holds up whose neck is there; where the hand is.
pub(crate) fn raised(body: &mut Body, s: f32, neck: Vec3) -> Vec3 {
    let sway = 0.015 * wave(s * 0.5);
    let hand = neck + v3(0.1 + sway, 0.2, -0.16);
    sword(body, hand, v3(0.34 + sway, 0.94, -0.05).unit());
    hand
}

/// A straight sword in a hand, pointing a way.
fn sword(body: &mut Body, hand: Vec3, way: Vec3) {
    let steel = Skin::new(hex(0xdfe5ec)).gloss(0.9).glow(0.06);
    let brass = Skin::new(hex(0xc9a23a)).gloss(0.6);
    body.rod(hand - way * 0.07, hand + way * 0.035, 0.011, 0.011, Skin::new(hex(0x3a1a18)));
    body.orb(hand - way * 0.08, 0.015, brass);
    body.ball(hand + way * 0.045, v3(0.022, 0.022, 0.03), brass);
    body.slab(hand + way * 0.05, hand + way * 0.56, 0.0115, 0.006, 0.5, steel);
}

/// A straight blade drawn through the air.
fn blade(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let cut = wave(s * 0.4);
    let lift = 0.07 + 0.13 * cut;
    let hand = hip + v3(0.03 + 0.2 * cos_turns(lift), SHOULDER + 0.22 * sin_turns(lift), -0.1 - 0.03 * cut);
    let on = lift + 0.035 + 0.05 * cut;
    let way = v3(cos_turns(on), sin_turns(on), -0.12 * cut).unit();
    sword(body, hand, way);
    // A tassel trails after it.
    let trail = v3(-0.03 - 0.05 * cos_turns(s * 0.4), -0.1, 0.0);
    let root = hand - way * 0.09;
    body.tube(&[(root, 0.005), (root + trail * 0.6, 0.008), (root + trail, 0.01)], 1.0, Skin::new(hex(0xb8281f)));
    [hand, hip + v3(-0.19, SHOULDER + 0.05 + 0.02 * cut, 0.15)]
}

/// Hurdles across the way, which stay where they are while they are run over.
fn hurdles(body: &mut Body, pose: &Pose) {
    let white = Skin::new(hex(0xf0efe9));
    let iron = Skin::new(hex(0x4a4e56)).gloss(0.4);
    for k in 0..12 {
        let x = (k as f32 + 0.5) * HURDLES - pose.gone;
        if x.abs() > 3.0 * HURDLES {
            continue;
        }
        for z in [-0.33, 0.33] {
            body.rod(v3(x, 0.0, z), v3(x, 0.5, z), 0.012, 0.012, iron);
            body.rod(v3(x, 0.012, z), v3(x - 0.3, 0.012, z), 0.014, 0.012, iron);
        }
        for (i, colour) in
            [white, Skin::new(hex(0xc42a20)), white, Skin::new(hex(0xc42a20)), white].into_iter().enumerate()
        {
            let z = -0.36 + 0.144 * i as f32;
            body.block((x - 0.008, 0.44, z), (x + 0.008, 0.52, z + 0.144), colour);
        }
    }
}

/// A graduate's cap, thrown up and coming down again.
fn cap(body: &mut Body, s: f32, hip: Vec3) {
    let t = fract(s * TOSSES);
    let since = body.since();
    let felt = Skin::new(hex(0x1a1b20));
    body.block((-0.085, 0.0, -0.085), (0.085, 0.012, 0.085), felt.tone(1.4));
    body.drum(v3(0.0, -0.04, 0.0), v3(0.0, 0.0, 0.0), 0.052, 0.055, felt);
    let gold = Skin::new(hex(0xe0ae2a));
    body.tube(
        &[(v3(0.0, 0.014, 0.0), 0.005), (v3(0.07, 0.012, 0.05), 0.005), (v3(0.1, -0.05, 0.06), 0.008)],
        1.0,
        gold,
    );
    body.turn(since, Vec3::ZERO, 0, 0.08 * sin_turns(t * 2.0) + 0.05);
    body.turn(since, Vec3::ZERO, 1, t);
    body.shift(since, hip + v3(0.08, 0.53 + 0.62 * t * (1.0 - t) * 4.0, 0.0));
}
