//! Devices on show: camera, espresso machine, speaker, earphones in their
//! case, sunglasses. One unit is the height of the thing.

use super::product::to_viewer;
use super::trim::{GOLD, name, sheet};
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::script::Guise;

/// A camera with its lens.
pub(crate) fn camera(body: &mut Body, pose: &Pose) {
    if pose.guise == Some(Guise::Rangefinder) {
        return rangefinder(body, pose);
    }
    let shell = Skin::new(pose.colour(0x1d1e21)).gloss(0.25);
    let metal = Skin::metal(hex(0xc4c8ce));
    let since = body.since();
    body.bevelled(&sheet(0.72, (0.0, 0.8), 0.09), (-0.17, 0.2), 0.03, shell);
    body.bevelled(&sheet(0.13, (0.02, 0.76), 0.06), (-0.3, 0.0), 0.04, shell.tone(0.8));
    let grip = body.since();
    body.bevelled(&sheet(0.13, (0.02, 0.74), 0.07), (-0.31, -0.05), 0.05, shell.tone(0.85));
    body.shift(grip, v3(-0.56, 0.0, 0.0));
    body.bevelled(&sheet(0.68, (0.7, 0.83), 0.04), (-0.15, 0.18), 0.02, metal.tone(0.55));
    let prism = [(-0.28, 0.8), (0.28, 0.8), (0.17, 1.0), (-0.17, 1.0)];
    body.bevelled(&prism, (-0.2, 0.12), 0.03, shell);
    name(body, |u, v| v3(u * 0.13, 0.855 + v * 0.06, -0.205), 0.007, Skin::new(hex(0xf0f0ec)).glow(0.1));
    for (x, r) in [(-0.52, 0.075), (0.45, 0.1), (0.6, 0.05)] {
        body.drum(v3(x, 0.82, 0.02), v3(x, 0.9, 0.02), r, r * 0.94, metal);
    }
    let at = |z: f32| v3(0.05, 0.4, z);
    for (from, to, r, skin) in [
        (-0.15, -0.24, 0.35, metal),
        (-0.22, -0.4, 0.325, shell),
        (-0.38, -0.44, 0.34, shell.tone(1.5)),
        (-0.43, -0.6, 0.31, shell),
        (-0.59, -0.66, 0.325, shell.tone(0.7)),
    ] {
        body.drum(at(from), at(to), r, r, skin);
    }
    body.drum(at(-0.6), at(-0.662), 0.27, 0.27, Skin::new(hex(0x05060a)).gloss(1.0));
    front_glass(body, at(-0.65), 0.2);
    to_viewer(body, since);
}

/// The foremost glass of a lens, with the lights of a studio in its coating.
fn front_glass(body: &mut Body, at: Vec3, r: f32) {
    body.ball(at, v3(r, r, 0.035), Skin::new(hex(0x1c2f5c)).gloss(1.0));
    let on = |x: f32, y: f32| at + v3(x * r, y * r, -0.03);
    body.ball(on(-0.35, 0.4), v3(0.25 * r, 0.17 * r, 0.01), Skin::new(hex(0xb8d4ff)).glow(0.7));
    body.ball(on(0.4, -0.35), v3(0.15 * r, 0.12 * r, 0.01), Skin::new(hex(0xc890e0)).glow(0.4));
}

