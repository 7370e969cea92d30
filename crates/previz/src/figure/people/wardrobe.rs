//! What people of a guise wear when no words name their clothes: a table.
//!
//! Draws nothing; `clothes` decides what of it is worn.

use super::hats::Hat;
use crate::figure::shape::Mark;
use crate::script::{Garment, Guise};

/// What hangs about somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kit {
    Pack,
    Katana,
    Sword,
    Stripes,
    Vest,
    Stick,
    Staff,
    Tie,
    Apron,
    Bib,
    Stethoscope,
    Cape,
    Belt,
    /// A staff with golden ends.
    Cudgel,
}

/// One piece of a costume, in its colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Piece {
    /// A ring about the trunk at so many of its lengths above the hips.
    Band(f32, u32),
    /// The same, and light is thrown back from it.
    Bright(f32, u32),
    /// Three balls or buttons down the breast, so large.
    Buttons(f32, u32),
    /// A pleated collar.
    Ruff(u32),
    /// Caps on the shoulders.
    Shoulders(u32),
    /// Rows of plates from the breast to the thighs.
    Scales(u32),
    /// A cloak that hangs behind.
    Cape(u32),
    /// A bottle on the back, with its straps.
    Tank(u32),
    /// A box on the back.
    Box(u32),
    /// A shield on the breast.
    Emblem(u32),
    /// A band from a shoulder to the other hip.
    Sash(u32),
    /// Fur about the shoulders.
    Fur(u32),
    /// Strips of leather below the belt.
    Strips(u32),
    /// A seam with its knots from the collar to under the arm.
    Piping(u32),
    /// A broad sash, tied into a bow behind.
    Obi(u32),
    /// A broad sash whose ends hang down before; a cloth over one shoulder.
    Broad(u32),
    Sari(u32),
    /// Zip, lapels and belt of a leather jacket; seams and buttons of a denim
    /// one; sequins all over; the number of a player.
    Leather,
    Denim,
    Sequins,
    Number,
    /// Spines down the back to a tail.
    Spines(u32),
    /// Clear wings, or feathered ones; a ring of light over the head; horns and a tail; two
    /// scallops.
    Wings(u32),
    Feathers(u32),
    Halo,
    Horns(u32),
    Scallops(u32),
    /// Two teeth that stand up from the lower jaw, and pointed ears.
    Tusks,
    /// A zip from a stand-up collar down, and white stripes along the sleeves.
    Zip,
    /// A hood that lies on the back, its strings, and a pocket for both hands,
    /// of the cloth of the whole.
    Hood,
}

/// The clothes of a guise; empty lists leave colours as usual.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Outfit {
    pub cut: Option<Garment>,
    pub tops: &'static [u32],
    pub bottoms: &'static [u32],
    pub hair: &'static [u32],
    pub shoes: &'static [u32],
    pub hat: Option<(Hat, u32)>,
    pub kit: Option<Kit>,
    /// Whether it is a woman, where the kind leaves that open.
    pub female: Option<bool>,
    pub bearded: bool,
    /// What else the costume is made of.
    pub pieces: &'static [Piece],
    /// What is printed on the cloth, and in which colour.
    pub print: Option<(Mark, u32)>,
    /// Paint on the face, and the colour of all of somebody who is not of flesh.
    pub paint: Option<u32>,
    pub tint: Option<u32>,
}

pub(crate) const PLAIN: Outfit = Outfit {
    cut: None,
    tops: &[],
    bottoms: &[],
    hair: &[],
    shoes: &[],
    hat: None,
    kit: None,
    female: None,
    bearded: false,
    pieces: &[],
    print: None,
    paint: None,
    tint: None,
};

const BLACK: &[u32] = &[0x17171b];
const DARK_HAIR: &[u32] = &[0x16120f];

/// What those of a guise wear; plain clothes without one.
pub(crate) fn outfit(guise: Option<Guise>) -> Outfit {
    let Some(guise) = guise else { return PLAIN };
    working(guise).or_else(|| uniformed(guise)).or_else(|| festive(guise)).unwrap_or_else(|| ancient(guise))
}

