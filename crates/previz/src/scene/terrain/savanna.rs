//! The savanna: dry grass, and acacias that stand apart.
//!
//! Decides kinds, numbers, sizes and colours.

use super::woods::{hexes, stand};
use crate::maths::hex;
use crate::scene::parts::{Flora, Land, Species};
use crate::scene::setting::Setting;

/// Gives the ground the colours of dry grass.
pub(super) fn colour(land: &mut Land) {
    (land.cover, land.cover_alt) = (hex(0xbf9f5c), hex(0x9c7f47));
    land.relief_m = land.relief_m.min(70.0);
}

/// What grows on it; with the trees, if any are wanted, all far away from one that is named.
pub(super) fn plants(setting: &Setting, trees: bool) -> Vec<Flora> {
    let lone = setting.shot.subjects.iter().any(|one| one.kind.is_tree() && one.count == Some(1));
    let grass = hexes(&[0xc2a25c, 0xad8d4c, 0xd0b26e, 0x94804a]);
    let thorn = hexes(&[0x7d8048, 0x6c7240, 0x8c8850]);
    let leaves = hexes(&[0x66743a, 0x566632, 0x768046]);
    let mut all = vec![
        Flora { clumping: 0.3, ..stand(Species::DryGrass, 5200, 0.5, grass, (1.8, 52.0)) },
        Flora { clumping: 0.8, ..stand(Species::Bush, 300, 1.5, thorn, (24.0, 420.0)) },
    ];
    if trees && lone {
        all.push(Flora { clumping: 0.25, ..stand(Species::Acacia, 8, 6.0, leaves, (800.0, 1500.0)) });
    } else if trees {
        // A few before the others give the picture its depth.
        all.push(Flora { clumping: 0.25, ..stand(Species::Acacia, 26, 6.5, leaves.clone(), (42.0, 140.0)) });
        all.push(Flora { clumping: 0.55, ..stand(Species::Acacia, 640, 7.0, leaves, (120.0, 1500.0)) });
    }
    all
}
