//! What actors sound like, and from where: feet and hooves that come down,
//! voices, engines that run, instruments that are played.
//!
//! What rests or sleeps is silent. Chooses levels; the sounds are made elsewhere.

use crate::maths::{TURN, Vec3, clamp01, fract, pow, tan_deg};
use crate::scene::actors::nature::nature;
use crate::scene::actors::peaks::{THROW, round};
use crate::scene::parts::{Actor, Bearing, Motion, ShotScene, Source, SourceKind as S};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Action, Guise, Place, SubjectKind as K};

/// Sources of one kind that are heard at most: more blur.
const OF_A_KIND: usize = 3;
/// Sources that actors make at most.
const MOST: usize = 12;
/// How often a bearing is taken, in hertz.
const BEARINGS_HZ: f32 = 4.0;
/// Most bearings on one path.
const BEARINGS_MAX: usize = 2400;
/// The field of view through which things seem as far as they are, in degrees.
const USUAL_FOV_DEG: f32 = 44.0;
/// What a voice sinks to in slow motion.
const SLOWED_PITCH: f32 = 0.78;

/// What the actors of a shot sound like.
pub(super) fn of_actors(setting: &Setting, shot: &ShotScene, relief: Option<&Relief>, seconds: f32) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    // What runs many times faster than life keeps no time that an ear could follow.
    if shot.pace > 2.0 || shot.place == Place::Space {
        return sources;
    }
    for actor in &shot.actors {
        let heard = [
            voice(actor, setting),
            tread(actor, setting),
            engine(actor, setting),
            siren(actor),
            play(actor),
            task(actor),
        ];
        for (kind, level, pitch) in heard.into_iter().flatten() {
            let same = sources.iter().filter(|source| source.kind == kind).count();
            let drowned = setting.place == Place::Underwater && !matches!(kind, S::WhaleSong | S::DolphinCalls);
            if same >= OF_A_KIND || sources.len() >= MOST || drowned {
                continue;
            }
            let (stride_hz, phase) = time(actor, kind, shot.pace);
            let slowed = if shot.pace < 1.0 { SLOWED_PITCH } else { 1.0 };
            sources.push(Source {
                kind,
                level,
                pitch: pitch * slowed,
                stride_hz,
                phase,
                path: path(actor, shot, relief, seconds),
            });
        }
    }
    sources
}

/// The time that somebody keeps: strokes in a second, and where in one the shot
/// begins; as `figure` moves them.
fn time(actor: &Actor, kind: S, pace: f32) -> (f32, f32) {
    let strides = matches!(kind, S::Steps | S::SoftSteps | S::SnowSteps | S::Hooves | S::Gallop)
        || kind == S::Bounce && moves(actor);
    if strides {
        return (actor.rate_hz * pace, clamp01(actor.phase));
    }
    // How often in a second of the world, and when in that time it strikes.
    let (hz, strikes_at) = match (kind, actor.action) {
        (S::Claps, _) => (1.9, 0.75),
        (S::Chopping, _) => (1.4, 0.5),
        (S::Punches, _) => (0.9, 0.1),
        // After the throw it comes down.
        (S::Bounce, Action::Dunk) => (THROW.hz, 0.72),
        (S::Bounce, action) => round(action).map_or((0.0, 0.0), |round| (round.hz, round.peak)),
        _ => return (0.0, 0.0),
    };
    // Whoever does a thing began it some seconds before, each others.
    (hz * pace, fract(hz * 10.0 * actor.phase - strikes_at + 1.0))
}

/// From where an actor is heard in the course of a shot.
fn path(actor: &Actor, shot: &ShotScene, relief: Option<&Relief>, seconds: f32) -> Vec<Bearing> {
    let steps = ((seconds * BEARINGS_HZ) as usize + 1).clamp(1, BEARINGS_MAX);
    let bearing = |step: usize| {
        let share = step as f32 / steps as f32;
        let world_s = share * seconds * shot.pace;
        let key = shot.camera.with(&shot.actors, share, world_s);
        let at = actor.whereabouts(relief, world_s) + Vec3::UP * (actor.size_m * 0.4);
        let (to, ahead) = (at - key.eye, (key.target - key.eye).unit());
        let right = Vec3::UP.cross(ahead).unit();
        let half = tan_deg(key.fov_deg * 0.5);
        // A long lens brings near what it shows, and spreads it.
        let (aside, deep) = (to.dot(right), to.dot(ahead).max(0.05 * to.length()));
        let across = aside / (deep * half * 16.0 / 9.0).max(1e-3);
        Bearing {
            side: (across / (1.0 + across * across * 0.4).sqrt()).clamp(-1.0, 1.0),
            distance_m: (to.length() * half / tan_deg(USUAL_FOV_DEG * 0.5)).clamp(0.0, 50_000.0),
        }
    };
    let mut path: Vec<Bearing> = (0..=steps).map(bearing).collect();
    let first = path[0];
    let rests =
        |one: &Bearing| (one.side - first.side).abs() < 0.01 && (one.distance_m - first.distance_m).abs() < 0.05;
    if path.iter().all(rests) {
        path.truncate(1);
    }
    path
}

