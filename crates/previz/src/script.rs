//! What the words of a prompt ask for: the boundary between understanding and pictures.
//!
//! A `Script` is pure meaning. It knows no pixels, no positions and no colours
//! of light; `scene` decides those.

mod attributes;
mod buildings;
mod feature;
mod guises;
mod hands;
mod hearing;
mod kinds;
mod optics;
mod pace;
mod particulars;
mod perches;
mod places;
mod sounds;
mod subject;
mod tasks;
mod together;
mod traits;

pub use attributes::Attributes;
pub use feature::Feature;
pub use guises::Guise;
pub use hands::{Hold, in_whose_hands};
pub use hearing::Hearing;
pub use optics::{Depth, Detail};
pub use pace::Pace;
pub use particulars::Particular;
pub use perches::Perch;
pub(crate) use places::{LOOKOUTS, PREMISES};
pub use sounds::Sound;
pub use together::Together;
pub use traits::{Attribute, Colour, Size};

use serde::{Deserialize, Serialize};

/// A whole prompt, understood: one or more shots under one look.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Script {
    /// Shots in the order in which they are seen; never empty.
    pub shots: Vec<Shot>,
    /// The treatment of the whole picture.
    pub style: Style,
    /// The feeling asked for; steers palette and sound.
    pub mood: Option<Mood>,
    /// A hash of the words that were not understood; it varies the picture.
    pub variation: u64,
    /// The prompt as it was given, trimmed; shown by the `slate` style.
    pub title: String,
}

/// One continuous view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Shot {
    /// Where it is.
    pub place: Place,
    /// What else the words put into that place, such as a lake before mountains.
    pub features: Vec<Feature>,
    /// What they say of these in particular.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub particulars: Vec<Particular>,
    /// What the first of its subjects rests on, if the words name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perch: Option<Perch>,
    /// Colour of the backdrop of a studio, if the words name one.
    pub backdrop: Option<Colour>,
    /// Season, if the words name one.
    pub season: Option<Season>,
    /// Time of day, if the words name one.
    pub time: Option<TimeOfDay>,
    /// Time of day that it has become in the end, if the words name one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<TimeOfDay>,
    /// Weather, if the words name one.
    pub weather: Option<Weather>,
    /// Particular light, such as fog lit by rays or an aurora.
    pub lights: Vec<Light>,
    /// Who or what is seen, most important first.
    pub subjects: Vec<Subject>,
    /// Camera moves in the order asked for; empty lets the scene choose.
    pub camera: Vec<CameraMove>,
    /// How near the subject is.
    pub shot_size: Option<ShotSize>,
    /// The part of somebody that a near shot is for, if the words name one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// How much of what is behind is sharp, if the words say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth: Option<Depth>,
    /// From where the camera looks.
    pub angle: Option<Angle>,
    /// How fast the world runs.
    pub speed: Speed,
    /// Kinds that the words rule out ("no people").
    pub without: Vec<SubjectKind>,
    /// What the words say about sound.
    pub hearing: Hearing,
}

/// Someone or something in a shot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Subject {
    /// What it is.
    pub kind: SubjectKind,
    /// How many; `None` when the words leave it open.
    pub count: Option<u16>,
    /// The words speak of more than one without a number ("umbrellas").
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub plural: bool,
    /// The colour that stands with its noun.
    pub colour: Option<Colour>,
    /// The size that stands with its noun.
    pub size: Option<Size>,
    /// What it does.
    pub action: Option<Action>,
    /// Where it moves.
    pub direction: Option<Direction>,
    /// How fast it moves, if not as usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pace: Option<Pace>,
    /// What someone wears, in its colour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub garment: Option<Garment>,
    /// Who someone is, where that can be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guise: Option<Guise>,
    /// What someone is known by beside that: hair, glasses, a hat.
    #[serde(default, skip_serializing_if = "Attributes::is_plain")]
    pub attributes: Attributes,
    /// It is in the hands of whoever stands before it in the list.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub held: bool,
    /// It hangs from them, on the back or about the neck, and leaves the hands free.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub slung: bool,
    /// It only fills the background of what the shot is about.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub behind: bool,
    /// It goes, stands or sits side by side with whoever stands before it in the list,
    /// or as one of two of its own kind with the other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub together: Option<Together>,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[expect(missing_docs, reason = "each variant is the word that it stands for")]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every value, in order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
        }
    };
}

pub(crate) use words;

mod actions;

pub use actions::Action;

