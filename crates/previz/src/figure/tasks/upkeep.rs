//! Who looks after something that stands before them: a beast that is stroked or brushed,
//! a car that is washed or mended; a pane or a table that is wiped.
//!
//! Draws neither beast nor car: it says where they stand, and where the hands go.

use super::handiwork::table;
use crate::figure::body::Body;
use crate::figure::people::gesture::kneel;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::scene::actors::nature::nature;
use crate::script::{Action, SubjectKind};

/// What is lower than this beside whoever strokes it makes them kneel, in their heights.
const LOW: f32 = 0.62;
/// How far the side of a car, and its wheel, is before the hips.
const SIDE: f32 = 0.36;

/// What somebody looks after, as a pose of its own and as large as it is to them.
pub(crate) fn looked_after<'a>(pose: &Pose<'a>) -> Option<(Pose<'a>, f32)> {
    let usual = match pose.action {
        Action::Repair | Action::WashDown | Action::RepairUnder => Some(SubjectKind::Car),
        Action::Milk => Some(SubjectKind::Cow),
        Action::Stroke => None,
        _ => return None,
    };
    let said = pose.company.filter(|company| pose.action.looks_after(company.kind));
    let kind = said.map(|company| company.kind).or(usual)?;
    let size_m = nature(kind).size_m * if kind == SubjectKind::Cat { 1.2 } else { 1.0 };
    let action = if kind.is_four_footed() && size_m < LOW * pose.size_m { Action::Sit } else { Action::Stand };
    let thing = Pose {
        kind,
        action,
        colour: said.and_then(|company| company.colour),
        guise: said.and_then(|company| company.guise),
        garment: None,
        company: None,
        slung: None,
        seat: None,
        beside: None,
        partner: None,
        pace: 0.0,
        gone: 0.0,
        size_m,
        ..pose.clone()
    };
    Some((thing, size_m / pose.size_m.max(0.3)))
}

/// How large the beast is that is looked after, if it is one.
fn beast(pose: &Pose) -> Option<f32> {
    looked_after(pose).filter(|(thing, _)| thing.kind.is_four_footed()).map(|(_, size)| size)
}

/// Whether it is one for which one has to kneel.
fn is_low(pose: &Pose) -> bool {
    beast(pose).is_some_and(|size| size < LOW)
}

/// Adds what is looked after, where it stands before whoever does it.
pub(crate) fn attended(body: &mut Body, pose: &Pose, thing: &Body, size: f32) {
    let (left, right) = (v3(0.0, 0.0, 1.0), v3(0.0, 0.0, -1.0));
    let ahead = v3(1.0, 0.0, 0.0);
    let frame = match pose.action {
        // Its flank before the stool, its udder over the pail.
        Action::Milk => Frame::of(v3(0.3 + 0.15 * size, 0.0, 0.26 * size), left, Vec3::UP, ahead * -1.0, size),
        // On stands, over the head and the breast of whoever lies there.
        Action::RepairUnder => {
            stands(body, size);
            Frame::of(v3(-0.3 - 0.1 * size, RAISED, -0.1 * size), left, Vec3::UP, ahead * -1.0, size)
        }
        // Its front wheel is before whoever kneels, its door before whoever stands.
        Action::Repair => Frame::of(v3(SIDE + 0.2 * size, 0.0, -0.3 * size), left, Vec3::UP, ahead * -1.0, size),
        Action::WashDown if beast(pose).is_none() => {
            Frame::of(v3(SIDE + 0.2 * size, 0.0, 0.12 * size), left, Vec3::UP, ahead * -1.0, size)
        }
        // Its flank to whoever strokes it, its head to the camera's side.
        _ if size < LOW => Frame::of(v3(0.36 + 0.12 * size, 0.0, 0.1 * size), right, Vec3::UP, ahead, size),
        // Head to head.
        _ => Frame::of(v3(0.26 + 0.62 * size, 0.0, 0.06), ahead * -1.0, Vec3::UP, right, size),
    };
    body.add(thing, &frame);
}

