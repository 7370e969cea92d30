//! What a shot's words come to once season, hour and weather are settled, and
//! the questions that the rest of composition asks about it.
//!
//! Decides nothing and places nothing.

use super::actors::nature::{Home, is_person, nature};
use crate::script::{
    Action, Angle, CameraMove, Direction, Feature, Light, Place, Season, Shot, ShotSize, Speed, Subject, SubjectKind,
    TimeOfDay, Weather,
};

/// What the rest of composition has settled already.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub shot: &'a Shot,
    pub place: Place,
    pub season: Season,
    pub time: TimeOfDay,
    pub weather: Weather,
}

impl Setting<'_> {
    pub(super) fn has(&self, feature: Feature) -> bool {
        // A river that has become a village's is still there, and bridges are over one.
        let along = |one: &Feature| matches!(one, Feature::Bridge | Feature::Venetian);
        let bridged = self.shot.features.iter().any(along);
        let flows = feature == Feature::River && (self.shot.place == Place::River || bridged);
        self.shot.features.contains(&feature) || flows && self.place == Place::Village
    }

    /// Whether water runs between the houses of a village.
    pub(super) fn on_canal(&self) -> bool {
        self.place == Place::Village && self.has(Feature::River)
    }

    /// Whether it is over the river of a town, on a bridge.
    pub(super) fn on_town_river(&self) -> bool {
        self.place == Place::River && matches!(self.shot.place, Place::City | Place::Street)
    }

    /// A town that is older than towers are.
    pub(super) fn is_old_town(&self) -> bool {
        self.has(Feature::Mansards)
    }

    /// Whether the shot is for a face.
    pub(super) fn near(&self) -> bool {
        matches!(self.shot.shot_size, Some(ShotSize::CloseUp | ShotSize::ExtremeCloseUp))
    }

    /// The sea with a high rock in it, for what stands there.
    pub(super) fn rocky(&self) -> bool {
        match self.place {
            _ if self.corniche() || self.bridged() || self.surfed() => false,
            Place::Sea => self.stands_on_rock(),
            // Waves break on rocks; who is at the beach is on its sand.
            Place::Beach if self.has(Feature::Rocks) => {
                let first = self.shot.subjects.first();
                let ashore =
                    first.is_some_and(|one| matches!(nature(one.kind).home, Home::Ground) && !raised(one.kind));
                let steep = self.has(Feature::Cliff) || self.has(Feature::Lighthouse) || self.raises();
                steep || self.has(Feature::Waves) && !ashore
            }
            Place::Beach => self.has(Feature::Cliff),
            _ => false,
        }
    }

    /// A road along a steep coast, unless something stands on a rock of its own.
    pub(super) fn corniche(&self) -> bool {
        let built = self.has(Feature::Lighthouse) || self.shot.subjects.iter().any(|s| raised(s.kind));
        matches!(self.place, Place::Sea | Place::Beach) && self.has(Feature::Road) && !built && !self.bridged()
    }

    /// A long bridge over open water.
    fn bridged(&self) -> bool {
        self.has(Feature::SuspensionBridge) || self.place == Place::Sea && self.has(Feature::Bridge)
    }

    /// Ground under whoever treads it beyond the air, rather than space alone.
    pub(super) fn moonscape(&self) -> bool {
        let treads = |subject: &Subject| {
            let nature = nature(subject.kind);
            nature.home == Home::Ground && nature.size_m < 4.0 && !weightless(subject.action)
        };
        self.place == Place::Space && (self.has(Feature::Rocks) || self.shot.subjects.iter().any(treads))
    }

    /// Somebody on a board at sea, for whom a wave breaks: before no rock.
    pub(super) fn surfed(&self) -> bool {
        let mount = |s: &Subject| {
            s.kind.is_vessel()
                || s.kind.is_four_footed()
                || s.kind.is_motor_vehicle()
                || nature(s.kind).action == Action::Ride && !is_person(s.kind)
        };
        let first = self.shot.subjects.first();
        matches!(self.place, Place::Sea | Place::Beach)
            && first.is_some_and(|s| is_person(s.kind) && s.action == Some(Action::Ride))
            && !self.shot.subjects.iter().any(mount)
    }

    fn stands_on_rock(&self) -> bool {
        self.has(Feature::Lighthouse)
            || self.has(Feature::Cliff)
            || self.has(Feature::Island)
            || self.has(Feature::Rocks)
            || self.raises()
    }

    /// Whether something is named that stands high over the sea.
    fn raises(&self) -> bool {
        self.shot.subjects.iter().any(|subject| raised(subject.kind))
    }

    /// An island on which nothing needs a rock to stand on.
    pub(super) fn sandbank(&self) -> bool {
        let high = |s: &Subject| !matches!(s.kind, SubjectKind::House | SubjectKind::Cabin) && raised(s.kind);
        self.has(Feature::Island)
            && ![Feature::Cliff, Feature::Lighthouse, Feature::Castle].iter().any(|f| self.has(*f))
            && !self.shot.subjects.iter().any(high)
    }

    /// A city that is seen from or above its river.
    pub(super) fn riverside(&self) -> bool {
        self.on_city_river() || self.place == Place::City && self.panorama()
    }

    /// A city whose water words name.
    fn on_city_river(&self) -> bool {
        self.place == Place::City && (self.has(Feature::River) || self.has(Feature::Lake))
    }

    /// The landmark that is seen across the river of a city.
    pub(super) fn across_river(&self) -> Option<SubjectKind> {
        let dry = |kind: &SubjectKind| kind.is_monument() && !kind.is_built_into_water();
        let named = self.shot.subjects.iter().map(|subject| subject.kind).find(dry);
        let known = self.has(Feature::Bund).then_some(SubjectKind::PearlTower);
        named.or(known).filter(|_| self.on_city_river())
    }

    /// A skyline, which is seen from across the water: from the streets there is none.
    pub(super) fn panorama(&self) -> bool {
        use Feature as F;
        let above = matches!(self.shot.angle, Some(Angle::Aerial | Angle::Overhead));
        let within = [F::Rooftop, F::Crossing, F::Overpass, F::Traffic, F::Stalls, F::BuildingSite, F::Stadium];
        // From as far off as that its roads are not told apart.
        let wide = matches!(self.shot.shot_size, Some(ShotSize::Wide | ShotSize::ExtremeWide));
        let afar = wide || self.shot.speed == Speed::TimeLapse;
        let drives = |subject: &Subject| subject.kind.is_motor_vehicle() || subject.kind.is_train();
        let stands = |subject: &Subject| subject.kind.is_building() || drives(subject);
        let flies = self.shot.subjects.first().is_some_and(|first| nature(first.kind).home == Home::Air);
        let elsewhere = above || flies || self.shot.subjects.iter().any(stands) || self.square();
        self.has(F::Skyline)
            && !elsewhere
            && (afar || !self.has(F::Road))
            && !within.iter().any(|feature| self.has(*feature))
    }

    /// A road half-way up the slope of a mountain valley.
    pub(super) fn mountain_road(&self) -> bool {
        let other = [Feature::Lake, Feature::River, Feature::Waterfall, Feature::CloudSea, Feature::GreatWall];
        let driven = self.shot.subjects.first().is_some_and(|first| first.kind.is_motor_vehicle());
        self.place == Place::Mountains
            && (self.has(Feature::Road) || driven)
            && !other.iter().any(|feature| self.has(*feature))
    }

    /// Somebody who needs ground to stand on is above a sea of clouds.
    pub(super) fn stands_above_clouds(&self) -> bool {
        let treads = |first: &Subject| nature(first.kind).home == Home::Ground && !first.kind.is_building();
        self.place == Place::Mountains && self.has(Feature::CloudSea) && self.shot.subjects.first().is_some_and(treads)
    }

    /// A beast that drinks at a water.
    pub(super) fn waters(&self) -> bool {
        let wet = matches!(self.place, Place::River | Place::Lake | Place::Canyon | Place::Waterfall);
        wet && self.beast_drinks()
    }

    /// Whether the shot is about a beast that drinks.
    fn beast_drinks(&self) -> bool {
        let drinks = |first: &Subject| first.kind.is_four_footed() && first.action == Some(Action::Drink);
        self.shot.subjects.first().is_some_and(drinks)
    }

    /// A pool in open ground; whoever drinks where no other water and no bowl is named has one.
    pub(super) fn waterhole(&self) -> bool {
        let open = matches!(self.place, Place::Meadow | Place::Open | Place::Field | Place::Desert);
        let served = || self.shot.subjects.iter().any(|subject| nature(subject.kind).home == Home::Table);
        let dry = || !self.has(Feature::River) && !self.has(Feature::Lake) && !served();
        open && (self.has(Feature::Waterhole) || self.beast_drinks() && dry())
    }

    /// Whether it is about somebody who is led to the water of a waterhole.
    pub(super) fn leads_to_water(&self) -> bool {
        let wades = |first: &Subject| first.kind.wades();
        self.waterhole() && (self.beast_drinks() || self.shot.subjects.first().is_some_and(wades))
    }

    /// A stream so narrow that nobody swims or sails on it.
    pub(super) fn is_brook(&self) -> bool {
        use Action as A;
        let afloat = |one: &Subject| {
            let swims =
                matches!(one.action, Some(A::Swim | A::Dive | A::Float | A::Row | A::Sail | A::Fish | A::CastNet));
            swims || one.kind.is_vessel() || nature(one.kind).home == Home::Water
        };
        let wide =
            [Feature::Bridge, Feature::Ford, Feature::Karst, Feature::Houses].into_iter().any(|one| self.has(one));
        self.place == Place::River && self.has(Feature::Brook) && !wide && !self.shot.subjects.iter().any(afloat)
    }

    /// Water and mud by turns.
    pub(super) fn is_marshy(&self) -> bool {
        let kinds = [Feature::Swamp, Feature::Reeds, Feature::Mangrove];
        self.place == Place::Lake && kinds.into_iter().any(|one| self.has(one))
    }

    /// Whether the shot is about somebody who goes on the ground.
    pub(super) fn is_trodden(&self) -> bool {
        use Action as A;
        let treads = |one: &Subject| {
            let wet = matches!(one.action, Some(A::Swim | A::Dive | A::Float | A::Row | A::Fly | A::Soar | A::Drink));
            nature(one.kind).home == Home::Ground && nature(one.kind).size_m < 4.0 && !one.kind.is_building() && !wet
        };
        self.shot.subjects.first().is_some_and(treads)
    }

    /// Dry grass under acacias.
    pub(super) fn savanna(&self) -> bool {
        self.has(Feature::Savanna) && matches!(self.place, Place::Field | Place::Meadow | Place::Open)
    }

    /// The sun is on the horizon, or a little above.
    pub(super) fn low_sun(&self) -> bool {
        matches!(self.time, TimeOfDay::Sunrise | TimeOfDay::Sunset | TimeOfDay::GoldenHour)
    }

    /// A garden with a swimming pool.
    pub(super) fn pool(&self) -> bool {
        self.has(Feature::Pool) && matches!(self.place, Place::Garden | Place::Open | Place::Meadow | Place::Village)
    }

    /// A street with stalls on both sides of where people walk.
    pub(super) fn market(&self) -> bool {
        let sold = [Feature::Stalls, Feature::Bazaar, Feature::FlowerMarket];
        self.place == Place::Street && sold.into_iter().any(|goods| self.has(goods))
    }

    /// A street of an age without cars.
    pub(super) fn of_old(&self) -> bool {
        self.place == Place::Street && self.has(Feature::ChineseTown)
    }

    /// Between the houses of a city.
    pub(super) fn in_town(&self) -> bool {
        matches!(self.place, Place::City | Place::Street)
    }

    /// A city with a square in front, for what is seen above its roofs or stands there.
    pub(super) fn square(&self) -> bool {
        self.in_town()
            && self.across_river().is_none()
            && (self.shot.lights.contains(&Light::Fireworks)
                || self.shot.subjects.iter().any(|s| s.kind == SubjectKind::Fireworks || s.kind.is_monument()))
    }

    /// Whether a spotlight is asked for, and there is a dark for it to stand in.
    pub(super) fn spotlit(&self) -> bool {
        let stage = self.place != Place::Room || self.has(Feature::StageCurtain);
        let dark = !matches!(self.place, Place::Studio | Place::Space | Place::Sky | Place::Underwater);
        self.shot.lights.contains(&Light::Spotlight) && self.dark() && stage && dark
    }

    /// To which side the camera is asked to go or turn, if it is: who goes there too
    /// stays in its picture.
    pub(super) fn sideways(&self) -> Option<Direction> {
        self.shot.camera.iter().find_map(|one| match one {
            CameraMove::PanLeft | CameraMove::TruckLeft => Some(Direction::Left),
            CameraMove::PanRight | CameraMove::TruckRight => Some(Direction::Right),
            _ => None,
        })
    }

    pub(super) fn night(&self) -> bool {
        self.time == TimeOfDay::Night
    }

    pub(super) fn dark(&self) -> bool {
        matches!(self.time, TimeOfDay::Night | TimeOfDay::Dusk | TimeOfDay::Dawn)
    }

    /// Snow lies here, not only on peaks far away.
    pub(super) fn snowy(&self) -> bool {
        // Below peaks that keep their snow lie meadows.
        let meadow = self.place == Place::Mountains && (self.has(Feature::Grass) || self.has(Feature::Flowers));
        let green = meadow || matches!(self.shot.season, Some(Season::Spring | Season::Summer | Season::Autumn));
        self.season == Season::Winter
            || self.place == Place::Snowfield
            || self.has(Feature::Snow) && !green
            || matches!(self.weather, Weather::Snow | Weather::Blizzard)
    }

    pub(super) fn wet(&self) -> bool {
        self.weather.is_wet()
    }
}

