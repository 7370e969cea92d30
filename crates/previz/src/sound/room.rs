//! Space around the sound: the quiet of a room, and an echo that joins what is heard.
//!
//! The echo is soft; it makes one place out of many separate voices.

use super::tools::{Block, LowPass, Noise, Stereo, Voice};
use crate::maths::exp2;

/// The quiet tone of a room.
pub(super) struct RoomTone {
    level: f32,
    noise: Noise,
    walls: [[LowPass; 2]; 2],
}

impl RoomTone {
    pub(super) fn new(level: f32, seed: u64) -> Self {
        Self { level, noise: Noise::new(seed, 170), walls: [[LowPass::new(260.0), LowPass::new(1200.0)]; 2] }
    }
}

impl Voice for RoomTone {
    fn add(&mut self, block: &mut Block<'_>) {
        for out in block.out.iter_mut() {
            for (out, [a, b]) in out.iter_mut().zip(&mut self.walls) {
                *out += b.next(a.next(self.noise.next())) * self.level * 0.3;
            }
        }
    }
}

/// What stands between a sound and the ear, and keeps its high tones back.
pub(super) struct Walls {
    thick: f32,
    panes: [[LowPass; 2]; 2],
}

impl Walls {
    /// From 0, the open, to 1, thick walls.
    pub(super) fn new(thick: f32) -> Self {
        let hz = 9000.0 * exp2(-4.4 * thick);
        Self { thick, panes: [[LowPass::new(hz); 2]; 2] }
    }

    pub(super) fn pass(&mut self, out: &mut [Stereo]) {
        if self.thick <= 0.0 {
            return;
        }
        let left = 1.0 - 0.45 * self.thick;
        for out in out {
            for (out, [a, b]) in out.iter_mut().zip(&mut self.panes) {
                *out = b.next(a.next(*out)) * left;
            }
        }
    }
}

/// Lengths of the echo's four paths in samples: no common divisor, so that no pitch stands out.
const PATHS: [usize; 4] = [1687, 2053, 2711, 3331];
/// Average length of a path in seconds.
const ROUND_S: f32 = 0.051;
/// How long a place rings on that is neither small nor empty, in seconds.
const USUAL_S: f32 = 0.5;
/// How much of the echo is added to the sound where it rings for a second.
const AMOUNT: f32 = 0.24;

/// An echo: four paths that feed one another, each losing its high tones.
pub(super) struct Echo {
    paths: [Vec<f32>; 4],
    at: [usize; 4],
    walls: [LowPass; 4],
    /// How long it rings, how much comes back on the next round, how much is heard.
    rings_s: f32,
    back: f32,
    amount: f32,
}

impl Echo {
    pub(super) fn new() -> Self {
        let mut echo = Self {
            paths: PATHS.map(|length| vec![0.0; length]),
            at: [0; 4],
            walls: [LowPass::new(3200.0); 4],
            rings_s: USUAL_S,
            back: 0.0,
            amount: 0.0,
        };
        echo.ring_for(USUAL_S);
        echo
    }

    fn ring_for(&mut self, rings_s: f32) {
        self.rings_s = rings_s;
        // A thousandth is left after that time.
        self.back = exp2(-9.965_784 * ROUND_S / rings_s);
        self.amount = AMOUNT * rings_s.min(1.6).sqrt();
    }

    /// Comes closer to ringing as long as a place does; 0 for a usual one.
    pub(super) fn move_towards(&mut self, rings_s: f32) {
        let goal_s = if rings_s > 0.0 { rings_s.clamp(0.15, 6.0) } else { USUAL_S };
        if (goal_s - self.rings_s).abs() > 1e-3 {
            self.ring_for(self.rings_s + (goal_s - self.rings_s) * 0.01);
        }
    }

    pub(super) fn next(&mut self, [left, right]: Stereo) -> Stereo {
        let mut back = [0.0; 4];
        for (i, back) in back.iter_mut().enumerate() {
            *back = self.walls[i].next(self.paths[i][self.at[i]]);
        }
        let [a, b, c, d] = back;
        // Each path hears all others: a quarter turn in four dimensions, which
        // keeps the power.
        let mixed = [a + b + c + d, a - b + c - d, a + b - c - d, a - b - c + d];
        let fed = [left, right, right, left];
        for i in 0..4 {
            self.paths[i][self.at[i]] = fed[i] + mixed[i] * 0.5 * self.back;
            self.at[i] = (self.at[i] + 1) % PATHS[i];
        }
        [left + (a + c) * self.amount, right + (b + d) * self.amount]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_echo_dies_away() {
        let mut echo = Echo::new();
        echo.next([1.0, 1.0]);
        let late = (0..96_000).map(|_| echo.next([0.0; 2])).collect::<Vec<_>>();
        let peak = |part: &[Stereo]| part.iter().fold(0.0_f32, |peak, s| peak.max(s[0].abs()).max(s[1].abs()));
        assert!(peak(&late[..6000]) > 0.001);
        assert!(peak(&late[72_000..]) < 1e-5);
    }
}
