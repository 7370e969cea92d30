//! Places and what belongs to them: that what the report says is shown changes
//! the picture, that who drives keeps to the road, that what is looked at from
//! the air is in the picture.

use previz::RgbFrame;
use previz::render::Renderer;
use previz::scene::{
    Actor, Landform, Motion, Pattern, PropKind, Quality, Scene, SceneOptions, ShotScene, Species, Sport, Vec3,
};
use previz::script::{SubjectKind, TimeOfDay};
use previz::understand::understand;

fn options() -> SceneOptions {
    SceneOptions { width: 160, height: 90, fps: 24, frames: 120, seed: 3, label: false, quality: Quality::Fast }
}

fn compose(prompt: &str) -> Scene {
    Scene::compose(&understand(prompt).script, &options())
}

fn frame(scene: &Scene, index: u32) -> RgbFrame {
    let mut frame = RgbFrame::new(scene.width, scene.height);
    Renderer::new(scene, &mut |_| {}).frame(index, &mut frame);
    frame
}

/// The pixels that differ between two frames, as shares of the picture.
fn changed(a: &RgbFrame, b: &RgbFrame) -> Vec<(f32, f32)> {
    let apart =
        |i: usize| (0..3).map(|c| i32::from(a.pixels[i * 3 + c]).abs_diff(i32::from(b.pixels[i * 3 + c]))).sum();
    let (w, h) = (a.width as usize, a.height as usize);
    let differs = (0..w * h).filter(|i| {
        let d: u32 = apart(*i);
        d > 36
    });
    differs.map(|i| ((i % w) as f32 / w as f32, (i / w) as f32 / h as f32)).collect()
}

