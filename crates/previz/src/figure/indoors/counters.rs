//! Counters and tables of those who sell and serve food and jewels: meat on hooks, cases of
//! glass, cups for tea, tubs of ice cream, sushi, a pot that boils on the table, pizza.
//! Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use super::joinery::legs;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws such a piece; false if it is none.
pub(crate) fn counters(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::MeatRail => meat_rail(body, piece),
        K::DeliCase => deli_case(body, piece),
        K::JewelCase => jewel_case(body, piece),
        K::DrinkCounter => drink_counter(body, piece),
        K::GelatoCase => gelato_case(body, piece),
        K::GiantCone => giant_cone(body, piece),
        K::SushiCounter => sushi_counter(body, piece),
        K::Noren => noren(body, piece),
        K::HotpotTable => hotpot_table(body, piece),
        K::PizzaTable => pizza_table(body, piece),
        _ => return false,
    }
    true
}

/// Half the width, the height and half the depth of a piece.
fn halves(piece: &Furniture) -> (f32, f32, f32) {
    (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5)
}

/// A case whose upper half is open behind glass: its foot, what lies in it lit, its lid.
/// Tells how high its floor is.
fn case(body: &mut Body, piece: &Furniture, share: f32) -> f32 {
    let (w, h, d) = halves(piece);
    let (paint, steel) = (Skin::new(piece.colour).gloss(0.3), Skin::metal(hex(0xb4babe)));
    let floor = h * share;
    body.block((-w, 0.0, -d + 0.03), (w, floor - 0.04, d), paint);
    body.block((-w, 0.0, -d + 0.02), (w, 0.1, -d + 0.03), paint.tone(0.5));
    body.block((-w, floor - 0.04, -d), (w, floor, d), steel);
    body.block((-w, floor, d - 0.03), (w, h, d), Skin::new(hex(0xf6f4ee)).glow(0.35 * piece.lit));
    body.block((-w - 0.02, h - 0.04, -d + 0.02), (w + 0.02, h, d + 0.02), steel.tone(1.1));
    let posts = ((piece.size.x / 0.9) as i32).max(1);
    for post in 0..=posts {
        let x = -w + post as f32 * piece.size.x / posts as f32;
        body.rod(v3(x, floor, -d + 0.01), v3(x, h, -d + 0.03), 0.009, 0.009, steel);
    }
    body.glow(v3(0.0, h - 0.1, -d), w * 0.8, hex(0xfff0d8) * (0.05 * piece.lit));
    floor
}

/// A bar of steel with hooks: sides of pork, hams, strings of sausages.
fn meat_rail(body: &mut Body, piece: &Furniture) {
    let w = piece.size.x * 0.5;
    let steel = Skin::metal(hex(0xc0c6ca));
    body.rod(v3(-w, 0.0, 0.0), v3(w, 0.0, 0.0), 0.025, 0.025, steel);
    let many = (piece.size.x / 0.42) as i32;
    for place in 0..many {
        let x = -w + (place as f32 + 0.5) * piece.size.x / many as f32;
        let at = |side: f32, y: f32| v3(x + side, -y, 0.0);
        body.rod(at(0.0, 0.0), at(0.0, 0.12), 0.01, 0.01, steel);
        let (red, fat) = (Skin::new(hex(0xa83430)).gloss(0.3), Skin::new(hex(0xf0ddc8)).gloss(0.2));
        match place % 3 {
            0 => {
                // Half a pig, the cut side to the front.
                body.ball(at(0.0, 0.5), v3(0.17, 0.44, 0.1), fat);
                body.ball(at(0.01, 0.52) - v3(0.0, 0.0, 0.05), v3(0.12, 0.36, 0.07), red);
                for rib in 0..5 {
                    let y = 0.34 + rib as f32 * 0.085;
                    let end = at(0.08, y + 0.03) - v3(0.0, 0.0, 0.1);
                    body.rod(at(-0.08, y) - v3(0.0, 0.0, 0.1), end, 0.012, 0.01, fat);
                }
            }
            1 => {
                let ham = Skin::new(hex(0xb05a34)).gloss(0.4);
                body.ball(at(0.0, 0.42), v3(0.13, 0.2, 0.11), ham);
                body.rod(at(0.0, 0.12), at(0.0, 0.3), 0.03, 0.07, ham.tone(1.1));
                for cord in [0.34, 0.46] {
                    body.drum(at(0.0, cord), at(0.0, cord + 0.01), 0.132, 0.132, Skin::new(hex(0xe8dcc0)));
                }
            }
            _ => {
                for link in 0..5 {
                    let y = 0.14 + link as f32 * 0.15;
                    for side in [-0.07, 0.07] {
                        let skin = Skin::new(hex(0x9a4430)).tone(0.9 + 0.2 * unit2(link, place, piece.seed)).gloss(0.5);
                        body.rod(at(side, y + 0.02), at(side * 1.1, y + 0.12), 0.034, 0.034, skin);
                    }
                }
            }
        }
    }
}

