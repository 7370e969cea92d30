//! Birds at rest: how each of them sits, and the branch that it sits on. One
//! unit is the span of the wings.
//!
//! How they fly is `bird`'s to say.

use super::wing::feather;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, v3};
use crate::script::{Action, Guise, SubjectKind as K};

/// How long the down on a bird's body is.
const DOWN: f32 = 0.5;

/// The looks of a bird that sits.
struct Plumage {
    coat: u32,
    breast: u32,
    wing: u32,
    head: u32,
    beak: u32,
    /// Length and thickness of the beak; it hooks down at the tip.
    bill: (f32, f32),
    hooked: bool,
    /// Radius of the head.
    crown: f32,
    tail: f32,
    /// How stout the body is.
    stout: f32,
}

const SONGBIRD: Plumage = Plumage {
    coat: 0x7a5a44,
    breast: 0xd9793f,
    wing: 0x4f5560,
    head: 0x58606c,
    beak: 0x3a332a,
    bill: (0.075, 0.024),
    hooked: false,
    crown: 0.1,
    tail: 0.24,
    stout: 1.06,
};

const OWL: Plumage = Plumage {
    coat: 0x8a6a48,
    breast: 0xd8c4a0,
    wing: 0x6a4f36,
    head: 0x8a6a48,
    beak: 0x3a332a,
    bill: (0.05, 0.022),
    hooked: true,
    crown: 0.155,
    tail: 0.14,
    stout: 1.3,
};

/// The looks of a bird that is known by its bill and its colours.
fn marked(guise: Guise) -> Option<Plumage> {
    let black = |breast, beak, bill, tail| Plumage {
        coat: 0x1b1c22,
        wing: 0x17181d,
        head: 0x1b1c22,
        hooked: true,
        stout: 1.15,
        breast,
        beak,
        bill,
        tail,
        ..SONGBIRD
    };
    Some(match guise {
        Guise::Toucan => black(0xf4e8a8, 0xf0902a, (0.3, 0.068), 0.34),
        Guise::Puffin => black(0xf4f2ec, 0xe8601c, (0.11, 0.07), 0.1),
        Guise::Woodpecker => Plumage { head: 0xd0241c, hooked: false, ..black(0xf0ece2, 0x3a332a, (0.17, 0.022), 0.3) },
        Guise::Kingfisher => Plumage {
            coat: 0x1f7fc0,
            breast: 0xe8742a,
            wing: 0x1a64a8,
            head: 0x1f86c8,
            beak: 0x1c1c20,
            bill: (0.22, 0.026),
            crown: 0.115,
            tail: 0.12,
            stout: 1.12,
            ..SONGBIRD
        },
        _ => return None,
    })
}

fn plumage(pose: &Pose) -> Plumage {
    if let Some(looks) = pose.guise.and_then(marked) {
        return looks;
    }
    match pose.kind {
        K::Crow => Plumage {
            coat: 0x1b1c22,
            breast: 0x1b1c22,
            wing: 0x15161b,
            head: 0x1b1c22,
            beak: 0x15151a,
            bill: (0.13, 0.036),
            tail: 0.3,
            stout: 0.98,
            ..SONGBIRD
        },
        K::Owl => OWL,
        K::Parrot => Plumage {
            coat: 0xd02a22,
            breast: 0xd83428,
            wing: 0x2358c0,
            head: 0xd02a22,
            beak: 0x2a2622,
            bill: (0.08, 0.045),
            hooked: true,
            crown: 0.115,
            tail: 0.62,
            ..SONGBIRD
        },
        K::Eagle => Plumage {
            coat: 0x4e3523,
            breast: 0x5f452f,
            wing: 0x3c2819,
            head: 0xf0ece2,
            beak: 0xdba52e,
            bill: (0.1, 0.04),
            hooked: true,
            crown: 0.1,
            tail: 0.2,
            stout: 1.12,
        },
        _ => songbird(pose),
    }
}

