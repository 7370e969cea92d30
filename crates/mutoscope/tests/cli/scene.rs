//! `scene`: composed, edited, checked and rendered, without any server.

use serde_json::{Value, json};

use crate::{mutoscope, place, run};

#[test]
fn a_scene_is_written_edited_and_rendered() {
    let (dir, _setup) = place();
    let compose = ["scene", "compose", "a red boat on a lake", "--duration", "1", "--resolution", "480p"];
    let (code, stdout, stderr) = run(mutoscope(dir.path(), &[&compose[..], &["--out", "scene.json"]].concat()));
    assert_eq!((code, stdout.as_str()), (0, ""), "{stderr}");
    let path = dir.path().join("scene.json");
    let text = std::fs::read_to_string(&path).expect("the scene");
    let mut scene: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(run(mutoscope(dir.path(), &compose)).1, text, "standard output says the same");
    (scene["width"], scene["height"], scene["frames"]) = (json!(64), json!(36), json!(48));
    scene["shots"][0]["frames"] = json!(48);
    std::fs::write(&path, scene.to_string()).expect("written");
    let (code, stdout, _) = run(mutoscope(dir.path(), &["scene", "check", "scene.json"]));
    assert_eq!((code, stdout.as_str()), (0, "scene.json can be shown: 64×36, 48 frames at 24 a second, 1 shot\n"));
    let (code, stdout, stderr) =
        run(mutoscope(dir.path(), &["scene", "render", "scene.json", "--out", "boat.mp4", "--json"]));
    assert_eq!(code, 0, "{stderr}");
    let made: Value = serde_json::from_str(&stdout).expect("JSON");
    assert_eq!((&made["path"], &made["frames"], &made["hasAudio"]), (&json!("boat.mp4"), &json!(48), &json!(true)));
    let (code, stdout, _) = run(mutoscope(dir.path(), &["probe", "boat.mp4"]));
    assert!(code == 0 && stdout.contains("64×36, 48 frames"), "{stdout}");
}

#[test]
fn a_scene_that_cannot_be_shown_is_refused_by_its_path() {
    let (dir, _setup) = place();
    let (_, text, _) = run(mutoscope(dir.path(), &["scene", "compose", "a cat"]));
    let mut scene: Value = serde_json::from_str(&text).expect("JSON");
    scene["shots"][0]["pace"] = json!(1e9);
    std::fs::write(dir.path().join("scene.json"), scene.to_string()).expect("written");
    let (code, stdout, stderr) = run(mutoscope(dir.path(), &["scene", "render", "scene.json", "--out", "cat.mp4"]));
    let said = "mutoscope: scene.json cannot be shown: shots[0].pace must be from 0 to 1000, not 1000000000.0\n";
    assert_eq!((code, stdout.as_str(), stderr.as_str()), (2, "", said));
    assert!(!dir.path().join("cat.mp4").exists());
    let (code, stdout, _) = run(mutoscope(dir.path(), &["scene", "check", "scene.json", "--json"]));
    let said: Value = serde_json::from_str(&stdout).expect("JSON");
    assert_eq!((code, &said["valid"], &said["path"]), (2, &json!(false), &json!("shots[0].pace")));
    let (code, _, stderr) = run(mutoscope(dir.path(), &["scene", "compose", "a cat", "--duration", "9999"]));
    assert!(code == 2 && stderr.contains("from 1 to 600 seconds"), "{stderr}");
}