/// Meat, sausages and cheese behind glass, a scale on top.
fn deli_case(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let floor = case(body, piece, 0.56);
    let many = (piece.size.x / 0.3) as i32;
    for place in 0..many {
        let x = -w + 0.04 + (place as f32 + 0.5) * (piece.size.x - 0.08) / many as f32;
        let tray = Skin::new(hex(0xf4f2ec)).gloss(0.5);
        body.block((x - 0.13, floor, -d + 0.06), (x + 0.13, floor + 0.02, d - 0.08), tray);
        let y = floor + 0.02;
        match place % 4 {
            0 => {
                for cut in 0..3 {
                    let at = v3(x - 0.07 + cut as f32 * 0.07, y + 0.05, -d + 0.16 + 0.05 * cut as f32);
                    body.ball(at, v3(0.06, 0.045, 0.09), Skin::new(hex(0xb43a34)).gloss(0.4));
                    body.ball(at + v3(0.0, 0.025, -0.02), v3(0.05, 0.025, 0.07), Skin::new(hex(0xe8b8a8)));
                }
            }
            1 => {
                let at = v3(x, y, -d + 0.22);
                body.drum(at, at + v3(0.0, 0.11, 0.0), 0.12, 0.12, Skin::new(hex(0xf0c850)).gloss(0.3));
                body.drum(at, at + v3(0.0, 0.02, 0.0), 0.122, 0.122, Skin::new(hex(0xd8402c)));
            }
            2 => {
                for link in 0..4 {
                    let z = -d + 0.1 + link as f32 * 0.07;
                    body.rod(
                        v3(x - 0.09, y + 0.035, z),
                        v3(x + 0.09, y + 0.035, z),
                        0.032,
                        0.032,
                        Skin::new(hex(0xa04a34)).gloss(0.5),
                    );
                }
            }
            _ => {
                let ham = v3(x, y + 0.07, -d + 0.2);
                body.ball(ham, v3(0.11, 0.08, 0.13), Skin::new(hex(0xd88a80)).gloss(0.4));
                body.ball(ham - v3(0.0, 0.0, 0.09), v3(0.085, 0.062, 0.045), Skin::new(hex(0xf0b8ac)));
            }
        }
    }
    let x = w * 0.62;
    let pan = Skin::metal(hex(0xc8ccd0));
    body.block((x - 0.15, h, -0.1), (x + 0.15, h + 0.1, 0.14), Skin::new(hex(0xe8eaea)));
    body.block((x - 0.17, h + 0.12, -0.14), (x + 0.17, h + 0.135, 0.12), pan);
    body.block((x - 0.1, h + 0.03, -0.105), (x + 0.1, h + 0.08, -0.1), Skin::new(hex(0x2fd08a)).glow(0.6));
}

