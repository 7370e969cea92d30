//! What pets have for what they do: a ball to run after, a bowl to eat from, a box
//! to look out of, a bowl of water to swim in; what any beast eats.
//!
//! Works on what the words ask for; places nobody.

use super::company::Pair;
use super::nature::{is_beast, is_human, nature};
use super::{coats, dining, joining, mounts, pairing};
use crate::maths::hex;
use crate::scene::parts::Company;
use crate::scene::products::display;
use crate::scene::setting::Setting;
use crate::script::{Action, Colour, Guise, Place, Subject, SubjectKind as K};

/// Milk, as it is seen in a bowl.
const MILK: u32 = 0xf4f1e8;

/// Who has what with them, pets what they need as well.
pub(crate) fn paired(setting: &Setting, mut all: Vec<Subject>) -> Vec<Pair> {
    saddle(&mut all);
    let mut pairs = pairing::paired(setting, all);
    contain(setting, &mut pairs);
    load(&mut pairs);
    provide(&mut pairs, setting.place);
    serve(&mut pairs);
    stock(&mut pairs, &setting.shot.without);
    dining::share(setting, &mut pairs);
    pairs
}

/// Gives a horse to who gallops, or rides and is known for that, where no mount is named.
fn saddle(all: &mut Vec<Subject>) {
    let on_horseback = |one: &Subject| match one.action {
        Some(Action::Gallop) => one.kind.has_hands(),
        Some(Action::Ride) => {
            matches!(one.guise, Some(Guise::Knight | Guise::Samurai | Guise::Cowboy | Guise::General))
        }
        _ => false,
    };
    if all.iter().any(on_horseback) && !all.iter().any(|one| mounts::carries_riders(one.kind) || mounts::bears(one)) {
        all.push(Subject::one(K::Horse));
    }
}

/// Gives cut flowers and fish on a table what they need water in.
fn contain(setting: &Setting, pairs: &mut Vec<Pair>) {
    let held = |kind: K| matches!(kind, K::Vase | K::Fishbowl | K::Bowl | K::Plate);
    if pairs.iter().any(|pair| held(pair.subject.kind)) {
        return;
    }
    let wet = |pair: &Pair| match pair.subject.kind {
        K::Fish => Some(K::Fishbowl),
        kind if kind.is_flower() => Some(K::Vase),
        _ => None,
    };
    let fits = |pair: &&Pair| wet(pair).is_some() && display::is_on_table(setting, &pair.subject);
    let Some(first) = pairs.iter().find(fits) else { return };
    let (Some(vessel), many) = (wet(first), first.subject.count.filter(|count| *count > 1)) else { return };
    pairs.insert(0, Pair { subject: Subject::one(vessel), company: None });
    joining::fill_vase(pairs);
    if let Some(flowers) = pairs[0].company.as_mut() {
        flowers.count = many;
    }
}

/// Lets a snail have on its back, and an ant before it, what is named with it.
fn load(pairs: &mut Vec<Pair>) {
    let bears = |pair: &Pair| match pair.subject.guise {
        Some(Guise::Snail) => &[K::Backpack, K::Bag][..],
        Some(Guise::Ant) => &[K::Bread, K::Leaf, K::Petal, K::Rice, K::Cheese][..],
        _ => &[],
    };
    let Some(things) = pairs.iter().map(bears).find(|things| !things.is_empty()) else { return };
    let Some(thing) = take(pairs, |subject| things.contains(&subject.kind)) else { return };
    if let Some(beast) = pairs.iter_mut().find(|pair| !bears(pair).is_empty()) {
        beast.company = Some(Company::thing(thing.kind, thing.colour.map(coats::colour)));
    }
}

fn provide(pairs: &mut Vec<Pair>, place: Place) {
    let Some(action) = pairs.iter().find(|pair| is_free(pair)).map(|pair| pair.subject.action) else { return };
    match action {
        Some(Action::Fetch | Action::Catch) => bring(pairs),
        None | Some(Action::Run | Action::Play | Action::Jump | Action::Walk)
            if !pairs.iter().any(|pair| pair.subject.kind.has_hands()) =>
        {
            throw(pairs);
        }
        Some(Action::Eat | Action::Drink) => feed(pairs, place),
        Some(Action::Peek) => {
            // It is in the box, which is drawn with it.
            let _its_own = take(pairs, |subject| subject.kind == K::Parcel);
        }
        _ => {}
    }
}

