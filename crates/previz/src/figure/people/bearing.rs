//! What people carry: where it is, how large it is, and where their hands are
//! meanwhile.
//!
//! Draws no thing but the strings that lead to it.

use super::shell::{Shell, girth};
use super::stance::{Stance, seated, wave};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::figure::tasks::mutual;
use crate::maths::{Vec3, atan2_turns, cos_turns, hex, sin_turns, smoothstep, v3};
use crate::scene::Company;
use crate::scene::actors::nature::nature;
use crate::script::{Action, Hold, SubjectKind as K};

/// Where somebody holds something.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Grip {
    /// The foot of the thing.
    pub at: Vec3,
    /// How large one unit of it is to whoever holds it.
    pub size: f32,
    /// The foot of a second one, in the other hand.
    pub other: Option<Vec3>,
    /// How far it is raised to the lips and tilted, of what is drunk from: 0 to 1.
    pub sip: Option<f32>,
}

/// A small thing is shown a little larger than it is, to be seen at all.
const SHOWN: f32 = 1.3;
/// A dog or a fish that is carried is a small one.
const SMALL_M: f32 = 0.34;
/// Nobody grows taller who is no giant.
const GIANT_M: f32 = 2.6;
/// What would be lost in two arms, in heights of whose arms they are.
const LOST: f32 = 0.12;

/// A raised hand for what is carried.
pub(super) fn carry(mut stance: Stance, pose: &Pose) -> Stance {
    let shown = |hold: &Hold| !seated(pose) || pose.action == Action::Sit && *hold == Hold::Hand;
    let hold = pose.company.map(|company| held(pose, company.kind)).filter(shown);
    let Some(hold) = hold else { return stance };
    (stance.arm[0], stance.elbow[0], stance.raise[0]) = match hold {
        Hold::Back => return stance,
        Hold::Aloft => (0.09, 0.29, 0.02),
        // Shown to whoever looks, below the face.
        _ if pose.action == Action::Speak => (0.07, 0.225, 0.05),
        _ => (0.06, 0.2, 0.02),
    };
    stance
}

/// How a thing is held: what nothing is said of in one hand, and so whatever is lost in
/// the arms of a giant.
fn held(pose: &Pose, kind: K) -> Hold {
    let small = pose.size_m > GIANT_M && metres(kind) < LOST * pose.size_m;
    kind.hold().filter(|hold| *hold != Hold::Arms || !small).unwrap_or(Hold::Hand)
}

/// How far what somebody drinks from is at their lips, from 0 to 1: it stays there
/// for longer than it is let down.
fn sip(pose: &Pose, kind: K) -> Option<f32> {
    let drunk_from = matches!(kind, K::Cup | K::Glass | K::Tumbler | K::Bottle);
    (pose.action == Action::Drink && drunk_from).then(|| smoothstep(-0.75, 0.05, wave(pose.seconds * 0.2)))
}

/// How far a vessel at the lips is tilted, in turns.
pub(crate) const TILT: f32 = 0.115;

/// Where the hands are of who drinks: one lifts the vessel until the near point of
/// its tilted rim is at the mouth, the other is at rest.
fn sipping(pose: &Pose, kind: K, (hip, up, trunk): (Vec3, Vec3, f32), raised: f32) -> [Vec3; 2] {
    let own = if pose.kind == K::Child { 0.09 } else { 0.076 };
    let ahead = Shell::of(pose).map_or(own, Shell::lips);
    let mouth = hip + up * (trunk + 0.047) + v3(ahead, 0.0, 0.0);
    let own = metres(kind) / pose.size_m.max(0.3);
    let (tall, wide) = (own, 0.46 * own);
    let (s, c) = (sin_turns(TILT), cos_turns(TILT));
    let foot = mouth + v3(wide * c + tall * s, wide * s - tall * c, 0.0);
    let held = foot - held_by(own);
    let low = hip + up * (trunk * 0.6) + v3(0.17, 0.0, -0.06);
    [low.lerp(held, raised), hip + v3(0.05, -0.025, 0.125)]
}

/// From the hand to the foot of the vessel that it holds by the side.
fn held_by(own: f32) -> Vec3 {
    v3(0.0, -0.45 * own, 0.5 * own)
}

