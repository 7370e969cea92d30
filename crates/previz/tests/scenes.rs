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
        ("/shots/0/actors", Value::Array(vec![actor; 701]), "shots[0].actors"),
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
fn more_than_can_be_drawn_in_a_sensible_time_is_refused() {
    let good = with("/seed", json!(1));
    let eye = good["shots"][0]["camera"]["keys"][0]["eye"].clone();
    let many = |list: &str, count: usize, changes: &[(&str, Value)]| {
        let city = serde_json::to_value(scene("a city street with a sofa, trees")).expect("JSON");
        let room = serde_json::to_value(scene("a woman in a living room")).expect("JSON");
        let mut json = good.clone();
        let from = [&json, &city, &room].map(|scene| scene["shots"][0][list][0].clone());
        let mut one = from.into_iter().find(|one| !one.is_null()).expect("one of them");
        changes.iter().for_each(|(field, value)| one[*field] = value.clone());
        json["shots"][0][list] = Value::Array(vec![one; count]);
        json
    };
    let cases = [
        ("props", many("props", 20, &[("size", json!([5000, 5000, 5000]))]), "60000 metres"),
        ("props", many("props", 400, &[("size", json!([50, 50, 50])), ("at", eye.clone())]), "300 times"),
        ("actors", many("actors", 700, &[("sizeM", json!(15)), ("at", eye)]), "300 times"),
        ("furniture", many("furniture", 40, &[("size", json!([50, 50, 50]))]), "1000 metres"),
        ("flora", many("flora", 6, &[("count", json!(20_000))]), "100000 plants"),
    ];
    for (list, json, bound) in cases {
        let (path, problem) = refused(&json);
        assert_eq!(path, format!("shots[0].{list}"), "{problem}");
        assert!(problem.contains(bound), "{problem}");
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

#[test]
fn who_passes_late_in_the_longest_film_begins_far_away() {
    let prompt = "Coffee cup with steam on a desk, A misty lake at dawn with pine trees in a room 孤独的旅人走向远方, zoom in, \
        Runner on a mountain trail at sunrise, A dog runs through a meadow, zoom in, \
        Red sports car driving along a coastal road, ";
    let options = Options { width: 640, height: 360, duration_s: 600, seed: 345_304_067_879_561_853, ..options() };
    let scene = compose(prompt, &options).expect("a scene");
    scene.check().expect("one that may be shown");
}

#[test]
fn what_passes_a_window_that_the_camera_has_left_behind_stays_near_it() {
    let prompt = "三只小狗在草地上追逐玩耍, 火车穿过雪山间的大桥, River through an autumn forest, 一群大雁飞过秋天的天空, \
        River through an autumn forest, A robot arm in a factory, ";
    let options = Options { width: 640, height: 360, duration_s: 600, seed: 2_147_491_477_160_663_366, ..options() };
    let scene = compose(prompt, &options).expect("a scene");
    scene.check().expect("one that may be shown");
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

/// Every word and phrase of the lexicon, in both languages.
fn words() -> Vec<&'static str> {
    const TABLES: [&str; 11] = [
        include_str!("../lexicon/subjects.tsv"),
        include_str!("../lexicon/people.tsv"),
        include_str!("../lexicon/table.tsv"),
        include_str!("../lexicon/goods.tsv"),
        include_str!("../lexicon/places.tsv"),
        include_str!("../lexicon/rooms.tsv"),
        include_str!("../lexicon/actions.tsv"),
        include_str!("../lexicon/tasks.tsv"),
        include_str!("../lexicon/camera.tsv"),
        include_str!("../lexicon/looks.tsv"),
        include_str!("../lexicon/sky.tsv"),
    ];
    let rows = TABLES.iter().flat_map(|table| table.lines()).filter(|line| !line.starts_with('#'));
    let forms = rows.flat_map(|line| line.split('\t').skip(1)).flat_map(|forms| forms.split(','));
    forms.map(str::trim).filter(|form| !form.is_empty()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any kinds in any number, doing anything anywhere, in both languages at once.
    #[test]
    fn any_words_of_the_lexicon_lead_to_a_scene_that_may_be_shown(
        seed in any::<u64>(),
        picks in prop::collection::vec((any::<prop::sample::Index>(), 0usize..10), 1..30),
        shape in 0usize..4,
    ) {
        let words = words();
        let glue = [" ", ", ", "，", ", 100 ", "，一百个", "，三只巨大的", " and two giant ", "在", " with ", ", then "];
        let prompt = picks.iter().fold(String::new(), |prompt, (word, between)| {
            format!("{prompt}{}{}", glue[*between], word.get(&words))
        });
        let (width, height) = [(640, 360), (360, 640), (480, 480), (960, 400)][shape];
        let scene = compose(&prompt, &Options { width, height, seed, ..options() }).expect("a scene");
        if let Err(error) = scene.check() {
            prop_assert!(false, "{prompt:?}: {error}");
        }
    }
}

/// Whatever the report says is shown as meant is there, wherever it is put.
#[test]
fn each_subject_that_the_report_honours_is_in_the_scene() {
    let kinds = [
        "a red castle",
        "three lanterns",
        "a horse",
        "an umbrella",
        "a kite",
        "a train",
        "a boat",
        "a tree",
        "a car",
        "a christmas tree",
        "a piano",
        "a candle",
        "a balloon",
        "a cake",
        "a bicycle",
        "fireworks",
        "a dragon",
        "a planet",
        "a rose",
        "a snowman",
        "a lighthouse",
        "a ferris wheel",
    ];
    let places = [
        "in a living room",
        "in a gym",
        "on a football pitch in a stadium",
        "in a tunnel",
        "under water",
        "in space",
        "in the sky",
        "on a street market",
        "on a construction site in the city",
        "in a studio",
        "in a car cabin",
        "in a boxing ring",
        "on a mountain summit",
        "in a street with fireworks",
        "in a Chinese village",
    ];
    for prompt in kinds.iter().flat_map(|kind| places.iter().map(move |place| format!("{kind} {place}"))) {
        let scene = serde_json::to_value(scene(&prompt)).expect("JSON");
        let shot = &scene["shots"][0];
        let kinds = |list: &str| shot[list].as_array().cloned().unwrap_or_default();
        let all: Vec<Value> = ["actors", "props"].into_iter().flat_map(kinds).collect();
        let company = all.iter().map(|one| &one["company"]["kind"]);
        let shown: Vec<&str> = all.iter().map(|one| &one["kind"]).chain(company).filter_map(Value::as_str).collect();
        for told in previz::explain(&prompt, &options()).honoured.iter().filter(|told| told.slot == "subject") {
            let strung = format!("{}s", told.value);
            assert!(
                shown.iter().any(|kind| *kind == told.value || *kind == strung),
                "{prompt}: no {told:?} in {shown:?}"
            );
        }
    }
}

/// The most that words can ask for may be shown, and each number of it is told.
#[test]
fn a_hundred_of_each_of_twelve_kinds_are_fewer_and_the_report_says_so() {
    let kinds = "women, men, children, horses, elephants, lions, dancers, robots, dogs, cats, camels, giraffes";
    let prompt = format!("100 giant {}, close-up", kinds.replace(", ", ", 100 giant "));
    let scene = compose(&prompt, &options()).expect("a scene");
    scene.check().expect("may be shown");
    assert!((100..=200).contains(&scene.shots[0].actors.len()), "{}", scene.shots[0].actors.len());
    let report = previz::explain(&prompt, &options());
    assert!(report.approximated.iter().any(|told| told.shown_as == "count 16"), "{:?}", report.approximated);
    compose("100 cakes, 100 pizzas on a table, macro", &options()).expect("a scene").check().expect("may be shown");
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
    /// Another word of those that may stand there.
    Word(f64),
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
        8 => (0.0..1.0f64).prop_map(Edit::Word),
        1 => Just(Edit::Remove),
        1 => (1..40usize).prop_map(Edit::Double),
        1 => Just(Edit::AddField),
    ]
}

/// Puts another word where one stands. Which there are is told by the refusal of
/// one that is none.
fn exchange(json: &mut Value, pointer: &str, share: f64) {
    let put = |json: &mut Value, word: &str| _ = json.pointer_mut(pointer).map(|value| *value = json!(word));
    put(json, "?");
    if let Err(Error::InvalidScene { problem, .. }) = Scene::from_json(&json.to_string()) {
        let words: Vec<&str> = problem.split('`').skip(3).step_by(2).collect();
        if let Some(word) = words.get((share * words.len() as f64) as usize) {
            put(json, word);
        }
    }
}

fn edit(json: &mut Value, at: f64, edit: &Edit) {
    let mut found = Vec::new();
    pointers(json, "", &mut found);
    if let Edit::Word(share) = edit {
        found.retain(|pointer| json.pointer(pointer).is_some_and(Value::is_string));
        // An earlier edit may have left no word.
        if let Some(pointer) = found.get((at * found.len() as f64) as usize) {
            exchange(json, pointer, *share);
        }
        return;
    }
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

const PROMPTS: [&str; 36] = [
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
    "surgeons in an operating room, paper cut",
    "a host sells sneakers in a livestream, ring light, pixel art",
    "two boxers in a ring, boxing match, old film",
    "robot arms on an assembly line in a factory, claymation",
    "a commuter waits on a subway platform, anime",
    "a watch on a rock plinth in neon light, black background",
    "a smartphone on marble, water splashes, pencil drawing",
    "a hummingbird drinks from a flower, a bee, macro",
    "Nezha fights a dragon over the sea, ink wash",
    "players on a basketball court, tennis court, brick toys style",
    "a woman practices calligraphy, a man plays the erhu, tea",
    "vikings on a longship in fog, a raft, vhs tape",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn an_edited_scene_is_drawn_or_refused_by_its_path(
        prompt in 0..PROMPTS.len(),
        made in proptest::collection::vec((0.0..1.0f64, edits()), 1..10),
        (width, height) in prop_oneof![Just((64, 36)), Just((36, 64)), Just((16, 16)), Just((160, 16)), Just((16, 160))],
    ) {
        let mut json = serde_json::to_value(scene(PROMPTS[prompt])).expect("JSON");
        for (at, change) in &made {
            edit(&mut json, *at, change);
        }
        match Scene::from_json(&json.to_string()) {
            Ok(scene) => {
                let scene = Scene { width, height, ..scene };
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
