//! What the picture must hold of whom it is about, all through a shot: the
//! camera turns and opens until it does.
//!
//! Moves nobody, and leaves the camera where it stands, unless somebody has
//! things on a table before them: a near shot looks across it.

use super::eye::{Eye, WIDEST_DEG, tangents};
use super::held::{Held, held};
use super::rig::{Interest, fill, size};
use super::tabletop;
use crate::maths::{cos_turns, sin_turns, tan_deg, v3};
use crate::scene::parts::{Actor, CameraPath, ShotScene, Vec3, fov_deg};
use crate::scene::setting::Setting;
use crate::scene::span::Span;
use crate::scene::terrain::relief::Relief;
use crate::script::CameraMove;

/// As near to the edges of the picture as anything held comes, in halves of it.
const SAFE: f32 = 0.93;
/// How high in the picture the crown of a head is at least, in a shot of a part
/// of somebody.
const CROWN: f32 = 0.5;
/// How much wider than it was a view may become.
const OPENS: f32 = 1.7;
/// Whoever is further out than this is not meant to be seen then.
const OUT: f32 = 2.6;

/// The part of the picture that something takes, in halves of it from its middle.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Taken {
    pub left: f32,
    pub right: f32,
    pub low: f32,
    pub high: f32,
}

/// Turns and opens the camera so that who the shot is about is never cut.
pub(crate) fn hold(
    scene: &mut ShotScene,
    setting: &Setting,
    interest: Option<Interest>,
    (relief, span): (Option<&Relief>, &Span),
) {
    let Some(interest) = interest.filter(|interest| !interest.from_below && scene.pace <= 1.0) else { return };
    let share = fill(size(setting.shot), &interest);
    let across = tabletop::look(scene, setting, relief, span.aspect);
    let held = held(setting, &scene.actors, share, across);
    let Some(first) = held.first().and_then(|held| scene.actors.get(held.index)) else { return };
    let moments = moments(setting, first, &scene.camera, span);
    // Of a part of somebody the head is what is looked at.
    let crown = interest.person && share > 1.0;
    let mut opened = 1.0_f32;
    for _ in 0..5 {
        let Some(taken) = taken(scene, &held, moments, (relief, span)) else { return };
        if taken.left.min(taken.low) < -OUT || taken.right.max(taken.high) > OUT {
            return;
        }
        if !mend(&mut scene.camera, &taken, (crown, span.aspect), &mut opened) {
            return;
        }
    }
}

/// The shares of a shot at which whom it is about is held: all through it,
/// or half-way where the camera is asked to turn away or they only pass.
fn moments(setting: &Setting, first: &Actor, camera: &CameraPath, span: &Span) -> &'static [f32] {
    let stays = |one: &CameraMove| {
        use CameraMove as M;
        let near = matches!(one, M::Static | M::Handheld | M::Tracking | M::DollyIn | M::ZoomIn | M::DollyOut);
        let along = camera.follows.is_some() && matches!(one, M::TruckLeft | M::TruckRight);
        near || along || matches!(one, M::OrbitLeft | M::OrbitRight | M::ZoomOut)
    };
    let turns = setting.shot.camera.iter().any(|one| !stays(one));
    let passes = camera.follows.is_none()
        && camera.keys.first().is_some_and(|key| {
            let away = first.at - key.eye;
            let half = away.length() * tan_deg(key.fov_deg * 0.5) * span.aspect;
            let (gone, ahead) = (first.gone(span.seconds), v3(key.target.x - key.eye.x, 0.0, key.target.z - key.eye.z));
            (gone - ahead.unit() * gone.dot(ahead.unit())).length() > half * 1.4
        });
    // What people have come to see is whole all the time.
    if (turns || passes) && !first.kind.is_monument() { &[0.5] } else { &[0.0, 0.25, 0.5, 0.75, 1.0] }
}

