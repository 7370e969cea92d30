//! Whether every clip that was promised is there and whole.
//!
//! The server compares lengths at each request and no more, because reading every file to its end would cost as much
//! as sending it. Here they are read: a flipped byte changes no length.

use std::collections::HashSet;
use std::path::Path;

use artifacts::ArtifactError;
use store::{Inspection, OpenError, RecordedClip};

use super::checks::{Finding, fail, ok};
use crate::config::Config;
use crate::house::ARTIFACTS_DIR;

const CHECK: &str = "clips";
/// Bytes of clips that are read, the newest first, unless all are asked for: a minute or two of an ordinary disk.
const READ_BYTES_MAX: u64 = 16 << 30;
/// How many clips are named.
const NAMED_MAX: usize = 5;

/// What was looked at.
#[derive(Debug, Default)]
struct Looked {
    clips: usize,
    read: usize,
    /// Each clip that is not as it was recorded, and what is the matter with it.
    amiss: Vec<(String, &'static str)>,
}

/// Compares the clips with what was recorded of them.
pub async fn check(config: &Config, all: bool) -> Finding {
    let dir = config.data_dir.clone();
    let budget = if all { u64::MAX } else { READ_BYTES_MAX };
    match tokio::task::spawn_blocking(move || look(&dir, budget)).await {
        Ok(Ok(looked)) => finding(&looked),
        Ok(Err(fault)) => fail(CHECK, format!("{fault:#}"), "see that database and clips are readable"),
        Err(panic) => fail(CHECK, panic.to_string(), "report this as a defect"),
    }
}

fn look(dir: &Path, budget: u64) -> anyhow::Result<Looked> {
    let clips = Inspection::clips(dir)?;
    let artifacts = dir.join(ARTIFACTS_DIR);
    let mut looked = Looked { clips: clips.len(), ..Looked::default() };
    let mut left = budget;
    for clip in &clips {
        let reads = clip.size_bytes <= left;
        if reads {
            left -= clip.size_bytes;
            looked.read += 1;
        }
        if let Some(matter) = amiss(&artifacts, clip, reads)? {
            looked.amiss.push((clip.key.clone(), matter));
        }
    }
    forget_expired(dir, &mut looked)?;
    Ok(looked)
}

/// What is the matter with a clip, if anything is.
fn amiss(artifacts: &Path, clip: &RecordedClip, reads: bool) -> Result<Option<&'static str>, ArtifactError> {
    let Some(size_bytes) = artifacts::length(artifacts, &clip.key)? else { return Ok(Some("missing")) };
    if size_bytes != clip.size_bytes {
        return Ok(Some("of another length"));
    }
    if !reads {
        return Ok(None);
    }
    let Some(found) = artifacts::look(artifacts, &clip.key)? else { return Ok(Some("missing")) };
    Ok((found.digest != clip.sha256).then_some("damaged"))
}

/// A server may have deleted a clip while it was looked for.
fn forget_expired(dir: &Path, looked: &mut Looked) -> Result<(), OpenError> {
    if !looked.amiss.is_empty() {
        let promised: HashSet<String> = Inspection::clips(dir)?.into_iter().map(|clip| clip.key).collect();
        looked.amiss.retain(|(key, _)| promised.contains(key));
    }
    Ok(())
}

fn finding(looked: &Looked) -> Finding {
    let Looked { clips, read, amiss } = looked;
    if amiss.is_empty() {
        let found = match clips - read {
            0 => format!("{clips} kept, and all are as they were made"),
            rest => format!(
                "{clips} kept; {read} are as they were made, of the oldest {rest} only the length was looked at"
            ),
        };
        let mut finding = ok(CHECK, found);
        finding.advice = (read < clips).then(|| "to read every one: mutoscope doctor --all-clips".to_owned());
        return finding;
    }
    let named: Vec<String> = amiss.iter().take(NAMED_MAX).map(|(key, matter)| format!("{key} is {matter}")).collect();
    let more = if amiss.len() > NAMED_MAX { ", …" } else { "" };
    let found = format!("{} of {clips} cannot be relied on: {}{more}", amiss.len(), named.join(", "));
    fail(
        CHECK,
        found,
        "look after the disk; put the files back from a backup, or have the customers generate them again",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::doctor::checks::State;

    #[test]
    fn what_was_not_read_is_not_called_whole() {
        let found = |clips, read| finding(&Looked { clips, read, amiss: Vec::new() });
        assert_eq!(found(0, 0).advice, None);
        let some = found(5, 3);
        assert_eq!(some.state, State::Ok);
        assert!(some.found.contains("oldest 2") && some.advice.is_some(), "{some:?}");
    }

    #[test]
    fn of_many_only_some_are_named() {
        let amiss = (0..9).map(|number| (format!("key{number}"), "missing")).collect();
        let finding = finding(&Looked { clips: 9, read: 9, amiss });
        assert_eq!(finding.state, State::Fail);
        assert!(finding.found.starts_with("9 of 9") && !finding.found.contains("key5"), "{finding:?}");
    }

    #[test]
    fn a_clip_is_held_against_its_record() {
        let dir = tempfile::tempdir().expect("a directory");
        std::fs::create_dir(dir.path().join("objects")).expect("made");
        std::fs::write(dir.path().join("objects/a.mp4"), b"clip").expect("written");
        let clip = |size_bytes, key: &str| RecordedClip { key: key.to_owned(), sha256: [0; 32], size_bytes };
        let matter = |size_bytes, key: &str, reads| amiss(dir.path(), &clip(size_bytes, key), reads).expect("readable");
        assert_eq!(matter(4, "a.mp4", true), Some("damaged"));
        assert_eq!(matter(4, "a.mp4", false), None, "its length alone says nothing");
        assert_eq!(matter(5, "a.mp4", false), Some("of another length"));
        assert_eq!(matter(4, "b.mp4", true), Some("missing"));
    }
}
