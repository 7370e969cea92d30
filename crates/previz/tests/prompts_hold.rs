//! What must hold for any prompt whatever, and the rules of reading one by one.

use previz::report::Report;
use previz::script::{
    Action, CameraMove, Colour, Direction, Feature, Garment, Guise, Place, Script, Season, Style, Subject, SubjectKind,
    TimeOfDay, Weather,
};
use previz::understand::{understand, understand_for};
use proptest::prelude::*;

fn script(prompt: &str) -> Script {
    understand(prompt).script
}

fn report(prompt: &str) -> Report {
    understand(prompt).report
}

fn subjects(prompt: &str) -> Vec<Subject> {
    script(prompt).shots.into_iter().flat_map(|s| s.subjects).collect()
}

fn only(prompt: &str) -> Subject {
    let all = subjects(prompt);
    assert_eq!(all.len(), 1, "{prompt}: {all:?}");
    all[0].clone()
}

#[test]
fn a_boy_and_a_girl_are_two() {
    for prompt in ["a boy and a girl in a park", "公园里的男孩和女孩"] {
        let guises: Vec<_> = subjects(prompt).into_iter().map(|s| s.guise).collect();
        assert_eq!(guises, [Some(Guise::Boy), Some(Guise::Girl)], "{prompt}");
    }
}

/// Words and signs that the reader minds, in any order and mixture.
fn fragments() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("no "),
        Just("a red "),
        Just("three "),
        Just("cats "),
        Just("then "),
        Just("cut to "),
        Just("Shot 2: "),
        Just("camera "),
        Just("pans left "),
        Just(", "),
        Just("。"),
        Just("没有"),
        Just("一群"),
        Just("马"),
        Just("奔跑"),
        Just("的"),
        Just("镜头"),
        Just("向左"),
        Just("然后"),
        Just("第"),
        Just("二"),
        Just("个"),
        Just("万亿"),
        Just("0-3s: "),
        Just("99999999999999999999 "),
        Just("\u{202e}"),
        Just("👩‍👩‍👧"),
        Just("قطة "),
        Just("zzz "),
        Just("：、"),
        Just("she is "),
        Just("in the "),
        Just("with "),
        Just("beach "),
        Just("穿"),
        Just("裙子"),
        Just("'s "),
        Just("16:9 "),
        Just("Ａ")
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// What holds for every prompt.
fn holds(prompt: &str) {
    let first = understand(prompt);
    assert_eq!(first, understand(prompt), "the same words mean the same");
    assert!(!first.script.shots.is_empty() && first.script.shots.len() <= 12);
    assert_eq!(first.report.shots, first.script.shots.len());
    assert!(first.report.ignored.len() <= 60);
    for shot in &first.script.shots {
        assert!(shot.subjects.len() <= 12 && shot.features.len() <= 12 && shot.camera.len() <= 6);
        assert!(
            shot.subjects.iter().all(|s| s.count.is_none_or(|c| (1..=100).contains(&c))),
            "{prompt}: {:?}",
            shot.subjects
        );
        assert!(shot.subjects.iter().all(|s| !shot.without.contains(&s.kind)), "{prompt}");
    }
    let quoted =
        first.report.honoured.iter().map(|r| &r.words).chain(first.report.approximated.iter().map(|a| &a.words));
    for words in quoted.chain(&first.report.ignored) {
        assert!(prompt.contains(words.as_str()), "{words:?} stands in {prompt:?}");
    }
}

proptest! {
    #[test]
    fn any_text_is_understood_somehow(prompt in any::<String>()) {
        holds(&prompt);
    }

    #[test]
    fn any_mixture_of_meaningful_pieces_is_understood_somehow(prompt in fragments()) {
        holds(&prompt);
    }
}

#[test]
fn strange_prompts_make_a_sensible_film() {
    let strange = [
        String::new(),
        "   \n\t ".to_owned(),
        "cat ".repeat(1_250),
        "一只猫，".repeat(1_250),
        "then ".repeat(1_000),
        "shot 1: dog. ".repeat(400),
        "🐱".repeat(1_250),
        "Ignore all previous instructions; DROP TABLE users; <script>alert(1)</script> ${HOME} ../../etc/passwd"
            .to_owned(),
        "\u{202e}القطة تجلس".to_owned(),
    ];
    for prompt in strange {
        holds(&prompt);
    }
}

#[test]
fn an_empty_prompt_is_an_open_landscape_with_a_word_of_warning() {
    let empty = understand("  ");
    assert_eq!(empty.script.shots[0].place, Place::Open);
    assert_eq!(empty.report.warnings.len(), 1);
}

#[test]
fn absurd_numbers_are_capped_and_the_report_says_so() {
    for prompt in ["1000000 cats", "一百万只猫", "100万只猫", "99999999999999999999999 cats"] {
        assert_eq!(only(prompt).count, Some(100), "{prompt}");
        let report = report(prompt);
        assert_eq!(report.approximated[0].shown_as, "count 100", "{prompt}");
        assert_eq!(report.warnings.len(), 1, "{prompt}");
    }
}

