//! What a place itself sounds like beyond weather and water: who else is there,
//! leaves and lapping, what its walls keep out, how long it rings.
//!
//! Knows no actor but by how many there are.

use crate::scene::actors::nature::is_human;
use crate::scene::parts::SourceKind as S;
use crate::scene::parts::{Actor, Ambience, Bearing, Enclosure, Furnishing, Landform, PropKind, ShotScene, Source};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Place, Season, SubjectKind as K, TimeOfDay, Weather};

/// So many people in a picture are a crowd to the ear; so many talk.
const CROWD: usize = 6;
const COMPANY: usize = 3;
/// So many children at play are heard.
const PLAYMATES: usize = 2;
/// From higher up, what sounds on the ground gets faint, in metres.
const HEARD_FROM_M: f32 = 30.0;

/// Adds what a place sounds like by itself.
pub(super) fn add(sound: &mut Ambience, setting: &Setting, shot: &ShotScene) {
    sound.rings_s = rings_s(setting, shot);
    if setting.place == Place::Space || shot.air.underwater {
        return;
    }
    let indoors = setting.place == Place::Room;
    if indoors {
        sound.walls = 0.75;
    }
    people(sound, setting, shot);
    drops(sound, setting, shot);
    if indoors {
        trades(sound, shot);
        return;
    }
    if setting.place == Place::Studio {
        sound.room = 0.15;
        return;
    }
    if setting.has(Feature::Stadium) {
        (sound.birds, sound.insects) = (0.0, 0.0);
    } else {
        nature(sound, setting, shot);
    }
    from_above(sound, setting, shot);
    if setting.has(Feature::Temple) || setting.has(Feature::Pagoda) {
        sound.sources.push(at(S::Bell, 0.4, 0.7, (0.35, 50.0)));
    }
}

/// What lives on the ground is faint from the air, and its bustle too fast for
/// the ear where hours go by in seconds.
fn from_above(sound: &mut Ambience, setting: &Setting, shot: &ShotScene) {
    let high_m = shot.camera.keys.first().map_or(0.0, |key| key.eye.y);
    let near = if shot.pace > 2.0 { 0.0 } else { (HEARD_FROM_M / high_m.max(HEARD_FROM_M)).max(0.15) };
    let banned = |kind: K| setting.shot.without.contains(&kind);
    sound.birds *= if banned(K::Bird) { 0.0 } else { near };
    sound.insects *= near;
    sound.sources.iter_mut().filter(|source| source.path.is_empty()).for_each(|source| source.level *= near);
    sound.sources.retain(|source| source.level > 0.0);
}

/// A source that is heard from all around.
pub(super) fn around(kind: S, level: f32, pitch: f32) -> Source {
    Source { kind, level, pitch, stride_hz: 0.0, phase: 0.0, path: Vec::new() }
}

fn at(kind: S, level: f32, pitch: f32, (side, distance_m): (f32, f32)) -> Source {
    Source { path: vec![Bearing { side, distance_m }], ..around(kind, level, pitch) }
}

/// What a room is for, where it is one.
fn furnishing(shot: &ShotScene) -> Option<Furnishing> {
    match &shot.enclosure {
        Enclosure::Room { furnishing, .. } => Some(*furnishing),
        _ => None,
    }
}

/// Others who are there.
fn people(sound: &mut Ambience, setting: &Setting, shot: &ShotScene) {
    use Furnishing as F;
    // Hours of a street in a second of the clip are no talk.
    if shot.pace > 2.0 || setting.shot.without.contains(&K::Person) {
        return;
    }
    let awake = |actor: &&Actor| !matches!(actor.action, Action::Sleep | Action::Lie | Action::Doze);
    let humans = shot.actors.iter().filter(awake).filter(|actor| is_human(actor.kind)).count();
    let many = humans >= CROWD || shot.actors.iter().any(|actor| actor.kind == K::Crowd);
    let plays = |actor: &&Actor| matches!(actor.action, Action::Play | Action::Run | Action::Jump);
    let children = shot.actors.iter().filter(plays).filter(|actor| actor.kind == K::Child).count();
    let meets = matches!(
        furnishing(shot),
        Some(F::Cafe | F::Restaurant | F::Bar | F::Terminal | F::Platform | F::Shop | F::Mall)
    );
    let trades = setting.market() || setting.has(Feature::Fair);
    let heard = match () {
        () if setting.has(Feature::Stadium) && setting.place != Place::Room && many => around(S::Cheer, 0.55, 1.0),
        () if trades => around(S::Murmur, 0.5, 1.0),
        () if many => around(S::Murmur, 0.32, 1.0),
        () if children >= PLAYMATES => around(S::Cheer, 0.2, 1.7),
        () if meets => around(S::Murmur, 0.3, 1.0),
        () if humans >= COMPANY => around(S::Murmur, 0.18, 1.0),
        () => return,
    };
    sound.sources.push(heard);
}

