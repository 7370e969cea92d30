//! Who has hands, and how what they hold is held.
//!
//! Words only; where the hands are meanwhile is for others to say.

use super::{Action, Guise, Subject, SubjectKind};

/// How something is carried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// Above whoever holds it: an umbrella, a balloon on its string.
    Aloft,
    /// At arm's length beside the leg.
    Hanging,
    /// Upright in one hand before the breast.
    Hand,
    /// In both arms against the breast.
    Arms,
    /// On the back.
    Back,
}

impl SubjectKind {
    /// Whether it can hold something in its hands, or be carried.
    pub fn has_hands(self) -> bool {
        use SubjectKind as K;
        let people = matches!(self, K::Person | K::Man | K::Woman | K::Child | K::Couple | K::Crowd);
        people || matches!(self, K::Dancer | K::Runner | K::Astronaut | K::Robot)
    }

    /// Whether several of it are carried in one hand.
    pub fn comes_in_bunches(self) -> bool {
        self == Self::ToyBalloon || self.is_flower()
    }

    /// Whether it is a flower, of which a handful is held.
    pub fn is_flower(self) -> bool {
        matches!(self, Self::Flower | Self::Rose | Self::Sunflower)
    }

    /// Whether people have it along to carry it, so that being "with" it is to
    /// hold it.
    pub fn is_for_carrying(self) -> bool {
        use SubjectKind as K;
        matches!(self, K::ToyBalloon | K::Backpack | K::Suitcase | K::Basket | K::Torch | K::Sword | K::Flag)
    }

    /// Whether people also have it on the back, by the side or about the neck.
    pub fn is_slung(self) -> bool {
        use SubjectKind as K;
        let cased = matches!(self, K::Cello | K::DoubleBass | K::Guitar | K::Violin | K::Erhu | K::Pipa);
        cased || matches!(self, K::Basket | K::Bag | K::Sword | K::Camera | K::Backpack)
    }

    /// Whether a plate of it holds many pieces.
    pub fn is_served_in_pieces(self) -> bool {
        use SubjectKind as K;
        matches!(self, K::Jiaozi | K::Dumplings | K::Mooncakes | K::Sushi | K::Tangyuan | K::Crayfish | K::Skewers)
            || matches!(self, K::Fries | K::Grapes | K::Cherries)
    }

    /// How it is carried, if one person can carry it.
    pub fn hold(self) -> Option<Hold> {
        use SubjectKind as K;
        let upright = matches!(
            self,
            K::Book | K::Phone | K::Foldable | K::Cup | K::Glass | K::Tumbler | K::Bottle | K::Can | K::Flacon | K::Tin
        ) || matches!(
            self,
            K::Lipstick | K::Skincare | K::Camera | K::Watch | K::Ring | K::Diamond | K::Candle
        ) || matches!(
            self,
            K::Heels | K::Shoe | K::Sunglasses | K::Earbuds | K::Headphones | K::MilkCarton
        ) || matches!(self, K::Flower | K::Rose | K::Sunflower | K::Leaf | K::Petal | K::Campfire)
            || matches!(self, K::Fruit | K::Citrus | K::Peach | K::Cherries | K::Strawberry | K::Grapes | K::Egg)
            || matches!(
                self,
                K::IceCream | K::Taco | K::Donut | K::Croissant | K::Burger | K::Fries | K::Chocolate | K::Tanghulu
            )
            || matches!(self, K::Banana | K::Corn | K::Chilli | K::Avocado | K::Cookies | K::Popcorn | K::CottonCandy)
            || matches!(self, K::Trophy | K::Crown | K::Cards | K::MagicCube | K::Seashell | K::Crystal | K::SnowGlobe)
            || matches!(self, K::GameController | K::LightBulb | K::Hourglass | K::ToyCar | K::Zongzi)
            || matches!(
                self,
                K::Scissors | K::Hammer | K::Key | K::Pen | K::Knife | K::Wrench | K::Sandwich | K::HotDog
            )
            || matches!(self, K::Hat | K::ToyPlane)
            || matches!(self, K::Sword | K::Frisbee | K::Ball | K::Football | K::Frog | K::Butterfly);
        let served =
            matches!(self, K::Bowl | K::Rice | K::Soup | K::Salad | K::Tofu | K::Tangyuan | K::Plate | K::Board)
                || matches!(self, K::Cake | K::Pizza | K::Sushi | K::Dumplings | K::Jiaozi | K::Steak | K::Pancakes)
                || matches!(self, K::StirFry | K::FriedRice | K::SteamedFish | K::Crayfish | K::Crabs | K::RoastDuck)
                || matches!(self, K::Mooncakes | K::Skewers | K::Hotpot | K::Bread)
                || matches!(self, K::Lobster | K::Paella | K::RoastBird);
        let embraced = matches!(self, K::Gift | K::Parcel | K::TeddyBear | K::Laptop | K::Watermelon | K::Pumpkin)
            || matches!(self, K::Cat | K::Dog | K::Rabbit | K::Chicken | K::Duck | K::Squirrel | K::Fish)
            || matches!(self, K::BeachBall | K::Speaker | K::Lamp);
        match self {
            K::Umbrella | K::Kite | K::ToyBalloon | K::Torch | K::Flag => Some(Hold::Aloft),
            K::Bag | K::Lantern | K::Suitcase | K::Teapot | K::Basket => Some(Hold::Hanging),
            K::Backpack => Some(Hold::Back),
            _ if upright => Some(Hold::Hand),
            _ if served || embraced => Some(Hold::Arms),
            _ => None,
        }
    }
}

