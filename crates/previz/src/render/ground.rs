//! The colour of the ground under its light.
//!
//! Knows the land and the light on it, not the camera beyond a pixel's size.

use super::grain::Grain;
use super::sky::towards;
use crate::maths::{Vec3, atan2_turns, clamp01, floor_i, fract, mix, smoothstep, v3};
use crate::noise::unit2;
use crate::scene::relief::{Relief, TERRACE_M, TRAIL_HALF_M};
use crate::scene::{Land, Landform, Pattern, PropKind, ShotScene};

/// Earth on which people walk.
const TRODDEN: Vec3 = v3(0.27, 0.19, 0.115);
/// What else grows on fields, and between them.
const CROPS: [Vec3; 4] = [v3(0.16, 0.27, 0.055), v3(0.26, 0.35, 0.08), v3(0.46, 0.36, 0.11), v3(0.10, 0.20, 0.05)];
const HEDGE: Vec3 = v3(0.06, 0.1, 0.03);
/// Clean snow.
const SNOW: Vec3 = v3(0.82, 0.86, 0.93);

/// The land's paint in one frame.
pub(super) struct Paint<'a> {
    land: &'a Land,
    grain: &'a Grain,
    relief: Option<&'a Relief>,
    sun: Vec3,
    sunlight: Vec3,
    ambient: Vec3,
    hardness: f32,
    shore: bool,
    caustics: f32,
    seconds: f32,
    /// Light of the open sky without the horizon's colours.
    blue: Vec3,
    /// How uneven the ground is to the eye that is near.
    grit: f32,
    /// Where lava comes from.
    vent: Vec3,
}

/// Rock at one spot: its colour, and what bends its normal.
struct Face {
    colour: Vec3,
    bump: Vec3,
    /// Above 0 on ledges, which hold snow, below on overhangs.
    ledge: f32,
}

/// A point of the ground.
pub(super) struct Spot {
    pub at: Vec3,
    pub nx: f32,
    pub nz: f32,
    pub sunlit: f32,
    /// Metres that a pixel covers there.
    pub footprint: f32,
}

impl<'a> Paint<'a> {
    pub(super) fn new(
        shot: &'a ShotScene,
        land: &'a Land,
        (grain, relief): (&'a Grain, Option<&'a Relief>),
        seconds: f32,
    ) -> Self {
        Self {
            land,
            grain,
            relief,
            sun: towards(&shot.sun),
            sunlight: shot.sun.colour,
            ambient: shot.sky.ambient,
            hardness: shot.sun.hardness,
            shore: shot.water.as_ref().is_some_and(|water| !water.film),
            caustics: if shot.air.underwater { 1.0 } else { 0.0 },
            seconds,
            blue: overhead(shot.sky.zenith, shot.sky.ambient),
            vent: shot.props.iter().find(|prop| prop.kind == PropKind::Eruption).map_or(Vec3::ZERO, |prop| prop.at),
            grit: match land.pattern {
                Pattern::Street | Pattern::Paving => 0.12,
                Pattern::Ripples => 0.16,
                _ => 0.34,
            },
        }
    }

