//! Water that legs or wheels throw up as they go through it: drops, mist, foam about
//! what treads and the wake behind. One unit is the size of whoever goes, the surface
//! is at 0.
//!
//! Where somebody wades is the scene's.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::scene::actors::nature::is_human;

/// Drops and puffs of mist that each tread throws up.
const DROPS: i32 = 130;
const MIST: i32 = 30;
/// Flecks of foam about each leg, and of the wake.
const COLLAR: i32 = 26;
const WAKE: i32 = 220;
/// How far the wake is seen behind, in sizes.
const TRAIL: f32 = 2.3;
/// How long a drop flies, in strides, and for which share of one it leaves a streak.
const FLIES: (f32, f32) = (0.55, 1.0);
const STREAK: f32 = 0.03;
/// The way of a stride from which on water flies as high as it does in a gallop.
const GALLOPS: (f32, f32) = (0.5, 1.7);

/// How high wheels throw water, as a share of how high legs do, both in sizes.
const WHEELS: f32 = 0.42;
/// Drops and flecks are no larger about giants than about who is of this size, in metres.
const DROPS_M: f32 = 1.3;

/// How water is thrown: how far a stride is, how hard it is trodden, how high that
/// reaches, and how large drops are.
#[derive(Clone, Copy)]
struct Throw {
    pace: f32,
    force: f32,
    reach: f32,
    fine: f32,
}

/// A leg or a wheel: where it treads, and at which share of a stride.
struct Tread {
    at: Vec3,
    late: f32,
}

/// What treads: four legs, two, or wheels.
fn treads(pose: &Pose) -> Vec<Tread> {
    let tread = |x: f32, z: f32, late: f32| Tread { at: v3(x, 0.0, z), late };
    match pose.company.map(|host| host.kind) {
        Some(kind) if is_human(kind) => vec![tread(0.02, 0.06, 0.0), tread(0.02, -0.06, 0.5)],
        Some(kind) if kind.is_motorbike() => vec![tread(0.33, 0.0, 0.0), tread(-0.33, 0.0, 0.4)],
        Some(kind) if kind.is_motor_vehicle() => {
            vec![tread(0.32, 0.2, 0.0), tread(0.32, -0.2, 0.5), tread(-0.32, 0.2, 0.25), tread(-0.32, -0.2, 0.75)]
        }
        _ => vec![tread(0.46, 0.11, 0.52), tread(0.46, -0.11, 0.64), tread(-0.42, 0.11, 0.0), tread(-0.42, -0.11, 0.1)],
    }
}

/// Water about whoever goes through it.
pub(super) fn spray(body: &mut Body, pose: &Pose) {
    let driven = pose.company.is_some_and(|host| host.kind.is_motor_vehicle());
    let (stride, pace) = if driven { (pose.seconds * 2.2, 2.0) } else { (pose.stride, pose.pace) };
    let force = smoothstep(GALLOPS.0, GALLOPS.1, pace);
    let fine = (DROPS_M / pose.size_m.max(0.1)).clamp(0.35, 1.0);
    let throw = Throw { pace, force, reach: if driven { WHEELS } else { 1.0 }, fine };
    let treads = treads(pose);
    for (leg, tread) in treads.iter().enumerate() {
        let leg = leg as i32;
        let phase = stride + tread.late;
        drops(body, pose, (tread, leg), (phase, throw));
        mist(body, pose, (tread, leg), (phase, throw));
        collar(body, pose, (tread, leg), throw);
    }
    wake(body, pose, &treads, throw);
}

/// Where what a tread has thrown is after a share of its flight, and how high that
/// went; `dice` are its own.
fn flight(tread: &Tread, share: f32, dice: &dyn Fn(i32) -> f32, (life, throw): (f32, Throw)) -> Vec3 {
    let Throw { pace, force, reach, .. } = throw;
    let side = if tread.at.z == 0.0 { (dice(7) - 0.5).signum() } else { tread.at.z.signum() };
    // Few go high.
    let peak = mix(0.1, 0.22, force) + mix(0.1, 0.72, force) * dice(1) * dice(1);
    let peak = peak * reach;
    let out = side * (0.05 + mix(0.14, 0.5, force) * dice(2) * dice(2)) - side * 0.1 * dice(3);
    // It is thrown ahead, and overtaken.
    let back = 0.12 - 0.2 * dice(4) - pace.min(2.0) * life * (0.08 + 0.24 * dice(5)) * share;
    let scatter = v3(0.16 * (dice(3) - 0.5), 0.0, 0.1 * (dice(7) - 0.5));
    let ahead = mix(0.1, 0.55, force) * (dice(6) - 0.4) * share;
    tread.at + scatter + v3(back + ahead, 4.0 * peak * share * (1.0 - share), out * share)
}

