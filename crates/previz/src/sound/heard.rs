//! Holds what is heard against what such things sound like: how a stroke sets in,
//! what fluctuates and how fast, what covers what, what happens at a cut.
//!
//! Thresholds lie well apart from what is measured; they tell a voice from a hum.

use super::mix::{BLOCK_SAMPLES, Mixer};
use super::tests::{RATE, hear, near, peak, scene, strength_at, strike};
use super::tools::{BandPass, Stereo};
use crate::scene::{Ambience, SourceKind as S};

/// Power around a pitch in each stretch of so many seconds.
fn course(hz: f32, step_s: f32, sound: &[Stereo]) -> Vec<f32> {
    let [mut first, mut second] = [BandPass::new(hz, 2.0); 2];
    let near: Vec<f32> = sound.iter().map(|s| second.next(first.next(s[0] + s[1]))).collect();
    near.chunks((step_s * RATE as f32) as usize).map(mean_square).collect()
}

fn mean_square(part: &[f32]) -> f32 {
    part.iter().map(|x| x * x).sum::<f32>() / part.len().max(1) as f32
}

/// How often the power rises to four times of what it just was.
fn onsets(course: &[f32]) -> usize {
    let loud = course.iter().fold(0.0, |a: f32, b| a.max(*b)) * 0.1;
    course.windows(3).filter(|w| w[1] > loud && w[1] > 4.0 * w[0] && w[2] <= w[1] * 4.0 && w[0] < loud).count()
}

/// Spread of a course beside its mean.
fn unrest(course: &[f32]) -> f32 {
    let mean = course.iter().sum::<f32>() / course.len() as f32;
    let spread = course.iter().map(|x| (x - mean) * (x - mean)).sum::<f32>() / course.len() as f32;
    spread.sqrt() / mean
}

/// How far the loudest moments around a pitch stand out.
fn crest(hz: f32, sound: &[Stereo]) -> f32 {
    let course = course(hz, 0.004, sound);
    let loudest = course.iter().fold(0.0, |a: f32, b| a.max(*b));
    loudest / (course.iter().sum::<f32>() / course.len() as f32)
}

/// Middle of the clip, without its ends.
fn inner(sound: &[Stereo]) -> &[Stereo] {
    &sound[RATE / 5..sound.len() - RATE / 2]
}

#[test]
fn steps_are_strokes_in_their_time_and_not_a_hum() {
    let steps = hear(5, &Ambience { steps: 0.7, steps_hz: 2.0, ..Ambience::default() });
    let count = onsets(&course(2000.0, 0.02, inner(&steps)));
    assert!((7..=10).contains(&count), "{count} steps in four seconds");
    let bright = strength_at(2000.0, &steps) / strength_at(80.0, &steps);
    assert!(bright > 0.25, "{bright} times as much at 2 kHz as at 80 Hz");
}

#[test]
fn a_hoof_clops_on_stone() {
    let hooves = near(S::Hooves);
    assert!(strength_at(1000.0, &hooves) > strength_at(125.0, &hooves));
}

#[test]
fn light_rain_is_drops_and_a_downpour_is_a_roar() {
    let of = |rain: f32| hear(4, &Ambience { rain, ..Ambience::default() });
    let (light, heavy) = (of(0.4), of(0.9));
    let (a, b) = (crest(3500.0, inner(&light)), crest(3500.0, inner(&heavy)));
    assert!(a > 2.0 * b, "drops stand out by {a} and {b}");
    let deep = |sound: &[Stereo]| strength_at(500.0, sound) / strength_at(4000.0, sound);
    assert!(deep(&heavy) > 1.5 * deep(&light), "{} {}", deep(&heavy), deep(&light));
}

#[test]
fn a_fall_is_even_where_a_brook_gurgles() {
    let of = |stream: f32| hear(8, &Ambience { stream, ..Ambience::default() });
    let (brook, fall) = (of(0.5), of(1.0));
    let gurgle = |sound: &[Stereo]| unrest(&course(700.0, 0.1, inner(sound)));
    assert!(gurgle(&brook) > 1.5 * gurgle(&fall), "{} {}", gurgle(&brook), gurgle(&fall));
}

#[test]
fn cars_pass_from_side_to_side_in_a_city() {
    let city = hear(12, &Ambience { city: 0.6, ..Ambience::default() });
    let passing = course(900.0, 0.5, inner(&city));
    let (least, most) = passing.iter().fold((f32::MAX, 0.0_f32), |(a, b), x| (a.min(*x), b.max(*x)));
    assert!(most > 3.0 * least, "the street swells by {}", most / least);
    let of_side = |side: usize| -> Vec<f32> {
        let only: Vec<Stereo> = inner(&city).iter().map(|s| [s[side], s[side]]).collect();
        course(900.0, 0.5, &only)
    };
    let apart: Vec<f32> = of_side(0).iter().zip(of_side(1)).map(|(l, r)| l / r).collect();
    assert!(apart.iter().any(|x| *x > 1.8) && apart.iter().any(|x| *x < 0.55), "{apart:?}");
}

