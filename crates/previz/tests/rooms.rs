//! Rooms that are seen whole: which words lead to which, that each is furnished
//! for its purpose and looks like no other, and that people sit where seats are.
//!
//! It must not look at how furniture is drawn.

use previz::RgbFrame;
use previz::Scene;
use previz::render::Renderer;
use previz::scene::{Enclosure, Furnishing, FurnitureKind as K, PropKind, Quality, SceneOptions, ShotScene};
use previz::script::{Action, Place, SubjectKind};
use previz::understand::understand;

/// A prompt in two languages, the room that it asks for, and what stands there.
const ROOMS: [(&str, &str, Furnishing, K); 152] = [
    ("a living room", "客厅", Furnishing::Lounge, K::Sofa),
    ("a bedroom", "卧室", Furnishing::Bedroom, K::Bed),
    ("an office", "办公室", Furnishing::Office, K::Desk),
    ("an empty meeting room", "会议室", Furnishing::Meeting, K::ConferenceTable),
    ("a classroom", "教室", Furnishing::Classroom, K::Blackboard),
    ("a restaurant", "餐厅", Furnishing::Restaurant, K::DiningTable),
    ("a bar", "酒吧", Furnishing::Bar, K::BackBar),
    ("a hotel corridor", "走廊", Furnishing::Corridor, K::Door),
    ("a glass-walled office corridor", "办公楼的走廊", Furnishing::OfficeCorridor, K::GlassPartition),
    ("a hospital corridor", "医院走廊", Furnishing::HospitalCorridor, K::SlidingDoor),
    ("a shopping mall", "商场大厅", Furnishing::Mall, K::ShopFront),
    ("a banquet hall", "酒店金碧辉煌的宴会厅", Furnishing::Ballroom, K::Chandelier),
    ("an auto repair shop", "汽修厂", Furnishing::RepairShop, K::CarLift),
    ("a barn interior", "谷仓内部", Furnishing::Barn, K::HayBales),
    ("a wine cellar", "酒窖", Furnishing::Cellar, K::Barrels),
    ("a laundromat", "自助洗衣店", Furnishing::Laundromat, K::Washer),
    ("on a balcony", "阳台上", Furnishing::Balcony, K::Railing),
    ("a flower shop", "花店", Furnishing::Florist, K::FlowerStand),
    ("a supermarket aisle", "超市货架过道", Furnishing::Aisle, K::Goods),
    ("a bathroom interior", "浴室", Furnishing::Bathroom, K::Bathtub),
    ("a gym", "健身房", Furnishing::Gym, K::Treadmill),
    ("an art gallery", "美术馆", Furnishing::Gallery, K::Picture),
    ("a church interior", "教堂内部", Furnishing::Church, K::Pew),
    ("a kitchen", "厨房", Furnishing::Kitchen, K::Cooker),
    ("a restaurant kitchen", "餐厅后厨", Furnishing::RestaurantKitchen, K::Range),
    ("a library", "图书馆", Furnishing::Books, K::Bookcase),
    ("a cafe", "咖啡馆", Furnishing::Cafe, K::CoffeeBar),
    ("a fireplace", "壁炉", Furnishing::Hearth, K::Armchair),
    ("a loft apartment", "工业风公寓", Furnishing::Loft, K::Beam),
    ("a round table", "圆桌", Furnishing::Dining, K::RoundTable),
    ("a dining room", "饭厅", Furnishing::DiningRoom, K::LongTable),
    ("a children's room", "儿童房", Furnishing::Nursery, K::BunkBed),
    ("a walk-in closet", "衣帽间", Furnishing::Dressing, K::ClothesRail),
    ("a home office", "书房", Furnishing::Study, K::Bookcase),
    ("a hotel lobby", "酒店大堂", Furnishing::Lobby, K::Reception),
    ("a carpentry workshop", "木工坊", Furnishing::Workshop, K::ToolWall),
    ("a pottery studio", "陶艺工作室", Furnishing::Pottery, K::PotteryWheel),
    ("a laboratory", "实验室", Furnishing::Laboratory, K::LabBench),
    ("a supermarket", "超市", Furnishing::Shop, K::Goods),
    ("a bakery", "面包店", Furnishing::Bakery, K::Oven),
    ("a hospital ward", "病房", Furnishing::Ward, K::WardBed),
    ("a barbershop", "理发店", Furnishing::Salon, K::BarberChair),
    ("a subway car", "地铁车厢", Furnishing::Carriage, K::LongSeat),
    ("an airport terminal", "候机厅", Furnishing::Terminal, K::DepartureBoard),
    ("inside a car", "车内", Furnishing::Cabin, K::SteeringWheel),
    ("an operating room", "手术室", Furnishing::Operating, K::OperatingTable),
    ("a factory floor", "工厂车间", Furnishing::Factory, K::RobotArm),
    ("a subway platform", "地铁站台", Furnishing::Platform, K::Railcar),
    ("a livestream studio", "直播间", Furnishing::Livestream, K::RingLight),
    ("a boxing ring", "拳击台", Furnishing::Ring, K::RingRopes),
    ("an indoor sports hall", "体育馆", Furnishing::SportsHall, K::WallBars),
    ("a dusty attic", "堆满旧物的阁楼", Furnishing::Attic, K::RoofBay),
    ("the auditorium of an opera house", "歌剧院的观众席", Furnishing::Auditorium, K::BoxTier),
    ("between the bookshelves of a library", "书架之间", Furnishing::Stacks, K::Bookcase),
    ("a courtroom", "法庭", Furnishing::Courtroom, K::JudgesBench),
    ("an indoor swimming pool", "室内游泳馆", Furnishing::SwimHall, K::SwimPool),
    ("an american diner", "美式快餐店", Furnishing::Diner, K::Booth),
    ("a nightclub", "夜店", Furnishing::Nightclub, K::DjDeck),
    ("a recording studio", "录音棚", Furnishing::Recording, K::MixingDesk),
    ("an aircraft hangar", "飞机库", Furnishing::Hangar, K::ToolChest),
    ("a warehouse", "快递仓库", Furnishing::Warehouse, K::PalletRack),
    ("a natural history museum", "自然博物馆", Furnishing::Museum, K::Skeleton),
    ("a boxing gym", "拳击馆", Furnishing::BoxingGym, K::PunchBag),
    ("inside a space station", "空间站内部", Furnishing::Station, K::Instruments),
    ("a school canteen", "学校食堂", Furnishing::Canteen, K::ServingLine),
    ("waiting for the elevator", "写字楼电梯口", Furnishing::LiftLobby, K::LiftDoors),
    ("inside an elevator", "电梯里", Furnishing::LiftCar, K::CarPanel),
    ("a mirrored dance studio", "舞蹈教室", Furnishing::DanceStudio, K::MirrorWall),
    ("a yoga studio", "瑜伽馆", Furnishing::YogaStudio, K::GymBall),
    ("a martial arts dojo", "武馆", Furnishing::Dojo, K::WeaponRack),
    ("a climbing gym", "室内攀岩馆", Furnishing::ClimbingHall, K::ClimbingWall),
    ("a bowling alley", "保龄球馆", Furnishing::BowlingAlley, K::BowlingLane),
    ("a pool hall", "台球厅", Furnishing::PoolHall, K::PoolTable),
    ("a mahjong parlour", "棋牌室", Furnishing::MahjongRoom, K::MahjongTable),
    ("a table tennis room", "乒乓球室", Furnishing::TennisTables, K::TennisTable),
    ("a retro arcade", "游戏厅", Furnishing::Arcade, K::ArcadeCabinet),
    ("an esports arena", "电竞馆", Furnishing::EsportsHall, K::MatchScreen),
    ("an internet cafe", "网吧", Furnishing::InternetCafe, K::GamingDesk),
    ("a casino", "赌场", Furnishing::Casino, K::RouletteTable),
    ("a karaoke room", "KTV包厢", Furnishing::Karaoke, K::KaraokeScreen),
    ("a dental clinic", "牙科诊所", Furnishing::DentistRoom, K::DentistChair),
    ("a vet clinic", "宠物医院", Furnishing::VetRoom, K::ExamTable),
    ("inside a bank", "银行", Furnishing::Bank, K::TellerCounter),
    ("a post office", "邮局", Furnishing::PostOffice, K::Pigeonholes),
    ("a police station", "派出所", Furnishing::PoliceStation, K::PoliceCounter),
    ("a prison cell", "监狱", Furnishing::PrisonCell, K::CellBars),
    ("a locker room", "更衣室", Furnishing::LockerRoom, K::Lockers),
    ("a sauna", "桑拿房", Furnishing::Sauna, K::SaunaBenches),
    ("a spa", "按摩店", Furnishing::Spa, K::MassageCouch),
    ("a tattoo parlour", "纹身店", Furnishing::TattooParlour, K::TattooChair),
    ("a nursery with a cot", "婴儿房", Furnishing::BabyRoom, K::Cot),
    ("a kindergarten", "幼儿园", Furnishing::Kindergarten, K::LittleTable),
    ("an airplane cabin", "飞机客舱", Furnishing::Airliner, K::CabinSeats),
    ("a hotel rooftop bar", "屋顶酒吧", Furnishing::RoofTerrace, K::BackBar),
    ("a dungeon", "地牢", Furnishing::Dungeon, K::Shackles),
    ("a throne room", "王座大厅", Furnishing::ThroneRoom, K::Throne),
    ("inside a mosque", "清真寺内部", Furnishing::PrayerHall, K::Mihrab),
    ("a haunted house", "鬼屋", Furnishing::Haunted, K::Cobweb),
    ("a crypt", "古墓里", Furnishing::Crypt, K::Tomb),
    ("a steel mill", "钢铁厂", Furnishing::SteelMill, K::Ladle),
    ("a brewery", "酿酒厂", Furnishing::Brewery, K::Tank),
    ("a data center", "机房", Furnishing::ServerRoom, K::ServerRack),
    ("a control room", "控制室", Furnishing::ControlRoom, K::ScreenWall),
    ("an observatory", "天文台", Furnishing::Observatory, K::Telescope),
    ("a car showroom", "汽车展厅", Furnishing::Showroom, K::ShowStand),
    ("a stone stable", "牛棚", Furnishing::Byre, K::Stall),
    ("a polytunnel", "蔬菜大棚", Furnishing::Polytunnel, K::PlantBed),
    ("a blacksmith's forge", "铁匠铺里", Furnishing::Forge, K::ForgeHearth),
    ("inside a submarine", "潜艇里", Furnishing::Submarine, K::Periscope),
    ("an airplane cockpit", "飞机驾驶舱", Furnishing::FlightDeck, K::FlightPanel),
    ("a sewer", "下水道", Furnishing::Sewer, K::Runnel),
    ("a pharmacy", "药店", Furnishing::Pharmacy, K::DrugShelf),
    ("a candy store", "糖果店", Furnishing::SweetShop, K::CandyJars),
    ("a toy shop", "玩具店", Furnishing::ToyShop, K::ToyShelf),
    ("a shoe shop", "鞋店", Furnishing::ShoeShop, K::ShoeRack),
    ("a butcher's shop", "肉铺", Furnishing::Butchery, K::MeatRail),
    ("a pet shop", "宠物店", Furnishing::PetShop, K::FishTanks),
    ("a hardware store", "五金店", Furnishing::ToolShop, K::ToolWall),
    ("a jewelry shop", "珠宝店", Furnishing::Jeweller, K::JewelCase),
    ("a bubble tea shop", "奶茶店", Furnishing::TeaBar, K::DrinkCounter),
    ("an ice cream parlor", "冰淇淋店", Furnishing::IceCreamParlour, K::GelatoCase),
    ("a bookstore", "书店", Furnishing::Bookshop, K::BookTable),
    ("a gift shop", "礼品店", Furnishing::GiftShop, K::GiftShelf),
    ("a clothing store", "服装店", Furnishing::Boutique, K::Mannequin),
    ("a hotpot restaurant", "火锅店", Furnishing::HotpotHouse, K::HotpotTable),
    ("a sushi bar", "寿司店", Furnishing::SushiBar, K::SushiCounter),
    ("a pizzeria", "披萨店", Furnishing::Pizzeria, K::PizzaTable),
    ("an old chinese inn", "客栈里", Furnishing::Inn, K::WineJars),
    ("a piano room", "琴房", Furnishing::MusicRoom, K::Piano),
    ("an engine room", "轮机舱", Furnishing::EngineRoom, K::ShipEngine),
    ("a storage room", "储物间", Furnishing::Storage, K::BoxShelf),
    ("an archive", "档案室", Furnishing::Archive, K::FileShelf),
    ("a pantry", "食品储藏室", Furnishing::Larder, K::JarShelf),
    ("a basement", "地下室", Furnishing::Basement, K::Washer),
    ("a bank vault", "银行金库", Furnishing::BankVault, K::GoldBars),
    ("an artist's studio", "画室", Furnishing::ArtStudio, K::Easel),
    ("a TV studio", "演播室", Furnishing::NewsStudio, K::NewsDesk),
    ("backstage", "剧院后台", Furnishing::Backstage, K::BulbMirror),
    ("an indoor shooting range", "射击馆", Furnishing::ShootingRange, K::RangeTarget),
    ("a dorm room", "宿舍", Furnishing::Dormitory, K::BunkBed),
    ("a waiting room", "候诊室", Furnishing::WaitingRoom, K::GateSeats),
    ("a shower stall", "淋浴间", Furnishing::Shower, K::ShowerStall),
    ("a spiral staircase", "旋转楼梯", Furnishing::StairHall, K::SpiralStair),
    ("a lecture hall", "阶梯教室", Furnishing::LectureHall, K::LectureTier),
    ("the dragon throne", "皇宫大殿", Furnishing::DragonHall, K::DragonThrone),
    ("a palace hall", "宫殿大厅", Furnishing::StateHall, K::GrandStair),
    ("a parliament", "议会", Furnishing::Parliament, K::JudgesBench),
    ("a general's tent", "将军帐中", Furnishing::WarTent, K::MapTable),
    ("inside an igloo", "冰屋里", Furnishing::Igloo, K::IceBlock),
    ("a train carriage", "老火车车厢", Furnishing::Coach, K::CoachBench),
    ("inside a bus", "公交车上", Furnishing::Bus, K::BusSeats),
    ("a spaceship cockpit", "飞船驾驶舱", Furnishing::Starship, K::PilotSeat),
];

