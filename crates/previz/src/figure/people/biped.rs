//! People: a skeleton of angles for each thing that they do, and the flesh
//! and clothes on it. One unit is their height.
//!
//! Whom they ride and what they carry is drawn by others.

use super::bearing::{self, Grip, carry};
use super::clad::{self, look};
use super::cloth;
use super::clothes::Look;
use super::face;
use super::fantasy;
use super::finery;
use super::flight;
use super::gear::{self, Trunk};
use super::jackets;
use super::limbs::{ANKLE, arm, down, leg};
use super::shell::{self, Shell};
use super::skirt::{LONG, Waist, lap, skirt};
use super::slung::slung;
use super::stance::{Stance, seated, stance, stooped, wave};
use super::suit;
use super::wardrobe::Kit;
use crate::figure::body::{Body, joint};
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::figure::tasks::effort::effort;
use crate::figure::tasks::{
    self, acrobatics, beam, dancing, gym, hammock, keeper, leap, playground, skateboard, sport,
};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::{Action, Guise, SubjectKind};

/// Points of a posed skeleton that others hang things on.
#[derive(Debug, Clone, Copy)]
struct Bones {
    hip: Vec3,
    head: Vec3,
    up: Vec3,
    /// Knee and ankle of each leg.
    legs: [[Vec3; 2]; 2],
    /// Where what is held is.
    grip: Option<Grip>,
}

/// A person of any kind, in clothes or in a shell.
/// Returns where what it holds is to be drawn.
pub(crate) fn person(body: &mut Body, pose: &Pose) -> Option<Grip> {
    let look = look(pose);
    let mut stance = carry(effort(pose, stance(pose)), pose);
    stance.look = bearing::regard(pose).unwrap_or(stance.look);
    if let Some(clear) = look.clearance() {
        stance.raise = stance.raise.map(|raise| raise.max(clear));
    }
    if look.skirt > LONG && stance.feet.is_none() && !seated(pose) {
        // No leg is thrown high in a gown.
        stance.thigh = stance.thigh.map(|thigh| thigh * 0.3);
        stance.knee = stance.knee.map(|knee| knee * 0.4);
    }
    if pose.guise == Some(Guise::Elder) {
        stance = stooped(stance, gear::leans_on_stick(pose, &look));
    }
    if pose.guise == Some(Guise::Zombie)
        && pose.company.is_none()
        && matches!(pose.action, Action::Stand | Action::Walk)
    {
        // With both arms before it, its head to one side.
        stance = Stance {
            arm: [0.235, 0.21],
            elbow: [0.015, 0.03],
            raise: [0.01; 2],
            side: 0.025,
            look: 0.0,
            nod: 0.03,
            ..stance
        };
    }
    let since = body.since();
    let bones = flesh(body, pose, &stance, &look);
    let neck = body.since();
    face::head(body, pose, &look, bones.head);
    body.turn(neck, bones.head, 1, stance.look);
    if seated(pose) {
        lap(body, &look, &bones.legs, bones.hip);
    } else {
        skirt(body, pose, &look, &Waist { hip: bones.hip, up: bones.up, legs: bones.legs });
    }
    place(body, pose, since, &bones);
    let grip = bones.grip?;
    let place = |at: Vec3| match pose.action {
        // What is held lies down with who holds it.
        Action::Lie | Action::Sleep => Frame::turn(Vec3::ZERO, 2, 0.25).point(at) + LAID,
        _ => dancing::turned(pose).map_or(at, |turns| Frame::turn(Vec3::ZERO, 1, turns).point(at)),
    };
    Some(Grip { at: place(grip.at), other: grip.other.map(place), ..grip })
}

/// How far who is laid on their back is moved, for their middle to be where they were.
const LAID: Vec3 = v3(0.5, 0.07, 0.0);

