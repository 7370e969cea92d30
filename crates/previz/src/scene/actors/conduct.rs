//! What each does when nothing is said, how fast and along what it goes at it,
//! and where it looks meanwhile.
//!
//! Places nobody.

use super::flock;
use super::nature::{Home, Nature, is_human, is_person, nature};
use super::nectar;
use super::{perch, pets, tasks};
use crate::noise::Dice;
use crate::scene::cameras::bust;
use crate::scene::city::sites;
use crate::scene::parts::{Motion, Vec3};
use crate::scene::products::display;
use crate::scene::rooms::laying;
use crate::scene::setting::Setting;
use crate::scene::terrain::piste;
use crate::script::{Action, Angle, Direction, Feature, Guise, Pace, Place, Subject, SubjectKind as K};

/// Radius of the circles that somebody of a size soars in.
pub(crate) fn soar_m(size_m: f32) -> f32 {
    (size_m * 0.42).max(3.0)
}

/// Whether it goes round and round in one place.
pub(crate) fn circles(kind: K, action: Action) -> bool {
    matches!(kind, K::Eagle | K::Dragon) && action == Action::Soar
}

/// Speed in metres a second, and strides or beats a second.
pub(crate) fn speed(nature: &Nature, action: Action, kind: K) -> (f32, f32) {
    match action {
        // However that is called, the wind rolls it along.
        _ if kind == K::Tumbleweed => (nature.speed, nature.rate),
        // They flit about one place.
        _ if matches!(kind, K::Butterfly | K::Firefly) => (0.0, nature.rate),
        Action::Run | Action::Gallop | Action::Play | Action::Fetch | Action::Catch => match kind {
            K::Horse => (9.5, 1.75),
            K::Zebra | K::Donkey => (8.0, 1.9),
            K::Camel | K::Elephant | K::Cow | K::Giraffe | K::Dinosaur => (6.0, 1.4),
            K::Dog | K::Fox | K::Wolf | K::Lion | K::Tiger | K::Deer | K::Kangaroo => (6.0, 2.3),
            K::Rabbit => (3.4, 3.8),
            K::Chicken | K::Penguin | K::Squirrel | K::Pig | K::Goat => (1.8, 2.4),
            K::Snake | K::Crocodile | K::Frog => (nature.speed * 1.8, nature.rate * 1.8),
            K::Child => (2.4, 1.75),
            _ => (3.6, 1.4),
        },
        // Whoever runs by nature walks in smaller steps than that.
        Action::Walk | Action::Cross if kind == K::Child => (0.95, 1.06),
        // Who else dances on the spot.
        Action::Walk | Action::Cross if kind == K::Dancer => (1.2, 0.95),
        _ if action.is_walked_at() || action == Action::Steady => (nature.speed * 0.85, nature.rate),
        // In circles, whose place does not move.
        _ if circles(kind, action) => (0.0, nature.rate),
        Action::Balance => (0.4, 0.5),
        Action::BellySlide => (2.0, 0.6),
        Action::RunWheel => (0.0, 4.2),
        Action::Skate | Action::Hockey => (2.8, 0.62),
        Action::Hurdle => (4.4, 1.4),
        Action::Ollie => (3.4, 1.0),
        Action::Ski => (7.5, 0.5),
        // Without a mount on a board.
        Action::Ride if is_person(kind) => (4.2, nature.rate),
        // A bird on foot takes quick small steps.
        Action::Walk | Action::Cross if kind.is_bird() && nature.speed > 3.0 => (0.32, 1.5),
        Action::Walk | Action::Cross if nature.speed > 3.0 => (nature.speed * 0.35, nature.rate * 0.5),
        // Let go of, it is soon high above.
        Action::Rise | Action::Fly if kind == K::ToyBalloon => (0.5, nature.rate),
        Action::Walk
        | Action::Cross
        | Action::Ride
        | Action::Drive
        | Action::Sail
        | Action::Row
        | Action::Fly
        | Action::Soar
        | Action::Swim
        | Action::Rise
        | Action::Fall => (nature.speed, nature.rate),
        // Nobody rows where it drifts.
        Action::Float if kind.is_small_boat() => (nature.speed * 0.22, nature.rate),
        Action::Jump | Action::Float | Action::Dive | Action::Flow => (nature.speed * 0.6, nature.rate),
        _ => (0.0, nature.rate),
    }
}

