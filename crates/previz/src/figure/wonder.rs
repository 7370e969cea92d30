//! Wonders that a land is known by: a domed tomb of white marble at its long
//! pool, a figure with arms spread on a peak. One unit is their height.
//!
//! They look ahead along x. Towers and pyramids are `monument`'s.

use super::body::Body;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// Height of the terrace that the tomb stands on.
const TERRACE: f32 = 0.1;
/// Height of its walls, and half their width.
const WALL: (f32, f32) = (0.42, 0.38);
/// How much of each corner is cut off.
const CORNER: f32 = 0.09;

/// A tomb under a great dome between four slender towers, as in Agra.
pub(super) fn taj_mahal(body: &mut Body, pose: &Pose) {
    // By night it is lit from below.
    let marble = Skin::new(pose.colour(0xf3ede2)).gloss(0.12).glow(0.22 * pose.dark);
    grounds(body, pose);
    body.block((-0.66, -0.5, -0.66), (0.66, TERRACE, 0.66), marble.tone(0.94));
    for k in -5..=5 {
        let z = k as f32 * 0.112;
        niche(body, (v3(0.66, 0.025, z), v3(0.0, 0.0, 1.0)), (0.036, 0.06), marble.tone(0.78));
    }
    let plan = octagon(WALL.1, CORNER);
    prism(body, &plan, (TERRACE, WALL.0), marble);
    prism(body, &octagon(WALL.1 + 0.008, CORNER), (WALL.0, WALL.0 + 0.018), marble.tone(0.9));
    for (i, from) in plan.iter().enumerate() {
        let to = plan[(i + 1) % plan.len()];
        front(body, (*from, to), marble);
    }
    dome(body, (0.0, 0.0), (0.44, 0.56, 1.0), 0.195, marble);
    for (x, z) in [(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)] {
        dome(body, (x * 0.245, z * 0.245), (0.43, 0.51, 0.69), 0.078, marble);
        minaret(body, v3(x * 0.6, TERRACE, z * 0.6), marble);
    }
}

/// The lawns, paths and cypresses along the pool before the terrace.
fn grounds(body: &mut Body, pose: &Pose) {
    let (lawn, stone) = (Skin::new(hex(0x5d8a3e)), Skin::new(hex(0xb98a6c)));
    body.block((-0.9, -0.6, -1.0), (0.95, 0.02, 1.0), stone);
    body.block((0.95, -0.6, -0.66), (2.9, 0.012, 0.66), lawn);
    body.block((0.95, -0.6, -0.19), (2.9, 0.02, 0.19), stone.tone(1.12));
    let rim = Skin::new(hex(0xe8e0d0));
    body.block((0.98, -0.6, -0.1), (2.86, 0.026, 0.1), rim);
    let water = Skin::new(hex(0x5f93b4).lerp(hex(0x16202c), 0.8 * pose.dark)).gloss(1.0);
    body.block((0.99, -0.6, -0.085), (2.85, 0.03, 0.085), water);
    let leaves = Skin::new(hex(0x2f5a2c));
    for k in 0..11 {
        let x = 1.04 + k as f32 * 0.172;
        for side in [1.0, -1.0] {
            let high = 0.1 + 0.025 * pose.unit(40 + k);
            let at = v3(x, 0.015, side * 0.235);
            body.lathe(at, &[(0.0, 0.016), (0.03, 0.025), (high * 0.6, 0.018), (high, 0.002)], leaves);
            if k % 2 == 0 {
                body.ball(v3(x, 0.05, side * 0.56), v3(0.07, 0.07, 0.06), leaves.tone(1.25));
            }
        }
    }
}

/// A square of this half width, its corners cut off, the way round.
fn octagon(half: f32, cut: f32) -> [(f32, f32); 8] {
    let inner = half - cut;
    [
        (half, -inner),
        (half, inner),
        (inner, half),
        (-inner, half),
        (-half, inner),
        (-half, -inner),
        (-inner, -half),
        (inner, -half),
    ]
}

/// Walls over a plan (x, z) from one height to another, and what covers them.
fn prism(body: &mut Body, plan: &[(f32, f32)], (low, high): (f32, f32), skin: Skin) {
    for (i, (x, z)) in plan.iter().enumerate() {
        let (nx, nz) = plan[(i + 1) % plan.len()];
        body.plate(&[v3(*x, low, *z), v3(nx, low, nz), v3(nx, high, nz), v3(*x, high, *z)], skin);
    }
    let lid: Vec<Vec3> = plan.iter().map(|(x, z)| v3(*x, high, *z)).collect();
    body.plate(&lid, skin.tone(0.97));
}

