//! Birds that walk: penguins, hens, cranes, flamingos; and ducks and
//! geese, on the water and ashore. One unit is the height, for ducks and geese
//! the length.
//!
//! How birds fly is `bird`'s, how they sit on branches `perch`'s.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, clamp01, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::scene::actors::stride::{STALK, WADDLE};
use crate::script::{Action, SubjectKind as K};

/// Where a foot is in its stride: ahead and up.
pub(super) fn step(pose: &Pose, side: f32, usual: f32) -> (f32, f32) {
    if !matches!(pose.action, Action::Walk | Action::Run | Action::Cross | Action::Play | Action::Dance) {
        return (0.0, 0.0);
    }
    const DUTY: f32 = 0.58;
    let reach = pose.tread(usual, DUTY);
    let t = fract(pose.stride + if side > 0.0 { 0.0 } else { 0.5 });
    if t < DUTY {
        return (reach * (0.5 - t / DUTY), 0.0);
    }
    let s = (t - DUTY) / (1.0 - DUTY);
    (reach * (smoothstep(0.0, 1.0, s) - 0.5), usual * 0.25 * sin_turns(s * 0.5))
}

/// Whether a bird bends down to what it takes up.
pub(super) fn bows(pose: &Pose) -> bool {
    matches!(pose.action, Action::Eat | Action::Drink)
}

pub(super) fn eye(body: &mut Body, pose: &Pose, at: Vec3, r: f32) {
    body.orb(at, r, Skin::new(hex(0x0e0c0b)).gloss(0.6));
    if pose.fine {
        let spark = v3(r * 0.5, r * 0.5, if at.z > 0.0 { r * 0.6 } else { -r * 0.6 });
        body.orb(at + spark, r * 0.28, Skin::new(Vec3::splat(0.9)).glow(0.3));
    }
}

/// A penguin, which waddles.
pub(crate) fn penguin(body: &mut Body, pose: &Pose) {
    let black = Skin::new(pose.colour(0x23262d)).gloss(0.15);
    let white = Skin::new(hex(0xf1f0ec));
    let orange = Skin::new(hex(0xe08a2a));
    for side in [1.0, -1.0] {
        let (ahead, up) = step(pose, side, WADDLE);
        let heel = v3(ahead - 0.03, 0.035 + up, side * 0.085);
        body.rod(v3(-0.01, 0.12, side * 0.08), heel, 0.04, 0.028, orange.tone(0.8));
        for toe in [-0.03, 0.0, 0.03] {
            body.rod(heel, heel + v3(0.11, -0.018, toe * 1.3), 0.024, 0.014, orange);
        }
    }
    let since = body.since();
    body.tube(
        &[
            (v3(-0.02, 0.13, 0.0), 0.1),
            (v3(0.0, 0.26, 0.0), 0.185),
            (v3(0.01, 0.46, 0.0), 0.195),
            (v3(0.0, 0.64, 0.0), 0.15),
            (v3(0.01, 0.76, 0.0), 0.1),
            (v3(0.025, 0.86, 0.0), 0.088),
        ],
        0.96,
        black,
    );
    // The white front lies on the black back like an apron.
    body.tube(
        &[
            (v3(0.07, 0.14, 0.0), 0.08),
            (v3(0.075, 0.3, 0.0), 0.145),
            (v3(0.075, 0.48, 0.0), 0.145),
            (v3(0.055, 0.64, 0.0), 0.105),
        ],
        1.0,
        white,
    );
    body.ball(v3(0.05, 0.71, 0.0), v3(0.07, 0.05, 0.075), Skin::new(hex(0xf0c860)));
    let beak = v3(0.1, 0.875, 0.0);
    body.rod(beak, beak + v3(0.115, -0.022, 0.0), 0.028, 0.008, black);
    body.rod(beak + v3(0.01, -0.012, 0.0), beak + v3(0.09, -0.03, 0.0), 0.02, 0.007, orange);
    body.rod(v3(-0.13, 0.16, 0.0), v3(-0.23, 0.04, 0.0), 0.05, 0.018, black);
    let busy = if pose.action == Action::Walk || pose.action == Action::Run { 1.0 } else { 0.35 };
    for side in [1.0, -1.0] {
        body.ball(v3(0.035, 0.85, side * 0.07), v3(0.03, 0.045, 0.022), Skin::new(hex(0xf0c860)));
        eye(body, pose, v3(0.085, 0.9, side * 0.06), 0.016);
        let (root, out) = (v3(0.0, 0.63, side * 0.135), 0.1 + 0.06 * busy * (1.0 + sin_turns(pose.stride * 2.0)));
        let tip = root + v3(-0.05, -0.33, side * out);
        let middle = root.lerp(tip, 0.5) + v3(-0.02, 0.0, side * 0.035);
        body.ribbon(&[(root, 0.035), (middle, 0.03), (tip, 0.012)], (v3(1.0, 0.0, 0.0), 2.2), black);
    }
    let rock = if busy > 0.5 { 0.022 * sin_turns(pose.stride + 0.1) } else { 0.004 * sin_turns(pose.seconds * 0.2) };
    body.turn(since, v3(0.0, 0.08, 0.0), 0, rock);
    body.turn(since, v3(0.0, 0.08, 0.0), 1, rock * 0.8);
}