/// Necklaces on busts, rings and watches on velvet behind glass.
fn jewel_case(body: &mut Body, piece: &Furniture) {
    let (w, _, d) = halves(piece);
    let floor = case(body, piece, 0.5);
    let velvet = Skin::new(hex(0x1c2a5a));
    body.block((-w + 0.03, floor, -d + 0.04), (w - 0.03, floor + 0.03, d - 0.04), velvet);
    let gold = Skin::metal(hex(0xf0c044)).glow(0.35);
    let gems = [0xff4a6a, 0x4ac8ff, 0x5aff9a, 0xf4f8ff, 0xb47aff];
    let many = (piece.size.x / 0.26) as i32;
    for place in 0..many {
        let x = -w + 0.04 + (place as f32 + 0.5) * (piece.size.x - 0.08) / many as f32;
        let gem = Skin::new(hex(gems[(place % 5) as usize])).gloss(1.0).glow(0.9);
        let y = floor + 0.03;
        if place % 2 == 0 {
            let bust = v3(x, y, 0.0);
            body.lathe(bust, &[(0.0, 0.06), (0.04, 0.04), (0.12, 0.09), (0.22, 0.08), (0.28, 0.03)], velvet.tone(1.5));
            for bead in 0..9 {
                let turns = 0.5 + bead as f32 / 16.0;
                let at = bust + v3(cos_turns(turns) * 0.065, 0.2 + sin_turns(turns) * 0.09, -0.09);
                body.orb(at, 0.013, gold);
            }
            body.orb(bust + v3(0.0, 0.1, -0.105), 0.022, gem);
        } else {
            for ring in 0..3 {
                let at = v3(x - 0.075 + ring as f32 * 0.075, y, -d + 0.13);
                body.block(
                    (at.x - 0.03, y, at.z - 0.03),
                    (at.x + 0.03, y + 0.05, at.z + 0.03),
                    Skin::new(hex(0xf2efe6)),
                );
                body.orb(at + v3(0.0, 0.065, 0.0), 0.02, gold);
                body.orb(at + v3(0.0, 0.09, 0.0), 0.015, gem);
            }
        }
    }
}

/// A counter with stacked cups, drinks with straws, a till and jars of pearls.
fn drink_counter(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let (paint, top) = (Skin::new(piece.colour).gloss(0.3), Skin::new(hex(0xf4ece0)).gloss(0.5));
    body.block((-w, 0.0, -d + 0.06), (w, h - 0.05, d), paint);
    body.block((-w - 0.04, h - 0.05, -d), (w + 0.04, h, d), top);
    // A cup on its front tells what is sold.
    let sign = v3(0.0, h * 0.22, -d + 0.03);
    body.drum(sign, sign + v3(0.0, h * 0.42, 0.0), 0.12, 0.17, Skin::new(hex(0xd8a878)));
    body.drum(sign, sign + v3(0.0, h * 0.12, 0.0), 0.121, 0.135, Skin::new(hex(0x4a2a1c)));
    body.drum(sign + v3(0.0, h * 0.42, 0.0), sign + v3(0.0, h * 0.47, 0.0), 0.18, 0.16, Skin::new(hex(0xf8f4ee)));
    body.rod(sign + v3(0.03, h * 0.44, 0.0), sign + v3(0.09, h * 0.66, 0.0), 0.017, 0.017, Skin::new(hex(0xe84a5a)));
    let teas = [0xc89060, 0xe8b8a0, 0x8a5a38, 0x9ac070, 0xf0c060, 0xb888c0];
    for cup in 0..7 {
        let foot = v3(-w + 0.25 + cup as f32 * 0.2, h, -d + 0.16);
        let tea = Skin::new(hex(teas[(cup % 6) as usize])).gloss(0.5);
        body.drum(foot, foot + v3(0.0, 0.19, 0.0), 0.045, 0.062, tea);
        for pearl in 0..5 {
            let at = foot + v3(-0.03 + 0.015 * pearl as f32, 0.02 + 0.015 * (pearl % 2) as f32, -0.046);
            body.orb(at, 0.011, Skin::new(hex(0x20120c)).gloss(0.7));
        }
        body.drum(foot + v3(0.0, 0.19, 0.0), foot + v3(0.0, 0.21, 0.0), 0.065, 0.06, Skin::new(hex(0xf8f8f4)));
        body.rod(foot + v3(0.0, 0.2, 0.0), foot + v3(0.03, 0.31, 0.0), 0.009, 0.009, Skin::new(hex(0xe84a5a)));
    }
    for stack in 0..3 {
        let foot = v3(w - 0.25 - stack as f32 * 0.17, h, 0.05);
        for cup in 0..8 {
            let y = cup as f32 * 0.05;
            body.drum(
                foot + v3(0.0, y, 0.0),
                foot + v3(0.0, y + 0.045, 0.0),
                0.06,
                0.07,
                Skin::new(hex(0xf6f2ea)).tone(1.0 - 0.04 * (cup % 2) as f32),
            );
        }
    }
}

