//! The colour of the ground under its light.
//!
//! Knows the land and the light on it, not the camera beyond a pixel's size.

use super::avenue;
use super::crust::crust;
use super::eaves::Eaves;
use super::lamps::{dark, lamp, lamps};
use crate::maths::{Vec3, atan2_turns, clamp01, fract, mix, smoothstep, v3};
use crate::render::air::sky::towards;
use crate::render::air::spotlight::Cone;
use crate::render::grain::Grain;
use crate::scene::terrain::massif::{CLOUDS_M, FLOOR_M};
use crate::scene::terrain::relief::Relief;
use crate::scene::{Land, Landform, Pattern, PropKind, ShotScene};

/// Clean snow.
const SNOW: Vec3 = v3(0.82, 0.86, 0.93);

/// The land's paint in one frame.
pub(crate) struct Paint<'a> {
    pub(crate) land: &'a Land,
    pub(crate) grain: &'a Grain,
    pub(crate) relief: Option<&'a Relief>,
    sun: Vec3,
    sunlight: Vec3,
    ambient: Vec3,
    hardness: f32,
    shore: bool,
    caustics: f32,
    pub(crate) seconds: f32,
    /// Light of the open sky without the horizon's colours.
    blue: Vec3,
    /// How bright the lamps of a city's streets are, seen from above.
    streetlit: f32,
    /// How uneven the ground is to the eye that is near.
    grit: f32,
    /// Where lava comes from.
    vent: Vec3,
    /// A lighthouse's lamp: where it is and its light close by.
    lamp: Option<(Vec3, Vec3)>,
    spotlight: Option<Cone>,
    eaves: Option<Eaves>,
}

/// The ground at one spot, before light.
struct Skin {
    colour: Vec3,
    /// How much noise bends the normal.
    rough: f32,
    /// What else bends it.
    bump: Vec3,
    /// Shares of bare rock and of snow.
    steep: f32,
    snow: f32,
}

/// Rock at one spot: its colour, and what bends its normal.
struct Face {
    colour: Vec3,
    bump: Vec3,
    /// Above 0 on ledges, which hold snow, below on overhangs.
    ledge: f32,
}

/// A point of the ground.
pub(crate) struct Spot {
    pub at: Vec3,
    pub nx: f32,
    pub nz: f32,
    pub sunlit: f32,
    /// Metres that a pixel covers there.
    pub footprint: f32,
    /// How many times longer that is along the view, for being seen flat.
    pub grazing: f32,
}

