//! What is put on show: which words lead to which thing, that none looks like
//! another, and that what nobody knows is not an empty picture.
//!
//! It must not look at how a thing is drawn.

use previz::render::Renderer;
use previz::scene::{Quality, SceneOptions};
use previz::script::{Place, Style, SubjectKind as K};
use previz::understand::understand;
use previz::{RgbFrame, Scene};

/// A prompt in two languages, and the thing that it shows.
const GOODS: [(&str, &str, K); 66] = [
    ("aviator sunglasses", "一副墨镜", K::Sunglasses),
    ("a mirrorless camera", "一台单反相机", K::Camera),
    ("an espresso machine", "一台咖啡机", K::Espresso),
    ("a smart speaker", "智能音箱", K::Speaker),
    ("wireless earbuds", "无线耳机", K::Earbuds),
    ("a diamond necklace", "钻石项链", K::Necklace),
    ("a cut diamond", "一颗钻石", K::Diamond),
    ("a parcel", "快递盒", K::Parcel),
    ("a milk carton", "一盒牛奶", K::MilkCarton),
    ("a tea tin", "茶叶罐", K::Tin),
    ("a travel backpack", "双肩包", K::Backpack),
    ("a suitcase", "行李箱", K::Suitcase),
    ("a teddy bear", "泰迪熊", K::TeddyBear),
    ("steamed hairy crabs", "一盘大闸蟹", K::Crabs),
    ("peking duck", "北京烤鸭", K::RoastDuck),
    ("mooncakes", "月饼", K::Mooncakes),
    ("tangyuan", "一碗汤圆", K::Tangyuan),
    ("tanghulu", "冰糖葫芦", K::Tanghulu),
    ("a steamed lobster", "清蒸大龙虾", K::Lobster),
    ("seafood paella", "西班牙海鲜饭", K::Paella),
    ("a roast turkey", "烤火鸡", K::RoastBird),
    ("a beef taco", "墨西哥塔可", K::Taco),
    ("a flower vase", "一个花瓶", K::Vase),
    ("a hourglass", "沙漏", K::Hourglass),
    ("a light bulb", "灯泡", K::LightBulb),
    ("a tv set", "电视机", K::Television),
    ("a game controller", "游戏手柄", K::GameController),
    ("a banana", "香蕉", K::Banana),
    ("a pineapple", "菠萝", K::Pineapple),
    ("a corn cob", "玉米棒", K::Corn),
    ("a chili pepper", "辣椒", K::Chilli),
    ("a avocado", "牛油果", K::Avocado),
    ("a chocolate chip cookie", "曲奇饼干", K::Cookies),
    ("a bucket of popcorn", "爆米花", K::Popcorn),
    ("a cotton candy", "棉花糖", K::CottonCandy),
    ("a golden trophy", "奖杯", K::Trophy),
    ("a pile of coins", "金币", K::Coins),
    ("a royal crown", "王冠", K::Crown),
    ("a pair of dice", "骰子", K::Dice),
    ("a deck of cards", "扑克牌", K::Cards),
    ("a rubik's cube", "魔方", K::MagicCube),
    ("a bonsai", "盆景", K::Bonsai),
    ("a seashell", "贝壳", K::Seashell),
    ("a amethyst", "紫水晶", K::Crystal),
    ("a snow globe", "水晶雪球", K::SnowGlobe),
    ("a desk globe", "地球仪", K::Globe),
    ("a toy car", "玩具车", K::ToyCar),
    ("a toy train", "玩具火车", K::ToyTrain),
    ("a treasure chest", "宝箱", K::TreasureChest),
    ("a red fedora hat", "一顶红色礼帽", K::Hat),
    ("a white t-shirt", "一件白色T恤", K::Shirt),
    ("a summer dress", "一条连衣裙", K::Dress),
    ("a trench coat", "一件风衣", K::Coat),
    ("blue jeans", "一条牛仔裤", K::Trousers),
    ("a refrigerator", "一台冰箱", K::Fridge),
    ("a washing machine", "一台洗衣机", K::WashingMachine),
    ("an electric fan", "一台电风扇", K::Fan),
    ("scissors", "一把剪刀", K::Scissors),
    ("a claw hammer", "一把锤子", K::Hammer),
    ("an old key", "一把钥匙", K::Key),
    ("a fountain pen", "一支钢笔", K::Pen),
    ("a chef's knife", "一把菜刀", K::Knife),
    ("a wrench", "一把扳手", K::Wrench),
    ("a chess set", "国际象棋棋盘", K::ChessSet),
    ("mahjong tiles", "麻将牌", K::MahjongTiles),
    ("a toy plane", "玩具飞机", K::ToyPlane),
];

/// Words for a style in two languages.
const STYLES: [(&str, &str, Style); 10] = [
    ("japanese anime style", "动漫风格", Style::Anime),
    ("8-bit pixel art", "像素风格", Style::Pixels),
    ("thick impasto oil painting", "油画风格", Style::Oil),
    ("pencil sketch", "铅笔素描", Style::Pencil),
    ("layered paper-cut style", "剪纸风格", Style::PaperCut),
    ("claymation", "黏土动画", Style::Clay),
    ("built entirely from LEGO bricks", "乐高积木", Style::Bricks),
    ("black and white 1930s film", "黑白老电影", Style::OldFilm),
    ("super 8 film", "超8胶片", Style::HomeMovie),
    ("VHS footage", "录像带风格", Style::Tape),
];

