//! Vegetables as they come from the garden. One unit is the length of what lies there.
//!
//! Cuts none of them.

use super::bakery::around;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::scene::Company;
use crate::script::{Guise, SubjectKind as K};

/// Rind and flesh of what is cut; of what has none of its own, this one.
pub(crate) fn flesh(thing: &Company, usual: u32) -> (Vec3, Vec3) {
    let (rind, inner) = match (thing.kind, thing.guise) {
        (_, Some(Guise::Carrot)) => (0xc24e12, 0xd8641a),
        (_, Some(Guise::Cucumber)) => (0x2f6a2c, 0xb4cc80),
        (_, Some(Guise::Onion)) => (0xb07a3a, 0xe6dcc0),
        (_, Some(Guise::Potato)) => (0x9a7444, 0xe0c880),
        (K::Fish | K::SteamedFish, _) => (0x8a96a0, 0xe08a6a),
        (K::Sushi, _) => (0xc8402c, 0xe05a40),
        (K::Steak, _) => (0x7a2c24, 0xb03a34),
        (K::Bread, _) => (0x9a5a24, 0xe2c48c),
        (K::Cheese, _) => (0xc88a1c, 0xe8b848),
        (K::Watermelon, _) => (0x2f6a2c, 0xd8382c),
        (K::Citrus, _) => (0xd8781c, 0xf0a838),
        _ => (usual, usual),
    };
    (thing.colour.unwrap_or(hex(rind)), hex(inner))
}

/// Three of a kind beside each other.
pub(crate) fn vegetable(body: &mut Body, pose: &Pose) {
    let kind = pose.guise.unwrap_or(Guise::Carrot);
    let (rind, _) = flesh(&Company { guise: Some(kind), ..Company::thing(K::Vegetable, pose.colour) }, 0xd8601c);
    for i in 0..3 {
        let z = (i as f32 - 1.0) * 0.26;
        let skin = Skin::new(rind).tone(0.92 + 0.08 * i as f32).gloss(0.25);
        let since = body.since();
        match kind {
            Guise::Cucumber => {
                let way = [(-0.42, 0.03), (-0.36, 0.075), (0.0, 0.085), (0.36, 0.075), (0.43, 0.03)];
                body.tube(&way.map(|(x, r)| (v3(x, 0.09, 0.03 - 0.2 * x * x), r)), 1.0, skin.gloss(0.4));
            }
            Guise::Onion => onion(body, skin),
            Guise::Potato => {
                body.ball(v3(0.0, 0.12, 0.0), v3(0.2, 0.12, 0.14), skin);
                for k in 0..7 {
                    let eye = around(0.13 * k as f32, 0.14, 0.19 - 0.02 * (k % 3) as f32);
                    body.ball(eye, v3(0.014, 0.008, 0.012), skin.tone(0.6));
                }
            }
            _ => carrot(body, pose, skin, i),
        }
        body.turn(since, Vec3::ZERO, 1, 0.03 * (pose.unit(20 + i) - 0.5));
        body.shift(since, v3(0.04 * (pose.unit(30 + i) - 0.5), 0.0, z));
    }
}

/// A root that tapers, its tuft of leaves behind.
fn carrot(body: &mut Body, pose: &Pose, skin: Skin, salt: i32) {
    let way = [(0.46, 0.004), (0.3, 0.035), (0.05, 0.068), (-0.2, 0.092), (-0.3, 0.085), (-0.33, 0.04)];
    body.tube(&way.map(|(x, r)| (v3(x, 0.095, 0.0), r)), 1.0, skin);
    for k in 0..9 {
        let x = 0.34 - 0.075 * k as f32;
        let wide = 0.1 * (0.46 - x).max(0.1).sqrt();
        let (z, at) = (wide * 0.6 * (pose.unit(40 + k + salt * 9) - 0.5), v3(x, 0.095 + wide * 0.98, 0.0));
        body.rod(at + v3(0.0, 0.0, z - 0.02), at + v3(0.0, -0.002, z + 0.02), 0.003, 0.003, skin.tone(0.7));
    }
    for k in 0..7 {
        let out = around(k as f32 / 7.0, 0.07, 0.0);
        let (root, tip) = (v3(-0.32, 0.1, 0.0), v3(-0.52 - 0.05 * pose.unit(70 + k), 0.12 + out.x, out.z));
        let green = Skin::new(hex(0x3f8a2c)).tone(0.8 + 0.4 * pose.unit(80 + k));
        body.tube(&[(root, 0.014), (root.lerp(tip, 0.5), 0.01), (tip, 0.004)], 1.0, green);
    }
}

/// A bulb with its dry neck.
fn onion(body: &mut Body, skin: Skin) {
    body.lathe(
        Vec3::ZERO,
        &[(0.0, 0.03), (0.03, 0.1), (0.12, 0.16), (0.21, 0.11), (0.26, 0.03), (0.32, 0.018)],
        skin.gloss(0.5),
    );
    for k in 0..10 {
        let turn = k as f32 / 10.0;
        let way = [(0.02, 0.085), (0.12, 0.16), (0.21, 0.11), (0.26, 0.032)];
        body.tube(&way.map(|(y, out)| (around(turn, out, y), 0.003)), 1.0, skin.tone(0.7));
    }
}
