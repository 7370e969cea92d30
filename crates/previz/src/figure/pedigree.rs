//! The breeds of cats and dogs: what sets each apart in build, coat and markings.
//!
//! The measures that they start from are `beast`'s; nothing is drawn here.

use super::measures::Measures;
use super::pose::Pose;
use crate::maths::{Vec3, hex, v3};
use crate::script::{Guise, SubjectKind as K};

/// What a hide bears all over.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Pattern {
    Plain,
    /// Bars of this colour across back, legs and tail.
    Bars(Vec3),
    /// Patches of this colour.
    Patches(Vec3),
    /// Small spots of this colour.
    Spots(Vec3),
}

/// What a coat shows besides its own colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Markings {
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
}

const PLAIN: Markings = Markings {
    pattern: Pattern::Plain,
    socks: None,
    muzzle: None,
    bib: None,
    tips: None,
    pricked: false,
    curled: false,
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
pub(super) fn markings(pose: &Pose, coat: Vec3) -> Markings {
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
        Some(Guise::NineTailed) => Markings { tips: Some(hex(0xd9763f)), ..PLAIN },
        _ if pose.kind == K::Cat => alley_cat(coat),
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
    coat * v3(0.6, 0.42, 0.3)
}

/// The measures of one of a breed; of others as they are.
pub(super) fn bred(m: Measures, guise: Option<Guise>) -> Measures {
    match guise {
        Some(Guise::Tabby) => Measures { coat: 0x8a7a64, under: 0xcfc0a6, points: 0x4a4036, ..m },
        Some(Guise::Calico) => Measures { coat: 0xefe8dc, under: 0xefe8dc, points: 0x2b2422, ..m },
        Some(Guise::Tuxedo) => Measures { coat: 0x211f20, under: 0xefe8dc, points: 0x211f20, ..m },
        Some(Guise::Siamese) => Measures { coat: 0xe2d3b8, under: 0xeee4d2, points: 0x4a372b, ..m },
        Some(Guise::NineTailed) => Measures { coat: 0xf1ece3, under: 0xf6f2ea, points: 0xe6ddd0, ..m },
        Some(Guise::Unicorn) => Measures { coat: 0xf3f0f2, under: 0xf3f0f2, points: 0xd7c2ec, ..m },
        guise => hound(m, guise),
    }
}

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
        // Long and low, with large ears and a stump for a tail.
        Some(Guise::Corgi) => Measures {
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
        },
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
        Some(Guise::Dalmatian) => Measures { coat: 0xf0ece4, under: 0xf0ece4, points: 0x2a2524, ..m },
        _ => m,
    }
}

/// How much smaller than others of its kind a breed is, at the shoulder.
pub(super) fn stature(guise: Option<Guise>) -> f32 {
    match guise {
        Some(Guise::Corgi) => 0.62,
        Some(Guise::Shiba) => 0.85,
        _ => 1.0,
    }
}