/// Two stands that a car is jacked up on, a board on castors under whoever lies there, and a lamp.
fn stands(body: &mut Body, size: f32) {
    let red = Skin::new(hex(0xc8281f)).gloss(0.3);
    let steel = Skin::new(hex(0x6a7078)).gloss(0.4);
    for z in [-0.22, 0.12] {
        let at = v3(-0.3 + 0.03 * size, 0.0, z * size);
        body.lathe(at, &[(0.0, 0.07), (0.015, 0.068), (RAISED + 0.1, 0.025)], steel);
    }
    body.block((-0.5, 0.015, -0.14), (0.2, 0.04, 0.14), Skin::new(hex(0x2a3a52)));
    body.block((0.2, 0.0, 0.3), (0.42, 0.1, 0.46), red);
    body.rod(v3(0.22, 0.13, 0.38), v3(0.4, 0.13, 0.38), 0.01, 0.01, Skin::new(hex(0x202228)));
}

/// How far up a car is jacked.
const RAISED: f32 = 0.15;

/// The stance of who does so; `None` of who does not.
pub(super) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    let still = Stance { look: 0.0, ..*rest };
    Some(match pose.action {
        Action::Stroke | Action::WashDown if is_low(pose) => Stance { lean: 0.04, nod: 0.28, ..kneel(s, still) },
        Action::Stroke => Stance { lean: 0.01, nod: 0.02, ..still },
        Action::RepairUnder => Stance { thigh: [0.0, 0.09], knee: [0.01, 0.17], spread: [0.02; 2], ..still },
        Action::Repair => Stance { lean: 0.06, nod: 0.22, ..kneel(s, still) },
        Action::WashDown => Stance { lean: 0.03 + 0.01 * wave(s * 0.4), nod: 0.16, ..still },
        Action::CleanWindow => Stance { lean: 0.006, nod: -0.12, side: 0.012 * wave(s * 0.4), ..still },
        Action::Wipe => Stance { lean: 0.05, nod: 0.3, spread: [0.026; 2], ..still },
        _ => return None,
    })
}

/// Draws what somebody looks after things with whose hips are there; where the right and
/// the left hand are then.
pub(super) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let s = pose.seconds;
    Some(match pose.action {
        Action::Stroke => stroke(pose, hip)?,
        Action::WashDown if beast(pose).is_some() => {
            let hands = stroke(pose, hip)?;
            suds(body, pose, hands[0] + v3(0.05, 0.0, 0.0), 0.2);
            body.ball(hands[0] + v3(0.02, 0.0, 0.0), v3(0.026, 0.03, 0.045), Skin::new(hex(0xf2c84a)));
            hands
        }
        Action::Repair => wrench(body, s, hip),
        // Before the breast, which is above it once they lie.
        Action::RepairUnder => [-1.0, 1.0].map(|side| hip + v3(0.2 + 0.01 * wave(s * 0.5 + side), 0.2, side * 0.07)),
        Action::WashDown => sponge(body, pose, hip),
        Action::CleanWindow => pane(body, s, hip),
        Action::Wipe => {
            let top = table(body, hip, -0.03);
            let rub = v3(0.36 + 0.07 * cos_turns(s * 0.7), top + 0.012, -0.08 + 0.12 * sin_turns(s * 0.7));
            body.ball(rub, v3(0.05, 0.012, 0.045), Skin::new(hex(0x3f8fd0)));
            [rub + v3(-0.01, 0.016, 0.0), v3(0.29, top + 0.012, 0.15)]
        }
        _ => return None,
    })
}

/// A hand that goes along the back of what sits there, or over the cheek of what stands.
fn stroke(pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    let (_, size) = looked_after(pose)?;
    let along = wave(pose.seconds * 0.32);
    if size < LOW {
        let back = v3(0.33 + 0.06 * size, 0.66 * size, 0.12 * size * along);
        return Some([back, v3(hip.x + 0.14, hip.y - 0.02, 0.11)]);
    }
    let high = (0.78 * size).clamp(hip.y + 0.1, hip.y + 0.42);
    let cheek = v3(0.24 + 0.03 * along, high + 0.03 * along, -0.05);
    Some([cheek, v3(0.22, high - 0.1, 0.08)])
}

