//! What can be asked for, who serves it and what it costs.
//!
//! The catalogue is configuration; this module knows its shape and its rules,
//! not its contents beyond the defaults.

use serde::{Deserialize, Serialize};

use crate::credits::Credits;

/// Frames a second, of every clip.
pub const FPS: u32 = 24;

macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every value, in the order in which it is listed.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name on the wire and in the store.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }

            /// Reads its name.
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == text)
            }
        }
    };
}

named!(
    /// Width to height.
    AspectRatio {
        /// Landscape.
        Landscape = "16:9",
        /// Portrait.
        Portrait = "9:16",
        /// Square.
        Square = "1:1",
    }
);

named!(
    /// A size class; with the aspect ratio it gives exact pixels.
    Resolution {
        /// 864×496.
        P480 = "480p",
        /// 1280×720.
        P720 = "720p",
        /// 1920×1080.
        P1080 = "1080p",
    }
);

/// Exact pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Size {
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

impl Size {
    /// The exact pixels of a size class in an aspect ratio.
    pub const fn of(resolution: Resolution, aspect: AspectRatio) -> Self {
        let (long, short, square) = match resolution {
            Resolution::P480 => (864, 496, 640),
            Resolution::P720 => (1280, 720, 960),
            Resolution::P1080 => (1920, 1080, 1440),
        };
        let (width, height) = match aspect {
            AspectRatio::Landscape => (long, short),
            AspectRatio::Portrait => (short, long),
            AspectRatio::Square => (square, square),
        };
        Self { width, height }
    }
}

/// Lengths that a model makes, in seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Durations {
    /// Any whole number between two.
    Range {
        /// Shortest.
        min: u32,
        /// Longest.
        max: u32,
    },
    /// These only.
    Values {
        /// The lengths, ascending.
        values: Vec<u32>,
    },
}

impl Durations {
    /// Whether `seconds` can be asked for.
    pub fn allows(&self, seconds: i64) -> bool {
        match self {
            Self::Range { min, max } => (i64::from(*min)..=i64::from(*max)).contains(&seconds),
            Self::Values { values } => values.iter().any(|&value| i64::from(value) == seconds),
        }
    }

    /// The rule in words, to stand behind "must be".
    pub fn describe(&self) -> String {
        match self {
            Self::Range { min, max } => format!("between {min} and {max} seconds"),
            Self::Values { values } => {
                let list: Vec<String> = values.iter().map(u32::to_string).collect();
                format!("{} seconds", list.join(" or "))
            }
        }
    }

    /// Five seconds where the model makes them, else its shortest.
    pub fn default_s(&self) -> u32 {
        match self {
            _ if self.allows(5) => 5,
            Self::Range { min, .. } => *min,
            Self::Values { values } => values.first().copied().unwrap_or(5),
        }
    }

    /// Whether any length at all can be asked for.
    pub fn is_satisfiable(&self) -> bool {
        match self {
            Self::Range { min, max } => *min >= 1 && min <= max,
            Self::Values { values } => !values.is_empty() && values.iter().all(|&value| value >= 1),
        }
    }
}

/// Credits a second at each size class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rates {
    /// At 480p.
    #[serde(rename = "480p")]
    pub p480: u32,
    /// At 720p.
    #[serde(rename = "720p")]
    pub p720: u32,
    /// At 1080p.
    #[serde(rename = "1080p")]
    pub p1080: u32,
}

impl Rates {
    /// Credits a second at `resolution`.
    pub const fn at(self, resolution: Resolution) -> u32 {
        match resolution {
            Resolution::P480 => self.p480,
            Resolution::P720 => self.p720,
            Resolution::P1080 => self.p1080,
        }
    }
}

/// How the pixels of an engine come to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Synthesis {
    /// Drawn by an algorithm from the words: a draft.
    Procedural,
    /// Generated by a neural model.
    Neural,
}

impl Synthesis {
    /// Its name on the wire and in the store.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Procedural => "procedural",
            Self::Neural => "neural",
        }
    }

    /// Reads its name.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Procedural, Self::Neural].into_iter().find(|value| value.as_str() == text)
    }
}

/// Who makes a clip; told on every answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Engine {
    /// The provider's name, such as `previz`.
    pub provider: String,
    /// The provider's own name and version of what it runs.
    pub model: String,
    /// Drawn or generated.
    pub synthesis: Synthesis,
}

/// What a provider can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capabilities {
    /// Who it is.
    pub engine: Engine,
    /// Whether its clips can have sound.
    pub audio: bool,
    /// Whether stopping a running render stops its cost, so that a cancel
    /// refunds in full.
    pub stoppable: bool,
}

/// A model as configured: its limits and its prices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelSpec {
    /// Its id on the wire.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// Lengths that it makes.
    pub durations: Durations,
    /// Aspect ratios that it makes.
    #[serde(default = "all_aspects")]
    pub aspect_ratios: Vec<AspectRatio>,
    /// Size classes that it makes.
    #[serde(default = "all_resolutions")]
    pub resolutions: Vec<Resolution>,
    /// Credits a second for text to video.
    pub credits_per_second: Rates,
}

