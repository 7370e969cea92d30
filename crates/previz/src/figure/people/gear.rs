//! What people carry about them without holding it: packs, blades, sticks,
//! aprons, what is on their feet.
//!
//! Knows no skeleton but the points that it is given.

use super::clothes::Look;
use super::sole::Sole;
use super::stance::{Foot, Stance, wave};
use super::wardrobe::Kit;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, fract, hex, v3};
use crate::script::SubjectKind;

/// A trunk: its hips, which way is up and across it, how long it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trunk {
    pub hip: Vec3,
    pub up: Vec3,
    pub across: Vec3,
    pub long: f32,
    /// How deep it is to that of a man.
    pub deep: f32,
}

impl Trunk {
    /// A place: a share of its length up, ahead and aside.
    pub(crate) fn at(&self, t: f32, ahead: f32, aside: f32) -> Vec3 {
        self.hip + self.up * (self.long * t) + v3(ahead * self.deep, 0.0, 0.0) + self.across * aside
    }

    /// Something worn round it at a height, so far from its middle.
    pub(crate) fn girdle(&self, body: &mut Body, (t, reach): (f32, f32), size: (f32, f32), skin: Skin) {
        body.hoop(self.at(t, 0.0, 0.0), self.up, (reach, reach * 1.46), size, skin);
    }
}

/// What hangs on the trunk.
pub(crate) fn worn(body: &mut Body, pose: &Pose, look: &Look, trunk: &Trunk) {
    if look.robe {
        robe(body, look, trunk);
    }
    match look.kit {
        Some(Kit::Pack) => pack(body, pose, trunk),
        Some(Kit::Katana) => katana(body, trunk),
        Some(Kit::Sword) => sword(body, look, trunk),
        Some(Kit::Stripes) => stripes(body, look, trunk),
        Some(Kit::Vest) => vest(body, pose, look, trunk),
        Some(Kit::Tie) => tie(body, look, trunk),
        Some(Kit::Apron) => apron(body, look, trunk),
        Some(Kit::Stethoscope) => stethoscope(body, look, trunk),
        Some(Kit::Cape) => cape(body, pose, look, trunk),
        Some(Kit::Belt) => belt(body, look, trunk),
        Some(Kit::Stick | Kit::Staff | Kit::Cudgel | Kit::Bib) | None => {}
    }
}

/// A collar that crosses on the breast, and a sash.
fn robe(body: &mut Body, look: &Look, trunk: &Trunk) {
    let w = look.build;
    let trim = look.hem.tone(if look.hem.colour.luma() > 0.4 { 0.55 } else { 1.9 });
    for side in [1.0, -1.0] {
        body.tube(
            &[
                (trunk.at(1.02, -0.012, 0.028 * side), 0.013),
                (trunk.at(0.86, 0.036 * w, 0.03 * side), 0.012),
                (trunk.at(0.6, 0.06 * w, 0.0), 0.011),
                (trunk.at(0.4, 0.05 * w, -0.028 * side), 0.011),
            ],
            1.0,
            trim,
        );
    }
    trunk.girdle(body, (0.31, 0.046 * w), (0.014, 2.0), trim);
}

/// A rucksack with its straps and a roll on top.
fn pack(body: &mut Body, pose: &Pose, trunk: &Trunk) {
    let own = pose.has_along(SubjectKind::Backpack).and_then(|company| company.colour);
    let cloth = Skin::new(own.unwrap_or_else(|| pose.pick(&[0x2f5a46, 0x8a3a2a, 0x35507a, 0x6a5a34], 23)));
    body.slab(trunk.at(0.18, -0.095, 0.0), trunk.at(0.92, -0.1, 0.0), 0.062, 0.058, 1.35, cloth);
    body.slab(trunk.at(0.24, -0.15, 0.0), trunk.at(0.46, -0.15, 0.0), 0.03, 0.03, 1.8, cloth.tone(0.8));
    let roll = Skin::new(hex(0xc9a44a));
    body.rod(trunk.at(1.06, -0.1, -0.095), trunk.at(1.06, -0.1, 0.095), 0.036, 0.036, roll);
    for side in [-1.0, 1.0] {
        body.tube(
            &[
                (trunk.at(0.95, -0.06, 0.058 * side), 0.012),
                (trunk.at(0.99, 0.0, 0.06 * side), 0.013),
                (trunk.at(0.84, 0.052, 0.06 * side), 0.013),
                (trunk.at(0.5, 0.05, 0.068 * side), 0.011),
                (trunk.at(0.3, -0.03, 0.085 * side), 0.01),
            ],
            1.0,
            cloth.tone(0.55),
        );
    }
}

