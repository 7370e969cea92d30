//! How fast subjects move, and what a camera does that has nobody to follow.

use previz::scene::Motion;
use previz::script::Action;
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

#[test]
fn who_is_only_named_somewhere_built_up_does_not_run_out_of_it() {
    let does = |prompt: &str| scene(prompt).shots[0].actors[0].action;
    for prompt in
        ["a boy on a street", "一个女孩在农家院子里", "a dog in a village", "a girl on a bridge", "a boy on a pier"]
    {
        assert_eq!(does(prompt), Action::Walk, "{prompt}");
    }
    for prompt in ["a boy on a meadow", "草地上的一只狗", "a runner on a street", "a boy runs along a street"] {
        assert_eq!(does(prompt), Action::Run, "{prompt}");
    }
}

#[test]
fn whoever_comes_along_a_pier_does_not_pass_the_camera() {
    for prompt in ["a boy on a wooden pier", "一个男人在湖边栈桥上走", "a girl on a boardwalk"] {
        let shot = scene(prompt).shots.remove(0);
        let (who, last) = (&shot.actors[0], shot.camera.keys[shot.camera.keys.len() - 1].eye);
        let Motion::Straight { velocity } = who.motion else { panic!("{prompt}: {:?}", who.motion) };
        let end = who.at.z + velocity.z * options().duration_s as f32;
        assert!(end > last.z + 2.0, "{prompt}: ends {end} m before the camera at {}", last.z);
    }
}

#[test]
fn heroes_and_witches_fly_above_the_ground() {
    for prompt in ["a superhero flies over a meadow", "a witch on a broomstick over a meadow", "超人在草地上空飞行"]
    {
        let shot = scene(prompt).shots.remove(0);
        assert!(!shot.actors[0].grounded && shot.actors[0].at.y > 1.5, "{prompt}: {:?}", shot.actors[0]);
    }
}