#[test]
fn what_the_report_calls_shown_is_in_the_scene() {
    let prop = |shot: &ShotScene, kind| shot.props.iter().any(|prop| prop.kind == kind);
    let grows = |shot: &ShotScene, species| shot.flora.iter().any(|flora| flora.species == species);
    let court = |shot: &ShotScene| shot.land.as_ref().and_then(|land| land.court.as_ref()).map(|court| court.sport);
    type Shown<'a> = &'a dyn Fn(&ShotScene) -> bool;
    let all: [(&str, &str, Shown); 49] = [
        ("a tent on a meadow", "tent", &|shot| prop(shot, PropKind::Tent)),
        ("草原上的帐篷", "tent", &|shot| prop(shot, PropKind::Tent)),
        ("a street market", "stalls", &|shot| prop(shot, PropKind::Stall)),
        ("夜市", "stalls", &|shot| prop(shot, PropKind::Stall)),
        ("a football stadium", "stadium", &|shot| prop(shot, PropKind::Stand)),
        ("a soccer stadium", "stadium", &|shot| prop(shot, PropKind::Goal)),
        ("a tennis court", "tennis-court", &|shot| prop(shot, PropKind::Net)),
        ("网球场", "tennis-court", &|shot| prop(shot, PropKind::Net)),
        ("a basketball court", "basketball-court", &|shot| prop(shot, PropKind::Hoop)),
        ("排球比赛", "volleyball-court", &|shot| prop(shot, PropKind::Net)),
        ("an ice rink", "ice-rink", &|shot| court(shot) == Some(Sport::Skating)),
        ("田径场", "running-track", &|shot| court(shot) == Some(Sport::Running)),
        ("古镇挂着红灯笼", "lantern", &|shot| prop(shot, PropKind::Lanterns)),
        ("a car on a race track", "race-track", &|shot| prop(shot, PropKind::Stand)),
        ("五彩经幡在雪山下飘扬", "flags", &|shot| prop(shot, PropKind::Flags)),
        ("天空之镜", "salt-flat", &|shot| shot.water.as_ref().is_some_and(|water| water.film)),
        ("a boat on a canal in Amsterdam", "gables", &|shot| prop(shot, PropKind::GabledHouse)),
        ("阿姆斯特丹运河", "gables", &|shot| prop(shot, PropKind::GabledHouse)),
        ("an old stone bridge over a stream", "bridge", &|shot| prop(shot, PropKind::ArchBridge)),
        ("北京的胡同", "chinese-town", &|shot| prop(shot, PropKind::GreyHouse)),
        ("a cat crosses a cobblestone street in an old Italian town", "alley", &|shot| {
            prop(shot, PropKind::PlasterHouse)
        }),
        ("a tram on a European boulevard", "mansards", &|shot| prop(shot, PropKind::MansardHouse)),
        ("欧洲街头的有轨电车", "mansards", &|shot| prop(shot, PropKind::MansardHouse)),
        ("a knight before the city gate, banners flying", "banners", &|shot| prop(shot, PropKind::Banner)),
        ("将军立于边关城门前，旌旗高悬", "city-gate", &|shot| prop(shot, PropKind::CityGate)),
        ("a blacksmith outside his forge", "smithy", &|shot| prop(shot, PropKind::Smithy)),
        ("铁匠铺前的老铁匠", "smithy", &|shot| prop(shot, PropKind::Smithy)),
        ("a walled village at dawn", "town-wall", &|shot| prop(shot, PropKind::TownGate)),
        ("a hiker in a redwood forest", "redwoods", &|shot| prop(shot, PropKind::Trunk)),
        ("红杉林", "redwoods", &|shot| prop(shot, PropKind::Trunk)),
        ("a shipwreck on a beach", "wreck", &|shot| prop(shot, PropKind::Wreck)),
        ("海滩上的沉船残骸", "wreck", &|shot| prop(shot, PropKind::Wreck)),
        ("the hall of a railway station", "concourse", &|shot| prop(shot, PropKind::Concourse)),
        ("a dragon in the hall of an ancient library", "library-hall", &|shot| prop(shot, PropKind::LibraryHall)),
        ("废弃的钢铁厂", "steel-works", &|shot| prop(shot, PropKind::SteelWorks)),
        ("floating islands in the sky", "isles", &|shot| prop(shot, PropKind::Isle)),
        ("云海之上的浮空岛", "isles", &|shot| prop(shot, PropKind::Isle)),
        ("老奶奶在农家小院里喂鸡", "farmyard", &|shot| prop(shot, PropKind::Farmhouse)),
        ("a hen in a farmyard", "farmyard", &|shot| prop(shot, PropKind::Barn)),
        ("老上海的弄堂", "row-houses", &|shot| prop(shot, PropKind::BrickRow)),
        ("an apple orchard", "orchard", &|shot| shot.flora.iter().any(|flora| flora.row_m > 0.0)),
        ("葡萄园", "vines", &|shot| shot.flora.iter().any(|flora| flora.row_m > 0.0)),
        ("willows by a lake", "willows", &|shot| grows(shot, Species::Willow)),
        ("a garden with a swimming pool", "pool", &|shot| shot.water.is_some()),
        ("a sea of clouds below the peaks", "cloud-sea", &|shot| {
            shot.land.as_ref().is_some_and(|land| land.form == Landform::CloudSea)
        }),
        ("a car on a mountain road", "road", &|shot| shot.land.as_ref().is_some_and(|land| land.road_half_m > 0.0)),
        ("a river through a city", "river", &|shot| {
            shot.land.as_ref().is_some_and(|land| land.form == Landform::Riverside) && shot.water.is_some()
        }),
        ("mountains with a waterfall", "waterfall", &|shot| prop(shot, PropKind::Waterfall)),
        ("aerial view of a city", "aerial", &|shot| {
            shot.land.as_ref().is_some_and(|land| land.pattern == Pattern::Blocks)
        }),
    ];
    for (prompt, value, shown) in all {
        let report = understand(prompt).report;
        let said = report.honoured.iter().any(|reading| reading.value.contains(value) || reading.words.contains(value));
        assert!(said, "{prompt}: {report:?}");
        assert!(shown(&compose(prompt).shots[0]), "{prompt} does not show {value}");
    }
}

#[test]
fn what_is_built_for_a_place_is_seen() {
    let kinds = [
        ("a tent on a meadow", PropKind::Tent),
        ("a street market in the morning", PropKind::Stall),
        ("a football stadium at noon", PropKind::Stand),
        ("mountains with a waterfall at noon", PropKind::Waterfall),
    ];
    for (prompt, kind) in kinds {
        let scene = compose(prompt);
        let mut without = scene.clone();
        without.shots[0].props.retain(|prop| prop.kind != kind);
        let share = changed(&frame(&scene, 48), &frame(&without, 48)).len() as f32 / (160.0 * 90.0);
        assert!(share > 0.002, "{kind:?} of {prompt} is not seen: {share}");
    }
}