/// A hen or a cock.
pub(crate) fn chicken(body: &mut Body, pose: &Pose) {
    let coat = pose.one_of(&[0xb5622d, 0xe9e4d8, 0x8a4a24, 0xd8b070], 5);
    let plume = Skin::new(coat).mark(Mark::Under, coat * 0.8);
    let tail = Skin::new(if pose.colour.is_some() { coat * 0.6 } else { hex(0x1f4038) }).gloss(0.4);
    let yellow = Skin::new(hex(0xe0a83a));
    for side in [1.0, -1.0] {
        let (ahead, up) = step(pose, side, 0.5);
        let foot = v3(0.02 + ahead, 0.03 + up, side * 0.09);
        body.rod(v3(0.0, 0.36, side * 0.09), v3(-0.01 + ahead * 0.4, 0.2 + up * 0.5, side * 0.09), 0.075, 0.035, plume);
        body.rod(v3(-0.01 + ahead * 0.4, 0.2 + up * 0.5, side * 0.09), foot, 0.022, 0.018, yellow);
        for toe in [-0.05, 0.0, 0.05] {
            body.rod(foot, foot + v3(0.1, -0.02, toe), 0.016, 0.01, yellow);
        }
    }
    body.tube(
        &[
            (v3(-0.3, 0.6, 0.0), 0.08),
            (v3(-0.16, 0.48, 0.0), 0.19),
            (v3(0.02, 0.46, 0.0), 0.22),
            (v3(0.16, 0.54, 0.0), 0.18),
            (v3(0.22, 0.68, 0.0), 0.11),
        ],
        0.86,
        plume,
    );
    for i in 0..9 {
        let (t, off) = (i as f32 / 8.0, (i % 3) as f32 - 1.0);
        let root = v3(-0.28, 0.58 + 0.04 * t, off * 0.04);
        let tip = root + v3(-0.28 + 0.1 * t, 0.1 + 0.32 * t, off * 0.05);
        let middle = root.lerp(tip, 0.55) + v3(-0.03, 0.1, 0.0);
        body.ribbon(&[(root, 0.03), (middle, 0.035), (tip, 0.012)], (v3(0.0, 0.0, 1.0), 0.5), tail.tone(0.8 + 0.4 * t));
    }
    for side in [1.0, -1.0] {
        let wing = [
            (v3(0.1, 0.54, side * 0.15), 0.09),
            (v3(-0.08, 0.5, side * 0.19), 0.1),
            (v3(-0.28, 0.52, side * 0.1), 0.03),
        ];
        body.tube(&wing, 0.4, plume.tone(0.82));
    }
    // The head jerks ahead with each step, or goes down to peck.
    let since = body.since();
    let peck = if bows(pose) { clamp01(sin_turns(pose.seconds * 0.7) * 1.6) } else { 0.0 };
    let jerk = 0.025 * sin_turns(pose.stride * 2.0);
    let head = v3(0.29 + jerk, 0.88, 0.0);
    body.tube(&[(v3(0.18, 0.6, 0.0), 0.13), (v3(0.25, 0.76, 0.0), 0.085), (head, 0.07)], 0.9, plume.tone(1.1));
    body.rod(head + v3(0.05, -0.01, 0.0), head + v3(0.13, -0.03, 0.0), 0.026, 0.006, yellow);
    let red = Skin::new(hex(0xc8281f));
    for (i, high) in [0.05, 0.075, 0.05].into_iter().enumerate() {
        body.ball(head + v3(0.045 - 0.05 * i as f32, 0.045 + high * 0.5, 0.0), v3(0.034, high, 0.014), red);
    }
    for side in [1.0, -1.0] {
        body.ball(head + v3(0.055, -0.075, side * 0.018), v3(0.02, 0.045, 0.014), red);
        body.ball(head + v3(0.035, 0.0, side * 0.045), v3(0.035, 0.035, 0.024), red);
        eye(body, pose, head + v3(0.04, 0.015, side * 0.066), 0.013);
    }
    body.turn(since, v3(0.15, 0.55, 0.0), 2, -0.27 * peck);
}

