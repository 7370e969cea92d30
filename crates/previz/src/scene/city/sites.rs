//! Places of a town that are laid out for one purpose: squares, a filling station, a
//! place to park cars.
//!
//! Says which one a shot is taken in; how each is laid out has a module of its own.

use super::{billboards, carpark, forecourt, plaza, suburb};
use crate::maths::hex;
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Flora, Land, Pattern, Prop};
use crate::scene::setting::Setting;
use crate::scene::terrain::woods::{broad, leaves, stand};
use crate::script::{Angle, Feature};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Site {
    /// Between screens as high as houses.
    Billboards,
    /// Slabs and a fountain between the houses of a city.
    Square,
    /// Cobbles and a fountain between gabled houses.
    Plaza,
    FillingStation,
    ParkingLot,
    /// Houses on their lawns along a street.
    Suburb,
}

/// Which one a shot is taken in, if it is.
pub(crate) fn of(setting: &Setting) -> Option<Site> {
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    let free = setting.in_town() && !setting.square() && !setting.riverside() && !setting.has(Feature::BuildingSite);
    match () {
        () if free && setting.has(Feature::Suburb) => Some(Site::Suburb),
        () if above => None,
        () if !free => None,
        () if setting.has(Feature::Billboards) => Some(Site::Billboards),
        () if setting.has(Feature::Plaza) => Some(Site::Plaza),
        () if setting.has(Feature::Square) => Some(Site::Square),
        () if setting.has(Feature::FillingStation) => Some(Site::FillingStation),
        () if setting.has(Feature::ParkingLot) => Some(Site::ParkingLot),
        () => None,
    }
}

/// Whether cars stand in it rather than drive.
pub(crate) fn is_for_cars(setting: &Setting) -> bool {
    matches!(of(setting), Some(Site::FillingStation | Site::ParkingLot))
}

/// Lays its ground; whether it has its own.
pub(crate) fn lay(setting: &Setting, land: &mut Land) -> bool {
    if setting.has(Feature::Bazaar) && setting.market() {
        // Slabs that are yellow with dust.
        (land.cover, land.cover_alt, land.pattern) = (hex(0xa08a68), hex(0x8c7656), Pattern::Paving);
        return true;
    }
    let Some(site) = of(setting) else { return false };
    if site == Site::Suburb {
        suburb::lay(setting, land);
        return true;
    }
    let ((stone, other), pattern) = match site {
        Site::Billboards => ((0x4c4c50, 0x5a5a5e), Pattern::Paving),
        Site::Square => ((0xa39d92, 0x918b81), Pattern::Paving),
        Site::Plaza => ((0x948a7c, 0x7a7268), Pattern::Cobbles),
        Site::FillingStation => ((0x77756f, 0x6a6863), Pattern::Plain),
        Site::ParkingLot | Site::Suburb => ((0x55565a, 0x4a4b50), Pattern::Plain),
    };
    (land.cover, land.cover_alt, land.pattern) = (hex(stone), hex(other), pattern);
    true
}

/// Everything built in it.
pub(crate) fn build(site: Site, setting: &Setting, rig: &Rig, all: &mut Vec<Prop>, dice: &mut Dice) {
    match site {
        Site::Billboards => billboards::build(setting, rig, all, dice),
        Site::Square => plaza::modern(setting, rig, all, dice),
        Site::Plaza => plaza::old(setting, rig, all, dice),
        Site::FillingStation => forecourt::build(setting, rig, all, dice),
        Site::ParkingLot => carpark::build(setting, rig, all, dice),
        Site::Suburb => suburb::build(setting, rig, all, dice),
    }
}

/// Who is there although no word names them.
pub(crate) fn dwellers(site: Site, setting: &Setting, rig: &Rig, dice: &mut Dice) -> Vec<Actor> {
    match site {
        Site::Billboards => billboards::passers(setting, rig, dice),
        Site::Square | Site::Plaza => plaza::passers(setting, rig, dice),
        Site::FillingStation => forecourt::customers(setting, rig, dice),
        Site::ParkingLot => carpark::parked(setting, rig, dice),
        Site::Suburb => suburb::dwellers(setting, rig, dice),
    }
}

/// Trees around what lies at the edge of a town.
pub(crate) fn plants(site: Site, setting: &Setting) -> Vec<Flora> {
    if site == Site::Suburb {
        return suburb::plants(setting);
    }
    if !matches!(site, Site::FillingStation | Site::ParkingLot) {
        return Vec::new();
    }
    let trees = stand(broad(setting.season), 420, 9.0, leaves(setting.season), (62.0, 300.0));
    vec![Flora { clumping: 0.4, snow: if setting.snowy() { 0.85 } else { 0.0 }, ..trees }]
}

#[cfg(test)]
mod tests {
    use crate::scene::parts::{Motion, PropKind};
    use crate::scene::sample::shot;
    use crate::script::SubjectKind as K;

    #[test]
    fn each_site_has_what_it_is_known_by_and_its_walker_before_it() {
        let sites = [
            ("a woman walks across Times Square", PropKind::Screen),
            ("时代广场的夜晚，一个男人在走", PropKind::Screen),
            ("a girl walks across a European square", PropKind::GabledHouse),
            ("欧洲小镇广场上的老人", PropKind::CafeTable),
            ("老人站在广场上", PropKind::Fountain),
            ("a man at a gas station", PropKind::Forecourt),
            ("加油站里的女人", PropKind::Forecourt),
            ("a man walks across a parking lot", PropKind::ParkingBays),
            ("an oriental bazaar, a merchant walks", PropKind::BazaarStall),
            ("女孩走在花市里", PropKind::FlowerStall),
        ];
        for (prompt, kind) in sites {
            for seed in [0, 3] {
                let shot = shot(prompt, seed);
                assert!(shot.props.iter().any(|prop| prop.kind == kind), "{prompt}: no {kind:?}");
                let who = &shot.actors[0];
                let inside = |prop: &&crate::scene::parts::Prop| {
                    prop.kind == kind && (prop.at.z - who.at.z).abs() < prop.size.z * 0.5 && prop.at.x.abs() < 2.0
                };
                let on_the_ground = matches!(kind, PropKind::ParkingBays);
                assert!(on_the_ground || !shot.props.iter().any(|prop| inside(&prop)), "{prompt}, {seed}: {who:?}");
            }
        }
    }

    #[test]
    fn cars_stand_at_the_pumps_and_between_lines() {
        for prompt in ["a red car at a gas station", "停车场里的一辆红色汽车"] {
            let shot = shot(prompt, 1);
            assert!(
                shot.actors.iter().filter(|one| one.kind == K::Car).all(|one| one.motion == Motion::Rest),
                "{prompt}"
            );
        }
    }
}
