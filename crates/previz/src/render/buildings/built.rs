//! Props by kind: houses, viaducts, piers and fences, put together from faces;
//! streets and temples have modules of their own.
//!
//! Where they stand, how large and how lit is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::{
    airfield, bore, crossing, dock, gable, goal, hollow, lantern, launchpad, manor, overpass, picnic, rampart, shrine,
    stall, stand, street, tent, worksite,
};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::render::world::Moment;
use crate::scene::{Prop, PropKind};

/// Draws one prop whose foot is at `foot`.
pub(crate) fn draw(prop: &Prop, foot: Vec3, moment: &Moment, facade: &mut Facade) {
    let frame =
        Frame { foot, right: v3(1.0, 0.0, 0.0).yawed(prop.yaw_turns), away: v3(0.0, 0.0, 1.0).yawed(prop.yaw_turns) };
    match prop.kind {
        PropKind::Tower | PropKind::Shophouse => street::tower(prop, &frame, moment, facade),
        PropKind::House | PropKind::Barn => house(prop, &frame, moment, facade),
        PropKind::Crossing => crossing::draw(prop, &frame, facade),
        PropKind::Cavern => hollow::cavern(prop, &frame, facade),
        PropKind::Aquarium => hollow::aquarium(prop, &frame, moment, facade),
        PropKind::Glasshouse => hollow::glasshouse(prop, &frame, facade),
        PropKind::Courtyard => hollow::courtyard(prop, &frame, facade),
        PropKind::Overpass => overpass::draw(prop, &frame, facade),
        PropKind::Festoon => street::festoon(prop, &frame, moment, facade),
        PropKind::Flags => lantern::flags(prop, &frame, moment, facade),
        PropKind::Lanterns => lantern::string(prop, &frame, moment, facade),
        PropKind::StreetLamp => street::lamp(prop, &frame, facade),
        PropKind::Bridge | PropKind::Viaduct => viaduct(prop, &frame, moment, facade),
        PropKind::Pier => pier(prop, &frame, facade),
        PropKind::Fence => fence(prop, &frame, facade),
        PropKind::LaunchTower => launch_tower(prop, &frame, facade),
        PropKind::LaunchPad => launchpad::draw(prop, &frame, facade),
        // These have no faces: the stage has others draw them.
        PropKind::Waterfall | PropKind::Surf | PropKind::Eruption | PropKind::Breaker | PropKind::Steam => {}
        PropKind::Tornado | PropKind::Boulder | PropKind::MossyBoulder => {}
        PropKind::Runway => airfield::runway(prop, &frame, facade),
        PropKind::ControlTower => airfield::control_tower(prop, &frame, facade),
        PropKind::BrickWall => block(&frame, prop.size, prop.colour, Cover::Courses { height: 0.085 }, facade),
        PropKind::Rampart => rampart::wall(prop, &frame, moment, facade),
        PropKind::Watchtower => rampart::watchtower(prop, &frame, facade),
        PropKind::GantryCrane => dock::crane(prop, &frame, moment, facade),
        PropKind::Containers => dock::containers(prop, &frame, facade),
        PropKind::Manor => manor::house(prop, &frame, facade),
        PropKind::ArchBridge => manor::bridge(prop, &frame, facade),
        PropKind::Tunnel => bore::draw(prop, &frame, facade),
        PropKind::Pedestal => {
            block(&frame, prop.size, prop.colour, Cover::Plain, facade);
        }
        PropKind::Temple => shrine::temple(prop, &frame, facade),
        PropKind::Pagoda => shrine::pagoda(prop, &frame, facade),
        PropKind::Stall => stall::draw(prop, &frame, facade),
        PropKind::Stand => stand::draw(prop, &frame, facade),
        PropKind::Floodlight => stand::floodlight(prop, &frame, facade),
        PropKind::Net => goal::net(prop, &frame, facade),
        PropKind::Goal => goal::goal(prop, &frame, facade),
        PropKind::Hoop => goal::hoop(prop, &frame, facade),
        PropKind::Tent => tent::draw(prop, &frame, facade),
        PropKind::Ruins => shrine::ruins(prop, &frame, facade),
        PropKind::Blanket => picnic::blanket(prop, &frame, moment, facade),
        PropKind::Hamper => picnic::hamper(prop, &frame, facade),
        PropKind::Skeleton => worksite::skeleton(prop, &frame, facade),
        PropKind::Crane => worksite::crane(prop, &frame, moment, facade),
    }
}