/// A crane or a flamingo: a small body on stilts, a neck like an S.
pub(crate) fn wader(body: &mut Body, pose: &Pose) {
    let pink = pose.kind == K::Flamingo;
    let coat = pose.colour(if pink { 0xf08a92 } else { 0xf2f1ec });
    let plume = Skin::new(coat).mark(Mark::Under, coat * 0.9);
    let shank = Skin::new(hex(if pink { 0xe57a86 } else { 0x3a3d40 }));
    let ink = Skin::new(hex(0x1d1e22));
    for side in [1.0, -1.0] {
        let (ahead, up) = step(pose, side, STALK);
        // At rest it stands on one leg.
        let rests = pink && side < 0.0 && !matches!(pose.action, Action::Walk | Action::Run);
        let hip = v3(-0.02, 0.47, side * 0.05);
        let foot = if rests { v3(-0.06, 0.34, side * 0.03) } else { v3(ahead, 0.02 + up, side * 0.05) };
        let knee =
            if rests { v3(0.1, 0.26, side * 0.04) } else { hip.lerp(foot, 0.5) + v3(-0.03 - up * 0.6, up * 0.5, 0.0) };
        body.rod(hip, knee, 0.022, 0.013, shank);
        body.rod(knee, foot, 0.014, 0.011, shank);
        body.orb(knee, 0.017, shank);
        if !rests {
            for toe in [-0.03, 0.0, 0.03] {
                body.rod(foot, foot + v3(0.075, -0.012, toe), 0.01, 0.006, shank);
            }
        }
    }
    body.tube(
        &[
            (v3(-0.26, 0.53, 0.0), 0.03),
            (v3(-0.12, 0.54, 0.0), 0.1),
            (v3(0.03, 0.55, 0.0), 0.115),
            (v3(0.14, 0.6, 0.0), 0.07),
        ],
        0.9,
        plume,
    );
    for side in [1.0, -1.0] {
        let wing = [
            (v3(0.1, 0.58, side * 0.07), 0.06),
            (v3(-0.08, 0.57, side * 0.1), 0.075),
            (v3(-0.26, 0.52, side * 0.04), 0.02),
        ];
        body.tube(&wing, 0.45, plume.tone(0.93));
    }
    let end = if pink { plume.tone(0.85) } else { ink };
    for i in 0..5 {
        let off = i as f32 / 4.0 - 0.5;
        let droop = v3(-0.36, 0.42 - 0.02 * off, off * 0.1);
        body.tube(&[(v3(-0.18, 0.55, off * 0.08), 0.04), (v3(-0.3, 0.52, off * 0.1), 0.035), (droop, 0.008)], 0.6, end);
    }
    poise(body, pose, (coat, plume, ink));
}