/// One of the small birds of gardens.
fn songbird(pose: &Pose) -> Plumage {
    match (pose.unit(8) * 3.99) as u32 {
        0 => Plumage { coat: 0x3f6fb8, breast: 0xf0d25a, wing: 0x2f559a, head: 0x4a7cc4, ..SONGBIRD },
        1 => Plumage { coat: 0x8a8f6a, breast: 0xe8c84a, wing: 0x5f6a4a, head: 0x2c2f33, ..SONGBIRD },
        _ => SONGBIRD,
    }
}

/// A bird that sits, on a branch where one is given.
pub(crate) fn perched(body: &mut Body, pose: &Pose) {
    let look = plumage(pose);
    let tint = |usual: u32, tone: f32| pose.colour.map_or_else(|| hex(usual), |colour| colour * tone);
    let gloss = if pose.kind == K::Crow { 0.35 } else { 0.0 };
    let (coat, breast) = (tint(look.coat, 1.0), tint(look.breast, 1.12));
    let plume = Skin::new(coat).gloss(gloss).mark(Mark::Under, breast).pile(DOWN);
    let wing = Skin::new(tint(look.wing, 0.72)).gloss(gloss).pile(DOWN);
    let since = body.since();
    let r = look.stout;
    let breath = 1.0 + 0.015 * sin_turns(pose.seconds * 0.6);
    body.tube(
        &[
            (v3(-0.17, 0.15, 0.0), 0.055),
            (v3(-0.06, 0.22, 0.0), 0.125 * r),
            (v3(0.03, 0.31, 0.0), 0.135 * r * breath),
            (v3(0.08, 0.42, 0.0), 0.105 * r),
            (v3(0.1, 0.49, 0.0), 0.08),
        ],
        0.95,
        plume,
    );
    body.ball(v3(0.07, 0.29, 0.0), v3(0.1, 0.135, 0.115) * r, Skin::new(breast).gloss(gloss).pile(DOWN));
    if pose.kind == K::Owl {
        for i in 0..14 {
            let (row, column) = ((i / 4) as f32, (i % 4) as f32 - 1.5);
            let fleck = v3(0.165 - 0.01 * row - 0.02 * column.abs(), 0.38 - 0.055 * row, column * 0.055);
            let dark = if coat.luma() > 0.5 { 0.4 } else { 0.8 };
            body.ball(fleck, v3(0.03, 0.018, 0.012), Skin::new(coat * dark));
        }
    }
    for side in [1.0, -1.0] {
        let folded = [
            (v3(0.07, 0.4, side * 0.1 * r), 0.055),
            (v3(-0.05, 0.3, side * 0.125 * r), 0.085 * r),
            (v3(-0.2, 0.17, side * 0.075), 0.045),
            (v3(-0.3, 0.08, side * 0.03), 0.012),
        ];
        body.tube(&folded, 0.42, wing);
        quills(body, side, (r, look.tail), wing);
        if pose.kind == K::Parrot && pose.colour.is_none() && pose.guise.is_none() {
            let band = [(v3(0.06, 0.37, side * 0.118), 0.05), (v3(-0.03, 0.31, side * 0.142), 0.055)];
            body.tube(&band, 0.4, Skin::new(hex(0xf0c23a)));
        }
        let leg = v3(0.0, 0.02, side * 0.055);
        body.rod(v3(0.0, 0.17, side * 0.055), leg, 0.022, 0.013, Skin::new(hex(0x6a5040)));
        for toe in [-0.02, 0.02] {
            body.rod(leg, leg + v3(0.055, -0.035, toe), 0.012, 0.007, Skin::new(hex(0x6a5040)));
        }
    }
    tail(body, look.tail, wing);
    head(body, pose, &look, tint(look.head, 0.95));
    if let Some(tree) = pose.company {
        branch(body, pose, tree.colour);
        let sway = 0.006 * (0.4 + pose.wind) * sin_turns(pose.seconds * 0.33);
        body.turn(since, v3(0.0, -0.05, -2.4), 0, sway);
    }
}

