//! Collects what became of the words and writes it up as a `Report`.
//!
//! It must not change the script; it only tells what was decided.

use std::collections::HashSet;
use std::ops::Range;

use super::concept::Set;
use super::draft::{Fact, Said};
use crate::report::{Approximation, Reading, Report};
use crate::script::Sound;

/// So many ignored words are listed; the rest is counted.
const IGNORED_MAX: usize = 60;

/// What is known about the fate of words so far.
pub struct Notes<'a> {
    prompt: &'a str,
    shot: usize,
    fates: Vec<(usize, Range<usize>, Fate)>,
    warnings: Vec<String>,
}

/// As many of a number as are drawn.
pub fn capped(number: u64, most: u16) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX).min(most)
}

enum Fate {
    Honoured(&'static str, String),
    Near(String),
    Ignored,
}

impl<'a> Notes<'a> {
    /// No fates yet, for the words of `prompt`.
    pub fn new(prompt: &'a str) -> Self {
        Self { prompt, shot: 1, fates: Vec::new(), warnings: Vec::new() }
    }

    /// Whether the words speak of a face.
    pub fn face(&self, span: &Range<usize>) -> bool {
        let words = self.prompt.get(span.clone()).unwrap_or_default().to_lowercase();
        ["face", "portrait", "headshot", "脸", "面部", "表情"].iter().any(|one| words.contains(one))
    }

    /// What follows is about this shot, counted from one.
    pub fn about_shot(&mut self, shot: usize) {
        self.shot = shot;
    }

    /// The words made this decision, exactly or nearly.
    pub fn decided(&mut self, set: Set, span: &Range<usize>, near: bool) {
        if let Some((slot, value)) = set.label() {
            let fate = match set {
                Set::Sound(Sound::Music) => Fate::Near("a soft drone".to_owned()),
                _ if near => Fate::Near(format!("{slot} {value}")),
                _ => Fate::Honoured(slot, value),
            };
            self.fates.push((self.shot, span.clone(), fate));
        }
    }

    /// The same for a fact, unless it was only implied.
    pub fn fact(&mut self, fact: &Fact) {
        if !fact.is_implied() {
            self.decided(fact.assign.set, &fact.span, fact.assign.near);
        }
    }

    /// The same for a decision that still stands next to its words.
    pub fn said<T: Copy>(&mut self, said: &Said<T>, set: impl Fn(T) -> Set) {
        self.decided(set(said.value), &said.span, said.near);
    }

    /// How many are drawn of a number that the words say, of which at `most` so many can be.
    pub fn counted(&mut self, said: &Said<u64>, most: u16) -> u16 {
        let count = capped(said.value, most);
        let over = u64::from(count) < said.value;
        if over {
            self.warn(format!("{} are too many to draw; {count} are shown.", said.value));
        }
        self.decided(Set::About(count), &said.span, over);
        count
    }

    /// The words are shown as something near to them.
    pub fn shown_as(&mut self, span: &Range<usize>, what: &str) {
        self.fates.push((self.shot, span.clone(), Fate::Near(what.to_owned())));
    }

    /// What was told of this slot of the words holds no more.
    pub fn retract(&mut self, slot: &str, span: &Range<usize>) {
        let told = |fate: &Fate| match fate {
            Fate::Honoured(of, _) => *of == slot,
            Fate::Near(what) => what.starts_with(slot),
            Fate::Ignored => false,
        };
        let here = self.shot;
        self.fates.retain(|(shot, words, fate)| *shot != here || words != span || !told(fate));
    }

    /// The words rule this out.
    pub fn ruled_out(&mut self, span: &Range<usize>, what: String) {
        self.fates.push((self.shot, span.clone(), Fate::Honoured("without", what)));
    }

    /// What the words name is ruled out, and never drawn anyway.
    pub fn ruled_out_by_name(&mut self, span: &Range<usize>) {
        self.ruled_out(span, self.prompt.get(span.clone()).unwrap_or_default().trim().to_lowercase());
    }

    /// The words change nothing in particular.
    pub fn ignored(&mut self, span: &Range<usize>) {
        self.fates.push((self.shot, span.clone(), Fate::Ignored));
    }

    /// Something cannot all be met; said once.
    pub fn warn(&mut self, warning: String) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    /// Writes the report, in the order in which the words stand.
    pub fn report(mut self, shots: usize) -> Report {
        self.fates.sort_by_key(|(_, span, _)| (span.start, span.end));
        let mut report = Report { shots, ..Report::default() };
        let mut ignored: Vec<Range<usize>> = Vec::new();
        let decided: HashSet<Range<usize>> =
            self.fates.iter().filter(|f| !matches!(f.2, Fate::Ignored)).map(|f| f.1.clone()).collect();
        for (shot, span, fate) in self.fates {
            let words = self.prompt.get(span.clone()).unwrap_or_default().trim().to_owned();
            match fate {
                _ if words.is_empty() => {}
                Fate::Honoured(slot, value) => {
                    let reading = Reading { words, slot: slot.to_owned(), value, shot };
                    if !report.honoured.contains(&reading) {
                        report.honoured.push(reading);
                    }
                }
                Fate::Near(shown_as) => {
                    let approximation = Approximation { words, shown_as, shot };
                    if !report.approximated.contains(&approximation) {
                        report.approximated.push(approximation);
                    }
                }
                // Words that decide one thing are not ignored for deciding no other.
                Fate::Ignored if decided.contains(&span) => {}
                Fate::Ignored => match ignored.last_mut() {
                    // Chinese characters that touch are one word to a reader.
                    Some(last) if last.end == span.start => last.end = span.end,
                    Some(last) if last.end > span.start => {}
                    _ => ignored.push(span),
                },
            }
        }
        let mut seen = HashSet::new();
        let words = ignored.into_iter().filter_map(|span| self.prompt.get(span)).map(str::trim);
        let all: Vec<String> = words.filter(|w| seen.insert(w.to_lowercase())).map(str::to_owned).collect();
        if all.len() > IGNORED_MAX {
            self.warnings
                .push(format!("{} more words were not understood and are not listed.", all.len() - IGNORED_MAX));
        }
        report.ignored = all.into_iter().take(IGNORED_MAX).collect();
        report.warnings = self.warnings;
        report
    }
}
