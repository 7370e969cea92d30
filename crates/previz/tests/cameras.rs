//! Every move of the camera, measured by how the picture flows: its direction,
//! and its size by the geometry of the path that the scene holds.

use measure::{frames, luma, mean, scene_of, shot, subject};
use previz::RgbFrame;
use previz::scene::{Scene, Vec3};
use previz::script::{Action, CameraMove, Direction, Place, Shot, Subject, SubjectKind, Weather};

mod measure;

const SIZE: (u32, u32) = (256, 144);
/// The scenes of these tests are two seconds long.
const FRAMES: f64 = 48.0;

/// Where a block lies from the middle of the picture, and the way it went.
type Flow = ((f64, f64), (f64, f64));

/// How far blocks of `a` have moved in `b`: their place from the middle of the
/// picture, and the way they went, for blocks with enough to hold on to.
fn flow(a: &RgbFrame, b: &RgbFrame) -> Vec<Flow> {
    const BLOCK: i32 = 16;
    const REACH: i32 = 7;
    let (w, h) = (a.width as i32, a.height as i32);
    let (la, lb) = (luma(a), luma(b));
    let at = |x: i32, y: i32| (y * w + x) as usize;
    let mut found = Vec::new();
    for by in (REACH..h - BLOCK - REACH).step_by(8) {
        for bx in (REACH..w - BLOCK - REACH).step_by(8) {
            let cells: Vec<(i32, i32)> = (0..BLOCK * BLOCK).map(|i| (bx + i % BLOCK, by + i / BLOCK)).collect();
            let own: Vec<f64> = cells.iter().map(|(x, y)| la[at(*x, *y)]).collect();
            let middle = mean(&own);
            if mean(&own.iter().map(|v| (v - middle) * (v - middle)).collect::<Vec<_>>()) < 60.0 {
                continue;
            }
            let cost = |dx: i32, dy: i32| -> f64 {
                cells.iter().zip(&own).map(|((x, y), v)| (lb[at(x + dx, y + dy)] - v).abs()).sum()
            };
            let mut best = (cost(0, 0) * 0.98, 0, 0);
            for dy in -REACH..=REACH {
                for dx in -REACH..=REACH {
                    let cost = cost(dx, dy);
                    if cost < best.0 {
                        best = (cost, dx, dy);
                    }
                }
            }
            let from_middle = (f64::from(bx + BLOCK / 2 - w / 2), f64::from(by + BLOCK / 2 - h / 2));
            found.push((from_middle, (f64::from(best.1), f64::from(best.2))));
        }
    }
    found
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}

fn scene(camera: CameraMove, place: Place, subjects: Vec<Subject>) -> Scene {
    scene_of(Shot { camera: vec![camera], weather: Some(Weather::Clear), subjects, ..shot(place) }, SIZE)
}

fn flow_between(scene: &Scene, first: u32, last: u32) -> Vec<Flow> {
    let drawn = frames(scene, &[first, last]);
    let flow = flow(&drawn[0], &drawn[1]);
    assert!(flow.len() >= 6, "too little to hold on to");
    flow
}

fn moved(camera: CameraMove, place: Place) -> Vec<Flow> {
    flow_between(&scene(camera, place, Vec::new()), 20, 25)
}

/// The median of how far blocks went to the right, or down.
fn right(flow: &[Flow]) -> f64 {
    median(flow.iter().map(|(_, way)| way.0).collect())
}

fn down(flow: &[Flow]) -> f64 {
    median(flow.iter().map(|(_, way)| way.1).collect())
}

/// How much larger things have grown around the middle: 0.01 for a hundredth.
fn growth(flow: &[Flow]) -> f64 {
    let along = |f: &dyn Fn(&Flow) -> f64| flow.iter().map(f).sum::<f64>();
    along(&|(at, way)| at.0 * way.0 + at.1 * way.1) / along(&|(at, _)| at.0 * at.0 + at.1 * at.1)
}

