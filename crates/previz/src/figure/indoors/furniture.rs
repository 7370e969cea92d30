//! Furniture: what people sit on, lie in, eat at and put things into. Lengths
//! are metres; x to the right, y up, and the front looks towards -z.
//!
//! Where a piece stands is the scene's to say, how it is lit the renderer's.

use super::joinery::{chair, cushion, legs};
use super::{
    aircraft, attic, ballroom, baths, care, castle, coach, concourse, cookline, counters, court, fitting, fixture,
    galley, homely, nightlife, palace, playhouse, recreation, repair, retail, rustic, shop, sportshall, storage,
    stowage, studio, support, table, tearoom, technical, transit, venue, works, workshop,
};
use crate::figure::body::Body;
use crate::figure::shape::{Frame, Mark, Skin};
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Half the length from which on a rug is a runner.
const RUNNER_M: f32 = 1.0;

/// A piece of furniture in its place in the world.
pub(crate) fn furniture(piece: &Furniture) -> Body {
    let mut body = Body::default();
    let since = body.since();
    match piece.kind {
        K::Sofa => sofa(&mut body, piece),
        K::Armchair => armchair(&mut body, piece),
        K::CoffeeTable => coffee_table(&mut body, piece),
        K::Rug => rug(&mut body, piece),
        K::Bookcase => bookcase(&mut body, piece),
        K::Plant => plant(&mut body, piece),
        K::Bed => bed(&mut body, piece),
        K::Nightstand => nightstand(&mut body, piece),
        K::Wardrobe => wardrobe(&mut body, piece),
        K::OfficeChair => office_chair(&mut body, piece),
        K::Chair => chair(&mut body, v3(0.0, 0.0, 0.0), 1.0),
        K::DiningTable => dining_table(&mut body, piece),
        K::Table => table(&mut body, piece),
        K::Stool => stool(&mut body, piece),
        K::Bench => bench(&mut body, piece),
        K::Pew => pew(&mut body, piece),
        _ if outfit(&mut body, piece) => {}
        _ => fixture::fixture(&mut body, piece),
    }
    let (right, away) = (v3(1.0, 0.0, 0.0).yawed(piece.yaw_turns), v3(0.0, 0.0, 1.0).yawed(piece.yaw_turns));
    body.put(since, &Frame::of(piece.at, right, Vec3::UP, away, 1.0));
    body
}

/// What a room is fitted out with for a purpose; false if it is none of it.
fn outfit(body: &mut Body, piece: &Furniture) -> bool {
    fitting::fitting(body, piece)
        || galley::galley(body, piece)
        || cookline::cookline(body, piece)
        || table::table(body, piece)
        || workshop::workshop(body, piece)
        || shop::shop(body, piece)
        || transit::transit(body, piece)
        || care::care(body, piece)
        || homely::homely(body, piece)
        || venue::venue(body, piece)
        || sportshall::sportshall(body, piece)
        || attic::attic(body, piece)
        || playhouse::playhouse(body, piece)
        || tearoom::tearoom(body, piece)
        || concourse::concourse(body, piece)
        || ballroom::ballroom(body, piece)
        || repair::repair(body, piece)
        || storage::storage(body, piece)
        || rustic::rustic(body, piece)
        || support::support(body, piece)
        || court::court(body, piece)
        || nightlife::nightlife(body, piece)
        || baths::baths(body, piece)
        || aircraft::aircraft(body, piece)
        || castle::castle(body, piece)
        || works::works(body, piece)
        || technical::technical(body, piece)
        || recreation::recreation(body, piece)
        || retail::retail(body, piece)
        || counters::counters(body, piece)
        || studio::studio(body, piece)
        || stowage::stowage(body, piece)
        || coach::coach(body, piece)
        || palace::palace(body, piece)
}

