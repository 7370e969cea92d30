//! Settles a `Draft` into a `Shot`: where words disagree or are silent, one
//! answer is chosen, and the notes say which.
//!
//! It must not read tokens.

use super::choosing::one;
use super::concept::Set;
use super::denying::rule_out;
use super::draft::{Draft, Said, Seen};
use super::extras;
use super::filmed::camera;
use super::hearing::hearing;
use super::holding::{hand_out, sling, tell_of_hands};
use super::interior::{furnishes_a_room, shows_the_room, stay_inside};
use super::kindling::kindle;
use super::nature::{Nature, is_alive, is_many_coloured, nature, needs_a_person};
use super::nearness::show_whole;
use super::notes::Notes;
use super::pacing::pace;
use super::particulars::particulars;
use super::perching::perch;
use super::place::settle_place;
use super::recipe::{
    harness, house_fish, hung, is_its_own, keep_to_build, leave_to_hands, one_shoal, put_on_wrist, put_together,
    rig_ships,
};
use super::weather::weather;
use crate::script::{
    Action, Angle, CameraMove, Colour, Detail, Guise, Place, Shot, ShotSize, Size, Speed, Subject, SubjectKind,
    TimeOfDay,
};

/// The largest number of one kind that is drawn, and of all that are counted
/// in a shot.
pub const COUNT_MAX: u16 = 100;
const COUNT_OF_ALL_MAX: u16 = 200;
const SUBJECTS_MAX: usize = 12;

/// Settles one shot after `previous`.
pub fn settle(draft: &Draft, previous: Option<&Shot>, notes: &mut Notes) -> Shot {
    for span in &draft.ignored {
        notes.ignored(span);
    }
    for count in &draft.parted {
        notes.decided(Set::Number(count.value), &count.span, false);
    }
    let mut without = previous.map(|p| p.without.clone()).unwrap_or_default();
    rule_out(draft, &mut without, notes);
    let mut subjects = subjects(draft, previous, &without, notes);
    let camera = camera(draft, &subjects, notes);
    let (place, features) = settle_place(draft, previous, &subjects, notes);
    stay_inside(draft, place, &mut subjects, notes);
    let perch = perch(draft, place, &mut subjects, notes);
    let mut shot = Shot {
        place,
        particulars: particulars(draft, place, &features, notes),
        features,
        perch,
        backdrop: one(draft, notes, |s| if let Set::Backdrop(v) = s { Some((v, 1)) } else { None }, Set::Backdrop),
        season: one(draft, notes, |s| if let Set::Season(v) = s { Some((v, 1)) } else { None }, Set::Season),
        time: one(draft, notes, |s| if let Set::Time(v) = s { Some((v, time_rank(v))) } else { None }, Set::Time),
        until: one(draft, notes, |s| if let Set::Until(v) = s { Some((v, 1)) } else { None }, Set::Until),
        weather: weather(draft, notes),
        lights: Vec::new(),
        subjects,
        camera,
        shot_size: one(draft, notes, |s| if let Set::Shot(v) = s { Some((v, 1)) } else { None }, Set::Shot),
        detail: None,
        depth: one(draft, notes, |s| if let Set::Depth(v) = s { Some((v, 1)) } else { None }, Set::Depth),
        angle: one(draft, notes, |s| if let Set::Angle(v) = s { Some((v, 1)) } else { None }, Set::Angle),
        speed: one(draft, notes, |s| if let Set::Speed(v) = s { Some((v, 1)) } else { None }, Set::Speed)
            .unwrap_or(Speed::Normal),
        without,
        hearing: hearing(draft, previous, notes),
    };
    for fact in draft.standing() {
        if let Set::Light(light) = fact.assign.set {
            notes.fact(fact);
            if !shot.lights.contains(&light) {
                shot.lights.push(light);
            }
        }
    }
    shot.detail = detail(draft, &shot, notes);
    show_whole(draft, &mut shot, notes);
    passers_by_first(&mut shot);
    stand_in(draft, &mut shot, previous, notes);
    if let Some(previous) = previous {
        shot.backdrop = shot.backdrop.or(previous.backdrop);
        shot.season = shot.season.or(previous.season);
        shot.time = shot.time.or(previous.time);
        shot.weather = shot.weather.or(previous.weather);
    }
    shot
}

