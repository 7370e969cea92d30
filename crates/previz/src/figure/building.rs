//! Buildings that are the subject of a picture: lighthouse, house, castle,
//! tower, windmill. One unit is their height.
//!
//! Those that only belong to a place are the land's.

use super::body::Body;
use super::pose::Pose;
use super::shape::{Frame, Mark, Skin};
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};

/// A window's pane: lit from inside by dark.
fn pane(pose: &Pose) -> Skin {
    if pose.dark > 0.3 {
        Skin::new(v3(1.0, 0.72, 0.36)).glow(2.4 * pose.dark)
    } else {
        Skin::new(hex(0x22303c)).gloss(0.8)
    }
}

/// A window on a wall that faces `turns` about the vertical, `r` away.
fn window(body: &mut Body, foot: Vec3, turns: f32, r: f32, (wide, high): (f32, f32), skin: Skin) {
    let (c, s) = (cos_turns(turns), sin_turns(turns));
    let at = |across: f32, up: f32| foot + v3(c * r - s * across, up, s * r + c * across);
    body.plate(&[at(-wide, 0.0), at(wide, 0.0), at(wide, high), at(0.0, high * 1.25), at(-wide, high)], skin);
}

/// A lighthouse, whose light goes round.
pub(super) fn lighthouse(body: &mut Body, pose: &Pose) {
    let white = Skin::new(hex(0xf1eee8)).gloss(0.08);
    let red = Skin::new(pose.colour(0xc23a2c)).gloss(0.08);
    let foot = Skin::new(hex(0x8d8983));
    body.lathe(v3(0.0, -0.06, 0.0), &[(0.0, 0.16), (0.08, 0.14)], foot);
    let radius = |y: f32| mix(0.112, 0.066, y / 0.74);
    for band in 0..5 {
        let (a, b) = (0.02 + 0.144 * band as f32, 0.02 + 0.144 * (band + 1) as f32);
        // By night the lamp lights what is close below its gallery.
        let own = 0.08 * smoothstep(0.5, 0.74, b) * pose.dark;
        let paint = if band % 2 == 0 { white } else { red }.glow(own);
        body.drum(v3(0.0, a, 0.0), v3(0.0, b, 0.0), radius(a), radius(b), paint);
    }
    for (turns, y) in [(0.72, 0.13), (0.8, 0.32), (0.7, 0.5), (0.22, 0.24), (0.3, 0.45)] {
        window(body, v3(0.0, y, 0.0), turns, radius(y + 0.02) + 0.002, (0.012, 0.035), pane(pose));
    }
    window(body, v3(0.0, 0.02, 0.0), 0.77, radius(0.05) + 0.003, (0.022, 0.07), Skin::new(hex(0x5a3424)));
    body.lathe(Vec3::ZERO, &[(0.74, 0.07), (0.765, 0.1), (0.785, 0.1)], foot.tone(0.7).glow(0.2 * pose.dark));
    let iron = Skin::new(hex(0x2a2c30));
    for i in 0..14 {
        let (a, b) = (i as f32 / 14.0, (i + 1) as f32 / 14.0);
        let ring = |t: f32, y: f32| v3(cos_turns(t) * 0.095, y, sin_turns(t) * 0.095);
        body.rod(ring(a, 0.785), ring(a, 0.83), 0.003, 0.003, iron);
        body.rod(ring(a, 0.83), ring(b, 0.83), 0.003, 0.003, iron);
    }
    let shine = Skin::new(v3(1.0, 0.9, 0.62)).gloss(0.6).glow(0.25 + 7.0 * pose.dark);
    body.lathe(Vec3::ZERO, &[(0.785, 0.05), (0.885, 0.05)], shine);
    for i in 0..8 {
        let t = i as f32 / 8.0;
        let bar = v3(cos_turns(t) * 0.051, 0.785, sin_turns(t) * 0.051);
        body.rod(bar, bar + v3(0.0, 0.1, 0.0), 0.004, 0.004, iron);
    }
    body.lathe(
        Vec3::ZERO,
        &[(0.88, 0.066), (0.9, 0.062), (0.94, 0.036), (0.965, 0.008)],
        red.tone(0.8).glow(0.12 * pose.dark),
    );
    body.rod(v3(0.0, 0.96, 0.0), v3(0.0, 1.0, 0.0), 0.006, 0.002, iron);
    keeper(body, pose);
    light(body, pose);
}

