//! What the picture must hold of whom it is about, all through a shot: the
//! camera turns and opens until it does.
//!
//! Moves nobody, and leaves the camera where it stands, unless somebody has
//! things on a table before them: a near shot looks across it.

use super::rig::{Interest, fill, size};
use super::{bust, portrait};
use crate::maths::{atan2_turns, cos_turns, sin_turns, tan_deg, v3};
use crate::scene::actors::nature::{Home, is_person, nature};
use crate::scene::actors::{spread, tasks};
use crate::scene::parts::{Actor, CameraKey, CameraPath, Motion, ShotScene, Vec3};
use crate::scene::setting::Setting;
use crate::scene::span::Span;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, CameraMove, Detail, Place, SubjectKind as K};

/// As near to the edges of the picture as anything held comes, in halves of it.
const SAFE: f32 = 0.93;
/// How high in the picture the crown of a head is at least, in a shot of a part
/// of somebody.
const CROWN: f32 = 0.5;
/// As wide as a view may become, and how much wider than it was.
const WIDEST_DEG: f32 = 66.0;
const OPENS: f32 = 1.7;
/// Whoever is further out than this is not meant to be seen then.
const OUT: f32 = 2.6;
/// More of a kind are a crowd, of which the edge cuts some.
const FEW: usize = 3;
/// What is larger is a landscape.
const HUGE_M: f32 = 26.0;
const NEAR_M: f32 = 0.12;
/// What is no further than this from somebody is on the table before them.
const AT_TABLE_M: f32 = 1.1;
/// How far the eye is from things on a table, in halves of their width and
/// beyond, and how far above them for each metre of it.
const ACROSS: (f32, f32, f32) = (2.2, 0.45, 0.36);
/// Room around them and whoever is behind them, in a near shot and in another,
/// and what is left of a move so near to them.
const MARGIN: (f32, f32) = (1.1, 1.4);
const MOVES: f32 = 0.55;

/// What of an actor is held: from where to where above its foot, and how far it
/// reaches ahead and aside.
#[derive(Debug, Clone, Copy)]
struct Held {
    index: usize,
    low: f32,
    high: f32,
    /// How far ahead of the middle of the body the middle of it is.
    fore: f32,
    ahead: f32,
    aside: f32,
}

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
    let table = before_somebody(setting, &scene.actors, relief).filter(|_| scene.camera.follows.is_none());
    let across = table.is_some();
    if let Some(table) = table {
        let margin = if setting.near() { MARGIN.0 } else { MARGIN.1 };
        look_across(&mut scene.camera, &table, (span.aspect, margin));
    }
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

/// Things on a table, and whoever a near shot shows behind it.
struct Served {
    middle: Vec3,
    half_m: f32,
    /// The foot and the crown of whoever is behind them.
    foot: Vec3,
    crown_m: f32,
}

/// What somebody whom a near shot is about has on the table before them.
fn before_somebody(setting: &Setting, actors: &[Actor], relief: Option<&Relief>) -> Option<Served> {
    let eyes = setting.shot.detail == Some(Detail::Eyes);
    if !portrait::is_across_table(setting) || eyes || setting.place != Place::Room || portrait::is_of_things(setting) {
        return None;
    }
    let lies = |one: &Actor| matches!(one.action, Action::Lie | Action::Sleep);
    let somebody = actors.first().filter(|one| is_person(one.kind) && !one.action.is_task() && !lies(one))?;
    let foot = somebody.whereabouts(relief, 0.0);
    let within = |at: &Vec3| v3(at.x - foot.x, 0.0, at.z - foot.z).length() < AT_TABLE_M;
    let laid = actors.iter().filter(|one| nature(one.kind).home == Home::Table);
    let things = || laid.clone().map(|one| (one, one.whereabouts(relief, 0.0))).filter(|(_, at)| within(at));
    let share = 1.0 / things().count().max(1) as f32;
    let middle = things().fold(Vec3::ZERO, |sum, (_, at)| sum + at * share);
    let half = |(one, at): (&Actor, Vec3)| (at.x - middle.x).abs() + one.size_m * nature(one.kind).wide * 0.5;
    let half_m = things().map(half).reduce(f32::max)?;
    let crown_m = somebody.size_m * nature(somebody.kind).tall * portrait::BEHIND_TABLE.high;
    Some(Served { middle, half_m, foot, crown_m })
}

/// Looks across a table, from as near and as low as shows what is on it large
/// and whoever is behind it down from the crown.
fn look_across(path: &mut CameraPath, table: &Served, (aspect, margin): (f32, f32)) {
    let behind = v3(table.foot.x - table.middle.x, 0.0, table.foot.z - table.middle.z);
    let away = table.half_m * ACROSS.0 + ACROSS.1;
    let eye = table.middle - behind.unit() * away + Vec3::UP * (away * ACROSS.2);
    let down = atan2_turns(eye.y - table.middle.y, away - table.half_m);
    let up = atan2_turns(table.foot.y + table.crown_m - eye.y, away + behind.length());
    let target = eye + behind.unit() * away + Vec3::UP * (away * tan_deg((up - down) * 180.0));
    let half = tan_deg((up + down) * 180.0) * margin / tangents(90.0, aspect).1;
    let fov_deg = (atan2_turns(half, 1.0) * 720.0).min(WIDEST_DEG);
    let Some(was) = path.keys.get(path.keys.len() / 2).cloned() else { return };
    for key in &mut path.keys {
        key.eye = eye + (key.eye - was.eye) * MOVES;
        key.target = target + (key.target - was.target) * MOVES;
        key.fov_deg *= fov_deg / was.fov_deg;
    }
}

