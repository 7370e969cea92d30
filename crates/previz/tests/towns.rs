//! Named towns and countries, the weather over a land, and what flies over it: that each name
//! leads to a fitting place where nothing else says one, and that the land stays in the picture.

use previz::scene::{PropKind, Quality, Scene, SceneOptions, ShotScene};
use previz::script::{Feature, Place, SubjectKind};
use previz::understand::understand;

fn composed(prompt: &str, seed: u64) -> ShotScene {
    let options =
        SceneOptions { width: 160, height: 90, fps: 24, frames: 120, seed, label: false, quality: Quality::Fast };
    Scene::compose(&understand(prompt).script, &options).shots.remove(0)
}

fn place(prompt: &str) -> (Place, Vec<Feature>) {
    let shot = understand(prompt).script.shots.remove(0);
    (shot.place, shot.features)
}

#[test]
fn the_name_of_a_town_leads_to_streets_like_its_own() {
    let towns: [(&str, &str, &[Feature]); 5] = [
        (
            "Lisbon, Porto, Prague, Buenos Aires, Istanbul, Belgrade, Athens",
            "里斯本 波尔图 布拉格 雅典 剑桥",
            &[Feature::Mansards],
        ),
        ("Marrakech, Cairo, Delhi, Jaipur, Kathmandu", "马拉喀什 开罗 大马士革 喀什", &[Feature::Bazaar]),
        ("Kyoto, Lijiang, Pingyao", "京都 丽江 大理 洛阳", &[Feature::ChineseTown]),
        ("Havana, Valparaiso, New Orleans", "哈瓦那 库斯科", &[Feature::PastelTown]),
        ("Osaka, Mumbai, Seattle, Wuhan, Melbourne", "孟买 成都 西安 大连 吉隆坡", &[]),
    ];
    for (english, chinese, features) in towns {
        let english = english.split(", ").map(|town| format!("a woman walks in {town}"));
        let chinese = chinese.split(' ').map(|town| format!("一个女人在{town}走着"));
        for prompt in english.chain(chinese) {
            let (place, found) = place(&prompt);
            assert!(matches!(place, Place::City | Place::Street | Place::Village), "{prompt}: {place:?}");
            assert!(features.iter().all(|one| found.contains(one)), "{prompt}: {found:?}");
        }
    }
}

#[test]
fn a_country_says_nothing_where_the_place_is_said() {
    for (prompt, expected) in [
        ("a tiger walks through a forest in India", Place::Forest),
        ("a beach in Croatia", Place::Beach),
        ("a river in Zambia", Place::River),
        ("a woman walks in Switzerland", Place::Mountains),
        ("一个女人走在埃及", Place::Desert),
        ("a street in Italy", Place::Street),
    ] {
        assert_eq!(place(prompt).0, expected, "{prompt}");
    }
    assert!(place("a street in Italy").1.contains(&Feature::Mansards));
    assert!(place("a street in Kyoto").1.contains(&Feature::ChineseTown));
}

#[test]
fn a_sport_is_done_where_it_is_done() {
    for (prompt, feature) in [
        ("a volleyball team celebrates in a packed arena", Feature::SportsHall),
        ("体操比赛，运动员翻腾", Feature::SportsHall),
        ("男孩在水泥球场投篮", Feature::BasketballCourt),
        ("a boy shoots hoops on a concrete basketball court", Feature::BasketballCourt),
        ("a pit crew changes the tires of a race car", Feature::RaceTrack),
        ("a football match in a stadium", Feature::Stadium),
    ] {
        let (_, found) = place(prompt);
        assert!(found.contains(&feature), "{prompt}: {found:?}");
    }
}

#[test]
fn rooms_are_rooms_by_whatever_name() {
    for prompt in [
        "日式榻榻米房间,窗外樱花飘落",
        "a Japanese room with cherry blossoms outside",
        "咖啡师在街角小店拉花",
        "a barista in a corner coffee shop",
        "街角咖啡馆",
        "凌晨四点的包子铺",
        "a steamed bun shop",
        "早餐店里的老人",
    ] {
        assert_eq!(place(prompt).0, Place::Room, "{prompt}");
    }
}

/// How high the horizon lies in the middle of a shot, in halves of the picture.
fn horizon(shot: &ShotScene) -> f32 {
    let key = &shot.camera.keys[0];
    let away = key.target - key.eye;
    let flat = (away.x * away.x + away.z * away.z).sqrt();
    let half = (key.fov_deg * 0.5).to_radians().tan();
    -(away.y / flat) / half
}

#[test]
fn what_flies_over_a_land_leaves_it_in_the_picture() {
    for prompt in [
        "flamingos take off from a salt lake",
        "一群火烈鸟在盐湖里起飞,航拍镜头",
        "a flock of birds flies over a meadow",
        "大雁飞过麦田",
    ] {
        for seed in [1, 3] {
            let shot = composed(prompt, seed);
            assert!(horizon(&shot) > -0.45, "{prompt} {seed}: {}", horizon(&shot));
        }
    }
}

#[test]
fn a_whale_flies_over_roofs_and_does_not_lie_in_the_road() {
    for prompt in ["a whale drifting above the rooftops of an old European town", "鲸鱼在城市上空飞翔"] {
        let shot = composed(prompt, 3);
        let whale = shot.actors.iter().find(|one| one.kind == SubjectKind::Whale).expect(prompt);
        assert!(whale.at.y > 60.0 && !whale.grounded, "{prompt}: {:?}", whale.at);
    }
}

