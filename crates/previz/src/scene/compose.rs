//! From what the words ask for to a scene: fills in what they left open, shot
//! by shot, and shares the frames among the shots.
//!
//! Each decision of its own is made in the module that knows about it.

use super::parts::{Ambience, ShotScene};
use super::span::Span;
use super::{Scene, SceneOptions, place};
use crate::noise::{Dice, mix64};
use crate::script::{Script, Sound, Style};

impl Scene {
    /// Decides everything that the words left open, from the seed.
    pub fn compose(script: &Script, options: &SceneOptions) -> Scene {
        // So many bits as a number in JSON keeps in every language.
        let seed = mix64(options.seed ^ script.variation.rotate_left(17)) >> 11;
        let fps = options.fps.max(1);
        let frames = options.frames.max(1);
        let count = script.shots.len().clamp(1, frames as usize);
        let mut shots: Vec<ShotScene> = Vec::with_capacity(count);
        for (index, shot) in script.shots.iter().take(count).enumerate() {
            let first_frame = share(frames, index, count);
            let frames_of_shot = share(frames, index + 1, count) - first_frame;
            // Shots of one place share its seed, so that a cut stays in the same
            // world; the dice of each shot still differ.
            let mut dice = Dice::new(seed, 1 + index as u64);
            let span = Span {
                first_frame,
                frames: frames_of_shot,
                first_s: first_frame as f32 / fps as f32,
                seconds: frames_of_shot as f32 / fps as f32,
                // A slit is composed as the longest picture that anybody looks at, or
                // what is to fill it would stand beyond the end of the world.
                aspect: (options.width as f32 / options.height.max(1) as f32).clamp(0.25, 4.0),
            };
            shots.push(place::build(shot, script, seed, &span, &mut dice));
        }
        if script.style == Style::Slate {
            let last = (frames - 1) / fps;
            let silent = script.shots.first().is_some_and(|shot| shot.hearing.sounds.contains(&Sound::Silence));
            // Nothing else is heard: whoever measures finds the beeps by their level.
            shots.iter_mut().for_each(|shot| shot.ambience = Ambience::default());
            if let Some(shot) = shots.first_mut().filter(|_| !silent) {
                shot.ambience.beeps_s = (0..=last).map(|second| second as f32).collect();
            }
        }
        Scene {
            width: options.width.max(2),
            height: options.height.max(2),
            fps,
            frames,
            seed: options.seed,
            label: options.label,
            quality: options.quality,
            style: script.style,
            mood: script.mood,
            title: script.title.clone(),
            shots,
        }
    }
}

fn share(frames: u32, index: usize, count: usize) -> u32 {
    (u64::from(frames) * index as u64 / count as u64) as u32
}
