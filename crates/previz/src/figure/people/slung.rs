//! What hangs from people while their hands are free: an instrument in its case, a
//! basket or a blade on the back, a bag by the side, a camera about the neck.
//!
//! Knows no skeleton but the trunk that it is given.

use super::gear::Trunk;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::scene::actors::nature::nature;
use crate::script::SubjectKind as K;

/// How far behind the trunk its back is.
const BACK: f32 = -0.07;

/// Hangs it on whoever has it.
pub(crate) fn slung(body: &mut Body, pose: &Pose, trunk: &Trunk) {
    let Some(thing) = pose.slung else { return };
    let own = |usual: u32| Skin::new(thing.colour.unwrap_or_else(|| hex(usual)));
    match thing.kind {
        K::Basket => basket(body, trunk, own(0xa9743a)),
        K::Bag => bag(body, trunk, own(0x6a4a2e)),
        K::Sword => blade(body, trunk),
        K::Camera => camera(body, trunk, own(0x1c1d21)),
        kind if kind.is_instrument() => case(body, pose, trunk, kind, own(0x23252b)),
        _ => {}
    }
}

/// A strap over each shoulder.
fn straps(body: &mut Body, trunk: &Trunk, leather: Skin) {
    for side in [-1.0, 1.0] {
        let strap =
            [(0.9, BACK, 0.056), (0.98, 0.0, 0.058), (0.8, 0.058, 0.056), (0.4, 0.054, 0.068), (0.2, -0.03, 0.08)];
        body.tube(&strap.map(|(t, ahead, aside)| (trunk.at(t, ahead, aside * side), 0.011)), 1.0, leather);
    }
}

/// A case with a waist, as tall as what is in it, that stands up behind the head.
fn case(body: &mut Body, pose: &Pose, trunk: &Trunk, kind: K, shell: Skin) {
    let tall = (nature(kind).size_m / pose.size_m.max(0.3)).clamp(0.4, 0.72);
    let shell = shell.gloss(0.35);
    let deep = BACK - 0.075 * tall / 0.72;
    // A share of its height up its own line, which leans to one shoulder.
    let foot = trunk.at(0.5, deep, 0.0) - v3(0.0, 0.46 * tall, 0.0);
    let line = (trunk.up + trunk.across * 0.12).unit();
    let at = |t: f32| foot + line * (tall * t);
    let r = |share: f32| 0.1 * share * tall;
    let body_of_it = [(0.06, 0.95), (0.22, 1.1), (0.4, 0.78), (0.56, 0.86), (0.68, 0.42), (0.98, 0.34)];
    body.ribbon(&body_of_it.map(|(t, wide)| (at(t), r(wide))), (trunk.across, 1.55), shell);
    body.rod(at(0.6), at(0.62) + v3(-0.055, 0.0, 0.0), 0.008, 0.008, shell.tone(1.8));
    straps(body, trunk, Skin::new(hex(0x17181c)));
}

/// A tall basket of bamboo, wider at its open brim.
fn basket(body: &mut Body, trunk: &Trunk, bamboo: Skin) {
    let at = |t: f32| trunk.at(t, BACK - 0.075, 0.0);
    for (i, (low, high, narrow, wide)) in
        [(-0.05, 0.22, 0.062, 0.074), (0.22, 0.5, 0.075, 0.086), (0.5, 0.8, 0.087, 0.1)].into_iter().enumerate()
    {
        body.drum(at(low), at(high), narrow, wide, bamboo.tone(if i == 1 { 0.84 } else { 1.0 }));
    }
    body.hoop(at(0.81), trunk.up, (0.098, 0.098), (0.011, 1.0), bamboo.tone(0.72));
    body.drum(at(0.79), at(0.805), 0.09, 0.09, Skin::new(hex(0x55803a)));
    straps(body, trunk, bamboo.tone(0.6));
}

/// A bag at the hip, its strap across the breast.
fn bag(body: &mut Body, trunk: &Trunk, cloth: Skin) {
    let at = |t: f32, ahead: f32| trunk.at(t, ahead, -0.115);
    body.slab(at(0.02, 0.012), at(-0.36, 0.012), 0.05, 0.054, 1.0, cloth);
    body.slab(at(0.05, 0.012), at(-0.14, 0.016), 0.055, 0.057, 1.0, cloth.tone(0.85));
    body.orb(at(-0.16, 0.074), 0.009, Skin::new(hex(0xc9a23a)).gloss(0.6));
    let strap = [(0.02, 0.03, -0.1), (0.4, 0.06, -0.05), (0.75, 0.066, 0.02), (0.97, 0.01, 0.06), (0.8, BACK, 0.04)];
    let strap = strap.map(|(t, ahead, aside)| (trunk.at(t, ahead, aside), 0.012));
    body.tube(&strap, 1.0, cloth.tone(0.7));
}

/// A sword in its sheath across the back, the hilt behind a shoulder.
fn blade(body: &mut Body, trunk: &Trunk) {
    let at = |t: f32, aside: f32| trunk.at(t, BACK - 0.02, aside);
    let (tip, mouth, pommel) = (at(-0.25, 0.13), at(0.98, -0.085), at(1.3, -0.14));
    body.rod(tip, mouth, 0.012, 0.015, Skin::new(hex(0x3a2418)));
    body.rod(mouth, pommel, 0.01, 0.011, Skin::new(hex(0x20242c)));
    let guard: Vec3 = v3(0.0, 0.02, 0.045);
    body.rod(mouth - guard, mouth + guard, 0.011, 0.011, Skin::new(hex(0xc09038)).gloss(0.8));
}

/// A camera that hangs before the breast.
fn camera(body: &mut Body, trunk: &Trunk, shell: Skin) {
    let at = |t: f32, ahead: f32, aside: f32| trunk.at(t, ahead, aside);
    for side in [-1.0, 1.0] {
        let strap = [(1.0, -0.02, 0.03), (0.97, 0.03, 0.036), (0.7, 0.078, 0.04), (0.46, 0.084, 0.042)];
        let strap = strap.map(|(t, ahead, aside)| (at(t, ahead, aside * side), 0.008));
        body.tube(&strap, 1.0, Skin::new(hex(0x17181c)));
    }
    body.slab(at(0.46, 0.09, 0.0), at(0.34, 0.09, 0.0), 0.028, 0.028, 1.75, shell);
    body.rod(at(0.4, 0.1, 0.0), at(0.4, 0.155, 0.0), 0.026, 0.023, shell.tone(1.4).gloss(0.4));
    body.orb(at(0.4, 0.152, 0.0), 0.017, Skin::new(hex(0x2c4460)).gloss(0.9));
    body.slab(at(0.46, 0.09, 0.0), at(0.5, 0.09, 0.0), 0.018, 0.012, 1.2, shell.tone(1.2));
}
