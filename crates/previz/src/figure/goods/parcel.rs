//! What is packed and what is packed into: parcel, milk carton, tin, backpack,
//! suitcase; and a bear of plush. One unit is the height of the thing.

use super::product::to_viewer;
use super::trim::{GOLD, name, sheet};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// A plain box, taped shut, with a label.
pub(crate) fn parcel(body: &mut Body, pose: &Pose) {
    let card = Skin::new(pose.colour(0xc69a66));
    let tape = Skin::new(hex(0xe2c48c)).gloss(0.5);
    let since = body.since();
    body.cuboid(v3(0.0, 0.5, 0.0), v3(0.68, 0.5, 0.52), card);
    for z in [0.012, -0.012] {
        body.rod(v3(-0.68, 1.0, z), v3(0.68, 1.0, z), 0.006, 0.006, card.tone(0.6));
    }
    body.cuboid(v3(0.0, 0.5, 0.0), v3(0.684, 0.503, 0.07), tape);
    let label = [v3(-0.5, 0.22, -0.523), v3(0.02, 0.22, -0.523), v3(0.02, 0.6, -0.523), v3(-0.5, 0.6, -0.523)];
    body.plate(&label, Skin::new(hex(0xf4f2ec)).glow(0.05));
    let ink = Skin::new(hex(0x2a2a2c));
    name(body, |u, v| v3(-0.24 + u * 0.16, 0.48 + v * 0.08, -0.527), 0.008, ink);
    for i in 0..14 {
        let x = -0.44 + 0.03 * i as f32;
        body.rod(v3(x, 0.27, -0.526), v3(x, 0.4, -0.526), 0.003 + 0.005 * pose.unit(i), 0.006, ink);
    }
    to_viewer(body, since);
}

/// A carton of milk under its gable.
pub(crate) fn carton(body: &mut Body, pose: &Pose) {
    let card = Skin::new(hex(0xf7f6f2)).gloss(0.35);
    let print = Skin::new(pose.colour(0x2f74c8)).gloss(0.35);
    let since = body.since();
    let half = 0.26;
    body.block((-half, 0.0, -half), (half, 0.68, half), card);
    let gable = |s: f32| [v3(-half, 0.68, s * half), v3(half, 0.68, s * half), v3(half, 0.9, 0.0), v3(-half, 0.9, 0.0)];
    body.plate(&gable(-1.0), print);
    body.plate(&gable(1.0), print);
    for s in [-1.0_f32, 1.0] {
        let side = [v3(s * half, 0.68, -half), v3(s * half, 0.68, half), v3(s * half * 0.8, 0.9, 0.0)];
        body.plate(&side, card.tone(0.9));
    }
    body.block((-half, 0.88, -0.012), (half, 1.0, 0.012), card);
    body.drum(v3(0.0, 0.76, -0.16), v3(0.0, 0.84, -0.22), 0.07, 0.07, Skin::new(hex(0xd83a30)).gloss(0.5));
    // A wave of colour about its foot.
    for (out, turned) in [(-1.0_f32, false), (1.0, false), (-1.0, true), (1.0, true)] {
        let face = |u: f32, y: f32| {
            let (x, z) = (u * half, out * (half + 0.003));
            if turned { v3(z, y, x) } else { v3(x, y, z) }
        };
        let crest = (0..=12).map(|i| {
            let u = 1.0 - i as f32 / 6.0;
            face(u, 0.22 + 0.045 * sin_turns(u * 0.5))
        });
        let wave: Vec<Vec3> = [face(-1.0, 0.0), face(1.0, 0.0)].into_iter().chain(crest).collect();
        body.plate(&wave, print);
    }
    name(body, |u, v| v3(u * 0.15, 0.42 + v * 0.1, -half - 0.004), 0.009, print);
    to_viewer(body, since);
}

