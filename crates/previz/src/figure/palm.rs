//! Trees that are told by their outline, to be looked at one by one: a palm and a
//! fir. One unit is their height.
//!
//! Those that only grow in a land are the land's.

use super::body::Body;
use super::pose::Pose;
use super::shape::{Mark, Skin};
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;

/// Fronds of a palm, and into how many pieces each is bent.
const FRONDS: i32 = 13;
const PIECES: i32 = 7;

/// A leaning trunk under a crown of fronds that sway.
pub(super) fn palm(body: &mut Body, pose: &Pose) {
    let lean = mix(-0.16, 0.16, pose.unit(3));
    let bark = Skin::new(hex(0x8d7658)).mark(Mark::Bands(22.0), hex(0x6f5a42));
    let spot = |t: f32| v3(lean * t * t, mix(-0.02, 0.8, t), lean * 0.4 * t);
    let trunk: Vec<(Vec3, f32)> = (0..=7)
        .map(|k| k as f32 / 7.0)
        .map(|t| (spot(t), mix(0.034, 0.017, t) + if t == 0.0 { 0.012 } else { 0.0 }))
        .collect();
    body.tube(&trunk, 1.0, bark);
    let crown = spot(1.0);
    for k in 0..4 {
        let t = k as f32 * 0.27;
        body.orb(crown + v3(cos_turns(t) * 0.026, -0.022, sin_turns(t) * 0.026), 0.02, Skin::new(hex(0x6a4a2a)));
    }
    let green = pose.colour(0x4f7d32);
    for frond in 0..FRONDS {
        let dice = |salt: i32| unit2(frond, salt, pose.seed);
        let turns = frond as f32 * GOLDEN + 0.04 * dice(1);
        // The youngest stand up, the oldest hang.
        let rise = mix(1.05, -0.25, frond as f32 / FRONDS as f32);
        let sway = 0.012 * (0.4 + pose.wind * 2.4) * sin_turns(pose.seconds * 0.32 + dice(2));
        blade(body, crown, (turns + sway, rise + sway * 4.0), 0.4 + 0.08 * dice(3), green * (0.78 + 0.4 * dice(4)));
    }
}

/// One frond: a bent rib with leaflets that hang to both sides.
fn blade(body: &mut Body, from: Vec3, (turns, rise): (f32, f32), long: f32, green: Vec3) {
    let out = v3(cos_turns(turns), 0.0, sin_turns(turns));
    let across = v3(-out.z, 0.0, out.x);
    let rib = |t: f32| from + out * (long * (t - 0.12 * t * t)) + Vec3::UP * (long * (rise * t - 1.15 * t * t));
    for piece in 0..PIECES {
        let (a, b) = (piece as f32 / PIECES as f32, (piece + 1) as f32 / PIECES as f32);
        let wide = |t: f32| long * 0.2 * (0.25 + 1.9 * t) * (1.0 - t * t * 0.98);
        for side in [-1.0, 1.0] {
            let hang = |t: f32| rib((t + 0.09).min(1.04)) + across * (side * wide(t)) - Vec3::UP * (wide(t) * 0.62);
            // A gap between leaflets lets the sky through.
            let inner = mix(a, b, 0.72);
            let tone = if side > 0.0 { 1.0 } else { 0.82 } * mix(0.86, 1.12, b);
            body.plate(&[rib(a), rib(b), hang(inner), hang(a)], Skin::new(green * tone).glow(0.03));
        }
    }
    let line: Vec<(Vec3, f32)> = (0..=5).map(|k| k as f32 / 5.0).map(|t| (rib(t), 0.006 * (1.1 - t))).collect();
    body.tube(&line, 1.0, Skin::new(green * 1.15));
}

/// Tiers of boughs of a fir from the lowest up.
const TIERS: i32 = 11;

/// A straight stem under boughs that hang lower and wider towards its foot.
pub(super) fn fir(body: &mut Body, pose: &Pose) {
    let snow = if pose.cold { 0.55 } else { 0.0 };
    let green = pose.colour(0x2c5734);
    body.rod(v3(0.0, -0.02, 0.0), v3(0.0, 0.9, 0.0), 0.026, 0.006, Skin::new(hex(0x553d2a)));
    for tier in 0..TIERS {
        let t = tier as f32 / TIERS as f32;
        let (low, wide) = (mix(0.1, 0.9, t), mix(0.235, 0.03, t));
        let needles = Skin::new(green * mix(0.5, 0.72, t));
        body.drum(v3(0.0, low, 0.0), v3(0.0, low + mix(0.17, 0.1, t), 0.0), wide * 0.7, 0.008, needles);
        let boughs = 17 - tier;
        for i in 0..boughs {
            let dice = |salt: i32| unit2(i + tier * 31, salt, pose.seed);
            let turns = (i as f32 + 0.5 * (tier % 2) as f32 + 0.35 * dice(1)) / boughs as f32;
            let out = v3(cos_turns(turns), 0.0, sin_turns(turns));
            let reach = wide * (0.82 + 0.36 * dice(2));
            let sway = 0.003 * (1.0 + pose.wind * 3.0) * sin_turns(pose.seconds * 0.3 + dice(3));
            let tip = out * reach + v3(sway, low - 0.014 - 0.02 * dice(4), 0.0);
            let tone = green * (0.7 + 0.45 * t + 0.25 * dice(5));
            let skin = Skin::new(tone.lerp(v3(0.86, 0.9, 0.95), snow * (0.5 + dice(6))));
            body.rod(out * (wide * 0.12) + v3(0.0, low + 0.062, 0.0), tip, 0.02 * (0.4 + wide * 4.0), 0.005, skin);
        }
    }
}
