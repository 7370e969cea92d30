//! What people wear on their heads: hats, helmets, veils, crowns.
//!
//! Hair and faces are `face`'s; only what is put on top is here.

use super::caps;
use super::clothes::Look;
use super::hats::{Hat, Head};
use super::stance::wave;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{cos_turns, hex, sin_turns, v3};
use crate::script::Attribute;

/// Whether the hat leaves no hair to be seen above the brow.
pub(crate) fn covers(look: &Look) -> bool {
    !matches!(
        look.hat,
        None | Some((Hat::Veil | Hat::Topknot | Hat::Hairpin | Hat::Crown | Hat::NurseCap | Hat::Fillet, _))
    )
}

/// Puts the hat on.
pub(crate) fn hat(body: &mut Body, pose: &Pose, look: &Look, head: Head) {
    let Some((hat, skin)) = look.hat else { return };
    match hat {
        Hat::Veil => veil(body, pose, head, skin),
        Hat::Wimple => wimple(body, pose, head, skin),
        Hat::Topknot => topknot(body, head, look.hair),
        Hat::Hairpin => hairpin(body, look, head, skin),
        Hat::Crown => crown(body, head, skin),
        Hat::Visor => visor(body, pose, head, Skin::metal(skin.colour * 2.0)),
        Hat::Wool => wool(body, head, skin),
        Hat::Shaven => {}
        Hat::DiveMask => dive_mask(body, head, skin),
        Hat::Mortarboard => mortarboard(body, head, skin),
        Hat::BeeVeil | Hat::Gnome | Hat::Fillet => caps::cap(body, hat, head, skin),
        _ => felt(body, hat, head, skin),
    }
}

/// A hood drawn over the head, open round the face.
pub(crate) fn hood(body: &mut Body, look: &Look, head: Head) {
    let r = head.r;
    let p = |x: f32, y: f32, z: f32| head.point(x, y, z);
    body.ball(p(-0.34, 0.34, 0.0), v3(1.02, 1.04, 1.06) * r, look.top);
    body.ball(p(-0.42, -0.42, 0.0), v3(0.72, 0.7, 0.86) * r, look.top);
    let rim = |turns: f32| {
        (p(0.34 + 0.12 * wave(turns + 0.25), 0.16 + 1.06 * wave(turns + 0.25), 0.92 * wave(turns)), r * 0.17)
    };
    body.tube(
        &[rim(-0.42), rim(-0.27), rim(-0.12), rim(0.0), rim(0.12), rim(0.27), rim(0.42)],
        1.0,
        look.top.tone(0.94),
    );
}

/// Two round rims on the nose, with what is seen through them or not, and the arms to
/// the ears.
pub(crate) fn glasses(body: &mut Body, kind: Attribute, head: Head, child: bool) {
    let r = head.r;
    let frame = Skin::new(hex(0x17161a)).gloss(0.5);
    // A child's eyes are further down.
    let high = if child { 0.05 } else { 0.09 };
    let dark = kind == Attribute::Sunglasses;
    for side in [-1.0, 1.0] {
        let at = |x: f32, y: f32, z: f32| head.point(x, high + y, z * side);
        let rim = |i: usize| {
            let (c, s) = (cos_turns(i as f32 / 16.0), sin_turns(i as f32 / 16.0));
            // Each lens turns a little outwards, as the face does.
            (at(0.94 - 0.09 * c, 0.235 * s, 0.37 + 0.26 * c), r * 0.034)
        };
        body.tube(&(0..=16).map(rim).collect::<Vec<_>>(), 1.0, frame);
        if dark {
            body.ball(at(0.94, 0.0, 0.37), v3(0.06, 0.22, 0.25) * r, frame.gloss(0.9));
        }
        body.tube(
            &[(at(0.86, 0.06, 0.64), r * 0.03), (at(0.5, 0.08, 0.86), r * 0.03), (at(-0.1, 0.06, 0.9), r * 0.03)],
            1.0,
            frame,
        );
    }
    body.rod(head.point(1.02, high + 0.04, -0.12), head.point(1.02, high + 0.04, 0.12), r * 0.034, r * 0.034, frame);
}