/// A round tin with a printed band, its lid on.
pub(crate) fn tin(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0x2c4a3a)).gloss(0.5);
    let gold = Skin::metal(hex(GOLD));
    body.lathe(Vec3::ZERO, &[(0.0, 0.31), (0.01, 0.33), (0.72, 0.33)], paint);
    body.lathe(Vec3::ZERO, &[(0.72, 0.345), (0.93, 0.345), (0.96, 0.33), (0.98, 0.28)], paint.tone(1.15));
    body.drum(v3(0.0, 0.96, 0.0), v3(0.0, 0.985, 0.0), 0.27, 0.26, paint.tone(1.3));
    for (y, out) in [(0.05, 0.333), (0.66, 0.333), (0.725, 0.349), (0.9, 0.349)] {
        body.lathe(Vec3::ZERO, &[(y, out), (y + 0.018, out)], gold);
    }
    body.lathe(Vec3::ZERO, &[(0.18, 0.333), (0.54, 0.333)], Skin::new(hex(0xeee4cc)).gloss(0.3));
    let front = |u: f32, v: f32| {
        let t = 0.085 * u;
        v3(cos_turns(t) * 0.337, v, sin_turns(t) * 0.337)
    };
    name(body, |u, v| front(u, 0.34 + v * 0.09), 0.008, paint);
    for i in 0..3 {
        // A leaf above the name, and one to each side.
        let turn = (i as f32 - 1.0) * 0.03;
        let at = |t: f32, y: f32| v3(cos_turns(turn + t) * 0.338, y, sin_turns(turn + t) * 0.338);
        body.tube(&[(at(0.0, 0.45), 0.003), (at(turn, 0.48), 0.014), (at(turn * 2.0, 0.515), 0.002)], 1.0, paint);
    }
}

/// A backpack that stands.
pub(crate) fn backpack(body: &mut Body, pose: &Pose) {
    let cloth = Skin::new(pose.colour(0x35577a)).gloss(0.08);
    let trim = Skin::new(hex(0x22262c));
    let metal = Skin::metal(hex(0xc0c4c8));
    let since = body.since();
    body.bevelled(&sheet(0.35, (0.0, 0.92), 0.2), (-0.2, 0.2), 0.09, cloth);
    body.bevelled(&sheet(0.27, (0.06, 0.47), 0.09), (-0.31, -0.1), 0.06, cloth.tone(0.88));
    body.bevelled(&sheet(0.24, (0.54, 0.72), 0.06), (-0.25, -0.1), 0.04, cloth.tone(0.94));
    for side in [-1.0_f32, 1.0] {
        body.bevelled(
            &sheet(0.04, (0.05, 0.36), 0.03).iter().map(|(x, y)| (x + side * 0.37, *y)).collect::<Vec<_>>(),
            (-0.13, 0.13),
            0.03,
            cloth.tone(0.8),
        );
        let strap = [
            (v3(side * 0.14, 0.86, 0.18), 0.03),
            (v3(side * 0.2, 0.72, 0.36), 0.035),
            (v3(side * 0.24, 0.4, 0.36), 0.033),
            (v3(side * 0.28, 0.1, 0.2), 0.022),
        ];
        body.tube(&strap, 1.8, trim);
    }
    let arc = |low: f32, half: f32, high: f32, z: f32| -> Vec<(Vec3, f32)> {
        (0..=12)
            .map(|i| {
                let t = i as f32 / 24.0;
                (v3(cos_turns(t) * half, low + sin_turns(t) * high, z), 0.011)
            })
            .collect()
    };
    body.tube(&arc(0.5, 0.3, 0.36, -0.17), 1.0, trim);
    body.tube(&arc(0.3, 0.22, 0.13, -0.3), 1.0, trim);
    body.tube(&arc(0.9, 0.09, 0.1, 0.1), 1.0, trim.tone(1.4));
    for at in [v3(0.3, 0.48, -0.19), v3(0.22, 0.29, -0.32)] {
        body.rod(at, at - v3(0.0, 0.07, 0.01), 0.013, 0.01, metal);
    }
    let patch = [v3(-0.09, 0.12, -0.313), v3(0.09, 0.12, -0.313), v3(0.09, 0.2, -0.313), v3(-0.09, 0.2, -0.313)];
    body.plate(&patch, Skin::new(hex(0x8a5a34)));
    name(body, |u, v| v3(u * 0.06, 0.14 + v * 0.035, -0.317), 0.004, Skin::new(hex(0xf0e4cc)));
    to_viewer(body, since);
}

