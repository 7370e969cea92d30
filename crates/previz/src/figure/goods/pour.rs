//! A drink that is being poured: the vessel above, tilted, the stream out of its
//! mouth, and how full what it runs into has become. One unit is the height of
//! what is filled.
//!
//! What is filled draws itself.

use super::{bottle, teaware};
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::{Action, Guise, SubjectKind as K};

/// Where the stream begins.
const MOUTH: Vec3 = v3(0.0, 1.58, 0.13);

/// How full a vessel is, as a share of what it is filled to.
pub(super) fn filled(pose: &Pose) -> f32 {
    if pose.action == Action::Pour { mix(0.36, 1.0, smoothstep(-0.6, 4.2, pose.shot_s)) } else { 1.0 }
}

/// The stream down to a level, and what it comes out of, where it is poured.
pub(super) fn pour(body: &mut Body, pose: &Pose, level: f32, drink: Skin) {
    if pose.action != Action::Pour {
        return;
    }
    let drink = if matches!(pose.guise, Some(Guise::Latte | Guise::Milk)) { Skin::new(hex(0xf4ecdc)) } else { drink };
    let s = pose.seconds;
    let at = |t: f32| {
        let waver = 0.012 * t * sin_turns(s * 2.3 - t * 1.4);
        v3(waver, mix(MOUTH.y, level, t * mix(0.55, 1.0, t)), mix(MOUTH.z, 0.0, 1.0 - (1.0 - t) * (1.0 - t)))
    };
    let thick = |t: f32| mix(0.036, 0.022, t) * (1.0 + 0.16 * sin_turns(t * 2.0 - s * 3.1));
    let line: Vec<(Vec3, f32)> = (0..=8).map(|i| (at(i as f32 / 8.0), thick(i as f32 / 8.0))).collect();
    body.tube(&line, 1.0, drink.gloss(0.9));
    // Where it falls in, it throws up a ring and a few drops.
    for i in 0..9 {
        let age = fract(s * 1.7 + pose.unit(60 + i));
        let out = around(pose.unit(80 + i), 0.03 + 0.1 * age, 0.0);
        let up = 0.16 * age * (1.0 - age) * 4.0 * (0.4 + 0.6 * pose.unit(90 + i));
        body.orb(v3(0.0, level + up, 0.0) + out, 0.012 * (1.0 - 0.5 * age), drink.gloss(0.9));
    }
    body.add(&source(pose, drink), &Frame::shift(Vec3::ZERO, 1.0));
}

/// What it is poured from, its mouth where the stream begins.
fn source(pose: &Pose, drink: Skin) -> Body {
    let mut from = Body { far: !pose.fine, ..Body::default() };
    let since = from.since();
    let still = Pose { action: Action::Stand, company: None, guise: None, ..pose.clone() };
    if matches!(pose.guise, Some(Guise::Latte | Guise::Milk)) {
        let jug = if pose.guise == Some(Guise::Milk) {
            Skin::new(hex(0xf6f5f0)).gloss(0.7)
        } else {
            Skin::metal(hex(0xc4c9ce))
        };
        pitcher(&mut from, jug);
        let lip = v3(0.0, 1.0, -0.5);
        from.turn(since, lip, 0, 0.17);
        from.put(since, &Frame::shift(MOUTH - lip * 0.95, 0.95));
    } else if pose.kind == K::Cup {
        teaware::teapot(&mut from, &Pose { kind: K::Teapot, colour: None, ..still });
        let spout = v3(0.0, 0.7, -0.98);
        from.turn(since, spout, 0, 0.085);
        from.put(since, &Frame::shift(MOUTH - spout * 1.15, 1.15));
    } else if pose.kind == K::Tumbler && !matches!(pose.guise, Some(Guise::Beer | Guise::Bottled)) {
        glass_jug(&mut from, drink);
        let lip = v3(0.0, 1.0, -0.42);
        from.turn(since, lip, 0, 0.2);
        from.put(since, &Frame::shift(MOUTH - lip * 1.05, 1.05));
    } else {
        let glass = pose.colour.filter(|_| pose.kind == K::Tumbler).map(|colour| colour * 0.8);
        bottle::bottle(&mut from, &Pose { kind: K::Bottle, colour: glass, ..still });
        let neck = v3(0.0, 1.0, 0.0);
        from.turn(since, neck, 0, 0.29);
        from.put(since, &Frame::shift(MOUTH - neck * 1.4, 1.4));
    }
    from
}

/// The jug that milk is frothed in or served from: wide below, a lip before, a handle behind.
/// One unit is its height.
fn pitcher(body: &mut Body, steel: Skin) {
    let side = [(0.0, 0.4), (0.03, 0.44), (0.25, 0.46), (0.5, 0.42), (0.75, 0.36), (0.92, 0.37), (1.0, 0.39)];
    body.lathe(Vec3::ZERO, &side, steel);
    body.drum(v3(0.0, 0.9, 0.0), v3(0.0, 0.91, 0.0), 0.35, 0.35, Skin::new(hex(0xf4ecdc)));
    let lip = |x: f32, y: f32, z: f32| v3(x, y, z);
    for (a, b) in [(-0.17, 0.0), (0.0, 0.17)] {
        let out = |x: f32| if x == 0.0 { -0.52 } else { -0.36 };
        let face = [lip(a, 1.0, out(a)), lip(b, 1.0, out(b)), lip(b * 0.6, 0.72, -0.35), lip(a * 0.6, 0.72, -0.35)];
        body.plate(&face, steel.tone(1.05));
    }
    let handle = [
        (v3(0.0, 0.88, 0.37), 0.045),
        (v3(0.0, 0.9, 0.6), 0.04),
        (v3(0.0, 0.7, 0.72), 0.04),
        (v3(0.0, 0.4, 0.7), 0.04),
        (v3(0.0, 0.24, 0.46), 0.04),
    ];
    body.ribbon(&handle, (v3(1.0, 0.0, 0.0), 1.4), steel);
}

/// A jug of glass with what is left in it. One unit is its height.
fn glass_jug(body: &mut Body, drink: Skin) {
    let clear = Skin::clear(Vec3::splat(0.94));
    let side = [(0.0, 0.34), (0.03, 0.38), (0.3, 0.4), (0.6, 0.36), (0.82, 0.31), (1.0, 0.34)];
    body.lathe(Vec3::ZERO, &side, clear);
    body.cut();
    // Tilted, the drink lies towards the lip.
    body.ball(v3(0.0, 0.56, -0.1), v3(0.26, 0.34, 0.22), Skin::new(drink.colour).gloss(0.9));
    body.ball(v3(0.0, 0.3, 0.0), v3(0.34, 0.24, 0.32), Skin::new(drink.colour).gloss(0.9));
    let rim: Vec<(Vec3, f32)> = (0..=20)
        .map(|i| (around(i as f32 / 20.0, 0.34, 1.0) + v3(0.0, 0.0, if i == 15 { -0.09 } else { 0.0 }), 0.018))
        .collect();
    body.tube(&rim, 1.0, clear.glow(0.15));
    let handle =
        [(0.88, 0.34), (0.9, 0.56), (0.68, 0.66), (0.4, 0.62), (0.26, 0.42)].map(|(y, z)| (v3(0.0, y, z), 0.035));
    body.tube(&handle, 1.0, clear.glow(0.1));
}
