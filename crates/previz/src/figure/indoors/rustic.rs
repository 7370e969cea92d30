//! What stands in barns, cellars and a florist's: frames of timber, bales of hay,
//! strings of lights, vaults, barrels, buckets of flowers. Lengths are metres; the
//! front looks towards -z.
//!
//! Knows no room.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of such a room; false if it is none.
pub(crate) fn rustic(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::Truss => truss(body, piece),
        K::HayBales => hay_bales(body, piece),
        K::StringLights => string_lights(body, piece),
        K::VaultRib => vault_rib(body, piece),
        K::Barrels => barrels(body, piece),
        K::FlowerStand => flower_stand(body, piece),
        _ => return false,
    }
    true
}

/// A beam as thick as `r` from one place to another.
fn beam(body: &mut Body, a: Vec3, b: Vec3, r: f32, skin: Skin) {
    body.slab(a, b, r, r, 1.0, skin);
}

/// A frame of timber from wall to wall: posts, a tie beam, rafters to the ridge and
/// braces between them.
fn truss(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    let wood = Skin::new(piece.colour);
    let (eaves, ridge) = (h * 0.52, h);
    for side in [-1.0, 1.0] {
        let post = side * w * 0.62;
        body.block((side * w - 0.14, 0.0, -0.12), (side * w + 0.14, eaves, 0.12), wood.tone(0.9));
        body.block((post - 0.13, 0.0, -0.13), (post + 0.13, eaves + (ridge - eaves) * 0.36, 0.13), wood);
        beam(body, v3(side * w, eaves, 0.0), v3(0.0, ridge - 0.1, 0.0), 0.13, wood.tone(0.85));
        beam(body, v3(post, eaves - 0.9, 0.0), v3(side * w * 0.3, eaves - 0.04, 0.0), 0.085, wood.tone(1.1));
        beam(body, v3(0.0, eaves + 0.1, 0.0), v3(side * w * 0.46, eaves + (ridge - eaves) * 0.5, 0.0), 0.08, wood);
    }
    body.block((-w, eaves - 0.13, -0.12), (w, eaves + 0.13, 0.12), wood);
    body.block((-0.1, eaves, -0.1), (0.1, ridge - 0.1, 0.1), wood.tone(0.95));
}

/// Bales of hay in rows on each other.
fn hay_bales(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let (long, tall) = (0.95, 0.46);
    let rows = ((h / tall) as i32).max(1);
    for row in 0..rows {
        let shift = if row % 2 == 0 { 0.0 } else { long * 0.5 };
        let count = ((piece.size.x - shift) / long) as i32;
        for bale in 0..count.max(1) {
            let x = -w + shift + bale as f32 * long;
            let dice = |salt: i32| unit2(bale + row * 9, salt, piece.seed);
            let hay = Skin::new(piece.colour).tone(0.82 + 0.32 * dice(1));
            let y = row as f32 * tall;
            let out = 0.06 * (dice(2) - 0.5);
            body.block((x + 0.01, y, -d + out), (x + long - 0.01, y + tall - 0.015, d + out), hay);
            for string in [0.28, 0.72] {
                let at = x + long * string;
                body.block((at - 0.012, y, -d + out - 0.01), (at + 0.012, y + tall, d + out), hay.tone(0.55));
            }
            // Straws that stick out of it.
            for straw in 0..12 {
                let (u, v) =
                    (unit2(straw, bale, piece.seed.wrapping_add(3)), unit2(straw, row + 7, piece.seed.wrapping_add(5)));
                let foot = v3(x + 0.06 + u * (long - 0.12), y + 0.05 + v * (tall - 0.08), -d + out);
                let tip = foot + v3((v - 0.5) * 0.24, 0.05 * (u - 0.5), -0.05);
                body.rod(foot, tip, 0.008, 0.004, hay.tone(1.25));
                // And on top of the uppermost.
                if row + 1 == rows {
                    let foot = v3(foot.x, y + tall - 0.012, -d + v * d * 1.8);
                    let lie = v3(cos_turns(u * 7.0) * 0.13, 0.012 + 0.03 * u, sin_turns(u * 7.0) * 0.13);
                    body.rod(foot, foot + lie, 0.008, 0.004, hay.tone(0.8 + 0.5 * u));
                }
            }
        }
    }
}

