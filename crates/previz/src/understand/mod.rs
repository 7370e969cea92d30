//! Reads a prompt, in English, Chinese or both, into a `Script` and a `Report`.
//!
//! The way: text is cut into pieces, pieces into tokens by the lexicon, tokens
//! into shots; each shot is read into a draft and settled. Understanding is
//! pure: the same words always mean the same. It must not know pixels, and it
//! must not read one particular prompt differently from others.

mod ahead;
mod attributes;
mod background;
mod choosing;
mod concept;
mod crossing;
mod cuts;
mod denying;
mod draft;
mod exterior;
mod extras;
mod filmed;
mod foreshore;
mod foretold;
mod garments;
mod grounds;
mod hats;
mod hearing;
mod holding;
mod interior;
mod kindling;
mod lacking;
mod lens;
mod lexicon;
mod naming;
mod nature;
mod nearness;
mod notes;
mod number;
mod pacing;
mod particulars;
mod parting;
mod pending;
mod perching;
mod place;
mod playroom;
mod premises;
mod reader;
mod recipe;
mod referring;
mod settle;
mod shore;
mod slugline;
mod speech;
mod state;
mod stem;
mod surfing;
mod text;
mod together;
mod token;
mod townscape;
mod venues;
mod weather;
mod wire;

use self::concept::Set;
use self::draft::{Draft, Fact, Weight};
#[cfg(test)]
pub(crate) use self::nature::can;
use self::notes::Notes;
pub(crate) use self::wire::name_of;
use crate::report::Report;
use crate::script::{Mood, Script, Shot, Sound, Style, TimeOfDay};

/// The largest number of shots in one clip.
const SHOTS_MAX: usize = 12;
/// A shot or a camera move shorter than this is hardly seen.
const SECONDS_PER_MOVE_MIN: f64 = 1.5;

/// A prompt, understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Understanding {
    /// What is to be shown.
    pub script: Script,
    /// What became of the words.
    pub report: Report,
}

/// Understands a prompt whose clip may have any length.
///
/// It never fails: words that it does not know vary the picture and are reported.
pub fn understand(prompt: &str) -> Understanding {
    understand_for(prompt, None)
}

/// Understands a prompt for a clip of `duration_s` seconds, so that the report
/// can warn of more shots or camera moves than the time allows.
pub fn understand_for(prompt: &str, duration_s: Option<u32>) -> Understanding {
    let mut tokens = token::tokens(prompt);
    playroom::make_toys(&mut tokens);
    let mut notes = Notes::new(prompt);
    let mut ranges = cuts::shots(prompt, &tokens);
    if ranges.len() > SHOTS_MAX {
        notes.warn(format!("{} shots are too many; the first {SHOTS_MAX} are shown.", ranges.len()));
        ranges.truncate(SHOTS_MAX);
    }
    let deserted = reader::is_deserted(&tokens);
    let read = |(index, range)| reader::read(prompt, tokens.get(range).unwrap_or_default(), (index == 0, deserted));
    let laid_out =
        |draft| townscape::laid_out_for_its_sport(townscape::without_origins(exterior::seen_from_outside(draft)));
    let drafts: Vec<Draft> = ranges.iter().cloned().enumerate().map(read).map(laid_out).collect();
    let mut shots: Vec<Shot> = Vec::new();
    for (index, draft) in drafts.iter().enumerate() {
        notes.about_shot(index + 1);
        let shot = settle::settle(draft, shots.last(), &mut notes);
        shots.push(shot);
    }
    foretold::place(&mut shots, &ranges, &tokens);
    rule_out_everywhere(&mut shots);
    let style = style(&drafts, &mut notes);
    let mood = mood(&drafts, &mut notes);
    warn_of_haste(&shots, duration_s, &mut notes);
    if prompt.trim().is_empty() {
        notes.warn("The prompt is empty; an open landscape is shown.".to_owned());
    }
    let script = Script { shots, style, mood, variation: variation(prompt, &drafts), title: prompt.trim().to_owned() };
    let report = notes.report(script.shots.len());
    Understanding { script, report }
}

