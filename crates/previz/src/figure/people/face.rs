//! Heads of people: skulls, faces that read, hair.
//!
//! Where a head is and where it looks is `biped`'s to say.

use super::casque;
use super::clad;
use super::clothes::Look;
use super::fantasy;
use super::hats::Hat;
use super::hats::Head;
use super::headgear::{self};
use super::stance::wave;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix, smoothstep, v3};
use crate::script::{Action, Guise};

/// How long hair is to an animal's: it is drawn strand by strand, but lies close.
const HAIR: f32 = 0.45;

/// A head about its middle, which looks ahead.
pub(crate) fn head(body: &mut Body, pose: &Pose, look: &Look, at: Vec3) {
    if let Some(shell) = look.shell {
        return clad::head(body, pose, (shell, look), at);
    }
    if pose.guise == Some(Guise::Alien) {
        return fantasy::alien_head(body, pose, look, at);
    }
    let r = 0.062 * look.head;
    let flesh = look.face;
    let p = |x: f32, y: f32, z: f32| at + v3(x, y, z) * r;
    let since = body.since();
    body.ball(p(-0.1, 0.26, 0.0), v3(0.98, 0.9, 0.82) * r, flesh);
    // Cheeks and jaw.
    let (chin, jaw) = jaw(look);
    body.slab(p(0.16, 0.02, 0.0), p(0.42, chin, 0.0), r * 0.7, r * jaw, 0.98, flesh);
    let nose = if look.child { 0.8 } else { 1.0 };
    body.rod(p(0.75, 0.12, 0.0), p(0.8 + 0.07 * nose, -0.2 * nose, 0.0), r * 0.065, r * 0.115 * nose, flesh);
    for z in [-1.0, 1.0] {
        body.ball(p(-0.05, -0.06, z * 0.8), v3(0.16, 0.25, 0.1) * r, flesh.tone(0.94));
    }
    if pose.near {
        cheeks(body, look, Head { at, r });
    }
    if fantasy::is_elfin(pose) {
        fantasy::ears(body, look, Head { at, r });
    }
    // One flesh: where its parts meet no line is seen.
    body.soften(since);
    if pose.near {
        features(body, pose, look, Head { at, r });
    }
    if let Some(glasses) = look.glasses {
        headgear::glasses(body, glasses, Head { at, r }, look.child);
    }
    if look.bearded {
        beard(body, look, &p, r);
    }
    if look.hood {
        headgear::hood(body, look, Head { at, r });
        return;
    }
    if !matches!(look.hat, Some((Hat::Shaven | Hat::Visor | Hat::Mask | Hat::Wig | Hat::Wimple | Hat::Saurian, _))) {
        hair(body, pose, look, &p, r);
    }
    if !casque::hat(body, pose, look, Head { at, r }) {
        headgear::hat(body, pose, look, Head { at, r });
    }
}

/// Height of the chin and width of the jaw; a child's is rounder.
fn jaw(look: &Look) -> (f32, f32) {
    match (look.child, look.female) {
        (true, _) => (-0.46, 0.46),
        (_, true) => (-0.62, 0.43),
        _ => (-0.72, 0.46),
    }
}

/// Cheeks, the wings of the nose and a chin.
fn cheeks(body: &mut Body, look: &Look, head: Head) {
    let r = head.r;
    let p = |x: f32, y: f32, z: f32| head.point(x, y, z);
    let flush = look.face.colour.lerp(hex(0xd8706a), if look.female || look.child { 0.05 } else { 0.03 });
    for z in [-1.0, 1.0] {
        body.ball(p(0.46, -0.2, z * 0.36), v3(0.26, 0.25, 0.25) * r, Skin::new(flush));
        body.ball(p(0.8, if look.child { -0.14 } else { -0.18 }, z * 0.085), v3(0.08, 0.06, 0.065) * r, look.face);
    }
    let chin = if look.child { 0.75 } else { 1.0 };
    body.ball(p(0.52, jaw(look).0 + 0.03, 0.0), v3(0.2, 0.18, 0.22) * (r * chin), look.face);
}

/// Lines, eyes that blink, brows and a mouth.
fn features(body: &mut Body, pose: &Pose, look: &Look, head: Head) {
    if pose.guise == Some(Guise::Elder) && pose.fine {
        lines(body, look, head);
    }
    eyes(body, pose, look, head);
    mouth(body, pose, look, head);
}

