//! How people are shown at a task: how they turn to the camera, how much room
//! they and their things take, and which things the task has of its own.
//!
//! Places nobody.

use super::flock::nature_in;
use super::nature::{Home, Nature, has_a_persons_build, is_food, is_human, is_person};
use super::{passengers, perch, pets};
use crate::scene::setting::Setting;
use crate::script::{Action, Guise, Place, Subject, SubjectKind as K};

/// Height and width that a task takes in the picture, in heights of whoever is
/// at it.
pub(crate) fn room(action: Action) -> Option<(f32, f32)> {
    use Action as A;
    Some(match action {
        A::Paint | A::Cook | A::Decorate => (1.1, 1.0),
        A::Water | A::DrawTray | A::Pluck => (1.0, 1.5),
        A::Carpentry => (1.0, 1.6),
        A::Iron | A::Examine | A::Chalk | A::Crayon => (1.0, 1.1),
        A::BlowOut => (0.95, 1.2),
        A::Type | A::Pottery => (0.8, 1.0),
        A::Reap | A::Stack => (0.85, 0.9),
        A::Headstand | A::HighFive => (1.05, 1.0),
        A::Tennis | A::Badminton | A::Fence => (1.05, 1.2),
        A::Javelin => (1.15, 1.6),
        A::Weights => (1.3, 1.3),
        A::Box => (1.4, 1.3),
        A::Hurdle => (1.3, 1.2),
        A::Exercise => (1.2, 0.8),
        A::Toss => (1.5, 0.7),
        A::Dunk => (1.55, 1.4),
        A::Read => (0.8, 0.5),
        A::Waltz | A::Hug | A::Kiss => (1.0, 0.55),
        A::Yoga => (1.1, 1.0),
        A::Unpack | A::Slice | A::Barrow | A::Mow => (1.0, 1.25),
        A::Vacuum | A::Mop => (1.15, 1.3),
        A::Kick => (1.05, 1.7),
        A::Spike => (1.6, 1.4),
        A::HighJump => (1.5, 2.1),
        A::LongJump => (1.2, 2.8),
        A::Save => (1.3, 2.4),
        A::PullUp => (1.45, 1.0),
        A::SitUp => (0.5, 1.2),
        A::Spray | A::BlowGlass => (1.1, 1.9),
        A::Forge | A::Hoop | A::Fold | A::Conduct | A::Propose | A::Haircut | A::Handshake | A::Give => (1.0, 1.0),
        A::Feed => (1.0, 1.3),
        A::Hockey => (1.05, 0.9),
        A::Bat | A::HighKick => (1.15, 1.0),
        A::Smash | A::Ollie => (1.4, 1.2),
        A::Somersault => (1.7, 1.0),
        A::Sew => (0.8, 1.0),
        A::Weld | A::Bubble | A::Dandelion | A::CastSpell | A::CutCake => (1.0, 1.2),
        A::Archery => (1.0, 2.0),
        A::Golf => (1.2, 1.3),
        A::Push | A::Wheel | A::Trolley | A::Steady | A::MakeViolin => (1.0, 1.1),
        A::Write | A::Chess | A::PourTea | A::MakeUp | A::Doze => (0.8, 1.0),
        A::SkipRope | A::Paste => (1.2, 0.8),
        A::PushUp => (0.5, 1.3),
        A::TableTennis => (1.0, 1.7),
        A::Knit => (0.8, 0.6),
        A::Lift => (1.4, 0.7),
        A::Chop => (1.3, 1.5),
        A::Laundry => (1.05, 2.0),
        A::Juggle => (1.25, 0.7),
        A::Hammock => (0.95, 2.1),
        A::Balance => (1.6, 1.2),
        _ if apart(action).is_some() => return apart(action),
        _ if action.is_at_counter() => (1.0, 1.15),
        _ if action.is_task() => (1.0, 0.6),
        _ => return None,
    })
}

