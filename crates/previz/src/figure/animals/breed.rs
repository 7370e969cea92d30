//! More measures of animals on four legs: of farm, savanna and wood; and who
//! of them is young. One unit is the shoulder's height.
//!
//! The others are `beast`'s.

use super::measures::{HORSE, Measures, PLAIN};
use crate::figure::pose::Pose;
use crate::script::SubjectKind as K;

const GOAT: Measures = Measures {
    length: 0.8,
    hip: 0.2,
    belly: 0.215,
    chest: 0.23,
    width: 0.78,
    thigh: 0.09,
    shin: 0.032,
    paws: false,
    neck: (0.24, 0.3),
    neck_r: (0.15, 0.09),
    head: 0.25,
    skull: 0.09,
    muzzle: 0.055,
    nod: 0.1,
    ear: 0.17,
    ear_wide: 0.045,
    tail: 0.16,
    tail_r: (0.04, 0.04, 0.015),
    hang: -0.1,
    coat: 0xd9cdb8,
    under: 0xc2b49c,
    points: 0x5a4a3c,
};

const PIG: Measures = Measures {
    length: 0.95,
    hip: 0.31,
    belly: 0.335,
    chest: 0.33,
    width: 0.84,
    thigh: 0.13,
    shin: 0.058,
    paws: false,
    neck: (0.26, 0.05),
    neck_r: (0.28, 0.21),
    head: 0.3,
    skull: 0.19,
    muzzle: 0.095,
    nod: 0.07,
    ear: 0.2,
    ear_wide: 0.085,
    tail: 0.2,
    tail_r: (0.025, 0.02, 0.014),
    hang: 0.0,
    coat: 0xeaa9a0,
    under: 0xe0988f,
    points: 0xc98880,
};

const GIRAFFE: Measures = Measures {
    length: 0.56,
    hip: 0.135,
    belly: 0.15,
    chest: 0.17,
    width: 0.76,
    thigh: 0.075,
    shin: 0.025,
    paws: false,
    neck: (0.3, 0.74),
    neck_r: (0.135, 0.06),
    head: 0.16,
    skull: 0.06,
    muzzle: 0.038,
    nod: 0.09,
    ear: 0.1,
    ear_wide: 0.028,
    tail: 0.34,
    tail_r: (0.018, 0.012, 0.022),
    hang: 0.22,
    coat: 0xc4914c,
    under: 0xd2ad74,
    points: 0x7a4420,
};

const MONKEY: Measures = Measures {
    length: 0.62,
    hip: 0.165,
    belly: 0.16,
    chest: 0.185,
    width: 0.86,
    thigh: 0.095,
    shin: 0.048,
    neck: (0.1, 0.14),
    neck_r: (0.13, 0.11),
    head: 0.1,
    skull: 0.185,
    muzzle: 0.07,
    nod: 0.03,
    ear: 0.08,
    ear_wide: 0.075,
    tail: 1.1,
    tail_r: (0.035, 0.03, 0.022),
    hang: -0.06,
    coat: 0x8a6238,
    under: 0xc9a878,
    points: 0x5a3e24,
    ..PLAIN
};

const SQUIRREL: Measures = Measures {
    length: 0.78,
    hip: 0.27,
    belly: 0.24,
    chest: 0.19,
    width: 0.84,
    thigh: 0.14,
    shin: 0.045,
    neck: (0.18, 0.16),
    neck_r: (0.15, 0.13),
    head: 0.2,
    skull: 0.17,
    muzzle: 0.07,
    nod: 0.05,
    ear: 0.13,
    ear_wide: 0.055,
    tail: 1.3,
    tail_r: (0.09, 0.2, 0.13),
    hang: -0.2,
    coat: 0xb0602c,
    under: 0xeee0c8,
    points: 0x8a4a22,
    ..PLAIN
};

