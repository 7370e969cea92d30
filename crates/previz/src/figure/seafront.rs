//! What a shore is known by from the water: an opera house under white shells,
//! a town of white cubes and blue domes on a cliff. One unit is their height.
//!
//! They look ahead along x and stand in the water, whose level is zero.

use super::body::Body;
use super::pose::Pose;
use super::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};

/// Height of the terrace that the shells stand on.
const PODIUM: f32 = 0.2;

/// Halls under shells like sails on a terrace in the harbour, as in Sydney.
pub(super) fn opera_house(body: &mut Body, pose: &Pose) {
    let sand = Skin::new(hex(0xb59c84));
    body.block((-1.15, -0.6, -1.75), (1.0, 0.07, 1.5), sand.tone(0.82));
    body.block((-0.98, -0.6, -1.3), (0.82, PODIUM, 1.28), sand);
    let lit = pose.dark > 0.15;
    let pane =
        if lit { Skin::new(v3(1.0, 0.72, 0.38)).glow(1.2 * pose.dark) } else { Skin::new(hex(0x4a4038)).gloss(0.6) };
    for k in 0..22 {
        let z = -1.2 + k as f32 * 0.112;
        let pane_at = |z: f32, y: f32| v3(0.824, y, z);
        body.plate(&[pane_at(z, 0.1), pane_at(z + 0.08, 0.1), pane_at(z + 0.08, 0.15), pane_at(z, 0.15)], pane);
    }
    // Broad steps on the side of the land.
    for step in 0..7 {
        let (y, z) = (PODIUM - 0.026 * step as f32, -1.3 - 0.05 * step as f32);
        body.block((-0.75, -0.3, z - 0.05), (0.62, y - 0.013, z), sand.tone(1.08 - 0.04 * (step % 2) as f32));
    }
    let rows = [((0.3, 1.0), 0.02), ((-0.52, 0.84), -0.025)];
    for ((x, size), splay) in rows {
        let since = body.since();
        for (z, high, ahead) in [(0.74, 0.5, 1.0), (0.34, 0.68, 1.0), (-0.12, 0.8, 1.0), (-0.62, 0.5, -1.0)] {
            shell(body, (x, z * size), (high * size, ahead), pane);
        }
        body.turn(since, Vec3::ZERO, 1, splay);
    }
    for (z, ahead) in [(-0.92, 1.0), (-1.14, -1.0)] {
        shell(body, (0.5, z), (0.24, ahead), pane);
    }
    // People would be specks: what shows a walk along the water are its lamps.
    for k in 0..9 {
        let lamp = v3(0.95, 0.07, -1.6 + k as f32 * 0.37);
        body.rod(lamp, lamp + Vec3::UP * 0.06, 0.004, 0.004, Skin::new(hex(0x4a4a4c)));
        body.orb(lamp + Vec3::UP * 0.065, 0.011, Skin::new(hex(0xf4ecd8)).glow(1.8 * pose.dark));
    }
}

/// A shell of two curved sides that meet in a ridge, open towards `ahead` along
/// z, where it is closed by glass.
fn shell(body: &mut Body, (x, z): (f32, f32), (high, ahead): (f32, f32), pane: Skin) {
    let tile = Skin::new(hex(0xdedace)).gloss(0.35);
    let (half, long) = (high * 0.42, high * 1.0);
    // The ridge is part of a circle, from the back up to the tip that leans over.
    let ridge = |s: f32| {
        let (turn, most) = (s * 0.185, 0.185);
        let up = sin_turns(turn) / sin_turns(most);
        let on = (1.0 - cos_turns(turn)) / (1.0 - cos_turns(most));
        v3(0.0, high * (0.06 + 0.94 * up), long * (0.62 * on - 0.42))
    };
    let at = |s: f32, t: f32, side: f32| {
        let foot = v3(half * side, 0.0, long * 0.06);
        let bulge = sin_turns(t * 0.5) * half * 0.42;
        let point = ridge(s).lerp(foot, t) + v3(side * bulge, bulge * 0.35, 0.0);
        v3(x + point.x, PODIUM + point.y, z + point.z * ahead)
    };
    let (along, down) = (6, 5);
    for side in [1.0, -1.0] {
        for i in 0..along {
            for k in 0..down {
                let (s, e) = (i as f32 / along as f32, (i + 1) as f32 / along as f32);
                let (t, u) = (k as f32 / down as f32, (k + 1) as f32 / down as f32);
                let tone = 1.0 - 0.03 * (i % 2) as f32;
                body.plate(&[at(s, t, side), at(e, t, side), at(e, u, side), at(s, u, side)], tile.tone(tone));
            }
        }
        // The rim of the mouth is thick.
        for k in 0..down {
            let (t, u) = (k as f32 / down as f32, (k + 1) as f32 / down as f32);
            body.rod(at(1.0, t, side), at(1.0, u, side), high * 0.012, high * 0.012, tile.tone(0.88));
        }
    }
    let back = 0.86;
    for k in 0..down {
        let (t, u) = (k as f32 / down as f32, (k + 1) as f32 / down as f32);
        body.plate(&[at(back, t, -1.0), at(back, t, 1.0), at(back, u, 1.0), at(back, u, -1.0)], pane);
        for share in [0.25, 0.5, 0.75] {
            let bar = |t: f32| at(back, t, -1.0).lerp(at(back, t, 1.0), share) + v3(0.0, 0.0, 0.004 * ahead);
            body.rod(bar(t), bar(u), high * 0.006, high * 0.006, Skin::new(hex(0x6a5a4a)));
        }
    }
}

