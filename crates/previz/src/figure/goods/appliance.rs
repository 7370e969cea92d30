//! Machines of the household: a fridge, a washing machine, a kettle, a fan. One unit is the
//! height of the thing.

use super::product::to_viewer;
use super::trim::{name, sheet};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

/// Whether it is one of them, which is drawn then.
pub(crate) fn appliance(body: &mut Body, pose: &Pose) -> bool {
    let since = body.since();
    match pose.kind {
        K::Fridge => fridge(body, pose),
        K::WashingMachine => washing_machine(body, pose),
        K::Kettle => kettle(body, pose),
        K::Fan => fan(body, pose),
        _ => return false,
    }
    to_viewer(body, since);
    true
}

/// Two doors, one above the other, with long handles.
fn fridge(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0xcfd3d8)).gloss(0.65);
    let steel = Skin::metal(hex(0xdadde2));
    body.bevelled(&sheet(0.25, (0.02, 1.0), 0.02), (-0.19, 0.22), 0.01, shell.tone(0.75));
    body.block((-0.235, 0.0, -0.17), (0.235, 0.03, 0.2), Skin::new(hex(0x2a2c30)));
    for (low, high) in [(0.035, 0.37), (0.38, 0.995)] {
        body.bevelled(&sheet(0.248, (low, high), 0.014), (-0.235, -0.19), 0.01, shell);
        let (foot, head) = (low + 0.04, high.min(low + 0.38) - 0.05);
        body.rod(v3(-0.2, foot, -0.265), v3(-0.2, head, -0.265), 0.011, 0.011, steel);
        for y in [foot + 0.02, head - 0.02] {
            body.rod(v3(-0.2, y, -0.265), v3(-0.2, y, -0.23), 0.008, 0.008, steel);
        }
    }
    body.block((0.04, 0.72, -0.239), (0.14, 0.8, -0.23), Skin::new(hex(0x14181e)).gloss(0.9));
    for x in [0.065_f32, 0.09, 0.115] {
        body.orb(v3(x, 0.77, -0.24), 0.006, Skin::new(hex(0x8ad8ff)).glow(1.2));
    }
    name(body, |u, v| v3(u * 0.05, 0.93 + v * 0.018, -0.237), 0.0025, steel);
}

/// A round door before a drum in which laundry turns.
fn washing_machine(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0xf2f3f4)).gloss(0.5);
    let steel = Skin::metal(hex(0xc6cad0));
    body.bevelled(&sheet(0.36, (0.03, 1.0), 0.03), (-0.34, 0.34), 0.02, shell);
    body.block((-0.33, 0.0, -0.3), (0.33, 0.04, 0.3), Skin::new(hex(0x3a3c40)));
    let ring = |z0: f32, z1: f32, r: f32, skin: Skin, body: &mut Body| {
        body.drum(v3(0.0, 0.45, z0), v3(0.0, 0.45, z1), r, r * 0.96, skin);
    };
    ring(-0.33, -0.385, 0.29, steel, body);
    ring(-0.38, -0.392, 0.25, Skin::new(hex(0x2a2d33)).gloss(0.6), body);
    ring(-0.385, -0.394, 0.21, Skin::new(hex(0x10161e)).gloss(0.9), body);
    let turned = pose.seconds * 0.45;
    for i in 0..22 {
        let (turns, out) = (turned + i as f32 * GOLDEN, 0.16 * (i as f32 / 22.0).sqrt());
        let at = v3(cos_turns(turns) * out, 0.43 + sin_turns(turns) * out, -0.394);
        let cloth = [0xe8e4dc, 0x3f7fc8, 0xd85a5a, 0xf0c860, 0x6fb88a][i % 5];
        body.ball(at, v3(0.05, 0.036, 0.012), Skin::new(hex(cloth)));
    }
    body.ball(v3(-0.08, 0.53, -0.408), v3(0.07, 0.03, 0.004), Skin::new(hex(0xe8f4ff)).glow(0.4));
    body.rod(v3(0.235, 0.4, -0.4), v3(0.235, 0.5, -0.4), 0.02, 0.02, steel);
    body.block((-0.345, 0.84, -0.35), (0.345, 0.965, -0.33), shell.tone(0.9));
    body.drum(v3(0.02, 0.9, -0.35), v3(0.02, 0.9, -0.385), 0.05, 0.045, steel);
    body.block((0.12, 0.87, -0.356), (0.29, 0.94, -0.34), Skin::new(hex(0x14181e)).gloss(0.9));
    super::trim::time(
        body,
        |u, v| v3(0.205 + u * 0.05, 0.89 + v * 0.03, -0.358),
        0.004,
        Skin::new(hex(0x7fe0ff)).glow(1.2),
    );
    body.block((-0.32, 0.865, -0.356), (-0.1, 0.945, -0.34), shell);
}

