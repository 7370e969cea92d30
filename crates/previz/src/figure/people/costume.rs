//! What people wear whom their costume tells at first sight: a table of cuts,
//! colours, hats and pieces.
//!
//! Draws nothing; `finery` and `headgear` do.

use super::hats::Hat;
use super::legend::of_legend;
use super::wardrobe::{Kit, Outfit, PLAIN, Piece};
use crate::figure::shape::Mark;
use crate::script::{Garment, Guise};

const RED: &[u32] = &[0xc22420];
const BLACK: &[u32] = &[0x17171b];
const WHITE_HAIR: &[u32] = &[0xe9e6e0];

/// What those of a guise wear who are in costume.
pub(crate) fn costume(guise: Guise) -> Option<Outfit> {
    behind_a_bar(guise)
        .or_else(|| at_work(guise))
        .or_else(|| on_duty(guise))
        .or_else(|| on_stage(guise))
        .or_else(|| at_arms(guise))
        .or_else(|| of_old(guise))
        .or_else(|| in_orders(guise))
        .or_else(|| of_tales(guise))
        .or_else(|| from_beyond(guise))
        .or_else(|| of_legend(guise))
}

/// Those who serve over a counter.
fn behind_a_bar(guise: Guise) -> Option<Outfit> {
    (guise == Guise::Barista).then_some(Outfit {
        tops: &[0x4a5560, 0x6a4a44, 0x3f5a50],
        bottoms: &[0x2a2c32],
        shoes: BLACK,
        kit: Some(Kit::Bib),
        cut: Some(Garment::Shirt),
        ..PLAIN
    })
}

/// Those whose gear keeps from them what they work with.
fn at_work(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::Firefighter => Outfit {
            tops: &[0xb08a4c],
            bottoms: &[0xa07c44],
            shoes: BLACK,
            hat: Some((Hat::FireHelmet, 0xc02a1c)),
            pieces: &[
                Piece::Bright(0.02, 0xe6f22a),
                Piece::Bright(0.34, 0xe6f22a),
                Piece::Bright(0.66, 0xe6f22a),
                Piece::Tank(0xe0b020),
            ],
            cut: Some(Garment::Coat),
            ..PLAIN
        },
        Guise::Beekeeper => Outfit {
            tops: &[0xf2f0e6],
            bottoms: &[0xeceade],
            shoes: &[0xe0ddd0],
            hat: Some((Hat::BeeVeil, 0xf0e8d0)),
            pieces: &[Piece::Band(0.06, 0xd8d4c4)],
            cut: Some(Garment::Shirt),
            ..PLAIN
        },
        Guise::Diver => Outfit {
            tops: &[0x1c2530, 0x1b2a44, 0x24262c],
            bottoms: &[0x171c24],
            shoes: BLACK,
            hat: Some((Hat::DiveMask, 0x16191f)),
            pieces: &[Piece::Band(0.3, 0x3a4048), Piece::Band(0.72, 0xe8862a), Piece::Tank(0xe8b01f)],
            cut: Some(Garment::Shirt),
            ..PLAIN
        },
        _ => return None,
    })
}

/// Those whom everybody meets in the street.
fn on_duty(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::Courier => Outfit {
            tops: &[0xf2c21a],
            bottoms: &[0x22242a],
            shoes: BLACK,
            hat: Some((Hat::CrashHelmet, 0xf2c21a)),
            pieces: &[Piece::Bright(0.4, 0xdfe4e8), Piece::Box(0xf2c21a)],
            cut: Some(Garment::Shirt),
            ..PLAIN
        },
        Guise::Nurse => Outfit {
            tops: &[0xf3f5f6, 0xdceaf2],
            bottoms: &[0xf0f2f4],
            shoes: &[0xf0f0ee],
            hat: Some((Hat::NurseCap, 0xf6f8f8)),
            pieces: &[Piece::Band(0.3, 0xbcd4e4)],
            cut: Some(Garment::Dress),
            female: Some(true),
            ..PLAIN
        },
        Guise::Sailor => Outfit {
            cut: Some(Garment::Coat),
            tops: &[0x1d2a44],
            bottoms: &[0x22262e],
            shoes: BLACK,
            hair: WHITE_HAIR,
            hat: Some((Hat::Cap, 0xf2f2ee)),
            pieces: &[Piece::Buttons(0.009, 0xd8b23a)],
            female: Some(false),
            bearded: true,
            ..PLAIN
        },
        _ => return None,
    })
}

