//! What rolls on roads: cars, trucks, buses, bicycles and motorcycles. One
//! unit is the length of the vehicle.
//!
//! Riders are people and drawn by `biped`.

use super::arch::wheel_arch;
use crate::figure::body::Body;
use crate::figure::people::biped;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::script::{Action, SubjectKind as K};

pub(crate) fn glass() -> Skin {
    Skin::new(hex(0x1b2630)).gloss(1.0)
}

fn tyre() -> Skin {
    Skin::new(hex(0x17171a))
}

pub(crate) fn metal() -> Skin {
    Skin::new(hex(0xa4a8ae)).gloss(0.6)
}

/// Turns that wheels of a radius have made.
pub(crate) fn rolled(pose: &Pose, radius: f32) -> f32 {
    pose.gone / (crate::maths::TURN * radius)
}

pub(crate) fn wheels(body: &mut Body, pose: &Pose, xs: &[f32], radius: f32, z: f32, half: f32) {
    for x in xs {
        for side in [1.0, -1.0] {
            body.wheel(v3(*x, radius, side * z), radius, half, rolled(pose, radius), (tyre(), metal()));
        }
    }
}

/// Head and tail lamps; by dark they shine.
pub(crate) fn lamps(body: &mut Body, pose: &Pose, front: f32, back: f32, y: f32, z: f32) {
    let lit = pose.dark;
    for side in [1.0, -1.0] {
        let (head, tail) = (v3(front, y, side * z), v3(back, y + 0.01, side * z));
        body.ball(head, v3(0.012, 0.016, 0.028), Skin::new(v3(1.0, 0.95, 0.82)).gloss(0.6).glow(0.25 + 7.0 * lit));
        body.ball(tail, v3(0.01, 0.014, 0.026), Skin::new(v3(0.8, 0.05, 0.03)).glow(0.15 + 3.5 * lit));
        if lit > 0.0 {
            body.glow(head + v3(0.01, 0.0, 0.0), 0.09, v3(1.0, 0.9, 0.7) * (0.6 * lit));
            body.glow(tail, 0.1, v3(0.9, 0.08, 0.04) * (0.7 * lit));
            body.beam(head, head + v3(2.2, -0.16, side * 0.12), (0.02, 0.42), v3(1.0, 0.9, 0.7) * (0.16 * lit));
        }
    }
}

/// Windows, mirrors, sills and wheel arches of a car.
fn panes(body: &mut Body, paint: Skin, (half, inset): (f32, f32)) {
    for side in [1.0, -1.0] {
        let z = side * (inset + 0.003);
        body.plate(&[v3(0.185, 0.222, z), v3(0.055, 0.305, z), v3(-0.055, 0.316, z), v3(-0.055, 0.226, z)], glass());
        body.plate(&[v3(-0.085, 0.226, z), v3(-0.085, 0.316, z), v3(-0.22, 0.31, z), v3(-0.345, 0.232, z)], glass());
        body.rod(v3(0.18, 0.24, z * 1.04), v3(0.165, 0.245, z * 1.22), 0.012, 0.02, paint);
        body.plate(
            &[
                v3(-0.495, 0.08, side * half * 1.005),
                v3(0.49, 0.08, side * half * 1.005),
                v3(0.47, 0.056, side * half * 1.005),
                v3(-0.47, 0.06, side * half * 1.005),
            ],
            Skin::new(hex(0x1c1d20)),
        );
        // Doors, and what they are opened by.
        let seam = side * half * 1.006;
        for x in [0.17, -0.068, -0.27] {
            pane(body, (x, x + 0.004), (0.08, 0.21), seam, paint.tone(0.4));
        }
        for x in [-0.055, -0.255] {
            pane(body, (x, x + 0.035), (0.186, 0.193), seam, metal());
        }
        for x in [0.305, -0.3] {
            wheel_arch(body, v3(x, 0.072, side * half * 1.012), 0.081, Skin::new(hex(0x0e0e10)));
        }
    }
    body.plate(
        &[
            v3(0.226, 0.218, inset * 0.94),
            v3(0.072, 0.314, inset * 0.9),
            v3(0.072, 0.314, -inset * 0.9),
            v3(0.226, 0.218, -inset * 0.94),
        ],
        glass(),
    );
    body.plate(
        &[
            v3(-0.405, 0.232, inset * 0.92),
            v3(-0.255, 0.322, inset * 0.88),
            v3(-0.255, 0.322, -inset * 0.88),
            v3(-0.405, 0.232, -inset * 0.92),
        ],
        glass(),
    );
}

