//! The parts of a scene, as plain numbers: light, air, land, water, plants,
//! props, actors, camera and what can be heard.
//!
//! Lengths are metres, angles degrees or turns as named, colours linear.
//! Nothing here decides or draws anything.

use serde::{Deserialize, Serialize};

pub use super::bonds::{Beside, Partner};
pub use super::hours::{Air, Grade, Hour, Sky, Sun};
pub use super::motion::Motion;
pub use super::prop_kind::PropKind;
pub use super::rooms::furniture::{Furniture, FurnitureKind};
pub use super::rooms::interior::{Chamber, Furnishing, Opening};
pub use super::sources::{Bearing, Source, SourceKind};
pub use super::staging::{Actor, Company, Drift, Enclosure, Falling, Prop, Seat};
pub use super::stands::{Court, Plinth, Sport, Spotlight, Stone, Tabletop};
pub use super::terrain::plants::{Flora, Species};
pub use super::track::{CameraKey, CameraPath, Focus};
pub(crate) use super::track::{fov_deg, half_height};
pub use crate::maths::Vec3;
use crate::script::{Place, Season, TimeOfDay, Weather};

/// One continuous view, decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShotScene {
    /// The first frame of the clip that belongs to this shot.
    pub first_frame: u32,
    /// Frames of this shot.
    pub frames: u32,
    /// Varies this shot's details.
    pub seed: u64,
    /// Where it is.
    pub place: Place,
    /// The season that is shown.
    pub season: Season,
    /// The hour that is shown.
    pub time: TimeOfDay,
    /// The weather that is shown.
    pub weather: Weather,
    /// World seconds that pass in a second of the clip.
    pub pace: f32,
    /// The light from sun or moon.
    pub sun: Sun,
    /// What is above.
    pub sky: Sky,
    /// What lies between the eye and things.
    pub air: Air,
    /// Light of neon signs from the left and from the right on a face near by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub neon: Option<[Vec3; 2]>,
    /// The light of the hours that pass in the shot, from its beginning to its end;
    /// none where it stays as it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hours: Vec<Hour>,
    /// The lamp that follows somebody in the dark, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spotlight: Option<Spotlight>,
    /// The ground; `None` where there is none, as in space.
    pub land: Option<Land>,
    /// Standing or flowing water, or a wet street.
    pub water: Option<Water>,
    /// Plants and other things strewn over the land.
    pub flora: Vec<Flora>,
    /// Built or grown things with a place of their own.
    pub props: Vec<Prop>,
    /// Who or what moves.
    pub actors: Vec<Actor>,
    /// The camera.
    pub camera: CameraPath,
    /// Strength of the wind, 0 to 1.
    pub wind: f32,
    /// What falls or drifts through the air.
    pub falling: Vec<Falling>,
    /// Around the picture: a room with a window, or nothing.
    pub enclosure: Enclosure,
    /// Brightness that the exposure aims at, about 0.1 (night) to 0.5 (snow).
    pub key: f32,
    /// The colours of the finished picture.
    pub grade: Grade,
    /// What a room that is seen whole is furnished with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub furniture: Vec<Furniture>,
    /// What can be heard.
    pub ambience: Ambience,
}

impl ShotScene {
    /// Whether the lens is focused, in the open, on a beast that is looked at.
    pub(crate) fn is_focused_on_a_beast(&self) -> bool {
        let first = self.actors.first().filter(|_| self.enclosure == Enclosure::None);
        let focused = self.camera.focus.is_some_and(|focus| focus.actor == Some(0));
        focused && first.is_some_and(|first| first.kind.is_four_footed() || first.kind.is_bird())
    }
}

