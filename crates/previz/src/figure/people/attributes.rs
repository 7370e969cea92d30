//! What somebody is known by because words say so: the colour of the hair, a
//! beard, a hat.
//!
//! What their guise has on is `wardrobe`'s and `costume`'s.

use super::hats::Hat;
use super::wardrobe::Outfit;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex};
use crate::scene::actors::coats;
use crate::script::{Action, Attribute, Colour, Garment, Guise, SubjectKind as K};

/// Hair of a colour: as it grows where it grows in that, else dyed.
pub(super) fn hair(colour: Colour) -> Vec3 {
    match colour {
        Colour::Red => hex(0x9c3a1a),
        Colour::Gold | Colour::Yellow => hex(0xd2ac62),
        Colour::Brown => hex(0x4e2f1c),
        Colour::Black => hex(0x16120f),
        Colour::Grey => hex(0x9a9894),
        Colour::Silver => hex(0xbfc2c8),
        Colour::White => hex(0xe4e1da),
        dyed => coats::colour(dyed),
    }
}

/// A piece of clothing in the colour that is said of it, or else as it is.
pub(super) fn dyed(colour: Option<Colour>, own: Skin) -> Skin {
    colour.map_or(own, |colour| Skin::new(coats::colour(colour)))
}

/// What is on the head: what words put there, or else what somebody's own is.
pub(super) fn hat(pose: &Pose, outfit: &Outfit, plain: bool) -> Option<(Hat, Skin)> {
    asked_hat(pose, outfit).or_else(|| own_hat(pose, outfit, plain))
}

/// The hat that words put on somebody, if they do: none where the hair is said to be
/// off, or the outfit has a helmet of its own kind.
fn asked_hat(pose: &Pose, outfit: &Outfit) -> Option<(Hat, Skin)> {
    let asked = &pose.attributes;
    let (hat, usual) = match asked.hat {
        None if asked.bald && outfit.hat.is_none() => return Some((Hat::Shaven, Skin::new(Vec3::ZERO))),
        None => return None,
        Some(Attribute::Helmet) if outfit.hat.is_some() => return None,
        Some(Attribute::CowboyHat) => (Hat::Stetson, 0x7a5632),
        Some(Attribute::Fedora) => (Hat::Fedora, 0x4a3a2a),
        Some(Attribute::Beanie) => (Hat::Wool, 0x3a4a6a),
        Some(Attribute::BaseballCap) => (Hat::Baseball, 0x1f3f8a),
        Some(Attribute::HardHat) => (Hat::Helmet, 0xeebf22),
        Some(Attribute::PointedHat) => (Hat::Pointed, 0x24202c),
        Some(Attribute::SantaHat) => (Hat::Santa, 0xc22420),
        Some(Attribute::Toque) => (Hat::Toque, 0xf4f2ee),
        Some(Attribute::Crown) => (Hat::Crown, 0xd8a832),
        Some(_) => (Hat::CrashHelmet, 0x22252b),
    };
    Some((hat, Skin::new(asked.hat_colour.map_or(hex(usual), coats::colour))))
}

/// What is on the head: what the guise has there, or wool where it is cold.
fn own_hat(pose: &Pose, outfit: &Outfit, plain: bool) -> Option<(Hat, Skin)> {
    // What is thrown into the air is not on the head.
    let own = outfit.hat.filter(|_| pose.action != Action::Toss).map(|(hat, colour)| (hat, Skin::new(hex(colour))));
    let woollen = || (Hat::Wool, Skin::new(pose.pick(&[0xb8402f, 0xe4dccb, 0x3a6a62, 0x4a5a8a], 21)));
    let kit = match pose.action {
        Action::Bat => Some((Hat::Baseball, pose.pick(&[0x1f3f8a, 0xb0241e, 0x1c1e26], 62))),
        Action::Hockey => Some((Hat::CrashHelmet, hex(0x22252b))),
        Action::Ski => Some((Hat::CrashHelmet, pose.pick(&[0x1c1e26, 0xe4e6ea, 0xb0241e], 62))),
        _ => None,
    };
    // Hair is up where the dress asks for it.
    let own = own.or(match pose.garment {
        Some(Garment::Hanfu) if pose.kind == K::Man => Some((Hat::Topknot, Skin::new(hex(0x16120f)))),
        Some(Garment::Hanfu | Garment::Kimono) if pose.kind == K::Woman || pose.guise == Some(Guise::Girl) => {
            Some((Hat::Hairpin, Skin::new(hex(0xd9a83a))))
        }
        _ => None,
    });
    let own = own.or(kit.map(|(hat, colour)| (hat, Skin::new(colour))));
    own.or_else(|| (plain && pose.cold && pose.unit(22) < 0.7).then(woollen))
}

/// Whether there is a beard: where words say so, or the guise has one, or by the seed.
pub(super) fn is_bearded(pose: &Pose, outfit: &Outfit, female: bool) -> bool {
    let some = pose.kind == K::Man && outfit.hat.is_none() && pose.unit(10) < 0.35;
    pose.attributes.bearded || !female && (outfit.bearded || some)
}