#[test]
fn who_drives_keeps_to_the_road_all_the_way() {
    for prompt in [
        "a red car on a coastal road",
        "a motorcycle on a mountain road",
        "a truck drives on a desert highway",
        "a bus on a forest road",
        "aerial view of a car on a country road",
    ] {
        let scene = compose(prompt);
        let shot = &scene.shots[0];
        let half = shot.land.as_ref().map_or(0.0, |land| land.road_half_m);
        let car = &shot.actors[0];
        let Motion::Straight { velocity } = car.motion else { panic!("{prompt}: it does not drive") };
        assert!(velocity.x == 0.0 && velocity.z != 0.0, "{prompt}: along the road, not {velocity:?}");
        assert!(half > 0.0 && car.at.x.abs() < half, "{prompt}: in its lane, not at {}", car.at.x);
    }
}

#[test]
fn what_is_looked_at_from_the_air_is_in_the_middle_of_the_picture() {
    for prompt in [
        "Red sports car driving along a coastal road, drone follows",
        "Epic aerial shot of a castle in the mountains",
        "aerial shot of an elephant in the savanna",
    ] {
        let scene = compose(prompt);
        let mut without = scene.clone();
        without.shots[0].actors.iter_mut().for_each(|actor| actor.at.y -= 5000.0);
        for index in [10, 60, 110] {
            let seen = changed(&frame(&scene, index), &frame(&without, index));
            assert!(!seen.is_empty(), "{prompt}: nobody is seen in frame {index}");
            let middle = |pick: fn(&(f32, f32)) -> f32| seen.iter().map(pick).sum::<f32>() / seen.len() as f32;
            let (x, y) = (middle(|p| p.0), middle(|p| p.1));
            assert!((0.25..0.75).contains(&x) && (0.2..0.8).contains(&y), "{prompt}: at {x} {y} in frame {index}");
        }
    }
}

#[test]
fn a_sport_is_done_on_its_own_ground_unless_another_place_is_named() {
    let court = |prompt: &str| compose(prompt).shots[0].land.as_ref().and_then(|land| land.court.clone());
    for (prompt, sport) in [
        ("a man plays tennis", Sport::Tennis),
        ("一个男人在打网球", Sport::Tennis),
        ("a woman playing basketball", Sport::Basketball),
        ("打篮球的男孩", Sport::Basketball),
        ("a girl plays volleyball", Sport::Volleyball),
        ("boys playing football", Sport::Football),
        ("a figure skater spins", Sport::Skating),
        ("an athlete leaps over hurdles", Sport::Running),
    ] {
        assert_eq!(court(prompt).map(|court| court.sport), Some(sport), "{prompt}");
    }
    for prompt in [
        "a man plays tennis on a beach",
        "children play football in a snowy forest",
        "boys playing basketball in a kitchen",
    ] {
        assert_eq!(court(prompt), None, "{prompt}");
    }
}

#[test]
fn lanterns_hang_over_a_street_and_are_carried_by_who_is_said_to() {
    let strings = |prompt: &str| compose(prompt).shots[0].props.iter().filter(|p| p.kind == PropKind::Lanterns).count();
    let held = |prompt: &str| compose(prompt).shots[0].actors.iter().any(|one| one.company.is_some());
    for prompt in
        ["古镇石板街，两侧木楼挂着红灯笼，一名行人走过", "an old chinese town hung with red lanterns, a woman walks"]
    {
        assert!(strings(prompt) > 5 && !held(prompt), "{prompt}");
    }
    for prompt in ["a girl with a lantern walks through an old chinese town", "提着灯笼的女孩走在古镇"] {
        assert!(strings(prompt) == 0 && held(prompt), "{prompt}");
    }
}

