//! The bilingual lexicon: which words stand for which concepts.
//!
//! The words are data, in `lexicon/*.tsv`: the decisions that a concept makes,
//! its English forms, its Chinese forms. This module reads and looks up; it
//! must not interpret.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::concept::{Assign, Mark, Set};
use super::pending::Number;
use super::stem::{Ending, is_slip_of, lemmas};
use super::text::{Piece, cut};
use super::wire::named;
use crate::script::{Action, Feature, Guise, Place, Subject, SubjectKind};

const SOURCES: &[(&str, &str)] = &[
    ("grammar.tsv", include_str!("../../lexicon/grammar.tsv")),
    ("wholes.tsv", include_str!("../../lexicon/wholes.tsv")),
    ("people.tsv", include_str!("../../lexicon/people.tsv")),
    ("clothes.tsv", include_str!("../../lexicon/clothes.tsv")),
    ("rooms.tsv", include_str!("../../lexicon/rooms.tsv")),
    ("places.tsv", include_str!("../../lexicon/places.tsv")),
    ("subjects.tsv", include_str!("../../lexicon/subjects.tsv")),
    ("table.tsv", include_str!("../../lexicon/table.tsv")),
    ("goods.tsv", include_str!("../../lexicon/goods.tsv")),
    ("music.tsv", include_str!("../../lexicon/music.tsv")),
    ("tasks.tsv", include_str!("../../lexicon/tasks.tsv")),
    ("hands.tsv", include_str!("../../lexicon/hands.tsv")),
    ("pets.tsv", include_str!("../../lexicon/pets.tsv")),
    ("actions.tsv", include_str!("../../lexicon/actions.tsv")),
    ("sky.tsv", include_str!("../../lexicon/sky.tsv")),
    ("camera.tsv", include_str!("../../lexicon/camera.tsv")),
    ("sounds.tsv", include_str!("../../lexicon/sounds.tsv")),
    ("looks.tsv", include_str!("../../lexicon/looks.tsv")),
];

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::read);

/// One concept: what it decides, in order.
#[derive(Debug, PartialEq)]
pub struct Concept {
    /// Decisions, in the order in which they are carried out.
    pub assigns: Vec<Assign>,
    verb: bool,
}

impl Concept {
    /// Whether the concept is this word of grammar.
    pub fn is(&self, mark: Mark) -> bool {
        self.assigns.iter().any(|a| a.set == Set::Mark(mark))
    }

    /// Whether the concept shows somebody or something.
    pub fn has_subject(&self) -> bool {
        self.subject().is_some()
    }

    /// Whether the concept is a place.
    pub fn names_place(&self) -> bool {
        self.assigns.iter().any(|a| matches!(a.set, Set::Setting(..)))
    }

    /// Whether the concept is a house that may be seen from inside.
    pub fn is_a_house(&self) -> bool {
        self.assigns.iter().any(|a| matches!(a.set, Set::House(_)))
    }

    /// Whom or what the concept shows.
    pub fn subject(&self) -> Option<SubjectKind> {
        self.assigns.iter().find_map(|a| match a.set {
            Set::Subject(kind) | Set::Either(kind, _) => Some(kind),
            _ => None,
        })
    }

    /// Whether an article inside the phrase changes nothing: "riding a horse",
    /// "by a window", "sound of a train", but not "in an autumn".
    pub fn minds_no_article(&self) -> bool {
        self.verb
            || self.assigns.iter().any(|a| {
                matches!(
                    a.set,
                    Set::Setting(..) | Set::Sound(_) | Set::Mark(_) | Set::About(_) | Set::Number(_) | Set::Size(_)
                )
            })
    }

    /// Whether the concept is a time or a light before it is anybody: New Year
    /// has its lanterns.
    pub fn leads_with_occasion(&self) -> bool {
        matches!(
            self.assigns.first(),
            Some(Assign { set: Set::Season(_) | Set::Time(_) | Set::Weather(_) | Set::Light(_), .. })
        )
    }

    /// What the concept does, if it is a verb before it is anything else.
    pub fn leads_with_action(&self) -> bool {
        self.leading_action().is_some()
    }

