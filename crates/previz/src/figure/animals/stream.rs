//! The builds of what swims: outlines, fins and colours of each kind.
//!
//! A table, with the curves between its numbers; `swim` makes bodies of them.

use crate::figure::pose::Pose;
use crate::figure::shape::Livery;
use crate::maths::{Vec3, hex};
use crate::script::{Guise, SubjectKind as K};

/// Shares of the way from the nose to the root of the tail at which a build is
/// measured.
const STATIONS: [f32; 9] = [0.0, 0.04, 0.12, 0.25, 0.4, 0.55, 0.72, 0.88, 1.0];

/// A measure at each station.
pub(super) type Line = [f32; 9];

/// The measure between stations: a smooth curve through them.
pub(super) fn along(line: &Line, t: f32) -> f32 {
    let last = STATIONS.len() - 1;
    let i = (1..last).find(|i| t < STATIONS[*i]).unwrap_or(last) - 1;
    let chord = |i: usize| (line[i + 1] - line[i]) / (STATIONS[i + 1] - STATIONS[i]);
    // No steeper than keeps the curve between its stations from swinging over.
    let slope = |i: usize| {
        let (before, after) = (chord(i.saturating_sub(1)), chord(i.min(last - 1)));
        let (a, b) = (i.saturating_sub(1), (i + 1).min(last));
        let mean = (line[b] - line[a]) / (STATIONS[b] - STATIONS[a]);
        let most = 2.5 * before.abs().min(after.abs());
        if before * after <= 0.0 { 0.0 } else { mean.clamp(-most, most) }
    };
    let long = STATIONS[i + 1] - STATIONS[i];
    let u = ((t - STATIONS[i]) / long).clamp(0.0, 1.0);
    let (u2, u3) = (u * u, u * u * u);
    line[i] * (2.0 * u3 - 3.0 * u2 + 1.0)
        + slope(i) * long * (u3 - 2.0 * u2 + u)
        + line[i + 1] * (3.0 * u2 - 2.0 * u3)
        + slope(i + 1) * long * (u3 - u2)
}

/// A fin along back or belly: from one share of the way to another, how high it
/// is, where it is highest, and how far it leans back.
#[derive(Clone, Copy)]
pub(super) struct Fin {
    pub from: f32,
    pub to: f32,
    pub high: f32,
    pub peak: f32,
    pub lean: f32,
}

const NONE: Fin = Fin { from: 0.4, to: 0.41, high: 0.0, peak: 0.5, lean: 0.0 };

const fn fin(from: f32, to: f32, high: f32, peak: f32, lean: f32) -> Fin {
    Fin { from, to, high, peak, lean }
}

/// The fin of a tail: how long, how far it spreads up and down, and how deep it
/// is forked; below 0 it is round.
#[derive(Clone, Copy)]
pub(super) struct Tail {
    pub long: f32,
    pub up: f32,
    pub down: f32,
    pub fork: f32,
}

/// How a kind is built. Lengths are shares of the whole animal's.
#[derive(Clone, Copy)]
pub(super) struct Build {
    /// From the axis to the back, to the belly and to either side.
    pub back: Line,
    pub belly: Line,
    pub side: Line,
    pub dorsal: Fin,
    pub anal: Fin,
    /// Drawn out into a streamer.
    pub streamer: f32,
    pub tail: Tail,
    /// The fin behind the gills and the one below it.
    pub pectoral: f32,
    pub pelvic: f32,
    /// How far along the eye is, how high, and its radius.
    pub eye: (f32, f32, f32),
    /// How far it bends as it beats its tail.
    pub bend: f32,
    /// How large it is beside others of the school.
    pub size: f32,
    pub livery: Livery,
    /// Colours: body, marks, belly, fins, rims of these, and the iris.
    pub body: u32,
    pub mark: u32,
    pub pale: u32,
    pub fins: u32,
    pub rim: u32,
    pub iris: u32,
}

const CLOWN: Build = Build {
    back: [0.012, 0.06, 0.108, 0.15, 0.168, 0.16, 0.115, 0.068, 0.06],
    belly: [0.012, 0.05, 0.095, 0.14, 0.158, 0.148, 0.105, 0.064, 0.058],
    side: [0.01, 0.04, 0.066, 0.085, 0.085, 0.074, 0.05, 0.026, 0.014],
    dorsal: fin(0.24, 0.9, 0.085, 0.75, 0.05),
    anal: fin(0.6, 0.92, 0.085, 0.6, 0.05),
    streamer: 0.0,
    tail: Tail { long: 0.19, up: 0.12, down: 0.12, fork: -0.3 },
    pectoral: 0.15,
    pelvic: 0.11,
    eye: (0.115, 0.34, 0.029),
    bend: 0.05,
    size: 0.85,
    livery: Livery::Banded,
    body: 0xf07818,
    mark: 0xf8f6f0,
    pale: 0xf2a050,
    fins: 0xf08a2c,
    rim: 0x181412,
    iris: 0xd88a3a,
};

