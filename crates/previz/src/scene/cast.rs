//! Who is in the picture: size, number, place, heading and motion of each
//! subject.
//!
//! Places count from a stage in front of the camera, which `place` has chosen.

use super::conduct::{SOAR_M, circles, motion, near, rest_facing, speed, usual};
use super::display;
use super::footing::{afloat, ashore};
use super::furnishing::storey_m;
use super::land::Setting;
use super::marks;
use super::nature::{Home, Nature, nature};
use super::pairing::{Pair, colour, is_person, pair};
use super::parts::{Actor, Vec3};
use super::relief::Relief;
use super::rig::{Interest, Rig};
use super::seating;
use crate::maths::v3;
use crate::noise::Dice;
use crate::script::{Action, Direction, Feature, Place, Size, Subject, SubjectKind as K};

/// How many of a subject there are.
pub(super) fn count(subject: &Subject) -> usize {
    let usual = match subject.kind {
        K::Couple => 2,
        K::Person => 4,
        K::Crowd => 24,
        K::Fish => 16,
        K::Bird => 14,
        K::Gull => 7,
        K::Firefly => 40,
        K::Butterfly => 5,
        K::Sheep | K::Cow => 6,
        K::Camel | K::Jellyfish | K::Balloon => 4,
        K::Leaf | K::Petal => 26,
        K::SkyLantern => 40,
        K::Deer | K::Elephant | K::Dolphin => 2,
        _ => 1,
    };
    let per = if subject.kind == K::Couple { 2 } else { 1 };
    subject.count.map_or(usual, |count| usize::from(count) * per).clamp(1, 200)
}

fn scale(size: Option<Size>) -> f32 {
    match size {
        Some(Size::Tiny) => 0.45,
        Some(Size::Small) => 0.72,
        Some(Size::Large) => 1.4,
        Some(Size::Giant) => 2.6,
        None => 1.0,
    }
}

/// Height of the tallest building that somebody of the air is shown with, 0
/// without one.
fn beneath(setting: &Setting) -> f32 {
    let tall = |subject: &Subject| {
        let nature = nature(subject.kind);
        nature.size_m * nature.tall * scale(subject.size)
    };
    let built = |kind| matches!(kind, K::House | K::Lighthouse | K::Castle | K::Tower | K::Windmill);
    setting.shot.subjects.iter().filter(|subject| built(subject.kind)).map(tall).fold(0.0, f32::max)
}

/// Whether the first subject flies over the roofs of another.
fn flown_over(setting: &Setting) -> bool {
    setting.shot.subjects.first().is_some_and(|first| nature(first.kind).home == Home::Air) && beneath(setting) > 0.0
}

/// Height above the ground at which a subject of the air is met.
fn lift(kind: K, setting: &Setting, nature: &Nature) -> f32 {
    let beneath = beneath(setting);
    match (kind, nature.home) {
        (K::Train, _) => super::props::deck_m(setting),
        (K::Butterfly, _) => 0.8,
        (K::Firefly, _) => 0.7,
        (K::Lantern, _) => 2.4,
        (K::Leaf | K::Petal, _) => 1.4,
        (K::SkyLantern, _) => 14.0,
        (K::Kite, _) => 9.0,
        (K::Drone, _) => 2.6,
        (K::Fireworks, _) => 30.0,
        (K::Plane | K::Helicopter | K::Balloon | K::Eagle | K::Dragon, _)
            if matches!(setting.place, Place::City | Place::Street) =>
        {
            108.0
        }
        // Over the roofs that it is shown with, and near enough to show both.
        (K::Plane | K::Helicopter | K::Balloon | K::Eagle | K::Dragon, _) if beneath > 0.0 => {
            beneath * 1.12 + nature.size_m * nature.tall * 0.5
        }
        // Among the clouds, where there is no ground, at the camera's height.
        (_, Home::Air) if setting.place == Place::Sky && kind != K::Plane => 63.0,
        (K::Balloon, _) => 17.0,
        (K::Plane, _) => 80.0,
        (K::Helicopter, _) => 58.0,
        (K::Bird | K::Gull, _) => 6.0,
        (K::Eagle, _) => 54.0,
        (K::Dragon, _) => 56.0,
        (_, Home::Space) => 12.0,
        (_, Home::Water) if setting.place == Place::Underwater => 1.2,
        (_, Home::Table) if setting.place == Place::Studio => 0.55,
        (_, Home::Table) if setting.place == Place::Room => 0.92,
        (_, Home::Table) if !matches!(setting.place, Place::Space | Place::Underwater | Place::Sky) => {
            display::PLINTH_M
        }
        (K::Cat | K::Rabbit, _) if setting.place == Place::Room => seating::perch_m(setting),
        (_, Home::Ground) if setting.place == Place::Room => storey_m(setting),
        _ => 0.0,
    }
}

