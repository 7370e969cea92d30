//! Props by kind: towers with lit windows and signs, houses, lamps, viaducts,
//! piers and fences, put together from faces.
//!
//! Where they stand, how large and how lit is the scene's to say.

use super::facade::{Cover, Facade};
use super::world::Moment;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Prop, PropKind};

/// A prop's own directions: x across, y up, z through.
struct Frame {
    foot: Vec3,
    right: Vec3,
    away: Vec3,
}

impl Frame {
    fn at(&self, x: f32, y: f32, z: f32) -> Vec3 {
        self.foot + self.right * x + Vec3::UP * y + self.away * z
    }
}

/// Draws one prop whose foot is at `foot`.
pub(super) fn draw(prop: &Prop, foot: Vec3, moment: &Moment, facade: &mut Facade) {
    let frame =
        Frame { foot, right: v3(1.0, 0.0, 0.0).yawed(prop.yaw_turns), away: v3(0.0, 0.0, 1.0).yawed(prop.yaw_turns) };
    match prop.kind {
        PropKind::Tower => tower(prop, &frame, moment, facade),
        PropKind::House | PropKind::Barn => house(prop, &frame, facade),
        PropKind::StreetLamp => lamp(prop, &frame, facade),
        PropKind::Bridge | PropKind::Viaduct => viaduct(prop, &frame, facade),
        PropKind::Pier => pier(prop, &frame, facade),
        PropKind::Fence => fence(prop, &frame, facade),
        PropKind::LaunchTower => launch_tower(prop, &frame, facade),
        // These have no faces: `cascade` draws them.
        PropKind::Waterfall | PropKind::Surf | PropKind::Eruption => {}
        PropKind::Pedestal => {
            block(&frame, prop.size, prop.colour, Cover::Plain, facade);
        }
        PropKind::Ruins => {
            for (x, tall) in [(-0.4, 1.0), (-0.15, 0.72), (0.12, 0.9), (0.4, 0.45)] {
                let part = Frame { foot: frame.at(x * prop.size.x, 0.0, 0.0), ..frame };
                let size = v3(prop.size.x * 0.1, prop.size.y * tall, prop.size.x * 0.1);
                block(&part, size, prop.colour, Cover::Courses { height: 0.7 }, facade);
            }
        }
    }
}

/// A box on its foot: two or three faces of it are seen.
fn block(frame: &Frame, size: Vec3, colour: Vec3, cover: Cover, facade: &mut Facade) {
    let (w, h, d) = (size.x * 0.5, size.y, size.z * 0.5);
    let mut sides = [
        ([(-w, -d), (w, -d)], -frame.away),
        ([(w, d), (-w, d)], frame.away),
        ([(w, -d), (w, d)], frame.right),
        ([(-w, d), (-w, -d)], -frame.right),
    ];
    // The further faces first, so that the nearer ones cover them.
    sides.sort_by(|a, b| facade.facing(frame.foot, a.1).total_cmp(&facade.facing(frame.foot, b.1)));
    for ([a, b], normal) in sides {
        if facade.facing(frame.at(a.0, 0.0, a.1), normal) <= 0.0 {
            continue;
        }
        let corners = [frame.at(a.0, 0.0, a.1), frame.at(b.0, 0.0, b.1), frame.at(b.0, h, b.1), frame.at(a.0, h, a.1)];
        facade.wall(&corners, normal, colour, 0.0, cover);
    }
    let top = [frame.at(-w, h, -d), frame.at(w, h, -d), frame.at(w, h, d), frame.at(-w, h, d)];
    facade.wall(&top, Vec3::UP, colour * 0.8, 0.0, Cover::Plain);
}

