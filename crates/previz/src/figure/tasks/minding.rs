//! Children and dogs with those who mind them: in somebody's arms or high above
//! them, before somebody who does their hair, on a lead.
//!
//! Where the hands are meanwhile is mostly for others to say.

use super::bathing::BESIDE;
use super::leisure::held_up_at;
use super::wheelchair::SEAT;
use crate::figure::body::Body;
use crate::figure::people::shell::girth;
use crate::figure::people::sitter::{alone, sitting};
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, hex, v3};
use crate::scene::Seat;
use crate::script::{Action, Garment, Guise, SubjectKind};

/// How tall a child that is carried is to who carries it.
const SMALL: f32 = 0.4;
/// The same of one who could walk.
const CARRIED: f32 = 0.56;
/// The same of one that is held up in the air.
const LIFTED: f32 = 0.48;

/// Who is minded, as the words tell of them beside who does it.
fn named<'a>(pose: &Pose, who: Pose<'a>) -> Pose<'a> {
    match pose.company.filter(|company| company.kind.has_hands()) {
        Some(company) => Pose {
            garment: company.garment.or(who.garment),
            colour: company.colour.or(who.colour),
            ..Pose { action: who.action, ..who.of(company) }
        },
        None => who,
    }
}

/// A child in a shirt of a colour, so large beside who minds it, in a frame of
/// its own.
fn child(body: &Body, pose: &Pose, colour: Vec3, scale: f32) -> Body {
    let child = Pose {
        kind: SubjectKind::Child,
        action: Action::Float,
        company: None,
        slung: None,
        garment: Some(Garment::Shirt),
        guise: None,
        colour: Some(colour),
        seat: None,
        beside: None,
        partner: None,
        seed: pose.seed ^ 0x5a,
        size_m: pose.size_m * scale,
        ..pose.clone()
    };
    alone(body, &named(pose, child))
}

/// Whoever is named, or somebody old, in the wheelchair that is pushed.
pub(crate) fn wheeled(body: &mut Body, pose: &Pose) {
    // How tall they are to who pushes, and how high who sits on furniture sits.
    const SIZE: f32 = 0.94;
    const SITS: f32 = 0.222;
    let kind = if pose.unit(64) < 0.5 { SubjectKind::Man } else { SubjectKind::Woman };
    let who = named(pose, Pose { guise: Some(Guise::Elder), ..sitting(pose, kind, pose.size_m * SIZE, 0x3d) });
    let size = if who.kind == SubjectKind::Child { SIZE * 0.76 } else { SIZE };
    let who = Pose { size_m: pose.size_m * size, ..who };
    body.add(&alone(body, &who), &Frame::shift(v3(SEAT.0 - 0.02, SEAT.1 + 0.015 - SITS * size, 0.0), size));
}

/// A small child in the arms of who carries it.
pub(crate) fn cradled(body: &mut Body, pose: &Pose) {
    // Whom the words call a child is larger than a baby.
    let grown = pose.company.is_some_and(|c| c.kind == SubjectKind::Child && c.guise != Some(Guise::Infant));
    let scale = if grown { CARRIED } else { SMALL };
    let small = child(body, pose, hex(0xf0dfc0), scale);
    // Its back against the breast, it looks out a little to the camera's side.
    let ahead = v3(0.86, 0.0, -0.5).unit();
    let low = 0.47 - (scale - SMALL) * 0.75;
    let frame = Frame::of(v3(0.115, low, 0.0) + girth(pose), ahead, Vec3::UP, v3(0.5, 0.0, 0.86).unit(), scale);
    body.add(&small, &frame);
}

/// A child held up in the air, which looks down at who holds it and spreads its
/// arms.
pub(crate) fn lifted(body: &mut Body, pose: &Pose) {
    let small = child(body, pose, pose.pick(&[0xf0b83a, 0xe86a4a, 0x5ab0d8], 46), LIFTED);
    let up = v3(-0.4, 0.92, 0.0).unit();
    let ahead = v3(-up.y, up.x, 0.0);
    // The hands are at its hips; those of who stands are a bit above half.
    let hands = v3(0.0, 0.525, 0.0) + held_up_at(pose);
    let frame = Frame::of(hands - up * (0.5 * LIFTED), ahead, up, ahead.cross(up), LIFTED);
    body.add(&small, &frame);
}