impl Subject {
    /// Whether it has hands: not every machine has.
    pub fn has_hands(&self) -> bool {
        let machine = matches!(self.guise, Some(Guise::Mech | Guise::RobotArm | Guise::RobotVacuum | Guise::Forklift));
        self.kind.has_hands() && !machine
    }
}

/// For each of `subjects` that is held, in whose hands it can be: the last of
/// those before it, if that one has hands that nothing else keeps busy.
pub fn in_whose_hands(subjects: &[Subject]) -> Vec<Option<usize>> {
    let mut holders: Vec<Option<usize>> = Vec::new();
    for (at, thing) in subjects.iter().enumerate() {
        let before = subjects.get(..at).unwrap_or_default();
        // Of beasts a rain cover is carried over the back.
        let beast = |one: &Subject| thing.kind == SubjectKind::Umbrella && one.kind.is_four_footed();
        let holder = before.iter().rposition(Subject::has_hands).or_else(|| before.iter().rposition(beast));
        let able = |one: &Subject| if thing.slung { back_is_free(one) } else { hands_are_free(one) };
        let free = |i: &usize| before.get(*i).is_some_and(able) && !holders.contains(&Some(*i));
        let fits = thing.held && (thing.slung || thing.kind.hold().is_some_and(|hold| fits(hold, thing)));
        holders.push(holder.filter(free).filter(|_| fits));
    }
    holders
}

/// Whether nothing that somebody does takes both hands.
fn hands_are_free(somebody: &Subject) -> bool {
    back_is_free(somebody) && !somebody.action.is_some_and(|action| action.is_task() || action == Action::Fish)
}

/// Whether somebody goes on foot.
fn back_is_free(somebody: &Subject) -> bool {
    use Action as A;
    let borne = |a: Action| matches!(a, A::Ride | A::Gallop | A::Row | A::Sail | A::Drive | A::Swim | A::Dive | A::Ski);
    !somebody.action.is_some_and(borne)
}

/// Whether so many of a thing can be carried at once: balloons and flowers by
/// the bunch, what hangs in each hand, of other things one.
fn fits(hold: Hold, thing: &Subject) -> bool {
    let many = thing.plural || thing.count.is_some_and(|count| count > 1);
    let pair = thing.count.is_none_or(|count| count <= 2);
    !many || thing.kind.comes_in_bunches() || (hold == Hold::Hanging && pair)
}
