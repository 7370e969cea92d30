//! Where plants may stand: on which ground, and what they must leave free.
//!
//! Decides spots one by one; `flora` strews.

use crate::maths::{Vec3, floor_i, mix, smoothstep, v3};
use crate::noise::{noise2, unit2};
use crate::render::view::View;
use crate::scene::city::avenues;
use crate::scene::city::esplanade::within_paving;
use crate::scene::city::suburb;
use crate::scene::terrain::beds;
use crate::scene::terrain::massif;
use crate::scene::terrain::relief::{Relief, TRAIL_HALF_M};
use crate::scene::{Flora, Land, Landform, Pattern, ShotScene, Species};

/// A moon larger than this was asked for.
const LARGE_MOON_DEG: f32 = 2.0;

/// What is lower stands under the line of sight.
const TALL_M: f32 = 4.0;
/// The share of what grows on reefs that stands on the sand between them.
const ON_SAND: f32 = 0.55;
/// How much of its height a crop counts with before somebody.
const WADED: f32 = 0.3;
/// How far from a road that winds no tall tree stands.
const OPEN_M: f32 = 15.0;

/// A disc on the ground where nothing may grow.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clearing {
    pub x: f32,
    pub z: f32,
    pub radius: f32,
}

/// From the eye to somebody who is to be seen down to the knees.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sightline {
    pub eye: Vec3,
    pub knee: Vec3,
    /// Half of what must be free beside it, at its end.
    pub half: f32,
    /// What is sown may stand about the legs.
    pub wades: bool,
}

impl Sightline {
    /// Whether something so high on a foot would stand before what is seen.
    fn crosses(&self, foot: Vec3, height: f32) -> bool {
        let (dx, dz) = (self.knee.x - self.eye.x, self.knee.z - self.eye.z);
        let length2 = (dx * dx + dz * dz).max(1e-3);
        let (px, pz) = (foot.x - self.eye.x, foot.z - self.eye.z);
        let along = (px * dx + pz * dz) / length2;
        // A little beyond, too: what stands at one's feet leans over them.
        let beyond = 0.4 * self.half / length2.sqrt();
        if !(0.0..1.0 + beyond).contains(&along) {
            return false;
        }
        let across = (px * dz - pz * dx).abs() / length2.sqrt();
        let sight = mix(self.eye.y, self.knee.y, along.min(1.0));
        across < self.half * along + height * 0.4 && foot.y + height > sight
    }
}

/// What planting needs to know.
pub(crate) struct Plot<'a> {
    pub shot: &'a ShotScene,
    pub relief: &'a Relief,
    pub views: &'a [View],
    pub clearings: &'a [Clearing],
    pub sightlines: &'a [Sightline],
    /// Share of plants and of sprite size that the picture's size is worth.
    pub detail: f32,
    /// How sharply plants are baked, 1 for film.
    pub sharpness: f32,
    /// Towards the sun.
    pub sun: Vec3,
}

