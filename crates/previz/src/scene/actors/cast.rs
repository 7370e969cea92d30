//! Who is in the picture: size, number, place, heading and motion of each
//! subject.
//!
//! Places count from a stage in front of the camera, which `place` has chosen.

use super::coats::{assort, in_season, shade};
use super::company::{Pair, held_by_all, part, share};
use super::conduct::{bearing, circles, motion, paced, slant, soar_m, speed, treads, usual, way};
use super::flock::{self, nature_in};
use super::footing::{afloat, ashore};
use super::lifts::lift;
use super::nature::{Home, Nature, is_beast, is_person, nature};
use super::number::{count, framed, looks, scale, unlike};
use super::spread::{beneath, flown_over, row, spot};
use super::{
    anemone, ascent, beside, confront, element, ensemble, eyrie, filling, fording, marks, nectar, onlookers, overhead,
    partners, perch, pets, provisions, rally, spectacle, strolling, tasks, wading,
};
use crate::maths::v3;
use crate::noise::Dice;
use crate::scene::added::added;
use crate::scene::cameras::rig::{Interest, Rig};
use crate::scene::cameras::{bust, portrait};
use crate::scene::city::{court, crossing, extras, guideway, lanterns, longbridge, tunnel};
use crate::scene::parts::{Actor, Vec3};
use crate::scene::products::{display, plinth, serving};
use crate::scene::rooms::furnishing::furnishing;
use crate::scene::rooms::{aloft, laying, playful, seating};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{CameraMove, Direction, Place, Subject, SubjectKind as K};

/// What somebody else may be busy with.
fn small(kind: K) -> bool {
    kind.is_ball() || nature(kind).home == Home::Table
}

/// Who the words name and do not rule out.
fn named(setting: &Setting) -> Vec<Subject> {
    let mut all = serving::in_order(setting.shot).into_iter().cloned().collect();
    laying::indoors(setting, furnishing(setting), &mut all);
    serving::pour(&mut all);
    nectar::keep_aloft(&mut all);
    in_season(setting.season, &mut all);
    let apart = |one: &Subject| {
        let lamp = tunnel::is_lamp(setting, one.kind) || lanterns::hang(setting, one.kind);
        let seat = perch::is_sat_on(setting, one) || ascent::is_place(setting, one.kind);
        let way = longbridge::is_it(setting, one.kind) || guideway::is_it(setting, one.kind);
        lamp || seat || way || fording::is_spray(setting, one.kind)
    };
    court::bring_ball(setting, &mut all);
    all.retain(|one: &Subject| !apart(one) && !crossing::come_and_go(setting, one));
    overhead::after_buildings(&mut all);
    confront::person_first(&mut all);
    onlookers::take_seats(setting, &mut all);
    partners::betroth(&mut all);
    if portrait::is_of_things(setting) {
        all.sort_by_key(|subject| nature(subject.kind).home != Home::Table);
    }
    all
}

/// Whom the camera looks at among those of a shot, and whether a craft carries the first.
fn looked_at<'a>(setting: &Setting, pairs: &'a [Pair]) -> Option<(&'a Subject, bool)> {
    let aside = |kind: K| setting.place == Place::Room && (laying::is_outside(setting, kind) || aloft::drifts(kind));
    let about = |subject: &&Subject| !aside(subject.kind) && !subject.behind;
    let mut all = pairs.iter().map(|pair| &pair.subject).filter(about);
    let first = all.next()?;
    // Who handles a small thing is to be seen whole with it.
    let carried =
        pairs.first().is_some_and(|pair| pair.company.is_some() && nature(pair.subject.kind).home == Home::Water);
    let handled = small(first.kind) && !portrait::is_of_things(setting);
    let subject = if handled { all.find(|s| is_person(s.kind)).unwrap_or(first) } else { first };
    Some((subject, carried))
}

