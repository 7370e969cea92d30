//! What stands where things are made or grown: a ladle of molten steel, ingots, tanks,
//! stalls, hoops of film, beds of plants, a smith's hearth, pipes, a channel. Lengths are
//! metres; the front looks towards -z.
//!
//! Knows no hall.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of such a hall; false if it is none.
pub(crate) fn works(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Ladle => ladle(body, piece),
        K::Ingots => ingots(body, piece),
        K::Tank => tank(body, piece),
        K::Stall => stall(body, piece),
        K::FilmHoop => film_hoop(body, piece),
        K::PlantBed => plant_bed(body, piece),
        K::ForgeHearth => forge_hearth(body, piece),
        K::Pipework => pipework(body, piece),
        K::Runnel => runnel(body, piece),
        _ => return false,
    }
    true
}

/// What is molten, so hot.
fn molten(heat: f32) -> Skin {
    Skin::new(v3(1.0, 0.42 + 0.3 * heat, 0.08 + 0.3 * heat)).glow(1.0 + 1.1 * heat)
}

/// A great bucket on a hook, tilted, that pours into a mould; it hangs from its place.
fn ladle(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let steel = Skin::new(piece.colour).gloss(0.2);
    for side in [-1.0, 1.0] {
        body.slab(v3(side * r * 1.12, 0.0, 0.0), v3(side * r * 1.12, -h * 0.55, 0.0), 0.11, 0.11, 1.0, steel.tone(0.7));
    }
    body.block((-r * 1.3, -0.1, -0.16), (r * 1.3, 0.25, 0.16), Skin::new(hex(0xb8861c)));
    let since = body.since();
    let foot = v3(0.0, -h, 0.0);
    body.lathe(foot, &[(0.0, r * 0.72), (0.1, r * 0.78), (h * 0.62, r), (h * 0.7, r * 1.04)], steel);
    for y in [0.2, 0.45] {
        body.lathe(
            foot + v3(0.0, h * y, 0.0),
            &[(0.0, r * 0.93), (0.03, r * 1.02), (0.16, r * 1.02), (0.19, r * 0.95)],
            steel.tone(0.75),
        );
    }
    body.drum(foot + v3(0.0, h * 0.66, 0.0), foot + v3(0.0, h * 0.71, 0.0), r * 0.92, r * 0.92, molten(0.7));
    // Its lip.
    body.block((r * 0.86, -h * 0.36, -0.3), (r * 1.2, -h * 0.28, 0.3), molten(0.8));
    body.turn(since, v3(0.0, -h * 0.5, 0.0), 2, -0.07);
    let lip = v3(r * 1.2, -h * 0.5, -0.05);
    let fall = [
        (lip, 0.16),
        (lip + v3(0.22, -0.6, 0.0), 0.14),
        (lip + v3(0.3, -h * 0.5, 0.0), 0.11),
        (lip + v3(0.32, -h * 1.42, 0.0), 0.13),
    ];
    body.tube(&fall, 1.0, molten(0.9));
    let pool = v3(lip.x + 0.32, -h * 1.96, lip.z);
    body.block((pool.x - 1.0, pool.y - 0.05, -0.9), (pool.x + 1.0, pool.y + 0.3, 0.9), steel.tone(0.6));
    body.block((pool.x - 0.86, pool.y + 0.3, -0.76), (pool.x + 0.86, pool.y + 0.32, 0.76), molten(0.6));
    body.glow(pool + v3(0.0, 0.6, -0.3), 1.7, v3(1.0, 0.5, 0.16) * 0.5);
    body.glow(lip, 1.6, v3(1.0, 0.5, 0.16) * 0.4);
    for spark in 0..46 {
        let dice = |salt: i32| unit2(spark, salt, piece.seed);
        let out = 0.2 + 1.7 * dice(2) * dice(2);
        let at = pool
            + v3(cos_turns(dice(1)) * out, 0.3 + 1.9 * dice(3) * (1.2 - out * 0.5), sin_turns(dice(1)) * out - 0.3);
        body.rod(at, at + v3(0.03 - 0.06 * dice(4), 0.06, 0.0), 0.014, 0.008, molten(1.0));
    }
}