/// The child in the tub before who washes it: a baby where the words do not say who.
pub(crate) fn washed(body: &mut Body, pose: &Pose) {
    let named = pose.company.filter(|company| company.kind.has_hands());
    let guise = named.map_or(Some(Guise::Infant), |company| company.guise);
    let baby = guise == Some(Guise::Infant);
    let (size, raised) = if baby { (0.46, 0.155) } else { (0.6, 0.1) };
    let child = Pose {
        action: Action::Soak,
        guise,
        seat: Some(Seat::Furniture),
        attributes: named.map(|company| company.attributes).unwrap_or_default(),
        ..sitting(pose, SubjectKind::Child, pose.size_m * size, 0x5a)
    };
    // Half towards who washes it, half along the tub.
    let ahead = v3(0.5, 0.0, -0.86).unit();
    let across = v3(0.86, 0.0, 0.5).unit();
    body.add(&alone(body, &child), &Frame::of(v3(BESIDE, raised, 0.1), ahead, Vec3::UP, across, size));
}

/// A child on a high stool before who braids its hair.
pub(crate) fn groomed(body: &mut Body, pose: &Pose) {
    const TALL: f32 = 0.66;
    let child = Pose {
        garment: Some(Garment::Dress),
        guise: Some(Guise::Girl),
        colour: Some(pose.pick(&[0xe88aa8, 0xf0c23a, 0x7fb4d8], 45)),
        ..sitting(pose, SubjectKind::Child, pose.size_m * TALL, 0x5a)
    };
    let child = named(pose, child);
    let at = v3(0.2, 0.15, 0.0);
    body.add(&alone(body, &child), &Frame::shift(at, TALL));
    let wood = Skin::new(hex(0x8a5c34));
    let seat = v3(at.x, 0.27, 0.0);
    body.drum(seat - v3(0.0, 0.025, 0.0), seat, 0.095, 0.095, wood);
    for (x, z) in [(-0.06, -0.06), (-0.06, 0.06), (0.06, -0.06), (0.06, 0.06)] {
        body.rod(seat + v3(x, 0.0, z), v3(seat.x + x * 1.4, 0.0, z * 1.4), 0.013, 0.012, wood.tone(0.85));
    }
}

/// Metres that a dog on a lead is high at its shoulders, and its steps to one
/// of who walks it.
const DOG_M: f32 = 0.6;
const DOG_STEPS: f32 = 1.6;

/// How large a dog is to who walks it.
fn dog_size(pose: &Pose) -> f32 {
    DOG_M / pose.size_m.max(0.3)
}

/// The pose of a dog that is walked, from the pose of what is carried.
pub(crate) fn dog<'a>(pose: &Pose, carried: Pose<'a>, guise: Option<Guise>) -> Pose<'a> {
    let size = dog_size(pose);
    Pose {
        action: pose.action,
        guise,
        stride: pose.stride * DOG_STEPS,
        pace: pose.pace / (size * DOG_STEPS),
        gone: pose.gone / size,
        size_m: DOG_M,
        ..carried
    }
}

/// A dog that goes ahead on its lead, which hangs from a hand.
pub(crate) fn led(body: &mut Body, pose: &Pose, dog: &Body, hand: Vec3) {
    let (at, size) = (v3(0.62, 0.0, -0.2), dog_size(pose));
    body.add(dog, &Frame::shift(at, size));
    let collar = at + v3(0.42, 0.95, 0.0) * size;
    let middle = (hand + collar) * 0.5 - v3(0.0, 0.06, 0.0);
    body.tube(&[(hand, 0.006), (middle, 0.006), (collar, 0.006)], 1.0, Skin::new(hex(0xb8281f)));
}
