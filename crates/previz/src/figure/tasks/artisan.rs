//! Crafts of a shop: hair cut, glass blown, a violin made at its bench.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::handiwork::table;
use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::figure::tasks::music;
use crate::maths::{Vec3, cos_turns, fract, hex, sin_turns, v3};
use crate::script::{Action, SubjectKind};

/// Where the client of a barber sits: ahead of the barber, and above where a
/// chair has its sitter.
pub(super) const CLIENT: Vec3 = v3(0.27, 0.07, 0.0);
/// How high the middle of a sitter's head is, in their own heights.
const HEAD: f32 = 0.6;
/// How high a sitter's hips are, in their own heights.
pub(super) const SEAT: f32 = 0.222;

/// The stance of who is at such work; `None` of who is not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    let firm = Stance { spread: [0.026; 2], look: 0.0, ..*rest };
    Some(match pose.action {
        Action::Haircut => Stance { lean: 0.014 + 0.003 * wave(s * 0.3), nod: 0.4, ..firm },
        Action::BlowGlass => Stance { lean: 0.025 + 0.006 * wave(s * 0.22), nod: 0.14, ..firm },
        Action::MakeViolin => Stance { lean: 0.05 + 0.004 * wave(s * 0.5), nod: 0.4, ..firm },
        _ => return None,
    })
}

/// Draws what somebody works at whose hips are there; where the right and the
/// left hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    Some(match pose.action {
        Action::Haircut => haircut(body, pose),
        Action::BlowGlass => blow_glass(body, pose, hip),
        Action::MakeViolin => make_violin(body, pose, hip),
        _ => return None,
    })
}

/// How tall the client of a barber is to the barber.
pub(super) fn client_size(pose: &Pose) -> f32 {
    if pose.company.is_some_and(|company| company.kind == SubjectKind::Child) { 0.74 } else { 0.97 }
}

/// Scissors and a comb at a client's head, and the locks that fall.
fn haircut(body: &mut Body, pose: &Pose) -> [Vec3; 2] {
    let s = pose.seconds;
    let size = client_size(pose);
    let head = CLIENT + v3(0.0, HEAD * size + SEAT * (0.97 - size), 0.0);
    let (steel, black) = (Skin::new(hex(0xc8ccd4)).gloss(0.9), Skin::new(hex(0x1c1d22)).gloss(0.4));
    let snip = 0.5 + 0.5 * wave(s * 1.6);
    let place = 0.02 * wave(s * 0.17);
    // Above the client's right ear the blades open and close.
    let pivot = head + v3(-0.045 + place, 0.075, -0.05);
    let open = 0.012 + 0.026 * snip;
    for side in [-1.0, 1.0] {
        let tip = pivot + v3(0.085, 0.012 + side * open, 0.0);
        let ring = pivot + v3(-0.05, 0.02 - side * open * 0.8, -0.012);
        body.rod(ring, pivot, 0.004, 0.005, steel);
        body.rod(pivot, tip, 0.0055, 0.0015, steel);
        body.orb(ring, 0.011, black);
    }
    let comb = head + v3(place, 0.085, 0.055);
    body.block((comb.x - 0.05, comb.y, comb.z - 0.004), (comb.x + 0.06, comb.y + 0.014, comb.z + 0.004), black);
    for tooth in 0..9 {
        let x = comb.x - 0.045 + 0.0125 * tooth as f32;
        body.rod(v3(x, comb.y, comb.z), v3(x, comb.y - 0.02, comb.z), 0.0022, 0.0012, black);
    }
    for i in 0..7 {
        let t = fract(s * 0.5 + i as f32 / 7.0);
        let from = head + v3(0.03 * pose.unit(500 + i), 0.02, -0.06 - 0.03 * pose.unit(520 + i));
        let at = from - v3(0.0, 0.3 * t * t, 0.05 * t);
        body.rod(at, at + v3(0.012, 0.004, 0.008), 0.003, 0.001, Skin::new(hex(0x2a1c14)));
    }
    [pivot + v3(-0.06, 0.012, -0.016), comb + v3(-0.06, 0.006, 0.012)]
}

/// A blowing iron at the mouth, at whose end glass glows and swells; the furnace
/// that it comes from.
fn blow_glass(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    let breath = 0.5 + 0.5 * wave(s * 0.22);
    let mouth = hip + v3(0.135 + 0.01 * breath, 0.385, 0.0);
    let way = v3(0.8, -0.6, -0.06).unit();
    let end = mouth + way * 0.64;
    let iron = Skin::new(hex(0x8a8e96)).gloss(0.7);
    body.rod(mouth, end, 0.0075, 0.009, iron);
    body.rod(mouth + way * 0.1, mouth + way * 0.3, 0.012, 0.012, Skin::new(hex(0x6a4a2c)));
    // The gather turns; its skin cools from yellow to orange on the way out.
    let swell = 0.055 + 0.014 * breath;
    let heart = end + way * (swell * 1.1);
    body.rod(end - way * 0.03, end + way * 0.03, 0.018, 0.026, Skin::new(v3(1.0, 0.62, 0.22)).glow(1.6));
    body.egg(
        heart,
        [way * (swell * 1.3), v3(0.6, 0.8, 0.0) * swell, v3(0.0, 0.0, swell)],
        Skin::new(v3(1.0, 0.34, 0.06)).gloss(0.9).glow(0.9),
    );
    for i in 0..6 {
        let turn = around(i as f32 / 6.0 + s * 0.4, swell * 0.84, 0.0);
        let at = heart + v3(turn.x * 0.6, turn.x * 0.8, turn.z);
        body.orb(at, swell * 0.26, Skin::new(v3(1.0, 0.5, 0.12)).glow(1.3));
    }
    body.glow(heart, 0.17, v3(1.0, 0.4, 0.1) * 0.22);
    furnace(body, pose);
    let grip = |t: f32, z: f32| mouth + way * t + v3(0.0, -0.008, z);
    [grip(0.17, -0.012), grip(0.34, 0.012)]
}

