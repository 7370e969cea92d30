//! A figure of stone in a long robe on its plinth, as they stand along old bridges.
//!
//! Where it stands and how high it is, is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::round::drum;
use crate::maths::v3;
use crate::noise::unit2;
use crate::scene::Prop;

/// Height of the plinth, as a share of the whole.
const PLINTH: f32 = 0.42;
/// The outline of a figure in shares of its height: radius and height of each ring.
const FIGURE: [(f32, f32); 9] = [
    (0.2, 0.0),
    (0.165, 0.22),
    (0.135, 0.5),
    (0.165, 0.68),
    (0.15, 0.78),
    (0.055, 0.83),
    (0.075, 0.88),
    (0.075, 0.95),
    (0.02, 1.0),
];

/// A robed figure with an arm raised or a staff beside it.
pub(super) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (wide, plinth) = (prop.size.x, prop.size.y * PLINTH);
    let stone = prop.colour.lerp(v3(0.85, 0.88, 0.93), prop.snow * 0.3);
    block(frame, v3(wide, plinth * 0.9, wide), stone * 1.05, Cover::Plain, facade);
    let ledge = Frame { foot: frame.at(0.0, plinth * 0.9, 0.0), ..*frame };
    block(&ledge, v3(wide * 1.15, plinth * 0.1, wide * 1.15), stone * 1.15, Cover::Plain, facade);
    let high = prop.size.y - plinth;
    let on = Frame { foot: frame.at(0.0, plinth, 0.0), ..*frame };
    // Its staff leans out to either side.
    let side = if unit2(prop.seed as i32, 1, 7) < 0.5 { -1.0 } else { 1.0 };
    let staff = Frame { foot: on.at(side * high * 0.2, 0.0, 0.0), ..*frame };
    drum(&staff, ((0.03, 0.0), (0.03, high * 1.08)), (stone * 0.8, 0.0), facade);
    for arm in [-1.0, 1.0] {
        let sleeve = Frame { foot: on.at(arm * high * 0.15, 0.0, 0.0), ..*frame };
        drum(&sleeve, ((0.075 * high, 0.42 * high), (0.05 * high, 0.76 * high)), (stone * 0.92, 0.0), facade);
    }
    for ring in FIGURE.windows(2) {
        let at = |(radius, up): (f32, f32)| (radius * high, up * high);
        drum(&on, (at(ring[0]), at(ring[1])), (stone, 0.0), facade);
    }
}
