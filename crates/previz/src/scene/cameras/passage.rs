//! Where a camera may pass: neither through what is built nor past whom the
//! shot is about. A move that would lead there is shortened.
//!
//! Moves nobody, and turns no camera.

use crate::maths::{cos_turns, sin_turns, v3};
use crate::scene::actors::nature::{Home, nature};
use crate::scene::parts::{CameraKey, CameraPath, Prop, PropKind, ShotScene, Vec3, half_height};
use crate::scene::span::Span;
use crate::scene::terrain::relief::Relief;

/// Moments of a shot at which its camera is looked after.
const MOMENTS: u32 = 24;
/// How often a move is shortened at most, and to which share each time.
const TRIES: usize = 9;
const SHORTER: f32 = 0.78;
/// Room between an eye and a wall.
const ROOM_M: f32 = 0.8;
/// What a roof adds to the height of a wall, as a share of it.
const ROOF: f32 = 0.4;

/// How far from the middle of the picture its edge is thought to be, in halves.
const EDGE: f32 = 1.0;
/// An eye that travels less only turns: metres, and at most this share of the way
/// to what it looks at.
const TURNS: (f32, f32) = (0.2, 0.1);
/// What is shown on a table is never nearer to the eye than this: before it
/// nothing is drawn.
const CLEAR_M: f32 = 0.22;

/// Shortens the camera's move, if that is what it takes for it to be free.
pub(crate) fn keep_free(scene: &mut ShotScene, relief: Option<&Relief>, span: &Span) {
    let [first, others @ ..] = scene.camera.keys.as_slice() else { return };
    let turns_m = TURNS.0.min((first.target - first.eye).length() * TURNS.1);
    let travels = others.iter().any(|key| (key.eye - first.eye).length() > turns_m);
    let mut passage = Passage::new(scene, relief, span);
    if !travels || passage.is_free(&scene.camera) {
        return;
    }
    // What turns about somebody is in its place half-way, all else at its start.
    let middle = others.get((others.len() / 2).saturating_sub(1)).unwrap_or(first);
    let pivots = [first, middle];
    let still = |pivot: &CameraKey| CameraPath { keys: vec![pivot.clone()], ..scene.camera.clone() };
    // Who goes out of the picture by themselves is not held by less of a move.
    passage.holds = pivots.iter().any(|pivot| passage.is_free(&still(pivot)));
    let found = pivots.into_iter().find_map(|pivot| {
        let shares = std::iter::successors(Some(1.0), |share| Some(share * SHORTER));
        shares.take(TRIES).map(|share| shortened(&scene.camera, pivot, share)).find(|path| passage.is_free(path))
    });
    if let Some(path) = found {
        scene.camera = path;
    }
}

/// A path of which only a share leads away from a pivot.
pub(super) fn shortened(path: &CameraPath, pivot: &CameraKey, share: f32) -> CameraPath {
    let mut path = path.clone();
    for key in &mut path.keys {
        key.eye = pivot.eye.lerp(key.eye, share);
        key.target = pivot.target.lerp(key.target, share);
    }
    path
}

/// All that a camera has to pass.
struct Passage<'a> {
    scene: &'a ShotScene,
    relief: Option<&'a Relief>,
    seconds: f32,
    aspect: f32,
    walls: Vec<&'a Prop>,
    /// Whether whom the shot is about is to stay in its picture.
    holds: bool,
}

impl<'a> Passage<'a> {
    fn new(scene: &'a ShotScene, relief: Option<&'a Relief>, span: &Span) -> Self {
        let walls = scene.props.iter().filter(|prop| is_walled(prop.kind)).collect();
        Self { scene, relief, seconds: span.seconds, aspect: span.aspect, walls, holds: true }
    }