/// Half the length of the cliff, and how many parts it is built of.
const CLIFF: (f32, i32) = (1.3, 13);
/// Rows of houses, one above the other.
const ROWS: i32 = 8;

/// How far the cliff steps back, and how much of its height is left, so far along.
fn bay(z: f32) -> (f32, f32) {
    let out = z / CLIFF.0;
    (0.3 * out * out + 0.05 * sin_turns(z * 1.7), 1.0 - 0.42 * out * out)
}

/// Where the slope of the town is at a height between the cliff's edge (0) and
/// its crest (1), so far along.
fn slope(up: f32, z: f32) -> Vec3 {
    let (back, high) = bay(z);
    v3(mix(0.4, -0.42, up) - back, mix(0.34, 0.94, up) * high, z)
}

/// White houses and blue domes down a slope above a cliff in the sea, as on
/// Santorini.
pub(super) fn cliff_town(body: &mut Body, pose: &Pose) {
    cliff(body, pose);
    for row in 0..ROWS {
        for place in 0..15 {
            let salt = row * 20 + place;
            let z = (place as f32 - 7.0) * 0.172 + (pose.unit(salt) - 0.5) * 0.07 + 0.04 * (row % 2) as f32;
            let up = (row as f32 + 0.3 * pose.unit(salt + 300)) / ROWS as f32;
            if z.abs() > CLIFF.0 * 0.97 || pose.unit(salt + 600) < 0.06 {
                continue;
            }
            let foot = slope(up, z);
            match salt * 7 % 23 {
                3 | 11 | 18 => church(body, pose, foot),
                kind => house(body, pose, foot, (salt, kind % 3 == 0)),
            }
        }
    }
}

/// The cliff, in bands of ash and lava, and the land behind its crest.
fn cliff(body: &mut Body, pose: &Pose) {
    let wide = CLIFF.0 * 2.0 / CLIFF.1 as f32;
    for part in 0..CLIFF.1 {
        let (from, to) = (part as f32 * wide - CLIFF.0, (part + 1) as f32 * wide - CLIFF.0);
        let z = (from + to) * 0.5;
        let (back, high) = bay(z);
        let rough = 0.06 * pose.unit(900 + part);
        let front = |y: f32| 0.62 - back + rough - 0.5 * y;
        let bands =
            [(-0.6, 0.06, 0x54453e_u32), (0.06, 0.14, 0x8a5a44), (0.14, 0.25, 0x6e5648), (0.25, 0.34, 0xa68a6c)];
        for (low, top, colour) in bands {
            let (low, top) = (low * high, top * high);
            let side = [(-1.3, low), (front(low), low), (front(top), top), (-1.3 + 0.4 * top, top)];
            body.solid(&side, from, to, Skin::new(hex(colour)), Skin::new(hex(colour)));
        }
        let (edge, crest) = (slope(0.0, z), slope(1.0, z));
        let earth = Skin::new(hex(0xa8957a)).tone(0.94 + 0.1 * pose.unit(940 + part));
        let town = [
            (-1.2, edge.y),
            (front(edge.y), edge.y),
            (crest.x, crest.y),
            (crest.x - 0.2, crest.y),
            (-1.2, edge.y + 0.1),
        ];
        body.solid(&town, from, to, earth, earth);
    }
}