const TANG: Build = Build {
    back: [0.014, 0.068, 0.135, 0.198, 0.218, 0.208, 0.15, 0.056, 0.034],
    belly: [0.014, 0.06, 0.125, 0.19, 0.212, 0.2, 0.142, 0.052, 0.034],
    side: [0.008, 0.03, 0.048, 0.06, 0.06, 0.052, 0.036, 0.018, 0.01],
    dorsal: fin(0.2, 0.93, 0.058, 0.6, 0.05),
    anal: fin(0.42, 0.93, 0.052, 0.6, 0.05),
    tail: Tail { long: 0.18, up: 0.15, down: 0.15, fork: 0.3 },
    pectoral: 0.14,
    pelvic: 0.07,
    eye: (0.13, 0.42, 0.026),
    bend: 0.045,
    size: 1.0,
    livery: Livery::Palette,
    body: 0x2460e4,
    mark: 0x0c0e1c,
    pale: 0x3c7cec,
    fins: 0xf2cc2c,
    rim: 0x14162a,
    iris: 0xc8c0a0,
    ..CLOWN
};

const YELLOW: Build = Build {
    size: 0.8,
    livery: Livery::Plain,
    body: 0xf6cc1c,
    mark: 0xf6cc1c,
    pale: 0xfae06a,
    fins: 0xf8d83c,
    rim: 0xe8b414,
    iris: 0x3a3020,
    dorsal: fin(0.2, 0.95, 0.1, 0.65, 0.06),
    anal: fin(0.42, 0.95, 0.09, 0.65, 0.06),
    tail: Tail { long: 0.15, up: 0.12, down: 0.12, fork: 0.1 },
    ..TANG
};

const BUTTERFLY: Build = Build {
    back: [0.012, 0.024, 0.07, 0.19, 0.238, 0.23, 0.165, 0.056, 0.044],
    belly: [0.012, 0.024, 0.06, 0.16, 0.212, 0.21, 0.155, 0.052, 0.044],
    side: [0.008, 0.018, 0.036, 0.056, 0.058, 0.05, 0.034, 0.018, 0.01],
    dorsal: fin(0.26, 0.96, 0.075, 0.8, 0.06),
    anal: fin(0.55, 0.96, 0.085, 0.6, 0.06),
    tail: Tail { long: 0.13, up: 0.1, down: 0.1, fork: 0.0 },
    pectoral: 0.13,
    pelvic: 0.11,
    eye: (0.135, 0.2, 0.026),
    size: 0.8,
    livery: Livery::Masked,
    body: 0xf4c426,
    mark: 0x121216,
    pale: 0xf8f2dc,
    fins: 0xf6d040,
    rim: 0xf8f0d0,
    iris: 0x2a2420,
    ..TANG
};

const BANNER: Build = Build {
    livery: Livery::Barred,
    streamer: 0.34,
    size: 0.92,
    body: 0xf2f1ea,
    mark: 0x101016,
    pale: 0xf6f4ec,
    fins: 0xf4d248,
    rim: 0xf6e08a,
    iris: 0xd8b04a,
    ..BUTTERFLY
};

const ANTHIAS: Build = Build {
    back: [0.012, 0.048, 0.085, 0.113, 0.122, 0.113, 0.08, 0.044, 0.034],
    belly: [0.012, 0.044, 0.08, 0.11, 0.116, 0.106, 0.072, 0.042, 0.034],
    side: [0.01, 0.034, 0.05, 0.062, 0.062, 0.054, 0.036, 0.02, 0.01],
    dorsal: fin(0.25, 0.88, 0.075, 0.2, 0.05),
    anal: fin(0.6, 0.86, 0.085, 0.4, 0.07),
    tail: Tail { long: 0.24, up: 0.17, down: 0.17, fork: 0.62 },
    pectoral: 0.13,
    pelvic: 0.1,
    eye: (0.125, 0.3, 0.026),
    bend: 0.07,
    size: 0.66,
    livery: Livery::Plain,
    body: 0xf2683c,
    mark: 0xf2683c,
    pale: 0xf6b0a0,
    fins: 0xee5c88,
    rim: 0xd87ad0,
    iris: 0x7a4ac0,
    ..CLOWN
};