fn house(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let eaves = prop.size.y * 0.58;
    let roof = Roof::of(prop);
    // A slope that is turned away lies behind the walls.
    for side in [-1.0, 1.0] {
        if !roof.seen(frame, side, facade) {
            roof.slope(frame, side, facade);
        }
    }
    let chimney = Frame { foot: frame.at(w * 0.5, roof.ridge - 0.8, 0.0), ..*frame };
    block(&chimney, v3(0.6, 1.7, 0.6), hex(0x7a5648), Cover::Courses { height: 0.2 }, facade);
    let cover = if prop.kind == PropKind::Barn {
        Cover::Courses { height: 0.4 }
    } else {
        let sky = moment.shot.sky.horizon * 0.34;
        Cover::Windows { width: 2.1, height: 2.5, lit: prop.lit, sky, seed: prop.seed & !0x60 }
    };
    block(frame, v3(prop.size.x, eaves, prop.size.z), prop.colour, cover, facade);
    if prop.kind == PropKind::Barn {
        for side in [-1.0, 1.0] {
            gate(frame, side * (d + 0.03), eaves, facade);
        }
    } else {
        plinth(frame, (w, d), facade);
        for side in [-1.0, 1.0] {
            door(frame, (-w * 0.12, side * (d + 0.09)), prop, facade);
        }
    }
    for side in [-1.0, 1.0] {
        let gable = [frame.at(side * w, eaves, -d), frame.at(side * w, eaves, d), frame.at(side * w, roof.ridge, 0.0)];
        if facade.facing(gable[0], frame.right * side) > 0.0 {
            if prop.kind == PropKind::House {
                gable::draw(prop, frame, (side, eaves, roof.ridge), facade);
            } else {
                facade.wall(&gable, frame.right * side, prop.colour, 0.0, Cover::Courses { height: 0.4 });
            }
            roof.rakes(frame, side, facade);
        }
    }
    for side in [-1.0, 1.0] {
        if roof.seen(frame, side, facade) {
            roof.slope(frame, side, facade);
        }
        roof.fascia(frame, side, facade);
    }
    if prop.lit > 0.3 {
        // What the windows throw on the ground before them.
        let front = if facade.facing(frame.foot, frame.away) > 0.0 { 1.0 } else { -1.0 };
        let light = v3(1.0, 0.55, 0.2) * (0.2 * prop.lit);
        facade.halo(frame.at(0.0, 0.8, front * (d + 1.2)), w * 1.5, light);
    }
}

/// The lowest courses of a house's walls, which stand out a little.
fn plinth(frame: &Frame, (w, d): (f32, f32), facade: &mut Facade) {
    let (out, high) = (0.05, 0.75);
    for (a, b, normal) in [
        ((-w - out, -d - out), (w + out, -d - out), -frame.away),
        ((w + out, d + out), (-w - out, d + out), frame.away),
        ((w + out, -d - out), (w + out, d + out), frame.right),
        ((-w - out, d + out), (-w - out, -d - out), -frame.right),
    ] {
        let (left, right) = (frame.at(a.0, -1.0, a.1), frame.at(b.0, -1.0, b.1));
        if facade.facing(left, normal) > 0.0 {
            let up = Vec3::UP * (high + 1.0);
            facade.wall(
                &[left, right, right + up, left + up],
                normal,
                hex(0x85796c),
                0.0,
                Cover::Courses { height: 0.25 },
            );
        }
    }
}