/// Two curved blades through the sash, edges up.
fn katana(body: &mut Body, trunk: &Trunk) {
    let sheath = Skin::new(hex(0x1a1216)).gloss(0.6);
    for (low, long) in [(0.0, 1.0), (0.028, 0.62)] {
        let at =
            |ahead: f32, high: f32| trunk.at(0.3, 0.0, 0.095) + v3(ahead * long, high * long - low, 0.02 + low * 0.4);
        body.tube(&[(at(0.1, 0.035), 0.012), (at(-0.14, -0.06), 0.012), (at(-0.4, -0.12), 0.011)], 1.0, sheath);
        body.rod(at(0.1, 0.035), at(0.108, 0.039), 0.018, 0.018, Skin::new(hex(0x8a6a2a)).gloss(0.5));
        body.rod(at(0.11, 0.04), at(0.26, 0.11), 0.012, 0.011, Skin::new(hex(0x39404e)));
    }
}

/// A straight sword at the side, plates on the shoulders, a belt.
fn sword(body: &mut Body, look: &Look, trunk: &Trunk) {
    let (steel, w) = (look.top, look.build);
    let ahead = trunk.up.cross(trunk.across);
    // Breast and belly, each one plate, and lames over shoulders and hips.
    let plate = |t: f32, deep: f32, high: f32, wide: f32| {
        (trunk.at(t, 0.004, 0.0), [ahead * (deep * w), trunk.up * (trunk.long * high), trunk.across * (wide * w)])
    };
    let (belly, breast) = (plate(0.36, 0.071, 0.26, 0.094), plate(0.66, 0.084, 0.33, 0.108));
    body.egg(belly.0, belly.1, steel.tone(0.86));
    body.egg(breast.0, breast.1, steel);
    for side in [-1.0, 1.0] {
        for (i, (t, out, r)) in [(0.76, 0.119, 0.042), (0.83, 0.113, 0.047), (0.9, 0.1, 0.05)].into_iter().enumerate() {
            body.ball(trunk.at(t, 0.0, out * w * side), v3(1.0, 0.74, 1.0) * r, steel.tone(0.8 + 0.1 * i as f32));
        }
    }
    for (t, reach) in [(0.02, 0.069), (-0.08, 0.073)] {
        trunk.girdle(body, (t, reach * w), (0.014, 1.6), steel.tone(0.92));
    }
    belt(body, look, trunk);
    let hilt = trunk.at(0.12, 0.03, 0.1);
    let tip = hilt + v3(-0.2, -0.36, 0.02);
    body.rod(hilt, tip, 0.015, 0.01, Skin::new(hex(0x3a2418)));
    body.rod(
        hilt + v3(-0.03, 0.02, 0.0),
        hilt + v3(0.045, -0.02, 0.0),
        0.011,
        0.011,
        Skin::new(hex(0xc9a23a)).gloss(0.7),
    );
    body.rod(hilt, hilt + v3(0.045, 0.08, 0.0), 0.011, 0.013, Skin::new(hex(0x2a1a12)));
}

/// Bands that throw light back.
fn stripes(body: &mut Body, look: &Look, trunk: &Trunk) {
    let w = look.build;
    let bright = Skin::new(hex(0xe9ef9a)).glow(0.18);
    for (t, r) in [(0.12, 0.059), (0.38, 0.052)] {
        trunk.girdle(body, (t, r * w), (0.009, 1.4), bright);
    }
    for side in [-1.0, 1.0] {
        body.tube(
            &[
                (trunk.at(0.42, 0.044 * w, 0.052 * side), 0.014),
                (trunk.at(0.68, 0.05 * w, 0.056 * side), 0.014),
                (trunk.at(0.93, 0.008, 0.058 * side), 0.014),
                (trunk.at(0.7, -0.05 * w, 0.056 * side), 0.014),
            ],
            1.0,
            bright,
        );
    }
}