/// A camera for film: leather between plates of silver, the finder's windows
/// beside the lens, wheels and a lever on top.
fn rangefinder(body: &mut Body, pose: &Pose) {
    let leather = Skin::new(pose.one_of(&[0x6b3f22, 0x241f1e, 0x54301c], 5)).gloss(0.15);
    let silver = Skin::metal(hex(0xd4d4d0));
    let black = Skin::new(hex(0x141416)).gloss(0.6);
    let since = body.since();
    body.bevelled(&sheet(0.76, (0.0, 0.12), 0.05), (-0.2, 0.2), 0.02, silver);
    body.bevelled(&sheet(0.75, (0.09, 0.64), 0.03), (-0.2, 0.2), 0.02, leather);
    body.bevelled(&sheet(0.76, (0.61, 0.84), 0.06), (-0.21, 0.21), 0.025, silver);
    body.bevelled(&sheet(0.4, (0.78, 0.93), 0.05), (-0.19, 0.17), 0.025, silver.tone(1.04));
    // The grain of the leather.
    for i in 0..60 {
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        let at = v3(side * (0.36 + 0.36 * pose.unit(i)), 0.15 + 0.43 * pose.unit(80 + i), -0.2);
        body.ball(at, v3(0.014, 0.01, 0.006), leather.tone(0.8 + 0.35 * pose.unit(160 + i)));
    }
    for (x, wide, skin) in
        [(0.5, 0.11, black), (0.18, 0.075, Skin::new(hex(0xe6ecf0)).gloss(0.9)), (-0.5, 0.055, black)]
    {
        body.block((x - wide - 0.02, 0.655, -0.225), (x + wide + 0.02, 0.8, -0.18), silver.tone(0.7));
        body.block((x - wide, 0.675, -0.235), (x + wide, 0.78, -0.18), skin);
        body.ball(v3(x - wide * 0.4, 0.745, -0.236), v3(wide * 0.35, 0.018, 0.006), Skin::new(hex(0xa8c4e8)).glow(0.5));
    }
    name(body, |u, v| v3(-0.16 + u * 0.14, 0.7 + v * 0.06, -0.24), 0.008, black);
    controls(body, silver, black);
    let at = |z: f32| v3(0.0, 0.36, z);
    for (from, to, r, skin) in [
        (-0.18, -0.24, 0.33, silver),
        (-0.22, -0.34, 0.28, black),
        (-0.32, -0.4, 0.3, silver),
        (-0.39, -0.5, 0.25, black),
        (-0.48, -0.54, 0.265, silver.tone(1.05)),
    ] {
        body.drum(at(from), at(to), r, r, skin);
    }
    // The ribs by which it is focused, and its distances.
    for i in 0..28 {
        let turns = i as f32 / 28.0;
        let rib = at(-0.33) + v3(cos_turns(turns) * 0.3, sin_turns(turns) * 0.3, 0.0);
        body.rod(rib, rib - v3(0.0, 0.0, 0.06), 0.012, 0.012, silver.tone(0.7));
    }
    body.drum(at(-0.5), at(-0.543), 0.22, 0.22, Skin::new(hex(0x05060a)).gloss(1.0));
    front_glass(body, at(-0.535), 0.17);
    to_viewer(body, since);
}

/// What a rangefinder is worked with: wheels, the lever that winds its film, the
/// button and the timer.
fn controls(body: &mut Body, silver: Skin, black: Skin) {
    for (x, high, r) in [(-0.46, 0.91, 0.1), (0.58, 0.95, 0.12), (-0.26, 0.97, 0.07)] {
        body.drum(v3(x, 0.82, 0.02), v3(x, high, 0.02), r, r * 0.95, silver);
        for i in 0..16 {
            let foot = v3(x, 0.84, 0.02) + around(i as f32 / 16.0, r, 0.0);
            body.rod(foot, v3(foot.x, high - 0.015, foot.z), 0.008, 0.008, silver.tone(0.7));
        }
        body.drum(v3(x, high - 0.01, 0.02), v3(x, high + 0.004, 0.02), r * 0.7, r * 0.7, black);
    }
    body.drum(v3(-0.64, 0.82, -0.06), v3(-0.64, 0.89, -0.06), 0.035, 0.03, silver);
    let lever = [(v3(-0.46, 0.92, 0.06), 0.022), (v3(-0.6, 0.925, 0.16), 0.026), (v3(-0.74, 0.92, 0.14), 0.018)];
    body.tube(&lever, 0.6, silver);
    body.drum(v3(-0.46, 0.45, -0.18), v3(-0.46, 0.45, -0.24), 0.055, 0.05, silver);
    body.rod(v3(-0.46, 0.45, -0.235), v3(-0.46, 0.25, -0.235), 0.022, 0.03, silver);
    for x in [-0.77_f32, 0.77] {
        body.drum(v3(x - 0.03, 0.7, 0.0), v3(x + 0.03, 0.7, 0.0), 0.035, 0.035, silver);
    }
}

