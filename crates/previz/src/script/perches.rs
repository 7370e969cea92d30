//! What somebody small rests on, rather than on the ground or the floor.
//!
//! Words only; how high it is and what it looks like is for `scene` to say.

use serde::{Deserialize, Serialize};

use super::{Action, Subject, SubjectKind, words};

words! {
    /// What an animal rests on.
    Perch {
        Counter, Desk, Bonnet, CarRoof, Hay, Washer, Piano, Books, Wall, Steps,
        /// The floor between pots of flowers.
        Pots,
        Bench, Armchair, Crate, Table, Basin, Treadmill,
        /// A bough high up in a tree.
        Branch,
        /// A trunk that lies on the ground, what is left of a tree, a block of ice.
        Log, Stump, Ice,
    }
}

impl Perch {
    /// Whether it is a part of a car.
    pub(crate) fn is_of_a_car(self) -> bool {
        matches!(self, Self::Bonnet | Self::CarRoof)
    }
}

impl SubjectKind {
    /// Whether it is an animal so small that it is at home on what people use.
    pub(crate) fn rests_on_things(self) -> bool {
        use SubjectKind as K;
        let bird = matches!(self, K::Bird | K::Crow | K::Owl | K::Parrot | K::Gull | K::Chicken | K::Duck);
        bird || self.climbs_trees() || matches!(self, K::Dog | K::Rabbit | K::Frog | K::Fox)
    }

    /// Whether it is a beast that is at home on a bough.
    pub(crate) fn climbs_trees(self) -> bool {
        use SubjectKind as K;
        matches!(self, K::Cat | K::Squirrel | K::Monkey | K::Panda | K::Bear | K::Tiger | K::Lion)
    }
}

impl Subject {
    /// Whether it is a bird that sits, and so has a tree below it.
    pub(crate) fn is_perched(&self) -> bool {
        self.kind.is_bird() && self.action.is_some_and(Action::keeps_a_perch)
    }
}

impl Action {
    /// Whether an animal does it in one place, on whatever it is.
    pub(crate) fn rests(self) -> bool {
        use Action as A;
        matches!(self, A::Sit | A::Lie | A::Sleep | A::Stand | A::Look | A::Yawn | A::Groom | A::Stretch)
    }
}
