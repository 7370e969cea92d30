//! From what the words ask for to a scene: fills in what they left open, shot
//! by shot, and shares the frames among the shots.
//!
//! Each decision of its own is made in the module that knows about it.

use super::actors::{diving, escort};
use super::parts::{Ambience, ShotScene};
use super::rooms::postures;
use super::span::Span;
use super::{Scene, SceneOptions, place};
use crate::noise::{Dice, mix64};
use crate::script::{Script, Sound, Style};

impl Scene {
    /// Decides everything that the words left open, from the seed.
    pub fn compose(script: &Script, options: &SceneOptions) -> Scene {
        let frames = options.frames.max(1);
        Scene {
            width: options.width.max(2),
            height: options.height.max(2),
            fps: options.fps.max(1),
            frames,
            seed: options.seed,
            label: options.label,
            quality: options.quality,
            style: script.style,
            mood: script.mood,
            title: script.title.clone(),
            shots: (0..script.shots.len()).map_while(|index| Self::compose_shot(script, options, index)).collect(),
        }
    }

    /// One of its shots; none where there are not as many, or fewer frames than shots.
    pub(crate) fn compose_shot(script: &Script, options: &SceneOptions, index: usize) -> Option<ShotScene> {
        // So many bits as a number in JSON keeps in every language.
        let seed = mix64(options.seed ^ script.variation.rotate_left(17)) >> 11;
        let fps = options.fps.max(1);
        let frames = options.frames.max(1);
        let count = script.shots.len().clamp(1, frames as usize);
        let shot = script.shots.get(..count)?.get(index)?;
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
        let taken = escort::taken_along(shot);
        let shot = taken.as_ref().unwrap_or(shot);
        let dived = diving::below(shot);
        let shot = dived.as_ref().unwrap_or(shot);
        let seated = postures::seated(&place::settle(shot, script.mood));
        let shot = seated.as_ref().unwrap_or(shot);
        let stood = postures::upright(&place::settle(shot, script.mood));
        let built = place::build(stood.as_ref().unwrap_or(shot), script, seed, &span, &mut dice);
        if script.style != Style::Slate {
            return Some(built);
        }
        let heard = index == 0 && !shot.hearing.sounds.contains(&Sound::Silence);
        let beeps_s = if heard { (0..=(frames - 1) / fps).map(|second| second as f32).collect() } else { Vec::new() };
        // Nothing else is heard: whoever measures finds the beeps by their level.
        Some(ShotScene { ambience: Ambience { beeps_s, ..Ambience::default() }, ..built })
    }
}

fn share(frames: u32, index: usize, count: usize) -> u32 {
    (u64::from(frames) * index as u64 / count as u64) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Options;
    use crate::understand::understand;

    #[test]
    fn a_shot_composed_by_itself_is_that_of_the_film() {
        let cuts = "Shot 1: a dog runs in a park. Shot 2: a red car in a city. Shot 3: waves at night.";
        for prompt in [cuts, "a test slate, Shot 1: one. Shot 2: two."] {
            let script = understand(prompt).script;
            for frames in [2, 120] {
                let options = SceneOptions { frames, ..SceneOptions::from(&Options::default()) };
                let scene = Scene::compose(&script, &options);
                assert_eq!(scene.shots.len(), script.shots.len().min(frames as usize), "{prompt}");
                for index in 0..=script.shots.len() {
                    let alone = Scene::compose_shot(&script, &options, index);
                    assert_eq!(alone.as_ref(), scene.shots.get(index), "{prompt}: {index} of {frames} frames");
                }
            }
        }
    }
}
