//! Whom of the cast the camera shows, and for how much of a shot, so that the report
//! does not claim the others.
//!
//! Moves nobody, and draws nothing: what leaves of trees hide counts as seen.

use super::Scene;
use super::actors::company::partner;
use super::actors::nature::nature;
use super::actors::number::count;
use super::cameras::eye::Eye;
use super::cameras::passage::is_walled;
use super::parts::{Actor, CameraKey, Enclosure, Prop, ShotScene, Vec3, half_height};
use super::rooms::interior::Opening;
use super::terrain::relief::Relief;
use crate::maths::{cos_turns, sin_turns, v3};
use crate::script::{Place, Shot, Subject};

/// So many moments of a shot are looked at.
const MOMENTS: usize = 9;
/// For which share of a shot somebody is in the picture who is told to be shown.
const LONG: f32 = 0.34;
/// How much of the picture's height, or of half its width, they take at least.
const LEAST: f32 = 0.03;
/// How much each of a swarm takes, of how many at least and how small.
const SPECK: f32 = 0.003;
const SWARM: (usize, f32) = (12, 0.3);
/// How much of themselves is in the picture; or else how much of the picture they fill.
const PART: f32 = 0.55;
const FILLS: f32 = 0.3;
/// Where on somebody it is looked whether anything stands before them, from the middle,
/// in halves; and how many of these points are free.
const POINTS: [(f32, f32); 5] = [(0.0, 0.0), (0.0, 0.7), (-0.5, 0.1), (0.5, 0.1), (0.0, -0.6)];
const FREE: usize = 2;
/// At how many points of a line the ground is looked at, and how much of it is as rough
/// as to hide nobody, in metres.
const STEPS: usize = 14;
const ROUGH_M: f32 = 0.2;
/// How wide somebody is seen from the front, as a share of seen from the side.
const SLIM: f32 = 0.4;

impl Scene {
    /// Each shot as it is looked at.
    pub(crate) fn outlooks(&self) -> impl Iterator<Item = Outlook<'_>> {
        let aspect = self.width as f32 / self.height.max(1) as f32;
        let seconds = |shot: &ShotScene| shot.frames as f32 / self.fps.max(1) as f32 * shot.pace;
        self.shots.iter().map(move |shot| Outlook::new(shot, (seconds(shot), aspect)))
    }
}

/// A shot as it is looked at.
pub(crate) struct Outlook<'a> {
    shot: &'a ShotScene,
    relief: Option<Relief>,
    walls: Vec<&'a Prop>,
    /// Who is under water is not seen from above it.
    wet: bool,
    seconds: f32,
    aspect: f32,
}

