//! The height of the ground at any point, and where its river runs.
//!
//! Composition asks it where to stand, the renderer what to draw; water is
//! level at height 0. Nothing here has a colour.

use super::falls::{FALL_M, NOTCH_M};
use super::{
    bluff, canyon, cone, falls, floes, hillside, hotspring, impact, karst, knoll, lake, marsh, massif, meadow, mesas,
    moonscape, pillars, piste, ridge, roof, sands, shelf, spires, terraces, volcano_island, waterhole,
};
use crate::maths::{Vec3, exp, mix, smoothstep, v3};
use crate::noise::{fbm2, noise1, noise2, ridged2};
use crate::scene::city::{embankment, pool, roadway, wharf};
use crate::scene::parts::{Land, Landform, Pattern};

/// Half the width of a footpath.
pub(crate) const TRAIL_HALF_M: f32 = 1.0;

/// Height of the ground under a house: dry.
const PLOT_M: f32 = 1.2;
/// How far the ground falls where it breaks off.
const BRINK_M: f32 = 62.0;
/// A cape that is higher than this is a cliff that people stand on.
const CLIFF_M: f32 = 15.0;
/// An island lower than this is a sandbank rather than a rock.
const ISLE_M: f32 = 7.0;
/// Metres behind the middle of a cape at which its lower land begins, and how
/// far back it runs for each metre beside it.
const NECK: (f32, f32) = (10.0, 0.4);
/// Half the width of a river below which its banks are low.
const BROOK_M: f32 = 6.0;
/// The middle of a volcano, aside and away.
const VOLCANO_M: (f32, f32) = (380.0, 2300.0);
/// The ground as a function of the plane.
#[derive(Debug, Clone)]
pub(crate) struct Relief {
    form: Landform,
    relief_m: f32,
    river_half_m: f32,
    shallow_m: f32,
    brink_m: f32,
    plot_half_m: f32,
    fall_m: f32,
    pool_half_m: f32,
    waterhole_half_m: f32,
    hot_spring_half_m: f32,
    road: bool,
    way: roadway::Way,
    terraced: bool,
    slope: (f32, f32),
    knoll: (f32, f32),
    raised: roof::Raised,
    pub(super) seed: u32,
}

impl Relief {
    pub(crate) fn new(land: &Land, seed: u64) -> Self {
        Self {
            form: land.form,
            relief_m: land.relief_m,
            river_half_m: land.river_half_m,
            shallow_m: land.shallow_m,
            brink_m: land.brink_m,
            plot_half_m: land.plot_half_m,
            fall_m: land.fall_m,
            pool_half_m: land.pool_half_m,
            waterhole_half_m: land.waterhole_half_m,
            hot_spring_half_m: land.hot_spring_half_m,
            road: land.road_half_m > 0.0 && !land.form.is_slope_with_road(),
            way: roadway::Way { seed: (seed >> 7) as u32, winds: land.winding_road },
            terraced: land.pattern == Pattern::Terraces,
            slope: (land.steep, land.rise),
            knoll: (land.knoll_m, land.knoll_half_m),
            raised: roof::Raised {
                lift_m: land.lift_m,
                half_m: land.floor_half_m,
                at_sea: land.pattern_colours.is_empty(),
            },
            seed: (seed >> 7) as u32,
        }
    }

    /// Middle of the river at `z`, in metres to the right.
    pub(crate) fn river_x(&self, z: f32) -> f32 {
        let swing = match self.form {
            Landform::RiverValley => 74.0,
            Landform::Canyon => 38.0,
            _ => 26.0,
        };
        // The phase makes the river pass through the middle at the start.
        let wave = |z: f32| noise1(z / 310.0, self.seed) + 0.35 * noise1(z / 120.0, self.seed ^ 9);
        (wave(z) - wave(0.0)) * swing
    }

    /// Middle of a footpath at `z`; it begins at the camera's feet.
    pub(crate) fn trail_x(&self, z: f32) -> f32 {
        let bend = |z: f32| noise1(z / 44.0, self.seed ^ 21) * 7.0 + noise1(z / 150.0, self.seed ^ 22) * 22.0;
        bend(z) - bend(0.0)
    }

    /// The middle of the crest of ridges at `z`.
    pub(crate) fn crest_x(&self, z: f32) -> f32 {
        ridge::crest_x(z, self.side(), self.seed)
    }

    /// The middle of the rock of a cape, right and away.
    pub(crate) fn summit(&self) -> (f32, f32) {
        (self.side() * 22.0, 105.0)
    }

