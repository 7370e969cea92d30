//! What belongs to what on a table: the cheese on the burger, the glass of the
//! lemonade, the bubbles in it, the branch of the orange.
//!
//! It must not know any word of any language.

use super::concept::Set;
use super::draft::{Draft, Said, Seen};
use super::nature::{Nature, nature};
use super::notes::Notes;
use crate::script::{Action, Detail, Garment, Guise, Hold, Subject, SubjectKind as K};

/// How many horses a team is of.
const TEAM: u64 = 4;

/// Takes what is a part of another thing out of what is seen apart, and says so.
pub fn put_together(seen: &mut Vec<&Seen>, notes: &mut Notes) {
    let all: Vec<&Seen> = seen.clone();
    seen.retain(|part| {
        let whole = all.iter().find(|whole| !std::ptr::eq(**whole, *part) && is_part(part, whole));
        if let Some(whole) = whole {
            notes.decided(Set::Subject(whole.kind.value), &part.kind.span, true);
        }
        whole.is_none()
    });
    // What is lifted is looked at, not the sticks.
    if seen.first().is_some_and(|first| first.kind.value == K::Chopsticks)
        && seen.iter().any(|one| matches!(one.kind.value, K::Hotpot | K::Bowl | K::Sushi | K::Dumplings | K::Jiaozi))
    {
        seen.rotate_left(1);
    }
}

/// A watch that is named first and said to be on a wrist is seen there: of whoever wears it
/// there is the forearm.
pub fn put_on_wrist(draft: &Draft, all: &mut Vec<Seen>, notes: &mut Notes) {
    let wrist = draft.standing().any(|fact| fact.assign.set == Set::Detail(Detail::Wrist));
    let watch = |s: &Seen| {
        s.kind.value == K::Watch && matches!(s.guise.as_ref().map(|g| g.value), None | Some(Guise::Smartwatch))
    };
    let Some(first) = all.first_mut().filter(|first| wrist && watch(first)) else { return };
    let smart = first.guise.is_some();
    let span = first.guise.as_ref().map_or_else(|| first.kind.span.clone(), |guise| guise.span.clone());
    first.guise = Some(Said::new(if smart { Guise::SmartOnWrist } else { Guise::OnWrist }, span));
    for wearer in all.iter().filter(|s| nature(s.kind.value) == Nature::Human) {
        notes.shown_as(&wearer.kind.span, "the arm that wears it");
    }
    all.retain(|s| nature(s.kind.value) != Nature::Human);
}

/// Fruit that is said to be on a branch hangs there: birds sit, oranges do not.
pub fn hung(draft: &Draft) -> Vec<Seen> {
    let mut all = draft.subjects.to_vec();
    let sits = |a: &&Said<Action>| a.value == Action::Sit;
    let loose = draft.loose_action.as_ref().filter(sits);
    let fruit = all.iter_mut().find(|s| s.kind.value.grows_on_boughs());
    let said = fruit.and_then(|fruit| fruit.action.take_if(|a| a.value == Action::Sit).or_else(|| loose.cloned()));
    if let Some(said) = said {
        all.push(Seen::only(Said::new(K::Bough, said.span), all.len()));
    }
    all
}

/// A carriage that words name with the horses before it is drawn with these: several are a
/// team of four. Who rides has a horse of their own.
pub fn harness(all: &mut Vec<Seen>, notes: &mut Notes) {
    let Some(carriage) = all.iter().position(|s| s.kind.value == K::Carriage) else { return };
    let ridden = |s: &Seen| s.action.as_ref().is_some_and(|action| action.value == Action::Ride);
    let draws = |s: &Seen| s.kind.value == K::Horse && !ridden(s) && s.guise.is_none();
    if all.iter().any(ridden) {
        return;
    }
    for horse in all.iter().filter(|s| draws(s)) {
        notes.decided(Set::Subject(K::Carriage), &horse.kind.span, horse.colour.is_some());
        if let Some(said) = &horse.count {
            notes.decided(Set::Number(TEAM), &said.span, said.value != TEAM);
        }
        [horse.colour.as_ref().map(|said| &said.span), horse.size.as_ref().map(|said| &said.span)]
            .into_iter()
            .flatten()
            .for_each(|span| notes.ignored(span));
    }
    let several = |s: &Seen| s.plural || s.count.as_ref().is_some_and(|count| count.value > 1);
    let team = all.iter().find(|s| draws(s) && several(s)).map(|s| s.kind.span.clone());
    let whole = &mut all[carriage];
    if let Some(span) = team.filter(|_| whole.guise.is_none()) {
        whole.guise = Some(Said::new(Guise::Team, span));
    }
    all.retain(|s| !draws(s));
}

/// Pirates have a ship under sail.
pub fn rig_ships(all: &mut [Seen]) {
    let pirate = |s: &Seen| s.guise.as_ref().is_some_and(|guise| guise.value == Guise::Pirate);
    let Some(guise) = all.iter().find(|s| pirate(s)).and_then(|s| s.guise.clone()) else { return };
    for ship in all.iter_mut().filter(|s| s.kind.value == K::Ship && s.guise.is_none()) {
        ship.guise = Some(Said { value: Guise::TallShip, span: ship.kind.span.clone(), ..guise.clone() });
    }
}

/// Where somebody is, no other hand comes into the picture to lift what is served.
pub fn leave_to_hands(all: &mut [Seen]) {
    if all.iter().any(|s| s.kind.value.has_hands()) {
        let served = all.iter_mut().filter(|s| s.kind.value == K::Pizza);
        served.for_each(|s| s.action = s.action.take().filter(|action| action.value != Action::Lift));
    }
}