/// Those who dress up for others.
fn on_stage(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::Clown => Outfit {
            tops: &[0xf2c52a, 0x2f9fd8, 0xe0503a],
            bottoms: &[0x2f6fd0, 0x3fa84a],
            shoes: RED,
            hair: &[0xe8541c],
            hat: Some((Hat::Wig, 0xe8441c)),
            pieces: &[Piece::Ruff(0xf6f2ea), Piece::Buttons(0.024, 0xd8281f), Piece::Band(0.1, 0xd8281f)],
            print: Some((Mark::Spots(4.0), 0xd83a8a)),
            paint: Some(0xf6f2ee),
            cut: Some(Garment::Shirt),
            ..PLAIN
        },
        Guise::OperaSinger => Outfit {
            cut: Some(Garment::Robe),
            tops: &[0xd8343a, 0xe0689a, 0x2f9aa0],
            bottoms: &[0xf2dce0],
            shoes: &[0xc8303a],
            hair: BLACK,
            hat: Some((Hat::Phoenix, 0x2f7fd8)),
            pieces: &[Piece::Shoulders(0xe8b53a), Piece::Band(0.3, 0xe8b53a), Piece::Strips(0x3fb0b8)],
            paint: Some(0xf8ece8),
            female: Some(true),
            ..PLAIN
        },
        Guise::DinosaurSuit => Outfit {
            cut: Some(Garment::Shirt),
            tops: &[0x4f9a3c],
            bottoms: &[0x468a36],
            shoes: &[0x468a36],
            hat: Some((Hat::Saurian, 0x4f9a3c)),
            pieces: &[Piece::Spines(0xe8a52a)],
            ..PLAIN
        },
        Guise::Santa => Outfit {
            cut: Some(Garment::Coat),
            tops: RED,
            bottoms: RED,
            shoes: BLACK,
            hair: WHITE_HAIR,
            hat: Some((Hat::Santa, 0xc22420)),
            pieces: &[Piece::Band(0.26, 0x17171b), Piece::Fur(0xf6f4f0), Piece::Buttons(0.013, 0xf6f4f0)],
            female: Some(false),
            bearded: true,
            ..PLAIN
        },
        Guise::Superhero => Outfit {
            tops: &[0x1f4fb8],
            bottoms: &[0x1f4fb8],
            shoes: RED,
            pieces: &[Piece::Cape(0xc8201c), Piece::Emblem(0xf2c52a), Piece::Band(0.06, 0xf2c52a)],
            cut: Some(Garment::Shirt),
            ..PLAIN
        },
        _ => return None,
    })
}

/// Those who carry arms.
fn at_arms(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::General => Outfit {
            cut: Some(Garment::Robe),
            tops: &[0xd9a326],
            bottoms: &[0x8a1f1c],
            shoes: BLACK,
            hair: BLACK,
            hat: Some((Hat::WarHelm, 0xd9a326)),
            kit: Some(Kit::Sword),
            pieces: &[Piece::Scales(0xd9a326), Piece::Cape(0xb0201c)],
            female: Some(false),
            bearded: true,
            ..PLAIN
        },
        Guise::Pirate => Outfit {
            tops: &[0xf0ece2],
            print: Some((Mark::Bands(4.0), 0x23324f)),
            bottoms: &[0x3a2a22],
            shoes: BLACK,
            hat: Some((Hat::Tricorn, 0x1c1a1c)),
            kit: Some(Kit::Belt),
            pieces: &[Piece::Sash(0xb0241c), Piece::Band(0.2, 0xb0241c)],
            cut: Some(Garment::Shirt),
            female: Some(false),
            bearded: true,
            ..PLAIN
        },
        Guise::Ninja => Outfit {
            tops: BLACK,
            bottoms: BLACK,
            shoes: BLACK,
            hair: BLACK,
            hat: Some((Hat::Mask, 0x17171b)),
            kit: Some(Kit::Katana),
            pieces: &[Piece::Band(0.28, 0x7a1a18), Piece::Sash(0x2a2b30)],
            cut: Some(Garment::Shirt),
            ..PLAIN
        },
        _ => return None,
    })
}

/// Those whom their vows dress.
fn in_orders(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::Nun => Outfit {
            cut: Some(Garment::Robe),
            tops: BLACK,
            shoes: BLACK,
            hat: Some((Hat::Wimple, 0x1b1b1f)),
            female: Some(true),
            ..PLAIN
        },
        _ => return None,
    })
}