    /// A place beside the middle of a cape, so many metres away from the sea, on firm land.
    pub(crate) fn beside_summit(&self, beside_m: f32) -> (f32, f32) {
        let (x, z) = self.summit();
        let beside = x + self.side() * beside_m;
        let on_top = self.height(beside, z) > self.height(x, z) * 0.7;
        let back_m = if on_top || self.relief_m <= ISLE_M { 0.0 } else { NECK.0 + beside_m * NECK.1 };
        (beside, z + back_m)
    }

    /// The middle of a road at `z`, on the ground.
    pub(crate) fn road(&self, z: f32) -> Vec3 {
        roadway::spot(z, self.way, |x, z| self.height(x, z))
    }

    /// How far a spot is from the middle of a road.
    #[inline]
    pub(crate) fn road_distance(&self, x: f32, z: f32) -> f32 {
        roadway::distance(x, z, self.way)
    }

    /// The side on which the sea lies, or a landscape opens.
    pub(crate) fn seaward(&self) -> f32 {
        self.side()
    }

    /// Height of the ground, in metres above the water.
    pub(crate) fn height(&self, x: f32, z: f32) -> f32 {
        if self.road {
            return roadway::laid(|x, z| self.wild(x, z), (x, z), self.way);
        }
        self.wild(x, z) + hillside::height(z, self.slope.1)
    }

    /// Height of the ground before a road is laid over it.
    fn wild(&self, x: f32, z: f32) -> f32 {
        let height = match self.form {
            Landform::Corniche => roadway::corniche(x, z, (self.relief_m, self.side()), self.way),
            Landform::Pass => roadway::pass(x, z, self.side(), self.way) + self.range(x, z) * self.relief_m,
            Landform::Riverside => embankment::height(x, z, self.side()),
            Landform::Quay => wharf::height(z),
            Landform::CloudSea => massif::height(x, z, (self.relief_m, self.side()), self.seed),
            Landform::Plain => self.plain(x, z),
            Landform::RiverValley => self.valley(x, z),
            Landform::Coast => self.coast(x, z),
            Landform::Cape => self.cape(x, z),
            Landform::OpenSea => massif::far_shore(x, z, self.relief_m, self.seed),
            Landform::Peaks => self.peaks(x, z),
            Landform::LakeBasin => lake::basin(x, z, (self.relief_m, self.side()), self.seed),
            Landform::Dunes => sands::dunes(x, z, (self.relief_m, self.side()), self.seed),
            Landform::Flat => 0.0,
            Landform::SaltPan => massif::far_shore(x, z, self.relief_m, self.seed).max(0.0),
            Landform::Roof => roof::height(x, z, self.relief_m, self.raised),
            Landform::Strand => shelf::height(z, self.relief_m, self.slope.0),
            Landform::Seabed => sands::seabed(x, z, self.relief_m, self.seed),
            Landform::Canyon => {
                let deep = if self.shallow_m > 0.0 { self.shallow_m } else { canyon::DEEP_M };
                canyon::height((x, z), self.river_distance(x, z), (self.river_half_m, deep, self.relief_m), self.seed)
            }
            Landform::Volcano => self.volcano(x, z),
            Landform::VolcanoIsland => volcano_island::height(x, z, (self.relief_m, self.side()), self.seed),
            Landform::Floes => floes::height(x, z, self.form, self.seed),
            Landform::IcyBay => {
                floes::height(x, z, self.form, self.seed).max(massif::far_shore(x, z, self.relief_m, self.seed))
            }
            Landform::Falls => falls::height(x, z, self.relief_m, self.seed),
            Landform::Ridges => ridge::height(x, z, (self.relief_m, self.side()), self.seed),
            Landform::Spires => spires::height(x, z, self.relief_m, self.seed),
            Landform::Karst => karst::height((x, z), self.river_distance(x, z), self.relief_m, self.seed),
            Landform::Pillars => pillars::height(x, z, self.relief_m, self.seed),
            Landform::Cone => cone::height((x, z), (self.relief_m, self.side()), false, self.seed),
            Landform::ConeOverLake => cone::height((x, z), (self.relief_m, self.side()), true, self.seed),
            Landform::Marsh => marsh::height(x, z, self.seed),
            Landform::Crater => impact::height(x, z, self.relief_m, self.seed),
            Landform::Mesas => mesas::height(x, z, self.relief_m, self.seed),
            Landform::Moonscape => moonscape::height(x, z, self.relief_m, self.seed),
        };
        let half_m = self.waterhole_half_m;
        let height = if half_m > 0.0 { waterhole::dug(height, (x, z), half_m, self.seed) } else { height };
        let half_m = self.hot_spring_half_m;
        let height = if half_m > 0.0 { hotspring::dug(height, (x, z), half_m, self.seed) } else { height };
        let height = if self.pool_half_m > 0.0 { pool::dug(height, (x, z), self.pool_half_m) } else { height };
        let height = if self.brink_m > 0.0 { self.break_off(height, x, z) } else { height };
        let cut = self.river_half_m > 0.0 && self.form != Landform::RiverValley && self.form != Landform::Canyon;
        let height = if cut { self.cut_river(height, x, z) } else { height };
        // Under a house the ground is as level as its floors.
        let half = self.plot_half_m;
        if half > 0.0 { mix(PLOT_M, height, smoothstep(half, half * 2.0, x.abs().max(z.abs()))) } else { height }
    }