/// Where both hands are that hold something against the breast, or drink from it,
/// from the hip and the length of the trunk.
pub(super) fn arms(pose: &Pose, company: &Company, trunk: (Vec3, Vec3, f32)) -> Option<[Vec3; 2]> {
    if let Some(raised) = sip(pose, company.kind) {
        return Some(sipping(pose, company.kind, trunk, raised));
    }
    if let Some(hands) = mutual::offered(pose) {
        return Some(hands);
    }
    let (hip, up, trunk) = trunk;
    let embraces = held(pose, company.kind) == Hold::Arms && !company.kind.is_instrument();
    let half = (nature(company.kind).wide * metres(company.kind) * 0.2).clamp(0.035, 0.085);
    let place = |z: f32| hip + up * (trunk * 0.42) + v3(0.15, 0.0, z * half) + girth(pose);
    embraces.then(|| [place(-1.0), place(1.0)])
}

/// Height at which two hold hands, in metres, and how far they swing.
const JOINED_M: f32 = 0.8;
const SWUNG_M: f32 = 0.04;

/// Which hand, 0 the right, is in that of whoever walks beside, and where.
pub(super) fn joined(pose: &Pose) -> Option<(usize, Vec3)> {
    let aside_m = pose.beside.filter(|beside| beside.hands)?.aside_m;
    let swing = SWUNG_M * sin_turns(pose.stride);
    Some((usize::from(aside_m > 0.0), v3(swing, JOINED_M, aside_m * 0.5) * (1.0 / pose.size_m.max(0.3))))
}

/// How far to its left somebody turns the head to look at who goes beside, in turns.
const REGARD_TURNS: f32 = 0.13;

/// The turn of the head of whoever looks at the other meanwhile.
pub(super) fn regard(pose: &Pose) -> Option<f32> {
    if let Some(partner) = pose.partner.filter(|_| pose.action.is_mutual()) {
        return Some(atan2_turns(partner.aside_m, partner.ahead_m));
    }
    let beside = pose.beside.filter(|beside| beside.eyes)?;
    Some(REGARD_TURNS * beside.aside_m.signum())
}

/// How large one unit of a carried thing is, in metres.
fn metres(kind: K) -> f32 {
    let usual = nature(kind).size_m;
    match kind {
        K::Cat | K::Dog | K::Fish | K::Duck => SMALL_M,
        K::Kite => 0.72,
        // The stalk is cut short.
        K::Flower | K::Rose | K::Sunflower => 0.42,
        _ if kind.hold().is_none_or(|hold| hold == Hold::Hand) => usual * SHOWN,
        _ => usual,
    }
}

/// Where what is carried is, by hands that are where they are.
pub(super) fn hold(body: &mut Body, pose: &Pose, company: &Company, hands: [Vec3; 2], up: Vec3) -> Option<Grip> {
    let size = metres(company.kind) / pose.size_m.max(0.3);
    let hand = hands[0];
    let thread = Skin::new(hex(0xe8e4da));
    let below = |hand: Vec3| hand + v3(0.02, -size * nature(company.kind).tall * 0.92, 0.0);
    let sip = sip(pose, company.kind);
    let at = match company.kind {
        _ if sip.is_some() => hand + held_by(size),
        K::Umbrella => hand + up * (-0.25 * size),
        K::Kite => {
            let at = hand + v3(0.62, 0.5, 0.2);
            body.rod(hand, at + v3(0.0, 0.25, 0.0), 0.002, 0.002, thread);
            at
        }
        K::Guitar => hand + up * (-0.64 * size),
        kind if kind.is_ball() => hand + v3(0.04, -0.02, 0.02),
        kind => match held(pose, kind) {
            Hold::Back => return None,
            Hold::Hanging => below(hand),
            Hold::Arms => (hands[0] + hands[1]) * 0.5 + v3(0.0, -0.01, 0.0),
            Hold::Aloft => hand + v3(0.01, -0.015, 0.0),
            Hold::Hand => hand + v3(0.01, -0.015, 0.0) + Shell::of(pose).map_or(Vec3::ZERO, Shell::palm),
        },
    };
    let pair = held(pose, company.kind) == Hold::Hanging && company.count.is_some_and(|count| count > 1);
    Some(Grip { at, size, other: pair.then(|| below(hands[1])), sip })
}