const PARROT: Build = Build {
    back: [0.02, 0.066, 0.108, 0.142, 0.15, 0.138, 0.098, 0.062, 0.054],
    belly: [0.02, 0.06, 0.1, 0.134, 0.142, 0.13, 0.092, 0.06, 0.054],
    dorsal: fin(0.24, 0.9, 0.05, 0.5, 0.03),
    anal: fin(0.55, 0.9, 0.05, 0.5, 0.03),
    tail: Tail { long: 0.19, up: 0.13, down: 0.13, fork: 0.2 },
    pectoral: 0.16,
    eye: (0.13, 0.42, 0.02),
    bend: 0.05,
    size: 1.25,
    livery: Livery::Plain,
    body: 0x18a89c,
    mark: 0x18a89c,
    pale: 0x7ad0b0,
    fins: 0x3a78d8,
    rim: 0xf07a9a,
    iris: 0xf0c85a,
    ..CLOWN
};

const SALMON: Build = Build {
    back: [0.012, 0.034, 0.06, 0.088, 0.1, 0.096, 0.07, 0.04, 0.034],
    belly: [0.012, 0.036, 0.064, 0.094, 0.106, 0.1, 0.068, 0.038, 0.034],
    side: [0.01, 0.03, 0.046, 0.06, 0.064, 0.056, 0.038, 0.02, 0.012],
    dorsal: fin(0.42, 0.6, 0.075, 0.25, 0.05),
    anal: fin(0.68, 0.84, 0.065, 0.3, 0.05),
    tail: Tail { long: 0.2, up: 0.125, down: 0.125, fork: 0.34 },
    pectoral: 0.11,
    pelvic: 0.075,
    eye: (0.1, 0.3, 0.018),
    bend: 0.085,
    size: 1.0,
    livery: Livery::Silver,
    body: 0xb8c4cc,
    mark: 0x2e4450,
    pale: 0xeef2f0,
    fins: 0x8a98a0,
    rim: 0x6c7c86,
    iris: 0xe0d8a8,
    ..CLOWN
};

const KOI: Build = Build {
    back: [0.022, 0.052, 0.082, 0.112, 0.122, 0.114, 0.082, 0.05, 0.04],
    belly: [0.022, 0.046, 0.074, 0.1, 0.11, 0.1, 0.072, 0.046, 0.04],
    side: [0.024, 0.052, 0.078, 0.096, 0.096, 0.084, 0.056, 0.028, 0.014],
    dorsal: fin(0.36, 0.76, 0.07, 0.15, 0.05),
    anal: fin(0.72, 0.86, 0.06, 0.4, 0.05),
    tail: Tail { long: 0.22, up: 0.14, down: 0.14, fork: 0.42 },
    pectoral: 0.15,
    pelvic: 0.1,
    eye: (0.1, 0.42, 0.016),
    livery: Livery::Blotched(0.0),
    body: 0xf4efe4,
    mark: 0xe4481c,
    pale: 0xf8f4ec,
    fins: 0xf6f0e6,
    rim: 0xf0e0d0,
    iris: 0xc8b890,
    ..SALMON
};

const GOLDFISH: Build = Build {
    back: [0.016, 0.066, 0.12, 0.18, 0.19, 0.158, 0.098, 0.058, 0.048],
    belly: [0.016, 0.06, 0.12, 0.19, 0.204, 0.166, 0.1, 0.056, 0.048],
    side: [0.014, 0.056, 0.092, 0.124, 0.124, 0.1, 0.06, 0.03, 0.016],
    dorsal: fin(0.3, 0.76, 0.14, 0.25, 0.09),
    anal: fin(0.68, 0.88, 0.1, 0.5, 0.1),
    tail: Tail { long: 0.34, up: 0.22, down: 0.22, fork: 0.5 },
    pectoral: 0.14,
    pelvic: 0.13,
    eye: (0.12, 0.3, 0.03),
    bend: 0.06,
    size: 0.9,
    livery: Livery::Plain,
    body: 0xf0701a,
    mark: 0xf0701a,
    pale: 0xf8c05a,
    fins: 0xf6964a,
    rim: 0xfac890,
    iris: 0xf2c860,
    ..CLOWN
};

const SHARK: Build = Build {
    back: [0.01, 0.028, 0.05, 0.078, 0.096, 0.09, 0.06, 0.032, 0.026],
    belly: [0.01, 0.03, 0.052, 0.074, 0.084, 0.072, 0.045, 0.026, 0.022],
    side: [0.01, 0.036, 0.058, 0.078, 0.082, 0.07, 0.044, 0.026, 0.014],
    dorsal: fin(0.38, 0.54, 0.15, 0.55, 0.1),
    anal: fin(0.76, 0.84, 0.04, 0.4, 0.05),
    tail: Tail { long: 0.2, up: 0.22, down: 0.12, fork: 0.74 },
    pectoral: 0.23,
    pelvic: 0.07,
    eye: (0.105, 0.24, 0.0105),
    bend: 0.075,
    size: 1.0,
    livery: Livery::Slit,
    body: 0x57697a,
    mark: 0x57697a,
    pale: 0xdfe4e2,
    fins: 0x4f6070,
    rim: 0x465664,
    iris: 0x14161a,
    ..SALMON
};

