//! A bath full of foam: who sits in it, and who kneels beside it to wash a child.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::gesture::kneel;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, fract, hex, sin_turns, v3};
use crate::script::Action;

/// How high the rim is of the tub that somebody sits in, and of the one beside which
/// somebody kneels.
const RIM: f32 = 0.27;
const LOW_RIM: f32 = 0.25;
/// Where the latter is.
pub(super) const BESIDE: f32 = 0.42;

/// The stance of who bathes; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    Some(match pose.action {
        Action::Soak => Stance {
            thigh: [0.236, 0.232],
            knee: [0.02, 0.03],
            spread: [0.03; 2],
            lean: -0.02 + 0.006 * wave(s * 0.5),
            side: 0.008 * wave(s * 0.31),
            lift: 0.06,
            nod: 0.06 * wave(s * 0.43),
            ..*rest
        },
        Action::Bathe => Stance { lean: 0.055 + 0.006 * wave(s * 0.5), nod: 0.3, look: 0.0, ..kneel(s, *rest) },
        _ => return None,
    })
}

/// Draws the bath and who is washed in it; where the right and the left hand are then
/// of whose hips are there.
pub(crate) fn bathe(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let s = pose.seconds;
    match pose.action {
        Action::Soak => {
            // In another's tub only the foam about the body is one's own.
            if pose.seat.is_none() {
                tub(body, pose, &Tub { at: v3(0.2, 0.0, 0.0), long: 0.47, wide: 0.23, high: RIM, along: true });
            }
            // Hands that scoop up foam by turns.
            let up = |t: f32| 0.05 * wave(s * 0.45 + t).max(0.0);
            let hands = [(-1.0, 0.0), (1.0, 0.5)].map(|(side, t)| v3(hip.x + 0.17, RIM + 0.05 + up(t), side * 0.1));
            for hand in hands {
                body.ball(hand + v3(0.02, 0.025, 0.0), v3(0.035, 0.024, 0.035), foam());
            }
            Some(hands)
        }
        Action::Bathe => {
            tub(body, pose, &Tub { at: v3(BESIDE, 0.0, 0.0), long: 0.36, wide: 0.2, high: LOW_RIM, along: false });
            let rub = 0.035 * wave(s * 0.7);
            let sponge = v3(BESIDE - 0.02, LOW_RIM + 0.13 + rub, -0.06);
            body.ball(sponge + v3(0.03, 0.0, 0.02), v3(0.028, 0.02, 0.03), Skin::new(hex(0xf2c84a)));
            Some([sponge, v3(BESIDE - 0.06, LOW_RIM + 0.07, 0.1)])
        }
        _ => None,
    }
}

fn foam() -> Skin {
    Skin::new(hex(0xf4f7fa)).glow(0.04)
}

/// A tub: where, half its length and width, its height, and whether it is long ahead.
struct Tub {
    at: Vec3,
    long: f32,
    wide: f32,
    high: f32,
    along: bool,
}

/// An enamelled tub filled with foam, some of which runs over the rim, and a duck.
fn tub(body: &mut Body, pose: &Pose, tub: &Tub) {
    let enamel = Skin::new(hex(0xf2f0ea)).gloss(0.6);
    let turned = |x: f32, y: f32, z: f32| match tub.along {
        true => tub.at + v3(x, y, z),
        false => tub.at + v3(z, y, x),
    };
    let high = tub.high;
    let r = high * 0.46;
    let ends = tub.long - r * 1.1;
    body.tube(
        &[(turned(-ends, high * 0.5, 0.0), r), (turned(0.0, high * 0.5, 0.0), r), (turned(ends, high * 0.5, 0.0), r)],
        tub.wide / r,
        enamel,
    );
    // A rolled rim, squarer than round.
    let round = |t: f32, share: f32| {
        let (c, s) = (cos_turns(t), sin_turns(t));
        (c.signum() * c.abs().sqrt() * tub.long * share, s.signum() * s.abs().sqrt() * tub.wide * share)
    };
    let rim: Vec<(Vec3, f32)> =
        (0..=24).map(|i| round(i as f32 / 24.0, 1.0)).map(|(x, z)| (turned(x, high, z), 0.018)).collect();
    body.tube(&rim, 1.0, enamel.tone(1.05));
    let surface: Vec<Vec3> =
        (0..24).map(|i| round(i as f32 / 24.0, 0.94)).map(|(x, z)| turned(x, high - 0.02, z)).collect();
    body.plate(&surface, Skin::new(hex(0xdfeaf0)));
    for i in 0..58 {
        let dice = |salt: i32| pose.unit(800 + 5 * i + salt);
        let out = dice(1).sqrt() * 0.93;
        let (x, z) = round(dice(2), out);
        // A heap at each end, and less about who sits there.
        let heap = 0.05 * (x / tub.long).abs();
        let size = 0.026 + 0.034 * dice(3);
        let swell = 0.004 * wave(pose.seconds * 0.3 + dice(4));
        body.ball(turned(x, high - 0.012 + heap + swell, z), v3(size, size * 0.8, size), foam());
    }
    for i in 0..7 {
        let (x, z) = round(pose.unit(1100 + i), 1.03);
        let drop = 0.03 * pose.unit(1110 + i);
        body.ball(turned(x, high - drop, z), v3(0.028, 0.03, 0.028), foam());
    }
    duck(body, turned(tub.long * 0.72, high + 0.035 + 0.006 * wave(pose.seconds * 0.5), tub.wide * 0.2));
    bubbles(body, pose, turned(0.0, high, 0.0), tub.long);
}

/// A yellow duck of rubber.
fn duck(body: &mut Body, at: Vec3) {
    let yellow = Skin::new(hex(0xf6c61f)).gloss(0.5);
    body.ball(at, v3(0.038, 0.026, 0.028), yellow);
    body.orb(at + v3(0.024, 0.034, 0.0), 0.021, yellow);
    body.rod(at + v3(0.04, 0.032, 0.0), at + v3(0.056, 0.03, 0.0), 0.009, 0.006, Skin::new(hex(0xe8701f)));
    for side in [-1.0, 1.0] {
        body.orb(at + v3(0.038, 0.042, side * 0.011), 0.004, Skin::new(hex(0x16161a)));
    }
}

/// A few bubbles that rise out of the foam.
fn bubbles(body: &mut Body, pose: &Pose, from: Vec3, wide: f32) {
    for i in 0..7 {
        let age = fract(pose.seconds * 0.11 + pose.unit(1200 + i));
        let off = v3(pose.unit(1210 + i) - 0.5, 0.0, pose.unit(1220 + i) - 0.5) * (wide * 1.2);
        let drift = v3(0.03 * wave(pose.seconds * 0.3 + pose.unit(1230 + i)), 0.1 + 0.5 * age, 0.0);
        body.orb(from + off + drift, 0.012 + 0.014 * pose.unit(1240 + i), Skin::film(hex(0xdcecf6)));
    }
}