#[test]
fn famous_and_large_things_are_in_the_scene() {
    let prop = |shot: &ShotScene, kind| shot.props.iter().any(|prop| prop.kind == kind);
    let stands = |shot: &ShotScene, kind| shot.actors.iter().any(|actor| actor.kind == kind);
    type Shown<'a> = &'a dyn Fn(&ShotScene) -> bool;
    let all: [(&str, &str, Shown); 57] = [
        ("the Great Wall in autumn", "great-wall", &|shot| prop(shot, PropKind::Rampart)),
        ("长城上的积雪", "great-wall", &|shot| prop(shot, PropKind::Watchtower)),
        ("a tornado over the prairie", "tornado", &|shot| prop(shot, PropKind::Tornado)),
        ("龙卷风逼近村庄", "tornado", &|shot| prop(shot, PropKind::Tornado)),
        ("a container port", "container-port", &|shot| prop(shot, PropKind::GantryCrane)),
        ("集装箱码头", "container-port", &|shot| prop(shot, PropKind::Containers)),
        ("an airliner on the runway", "runway", &|shot| prop(shot, PropKind::Runway)),
        ("飞机在跑道滑行,机场跑道", "runway", &|shot| prop(shot, PropKind::ControlTower)),
        ("a man before a brick wall", "brick-wall", &|shot| prop(shot, PropKind::BrickWall)),
        ("红砖墙前的女孩", "brick-wall", &|shot| prop(shot, PropKind::BrickWall)),
        ("有轨电车驶过街道", "tram", &|shot| stands(shot, SubjectKind::Tram)),
        ("cable cars above the mountains", "cable-car", &|shot| stands(shot, SubjectKind::CableCar)),
        ("the Eiffel Tower at night", "eiffel-tower", &|shot| stands(shot, SubjectKind::EiffelTower)),
        ("黄昏的东方明珠", "pearl-tower", &|shot| stands(shot, SubjectKind::PearlTower)),
        ("埃及金字塔", "pyramid", &|shot| stands(shot, SubjectKind::Pyramid)),
        ("the Taj Mahal at sunrise", "taj-mahal", &|shot| stands(shot, SubjectKind::TajMahal)),
        ("泰姬陵", "taj-mahal", &|shot| stands(shot, SubjectKind::TajMahal)),
        ("Sydney Opera House from the air", "opera-house", &|shot| stands(shot, SubjectKind::OperaHouse)),
        ("悉尼歌剧院夜景", "opera-house", &|shot| stands(shot, SubjectKind::OperaHouse)),
        ("the Christ statue on its peak", "christ-statue", &|shot| stands(shot, SubjectKind::ChristStatue)),
        ("里约基督像", "christ-statue", &|shot| stands(shot, SubjectKind::ChristStatue)),
        ("Santorini in the morning", "cliff-town", &|shot| stands(shot, SubjectKind::CliffTown)),
        ("圣托里尼日落", "cliff-town", &|shot| stands(shot, SubjectKind::CliffTown)),
        ("the Potala Palace at sunset", "potala-palace", &|shot| stands(shot, SubjectKind::PotalaPalace)),
        ("布达拉宫", "potala-palace", &|shot| stands(shot, SubjectKind::PotalaPalace)),
        ("the Temple of Heaven", "temple-of-heaven", &|shot| stands(shot, SubjectKind::TempleOfHeaven)),
        ("北京天坛", "temple-of-heaven", &|shot| stands(shot, SubjectKind::TempleOfHeaven)),
        ("Yellow Crane Tower in spring", "crane-tower", &|shot| stands(shot, SubjectKind::CraneTower)),
        ("黄鹤楼", "crane-tower", &|shot| stands(shot, SubjectKind::CraneTower)),
        ("Tiananmen on a clear day", "gate-tower", &|shot| stands(shot, SubjectKind::GateTower)),
        ("天安门", "gate-tower", &|shot| stands(shot, SubjectKind::GateTower)),
        ("a red torii gate by a lake", "torii", &|shot| stands(shot, SubjectKind::Torii)),
        ("红色鸟居", "torii", &|shot| stands(shot, SubjectKind::Torii)),
        ("the Colosseum in Rome", "colosseum", &|shot| stands(shot, SubjectKind::Colosseum)),
        ("罗马斗兽场", "colosseum", &|shot| stands(shot, SubjectKind::Colosseum)),
        ("the leaning tower of Pisa", "leaning-tower", &|shot| stands(shot, SubjectKind::LeaningTower)),
        ("比萨斜塔", "leaning-tower", &|shot| stands(shot, SubjectKind::LeaningTower)),
        ("the Arc de Triomphe in Paris", "triumphal-arch", &|shot| stands(shot, SubjectKind::TriumphalArch)),
        ("凯旋门", "triumphal-arch", &|shot| stands(shot, SubjectKind::TriumphalArch)),
        ("the Brandenburg Gate in winter", "brandenburg-gate", &|shot| stands(shot, SubjectKind::BrandenburgGate)),
        ("勃兰登堡门", "brandenburg-gate", &|shot| stands(shot, SubjectKind::BrandenburgGate)),
        ("the Golden Gate Bridge in fog", "golden-gate", &|shot| stands(shot, SubjectKind::GoldenGate)),
        ("金门大桥", "golden-gate", &|shot| stands(shot, SubjectKind::GoldenGate)),
        ("Tower Bridge in London", "tower-bridge", &|shot| stands(shot, SubjectKind::TowerBridge)),
        ("伦敦塔桥", "tower-bridge", &|shot| stands(shot, SubjectKind::TowerBridge)),
        ("the Canton Tower at night", "canton-tower", &|shot| stands(shot, SubjectKind::CantonTower)),
        ("广州塔夜景", "canton-tower", &|shot| stands(shot, SubjectKind::CantonTower)),
        ("moai statues on Easter Island", "moai", &|shot| stands(shot, SubjectKind::Moai)),
        ("复活节岛石像", "moai", &|shot| stands(shot, SubjectKind::Moai)),
        ("Stonehenge at dawn", "stonehenge", &|shot| stands(shot, SubjectKind::Stonehenge)),
        ("巨石阵", "stonehenge", &|shot| stands(shot, SubjectKind::Stonehenge)),
        ("a log cabin by a lake", "cabin", &|shot| stands(shot, SubjectKind::Cabin)),
        ("湖边的小木屋", "cabin", &|shot| stands(shot, SubjectKind::Cabin)),
        ("a busy intersection at noon", "crossing", &|shot| prop(shot, PropKind::Crossing)),
        ("十字路口人来人往", "crossing", &|shot| prop(shot, PropKind::Crossing)),
        ("a dancer under an overpass at night", "overpass", &|shot| prop(shot, PropKind::Overpass)),
        ("高架桥下的街道", "overpass", &|shot| prop(shot, PropKind::Overpass)),
    ];
    for (prompt, value, shown) in all {
        let report = understand(prompt).report;
        assert!(report.honoured.iter().any(|reading| reading.value.contains(value)), "{prompt}: {report:?}");
        assert!(shown(&compose(prompt).shots[0]), "{prompt} does not show {value}");
    }
}