fn keeper(body: &mut Body, pose: &Pose) {
    let since = body.since();
    cottage(body, pose, Skin::new(hex(0xe8e4da)), Skin::new(hex(0x8a3a2c)));
    body.put(since, &Frame::shift(v3(-0.24, -0.03, 0.02), 0.2));
}

/// The light and the two beams that it sweeps over sea and land.
fn light(body: &mut Body, pose: &Pose) {
    let strength = clamp01(pose.dark * 1.1);
    let lamp = v3(0.0, 0.835, 0.0);
    if strength <= 0.0 {
        return;
    }
    body.glow(lamp, 0.16, v3(1.0, 0.88, 0.6) * (0.8 * strength));
    for half in [0.0, 0.5] {
        let turns = pose.shot_s * 0.085 + pose.unit(3) + half;
        let (c, s) = (cos_turns(turns), sin_turns(turns));
        // Seen end on, a beam dazzles.
        body.beam(lamp, lamp + v3(c * 9.0, -0.3, s * 9.0), (0.02, 0.5), v3(1.0, 0.9, 0.66) * (0.09 * strength));
    }
}

/// Half the length and half the depth of a cottage's walls, how high they are,
/// and the height of its ridge.
const COTTAGE: (f32, f32, f32, f32) = (0.62, 0.46, 0.52, 0.95);

/// Walls on a foot of stone, a gable roof, a chimney, doors and windows with
/// shutters, about one high.
fn cottage(body: &mut Body, pose: &Pose, wall: Skin, roof: Skin) {
    let (half_x, half_z, eaves, ridge) = COTTAGE;
    let wood = Skin::new(pose.one_of(&[0x5f7a6a, 0x4f6a86, 0x7a4a34, 0x6a4a3a], 6));
    body.block((-half_x, -0.1, -half_z), (half_x, eaves, half_z), wall);
    body.block(
        (-half_x - 0.015, -0.1, -half_z - 0.015),
        (half_x + 0.015, 0.05, half_z + 0.015),
        Skin::new(hex(0x8f877c)),
    );
    for end in [1.0, -1.0] {
        let x = end * half_x;
        // Down to the foot, so that no seam shows where the gable begins.
        let face = end * (half_x + 0.002);
        let corner = |y: f32, z: f32| v3(face, y, z);
        body.plate(
            &[
                corner(0.0, half_z),
                corner(0.0, -half_z),
                corner(eaves, -half_z),
                corner(ridge, 0.0),
                corner(eaves, half_z),
            ],
            wall,
        );
        for z in [-0.2, 0.2] {
            casement(body, pose, (v3(x, 0.3, z), v3(end, 0.0, 0.0)), (0.075, 0.095), wood);
        }
        casement(body, pose, (v3(x, 0.68, 0.0), v3(end, 0.0, 0.0)), (0.055, 0.07), wood);
    }
    for side in [1.0, -1.0] {
        slope(body, side, roof);
        let out = v3(0.0, 0.0, side);
        for x in [-0.38, 0.38] {
            casement(body, pose, (v3(x, 0.3, side * half_z), out), (0.085, 0.1), wood);
        }
        let front = side * half_z;
        body.block((-0.11, -0.1, front), (0.11, 0.37, front + side * 0.012), Skin::new(hex(0xf2efe8)));
        body.block((-0.085, -0.1, front), (0.085, 0.345, front + side * 0.02), wood);
        body.block((-0.13, -0.1, front), (0.13, 0.015, front + side * 0.11), Skin::new(hex(0x9a9288)));
        body.ball(v3(0.06, 0.16, front + side * 0.03), Vec3::splat(0.011), Skin::new(hex(0xd8b45a)));
    }
    let brick = Skin::new(hex(0x8a5240));
    body.block((0.3, 0.66, 0.08), (0.44, 1.06, 0.22), brick);
    body.block((0.285, 1.06, 0.065), (0.455, 1.085, 0.235), brick.tone(0.7));
}