fn sofa(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x, piece.size.y, piece.size.z);
    let cloth = Skin::new(piece.colour);
    let arm = 0.2;
    let inner = w - arm * 2.0;
    legs(body, (w - 0.2, 0.12, d - 0.2), 0.025, Skin::new(hex(0x3a2618)));
    body.block((-w * 0.5 + 0.04, 0.1, -d * 0.5 + 0.06), (w * 0.5 - 0.04, 0.3, d * 0.5 - 0.04), cloth.tone(0.78));
    let seats = 3;
    let since = body.since();
    for i in 0..seats {
        let x = (i as f32 - (seats as f32 - 1.0) * 0.5) * inner / seats as f32;
        let half = inner / seats as f32 * 0.49;
        cushion(body, v3(x, 0.36, -0.06), v3(half, 0.08, d * 0.43), cloth.tone(1.08));
        cushion(body, v3(x, h * 0.74, d * 0.27), v3(half, h * 0.27, 0.12), cloth);
    }
    cushion(body, v3(0.0, h * 0.56, d * 0.4), v3(w * 0.5 - 0.04, h * 0.42, 0.1), cloth.tone(0.84));
    for side in [-1.0, 1.0] {
        let x = side * (w * 0.5 - arm * 0.5);
        body.block((x - 0.08, 0.12, -d * 0.46), (x + 0.08, 0.54, d * 0.44), cloth.tone(0.92));
        body.tube(&[(v3(x, 0.55, -d * 0.46), 0.1), (v3(x, 0.55, d * 0.42), 0.1)], 1.0, cloth.tone(1.02));
    }
    body.soften(since);
    for (x, colour) in [(-w * 0.33, 0xd8a23c), (w * 0.34, 0xe2d6c0)] {
        body.ball(v3(x, 0.58, 0.02), v3(0.21, 0.2, 0.1), Skin::new(hex(colour)));
    }
}

/// An armchair, which is seen from any side.
fn armchair(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let cloth = Skin::new(piece.colour);
    legs(body, (w * 1.8, 0.12, d * 1.8), 0.025, Skin::new(hex(0x3a2618)));
    body.block((-w + 0.05, 0.1, -d + 0.04), (w - 0.05, 0.3, d - 0.03), cloth.tone(0.75));
    let seat = [(-d + 0.03, 0.3), (d - 0.2, 0.3), (d - 0.2, 0.43), (-d + 0.08, 0.43), (-d + 0.03, 0.39)];
    let since = body.since();
    body.solid(&seat, -w + 0.17, w - 0.17, cloth.tone(1.05), cloth.tone(1.05));
    let back = [(d - 0.24, 0.36), (d - 0.02, 0.2), (d + 0.04, h), (d - 0.12, h)];
    body.solid(&back, -w + 0.1, w - 0.1, cloth, cloth);
    // Side views are drawn along x; the chair looks along z.
    body.turn(since, Vec3::ZERO, 1, 0.25);
    body.tube(&[(v3(-w + 0.12, h, d - 0.04), 0.085), (v3(w - 0.12, h, d - 0.04), 0.085)], 1.0, cloth.tone(1.04));
    for side in [-1.0, 1.0] {
        let x = side * (w - 0.1);
        body.block((x - 0.07, 0.12, -d + 0.02), (x + 0.07, 0.54, d - 0.08), cloth.tone(0.9));
        body.tube(&[(v3(x, 0.55, -d + 0.02), 0.085), (v3(x, 0.55, d - 0.1), 0.085)], 1.0, cloth.tone(1.02));
    }
}

fn coffee_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x, piece.size.y, piece.size.z);
    let wood = Skin::new(piece.colour).gloss(0.35);
    legs(body, (w - 0.12, h - 0.04, d - 0.12), 0.022, wood.tone(0.6));
    body.block((-w * 0.5, h - 0.045, -d * 0.5), (w * 0.5, h, d * 0.5), wood);
    body.block((-0.36, h, -0.1), (-0.08, h + 0.03, 0.1), Skin::new(hex(0x2f4a5e)));
    body.block((-0.34, h + 0.03, -0.09), (-0.1, h + 0.055, 0.09), Skin::new(hex(0xb04a38)));
    vase(body, v3(0.28, h, 0.04), 0.7);
}

