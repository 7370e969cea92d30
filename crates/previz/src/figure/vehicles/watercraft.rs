//! Craft with a use of their own: ships stacked with containers, dragon boats,
//! boats with an awning. One unit is the length of the hull.
//!
//! How they rock, and plain boats and ships, is `boat`'s.

use super::hull::hull;
use crate::figure::body::Body;
use crate::figure::people::biped;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::script::{Action, Guise, SubjectKind as K};

/// Bays of containers along a ship, and how many stand beside each other.
const BAYS: i32 = 10;
const ACROSS: i32 = 6;

/// A low hull under a city of boxes, the bridge far aft.
pub(crate) fn container_ship(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.colour(0x1f3f5c)).gloss(0.35);
    hull(body, 0.082, 0.062, paint, Skin::new(hex(0x7a3a2c)));
    let red = Skin::new(hex(0x8a2c22)).gloss(0.2);
    body.block((-0.49, -0.05, -0.0745), (0.2, 0.008, 0.0745), red);
    for bay in 0..BAYS {
        let from = -0.3 + 0.068 * bay as f32;
        stack(body, pose, (bay, from, from + 0.063));
    }
    bridge(body, pose);
    let grey = Skin::new(hex(0xc9c7c0));
    body.rod(v3(0.44, 0.09, 0.0), v3(0.44, 0.19, 0.0), 0.004, 0.002, grey);
    for bay in [2, 5, 8] {
        let x = -0.3025 + 0.068 * bay as f32;
        body.block((x - 0.002, 0.05, -0.07), (x + 0.002, 0.125, 0.07), grey.tone(0.7));
    }
}

/// The containers of one bay: what is seen of them from outside.
fn stack(body: &mut Body, pose: &Pose, (bay, from, to): (i32, f32, f32)) {
    let paints = [0xb8402c, 0x2f6a9c, 0x3f7a4c, 0xd0963a, 0xa8a49a, 0x7a2f3a, 0x2a8a8c, 0xd8d4c8];
    let tall = 0.0155;
    let narrow = if bay > 8 { 0.055 } else { 0.072 };
    let box_of = |tier: i32, place: i32| {
        let die = unit2(bay * 16 + tier, place, pose.seed);
        let paint = paints.get((die * 8.0) as usize).copied().unwrap_or(0xa8_a49a);
        Skin::new(hex(paint)).gloss(0.1)
    };
    let tiers = 4 + (unit2(bay, 3, pose.seed) * 2.6) as i32 - i32::from(bay > 8);
    for tier in 0..tiers {
        let (low, high) = (0.055 + tall * tier as f32, 0.055 + tall * (tier as f32 + 0.93));
        for (place, side) in [(0, -1.0), (ACROSS - 1, 1.0)] {
            let z = narrow * side;
            body.plate(&[v3(from, low, z), v3(to, low, z), v3(to, high, z), v3(from, high, z)], box_of(tier, place));
        }
        let wide = narrow * 2.0 / ACROSS as f32;
        for place in 0..ACROSS {
            let (z0, z1) = (-narrow + wide * place as f32, -narrow + wide * (place as f32 + 0.95));
            let skin = box_of(tier, place);
            for x in [from, to] {
                body.plate(&[v3(x, low, z0), v3(x, low, z1), v3(x, high, z1), v3(x, high, z0)], skin.tone(0.85));
            }
            if tier + 1 == tiers {
                body.plate(&[v3(from, high, z0), v3(from, high, z1), v3(to, high, z1), v3(to, high, z0)], skin);
            }
        }
    }
}