/// A wader's neck and head, held up or put down into the water.
fn poise(body: &mut Body, pose: &Pose, (coat, plume, ink): (Vec3, Skin, Skin)) {
    let pink = pose.kind == K::Flamingo;
    let since = body.since();
    let feeds = if matches!(pose.action, Action::Eat | Action::Drink) { 1.0 } else { 0.0 };
    let nod = 0.012 * sin_turns(pose.stride * 2.0) + 0.008 * sin_turns(pose.seconds * 0.21);
    let head = v3(mix(0.26, 0.34, feeds) + nod, mix(0.95, 0.2, feeds), 0.0);
    let neck = if feeds > 0.5 {
        [v3(0.13, 0.6, 0.0), v3(0.26, 0.62, 0.0), v3(0.32, 0.45, 0.0), v3(0.3, 0.3, 0.0), head]
    } else {
        [v3(0.13, 0.6, 0.0), v3(0.23, 0.66, 0.0), v3(0.19, 0.77, 0.0), v3(0.17, 0.88, 0.0), head]
    };
    let girth = [0.06, 0.04, 0.03, 0.028, 0.036];
    let points: Vec<(Vec3, f32)> = neck.into_iter().zip(girth).collect();
    body.tube(&points, 1.0, if pink { plume } else { Skin::new(coat) });
    if !pink {
        body.tube(&[(points[1].0, 0.042), (points[2].0, 0.033), (points[3].0, 0.03)], 1.0, ink);
        body.ball(head + v3(0.005, 0.028, 0.0), v3(0.03, 0.014, 0.026), Skin::new(hex(0xc8281f)));
    }
    let down = v3(0.0, -1.0, 0.0);
    if pink {
        let bend = head + v3(0.07, -0.02, 0.0);
        body.rod(head + v3(0.02, -0.004, 0.0), bend, 0.026, 0.022, Skin::new(hex(0xf3d9d2)));
        body.rod(bend, bend + v3(0.035, 0.0, 0.0) + down * 0.06, 0.022, 0.008, ink);
    } else {
        body.rod(head + v3(0.02, 0.0, 0.0), head + v3(0.15, -0.02, 0.0), 0.018, 0.005, Skin::new(hex(0x8a8a6a)));
    }
    for side in [1.0, -1.0] {
        eye(body, pose, head + v3(0.022, 0.008, side * 0.029), 0.008);
    }
    body.turn(since, v3(0.13, 0.6, 0.0), 1, 0.02 * sin_turns(pose.seconds * 0.11 + pose.unit(12)));
}

/// Ducks that are smaller are young.
const DUCKLING_M: f32 = 0.5;

