//! An island that floats in the air: grass and trees above, rock that runs out in points
//! below, water that falls from its edge.
//!
//! Where it floats is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::round::tuft;
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

const SIDES: i32 = 22;
const TREES: i32 = 26;
/// Rings of the rock from the grass down: depth and width as shares.
const RINGS: [(f32, f32); 5] = [(0.0, 1.0), (0.1, 0.96), (0.34, 0.68), (0.66, 0.34), (1.0, 0.05)];

/// Draws it: `size` is its width and the depth of its rock.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let radius = prop.size.x * 0.5;
    let spot = |side: i32, ring: usize| {
        let (down, wide) = RINGS[ring];
        let turn = side as f32 / SIDES as f32;
        let rough = mix(0.8, 1.12, unit2(side % SIDES, 2, prop.seed))
            * mix(0.86, 1.14, unit2(side % SIDES, 10 + ring as i32, prop.seed) * f32::from(ring > 1));
        let deep = down * prop.size.y * mix(0.8, 1.15, unit2(side % SIDES, 30, prop.seed));
        frame.at(cos_turns(turn) * radius * wide * rough, -deep, sin_turns(turn) * radius * wide * rough)
    };
    for ring in (0..RINGS.len() - 1).rev() {
        for side in 0..SIDES {
            let face = [spot(side, ring), spot(side + 1, ring), spot(side + 1, ring + 1), spot(side, ring + 1)];
            let turn = (side as f32 + 0.5) / SIDES as f32;
            let out = (frame.right * cos_turns(turn) + frame.away * sin_turns(turn) - Vec3::UP * 0.35).unit();
            if facade.facing(face[0], out) > -0.1 {
                let tone = mix(0.7, 1.1, unit2(side, 40 + ring as i32, prop.seed));
                let rock = if ring == 0 { hex(0x6a5a3c) } else { prop.colour };
                facade.wall(&face, out, rock * tone, 0.0, Cover::Courses { height: 1.1 });
            }
        }
    }
    let top: Vec<Vec3> = (0..SIDES).map(|side| spot(side, 0)).collect();
    if facade.eye_y() > frame.foot.y {
        facade.wall(&top, Vec3::UP, hex(0x5f8a3c), 0.0, Cover::Plain);
    }
    cascade(prop, (spot(15, 0), spot(16, 0)), moment, facade);
    trees(prop, frame, facade);
}

/// Water over the edge, which the wind takes further down.
fn cascade(prop: &Prop, (from, to): (Vec3, Vec3), moment: &Moment, facade: &mut Facade) {
    let (left, right) = (from.lerp(to, 0.3), from.lerp(to, 0.75));
    let long = prop.size.y * 1.5;
    const PIECES: i32 = 9;
    for piece in 0..PIECES {
        let (a, b) = (piece as f32 / PIECES as f32, (piece + 1) as f32 / PIECES as f32);
        let down = |at: Vec3, share: f32, aside: f32| at - Vec3::UP * (share * long) + (right - left) * (aside * share);
        let foam = fract(a * 2.0 - moment.seconds * 0.9);
        let white = v3(0.86, 0.92, 0.98) * mix(0.86, 1.05, foam);
        // It thins out to spray.
        let thin = 0.5 * a * a;
        let face = [down(left, a, thin), down(right, a, -thin), down(right, b, -thin), down(left, b, thin)];
        facade.wall(&face, -facade.view.forward, white, 0.0, Cover::Plain);
    }
}

/// Trees on the grass, the further ones first.
fn trees(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let mut feet: Vec<(Vec3, i32)> = (0..TREES)
        .map(|tree| {
            let (turn, away) = (unit2(tree, 51, prop.seed), unit2(tree, 52, prop.seed).sqrt() * 0.36 * prop.size.x);
            (frame.at(cos_turns(turn) * away, 0.0, sin_turns(turn) * away), tree)
        })
        .collect();
    feet.sort_by(|a, b| facade.away_m(b.0).total_cmp(&facade.away_m(a.0)));
    let right = facade.view.right;
    for (foot, tree) in feet {
        let dice = |k: i32| unit2(tree, 60 + k, prop.seed);
        let high = mix(2.4, 5.0, dice(1)) * (prop.size.x / 30.0).max(0.6);
        block(&Frame { foot, ..*frame }, v3(high * 0.07, high * 0.5, high * 0.07), hex(0x5a4430), Cover::Plain, facade);
        for crown in 0..5 {
            let at = |k: i32| unit2(tree * 5 + crown, 70 + k, prop.seed) - 0.5;
            let middle = foot + Vec3::UP * (high * (0.62 + 0.3 * at(1))) + right * (high * 0.4 * at(2));
            let green = hex([0x4a7a34, 0x5c8a3c, 0x3f6c30][(dice(2) * 2.99) as usize]);
            tuft(right, (middle, high * 0.24), green * mix(0.85, 1.2, at(3) + 0.5), facade);
        }
    }
}