    fn river_distance(&self, x: f32, z: f32) -> f32 {
        let slope = (self.river_x(z + 4.0) - self.river_x(z - 4.0)) * 0.125;
        (x - self.river_x(z)).abs() / (1.0 + slope * slope).sqrt()
    }

    /// Lets the ground end at a cliff, with a valley below.
    fn break_off(&self, height: f32, x: f32, z: f32) -> f32 {
        let rugged = noise1(x / 13.0, self.seed ^ 31) * 1.6 + fbm2(x / 3.0, z / 5.0, 3, self.seed ^ 32) * 2.4;
        // A spur: at its sides the edge comes near, and the valley is seen.
        let beside = (x - self.side() * 0.8).abs();
        let edge = (self.brink_m - (beside - 2.2).max(0.0) * 1.7).max(2.2) + rugged * 0.6;
        let fallen = smoothstep(edge, edge + 2.5, z) * 0.45 + smoothstep(edge + 3.0, edge + 7.0, z) * 0.55;
        let ledges = fbm2(x / 2.2, z / 2.2, 3, self.seed ^ 33) * 0.8 * smoothstep(edge - 6.0, edge, z);
        let broken = |top: f32| top + ledges - fallen * BRINK_M;
        if self.form == Landform::CloudSea { broken(massif::crag(x, z)).max(height) } else { broken(height) }
    }

    /// Lowers gentle ground into a stream's bed.
    fn cut_river(&self, height: f32, x: f32, z: f32) -> f32 {
        let half = self.river_half_m;
        let d = self.river_distance(x, z) + noise2(x * 0.12, z * 0.12, self.seed ^ 77) * half * 0.18;
        let bed = -1.4 + 1.0 * (d / half) * (d / half);
        mix(bed.min(0.5), height, smoothstep(half * 0.85, half * 2.2 + 3.0, d))
    }

    fn plain(&self, x: f32, z: f32) -> f32 {
        if self.terraced {
            return terraces::height(x, z, self.relief_m, self.seed);
        }
        let rolling = |x: f32, z: f32| meadow::rolling(x, z, self.relief_m, self.seed);
        if self.knoll.0 > 0.0 {
            return knoll::height((x, z), self.knoll, rolling(x, z), rolling(0.0, knoll::AHEAD_M));
        }
        rolling(x, z) + piste::height(x, z, self.slope.0)
    }

    fn valley(&self, x: f32, z: f32) -> f32 {
        let half = self.river_half_m.max(2.4);
        let wobble = noise2(x * 0.045, z * 0.045, self.seed ^ 3) * half * 0.22;
        let d = self.river_distance(x, z) + wobble;
        let bed =
            -(if self.shallow_m > 0.0 { self.shallow_m } else { 2.6 }) * (1.0 - (d / half) * (d / half)).max(-0.6);
        let bank = smoothstep(half * 0.92, half * 1.5, d) * if half < BROOK_M { 0.7 } else { 1.9 };
        let hills = 0.42 + fbm2(x / 430.0, z / 430.0, 5, self.seed ^ 4);
        let rise = smoothstep(half * 1.6, half * 1.6 + 330.0, d);
        let far = 1.0 + 1.6 * smoothstep(500.0, 3800.0, z.abs()) * smoothstep(100.0, 900.0, d);
        let base = if d < half { bed } else { bank + bed.clamp(0.0, 0.4) };
        base + rise * hills.max(-0.05) * self.relief_m * far + noise2(x / 17.0, z / 17.0, self.seed ^ 5) * 0.5 * rise
    }