/// The same of what has a wall, a bath or a chair of its own, or flies about.
fn apart(action: Action) -> Option<(f32, f32)> {
    use Action as A;
    Some(match action {
        A::Climb => (1.7, 1.0),
        A::Ladder => (1.3, 0.7),
        A::Soak => (0.62, 1.2),
        A::Bathe => (0.8, 1.1),
        A::SplashWater | A::ThrowPowder => (1.15, 0.8),
        A::Wheeled => (0.82, 0.7),
        A::Shovel | A::Throw => (1.1, 1.4),
        A::Pick => (1.35, 1.6),
        A::BuildSand => (0.75, 1.5),
        A::ShoulderPole => (1.05, 1.4),
        A::Roast => (0.8, 1.9),
        A::Stroke => (1.15, 1.7),
        A::Repair | A::WashDown => (1.05, 2.5),
        A::CleanWindow => (1.25, 1.0),
        A::WheelEmpty => (1.0, 1.1),
        A::Gurney => (1.0, 1.2),
        A::Cart => (1.3, 1.7),
        A::MendNet => (0.85, 1.5),
        A::Milk => (0.95, 2.0),
        A::KeepBees => (1.05, 1.3),
        A::Confetti => (1.25, 0.8),
        A::Hammer => (1.0, 1.2),
        A::RepairUnder => (0.95, 3.0),
        A::Wipe => (1.0, 1.1),
        _ => return None,
    })
}

/// How far somebody at a task turns from the right of the picture towards the
/// camera: 0 a profile, 1 half towards it, negative away from it.
pub(crate) fn turned(action: Action) -> Option<f32> {
    use Action as A;
    Some(match action {
        A::Climb => -0.8,
        A::Ladder => -0.35,
        A::Soak => 0.75,
        A::Bathe => 1.3,
        A::Grill | A::PullNoodles | A::Text | A::Choose | A::MendNet | A::Confetti => 1.5,
        A::Paint => 0.12,
        A::Weights | A::Exercise | A::Toss | A::Juggle => 3.0,
        // Towards the line, which is behind.
        A::Laundry => -0.8,
        A::HighJump => 0.75,
        A::Save => 6.0,
        A::SitUp => 0.3,
        A::Spray | A::Feed => 0.4,
        A::Forge | A::Haircut => 0.7,
        A::BlowGlass => 0.35,
        A::Fold => 1.4,
        A::Conduct | A::BrushTeeth | A::Pluck | A::Knit => 1.6,
        A::Smash | A::LongJump => 0.3,
        A::Somersault | A::HighKick => 0.15,
        A::Sew | A::Weld | A::CastSpell => 1.0,
        A::Bubble | A::Dandelion => 0.6,
        A::Hammock => 0.12,
        A::Cradle | A::TurnWheel | A::Decorate | A::Read | A::Sweep | A::Mop => 1.0,
        A::Call => 1.3,
        A::Sing | A::Hug => 1.8,
        A::Golf => 3.0,
        A::Unpack | A::Slice | A::Braid | A::Knead | A::Arrange | A::WashUp | A::MakeViolin => 1.4,
        A::Write | A::Chess | A::PourTea | A::MakeUp | A::Doze | A::Wheeled => 1.0,
        A::SkipRope | A::Hoop => 2.6,
        A::Stack => 0.5,
        A::PushUp => 0.3,
        A::Lift => 0.3,
        A::Paste => -0.6,
        A::Yoga => 0.5,
        A::Kick | A::Spike => 0.15,
        A::Photograph | A::Vacuum => 0.9,
        A::BlowOut | A::Iron => 1.2,
        A::Pottery | A::Examine | A::Reap => 0.7,
        A::Cook | A::Salt | A::Taste | A::Whisk | A::Pipe | A::PourMilk | A::TieBouquet => 1.5,
        A::PourHigh => 1.2,
        A::Chalk => 0.2,
        A::Yawn | A::WipeHands => 1.9,
        A::DrawTray => -0.5,
        A::CutCake | A::Bat | A::PullUp => 2.2,
        A::Headstand => 0.35,
        A::Bow | A::Salute | A::Nod | A::ShakeHead | A::CheckWatch | A::Selfie | A::Wipe => 1.5,
        A::Repair | A::WashDown | A::CleanWindow => -0.55,
        A::KeepBees | A::Hammer => 0.9,
        A::Milk => -1.6,
        A::RepairUnder => 1.2,
        A::Stroke | A::Pick | A::Pray | A::Throw => 0.25,
        _ if action.is_task() => 0.4,
        _ => return None,
    })
}

/// Whether two do it together, in no more room than it takes by itself.
pub(crate) fn is_shared(action: Action) -> bool {
    action.is_mutual() || matches!(action, Action::Waltz | Action::TableTennis | Action::Propose | Action::CutCake)
}