/// A bed of rollers, slabs on it that glow, less the further they have come.
fn ingots(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let steel = Skin::new(piece.colour).gloss(0.3);
    for z in [-d, d] {
        body.block((-w, 0.0, z - 0.08), (w, h - 0.1, z + 0.08), steel);
    }
    let rolls = ((piece.size.x / 0.42) as i32).max(1);
    for roll in 0..rolls {
        let x = -w + (roll as f32 + 0.5) * piece.size.x / rolls as f32;
        body.rod(v3(x, h - 0.12, -d), v3(x, h - 0.12, d), 0.1, 0.1, steel.tone(1.3));
    }
    let count = ((piece.size.x / 2.1) as i32).max(1);
    for slab in 0..count {
        let x = -w + 0.3 + slab as f32 * 2.1;
        let heat = 0.6 - 0.5 * slab as f32 / count as f32;
        body.block((x, h, -d * 0.62), (x + 1.6, h + 0.3, d * 0.62), molten(heat));
        body.glow(v3(x + 0.8, h + 0.2, -d), 1.0, v3(1.0, 0.45, 0.14) * (0.3 * heat));
    }
}

/// A tank on legs with a cone below, or, of copper, a kettle with a neck; a manhole, a dial.
fn tank(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let metal = Skin::metal(piece.colour).gloss(0.75);
    let leg = Skin::new(hex(0x8a9094)).gloss(0.5);
    for side in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
        let x = v3(side.0 * r * 0.7, 0.0, side.1 * r * 0.7);
        body.rod(x, x + v3(0.0, h * 0.3, 0.0), 0.045, 0.045, leg);
    }
    vessel(body, (r, h), metal, piece.colour.x > piece.colour.z * 1.5);
    let front = -r * 0.98;
    let dial = v3(0.0, h * 0.56, front);
    body.drum(dial, dial - v3(0.0, 0.0, 0.06), 0.13, 0.13, leg);
    body.drum(dial - v3(0.0, 0.0, 0.06), dial - v3(0.0, 0.0, 0.065), 0.11, 0.11, Skin::new(hex(0xf4f4ee)).glow(0.1));
    body.rod(dial - v3(0.0, 0.0, 0.07), dial + v3(0.06, 0.05, -0.07), 0.008, 0.004, Skin::new(hex(0xc02020)));
    let hatch = v3(r * 0.25, h * 0.4, front);
    body.drum(hatch, hatch - v3(0.0, 0.0, 0.05), r * 0.3, r * 0.28, metal.tone(0.85));
    body.rod(hatch - v3(r * 0.2, 0.0, 0.07), hatch + v3(r * 0.2, 0.0, -0.07), 0.02, 0.02, leg);
    let pipe = [
        (v3(-r * 0.5, h * 0.95, -r * 0.3), 0.045),
        (v3(-r * 0.75, h * 0.7, -r * 0.75), 0.045),
        (v3(-r * 0.75, 0.5, -r * 0.75), 0.045),
        (v3(-r * 0.3, 0.35, -r), 0.045),
    ];
    body.tube(&pipe, 1.0, leg);
    body.orb(v3(-r * 0.75, h * 0.3, -r * 0.75), 0.08, Skin::new(hex(0x2f5fa8)));
}

/// What holds the liquor: a kettle with a neck, or a tank with a cone below.
fn vessel(body: &mut Body, (r, h): (f32, f32), metal: Skin, kettle: bool) {
    let foot = Vec3::ZERO;
    if kettle {
        body.lathe(
            foot,
            &[
                (0.4, r * 0.5),
                (0.6, r * 0.92),
                (0.9, r),
                (h * 0.5, r),
                (h * 0.62, r * 0.9),
                (h * 0.74, r * 0.55),
                (h * 0.8, r * 0.22),
                (h * 1.36, r * 0.18),
            ],
            metal,
        );
        body.lathe(
            foot,
            &[(h * 0.49, r * 1.0), (h * 0.495, r * 1.05), (h * 0.53, r * 1.05), (h * 0.535, r)],
            metal.tone(1.25),
        );
    } else {
        body.lathe(
            foot,
            &[
                (h * 0.1, 0.07),
                (h * 0.28, r),
                (h * 0.3, r),
                (h * 0.88, r),
                (h * 0.95, r * 0.8),
                (h, r * 0.3),
                (h * 1.01, 0.05),
            ],
            metal,
        );
        for y in [0.34, 0.6, 0.86] {
            body.lathe(
                foot,
                &[(h * y, r), (h * y + 0.01, r * 1.02), (h * y + 0.05, r * 1.02), (h * y + 0.06, r)],
                metal.tone(0.8),
            );
        }
    }
}

