//! A small church: a nave like a house, and a tower with a spire at its end.
//!
//! Where it stands, how large and how lit is the scene's to say.

use super::block::{Frame, block};
use super::cottage::house;
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, hex, v3};
use crate::render::world::Moment;
use crate::scene::{Prop, PropKind};

/// A nave like a house, and a tower with a spire at its end.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let tower_m = prop.size.x * 0.3;
    let nave = Prop {
        kind: PropKind::House,
        size: v3(prop.size.x - tower_m, prop.size.y * 0.52, prop.size.z),
        ..prop.clone()
    };
    let foot = |x: f32| Frame { foot: frame.at(x, 0.0, 0.0), ..*frame };
    let (nave_x, tower_x) = (tower_m * 0.5, (tower_m - prop.size.x) * 0.5);
    let tower = foot(tower_x);
    let built = |facade: &mut Facade| {
        let high = prop.size.y * 0.62;
        block(&tower, v3(tower_m, high, tower_m), prop.colour, Cover::Plain, facade);
        // Where the bells hang.
        for (normal, along) in [(-frame.away, frame.right), (frame.away, frame.right), (-frame.right, frame.away)] {
            let middle = tower.at(0.0, high * 0.78, 0.0) + normal * (tower_m * 0.5 + 0.03);
            if facade.facing(middle, normal) > 0.0 {
                let corner = |x: f32, y: f32| middle + along * (x * tower_m) + Vec3::UP * (y * tower_m);
                let opening = [corner(-0.14, -0.3), corner(0.14, -0.3), corner(0.14, 0.2), corner(-0.14, 0.2)];
                facade.wall(&opening, normal, hex(0x2a2622), 0.0, Cover::Plain);
            }
        }
        spire(&tower, (tower_m * 0.58, high, prop.size.y), prop, facade);
    };
    // Whichever end is further off is drawn first.
    let near = facade.facing(frame.foot, -frame.right) > 0.0;
    if !near {
        built(facade);
    }
    house(&nave, &foot(nave_x), moment, facade);
    if near {
        built(facade);
    }
}

/// A pointed roof of four sides.
fn spire(frame: &Frame, (half, low, high): (f32, f32, f32), prop: &Prop, facade: &mut Facade) {
    let tip = frame.at(0.0, high, 0.0);
    let slate = hex(0x4f5560).lerp(v3(0.85, 0.88, 0.93), prop.snow);
    for (a, b, out) in [
        ((-half, -half), (half, -half), -frame.away),
        ((half, half), (-half, half), frame.away),
        ((half, -half), (half, half), frame.right),
        ((-half, half), (-half, -half), -frame.right),
    ] {
        let normal = (out * (high - low) + Vec3::UP * half).unit();
        let (a, b) = (frame.at(a.0, low, a.1), frame.at(b.0, low, b.1));
        if facade.facing(a, normal) > 0.0 {
            facade.wall(&[a, b, tip], normal, slate, 0.0, Cover::Plain);
        }
    }
}
