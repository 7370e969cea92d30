//! What runs on rails through a street or hangs from a cable over a valley. One
//! unit is a tram's length, or a cable car's height from floor to cable.
//!
//! Rails, wire and cable are drawn as far as they are seen with it; they look
//! alike all along, so that nobody sees them come with it.

use super::road::{glass, lamps, metal, pane, wheels};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{hex, v3};

/// A tram of two parts on its rails, under its wire.
pub(crate) fn tram(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour.unwrap_or_else(|| pose.one_of(&[0xb8282a, 0x2f6f58, 0xc8a02c], 3))).gloss(0.6);
    let (half, dark) = (0.085, Skin::new(hex(0x1b1c20)));
    let cream = Skin::new(hex(0xf0e8d4)).gloss(0.4);
    let lit = |skin: Skin| if pose.dark > 0.3 { Skin::new(v3(1.0, 0.84, 0.55)).glow(1.5 * pose.dark) } else { skin };
    for (tail, nose, slant) in [(-0.5, -0.02, -0.022), (0.02, 0.5, 0.022)] {
        // The outer end of each part leans back to its roof.
        let (back, front) = if slant < 0.0 { (tail - slant, nose) } else { (tail, nose - slant) };
        let low = [(tail, 0.03), (nose, 0.03), (nose, 0.12), (tail, 0.12)];
        let high = [(tail, 0.12), (nose, 0.12), (front, 0.228), (back, 0.228)];
        body.solid(&low, -half, half, paint, paint);
        body.solid(&high, -half, half, cream, cream);
        body.block((back, 0.225, -half * 0.9), (front, 0.24, half * 0.9), paint.tone(0.8));
        for side in [1.0, -1.0] {
            let z = side * (half + 0.001);
            for i in 0..5 {
                let x = tail + 0.03 + i as f32 * 0.088;
                pane(body, (x, x + 0.072), (0.132, 0.205), z, lit(glass()));
            }
            // A pair of doors, and the line under the windows.
            let x = (tail + nose) * 0.5;
            pane(body, (x - 0.038, x + 0.038), (0.038, 0.21), z * 1.01, dark);
            for leaf in [-0.035, 0.003] {
                pane(body, (x + leaf, x + leaf + 0.032), (0.05, 0.2), z * 1.02, lit(glass().tone(1.5)));
            }
            pane(body, (tail, nose), (0.112, 0.118), z * 1.004, Skin::new(hex(0xd8b050)).gloss(0.5));
        }
    }
    body.block((-0.022, 0.04, -half * 0.88), (0.022, 0.222, half * 0.88), dark);
    for (end, lean) in [(0.5, 0.022), (-0.5, -0.022)] {
        let spot = |x: f32, y: f32, z: f32| v3(x, y, z * half);
        let screen = [
            spot(end - lean * 0.2, 0.13, 0.86),
            spot(end - lean * 0.86, 0.212, 0.86),
            spot(end - lean * 0.86, 0.212, -0.86),
            spot(end - lean * 0.2, 0.13, -0.86),
        ];
        body.plate(&screen.map(|at| at + v3(lean * 0.06, 0.0, 0.0)), glass());
    }
    lamps(body, pose, 0.503, -0.503, 0.075, half * 0.7);
    wheels(body, pose, &[0.36, 0.16, -0.16, -0.36], 0.026, half * 0.8, 0.01);
    body.block((-0.47, 0.02, -half * 0.75), (0.47, 0.045, half * 0.75), dark);
    overhead(body, half);
}

/// The rails below a tram, and the wire above that its bow touches.
fn overhead(body: &mut Body, half: f32) {
    let (wire, reach) = (0.36, 1.9);
    let iron = Skin::new(hex(0x3a3b3e));
    body.rod(v3(-reach, wire, 0.0), v3(reach, wire, 0.0), 0.0022, 0.0022, iron);
    for side in [1.0, -1.0] {
        let z = side * half * 0.8;
        let rail = [
            v3(-reach, 0.002, z - 0.003),
            v3(reach, 0.002, z - 0.003),
            v3(reach, 0.002, z + 0.003),
            v3(-reach, 0.002, z + 0.003),
        ];
        body.plate(&rail, metal().tone(0.7));
        body.rod(v3(-0.16, 0.24, z * 0.4), v3(-0.24, 0.3, z * 0.4), 0.003, 0.003, iron);
        body.rod(v3(-0.24, 0.3, z * 0.4), v3(-0.17, wire, z * 0.4), 0.003, 0.003, iron);
    }
    body.rod(v3(-0.17, wire, -half * 0.6), v3(-0.17, wire, half * 0.6), 0.004, 0.004, iron);
}

/// Cabins that hang from one cable.
pub(crate) fn cable_car(body: &mut Body, pose: &Pose) {
    let iron = Skin::new(hex(0x33353a)).gloss(0.3);
    let (reach, apart) = (9.0, 2.7);
    body.rod(v3(-reach, 1.0, 0.0), v3(reach, 1.0, 0.0), 0.012, 0.012, iron);
    for place in [-1.0, 1.0, 0.0] {
        cabin(body, pose, place * apart, iron);
    }
}

/// One cabin, its hanger and the clamp on the cable.
fn cabin(body: &mut Body, pose: &Pose, x: f32, iron: Skin) {
    let paint = Skin::new(pose.colour(0xc83428)).gloss(0.6);
    let (half, wide) = (0.24, 0.19);
    let hull = [
        (-half, 0.16),
        (-half * 0.84, 0.02),
        (half * 0.84, 0.02),
        (half, 0.16),
        (half * 0.92, 0.5),
        (-half * 0.92, 0.5),
    ];
    let hull = hull.map(|(along, up)| (x + along, up));
    body.solid(&hull, -wide, wide, paint, paint);
    body.block((x - half * 0.8, 0.49, -wide * 0.9), (x + half * 0.8, 0.53, wide * 0.9), paint.tone(0.75));
    let pale = |skin: Skin| if pose.dark > 0.3 { Skin::new(v3(1.0, 0.84, 0.55)).glow(1.4 * pose.dark) } else { skin };
    let window = pale(Skin::new(hex(0x4a6a80)).gloss(1.0));
    for side in [1.0, -1.0] {
        let z = side * (wide + 0.002);
        for (from, to) in [(-0.86, -0.32), (-0.27, 0.27), (0.32, 0.86)] {
            pane(body, (x + from * half, x + to * half), (0.22, 0.44), z, window);
        }
        pane(body, (x - half * 0.98, x + half * 0.98), (0.17, 0.19), z, Skin::new(hex(0xf0ece2)));
        let end = x + side * half;
        let pane = [(0.2, -0.8, 0.012), (0.44, -0.8, 0.065), (0.44, 0.8, 0.065), (0.2, 0.8, 0.012)];
        body.plate(&pane.map(|(y, z, lean)| v3(end + side * 0.004 - side * half * lean, y, z * wide)), window);
    }
    body.rod(v3(x, 0.52, 0.0), v3(x, 0.7, 0.0), 0.02, 0.016, iron);
    body.tube(&[(v3(x, 0.7, 0.0), 0.016), (v3(x, 0.84, -0.06), 0.016), (v3(x, 0.98, 0.0), 0.016)], 1.0, iron);
    body.block((x - 0.09, 0.985, -0.02), (x + 0.09, 1.03, 0.02), iron);
}