/// "No people", "no music" at the end of a prompt hold for all of its shots,
/// except those that name them.
fn rule_out_everywhere(shots: &mut [Shot]) {
    let Some(last) = shots.last().cloned() else { return };
    let without = last.without;
    for shot in shots {
        let asked = shot.hearing.sounds.clone();
        shot.hearing.without.clone_from(&last.hearing.without);
        shot.hearing.without.retain(|sound| !asked.contains(sound));
        if last.hearing.sounds == [Sound::Silence] && asked.is_empty() {
            shot.hearing.sounds.push(Sound::Silence);
        }
        shot.without.clone_from(&without);
        shot.without.retain(|kind| !shot.subjects.iter().any(|s| s.kind == *kind));
    }
}

/// Whether the sun stands in the sky.
fn is_by_day(time: TimeOfDay) -> bool {
    !matches!(time, TimeOfDay::Dawn | TimeOfDay::Dusk | TimeOfDay::Night)
}

/// One style holds for the whole film: the first that is more than "cinematic".
fn style(drafts: &[Draft], notes: &mut Notes) -> Style {
    let named = |set| if let Set::Style(style) = set { Some(style) } else { None };
    let facts = || drafts.iter().enumerate().flat_map(|(shot, d)| d.standing().map(move |f| (shot, f)));
    // What only comes near does not make night of a day that is named.
    let lit = facts().any(|(_, f)| matches!(f.assign.set, Set::Time(time) if is_by_day(time)));
    let veils = |fact: &Fact| fact.assign.near && lit && named(fact.assign.set) == Some(Style::Neon);
    let styles: Vec<(Style, bool)> =
        facts().filter(|(_, f)| !veils(f)).filter_map(|(_, f)| Some((named(f.assign.set)?, f.assign.near))).collect();
    let chosen = styles
        .iter()
        .find(|s| s.0 != Style::Cinematic && !s.1)
        .or_else(|| styles.iter().find(|s| s.1))
        .or_else(|| styles.first())
        .map_or(Style::Cinematic, |s| s.0);
    // An old film is black and white by itself.
    let grey = |style| style == Style::Noir && styles.contains(&(Style::OldFilm, false));
    let chosen = if grey(chosen) { Style::OldFilm } else { chosen };
    for (shot, fact) in facts() {
        let Some(style) = named(fact.assign.set) else { continue };
        notes.about_shot(shot + 1);
        if style == chosen || chosen == Style::OldFilm && grey(style) {
            notes.fact(fact);
        } else if !fact.assign.weak {
            notes.ignored(&fact.span);
            if style != Style::Cinematic {
                notes.warn(format!("A film has one style; {} is used.", name_of(chosen)));
            }
        }
    }
    chosen
}

/// One mood holds for the whole film: the first of those that are meant most.
fn mood(drafts: &[Draft], notes: &mut Notes) -> Option<Mood> {
    let named = |set| if let Set::Mood(mood) = set { Some(mood) } else { None };
    let facts = || drafts.iter().enumerate().flat_map(|(shot, d)| d.standing().map(move |f| (shot, f)));
    let of_weight =
        |least: Weight| facts().find_map(|(_, f)| named(f.assign.set).filter(|_| !f.assign.weak && f.weight >= least));
    let strong = [Weight::Stressed, Weight::Plain, Weight::Epithet].into_iter().find_map(of_weight);
    let chosen = strong.or_else(|| facts().find_map(|(_, f)| named(f.assign.set)))?;
    for (shot, fact) in facts() {
        let Some(mood) = named(fact.assign.set) else { continue };
        notes.about_shot(shot + 1);
        if mood == chosen && strong.is_none() {
            notes.decided(Set::Mood(mood), &fact.span, fact.assign.near);
        } else if mood == chosen {
            notes.fact(fact);
        } else if !fact.assign.weak {
            notes.ignored(&fact.span);
        }
    }
    Some(chosen)
}