words! {
    /// Where a shot takes place; each is a world of its own to look at.
    Place {
        River, Forest, Sea, Beach, Mountains, Desert, City, Street, Village, Snowfield, Meadow, FlowerField,
        Lake, Waterfall, Canyon, Sky, NightSky, Underwater, Space, Room, Field, Garden, Harbour, Volcano,
        /// Countryside that fits anything, when the words name no place.
        Open,
        /// A neutral backdrop for products.
        Studio,
    }
}

words! {
    /// Season of the year.
    Season { Spring, Summer, Autumn, Winter }
}

words! {
    /// Time of day, by the light it gives.
    TimeOfDay { Dawn, Sunrise, Morning, Noon, Afternoon, GoldenHour, Sunset, Dusk, Night }
}

words! {
    /// Weather that can be seen.
    Weather { Clear, Cloudy, Overcast, Fog, Mist, Drizzle, Rain, HeavyRain, Hail, Storm, Snow, Blizzard, Breeze, Wind, Sandstorm }
}

impl Weather {
    /// It wets whatever is out in it.
    pub(crate) fn is_wet(self) -> bool {
        matches!(self, Self::Drizzle | Self::Rain | Self::HeavyRain | Self::Hail | Self::Storm)
    }

    /// No sun comes through: the picture has no colours of an hour but of day and night.
    pub(crate) fn hides_the_sun(self) -> bool {
        self.is_wet() || matches!(self, Self::Overcast | Self::Fog | Self::Snow | Self::Blizzard | Self::Sandstorm)
    }
}

words! {
    /// Light and things of the sky beyond the hour.
    Light { Sun, Moon, Stars, MilkyWay, Aurora, Rainbow, GodRays, Neon, Lightning, Fireworks, Meteor, Candlelight, Backlight, Silhouette, Spotlight }
}