/// What age draws beside the mouth, below the eyes and across the brow.
fn lines(body: &mut Body, look: &Look, head: Head) {
    let (r, crease) = (head.r, look.face.tone(0.72));
    let at = |x: f32, y: f32, z: f32| (head.point(x, y, z), r * 0.016);
    for z in [-1.0, 1.0] {
        body.tube(&[at(0.83, -0.16, z * 0.17), at(0.76, -0.32, z * 0.3), at(0.68, -0.46, z * 0.36)], 1.0, crease);
        body.tube(&[at(0.79, -0.02, z * 0.2), at(0.76, -0.06, z * 0.36), at(0.66, -0.03, z * 0.5)], 1.0, crease);
    }
    body.tube(&[at(0.77, 0.56, -0.34), at(0.86, 0.54, 0.0), at(0.77, 0.56, 0.34)], 1.0, crease);
}

fn eyes(body: &mut Body, pose: &Pose, look: &Look, head: Head) {
    let r = head.r;
    let asleep = matches!(pose.action, Action::Sleep | Action::Doze | Action::Hammock | Action::Yawn | Action::Kiss);
    let blink = smoothstep(0.985, 0.995, wave(pose.seconds * 0.21 + pose.unit(18)));
    let open = if asleep { 0.0 } else { 1.0 - blink };
    let iris = Skin::new(pose.pick(&[0x4a2e1a, 0x3a5a78, 0x4a6a40, 0x2e1e14], 17)).gloss(0.5);
    let brow = look.hair.tone(0.72);
    let thick = if look.female { 0.03 } else { 0.045 };
    // A child's eyes are larger and further down.
    let (big, high) = match (look.child, look.female) {
        (true, _) => (1.16, 0.05),
        (_, true) => (1.04, 0.08),
        _ => (0.94, 0.09),
    };
    for z in [-1.0, 1.0] {
        let eye = |x: f32, y: f32, out: f32| head.point(x, high + (y - 0.1) * big, z * (0.345 + out * big));
        let white = Skin::new(hex(0xe6e0d8).lerp(look.face.colour, 0.15)).tone(0.5 + 0.5 * open);
        body.ball(eye(0.66, 0.1, 0.0), v3(0.13, (0.02 + 0.068 * open) * big, 0.15 * big) * r, white);
        if open > 0.4 {
            // A flat lens on the white, whose upper part the lid hides.
            body.ball(eye(0.76, 0.1, -0.008), v3(0.048, 0.084 * big, 0.088 * big) * r, iris);
            if pose.fine {
                body.ball(eye(0.792, 0.1, -0.01), v3(0.024, 0.044, 0.044) * r, Skin::new(hex(0x0c0a0a)).gloss(0.7));
                body.orb(eye(0.808, 0.128, -0.035), r * 0.019, Skin::new(Vec3::splat(0.9)).glow(0.3));
            }
        }
        // The lid comes down over it, its lashes along the edge.
        let lid = |x: f32, y: f32, out: f32, thick: f32| (eye(x, 0.1 + y * mix(0.3, 1.0, open), out), r * thick);
        body.tube(
            &[
                lid(0.74, 0.02, -0.155, 0.02),
                lid(0.79, 0.078, -0.05, 0.034),
                lid(0.75, 0.078, 0.08, 0.036),
                lid(0.62, 0.03, 0.185, 0.02),
            ],
            1.0,
            if look.female { look.hair.tone(0.4) } else { look.face.tone(0.45) },
        );
        let arch = if smiles(pose) { 0.03 } else { 0.0 };
        // Who quarrels draws the brows down and together.
        let frown = if pose.action == Action::Argue { 0.14 } else { 0.0 };
        body.tube(
            &[
                (eye(0.8, 0.31 + arch - frown, -0.17 - 0.3 * frown), r * thick),
                (eye(0.79, 0.37 + arch - frown * 0.5, 0.0), r * thick * 1.1),
                (eye(0.66, 0.35 + arch, 0.2), r * thick * 0.4),
            ],
            1.0,
            brow,
        );
    }
}