    /// The deed that it is a verb of, first of all.
    pub fn leading_action(&self) -> Option<Action> {
        match self.assigns.first()?.set {
            Set::Action(action) => Some(action),
            _ => None,
        }
    }
}

/// Where somebody is at home: a place, and what makes it that one of its kind.
#[derive(Debug, Clone, Copy)]
pub struct Home {
    /// The place.
    pub place: Place,
    /// What it has there.
    pub feature: Option<Feature>,
}

impl Home {
    /// Reads `place` or `place/feature`.
    fn parse(text: &str) -> Option<Self> {
        let (place, feature) = text.split_once('/').map_or((text, None), |(place, feature)| (place, Some(feature)));
        let feature = match feature {
            Some(feature) => Some(named(feature)?),
            None => None,
        };
        Some(Self { place: named(place)?, feature })
    }
}

/// All concepts by their forms.
pub struct Lexicon {
    concepts: Vec<Concept>,
    by_form: HashMap<String, usize>,
    homes: HashMap<SubjectKind, Option<Home>>,
    guise_homes: HashMap<Guise, Option<Home>>,
    feature_homes: HashMap<Feature, Option<Place>>,
    plurals: HashSet<&'static str>,
    compounds: HashSet<&'static str>,
    words_max: usize,
    signs_max: usize,
    flaws: Vec<String>,
}

/// The lexicon that is compiled in.
pub fn lexicon() -> &'static Lexicon {
    &LEXICON
}

impl Lexicon {
    fn read() -> Self {
        let mut lexicon = Self {
            concepts: Vec::new(),
            by_form: HashMap::new(),
            homes: HashMap::new(),
            guise_homes: HashMap::new(),
            feature_homes: HashMap::new(),
            plurals: words_of(include_str!("../../lexicon/plurals.txt")).collect(),
            compounds: words_of(include_str!("../../lexicon/compounds.txt")).collect(),
            words_max: 1,
            signs_max: 1,
            flaws: Vec::new(),
        };
        for (file, text) in SOURCES {
            for (index, line) in text.lines().enumerate() {
                if !line.is_empty() && !line.starts_with('#') {
                    lexicon.add_row(&format!("{file}:{}", index + 1), line);
                }
            }
        }
        for line in include_str!("../../lexicon/homes.tsv").lines().filter(|l| !l.starts_with('#')) {
            match lexicon.add_home(line) {
                None => lexicon.flaws.push(format!("homes.tsv: unknown value in {line}")),
                Some(true) => {}
                Some(false) => lexicon.flaws.push(format!("homes.tsv: {line} stands twice")),
            }
        }
        lexicon
    }

    /// Adds a row of the table of homes; whether its owner had none before.
    fn add_home(&mut self, line: &str) -> Option<bool> {
        let (owner, place) = line.split_once('\t')?;
        let home = if place == "anywhere" { None } else { Some(Home::parse(place)?) };
        Some(match owner.split_once(':') {
            Some(("feature", feature)) => {
                self.feature_homes.insert(named(feature)?, home.map(|home| home.place)).is_none()
            }
            Some(("guise", guise)) => self.guise_homes.insert(named(guise)?, home).is_none(),
            Some(_) => return None,
            None => self.homes.insert(named(owner)?, home).is_none(),
        })
    }

    fn add_row(&mut self, at: &str, line: &str) {
        let mut columns = line.split('\t');
        let sets = columns.next().unwrap_or_default();
        let assigns: Vec<Assign> = sets.split_whitespace().filter_map(Assign::parse).collect();
        if assigns.len() != sets.split_whitespace().count() || assigns.is_empty() {
            self.flaws.push(format!("{at}: unknown value in {sets}"));
            return;
        }
        let concept = self.concepts.len();
        self.concepts.push(Concept { verb: assigns.iter().any(|a| a.set.is_verb()), assigns });
        for form in columns.flat_map(|c| c.split(',')).map(str::trim).filter(|f| !f.is_empty()) {
            self.add_form(at, form, concept);
        }
    }