/// Those who dress for their work.
fn working(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::Worker => Outfit {
            tops: &[0xd8641c, 0xd97a1a],
            bottoms: &[0x2c3a52, 0x39404a],
            shoes: &[0x4a3626],
            hat: Some((Hat::Helmet, 0xeebf22)),
            kit: Some(Kit::Stripes),
            cut: Some(Garment::Shirt),
            ..PLAIN
        },
        Guise::Fisherman => Outfit {
            tops: &[0x52655a, 0x6b6248],
            bottoms: &[0x4a4a38],
            shoes: &[0x3a3a2c],
            hat: Some((Hat::Straw, 0xcaa35c)),
            kit: Some(Kit::Vest),
            cut: Some(Garment::Shirt),
            female: Some(false),
            ..PLAIN
        },
        Guise::Gardener => Outfit { hat: Some((Hat::Sunhat, 0xe0c27a)), ..PLAIN },
        Guise::Farmer => Outfit {
            tops: &[0x6d7f92, 0x8a6a4a, 0x9a4a38],
            bottoms: &[0x4c4436, 0x38455a],
            shoes: &[0x4a3626],
            hat: Some((Hat::Straw, 0xd8b868)),
            cut: Some(Garment::Shirt),
            ..PLAIN
        },
        Guise::Athlete => Outfit {
            tops: &[0xc8281f, 0x2050b0, 0xe8b81f],
            bottoms: &[0x1c1e24, 0xe8e6e0],
            shoes: &[0xe8e6e0, 0xd83a20],
            cut: Some(Garment::Shirt),
            ..PLAIN
        },
        Guise::Climber => Outfit {
            tops: &[0xd0451e, 0xe0851c, 0x2a72a8],
            bottoms: &[0x2c2f36, 0x4a4436],
            shoes: &[0x5a3a22],
            hat: Some((Hat::Wool, 0x2f5f7a)),
            kit: Some(Kit::Pack),
            cut: Some(Garment::Shirt),
            ..PLAIN
        },
        _ => return None,
    })
}

/// Those whom a uniform, a coat or a suit tells.
fn uniformed(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::Detective => Outfit {
            cut: Some(Garment::Coat),
            tops: &[0xa88a5e],
            bottoms: &[0x2b2a2c],
            shoes: BLACK,
            hat: Some((Hat::Fedora, 0x4a3a2a)),
            kit: Some(Kit::Belt),
            female: Some(false),
            ..PLAIN
        },
        Guise::Chef => Outfit {
            tops: &[0xf0eee8],
            bottoms: &[0x2a2c32],
            shoes: BLACK,
            hat: Some((Hat::Toque, 0xf4f2ee)),
            kit: Some(Kit::Apron),
            cut: Some(Garment::Shirt),
            ..PLAIN
        },
        Guise::Doctor => Outfit {
            cut: Some(Garment::Coat),
            tops: &[0xf0f1f0],
            bottoms: &[0x33435c],
            shoes: &[0xe4e0d8],
            kit: Some(Kit::Stethoscope),
            ..PLAIN
        },
        Guise::Soldier => Outfit {
            cut: Some(Garment::Suit),
            tops: &[0x556040],
            shoes: BLACK,
            hat: Some((Hat::Helmet, 0x475036)),
            kit: Some(Kit::Pack),
            ..PLAIN
        },
        Guise::Police => Outfit {
            tops: &[0x24344f],
            bottoms: &[0x1d2432],
            shoes: BLACK,
            hat: Some((Hat::Cap, 0x1d2638)),
            kit: Some(Kit::Belt),
            cut: Some(Garment::Shirt),
            ..PLAIN
        },
        Guise::Cowboy => Outfit {
            tops: &[0xa8452e, 0x8f7a56],
            bottoms: &[0x3a4f72],
            shoes: &[0x5a3a22],
            hat: Some((Hat::Stetson, 0x7a5632)),
            kit: Some(Kit::Vest),
            cut: Some(Garment::Shirt),
            female: Some(false),
            ..PLAIN
        },
        _ => return None,
    })
}

