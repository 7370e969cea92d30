//! The breeds of cats and dogs: what sets each apart in build, coat and markings.
//!
//! The measures that they start from are `beast`'s; nothing is drawn here.

use super::breed;
use super::measures::Measures;
use super::species;
use crate::figure::pose::Pose;
use crate::maths::{Vec3, hex, v3};
use crate::script::{Guise, SubjectKind as K};

/// What a hide bears all over.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Pattern {
    Plain,
    /// Bars of this colour across back, legs and tail.
    Bars(Vec3),
    /// Patches of this colour.
    Patches(Vec3),
    /// Small spots of this colour.
    Spots(Vec3),
    /// Rings of this colour, or full dots.
    Rosettes(Vec3),
    Dots(Vec3),
}

/// What a coat shows besides its own colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Markings {
    pub pattern: Pattern,
    /// Colour of the legs from the wrist and hock down.
    pub socks: Option<Vec3>,
    /// Colour of muzzle, chin and cheeks.
    pub muzzle: Option<Vec3>,
    /// Colour of the breast.
    pub bib: Option<Vec3>,
    /// Colour of ears and tail.
    pub tips: Option<Vec3>,
    /// Ears that stand, where those of its kind hang.
    pub pricked: bool,
    /// The tail lies curled over the back.
    pub curled: bool,
    /// Colour of the rings about the tail.
    pub rings: Option<Vec3>,
    /// Colour of the patches about the eyes.
    pub mask: Option<Vec3>,
    /// Ears are short and round, whatever those of its kind are.
    pub round_ears: bool,
}

const PLAIN: Markings = Markings {
    pattern: Pattern::Plain,
    socks: None,
    muzzle: None,
    bib: None,
    tips: None,
    pricked: false,
    curled: false,
    rings: None,
    mask: None,
    round_ears: false,
};

/// White as fur is.
fn white() -> Vec3 {
    hex(0xf2ebdf)
}

/// A face, breast and feet of white.
fn fronted(shade: Vec3) -> Markings {
    Markings { socks: Some(shade), muzzle: Some(shade), bib: Some(shade), ..PLAIN }
}

/// The markings of an animal whose coat has this colour.
pub(crate) fn markings(pose: &Pose, coat: Vec3) -> Markings {
    match pose.guise {
        Some(Guise::Tabby) => Markings { pattern: Pattern::Bars(coat * 0.3), muzzle: Some(white()), ..PLAIN },
        Some(Guise::Calico) => {
            Markings { pattern: Pattern::Patches(hex(0xbf6a2a)), tips: Some(hex(0x2b2422)), ..PLAIN }
        }
        Some(Guise::Tuxedo) => fronted(white()),
        Some(Guise::Siamese) => {
            let dark = hex(0x4a372b);
            Markings { socks: Some(dark), muzzle: Some(dark), tips: Some(dark), ..PLAIN }
        }
        Some(Guise::Retriever) => Markings { tips: Some(coat * 0.82), bib: Some(coat * 1.12), ..PLAIN },
        Some(Guise::Corgi) => Markings { pricked: true, ..fronted(white()) },
        Some(Guise::Husky) => Markings { pricked: true, curled: true, ..fronted(white()) },
        Some(Guise::Shiba) => Markings { pricked: true, curled: true, ..fronted(hex(0xf0dfc2)) },
        Some(Guise::Shepherd) => {
            let tan = hex(0xb58350);
            Markings { socks: Some(tan), bib: Some(tan), muzzle: Some(hex(0x3a2c22)), pricked: true, ..PLAIN }
        }
        Some(Guise::Dalmatian) => {
            Markings { pattern: Pattern::Spots(hex(0x1f1c1c)), tips: Some(hex(0x2a2524)), ..PLAIN }
        }
        Some(Guise::Collie) => fronted(white()),
        Some(Guise::Pug) => {
            let dark = hex(0x2a2422);
            Markings { muzzle: Some(dark), tips: Some(dark), curled: true, ..PLAIN }
        }
        Some(Guise::NineTailed) => Markings { tips: Some(hex(0xd9763f)), ..PLAIN },
        _ if pose.kind == K::Cat => alley_cat(coat),
        // Fawns are spotted.
        _ if pose.kind == K::Deer && (breed::young(pose) || pose.guise == Some(Guise::Sika)) => {
            Markings { pattern: Pattern::Spots(hex(0xf4e8d4)), ..PLAIN }
        }
        guise => wild(guise, coat),
    }
}

