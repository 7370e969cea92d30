//! Open places that are laid out for one purpose: a park, the court of a housing estate, a
//! graveyard, an enclosure of a zoo, the court of a villa, of a castle and of a university.
//!
//! Says which one a shot is taken in, and what lies and grows there; how each is laid out
//! has a module of its own.

mod crops;
mod digs;
mod enclosure;
mod festal;
mod frontier;
mod fronts;
mod gardens;
mod glacier;
mod graves;
mod growth;
mod industry;
mod lawns;
mod park;
mod plot;
mod quad;
mod roadside;
mod sacred;
mod turf;
mod works;

pub(crate) use growth::plants;

use plot::Plot;

use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::atmosphere::light::Daylight;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Land, Landform, Motion, Pattern, Prop, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::meadow::grass;
use crate::script::{Action, Angle, Feature, PREMISES, SubjectKind};

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
    Lawn,
    Golf,
    Backyard,
    Vegetables,
    Pasture,
    Paddock,
    Zen,
    Formal,
    Paddy,
    Maize,
    Hay,
    Tea,
    Junkyard,
    Dig,
    Trench,
    Camp,
    Glacier,
    /// On the track of a railway.
    Railway,
    /// Before a hall of worship, by what it is known by.
    Sacred(Feature),
    /// Before a front on a pavement or a yard.
    Front(Feature),
    /// Where people eat, wed or watch.
    Festal(Feature),
    /// Works, and what nobody has finished.
    Works(Feature),
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
    if setting.has(Feature::Railway) && is_walked_along(setting) {
        return Some(Premises::Railway);
    }
    let found = PREMISES.into_iter().find(|feature| setting.has(*feature)).and_then(laid_out_as);
    // From the air a crop is one field among others.
    let sown = |one: &Premises| matches!(one, Premises::Paddy | Premises::Maize | Premises::Hay | Premises::Tea);
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    found.filter(|one| !above || !sown(one))
}

fn laid_out_as(feature: Feature) -> Option<Premises> {
    Some(match feature {
        Feature::TempleCourt | Feature::GreekTemple => Premises::Sacred(feature),
        Feature::FireStation | Feature::PhoneBooth | Feature::SubwayEntrance | Feature::Porch => {
            Premises::Front(feature)
        }
        Feature::Motel | Feature::LoadingDock | Feature::TicketBooth | Feature::Schoolyard => Premises::Front(feature),
        Feature::FoodStreet | Feature::BeerGarden | Feature::WeddingSite | Feature::Bullring | Feature::Rodeo => {
            Premises::Festal(feature)
        }
        Feature::Refinery | Feature::Industry | Feature::UnfinishedBlock | Feature::StreetArcade => {
            Premises::Works(feature)
        }
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
        Feature::Lawn => Premises::Lawn,
        Feature::GolfCourse => Premises::Golf,
        Feature::Backyard => Premises::Backyard,
        Feature::VegetableGarden => Premises::Vegetables,
        Feature::Pasture => Premises::Pasture,
        Feature::Paddock => Premises::Paddock,
        Feature::ZenGarden => Premises::Zen,
        Feature::FormalGarden => Premises::Formal,
        Feature::RicePaddy => Premises::Paddy,
        Feature::CornField => Premises::Maize,
        Feature::Hayfield => Premises::Hay,
        Feature::TeaField => Premises::Tea,
        Feature::Junkyard => Premises::Junkyard,
        Feature::Dig => Premises::Dig,
        Feature::Trench => Premises::Trench,
        Feature::Campsite => Premises::Camp,
        Feature::Glacier => Premises::Glacier,
        Feature::HousingEstate => Premises::Estate,
        Feature::Pavilion | Feature::Park => Premises::Park,
        _ => return None,
    })
}