/// What all who are held take of the picture, at the worst of some moments;
/// none where they are behind the camera.
fn taken(scene: &ShotScene, held: &[Held], moments: &[f32], (relief, span): (Option<&Relief>, &Span)) -> Option<Taken> {
    let mut all = Taken { left: f32::MAX, right: f32::MIN, low: f32::MAX, high: f32::MIN };
    for share in moments {
        let seconds = span.seconds * share;
        let eye = Eye::of(&scene.camera.with(&scene.actors, *share, seconds), span.aspect);
        for held in held {
            let actor = scene.actors.get(held.index)?;
            let at = actor.whereabouts(relief, seconds);
            let faces = actor.yaw_turns + actor.motion.turned(seconds);
            let ahead = v3(cos_turns(faces), 0.0, sin_turns(faces));
            let aside = v3(-ahead.z, 0.0, ahead.x);
            for corner in 0..8 {
                let sign = |bit: i32| if corner & bit == 0 { -1.0 } else { 1.0 };
                let up = if corner & 4 == 0 { held.low } else { held.high };
                let off = ahead * (held.fore + held.ahead * sign(1)) + aside * (held.aside * sign(2)) + Vec3::UP * up;
                let (x, y) = eye.sees(at, off)?;
                (all.left, all.right) = (all.left.min(x), all.right.max(x));
                (all.low, all.high) = (all.low.min(y), all.high.max(y));
            }
        }
    }
    (all.left <= all.right).then_some(all)
}

/// Turns or opens all of a path towards what takes more than the safe part of
/// the picture; whether that was needed.
fn mend(path: &mut CameraPath, taken: &Taken, (crown, aspect): (bool, f32), opened: &mut f32) -> bool {
    let needs = ((taken.right - taken.left).max(taken.high - taken.low) / (2.0 * SAFE)).min(OPENS / *opened);
    if needs > 1.01 {
        *opened *= needs;
        for key in &mut path.keys {
            let wide = fov_deg(tan_deg(key.fov_deg * 0.5) * needs, 1.0);
            key.fov_deg = wide.min(WIDEST_DEG.max(key.fov_deg));
        }
        return true;
    }
    let aside = over(taken.left, taken.right);
    let up = match over(taken.low, taken.high) {
        // A head low in the picture leaves it to what is behind.
        0.0 if crown && taken.high < CROWN => (taken.high - CROWN).max(-SAFE - taken.low).min(0.0),
        up => up,
    };
    if aside.abs().max(up.abs()) < 0.01 {
        return false;
    }
    for key in &mut path.keys {
        let away = key.target - key.eye;
        let reach = away.length();
        let right = v3(away.z, 0.0, -away.x).unit();
        let (wide, high) = tangents(key.fov_deg, aspect);
        key.target += right * (aside * wide * reach);
        key.target.y += up * high * reach;
    }
    true
}

