//! Who moves before a camera that stays where it is: they are in its picture from
//! the first frame to the last. Who is too fast for its width comes nearer across
//! it, and goes no faster than that takes.
//!
//! Changes ways and paces; whom the camera goes along with keeps theirs.

use super::detour::{Detour, Meeting, Way};
use super::eye::Eye;
use super::rig::Rig;
use super::{pursuit, railway};
use crate::maths::{atan2_turns, cos_turns, sin_turns, v3};
use crate::scene::actors::conduct::circles;
use crate::scene::actors::footing::AFLOAT_M;
use crate::scene::actors::nature::{Home, is_person, nature};
use crate::scene::actors::strolling;
use crate::scene::city::driving;
use crate::scene::parts::{Actor, Land, Motion, Vec3};
use crate::scene::setting::Setting;
use crate::scene::span::Span;
use crate::scene::terrain::relief::Relief;
use crate::script::{CameraMove, Direction, Place, Speed, SubjectKind as K};

/// As near to the edges as anybody comes, in halves of the picture: aside, and up
/// or down; and aside while the camera turns.
const EDGE: (f32, f32) = (0.9, 0.97);
const TURNING: f32 = 0.55;
/// The shares of a shot at which it is looked whether they are seen, those first at
/// which they are the least likely to be.
const MOMENTS: [f32; 5] = [0.0, 1.0, 0.25, 0.75, 0.5];
/// As far off as anybody may be in such distances: in the open, what drives in its
/// lane, and among trees, which would hide them.
const FAR: (f32, f32, f32) = (2.4, 4.2, 1.5);
/// Ground that is higher is dry.
const DRY_M: f32 = 0.3;
/// More than these are a flock, of which half are enough.
const FEW: usize = 3;
/// More people than these go their own ways.
const CROWD: usize = 5;

/// Gives everybody whom words name and who moves a way within the picture.
pub(crate) fn keep(
    setting: &Setting,
    actors: &mut [Actor],
    (rig, relief): (&Rig, Option<&Relief>),
    (land, wet, span): (Option<&Land>, bool, &Span),
) {
    railway::keep(setting, actors, (rig, span));
    let moves = &setting.shot.camera;
    if !pursuit::stays(moves) || setting.shot.speed == Speed::TimeLapse {
        return;
    }
    let turns = |one: &CameraMove| matches!(one, CameraMove::PanLeft | CameraMove::PanRight);
    let edge = if moves.iter().any(turns) { TURNING } else { EDGE.0 };
    let paved = land.is_some_and(|land| land.road_half_m > 0.0);
    let view = View { setting, eye: Eye::of(&rig.key(), span.aspect), rig, relief, edge, paved, wet, span };
    let people = actors.iter().filter(|one| is_person(one.kind)).count();
    let mut done = vec![false; actors.len()];
    for index in 0..actors.len() {
        if done[index] || !goes(&actors[index]) || is_person(actors[index].kind) && people > CROWD {
            continue;
        }
        let first = actors[index].clone();
        let group: Vec<usize> =
            (index..actors.len()).filter(|other| !done[*other] && with(&first, &actors[*other])).collect();
        group.iter().for_each(|one| done[*one] = true);
        let all: Vec<Actor> = group.iter().filter_map(|one| actors.get(*one).cloned()).collect();
        let Some(way) = view.way(&all) else { continue };
        for one in group {
            way.lead(&mut actors[one], span.seconds);
        }
    }
}

/// Whether somebody goes straight on, and is neither as long as the picture nor
/// comes down from above.
fn goes(one: &Actor) -> bool {
    let Motion::Straight { velocity } = one.motion else { return false };
    let level = velocity.y.abs() < velocity.length() * 0.5;
    level && velocity.length() > 0.05 && !one.kind.is_train() && !circles(one.kind, one.action)
}

/// Whether two go one way.
fn with(first: &Actor, other: &Actor) -> bool {
    let (Motion::Straight { velocity: a }, Motion::Straight { velocity: b }) = (&first.motion, &other.motion) else {
        return false;
    };
    goes(other) && first.grounded == other.grounded && a.dot(*b) > 0.6 * a.length() * b.length()
}

/// What the camera sees, and whom it is to see.
struct View<'a> {
    setting: &'a Setting<'a>,
    rig: &'a Rig,
    eye: Eye,
    relief: Option<&'a Relief>,
    edge: f32,
    paved: bool,
    /// There is water, out of which who walks is kept.
    wet: bool,
    span: &'a Span,
}

