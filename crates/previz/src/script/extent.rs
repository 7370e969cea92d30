//! How large kinds of things are, next to a room.
//!
//! Words only; what they look like is for others to say.

use super::SubjectKind;

impl SubjectKind {
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
