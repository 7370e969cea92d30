//! Props by kind: houses, piers and fences, put together from faces;
//! streets and temples have modules of their own.
//!
//! Where they stand, how large and how lit is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::{
    airfield, alley, aloft, apartments, billboard, blaze, bore, chapel, citygate, civic, classical, cottage, crossing,
    crystal, decking, dock, doorway, farmhouse, gallery, garden, goal, greathall, guideway, hoard, hollow, humpback,
    ice, isle, lantern, launchpad, liner, manor, mansard, market, memorial, nave, overhead, overpass, parking,
    parkland, pavement, picnic, plant, plaza, produce, quad, railing, rampart, refuse, roadside, roofdeck, shrine,
    skatepark, smithy, stairs, stall, stand, station, statue, street, suburban, suspension, tent, townhouse, trunk,
    waterside, western, works, worksite, wreck,
};
use crate::maths::{Vec3, v3};
use crate::render::world::Moment;
use crate::scene::{Prop, PropKind};

/// Draws one prop whose foot is at `foot`.
pub(crate) fn draw(prop: &Prop, foot: Vec3, moment: &Moment, facade: &mut Facade) {
    let frame = frame(prop, foot);
    match prop.kind {
        PropKind::Tower | PropKind::Shophouse => street::tower(prop, &frame, moment, facade),
        PropKind::House | PropKind::Barn => cottage::house(prop, &frame, moment, facade),
        PropKind::MansardHouse => mansard::draw(prop, &frame, moment, facade),
        PropKind::GabledHouse => townhouse::draw(prop, &frame, moment, facade),
        PropKind::PlasterHouse | PropKind::BrickRow | PropKind::GreyHouse => alley::draw(prop, &frame, moment, facade),
        PropKind::Farmhouse => farmhouse::draw(prop, &frame, facade),
        PropKind::AlleyArch => overhead::arch(prop, &frame, facade),
        PropKind::Laundry => overhead::laundry(prop, &frame, moment, facade),
        PropKind::Chapel => chapel::draw(prop, &frame, moment, facade),
        PropKind::Crossing => crossing::draw(prop, &frame, facade),
        PropKind::Cavern | PropKind::Aquarium | PropKind::Glasshouse | PropKind::Courtyard => {
            hollow::draw(prop, &frame, moment, facade);
        }
        PropKind::Crystals => crystal::cluster(prop, &frame, facade),
        PropKind::Doorway => doorway::front(prop, &frame, facade),
        PropKind::Overpass => overpass::draw(prop, &frame, facade),
        PropKind::Festoon => street::festoon(prop, &frame, moment, facade),
        PropKind::Flags => lantern::flags(prop, &frame, moment, facade),
        PropKind::Lanterns => lantern::string(prop, &frame, moment, facade),
        PropKind::StreetLamp => street::lamp(prop, &frame, facade),
        PropKind::Pier => decking::pier(prop, &frame, facade),
        PropKind::Fence => fence(prop, &frame, facade),
        PropKind::LaunchTower => launchpad::tower(prop, &frame, facade),
        PropKind::LaunchPad => launchpad::draw(prop, &frame, facade),
        PropKind::Runway => airfield::runway(prop, &frame, facade),
        PropKind::ControlTower => airfield::control_tower(prop, &frame, facade),
        PropKind::BrickWall => block(&frame, prop.size, prop.colour, Cover::Courses { height: 0.085 }, facade),
        PropKind::Rampart => rampart::wall(prop, &frame, moment, facade),
        PropKind::Watchtower => rampart::watchtower(prop, &frame, facade),
        PropKind::GantryCrane => dock::crane(prop, &frame, moment, facade),
        PropKind::Containers => dock::containers(prop, &frame, facade),
        PropKind::Manor => manor::house(prop, &frame, facade),
        PropKind::ArchBridge => humpback::draw(prop, &frame, facade),
        PropKind::Statue => statue::draw(prop, &frame, facade),
        PropKind::SuspensionBridge => suspension::draw(prop, &frame, facade),
        PropKind::Tunnel => bore::draw(prop, &frame, facade),
        PropKind::Pedestal | PropKind::Terrace => {
            block(&frame, prop.size, prop.colour, Cover::Plain, facade);
        }
        PropKind::Temple => shrine::temple(prop, &frame, facade),
        PropKind::Pagoda => shrine::pagoda(prop, &frame, facade),
        PropKind::Stall | PropKind::FoodStall => stall::draw(prop, &frame, facade),
        PropKind::Stand => stand::draw(prop, &frame, facade),
        PropKind::Floodlight => stand::floodlight(prop, &frame, facade),
        PropKind::Net => goal::net(prop, &frame, facade),
        PropKind::Goal => goal::goal(prop, &frame, facade),
        PropKind::Hoop => goal::hoop(prop, &frame, facade),
        PropKind::Tent => tent::draw(prop, &frame, facade),
        PropKind::Ruins => shrine::ruins(prop, &frame, facade),
        PropKind::Blanket => picnic::blanket(prop, &frame, moment, facade),
        PropKind::Hamper => picnic::hamper(prop, &frame, facade),
        PropKind::Skeleton => worksite::skeleton(prop, &frame, facade),
        PropKind::Crane => worksite::crane(prop, &frame, moment, facade),
        _ => fitting(prop, &frame, moment, facade),
    }
}

