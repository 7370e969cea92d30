//! A watch with a screen, and watches as they are worn: on a forearm that comes from the
//! side. One unit is the height of the strap, or of a forearm's picture.

use super::product::to_viewer;
use super::timepiece::{case, strap};
use super::trim::{sheet, time};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::Guise;

/// From side to side.
const ACROSS: Vec3 = v3(1.0, 0.0, 0.0);

/// A watch with a screen, its strap closed as it is shown in shops.
pub(crate) fn smartwatch(body: &mut Body, pose: &Pose) {
    let since = body.since();
    let rubber = Skin::new(pose.colour(0x22252b)).gloss(0.2);
    let band: Vec<(Vec3, f32)> = (0..=22).map(|i| (strap(i as f32 / 22.0, 0.0, 0.0), 0.028)).collect();
    body.ribbon(&band, (ACROSS, 5.4), rubber);
    screen(body, -0.01);
    to_viewer(body, since);
}

/// The case with its lit screen, its middle half a unit up, its back at this depth.
fn screen(body: &mut Body, back: f32) {
    let steel = Skin::metal(hex(0x9aa0a8));
    let at = |x: f32, y: f32, z: f32| v3(x, 0.5 + y, back - z);
    body.bevelled(&sheet(0.27, (0.17, 0.83), 0.12), (back - 0.13, back), 0.04, steel);
    body.bevelled(
        &sheet(0.245, (0.195, 0.805), 0.1),
        (back - 0.14, back - 0.1),
        0.012,
        Skin::new(hex(0x06080c)).gloss(1.0),
    );
    body.drum(at(0.26, 0.12, 0.065), at(0.31, 0.12, 0.065), 0.05, 0.046, steel.tone(0.8));
    body.block((0.265, 0.36, back - 0.085), (0.285, 0.5, back - 0.045), steel.tone(0.8));
    time(body, |u, v| at(u * 0.16, 0.1 + v * 0.13, 0.144), 0.012, Skin::new(hex(0xf6fbff)).glow(1.6));
    for (r, full, colour) in [(0.13, 0.82, 0xff2d55), (0.1, 0.64, 0xa6ff2e), (0.07, 0.9, 0x2ee6ff)] {
        let arc: Vec<(Vec3, f32)> = (0..=20)
            .map(|i| {
                let t = full * i as f32 / 20.0;
                (at(sin_turns(t) * r, cos_turns(t) * r - 0.11, 0.144), 0.011)
            })
            .collect();
        body.tube(&arc, 1.0, Skin::new(hex(colour)).glow(1.3));
    }
}

/// A forearm in a sleeve, its back to whoever looks, with the watch about its wrist.
pub(crate) fn worn(body: &mut Body, pose: &Pose) {
    let since = body.since();
    let flesh = Skin::new(pose.pick(&[0xe0ac86, 0xc98f66, 0x9a6642], 83));
    arm(body, pose, flesh);
    hand(body, flesh);
    let smart = pose.guise == Some(Guise::SmartOnWrist);
    let hide = if smart { Skin::new(pose.colour(0x22252b)).gloss(0.2) } else { Skin::new(hex(0x4a2a1a)).gloss(0.3) };
    let around: Vec<(Vec3, f32)> = (0..=24)
        .map(|i| {
            let t = i as f32 / 24.0;
            (v3(0.0, 0.5 + sin_turns(t) * 0.315, cos_turns(t) * 0.255), 0.026)
        })
        .collect();
    body.ribbon(&around, (ACROSS, 5.4), hide);
    let lifted = body.since();
    if smart {
        screen(body, -0.24);
    } else {
        case(body, pose, Skin::metal(pose.colour(0xd6d9de) * 1.35));
        body.shift(lifted, v3(0.0, 0.0, -0.3));
    }
    body.turn(since, v3(0.0, 0.5, 0.0), 2, 0.03);
    to_viewer(body, since);
}

/// The forearm, wider to the elbow, in the sleeve of a jacket from the middle on.
fn arm(body: &mut Body, pose: &Pose, flesh: Skin) {
    let bare = [(-1.6, 0.45, 0.27), (-0.9, 0.48, 0.26), (-0.3, 0.5, 0.235), (0.1, 0.5, 0.225), (0.45, 0.5, 0.24)];
    body.ribbon(&bare.map(|(x, y, r)| (v3(x, y, 0.0), r)), (Vec3::UP, 1.24), flesh);
    let cloth = Skin::new(pose.pick(&[0x2a5f9a, 0xc8442c, 0x2f6f5a], 84));
    let sleeve = [(-4.6, 0.3, 0.46), (-3.0, 0.38, 0.42), (-1.6, 0.45, 0.37), (-0.95, 0.48, 0.32)];
    body.ribbon(&sleeve.map(|(x, y, r)| (v3(x, y, 0.0), r)), (Vec3::UP, 1.22), cloth);
    body.cut();
    let cuff = [(-1.12, 0.475, 0.335), (-0.92, 0.482, 0.325)];
    body.ribbon(&cuff.map(|(x, y, r)| (v3(x, y, 0.0), r)), (Vec3::UP, 1.22), cloth.tone(0.7));
    body.cut();
    for (x, lean) in [(-1.5_f32, 0.1), (-2.0, -0.08), (-2.6, 0.06)] {
        body.rod(v3(x, 0.24, -0.37), v3(x + lean, 0.7, -0.37), 0.03, 0.02, cloth.tone(0.88));
    }
}

/// The back of a hand that is half closed.
fn hand(body: &mut Body, flesh: Skin) {
    body.ball(v3(0.78, 0.5, 0.03), v3(0.52, 0.36, 0.2), flesh);
    body.ribbon(
        &[(v3(0.4, 0.5, 0.0), 0.22), (v3(0.8, 0.5, 0.02), 0.2), (v3(1.12, 0.5, 0.05), 0.17)],
        (Vec3::UP, 1.7),
        flesh,
    );
    for (i, y) in [0.78_f32, 0.6, 0.42, 0.25].into_iter().enumerate() {
        let long = [0.4, 0.46, 0.42, 0.32][i];
        let finger = [
            (v3(1.06, y, 0.02), 0.105),
            (v3(1.14 + long * 0.55, y - 0.01, 0.04), 0.098),
            (v3(1.12 + long * 0.8, y - 0.02, 0.2), 0.09),
            (v3(1.0 + long * 0.55, y - 0.02, 0.36), 0.08),
        ];
        body.tube(&finger, 1.0, flesh.tone(0.97));
        body.orb(v3(1.1, y, -0.06), 0.075, flesh.tone(1.03));
    }
    let thumb = [(v3(0.5, 0.76, 0.06), 0.13), (v3(0.8, 0.95, 0.1), 0.11), (v3(1.12, 0.98, 0.16), 0.09)];
    body.tube(&thumb, 1.0, flesh.tone(0.96));
}