/// How far beyond the safe part something reaches, to the one side or the
/// other; where it reaches beyond both, to the middle between.
fn over(from: f32, to: f32) -> f32 {
    match (from < -SAFE, to > SAFE) {
        (true, true) => (from + to) * 0.5,
        (true, false) => (from + SAFE).max(to - SAFE).min(0.0),
        (false, true) => (to - SAFE).min(from + SAFE).max(0.0),
        (false, false) => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::actors::nature::{Home, nature};
    use crate::scene::sample::composed;
    use crate::script::{Shot, ShotSize};

    /// Prompts of all kinds, as customers write them.
    const PROMPTS: [&str; 2] =
        [include_str!("../../../tests/prompts/100.tsv"), include_str!("../../../tests/prompts/150.tsv")];
    /// As far beyond the safe part of the picture as rounding leads.
    const SLACK: f32 = 0.05;
    /// One in so many may have its reason: who sits in a room that is narrow.
    const MOST_OUT: usize = 40;

    /// What whoever a shot is about takes of the picture, where it is held.
    fn seen(scene: &ShotScene, shot: &Shot, span: &Span) -> Option<Taken> {
        let setting =
            Setting { shot, place: scene.place, season: scene.season, time: scene.time, weather: scene.weather };
        let held = held(&setting, &scene.actors, 1.0, false);
        let first = scene.actors.get(held.first()?.index)?;
        let moments = moments(&setting, first, &scene.camera, span);
        let relief = scene.land.as_ref().map(|land| Relief::new(land, scene.seed));
        taken(scene, &held, moments, (relief.as_ref(), span))
    }

    #[test]
    fn what_is_served_lies_whole_in_a_near_shot() {
        let prompts = [
            "餐厅木桌上，厨师双手端上一盘清蒸鱼，热气腾腾，近景特写",
            "餐厅木桌上，厨师双手端上一锅红油火锅，热气腾腾，近景特写",
            "餐厅木桌上，厨师双手端上一只烤鸭，热气腾腾，近景特写",
            "餐厅木桌上，厨师双手端上一碗兰州牛肉面，热气腾腾，近景特写",
            "a waiter serving a plate of sushi, close-up",
            "a baker serving a loaf of bread, close-up",
        ];
        for (prompt, seed) in prompts.iter().flat_map(|prompt| (0..4).map(move |seed| (prompt, seed))) {
            let script = crate::understand::understand(prompt).script;
            let scene = composed(&script, seed, 5).shots.remove(0);
            let relief = scene.land.as_ref().map(|land| Relief::new(land, scene.seed));
            let span =
                Span { first_frame: 0, frames: 120, first_s: 0.0, seconds: 5.0 * scene.pace, aspect: 16.0 / 9.0 };
            let (season, time, weather) = (scene.season, scene.time, scene.weather);
            let setting = Setting { shot: &script.shots[0], place: scene.place, season, time, weather };
            let mut all = held(&setting, &scene.actors, 1.0, true);
            let dish = |one: &Held| nature(scene.actors[one.index].kind).home == Home::Table;
            assert!(all.iter().any(dish) && !all.iter().all(dish), "{prompt}: nobody, or nothing, is held");
            let whole = |all: &[Held]| taken(&scene, all, &[0.0, 0.5, 1.0], (relief.as_ref(), &span)).expect("in view");
            let seen = whole(&all);
            let least = seen.left.min(seen.low).min(-seen.right).min(-seen.high);
            assert!(least > -SAFE - SLACK, "{prompt}, {seed}: {seen:?}");
            all.retain(dish);
            let dish = whole(&all);
            assert!(dish.right - dish.left > 0.3, "{prompt}, {seed}: too small, {dish:?}");
        }
    }

    #[test]
    fn whom_a_shot_is_about_is_never_cut_unless_the_shot_is_near() {
        let mut cut = Vec::new();
        let mut all = 0;
        let prompts = PROMPTS.iter().flat_map(|table| table.lines()).filter(|line| !line.starts_with('#'));
        for prompt in prompts.filter_map(|line| line.split('\t').next()) {
            let script = crate::understand::understand(prompt).script;
            let scene = composed(&script, 1, 5);
            for (shot, built) in script.shots.iter().zip(&scene.shots) {
                if built.pace > 1.0 || matches!(size(shot), Some(ShotSize::CloseUp | ShotSize::ExtremeCloseUp)) {
                    continue;
                }
                let seconds = built.frames as f32 / 24.0 * built.pace;
                let aspect = 16.0 / 9.0;
                let span = Span { first_frame: 0, frames: built.frames, first_s: 0.0, seconds, aspect };
                if let Some(taken) = seen(built, shot, &span) {
                    all += 1;
                    let least = taken.left.min(taken.low).min(-taken.right).min(-taken.high);
                    if least < -SAFE - SLACK {
                        cut.push((prompt.to_owned(), taken));
                    }
                }
            }
        }
        assert!(all > 40, "only {all} were measured");
        assert!(cut.len() * MOST_OUT <= all, "of {all} are cut: {cut:#?}");
    }
}
