//! What a film is made for: "for a nursery lesson", "用于酒店官网".
//!
//! It must not read what is shown.

use crate::understand::concept::Set;
use crate::understand::lexicon::Concept;
use crate::understand::reader::Reader;
use crate::understand::token::Token;

/// What films are made for, as the last word of a clause that "for" begins.
const PURPOSES: [&str; 43] = [
    "ad",
    "ads",
    "advert",
    "advertisement",
    "app",
    "banner",
    "blog",
    "board",
    "brochure",
    "campaign",
    "catalogue",
    "channel",
    "class",
    "classroom",
    "clip",
    "commercial",
    "conference",
    "course",
    "feed",
    "festival",
    "flyer",
    "homepage",
    "invitation",
    "launch",
    "lesson",
    "lessons",
    "listing",
    "menu",
    "newsletter",
    "page",
    "post",
    "poster",
    "presentation",
    "project",
    "promo",
    "promotion",
    "shop",
    "store",
    "teaser",
    "textbook",
    "trailer",
    "video",
    "website",
];
/// How a clause begins that tells it in Chinese.
const MADE_FOR: [&str; 6] = ["用于", "适用于", "适合用于", "适合作为", "用作", "供"];

impl Reader<'_> {
    /// Whether a sight is named in a clause that tells what the film is for: it is not shown.
    pub(in crate::understand::reader) fn tells_a_purpose(&self, concept: &Concept) -> bool {
        let sight = |set: Set| {
            let placed = matches!(set, Set::Setting(..) | Set::Feature(_) | Set::Weather(_) | Set::Light(_));
            placed || matches!(set, Set::Subject(_) | Set::Either(..) | Set::Action(_))
        };
        concept.assigns.iter().any(|assign| sight(assign.set)) && (self.follows_for() || self.follows_made_for())
    }

    /// "For a school concert poster": from "for" to the end of the clause.
    fn follows_for(&self) -> bool {
        let words = |t: &Token| self.prompt.get(t.range.clone()).unwrap_or_default().to_lowercase();
        let begun = self.clause_before().any(|t| words(t) == "for");
        let last = || self.tokens.iter().skip(self.at + 1).take_while(|t| !t.ends_clause()).last().map(words);
        begun && last().is_some_and(|last| PURPOSES.iter().any(|one| last.split_whitespace().last() == Some(one)))
    }

    /// "用于酒店官网": from the head of the clause.
    fn follows_made_for(&self) -> bool {
        let head = self.clause_before().last().and_then(|t| self.prompt.get(t.range.start..));
        head.is_some_and(|head| MADE_FOR.iter().any(|one| head.starts_with(one)))
    }
}

#[cfg(test)]
mod tests {
    use crate::script::Place;
    use crate::understand::understand;

    #[test]
    fn what_a_film_is_for_is_not_shown() {
        for prompt in [
            "a kitten in a meadow, soft storybook style for a nursery lesson",
            "a kitten in a meadow, for a hotel website",
            "一只小猫在草地上，用于酒店官网",
        ] {
            assert_eq!(understand(prompt).script.shots[0].place, Place::Meadow, "{prompt}");
        }
        let waits = understand("a man waits for a bus in a hotel lobby").script;
        assert_eq!(waits.shots[0].place, Place::Room);
    }
}
