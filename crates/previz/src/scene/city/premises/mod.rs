//! Open places that are laid out for one purpose: a park, the court of a housing estate, a
//! graveyard, an enclosure of a zoo, the court of a villa, of a castle and of a university.
//!
//! Says which one a shot is taken in, and what lies and grows there; how each is laid out
//! has a module of its own.

mod enclosure;
mod frontier;
mod graves;
mod park;
mod plot;
mod quad;
mod roadside;
mod turf;
mod works;

use plot::Plot;

use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::atmosphere::light::Daylight;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Flora, Land, Pattern, Prop, Species, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::meadow::grass;
use crate::scene::terrain::woods::{broad, hexes, leaves, stand};
use crate::script::{Feature, PREMISES, SubjectKind};

/// A place that a shot may be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Premises {
    Park,
    /// Lawns and paths between blocks of flats.
    Estate,
    Graveyard,
    /// An enclosure of a zoo.
    Zoo,
    VillaCourt,
    CastleCourt,
    /// A court between low halls, as in old Beijing.
    Siheyuan,
    /// Between the halls of a university.
    Campus,
    BusStop,
    /// Where a railway crosses a road.
    LevelCrossing,
    /// A street of the Wild West.
    Frontier,
    /// A course for horses.
    Racecourse,
    PowerStation,
    SolarFarm,
    Dam,
    /// Between hedges.
    Maze,
}

/// As far off as the middle is where nobody is, and as far as anybody is ever met.
const FAR_M: f32 = 16.0;
const FURTHEST_M: f32 = 90.0;

/// Which one a shot is taken in, if it is.
pub(crate) fn of(setting: &Setting) -> Option<Premises> {
    let wet = [Feature::Lake, Feature::River, Feature::Pool].into_iter().any(|water| setting.has(water));
    if wet || !setting.place.may_be_laid_out() {
        return None;
    }
    // Horses run on a course of their own.
    let gallops = setting.shot.subjects.first().is_some_and(|first| first.kind == SubjectKind::Horse);
    if gallops && setting.has(Feature::RaceTrack) {
        return Some(Premises::Racecourse);
    }
    PREMISES.into_iter().find(|feature| setting.has(*feature)).and_then(laid_out_as)
}

fn laid_out_as(feature: Feature) -> Option<Premises> {
    Some(match feature {
        Feature::Racecourse => Premises::Racecourse,
        Feature::Zoo => Premises::Zoo,
        Feature::Graveyard => Premises::Graveyard,
        Feature::VillaCourt => Premises::VillaCourt,
        Feature::CastleCourt => Premises::CastleCourt,
        Feature::Siheyuan => Premises::Siheyuan,
        Feature::Campus => Premises::Campus,
        Feature::BusStop => Premises::BusStop,
        Feature::LevelCrossing => Premises::LevelCrossing,
        Feature::Frontier => Premises::Frontier,
        Feature::PowerStation => Premises::PowerStation,
        Feature::SolarFarm => Premises::SolarFarm,
        Feature::Dam => Premises::Dam,
        Feature::Maze => Premises::Maze,
        Feature::HousingEstate => Premises::Estate,
        Feature::Pavilion | Feature::Park => Premises::Park,
        _ => return None,
    })
}

/// Where whoever is there is met, or where the middle is of what is looked at without anybody.
fn met(setting: &Setting, rig: &Rig) -> Vec3 {
    let far = if setting.shot.subjects.is_empty() { FAR_M } else { FURTHEST_M };
    v3(rig.eye.x, 0.0, rig.eye.z + rig.distance().min(far))
}

