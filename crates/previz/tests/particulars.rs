//! What is said of the things of a place is seen of them, and what cannot be seen is
//! not told as shown: colours, numbers and sizes of scenery, houses from outside, a
//! skyline as one, the hours of a low sun apart.
//!
//! It must not judge how anything is drawn.

use previz::render::Renderer;
use previz::scene::{PropKind, Quality, Scene, SceneOptions, ShotScene};
use previz::script::{Place, SubjectKind as K, Weather};
use previz::understand::understand;
use previz::{Options, Report, RgbFrame, explain};

fn scene(prompt: &str, (width, height): (u32, u32)) -> Scene {
    let (quality, label) = (Quality::Fast, false);
    let options = SceneOptions { width, height, fps: 24, frames: 96, seed: 1, label, quality };
    Scene::compose(&understand(prompt).script, &options)
}

fn compose(prompt: &str) -> ShotScene {
    scene(prompt, (640, 360)).shots.remove(0)
}

fn told(report: &Report, slot: &str) -> bool {
    report.honoured.iter().any(|reading| reading.slot == slot)
}

#[test]
fn the_things_of_a_place_have_the_colour_that_is_said() {
    for (plain, coloured) in [
        ("a bridge over a river", "a red bridge over a river"),
        ("河上的桥", "河上的红色的桥"),
        ("a temple in the mountains", "a golden temple in the mountains"),
        ("a sofa in a living room", "a green sofa in a living room"),
        ("a bed in a bedroom", "a red bed in a bedroom"),
        ("a tent by a lake", "a purple tent by a lake"),
        ("houses in a meadow", "blue houses in a meadow"),
        ("trees in a meadow", "pink trees in a meadow"),
        ("a field of flowers", "a field of purple flowers"),
        ("沙漠", "红色的沙漠"),
        ("a church in a meadow", "a white church in a meadow"),
    ] {
        let report = explain(coloured, &Options::default());
        assert_ne!(compose(plain), compose(coloured), "{coloured}");
        assert!(told(&report, "colour"), "{coloured}: {report:?}");
    }
    // What has no colour of its own to change is owned up to.
    for prompt in ["a red waterfall", "a purple road in a desert", "a green sofa in a kitchen with a stove"] {
        let report = explain(prompt, &Options::default());
        assert!(!told(&report, "colour") && !report.ignored.is_empty(), "{prompt}: {report:?}");
    }
}

#[test]
fn as_many_of_the_things_of_a_place_stand_there_as_are_counted() {
    let props = |prompt: &str, kind| compose(prompt).props.iter().filter(|prop| prop.kind == kind).count();
    assert_eq!(props("five tents in a meadow", PropKind::Tent), 5);
    assert_eq!(props("五顶帐篷", PropKind::Tent), 5);
    assert_eq!(props("a tent in a meadow", PropKind::Tent), 1);
    assert!(props("tents by a lake", PropKind::Tent) > 1);
    assert_eq!(props("two pagodas in the mountains", PropKind::Pagoda), 2);
    let actors = |prompt: &str, kind| compose(prompt).actors.iter().filter(|actor| actor.kind == kind).count();
    assert_eq!(actors("three palm trees on a beach", K::Palm), 3);
    assert_eq!(actors("海滩上的三棵棕榈树", K::Palm), 3);
    assert_eq!(actors("four pine trees in the snow", K::Fir), 4);
    assert_eq!(actors("two windmills in a field", K::Windmill), 2);
}

#[test]
fn a_house_that_nobody_is_said_to_be_in_is_seen_from_outside() {
    for (prompt, kind) in [
        ("a cathedral in fog", K::Cathedral),
        ("雾中的大教堂", K::Cathedral),
        ("a church on a hill", K::Church),
        ("古老的教堂前,鸽子飞起", K::Church),
        ("a museum in the rain", K::Hall),
        ("雨中的博物馆", K::Hall),
        ("EXT. LIBRARY - NIGHT", K::Hall),
    ] {
        let shot = compose(prompt);
        assert_ne!(shot.place, Place::Room, "{prompt}");
        assert!(shot.actors.iter().any(|actor| actor.kind == kind), "{prompt}");
    }
    for prompt in [
        "inside a cathedral",
        "教堂里",
        "a wedding in a church",
        "an old man prays in a church, fog outside",
        "a girl reads in a library, rain",
        "a museum",
        "INT. CHURCH - DAY",
        "a church with rows of pews",
    ] {
        assert_eq!(compose(prompt).place, Place::Room, "{prompt}");
    }
    assert_eq!(compose("a cathedral in fog").weather, Weather::Fog);
}

#[test]
fn a_skyline_is_seen_across_the_water() {
    for prompt in
        ["city skyline", "城市天际线", "city skyline at sunset", "城市夜景", "a woman looks at the city skyline"]
    {
        let shot = compose(prompt);
        assert!(shot.water.as_ref().is_some_and(|water| !water.film), "{prompt}");
        let towers = shot.props.iter().filter(|prop| prop.kind == PropKind::Tower && prop.size.y > 50.0).count();
        assert!(towers > 8, "{prompt}: {towers}");
    }
    assert!(compose("a man walks along a city street").water.is_none());
}

#[test]
fn weather_that_no_window_shows_is_owned_up_to() {
    let weather = |prompt: &str| told(&explain(prompt, &Options::default()), "weather");
    assert!(!weather("a church interior, fog") && !weather("手术室,下雨"));
    assert!(weather("a living room, rain") && weather("a cathedral in fog"));
}

#[test]
fn smoke_and_dust_are_seen() {
    let plumes = |prompt: &str| compose(prompt).props.iter().filter(|prop| prop.kind == PropKind::Steam).count();
    assert!(plumes("炊烟袅袅的村庄") > 4);
    assert!(plumes("a column of smoke rises over a forest") > 0);
    assert_eq!(plumes("a village"), 0);
    for prompt in ["沙尘漫天的街道", "a dust storm over a city"] {
        assert_eq!(compose(prompt).weather, Weather::Sandstorm, "{prompt}");
    }
}

#[test]
fn who_is_tall_is_taller_than_who_is_short() {
    for prompt in ["a tall man and a short woman", "一个高个子男人和一个矮个子女人"] {
        let shot = compose(prompt);
        assert!(shot.actors[0].size_m > shot.actors[1].size_m * 1.25, "{prompt}");
    }
}

/// The mean colour of the upper third of a beach at an hour.
fn sky(hour: &str) -> [f64; 3] {
    let scene = scene(&format!("a beach at {hour}, clear weather, static camera"), (96, 54));
    let mut frame = RgbFrame::new(96, 54);
    Renderer::new(&scene, &mut |_| {}).frame(10, &mut frame);
    let upper = &frame.pixels[..96 * 18 * 3];
    [0, 1, 2].map(|channel| {
        let all = upper.iter().skip(channel).step_by(3).map(|value| f64::from(*value));
        all.sum::<f64>() / (96.0 * 18.0)
    })
}

#[test]
fn the_hours_of_a_low_sun_look_apart() {
    let [rise, golden, set] = ["sunrise", "golden hour", "sunset"].map(sky);
    let warmth = |sky: [f64; 3]| sky[0] / sky[2];
    assert!(warmth(golden) < 1.0, "the sky is still blue: {golden:?}");
    assert!(warmth(set) > warmth(rise) * 1.12 && warmth(rise) > warmth(golden), "{rise:?} {golden:?} {set:?}");
    // Rose and lavender have less green than red and blue.
    assert!(rise[1] < rise[0] && rise[1] < rise[2], "{rise:?}");
}
