//! What two do with each other, face to face: arms about each other, hands that
//! meet, words that go to and fro.
//!
//! Each is drawn by itself, and knows of the other only where and how tall they are.

use crate::figure::body::Body;
use crate::figure::people::gesture;
use crate::figure::people::stance::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::maths::{Vec3, fract, mix, smoothstep, v3};
use crate::scene::Partner;
use crate::scene::actors::peaks::{CLAPS_HZ, RETORTS_HZ, TURNS_HZ};
use crate::script::{Action, Guise, SubjectKind};

/// Who is so small to another is a child, to whom a grown-up goes down on the knees.
const SMALL: f32 = 0.8;
/// From the wrist to where the fingers of two hands meet, in heights.
const WRIST: f32 = 0.03;
/// A hand that has nothing to do, from the hips.
const HANGS: Vec3 = v3(0.03, -0.03, 0.13);

/// Where the other is and how tall, in heights of whose pose it is.
struct Other {
    ahead: f32,
    tall: f32,
}

impl Other {
    /// Who is before somebody; one as tall within reach, if nothing is said of it.
    fn of(pose: &Pose) -> Self {
        let size_m = pose.size_m.max(0.3);
        let Partner { ahead_m, size_m: tall_m, .. } =
            pose.partner.unwrap_or(Partner { ahead_m: 0.2 * size_m, aside_m: 0.0, size_m });
        Self { ahead: ahead_m / size_m, tall: tall_m / size_m }
    }

    /// Whether one of the two is a child to the other.
    fn is_child(&self) -> bool {
        self.tall < SMALL
    }

    fn is_grown_up(&self) -> bool {
        self.tall > 1.0 / SMALL
    }
}

/// The stance of who does something with somebody else; `None` of who does not.
pub(super) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let (s, other) = (pose.seconds, Other::of(pose));
    let rest = Stance { look: 0.0, ..*rest };
    Some(match pose.action {
        Action::Hug | Action::Kiss if other.is_child() => kneel(pose, rest),
        Action::Hug => hug(s, rest),
        Action::Kiss => kiss(s, &other, rest),
        Action::Handshake if other.is_child() => Stance { lean: 0.07, nod: 0.2, ..rest },
        Action::Handshake => Stance { lean: 0.014, nod: 0.05 + 0.05 * wave(s * 0.4), ..rest },
        Action::HighFive if other.is_child() => Stance { lean: 0.05, ..rest },
        Action::HighFive => Stance { lean: 0.012, ..rest },
        Action::Give => Stance { lean: if other.is_child() { 0.055 } else { 0.012 }, nod: 0.1, ..rest },
        Action::Talk => talk(s, rest),
        Action::Argue => argue(s, rest),
        _ => return None,
    })
}

/// Where the right and the left hand are that meet another's; `None` of who keeps the
/// hands to themselves.
pub(super) fn meet(_: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let (s, other) = (pose.seconds, Other::of(pose));
    Some(match pose.action {
        Action::Hug | Action::Kiss => embrace(&other, hip),
        Action::Handshake => [shaken(s, &other), hip + HANGS],
        Action::HighFive => [clap((s, pose.kind == SubjectKind::Child), &other, hip), hip + HANGS],
        Action::Give if pose.company.is_none() => {
            let at = handed(&other) + v3(-0.05, -0.02, 0.0);
            [at + v3(0.0, 0.0, -0.05), at + v3(0.0, 0.0, 0.05)]
        }
        _ => return None,
    })
}

/// On both knees, as high as a child is who stands; who is old is bent anyway.
fn kneel(pose: &Pose, rest: Stance) -> Stance {
    let bent = if pose.guise == Some(Guise::Elder) { -0.03 } else { 0.014 };
    let lean = bent + 0.003 * wave(pose.seconds * 0.25);
    Stance { thigh: [0.0, -0.004], knee: [0.248, 0.244], spread: [0.03; 2], lean, nod: 0.05, ..rest }
}

/// Arms about each other, swaying a little.
fn hug(s: f32, rest: Stance) -> Stance {
    Stance { side: 0.008 * wave(s * 0.25), nod: -0.1, lean: 0.012, look: 0.05, ..rest }
}

