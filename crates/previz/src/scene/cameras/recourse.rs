//! What the camera does where somebody whom words name stays out of its picture: it moves
//! less, opens, or goes to where the first of the shot is seen from.
//!
//! Moves nobody. Of several ways the first that shows the most of them is taken.

use super::clearance;
use super::eye::WIDEST_DEG;
use super::passage::shortened;
use super::rig::Rig;
use crate::maths::{tan_deg, v3};
use crate::scene::actors::nature::{is_human, nature};
use crate::scene::outlook::Outlook;
use crate::scene::parts::{CameraPath, Enclosure, Motion, ShotScene, Vec3, fov_deg};
use crate::scene::setting::Setting;
use crate::scene::span::Span;
use crate::scene::terrain::relief::Relief;
use crate::script::{Shot, Speed, Subject};

/// Shares of its moves that the camera keeps, and how much wider its view becomes.
const LESS: [f32; 3] = [0.5, 0.25, 0.0];
const WIDER: [f32; 3] = [1.0, 1.3, 1.6];
/// What the first of a shot counts for, to each of the others, and for which share of the
/// shot it is to be seen; for which each of the others is.
const FIRST: (f32, f32) = (4.0, 0.75);
const ENOUGH: f32 = 0.45;
/// Less than this is no better.
const SLACK: f32 = 0.01;
/// Who is seen for less than this share of the shot is gone to.
const LOST: f32 = 0.5;
/// From where the camera looks at the first of a shot at last, in turns from where it
/// did; how tall they are then, in pictures, and how much above them it is, to its distance.
const ROUND: [f32; 7] = [0.0, 0.1, -0.1, 0.2, -0.2, 0.35, 0.5];
const TALL: f32 = 0.36;
const ABOVE: f32 = 0.12;
const LENS_DEG: f32 = 42.0;

/// Changes the path of the camera if that brings more of those into its picture whom
/// words name.
pub(crate) fn find(scene: &mut ShotScene, setting: &Setting, (relief, span): (Option<&Relief>, &Span)) {
    let wanted = wanted(setting.shot);
    if scene.enclosure != Enclosure::None || setting.shot.speed == Speed::TimeLapse || wanted.is_empty() {
        return;
    }
    let shares = |scene: &ShotScene| -> Vec<f32> {
        let outlook = Outlook::new(scene, (span.seconds, span.aspect));
        wanted.iter().map(|one| outlook.share(setting.shot, one.subject).unwrap_or(1.0)).collect()
    };
    let worth = |shares: &[f32]| -> f32 { wanted.iter().zip(shares).map(|(one, share)| one.worth(*share)).sum() };
    let before = shares(scene);
    let most = wanted.iter().map(|one| one.worth(1.0)).sum::<f32>() - SLACK;
    let mut best = (worth(&before), scene.camera.clone());
    if best.0 >= most {
        return;
    }
    let gentle = gentler(&scene.camera, !setting.shot.camera.is_empty());
    let near = if before[0] < LOST { towards_first(scene, (relief, span)) } else { Vec::new() };
    let ways = if before[0] > 0.0 { [gentle, near] } else { [near, gentle] };
    for path in ways.into_iter().flatten() {
        scene.camera = path;
        let worth = worth(&shares(scene));
        if worth > best.0 + SLACK {
            best = (worth, scene.camera.clone());
        }
        if worth >= most {
            break;
        }
    }
    scene.camera = best.1;
}

/// One who is to be seen: what that is worth, and for which share of the shot.
struct Wanted<'a> {
    subject: &'a Subject,
    weight: f32,
    enough: f32,
}

impl Wanted<'_> {
    /// What it is worth that they are seen for a share of the shot.
    fn worth(&self, share: f32) -> f32 {
        self.weight * (share / self.enough).min(1.0)
    }
}

/// The first of a shot, and of the others who lives or drives.
fn wanted(shot: &Shot) -> Vec<Wanted<'_>> {
    let lives = |one: &Subject| is_human(one.kind) || one.kind.is_four_footed() || one.kind.is_motor_vehicle();
    let first = shot.subjects.first().map(|subject| Wanted { subject, weight: FIRST.0, enough: FIRST.1 });
    let others = shot.subjects.iter().skip(1).filter(|one| lives(one));
    first.into_iter().chain(others.map(|subject| Wanted { subject, weight: 1.0, enough: ENOUGH })).collect()
}

