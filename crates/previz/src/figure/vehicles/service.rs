//! Vehicles in a service: of the police, ambulances, fire engines, tankers, school
//! buses. One unit is the length of the vehicle.
//!
//! The bodies that they share with others are `road`'s and `motorcar`'s.

use super::motorcar;
use super::road::{self, TRUCK_HALF, glass, lamps, lorry, metal, pane, wheels};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, fract, hex, v3};
use crate::script::SubjectKind as K;

/// Draws a vehicle by the service that it is in.
pub(crate) fn vehicle(body: &mut Body, pose: &Pose) {
    match pose.kind {
        K::PoliceCar => police(body, pose),
        K::Ambulance => ambulance(body, pose),
        K::FireEngine => fire_engine(body, pose),
        K::Tanker => tanker(body, pose),
        _ => school_bus(body, pose),
    }
}

fn plain(colour: u32) -> Skin {
    Skin::new(hex(colour)).gloss(0.4)
}

/// A bar of lamps on the roof that flash by turns.
fn beacons(body: &mut Body, pose: &Pose, (x, y): (f32, f32), half: f32, lights: [Vec3; 2]) {
    body.block((x - 0.022, y, -half), (x + 0.022, y + 0.008, half), plain(0x1b1c20));
    for (side, light) in [-1.0, 1.0].into_iter().zip(lights) {
        let on = fract(pose.shot_s * 1.9 + if side > 0.0 { 0.5 } else { 0.0 }) < 0.5;
        let (from, to) = (side * half * 0.12, side * half * 0.96);
        let lamp = Skin::new(light).glow(if on { 2.6 } else { 0.25 });
        body.block((x - 0.02, y + 0.008, from.min(to)), (x + 0.02, y + 0.034, from.max(to)), lamp);
        if on {
            body.glow(v3(x, y + 0.02, side * half * 0.55), 0.16, light * (0.5 + 0.7 * pose.dark));
        }
    }
}

const RED: Vec3 = v3(0.9, 0.03, 0.02);
const BLUE: Vec3 = v3(0.03, 0.12, 0.95);

/// White with dark doors, a shield on them.
fn police(body: &mut Body, pose: &Pose) {
    let colour = pose.colour.or(Some(hex(0xe8eaec)));
    road::car(body, &Pose { colour, ..pose.clone() });
    for side in [1.0, -1.0] {
        let z = side * 0.195 * 1.009;
        pane(body, (-0.262, 0.168), (0.086, 0.2), z, plain(0x18233f));
        pane(body, (-0.49, 0.49), (0.138, 0.15), z * 1.001, plain(0x2456c8));
        let gold = plain(0xe0b84a);
        body.plate(
            &[
                v3(0.06, 0.185, z * 1.003),
                v3(0.085, 0.17, z * 1.003),
                v3(0.06, 0.112, z * 1.003),
                v3(0.035, 0.17, z * 1.003),
            ],
            gold,
        );
    }
    beacons(body, pose, (-0.02, 0.33), 0.13, [RED, BLUE]);
}

/// White with a red band and crosses.
fn ambulance(body: &mut Body, pose: &Pose) {
    let colour = pose.colour.or(Some(hex(0xf0f1f0)));
    motorcar::van(body, &Pose { colour, ..pose.clone() });
    let red = plain(0xd0241c);
    for side in [1.0, -1.0] {
        let z = side * 0.2025;
        pane(body, (-0.498, 0.46), (0.118, 0.158), z, red);
        // Behind the driver its sides are closed.
        let high = side * 0.1925;
        pane(body, (-0.47, 0.145), (0.243, 0.362), high, plain(0xf0f1f0));
        for (half, tall) in [(0.055, 0.018), (0.018, 0.05)] {
            pane(body, (-0.16 - half, -0.16 + half), (0.302 - tall, 0.302 + tall), high * 1.004, red);
        }
    }
    beacons(body, pose, (0.2, 0.398), 0.14, [BLUE, BLUE]);
}

/// Red, its gear behind shutters, a ladder on its roof.
fn fire_engine(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0xc01f18)).gloss(0.7);
    let half = TRUCK_HALF;
    lorry(body, pose, paint);
    body.block((-0.5, 0.09, -half), (0.245, 0.345, half), paint);
    let (pale, steel) = (plain(0xeceae2), metal());
    for side in [1.0, -1.0] {
        let z = side * (half + 0.002);
        for x in [-0.48, -0.3, -0.12, 0.06] {
            pane(body, (x, x + 0.16), (0.165, 0.325), z, steel.tone(0.85));
            for slat in 0..6 {
                let y = 0.175 + 0.025 * slat as f32;
                pane(body, (x, x + 0.16), (y, y + 0.003), z * 1.004, steel.tone(0.5));
            }
        }
        pane(body, (-0.5, 0.495), (0.118, 0.148), z * 1.003, pale);
        pane(body, (-0.5, 0.495), (0.1, 0.112), z * 1.003, plain(0xe0b52c));
        let rail = side * half * 0.36;
        body.rod(v3(-0.54, 0.4, rail), v3(0.42, 0.4, rail), 0.011, 0.011, steel);
        body.rod(v3(-0.4, 0.345, rail), v3(-0.4, 0.4, rail), 0.008, 0.008, steel.tone(0.6));
    }
    for rung in 0..14 {
        let x = -0.52 + 0.07 * rung as f32;
        body.rod(v3(x, 0.4, -half * 0.36), v3(x, 0.4, half * 0.36), 0.006, 0.006, steel.tone(0.8));
    }
    body.drum(v3(-0.2, 0.345, 0.0), v3(-0.2, 0.385, 0.0), 0.05, 0.045, steel.tone(0.6));
    beacons(body, pose, (0.4, 0.352), half * 0.85, [BLUE, BLUE]);
}