/// The measures of an animal of these; `None` for others.
pub(crate) fn measures(kind: K) -> Option<Measures> {
    let steed = Measures { head: 0.4, skull: 0.1, muzzle: 0.06, tail: 0.5, tail_r: (0.026, 0.018, 0.03), ..HORSE };
    Some(match kind {
        K::Goat => GOAT,
        K::Pig => PIG,
        K::Giraffe => GIRAFFE,
        K::Monkey => MONKEY,
        K::Squirrel => SQUIRREL,
        K::Zebra => Measures {
            neck: (0.32, 0.36),
            coat: 0xeeebe4,
            under: 0xeeebe4,
            points: 0x1d1a18,
            ear: 0.14,
            ear_wide: 0.042,
            ..steed
        },
        K::Donkey => Measures {
            hip: 0.2,
            belly: 0.21,
            chest: 0.215,
            neck: (0.32, 0.32),
            neck_r: (0.15, 0.09),
            ear: 0.27,
            ear_wide: 0.048,
            coat: 0x8a8078,
            under: 0xd9d2c6,
            points: 0x4a423c,
            ..steed
        },
        _ => return None,
    })
}

/// Whether an animal is so small that it is a young one.
pub(crate) fn young(pose: &Pose) -> bool {
    let grown_m = match pose.kind {
        K::Dog => 0.62,
        K::Cat => 0.42,
        K::Elephant => 2.9,
        K::Cow => 1.4,
        K::Horse => 1.6,
        K::Deer => 1.15,
        K::Pig => 0.7,
        K::Bear => 1.1,
        K::Panda => 0.85,
        K::Lion | K::Tiger if pose.guise.is_none() => 1.05,
        K::Wolf | K::Sheep => 0.8,
        K::Goat => 0.75,
        K::Fox if pose.guise.is_none() => 0.45,
        _ => return false,
    };
    pose.size_m < grown_m * 0.8
}

/// The calf of an elephant is as round as it is long, on short legs.
fn calf(m: Measures) -> Measures {
    Measures {
        length: m.length * 0.8,
        hip: m.hip * 1.18,
        belly: m.belly * 1.22,
        chest: m.chest * 1.16,
        shin: m.shin * 1.12,
        thigh: m.thigh * 1.1,
        neck: (m.neck.0 * 0.85, m.neck.1 * 0.95),
        skull: m.skull * 1.22,
        ..m
    }
}

/// Of the young the head is large, and face and legs are short.
pub(crate) fn grow(m: Measures, kind: K, young: bool) -> Measures {
    if !young {
        return m;
    }
    if kind == K::Horse {
        // A foal is all legs.
        return Measures {
            length: m.length * 0.84,
            hip: m.hip * 0.84,
            belly: m.belly * 0.8,
            chest: m.chest * 0.82,
            thigh: m.thigh * 0.86,
            neck: (m.neck.0 * 0.8, m.neck.1 * 0.9),
            neck_r: (m.neck_r.0 * 0.8, m.neck_r.1 * 0.95),
            head: m.head * 0.82,
            skull: m.skull * 1.06,
            shin: m.shin * 1.05,
            tail: m.tail * 0.55,
            ..m
        };
    }
    if kind == K::Elephant {
        return calf(m);
    }
    // Kittens and puppies are all head and belly.
    let pup = matches!(kind, K::Cat | K::Dog);
    let m = if pup {
        Measures {
            length: m.length * 0.92,
            head: m.head * 0.86,
            skull: m.skull * 1.16,
            neck: (m.neck.0 * 0.8, m.neck.1 * 0.72),
            ear: m.ear * 1.12,
            ear_wide: m.ear_wide * 1.12,
            shin: m.shin * 1.1,
            thigh: m.thigh * 1.05,
            tail: m.tail * 0.8,
            ..m
        }
    } else {
        m
    };
    Measures {
        length: m.length * 0.9,
        skull: m.skull * 1.22,
        muzzle: m.muzzle * 1.1,
        hip: m.hip * 1.12,
        belly: m.belly * 1.14,
        chest: m.chest * 1.08,
        shin: m.shin * 1.15,
        neck_r: (m.neck_r.0 * 1.05, m.neck_r.1 * 1.14),
        tail: m.tail * 0.85,
        ..m
    }
}