/// A graduate's flat cap with its tassel.
fn mortarboard(body: &mut Body, head: Head, felt: Skin) {
    head.turned(body, (-0.16, 0.5), &[(0.0, 1.06), (0.5, 0.98), (0.5, 0.0)], felt);
    let at = head.point(-0.16, 1.06, 0.0);
    body.cuboid(at, v3(1.25, 0.07, 1.25) * head.r, felt.tone(1.4));
    let tassel = [(0.0, 0.1, 0.0), (0.9, 0.1, 0.9), (1.15, -0.25, 1.15), (1.15, -0.8, 1.15)];
    let line = tassel.map(|(x, y, z)| (at + v3(x, y, z) * head.r, head.r * 0.07));
    body.tube(&line, 1.0, Skin::new(hex(0xe0ae2a)));
}

/// A dome from a height on: heights with their radii.
const DOME: [(f32, f32); 5] = [(0.0, 1.08), (0.28, 1.05), (0.52, 0.86), (0.7, 0.5), (0.76, 0.0)];

/// Hats of one profile all round, helmets and caps.
fn felt(body: &mut Body, hat: Hat, head: Head, skin: Skin) {
    let band = skin.tone(0.35);
    let place = (-0.16, 0.56);
    match hat {
        Hat::Helmet => helmet(body, head, skin.gloss(0.45)),
        Hat::Fedora => {
            head.turned(body, place, &[(-0.1, 1.72), (-0.05, 1.74), (0.03, 1.1)], skin);
            head.turned(body, place, &[(0.0, 1.1), (0.24, 1.07)], band);
            head.turned(body, place, &[(0.24, 1.06), (0.6, 0.98), (0.86, 0.84), (0.94, 0.6), (0.9, 0.0)], skin);
        }
        Hat::Stetson => stetson(body, head, skin),
        Hat::Straw => {
            head.turned(body, place, &[(-0.04, 2.05), (0.02, 2.04), (0.34, 1.2), (0.78, 0.4), (1.02, 0.05)], skin);
            head.turned(body, place, &[(0.29, 1.33), (0.42, 1.12)], band.tone(0.8));
        }
        Hat::Sunhat => sunhat(body, head, skin),
        Hat::Toque => {
            head.turned(body, place, &[(0.0, 1.06), (0.5, 1.08)], skin.tone(0.94));
            head.turned(
                body,
                place,
                &[(0.5, 1.06), (0.72, 1.32), (1.05, 1.42), (1.34, 1.24), (1.5, 0.8), (1.54, 0.0)],
                skin,
            );
        }
        Hat::Pointed => {
            head.turned(body, place, &[(-0.06, 1.95), (0.0, 1.95), (0.08, 1.1)], skin);
            head.turned(body, place, &[(0.05, 1.1), (0.26, 1.02)], Skin::new(hex(0xc9a23a)));
            head.turned(body, place, &[(0.26, 1.02), (1.1, 0.6), (1.7, 0.3)], skin);
            body.tube(
                &[
                    (head.point(-0.16, 2.1, 0.0), head.r * 0.36),
                    (head.point(-0.24, 2.6, 0.0), head.r * 0.22),
                    (head.point(-0.62, 3.0, 0.0), head.r * 0.06),
                ],
                1.0,
                skin,
            );
        }
        Hat::Baseball => {
            head.turned(body, place, &DOME, skin);
            body.slab(
                head.point(0.6, 0.56, 0.0),
                head.point(1.36, 0.5, 0.0),
                head.r * 0.08,
                head.r * 0.04,
                8.0,
                skin.tone(0.8),
            );
            body.orb(head.point(-0.16, 1.33, 0.0), head.r * 0.1, skin.tone(0.8));
        }
        _ => {
            head.turned(body, place, &[(0.0, 1.06), (0.2, 1.08), (0.42, 1.26), (0.52, 1.1), (0.58, 0.0)], skin);
            body.slab(head.point(0.62, 0.6, 0.0), head.point(1.2, 0.46, 0.0), head.r * 0.1, head.r * 0.05, 6.0, band);
            body.orb(head.point(0.92, 0.84, 0.0), head.r * 0.13, Skin::new(hex(0xd8b23a)).gloss(0.6));
        }
    }
}

/// A low crown with its ribbon over a brim as broad as the shoulders.
fn sunhat(body: &mut Body, head: Head, skin: Skin) {
    let place = (-0.16, 0.56);
    head.turned(body, place, &[(-0.16, 2.3), (-0.1, 2.32), (0.04, 1.12)], skin);
    head.turned(body, place, &[(0.02, 1.15), (0.26, 1.1)], Skin::new(hex(0x7a3a3a)));
    head.turned(body, place, &[(0.26, 1.09), (0.62, 0.98), (0.76, 0.76), (0.8, 0.0)], skin);
}

