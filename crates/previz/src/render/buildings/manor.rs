//! Houses of the old towns of China: white walls under dark tiles, gables in
//! steps, shops of brown wood below.
//!
//! Where they stand, how large and how lit is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use crate::maths::{Vec3, hex, mix, v3};
use crate::noise::unit2;
use crate::scene::Prop;

/// Steps of a gable: from where to where along the depth of the house, and how
/// far it has risen from the eaves to the ridge.
const STEPS: [(f32, f32, f32); 5] =
    [(-1.07, -0.66, 0.0), (-0.66, -0.28, 0.5), (-0.28, 0.28, 1.0), (0.28, 0.66, 0.5), (0.66, 1.07, 0.0)];

/// A house's heights and its roof.
struct Shell {
    w: f32,
    d: f32,
    eaves: f32,
    ridge: f32,
    tiles: Vec3,
    white: Vec3,
}

/// A house whose shops open to both of its long sides.
pub(crate) fn house(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let shell = Shell {
        w: prop.size.x * 0.5,
        d: prop.size.z * 0.5,
        eaves: prop.size.y * 0.66,
        ridge: prop.size.y * 0.9,
        tiles: hex(0x3b4046).lerp(v3(0.85, 0.88, 0.93), prop.snow),
        white: prop.colour,
    };
    let mut ends = [-1.0, 1.0];
    ends.sort_by(|a, b| {
        facade.facing(frame.foot, frame.right * *a).total_cmp(&facade.facing(frame.foot, frame.right * *b))
    });
    gable(&shell, frame, ends[0], facade);
    for side in [-1.0, 1.0] {
        slope(&shell, frame, side, facade);
    }
    block(frame, v3(prop.size.x, shell.eaves, prop.size.z), shell.white, Cover::Plain, facade);
    for side in [-1.0, 1.0] {
        if facade.facing(frame.at(0.0, 0.0, side * shell.d), frame.away * side) > 0.0 {
            front(prop, &shell, frame, side, facade);
        }
    }
    for side in [-1.0, 1.0] {
        slope(&shell, frame, side, facade);
    }
    gable(&shell, frame, ends[1], facade);
    windows(prop, &shell, frame, ends[1], facade);
}

/// Half of the roof, which sags a little and reaches over the wall.
fn slope(shell: &Shell, frame: &Frame, side: f32, facade: &mut Facade) {
    let (w, over) = (shell.w, shell.d + 0.7);
    let middle = mix(shell.eaves, shell.ridge, 0.4);
    let bands = [(over, shell.eaves - 0.12, shell.d * 0.5, middle), (shell.d * 0.52, middle - 0.03, 0.0, shell.ridge)];
    for (low_z, low, high_z, high) in bands {
        let normal = (frame.away * (side * (high - low)) + Vec3::UP * (low_z - high_z)).unit();
        let face = [
            frame.at(-w, low, side * low_z),
            frame.at(w, low, side * low_z),
            frame.at(w, high, side * high_z),
            frame.at(-w, high, side * high_z),
        ];
        if facade.facing(face[0], normal) > 0.0 {
            let ribs = Cover::Stripes { width: 0.42, other: shell.tiles * 0.72 };
            facade.wall(&face, normal, shell.tiles, 0.0, ribs);
        }
    }
    let low = shell.eaves - 0.12;
    let rim = [(-w, low - 0.2), (w, low - 0.2), (w, low), (-w, low)].map(|(x, y)| frame.at(x, y, side * over));
    if facade.facing(rim[0], frame.away * side) > 0.0 {
        facade.wall(&rim, frame.away * side, shell.tiles * 0.6, 0.0, Cover::Plain);
    }
}

/// A wall that rises over the roof in steps, each under tiles of its own.
fn gable(shell: &Shell, frame: &Frame, end: f32, facade: &mut Facade) {
    let mut steps = STEPS;
    if facade.facing(frame.foot, frame.away) < 0.0 {
        steps.reverse();
    }
    for (from, to, up) in steps {
        let high = mix(shell.eaves, shell.ridge, up) + 0.75;
        let deep = (to - from) * shell.d;
        let foot = frame.at(end * shell.w, 0.0, (from + to) * 0.5 * shell.d);
        block(&Frame { foot, ..*frame }, v3(0.36, high, deep), shell.white, Cover::Plain, facade);
        let cap = Frame { foot: foot + Vec3::UP * high, ..*frame };
        block(&cap, v3(0.8, 0.16, deep + 0.3), shell.tiles * 0.85, Cover::Plain, facade);
        block(
            &Frame { foot: cap.foot + Vec3::UP * 0.16, ..*frame },
            v3(0.36, 0.16, deep + 0.2),
            shell.tiles,
            Cover::Plain,
            facade,
        );
    }
}