/// The shape of the ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Landform {
    /// Gentle rises, hills far away.
    Plain,
    /// A valley along which a river winds.
    RiverValley,
    /// Land in front, sea behind.
    Coast,
    /// Open sea with a rock to one side.
    Cape,
    /// Sea alone.
    OpenSea,
    /// A valley before high peaks.
    Peaks,
    /// A basin with a lake before hills.
    LakeBasin,
    /// Sand blown into crests.
    Dunes,
    /// Streets.
    Flat,
    /// The ground of the sea, with a reef.
    Seabed,
    /// Walls left and right.
    Canyon,
    /// A cone with a crater.
    Volcano,
    /// A fall of water between cliffs.
    Falls,
    /// The surface of a moon.
    Moonscape,
    /// A steep coast along which a road runs.
    Corniche,
    /// The slope of a mountain valley along which a road runs.
    Pass,
    /// A river between the embankments of a city.
    Riverside,
    /// Open water before a quay that people stand on.
    Quay,
    /// Peaks that stand out of a sea of clouds.
    CloudSea,
    /// Steep ridges behind one another, whose crest runs on to the horizon.
    Ridges,
    /// A valley of rocks that stand like cones and needles.
    Spires,
    /// A plain on which table mountains stand.
    Mesas,
    /// The floor of a great crater, within its wall.
    Crater,
    /// A river between towers of limestone.
    Karst,
    /// Flat ground between shallow pools.
    Marsh,
    /// A mountain that stands alone on gentle land.
    Cone,
    /// The same over a lake.
    ConeOverLake,
    /// The flat roof of a tower, streets far below.
    Roof,
    /// A level plain of salt before mountains.
    SaltPan,
    /// Plates of ice on the sea, one of them in front.
    Floes,
    /// Open water between such plates.
    IcyBay,
    /// A volcano that stands in the sea.
    VolcanoIsland,
    /// Pillars of stone that rise out of deep valleys.
    Pillars,
    /// Level ground that ends at the sea, so far ahead.
    Strand,
}

/// The pattern that the ground carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pattern {
    /// None beyond its own grain.
    Plain,
    /// Rows of flowers in stripes of colour.
    FlowerStripes,
    /// Ploughed or sown rows.
    Furrows,
    /// Asphalt with kerbs and lines.
    Street,
    /// The same between lawns, with pavements and driveways.
    Suburb,
    /// Ripples in sand.
    Ripples,
    /// A footpath.
    Trail,
    /// Fields in steps on a slope.
    Terraces,
    /// Tiles or planks.
    Paving,
    /// Small rounded stones.
    Cobbles,
    /// Lawns, and a paved place before what people have come to see.
    Esplanade,
    /// The marked ground of a sport.
    Pitch,
    /// Mud or salt that has cracked as it dried.
    Cracked,
    /// Grass in the stripes of a mower.
    Mown,
    /// Gravel in the lines of a rake.
    Raked,
    /// The avenues, roofs' yards and parks of a city, seen from above.
    Blocks,
}

/// The ground.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Land {
    /// Its shape.
    pub form: Landform,
    /// Height of what rises, in metres.
    pub relief_m: f32,
    /// Colour of most of it.
    pub cover: Vec3,
    /// A second colour that it mixes with.
    pub cover_alt: Vec3,
    /// Colour of what is too steep.
    pub rock: Vec3,
    /// Colour beside water.
    pub shore: Vec3,
    /// Snow: 0 none, 1 everywhere.
    pub snow: f32,
    /// Height above which snow lies, in metres.
    pub snow_line_m: f32,
    /// Pattern on the flat parts.
    pub pattern: Pattern,
    /// Colours of the pattern.
    pub pattern_colours: Vec<Vec3>,
    /// A river's half width, in metres, where there is one.
    pub river_half_m: f32,
    /// How deep the river is where it is so shallow that one goes through it; 0 where
    /// it is as deep as rivers are.
    #[serde(default, skip_serializing_if = "is_level")]
    pub shallow_m: f32,
    /// A paved road's half width, in metres, where there is one.
    #[serde(default)]
    pub road_half_m: f32,
    /// The road winds from bend to bend, for nobody drives on it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub winding_road: bool,
    /// Half the length of a swimming pool, in metres, where there is one.
    #[serde(default)]
    pub pool_half_m: f32,
    /// Half the width of a waterhole, in metres, where there is one.
    #[serde(default, skip_serializing_if = "is_level")]
    pub waterhole_half_m: f32,
    /// Half the width of a hot spring, in metres, where there is one.
    #[serde(default, skip_serializing_if = "is_level")]
    pub hot_spring_half_m: f32,
    /// How high a bluff stands over which water falls; 0 where none does.
    #[serde(default)]
    pub fall_m: f32,
    /// How far ahead the ground breaks off into a valley, in metres; 0 where
    /// it does not.
    pub brink_m: f32,
    /// Half the width of the level ground that a house stands on, 0 for none.
    #[serde(default)]
    pub plot_half_m: f32,
    /// Height of a round hill ahead, 0 for none.
    #[serde(default, skip_serializing_if = "is_level")]
    pub knoll_m: f32,
    /// Half the width of its level top.
    #[serde(default, skip_serializing_if = "is_level")]
    pub knoll_half_m: f32,
    /// How far the ground rises in a metre ahead where steps lead up it: 0 where none do.
    #[serde(default, skip_serializing_if = "is_level")]
    pub rise: f32,
    /// How far the ground falls in a metre to the right: 0 where it is level.
    #[serde(default, skip_serializing_if = "is_level")]
    pub steep: f32,
    /// How high a floor lies over its town, its wood or its sea, 0 where none does.
    #[serde(default, skip_serializing_if = "is_level")]
    pub lift_m: f32,
    /// Half the width of that floor.
    #[serde(default, skip_serializing_if = "is_level")]
    pub floor_half_m: f32,
    /// The ground of a sport, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub court: Option<Court>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde asks for it")]