/// Those of old wars.
fn of_old(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::Viking => Outfit {
            tops: &[0x6a4a30],
            bottoms: &[0x4a3c2e],
            shoes: &[0x3a2a1c],
            hair: &[0xb0722e, 0xc89a4a],
            hat: Some((Hat::Horned, 0x8a8f96)),
            kit: Some(Kit::Belt),
            pieces: &[Piece::Fur(0x5a4a3a), Piece::Scales(0x767c84)],
            cut: Some(Garment::Shirt),
            female: Some(false),
            bearded: true,
            ..PLAIN
        },
        Guise::Legionary => Outfit {
            tops: &[0xa82a22],
            bottoms: &[0xa82a22],
            shoes: &[0x5a3a22],
            hat: Some((Hat::Crest, 0xc9a23a)),
            kit: Some(Kit::Sword),
            pieces: &[Piece::Scales(0xaeb4bc), Piece::Strips(0x6a3a22), Piece::Cape(0xa8201c)],
            cut: Some(Garment::Skirt),
            female: Some(false),
            ..PLAIN
        },
        Guise::Android => Outfit {
            cut: Some(Garment::Shirt),
            tops: &[0xd8dee6, 0xc4ccd8],
            bottoms: &[0x9aa4b2],
            shoes: &[0x6c7684],
            hair: &[0x3c4654],
            pieces: &[Piece::Bright(0.36, 0x4ad8f0), Piece::Bright(0.78, 0x4ad8f0), Piece::Shoulders(0x8a96a6)],
            tint: Some(0xb4c0ce),
            ..PLAIN
        },
        Guise::Terracotta => Outfit {
            cut: Some(Garment::Coat),
            tops: &[0x9a7a5e],
            bottoms: &[0x8a6c52],
            shoes: &[0x86694f],
            hair: &[0x8f7156],
            hat: Some((Hat::Topknot, 0x8f7156)),
            pieces: &[Piece::Scales(0x937458), Piece::Shoulders(0x937458)],
            tint: Some(0xa4835f),
            female: Some(false),
            ..PLAIN
        },
        _ => return None,
    })
}

/// Those of tales.
fn of_tales(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::Fairy => Outfit {
            cut: Some(Garment::Dress),
            tops: &[0xe58ab8, 0x8fd08a, 0xa68ae0, 0x7ac4e0],
            shoes: &[0xe8c0d0],
            hair: &[0xd8a860, 0xc8783a, 0x6a4028],
            pieces: &[Piece::Wings(0xbfe6f2)],
            female: Some(true),
            ..PLAIN
        },
        Guise::Mermaid => Outfit {
            cut: Some(Garment::Shirt),
            bottoms: &[0x1f9a8c, 0x2a7fb8, 0x3aa86a],
            hair: &[0xb8401f, 0x8a3a20, 0xd8a860],
            pieces: &[Piece::Scallops(0xb06ac0)],
            female: Some(true),
            ..PLAIN
        },
        Guise::Elf => Outfit {
            cut: Some(Garment::Shirt),
            tops: &[0x3f7a3a, 0x4a8a52],
            bottoms: &[0x5a4a30],
            shoes: &[0x4a3220],
            hair: &[0xe0c480, 0xd8d2c4],
            kit: Some(Kit::Belt),
            pieces: &[Piece::Cape(0x2f5a34)],
            ..PLAIN
        },
        Guise::Angel => Outfit {
            cut: Some(Garment::Gown),
            tops: &[0xf2efe8],
            shoes: &[0xe8d8b8],
            hair: &[0xd8b070, 0xb88850],
            pieces: &[Piece::Feathers(0xf4f2ee), Piece::Halo],
            female: Some(true),
            ..PLAIN
        },
        Guise::Demon => Outfit {
            cut: Some(Garment::Shirt),
            tops: &[0x2a1414],
            bottoms: &[0x201010],
            shoes: BLACK,
            hair: BLACK,
            pieces: &[Piece::Horns(0x2a221e), Piece::Band(0.1, 0x5a1a16)],
            tint: Some(0xa82a1e),
            female: Some(false),
            ..PLAIN
        },
        _ => return None,
    })
}

/// Those who should not be there.
fn from_beyond(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::Vampire => Outfit {
            cut: Some(Garment::Suit),
            tops: BLACK,
            shoes: BLACK,
            hair: BLACK,
            kit: Some(Kit::Tie),
            pieces: &[Piece::Cape(0x7a0f16), Piece::Shoulders(0x1a1015)],
            tint: Some(0xdcd6d0),
            ..PLAIN
        },
        Guise::Zombie => Outfit {
            cut: Some(Garment::Shirt),
            tops: &[0x5c5648, 0x4c5450],
            bottoms: &[0x3c3830],
            shoes: &[0x2a2420],
            hair: &[0x2a2a22],
            print: Some((Mark::Spots(3.0), 0x4a1a14)),
            tint: Some(0x76905e),
            ..PLAIN
        },
        Guise::Alien => Outfit {
            cut: Some(Garment::Shirt),
            tops: &[0x7f9a7c],
            bottoms: &[0x7a9478],
            shoes: &[0x7a9478],
            hat: Some((Hat::Shaven, 0x000000)),
            tint: Some(0x8aa886),
            ..PLAIN
        },
        _ => return None,
    })
}
