//! Sails that hang square across a ship.
//!
//! Knows cloth only; masts and yards are the ship's.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{mix, v3};

/// A square sail, in lengths of the ship.
pub(super) struct SquareSail {
    /// Where it hangs along the ship.
    pub x: f32,
    /// Heights of its head and its foot.
    pub heights: (f32, f32),
    /// Half its width at the head and at the foot.
    pub halves: (f32, f32),
    /// How far it bellies ahead in its middle.
    pub belly: f32,
    /// How much less of that is left at its sides, and at its head and foot.
    pub taut: (f32, f32),
}

impl SquareSail {
    /// Hoists it in so many cloths across and strips down, each cloth of its own skin.
    pub(super) fn hoist(&self, body: &mut Body, (columns, rows): (i32, i32), cloth: impl Fn(i32) -> Skin) {
        let at = |column: i32, row: i32| {
            let (u, v) = (column as f32 / columns as f32 * 2.0 - 1.0, row as f32 / rows as f32);
            let full = (1.0 - u * u * self.taut.0) * (1.0 - (v * 2.0 - 1.0) * (v * 2.0 - 1.0) * self.taut.1);
            let half = mix(self.halves.0, self.halves.1, v);
            v3(self.x + self.belly * full, mix(self.heights.0, self.heights.1, v), u * half)
        };
        for column in 0..columns {
            for row in 0..rows {
                let face = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
                body.plate(&face, cloth(column));
            }
        }
    }
}
