//! The heads of flowers that are known by their shape: lotus, tulip, lavender.
//! One unit is the height of the plant.
//!
//! Stems and leaves, and other heads, are `bloom`'s.

use super::body::Body;
use super::petal::{cupped, petal};
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Guise;

/// Draws the head of a flower that has one of its own, this far open; false for
/// others.
pub(super) fn head(body: &mut Body, pose: &Pose, head: Vec3, open: f32) -> bool {
    match pose.guise {
        Some(Guise::Lotus) => lotus(body, pose, head, open),
        Some(Guise::Tulip) => tulip(body, pose, head, open),
        Some(Guise::Lavender) => lavender(body, pose, head),
        _ => return false,
    }
    true
}

/// Pointed, hollow petals in rings about a yellow pod, and round leaves below.
fn lotus(body: &mut Body, pose: &Pose, head: Vec3, open: f32) {
    let pink = pose.colour(0xee86ac);
    let foot = head - v3(0.0, 0.03, 0.0);
    for ring in 0..4 {
        let inner = ring as f32 / 3.0;
        let own = smoothstep(0.3 * inner, 0.55 + 0.45 * inner, open);
        for i in 0..8 {
            let turns = (i as f32 + 0.5 * (ring % 2) as f32) / 8.0 + 0.012 * (pose.unit(ring * 8 + i) - 0.5);
            let lift = mix(0.24, mix(0.085, 0.2, inner), own);
            let shade = pink.lerp(Vec3::splat(0.92), 0.04 + 0.16 * inner);
            cupped(
                body,
                foot,
                (turns, lift),
                (mix(0.2, 0.15, inner), mix(0.03, 0.06, own)),
                Skin::new(shade).glow(0.06),
            );
        }
    }
    let pod = Skin::new(hex(0xd8b83a));
    body.drum(foot, foot + v3(0.0, 0.07, 0.0), 0.02, 0.035, pod);
    for i in 0..30 {
        let (turns, out) = (i as f32 * GOLDEN, 0.04 + 0.014 * pose.unit(50 + i));
        let tip = foot + v3(cos_turns(turns) * out, 0.065, sin_turns(turns) * out);
        body.rod(foot + v3(0.0, 0.02, 0.0), tip, 0.002, 0.004, Skin::new(hex(0xf2c63a)).glow(0.05));
    }
}

/// The round leaves of a lotus, which lie about its stem.
pub(super) fn pads(body: &mut Body, pose: &Pose) {
    for i in 0..5 {
        let turns = i as f32 * GOLDEN + 0.15 * pose.unit(30 + i);
        let (out, high) = (0.3 + 0.3 * pose.unit(40 + i), 0.05 + 0.22 * pose.unit(45 + i));
        let at =
            v3(cos_turns(turns) * out, high + 0.006 * sin_turns(pose.seconds * 0.2 + turns), sin_turns(turns) * out);
        let wide = 0.2 + 0.08 * pose.unit(60 + i);
        let skin = Skin::new(hex(0x3f7f3c) * (0.6 + 0.3 * pose.unit(70 + i))).gloss(0.08);
        for k in 0..20 {
            let rim = |k: i32| {
                let t = k as f32 / 20.0;
                at + v3(cos_turns(t) * wide, 0.03 + 0.02 * sin_turns(t * 3.0), sin_turns(t) * wide)
            };
            body.plate(&[at, rim(k + 1), rim(k)], skin.tone(1.0 - 0.06 * (k % 2) as f32));
        }
        body.rod(at, v3(at.x * 0.8, -0.05, at.z * 0.8), 0.008, 0.01, Skin::new(hex(0x4a7a34)));
    }
}

/// Six petals that stand upright as a cup.
fn tulip(body: &mut Body, pose: &Pose, head: Vec3, open: f32) {
    let colour = pose.one_of(&[0xd8303a, 0xf2b632, 0xe86a9c, 0xf0e6d2], 5);
    let foot = head - v3(0.0, 0.05, 0.0);
    for (ring, lift) in [(0, 0.2), (1, 0.222)] {
        for i in 0..3 {
            let turns = (i as f32 + 0.5 * ring as f32) / 3.0;
            let skin = Skin::new(colour * (1.0 - 0.14 * ring as f32)).glow(0.05);
            let lift = lift - 0.035 * open;
            cupped(body, foot, (turns, lift), (0.19, 0.075), skin);
            // Between the large ones the cup is closed by their edges.
            petal(body, foot, turns + 0.08, lift + 0.012, (0.165, 0.052), skin.tone(0.9));
        }
    }
    body.orb(foot, 0.034, Skin::new(colour * 0.7));
}

/// Whorls of florets up a spike of lavender, and how many stand in the widest.
const WHORLS: i32 = 11;
const IN_WHORL: i32 = 9;

/// Three spikes of florets that stand in whorls: dark calyxes that point upwards, and
/// out of most of them a small two-lipped flower.
fn lavender(body: &mut Body, pose: &Pose, head: Vec3) {
    let violet = pose.colour(0x7a52b8);
    for (spike, (x, z, high)) in [(0.0, 0.0, 1.0), (-0.05, 0.1, 0.82), (0.03, -0.11, 0.74)].into_iter().enumerate() {
        let top = v3(head.x + x, head.y * high + 0.1, head.z + z);
        body.rod(v3(x * 0.4, 0.3, z * 0.4), top, 0.006, 0.004, Skin::new(hex(0x6a8050)));
        for whorl in 0..WHORLS {
            let t = whorl as f32 / (WHORLS - 1) as f32;
            let dice = |k: i32| pose.unit(200 + (spike as i32 * WHORLS + whorl) * 32 + k);
            // Fullest below the middle, and the lowest whorl apart from the others.
            let full = (sin_turns(0.08 + 0.4 * t) * 1.05).max(0.3);
            let y = top.y - 0.3 + 0.3 * t - if whorl == 0 { 0.035 } else { 0.0 };
            let count = (IN_WHORL as f32 * (0.55 + 0.45 * full)) as i32;
            for i in 0..count {
                let turns = (i as f32 + 0.5 * (whorl % 2) as f32 + 0.3 * dice(i)) / count as f32;
                let out = v3(cos_turns(turns), 0.0, sin_turns(turns));
                let root = v3(top.x, y + 0.008 * dice(10 + i), top.z) + out * 0.004;
                let mouth = root + (out * full + Vec3::UP * 0.85).unit() * (0.019 + 0.008 * full);
                let tone = 0.6 + 0.5 * dice(20 + i);
                let calyx = Skin::new(violet.lerp(hex(0x5a5f6e), 0.4) * (0.55 * tone + 0.1));
                body.rod(root, mouth, 0.0034, 0.0052, calyx);
                // Those at the tip are buds still.
                if t < 0.9 && dice(i) < 0.8 {
                    let flower = Skin::new(violet.lerp(Vec3::splat(0.85), 0.16) * (tone + 0.25)).glow(0.06);
                    for (aside, lift) in [(-0.06, 0.12), (0.06, 0.12), (0.0, -0.03)] {
                        petal(body, mouth, turns + aside, lift, (0.0125, 0.0046), flower);
                    }
                }
            }
        }
    }
}