fn tower(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let cover = Cover::Windows {
        width: mix(1.25, 2.4, unit2(1, 1, prop.seed)),
        height: mix(2.9, 3.7, unit2(2, 1, prop.seed)),
        lit: prop.lit * mix(0.2, 0.62, unit2(3, 1, prop.seed)),
        seed: prop.seed,
    };
    block(frame, prop.size, prop.colour, cover, facade);
    if unit2(4, 1, prop.seed) < 0.4 && prop.size.y > 24.0 {
        let step = Frame { foot: frame.at(0.0, prop.size.y, 0.0), ..*frame };
        block(&step, v3(prop.size.x * 0.62, prop.size.y * 0.22, prop.size.z * 0.62), prop.colour, cover, facade);
    }
    if prop.lit > 0.3 {
        shop(prop, frame, facade);
        signs(prop, frame, moment, facade);
    }
    if prop.lit > 0.3 && prop.size.y > 60.0 {
        let top = frame.at(0.0, prop.size.y * 1.02, 0.0);
        let blink = if crate::maths::fract(moment.seconds * 0.5 + unit2(5, 1, prop.seed)) < 0.5 { 1.0 } else { 0.2 };
        facade.halo(top, 3.5, v3(1.0, 0.1, 0.06) * blink);
    }
}

/// The lit ground floor towards the street.
fn shop(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let side = if frame.foot.x > 0.0 { -1.0 } else { 1.0 };
    let x = side * (prop.size.x * 0.5 + 0.05);
    let half = prop.size.z * 0.46;
    let glow = hex([0xffc27a, 0xffe0b0, 0x9adfff, 0xffa0c8][(prop.seed & 3) as usize]);
    let corners = [frame.at(x, 0.5, -half), frame.at(x, 0.5, half), frame.at(x, 3.1, half), frame.at(x, 3.1, -half)];
    facade.wall(
        &corners,
        frame.right * side,
        glow,
        0.1,
        Cover::Windows { width: 2.3, height: 2.6, lit: 0.75, seed: prop.seed ^ 7 },
    );
}

/// Signs of light: upright boards and framed lines.
fn signs(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let side = if frame.foot.x > 0.0 { -1.0 } else { 1.0 };
    let palette = [0xff2f7a, 0x26d7ff, 0xb14bff, 0xff7a2f, 0x3dff9a, 0xffd23d];
    for i in 0..4 {
        if unit2(10 + i, 1, prop.seed) > 0.62 * prop.lit.min(1.0) {
            continue;
        }
        let colour = hex(palette[(unit2(20 + i, 1, prop.seed) * 5.99) as usize]);
        let flicker = if unit2(30 + i, (moment.seconds * 9.0) as i32, prop.seed) < 0.04 { 0.35 } else { 1.0 };
        let low = 3.6 + unit2(40 + i, 1, prop.seed) * 7.0;
        let high = low + 2.2 + 4.5 * unit2(50 + i, 1, prop.seed);
        let z = (unit2(60 + i, 1, prop.seed) - 0.5) * prop.size.z * 0.8;
        let (near, far) = (prop.size.x * 0.5 + 0.1, prop.size.x * 0.5 + 1.25);
        let at = |x: f32, y: f32| frame.at(side * x, y, z);
        facade.wall(
            &[at(near, low), at(far, low), at(far, high), at(near, high)],
            -frame.away,
            colour * 0.12,
            0.6,
            Cover::Plain,
        );
        let rim = 0.11;
        let line = |facade: &mut Facade, a: (f32, f32), b: (f32, f32)| {
            let points = [at(a.0, a.1), at(b.0, a.1), at(b.0, b.1), at(a.0, b.1)];
            facade.wall(&points, -frame.away, colour, 5.0 * flicker, Cover::Plain);
        };
        line(facade, (near, low), (near + rim, high));
        line(facade, (far - rim, low), (far, high));
        line(facade, (near, low), (far, low + rim));
        line(facade, (near, high - rim), (far, high));
        // Strokes inside, like letters of no language.
        let rows = ((high - low) / 0.75) as i32;
        for row in 0..rows {
            let y = low + 0.3 + row as f32 * 0.75;
            let wide = 0.35 + 0.3 * unit2(row, i, prop.seed);
            line(facade, (near + 0.28, y), (near + 0.28 + wide, y + 0.13));
            if unit2(row, i + 9, prop.seed) < 0.6 {
                line(facade, (near + 0.45, y - 0.2), (near + 0.58, y + 0.35));
            }
        }
        facade.halo(at((near + far) * 0.5, (low + high) * 0.5), 3.4, colour * (0.16 * flicker));
    }
}