/// The white tower that it is steered from, its wings and its funnel.
fn bridge(body: &mut Body, pose: &Pose) {
    let white = Skin::new(hex(0xeae8e1));
    body.block((-0.41, 0.05, -0.066), (-0.33, 0.175, 0.066), white);
    body.block((-0.375, 0.175, -0.082), (-0.33, 0.192, 0.082), white);
    body.block((-0.365, 0.192, -0.03), (-0.345, 0.205, 0.03), white.tone(0.9));
    let lit = Skin::new(v3(1.0, 0.82, 0.5)).glow(2.2 * pose.dark);
    let glass = if pose.dark > 0.3 { lit } else { Skin::new(hex(0x24323e)).gloss(0.9) };
    for side in [1.0, -1.0] {
        let z = side * 0.0668;
        for deck in 0..6 {
            let y = 0.062 + 0.019 * deck as f32;
            for x in [-0.4, -0.382, -0.364, -0.346] {
                body.plate(
                    &[v3(x, y, z), v3(x + 0.008, y, z), v3(x + 0.008, y + 0.008, z), v3(x, y + 0.008, z)],
                    glass,
                );
            }
        }
    }
    body.plate(
        &[v3(-0.329, 0.18, 0.08), v3(-0.329, 0.188, 0.08), v3(-0.329, 0.188, -0.08), v3(-0.329, 0.18, -0.08)],
        glass,
    );
    let funnel = Skin::new(hex(0xc8502c));
    body.block((-0.455, 0.05, -0.026), (-0.42, 0.185, 0.026), funnel);
    body.block((-0.4555, 0.165, -0.0265), (-0.4195, 0.187, 0.0265), Skin::new(hex(0x1c1d20)));
    for i in 0..8 {
        let age = crate::maths::fract(i as f32 / 8.0 + pose.seconds * 0.04);
        let at = v3(-0.44 - 0.22 * age, 0.19 + 0.05 * age.sqrt(), 0.012 * sin_turns(i as f32 * 0.38));
        body.puff(at, 0.009 + 0.03 * age, Vec3::splat(0.4), 0.3 * (1.0 - age), 0.0);
    }
}

/// Paddlers on each side of a dragon boat.
const PADDLERS: i32 = 8;

/// Long and low, with a dragon's head and tail, a drummer before the paddlers
/// and someone at the steering oar.
pub(crate) fn dragon_boat(body: &mut Body, pose: &Pose) {
    let paint = Skin::new(pose.one_of(&[0xb3261e, 0x1f6a4a, 0xd09a24, 0x24508c], 7)).gloss(0.4);
    let gold = Skin::new(hex(0xe0b23c)).gloss(0.5);
    hull(body, 0.052, 0.036, paint, Skin::new(hex(0x6a4426)));
    for i in 0..18 {
        // Scales along its sides.
        let x = -0.4 + 0.043 * i as f32;
        for side in [1.0, -1.0] {
            let z = side * 0.0525;
            body.plate(
                &[v3(x, 0.012, z), v3(x + 0.018, 0.003, z), v3(x + 0.036, 0.012, z), v3(x + 0.018, 0.024, z)],
                gold,
            );
        }
    }
    head(body, paint, gold);
    let tail = [
        (v3(-0.46, 0.03, 0.0), 0.024),
        (v3(-0.53, 0.06, 0.0), 0.018),
        (v3(-0.57, 0.12, 0.0), 0.011),
        (v3(-0.55, 0.17, 0.0), 0.004),
    ];
    body.tube(&tail, 1.0, paint);
    let beat = if pose.action == Action::Float { 0.0 } else { pose.stride };
    let unit = 1.0 / pose.size_m.max(4.0);
    let shirt = Skin::new(pose.pick(&[0xd8b02c, 0xe8e4da, 0xc23a2a, 0x2a6ab0], 8));
    for row in 0..PADDLERS {
        let x = 0.2 - 0.072 * row as f32;
        for side in [1.0, -1.0] {
            paddler(body, (x, side), beat, unit, shirt);
        }
    }
    drummer(body, beat, unit, shirt);
    biped::steersman(body, pose, v3(-0.42, 0.03, 0.0), (1.7, unit));
    body.rod(v3(-0.4, 0.12, 0.03), v3(-0.58, -0.03, 0.05), 0.004, 0.004, Skin::new(hex(0x9a7040)));
}

