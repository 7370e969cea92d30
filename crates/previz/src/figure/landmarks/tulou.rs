//! Round houses of rammed earth around a court, in which a whole clan lives, as in Fujian.
//!
//! Halls under curved roofs are `halls`'.

use super::masonry::{hipped, pane, shade, way};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};

/// Of a ring, in heights of its ridge: radius of its outer and of its inner wall, and the
/// height of its eaves.
const OUTER: f32 = 2.1;
const INNER: f32 = 1.36;
const EAVES: f32 = 0.72;
/// How many pieces a ring is made of.
const PIECES: i32 = 36;
/// Where the rings stand, and how large they are.
const RINGS: [(f32, f32, f32); 3] = [(0.0, 0.0, 1.0), (-4.3, -3.3, 0.8), (-4.9, 2.7, 0.88)];

/// A ring of earth under a ring of tiles, two more behind it.
pub(super) fn tulou(body: &mut Body, pose: &Pose) {
    for (index, (x, z, scale)) in RINGS.into_iter().enumerate() {
        ring(body, pose, (v3(x, 0.0, z), scale), index as i32 * 50);
    }
}

fn ring(body: &mut Body, pose: &Pose, (at, scale): (Vec3, f32), salt: i32) {
    let earth = Skin::new(pose.colour(0xc7a063)).glow(0.12 * pose.dark);
    let (tiles, stone) = (Skin::new(hex(0x55524e)), Skin::new(hex(0x8d877c)));
    let (wood, rail) = (Skin::new(hex(0x6a4930)).glow(0.12 * pose.dark), Skin::new(hex(0xa0764c)));
    let spot = |turns: f32, r: f32, y: f32| at + (way(turns) * r + Vec3::UP * y) * scale;
    let ridge = (OUTER + INNER) * 0.5;
    for k in 0..PIECES {
        let (a, b) = (k as f32 / PIECES as f32, (k + 1) as f32 / PIECES as f32);
        let mut band = |(r0, y0): (f32, f32), (r1, y1): (f32, f32), skin: Skin| {
            body.plate(&[spot(a, r0, y0), spot(b, r0, y0), spot(b, r1, y1), spot(a, r1, y1)], skin);
        };
        let worn = 0.94 + 0.12 * pose.unit(60 + salt + k);
        band((OUTER, 0.06), (OUTER * 0.975, EAVES + 0.06), earth.tone(worn));
        band((OUTER * 1.01, -0.7), (OUTER * 1.01, 0.1), stone.tone(worn));
        band((OUTER * 1.13, EAVES - 0.03), (ridge, 1.0), tiles.tone(0.92 + 0.16 * pose.unit(120 + salt + k)));
        band((OUTER * 1.13, EAVES - 0.035), (OUTER * 0.98, EAVES), wood.tone(0.5));
        band((INNER * 0.86, EAVES - 0.05), (ridge, 1.0), tiles.tone(0.95));
        // Galleries look into the court.
        band((INNER, 0.0), (INNER, EAVES), wood.tone(0.8));
        for floor in [0.2, 0.38, 0.55] {
            band((INNER * 0.97, floor), (INNER * 0.97, floor + 0.06), rail);
        }
        body.rod(
            spot(a, INNER * 0.965, 0.0),
            spot(a, INNER * 0.965, EAVES),
            0.014 * scale,
            0.014 * scale,
            rail.tone(0.7),
        );
        body.rod(spot(a, ridge, 1.0), spot(b, ridge, 1.0), 0.022 * scale, 0.022 * scale, tiles.tone(0.7));
        // Small windows, and none low down.
        let middle = (a + b) * 0.5;
        for (low, high) in [(0.45, 0.52), (0.6, 0.66)] {
            let wide = 0.11 / PIECES as f32;
            let out = OUTER * (1.0 - 0.025 * low) + 0.012;
            let hole = [(-wide, low), (wide, low), (wide, high), (-wide, high)];
            body.plate(&hole.map(|(aside, y)| spot(middle + aside, out, y)), shade(pose));
        }
    }
    let court: Vec<Vec3> = (0..PIECES).map(|k| spot(k as f32 / PIECES as f32, INNER, 0.02)).collect();
    body.plate(&court, stone.tone(1.15));
    // The hall of the ancestors in the court.
    let hall = 0.42 * scale;
    body.block(
        (at.x - hall * 0.8, at.y, at.z - hall),
        (at.x + hall * 0.8, at.y + 0.26 * scale, at.z + hall),
        Skin::new(hex(0xe4dccb)),
    );
    hipped(body, at, ((hall, hall * 1.2), (0.02, hall * 0.8)), (0.25 * scale, 0.46 * scale), tiles);
    let gate = |half: f32, high: f32| ((at.z - half * scale, at.z + half * scale), (at.y - 0.1, at.y + high * scale));
    for (out, (half, high), skin) in
        [(1.012, (0.15, 0.34), Skin::new(hex(0xe6dfd0))), (1.018, (0.1, 0.28), Skin::new(hex(0x2c211a)))]
    {
        let (across, heights) = gate(half, high);
        pane(body, at.x + OUTER * out * scale, across, heights, skin);
    }
}