/// Whether it is a pet, or built like one, that has nothing along yet.
fn is_free(pair: &Pair) -> bool {
    pair.company.is_none() && pair.subject.kind.has_paws()
}

/// Lets a pet run after the ball that is named with it.
fn throw(pairs: &mut Vec<Pair>) {
    let Some(ball) = take(pairs, |subject| subject.kind.is_ball()) else { return };
    let Some(pet) = pairs.iter_mut().find(|pair| is_free(pair)) else { return };
    let colour = ball.colour.map(coats::colour);
    pet.company = Some(Company { guise: ball.guise, ..Company::thing(ball.kind, colour) });
    if matches!(pet.subject.action, None | Some(Action::Jump)) {
        pet.subject.action = Some(Action::Run);
    }
}

/// Whether it is a small thing, or a fish, that goes into a mouth.
fn is_morsel(subject: &Subject) -> bool {
    let lives = is_beast(subject.kind) || is_human(subject.kind);
    matches!(subject.kind, K::Fish | K::Bough) || !lives && nature(subject.kind).size_m < 0.4
}

/// Lets a pet have in its mouth, or leap after, the small thing that is named
/// with it.
fn bring(pairs: &mut Vec<Pair>) {
    let thing = take(pairs, is_morsel);
    let Some(pet) = pairs.iter_mut().find(|pair| is_free(pair)) else { return };
    if let Some(thing) = thing {
        let colour = thing.colour.map(coats::colour);
        pet.company = Some(Company { guise: thing.guise, ..Company::thing(thing.kind, colour) });
    }
}

/// Puts a bowl before a pet that eats or drinks where there is one: at home, or by
/// what the words say.
fn feed(pairs: &mut Vec<Pair>, place: Place) {
    let eats = |pair: &Pair| {
        let at_it = matches!(pair.subject.action, Some(Action::Eat | Action::Drink));
        at_it && is_free(pair) && matches!(pair.subject.kind, K::Cat | K::Dog | K::Fox)
    };
    if !pairs.iter().any(eats) {
        return;
    }
    let drink = take(pairs, |subject| matches!(subject.kind, K::Tumbler | K::Glass | K::MilkCarton));
    let dish = take(pairs, |subject| matches!(subject.kind, K::Bowl | K::Cup | K::Plate));
    let fed = place == Place::Room || drink.is_some() || dish.is_some();
    if let Some(pet) = pairs.iter_mut().find(|pair| eats(pair)).filter(|_| fed) {
        let white = drink.is_some_and(|milk| matches!(milk.colour, None | Some(Colour::White)));
        pet.company = Some(Company::thing(K::Bowl, white.then(|| hex(MILK))));
    }
}

/// Puts before a beast that eats what is named with it.
fn serve(pairs: &mut Vec<Pair>) {
    let eats = |pair: &Pair| {
        let beast = is_beast(pair.subject.kind) && pair.subject.action == Some(Action::Eat);
        beast && pair.company.is_none() && pair.subject.count.is_none_or(|count| count == 1)
    };
    if !pairs.iter().any(eats) || pairs.iter().any(|pair| is_human(pair.subject.kind)) {
        return;
    }
    let Some(meal) = take(pairs, is_morsel) else { return };
    if let Some(beast) = pairs.iter_mut().find(|pair| eats(pair)) {
        let colour = meal.colour.map(coats::colour);
        beast.company = Some(Company { guise: meal.guise, ..Company::thing(meal.kind, colour) });
    }
}

/// How many fish are in a bowl, and in a tank, of which no number is said.
const IN_BOWL: u16 = 3;
const IN_TANK: u16 = 7;

