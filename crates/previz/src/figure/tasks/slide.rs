//! A slide with who goes down it: a ladder, a deck and a chute. One unit is the size of who
//! slides.
//!
//! Who slides is drawn by others.

use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, clamp01, fract, hex, v3};

/// How often a second somebody goes down it.
const RIDES: f32 = 0.3;
/// From where to where the chute goes, and where it ends.
const TOP: Vec3 = v3(-0.95, 1.16, 0.0);
const FOOT: Vec3 = v3(0.85, 0.2, 0.0);
const END: Vec3 = v3(1.3, 0.14, 0.0);
/// How steep it is, in turns.
const STEEP: f32 = 0.078;

/// The slide and whoever goes down it, who sits on the chute.
pub(crate) fn slide(body: &mut Body, pose: &Pose, sitter: &Body) {
    // Beasts are as long as people are tall, and broader.
    let scale = if pose.kind.is_four_footed() { 1.5 } else { 1.0 };
    let since = body.since();
    let paint = if pose.cold { hex(0xa8d4ea) } else { pose.pick(&[0xd8342a, 0x2f7fd0, 0xf0b81e], 71) };
    let skin = Skin::new(paint).gloss(0.5);
    chute(body, skin, pose.cold);
    frame(body, skin.tone(0.75));
    body.put(since, &Frame::shift(Vec3::ZERO, scale));
    let t = fract(pose.shot_s * RIDES + 0.3 + 0.5 * pose.unit(72));
    // It begins slowly, and at the end one gets up.
    let down = clamp01(t * 1.25);
    let at = TOP.lerp(FOOT, 0.12 + 0.86 * down * down) * scale;
    let since = body.since();
    body.add(sitter, &Frame::shift(at, 1.0));
    body.turn(since, at, 2, -STEEP * 0.8);
}

/// The bed of the chute between its two rims, level at its end.
fn chute(body: &mut Body, skin: Skin, ice: bool) {
    let side = v3(0.0, 0.0, 0.27);
    let up = v3(0.0, 0.1, 0.0);
    let deck = TOP - v3(0.45, 0.0, 0.0);
    let bed = [deck, TOP, FOOT, END];
    for pair in bed.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        body.plate(&[from - side, from + side, to + side, to - side], skin);
        for rim in [side, -side] {
            body.plate(&[from + rim, to + rim, to + rim + up, from + rim + up], skin.tone(0.82));
            body.rod(from + rim + up, to + rim + up, 0.028, 0.028, skin.tone(0.92));
            if ice {
                // Walls of ice stand under it.
                let low = |at: Vec3| v3(at.x, 0.0, at.z);
                body.plate(&[low(from + rim), low(to + rim), to + rim, from + rim], skin.tone(0.72));
            }
        }
    }
}

/// Legs, the ladder, and rails about the deck.
fn frame(body: &mut Body, steel: Skin) {
    let deck = TOP - v3(0.45, 0.0, 0.0);
    for z in [-0.27, 0.27] {
        for at in [deck, TOP] {
            let foot = v3(at.x, 0.0, z);
            body.rod(foot, v3(at.x, TOP.y + 0.42, z), 0.03, 0.03, steel);
        }
        let rail = |at: Vec3| v3(at.x, TOP.y + 0.4, z);
        body.rod(rail(deck), rail(TOP), 0.024, 0.024, steel);
        body.rod(v3(deck.x - 0.35, 0.0, z), v3(deck.x, TOP.y, z), 0.026, 0.026, steel);
        body.rod(v3(FOOT.x - 0.15, 0.0, z), v3(FOOT.x - 0.15, 0.27, z), 0.024, 0.024, steel);
    }
    for i in 1..6 {
        let t = i as f32 / 6.0;
        let at = v3(deck.x - 0.35 * (1.0 - t), TOP.y * t, 0.0);
        body.rod(at - v3(0.0, 0.0, 0.27), at + v3(0.0, 0.0, 0.27), 0.02, 0.02, steel);
    }
}
