//! A covered walk of a garden of southern China: a white wall with windows of lattice on
//! one side, posts over a pond on the other, a round gate at its end.
//!
//! Where it stands is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use super::round::disc;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

/// From post to post.
const BAY_M: f32 = 3.0;
/// Height of the rail that one sits on.
const RAIL_M: f32 = 0.5;
const WOOD: u32 = 0x6a2a20;
const WHITE: u32 = 0xece8dd;
const TILES: u32 = 0x45484c;

/// All of it: `size` is the width of the walk, the height of its posts and its length
/// from its foot to the gate.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (half, high, long) = (prop.size.x * 0.5, prop.size.y, prop.size.z);
    pond(prop, frame, moment, facade);
    gate(prop, frame, moment, facade);
    let turned = Frame { foot: frame.at(-half, 0.0, 0.0), right: frame.away, away: -frame.right };
    let wall = Front { frame: &turned, z: 0.0, out: frame.right };
    wall.face(
        facade,
        &[(0.0, 0.0), (long, 0.0), (long, high), (0.0, high)],
        hex(WHITE),
        0.0,
        Cover::Plaster { seed: prop.seed },
    );
    wall.raised(-0.02).face(
        facade,
        &[(0.0, 0.0), (long, 0.0), (long, 0.42), (0.0, 0.42)],
        hex(0x6f706c),
        0.0,
        Cover::Courses { height: 0.14 },
    );
    let bays = (long / BAY_M) as i32;
    for bay in (0..bays).rev() {
        roof(prop, frame, bay, facade);
        window(prop, &wall, bay, moment, facade);
        posts(frame, bay, (half, high), facade);
        if bay % 2 == 0 {
            lantern(prop, frame, (bay as f32 + 0.5) * BAY_M, facade);
        }
    }
}

/// Rafters under the tiles of a bay, and the beam at its end.
fn roof(prop: &Prop, frame: &Frame, bay: i32, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let (from, to, ridge) = (bay as f32 * BAY_M, (bay + 1) as f32 * BAY_M, high + 0.95);
    let boards = hex(0x5c3a28);
    for side in [-1.0, 1.0] {
        let slope = [
            frame.at(side * (half + 0.45), high - 0.16, from),
            frame.at(side * (half + 0.45), high - 0.16, to),
            frame.at(0.0, ridge, to),
            frame.at(0.0, ridge, from),
        ];
        let rafters = Cover::Stripes { width: 0.36, other: boards * 0.6 };
        facade.wall(&slope, -Vec3::UP, boards, 0.06 + 0.12 * prop.lit, rafters);
        let eave = |out: f32, up: f32, z: f32| frame.at(side * (half + 0.5 + out), high - 0.2 + up, z);
        let tiles = [eave(0.0, 0.0, from), eave(0.0, 0.0, to), eave(0.0, 0.18, to), eave(0.0, 0.18, from)];
        facade.wall(&tiles, frame.right * side, hex(TILES).lerp(v3(0.85, 0.88, 0.93), prop.snow), 0.0, Cover::Plain);
    }
    let beam = Frame { foot: frame.at(0.0, high - 0.18, to), ..*frame };
    block(&beam, v3(half * 2.0, 0.22, 0.18), hex(WOOD), Cover::Plain, facade);
    let king = Frame { foot: frame.at(0.0, high, to), ..*frame };
    block(&king, v3(0.16, 0.9, 0.16), hex(WOOD) * 0.9, Cover::Plain, facade);
}

/// The post at the end of a bay towards the pond, the rail to it and the frets that hang
/// under the eaves.
fn posts(frame: &Frame, bay: i32, (half, high): (f32, f32), facade: &mut Facade) {
    let (from, to) = (bay as f32 * BAY_M, (bay + 1) as f32 * BAY_M);
    let wood = hex(WOOD);
    let turned = Frame { foot: frame.at(half, 0.0, 0.0), right: frame.away, away: frame.right };
    let on = Front { frame: &turned, z: 0.0, out: -frame.right };
    let bar = |facade: &mut Facade, across: (f32, f32), up: (f32, f32)| {
        on.rect(facade, ((across.0 + across.1) * 0.5, (across.1 - across.0) * 0.5), up, (wood, 0.0, Cover::Plain));
    };
    // Frets: a frame with keys in it.
    let (low, top) = (high - 0.62, high - 0.08);
    bar(facade, (from, to), (low, low + 0.05));
    bar(facade, (from, to), (top - 0.05, top));
    let cells = 7;
    for cell in 0..cells {
        let x = mix(from, to, cell as f32 / cells as f32);
        let next = mix(from, to, (cell + 1) as f32 / cells as f32);
        bar(facade, (x, x + 0.04), (low, top));
        let (a, b) = if cell % 2 == 0 { (low + 0.16, low + 0.2) } else { (top - 0.22, top - 0.18) };
        bar(facade, (x, next), (a, b));
    }
    let seat = Frame { foot: frame.at(half - 0.12, RAIL_M - 0.07, from + BAY_M * 0.5), ..*frame };
    for baluster in 0..8 {
        let x = mix(from, to, (baluster as f32 + 0.5) / 8.0);
        bar(facade, (x - 0.03, x + 0.03), (0.0, RAIL_M));
        bar(facade, (x - 0.02, x + 0.02), (RAIL_M, RAIL_M + 0.42));
    }
    bar(facade, (from, to), (RAIL_M + 0.4, RAIL_M + 0.47));
    block(&seat, v3(0.36, 0.07, BAY_M), wood * 1.2, Cover::Plain, facade);
    let post = Frame { foot: frame.at(half, 0.0, to), ..*frame };
    block(&post, v3(0.2, high, 0.2), wood, Cover::Plain, facade);
    block(&post, v3(0.34, 0.22, 0.34), hex(0x8f8b84), Cover::Plain, facade);
}