/// Tubs of ice cream of all colours behind glass, cones on top.
fn gelato_case(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let floor = case(body, piece, 0.62);
    let flavours = [0xf6b8c8, 0xf8efd8, 0x6a3a22, 0xa8dca0, 0xf6d860, 0x8ac8e8, 0xd86a8a, 0xf0a860, 0xb898d8];
    let many = (piece.size.x / 0.27) as i32;
    for (row, place) in (0..2).flat_map(|row| (0..many).map(move |place| (row, place))) {
        let x = -w + 0.04 + (place as f32 + 0.5) * (piece.size.x - 0.08) / many as f32;
        let (z, y) = (-d + 0.15 + row as f32 * 0.26, floor + 0.04 + row as f32 * 0.06);
        let ice = Skin::new(hex(flavours[((place + row * 4) % 9) as usize])).glow(0.2);
        body.block((x - 0.12, floor, z - 0.12), (x + 0.12, y + 0.02, z + 0.12), Skin::metal(hex(0xc0c6ca)));
        body.ball(v3(x, y + 0.03, z), v3(0.115, 0.08, 0.11), ice);
        body.ball(v3(x + 0.02, y + 0.09, z - 0.01), v3(0.07, 0.05, 0.06), ice.tone(1.06));
    }
    for cone in 0..4 {
        let tip = v3(-w + 0.3 + cone as f32 * 0.16, h + 0.02, 0.0);
        body.drum(tip, tip + v3(0.0, 0.17, 0.0), 0.012, 0.055, Skin::new(hex(0xd89a50)));
        let ice = Skin::new(hex(flavours[(cone * 2 % 9) as usize]));
        body.orb(tip + v3(0.0, 0.2, 0.0), 0.062, ice);
    }
}

/// A cone as high as a child, three balls on it, which stands at the door.
fn giant_cone(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    let r = h * 0.15;
    body.drum(Vec3::ZERO, v3(0.0, 0.05, 0.0), r, r * 0.9, Skin::new(hex(0xf4f0e8)));
    let waffle = Skin::new(hex(0xd8984c));
    body.drum(v3(0.0, 0.04, 0.0), v3(0.0, h * 0.56, 0.0), r * 0.2, r * 0.95, waffle);
    for ring in 1..5 {
        let share = ring as f32 / 5.0;
        let (y, wide) = (0.04 + (h * 0.56 - 0.04) * share, r * (0.2 + 0.75 * share));
        body.drum(v3(0.0, y, 0.0), v3(0.0, y + 0.015, 0.0), wide * 1.03, wide * 1.04, waffle.tone(0.75));
    }
    for (x, y, hue) in [(-0.5, 0.62, 0xf6a8c0), (0.5, 0.62, 0xf8efd8), (0.0, 0.76, 0x7a4428)] {
        body.orb(v3(x * r, h * y, 0.0), r * 0.72, Skin::new(hex(hue)).gloss(0.2));
    }
    body.orb(v3(0.0, h * 0.9, 0.0), r * 0.2, Skin::new(hex(0xd02030)).gloss(0.8));
}

/// One pair of rice with fish.
fn nigiri(body: &mut Body, at: Vec3, sort: i32) {
    let fish = [0xf08050, 0xd8404a, 0xf6e0c8, 0xf0b040][(sort % 4) as usize];
    for x in [-0.035, 0.035] {
        body.ball(at + v3(x, 0.02, 0.0), v3(0.026, 0.022, 0.05), Skin::new(hex(0xf8f6ee)));
        body.ball(at + v3(x, 0.042, 0.0), v3(0.028, 0.014, 0.055), Skin::new(hex(fish)).gloss(0.5));
    }
}