/// What the camera is to frame: the first subject, or the row that it forms.
pub(crate) fn interest(setting: &Setting) -> Option<Interest> {
    if overhead::only_birds_pass(setting) {
        return None;
    }
    let pairs = provisions::paired(setting, named(setting));
    let (subject, carried) = looked_at(setting, &pairs)?;
    let wanted = serving::in_order(setting.shot);
    let nature = tasks::posed(setting, subject);
    let size = laying::held_m(setting, subject.kind, nature.size_m * framed(subject.size));
    let count = count(setting.shot, subject) as f32;
    let on_table = nature.home == Home::Table;
    let abreast = if is_person(subject.kind) { count + beside::with_first(setting) as f32 } else { count };
    let row = if subject.action.is_some_and(tasks::is_shared) { 0.0 } else { row(&nature, abreast) };
    let plays = wanted.iter().any(|s| s.kind.is_instrument());
    let action = subject.action.filter(|_| !plays).unwrap_or(nature.action);
    let tracked = setting.shot.camera.contains(&CameraMove::Tracking);
    let beneath = beneath(setting);
    let (spread, beside) = (serving::spread(&wanted, subject, count as usize), beside::beasts_with_first(setting));
    if flown_over(setting) && !setting.in_town() {
        let height_m = lift(subject.kind, setting, &nature) + size * nature.tall;
        return Some(Interest::over_roofs(height_m, (size * nature.wide).max(beneath * 1.5)));
    }
    let wet = element::on_water(&nature, action, setting.place);
    let flies = aloft::met_m(setting, subject, (nature.action, size * nature.tall));
    let circle = if circles(subject.kind, action) && !tracked { soar_m(size) * 1.5 } else { 0.0 };
    let whole = Interest {
        height_m: filling::height_m(setting, subject, [size * nature.tall, spread.0, beside.0]),
        // What circles needs room for its circle, unless the camera goes along.
        width_m: (size * (nature.wide + row) + beside.1 + if carried { nature.speed * 2.2 } else { 0.0 })
            .max(spread.1)
            .max(circle),
        lift_m: flies.unwrap_or_else(|| match on_table {
            _ if perch::alights(subject.kind, action) => 0.0,
            true => lift(subject.kind, setting, &nature) + display::hover_m(subject.action, size).1,
            false => lift(subject.kind, setting, &nature) + seating::raised_m(setting, subject),
        }),
        fill: filling::fill(setting, (subject, &nature, size), (count, carried, on_table))
            .max(aloft::fill(flies, size)),
        on_table,
        from_below: subject.kind == K::Fireworks || spectacle::watched(setting),
        on_land: nature.home == Home::Ground && !wet && !wading::wades(size, nature.home, setting.place),
        on_water: (nature.home == Home::Water || wet) && setting.place != Place::Underwater,
        way_m: speed(&nature, action, subject.kind).0 * 2.5 + size * nature.wide * 0.5,
        most: portrait::most(setting, subject, nature.action),
        person: is_person(subject.kind),
        beast: is_beast(subject.kind),
        face: false,
    };
    let whole = anemone::framed(setting, nectar::framed(setting, subject, whole));
    Some(bust::framed(setting, subject, (&nature, size), whole))
}

/// The stage in front of the camera.
pub(crate) struct Stage<'a> {
    pub rig: &'a Rig,
    pub relief: Option<&'a Relief>,
    /// There is water, out of which who walks is kept.
    pub wet: bool,
    pub seconds: f32,
    pub aspect: f32,
    /// What decides for all of a group, for a herd to go one way.
    pub seed: u64,
}

impl Stage<'_> {
    fn flat(&self) -> Vec3 {
        self.rig.flat()
    }

    /// The place that a `spot` of the cast means, at `least` so far off.
    fn spot(&self, (flat, side): (Vec3, Vec3), spot: (f32, f32, f32, f32, f32), least: f32) -> Vec3 {
        let distance = (self.rig.distance() * spot.2 + spot.3).max(least);
        let half = self.rig.tangent(self.aspect) * self.aspect * distance;
        self.rig.eye + flat * distance + side * (spot.0 * half + spot.4)
    }
}