/// A duck or a goose on the water, or ashore on its feet.
pub(crate) fn waterfowl(body: &mut Body, pose: &Pose) {
    let goose = pose.kind == K::Goose;
    let young = !goose && pose.size_m < DUCKLING_M;
    let drake = !goose && !young && pose.colour.is_none() && pose.unit(6) < 0.6;
    let coat = pose.colour(match (goose, drake) {
        _ if young => 0xf0cb4c,
        (true, _) => 0xeeece4,
        (false, true) => 0xa9a49a,
        (false, false) => 0x8a6a44,
    });
    let plume = Skin::new(coat).mark(Mark::Under, coat.lerp(Vec3::splat(0.8), 0.25));
    let hood = if drake { Skin::new(hex(0x1f6a42)).gloss(0.5) } else { plume };
    let orange = Skin::new(hex(if drake { 0xd8b23a } else { 0xe08a2a }));
    // The young are all head, and hardly have a neck.
    let (neck, crown) = match () {
        () if goose => (0.2, 0.08),
        () if young => (-0.06, 0.125),
        () => (0.0, 0.08),
    };
    let since = body.since();
    hull(body, plume);
    let nod = 0.012 * sin_turns(pose.stride);
    let head = v3(0.36 + nod, 0.42 + neck, 0.0);
    body.tube(
        &[
            (v3(0.22, 0.15, 0.0), 0.11),
            (v3(0.3, 0.27, 0.0), 0.075),
            (v3(0.32, 0.34 + neck * 0.7, 0.0), 0.066),
            (head, crown),
        ],
        1.0,
        hood,
    );
    if drake {
        body.ball(v3(0.29, 0.28, 0.0), v3(0.075, 0.018, 0.08), Skin::new(hex(0xf0eee8)));
        body.ball(v3(0.25, 0.14, 0.0), v3(0.11, 0.11, 0.12), Skin::new(hex(0x5a3526)));
    }
    bill(body, head + v3(crown * 0.74, -0.018, 0.0), (young, orange));
    for side in [1.0, -1.0] {
        eye(body, pose, head + v3(crown * 0.44, crown * 0.28, side * crown * 0.82), if young { 0.024 } else { 0.015 });
    }
    if pose.afloat {
        body.shift(since, v3(0.0, 0.01 * sin_turns(pose.seconds * 0.5), 0.0));
        super::bird::wake(body, pose, 0.14, 0.5);
        return;
    }
    body.shift(since, v3(0.0, 0.16, 0.0));
    webbed(body, pose, orange);
    body.turn(since, v3(0.0, 0.1, 0.0), 0, 0.012 * sin_turns(pose.stride));
}

/// A duck's body, wings folded over it.
fn hull(body: &mut Body, plume: Skin) {
    let keel = [
        (v3(-0.46, 0.2, 0.0), 0.02),
        (v3(-0.3, 0.13, 0.0), 0.12),
        (v3(-0.02, 0.1, 0.0), 0.18),
        (v3(0.22, 0.13, 0.0), 0.14),
    ];
    body.tube(&keel, 1.0, plume);
    for side in [1.0, -1.0] {
        let wing = [
            (v3(0.12, 0.18, side * 0.1), 0.08),
            (v3(-0.1, 0.2, side * 0.13), 0.1),
            (v3(-0.4, 0.2, side * 0.04), 0.015),
        ];
        body.tube(&wing, 0.6, plume.tone(0.84));
    }
}

/// A duck's bill: deep where it grows out of the face, broad and flat at its end.
fn bill(body: &mut Body, root: Vec3, (young, orange): (bool, Skin)) {
    let (long, ratio) = if young { (0.085, 1.25) } else { (0.13, 1.6) };
    let tip = root + v3(long, -0.03, 0.0);
    body.slab(root, tip, 0.04, 0.018, ratio, orange);
    body.slab(root.lerp(tip, 0.5), tip + v3(0.012, -0.002, 0.0), 0.022, 0.016, 2.3, orange);
    body.slab(root - v3(0.0, 0.022, 0.0), tip - v3(0.02, 0.016, 0.0), 0.024, 0.012, 1.8, orange.tone(0.8));
}

/// The webbed feet of a duck ashore.
fn webbed(body: &mut Body, pose: &Pose, orange: Skin) {
    for side in [1.0, -1.0] {
        let (ahead, up) = step(pose, side, 0.34);
        let foot = v3(ahead, 0.02 + up, side * 0.08);
        body.rod(v3(0.0, 0.18, side * 0.08), foot, 0.03, 0.022, orange);
        body.slab(foot, foot + v3(0.12, -0.005, 0.0), 0.018, 0.03, 1.6, orange);
    }
}