/// Bulbs on strings that hang in swags from one side to the other.
fn string_lights(body: &mut Body, piece: &Furniture) {
    let (w, sag) = (piece.size.x * 0.5, piece.size.y);
    let swags = ((piece.size.x / 3.2) as i32).max(1);
    let pitch = piece.size.x / swags as f32;
    for swag in 0..swags {
        let left = -w + swag as f32 * pitch;
        let on = |share: f32| v3(left + share * pitch, -sag * 4.0 * share * (1.0 - share), 0.0);
        for part in 0..8 {
            let (a, b) = (on(part as f32 / 8.0), on((part + 1) as f32 / 8.0));
            body.rod(a, b, 0.009, 0.009, Skin::new(hex(0x1a1815)));
            let bulb = a.lerp(b, 0.5) - v3(0.0, 0.07, 0.0);
            body.ball(bulb, v3(0.04, 0.052, 0.04), Skin::new(v3(1.0, 0.74, 0.38)).glow(2.6 * piece.lit));
            body.glow(bulb, 0.24, v3(1.0, 0.66, 0.3) * (0.12 * piece.lit));
        }
    }
}

/// A round arch of cut stone across a vault, on piers.
fn vault_rib(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let stone = Skin::new(piece.colour);
    let spring = h * 0.42;
    let thick = 0.42;
    for side in [-1.0, 1.0] {
        let (a, b) = (side * w, side * (w - thick));
        body.block((a.min(b), 0.0, -d), (a.max(b), spring, d), stone.tone(0.92));
        let (a, b) = (side * w, side * (w - thick - 0.07));
        body.block((a.min(b), spring - 0.14, -d - 0.04), (a.max(b), spring, d + 0.04), stone.tone(1.08));
    }
    let blocks = 15;
    let on = |share: f32, inset: f32| {
        let turns = 0.5 - share * 0.5;
        (cos_turns(turns) * (w - inset), spring + sin_turns(turns) * (h - spring - inset))
    };
    for block in 0..blocks {
        let (from, to) = ((block as f32 + 0.02) / blocks as f32, (block as f32 + 0.98) / blocks as f32);
        let profile = [on(from, thick), on(to, thick), on(to, -0.3), on(from, -0.3)];
        let tone = stone.tone(0.88 + 0.24 * unit2(block, 2, piece.seed));
        body.solid(&profile, -d, d, tone, tone.tone(0.82));
    }
}