/// One side of a cottage's roof: rows of tiles between boards.
fn slope(body: &mut Body, side: f32, tiles: Skin) {
    let (half_x, half_z, eaves, ridge) = COTTAGE;
    let (z, out) = (side * (half_z + 0.08), half_x + 0.08);
    // So low that it still clears the top of the wall.
    let low = eaves + 0.03 - (ridge - eaves) * 0.08 / half_z;
    let top = ridge + 0.03;
    body.plate(&[v3(-out, low, z), v3(out, low, z), v3(out, top, 0.0), v3(-out, top, 0.0)], tiles);
    for row in 1..7 {
        let t = row as f32 / 7.0;
        let (y, rz) = (mix(low, top, t) + 0.002, z * (1.0 - t));
        body.rod(v3(-out + 0.02, y, rz), v3(out - 0.02, y, rz), 0.006, 0.006, tiles.tone(0.78));
    }
    let board = Skin::new(hex(0xece6d8));
    for x in [-out, out] {
        body.rod(v3(x, low, z), v3(x, top, 0.0), 0.016, 0.016, board);
    }
    body.rod(v3(-out, low, z), v3(out, low, z), 0.014, 0.014, board);
    body.rod(v3(-out, top, 0.0), v3(out, top, 0.0), 0.02, 0.02, tiles.tone(0.8));
}

/// A window of two sashes in its frame, with a sill and open shutters, around a
/// place on a wall that looks in a direction.
fn casement(body: &mut Body, pose: &Pose, (at, out): (Vec3, Vec3), (wide, high): (f32, f32), shutters: Skin) {
    let across = v3(-out.z, 0.0, out.x);
    let mut plate = |(from, to): (f32, f32), (low, top): (f32, f32), off: f32, skin: Skin| {
        let corner = |a: f32, up: f32| at + across * a + v3(0.0, up, 0.0) + out * off;
        body.plate(&[corner(from, low), corner(to, low), corner(to, top), corner(from, top)], skin);
    };
    let frame = Skin::new(hex(0xf2efe8));
    plate((-wide - 0.016, wide + 0.016), (-high - 0.016, high + 0.016), 0.004, frame);
    for (from, to) in [(-wide, -0.007), (0.007, wide)] {
        plate((from, to), (-high, -0.006), 0.008, pane(pose));
        plate((from, to), (0.006, high), 0.008, pane(pose));
    }
    for (from, to) in [(-wide * 1.95, -wide - 0.018), (wide + 0.018, wide * 1.95)] {
        plate((from, to), (-high, high), 0.01, shutters);
    }
    let sill = |a: f32| at + across * a + v3(0.0, -high - 0.02, 0.0) + out * 0.012;
    body.rod(sill(-wide - 0.03), sill(wide + 0.03), 0.012, 0.012, frame);
}

/// A house with smoke from its chimney.
pub(super) fn house(body: &mut Body, pose: &Pose) {
    let wall = Skin::new(pose.one_of(&[0xe9dfca, 0xd9c9b0, 0xc9d2d4, 0xe0c0a0], 4));
    let roof = Skin::new(pose.pick(&[0x9a4030, 0x5a4a44, 0x7a3a2c], 5));
    cottage(body, pose, wall, roof);
    chimney_smoke(body, pose, v3(0.37, 1.08, 0.15));
}