type Heard = Option<(S, f32, f32)>;

/// Whether it gets anywhere.
fn moves(actor: &Actor) -> bool {
    match actor.motion {
        Motion::Rest => false,
        Motion::Straight { velocity } => velocity.length() > 0.05,
        Motion::Route { speed_m_s, .. } => speed_m_s > 0.05,
        Motion::Circle { radius_m, period_s } => radius_m * TURN / period_s.abs().max(0.1) > 0.05,
        Motion::Launch { .. } => true,
    }
}

/// The voice of an animal that is awake.
fn voice(actor: &Actor, setting: &Setting) -> Heard {
    let kind = call(actor)?;
    let asleep = matches!(actor.action, Action::Sleep | Action::Doze | Action::Lie);
    if asleep {
        return None;
    }
    let usual = nature(actor.kind).size_m;
    // What is half as large is half an octave higher.
    let pitch = pow((usual / actor.size_m.max(0.01)).clamp(0.2, 5.0), 0.5);
    let level = match (actor.action, kind) {
        (Action::Howl | Action::Sing | Action::Call, _) => 0.85,
        // A wolf that goes about its business howls at nobody.
        (_, S::Howl) => return None,
        (_, S::Roar | S::Trumpet | S::Neigh) => 0.28,
        (Action::Run | Action::Play | Action::Jump, S::Bark) => 0.5,
        (_, S::Hoot) if setting.night() => 0.5,
        (_, S::WhaleSong | S::DolphinCalls) => 0.55,
        _ => 0.36,
    };
    Some((kind, level, pitch * own_pitch(actor.kind)))
}

/// What a kind of animal calls like, if it calls.
fn call(actor: &Actor) -> Option<S> {
    let voiceless =
        matches!(actor.guise, Some(Guise::Rhino | Guise::Triceratops | Guise::Hippo | Guise::Koala | Guise::Hamster))
            || matches!(
                actor.guise,
                Some(Guise::Mouse | Guise::Meerkat | Guise::Alpaca | Guise::Hedgehog | Guise::Otter)
            )
            || matches!(actor.guise, Some(Guise::Raccoon | Guise::RedPanda | Guise::Hummingbird | Guise::Phoenix))
            || matches!(actor.guise, Some(Guise::Ant | Guise::Snail));
    if voiceless {
        return None;
    }
    Some(match actor.kind {
        K::Dog => S::Bark,
        K::Dolphin if actor.guise == Some(Guise::Seal) => S::Bark,
        K::Cat => S::Meow,
        K::Horse | K::Donkey | K::Zebra => S::Neigh,
        K::Cow => S::Moo,
        K::Sheep | K::Goat => S::Bleat,
        K::Pig => S::Grunt,
        K::Lion | K::Tiger | K::Bear | K::Dinosaur | K::Dragon => S::Roar,
        K::Wolf => S::Howl,
        K::Elephant => S::Trumpet,
        K::Monkey => S::MonkeyCalls,
        K::Frog => S::Croak,
        K::Crow => S::Caw,
        K::Owl => S::Hoot,
        K::Duck => S::Quack,
        K::Goose | K::Swan | K::Crane | K::Flamingo => S::Honk,
        K::Chicken => S::Cluck,
        K::Eagle => S::Screech,
        K::Parrot | K::Peacock | K::Penguin => S::Squawk,
        K::Whale => S::WhaleSong,
        K::Dolphin => S::DolphinCalls,
        _ => return None,
    })
}

/// How the voices of kinds differ that call alike.
fn own_pitch(kind: K) -> f32 {
    match kind {
        K::Dinosaur | K::Dragon => 0.6,
        K::Penguin => 0.55,
        K::Donkey | K::Bear => 0.8,
        K::Swan | K::Flamingo => 0.85,
        K::Goat | K::Crane => 1.15,
        _ => 1.0,
    }
}