fn scene(prompt: &str) -> Scene {
    seeded(prompt, 1)
}

fn seeded(prompt: &str, seed: u64) -> Scene {
    let options =
        SceneOptions { width: 96, height: 54, fps: 24, frames: 48, seed, label: false, quality: Quality::Fast };
    Scene::compose(&understand(prompt).script, &options)
}

fn furnishing(shot: &ShotScene) -> Option<Furnishing> {
    match shot.enclosure {
        Enclosure::Room { furnishing, .. } => Some(furnishing),
        _ => None,
    }
}

#[test]
fn words_of_both_languages_lead_to_a_room_that_is_furnished_for_it() {
    for (english, chinese, wanted, piece) in ROOMS {
        for prompt in [english, chinese] {
            let understood = understand(prompt);
            assert_eq!(understood.script.shots[0].place, Place::Room, "{prompt}");
            assert!(!understood.report.honoured.is_empty(), "{prompt}");
            let scene = scene(prompt);
            assert!(scene.check().is_ok(), "{prompt}");
            assert_eq!(furnishing(&scene.shots[0]), Some(wanted), "{prompt}");
            assert!(scene.shots[0].furniture.iter().any(|one| one.kind == piece), "{prompt}");
        }
    }
}

#[test]
fn no_room_looks_like_another() {
    let draw = |prompt: &str| {
        let scene = scene(prompt);
        let mut frame = RgbFrame::new(scene.width, scene.height);
        Renderer::new(&scene, &mut |_| {}).frame(0, &mut frame);
        frame.pixels
    };
    let all: Vec<(&str, Vec<u8>)> = ROOMS.iter().map(|room| (room.0, draw(room.0))).collect();
    for (index, (name, one)) in all.iter().enumerate() {
        for (other_name, other) in &all[..index] {
            let apart: f64 = one.iter().zip(other).map(|(a, b)| f64::from(a.abs_diff(*b))).sum();
            assert!(apart / one.len() as f64 > 12.0, "{name} and {other_name}");
        }
    }
}