/// Smoke that rises from the top of a chimney and drifts with the wind.
pub(super) fn chimney_smoke(body: &mut Body, pose: &Pose, top: Vec3) {
    for i in 0..16 {
        let age = fract(i as f32 / 16.0 + pose.seconds * 0.07);
        let drift = v3((0.25 + 0.5 * pose.wind) * age + 0.03 * sin_turns(i as f32 * 0.38), 0.62 * age, 0.0);
        body.puff(top + drift, 0.045 + 0.12 * age, Vec3::splat(0.8), 0.34 * (1.0 - age), 0.0);
    }
}

/// A round wall with battlements on top.
fn keep(body: &mut Body, pose: &Pose, (x, z): (f32, f32), (r, high): (f32, f32), (stone, roof): (Skin, Option<Skin>)) {
    let at = v3(x, 0.0, z);
    body.lathe(at, &[(-0.08, r * 1.12), (0.06, r), (high * 0.9, r * 0.96)], stone);
    body.lathe(at, &[(high * 0.88, r * 0.98), (high * 0.92, r * 1.16), (high, r * 1.16)], stone.tone(0.93));
    for i in 0..8 {
        let t = i as f32 / 8.0;
        let merlon = at + v3(cos_turns(t) * r * 1.05, high, sin_turns(t) * r * 1.05);
        body.cuboid(merlon + v3(0.0, r * 0.13, 0.0), v3(r * 0.2, r * 0.15, r * 0.2), stone.tone(0.9));
    }
    for (turns, share) in [(0.72, 0.35), (0.78, 0.66), (0.22, 0.5)] {
        window(body, at + v3(0.0, high * share, 0.0), turns, r + 0.002, (r * 0.13, r * 0.5), pane(pose));
    }
    if let Some(roof) = roof {
        body.lathe(at, &[(high, r * 1.02), (high + r * 2.4, 0.004)], roof);
        let tip = at + v3(0.0, high + r * 2.4, 0.0);
        body.rod(tip, tip + v3(0.0, r * 0.9, 0.0), 0.004, 0.003, Skin::new(hex(0x3a3430)));
        let wave = sin_turns(pose.seconds * 0.9 + x) * r * 0.14;
        body.plate(
            &[tip + v3(0.0, r * 0.9, 0.0), tip + v3(-r * 0.8, r * 0.72 + wave, wave), tip + v3(0.0, r * 0.5, 0.0)],
            Skin::new(pose.colour(0xc22f2a)).glow(0.1),
        );
    }
}

pub(super) fn castle(body: &mut Body, pose: &Pose) {
    let stone = Skin::new(hex(0xa39a8c));
    let slate = Skin::new(pose.colour.map_or(hex(0x4a5a78), |c| c * 0.8));
    let corners: [(f32, f32); 4] = [(-0.48, -0.3), (0.48, -0.3), (0.48, 0.3), (-0.48, 0.3)];
    for (i, &(x, z)) in corners.iter().enumerate() {
        let (nx, nz) = corners[(i + 1) % 4];
        let thick = 0.035;
        let (low, high) = ((x.min(nx) - thick, z.min(nz) - thick), (x.max(nx) + thick, z.max(nz) + thick));
        body.block((low.0, -0.3, low.1), (high.0, 0.32, high.1), stone);
        let count = 9;
        for k in 1..count {
            let t = k as f32 / count as f32;
            body.cuboid(v3(mix(x, nx, t), 0.345, mix(z, nz, t)), v3(0.025, 0.03, 0.025), stone.tone(0.92));
        }
    }
    for (x, z) in corners {
        keep(body, pose, (x, z), (0.095, 0.48), (stone, Some(slate)));
    }
    keep(body, pose, (0.0, 0.05), (0.16, 0.62), (stone.tone(1.04), Some(slate)));
    keep(body, pose, (-0.22, 0.1), (0.085, 0.68), (stone, Some(slate)));
    for x in [-0.1, 0.1] {
        keep(body, pose, (x, -0.33), (0.06, 0.38), (stone, None));
    }
    body.block((-0.1, -0.05, -0.37), (0.1, 0.34, -0.3), stone);
    window(body, v3(0.0, -0.05, 0.0), 0.75, 0.374, (0.055, 0.19), Skin::new(hex(0x3a2418)));
}