/// Rails between posts on both sides, a manger with hay at the wall.
fn stall(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour);
    for side in [-1.0, 1.0] {
        let x = side * w;
        for z in [-d, d] {
            body.block((x - 0.08, 0.0, z - 0.08), (x + 0.08, h, z + 0.08), wood.tone(0.85));
        }
        for y in [0.3, 0.7, 1.1] {
            body.block((x - 0.03, y * h / 1.5, -d), (x + 0.03, y * h / 1.5 + 0.2, d), wood);
        }
    }
    body.block((-w, 0.45, d - 0.5), (w, 0.52, d), wood.tone(0.7));
    body.block((-w, 0.45, d - 0.52), (w, 0.85, d - 0.46), wood.tone(1.05));
    for straw in 0..70 {
        let dice = |salt: i32| unit2(straw, salt, piece.seed.wrapping_add(7));
        let at = v3(-w + 0.1 + dice(1) * (piece.size.x - 0.2), 0.8 + 0.16 * dice(2), d - 0.44 + 0.36 * dice(3));
        let lean = v3(0.3 * (dice(4) - 0.5), 0.12 * (dice(5) - 0.2), -0.22 * dice(6));
        body.rod(at, at + lean, 0.012, 0.006, Skin::new(hex(0xc8a858)).tone(0.8 + 0.4 * dice(2)));
    }
    for straw in 0..40 {
        let dice = |salt: i32| unit2(straw, salt, piece.seed.wrapping_add(11));
        let at = v3(-w + dice(1) * piece.size.x, 0.02, -d * 1.3 + dice(3) * d * 2.0);
        body.rod(
            at,
            at + v3(0.24 * (dice(4) - 0.5), 0.01, 0.24 * (dice(5) - 0.5)),
            0.01,
            0.006,
            Skin::new(hex(0xb89848)),
        );
    }
}

/// Film over hoops of tube, in the colour of the sky that shines through it.
fn film_hoop(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let parts = 14;
    let at = |k: i32, z: f32| {
        let turns = 0.5 - 0.5 * k as f32 / parts as f32;
        let (x, y) = (cos_turns(turns), sin_turns(turns));
        v3(x * w, 0.9 + y * (h - 0.9), z)
    };
    let white = piece.colour.lerp(Vec3::splat(piece.colour.luma()), 0.7);
    for k in 0..parts {
        let tone = 0.5 + 0.34 * sin_turns(0.5 * (k as f32 + 0.5) / parts as f32);
        let film = Skin::new(white * tone).glow(1.0);
        body.plate(&[at(k, -d), at(k + 1, -d), at(k + 1, d), at(k, d)], film);
    }
    for side in [-1.0, 1.0] {
        let x = side * w;
        body.plate(&[v3(x, 0.0, -d), v3(x, 0.9, -d), v3(x, 0.9, d), v3(x, 0.0, d)], Skin::new(white * 0.42).glow(1.0));
    }
    let steel = Skin::new(hex(0xaab0b4)).gloss(0.4);
    for hoop in 0..2 {
        let z = -d + hoop as f32 * d;
        let line: Vec<(Vec3, f32)> = (0..=parts).map(|k| (at(k, z) * 0.995, 0.03)).collect();
        body.tube(&line, 1.0, steel);
        for side in [-1.0, 1.0] {
            body.rod(v3(side * w * 0.99, 0.0, z), v3(side * w * 0.99, 0.95, z), 0.03, 0.03, steel);
        }
        body.rod(v3(-w * 0.86, h * 0.62, z), v3(w * 0.86, h * 0.62, z), 0.018, 0.018, steel);
    }
}