/// What stands on a rock when it stands in the sea.
fn raised(kind: SubjectKind) -> bool {
    kind.is_building() && kind != SubjectKind::Windmill && !kind.is_built_into_water()
}

/// Whether somebody who does this hangs in space rather than treads a ground.
pub(super) fn weightless(action: Option<Action>) -> bool {
    matches!(action, Some(Action::Float | Action::Hover | Action::Fly | Action::Soar | Action::Swim | Action::Spin))
}

#[cfg(test)]
mod tests {
    use crate::scene::parts::{Landform, PropKind, Species};
    use crate::scene::sample::shot;
    use crate::script::{Action, Place, SubjectKind as K};

    #[test]
    fn a_lighthouse_on_a_rocky_coast_has_a_rock() {
        for prompt in ["aerial view of a sailboat passing a rocky coast with a lighthouse", "礁石海岸上的灯塔"]
        {
            assert_eq!(shot(prompt, 1).land.expect(prompt).form, Landform::Cape, "{prompt}");
        }
        assert_eq!(shot("a beach with some rocks", 1).land.expect("a beach").form, Landform::Coast);
    }

    #[test]
    fn meadows_below_snow_peaks_are_green() {
        for prompt in ["一群羊在雪山脚下的草甸上", "a hiker on an alpine meadow below snow-capped peaks"] {
            let shot = shot(prompt, 1);
            let land = shot.land.as_ref().expect(prompt);
            assert!(land.snow == 0.0 && land.snow_line_m < 1000.0, "{prompt}: {land:?}");
            assert!(shot.flora.iter().any(|flora| flora.species == Species::Wildflower), "{prompt}");
        }
        assert!(shot("winter, an alpine meadow under snow", 1).land.expect("a meadow").snow_line_m < 1.0);
    }