/// Lying and swimming turn the whole body; a dancer turns about herself.
fn place(body: &mut Body, pose: &Pose, since: crate::figure::body::Since, bones: &Bones) {
    if let Some(turns) = dancing::turned(pose) {
        body.turn(since, Vec3::ZERO, 1, turns);
    }
    match pose.action {
        _ if flight::lay(body, pose, (since, bones.hip)) => {}
        action if suit::floats(action) && Shell::of(pose) == Some(Shell::Suit) => {
            suit::adrift(body, pose, (since, bones.hip));
        }
        Action::Lie | Action::Sleep | Action::RepairUnder => {
            body.turn(since, Vec3::ZERO, 2, 0.25);
            body.shift(since, LAID);
        }
        Action::Swim | Action::Dive => {
            body.turn(since, bones.hip, 2, -0.22);
            body.shift(since, v3(0.0, 0.02 - bones.hip.y + 0.01 * wave(pose.stride), 0.0));
            if pose.guise == Some(Guise::Diver) {
                gear::breath(body, pose, v3(0.5, 0.1, 0.0));
            }
        }
        Action::PushUp => playground::lay(body, pose, (since, bones.hip)),
        Action::Hammock => hammock::lay(body, pose, (since, bones.hip)),
        Action::Balance => beam::mount(body, pose, since),
        Action::HighJump | Action::LongJump => leap::lay(body, pose, (since, bones.hip)),
        Action::Somersault => acrobatics::turn(body, pose, (since, bones.hip)),
        Action::Ollie => skateboard::ride(body, pose, since),
        Action::SitUp => gym::lay(body, (since, bones.hip)),
        Action::Save => keeper::fly(body, pose, (since, bones.hip)),
        Action::Headstand => {
            // The crown of the head comes to rest on the mat.
            body.turn(since, bones.hip, 2, 0.5);
            body.shift(since, v3(-bones.hip.x, 0.49 - bones.hip.y, 0.0));
        }
        Action::Ride => {
            body.turn(since, Vec3::ZERO, 1, 0.21);
            body.shift(since, v3(0.0, 0.05, 0.0));
            skateboard::board(body, pose);
        }
        _ => {}
    }
}

fn flesh(body: &mut Body, pose: &Pose, stance: &Stance, look: &Look) -> Bones {
    let (bone, half_hips) = (if look.child { 0.205 } else { 0.245 }, look.half_hips());
    // The pelvis rests on the lower foot.
    let drop = |i: usize| {
        let d = down(stance.thigh[i]) * bone + down(stance.thigh[i] - stance.knee[i]) * bone;
        -d.y * cos_turns(stance.spread[i])
    };
    let sitting = matches!(pose.action, Action::Sit | Action::Read) && pose.seat.is_none() && !pose.plays_seated();
    let low = match sitting {
        true => 0.075,
        false => stance.hips(bone * 1.99).unwrap_or_else(|| drop(0).max(drop(1))) + ANKLE,
    };
    let hip = v3(0.0, low + stance.lift, 0.0);
    let legs = below(body, pose, (hip, half_hips), (stance, look, bone, sitting));
    let up = v3(sin_turns(stance.lean), cos_turns(stance.lean), sin_turns(stance.side)).unit();
    let trunk = if look.child { 0.25 } else { 0.29 };
    let across = v3(-sin_turns(stance.twist), 0.0, cos_turns(stance.twist));
    let frame = Trunk { hip, up, across, long: trunk, deep: if look.female { 0.9 } else { 1.0 } };
    torso(body, pose, look, &frame);
    let neck = hip + up * trunk;
    let mut hands = [Vec3::ZERO; 2];
    let embraced = pose.action == Action::Cradle || pose.plays().is_some() && !pose.plays_seated();
    let played = tasks::work(body, pose, if embraced { hip + shell::girth(pose) } else { hip });
    let held = pose.company.filter(|_| played.is_none());
    let joined = bearing::joined(pose);
    let reach = played.or_else(|| bearing::arms(pose, held?, (hip, up, trunk)));
    for (i, z) in [(0, -1.0_f32), (1, 1.0)] {
        let shoulder = hip + up * (trunk * 0.845) + across * (z * look.half_shoulders());
        hands[i] = arm(
            body,
            shoulder,
            (stance, i, z),
            look,
            joined.filter(|(side, _)| *side == i).map(|(_, at)| at).or(reach.map(|hands| hands[i])),
        );
        if pose.action == Action::Ski {
            gear::pole(body, hands[i]);
        }
    }
    if pose.action == Action::Ski {
        gear::powder(body, pose);
    }
    gear::worn(body, pose, look, &frame);
    finery::worn(body, pose, look, &frame);
    slung(body, pose, &frame);
    if gear::leans_on_stick(pose, look) {
        gear::stick(body, look, stance, (hip, hands[1]));
    }
    cloth::scarf(body, pose, look, neck + up * 0.012);
    let head = neck + up * 0.079 + v3(sin_turns(stance.nod) * 0.03 + 0.012, 0.056 * (look.head - 1.0), 0.0);
    let grip = held.and_then(|company| bearing::hold(body, pose, company, hands, up));
    if pose.action == Action::Fish {
        tackle(body, pose, hip, hands[0]);
    }
    Bones { hip, head, up, legs, grip }
}