impl View<'_> {
    /// The best way for some who go together; none where theirs will do, or none
    /// would.
    fn way(&self, all: &[Actor]) -> Option<Way> {
        let first = all.first()?;
        let Motion::Straight { velocity } = first.motion else { return None };
        let own = v3(velocity.x, 0.0, velocity.z).unit();
        let flat = self.rig.flat();
        let met = first.at + velocity * (self.span.seconds * 0.5) - self.rig.eye;
        let framed_m = met.dot(flat).clamp(self.rig.distance() * 0.7, self.rig.distance() * 1.3).max(0.5);
        let bounds = self.bounds(all);
        let laned = self.is_laned(first.kind);
        let far = match self.setting.place {
            _ if laned && first.kind.is_motor_vehicle() => FAR.1,
            _ if laned => FAR.0,
            Place::Forest | Place::Garden => FAR.2,
            _ => FAR.0,
        } * framed_m;
        let before = Way { by: Vec3::ZERO, ahead: own, pace: 1.0 };
        if self.shows(all, &before, (bounds, far)) {
            return None;
        }
        let wide = self.rig.tangent(self.span.aspect) * self.span.aspect;
        let meeting = Meeting { own, met, framed_m, flat, wide };
        let flies = nature(first.kind).home == Home::Air;
        let ways = if laned { meeting.along() } else { meeting.across(self.direction(first.kind), flies) };
        // Where no way shows all of them, one that shows the first.
        self.best(all, &ways, (bounds, far)).or_else(|| self.best(all.get(..1)?, &ways, (bounds, far)))
    }

    /// The way of some that is worth most.
    fn best(&self, all: &[Actor], ways: &[Detour], limits: ([f32; 4], f32)) -> Option<Way> {
        let mut best: Option<(f32, Way)> = None;
        for detour in ways {
            let mut worthy = detour.paced().take_while(|(worth, _)| best.is_none_or(|(least, _)| *worth > least));
            if let Some(found) = worthy.find(|(_, way)| self.shows(all, way, limits)) {
                best = Some(found);
            }
        }
        best.map(|(_, way)| way)
    }

    /// Where words send it.
    fn direction(&self, kind: K) -> Option<Direction> {
        self.setting.shot.subjects.iter().find(|subject| subject.kind == kind).and_then(|subject| subject.direction)
    }

    /// Whether somebody keeps to a way that leads where it leads.
    fn is_laned(&self, kind: K) -> bool {
        let setting = self.setting;
        let streets = matches!(setting.place, Place::City | Place::Street | Place::Village | Place::Room);
        streets || setting.pool() || strolling::has_way(setting) || self.paved && driving::drives(kind)
    }

    /// What some take of the picture when they are met, at least all that they may
    /// take: left, right, low and high.
    fn bounds(&self, all: &[Actor]) -> [f32; 4] {
        let mut bounds = [-self.edge, self.edge, -EDGE.1, EDGE.1];
        let seconds = self.span.seconds * 0.5;
        for one in all.iter().take(FEW) {
            for (x, y) in
                corners(one).into_iter().filter_map(|off| self.eye.sees(one.whereabouts(self.relief, seconds), off))
            {
                bounds = [bounds[0].min(x), bounds[1].max(x), bounds[2].min(y), bounds[3].max(y)];
            }
        }
        bounds
    }

    /// Whether they are seen all the time, on ground or water that bears them.
    fn shows(&self, all: &[Actor], way: &Way, (bounds, far): ([f32; 4], f32)) -> bool {
        let spare = if all.len() > FEW { all.len() / 2 } else { 0 };
        MOMENTS.iter().all(|share| {
            let unseen = all.iter().filter(|one| !self.sees(one, way, *share, (bounds, far)));
            // No more are looked at than it takes to tell.
            unseen.take(spare + 1).count() <= spare
        })
    }

    fn sees(&self, one: &Actor, way: &Way, share: f32, ([left, right, low, high], far): ([f32; 4], f32)) -> bool {
        let Motion::Straight { velocity } = one.motion else { return false };
        let (at, velocity) = way.of(one, velocity, self.span.seconds);
        let led = Actor { at, motion: Motion::Straight { velocity }, ..one.clone() };
        let seconds = self.span.seconds * share;
        let spot = led.whereabouts(self.relief, seconds);
        if (spot - self.rig.eye).dot(self.rig.flat()) > far || !self.bears(one, spot) {
            return false;
        }
        let turned = Actor { yaw_turns: atan2_turns(velocity.z, velocity.x), ..led };
        corners(&turned)
            .into_iter()
            .all(|off| self.eye.sees(spot, off).is_some_and(|(x, y)| x >= left && x <= right && y >= low && y <= high))
    }

    /// Whether ground or water bears somebody at a spot, and no hill hides them.
    fn bears(&self, one: &Actor, spot: Vec3) -> bool {
        let Some(relief) = self.relief else { return true };
        let home = nature(one.kind).home;
        let ground = || relief.height(spot.x, spot.z);
        if !one.grounded {
            return home != Home::Water || self.setting.place == Place::Underwater || ground() < AFLOAT_M;
        }
        let head = spot + Vec3::UP * (one.size_m * nature(one.kind).tall * 0.5);
        let clear = |share: f32| {
            let there = self.rig.eye.lerp(head, share);
            relief.height(there.x, there.z) < there.y
        };
        (home == Home::Water || !self.wet || ground() > DRY_M) && [0.4, 0.7, 0.9].into_iter().all(clear)
    }
}

