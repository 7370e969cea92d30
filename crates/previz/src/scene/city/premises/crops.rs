//! Fields that one stands in the middle of: rice in shallow water, maize, hay in bales,
//! tea on a hillside.
//!
//! Decides what stands where; nothing here draws.

use super::plot::Plot;
use crate::maths::{hex, v3};
use crate::scene::parts::{Flora, PropKind, Species};
use crate::scene::setting::Setting;
use crate::scene::terrain::woods::{hexes, stand};
use crate::script::Season;

/// How far apart the rows of rice and of maize are.
const RICE_M: f32 = 0.5;
const MAIZE_M: f32 = 0.85;
/// As near as maize comes to the eye, or nobody would be seen in it.
const MAIZE_NEAR_M: f32 = 10.0;
/// From row to row of tea, how high one is, and how much higher the next one stands.
const TEA_M: (f32, f32, f32) = (2.1, 0.95, 0.5);
const TEA_ROWS: i32 = 18;

/// Whether rice is ripe, on dry ground, rather than young and in water.
pub(crate) fn is_ripe(setting: &Setting) -> bool {
    matches!(setting.season, Season::Autumn | Season::Winter)
}

/// Banks of earth between fields under water, one of them under whoever is there.
pub(super) fn paddy(plot: &mut Plot) {
    let earth = if is_ripe(plot.setting) { 0x9a8048 } else { 0x6f7a3c };
    plot.put(PropKind::Path, (0.0, 0.2), v3(150.0, 0.04, 1.5), earth);
    for z in [13.0, 30.0, 56.0, 92.0] {
        plot.put(PropKind::Pedestal, (0.0, z), v3(260.0, 0.34, 1.0), earth);
    }
    for (x, z, long) in
        [(-9.0, 7.0, 11.4), (12.5, 7.0, 11.4), (3.0, 21.5, 16.0), (-24.0, 21.5, 16.0), (28.0, 43.0, 25.0)]
    {
        plot.put(PropKind::Pedestal, (x, z), v3(0.9, 0.3, long), earth);
    }
}

/// Rice in rows: tufts of green in water, or ripe ears.
pub(super) fn rice(setting: &Setting) -> Flora {
    let ripe = is_ripe(setting);
    let tints = if ripe { [0xd8ae48, 0xc89a3c, 0xe2bc5c] } else { [0x7fb83a, 0x6aa632, 0x92c64a] };
    let (species, height_m) = if ripe { (Species::Wheat, 0.8) } else { (Species::Grass, 0.42) };
    let row_m = if ripe { 0.0 } else { RICE_M };
    Flora { clumping: 0.0, row_m, ..stand(species, 16_000, height_m, hexes(&tints), (1.8, 46.0)) }
}

/// Maize in rows on both sides of a track.
pub(super) fn maize(setting: &Setting) -> Flora {
    let dry = matches!(setting.season, Season::Autumn | Season::Winter);
    let tints = if dry { [0xc2a35c, 0xb0924c, 0xa68f52] } else { [0x5f9a34, 0x528a2e, 0x6fa83e] };
    // It counts with all of its height where it would hide somebody.
    Flora { clumping: 0.02, row_m: MAIZE_M, ..stand(Species::Maize, 15_000, 2.4, hexes(&tints), (MAIZE_NEAR_M, 58.0)) }
}

/// The track that leads through maize.
pub(super) fn track(plot: &mut Plot) {
    plot.put(PropKind::Path, (0.0, 0.2), v3(120.0, 0.025, 2.6), 0x8a6e48);
}

/// What the mower has left.
pub(super) fn stubble() -> Flora {
    let straw = hexes(&[0xc8a858, 0xb6964a, 0xd6ba70]);
    Flora { clumping: 0.2, ..stand(Species::DryGrass, 3200, 0.16, straw, (1.6, 34.0)) }
}

/// Bales over a field that has been mown.
pub(super) fn hay(plot: &mut Plot) {
    let bales = [
        (-4.4, 4.6),
        (4.8, 6.4),
        (-11.5, 9.5),
        (12.6, 12.0),
        (-2.0, 16.0),
        (-20.0, 22.0),
        (7.0, 26.0),
        (24.0, 30.0),
        (-9.0, 38.0),
        (16.0, 52.0),
        (-30.0, 55.0),
    ];
    for (index, (x, z)) in bales.into_iter().enumerate() {
        let turn = [0.06, 0.21, -0.08, 0.16, 0.02][index % 5];
        plot.turned(PropKind::HayBale, (x, z, turn), v3(1.5, 1.55, 1.5), 0xd0a850);
    }
    plot.put(PropKind::Barn, (-26.0, 70.0), v3(12.0, 9.0, 9.0), 0x8f3a2c);
}

/// Rounded rows of tea, each a step higher up its hill than the one before.
pub(super) fn tea(plot: &mut Plot) {
    let (apart, high, rise) = TEA_M;
    for row in 0..TEA_ROWS {
        let on = row as f32;
        // The hill steepens, and further rows are drawn as one.
        let z = 1.9 + apart * on + 0.02 * on * on;
        let up = rise * on * (0.35 + 0.045 * on).min(1.0);
        plot.put(PropKind::TeaRow, (0.0, z), v3(120.0, high + up, 1.25), 0x4f8a30);
    }
    plot.put(PropKind::TeaRow, (0.0, -3.4), v3(70.0, 0.55, 1.2), 0x4f8a30);
    plot.put(PropKind::Path, (0.0, 0.1), v3(120.0, 0.025, 1.9), 0x8a6a48);
}

/// The ground between: stubble, mud under water, earth.
pub(super) fn soil(setting: &Setting, kind: Soil) -> [crate::maths::Vec3; 2] {
    let colours = match kind {
        Soil::Paddy if is_ripe(setting) => [0xa8884a, 0x96783e],
        Soil::Paddy => [0x6a7444, 0x58663c],
        Soil::Stubble => [0xcbb066, 0xb79a52],
        Soil::Earth => [0x7d6242, 0x6a5236],
    };
    colours.map(hex)
}

/// What the ground of a field is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Soil {
    Paddy,
    Stubble,
    Earth,
}