    /// Light that a spot sends to the eye.
    #[inline]
    pub(super) fn light(&self, spot: &Spot) -> Vec3 {
        let (x, y, z) = (spot.at.x, spot.at.y, spot.at.z);
        let wide = self.grain.at(x * 0.0017, z * 0.0017);
        let mid = self.grain.at(x * 0.013 + wide[0] * 0.02, z * 0.013);
        let near = smoothstep(0.3, 0.05, spot.footprint);
        let fine = if near > 0.0 { self.grain.at(x * 0.11, z * 0.11) } else { [0.0; 4] };
        let up = (1.0 - spot.nx * spot.nx - spot.nz * spot.nz).max(0.0).sqrt();
        let mid_weight = smoothstep(3.0, 0.5, spot.footprint);
        let mut rough = if self.land.pattern == Pattern::Ripples { 0.04 } else { 0.10 };
        let mut albedo = self.cover(spot, &wide, &mid, &fine);
        let (gentle, sheer) = if self.land.form == Landform::Cape { (0.93, 0.8) } else { (0.86, 0.68) };
        let mut steep = smoothstep(gentle, sheer, up + mid[0] * 0.07 * mid_weight);
        if self.land.brink_m > 0.0 && z < self.land.brink_m + 9.0 {
            // There is no soil where the ground breaks off.
            let brink = self.land.brink_m;
            steep = steep.max(smoothstep(brink - 5.5, brink - 3.0, z + x.abs() * 0.9 + fine[0] * 2.5 + mid[0]));
        }
        let (mut bump, mut ledge) = (Vec3::ZERO, 0.0);
        if steep > 0.0 {
            let face = self.face(spot);
            albedo = albedo.lerp(face.colour, steep);
            rough = mix(rough, 0.2, steep);
            (bump, ledge) = (face.bump * steep, face.ledge);
            if self.land.form == Landform::Falls {
                // Spray keeps the ledges green.
                let moss = smoothstep(-0.05, 0.45, ledge + mid[0] * 0.5 + fine[0] * 0.25);
                albedo = albedo.lerp(self.land.cover_alt * (0.75 + 0.3 * fine[0]), moss * 0.72);
            }
        }
        if self.shore && y < 2.2 {
            let sand = smoothstep(1.5, 0.55, y + mid[0] * 0.7 + fine[0] * 0.15);
            let wet = smoothstep(0.34, 0.02, y + fine[0] * 0.04);
            let damp = self.land.shore * (1.0 + 0.12 * fine[0]) * mix(1.0, 0.6, wet);
            albedo = albedo.lerp(damp, sand * (1.0 - steep * 0.6));
        }
        if self.land.form == Landform::Coast && y < 0.6 {
            albedo = self.swash(albedo, spot, &fine);
        }
        let close = smoothstep(0.04, 0.008, spot.footprint);
        let mut grit = [0.0; 4];
        if close > 0.0 {
            grit = self.grain.at(x * 0.71 + 0.3, z * 0.71);
            albedo = albedo * (1.0 + self.grit * close * (grit[0] + 0.5 * grit[3]));
        }
        let snow = self.snow(y, up + ledge * 0.2, &mid, &wide);
        if snow > 0.0 {
            albedo = albedo.lerp(SNOW * (1.0 + 0.05 * mid[0] + 0.04 * fine[0]), snow);
            rough = mix(rough, 0.16, snow);
            bump = bump * (1.0 - snow * 0.8);
        }
        let grit_weight = close * mix(self.grit, 0.08, snow) * 0.35;
        let nx = spot.nx - (mid[1] * 0.5 * mid_weight + fine[1] * 0.4 * near) * rough - grit[1] * grit_weight + bump.x;
        let nz = spot.nz - (mid[2] * 0.5 * mid_weight + fine[2] * 0.4 * near) * rough - grit[2] * grit_weight + bump.z;
        let up = (up + bump.y).max(0.02);
        let scale = 1.0 / (nx * nx + nz * nz + up * up).sqrt();
        let facing = (nx * self.sun.x + nz * self.sun.z + up * self.sun.y) * scale;
        let wrap = mix(0.45, 0.06, self.hardness);
        let direct = ((facing + wrap) / (1.0 + wrap)).max(0.0) * mix(1.0, spot.sunlit, self.hardness);
        let sky = (0.55 + 0.45 * up * scale) * (0.5 + 0.5 * spot.sunlit);
        // Snow shows the colour of the sky above, which is blue.
        let ambient = if snow > 0.0 { self.ambient.lerp(self.blue, snow * 0.7) } else { self.ambient };
        let mut light = self.sunlight * direct + ambient * sky;
        if self.caustics > 0.0 {
            light += self.sunlight * (self.ripple_light(x, z) * direct);
        }
        if self.land.form == Landform::Volcano && steep > 0.0 {
            return albedo * light + self.lava(spot, &wide);
        }
        albedo * light
    }