pub(crate) fn car(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0xa8281f, 0x254a78, 0xc9ccd0, 0x2b4a38, 0xd08a28], 3)).gloss(0.9);
    let half = 0.195;
    let lower = [
        (-0.5, 0.085),
        (-0.47, 0.055),
        (0.46, 0.05),
        (0.5, 0.085),
        (0.497, 0.155),
        (0.455, 0.185),
        (0.22, 0.21),
        (-0.2, 0.222),
        (-0.42, 0.22),
        (-0.49, 0.195),
    ];
    body.solid(&lower, -half, half, paint, paint);
    let cabin = [(0.235, 0.208), (0.06, 0.317), (-0.06, 0.332), (-0.24, 0.325), (-0.42, 0.22)];
    let inset = half * 0.86;
    body.solid(&cabin, -inset, inset, paint, paint);
    panes(body, paint, (half, inset));
    wheels(body, pose, &[0.305, -0.3], 0.069, half * 0.93, 0.026);
    body.plate(
        &[v3(0.503, 0.1, 0.1), v3(0.503, 0.135, 0.1), v3(0.503, 0.135, -0.1), v3(0.503, 0.1, -0.1)],
        Skin::new(hex(0x17181b)),
    );
    lamps(body, pose, 0.495, -0.495, 0.158, half * 0.74);
}

/// A car in yellow with a lit sign on its roof and a band of checks.
pub(crate) fn taxi(body: &mut Body, pose: &Pose) {
    let colour = pose.colour.or(Some(hex(0xe2a914)));
    car(body, &Pose { colour, ..pose.clone() });
    let sign = Skin::new(hex(0xfff2c4)).glow(0.35 + 2.4 * pose.dark);
    body.block((-0.035, 0.334, -0.062), (0.03, 0.372, 0.062), sign);
    body.block((-0.045, 0.326, -0.07), (0.04, 0.337, 0.07), Skin::new(hex(0x1c1d20)));
    for side in [1.0, -1.0] {
        let z = side * 0.195 * 1.008;
        for check in 0..9 {
            let x = -0.2 + check as f32 * 0.044;
            let low = if check % 2 == 0 { 0.152 } else { 0.166 };
            pane(body, (x, x + 0.022), (low, low + 0.014), z, Skin::new(hex(0x17181b)));
        }
    }
}

pub(crate) fn truck(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0x2f5f9a, 0xb5342a, 0xd8a53a], 3)).gloss(0.6);
    let half = TRUCK_HALF;
    let dark = Skin::new(hex(0x222327));
    // An asked colour is that of all of it.
    let pale = Skin::new(hex(0xe6e3dc));
    let (cargo, band) = if pose.colour.is_some() { (paint.tone(0.92), pale) } else { (pale, paint) };
    body.block((-0.5, 0.1, -half), (0.245, 0.43, half), cargo);
    lorry(body, pose, paint);
    // The roof leads the wind up over the load.
    body.solid(&[(0.25, 0.35), (0.43, 0.35), (0.33, 0.405), (0.25, 0.428)], -half * 0.86, half * 0.86, paint, paint);
    for side in [1.0, -1.0] {
        let z = side * (half + 0.002);
        // Posts of the load, a stripe along it, and a guard below.
        for i in 0..9 {
            let x = -0.5 + i as f32 * 0.0925;
            pane(body, (x, x + 0.005), (0.1, 0.43), z, cargo.tone(0.82));
        }
        pane(body, (-0.5, 0.245), (0.2, 0.262), z * 1.003, band);
        pane(body, (-0.5, 0.245), (0.1, 0.115), z * 1.003, dark);
        body.block((-0.12, 0.045, z * 0.8), (0.28, 0.095, z * 0.98), metal().tone(0.45));
    }
}

/// Half of the width of a lorry that is one long.
pub(crate) const TRUCK_HALF: f32 = 0.135;