impl<'a> Outlook<'a> {
    pub(super) fn new(shot: &'a ShotScene, (seconds, aspect): (f32, f32)) -> Self {
        let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed));
        let walls = shot.props.iter().filter(|prop| is_walled(prop.kind)).collect();
        let wet = shot.place != Place::Underwater && shot.water.as_ref().is_some_and(|water| !water.film);
        Self { shot, relief, walls, wet, seconds, aspect }
    }

    /// How many of those whom a subject of the shot is cast as are shown for long, and of
    /// how many; none where it is no part of the cast by itself.
    pub(crate) fn shown(&self, meant: &Shot, subject: &Subject) -> Option<(usize, usize)> {
        let shares = self.shares(meant, subject);
        (!shares.is_empty()).then(|| (shares.iter().filter(|share| **share >= LONG).count(), shares.len()))
    }

    /// Whether a window of the room is in the picture for long; none where the room has none
    /// or no more of it is seen than a wall.
    pub(crate) fn shows_window(&self) -> Option<bool> {
        let Enclosure::Room { chamber: Some(chamber), .. } = &self.shot.enclosure else { return None };
        let panes = |window: &Opening| {
            let (wide, high) = (window.right - window.left, window.top - window.sill);
            let share = [0.2, 0.5, 0.8];
            let at = |x: f32, y: f32| chamber.at + v3(window.left + wide * x, window.sill + high * y, 0.0);
            share.into_iter().flat_map(|x| share.map(|y| at(x, y))).collect::<Vec<_>>()
        };
        let panes: Vec<Vec3> = chamber.windows.iter().flat_map(panes).collect();
        let shown = |moment: &usize| {
            let share = *moment as f32 / (MOMENTS - 1) as f32;
            let key = self.shot.camera.with(&self.shot.actors, share, self.seconds * share);
            let eye = Eye::of(&key, self.aspect);
            panes.iter().any(|at| eye.sees(*at, Vec3::ZERO).is_some_and(|(x, y)| x.abs().max(y.abs()) < 1.0))
        };
        let seen = (0..MOMENTS).filter(shown).count();
        (!panes.is_empty()).then_some(seen as f32 / MOMENTS as f32 >= LONG)
    }

    /// For which share of the shot most of those are in the picture.
    pub(super) fn share(&self, meant: &Shot, subject: &Subject) -> Option<f32> {
        let shares = self.shares(meant, subject);
        shares.get(shares.len() / 2).copied()
    }

    /// The share of the shot for which each of a subject is in the picture, the longest first.
    fn shares(&self, meant: &Shot, subject: &Subject) -> Vec<f32> {
        let kinds = [0, 1].map(|index| partner((subject.kind, subject.guise), index).0);
        let cast: Vec<&Actor> = self.shot.actors.iter().filter(|one| kinds.contains(&one.kind)).collect();
        let many = count(meant, subject).min(cast.len());
        // A swarm is seen as such, of which each is a speck.
        let least = if many >= SWARM.0 && nature(subject.kind).size_m < SWARM.1 { SPECK } else { LEAST };
        let mut shares: Vec<f32> = cast.into_iter().map(|one| self.share_of(one, least)).collect();
        shares.sort_unstable_by(|a, b| b.total_cmp(a));
        shares.truncate(many);
        shares
    }

    /// Whether somebody is in the picture for as long as to be told to be.
    pub(super) fn shows(&self, one: &Actor) -> bool {
        self.share_of(one, LEAST) >= LONG
    }

    fn share_of(&self, one: &Actor, least: f32) -> f32 {
        let seen =
            (0..MOMENTS).filter(|moment| self.shows_at(one, *moment as f32 / (MOMENTS - 1) as f32, least)).count();
        seen as f32 / MOMENTS as f32
    }

    /// Whether somebody is in the picture after a share of the shot, and takes that much of it.
    fn shows_at(&self, one: &Actor, share: f32, least: f32) -> bool {
        let seconds = self.seconds * share;
        let key = self.shot.camera.with(&self.shot.actors, share, seconds);
        let nature = nature(one.kind);
        let faces = one.yaw_turns + one.motion.turned(seconds);
        let half_m = one.size_m * nature.tall * 0.5;
        let middle = one.whereabouts(self.relief.as_ref(), seconds) + Vec3::UP * half_m;
        let axes = key.axes();
        let along = v3(cos_turns(faces), 0.0, sin_turns(faces)).dot(axes[0]).abs();
        let wide_m = one.size_m * nature.wide * 0.5 * along.max(SLIM);
        let [x, y, z] = axes.map(|axis| (middle - key.eye).dot(axis));
        if z <= 0.0 {
            return false;
        }
        let reach = half_height(key.fov_deg, self.aspect) * z;
        let (across, part_across) = within(x, wide_m, reach * self.aspect);
        let (up, part_up) = within(y, half_m, reach);
        let whole = part_across * part_up >= PART || across.min(up) > 0.0 && across.max(up) > FILLS;
        let free = |(aside, above): &&(f32, f32)| {
            self.is_clear(&key, middle + axes[0] * (wide_m * aside) + axes[1] * (half_m * above), one)
        };
        whole && up.max(across * 0.5 * self.aspect) >= least && POINTS.iter().filter(free).count() >= FREE
    }

    /// Whether neither ground nor a wall is between the eye and a point.
    fn is_clear(&self, key: &CameraKey, point: Vec3, one: &Actor) -> bool {
        let over = |relief: &Relief| {
            (1..STEPS).all(|step| {
                let there = key.eye.lerp(point, step as f32 / STEPS as f32);
                relief.height(there.x, there.z) < there.y + ROUGH_M
            })
        };
        if self.wet && point.y < 0.0 && key.eye.y > 0.0 {
            return false;
        }
        // Among houses a house is seen over roofs.
        let walls = if one.kind.is_building() { &[] } else { self.walls.as_slice() };
        self.relief.as_ref().is_none_or(over) && !walls.iter().any(|wall| self.is_hidden_by(wall, key.eye, point))
    }

    /// Whether a wall is between the eye and a point; nobody is hidden by what they are in.
    fn is_hidden_by(&self, wall: &Prop, eye: Vec3, point: Vec3) -> bool {
        let ground = self.relief.as_ref().map_or(0.0, |relief| relief.height(wall.at.x, wall.at.z).max(0.0));
        let foot = v3(wall.at.x, wall.at.y + ground, wall.at.z);
        let (s, c) = (sin_turns(wall.yaw_turns), cos_turns(wall.yaw_turns));
        let turned = |at: Vec3| {
            let off = at - foot;
            v3(off.x * c + off.z * s, off.y, off.z * c - off.x * s)
        };
        let (from, to) = (turned(eye), turned(point));
        let (low, high) =
            (v3(wall.size.x * -0.5, 0.0, wall.size.z * -0.5), v3(wall.size.x * 0.5, wall.size.y, wall.size.z * 0.5));
        let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
        for (from, to, low, high) in
            [(from.x, to.x, low.x, high.x), (from.y, to.y, low.y, high.y), (from.z, to.z, low.z, high.z)]
        {
            let way = to - from;
            if way.abs() < 1e-6 {
                if from < low || from > high {
                    return false;
                }
                continue;
            }
            let (a, b) = ((low - from) / way, (high - from) / way);
            (enters, leaves) = (enters.max(a.min(b)), leaves.min(a.max(b)));
        }
        enters < leaves && leaves < 1.0
    }
}