/// Everything built in it.
pub(crate) fn build(found: Premises, setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    let mut plot = Plot { setting, met: met(setting, rig), all };
    match found {
        Premises::Park => park::city_park(&mut plot, dice),
        Premises::Estate => park::estate(&mut plot, dice),
        Premises::Graveyard => graves::build(&mut plot, dice),
        Premises::Zoo => enclosure::build(&mut plot),
        Premises::VillaCourt => quad::villa(&mut plot),
        Premises::CastleCourt => quad::castle(&mut plot),
        Premises::Siheyuan => quad::siheyuan(&mut plot),
        Premises::Campus => quad::campus(&mut plot),
        Premises::BusStop => roadside::bus_stop(&mut plot, dice),
        Premises::LevelCrossing => roadside::level_crossing(&mut plot, dice),
        Premises::Frontier => frontier::build(&mut plot, dice),
        Premises::Racecourse => turf::build(&mut plot),
        Premises::PowerStation => works::power_station(&mut plot),
        Premises::SolarFarm => works::solar_farm(&mut plot),
        Premises::Dam => works::dam(&mut plot),
        Premises::Maze => works::maze(&mut plot),
    }
}

/// Who is there although no word names them.
pub(crate) fn dwellers(found: Premises, setting: &Setting, rig: &Rig, dice: &mut Dice) -> Vec<Actor> {
    match found {
        Premises::Zoo => enclosure::dwellers(setting, met(setting, rig), dice),
        _ => Vec::new(),
    }
}

/// The ground of it; whether it has its own.
pub(crate) fn lay(setting: &Setting, land: &mut Land) -> bool {
    let Some(found) = of(setting) else { return false };
    land.relief_m = land.relief_m.min(30.0);
    let (stones, pattern) = match found {
        Premises::VillaCourt => ([0xb59f80, 0xa58e70], Pattern::Paving),
        Premises::CastleCourt => ([0x86807a, 0x747068], Pattern::Cobbles),
        Premises::Siheyuan => ([0x77746c, 0x68655e], Pattern::Paving),
        Premises::BusStop => ([0x4b4c4f, 0x434447], Pattern::Plain),
        Premises::Frontier => ([0xb08d60, 0x9c7a50], Pattern::Plain),
        Premises::Maze => ([0x7c7260, 0x716855], Pattern::Plain),
        Premises::SolarFarm => ([0x8f8a5c, 0x7d7a4c], Pattern::Plain),
        _ => {
            (land.cover, land.cover_alt) = grass(setting.season);
            land.pattern = Pattern::Plain;
            return true;
        }
    };
    (land.cover, land.cover_alt, land.pattern) = (hex(stones[0]), hex(stones[1]), pattern);
    true
}

/// What grows there: mown lawns bear nothing higher than themselves.
pub(crate) fn plants(found: Premises, setting: &Setting) -> Vec<Flora> {
    let season = setting.season;
    let snow = if setting.snowy() { 0.85 } else { 0.0 };
    let trees = |count, high, from, to| Flora {
        clumping: 0.3,
        snow,
        ..stand(broad(season), count, high, leaves(season), (from, to))
    };
    // Cherries bloom before all others.
    let blooms = setting.has(Feature::CherryTrees);
    match found {
        Premises::Park if blooms => vec![trees(260, 10.0, 60.0, 150.0)],
        Premises::Park => vec![trees(34, 8.5, 19.0, 60.0), trees(300, 10.0, 55.0, 150.0)],
        Premises::Estate => vec![trees(26, 6.5, 22.0, 60.0)],
        Premises::Campus if blooms => Vec::new(),
        Premises::Campus => vec![trees(30, 8.0, 20.0, 60.0), trees(260, 10.0, 70.0, 200.0)],
        Premises::Graveyard => {
            let dead = stand(Species::Bare, 14, 8.0, hexes(&[0x4a4038, 0x584c42]), (17.0, 60.0));
            let yews = stand(Species::Spruce, 60, 8.0, hexes(&[0x2c4630, 0x24402a]), (30.0, 90.0));
            vec![dead, Flora { snow, ..yews }, trees(320, 10.0, 60.0, 180.0)]
        }
        Premises::LevelCrossing if blooms => vec![trees(200, 9.0, 60.0, 160.0)],
        Premises::LevelCrossing => vec![trees(260, 8.0, 26.0, 160.0)],
        Premises::Racecourse => vec![trees(420, 10.0, 70.0, 260.0)],
        Premises::PowerStation => vec![trees(60, 7.0, 70.0, 200.0)],
        Premises::SolarFarm => vec![trees(260, 9.0, 80.0, 260.0)],
        Premises::Maze => vec![trees(420, 11.0, 36.0, 160.0)],
        Premises::BusStop => vec![trees(14, 6.0, 24.0, 40.0)],
        Premises::Frontier | Premises::Dam => Vec::new(),
        Premises::Zoo => vec![trees(420, 9.0, 42.0, 160.0)],
        // One tree, whose crown is over the roofs.
        Premises::Siheyuan => vec![trees(10, 7.5, 17.0, 30.0)],
        Premises::VillaCourt | Premises::CastleCourt => Vec::new(),
    }
}