    /// Whether the eye keeps clear at all moments of a path.
    fn is_free(&self, path: &CameraPath) -> bool {
        (0..=MOMENTS).all(|moment| {
            let share = moment as f32 / MOMENTS as f32;
            let seconds = self.seconds * share;
            let key = path.with(&self.scene.actors, share, seconds);
            !self.walls.iter().any(|wall| self.is_within(key.eye, wall)) && (!self.holds || self.is_seen(&key, seconds))
        })
    }

    /// Whether whom the shot is about is in the picture, before the camera.
    fn is_seen(&self, key: &CameraKey, seconds: f32) -> bool {
        self.shown(seconds).is_none_or(|shown| self.sees(key, shown))
    }

    /// Whether something is in the picture, before the camera and no nearer
    /// than its reach.
    fn sees(&self, key: &CameraKey, (middle, reach): (Vec3, f32)) -> bool {
        let away = middle - key.eye;
        let forward = (key.target - key.eye).unit();
        let side = v3(forward.z, 0.0, -forward.x).unit();
        let depth = away.dot(forward);
        let tangent = half_height(key.fov_deg, self.aspect) * depth * EDGE;
        let (aside, above) = (away.dot(side).abs(), away.dot(forward.cross(side)).abs());
        depth > reach && aside < tangent * self.aspect && above < tangent
    }

    /// The middle of what the shot is about, and how near it may be met: of
    /// somebody, or where nobody is of the first building that words name.
    fn shown(&self, seconds: f32) -> Option<(Vec3, f32)> {
        if let Some(first) = self.scene.actors.first() {
            let nature = nature(first.kind);
            let middle = v3(0.0, first.size_m * nature.tall * 0.5, 0.0);
            let reach = match nature.home {
                Home::Table => first.size_m * nature.wide * 0.5 + CLEAR_M,
                _ => first.size_m * nature.wide.min(nature.tall) * 0.5,
            };
            return Some((first.whereabouts(self.relief, seconds) + middle, reach));
        }
        let built = self.scene.props.iter().find(|prop| prop.kind.is_landmark())?;
        let ground = self.relief.map_or(0.0, |relief| relief.height(built.at.x, built.at.z).max(0.0));
        Some((built.at + v3(0.0, ground + built.size.y * 0.5, 0.0), built.size.z * 0.5))
    }

    fn is_within(&self, eye: Vec3, wall: &Prop) -> bool {
        let away = eye - wall.at;
        let (s, c) = (sin_turns(wall.yaw_turns), cos_turns(wall.yaw_turns));
        let (across, along) = (away.x * c + away.z * s, away.z * c - away.x * s);
        if across.abs() > wall.size.x * 0.5 + ROOM_M || along.abs() > wall.size.z * 0.5 + ROOM_M {
            return false;
        }
        let ground = self.relief.map_or(0.0, |relief| relief.height(wall.at.x, wall.at.z).max(0.0));
        away.y - ground < wall.size.y * (1.0 + ROOF) + ROOM_M
    }
}