impl<'a> Paint<'a> {
    pub(crate) fn new(
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
            // By night all light is blue already.
            blue: overhead(shot),
            lamp: lamp(shot, relief),
            spotlight: Cone::of(shot, relief, seconds),
            eaves: Eaves::of(shot),
            vent: shot.props.iter().find(|prop| prop.kind == PropKind::Eruption).map_or(Vec3::ZERO, |prop| prop.at),
            streetlit: if land.pattern == Pattern::Blocks && dark(shot) { lamps(shot) } else { 0.0 },
            grit: match land.pattern {
                Pattern::Street
                | Pattern::Suburb
                | Pattern::Paving
                | Pattern::Cobbles
                | Pattern::Blocks
                | Pattern::Esplanade => 0.12,
                Pattern::Ripples => 0.16,
                _ => 0.34,
            },
        }
    }

    /// Light that a spot sends to the eye.
    #[inline]
    pub(crate) fn light(&self, spot: &Spot) -> Vec3 {
        let (x, z) = (spot.at.x, spot.at.z);
        let wide = self.grain.at(x * 0.0017, z * 0.0017);
        let mid = self.grain.at(x * 0.013 + wide[0] * 0.02, z * 0.013);
        let near = smoothstep(0.3, 0.05, spot.footprint);
        let fine = if near > 0.0 { self.grain.at(x * 0.11, z * 0.11) } else { [0.0; 4] };
        let up = (1.0 - spot.nx * spot.nx - spot.nz * spot.nz).max(0.0).sqrt();
        let skin = self.skin(spot, up, (&wide, &mid, &fine));
        let (coarse, small) = (skin.rough * 0.5 * smoothstep(3.0, 0.5, spot.footprint), skin.rough * 0.4 * near);
        let nx = spot.nx - mid[1] * coarse - fine[1] * small + skin.bump.x;
        let nz = spot.nz - mid[2] * coarse - fine[2] * small + skin.bump.z;
        let up = (up + skin.bump.y).max(0.02);
        let scale = 1.0 / (nx * nx + nz * nz + up * up).sqrt();
        let facing = (nx * self.sun.x + nz * self.sun.z + up * self.sun.y) * scale;
        let wrap = mix(0.45, 0.06, self.hardness);
        let sunlit = self.eaves.as_ref().map_or(1.0, |eaves| eaves.sunlit(x, z)) * spot.sunlit;
        let direct = ((facing + wrap) / (1.0 + wrap)).max(0.0) * mix(1.0, sunlit, self.hardness);
        let sky = (0.55 + 0.45 * up * scale) * (0.5 + 0.5 * spot.sunlit);
        // Snow shows the colour of the sky above, which is blue.
        let ambient = if skin.snow > 0.0 { self.ambient.lerp(self.blue, skin.snow * 0.7) } else { self.ambient };
        let mut light = self.sunlight * direct + ambient * sky;
        if self.caustics > 0.0 {
            light += self.sunlight * (self.ripple_light(x, z) * direct);
        }
        if let Some((lamp, colour)) = self.lamp {
            let away = lamp - spot.at;
            let square = away.dot(away);
            let turned = (nx * away.x + nz * away.z + up * away.y) * scale / square.sqrt();
            light += colour * ((turned * 0.7 + 0.3).max(0.0) / (1.0 + square * 0.004));
        }
        if let Some(spotlight) = &self.spotlight {
            light += spotlight.light(spot.at) * spotlight.towards().y;
        }
        if self.land.form == Landform::Volcano && skin.steep > 0.0 {
            return skin.colour * light + self.lava(spot, &wide);
        }
        if let (Landform::VolcanoIsland, Some(relief)) = (self.land.form, self.relief) {
            // Its crust drifts down with the stream.
            let hot = relief.heat(x, z);
            let crust = 0.7 + 0.6 * self.grain.soft(x * 0.03, z * 0.03 + self.seconds * 0.03);
            return skin.colour * light + v3(2.6, 0.5, 0.07) * (hot * hot * crust);
        }
        if self.streetlit > 0.0 {
            return skin.colour * light + avenue::lights((x, z), spot.footprint, self.seconds) * self.streetlit;
        }
        skin.colour * light
    }

    /// What the ground is made of at a spot, from the bottom up: soil or sand,
    /// rock, shore, grit, snow.
    #[inline(always)]
    fn skin(&self, spot: &Spot, up: f32, (wide, mid, fine): (&[f32; 4], &[f32; 4], &[f32; 4])) -> Skin {
        let (x, y, z) = (spot.at.x, spot.at.y, spot.at.z);
        let land = self.land;
        let mut rough = if land.pattern == Pattern::Ripples { 0.04 } else { 0.10 };
        let mut colour = self.cover(spot, wide, mid, fine);
        let mut steep = self.steep(spot, up, mid, fine);
        let mut road = 0.0;
        if land.road_half_m > 0.0 {
            let (paved, share) = self.road(spot, mid[0], fine[0]);
            colour = colour.lerp(paved, share);
            (road, steep) = (share, steep * (1.0 - share));
        }
        let (mut bump, mut ledge) = (Vec3::ZERO, 0.0);
        if steep > 0.0 {
            let face = self.face(spot);
            colour = colour.lerp(face.colour, steep);
            rough = mix(rough, 0.2, steep);
            (bump, ledge) = (face.bump * steep, face.ledge);
            let (crust, share) = self.overgrown(ledge, mid, fine);
            colour = colour.lerp(crust, share * if land.form == Landform::Seabed { steep } else { 1.0 });
        }
        if self.shore && y < 2.2 {
            let sand = smoothstep(1.5, 0.55, y + mid[0] * 0.7 + fine[0] * 0.15);
            // From across a lake the strip is thinner than a pixel.
            let sand = if land.form == Landform::Coast {
                sand
            } else {
                sand * mix(0.15, 1.0, smoothstep(1.1, 0.25, spot.footprint))
            };
            let wet = smoothstep(0.34, 0.02, y + fine[0] * 0.04);
            let damp = land.shore * (1.0 + 0.12 * fine[0]) * mix(1.0, 0.6, wet);
            colour = colour.lerp(damp, sand * (1.0 - steep * 0.6));
        }
        if land.form == Landform::Coast && y < 0.6 {
            colour = self.swash(colour, spot, fine);
        }
        // Roads are cleared, down to what the wheels have pressed.
        let washed = if land.form == Landform::Coast { smoothstep(0.35, 0.75, y + 0.2 * mid[0]) } else { 1.0 };
        let snow = self.snow(y, up + ledge * 0.2, mid, wide) * (1.0 - road * 0.8) * washed;
        if land.form == Landform::CloudSea {
            return self.clouded(Skin { colour, rough, bump, steep, snow }, spot, (mid, wide));
        }
        let close = smoothstep(0.024, 0.006, spot.footprint);
        if close > 0.0 {
            let grit = self.grain.at(x * 0.71 + 0.3, z * 0.71);
            colour = colour * (1.0 + self.grit * close * (grit[0] + 0.5 * grit[3]));
            let weight = close * mix(self.grit, 0.08, snow) * 0.35;
            (bump.x, bump.z) = (bump.x - grit[1] * weight, bump.z - grit[2] * weight);
        }
        if snow > 0.0 {
            colour = colour.lerp(SNOW * (1.0 + 0.05 * mid[0] + 0.04 * fine[0]), snow);
            rough = mix(rough, 0.16, snow);
            bump = bump * (1.0 - snow * 0.8 * steep);
        }
        Skin { colour, rough, bump, steep, snow }
    }

    /// What grows on bare rock, and its share: ledges are green by a fall and on limestone,
    /// rock below the sea has its crusts.
    fn overgrown(&self, ledge: f32, mid: &[f32; 4], fine: &[f32; 4]) -> (Vec3, f32) {
        match self.land.form {
            Landform::Seabed => (crust(mid, fine) * (0.72 + 0.5 * ledge.clamp(-0.5, 1.0)), 0.8),
            Landform::Falls | Landform::Karst | Landform::Pillars => {
                let dry = if self.land.form == Landform::Pillars { 0.25 } else { 0.0 };
                let moss = smoothstep(-0.05, 0.45, ledge - dry + mid[0] * 0.5 + fine[0] * 0.25);
                (self.land.cover_alt * (0.75 + 0.3 * fine[0]), moss * 0.72)
            }
            _ => (Vec3::ZERO, 0.0),
        }
    }

    /// Clouds that fill valleys and lap at what stands out of them.
    fn clouded(&self, rock: Skin, spot: &Spot, (mid, wide): (&[f32; 4], &[f32; 4])) -> Skin {
        let drift = self.seconds * 0.0016;
        let wisp = self.grain.soft(spot.at.x * 0.0042 + drift, spot.at.z * 0.0042 - drift * 0.6);
        let fray = self.grain.soft(spot.at.x * 0.013 - drift * 2.0, spot.at.z * 0.013 + drift);
        let top = CLOUDS_M + 26.0 + 26.0 * wisp + 9.0 * fray;
        let cloud = smoothstep(top + 12.0, top - 14.0, spot.at.y);
        let level = if self.land.relief_m > 0.0 { CLOUDS_M } else { FLOOR_M };
        let shade = 0.8 + 0.3 * smoothstep(level - 16.0, level + 22.0, spot.at.y + 10.0 * wisp);
        Skin {
            colour: rock.colour.lerp(SNOW * (shade + 0.05 * mid[0] + 0.05 * wide[0]), cloud),
            rough: mix(rock.rough, 0.05, cloud),
            bump: rock.bump * (1.0 - cloud),
            steep: rock.steep * (1.0 - cloud),
            snow: mix(rock.snow, 0.7, cloud),
        }
    }

    /// How far the ground is bare rock, for being too steep for soil.
    #[inline(always)]
    fn steep(&self, spot: &Spot, up: f32, mid: &[f32; 4], fine: &[f32; 4]) -> f32 {
        if matches!(self.land.form, Landform::Riverside | Landform::Quay | Landform::Strand | Landform::Roof)
            || self.land.pattern == Pattern::Terraces
        {
            // Walls, not rock.
            return 0.0;
        }
        let (gentle, sheer) = match self.land.form {
            Landform::Cape => (0.93, 0.8),
            Landform::Seabed => (0.95, 0.86),
            _ => (0.86, 0.68),
        };
        let steep = smoothstep(gentle, sheer, up + mid[0] * 0.07 * smoothstep(3.0, 0.5, spot.footprint));
        let brink = self.land.brink_m;
        if brink <= 0.0 || spot.at.z > brink + 9.0 {
            return steep;
        }
        // There is no soil where the ground breaks off.
        let out = spot.at.z + spot.at.x.abs() * 0.9 + fine[0] * 2.5 + mid[0];
        steep.max(smoothstep(brink - 5.5, brink - 3.0, out))
    }

    /// How far the sand shows what stands above it, for it is wet.
    pub(crate) fn gloss(&self, at: Vec3) -> f32 {
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

    /// Bare rock: beds that run through it and cracks across them, laid onto
    /// walls from the side so that nothing is drawn out.
    fn face(&self, spot: &Spot) -> Face {
        let (strata, size) = match self.land.form {
            Landform::Canyon => (0.62, 1.0),
            Landform::Spires => (0.34, 1.6),
            Landform::Mesas | Landform::Crater => (0.6, 5.0),
            Landform::Karst => (0.3, 4.0),
            Landform::Pillars => (0.75, 2.4),
            Landform::CloudSea => (0.3, 3.0),
            Landform::Peaks | Landform::LakeBasin | Landform::Volcano | Landform::VolcanoIsland => (0.2, 11.0),
            Landform::Cone | Landform::ConeOverLake => (0.1, 12.0),
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
            ledge: coarse[0] * 0.8 + bed[0] + chips[0] * 0.6 * seen,
        }
    }

    fn snow(&self, y: f32, up: f32, mid: &[f32; 4], wide: &[f32; 4]) -> f32 {
        let line = self.land.snow_line_m;
        let high = if line < 8000.0 {
            smoothstep(line - 70.0, line + 110.0, y + mid[0] * 60.0 + wide[0] * 120.0)
                * smoothstep(0.55, 0.68, up + mid[0] * 0.1)
        } else {
            0.0
        };
        let everywhere = self.land.snow * smoothstep(0.48, 0.6, up + mid[0] * 0.08);
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
        let a = self.grain.at(x * 0.062 + t, z * 0.062 - t * 0.7)[0];
        let b = self.grain.at(x * 0.074 - t * 0.8, z * 0.074 + 0.4 + t)[0];
        let line = 1.0 - (a + b).abs() * 2.8;
        if line > 0.0 { line * line * line * 3.0 } else { 0.0 }
    }
}

/// The tint of the zenith, as bright as all of the sky.
pub(crate) fn overhead(shot: &ShotScene) -> Vec3 {
    let (zenith, ambient) = (shot.sky.zenith, shot.sky.ambient);
    if shot.sun.moon { ambient } else { zenith * (ambient.luma() / zenith.luma().max(1e-4)) }
}