    fn add_form(&mut self, at: &str, form: &str, concept: usize) {
        let pieces: Vec<Piece> = cut(form).into_iter().map(|c| c.piece).collect();
        let words: Option<Vec<&str>> =
            pieces.iter().map(|p| if let Piece::Word(w) = p { Some(w.as_str()) } else { None }).collect();
        let key = match (words, key_of_signs(&pieces)) {
            (Some(words), _) if !words.is_empty() => {
                self.words_max = self.words_max.max(words.len());
                key_of_words(&words)
            }
            (_, Some(signs)) => {
                self.signs_max = self.signs_max.max(pieces.len());
                signs
            }
            _ => {
                self.flaws.push(format!("{at}: {form} can never be met"));
                return;
            }
        };
        if let Some(old) = self.by_form.insert(key, concept) {
            self.flaws.push(format!("{at}: {form} stands twice (also concept {old})"));
        }
    }

    /// For each concept that decides something: all its forms.
    #[cfg(test)]
    pub fn forms_of_concepts(&self) -> Vec<Vec<&str>> {
        let mut forms: Vec<Vec<&str>> = vec![Vec::new(); self.concepts.len()];
        for (form, concept) in &self.by_form {
            forms[*concept].push(form);
        }
        let seen = |c: &Concept| c.assigns.iter().any(|a| a.set.label().is_some());
        let mut forms: Vec<Vec<&str>> =
            forms.into_iter().zip(&self.concepts).filter(|(_, c)| seen(c)).map(|(f, _)| f).collect();
        forms.iter_mut().for_each(|f| f.sort_unstable());
        forms
    }

    /// Two forms of each concept that is a place before it is anything else.
    #[cfg(test)]
    pub fn forms_of_places(&self) -> Vec<&str> {
        let place = |c: &Concept| matches!(c.assigns.first(), Some(Assign { set: Set::Setting(..), weak: false, .. }));
        let mut forms: Vec<Vec<&str>> = vec![Vec::new(); self.concepts.len()];
        for (form, concept) in &self.by_form {
            forms[*concept].push(form);
        }
        let named = forms.iter_mut().zip(&self.concepts).filter(|(_, concept)| place(concept));
        named
            .flat_map(|(forms, _)| {
                forms.sort_unstable();
                [forms.first(), forms.last()].into_iter().flatten().copied().collect::<Vec<&str>>()
            })
            .collect()
    }

    /// How many English words the longest form has.
    pub fn words_max(&self) -> usize {
        self.words_max
    }

    /// How many Chinese characters the longest form has.
    pub fn signs_max(&self) -> usize {
        self.signs_max
    }

    /// The concept of a run of Chinese characters.
    pub fn signs(&self, signs: &str) -> Option<&Concept> {
        self.by_form.get(signs).and_then(|&i| self.concepts.get(i))
    }

    /// Whether a run of Chinese characters is a word without a concept, whose
    /// characters must not be read one by one.
    pub fn is_compound(&self, signs: &str) -> bool {
        self.compounds.contains(signs)
    }

    /// The concept of a run of English words in any inflection.
    pub fn words(&self, words: &[&str]) -> Option<&Concept> {
        let exact = self.by_form.get(&key_of_words(words)).and_then(|&i| self.concepts.get(i));
        if exact.is_some() {
            return exact;
        }
        let (first, last) = (words.first()?, words.last()?);
        let at_end = lemmas(last).into_iter().map(|(lemma, ending)| (words.len() - 1, lemma, ending));
        let at_start = lemmas(first).into_iter().map(|(lemma, ending)| (0, lemma, ending));
        for (place, lemma, ending) in at_end.chain(at_start) {
            let mut inflected: Vec<&str> = words.to_vec();
            if let Some(slot) = inflected.get_mut(place) {
                *slot = &lemma;
            }
            let found = self.by_form.get(&key_of_words(&inflected)).and_then(|&i| self.concepts.get(i));
            if let Some(concept) = found.filter(|c| ending != Ending::Verb || c.verb) {
                return Some(concept);
            }
        }
        None
    }

    /// The concept of a word that is nearly written so, if there is only one.
    pub fn misspelt(&self, word: &str) -> Option<&Concept> {
        let mut found = self.by_form.iter().filter(|(form, _)| is_slip_of(word, form)).map(|(_, concept)| *concept);
        let concept = found.next()?;
        self.concepts.get(concept).filter(|_| found.all(|other| other == concept))
    }