/// Both legs, or the tail that a mermaid has for them; returns knees and ankles.
fn below(
    body: &mut Body,
    pose: &Pose,
    (hip, half_hips): (Vec3, f32),
    (stance, look, bone, sitting): (&Stance, &Look, f32, bool),
) -> [[Vec3; 2]; 2] {
    let mut legs = [[hip; 2]; 2];
    let tailed = pose.guise == Some(Guise::Mermaid);
    let mut hidden = body.another();
    for (i, z) in [(0, -1.0_f32), (1, 1.0)] {
        let body = if tailed { &mut hidden } else { &mut *body };
        legs[i] = leg(body, pose, (hip + v3(0.0, 0.0, z * half_hips), z), (stance, i), (look, bone, sitting));
    }
    if tailed {
        fantasy::tail(body, pose, hip, &legs, look.bottom);
    }
    legs
}

/// A stool to sit on, and a rod whose line hangs from its bent tip.
fn tackle(body: &mut Body, pose: &Pose, hip: Vec3, hand: Vec3) {
    let wood = Skin::new(hex(0x6e5236));
    let seat = v3(hip.x - 0.02, hip.y - 0.06, 0.0);
    body.drum(v3(seat.x, 0.0, 0.0), seat, 0.085, 0.075, wood);
    let play = wave(pose.seconds * 0.23) * 0.012;
    let along = |length: f32, sag: f32| hand + v3(0.86, 0.51 + play, 0.0) * length + v3(0.0, -sag, 0.0);
    let tip = along(1.5, 0.13);
    body.tube(
        &[(along(-0.12, 0.0), 0.011), (along(0.3, 0.0), 0.009), (along(0.95, 0.03), 0.006), (tip, 0.0035)],
        1.0,
        Skin::new(hex(0x3a2a1c)).gloss(0.3),
    );
    body.orb(along(0.06, 0.022), 0.017, Skin::new(hex(0x24262a)).gloss(0.6));
    let water = v3(tip.x + 0.16, -0.04, 0.0);
    body.rod(tip, water, 0.0018, 0.0018, Skin::new(hex(0xe8e6de)));
    body.orb(water, 0.014, Skin::new(hex(0xd23a2a)));
}