/// Those who dress up, and those whom their age dresses.
fn festive(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::Girl => Outfit { female: Some(true), ..PLAIN },
        Guise::Boy => Outfit { female: Some(false), ..PLAIN },
        Guise::Elder => Outfit {
            tops: &[0x6b5a4a, 0x55606a, 0x7a6a58, 0x6a4a50],
            hair: &[0xcfccc6, 0xb9b7b2, 0xdedcd8],
            kit: Some(Kit::Stick),
            bearded: true,
            ..PLAIN
        },
        Guise::Bride => Outfit {
            cut: Some(Garment::Gown),
            tops: &[0xf3f0ea],
            shoes: &[0xf0ece4],
            hat: Some((Hat::Veil, 0xf6f5f2)),
            female: Some(true),
            ..PLAIN
        },
        Guise::Groom => Outfit {
            cut: Some(Garment::Suit),
            tops: &[0x1c1e26],
            shoes: BLACK,
            kit: Some(Kit::Tie),
            female: Some(false),
            ..PLAIN
        },
        Guise::Businessman => {
            Outfit { cut: Some(Garment::Suit), tops: &[0x2b3448, 0x33343a], shoes: BLACK, kit: Some(Kit::Tie), ..PLAIN }
        }
        Guise::Graduate => Outfit {
            cut: Some(Garment::Robe),
            tops: &[0x1b1c22],
            bottoms: &[0x22232a],
            shoes: BLACK,
            hat: Some((Hat::Mortarboard, 0x1b1c22)),
            ..PLAIN
        },
        Guise::Ballerina => Outfit {
            cut: Some(Garment::Dress),
            tops: &[0xd8c0c6, 0xd2cecb],
            shoes: &[0xe8b8b4],
            hat: Some((Hat::Hairpin, 0xe8d9c8)),
            female: Some(true),
            ..PLAIN
        },
        _ => return None,
    })
}

/// Those of old times and of tales.
fn ancient(guise: Guise) -> Outfit {
    match guise {
        Guise::CourtLady => Outfit {
            cut: Some(Garment::Robe),
            tops: &[0xc2566a, 0x3f8f88, 0x6f62ae, 0xc9803a],
            bottoms: &[0xe6b4ac, 0xa9d0c4, 0xc3b6dc],
            shoes: &[0xa83a3a],
            hair: DARK_HAIR,
            hat: Some((Hat::Hairpin, 0xd9a83a)),
            female: Some(true),
            ..PLAIN
        },
        Guise::Samurai => Outfit {
            cut: Some(Garment::Robe),
            tops: &[0x27344f, 0x5a2026, 0x2d3b34],
            bottoms: &[0x3a3a42],
            hair: DARK_HAIR,
            shoes: &[0xb89a5e],
            hat: Some((Hat::Topknot, 0x16120f)),
            kit: Some(Kit::Katana),
            female: Some(false),
            ..PLAIN
        },
        Guise::Knight => Outfit {
            cut: Some(Garment::Suit),
            tops: &[0x767d86],
            shoes: &[0x5c6168],
            hat: Some((Hat::Visor, 0x7e858e)),
            kit: Some(Kit::Sword),
            female: Some(false),
            ..PLAIN
        },
        Guise::Monk => Outfit {
            cut: Some(Garment::Robe),
            tops: &[0xc9742a, 0xb5562a],
            hat: Some((Hat::Shaven, 0x000000)),
            female: Some(false),
            ..PLAIN
        },
        Guise::Royal => Outfit {
            cut: Some(Garment::Gown),
            tops: &[0x8a1f2c, 0x5a2a7a],
            hat: Some((Hat::Crown, 0xd8a832)),
            kit: Some(Kit::Cape),
            bearded: true,
            ..PLAIN
        },
        Guise::Wizard => Outfit {
            cut: Some(Garment::Robe),
            tops: &[0x4f57b0, 0x6a4c9a],
            hair: &[0xc9c6c0],
            hat: Some((Hat::Pointed, 0x444a98)),
            kit: Some(Kit::Staff),
            bearded: true,
            ..PLAIN
        },
        _ => PLAIN,
    }
}
