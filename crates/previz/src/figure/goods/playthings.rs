//! What is played with on a table: a board of chess, tiles of mahjong, building blocks, a toy
//! plane. One unit is the height of the thing.

use super::product::to_viewer;
use super::trim::{sheet, wood};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// Whether it is one of them, which is drawn then.
pub(crate) fn plaything(body: &mut Body, pose: &Pose) -> bool {
    let since = body.since();
    match pose.kind {
        K::ChessSet => chess_set(body),
        K::MahjongTiles => mahjong_tiles(body),
        K::Blocks => blocks(body),
        K::ToyPlane => toy_plane(body, pose),
        _ => return false,
    }
    to_viewer(body, since);
    true
}

/// Half the width of the board, and its thickness.
const BOARD: (f32, f32) = (2.0, 0.16);

/// A board with its men as a game begins.
fn chess_set(body: &mut Body) {
    let (half, thick) = BOARD;
    body.block((-half - 0.15, 0.0, -half - 0.15), (half + 0.15, thick - 0.01, half + 0.15), wood());
    let cell = half / 4.0;
    let at = |file: usize, rank: usize| v3((file as f32 - 3.5) * cell, thick, (rank as f32 - 3.5) * cell);
    for (file, rank) in (0..8).flat_map(|file| (0..8).map(move |rank| (file, rank))) {
        let (middle, light) = (at(file, rank), (file + rank) % 2 == 1);
        let square = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
        let corners = square.map(|(x, z)| middle + v3(x * cell * 0.5, 0.0, z * cell * 0.5));
        body.plate(&corners, Skin::new(hex(if light { 0xe8d8b4 } else { 0x5f3a22 })).gloss(0.4));
    }
    let tones = [hex(0xf2e8d2), hex(0x2a1d18)];
    for (side, tone) in tones.into_iter().enumerate() {
        let skin = Skin::new(tone).gloss(0.5);
        let (first, second) = if side == 0 { (0, 1) } else { (7, 6) };
        for (file, man) in [0, 1, 2, 3, 4, 2, 1, 0].into_iter().enumerate() {
            chessman(body, at(file, first), man, skin);
            chessman(body, at(file, second), 5, skin);
        }
    }
}

/// One man: rook, knight, bishop, queen, king, pawn.
fn chessman(body: &mut Body, at: Vec3, man: usize, skin: Skin) {
    let high = [0.5, 0.56, 0.62, 0.74, 0.8, 0.42][man];
    let foot = [(0.0, 0.17), (0.06, 0.16), (0.1, 0.1), (high * 0.55, 0.065), (high * 0.62, 0.1), (high * 0.66, 0.06)];
    body.lathe(at, &foot, skin);
    let up = |y: f32| at + v3(0.0, y, 0.0);
    match man {
        0 => {
            body.drum(up(high * 0.64), up(high), 0.1, 0.12, skin);
            body.drum(up(high), up(high + 0.005), 0.08, 0.08, skin.tone(0.5));
        }
        1 => {
            body.tube(
                &[(up(high * 0.6), 0.08), (up(high * 0.85), 0.085), (up(high) + v3(-0.03, 0.0, 0.0), 0.06)],
                0.7,
                skin,
            );
            body.rod(up(high * 0.9) + v3(-0.03, 0.0, 0.0), up(high * 0.74) + v3(-0.16, 0.0, 0.0), 0.055, 0.035, skin);
        }
        2 => body.ball(up(high * 0.84), v3(0.075, high * 0.19, 0.075), skin),
        3 => {
            body.drum(up(high * 0.64), up(high * 0.92), 0.06, 0.115, skin);
            body.orb(up(high * 0.96), 0.05, skin);
        }
        4 => {
            body.drum(up(high * 0.64), up(high * 0.88), 0.06, 0.11, skin);
            body.rod(up(high * 0.86), up(high + 0.08), 0.024, 0.024, skin);
            body.rod(up(high) + v3(-0.06, 0.0, 0.0), up(high) + v3(0.06, 0.0, 0.0), 0.022, 0.022, skin);
        }
        _ => body.orb(up(high * 0.8), 0.1, skin),
    }
}

/// A row of tiles on edge, and some that lie before it.
fn mahjong_tiles(body: &mut Body) {
    for i in 0..9 {
        let since = body.since();
        tile(body, i);
        body.shift(since, v3((i as f32 - 4.0) * 0.74, 0.0, 0.3));
    }
    for (i, (x, z, turned)) in
        [(-1.9, -0.9, 0.03), (-0.7, -1.05, -0.05), (0.6, -0.95, 0.08), (1.9, -1.0, -0.02)].into_iter().enumerate()
    {
        let since = body.since();
        tile(body, i + 9);
        // On its back, its face up.
        body.turn(since, Vec3::ZERO, 0, 0.25);
        body.turn(since, Vec3::ZERO, 1, turned);
        body.shift(since, v3(x, 0.25, z));
    }
}