fn is_level(steep: &f32) -> bool {
    *steep == 0.0
}

/// Water, always level at height 0.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Water {
    /// Colour of the deep.
    pub deep: Vec3,
    /// Colour of the shallow.
    pub shallow: Vec3,
    /// Height of waves in metres.
    pub waves_m: f32,
    /// Strength of ripples, 0 (glass) to 1.
    pub ripples: f32,
    /// Foam on crests and shores, 0 to 1.
    pub foam: f32,
    /// Current along +z, metres a second.
    pub flow_m_s: f32,
    /// A film of water on the ground rather than a body: wet asphalt.
    pub film: bool,
}

/// A stroke of lightning.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Strike {
    /// When it is seen, in seconds from the start of the clip.
    pub flash_s: f32,
    /// When its thunder arrives, in seconds from the start of the clip.
    pub thunder_s: f32,
    /// How near and bright, 0 to 1.
    pub strength: f32,
    /// Where it is seen: degrees to the right of where the camera looks then.
    pub azimuth_deg: f32,
}

/// What can be heard, as levels from 0 to 1 and moments in seconds from the
/// start of the clip.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ambience {
    /// Running water.
    pub stream: f32,
    /// Breaking waves.
    pub surf: f32,
    /// Wind.
    pub wind: f32,
    /// Rain.
    pub rain: f32,
    /// A fire's crackle.
    pub fire: f32,
    /// Birdsong by day.
    pub birds: f32,
    /// Gulls by the sea.
    pub gulls: f32,
    /// Crickets and other insects.
    pub insects: f32,
    /// A city's hum.
    pub city: f32,
    /// An engine: car, train, ship, plane.
    pub engine: f32,
    /// A rocket's roar.
    pub rocket: f32,
    /// When the rocket is lit.
    pub ignition_s: f32,
    /// Hoof beats or steps in a second; 0 for none.
    pub steps_hz: f32,
    /// Level of the steps.
    pub steps: f32,
    /// The muffled hum under water.
    pub underwater: f32,
    /// The quiet tone of a room.
    pub room: f32,
    /// A soft musical drone for the mood.
    pub drone: f32,
    /// Root of the drone as hertz.
    pub drone_hz: f32,
    /// The drone's third is minor.
    pub drone_minor: bool,
    /// Lightning and its thunder.
    pub strikes: Vec<Strike>,
    /// Bursts of fireworks.
    pub bursts_s: Vec<f32>,
    /// Beeps of the slate, together with its flashes.
    pub beeps_s: Vec<f32>,
    /// How much walls keep back of what sounds out of doors, 0 to 1.
    #[serde(default)]
    pub walls: f32,
    /// How long what is heard rings on, in seconds; 0 for as long as usual.
    #[serde(default)]
    pub rings_s: f32,
    /// What sounds from places of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}