/// Hips, waist, chest, shoulders and neck.
fn torso(body: &mut Body, pose: &Pose, look: &Look, frame: &Trunk) {
    if let Some(shell) = look.shell {
        return clad::trunk(body, pose, (shell, look), frame);
    }
    let Trunk { hip, up, across, long: trunk, .. } = *frame;
    let w = look.build;
    let hips = if look.female { 0.064 } else { 0.058 };
    let at = |t: f32, ahead: f32| hip + up * (trunk * t) + v3(ahead, 0.0, 0.0);
    let since = body.since();
    if pose.near {
        cloth::shirt(body, pose, look, (hip, up, across), trunk);
    } else {
        barrel(body, look, (hip, up, across), trunk);
    }
    // The shoulders slope up into the neck.
    let tip = 0.088 * w;
    for z in [-1.0, 1.0] {
        body.tube(
            &[(at(0.82, -0.006) + across * (z * 0.03), 0.042 * w), (at(0.87, -0.004) + across * (z * tip), 0.033 * w)],
            1.0,
            look.top,
        );
        body.rod(at(0.99, -0.006), at(0.9, -0.006) + across * (z * tip * 0.7), 0.022 * w, 0.027 * w, look.top);
    }
    for z in if pose.near { &[-1.0, 1.0][..] } else { &[] } {
        // What rounds the shoulder off.
        body.ball(at(0.845, -0.002) + across * (*z * 0.094 * w), v3(0.035, 0.037, 0.034) * w, look.top);
    }
    body.soften(since);
    if pose.fine && !look.robe && look.kit != Some(Kit::Sword) {
        // The collar of the shirt shows over a jacket.
        let collar = look.shirt.filter(|_| look.skirt == 0.0).unwrap_or(look.top.tone(0.86));
        body.hoop(at(0.985, -0.003), up, (0.029 * w, 0.031 * w), (0.008, 1.3), collar);
    }
    body.slab(at(-0.1, -0.004), at(0.04, -0.004), hips * 0.93 * w, hips * 0.9 * w, 1.42, look.bottom);
    let slim = if look.female { 0.86 } else { 1.0 };
    body.rod(at(0.9, -0.004), at(1.18, 0.006), 0.031 * w, 0.027 * w.max(0.95) * slim, look.skin);
    jackets::jacket(body, look, (hip, up), trunk);
}

/// The same from afar: a rib cage, and what hangs from it to a hem over the hips.
fn barrel(body: &mut Body, look: &Look, (hip, up, across): (Vec3, Vec3, Vec3), trunk: f32) {
    let w = look.build;
    let (hips, waist, chest) = if look.female { (0.064, 0.047, 0.055) } else { (0.058, 0.054, 0.063) };
    let at = |t: f32, ahead: f32| hip + up * (trunk * t) + v3(ahead, 0.0, 0.0);
    let ahead = up.cross(across);
    body.egg(at(0.6, 0.003), [ahead * (chest * w), up * (trunk * 0.36), across * (chest * 1.4 * w)], look.top);
    body.egg(at(0.84, -0.006), [ahead * (0.046 * w), up * (trunk * 0.2), across * (0.08 * w)], look.top);
    body.slab(at(0.5, 0.0), at(0.0, -0.005), waist * 1.02 * w, (hips + 0.006) * w, 1.4, look.top);
    body.cut();
    if look.female && !look.child {
        // One soft shape: two would show as lumps through the cloth.
        body.egg(at(0.64, 0.022 * w), [ahead * (0.043 * w), up * 0.05, across * (0.067 * w)], look.top);
    }
}

