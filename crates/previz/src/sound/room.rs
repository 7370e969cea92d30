//! Space around the sound: the quiet of a room, and an echo that joins what is heard.
//!
//! The echo is short and soft; it makes one place out of many separate voices.

use super::tools::{Block, LowPass, Noise, Stereo, Voice};

/// The quiet tone of a room.
pub(super) struct RoomTone {
    level: f32,
    noise: Noise,
    walls: [LowPass; 2],
}

impl RoomTone {
    pub(super) fn new(level: f32, seed: u64) -> Self {
        Self { level, noise: Noise::new(seed, 170), walls: [LowPass::new(260.0); 2] }
    }
}

impl Voice for RoomTone {
    fn add(&mut self, block: &mut Block<'_>) {
        for out in block.out.iter_mut() {
            for (side, walls) in self.walls.iter_mut().enumerate() {
                out[side] += walls.next(self.noise.next()) * self.level * 0.3;
            }
        }
    }
}

/// Lengths of the echo's four paths in samples: no common divisor, so that no pitch stands out.
const PATHS: [usize; 4] = [1687, 2053, 2711, 3331];
/// How much of a path's sound comes back on the next round.
const RETURN: f32 = 0.62;
/// How much of the echo is added to the sound.
const AMOUNT: f32 = 0.16;

/// A short echo: four paths that feed one another, each losing its high tones.
pub(super) struct Echo {
    paths: [Vec<f32>; 4],
    at: [usize; 4],
    walls: [LowPass; 4],
}

impl Echo {
    pub(super) fn new() -> Self {
        Self { paths: PATHS.map(|length| vec![0.0; length]), at: [0; 4], walls: [LowPass::new(3200.0); 4] }
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
            self.paths[i][self.at[i]] = fed[i] + mixed[i] * 0.5 * RETURN;
            self.at[i] = (self.at[i] + 1) % PATHS[i];
        }
        [left + (a + c) * AMOUNT, right + (b + d) * AMOUNT]
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