/// What every lorry has: frame, cab, wheels and lamps.
pub(crate) fn lorry(body: &mut Body, pose: &Pose, paint: Skin) {
    let half = TRUCK_HALF;
    let dark = Skin::new(hex(0x222327));
    body.block((-0.49, 0.062, -half * 0.6), (0.45, 0.1, half * 0.6), dark);
    let cab = [(0.25, 0.07), (0.495, 0.07), (0.5, 0.19), (0.468, 0.335), (0.45, 0.35), (0.25, 0.355)];
    body.solid(&cab, -half * 0.95, half * 0.95, paint, paint);
    let front = |x: f32, y: f32, z: f32| v3(x, y, half * z);
    let across = |body: &mut Body, (x0, y0): (f32, f32), (x1, y1): (f32, f32), z: f32, skin: Skin| {
        body.plate(&[front(x0, y0, z), front(x1, y1, z), front(x1, y1, -z), front(x0, y0, -z)], skin);
    };
    across(body, (0.4975, 0.21), (0.4715, 0.328), 0.86, glass());
    across(body, (0.4985, 0.1), (0.502, 0.185), 0.6, dark);
    for y in [0.12, 0.14, 0.16] {
        across(body, (0.503, y), (0.503, y + 0.007), 0.56, metal());
    }
    body.block((0.47, 0.05, -half), (0.507, 0.088, half), metal().tone(0.6));
    for side in [1.0, -1.0] {
        let z = side * half * 0.957;
        body.plate(&[v3(0.475, 0.21, z), v3(0.45, 0.319, z), v3(0.36, 0.319, z), v3(0.36, 0.21, z)], glass());
        pane(body, (0.345, 0.3485), (0.1, 0.335), z, paint.tone(0.55));
        pane(body, (0.37, 0.4), (0.185, 0.192), z, metal());
        body.rod(v3(0.485, 0.31, z), v3(0.49, 0.31, z * 1.16), 0.004, 0.004, dark);
        body.block((0.482, 0.22, z * 1.12), (0.5, 0.315, z * 1.2), dark);
    }
    wheels(body, pose, &[0.385, -0.24, -0.37], 0.055, half * 0.9, 0.022);
    lamps(body, pose, 0.505, -0.503, 0.115, half * 0.8);
}

/// An upright plate along the side of a vehicle.
pub(crate) fn pane(body: &mut Body, (x0, x1): (f32, f32), (y0, y1): (f32, f32), z: f32, skin: Skin) {
    body.plate(&[v3(x0, y0, z), v3(x1, y0, z), v3(x1, y1, z), v3(x0, y1, z)], skin);
}

pub(crate) fn bus(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0xc02a24, 0xe0a020, 0x2f7a5a], 3)).gloss(0.6);
    let (half, dark, pale) = (0.125, Skin::new(hex(0x1b1c20)), Skin::new(hex(0xece8dc)).gloss(0.4));
    let shell = [(-0.5, 0.06), (0.49, 0.06), (0.5, 0.1), (0.488, 0.3), (0.475, 0.319), (-0.485, 0.319), (-0.5, 0.3)];
    body.solid(&shell, -half, half, paint, paint);
    // A pale roof, rounded at its edges, with the box that cools it.
    body.solid(
        &[(-0.48, 0.315), (0.47, 0.315), (0.455, 0.334), (-0.465, 0.334)],
        -half * 0.93,
        half * 0.93,
        pale,
        pale,
    );
    body.block((-0.3, 0.33, -half * 0.5), (-0.08, 0.35, half * 0.5), pale.tone(0.9));
    let lit = |skin: Skin| if pose.dark > 0.3 { Skin::new(v3(1.0, 0.82, 0.5)).glow(1.6 * pose.dark) } else { skin };
    for side in [1.0, -1.0] {
        let z = side * (half + 0.002);
        // One dark band of windows, parted by posts.
        pane(body, (-0.49, 0.475), (0.182, 0.286), z, dark);
        for i in 0..7 {
            let x = -0.47 + i as f32 * 0.119;
            pane(body, (x, x + 0.105), (0.19, 0.28), z * 1.006, lit(glass()));
            pane(body, (x, x + 0.105), (0.256, 0.259), z * 1.01, dark);
        }
        pane(body, (-0.5, 0.495), (0.135, 0.152), z, pale);
        pane(body, (-0.5, 0.49), (0.06, 0.074), z, dark);
        for x in [0.3, -0.3] {
            body.drum(v3(x, 0.062, z * 0.9), v3(x, 0.062, z * 1.012), 0.068, 0.068, dark);
        }
        // The driver's mirror stands out like an ear.
        body.tube(
            &[
                (v3(0.48, 0.3, z), 0.006),
                (v3(0.515, 0.305, z * 1.1), 0.006),
                (v3(0.52, 0.28, z * 1.14), 0.012),
                (v3(0.52, 0.24, z * 1.14), 0.013),
            ],
            1.0,
            dark,
        );
    }
    doors(body, half, lit(glass().tone(1.6)));
    windscreen(body, pose, half, dark);
    let back = |x: f32, y: f32, z: f32| v3(x, y, half * z);
    body.plate(
        &[back(-0.502, 0.19, -0.8), back(-0.502, 0.28, -0.8), back(-0.502, 0.28, 0.8), back(-0.502, 0.19, 0.8)],
        lit(glass()),
    );
    wheels(body, pose, &[0.3, -0.3], 0.055, half * 0.9, 0.022);
    lamps(body, pose, 0.504, -0.502, 0.1, half * 0.78);
}