#[test]
fn an_airliner_lands_on_its_runway_and_leaves_it() {
    let flight = |prompt: &str| {
        let scene = compose(prompt);
        let plane = scene.shots[0].actors.iter().find(|actor| actor.kind == SubjectKind::Plane).cloned();
        let plane = plane.expect("an airliner");
        let Motion::Straight { velocity } = plane.motion else { panic!("{prompt}: {:?}", plane.motion) };
        assert!(plane.grounded && plane.at.y < 20.0, "{prompt}: {plane:?}");
        velocity.y
    };
    assert!(flight("an airliner landing on the runway") < 0.0);
    assert!(flight("an airliner taking off from the runway") > 0.0);
    assert!(flight("an airliner taxiing on the runway").abs() < 1e-6);
}

#[test]
fn a_wall_over_ridges_is_walked_along() {
    let scene = compose("a woman walks along the Great Wall in snow");
    let walker = scene.shots[0].actors.first().expect("a woman");
    let Motion::Straight { velocity } = walker.motion else { panic!("{:?}", walker.motion) };
    assert!(velocity.z.abs() > velocity.x.abs() * 2.0, "{velocity:?}");
}

/// Prompts in which birds or mist might hide what a shot is for.
const SIGHTS: [&str; 4] = [
    "水墨画风格，北京天坛在云雾中若隐若现，几只飞鸟掠过天空，镜头缓缓向右平移",
    "birds crossing the sky over the Potala Palace in thick fog",
    "seagulls fly over the Golden Gate Bridge, camera pans left",
    "aerial view of the Eiffel Tower in Paris, a flock of birds passes",
];

#[test]
fn a_landmark_is_what_a_shot_is_for_whatever_flies_over_it() {
    for prompt in SIGHTS {
        let shot = &compose(prompt).shots[0];
        let first = shot.actors.first().expect("somebody");
        assert!(first.kind.is_monument(), "{prompt}: {:?}", first.kind);
        let away = first.at - shot.camera.keys[0].eye;
        let away = (away.x * away.x + away.z * away.z).sqrt();
        assert!(shot.air.reach_m > away, "{prompt}: lost in the mist at {away} of {}", shot.air.reach_m);
        assert!(shot.actors.iter().any(|one| one.kind.is_bird()), "{prompt}: no birds");
    }
    let wall = &compose("万里长城在云雾中，几只飞鸟掠过天空").shots[0];
    assert!(wall.props.iter().any(|prop| prop.kind == PropKind::Rampart));
}

