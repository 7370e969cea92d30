//! Scores understanding on prompts of the kind that customers write.
//!
//! The prompts and what must be understood of them are data, in
//! `tests/prompts/`. No prompt may be named in the code.

#![expect(clippy::print_stdout, reason = "the score is to be seen")]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use previz::script::{Script, Shot, Speed, Style};
use previz::understand::{Understanding, understand};
use serde::Serialize;

/// One prompt, and what is expected of each of its shots.
struct Case {
    prompt: String,
    shots: Vec<Vec<(String, String)>>,
}

fn cases(table: &str) -> Vec<Case> {
    let rows = table.lines().filter(|l| !l.is_empty() && !l.starts_with('#'));
    rows.map(|line| {
        let (prompt, expected) = line.split_once('\t').unwrap_or_else(|| panic!("no tab: {line}"));
        let shots = expected.split(" || ").map(|shot| {
            let item =
                |i: &str| i.split_once('=').map(|(k, v)| (k.to_owned(), v.to_owned())).unwrap_or_else(|| panic!("{i}"));
            shot.split_whitespace().map(item).collect()
        });
        Case { prompt: prompt.to_owned(), shots: shots.collect() }
    })
    .collect()
}

fn name(value: impl Serialize) -> String {
    serde_json::to_value(value).expect("serializable").as_str().unwrap_or_default().to_owned()
}

fn names<T: Serialize>(values: &[T]) -> BTreeSet<String> {
    values.iter().map(name).collect()
}

fn list(values: &str) -> BTreeSet<String> {
    values.split(',').filter(|v| !v.is_empty()).map(str::to_owned).collect()
}

/// `kind*count/colour/size/action/direction`, without what is not said, and
/// `/behind` for what only fills the background.
fn specs(shot: &Shot) -> Vec<String> {
    let mut all: Vec<String> = shot
        .subjects
        .iter()
        .map(|s| {
            let mut spec = name(s.kind);
            if let Some(count) = s.count {
                let _ = write!(spec, "*{count}");
            }
            let attributes = [s.colour.map(name), s.size.map(name), s.action.map(name), s.direction.map(name)];
            attributes.into_iter().flatten().for_each(|a| _ = write!(spec, "/{a}"));
            if s.behind {
                spec.push_str("/behind");
            }
            spec
        })
        .collect();
    all.sort();
    all
}

/// The slots of one shot that came out otherwise than expected, of how many.
fn check(
    shot: &Shot,
    script: &Script,
    understanding: &Understanding,
    expected: &[(String, String)],
) -> (usize, Vec<String>) {
    let want = |key: &str| expected.iter().find(|(k, _)| k == key).map(|(_, v)| v.clone()).unwrap_or_default();
    let said = |key: &str| expected.iter().any(|(k, _)| k == key);
    let mut wrong = Vec::new();
    let mut slots = 0;
    let mut compare = |slot: &str, want: String, got: String| {
        slots += 1;
        if want != got {
            wrong.push(format!("{slot}: wanted {want:?}, got {got:?}"));
        }
    };
    compare("place", want("place"), name(shot.place));
    compare("backdrop", want("backdrop"), shot.backdrop.map(name).unwrap_or_default());
    compare("season", want("season"), shot.season.map(name).unwrap_or_default());
    compare("time", want("time"), shot.time.map(name).unwrap_or_default());
    compare("until", want("until"), shot.until.map(name).unwrap_or_default());
    compare("weather", want("weather"), shot.weather.map(name).unwrap_or_default());
    compare("size", want("size"), shot.shot_size.map(name).unwrap_or_default());
    compare("angle", want("angle"), shot.angle.map(name).unwrap_or_default());
    compare("camera", want("camera"), shot.camera.iter().map(name).collect::<Vec<_>>().join(","));
    let speed = if said("speed") { want("speed") } else { name(Speed::Normal) };
    compare("speed", speed, name(shot.speed));
    if said("style") || script.shots.len() == 1 {
        let style = if said("style") { want("style") } else { name(Style::Cinematic) };
        compare("style", style, name(script.style));
        compare("mood", want("mood"), script.mood.map(name).unwrap_or_default());
    }
    let subjects: Vec<&String> = expected.iter().filter(|(k, _)| k == "s").map(|(_, v)| v).collect();
    let mut wanted: Vec<String> = subjects.iter().flat_map(|v| v.split(',')).map(str::to_owned).collect();
    wanted.sort();
    compare("subjects", wanted.join(" "), specs(shot).join(" "));
    let hearing = &shot.hearing;
    compare("hear", want("hear"), if hearing.only { "only" } else { "" }.to_owned());
    for (slot, has) in [
        ("feature", names(&shot.features)),
        ("light", names(&shot.lights)),
        ("without", names(&shot.without)),
        ("sound", names(&hearing.sounds)),
        ("nosound", names(&hearing.without)),
    ] {
        let missing: Vec<String> = list(&want(slot)).difference(&has).cloned().collect();
        compare(slot, String::new(), missing.join(","));
    }
    for (_, word) in expected.iter().filter(|(k, _)| k == "approx") {
        let found = understanding.report.approximated.iter().any(|a| a.words.contains(word.as_str()));
        compare("approximated", word.clone(), if found { word.clone() } else { String::new() });
    }
    (slots, wrong)
}

