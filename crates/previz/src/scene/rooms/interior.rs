//! Rooms: what they are for, and the shell of walls of those that are seen down to
//! their floor. Data only.

use serde::{Deserialize, Serialize};

use crate::maths::Vec3;

/// The shell of a room: a floor, a ceiling, a wall at its back and one on each side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Chamber {
    /// Where the middle of the back wall meets the floor.
    pub at: Vec3,
    /// Metres from side to side and from floor to ceiling.
    pub width_m: f32,
    /// Height of the ceiling.
    pub height_m: f32,
    /// The windows of the back wall.
    pub windows: Vec<Opening>,
}

/// A window, in metres to the right of the middle of its wall and above the floor.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Opening {
    /// Its left edge.
    pub left: f32,
    /// Its right edge.
    pub right: f32,
    /// Its sill.
    pub sill: f32,
    /// Its upper edge.
    pub top: f32,
}

/// What a room is for, by what it is furnished with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Furnishing {
    /// To live in: a window with curtains.
    #[default]
    Home,
    /// A library.
    Books,
    /// A kitchen.
    Kitchen,
    /// A café.
    Cafe,
    /// A stage.
    Stage,
    /// To sit by a fire in.
    Hearth,
    /// A living room.
    Lounge,
    /// A bedroom.
    Bedroom,
    /// An office, high above a city.
    Office,
    /// A room to meet in.
    Meeting,
    /// A classroom.
    Classroom,
    /// A restaurant.
    Restaurant,
    /// A bar.
    Bar,
    /// A corridor with doors on both sides.
    Corridor,
    /// A bathroom.
    Bathroom,
    /// A gym.
    Gym,
    /// A gallery of paintings.
    Gallery,
    /// The nave of a church.
    Church,
    /// A flat under an industrial roof.
    Loft,
    /// A dining room with a round table.
    Dining,
    /// The hall of an office or a hotel.
    Lobby,
    /// A joiner's workshop.
    Workshop,
    /// A pottery.
    Pottery,
    /// A laboratory.
    Laboratory,
    /// A shop or a supermarket.
    Shop,
    /// A bakery.
    Bakery,
    /// A ward of a hospital.
    Ward,
    /// A barber's.
    Salon,
    /// A carriage of a train.
    Carriage,
    /// The hall of a station or an airport.
    Terminal,
    /// The inside of a car.
    Cabin,
    /// A dining room with a long table.
    DiningRoom,
    /// A children's room.
    Nursery,
    /// A room for clothes.
    Dressing,
    /// A study.
    Study,
    /// Where surgeons work.
    Operating,
    /// A hall in which things are made on a line.
    Factory,
    /// A platform below ground, with a train at it.
    Platform,
    /// Where somebody sells before a camera.
    Livestream,
    /// A ring for boxers in a dark hall.
    Ring,
    /// The inside of a space station.
    Station,
    /// A hall for sports.
    SportsHall,
    /// Between the shelves of a library.
    Stacks,
    /// Rows of seats before a screen.
    Cinema,
    /// Mats around a low table, lattices before the windows.
    TeaRoom,
    /// Where the cooks of a restaurant work.
    RestaurantKitchen,
    /// A way between partitions of glass, desks behind them.
    OfficeCorridor,
    /// A way past the wards of a hospital.
    HospitalCorridor,
    /// The hall of a shopping mall, galleries around it.
    Mall,
    /// A hall for banquets, under chandeliers.
    Ballroom,
    /// A shop in which cars are mended.
    RepairShop,
    /// A way between the shelves of a supermarket.
    Aisle,
    /// A barn, from within.
    Barn,
    /// A vault in which wine is kept.
    Cellar,
    /// A florist's shop.
    Florist,
    /// Rows of washing machines for whoever comes.
    Laundromat,
    /// Open to the street, behind a rail.
    Balcony,
    /// Under a roof, full of what is no longer used.
    Attic,
    /// The seats of a great theatre under tiers of boxes.
    Auditorium,
    /// A pool under a roof.
    SwimHall,
    /// Where cases are heard.
    Courtroom,
    /// Booths along a window, for whoever comes at night.
    Diner,
    /// A floor for dancing before a deck.
    Nightclub,
    /// Where records are made.
    Recording,
    /// A shed for planes.
    Hangar,
    /// A hall in which goods are stored.
    Warehouse,
    /// A gym for boxers.
    BoxingGym,
    /// The hall of a museum, bones of a huge beast in it.
    Museum,
    /// Where many eat at long tables what is dealt out at a counter.
    Canteen,
    /// Before the doors of lifts.
    LiftLobby,
    /// In a lift.
    LiftCar,
    /// A wall of mirrors with a barre.
    DanceStudio,
    /// Mats on a floor of wood.
    YogaStudio,
    /// A hall for martial arts.
    Dojo,
    /// A wall to climb, with holds of many colours.
    ClimbingHall,
    /// Lanes with pins at their ends.
    BowlingAlley,
    /// Tables of green cloth under low lamps.
    PoolHall,
    /// Square tables at which four play with tiles.
    MahjongRoom,
    /// Tables with nets.
    TennisTables,
    /// Cabinets that glow.
    Arcade,
    /// Two teams at their screens under a great one.
    EsportsHall,
    /// Rows of screens for whoever plays.
    InternetCafe,
    /// Where people play for money.
    Casino,
    /// Sofas before a screen with the words of songs.
    Karaoke,
    /// A dentist's.
    DentistRoom,
    /// Where animals are looked after.
    VetRoom,
    /// Counters behind glass.
    Bank,
    /// Where letters and parcels are sent.
    PostOffice,
    /// The counter of the police.
    PoliceStation,
    /// Behind bars.
    PrisonCell,
    /// Rows of lockers.
    LockerRoom,
    /// Benches of wood beside hot stones.
    Sauna,
    /// Where people are massaged.
    Spa,
    /// Where people are tattooed.
    TattooParlour,
    /// A room with a cot.
    BabyRoom,
    /// Low tables for many children.
    Kindergarten,
    /// The cabin of an airliner, seen along its aisle.
    Airliner,
    /// A bar on a roof, open to the sky.
    RoofTerrace,
    /// A prison of stone below a castle.
    Dungeon,
    /// Where a king sits in state.
    ThroneRoom,
    /// The hall of a mosque.
    PrayerHall,
    /// A parlour that was left to dust and cobwebs.
    Haunted,
    /// A vault with tombs.
    Crypt,
    /// Where steel is made.
    SteelMill,
    /// Where beer and wine are made, in tanks.
    Brewery,
    /// Rows of racks full of computers.
    ServerRoom,
    /// Desks before a wall of screens.
    ControlRoom,
    /// A telescope under its dome.
    Observatory,
    /// Cars that are for sale, behind glass.
    Showroom,
    /// A stable of stone, from within.
    Byre,
    /// A tunnel of film over beds of plants.
    Polytunnel,
    /// A smith's, its fire lit.
    Forge,
    /// The inside of a submarine.
    Submarine,
    /// Where pilots sit.
    FlightDeck,
    /// A vault of brick through which water runs.
    Sewer,
    /// Where medicines are sold.
    Pharmacy,
    /// Where sweets are sold.
    SweetShop,
    /// Where toys are sold.
    ToyShop,
    /// Where shoes are sold.
    ShoeShop,
    /// Where meat is sold.
    Butchery,
    /// Where pets are sold.
    PetShop,
    /// Where tools are sold.
    ToolShop,
    /// Where jewels are sold.
    Jeweller,
    /// Where tea is sold in cups with straws.
    TeaBar,
    /// Where ice cream is sold.
    IceCreamParlour,
    /// Where books are sold.
    Bookshop,
    /// Where presents are sold.
    GiftShop,
    /// Where clothes are sold.
    Boutique,
    /// Where a pot boils on each table.
    HotpotHouse,
    /// A counter at which sushi is made.
    SushiBar,
    /// Where pizza is baked.
    Pizzeria,
    /// An inn of old China.
    Inn,
    /// Where the piano is played.
    MusicRoom,
    /// Where the engine of a ship is.
    EngineRoom,
    /// Where things are kept in boxes.
    Storage,
    /// Where files are kept.
    Archive,
    /// Where food is kept.
    Larder,
    /// Below a house.
    Basement,
    /// Where a bank keeps its gold.
    BankVault,
    /// Where people paint.
    ArtStudio,
    /// Where the news are read.
    NewsStudio,
    /// Behind a stage.
    Backstage,
    /// Where people shoot at targets.
    ShootingRange,
    /// Where several sleep in bunks and work at desks.
    Dormitory,
    /// Where people wait to be called.
    WaitingRoom,
    /// Where people shower.
    Shower,
    /// A hall with a stair that winds.
    StairHall,
    /// Seats that rise before who speaks.
    LectureHall,
    /// Where an emperor sits in state.
    DragonHall,
    /// The hall of a palace.
    StateHall,
    /// Where a parliament meets.
    Parliament,
    /// The tent of a general.
    WarTent,
    /// A house of snow, from within.
    Igloo,
    /// A carriage of a train for long journeys.
    Coach,
    /// The inside of a bus.
    Bus,
    /// Where a starship is flown.
    Starship,
}