/// Feet and hooves that come down.
fn tread(actor: &Actor, setting: &Setting) -> Heard {
    if !actor.grounded || actor.rate_hz <= 0.0 || !moves(actor) {
        return None;
    }
    let paved = matches!(setting.place, Place::City | Place::Street | Place::Room | Place::Studio | Place::Harbour);
    // Of a coach the horse is heard.
    let drawn = actor.kind == K::Carriage && actor.guise != Some(Guise::DogSled);
    let hoofed = drawn || matches!(actor.kind, K::Horse | K::Donkey | K::Zebra);
    if hoofed {
        let pitch = if paved { 1.05 } else { 0.8 };
        let fast = matches!(actor.action, Action::Run | Action::Gallop | Action::Play | Action::Jump);
        return Some(if fast { (S::Gallop, 0.75, pitch) } else { (S::Hooves, 0.75, pitch) });
    }
    let fast = matches!(actor.action, Action::Run | Action::Gallop);
    let goes = fast || actor.action.is_walked_at() || matches!(actor.action, Action::Walk | Action::Cross);
    if !goes || !actor.kind.has_hands() {
        return None;
    }
    let kind = match () {
        () if setting.snowy() && setting.place != Place::Room => S::SnowSteps,
        () if paved => S::Steps,
        () => S::SoftSteps,
    };
    let pitch = if actor.kind == K::Robot { 0.6 } else { 1.0 };
    Some((kind, if fast { 0.85 } else { 0.7 }, pitch))
}

/// An engine that runs: what is parked is off.
fn engine(actor: &Actor, setting: &Setting) -> Heard {
    // A product stands, though the camera may go round it.
    if matches!(setting.place, Place::Studio | Place::Room) {
        return None;
    }
    let heavy = matches!(actor.kind, K::Truck | K::Tanker | K::FireEngine | K::Bus | K::SchoolBus | K::Tractor);
    match actor.kind {
        K::Helicopter => return Some((S::Rotor, 0.75, 1.0)),
        K::Drone => return Some((S::Propellers, 0.5, 1.0)),
        K::Excavator => return Some((S::Diesel, 0.6, 0.9)),
        _ if !moves(actor) => return None,
        _ => {}
    }
    Some(match actor.kind {
        K::FormulaCar => (S::RacingEngine, 0.8, 1.0),
        K::SportsCar => (S::Motor, 0.7, 1.45),
        K::Motorcycle => (S::Motorcycle, 0.65, 1.0),
        K::Scooter => (S::Motorcycle, 0.45, 1.5),
        _ if heavy => (S::Diesel, 0.65, 1.0),
        kind if kind.is_motor_vehicle() => (S::Motor, 0.6, 1.0),
        K::SteamTrain => (S::SteamTrain, 0.75, 1.0),
        K::FastTrain => (S::FastTrain, 0.75, 1.0),
        K::Train => (S::Train, 0.75, 1.0),
        K::Ship | K::ContainerShip => (S::Diesel, 0.5, 0.6),
        K::Plane => (S::Jet, 0.7, 1.0),
        _ => return None,
    })
}

/// Whoever is in a hurry to help.
fn siren(actor: &Actor) -> Heard {
    let helps = matches!(actor.kind, K::PoliceCar | K::Ambulance | K::FireEngine) && moves(actor);
    helps.then_some((S::Siren, 0.4, if actor.kind == K::FireEngine { 0.85 } else { 1.0 }))
}

/// An instrument that is played.
fn play(actor: &Actor) -> Heard {
    let instrument = actor.company.as_ref().filter(|company| !company.slung)?.kind;
    let stays = matches!(actor.action, Action::Stand | Action::Sit | Action::Play | Action::Look);
    let kind = played(instrument)?;
    stays.then_some((kind, 0.7, 1.0))
}

fn played(instrument: K) -> Option<S> {
    Some(match instrument {
        K::Guitar | K::Zither | K::DoubleBass | K::Harp => S::Plucked,
        K::Violin | K::Erhu | K::Cello => S::Bowed,
        K::Piano => S::Piano,
        K::Drums => S::Drums,
        K::Saxophone | K::Trumpet => S::Brass,
        // Of reeds and air, too.
        K::Flute | K::Accordion => S::Flute,
        _ => return None,
    })
}