/// Someone astride: hips and hands given, feet on pedals or hanging.
pub(crate) fn rider(body: &mut Body, pose: &Pose, (hip, grip): (Vec3, Vec3), size: f32, pedals: Option<(Vec3, f32)>) {
    let man = if pose.unit(51) < 0.5 { SubjectKind::Man } else { SubjectKind::Woman };
    // Who has a cycle for a name wears what the words say of that name.
    let colour = pose.colour.filter(|_| pose.kind == SubjectKind::Cyclist);
    let own = Pose { kind: man, colour, action: Action::Ride, company: None, ..pose.clone() };
    let who = pose.company.map_or(own.clone(), |rider| own.of(rider));
    let look = look(&who);
    let since = body.since();
    let lean = (grip - hip) * (1.0 / size);
    let tilt = (lean.x * 0.14).clamp(0.0, 0.1);
    let up = v3(sin_turns(tilt), cos_turns(tilt), 0.0);
    let trunk = 0.29;
    let frame = Trunk { hip: Vec3::ZERO, up, across: v3(0.0, 0.0, 1.0), long: trunk, deep: 1.0 };
    torso(body, pose, &look, &frame);
    gear::worn(body, &who, &look, &frame);
    finery::worn(body, &who, &look, &frame);
    let mut legs = [[Vec3::ZERO; 2]; 2];
    let raised = (pose.action == Action::Fence).then(|| sport::raised(body, pose.seconds, up * trunk));
    for (leg, side) in legs.iter_mut().zip([-1.0, 1.0]) {
        let reins = v3(lean.x, lean.y, side * 0.09 + lean.z);
        let hand = raised.filter(|_| side < 0.0).unwrap_or(reins);
        let shoulder = up * (trunk * 0.88) + v3(0.0, 0.0, side * look.half_shoulders().max(0.1));
        let elbow = joint(shoulder, hand, 0.155, 0.15, -1.0) + v3(0.0, 0.0, side * 0.03);
        let foot = match pedals {
            Some((crank, reach)) => {
                let turn = pose.stride + if side > 0.0 { 0.5 } else { 0.0 };
                (crank - hip) * (1.0 / size) + v3(cos_turns(turn) * reach, -sin_turns(turn) * reach, side * 0.07)
            }
            None => v3(0.13, -0.36, side * 0.2),
        };
        let astride = if pedals.is_some() { 0.03 } else { 0.09 };
        let knee = joint(v3(0.0, 0.0, side * 0.05), foot, 0.235, 0.235, 1.0) + v3(0.0, 0.0, side * astride);
        let root = v3(0.0, 0.0, side * 0.05);
        *leg = [knee, foot];
        if let Some(shell) = look.shell {
            clad::arm(body, (shell, &look), [shoulder, elbow, hand]);
            clad::leg(body, &who, (shell, &look), [root, knee, foot], 0.25);
            continue;
        }
        body.tube(&[(shoulder, 0.036), (elbow, 0.026), (hand, 0.018)], 1.0, look.top);
        body.orb(hand, 0.02, look.hands);
        if look.bare_legs {
            let thigh = if look.skirt > 0.0 { look.hem } else { look.bottom };
            body.tube(&[(root, 0.057), (knee, 0.039)], 1.0, thigh);
            body.tube(&[(knee, 0.037), (foot, 0.024)], 1.0, look.skin);
        } else {
            body.tube(&[(root, 0.057), (knee, 0.038), (foot, 0.024)], 1.0, look.bottom);
        }
        body.rod(foot, foot + v3(0.065, -0.012, 0.0), 0.024, 0.017, look.shoes);
    }
    lap(body, &look, &legs, Vec3::ZERO);
    face::head(body, &who, &look, up * (trunk + 0.079) + v3(0.012, 0.0, 0.0));
    body.put(since, &Frame::shift(hip, size));
}

/// A man of a size who stands in a boat and steers it, in his own clothes; a
/// metre is so many units of the boat.
pub(crate) fn steersman(body: &mut Body, boat: &Pose, foot: Vec3, (size_m, metre): (f32, f32)) {
    let (kind, action) = (SubjectKind::Man, Action::Stand);
    let who = Pose { kind, action, colour: None, company: None, garment: None, guise: None, size_m, ..boat.clone() };
    let since = body.since();
    person(body, &who);
    body.put(since, &Frame::shift(foot, size_m * metre));
}

/// Someone who sits in a boat.
pub(crate) fn boatman(body: &mut Body, who: &Pose, seat: Vec3, size: f32) {
    let since = body.since();
    person(body, who);
    body.put(since, &Frame::shift(seat + v3(0.0, -0.29 * size, 0.0), size));
}
