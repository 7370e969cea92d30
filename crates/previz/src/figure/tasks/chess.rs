//! A board of squares with its men, played at alone or against each other.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::music::stool;
use crate::figure::body::Body;
use crate::figure::people::stance::wave;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, hex, v3};
use crate::scene::Partner;
use crate::scene::actors::peaks::MOVES_HZ;

/// How wide a square is.
const STEP: f32 = 0.042;
/// Half the length and half the width of a table for two.
const TABLE: (f32, f32) = (0.235, 0.3);

/// A board whose near edge is so far ahead, on a table so high; all is `scale` as large.
struct Board {
    near: f32,
    top: f32,
    scale: f32,
}

impl Board {
    /// The middle of a square, counted from the player and from the right.
    fn square(&self, row: f32, file: f32) -> Vec3 {
        let step = STEP * self.scale;
        v3(self.near + step * (row + 0.5), self.top + 0.014 * self.scale, step * (file - 3.5))
    }

    /// The board itself, on a table.
    fn lay(&self, body: &mut Body) {
        let (rim, half) = (0.02 * self.scale, STEP * self.scale * 4.0);
        let far = self.near + half * 2.0 + rim;
        let high = self.top + 0.014 * self.scale;
        body.block((self.near - rim, self.top, -half - rim), (far, high, half + rim), Skin::new(hex(0xe8d2a4)));
        for i in (0..64).filter(|i| (i / 8 + i % 8) % 2 == 0) {
            let half = v3(STEP * self.scale * 0.5, 0.001, STEP * self.scale * 0.5);
            body.cuboid(self.square((i / 8) as f32, (i % 8) as f32), half, Skin::new(hex(0x6a4024)));
        }
    }

    fn man(&self, body: &mut Body, at: Vec3, tall: f32, skin: Skin) {
        let (tall, k) = (tall * self.scale, self.scale);
        body.rod(at, at + v3(0.0, tall, 0.0), 0.015 * k, 0.008 * k, skin);
        body.orb(at + v3(0.0, tall + 0.008 * k, 0.0), 0.012 * k, skin);
    }

    /// The men of a side in their two rows, but the one that is moved.
    fn men(&self, body: &mut Body, [back, front]: [i32; 2], skin: Skin) {
        for file in 0..8 {
            self.man(body, self.square(back as f32, file as f32), 0.075, skin);
            if (front, file) != (1, 3) {
                self.man(body, self.square(front as f32, file as f32), 0.045, skin);
            }
        }
    }

    /// One man that is moved ahead and back; where the right and the left hand are.
    fn moves(&self, body: &mut Body, s: f32, skin: Skin) -> [Vec3; 2] {
        let lift = clamp01(wave(s * MOVES_HZ));
        let ahead = self.square(1.0 + 2.0 * clamp01(0.5 + wave(s * MOVES_HZ - 0.12)), 3.0);
        let moved = ahead + v3(0.0, 0.05 * lift * self.scale, 0.0);
        self.man(body, moved, 0.026, skin);
        [moved + v3(-0.02, 0.055, -0.01), v3(self.near - 0.03, self.top + 0.02, 0.2)]
    }
}

fn white() -> Skin {
    Skin::new(hex(0xf4ecd8)).gloss(0.4)
}

fn black() -> Skin {
    Skin::new(hex(0x2a1c16)).gloss(0.5)
}

/// At a table of one's own, the men of both sides before one.
pub(super) fn alone(body: &mut Body, s: f32, top: f32) -> [Vec3; 2] {
    let board = Board { near: 0.24, top, scale: 1.0 };
    board.lay(body);
    board.men(body, [0, 1], white());
    board.men(body, [7, 6], black());
    board.moves(body, s, white())
}

/// Against somebody on the other side of one table. Both draw it, at one place and as
/// high as suits both, so far over their hips, and each their own men.
pub(super) fn against(body: &mut Body, pose: &Pose, (hip, over): (Vec3, f32), partner: Partner) -> [Vec3; 2] {
    stool(body, hip);
    let scale = (pose.size_m + partner.size_m) * 0.5 / pose.size_m;
    let (top, middle) = ((hip.y + over) * scale, partner.ahead_m * 0.5 / pose.size_m);
    let (long, wide) = (TABLE.0 * scale, TABLE.1 * scale);
    let wood = Skin::new(hex(0x9a6c42)).gloss(0.15);
    body.block((middle - long, top - 0.025, -wide), (middle + long, top, wide), wood);
    for (x, z) in [(-long, -wide), (-long, wide), (long, -wide), (long, wide)] {
        let foot = v3(middle + x * 0.85, 0.0, z * 0.85);
        body.rod(foot, foot + v3(0.0, top - 0.02, 0.0), 0.016, 0.018, wood.tone(0.8));
    }
    let board = Board { near: middle - STEP * scale * 4.0, top, scale };
    board.lay(body);
    let men = if pose.seed & 1 == 0 { white() } else { black() };
    board.men(body, [0, 1], men);
    board.moves(body, pose.seconds, men)
}
