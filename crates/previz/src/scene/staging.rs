//! What is put into the world. Data only.

use serde::{Deserialize, Serialize};

use super::bonds::{Beside, Partner};
use super::motion::Motion;
use super::rooms::interior::{Chamber, Furnishing};
use super::stands::{Plinth, Tabletop};
use crate::maths::Vec3;
use crate::script::{Action, Attributes, Garment, Guise, SubjectKind};

/// A built thing with a place of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each variant is the thing that it stands for")]
pub enum PropKind {
    House,
    /// A small church with a spire over its gable.
    Chapel,
    Shophouse,
    Barn,
    Tower,
    Bridge,
    Viaduct,
    Pier,
    Fence,
    StreetLamp,
    /// A string of paper lanterns.
    Lanterns,
    /// A string of small flags.
    Flags,
    Festoon,
    LaunchTower,
    LaunchPad,
    Ruins,
    Waterfall,
    Surf,
    Eruption,
    Pedestal,
    /// A rock with a flat top.
    Boulder,
    MossyBoulder,
    Temple,
    Pagoda,
    Tent,
    Stall,
    /// The same with nothing but its counter, for what is cooked on it.
    FoodStall,
    Stand,
    Floodlight,
    /// A net across a court.
    Net,
    Goal,
    Hoop,
    Blanket,
    Hamper,
    Breaker,
    Skeleton,
    Crane,
    /// A house of an old town of China.
    Manor,
    /// A narrow brick house of a northern town, its gable to the canal.
    GabledHouse,
    /// Of stone, its upper storey in a steep roof of slate.
    MansardHouse,
    /// The wall of a Chinese town, a hall over its gate.
    CityGate,
    /// The wall of a town, its gate between two towers.
    TownGate,
    /// A long cloth on a pole.
    Banner,
    /// A forge with an open front.
    Smithy,
    /// The hall of a railway station.
    Concourse,
    /// The hall of a great library.
    LibraryHall,
    /// A hall of iron that was left long ago.
    SteelWorks,
    /// An island in the air.
    Isle,
    /// What is left of a wooden ship.
    Wreck,
    /// The foot of a giant tree.
    Trunk,
    ArchBridge,
    /// A figure of stone on its plinth.
    Statue,
    /// A long bridge that hangs from towers; it begins where it stands and runs away.
    SuspensionBridge,
    Tunnel,
    /// Steam that rises from the ground.
    Steam,
    /// A piece of a wall with battlements that follows the ground.
    Rampart,
    Watchtower,
    Tornado,
    GantryCrane,
    Containers,
    Runway,
    ControlTower,
    BrickWall,
    Crossing,
    Overpass,
    Cavern,
    /// A cluster of shafts of crystal, as wide and high as its size.
    Crystals,
    Hoard,
    Aquarium,
    Glasshouse,
    Courtyard,
    /// Built-up ground: a quay, a step of a town on a slope.
    Terrace,
    /// The front of a house of China with its door.
    Doorway,
    /// A house of plaster in a lane of a southern town.
    PlasterHouse,
    /// One of a row of brick houses, its door in a frame of stone.
    BrickRow,
    /// A low house of grey brick, its gate to a lane.
    GreyHouse,
    /// The house of a small farm, corn under its eaves.
    Farmhouse,
    /// An arch from house to house over a lane.
    AlleyArch,
    /// Clothes on a line over a lane.
    Laundry,
    /// A board of letters of light that stands out from a wall.
    NeonSign,
    /// A screen of moving pictures, as large as the front of a house.
    Screen,
    /// A basin of stone with a column in it, over which water falls.
    Fountain,
    /// A table and chairs under a parasol.
    CafeTable,
    /// The roof over the pumps of a filling station, its shop behind and its price board.
    Forecourt,
    /// Lines of paint between the places of cars.
    ParkingBays,
    SuburbanHouse,
    LetterBox,
    Helipad,
    SteelFrame,
    QuarterPipe,
    SkateStairs,
    /// A stall with carpets and heaps of spice.
    BazaarStall,
    /// A stall of buckets full of flowers.
    FlowerStall,
    /// Cloth that hangs over a way from side to side against the sun.
    Sunshade,
    /// A piece of railway track.
    Track,
    /// The platform of a small station.
    Platform,
    PlatformRoof,
    PlatformBench,
    StationSign,
    Boardwalk,
    /// The deck of a sailing ship, seen along it.
    ShipDeck,
    LinerDeck,
    /// A piece of steps of stone up a slope.
    Steps,
    /// Flames out of a house.
    Blaze,
    /// A great church that has fallen into ruin, seen from within.
    RuinedNave,
    /// A covered walk of a garden of southern China.
    Gallery,
    /// A tall house that people live in, with balconies.
    Apartments,
    /// Such a house that is open in its middle, for trains.
    PiercedHouse,
    /// A piece of the guideway of a light railway.
    Guideway,
    /// Of blocks of ice, lit from inside.
    IceTower,
    IceWall,
    /// Level ground that people go on.
    Path,
    /// A low post with a lantern on it.
    ParkLamp,
    /// Trimmed to a box.
    Hedge,
    FlowerBed,
    /// A roof on six posts.
    Gazebo,
    Gravestone,
    /// Thin bars between two rails.
    Railing,
    /// Wire between tall posts.
    MeshFence,
    NoticeBoard,
    /// Walls with arches on three sides of a court.
    Arcade,
    ClockTower,
    Well,
    Barrel,
    /// In a pot of clay.
    Shrub,
    BusShelter,
    /// The pole of a stop of buses with its board.
    StopSign,
    /// A barrier that is up, and the crossed boards and lights beside it.
    CrossingGate,
    CatenaryMast,
    /// A wooden house whose front is higher than its roof.
    WesternFront,
    WaterTower,
    /// A white rail of a racecourse.
    RacingRail,
    WinningPost,
    CoolingTower,
    SolarPanels,
    DamWall,
}