/// Bent to each other's lips, the shorter on tiptoe.
fn kiss(s: f32, other: &Other, rest: Stance) -> Stance {
    let side = 0.005 * wave(s * 0.2);
    if other.tall < 0.995 {
        return Stance { lean: 0.034, side, ..rest };
    }
    let up = (0.35 * (other.tall - 1.0)).clamp(0.0, 0.05);
    let on = |ahead: f32| Foot { ahead, up, aside: 0.01, roll: -1.6 * up, stands: true };
    Stance { feet: Some([on(0.0), on(-0.03)]), lift: up, lean: 0.016, side, ..rest }
}

/// The hands of who holds another: one over a shoulder, one under an arm.
fn embrace(other: &Other, hip: Vec3) -> [Vec3; 2] {
    let x = other.ahead + 0.035 * other.tall;
    if other.is_child() {
        return [v3(x, 0.62 * other.tall, 0.02), v3(x, 0.5 * other.tall, -0.02)];
    }
    if other.is_grown_up() {
        // About the neck of who kneels.
        let high = 0.51 * other.tall;
        return [v3(x - 0.02, high, 0.05), v3(x - 0.01, high - 0.03, -0.06)];
    }
    [v3(x, hip.y + 0.15, 0.035), v3(x + 0.01, hip.y + 0.22, -0.03)]
}

/// A hand that is shaken, in fits, at a height that suits both.
fn shaken(s: f32, other: &Other) -> Vec3 {
    let up = 0.016 * wave(s * 1.3) * smoothstep(-0.3, 0.3, wave(s * 0.19));
    v3(other.ahead * 0.5 - WRIST, 0.282 * (1.0 + other.tall) + up * other.tall.min(1.0), -0.008)
}

/// How far two hands have come together overhead, and how far they are raised.
fn met(s: f32) -> [f32; 2] {
    let t = fract(s * CLAPS_HZ);
    let met = smoothstep(0.14, 0.2, t) * (1.0 - smoothstep(0.86, 0.92, t));
    [met, smoothstep(0.0, 0.1, t) * (1.0 - smoothstep(0.9, 1.0, t))]
}

/// As high as a grown-up's hand is raised that meets another's, and a child's.
const RAISED: (f32, f32) = (1.0, 0.82);

/// A hand that is thrown up, drawn back, and meets the other's overhead.
fn clap((s, child): (f32, bool), other: &Other, hip: Vec3) -> Vec3 {
    let low = hip + v3(HANGS.x, HANGS.y, -HANGS.z);
    let high = match (child, other.is_child(), other.is_grown_up()) {
        (true, _, true) => RAISED.1,
        (true, ..) => RAISED.1 * other.tall.min(1.0),
        (_, true, _) => RAISED.1 * other.tall,
        _ => RAISED.0 * other.tall.min(1.0),
    };
    let drawn = v3(-0.03, high - 0.03, -0.15);
    let touch = v3(other.ahead * 0.5 - 0.016, high, -0.014);
    let [met, up] = met(s);
    low.lerp(drawn, up).lerp(touch, met)
}

/// From the hips to the hands of who reaches for what is handed over, at a height that
/// suits both.
fn handed(other: &Other) -> Vec3 {
    v3(other.ahead * 0.5, 0.31 * (1.0 + other.tall), 0.0)
}

/// Where both hands are of who hands over what they hold; `None` of who does not.
pub(crate) fn offered(pose: &Pose) -> Option<[Vec3; 2]> {
    let gives = pose.action == Action::Give && pose.partner.is_some() && pose.company.is_some();
    let at = handed(&Other::of(pose)) + v3(-0.045, 0.004 * wave(pose.seconds * 0.3), 0.0);
    gives.then(|| [-1.0, 1.0].map(|side| at + v3(0.0, 0.0, 0.022 * side)))
}

/// Who has the word, from 0 to 1.
fn has_word(s: f32, often: f32) -> f32 {
    smoothstep(-0.25, 0.25, wave(s * often))
}