/// The markings of beasts that nobody keeps.
fn wild(guise: Option<Guise>, coat: Vec3) -> Markings {
    let dark = hex(0x2b2320);
    match guise {
        // On a black one the rosettes only just show.
        Some(Guise::Leopard) => Markings { pattern: Pattern::Rosettes(coat.lerp(dark * 0.6, 0.92)), ..PLAIN },
        Some(Guise::Cheetah) => Markings { pattern: Pattern::Dots(dark * 0.6), ..PLAIN },
        Some(Guise::Raccoon) => {
            Markings { rings: Some(dark), mask: Some(dark), muzzle: Some(white()), round_ears: true, ..PLAIN }
        }
        Some(Guise::RedPanda) => {
            Markings { rings: Some(hex(0xdc9a6a)), muzzle: Some(white()), round_ears: true, ..PLAIN }
        }
        Some(Guise::Lemur) => {
            Markings { rings: Some(hex(0xf0ece4)), mask: Some(dark), muzzle: Some(white()), round_ears: true, ..PLAIN }
        }
        Some(Guise::Badger) => Markings { mask: Some(dark), muzzle: Some(white()), round_ears: true, ..PLAIN },
        Some(Guise::Skunk) => Markings { tips: Some(white()), bib: Some(white()), round_ears: true, ..PLAIN },
        Some(Guise::Hyena) => Markings {
            pattern: Pattern::Spots(dark),
            muzzle: Some(dark),
            socks: Some(coat * 0.5),
            round_ears: true,
            ..PLAIN
        },
        Some(Guise::Lynx) => Markings { pattern: Pattern::Dots(coat * 0.5), muzzle: Some(white()), ..PLAIN },
        Some(Guise::Gorilla) => Markings { round_ears: true, ..PLAIN },
        Some(Guise::Meerkat) => Markings { mask: Some(dark), round_ears: true, ..PLAIN },
        Some(Guise::Otter | Guise::Koala | Guise::Hamster | Guise::Mouse | Guise::Hippo) => {
            Markings { round_ears: true, ..PLAIN }
        }
        _ => PLAIN,
    }
}

/// Of cats of no breed the dark and the white are plain, the others have bars;
/// ginger ones often have white fronts.
fn alley_cat(coat: Vec3) -> Markings {
    if !(0.045..0.6).contains(&coat.luma()) {
        return PLAIN;
    }
    let ginger = coat.x > coat.z * 2.2;
    // What is bright blue or pink is no cat's own colour, and has no bars.
    if !ginger && (coat.x - coat.z).abs() > coat.luma() * 0.8 {
        return PLAIN;
    }
    let bars = Pattern::Bars(if ginger { ginger_bar(coat) } else { coat * 0.34 });
    if ginger { Markings { pattern: bars, ..fronted(white()) } } else { Markings { pattern: bars, ..PLAIN } }
}

/// The darker red of a ginger cat's bars.
fn ginger_bar(coat: Vec3) -> Vec3 {
    coat * v3(0.68, 0.5, 0.38)
}

/// The measures of one of a breed; of others as they are.
pub(crate) fn bred(m: Measures, guise: Option<Guise>) -> Measures {
    match guise {
        Some(Guise::Tabby) => Measures { coat: 0x8a7a64, under: 0xcfc0a6, points: 0x4a4036, ..m },
        Some(Guise::Calico) => Measures { coat: 0xefe8dc, under: 0xefe8dc, points: 0x2b2422, ..m },
        Some(Guise::Tuxedo) => Measures { coat: 0x211f20, under: 0xefe8dc, points: 0x211f20, ..m },
        Some(Guise::Siamese) => Measures { coat: 0xe2d3b8, under: 0xeee4d2, points: 0x4a372b, ..m },
        Some(Guise::NineTailed) => Measures { coat: 0xf1ece3, under: 0xf6f2ea, points: 0xe6ddd0, ..m },
        Some(Guise::Pegasus) => Measures { coat: 0xf1eee8, under: 0xf1eee8, points: 0xdcd6ca, ..m },
        Some(Guise::Griffin) => Measures { coat: 0xb8883e, under: 0xd8b878, points: 0x6a4a24, ..m },
        Some(Guise::Unicorn) => Measures { coat: 0xf3f0f2, under: 0xf3f0f2, points: 0xd7c2ec, ..m },
        guise => hound(m, guise),
    }
}

