//! Fire that comes out of a house: tongues of flame over one another, turned to the eye.
//!
//! Where it burns is the scene's to say; its smoke is others'.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

/// Tongues side by side in each layer, and the layers from the outermost in: how high,
/// how wide, which colour and how bright.
const TONGUES: i32 = 9;
const LAYERS: [(f32, f32, u32, f32); 3] =
    [(1.0, 1.0, 0xd8380c, 0.75), (0.74, 0.8, 0xff7a14, 1.05), (0.46, 0.58, 0xffd24a, 1.6)];

/// A fire as wide and as high as its size.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let right = facade.view.right;
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    facade.halo(frame.at(0.0, high * 0.4, 0.0), high * 1.7, v3(1.0, 0.42, 0.1) * 0.5);
    for (layer, (tall, wide, colour, glow)) in LAYERS.into_iter().enumerate() {
        for tongue in 0..TONGUES {
            let number = tongue + 10 * layer as i32;
            let dice = |k: i32| unit2(number, k, prop.seed);
            let beat = moment.seconds * mix(0.9, 1.7, dice(1)) + dice(2);
            let lick = 0.78 + 0.16 * sin_turns(beat) + 0.08 * sin_turns(beat * 2.3 + dice(3));
            let middle = (tongue as f32 / (TONGUES - 1) as f32 * 2.0 - 1.0) * half * wide * 0.8;
            // Those in the middle are the highest.
            let own =
                high * tall * lick * mix(0.62, 1.0, 1.0 - (middle / half) * (middle / half)) * mix(0.75, 1.05, dice(4));
            let broad = half * wide * mix(0.18, 0.34, dice(5));
            let lean = 0.16 * own * sin_turns(beat * 0.7 + dice(6)) + 0.25 * own * moment.shot.wind;
            let at = |x: f32, y: f32| frame.foot + right * (middle + x + lean * (y / own) * (y / own)) + Vec3::UP * y;
            let flame = [
                at(-broad * 0.7, -0.3),
                at(broad * 0.7, -0.3),
                at(broad, own * 0.24),
                at(broad * 0.62, own * 0.55),
                at(0.12 * broad, own),
                at(-broad * 0.5, own * 0.6),
                at(-broad, own * 0.26),
            ];
            facade.wall(&flame, -frame.away, hex(colour) * 0.25, glow * 3.4, Cover::Plain);
        }
    }
}
