//! What became of the words of a prompt, told to whoever wrote them.
//!
//! A `Report` only records. It decides nothing, and it must not flatter: a word
//! that changes nothing in the picture is never listed as honoured.

use serde::{Deserialize, Serialize};

/// The fate of every word that carries meaning.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Words shown as they were meant, in order of appearance.
    pub honoured: Vec<Reading>,
    /// Words shown as the nearest thing that can be drawn.
    pub approximated: Vec<Approximation>,
    /// Words that change no particular thing; they only vary the picture.
    pub ignored: Vec<String>,
    /// Sentences about requests that cannot all be met.
    pub warnings: Vec<String>,
    /// How many shots the words make.
    pub shots: usize,
}

/// Words together with what they were taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// The words as they stand in the prompt.
    pub words: String,
    /// What they decide, such as `season` or `camera`.
    pub slot: String,
    /// What they decide it to be, such as `autumn` or `pan-left`.
    pub value: String,
    /// In which shot, counted from one.
    pub shot: usize,
}

/// Words shown as something near to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Approximation {
    /// The words as they stand in the prompt.
    pub words: String,
    /// What is shown in their stead, as `slot value`.
    #[serde(rename = "as")]
    pub shown_as: String,
    /// In which shot, counted from one.
    pub shot: usize,
}

impl Report {
    /// Tells of a value of a slot in a shot that another is shown in its stead.
    pub(crate) fn show_otherwise(&mut self, shot: usize, (slot, meant): (&str, &str), shown: &str) {
        let told = |reading: &mut Reading| reading.shot == shot && reading.slot == slot && reading.value == meant;
        for reading in self.honoured.extract_if(.., told) {
            let shown_as = format!("{slot} {shown}");
            self.approximated.push(Approximation { words: reading.words, shown_as, shot });
        }
    }

    /// Tells of a value of a slot in a shot that it changes nothing.
    pub(crate) fn ignore(&mut self, shot: usize, (slot, value): (&str, &str)) {
        let told = |reading: &mut Reading| reading.shot == shot && reading.slot == slot && reading.value == value;
        self.ignored.extend(self.honoured.extract_if(.., told).map(|reading| reading.words));
    }

    /// Tells of a value of a slot in a shot that who it is said of is not to be seen.
    pub(crate) fn take_back(&mut self, shot: usize, (slot, value): (&str, &str)) {
        const UNSEEN: &str = "nothing in view";
        let told = format!("{slot} {value}");
        let near = self.approximated.iter_mut().filter(|one| one.shot == shot && one.shown_as == told);
        let nearly = near.map(|one| one.shown_as = UNSEEN.to_owned()).count();
        let meant = |reading: &mut Reading| reading.shot == shot && reading.slot == slot && reading.value == value;
        let words: Vec<String> = self.honoured.extract_if(.., meant).map(|reading| reading.words).collect();
        if slot == "subject" && nearly + words.len() > 0 {
            self.warnings
                .push(format!("The {value} of shot {shot} is out of view, hidden or too small to be made out."));
        }
        let shown_as = || UNSEEN.to_owned();
        self.approximated.extend(words.into_iter().map(|words| Approximation { words, shown_as: shown_as(), shot }));
    }
}
