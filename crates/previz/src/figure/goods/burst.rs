//! What happens about a thing on show: powder that bursts out from behind it,
//! cubes of ice about its foot. One unit is the size of the thing.

use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, hex, mix, smoothstep, v3};

const JETS: i32 = 26;
const PUFFS: i32 = 7;
const SPECKS: i32 = 130;
const CUBES: i32 = 17;
/// The colours of powder, where none is asked for.
const POWDERS: [u32; 5] = [0xe8308a, 0xf2b21e, 0x1ea8d8, 0x7a3cc8, 0xf0661e];

/// Where one of many lies on a sphere of which the upper part counts most.
fn on_sphere(i: i32, of: i32) -> Vec3 {
    let up = mix(-0.25, 1.0, (i as f32 + 0.5) / of as f32);
    around(i as f32 * GOLDEN, (1.0 - up * up).max(0.0).sqrt(), up)
}

/// Powder that bursts out in clouds and hangs in the air.
pub(crate) fn powder(body: &mut Body, pose: &Pose) {
    // It shoots out, then goes on slowly.
    let open = mix(0.35, 1.0, smoothstep(-0.3, 1.6, pose.shot_s)) + 0.03 * pose.shot_s;
    let shade = |i: i32| pose.colour.unwrap_or_else(|| hex(POWDERS[(i * 2 % 5) as usize]));
    for i in 0..JETS {
        let way = on_sphere(i * 7 % JETS, JETS);
        // Ahead is away from whoever looks: before the thing there is but a little.
        let reach = if way.x > -0.1 { 0.75 + 0.5 * pose.unit(i) } else { 0.45 };
        for k in 0..PUFFS {
            let along = (k as f32 + 0.6) / PUFFS as f32;
            let stray = v3(pose.unit(40 + i * 9 + k) - 0.5, pose.unit(240 + i * 9 + k) - 0.5, 0.0) * (0.2 * along);
            let at = v3(0.1, 0.4, 0.0) + (way * (0.15 + reach * along) + stray) * open;
            let thick = if way.x > -0.1 { 0.6 } else { 0.28 } * (1.1 - 0.7 * along);
            let shade = shade(i) * (0.75 + 0.45 * pose.unit(440 + i * 9 + k));
            body.puff(at, (0.06 + 0.15 * along) * (0.5 + 0.5 * open), shade, thick, 0.3);
        }
    }
    for i in 0..SPECKS {
        let way = on_sphere(i * 53 % SPECKS, SPECKS);
        let out = (0.4 + 0.85 * pose.unit(300 + i)) * open;
        let drop = 0.02 * pose.shot_s * pose.unit(440 + i);
        let size = 0.004 + 0.011 * pose.unit(580 + i) * pose.unit(720 + i);
        body.orb(v3(0.0, 0.45 - drop, 0.0) + way * out, size, Skin::new(shade(i)).glow(0.15));
    }
}

/// Cubes of ice about the foot of a thing.
pub(crate) fn ice_cubes(body: &mut Body, pose: &Pose) {
    for i in 0..CUBES {
        let half = 0.062 + 0.028 * pose.unit(i);
        let turns = i as f32 * GOLDEN + 0.05 * pose.unit(30 + i);
        let out = mix(0.46, 0.86, (i as f32 + pose.unit(60 + i)) / CUBES as f32);
        let tipped = 0.09 * (pose.unit(90 + i) - 0.5);
        let since = body.since();
        body.cuboid(Vec3::ZERO, Vec3::splat(half), Skin::clear(hex(0xe4f2fb)).glow(0.05));
        // A bubble of air is shut in.
        body.orb(v3(0.2 * half, 0.1 * half, 0.0), half * 0.3, Skin::new(hex(0xf2f8fc)).glow(0.12));
        body.turn(since, Vec3::ZERO, 2, tipped);
        body.turn(since, Vec3::ZERO, 1, pose.unit(120 + i));
        body.shift(since, around(turns, out, half * 1.02));
    }
}