/// A vase with a few stems of flowers.
fn vase(body: &mut Body, foot: Vec3, scale: f32) {
    let clay = Skin::new(hex(0xe6e0d4)).gloss(0.5);
    let s = scale;
    body.lathe(foot, &[(0.0, 0.05 * s), (0.1 * s, 0.075 * s), (0.2 * s, 0.04 * s), (0.24 * s, 0.05 * s)], clay);
    for i in 0..7 {
        let (a, r) = (unit2(i, 3, 5), 0.05 + 0.08 * unit2(i, 4, 5));
        let out = v3(crate::maths::cos_turns(a) * r, 0.0, crate::maths::sin_turns(a) * r);
        let tip = foot + out * s + v3(0.0, (0.36 + 0.12 * unit2(i, 5, 5)) * s, 0.0);
        body.rod(foot + v3(0.0, 0.22 * s, 0.0), tip, 0.006, 0.005, Skin::new(hex(0x4a6a38)));
        body.orb(tip, 0.042 * s, Skin::new(hex([0xe88a6a, 0xf0d8c8, 0xd8586a][i as usize % 3])));
    }
}

fn rug(body: &mut Body, piece: &Furniture) {
    let (w, d) = (piece.size.x * 0.5, piece.size.z * 0.5);
    let (pile, pale) = (Skin::new(piece.colour), Skin::new(piece.colour.lerp(hex(0xe8dcc4), 0.6)));
    // A runner is laid in lengths: of what the camera stands on, the rest stays.
    let lengths = (d / RUNNER_M).max(1.0) as i32;
    let long = d * 2.0 / lengths as f32;
    for length in 0..lengths {
        // They overlap, or the floor would shine through between them.
        let (from, to) = (-d + length as f32 * long, (-d + (length + 1) as f32 * long + 0.04).min(d));
        let ends = if lengths > 1 { 0.0 } else { 1.0 };
        let mut field = |rim: f32, y: f32, skin: Skin| {
            let (w, from, to) = (w - rim, from + rim * ends, to - rim * ends);
            body.plate(&[v3(-w, y, from), v3(w, y, from), v3(w, y, to), v3(-w, y, to)], skin);
        };
        field(0.0, 0.004, pile);
        field(0.1, 0.006, pale);
        field(0.14, 0.008, pile.tone(1.06));
        if w > 0.8 {
            field(0.34, 0.01, Skin::new(piece.colour.lerp(hex(0x2a2430), 0.5)));
            field(0.37, 0.012, pile.tone(0.94));
        }
    }
}

fn bookcase(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour);
    body.block((-w, 0.0, d - 0.02), (w, h, d), wood.tone(0.5));
    for x in [-w, w - 0.03] {
        body.block((x, 0.0, -d), (x + 0.03, h, d), wood);
    }
    let rows = (((h - 0.1) / 0.36) as i32).max(1);
    let pitch = (h - 0.08) / rows as f32;
    for row in 0..=rows {
        let y = 0.05 + row as f32 * pitch;
        body.block((-w, y - 0.03, -d), (w, y, d), wood.tone(1.1));
        if row == rows {
            break;
        }
        let covers = [0x7a2e28, 0x2f4a5e, 0x3f5a3c, 0x8a6a3a, 0x4a3448, 0xb09a78, 0xd8d0c0];
        let mut x = -w + 0.05;
        let mut index = row * 40;
        while x < w - 0.09 {
            let dice = |salt: i32| unit2(index, salt, piece.seed);
            let wide = 0.028 + 0.035 * dice(1);
            if dice(2) > 0.2 {
                let tall = pitch * (0.55 + 0.3 * dice(3));
                let skin = Skin::new(hex(covers[(dice(4) * 6.99) as usize]));
                body.block((x, y, -d + 0.05), (x + wide, y + tall, d - 0.05), skin);
            }
            x += wide + 0.004;
            index += 1;
        }
    }
}

