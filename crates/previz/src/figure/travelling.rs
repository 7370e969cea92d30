//! Which figure draws which of the vehicles and crafts.
//!
//! Draws nothing itself.

use super::body::Body;
use super::pose::Pose;
use super::vehicles;
use crate::script::{Guise, SubjectKind};

/// Vehicles and crafts; false if it is none.
pub(super) fn travelling(body: &mut Body, pose: &Pose, figure: fn(&Pose) -> Body) -> bool {
    use SubjectKind as K;
    match pose.kind {
        K::Car if pose.guise == Some(Guise::TukTuk) => vehicles::warcraft::tuk_tuk(body, pose),
        K::Car => vehicles::road::car(body, pose),
        K::Taxi => vehicles::road::taxi(body, pose),
        K::Suv if pose.guise == Some(Guise::Rover) => vehicles::offworld::rover(body, pose),
        K::Suv => vehicles::motorcar::suv(body, pose),
        K::CompactCar => vehicles::motorcar::compact(body, pose),
        K::Pickup => vehicles::motorcar::pickup(body, pose),
        K::Van => vehicles::motorcar::van(body, pose),
        K::SportsCar => vehicles::motorcar::sports(body, pose),
        K::Truck if pose.guise == Some(Guise::BattleTank) => vehicles::warcraft::tank(body, pose),
        K::Truck if pose.guise == Some(Guise::Mixer) => vehicles::worksite::mixer(body, pose),
        K::Truck => vehicles::road::truck(body, pose),
        K::Bus if pose.guise == Some(Guise::DoubleDecker) => vehicles::doubledecker::bus(body, pose),
        K::Bus => vehicles::road::bus(body, pose),
        K::Tram => vehicles::tram::tram(body, pose),
        K::CableCar => vehicles::tram::cable_car(body, pose),
        K::PoliceCar | K::Ambulance | K::FireEngine | K::Tanker | K::SchoolBus => {
            vehicles::service::vehicle(body, pose)
        }
        K::Tractor if pose.guise == Some(Guise::Harvester) => vehicles::worksite::harvester(body, pose),
        K::Excavator if pose.guise == Some(Guise::Bulldozer) => vehicles::worksite::bulldozer(body, pose),
        K::Tractor => vehicles::machinery::tractor(body, pose),
        K::Excavator => vehicles::machinery::excavator(body, pose),
        K::FormulaCar => vehicles::racer::formula(body, pose),
        K::Carriage if pose.guise == Some(Guise::DogSled) => super::dog_sled::dog_sled(body, pose, figure),
        K::Carriage => super::carriage::carriage(body, pose, figure),
        K::Bicycle | K::Cyclist | K::Motorcycle | K::Scooter => vehicles::road::two_wheels(body, pose),
        K::Train if pose.guise == Some(Guise::LightRail) => vehicles::lightrail::train(body, pose),
        kind if kind.is_train() => vehicles::rail::train(body, pose),
        kind if kind.is_vessel() => vehicles::boat::boat(body, pose),
        K::Balloon if pose.guise == Some(Guise::Paraglider) => vehicles::lightcraft::paraglider(body, pose),
        K::Balloon if pose.guise == Some(Guise::Airship) => vehicles::warcraft::airship(body, pose),
        K::Drone if pose.guise == Some(Guise::Saucer) => vehicles::offworld::saucer(body, pose),
        K::Balloon => vehicles::balloon::balloon(body, pose),
        K::Rocket => vehicles::rocket::rocket(body, pose),
        K::Plane if pose.guise == Some(Guise::Biplane) => vehicles::lightcraft::biplane(body, pose),
        K::Plane if pose.guise == Some(Guise::Glider) => vehicles::lightcraft::glider(body, pose),
        K::Plane if pose.guise == Some(Guise::FighterJet) => vehicles::warcraft::fighter(body, pose),
        K::Plane => vehicles::air::plane(body, pose),
        K::Helicopter => vehicles::air::helicopter(body, pose),
        K::Drone => vehicles::air::drone(body, pose),
        K::Spaceship => vehicles::air::spaceship(body, pose),
        K::Planet => vehicles::air::planet(body, pose),
        K::RockFace => super::tasks::rock::wall(body, pose.seed, pose.colour(0x8a8078)),
        K::Kite => vehicles::air::kite(body, pose),
        _ => return false,
    }
    true
}