#[test]
fn whoever_sits_in_a_room_sits_on_what_stands_there() {
    for (prompt, piece, reach) in [
        ("people sitting on a sofa", K::Sofa, 2.6),
        ("three people sitting in a conference room", K::OfficeChair, 0.3),
        ("two men drinking at a bar", K::Stool, 0.3),
        ("a couple having dinner in a restaurant", K::DiningTable, 1.0),
    ] {
        let scene = scene(prompt);
        let shot = &scene.shots[0];
        let seated: Vec<_> = shot.actors.iter().filter(|actor| actor.seat.is_some()).collect();
        let sits = |action| matches!(action, Action::Sit | Action::Eat);
        assert!(!seated.is_empty() && seated.iter().all(|actor| sits(actor.action)), "{prompt}");
        for actor in seated {
            let near = |at: &previz::scene::Vec3| {
                let (dx, dz) = (at.x - actor.at.x, at.z - actor.at.z);
                (dx * dx + dz * dz).sqrt() < reach
            };
            assert!(shot.furniture.iter().any(|one| one.kind == piece && near(&one.at)), "{prompt}");
        }
    }
}

#[test]
fn who_is_busy_in_a_soft_seat_goes_on_with_it() {
    for (prompt, action, piece, reach) in [
        ("a girl looking at her phone on a sofa", Action::Text, K::Sofa, 2.6),
        ("a grandmother knitting in a rocking chair by a fireplace", Action::Knit, K::Armchair, 0.8),
        ("a woman drinking a cup of tea in a cafe", Action::Drink, K::DiningTable, 1.0),
    ] {
        let scene = scene(prompt);
        let (shot, first) = (&scene.shots[0], &scene.shots[0].actors[0]);
        assert!(first.seat.is_some() && first.action == action, "{prompt}: {:?}", first.action);
        let near = |at: &previz::scene::Vec3| {
            let (dx, dz) = (at.x - first.at.x, at.z - first.at.z);
            (dx * dx + dz * dz).sqrt() < reach
        };
        assert!(shot.furniture.iter().any(|one| one.kind == piece && near(&one.at)), "{prompt}");
        // What is sat on is not put there a second time.
        assert!(shot.actors.iter().all(|actor| actor.kind != SubjectKind::Chair), "{prompt}");
    }
}

