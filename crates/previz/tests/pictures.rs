//! The picture, measured: the same frame always, light by the hour, colour by
//! the season, as many as were counted, and golden frames.
//!
//! `cargo test -p previz --test pictures bless -- --ignored` renews the golden
//! frames after a change that is meant.

use std::path::{Path, PathBuf};

use measure::{frames, luma, mean, options, scene_of, script, shot, subject};
use previz::RgbFrame;
use previz::render::Renderer;
use previz::scene::{Ambience, Motion, Scene, SceneOptions};
use previz::script::{
    Action, CameraMove, Colour, Place, Script, Season, Shot, ShotSize, Style, Subject, SubjectKind, TimeOfDay, Weather,
};

mod measure;

fn mean_rgb(frame: &RgbFrame) -> [f64; 3] {
    [0, 1, 2].map(|i| mean(&frame.pixels.iter().skip(i).step_by(3).map(|v| f64::from(*v)).collect::<Vec<_>>()))
}

fn difference(a: &RgbFrame, b: &RgbFrame) -> f64 {
    let pairs = a.pixels.iter().zip(&b.pixels);
    pairs.map(|(a, b)| f64::from(a.abs_diff(*b))).sum::<f64>() / a.pixels.len() as f64
}

#[test]
fn a_frame_is_the_same_in_any_order_and_on_any_thread() {
    let mut river = shot(Place::River);
    river.season = Some(Season::Autumn);
    river.weather = Some(Weather::Rain);
    let scene = scene_of(river, (128, 72));
    let first = frames(&scene, &[30, 3, 30]);
    assert!(first[0] == first[2], "drawn twice");
    let other = Renderer::new(&scene, &mut |_| {});
    let (a, b) = std::thread::scope(|scope| {
        let draw = |index: u32| {
            let other = &other;
            move || {
                let mut frame = RgbFrame::new(1, 1);
                other.frame(index, &mut frame);
                frame
            }
        };
        let (a, b) = (scope.spawn(draw(3)), scope.spawn(draw(30)));
        (a.join().expect("frame 3"), b.join().expect("frame 30"))
    });
    assert!(a == first[1] && b == first[0], "drawn on two threads at once");
}

#[test]
fn a_scene_survives_its_json() {
    let scene = scene_of(Shot { time: Some(TimeOfDay::Sunset), ..shot(Place::Beach) }, (64, 36));
    let text = serde_json::to_string(&scene).expect("to JSON");
    let back: Scene = serde_json::from_str(&text).expect("from JSON");
    assert_eq!(back, scene);
}

#[test]
fn night_is_darker_than_dusk_and_dusk_than_noon() {
    for place in [Place::Meadow, Place::Mountains, Place::Beach] {
        let light = |time| {
            let scene = scene_of(Shot { time: Some(time), weather: Some(Weather::Clear), ..shot(place) }, (96, 54));
            mean(&luma(&frames(&scene, &[10])[0]))
        };
        let (night, dusk, noon) = (light(TimeOfDay::Night), light(TimeOfDay::Dusk), light(TimeOfDay::Noon));
        assert!(night < dusk * 0.92 && dusk < noon * 0.9, "{place:?}: {night} {dusk} {noon}");
    }
}

#[test]
fn seasons_and_hours_have_their_colours() {
    let colour = |season, time| {
        let forest =
            Shot { season: Some(season), time: Some(time), weather: Some(Weather::Clear), ..shot(Place::Forest) };
        mean_rgb(&frames(&scene_of(forest, (96, 54)), &[10])[0])
    };
    let autumn = colour(Season::Autumn, TimeOfDay::Noon);
    let summer = colour(Season::Summer, TimeOfDay::Noon);
    let winter = colour(Season::Winter, TimeOfDay::Noon);
    assert!(autumn[0] / autumn[1] > summer[0] / summer[1] * 1.08, "autumn is redder: {autumn:?} {summer:?}");
    let grey = |c: [f64; 3]| (c[0] - c[1]).abs() + (c[1] - c[2]).abs();
    assert!(grey(winter) < grey(summer) + 8.0 && winter[2] > summer[2], "winter is paler: {winter:?} {summer:?}");
    let beach =
        |time| mean_rgb(&frames(&scene_of(Shot { time: Some(time), ..shot(Place::Beach) }, (96, 54)), &[10])[0]);
    let (sunset, noon) = (beach(TimeOfDay::Sunset), beach(TimeOfDay::Noon));
    assert!(sunset[0] / sunset[2] > noon[0] / noon[2] * 1.3, "sunset is warmer: {sunset:?} {noon:?}");
}