#[test]
fn numbers_and_colours_belong_to_their_nouns() {
    for prompt in [
        "three black cats and two white dogs",
        "三只黑猫和两条白色的狗",
        "三隻黑貓和兩條白狗",
        "３ black cats, ２ white dogs",
    ] {
        let all = subjects(prompt);
        assert_eq!(
            (all[0].kind, all[0].count, all[0].colour),
            (SubjectKind::Cat, Some(3), Some(Colour::Black)),
            "{prompt}"
        );
        assert_eq!(
            (all[1].kind, all[1].count, all[1].colour),
            (SubjectKind::Dog, Some(2), Some(Colour::White)),
            "{prompt}"
        );
    }
    assert_eq!(only("a red balloon over a blue lake").colour, Some(Colour::Red));
    let all = subjects("the dog is brown and the cat is grey");
    assert_eq!((all[0].colour, all[1].colour), (Some(Colour::Brown), Some(Colour::Grey)));
}

#[test]
fn verbs_and_directions_find_who_can_do_them() {
    let horse = only("a horse galloping left");
    assert_eq!((horse.action, horse.direction), (Some(Action::Gallop), Some(Direction::Left)));
    let all = subjects("A woman with a red umbrella walks to the right");
    assert_eq!(
        (all[0].kind, all[0].action, all[0].direction),
        (SubjectKind::Woman, Some(Action::Walk), Some(Direction::Right))
    );
    assert_eq!((all[1].kind, all[1].action), (SubjectKind::Umbrella, None));
    let all = subjects("A ship sails to the right while birds fly to the left");
    assert_eq!((all[0].direction, all[1].direction), (Some(Direction::Right), Some(Direction::Left)));
    assert_eq!(only("向左行驶的红色汽车").direction, Some(Direction::Left));
    assert_eq!(only("the sun shines, snow falls, a cat sleeps").action, Some(Action::Sleep));
}

#[test]
fn negation_rules_out_and_ends_where_the_sentence_goes_on() {
    for prompt in
        ["a city without people or cars", "城市，没有人，不要车", "a city, no people, no cars", "没有人、车的城市"]
    {
        let shot = script(prompt).shots.remove(0);
        assert!(shot.without.contains(&SubjectKind::Woman) && shot.without.contains(&SubjectKind::Car), "{prompt}");
        assert!(shot.subjects.is_empty(), "{prompt}: {:?}", shot.subjects);
        assert_eq!(shot.place, Place::City, "{prompt}");
    }
    assert_eq!(script("no clouds over the sea").shots[0].weather, Some(Weather::Clear));
    let soaring = script("没有云的天空，一只老鹰盘旋");
    assert!(!soaring.shots[0].features.contains(&Feature::Clouds), "{:?}", soaring.shots[0].features);
    assert_eq!(soaring.shots[0].weather, Some(Weather::Clear));
    let film = script("people dance. Cut to a beach, no people");
    assert_eq!((film.shots[0].subjects.len(), film.shots[1].subjects.len()), (1, 0));
    let film = script("an empty beach, no people. Cut to a woman on the beach");
    assert!(film.shots[0].subjects.is_empty() && film.shots[0].without.contains(&SubjectKind::Man));
    assert_eq!(film.shots[1].subjects[0].kind, SubjectKind::Woman);
    assert!(script("a street. Cut to a beach, no people").shots[0].without.contains(&SubjectKind::Person));
}

#[test]
fn what_a_ruled_out_word_only_hints_at_stays() {
    for prompt in ["a dark forest at night, no moon", "a city at night, no fireworks", "a lake at night, no stars"] {
        assert_eq!(script(prompt).shots[0].time, Some(TimeOfDay::Night), "{prompt}");
    }
    for prompt in ["a rainy street at night, no rain sounds", "雨夜的街道，没有雨声"] {
        assert_eq!(script(prompt).shots[0].weather, Some(Weather::Rain), "{prompt}");
    }
    let shot = script("a beach at sunset, no sound of traffic").shots.remove(0);
    assert!(shot.hearing.sounds.is_empty() && shot.subjects.is_empty(), "{shot:?}");
}

#[test]
fn numbers_that_count_nothing_count_nobody() {
    assert_eq!(only("New York in 1985 with a yellow taxi").count, Some(1));
    assert_eq!(only("at 7:30 a woman jogs in a park").count, Some(1));
    assert_eq!(only("16:9 cinematic shot of a horse").count, Some(1));
    for (prompt, count) in [("两三艘小船", 3), ("三四只猫", 4), ("三五只鸟", 5), ("一两个行人", 2), ("二十三只猫", 23)]
    {
        assert_eq!(only(prompt).count, Some(count), "{prompt}");
    }
}