/// The lower floor of wooden doors under its own eave, windows of lattice
/// above, lanterns between.
fn front(prop: &Prop, shell: &Shell, frame: &Frame, side: f32, facade: &mut Facade) {
    let (w, out) = (shell.w, frame.away * side);
    let face = |facade: &mut Facade,
                (x0, x1): (f32, f32),
                (low, high): (f32, f32),
                off: f32,
                colour: Vec3,
                glow: f32,
                cover| {
        let z = side * (shell.d + off);
        let points = [frame.at(x0, low, z), frame.at(x1, low, z), frame.at(x1, high, z), frame.at(x0, high, z)];
        facade.wall(&points, out, colour, glow, cover);
    };
    let wood = hex(0x6b4028);
    let lit = if prop.lit > 0.3 { prop.lit } else { 0.0 };
    face(facade, (-w, w), (0.0, 0.7), 0.03, hex(0x8a857c), 0.0, Cover::Courses { height: 0.35 });
    let doors = Cover::Stripes { width: 0.5, other: wood * 0.6 };
    face(facade, (-w * 0.84, w * 0.84), (0.1, 2.7), 0.05, wood, 0.0, doors);
    for bay in 0..3 {
        let x = w * (-0.56 + 0.56 * bay as f32);
        let open = unit2(bay, 5, prop.seed) < 0.6;
        if open {
            let warm = v3(1.0, 0.62, 0.28);
            let colour = if lit > 0.0 { warm } else { hex(0x1c1612) };
            face(facade, (x - w * 0.2, x + w * 0.2), (0.3, 2.4), 0.07, colour, lit * 1.3, Cover::Plain);
        }
        let (half, low) = (w * 0.13, shell.eaves * 0.58);
        let pane = if lit > 0.0 && unit2(bay, 6, prop.seed) < 0.7 {
            (v3(1.0, 0.66, 0.32), lit * 1.2)
        } else {
            (hex(0x2a211c), 0.0)
        };
        face(facade, (x - half - 0.12, x + half + 0.12), (low - 0.12, low + 1.42), 0.05, wood, 0.0, Cover::Plain);
        face(
            facade,
            (x - half, x + half),
            (low, low + 1.3),
            0.07,
            pane.0,
            pane.1,
            Cover::Stripes { width: 0.24, other: wood },
        );
    }
    eave(shell, frame, side, facade);
    for x in [-0.62, 0.0, 0.62] {
        let at = frame.at(x * w, 2.0, side * (shell.d + 0.85));
        let red = v3(0.75, 0.07, 0.04);
        let lantern = Frame { foot: at, ..*frame };
        block(&lantern, v3(0.42, 0.5, 0.42), red * (1.0 + 3.0 * lit), Cover::Plain, facade);
        if lit > 0.0 {
            facade.halo(at + Vec3::UP * 0.25, 1.3, v3(1.0, 0.26, 0.1) * (0.55 * lit));
        }
    }
}

/// The lower eave over the doors.
fn eave(shell: &Shell, frame: &Frame, side: f32, facade: &mut Facade) {
    let (w, near, far) = (shell.w * 0.94, shell.d + 0.02, shell.d + 1.0);
    let face = [
        frame.at(-w, 2.72, side * far),
        frame.at(w, 2.72, side * far),
        frame.at(w, 3.15, side * near),
        frame.at(-w, 3.15, side * near),
    ];
    let normal = (frame.away * (side * 0.43) + Vec3::UP).unit();
    if facade.facing(face[0], normal) > 0.0 {
        facade.wall(&face, normal, shell.tiles, 0.0, Cover::Stripes { width: 0.42, other: shell.tiles * 0.72 });
    }
    let rim = [(-w, 2.56), (w, 2.56), (w, 2.72), (-w, 2.72)].map(|(x, y)| frame.at(x, y, side * far));
    facade.wall(&rim, frame.away * side, shell.tiles * 0.6, 0.0, Cover::Plain);
}

/// Small windows high in a gable.
fn windows(prop: &Prop, shell: &Shell, frame: &Frame, end: f32, facade: &mut Facade) {
    let out = frame.right * end;
    if facade.facing(frame.at(end * shell.w, 0.0, 0.0), out) <= 0.0 {
        return;
    }
    let lit = if prop.lit > 0.3 && unit2(9, 6, prop.seed) < 0.6 { prop.lit } else { 0.0 };
    for z in [-0.4, 0.4] {
        let (x, z) = (end * (shell.w + 0.2), z * shell.d);
        let low = shell.eaves * 0.55;
        let points = [
            frame.at(x, low, z - 0.4),
            frame.at(x, low, z + 0.4),
            frame.at(x, low + 1.0, z + 0.4),
            frame.at(x, low + 1.0, z - 0.4),
        ];
        let pane = if lit > 0.0 { v3(1.0, 0.66, 0.32) } else { hex(0x2a241f) };
        facade.wall(&points, out, pane, lit * 1.2, Cover::Plain);
    }
}