fn house(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let eaves = prop.size.y * 0.58;
    let cover = if prop.kind == PropKind::Barn {
        Cover::Courses { height: 0.4 }
    } else {
        Cover::Windows { width: 2.1, height: 2.5, lit: prop.lit, seed: prop.seed }
    };
    block(frame, v3(prop.size.x, eaves, prop.size.z), prop.colour, cover, facade);
    let roof =
        hex([0x8a4a38, 0x6a4438, 0x5a5148, 0x9a5a3c][(prop.seed & 3) as usize]).lerp(v3(0.85, 0.88, 0.93), prop.snow);
    let (o, ridge) = (0.45, prop.size.y);
    for side in [-1.0, 1.0] {
        let gable = [frame.at(side * w, eaves, -d), frame.at(side * w, eaves, d), frame.at(side * w, ridge, 0.0)];
        facade.wall(&gable, frame.right * side, prop.colour, 0.0, Cover::Plain);
    }
    let mut slopes = [-1.0_f32, 1.0];
    slopes.sort_by(|a, b| {
        facade.facing(frame.foot, frame.away * *a).total_cmp(&facade.facing(frame.foot, frame.away * *b))
    });
    for side in slopes {
        let edge = side * (d + o);
        let drop = eaves - o * (ridge - eaves) / d;
        let slope = [
            frame.at(-w - o, drop, edge),
            frame.at(w + o, drop, edge),
            frame.at(w + o, ridge + 0.1, 0.0),
            frame.at(-w - o, ridge + 0.1, 0.0),
        ];
        let normal = (frame.away * (side * (ridge - eaves)) + Vec3::UP * d).unit();
        facade.wall(&slope, normal, roof, 0.0, Cover::Courses { height: 0.35 });
    }
    let chimney = Frame { foot: frame.at(w * 0.5, ridge - 0.8, 0.0), ..*frame };
    block(&chimney, v3(0.6, 1.7, 0.6), hex(0x7a5648), Cover::Courses { height: 0.2 }, facade);
}

fn lamp(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let h = prop.size.y;
    let side = if frame.foot.x > 0.0 { -1.0 } else { 1.0 };
    let iron = hex(0x2a2c30);
    let bar = |facade: &mut Facade, a: (f32, f32), b: (f32, f32), thick: f32| {
        let points = [
            frame.at(a.0 - thick, a.1, 0.0),
            frame.at(a.0 + thick, a.1, 0.0),
            frame.at(b.0 + thick, b.1, 0.0),
            frame.at(b.0 - thick, b.1, 0.0),
        ];
        facade.wall(&points, -frame.away, iron, 0.0, Cover::Plain);
    };
    bar(facade, (0.0, 0.0), (0.0, h), 0.06);
    bar(facade, (0.0, h - 0.05), (side * 1.3, h + 0.15), 0.05);
    if prop.lit > 0.0 {
        let light = prop.colour * prop.lit;
        facade.halo(frame.at(side * 1.3, h + 0.05, 0.0), 0.42, light * 3.0);
        facade.halo(frame.at(side * 1.3, h + 0.05, 0.0), 3.6, light * 0.55);
    }
}

/// Arches that carry a line across a valley.
fn viaduct(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (length, top, half) = (prop.size.x, prop.size.y, prop.size.z * 0.5);
    let span = (top * 0.62).clamp(6.0, 26.0);
    let count = (length / span) as i32;
    let stone = Cover::Courses { height: span * 0.05 };
    for face in [half, -half] {
        for i in 0..count {
            let from = -length * 0.5 + i as f32 * span;
            let mut points = vec![
                frame.at(from, -30.0, face),
                frame.at(from, top, face),
                frame.at(from + span, top, face),
                frame.at(from + span, -30.0, face),
            ];
            let (pier, rise) = (span * 0.11, top - span * 0.12);
            let radius = span * 0.5 - pier;
            points.push(frame.at(from + span - pier, -30.0, face));
            for step in 0..=14 {
                let turn = step as f32 / 28.0;
                points.push(frame.at(
                    from + span * 0.5 + cos_turns(turn) * radius,
                    rise - radius + sin_turns(turn) * radius,
                    face,
                ));
            }
            points.push(frame.at(from + pier, -30.0, face));
            let normal = if face > 0.0 { frame.away } else { -frame.away };
            facade.wall(&points, normal, prop.colour * if face > 0.0 { 0.7 } else { 1.0 }, 0.0, stone);
            // The inside of each pier.
            if face > 0.0 {
                for x in [from + pier, from + span - pier] {
                    let side = [
                        frame.at(x, -30.0, half),
                        frame.at(x, -30.0, -half),
                        frame.at(x, rise - radius, -half),
                        frame.at(x, rise - radius, half),
                    ];
                    facade.wall(&side, frame.right, prop.colour * 0.6, 0.0, stone);
                }
            }
        }
    }
    let w = length * 0.5;
    let deck = [frame.at(-w, top, -half), frame.at(w, top, -half), frame.at(w, top, half), frame.at(-w, top, half)];
    facade.wall(&deck, Vec3::UP, prop.colour * 0.8, 0.0, Cover::Plain);
    let rail = [
        frame.at(-w, top - 0.5, -half - 0.2),
        frame.at(w, top - 0.5, -half - 0.2),
        frame.at(w, top + 0.5, -half - 0.2),
        frame.at(-w, top + 0.5, -half - 0.2),
    ];
    facade.wall(&rail, -frame.away, prop.colour * 1.08, 0.0, Cover::Plain);
}

