//! How fast subjects move, and what a camera does that has nobody to follow.

use previz::scene::Motion;
use previz::{Options, Scene, compose, explain};

fn options() -> Options {
    Options { width: 64, height: 36, fps: 12, duration_s: 4, threads: 1, ..Options::default() }
}

fn scene(prompt: &str) -> Scene {
    compose(prompt, &options()).expect("a scene")
}

/// Metres a second of the first actor.
fn speed(prompt: &str) -> f32 {
    match scene(prompt).shots[0].actors.first().map(|actor| actor.motion.clone()) {
        Some(Motion::Straight { velocity }) => {
            (velocity.x * velocity.x + velocity.y * velocity.y + velocity.z * velocity.z).sqrt()
        }
        other => panic!("{prompt}: {other:?}"),
    }
}

#[test]
fn a_pace_changes_how_fast_somebody_moves() {
    for (slow, usual, fast) in [
        ("a slow red car", "a red car", "a fast red car"),
        ("a car drives very slowly", "a car drives", "a car speeds past"),
        ("a horse slowly walks", "a horse walks", "a horse walks quickly"),
        ("一列火车缓缓驶过", "一列火车驶过", "一列火车飞驰而过"),
        ("一个男人慢悠悠地走", "一个男人走", "一个男人快速地走"),
    ] {
        let (slow, usual, fast) = (speed(slow), speed(usual), speed(fast));
        assert!(slow < usual * 0.7 && fast > usual * 1.3, "{slow} {usual} {fast}");
    }
}

#[test]
fn the_pace_of_a_camera_is_no_subjects() {
    let plain = speed("the camera pans over a street, a car drives");
    assert!((speed("the camera slowly pans over a street, a car drives") - plain).abs() < 1e-3);
    assert!((speed("镜头缓缓摇过街道，一辆汽车驶过") - speed("镜头摇过街道，一辆汽车驶过")).abs() < 1e-3);
}

#[test]
fn a_tracking_shot_without_a_mover_goes_past_and_says_so() {
    for prompt in ["tracking shot of a lighthouse", "tracking shot through a forest", "跟拍一座雪山"] {
        assert!(scene(prompt).shots[0].camera.keys.len() > 1, "{prompt}");
        let told = explain(prompt, &options()).approximated;
        assert!(told.iter().any(|near| near.shown_as == "camera truck-right"), "{prompt}: {told:?}");
    }
    let told = explain("tracking shot of a running dog", &options());
    assert!(told.honoured.iter().any(|reading| reading.value == "tracking"), "{told:?}");
}