/// Thin drops, drawn out along their way.
fn drops(body: &mut Body, pose: &Pose, (tread, leg): (&Tread, i32), (phase, throw): (f32, Throw)) {
    let water = Skin::new(hex(0xf4fafc)).gloss(0.5).glow(0.12);
    for i in 0..DROPS {
        let dice = |k: i32| pose.unit(2000 + (leg * DROPS + i) * 9 + k);
        let life = mix(FLIES.0, FLIES.1, dice(8));
        let share = fract(phase - 0.22 * dice(0)) / life;
        if share >= 1.0 {
            continue;
        }
        let at = |share: f32| flight(tread, share, &dice, (life, throw));
        let (head, tail) = (at(share), at((share - STREAK / life).max(0.0)));
        let size = mix(0.0025, 0.009, dice(3) * dice(4) * dice(6)) * (1.0 - 0.4 * share) * throw.fine;
        body.rod(head, tail, size, size * 0.45, water);
    }
}

/// Water too fine to be seen as drops, thick where it leaves the surface.
fn mist(body: &mut Body, pose: &Pose, (tread, leg): (&Tread, i32), (phase, throw): (f32, Throw)) {
    for i in 0..MIST {
        let dice = |k: i32| pose.unit(5000 + (leg * MIST + i) * 9 + k);
        let life = mix(FLIES.0, FLIES.1, dice(8)) * 0.9;
        let share = fract(phase - 0.2 * dice(0)) / life;
        if share >= 1.0 {
            continue;
        }
        let mut at = flight(tread, share, &dice, (life, throw));
        at.y *= 0.7;
        let alpha = mix(0.05, 0.085, throw.force) * (share * 12.0).min(1.0) * (1.0 - share);
        body.puff(at, 0.06 + 0.2 * share, Vec3::splat(0.92), alpha, 0.0);
    }
}

/// Foam that lies about a leg.
fn collar(body: &mut Body, pose: &Pose, (tread, leg): (&Tread, i32), throw: Throw) {
    let foam = Skin::new(hex(0xf0f7f8)).glow(0.06);
    for i in 0..COLLAR {
        let dice = |k: i32| pose.unit(7000 + (leg * COLLAR + i) * 4 + k);
        let beat = 0.5 + 0.5 * sin_turns(pose.seconds * 1.3 + dice(0));
        let away = 0.05 + 0.1 * dice(1) + 0.03 * beat;
        let turns = i as f32 * GOLDEN + 0.1 * dice(2);
        let at = tread.at + v3(cos_turns(turns) * away * 1.3 - 0.03, 0.0, sin_turns(turns) * away);
        let size = mix(0.006, 0.018, dice(3)) * mix(0.6, 1.0, throw.force) * throw.fine * (0.7 + 0.3 * beat);
        body.ball(at, v3(size * 1.6, size * 0.35, size), foam);
    }
}

/// Two arms of foam that spread behind, and what is churned up between them.
fn wake(body: &mut Body, pose: &Pose, treads: &[Tread], throw: Throw) {
    let foam = Skin::new(hex(0xe6f0f2));
    let front = treads.iter().map(|tread| tread.at.x).fold(f32::MIN, f32::max) + 0.05;
    for i in 0..WAKE {
        let dice = |k: i32| pose.unit(8000 + i * 5 + k);
        // A fleck stays where it is while they go on.
        let gone = fract(dice(0) + pose.gone / TRAIL);
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        let arm = side * (0.13 + 0.34 * gone * TRAIL / (1.0 + 0.25 * gone * TRAIL));
        let z = if i % 3 == 0 { arm * (1.6 * dice(1) - 0.8) } else { arm + 0.07 * (dice(1) - 0.5) };
        let size =
            mix(0.006, 0.02, dice(2) * dice(2)) * mix(0.6, 1.0, throw.force) * throw.fine * clamp01(3.0 * (1.0 - gone));
        body.ball(v3(front - gone * TRAIL, 0.0, z), v3(size * (1.6 + dice(3)), size * 0.22, size), foam);
    }
}