/// A roof of two slopes that reach over the walls.
struct Roof {
    half: f32,
    depth: f32,
    eaves: f32,
    ridge: f32,
    tiles: Vec3,
}

impl Roof {
    /// How far it reaches over the walls, and how thick its edge is.
    const OVER_M: f32 = 0.45;
    const EDGE_M: f32 = 0.2;

    fn of(prop: &Prop) -> Self {
        let tiles = hex([0x8a4a38, 0x6f4436, 0x6a5a4c, 0x9a5a3c][(prop.seed & 3) as usize]);
        Self {
            half: prop.size.x * 0.5 + Self::OVER_M,
            depth: prop.size.z * 0.5,
            eaves: prop.size.y * 0.58,
            ridge: prop.size.y,
            tiles: tiles.lerp(v3(0.85, 0.88, 0.93), prop.snow),
        }
    }

    /// Height of a slope's upper side at a distance from the ridge's line.
    fn height(&self, off: f32) -> f32 {
        self.ridge + 0.1 - (self.ridge + 0.1 - self.eaves) * off / self.depth
    }

    fn normal(&self, frame: &Frame, side: f32) -> Vec3 {
        (frame.away * (side * (self.ridge - self.eaves)) + Vec3::UP * self.depth).unit()
    }

    /// Whether the upper side of a slope is seen.
    fn seen(&self, frame: &Frame, side: f32, facade: &Facade) -> bool {
        facade.facing(frame.at(0.0, self.ridge + 0.1, 0.0), self.normal(frame, side)) > 0.0
    }

    fn slope(&self, frame: &Frame, side: f32, facade: &mut Facade) {
        let off = self.depth + Self::OVER_M;
        let (edge, low, high) = (side * off, self.height(off), self.ridge + 0.1);
        let slope = [
            frame.at(-self.half, low, edge),
            frame.at(self.half, low, edge),
            frame.at(self.half, high, 0.0),
            frame.at(-self.half, high, 0.0),
        ];
        facade.wall(&slope, self.normal(frame, side), self.tiles, 0.0, Cover::Courses { height: 0.35 });
    }

    /// The boards along the slopes over a gable, which give the roof its edge.
    fn rakes(&self, frame: &Frame, end: f32, facade: &mut Facade) {
        let x = end * self.half;
        let off = self.depth + Self::OVER_M;
        for side in [-1.0, 1.0] {
            let (low, high) = (self.height(off), self.ridge + 0.1);
            let board = [
                frame.at(x, low - Self::EDGE_M, side * off),
                frame.at(x, low, side * off),
                frame.at(x, high, 0.0),
                frame.at(x, high - Self::EDGE_M * 1.3, 0.0),
            ];
            facade.wall(&board, frame.right * end, self.tiles.lerp(hex(0xd8cdb8), 0.5), 0.0, Cover::Plain);
        }
    }

    /// The board along the eaves, where it is seen.
    fn fascia(&self, frame: &Frame, side: f32, facade: &mut Facade) {
        let off = self.depth + Self::OVER_M;
        let low = self.height(off);
        let board =
            [(-self.half, low - Self::EDGE_M), (self.half, low - Self::EDGE_M), (self.half, low), (-self.half, low)]
                .map(|(x, y)| frame.at(x, y, side * off));
        if facade.facing(board[0], frame.away * side) > 0.0 {
            facade.wall(&board, frame.away * side, self.tiles * 0.7, 0.0, Cover::Plain);
        }
    }
}