fn drawn(prompt: &str) -> Vec<u8> {
    let options =
        SceneOptions { width: 96, height: 54, fps: 24, frames: 24, seed: 1, label: false, quality: Quality::Fast };
    let scene = Scene::compose(&understand(prompt).script, &options);
    assert!(scene.check().is_ok(), "{prompt}");
    let mut frame = RgbFrame::new(96, 54);
    Renderer::new(&scene, &mut |_| {}).frame(12, &mut frame);
    frame.pixels
}

#[test]
fn each_thing_is_known_in_both_languages_and_looks_like_no_other() {
    let mut seen: Vec<(K, Vec<u8>)> = Vec::new();
    for (english, chinese, kind) in GOODS {
        for prompt in [english, chinese] {
            let shot = &understand(prompt).script.shots[0];
            assert_eq!(shot.subjects.iter().map(|s| s.kind).collect::<Vec<_>>(), [kind], "{prompt}");
            let is_food = matches!(kind, K::Crabs | K::RoastDuck | K::Mooncakes | K::Tangyuan)
                || matches!(kind, K::Lobster | K::Paella | K::RoastBird | K::Taco);
            // Food is on a table.
            assert_eq!(shot.place, if is_food { Place::Room } else { Place::Studio }, "{prompt}");
        }
        let picture = drawn(&format!("{english} on a white background"));
        for (other, before) in &seen {
            let apart: u32 = picture.iter().zip(before).map(|(a, b)| u32::from(a.abs_diff(*b))).sum();
            assert!(apart > picture.len() as u32 * 2, "{kind:?} looks like {other:?}");
        }
        seen.push((kind, picture));
    }
}

#[test]
fn what_nobody_knows_is_a_box_and_the_report_says_so() {
    let prompt = "Product commercial: a zorblax 3000 rotates on a pedestal, studio lighting";
    let understood = understand(prompt);
    assert_eq!(understood.script.shots[0].subjects[0].kind, K::Parcel);
    assert!(understood.report.warnings.iter().any(|warning| warning.contains("plain box")));
    assert!(understood.report.ignored.iter().any(|words| words.contains("zorblax")));
}

#[test]
fn each_style_is_known_in_both_languages() {
    for (english, chinese, style) in STYLES {
        for prompt in [format!("a horse in a meadow, {english}"), format!("草原上的一匹马，{chinese}")] {
            let understood = understand(&prompt);
            assert_eq!(understood.script.style, style, "{prompt}");
            assert!(understood.report.honoured.iter().any(|reading| reading.slot == "style"), "{prompt}");
        }
    }
}

#[test]
fn what_somebody_wears_or_handles_is_no_thing_by_itself() {
    for prompt in [
        "a man in a red hat walks down a street",
        "a woman in a white dress on a beach",
        "她穿着一条红色连衣裙在海边",
        "a chef with a kitchen knife",
        "一位老人戴着帽子坐在公园里",
        "a model in a denim jacket, studio",
    ] {
        let shot = &understand(prompt).script.shots[0];
        let things = [K::Hat, K::Dress, K::Coat, K::Knife, K::Shirt];
        assert!(!shot.subjects.iter().any(|one| things.contains(&one.kind)), "{prompt}: {:?}", shot.subjects);
        assert!(!shot.subjects.is_empty(), "{prompt}");
    }
}

#[test]
fn a_watch_on_a_wrist_is_seen_there_and_its_wearer_is_owned_up_to() {
    for prompt in ["smartwatch on the wrist of a hiker at the top of a mountain", "智能手表戴在攀岩者手腕上"]
    {
        let understood = understand(prompt);
        let kinds: Vec<K> = understood.script.shots[0].subjects.iter().map(|one| one.kind).collect();
        assert_eq!(kinds, [K::Watch], "{prompt}");
        assert!(understood.report.approximated.iter().any(|one| one.shown_as.contains("arm")), "{prompt}");
    }
    let told = understand("a businessman looks at the watch on his wrist");
    assert_eq!(told.script.shots[0].subjects[0].kind, K::Man);
}

#[test]
fn vehicles_in_a_room_of_children_are_toys() {
    for (prompt, kind) in [
        ("积木小火车在儿童房地毯上转圈跑", K::ToyTrain),
        ("儿童房里一列小火车开过地板", K::ToyTrain),
        ("a little train in a child's bedroom", K::ToyTrain),
        ("a red car on the floor of a kids room", K::ToyCar),
    ] {
        let shot = &understand(prompt).script.shots[0];
        assert_eq!(shot.subjects.first().map(|one| one.kind), Some(kind), "{prompt}");
        assert_eq!(shot.place, Place::Room, "{prompt}");
    }
}

#[test]
fn a_thing_out_of_doors_stands_on_what_is_said_and_is_large() {
    for (prompt, place) in [
        ("luxury perfume bottle on black rocks with waves crashing behind it", Place::Beach),
        ("a perfume bottle on wet rocks by the sea, waves behind", Place::Beach),
        ("a cup of coffee on a rock by the river", Place::River),
        ("a sneaker on a mossy log in the forest", Place::Forest),
        ("沙漠里的一瓶香水", Place::Desert),
    ] {
        for seed in [1, 4] {
            let options =
                SceneOptions { width: 96, height: 54, fps: 24, frames: 24, seed, label: false, quality: Quality::Fast };
            let scene = Scene::compose(&understand(prompt).script, &options);
            assert!(scene.check().is_ok(), "{prompt}");
            let shot = &scene.shots[0];
            assert_eq!(shot.place, place, "{prompt}");
            let (first, key) = (&shot.actors[0], &shot.camera.keys[0]);
            let off = key.target - key.eye;
            let away = (off.x * off.x + off.y * off.y + off.z * off.z).sqrt();
            assert!(away < 14.0 * first.size_m.max(0.1), "{prompt}, {seed}: {away} m");
        }
    }
}