/// A built thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Prop {
    /// What it is.
    pub kind: PropKind,
    /// Where its foot stands; `y` is above the ground or water below it.
    pub at: Vec3,
    /// Width, height and depth in metres.
    pub size: Vec3,
    /// Turned about the vertical, in turns.
    pub yaw_turns: f32,
    /// Its main colour.
    pub colour: Vec3,
    /// How much of it is lit from inside, 0 to 1.
    pub lit: f32,
    /// Snow on its roofs, 0 to 1.
    pub snow: f32,
    /// Varies its details.
    pub seed: u32,
}

impl Prop {
    /// An unlit thing without snow that looks at the camera.
    pub(crate) fn plain(kind: PropKind, at: Vec3, size: Vec3, colour: Vec3) -> Self {
        Self { kind, at, size, yaw_turns: 0.0, colour, lit: 0.0, snow: 0.0, seed: 0 }
    }
}

/// Who or what moves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Actor {
    /// What it is.
    pub kind: SubjectKind,
    /// Where it is when the shot begins.
    pub at: Vec3,
    /// `at.y` counts from the ground below rather than from the water level.
    pub grounded: bool,
    /// Where it faces, in turns: 0 right (+x), 0.25 away (+z), 0.5 left.
    pub yaw_turns: f32,
    /// Its height (length for what is longer than high) in metres.
    pub size_m: f32,
    /// Its main colour; `None` for the natural one.
    pub colour: Option<Vec3>,
    /// What it does.
    pub action: Action,
    /// Where it goes.
    pub motion: Motion,
    /// Where in its stride it begins, 0 to 1.
    pub phase: f32,
    /// Strides, wing beats or turns in a second.
    pub rate_hz: f32,
    /// Varies its details.
    pub seed: u32,
    /// What it carries, or who rides it.
    pub company: Option<Company>,
    /// What someone wears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub garment: Option<Garment>,
    /// Who someone is, where that can be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guise: Option<Guise>,
    /// What someone is known by beside that: hair, glasses, a hat.
    #[serde(default, skip_serializing_if = "Attributes::is_plain")]
    pub attributes: Attributes,
    /// It is fat.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stout: bool,
    /// What someone who sits sits on, rather than on the ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<Seat>,
    /// Who goes beside it, if they keep together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<Beside>,
    /// Who stands before it, if they do something with each other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<Partner>,
}