#[test]
fn who_sleeps_lies_in_a_bed_and_a_cat_keeps_its_window() {
    let sleeper = scene("a woman sleeping in bed");
    let (actor, shot) = (&sleeper.shots[0].actors[0], &sleeper.shots[0]);
    let bed = shot.furniture.iter().find(|one| one.kind == K::Bed);
    assert!(bed.is_some_and(|bed| (bed.at.x - actor.at.x).abs() < 0.5 && (bed.at.z - actor.at.z).abs() < 0.8));
    let cat = scene("a cat at the window");
    assert_eq!(furnishing(&cat.shots[0]), Some(Furnishing::Home));
    assert!(cat.shots[0].furniture.is_empty());
}

#[test]
fn who_walks_along_a_corridor_stays_between_its_walls() {
    let scene = scene("a man walking down a hotel corridor");
    let shot = &scene.shots[0];
    let Enclosure::Room { chamber: Some(chamber), .. } = &shot.enclosure else { panic!("no corridor") };
    for actor in &shot.actors {
        assert!((actor.at.x - chamber.at.x).abs() < chamber.width_m * 0.5, "{:?}", actor.at);
        let previz::scene::Motion::Straight { velocity } = &actor.motion else { continue };
        assert!(velocity.x.abs() < 0.1 && velocity.z.abs() > 0.5);
    }
}