/// A door in its frame with a step before it, in a front at `z`.
fn door(frame: &Frame, (x, z): (f32, f32), prop: &Prop, facade: &mut Facade) {
    let out = if z < 0.0 { -frame.away } else { frame.away };
    if facade.facing(frame.at(x, 0.0, z), out) <= 0.0 {
        return;
    }
    let panel = |facade: &mut Facade, half: f32, (low, high): (f32, f32), colour: Vec3| {
        let face = [
            frame.at(x - half, low, z),
            frame.at(x + half, low, z),
            frame.at(x + half, high, z),
            frame.at(x - half, high, z),
        ];
        facade.wall(&face, out, colour, 0.0, Cover::Plain);
    };
    let paint = hex([0x5a3a26, 0x2f4a40, 0x34486a, 0x7a2e26][(prop.seed >> 9 & 3) as usize]);
    panel(facade, 0.72, (0.0, 2.45), prop.colour * 0.75);
    panel(facade, 0.56, (0.1, 2.3), paint);
    panel(facade, 0.4, (1.45, 2.1), paint * 0.5);
}

/// A barn's gate: boards in a white frame, crossed by a brace.
fn gate(frame: &Frame, z: f32, eaves: f32, facade: &mut Facade) {
    let out = if z < 0.0 { -frame.away } else { frame.away };
    if facade.facing(frame.at(0.0, 0.0, z), out) <= 0.0 {
        return;
    }
    let (half, high, rim) = (1.7, eaves * 0.68, 0.14);
    let white = hex(0xe2dccf);
    let face = |facade: &mut Facade, points: [(f32, f32); 4], colour: Vec3| {
        facade.wall(&points.map(|(x, y)| frame.at(x, y, z)), out, colour, 0.0, Cover::Plain);
    };
    face(facade, [(-half, 0.0), (half, 0.0), (half, high), (-half, high)], white);
    for side in [-1.0, 1.0] {
        let (inner, outer) = (side * rim * 0.5, side * (half - rim));
        face(facade, [(inner, 0.1), (outer, 0.1), (outer, high - rim), (inner, high - rim)], hex(0x6e2a20));
        let top = high - rim;
        face(facade, [(inner, 0.1), (inner + side * rim, 0.1), (outer, top), (outer - side * rim, top)], white);
    }
}

/// Arches that carry a line across a valley.
fn viaduct(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (length, top, half) = (prop.size.x, prop.size.y, prop.size.z * 0.5);
    let span = (top * 0.62).clamp(6.0, 26.0);
    let count = (length / span) as i32;
    let stone = Cover::Courses { height: span * 0.05 };
    // Neighbours overlap, or the valley would shine through between them.
    let lap = span * 0.02;
    // Piers end a little within the ground; into water they go down out of sight.
    let low = |x: f32, z: f32| {
        let at = frame.at(x, 0.0, z);
        (moment.ground(at.x, at.z) - frame.foot.y - 1.5).clamp(-30.0, 0.0)
    };
    for face in [half, -half] {
        for i in 0..count {
            let from = -length * 0.5 + i as f32 * span;
            let mut points = vec![
                frame.at(from - lap, low(from, face), face),
                frame.at(from - lap, top, face),
                frame.at(from + span, top, face),
                frame.at(from + span, low(from + span, face), face),
            ];
            let (pier, rise) = (span * 0.11, top - span * 0.12);
            let radius = span * 0.5 - pier;
            points.push(frame.at(from + span - pier, low(from + span, face), face));
            for step in 0..=14 {
                let turn = step as f32 / 28.0;
                points.push(frame.at(
                    from + span * 0.5 + cos_turns(turn) * radius,
                    rise - radius + sin_turns(turn) * radius,
                    face,
                ));
            }
            points.push(frame.at(from + pier, low(from, face), face));
            let normal = if face > 0.0 { frame.away } else { -frame.away };
            facade.wall(&points, normal, prop.colour * if face > 0.0 { 0.7 } else { 1.0 }, 0.0, stone);
            // The inside of each pier.
            if face > 0.0 {
                for x in [from + pier, from + span - pier] {
                    let side = [
                        frame.at(x, low(x, half), half),
                        frame.at(x, low(x, -half), -half - lap),
                        frame.at(x, rise - radius, -half - lap),
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
