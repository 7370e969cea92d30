//! Which kinds of thing belong together by what is done with them, and what places have
//! room for.
//!
//! Words only; what they look like is for others to say.

use super::{Place, SubjectKind};

impl SubjectKind {
    /// Whether it is fruit that hangs on boughs.
    #[must_use]
    pub fn grows_on_boughs(self) -> bool {
        matches!(self, Self::Fruit | Self::Citrus | Self::Cherries | Self::Peach | Self::Grapes)
    }

    /// Whether it comes out of an egg, and is drawn as what does.
    pub(crate) fn hatches(self) -> bool {
        use SubjectKind as K;
        matches!(self, K::Dragon | K::Chicken | K::Duck | K::Goose | K::Penguin | K::Turtle | K::Crocodile)
            || matches!(self, K::Dinosaur | K::Bird | K::Owl | K::Swan)
    }

    /// Whether people milk it.
    pub(crate) fn gives_milk(self) -> bool {
        matches!(self, Self::Cow | Self::Goat | Self::Sheep | Self::Camel | Self::Horse)
    }

    /// Whether it is a bird that stands in shallow water.
    pub(crate) fn wades(self) -> bool {
        matches!(self, Self::Flamingo | Self::Crane)
    }

    /// Whether it is a tree that stands for itself.
    pub(crate) fn is_tree(self) -> bool {
        matches!(self, Self::Tree | Self::BareTree | Self::Palm | Self::Fir)
    }

    /// Whether music is made with it.
    #[must_use]
    pub fn is_instrument(self) -> bool {
        matches!(self, Self::Guitar | Self::Violin | Self::Erhu | Self::Pipa | Self::Piano | Self::Drums | Self::Flute)
            || matches!(
                self,
                Self::Accordion | Self::Saxophone | Self::Trumpet | Self::Cello | Self::DoubleBass | Self::Harp
            )
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

    /// Whether it is a beast whose mouth is seen to open wide.
    #[must_use]
    pub fn gapes(self) -> bool {
        matches!(self, Self::Cat | Self::Dog | Self::Fox | Self::Wolf | Self::Lion | Self::Tiger)
    }

    /// Whether a beast has it along for itself, rather than is ridden by it.
    #[must_use]
    pub fn is_of_pets(self) -> bool {
        self.is_ball() || matches!(self, Self::Bowl | Self::Parcel)
    }

    /// Whether it is a car of whatever build.
    pub fn is_car(self) -> bool {
        use SubjectKind as K;
        let private =
            matches!(self, K::Car | K::CompactCar | K::Suv | K::Pickup | K::Van | K::SportsCar | K::Convertible);
        private || matches!(self, K::Taxi | K::PoliceCar | K::Ambulance | K::FormulaCar)
    }

    /// Whether it has two wheels and an engine.
    pub fn is_motorbike(self) -> bool {
        matches!(self, Self::Motorcycle | Self::Scooter)
    }

    /// Whether it drives on roads by an engine of its own.
    pub fn is_motor_vehicle(self) -> bool {
        use SubjectKind as K;
        let heavy = matches!(self, K::Truck | K::Tanker | K::FireEngine | K::Bus | K::SchoolBus | K::Tram);
        self.is_car() || heavy || self.is_motorbike() || matches!(self, K::Tractor | K::Excavator)
    }

    /// Whether it runs on rails, whatever pulls it.
    pub fn is_train(self) -> bool {
        matches!(self, SubjectKind::Train | SubjectKind::SteamTrain | SubjectKind::FastTrain)
    }

    /// Whether it carries people or loads over water.
    pub fn is_vessel(self) -> bool {
        use SubjectKind as K;
        let old = matches!(self, K::DragonBoat | K::AwningBoat | K::Gondola | K::Longship | K::Raft);
        old || matches!(self, K::Boat | K::FishingBoat | K::Sailboat | K::Ship | K::ContainerShip)
    }

    /// Whether it is a vessel for a few, in which one is seen.
    pub fn is_small_boat(self) -> bool {
        use SubjectKind as K;
        matches!(self, K::Boat | K::Sailboat | K::AwningBoat | K::Gondola | K::Raft)
    }

    /// Whether it is a ball of whatever game.
    pub fn is_ball(self) -> bool {
        matches!(self, SubjectKind::Ball | SubjectKind::Football | SubjectKind::BeachBall)
    }

    /// Whether it is a beast that goes on four legs and wears a coat.
    pub fn is_four_footed(self) -> bool {
        use SubjectKind as K;
        let kept =
            matches!(self, K::Cat | K::Dog | K::Horse | K::Camel | K::Cow | K::Sheep | K::Goat | K::Pig | K::Donkey);
        let preys = matches!(self, K::Fox | K::Bear | K::Wolf | K::Lion | K::Tiger | K::Panda);
        let grazes = matches!(self, K::Deer | K::Elephant | K::Rabbit | K::Zebra | K::Giraffe);
        kept || preys || grazes || matches!(self, K::Monkey | K::Squirrel)
    }

    /// Whether it is a bird.
    pub fn is_bird(self) -> bool {
        use SubjectKind as K;
        let flies = matches!(self, K::Bird | K::Eagle | K::Gull | K::Crow | K::Owl | K::Parrot | K::Goose | K::Crane);
        flies || matches!(self, K::Swan | K::Duck | K::Chicken | K::Penguin | K::Flamingo | K::Peacock)
    }
}

impl Place {
    /// Whether long steps lead up in such a place.
    pub(crate) fn has_steps(self) -> bool {
        use Place as P;
        matches!(self, P::Mountains | P::Forest | P::Meadow | P::Open | P::Garden | P::Village)
    }

    /// Whether there is open water in such a place.
    pub(crate) fn is_wet(self) -> bool {
        use Place as P;
        matches!(self, P::Lake | P::Sea | P::Beach | P::River | P::Harbour)
    }

    /// Whether walks of planks lead through such a place.
    pub(crate) fn has_boardwalks(self) -> bool {
        use Place as P;
        matches!(self, P::Lake | P::Meadow | P::Field | P::Forest | P::Open | P::Snowfield | P::Garden)
    }

    /// Whether a mountain that stands alone is seen from such a place.
    pub(crate) fn looks_far(self) -> bool {
        use Place as P;
        let tended = matches!(self, P::Field | P::Garden | P::Village | P::FlowerField);
        tended || matches!(self, P::Mountains | P::Lake | P::Meadow | P::Open | P::Snowfield)
    }

    /// Whether trains stop in such a place at a platform open to the sky.
    pub(crate) fn has_halts(self) -> bool {
        use Place as P;
        matches!(self, P::Mountains | P::Meadow | P::Field | P::Forest | P::Open | P::Snowfield)
    }
}
