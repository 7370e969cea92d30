//! Bodies of people: skeleton, flesh, faces, clothes and how they hold themselves.
//!
//! What they hold in their hands is built elsewhere.

pub(super) mod attributes;
pub(super) mod bearing;
pub(super) mod biped;
mod bones;
mod caps;
pub(super) mod casque;
pub(super) mod clad;
pub(super) mod cloth;
pub(super) mod clothes;
pub(super) mod costume;
mod cuts;
pub(super) mod dragon_dance;
pub(super) mod face;
mod fantasy;
pub(super) mod finery;
mod flight;
mod folk;
pub(super) mod gait;
pub(super) mod gear;
pub(super) mod gesture;
pub(super) mod ghost;
pub(super) mod golem;
pub(super) mod hats;
pub(super) mod headgear;
pub(super) mod jackets;
pub(super) mod joints;
mod legend;
pub(super) mod limbs;
pub(super) mod lion_dance;
pub(super) mod metal;
mod nappy;
pub(super) mod nezha;
pub(super) mod shell;
pub(super) mod sitter;
pub(super) mod skirt;
pub(super) mod slung;
pub(super) mod sole;
pub(super) mod stance;
pub(super) mod suit;
pub(super) mod wardrobe;