/// Hands that go with the words while they are one's own, and lie in each other while
/// the other speaks, with a nod.
fn talk(s: f32, rest: Stance) -> Stance {
    let word = has_word(s, TURNS_HZ);
    let (said, heard) = (gesture::speak(s, rest), listen(s, rest));
    blend(&heard, &said, word)
}

/// Hands folded, nodding.
fn listen(s: f32, rest: Stance) -> Stance {
    let nod = 0.06 * wave(s * 0.9).max(0.0);
    Stance { arm: [0.03; 2], elbow: [0.15, 0.15], raise: [0.05, 0.05], bend: [-0.09; 2], nod, ..rest }
}

/// A finger thrust at the other, leaning in; then the fists on the hips at what is said.
fn argue(s: f32, rest: Stance) -> Stance {
    let word = has_word(s, RETORTS_HZ);
    let jab = wave(s * 1.6);
    let accuse = Stance {
        arm: [0.215 + 0.015 * jab, -0.06],
        elbow: [0.045 - 0.03 * jab, 0.13],
        raise: [0.01, 0.1],
        bend: [-0.02, 0.0],
        lean: 0.04 + 0.008 * jab,
        nod: 0.05 * jab,
        ..rest
    };
    // Fists on the hips, the head thrown back.
    let protest = Stance {
        arm: [-0.06; 2],
        elbow: [0.19; 2],
        raise: [0.1; 2],
        bend: [-0.16; 2],
        lean: -0.015 + 0.006 * wave(s * 0.7),
        side: 0.008 * wave(s * 0.9),
        nod: -0.08,
        ..rest
    };
    blend(&protest, &accuse, word)
}

/// One stance going over into another.
fn blend(from: &Stance, to: &Stance, share: f32) -> Stance {
    let both = |a: [f32; 2], b: [f32; 2]| [mix(a[0], b[0], share), mix(a[1], b[1], share)];
    Stance {
        arm: both(from.arm, to.arm),
        elbow: both(from.elbow, to.elbow),
        raise: both(from.raise, to.raise),
        bend: both(from.bend, to.bend),
        lean: mix(from.lean, to.lean, share),
        side: mix(from.side, to.side, share),
        nod: mix(from.nod, to.nod, share),
        ..*from
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A moment at which two raised hands are together.
    const TOGETHER_S: f32 = 0.5 / CLAPS_HZ;

    type Hand = fn(&Other, bool) -> Vec3;

    #[test]
    fn the_hands_of_two_meet_however_tall_they_are() {
        let hip = v3(0.0, 0.5, 0.0);
        let deeds: [(&str, f32, Hand); 3] = [
            ("handshake", 0.24, |other, _| shaken(TOGETHER_S, other)),
            ("high five", 0.175, |other, child| clap((TOGETHER_S, child), other, v3(0.0, 0.5, 0.0))),
            ("give", 0.23, |other, _| handed(other) + v3(-0.045, 0.0, 0.0)),
        ];
        assert!(met(TOGETHER_S)[0] > 0.99 && clap((0.0, false), &other(0.6, (1.7, 1.7)), hip).y < hip.y);
        for (deed, apart, hand) in deeds {
            for (a, b) in [(1.72, 1.72), (1.66, 1.77), (1.72, 1.15), (1.15, 1.2)] {
                let apart_m = apart * (a + b);
                let [one, two] = [(a, b), (b, a)].map(|(own, its)| {
                    let at = hand(&other(apart_m, (own, its)), own < 1.3);
                    // Within the reach of an arm from a shoulder that may bend to it.
                    let shoulder = v3(0.0, if own < 1.3 { 0.656 } else { 0.77 }, -0.1);
                    assert!((at - shoulder).length() < 0.42, "{deed} {own} {its}: {at:?}");
                    at * own
                });
                assert!((one.y - two.y).abs() < 0.02, "{deed} {a} {b}: {one:?} {two:?}");
                let gap = apart_m - one.x - two.x;
                assert!((0.0..0.17).contains(&gap), "{deed} {a} {b}: {gap}");
            }
        }
    }

    fn other(apart_m: f32, (own, its): (f32, f32)) -> Other {
        Other { ahead: apart_m / own, tall: its / own }
    }
}
