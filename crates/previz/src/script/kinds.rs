//! Which kinds of thing belong together by what is done with them.
//!
//! Words only; what they look like is for others to say.

use super::SubjectKind;

impl SubjectKind {
    /// Whether it is fruit that hangs on boughs.
    #[must_use]
    pub fn grows_on_boughs(self) -> bool {
        matches!(self, Self::Fruit | Self::Citrus | Self::Cherries | Self::Peach | Self::Grapes)
    }

    /// Whether music is made with it.
    #[must_use]
    pub fn is_instrument(self) -> bool {
        matches!(self, Self::Guitar | Self::Violin | Self::Erhu | Self::Pipa | Self::Piano | Self::Drums | Self::Flute)
            || matches!(self, Self::Accordion | Self::Cello | Self::DoubleBass | Self::Harp)
    }

    /// Whether it is about a thing that is shown rather than one itself.
    #[must_use]
    pub fn surrounds_things(self) -> bool {
        matches!(self, Self::Splash | Self::Powder | Self::IceCubes)
    }

    /// Whether it is a beast on four legs with paws rather than hooves.
    #[must_use]
    pub fn has_paws(self) -> bool {
        let kept = matches!(self, Self::Cat | Self::Dog | Self::Rabbit | Self::Squirrel | Self::Monkey);
        let preys = matches!(self, Self::Fox | Self::Wolf | Self::Bear | Self::Panda | Self::Lion | Self::Tiger);
        kept || preys
    }

    /// Whether a beast has it along for itself, rather than is ridden by it.
    #[must_use]
    pub fn is_of_pets(self) -> bool {
        self.is_ball() || matches!(self, Self::Bowl | Self::Parcel)
    }
}
