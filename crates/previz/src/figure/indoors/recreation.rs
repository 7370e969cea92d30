//! What stands where people are at leisure, in care, or served by the state: which module
//! draws it.
//!
//! Draws nothing itself.

use super::{bathhouse, canteen, clinic, gambling, games, gaming, infancy, lift, public, training};
use crate::figure::body::Body;
use crate::scene::Furniture;

/// Draws it; whether it is one of these.
pub(super) fn recreation(body: &mut Body, piece: &Furniture) -> bool {
    canteen::canteen(body, piece)
        || lift::lift(body, piece)
        || training::training(body, piece)
        || games::games(body, piece)
        || gaming::gaming(body, piece)
        || gambling::gambling(body, piece)
        || clinic::clinic(body, piece)
        || public::public(body, piece)
        || bathhouse::bathhouse(body, piece)
        || infancy::infancy(body, piece)
}
