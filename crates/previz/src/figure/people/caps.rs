//! Caps of some callings and of tales: a keeper of bees, a gnome, the king of the monkeys.
//!
//! Other hats are `headgear`'s.

use super::hats::{Hat, Head};
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{cos_turns, hex, sin_turns};

/// Puts one of them on.
pub(super) fn cap(body: &mut Body, hat: Hat, head: Head, skin: Skin) {
    match hat {
        Hat::BeeVeil => veiled(body, head, skin),
        Hat::Gnome => pointed(body, head, skin),
        _ => fillet(body, head, skin.gloss(0.8)),
    }
}

/// A hat with a broad brim, and a dark net that hangs from it to the shoulders: threads up and
/// down and round, between which the face is seen.
fn veiled(body: &mut Body, head: Head, straw: Skin) {
    let place = (-0.05, 0.5);
    head.turned(body, place, &[(-0.05, 2.0), (0.0, 2.02), (0.1, 1.14)], straw);
    head.turned(body, place, &[(0.06, 1.16), (0.24, 1.12)], Skin::new(hex(0x4a4038)));
    head.turned(body, place, &[(0.24, 1.1), (0.56, 1.0), (0.72, 0.7), (0.76, 0.0)], straw);
    let net = Skin::new(hex(0x2a2622));
    let (thin, high, low) = (head.r * 0.022, 0.44, -1.75);
    let on = |turns: f32, t: f32| {
        let out = 1.72 - 0.1 * t;
        head.point(-0.05 + cos_turns(turns) * out, high + (low - high) * t, sin_turns(turns) * out)
    };
    let gauze = [(low, 1.6), (-0.6, 1.68), (high, 1.7)];
    head.turned(body, (-0.05, 0.0), &gauze, Skin::film(hex(0x5c5a56)));
    let threads = 18;
    for i in 0..threads {
        let turns = i as f32 / threads as f32;
        body.rod(on(turns, 0.0), on(turns, 1.0), thin, thin, net);
    }
    for ring in 1..=8 {
        let t = ring as f32 / 8.0;
        let thick = if ring == 8 { head.r * 0.09 } else { thin };
        for i in 0..16 {
            let (a, b) = (i as f32 / 16.0, (i + 1) as f32 / 16.0);
            body.rod(on(a, t), on(b, t), thick, thick, if ring == 8 { straw.tone(0.95) } else { net });
        }
    }
    body.tube(
        &[(head.point(-0.9, -1.95, 0.0), head.r * 0.5), (head.point(0.4, -1.95, 0.0), head.r * 0.4)],
        2.2,
        straw.tone(0.98),
    );
}

/// A tall cap of felt whose point droops.
fn pointed(body: &mut Body, head: Head, felt: Skin) {
    head.turned(body, (-0.12, 0.4), &[(0.0, 1.16), (0.2, 1.14), (0.9, 0.8)], felt);
    body.tube(
        &[
            (head.point(-0.12, 1.25, 0.0), head.r * 0.82),
            (head.point(-0.3, 2.1, 0.0), head.r * 0.42),
            (head.point(-0.75, 2.75, 0.0), head.r * 0.06),
        ],
        1.0,
        felt,
    );
    head.turned(body, (-0.12, 0.36), &[(0.0, 1.2), (0.16, 1.2)], felt.tone(0.8));
}

/// A fillet of gold, and two long feathers that bend back from it.
fn fillet(body: &mut Body, head: Head, gold: Skin) {
    head.turned(body, (-0.14, 0.5), &[(0.0, 1.09), (0.16, 1.08)], gold);
    body.orb(head.point(0.92, 0.64, 0.0), head.r * 0.17, gold);
    for side in [-1.0, 1.0] {
        body.orb(head.point(0.5, 0.72, side * 0.45), head.r * 0.16, Skin::new(hex(0xd8281f)));
        let feather = [(0.4, 0.8, 0.5), (0.0, 2.4, 0.9), (-1.6, 3.7, 1.15), (-3.2, 4.0, 1.2)];
        let line = feather.map(|(x, y, z)| (head.point(x, y, side * z), head.r * 0.07));
        body.tube(&line, 1.0, Skin::new(hex(0xb8401f)));
    }
}