/// Whether a kind of prop has walls that nobody goes through.
pub(crate) fn is_walled(kind: PropKind) -> bool {
    matches!(
        kind,
        PropKind::House
            | PropKind::Chapel
            | PropKind::Shophouse
            | PropKind::Apartments
            | PropKind::MansardHouse
            | PropKind::Smithy
            | PropKind::Trunk
            | PropKind::Barn
            | PropKind::Tower
            | PropKind::Temple
            | PropKind::Pagoda
            | PropKind::Manor
            | PropKind::PlasterHouse
            | PropKind::BrickRow
            | PropKind::GreyHouse
            | PropKind::Farmhouse
            | PropKind::Stall
            | PropKind::FoodStall
            | PropKind::BazaarStall
            | PropKind::FlowerStall
            | PropKind::Stand
            | PropKind::Tent
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::{composed, lasting};

    const SPAN: Span = Span { first_frame: 0, frames: 120, first_s: 0.0, seconds: 5.0, aspect: 16.0 / 9.0 };

    fn shot(prompt: &str) -> ShotScene {
        lasting(prompt, 0, 5)
    }

    fn is_free(prompt: &str) -> bool {
        let shot = shot(prompt);
        let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed));
        Passage::new(&shot, relief.as_ref(), &SPAN).is_free(&shot.camera)
    }

    #[test]
    fn no_camera_goes_through_walls_or_past_whom_it_shows() {
        let moves = ["aerial shot gliding over", "drone flyover of", "camera orbits around", "dolly in on"];
        let places = ["the Taj Mahal", "a palace", "a temple", "a skyscraper city", "a ferris wheel"];
        for (one, place) in moves.iter().flat_map(|one| places.iter().map(move |place| (one, place))) {
            assert!(is_free(&format!("{one} {place}")), "{one} {place}");
        }
    }

    #[test]
    fn who_moves_stays_in_the_picture_whatever_the_camera_does() {
        let moves = ["", ", camera orbits right", ", dolly in", ", crane up", ", truck right", ", camera pans left"];
        for (place, one) in ["in a park", "in the desert"].iter().flat_map(|place| moves.map(|one| (place, one))) {
            assert!(is_free(&format!("a horse galloping {place}{one}")), "{place}{one}");
        }
    }

    const FLIGHTS: [&str; 4] = ["aerial shot gliding over", "drone flyover of", "aerial view of", "camera flies over"];

    #[test]
    fn a_named_building_is_in_the_picture_all_through_a_shot() {
        let others = ["wide shot of", "slow push in on", "camera rises over", "camera pans right across"];
        let built = [
            ("a farmhouse beside an apple orchard", PropKind::Barn),
            ("a Chinese temple and its gardens", PropKind::Temple),
            ("a temple in the mountains", PropKind::Temple),
            ("a pagoda in a forest", PropKind::Pagoda),
            ("ancient ruins in the desert", PropKind::Ruins),
            ("a barn in a field", PropKind::Barn),
        ];
        for (one, (what, kind)) in FLIGHTS.iter().chain(&others).flat_map(|one| built.map(|built| (one, built))) {
            let mut shot = shot(&format!("{one} {what}"));
            shot.props.retain(|prop| prop.kind == kind);
            shot.actors.clear();
            let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed));
            let passage = Passage::new(&shot, relief.as_ref(), &SPAN);
            assert!(!passage.walls.is_empty() || kind == PropKind::Ruins, "{one} {what}: none");
            assert!(passage.is_free(&shot.camera), "{one} {what}: {:?} {:?}", shot.props[0].at, shot.camera);
        }
    }

    #[test]
    fn houses_are_flown_over_to_the_last_and_stand_on_dry_ground() {
        let places = ["a small village", "the white houses of a village by a river"];
        for (one, what) in FLIGHTS.iter().flat_map(|one| places.map(|what| (one, what))) {
            let mut shot = shot(&format!("{one} {what}"));
            shot.actors.clear();
            shot.props.retain(|prop| matches!(prop.kind, PropKind::House | PropKind::Manor));
            let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed));
            let passage = Passage::new(&shot, relief.as_ref(), &SPAN);
            let key = shot.camera.with(&[], 1.0, SPAN.seconds);
            let seen = shot.props.iter().filter(|house| passage.sees(&key, (house.at, 0.0))).count();
            assert!(seen > 2, "{one} {what}: {seen} of {} are left", shot.props.len());
            let height = |at: Vec3| relief.as_ref().map_or(1.0, |relief| relief.height(at.x, at.z));
            assert!(shot.props.iter().all(|house| height(house.at) > 0.0), "{one} {what}: in the water");
        }
    }

    #[test]
    fn who_drives_stays_on_a_road_and_in_the_picture() {
        let drivers = ["a red convertible", "a school bus", "a tractor", "a horse-drawn carriage", "a cyclist"];
        let places = [
            "on a coastal cliff road",
            "on a mountain road",
            "on a cliff road",
            "along a cliff in the mountains",
            "on a desert road",
            "on a forest road",
        ];
        let cameras =
            ["", ", drone following from the side", ", tracking shot", ", aerial view", ", camera orbits around"];
        let all =
            drivers.iter().flat_map(|one| places.iter().flat_map(move |at| cameras.map(|camera| (one, at, camera))));
        for (one, at, camera) in all {
            let prompt = format!("{one} travels {at}{camera}");
            let shot = shot(&prompt);
            let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed)).expect("a land");
            let passage = Passage::new(&shot, Some(&relief), &SPAN);
            assert!(passage.is_free(&shot.camera), "{prompt}: is not in the picture");
            let Some(car) = shot.actors.first() else { panic!("{prompt}: nobody drives") };
            let half = shot.land.as_ref().map_or(0.0, |land| land.road_half_m);
            for moment in 0..=MOMENTS {
                let spot = car.whereabouts(Some(&relief), SPAN.seconds * moment as f32 / MOMENTS as f32);
                let off = relief.road_distance(spot.x, spot.z);
                assert!(off < half, "{prompt}: {off} from the middle of its road at {spot:?}");
            }
        }
    }

    #[test]
    fn a_street_is_driven_down_in_sight_of_whoever_flies_over_it() {
        for camera in ["drone following from the side", "aerial tracking shot", "aerial view"] {
            assert!(is_free(&format!("a school bus drives down a city street, {camera}")), "{camera}");
        }
    }

    #[test]
    fn a_village_on_a_river_has_its_bridge_and_whoever_is_on_it() {
        let bridge = |shot: &ShotScene| shot.props.iter().find(|prop| prop.kind == PropKind::ArchBridge).cloned();
        assert!(bridge(&shot("an old stone bridge over a quiet river in a small village")).is_some());
        for walker in ["a couple walking", "a girl stands", "an old man walking"] {
            let prompt = format!("{walker} on a stone bridge over the river of a village, camera follows from behind");
            let shot = shot(&prompt);
            let bridge = bridge(&shot).expect("a bridge");
            for moment in [0.0, 0.5, 1.0] {
                let off = shot.actors[0].at + shot.actors[0].gone(SPAN.seconds * moment) - bridge.at;
                assert!(off.x.abs() < 4.5 && off.z.abs() < bridge.size.z, "{prompt}: {off:?} from its crown");
            }
            assert!(is_free(&prompt), "{prompt}");
        }
    }

    #[test]
    fn who_is_on_a_bridge_stands_on_it() {
        for prompt in [
            "a girl on a bridge looking at the river",
            "一个女孩站在桥上",
            "a couple stands on a bridge in a village",
            "a man walks across a stone bridge over a river",
        ] {
            let shot = shot(prompt);
            let bridge = shot.props.iter().find(|prop| prop.kind == PropKind::ArchBridge).expect("a bridge");
            for moment in [0.0, 0.5, 1.0] {
                let off = shot.actors[0].at + shot.actors[0].gone(SPAN.seconds * moment) - bridge.at;
                let deck = bridge.size.y * 0.88..bridge.size.y + 0.01;
                assert!(off.x.abs() < 4.5 && off.z.abs() < bridge.size.z && deck.contains(&off.y), "{prompt}: {off:?}");
            }
            assert!(is_free(prompt), "{prompt}");
        }
        for prompt in ["a cyclist crosses an old stone bridge over the river", "一辆马车驶过河上的石桥"] {
            let shot = shot(prompt);
            let bridge = shot.props.iter().find(|prop| prop.kind == PropKind::ArchBridge).expect("a bridge");
            for moment in [0.0, 0.5, 1.0] {
                let off = shot.actors[0].at + shot.actors[0].gone(SPAN.seconds * moment) - bridge.at;
                let deck = bridge.size.y * 0.85..bridge.size.y + 0.01;
                assert!(off.z.abs() < bridge.size.z && deck.contains(&off.y), "{prompt}: {off:?}");
            }
            assert!(is_free(prompt), "{prompt}");
        }
        // So is what a shot is for; what others are seen before is as high and wide as ever.
        let arched = |prompt: &str| shot(prompt).props.iter().any(|prop| prop.kind == PropKind::ArchBridge);
        assert!(arched("an old bridge over a river"));
        assert!(!arched("a boat on a river, an old bridge behind it"));
    }

    #[test]
    fn what_stands_at_a_road_leaves_it_free() {
        for what in ["a big tree", "a big tree and a cottage", "a windmill", "a house"] {
            let shot = shot(&format!("{what} by a country road"));
            let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed)).expect("a land");
            let half = shot.land.as_ref().map_or(0.0, |land| land.road_half_m);
            let trunk = shot.actors.iter().find(|one| relief.road_distance(one.at.x, one.at.z) < half);
            assert!(trunk.is_none(), "{what}: {trunk:?}");
        }
    }

    #[test]
    fn no_move_brings_the_camera_into_a_thing_on_show() {
        use crate::script::{CameraMove as M, ShotSize, SubjectKind};
        let moves = [
            vec![M::DollyIn],
            vec![M::DollyIn, M::DollyIn],
            vec![M::ZoomIn],
            vec![M::DollyOut],
            vec![M::OrbitLeft],
            vec![M::TruckRight],
            vec![M::TiltUp],
            vec![M::TiltDown],
            vec![M::CraneUp],
            vec![M::CraneDown],
        ];
        let sizes = [None, Some(ShotSize::CloseUp), Some(ShotSize::ExtremeCloseUp)];
        let things = SubjectKind::ALL.iter().copied().filter(|kind| nature(*kind).home == Home::Table);
        let bases =
            ["a cup on a wooden table", "a cup in a studio"].map(|base| crate::understand::understand(base).script);
        for (kind, (base, seconds)) in
            things.flat_map(|kind| bases.iter().flat_map(move |base| [(kind, (base, 5)), (kind, (base, 12))]))
        {
            for (camera, size) in moves.iter().flat_map(|camera| sizes.map(|size| (camera, size))) {
                let mut script = base.clone();
                let shot = &mut script.shots[0];
                (shot.subjects[0].kind, shot.camera, shot.shot_size) = (kind, camera.clone(), size);
                let scene = composed(&script, 1, seconds).shots.remove(0);
                let Some(thing) = scene.actors.first() else { panic!("{kind:?} is not there") };
                let what = nature(thing.kind);
                let middle = thing.at + v3(0.0, thing.size_m * what.tall * 0.5, 0.0);
                for moment in 0..=MOMENTS {
                    let key = scene.camera.with(&scene.actors, moment as f32 / MOMENTS as f32, 0.0);
                    let forward = (key.target - key.eye).unit();
                    let near = (middle - key.eye).dot(forward) - thing.size_m * what.wide * 0.5;
                    let what = format!("{kind:?} in {:?}, {camera:?}, {size:?}, {seconds} s", scene.place);
                    assert!(near > 0.15, "{what}: its near side is {near} m off at {moment}");
                    let side = v3(forward.z, 0.0, -forward.x).unit();
                    let depth = (middle - key.eye).dot(forward);
                    let half = crate::maths::tan_deg(key.fov_deg * 0.5) * depth;
                    let aside = (middle - key.eye).dot(side).abs() / half / (16.0 / 9.0);
                    assert!(aside < 1.0, "{what}: out of the picture at {moment}");
                }
            }
        }
    }

    #[test]
    fn a_free_move_is_left_as_it_is() {
        let mut shot = shot("drone flyover of a valley");
        let before = shot.camera.clone();
        keep_free(&mut shot, None, &SPAN);
        assert_eq!(shot.camera, before);
    }
}
