//! Beasts that are built like others on four legs but are kinds of their own:
//! spotted cats, what is masked and ringed, small upright ones, thick-skinned
//! ones. One unit is the shoulder's height.
//!
//! The breeds of dogs and cats are `pedigree`'s; nothing is drawn here.

use super::measures::Measures;
use crate::script::Guise;

/// The measures of a beast of its guise, from those that it is built like.
pub(crate) fn built(m: Measures, guise: Option<Guise>) -> Measures {
    match guise {
        Some(Guise::Leopard) => Measures { coat: 0xd9a659, under: 0xf3e9d2, points: 0xd9a659, skull: 0.175, ..m },
        Some(Guise::Cheetah) => Measures {
            chest: 0.22,
            belly: 0.165,
            hip: 0.185,
            thigh: 0.11,
            shin: 0.045,
            skull: 0.145,
            neck_r: (0.15, 0.115),
            coat: 0xdcae62,
            under: 0xf4ead4,
            points: 0xdcae62,
            ..m
        },
        Some(Guise::Koala) => Measures {
            length: 0.6,
            head: 0.24,
            skull: 0.25,
            muzzle: 0.085,
            ear: 0.2,
            ear_wide: 0.16,
            coat: 0x8f8d8c,
            under: 0xdcd8d2,
            points: 0x6a6867,
            ..m
        },
        Some(Guise::Alpaca) => Measures {
            neck: (0.16, 0.66),
            neck_r: (0.16, 0.115),
            head: 0.17,
            skull: 0.1,
            muzzle: 0.06,
            ear: 0.16,
            ear_wide: 0.045,
            shin: 0.042,
            tail: 0.14,
            tail_r: (0.05, 0.05, 0.03),
            coat: 0xeadfc9,
            under: 0xeadfc9,
            points: 0xd2c2a2,
            ..m
        },
        guise => masked(far_off(m, guise), guise),
    }
}

/// Beasts of far woods and plains.
fn far_off(m: Measures, guise: Option<Guise>) -> Measures {
    match guise {
        Some(Guise::Gorilla) => Measures {
            length: 0.6,
            hip: 0.24,
            belly: 0.27,
            chest: 0.32,
            width: 0.95,
            thigh: 0.14,
            shin: 0.09,
            neck_r: (0.23, 0.19),
            skull: 0.19,
            muzzle: 0.1,
            ear: 0.04,
            tail: 0.02,
            tail_r: (0.02, 0.02, 0.02),
            coat: 0x222124,
            under: 0x2c2a2c,
            points: 0x151416,
            ..m
        },
        Some(Guise::Lemur) => Measures {
            skull: 0.165,
            muzzle: 0.062,
            ear: 0.12,
            ear_wide: 0.08,
            tail: 1.5,
            tail_r: (0.05, 0.065, 0.05),
            coat: 0x8f8b88,
            under: 0xeeeae4,
            points: 0x2b2826,
            ..m
        },
        Some(Guise::Hyena) => Measures {
            hip: 0.17,
            chest: 0.27,
            neck: (0.3, 0.2),
            neck_r: (0.24, 0.16),
            skull: 0.165,
            muzzle: 0.09,
            tail: 0.4,
            coat: 0xa98f66,
            under: 0xb9a27c,
            points: 0x2e2620,
            ..m
        },
        Some(Guise::Lynx) => Measures {
            skull: 0.19,
            ear: 0.22,
            ear_wide: 0.075,
            tail: 0.16,
            tail_r: (0.05, 0.05, 0.045),
            coat: 0xb4987a,
            under: 0xeee4d4,
            points: 0x2b2320,
            ..m
        },
        guise => striped(m, guise),
    }
}

/// What is striped in black and white.
fn striped(m: Measures, guise: Option<Guise>) -> Measures {
    match guise {
        Some(Guise::Badger) => Measures {
            coat: 0x8f8b86,
            under: 0x1f1c1b,
            points: 0x1f1c1b,
            muzzle: 0.066,
            head: 0.28,
            tail: 0.3,
            ..plump(m)
        },
        Some(Guise::Skunk) => Measures {
            coat: 0x17161a,
            under: 0x17161a,
            points: 0x17161a,
            tail: 0.9,
            tail_r: (0.1, 0.17, 0.1),
            ..plump(m)
        },
        _ => m,
    }
}

/// A fox on short legs, with a bushy tail.
fn plump(m: Measures) -> Measures {
    Measures {
        hip: 0.26,
        belly: 0.26,
        chest: 0.26,
        thigh: 0.12,
        shin: 0.055,
        head: 0.24,
        skull: 0.175,
        ear: 0.12,
        ear_wide: 0.085,
        tail: 0.75,
        tail_r: (0.08, 0.13, 0.07),
        ..m
    }
}

/// What is built like a fox, but lower or plumper.
fn masked(m: Measures, guise: Option<Guise>) -> Measures {
    let plump = plump(m);
    match guise {
        Some(Guise::Raccoon) => {
            Measures { coat: 0x7d776f, under: 0xb9b1a4, points: 0x59534d, muzzle: 0.066, head: 0.27, ..plump }
        }
        Some(Guise::RedPanda) => Measures {
            coat: 0xa04e28,
            under: 0x2c1a14,
            points: 0x2c1a14,
            head: 0.22,
            skull: 0.19,
            muzzle: 0.068,
            tail: 0.95,
            ..plump
        },
        Some(Guise::Otter) => Measures {
            length: 1.5,
            hip: 0.33,
            belly: 0.34,
            chest: 0.33,
            thigh: 0.15,
            shin: 0.07,
            neck: (0.34, 0.16),
            neck_r: (0.28, 0.23),
            head: 0.2,
            skull: 0.24,
            muzzle: 0.12,
            ear: 0.07,
            ear_wide: 0.055,
            tail: 1.1,
            tail_r: (0.17, 0.1, 0.03),
            coat: 0x5a3f2e,
            under: 0xb99f80,
            points: 0x4a3427,
            ..m
        },
        guise => small(m, guise),
    }
}

