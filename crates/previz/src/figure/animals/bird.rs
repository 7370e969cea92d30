//! What flies on wings of its own: birds; and the swan on the water. One unit
//! is the span of the wings, for the swan her length.

use super::wing::{Wing, half_wing, rudder};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Mark, Skin};
use crate::maths::{Vec3, clamp01, hex, sin_turns, v3};
use crate::script::{Action, Guise, SubjectKind as K};

/// How long the down on a bird's body is.
const DOWN: f32 = 0.4;

const PIGEON: Wing = Wing {
    chord: (0.17, 0.14, 0.085),
    sweep: (0.05, 0.13),
    fingers: false,
    body: 0.058,
    coat: 0x3a3d47,
    tip: 0x202229,
    under: 0x8d8b89,
    head: 0x3a3d47,
    beak: 0x3a332a,
    neck: 0.0,
    crown: 0.68,
    train: 0.0,
    fire: 0.0,
};

/// The measures of a bird that is known by its bill and its colours.
fn marked(guise: Guise) -> Option<Wing> {
    let black = Wing { coat: 0x1b1c22, tip: 0x121318, under: 0xf0ece2, head: 0x1b1c22, ..PIGEON };
    Some(match guise {
        Guise::Toucan => Wing { beak: 0xf0902a, ..black },
        Guise::Puffin => Wing { beak: 0xe8601c, ..black },
        Guise::Woodpecker => Wing { head: 0xd0241c, ..black },
        Guise::Kingfisher => Wing { coat: 0x1f7fc0, tip: 0x1a64a8, under: 0xe8742a, head: 0x1f86c8, ..PIGEON },
        _ => return None,
    })
}

fn wing(kind: K, guise: Option<Guise>) -> Wing {
    let broad = Wing { chord: (0.21, 0.2, 0.15), sweep: (0.03, 0.04), fingers: true, body: 0.052, ..PIGEON };
    if guise == Some(Guise::Phoenix) {
        return Wing {
            chord: (0.24, 0.25, 0.19),
            body: 0.05,
            coat: 0xd8381c,
            tip: 0xf4b838,
            under: 0xf08a2c,
            head: 0xe8a032,
            beak: 0xf0c860,
            neck: 0.09,
            crown: 0.6,
            fire: 0.3,
            ..broad
        };
    }
    if let Some(wing) = guise.and_then(marked) {
        return wing;
    }
    match kind {
        K::Gull => Wing {
            chord: (0.13, 0.115, 0.07),
            sweep: (0.06, 0.1),
            body: 0.05,
            coat: 0xd9dde0,
            tip: 0x2a2c31,
            under: 0xf6f5f2,
            head: 0xf6f5f2,
            beak: 0xe0a028,
            ..PIGEON
        },
        K::Eagle => {
            Wing { coat: 0x4e3523, tip: 0x2b1d13, under: 0x5f452f, head: 0xf0ece2, beak: 0xdba52e, crown: 0.8, ..broad }
        }
        K::Owl => Wing {
            chord: (0.23, 0.23, 0.18),
            body: 0.075,
            coat: 0xd8b98a,
            tip: 0x9a7a54,
            under: 0xf6efe0,
            head: 0xdcc29a,
            fingers: false,
            crown: 0.98,
            ..broad
        },
        K::Crow => Wing { coat: 0x1b1c22, tip: 0x121318, under: 0x1f2026, head: 0x1b1c22, beak: 0x15151a, ..broad },
        K::Parrot => Wing {
            coat: 0xd02a22,
            tip: 0x2358c0,
            under: 0xd83428,
            head: 0xd02a22,
            beak: 0x2a2622,
            crown: 0.8,
            train: 0.22,
            ..PIGEON
        },
        kind => long_necked(kind, broad),
    }
}