#[test]
fn small_things_stand_on_a_table_and_small_beasts_get_up() {
    for (prompt, thing, least) in [
        ("a woman beside a laptop in a loft apartment", SubjectKind::Laptop, 0.6),
        ("a man with a cake in a living room", SubjectKind::Cake, 0.35),
        ("a chef in a kitchen with a bottle of wine and a cake", SubjectKind::Cake, 0.6),
        ("一只小猫蹲在厨房的灶台上", SubjectKind::Cat, 0.85),
        ("a cat on a bookshelf", SubjectKind::Cat, 0.9),
        ("a cat in a bathtub", SubjectKind::Cat, 0.3),
    ] {
        let scene = scene(prompt);
        let shot = &scene.shots[0];
        let Some(one) = shot.actors.iter().find(|actor| actor.kind == thing) else { panic!("{prompt}") };
        assert!(one.at.y > least - 0.01, "{prompt}: {:?}", one.at);
    }
}

#[test]
fn what_is_larger_than_a_room_is_seen_through_its_window() {
    for (prompt, kind) in [
        ("a man in a living room, a red car outside", SubjectKind::Car),
        ("a cat sits at the window, a car outside", SubjectKind::Car),
        ("a family dinner at a round table, fireworks outside the window", SubjectKind::Fireworks),
    ] {
        let scene = scene(prompt);
        let all = &scene.shots[0].actors;
        let Some(one) = all.iter().find(|actor| actor.kind == kind) else { panic!("{prompt}") };
        assert!(all.iter().all(|other| other.kind == kind || other.at.z + 5.0 < one.at.z), "{prompt}");
    }
    assert_ne!(understand("a car drives past a cafe on a street").script.shots[0].place, Place::Room);
}

#[test]
fn what_drifts_in_a_room_moves_neither_its_walls_nor_the_camera() {
    for (plain, with) in [
        ("a children's room", "a children's room, colorful balloons floating up to the ceiling"),
        ("a bathroom with a bathtub", "a bathroom with a bathtub, bubbles"),
    ] {
        let (plain, with) = (scene(plain), scene(with));
        let (plain, with) = (&plain.shots[0], &with.shots[0]);
        assert_eq!(plain.camera.keys[0].eye.y, with.camera.keys[0].eye.y);
        let Enclosure::Room { chamber: Some(room), .. } = &with.enclosure else { panic!("a room") };
        let aloft: Vec<_> = with
            .actors
            .iter()
            .filter(|one| matches!(one.kind, SubjectKind::ToyBalloon | SubjectKind::Bubbles))
            .collect();
        assert!(!aloft.is_empty());
        for one in aloft {
            assert!((one.at.x - room.at.x).abs() < room.width_m * 0.5, "{:?}", one.at);
            assert!((room.at.y - 0.01..room.at.y + room.height_m).contains(&one.at.y), "{:?}", one.at);
            assert!(one.at.z < room.at.z, "{:?}", one.at);
        }
    }
}

#[test]
fn no_counter_hides_a_child() {
    for prompt in ["花店里,一个女孩抱着一束花,中景", "a little boy stands in a restaurant kitchen"] {
        let shot = &scene(prompt).shots[0];
        let child = shot.actors.iter().find(|one| one.kind == SubjectKind::Child).expect(prompt);
        let counter =
            |one: &&previz::scene::Furniture| matches!(one.kind, K::Table | K::PrepTable) && one.at.z < child.at.z;
        assert!(shot.furniture.iter().find(counter).is_none(), "{prompt}");
    }
}

#[test]
fn a_vehicle_that_is_mended_stands_in_the_shop() {
    for prompt in [
        "a mechanic beside a red car in a garage",
        "a red sports car in an auto repair shop",
        "汽修厂里,修理工站在一辆白色轿车旁边",
    ] {
        let shot = &scene(prompt).shots[0];
        let Enclosure::Room { chamber: Some(room), .. } = &shot.enclosure else { panic!("{prompt}") };
        let car = shot.actors.iter().find(|one| one.kind.is_car()).expect(prompt);
        assert!(
            car.at.z < room.at.z - 1.0 && (car.at.x - room.at.x).abs() < room.width_m * 0.5,
            "{prompt}: {:?}",
            car.at
        );
    }
}

#[test]
fn a_corridor_is_of_the_house_that_it_is_in() {
    for (prompt, wanted) in [
        ("a nurse walks down a corridor", Furnishing::HospitalCorridor),
        ("a man walks down a long office corridor", Furnishing::OfficeCorridor),
        ("一只狗跑在超市的货架过道里", Furnishing::Aisle),
        ("a woman walks down a hotel corridor", Furnishing::Corridor),
        ("舞者在酒店宴会厅里跳舞", Furnishing::Ballroom),
    ] {
        assert_eq!(furnishing(&scene(prompt).shots[0]), Some(wanted), "{prompt}");
    }
}

