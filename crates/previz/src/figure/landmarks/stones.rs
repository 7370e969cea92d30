//! What stands of stone that nobody remembers who set it up: great heads in a row,
//! a ring of stones.
//!
//! Nothing here is built of courses; that is `vaults`'.

use super::masonry::way;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, hex, v3};

/// How many heads stand in a row, and from one to the next.
const HEADS: i32 = 5;
const APART: f32 = 0.62;

/// Long heads with heavy brows in a row on their platform, as on Easter Island.
pub(super) fn moai(body: &mut Body, pose: &Pose) {
    let rock = Skin::new(hex(0x6d665c));
    let half = APART * (HEADS as f32 * 0.5 + 0.3);
    body.block((-0.42, -0.4, -half), (0.5, 0.1, half), rock.tone(0.8));
    for k in 0..14 {
        let z = (k as f32 / 13.0 * 2.0 - 1.0) * (half - 0.1);
        body.ball(v3(0.5, 0.0, z), v3(0.13, 0.12, 0.16), rock.tone(0.75 + 0.3 * pose.unit(k)));
    }
    for k in 0..HEADS {
        let tall = 0.86 + 0.14 * pose.unit(30 + k);
        let tone = 0.9 + 0.2 * pose.unit(50 + k);
        let one = head(pose.colour(0x8a8276) * tone, k % 2 == 1);
        let z = (k as f32 - (HEADS - 1) as f32 * 0.5) * APART;
        body.add(&one, &Frame::shift(v3(0.0, 0.1, z), 0.9 * tall));
    }
}

/// One of them, with or without a topknot of red stone.
fn head(colour: Vec3, topped: bool) -> Body {
    let mut body = Body::default();
    let (stone, dark) = (Skin::new(colour), Skin::new(colour * 0.5));
    let trunk = [(-0.17, 0.0), (0.17, 0.0), (0.2, 0.2), (0.15, 0.42), (-0.14, 0.42), (-0.19, 0.2)];
    body.bevelled(&trunk, (-0.24, 0.24), 0.05, stone.tone(0.95));
    // A chin that juts, a long face, a brow that overhangs.
    let face = [
        (-0.13, 0.36),
        (0.16, 0.36),
        (0.22, 0.42),
        (0.17, 0.52),
        (0.15, 0.74),
        (0.2, 0.79),
        (0.18, 0.87),
        (0.1, 0.94),
        (-0.12, 0.94),
        (-0.16, 0.7),
    ];
    body.bevelled(&face, (-0.155, 0.155), 0.035, stone);
    let nose = [(0.14, 0.54), (0.26, 0.55), (0.19, 0.76), (0.14, 0.78)];
    body.bevelled(&nose, (-0.045, 0.045), 0.012, stone.tone(1.06));
    for side in [-1.0_f32, 1.0] {
        body.ball(v3(0.165, 0.715, side * 0.08), v3(0.02, 0.035, 0.045), dark);
        body.ball(v3(-0.0, 0.65, side * 0.165), v3(0.05, 0.17, 0.022), stone.tone(0.85));
        // Arms along the belly.
        body.rod(v3(0.05, 0.36, side * 0.24), v3(0.14, 0.06, side * 0.21), 0.045, 0.04, stone.tone(0.88));
    }
    body.ball(v3(0.19, 0.47, 0.0), v3(0.02, 0.012, 0.085), dark);
    if topped {
        body.lathe(v3(0.0, 0.94, 0.0), &[(0.0, 0.17), (0.05, 0.19), (0.13, 0.17)], Skin::new(hex(0x8a4636)));
    }
    body
}

/// Stones about its ring, and how far out they stand.
const RING: i32 = 22;
const OUT: f32 = 1.75;

/// A ring of upright stones under lintels about a horseshoe of taller ones.
pub(super) fn stonehenge(body: &mut Body, pose: &Pose) {
    let stone = |k: i32| Skin::new(pose.colour(0x8f897e) * (0.85 + 0.25 * pose.unit(k)));
    for k in 0..RING {
        // Some have fallen, mostly behind on the one side.
        let fallen = matches!(k, 0 | 4 | 8 | 9 | 12 | 15 | 20);
        let t = k as f32 / RING as f32;
        upright(
            body,
            (way(t) * OUT, t),
            (0.125, 0.085, if fallen { 0.22 } else { 0.74 + 0.05 * pose.unit(k + 120) }),
            stone(k),
        );
        if !fallen && !matches!(k, 2 | 3 | 6 | 7 | 10 | 11 | 14 | 17 | 19 | 21) {
            let (a, b) = (way(t) * OUT, way((k + 1) as f32 / RING as f32) * OUT);
            lintel(body, (a, b), 0.75, stone(k + 40));
        }
    }
    for (k, high) in [(0.3, 0.86), (0.41, 0.93), (0.5, 1.0), (0.59, 0.93), (0.7, 0.86)] {
        let (a, b) = (way(k - 0.03) * 0.9, way(k + 0.03) * 0.9);
        let high = high - 0.12;
        upright(body, (a, k), (0.14, 0.1, high), stone((k * 90.0) as i32));
        upright(body, (b, k), (0.14, 0.1, high), stone((k * 70.0) as i32));
        lintel(body, (a, b), high, stone((k * 50.0) as i32));
    }
    for k in 0..6 {
        let at = way(0.1 + k as f32 * 0.13) * (0.5 + 0.9 * pose.unit(k + 80));
        body.ball(at, v3(0.2, 0.07, 0.12), stone(k + 90));
    }
}

/// One upright stone, narrower at its head: half as wide and as thick, and as high
/// as said.
fn upright(body: &mut Body, (at, turns): (Vec3, f32), (wide, thick, high): (f32, f32, f32), skin: Skin) {
    let since = body.since();
    let side = [(-thick, -0.2), (thick, -0.2), (thick * 0.95, high * 0.5), (thick * 0.8, high), (-thick * 0.8, high)];
    body.bevelled(&side, (-wide, wide), 0.02, skin);
    // Its broad side looks outwards.
    body.put(since, &Frame::of(at, way(turns), Vec3::UP, way(turns + 0.25), 1.0));
}

/// A stone across two others.
fn lintel(body: &mut Body, (a, b): (Vec3, Vec3), high: f32, skin: Skin) {
    let since = body.since();
    let along = (b - a).unit();
    let half = (b - a).length() * 0.5 + 0.05;
    let end = [(-0.085, high), (0.085, high), (0.08, high + 0.12), (-0.08, high + 0.12)];
    body.bevelled(&end, (-half, half), 0.015, skin);
    body.put(since, &Frame::of((a + b) * 0.5, v3(along.z, 0.0, -along.x), Vec3::UP, along, 1.0));
}