/// The measures of birds that stretch their necks out in flight; of others
/// those of a pigeon.
fn long_necked(kind: K, broad: Wing) -> Wing {
    match kind {
        K::Goose => Wing {
            coat: 0x6f6455,
            tip: 0x37322c,
            under: 0xc9bfae,
            head: 0x35302c,
            beak: 0x2a2622,
            neck: 0.15,
            crown: 0.5,
            ..PIGEON
        },
        K::Duck => Wing { coat: 0x8a7a64, under: 0xc9bfae, head: 0x1f6a42, beak: 0xd8b23a, neck: 0.07, ..PIGEON },
        K::Swan => Wing {
            coat: 0xf4f2ec,
            tip: 0xe6e4de,
            under: 0xf4f2ec,
            head: 0xf4f2ec,
            beak: 0xe0772a,
            neck: 0.24,
            crown: 0.5,
            ..PIGEON
        },
        K::Crane => Wing {
            coat: 0xf2f1ec,
            tip: 0x1d1e22,
            under: 0xf2f1ec,
            head: 0xe9e6e0,
            beak: 0x8a8a6a,
            neck: 0.2,
            crown: 0.46,
            ..broad
        },
        K::Flamingo => Wing {
            coat: 0xf08a92,
            tip: 0x1d1e22,
            under: 0xf4a0a4,
            head: 0xf08a92,
            beak: 0x1d1e22,
            neck: 0.26,
            crown: 0.46,
            ..PIGEON
        },
        _ => PIGEON,
    }
}

/// Whether a bird is in the air.
pub(crate) fn aloft(pose: &Pose) -> bool {
    matches!(pose.action, Action::Fly | Action::Soar | Action::Hover | Action::Rise | Action::Land)
}

/// A bird in the air.
pub(crate) fn bird(body: &mut Body, pose: &Pose) {
    let w = wing(pose.kind, pose.guise);
    let coat = pose.colour(w.coat);
    let burns = pose.guise == Some(Guise::Phoenix);
    let tip = match pose.colour {
        // Its feathers turn to gold at their ends.
        Some(_) if burns => coat.lerp(hex(w.tip), 0.75),
        Some(_) => coat * 0.55,
        None => hex(w.tip),
    };
    let under = if pose.colour.is_some() && !burns { coat.lerp(Vec3::splat(0.8), 0.3) } else { hex(w.under) };
    let w = Wing { fire: w.fire * (0.25 + pose.dark), ..w };
    let plume = Skin::new(coat).mark(Mark::Under, under).glow(w.fire).pile(DOWN);
    let soars = matches!(pose.action, Action::Soar | Action::Hover) || pose.kind == K::Eagle && !burns;
    // Beats come in bouts with gliding between.
    let bout = if soars { 0.14 } else { clamp01(0.75 + 0.6 * sin_turns(pose.seconds * 0.17 + pose.unit(3))) };
    let (flap, late) = (sin_turns(pose.stride) * bout, sin_turns(pose.stride - 0.16) * bout);
    let since = body.since();
    let b = w.body;
    body.tube(
        &[
            (v3(-0.16, 0.0, 0.0), b * 0.35),
            (v3(-0.03, 0.0, 0.0), b),
            (v3(0.08, 0.005, 0.0), b * 0.95),
            (v3(0.15, 0.025, 0.0), b * 0.62),
        ],
        1.0,
        plume,
    );
    let far = outstretched(body, &w, plume, pose);
    let at = |x: f32, y: f32, z: f32| v3(x + far, y, z);
    let head = Skin::new(if pose.colour.is_some() && !burns { coat } else { hex(w.head) }).pile(DOWN);
    face(body, pose.kind, (&w, far), head);
    for side in [1.0, -1.0] {
        half_wing(body, &w, (flap, late), side, (coat, tip));
    }
    if burns {
        super::phoenix::finery(body, pose, at(0.175, 0.035, 0.0), (coat, tip));
    }
    rudder(body, &w, if pose.kind == K::Eagle && !burns { hex(0xf0ece2) } else { tip.lerp(coat, 0.5) });
    if matches!(pose.kind, K::Crane | K::Flamingo | K::Swan | K::Duck) {
        // Their unit is not the span.
        body.put(since, &Frame::shift(Vec3::ZERO, 1.5));
    }
    body.shift(since, v3(0.0, -flap * 0.05, 0.0));
    body.turn(since, Vec3::ZERO, 0, if soars { 0.075 * sin_turns(pose.seconds * 0.13) } else { 0.0 });
}

