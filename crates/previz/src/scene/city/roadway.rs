//! Where a road runs, how it lies in the land, and the coast that one follows.
//!
//! Pure geometry of the plane; heights come from whoever asks. Nothing here
//! drives.

use crate::maths::{Vec3, exp, mix, sin_turns, smoothstep, v3};
use crate::noise::{fbm2, noise1, noise2};

/// Half of a road's paved width.
pub(crate) const ROAD_HALF_M: f32 = 3.7;

/// Middle of a lane, from that of its road.
pub(crate) const LANE_M: f32 = 1.85;

/// Middle of a lane of a city's street, from that of the street.
pub(crate) const STREET_LANE_M: f32 = 2.9;

/// How far a road runs straight to both sides of where it is driven on; it
/// winds beyond, where nobody drives.
pub(crate) const STRAIGHT_M: f32 = 105.0;

/// How far from its middle a road shapes the land.
const REACH_M: f32 = 34.0;

/// Height of a coastal road above the sea.
const CORNICHE_M: f32 = 9.0;

/// How a road runs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Way {
    /// What its bends come from.
    pub seed: u32,
    /// From bend to bend all along, for nobody drives on it.
    pub winds: bool,
}

/// How far aside the bends of a road that winds lead it, from one of them to the next
/// but one, and how much each differs.
const BEND_M: (f32, f32, f32) = (31.0, 150.0, 11.0);

/// Middle of a road at `z`.
pub(crate) fn middle_x(z: f32, Way { seed, winds }: Way) -> f32 {
    if winds {
        let (aside, long, uneven) = BEND_M;
        let own = noise1(z / 95.0, seed ^ 41);
        return aside * sin_turns(z / long + 0.12 * own + 0.32) + uneven * own;
    }
    let bend = |z: f32| noise1(z / 210.0, seed ^ 41) * 74.0 + noise1(z / 83.0, seed ^ 42) * 15.0;
    let winding = smoothstep(STRAIGHT_M, STRAIGHT_M + 190.0, z.abs());
    if winding > 0.0 { bend(z) * winding } else { 0.0 }
}

/// No road runs further aside than this.
const FURTHEST_M: f32 = 92.0;

/// Distance from a road's middle, across it.
pub(crate) fn distance(x: f32, z: f32, way: Way) -> f32 {
    if x.abs() > FURTHEST_M + REACH_M {
        return f32::MAX;
    }
    let slope = (middle_x(z + 4.0, way) - middle_x(z - 4.0, way)) * 0.125;
    (x - middle_x(z, way)).abs() / (1.0 + slope * slope).sqrt()
}

/// The ground, levelled where a road lies in it.
pub(in crate::scene) fn laid(ground: impl Fn(f32, f32) -> f32, (x, z): (f32, f32), way: Way) -> f32 {
    let own = ground(x, z);
    let off = distance(x, z, way);
    if off > REACH_M {
        return own;
    }
    let along = |by: f32| ground(middle_x(z + by, way), z + by);
    let level = (along(-36.0) + along(-18.0) + along(0.0) + along(18.0) + along(36.0)) * 0.2;
    let bank = ROAD_HALF_M + 5.0 + ((own - level).abs() * 2.2).min(REACH_M - ROAD_HALF_M - 6.0);
    mix(level.max(1.0), own, smoothstep(ROAD_HALF_M + 1.6, bank, off))
}

/// A steep coast with a road half way between sea and hills; the sea lies to
/// the right where `side` is 1.
pub(in crate::scene) fn corniche(x: f32, z: f32, (relief_m, side): (f32, f32), way: Way) -> f32 {
    let seed = way.seed;
    let inland = (middle_x(z, way) - x) * side;
    let rugged = fbm2(x / 15.0, z / 15.0, 4, seed ^ 43) * 5.0;
    let cove = 9.0 + (noise1(z / 62.0, seed ^ 44) + 0.45).max(0.0) * 34.0;
    let seaward = -inland - 6.6;
    let cliff = smoothstep(cove * 0.25, cove, seaward + rugged * smoothstep(0.5, 5.0, seaward));
    let rocks = fbm2(x / 6.0, z / 6.0, 3, seed ^ 45) * 2.2 * smoothstep(1.0, 6.0, seaward);
    let stacks = smoothstep(0.42, 0.62, noise2(x / 17.0, z / 17.0, seed ^ 46))
        * 7.0
        * smoothstep(cove * 0.8, cove * 1.1, seaward)
        * smoothstep(cove * 1.9, cove * 1.3, seaward);
    let low = mix(CORNICHE_M, -7.5, cliff) + rocks + stacks;
    let above = (inland - 6.8).max(0.0);
    let cutting = smoothstep(0.0, 5.0, above + rugged * 0.3) * 2.6;
    let hills = (1.0 - exp(-above / 190.0)) * relief_m * (0.75 + fbm2(x / 150.0, z / 150.0, 5, seed ^ 47) * 0.9);
    if seaward > 0.0 { low } else { CORNICHE_M + cutting * smoothstep(0.0, 0.5, above) + hills.max(0.0) }
}

/// Height of a mountain road above the bottom of its valley, and of the slopes above it.
const PASS_M: f32 = 84.0;
const SLOPES_M: f32 = 190.0;

/// The slope of a valley with a road half-way up; the valley lies to the right
/// where `side` is 1.
pub(in crate::scene) fn pass(x: f32, z: f32, side: f32, way: Way) -> f32 {
    let seed = way.seed;
    let out = (x - middle_x(z, way)) * side;
    let folds = fbm2(x / 130.0, z / 130.0, 4, seed ^ 47);
    let rugged = fbm2(x / 17.0, z / 17.0, 3, seed ^ 43);
    let above = (-out - 6.8).max(0.0);
    let cutting = smoothstep(0.0, 7.0, above) * (1.1 + rugged * 0.8);
    let up = (1.0 - exp(-above / 290.0)) * SLOPES_M * (0.9 + folds * 0.9).max(0.2);
    let below = (out - 6.8).max(0.0);
    let down = smoothstep(0.0, 230.0, below) * (PASS_M - 12.0) + smoothstep(0.0, 9.0, below) * (2.5 + rugged * 1.4);
    // The slope across the valley.
    let beyond = smoothstep(240.0, 900.0, below) * SLOPES_M * 1.5 * (0.8 + folds * 0.8).max(0.2);
    PASS_M + cutting + up - down + beyond + rugged * smoothstep(8.0, 40.0, out.abs()) * 2.0
}

/// A point of a road's middle, which is this high there.
pub(in crate::scene) fn spot(z: f32, way: Way, height: impl Fn(f32, f32) -> f32) -> Vec3 {
    let x = middle_x(z, way);
    v3(x, height(x, z), z)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_road_that_winds_turns_from_side_to_side_and_another_is_straight_where_one_drives() {
        for seed in [1, 7, 99] {
            let turns = |winds: bool| {
                let line: Vec<f32> = (0..=60).map(|i| middle_x(i as f32 * 5.0, Way { seed, winds })).collect();
                let bends = line.windows(3).filter(|w| (w[1] - w[0]) * (w[2] - w[1]) < 0.0).count();
                let broken = line.windows(2).any(|pair| (pair[1] - pair[0]).abs() > 9.0);
                (bends, broken)
            };
            let (bends, broken) = turns(true);
            assert!(bends >= 3 && !broken, "{seed}: {bends}");
            assert_eq!(middle_x(60.0, Way { seed, winds: false }), 0.0);
        }
    }
}
