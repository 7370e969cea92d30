//! Scenes as JSON: written, edited in any way whatever, read back and drawn.
//!
//! Whatever stands in the JSON, it is drawn or refused by its path; there is
//! no third way.

use std::ops::ControlFlow;

use previz::{Error, Options, Scene, compose, render_scene};
use proptest::prelude::*;
use serde_json::{Value, json};

fn options() -> Options {
    Options { width: 64, height: 36, fps: 4, duration_s: 1, threads: 1, ..Options::default() }
}

fn scene(prompt: &str) -> Scene {
    compose(prompt, &options()).expect("a scene")
}

/// The path and the sentence of a refusal.
fn refused(json: &Value) -> (String, String) {
    match Scene::from_json(&json.to_string()) {
        Err(Error::InvalidScene { path, problem }) => (path, problem),
        other => panic!("not refused: {other:?}"),
    }
}

/// A scene's JSON with one value changed.
fn with(pointer: &str, value: Value) -> Value {
    let mut json =
        serde_json::to_value(scene("three horses gallop over a meadow, then a lake in the rain")).expect("JSON");
    *json.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
    json
}

#[test]
fn each_silly_value_is_refused_by_its_path() {
    let actor = with("/seed", json!(1))["shots"][0]["actors"][0].clone();
    let cases = [
        ("/width", json!(63), "width"),
        ("/width", json!(100_000), "width"),
        ("/height", json!(0), "height"),
        ("/fps", json!(0), "fps"),
        ("/fps", json!(-1), "fps"),
        ("/frames", json!(0), "frames"),
        ("/frames", json!(6), "frames"),
        ("/frames", json!(4_000_000_000_u32), "frames"),
        ("/frames", json!(8), "shots"),
        ("/style", json!("cubist"), "style"),
        ("/shots", json!([]), "shots"),
        ("/shots/1/firstFrame", json!(1), "shots[1].firstFrame"),
        ("/shots/0/firstFrame", json!(1), "shots[0].firstFrame"),
        ("/shots/0/frames", json!(0), "shots[0].frames"),
        ("/shots/1/frames", json!(4_294_967_295_u32), "shots[1].frames"),
        ("/shots/0/pace", json!(1e30), "shots[0].pace"),
        ("/shots/0/pace", json!(1e300), "shots[0].pace"),
        ("/shots/0/actors/2/sizeM", json!(-2), "shots[0].actors[2].sizeM"),
        ("/shots/0/actors/0/at", json!([0, 1e9, 0]), "shots[0].actors[0].at[1]"),
        ("/shots/0/actors/0/kind", json!("unicorn"), "shots[0].actors[0].kind"),
        ("/shots/0/actors", Value::Array(vec![actor; 1301]), "shots[0].actors"),
        ("/shots/0/camera/keys", json!([]), "shots[0].camera.keys"),
        ("/shots/0/camera/follows", json!(99), "shots[0].camera.follows"),
        ("/shots/0/camera/keys/0/fovDeg", json!(0), "shots[0].camera.keys[0].fovDeg"),
        ("/shots/0/flora/0/count", json!(1_000_000_000), "shots[0].flora[0].count"),
        ("/shots/0/ambience/wind", json!(7), "shots[0].ambience.wind"),
        ("/shots/0/sky/zenith/0", json!(-1), "shots[0].sky.zenith[0]"),
        ("/title", json!("x".repeat(100_000)), "title"),
    ];
    for (pointer, value, expected) in cases {
        let (path, problem) = refused(&with(pointer, value));
        assert_eq!(path, expected, "{problem}");
    }
}

#[test]
fn a_refusal_says_what_is_allowed() {
    assert_eq!(
        Scene::from_json(&with("/shots/0/pace", json!(-3)).to_string()).expect_err("no scene").to_string(),
        "shots[0].pace must be from 0 to 1000, not -3.0"
    );
    let mut json = with("/seed", json!(1));
    json["shots"][0]["sun"]["colour2"] = json!([1, 1, 1]);
    let (path, problem) = refused(&json);
    assert_eq!(path, "shots[0].sun.colour2");
    assert!(problem.contains("unknown field `colour2`, expected one of `azimuthDeg`"), "{problem}");
    let end = Scene::from_json("{\"width\": NaN}");
    assert!(end.expect_err("no JSON").to_string().contains("line 1 column"), "where it stands");
    for text in ["", "[]", "null", "{}", "\u{0}", &"[".repeat(100_000), "{\"shots\":"] {
        assert!(matches!(Scene::from_json(text), Err(Error::InvalidScene { .. })), "{text:.20}");
    }
}