/// An espresso machine at work, with a cup under its spout.
pub(crate) fn espresso(body: &mut Body, pose: &Pose) {
    let chrome = Skin::metal(pose.colour(0xd8dce0));
    let black = Skin::new(hex(0x1a1a1c)).gloss(0.4);
    let since = body.since();
    body.bevelled(&sheet(0.44, (0.03, 0.13), 0.03), (-0.46, 0.32), 0.015, chrome);
    body.block((-0.38, 0.13, -0.43), (0.38, 0.137, -0.02), black);
    for i in 0..9 {
        let x = -0.34 + 0.085 * i as f32;
        body.rod(v3(x, 0.14, -0.42), v3(x, 0.14, -0.04), 0.008, 0.008, chrome.tone(0.8));
    }
    for (x, z) in [(-0.38, -0.4), (0.38, -0.4), (-0.38, 0.26), (0.38, 0.26)] {
        body.drum(v3(x, 0.0, z), v3(x, 0.04, z), 0.035, 0.035, black);
    }
    body.bevelled(&sheet(0.42, (0.12, 0.64), 0.03), (0.0, 0.32), 0.02, chrome.tone(0.85));
    body.bevelled(&sheet(0.45, (0.6, 0.9), 0.06), (-0.34, 0.34), 0.03, chrome);
    // Rails about the cups that are kept warm on top.
    for (a, b) in [((-0.4, -0.3), (0.4, -0.3)), ((0.4, -0.3), (0.4, 0.3)), ((-0.4, -0.3), (-0.4, 0.3))] {
        let [a, b] = [a, b].map(|(x, z)| v3(x, 0.96, z));
        body.rod(a, b, 0.012, 0.012, chrome);
        body.rod(a, a - v3(0.0, 0.07, 0.0), 0.01, 0.01, chrome);
    }
    for (x, z) in [(-0.22, 0.0), (0.02, 0.1), (0.24, -0.02)] {
        let cup = [(0.9, 0.06), (0.91, 0.065), (1.0, 0.09), (1.0, 0.08)];
        body.lathe(v3(x, 0.0, z), &cup, Skin::new(hex(0xf4f1ea)).gloss(0.7));
    }
    body.drum(v3(-0.28, 0.75, -0.33), v3(-0.28, 0.75, -0.37), 0.09, 0.085, chrome);
    body.drum(v3(-0.28, 0.75, -0.36), v3(-0.28, 0.75, -0.374), 0.075, 0.075, Skin::new(hex(0xf6f4ee)).glow(0.1));
    body.rod(v3(-0.28, 0.75, -0.378), v3(-0.24, 0.79, -0.378), 0.006, 0.004, Skin::new(hex(0xb02018)));
    for x in [0.2, 0.32] {
        body.drum(v3(x, 0.75, -0.33), v3(x, 0.75, -0.38), 0.045, 0.04, black);
    }
    name(body, |u, v| v3(0.02 + u * 0.1, 0.73 + v * 0.045, -0.344), 0.006, black);
    brewing(body, pose, (chrome, black));
    to_viewer(body, since);
}

/// The group with its filter, the coffee that runs, the wand for steam.
fn brewing(body: &mut Body, pose: &Pose, (chrome, black): (Skin, Skin)) {
    let group = |y: f32| v3(0.0, y, -0.2);
    body.drum(group(0.62), group(0.55), 0.14, 0.125, chrome);
    body.drum(group(0.55), group(0.48), 0.115, 0.105, chrome.tone(0.9));
    body.rod(group(0.515), v3(0.0, 0.49, -0.42), 0.02, 0.024, chrome);
    body.rod(v3(0.0, 0.49, -0.42), v3(0.0, 0.465, -0.62), 0.034, 0.03, black);
    body.drum(group(0.48), group(0.43), 0.04, 0.03, chrome);
    let coffee = Skin::new(hex(0x3a1c0c)).gloss(0.6);
    for x in [-0.018, 0.018] {
        let sway = 0.003 * sin_turns(pose.seconds * 3.0 + x * 20.0);
        body.rod(group(0.43) + v3(x, 0.0, 0.0), group(0.2) + v3(x + sway, 0.0, 0.0), 0.008, 0.005, coffee);
    }
    let china = Skin::new(hex(0xf6f3ec)).gloss(0.7);
    let cup = [(0.14, 0.05), (0.15, 0.065), (0.2, 0.09), (0.265, 0.1)];
    body.lathe(v3(0.0, 0.0, -0.2), &cup, china);
    body.drum(group(0.2), group(0.25), 0.088, 0.092, coffee.tone(1.8));
    let handle: Vec<(Vec3, f32)> = (0..=6)
        .map(|i| (group(0.2) + v3(0.1 + 0.05 * sin_turns(i as f32 / 12.0), 0.04 - 0.014 * i as f32, 0.0), 0.012))
        .collect();
    body.tube(&handle, 1.0, china);
    let wand = [(v3(0.3, 0.62, -0.26), 0.014), (v3(0.33, 0.45, -0.34), 0.013), (v3(0.36, 0.22, -0.36), 0.011)];
    body.tube(&wand, 1.0, chrome);
    for i in 0..4 {
        let t = crate::maths::fract(pose.seconds * 0.3 + i as f32 * 0.25);
        let at = group(0.27) + v3(0.03 * sin_turns(t + i as f32 * 0.3), t * 0.2, -0.06);
        body.puff(at, 0.03 + 0.05 * t, Vec3::splat(0.95), 0.1 * (1.0 - t), 0.2);
    }
}