/// A waistcoat with pockets.
fn vest(body: &mut Body, pose: &Pose, look: &Look, trunk: &Trunk) {
    let w = look.build;
    let cloth = Skin::new(pose.pick(&[0x8a744a, 0x5a4a34, 0x6a6a4a], 24));
    for side in [-1.0, 1.0] {
        body.tube(
            &[
                (trunk.at(0.02, 0.034 * w, 0.04 * side), 0.034),
                (trunk.at(0.4, 0.03 * w, 0.042 * side), 0.034),
                (trunk.at(0.68, 0.036 * w, 0.046 * side), 0.034),
                (trunk.at(0.92, 0.0, 0.05 * side), 0.026),
            ],
            1.0,
            cloth,
        );
        body.slab(
            trunk.at(0.14, 0.066 * w, 0.044 * side),
            trunk.at(0.26, 0.064 * w, 0.044 * side),
            0.012,
            0.012,
            2.0,
            cloth.tone(0.75),
        );
    }
    body.slab(trunk.at(0.06, -0.022, 0.0), trunk.at(0.84, -0.018, 0.0), 0.056 * w, 0.054 * w, 1.36, cloth);
}

/// A tie, and a flower in the lapel.
fn tie(body: &mut Body, look: &Look, trunk: &Trunk) {
    let w = look.build;
    let silk = Skin::new(hex(0x7a1f2c)).gloss(0.2);
    body.tube(
        &[
            (trunk.at(0.94, 0.032 * w, 0.0), 0.012),
            (trunk.at(0.86, 0.058 * w, 0.0), 0.009),
            (trunk.at(0.6, 0.077 * w, 0.0), 0.014),
            (trunk.at(0.3, 0.066 * w, 0.0), 0.014),
        ],
        1.0,
        silk,
    );
    body.orb(trunk.at(0.74, 0.066 * w, 0.05), 0.014, Skin::new(hex(0xf2eee6)));
}

/// A white apron from the breast to above the knees, and two rows of buttons.
fn apron(body: &mut Body, look: &Look, trunk: &Trunk) {
    let w = look.build;
    let linen = Skin::new(hex(0xe6e3da));
    body.slab(trunk.at(0.36, 0.012, 0.0), trunk.at(-0.55, 0.022, 0.0), 0.056 * w, 0.064 * w, 1.3, linen);
    body.cut();
    trunk.girdle(body, (0.34, 0.054 * w), (0.007, 1.2), linen.tone(0.8));
    for side in [-1.0, 1.0] {
        for (t, ahead) in [(0.5, 0.062), (0.62, 0.062), (0.74, 0.057)] {
            body.orb(trunk.at(t, ahead * w, 0.026 * side), 0.007, Skin::new(hex(0x2a2a2e)));
        }
    }
}

/// A stethoscope about the neck, over an open collar.
fn stethoscope(body: &mut Body, look: &Look, trunk: &Trunk) {
    let w = look.build;
    let tube = Skin::new(hex(0x20242c)).gloss(0.3);
    body.tube(
        &[(trunk.at(0.92, 0.03 * w, 0.0), 0.02), (trunk.at(0.66, 0.052 * w, 0.0), 0.016)],
        1.0,
        Skin::new(hex(0x7fa6c4)),
    );
    for (side, low) in [(-1.0, 0.5), (1.0, 0.4)] {
        body.tube(
            &[
                (trunk.at(0.98, -0.03, 0.03 * side), 0.007),
                (trunk.at(0.98, 0.012, 0.042 * side), 0.007),
                (trunk.at(0.76, 0.066 * w, 0.04 * side), 0.007),
                (trunk.at(low, 0.066 * w, 0.026 * side), 0.007),
            ],
            1.0,
            tube,
        );
    }
    body.orb(trunk.at(0.38, 0.068 * w, 0.026), 0.014, Skin::new(hex(0xc2c6cc)).gloss(0.8));
}