/// One side of the tomb: a high gate in its middle where it is broad, niches one
/// above the other beside that.
fn front(body: &mut Body, (from, to): ((f32, f32), (f32, f32)), marble: Skin) {
    let (a, b) = (v3(from.0, 0.0, from.1), v3(to.0, 0.0, to.1));
    let along = (b - a).unit();
    let (middle, long) = ((a + b) * 0.5, (b - a).length());
    let out = middle.unit();
    let shade = marble.tone(0.66);
    let mut spots = vec![0.0];
    if long > 0.3 {
        spots = vec![-long * 0.37, long * 0.37];
        gate(body, (middle, along, out), marble);
    }
    for across in spots {
        for low in [TERRACE + 0.03, TERRACE + 0.18] {
            let foot = middle + along * across + out * 0.006 + Vec3::UP * low;
            niche(body, (foot, along), (0.042, 0.12), shade);
        }
    }
}

/// A gate that rises over the walls, its arch deep in shade.
fn gate(body: &mut Body, (middle, along, out): (Vec3, Vec3, Vec3), marble: Skin) {
    let (half, high, deep) = (0.135, 0.5, 0.03);
    let far = out * (deep + 0.002);
    let quad =
        |l: Vec3, r: Vec3| [l + Vec3::UP * TERRACE, r + Vec3::UP * TERRACE, r + Vec3::UP * high, l + Vec3::UP * high];
    let (left, right) = (middle - along * half, middle + along * half);
    body.plate(&quad(left + far, right + far), marble.tone(1.02));
    body.plate(&quad(left - out * 0.06, left + far), marble);
    body.plate(&quad(right - out * 0.06, right + far), marble);
    body.plate(&[left + far, right + far, right - out * 0.06, left - out * 0.06].map(|p| p + Vec3::UP * high), marble);
    body.plate(&quad(left - out * 0.06, right - out * 0.06), marble.tone(0.95));
    for side in [left, right] {
        body.rod(
            side + far + Vec3::UP * TERRACE,
            side + far + Vec3::UP * (high + 0.05),
            0.009,
            0.007,
            marble.tone(0.92),
        );
    }
    let foot = middle + far + out * 0.005 + Vec3::UP * TERRACE;
    niche(body, (foot, along), (0.104, 0.335), marble.tone(0.86));
    niche(body, (foot + out * 0.004, along), (0.088, 0.305), marble.tone(0.52));
    niche(body, (foot + out * 0.007, along), (0.03, 0.12), Skin::new(hex(0x3a2e28)));
}

/// A flat pointed arch that stands on `foot`, half as wide and as high as said.
pub(super) fn niche(body: &mut Body, (foot, along): (Vec3, Vec3), (half, high): (f32, f32), skin: Skin) {
    let outline = [(-1.0, 0.0), (1.0, 0.0), (1.0, 0.62), (0.82, 0.78), (0.45, 0.92), (0.0, 1.0)];
    let mirrored = [(-0.45, 0.92), (-0.82, 0.78), (-1.0, 0.62)];
    let spot = |(x, y): &(f32, f32)| foot + along * (x * half) + Vec3::UP * (y * high);
    body.plate(&outline.iter().chain(&mirrored).map(spot).collect::<Vec<Vec3>>(), skin);
}

/// A swelling dome on its drum under a gilded spike: where the drum begins, where
/// the dome does, and the tip; half as wide as `r`.
fn dome(body: &mut Body, (x, z): (f32, f32), (low, spring, tip): (f32, f32, f32), r: f32, marble: Skin) {
    let at = v3(x, 0.0, z);
    let high = (tip - spring) * 0.74;
    let up = |share: f32| spring + high * share;
    body.lathe(at, &[(low, r * 0.86), (spring, r * 0.86)], marble.tone(0.93));
    body.lathe(at, &[(spring - r * 0.1, r * 0.93), (spring, r * 0.93)], marble.tone(0.84));
    let swell = [
        (up(0.0), r * 0.88),
        (up(0.14), r * 0.98),
        (up(0.3), r),
        (up(0.48), r * 0.9),
        (up(0.66), r * 0.66),
        (up(0.82), r * 0.36),
        (up(0.93), r * 0.14),
        (up(1.0), r * 0.04),
    ];
    body.lathe(at, &swell, marble.tone(1.03));
    let gold = Skin::metal(hex(0xd8b04a));
    body.rod(at + Vec3::UP * up(0.98), at + Vec3::UP * tip, r * 0.04, r * 0.012, gold);
    body.orb(at + Vec3::UP * up(1.1), r * 0.07, gold);
}

/// A round tower with three galleries, a pavilion on its top.
fn minaret(body: &mut Body, foot: Vec3, marble: Skin) {
    body.lathe(foot, &[(0.0, 0.04), (0.5, 0.028)], marble);
    for (y, r) in [(0.17, 0.036), (0.33, 0.032), (0.5, 0.03)] {
        body.lathe(foot, &[(y - 0.02, r), (y, r * 1.45), (y + 0.012, r * 1.45)], marble.tone(0.85));
    }
    for k in 0..6 {
        let t = k as f32 / 6.0;
        let post = foot + v3(cos_turns(t) * 0.024, 0.51, sin_turns(t) * 0.024);
        body.rod(post, post + Vec3::UP * 0.045, 0.004, 0.004, marble);
    }
    body.lathe(foot, &[(0.555, 0.034), (0.565, 0.034)], marble.tone(0.88));
    body.lathe(foot, &[(0.565, 0.029), (0.585, 0.029), (0.605, 0.018), (0.625, 0.002)], marble.tone(1.03));
}