/// How much of the picture's extent something takes that is `at` with a `half` to each
/// side, and how much of itself that is.
fn within(at: f32, half: f32, reach: f32) -> (f32, f32) {
    let seen = ((at + half).min(reach) - (at - half).max(-reach)).max(0.0);
    (seen / (2.0 * reach), seen / (2.0 * half).max(1e-6))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::PropKind;
    use crate::scene::sample::lasting;
    use crate::script::SubjectKind;

    const WIDE: f32 = 16.0 / 9.0;

    /// Whether a bird of a size is shown at a place before a level camera, with one thing there.
    fn is_seen((at, size_m): (Vec3, f32), aspect: f32, thing: Option<Prop>) -> bool {
        let mut shot = lasting("a bird flies over a meadow", 1, 2);
        let (eye, target) = (v3(0.0, 201.0, 0.0), v3(0.0, 201.0, 10.0));
        shot.camera.keys = vec![CameraKey { eye, target, fov_deg: 40.0 }];
        (shot.camera.follows, shot.camera.handheld) = (None, 0.0);
        shot.props = thing.into_iter().collect();
        let bird = Actor { grounded: false, ..Actor::plain(SubjectKind::Bird, at + Vec3::UP * 200.0, size_m) };
        Outlook::new(&shot, (1.0, aspect)).shows(&bird)
    }

    #[test]
    fn a_tall_picture_shows_what_is_high_and_a_wide_one_what_is_aside() {
        let tall = 9.0 / 16.0;
        let (high, aside) = ((v3(0.0, 6.0, 10.0), 1.0), (v3(5.0, 1.0, 10.0), 1.0));
        assert!(is_seen(high, tall, None) && !is_seen(high, WIDE, None));
        assert!(is_seen(aside, WIDE, None) && !is_seen(aside, tall, None));
    }

    /// For which share of a shot the first of its cast is seen, and taking how much of it.
    fn first_seen(prompt: &str, seed: u64, least: f32) -> f32 {
        let shot = lasting(prompt, seed, 5);
        let first = shot.actors.first().unwrap_or_else(|| panic!("{prompt}: nobody"));
        Outlook::new(&shot, (5.0, WIDE)).share_of(first, least)
    }

    #[test]
    fn what_flies_in_a_room_is_in_the_picture_of_it() {
        let flies = [
            "a drone flies",
            "a butterfly flies",
            "a small dragon flies",
            "an owl flies",
            "a bird flies",
            "a paper plane flies",
            "a winged horse flies",
        ];
        let rooms = ["library", "kitchen", "classroom", "warehouse", "hospital corridor", "attic", "train station"];
        for (index, who) in flies.into_iter().enumerate() {
            for room in rooms {
                let prompt = format!("{who} through the {room}");
                let share = first_seen(&prompt, index as u64, 0.04);
                assert!(share > 0.6, "{prompt}: {share}");
            }
        }
        for prompt in ["一只蝴蝶在图书馆的书架间飞舞", "一架无人机在仓库里飞行", "一只大象站在客厅里"]
        {
            assert!(first_seen(prompt, 3, 0.04) > 0.6, "{prompt}");
        }
    }

    #[test]
    fn who_keeps_to_a_place_is_seen_there_to_the_end() {
        for (prompt, least) in [
            ("a boy runs along a cliff edge", 0.15),
            ("a snow leopard walks along a cliff edge in the Himalayas", 0.15),
            ("一个女孩在悬崖边走", 0.15),
            ("a red car drives in the garage", 0.1),
            ("a red car drives through the harbour", 0.1),
            ("a woman walks on a desert island", 0.15),
            ("一个男人站在荒岛上", 0.15),
        ] {
            for seed in 0..4 {
                let share = first_seen(prompt, seed, least);
                assert!(share > 0.8, "{prompt}, seed {seed}: {share}");
            }
        }
    }

    #[test]
    fn who_is_small_behind_a_trunk_or_behind_the_camera_is_not_shown() {
        let trunk = |z: f32| Prop::plain(PropKind::Trunk, v3(0.0, -50.0, z), v3(3.0, 400.0, 3.0), Vec3::splat(1.0));
        let there = (v3(0.0, 1.0, 10.0), 1.0);
        assert!(is_seen(there, WIDE, None) && is_seen(there, WIDE, Some(trunk(16.0))));
        assert!(!is_seen(there, WIDE, Some(trunk(5.0))), "a trunk is before it");
        assert!(!is_seen((v3(0.0, 1.0, 90.0), 1.0), WIDE, None), "it is a speck");
        assert!(!is_seen((v3(0.0, 1.0, -10.0), 1.0), WIDE, None), "it is behind");
    }
}