/// A suitcase of hard shell on wheels, its handle drawn out.
pub(crate) fn suitcase(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0xb8c4cc)).gloss(0.45);
    let dark = Skin::new(hex(0x202226)).gloss(0.4);
    let metal = Skin::metal(hex(0xc8ccd0));
    let since = body.since();
    body.bevelled(&sheet(0.27, (0.07, 0.76), 0.07), (-0.17, 0.17), 0.045, shell);
    for i in 0..6 {
        let x = -0.2 + 0.08 * i as f32;
        body.tube(
            &[(v3(x, 0.13, -0.168), 0.014), (v3(x, 0.4, -0.173), 0.018), (v3(x, 0.7, -0.168), 0.014)],
            1.0,
            shell,
        );
    }
    let seam: Vec<(Vec3, f32)> =
        sheet(0.272, (0.068, 0.762), 0.07).iter().map(|(x, y)| (v3(*x, *y, 0.0), 0.011)).collect();
    body.tube(&seam, 1.0, dark);
    for x in [-0.2, 0.2] {
        for z in [-0.12, 0.12] {
            body.drum(v3(x - 0.025, 0.035, z), v3(x + 0.025, 0.035, z), 0.035, 0.035, dark);
            body.rod(v3(x, 0.06, z), v3(x, 0.09, z), 0.024, 0.03, dark);
        }
        body.rod(v3(x * 0.55, 0.75, 0.1), v3(x * 0.55, 1.0, 0.1), 0.013, 0.013, metal);
    }
    body.rod(v3(-0.14, 1.0, 0.1), v3(0.14, 1.0, 0.1), 0.025, 0.025, dark);
    let grip = [(v3(-0.08, 0.765, -0.02), 0.014), (v3(0.0, 0.8, -0.02), 0.018), (v3(0.08, 0.765, -0.02), 0.014)];
    body.tube(&grip, 1.0, dark);
    body.block((0.262, 0.42, -0.04), (0.285, 0.52, 0.04), metal);
    name(body, |u, v| v3(u * 0.05, 0.69 + v * 0.028, -0.19), 0.004, metal);
    to_viewer(body, since);
}

/// A sitting bear of plush.
pub(crate) fn teddy(body: &mut Body, pose: &Pose) {
    let plush = Skin::new(pose.colour(0x9a6a3c));
    let pale = Skin::new(hex(0xe2c69a));
    let since = body.since();
    body.ball(v3(0.0, 0.27, 0.0), v3(0.22, 0.27, 0.24), plush);
    body.ball(v3(0.02, 0.7, 0.0), v3(0.22, 0.22, 0.25), plush);
    for side in [-1.0_f32, 1.0] {
        let at = |x: f32, y: f32, z: f32| v3(x, y, side * z);
        body.ball(at(0.0, 0.9, 0.2), v3(0.05, 0.09, 0.09), plush);
        body.tube(
            &[(at(0.02, 0.48, 0.19), 0.08), (at(0.14, 0.32, 0.29), 0.085), (at(0.24, 0.2, 0.27), 0.085)],
            1.0,
            plush,
        );
        body.tube(
            &[(at(0.08, 0.12, 0.15), 0.11), (at(0.3, 0.1, 0.21), 0.1), (at(0.38, 0.11, 0.22), 0.095)],
            1.0,
            plush,
        );
    }
    body.soften(since);
    body.ball(v3(0.12, 0.28, 0.0), v3(0.12, 0.19, 0.16), pale);
    body.ball(v3(0.2, 0.64, 0.0), v3(0.1, 0.09, 0.11), pale);
    body.ball(v3(0.3, 0.68, 0.0), v3(0.025, 0.025, 0.035), Skin::new(hex(0x1a1210)).gloss(0.7));
    for side in [-1.0_f32, 1.0] {
        body.orb(v3(0.215, 0.77, side * 0.085), 0.026, Skin::new(hex(0x120c0a)).gloss(0.9));
        body.ball(v3(0.035, 0.9, side * 0.2), v3(0.03, 0.055, 0.055), pale);
        body.ball(v3(0.465, 0.12, side * 0.22), v3(0.02, 0.06, 0.06), pale);
    }
    let silk = Skin::new(hex(0xb8232c)).gloss(0.5);
    for side in [-1.0_f32, 1.0] {
        let bow =
            [(v3(0.22, 0.5, 0.0), 0.018), (v3(0.24, 0.54, side * 0.08), 0.035), (v3(0.22, 0.49, side * 0.12), 0.02)];
        body.tube(&bow, 1.0, silk);
    }
    body.orb(v3(0.235, 0.505, 0.0), 0.028, silk);
}
