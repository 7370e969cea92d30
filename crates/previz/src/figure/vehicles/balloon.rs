//! A hot-air balloon: its envelope of gores, the scoop at its mouth, the burner
//! and the basket with people. One unit is its height.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, fract, hex, sin_turns, smoothstep, v3};

const SCHEMES: [(u32, u32); 6] = [
    (0xd8352c, 0xf4c52e),
    (0x2a66b8, 0xf2efe6),
    (0xe6752a, 0x7a2c80),
    (0x2a9a68, 0xf5d84a),
    (0xc42a60, 0xf5ece0),
    (0x2fa0b8, 0xf0603a),
];

/// The envelope from its crown to its mouth: height and radius.
const PROFILE: [(f32, f32); 17] = [
    (0.993, 0.022),
    (0.988, 0.06),
    (0.975, 0.112),
    (0.953, 0.166),
    (0.922, 0.216),
    (0.882, 0.261),
    (0.835, 0.295),
    (0.782, 0.317),
    (0.725, 0.327),
    (0.666, 0.324),
    (0.607, 0.31),
    (0.55, 0.286),
    (0.494, 0.253),
    (0.44, 0.214),
    (0.388, 0.172),
    (0.338, 0.128),
    (0.29, 0.084),
];
/// How far a gore swells between its seams, as a share of the radius.
const SWELL: f32 = 0.045;

/// A hot-air balloon: gores in two colours, a basket, a flame now and then.
pub(crate) fn balloon(body: &mut Body, pose: &Pose) {
    let (a, b) = SCHEMES[(pose.unit(2) * 5.99) as usize];
    let first = pose.colour(a);
    let second = if pose.colour.is_some() { first.lerp(v3(0.88, 0.85, 0.78), 0.78) } else { hex(b) };
    let burn = smoothstep(0.35, 0.75, sin_turns(pose.seconds * 0.16 + pose.unit(5)));
    let inside = 0.05 + burn * (0.12 + 1.1 * pose.dark) + 0.25 * pose.dark;
    let pairs = if pose.unit(6) < 0.5 { 8 } else { 10 };
    let since = body.since();
    envelope(body, (first, second), pairs, inside);
    basket(body, pose);
    burner(body, pose, burn);
    body.turn(since, v3(0.0, 1.0, 0.0), 1, pose.seconds * 0.008);
    let sway = 0.006 * sin_turns(pose.seconds * 0.08 + pose.unit(9));
    body.turn(since, v3(0.0, 0.6, 0.0), 2, sway);
}

/// Gores in turn of two colours that swell between their seams, the ring of the
/// crown, and the scoop that catches the wind for the flame.
fn envelope(body: &mut Body, colours: (Vec3, Vec3), pairs: usize, inside: f32) {
    let gores = pairs * 2;
    let columns = gores * if body.far { 2 } else { 4 };
    let ring = |(y, r): (f32, f32), swell: f32| -> Vec<Vec3> {
        (0..columns)
            .map(|i| {
                let turns = i as f32 / columns as f32;
                // The colours meet where it is drawn in.
                let across = fract(turns * gores as f32 + 0.5) * 2.0 - 1.0;
                let r = r * (1.0 + swell * (0.6 - across * across));
                v3(cos_turns(turns) * r, y, sin_turns(turns) * r)
            })
            .collect()
    };
    let cloth = Skin::new(colours.0).mark(Mark::Gores(pairs as f32), colours.1).glow(inside);
    let rings: Vec<Vec<Vec3>> = PROFILE.iter().map(|one| ring(*one, SWELL)).collect();
    body.sheet(&rings, cloth);
    let trim = Skin::new(colours.0 * 0.55).glow(inside * 0.6);
    body.lathe(Vec3::ZERO, &[(0.983, 0.052), (0.99, 0.05), (0.996, 0.022), (0.998, 0.003)], trim);
    let scoop = [(0.295, 0.087), (0.275, 0.076), (0.25, 0.069), (0.236, 0.066)].map(|one| ring(one, 0.0));
    body.sheet(&scoop, trim);
}

