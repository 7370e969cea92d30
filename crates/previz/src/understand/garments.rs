//! Two garments on one person: which of them is seen first.
//!
//! It must not read tokens.

use super::draft::{Said, Seen};
use crate::script::{Attribute, Colour, Garment};

/// "A white shirt and black trousers": of two garments the trousers are what is worn
/// below. Gives back a garment that has no place beside the one that is on already.
pub fn worn_below(
    seen: &mut Seen,
    (cut, colour): (Option<Said<Garment>>, Option<Said<Colour>>),
) -> (Option<Said<Garment>>, Option<Said<Colour>>) {
    use Garment as G;
    let is_top =
        |cut: G| matches!(cut, G::Shirt | G::Coat | G::Hoodie | G::Leather | G::Denim | G::Sequins | G::Jersey);
    let below = |cut: &Said<G>| Said::new(Attribute::Trousers, cut.span.clone());
    match (seen.garment.clone(), cut) {
        (Some(on), Some(cut)) if is_top(on.value) && cut.value == G::Trousers => {
            seen.attributes.push((below(&cut), colour));
            (None, None)
        }
        (Some(on), Some(cut)) if on.value == G::Trousers && is_top(cut.value) => {
            seen.attributes.push((below(&on), seen.colour.take()));
            (seen.garment, seen.colour) = (Some(cut), colour);
            (None, None)
        }
        (_, cut) => (cut, colour),
    }
}