/// Draws what of a bridge stands before whoever is on it.
pub(crate) fn parapet(prop: &Prop, foot: Vec3, facade: &mut Facade) {
    humpback::parapets(prop, &frame(prop, foot), facade);
}

fn frame(prop: &Prop, foot: Vec3) -> Frame {
    Frame { foot, right: v3(1.0, 0.0, 0.0).yawed(prop.yaw_turns), away: v3(0.0, 0.0, 1.0).yawed(prop.yaw_turns) }
}

/// What people go on, wait at, trade from and gather around.
fn fitting(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    match prop.kind {
        PropKind::Apartments => apartments::draw(prop, frame, moment, facade),
        PropKind::PiercedHouse => apartments::pierced(prop, frame, moment, facade),
        PropKind::Guideway => guideway::draw(prop, frame, facade),
        PropKind::CityGate | PropKind::TownGate => citygate::draw(prop, frame, moment, facade),
        PropKind::Banner => citygate::banner(prop, frame, moment, facade),
        PropKind::Smithy => smithy::draw(prop, frame, moment, facade),
        PropKind::Wreck => wreck::draw(prop, frame, facade),
        PropKind::Concourse | PropKind::LibraryHall | PropKind::SteelWorks => {
            greathall::draw(prop, frame, moment, facade)
        }
        PropKind::Isle => isle::draw(prop, frame, moment, facade),
        PropKind::Trunk => trunk::draw(prop, frame, facade),
        PropKind::Sunshade => overhead::sunshade(prop, frame, moment, facade),
        PropKind::NeonSign => billboard::sign(prop, frame, moment, facade),
        PropKind::Screen => billboard::screen(prop, frame, moment, facade),
        PropKind::Fountain => plaza::fountain(prop, frame, moment, facade),
        PropKind::CafeTable => plaza::cafe_table(prop, frame, facade),
        PropKind::Forecourt => parking::forecourt(prop, frame, facade),
        PropKind::SuburbanHouse => suburban::house(prop, frame, facade),
        PropKind::LetterBox => suburban::letter_box(prop, frame, facade),
        PropKind::Helipad => roofdeck::helipad(prop, frame, facade),
        PropKind::SteelFrame => roofdeck::frame(prop, frame, facade),
        PropKind::QuarterPipe => skatepark::quarter_pipe(prop, frame, facade),
        PropKind::SkateStairs => skatepark::stairs(prop, frame, facade),
        PropKind::ParkingBays => parking::bays(prop, frame, facade),
        PropKind::BazaarStall => market::bazaar(prop, frame, facade),
        PropKind::FlowerStall => market::flowers(prop, frame, facade),
        PropKind::Boardwalk => decking::boardwalk(prop, frame, facade),
        PropKind::ShipDeck => decking::ship(prop, frame, moment, facade),
        PropKind::Hoard => hoard::heap(prop, frame, facade),
        PropKind::LinerDeck => liner::deck(prop, frame, facade),
        PropKind::Blaze => blaze::draw(prop, frame, moment, facade),
        PropKind::RuinedNave => nave::draw(prop, frame, facade),
        PropKind::Gallery => gallery::draw(prop, frame, moment, facade),
        PropKind::IceTower | PropKind::IceWall => ice::draw(prop, frame, moment, facade),
        PropKind::Steps => stairs::draw(prop, frame, facade),
        PropKind::Track => station::track(prop, frame, facade),
        PropKind::Platform => station::platform(prop, frame, facade),
        PropKind::PlatformRoof => station::roof(prop, frame, facade),
        PropKind::PlatformBench => station::bench(prop, frame, facade),
        PropKind::StationSign => station::sign(prop, frame, facade),
        _ => laid_out(prop, frame, moment, facade),
    }
}