/// The head of a bird in the air, its bill and its eyes.
fn face(body: &mut Body, kind: K, (w, far): (&Wing, f32), head: Skin) {
    let b = w.body;
    let at = |x: f32, y: f32, z: f32| v3(x + far, y, z);
    body.orb(at(0.175, 0.035, 0.0), b * w.crown, head);
    let beak = Skin::new(hex(w.beak)).gloss(0.3);
    if kind == K::Eagle {
        // A heavy bill that bends down to its point.
        let bill = [(0.195, 0.036, 0.42), (0.222, 0.034, 0.34), (0.242, 0.02, 0.2), (0.244, 0.002, 0.04)];
        body.tube(&bill.map(|(x, y, r)| (at(x, y, 0.0), b * w.crown * r)), 0.8, beak);
    } else {
        body.rod(at(0.2, 0.032, 0.0), at(0.25, 0.015, 0.0), b * w.crown * 0.45, b * 0.08, beak);
    }
    for side in [1.0, -1.0] {
        if kind == K::Owl {
            // A flat face, whose eyes look ahead.
            body.ball(at(0.21, 0.04, side * b * 0.36), v3(b * 0.4, b * 0.5, b * 0.42), Skin::new(hex(0xe6d6b6)));
        }
        let eye =
            if kind == K::Owl { at(0.235, 0.045, side * b * 0.4) } else { at(0.195, 0.045, side * b * w.crown * 0.76) };
        if kind == K::Eagle {
            // A pale iris under a ridge, which makes it look stern.
            body.orb(eye - v3(b * 0.02, 0.0, side * b * 0.03), b * 0.17, Skin::new(hex(0xe0b440)));
            let ridge = at(0.2, 0.045 + b * 0.2, side * b * w.crown * 0.66);
            body.rod(eye + v3(-b * 0.2, b * 0.16, 0.0), ridge, b * 0.1, b * 0.07, head);
        }
        body.orb(eye, b * 0.14, Skin::new(hex(0x0f0d0c)).gloss(0.5));
    }
}

/// The neck that a bird stretches out, and the legs that it then trails; how
/// far ahead of the shoulders that brings its head.
fn outstretched(body: &mut Body, w: &Wing, plume: Skin, pose: &Pose) -> f32 {
    if w.neck <= 0.0 {
        return 0.0;
    }
    let (b, dark) = (w.body, pose.kind == K::Goose && pose.colour.is_none());
    let nape = v3(0.17 + w.neck, 0.035, 0.0);
    let neck = if dark { Skin::new(hex(w.head)) } else { plume };
    body.tube(
        &[(v3(0.12, 0.015, 0.0), b * 0.72), (v3(0.16 + w.neck * 0.4, 0.03, 0.0), b * 0.42), (nape, b * 0.4)],
        1.0,
        neck,
    );
    if matches!(pose.kind, K::Crane | K::Flamingo) {
        let shank = Skin::new(hex(if pose.kind == K::Flamingo { 0xe57a86 } else { 0x3a3d40 }));
        for side in [1.0, -1.0] {
            body.rod(v3(-0.12, -0.02, side * 0.015), v3(-0.5, -0.03, side * 0.018), 0.009, 0.006, shank);
        }
    }
    w.neck
}