/// Prints what was misread and returns the share of slots and of whole prompts.
fn score(file: &str, table: &str) -> (f64, f64) {
    let cases = cases(table);
    let (mut slots, mut wrong_slots, mut wrong_prompts) = (0, 0, 0);
    for case in &cases {
        let understanding = understand(&case.prompt);
        let script = &understanding.script;
        let mut complaints = Vec::new();
        slots += 1;
        if script.shots.len() != case.shots.len() {
            complaints.push(format!("shots: wanted {}, got {}", case.shots.len(), script.shots.len()));
        }
        for (shot, expected) in script.shots.iter().zip(&case.shots) {
            let (count, wrong) = check(shot, script, &understanding, expected);
            slots += count;
            complaints.extend(wrong);
        }
        if !complaints.is_empty() {
            wrong_prompts += 1;
            wrong_slots += complaints.len();
            println!("{}\n    {}", case.prompt, complaints.join("\n    "));
        }
    }
    let share = |wrong: usize, all: usize| 1.0 - wrong as f64 / all as f64;
    let (by_slot, by_prompt) = (share(wrong_slots, slots), share(wrong_prompts, cases.len()));
    println!(
        "{file}: {} prompts, {:.1} % of slots and {:.1} % of prompts as expected",
        cases.len(),
        by_slot * 100.0,
        by_prompt * 100.0
    );
    (by_slot, by_prompt)
}

#[test]
fn what_customers_ask_for_is_understood() {
    let (slots, prompts) = score("100.tsv", include_str!("prompts/100.tsv"));
    assert!(slots >= 0.995, "{slots}");
    assert!(prompts >= 0.97, "{prompts}");
}

#[test]
fn what_else_they_might_ask_for_is_understood_too() {
    let (slots, prompts) = score("150.tsv", include_str!("prompts/150.tsv"));
    assert!(slots >= 0.995, "{slots}");
    assert!(prompts >= 0.97, "{prompts}");
}

#[test]
fn what_long_prompts_are_about_is_understood() {
    let (slots, prompts) = score("long.tsv", include_str!("prompts/long.tsv"));
    assert!(slots >= 0.99, "{slots}");
    assert!(prompts >= 0.97, "{prompts}");
}

#[test]
fn words_of_grammar_do_to_the_rest_what_they_should() {
    let (slots, prompts) = score("grammar.tsv", include_str!("prompts/grammar.tsv"));
    assert_eq!((slots, prompts), (1.0, 1.0));
}