/// A long drum on wheels, with a walk along its top.
fn tanker(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0xb5342a, 0x2f5f9a, 0xd8d4c8], 3)).gloss(0.6);
    // What is asked for is the colour of the tank, which is most of it.
    let tank = Skin { gloss: 0.9, ..Skin::new(pose.colour(0xb9bec4)) };
    lorry(body, pose, if pose.colour.is_some() { Skin::new(hex(0xd8d4c8)).gloss(0.6) } else { paint });
    let (r, y) = (0.142, 0.252);
    body.rod(v3(-0.37, y, 0.0), v3(0.1, y, 0.0), r, r, tank);
    for x in [-0.4, -0.25, -0.1, 0.05, 0.14] {
        body.drum(v3(x, y, 0.0), v3(x + 0.012, y, 0.0), r + 0.002, r + 0.002, tank.tone(0.72));
    }
    let dark = plain(0x2a2c30);
    body.block((-0.38, y + r - 0.006, -0.03), (0.12, y + r + 0.006, 0.03), dark);
    for x in [-0.3, -0.13, 0.04] {
        body.drum(v3(x, y + r, 0.0), v3(x, y + r + 0.022, 0.0), 0.03, 0.026, metal());
    }
    for side in [1.0, -1.0] {
        let z = side * TRUCK_HALF;
        body.block((-0.46, 0.095, (z * 0.7).min(z)), (0.2, 0.118, (z * 0.7).max(z)), dark);
        pane(body, (-0.2, -0.1), (0.2, 0.27), side * (r + 0.003), plain(0xe0701c));
        body.rod(v3(-0.46, 0.12, z * 0.3), v3(-0.44, y + r, z * 0.3), 0.004, 0.004, metal());
    }
}

/// Yellow, with a bonnet before its windscreen and black rails along its sides.
fn school_bus(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0xf0a81c)).gloss(0.5);
    let (half, dark) = (0.13, plain(0x17181b));
    let shell = [(-0.5, 0.07), (0.3, 0.07), (0.3, 0.3), (0.285, 0.335), (-0.485, 0.335), (-0.5, 0.315)];
    body.solid(&shell, -half, half, paint, paint);
    body.solid(
        &[(0.29, 0.07), (0.49, 0.07), (0.5, 0.1), (0.488, 0.178), (0.29, 0.2)],
        -half * 0.82,
        half * 0.82,
        paint,
        paint,
    );
    let across = |body: &mut Body, x: f32, (y0, y1): (f32, f32), z: f32, skin: Skin| {
        body.plate(&[v3(x, y0, half * z), v3(x, y1, half * z), v3(x, y1, -half * z), v3(x, y0, -half * z)], skin);
    };
    across(body, 0.302, (0.2, 0.292), 0.9, glass());
    across(body, 0.501, (0.09, 0.16), 0.5, dark);
    across(body, -0.502, (0.2, 0.29), 0.7, glass());
    body.block((0.49, 0.05, -half * 0.9), (0.512, 0.085, half * 0.9), dark);
    let pane_lit = if pose.dark > 0.3 { Skin::new(v3(1.0, 0.82, 0.5)).glow(1.6 * pose.dark) } else { glass() };
    for side in [1.0, -1.0] {
        let z = side * (half + 0.002);
        for window in 0..8 {
            let x = -0.48 + 0.096 * window as f32;
            pane(body, (x, x + 0.078), (0.212, 0.292), z, pane_lit);
        }
        for y in [0.1, 0.15, 0.19] {
            pane(body, (-0.5, 0.3), (y, y + 0.009), z, dark);
        }
        let lamp = Skin::new(v3(0.95, 0.08, 0.03)).glow(if fract(pose.shot_s) < 0.5 { 1.6 } else { 0.3 });
        body.orb(v3(0.3, 0.315, side * half * 0.75), 0.014, lamp);
        body.orb(v3(-0.5, 0.312, side * half * 0.75), 0.014, lamp);
    }
    // The sign that it puts out where children get off.
    let arm = v3(0.22, 0.19, half + 0.02);
    body.drum(arm, arm + v3(0.0, 0.0, 0.006), 0.032, 0.032, plain(0xd0241c));
    wheels(body, pose, &[0.38, -0.3], 0.056, half * 0.86, 0.022);
    lamps(body, pose, 0.502, -0.502, 0.12, half * 0.66);
}