#[test]
fn numbers_that_are_none_are_refused_before_anything_is_drawn() {
    let options = options();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("clip.mp4");
    for bad in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
        let mut scene = scene("a boat on a lake");
        scene.shots[0].actors[0].size_m = bad;
        let end = render_scene(&scene, &options, &path, &mut |_| ControlFlow::Continue(()));
        assert!(matches!(&end, Err(Error::InvalidScene { path, .. }) if path == "shots[0].actors[0].sizeM"), "{end:?}");
        assert!(!path.exists(), "no file was begun");
    }
}

#[test]
fn every_scene_that_words_lead_to_may_be_shown() {
    let tables = [include_str!("prompts/100.tsv"), include_str!("prompts/150.tsv")].concat();
    let prompts = tables.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    for (index, prompt) in prompts.filter_map(|line| line.split('\t').next()).enumerate() {
        let (width, height) = [(1280, 720), (16, 16), (3840, 2160), (720, 1280)][index % 4];
        let (fps, duration_s) = [(24, 5), (1, 3), (60, 600), (25, 1)][index % 4];
        let options = Options { width, height, fps, duration_s, seed: index as u64, ..options() };
        let scene = compose(prompt, &options).expect("a scene");
        let json = scene.to_json();
        assert_eq!(Scene::from_json(&json).unwrap_or_else(|error| panic!("{prompt}: {error}")), scene);
        assert_eq!((scene.options().frames(), scene.options().width), (scene.frames, scene.width));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any words in any order, for any length and shape.
    #[test]
    fn any_words_lead_to_a_scene_that_may_be_shown(
        seed in any::<u64>(),
        picks in prop::collection::vec((any::<prop::sample::Index>(), 0u32..12), 1..14),
        duration_s in prop_oneof![1u32..=15, Just(60), Just(600)],
        shape in 0usize..3,
    ) {
        let tables = [include_str!("prompts/100.tsv"), include_str!("prompts/150.tsv")].concat();
        let prompts = tables.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let parts: Vec<&str> = prompts
            .filter_map(|line| line.split('\t').next())
            .flat_map(|prompt| prompt.split([',', '，', '.', '。']))
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect();
        let glue = [", ", ", ", " ", ", in a storm, ", ", 100 ", ", no ", ", then ", "，然后", ", zoom in, ", " in a room ", ", at night, ", ", thunder, "];
        let prompt = picks.iter().fold(String::new(), |prompt, (part, between)| {
            format!("{prompt}{}{}", part.get(&parts), glue[*between as usize])
        });
        let (width, height) = [(640, 360), (360, 640), (480, 480)][shape];
        let options = Options { width, height, duration_s, seed, ..options() };
        let scene = compose(&prompt, &options).expect("a scene");
        if let Err(error) = scene.check() {
            prop_assert!(false, "{prompt:?} for {duration_s} s: {error}");
        }
    }
}

/// Where every value of a JSON tree stands, as pointers.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| pointers(value, &format!("{here}/{name}"), found))
        }
        Value::Array(entries) => {
            // Many entries are alike; a few of them stand for all.
            entries.iter().enumerate().take(3).for_each(|(i, value)| pointers(value, &format!("{here}/{i}"), found));
        }
        _ => {}
    }
}

/// One edit, as a clumsy or a hostile hand makes it.
#[derive(Debug, Clone)]
enum Edit {
    Put(Value),
    Scale(f64),
    Remove,
    Double(usize),
    AddField,
}