/// The feathers of a folded wing: rows that overlap, the longest over the tail.
fn quills(body: &mut Body, side: f32, (r, tail): (f32, f32), wing: Skin) {
    let rows = if body.far { 1 } else { 3 };
    for row in 0..rows {
        let k = row as f32;
        for i in 0..7 {
            let t = i as f32 / 6.0;
            // From the shoulder down the back edge of the wing.
            let from =
                v3(0.045 - 0.06 * k - 0.05 * t, 0.395 - 0.06 * k - 0.16 * t, side * (0.168 - 0.012 * k - 0.05 * t) * r);
            let long = 0.13 + 0.035 * k + if row == 2 { 0.12 * t + tail * 0.12 } else { 0.0 };
            let way = v3(-0.78, -0.6 - 0.1 * t, side * -0.2 * (1.0 + k * 0.5)).unit() * long;
            let wide = v3(0.6, -0.78, 0.0).unit() * 0.026;
            let tone = 1.14 - 0.08 * k - 0.04 * ((i * 5 + row) % 3) as f32;
            feather(body, (from, from + way), wide, wing.tone(tone));
        }
    }
}

/// The feathers of a tail that hangs behind the branch.
fn tail(body: &mut Body, long: f32, wing: Skin) {
    for i in 0..5 {
        let off = i as f32 / 4.0 - 0.5;
        let tip = v3(-0.15 - long * 0.75, 0.13 - long * 0.62, off * 0.09);
        let wide = v3(0.0, 0.0, 0.022);
        let root = v3(-0.14, 0.17, off * 0.05);
        body.plate(&[root - wide, tip - wide, tip + wide, root + wide], wing.tone(0.85 + 0.1 * off.abs()));
    }
}

/// The head, which turns now and then and sings in bouts.
fn head(body: &mut Body, pose: &Pose, look: &Plumage, colour: Vec3) {
    let since = body.since();
    let (r, skin) = (look.crown, Skin::new(colour).pile(DOWN).gloss(if pose.kind == K::Crow { 0.35 } else { 0.0 }));
    let at = v3(0.125, 0.45 + r, 0.0);
    body.orb(at, r, skin);
    let asleep = pose.action == Action::Sleep;
    let bout = clamp01(sin_turns(pose.seconds * 0.21) * 3.0);
    let gape = if asleep || look.hooked { 0.0 } else { bout * (0.5 + 0.5 * sin_turns(pose.seconds * 2.6)) };
    let beak = Skin::new(hex(look.beak)).gloss(0.3);
    let (long, thick) = look.bill;
    let root = at + v3(r * 0.86, -r * 0.1, 0.0);
    if look.hooked {
        // Its ridge runs on in one bow from the brow to the point.
        let bill = [(-0.12, 0.06, 1.0), (0.32, 0.04, 0.94), (0.72, -0.16, 0.62), (0.82, -0.62, 0.1)];
        body.tube(&bill.map(|(x, y, r)| (root + v3(x, y, 0.0) * long, thick * r)), 0.8, beak);
        body.rod(
            root - v3(0.0, thick * 0.7, 0.0),
            root + v3(long * 0.5, -long * 0.3, 0.0),
            thick * 0.4,
            thick * 0.2,
            beak.tone(0.8),
        );
    } else {
        body.rod(root, root + v3(long, long * 0.24 * gape, 0.0), thick, thick * 0.16, beak);
        let low = root + v3(long * 0.9, -long * (0.12 + 0.5 * gape), 0.0);
        body.rod(root - v3(0.0, thick * 0.4, 0.0), low, thick * 0.75, thick * 0.14, beak.tone(0.8));
    }
    for side in [1.0, -1.0] {
        if pose.kind == K::Owl {
            owls_eye(body, pose, (at, r), (skin, side));
            continue;
        }
        if pose.kind == K::Parrot {
            let bare = at + v3(r * 0.42, r * 0.02, side * r * 0.62);
            body.ball(bare, v3(0.46, 0.38, 0.32) * r, Skin::new(hex(0xf0ede6)));
            body.ball(bare + v3(r * 0.2, r * 0.06, side * r * 0.16), v3(0.2, 0.2, 0.18) * r, Skin::new(hex(0xe8cf6a)));
        }
        let eye = match pose.kind {
            K::Parrot => at + v3(r * 0.66, r * 0.09, side * r * 0.84),
            _ => at + v3(r * 0.52, r * 0.16, side * r * 0.8),
        };
        if pose.kind == K::Eagle {
            // The ridge that makes it look stern, over a pale iris.
            body.orb(eye - v3(r * 0.04, 0.0, side * r * 0.05), r * 0.2, Skin::new(hex(0xd9a830)).gloss(0.5));
            let ridge = eye + v3(-r * 0.2, r * 0.22, side * r * 0.02);
            body.rod(ridge, eye + v3(r * 0.34, r * 0.1, -side * r * 0.2), r * 0.13, r * 0.07, skin);
        }
        body.orb(eye, r * 0.17, Skin::new(hex(0x0d0b0a)).gloss(0.6));
        if pose.fine {
            let spark = v3(r * 0.08, r * 0.08, side * r * 0.1);
            body.orb(eye + spark, r * 0.05, Skin::new(Vec3::splat(0.9)).glow(0.3));
        }
    }
    // It looks one way, then quickly another.
    let far = if pose.action == Action::Look { 0.12 } else { 1.0 };
    let glance = far * (sin_turns(pose.seconds * 0.13) * 4.0).clamp(-1.0, 1.0);
    body.turn(since, at, 1, if asleep { 0.3 } else { 0.07 * glance });
    body.turn(since, at - v3(0.03, r, 0.0), 2, 0.03 * gape);
}

