//! A swimming pool on its terrace in a garden.
//!
//! The pit in the ground and the rim around it; the water is the land's.

use crate::maths::{hex, mix, smoothstep, v3};
use crate::scene::actors::nature::nature;
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, SubjectKind};

/// Half of its length.
pub(crate) const POOL_HALF_M: f32 = 9.5;
const WIDE_HALF_M: f32 = 4.6;

/// Where it lies, aside and away.
const ASIDE_M: f32 = 1.5;
const AWAY_M: f32 = 13.4;

/// Height of the terrace above the water.
const TERRACE_M: f32 = 0.34;

/// The ground with a pool in it.
pub(crate) fn dug(own: f32, (x, z): (f32, f32), half_m: f32) -> f32 {
    let off = ((x - ASIDE_M).abs() - half_m).max((z - AWAY_M).abs() - WIDE_HALF_M);
    if off < 0.0 {
        return mix(-1.5, TERRACE_M, smoothstep(-0.3, -0.05, off));
    }
    mix(TERRACE_M, own, smoothstep(3.6, 13.0, off))
}

/// How far away its near edge is.
pub(crate) const NEAR_M: f32 = AWAY_M - WIDE_HALF_M;

/// Four slabs around the water, and loungers and slides beside it.
pub(crate) fn rim(setting: &Setting, all: &mut Vec<Prop>) {
    slides(setting, all);
    let stone = hex(0xe4ddd0);
    let mut slab = |x: f32, z: f32, wide: f32, deep: f32, high: f32, colour| {
        let at = v3(ASIDE_M + x, -0.6, AWAY_M + z);
        all.push(Prop::plain(PropKind::Pedestal, at, v3(wide, 0.6 + high, deep), colour));
    };
    let (long, wide) = (POOL_HALF_M, WIDE_HALF_M);
    slab(0.0, wide + 0.15, long * 2.0 + 1.2, 0.6, 0.08, stone);
    slab(-long - 0.15, 0.0, 0.6, wide * 2.0, 0.08, stone);
    slab(long + 0.15, 0.0, 0.6, wide * 2.0, 0.08, stone);
    slab(0.0, -wide - 0.15, long * 2.0 + 1.2, 0.6, 0.08, stone);
    for step in 0..5 {
        let x = -7.2 + step as f32 * 3.4;
        slab(x, wide + 2.0, 0.66, 1.8, 0.26, hex(0xf2efe8));
        slab(x, wide + 2.9, 0.66, 0.1, 0.76, hex(0x3f8fb8));
    }
    for step in 0..3 {
        let at = v3(ASIDE_M - 5.4 + step as f32 * 6.8, 0.0, AWAY_M + wide + 2.4);
        all.push(Prop::plain(PropKind::CafeTable, at, v3(1.3, 2.7, 1.3), hex(0xe8e4da)));
    }
}

/// Slides beyond the water, where words name them.
fn slides(setting: &Setting, all: &mut Vec<Prop>) {
    if setting.pool() && setting.has(Feature::WaterSlides) {
        for (x, high, paint) in [(-5.0, 6.4, 0x2f86d8), (7.5, 8.6, 0xe0522f)] {
            let at = v3(ASIDE_M + x, 0.0, AWAY_M + WIDE_HALF_M + 9.5);
            all.push(Prop::plain(PropKind::WaterSlides, at, v3(9.0, high, 9.0), hex(paint)));
        }
    }
}

/// Whether a pool lies before the house that a shot is about.
pub(crate) fn before_a_house(setting: &Setting) -> bool {
    setting.pool() && setting.shot.subjects.first().is_some_and(|first| first.kind == SubjectKind::House)
}

fn swims(action: Action) -> bool {
    matches!(action, Action::Swim | Action::Float | Action::Dive)
}

/// Where somebody is in the middle of a shot who is in the pool that the words
/// name; none where nobody is.
pub(crate) fn swimmer(setting: &Setting) -> Option<Vec3> {
    let first = setting.shot.subjects.first().filter(|_| setting.pool())?;
    let swims = nature(first.kind).size_m < 3.0 && first.action.is_some_and(swims);
    swims.then_some(v3(ASIDE_M, 0.1, AWAY_M - 0.8))
}

/// Puts who swims into the water, along the pool.
pub(crate) fn swim(setting: &Setting, actors: &mut [Actor], seconds: f32) {
    for (index, actor) in actors.iter_mut().filter(|actor| setting.pool() && swims(actor.action)).enumerate() {
        let pace = (POOL_HALF_M * 1.2 / seconds.max(1.0)).min(0.9);
        actor.at = v3(ASIDE_M - pace * seconds * 0.5, 0.02, AWAY_M - 0.8 + 1.2 * (index % 3) as f32);
        (actor.grounded, actor.yaw_turns) = (false, 0.0);
        actor.motion = Motion::Straight { velocity: v3(pace, 0.0, 0.0) };
    }
}