fn all_aspects() -> Vec<AspectRatio> {
    AspectRatio::ALL.to_vec()
}

fn all_resolutions() -> Vec<Resolution> {
    Resolution::ALL.to_vec()
}

impl ModelSpec {
    /// The most that a text request can cost.
    pub fn price(&self, resolution: Resolution, duration_s: u32) -> Credits {
        i64::from(self.credits_per_second.at(resolution)) * i64::from(duration_s)
    }
}

/// A model with the provider that serves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueEntry {
    /// Limits and prices.
    pub model: ModelSpec,
    /// Who serves it, and how.
    pub served_by: Capabilities,
}

/// Everything that can be asked of this server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    entries: Vec<CatalogueEntry>,
    test_engine: Capabilities,
    price_version: String,
}

/// A catalogue that contradicts itself.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogueError {
    /// No model at all.
    #[error("the catalogue has no model; configure at least one")]
    Empty,
    /// Two of one id.
    #[error("the model `{0}` stands twice in the catalogue")]
    Duplicate(String),
    /// Nothing can be asked of it.
    #[error("the model `{0}` allows no duration, aspect ratio or resolution")]
    Unsatisfiable(String),
}

impl Catalogue {
    /// Collects models under the version of their price table. Test keys are
    /// always served by `test_engine`, whoever serves the model.
    pub fn new(
        entries: Vec<CatalogueEntry>,
        test_engine: Capabilities,
        price_version: String,
    ) -> Result<Self, CatalogueError> {
        if entries.is_empty() {
            return Err(CatalogueError::Empty);
        }
        for (at, CatalogueEntry { model, .. }) in entries.iter().enumerate() {
            if entries[..at].iter().any(|other| other.model.id == model.id) {
                return Err(CatalogueError::Duplicate(model.id.clone()));
            }
            let satisfiable =
                model.durations.is_satisfiable() && !model.aspect_ratios.is_empty() && !model.resolutions.is_empty();
            if !satisfiable {
                return Err(CatalogueError::Unsatisfiable(model.id.clone()));
            }
        }
        Ok(Self { entries, test_engine, price_version })
    }

    /// The models, in the order of configuration.
    pub fn entries(&self) -> &[CatalogueEntry] {
        &self.entries
    }

    /// Looks a model up by its id.
    pub fn get(&self, id: &str) -> Option<&CatalogueEntry> {
        self.entries.iter().find(|entry| entry.model.id == id)
    }

    /// Who serves `entry` for a live or a test key.
    pub fn serving<'a>(&'a self, entry: &'a CatalogueEntry, test: bool) -> &'a Capabilities {
        if test { &self.test_engine } else { &entry.served_by }
    }

    /// The version of the price table, frozen on each generation.
    pub fn price_version(&self) -> &str {
        &self.price_version
    }
}

/// The models of the public API with the default prices.
pub fn default_models() -> Vec<ModelSpec> {
    let model = |id: &str, name: &str, durations, [p480, p720, p1080]: [u32; 3]| ModelSpec {
        id: id.to_owned(),
        name: name.to_owned(),
        durations,
        aspect_ratios: all_aspects(),
        resolutions: all_resolutions(),
        credits_per_second: Rates { p480, p720, p1080 },
    };
    vec![
        model("seedance-2.0", "Seedance 2.0", Durations::Range { min: 4, max: 15 }, [4, 8, 18]),
        model("seedance-2.0-fast", "Seedance 2.0 Fast", Durations::Range { min: 4, max: 15 }, [3, 6, 14]),
        model("seedance-1.5-pro", "Seedance 1.5 Pro", Durations::Values { values: vec![5, 10] }, [2, 4, 9]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seed_price_holds() {
        let models = default_models();
        assert_eq!(models[0].price(Resolution::P720, 5), 40);
        assert_eq!(models[2].price(Resolution::P1080, 10), 90);
    }

    #[test]
    fn durations_speak_and_default() {
        let range = Durations::Range { min: 4, max: 15 };
        assert!(range.allows(4) && range.allows(15) && !range.allows(16) && !range.allows(-1));
        assert_eq!(range.describe(), "between 4 and 15 seconds");
        let values = Durations::Values { values: vec![5, 10] };
        assert!(values.allows(10) && !values.allows(7));
        assert_eq!(values.describe(), "5 or 10 seconds");
        assert_eq!(Durations::Values { values: vec![8] }.default_s(), 8);
    }

    #[test]
    fn sizes_are_those_of_the_contract() {
        let size = |resolution, aspect| {
            let Size { width, height } = Size::of(resolution, aspect);
            (width, height)
        };
        assert_eq!(size(Resolution::P480, AspectRatio::Landscape), (864, 496));
        assert_eq!(size(Resolution::P720, AspectRatio::Square), (960, 960));
        assert_eq!(size(Resolution::P1080, AspectRatio::Portrait), (1080, 1920));
    }
}