/// A furnace of brick, its mouth open to whoever works at it.
fn furnace(body: &mut Body, pose: &Pose) {
    let brick = Skin::new(hex(0x7a4634));
    let x = 0.94;
    body.block((x, 0.0, -0.34), (x + 0.5, 0.2, 0.34), brick);
    body.block((x, 0.46, -0.34), (x + 0.5, 0.78, 0.34), brick);
    body.block((x, 0.2, 0.17), (x + 0.5, 0.46, 0.34), brick);
    body.block((x, 0.2, -0.34), (x + 0.5, 0.46, -0.17), brick);
    for row in 0..8 {
        let y = 0.095 * (row + 1) as f32;
        for (low, high) in [(-0.342, -0.17), (0.17, 0.342)] {
            body.block((x - 0.003, y, low), (x + 0.503, y + 0.006, high), brick.tone(0.6));
        }
    }
    body.block((x - 0.03, 0.17, -0.21), (x, 0.2, 0.21), Skin::new(hex(0x3a3c42)).gloss(0.4));
    body.drum(v3(x + 0.25, 0.78, 0.0), v3(x + 0.25, 1.5, 0.0), 0.09, 0.08, Skin::new(hex(0x4a4c52)).gloss(0.3));
    let flicker = 0.9 + 0.1 * wave(pose.seconds * 2.3) * wave(pose.seconds * 1.1);
    body.block((x + 0.1, 0.2, -0.17), (x + 0.42, 0.46, 0.17), Skin::new(v3(1.0, 0.5, 0.14)).glow(2.2 * flicker));
    body.glow(v3(x - 0.02, 0.33, 0.0), 0.36, v3(1.0, 0.42, 0.12) * (0.3 * flicker));
}

/// A violin that stands on a bench and is cut with a gouge, shavings and tools
/// about it.
fn make_violin(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    let top = table(body, hip, -0.03);
    let violin = Pose { kind: SubjectKind::Violin, action: Action::Stand, company: None, ..pose.clone() };
    let mut one = body.another();
    music::violin(&mut one, &violin);
    // It leans back to whoever holds it by its neck.
    let (foot, up) = (v3(0.42, top, 0.1), v3(-0.2, 0.97, 0.1).unit());
    let ahead = v3(up.y, -up.x, 0.0).unit();
    body.add(&one, &Frame::of(foot, ahead, up, ahead.cross(up), 0.37));
    let neck = foot + up * 0.3 - ahead * 0.012;
    let stroke = 0.022 * wave(s * 0.5);
    let blade = foot + up * (0.14 + stroke) + v3(0.03, 0.0, -0.07);
    let hand = blade + v3(-0.06, 0.07, -0.06);
    body.rod(blade, blade.lerp(hand, 0.55), 0.003, 0.005, Skin::new(hex(0xc8ccd4)).gloss(0.9));
    body.rod(blade.lerp(hand, 0.5), hand + (hand - blade) * 0.3, 0.011, 0.012, Skin::new(hex(0x8a4a24)).gloss(0.4));
    let (spruce, oak) = (Skin::new(hex(0xe2c48c)), Skin::new(hex(0x6a4a2c)));
    // The belly of another one, not yet varnished.
    let plate = v3(0.38, top + 0.012, -0.26);
    for (x, r) in [(-0.075, 0.055), (0.0, 0.042), (0.08, 0.066)] {
        body.ball(plate + v3(0.0, 0.0, x), v3(r, 0.014, r), spruce);
    }
    for (i, z) in [0.27, 0.31, 0.35].into_iter().enumerate() {
        let at = v3(0.32 + 0.03 * i as f32, top + 0.009, z);
        body.rod(at, at + v3(0.08, 0.0, 0.01), 0.009, 0.01, oak.tone(0.8 + 0.3 * i as f32));
        body.rod(
            at + v3(0.08, 0.0, 0.01),
            at + v3(0.14, 0.0, 0.014),
            0.004,
            0.002,
            Skin::new(hex(0xc8ccd4)).gloss(0.9),
        );
    }
    body.lathe(v3(0.54, top, -0.1), &[(0.0, 0.03), (0.06, 0.034), (0.065, 0.028)], Skin::new(hex(0x7a2a1a)).gloss(0.5));
    for i in 0..18 {
        let (a, b) = (pose.unit(540 + i), pose.unit(560 + i));
        let at = v3(0.2 + 0.36 * a, top + 0.004, -0.36 + 0.66 * b);
        let bend = v3(0.016 * cos_turns(a + b), 0.004, 0.016 * sin_turns(a + b));
        body.tube(&[(at, 0.004), (at + bend + v3(0.0, 0.01, 0.0), 0.004), (at + bend * 1.6, 0.002)], 1.0, spruce);
    }
    [hand, neck]
}