/// Earth in a long bed, bushes on sticks with red fruit, one behind the other.
fn plant_bed(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    body.block((-w, 0.0, -d), (w, 0.2, d), Skin::new(hex(0x5a4028)));
    let leaf = Skin::new(piece.colour);
    let count = ((piece.size.x / 0.55) as i32).max(1);
    for row in 0..2 {
        for plant in 0..count {
            let salt = piece.seed ^ (plant * 4 + row) as u32;
            let x = -w + (plant as f32 + 0.5) * piece.size.x / count as f32;
            let z = -d * 0.5 + row as f32 * d;
            body.rod(v3(x, 0.2, z), v3(x, h, z), 0.014, 0.012, Skin::new(hex(0xc8a868)));
            for part in 0..14 {
                let dice = |k: i32| unit2(part, k, salt);
                let up = 0.32 + (h - 0.4) * (part as f32 + dice(1)) / 14.0;
                let out = 0.1 + 0.13 * dice(2);
                let at = v3(x + cos_turns(dice(3)) * out, up, z + sin_turns(dice(3)) * out);
                body.ball(at, v3(0.1, 0.06, 0.1), leaf.tone(0.7 + 0.55 * dice(4)));
                if part % 3 == 0 {
                    let fruit = if dice(5) < 0.75 { 0xd8301c } else { 0xe0a030 };
                    let near = v3(x + (dice(6) - 0.5) * 0.36, up - 0.05, z - 0.16 - 0.06 * dice(7));
                    body.orb(near, 0.05, Skin::new(hex(fruit)).gloss(0.6));
                }
            }
        }
    }
}

/// Brick up to the knee, coals that glow on it, a hood over them.
fn forge_hearth(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let brick = Skin::new(piece.colour);
    let rows = 7;
    for row in 0..rows {
        let (low, high) = (0.82 * row as f32 / rows as f32, 0.82 * (row + 1) as f32 / rows as f32);
        for stone in 0..6 {
            let shift = if row % 2 == 0 { 0.0 } else { 0.5 };
            let x = -w + (stone as f32 + shift) * piece.size.x / 6.0;
            let end = (x + piece.size.x / 6.0 - 0.012).min(w);
            body.block((x, low, -d), (end, high - 0.01, d), brick.tone(0.8 + 0.35 * unit2(stone, row, piece.seed)));
        }
    }
    body.block((-w * 0.74, 0.8, -d * 0.74), (w * 0.74, 0.84, d * 0.6), Skin::new(hex(0x14100e)));
    for coal in 0..60 {
        let dice = |salt: i32| unit2(coal, salt, piece.seed.wrapping_add(5));
        let at = v3((dice(1) - 0.5) * w * 1.3, 0.85 + 0.06 * dice(2), (dice(3) - 0.55) * d * 1.2);
        let near = 1.0 - (at.x / w).abs();
        let skin = if dice(4) < near { molten(0.5 * dice(5)) } else { Skin::new(hex(0x241c18)) };
        body.ball(at, v3(0.075, 0.05, 0.07), skin);
    }
    for tongue in 0..5 {
        let dice = |salt: i32| unit2(tongue, salt, piece.seed.wrapping_add(9));
        let at = v3((dice(1) - 0.5) * w * 0.8, 1.02, (dice(2) - 0.5) * d * 0.5);
        body.ball(at, v3(0.08, 0.2 + 0.12 * dice(3), 0.08), molten(0.3 + 0.5 * dice(4)));
    }
    body.glow(v3(0.0, 1.05, -d * 0.4), 0.9, v3(1.0, 0.5, 0.16) * 0.4);
    let hood = Skin::new(hex(0x3c3836)).gloss(0.25);
    let (low, high) = (1.75, 2.45);
    let ring = |y: f32, x: f32, z: f32| [v3(-x, y, -z), v3(x, y, -z), v3(x, y, z), v3(-x, y, z)];
    let (foot, head) = (ring(low, w * 1.04, d * 1.04), ring(high, w * 0.34, d * 0.4));
    for side in 0..4 {
        let next = (side + 1) % 4;
        body.plate(&[foot[side], foot[next], head[next], head[side]], hood.tone(1.0 - 0.12 * (side % 2) as f32));
    }
    body.block((-w * 0.34, high, -d * 0.4), (w * 0.34, h, d * 0.4), brick.tone(0.8));
    // A bellows at its side, and tongs that hang before it.
    body.ball(v3(w + 0.35, 0.7, 0.0), v3(0.34, 0.2, 0.26), Skin::new(hex(0x5a3420)));
    body.rod(v3(w + 0.6, 0.72, 0.0), v3(w + 0.95, 0.9, 0.0), 0.025, 0.025, Skin::new(hex(0x6a4a30)));
    for x in [-0.5, -0.36, 0.42] {
        body.rod(
            v3(w * x, 0.74, -d - 0.04),
            v3(w * x + 0.03, 0.2, -d - 0.05),
            0.014,
            0.012,
            Skin::new(hex(0x2a2a2c)).gloss(0.5),
        );
    }
}