fn white(pose: &Pose) -> Skin {
    Skin::new(pose.colour(0xd8d5ce)).glow(0.1 * pose.dark)
}

fn blue() -> Skin {
    Skin::new(hex(0x2462b4)).gloss(0.3)
}

/// A white cube with its door and window, flat or under a barrel vault.
fn house(body: &mut Body, pose: &Pose, foot: Vec3, (salt, vaulted): (i32, bool)) {
    let half = 0.058 + 0.028 * pose.unit(salt + 1000);
    let (high, deep) = (0.075 + 0.04 * pose.unit(salt + 1100), 0.1);
    let wall = white(pose).tone(0.93 + 0.08 * pose.unit(salt + 1200));
    let (front, low, top) = (foot.x + 0.07, foot.y - 0.08, foot.y + high);
    body.block((front - deep - 0.06, low, foot.z - half), (front, top, foot.z + half), wall);
    if vaulted {
        let (a, b) = (v3(front - deep - 0.06, top, foot.z), v3(front + 0.002, top, foot.z));
        body.drum(a, b, half * 0.92, half * 0.92, wall.tone(1.02));
    } else {
        // The rim of a terrace that people sit on.
        body.block((front - 0.006, top, foot.z - half), (front + 0.002, top + 0.012, foot.z + half), wall);
    }
    let lit = pose.dark > 0.2 && pose.unit(salt + 1300) < 0.7;
    let pane = if lit { Skin::new(v3(1.0, 0.76, 0.42)).glow(1.6 * pose.dark) } else { Skin::new(hex(0x30465c)) };
    let door = if pose.unit(salt + 1400) < 0.7 { blue() } else { Skin::new(hex(0x8a5a3c)) };
    let mut leaf = |z: f32, (low, high): (f32, f32), half: f32, skin: Skin| {
        let at = |z: f32, y: f32| v3(front + 0.004, foot.y + y, foot.z + z);
        body.plate(&[at(z - half, low), at(z + half, low), at(z + half, high), at(z - half, high)], skin);
    };
    leaf(-half * 0.4, (0.0, 0.046), 0.012, door);
    leaf(half * 0.4, (0.024, 0.05), 0.011, pane);
    if salt % 11 == 4 {
        body.ball(
            v3(front + 0.012, foot.y + 0.03, foot.z + half * 0.9),
            v3(0.016, 0.028, 0.024),
            Skin::new(hex(0xc83a78)),
        );
    }
}

/// A church under a blue dome, a wall with bells beside it.
fn church(body: &mut Body, pose: &Pose, foot: Vec3) {
    let wall = white(pose);
    let (half, top) = (0.088, foot.y + 0.12);
    body.block((foot.x - 0.1, foot.y - 0.08, foot.z - half), (foot.x + 0.08, top, foot.z + half), wall);
    let middle = v3(foot.x - 0.01, top, foot.z);
    body.lathe(middle, &[(0.0, 0.074), (0.035, 0.074)], wall);
    let round = [(0.035, 0.084), (0.065, 0.079), (0.093, 0.061), (0.11, 0.036), (0.118, 0.006)];
    body.lathe(middle, &round, blue());
    body.rod(middle + Vec3::UP * 0.11, middle + Vec3::UP * 0.15, 0.003, 0.003, wall);
    body.rod(middle + v3(0.0, 0.138, -0.012), middle + v3(0.0, 0.138, 0.012), 0.003, 0.003, wall);
    let (x, z) = (foot.x + 0.06, foot.z + half + 0.03);
    for side in [-0.022, 0.022] {
        body.block((x - 0.012, foot.y - 0.06, z + side - 0.007), (x + 0.012, top + 0.075, z + side + 0.007), wall);
    }
    for y in [top, top + 0.075] {
        body.block((x - 0.012, y - 0.012, z - 0.029), (x + 0.012, y, z + 0.029), wall);
    }
    body.ball(v3(x, top + 0.03, z), v3(0.009, 0.014, 0.009), Skin::metal(hex(0xb08a48)));
    let arch = [(-0.02, 0.0), (0.02, 0.0), (0.02, 0.05), (0.0, 0.068), (-0.02, 0.05)];
    body.plate(&arch.map(|(z, y)| v3(foot.x + 0.084, foot.y + y, foot.z + z)), blue());
}