#[test]
fn whoever_runs_along_a_platform_stays_beside_its_train() {
    for prompt in ["a dog runs along a subway platform", "一只柯基犬朝镜头跑过来,在地铁站台上"] {
        let shot = &scene(prompt).shots[0];
        let Enclosure::Room { chamber: Some(room), .. } = &shot.enclosure else { panic!("{prompt}") };
        let previz::scene::Motion::Straight { velocity } = shot.actors[0].motion else { panic!("{prompt}") };
        let end = shot.actors[0].at.z + velocity.z * 2.0;
        let train = shot.furniture.iter().filter(|one| one.kind == K::Railcar);
        let nearest = train.map(|one| one.at.z - one.size.x * 0.5).fold(f32::MAX, f32::min);
        assert!(end > nearest && end < room.at.z, "{prompt}: {end} {nearest}");
    }
}

#[test]
fn a_chef_is_where_chefs_work_unless_guests_are_named() {
    for (prompt, wanted) in [
        ("a chef cooks in the kitchen of a restaurant", Furnishing::RestaurantKitchen),
        ("a chef tossing a pan", Furnishing::RestaurantKitchen),
        ("厨师在饭店的厨房里炒菜", Furnishing::RestaurantKitchen),
        ("a chef stands in a restaurant", Furnishing::Restaurant),
        ("a chef stands in a classroom", Furnishing::Classroom),
        ("a mother cooks in the kitchen", Furnishing::Kitchen),
        ("妈妈在厨房做饭", Furnishing::Kitchen),
    ] {
        assert_eq!(furnishing(&scene(prompt).shots[0]), Some(wanted), "{prompt}");
    }
}

#[test]
fn whoever_stands_in_a_restaurant_kitchen_has_a_counter_before_them() {
    for prompt in ["a chef stands in a restaurant kitchen, medium shot", "女厨师站在餐厅后厨里,中景"] {
        let shot = &scene(prompt).shots[0];
        let cook = &shot.actors[0];
        let before = |one: &&previz::scene::Furniture| one.kind == K::PrepTable && one.at.z < cook.at.z;
        let counter = shot.furniture.iter().find(before).expect(prompt);
        assert!(cook.at.z - counter.at.z < 0.8 && (cook.at.x - counter.at.x).abs() < 0.5, "{prompt}");
    }
}

#[test]
fn the_camera_stays_between_the_floor_and_the_ceiling_whoever_comes() {
    for (room, ..) in ROOMS {
        let who = ["A dog runs towards the camera", "A little girl runs towards the camera", "A woman walks"];
        for who in who {
            for angle in ["low angle", "eye level", "worm's eye view"] {
                let prompt = format!("{who} in {room}, {angle}");
                let scene = scene(&prompt);
                let shot = &scene.shots[0];
                let Enclosure::Room { chamber: Some(chamber), .. } = &shot.enclosure else { continue };
                for key in &shot.camera.keys {
                    let above = key.eye.y - chamber.at.y;
                    assert!(above > 0.05 && above < chamber.height_m, "{prompt}: {above} of {}", chamber.height_m);
                }
            }
        }
    }
}

#[test]
fn a_window_looks_out_on_what_is_named() {
    for prompt in [
        "a window looking out over green fields",
        "a window with drizzle over suburban rooftops outside",
        "a window with a view of the desert",
        "窗户外面是绿色的田野",
    ] {
        let scene = scene(prompt);
        assert!(furnishing(&scene.shots[0]).is_some(), "{prompt}");
        assert!(scene.shots[0].land.is_some(), "{prompt}");
    }
    let houses = |prompt: &str| {
        let scene = scene(prompt);
        scene.shots[0].props.iter().filter(|prop| prop.kind == PropKind::House).count()
    };
    for prompt in ["a woman stands by a window with a view of the sea", "窗外是一片湖，老人坐在窗边喝茶"]
    {
        assert_eq!(houses(prompt), 0, "{prompt}");
    }
    assert!(houses("a woman stands by a window with a village outside") > 0);
    // Windows of houses are seen from the street.
    let place = |prompt: &str| understand(prompt).script.shots[0].place;
    assert_ne!(place("lit windows glow in a village at night"), Place::Room);
    assert_ne!(place("a woman walks past a window in a city street"), Place::Room);
}

#[test]
fn a_calling_does_not_move_whoever_is_in_a_named_room() {
    assert_eq!(furnishing(&scene("a nurse eats pancakes in a diner").shots[0]), Some(Furnishing::Diner));
    assert_eq!(furnishing(&scene("a nurse").shots[0]), Some(Furnishing::Ward));
}

#[test]
fn neon_leaves_a_room_light_of_its_own_and_has_a_colour_for_each_side() {
    let shot = &scene("a woman sits in a bar in neon light").shots[0];
    let Enclosure::Room { lamp, .. } = shot.enclosure else { panic!("{:?}", shot.enclosure) };
    let (most, least) = (lamp.x.max(lamp.y).max(lamp.z), lamp.x.min(lamp.y).min(lamp.z));
    assert!(least > most * 0.5, "{lamp:?}");
    let tubes: Vec<_> = shot.furniture.iter().filter(|one| one.kind == K::NeonTube).collect();
    assert!(tubes.iter().any(|one| one.colour.x > one.colour.z * 1.5));
    assert!(tubes.iter().any(|one| one.colour.z > one.colour.x * 1.5));
}