/// The head of a dragon, with its mane, horns and open jaws.
fn head(body: &mut Body, paint: Skin, gold: Skin) {
    let neck = [(v3(0.45, 0.045, 0.0), 0.03), (v3(0.52, 0.085, 0.0), 0.026), (v3(0.555, 0.125, 0.0), 0.024)];
    body.tube(&neck, 1.0, paint);
    body.ball(v3(0.572, 0.137, 0.0), v3(0.03, 0.024, 0.024), paint);
    body.slab(v3(0.58, 0.142, 0.0), v3(0.625, 0.135, 0.0), 0.013, 0.009, 1.5, gold);
    body.slab(v3(0.58, 0.122, 0.0), v3(0.615, 0.11, 0.0), 0.009, 0.006, 1.5, paint.tone(0.8));
    body.plate(&[v3(0.585, 0.13, 0.012), v3(0.61, 0.122, 0.0), v3(0.585, 0.13, -0.012)], Skin::new(hex(0xe8e0d0)));
    for side in [1.0, -1.0] {
        body.orb(v3(0.592, 0.152, side * 0.014), 0.007, Skin::new(hex(0xf4f0e4)));
        body.orb(v3(0.597, 0.153, side * 0.016), 0.0035, Skin::new(hex(0x141414)));
        let horn = [
            (v3(0.565, 0.155, side * 0.012), 0.006),
            (v3(0.54, 0.18, side * 0.022), 0.004),
            (v3(0.515, 0.185, side * 0.026), 0.002),
        ];
        body.tube(&horn, 1.0, gold);
        body.rod(v3(0.62, 0.13, side * 0.008), v3(0.645, 0.11, side * 0.03), 0.002, 0.001, gold);
    }
    for i in 0..5 {
        let t = i as f32 * 0.2;
        let root = v3(mix(0.55, 0.49, t), mix(0.155, 0.075, t), 0.0);
        body.rod(root, root + v3(-0.035, 0.016, 0.0), 0.009, 0.002, gold);
    }
}

/// One who paddles: bends ahead, dips the blade and draws it back.
fn paddler(body: &mut Body, (x, side): (f32, f32), beat: f32, unit: f32, shirt: Skin) {
    let swing = sin_turns(beat);
    let skin = Skin::new(hex(0xc08a64));
    let hip = v3(x, 0.03, side * 0.024);
    let shoulder = hip + v3(0.2 + 0.22 * swing, 0.5 - 0.1 * swing, 0.0) * unit;
    let head = shoulder + v3(0.08 + 0.05 * swing, 0.2, 0.0) * unit;
    body.rod(hip, shoulder, 0.17 * unit, 0.19 * unit, shirt);
    body.orb(head, 0.115 * unit, skin);
    body.orb(head + v3(-0.015, 0.03, 0.0) * unit, 0.115 * unit, Skin::new(hex(0x1c1714)));
    // The blade is in the water on its way back.
    let dip = (0.16 + 0.22 * cos_turns(beat)) * unit;
    let grip = shoulder + v3(0.4 + 0.3 * swing, -0.05, side * 0.2) * unit;
    let blade = v3(grip.x + 0.12 * unit, dip - 0.03, side * 0.024 + side * 0.6 * unit);
    let upper = grip + (grip - blade) * 0.25;
    for hand in [upper, grip.lerp(blade, 0.35)] {
        body.rod(shoulder, hand, 0.06 * unit, 0.045 * unit, skin);
    }
    let wood = Skin::new(hex(0xd8b070));
    body.rod(upper, blade, 0.025 * unit, 0.025 * unit, wood);
    body.slab(blade, blade + (blade - upper) * 0.22, 0.05 * unit, 0.06 * unit, 0.4, wood);
    if dip < 0.06 * unit {
        body.puff(v3(blade.x, 0.008, blade.z), 0.2 * unit, Vec3::splat(0.92), 0.55, 0.0);
    }
}