    /// How far the sand shows what stands above it, for it is wet.
    pub(super) fn gloss(&self, at: Vec3) -> f32 {
        if self.land.form != Landform::Coast || at.y > 0.5 {
            return 0.0;
        }
        smoothstep(0.46, 0.12, at.y + 0.1 * self.grain.soft(at.x * 0.02, at.z * 0.05))
    }

    /// Height that the water of a wave has run up to on a beach.
    fn run_up(&self, x: f32) -> f32 {
        let wave = fract(self.seconds * 0.15 + self.grain.soft(x * 0.0021, 0.2) * 0.8);
        // Quick to come, slow to go.
        let up = smoothstep(0.0, 0.38, wave) * smoothstep(1.0, 0.38, wave);
        0.02 + 0.24 * up + 0.07 * self.grain.soft(x * 0.011, 0.7) + 0.02 * self.grain.soft(x * 0.07, 0.4)
    }

    /// Sand over which waves run up and leave their foam.
    fn swash(&self, sand: Vec3, spot: &Spot, fine: &[f32; 4]) -> Vec3 {
        let over = self.run_up(spot.at.x) - spot.at.y;
        if over < -0.01 {
            return sand;
        }
        let drift = self.seconds * 0.02;
        let lace = self.grain.soft(spot.at.x * 0.06 + 0.4, spot.at.z * 0.09 - drift);
        let edge = smoothstep(-0.008, 0.008, over) * smoothstep(0.075, 0.012, over + 0.03 * fine[0]);
        let web = smoothstep(0.12, 0.02, (lace + 0.2 * fine[0]).abs()) * smoothstep(0.0, 0.03, over);
        let wet = smoothstep(0.0, 0.02, over) * 0.3;
        (sand * (1.0 - wet)).lerp(v3(0.88, 0.9, 0.9), clamp01(edge.max(web * 0.6)))
    }

    /// Streams of lava that run down from a crater.
    fn lava(&self, spot: &Spot, wide: &[f32; 4]) -> Vec3 {
        let (dx, dz) = (spot.at.x - self.vent.x, spot.at.z - self.vent.z);
        let r = (dx * dx + dz * dz).sqrt();
        if r > 1100.0 {
            return Vec3::ZERO;
        }
        let bearing = atan2_turns(dx, -dz);
        let winding = self.grain.soft(bearing * 1.6 + 0.1 + 0.03 * wide[0], r * 0.00022);
        let thread = (winding + 0.1 * wide[0] + 0.06).abs();
        let front = smoothstep(1100.0, 420.0, r + 900.0 * self.grain.soft(bearing * 1.7, 0.3));
        let stream = smoothstep(mix(0.02, 0.075, front), 0.0, thread) * front;
        let crater = smoothstep(190.0, 100.0, r) * 0.8;
        let crust = 0.75 + 0.5 * self.grain.soft(bearing * 7.0, r * 0.004 - self.seconds * 0.012);
        let heat = (stream * crust).max(crater);
        v3(2.6, 0.5, 0.07) * (heat * heat)
    }