/// Those that sit up like a squirrel or crouch like a rabbit.
fn small(m: Measures, guise: Option<Guise>) -> Measures {
    match guise {
        Some(Guise::Meerkat) => Measures {
            length: 0.9,
            hip: 0.165,
            belly: 0.155,
            chest: 0.135,
            thigh: 0.08,
            shin: 0.036,
            neck: (0.1, 0.22),
            neck_r: (0.105, 0.09),
            head: 0.16,
            skull: 0.115,
            muzzle: 0.045,
            ear: 0.05,
            ear_wide: 0.045,
            tail: 0.8,
            tail_r: (0.035, 0.028, 0.014),
            coat: 0xc7a574,
            under: 0xeadbbd,
            points: 0x5a4634,
            ..m
        },
        Some(Guise::Hamster) => Measures {
            head: 0.14,
            skull: 0.19,
            ear: 0.12,
            ear_wide: 0.075,
            tail: 0.03,
            tail_r: (0.03, 0.03, 0.02),
            coat: 0xd39a5c,
            under: 0xf7efe2,
            points: 0xc08a52,
            ..m
        },
        Some(Guise::Mouse) => Measures {
            head: 0.21,
            skull: 0.135,
            muzzle: 0.055,
            ear: 0.18,
            ear_wide: 0.13,
            tail: 1.4,
            tail_r: (0.025, 0.018, 0.008),
            coat: 0x8e8883,
            under: 0xd9d2ca,
            points: 0xd8a49a,
            ..m
        },
        guise => vast(m, guise),
    }
}

/// Those that are as heavy as an elephant.
fn vast(m: Measures, guise: Option<Guise>) -> Measures {
    match guise {
        Some(Guise::Rhino) => Measures {
            length: 0.92,
            neck: (0.32, -0.02),
            neck_r: (0.28, 0.2),
            head: 0.36,
            skull: 0.17,
            muzzle: 0.125,
            nod: 0.1,
            ear: 0.13,
            ear_wide: 0.05,
            tail: 0.34,
            coat: 0x86827c,
            under: 0x75716c,
            ..m
        },
        Some(Guise::Triceratops) => Measures {
            length: 1.0,
            hip: 0.3,
            belly: 0.34,
            chest: 0.3,
            neck: (0.28, -0.05),
            neck_r: (0.27, 0.2),
            head: 0.4,
            skull: 0.19,
            muzzle: 0.13,
            nod: 0.06,
            ear: 0.02,
            ear_wide: 0.02,
            tail: 0.95,
            tail_r: (0.16, 0.09, 0.02),
            hang: 0.06,
            coat: 0x7d7a4c,
            under: 0xa79d70,
            points: 0x5d5a38,
            ..m
        },
        Some(Guise::Hippo) => Measures {
            length: 1.1,
            hip: 0.37,
            belly: 0.41,
            chest: 0.38,
            neck: (0.34, -0.04),
            neck_r: (0.33, 0.24),
            head: 0.4,
            skull: 0.19,
            muzzle: 0.2,
            nod: 0.05,
            ear: 0.08,
            ear_wide: 0.055,
            tail: 0.2,
            coat: 0x74646a,
            under: 0xb08c88,
            points: 0x6a5a60,
            ..m
        },
        guise => horned(m, guise),
    }
}

/// Those with horns or antlers that are built like cattle or deer.
fn horned(m: Measures, guise: Option<Guise>) -> Measures {
    match guise {
        Some(Guise::Buffalo) => Measures {
            neck: (0.32, 0.06),
            neck_r: (0.23, 0.15),
            muzzle: 0.104,
            coat: 0x57514d,
            under: 0x6a625c,
            points: 0x57514d,
            ..m
        },
        Some(Guise::Moose) => Measures {
            length: 0.8,
            hip: 0.2,
            belly: 0.215,
            chest: 0.25,
            shin: 0.033,
            neck: (0.3, 0.14),
            neck_r: (0.2, 0.135),
            head: 0.4,
            skull: 0.105,
            muzzle: 0.078,
            nod: 0.1,
            ear: 0.17,
            tail: 0.06,
            coat: 0x4a3424,
            under: 0x3a291d,
            points: 0x8f7f6c,
            ..m
        },
        Some(Guise::Bison) => Measures {
            length: 0.82,
            hip: 0.21,
            belly: 0.27,
            chest: 0.33,
            neck: (0.3, -0.1),
            neck_r: (0.28, 0.18),
            head: 0.26,
            skull: 0.15,
            muzzle: 0.1,
            nod: 0.15,
            coat: 0x5e4028,
            under: 0x452f1e,
            points: 0x2c1d13,
            ..m
        },
        Some(Guise::Sika) => Measures { coat: 0x9a6c46, ..m },
        _ => m,
    }
}
