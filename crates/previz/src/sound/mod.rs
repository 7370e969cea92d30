//! What a scene sounds like: synthesised, brought to a fair loudness, compressed.
//!
//! Sound follows from the scene's ambience and seed alone. Nothing is recorded
//! and nothing is stored: each block of samples is made, mixed and handed on.

mod aac;
mod beats;
mod calls;
mod creatures;
mod events;
mod loudness;
mod machines;
mod mix;
mod motors;
mod music;
mod people;
mod placed;
mod room;
mod sourced;
mod textures;
mod throat;
mod tonal;
mod tools;
mod water;
mod weather;

pub(crate) use aac::SoundTrack;

#[cfg(test)]
mod heard;

#[cfg(test)]
mod tests {
    use super::aac::SoundTrack;
    use super::loudness::Meter;
    use super::mix::{BLOCK_SAMPLES, Mixer};
    use super::tools::{BandPass, Stereo};
    use crate::scene::{Ambience, Bearing, Scene, Source, SourceKind as S, Strike};
    use crate::{Options, compose};

    pub(super) const RATE: usize = 48_000;

    pub(super) fn scene(seconds: u32, seed: u64, ambience: &Ambience) -> Scene {
        let options = Options { width: 64, height: 64, duration_s: seconds, seed, ..Options::default() };
        let mut scene = compose("", &options).expect("a scene");
        scene.shots.truncate(1);
        scene.shots[0].frames = scene.frames;
        scene.shots[0].ambience = ambience.clone();
        scene
    }

    pub(super) fn hear(seconds: u32, ambience: &Ambience) -> Vec<Stereo> {
        let mut mixer = Mixer::new(&scene(seconds, 7, ambience));
        let mut out = vec![[0.0; 2]; seconds as usize * RATE];
        out.chunks_mut(BLOCK_SAMPLES).for_each(|block| mixer.next(block));
        out
    }

    fn lufs(sound: &[Stereo]) -> f64 {
        let mut meter = Meter::new();
        sound.iter().for_each(|sample| meter.hear(*sample));
        -0.691 + 10.0 * meter.power().log10()
    }

    pub(super) fn peak(sound: &[Stereo]) -> f32 {
        sound.iter().flatten().fold(0.0, |peak: f32, x| peak.max(x.abs()))
    }

    /// Root mean square around a pitch.
    pub(super) fn strength_at(hz: f32, sound: &[Stereo]) -> f32 {
        let [mut first, mut second] = [BandPass::new(hz, 4.0); 2];
        let near = |sample: &Stereo| second.next(first.next(sample[0] + sample[1]));
        let power: f32 = sound.iter().map(near).map(|x| x * x).sum();
        (power / sound.len() as f32).sqrt()
    }

    pub(super) fn strike(thunder_s: f32) -> Strike {
        Strike { flash_s: 0.0, thunder_s, strength: 0.8, azimuth_deg: 0.0 }
    }

    /// Every level of an ambience, each alone.
    fn each_alone() -> Vec<(&'static str, Ambience)> {
        let a = Ambience { steps_hz: 2.0, drone_hz: 110.0, ..Ambience::default() };
        vec![
            ("stream", Ambience { stream: 0.7, ..a.clone() }),
            ("surf", Ambience { surf: 0.7, ..a.clone() }),
            ("wind", Ambience { wind: 0.7, ..a.clone() }),
            ("rain", Ambience { rain: 0.7, ..a.clone() }),
            ("fire", Ambience { fire: 0.7, ..a.clone() }),
            ("birds", Ambience { birds: 0.7, ..a.clone() }),
            ("gulls", Ambience { gulls: 0.7, ..a.clone() }),
            ("insects", Ambience { insects: 0.7, ..a.clone() }),
            ("city", Ambience { city: 0.7, ..a.clone() }),
            ("engine", Ambience { engine: 0.7, ..a.clone() }),
            ("rocket", Ambience { rocket: 0.7, ..a.clone() }),
            ("steps", Ambience { steps: 0.7, ..a.clone() }),
            ("underwater", Ambience { underwater: 0.7, ..a.clone() }),
            ("room", Ambience { room: 0.7, ..a.clone() }),
            ("drone", Ambience { drone: 0.7, ..a.clone() }),
            ("thunder", Ambience { strikes: vec![strike(0.5)], ..a.clone() }),
            ("fireworks", Ambience { bursts_s: vec![0.3, 1.5, 2.5], ..a }),
        ]
    }

    #[test]
    fn each_part_of_an_ambience_is_heard_at_a_fair_loudness() {
        for (name, ambience) in each_alone() {
            let sound = hear(4, &ambience);
            let loudness = lufs(&sound);
            assert!((-28.0..-16.0).contains(&loudness), "{name} has {loudness:.1} LUFS");
            assert!(peak(&sound) < 0.9, "{name} peaks at {}", peak(&sound));
        }
    }