/// Who is said to smile, and who looks at somebody beside.
fn smiles(pose: &Pose) -> bool {
    pose.action == Action::Smile || pose.beside.is_some_and(|beside| beside.eyes)
}

/// Two lips on the skin of the jaw, their corners drawn up; a smile opens them.
fn mouth(body: &mut Body, pose: &Pose, look: &Look, head: Head) {
    let r = head.r;
    let quarrels = pose.action == Action::Argue;
    let talks = matches!(pose.action, Action::Speak | Action::Talk) || quarrels;
    let glad = matches!(pose.action, Action::Play | Action::Wave | Action::Cheer | Action::Clap | Action::CutCake)
        || matches!(pose.action, Action::Hug | Action::Handshake | Action::HighFive);
    let smiles = smiles(pose) || glad || talks && !quarrels;
    let lips = if look.female { 0xb8484a } else { 0x9a5a4c };
    let lips = Skin::new(hex(lips).lerp(look.face.colour, 0.35));
    let (chin, jaw) = jaw(look);
    let skin_at = |y: f32, z: f32, out: f32| {
        let t = (0.02 - y) / (0.02 - chin);
        let round = 0.7 + (jaw - 0.7) * t;
        head.point(0.16 + 0.26 * t + (round * round - z * z).max(0.0).sqrt() - 0.012 + out, y, z)
    };
    let (wide, up) = match (smiles, quarrels) {
        (true, _) => (0.3, 0.09),
        (_, true) => (0.22, -0.09),
        _ => (0.25, 0.05),
    };
    let (wide, up) = if look.child { (wide * 0.8, up * 0.8) } else { (wide, up) };
    let middle = chin * 0.5 - 0.1;
    if smiles {
        let teeth = Skin::new(hex(0xf0ece4));
        let at = |z: f32| (skin_at(middle - 0.035 + up * 0.55 * (z * z / (wide * wide)), z, -0.02), r * 0.05);
        body.tube(&[at(-wide * 0.55), at(-wide * 0.2), at(wide * 0.2), at(wide * 0.55)], 1.0, teeth);
    }
    // Who talks opens and shuts it.
    let gap = if pose.action == Action::Yawn {
        0.16
    } else if talks {
        (if quarrels { 0.07 } else { 0.03 }) + 0.04 * wave(pose.seconds * 1.7).abs()
    } else if smiles {
        0.05
    } else {
        0.022
    };
    for (side, thick) in [(1.0, 0.032), (-1.0, 0.042)] {
        let line = |z: f32, bow: f32, thick: f32| {
            let curve = up * (z * z / (wide * wide));
            (skin_at(middle + curve + side * gap * bow, z, 0.012 * bow), r * thick)
        };
        body.tube(
            &[
                line(-wide, 0.0, 0.014),
                line(-wide * 0.45, 0.9, thick),
                line(0.0, if side > 0.0 { 0.75 } else { 1.1 }, thick),
                line(wide * 0.45, 0.9, thick),
                line(wide, 0.0, 0.014),
            ],
            1.0,
            lips.tone(if side > 0.0 { 0.88 } else { 1.0 }),
        );
    }
}

fn hair(body: &mut Body, pose: &Pose, look: &Look, p: &dyn Fn(f32, f32, f32) -> Vec3, r: f32) {
    let hair = look.hair.pile(HAIR);
    let style = pose.unit(9);
    // The crown, and the back down to the nape.
    body.ball(p(-0.24, 0.42, 0.0), v3(0.94, 0.86, 0.92) * r, hair);
    body.ball(p(-0.5, 0.0, 0.0), v3(0.6, 0.72, 0.78) * r, hair.tone(0.92));
    // Locks from the parting across the brow.
    let part = if style < 0.5 { 0.25 } else { -0.25 };
    let locks = pose.fine && !headgear::covers(look) && !matches!(look.hat, Some((Hat::Topknot, _)));
    for i in 0..if locks { 5 } else { 0 } {
        let side = (i as f32 / 4.0 * 2.0 - 1.0) * 0.7;
        let tone = 0.88 + 0.24 * pose.unit(30 + i);
        body.tube(
            &[
                (p(0.2, 1.12, part), r * 0.16),
                (p(0.62 - side.abs() * 0.2, 0.86, part + (side - part) * 0.6), r * 0.19),
                (p(0.66 - side.abs() * 0.5, 0.58 - side.abs() * 0.2, side), r * 0.08),
            ],
            1.0,
            hair.tone(tone),
        );
    }
    if look.female && pose.guise == Some(Guise::Elder) && !headgear::covers(look) {
        // Drawn back from the brow into a bun.
        body.ball(p(-1.0, 0.62, 0.0), v3(0.42, 0.46, 0.5) * r, hair.tone(0.94));
        body.ball(p(-0.82, 0.58, 0.0), v3(0.3, 0.3, 0.34) * r, hair.tone(0.84));
    } else if look.female && !matches!(look.hat, Some((Hat::Hairpin | Hat::Veil, _))) {
        long(body, pose, look, (p, r), style);
    }
}