    fn coast(&self, x: f32, z: f32) -> f32 {
        // A bay: on one side the land swings forward, on the other the sea
        // comes near.
        let winding = (noise1(z / 31.0, self.seed ^ 11) * 9.0 + noise1(z / 11.0, self.seed ^ 12) * 2.0)
            * smoothstep(28.0, 60.0, z);
        let aside = x * self.side() + winding;
        let forward = (aside - 1.0).max(0.0);
        let bay = 130.0 * (1.0 - exp(forward * forward * -0.0007)) + aside.clamp(-60.0, 10.0) * 0.2;
        let bends = |x: f32| noise1(x / 46.0, self.seed) * 4.0 + noise1(x / 190.0, self.seed ^ 1) * 14.0;
        let shore = 21.0 + bay + bends(x) - bends(0.0);
        let steep = if self.shallow_m > 0.0 && z > shore { 0.025 } else { 0.055 };
        let slope = (shore - z) * steep;
        let dunes = smoothstep(-14.0, -60.0, z) * (1.5 + fbm2(x / 26.0, z / 26.0, 3, self.seed ^ 2)) * 2.4;
        let beach = if slope > 0.0 { slope.min(2.2 + slope * 0.1) } else { slope.max(-9.0) };
        beach + dunes + noise2(x / 5.0, z / 5.0, self.seed ^ 6) * 0.05 + self.headland(x, z)
    }

    /// Far land at one side, so that the horizon of a sea is not empty.
    fn headland(&self, x: f32, z: f32) -> f32 {
        let along = x * self.side() - 260.0 - z * 0.32;
        let reach = smoothstep(0.0, 900.0, along) * smoothstep(350.0, 1500.0, z);
        let ridge = 0.45 + fbm2(x / 700.0, z / 700.0, 5, self.seed ^ 8);
        if reach <= 0.0 { 0.0 } else { reach * (ridge * self.relief_m + 14.0) }
    }

    fn cape(&self, x: f32, z: f32) -> f32 {
        let (cx, cz) = self.summit();
        let (dx, dz) = ((x - cx) * self.side(), z - cz);
        // Cliffs fall where a rugged distance passes their edge.
        let rugged = fbm2(x / 26.0, z / 26.0, 4, self.seed) * 15.0 + noise2(x / 6.0, z / 6.0, self.seed ^ 2) * 1.6;
        let head = (dx * dx * 0.7 + dz * dz).sqrt() + rugged;
        let crown = self.relief_m
            + fbm2(x / 30.0, z / 30.0, 4, self.seed ^ 3) * 5.0 * smoothstep(7.0, 15.0, (dx * dx + dz * dz).sqrt());
        let upper = head + noise2(x / 9.0, z / 9.0, self.seed ^ 5) * 5.0;
        let bench = 0.5 + 0.35 * noise2(x / 17.0, z / 17.0, self.seed ^ 6);
        let step = if self.relief_m > ISLE_M {
            smoothstep(25.0, 20.5, head) * bench + smoothstep(20.0, 15.5, upper) * (1.0 - bench)
        } else {
            smoothstep(34.0, 6.0, head)
        };
        // Lower land runs on to the side, out of the picture.
        let neck = (dz - NECK.0 - dx * NECK.1).abs() + rugged * 1.2;
        let tail = if self.relief_m > ISLE_M { smoothstep(-4.0, 40.0, dx) * smoothstep(30.0, 18.0, neck) } else { 0.0 };
        let tail_top = self.relief_m * (0.5 + smoothstep(20.0, 160.0, dx) * 0.6)
            + fbm2(x / 38.0, z / 38.0, 4, self.seed ^ 4) * 8.0;
        let rise = (step * crown).max(tail * tail_top).max(bluff::stacks(dx, dz, self.seed));
        // A shelf under water, on which the sea breaks.
        let shelf = smoothstep(44.0, 22.0, head).max(smoothstep(46.0, 24.0, neck) * smoothstep(-16.0, 20.0, dx));
        mix(-9.0, -0.9, shelf) + if rise > 0.0 { rise + 0.9 } else { 0.0 }
    }

    /// Where somebody can stand at the edge that the ground breaks off at, if
    /// it does.
    pub(crate) fn brink(&self) -> Option<(f32, f32)> {
        let (x, from) = match self.form {
            Landform::Cape if self.relief_m > CLIFF_M => self.summit(),
            _ if self.brink_m > 0.0 => (self.side() * 0.8, 2.0),
            _ => return None,
        };
        let level = self.height(x, from);
        let edge = (4..=120).map(|step| from + step as f32 * 0.25).find(|z| self.height(x, *z) < level - 1.6)?;
        Some((x, edge - 1.1))
    }