words! {
    /// Who or what can be shown.
    SubjectKind {
        Person, Man, Woman, Child, Couple, Crowd, Dancer, Runner, Cyclist, Astronaut, Cat, Dog, Horse, Camel, Cow,
        Sheep, Deer, Elephant, Fox, Rabbit, Bear, Wolf, Lion, Tiger, Panda, Bird, Eagle, Gull, Swan, Butterfly, Firefly,
        Fish, Whale, Dolphin, Turtle, Jellyfish, Shark, Car, Taxi, Truck, Bus, Bicycle, Motorcycle, Train, Boat,
        Sailboat, Ship, Balloon, Rocket, Plane, Helicopter, House, Lighthouse, Castle, Tower, Windmill, Tree, Flower,
        Rose, Sunflower, Candle, Campfire, Lantern, SkyLantern, Umbrella, Kite, Fireworks, Snowman, Robot, Dragon, Cup,
        Bottle, Watch, Phone, Shoe, Ball, Football, BeachBall, Book, Leaf, Petal, Flacon, Can, Lipstick, Headphones,
        Laptop, Ring, Cake, Bowl, Glass, Chair, Lamp, Bag, Fruit, Gift, Guitar, Burger, Skincare, Tumbler, Heels,
        Foldable, Crow, Owl, Parrot, Goose, Duck, Chicken, Penguin, Flamingo, Crane, Peacock, Goat, Pig, Zebra, Donkey,
        Giraffe, Monkey, Kangaroo, Squirrel, Crocodile, Snake, Frog, Octopus, Dinosaur, Zither, Pizza, Bread, Croissant,
        Donut, Pancakes, IceCream, Chocolate, Fries, Egg, Sushi, Dumplings, Rice, Steak, Salad, Grapes, Strawberry,
        Watermelon, Pumpkin, Cherries, Citrus, Peach, Plate, Board, Bough, BareTree, Violin, Erhu, Piano, Drums, Flute,
        Jiaozi, Cheese, Suv, CompactCar, Scooter, Pickup, Van, SportsCar, Convertible, ContainerShip, DragonBoat, Drone, Spaceship, Planet,
        /// A black boat of the water towns, under a vaulted awning.
        AwningBoat,
        /// A slender black boat of the canals, rowed by who stands at its stern.
        Gondola, Yurt, Villa, FerrisWheel, Carousel, SteamTrain, FastTrain, LionDance, ChristmasTree, Tractor, Excavator, FormulaCar,
        /// Of soap, in the air.
        Bubbles, Hotpot, SteamedFish, Crayfish, StirFry, Tofu, Soup, FriedRice, Skewers, Chopsticks, Teapot, Sunglasses,
        Camera, Espresso, Speaker, Earbuds, Necklace, Diamond, Parcel, MilkCarton, Tin, Backpack, Suitcase, TeddyBear,
        Crabs, RoastDuck, Mooncakes, Tangyuan, Tanghulu, PoliceCar, Ambulance, FireEngine, Tanker, SchoolBus, Carriage,
        Longship, Raft, ToyBalloon, Sword, Torch, Basket, Flag, Pipa, Mushroom, Vase, Sprig, Lobster, Paella,
        /// A whole bird, roasted.
        RoastBird, Taco, Tram, CableCar, EiffelTower, PearlTower, ClockTower, Pyramid, StatueOfLiberty, TajMahal,
        ChristStatue, OperaHouse,
        /// White houses and blue domes down a slope over the sea.
        CliffTown, Accordion, TempleOfHeaven, CraneTower, GateTower, Torii, PotalaPalace, Colosseum, LeaningTower,
        TriumphalArch, BrandenburgGate, GoldenGate, TowerBridge, CantonTower, Moai, Stonehenge, Cabin, Splash, Powder,
        IceCubes, Fishbowl, Toothbrush, Cello, DoubleBass, Harp, Frisbee, Anemone, FishingBoat,
        Church, Cathedral,
        /// Domes of glass on a ground without air.
        Habitat,
        /// Hung from two towers of stone with pointed arches.
        BrooklynBridge,
        /// Round houses of earth around a court.
        Tulou, MogaoCaves, MachuPicchu,
        /// With columns and a gable before it: a museum, a theatre, a library.
        Hall, Palm, Fir,
        /// A slide, swings and a climbing frame.
        Playground, Vegetable,
        /// A dry ball of twigs that the wind rolls over the land.
        Tumbleweed, Saxophone, Trumpet,
        /// Of bare stone, as a climber has it before them.
        RockFace, Hourglass, LightBulb, Television, GameController, Banana, Pineapple, Corn, Chilli, Avocado, Cookies,
        Popcorn, CottonCandy, Zongzi, Trophy, Coins, Crown, Dice, Cards, MagicCube, Cactus, Bonsai, Seashell, Crystal,
        SnowGlobe, Globe, Scarecrow, ToyCar, ToyTrain, TreasureChest, Mailbox,
        /// Clothes that nobody has on.
        Hat, Shirt, Dress, Coat, Trousers, Fridge, WashingMachine, Kettle, Fan, Scissors, Hammer, Key, Pen, Knife,
        Wrench, ChessSet, MahjongTiles, Blocks, ToyPlane, Sandwich, HotDog,
        Sofa, Pillow, Towels, Pan, Mirror, VacuumCleaner, HairDryer, Scarf, Skateboard, Dumbbell, Racket, Telescope,
    }
}

words! {
    /// What someone wears, by its cut.
    Garment { Dress, Gown, Robe, Qipao, Kimono, Skirt, Coat, Raincoat, Suit, Shirt, Trousers, Hoodie, Leather, Denim, Sequins, Jersey, Cloak, Tracksuit, Hanfu, Sari, Kilt }
}

words! {
    /// Where a subject moves, as seen in the picture.
    Direction { Left, Right, Up, Down, Towards, Away }
}

words! {
    /// How the camera moves.
    CameraMove {
        Static, PanLeft, PanRight, TiltUp, TiltDown, DollyIn, DollyOut, TruckLeft, TruckRight, CraneUp, CraneDown,
        OrbitLeft, OrbitRight, Flyover, Tracking, ZoomIn, ZoomOut, Handheld,
    }
}

words! {
    /// How much of the subject fills the frame.
    ShotSize { ExtremeCloseUp, CloseUp, Medium, Full, Wide, ExtremeWide }
}

words! {
    /// From where the camera looks.
    Angle { EyeLevel, Low, High, Overhead, Aerial, WormsEye, PointOfView, OverShoulder }
}

words! {
    /// How fast the world runs.
    Speed { Normal, SlowMotion, TimeLapse }
}

words! {
    /// The treatment of the whole picture.
    Style {
        Cinematic, Illustration, Watercolour, InkWash, Noir, Neon, Slate, Anime, Pixels, Oil, Pencil, PaperCut, Clay,
        Bricks, OldFilm, HomeMovie, Tape,
    }
}

words! {
    /// The feeling asked for.
    Mood { Calm, Joyful, Romantic, Melancholic, Dramatic, Epic, Mysterious, Dreamy, Tense, Lonely, Cosy }
}