/// Lets a shot be of those who walk past a monument that is named before them, seen
/// with it behind them; beside it they would be dots. From the air they may be.
fn passers_by_first(shot: &mut Shot) {
    let above = matches!(shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let flown = shot.camera.contains(&CameraMove::Flyover);
    let sight = shot.subjects.first().is_some_and(|first| {
        first.kind.is_monument() && !first.kind.is_built_into_water() && !first.plural && first.action.is_none()
    });
    let passes = |one: &Subject| {
        let walks = matches!(nature(one.kind), Nature::Human | Nature::Beast);
        walks && !one.behind && !one.held && matches!(one.action, Some(Action::Walk | Action::Run | Action::Cross))
    };
    if above || flown || !sight {
        return;
    }
    if let Some(index) = shot.subjects.iter().position(passes) {
        shot.subjects[..=index].rotate_right(1);
    }
}

/// The part of somebody that a near shot is for; in others nobody looks for it, nor
/// where nobody is.
fn detail(draft: &Draft, shot: &Shot, notes: &mut Notes) -> Option<Detail> {
    let size = shot.shot_size;
    let has_it = |kind| matches!(nature(kind), Nature::Human | Nature::Beast | Nature::Winged | Nature::Swimmer);
    let lifted = |s: &Subject| s.kind == SubjectKind::Pizza && s.action == Some(Action::Lift);
    let somebody = shot.subjects.iter().any(|s| has_it(s.kind) || lifted(s));
    // Near a face no hand is looked for that wipes it.
    let face = draft.standing().any(|f| matches!(f.assign.set, Set::Shot(_)) && notes.face(&f.span));
    let worn = |s: &Subject| matches!(s.guise, Some(Guise::OnWrist | Guise::SmartOnWrist));
    let fits = |detail| match detail {
        Detail::Wrist => shot.subjects.first().is_some_and(worn),
        _ if !somebody || face => false,
        Detail::Eyes => size == Some(ShotSize::ExtremeCloseUp),
        Detail::Hands | Detail::Feet => matches!(size, Some(ShotSize::CloseUp | ShotSize::ExtremeCloseUp)),
    };
    one(draft, notes, |s| if let Set::Detail(v) = s { fits(v).then_some((v, 1)) } else { None }, Set::Detail)
}

/// A studio that nothing known is shown in goes on showing what it did, or has a plain
/// box stand in for it.
fn stand_in(draft: &Draft, shot: &mut Shot, previous: Option<&Shot>, notes: &mut Notes) {
    let shown =
        previous.filter(|p| p.place == Place::Studio && shot.place == Place::Studio && shot.subjects.is_empty());
    if let Some(previous) = shown {
        shot.subjects.clone_from(&previous.subjects);
    }
    let named = draft.standing().any(|fact| matches!(fact.assign.set, Set::Setting(Place::Studio, _)));
    if named && shot.place == Place::Studio && shot.subjects.is_empty() && shot.without.is_empty() {
        shot.subjects.push(Subject::one(SubjectKind::Parcel));
        notes.warn("What is put on show is not known; a plain box stands in for it.".to_owned());
    }
}

/// An hour named by its light says more than "morning", and where the sun stands more
/// than "evening".
fn time_rank(time: TimeOfDay) -> u8 {
    match time {
        TimeOfDay::Morning | TimeOfDay::Afternoon | TimeOfDay::Noon => 1,
        TimeOfDay::Dawn | TimeOfDay::Dusk => 2,
        _ => 3,
    }
}

/// Whether somebody drives rather than something.
fn at_the_wheel(seen: &Seen) -> bool {
    let drives = seen.action.as_ref().is_some_and(|said| said.value == Action::Drive);
    drives && nature(seen.kind.value) == Nature::Human
}

fn subjects(draft: &Draft, previous: Option<&Shot>, without: &[SubjectKind], notes: &mut Notes) -> Vec<Subject> {
    let mut all = hung(draft);
    put_on_wrist(draft, &mut all, notes);
    kindle(&mut all, notes);
    house_fish(&mut all, notes);
    keep_to_build(&mut all, notes);
    rig_ships(&mut all);
    harness(&mut all, notes);
    leave_to_hands(&mut all);
    let (ruled_out, mut seen): (Vec<&Seen>, Vec<&Seen>) = all.iter().partition(|s| without.contains(&s.kind.value));
    ruled_out.iter().for_each(|s| notes.ignored(&s.kind.span));
    if !seen.iter().any(|s| s.kind.value.grows_on_boughs()) {
        // Of a branch only the fruit on it makes a picture.
        let bare = |s: &&Seen| s.kind.value == SubjectKind::Bough;
        seen.iter().copied().filter(bare).for_each(|s| notes.ignored(&s.kind.span));
        seen.retain(|s| !bare(s));
    }
    put_together(&mut seen, notes);
    let wearer = previous.is_some_and(|p| p.subjects.iter().any(|s| nature(s.kind) == Nature::Human));
    seen.iter().filter(|s| s.worn && wearer).for_each(|s| notes.ignored(&s.kind.span));
    seen.retain(|s| !(s.worn && wearer));
    let of_the_room = shows_the_room(draft);
    if of_the_room {
        let pieces = seen.iter().filter(|s| furnishes_a_room(s));
        pieces.for_each(|s| notes.shown_as(&s.kind.span, "the furniture of the room"));
        seen.retain(|s| !furnishes_a_room(s));
    }
    extras::leave_topics_out(&mut seen, notes);
    // Where it grows is where its fruit is, and what somebody drives is what is seen.
    seen.sort_by_key(|s| (s.kind.value != SubjectKind::Bough, s.behind, s.accompanies, at_the_wheel(s)));
    one_shoal(&mut seen, notes);
    hand_out(&all, &mut seen);
    if seen.len() > SUBJECTS_MAX {
        notes.warn(format!("{} kinds of subject are too many for one shot; {SUBJECTS_MAX} are shown.", seen.len()));
        for left_out in seen.split_off(SUBJECTS_MAX) {
            notes.ignored(&left_out.kind.span);
        }
    }
    let things = |s: &&Seen| s.accompanies || draft.goes_on && !is_alive(s.kind.value);
    let goes_on = draft.refers_back && seen.iter().all(things);
    let most = most_of_each(&seen, previous);
    let mut shown: Vec<Subject> = seen.into_iter().map(|s| remembered(s, subject(s, most, notes), previous)).collect();
    shown.iter_mut().for_each(|s| s.count = s.count.map(|count| count.min(most)));
    sling(&mut shown);
    tell_of_hands(&shown, notes);
    if shown.is_empty() && of_the_room {
        draft.loose_action.iter().for_each(|action| notes.ignored(&action.span));
    } else if shown.is_empty() || goes_on {
        // "Then it lifts off with flames": what comes along does not replace it.
        let mut all = unnamed(draft, previous, without, notes);
        shown.retain(|s| !is_its_own(s.kind, &all));
        all.append(&mut shown);
        shown = all;
    } else if let Some(action) = &draft.loose_action {
        notes.ignored(&action.span);
    }
    shown
}

/// How many of each kind may be drawn, for all together not to be too many.
fn most_of_each(seen: &[&Seen], previous: Option<&Shot>) -> u16 {
    let asked = |s: &Seen| match (&s.count, earlier(s, previous)) {
        (Some(said), _) => said.value,
        (None, earlier) => earlier.and_then(|subject| subject.count).map_or(1, u64::from),
    };
    let all = |most: u16| seen.iter().map(|s| asked(s).min(u64::from(most))).sum::<u64>();
    (1..=COUNT_MAX).rev().find(|most| all(*most) <= u64::from(COUNT_OF_ALL_MAX)).unwrap_or(1)
}

/// What "the dog" of a later shot was in the one before.
fn earlier<'a>(seen: &Seen, previous: Option<&'a Shot>) -> Option<&'a Subject> {
    previous.and_then(|p| p.subjects.iter().find(|s| s.kind == seen.kind.value)).filter(|_| seen.known)
}

