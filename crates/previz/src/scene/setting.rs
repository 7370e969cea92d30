//! What the rest of composition has settled already about a shot, and what
//! follows from it.
//!
//! Decides no shapes and no colours.

use crate::script::{Feature, Place, Season, Shot, SubjectKind, TimeOfDay, Weather};

/// What the rest of composition has settled already.
pub(super) struct Setting<'a> {
    pub shot: &'a Shot,
    pub place: Place,
    pub season: Season,
    pub time: TimeOfDay,
    pub weather: Weather,
}

impl Setting<'_> {
    pub(super) fn has(&self, feature: Feature) -> bool {
        self.shot.features.contains(&feature)
    }

    /// The sea with a high rock in it, for what stands there.
    pub(super) fn rocky(&self) -> bool {
        match self.place {
            Place::Sea => self.stands_on_rock(),
            Place::Beach => self.has(Feature::Cliff),
            _ => false,
        }
    }

    fn stands_on_rock(&self) -> bool {
        self.has(Feature::Lighthouse)
            || self.has(Feature::Cliff)
            || self.has(Feature::Island)
            || self.has(Feature::Rocks)
            || self.shot.subjects.iter().any(|s| raised(s.kind))
    }

    /// An island on which nothing needs a rock to stand on.
    pub(super) fn sandbank(&self) -> bool {
        let high = |s: &crate::script::Subject| s.kind != SubjectKind::House && raised(s.kind);
        self.has(Feature::Island)
            && ![Feature::Cliff, Feature::Lighthouse, Feature::Castle].iter().any(|f| self.has(*f))
            && !self.shot.subjects.iter().any(high)
    }

    /// A city with a square in front, for what is seen above its roofs.
    pub(super) fn square(&self) -> bool {
        matches!(self.place, Place::City | Place::Street)
            && (self.shot.lights.contains(&crate::script::Light::Fireworks)
                || self.shot.subjects.iter().any(|s| s.kind == SubjectKind::Fireworks))
    }

    pub(super) fn night(&self) -> bool {
        self.time == TimeOfDay::Night
    }

    pub(super) fn dark(&self) -> bool {
        matches!(self.time, TimeOfDay::Night | TimeOfDay::Dusk | TimeOfDay::Dawn)
    }

    /// Snow lies here, not only on peaks far away.
    pub(super) fn snowy(&self) -> bool {
        let green = matches!(self.shot.season, Some(Season::Spring | Season::Summer | Season::Autumn));
        self.season == Season::Winter
            || self.place == Place::Snowfield
            || self.has(Feature::Snow) && !green
            || matches!(self.weather, Weather::Snow | Weather::Blizzard)
    }

    pub(super) fn wet(&self) -> bool {
        matches!(self.weather, Weather::Rain | Weather::HeavyRain | Weather::Storm)
    }
}

/// What stands on a rock when it stands in the sea.
fn raised(kind: SubjectKind) -> bool {
    matches!(kind, SubjectKind::Lighthouse | SubjectKind::Castle | SubjectKind::House | SubjectKind::Tower)
}