/// A full beard, and the moustache that goes over into it.
fn beard(body: &mut Body, look: &Look, p: &dyn Fn(f32, f32, f32) -> Vec3, r: f32) {
    let beard = look.hair.pile(HAIR).tone(0.95);
    // White ones are worn long.
    let long = if look.hair.colour.luma() > 0.4 { 0.5 } else { 0.0 };
    body.slab(p(0.2, -0.5, 0.0), p(0.5, -0.9 - long, 0.0), r * 0.56, r * (0.34 - 0.16 * long), 1.05, beard);
    for z in [-1.0, 1.0] {
        body.rod(p(0.05, 0.1, z * 0.72), p(0.28, -0.55, z * 0.5), r * 0.13, r * 0.22, beard);
        body.rod(p(0.62, -0.44, z * 0.36), p(0.5, -0.74, z * 0.3), r * 0.07, r * 0.15, beard);
        body.rod(p(0.84, -0.32, z * 0.06), p(0.66, -0.46, z * 0.38), r * 0.085, r * 0.06, beard);
    }
}

/// Hair to the shoulders, loose or tied, which sways and lags behind.
fn long(body: &mut Body, pose: &Pose, look: &Look, (p, r): (&dyn Fn(f32, f32, f32) -> Vec3, f32), style: f32) {
    let fast = matches!(pose.action, Action::Run | Action::Dance | Action::Spin | Action::Jump | Action::Play);
    let (back, lift) = if fast { (1.1, 0.9) } else { (0.25 + 1.3 * pose.wind, 0.5 * pose.wind) };
    let sway = |t: f32, i: f32| 0.18 * wave(pose.seconds * 0.8 - t * 0.4 + i * 0.13) * t * (0.5 + pose.wind);
    // Children in trousers have it cut at the chin.
    let bob = look.child && look.skirt == 0.0;
    let tied = style > 0.6 && !bob;
    let strands = match (tied, pose.fine) {
        (true, _) => 3,
        (_, true) => 9,
        _ => 5,
    };
    if tied {
        body.orb(p(-1.05, 0.35, 0.0), r * 0.24, look.hair);
    }
    for i in 0..strands {
        let across = if strands > 1 { i as f32 / (strands - 1) as f32 * 2.0 - 1.0 } else { 0.0 };
        let long = if tied { 2.1 } else { (2.6 + 0.6 * pose.unit(40 + i)) * if bob { 0.5 } else { 1.0 } };
        let root = if tied {
            p(-1.05, 0.35, across * 0.1)
        } else {
            p(-0.2 - 0.5 * (1.0 - across * across), 0.66, across * 0.74)
        };
        let at = |t: f32| {
            let free = t * t;
            root + v3(
                -0.35 * t * (1.0 - across * across) - back * free + sway(t, i as f32),
                -long * t + lift * free,
                // It stands out over the ears, and comes in again to its ends.
                across * (0.42 * t - 0.6 * free) + sway(t, 3.0) * 0.6,
            ) * r
        };
        let thick = if tied { 0.2 } else { 1.5 / (strands as f32 - 2.0).max(1.0) + 0.1 };
        body.tube(
            &[(root, r * thick * 0.6), (at(0.35), r * thick * 1.15), (at(0.72), r * thick * 0.8), (at(1.0), r * 0.05)],
            1.0,
            look.hair.pile(HAIR).tone(0.86 + 0.12 * (i & 1) as f32 + 0.2 * pose.unit(50 + i)),
        );
    }
}