/// The front of a bus: its windscreen, where it goes, its bumper.
fn windscreen(body: &mut Body, pose: &Pose, half: f32, dark: Skin) {
    let front = |x: f32, y: f32, z: f32| v3(x, y, half * z);
    let across = |body: &mut Body, (x0, y0): (f32, f32), (x1, y1): (f32, f32), z: (f32, f32), skin: Skin| {
        body.plate(&[front(x0, y0, z.1), front(x1, y1, z.1), front(x1, y1, z.0), front(x0, y0, z.0)], skin);
    };
    across(body, (0.4995, 0.135), (0.4905, 0.272), (-0.93, 0.93), dark);
    across(body, (0.5, 0.142), (0.4925, 0.266), (-0.88, -0.02), glass());
    across(body, (0.5, 0.142), (0.4925, 0.266), (0.02, 0.88), glass());
    // Where it goes stands over the windscreen.
    across(body, (0.4912, 0.274), (0.489, 0.3), (-0.8, 0.8), dark);
    let amber = Skin::new(v3(1.0, 0.62, 0.12)).glow(0.5 + 2.0 * pose.dark);
    across(body, (0.4918, 0.28), (0.4905, 0.294), (-0.5, 0.62), amber);
    body.block((0.48, 0.055, -half), (0.506, 0.08, half), dark);
    across(body, (0.5015, 0.105), (0.5015, 0.117), (-0.35, 0.35), dark);
}

/// The two doors of a bus, on its right, each of two leaves.
fn doors(body: &mut Body, half: f32, leaf: Skin) {
    let z = -half - 0.004;
    for x in [0.385, 0.0] {
        pane(body, (x - 0.006, x + 0.096), (0.07, 0.29), z, Skin::new(hex(0x26282c)));
        for x in [x, x + 0.047] {
            pane(body, (x, x + 0.043), (0.085, 0.28), z * 1.008, leaf);
        }
    }
}

/// Bicycles, motorcycles and those who ride them.
pub(crate) fn two_wheels(body: &mut Body, pose: &Pose) {
    let motor = pose.kind.is_motorbike();
    let scooter = pose.kind == K::Scooter;
    let paint = Skin::new(pose.colour(if motor { 0x9a2520 } else { 0x1f7a8a })).gloss(0.7);
    let r = match (motor, scooter) {
        (_, true) => 0.125,
        (true, _) => 0.15,
        _ => 0.19,
    };
    let turns = rolled(pose, r) + pose.stride * f32::from(u8::from(pose.gone == 0.0)) * 0.4;
    for x in [0.31, -0.31] {
        rim(body, v3(x, r, 0.0), r, turns, motor);
    }
    let (seat, crank, bar) = (v3(-0.13, 0.5, 0.0), v3(-0.04, r + 0.02, 0.0), v3(0.2, 0.54, 0.0));
    let (back, front) = (v3(-0.31, r, 0.0), v3(0.31, r, 0.0));
    if scooter {
        shell(body, paint, (r, front, bar));
    } else if motor {
        body.tube(
            &[
                (v3(-0.33, 0.36, 0.0), 0.05),
                (v3(-0.12, 0.36, 0.0), 0.06),
                (v3(0.08, 0.4, 0.0), 0.085),
                (v3(0.2, 0.38, 0.0), 0.06),
            ],
            0.8,
            paint,
        );
        body.block((-0.12, 0.14, -0.06), (0.12, 0.3, 0.06), metal().tone(0.5));
        body.rod(v3(-0.1, 0.12, 0.07), v3(-0.42, 0.17, 0.08), 0.025, 0.03, metal());
        body.rod(v3(0.17, 0.52, 0.0), front, 0.025, 0.02, metal());
        body.slab(v3(-0.3, 0.42, 0.0), v3(-0.06, 0.4, 0.0), 0.03, 0.025, 2.0, tyre());
    } else {
        for (a, b) in
            [(seat, crank), (crank, bar), (seat + v3(0.02, -0.05, 0.0), bar), (seat, back), (bar, front), (crank, back)]
        {
            body.rod(a, b, 0.013, 0.011, paint);
        }
        body.slab(seat + v3(-0.06, 0.02, 0.0), seat + v3(0.06, 0.02, 0.0), 0.026, 0.014, 1.6, tyre());
        body.drum(crank - v3(0.0, 0.0, 0.012), crank + v3(0.0, 0.0, 0.012), 0.045, 0.045, metal());
    }
    let grip = bar + v3(0.02, 0.06, 0.0);
    body.rod(bar, grip, 0.014, 0.014, metal());
    body.rod(grip + v3(-0.03, 0.0, 0.13), grip + v3(-0.03, 0.0, -0.13), 0.012, 0.012, tyre());
    if pose.dark > 0.3 || motor {
        let lamp = if scooter { v3(0.265, 0.6, 0.0) } else { v3(0.25, 0.46, 0.0) };
        body.orb(lamp, 0.035, Skin::new(v3(1.0, 0.94, 0.8)).gloss(0.5).glow(0.2 + 6.0 * pose.dark));
        // It does not hide who rides.
        let (far, strength) = if motor { (0.18, 0.6) } else { (0.12, 0.4) };
        body.glow(lamp, far, v3(1.0, 0.9, 0.7) * (strength * pose.dark));
    }
    if pose.action == Action::Stand && pose.kind != K::Cyclist {
        return;
    }
    let size = if motor { 0.86 } else { 0.95 };
    let hip = seat + v3(0.0, if motor { -0.02 } else { 0.07 }, 0.0);
    biped::rider(body, pose, (hip, grip + v3(-0.03, 0.0, 0.0)), size, if motor { None } else { Some((crank, 0.075)) });
}

