//! Fire that comes out of a house: flames before one another, the highest behind.
//!
//! Where it burns is the scene's to say; its smoke is others'.

use super::block::Frame;
use super::facade::Facade;
use crate::maths::{Vec3, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::render::figures::easel::seen;
use crate::render::figures::soft;
use crate::render::figures::solid::Lens;
use crate::render::world::Moment;
use crate::scene::Prop;

/// Flames from the hindmost row to the first: how high, how wide, and how many there are
/// side by side.
const ROWS: [(f32, f32, i32); 3] = [(1.0, 0.7, 4), (0.74, 0.9, 5), (0.48, 1.0, 6)];

/// A fire as wide and as high as its size.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let right = facade.view.right;
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    facade.halo(frame.at(0.0, high * 0.4, 0.0), high * 1.7, v3(1.0, 0.42, 0.1) * 0.5);
    let (view, lens) = (facade.view, Lens::of(facade.view));
    for (row, (tall, wide, count)) in ROWS.into_iter().enumerate() {
        for flame in 0..count {
            let dice = |k: i32| unit2(flame + 10 * row as i32, k, prop.seed);
            let beat = moment.seconds * mix(0.5, 0.9, dice(1)) + dice(2);
            let middle = ((flame as f32 + 0.5) / count as f32 * 2.0 - 1.0 + 0.3 * (dice(3) - 0.5)) * half * wide;
            // Those in the middle are the highest.
            let most = mix(0.6, 1.0, 1.0 - (middle / half) * (middle / half)) * mix(0.8, 1.1, dice(4));
            let own = high * tall * most * (0.94 + 0.06 * sin_turns(beat));
            let lean = own * (0.08 * sin_turns(beat * 0.6 + dice(6)) + 0.25 * moment.shot.wind);
            let foot = frame.foot + right * middle - Vec3::UP * (0.06 * own);
            let line = [foot, foot + Vec3::UP * own + right * lean].map(|at| seen(view, at - view.eye));
            let broad = half * wide / count as f32 * mix(1.7, 2.3, dice(5));
            let seconds = moment.seconds * mix(0.8, 1.2, dice(7)) + 40.0 * dice(8);
            soft::fire(facade.canvas, &lens, moment.grain, (line[0], line[1]), broad, seconds);
        }
    }
}