/// An electric kettle on its stand, steam out of its spout.
fn kettle(body: &mut Body, pose: &Pose) {
    let steel = match pose.colour {
        Some(colour) => Skin::new(colour).gloss(0.7),
        None => Skin::metal(hex(0xccd0d6)),
    };
    let dark = Skin::new(hex(0x1c1d20)).gloss(0.5);
    body.lathe(Vec3::ZERO, &[(0.0, 0.36), (0.04, 0.37), (0.07, 0.32)], dark);
    let side = [(0.08, 0.34), (0.1, 0.36), (0.35, 0.34), (0.62, 0.275), (0.8, 0.225), (0.84, 0.2)];
    body.lathe(Vec3::ZERO, &side, steel);
    body.drum(v3(0.0, 0.1, 0.0), v3(0.0, 0.14, 0.0), 0.368, 0.366, dark);
    body.lathe(Vec3::ZERO, &[(0.83, 0.21), (0.87, 0.17), (0.9, 0.04)], dark);
    body.orb(v3(0.0, 0.925, 0.0), 0.045, dark);
    let spout = [(v3(-0.2, 0.66, 0.0), 0.09), (v3(-0.31, 0.76, 0.0), 0.06), (v3(-0.37, 0.84, 0.0), 0.045)];
    body.tube(&spout, 1.0, steel);
    let grip = [(0.2, 0.84), (0.4, 0.86), (0.5, 0.74), (0.5, 0.45), (0.44, 0.26), (0.33, 0.2)]
        .map(|(x, y)| (v3(x, y, 0.0), 0.045));
    body.ribbon(&grip, (v3(0.0, 0.0, 1.0), 1.3), dark);
    // A window shows how full it is.
    body.block((-0.03, 0.24, -0.36), (0.03, 0.56, -0.3), Skin::new(hex(0x8ac8e8)).gloss(0.8).glow(0.15));
    body.orb(v3(0.5, 0.3, -0.06), 0.014, Skin::new(hex(0xff5a3a)).glow(1.4));
    for i in 0..5 {
        let age = crate::maths::fract(pose.seconds * 0.35 + i as f32 / 5.0);
        let at = v3(-0.4 - 0.08 * age, 0.9 + 0.35 * age, 0.03 * sin_turns(age + i as f32 * 0.3));
        body.puff(at, 0.05 + 0.1 * age, hex(0xf0f4f6), 0.16 * (1.0 - age), 0.0);
    }
}

/// A fan on its foot, its blades in a cage.
fn fan(body: &mut Body, pose: &Pose) {
    let shell = Skin::new(pose.colour(0xf0f1f2)).gloss(0.4);
    let wire = Skin::metal(hex(0xc6cad0));
    let hub = v3(0.0, 0.66, -0.06);
    body.lathe(Vec3::ZERO, &[(0.0, 0.24), (0.03, 0.24), (0.06, 0.12), (0.08, 0.03)], shell);
    body.rod(v3(0.0, 0.05, 0.03), v3(0.0, 0.62, 0.06), 0.024, 0.02, shell.tone(0.9));
    body.drum(v3(0.0, 0.66, 0.12), v3(0.0, 0.66, 0.0), 0.07, 0.09, shell);
    for blade in 0..3 {
        let since = body.since();
        body.ball(v3(0.0, 0.15, 0.0), v3(0.085, 0.13, 0.014), Skin::new(hex(0x6fa8d8)).gloss(0.4));
        body.turn(since, Vec3::ZERO, 2, blade as f32 / 3.0 + pose.seconds * 2.3);
        body.shift(since, hub);
    }
    body.drum(hub, hub + v3(0.0, 0.0, -0.06), 0.045, 0.04, shell);
    for (r, z) in [(0.32, -0.06), (0.31, -0.11), (0.2, -0.135), (0.1, -0.14)] {
        for i in 0..28 {
            let at = |i: i32| {
                let t = i as f32 / 28.0;
                v3(cos_turns(t) * r, 0.66 + sin_turns(t) * r, z)
            };
            body.rod(at(i), at(i + 1), 0.007, 0.007, wire);
        }
    }
    for i in 0..24 {
        let t = i as f32 / 24.0;
        let at = |r: f32, z: f32| v3(cos_turns(t) * r, 0.66 + sin_turns(t) * r, z);
        body.rod(at(0.32, -0.06), at(0.3, -0.115), 0.003, 0.003, wire);
        body.rod(at(0.3, -0.115), at(0.05, -0.142), 0.003, 0.003, wire);
    }
}