/// Everyone in the shot.
pub(crate) fn actors(setting: &Setting, stage: &Stage, dice: &mut Dice) -> Vec<Actor> {
    let mut all = Vec::new();
    let mut wanted = named(setting);
    wanted.extend(added(setting).into_iter().filter(|subject| !setting.shot.without.contains(&subject.kind)));
    for (order, Pair { subject, company }) in provisions::paired(setting, wanted).into_iter().enumerate() {
        // A harbour is full of boats, unless they were counted.
        let lie = subject.count.is_none() && marks::moored(setting, &subject);
        let n = if lie { marks::MOORED } else { count(setting.shot, &subject) };
        let from = all.len();
        for index in 0..n {
            let mut one = actor(setting, stage, &subject, (order, index, n), dice);
            part(&mut one, index);
            one.size_m *= share(subject.kind, one.kind);
            let held = || company.clone().filter(|company| index == 0 || held_by_all(subject.kind, company.kind));
            one.company = one.company.or_else(held);
            all.push(one);
        }
        ensemble::break_step(&mut all[from..]);
        assort(setting, &subject, &mut all[from..], stage.seed);
        if setting.wet() && setting.place != Place::Room {
            extras::shelter_all(&mut all[from..], subject.kind, stage.seed);
        }
        partners::embrace(&mut all[from..], stage.flat());
        beside::pair(&mut all[from..], &subject, stage.flat());
        beside::follow(&mut all, from, &subject, (setting, stage.flat()));
        if flock::wedge(subject.kind, n) {
            flock::form(&mut all[from..], stage.flat());
        }
    }
    serving::serve(&mut all, stage.flat());
    ensemble::gather(&mut all, stage.flat());
    partners::bring_together(&mut all, stage.flat());
    rally::rally(&mut all, stage.flat());
    nectar::feed(&mut all, stage.flat());
    anemone::gather(setting, &mut all, stage.rig);
    eyrie::alight(&mut all, stage.flat());
    eyrie::drift(&mut all);
    ascent::face(setting, &mut all);
    wading::stand(&mut all, stage.relief, setting.place, stage.seconds);
    all
}

fn actor(
    setting: &Setting,
    stage: &Stage,
    subject: &Subject,
    (order, index, n): (usize, usize, usize),
    dice: &mut Dice,
) -> Actor {
    let kind = subject.kind;
    let nature = display::near(kind, nature_in(setting, subject), setting.place);
    let action = subject.action.unwrap_or_else(|| usual(&nature, setting, subject));
    let action = playful::at_the_deck(setting, subject, action);
    let action = plinth::posture(setting, kind, pets::posture(setting, kind, perch::posture(setting, kind, action)));
    let perches = flock::perches(kind, nature.home, action);
    let size_m = nature.size_m * scale(subject.size) * if n > 1 { unlike(kind, dice) } else { 1.0 };
    let shared = &mut Dice::new(stage.seed.wrapping_add(order as u64), 91);
    let (pace, rate) = paced(speed(&nature, action, kind), subject);
    let speed = if perch::stays(setting, action) { 0.0 } else { pace };
    // A group goes one way; who only happen to be in one street do not.
    let together = n > 1 && !(n > 5 && is_person(kind)) && !strays(setting, kind, (index, n));
    let direction = strolling::course(setting, subject, (action, speed), if together { shared } else { dice });
    let flat = stage.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    let towards = way(direction, (flat, side), kind.is_train());
    let level = if towards.y.abs() > 0.5 { side } else { towards };
    let herd = n > 1 && nature.home != Home::Water;
    let slant = slant((subject.guise, speed > 0.0, order == 0), herd.then_some(&mut *shared), dice);
    let level = (level + flat * (slant - strolling::nears(setting, subject, (speed, n)))).unit();
    let velocity = match towards.y.abs() > 0.5 && !treads(nature.home, action, towards) {
        true if flock::keeps_height(kind, nature.home, action) => flock::climb(towards, level, speed, size_m),
        true => towards * speed,
        false => level * speed,
    };
    let home = element::home(&nature, (kind, action), setting.place);
    let part = Part { setting, subject, nature: &nature, home, size_m, at: (order, index, n) };
    let comes = direction == Direction::Towards;
    let (mut at, grounded) = part.met(stage, velocity * stage.seconds, comes, dice);
    // What there are several of on a table stands and turns as one does.
    let lot = if n > 1 && home == Home::Table { shared } else { &mut *dice };
    let rests = speed == 0.0 && subject.direction.is_none();
    let facing = bearing(setting, (kind, action, home), (flat, side), rests, lot).unwrap_or(level);
    let motion = motion((kind, nature.home, size_m), action, velocity, stage.seconds, lot);
    if order == 0 && home != Home::Table && !perches {
        at = at - facing * bust::set_back_m(setting, subject, (&nature, size_m));
    }
    Actor {
        grounded,
        yaw_turns: crate::maths::atan2_turns(facing.z, facing.x) - display::turned_back(&motion, stage.seconds),
        colour: shade(subject, setting.season, (index, n)),
        action,
        motion,
        phase: dice.unit(),
        rate_hz: rate * dice.range(0.94, 1.06),
        seed: looks((stage.seed, kind), (order, n), dice.bits()) as u32,
        company: if perches { flock::branch(setting, kind) } else { None },
        seat: perch::seat(setting, kind, action),
        ..Actor::plain(kind, at, size_m).dressed(subject)
    }
}