#[test]
fn a_plane_stands_in_its_hangar_and_a_swimmer_in_the_water() {
    for prompt in ["a mechanic works on a plane in a hangar", "机库里停着一架飞机"] {
        let scene = scene(prompt);
        let shot = &scene.shots[0];
        let Enclosure::Room { chamber: Some(chamber), .. } = &shot.enclosure else { panic!("{prompt}") };
        let plane = shot.actors.iter().find(|actor| actor.kind == SubjectKind::Plane).expect(prompt);
        assert!(plane.size_m < chamber.width_m && plane.at.z < chamber.at.z, "{prompt}: {plane:?}");
    }
    let scene = scene("a girl swims in an indoor swimming pool");
    let shot = &scene.shots[0];
    let pool = shot.furniture.iter().find(|one| one.kind == K::SwimPool).expect("a pool");
    let girl = shot.actors[0].at;
    assert!((girl.x - pool.at.x).abs() < pool.size.x * 0.5 && (girl.z - pool.at.z).abs() < pool.size.z * 0.5);
}

#[test]
fn a_plane_before_a_hall_of_an_airport_stands_near_on_its_wheels() {
    let scene = scene("travellers wait at an airport gate, a plane outside the windows");
    let shot = &scene.shots[0];
    let Enclosure::Room { chamber: Some(chamber), .. } = &shot.enclosure else { panic!("{:?}", shot.enclosure) };
    let plane = shot.actors.iter().find(|actor| actor.kind == SubjectKind::Plane).expect("a plane");
    assert!((chamber.at.z + 9.0..chamber.at.z + 70.0).contains(&plane.at.z) && plane.grounded, "{plane:?}");
    assert_eq!(shot.props.iter().filter(|prop| prop.kind == PropKind::House).count(), 0);
}

#[test]
fn an_infant_in_a_cot_is_not_hidden_by_what_it_lies_in() {
    for prompt in ["a baby sleeping in a crib in the nursery", "小宝宝晚上躺在婴儿房的小床里睡着了"] {
        let scene = scene(prompt);
        let shot = &scene.shots[0];
        let cot = shot.furniture.iter().find(|one| one.kind == K::Cot).expect(prompt);
        let (child, eye) = (&shot.actors[0], shot.camera.keys[0].eye);
        // It lies on what the cot has inside, and is looked down at over the edge.
        assert!((child.at.x - cot.at.x).abs() < cot.size.x * 0.5, "{prompt}: {:?}", child.at);
        // Heights count from the floor.
        assert!(child.at.y > cot.size.y * 0.4, "{prompt}: {:?}", child.at);
        assert!(eye.y - cot.at.y > child.at.y && cot.at.z - eye.z > cot.size.z, "{prompt}: {eye:?}");
    }
}

#[test]
fn cars_are_for_sale_in_a_showroom_and_a_plane_waits_before_an_airport() {
    for (prompt, kind, least) in [
        ("a woman in a car showroom", SubjectKind::Car, 3),
        ("一位女士在4S店里看车", SubjectKind::Car, 2),
        ("a businessman checking his watch in an airport departure lounge", SubjectKind::Plane, 1),
        ("一个男人在候机厅里", SubjectKind::Plane, 1),
    ] {
        let scene = scene(prompt);
        let shot = &scene.shots[0];
        assert!(scene.check().is_ok(), "{prompt}");
        let count = shot.actors.iter().filter(|one| one.kind == kind || one.kind.is_motor_vehicle()).count();
        assert!(count >= least, "{prompt}: {count}");
    }
}

#[test]
fn words_that_only_say_more_of_a_room_leave_it_that_room() {
    for (prompt, wanted) in [
        ("a student reads in a quiet university library late at night", Furnishing::Books),
        ("a nurse waits in a village pharmacy", Furnishing::Pharmacy),
        ("a king in the great hall", Furnishing::ThroneRoom),
        ("一个男生在自习室里看书", Furnishing::Books),
        ("a woman browses in a small bookshop", Furnishing::Bookshop),
        ("a woman tries on a dress in a boutique", Furnishing::Boutique),
        ("a man eats in a busy pizzeria", Furnishing::Pizzeria),
        ("老板站在肉铺里", Furnishing::Butchery),
        ("发布会上一个男人在讲话", Furnishing::Meeting),
        ("a professor in a conference hall", Furnishing::Classroom),
    ] {
        assert_eq!(furnishing(&scene(prompt).shots[0]), Some(wanted), "{prompt}");
    }
}

#[test]
fn before_the_door_of_a_place_is_the_street() {
    for prompt in ["一个男人站在银行门口", "妈妈在幼儿园门口等孩子", "a couple stands in front of a casino"]
    {
        assert_eq!(understand(prompt).script.shots[0].place, Place::Street, "{prompt}");
    }
}

#[test]
fn passengers_sit_in_the_seats_of_an_airliner() {
    for prompt in ["a boy sits in an airplane cabin", "一个男孩坐在飞机客舱里看窗外"] {
        let scene = scene(prompt);
        let shot = &scene.shots[0];
        assert!(shot.actors[0].seat.is_some(), "{prompt}");
        let behind = shot.furniture.iter().filter(|one| one.kind == K::CabinSeats);
        assert!(behind.clone().all(|one| one.at.z > shot.actors[0].at.z - 0.6), "{prompt}: a row hides him");
        assert!(behind.count() > 4, "{prompt}");
    }
}

