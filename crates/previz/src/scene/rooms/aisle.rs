//! How far somebody walks about a room, and where: in front of what stands
//! there, and not out of it.
//!
//! Slows down and shifts walkers; seats nobody.

use super::aloft;
use super::layout::Rest;
use crate::maths::{cos_turns, sin_turns, v3};
use crate::scene::actors::nature::nature;
use crate::scene::parts::{Actor, Furniture, FurnitureKind as K, Motion, Vec3};

/// How far anybody walks across a room, and a small animal along a sill, in
/// metres.
const WALK_M: f32 = 2.6;
const SILL_WALK_M: f32 = 0.8;
/// How many times its own size something flies across a room.
const FLIES_SIZES: f32 = 2.4;
/// And how far into a room, where there is a wall at its end, and out of it.
const INTO_M: f32 = 1.0;
const OUT_M: f32 = 4.5;
/// Nobody goes further along a passage, which would end.
const PASSAGE_M: f32 = 14.0;
/// What is smaller walks on the sill, where nothing but a window is seen.
const SMALL_M: f32 = 0.8;
/// Room that a body takes to its sides, and for each step out of the way.
const BODY_M: f32 = 0.32;
const STEP_M: f32 = 0.1;
/// So far at most somebody steps towards the camera, and as near to it.
const STEPS: usize = 14;
const NEAREST_M: f32 = 1.5;
/// What hangs higher above a floor is walked under, what lies lower walked on.
const OVERHEAD_M: f32 = 1.2;

/// Slows down who would leave the room, or its window, before the shot ends.
/// Who is not gone along with still passes the middle half-way.
pub(crate) fn linger(actor: &mut Actor, seconds: f32, followed: bool, sill: bool) {
    let Motion::Straight { velocity } = &mut actor.motion else { return };
    if actor.kind.outgrows_rooms() {
        return;
    }
    // What is small and flies is met from near.
    let most = match aloft::flies(actor.kind, actor.action) {
        _ if sill && actor.size_m < SMALL_M => SILL_WALK_M,
        true => (actor.size_m * FLIES_SIZES).min(WALK_M),
        false => WALK_M,
    };
    let share = |speed: f32, most: f32| most / (speed.abs() * seconds).max(most);
    let deep = if velocity.z < 0.0 && followed { OUT_M } else { INTO_M };
    let pace = share(velocity.x, most).min(share(velocity.z, deep));
    if !followed {
        actor.at.x += velocity.x * (1.0 - pace) * seconds * 0.5;
    }
    velocity.x *= pace;
    velocity.z *= pace;
    // Half of it in shorter steps, half in slower ones.
    actor.rate_hz *= pace.sqrt();
}

/// Turns who walks to come along a corridor instead of into its wall.
pub(crate) fn along(actor: &mut Actor, seconds: f32, followed: bool) {
    let Motion::Straight { velocity } = actor.motion else { return };
    let fastest = velocity.length();
    let pace = fastest.min(PASSAGE_M / seconds.max(0.1));
    actor.rate_hz *= (pace / fastest.max(0.1)).sqrt();
    let way = if velocity.z > fastest * 0.7 { 1.0 } else { -1.0 };
    let start = if followed { 0.0 } else { seconds * 0.5 };
    actor.at = actor.at + velocity * start - v3(0.0, 0.0, way) * (pace * start);
    actor.motion = Motion::Straight { velocity: v3(0.0, 0.0, way * pace) };
    actor.yaw_turns = if way > 0.0 { 0.25 } else { 0.75 };
}

/// Lets those who walk do so in front of what would stand in their way.
pub(crate) fn step_aside(
    (actors, rests): (&mut [Actor], &[Rest]),
    furniture: &[Furniture],
    (eye, floor, seconds): (Vec3, f32, f32),
) {
    let in_the_way: Vec<&Furniture> = furniture.iter().filter(|piece| stands(piece, floor)).collect();
    let walkers = actors.iter_mut().zip(rests).filter(|(_, rest)| **rest == Rest::Standing);
    for (actor, _) in walkers {
        let Motion::Straight { velocity } = actor.motion else { continue };
        let long = (actor.size_m * nature(actor.kind).wide * 0.5).max(BODY_M);
        let (from, to) = (actor.at.x, actor.at.x + velocity.x * seconds);
        let (left, right) = (from.min(to) - long, from.max(to) + long);
        let deep = velocity.z * seconds;
        let is_free = |z: f32| {
            let (near, far) = (z + deep.min(0.0), z + deep.max(0.0));
            !in_the_way.iter().any(|piece| reaches(piece, (left, right), (near, far)))
        };
        let rows = (0..=STEPS).map(|step| actor.at.z - step as f32 * STEP_M);
        if let Some(z) = rows.take_while(|z| z - eye.z > NEAREST_M).find(|z| is_free(*z)) {
            actor.at.z = z;
        }
    }
}

/// Whether a piece stands on a floor at this height.
fn stands(piece: &Furniture, floor: f32) -> bool {
    piece.kind != K::Rug && piece.at.y < floor + OVERHEAD_M && piece.at.y + piece.size.y > floor + STEP_M
}

/// Whether a piece reaches into a way from `left` to `right` between two depths.
fn reaches(piece: &Furniture, (left, right): (f32, f32), (near, far): (f32, f32)) -> bool {
    let (s, c) = (sin_turns(piece.yaw_turns).abs(), cos_turns(piece.yaw_turns).abs());
    let (wide, deep) = (piece.size.x * c + piece.size.z * s, piece.size.x * s + piece.size.z * c);
    piece.at.x - wide * 0.5 < right
        && piece.at.x + wide * 0.5 > left
        && piece.at.z - far < deep * 0.5 + BODY_M
        && near - piece.at.z < deep * 0.5 + BODY_M
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn nobody_walks_through_furniture_or_out_of_the_room() {
        for prompt in [
            "a woman walks through a library",
            "a child runs in the living room",
            "a dog walking through a kitchen",
            "一位护士在病房里走路",
            "a woman walks in a supermarket, tracking shot",
            "a man walks through a hospital ward, camera follows from behind",
            "一对情侣走在图书馆里，镜头从背后跟随",
        ] {
            let shot = lasting(prompt, 0, 5);
            let first = shot.actors.first().expect(prompt);
            let way = first.gone(5.0);
            let far = way.x.abs().max(way.z.abs());
            assert!(far > 0.7 && way.x.abs() < WALK_M + 0.01 && way.z.abs() < INTO_M + 0.01, "{prompt}: {way:?}");
            let span = |at: f32, way: f32| (at.min(at + way), at.max(at + way));
            let (wide, deep) = (span(first.at.x, way.x), span(first.at.z, way.z));
            let hit = shot.furniture.iter().find(|piece| stands(piece, first.at.y) && reaches(piece, wide, deep));
            assert!(hit.is_none(), "{prompt}: {hit:?}");
        }
    }
}
