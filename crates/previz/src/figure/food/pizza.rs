//! A pizza, and the slice of it that a hand lifts off, threads of cheese between them.
//! One unit is the width of the pizza.

use super::bakery::{around, roll, vapour};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, atan2_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

/// What a pizza stands on: its crust all round, and the sauce within; without the
/// slice where that is lifted off.
fn base(body: &mut Body, lifted: bool, crust: Skin) {
    let (thick, sauce) =
        (|t: f32| 0.034 + 0.005 * sin_turns(t * 5.0) + 0.004 * sin_turns(t * 9.0), Skin::new(hex(0xa8301a)).gloss(0.3));
    if !lifted {
        body.lathe(Vec3::ZERO, &[(0.0, 0.44), (0.012, 0.47), (0.022, 0.47)], crust.tone(0.8));
        roll(body, 0.458, 0.034, thick, crust);
        body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.034, 0.0), 0.45, 0.43, sauce);
        return;
    }
    let steps = if body.far { 14 } else { 28 };
    let round = |i: i32| mix(SECTOR.1, SECTOR.0 + 1.0, i as f32 / steps as f32);
    let line: Vec<(Vec3, f32)> =
        (0..=steps).map(|i| (around(round(i), 0.458, 0.034), thick(fract(round(i))))).collect();
    body.tube(&line, 1.0, crust);
    for i in 0..steps {
        let (a, b) = (around(round(i), 0.44, 0.034), around(round(i + 1), 0.44, 0.034));
        body.plate(&[v3(0.0, 0.034, 0.0), a, b], sauce);
    }
    for turns in [SECTOR.0, SECTOR.1] {
        let far = around(turns, 0.45, 0.0);
        let (low, high) = (v3(0.0, 0.004, 0.0), v3(0.0, 0.034, 0.0));
        body.plate(&[low, far + low, far + high, high], crust.tone(1.25));
    }
}

/// A pizza, cut, with sausage, basil and olives.
pub(crate) fn pizza(body: &mut Body, pose: &Pose) {
    let crust = Skin::new(hex(0xb87632)).gloss(0.08);
    let lifted = pose.action == Action::Lift;
    let stays = |at: Vec3| !lifted || !was_on_it(at);
    base(body, lifted, crust);
    // Where the oven was hottest it is nearly black.
    for i in 0..16 {
        let spot = around(pose.unit(i), 0.45 + 0.03 * pose.unit(30 + i), 0.064);
        if stays(spot) {
            body.ball(spot, v3(0.016, 0.005, 0.022), crust.tone(0.45));
        }
    }
    let cheese = Skin::new(hex(0xf2c766)).gloss(0.35);
    for i in 0..34 {
        let at = around(i as f32 * GOLDEN, 0.4 * (i as f32 / 34.0).sqrt(), 0.033);
        let wide = 0.055 + 0.03 * pose.unit(60 + i);
        if !stays(at) {
            continue;
        }
        body.ball(at, v3(wide, 0.011, wide * (0.8 + 0.4 * pose.unit(90 + i))), cheese.tone(0.9 + 0.15 * pose.unit(i)));
    }
    for i in 0..11 {
        let at = around(i as f32 * GOLDEN + 0.1, 0.36 * ((i as f32 + 0.3) / 11.0).sqrt(), 0.036);
        if !stays(at) {
            continue;
        }
        let meat = Skin::new(hex(0xa02a1c)).gloss(0.45);
        body.drum(at, at + v3(0.0, 0.014, 0.0), 0.058, 0.056, meat);
        body.drum(at, at + v3(0.0, 0.0152, 0.0), 0.047, 0.047, meat.tone(1.35));
    }
    for i in 0..7 {
        let at = around(i as f32 * 0.271 + 0.04, 0.16 + 0.17 * pose.unit(130 + i), 0.056);
        let way = around(pose.unit(150 + i), 0.045, 0.006);
        if !stays(at) {
            continue;
        }
        body.tube(&[(at - way, 0.006), (at, 0.02), (at + way, 0.004)], 1.0, Skin::new(hex(0x3f7f2c)).gloss(0.3));
    }
    for i in 0..9 {
        let at = around(i as f32 * 0.217 + 0.3, 0.1 + 0.28 * pose.unit(170 + i), 0.044);
        if !stays(at) {
            continue;
        }
        body.drum(at, at + v3(0.0, 0.013, 0.0), 0.02, 0.02, Skin::new(hex(0x1e1a1c)).gloss(0.7));
        body.drum(at, at + v3(0.0, 0.0136, 0.0), 0.009, 0.009, Skin::new(hex(0x8a3020)));
    }
    for i in 0..4 {
        let (a, b) = (around(i as f32 / 8.0 + 0.02, 0.47, 0.05), around(i as f32 / 8.0 + 0.52, 0.47, 0.05));
        let cut = |end: Vec3| body.rod(Vec3::UP * 0.05, end, 0.0035, 0.0035, Skin::new(hex(0x5a2c14)));
        [a, b].into_iter().filter(|end| stays(*end)).for_each(cut);
    }
    if lifted {
        lift(body, pose);
    }
    vapour(body, pose, 0.06, 0.34);
}