/// The corners of somebody in profile, from the middle of the foot.
fn corners(one: &Actor) -> [Vec3; 4] {
    let nature = nature(one.kind);
    let ahead = v3(cos_turns(one.yaw_turns), 0.0, sin_turns(one.yaw_turns));
    let (half, high) = (ahead * (one.size_m * nature.wide * 0.5), Vec3::UP * (one.size_m * nature.tall));
    [-half, half, high - half, high + half]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    const STATIC: [&str; 2] = ["static camera, ", "固定镜头，"];
    const MOVERS: [&str; 28] = [
        "a little boy running in a park",
        "a girl running on the beach",
        "two children running in a meadow",
        "a child riding a bicycle in a village",
        "a cyclist on a country road",
        "an old man walking in the street",
        "a woman walks her dog in a park",
        "a dog running on the beach",
        "a cat walking on the grass",
        "a fox walking in the snow",
        "a deer walking in the forest",
        "a horse galloping across a meadow",
        "three horses galloping in the desert",
        "a camel walking in the desert",
        "an elephant walking across the savanna",
        "a flock of birds flying over a lake",
        "an eagle flying over the mountains",
        "a sailboat on the sea",
        "a swan on a lake",
        "a red car driving on a country road",
        "a red car drives on a desert road from left to right",
        "a motorcycle on a mountain road",
        "a car in a city street",
        "a runner in a city street",
        "a skier in the mountains",
        "小女孩在草地上奔跑",
        "孩子在街道上踢足球",
        "a girl riding a bicycle along the seaside",
    ];

    #[test]
    fn who_moves_is_in_the_picture_of_a_camera_that_stays() {
        let mut lost = Vec::new();
        for (prompt, seed) in MOVERS.iter().flat_map(|prompt| [0, 1, 5].map(|seed| (prompt, seed))) {
            let prompt = format!("{}{prompt}", STATIC[usize::from(!prompt.is_ascii())]);
            let shot = lasting(&prompt, seed, 5);
            let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed));
            let kind = shot.actors.first().expect(&prompt).kind;
            for share in MOMENTS {
                let seconds = 5.0 * share;
                let eye = Eye::of(&shot.camera.with(&shot.actors, share, seconds), 16.0 / 9.0);
                let seen = shot.actors.iter().filter(|one| one.kind == kind).any(|one| {
                    let middle = Vec3::UP * (one.size_m * nature(kind).tall * 0.5);
                    let at = one.whereabouts(relief.as_ref(), seconds);
                    eye.sees(at, middle).is_some_and(|(x, y)| x.abs() < 0.95 && y.abs() < 0.95)
                });
                if !seen {
                    lost.push(format!("{prompt}, {seed}: at {share}"));
                }
            }
        }
        assert!(lost.is_empty(), "{lost:#?}");
    }

    #[test]
    fn who_is_kept_in_the_picture_is_still_large_enough() {
        for prompt in
            ["a little boy running in a park", "a horse galloping across a meadow", "a dog running on the beach"]
        {
            let shot = lasting(&format!("static camera, {prompt}"), 2, 5);
            let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed));
            let one = &shot.actors[0];
            for share in [0.0, 0.5, 1.0] {
                let eye = Eye::of(&shot.camera.with(&shot.actors, share, 5.0 * share), 16.0 / 9.0);
                let at = one.whereabouts(relief.as_ref(), 5.0 * share);
                let tall = Vec3::UP * (one.size_m * nature(one.kind).tall);
                let (low, high) = (eye.sees(at, Vec3::ZERO).expect("seen").1, eye.sees(at, tall).expect("seen").1);
                assert!(high - low > 0.24, "{prompt}: {} of the picture at {share}", (high - low) * 0.5);
            }
        }
    }
}
