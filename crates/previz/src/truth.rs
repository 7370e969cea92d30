//! Holds what is told of the words of a prompt against what is shown of it, and
//! takes back what is not true.
//!
//! It changes no scene.

mod outdoors;
mod unseen;

use self::unseen::of_subject;
use crate::maths::{Vec3, v3};
use crate::scene::actors::nature::is_person;
use crate::scene::city::{leads_over_bridge, longbridge};
use crate::scene::{Actor, PropKind, Scene, SceneOptions, ShotScene};
use crate::script::{Action, Angle, CameraMove, Feature, Light, Particular, Place, Script, Shot, SubjectKind};
use crate::understand::{name_of, understand_for};
use crate::{Options, Report};

/// What is shown of a prompt, and what is told of its words.
pub(crate) fn scripted(prompt: &str, options: &Options) -> (Scene, Report) {
    let understanding = understand_for(prompt, Some(options.duration_s));
    let options = SceneOptions::from(options);
    let (script, mut report) = (understanding.script, understanding.report);
    let scene = Scene::compose(&script, &options);
    for (index, (meant, (built, outlook))) in
        script.shots.iter().zip(scene.shots.iter().zip(scene.outlooks())).enumerate()
    {
        unseen::own_up(meant, (built, &outlook), index + 1, &mut report);
        if outlook.shows_window() == Some(false) {
            report.show_otherwise(index + 1, ("feature", &name_of(Feature::Window)), "daylight of a window");
            meant.weather.iter().for_each(|one| report.ignore(index + 1, ("weather", &name_of(*one))));
        }
    }
    for (index, (meant, shown)) in script.shots.iter().zip(&scene.shots).enumerate() {
        own_up_to_moves(meant, shown, index + 1, &mut report);
        outdoors::own_up(meant, shown, index + 1, &mut report);
        if meant.lights.contains(&Light::Spotlight) && shown.spotlight.is_none() {
            let (meant, shown) = (name_of(Light::Spotlight), name_of(Light::Backlight));
            report.show_otherwise(index + 1, ("light", &meant), &shown);
        }
        // Who keeps to the lanes of a street comes along them.
        if meant.subjects.iter().any(|one| one.action == Some(Action::Cross) && along_the_street(shown, one.kind)) {
            report.show_otherwise(index + 1, ("action", &name_of(Action::Cross)), &name_of(Action::Drive));
        }
        if let Some(angle) = meant.angle.filter(|angle| !is_from_above(shown, *angle)) {
            report.show_otherwise(index + 1, ("angle", &name_of(angle)), &name_of(Angle::High));
        }
        for posture in [Action::Sit, Action::Kneel, Action::Lie, Action::Sleep, Action::Read] {
            // Of the same kind another may stand beside whoever does so.
            let is_at = |kind, action| shown.actors.iter().any(|one| one.kind == kind && one.action == action);
            let stands = |kind| is_at(kind, Action::Stand) && !is_at(kind, posture);
            if meant.subjects.iter().any(|one| one.action == Some(posture) && stands(one.kind)) {
                report.show_otherwise(index + 1, ("action", &name_of(posture)), &name_of(Action::Stand));
            }
        }
        own_up_to_partners(meant, shown, index + 1, &mut report);
        if leads_over_bridge(meant) && !is_on_bridge(shown) {
            report.show_otherwise(index + 1, ("feature", &name_of(Feature::Bridge)), "bridge in the distance");
        }
        if let Some(until) = meant.until.filter(|_| shown.hours.is_empty()) {
            report.ignore(index + 1, ("until", &name_of(until)));
        }
        let built = |kind| shown.props.iter().any(|prop| prop.kind == kind);
        for (feature, _) in KNOWN_BY.iter().filter(|(one, kind)| meant.features.contains(one) && !built(*kind)) {
            report.ignore(index + 1, ("feature", &name_of(*feature)));
        }
        if let Some(weather) = meant.weather.filter(|_| shown.enclosure.has_no_window()) {
            report.ignore(index + 1, ("weather", &name_of(weather)));
        }
        if let Some(time) = meant.time.filter(|_| shown.place == Place::Studio || shown.enclosure.has_no_window()) {
            report.show_otherwise(index + 1, ("time", &name_of(time)), "lamplight without an hour");
        }
    }
    for index in 0..scene.shots.len() {
        own_up(&script, index, (&scene, &options), &mut report);
    }
    (scene, report)
}