const DOLPHIN: Build = Build {
    back: [0.016, 0.022, 0.058, 0.094, 0.106, 0.1, 0.068, 0.036, 0.02],
    belly: [0.016, 0.024, 0.06, 0.09, 0.1, 0.088, 0.058, 0.032, 0.02],
    side: [0.014, 0.024, 0.058, 0.088, 0.094, 0.082, 0.052, 0.024, 0.012],
    dorsal: fin(0.46, 0.66, 0.105, 0.62, 0.08),
    anal: NONE,
    tail: Tail { long: 0.13, up: 0.15, down: 0.15, fork: 0.55 },
    pectoral: 0.17,
    pelvic: 0.0,
    eye: (0.15, 0.06, 0.011),
    bend: 0.05,
    livery: Livery::Bare,
    body: 0x5f778c,
    mark: 0x5f778c,
    pale: 0xe4e8e8,
    fins: 0x526878,
    rim: 0x526878,
    ..SHARK
};

const WHALE: Build = Build {
    back: [0.03, 0.052, 0.076, 0.108, 0.128, 0.12, 0.084, 0.044, 0.028],
    belly: [0.03, 0.066, 0.104, 0.146, 0.152, 0.126, 0.08, 0.042, 0.028],
    side: [0.04, 0.074, 0.1, 0.132, 0.138, 0.122, 0.08, 0.036, 0.018],
    dorsal: fin(0.66, 0.8, 0.04, 0.6, 0.03),
    tail: Tail { long: 0.16, up: 0.2, down: 0.2, fork: 0.5 },
    pectoral: 0.3,
    eye: (0.17, -0.12, 0.008),
    livery: Livery::Furrowed,
    body: 0x33414d,
    mark: 0x33414d,
    pale: 0xb4bec2,
    fins: 0x2b3843,
    rim: 0x2b3843,
    ..DOLPHIN
};

const ORCA: Build = Build {
    back: [0.022, 0.062, 0.1, 0.138, 0.148, 0.134, 0.09, 0.046, 0.028],
    belly: [0.022, 0.056, 0.094, 0.132, 0.142, 0.126, 0.08, 0.042, 0.028],
    side: [0.022, 0.06, 0.094, 0.126, 0.132, 0.116, 0.076, 0.034, 0.016],
    dorsal: fin(0.4, 0.55, 0.21, 0.72, 0.06),
    pectoral: 0.18,
    livery: Livery::Patched,
    body: 0x14171b,
    mark: 0x14171b,
    pale: 0xf0f1ee,
    fins: 0x121418,
    rim: 0x121418,
    ..WHALE
};

/// Those that a reef is full of.
const REEF: [Build; 7] = [CLOWN, TANG, YELLOW, BUTTERFLY, BANNER, ANTHIAS, PARROT];

/// The build of a kind; of fish without a name one of the reef's, by chance.
pub(super) fn build(pose: &Pose) -> Build {
    match (pose.kind, pose.guise) {
        (K::Shark, _) => SHARK,
        (K::Whale, Some(Guise::Orca)) => ORCA,
        (K::Whale, _) => WHALE,
        (K::Dolphin, _) => DOLPHIN,
        (_, Some(Guise::Clownfish)) => CLOWN,
        (_, Some(Guise::Salmon)) => SALMON,
        (_, Some(Guise::Goldfish)) => GOLDFISH,
        (_, Some(Guise::Koi)) => Build { livery: Livery::Blotched(pose.unit(22) * 40.0), ..KOI },
        _ => REEF[(pose.unit(21) * (REEF.len() as f32 - 0.01)) as usize],
    }
}

impl Build {
    /// A fin's colour.
    pub(super) fn finned(&self, pose: &Pose) -> Vec3 {
        pose.colour.map_or_else(|| hex(self.fins), |colour| colour * 0.9)
    }

    /// Beats its tail up and down, and has no fins behind those of its breast.
    pub(super) fn mammal(&self) -> bool {
        self.pelvic <= 0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outlines_are_smooth_and_have_no_waist() {
        let all = [SALMON, KOI, GOLDFISH, SHARK, DOLPHIN, WHALE, ORCA];
        for build in REEF.iter().chain(&all) {
            for line in [build.back, build.belly, build.side] {
                let steps: Vec<f32> = (0..=200).map(|i| along(&line, i as f32 / 200.0)).collect();
                assert!(steps.iter().all(|r| *r > 0.0), "{line:?}");
                for (station, r) in STATIONS.iter().zip(line) {
                    assert!((along(&line, *station) - r).abs() < 1e-4);
                }
                let turns = steps.windows(3).filter(|w| (w[1] - w[0]) * (w[2] - w[1]) < -1e-9).count();
                assert!(turns <= 1, "{turns} bulges in {line:?}");
            }
        }
    }
}