#[test]
fn a_wood_that_burns_shows_its_fire() {
    for prompt in ["a helicopter over a forest fire", "森林大火，夜晚", "a deer flees from a wildfire"] {
        for seed in [1, 3] {
            let shot = composed(prompt, seed);
            assert_eq!(shot.place, Place::Forest, "{prompt}");
            let fires = shot.props.iter().filter(|prop| prop.kind == PropKind::Blaze).count();
            assert!(fires > 6, "{prompt}: {fires}");
        }
    }
    assert!(composed("a deer in a forest", 1).props.iter().all(|prop| prop.kind != PropKind::Blaze));
}

#[test]
fn ducks_come_ashore_to_who_feeds_them() {
    for prompt in ["a girl feeding ducks at a pond", "小女孩在池塘边喂鸭子"] {
        for seed in [1, 3] {
            let shot = composed(prompt, seed);
            let near = |kind: SubjectKind| {
                let one = shot.actors.iter().find(|one| one.kind == kind).expect(prompt);
                let away = one.at - shot.camera.keys[0].eye;
                (away.x * away.x + away.y * away.y + away.z * away.z).sqrt()
            };
            let (girl, duck) = (near(SubjectKind::Child), near(SubjectKind::Duck));
            assert!(duck < girl * 1.8, "{prompt} {seed}: {duck} m and {girl} m");
        }
    }
}

#[test]
fn penguins_slide_down_a_slope_that_is_steep() {
    for prompt in ["penguins sliding on their bellies down an icy slope", "企鹅趴着滑下冰坡"] {
        assert!(place(prompt).1.contains(&Feature::Slope), "{prompt}");
    }
}

#[test]
fn an_old_port_city_is_of_stone_and_its_bridges_bear_who_is_seen_from_the_air() {
    for prompt in ["a yellow tram climbs a steep street in an old port city", "老港口城市里的一辆有轨电车"]
    {
        let (place, features) = place(prompt);
        assert!(matches!(place, Place::Street | Place::City), "{prompt}: {place:?}");
        assert!(features.contains(&Feature::Mansards) && !features.contains(&Feature::Pier), "{prompt}: {features:?}");
    }
    for prompt in [
        "一个小孩慢慢走过古镇的石拱桥，航拍",
        "aerial view of a woman walking over a stone bridge in an old Chinese town",
    ] {
        let shot = composed(prompt, 3);
        let bridge = shot.props.iter().find(|prop| prop.kind == PropKind::ArchBridge).expect(prompt);
        let (first, key) = (&shot.actors[0], &shot.camera.keys[0]);
        let (x, z) = (first.at.x - bridge.at.x, first.at.z - bridge.at.z);
        assert!(x * x + z * z < bridge.size.x * bridge.size.x * 0.25, "{prompt}: {:?}", first.at);
        assert!(key.eye.y > first.at.y + 3.0, "{prompt}: from {:?}", key.eye);
    }
}

#[test]
fn what_is_laid_out_keeps_the_land_that_it_is_named_with() {
    for (prompt, feature, around) in [
        ("a boy on a football pitch in a mountain village", Feature::Stadium, Feature::Mountains),
        ("an old man in a schoolyard by the sea", Feature::Schoolyard, Feature::Waves),
        ("a girl on a tennis court in the jungle", Feature::TennisCourt, Feature::Forest),
        ("海边的篮球场上，一个男孩在跑", Feature::BasketballCourt, Feature::Waves),
        ("一只黄狗在山村的操场", Feature::RunningTrack, Feature::Mountains),
    ] {
        let (_, features) = place(prompt);
        assert!(features.contains(&feature) && features.contains(&around), "{prompt}: {features:?}");
    }
    let water = composed("an old man in a schoolyard by the sea", 3).water;
    assert!(water.is_some_and(|water| !water.film));
}

#[test]
fn who_is_high_over_others_has_what_names_the_height() {
    for (prompt, kind) in [
        ("a woman in a roof garden", PropKind::FlowerBed),
        ("一个女人在屋顶花园", PropKind::FlowerBed),
        ("a girl on a rooftop in an old town", PropKind::Laundry),
        ("一个男孩在城楼上", PropKind::Banner),
        ("a dog on a lighthouse balcony", PropKind::LanternRoom),
        ("a man in a bell tower", PropKind::Bell),
        ("a girl on a fire escape", PropKind::IronStairs),
        ("a boy in a tree house", PropKind::TreeHut),
        ("一个女人在天桥上", PropKind::Railing),
        ("an old man on a rope bridge", PropKind::RopeRail),
        ("一位老人在吊桥上", PropKind::RopeRail),
    ] {
        for seed in [0, 3] {
            let shot = composed(prompt, seed);
            assert!(shot.props.iter().any(|prop| prop.kind == kind), "{prompt}: no {kind:?} in {:?}", shot.place);
            let land = shot.land.as_ref().expect(prompt);
            let who = &shot.actors[0];
            assert!(who.at.x.abs() <= land.floor_half_m && who.at.z <= land.relief_m, "{prompt}, {seed}: {who:?}");
        }
    }
}

#[test]
fn a_platform_that_snow_falls_on_lies_under_the_sky() {
    assert_eq!(place("a woman on a train platform in the snow").0, Place::Meadow);
    assert_eq!(place("雪中的火车站台上，一个女人在等车").0, Place::Meadow);
    assert_eq!(place("a woman on a subway platform").0, Place::Room);
}
