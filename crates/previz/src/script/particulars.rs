//! What the words say of something that a place contains: its colour, its size and
//! how many there are.
//!
//! Words only; what of it can be drawn is for `scene` to do, and for `understand`
//! to tell.

use serde::{Deserialize, Serialize};

use super::{Colour, Feature, Size};

/// What is said of a feature of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Particular {
    /// Of which.
    pub feature: Feature,
    /// Its colour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,
    /// How large it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
    /// How many there are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u16>,
}

impl Feature {
    /// Whether it has one main colour, which may be another than the usual.
    pub(crate) fn takes_colour(self) -> bool {
        use Feature as F;
        let built = matches!(self, F::Bridge | F::Houses | F::Fence | F::Pier | F::BrickWall | F::Stalls);
        let grown = matches!(self, F::Flowers | F::Trees | F::Forest | F::CherryTrees | F::Grass | F::Dunes | F::Mesas);
        let grown = grown || matches!(self, F::Crystals | F::Fungi | F::Cloth);
        built || grown || self.stands_alone() || self.is_seat() || self == F::Turntable
    }

    /// Whether goods stand on it in a studio.
    pub(crate) fn is_stand(self) -> bool {
        matches!(self, Feature::Plinth | Feature::Turntable)
    }

    /// Whether each one of it stands for itself, so that there may be as many as are
    /// counted, and as large.
    pub(crate) fn stands_alone(self) -> bool {
        use Feature as F;
        self.is_landmark() && self != F::Ruins || matches!(self, F::Tent | F::Windmill | F::Lighthouse | F::Castle)
    }

    /// Whether it grows higher or lower.
    pub(crate) fn grows(self) -> bool {
        matches!(self, Feature::Trees | Feature::Forest | Feature::Palms | Feature::Pines | Feature::Willows)
    }

    /// Whether it is the piece that a room is furnished around.
    fn is_seat(self) -> bool {
        matches!(self, Feature::Sofa | Feature::Bed)
    }
}