/// The drummer sits behind the dragon's head, sticks going up and down by turns.
fn drummer(body: &mut Body, beat: f32, unit: f32, shirt: Skin) {
    let red = Skin::new(hex(0xa8241c)).gloss(0.3);
    let drum = v3(0.29, 0.035, 0.0);
    body.drum(drum, drum + v3(0.0, 0.7 * unit, 0.0), 0.36 * unit, 0.36 * unit, red);
    body.drum(
        drum + v3(0.0, 0.7 * unit, 0.0),
        drum + v3(0.0, 0.73 * unit, 0.0),
        0.34 * unit,
        0.34 * unit,
        Skin::new(hex(0xe6d8b8)),
    );
    let hip = v3(0.37, 0.06, 0.0);
    let shoulder = hip + v3(-0.1, 0.55, 0.0) * unit;
    body.rod(hip, shoulder, 0.18 * unit, 0.2 * unit, shirt.tone(0.8));
    let head = shoulder + v3(-0.04, 0.24, 0.0) * unit;
    body.orb(head, 0.125 * unit, Skin::new(hex(0xc08a64)));
    body.orb(head + v3(0.02, 0.035, 0.0) * unit, 0.125 * unit, Skin::new(hex(0x1c1714)));
    for side in [1.0, -1.0] {
        let up = 0.5 + 0.5 * sin_turns(beat + 0.25 * side);
        let hand = shoulder + v3(-0.35, 0.05 + 0.5 * up, 0.2 * side) * unit;
        body.rod(shoulder + v3(0.0, 0.0, 0.18 * side * unit), hand, 0.06 * unit, 0.05 * unit, Skin::new(hex(0xc08a64)));
        let tip = v3(drum.x + 0.1 * unit, drum.y + (0.76 + 0.7 * up) * unit, 0.1 * side * unit);
        body.rod(hand, tip, 0.025 * unit, 0.03 * unit, Skin::new(hex(0xe8d8b0)));
    }
}

/// A black boat of the water towns: a low hull under a vaulted awning of woven
/// bamboo, sculled from its stern.
pub(crate) fn awning_boat(body: &mut Body, pose: &Pose) {
    let wood = Skin::new(pose.colour(0x2a211b)).gloss(0.15);
    hull(body, 0.115, 0.075, wood, Skin::new(hex(0x5a4430)));
    let mat = Skin::new(hex(0x37312a));
    let steps = 8;
    for (from, to, tone) in [(-0.2, 0.02, 1.0), (0.0, 0.22, 1.25)] {
        let arch = |step: i32, x: f32| {
            let turns = step as f32 / steps as f32 * 0.5;
            v3(x, 0.06 + sin_turns(turns) * 0.125, cos_turns(turns) * 0.108)
        };
        for step in 0..steps {
            let face = [arch(step, from), arch(step, to), arch(step + 1, to), arch(step + 1, from)];
            let weave = if step % 2 == 0 { 1.0 } else { 1.12 };
            body.plate(&face, mat.tone(tone * weave));
            for x in [from, to] {
                body.rod(arch(step, x), arch(step + 1, x), 0.006, 0.006, mat.tone(1.9));
            }
        }
    }
    let size = 1.65 / pose.size_m.max(2.0);
    let who = boatman(pose, Guise::Fisherman);
    biped::boatman(body, &who, v3(-0.36, 0.06 + 0.29 * size, 0.0), size);
    // The scull goes from side to side behind the stern.
    let sweep = 0.09 * sin_turns(pose.seconds * 0.45);
    let (grip, blade) = (v3(-0.33, 0.06 + 0.62 * size, 0.08), v3(-0.66, -0.04, sweep));
    body.rod(grip, blade, 0.008, 0.01, Skin::new(hex(0x8a6a44)));
    body.slab(grip.lerp(blade, 0.7), blade, 0.012, 0.02, 0.4, Skin::new(hex(0x8a6a44)));
}

/// Who stands at the oar of a boat: whoever the words put there, or else its boatman.
pub(super) fn boatman<'a>(pose: &Pose<'a>, usual: Guise) -> Pose<'a> {
    let own = Pose {
        kind: K::Man,
        action: Action::Stand,
        company: None,
        size_m: 1.65,
        guise: Some(usual),
        garment: None,
        colour: None,
        ..pose.clone()
    };
    pose.company.map_or(own.clone(), |company| own.of(company))
}