/// A cape with a pale collar that hangs behind.
fn cape(body: &mut Body, pose: &Pose, look: &Look, trunk: &Trunk) {
    let cloth = look.top.tone(0.8);
    for i in 0..5 {
        let across = i as f32 * 0.5 - 1.0;
        let sway = 0.02 * wave(pose.seconds * 0.4 + across * 0.15);
        let at = |t: f32| {
            trunk.at(0.92, -0.05, 0.075 * across)
                + v3(-(0.05 + 0.12 * pose.wind) * t + sway * t, -0.72 * t, 0.08 * across * t)
        };
        body.tube(&[(at(0.0), 0.024), (at(0.5), 0.026), (at(1.0), 0.028)], 1.9, cloth);
        body.cut();
    }
    let fur = Skin::new(hex(0xeeeae0));
    let ring = |z: f32| (trunk.at(0.96, 0.03 - 0.09 * z.abs().min(0.5), 0.12 * z), 0.024);
    body.tube(&[ring(-0.9), ring(-0.5), ring(0.0), ring(0.5), ring(0.9)], 1.0, fur);
}

/// A belt with a buckle.
fn belt(body: &mut Body, look: &Look, trunk: &Trunk) {
    let w = look.build;
    let leather = Skin::new(hex(0x2a1e16));
    trunk.girdle(body, (0.26, 0.054 * w), (0.008, 1.5), leather);
    body.orb(trunk.at(0.24, 0.066 * w, 0.0), 0.014, Skin::new(hex(0xc2a24a)).gloss(0.6));
}

/// Whether a stick is in the left hand: it goes with those who stand or walk.
pub(crate) fn leans_on_stick(pose: &Pose, look: &Look) -> bool {
    use crate::script::Action as A;
    // Who holds another's hand leans on that.
    let free = !pose.beside.is_some_and(|beside| beside.hands);
    let goes = matches!(pose.action, A::Walk | A::Cross | A::Look | A::Smile);
    match look.kit {
        Some(Kit::Staff | Kit::Cudgel) => goes || pose.action == A::Stand,
        // Who is told to work stands without.
        Some(Kit::Stick) => goes && free,
        _ => false,
    }
}

/// A stick from the left hand to the ground; who walks puts it down with the
/// right foot, and it stays there as long.
pub(crate) fn stick(body: &mut Body, look: &Look, stance: &Stance, (hip, hand): (Vec3, Vec3)) {
    let wood = Skin::new(hex(0x5a3c22));
    let foot: Foot = stance.feet.map_or(Foot::default(), |feet| feet[0]);
    let tip = v3(hip.x + foot.ahead * 0.8 + 0.09, foot.up * 0.6, hand.z + 0.015);
    let along = (hand - tip).unit();
    if look.kit == Some(Kit::Cudgel) {
        let (top, gold) = (hand + along * 0.5, Skin::new(hex(0xe8b83a)).gloss(0.8));
        body.rod(tip, top, 0.013, 0.013, Skin::new(hex(0xa82018)).gloss(0.3));
        for (end, way) in [(tip, along), (top, -along)] {
            body.rod(end, end + way * 0.11, 0.019, 0.019, gold);
        }
        return;
    }
    if look.kit == Some(Kit::Staff) {
        let top = hand + along * 0.5;
        body.tube(&[(tip, 0.01), (hand, 0.011), (top, 0.014)], 1.0, wood);
        body.orb(top + along * 0.02, 0.034, Skin::new(v3(0.4, 0.75, 1.0)).glow(1.6));
        return;
    }
    body.rod(tip, hand + along * 0.02, 0.009, 0.01, wood);
    body.tube(
        &[
            (hand + along * 0.02, 0.011),
            (hand + along * 0.04 + v3(0.012, 0.0, 0.0), 0.012),
            (hand + along * 0.03 + v3(0.045, 0.0, 0.0), 0.011),
        ],
        1.0,
        wood,
    );
}