/// The same at the pace that the words give, or the guise: old people go slowly.
pub(crate) fn paced((speed, rate): (f32, f32), subject: &Subject) -> (f32, f32) {
    match subject.pace {
        Some(Pace::Slow) => (speed * 0.45, rate * 0.6),
        Some(Pace::Fast) => (speed * 1.8, rate * 1.35),
        None if subject.guise == Some(Guise::Elder) => (speed * 0.6, rate * 0.75),
        None => (speed, rate),
    }
}

/// Whether people of this kind are there for a fire, and so sit by it.
fn is_gathering(setting: &Setting, kind: K) -> bool {
    is_human(kind) && setting.shot.subjects.iter().any(|other| other.kind == K::Campfire)
}

/// How far from a pure profile somebody is turned: a three-quarter view shows
/// more. Herds and flocks keep together.
pub(crate) fn slant(
    (guise, moves, first): (Option<Guise>, bool, bool),
    herd: Option<&mut Dice>,
    dice: &mut Dice,
) -> f32 {
    match herd {
        // Edge on, its wing would be a mere line.
        _ if guise == Some(Guise::Paraglider) => -0.8 - 0.5 * dice.unit(),
        Some(shared) if moves => shared.range(-0.16, 0.1),
        _ if moves && first => dice.range(-0.16, 0.1),
        _ => dice.range(-0.5, 0.1),
    }
}

/// What a kind does when nothing is said: nobody paces up and down the sill of
/// a window, and who is seen from near or shown for who they are looks back.
pub(crate) fn usual(nature: &Nature, setting: &Setting, subject: &Subject) -> Action {
    match nature.action {
        _ if bust::is_for_face(setting, subject) => Action::Look,
        Action::Walk | Action::Run if is_gathering(setting, subject.kind) => Action::Sit,
        // On show nobody is in the saddle.
        Action::Ride if setting.place == Place::Studio => Action::Stand,
        Action::Walk if tasks::is_portrayed(subject) => Action::Stand,
        // Who is on a height and has nothing to do there looks out from it.
        Action::Walk | Action::Run if perch::overlooks(setting) && nature.home == Home::Ground => Action::Stand,
        Action::Drive if laying::is_bay(setting) || sites::is_for_cars(setting) => Action::Stand,
        Action::Walk | Action::Run if setting.place == Place::Room && nature.size_m > 0.8 => Action::Stand,
        Action::Walk | Action::Run if setting.place == Place::Room => Action::Sit,
        Action::Walk | Action::Run | Action::Eat if setting.near() => Action::Stand,
        Action::Run if subject.kind != K::Runner && is_laid_out(setting) => Action::Walk,
        Action::Walk | Action::Run if setting.shot.angle == Some(Angle::OverShoulder) => Action::Look,
        action => action,
    }
}

/// Whether more is there than wild land: what a child or a dog that runs without being told
/// to would soon have left behind.
fn is_laid_out(setting: &Setting) -> bool {
    use Feature as F;
    let wild = |feature: &Feature| {
        let grows = matches!(feature, F::Grass | F::Trees | F::Flowers | F::Palms | F::Pines | F::Bamboo | F::Willows);
        let blooms = matches!(feature, F::CherryTrees | F::Lavender | F::Sunflowers | F::Rapeseed);
        let lies = matches!(feature, F::Snow | F::Dunes | F::Waves | F::Mountains | F::Rocks | F::River | F::Lake);
        grows || blooms || lies || *feature == F::Forest
    };
    setting.in_town() || setting.place == Place::Village || !setting.shot.features.iter().all(wild)
}

/// To the right or to the left, and so far away from the camera.
fn to_either_side((flat, side): (Vec3, Vec3), away: (f32, f32), dice: &mut Dice) -> Vec3 {
    let hand = if dice.unit() < 0.5 { 1.0 } else { -1.0 };
    (side * hand + flat * dice.range(away.0, away.1)).unit()
}