    /// The side, left or right, on which the largest thing of a land stands.
    pub(crate) fn side(&self) -> f32 {
        if self.seed & 1 == 0 { 1.0 } else { -1.0 }
    }

    fn peaks(&self, x: f32, z: f32) -> f32 {
        let d = (x * x + z * z).sqrt();
        let meadow = fbm2(x / 70.0, z / 70.0, 4, self.seed ^ 1) * 2.6;
        let open = smoothstep(40.0, 420.0, (x + self.side() * 60.0).abs());
        let rolling = (fbm2(x / 340.0, z / 340.0, 5, self.seed ^ 3) + 0.3).max(0.0);
        let foothills = rolling * mix(26.0, 92.0, open) * smoothstep(60.0, 620.0, d);
        let bluff = bluff::height(x, z, (self.fall_m, self.side()), self.seed);
        2.2 + meadow + foothills + bluff + self.range(x, z) * self.relief_m
    }

    /// A range with one summit that stands on a third of the picture and no
    /// peak so near that it would leave it at the top.
    fn range(&self, x: f32, z: f32) -> f32 {
        let far = smoothstep(720.0, 2700.0, (x * x + z * z).sqrt());
        if far <= 0.0 {
            return 0.0;
        }
        let ridge = ridged2(x / 1500.0 + 3.1, z / 1500.0, 8, self.seed);
        let (dx, dz) = (x - self.side() * 760.0, z - 3000.0);
        let summit = (1.0 - (dx * dx + dz * dz).sqrt() / 1500.0).max(0.0);
        let horn = summit * summit;
        far * (0.04 + 0.5 * ridge * (1.0 - 0.5 * horn)) + summit * (0.2 + 0.34 * ridge) + horn * horn * horn * 0.16
    }

    /// The middle of a volcano's crater, at the height of its rim.
    pub(crate) fn crater(&self) -> Vec3 {
        if self.form == Landform::VolcanoIsland {
            return volcano_island::crater(self.side(), |x, z| self.height(x, z));
        }
        let (x, z) = (VOLCANO_M.0 * self.side(), VOLCANO_M.1);
        v3(x, self.height(x + 150.0, z - 60.0), z)
    }

    /// Its side and its dice, which the streams of a volcano in the sea run by.
    pub(crate) fn bearings(&self) -> (f32, u32) {
        (self.side(), self.seed)
    }

    /// How hot the ground of a volcano in the sea is.
    pub(crate) fn heat(&self, x: f32, z: f32) -> f32 {
        volcano_island::heat((x, z), self.side(), self.seed)
    }

    fn volcano(&self, x: f32, z: f32) -> f32 {
        let (dx, dz) = (x - VOLCANO_M.0 * self.side(), z - VOLCANO_M.1);
        let r = (dx * dx + dz * dz).sqrt() / 1500.0 + noise2(x / 300.0, z / 300.0, self.seed) * 0.03;
        let slope = (1.0 - r).max(0.0);
        let cone = slope * slope * (0.5 + 0.5 * slope) * self.relief_m;
        let cut = smoothstep(0.11, 0.045, r) * self.relief_m * 0.22;
        let gullies = ridged2(x / 260.0, z / 260.0, 5, self.seed ^ 2)
            * 70.0
            * smoothstep(0.0, 0.3, slope)
            * smoothstep(0.08, 0.3, r);
        meadow::rolling(x, z, 70.0, self.seed) + cone - cut + gullies
    }

    /// The middle of a waterhole, where there is one.
    pub(crate) fn waterhole(&self) -> Option<Vec3> {
        (self.waterhole_half_m > 0.0).then_some(v3(0.0, 0.0, waterhole::AWAY_M))
    }

    /// Its far bank, seen along a direction, where the ground is so high.
    pub(crate) fn far_bank(&self, along: Vec3, high_m: f32) -> Option<Vec3> {
        let middle = self.waterhole()?;
        let mut spots = (0..160).map(|step| middle + along * (step as f32 * 0.25));
        spots.find(|at| self.height(at.x, at.z) > high_m)
    }

    /// Whether its waterfall is that of a bluff.
    pub(crate) fn falls_from_bluff(&self) -> bool {
        self.fall_m > 0.0
    }

    /// Foot and lip of the waterfall, in its pool and on its cliff.
    pub(crate) fn fall(&self) -> (Vec3, Vec3) {
        if self.fall_m > 0.0 {
            return bluff::fall(self.fall_m, self.side(), |x, z| self.height(x, z));
        }
        (v3(0.0, 0.0, FALL_M - 5.5), v3(0.0, self.relief_m - NOTCH_M, FALL_M + 6.0))
    }
}
