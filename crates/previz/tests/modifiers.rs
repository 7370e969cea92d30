//! Nouns that only describe another, are worn, or furnish a room must not be
//! taken for what a picture shows.
//!
//! It must not look at pixels; `scenes.rs` does.

use previz::script::{Action, Colour, Direction, Garment, Place, Shot, Subject, SubjectKind, in_whose_hands};
use previz::understand::understand;
use serde::Serialize;

fn shot(prompt: &str) -> Shot {
    understand(prompt).script.shots.remove(0)
}

fn name(value: impl Serialize) -> String {
    serde_json::to_value(value).expect("serializable").as_str().unwrap_or_default().to_owned()
}

/// The kinds of what is seen, in alphabetical order.
fn kinds(prompt: &str) -> String {
    let mut kinds: Vec<String> = shot(prompt).subjects.iter().map(|s| name(s.kind)).collect();
    kinds.sort();
    kinds.join(" ")
}

#[test]
fn a_noun_before_another_only_says_which_one() {
    for (prompt, seen) in [
        ("a taxi driver waits in the rain", "person"),
        ("a horse trainer in a meadow", "person"),
        ("a bird cage by the window", ""),
        ("a boy in a dinosaur costume", "child"),
        ("a man in a bear hat", "man"),
        ("a cat in a chef hat", "cat"),
        ("a fish bowl on a table", "fishbowl"),
        ("a tiger shark swims over a reef", "shark"),
        ("a sword in a stone", "sword"),
        ("an apple pie on a window sill", "cake"),
        ("a hot dog cart", ""),
        ("穿着恐龙睡衣的小男孩", "child"),
        ("戴着虎头帽的孩子", "child"),
        ("火车司机在擦汗", "person"),
        ("鱼缸放在桌上", "fishbowl"),
        ("古街上挂着兔子灯", "lantern"),
    ] {
        assert_eq!(kinds(prompt), seen, "{prompt}");
    }
}

#[test]
fn a_verb_behind_a_noun_is_no_noun() {
    for (prompt, seen) in [
        ("a dog herds sheep", "dog sheep"),
        ("a child masks his face", "child"),
        ("a doctor in green scrubs leaves the ward", "person"),
        ("green leaves", "sprig"),
        ("a snail crawls over a stone", "frog"),
        ("a girl in a dinosaur costume runs", "child"),
    ] {
        assert_eq!(kinds(prompt), seen, "{prompt}");
    }
}

#[test]
fn what_a_place_is_like_is_nobodys_doing() {
    for (prompt, action) in [
        ("一位老人在弄堂里迎着镜头慢慢走来，头顶晾着衣服", Some(Action::Walk)),
        ("一个男孩在院子里跑，绳子上晾着床单", Some(Action::Run)),
        ("一位女孩在弄堂里，头顶晾着衣服", None),
        ("a girl walks through a fair, flags wave in the wind", Some(Action::Walk)),
        // Where the words say "at", or name what is on the body, somebody does it.
        ("一个女人在院子里晾着衣服", Some(Action::Laundry)),
        ("老人坐在门口，嘴里唱着歌", Some(Action::Sing)),
        ("一位老人来到公园，湖边打着太极", Some(Action::TaiChi)),
    ] {
        assert_eq!(shot(prompt).subjects[0].action, action, "{prompt}");
    }
}

#[test]
fn one_of_two_teams_is_a_team() {
    for prompt in [
        "Two teams of kids, one in red shirts and one in white, chase the ball",
        "两队孩子，一队穿红色球衣，一队穿白色球衣，在踢足球",
    ] {
        let kids: Vec<(Option<u16>, Option<Colour>)> = shot(prompt)
            .subjects
            .iter()
            .filter(|s| s.kind == SubjectKind::Child)
            .map(|s| (s.count, s.colour))
            .collect();
        assert_eq!(kids.len(), 2, "{prompt}: {kids:?}");
        assert!(kids.iter().all(|(count, _)| *count == Some(4)), "{prompt}: {kids:?}");
        assert!([Colour::Red, Colour::White].iter().all(|one| kids.iter().any(|k| k.1 == Some(*one))), "{kids:?}");
    }
}

#[test]
fn who_turns_round_does_what_comes_next() {
    for prompt in ["一对老夫妻站在广场上，转过身对着镜头挥手", "an old couple turn around and wave at the camera"]
    {
        assert_eq!(shot(prompt).subjects[0].action, Some(Action::Wave), "{prompt}");
    }
}