fn warn_of_haste(shots: &[Shot], duration_s: Option<u32>, notes: &mut Notes) {
    let Some(duration_s) = duration_s.filter(|s| *s > 0) else { return };
    let second = if duration_s == 1 { "second" } else { "seconds" };
    let cuts = shots.len();
    if cuts > 1 && f64::from(duration_s) < SECONDS_PER_MOVE_MIN * cuts as f64 {
        notes.warn(format!("{cuts} shots in {duration_s} {second} are hard to follow."));
    }
    let moves: usize = shots.iter().map(|s| s.camera.len()).sum();
    if moves > cuts && f64::from(duration_s) < SECONDS_PER_MOVE_MIN * moves as f64 {
        notes.warn(format!("{moves} camera moves in {duration_s} {second} are hard to follow."));
    }
}

/// A hash, in the manner of FNV-1a, of the words that the lexicon does not have;
/// 0 where it has them all.
fn variation(prompt: &str, drafts: &[Draft]) -> u64 {
    let words = drafts.iter().flat_map(|d| &d.unknown).filter_map(|span| prompt.get(span.clone()));
    let mut hash = 0u64;
    for word in words {
        for byte in word.to_lowercase().bytes().chain([0]) {
            hash = (hash ^ 0xcbf2_9ce4_8422_2325 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::{Quality, Scene, SceneOptions};

    /// What is shown and heard of a prompt, by its meaning alone: no title, and no chance.
    fn shown(understanding: &Understanding) -> Scene {
        let script = Script { title: String::new(), variation: 0, ..understanding.script.clone() };
        let options = SceneOptions {
            width: 640,
            height: 360,
            fps: 24,
            frames: 120,
            seed: 1,
            label: false,
            quality: Quality::Standard,
        };
        Scene::compose(&script, &options)
    }

    /// Plain sentences around a word; those that words belong to come first.
    const AROUND: [(&str, &str); 18] = [
        ("", ""),
        ("a man ", ""),
        ("a horse ", ""),
        ("a dog ", ""),
        ("a bird ", ""),
        ("a hamster ", ""),
        ("a boat ", ""),
        ("a car ", ""),
        ("a flower ", ""),
        ("a bottle ", ""),
        ("a rocket ", ""),
        ("", " balls"),
        ("a storm at sea, ", ""),
        ("extreme close-up of a man's ", ""),
        ("a ", " cat"),
        ("a watch on the ", ""),
        ("a perfume bottle on ", ""),
        ("penguins ", ""),
    ];

    /// What a concept's word does in the first sentence in which it changes
    /// the scene: whether the report names it there. `None` if it changes none.
    fn told(form: &str, plain: &[Scene]) -> Option<bool> {
        AROUND.iter().zip(plain).find_map(|((before, after), plain)| {
            let with = understand(&format!("{before}{form}{after}"));
            (shown(&with) != *plain).then(|| {
                let readings = with.report.honoured.iter().map(|r| &r.words);
                let words = readings.chain(with.report.approximated.iter().map(|a| &a.words));
                let form = form.to_lowercase();
                words.map(|w| w.to_lowercase()).any(|words| words.contains(&form) || form.contains(&words))
            })
        })
    }

    #[test]
    fn at_least_four_hundred_concepts_change_the_scene_and_the_report() {
        let concepts = lexicon::lexicon().forms_of_concepts();
        let plain: Vec<Scene> =
            AROUND.iter().map(|(before, after)| shown(&understand(&format!("{before}{after}")))).collect();
        let (mut idle, mut untold) = (Vec::new(), Vec::new());
        for forms in &concepts {
            let fates: Vec<bool> = forms.iter().take(4).filter_map(|form| told(form, &plain)).collect();
            if fates.is_empty() {
                idle.push(forms);
            } else if !fates.contains(&true) {
                untold.push(forms);
            }
        }
        let good = concepts.len() - idle.len() - untold.len();
        println!("{good} concepts change the scene and the report; idle: {idle:?}; untold: {untold:?}");
        assert!(good >= 400, "{good}");
        // Idle are words for what is shown anyway, such as "cinematic" and "eye level".
        assert!(idle.len() <= 8, "{idle:?}");
        // "Zero" is told by the noun that it rules out, "landscape" by nothing but its view.
        assert!(untold.len() <= 2, "{untold:?}");
    }
}