/// A hard shell with a visor and three ribs.
fn helmet(body: &mut Body, head: Head, shell: Skin) {
    head.turned(body, (-0.16, 0.56), &[(-0.08, 1.22), (0.02, 1.2), (0.03, 1.12)], shell);
    head.turned(body, (-0.16, 0.56), &DOME, shell);
    body.slab(head.point(0.6, 0.52, 0.0), head.point(1.12, 0.44, 0.0), head.r * 0.1, head.r * 0.05, 6.0, shell);
    for z in [-0.26, 0.0, 0.26] {
        let high = 0.08 - z * z;
        body.tube(
            &[
                (head.point(0.82, 0.78, z), head.r * 0.08),
                (head.point(0.45, 1.14 + high, z), head.r * 0.09),
                (head.point(-0.2, 1.27 + high, z), head.r * 0.09),
                (head.point(-0.8, 1.12 + high, z), head.r * 0.09),
                (head.point(-1.16, 0.72, z), head.r * 0.08),
            ],
            1.0,
            shell,
        );
    }
}

/// A tall crown, the brim rolled up at its sides.
fn stetson(body: &mut Body, head: Head, skin: Skin) {
    head.turned(body, (-0.16, 0.56), &[(-0.02, 1.5), (0.0, 1.52), (0.06, 1.08)], skin);
    head.turned(body, (-0.16, 0.56), &[(0.02, 1.08), (0.18, 1.06)], skin.tone(0.35));
    head.turned(body, (-0.16, 0.56), &[(0.18, 1.05), (0.7, 0.92), (1.0, 0.74), (1.06, 0.5), (1.0, 0.0)], skin);
    for z in [-1.0, 1.0] {
        let side = |x: f32, y: f32, out: f32| head.point(x, y, z * out);
        body.tube(
            &[
                (side(1.4, 0.52, 0.35), head.r * 0.07),
                (side(0.5, 0.78, 1.35), head.r * 0.12),
                (side(-0.8, 0.78, 1.35), head.r * 0.12),
                (side(-1.7, 0.52, 0.35), head.r * 0.07),
            ],
            1.0,
            skin,
        );
    }
}

/// A knitted cap with a turned-up rim and a bobble.
fn wool(body: &mut Body, head: Head, skin: Skin) {
    let place = (-0.16, 0.5);
    head.turned(body, place, &[(0.0, 1.13), (0.12, 1.18), (0.3, 1.12)], skin.tone(0.8));
    head.turned(body, place, &[(0.28, 1.1), (0.55, 1.0), (0.8, 0.7), (0.95, 0.3), (0.97, 0.0)], skin);
    body.orb(head.point(-0.16, 1.58, 0.0), head.r * 0.25, skin.tone(1.25));
}

/// A hood that leaves the face free, a mask on its strap, and the hose from the
/// mouth over a shoulder to the bottle.
fn dive_mask(body: &mut Body, head: Head, rubber: Skin) {
    head.turned(
        body,
        (-0.2, -0.75),
        &[(0.0, 0.8), (0.5, 1.02), (1.0, 1.06), (1.5, 0.86), (1.8, 0.4), (1.86, 0.0)],
        rubber,
    );
    head.turned(body, (-0.16, 0.14), &[(0.0, 1.1), (0.2, 1.12)], Skin::new(hex(0xe8b01f)));
    body.ball(head.point(0.72, 0.2, 0.0), v3(0.42, 0.46, 0.8) * head.r, rubber.tone(0.7));
    body.ball(head.point(0.9, 0.2, 0.0), v3(0.3, 0.34, 0.64) * head.r, Skin::new(hex(0x7fb6c8)).gloss(0.9));
    let hose = [(1.0, -0.5, 0.0), (0.8, -0.62, 0.62), (0.0, -1.0, 1.05), (-1.1, -1.3, 0.7)];
    body.tube(&hose.map(|(x, y, z)| (head.point(x, y, z), head.r * 0.12)), 1.0, rubber.tone(1.4));
    body.ball(head.point(1.02, -0.48, 0.0), v3(0.26, 0.3, 0.34) * head.r, Skin::new(hex(0x2a2e36)).gloss(0.5));
}

