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

    /// Whether it is made, or has grown, larger than any room.
    #[must_use]
    pub fn outgrows_rooms(self) -> bool {
        use SubjectKind as K;
        let wheeled = self.is_train() || self.is_motor_vehicle() && self != K::Motorcycle || self == K::Carriage;
        let afloat = self.is_vessel();
        let flies = matches!(self, K::Rocket | K::Plane | K::Helicopter | K::Spaceship | K::CableCar);
        let aloft = flies || matches!(self, K::Planet | K::Fireworks);
        wheeled || afloat || aloft || matches!(self, K::Tree | K::BareTree | K::SkyLantern) || self.is_building()
    }
}