/// What somebody else may be busy with.
fn small(kind: K) -> bool {
    matches!(kind, K::Ball | K::Football | K::BeachBall) || nature(kind).home == Home::Table
}

/// What the camera is to frame: the first subject, or the row that it forms.
pub(super) fn interest(setting: &Setting) -> Option<Interest> {
    let mut all = setting.shot.subjects.iter().filter(|s| !setting.shot.without.contains(&s.kind));
    let first = all.next()?;
    // Who handles a small thing is to be seen whole with it.
    let subject = if small(first.kind) { all.find(|s| is_person(s.kind)).unwrap_or(first) } else { first };
    let mut nature = nature(subject.kind);
    // As high as it is then, seen from as far as before: legs reach forward.
    let (tall, fill) = match subject.action {
        Some(Action::Sit) if is_person(subject.kind) && setting.place != Place::Room => (0.6, 0.75),
        Some(Action::Sit) if is_person(subject.kind) => (0.8, 1.0),
        Some(Action::Lie | Action::Sleep) if is_person(subject.kind) => (0.4, 1.0),
        _ => (1.0, 1.0),
    };
    (nature.tall, nature.fill) = (nature.tall * tall, nature.fill * fill);
    let size = nature.size_m * scale(subject.size);
    let count = count(subject) as f32;
    let on_table = nature.home == Home::Table;
    let in_a_row = matches!(nature.home, Home::Ground | Home::Table);
    let row = if count > 1.0 && in_a_row { (count - 1.0).min(5.0) * nature.wide * 0.8 } else { 0.0 };
    let crowd = if count > 3.0 { 0.8 } else { 1.0 };
    let action = subject.action.unwrap_or(nature.action);
    let beneath = beneath(setting);
    if flown_over(setting) && !matches!(setting.place, Place::City | Place::Street) {
        return Some(Interest {
            height_m: lift(subject.kind, setting, &nature) + size * nature.tall,
            width_m: (size * nature.wide).max(beneath * 1.5),
            lift_m: 0.0,
            on_table: false,
            fill: 0.68,
            from_below: false,
            on_land: true,
            way_m: 0.0,
            most: f32::MAX,
            person: false,
        });
    }
    Some(Interest {
        height_m: size * nature.tall,
        // What circles needs room for its circle.
        width_m: (size * (nature.wide + row)).max(if circles(subject.kind, action) { SOAR_M * 2.0 } else { 0.0 }),
        lift_m: lift(subject.kind, setting, &nature) + seating::raised_m(setting, subject),
        // In a room some of the room is to be seen.
        fill: nature.fill * crowd * if on_table && setting.place == Place::Room { 0.72 } else { 1.0 },
        on_table,
        from_below: subject.kind == K::Fireworks,
        on_land: nature.home == Home::Ground,
        way_m: speed(&nature, action, subject.kind).0 * 2.5 + size * nature.wide * 0.5,
        most: match nature.action {
            _ if setting.place == Place::Studio || on_table => 0.72,
            // Of a vehicle a part would be nothing but paint.
            Action::Drive | Action::Ride => 0.9,
            _ => f32::MAX,
        },
        person: is_person(subject.kind),
    })
}

/// The stage in front of the camera.
pub(super) struct Stage<'a> {
    pub rig: &'a Rig,
    pub relief: Option<&'a Relief>,
    pub seconds: f32,
    pub aspect: f32,
}

impl Stage<'_> {
    fn flat(&self) -> Vec3 {
        let away = self.rig.target - self.rig.eye;
        v3(away.x, 0.0, away.z).unit()
    }
}

/// Everyone in the shot.
pub(super) fn actors(setting: &Setting, stage: &Stage, dice: &mut Dice) -> Vec<Actor> {
    let mut all = Vec::new();
    let built = setting.shot.features.iter().filter_map(|feature| built(*feature));
    let subjects: Vec<Subject> = setting.shot.subjects.iter().cloned().chain(built).collect();
    let wanted = subjects.into_iter().filter(|subject| !setting.shot.without.contains(&subject.kind)).collect();
    for (order, Pair { subject, company }) in pair(wanted).into_iter().enumerate() {
        // A harbour is full of boats, unless they were counted.
        let lie = subject.count.is_none() && marks::moored(setting, &subject);
        let n = if lie { 5 } else { count(&subject) };
        for index in 0..n {
            let mut one = actor(setting, stage, &subject, (order, index, n), dice);
            one.company = company.clone().filter(|_| index == 0 || n <= 12);
            all.push(one);
        }
    }
    all
}