#[test]
fn fog_takes_contrast_and_a_blizzard_hides_the_distance() {
    let spread = |weather| {
        let scene =
            scene_of(Shot { time: Some(TimeOfDay::Noon), weather: Some(weather), ..shot(Place::Mountains) }, (96, 54));
        // The upper half, where the distance is.
        let values = luma(&frames(&scene, &[10])[0])[..96 * 27].to_vec();
        let middle = mean(&values);
        mean(&values.iter().map(|v| (v - middle).abs()).collect::<Vec<_>>())
    };
    let (clear, fog, blizzard) = (spread(Weather::Clear), spread(Weather::Fog), spread(Weather::Blizzard));
    assert!(fog < clear * 0.75 && blizzard < clear * 0.75, "{clear} {fog} {blizzard}");
}

#[test]
fn rain_and_snow_are_seen_to_fall() {
    for weather in [Weather::HeavyRain, Weather::Blizzard] {
        let falling = Shot { weather: Some(weather), camera: vec![CameraMove::Static], ..shot(Place::Meadow) };
        let scene = scene_of(falling, (160, 90));
        assert!(scene.shots[0].falling.iter().map(|f| f.count).sum::<u32>() > 1000);
        let drawn = frames(&scene, &[10, 11]);
        let (a, b) = (luma(&drawn[0]), luma(&drawn[1]));
        let changed = a.iter().zip(&b).filter(|(a, b)| (*a - *b).abs() > 5.0).count();
        assert!(changed * 150 > a.len(), "{weather:?}: {changed} of {}", a.len());
    }
}

#[test]
fn subjects_come_in_the_number_and_colour_asked_for() {
    let horses = Subject { colour: Some(Colour::White), ..subject(SubjectKind::Horse, 5, Some(Action::Gallop)) };
    let scene = scene_of(Shot { subjects: vec![horses], ..shot(Place::Meadow) }, (64, 36));
    let actors: Vec<_> = scene.shots[0].actors.iter().filter(|a| a.kind == SubjectKind::Horse).collect();
    assert_eq!(actors.len(), 5);
    assert!(actors.iter().all(|a| a.colour.is_some_and(|c| c.x > 0.7 && c.z > 0.6) && a.action == Action::Gallop));
    let without = Shot {
        subjects: vec![Subject { count: None, ..subject(SubjectKind::Person, 1, None) }],
        without: vec![SubjectKind::Person],
        ..shot(Place::Beach)
    };
    assert!(scene_of(without, (64, 36)).shots[0].actors.is_empty());
}

/// The pixels in which a scene with its actors differs from one without, as a mask.
fn silhouettes(scene: &Scene, index: u32) -> Vec<bool> {
    let mut empty = scene.clone();
    empty.shots.iter_mut().for_each(|shot| shot.actors.clear());
    let (with, without) = (frames(scene, &[index]).remove(0), frames(&empty, &[index]).remove(0));
    let far = |(a, b): (&[u8], &[u8])| a.iter().zip(b).any(|(a, b)| a.abs_diff(*b) > 26);
    with.pixels.chunks_exact(3).zip(without.pixels.chunks_exact(3)).map(far).collect()
}

/// How many separate regions a mask has that are no crumbs of others.
fn regions(mask: &[bool], width: usize) -> usize {
    let mut left = mask.to_vec();
    let mut sizes = Vec::new();
    while let Some(first) = left.iter().position(|set| *set) {
        let (mut open, mut size) = (vec![first], 0);
        left[first] = false;
        while let Some(at) = open.pop() {
            size += 1;
            let (x, y) = ((at % width) as i64, (at / width) as i64);
            // A gap of a pixel parts nothing.
            for (dx, dy) in (-2..=2).flat_map(|dx| (-2..=2).map(move |dy| (dx, dy))) {
                let (nx, ny) = (x + dx, y + dy);
                let inside = nx >= 0 && ny >= 0 && nx < width as i64 && (ny as usize) < left.len() / width;
                let next = (ny * width as i64 + nx) as usize;
                if inside && left[next] {
                    left[next] = false;
                    open.push(next);
                }
            }
        }
        sizes.push(size);
    }
    sizes.iter().filter(|size| **size >= 24).count()
}

