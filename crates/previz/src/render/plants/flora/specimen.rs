//! Trees that a shot is about: they stand where the scene puts them and are baked as
//! large as they are seen, each for itself.
//!
//! Decides no place; how leaves are drawn is the sprite's to say.

use super::{Garden, Plant, kind_of, largest, tilt_of};
use crate::maths::{hex, v3};
use crate::render::plants::plot::Plot;
use crate::scene::{Actor, Flora, Species};
use crate::script::{Action, SubjectKind};

/// Pixels that one is baked with at least and at most, for its height.
const PIXELS: (f32, f32) = (60.0, 620.0);
/// The sprite fills all of its height, where a figure's crown ends below it.
const SHARE: f32 = 0.96;

/// How high an acacia stands beside other trees.
const LOWER: f32 = 0.62;

/// Whether a plant stands for an actor: a tree that only sways in the wind.
pub(crate) fn is_specimen(actor: &Actor) -> bool {
    actor.kind == SubjectKind::Tree && matches!(actor.action, Action::Sway | Action::Stand)
}

impl Garden {
    /// Plants the trees that a shot is about.
    pub(super) fn specimens(&mut self, plot: &Plot) {
        for (index, actor) in plot.shot.actors.iter().enumerate().filter(|(_, actor)| is_specimen(actor)) {
            let tint = actor.colour.unwrap_or_else(|| hex(0x4f7d33));
            let blossoms = tint.z > tint.y;
            // One of those that stand all around.
            let acacias = plot.shot.flora.iter().any(|flora| flora.species == Species::Acacia);
            let flora = Flora {
                species: match () {
                    () if blossoms => Species::Cherry,
                    () if acacias => Species::Acacia,
                    () => Species::Broadleaf,
                },
                count: 1,
                height_m: actor.size_m * if acacias { LOWER } else { 1.0 },
                tints: vec![tint],
                near_m: 0.0,
                far_m: f32::MAX,
                clumping: 0.0,
                row_m: 0.0,
                shore: false,
                snow: 0.0,
            };
            let height = flora.height_m * SHARE;
            let at = actor.whereabouts(Some(plot.relief), 0.0) - v3(0.0, height * 0.01, 0.0);
            let pixels = largest(plot.views, at, height).clamp(PIXELS.0, PIXELS.1);
            let tilt = tilt_of(plot.views, at, height);
            let sprite = self.bake(plot, &flora, tilt, ((pixels * plot.sharpness) as usize, 1));
            self.kinds.push(kind_of(&flora));
            let phase = crate::noise::unit2(index as i32, 11, actor.seed);
            self.plants.push(Plant {
                at,
                height,
                sprite,
                kind: (self.kinds.len() - 1) as u16,
                tint,
                flip: phase > 0.5,
                phase,
                sunlit: 1.0,
            });
        }
    }
}