#[test]
fn the_lamps_of_a_home_are_out_by_day_and_the_room_is_darker_by_night() {
    let lit = |shot: &ShotScene| {
        let lamp = shot.furniture.iter().find(|one| one.kind == K::FloorLamp);
        lamp.expect("a lamp").lit
    };
    for (day, night) in [
        ("a woman reads in a living room at noon", "a woman reads in a living room at night"),
        ("中午的客厅", "夜里的客厅"),
    ] {
        let [day, night] = [day, night].map(|prompt| scene(prompt).shots.remove(0));
        assert!(lit(&day) == 0.0 && lit(&night) > 0.0, "{} {}", lit(&day), lit(&night));
        assert!(night.key < day.key * 0.6, "{} {}", night.key, day.key);
    }
}

#[test]
fn guests_who_are_smaller_than_a_counter_stand_before_it() {
    for (prompt, piece) in [
        ("a girl in a cafe", K::CoffeeBar),
        ("一个女孩在咖啡馆", K::CoffeeBar),
        ("a brown dog in a bakery", K::ShopCounter),
        ("一只黄狗在实验室里", K::LabBench),
        ("a boy in a bar", K::BarCounter),
    ] {
        for seed in 1..=8 {
            let shot = seeded(prompt, seed).shots.remove(0);
            let (first, eye) = (&shot.actors[0], shot.camera.keys[0].eye);
            let counters = || shot.furniture.iter().filter(|one| one.kind == piece);
            let aside = |one: &previz::scene::Furniture| (one.at.x - first.at.x).abs() - one.size.x * 0.5;
            assert!(counters().any(|one| aside(one) < 0.0), "{prompt} {seed}");
            let hides = |one: &&previz::scene::Furniture| aside(one) < 0.3 && one.at.z < first.at.z && one.at.z > eye.z;
            assert!(counters().find(hides).is_none(), "{prompt} {seed}: {:?}", first.at);
        }
    }
}

#[test]
fn no_table_hides_a_beast() {
    for prompt in
        ["a dog in a jewelry shop with a ring", "a brown dog in a restaurant with a cake", "一只黄狗在餐厅里,火锅"]
    {
        let shot = &scene(prompt).shots[0];
        let dog = shot.actors.iter().find(|one| one.kind == SubjectKind::Dog).expect(prompt);
        for one in shot.furniture.iter().filter(|one| matches!(one.kind, K::Table | K::DiningTable)) {
            let before = one.at.z < dog.at.z && (one.at.x - dog.at.x).abs() < one.size.x * 0.5;
            assert!(!before, "{prompt}: {one:?} {:?}", dog.at);
        }
    }
}

#[test]
fn feet_stand_on_a_rug_and_not_in_it() {
    for prompt in ["a girl in a bedroom", "一个男孩在客厅", "a woman stands in a children's room"] {
        let shot = &scene(prompt).shots[0];
        let first = &shot.actors[0];
        let on = |one: &&previz::scene::Furniture| {
            let (dx, dz) = ((first.at.x - one.at.x).abs(), (first.at.z - one.at.z).abs());
            one.kind == K::Rug && dx < one.size.x * 0.5 && dz < one.size.z * 0.5
        };
        assert!(shot.furniture.iter().any(|one| on(&one)), "{prompt}: no rug");
        // Heights count from the floor.
        assert!(first.at.y > 0.01, "{prompt}: {:?}", first.at);
    }
}

#[test]
fn a_plane_stands_in_a_hangar_whoever_else_is_there() {
    for prompt in ["a brown dog in a hangar", "一个女孩在机库里"] {
        let scene = scene(prompt);
        let plane = scene.shots[0].actors.iter().find(|one| one.kind == SubjectKind::Plane).expect(prompt);
        let Enclosure::Room { chamber: Some(room), .. } = &scene.shots[0].enclosure else { panic!("{prompt}") };
        assert!(scene.check().is_ok() && plane.at.z < room.at.z, "{prompt}: {plane:?}");
    }
}

#[test]
fn a_shop_looks_out_on_a_street_and_a_country_inn_on_its_village() {
    let count = |prompt: &str, kind: PropKind| {
        let scene = scene(prompt);
        scene.shots[0].props.iter().filter(|prop| prop.kind == kind).count()
    };
    for prompt in ["a man in a restaurant", "一个女人在书店"] {
        assert_eq!(count(prompt, PropKind::House), 0, "{prompt}");
        assert!(count(prompt, PropKind::Tower) > 4, "{prompt}");
    }
    assert!(count("a woman in a restaurant with a village outside", PropKind::House) > 0);
}

#[test]
fn a_class_has_desks_in_rows_around_whoever_stands_there() {
    for prompt in ["a boy in a classroom", "一位老师在教室里"] {
        let desks = scene(prompt).shots[0].furniture.iter().filter(|one| one.kind == K::SchoolDesk).count();
        assert!(desks >= 8, "{prompt}: {desks}");
    }
}
