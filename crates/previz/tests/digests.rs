//! The same bytes as ever: digests of frames and of whole files, kept for
//! x86-64 Linux, where they must agree to the last bit.
//!
//! Elsewhere rounding may differ, and the golden frames of `pictures.rs` hold
//! with a tolerance. The encoder chooses its own instructions by the processor
//! and offers no way to force them, so a file's digest shows that the levels
//! agree where it is checked on processors, or in builds (with and without
//! `nasm`), that differ. One command renews digests and golden frames:
//!
//! ```sh
//! cargo test -p previz -- --ignored bless
//! ```

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::path::PathBuf;

use previz::render::Renderer;
use previz::{Options, Quality, RgbFrame, compose, render};
use sha2::{Digest, Sha256};

/// Small clips that together pass through every style, sound, cuts, day and
/// night, both qualities and odd sizes.
fn clips() -> Vec<(&'static str, &'static str, Options)> {
    let small = Options { width: 192, height: 108, fps: 12, duration_s: 2, seed: 7, ..Options::default() };
    let fast = Options { quality: Quality::Fast, width: 640, height: 360, duration_s: 1, ..small.clone() };
    vec![
        ("river", "a river through an autumn forest, aerial view", small.clone()),
        ("storm", "a lighthouse in a thunderstorm at night, camera orbits left", small.clone()),
        (
            "cuts",
            "Shot 1: three camels in a desert at sunset. Shot 2: a neon city street in the rain, film noir",
            Options { duration_s: 4, ..small.clone() },
        ),
        ("reef", "fish over a coral reef, watercolour, only underwater sounds", small.clone()),
        ("window", "a cat at a window in winter, illustration", Options { width: 108, height: 192, ..small.clone() }),
        ("ink", "水墨，雪山，一只船，竹林，笛声", small.clone()),
        ("neon", "赛博朋克城市，飞行的汽车，没有音乐", Options { label: false, audio: false, ..small.clone() }),
        ("slate", "slate, take one", Options { width: 130, height: 66, ..small }),
        ("fast", "a galloping horse in a meadow, tracking shot, birdsong", fast),
    ]
}

fn hex(digest: impl AsRef<[u8]>) -> String {
    digest.as_ref().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The digests of each clip: of its first, middle and last frame, and of its file.
fn digests() -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let mut all = BTreeMap::new();
    for (name, prompt, options) in clips() {
        let scene = compose(prompt, &options).expect("options are good");
        let renderer = Renderer::new(&scene, &mut |_| ());
        let mut frames = Sha256::new();
        for index in [0, scene.frames / 2, scene.frames - 1] {
            let mut frame = RgbFrame::new(1, 1);
            renderer.frame(index, &mut frame);
            frames.update(&frame.pixels);
        }
        all.insert(format!("{name} frames"), hex(frames.finalize()));
        let path = folder.path().join(name);
        render(prompt, &options, &path, &mut |_| ControlFlow::Continue(())).expect("a clip");
        all.insert(format!("{name} file"), hex(Sha256::digest(std::fs::read(&path).expect("a file"))));
    }
    all
}

fn kept_at() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/digests/x86_64-linux.tsv")
}

/// Whether the kept digests are of machines like this one.
fn are_kept_here() -> bool {
    cfg!(all(target_arch = "x86_64", target_os = "linux"))
}

#[test]
fn frames_and_files_are_the_same_to_the_last_bit() {
    if !are_kept_here() {
        eprintln!("SKIPPED: digests are kept for x86-64 Linux; elsewhere the golden frames are compared");
        return;
    }
    let text = std::fs::read_to_string(kept_at()).unwrap_or_default();
    let kept: BTreeMap<String, String> =
        text.lines().filter_map(|line| line.split_once('\t')).map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
    let now = digests();
    let changed: Vec<&String> = now.keys().filter(|name| kept.get(*name) != now.get(*name)).collect();
    assert!(
        changed.is_empty() && kept.len() == now.len(),
        "other bytes than before: {changed:?}; if that is meant: cargo test -p previz -- --ignored bless"
    );
}

#[test]
#[ignore = "renews the digests"]
fn bless() {
    assert!(are_kept_here(), "digests are kept for x86-64 Linux");
    let text: String = digests().iter().fold(String::new(), |mut text, (name, digest)| {
        let _ = writeln!(text, "{name}\t{digest}");
        text
    });
    std::fs::create_dir_all(kept_at().parent().expect("a folder")).expect("a folder");
    std::fs::write(kept_at(), text).expect("written");
}