fn edits() -> impl Strategy<Value = Edit> {
    let number = prop_oneof![
        Just(json!(0)),
        Just(json!(1)),
        Just(json!(-1)),
        Just(json!(1e30)),
        Just(json!(-1e30)),
        Just(json!(1e-30)),
        Just(json!(u64::MAX)),
        Just(json!(i64::MIN)),
        Just(json!(4_294_967_295_u32)),
        (0.0..1.0f64).prop_map(|share| json!(share)),
        (-4.0..5.0f64, any::<bool>())
            .prop_map(|(power, less)| json!(10f64.powf(power) * if less { -1.0 } else { 1.0 })),
        (0..300i32).prop_map(|whole| json!(whole)),
    ];
    let other = prop_oneof![
        Just(Value::Null),
        Just(json!(true)),
        Just(json!([])),
        Just(json!({})),
        Just(json!("rest")),
        Just(json!([0, 0, 0])),
        Just(json!("none")),
    ];
    prop_oneof![
        8 => number.prop_map(Edit::Put),
        8 => prop_oneof![Just(0.0), Just(-1.0), Just(0.1), Just(3.0), Just(10.0), Just(100.0)].prop_map(Edit::Scale),
        2 => other.prop_map(Edit::Put),
        1 => Just(Edit::Remove),
        1 => (1..40usize).prop_map(Edit::Double),
        1 => Just(Edit::AddField),
    ]
}

fn edit(json: &mut Value, at: f64, edit: &Edit) {
    let mut found = Vec::new();
    pointers(json, "", &mut found);
    let pointer = &found[(at * found.len() as f64) as usize];
    let Some(value) = json.pointer_mut(pointer) else { return };
    match (edit, value) {
        (Edit::Put(new), value) => *value = new.clone(),
        (Edit::Scale(by), Value::Number(number)) => {
            let scaled = number.as_f64().unwrap_or_default() * by;
            *number =
                if number.is_u64() { json!(scaled as u64) } else { json!(scaled) }.as_number().expect("one").clone();
        }
        (Edit::Remove, Value::Object(fields)) => _ = fields.keys().next().cloned().map(|name| fields.remove(&name)),
        (Edit::Remove, Value::Array(entries)) => _ = entries.pop(),
        (Edit::Double(times), Value::Array(entries)) => {
            let last = entries.last().cloned();
            entries.extend(last.into_iter().cycle().take(*times));
        }
        (Edit::AddField, Value::Object(fields)) => _ = fields.insert("novel".to_owned(), json!(1)),
        _ => {}
    }
}

const PROMPTS: [&str; 24] = [
    "three horses gallop over an autumn meadow, wind, camera follows",
    "a neon city street in the rain at night with cars and people",
    "a cat at a window in winter",
    "fish over a coral reef, then a rocket launch",
    "a train crosses a bridge in snowy mountains at sunrise",
    "a perfume bottle with petals on a pedestal, orbit",
    "a lighthouse in a thunderstorm at night",
    "hot-air balloons over tulip fields, watercolour",
    "boats on a canyon river, ink wash",
    "fireworks over a harbour, fireflies, slate",
    "a family dinner at a round table, hotpot and chopsticks, fireworks outside the window",
    "a red car drives through a tunnel, camera follows",
    "dragon boats race on a river",
    "a lion dance at a fair at night, a ferris wheel",
    "a child swims in a swimming pool in a garden",
    "a football match in a stadium at night",
    "workers on a building site in a sandstorm",
    "a surfer rides a giant wave, a jellyfish",
    "a palace in the snow, a phoenix flies above it",
    "rice terraces in the mist, a waterfall",
    "a whale over a sea of clouds, oil painting",
    "an astronaut on a red planet, steam vents",
    "hot-air balloons over fairy chimneys, a street market",
    "a boat on the canal of an ancient water town in the rain",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn an_edited_scene_is_drawn_or_refused_by_its_path(
        prompt in 0..PROMPTS.len(),
        made in proptest::collection::vec((0.0..1.0f64, edits()), 1..6),
    ) {
        let mut json = serde_json::to_value(scene(PROMPTS[prompt])).expect("JSON");
        for (at, change) in &made {
            edit(&mut json, *at, change);
        }
        match Scene::from_json(&json.to_string()) {
            Ok(scene) => {
                let scene = Scene { width: 64, height: 36, ..scene };
                let folder = tempfile::tempdir().expect("a folder");
                let path = folder.path().join("clip.mp4");
                let clip = render_scene(&scene, &scene.options(), &path, &mut |_| ControlFlow::Continue(()));
                prop_assert_eq!(clip.expect("a clip").frames, scene.frames);
            }
            Err(Error::InvalidScene { problem, .. }) => prop_assert!(!problem.is_empty()),
            Err(other) => prop_assert!(false, "{other:?}"),
        }
    }
}
