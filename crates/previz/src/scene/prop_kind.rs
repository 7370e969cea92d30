//! The kinds of what is built into the world. Data only.

use serde::{Deserialize, Serialize};

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
    /// A heap of sand or snow with a flat top.
    Mound,
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
    /// A crane on a quay that reaches out over ships.
    GantryCrane,
    Containers,
    /// A strip of asphalt that aircraft use.
    Runway,
    ControlTower,
    BrickWall,
    Crossing,
    Overpass,
    Cavern,
    /// A cluster of shafts of crystal, as wide and high as its size.
    Crystals,
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
    Hoard,
    LinerDeck,
    /// A round patch of level ground.
    Patch,
    /// The flag of a hole.
    Flagstick,
    /// Upright boards side by side.
    BoardFence,
    /// A bed of vegetables.
    VegetableBed,
    BeanPoles,
    /// Box that is cut to a cone or a ball.
    Topiary,
    StoneLantern,
    /// A rounded row of tea across a hillside.
    TeaRow,
    /// A bale of hay that was rolled.
    HayBale,
    ScrapHeap,
    Tyres,
    Sandbags,
    /// In the ground.
    Bones,
    /// A bow of rock that stands free.
    RockArch,
    /// A patch of lotus on water.
    Lotus,
    GardenRock,
    /// A small bridge that bows over water.
    GardenBridge,
    WaterSlides,
    FireStation,
    /// The side of a warehouse at which trucks stand.
    DockDoors,
    Motel,
    School,
    /// The front of a house with its porch.
    Porch,
    PhoneBooth,
    SubwayEntrance,
    TicketBooth,
    /// With a bench on each side.
    LongTable,
    /// With four stools.
    LowTable,
    /// Baskets in which dumplings steam.
    Steamer,
    /// Chairs that look away.
    ChairRow,
    FlowerArch,
    GreekTemple,
    /// Of marble; one that is broken has no capital.
    Column,
    /// A burner for incense.
    Censer,
    StorageTank,
    /// A column in which oil is parted.
    Still,
    Chimney,
    WorksHall,
    Shack,
    /// A bay of a covered walk along shops.
    StreetArcade,
    /// The lamp of a lighthouse in its house of glass.
    LanternRoom,
    Bell,
    IronStairs,
    IronLanding,
    TreeHut,
    /// Ropes at both sides of planks, a piece of them.
    RopeRail,
}