/// What is below a shoe: its heel, which way its toes point.
pub(crate) fn sole(body: &mut Body, pose: &Pose, look: &Look, heel: Vec3, toe: Vec3) {
    let below = v3(toe.y, -toe.x, 0.0);
    match look.sole {
        Sole::Plain => {}
        Sole::Blade => {
            let steel = Skin::new(hex(0xd4dae2)).gloss(0.9);
            let at = |ahead: f32, down: f32| heel + toe * ahead + below * down;
            for ahead in [0.0, 0.05] {
                body.rod(at(ahead, 0.014), at(ahead, 0.032), 0.006, 0.005, steel);
            }
            body.tube(&[(at(-0.035, 0.032), 0.005), (at(0.075, 0.034), 0.005), (at(0.1, 0.022), 0.004)], 1.0, steel);
        }
        Sole::Fin => {
            // Whoever swims points the toes: a fin goes on from the leg.
            let rubber = Skin::new(pose.pick(&[0xe8b01f, 0xe0602a, 0x2a9ac0], 25)).gloss(0.3);
            let at = |ahead: f32, along: f32| heel + toe * ahead + below * along;
            body.tube(&[(at(0.02, 0.0), 0.024), (at(0.04, 0.07), 0.028)], 1.3, rubber.tone(0.6));
            body.tube(&[(at(0.04, 0.05), 0.022), (at(0.06, 0.15), 0.014), (at(0.09, 0.3), 0.01)], 4.2, rubber);
            body.cut();
        }
        Sole::Ski => {
            let deck = Skin::new(pose.pick(&[0xc8302a, 0x2a62b0, 0xe0b020, 0x26282e], 25)).gloss(0.5);
            let at = |ahead: f32, down: f32| heel + toe * ahead + below * down;
            body.tube(
                &[
                    (at(-0.34, 0.022), 0.009),
                    (at(0.0, 0.022), 0.01),
                    (at(0.46, 0.022), 0.009),
                    (at(0.56, -0.012), 0.006),
                ],
                2.4,
                deck,
            );
        }
    }
}

/// The bubbles of a breath, which grow as they rise from the mouth.
pub(crate) fn breath(body: &mut Body, pose: &Pose, mouth: Vec3) {
    for i in 0..9 {
        let up = fract(pose.seconds * 0.3 + i as f32 * 0.07);
        let sway = 0.03 * wave(pose.seconds * 0.8 + i as f32 * 0.37);
        let at = mouth + v3(sway - 0.22 * up, 0.9 * up, 0.05 * wave(i as f32 * 0.29));
        let fade = 1.0 - up * up;
        body.puff(at, 0.008 + 0.016 * up, v3(0.8, 0.93, 0.96), 0.75 * fade, 0.0);
    }
}

/// Powder snow, thrown up behind whoever slides over it.
pub(crate) fn powder(body: &mut Body, pose: &Pose) {
    const PUFFS: i32 = 26;
    if pose.pace <= 0.0 || !pose.cold {
        return;
    }
    for i in 0..PUFFS {
        let age = fract(i as f32 / PUFFS as f32 + pose.seconds * 1.1);
        let (side, rise) = (pose.unit(400 + i) - 0.5, pose.unit(440 + i));
        let at = v3(
            -0.2 - 1.5 * age,
            0.03 + (0.14 + 0.62 * rise) * age - 0.2 * age * age,
            side * (0.16 + 0.5 * age) + 0.03 * wave(age + rise),
        );
        // It swells as it hangs, and thins until it is gone.
        let alpha = 0.9 * (age * 9.0).min(1.0) * (1.0 - age) * (1.0 - age);
        body.puff(at, 0.05 + 0.2 * age, hex(0xffffff), alpha, 0.3);
    }
}

/// A ski pole in a hand, its tip behind.
pub(crate) fn pole(body: &mut Body, hand: Vec3) {
    let steel = Skin::new(hex(0x3a3f48)).gloss(0.4);
    let tip = hand + v3(-0.34, -0.3, 0.0);
    body.rod(hand + v3(0.04, 0.035, 0.0), tip, 0.008, 0.005, steel);
    body.orb(tip + v3(0.04, 0.035, 0.0), 0.016, steel);
}