/// Whether a thing that is named belongs to the task and is drawn with it.
pub(crate) fn has(action: Action, thing: K) -> bool {
    use Action as A;
    match action {
        A::Type => matches!(thing, K::Laptop | K::Chair),
        A::BlowOut => matches!(thing, K::Cake | K::Candle),
        A::Water => thing.is_flower() || thing.is_tree(),
        A::Cook => {
            matches!(
                thing,
                K::Bowl | K::Rice | K::Dumplings | K::Jiaozi | K::Steak | K::Egg | K::Pancakes | K::Fish | K::Plate
            ) || matches!(thing, K::Campfire)
        }
        A::Pottery => matches!(thing, K::Bowl | K::Cup | K::Plate),
        A::Examine => matches!(thing, K::Glass | K::Bottle | K::Tumbler),
        A::Tennis | A::Badminton | A::TableTennis | A::Dunk | A::Golf => thing == K::Ball,
        A::Kick | A::Spike | A::Bat | A::Smash | A::Save => thing.is_ball(),
        A::Bubble => thing == K::Bubbles,
        A::Dandelion => thing == K::Flower,
        A::BrushTeeth => matches!(thing, K::Cup | K::Glass),
        A::Unpack => matches!(thing, K::Gift),
        A::Write => matches!(thing, K::Book | K::Lamp),
        A::PourTea => matches!(thing, K::Teapot | K::Cup),
        A::MakeUp => matches!(thing, K::Lipstick | K::Skincare | K::Flacon),
        A::Doze => matches!(thing, K::Laptop | K::Book | K::Lamp),
        A::Stack => thing == K::Board,
        A::Pluck => thing == K::Leaf,
        A::Knead => matches!(thing, K::Bread | K::Bowl | K::Jiaozi | K::Dumplings | K::Cake),
        A::Arrange => thing.is_flower(),
        A::WashUp => matches!(thing, K::Plate | K::Bowl | K::Glass | K::Cup),
        A::Slice => {
            matches!(thing, K::Fish | K::Sushi | K::Fruit | K::Salad | K::Steak | K::Board | K::SteamedFish)
                || matches!(thing, K::Vegetable | K::Bread | K::Cheese | K::Citrus | K::Watermelon)
        }
        A::Salt => is_food(thing),
        A::Taste => matches!(thing, K::Soup | K::Hotpot | K::Tofu | K::Bowl),
        A::Whisk => matches!(thing, K::Egg | K::Bowl),
        A::Pipe | A::CutCake => thing == K::Cake,
        A::PourMilk => matches!(thing, K::Cup | K::Espresso | K::MilkCarton | K::Leaf),
        A::PourHigh => matches!(thing, K::Teapot | K::Cup | K::Glass | K::Tumbler),
        A::DrawTray => matches!(thing, K::Bread | K::Croissant | K::Mooncakes | K::Pizza | K::Donut | K::Cake),
        A::TieBouquet => thing.is_flower(),
        A::Knit => thing == K::Chair,
        A::Read => thing == K::Book,
        A::Call | A::Text => thing == K::Phone,
        A::Photograph | A::Sing => matches!(thing, K::Phone | K::Tumbler),
        A::Reap => thing == K::Rice,
        A::Paint => matches!(thing, K::Flower | K::Plate | K::Board),
        A::Decorate => matches!(thing, K::Ball | K::Candle),
        A::Fence => thing == K::Book,
        A::Chop | A::Spray => thing == K::Campfire,
        A::BlowGlass => matches!(thing, K::Glass | K::Tumbler | K::Vase | K::Bottle | K::Campfire),
        A::MakeViolin => thing == K::Violin,
        A::Propose => matches!(thing, K::Ring | K::Gift),
        A::Juggle => thing.is_ball() || matches!(thing, K::Citrus | K::Fruit | K::Peach | K::Egg),
        _ => has_besides(action, thing),
    }
}

/// The same of a bath, a grill, a climb, and what is thrown.
fn has_besides(action: Action, thing: K) -> bool {
    use Action as A;
    match action {
        A::Grill => matches!(thing, K::Skewers | K::Steak | K::Fish | K::Burger | K::Campfire),
        A::PullNoodles => matches!(thing, K::Bowl | K::Bread),
        A::Climb => thing == K::RockFace,
        A::SplashWater => thing == K::Splash,
        A::ThrowPowder => thing == K::Powder,
        A::Soak | A::Bathe => matches!(thing, K::Bubbles | K::Duck),
        A::Selfie => thing == K::Phone,
        A::Throw => thing.is_ball(),
        A::Pick => is_picked(thing),
        A::Stroke | A::Repair | A::WashDown | A::Milk | A::RepairUnder => action.looks_after(thing),
        A::Choose => matches!(thing, K::Fruit | K::Citrus | K::Peach | K::Vegetable | K::Grapes | K::Strawberry),
        A::Confetti => matches!(thing, K::Rice | K::Petal),
        _ => false,
    }
}