/// What stands on lawns and in courts.
fn laid_out(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    match prop.kind {
        PropKind::Path => parkland::path(prop, frame, facade),
        PropKind::ParkLamp => parkland::lamp(prop, frame, facade),
        PropKind::Hedge => parkland::hedge(prop, frame, facade),
        PropKind::FlowerBed => parkland::bed(prop, frame, facade),
        PropKind::Gazebo => parkland::pavilion(prop, frame, facade),
        PropKind::Gravestone => memorial::gravestone(prop, frame, facade),
        PropKind::Railing => railing::railing(prop, frame, facade),
        PropKind::MeshFence => railing::mesh(prop, frame, facade),
        PropKind::NoticeBoard => railing::notice(prop, frame, facade),
        PropKind::Arcade => quad::arcade(prop, frame, facade),
        PropKind::ClockTower => quad::clock_tower(prop, frame, facade),
        PropKind::Well => quad::well(prop, frame, facade),
        PropKind::Barrel => quad::barrel(prop, frame, facade),
        PropKind::Shrub => quad::shrub(prop, frame, facade),
        PropKind::BusShelter => roadside::bus_shelter(prop, frame, facade),
        PropKind::StopSign => roadside::stop_sign(prop, frame, facade),
        PropKind::CrossingGate => roadside::crossing_gate(prop, frame, moment, facade),
        PropKind::CatenaryMast => roadside::catenary_mast(prop, frame, facade),
        PropKind::RacingRail => roadside::racing_rail(prop, frame, facade),
        PropKind::WinningPost => roadside::winning_post(prop, frame, facade),
        PropKind::WesternFront => western::front(prop, frame, facade),
        PropKind::WaterTower => western::water_tower(prop, frame, facade),
        PropKind::CoolingTower => works::cooling_tower(prop, frame, facade),
        PropKind::SolarPanels => works::solar_panels(prop, frame, moment, facade),
        PropKind::DamWall => works::dam(prop, frame, moment, facade),
        _ => tended(prop, frame, moment, facade),
    }
}