/// Where someone looks who stays in one place: at the camera, or out over the
/// water; `None` where they keep the way that they would go.
fn rest_facing(
    setting: &Setting,
    (kind, action): (K, Action),
    (flat, side): (Vec3, Vec3),
    dice: &mut Dice,
) -> Option<Vec3> {
    match action {
        // What they look at is beyond them.
        _ if setting.shot.angle == Some(Angle::OverShoulder) && is_human(kind) => Some((flat + side * 0.3).unit()),
        _ if nectar::blooms(kind) => Some((-flat + side * dice.range(-0.5, 0.5)).unit()),
        // From a height people look out over the land.
        Action::Look | Action::Stand if perch::overlooks(setting) && is_human(kind) => {
            Some((flat + side * dice.range(-0.3, 0.3)).unit())
        }
        // So do those who have come to see a sight, which stands behind them.
        Action::Look if is_human(kind) && setting.square() => Some((flat + side * dice.range(-0.35, 0.35)).unit()),
        // So that the posts of the swing do not hide who sits there.
        Action::Swing => Some((side - flat * 0.9).unit()),
        Action::Slide => Some((side - flat * 0.45).unit()),
        Action::Hatch => Some((side * 0.4 - flat).unit()),
        Action::Weld if kind == K::Robot => Some((side - flat * 0.12).unit()),
        // Of a machine at work its arm is to be seen.
        Action::Stand if kind == K::Excavator => Some((side - flat * dice.range(0.1, 0.35)).unit()),
        // Half towards the fire.
        Action::Sit if setting.has(Feature::Fireplace) => Some((-flat + side * 0.5).unit()),
        Action::Stand if kind.is_monument() => Some((-flat + side * dice.range(-0.4, 0.4)).unit()),
        _ if kind == K::Windmill => Some((-flat + side * (dice.side() * dice.range(0.5, 0.85))).unit()),
        Action::Spin if kind.is_building() => Some((-flat + side * dice.range(-0.6, 0.6)).unit()),
        Action::Sit
        | Action::Look
        | Action::Stand
        | Action::Wave
        | Action::Dance
        | Action::Ballet
        | Action::SkateSpin
        | Action::StreetDance
        | Action::FolkDance
        | Action::Unfurl
        | Action::Smile
        | Action::Speak
        | Action::Clap
        | Action::Serve
        | Action::Cheer
        | Action::ThumbUp
        | Action::Weep => {
            let wide = if setting.near() { 0.5 } else { 0.8 };
            Some((-flat + side * dice.range(-wide, wide)).unit())
        }
        // Of whom a near shot is for the face is seen.
        Action::Fish if setting.near() => Some((side * 0.6 - flat).unit()),
        _ if action.is_melee() => Some(to_either_side((flat, side), (-0.7, -0.1), dice)),
        Action::Fish => Some(to_either_side((flat, side), (0.1, 0.5), dice)),
        Action::Lie | Action::Sleep if kind.has_paws() => Some((side - flat * 0.9).unit()),
        Action::Eat | Action::Drink if kind.has_paws() => {
            Some((side - flat * if setting.near() { 1.6 } else { 0.7 }).unit())
        }
        // Always to the right, so that their tools never hide them.
        _ => tasks::turned(action).or_else(|| pets::turned(action)).map(|turn| (side - flat * turn).unit()),
    }
}

/// Where it faces, if not where it goes.
pub(crate) fn bearing(
    setting: &Setting,
    (kind, action, home): (K, Action, Home),
    ways: (Vec3, Vec3),
    rests: bool,
    dice: &mut Dice,
) -> Option<Vec3> {
    match home {
        Home::Table => Some(display::facing(kind, ways, dice)),
        _ if rests && flock::perches(kind, home, action) => Some(flock::outlook(ways, dice)),
        _ if rests => rest_facing(setting, (kind, action), ways, dice),
        _ => None,
    }
}

/// How it moves through the shot.
pub(crate) fn motion(
    (kind, home, size_m): (K, Home, f32),
    action: Action,
    velocity: Vec3,
    seconds: f32,
    dice: &mut Dice,
) -> Motion {
    match kind {
        _ if home == Home::Table => display::turning(action, size_m, seconds, dice).unwrap_or(Motion::Rest),
        K::Rocket => Motion::Launch { delay_s: (seconds * 0.3).min(2.2), thrust_m_s2: 10.5 },
        _ if circles(kind, action) => {
            let radius_m = soar_m(size_m);
            Motion::Circle { radius_m, period_s: dice.side() * (13.0 + radius_m) }
        }
        K::Firefly | K::Butterfly => {
            let radius_m = if kind == K::Firefly { dice.range(0.2, 0.7) } else { dice.range(0.06, 0.2) };
            Motion::Circle { radius_m, period_s: dice.side() * dice.range(3.0, 7.0) }
        }
        _ if velocity.length() > 0.0 => Motion::Straight { velocity },
        _ => Motion::Rest,
    }
}