/// From where one is seen in which nobody is.
pub(crate) fn stand_in(found: Premises, here: f32) -> Rig {
    let up = match found {
        Premises::Zoo => 1.0,
        Premises::CastleCourt | Premises::Campus | Premises::Frontier => 4.6,
        Premises::PowerStation | Premises::Dam => 6.5,
        _ => 2.6,
    };
    Rig { eye: v3(0.0, here + 1.9, 0.0), target: v3(0.0, here + up, 26.0), fov_deg: 48.0, upright: None }
}

/// Walls across the view are seen in the light, not against it.
pub(crate) fn change(found: Premises, light: &mut Daylight) {
    let walled = matches!(found, Premises::VillaCourt | Premises::CastleCourt | Premises::Siheyuan | Premises::Campus);
    let fronted = matches!(found, Premises::Frontier | Premises::BusStop | Premises::Dam | Premises::PowerStation);
    if walled || fronted {
        light.sun.azimuth_deg = 140.0 - light.sun.azimuth_deg * 0.15;
        light.key *= if light.sun.moon { 1.25 } else { 0.92 };
    }
}

#[cfg(test)]
mod tests {
    use crate::scene::parts::PropKind;
    use crate::scene::sample::shot;

    #[test]
    fn each_has_what_it_is_known_by_and_nobody_in_its_walls() {
        let all = [
            ("a woman walks in a city park", PropKind::ParkLamp),
            ("爷爷早上在公园凉亭里拉二胡", PropKind::Gazebo),
            ("小区花园里的一只狗", PropKind::Apartments),
            ("a man stands in a graveyard", PropKind::Gravestone),
            ("一个女人站在墓地里", PropKind::Gravestone),
            ("动物园里的一头狮子", PropKind::Railing),
            ("a girl at the zoo", PropKind::Railing),
            ("a violinist in the courtyard of an Italian villa", PropKind::Arcade),
            ("a knight in a castle courtyard", PropKind::Arcade),
            ("奶奶在公交站牌下等孙子", PropKind::BusShelter),
            ("a woman waits at a bus stop", PropKind::BusShelter),
            ("女孩骑自行车穿过铁道口", PropKind::CrossingGate),
            ("a cowboy on the main street of a wild west town", PropKind::WesternFront),
            ("a black horse gallops around a sandy racetrack", PropKind::RacingRail),
            ("an engineer walks through a solar farm", PropKind::SolarPanels),
            ("a worker before a power plant", PropKind::CoolingTower),
            ("大坝前的一个男人", PropKind::DamWall),
            ("a girl runs through a hedge maze", PropKind::Hedge),
            ("students walk across a university campus", PropKind::ClockTower),
        ];
        for (prompt, kind) in all {
            for seed in [0, 3] {
                let shot = shot(prompt, seed);
                assert!(shot.props.iter().any(|prop| prop.kind == kind), "{prompt}: no {kind:?} in {:?}", shot.place);
                let who = &shot.actors[0];
                let walls = [PropKind::Apartments, PropKind::Gravestone, PropKind::ClockTower];
                let inside = shot.props.iter().any(|prop| {
                    let (x, z) = ((prop.at.x - who.at.x).abs(), (prop.at.z - who.at.z).abs());
                    walls.contains(&prop.kind) && x < prop.size.x * 0.5 && z < prop.size.z * 0.5
                });
                assert!(!inside, "{prompt}, {seed}: {who:?}");
            }
        }
    }
}