fn pier(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, length, h) = (prop.size.x * 0.5, prop.size.z, prop.size.y);
    let count = (length / 4.0) as i32;
    for i in (0..count).rev() {
        let z = i as f32 * 4.0;
        for x in [-w * 0.85, w * 0.85] {
            let post = Frame { foot: frame.at(x, -4.0, z), ..*frame };
            block(&post, v3(0.32, h + 4.0, 0.32), prop.colour * 0.6, Cover::Plain, facade);
        }
    }
    let deck = [frame.at(-w, h, 0.0), frame.at(w, h, 0.0), frame.at(w, h, length), frame.at(-w, h, length)];
    facade.wall(&deck, Vec3::UP, prop.colour, 0.0, Cover::Plain);
    let edge = [frame.at(-w, h - 0.35, 0.0), frame.at(w, h - 0.35, 0.0), frame.at(w, h, 0.0), frame.at(-w, h, 0.0)];
    facade.wall(&edge, -frame.away, prop.colour * 0.8, 0.0, Cover::Plain);
}

fn fence(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let count = (prop.size.x / 2.2) as i32;
    let w = prop.size.x * 0.5;
    let bar = |facade: &mut Facade, a: (f32, f32), b: (f32, f32)| {
        let points =
            [frame.at(a.0, a.1, 0.0), frame.at(b.0, a.1, 0.0), frame.at(b.0, b.1, 0.0), frame.at(a.0, b.1, 0.0)];
        facade.wall(&points, -frame.away, prop.colour, 0.0, Cover::Plain);
    };
    for y in [0.45, 0.85] {
        bar(facade, (-w, y * prop.size.y), (w, (y + 0.09) * prop.size.y));
    }
    for i in 0..=count {
        let x = -w + i as f32 * 2.2;
        bar(facade, (x, 0.0), (x + 0.13, prop.size.y));
    }
}

/// A lattice beside a rocket.
fn launch_tower(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, h) = (prop.size.x * 0.5, prop.size.y);
    let thick = w * 0.12;
    let beam = |facade: &mut Facade, a: (f32, f32), b: (f32, f32)| {
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let length = (dx * dx + dy * dy).sqrt().max(1e-3);
        let (ox, oy) = (-dy / length * thick, dx / length * thick);
        let points = [
            frame.at(a.0 - ox, a.1 - oy, 0.0),
            frame.at(a.0 + ox, a.1 + oy, 0.0),
            frame.at(b.0 + ox, b.1 + oy, 0.0),
            frame.at(b.0 - ox, b.1 - oy, 0.0),
        ];
        facade.wall(&points, -frame.away, prop.colour, 0.0, Cover::Plain);
    };
    beam(facade, (-w, 0.0), (-w, h));
    beam(facade, (w, 0.0), (w, h));
    let bays = 12;
    for i in 0..bays {
        let (a, b) = (h * i as f32 / bays as f32, h * (i + 1) as f32 / bays as f32);
        beam(facade, (-w, a), (w, b));
        beam(facade, (w, a), (-w, b));
        beam(facade, (-w, b), (w, b));
    }
    for y in [0.42, 0.78] {
        beam(facade, (w, h * y), (w * 3.1, h * y));
    }
    facade.halo(frame.at(0.0, h * 1.02, 0.0), 2.4, v3(1.0, 0.12, 0.08));
}