/// A swan on the water.
pub(crate) fn swan(body: &mut Body, pose: &Pose) {
    let white = Skin::new(pose.colour(0xf4f2ec));
    let since = body.since();
    body.tube(
        &[
            (v3(-0.44, 0.19, 0.0), 0.02),
            (v3(-0.26, 0.13, 0.0), 0.12),
            (v3(0.0, 0.08, 0.0), 0.155),
            (v3(0.22, 0.08, 0.0), 0.1),
        ],
        1.1,
        white,
    );
    for side in [1.0, -1.0] {
        body.tube(
            &[
                (v3(0.16, 0.13, side * 0.09), 0.07),
                (v3(-0.08, 0.2, side * 0.1), 0.1),
                (v3(-0.3, 0.25, side * 0.05), 0.05),
                (v3(-0.42, 0.28, side * 0.03), 0.012),
            ],
            0.7,
            white.tone(0.95),
        );
    }
    let nod = 0.02 * sin_turns(pose.seconds * 0.3);
    let top = v3(0.33 + nod, 0.6, 0.0);
    body.tube(
        &[
            (v3(0.2, 0.1, 0.0), 0.08),
            (v3(0.32, 0.22, 0.0), 0.05),
            (v3(0.27, 0.4, 0.0), 0.04),
            (v3(0.25 + nod * 0.5, 0.54, 0.0), 0.037),
            (top, 0.04),
            (top + v3(0.055, -0.035, 0.0), 0.042),
        ],
        1.0,
        white,
    );
    body.rod(top + v3(0.08, -0.045, 0.0), top + v3(0.155, -0.085, 0.0), 0.024, 0.012, Skin::new(hex(0xe0772a)));
    body.orb(top + v3(0.085, -0.025, 0.0), 0.02, Skin::new(hex(0x17130f)));
    body.shift(since, v3(0.0, 0.012 * sin_turns(pose.seconds * 0.35), 0.0));
    wake(body, pose, 0.13, 0.6);
}

/// Foam on the water beside and behind what is `half` wide to each side: fine
/// streaks, which stay where they arose while it goes on.
pub(crate) fn wake(body: &mut Body, pose: &Pose, half: f32, long: f32) {
    ripples(body, pose, (half, long), Skin::new(Vec3::splat(FOAM)));
}

/// How bright foam is.
const FOAM: f32 = 0.7;

/// The waves that part behind who crosses water, in a skin of their own: what goes
/// gently raises no foam.
pub(crate) fn ripples(body: &mut Body, pose: &Pose, (half, long): (f32, f32), foam: Skin) {
    let drawn = long * 2.0;
    let streak = |body: &mut Body, (from, wide): (Vec3, f32), (to, narrow): (Vec3, f32)| {
        let (out, inner) = (v3(0.0, 0.0, wide), v3(0.0, 0.0, narrow));
        body.plate(&[from - out, to - inner, to + inner, from + out], foam);
    };
    for i in 0..18 {
        let t = crate::maths::fract(i as f32 / 18.0 + pose.gone / drawn);
        let wide_at = |t: f32| half * 0.06 * (t * 9.0).min(1.0) * (1.0 - t).max(0.0);
        let wide = wide_at(t);
        for side in [1.0, -1.0] {
            // One wave without a gap, that wavers: each streak ends where the next begins.
            let at = |t: f32, i: i32| {
                let slip = 0.025 * sin_turns((i % 18) as f32 * 0.618);
                v3(0.34 - t * drawn, 0.004, side * (half + t * long * 0.6 + half * slip))
            };
            let on = (t + 1.0 / 18.0).min(1.0);
            streak(body, (at(t, i), wide), (at(on, i + 1), wide_at(on)));
        }
        // What the stern has stirred up.
        let across = half * 0.7 * sin_turns(i as f32 * 0.377);
        let at = |t: f32| v3(-0.46 - t * long, 0.004, across * (1.0 + 0.4 * t));
        body.puff(at(t), half * (0.07 + 0.12 * t), foam.colour, 0.42 * (1.0 - t) * (t * 9.0).min(1.0), 0.0);
    }
}