/// Lets the fish that are named with a bowl swim in it. One that none is named with
/// holds what is usual: a goldfish, or some of a reef.
fn stock(pairs: &mut Vec<Pair>, without: &[K]) {
    if !pairs.iter().any(|pair| pair.subject.kind == K::Fishbowl) {
        return;
    }
    let named = take(pairs, |subject| subject.kind == K::Fish);
    let Some(bowl) = pairs.iter_mut().find(|pair| pair.subject.kind == K::Fishbowl) else { return };
    let tank = bowl.subject.guise == Some(Guise::Tank);
    let several = if tank { IN_TANK } else { IN_BOWL };
    let fish = match named {
        Some(fish) => {
            let count = Some(fish.count.unwrap_or(several));
            Company { guise: fish.guise, count, ..Company::thing(K::Fish, fish.colour.map(coats::colour)) }
        }
        None if without.contains(&K::Fish) => return,
        None if tank => Company { count: Some(several), ..Company::thing(K::Fish, None) },
        None => Company { guise: Some(Guise::Goldfish), ..Company::thing(K::Fish, None) },
    };
    bowl.company = Some(fish);
}

/// Takes the first thing that fits out of those that are shown by themselves.
fn take(pairs: &mut Vec<Pair>, fits: impl Fn(&Subject) -> bool) -> Option<Subject> {
    let at = pairs.iter().position(|pair| fits(&pair.subject))?;
    Some(pairs.remove(at).subject)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::parts::Actor;
    use crate::scene::sample::lasting;

    fn actors(prompt: &str) -> Vec<Actor> {
        lasting(prompt, 2, 2).actors
    }

    #[test]
    fn fish_swim_in_the_bowl_that_is_named_with_them() {
        for (prompt, guise, fish, count) in [
            ("a goldfish swimming in a glass bowl on a table", None, Some(Guise::Goldfish), 1),
            ("two red goldfish in a fish bowl", None, Some(Guise::Goldfish), 2),
            ("鱼缸里的金鱼", None, Some(Guise::Goldfish), IN_BOWL),
            ("three clownfish in a fish tank", Some(Guise::Tank), Some(Guise::Clownfish), 3),
        ] {
            let all = actors(prompt);
            assert_eq!((all.len(), all[0].kind, all[0].guise), (1, K::Fishbowl, guise), "{prompt}");
            let within = all[0].company.as_ref().map(|one| (one.kind, one.guise, one.count.unwrap_or(1)));
            assert_eq!(within, Some((K::Fish, fish, count)), "{prompt}");
        }
        assert_eq!(actors("a goldfish in a pond")[0].kind, K::Fish);
    }

    #[test]
    fn pets_have_what_they_are_at() {
        for (prompt, action, thing) in [
            ("a cat chasing a ball of yarn in a living room", Action::Run, Some(K::Ball)),
            ("一只橘猫在客厅里追着毛线球跑", Action::Run, Some(K::Ball)),
            ("一只猫在客厅里喝碗里的牛奶", Action::Drink, Some(K::Bowl)),
            ("a dog eating in the kitchen", Action::Eat, Some(K::Bowl)),
            ("a cat peeking out of a cardboard box in a living room", Action::Peek, None),
            ("a dog leaping to catch a frisbee in a park", Action::Catch, Some(K::Frisbee)),
            ("小狗叼着飞盘在草地上", Action::Fetch, Some(K::Frisbee)),
            ("a dog fetching a ball in a meadow", Action::Fetch, Some(K::Ball)),
            ("小狗叼着木棍跑回来", Action::Fetch, None),
            ("a white rabbit eating a carrot in a garden", Action::Eat, Some(K::Vegetable)),
            ("a horse eating an apple on a meadow", Action::Eat, Some(K::Fruit)),
            ("一只猴子在树林里吃香蕉", Action::Eat, Some(K::Banana)),
        ] {
            let all = actors(prompt);
            assert_eq!((all.len(), all[0].action), (1, action), "{prompt}");
            assert_eq!(all[0].company.as_ref().map(|company| company.kind), thing, "{prompt}");
        }
        assert!(actors("a cow eating in a meadow")[0].company.is_none());
    }

    #[test]
    fn small_beasts_bear_what_is_named_with_them() {
        for (prompt, thing) in
            [("an ant carrying a bread crumb over the soil", K::Bread), ("微距,蚂蚁搬运面包屑", K::Bread)]
        {
            let all = actors(prompt);
            assert_eq!(all[0].company.as_ref().map(|company| company.kind), Some(thing), "{prompt}: {all:?}");
            assert!(all.iter().all(|one| one.kind != thing), "{prompt}");
        }
    }
}