/// What somebody sits on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seat {
    /// Deep, with arms and a high back.
    Armchair,
    /// A plain chair, out of doors.
    Chair,
    /// Of planks, for more than one.
    Bench,
    /// A piece of the room's furniture.
    Furniture,
}

/// What an actor carries, or who rides it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Company {
    /// What it is.
    pub kind: SubjectKind,
    /// Its main colour; `None` for the natural one.
    pub colour: Option<Vec3>,
    /// What someone wears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub garment: Option<Garment>,
    /// Who someone is, where that can be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guise: Option<Guise>,
    /// What someone is known by beside that: hair, glasses, a hat.
    #[serde(default, skip_serializing_if = "Attributes::is_plain")]
    pub attributes: Attributes,
    /// How many of it, where it is more than one: a bunch of balloons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u16>,
    /// It is in the arms of whoever has it along: a dog that is carried.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub held: bool,
    /// It hangs on the back, by the side or about the neck of whoever has it along.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub slung: bool,
}

/// What falls or drifts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Drift {
    /// Fine, short streaks of drizzle.
    Drizzle,
    /// Streaks of rain.
    Rain,
    /// Long, thick streaks of a downpour.
    Downpour,
    /// Stones of ice.
    Hail,
    /// Flakes of snow.
    Snow,
    /// Tumbling leaves.
    Leaves,
    /// Tumbling petals.
    Petals,
    /// Blown sand.
    Sand,
    /// Motes and bubbles under water.
    Motes,
    /// Glowing insects.
    Fireflies,
    /// Sparks of a fire.
    Embers,
    /// Dust and pollen in the light.
    Dust,
}

impl Drift {
    /// It is weather, which goes on as far as the eye sees.
    pub(crate) fn fills_the_air(self) -> bool {
        matches!(self, Self::Drizzle | Self::Rain | Self::Downpour | Self::Hail | Self::Snow | Self::Sand)
    }
}

/// A kind of drifting thing and how much of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Falling {
    /// What drifts.
    pub kind: Drift,
    /// How many are in view, about.
    pub count: u32,
    /// Colour, or the average of colours.
    pub colour: Vec3,
}

/// What surrounds the view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Enclosure {
    /// The open.
    None,
    /// A room, whose window the outside is seen through.
    Room {
        /// Colour of the walls.
        wall: Vec3,
        /// Light of the lamp inside.
        lamp: Vec3,
        /// Frost on the panes, 0 to 1.
        frost: f32,
        /// What the room is for.
        #[serde(default)]
        furnishing: Furnishing,
        /// Its shell, where it is seen whole; else a wall with a window behind who is there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        chamber: Option<Chamber>,
    },
    /// A sweep of paper for products.
    Studio {
        /// Colour of the backdrop.
        backdrop: Vec3,
        /// Height of the table's top, in metres.
        level_m: f32,
        /// What its top is.
        #[serde(default)]
        tabletop: Tabletop,
        /// Light of the neon tubes to its left and right, if it is lit by any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tubes: Option<[Vec3; 2]>,
        /// Light of the lamps behind what is shown, which draws its outline.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rim: Option<Vec3>,
        /// The stand on it, if there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        plinth: Option<Plinth>,
    },
}

impl Enclosure {
    /// Whether it is a room from which nothing of the hour and the weather is seen.
    pub(crate) fn has_no_window(&self) -> bool {
        matches!(self, Self::Room { chamber: Some(chamber), .. } if chamber.windows.is_empty())
    }
}
