//! Hours and weathers, measured: each is told from its neighbours by what it alone has.

use measure::{frames, luma, mean, scene_of, shot, subject};
use previz::script::{Action, CameraMove, Place, Shot, SubjectKind, TimeOfDay, Weather};
use previz::{Options, RgbFrame, compose};

mod measure;

const SIZE: (u32, u32) = (160, 90);

fn meadow(time: TimeOfDay, weather: Weather) -> Shot {
    Shot {
        time: Some(time),
        weather: Some(weather),
        camera: vec![CameraMove::Static],
        subjects: vec![subject(SubjectKind::Horse, 1, Some(Action::Stand))],
        ..shot(Place::Meadow)
    }
}

fn drawn(shot: Shot, indices: &[u32]) -> Vec<RgbFrame> {
    frames(&scene_of(shot, SIZE), indices)
}

/// Mean of each colour in the rows between two shares of the height.
fn band(frame: &RgbFrame, from: f64, to: f64) -> [f64; 3] {
    let row = frame.width as usize * 3;
    let at = |share: f64| (f64::from(frame.height) * share) as usize * row;
    let rows = &frame.pixels[at(from)..at(to)];
    [0, 1, 2].map(|c| mean(&rows.iter().skip(c).step_by(3).map(|v| f64::from(*v)).collect::<Vec<_>>()))
}

fn sky(frame: &RgbFrame) -> [f64; 3] {
    band(frame, 0.0, 0.3)
}

/// How much redder than grass or a blue sky it is.
fn warmth(colour: [f64; 3]) -> f64 {
    colour[0] / colour[1]
}

#[test]
fn neighbouring_hours_differ_in_their_light() {
    let [dawn, noon, golden, sunset, dusk, night] =
        [TimeOfDay::Dawn, TimeOfDay::Noon, TimeOfDay::GoldenHour, TimeOfDay::Sunset, TimeOfDay::Dusk, TimeOfDay::Night]
            .map(|time| drawn(meadow(time, Weather::Clear), &[10]).remove(0));
    let bright = |frame: &RgbFrame| mean(&luma(frame));
    let ground = |frame: &RgbFrame| band(frame, 0.6, 1.0);
    // Both are without a sun: the one is pale, the other deep.
    assert!(bright(&dawn) > bright(&dusk) * 1.3, "{} {}", bright(&dawn), bright(&dusk));
    assert!(warmth(sky(&dawn)) < warmth(sky(&sunset)) * 0.9, "{:?} {:?}", sky(&dawn), sky(&sunset));
    let blue = |frame: &RgbFrame| sky(frame)[2] / sky(frame)[0];
    assert!(blue(&dusk) > blue(&sunset) * 1.4, "{:?} {:?}", sky(&dusk), sky(&sunset));
    let yellow = |frame: &RgbFrame| ground(frame)[0] / ground(frame)[2];
    assert!(yellow(&golden) > yellow(&noon) * 1.4, "{:?} {:?}", ground(&golden), ground(&noon));
    assert!(bright(&night) < bright(&dusk) * 0.9, "{} {}", bright(&night), bright(&dusk));
}

#[test]
fn a_clear_sky_is_blue_and_an_overcast_one_grey() {
    let of = |weather| sky(&drawn(meadow(TimeOfDay::Noon, weather), &[10])[0]);
    let blue = |c: [f64; 3]| c[2] / c[0];
    let (clear, cloudy, overcast) = (of(Weather::Clear), of(Weather::Cloudy), of(Weather::Overcast));
    assert!(blue(clear) > blue(cloudy) * 1.1, "{clear:?} {cloudy:?}");
    assert!(blue(cloudy) > blue(overcast) * 1.03 && blue(overcast) < 1.15, "{cloudy:?} {overcast:?}");
}

#[test]
fn the_harder_it_rains_the_more_is_seen_of_it_and_the_less_of_all_else() {
    let of = |weather| drawn(meadow(TimeOfDay::Noon, weather), &[10, 11]);
    let changed = |pair: &[RgbFrame]| {
        let (a, b) = (luma(&pair[0]), luma(&pair[1]));
        a.iter().zip(&b).filter(|(a, b)| (*a - *b).abs() > 6.0).count()
    };
    let [drizzle, rain, heavy] = [Weather::Drizzle, Weather::Rain, Weather::HeavyRain].map(of);
    assert!(changed(&drizzle) > 20, "{}", changed(&drizzle));
    assert!(changed(&rain) as f64 > changed(&drizzle) as f64 * 1.2, "{} {}", changed(&drizzle), changed(&rain));
    assert!(changed(&heavy) as f64 > changed(&rain) as f64 * 1.2, "{} {}", changed(&rain), changed(&heavy));
    let bright = |pair: &[RgbFrame]| mean(&luma(&pair[0]));
    assert!(bright(&heavy) < bright(&drizzle) * 0.85, "{} {}", bright(&drizzle), bright(&heavy));
}

#[test]
fn a_storm_shows_its_lightning_in_the_first_picture() {
    let brightest = |weather, index| {
        let light = luma(&drawn(meadow(TimeOfDay::Noon, weather), &[index])[0]);
        light.into_iter().fold(0.0, f64::max)
    };
    assert!(brightest(Weather::Storm, 0) > 235.0, "{}", brightest(Weather::Storm, 0));
    assert!(brightest(Weather::HeavyRain, 0) < 235.0, "{}", brightest(Weather::HeavyRain, 0));
}

#[test]
fn a_gale_carries_what_a_breeze_leaves_lying() {
    let flying = |place, weather| {
        let falling = scene_of(Shot { weather: Some(weather), ..shot(place) }, SIZE).shots[0].falling.clone();
        falling.iter().map(|one| one.count).max().unwrap_or(0)
    };
    for place in [Place::Meadow, Place::Village, Place::Desert, Place::Beach] {
        assert!(flying(place, Weather::Wind) >= 900, "{place:?}");
        assert!(flying(place, Weather::Breeze) < 100, "{place:?}");
    }
}

#[test]
fn what_a_shot_is_about_looms_out_of_the_fog() {
    for prompt in ["a container ship on the sea in thick fog", "a castle in thick fog", "大雾里的灯塔"] {
        let scene = compose(prompt, &Options::default()).expect("a scene");
        let shot = &scene.shots[0];
        let to = shot.actors[0].at - shot.camera.keys[0].eye;
        let away = (to.x * to.x + to.y * to.y + to.z * to.z).sqrt();
        assert!(shot.air.reach_m >= away * 0.7, "{prompt}: {} of {away}", shot.air.reach_m);
    }
}

#[test]
fn lanterns_that_people_let_go_rise_in_the_picture() {
    for prompt in ["people release sky lanterns at night", "人们在古镇放飞孔明灯，夜晚"] {
        let scene = compose(prompt, &Options::default()).expect("a scene");
        let shot = &scene.shots[0];
        let eye = shot.camera.keys[0].eye;
        let seen = shot.actors.iter().filter(|one| one.kind == SubjectKind::SkyLantern).filter(|one| {
            let to = one.at - eye;
            to.y / (to.x * to.x + to.z * to.z).sqrt() < 0.4
        });
        assert!(seen.count() >= 10, "{prompt}");
    }
}