/// Height of the ground where a plant of this kind may stand.
pub(crate) fn site(plot: &Plot, flora: &Flora, x: f32, z: f32, height: f32) -> Option<f32> {
    let y = plot.relief.height(x, z);
    let land = plot.shot.land.as_ref()?;
    if !suits_water(plot, flora, land, y) {
        return None;
    }
    let step = 1.5;
    let slope = (plot.relief.height(x + step, z) - y).abs().max((plot.relief.height(x, z + step) - y).abs()) / step;
    if slope > steepest(flora.species) {
        return None;
    }
    if bare(plot, flora, land, (v3(x, y, z), height)) {
        return None;
    }
    if flora.clumping > 0.0 {
        let patch = noise2(x / 55.0, z / 55.0, (plot.shot.seed as u32) ^ (flora.species as u32)) * 0.5
            + noise2(x / 13.0, z / 13.0, 77) * 0.22;
        let chance = smoothstep(flora.clumping * 0.62 - 0.34, flora.clumping * 0.62, patch + 0.12);
        if unit2((x * 37.0) as i32, (z * 37.0) as i32, 5) > mix(1.0, chance, flora.clumping.min(0.97)) {
            return None;
        }
    }
    for view in plot.views {
        let (dx, dz) = (x - view.eye.x, z - view.eye.z);
        let below = view.eye.y - y > height * 1.25;
        let keep = if below { flora.near_m * 0.3 } else { flora.near_m.max(height * 0.65) };
        if dx * dx + dz * dz < keep * keep || (!below && height > TALL_M && blocks(view, dx, dz, height)) {
            return None;
        }
    }
    if plot.shot.sun.moon && plot.shot.sun.disc_deg > LARGE_MOON_DEG && before_moon(plot, v3(x, y, z), height) {
        return None;
    }
    // One wades in what is sown, but not in weeds or trees.
    let sown = flora.clumping <= 0.0 && height <= TALL_M;
    let hides = |line: &Sightline| height * if line.wades && sown { WADED } else { 1.0 };
    let seen = !plot.sightlines.iter().any(|line| line.crosses(v3(x, y, z), hides(line)));
    // What was planted along a street stands before its houses.
    let kerb = flora.row_m > 0.0 && matches!(land.pattern, Pattern::Street | Pattern::Suburb);
    let free = kerb
        || plot.clearings.iter().all(|c| {
            let (dx, dz) = (x - c.x, z - c.z);
            let radius = c.radius + if height > 1.5 { height * 0.2 } else { 0.0 };
            dx * dx + dz * dz > radius * radius
        });
    (seen && free).then_some(y)
}

/// Whether ground so high above the water, if there is any, is wet or dry enough.
fn suits_water(plot: &Plot, flora: &Flora, land: &Land, y: f32) -> bool {
    if plot.shot.water.as_ref().is_none_or(|water| water.film) {
        return true;
    }
    let marsh = land.form == Landform::Marsh;
    if flora.shore {
        // Reeds stand in the water, trees on the bank, but in a swamp.
        return match flora.height_m > TALL_M {
            _ if marsh => -0.9..0.75,
            true => 0.25..3.2,
            false => -0.25..0.75,
        }
        .contains(&y);
    }
    y >= match () {
        () if marsh => 0.2,
        () if land.waterhole_half_m > 0.0 || land.hot_spring_half_m > 0.0 => 0.4,
        () => 0.85,
    }
}

/// How steep the ground may be where a plant takes hold.
fn steepest(species: Species) -> f32 {
    match species {
        Species::Rock => 3.0,
        // It would be cut by the slope that it leans on.
        Species::ReefRock => 0.5,
        species if species.is_of_reefs() => 2.4,
        _ => 0.85,
    }
}

/// Whether nothing may stand at a spot of a land: on its ways, its bare heights.
fn bare(plot: &Plot, flora: &Flora, land: &Land, (at, height): (Vec3, f32)) -> bool {
    let (x, y, z) = (at.x, at.y, at.z);
    let trodden = land.pattern == Pattern::Trail && (x - plot.relief.trail_x(z)).abs() < TRAIL_HALF_M + height * 0.12;
    let stone = land.pattern == Pattern::Esplanade && within_paving(x, z) > -0.3 - height * 0.16;
    // Of a road that winds the bends are to be seen over the tops of the trees.
    let verge = if land.winding_road && height > TALL_M { OPEN_M } else { 1.3 };
    let paved = land.road_half_m > 0.0 && plot.relief.road_distance(x, z) < land.road_half_m + verge + height * 0.16;
    // Flowers in rows keep to their beds.
    let path =
        land.pattern == Pattern::FlowerStripes && flora.row_m > 0.0 && beds::bed(beds::plan(x, z).0).1 < beds::PATH;
    let built = land.pattern == Pattern::Blocks && !avenues::is_lawn(x, z);
    let clouded = land.form == Landform::CloudSea && y < massif::CLOUDS_M + 34.0;
    // On the sand between rocks little takes hold.
    let sand = land.form == Landform::Seabed
        && flora.species.is_of_reefs()
        && plot.relief.reef(x, z) < 0.12
        && unit2((x * 53.0) as i32, (z * 53.0) as i32, 6) > ON_SAND;
    // The stream above a fall is kept clear.
    let stream = land.form == Landform::Falls && x.abs() < 9.0 && z > 58.0;
    let brink = z - land.brink_m + x.abs() * 0.9;
    let edge = land.brink_m > 0.0 && (-4.5..18.0).contains(&brink) && flora.species != Species::Rock;
    let tall = matches!(land.form, Landform::Peaks | Landform::Pass | Landform::LakeBasin | Landform::Volcano)
        || matches!(land.form, Landform::Cone | Landform::ConeOverLake);
    let high = tall && y > 300.0 + 90.0 * unit2(x as i32, z as i32, 3);
    let street = land.pattern == Pattern::Suburb && suburb::is_bare(flora, (x, z));
    path || street || sand || trodden || stone || paved || built || clouded || stream || edge || high
}