/// The body of a scooter: a shield before the legs, a floor for the feet, round flanks
/// under the seat.
fn shell(body: &mut Body, paint: Skin, (r, front, bar): (f32, Vec3, Vec3)) {
    for side in [1.0, -1.0] {
        body.ball(v3(-0.27, r + 0.115, side * 0.07), v3(0.19, 0.12, 0.075), paint);
    }
    body.ball(v3(-0.22, r + 0.17, 0.0), v3(0.2, 0.1, 0.1), paint);
    body.slab(v3(-0.32, 0.44, 0.0), v3(-0.06, 0.44, 0.0), 0.035, 0.03, 2.4, Skin::new(hex(0x5a3a26)));
    body.block((-0.14, r + 0.0, -0.1), (0.15, r + 0.03, 0.1), paint.tone(0.8));
    let (low, high) = (v3(0.15, r, 0.0), v3(0.235, 0.47, 0.0));
    let half = [0.1, 0.145, 0.125];
    let at = |t: f32, z: f32, out: f32| low.lerp(high, t) + v3(out, 0.0, z);
    for (step, t) in [(0, 0.0), (1, 0.5)] {
        for (out, skin) in [(0.0, paint.tone(0.85)), (0.012, paint)] {
            let (a, b) = (half[step], half[step + 1]);
            let face = [at(t, -a, out), at(t + 0.5, -b, out), at(t + 0.5, b, out), at(t, a, out)];
            body.plate(&face, skin);
        }
    }
    body.rod(v3(0.25, r + 0.1, 0.0), bar, 0.03, 0.028, paint);
    // A guard over the front wheel.
    body.ball(front + v3(0.0, r * 0.62, 0.0), v3(r * 1.05, r * 0.62, 0.06), paint);
    body.ball(bar + v3(0.02, 0.06, 0.0), v3(0.05, 0.045, 0.05), paint);
}

fn rim(body: &mut Body, hub: Vec3, r: f32, turns: f32, motor: bool) {
    let count = 20;
    let thick = if motor { 0.04 } else { 0.014 };
    let at = |t: f32, r: f32| hub + v3(crate::maths::cos_turns(t) * r, -crate::maths::sin_turns(t) * r, 0.0);
    for i in 0..count {
        let (a, b) = (i as f32 / count as f32, (i + 1) as f32 / count as f32);
        body.rod(at(a, r - thick), at(b, r - thick), thick, thick, tyre());
    }
    let spokes = if motor { 5 } else { 9 };
    for i in 0..spokes {
        body.rod(
            hub,
            at(turns + i as f32 / spokes as f32, r * 0.9),
            if motor { 0.018 } else { 0.004 },
            if motor { 0.014 } else { 0.004 },
            metal(),
        );
    }
}
