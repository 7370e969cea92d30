//! A swimming pool on its terrace in a garden.
//!
//! The pit in the ground and the rim around it; the water is the land's.

use crate::maths::{hex, mix, smoothstep, v3};
use crate::scene::actors::nature::nature;
use crate::scene::parts::{Actor, Motion, Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, SubjectKind};

/// Half of its length.
pub(crate) const POOL_HALF_M: f32 = 6.0;
const WIDE_HALF_M: f32 = 2.7;

/// Where it lies, aside and away.
const ASIDE_M: f32 = 1.5;
const AWAY_M: f32 = 12.5;

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

/// Four slabs around the water, and loungers beside it.
pub(crate) fn rim(all: &mut Vec<Prop>) {
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
    for step in 0..3 {
        let x = -3.2 + step as f32 * 2.3;
        slab(x, wide + 2.0, 0.62, 1.7, 0.26, hex(0xf2efe8));
        slab(x, wide + 2.9, 0.62, 0.1, 0.72, hex(0xd8e4e8));
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