/// Blocks of the upper and of the lower half.
fn halves(flow: &[Flow]) -> (Vec<Flow>, Vec<Flow>) {
    flow.iter().partition(|(at, _)| at.1 < 0.0)
}

/// The first and the last picture of a path that is gone at one speed, as
/// angles to the right and up in radians and the focal length in pixels.
fn ends(scene: &mut Scene) -> [(f64, f64, f64); 2] {
    let path = &mut scene.shots[0].camera;
    path.ease = 0.0;
    let keys = &path.keys;
    [&keys[0], &keys[keys.len() - 1]].map(|key| {
        let away: Vec3 = key.target - key.eye;
        let (x, y, z) = (f64::from(away.x), f64::from(away.y), f64::from(away.z));
        let focal = f64::from(SIZE.1) / 2.0 / (f64::from(key.fov_deg).to_radians() / 2.0).tan();
        (x.atan2(z), y.atan2(x.hypot(z)), focal)
    })
}

fn near(measured: f64, expected: f64, what: CameraMove) {
    let off = (measured - expected).abs();
    assert!(off < 0.3 * expected.abs() + 0.5, "{what:?}: {measured} pixels, the path makes {expected}");
    assert!(measured * expected > 0.0, "{what:?}: {measured} pixels, the path makes {expected}");
}

#[test]
fn pans_and_tilts_move_the_picture_the_other_way_as_far_as_they_turn() {
    use CameraMove::{PanLeft, PanRight, TiltDown, TiltUp};
    for (camera, to_the_right, downwards) in
        [(PanLeft, 1.0, 0.0), (PanRight, -1.0, 0.0), (TiltUp, 0.0, 1.0), (TiltDown, 0.0, -1.0)]
    {
        let mut scene = scene(camera, Place::Mountains, Vec::new());
        let [first, last] = ends(&mut scene);
        let frames = 3.0;
        let per_turn = first.2 * frames / (FRAMES - 1.0);
        let flow = flow_between(&scene, 20, 23);
        if to_the_right != 0.0 {
            assert!(right(&flow) * to_the_right > 0.0, "{camera:?}: {}", right(&flow));
            near(right(&flow), (first.0 - last.0) * per_turn, camera);
        } else {
            assert!(down(&flow) * downwards > 0.0, "{camera:?}: {}", down(&flow));
            near(down(&flow), (last.1 - first.1) * per_turn, camera);
        }
    }
}

#[test]
fn zooms_spread_the_picture_or_gather_it_as_far_as_the_lens_goes() {
    for (camera, sign) in [(CameraMove::ZoomIn, 1.0), (CameraMove::ZoomOut, -1.0)] {
        let mut scene = scene(camera, Place::Mountains, Vec::new());
        let [first, last] = ends(&mut scene);
        let whole = (last.2 / first.2).ln();
        let grown = growth(&flow_between(&scene, 20, 25)) / (5.0 / (FRAMES - 1.0));
        assert!(grown * sign > 0.0 && whole * sign > 0.0, "{camera:?}: {grown} of {whole}");
        assert!((grown / whole - 1.0).abs() < 0.4, "{camera:?}: {grown}, the lens makes {whole}");
    }
}

#[test]
fn dollies_and_flights_spread_the_picture_or_gather_it() {
    for (camera, place, sign) in [
        (CameraMove::DollyIn, Place::Forest, 1.0),
        (CameraMove::DollyOut, Place::Forest, -1.0),
        (CameraMove::Flyover, Place::River, 1.0),
    ] {
        let grown = growth(&moved(camera, place));
        assert!(grown * sign > 0.002, "{camera:?}: {grown}");
    }
}

#[test]
fn trucks_move_what_is_near_more_than_what_is_far() {
    for (camera, sign) in [(CameraMove::TruckLeft, 1.0), (CameraMove::TruckRight, -1.0)] {
        let (far, near) = halves(&flow_between(&scene(camera, Place::Forest, Vec::new()), 23, 24));
        let (far, near) = (mean_right(&far), mean_right(&near));
        assert!(near * sign > 0.3, "{camera:?}: {near} near, {far} far");
        assert!((near - far) * sign > 0.2, "{camera:?}: {near} near, {far} far");
    }
}