/// Rain on what is near.
fn drops(sound: &mut Ambience, setting: &Setting, shot: &ShotScene) {
    if sound.rain <= 0.0 {
        return;
    }
    let carried = |actor: &Actor| actor.company.as_ref().map(|company| company.kind);
    let umbrella = shot.actors.iter().any(|a| a.kind == K::Umbrella || carried(a) == Some(K::Umbrella));
    let (level, pitch) = match setting.place {
        Place::Room => (0.5, 1.25),
        _ if umbrella => (0.6, 0.75),
        Place::Forest | Place::Garden => (0.3, 0.55),
        _ => return,
    };
    sound.sources.push(around(S::Patter, level * (0.5 + sound.rain * 0.6), pitch));
}

/// What a room is used for, where nobody need be seen at it.
fn trades(sound: &mut Ambience, shot: &ShotScene) {
    use Furnishing as F;
    let heard = match furnishing(shot) {
        Some(F::Cafe | F::Restaurant | F::Bar | F::RestaurantKitchen) => around(S::Crockery, 0.5, 1.0),
        Some(F::Office) => at(S::Typing, 0.4, 1.0, (-0.6, 3.0)),
        Some(F::Home | F::Hearth | F::Lounge | F::Bedroom | F::Study | F::Books) => at(S::Clock, 0.4, 0.9, (0.6, 2.5)),
        Some(F::Classroom | F::Ward | F::DiningRoom | F::Dining) => at(S::Clock, 0.3, 1.0, (-0.5, 4.0)),
        _ => return,
    };
    // One who types, cooks or plays is heard already.
    if sound.sources.iter().all(|source| source.kind != heard.kind) {
        sound.sources.push(heard);
    }
}

/// Leaves, lapping, frogs, an owl.
fn nature(sound: &mut Ambience, setting: &Setting, shot: &ShotScene) {
    let wooded = matches!(setting.place, Place::Forest | Place::Garden | Place::Lake | Place::River)
        || matches!(setting.place, Place::Meadow | Place::Field | Place::Open | Place::Village);
    let bare = setting.snowy();
    if wooded && !bare && !shot.flora.is_empty() {
        let dense = if setting.place == Place::Forest { 1.0 } else { 0.6 };
        sound.sources.push(around(S::Leaves, dense * (0.2 + 0.6 * shot.wind).min(0.9), 1.0));
    }
    let vessel = shot.actors.iter().any(|actor| actor.kind.is_vessel() && !actor.grounded);
    let lake = shot
        .land
        .as_ref()
        .is_some_and(|land| matches!(land.form, Landform::LakeBasin | Landform::ConeOverLake | Landform::Riverside));
    let frozen = setting.snowy() && setting.place == Place::Lake;
    let body = shot.water.as_ref().is_some_and(|water| !water.film);
    if body && !frozen && (lake || vessel || setting.place == Place::Harbour) {
        sound.sources.push(around(S::Lapping, 0.5, 1.0));
    }
    let warm = matches!(setting.season, Season::Spring | Season::Summer) && !setting.wet();
    let hour = setting.time;
    if warm && lake && setting.place == Place::Lake && setting.night() {
        sound.sources.extend([at(S::Croak, 0.5, 1.0, (-0.6, 12.0)), at(S::Croak, 0.4, 1.15, (0.5, 20.0))]);
    }
    if setting.place == Place::Forest && setting.night() && !setting.wet() {
        sound.sources.push(at(S::Hoot, 0.45, 1.0, (0.5, 30.0)));
    }
    let hot = matches!(hour, TimeOfDay::Noon | TimeOfDay::Afternoon | TimeOfDay::GoldenHour | TimeOfDay::Morning);
    let green = wooded && setting.season == Season::Summer && shot.wind < 0.8;
    let bright = matches!(setting.weather, Weather::Clear | Weather::Cloudy);
    if green && hot && bright {
        sound.sources.push(around(S::Cicadas, 0.3, 1.0));
    }
    // A mountain that breaks open roars without an end.
    if shot.props.iter().any(|prop| prop.kind == PropKind::Eruption) {
        (sound.rocket, sound.ignition_s) = (0.6, 0.0);
    }
}

/// How long a place rings on, in seconds.
fn rings_s(setting: &Setting, shot: &ShotScene) -> f32 {
    use Furnishing as F;
    if let Some(furnishing) = furnishing(shot) {
        return match furnishing {
            F::Church => 3.6,
            F::Gallery
            | F::Lobby
            | F::Terminal
            | F::Factory
            | F::Platform
            | F::Ring
            | F::SportsHall
            | F::Mall
            | F::Ballroom => 1.8,
            F::Gym | F::Stage | F::Corridor | F::Bathroom | F::Loft | F::Station | F::RestaurantKitchen => 1.1,
            F::OfficeCorridor | F::HospitalCorridor | F::RepairShop | F::Cellar => 1.1,
            F::Cabin | F::Carriage | F::Dressing | F::Bedroom => 0.25,
            _ => 0.45,
        };
    }
    if setting.has(Feature::Tunnel) {
        return 2.4;
    }
    match setting.place {
        Place::Space | Place::Underwater => 2.4,
        Place::Canyon => 1.6,
        Place::Mountains => 1.0,
        Place::Forest | Place::City | Place::Street => 0.7,
        Place::Studio => 0.5,
        _ => 0.3,
    }
}
