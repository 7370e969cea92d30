//! The trunk of a giant tree: buttresses at its foot, furrows in its bark, its first
//! boughs far up.
//!
//! Where it stands is the scene's to say.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns};
use crate::noise::unit2;
use crate::scene::Prop;

const FACES: usize = 14;
/// Heights at which it is so wide, as shares of its width.
const TAPER: [(f32, f32); 5] = [(0.0, 1.32), (0.9, 1.06), (3.2, 0.94), (16.0, 0.8), (64.0, 0.46)];

/// Draws it: `size` is its width above the foot and its height.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let ring = |(up, share): (f32, f32)| -> [Vec3; FACES] {
        std::array::from_fn(|i| {
            let turn = i as f32 / FACES as f32;
            // Buttresses run out at the foot.
            let knee = 1.0 + (share - 0.9).max(0.0) * 0.9 * (unit2(i as i32, 3, prop.seed) - 0.4);
            let radius = prop.size.x * 0.5 * share * knee;
            frame.at(cos_turns(turn) * radius, up, sin_turns(turn) * radius)
        })
    };
    let furrows = |tone: f32| Cover::Stripes { width: 0.34, other: prop.colour * (0.66 * tone) };
    for pair in TAPER.windows(2).rev() {
        let (low, high) = (ring(pair[0]), ring(pair[1]));
        for i in 0..FACES {
            let next = (i + 1) % FACES;
            let turn = (i as f32 + 0.5) / FACES as f32;
            let out = frame.right * cos_turns(turn) + frame.away * sin_turns(turn);
            if facade.facing(low[i], out) > 0.0 {
                let tone = mix(0.86, 1.1, unit2(i as i32, 5, prop.seed));
                let face = [low[i], low[next], high[next], high[i]];
                facade.wall(&face, out, prop.colour * tone, 0.0, furrows(tone));
            }
        }
    }
    moss(prop, frame, facade);
}

/// Green on its foot.
fn moss(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    for patch in 0..5 {
        let dice = |k: i32| unit2(patch, k, prop.seed ^ 11);
        let turn = dice(1);
        let out = frame.right * cos_turns(turn) + frame.away * sin_turns(turn);
        let along = out.cross(Vec3::UP);
        let foot = frame.at(0.0, 0.0, 0.0) + out * (prop.size.x * 0.68);
        if facade.facing(foot, out) > 0.0 {
            let (half, high) = (0.2 + 0.25 * dice(2), 0.4 + 0.9 * dice(3));
            let lean = out * (prop.size.x * -0.12 * high);
            let face = [foot - along * half, foot + along * half, foot + lean + Vec3::UP * high];
            facade.wall(&face, out, hex(0x4a6a30) * mix(0.8, 1.1, dice(4)), 0.0, Cover::Plain);
        }
    }
}