fn mean_right(flow: &[Flow]) -> f64 {
    mean(&flow.iter().map(|(_, way)| way.0).collect::<Vec<_>>())
}

#[test]
fn cranes_move_the_ground_down_or_up() {
    for (camera, sign) in [(CameraMove::CraneUp, 1.0), (CameraMove::CraneDown, -1.0)] {
        let (_, ground) = halves(&moved(camera, Place::FlowerField));
        let by = mean(&ground.iter().map(|(_, way)| way.1).collect::<Vec<_>>());
        assert!(by * sign > 0.3, "{camera:?} moved the ground by {by}");
    }
}

#[test]
fn orbits_turn_the_land_behind_against_the_ground_before() {
    for (camera, sign) in [(CameraMove::OrbitRight, 1.0), (CameraMove::OrbitLeft, -1.0)] {
        let scene = scene(camera, Place::Meadow, vec![subject(SubjectKind::House, 1, None)]);
        let (behind, before) = halves(&flow_between(&scene, 23, 24));
        let (behind, before) = (mean_right(&behind), mean_right(&before));
        assert!(behind * sign > 0.3, "{camera:?}: {behind} behind, {before} before");
        assert!((behind - before) * sign > 0.2, "{camera:?}: {behind} behind, {before} before");
    }
}

#[test]
fn tracking_goes_along_and_static_does_not() {
    let horse = Subject { direction: Some(Direction::Left), ..subject(SubjectKind::Horse, 1, Some(Action::Gallop)) };
    let land = |camera: CameraMove| {
        let flow = flow_between(&scene(camera, Place::Meadow, vec![horse.clone()]), 23, 24);
        // The horse is in the middle.
        right(&flow.into_iter().filter(|(at, _)| at.0.abs() > f64::from(SIZE.0) / 4.0).collect::<Vec<_>>())
    };
    let (along, still) = (land(CameraMove::Tracking), land(CameraMove::Static));
    assert!(along > 1.0, "the land goes by to the right, by {along}");
    assert!(still.abs() < along * 0.3, "the land stands, but for {still}");
}

#[test]
fn a_hand_shakes_a_little_to_all_sides() {
    let scene = scene(CameraMove::Handheld, Place::Village, Vec::new());
    // From where the hand was at first.
    let ways: Vec<(f64, f64)> = (1..8)
        .map(|step| {
            let flow = flow_between(&scene, 0, step * 6);
            (right(&flow), down(&flow))
        })
        .collect();
    let reach = |of: &dyn Fn(&(f64, f64)) -> f64| {
        let all = || ways.iter().map(of);
        all().fold(0.0, f64::max) - all().fold(0.0, f64::min)
    };
    let (across, along) = (reach(&|way| way.0), reach(&|way| way.1));
    assert!(across + along >= 2.0, "nothing shakes: {ways:?}");
    assert!(across < 7.0 && along < 7.0, "more than a hand shakes: {ways:?}");
    let returns = |of: &dyn Fn(&(f64, f64)) -> f64| {
        let steps: Vec<f64> = ways.windows(2).map(|two| of(&two[1]) - of(&two[0])).collect();
        steps.iter().any(|step| *step > 0.0) && steps.iter().any(|step| *step < 0.0)
    };
    assert!(returns(&|way| way.0) || returns(&|way| way.1), "it drifts to one side: {ways:?}");
}

#[test]
fn a_static_camera_leaves_the_background_where_it_is() {
    for place in [Place::Mountains, Place::Village, Place::Desert, Place::Canyon] {
        let scene = scene(CameraMove::Static, place, Vec::new());
        for (first, last) in [(0, 1), (1, 24), (24, 47)] {
            let flow = flow_between(&scene, first, last);
            let still = flow.iter().filter(|(_, way)| way.0.abs() + way.1.abs() < 1.0).count();
            assert!(still * 20 >= flow.len() * 19, "{place:?}: {still} of {} blocks stay", flow.len());
        }
    }
}
