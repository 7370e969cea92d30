//! What covers gentle ground: grass, sand, rows of flowers, fields, footpaths,
//! streets and paving.
//!
//! Colours only; light and steep ground are `ground`'s.

use super::ground::{Paint, Spot};
use super::{avenue, pitch};
use crate::maths::{Vec3, clamp01, floor_i, fract, mix, smoothstep, strokes, v3};
use crate::noise::unit2;
use crate::scene::city::esplanade::within_paving;
use crate::scene::city::suburb::{ROAD_HALF_M, WALK_M, across, within_drive};
use crate::scene::terrain::beds;
use crate::scene::terrain::relief::TRAIL_HALF_M;
use crate::scene::terrain::terraces::TERRACE_M;
use crate::scene::{Landform, Pattern};

/// Earth on which people walk.
const TRODDEN: Vec3 = v3(0.27, 0.19, 0.115);
/// What else grows on fields, and between them.
const CROPS: [Vec3; 4] = [v3(0.16, 0.27, 0.055), v3(0.26, 0.35, 0.08), v3(0.46, 0.36, 0.11), v3(0.10, 0.20, 0.05)];
/// All of these together, from so far that none is told from another.
const CROPS_MEAN: Vec3 = v3(0.245, 0.295, 0.074);
/// Tar that the sun has bleached.
const TAR: Vec3 = v3(0.14, 0.141, 0.144);
/// The height that comes into view on terraces for each metre across the line of sight, at most.
const RISERS_SEEN: f32 = 1.5;
/// How long a terraced field is on an average, and how wide the bank at its end.
const FIELD_M: f32 = 38.0;
const BANK_M: f32 = 0.7;
/// The share of terraced fields that stand under water.
const FLOODED: f32 = 0.36;
/// The share of terraces that their edges take, seen from afar.
const EDGE_SHARE: f32 = 0.5;
/// How much of the colour of flowers the ground among them has, where they are seen
/// one by one: from where a pixel is this broad on to where it is that broad.
const UNDER_FLOWERS: f32 = 0.07;
const SINGLE_M: (f32, f32) = (0.01, 0.036);
/// Driveways end at the garages.
const GARAGES_M: f32 = 16.0;
const HEDGE: Vec3 = v3(0.06, 0.1, 0.03);

/// How bright square tiles and the joints between them are.
fn tiles(spot: &Spot) -> f32 {
    let (u, v) = (fract(spot.at.x * 0.7), fract(spot.at.z * 0.7));
    let joint = (u.min(1.0 - u)).min(v.min(1.0 - v));
    let tile = 0.9 + 0.2 * unit2(floor_i(spot.at.x * 0.7), floor_i(spot.at.z * 0.7), 3);
    tile * mix(1.0, 0.6 + 0.4 * smoothstep(0.0, 0.06, joint), smoothstep(0.2, 0.03, spot.footprint))
}

/// How far apart the middles of plates are.
const PLATE_M: f32 = 0.95;

/// How bright plates are that are ringed by cracks, their rims raised.
fn cracks(spot: &Spot) -> f32 {
    let told = smoothstep(0.34, 0.06, spot.footprint * (0.4 + 0.6 * spot.grazing.min(3.0)));
    if told <= 0.0 {
        return 0.94;
    }
    let (u, v) = (spot.at.x / PLATE_M, spot.at.z / PLATE_M);
    let (mut first, mut second) = (f32::MAX, f32::MAX);
    for (dx, dz) in (-1..=1).flat_map(|dx| (-1..=1).map(move |dz| (dx, dz))) {
        let cell = (floor_i(u) + dx, floor_i(v) + dz);
        let (mx, mz) = (unit2(cell.0, cell.1, 31), unit2(cell.0, cell.1, 32));
        let (ox, oz) = (u - cell.0 as f32 - mx, v - cell.1 as f32 - mz);
        let off = (ox * ox + oz * oz).sqrt();
        (first, second) = if off < first { (off, first) } else { (first, second.min(off)) };
    }
    let edge = second - first;
    let crack = smoothstep(0.085, 0.03, edge) * 0.42;
    let rim = smoothstep(0.22, 0.12, edge) * 0.06;
    mix(0.94, 1.0 + rim - crack, told)
}