/// The path with less of its moves, though some where they are asked for, and opened.
fn gentler(path: &CameraPath, asked: bool) -> Vec<CameraPath> {
    let (Some(first), Some(last)) = (path.keys.first(), path.keys.last()) else { return Vec::new() };
    let pivots = [path.keys.get(path.keys.len() / 2).unwrap_or(first), first, last];
    let less = LESS
        .iter()
        .filter(|share| !asked || **share > 0.0)
        .flat_map(|share| pivots.map(|pivot| shortened(path, pivot, *share)));
    let all: Vec<CameraPath> = std::iter::once(path.clone()).chain(less).collect();
    WIDER.iter().flat_map(|wider| all.iter().map(|path| opened(path, *wider))).collect()
}

/// The path with a view so much wider.
fn opened(path: &CameraPath, wider: f32) -> CameraPath {
    let mut path = path.clone();
    for key in &mut path.keys {
        key.fov_deg = fov_deg(tan_deg(key.fov_deg * 0.5) * wider, 1.0).min(WIDEST_DEG.max(key.fov_deg));
    }
    path
}

/// Views of the first of a shot from around it.
fn towards_first(scene: &ShotScene, (relief, span): (Option<&Relief>, &Span)) -> Vec<CameraPath> {
    let (Some(first), Some(key)) = (scene.actors.first(), scene.camera.keys.first()) else { return Vec::new() };
    let (tall, wide) = (nature(first.kind).tall * first.size_m, nature(first.kind).wide * first.size_m);
    let far = (tall.max(wide * 0.5) / (TALL * 2.0 * tan_deg(LENS_DEG * 0.5))).max(1.0);
    let middle = first.whereabouts(relief, 0.0) + Vec3::UP * (tall * 0.5);
    let level = v3(middle.x - key.eye.x, 0.0, middle.z - key.eye.z).unit();
    let follows = matches!(first.motion, Motion::Straight { .. } | Motion::Route { .. }).then_some(0);
    let view = |turns: &f32| {
        let eye = middle - level.yawed(*turns) * far + Vec3::UP * (far * ABOVE);
        let mut rig = Rig { eye, target: middle, fov_deg: LENS_DEG, upright: None };
        clearance::lift(&mut rig, relief);
        let mut path = CameraPath { keys: vec![rig.key()], follows, ..scene.camera.clone() };
        clearance::clear(&mut path, &scene.actors, relief, span.seconds);
        path
    };
    ROUND.iter().map(view).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::composed;
    use crate::understand::understand;

    #[test]
    fn who_is_named_is_in_the_picture() {
        for prompt in [
            "一对白发老夫妻牵着柯基在湖边公园的小路上散步，细雨，中景横移镜头",
            "An old couple with a white dog stroll along a lake, the camera trucks right",
            "a lone surfer catches a tall curling wave, slow motion telephoto shot from the cliff",
            "冲浪者在巨浪上滑行，从悬崖上长焦拍摄",
            "an SUV drives fast through a dense redwood forest, aerial drone shot circling the vehicle",
            "an SUV drives fast through a narrow red sandstone canyon, aerial drone shot circling the vehicle",
            "一辆越野车飞驰穿过峡谷，无人机环绕航拍",
            "a woman in a yellow jacket climbs beside a frozen waterfall, a rope trailing far below",
            "Construction workers in orange vests eat lunch high over Manhattan, aerial shot",
        ] {
            let script = understand(prompt).script;
            for seed in 0..3 {
                let scene = composed(&script, seed, 5);
                let outlook = scene.outlooks().next().expect("a shot");
                for one in wanted(&script.shots[0]) {
                    let shown = outlook.shown(&script.shots[0], one.subject);
                    assert!(
                        shown.is_some_and(|(seen, all)| seen == all),
                        "{prompt}, {seed}: {shown:?} {:?}",
                        one.subject.kind
                    );
                }
            }
        }
    }
}
