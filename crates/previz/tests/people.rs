//! How people are read: what they wear, what they are known by, who they are and what
//! they do.

use previz::report::Report;
use previz::script::{Action, Attribute, Attributes, Colour, Garment, Guise, Place, Subject, SubjectKind};
use previz::understand::understand;

fn report(prompt: &str) -> Report {
    understand(prompt).report
}

fn subjects(prompt: &str) -> Vec<Subject> {
    understand(prompt).script.shots.into_iter().flat_map(|s| s.subjects).collect()
}

fn only(prompt: &str) -> Subject {
    let all = subjects(prompt);
    assert_eq!(all.len(), 1, "{prompt}: {all:?}");
    all[0].clone()
}

#[test]
fn clothes_go_to_who_wears_them_in_their_colour() {
    for (prompt, garment, colour) in [
        ("a girl in a red skirt", Garment::Skirt, Colour::Red),
        // What Chinese has one word for is one piece, unless it is said to be short.
        ("穿红裙子的女孩", Garment::Dress, Colour::Red),
        ("穿红色短裙的女孩", Garment::Skirt, Colour::Red),
        ("a child in a yellow raincoat", Garment::Raincoat, Colour::Yellow),
        ("a runner in a red tracksuit", Garment::Tracksuit, Colour::Red),
        ("一名身穿红色运动服的年轻女跑者", Garment::Tracksuit, Colour::Red),
        ("a woman in a blue dress walks on the beach", Garment::Dress, Colour::Blue),
    ] {
        let who = only(prompt);
        assert_eq!((who.garment, who.colour), (Some(garment), Some(colour)), "{prompt}");
    }
    assert_eq!(only("a man in a red hat").garment, None, "a hat has no cut of its own");
}

#[test]
fn what_people_are_known_by_goes_to_them_and_not_to_their_clothes() {
    let plain = Attributes::default();
    for (prompt, attributes) in [
        ("a boy with green hair in a black hoodie", Attributes { hair: Some(Colour::Green), ..plain }),
        ("a blonde woman in a red dress", Attributes { hair: Some(Colour::Gold), ..plain }),
        ("粉色头发的女孩", Attributes { hair: Some(Colour::Pink), ..plain }),
        (
            "a bald man with a grey beard and glasses",
            Attributes {
                hair: Some(Colour::Grey),
                bald: true,
                bearded: true,
                glasses: Some(Attribute::Glasses),
                ..plain
            },
        ),
        ("戴墨镜的男人", Attributes { glasses: Some(Attribute::Sunglasses), ..plain }),
        ("a chef in an apron", Attributes { apron: true, ..plain }),
        (
            "a man in a black cowboy hat",
            Attributes { hat: Some(Attribute::CowboyHat), hat_colour: Some(Colour::Black), ..plain },
        ),
        ("a woman with two glasses of wine", plain),
        ("a man in a white shirt and black trousers", Attributes { trousers: Some(Colour::Black), ..plain }),
        ("一个男人穿着蓝色牛仔裤和白色衬衫", Attributes { trousers: Some(Colour::Blue), ..plain }),
    ] {
        let who = subjects(prompt).into_iter().next().expect("somebody");
        assert_eq!(who.attributes, attributes, "{prompt}");
    }
    let two = subjects("a man and a woman with blue hair");
    assert_eq!((two[0].attributes, two[1].attributes.hair), (plain, Some(Colour::Blue)));
    let told = report("a boy with green hair and a black hoodie").honoured;
    assert!(told.iter().any(|reading| reading.slot == "attribute" && reading.value == "hair"), "{told:?}");
}

#[test]
fn whoever_is_built_for_one_thing_is_told_to_do_no_other() {
    for (prompt, done, whole) in [
        ("a robot sits in a meadow", Some(Action::Sit), true),
        ("机器人在厨房做饭", Some(Action::Cook), true),
        ("a mech walks through a city", Some(Action::Walk), true),
        ("a mech sits in a meadow", None, false),
        ("机甲在厨房做饭", None, false),
        ("a robot arm dances in a factory", None, false),
        ("舞狮在街上睡觉", Some(Action::Dance), false),
    ] {
        let (shown, told) = (only(prompt), report(prompt));
        assert_eq!(shown.action, done, "{prompt}");
        assert_eq!(whole, told.ignored.is_empty(), "{prompt}: {told:?}");
    }
}

