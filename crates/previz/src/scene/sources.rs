//! What sounds from a place of its own, and from where it is heard. Data only.

use serde::{Deserialize, Serialize};

/// What a source sounds like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each variant is the sound that it stands for")]
pub enum SourceKind {
    Bark,
    Meow,
    Neigh,
    Moo,
    Bleat,
    Roar,
    Howl,
    Trumpet,
    Grunt,
    Croak,
    Caw,
    Hoot,
    Quack,
    Honk,
    Cluck,
    Screech,
    Squawk,
    WhaleSong,
    DolphinCalls,
    MonkeyCalls,
    /// Of shoes on something hard.
    Steps,
    /// On grass, sand or earth.
    SoftSteps,
    SnowSteps,
    /// At a walk, four beats a stride.
    Hooves,
    Gallop,
    Bounce,
    /// Of one pair of hands.
    Claps,
    Punches,
    Typing,
    Chopping,
    /// Cups and plates.
    Crockery,
    Clock,
    Bell,
    /// Tubes that the wind strikes.
    Chimes,
    Heartbeat,
    /// A car's engine and tyres.
    Motor,
    /// A truck, a bus, a ship.
    Diesel,
    Motorcycle,
    RacingEngine,
    Train,
    SteamTrain,
    FastTrain,
    Jet,
    Rotor,
    /// The propellers of a drone.
    Propellers,
    Siren,
    /// Many who talk.
    Murmur,
    /// Many who shout for joy.
    Cheer,
    Applause,
    Piano,
    /// A guitar, a zither.
    Plucked,
    /// A violin, an erhu.
    Bowed,
    Flute,
    /// A saxophone, a trumpet.
    Brass,
    Drums,
    /// Somebody who sings: vowels, no words.
    Singing,
    /// Foliage in the wind.
    Leaves,
    /// Small waves against a shore or a hull.
    Lapping,
    /// Drops on an umbrella, a roof or a pane.
    Patter,
    Sizzle,
    Cicadas,
}

impl SourceKind {
    /// Whether it makes music.
    pub(crate) fn is_played(self) -> bool {
        matches!(self, Self::Piano | Self::Plucked | Self::Bowed | Self::Flute | Self::Brass)
            || matches!(self, Self::Drums | Self::Singing)
    }
}

/// Something that sounds from a place of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Source {
    /// What it sounds like.
    pub kind: SourceKind,
    /// How loud it is where it is, 0 to 1.
    pub level: f32,
    /// How much higher it is than usual; what is small is high.
    pub pitch: f32,
    /// Strides or strokes in a second of the clip, for what keeps time.
    pub stride_hz: f32,
    /// Where in its stride it is when the shot begins, 0 to 1.
    pub phase: f32,
    /// From where it is heard in the course of the shot, in even steps of time;
    /// empty for what is heard from all around.
    pub path: Vec<Bearing>,
}

/// From where something is heard.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Bearing {
    /// From -1, the left, to 1, the right.
    pub side: f32,
    /// How far away it seems, in metres.
    pub distance_m: f32,
}