    /// A source alone, a few metres ahead.
    pub(super) fn near(kind: S) -> Vec<Stereo> {
        let path = vec![Bearing { side: 0.0, distance_m: 4.0 }];
        let source = Source { kind, level: 0.7, pitch: 1.0, stride_hz: 0.0, phase: 0.0, path };
        hear(4, &Ambience { sources: vec![source], ..Ambience::default() })
    }

    /// Kinds of sources, each with a pitch that it has and one that it lacks.
    const HEARD_AT: [(S, f32, f32); 35] = [
        (S::Bark, 1000.0, 100.0),
        (S::Meow, 900.0, 150.0),
        (S::Moo, 450.0, 4000.0),
        (S::Bleat, 800.0, 120.0),
        (S::Roar, 500.0, 5000.0),
        (S::Howl, 560.0, 4000.0),
        (S::Trumpet, 1300.0, 120.0),
        (S::Caw, 1100.0, 150.0),
        (S::Hoot, 360.0, 3000.0),
        (S::Screech, 2900.0, 300.0),
        (S::WhaleSong, 350.0, 4000.0),
        (S::Steps, 1000.0, 12_000.0),
        (S::SnowSteps, 1500.0, 12_000.0),
        (S::Hooves, 180.0, 8000.0),
        (S::Clock, 2300.0, 200.0),
        (S::Bell, 262.0, 3000.0),
        (S::Chimes, 1400.0, 300.0),
        (S::Crockery, 3000.0, 300.0),
        (S::Singing, 262.0, 60.0),
        (S::Heartbeat, 64.0, 1500.0),
        (S::Motor, 68.0, 6000.0),
        (S::Diesel, 57.0, 6000.0),
        (S::RacingEngine, 450.0, 60.0),
        (S::SteamTrain, 700.0, 12_000.0),
        (S::Jet, 400.0, 10_000.0),
        (S::Rotor, 60.0, 8000.0),
        (S::Siren, 1000.0, 150.0),
        (S::Murmur, 500.0, 8000.0),
        (S::Cheer, 900.0, 100.0),
        (S::Applause, 2000.0, 100.0),
        (S::Piano, 262.0, 6000.0),
        (S::Flute, 660.0, 8000.0),
        (S::Brass, 660.0, 8000.0),
        (S::Leaves, 3000.0, 150.0),
        (S::Cicadas, 5200.0, 500.0),
    ];

    #[test]
    fn each_source_has_its_own_pitch_and_a_fair_loudness() {
        for (kind, has_hz, lacks_hz) in HEARD_AT {
            let sound = near(kind);
            let ratio = strength_at(has_hz, &sound) / strength_at(lacks_hz, &sound);
            assert!(ratio > 3.0, "{kind:?} has {ratio:.1} times as much at {has_hz} Hz as at {lacks_hz} Hz");
            assert!((-36.0..-16.0).contains(&lufs(&sound)), "{kind:?} has {:.1} LUFS", lufs(&sound));
            assert!(peak(&sound) < 0.9, "{kind:?} peaks at {}", peak(&sound));
        }
    }

    #[test]
    fn walls_keep_back_the_high_tones_of_rain() {
        let bright = |walls: f32| {
            let sound = hear(3, &Ambience { rain: 0.8, walls, ..Ambience::default() });
            strength_at(5000.0, &sound) / strength_at(300.0, &sound)
        };
        assert!(bright(0.0) > 8.0 * bright(0.75), "{} {}", bright(0.0), bright(0.75));
    }

    #[test]
    fn a_church_rings_on_and_a_field_does_not() {
        let clap = |rings_s: f32| {
            let path = vec![Bearing { side: 0.0, distance_m: 3.0 }];
            let source = Source { kind: S::Claps, level: 0.8, pitch: 1.0, stride_hz: 0.4, phase: 0.8, path };
            let sound = hear(3, &Ambience { rings_s, sources: vec![source], ..Ambience::default() });
            // The clap comes after half a second; this is what follows it.
            peak(&sound[RATE..RATE + RATE / 4]) / peak(&sound[RATE / 2..RATE * 3 / 5])
        };
        assert!(clap(3.5) > 5.0 * clap(0.3), "{} {}", clap(3.5), clap(0.3));
    }