/// The nearest place in the rows that a plant stands in, and its number: rows of
/// a field run ahead beside the camera, those of a flower field along its beds, those of
/// a street along its kerbs.
pub(crate) fn slot(flora: &Flora, land: &Land, (x, z): (f32, f32)) -> ((f32, f32), (i32, i32)) {
    let line = |at: f32, apart: f32| floor_i(at / apart);
    let middle = |number: i32, apart: f32| (number as f32 + 0.5) * apart;
    if land.pattern == Pattern::Suburb {
        return suburb::slot(flora, (x, z));
    }
    if land.pattern == Pattern::Street {
        let side = if x > 0.0 { 1 } else { -1 };
        let number = line(z, flora.row_m);
        return ((side as f32 * 6.75, middle(number, flora.row_m)), (side, number));
    }
    let bedded = land.pattern == Pattern::FlowerStripes;
    let (across, along) = if bedded { beds::plan(x, z) } else { (x, z) };
    let apart = flora.row_m * if flora.height_m < TALL_M { 0.42 } else { 0.85 };
    let (row, place) = (line(across, flora.row_m), line(along, apart));
    let shift = |k: u32| (unit2(row, place, k) - 0.5) * apart * 0.24;
    let (across, along) = (middle(row, flora.row_m) + shift(91), middle(place, apart) + shift(92));
    (if bedded { beds::land(across, along) } else { (across, along) }, (row, place))
}

/// The colour of the bed that a flower stands in, where it stands in one.
pub(crate) fn bedded(flora: &Flora, land: &Land, (x, z): (f32, f32)) -> Option<Vec3> {
    let beds = land.pattern == Pattern::FlowerStripes && flora.row_m > 0.0;
    let number = beds::bed(beds::plan(x, z).0).0.checked_rem_euclid(land.pattern_colours.len() as i32)?;
    land.pattern_colours.get(number as usize).copied().filter(|_| beds)
}

/// Whether a tall plant so far from the eye would fill the middle of the picture.
fn blocks(view: &View, dx: f32, dz: f32, height: f32) -> bool {
    let (f, r) = (view.forward, view.right);
    let (along, across) = (dx * f.x + dz * f.z, (dx * r.x + dz * r.z).abs());
    along > 0.0 && along < height * 1.5 && across < along * 0.16 + height * 0.16
}

/// Whether a plant would hide the moon, which is the picture's subject where it
/// is large, from the camera.
fn before_moon(plot: &Plot, foot: Vec3, height: f32) -> bool {
    let moon = plot.sun;
    let level = (moon.x * moon.x + moon.z * moon.z).sqrt().max(1e-3);
    let (mx, mz) = (moon.x / level, moon.z / level);
    plot.views.iter().any(|view| {
        let (dx, dz) = (foot.x - view.eye.x, foot.z - view.eye.z);
        let (along, across) = (dx * mx + dz * mz, (dx * mz - dz * mx).abs());
        let top = foot.y + height - view.eye.y;
        along > 0.0 && across < height * 0.42 + along * 0.03 && top > along * (moon.y / level - 0.04)
    })
}