#[test]
fn those_who_come_and_go_keep_to_their_ways() {
    let shot = &compose("城市十字路口，行人和车辆来来往往").shots[0];
    let crossing = shot.props.iter().find(|prop| prop.kind == PropKind::Crossing).expect("a crossing");
    let velocity = |one: &Actor| match one.motion {
        Motion::Straight { velocity } => velocity,
        _ => Vec3 { x: 0.0, y: 0.0, z: 0.0 },
    };
    let cars = shot.actors.iter().filter(|one| one.kind.is_motor_vehicle());
    let ways: Vec<f32> = cars.map(|car| velocity(car).x).collect();
    assert!(ways.iter().any(|x| *x > 1.0) && ways.iter().any(|x| *x < -1.0), "{ways:?}");
    let people = || shot.actors.iter().filter(|one| one.kind.has_hands());
    assert!(people().count() >= 6, "{}", people().count());
    let strays: Vec<_> = people()
        .filter(|one| one.at.x.abs() < 6.0 && velocity(one).z.abs() > 0.5)
        .map(|one| (one.kind, one.at - crossing.at))
        .collect();
    assert!(strays.is_empty(), "in the middle of the road: {strays:?}");
}

#[test]
fn peaks_catch_a_low_sun_on_the_side_that_is_seen() {
    for prompt in ["snowy mountains at sunrise", "mountains at sunset", "日出时的雪山"] {
        let shot = &compose(prompt).shots[0];
        assert!(shot.sun.azimuth_deg.abs() > 95.0, "{prompt}: {}", shot.sun.azimuth_deg);
    }
    // Asked for, the sun is in the picture.
    let against = &compose("mountains at sunset, backlit").shots[0];
    assert!(against.sun.azimuth_deg.abs() < 60.0, "{}", against.sun.azimuth_deg);
}

#[test]
fn a_single_tree_stands_alone() {
    let trees = |prompt: &str| {
        let scene = compose(prompt);
        let high = scene.shots[0].flora.iter().filter(|flora| flora.height_m > 4.0);
        high.map(|flora| flora.near_m).fold(f32::MAX, f32::min)
    };
    for prompt in ["a lone oak tree on a grassy hill", "山坡上有一棵树", "a single bare tree in the snow"] {
        assert!(trees(prompt) >= 40.0, "{prompt}: {}", trees(prompt));
    }
    for prompt in ["a lone oak tree on a grassy hill", "a tree on a hill in autumn"] {
        assert!(trees(prompt) > 400.0, "{prompt}: {}", trees(prompt));
    }
    assert!(trees("a meadow") < 60.0);
}

#[test]
fn who_walks_past_a_monument_is_seen_with_it_behind() {
    for (prompt, kind) in [
        ("the pyramids of Giza with camels walking by in the sand", SubjectKind::Camel),
        ("The Colosseum in Rome, tourists walking around it", SubjectKind::Person),
        ("埃菲尔铁塔，一个女人走过", SubjectKind::Woman),
    ] {
        let scene = compose(prompt);
        let shot = &scene.shots[0];
        let eye = shot.camera.keys[0].eye;
        let away = |one: &Actor| ((one.at.x - eye.x).powi(2) + (one.at.z - eye.z).powi(2)).sqrt();
        let first = &shot.actors[0];
        let sight = shot.actors.iter().find(|one| one.kind.is_monument()).expect("the sight");
        assert_eq!(first.kind, kind, "{prompt}");
        assert!(away(first) < away(sight) && away(first) < 60.0, "{prompt}: {} {}", away(first), away(sight));
    }
    let from_above = compose("aerial view of the Colosseum, tourists walking around it");
    assert!(from_above.shots[0].actors[0].kind.is_monument());
}

/// Share of a frame's pixels that are nearly white.
fn burnt(prompt: &str) -> f32 {
    let scene = compose(prompt);
    let frame = frame(&scene, 60);
    let white = frame.pixels.chunks_exact(3).filter(|p| p.iter().all(|c| *c > 247)).count();
    white as f32 / (frame.width * frame.height) as f32
}