/// Tells what somebody does who has nobody to do it with.
fn own_up_to_partners(meant: &Shot, shown: &ShotScene, shot: usize, report: &mut Report) {
    for one in meant.subjects.iter().filter_map(|one| one.action.filter(|action| action.is_mutual())) {
        let instead = shown.actors.iter().find(|other| is_person(other.kind)).map(|other| other.action);
        // Who speaks talks.
        let talks = one == Action::Talk && instead == Some(Action::Speak);
        let done = talks || shown.actors.iter().any(|other| other.action == one);
        if let Some(instead) = instead.filter(|_| !done) {
            report.show_otherwise(shot, ("action", &name_of(one)), &name_of(instead));
        }
    }
}

/// Tells how the camera moves, and from where it looks, where that is not as asked.
fn own_up_to_moves(meant: &Shot, shown: &ShotScene, shot: usize, report: &mut Report) {
    if meant.camera.contains(&CameraMove::Tracking) && shown.camera.follows.is_none() {
        let (meant, shown) = (name_of(CameraMove::Tracking), name_of(CameraMove::TruckRight));
        report.show_otherwise(shot, ("camera", &meant), &shown);
    }
    let moves = |one: &&CameraMove| !matches!(one, CameraMove::Static | CameraMove::Handheld | CameraMove::Tracking);
    // It stays where alone somebody is seen from.
    let stays = shown.camera.keys.len() < 2;
    for one in meant.camera.iter().filter(|one| stays && moves(one)) {
        report.show_otherwise(shot, ("camera", &name_of(*one)), &name_of(CameraMove::Static));
    }
    if shown.props.iter().any(|prop| prop.kind == PropKind::Breaker) {
        // Who rides a wave is watched from there.
        report.show_otherwise(shot, ("feature", &name_of(Feature::Cliff)), "a higher camera");
    }
}

/// As far at least is whoever is seen from the air, unless looked down on steeply.
const AIR_M: f32 = 12.0;

/// Whether an angle from above is the camera's; others are not looked at.
fn is_from_above(shot: &ShotScene, angle: Angle) -> bool {
    let away = shot.camera.keys.first().map_or(Vec3::ZERO, |key| key.target - key.eye);
    let steep = -away.y > v3(away.x, 0.0, away.z).length() * 0.5;
    match angle {
        Angle::Aerial => steep || away.length() > AIR_M || shot.actors.is_empty(),
        Angle::Overhead => steep,
        _ => true,
    }
}

/// What places are known by that are laid out for something: without it they are not shown,
/// as where one is looked down on from the air.
const KNOWN_BY: [(Feature, PropKind); 35] = [
    (Feature::Billboards, PropKind::Screen),
    (Feature::FillingStation, PropKind::Forecourt),
    (Feature::ParkingLot, PropKind::ParkingBays),
    (Feature::Suburb, PropKind::SuburbanHouse),
    (Feature::Helipad, PropKind::Helipad),
    (Feature::HighSteel, PropKind::SteelFrame),
    (Feature::Skatepark, PropKind::QuarterPipe),
    (Feature::Steps, PropKind::Steps),
    (Feature::Overpass, PropKind::Overpass),
    (Feature::PiercedHouse, PropKind::PiercedHouse),
    (Feature::Boardwalk, PropKind::Boardwalk),
    (Feature::Deck, PropKind::ShipDeck),
    (Feature::LinerDeck, PropKind::LinerDeck),
    (Feature::Hoard, PropKind::Hoard),
    (Feature::Ablaze, PropKind::Blaze),
    (Feature::RuinedNave, PropKind::RuinedNave),
    (Feature::Gallery, PropKind::Gallery),
    (Feature::IceFestival, PropKind::IceTower),
    (Feature::GolfCourse, PropKind::Flagstick),
    (Feature::Backyard, PropKind::BoardFence),
    (Feature::VegetableGarden, PropKind::VegetableBed),
    (Feature::ZenGarden, PropKind::GardenRock),
    (Feature::FormalGarden, PropKind::Topiary),
    (Feature::Hayfield, PropKind::HayBale),
    (Feature::TeaField, PropKind::TeaRow),
    (Feature::Junkyard, PropKind::ScrapHeap),
    (Feature::Dig, PropKind::Bones),
    (Feature::Trench, PropKind::Sandbags),
    (Feature::RockArch, PropKind::RockArch),
    (Feature::Lotus, PropKind::Lotus),
    (Feature::JapaneseGarden, PropKind::GardenBridge),
    (Feature::LakePavilion, PropKind::Gazebo),
    (Feature::WaterSlides, PropKind::WaterSlides),
    (Feature::Campsite, PropKind::Tent),
    (Feature::Glacier, PropKind::GardenRock),
];