/// What is set out in gardens and fields, or dug up and heaped.
fn tended(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    match prop.kind {
        PropKind::Patch => garden::patch(prop, frame, facade),
        PropKind::Flagstick => garden::flagstick(prop, frame, moment, facade),
        PropKind::BoardFence => garden::boards(prop, frame, facade),
        PropKind::Topiary => garden::topiary(prop, frame, facade),
        PropKind::VegetableBed => produce::vegetables(prop, frame, facade),
        PropKind::BeanPoles => produce::beans(prop, frame, facade),
        PropKind::TeaRow => produce::tea(prop, frame, facade),
        PropKind::HayBale => produce::bale(prop, frame, facade),
        PropKind::ScrapHeap => refuse::scrap(prop, frame, facade),
        PropKind::Tyres => refuse::tyres(prop, frame, facade),
        PropKind::Sandbags => refuse::sandbags(prop, frame, facade),
        PropKind::Bones => refuse::bones(prop, frame, facade),
        PropKind::Lotus => waterside::lotus(prop, frame, facade),
        PropKind::GardenRock => waterside::rock(prop, frame, facade),
        PropKind::GardenBridge => waterside::bridge(prop, frame, facade),
        PropKind::WaterSlides => waterside::slides(prop, frame, facade),
        PropKind::RockArch => refuse::arch(prop, frame, facade),
        _ => by_trade(prop, frame, facade),
    }
}

/// What is built for work, for worship and for feasts.
fn by_trade(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    match prop.kind {
        PropKind::FireStation => civic::fire_station(prop, frame, facade),
        PropKind::DockDoors => civic::dock_doors(prop, frame, facade),
        PropKind::Motel => civic::motel(prop, frame, facade),
        PropKind::School => civic::school(prop, frame, facade),
        PropKind::Porch => civic::porch(prop, frame, facade),
        PropKind::PhoneBooth => pavement::phone_booth(prop, frame, facade),
        PropKind::SubwayEntrance => pavement::subway_entrance(prop, frame, facade),
        PropKind::TicketBooth => pavement::ticket_booth(prop, frame, facade),
        PropKind::LongTable => pavement::long_table(prop, frame, facade),
        PropKind::LowTable => pavement::low_table(prop, frame, facade),
        PropKind::Steamer => pavement::steamer(prop, frame, facade),
        PropKind::ChairRow => pavement::chair_row(prop, frame, facade),
        PropKind::FlowerArch => classical::flower_arch(prop, frame, facade),
        PropKind::GreekTemple => classical::greek_temple(prop, frame, facade),
        PropKind::Column => classical::column(prop, frame, facade),
        PropKind::Censer => classical::censer(prop, frame, facade),
        PropKind::StoneLantern => garden::lantern(prop, frame, facade),
        PropKind::StorageTank => plant::storage_tank(prop, frame, facade),
        PropKind::Still => plant::still(prop, frame, facade),
        PropKind::Chimney => plant::chimney(prop, frame, facade),
        PropKind::WorksHall => plant::works_hall(prop, frame, facade),
        PropKind::Shack => plant::shack(prop, frame, facade),
        PropKind::StreetArcade => plant::street_arcade(prop, frame, facade),
        PropKind::LanternRoom => aloft::lantern_room(prop, frame, facade),
        PropKind::Bell => aloft::bell(prop, frame, facade),
        PropKind::IronStairs => aloft::iron_stairs(prop, frame, facade),
        PropKind::IronLanding => aloft::iron_landing(prop, frame, facade),
        PropKind::TreeHut => aloft::tree_hut(prop, frame, facade),
        PropKind::RopeRail => aloft::rope_rail(prop, frame, facade),
        // What has no faces the stage has others draw.
        _ => {}
    }
}

fn fence(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let count = (prop.size.x / 2.2) as i32;
    let w = prop.size.x * 0.5;
    let bar = |facade: &mut Facade, a: (f32, f32), b: (f32, f32)| {
        let points =
            [frame.at(a.0, a.1, 0.0), frame.at(b.0, a.1, 0.0), frame.at(b.0, b.1, 0.0), frame.at(a.0, b.1, 0.0)];
        facade.wall(&points, -frame.away, prop.colour, 0.0, Cover::Plain);
    };
    for y in [0.45, 0.85] {
        bar(facade, (-w, y * prop.size.y), (w, (y + 0.09) * prop.size.y));
    }
    for i in 0..=count {
        let x = -w + i as f32 * 2.2;
        bar(facade, (x, 0.0), (x + 0.13, prop.size.y));
    }
}