/// Height of the peak's top, of the feet, of the shoulders, and of the crown.
const PEAK: (f32, f32, f32, f32) = (0.36, 0.46, 0.885, 1.0);

/// A robed figure with its arms spread on a peak of rock, as above Rio.
pub(super) fn christ_statue(body: &mut Body, pose: &Pose) {
    peak(body, pose);
    let stone = Skin::new(pose.colour(0xc6c0b2)).glow(0.42 * pose.dark);
    let (top, feet, shoulders, crown) = PEAK;
    body.lathe(Vec3::ZERO, &[(top - 0.03, 0.15), (top, 0.15)], Skin::new(hex(0x9a948a)));
    body.block((-0.05, top - 0.01, -0.05), (0.05, feet, 0.05), Skin::new(hex(0x6a665e)));
    let trunk = [
        (v3(0.0, feet, 0.0), 0.05),
        (v3(0.0, 0.6, 0.0), 0.043),
        (v3(0.0, 0.74, 0.0), 0.04),
        (v3(0.0, 0.83, 0.0), 0.043),
        (v3(0.0, shoulders, 0.0), 0.036),
    ];
    body.tube(&trunk, 1.25, stone);
    // Folds of the robe, and the sash that falls to one side.
    for k in -3..=3 {
        let z = k as f32 * 0.015;
        let deep = 0.045 - z * z * 12.0;
        body.rod(v3(deep, feet + 0.005, z * 1.2), v3(deep * 0.85, 0.72, z * 0.8), 0.007, 0.004, stone.tone(0.86));
    }
    body.rod(v3(0.04, 0.85, -0.03), v3(0.047, 0.62, 0.032), 0.009, 0.008, stone.tone(0.9));
    for side in [1.0, -1.0] {
        let at = |z: f32, y: f32| v3(0.004, y, side * z);
        body.tube(
            &[(at(0.0, shoulders - 0.012), 0.034), (at(0.11, shoulders - 0.01), 0.025), (at(0.215, shoulders), 0.014)],
            1.0,
            stone,
        );
        // The wide sleeve hangs under the arm.
        let sleeve =
            [at(0.03, shoulders - 0.02), at(0.2, shoulders - 0.006), at(0.19, 0.835), at(0.1, 0.8), at(0.035, 0.72)];
        body.plate(&sleeve, stone.tone(0.9));
        body.ball(at(0.236, shoulders + 0.001), v3(0.009, 0.008, 0.022), stone);
    }
    body.rod(v3(0.0, shoulders, 0.0), v3(0.004, 0.93, 0.0), 0.018, 0.015, stone);
    let head = v3(0.006, (0.92 + crown) * 0.5, 0.0);
    body.ball(head, v3(0.03, 0.04, 0.027), stone.tone(1.03));
    // Long hair behind, a beard before.
    body.ball(head + v3(-0.012, -0.016, 0.0), v3(0.026, 0.044, 0.032), stone.tone(0.82));
    body.ball(head + v3(0.018, -0.03, 0.0), v3(0.013, 0.018, 0.014), stone.tone(0.84));
    body.glow(v3(0.0, 0.72, 0.0), 0.34, v3(1.0, 0.94, 0.8) * (0.16 * pose.dark));
}

/// A steep cone of bare rock out of woods.
fn peak(body: &mut Body, pose: &Pose) {
    let rock = Skin::new(hex(0x77695a));
    let (top, ..) = PEAK;
    let sides = [(-0.22, 0.5), (-0.1, 0.44), (0.05, 0.36), (0.16, 0.28), (0.26, 0.2), (top - 0.02, 0.14), (top, 0.1)];
    body.lathe(Vec3::ZERO, &sides, rock);
    let on = |y: f32| {
        let pair = sides.windows(2).find(|pair| y <= pair[1].0).unwrap_or(&sides[5..]);
        let t = (y - pair[0].0) / (pair[1].0 - pair[0].0);
        pair[0].1 + (pair[1].1 - pair[0].1) * t
    };
    for k in 0..150 {
        let (round, share) = (pose.unit(200 + k), k as f32 / 150.0);
        let y = -0.14 + 0.46 * share;
        let r = on(y) - 0.01;
        let at = v3(cos_turns(round) * r, y, sin_turns(round) * r);
        // Trees thin out towards the bare top.
        if pose.unit(400 + k) > share * 0.6 - 0.1 {
            let size = 0.03 + 0.025 * pose.unit(600 + k);
            let leaf = Skin::new(hex(0x3f6a34)).tone(0.8 + 0.45 * pose.unit(800 + k));
            body.ball(at, v3(size, size * 0.85, size), leaf);
        } else {
            let size = 0.022 + 0.02 * pose.unit(600 + k);
            body.ball(
                at - v3(at.x, 0.0, at.z) * 0.05,
                v3(size, size * 1.5, size),
                rock.tone(0.8 + 0.35 * pose.unit(800 + k)),
            );
        }
    }
}
