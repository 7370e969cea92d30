//! The measures of animals on four legs. One unit is the shoulder's height.
//!
//! How they move is `quadruped`'s to say.

use super::breed;
use super::measures::{HORSE, Measures, PLAIN};
use crate::figure::pose::Pose;
use crate::script::SubjectKind as K;

const CAMEL: Measures = Measures {
    length: 0.74,
    hip: 0.175,
    belly: 0.21,
    chest: 0.235,
    width: 0.8,
    thigh: 0.105,
    shin: 0.035,
    neck: (0.46, 0.42),
    neck_r: (0.145, 0.07),
    head: 0.245,
    skull: 0.084,
    muzzle: 0.056,
    nod: 0.035,
    ear: 0.06,
    ear_wide: 0.024,
    tail: 0.34,
    tail_r: (0.025, 0.018, 0.03),
    hang: 0.2,
    coat: 0xb98a55,
    under: 0xa87b49,
    points: 0x8f6638,
    ..PLAIN
};

const COW: Measures = Measures {
    length: 0.94,
    hip: 0.255,
    belly: 0.305,
    chest: 0.28,
    width: 0.8,
    thigh: 0.115,
    shin: 0.042,
    paws: false,
    neck: (0.3, 0.16),
    neck_r: (0.21, 0.135),
    head: 0.34,
    skull: 0.12,
    muzzle: 0.098,
    nod: 0.12,
    ear: 0.17,
    ear_wide: 0.055,
    tail: 0.62,
    tail_r: (0.026, 0.016, 0.035),
    hang: 0.23,
    coat: 0xede6da,
    under: 0xe2d6c6,
    points: 0x2a211b,
};

const SHEEP: Measures = Measures {
    length: 0.74,
    hip: 0.26,
    belly: 0.29,
    chest: 0.27,
    width: 0.94,
    thigh: 0.075,
    shin: 0.034,
    paws: false,
    neck: (0.22, 0.17),
    neck_r: (0.19, 0.105),
    head: 0.24,
    skull: 0.095,
    muzzle: 0.062,
    nod: 0.09,
    ear: 0.15,
    ear_wide: 0.042,
    tail: 0.12,
    tail_r: (0.06, 0.06, 0.04),
    hang: 0.22,
    coat: 0xece6d8,
    under: 0xd8cfbf,
    points: 0x38322d,
};

const DEER: Measures = Measures {
    length: 0.76,
    hip: 0.185,
    belly: 0.18,
    chest: 0.2,
    width: 0.74,
    thigh: 0.1,
    shin: 0.027,
    paws: false,
    neck: (0.26, 0.38),
    neck_r: (0.14, 0.075),
    head: 0.25,
    skull: 0.082,
    muzzle: 0.045,
    nod: 0.07,
    ear: 0.15,
    ear_wide: 0.05,
    tail: 0.13,
    tail_r: (0.035, 0.04, 0.02),
    hang: 0.18,
    coat: 0xa8703f,
    under: 0xdcc3a0,
    points: 0x7d5230,
};

const ELEPHANT: Measures = Measures {
    length: 0.78,
    hip: 0.3,
    belly: 0.32,
    chest: 0.31,
    width: 0.82,
    thigh: 0.14,
    shin: 0.095,
    paws: true,
    neck: (0.28, 0.2),
    neck_r: (0.25, 0.2),
    head: 0.16,
    skull: 0.2,
    muzzle: 0.13,
    nod: 0.12,
    ear: 0.0,
    ear_wide: 0.0,
    tail: 0.42,
    tail_r: (0.025, 0.016, 0.022),
    hang: 0.22,
    coat: 0x68696c,
    under: 0x595a5d,
    points: 0x5e5f62,
};

const RABBIT: Measures = Measures {
    length: 0.6,
    hip: 0.29,
    belly: 0.27,
    chest: 0.2,
    width: 0.85,
    thigh: 0.15,
    shin: 0.05,
    neck: (0.2, 0.15),
    neck_r: (0.17, 0.14),
    head: 0.2,
    skull: 0.2,
    muzzle: 0.09,
    nod: 0.05,
    ear: 0.46,
    ear_wide: 0.075,
    tail: 0.08,
    tail_r: (0.09, 0.1, 0.09),
    hang: 0.1,
    coat: 0xa58a6c,
    under: 0xe9e0d2,
    points: 0x97805f,
    ..PLAIN
};

const BEAR: Measures = Measures {
    length: 0.85,
    hip: 0.31,
    belly: 0.32,
    chest: 0.31,
    width: 0.85,
    thigh: 0.16,
    shin: 0.095,
    neck: (0.24, 0.08),
    neck_r: (0.24, 0.19),
    head: 0.29,
    skull: 0.2,
    muzzle: 0.1,
    nod: 0.06,
    ear: 0.09,
    ear_wide: 0.08,
    tail: 0.05,
    tail_r: (0.045, 0.045, 0.03),
    hang: 0.2,
    coat: 0x6a4a30,
    under: 0x54391f,
    points: 0x4a3220,
    ..PLAIN
};