/// How many actors are seen: without them, the picture is another.
fn actors_seen(scene: &Scene, index: u32) -> usize {
    let whole = frames(scene, &[index]).remove(0);
    let all = 0..scene.shots[0].actors.len();
    all.filter(|actor| {
        let mut fewer = scene.clone();
        fewer.shots[0].actors.remove(*actor);
        let far = |(a, b): (&u8, &u8)| a.abs_diff(*b) > 26;
        let without = frames(&fewer, &[index]).remove(0);
        whole.pixels.iter().zip(&without.pixels).filter(|pair| far(*pair)).count() > 30
    })
    .count()
}

#[test]
fn as_many_are_seen_as_were_asked_for() {
    let ask = |kind, place, count| {
        let one = Shot {
            subjects: vec![subject(kind, count, None)],
            camera: vec![CameraMove::Static],
            weather: Some(Weather::Clear),
            time: Some(TimeOfDay::Noon),
            ..shot(place)
        };
        // In this world nobody swims behind a coral.
        Scene::compose(&script(vec![one]), &SceneOptions { seed: 1, ..options(480, 270) })
    };
    for count in [1, 2, 3, 5] {
        if count <= 3 {
            // Of more one may swim behind a coral, which parts what is seen of it.
            let fish = ask(SubjectKind::Fish, Place::Underwater, count);
            assert_eq!(regions(&silhouettes(&fish, 2), 480), usize::from(count), "{count} fish");
        }
        for (kind, place) in [
            (SubjectKind::Fish, Place::Underwater),
            (SubjectKind::Balloon, Place::Sky),
            (SubjectKind::Boat, Place::Lake),
        ] {
            // These may stand before one another, and each is still seen.
            assert_eq!(actors_seen(&ask(kind, place, count), 2), usize::from(count), "{count} {kind:?}");
        }
    }
}

/// How much of a silhouette still differs after the best shift of one onto the other.
fn changed_shape(a: &[bool], b: &[bool], width: usize) -> f64 {
    let height = a.len() / width;
    let at = |mask: &[bool], x: i64, y: i64| {
        x >= 0 && y >= 0 && x < width as i64 && y < height as i64 && mask[(y * width as i64 + x) as usize]
    };
    let area = a.iter().filter(|set| **set).count().max(1);
    let apart = |dx: i64, dy: i64| {
        let cells = (0..height as i64).flat_map(|y| (0..width as i64).map(move |x| (x, y)));
        cells.filter(|(x, y)| at(a, *x, *y) != at(b, x + dx, y + dy)).count()
    };
    let least = (-6..=6).flat_map(|dx| (-6..=6).map(move |dy| (dx, dy))).map(|(dx, dy)| apart(dx, dy)).min();
    least.unwrap_or(0) as f64 / area as f64
}

#[test]
fn bodies_change_their_shape_as_they_move() {
    for (kind, action, place) in [
        (SubjectKind::Horse, Action::Gallop, Place::Snowfield),
        (SubjectKind::Dog, Action::Run, Place::Snowfield),
        (SubjectKind::Man, Action::Walk, Place::Snowfield),
        (SubjectKind::Dancer, Action::Dance, Place::Snowfield),
        (SubjectKind::Eagle, Action::Fly, Place::Sky),
        (SubjectKind::Fish, Action::Swim, Place::Underwater),
    ] {
        let one = Shot {
            subjects: vec![subject(kind, 1, Some(action))],
            camera: vec![CameraMove::Static],
            shot_size: Some(ShotSize::Full),
            weather: Some(Weather::Clear),
            time: Some(TimeOfDay::Noon),
            ..shot(place)
        };
        let mut scene = scene_of(one, (256, 144));
        // Where it goes is another matter: it moves on the spot that it would pass after a second.
        for actor in &mut scene.shots[0].actors {
            if let Motion::Straight { velocity } = actor.motion {
                (actor.at.x, actor.at.z) = (actor.at.x + velocity.x, actor.at.z + velocity.z);
            }
            actor.motion = Motion::Rest;
        }
        let masks: Vec<Vec<bool>> = [4, 7, 10, 13, 16].iter().map(|index| silhouettes(&scene, *index)).collect();
        let most = masks[1..].iter().map(|mask| changed_shape(&masks[0], mask, 256)).fold(0.0, f64::max);
        assert!(most > 0.08, "{kind:?} keeps its shape: {most:.3}");
    }
}