fn plant(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x, piece.size.y);
    let pot = h * 0.26;
    let clay = Skin::new(hex(0xc9b8a2));
    body.lathe(Vec3::ZERO, &[(0.0, w * 0.17), (pot * 0.9, w * 0.25), (pot, w * 0.26), (pot, w * 0.22)], clay);
    body.drum(v3(0.0, pot - 0.03, 0.0), v3(0.0, pot - 0.02, 0.0), w * 0.22, w * 0.22, Skin::new(hex(0x3a2a1c)));
    for i in 0..15 {
        let dice = |salt: i32| unit2(i, salt, piece.seed.wrapping_add(7));
        let turn = i as f32 * 0.382 + 0.1 * dice(1);
        let out = v3(crate::maths::cos_turns(turn), 0.0, crate::maths::sin_turns(turn));
        let (reach, high) = (w * (0.2 + 0.32 * dice(2)), h * (0.5 + 0.46 * dice(3)));
        let bend = out * (reach * 0.4) + v3(0.0, pot + (high - pot) * 0.75, 0.0);
        let tip = out * reach + v3(0.0, high - reach * 0.2, 0.0);
        let leaf = Skin::new(piece.colour).tone(0.7 + 0.6 * dice(4));
        body.rod(v3(0.0, pot, 0.0), bend, 0.008, 0.006, leaf.tone(0.7));
        let across = v3(-out.z, 0.0, out.x);
        let (near, side) = (bend.lerp(tip, 0.45), across * (w * 0.1));
        body.plate(&[bend - out * 0.05, near - side, tip + out * (w * 0.1), near + side], leaf);
    }
}

fn bed(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (wood, linen, wool) = (Skin::new(hex(0x8a6040)), Skin::new(hex(0xf2ede4)), Skin::new(piece.colour));
    // A padded headboard, buttoned in panels.
    body.block((-w - 0.06, 0.1, d - 0.12), (w + 0.06, h, d), wool.tone(0.6));
    for i in 0..4 {
        let x = -w + 0.01 + i as f32 * w * 0.5;
        body.block((x, 0.5, d - 0.145), (x + w * 0.5 - 0.02, h - 0.04, d - 0.12), wool.tone(0.8));
    }
    body.block((-w, 0.08, -d), (w, 0.26, d - 0.1), wood);
    body.block((-w + 0.02, 0.26, -d + 0.02), (w - 0.02, 0.42, d - 0.12), linen.tone(0.9));
    // The blanket hangs over the sides and is turned down below the pillows.
    let side =
        [(-w - 0.03, 0.2), (w + 0.03, 0.2), (w + 0.02, 0.44), (w - 0.06, 0.5), (-w + 0.06, 0.5), (-w - 0.02, 0.44)];
    body.solid(&side, -d - 0.02, d * 0.3, wool, wool.tone(1.06));
    let fold = side.map(|(x, y)| (x * 1.012, 0.2 + (y - 0.2) * 1.05));
    body.solid(&fold, d * 0.2, d * 0.4, linen, linen);
    body.solid(&fold, -d * 0.82, -d * 0.5, Skin::new(hex(0xb98a6a)), Skin::new(hex(0xb98a6a)));
    let since = body.since();
    for x in [-0.5, 0.5] {
        body.ball(v3(x * w, 0.52, d * 0.66), v3(w * 0.44, 0.11, 0.23), linen);
        let back = body.since();
        body.ball(Vec3::ZERO, v3(w * 0.42, 0.2, 0.1), linen.tone(0.95));
        body.turn(back, Vec3::ZERO, 0, -0.04);
        body.shift(back, v3(x * w * 0.96, 0.66, d * 0.8));
    }
    body.ball(v3(0.0, 0.63, d * 0.56), v3(w * 0.28, 0.14, 0.09), Skin::new(hex(0xd8a23c)));
    body.soften(since);
}

fn nightstand(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour);
    body.block((-w, 0.1, -d), (w, h, d), wood);
    legs(body, (w * 1.8, 0.1, d * 1.8), 0.02, wood.tone(0.6));
    for y in [0.14, 0.32] {
        body.block((-w + 0.03, y, -d - 0.012), (w - 0.03, y + 0.15, -d), wood.tone(1.12));
        body.orb(v3(0.0, y + 0.075, -d - 0.02), 0.014, Skin::new(hex(0xb8934a)).gloss(0.8));
    }
    fixture::table_lamp(body, v3(0.0, h, 0.0), 0.85, piece.lit);
}