/// How wide the stripes of a mower are, both ways, and how far apart the lines of a rake.
const MOWER_M: f32 = 5.2;
const RAKE_M: f32 = 0.3;

/// A cobble across and along, and how far from its middle its joint begins, in halves.
const COBBLE_M: (f32, f32) = (0.17, 0.14);
const JOINT: f32 = 0.72;

/// How bright small stones are, each of its own tone and round towards its joints.
fn cobbles(spot: &Spot) -> f32 {
    let row = spot.at.z / COBBLE_M.1;
    let shift = 0.5 * (floor_i(row) & 1) as f32 + 0.22 * unit2(floor_i(row), 4, 11);
    let along = spot.at.x / COBBLE_M.0 + shift;
    let (u, v) = (fract(along) * 2.0 - 1.0, fract(row) * 2.0 - 1.0);
    let off = u * u * u * u + v * v * v * v;
    let stone = 0.8 + 0.4 * unit2(floor_i(along), floor_i(row), 6);
    let round = 1.12 - 0.62 * smoothstep(JOINT * 0.4, 1.25, off);
    let far = spot.footprint * (0.4 + 0.6 * spot.grazing.min(3.0));
    mix(1.0, stone * round, smoothstep(0.16, 0.03, far))
}

/// How bright grass is that a mower has gone over up and down.
fn mown(spot: &Spot) -> f32 {
    let across = (spot.at.x + spot.at.z * 0.42) / MOWER_M;
    0.93 + 0.15 * strokes(across, 0.5, spot.footprint * spot.grazing / MOWER_M)
}

/// How bright gravel is that has been raked in lines.
fn raked(spot: &Spot, bend: f32) -> f32 {
    let told = smoothstep(0.16, 0.03, spot.footprint * (0.4 + 0.6 * spot.grazing.min(3.0)));
    let line = fract(spot.at.z / RAKE_M + 0.5 * bend);
    1.0 + (0.6 * (line * 2.0 - 1.0).abs() - 0.4) * told
}