const FOX: Measures = Measures {
    length: 0.9,
    hip: 0.205,
    belly: 0.21,
    chest: 0.245,
    shin: 0.036,
    thigh: 0.11,
    neck: (0.2, 0.18),
    head: 0.3,
    skull: 0.14,
    muzzle: 0.048,
    ear: 0.16,
    ear_wide: 0.085,
    tail: 0.85,
    tail_r: (0.055, 0.115, 0.045),
    hang: 0.1,
    coat: 0xcc6a2a,
    under: 0xf0e4d2,
    points: 0x2a1c16,
    neck_r: (0.19, 0.13),
    width: 0.84,
    ..PLAIN
};

const WOLF: Measures = Measures {
    chest: 0.245,
    neck: (0.24, 0.17),
    neck_r: (0.21, 0.14),
    head: 0.31,
    skull: 0.135,
    muzzle: 0.062,
    tail: 0.58,
    tail_r: (0.06, 0.085, 0.03),
    coat: 0x5b5c60,
    under: 0xa6a6a6,
    points: 0x4b4b4e,
    hip: 0.195,
    belly: 0.19,
    thigh: 0.11,
    shin: 0.04,
    ..PLAIN
};

const LION: Measures = Measures {
    length: 1.02,
    hip: 0.215,
    belly: 0.21,
    chest: 0.255,
    thigh: 0.135,
    shin: 0.06,
    neck: (0.26, 0.16),
    neck_r: (0.19, 0.16),
    head: 0.26,
    skull: 0.2,
    muzzle: 0.09,
    ear: 0.08,
    ear_wide: 0.072,
    tail: 0.82,
    tail_r: (0.035, 0.028, 0.06),
    coat: 0xc99a56,
    under: 0xf0dfc0,
    points: 0xb98a4a,
    ..PLAIN
};

const CAT: Measures = Measures {
    length: 0.9,
    hip: 0.195,
    belly: 0.195,
    chest: 0.19,
    width: 0.75,
    thigh: 0.105,
    shin: 0.045,
    neck: (0.19, 0.15),
    neck_r: (0.155, 0.12),
    head: 0.13,
    skull: 0.175,
    muzzle: 0.08,
    nod: 0.03,
    ear: 0.12,
    ear_wide: 0.095,
    tail: 0.95,
    tail_r: (0.045, 0.045, 0.035),
    hang: -0.02,
    coat: 0xc9863f,
    under: 0xefe4d4,
    points: 0x5a4a3c,
    ..PLAIN
};

const DOG: Measures = Measures {
    coat: 0xc58f52,
    under: 0xe8d5b5,
    points: 0x7a5230,
    length: 0.84,
    hip: 0.19,
    belly: 0.185,
    chest: 0.245,
    thigh: 0.12,
    shin: 0.048,
    neck: (0.21, 0.21),
    neck_r: (0.18, 0.125),
    tail: 0.52,
    tail_r: (0.05, 0.075, 0.025),
    hang: -0.06,
    head: 0.27,
    skull: 0.145,
    muzzle: 0.075,
    ear: 0.2,
    ear_wide: 0.1,
    ..PLAIN
};

/// The measures of an animal, its coat by chance where coats differ.
pub(crate) fn measures(pose: &Pose) -> Measures {
    let coat = |coats: [u32; 4]| coats[(pose.unit(41) * 3.99) as usize];
    let grown = match pose.kind {
        K::Horse => {
            let coat = coat([0x6e3f22, 0x8a5a33, 0x3a2a22, 0x7a4526]);
            Measures { coat, under: coat, ..HORSE }
        }
        K::Camel => Measures { coat: coat([0xa5774a, 0xb68a5a, 0x8d6440, 0x9c7047]), ..CAMEL },
        K::Cow => Measures { points: coat([0x2a211b, 0x2a211b, 0x7a4023, 0x2a211b]), ..COW },
        K::Sheep => SHEEP,
        K::Deer => DEER,
        K::Elephant => ELEPHANT,
        K::Rabbit => RABBIT,
        K::Bear => BEAR,
        K::Panda => Measures {
            head: 0.27,
            skull: 0.24,
            muzzle: 0.1,
            ear: 0.11,
            ear_wide: 0.1,
            coat: 0xece9e2,
            under: 0xe2ded6,
            points: 0x1f1d1d,
            ..BEAR
        },
        K::Fox => FOX,
        K::Wolf => WOLF,
        K::Lion => LION,
        K::Tiger => Measures { tail_r: (0.035, 0.028, 0.03), coat: 0xd9832f, points: 0xd9832f, ..LION },
        K::Cat => Measures { coat: coat([0xc9863f, 0x6f6a66, 0x2b2826, 0xd8c9b0]), ..CAT },
        K::Dog => Measures { coat: coat([0xc58f52, 0x8a5a34, 0xd9bf92, 0x4a3628]), ..DOG },
        kind => breed::measures(kind).unwrap_or(PLAIN),
    };
    let bred = breed::grow(super::pedigree::bred(grown, pose.guise), pose.kind, breed::young(pose));
    if pose.stout { fattened(bred) } else { bred }
}

/// Measures of one that is fat: all belly, on the same bones.
fn fattened(m: Measures) -> Measures {
    Measures {
        hip: m.hip * 1.22,
        belly: m.belly * 1.42,
        chest: m.chest * 1.18,
        width: m.width * 1.16,
        thigh: m.thigh * 1.14,
        neck_r: (m.neck_r.0 * 1.18, m.neck_r.1 * 1.14),
        skull: m.skull * 1.06,
        ..m
    }
}