fn wardrobe(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour);
    body.block((-w, 0.0, -d), (w, h, d), wood.tone(0.8));
    for i in 0..3 {
        let x = -w + 0.02 + i as f32 * (w * 2.0 - 0.02) / 3.0;
        let right = x + (w * 2.0 - 0.08) / 3.0;
        body.block((x, 0.08, -d - 0.015), (right, h - 0.04, -d), wood);
        body.rod(
            v3(right - 0.05, 1.0, -d - 0.03),
            v3(right - 0.05, 1.2, -d - 0.03),
            0.01,
            0.01,
            Skin::new(hex(0x4a4038)),
        );
    }
}

fn office_chair(body: &mut Body, piece: &Furniture) {
    let (cloth, dark) = (Skin::new(piece.colour), Skin::new(hex(0x1a1b1e)).gloss(0.3));
    let since = body.since();
    cushion(body, v3(0.0, 0.44, 0.0), v3(0.25, 0.045, 0.25), cloth.tone(1.2));
    cushion(body, v3(0.0, 0.8, 0.25), v3(0.21, 0.23, 0.04), cloth);
    body.soften(since);
    body.rod(v3(0.0, 0.42, 0.2), v3(0.0, 0.62, 0.28), 0.025, 0.025, dark);
    body.rod(v3(0.0, 0.1, 0.0), v3(0.0, 0.42, 0.0), 0.03, 0.025, dark);
    for i in 0..5 {
        let t = i as f32 / 5.0 + 0.05;
        let foot = v3(crate::maths::cos_turns(t) * 0.29, 0.05, crate::maths::sin_turns(t) * 0.29);
        body.rod(v3(0.0, 0.11, 0.0), foot, 0.022, 0.018, dark);
        body.orb(v3(foot.x, 0.03, foot.z), 0.03, dark);
    }
    for side in [-1.0, 1.0] {
        body.rod(v3(side * 0.27, 0.42, 0.1), v3(side * 0.28, 0.64, 0.06), 0.015, 0.015, dark);
        body.rod(v3(side * 0.28, 0.65, -0.1), v3(side * 0.28, 0.65, 0.14), 0.024, 0.024, dark);
    }
}

/// A table laid for two, its chairs to both sides.
fn dining_table(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let linen = Skin::new(piece.colour);
    for side in [-1.0, 1.0] {
        let since = body.since();
        chair(body, Vec3::ZERO, 1.0);
        body.turn(since, Vec3::ZERO, 1, side * -0.25);
        body.shift(since, v3(side * 0.72, 0.0, 0.0));
    }
    body.rod(v3(0.0, 0.03, 0.0), v3(0.0, h, 0.0), 0.05, 0.05, Skin::new(hex(0x2a2420)));
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.03, 0.0), 0.25, 0.24, Skin::new(hex(0x2a2420)));
    body.drum(v3(0.0, h - 0.22, 0.0), v3(0.0, h, 0.0), r * 1.03, r, linen);
    let china = Skin::new(hex(0xf6f4ee)).gloss(0.5);
    for side in [-1.0, 1.0] {
        let x = side * r * 0.58;
        body.drum(v3(x, h, 0.0), v3(x, h + 0.015, 0.0), 0.09, 0.13, china.tone(0.92));
        let glass = v3(x * 0.72, h, -r * 0.42);
        let clear = Skin::new(hex(0xc8d4d6)).gloss(0.9);
        body.rod(glass, glass + v3(0.0, 0.09, 0.0), 0.008, 0.008, clear);
        body.lathe(glass, &[(0.08, 0.01), (0.12, 0.036), (0.18, 0.034)], clear);
        body.rod(glass, glass + v3(0.0, 0.006, 0.0), 0.03, 0.03, clear);
    }
    let wick = v3(0.0, h + 0.17, 0.06);
    body.rod(v3(0.0, h, 0.06), wick, 0.018, 0.016, Skin::new(hex(0xf4ead2)).glow(0.2));
    body.rod(wick, wick + v3(0.0, 0.045, 0.0), 0.012, 0.003, Skin::new(v3(1.0, 0.7, 0.28)).glow(5.0));
    body.glow(wick, 0.35, v3(1.0, 0.6, 0.25) * 0.2);
}