/// A counter of pale wood, fish in a case of glass on it, plates with sushi before it.
fn sushi_counter(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    let wood = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, 0.0, -d + 0.14), (w, h - 0.06, d), wood.tone(0.7));
    for board in 0..(piece.size.x / 0.16) as i32 {
        let x = -w + board as f32 * 0.16;
        body.block((x, 0.08, -d + 0.12), (x + 0.07, h - 0.08, -d + 0.14), wood.tone(0.95));
    }
    body.block((-w - 0.04, h - 0.06, -d), (w + 0.04, h, d), wood.tone(1.15));
    // The case of fish.
    let (low, high) = (h, h + 0.24);
    body.block((-w * 0.8, low, d - 0.26), (w * 0.8, low + 0.05, d - 0.02), Skin::new(hex(0xdfe8ea)));
    body.block((-w * 0.8, high - 0.03, d - 0.28), (w * 0.8, high, d), Skin::metal(hex(0xc0c6ca)));
    for post in 0..=4 {
        let x = -w * 0.8 + post as f32 * w * 0.4;
        body.rod(v3(x, low, d - 0.27), v3(x, high, d - 0.27), 0.007, 0.007, Skin::metal(hex(0xc0c6ca)));
    }
    let fish = [0xe86a44, 0xc8323c, 0xf0d8c0, 0xf0a090, 0xd8dce0];
    for slab in 0..(w * 1.6 / 0.26) as i32 {
        let x = -w * 0.8 + 0.14 + slab as f32 * 0.26;
        body.ball(
            v3(x, low + 0.085, d - 0.15),
            v3(0.1, 0.04, 0.08),
            Skin::new(hex(fish[(slab % 5) as usize])).gloss(0.6),
        );
    }
    let many = (piece.size.x / 0.5) as i32;
    for plate in 0..many {
        let at = v3(-w + (plate as f32 + 0.5) * piece.size.x / many as f32, h, -d + 0.17);
        let rims = [0x1c1c20, 0xb8281f, 0x2f5a8a, 0xd8a838];
        body.drum(at, at + v3(0.0, 0.018, 0.0), 0.09, 0.125, Skin::new(hex(rims[(plate % 4) as usize])).gloss(0.6));
        nigiri(body, at + v3(0.0, 0.018, 0.0), plate);
    }
}

/// Short curtains of blue cloth with white marks, from their rod down.
fn noren(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.rod(v3(-w - 0.08, 0.0, 0.0), v3(w + 0.08, 0.0, 0.0), 0.02, 0.02, Skin::new(hex(0x8a6038)));
    let many = ((piece.size.x / 0.5) as i32).max(2);
    let wide = piece.size.x / many as f32;
    for flap in 0..many {
        let x = -w + flap as f32 * wide;
        body.block((x + 0.012, -h, -0.012), (x + wide - 0.012, 0.0, 0.012), Skin::new(piece.colour));
        let (middle, white) = (v3(x + wide * 0.5, -h * 0.5, -0.014), Skin::new(hex(0xf2efe4)));
        body.drum(middle, middle - v3(0.0, 0.0, 0.006), wide * 0.28, wide * 0.28, white);
        body.drum(middle, middle - v3(0.0, 0.0, 0.008), wide * 0.2, wide * 0.2, Skin::new(piece.colour));
        body.drum(middle, middle - v3(0.0, 0.0, 0.01), wide * 0.1, wide * 0.1, white);
    }
}