/// Barrels that lie on each other along a wall, their heads to the front.
fn barrels(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let r = 0.42;
    let rows = ((h / (r * 1.8)) as i32).max(1);
    for row in 0..rows {
        let shift = if row % 2 == 0 { 0.0 } else { r };
        let count = ((piece.size.x - shift) / (r * 2.04)) as i32;
        for place in 0..count {
            let x = -w + shift + (place as f32 + 0.5) * r * 2.04;
            let y = 0.12 + r + row as f32 * r * 1.78;
            let oak = Skin::new(piece.colour).tone(0.8 + 0.4 * unit2(place, row, piece.seed)).gloss(0.15);
            let hoop = Skin::new(hex(0x33302c)).gloss(0.4);
            let at = |z: f32| v3(x, y, z);
            for (from, to, ra, rb) in [
                (-d, -d * 0.5, 0.33, 0.39),
                (-d * 0.5, 0.0, 0.39, r),
                (0.0, d * 0.5, r, 0.39),
                (d * 0.5, d, 0.39, 0.33),
            ] {
                body.drum(at(from), at(to), ra, rb, oak);
            }
            for (z, ring) in [(-d, 0.345), (-d * 0.72, 0.375), (-d * 0.34, 0.412)] {
                body.drum(at(z), at(z + 0.05), ring, ring + 0.006, hoop);
            }
            body.drum(at(-d - 0.004), at(-d + 0.01), 0.3, 0.3, oak.tone(1.15));
            for stave in 0..5 {
                let along = (stave as f32 - 2.0) * 0.115;
                let half = (0.09 - along * along).max(0.0).sqrt();
                let foot = v3(x + along, y - half, -d - 0.008);
                body.rod(foot, foot + v3(0.0, half * 2.0, 0.0), 0.006, 0.006, oak.tone(0.55));
            }
            body.drum(
                at(-d - 0.01) - v3(0.0, 0.16, 0.0),
                at(-d - 0.06) - v3(0.0, 0.16, 0.0),
                0.035,
                0.025,
                oak.tone(0.5),
            );
        }
    }
    body.block((-w, 0.0, -d * 0.7), (w, 0.12, -d * 0.5), Skin::new(hex(0x3a2a1c)));
    body.block((-w, 0.0, d * 0.5), (w, 0.12, d * 0.7), Skin::new(hex(0x3a2a1c)));
}

/// Steps of buckets full of cut flowers, each of one sort.
fn flower_stand(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let petals = [0xd8405a, 0xf2c0cc, 0xf4d24a, 0xf6f2ea, 0x8a5ac0, 0xe8763a, 0xe06a9a, 0x5a7ad0];
    let wood = Skin::new(piece.colour);
    let tiers = 3;
    for tier in 0..tiers {
        let (y, z) = (h * tier as f32 / tiers as f32, -d + (tier as f32 + 0.5) * d * 2.0 / tiers as f32);
        if tier > 0 {
            let half = d / tiers as f32;
            body.block((-w, y - 0.05, z - half), (w, y, z + half), wood);
            for x in [-w + 0.04, 0.0, w - 0.04] {
                body.rod(v3(x, 0.0, z), v3(x, y, z), 0.025, 0.025, wood.tone(0.8));
            }
        }
        let count = ((piece.size.x / 0.36) as i32).max(1);
        for place in 0..count {
            let x = -w + (place as f32 + 0.5) * piece.size.x / count as f32;
            let dice = |salt: i32| unit2(place + tier * 11, salt, piece.seed);
            let foot = v3(x, y, z);
            let tin = Skin::new(hex([0x9aa2a6, 0x3a4a44, 0xd8d4c8][(dice(1) * 2.99) as usize])).gloss(0.4);
            body.drum(foot, foot + v3(0.0, 0.26, 0.0), 0.1, 0.13, tin);
            let hue = hex(petals[(dice(2) * 7.99) as usize]);
            let leaf = Skin::new(hex(0x4f7d42));
            for stem in 0..13 {
                let (a, b) =
                    (unit2(stem, place, piece.seed.wrapping_add(1)), unit2(stem, tier + 5, piece.seed.wrapping_add(2)));
                let out = v3(cos_turns(a), 0.0, sin_turns(a)) * (0.15 * (0.25 + 0.75 * b).sqrt());
                let head = foot + v3(0.0, 0.42 + 0.14 * (1.0 - b), 0.0) + out;
                body.rod(foot + v3(0.0, 0.24, 0.0) + out * 0.4, head, 0.008, 0.006, leaf);
                let bloom = Skin::new(hue).tone(0.82 + 0.34 * unit2(stem, 3, piece.seed));
                body.ball(head, v3(0.055, 0.042, 0.055), bloom);
                if stem % 3 == 0 {
                    body.ball(head - v3(0.0, 0.1, 0.0) + out * 0.3, v3(0.05, 0.03, 0.04), leaf.tone(1.1));
                }
            }
        }
    }
}