/// A table of planks on four legs.
fn table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x, piece.size.y, piece.size.z);
    let wood = Skin::new(piece.colour).gloss(0.3);
    legs(body, (w - 0.16, h - 0.05, d - 0.14), 0.035, wood.tone(0.6));
    body.block(
        (-w * 0.5 + 0.06, h - 0.13, -d * 0.5 + 0.05),
        (w * 0.5 - 0.06, h - 0.05, d * 0.5 - 0.05),
        wood.tone(0.7),
    );
    let (x, z) = (w * 0.5, d * 0.5);
    body.block((-x, h - 0.05, -z), (x, h - UNDER_M, z), wood.tone(0.9));
    let top = [v3(x, h, -z), v3(x, h, z), v3(-x, h, z), v3(-x, h, -z)];
    body.plate(&top, wood.mark(Mark::Planks(d / PLANKS, piece.seed), piece.colour));
}

/// Boards that a table's top is made of, and how far it lies on the slab below.
const PLANKS: f32 = 7.0;
const UNDER_M: f32 = 0.001;

fn stool(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let steel = Skin::new(hex(0x8a8c90)).gloss(0.8);
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.02, 0.0), r * 1.05, r, steel);
    body.rod(v3(0.0, 0.02, 0.0), v3(0.0, h - 0.06, 0.0), 0.025, 0.025, steel);
    body.drum(v3(0.0, h * 0.36, 0.0), v3(0.0, h * 0.38, 0.0), r * 0.8, r * 0.8, steel.tone(0.7));
    body.drum(v3(0.0, h - 0.09, 0.0), v3(0.0, h, 0.0), r * 0.92, r, Skin::new(piece.colour).gloss(0.25));
}

fn bench(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let cloth = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, h - 0.09, -d), (w, h, d), cloth);
    for x in [-w * 0.7, w * 0.7] {
        body.block((x - 0.04, 0.0, -d * 0.8), (x + 0.04, h - 0.09, d * 0.8), Skin::new(hex(0x6a6c70)).gloss(0.5));
    }
}

/// A pew, seen from behind: who sits in it looks towards the altar.
fn pew(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let wood = Skin::new(piece.colour).gloss(0.25);
    body.block((-w, 0.38, -d * 0.4), (w, 0.44, d), wood.tone(1.1));
    body.block((-w, 0.2, -d), (w, h, -d + 0.05), wood);
    body.block((-w, h, -d - 0.03), (w, h + 0.05, -d + 0.09), wood.tone(1.25));
    for x in [-w, w] {
        body.block((x - 0.03, 0.0, -d), (x + 0.03, h * 0.9, d), wood.tone(0.85));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All kinds, as the reader of scenes lists them.
    fn kinds() -> Vec<K> {
        let refusal = serde_json::from_str::<K>("\"none\"").expect_err("no kind").to_string();
        let names = refusal.split('`').skip(3).step_by(2);
        names.map(|name| serde_json::from_str(&format!("\"{name}\"")).expect("a kind")).collect()
    }

    #[test]
    fn each_piece_is_finite_in_every_size_that_a_scene_may_give_it() {
        assert!(kinds().len() > 60);
        let mut faulty = Vec::new();
        for kind in kinds() {
            for size_m in [0.01, 0.3, 0.45, 6.0] {
                let piece = Furniture {
                    kind,
                    at: Vec3::ZERO,
                    size: Vec3::splat(size_m),
                    yaw_turns: 0.0,
                    colour: Vec3::splat(0.5),
                    lit: 1.0,
                    seed: u32::MAX,
                };
                let body = furniture(&piece);
                let drawn = format!("{body:?}");
                if body.shapes.is_empty() || drawn.contains("NaN") || drawn.contains(" inf") {
                    faulty.push((kind, size_m));
                }
            }
        }
        assert!(faulty.is_empty(), "{faulty:?}");
    }
}