/// The shares of a shot at which whom it is about is held: all through it,
/// or half-way where the camera is asked to turn away or they only pass.
fn moments(setting: &Setting, first: &Actor, camera: &CameraPath, span: &Span) -> &'static [f32] {
    let stays = |one: &CameraMove| {
        use CameraMove as M;
        let near = matches!(one, M::Static | M::Handheld | M::Tracking | M::DollyIn | M::ZoomIn | M::DollyOut);
        near || matches!(one, M::OrbitLeft | M::OrbitRight | M::ZoomOut)
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

/// Who is held, and how much of each.
fn held(setting: &Setting, actors: &[Actor], share: f32, across: bool) -> Vec<Held> {
    let small = |actor: &Actor| matches!(nature(actor.kind).home, Home::Table);
    let about = match actors.first() {
        Some(first) if small(first) && !portrait::is_of_things(setting) => {
            actors.iter().find(|one| is_person(one.kind)).unwrap_or(first)
        }
        Some(first) => first,
        None => return Vec::new(),
    };
    let many = matches!(about.kind, K::Crowd | K::Planet | K::Fireworks | K::Firefly | K::Leaf | K::Petal);
    let huge = about.kind.is_train()
        || about.size_m > HUGE_M && !about.kind.is_monument()
        || matches!(about.motion, Motion::Launch { .. });
    if many || huge || spread::flown_over(setting) {
        return Vec::new();
    }
    let shown = small(about);
    let same: Vec<usize> = actors
        .iter()
        .enumerate()
        .filter(|(_, one)| if shown { small(one) } else { one.kind == about.kind && one.action == about.action })
        .map(|(index, _)| index)
        .collect();
    if !shown && same.len() > FEW {
        return Vec::new();
    }
    let laid = |(_, one): &(usize, &Actor)| !shown && (across || setting.near()) && small(one);
    let things = actors.iter().enumerate().filter(laid).map(|(index, _)| index);
    same.into_iter().chain(things).filter_map(|index| part(setting, actors, index, (share, across))).collect()
}

/// The part of one actor that is held.
fn part(setting: &Setting, actors: &[Actor], index: usize, (share, across): (f32, bool)) -> Option<Held> {
    let actor = actors.get(index)?;
    let subject = setting.shot.subjects.iter().find(|subject| subject.kind == actor.kind);
    let nature = subject.map_or_else(|| nature(actor.kind), |subject| tasks::posed(setting, subject));
    let person = is_person(actor.kind);
    let lies = matches!(actor.action, Action::Lie | Action::Sleep);
    let (mut high, mut wide) = (actor.size_m * nature.tall, actor.size_m * nature.wide);
    // Paws reach towards the camera.
    let mut low = if actor.kind.has_paws() { -0.1 * actor.size_m } else { 0.0 };
    let behind = (across && person).then_some(portrait::BEHIND_TABLE);
    let face = subject.and_then(|subject| bust::part(setting, subject, &nature));
    let fore = subject.and_then(|subject| bust::ahead_m(setting, subject, actor.size_m)).unwrap_or(0.0);
    if let Some(part) = behind.or(face).or_else(|| portrait::part(setting, subject?)) {
        (low, high, wide) = (high * part.low, high * part.high, wide.min(actor.size_m * part.wide));
    } else if person && !lies && share > 1.0 {
        // Head and shoulders.
        (low, wide) = (high * (1.0 - 0.8 / share), wide.min(actor.size_m * 0.26));
    } else if actor.company.as_ref().is_some_and(|company| company.kind == K::Umbrella) {
        (high, wide) = (high * 1.36, wide.max(actor.size_m * 0.62));
    }
    // In profile nobody is as wide as long.
    let slim = if nature.home == Home::Table {
        1.0
    } else if person && !lies {
        0.9
    } else {
        0.4
    };
    Some(Held { index, low, high, fore, ahead: wide * 0.5, aside: wide * 0.5 * slim })
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

/// A view at one moment.
pub(crate) struct Eye {
    at: Vec3,
    ahead: Vec3,
    right: Vec3,
    up: Vec3,
    tangent: (f32, f32),
}

impl Eye {
    pub(crate) fn of(key: &CameraKey, aspect: f32) -> Self {
        let ahead = (key.target - key.eye).unit();
        let right = v3(ahead.z, 0.0, -ahead.x).unit();
        Self { at: key.eye, ahead, right, up: ahead.cross(right), tangent: tangents(key.fov_deg, aspect) }
    }

    /// Where in the picture a point `off` the middle of something is, in halves
    /// of it from its middle. Bodies are round: what is off to the eye's side
    /// is no nearer.
    pub(crate) fn sees(&self, at: Vec3, off: Vec3) -> Option<(f32, f32)> {
        let away = at + off - self.at;
        let depth = (at + Vec3::UP * off.y - self.at).dot(self.ahead);
        (depth > NEAR_M)
            .then(|| (away.dot(self.right) / depth / self.tangent.0, away.dot(self.up) / depth / self.tangent.1))
    }
}

/// Half the width and half the height of a view at a distance of one.
fn tangents(fov_deg: f32, aspect: f32) -> (f32, f32) {
    let high = tan_deg(fov_deg * 0.5) * ((16.0 / 9.0) / aspect).sqrt();
    (high * aspect, high)
}

/// Turns or opens all of a path towards what takes more than the safe part of
/// the picture; whether that was needed.
fn mend(path: &mut CameraPath, taken: &Taken, (crown, aspect): (bool, f32), opened: &mut f32) -> bool {
    let needs = ((taken.right - taken.left).max(taken.high - taken.low) / (2.0 * SAFE)).min(OPENS / *opened);
    if needs > 1.01 {
        *opened *= needs;
        for key in &mut path.keys {
            let wide = atan2_turns(tan_deg(key.fov_deg * 0.5) * needs, 1.0) * 720.0;
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