    /// Whether an English noun, by its last word, speaks of exactly one.
    fn is_singular(&self, noun: &str) -> bool {
        let last = noun.rsplit([' ', '-']).next().unwrap_or(noun).to_lowercase();
        let plural =
            last.ends_with('s') && !["ss", "us", "is", "'s", "rhinoceros"].iter().any(|ending| last.ends_with(ending));
        !plural && !self.plurals.contains(last.as_str())
    }

    /// Whether an English noun, by its last word, speaks of more than one.
    pub fn speaks_of_several(&self, noun: &str) -> bool {
        noun.is_ascii() && !self.is_singular(noun)
    }

    /// How many a noun's form speaks of. A Chinese noun leaves that open, but
    /// one for somebody's calling, where no others are named, means one.
    pub fn number(&self, noun: &str, kind: SubjectKind) -> Number {
        if !noun.is_ascii() {
            if noun.ends_with('们') {
                return Number::Several;
            }
            let calling = kind == SubjectKind::Person && noun.chars().count() > 1;
            return if calling && !self.plurals.contains(noun) { Number::One } else { Number::Open };
        }
        if self.is_singular(noun) {
            return Number::One;
        }
        if noun.eq_ignore_ascii_case("family") || noun.eq_ignore_ascii_case("team") {
            // One family is several people.
            return Number::Several;
        }
        let last = noun.rsplit([' ', '-']).next().unwrap_or(noun).to_lowercase();
        let irregular = matches!(last.as_str(), "men" | "women" | "children" | "kids" | "wolves" | "mice" | "geese");
        if irregular || !self.plurals.contains(last.as_str()) { Number::Several } else { Number::Open }
    }

    /// Where a subject is at home when no words say where it is, unless it may
    /// be anywhere.
    pub fn home(&self, subject: &Subject) -> Option<Home> {
        let of_guise = subject.guise.and_then(|guise| self.guise_homes.get(&guise));
        of_guise.or_else(|| self.homes.get(&subject.kind)).copied().flatten()
    }

    /// Where a feature is found when no words say where it is, unless it may be
    /// anywhere.
    pub fn home_of_feature(&self, feature: Feature) -> Option<Place> {
        self.feature_homes.get(&feature).copied().flatten()
    }
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|l| !l.starts_with('#')).flat_map(str::split_whitespace)
}

/// A run of pieces of which the Chinese are written without spaces: "T恤".
pub fn key_of_signs(pieces: &[Piece]) -> Option<String> {
    let mut key = String::new();
    for piece in pieces {
        match piece {
            Piece::Sign(sign) => key.push(*sign),
            Piece::Word(word) => key.push_str(word),
            _ => return None,
        }
    }
    Some(key)
}

/// Articles inside a phrase do not matter: "by the window" is "by window".
fn key_of_words(words: &[&str]) -> String {
    let mut key = String::new();
    for (index, word) in words.iter().enumerate() {
        if index > 0 && matches!(*word, "a" | "an" | "the") {
            continue;
        }
        if index > 0 {
            key.push(' ');
        }
        key.push_str(word);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_understood_and_no_form_stands_twice() {
        assert_eq!(lexicon().flaws, Vec::<String>::new());
    }

    #[test]
    fn no_compound_is_a_concept() {
        let known: Vec<_> = lexicon().compounds.iter().filter(|c| lexicon().signs(c).is_some()).collect();
        assert!(known.is_empty(), "{known:?}");
    }

    #[test]
    fn every_kind_of_subject_has_a_home() {
        let homeless: Vec<_> = SubjectKind::ALL.iter().filter(|k| !lexicon().homes.contains_key(k)).collect();
        assert!(homeless.is_empty(), "{homeless:?}");
        let homeless: Vec<_> = Feature::ALL.iter().filter(|f| !lexicon().feature_homes.contains_key(f)).collect();
        assert!(homeless.is_empty(), "{homeless:?}");
    }

    #[test]
    fn inflected_phrases_are_found_without_their_articles() {
        assert!(lexicon().words(&["riding", "a", "horse"]).is_some());
        assert!(lexicon().words(&["training"]).is_none());
    }
}