#[test]
fn shots_share_the_frames_without_gap_and_lightning_has_its_thunder() {
    let storm = Shot { weather: Some(Weather::Storm), ..shot(Place::Sea) };
    let options = SceneOptions { frames: 216, ..options(64, 36) };
    let scene = Scene::compose(&script(vec![shot(Place::River), storm, shot(Place::City)]), &options);
    let ends: Vec<u32> = scene.shots.iter().map(|s| s.first_frame + s.frames).collect();
    let starts: Vec<u32> = scene.shots.iter().map(|s| s.first_frame).collect();
    assert_eq!((starts[0], &ends[..2], ends[2]), (0, &starts[1..], 216));
    let strikes = &scene.shots[1].ambience.strikes;
    assert!(
        !strikes.is_empty() && strikes.iter().all(|s| s.thunder_s > s.flash_s && s.flash_s >= starts[1] as f32 / 24.0)
    );
}

#[test]
fn every_place_is_composed_in_every_light_weather_and_season() {
    for place in Place::ALL {
        for time in TimeOfDay::ALL {
            for weather in Weather::ALL {
                for season in Season::ALL {
                    let all =
                        Shot { time: Some(*time), weather: Some(*weather), season: Some(*season), ..shot(*place) };
                    let scene = scene_of(all, (64, 36));
                    let shot = &scene.shots[0];
                    let finite =
                        shot.camera.keys.iter().all(|k| (k.eye.x + k.eye.y + k.target.z + k.fov_deg).is_finite());
                    assert!(finite && shot.key > 0.0, "{place:?} {time:?} {weather:?} {season:?}");
                }
            }
        }
    }
}

#[test]
fn every_place_is_drawn_in_every_weather() {
    for (p, place) in Place::ALL.iter().enumerate() {
        for (w, weather) in Weather::ALL.iter().enumerate() {
            let time = TimeOfDay::ALL[(p + w) % TimeOfDay::ALL.len()];
            let season = Season::ALL[(p + w) % Season::ALL.len()];
            let size = [(64, 36), (36, 64), (48, 48)][w % 3];
            let all = Shot { time: Some(time), weather: Some(*weather), season: Some(season), ..shot(*place) };
            let drawn = frames(&scene_of(all, size), &[0]);
            let values = luma(&drawn[0]);
            let (low, high) = values.iter().fold((f64::MAX, 0.0_f64), |(a, b), v| (a.min(*v), b.max(*v)));
            assert!(high - low > 4.0, "{place:?} in {weather:?} {time:?} is one flat colour");
        }
    }
}

#[test]
fn styles_change_the_whole_picture() {
    let mut plain = script(vec![shot(Place::Lake)]);
    let of = |script: &Script| frames(&Scene::compose(script, &options(128, 72)), &[12]).remove(0);
    let cinematic = of(&plain);
    let mut drawn: Vec<(Style, RgbFrame)> = Vec::new();
    for style in Style::ALL.iter().filter(|style| **style != Style::Cinematic) {
        plain.style = *style;
        let frame = of(&plain);
        assert!(difference(&frame, &cinematic) > 4.0, "{style:?}");
        for (other, before) in &drawn {
            assert!(difference(&frame, before) > 4.0, "{style:?} is {other:?}");
        }
        drawn.push((*style, frame));
    }
    plain.style = Style::Noir;
    let noir = of(&plain);
    assert!(noir.pixels.chunks_exact(3).all(|p| p[0].abs_diff(p[2]) <= 4));
}

