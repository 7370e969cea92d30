//! Ice adrift on a dark sea: one large plate in front that bears who is there, smaller
//! ones around it, and bergs behind.
//!
//! Geometry of the plane, and the colours on it.

use crate::maths::{floor_i, hex, mix, smoothstep};
use crate::noise::{noise2, unit2};
use crate::scene::parts::{Land, Landform, Pattern};

/// The large plate: how far ahead its middle is, half its width and half its length.
const PLATE_M: (f32, f32, f32) = (10.5, 15.0, 12.5);
/// How high plates float, and how deep the sea between them is.
const FREEBOARD_M: (f32, f32) = (0.5, 0.95);
const DEEP_M: f32 = -2.4;
/// From plate to plate near by and far off, and how wide the water between them is at least.
const CELL_M: (f32, f32) = (11.0, 46.0);
const LEAD: f32 = 0.18;
/// Where the near ones end.
const NEAR_M: f32 = 125.0;
/// From berg to berg, and how near the nearest may be.
const BERG_M: f32 = 170.0;
const CLEAR_M: f32 = 105.0;

/// Gives the ground the colours of snow on ice, blue where it breaks.
pub(super) fn colour(land: &mut Land) {
    (land.cover, land.cover_alt) = (hex(0xe6edf1), hex(0xd3e0e8));
    (land.rock, land.shore) = (hex(0x8fbfd2), hex(0xa9d0dd));
    (land.snow, land.pattern) = (0.9, Pattern::Plain);
}

/// How high ice stands over the sea, below 0 where there is none: with a plate in front
/// or, in a bay, with open water there.
pub(super) fn height(x: f32, z: f32, form: Landform, seed: u32) -> f32 {
    let away = (x * x + z * z).sqrt();
    let far = away > NEAR_M + 24.0 * noise2(x / 40.0, z / 40.0, seed ^ 5);
    let bay = form == Landform::IcyBay;
    let wobble = noise2(x / 7.0, z / 7.0, seed ^ 1) * 0.16 + noise2(x / 1.9, z / 1.9, seed ^ 2) * 0.03;
    let (dx, dz) = (x / PLATE_M.1, (z - PLATE_M.0) / PLATE_M.2);
    let own = 1.0 - (dx * dx + dz * dz).sqrt() + wobble;
    let drifting = || {
        // Around the large plate there is a lead, before a bay all is open.
        let open = if bay { away < 34.0 || x.abs() < 0.16 * z.max(0.0) + 12.0 } else { own > -0.16 };
        if open { -1.0 } else { plate((x, z), if far { CELL_M.1 } else { CELL_M.0 }, bay, seed) }
    };
    let inside = if own > 0.0 && !bay { own * 6.0 } else { drifting() };
    let lumps = noise2(x / 3.4, z / 3.4, seed ^ 3) * 0.08 + noise2(x / 14.0, z / 14.0, seed ^ 4) * 0.16;
    let level = mix(FREEBOARD_M.0, FREEBOARD_M.1, 0.5 + 0.5 * noise2(x / 30.0, z / 30.0, seed ^ 8));
    let ice = mix(DEEP_M, level + lumps, smoothstep(-0.012, 0.012, inside));
    ice.max(if away > CLEAR_M { berg(x, z, seed) } else { DEEP_M })
}

/// How far within a plate a spot lies, in shares of how far apart they are.
fn plate((x, z): (f32, f32), apart: f32, sparse: bool, seed: u32) -> f32 {
    let (column, row) = (floor_i(x / apart), floor_i(z / apart));
    let (mut first, mut second, mut which) = (f32::MAX, f32::MAX, (0, 0));
    for (dx, dz) in (-1..=1).flat_map(|dx| (-1..=1).map(move |dz| (dx, dz))) {
        let cell = (column + dx, row + dz);
        let dice = |salt: u32| unit2(cell.0, cell.1, seed ^ salt);
        let (mx, mz) = (cell.0 as f32 + 0.15 + 0.7 * dice(11), cell.1 as f32 + 0.15 + 0.7 * dice(12));
        let (ox, oz) = (x / apart - mx, z / apart - mz);
        let off = (ox * ox + oz * oz).sqrt();
        if off < first {
            (second, first, which) = (first, off, cell);
        } else {
            second = second.min(off);
        }
    }
    let gone = if sparse { 0.66 } else { 0.36 };
    let melted = unit2(which.0, which.1, seed ^ 13) < gone;
    if melted { -1.0 } else { (second - first - LEAD).min(0.62 - first) }
}

/// Height of a berg where one stands.
fn berg(x: f32, z: f32, seed: u32) -> f32 {
    let (column, row) = (floor_i(x / BERG_M), floor_i(z / BERG_M));
    let dice = |salt: u32| unit2(column, row, seed ^ salt);
    if dice(21) < 0.5 {
        return DEEP_M;
    }
    let middle = |cell: i32, salt: u32| (cell as f32 + 0.3 + 0.4 * dice(salt)) * BERG_M;
    let (dx, dz) = (x - middle(column, 22), z - middle(row, 23));
    let wide = 16.0 + 26.0 * dice(24);
    let rugged = noise2(x / 17.0, z / 17.0, seed ^ 25) * 0.22 + noise2(x / 5.0, z / 5.0, seed ^ 26) * 0.06;
    let inside = 1.0 - (dx * dx + dz * dz).sqrt() / wide + rugged;
    let tall = 7.0 + 22.0 * dice(27);
    // Some are flat as tables, others lean to a peak.
    let top = if dice(28) < 0.5 {
        smoothstep(0.0, 0.16, inside) * (0.75 + 0.25 * smoothstep(-1.0, 1.0, (dx + dz) / wide))
    } else {
        smoothstep(0.0, 0.07, inside) * 0.3 + 0.7 * smoothstep(0.05, 0.95, inside + dx / wide * 0.3)
    };
    mix(DEEP_M, tall * top, smoothstep(-0.02, 0.02, inside))
}

#[cfg(test)]
mod tests {
    use crate::scene::parts::{Landform, Species};
    use crate::scene::sample::shot;
    use crate::scene::terrain::relief::Relief;

    #[test]
    fn beasts_stand_on_a_plate_of_ice_with_water_around_it() {
        for (prompt, seed) in [("北极熊妈妈带着幼崽走在浮冰上", 0), ("a polar bear walking on an ice floe", 3)]
        {
            let shot = shot(prompt, seed);
            let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
            assert_eq!(shot.land.as_ref().map(|land| land.form), Some(Landform::Floes), "{prompt}");
            assert!(shot.actors.iter().all(|one| relief.height(one.at.x, one.at.z) > 0.3), "{prompt}");
            let open = (0..40).any(|step| relief.height(0.0, 20.0 + step as f32) < -1.0);
            assert!(open && shot.water.is_some(), "{prompt}: no water");
        }
    }

    #[test]
    fn no_tree_grows_where_it_is_always_ice() {
        for prompt in
            ["penguins walking in Antarctica", "南极的企鹅", "a polar bear in the snow", "an arctic ice shelf"]
        {
            let flora = shot(prompt, 1).flora;
            let tree =
                |species| matches!(species, Species::Spruce | Species::Bare | Species::Broadleaf | Species::Pine);
            assert!(!flora.iter().any(|one| tree(one.species)), "{prompt}: {flora:?}");
        }
    }
}
