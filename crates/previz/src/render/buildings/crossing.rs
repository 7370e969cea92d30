//! Where two streets cross: the asphalt of the one that crosses, zebras and stop
//! lines, and the lights at the corners.
//!
//! Where it lies is the scene's to say; cars and people are actors.

use super::block::{Frame, block, flat};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, hex, v3};
use crate::scene::Prop;

/// Half the width of the street along the view.
const STREET_M: f32 = 6.0;
/// From the middle to that of each zebra, half as long as its strokes are, their
/// width and from one to the next.
const ZEBRA_M: f32 = 9.6;
const STROKE_M: f32 = 1.7;
const STRIPE_M: (f32, f32) = (0.55, 1.1);
/// From the middle to the stop lines.
const STOP_M: f32 = 12.2;

/// All of a crossing: `size` is the length of the street across, the height of its
/// lights and the width of the street with its pavements.
pub(crate) fn draw(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (long, half) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let white = hex(0xe8ebf0);
    // Where wheels run snow does not last.
    let asphalt = prop.colour.lerp(white, prop.snow * 0.5);
    let paint = hex(0xd6d4ca).lerp(white, prop.snow * 0.6);
    let flat = |facade: &mut Facade, x: (f32, f32), z: (f32, f32), up: f32, colour: Vec3| {
        flat(frame, (x, z), up, colour, facade);
    };
    let kerb = half - 2.0;
    for side in [-1.0_f32, 1.0] {
        let (from, to) = (side * STREET_M, side * long);
        flat(facade, (from.min(to), from.max(to)), (-kerb, kerb), 0.01, asphalt);
        let mut x = STREET_M + 8.0;
        while x < long {
            flat(
                facade,
                ((side * x).min(side * (x + 3.0)), (side * x).max(side * (x + 3.0))),
                (-0.07, 0.07),
                0.02,
                paint,
            );
            x += 7.0;
        }
    }
    for side in [-1.0_f32, 1.0] {
        zebras(side, (STREET_M, kerb), &mut |x, z| flat(facade, x, z, 0.025, paint));
        let stop = side * STOP_M;
        let lane = if side < 0.0 { (0.2, STREET_M - 0.4) } else { (-STREET_M + 0.4, -0.2) };
        flat(facade, lane, (stop - 0.2, stop + 0.2), 0.025, paint);
    }
    // Those on this side would show their backs.
    for side in [-1.0, 1.0] {
        lights(prop, frame, (side * (STREET_M + 0.9), half + 0.4), facade);
    }
}

/// The strokes of the two zebras of one side.
fn zebras(side: f32, (street, kerb): (f32, f32), stroke: &mut dyn FnMut((f32, f32), (f32, f32))) {
    let along = (side * ZEBRA_M - STROKE_M, side * ZEBRA_M + STROKE_M);
    let mut at = -street + 0.5;
    while at < street - 0.5 {
        stroke((at, at + STRIPE_M.0), along);
        at += STRIPE_M.1;
    }
    // The others lead over the street that crosses.
    let mut at = -kerb + 0.5;
    while at < kerb - 0.5 {
        stroke(along, (at, at + STRIPE_M.0));
        at += STRIPE_M.1;
    }
}

/// A post at a corner with its lights: red for who comes along the view, green for
/// who crosses.
fn lights(prop: &Prop, frame: &Frame, (x, z): (f32, f32), facade: &mut Facade) {
    let iron = hex(0x33363a);
    let part = |x: f32, y: f32, z: f32| Frame { foot: frame.at(x, y, z), ..*frame };
    let high = prop.size.y;
    block(&part(x, 0.0, z), v3(0.16, high, 0.16), iron, Cover::Plain, facade);
    let reach = -x.signum() * 2.4;
    block(&part(x + reach * 0.5, high - 0.1, z), v3(2.5, 0.11, 0.11), iron, Cover::Plain, facade);
    let head = |x: f32, low: f32, lamp: usize, facade: &mut Facade| {
        block(&part(x, low, z), v3(0.42, 1.15, 0.3), hex(0x1c1e20), Cover::Plain, facade);
        let front = -0.17;
        for (index, colour) in [0x2fd46a, 0xf0b030, 0xf03a2c].into_iter().enumerate() {
            let (on, y) = (index == lamp, low + 0.2 + 0.36 * index as f32);
            let face = [(-0.13, -0.13), (0.13, -0.13), (0.13, 0.13), (-0.13, 0.13)]
                .map(|(dx, dy)| frame.at(x + dx, y + dy, z + front));
            let (tone, glow) = if on { (1.0, 1.6) } else { (0.16, 0.0) };
            facade.wall(&face, -frame.away, hex(colour) * tone, glow, Cover::Plain);
            if on {
                facade.halo(
                    frame.at(x, y, z + front - 0.1),
                    0.5 + 0.5 * prop.lit,
                    hex(colour) * (0.5 + 0.5 * prop.lit),
                );
            }
        }
    };
    head(x + reach, high - 1.15, 2, facade);
    head(x, 2.3, 0, facade);
}