/// A bridal wreath, and net that falls from it behind to the hips.
fn veil(body: &mut Body, pose: &Pose, head: Head, skin: Skin) {
    for i in 0..9 {
        let turns = (i as f32 / 8.0 - 0.5) * 0.6;
        body.orb(
            head.point(-0.25 + 0.98 * cos_turns(turns), 0.92, 0.92 * sin_turns(turns)),
            head.r * (0.13 + 0.05 * f32::from(i % 2 == 0)),
            skin,
        );
    }
    let (back, lift) = (0.6 + 2.6 * pose.wind, 1.6 * pose.wind);
    let sway = |t: f32| 0.3 * wave(pose.seconds * 0.5 - t * 0.5) * t * t;
    let at = |t: f32, out: f32, aside: f32| {
        head.point(
            -0.75 - out - back * t - sway(t) * 0.6,
            1.0 - 6.4 * t + lift * t * t,
            aside * (0.7 + 0.8 * t) + sway(t),
        )
    };
    // One sheet of net, and the folds that it falls in.
    let sheet = |t: f32, deep: f32| (at(t, 0.0, 0.0), head.r * deep);
    body.tube(&[sheet(0.0, 0.2), sheet(0.3, 0.25), sheet(0.65, 0.33), sheet(1.0, 0.4)], 4.2, skin);
    body.cut();
    for fold in 0..if pose.near { 6 } else { 0 } {
        let aside = fold as f32 * 0.36 - 0.9;
        let line = |t: f32, thick: f32| (at(t, 0.15 + 0.1 * (1.0 - aside * aside), aside * 1.3), head.r * thick);
        body.tube(&[line(0.1, 0.1), line(0.5, 0.2), line(1.0, 0.3)], 1.0, skin.tone(0.97));
        body.cut();
    }
}

/// Linen about brow, cheeks and throat, and the veil that falls over it to the shoulders.
fn wimple(body: &mut Body, pose: &Pose, head: Head, veil: Skin) {
    let (r, linen) = (head.r, Skin::new(hex(0xf2f0ea)));
    let rim = |turns: f32| {
        let at = head.point(0.3 + 0.1 * wave(turns + 0.25), 0.08 + 0.92 * wave(turns + 0.25), 0.82 * wave(turns));
        (at, r * 0.15)
    };
    body.tube(&[-0.5, -0.37, -0.25, -0.12, 0.0, 0.12, 0.25, 0.37, 0.5].map(rim), 1.0, linen);
    body.slab(head.point(0.1, -0.72, 0.0), head.point(0.1, -1.75, 0.0), r * 0.72, r * 1.0, 1.2, linen);
    body.cut();
    body.ball(head.point(-0.3, 0.36, 0.0), v3(1.0, 1.04, 1.06) * r, veil);
    body.ball(head.point(-0.48, -0.5, 0.0), v3(0.72, 0.9, 0.98) * r, veil);
    let sway = 0.12 * wave(pose.seconds * 0.5);
    let fall = |t: f32| {
        let at = head.point(-0.95 - (0.45 + 0.6 * pose.wind) * t, -0.3 - 2.6 * t, sway * t);
        (at, r * (0.5 - 0.18 * t))
    };
    body.tube(&[fall(0.0), fall(0.5), fall(1.0)], 2.2, veil.tone(0.96));
}

/// Hair drawn back and bound upon the crown.
fn topknot(body: &mut Body, head: Head, hair: Skin) {
    body.tube(
        &[
            (head.point(-0.75, 0.95, 0.0), head.r * 0.22),
            (head.point(-0.65, 1.42, 0.0), head.r * 0.15),
            (head.point(-0.25, 1.52, 0.0), head.r * 0.17),
            (head.point(0.05, 1.42, 0.0), head.r * 0.1),
        ],
        1.0,
        hair,
    );
    body.rod(
        head.point(-0.68, 1.28, 0.0),
        head.point(-0.67, 1.36, 0.0),
        head.r * 0.19,
        head.r * 0.19,
        Skin::new(hex(0xd8d2c4)),
    );
}

