//! Room for everybody on foot: a herd goes side by side rather than one beast
//! inside another, and people who cross pass beside each other.
//!
//! Moves what others have placed, by no more than its own length at a time;
//! leaves alone who belongs together by twos and threes.

use super::nature::{Home, is_beast, is_person, nature};
use crate::maths::{cos_turns, sin_turns, v3};
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::script::{Place, SubjectKind};

/// So many of a kind are a herd or a crowd, not a family.
const HERD: usize = 4;
/// How often everybody looks round for room.
const ROUNDS: usize = 6;
/// Room that a body takes across its way, as a share of its height, and the
/// least along it, which is more for who is long.
const ACROSS: f32 = 0.42;
const ALONG: f32 = 0.4;
/// Who goes no faster past another goes with them.
const TOGETHER_M_S: f32 = 0.15;

/// Moves apart who would be or come into one another within `seconds`. The
/// first stays, which the camera looks at. In a room everybody has a place.
pub(crate) fn make(place: Place, all: &mut [Actor], seconds: f32) {
    if place == Place::Room {
        return;
    }
    let walkers: Vec<usize> = (0..all.len()).filter(|index| walks(&all[*index])).collect();
    let many = |kind: SubjectKind| walkers.iter().filter(|index| all[**index].kind == kind).count() >= HERD;
    let herd: Vec<bool> = walkers.iter().map(|index| many(all[*index].kind)).collect();
    for _ in 0..ROUNDS {
        for (one, first) in walkers.iter().enumerate() {
            for (other, second) in walkers.iter().enumerate().skip(one + 1) {
                let together = herd[one] && herd[other];
                if let Some(by) = shove(&all[*first], &all[*second], together, seconds) {
                    all[*second].at += by;
                }
            }
        }
    }
}

/// Whether somebody is on foot and may be asked to move.
fn walks(one: &Actor) -> bool {
    let alive = is_beast(one.kind) || is_person(one.kind) || one.kind == SubjectKind::Crowd;
    let stays = matches!(one.motion, Motion::Circle { .. } | Motion::Launch { .. });
    alive && one.grounded && one.seat.is_none() && !stays && nature(one.kind).home == Home::Ground
}

/// How far the second must move not to come into the first.
fn shove(first: &Actor, second: &Actor, herd: bool, seconds: f32) -> Option<Vec3> {
    let passing = second.gone(1.0) - first.gone(1.0);
    if passing.length() < TOGETHER_M_S && !herd {
        return None;
    }
    let (s, c) = (sin_turns(first.yaw_turns), cos_turns(first.yaw_turns));
    let size_m = (first.size_m + second.size_m) * 0.5;
    let long = size_m * nature(first.kind).wide.max(ALONG);
    let wide = size_m * ACROSS;
    // In bodies, along the first one's way and across it.
    let bodies = |v: Vec3| v3((v.x * c + v.z * s) / long, 0.0, (v.z * c - v.x * s) / wide);
    let (apart, passing) = (bodies(second.at - first.at), bodies(passing));
    let nearest_s = (-apart.dot(passing) / passing.dot(passing).max(1e-6)).clamp(0.0, seconds);
    let nearest = apart + passing * nearest_s;
    let distance = nearest.length();
    if distance >= 1.0 {
        return None;
    }
    let out = if distance > 1e-3 { nearest * (1.0 / distance) } else { v3(0.0, 0.0, 1.0) };
    let by = out * (1.0 - distance);
    Some(v3(by.x * long * c - by.z * wide * s, 0.0, by.x * long * s + by.z * wide * c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    /// The least distance of any two on foot in the shot of a prompt, in metres.
    fn nearest_m(prompt: &str, seed: u64) -> f32 {
        let shot = lasting(prompt, seed, 5);
        let walkers: Vec<&Actor> = shot.actors.iter().filter(|one| walks(one)).collect();
        let mut nearest = f32::MAX;
        for (index, one) in walkers.iter().enumerate() {
            for other in &walkers[index + 1..] {
                for moment in 0..=24 {
                    let seconds = 5.0 * moment as f32 / 24.0;
                    nearest = nearest.min((one.whereabouts(None, seconds) - other.whereabouts(None, seconds)).length());
                }
            }
        }
        nearest
    }

    #[test]
    fn no_deer_of_a_herd_walks_through_another() {
        for seed in 0..4 {
            let nearest = nearest_m("a herd of deer walking in a forest", seed);
            assert!(nearest > 0.4, "seed {seed}: {nearest} m");
        }
    }
}
