//! Takes the endings off English words.
//!
//! It proposes; the lexicon decides. It must not know which words exist.

/// The words of which `word` may be an inflected form, likeliest first.
///
/// Plural and possessive endings always count; `verb` endings (-ing, -ed) are
/// told apart by the flag, because "training" is no train.
pub fn lemmas(word: &str) -> Vec<(String, Ending)> {
    let mut found = vec![(word.to_owned(), Ending::None)];
    if !word.is_ascii() || word.len() < 3 {
        return found;
    }
    if let Some(owner) = word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')) {
        found.push((owner.to_owned(), Ending::None));
    }
    plurals(word, &mut found);
    for ending in ["ing", "ed"] {
        if let Some(stem) = word.strip_suffix(ending).filter(|s| s.len() >= 2) {
            found.push((stem.to_owned(), Ending::Verb));
            found.push((format!("{stem}e"), Ending::Verb));
            if let Some(single) = undoubled(stem) {
                found.push((single.to_owned(), Ending::Verb));
            }
        }
    }
    if let Some(stem) = word.strip_suffix("ied") {
        found.push((format!("{stem}y"), Ending::Verb));
    }
    found
}

/// Which ending was taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// None, or the mark of possession.
    None,
    /// The -s of plural nouns and of verbs.
    Plural,
    /// The -ing or -ed of verbs.
    Verb,
}

fn plurals(word: &str, found: &mut Vec<(String, Ending)>) {
    if word.ends_with("ss") || word.ends_with("us") {
        return;
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|s| s.len() >= 2) {
        found.push((format!("{stem}y"), Ending::Plural));
    }
    if let Some(stem) = word.strip_suffix("ves") {
        found.push((format!("{stem}f"), Ending::Plural));
        found.push((format!("{stem}fe"), Ending::Plural));
    }
    if let Some(stem) = word.strip_suffix('s') {
        found.push((stem.to_owned(), Ending::Plural));
    }
    if let Some(stem) = word.strip_suffix("es") {
        found.push((stem.to_owned(), Ending::Plural));
    }
}

/// Whether `word` is `form` as it slips from a keyboard: two neighbours in the
/// wrong order, one of two equal letters left out or one too many, the last
/// letter lost. Other slips make words of their own too often.
pub fn is_slip_of(word: &str, form: &str) -> bool {
    const LONG: usize = 5;
    let (a, b) = (word.as_bytes(), form.as_bytes());
    let letters = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_lowercase);
    if a.len().min(b.len()) < LONG - 1 || a.first() != b.first() || !letters(a) || !letters(b) {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (rest, other) = (&a[same..], &b[same..]);
    match a.len().abs_diff(b.len()) {
        0 => matches!((rest, other), ([x, y, r @ ..], [z, w, s @ ..]) if x == w && y == z && x != y && r == s),
        1 if a.len().min(b.len()) >= LONG => {
            let (long, short) = if a.len() > b.len() { (rest, other) } else { (other, rest) };
            let twice = same > 0 && long.first() == a.get(same - 1);
            let lost = a.len() < b.len() && short.is_empty() && long.first().is_some_and(|l| b"nhlgkm".contains(l));
            long.get(1..) == Some(short) && (twice || lost)
        }
        _ => false,
    }
}

/// "runn" is "run" before an ending.
fn undoubled(stem: &str) -> Option<&str> {
    let bytes = stem.as_bytes();
    let (last, before) = (bytes.last()?, bytes.get(bytes.len().checked_sub(2)?)?);
    (last == before).then(|| &stem[..stem.len() - 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_come_off_in_every_way_that_english_puts_them_on() {
        for (word, lemma) in [
            ("cats", "cat"),
            ("butterflies", "butterfly"),
            ("wolves", "wolf"),
            ("beaches", "beach"),
            ("running", "run"),
            ("dancing", "dance"),
            ("galloped", "gallop"),
            ("carried", "carry"),
            ("camera's", "camera"),
        ] {
            assert!(lemmas(word).iter().any(|(l, _)| l == lemma), "{word} → {lemma}");
        }
    }

    #[test]
    fn glass_is_no_plural() {
        assert_eq!(lemmas("glass").len(), 1);
    }
}