/// A feature that is a figure of its own.
fn built(feature: Feature) -> Option<Subject> {
    let kind = match feature {
        Feature::Lighthouse => K::Lighthouse,
        Feature::Castle => K::Castle,
        Feature::Windmill => K::Windmill,
        _ => return None,
    };
    Some(Subject { kind, count: Some(1), colour: None, size: None, action: None, direction: None, garment: None })
}

fn heading(subject: &Subject, action: Action, dice: &mut Dice) -> Direction {
    if let Some(direction) = subject.direction {
        return direction;
    }
    match action {
        Action::Rise | Action::Launch => Direction::Up,
        Action::Fall => Direction::Down,
        _ if dice.chance(0.5) => Direction::Left,
        _ => Direction::Right,
    }
}

/// Distance at which a thing is seen whole, though it be much larger than what
/// the picture is framed for; `tangent` is half the picture's height at one.
fn whole_m(nature: &Nature, size_m: f32, tangent: f32) -> f32 {
    match nature.home {
        Home::Table => 0.0,
        _ => size_m * nature.tall.max(nature.wide * 0.6) / (tangent * 1.3),
    }
}

/// Where a direction points, by where the camera looks and what is right of
/// that. What is `long` and comes or goes passes beside the camera, not through it.
fn way(direction: Direction, (flat, side): (Vec3, Vec3), long: bool) -> Vec3 {
    let ahead = if long { (flat + side * 0.9).unit() } else { flat };
    match direction {
        Direction::Left => -side,
        Direction::Right => side,
        Direction::Towards => -ahead,
        Direction::Away => ahead,
        Direction::Up => Vec3::UP,
        Direction::Down => -Vec3::UP,
    }
}

fn actor(
    setting: &Setting,
    stage: &Stage,
    subject: &Subject,
    (order, index, n): (usize, usize, usize),
    dice: &mut Dice,
) -> Actor {
    let kind = subject.kind;
    let nature = nature(kind);
    let action = subject.action.unwrap_or_else(|| usual(&nature, setting));
    let size_m = nature.size_m * scale(subject.size) * if n > 1 { dice.range(0.88, 1.12) } else { 1.0 };
    let shared = &mut Dice::new(u64::from(kind as u32) + order as u64, 91);
    let direction = heading(subject, action, if n > 1 { shared } else { dice });
    let (speed, rate) = speed(&nature, action, kind);
    let flat = stage.flat();
    let side = v3(flat.z, 0.0, -flat.x);
    let towards = way(direction, (flat, side), kind == K::Train);
    let level = if towards.y.abs() > 0.5 { side } else { towards };
    // A three-quarter view shows more than a pure profile.
    let level =
        (level + flat * if speed > 0.0 && order == 0 { dice.range(-0.16, 0.1) } else { dice.range(-0.5, 0.1) }).unit();
    let velocity = if towards.y.abs() > 0.5 { towards * speed } else { level * speed };
    let spread = spot(setting, &nature, kind, (order, index, n), size_m, dice);
    let height = stage.rig.tangent(stage.aspect);
    let least = if order > 0 { whole_m(&nature, size_m, height) } else { 0.0 };
    let distance = (stage.rig.distance() * spread.2 + spread.3).max(least);
    let mut at = stage.rig.eye + flat * distance + side * (spread.0 * (height * stage.aspect) * distance + spread.4);
    at = at - velocity * (stage.seconds * 0.5);
    let floor = lift(kind, setting, &nature);
    let home = home(&nature, (kind, action), setting.place);
    // A table has one height; what flies high keeps to where the camera looks.
    let sway = dice.range(-0.06, 0.06) * if home == Home::Table { 0.0 } else { floor.min(20.0) };
    at.y = floor + sway + spread.1;
    let half_m = if nature.speed > 0.0 { 0.0 } else { size_m * nature.wide * 0.5 };
    let grounded = settle(&mut at, stage, (home, setting.place), (velocity * stage.seconds, half_m));
    let facing = match home {
        Home::Table => display::facing(kind, (flat, side), dice),
        _ if speed == 0.0 => rest_facing(setting, action, (flat, side), dice).unwrap_or(level),
        _ => level,
    };
    if near(setting) && order == 0 && home != Home::Table {
        at = at - facing * to_head(&nature, size_m);
    }
    Actor {
        kind,
        at,
        grounded,
        yaw_turns: crate::maths::atan2_turns(facing.z, facing.x),
        size_m,
        colour: subject.colour.map(colour),
        action,
        motion: motion((kind, nature.home), action, velocity, stage.seconds, dice),
        phase: dice.unit(),
        rate_hz: rate * dice.range(0.94, 1.06),
        seed: dice.bits() as u32,
        company: None,
        garment: subject.garment,
        seat: None,
    }
}