/// "The dog" of a later shot is as many and as brown as it was.
fn remembered(seen: &Seen, mut subject: Subject, previous: Option<&Shot>) -> Subject {
    if let Some(earlier) = earlier(seen, previous) {
        subject.count = subject.count.or(earlier.count);
        subject.plural = subject.count.is_none() && (subject.plural || earlier.plural);
        subject.colour = subject.colour.or(earlier.colour);
        subject.garment = subject.garment.or(earlier.garment);
        subject.guise = subject.guise.or(earlier.guise);
        subject.attributes = subject.attributes.or(earlier.attributes);
        subject.size = subject.size.or(earlier.size);
    }
    subject
}

/// How many of a subject are shown, of which at `most` so many are drawn.
fn number(seen: &Seen, said: &Said<u64>, most: u16, notes: &mut Notes) -> u16 {
    let kind = seen.kind.value;
    if said.near && said.value > 1 && kind.is_served_in_pieces() {
        notes.shown_as(&said.span, "one helping");
        return 1;
    }
    if said.value > 1 && kind.exists_once() {
        notes.ignored(&said.span);
        return 1;
    }
    notes.counted(said, most)
}

/// What somebody does: who bears a blade fights with it rather than with bare hands.
fn armed(seen: &Seen) -> Option<Said<Action>> {
    use Guise as G;
    let said = seen.action.clone()?;
    let bears = seen.guise.as_ref().is_some_and(|guise| {
        matches!(guise.value, G::Samurai | G::Knight | G::General | G::Pirate | G::Ninja | G::Viking | G::Legionary)
    });
    // Of the names of an art without a blade each says so by itself.
    let fights = said.value == Action::TaiChi && said.near;
    Some(if bears && fights { Said { value: Action::Fence, ..said } } else { said })
}