/// An owl's eye in its disc of feathers, whose lid comes down now and then, and
/// the tuft above it; white ones have none.
fn owls_eye(body: &mut Body, pose: &Pose, (at, r): (Vec3, f32), (skin, side): (Skin, f32)) {
    let snowy = skin.colour.luma() > 0.5;
    let disc = at + v3(r * 0.55, r * 0.1, side * r * 0.38);
    let pale = skin.colour.lerp(hex(if snowy { 0xffffff } else { 0xe6d6b6 }), 0.6);
    body.ball(disc, v3(0.34, 0.54, 0.45) * r, Skin::new(pale * 0.72).pile(DOWN));
    body.ball(disc + v3(r * 0.05, 0.0, 0.0), v3(0.33, 0.48, 0.4) * r, Skin::new(pale).pile(DOWN));
    let shut = pose.action == Action::Sleep || fract(pose.seconds * 0.21 + pose.unit(17)) < 0.04;
    let eye = disc + v3(r * 0.28, 0.0, 0.0);
    let ink = Skin::new(hex(0x0c0a0a)).gloss(0.8);
    if shut {
        body.ball(eye, v3(0.13, 0.25, 0.25) * r, Skin::new(pale * 0.9));
        body.ball(eye + v3(r * 0.1, -r * 0.06, 0.0), v3(0.05, 0.03, 0.2) * r, ink);
        return;
    }
    body.ball(eye, v3(0.12, 0.29, 0.29) * r, ink);
    body.ball(eye + v3(r * 0.04, 0.0, 0.0), v3(0.12, 0.24, 0.24) * r, Skin::new(hex(0xf0b428)).gloss(0.6));
    body.ball(eye + v3(r * 0.11, 0.0, 0.0), v3(0.08, 0.14, 0.14) * r, ink);
    if pose.near {
        let spark = eye + v3(r * 0.19, r * 0.07, r * 0.06);
        body.orb(spark, r * 0.035, Skin::new(Vec3::splat(0.95)).glow(0.45));
    }
    let brow = eye + v3(r * 0.06, r * 0.3, side * r * 0.2);
    body.rod(brow, eye + v3(r * 0.14, r * 0.16, -side * r * 0.26), r * 0.1, r * 0.06, skin);
    if !snowy {
        let tuft = at + v3(r * 0.3, r * 0.75, side * r * 0.55);
        body.rod(tuft, tuft + v3(-r * 0.15, r * 0.5, side * r * 0.2), r * 0.2, r * 0.03, skin);
    }
}

/// The post of a pier, on which gulls like to sit.
pub(crate) fn post(body: &mut Body) {
    let wood = Skin::new(hex(0x6f6558)).mark(Mark::Bands(3.0), hex(0x5f564a));
    body.drum(v3(0.0, -4.0, 0.0), v3(0.0, -0.06, 0.0), 0.15, 0.14, wood);
    body.drum(v3(0.0, -0.06, 0.0), v3(0.0, -0.02, 0.0), 0.16, 0.15, wood.tone(1.25));
}