/// Work that is heard.
fn task(actor: &Actor) -> Heard {
    let dribbles = actor.company.as_ref().is_some_and(|company| company.kind == K::Ball) && moves(actor);
    match actor.action {
        Action::Type => Some((S::Typing, 0.7, 1.0)),
        Action::Slice => Some((S::Chopping, 0.6, 1.0)),
        Action::Cook => Some((S::Sizzle, 0.6, 1.0)),
        Action::Mow => Some((S::Motor, 0.6, 1.6)),
        Action::Clap => Some((S::Claps, 0.5, 1.0)),
        Action::Sing => Some((S::Singing, 0.7, if actor.kind == K::Man { 1.0 } else { 2.0 })),
        Action::Box => Some((S::Punches, 0.6, 1.0)),
        Action::Kick | Action::Spike | Action::Bat | Action::Smash | Action::Save => Some((S::Bounce, 0.6, 0.85)),
        Action::Dunk => Some((S::Bounce, 0.6, 1.0)),
        _ if dribbles => Some((S::Bounce, 0.6, 1.0)),
        Action::Cheer => Some((S::Cheer, 0.35, 1.0)),
        _ if actor.kind == K::Watch => Some((S::Clock, 0.3, 1.5)),
        _ if actor.kind == K::LionDance => Some((S::Drums, 0.7, 0.9)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, compose};

    /// What the opening shot of a prompt sounds like.
    fn sources(prompt: &str) -> Vec<Source> {
        let scene = compose(prompt, &Options::default()).expect("a scene");
        scene.shots[0].ambience.sources.clone()
    }

    fn has(prompt: &str, kind: S) -> bool {
        sources(prompt).iter().any(|source| source.kind == kind)
    }

    #[test]
    fn who_is_seen_is_heard() {
        for (prompt, kind) in [
            ("a dog barking in a garden", S::Bark),
            ("a cow grazing in a meadow", S::Moo),
            ("a wolf howling at the moon", S::Howl),
            ("a horse galloping across a meadow", S::Gallop),
            ("a man walking down a city street", S::Steps),
            ("a woman walking through snow in winter", S::SnowSteps),
            ("a woman playing the piano at home", S::Piano),
            ("a red sports car driving along a coastal road", S::Motor),
            ("a truck drives along a desert highway", S::Diesel),
            ("a helicopter flying over the city", S::Rotor),
            ("a steam train crossing a bridge", S::SteamTrain),
            ("a woman singing on a stage", S::Singing),
            ("a cosy cafe", S::Crockery),
            ("a night market with food stalls", S::Murmur),
            ("a lake in the mountains at dawn", S::Lapping),
            ("a blue whale swimming in the deep ocean", S::WhaleSong),
            ("一只公鸡在院子里", S::Cluck),
            ("女孩撑着伞走在雨中的街道上", S::Patter),
        ] {
            assert!(has(prompt, kind), "{prompt} has {:?}", sources(prompt));
        }
    }

    #[test]
    fn who_sleeps_or_is_parked_is_silent() {
        for (prompt, kind) in [
            ("a dog sleeping in a garden", S::Bark),
            ("product shot of a red car on a white background", S::Motor),
            ("an astronaut walking on the moon", S::SoftSteps),
            ("a man standing in a street", S::Steps),
            ("time-lapse of people walking in a city street", S::Steps),
        ] {
            assert!(!has(prompt, kind), "{prompt} has {kind:?}");
        }
    }

    #[test]
    fn what_crosses_the_picture_crosses_from_ear_to_ear() {
        let across = |prompt: &str| {
            let source = sources(prompt).into_iter().find(|source| source.kind == S::Gallop).expect("a horse");
            let (first, last) = (source.path[0], source.path[source.path.len() - 1]);
            last.side - first.side
        };
        assert!(across("a horse galloping left across a meadow, static camera") < -0.2);
        assert!(across("a horse galloping right across a meadow, static camera") > 0.2);
    }

    #[test]
    fn slow_motion_slows_the_beats_and_sinks_the_voices() {
        let one = |prompt: &str, kind: S| sources(prompt).into_iter().find(|source| source.kind == kind).expect("one");
        let (usual, slow) = (
            one("a horse galloping across a meadow", S::Gallop),
            one("slow motion of a horse galloping across a meadow", S::Gallop),
        );
        assert!(slow.stride_hz < usual.stride_hz * 0.5 && slow.pitch < usual.pitch);
    }
}
