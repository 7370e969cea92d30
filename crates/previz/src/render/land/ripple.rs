//! Rings on a shallow of still water, around what stands or floats in it.
//!
//! Gives slopes; what they mirror is the studio's.

use crate::maths::{cos_turns, exp};
use crate::scene::ShotScene;

/// The rings of a moment.
pub(crate) struct Ripples {
    /// Where each spring of them is, how wide they are and how strong.
    springs: Vec<Spring>,
    seconds: f32,
}

struct Spring {
    x: f32,
    z: f32,
    wave_m: f32,
    slope: f32,
    phase: f32,
}

impl Ripples {
    /// Rings around each thing of a shot.
    pub(crate) fn around(shot: &ShotScene, seconds: f32) -> Self {
        let largest = shot.actors.iter().map(|actor| actor.size_m).fold(0.0, f32::max);
        let things = shot.actors.iter().filter(|actor| actor.size_m > largest * 0.5);
        let mut springs: Vec<Spring> = things
            .map(|actor| Spring { x: actor.at.x, z: actor.at.z, wave_m: actor.size_m * 0.3, slope: 0.15, phase: 0.0 })
            .collect();
        // A drop falls here and there, or still water would be glass.
        for (dx, dz, phase) in [(-1.3, 0.5, 0.3), (1.5, -0.2, 0.7), (0.6, 1.6, 0.1)] {
            springs.extend(shot.actors.first().map(|first| Spring {
                x: first.at.x + dx * largest,
                z: first.at.z + dz * largest,
                wave_m: largest * 0.2,
                slope: 0.09,
                phase,
            }));
        }
        Self { springs, seconds }
    }

    /// Slopes of the water along x and z.
    #[inline(always)]
    pub(crate) fn slope(&self, x: f32, z: f32) -> (f32, f32) {
        let (mut sx, mut sz) = (0.0, 0.0);
        for spring in &self.springs {
            let (dx, dz) = (x - spring.x, z - spring.z);
            let away = (dx * dx + dz * dz).sqrt().max(1e-4);
            let waves = away / spring.wave_m;
            let steep = spring.slope * exp(-waves * 0.34) * cos_turns(waves - self.seconds * 0.55 + spring.phase);
            sx += dx / away * steep;
            sz += dz / away * steep;
        }
        (sx, sz)
    }
}