/// A speaker for the table, wrapped in cloth, with a ring of light on top.
pub(crate) fn speaker(body: &mut Body, pose: &Pose) {
    let cloth = Skin::new(pose.colour(0x4a5058));
    let side = [(0.0, 0.3), (0.03, 0.36), (0.12, 0.39), (0.82, 0.39), (0.93, 0.37), (0.98, 0.3)];
    body.lathe(Vec3::ZERO, &side, cloth);
    for i in 0..26 {
        for row in 0..16 {
            let at = around((i as f32 + 0.5 * (row % 2) as f32) / 26.0, 0.388, 0.13 + 0.045 * row as f32);
            body.ball(at, Vec3::splat(0.012), cloth.tone(0.55));
        }
    }
    body.drum(v3(0.0, 0.95, 0.0), v3(0.0, 0.985, 0.0), 0.31, 0.3, Skin::new(hex(0x141518)).gloss(0.8));
    let pulse = 0.7 + 0.3 * sin_turns(pose.seconds * 0.5);
    let ring: Vec<(Vec3, f32)> = (0..=24).map(|i| (around(i as f32 / 24.0, 0.27, 0.988), 0.014)).collect();
    body.ribbon(&ring, (Vec3::UP, 0.6), Skin::new(hex(0x58c8ff)).glow(1.6 * pulse));
    body.glow(v3(0.0, 1.0, 0.0), 0.45, v3(0.1, 0.35, 0.5) * (0.3 * pulse));
    let front = |u: f32, v: f32| {
        let t = 0.05 * u;
        v3(cos_turns(t) * 0.397, v, sin_turns(t) * 0.397)
    };
    name(body, |u, v| front(u, 0.2 + v * 0.06), 0.006, Skin::new(hex(0xe8e8e4)).glow(0.1));
}

/// Two wireless earphones that stand in their open case.
pub(crate) fn earbuds(body: &mut Body, pose: &Pose) {
    let white = Skin::new(pose.colour(0xf1f1ef)).gloss(0.75);
    let dark = Skin::new(hex(0x2a2b2e)).gloss(0.3);
    let since = body.since();
    body.bevelled(&sheet(0.55, (0.0, 0.46), 0.2), (-0.27, 0.27), 0.11, white);
    let lid = body.since();
    body.bevelled(&sheet(0.55, (0.0, 0.3), 0.16), (-0.24, 0.24), 0.1, white);
    body.turn(lid, Vec3::ZERO, 0, 0.2);
    body.shift(lid, v3(0.0, 0.5, 0.36));
    body.block((-0.42, 0.43, -0.16), (0.42, 0.465, 0.16), dark.tone(1.6));
    body.drum(v3(0.0, 0.25, -0.26), v3(0.0, 0.25, -0.275), 0.018, 0.018, Skin::new(hex(0x50e070)).glow(1.2));
    for side in [-1.0_f32, 1.0] {
        // The stem stands in the case; the bud looks inwards, as an ear would have it.
        let at = |x: f32, y: f32, z: f32| v3(side * (0.27 + x), y, z);
        let stem = [(at(0.0, 0.4, 0.0), 0.055), (at(0.0, 0.72, 0.0), 0.055), (at(-0.02, 0.9, 0.0), 0.07)];
        body.tube(&stem, 1.0, white);
        body.ball(at(-0.07, 0.92, -0.01), v3(0.12, 0.1, 0.1), white);
        body.ball(at(-0.17, 0.9, -0.03), v3(0.07, 0.075, 0.075), white.tone(0.72));
        body.rod(at(0.01, 0.5, -0.052), at(0.01, 0.66, -0.052), 0.012, 0.012, white.tone(0.55));
    }
    to_viewer(body, since);
}