/// A round table: in its middle a pot of two broths that boils, plates of meat and
/// greens around it.
fn hotpot_table(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let wood = Skin::new(piece.colour).gloss(0.3);
    body.drum(Vec3::ZERO, v3(0.0, h - 0.06, 0.0), r * 0.34, r * 0.3, wood.tone(0.7));
    body.drum(v3(0.0, h - 0.06, 0.0), v3(0.0, h, 0.0), r, r, wood);
    let steel = Skin::metal(hex(0xc8ccd0));
    let rim = h + 0.13;
    body.drum(v3(0.0, h, 0.0), v3(0.0, rim, 0.0), r * 0.3, r * 0.36, steel);
    let half = |side: f32| -> Vec<Vec3> {
        (0..=10)
            .map(|k| k as f32 / 20.0 + if side < 0.0 { 0.25 } else { 0.75 })
            .map(|t| v3(cos_turns(t) * r * 0.33, rim + 0.003, sin_turns(t) * r * 0.33))
            .collect()
    };
    body.plate(&half(-1.0), Skin::new(hex(0xc4281a)).gloss(0.7).glow(0.15));
    body.plate(&half(1.0), Skin::new(hex(0xf0dcae)).gloss(0.6).glow(0.1));
    body.block((-0.008, h, -r * 0.34), (0.008, rim + 0.012, r * 0.34), steel);
    for bit in 0..14 {
        let dice = |salt: i32| unit2(bit, salt, piece.seed);
        let (turns, out) = (dice(1), r * 0.28 * dice(2).sqrt());
        let at = v3(cos_turns(turns) * out, rim + 0.008, sin_turns(turns) * out);
        let hue = [0x8a1410, 0x4a8a3a, 0xf0c080, 0xa84a30][(dice(3) * 3.99) as usize];
        body.ball(at, v3(0.022, 0.012, 0.022), Skin::new(hex(hue)).gloss(0.5));
    }
    for dish in 0..8 {
        let turns = (dish as f32 + 0.5) / 8.0;
        let at = v3(cos_turns(turns) * r * 0.72, h, sin_turns(turns) * r * 0.72);
        body.drum(at, at + v3(0.0, 0.02, 0.0), 0.08, 0.12, Skin::new(hex(0xf6f4ee)).gloss(0.6));
        let hue = [0xc8403c, 0x5aa848, 0xf2e8d8, 0xe0a060][(dish % 4) as usize];
        for slice in 0..4 {
            let off = v3(-0.045 + 0.03 * slice as f32, 0.035, 0.01 * (slice % 2) as f32);
            body.ball(at + off, v3(0.03, 0.02, 0.055), Skin::new(hex(hue)).tone(0.9 + 0.06 * slice as f32));
        }
    }
    for (x, y, size) in [(-0.05, 0.25, 0.13), (0.07, 0.42, 0.16), (-0.02, 0.62, 0.2)] {
        body.puff(v3(x, rim + y, 0.0), size, Vec3::splat(0.92), 0.16, 0.12);
    }
}

/// A table under a cloth of red and white checks, a pizza on it.
fn pizza_table(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = halves(piece);
    legs(body, (w * 1.8, h, d * 1.8), 0.03, Skin::new(hex(0x5a3a24)));
    let (red, white) = (Skin::new(hex(0xc8302c)), Skin::new(hex(0xf4ece0)));
    body.block((-w - 0.02, h - 0.02, -d - 0.02), (w + 0.02, h, d + 0.02), white);
    body.block((-w - 0.03, h - 0.2, -d - 0.03), (w + 0.03, h - 0.01, -d - 0.02), white);
    let columns = ((piece.size.x / 0.16) as i32).max(2);
    let (wide, deep) = (piece.size.x / columns as f32, piece.size.z / columns as f32);
    for (row, column) in (0..columns).flat_map(|row| (0..columns).map(move |column| (row, column))) {
        if (row + column) % 2 == 0 {
            let (x, z) = (-w + column as f32 * wide, -d + row as f32 * deep);
            body.block((x, h, z), (x + wide, h + 0.003, z + deep), red);
        }
        if row == 0 && column % 2 == 0 {
            let x = -w + column as f32 * wide;
            body.block((x, h - 0.2, -d - 0.033), (x + wide, h - 0.02, -d - 0.03), red);
        }
    }
    let r = w.min(d) * 0.62;
    let foot = v3(0.0, h + 0.004, 0.0);
    body.drum(foot, foot + v3(0.0, 0.012, 0.0), r * 1.12, r * 1.18, Skin::new(hex(0xf4f2ea)).gloss(0.5));
    body.drum(foot + v3(0.0, 0.012, 0.0), foot + v3(0.0, 0.035, 0.0), r, r * 0.98, Skin::new(hex(0xd8984a)));
    body.drum(foot + v3(0.0, 0.03, 0.0), foot + v3(0.0, 0.038, 0.0), r * 0.88, r * 0.88, Skin::new(hex(0xe8b83c)));
    for bit in 0..15 {
        let dice = |salt: i32| unit2(bit, salt, 5);
        let (turns, out) = (bit as f32 * 0.382, r * 0.78 * dice(2).sqrt());
        let at = foot + v3(cos_turns(turns) * out, 0.04, sin_turns(turns) * out);
        let (hue, size) = if bit % 3 == 2 { (0x3f8a3a, 0.02) } else { (0xb82c24, 0.034) };
        body.ball(at, v3(size, 0.008, size), Skin::new(hex(hue)).gloss(0.3));
    }
}