/// Pipes along a wall, their flanges, valves with red wheels, dials.
fn pipework(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z);
    let pipes = ((h / 0.38) as i32).clamp(2, 9);
    for pipe in 0..pipes {
        let dice = |salt: i32| unit2(pipe, salt, piece.seed);
        let y = h * (pipe as f32 + 0.5) / pipes as f32;
        let r = (h / pipes as f32 * (0.16 + 0.16 * dice(1))).min(0.2);
        let z = -0.08 - d * 0.5 * dice(2);
        let hues = [piece.colour, piece.colour * 0.75, hex(0x9a5a34), hex(0x6a7a6a)];
        let skin = Skin::new(hues[(dice(3) * 3.99) as usize]).gloss(0.35);
        body.rod(v3(-w, y, z), v3(w, y, z), r, r, skin);
        let joints = ((piece.size.x / 1.5) as i32).max(1);
        for joint in 0..joints {
            let x = -w + (joint as f32 + dice(4)) * piece.size.x / joints as f32;
            body.drum(v3(x - 0.03, y, z), v3(x + 0.03, y, z), r * 1.35, r * 1.35, skin.tone(0.75));
            if unit2(pipe, joint + 20, piece.seed) < 0.3 {
                let hub = v3(x + 0.3, y, z - r - 0.12);
                body.rod(v3(x + 0.3, y, z), hub, 0.025, 0.025, skin);
                let wheel: Vec<(Vec3, f32)> = (0..=12)
                    .map(|k| k as f32 / 12.0)
                    .map(|t| (hub + v3(cos_turns(t) * 0.13, sin_turns(t) * 0.13, 0.0), 0.018))
                    .collect();
                let red = Skin::new(hex(0xb8281c)).gloss(0.4);
                body.tube(&wheel, 1.0, red);
                body.rod(hub - v3(0.12, 0.0, 0.0), hub + v3(0.12, 0.0, 0.0), 0.012, 0.012, red);
                body.rod(hub - v3(0.0, 0.12, 0.0), hub + v3(0.0, 0.12, 0.0), 0.012, 0.012, red);
            } else if unit2(pipe, joint + 40, piece.seed) < 0.3 {
                let dial = v3(x + 0.4, y + r + 0.1, z - 0.05);
                body.drum(dial, dial - v3(0.0, 0.0, 0.05), 0.1, 0.1, Skin::new(hex(0x2a2c2e)));
                body.drum(
                    dial - v3(0.0, 0.0, 0.05),
                    dial - v3(0.0, 0.0, 0.054),
                    0.085,
                    0.085,
                    Skin::new(hex(0xf0eee4)).glow(0.15),
                );
            }
        }
    }
}

/// A channel of dark water between kerbs, light in streaks on it.
fn runnel(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let kerb = Skin::new(hex(0x7a7468));
    body.plate(
        &[v3(-w, 0.025, -d), v3(w, 0.025, -d), v3(w, 0.025, d), v3(-w, 0.025, d)],
        Skin::new(piece.colour).gloss(0.15),
    );
    for streak in 0..64 {
        let dice = |salt: i32| unit2(streak, salt, piece.seed);
        let (x, z) = (-w + 0.15 + dice(1) * (piece.size.x - 0.4), -d + dice(2) * d * 2.0);
        let (wide, long) = (0.02 + 0.05 * dice(3), 0.25 + 0.5 * dice(4));
        body.plate(
            &[
                v3(x, 0.032, z),
                v3(x + wide, 0.032, z + long * 0.5),
                v3(x, 0.032, z + long),
                v3(x - wide, 0.032, z + long * 0.5),
            ],
            Skin::new(piece.colour * 1.7).gloss(0.3),
        );
    }
    for side in [-1.0, 1.0] {
        let (a, b) = (side * w, side * (w + 0.22));
        body.block((a.min(b), 0.0, -d), (a.max(b), h, d), kerb);
    }
}