#[test]
fn beasts_that_cannot_dance_are_told_to_do_what_is_shown_of_them() {
    for (prompt, done) in [
        ("a cat dances in a kitchen", Action::Jump),
        ("一只熊在跳舞", Action::Jump),
        ("a butterfly dances in a garden", Action::Fly),
        ("a penguin dances on the ice", Action::Dance),
    ] {
        let told = report(prompt).approximated.iter().any(|one| one.shown_as.starts_with("action"));
        assert_eq!(only(prompt).action, Some(done), "{prompt}");
        assert_eq!(told, done != Action::Dance, "{prompt}");
    }
}

#[test]
fn no_clothes_are_told_of_whoever_is_clad_in_metal_or_in_a_space_suit() {
    for prompt in [
        "a robot in a red coat walks in a park",
        "an astronaut in a blue dress on the moon",
        "a bearded robot in a park",
    ] {
        let (shown, told) = (only(prompt), report(prompt));
        assert_eq!((shown.garment, shown.attributes), (None, Attributes::default()), "{prompt}");
        assert!(!told.ignored.is_empty(), "{prompt}: {told:?}");
    }
}

#[test]
fn who_somebody_is_is_read_in_both_languages_and_told() {
    let words = [
        (Guise::Girl, "a girl", "女孩"),
        (Guise::Boy, "a boy", "小男孩"),
        (Guise::Elder, "an old man", "老奶奶"),
        (Guise::Bride, "a bride", "新娘"),
        (Guise::Groom, "a groom", "新郎"),
        (Guise::Ballerina, "a ballerina", "芭蕾舞者"),
        (Guise::CourtLady, "a court lady", "古装美女"),
        (Guise::Samurai, "a samurai", "武士"),
        (Guise::Knight, "a knight", "骑士"),
        (Guise::Worker, "a construction worker", "工人"),
        (Guise::Detective, "a detective", "侦探"),
        (Guise::Fisherman, "a fisherman", "渔夫"),
        (Guise::Farmer, "a farmer", "农民"),
        (Guise::Climber, "a climber", "登山者"),
        (Guise::Chef, "a chef", "厨师"),
        (Guise::Doctor, "a doctor", "医生"),
        (Guise::Soldier, "a soldier", "士兵"),
        (Guise::Police, "a policeman", "警察"),
        (Guise::Firefighter, "a firefighter", "消防员"),
        (Guise::Monk, "a monk", "和尚"),
        (Guise::Nun, "a nun", "修女"),
        (Guise::TallShip, "a galleon", "海盗船"),
        (Guise::Android, "a robot girl", "机器人女孩"),
        (Guise::Royal, "a king", "女王"),
        (Guise::Wizard, "a wizard", "女巫"),
        (Guise::Cowboy, "a cowboy", "牛仔"),
        (Guise::Businessman, "a businessman", "上班族"),
        (Guise::Athlete, "an athlete", "运动员"),
        (Guise::Graduate, "a graduate", "毕业生"),
        (Guise::Courier, "a courier", "外卖小哥"),
        (Guise::Nurse, "a nurse", "护士"),
        (Guise::Sailor, "a lighthouse keeper", "船长"),
        (Guise::Clown, "a clown", "小丑"),
        (Guise::OperaSinger, "a peking opera singer", "京剧花旦"),
        (Guise::Santa, "santa claus", "圣诞老人"),
        (Guise::Superhero, "a superhero", "超级英雄"),
        (Guise::General, "an ancient general", "古代将军"),
        (Guise::Pirate, "a pirate", "海盗"),
        (Guise::Ninja, "a ninja", "忍者"),
        (Guise::Viking, "a viking", "维京人"),
        (Guise::Legionary, "a roman soldier", "罗马士兵"),
        (Guise::Terracotta, "a terracotta warrior", "兵马俑"),
        (Guise::Tabby, "a tabby cat", "狸花猫"),
        (Guise::Calico, "a calico cat", "三花猫"),
        (Guise::Tuxedo, "a tuxedo cat", "奶牛猫"),
        (Guise::Siamese, "a siamese cat", "暹罗猫"),
        (Guise::Retriever, "a golden retriever", "金毛犬"),
        (Guise::Labrador, "a labrador", "拉布拉多"),
        (Guise::Corgi, "a corgi", "柯基"),
        (Guise::Husky, "a husky", "哈士奇"),
        (Guise::Shiba, "a shiba inu", "柴犬"),
        (Guise::Shepherd, "a german shepherd", "德国牧羊犬"),
        (Guise::Dalmatian, "a dalmatian", "斑点狗"),
        (Guise::NineTailed, "a nine-tailed fox", "九尾白狐"),
        (Guise::Unicorn, "a unicorn", "独角兽"),
        (Guise::Loong, "a chinese dragon", "神龙"),
        (Guise::Phoenix, "a phoenix", "凤凰"),
        (Guise::Hedgehog, "a hedgehog", "刺猬"),
        (Guise::Collie, "a border collie", "边牧"),
        (Guise::Poodle, "a poodle", "泰迪犬"),
        (Guise::Dachshund, "a dachshund", "腊肠犬"),
        (Guise::Pug, "a pug", "巴哥犬"),
        (Guise::Leopard, "a leopard", "豹子"),
        (Guise::Cheetah, "a cheetah", "猎豹"),
        (Guise::Raccoon, "a raccoon", "浣熊"),
        (Guise::RedPanda, "a red panda", "小熊猫"),
        (Guise::Otter, "an otter", "水獭"),
        (Guise::Meerkat, "a meerkat", "狐獴"),
        (Guise::Koala, "a koala", "考拉"),
        (Guise::Hamster, "a hamster", "仓鼠"),
        (Guise::Mouse, "a mouse", "老鼠"),
        (Guise::Alpaca, "an alpaca", "羊驼"),
        (Guise::Rhino, "a rhino", "犀牛"),
        (Guise::Hippo, "a hippo", "河马"),
        (Guise::Seal, "a seal", "海豹"),
        (Guise::Orca, "an orca", "虎鲸"),
        (Guise::Crab, "a crab", "螃蟹"),
        (Guise::Bee, "a bee", "蜜蜂"),
        (Guise::Dragonfly, "a dragonfly", "蜻蜓"),
        (Guise::Ladybird, "a ladybug", "瓢虫"),
        (Guise::Hummingbird, "a hummingbird", "蜂鸟"),
        (Guise::Mech, "a mecha", "机甲"),
        (Guise::Nezha, "Nezha", "哪吒"),
        (Guise::Snail, "a snail", "蜗牛"),
        (Guise::Lotus, "a lotus flower", "一朵荷花"),
        (Guise::Tulip, "a tulip", "一朵郁金香"),
        (Guise::Lavender, "a sprig of lavender", "一枝薰衣草花"),
        (Guise::Latte, "a cappuccino", "一杯拿铁"),
        (Guise::Tea, "a cup of tea", "一杯热茶"),
        (Guise::Matcha, "a cup of matcha", "一杯抹茶"),
        (Guise::Spicy, "a bowl of beef noodle soup", "一碗红油牛肉面"),
        (Guise::Braised, "a plate of braised pork", "一盘红烧肉"),
        (Guise::Sizzling, "a sizzling steak", "一份铁板牛排"),
        (Guise::Beer, "a glass of beer", "一杯啤酒"),
        (Guise::Cocktail, "a cocktail", "一杯鸡尾酒"),
        (Guise::BubbleTea, "a bubble tea", "一杯奶茶"),
        (Guise::Shampoo, "a bottle of shampoo", "一瓶洗发水"),
        (Guise::WaterBottle, "a bottle of mineral water", "一瓶矿泉水"),
        (Guise::Jar, "a jar of face cream", "一瓶面霜"),
        (Guise::Dropper, "a serum bottle", "一瓶精华液"),
        (Guise::Tube, "a tube of hand cream", "一支护手霜"),
        (Guise::Earrings, "a pair of earrings", "一对耳环"),
        (Guise::Tablet, "a tablet computer", "一台平板电脑"),
        (Guise::Platter, "a fruit platter", "一盘水果拼盘"),
        (Guise::Curry, "a plate of curry", "一盘咖喱饭"),
        (Guise::CreamSoup, "a bowl of tomato soup", "一碗番茄浓汤"),
        (Guise::Honey, "a jar of honey", "一罐蜂蜜"),
        (Guise::Rangefinder, "a vintage film camera", "复古胶片相机"),
        (Guise::Pegasus, "a winged horse", "飞马"),
        (Guise::Yarn, "a ball of yarn", "毛线球"),
        (Guise::Biplane, "a biplane", "一架双翼飞机"),
        (Guise::Glider, "a glider", "一架滑翔机"),
        (Guise::PaperPlane, "a paper plane", "一架纸飞机"),
        (Guise::Paraglider, "a paraglider", "滑翔伞"),
        (Guise::RobotArm, "a robotic arm", "机械臂"),
        (Guise::RobotVacuum, "a robot vacuum", "扫地机器人"),
        (Guise::Rusty, "a rusty robot", "生锈的机器人"),
        (Guise::Popsicle, "a popsicle", "一根冰棍"),
        (Guise::SportsBottle, "a sports drink", "一瓶运动饮料"),
        (Guise::Clownfish, "a clownfish", "小丑鱼"),
        (Guise::Koi, "a koi fish", "锦鲤"),
        (Guise::Goldfish, "a goldfish", "金鱼"),
        (Guise::Salmon, "a salmon", "鲑鱼"),
        (Guise::Diver, "a scuba diver", "潜水员"),
        (Guise::Buffalo, "a water buffalo", "一头水牛"),
        (Guise::Sika, "a sika deer", "一只梅花鹿"),
        (Guise::Moose, "a moose", "驼鹿"),
        (Guise::Bison, "a bison", "美洲野牛"),
        (Guise::Ostrich, "an ostrich", "鸵鸟"),
        (Guise::Tank, "a fish tank", "水族箱"),
        (Guise::Barista, "a barista", "咖啡师"),
        (Guise::Carrot, "a carrot", "胡萝卜"),
        (Guise::Cucumber, "a cucumber", "黄瓜"),
        (Guise::Onion, "an onion", "洋葱"),
        (Guise::Potato, "a potato", "土豆"),
        (Guise::AlarmClock, "an alarm clock", "一个铜闹钟"),
        (Guise::Ant, "an ant", "一只蚂蚁"),
        (Guise::Seedling, "a seed sprouting", "种子发芽"),
        (Guise::Radio, "an old radio", "一台老式收音机"),
        (Guise::Diesel, "a diesel locomotive", "绿皮火车"),
        (Guise::LightRail, "an elevated train", "一列轻轨"),
        (Guise::DoubleDecker, "a double-decker bus", "一辆双层巴士"),
        (Guise::Lioness, "a lioness", "母狮"),
        (Guise::Team, "a stagecoach", "四驾马车"),
        (Guise::BlueWhite, "a blue and white porcelain teapot", "青花瓷茶壶"),
        (Guise::Gardener, "a woman in a straw hat", "戴草帽的女人"),
        (Guise::DinosaurSuit, "a boy in a dinosaur costume", "穿恐龙服装的男孩"),
        (Guise::DragonDance, "a dragon dance team", "一支舞龙队"),
        (Guise::DogSled, "a dog sled", "狗拉雪橇"),
        (Guise::Infant, "a baby", "一个婴儿"),
        (Guise::Fairy, "a fairy", "花仙子"),
        (Guise::Mermaid, "a mermaid", "美人鱼"),
        (Guise::Elf, "an elf", "精灵战士"),
        (Guise::Angel, "an angel", "天使"),
        (Guise::Demon, "a demon", "恶魔"),
        (Guise::Vampire, "a vampire", "吸血鬼"),
        (Guise::Zombie, "a zombie", "丧尸"),
        (Guise::Skeleton, "a skeleton warrior", "骷髅"),
        (Guise::Ghost, "a ghost", "幽灵"),
        (Guise::Alien, "an alien", "外星人"),
        (Guise::Forklift, "a forklift", "叉车"),
        (Guise::Harvester, "a combine harvester", "收割机"),
        (Guise::Rover, "a mars rover", "火星车"),
        (Guise::TukTuk, "a tuk-tuk", "嘟嘟车"),
        (Guise::BattleTank, "a battle tank", "坦克"),
        (Guise::Mixer, "a cement mixer", "水泥搅拌车"),
        (Guise::Bulldozer, "a bulldozer", "推土机"),
        (Guise::Kayak, "a kayak", "皮划艇"),
        (Guise::Canoe, "a canoe", "独木舟"),
        (Guise::JetSki, "a jet ski", "摩托艇"),
        (Guise::Speedboat, "a speedboat", "快艇"),
        (Guise::Submarine, "a submarine", "潜艇"),
        (Guise::FighterJet, "a fighter jet", "战斗机"),
        (Guise::Airship, "an airship", "飞艇"),
        (Guise::Saucer, "a flying saucer", "飞碟"),
        (Guise::Manta, "a manta ray", "蝠鲼"),
        (Guise::Seahorse, "a seahorse", "海马"),
        (Guise::Shrimp, "a shrimp", "一只小虾"),
        (Guise::Squid, "a squid", "鱿鱼"),
        (Guise::Starfish, "a starfish", "海星"),
        (Guise::Spider, "a spider", "蜘蛛"),
        (Guise::Lizard, "a lizard", "蜥蜴"),
        (Guise::Chameleon, "a chameleon", "变色龙"),
        (Guise::Mantis, "a praying mantis", "螳螂"),
        (Guise::Grasshopper, "a grasshopper", "蚂蚱"),
        (Guise::Caterpillar, "a caterpillar", "毛毛虫"),
        (Guise::Bat, "a fruit bat", "蝙蝠"),
        (Guise::Toucan, "a toucan", "巨嘴鸟"),
        (Guise::Kingfisher, "a kingfisher", "翠鸟"),
        (Guise::Woodpecker, "a woodpecker", "啄木鸟"),
        (Guise::Puffin, "a puffin", "海鹦"),
        (Guise::Gorilla, "a gorilla", "大猩猩"),
        (Guise::Lemur, "a lemur", "狐猴"),
        (Guise::Hyena, "a hyena", "鬣狗"),
        (Guise::Lynx, "a lynx", "猞猁"),
        (Guise::Badger, "a badger", "獾"),
        (Guise::Skunk, "a skunk", "臭鼬"),
        (Guise::Cap, "a baseball cap", "一顶棒球帽"),
        (Guise::Beanie, "a beanie", "一顶毛线帽"),
        (Guise::HardHat, "a hard hat", "一顶安全帽"),
        (Guise::CrashHelmet, "a motorcycle helmet", "一顶头盔"),
        (Guise::Smartwatch, "a smartwatch", "智能手表"),
        (Guise::OnWrist, "a watch on a wrist", "戴在手腕上的手表"),
        (Guise::SmartOnWrist, "a smartwatch on a wrist", "戴在手腕上的智能手表"),
        (Guise::WallClock, "a wall clock", "挂钟"),
        (Guise::Beekeeper, "a beekeeper", "养蜂人"),
        (Guise::Golem, "a stone golem", "石巨人"),
        (Guise::Treant, "a treant", "树人"),
        (Guise::Troll, "a troll", "巨魔"),
        (Guise::Gnome, "a gnome", "小矮人"),
        (Guise::Mummy, "a walking mummy", "木乃伊"),
        (Guise::MonkeyKing, "the monkey king", "孙悟空"),
        (Guise::Genie, "a genie", "灯神"),
        (Guise::Griffin, "a griffin", "狮鹫"),
        (Guise::Treehouse, "a treehouse", "树屋"),
        (Guise::Carved, "a jack-o'-lantern", "南瓜灯"),
        (Guise::Triceratops, "a triceratops", "三角龙"),
    ];
    // What is poured from has its guise by what is poured, not by words of its own.
    let poured = [Guise::Milk, Guise::Bottled];
    let named: Vec<Guise> = Guise::ALL.iter().copied().filter(|guise| !poured.contains(guise)).collect();
    assert_eq!(words.map(|(guise, ..)| guise).to_vec(), named, "each has its words");
    for (guise, english, chinese) in words {
        for prompt in [format!("{english} in a park"), format!("{chinese}在公园里")] {
            assert_eq!(only(&prompt).guise, Some(guise), "{prompt}");
            let told = report(&prompt).honoured;
            assert!(told.iter().any(|reading| reading.slot == "guise"), "{prompt}: {told:?}");
        }
    }
}