#[test]
fn talk_has_syllables_and_pauses() {
    let talk = near(S::Murmur);
    let unrest = unrest(&course(600.0, 0.05, inner(&talk)));
    assert!(unrest > 0.36, "{unrest}");
}

#[test]
fn a_bell_is_bright_when_struck_and_deep_when_it_dies_away() {
    let bell = near(S::Bell);
    let bright = |from: usize| {
        strength_at(900.0, &bell[from..from + RATE / 2]) / strength_at(220.0, &bell[from..from + RATE / 2])
    };
    assert!(bright(0) > 4.0 * bright(RATE * 2), "{} {}", bright(0), bright(RATE * 2));
    assert!(strength_at(900.0, &bell) > 0.1 * strength_at(220.0, &bell));
}

#[test]
fn all_drums_of_a_kit_are_heard() {
    let drums = near(S::Drums);
    for hz in [190.0, 2000.0, 7000.0] {
        let share = strength_at(hz, &drums) / strength_at(60.0, &drums);
        assert!(share > 0.04, "{share} at {hz} Hz of what the big drum has");
    }
}

#[test]
fn a_drone_never_beats_itself_silent() {
    let drone = hear(14, &Ambience { drone: 0.5, drone_hz: 110.0, ..Ambience::default() });
    let course = course(110.0, 0.25, &drone[2 * RATE..13 * RATE]);
    let (least, most) = course.iter().fold((f32::MAX, 0.0_f32), |(a, b), x| (a.min(*x), b.max(*x)));
    assert!(least > most * 0.05, "{least} {most}");
}

#[test]
fn a_breeze_covers_nothing_and_a_storm_does() {
    let song = |wind: f32| {
        let sound = hear(6, &Ambience { birds: 0.4, wind, ..Ambience::default() });
        strength_at(3500.0, &sound) / strength_at(350.0, &sound)
    };
    assert!(song(0.2) > 0.9 && song(0.9) < 0.25 * song(0.2), "{} {}", song(0.2), song(0.9));
}

#[test]
fn nothing_moves_a_loudspeaker_that_is_not_heard() {
    let deep = Ambience { surf: 0.8, rocket: 0.8, strikes: vec![strike(0.5)], ..Ambience::default() };
    let sound = hear(4, &deep);
    for side in 0..2 {
        let mean = sound.iter().map(|s| s[side]).sum::<f32>() / sound.len() as f32;
        assert!(mean.abs() < 2e-4, "{mean}");
    }
    assert!(strength_at(10.0, &sound) < 0.3 * strength_at(60.0, &sound));
}

/// What the limiter leaves, and the curve between its samples, stays a decibel
/// below full scale, for the codec's sake.
#[test]
fn even_between_samples_nothing_comes_near_full_scale() {
    let strikes = vec![strike(0.3), strike(1.2)];
    for sound in [
        hear(4, &Ambience { strikes, rain: 0.8, ..Ambience::default() }),
        hear(4, &Ambience { bursts_s: vec![0.3, 1.0, 2.0], ..Ambience::default() }),
        hear(4, &Ambience { fire: 0.9, ..Ambience::default() }),
        near(S::Steps),
        near(S::Drums),
        near(S::Claps),
    ] {
        let between = |w: &[Stereo], side: usize| {
            // Halfway, by a cubic through the four samples about it.
            (9.0 * (w[1][side] + w[2][side]) - w[0][side] - w[3][side]) / 16.0
        };
        let most = sound.windows(4).flat_map(|w| [between(w, 0), between(w, 1)]).fold(0.0, |a: f32, b| a.max(b.abs()));
        assert!(most.max(peak(&sound)) < 0.89, "{most}");
    }
}

#[test]
fn nothing_clicks_where_one_shot_gives_way_to_another() {
    let first = Ambience { surf: 0.7, drone: 0.4, drone_hz: 110.0, ..Ambience::default() };
    let mut cut = scene(4, 7, &first);
    let mut second = cut.shots[0].clone();
    (second.first_frame, second.frames, second.seed) = (cut.frames / 2, cut.frames - cut.frames / 2, 99);
    second.ambience = Ambience { stream: 0.5, city: 0.5, drone: 0.4, drone_hz: 98.0, ..Ambience::default() };
    cut.shots[0].frames = second.first_frame;
    cut.shots.push(second);
    let mut mixer = Mixer::new(&cut);
    let mut sound = vec![[0.0; 2]; 4 * RATE];
    sound.chunks_mut(BLOCK_SAMPLES).for_each(|block| mixer.next(block));
    let bend = |from: usize, to: usize| {
        sound[from..to].windows(3).map(|w| (w[0][0] - 2.0 * w[1][0] + w[2][0]).abs()).fold(0.0, f32::max)
    };
    let (at, before, after) = (2 * RATE, bend(RATE, 2 * RATE - 480), bend(2 * RATE + RATE / 2, 3 * RATE));
    assert!(bend(at - 480, at + 480) < 1.3 * before.max(after));
    // The first of all sounds comes up, the last dies away.
    assert!(peak(&sound[..48]) < 0.02 && peak(&sound[4 * RATE - 480..]) < 0.01);
}