    #[test]
    fn what_is_built_is_not_shown_in_a_studio() {
        assert_ne!(shot("两人走下欧式城堡的石台阶", 1).place, Place::Studio);
    }

    #[test]
    fn boats_that_rock_at_a_pier_lie_there_with_nobody_in_them() {
        let shot = shot("small fishing harbour, wooden boats rocking at the pier", 1);
        let boats = shot.actors.iter().filter(|one| one.kind == K::Boat);
        assert!(boats.clone().count() > 1 && boats.clone().all(|one| one.action == Action::Sway));
        assert!(shot.actors.iter().any(|one| one.kind == K::FishingBoat));
    }

    #[test]
    fn a_street_of_an_old_dynasty_has_neither_towers_nor_cars() {
        for prompt in ["唐朝长安城的夜市", "a street of the Tang dynasty with lanterns", "古代街道"] {
            let shot = shot(prompt, 1);
            assert!(shot.props.iter().any(|prop| prop.kind == PropKind::Manor), "{prompt}");
            let modern = |kind| matches!(kind, PropKind::Tower | PropKind::Shophouse);
            assert!(!shot.props.iter().any(|prop| modern(prop.kind)), "{prompt}");
            assert!(!shot.actors.iter().any(|one| one.kind.is_motor_vehicle()), "{prompt}");
        }
    }
}