/// From where to where round the pizza the slice was.
const SECTOR: (f32, f32) = (0.145, 0.27);
/// How far from the middle its tip and its crust lay.
const TIP: f32 = 0.03;
const CRUST: f32 = 0.46;
/// Seconds of a shot in which it is lifted.
const LIFTS_S: (f32, f32) = (-0.6, 3.0);

/// Whether a place lay on the slice.
fn was_on_it(at: Vec3) -> bool {
    let turns = fract(atan2_turns(at.z, at.x));
    (SECTOR.0..SECTOR.1).contains(&turns)
}

/// A slice in the air: its middle line, from the tip to the crust, and the ways
/// along it, up from it and across.
struct Lifted {
    tip: Vec3,
    crust: Vec3,
    out: Vec3,
    across: Vec3,
    up: f32,
}

impl Lifted {
    fn new(pose: &Pose) -> Self {
        let up = smoothstep(LIFTS_S.0, LIFTS_S.1, pose.shot_s);
        let middle = (SECTOR.0 + SECTOR.1) * 0.5;
        let (out, across) = (around(middle, 1.0, 0.0), around(middle + 0.25, 1.0, 0.0));
        let sway = 0.006 * sin_turns(pose.seconds * 0.31) * up;
        // The crust goes up first; the tip hangs behind.
        let crust = out * mix(CRUST, 0.6, up) + v3(0.0, 0.05 + 0.47 * up + sway, 0.0);
        let tip = out * mix(TIP, 0.2, up) + v3(0.0, 0.04 + 0.27 * up * up + sway, 0.0);
        Self { tip, crust, out, across, up }
    }

    /// A place on it: so far from the tip to the crust, and from one side to the other.
    fn at(&self, along: f32, aside: f32) -> Vec3 {
        let bend = 0.075 * self.up * along * (1.0 - along) * 4.0;
        let droop = -0.05 * self.up * aside * aside * along;
        self.tip.lerp(self.crust, along) + v3(0.0, bend + droop, 0.0) + self.across * (aside * along * 0.172)
    }

    fn sheet(&self, body: &mut Body, below: f32, skin: Skin) {
        let rows: Vec<Vec<Vec3>> = (0..=8)
            .map(|i| (0..=4).map(|k| self.at(i as f32 / 8.0, k as f32 * 0.5 - 1.0) - v3(0.0, below, 0.0)).collect())
            .collect();
        body.drape(&rows, skin);
    }
}

/// The slice, its threads and the hand that holds it by the crust.
fn lift(body: &mut Body, pose: &Pose) {
    let slice = Lifted::new(pose);
    let (cheese, crust) = (Skin::new(hex(0xf2c766)).gloss(0.35), Skin::new(hex(0xb87632)).gloss(0.08));
    slice.sheet(body, 0.0, cheese.tone(0.96));
    slice.sheet(body, 0.022, crust.tone(0.9));
    for aside in [-1.0, 1.0] {
        let edge: Vec<(Vec3, f32)> =
            (0..=8).map(|i| (slice.at(i as f32 / 8.0, aside * 0.97) - v3(0.0, 0.011, 0.0), 0.0125)).collect();
        body.tube(&edge, 1.0, crust.tone(1.1));
    }
    let rim: Vec<(Vec3, f32)> = (0..=4)
        .map(|i| {
            let aside = i as f32 * 0.5 - 1.0;
            (slice.at(1.0, aside) + slice.out * (0.02 - 0.035 * aside * aside), 0.036)
        })
        .collect();
    body.tube(&rim, 1.0, crust);
    for (along, aside, size) in [(0.42, 0.1, 0.052), (0.74, -0.42, 0.056), (0.78, 0.46, 0.054)] {
        let (at, ahead) = (slice.at(along, aside), slice.at(along + 0.05, aside));
        let up = (ahead - at).unit().cross(slice.across).unit();
        let up = if up.y < 0.0 { -up } else { up };
        let meat = Skin::new(hex(0xa02a1c)).gloss(0.45);
        body.drum(at, at + up * 0.014, size, size * 0.97, meat);
        body.drum(at, at + up * 0.0155, size * 0.8, size * 0.8, meat.tone(1.35));
    }
    for (along, aside) in [(0.58, -0.1), (0.28, -0.2), (0.9, 0.02)] {
        let (at, way) = (slice.at(along, aside) + v3(0.0, 0.012, 0.0), slice.across * 0.035 + slice.out * 0.012);
        let leaf = Skin::new(hex(0x3f7f2c)).gloss(0.3);
        body.tube(&[(at - way, 0.005), (at, 0.017), (at + way, 0.004)], 1.0, leaf);
    }
    threads(body, pose, &slice, cheese);
    hand(body, pose, &slice);
}