    /// What grows or lies on gentle ground.
    fn cover(&self, spot: &Spot, wide: &[f32; 4], mid: &[f32; 4], fine: &[f32; 4]) -> Vec3 {
        let land = self.land;
        // Sand is of one piece, what grows is not.
        let mottled = if land.pattern == Pattern::Ripples { 0.3 } else { 1.0 };
        let blend = clamp01(0.5 + wide[0] * 0.7 + (mid[0] * 0.55 + fine[0] * 0.3) * mottled);
        let plain = land.cover.lerp(land.cover_alt, blend) * (1.0 + (0.16 * fine[0] + 0.1 * mid[0]) * mottled);
        match land.pattern {
            Pattern::Plain => plain,
            Pattern::FlowerStripes => self.stripes(spot, plain, fine),
            Pattern::Furrows => self.parcels(spot, plain, wide, mid),
            Pattern::Terraces => {
                // Each step is its own field: rice in all its greens, or water.
                let step = floor_i((spot.at.y - 2.0) / TERRACE_M + 0.3);
                let field = unit2(step, floor_i(spot.at.x / 47.0 + wide[0] + step as f32 * 0.37), 9);
                let crop = plain.lerp(CROPS[(field * 3.99) as usize], 0.75) * (1.0 + 0.15 * fine[0]);
                let edge = smoothstep(0.35, 0.8, fract((spot.at.y - 2.0) / TERRACE_M + 0.3));
                crop.lerp(land.cover_alt * 0.6, edge * 0.8)
            }
            Pattern::Street => self.street(spot, mid, fine),
            Pattern::Trail => {
                let middle = self.relief.map_or(0.0, |relief| relief.trail_x(spot.at.z));
                let off = (spot.at.x - middle).abs() / TRAIL_HALF_M + 0.35 * fine[0] + 0.2 * mid[0];
                let worn = smoothstep(1.3, 0.8, off) * 0.9;
                plain.lerp(TRODDEN * (1.0 + 0.2 * fine[0] + 0.1 * mid[0]), worn)
            }
            Pattern::Ripples => {
                let depth = smoothstep(0.16, 0.02, spot.footprint);
                let wave = fract(spot.at.z * 2.6 + spot.at.x * 0.7 + mid[0] * 2.2 + fine[0] * 0.25);
                let crest = (wave * 2.0 - 1.0).abs();
                plain * (1.0 + (crest - 0.5) * 0.26 * depth)
            }
            Pattern::Paving => {
                let (u, v) = (fract(spot.at.x * 0.7), fract(spot.at.z * 0.7));
                let joint = (u.min(1.0 - u)).min(v.min(1.0 - v));
                let tile = 0.9 + 0.2 * unit2(floor_i(spot.at.x * 0.7), floor_i(spot.at.z * 0.7), 3);
                plain
                    * (tile * mix(1.0, 0.6 + 0.4 * smoothstep(0.0, 0.06, joint), smoothstep(0.2, 0.03, spot.footprint)))
            }
        }
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
        let across = spot.at.x * 0.94 - spot.at.z * 0.34 + fine[0] * 0.3;
        let wide = 7.5;
        let bed = floor_i(across / wide);
        let inside = fract(across / wide);
        let colour = colours[bed.rem_euclid(colours.len() as i32) as usize];
        let path = smoothstep(0.05, 0.09, inside.min(1.0 - inside));
        let row = (fract(across * 1.35) * 2.0 - 1.0).abs();
        let rows = mix(0.8, 0.45 + 0.7 * row, smoothstep(0.3, 0.03, spot.footprint));
        let dots = 1.0 + 0.5 * fine[3] * smoothstep(0.1, 0.02, spot.footprint) + 0.2 * fine[0];
        let leaves = self.land.cover * 0.6;
        let bloom = leaves.lerp(colour * dots, clamp01(rows + 0.12));
        self.land.cover_alt.lerp(bloom, path)
    }

    /// A road along the view with pavements, lines and patches.
    fn street(&self, spot: &Spot, mid: &[f32; 4], fine: &[f32; 4]) -> Vec3 {
        let (x, z) = (spot.at.x, spot.at.z);
        let half = 6.0;
        let asphalt = self.land.cover * (1.0 + 0.22 * mid[0] + 0.3 * fine[3] * smoothstep(0.05, 0.01, spot.footprint));
        let soft = spot.footprint * 0.7 + 0.02;
        let line = smoothstep(0.1 + soft, 0.1 - soft * 0.4, x.abs()) * if fract(z / 9.0) < 0.45 { 1.0 } else { 0.0 };
        let edge = smoothstep(0.08 + soft, 0.08 - soft * 0.4, (x.abs() - half + 0.7).abs());
        let zebra_band = smoothstep(1.6, 1.5, (fract((z - 16.0) / 70.0) * 70.0 - 3.0).abs());
        let zebra = zebra_band * if fract(x / 1.1) < 0.5 && x.abs() < half - 0.4 { 1.0 } else { 0.0 };
        let painted = asphalt.lerp(v3(0.5, 0.5, 0.46), clamp01(line + edge * 0.7 + zebra) * (0.72 + 0.3 * mid[0]));
        let kerb = smoothstep(half - soft, half + soft, x.abs());
        let slab = unit2(floor_i(x * 0.8), floor_i(z * 0.8), 5);
        painted.lerp(self.land.cover_alt * (0.85 + 0.25 * slab + 0.1 * fine[0]), kerb)
    }