#[test]
fn what_somebody_has_in_hand_or_on_the_back_is_with_them() {
    // What is carried, in the hands and hanging.
    for (prompt, held, slung) in [
        ("a knight walks along a wall, sword in hand", "sword", ""),
        ("a man walks to a door, flowers in his hands", "flower", ""),
        ("a farmer with a basket on his back walks up a hill", "basket", "basket"),
        ("a man with a guitar slung over his shoulder walks down a road", "guitar", "guitar"),
        ("a postman with a mailbag over his shoulder", "bag", "bag"),
        ("a woman with a camera around her neck walks through a market", "camera", "camera"),
        ("一位脖子上挂着相机的女摄影师走在街上", "camera", "camera"),
        ("一位背着琴盒的大提琴手在街上走", "cello", "cello"),
        ("采茶姑娘背着竹篓走在山路上", "basket", "basket"),
        ("一个女人拖着红色行李箱走过车站", "suitcase", ""),
    ] {
        let shot = shot(prompt);
        let of = |has: fn(&Subject) -> bool| {
            let all: Vec<String> = shot.subjects.iter().filter(|s| has(s)).map(|s| name(s.kind)).collect();
            all.join(" ")
        };
        assert_eq!((of(|s| s.held), of(|s| s.slung)), (held.to_owned(), slung.to_owned()), "{prompt}");
        assert_eq!(in_whose_hands(&shot.subjects).iter().flatten().count(), 1, "{prompt}");
    }
    let cellist = shot("一位背着琴盒的大提琴手迎着镜头走来");
    assert_eq!(cellist.subjects[0].direction, Some(Direction::Towards));
}

#[test]
fn what_is_worn_is_no_sight_of_its_own() {
    for (prompt, seen) in [
        ("a girl in red boots jumps", "child"),
        ("a frog wearing a crown", "frog"),
        ("a runner ties her shoes", "runner"),
        ("close-up of a dancer's shoes on a stage", "dancer"),
        ("from head to boots of an old man in a garden", "man"),
        ("an owl in glasses", "owl"),
        ("戴耳机的女孩", "child"),
        ("身披红色披风的骑士骑着战马", "horse man"),
        ("a pair of white sneakers on a bench", "shoe"),
        ("a crown on a velvet cushion", "crown"),
    ] {
        assert_eq!(kinds(prompt), seen, "{prompt}");
    }
    let shots = understand("Shot 1: A detective in the rain. Shot 2: Close-up of his shoes.").script.shots;
    assert_eq!(shots[1].subjects, shots[0].subjects);
    let man = &shot("a man in a blue tank top").subjects[0];
    assert_eq!((man.colour, man.garment), (Some(Colour::Blue), Some(Garment::Shirt)));
}

#[test]
fn seen_from_behind_is_who_is_named() {
    assert_eq!(kinds("a red car on a coastal road, drone following from behind"), "car");
    assert_eq!(kinds("shot from behind, a woman looks out to sea"), "woman");
    assert_eq!(kinds("side profile silhouette of an old man"), "man");
    assert_eq!(kinds("back view on a cliff at sunset"), "person");
}

#[test]
fn who_has_company_is_shown_as_well_as_alone() {
    let prompt = "an old man and a dog in a meadow";
    assert_eq!(kinds(prompt), "dog man");
    let report = understand(prompt).report;
    assert!(report.approximated.is_empty(), "{:?}", report.approximated);
}

#[test]
fn a_colour_before_or_behind_the_word_is_that_of_the_backdrop() {
    for (prompt, colour) in [
        ("a perfume bottle, pastel pink background", Colour::Pink),
        ("a watch on a black pedestal, dark red background", Colour::Red),
        ("shoes on white, product shot", Colour::White),
        ("一罐可乐，背景是红色", Colour::Red),
        ("香水瓶，深蓝色渐变背景", Colour::Blue),
    ] {
        let shot = shot(prompt);
        assert_eq!((shot.place, shot.backdrop), (Place::Studio, Some(colour)), "{prompt}");
    }
    assert_eq!(shot("a knight on a white horse").backdrop, None);
}

#[test]
fn a_room_shown_for_itself_is_seen_with_all_that_stands_in_it() {
    for prompt in [
        "现代简约风格的厨房，岛台上放着水果，室内设计展示",
        "家庭健身房，跑步机和哑铃架，午后阳光",
        "a dining room with a long table set with plates and eight chairs",
        "home tour: a bedroom with bedside lamps",
    ] {
        let shot = shot(prompt);
        assert_eq!(shot.place, Place::Room, "{prompt}");
        assert!(shot.subjects.is_empty(), "{prompt}: {:?}", shot.subjects);
    }
    for (prompt, seen) in [
        ("apples in a kitchen", "fruit"),
        ("厨房里的苹果", "fruit"),
        ("kitchen, a latte on the counter, close-up", "cup"),
        ("a kitchen where a cat sleeps", "cat"),
    ] {
        assert_eq!(kinds(prompt), seen, "{prompt}");
    }
}

#[test]
fn a_background_gives_place_and_company() {
    let shot = shot("一位老人坐在板凳上拉琴，背景是沙漠和骆驼");
    assert_eq!((shot.place, name(shot.subjects[0].kind)), (Place::Desert, "man".to_owned()));
}