/// Hair piled up and held by pins; a dancer's is one knot.
fn hairpin(body: &mut Body, look: &Look, head: Head, pin: Skin) {
    if look.tutu {
        body.orb(head.point(-0.95, 0.95, 0.0), head.r * 0.42, look.hair);
        return;
    }
    body.ball(head.point(-0.45, 1.3, 0.0), v3(0.5, 0.42, 0.5) * head.r, look.hair);
    for z in [-1.0, 1.0] {
        body.ball(head.point(-0.5, 1.35, z * 0.5), v3(0.32, 0.4, 0.24) * head.r, look.hair);
        body.rod(
            head.point(-0.3, 1.3, z * 0.3),
            head.point(-0.1, 1.45, z * 1.25),
            head.r * 0.05,
            head.r * 0.04,
            pin.gloss(0.7),
        );
        body.orb(head.point(-0.1, 1.45, z * 1.25), head.r * 0.13, pin.gloss(0.7));
        body.rod(head.point(-0.1, 1.4, z * 1.25), head.point(-0.1, 0.8, z * 1.28), head.r * 0.03, head.r * 0.04, pin);
    }
    body.orb(head.point(0.28, 1.2, 0.3), head.r * 0.2, Skin::new(hex(0xd8607a)));
}

/// A band of gold with its points.
fn crown(body: &mut Body, head: Head, gold: Skin) {
    let gold = gold.gloss(0.8);
    head.turned(body, (-0.2, 0.86), &[(0.0, 0.94), (0.28, 0.98)], gold);
    for i in 0..9 {
        let turns = i as f32 / 9.0;
        let around = |y: f32, r: f32| head.point(-0.2 + r * cos_turns(turns), y, r * sin_turns(turns));
        body.rod(around(1.1, 0.95), around(1.55, 1.04), head.r * 0.17, head.r * 0.03, gold);
        body.orb(around(1.58, 1.05), head.r * 0.08, Skin::new(hex(0xb01f2c)).gloss(0.8));
    }
}

/// A knight's helm, closed but for a slit, with a plume.
fn visor(body: &mut Body, pose: &Pose, head: Head, steel: Skin) {
    let (r, ink) = (head.r, Skin::new(hex(0x0a0a0c)));
    body.ball(head.point(-0.12, 0.32, 0.0), v3(1.12, 1.1, 1.02) * r, steel);
    // The plate before the face, its ridge, and the collar below it.
    let (middle, half) = (v3(0.46, 0.02, 0.0), v3(0.7, 0.72, 0.8));
    body.ball(head.point(middle.x, middle.y, 0.0), half * r, steel.tone(0.9));
    // What hides jaw and ears.
    body.ball(head.point(0.08, -0.26, 0.0), v3(0.8, 0.62, 0.95) * r, steel.tone(0.85));
    body.ball(head.point(0.36, -0.68, 0.0), v3(0.64, 0.54, 0.6) * r, steel.tone(0.9));
    let on = |y: f32, z: f32, out: f32| {
        let (v, w) = ((y - middle.y) / half.y, z / half.z);
        head.point(middle.x + half.x * (1.0 - v * v - w * w).max(0.0).sqrt() + out, y, z)
    };
    body.tube(&[0.66, 0.3, -0.1, -0.5].map(|y| (on(y, 0.0, 0.0), r * 0.06)), 1.0, steel);
    head.turned(body, (-0.06, -0.94), &[(-0.5, 1.3), (-0.3, 1.06), (-0.06, 0.8), (0.3, 0.74)], steel.tone(0.85));
    for side in [-1.0, 1.0] {
        let slit = [0.08, 0.25, 0.42, 0.58].map(|z| (on(0.24, z * side, -0.012), r * 0.05));
        body.tube(&slit, 1.0, ink);
        for i in 0..if pose.near { 8 } else { 0 } {
            let (row, column) = ((i / 4) as f32, (i % 4) as f32);
            body.orb(on(-0.12 - 0.16 * row, side * (0.17 + 0.11 * column + 0.05 * row), -0.015), r * 0.032, ink);
        }
        body.ball(head.point(0.08, 0.16, side * 0.94), v3(0.17, 0.17, 0.1) * r, steel.tone(0.8));
    }
    let blow = 0.5 + 1.2 * pose.wind;
    body.tube(
        &[
            (head.point(-0.1, 1.38, 0.0), head.r * 0.14),
            (head.point(-0.4, 1.9, 0.0), head.r * 0.3),
            (head.point(-1.1 - blow * 0.4, 1.7, 0.1), head.r * 0.34),
            (head.point(-1.6 - blow, 0.9, 0.15 * wave(pose.seconds * 0.6)), head.r * 0.1),
        ],
        0.7,
        Skin::new(hex(0xb02a24)),
    );
}