/// One tile on edge: ivory before, green behind, its sign on its face.
fn tile(body: &mut Body, which: usize) {
    body.bevelled(&sheet(0.35, (0.0, 1.0), 0.06), (-0.25, 0.1), 0.03, Skin::new(hex(0xf4eedd)).gloss(0.5));
    body.bevelled(&sheet(0.35, (0.0, 1.0), 0.06), (0.09, 0.25), 0.03, Skin::new(hex(0x1f7a4a)).gloss(0.5));
    let (red, green, blue) = (hex(0xc02a2a), hex(0x1f7a3a), hex(0x24448a));
    let dot = |body: &mut Body, x: f32, y: f32, r: f32, ink: Vec3| {
        body.drum(v3(x, y, -0.24), v3(x, y, -0.256), r, r, Skin::new(ink));
        body.drum(v3(x, y, -0.24), v3(x, y, -0.259), r * 0.5, r * 0.5, Skin::new(hex(0xf4eedd)));
    };
    let bar = |body: &mut Body, a: (f32, f32), b: (f32, f32), ink: Vec3| {
        body.rod(v3(a.0, a.1, -0.252), v3(b.0, b.1, -0.252), 0.032, 0.032, Skin::new(ink));
    };
    match which % 4 {
        // 中.
        0 => {
            for (a, b) in [((-0.18, 0.7), (0.18, 0.7)), ((-0.18, 0.42), (0.18, 0.42)), ((-0.18, 0.42), (-0.18, 0.7))] {
                bar(body, a, b, red);
            }
            bar(body, (0.18, 0.42), (0.18, 0.7), red);
            bar(body, (0.0, 0.18), (0.0, 0.86), red);
        }
        1 => {
            for (i, x) in [-0.16_f32, 0.16].into_iter().enumerate() {
                for (j, y) in [0.22, 0.5, 0.78].into_iter().enumerate() {
                    dot(body, x, y, 0.1, [blue, green, red][(i + j + which) % 3]);
                }
            }
        }
        2 => {
            for (x, y) in [(-0.16, 0.3), (0.0, 0.3), (0.16, 0.3), (-0.1, 0.7), (0.1, 0.7)] {
                bar(body, (x, y - 0.12), (x, y + 0.12), if x == 0.0 { red } else { green });
            }
        }
        _ => dot(body, 0.0, 0.5, 0.22, red),
    }
}

/// Blocks of wood in bright colours: a tower with a roof, others about it.
fn blocks(body: &mut Body) {
    let paint = |colour: u32| Skin::new(hex(colour)).gloss(0.4);
    let cube = |body: &mut Body, x: f32, y: f32, z: f32, skin: Skin| {
        body.bevelled(
            &[(x - 0.15, y), (x + 0.15, y), (x + 0.15, y + 0.29), (x - 0.15, y + 0.29)],
            (z - 0.15, z + 0.15),
            0.02,
            skin,
        );
    };
    for (x, y, z, colour) in [
        (-0.32, 0.0, 0.0, 0xd8342c),
        (0.0, 0.0, 0.0, 0x2f7fd0),
        (0.32, 0.0, 0.0, 0xf0b824),
        (-0.16, 0.29, 0.0, 0x3fa858),
        (0.16, 0.29, 0.0, 0xe8762a),
        (0.78, 0.0, -0.2, 0x8a4ac0),
        (-0.8, 0.0, -0.16, 0xe86a9a),
    ] {
        cube(body, x, y, z, paint(colour));
    }
    body.bevelled(&[(-0.32, 0.58), (0.32, 0.58), (0.0, 0.98)], (-0.15, 0.15), 0.02, paint(0xd8342c));
    body.drum(v3(-0.56, 0.0, -0.42), v3(-0.56, 0.36, -0.42), 0.12, 0.12, paint(0xf0b824));
    body.bevelled(&[(0.34, 0.0), (0.7, 0.0), (0.52, 0.28)], (-0.6, -0.32), 0.02, paint(0x3fa858));
}

/// A plane of painted wood on its wheels.
fn toy_plane(body: &mut Body, pose: &Pose) {
    let red = Skin::new(pose.colour(0xd8342c)).gloss(0.5);
    let yellow = Skin::new(hex(0xf2c02c)).gloss(0.5);
    let fuselage = [
        (v3(-0.95, 0.5, 0.0), 0.2),
        (v3(-0.4, 0.52, 0.0), 0.25),
        (v3(0.3, 0.55, 0.0), 0.18),
        (v3(1.0, 0.62, 0.0), 0.08),
    ];
    body.tube(&fuselage, 1.0, red);
    body.ball(v3(-0.35, 0.5, 0.0), v3(0.26, 0.04, 1.2), yellow);
    body.ball(v3(0.92, 0.64, 0.0), v3(0.15, 0.03, 0.46), yellow);
    body.bevelled(&[(0.78, 0.66), (1.06, 0.66), (1.1, 1.0), (0.95, 1.0)], (-0.03, 0.03), 0.01, yellow);
    body.ball(v3(-0.2, 0.74, 0.0), v3(0.24, 0.13, 0.14), Skin::new(hex(0x9fd0ec)).gloss(0.9));
    body.orb(v3(-1.16, 0.5, 0.0), 0.09, yellow);
    for blade in 0..3 {
        let since = body.since();
        body.ball(v3(0.0, 0.2, 0.0), v3(0.02, 0.2, 0.06), Skin::new(hex(0x2f5fa8)).gloss(0.4));
        body.turn(since, Vec3::ZERO, 0, blade as f32 / 3.0 + pose.seconds * 1.7);
        body.shift(since, v3(-1.18, 0.5, 0.0));
    }
    for side in [-1.0_f32, 1.0] {
        let hub = v3(-0.5, 0.14, side * 0.34);
        body.rod(hub, v3(-0.45, 0.4, side * 0.16), 0.03, 0.03, Skin::new(hex(0x5a5d62)));
        body.drum(hub + v3(0.0, 0.0, -0.05), hub + v3(0.0, 0.0, 0.05), 0.14, 0.14, Skin::new(hex(0x24262a)));
        body.orb(hub + v3(0.0, 0.0, side * 0.05), 0.05, yellow);
    }
    let lean = 0.004 * sin_turns(pose.seconds * 0.4);
    let since = body.since();
    body.turn(since, Vec3::ZERO, 2, lean);
}
