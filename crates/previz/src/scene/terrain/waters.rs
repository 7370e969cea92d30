//! The water of a place: its colours, waves and current, by landform and weather.
//!
//! Decides no shores; the relief has them.

pub(crate) use super::salt::mirrors;
use super::{outlands, pond};
use crate::maths::hex;
use crate::scene::actors::fording::is_shallow;
use crate::scene::actors::nature::{Home, nature};
use crate::scene::city::{bascule, court, footbridge, hollows, longbridge, precinct, premises};
use crate::scene::parts::{Land, Landform, Sport, Water};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place, Shot, SubjectKind, Weather};

/// The body of water of a landform, or the wet film of a street.
pub(crate) fn water(setting: &Setting, form: Option<Landform>, land: Option<&Land>) -> Option<Water> {
    let body = |deep: u32, shallow: u32, waves_m: f32, ripples: f32, foam: f32, flow_m_s: f32| {
        Some(Water {
            deep: hex(deep),
            shallow: hex(shallow),
            waves_m,
            ripples: ripples.min(1.0),
            foam,
            flow_m_s,
            film: false,
        })
    };
    let rough = rough(setting);
    if let Some(water) = outlands::water(setting, form, rough) {
        return Some(water);
    }
    match form.map(as_of_a_lake)? {
        _ if setting.pool() => body(0x1583b2, 0x6fd8e6, 0.01, 0.22, 0.0, 0.0),
        Landform::RiverValley if setting.is_brook() => body(0x2f5f58, 0x6f9a8c, 0.04, 0.7 * rough, 0.3, 1.3),
        Landform::RiverValley if is_shallow(setting) => body(0x2c6470, 0x5fa3ac, 0.1, 0.8 * rough, 0.25, 1.5),
        Landform::RiverValley | Landform::Canyon => body(0x1d3c3d, 0x4b6250, 0.1, 0.5 * rough, 0.15, 1.5),
        Landform::Karst => body(0x1e4a40, 0x5d8468, 0.05, 0.28 * rough, 0.0, 0.8),
        Landform::Marsh => {
            let (deep, shallow, ripples) = murk(setting);
            body(deep, shallow, 0.01, ripples * rough, 0.0, 0.0)
        }
        Landform::Falls => body(0x1d4a4c, 0x5b8a80, 0.1, 0.8, 0.6, 0.8),
        // Ice, which carries snow and mirrors the sky.
        Landform::LakeBasin if setting.snowy() && !boats(setting.shot) => body(0xa3b6c4, 0xc3d3dc, 0.0, 0.04, 0.0, 0.0),
        // A storm raises waves on a lake, too, and whitens their crests.
        Landform::LakeBasin if rough > 1.2 => body(0x16384a, 0x3f6a68, 0.17 * rough, 0.4 * rough, 0.5, 0.0),
        Landform::LakeBasin => body(0x16384a, 0x3f6a68, 0.06, 0.3 * rough, 0.0, 0.0),
        form if is_tropical(setting, form) => body(0x0f6486, 0x55c9bd, 0.3 * rough, 0.7, 0.9, 0.5),
        Landform::Coast => body(0x0f4a66, 0x3f9a98, 0.35 * rough, 0.8, 0.9, 0.5),
        Landform::Corniche => body(0x0d4a6a, 0x3fa39e, 0.4 * rough, 0.8, 0.9, 0.5),
        Landform::Riverside => body(0x14303c, 0x33504f, 0.06 * rough, 0.42 * rough, 0.0, 0.6),
        Landform::Quay => body(0x0f3a50, 0x2b6a72, 0.14 * rough, 0.6 * rough, 0.0, 0.3),
        Landform::Cape | Landform::OpenSea | Landform::VolcanoIsland => {
            body(0x0c3348, 0x2b6a72, 0.55 * rough * rough, 1.0, 0.75, 0.8)
        }
        Landform::Flat if let Some((deep, shallow, ripples)) = film(setting) => {
            Some(Water { film: true, ..body(deep, shallow, 0.0, ripples, 0.0, 0.0)? })
        }
        // A spring in sand is clear, rain stands over mud.
        Landform::Dunes | Landform::Mesas if setting.waterhole() => {
            body(0x1d4d50, 0x5d8a78, 0.02, 0.16 * rough, 0.0, 0.0)
        }
        _ if pond::is_at(setting) => body(0x24443c, 0x5f7a58, 0.01, 0.14 * rough, 0.0, 0.0),
        _ if land.is_some_and(|land| land.waterhole_half_m > 0.0) => {
            body(0x3c3a2c, 0x6a5a40, 0.02, 0.16 * rough, 0.0, 0.0)
        }
        Landform::Plain | Landform::Peaks if land.is_some_and(|land| land.river_half_m > 0.0) => {
            body(0x1d4048, 0x55705c, 0.05, 0.6 * rough, 0.1, 1.2)
        }
        _ => None,
    }
}

/// Whether it is the sea about an island of sand, or a shore under palms.
fn is_tropical(setting: &Setting, form: Landform) -> bool {
    match form {
        Landform::Cape => setting.sandbank(),
        Landform::Coast => setting.has(Feature::Palms),
        _ => false,
    }
}

