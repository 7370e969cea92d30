//! Where light comes into a room: its windows, which somebody stands beside of whom words
//! say that they are seen with them, and tubes of neon.
//!
//! Data only; lights nothing.

use super::layout::Plan;
use super::lighting::lamps_on;
use crate::maths::v3;
use crate::scene::parts::{Chamber, Furniture, FurnitureKind, Opening, Vec3};
use crate::scene::setting::Setting;
use crate::script::Feature;

/// How far beside a window they stand who are seen with it.
const BESIDE_WINDOW_M: f32 = 0.9;

/// The walls and windows of a plan, so much wider, about the foot of its back wall.
pub(super) fn shell(plan: &Plan, wider_m: f32, at: Vec3) -> Chamber {
    let windows = plan.windows.iter().map(|(left, right, sill, top)| Opening {
        left: *left,
        right: *right,
        sill: *sill,
        top: *top,
    });
    Chamber { at, width_m: plan.width + wider_m, height_m: plan.height, windows: windows.collect() }
}

/// Whether words speak of a window, or of weather that is seen through one.
fn shows_window(setting: &Setting) -> bool {
    setting.has(Feature::Window) || setting.shot.weather.is_some() && (setting.wet() || setting.snowy())
}

/// Puts out the lamps of a home while the day is bright enough.
pub(super) fn put_out_lamps(setting: &Setting, furniture: &mut [Furniture]) {
    use FurnitureKind as K;
    let lamp = |kind: K| matches!(kind, K::FloorLamp | K::Nightstand | K::Pendant | K::WallLamp | K::TableLamp);
    if !lamps_on(setting) {
        furniture.iter_mut().filter(|one| lamp(one.kind)).for_each(|one| one.lit = 0.0);
    }
}

/// How far to the side somebody stands for the nearest window to be in the picture.
pub(super) fn to_window(setting: &Setting, plan: &Plan) -> f32 {
    let middles = plan.windows.iter().map(|(left, right, ..)| (left + right) * 0.5);
    let nearest =
        middles.min_by(|a, b| a.abs().total_cmp(&b.abs())).filter(|_| !plan.is_passage() && shows_window(setting));
    nearest.filter(|x| x.abs() > 0.5).map_or(0.0, |x| x - x.signum() * BESIDE_WINDOW_M)
}

/// Tubes along the edges of the back wall, each side in its own colour.
pub(super) fn tubes(plan: &Plan, neon: Option<[Vec3; 2]>, back: Vec3) -> Vec<Furniture> {
    let half = plan.width * 0.5;
    let tube = |side: f32, colour: Vec3, along: bool| Furniture {
        kind: FurnitureKind::NeonTube,
        at: back
            + if along {
                v3(side * half * 0.5, plan.height - 0.14, -0.08)
            } else {
                v3(side * (half - 0.08), 0.15, -0.08)
            },
        size: if along { v3(half - 0.3, 0.04, 0.04) } else { v3(0.04, plan.height - 0.4, 0.04) },
        yaw_turns: 0.0,
        colour: colour * (1.0 / colour.x.max(colour.y).max(colour.z).max(1e-3)),
        lit: 1.0,
        seed: 0,
    };
    let sides = neon.into_iter().flat_map(|[left, right]| [(-1.0, left), (1.0, right)]);
    sides.flat_map(|(side, colour)| [tube(side, colour, true), tube(side, colour, false)]).collect()
}