/// Where somebody goes: as said, else as it does it, else to either side.
pub(crate) fn heading(setting: &Setting, subject: &Subject, action: Action, dice: &mut Dice) -> Direction {
    // A cabin goes up and down along its cable.
    let steep = matches!(subject.direction, Some(Direction::Up | Direction::Down)) || action == Action::Rise;
    if steep && subject.kind == K::CableCar {
        return if dice.chance(0.5) { Direction::Left } else { Direction::Right };
    }
    if let Some(direction) = subject.direction {
        return direction;
    }
    let nature = nature(subject.kind);
    match action {
        _ if piste::is_at(setting) && piste::slides(action) => piste::downhill(setting),
        // A near shot is for the face, which comes along with the camera.
        Action::Walk | Action::Run
            if setting.near() && setting.shot.camera.is_empty() && nature.face_ahead_m(nature.size_m) > 0.0 =>
        {
            Direction::Towards
        }
        Action::Rise | Action::Launch => Direction::Up,
        Action::Fall => Direction::Down,
        // A canal is hardly wider than a boat is long.
        _ if setting.on_canal() && subject.kind.is_vessel() => {
            if dice.chance(0.5) {
                Direction::Towards
            } else {
                Direction::Away
            }
        }
        _ => setting.sideways().unwrap_or(if dice.chance(0.5) { Direction::Left } else { Direction::Right }),
    }
}

/// Where a direction points, by where the camera looks and what is right of
/// that. What is `long` and comes or goes passes beside the camera, not through it.
pub(crate) fn way(direction: Direction, (flat, side): (Vec3, Vec3), long: bool) -> Vec3 {
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

/// Whether somebody who is said to go down keeps to the ground, which sees to that by
/// itself: nobody skis into it.
pub(crate) fn treads(home: Home, action: Action, towards: Vec3) -> bool {
    use Action as A;
    home == Home::Ground
        && towards.y < 0.0
        && matches!(action, A::Walk | A::Run | A::Ski | A::Ride | A::Gallop | A::Drive)
}

#[cfg(test)]
mod tests {
    use crate::maths::{Vec3, cos_turns, sin_turns, v3};
    use crate::scene::parts::{Actor, Motion};
    use crate::scene::sample::lasting;
    use crate::script::{Action, Garment, SubjectKind as K};

    #[test]
    fn a_boat_goes_along_its_canal() {
        for (prompt, kind) in
            [("A gondola glides through a narrow canal", K::Gondola), ("贡多拉在威尼斯的水巷里划过", K::Gondola)]
        {
            for seed in 0..6 {
                let shot = lasting(prompt, seed, 5);
                let boat = shot.actors.iter().find(|one| one.kind == kind).expect("a gondola");
                let Motion::Straight { velocity } = boat.motion else { panic!("{prompt} {seed}: it lies still") };
                assert!(velocity.x.abs() < 0.5 * velocity.z.abs(), "{prompt} {seed}: {velocity:?}");
            }
        }
    }

    #[test]
    fn who_looks_up_at_a_sight_faces_it() {
        for seed in 0..6 {
            let shot = lasting("tourists looking up at the Eiffel Tower, camera tilting up", seed, 5);
            let key = &shot.camera.keys[0];
            let ahead = Vec3 { y: 0.0, ..key.target - key.eye }.unit();
            let tourists: Vec<_> = shot.actors.iter().filter(|one| one.kind == K::Person).collect();
            assert!(tourists.len() > 1, "{seed}: nobody looks");
            for one in tourists {
                let faces = v3(cos_turns(one.yaw_turns), 0.0, sin_turns(one.yaw_turns));
                assert_eq!(one.action, Action::Look, "{seed}");
                assert!(faces.dot(ahead) > 0.6, "{seed}: {faces:?} {ahead:?}");
            }
        }
    }

    #[test]
    fn who_crosses_in_the_rain_has_an_umbrella_up() {
        let prompt = "people crossing a street in rain, a couple sharing an umbrella";
        for seed in 0..4 {
            let shot = lasting(prompt, seed, 5);
            let crossing = shot.actors.iter().filter(|one| one.kind == K::Person && one.action == Action::Cross);
            let dry = |one: &Actor| one.company.as_ref().is_some_and(|held| held.kind == K::Umbrella);
            let bare = crossing.filter(|one| one.garment != Some(Garment::Raincoat) && !dry(one)).count();
            assert_eq!(bare, 0, "{seed}");
        }
    }
}