    #[test]
    fn everything_at_once_does_not_clip() {
        let mut all = Ambience { steps_hz: 7.0, drone_hz: 110.0, strikes: vec![strike(0.2)], ..Ambience::default() };
        (all.stream, all.surf, all.wind, all.rain, all.fire, all.city) = (1.0, 1.0, 1.0, 1.0, 1.0, 1.0);
        (all.birds, all.engine, all.rocket, all.steps, all.drone) = (1.0, 1.0, 1.0, 1.0, 1.0);
        let sound = hear(3, &all);
        assert!(peak(&sound) < 0.9);
        assert!(lufs(&sound) < -15.0);
    }

    #[test]
    fn sounds_have_their_own_pitch() {
        let named: std::collections::BTreeMap<_, _> =
            each_alone().into_iter().map(|(name, ambience)| (name, hear(4, &ambience))).collect();
        let ratio = |name: &str, high: f32, low: f32| strength_at(high, &named[name]) / strength_at(low, &named[name]);
        assert!(ratio("birds", 3500.0, 200.0) > 20.0);
        assert!(ratio("insects", 4500.0, 200.0) > 20.0);
        assert!(ratio("rain", 5000.0, 100.0) > 3.0);
        assert!(ratio("thunder", 5000.0, 80.0) < 0.5);
        assert!(ratio("underwater", 3000.0, 120.0) < 0.1);
        assert!(ratio("engine", 5000.0, 90.0) < 0.2);
        assert!(ratio("drone", 3000.0, 110.0) < 0.05);
        assert!(ratio("rain", 5000.0, 400.0) > 4.0 * ratio("wind", 5000.0, 400.0));
    }

    /// What a prompt sounds like.
    fn hear_prompt(prompt: &str) -> Vec<Stereo> {
        let options = Options { width: 64, height: 64, duration_s: 3, seed: 11, ..Options::default() };
        let mut mixer = Mixer::new(&compose(prompt, &options).expect("a scene"));
        let mut out = vec![[0.0; 2]; 3 * RATE];
        out.chunks_mut(BLOCK_SAMPLES).for_each(|block| mixer.next(block));
        out
    }

    /// Strength in eight bands from low to high.
    fn spectrum(sound: &[Stereo]) -> Vec<f32> {
        [70.0, 110.0, 160.0, 400.0, 900.0, 2000.0, 4000.0, 8000.0].map(|hz| strength_at(hz, sound)).to_vec()
    }

    #[test]
    fn words_about_sound_are_heard_in_both_languages() {
        let words = [
            ("sound of waves", "海浪声"),
            ("babbling brook", "流水声"),
            ("roar of the waterfall", "瀑布声"),
            ("howling wind", "风声"),
            ("sound of rain", "雨声"),
            ("thunder rumbling", "雷声"),
            ("sound of crackling fire", "柴火声"),
            ("birdsong", "鸟鸣"),
            ("seagull cries", "海鸥声"),
            ("crickets chirping", "蟋蟀声"),
            ("city noise", "城市声"),
            ("engine roar", "引擎轰鸣"),
            ("roar of the rocket", "火箭声"),
            ("footsteps", "脚步声"),
            ("hoofbeats", "马蹄声"),
            ("underwater sounds", "水下声"),
            ("sound of fireworks", "烟花声"),
            ("background music", "背景音乐"),
            ("silence", "寂静"),
            ("no sound", "静音"),
            ("only rain sounds", "只有雨声"),
            ("chatter", "人群声"),
            ("sound of cheering", "欢呼声"),
            ("sound of applause", "掌声"),
            ("church bells", "教堂钟声"),
            ("sound of frogs", "蛙鸣"),
            ("wailing sirens", "警笛声"),
            ("train sounds", "火车声"),
            ("helicopter sound", "直升机声"),
            ("ticking clock", "时钟滴答声"),
            ("sound of typing", "键盘声"),
            ("sizzling", "滋滋声"),
            ("piano music", "钢琴声"),
            ("guitar music", "吉他声"),
            ("violin music", "小提琴声"),
            ("flute music", "笛声"),
            ("drumbeats", "鼓声"),
            ("sound of dogs barking", "犬吠声"),
            ("meowing", "猫叫声"),
            ("mooing", "牛叫声"),
            ("quacking", "鸭叫声"),
            ("howls of wolves", "狼嚎声"),
            ("whale song", "鲸鱼的歌声"),
            ("sound of wind chimes", "风铃声"),
            ("heartbeat", "心跳声"),
            ("sound of a choir", "合唱声"),
        ];
        let plain = spectrum(&hear_prompt("a wheat field at noon, clear"));
        for pair in words {
            let [english, chinese] = [pair.0, pair.1].map(|words| {
                let heard = spectrum(&hear_prompt(&format!("a wheat field at noon, clear, {words}")));
                let apart = plain.iter().zip(&heard).map(|(a, b)| (a.max(1e-7) / b.max(1e-7)).log10().abs() * 20.0);
                let apart = apart.fold(0.0, f32::max);
                assert!(apart > 4.0, "{words} changes no band by more than {apart:.1} dB");
                heard
            });
            assert_eq!(english, chinese, "{pair:?}");
        }
    }