/// Whether it grows on trees.
fn is_picked(thing: K) -> bool {
    matches!(thing, K::Fruit | K::Citrus | K::Peach | K::Cherries | K::Grapes)
}

/// Whether it shows the very thing that the words name for it, rather than one that
/// goes with it.
fn works_on(action: Action, thing: K) -> bool {
    use Action as A;
    match action {
        A::Cook => matches!(thing, K::Campfire | K::Steak),
        A::Spray => thing == K::Campfire,
        A::Climb => thing == K::RockFace,
        A::Doze => thing == K::Book,
        A::Photograph => thing == K::Phone,
        A::Slice => !matches!(thing, K::Board | K::Salad),
        A::Salt | A::TieBouquet | A::DrawTray | A::Throw | A::Pick | A::Stroke | A::Repair | A::WashDown => true,
        A::Milk | A::RepairUnder => true,
        _ => false,
    }
}

/// Lets an adult do what is done to a child, though the words name the child
/// nearer to it.
pub(crate) fn hand_over(all: &mut [Subject]) {
    let minded = |one: &Subject| one.kind == K::Child && one.action.is_some_and(passengers::is_of_children);
    let minds = |one: &Subject| is_person(one.kind) && one.kind != K::Child && !one.action.is_some_and(Action::is_task);
    // Who is with a child that has a book reads it to the child.
    let read_to = |one: &Subject| one.kind == K::Child && one.action == Some(Action::Read);
    let reads = |one: &Subject| is_person(one.kind) && one.kind != K::Child && one.action.is_none();
    if let (Some(child), Some(adult)) = (all.iter().position(read_to), all.iter().position(reads)) {
        (all[child].action, all[adult].action) = (Some(Action::Sit), Some(Action::Read));
    }
    if let (Some(child), Some(adult)) = (all.iter().position(minded), all.iter().position(minds)) {
        let task = all.get_mut(child).and_then(|child| child.action.take());
        if let Some(adult) = all.get_mut(adult) {
            adult.action = task;
        }
    }
}

/// Whether somebody is shown for who they are: dressed for it, and at nothing.
/// Who has work or a march before them goes about it.
pub(crate) fn is_portrayed(subject: &Subject) -> bool {
    use Guise as G;
    let goes = |guise| {
        let young = matches!(guise, G::Girl | G::Boy | G::Elder | G::Athlete | G::Graduate);
        young || matches!(guise, G::Infant | G::Worker | G::Farmer | G::Soldier | G::Courier)
    };
    is_human(subject.kind) && subject.action.is_none() && subject.guise.is_some_and(|guise| !goes(guise))
}

/// Takes the things of a task from those that are shown apart; the one that is worked
/// on, if the words name it.
pub(crate) fn gather(all: &mut Vec<Subject>) -> Option<Subject> {
    let person = all.iter().find(|subject| subject.has_hands()).cloned()?;
    let task = person.action.filter(|action| action.is_task())?;
    let worked_on = all.iter().find(|other| has(task, other.kind) && works_on(task, other.kind)).cloned();
    all.retain(|other| !has(task, other.kind));
    worked_on
}