#[test]
fn each_task_is_read_in_both_languages_and_told() {
    let words = [
        (Action::Paint, "paints on a large canvas", "在画画"),
        (Action::Type, "types on a laptop", "在敲键盘"),
        (Action::Cook, "is cooking", "在炒菜"),
        (Action::Headstand, "does a yoga headstand", "在倒立"),
        (Action::Water, "waters the plants", "在浇花"),
        (Action::Iron, "irons a white shirt", "在熨衣服"),
        (Action::BlowOut, "blows out birthday candles", "在吹蜡烛"),
        (Action::Decorate, "decorates a tree", "在挂装饰"),
        (Action::TurnWheel, "is turning a prayer wheel", "在转动经筒"),
        (Action::Cradle, "is holding a baby", "抱着婴儿"),
        (Action::Pottery, "is shaping clay", "在拉坯"),
        (Action::Carpentry, "is planing wood", "在刨木头"),
        (Action::Examine, "looks into a microscope", "在观察显微镜"),
        (Action::Reap, "harvests rice with a sickle", "在收割水稻"),
        (Action::Tennis, "swings a tennis racket", "挥舞网球拍"),
        (Action::Hurdle, "leaps over a hurdle", "在跨栏"),
        (Action::Javelin, "throws a javelin", "掷标枪"),
        (Action::Weights, "lifts a heavy barbell overhead", "在举重"),
        (Action::Box, "punches a boxing bag", "在打沙袋"),
        (Action::Fence, "swings a sword", "在挥剑"),
        (Action::Climb, "climbs a cliff", "在攀岩"),
        (Action::Exercise, "does jumping jacks", "在做健身操"),
        (Action::Toss, "is throwing graduation caps", "把帽子抛向蓝天"),
        (Action::Waltz, "waltzes", "在跳华尔兹"),
        (Action::Read, "reads a thick book", "在看书"),
        (Action::Photograph, "takes photos", "在拍照"),
        (Action::Sing, "sings", "在唱歌"),
        (Action::Call, "talks on the phone", "在打电话"),
        (Action::Sweep, "sweeps the floor", "在扫地"),
        (Action::Dunk, "dunks a basketball", "在投篮"),
        (Action::Hug, "hugs", "在拥抱"),
        (Action::Yoga, "does yoga", "在做瑜伽"),
        (Action::Vacuum, "vacuums the carpet", "用吸尘器打扫地板"),
        (Action::Unpack, "opens a cardboard box", "在拆快递"),
        (Action::Slice, "is chopping vegetables", "在切菜"),
        (Action::Kick, "kicks a soccer ball into a goal", "在射门"),
        (Action::Spike, "spikes a volleyball", "跃起扣杀"),
        (Action::Archery, "draws a bow", "在射箭"),
        (Action::Golf, "plays golf", "在打高尔夫"),
        (Action::Braid, "braids hair", "在扎辫子"),
        (Action::Push, "pushes a stroller", "推着婴儿车"),
        (Action::Write, "practices calligraphy", "在写毛笔字"),
        (Action::Chess, "plays chess", "在下棋"),
        (Action::PourTea, "pours tea", "在泡茶"),
        (Action::MakeUp, "puts on makeup", "在化妆"),
        (Action::Doze, "falls asleep at her desk", "趴在桌上睡着"),
        (Action::Knead, "kneads dough", "在揉面"),
        (Action::Arrange, "arranges flowers", "在插花"),
        (Action::WashUp, "washes dishes", "在洗碗"),
        (Action::SkipRope, "skips rope", "在跳绳"),
        (Action::PushUp, "does push-ups", "在做俯卧撑"),
        (Action::TableTennis, "plays table tennis", "在打乒乓球"),
        (Action::Knit, "knits a scarf", "在织毛衣"),
        (Action::CastNet, "casts a net", "在撒网"),
        (Action::Lift, "lifts a child", "把孩子举过头顶"),
        (Action::Text, "looks at her phone", "在看手机"),
        (Action::Chop, "is chopping firewood with an axe", "在劈柴"),
        (Action::Laundry, "hangs laundry on a clothesline", "在晾衣服"),
        (Action::Juggle, "is juggling oranges", "在表演杂耍"),
        (Action::Hammock, "naps in a hammock", "躺在吊床上"),
        (Action::Balance, "walks along a balance beam", "在走平衡木"),
        (Action::HighJump, "clears a high jump bar", "在跳高"),
        (Action::LongJump, "lands in the sand pit", "在跳远"),
        (Action::Bat, "swings a baseball bat", "在打棒球"),
        (Action::Smash, "serves a tennis ball", "跳起发球"),
        (Action::Ollie, "does a kickflip", "在做滑板动作"),
        (Action::Somersault, "does a backflip", "在做后空翻"),
        (Action::HighKick, "performs a high kick", "在练回旋踢"),
        (Action::Sew, "is sewing a dress", "在踩缝纫机"),
        (Action::Weld, "is welding a steel beam", "在焊接钢梁"),
        (Action::Bubble, "blows soap bubbles", "在吹泡泡"),
        (Action::Dandelion, "blows a dandelion", "在吹蒲公英"),
        (Action::BrushTeeth, "brushes her teeth", "在刷牙"),
        (Action::Spar, "is sparring", "在对打"),
        (Action::Wheel, "pushes a wheelchair", "推着轮椅"),
        (Action::Save, "makes a diving save", "飞身扑救"),
        (Action::Hockey, "plays ice hockey", "打冰球"),
        (Action::Forge, "is hammering red-hot iron", "在打铁"),
        (Action::Spray, "is spraying water with a hose", "用水枪灭火"),
        (Action::Feed, "is feeding chickens", "在喂鸡"),
        (Action::Fold, "folds laundry", "在叠衣服"),
        (Action::Conduct, "conducts an orchestra", "在指挥乐团"),
        (Action::PullUp, "does pull-ups", "在做引体向上"),
        (Action::SitUp, "does sit-ups", "在做仰卧起坐"),
        (Action::Haircut, "is cutting hair", "在给客人理发"),
        (Action::BlowGlass, "is blowing glass", "在吹玻璃"),
        (Action::MakeViolin, "carves a violin", "在制作小提琴"),
        (Action::Propose, "is proposing", "在求婚"),
        (Action::Mop, "mops the floor", "在拖地"),
        (Action::Paste, "is pasting couplets", "在贴春联"),
        (Action::Steady, "teaches a child to ride a bike", "教孩子骑自行车"),
        (Action::Chalk, "writes on the blackboard", "在黑板上写字"),
        (Action::Yawn, "yawns", "在打哈欠"),
        (Action::WipeHands, "wipes her hands on a rag", "在擦手"),
        (Action::CastSpell, "casts a spell", "在施法"),
        (Action::Salt, "sprinkles salt on a steak", "往牛排上撒盐"),
        (Action::Taste, "tastes the soup from a spoon", "用勺子舀汤尝味道"),
        (Action::Whisk, "whisks eggs in a bowl", "用打蛋器搅打鸡蛋"),
        (Action::Pipe, "pipes cream on a cake", "给蛋糕裱奶油花"),
        (Action::PourMilk, "pours steamed milk into a cup", "在做拉花"),
        (Action::PourHigh, "pours tea from a height", "提壶高冲"),
        (Action::DrawTray, "pulls a tray of bread out of the oven", "从烤箱里取出面包"),
        (Action::TieBouquet, "ties a ribbon around a bouquet", "在包扎花束"),
        (Action::CutCake, "cuts a wedding cake", "在切蛋糕"),
        (Action::Hoop, "spins a hula hoop", "在转呼啦圈"),
        (Action::Stack, "builds a tower of blocks", "在搭积木"),
        (Action::Crayon, "draws on the wall with crayons", "用蜡笔在墙上画画"),
        (Action::Pluck, "picks tea leaves", "在采茶"),
        (Action::Barrow, "pushes a wheelbarrow", "推着独轮车"),
        (Action::Mow, "mows the lawn", "在割草"),
        (Action::Badminton, "plays badminton", "在打羽毛球"),
        (Action::Handshake, "shakes hands", "在握手"),
        (Action::Kiss, "kisses her son", "在亲吻儿子"),
        (Action::HighFive, "gives a high five", "在击掌"),
        (Action::Give, "gives a man a book", "把书递给男人"),
        (Action::Wheeled, "sits in a wheelchair", "坐着轮椅"),
        (Action::Trolley, "pushes a shopping cart", "推着购物车"),
        (Action::Soak, "sits in a bathtub", "在浴缸里"),
        (Action::Bathe, "is bathing her baby", "在给宝宝洗澡"),
        (Action::Grill, "is grilling skewers", "在烤肉串"),
        (Action::PullNoodles, "is pulling noodles", "在扯面"),
        (Action::SplashWater, "is having a water fight", "在打水仗"),
        (Action::ThrowPowder, "throws colored powder", "在撒彩粉"),
        (Action::Ladder, "climbs a ladder", "爬上梯子"),
        (Action::Selfie, "takes a selfie", "在自拍"),
        (Action::Shovel, "is digging with a spade", "在挖坑"),
        (Action::Pick, "picks apples", "在摘苹果"),
        (Action::BuildSand, "builds a sandcastle", "在堆沙堡"),
        (Action::Throw, "throws a ball", "在扔雪球"),
        (Action::ShoulderPole, "carries water on a shoulder pole", "挑着扁担"),
        (Action::Roast, "is roasting marshmallows", "在烤棉花糖"),
        (Action::Stroke, "pets a cat", "在抚摸小狗"),
        (Action::Repair, "is fixing a car", "在修车"),
        (Action::WashDown, "washes her car", "在洗车"),
        (Action::CleanWindow, "cleans a window", "在擦窗户"),
        (Action::Wipe, "wipes the table", "在擦桌子"),
        (Action::WheelEmpty, "pushes an empty wheelchair", "推着空轮椅"),
        (Action::Gurney, "is pushing a hospital bed", "推着病床"),
        (Action::Cart, "is pushing a fruit cart", "推着水果车"),
        (Action::MendNet, "is mending nets", "在补渔网"),
        (Action::KeepBees, "lifts a honeycomb frame", "在检查蜂箱"),
        (Action::Milk, "milks a cow", "在挤牛奶"),
        (Action::Confetti, "is throwing confetti", "撒花瓣"),
        (Action::Hammer, "is hammering nails", "在钉钉子"),
        (Action::Choose, "is choosing fruit", "在挑西红柿"),
        (Action::RepairUnder, "lies under a car", "躺在车底修车"),
    ];
    let tasks: Vec<Action> = Action::ALL.iter().copied().filter(|action| action.is_task()).collect();
    assert_eq!(words.map(|(task, ..)| task).to_vec(), tasks, "each has its words");
    for (task, english, chinese) in words {
        for prompt in [format!("a woman {english}"), format!("一位女士{chinese}")] {
            let who = &subjects(&prompt)[0];
            assert_eq!((who.kind, who.action), (SubjectKind::Woman, Some(task)), "{prompt}");
            let told = report(&prompt);
            assert!(told.honoured.iter().any(|reading| reading.slot == "action"), "{prompt}: {told:?}");
        }
    }
}