/// A bowl that fish swim in is a fish bowl. In it they do nothing but swim round, and
/// are all of one kind: what is said beyond that is not shown.
pub fn house_fish(all: &mut [Seen], notes: &mut Notes) {
    let swims = |s: &Seen| {
        let kept = s.guise.as_ref().is_some_and(|guise| matches!(guise.value, Guise::Goldfish | Guise::Clownfish));
        s.kind.value == K::Fish && (kept || s.action.as_ref().is_some_and(|action| action.value == Action::Swim))
    };
    if all.iter().any(swims) {
        for bowl in all.iter_mut().filter(|s| s.kind.value == K::Bowl && s.kind.near && s.guise.is_none()) {
            (bowl.kind.value, bowl.kind.near) = (K::Fishbowl, false);
        }
    }
    if !all.iter().any(|s| s.kind.value == K::Fishbowl) {
        return;
    }
    for fish in all.iter_mut().filter(|s| s.kind.value == K::Fish) {
        let more = fish.action.take_if(|action| !matches!(action.value, Action::Swim | Action::Float | Action::Dive));
        let spans = [
            more.map(|said| said.span),
            fish.direction.take().map(|said| said.span),
            fish.pace.take().map(|said| said.span),
            fish.size.take().map(|said| said.span),
        ];
        spans.iter().flatten().for_each(|span| notes.ignored(span));
    }
}

/// A machine of a build of its own does what that can, and over metal or a space suit
/// nothing is worn: what is said beyond that is not shown.
pub fn keep_to_build(all: &mut [Seen], notes: &mut Notes) {
    for machine in all {
        let suited = machine.kind.value == K::Astronaut;
        if suited || machine.kind.value == K::Robot {
            let worn = machine.garment.take_if(|said| !suited || said.value != Garment::Suit);
            worn.iter().for_each(|said| notes.ignored(&said.span));
            machine.attributes.drain(..).for_each(|(said, _)| notes.ignored(&said.span));
        }
        let Some(guise) = machine.guise.as_ref().map(|guise| guise.value) else { continue };
        let more = machine.action.take_if(|action| !is_built_for(guise, action.value));
        more.iter().for_each(|said| notes.ignored(&said.span));
    }
}

/// Whether a machine can do this; whoever is none can.
fn is_built_for(guise: Guise, action: Action) -> bool {
    use Action as A;
    match guise {
        Guise::Mech => {
            let goes = matches!(action, A::Stand | A::Walk | A::Run | A::Cross | A::Fly | A::Soar | A::Float | A::Rise);
            goes || matches!(action, A::Hover | A::Wave | A::Dance | A::Fence | A::Box | A::Spar | A::TaiChi)
        }
        Guise::RobotArm => matches!(action, A::Stand | A::Weld),
        Guise::Forklift => matches!(action, A::Stand | A::Walk | A::Run | A::Cross | A::Drive),
        Guise::RobotVacuum => {
            matches!(action, A::Stand | A::Walk | A::Run | A::Cross | A::Sweep | A::Mop | A::Vacuum | A::Spin)
        }
        _ => true,
    }
}

/// Leaves out all fish but the first of those that are to share a bowl, which is
/// what is looked at where they are.
pub fn one_shoal(seen: &mut Vec<&Seen>, notes: &mut Notes) {
    let at = |seen: &[&Seen], kind| seen.iter().position(|s| s.kind.value == kind);
    let Some(bowl) = at(seen, K::Fishbowl) else { return };
    if let Some(fish) = at(seen, K::Fish).filter(|fish| *fish < bowl) {
        let bowl = seen.remove(bowl);
        seen.insert(fish, bowl);
    }
    let mut alone = true;
    seen.retain(|s| {
        let fish = s.kind.value == K::Fish;
        let kept = !fish || std::mem::take(&mut alone);
        if !kept {
            notes.ignored(&s.kind.span);
        }
        kept
    });
}

/// Whether a thing is drawn with one of `all` anyway: the fire that a rocket
/// rises on.
pub fn is_its_own(kind: K, all: &[Subject]) -> bool {
    all.iter().any(|s| is_fire_of(kind, s.kind))
}

fn is_fire_of(part: K, whole: K) -> bool {
    part == K::Campfire && whole == K::Rocket
}

/// Whether nobody would look for one beside the other.
fn is_part(part: &Seen, whole: &Seen) -> bool {
    if is_fire_of(part.kind.value, whole.kind.value) {
        return true;
    }
    if part.count.as_ref().is_some_and(|count| count.value > 1) && whole.kind.value != K::Basket {
        return false;
    }
    let near = part.kind.near;
    match whole.kind.value {
        K::Burger | K::Pizza => match part.kind.value {
            K::Cheese | K::Egg => true,
            // Tomatoes, lettuce and minced meat, which have no shape of their own.
            K::Fruit | K::Salad | K::Steak => near,
            _ => false,
        },
        K::Bowl | K::Soup | K::Hotpot | K::StirFry | K::FriedRice => match part.kind.value {
            K::Egg => true,
            K::Fruit | K::Salad | K::Steak => near,
            _ => false,
        },
        K::Tumbler | K::Glass | K::Can => match part.kind.value {
            // The glass of a drink, and the bubbles in it.
            K::Tumbler => near && !whole.kind.near,
            K::Ball => near,
            _ => false,
        },
        // It is full of fruit.
        K::Basket => part.kind.value.hold() == Some(Hold::Hand) && !part.held,
        // They are served in their own.
        K::Tofu | K::Rice | K::Salad | K::Dumplings => matches!(part.kind.value, K::Bowl | K::Plate) && !part.held,
        // Its feathers.
        bird if bird.is_bird() => part.kind.value == K::Petal && near,
        K::Piano => part.kind.value == K::Zither && near,
        // What a flask is made of.
        K::Skincare | K::Flacon => part.kind.value == K::Tumbler && near,
        _ => false,
    }
}