/// As high as somebody is who sits or lies, seen from as far as before: legs
/// reach forward.
pub(crate) fn posed(setting: &Setting, subject: &Subject) -> Nature {
    let nature = pets::natured(nature_in(setting, subject), subject);
    let person = has_a_persons_build(subject);
    if let Some((tall, wide)) = subject.action.and_then(room).filter(|_| person) {
        // Of hands and lips that meet more is to be seen.
        let fill = if subject.action.is_some_and(Action::is_mutual) { 0.95 } else { 0.74 };
        return Nature { tall, wide, fill, ..nature };
    }
    if subject.kind.is_vessel() && subject.action == Some(Action::CastNet) {
        // Who stands in it, and the net in the air before them.
        return Nature { tall: 0.6, wide: 1.4, fill: 0.44, speed: 0.0, ..nature };
    }
    let flies = matches!(subject.action.unwrap_or(nature.action), Action::Fly | Action::Soar);
    if subject.kind.is_bird() && nature.home == Home::Air && !flies && setting.near() {
        // With its wings folded.
        return Nature { tall: 0.95, wide: 0.9, ..nature };
    }
    // Who lies is as wide as else tall.
    let wide = match subject.action {
        Some(Action::Lie | Action::Sleep | Action::Swim) if person => 1.0,
        _ => nature.wide,
    };
    let (tall, fill) = match subject.action {
        Some(Action::Sit) if person => match perch::seat(setting, subject.kind, Action::Sit) {
            Some(_) => (0.8, 1.0),
            None => (0.6, 0.75),
        },
        // On a stool.
        Some(Action::Fish) if person => (0.76, 0.95),
        // Who eats or drinks indoors does so sitting.
        Some(Action::Eat | Action::Drink) if person && setting.place == Place::Room => (0.8, 1.2),
        Some(Action::Lie | Action::Sleep) if person => (0.4, 1.0),
        // Head and back above the water.
        Some(Action::Swim) if person => (0.3, 0.75),
        None if is_portrayed(subject) && setting.place != Place::Room => (1.0, 1.3),
        // Whom a room is named around fills most of its height.
        _ if person && setting.place == Place::Room => (1.0, 1.35),
        _ => (1.0, 1.0),
    };
    Nature { tall: nature.tall * tall, wide, fill: nature.fill * fill, ..nature }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;
    use Action as A;

    #[test]
    fn what_the_words_name_is_what_is_worked_on() {
        for (prompt, action, thing) in [
            ("a chef chopping carrots in a kitchen", A::Slice, Some(K::Vegetable)),
            ("厨师在厨房里飞快地切胡萝卜", A::Slice, Some(K::Vegetable)),
            ("一位女厨师颠勺炒菜,锅里窜起火焰", A::Cook, Some(K::Campfire)),
            ("a chef tosses a wok in a kitchen", A::Cook, None),
            ("a chef sprinkling salt on a salad", A::Salt, Some(K::Salad)),
            ("往牛排上撒盐的厨师", A::Salt, Some(K::Steak)),
            ("a baker pulls a tray of croissants out of the oven", A::DrawTray, Some(K::Croissant)),
            ("a chef pipes cream on a cake", A::Pipe, None),
            ("a man washes his red car in a garden", A::WashDown, Some(K::Car)),
            ("a girl pets her dog in the park", A::Stroke, Some(K::Dog)),
            ("a woman brushes a horse in a stable", A::Stroke, Some(K::Horse)),
            ("a boy washes his dog in the garden", A::WashDown, Some(K::Dog)),
        ] {
            let all = lasting(prompt, 2, 2).actors;
            assert_eq!((all.len(), all[0].action), (1, action), "{prompt}: {all:?}");
            assert_eq!(all[0].company.as_ref().map(|company| company.kind), thing, "{prompt}");
        }
    }

    #[test]
    fn a_medium_shot_of_work_shows_it_from_the_counter_up() {
        let high_m = |prompt: &str| {
            let shot = lasting(prompt, 2, 2);
            let key = &shot.camera.keys[0];
            let (at, eye) = (shot.actors[0].at, key.eye);
            let away = crate::maths::v3(at.x - eye.x, 0.0, at.z - eye.z);
            2.0 * away.length() * crate::maths::tan_deg(key.fov_deg * 0.5) / shot.actors[0].size_m
        };
        for work in ["whisking eggs", "kneading dough", "tossing a wok", "chopping onions"] {
            let high = high_m(&format!("a chef {work} in a restaurant kitchen, medium shot"));
            assert!((0.7..1.25).contains(&high), "{work}: {high}");
        }
    }

    #[test]
    fn a_near_shot_of_who_sits_on_a_bench_has_the_head_in_it() {
        for prompt in [
            "a man sits on a bench, close-up",
            "an old man sits on a park bench, medium shot",
            "坐在长椅上的女人，近景",
        ] {
            let shot = lasting(prompt, 2, 2);
            let (one, key) = (&shot.actors[0], &shot.camera.keys[0]);
            let slope = |at: crate::maths::Vec3| {
                let away = crate::maths::v3(at.x - key.eye.x, 0.0, at.z - key.eye.z).length();
                (at.y - key.eye.y) / away
            };
            let brow = one.at + crate::maths::v3(0.0, 0.76 * one.size_m, 0.0);
            assert!(slope(brow) - slope(key.target) < crate::maths::tan_deg(key.fov_deg * 0.5), "{prompt}: {key:?}");
        }
    }
}