/// A branch that comes in from one side, with twigs and what grows on them.
fn branch(body: &mut Body, pose: &Pose, growth: Option<Vec3>) {
    let bark = Skin::new(hex(if growth.is_some() { 0x4f3a2c } else { 0x3a322c }));
    let hand = if pose.unit(70) < 0.5 { 1.0 } else { -1.0 };
    // Under the feet it passes through the origin.
    let along = |t: f32| {
        let z = mix(-3.4, 1.5, t);
        let lean = 0.05 * z - 0.035 * (z * z).min(9.0) * if z < 0.0 { 1.0 } else { -0.6 };
        v3(0.06 * sin_turns(z * 0.21), -0.05 + lean + 0.025 * sin_turns(z * 0.43), z * hand)
    };
    let limb: Vec<(Vec3, f32)> = (0..=10).map(|i| (along(i as f32 * 0.1), mix(0.12, 0.006, i as f32 * 0.1))).collect();
    body.tube(&limb, 1.0, bark);
    for i in 0..13 {
        let t = 0.1 + 0.07 * i as f32;
        let unit = |k: i32| pose.unit(400 + i * 7 + k);
        let from = along(t);
        // Where the bird sits twigs leave it room.
        let near = from.z.abs() < 0.45;
        let up = if i % 3 == 0 || near { -0.5 } else { 0.7 };
        let long = (0.3 + 0.5 * unit(1)) * if near { 0.5 } else { 1.0 };
        let way = v3((unit(2) - 0.5) * 0.9, up * (0.5 + unit(3)), hand * (0.5 + 0.5 * unit(4))).unit();
        let tip = from + way * long;
        let middle = from.lerp(tip, 0.5) + v3(0.0, -0.04, 0.03) * up;
        body.tube(&[(from, 0.028), (middle, 0.018), (tip, 0.006)], 1.0, bark);
        if let Some(colour) = growth {
            clothe(body, pose, (middle, tip), (colour, i));
        } else if i % 2 == 0 {
            body.rod(middle, middle + v3(way.y * 0.15, way.z.abs() * 0.2, way.x * 0.2 + 0.1), 0.012, 0.004, bark);
        }
    }
}

/// Leaves or blossom along a twig.
fn clothe(body: &mut Body, pose: &Pose, (middle, tip): (Vec3, Vec3), (colour, twig): (Vec3, i32)) {
    // Blossom is paler than any leaf.
    let blossom = colour.luma() > 0.4;
    for i in 0..6 {
        let unit = |k: i32| pose.unit(600 + twig * 31 + i * 5 + k) - 0.5;
        let at = middle.lerp(tip, i as f32 / 5.0) + v3(unit(0), unit(1), unit(2)) * 0.16;
        let tone = 0.85 + 0.4 * (unit(3) + 0.5);
        if blossom {
            flower(body, at, 0.05 + 0.02 * unit(4), unit(3), Skin::new(colour * tone));
            continue;
        }
        let stir = 0.02 * sin_turns(pose.seconds * 0.5 + at.z);
        let way = v3(unit(1) * 1.2, -0.5 + unit(2), unit(0) * 2.0 + stir).unit() * 0.17;
        let wide = v3(way.z, 0.0, -way.x) * 0.28 + v3(0.0, 0.02, 0.0);
        let leaf = [at, at + way * 0.45 + wide, at + way, at + way * 0.45 - wide];
        body.plate(&leaf, Skin::new(colour * tone).glow(0.04));
    }
}

/// Five petals about a yellow middle.
fn flower(body: &mut Body, at: Vec3, r: f32, spin: f32, skin: Skin) {
    for petal in 0..5 {
        let turn = petal as f32 * 0.2 + spin;
        let out = v3(0.25, cos_turns(turn), sin_turns(turn)) * r;
        body.ball(at + out * 0.75, v3(0.35, 0.62, 0.62) * r, skin);
    }
    body.orb(at + v3(r * 0.35, 0.0, 0.0), r * 0.3, Skin::new(hex(0xd9a03a)));
}