#[test]
fn a_low_sun_on_a_dark_road_burns_nothing_out() {
    for prompt in [
        "Red sports car driving along a coastal road, drone follows, cinematic",
        "An old turquoise camper van along the coast road at golden hour",
        "motorcycle rider in black leather on a coastal road, drone shot",
    ] {
        assert!(burnt(prompt) < 0.05, "{prompt}: {}", burnt(prompt));
    }
}

#[test]
fn nobody_skis_or_walks_down_into_the_ground() {
    for prompt in [
        "Downhill skier carving through fresh powder on a steep mountain, snow spraying behind",
        "a man skis down a mountain",
        "a hiker walks down the mountain",
        "a car drives down the mountain",
    ] {
        for one in compose(prompt).shots[0].actors.iter().filter(|one| one.grounded) {
            let Motion::Straight { velocity } = one.motion else { continue };
            assert_eq!(velocity.y, 0.0, "{prompt}: {:?}", one.kind);
        }
    }
}

#[test]
fn waters_shores_and_stony_grounds_have_what_names_them() {
    let prop = |shot: &ShotScene, kind| shot.props.iter().any(|prop| prop.kind == kind);
    let grows = |shot: &ShotScene, species| shot.flora.iter().any(|flora| flora.species == species);
    let form = |shot: &ShotScene| shot.land.as_ref().map(|land| land.form);
    let narrow = |shot: &ShotScene| shot.land.as_ref().is_some_and(|land| (0.1..6.0).contains(&land.river_half_m));
    type Shown<'a> = &'a dyn Fn(&ShotScene) -> bool;
    let all: [(&str, Shown); 22] = [
        ("一个穿红衣服的女人在小溪边", &narrow),
        ("a man walks along a mossy forest stream", &narrow),
        ("a boat on a river", &|shot| !narrow(shot)),
        ("a boy on a seaside promenade", &|shot| form(shot) == Some(Landform::Quay) && prop(shot, PropKind::Fence)),
        ("海滨步道上的一只狗", &|shot| form(shot) == Some(Landform::Quay)),
        ("a man on a pebble beach", &|shot| shot.flora.iter().any(|one| one.count > 9000 && one.height_m < 0.2)),
        ("一个女孩在礁石上", &|shot| form(shot) == Some(Landform::Coast) && grows(shot, Species::Rock)),
        ("a brown dog in a marsh", &|shot| form(shot) == Some(Landform::Marsh) && grows(shot, Species::Reed)),
        ("芦苇荡里的一个女孩", &|shot| form(shot) == Some(Landform::Marsh) && grows(shot, Species::Reed)),
        ("红树林里的一个女孩", &|shot| grows(shot, Species::Mangrove)),
        ("a girl in a mangrove", &|shot| grows(shot, Species::Mangrove)),
        ("一个男人在仙境", &|shot| form(shot) == Some(Landform::CloudSea)),
        ("一个穿红衣服的女人在云端", &|shot| form(shot) == Some(Landform::CloudSea)),
        ("一位老人在湖心亭", &|shot| prop(shot, PropKind::Gazebo)),
        ("an old man in a cactus desert", &|shot| grows(shot, Species::Cactus)),
        ("一个女孩在戈壁滩", &|shot| form(shot) == Some(Landform::Peaks) && grows(shot, Species::Rock)),
        ("a boy in a rock arch", &|shot| prop(shot, PropKind::RockArch)),
        ("an old man on a salt flat", &|shot| form(shot) == Some(Landform::SaltPan)),
        ("an old man in a water park", &|shot| prop(shot, PropKind::WaterSlides)),
        ("屋顶花园里的一个女孩", &|shot| prop(shot, PropKind::FlowerBed)),
        ("一个男孩在果园里", &|shot| grows(shot, Species::FruitTree)),
        ("a man walks across a glacier", &|shot| prop(shot, PropKind::GardenRock)),
    ];
    for (prompt, shown) in all {
        let scene = compose(prompt);
        assert!(shown(&scene.shots[0]), "{prompt}: {:?} {:?}", scene.shots[0].place, form(&scene.shots[0]));
    }
}

#[test]
fn a_beach_is_bright_unless_a_sunset_is_asked_for() {
    for prompt in ["一个男人在海滩上", "a woman walks on a beach"] {
        assert_eq!(compose(prompt).shots[0].time, TimeOfDay::Afternoon, "{prompt}");
    }
    assert_eq!(compose("a woman walks on a beach at sunset").shots[0].time, TimeOfDay::Sunset);
}