/// Whether anybody of a shot is borne by a bridge.
fn is_on_bridge(shot: &ShotScene) -> bool {
    shot.actors.iter().any(|one| shot.props.iter().any(|prop| longbridge::bears(prop, one.at)))
}

/// Whether a vehicle moves into the picture or out of it rather than across.
fn along_the_street(shot: &ShotScene, kind: SubjectKind) -> bool {
    let deep = |one: &Actor| {
        let way = one.gone(1.0);
        way.z.abs() > way.x.abs()
    };
    kind.is_motor_vehicle() && shot.actors.iter().any(|one| one.kind == kind && deep(one))
}

/// What may be said of a thing of a place: its slot in the report, its value, and
/// how it is left out.
type Trait = (&'static str, fn(&Particular) -> Option<String>, fn(&mut Particular));

const TRAITS: [Trait; 3] = [
    ("colour", |said| said.colour.map(name_of), |said| said.colour = None),
    ("size", |said| said.size.map(name_of), |said| said.size = None),
    ("count", |said| said.count.map(|count| count.to_string()), |said| said.count = None),
];

/// Takes back what was told of the things of a place in a shot where it changes
/// nothing that is shown of any of them, and is said of no subject.
fn own_up(script: &Script, index: usize, (scene, options): (&Scene, &SceneOptions), report: &mut Report) {
    let Some(shot) = script.shots.get(index) else { return };
    for (slot, value, leave_out) in TRAITS {
        let mut values: Vec<String> = shot.particulars.iter().filter_map(value).collect();
        values.sort_unstable();
        values.dedup();
        for said in values {
            let mut without = script.clone();
            let particulars = without.shots.get_mut(index).map(|shot| &mut shot.particulars).into_iter().flatten();
            particulars.filter(|one| value(one).as_ref() == Some(&said)).for_each(leave_out);
            let changes = || Scene::compose_shot(&without, options, index).as_ref() != scene.shots.get(index);
            if !shot.subjects.iter().any(|one| of_subject(one, slot).as_ref() == Some(&said)) && !changes() {
                report.ignore(index + 1, (slot, &said));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(prompt: &str) -> Report {
        scripted(prompt, &Options::default()).1
    }

    fn values(report: &Report, slot: &str) -> Vec<String> {
        report.honoured.iter().filter(|reading| reading.slot == slot).map(|reading| reading.value.clone()).collect()
    }

    #[test]
    fn what_is_shown_of_one_thing_is_not_taken_back_for_another() {
        // No sofa stands in this office; the cat is red all the same.
        assert_eq!(values(&told("a red cat on a red sofa in an office"), "colour"), ["red"]);
        // The same size, said of several kinds of trees, makes each of them higher.
        assert_eq!(values(&told("giant trees, giant palms, giant willows in a park"), "size"), ["giant"]);
    }

    #[test]
    fn a_window_is_told_of_where_the_camera_shows_it() {
        for prompt in ["a cat sits on a sofa by the window, rain", "客厅里，雨天，窗边的沙发"] {
            let report = told(prompt);
            assert!(values(&report, "feature").contains(&"window".to_owned()), "{prompt}: {report:?}");
            assert_eq!(values(&report, "weather"), ["rain"], "{prompt}");
        }
        let report = told("木餐桌上放着一支白色护手霜软管，旁边散落着柠檬片，上午窗边，镜头俯拍后推近");
        assert!(!values(&report, "feature").contains(&"window".to_owned()), "{report:?}");
    }

    #[test]
    fn an_hour_is_told_where_a_window_shows_it() {
        assert_eq!(values(&told("a boy stands in a gymnasium, morning light"), "time"), ["morning"]);
        for prompt in
            ["a perfume bottle on a black background at dusk", "a boy in the auditorium of an opera house at noon"]
        {
            let report = told(prompt);
            assert!(values(&report, "time").is_empty() && !report.approximated.is_empty(), "{prompt}: {report:?}");
        }
    }

    #[test]
    fn who_is_not_on_the_bridge_that_words_name_is_not_told_to_be() {
        for prompt in ["a robot walks across an old stone bridge", "a truck crosses a bridge", "一只熊走过小桥"]
        {
            assert!(values(&told(prompt), "feature").contains(&"bridge".to_owned()), "{prompt}");
        }
        let above = told("overhead shot of a man crossing a bridge over a river");
        assert!(!values(&above, "feature").contains(&"bridge".to_owned()), "{above:?}");
    }

    #[test]
    fn a_camera_that_does_not_look_from_the_air_is_not_told_to() {
        assert_eq!(values(&told("drone follows a dog running on a beach, aerial view"), "angle")[0], "aerial");
        let clouds = told("a man stands on a cliff above a sea of clouds, aerial view");
        assert!(values(&clouds, "angle").is_empty(), "{clouds:?}");
    }

    #[test]
    fn who_sits_is_told_to_unless_nobody_of_the_kind_does() {
        let beside = told("a man sits on a bench in a park, another man stands beside him");
        assert!(values(&beside, "action").contains(&"sit".to_owned()), "{beside:?}");
        let counter = told("an old man sits in a bakery");
        assert!(!values(&counter, "action").contains(&"sit".to_owned()), "{counter:?}");
    }

    #[test]
    fn steps_that_are_not_laid_are_not_told_as_shown() {
        assert_eq!(values(&told("a woman walks up stone steps in the mountains"), "feature"), ["steps"]);
        let above = told("aerial view of stone steps in the mountains");
        assert!(values(&above, "feature").is_empty() && !above.ignored.is_empty(), "{above:?}");
    }

    #[test]
    fn lotus_is_told_of_where_its_pond_is_seen_from_the_bank() {
        assert!(values(&told("一位老人在荷塘边"), "feature").contains(&"lotus".to_owned()));
        assert!(!values(&told("a man swims in a lotus pond"), "feature").contains(&"lotus".to_owned()));
    }

    #[test]
    fn who_comes_along_a_street_is_not_told_to_cross_it() {
        assert_eq!(values(&told("a scooter crosses the street"), "action"), [""; 0]);
        assert_eq!(values(&told("a cat crosses a street"), "action"), ["cross"]);
    }

    #[test]
    fn several_colours_are_told_where_there_are_several_things() {
        for prompt in ["colourful kites over the beach", "a village with colourful houses", "五颜六色的雨伞"] {
            assert_eq!(values(&told(prompt), "colour"), ["mixed"], "{prompt}");
        }
        let house = told("a colourful house in a meadow");
        assert_eq!(house.ignored, ["colourful"], "{house:?}");
    }

    #[test]
    fn of_one_thing_no_two_colours_are_told_as_shown() {
        for prompt in ["a red tent and a blue tent by a lake", "红色的帐篷和蓝色的帐篷"] {
            let report = told(prompt);
            assert_eq!(values(&report, "colour"), ["red"], "{prompt}: {report:?}");
            assert!(report.ignored.iter().any(|words| words.contains("blue") || words.contains('蓝')), "{report:?}");
        }
    }

    #[test]
    fn who_has_nobody_to_embrace_is_not_told_to_do_it() {
        let approximated = |prompt: &str| told(prompt).approximated.into_iter().map(|one| one.shown_as);
        assert!(approximated("a woman hugs").any(|shown| shown == "action wave"));
        assert!(approximated("一个男人在争吵").any(|shown| shown == "action speak"));
        for (prompt, action) in
            [("a man hugs a woman", "hug"), ("两个人在公园里握手", "handshake"), ("a man talks", "talk")]
        {
            assert!(values(&told(prompt), "action").contains(&action.to_owned()), "{prompt}");
        }
    }
}
