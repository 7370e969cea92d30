//! Finds what is spoken or written: words between quotation marks that show nothing.
//!
//! It looks at the marks and at a few words that only somebody who speaks says;
//! whether a verb of saying stands before them is for the tokens to tell.

use super::draft::Span;

/// Quotation marks, as they open and close.
const MARKS: [(char, char); 5] = [('"', '"'), ('“', '”'), ('「', '」'), ('『', '』'), ('‘', '’')];
/// How many bytes may stand between a verb of saying and the mark: "to the camera: ".
const REACH: usize = 24;
/// What is longer, in bytes, is the description of a shot.
const SPEECH_MAX: usize = 120;
/// Words that only somebody who speaks, or is spoken to, says.
const ADDRESSING: &[&str] =
    &["i", "i'm", "i'll", "i've", "i'd", "me", "my", "you", "you're", "your", "we", "we're", "let's"];
/// Likewise in Chinese, and how a Chinese sentence ends that is spoken.
const ADDRESSING_HAN: &[char] = &['我', '你', '您', '咱'];
const PARTICLES: &[char] = &['吗', '吧', '呢', '啊', '啦', '哦', '呀'];

/// The words between quotation marks close behind `from`, if they show nothing: they
/// follow a verb that `says` so, or read as speech.
pub(super) fn quoted(prompt: &str, from: usize, says: bool) -> Option<Span> {
    let rest = prompt.get(from..)?;
    // No further than it may stand: this is asked behind every word.
    let mut near = rest.char_indices().take_while(|(at, sign)| says && *at <= REACH || !sign.is_alphanumeric());
    let (at, open, close) = near.find_map(|(at, sign)| {
        let pair = MARKS.iter().find(|pair| pair.0 == sign)?;
        Some((at, pair.0, pair.1))
    })?;
    let between = rest.get(..at)?;
    let inside = at + open.len_utf8();
    let length = rest.get(inside..)?.find(close)?;
    let follows = says && at <= REACH && !between.contains(['.', '。', ';', '\n']);
    let adjoins = !between.contains(char::is_alphanumeric);
    let speaks = || rest.get(inside..inside + length).is_some_and(is_speech);
    (follows || adjoins && speaks()).then_some(from + inside..from + inside + length)
}

/// Whether words read as speech rather than as a title or the name of what is seen.
fn is_speech(words: &str) -> bool {
    let plain = words.to_lowercase().replace('’', "'");
    let addresses = plain.split(|c: char| !c.is_alphanumeric() && c != '\'').any(|word| ADDRESSING.contains(&word));
    let ending = plain.trim_end_matches(|c: char| !c.is_alphanumeric());
    words.len() <= SPEECH_MAX
        && (addresses
            || plain.contains(['!', '?', '！', '？'])
            || plain.contains(ADDRESSING_HAN)
            || ending.ends_with(PARTICLES))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(prompt: &str, from: &str, says: bool) -> Option<String> {
        let from = prompt.find(from).unwrap() + from.len();
        quoted(prompt, from, says).map(|span| prompt[span].to_owned())
    }

    #[test]
    fn what_follows_a_verb_of_saying_shows_nothing() {
        let sign = "a sign reads \"sunset beach\" by the road";
        assert_eq!(heard(sign, "reads", true).as_deref(), Some("sunset beach"));
        assert_eq!(heard(sign, "reads", false), None);
        assert_eq!(heard("she says. Then a \"red car\" comes", "says", true), None);
    }

    #[test]
    fn speech_is_known_without_a_verb_of_saying() {
        let dog = "he mumbles \"hey buddy, I'm home\" into the fur";
        assert_eq!(heard(dog, "mumbles", false).as_deref(), Some("hey buddy, I'm home"));
        assert_eq!(heard("老师傅低声道“海边风大，回吧。”然后", "道", false).as_deref(), Some("海边风大，回吧。"));
        assert_eq!(heard("伸手去抓“龙珠”", "抓", false), None);
        assert_eq!(heard("a film called \"The Red Balloon\"", "called", false), None);
    }
}