/// A wrench that is turned on the wheel before whoever kneels.
fn wrench(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let hub = v3(SIDE - 0.02, 0.2, 0.0);
    let turn = 0.1 * wave(s * 0.45);
    let way = v3(-0.12, cos_turns(0.16 + turn), -sin_turns(0.16 + turn)).unit();
    let end = hub + way * 0.17;
    let steel = Skin::metal(hex(0xc2c8d0));
    body.rod(hub, end, 0.011, 0.011, steel);
    body.orb(hub, 0.018, steel);
    body.block((0.1, 0.0, -0.42), (0.3, 0.1, -0.26), Skin::new(hex(0xc8281f)).gloss(0.4));
    body.rod(v3(0.12, 0.13, -0.34), v3(0.28, 0.13, -0.34), 0.01, 0.01, Skin::new(hex(0x202228)));
    [end - way * 0.02, v3(SIDE - 0.03, hip.y.min(0.3) - 0.02, 0.13)]
}

/// A sponge full of suds that goes round over the panel before whoever washes it, a bucket
/// at the feet.
fn sponge(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    let foam = Skin::new(hex(0xf4f7fa)).glow(0.04);
    let at = v3(SIDE - 0.02, hip.y - 0.03 + 0.06 * sin_turns(s * 0.6), -0.03 + 0.12 * cos_turns(s * 0.6));
    body.ball(at, v3(0.026, 0.03, 0.045), Skin::new(hex(0xf2c84a)));
    suds(body, pose, v3(SIDE, hip.y - 0.06, 0.0), 0.62);
    let bucket = v3(0.04, 0.0, -0.32);
    body.lathe(bucket, &[(0.0, 0.075), (0.16, 0.1), (0.17, 0.09)], Skin::new(hex(0x2f7fd0)).gloss(0.4));
    for i in 0..9 {
        let out = v3(cos_turns(i as f32 * 0.38), 0.0, sin_turns(i as f32 * 0.38)) * (0.009 * i as f32);
        body.orb(bucket + out + v3(0.0, 0.165, 0.0), 0.026, foam);
    }
    [at + v3(-0.02, 0.012, 0.0), v3(SIDE - 0.05, hip.y + 0.12, 0.16)]
}

/// Foam on what is washed, about a place and so wide.
fn suds(body: &mut Body, pose: &Pose, at: Vec3, wide: f32) {
    for i in 0..34 {
        let dice = |salt: i32| pose.unit(600 + 5 * i + salt) - 0.5;
        let size = 0.014 + 0.016 * (dice(3) + 0.5);
        let off = v3(0.0, 0.55 * wide * dice(1), wide * dice(2));
        body.orb(at + off, size, Skin::new(hex(0xf4f7fa)).glow(0.04));
    }
}

/// A tall pane in its frame, wet with suds, and the wiper that is drawn over it.
fn pane(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let wood = Skin::new(hex(0xf0ece2));
    let (x, low, high, half) = (0.36, 0.3, 1.22, 0.42);
    for z in [-half, 0.0, half] {
        body.block((x, low, z - 0.016), (x + 0.03, high, z + 0.016), wood);
    }
    for y in [low, 0.5 * (low + high), high] {
        body.block((x, y - 0.016, -half), (x + 0.03, y + 0.016, half), wood);
    }
    body.block((x - 0.05, low - 0.05, -half - 0.04), (x + 0.05, low - 0.016, half + 0.04), wood.tone(0.94));
    for side in [-half + 0.016, 0.016] {
        let across = half - 0.032;
        let at = |y: f32, z: f32| v3(x + 0.012, y, z);
        let glass = Skin::film(hex(0xcfe6f4));
        body.plate(&[at(low, side), at(low, side + across), at(high, side + across), at(high, side)], glass);
    }
    let foam = Skin::new(hex(0xf4f7fa)).glow(0.04);
    for i in 0..26 {
        let turn = i as f32 * 0.381_966;
        let (y, z) = (0.72 + 0.36 * sin_turns(turn * 2.3), half * 0.8 * cos_turns(turn));
        body.orb(v3(x - 0.004, y, z), 0.008 + 0.006 * cos_turns(turn * 5.0).abs(), foam);
    }
    let hand = hip + v3(x - 0.05 - hip.x, 0.3 + 0.16 * sin_turns(s * 0.5), 0.2 * cos_turns(s * 0.5));
    let blade = v3(x - 0.01, hand.y + 0.05, hand.z);
    body.rod(blade - v3(0.0, 0.0, 0.08), blade + v3(0.0, 0.0, 0.08), 0.01, 0.01, Skin::new(hex(0x202228)));
    body.rod(blade, hand, 0.009, 0.011, Skin::new(hex(0xd8322a)));
    [hand, hip + v3(0.06, -0.03, 0.14)]
}