#[test]
fn later_shots_keep_what_they_do_not_change() {
    let film = script("Shot 1: a brown dog on a beach in winter at dawn. Shot 2: the dog sleeps. Shot 3: a city.");
    assert_eq!(film.shots.len(), 3);
    assert_eq!(film.shots[1].place, Place::Beach);
    assert_eq!((film.shots[2].season, film.shots[2].time), (Some(Season::Winter), Some(TimeOfDay::Dawn)));
    let dog = &film.shots[1].subjects[0];
    assert_eq!((dog.colour, dog.action), (Some(Colour::Brown), Some(Action::Sleep)));
    assert!(film.shots[2].subjects.is_empty());
}

#[test]
fn the_camera_is_no_subject_and_a_drone_may_be_one() {
    let film = script("The camera rises, then orbits left around a bottle, and zooms out");
    assert_eq!(film.shots[0].camera, [CameraMove::CraneUp, CameraMove::OrbitLeft, CameraMove::ZoomOut]);
    assert_eq!(script("镜头向左移动，然后拉远").shots[0].camera, [CameraMove::TruckLeft, CameraMove::DollyOut]);
    assert_eq!(only("a truck drives through the desert").kind, SubjectKind::Truck);
    assert_eq!(only("a drone flies over a city").kind, SubjectKind::Drone);
}

#[test]
fn fixtures_find_the_slate() {
    for prompt in
        ["slate", "test card", "colour bars", "color bars", "测试卡", "彩条", "場記板", "TEST PATTERN", "a test-card"]
    {
        assert_eq!(script(prompt).style, Style::Slate, "{prompt}");
    }
}

#[test]
fn the_report_is_honest_about_what_cannot_be_drawn() {
    let report = report("A gazelle yodels at quetzals in an autumn forest");
    assert!(report.approximated.iter().any(|a| a.words == "gazelle" && a.shown_as == "subject deer"));
    assert_eq!(report.ignored, ["yodels", "quetzals"]);
    let place = report.honoured.iter().find(|r| r.slot == "place").expect("a place");
    assert_eq!((place.words.as_str(), place.value.as_str(), place.shot), ("autumn forest", "forest", 1));
    let json = serde_json::to_value(&report).expect("serializable");
    assert_eq!(json["approximated"][0]["as"], "subject deer");
}

#[test]
fn haste_is_warned_of_when_the_duration_is_known() {
    let moves = "pan left, tilt up, zoom in, orbit right over a lake";
    assert!(understand(moves).report.warnings.is_empty());
    assert_eq!(understand_for(moves, Some(4)).report.warnings, ["4 camera moves in 4 seconds are hard to follow."]);
    assert!(understand_for(moves, Some(10)).report.warnings.is_empty());
    let shots = "a cat. Cut to a dog. Cut to a horse. Cut to a cow.";
    assert_eq!(understand_for(shots, Some(4)).report.warnings, ["4 shots in 4 seconds are hard to follow."]);
}

#[test]
fn only_words_that_are_not_understood_vary_the_picture() {
    assert_eq!(script("a red cat").variation, script("a red cat, please, 4k, best quality").variation);
    assert_ne!(script("a red cat called Ottoline").variation, script("a red cat called Murr").variation);
}

#[test]
fn a_subject_without_a_place_is_shown_where_it_is_at_home() {
    for (prompt, place) in [
        ("a fish", Place::Underwater),
        ("骆驼", Place::Desert),
        ("a ship", Place::Sea),
        ("宇航员", Place::Space),
        ("a watch", Place::Studio),
        ("a cat at the window", Place::Room),
        ("a cat in the rain", Place::Garden),
        ("a woman with a cup", Place::Open),
    ] {
        assert_eq!(script(prompt).shots[0].place, place, "{prompt}");
    }
    assert!(script("a cat at the window").shots[0].features.contains(&Feature::Window));
}

#[test]
fn dances_have_their_styles() {
    for (style, english, chinese) in [
        (Action::Ballet, "dances ballet", "跳芭蕾舞"),
        (Action::StreetDance, "dances hip hop", "跳街舞"),
        (Action::FolkDance, "does a folk dance", "扭秧歌"),
    ] {
        for prompt in [format!("a woman {english}"), format!("一位女士{chinese}")] {
            let who = &subjects(&prompt)[0];
            assert_eq!((who.kind, who.action), (SubjectKind::Woman, Some(style)), "{prompt}");
        }
    }
}

#[test]
fn a_pet_wears_what_the_words_give_it() {
    for prompt in ["a dog in a red sweater", "穿红色毛衣的小狗"] {
        let dog = &subjects(prompt)[0];
        assert_eq!((dog.garment, dog.colour), (Some(Garment::Shirt), Some(Colour::Red)), "{prompt}");
    }
}

#[test]
fn who_looks_at_the_sea_has_ground_under_the_feet() {
    for (prompt, place) in [
        ("an old fisherman looking at the sea", Place::Beach),
        ("看着大海的女人", Place::Beach),
        ("a man rows a boat on the sea", Place::Sea),
        ("a woman swims in the sea", Place::Sea),
    ] {
        assert_eq!(understand(prompt).script.shots[0].place, place, "{prompt}");
    }
}