/// What is said of a subject, of which at `most` so many are drawn.
fn subject(seen: &Seen, most: u16, notes: &mut Notes) -> Subject {
    notes.said(&seen.kind, Set::Subject);
    let count = seen.count.as_ref().map(|said| number(seen, said, most, notes));
    let action = armed(seen);
    let mixed = seen.colour.as_ref().is_some_and(|said| said.value == Colour::Mixed);
    let mixed = mixed && !is_many_coloured(seen.kind.value);
    let subject = Subject {
        kind: seen.kind.value,
        count,
        // What is of several colours without a number is several, of whatever language.
        plural: (seen.plural || mixed) && count.is_none() && !seen.kind.value.exists_once(),
        colour: seen.colour.as_ref().map(|s| s.value),
        // How fat somebody is is drawn of beasts alone.
        size: seen.size.as_ref().map(|s| s.value).filter(|s| *s != Size::Stout || seen.kind.value.is_four_footed()),
        action: action.as_ref().map(|s| s.value),
        direction: seen.direction.as_ref().map(|s| s.value),
        pace: pace(seen, notes),
        garment: seen.garment.as_ref().map(|s| s.value),
        guise: seen.guise.as_ref().map(|s| s.value),
        attributes: super::attributes::settled(&seen.attributes, notes),
        held: seen.held,
        slung: seen.slung,
        behind: seen.behind,
        together: seen.together,
    };
    if let Some(said) = &seen.colour {
        // One thing has the colours that are its own.
        if mixed && subject.is_one() {
            notes.ignored(&said.span);
        } else {
            notes.said(said, Set::Colour);
        }
    }
    if let Some(said) = &seen.garment {
        notes.said(said, Set::Garment);
    }
    if let Some(said) = &seen.guise {
        notes.said(said, Set::Guise);
    }
    if let Some(said) = &seen.size {
        match subject.size {
            None => notes.ignored(&said.span),
            Some(_) => notes.said(said, Set::Size),
        }
    }
    if let Some(said) = &action {
        notes.said(said, Set::Action);
    }
    if let Some(said) = &seen.direction {
        notes.said(said, Set::Direction);
    }
    subject
}

/// Who is shown when the shot names nobody: those of the shot before if they
/// go on, or somebody if something is done that needs a person.
fn unnamed(draft: &Draft, previous: Option<&Shot>, without: &[SubjectKind], notes: &mut Notes) -> Vec<Subject> {
    let names_place = draft.standing().any(|f| matches!(f.assign.set, Set::Setting(..)) && !f.assign.weak);
    let goes_on = draft.refers_back || draft.loose_action.is_some() || !names_place;
    let mut shown: Vec<Subject> = previous
        .filter(|_| goes_on)
        .map(|p| p.subjects.iter().filter(|s| !without.contains(&s.kind)).cloned().collect())
        .unwrap_or_default();
    let action = draft.loose_action.as_ref();
    let nobody = shown.is_empty();
    if let Some(said) = action {
        let flies_itself = nobody && matches!(said.value, Action::Fly | Action::Soar);
        if let Some(actor) = shown.iter_mut().find(|s| super::nature::can(s.kind, said.value)) {
            actor.action = Some(said.value);
            actor.direction = None;
            notes.said(said, Set::Action);
        } else if nobody && needs_a_person(said.value) && !without.contains(&SubjectKind::Person) {
            shown.push(Subject { action: Some(said.value), ..Subject::one(SubjectKind::Person) });
            notes.said(said, Set::Action);
        } else if !flies_itself {
            notes.ignored(&said.span);
        }
    }
    if let Some(said) = &draft.loose_direction {
        match shown.first_mut() {
            Some(first) => {
                first.direction = Some(said.value);
                notes.said(said, Set::Direction);
            }
            None => notes.ignored(&said.span),
        }
    }
    shown
}