/// Whether nobody goes by on a railway, so that it is trodden.
fn is_walked_along(setting: &Setting) -> bool {
    let halts = [Feature::Platform, Feature::LevelCrossing, Feature::Bridge, Feature::Concourse];
    !setting.shot.subjects.iter().any(|one| one.kind.is_train()) && !halts.into_iter().any(|one| setting.has(one))
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
        Premises::Lawn => lawns::lawn(&mut plot),
        Premises::Golf => lawns::golf(&mut plot),
        Premises::Backyard => lawns::backyard(&mut plot),
        Premises::Pasture => lawns::pasture(&mut plot),
        Premises::Paddock => lawns::paddock(&mut plot),
        Premises::Vegetables => gardens::vegetables(&mut plot),
        Premises::Zen => gardens::zen(&mut plot),
        Premises::Formal => gardens::formal(&mut plot),
        Premises::Paddy => crops::paddy(&mut plot),
        Premises::Maize => crops::track(&mut plot),
        Premises::Hay => crops::hay(&mut plot),
        Premises::Tea => crops::tea(&mut plot),
        Premises::Junkyard => digs::junkyard(&mut plot, dice),
        Premises::Dig => digs::dig(&mut plot),
        Premises::Trench => digs::trench(&mut plot),
        Premises::Camp => lawns::camp(&mut plot, dice),
        Premises::Glacier => glacier::build(&mut plot, dice),
        Premises::Railway => digs::railway(&mut plot),
        Premises::Sacred(Feature::GreekTemple) => sacred::greek(&mut plot),
        Premises::Sacred(_) => sacred::temple_court(&mut plot),
        Premises::Front(front) => before(front, &mut plot, dice),
        Premises::Festal(Feature::FoodStreet) => festal::food_street(&mut plot, dice),
        Premises::Festal(Feature::BeerGarden) => festal::beer_garden(&mut plot),
        Premises::Festal(Feature::WeddingSite) => festal::wedding(&mut plot),
        Premises::Festal(_) => festal::ring(&mut plot),
        Premises::Works(Feature::Refinery) => industry::refinery(&mut plot),
        Premises::Works(Feature::Industry) => industry::area(&mut plot),
        Premises::Works(Feature::StreetArcade) => industry::arcade(&mut plot, dice),
        Premises::Works(_) => industry::unfinished(&mut plot),
    }
}

/// Whether a field lies under water.
pub(crate) fn is_flooded(setting: &Setting) -> bool {
    of(setting) == Some(Premises::Paddy) && !crops::is_ripe(setting) && !setting.snowy()
}

/// What stands before one of the fronts, and the front.
fn before(front: Feature, plot: &mut Plot, dice: &mut Dice) {
    match front {
        Feature::FireStation => fronts::fire_station(plot),
        Feature::PhoneBooth => fronts::phone_booth(plot, dice),
        Feature::SubwayEntrance => fronts::subway_entrance(plot, dice),
        Feature::Porch => fronts::porch(plot),
        Feature::Motel => fronts::motel(plot),
        Feature::LoadingDock => fronts::loading_dock(plot),
        Feature::Schoolyard => fronts::schoolyard(plot),
        _ => fronts::ticket_booth(plot),
    }
}

/// Whether what lies beyond it is seen past it.
pub(crate) fn has_a_view(found: Premises) -> bool {
    let closed = matches!(found, Premises::Siheyuan | Premises::VillaCourt | Premises::CastleCourt | Premises::Maze);
    !closed && !matches!(found, Premises::Works(Feature::StreetArcade))
}

/// Who is there although no word names them.
pub(crate) fn dwellers(found: Premises, setting: &Setting, rig: &Rig, dice: &mut Dice) -> Vec<Actor> {
    match found {
        Premises::Zoo => enclosure::dwellers(setting, met(setting, rig), dice),
        Premises::Pasture => lawns::grazing(SubjectKind::Cow, setting, met(setting, rig), dice),
        Premises::Paddock => lawns::grazing(SubjectKind::Horse, setting, met(setting, rig), dice),
        Premises::Vegetables => gardens::scarecrow(setting, met(setting, rig), dice).into_iter().collect(),
        Premises::Front(_) => fronts::vehicles(setting, met(setting, rig), dice),
        Premises::Festal(_) => festal::dwellers(setting, met(setting, rig), dice),
        _ => Vec::new(),
    }
}

/// Whether what it is known by stands in one spot, so that who passes by would leave it.
fn is_one_spot(found: Premises) -> bool {
    matches!(found, Premises::Sacred(_) | Premises::Front(_) | Premises::Festal(_) | Premises::Works(_))
}