impl Paint<'_> {
    /// What lies below a roof or a floor that is high over it.
    fn below(&self, spot: &Spot, grain: (f32, f32)) -> Option<Vec3> {
        let land = self.land;
        if spot.at.y >= land.lift_m - 1.5 {
            return None;
        }
        match land.pattern_colours.as_slice() {
            [ground] => Some(*ground * (1.0 + 0.2 * grain.0 + 0.16 * grain.1)),
            // The streets below.
            [tar, stone] => {
                let at = (spot.at.x, spot.at.z);
                Some(avenue::ground((*tar, *stone), at, spot.footprint, self.seconds, grain))
            }
            _ => None,
        }
    }

    /// What grows or lies on gentle ground.
    #[inline(always)]
    pub(crate) fn cover(&self, spot: &Spot, wide: &[f32; 4], mid: &[f32; 4], fine: &[f32; 4]) -> Vec3 {
        let land = self.land;
        // Sand is of one piece, what grows is not.
        let mottled = if land.pattern == Pattern::Ripples { 0.3 } else { 1.0 };
        let blend = clamp01(0.5 + wide[0] * 0.7 + (mid[0] * 0.55 + fine[0] * 0.3) * mottled);
        if land.form == Landform::Roof
            && let Some(below) = self.below(spot, (mid[0], fine[0]))
        {
            return below;
        }
        let plain = land.cover.lerp(land.cover_alt, blend) * (1.0 + (0.16 * fine[0] + 0.1 * mid[0]) * mottled);
        match land.pattern {
            Pattern::Plain => plain,
            Pattern::FlowerStripes => self.stripes(spot, plain, fine),
            Pattern::Furrows => self.parcels(spot, plain, wide, mid),
            Pattern::Terraces => self.terraces(spot, plain, wide, mid, fine),
            Pattern::Street => self.street(spot, mid, fine),
            Pattern::Suburb => self.suburb(spot, wide, mid, fine),
            Pattern::Pitch => {
                let grain = 1.0 + 0.12 * mid[0] + 0.16 * fine[0];
                pitch::colour(land, (spot.at.x, spot.at.z), (spot.footprint, spot.grazing)) * grain
            }
            Pattern::Blocks => {
                let at = (spot.at.x, spot.at.z);
                avenue::ground((land.cover, land.cover_alt), at, spot.footprint, self.seconds, (mid[0], fine[0]))
            }
            Pattern::Trail => {
                let middle = self.relief.map_or(0.0, |relief| relief.trail_x(spot.at.z));
                let off = (spot.at.x - middle).abs() / TRAIL_HALF_M + 0.35 * fine[0] + 0.2 * mid[0];
                let worn = smoothstep(1.3, 0.8, off) * 0.9;
                plain.lerp(TRODDEN * (1.0 + 0.2 * fine[0] + 0.1 * mid[0]), worn)
            }
            Pattern::Ripples => {
                let depth =
                    smoothstep(0.16, 0.02, spot.footprint) * smoothstep(0.2, 0.07, spot.footprint * spot.grazing);
                let wave = fract(spot.at.z * 2.6 + spot.at.x * 0.7 + mid[0] * 2.2 + fine[0] * 0.25);
                let crest = (wave * 2.0 - 1.0).abs();
                plain * (1.0 + (crest - 0.5) * 0.26 * depth)
            }
            Pattern::Cracked => self.cracked(spot, plain),
            Pattern::Mown => plain * mown(spot),
            Pattern::Raked => plain * raked(spot, mid[0]),
            Pattern::Paving => plain * tiles(spot),
            Pattern::Cobbles => plain * cobbles(spot),
            Pattern::Esplanade => {
                let soft = spot.footprint * 0.7 + 0.03;
                let share = smoothstep(-soft, soft, within_paving(spot.at.x, spot.at.z));
                if share <= 0.0 {
                    return plain;
                }
                let stones = match land.pattern_colours.as_slice() {
                    [one, other, ..] => one.lerp(*other, clamp01(0.5 + 0.5 * mid[0])),
                    _ => plain,
                };
                plain.lerp(stones * (tiles(spot) * (1.0 + 0.08 * fine[0])), share)
            }
        }
    }

    /// Steps, each its own field: rice in all its greens, or water.
    #[inline(always)]
    fn terraces(&self, spot: &Spot, plain: Vec3, wide: &[f32; 4], mid: &[f32; 4], fine: &[f32; 4]) -> Vec3 {
        let land = self.land;
        let step = floor_i((spot.at.y - 2.0) / TERRACE_M + 0.3);
        let along = spot.at.x / FIELD_M + wide[0] + 0.03 * mid[0] + step as f32 * 0.37;
        let field = unit2(step, floor_i(along), 9);
        let crop = plain.lerp(CROPS[(field * 3.99) as usize], 0.75) * (1.0 + 0.15 * fine[0]);
        // Fields under water are as bright as the sky above them.
        let sky = land.shore * (1.0 + 0.04 * mid[0]);
        let flooded = fract(field * 7.3) < FLOODED;
        let field = if flooded { sky } else { crop };
        let edge = smoothstep(0.35, 0.6, fract((spot.at.y - 2.0) / TERRACE_M + 0.3));
        // Where a pixel reaches over steps they run into one another, first their
        // edges, then they themselves. However flat one looks along a hill of steps,
        // their risers face one.
        let slope = (spot.nx * spot.nx + spot.nz * spot.nz).sqrt();
        let steps = spot.footprint * (spot.grazing * slope).min(RISERS_SEEN) / TERRACE_M;
        let mean = plain.lerp(CROPS_MEAN, 0.75).lerp(land.shore, FLOODED);
        // A field ends at a bank of earth that grass grows on.
        let off = fract(along).min(1.0 - fract(along)) * FIELD_M;
        let bank = smoothstep(BANK_M + spot.footprint, BANK_M * 0.4, off) * smoothstep(0.9, 0.3, steps);
        let edge = edge.max(bank);
        let dark = mix(EDGE_SHARE, edge, smoothstep(0.45, 0.18, steps));
        let near = smoothstep(1.6, 0.25, spot.footprint);
        field.lerp(mean, 0.9 * smoothstep(0.28, 0.62, steps)).lerp(land.cover_alt * 0.55, dark * (0.3 + 0.5 * near))
    }

    /// Fields side by side, each sown with its own crop in its own rows.
    fn parcels(&self, spot: &Spot, plain: Vec3, wide: &[f32; 4], mid: &[f32; 4]) -> Vec3 {
        // The camera stands in the middle of one that carries what was asked.
        let (u, v) = ((spot.at.x + 70.0) / 140.0 + wide[0] * 0.07, (spot.at.z + 30.0) / 120.0 + wide[0] * 0.09);
        let (column, line) = (floor_i(u), floor_i(v));
        let dice = if column == 0 && line == 0 { 0.0 } else { unit2(column, line, 17) };
        let crop = if dice > 0.66 { plain.lerp(CROPS[((dice - 0.66) * 11.7) as usize % 4], 0.8) } else { plain };
        let (along, turned) = (spot.at.x * 0.8 + mid[0] * 0.05, spot.at.z * 0.8 + mid[0] * 0.05);
        let row = fract(if dice > 0.6 { turned } else { along });
        let depth = smoothstep(0.5, 0.06, spot.footprint * 1.3);
        let tone = mix(1.0, 0.72 + 0.5 * (row * 2.0 - 1.0).abs(), depth);
        let (fu, fv) = (fract(u), fract(v));
        let border = (fu.min(1.0 - fu) * 140.0).min(fv.min(1.0 - fv) * 120.0);
        let hedge = smoothstep(2.6, 1.4, border + mid[0] * 1.5) * 0.85;
        (crop * (tone * (0.88 + 0.24 * dice))).lerp(HEDGE, hedge)
    }

    /// Beds of flowers in stripes that run towards the horizon.
    fn stripes(&self, spot: &Spot, plain: Vec3, fine: &[f32; 4]) -> Vec3 {
        let colours = &self.land.pattern_colours;
        if colours.is_empty() {
            return plain;
        }
        let across = beds::plan(spot.at.x, spot.at.z).0 + fine[0] * 0.3;
        let (number, inside) = beds::bed(across);
        let colour = colours[number.rem_euclid(colours.len() as i32) as usize];
        // Seen flat from afar, a pixel holds paths and several beds.
        let blur = spot.footprint * (0.94 + 0.34 * spot.grazing) / beds::BED_M;
        let path = smoothstep(beds::PATH - 0.04 - blur, beds::PATH + blur, inside);
        let all = colours.iter().fold(Vec3::ZERO, |sum, one| sum + *one) * (1.0 / colours.len() as f32);
        let colour = colour.lerp(all.lerp(self.land.cover, 0.4), smoothstep(0.3, 1.3, blur));
        let row = (fract(across / beds::ROW_M) * 2.0 - 1.0).abs();
        let rows = mix(0.8, 0.45 + 0.7 * row, smoothstep(0.3, 0.03, spot.footprint));
        let dots = 1.0 + 0.5 * fine[3] * smoothstep(0.1, 0.02, spot.footprint) + 0.2 * fine[0];
        let leaves = self.land.cover * 0.6;
        // Near by, flowers stand over the ground; from afar they are what is seen of it.
        let open = mix(UNDER_FLOWERS, 1.0, smoothstep(SINGLE_M.0, SINGLE_M.1, spot.footprint));
        let bloom = leaves.lerp(colour * dots, clamp01(rows + 0.12) * open);
        self.land.cover_alt.lerp(bloom, path)
    }

    /// A country road: its tar, worn where wheels run, its lines and its
    /// gravel verge; and how much of the spot it takes.
    pub(crate) fn road(&self, spot: &Spot, mid: f32, fine: f32) -> (Vec3, f32) {
        let half = self.land.road_half_m;
        let off = self.relief.map_or(f32::MAX, |relief| relief.road_distance(spot.at.x, spot.at.z));
        if off > half + 2.6 {
            return (TAR, 0.0);
        }
        let soft = spot.footprint * 0.7 + 0.02;
        let track = smoothstep(0.55, 0.1, ((off - half * 0.5).abs() - 0.8).abs());
        let tar = TAR * (1.0 + 0.14 * mid + 0.16 * fine + 0.1 * track);
        let dashed = strokes(spot.at.z / 8.0, 0.5, spot.footprint * spot.grazing / 8.0);
        let middle = smoothstep(0.09 + soft, 0.09 - soft * 0.5, off) * dashed;
        let edge = smoothstep(0.09 + soft, 0.09 - soft * 0.5, (off - half + 0.32).abs());
        let wide = 0.2 / (0.2 + soft);
        let painted = tar.lerp(v3(0.62, 0.61, 0.56), clamp01((middle + edge * 0.85) * (0.55 + 0.45 * wide)));
        let paved = smoothstep(half + soft, half - soft * 0.5, off + 0.1 * fine);
        let gravel = match (self.land.pattern, self.land.pattern_colours.as_slice()) {
            // The kerbs of a race track.
            (Pattern::Plain, [one, other]) if off < half + 1.0 => {
                let blocks = mix(
                    if fract(spot.at.z / 3.2) < 0.5 { 0.0 } else { 1.0 },
                    0.5,
                    smoothstep(0.4, 1.6, spot.footprint * spot.grazing),
                );
                one.lerp(*other, blocks)
            }
            _ => v3(0.3, 0.265, 0.21) * (1.0 + 0.25 * fine),
        };
        let share = smoothstep(half + 2.2, half + 0.9, off + 0.8 * mid + 0.5 * fine);
        (gravel.lerp(painted, paved), share.max(paved))
    }

    /// How dark the asphalt of a street is: where wheels run, where it was
    /// patched, and on the lids of its drains.
    fn wear(&self, spot: &Spot) -> f32 {
        let (x, z) = (spot.at.x, spot.at.z);
        let track = 1.0 - 0.14 * smoothstep(0.5, 0.1, ((x.abs() - 2.9).abs() - 0.75).abs());
        let (cell, inside) = (floor_i(z / 11.0), fract(z / 11.0) * 11.0);
        let dice = |k: u32| unit2(cell, i32::from(x > 0.0), k);
        let (px, pz) = (1.2 + 3.4 * dice(81), 2.0 + 7.0 * dice(82));
        let (dx, dz) = (x.abs() - px, inside - pz);
        let soft = spot.footprint * 0.7 + 0.02;
        let lid = smoothstep(0.34 + soft, 0.34 - soft, (dx * dx + dz * dz).sqrt());
        let (wide, long) = (0.5 + 0.7 * dice(83), 0.8 + 1.8 * dice(84));
        let patch = if dice(85) < 0.45 {
            let (qx, qz) = (x.abs() - (1.4 + 3.0 * dice(86)), inside - (2.5 + 5.0 * dice(87)));
            smoothstep(wide + soft, wide - soft, qx.abs()) * smoothstep(long + soft, long - soft, qz.abs())
        } else {
            0.0
        };
        track * (1.0 - 0.11 * patch) * (1.0 - 0.5 * lid)
    }

    /// A road along the view with pavements, lines and patches.
    fn street(&self, spot: &Spot, mid: &[f32; 4], fine: &[f32; 4]) -> Vec3 {
        let (x, z) = (spot.at.x, spot.at.z);
        let half = 6.0;
        let asphalt = self.land.cover * (1.0 + 0.22 * mid[0] + 0.3 * fine[3] * smoothstep(0.05, 0.01, spot.footprint));
        let asphalt = asphalt * self.wear(spot);
        let soft = spot.footprint * 0.7 + 0.02;
        // A flat look sees far along the street in one pixel.
        let deep = spot.footprint * spot.grazing;
        let line = smoothstep(0.1 + soft, 0.1 - soft * 0.4, x.abs()) * strokes(z / 9.0, 0.45, deep / 9.0);
        let edge = smoothstep(0.08 + soft, 0.08 - soft * 0.4, (x.abs() - half + 0.7).abs());
        let zebra_band = strokes((z - 17.45) / 70.0, 3.1 / 70.0, deep / 70.0);
        let zebra = zebra_band
            * strokes(x / 1.1, 0.5, spot.footprint / 1.1)
            * smoothstep(half - 0.4 + soft, half - 0.4 - soft, x.abs());
        let painted = asphalt.lerp(v3(0.5, 0.5, 0.46), clamp01(line + edge * 0.7 + zebra) * (0.72 + 0.3 * mid[0]));
        let kerb = smoothstep(half - soft, half + soft, x.abs());
        let slab = unit2(floor_i(x * 0.8), floor_i(z * 0.8), 5);
        painted.lerp(self.land.cover_alt * (0.85 + 0.25 * slab + 0.1 * fine[0]), kerb)
    }

    /// Plates of salt between cracks, and the mountains beyond them.
    fn cracked(&self, spot: &Spot, plain: Vec3) -> Vec3 {
        let rise = smoothstep(1.0, 7.0, spot.at.y);
        let salt = if rise < 1.0 { plain * cracks(spot) } else { plain };
        salt.lerp(self.land.rock * (plain.luma() * 1.3), rise)
    }

    /// A road between lawns: its kerbs, a strip of grass, the pavement, and driveways over all.
    fn suburb(&self, spot: &Spot, wide: &[f32; 4], mid: &[f32; 4], fine: &[f32; 4]) -> Vec3 {
        let (off, z) = (across(spot.at.x).abs(), spot.at.z);
        let soft = spot.footprint * 0.7 + 0.02;
        let inside = |at: f32| smoothstep(-soft, soft, at);
        let lawn = match self.land.pattern_colours.as_slice() {
            [one, other, ..] => one.lerp(*other, clamp01(0.5 + wide[0] * 0.6 + mid[0] * 0.4 + fine[0] * 0.25)),
            _ => self.land.cover_alt,
        };
        // As the mower has left it.
        let mown = 1.0 + 0.05 * (strokes(off / 2.4, 0.5, spot.footprint / 2.4) - 0.5);
        let lawn = lawn * ((0.92 + 0.16 * fine[0]) * if off > WALK_M.1 { mown } else { 1.0 });
        let slab = unit2(floor_i(off / 1.5), floor_i(z / 1.5), 5);
        let joint = smoothstep(0.06, 0.02, (fract(z / 1.5) - 0.5).abs() * 1.5) * smoothstep(0.06, 0.01, spot.footprint);
        let concrete = self.land.cover_alt * (0.92 + 0.12 * slab + 0.08 * fine[0] - 0.25 * joint);
        let walk = inside(off - WALK_M.0) * inside(WALK_M.1 - off);
        let drive = inside(within_drive(spot.at.x, z)) * inside(off - ROAD_HALF_M) * inside(GARAGES_M - off);
        let beside = lawn.lerp(concrete, walk.max(drive));
        let asphalt = self.land.cover * (1.0 + 0.2 * mid[0] + 0.3 * fine[3] * smoothstep(0.05, 0.01, spot.footprint));
        let deep = spot.footprint * spot.grazing;
        let line = smoothstep(0.09 + soft, 0.09 - soft * 0.4, off) * strokes(z / 9.0, 0.4, deep / 9.0);
        let road = (asphalt * self.wear(spot)).lerp(v3(0.55, 0.45, 0.16), line * 0.6);
        let kerb = inside(off - ROAD_HALF_M) * inside(ROAD_HALF_M + 0.22 - off);
        let gutter = smoothstep(0.35, 0.0, (off - ROAD_HALF_M + 0.1).abs()) * 0.35;
        let beside = beside.lerp(self.land.cover_alt * 1.18, kerb);
        (road * (1.0 - gutter)).lerp(beside, inside(off - ROAD_HALF_M))
    }
}