#[test]
fn the_slate_flashes_on_whole_seconds_and_counts_frames() {
    let slate = Script { style: Style::Slate, ..script(vec![shot(Place::River)]) };
    let scene = Scene::compose(&slate, &options(320, 180));
    let beeps = Ambience { beeps_s: vec![0.0, 1.0], ..Ambience::default() };
    assert_eq!(scene.shots[0].ambience, beeps, "nothing else is heard");
    let drawn = frames(&scene, &[23, 24, 30]);
    let patch = |frame: &RgbFrame| frame.pixels[((180 * 40 / 100) * 320 + 320 - 320 / 24 - 6) * 3];
    assert_eq!((patch(&drawn[0]), patch(&drawn[1]), patch(&drawn[2])), (0, 255, 0));
    assert!(drawn[0] != drawn[2], "the frame counter and the mark move");
}

#[test]
fn the_label_stands_in_the_first_two_seconds_only_and_fades() {
    let mut asked = options(160, 90);
    (asked.label, asked.frames) = (true, 72);
    let labelled = Scene::compose(&script(vec![shot(Place::Studio)]), &asked);
    asked.label = false;
    let plain = Scene::compose(&script(vec![shot(Place::Studio)]), &asked);
    let moments = [30, 38, 42, 46, 48];
    let (with, without) = (frames(&labelled, &moments), frames(&plain, &moments));
    let seen: Vec<f64> = (0..moments.len())
        .map(|i| luma(&with[i]).iter().zip(luma(&without[i])).map(|(a, b)| (a - b).abs()).sum())
        .collect();
    assert!(seen.windows(2).all(|pair| pair[0] > pair[1]) && seen[3] < seen[0] * 0.3 && seen[4] == 0.0, "{seen:?}");
}

/// Scenes whose frames are kept.
fn golden_scenes() -> Vec<(&'static str, Scene)> {
    let make = |name, place, season, time, weather| {
        let one = Shot { season: Some(season), time: Some(time), weather: Some(weather), ..shot(place) };
        (name, scene_of(one, (160, 90)))
    };
    vec![
        make("river-autumn", Place::River, Season::Autumn, TimeOfDay::GoldenHour, Weather::Clear),
        make("mountains-sunrise", Place::Mountains, Season::Summer, TimeOfDay::Sunrise, Weather::Clear),
        make("street-rain-night", Place::Street, Season::Summer, TimeOfDay::Night, Weather::Rain),
        make("snowfield-snow", Place::Snowfield, Season::Winter, TimeOfDay::Morning, Weather::Snow),
        make("beach-sunset", Place::Beach, Season::Summer, TimeOfDay::Sunset, Weather::Clear),
        make("reef", Place::Underwater, Season::Summer, TimeOfDay::Noon, Weather::Clear),
    ]
}

fn golden_path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.png"))
}

fn write_png(path: &Path, frame: &RgbFrame) {
    let file = std::fs::File::create(path).expect("a file to write");
    let mut encoder = png::Encoder::new(file, frame.width, frame.height);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&frame.pixels).expect("pixels");
}

fn read_png(path: &Path) -> RgbFrame {
    let file = std::io::BufReader::new(std::fs::File::open(path).expect("a golden frame"));
    let mut reader = png::Decoder::new(file).read_info().expect("a PNG");
    let mut frame = RgbFrame::new(reader.info().width, reader.info().height);
    reader.next_frame(&mut frame.pixels).expect("pixels");
    frame
}

#[test]
fn golden_frames_are_as_they_were() {
    for (name, scene) in golden_scenes() {
        let drawn = frames(&scene, &[24]).remove(0);
        let kept = read_png(&golden_path(name));
        let off = difference(&drawn, &kept);
        if off >= 1.5 {
            let apart = drawn.pixels.iter().zip(&kept.pixels).map(|(a, b)| a.abs_diff(*b).saturating_mul(4)).collect();
            let shown = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-difference.png"));
            write_png(&shown, &RgbFrame { pixels: apart, ..drawn });
            panic!("{name} is off by {off:.2} levels on average; see {}", shown.display());
        }
    }
}

#[test]
#[ignore = "renews the golden frames"]
fn bless() {
    for (name, scene) in golden_scenes() {
        write_png(&golden_path(name), &frames(&scene, &[24])[0]);
    }
}