/// Sunglasses with a metal frame, lying folded out.
pub(crate) fn sunglasses(body: &mut Body, pose: &Pose) {
    let gold = Skin::metal(hex(GOLD));
    let lens = Skin::new(pose.colour(0x3a2a1c) * 0.5).gloss(1.0);
    let since = body.since();
    for side in [-1.0_f32, 1.0] {
        // A drop that hangs outwards, as pilots wear it.
        let outline: Vec<(f32, f32)> = (0..24)
            .map(|i| {
                let t = i as f32 / 24.0;
                let (c, s) = (cos_turns(t), sin_turns(t));
                let lean = 0.14 * (0.5 - 0.5 * s);
                (
                    0.74 * side + (c * mix(0.5, 0.58, 0.5 + 0.5 * s)) + side * lean,
                    0.5 + s * mix(0.48, 0.4, 0.5 + 0.5 * s),
                )
            })
            .collect();
        body.bevelled(&outline, (-0.022, 0.022), 0.012, lens);
        let rim: Vec<(Vec3, f32)> =
            outline.iter().chain(outline.first()).map(|(x, y)| (v3(*x, *y, 0.0), 0.034)).collect();
        body.tube(&rim, 1.0, gold);
        // The sky lies in the upper half of the glass.
        let sheen = [(-0.3, 0.62), (0.1, 0.86), (0.22, 0.8), (-0.22, 0.5)];
        let sheen = sheen.map(|(x, y)| v3(0.76 * side + x, y, -0.0235));
        body.plate(&sheen, Skin::new(hex(0x8a7a6a)).gloss(1.0).glow(0.15));
        let hinge = v3(side * 1.32, 0.74, 0.02);
        body.rod(v3(side * 1.26, 0.7, 0.0), hinge, 0.04, 0.05, gold);
        let arm = [
            (hinge, 0.035),
            (v3(side * 1.34, 0.72, 0.9), 0.03),
            (v3(side * 1.3, 0.66, 1.8), 0.034),
            (v3(side * 1.26, 0.4, 2.25), 0.045),
            (v3(side * 1.24, 0.12, 2.45), 0.04),
        ];
        body.tube(&arm, 1.0, gold.tone(0.9));
        body.ball(v3(side * 0.2, 0.52, 0.1), v3(0.03, 0.12, 0.05), Skin::new(hex(0xe8e4da)).gloss(0.5));
    }
    for (y, sag) in [(0.86, 0.0), (0.7, 0.06)] {
        let bridge = [(v3(-0.32, y, 0.0), 0.034), (v3(0.0, y + sag, -0.03), 0.034), (v3(0.32, y, 0.0), 0.034)];
        body.tube(&bridge, 1.0, gold);
    }
    to_viewer(body, since);
}

/// A vacuum cleaner that finds its own way over a floor: a flat drum with its turret,
/// a brush that turns at its edge. One unit is its width.
pub(crate) fn robot_vacuum(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0xe9eaec)).gloss(0.5);
    let dark = Skin::new(hex(0x24262b)).gloss(0.5);
    body.lathe(Vec3::ZERO, &[(0.03, 0.47), (0.05, 0.495), (0.17, 0.5)], dark);
    body.lathe(Vec3::ZERO, &[(0.17, 0.5), (0.225, 0.49), (0.245, 0.46), (0.25, 0.3), (0.252, 0.01)], shell);
    body.lathe(v3(-0.06, 0.0, 0.0), &[(0.24, 0.15), (0.3, 0.145), (0.315, 0.12), (0.319, 0.01)], dark);
    for (x, lit) in [(0.2, v3(0.3, 0.85, 1.0)), (0.27, v3(0.95, 0.95, 0.95))] {
        body.ball(v3(x, 0.251, 0.0), v3(0.024, 0.006, 0.024), Skin::new(lit).glow(1.4));
    }
    // The bumper ahead, and its slit of sight.
    body.block((0.4, 0.07, -0.16), (0.5, 0.15, 0.16), dark.tone(1.5));
    for brush in 0..3 {
        let turns = pose.seconds * 1.3 + brush as f32 / 3.0;
        let hub = v3(0.36, 0.03, -0.36);
        let tip = hub + v3(cos_turns(turns) * 0.2, -0.015, sin_turns(turns) * 0.2);
        body.rod(hub, tip, 0.012, 0.008, Skin::new(hex(0x3a3d44)));
    }
    for z in [-0.38, 0.38] {
        body.drum(v3(-0.05, 0.05, z - 0.03), v3(-0.05, 0.05, z + 0.03), 0.05, 0.05, dark.tone(0.7));
    }
}