pub(super) fn tower(body: &mut Body, pose: &Pose) {
    let stone = Skin::new(pose.colour(0xb0a594)).mark(Mark::Bands(10.0), hex(0x9c917f));
    body.lathe(Vec3::ZERO, &[(-0.05, 0.16), (0.04, 0.13), (0.62, 0.115)], stone);
    body.lathe(Vec3::ZERO, &[(0.6, 0.118), (0.64, 0.145), (0.72, 0.145)], stone.tone(0.94));
    for i in 0..10 {
        let t = i as f32 / 10.0;
        body.cuboid(v3(cos_turns(t) * 0.132, 0.735, sin_turns(t) * 0.132), v3(0.02, 0.022, 0.02), stone.tone(0.9));
    }
    body.lathe(Vec3::ZERO, &[(0.72, 0.12), (0.97, 0.004)], Skin::new(hex(0x7a3a30)));
    body.rod(v3(0.0, 0.96, 0.0), v3(0.0, 1.04, 0.0), 0.005, 0.003, Skin::new(hex(0x2c2826)));
    for (turns, y) in [(0.74, 0.18), (0.8, 0.38), (0.7, 0.55), (0.25, 0.3)] {
        window(body, v3(0.0, y, 0.0), turns, 0.128, (0.016, 0.05), pane(pose));
    }
    window(body, v3(0.0, -0.02, 0.0), 0.75, 0.14, (0.03, 0.09), Skin::new(hex(0x4a2c1c)));
}

/// A windmill; its sails turn with the wind.
pub(super) fn windmill(body: &mut Body, pose: &Pose) {
    let wall = Skin::new(pose.colour(0xeae2d2));
    let wood = Skin::new(hex(0x5f4230));
    body.lathe(Vec3::ZERO, &[(-0.05, 0.2), (0.1, 0.185), (0.6, 0.125)], wall);
    body.lathe(Vec3::ZERO, &[(0.2, 0.21), (0.225, 0.21)], wood);
    body.lathe(Vec3::ZERO, &[(0.6, 0.14), (0.66, 0.125), (0.74, 0.07), (0.775, 0.01)], Skin::new(hex(0x6a4634)));
    for (turns, y) in [(0.0, 0.38), (0.03, 0.52), (0.8, 0.45), (0.2, 0.3), (0.7, 0.32)] {
        window(body, v3(0.0, y, 0.0), turns, mix(0.188, 0.127, (y - 0.1) / 0.5), (0.018, 0.04), pane(pose));
    }
    window(body, v3(0.0, -0.02, 0.0), 0.0, 0.194, (0.035, 0.11), wood);
    let hub = v3(0.2, 0.62, 0.0);
    body.rod(v3(0.05, 0.63, 0.0), hub, 0.028, 0.022, wood);
    let turn = pose.seconds * (0.035 + 0.09 * pose.wind);
    let cloth = Skin::new(hex(0xf4eee0)).glow(0.04);
    for blade in 0..4 {
        let t = turn + blade as f32 * 0.25;
        let (dir, side) = (v3(0.0, sin_turns(t), cos_turns(t)), v3(0.0, cos_turns(t), -sin_turns(t)));
        let tip = hub + dir * 0.44;
        body.rod(hub, tip, 0.011, 0.007, wood);
        let at = |along: f32, out: f32| hub + dir * along + side * out + v3(0.012 * out / 0.09, 0.0, 0.0);
        body.plate(&[at(0.1, 0.005), at(0.43, 0.005), at(0.43, 0.092), at(0.1, 0.082)], cloth);
        for rung in 0..6 {
            let along = mix(0.1, 0.43, rung as f32 / 5.0);
            body.rod(at(along, -0.012), at(along, 0.09), 0.004, 0.004, wood);
        }
        body.rod(at(0.1, 0.082), at(0.43, 0.092), 0.004, 0.004, wood);
    }
}
