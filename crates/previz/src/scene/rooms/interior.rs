//! Rooms that are seen down to their floor: the shell of walls, and the
//! furniture in it. Data only.

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

/// What stands, lies or hangs in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each variant is the thing that it stands for")]
pub enum FurnitureKind {
    Sofa,
    Armchair,
    CoffeeTable,
    Rug,
    FloorLamp,
    Picture,
    Bookcase,
    Plant,
    Bed,
    Nightstand,
    Wardrobe,
    Desk,
    OfficeChair,
    CeilingLight,
    ConferenceTable,
    Screen,
    Blackboard,
    SchoolDesk,
    DiningTable,
    Chair,
    Pendant,
    BackBar,
    BarCounter,
    Stool,
    Door,
    WallLamp,
    Bathtub,
    Basin,
    Toilet,
    Treadmill,
    DumbbellRack,
    WeightBench,
    GymBall,
    Bench,
    Sculpture,
    Pew,
    Altar,
    StainedGlass,
    Column,
    Worktop,
    WallCupboard,
    Cooker,
    Fridge,
    Table,
    TableLamp,
    RoundTable,
    CoffeeBar,
    Reception,
    Workbench,
    ToolWall,
    Timber,
    PotShelf,
    PotteryWheel,
    LabBench,
    Reagents,
    Goods,
    Cooler,
    BreadRack,
    Oven,
    ShopCounter,
    LongSeat,
    Straps,
    SlidingDoor,
    GateSeats,
    DepartureBoard,
    Dashboard,
    SteeringWheel,
    CarSeat,
    Pillar,
    Beam,
    WardBed,
    WardCurtain,
    Drip,
    Monitor,
    BarberChair,
    SalonMirror,
    Island,
    LongTable,
    BunkBed,
    Toys,
    ClothesRail,
    ShoeRack,
    OperatingTable,
    SurgicalLamp,
    Conveyor,
    RobotArm,
    Railcar,
    RingLight,
    RingRopes,
    Rack,
    Instruments,
    WallBars,
    Backboard,
    Lattice,
    TeaTable,
    Cushion,
    Scroll,
    Range,
    ExtractorHood,
    PanRail,
    PrepTable,
    PlatePass,
}

/// A piece of furniture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Furniture {
    /// What it is.
    pub kind: FurnitureKind,
    /// The middle of its foot, or of its back where it hangs.
    pub at: Vec3,
    /// Width, height and depth in metres.
    pub size: Vec3,
    /// Turned about the vertical, in turns; 0 has its front towards -z.
    pub yaw_turns: f32,
    /// Its main colour.
    pub colour: Vec3,
    /// How much light it gives, 0 to 1.
    pub lit: f32,
    /// Varies its details.
    pub seed: u32,
}