/// Whether one of many goes its own way: some of a reef's fish do.
fn strays(setting: &Setting, kind: K, (index, n): (usize, usize)) -> bool {
    kind == K::Fish && setting.place == Place::Underwater && n > 5 && index % 3 == 2
}

/// One of the cast, of whom it is to be said where it is met.
struct Part<'a> {
    setting: &'a Setting<'a>,
    subject: &'a Subject,
    nature: &'a Nature,
    home: Home,
    size_m: f32,
    /// Which subject it belongs to, which of these it is, of how many.
    at: (usize, usize, usize),
}

impl Part<'_> {
    /// Where it is when the shot begins, so that it is met in the middle of its
    /// `way`; whether its height counts from the ground. Who `comes` is met where
    /// the camera has found dry ground, and goes where it draws back to.
    fn met(&self, stage: &Stage, way: Vec3, comes: bool, dice: &mut Dice) -> (Vec3, bool) {
        let (nature, size_m, kind) = (self.nature, self.size_m, self.subject.kind);
        let flat = stage.flat();
        let side = v3(flat.z, 0.0, -flat.x);
        let spread = spot(self.setting, nature, kind, self.at, size_m, dice);
        let least = if self.at.0 > 0 { nature.beside_m(size_m, stage.rig.tangent(stage.aspect)) } else { 0.0 };
        let mut at = stage.spot((flat, side), spread, least);
        if !comes {
            at = at - way * 0.5;
        }
        let alights = self.subject.action.is_some_and(|action| perch::alights(kind, action));
        let (floor, up) = if alights { (0.0, 0.0) } else { (lift(kind, self.setting, nature), spread.1) };
        // A table has one height; what flies high keeps to where the camera looks.
        let most = if self.home == Home::Table { 0.0 } else { floor.min(20.0).min(size_m * 2.0) };
        let hover = if self.home == Home::Table { display::hover_m(self.subject.action, size_m).0 } else { 0.0 };
        at.y = floor + dice.range(-0.06, 0.06) * most + up + hover;
        let half_m = if nature.speed > 0.0 { 0.0 } else { size_m * nature.wide * 0.5 };
        let takes = if comes { Vec3::ZERO } else { way };
        let grounded = if self.home == Home::Table && display::stands_in_water(self.setting) {
            // The rock under it stands in the water where there is some.
            stage.relief.is_none_or(|relief| relief.height(at.x, at.z) > 0.0)
        } else {
            settle(&mut at, stage, (self.home, self.setting.place), (takes, half_m))
        };
        if self.home == Home::Water && nature.home == Home::Ground && kind.is_four_footed() {
            at.y -= element::DRAUGHT * size_m;
        }
        if comes {
            at = at - way * 0.5;
        }
        if flock::keeps_height(kind, self.home, nature.action) {
            // In the air nobody goes up and down with every bump of the land.
            at.y += flock::level(stage.rig, stage.relief, floor);
            return (at, false);
        }
        (at, grounded)
    }
}

/// Moves somebody to water that carries it, or back until its whole way, or all
/// of the ground that it takes, is dry; whether its height counts from the ground.
fn settle(at: &mut Vec3, stage: &Stage, (home, place): (Home, Place), takes: (Vec3, f32)) -> bool {
    let flat = stage.flat();
    let grounded = afloat(at, stage.relief, flat, (home, place)) && (stage.relief.is_some() || place != Place::Space);
    if stage.wet && matches!(home, Home::Ground | Home::Table) && place != Place::Underwater {
        let back = (*at - stage.rig.eye).dot(flat) * 0.55;
        ashore(at, stage.relief, flat * back, takes);
    }
    grounded
}