    /// Bare rock: beds that run through it and cracks across them, laid onto
    /// walls from the side so that nothing is drawn out.
    fn face(&self, spot: &Spot) -> Face {
        let (strata, size) = match self.land.form {
            Landform::Canyon => (0.62, 1.0),
            Landform::Peaks | Landform::LakeBasin | Landform::Volcano => (0.2, 11.0),
            _ => (0.4, 0.8),
        };
        let (x, y, z) = (spot.at.x / size, spot.at.y / size, spot.at.z / size);
        // Along the wall rather than across it.
        let (ax, az) = (-spot.nz, spot.nx);
        let flat = (ax * ax + az * az).sqrt().max(1e-3);
        let (ax, az) = (ax / flat, az / flat);
        let along = x * 0.8 + z * 0.62;
        let coarse = self.grain.at(along * 0.019, y * 0.027 + x * 0.004);
        let bed = self.grain.at(0.37 + along * 0.0014 + coarse[0] * 0.01, y * 0.05);
        let seen = smoothstep(0.5, 0.06, spot.footprint / size);
        let chips = if seen > 0.0 { self.grain.at(along * 0.13, y * 0.12 - x * 0.02) } else { [0.0; 4] };
        let tone = 1.0 + strata * bed[0] + 0.22 * coarse[0] + 0.24 * chips[0] * seen;
        // A crack is where the coarse noise changes its sign.
        let crack = 1.0 - 0.4 * smoothstep(0.1, 0.0, (coarse[0] + chips[0] * 0.15 - 0.05).abs()) * seen;
        let sideways = coarse[1] * 0.15 + chips[1] * 0.11 * seen;
        let upwards = bed[2] * strata * 0.12 + chips[2] * 0.1 * seen;
        Face {
            colour: self.land.rock * (tone * crack).max(0.15),
            bump: v3(-ax * sideways, -upwards, -az * sideways),
            ledge: coarse[0] * 0.8 + bed[0],
        }
    }

    fn snow(&self, y: f32, up: f32, mid: &[f32; 4], wide: &[f32; 4]) -> f32 {
        let line = self.land.snow_line_m;
        let high = if line < 8000.0 {
            smoothstep(line - 70.0, line + 110.0, y + mid[0] * 60.0 + wide[0] * 120.0)
                * smoothstep(0.5, 0.72, up + mid[0] * 0.1)
        } else {
            0.0
        };
        let everywhere = self.land.snow * smoothstep(0.42, 0.66, up + mid[0] * 0.08);
        let patchy = if self.land.snow < 0.8 {
            everywhere * smoothstep(0.9, 0.4, 0.65 + mid[0] * 0.8 - self.land.snow)
        } else {
            everywhere
        };
        high.max(patchy)
    }

    /// The net of light that waves above throw on the ground.
    fn ripple_light(&self, x: f32, z: f32) -> f32 {
        let t = self.seconds * 0.021;
        let a = self.grain.at(x * 0.031 + t, z * 0.031 - t * 0.7)[0];
        let b = self.grain.at(x * 0.037 - t * 0.8, z * 0.037 + 0.4 + t)[0];
        let line = 1.0 - (a + b).abs() * 2.6;
        if line > 0.0 { line * line * line * 1.9 } else { 0.0 }
    }
}

/// The tint of the zenith, as bright as all of the sky.
fn overhead(zenith: Vec3, ambient: Vec3) -> Vec3 {
    zenith * (ambient.luma() / zenith.luma().max(1e-4))
}
