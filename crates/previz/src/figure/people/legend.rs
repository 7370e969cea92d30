//! What those of legends wear, whom their hide or what is about them tells.
//!
//! Draws nothing; `finery` and `headgear` do.

use super::hats::Hat;
use super::wardrobe::{Kit, Outfit, PLAIN, Piece};
use crate::figure::shape::Mark;
use crate::script::{Garment, Guise};

const BLACK: &[u32] = &[0x17171b];
const WHITE_HAIR: &[u32] = &[0xe9e6e0];

/// What those of a guise wear who are of a legend.
pub(super) fn of_legend(guise: Guise) -> Option<Outfit> {
    of_the_north(guise).or_else(|| of_the_east(guise))
}

/// Those of the tales of the North, and of tombs.
fn of_the_north(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::Troll => Outfit {
            cut: Some(Garment::Skirt),
            tops: &[0x5a4028],
            bottoms: &[0x4a3420],
            shoes: &[0x5f7a40],
            hair: &[0x1c1a14],
            kit: Some(Kit::Belt),
            pieces: &[Piece::Fur(0x4a3a2a), Piece::Shoulders(0x6a6e60), Piece::Tusks],
            tint: Some(0x6f8f4a),
            female: Some(false),
            ..PLAIN
        },
        Guise::Gnome => Outfit {
            cut: Some(Garment::Shirt),
            tops: &[0x2f5fb0, 0x3f8a3a],
            bottoms: &[0x6a4a2c],
            shoes: &[0x4a2f1a],
            hair: WHITE_HAIR,
            hat: Some((Hat::Gnome, 0xd8281f)),
            kit: Some(Kit::Belt),
            female: Some(false),
            bearded: true,
            ..PLAIN
        },
        Guise::Mummy => Outfit {
            cut: Some(Garment::Shirt),
            tops: &[0xd8ccaa],
            bottoms: &[0xd0c4a2],
            shoes: &[0xc8bc9a],
            hat: Some((Hat::Shaven, 0x000000)),
            print: Some((Mark::Bands(9.0), 0x9a8c68)),
            pieces: &[Piece::Band(0.2, 0xb0a480), Piece::Band(0.5, 0xb0a480), Piece::Band(0.8, 0xb0a480)],
            tint: Some(0xd4c8a6),
            ..PLAIN
        },
        _ => return None,
    })
}

/// Those of the tales of the East.
fn of_the_east(guise: Guise) -> Option<Outfit> {
    Some(match guise {
        Guise::MonkeyKing => Outfit {
            cut: Some(Garment::Skirt),
            tops: &[0xe0a82a],
            bottoms: &[0xd8862a],
            shoes: BLACK,
            hair: &[0x8a5a2c],
            hat: Some((Hat::Fillet, 0xe8b83a)),
            kit: Some(Kit::Cudgel),
            pieces: &[Piece::Scales(0xe0a82a), Piece::Cape(0xc2241c), Piece::Strips(0xc88a3a)],
            tint: Some(0xc08a52),
            female: Some(false),
            ..PLAIN
        },
        Guise::Genie => Outfit {
            cut: Some(Garment::Shirt),
            tops: &[0xb82a4a],
            bottoms: &[0xe8d8a8],
            shoes: &[0xd8a832],
            hair: BLACK,
            hat: Some((Hat::Topknot, 0x17171b)),
            pieces: &[Piece::Band(0.08, 0xd8a832), Piece::Shoulders(0xd8a832)],
            tint: Some(0x4a8ad8),
            female: Some(false),
            bearded: true,
            ..PLAIN
        },
        _ => return None,
    })
}