/// A basket of wicker with a padded rim, hung on its ropes, and those who ride in
/// it.
fn basket(body: &mut Body, pose: &Pose) {
    let wicker = Skin::new(hex(0x8a5d33));
    let leather = Skin::new(hex(0x4f3220)).gloss(0.2);
    let rope = Skin::new(hex(0x3a3430));
    let (half, high) = (0.056, 0.078);
    for (x, z) in [(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)] {
        let corner = v3(x * half * 0.86, high, z * half * 0.86);
        let frame = v3(x * 0.03, 0.195, z * 0.03);
        body.rod(corner, frame, 0.0026, 0.0026, rope);
        for aside in [-0.018, 0.018] {
            let hem = v3(x * 0.052 + z * aside, 0.285, z * 0.052 - x * aside);
            body.rod(corner, hem, 0.0014, 0.0014, rope);
        }
        body.rod(v3(x * half, 0.004, z * half), v3(x * half, high, z * half), 0.0055, 0.0055, leather);
    }
    body.block((-half, 0.0, -half), (half, high, half), wicker);
    if pose.fine {
        weave(body, (half, high), wicker);
    }
    for side in [half, -half] {
        body.rod(v3(-half, high, side), v3(half, high, side), 0.0065, 0.0065, leather);
        body.rod(v3(side, high, -half), v3(side, high, half), 0.0065, 0.0065, leather);
        body.rod(v3(-half, 0.004, side), v3(half, 0.004, side), 0.004, 0.004, leather);
        body.rod(v3(side, 0.004, -half), v3(side, 0.004, half), 0.004, 0.004, leather);
    }
    let people = [(-0.028, -0.018, 0x2f5f9a), (0.026, -0.024, 0xd0a53a), (0.0, 0.026, 0xb8403a)];
    for (i, (x, z, shirt)) in people.into_iter().enumerate() {
        let lean = 0.002 * sin_turns(pose.seconds * 0.11 + i as f32 * 0.37);
        let (hip, neck) = (v3(x, 0.062, z), v3(x + lean, 0.106, z));
        let skin = Skin::new(hex(0xd29a76));
        body.rod(hip, neck, 0.015, 0.012, Skin::new(hex(shirt)));
        for side in [-1.0, 1.0] {
            let hand = v3(x + side * 0.02, high + 0.004, z + 0.02 * if z < 0.0 { -1.0 } else { 1.0 });
            body.rod(neck + v3(side * 0.012, -0.006, 0.0), hand, 0.0045, 0.0038, Skin::new(hex(shirt)));
        }
        body.orb(neck + v3(0.0, 0.021, 0.0), 0.0115, skin);
        body.orb(neck + v3(0.0, 0.025, 0.002), 0.0112, Skin::new(hex(0x3a2619)));
    }
}

/// The courses and stakes of wicker that are seen from near.
fn weave(body: &mut Body, (half, high): (f32, f32), wicker: Skin) {
    let (dark, out) = (wicker.tone(0.68), half + 0.0012);
    for row in 1..6 {
        let y = high * row as f32 / 6.0;
        for side in [out, -out] {
            body.plate(
                &[v3(-half, y, side), v3(half, y, side), v3(half, y + 0.0026, side), v3(-half, y + 0.0026, side)],
                dark,
            );
            body.plate(
                &[v3(side, y, -half), v3(side, y, half), v3(side, y + 0.0026, half), v3(side, y + 0.0026, -half)],
                dark,
            );
        }
    }
    for stake in -3..=3 {
        let at = half * stake as f32 / 3.6;
        for side in [out, -out] {
            let quad = |a: Vec3, b: Vec3| [a, b, b + v3(0.0, high, 0.0), a + v3(0.0, high, 0.0)];
            body.plate(&quad(v3(at, 0.0, side), v3(at + 0.0022, 0.0, side)), dark);
            body.plate(&quad(v3(side, 0.0, at), v3(side, 0.0, at + 0.0022)), dark);
        }
    }
}

/// The burner on its frame, and its flame, which lights the cloth above it.
fn burner(body: &mut Body, pose: &Pose, burn: f32) {
    let steel = Skin::metal(hex(0xb8bcc0));
    for side in [1.0, -1.0] {
        body.rod(v3(-0.03, 0.195, side * 0.03), v3(0.03, 0.195, side * 0.03), 0.0026, 0.0026, steel);
        body.rod(v3(side * 0.03, 0.195, -0.03), v3(side * 0.03, 0.195, 0.03), 0.0026, 0.0026, steel);
        body.drum(v3(side * 0.011, 0.192, 0.0), v3(side * 0.011, 0.214, 0.0), 0.008, 0.0095, steel);
        if burn > 0.02 {
            let foot = v3(side * 0.011, 0.21, 0.0);
            body.fire((foot, foot + v3(0.0, 0.13 * burn, 0.0)), 0.014, pose.seconds * 2.2);
        }
    }
    if burn > 0.02 {
        let light = v3(1.0, 0.6, 0.25) * ((0.4 + pose.dark) * burn);
        body.glow(v3(0.0, 0.25, 0.0), 0.1, light);
        // Through the cloth it is seen where the flame stands below.
        body.glow(v3(0.0, 0.42, 0.0), 0.24, light * (0.25 + 0.3 * pose.dark));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_crown_and_mouth_are_round_and_its_sides_swell_in_even_gores() {
        let mut body = Body::default();
        envelope(&mut body, (Vec3::splat(0.5), Vec3::splat(0.9)), 8, 0.0);
        let (mut widest, mut highest) = (0.0_f32, 0.0_f32);
        for p in &body.points {
            widest = widest.max((p.x * p.x + p.z * p.z).sqrt());
            highest = highest.max(p.y);
        }
        assert!(highest < 1.01, "nothing bulges out of its top: {highest}");
        assert!((0.32..0.36).contains(&widest), "{widest}");
    }
}