/// What lies on level ground as a film, deep and shallow, and how far it ripples.
fn film(setting: &Setting) -> Option<(u32, u32, f32)> {
    // Clear and still, it mirrors what stands on it; so does ice, which is polished.
    // A field under water stands still between its banks.
    if mirrors(setting) || is_still(setting) {
        return Some((0x8fa6b4, 0xc3d3dc, 0.0));
    }
    // Lawns about a landmark, or of a pitch, drink the rain; under a roof none falls.
    is_wetted(setting).then_some((0x0a0c10, 0x101418, 1.0))
}

/// Whether level ground lies under ice, or under water for rice.
fn is_still(setting: &Setting) -> bool {
    court::sport(setting) == Some(Sport::Skating) || premises::is_flooded(setting)
}

/// The water of a marsh of its kind, deep and shallow, and how far it ripples: between dead
/// trees it is black with what has rotted in it.
fn murk(setting: &Setting) -> (u32, u32, f32) {
    match () {
        () if setting.has(Feature::Reeds) => (0x2a4652, 0x5f7468, 0.2),
        () if setting.has(Feature::Mangrove) => (0x1f4038, 0x5a7458, 0.16),
        () => (0x10120c, 0x26281a, 0.05),
    }
}

/// How rough the weather makes water.
fn rough(setting: &Setting) -> f32 {
    match setting.weather {
        Weather::Storm => 2.6,
        Weather::HeavyRain | Weather::Hail | Weather::Wind | Weather::Blizzard => 1.5,
        Weather::Fog | Weather::Mist => 0.5,
        _ if setting.has(Feature::Waves) => 2.0,
        _ => 1.0,
    }
}

/// A lake is the same under whatever mountain.
fn as_of_a_lake(form: Landform) -> Landform {
    if form == Landform::ConeOverLake { Landform::LakeBasin } else { form }
}

/// Whether rain stands on level ground, or has left it wet.
fn is_wetted(setting: &Setting) -> bool {
    let pitch = matches!(court::sport(setting), Some(Sport::Football | Sport::Baseball));
    let lawn = pitch || precinct::landmark(setting).is_some();
    (setting.wet() || setting.has(Feature::Puddles)) && !lawn && !hollows::is_roofed(setting)
}

/// The place, with water where somebody has a boat on land, and with a sky
/// where the planet that is trodden has one.
pub(crate) fn watered(shot: &Shot) -> Place {
    match shot.place {
        Place::Mountains | Place::Meadow | Place::Open | Place::Field | Place::Garden if boats(shot) => Place::Lake,
        // From the bank of a pond its other banks are seen.
        Place::Lake if pond::is_beside(shot) && !boats(shot) => Place::Meadow,
        // What is hung from towers spans wide water.
        _ if longbridge::spans(shot) || bascule::carries(shot) => Place::Sea,
        // A bridge that somebody goes over in a wood or a park leads over water there.
        Place::Forest | Place::Garden | Place::Meadow | Place::Field | Place::Open if footbridge::leads(shot) => {
            Place::River
        }
        // In a town it leads over the town's river.
        _ if footbridge::leads_in_town(shot) => Place::River,
        // The houses of a village stand along its river as along a canal, and
        // the bridge is theirs.
        Place::River if [Feature::Houses, Feature::Bridge].iter().all(|one| shot.features.contains(one)) => {
            Place::Village
        }
        Place::Space if shot.features.contains(&Feature::RedPlanet) => Place::Desert,
        // What is built or pitched by the sea stands on its shore.
        Place::Sea if stands_on_shore(shot) => Place::Beach,
        // What is put on show stands on the shore.
        Place::Sea if shot.subjects.first().is_some_and(|first| nature(first.kind).home == Home::Table) => Place::Beach,
        place => place,
    }
}

/// Whether something is built or pitched where no rock is named for it.
fn stands_on_shore(shot: &Shot) -> bool {
    let has = |feature: Feature| shot.features.contains(&feature);
    let rock = [Feature::Cliff, Feature::Island, Feature::Lighthouse, Feature::Rocks].into_iter().any(has);
    !rock && (has(Feature::Tent) || shot.features.iter().any(|feature| feature.is_landmark()))
}

/// Whether anything is there that wants open water under it.
fn boats(shot: &Shot) -> bool {
    let boat = |kind: SubjectKind| kind.is_vessel() || matches!(kind, SubjectKind::Swan | SubjectKind::Duck);
    shot.subjects.iter().any(|subject| boat(subject.kind))
}

#[cfg(test)]
mod tests {
    use crate::scene::sample::shot;

    #[test]
    fn streets_stay_wet_after_rain_and_pitches_never_flood() {
        let film = |prompt| shot(prompt, 1).water.is_some_and(|water| water.film);
        assert!(film("a woman walks down a city street after the rain has stopped"));
        assert!(film("雨过天晴,一个男人走在街道上"));
        assert!(!film("a woman walks down a city street on a sunny day"));
        assert!(!film("children play football on a village pitch in heavy rain"));
    }
}