/// Nobody whom no words send on their way runs past what such a place is known by.
pub(crate) fn slow(setting: &Setting, actors: &mut [Actor], seconds: f32) {
    if !of(setting).is_some_and(is_one_spot) {
        return;
    }
    let idle = |kind: SubjectKind| setting.shot.subjects.iter().any(|one| one.kind == kind && one.action.is_none());
    for one in actors.iter_mut().filter(|one| one.grounded && one.size_m < 3.0 && idle(one.kind)) {
        let Motion::Straight { velocity } = one.motion else { continue };
        let pace = velocity.length();
        if pace > SLOW_M_S {
            let slowed = velocity * (SLOW_M_S / pace);
            one.at += (velocity - slowed) * (seconds * 0.5);
            one.motion = Motion::Straight { velocity: slowed };
            one.rate_hz *= SLOW_M_S / pace;
            one.action = if one.action == Action::Run { Action::Walk } else { one.action };
        }
    }
}

/// How fast they go at most.
const SLOW_M_S: f32 = 0.75;

/// The ground of it; whether it has its own.
pub(crate) fn lay(setting: &Setting, land: &mut Land) -> bool {
    let Some(found) = of(setting) else { return false };
    let level = land.form == Landform::Flat;
    if level {
        land.relief_m = land.relief_m.min(30.0);
    }
    if tilled(found, setting, land) {
        return true;
    }
    let wild = match found {
        Premises::Front(Feature::Porch | Feature::TicketBooth) => true,
        // What is beyond it is not paved.
        Premises::Front(Feature::Schoolyard) => !level,
        Premises::BusStop => roadside::in_country(setting),
        _ => false,
    };
    let (stones, pattern) = match found {
        _ if wild => {
            (land.cover, land.cover_alt) = grass(setting.season);
            land.pattern = Pattern::Plain;
            return true;
        }
        Premises::Zen => ([0xd6d0c2, 0xc8c2b4], Pattern::Raked),
        Premises::Dig | Premises::Trench => (digs::GROUND.0, Pattern::Plain),
        Premises::Junkyard => (digs::GROUND.1, Pattern::Plain),
        Premises::VillaCourt => ([0xb59f80, 0xa58e70], Pattern::Paving),
        Premises::CastleCourt => ([0x86807a, 0x747068], Pattern::Cobbles),
        Premises::Siheyuan => ([0x77746c, 0x68655e], Pattern::Paving),
        Premises::BusStop => ([0x4b4c4f, 0x434447], Pattern::Plain),
        Premises::Sacred(Feature::GreekTemple) => ([0xb0a488, 0x9c9074], Pattern::Plain),
        Premises::Sacred(_) => ([0x77736b, 0x69655d], Pattern::Paving),
        Premises::Front(Feature::Schoolyard) => ([0x8f8a82, 0x827d76], Pattern::Plain),
        Premises::Front(_) => ([0x55565a, 0x4a4b50], Pattern::Plain),
        Premises::Festal(Feature::FoodStreet) => ([0x77736a, 0x68645c], Pattern::Paving),
        Premises::Festal(Feature::BeerGarden) => ([0xa89c84, 0x988c74], Pattern::Plain),
        Premises::Festal(Feature::Bullring | Feature::Rodeo) => ([0xd0a868, 0xc09858], Pattern::Plain),
        Premises::Works(Feature::StreetArcade) => ([0x7d7970, 0x8f8a80], Pattern::Paving),
        Premises::Works(_) => ([0x77705f, 0x686256], Pattern::Plain),
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

/// The ground of fields and lawns; whether it is one.
fn tilled(found: Premises, setting: &Setting, land: &mut Land) -> bool {
    [land.cover, land.cover_alt] = match found {
        Premises::Paddy => crops::soil(setting, crops::Soil::Paddy),
        Premises::Hay => crops::soil(setting, crops::Soil::Stubble),
        Premises::Maize | Premises::Tea => crops::soil(setting, crops::Soil::Earth),
        Premises::Lawn | Premises::Golf | Premises::Backyard => {
            (land.cover, land.cover_alt) = grass(setting.season);
            land.pattern = Pattern::Mown;
            return true;
        }
        _ => return false,
    };
    land.pattern = Pattern::Plain;
    true
}

/// From where one is seen in which nobody is.
pub(crate) fn stand_in(found: Premises, here: f32) -> Rig {
    let up = match found {
        Premises::Zoo => 1.0,
        Premises::CastleCourt | Premises::Campus | Premises::Frontier => 4.6,
        Premises::PowerStation | Premises::Dam | Premises::Works(_) => 6.5,
        Premises::Sacred(_) => 4.2,
        _ => 2.6,
    };
    Rig { eye: v3(0.0, here + 1.9, 0.0), target: v3(0.0, here + up, 26.0), fov_deg: 48.0, upright: None }
}

/// Walls across the view are seen in the light, not against it.
pub(crate) fn change(found: Premises, light: &mut Daylight) {
    let walled = matches!(found, Premises::VillaCourt | Premises::CastleCourt | Premises::Siheyuan | Premises::Campus);
    let fronted = matches!(found, Premises::Frontier | Premises::BusStop | Premises::Dam | Premises::PowerStation);
    let gardened = matches!(found, Premises::Backyard | Premises::Zen | Premises::Formal | Premises::Maize);
    let dug = matches!(found, Premises::Trench | Premises::Dig | Premises::Junkyard);
    let before = matches!(found, Premises::Sacred(_) | Premises::Front(_) | Premises::Festal(_) | Premises::Works(_));
    if walled || fronted || gardened || dug || before {
        light.sun.azimuth_deg = 140.0 - light.sun.azimuth_deg * 0.15;
        light.key *= if light.sun.moon { 1.25 } else { 0.92 };
    }
}

#[cfg(test)]
mod tests {
    use crate::scene::parts::{PropKind, Species};
    use crate::scene::sample::shot;

    #[test]
    fn rice_stands_in_water_until_it_is_ripe_and_maize_leaves_whoever_is_in_it_free() {
        let young = shot("a brown dog in a rice paddy", 1);
        assert!(young.water.is_some_and(|water| water.film), "a field under water");
        let ripe = shot("一个女孩在金黄的稻田里", 1);
        assert!(ripe.water.is_none() && ripe.flora.iter().any(|flora| flora.species == Species::Wheat));
        let maize = shot("一只黄狗在玉米地", 1);
        let stalks = maize.flora.iter().find(|flora| flora.species == Species::Maize).expect("maize");
        assert!(stalks.near_m > 8.0 && stalks.height_m > 2.0, "{stalks:?}");
        // A train on its railway is no walk along one.
        let train = shot("a train on a railway in a field", 1);
        assert!(train.props.iter().all(|prop| prop.kind != PropKind::CatenaryMast), "{:?}", train.place);
    }

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
            ("a man in a blue shirt on a golf course", PropKind::Flagstick),
            ("一个女孩在高尔夫球场", PropKind::Flagstick),
            ("a girl in a backyard", PropKind::BoardFence),
            ("an old man in a vegetable garden", PropKind::VegetableBed),
            ("一只黄狗在菜园里", PropKind::VegetableBed),
            ("a boy in a pasture", PropKind::Fence),
            ("一个女孩在马场", PropKind::Fence),
            ("an old man in a zen garden", PropKind::GardenRock),
            ("a woman in a topiary garden", PropKind::Topiary),
            ("a man in a hayfield", PropKind::HayBale),
            ("一个男人在茶山上", PropKind::TeaRow),
            ("an old man in a tea plantation", PropKind::TeaRow),
            ("a boy in a junkyard", PropKind::ScrapHeap),
            ("一个男孩在垃圾场", PropKind::ScrapHeap),
            ("an old man in an archaeological dig", PropKind::Bones),
            ("a woman in a trench", PropKind::Sandbags),
            ("一位老人在铁轨上", PropKind::Track),
            ("a brown dog on the railroad tracks", PropKind::Track),
            ("a girl in a campsite", PropKind::Tent),
            ("a monk in front of a temple gate", PropKind::Censer),
            ("一个男人在寺庙门口", PropKind::Censer),
            ("an old man in a Greek temple", PropKind::GreekTemple),
            ("一个女孩在早餐摊", PropKind::LowTable),
            ("a woman in a beer garden", PropKind::LongTable),
            ("an old man in a fire station", PropKind::FireStation),
            ("a man in a phone booth", PropKind::PhoneBooth),
            ("一位老人在地铁口", PropKind::SubwayEntrance),
            ("a brown dog on a front porch", PropKind::Porch),
            ("a woman at a motel", PropKind::Motel),
            ("a girl in an oil refinery", PropKind::StorageTank),
            ("a woman in an industrial area", PropKind::WorksHall),
            ("a woman at a loading dock", PropKind::DockDoors),
            ("a woman in a bullring", PropKind::Stand),
            ("一个男孩在婚礼现场", PropKind::FlowerArch),
            ("一个男人在烂尾楼", PropKind::Skeleton),
            ("a boy at a ticket booth", PropKind::TicketBooth),
            ("a girl in a schoolyard", PropKind::School),
            ("一个男孩在骑楼下", PropKind::StreetArcade),
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