#[test]
fn who_is_only_played_or_spoken_of_is_not_there() {
    for (prompt, seen) in [
        ("a dog dressed as a detective", "dog"),
        ("打扮成海盗的猫", "cat"),
        ("a man says \"look, a dragon!\" and waves", "man"),
        ("a sign that says \"fresh fish\" in the wind", ""),
        ("她说：“龙会回来的。”", "woman"),
        ("招牌上写着“老虎”，一个女人走过", "woman"),
        ("\"a dragon over a castle\"", "castle dragon"),
    ] {
        assert_eq!(kinds(prompt), seen, "{prompt}");
    }
}

#[test]
fn clothes_that_are_handled_are_not_put_on() {
    let dressed = |prompt: &str| (shot(prompt).subjects[0].garment, shot(prompt).subjects[0].colour);
    let sweater = (Some(Garment::Shirt), Some(Colour::Yellow));
    assert_eq!(dressed("a woman in a yellow sweater irons a white shirt"), sweater);
    assert_eq!(dressed("a man in white stands on a boat").1, Some(Colour::White));
    let suit = (Some(Garment::Suit), Some(Colour::Grey));
    assert_eq!(dressed("a man in a grey suit and a red tie"), suit);
    assert_eq!(dressed("小和尚在扫落叶，身后是金黄的银杏树").1, None);
}

#[test]
fn what_the_camera_is_told_to_do_is_told_of_once() {
    for (prompt, words) in [
        ("the camera circles around a statue counterclockwise", ["circles", "counterclockwise"]),
        ("镜头绕着雕像逆时针旋转", ["绕着", "逆时针"]),
        ("aerial shot moving backwards over a forest", ["aerial", "backwards"]),
        ("bird's-eye view of an island, camera moves forward", ["bird's-eye", "forward"]),
        ("handheld camera running through a forest", ["handheld", "running"]),
        ("slow truck to the left along a fence", ["truck", "left"]),
        ("镜头从高处缓缓下降，城市", ["高处", "下降"]),
        ("don't zoom; a slow pan left over a lake", ["zoom", "pan"]),
    ] {
        let report = understand(prompt).report;
        for word in words {
            let honoured = report.honoured.iter().filter(|r| r.words.contains(word)).count();
            let approximated = report.approximated.iter().filter(|a| a.words.contains(word)).count();
            let ignored = report.ignored.iter().filter(|w| w.contains(word)).count();
            assert_eq!(honoured + approximated + ignored, 1, "{word} in {prompt}: {report:?}");
        }
    }
}

/// What those who are seen have on, in the order in which they are named.
fn clothes(prompt: &str) -> Vec<(Option<Garment>, Option<Colour>)> {
    shot(prompt).subjects.iter().map(|s| (s.garment, s.colour)).collect()
}

#[test]
fn each_of_two_people_wears_what_stands_behind_their_own_noun() {
    let dress = (Some(Garment::Dress), Some(Colour::Red));
    let suit = (Some(Garment::Suit), Some(Colour::Blue));
    for (prompt, worn) in [
        ("a woman in a red dress and a man in a navy suit dance", [dress, suit]),
        ("a man in a navy suit and a woman in a red dress", [suit, dress]),
        ("a woman wearing a red dress and a man wearing a blue suit", [dress, suit]),
        ("a man and a woman in a red dress", [(None, None), dress]),
        ("穿红色连衣裙的女人和穿蓝西装的男人跳舞", [dress, suit]),
        ("a man and a woman in matching blue suits", [suit, suit]),
    ] {
        assert_eq!(clothes(prompt), worn, "{prompt}");
    }
}

#[test]
fn a_bride_and_a_groom_are_the_couple() {
    assert_eq!(kinds("a bride and a groom dance, the camera circles the couple"), "man woman");
}

#[test]
fn of_two_people_each_does_what_stands_with_their_own_noun() {
    let deeds = |prompt: &str| shot(prompt).subjects.iter().map(|s| (s.kind, s.action)).collect::<Vec<_>>();
    let (girl, boy) = (SubjectKind::Child, SubjectKind::Child);
    assert_eq!(
        deeds("背红书包的男孩和撑蓝伞的女孩过马路").into_iter().filter(|one| one.0 == boy).collect::<Vec<_>>(),
        [(boy, Some(Action::Cross)), (girl, Some(Action::Cross))]
    );
    assert_eq!(
        deeds("a girl in a yellow dress feeds a white horse"),
        [(girl, Some(Action::Feed)), (SubjectKind::Horse, None)]
    );
    let patient = deeds("穿白大褂的医生和躺在床上的病人").pop();
    assert_eq!(patient, Some((SubjectKind::Person, Some(Action::Lie))));
}

#[test]
fn a_shirt_and_trousers_that_stand_before_their_wearer_are_both_worn() {
    let boy = shot("一个穿白T恤蓝牛仔裤的男生骑着红色自行车").subjects.remove(0);
    assert_eq!((boy.garment, boy.colour), (Some(Garment::Shirt), Some(Colour::White)));
    assert_eq!(boy.attributes.trousers, Some(Colour::Blue), "{:?}", boy.attributes);
}
