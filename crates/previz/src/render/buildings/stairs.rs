//! Steps of stone up a slope, between two low walls.
//!
//! Where they lie is the scene's to say.

use super::block::Frame;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, floor, hex, v3};
use crate::noise::unit2;
use crate::scene::Prop;

/// From one edge to the next.
const TREAD_M: f32 = 0.36;
/// The edge of what is trodden and the shade under it, in heights of a step, and how light
/// they are.
const NOSING: (f32, f32, f32) = (0.7, 1.0, 1.25);
const SHADE: (f32, f32, f32) = (0.5, 0.7, 0.42);
/// Width and height of the walls beside them.
const WALL_M: (f32, f32) = (0.5, 0.62);

/// How many steps a piece of them has.
fn count(prop: &Prop) -> i32 {
    (prop.size.z / TREAD_M + 0.5) as i32
}

/// Whether a spot is over a piece of them.
pub(crate) fn bears(prop: &Prop, at: Vec3) -> bool {
    (at.x - prop.at.x).abs() < prop.size.x * 0.5 && (0.0..prop.size.z).contains(&(prop.at.z - at.z))
}

/// How deep each step of a piece is, and how far a spot is past the edge of its own.
pub(crate) fn tread(prop: &Prop, z: f32) -> (f32, f32) {
    let deep = prop.size.z / count(prop) as f32;
    let past = z - (prop.at.z - prop.size.z);
    (deep, past - floor(past / deep) * deep)
}

/// A piece of them: `size` is their width, how far they rise and how far they reach;
/// their foot is at their far end, on the slope. In a lane houses are their walls.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, rise, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let count = count(prop);
    let (tread, riser) = (prop.size.z / count as f32, rise / count as f32);
    let snow = v3(0.85, 0.88, 0.93);
    let number = (frame.foot.z * 7.0) as i32;
    for step in (0..count).rev() {
        let (z, y) = (-deep + step as f32 * tread, -rise + step as f32 * riser);
        let worn = prop.colour * (0.88 + 0.2 * unit2(step, number, 3));
        let front =
            [frame.at(-half, y, z), frame.at(half, y, z), frame.at(half, y + riser, z), frame.at(-half, y + riser, z)];
        let flag = [
            frame.at(-half, y + riser, z),
            frame.at(half, y + riser, z),
            frame.at(half, y + riser, z + tread),
            frame.at(-half, y + riser, z + tread),
        ];
        if facade.eye_y() > flag[0].y {
            facade.wall(&flag, Vec3::UP, worn.lerp(snow, prop.snow), 0.0, Cover::Plain);
        }
        facade.wall(&front, -frame.away, worn * 0.72, 0.0, Cover::Plain);
        // From below nothing is seen of what is trodden but its edge, and the shade under that.
        for (low, high, tone) in [NOSING, SHADE] {
            let (low, high) = (y + riser * low, y + riser * high);
            let band = [
                frame.at(-half, low, z - 0.002),
                frame.at(half, low, z - 0.002),
                frame.at(half, high, z - 0.002),
                frame.at(-half, high, z - 0.002),
            ];
            facade.wall(&band, -frame.away, worn.lerp(snow, prop.snow * 0.8) * tone, 0.0, Cover::Plain);
        }
        // Joints, another place on each step.
        let mut x = -half + 0.3 + 0.9 * unit2(step, number, 5);
        while x < half {
            let joint = [
                frame.at(x, y, z - 0.004),
                frame.at(x + 0.025, y, z - 0.004),
                frame.at(x + 0.025, y + riser, z - 0.004),
                frame.at(x, y + riser, z - 0.004),
            ];
            facade.wall(&joint, -frame.away, worn * 0.5, 0.0, Cover::Plain);
            x += 1.15;
        }
    }
    if prop.lit <= 0.0 {
        walls(prop, frame, facade);
    }
}

/// The walls beside them, as steep as they are.
fn walls(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, rise, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    let stone = hex(0x8a857a);
    let top = stone.lerp(v3(0.85, 0.88, 0.93), prop.snow);
    let (wide, high) = WALL_M;
    for side in [-1.0, 1.0] {
        let at = |x: f32, up: f32, end: f32| frame.at(side * (half + x), end * rise + up, end * deep);
        let inner = [at(0.0, -0.4, -1.0), at(0.0, -0.4, 0.0), at(0.0, high, 0.0), at(0.0, high, -1.0)];
        facade.wall(&inner, frame.right * -side, stone * 0.85, 0.0, Cover::Courses { height: 0.3 });
        let cap = [at(-0.05, high, -1.0), at(-0.05, high, 0.0), at(wide, high, 0.0), at(wide, high, -1.0)];
        facade.wall(&cap, (Vec3::UP - frame.away * 0.4).unit(), top, 0.0, Cover::Plain);
        let front = [at(-0.05, -0.6, -1.0), at(wide, -0.6, -1.0), at(wide, high, -1.0), at(-0.05, high, -1.0)];
        facade.wall(&front, -frame.away, stone * 0.8, 0.0, Cover::Courses { height: 0.3 });
    }
}