/// Moves somebody to water that carries it, or back until its whole way, or all
/// of the ground that it takes, is dry; whether its height counts from the ground.
fn settle(at: &mut Vec3, stage: &Stage, (home, place): (Home, Place), takes: (Vec3, f32)) -> bool {
    let flat = stage.flat();
    let grounded = afloat(at, stage.relief, flat, (home, place));
    if matches!(home, Home::Ground | Home::Table) && place != Place::Underwater {
        let back = (*at - stage.rig.eye).dot(flat) * 0.55;
        ashore(at, stage.relief, flat * back, takes);
    }
    grounded
}

/// Where somebody is: whoever rides a board at sea rides it on the water.
fn home(nature: &Nature, (kind, action): (K, Action), place: Place) -> Home {
    let surfs = action == Action::Ride && is_person(kind) && matches!(place, Place::Sea | Place::Beach);
    if surfs { Home::Water } else { nature.home }
}

/// How far ahead of its middle somebody has its face: what is longer than high
/// at its front end.
fn to_head(nature: &Nature, size_m: f32) -> f32 {
    let lives = matches!(nature.action, Action::Walk | Action::Run | Action::Eat | Action::Sit);
    let long = lives && nature.home == Home::Ground && nature.wide > nature.tall;
    if long { size_m * nature.wide * 0.36 } else { 0.0 }
}

/// Place of one of several: across (-1 to 1 of the view), above, factor and
/// addition to the distance, metres aside.
fn spot(
    setting: &Setting,
    nature: &Nature,
    kind: K,
    (order, index, n): (usize, usize, usize),
    size: f32,
    dice: &mut Dice,
) -> (f32, f32, f32, f32, f32) {
    let third = if order % 2 == 0 { 0.0 } else { 0.5 } * dice.side();
    let i = index as f32;
    let middle = i - (n as f32 - 1.0) * 0.5;
    match kind {
        K::Rocket | K::Fireworks | K::Train => (0.0, 0.0, 1.0, 0.0, 0.0),
        K::Couple => (0.12, 0.0, 1.0, 0.0, (middle) * size * 0.36),
        K::Fish
        | K::Bird
        | K::Gull
        | K::SkyLantern
        | K::Leaf
        | K::Petal
        | K::Firefly
        | K::Butterfly
        | K::Balloon
        | K::Jellyfish
            if n > 1 =>
        {
            let far = dice.range(0.75, 2.4);
            let up = if setting.place == Place::Underwater {
                dice.range(-0.6, 1.6)
            } else {
                dice.range(-0.35, 0.5) * size * if size > 4.0 { 0.8 } else { 3.0 }
            };
            (dice.range(-0.75, 0.75), up, far, 0.0, 0.0)
        }
        K::Crowd => (dice.range(-0.85, 0.85), 0.0, dice.range(0.8, 2.3), 0.0, 0.0),
        _ if nature.home == Home::Table => display::spot(nature, (order, index, n), size, dice),
        _ if n > 1 && nature.speed > 0.0 && (n <= 5 || kind == K::Camel && n <= 8) => {
            // A line, one behind the other, a little apart in depth.
            (0.0, 0.0, 1.0, dice.range(-0.4, 0.4) * size, middle * size * nature.wide.max(0.5) * 1.25)
        }
        _ if n > 1 => {
            // A share of the width for each, so that none hides another.
            let share = (i + 0.5 + dice.range(-0.3, 0.3)) / n as f32;
            (share * 1.5 - 0.75, 0.0, dice.range(0.9, 2.3), 0.0, 0.0)
        }
        // Near the middle, so that who flies passes over it.
        _ if order > 0 && nature.speed == 0.0 && flown_over(setting) => (0.2 * dice.side(), 0.0, 1.0, 0.0, 0.0),
        _ if order == 0 && nature.speed > 3.0 => (0.0, 0.0, 1.0, 0.0, 0.0),
        _ if order == 0 => (dice.side() * if nature.fill > 0.45 { 0.14 } else { 0.24 }, 0.0, 1.0, 0.0, 0.0),
        _ => (third, 0.0, dice.range(1.0, 1.5), 0.0, 0.0),
    }
}