/// A window of lattice in the wall, each of another shape, with the green of a court
/// behind it.
fn window(prop: &Prop, wall: &Front, bay: i32, moment: &Moment, facade: &mut Facade) {
    let (x, y, half) = ((bay as f32 + 0.5) * BAY_M, 1.62, 0.62);
    let corners = match bay.rem_euclid(3) {
        0 => 24,
        1 => 6,
        _ => 4,
    };
    let shape = |radius: f32| -> Vec<(f32, f32)> {
        (0..corners)
            .map(|i| (i as f32 + 0.5) / corners as f32)
            .map(|turn| (x + cos_turns(turn) * radius, y + sin_turns(turn) * radius))
            .collect()
    };
    let green = hex(0x6f8f5a).lerp(moment.shot.sky.horizon, 0.35);
    wall.raised(-0.01).face(facade, &shape(half + 0.12), hex(TILES), 0.0, Cover::Plain);
    wall.raised(-0.02).face(facade, &shape(half), green, 0.5 * prop.lit, Cover::Plain);
    // Bars as far as the opening reaches.
    let reach = half * if corners == 4 { 0.7 } else { 0.84 };
    for bar in -2..=2 {
        let off = bar as f32 * reach * 0.42;
        let long = if corners == 4 { reach } else { (reach * reach - off * off).max(0.0).sqrt() };
        let ink = (hex(0x3c4044), 0.0, Cover::Plain);
        wall.raised(-0.04).rect(facade, (x + off, 0.025), (y - long, y + long), ink);
        wall.raised(-0.04).rect(facade, (x, long), (y + off - 0.025, y + off + 0.025), ink);
    }
}

/// A red lantern under the ridge.
fn lantern(prop: &Prop, frame: &Frame, z: f32, facade: &mut Facade) {
    let at = frame.at(0.0, prop.size.y - 0.35, z);
    let right = facade.view.right;
    super::round::tuft(right, (at, 0.24), hex(0xd4281c) * (1.2 + 1.6 * prop.lit), facade);
    if prop.lit > 0.3 {
        facade.halo(at, 2.0, v3(1.0, 0.45, 0.2) * (0.55 * prop.lit));
    }
}

/// The wall across the end, with its round gate and the garden beyond.
fn gate(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (z, radius, middle) = (prop.size.z, 1.12, 1.18);
    let on = Front { frame, z, out: -frame.away };
    let circle = |radius: f32| -> Vec<(f32, f32)> {
        (0..=28)
            .map(|i| i as f32 / 28.0 - 0.25)
            .map(|turn| (cos_turns(turn) * radius, middle + sin_turns(turn) * radius))
            .collect()
    };
    // The hole is cut in from the ground.
    let mut wall = vec![(-14.0, 0.0), (0.0, 0.0)];
    wall.extend(circle(radius));
    wall.extend([(0.0, 0.0), (14.0, 0.0), (14.0, 4.2), (-14.0, 4.2)]);
    on.face(facade, &wall, hex(WHITE), 0.06 * prop.lit, Cover::Plain);
    let ring: Vec<(f32, f32)> =
        circle(radius + 0.16).into_iter().chain(circle(radius - 0.02).into_iter().rev()).collect();
    on.raised(0.03).face(facade, &ring, hex(0x6f7072), 0.0, Cover::Plain);
    on.raised(0.05).rect(
        facade,
        (0.0, 14.0),
        (4.15, 4.5),
        (hex(TILES).lerp(moment.shot.sky.horizon, 0.1), 0.0, Cover::Stripes { width: 0.3, other: hex(TILES) * 0.7 }),
    );
}

/// Still water beside the walk, leaves of lotus on it, stones along its edge.
fn pond(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (near, far) = (prop.size.x * 0.5 + 0.5, prop.size.x * 0.5 + 15.0);
    let sky = moment.shot.sky.horizon.lerp(moment.shot.sky.zenith, 0.4);
    let water = [
        frame.at(near, 0.05, -6.0),
        frame.at(far, 0.05, -6.0),
        frame.at(far, 0.05, prop.size.z + 6.0),
        frame.at(near, 0.05, prop.size.z + 6.0),
    ];
    facade.wall(&water, Vec3::UP, hex(0x33564c).lerp(sky, 0.35), 0.05, Cover::Plain);
    for leaf in 0..70 {
        let dice = |k: i32| unit2(leaf, k, prop.seed ^ 5);
        let (x, z) = (mix(near + 0.6, far - 0.5, dice(1)), mix(1.0, prop.size.z + 4.0, dice(2)));
        let pad = Frame { foot: frame.at(x, 0.06, z), ..*frame };
        let size = mix(0.25, 0.55, dice(3));
        disc(&pad, size, 0.0, hex(0x4f8a4a) * mix(0.8, 1.2, dice(4)), facade);
        if dice(5) < 0.22 {
            super::round::tuft(facade.view.right, (pad.at(0.0, 0.35, 0.0), 0.15), hex(0xf0a0bc), facade);
        }
    }
    for stone in 0..26 {
        let dice = |k: i32| unit2(stone, k, prop.seed ^ 9);
        let out = if stone % 2 == 0 { far } else { near + 0.1 };
        let at = Frame { foot: frame.at(out + dice(1), 0.0, prop.size.z * dice(2)), ..*frame };
        block(
            &at,
            v3(mix(0.4, 1.2, dice(3)), mix(0.2, 0.7, dice(4)), mix(0.4, 1.0, dice(5))),
            hex(0x8f8d86) * mix(0.8, 1.1, dice(6)),
            Cover::Plain,
            facade,
        );
    }
}