/// Melted cheese drawn out between the edges of the slice and those of the gap.
fn threads(body: &mut Body, pose: &Pose, slice: &Lifted, cheese: Skin) {
    for i in 0..12 {
        let right = i % 2 == 0;
        let (turns, aside) = if right { (SECTOR.0, -1.0) } else { (SECTOR.1, 1.0) };
        let along = 0.1 + 0.72 * (i / 2) as f32 / 5.0 + 0.05 * pose.unit(40 + i);
        // Those near the crust tear first.
        let left = 1.0 - smoothstep(0.72, 1.0, slice.up) * smoothstep(0.5, 0.8, along) * pose.unit(60 + i);
        if left < 0.45 {
            continue;
        }
        let from = slice.at(along, aside * 0.94) - v3(0.0, 0.008, 0.0);
        let to = around(turns, mix(TIP, CRUST - 0.06, along), 0.036);
        let sag = v3(0.0, -0.1 * slice.up * (from - to).length(), 0.0) + slice.out * (0.012 * pose.unit(80 + i));
        let thin = mix(0.02, 0.0055, slice.up) * (0.7 + 0.6 * pose.unit(100 + i)) * left;
        let line: Vec<(Vec3, f32)> = (0..=6)
            .map(|k| {
                let t = k as f32 / 6.0;
                let ends = (2.0 * t - 1.0) * (2.0 * t - 1.0);
                (from.lerp(to, t) + sag * (4.0 * t * (1.0 - t)), thin + 0.013 * ends * ends * ends)
            })
            .collect();
        body.tube(&line, 1.0, cheese);
    }
}

/// The hand of whoever is out of the picture: the thumb on the crust, the fingers
/// below it, a forearm in its sleeve.
fn hand(body: &mut Body, pose: &Pose, slice: &Lifted) {
    let skin = Skin::new(pose.pick(&[0xe8b48c, 0xd69a6e, 0x9a6240, 0xf0c6a4], 44));
    let (out, across, held) = (slice.out, slice.across, slice.crust);
    let place = |ahead: f32, up: f32, aside: f32| held + out * ahead + v3(0.0, up, 0.0) + across * aside;
    let since = body.since();
    body.ribbon(
        &[(place(0.48, 0.15, 0.02), 0.076), (place(0.3, 0.08, 0.01), 0.098), (place(0.14, 0.01, 0.0), 0.078)],
        (across, 1.3),
        skin,
    );
    for (aside, long) in [(-0.098, 0.82), (-0.034, 1.0), (0.032, 0.96), (0.096, 0.8)] {
        let reach = |ahead: f32| 0.14 - (0.14 - ahead) * long;
        let line = [
            (place(0.16, 0.0, aside * 1.05), 0.042),
            (place(reach(0.05), -0.05, aside), 0.037),
            (place(reach(-0.05), -0.062, aside * 0.95), 0.034),
            (place(reach(-0.12), -0.052, aside * 0.92), 0.026),
        ];
        body.tube(&line, 1.0, skin);
    }
    let thumb = [
        (place(0.32, 0.1, 0.1), 0.05),
        (place(0.17, 0.13, 0.1), 0.043),
        (place(0.05, 0.1, 0.06), 0.04),
        (place(-0.045, 0.056, 0.035), 0.03),
    ];
    body.tube(&thumb, 1.0, skin);
    body.tube(
        &[(place(0.4, 0.12, 0.015), 0.085), (place(0.62, 0.22, 0.03), 0.086), (place(0.9, 0.34, 0.04), 0.1)],
        1.0,
        skin,
    );
    body.soften(since);
    let nail = Skin::new(hex(0xf4d4c4)).gloss(0.5);
    body.ball(place(-0.05, 0.075, 0.036), v3(0.02, 0.01, 0.017), nail);
    let cloth = Skin::new(pose.pick(&[0x2f5a8a, 0x8a2f3a, 0x3a6a52, 0xd8d2c6], 45));
    let sleeve = [(place(0.76, 0.28, 0.035), 0.128), (place(1.2, 0.47, 0.05), 0.15), (place(3.0, 1.25, 0.1), 0.2)];
    body.tube(&sleeve, 1.0, cloth);
    body.hoop(
        place(0.76, 0.28, 0.035),
        (place(1.2, 0.47, 0.05) - place(0.76, 0.28, 0.035)).unit(),
        (0.128, 0.128),
        (0.02, 1.2),
        cloth.tone(0.86),
    );
}