/// Breeds of use: of hunt, herd and sledge.
fn hound(m: Measures, guise: Option<Guise>) -> Measures {
    match guise {
        Some(Guise::Retriever) => Measures {
            coat: 0xcf9a55,
            under: 0xe9cd9c,
            points: 0xb07c3c,
            tail: 0.58,
            tail_r: (0.05, 0.105, 0.035),
            neck_r: (0.2, 0.14),
            ..m
        },
        Some(Guise::Labrador) => {
            Measures { coat: 0xdcc08c, under: 0xeedfbe, points: 0xb8966a, tail_r: (0.06, 0.055, 0.025), ..m }
        }
        Some(Guise::Corgi) => corgi(m),
        Some(Guise::Husky) => Measures {
            coat: 0x6c7078,
            under: 0xeeebe4,
            points: 0x33363c,
            ear: 0.17,
            ear_wide: 0.085,
            neck_r: (0.21, 0.15),
            tail_r: (0.06, 0.1, 0.05),
            ..m
        },
        Some(Guise::Shiba) => Measures {
            coat: 0xc17a3c,
            under: 0xf0dfc2,
            points: 0x7a4a26,
            length: 0.78,
            ear: 0.15,
            ear_wide: 0.085,
            skull: 0.16,
            head: 0.25,
            tail_r: (0.06, 0.09, 0.05),
            ..m
        },
        Some(Guise::Shepherd) => Measures {
            coat: 0x3a2e26,
            under: 0xb58350,
            points: 0x2a211b,
            length: 0.95,
            ear: 0.2,
            ear_wide: 0.085,
            head: 0.3,
            tail: 0.6,
            hang: 0.2,
            ..m
        },
        guise => lapdog(m, guise),
    }
}

/// Breeds that are kept for their looks, and the sheepdog with the long hair.
fn lapdog(m: Measures, guise: Option<Guise>) -> Measures {
    match guise {
        Some(Guise::Dalmatian) => Measures { coat: 0xf0ece4, under: 0xf0ece4, points: 0x2a2524, ..m },
        Some(Guise::Collie) => Measures {
            coat: 0x26211f,
            under: 0xf2ebdf,
            points: 0x26211f,
            tail: 0.6,
            tail_r: (0.06, 0.125, 0.05),
            neck_r: (0.22, 0.16),
            hang: 0.12,
            ..m
        },
        Some(Guise::Poodle) => Measures {
            coat: 0xefe9dd,
            under: 0xefe9dd,
            points: 0xdcd3c2,
            ear: 0.27,
            ear_wide: 0.13,
            muzzle: 0.06,
            tail: 0.3,
            tail_r: (0.03, 0.03, 0.1),
            hang: -0.16,
            ..m
        },
        Some(Guise::Dachshund) => Measures { coat: 0x7c4424, under: 0x8a5230, points: 0x5a2f18, tail: 0.6, ..low(m) },
        Some(Guise::Pug) => Measures {
            length: 0.95,
            hip: 0.28,
            belly: 0.28,
            chest: 0.34,
            thigh: 0.15,
            shin: 0.075,
            neck: (0.2, 0.22),
            neck_r: (0.29, 0.23),
            head: 0.2,
            skull: 0.26,
            muzzle: 0.14,
            ear: 0.22,
            tail: 0.3,
            coat: 0xd8b88c,
            under: 0xe6d2b0,
            points: 0x2a2422,
            ..m
        },
        guise => species::built(m, guise),
    }
}

/// Long and low, with large ears and a stump for a tail.
fn corgi(m: Measures) -> Measures {
    Measures {
        length: 1.35,
        hip: 0.33,
        belly: 0.33,
        chest: 0.37,
        thigh: 0.17,
        shin: 0.07,
        neck: (0.26, 0.26),
        neck_r: (0.28, 0.2),
        head: 0.36,
        skull: 0.235,
        muzzle: 0.105,
        ear: 0.34,
        ear_wide: 0.15,
        tail: 0.1,
        tail_r: (0.09, 0.09, 0.06),
        coat: 0xc27f3c,
        under: 0xf2ebdf,
        points: 0x8a5628,
        ..m
    }
}

/// As long and as low as a dog can be.
fn low(m: Measures) -> Measures {
    Measures {
        length: 1.8,
        hip: 0.3,
        belly: 0.3,
        chest: 0.34,
        thigh: 0.15,
        shin: 0.07,
        neck: (0.32, 0.3),
        neck_r: (0.25, 0.18),
        head: 0.46,
        skull: 0.2,
        muzzle: 0.095,
        ear: 0.36,
        ear_wide: 0.14,
        tail_r: (0.07, 0.05, 0.02),
        ..m
    }
}