#[test]
fn each_gesture_is_read_in_both_languages_and_told() {
    for (gesture, english, chinese) in [
        (Action::Bow, "bows to the audience", "深深鞠躬"),
        (Action::Salute, "salutes", "在敬礼"),
        (Action::Nod, "nods", "在点头"),
        (Action::ShakeHead, "shakes her head", "在摇头"),
        (Action::CheckWatch, "checks her watch", "在看手表"),
        (Action::Pray, "is praying", "在祈祷"),
    ] {
        for prompt in [format!("a woman {english}"), format!("一位女士{chinese}")] {
            assert_eq!(subjects(&prompt)[0].action, Some(gesture), "{prompt}");
            let told = report(&prompt);
            assert!(told.honoured.iter().any(|reading| reading.slot == "action"), "{prompt}: {told:?}");
        }
    }
}

#[test]
fn a_number_counts_who_stand_before_a_landmark_and_never_the_landmark() {
    for (prompt, count) in [
        ("a crew of eight films in front of the Golden Gate Bridge", 8),
        ("a crew of eight in front of the Eiffel Tower", 8),
        ("a film crew of six people in front of the Taj Mahal", 6),
        ("a troupe of twelve dancing before the Colosseum", 12),
        ("a group of five stands in front of the Sydney Opera House", 5),
        ("five dancers in front of the Eiffel Tower", 5),
        ("五人舞团在天安门前跳舞", 5),
        ("一个八人摄制组在埃菲尔铁塔前拍摄", 8),
    ] {
        let all = subjects(prompt);
        let (landmarks, people): (Vec<_>, Vec<_>) = all.iter().partition(|one| one.kind.is_monument());
        assert_eq!(people.iter().map(|one| one.count.unwrap_or(1)).sum::<u16>(), count, "{prompt}: {all:?}");
        assert_eq!(landmarks.len(), 1, "{prompt}: {all:?}");
        assert_eq!(landmarks[0].count.unwrap_or(1), 1, "{prompt}");
        assert_ne!(understand(prompt).script.shots[0].place, Place::Studio, "{prompt}");
    }
    // Where a noun says what is counted, the number is of that.
    assert_eq!(subjects("a group of five cats")[0].kind, SubjectKind::Cat);
    assert_eq!(subjects("ten Canton towers at night")[0].count, Some(1));
}

#[test]
fn hats_and_aprons_have_the_colours_that_are_said_of_them() {
    let worn = |prompt: &str| understand(prompt).script.shots[0].subjects[0].attributes;
    for prompt in ["a man in a white hat sits in a restaurant", "一个戴着白色帽子的男人坐在餐厅里"] {
        assert_eq!(worn(prompt).hat_colour, Some(Colour::White), "{prompt}");
    }
    for prompt in ["a woman in a red apron bakes bread in a kitchen", "系着红色围裙的女人在厨房里揉面"] {
        assert!(worn(prompt).apron, "{prompt}");
        assert_eq!(worn(prompt).apron_colour, Some(Colour::Red), "{prompt}");
    }
}

#[test]
fn who_rides_a_machine_that_is_named_with_the_rider_rides_that() {
    for (prompt, kind) in [
        ("摩托车骑手沿着318国道翻过雪山垭口", SubjectKind::Motorcycle),
        ("机车骑士穿过隧道", SubjectKind::Motorcycle),
        ("自行车骑手爬坡", SubjectKind::Cyclist),
    ] {
        assert_eq!(only(prompt).kind, kind, "{prompt}");
    }
}
