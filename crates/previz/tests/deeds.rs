//! What people and beings do: that it is read in both languages, and that a scene shows
//! them at it.

use previz::scene::{Actor, Motion};
use previz::script::{Action, Feature, Garment, Guise, Perch, Subject, SubjectKind};
use previz::understand::understand;
use previz::{Options, compose};

fn subjects(prompt: &str) -> Vec<Subject> {
    understand(prompt).script.shots.into_iter().flat_map(|shot| shot.subjects).collect()
}

fn actors(prompt: &str) -> Vec<Actor> {
    let options = Options { width: 64, height: 36, fps: 12, duration_s: 2, threads: 1, ..Options::default() };
    compose(prompt, &options).expect("a scene").shots.swap_remove(0).actors
}

#[test]
fn each_deed_is_read_in_both_languages() {
    use Action as A;
    for (prompt, action) in [
        ("a nurse pushing an empty wheelchair down a corridor", A::WheelEmpty),
        ("a nurse pushing the old wheelchair", A::Wheel),
        ("护士推着空轮椅走过走廊", A::WheelEmpty),
        ("two nurses pushing a hospital bed", A::Gurney),
        ("护士推着病床", A::Gurney),
        ("a vendor pushing a fruit cart", A::Cart),
        ("小贩推着小吃车", A::Cart),
        ("grandma rolling out dumpling dough in a kitchen", A::Knead),
        ("奶奶在厨房里擀饺子皮", A::Knead),
        ("程序员在办公室里趴在键盘上睡着了", A::Doze),
        ("a student falls asleep at her desk", A::Doze),
        ("a teacher writing equations on a blackboard", A::Chalk),
        ("歌女在台上唱歌", A::Sing),
        ("an old fisherman mending nets on a harbor wall", A::MendNet),
        ("老渔民在码头补渔网", A::MendNet),
        ("a beekeeper in a lavender field", A::KeepBees),
        ("养蜂人在检查蜂箱", A::KeepBees),
        ("a woman milking a cow", A::Milk),
        ("姑娘在帐篷前挤牛奶", A::Milk),
        ("wedding guests throwing rice", A::Confetti),
        ("宾客们撒花瓣", A::Confetti),
        ("a mechanic under an old pickup truck in a garage", A::RepairUnder),
        ("a barber giving a hot towel shave", A::Haircut),
        ("a woman chooses tomatoes at a market stall", A::Choose),
        ("大妈在菜市场挑西红柿", A::Choose),
        ("children going down a slide", A::Slide),
        ("大熊猫从滑梯上滚下来", A::Slide),
        ("a tiny dragon hatching from an egg", A::Hatch),
        ("小鸡破壳而出", A::Hatch),
        ("花样滑冰运动员在冰场上旋转跳跃", A::SkateSpin),
    ] {
        assert_eq!(subjects(prompt)[0].action, Some(action), "{prompt}");
    }
}

#[test]
fn beings_of_tales_are_read_in_both_languages() {
    for (prompt, guise) in [
        ("a giant stone golem in a mossy forest", Guise::Golem),
        ("石巨人在森林里醒来", Guise::Golem),
        ("a treant walks through a forest", Guise::Treant),
        ("an ogre in a swamp", Guise::Troll),
        ("a goblin steals a coin", Guise::Troll),
        ("a gnome in a garden", Guise::Gnome),
        ("孙悟空站在山顶", Guise::MonkeyKing),
        ("一具木乃伊走在金字塔里", Guise::Mummy),
    ] {
        assert_eq!(subjects(prompt)[0].guise, Some(guise), "{prompt}");
    }
}

#[test]
fn a_chinese_calling_without_a_number_is_one() {
    for prompt in ["模特站在雪山脚下", "消防员站在街上", "老师站在教室里", "牧民站在草原上"]
    {
        assert_eq!(actors(prompt).iter().filter(|one| one.kind == SubjectKind::Person).count(), 1, "{prompt}");
    }
}

#[test]
fn two_play_chess_at_one_board_where_no_number_is_said() {
    let all = actors("elderly men playing chess in a park");
    let players: Vec<&Actor> = all.iter().filter(|one| one.action == Action::Chess).collect();
    assert!(players.len() == 2 && players.iter().all(|one| one.partner.is_some()), "{players:?}");
}

#[test]
fn what_is_milked_or_mended_goes_to_whoever_does_it() {
    for (prompt, thing) in
        [("a woman milks a goat", SubjectKind::Goat), ("a mechanic works under a pickup truck", SubjectKind::Pickup)]
    {
        let all = actors(prompt);
        let with = all[0].company.as_ref().map(|company| company.kind);
        assert_eq!((all.iter().filter(|one| one.kind == thing).count(), with), (0, Some(thing)), "{prompt}");
    }
}

#[test]
fn a_horse_stands_where_its_rider_halts_and_walks_behind_a_herd_that_does() {
    let horse = |prompt: &str| {
        let all = actors(prompt);
        all.into_iter().find(|one| one.kind == SubjectKind::Horse).expect(prompt)
    };
    for prompt in ["古代将军骑马立在城墙下", "a general sits on his horse before a castle"] {
        let one = horse(prompt);
        assert_eq!((one.action, one.motion), (Action::Stand, Motion::Rest), "{prompt}");
    }
    assert_eq!(horse("羊群走过草原的公路,牧民骑马跟在后面").action, Action::Walk);
}

#[test]
fn a_beast_carries_the_umbrella_that_it_is_named_with() {
    for prompt in ["小狐狸打着伞走路", "a fox holding an umbrella walks in a forest"] {
        let all = actors(prompt);
        let held = all[0].company.as_ref().map(|company| company.kind);
        assert_eq!((all.len(), held), (1, Some(SubjectKind::Umbrella)), "{prompt}");
    }
    assert_eq!(subjects("小女孩打着伞走路").len(), 2);
}

#[test]
fn small_dragons_are_small_and_rest_on_things() {
    let shot = understand("a tiny dragon hatching from an egg on a wizard's desk").script.shots.swap_remove(0);
    assert_eq!((shot.perch, shot.features.contains(&Feature::Bookshelves)), (Some(Perch::Desk), true));
    for prompt in ["a tiny dragon hatching from an egg on a wizard's desk", "a tiny dragon sleeps on a stack of books"]
    {
        let one = actors(prompt).swap_remove(0);
        assert!(one.size_m < 1.0 && one.at.y < 3.0, "{prompt}: {one:?}");
    }
}

#[test]
fn dragon_boats_race_against_each_other_with_their_drummers_aboard() {
    let all = actors("端午节河上赛龙舟,鼓手用力敲鼓");
    let kinds: Vec<SubjectKind> = all.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [SubjectKind::DragonBoat; 2]);
}

#[test]
fn the_dress_of_a_people_is_told_apart() {
    for (prompt, garment) in [
        ("a woman in hanfu", Garment::Hanfu),
        ("穿汉服的女孩", Garment::Hanfu),
        ("a woman in a sari", Garment::Sari),
        ("a man in a kilt", Garment::Kilt),
        ("a woman in a kimono", Garment::Kimono),
    ] {
        assert_eq!(subjects(prompt)[0].garment, Some(garment), "{prompt}");
    }
}