    #[test]
    fn without_music_the_drone_is_gone() {
        for prompt in ["an epic mountain, no music", "史诗级的高山，没有音乐", "史诗级的高山，不要背景音乐"]
        {
            let scene = compose(prompt, &Options::default()).expect("a scene");
            assert!(scene.shots[0].ambience.drone.abs() < 1e-6 && scene.shots[0].ambience.wind > 0.1, "{prompt}");
        }
    }

    #[test]
    fn silence_is_silent_and_only_what_is_asked_for_is_heard() {
        assert!(peak(&hear_prompt("a thunderstorm over the sea, no sound")) < 1e-6);
        assert!(peak(&hear_prompt("静音，雷雨中的大海")) < 1e-6);
        let rain = hear_prompt("birds over a river, only the sound of rain, no music");
        let ratio = |high: f32, low: f32| strength_at(high, &rain) / strength_at(low, &rain);
        assert!(ratio(5000.0, 110.0) > 3.0, "{}", ratio(5000.0, 110.0));
    }

    #[test]
    fn thunder_and_rocket_wait_for_their_moment() {
        let thunder = hear(5, &Ambience { strikes: vec![strike(2.0)], ..Ambience::default() });
        assert!(peak(&thunder[..2 * RATE]) < 1e-4);
        assert!(peak(&thunder[2 * RATE..3 * RATE]) > 0.1);
        let rocket = hear(4, &Ambience { rocket: 1.0, ignition_s: 1.0, ..Ambience::default() });
        assert!(peak(&rocket[..RATE]) < 1e-4);
        assert!(peak(&rocket[2 * RATE..]) > 0.1);
    }

    #[test]
    fn a_beep_stands_on_each_second_and_nowhere_else() {
        let beeps_s = (0..4).map(|second| second as f32).collect();
        let sound = hear(4, &Ambience { beeps_s, ..Ambience::default() });
        for second in 0..4 {
            let at = second * RATE;
            let first = sound[at..].iter().position(|sample| sample[0].abs() > 0.01).expect("a beep");
            assert!(first < 48, "beep {second} comes {first} samples late");
            assert!((peak(&sound[at..at + 4800]) - 0.125).abs() < 0.002);
            assert!(peak(&sound[at + 4801..at + RATE]) < 1e-6, "silence after beep {second}");
        }
        assert!(strength_at(1000.0, &sound) > 20.0 * strength_at(300.0, &sound));
    }

    #[test]
    fn the_same_scene_sounds_the_same_and_another_seed_differs() {
        let packets = |seed: u64| {
            let ambience = Ambience { stream: 0.5, birds: 0.5, ..Ambience::default() };
            let mut track = SoundTrack::new(&scene(2, seed, &ambience)).expect("a track");
            let mut packets = track.packets_until(20, 24).expect("packets");
            packets.extend(track.packets_until(48, 24).expect("packets"));
            packets.extend(track.finish().expect("packets"));
            packets
        };
        let one = packets(1);
        assert!(one == packets(1));
        assert!(one != packets(2));
        // Two seconds, the priming packet, and no more than the tail of one.
        assert_eq!(one.len(), (2 * RATE).div_ceil(1024) + 1);
    }

    #[test]
    fn the_sides_differ_and_the_end_fades() {
        let sound = hear(3, &Ambience { stream: 0.6, wind: 0.4, ..Ambience::default() });
        let apart = sound.iter().filter(|sample| (sample[0] - sample[1]).abs() > 1e-3).count();
        assert!(apart > sound.len() / 2);
        assert!(peak(&sound[sound.len() - 480..]) < 0.01);
    }

    #[test]
    fn a_hostile_ambience_makes_no_noise_that_hurts() {
        for bad in [f32::NAN, f32::INFINITY, -1e30, 1e30] {
            let ambience = Ambience {
                stream: bad,
                surf: bad,
                rain: bad,
                rocket: bad,
                ignition_s: bad,
                steps: bad,
                steps_hz: bad,
                drone: bad,
                drone_hz: bad,
                birds: 0.5,
                strikes: vec![Strike { flash_s: bad, thunder_s: bad, strength: bad, azimuth_deg: bad }],
                bursts_s: vec![bad],
                beeps_s: vec![bad],
                ..Ambience::default()
            };
            let sound = hear(2, &ambience);
            assert!(sound.iter().flatten().all(|x| x.is_finite()));
            assert!(peak(&sound) > 1e-4, "the birds are still heard beside {bad}");
        }
    }
}
