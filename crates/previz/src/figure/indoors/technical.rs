//! What is full of instruments: racks of computers, walls of screens, desks of controls, a
//! telescope and its dome, a periscope, the panel of a plane; and the stands of cars that
//! are for sale. Lengths are metres; the front looks towards -z.
//!
//! Knows no room.

use super::joinery::cushion;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::{Furniture, FurnitureKind as K};

/// Draws a piece of such a room; false if it is none.
pub(crate) fn technical(body: &mut Body, piece: &Furniture) -> bool {
    match piece.kind {
        K::ServerRack => server_rack(body, piece),
        K::ScreenWall => screen_wall(body, piece),
        K::ControlDesk => control_desk(body, piece),
        K::Telescope => telescope(body, piece),
        K::Dome => dome(body, piece),
        K::Periscope => periscope(body, piece),
        K::FlightPanel => flight_panel(body, piece),
        K::PilotSeat => pilot_seat(body, piece),
        K::ShowStand => show_stand(body, piece),
        _ => return false,
    }
    true
}

/// An upright sheet from its lower left to its upper right corner.
fn sheet(body: &mut Body, (x0, y0): (f32, f32), (x1, y1): (f32, f32), z: f32, skin: Skin) {
    body.plate(&[v3(x0, y0, z), v3(x1, y0, z), v3(x1, y1, z), v3(x0, y1, z)], skin);
}

/// Cabinets side by side, in each one machine over the other, their lights.
fn server_rack(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let steel = Skin::new(piece.colour).gloss(0.3);
    body.block((-w, 0.0, -d + 0.03), (w, h, d), steel);
    let racks = ((piece.size.x / 0.6) as i32).max(1);
    let wide = piece.size.x / racks as f32;
    let lights = [0x38e070, 0x3aa8ff, 0x38e070, 0xffb030];
    for rack in 0..racks {
        let x = -w + rack as f32 * wide;
        body.block((x, 0.0, -d), (x + 0.03, h, -d + 0.04), steel.tone(1.7));
        let units = 13;
        for unit in 0..units {
            let y = 0.14 + unit as f32 * (h - 0.26) / units as f32;
            let tall = (h - 0.26) / units as f32 - 0.03;
            let dice = |salt: i32| unit2(unit * 7 + salt, rack, piece.seed);
            sheet(body, (x + 0.06, y), (x + wide - 0.03, y + tall), -d + 0.024, steel.tone(1.4 + 0.7 * dice(1)));
            for light in 0..4 {
                let at = x + 0.1 + light as f32 * 0.05;
                if dice(light + 2) < 0.75 {
                    let hue = hex(lights[(dice(light + 5) * 3.99) as usize]);
                    sheet(
                        body,
                        (at, y + tall * 0.3),
                        (at + 0.026, y + tall * 0.62),
                        -d + 0.018,
                        Skin::new(hue).glow(1.6 * piece.lit),
                    );
                }
            }
            let slot = x + wide - 0.24;
            sheet(body, (slot, y + tall * 0.25), (slot + 0.17, y + tall * 0.72), -d + 0.018, steel.tone(0.4));
        }
        // A strip of blue along its door.
        sheet(
            body,
            (x + wide - 0.02, 0.1),
            (x + wide - 0.005, h - 0.1),
            -d + 0.01,
            Skin::new(hex(0x2f8aff)).glow(1.2 * piece.lit),
        );
    }
}

/// Screens in a grid: maps, curves, bars.
fn screen_wall(body: &mut Body, piece: &Furniture) {
    let (w, h) = (piece.size.x * 0.5, piece.size.y);
    body.block((-w - 0.08, -0.08, 0.0), (w + 0.08, h + 0.08, 0.1), Skin::new(piece.colour).gloss(0.3));
    let (columns, rows) = (((piece.size.x / 1.75) as i32).max(1), 2);
    let (wide, tall) = (piece.size.x / columns as f32, h / rows as f32);
    for (row, column) in (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column))) {
        let (x, y) = (-w + column as f32 * wide + 0.03, row as f32 * tall + 0.03);
        let (right, top) = (x + wide - 0.06, y + tall - 0.06);
        let glow = |hue: u32, bright: f32| Skin::new(hex(hue)).glow(bright);
        let grounds = [0x0e2a4a, 0x0c3238, 0x14203c];
        sheet(body, (x, y), (right, top), -0.01, glow(grounds[((row * 5 + column) % 3) as usize], 1.1));
        sheet(body, (x, top - 0.12), (right, top), -0.014, glow(0x1f6ab0, 1.0));
        let salt = piece.seed ^ (row * 16 + column) as u32;
        match (row * columns + column) % 3 {
            0 => {
                for bar in 0..9 {
                    let at = x + 0.1 + bar as f32 * (wide - 0.26) / 9.0;
                    let high = 0.1 + (tall - 0.5) * unit2(bar, 1, salt);
                    let hue = if bar % 4 == 3 { 0xf0a030 } else { 0x36d0a0 };
                    sheet(body, (at, y + 0.12), (at + 0.1, y + 0.12 + high), -0.014, glow(hue, 1.1));
                }
            }
            1 => {
                for land in 0..7 {
                    let (u, v) = (unit2(land, 2, salt), unit2(land, 3, salt));
                    let at = v3(x + 0.3 + u * (wide - 0.7), y + 0.3 + v * (tall - 0.7), -0.012);
                    body.ball(at, v3(0.22 + 0.12 * v, 0.12 + 0.1 * u, 0.004), glow(0x2f8a6a, 0.9));
                    body.ball(at - v3(0.0, 0.0, 0.01), v3(0.03, 0.03, 0.004), glow(0xff5a3a, 1.6));
                }
            }
            _ => {
                for line in 0..3 {
                    let point = |k: i32| {
                        let share = k as f32 / 8.0;
                        let up = y + 0.3 + 0.25 * line as f32 + 0.3 * unit2(k, line + 4, salt);
                        v3(x + 0.1 + share * (wide - 0.26), up.min(top - 0.2), -0.02)
                    };
                    let hue = [0x5ad8ff, 0xf0d040, 0xff6a5a][line as usize];
                    for k in 0..8 {
                        body.rod(point(k), point(k + 1), 0.016, 0.016, glow(hue, 1.3));
                    }
                }
            }
        }
    }
}

/// A desk with screens on it and rows of keys; who sits at it looks towards +z.
fn control_desk(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let steel = Skin::new(piece.colour).gloss(0.25);
    let top = 0.76;
    body.block((-w, 0.0, -d + 0.1), (w, top - 0.06, d * 0.6), steel.tone(0.7));
    body.block((-w - 0.04, top - 0.06, -d), (w + 0.04, top, d), steel.tone(1.25));
    for (index, x) in [-0.66, 0.0, 0.66].into_iter().enumerate() {
        let (x, half) = (x * w, w * 0.29);
        body.block((x - 0.05, top, -0.06), (x + 0.05, top + 0.12, 0.0), steel.tone(0.5));
        body.block((x - half, top + 0.1, -0.06), (x + half, top + h * 0.5, 0.0), Skin::new(hex(0x14161a)).gloss(0.4));
        let hue = [0x1f5a8a, 0x1a6a5a, 0x2a3f7a][index];
        for (z, way) in [(0.004, 1.0), (-0.064, -1.0)] {
            let lit = if way > 0.0 { piece.lit } else { piece.lit * 0.9 };
            sheet(
                body,
                (x - half + 0.03, top + 0.13),
                (x + half - 0.03, top + h * 0.5 - 0.03),
                z,
                Skin::new(hex(hue)).glow(lit),
            );
            for line in 0..4 {
                let y = top + 0.17 + line as f32 * h * 0.07;
                let long = half * (0.6 + 1.1 * unit2(line, index as i32, piece.seed));
                sheet(
                    body,
                    (x - half + 0.07, y),
                    (x - half + 0.07 + long, y + 0.025),
                    z + 0.004 * way,
                    Skin::new(hex(0x8fe0f0)).glow(lit),
                );
            }
        }
    }
    for key in 0..26 {
        let x = -w * 0.9 + key as f32 * w * 0.07;
        let hue = [0xd8dce0, 0xd8dce0, 0xe04030, 0x40c060, 0xe8b830][(unit2(key, 2, piece.seed) * 4.99) as usize];
        body.block((x, top, d * 0.5), (x + 0.045, top + 0.02, d * 0.5 + 0.05), Skin::new(hex(hue)).glow(0.3));
    }
}

/// A long white tube on its mount, turned up to the right.
fn telescope(body: &mut Body, piece: &Furniture) {
    let (h, long) = (piece.size.y, piece.size.z);
    let (white, dark) = (Skin::new(piece.colour).gloss(0.4), Skin::new(hex(0x3a4048)).gloss(0.3));
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.25, 0.0), 0.85, 0.75, dark);
    body.drum(v3(0.0, 0.25, 0.0), v3(0.0, h * 0.36, 0.0), 0.42, 0.32, white.tone(0.8));
    let pivot = v3(0.0, h * 0.46, 0.0);
    for side in [-1.0_f32, 1.0] {
        let (a, b) = (side * 0.42, side * 0.54);
        body.block((a.min(b), h * 0.34, -0.2), (a.max(b), h * 0.54, 0.2), dark.tone(1.3));
    }
    body.block((-0.54, h * 0.32, -0.24), (0.54, h * 0.37, 0.24), dark.tone(1.2));
    let way = v3(0.34, 0.66, 0.66).unit();
    let (back, front) = (pivot - way * (long * 0.42), pivot + way * (long * 0.72));
    body.drum(back, pivot, 0.36, 0.38, white);
    body.drum(pivot, front, 0.38, 0.42, white.tone(1.02));
    for share in [0.1, 0.45, 0.9] {
        let at = back.lerp(front, share);
        body.drum(at - way * 0.05, at + way * 0.05, 0.43, 0.44, dark.tone(1.5));
    }
    body.drum(front, front + way * 0.02, 0.4, 0.4, Skin::new(hex(0x0c1420)).gloss(0.9));
    // Its eyepiece, the finder on its back and the weights that balance it.
    body.rod(back, back - way * 0.25, 0.12, 0.07, dark);
    body.rod(back - way * 0.25, back - way * 0.25 + v3(-0.06, -0.03, -0.22), 0.05, 0.045, dark.tone(0.6));
    let aside = v3(0.0, 0.42, -0.42);
    body.rod(pivot + aside - way * 0.3, pivot + aside + way * 0.7, 0.07, 0.08, dark);
    body.rod(pivot - v3(0.5, 0.0, 0.0), pivot - v3(1.05, 0.1, 0.0), 0.05, 0.05, dark.tone(1.4));
    body.drum(pivot - v3(0.8, 0.05, 0.0), pivot - v3(1.02, 0.09, 0.0), 0.22, 0.22, dark);
}

/// The inside of a dome on a low wall: ribs and panels, and a slit ahead through which the
/// sky is seen in its colour.
fn dome(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let foot = h - r * 0.98;
    let around = 36;
    let rows = 9;
    let at = |ray: i32, row: i32, share: f32| {
        let (turn, up) = (ray as f32 / around as f32, 0.25 * row as f32 / rows as f32);
        let out = r * share * cos_turns(up);
        v3(cos_turns(turn) * out, foot + r * 0.98 * share * sin_turns(up), sin_turns(turn) * out)
    };
    let panel = Skin::new(hex(0x6a7078));
    // Its slit stands over the tube, ahead and a little to the right.
    let open = |ray: i32, row: i32| (ray == 7 || ray == 8) && row >= 2;
    for ray in 0..around {
        // What is behind the eye is left out.
        if sin_turns((ray as f32 + 0.5) / around as f32) < -0.62 {
            continue;
        }
        let low = |k: i32, y: f32| {
            let turn = k as f32 / around as f32;
            v3(cos_turns(turn) * r, y, sin_turns(turn) * r)
        };
        body.plate(&[low(ray, 0.0), low(ray + 1, 0.0), low(ray + 1, foot), low(ray, foot)], panel.tone(0.62));
        for row in 0..rows {
            let corners = [at(ray, row, 1.0), at(ray + 1, row, 1.0), at(ray + 1, row + 1, 1.0), at(ray, row + 1, 1.0)];
            if open(ray, row) {
                body.plate(&corners, Skin::new(piece.colour).glow(1.0));
                continue;
            }
            let tone = 0.8 + 0.1 * unit2(ray, row, piece.seed) + 0.04 * (row % 2) as f32;
            body.plate(&corners, panel.tone(tone));
        }
        if ray % 3 == 1 && ray != 7 {
            for row in 0..rows {
                body.rod(at(ray, row, 0.985), at(ray, row + 1, 0.985), 0.05, 0.05, panel.tone(0.55));
            }
        }
    }
    for (ray, row) in [7, 9].into_iter().flat_map(|ray| (2..rows).map(move |row| (ray, row))) {
        body.rod(at(ray, row, 0.98), at(ray, row + 1, 0.98), 0.08, 0.08, panel.tone(1.3));
    }
    body.rod(at(7, 2, 0.98), at(9, 2, 0.98), 0.07, 0.07, panel.tone(1.3));
    // By night there are stars in it.
    if piece.colour.luma() < 0.3 {
        for star in 0..60 {
            let dice = |salt: i32| unit2(star, salt, piece.seed);
            let (turn, up) = ((7.1 + 1.8 * dice(1)) / around as f32, 0.25 * (2.1 + 6.4 * dice(2)) / rows as f32);
            let out = r * 0.97 * cos_turns(up);
            let place = v3(cos_turns(turn) * out, foot + r * 0.95 * sin_turns(up), sin_turns(turn) * out);
            body.orb(place, 0.012 + 0.02 * dice(3), Skin::new(v3(0.95, 0.97, 1.0)).glow(2.4));
        }
    }
    for ring in 0..around {
        if sin_turns((ring as f32 + 0.5) / around as f32) > -0.62 {
            body.rod(at(ring, 0, 0.985), at(ring + 1, 0, 0.985), 0.09, 0.09, panel.tone(0.45));
        }
    }
}

/// A tube from floor to ceiling, its eyepiece and two grips.
fn periscope(body: &mut Body, piece: &Furniture) {
    let h = piece.size.y;
    let steel = Skin::metal(piece.colour).gloss(0.7);
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, h, 0.0), 0.11, 0.11, steel);
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.12, 0.0), 0.3, 0.24, steel.tone(0.6));
    body.drum(v3(0.0, h - 0.14, 0.0), v3(0.0, h, 0.0), 0.24, 0.3, steel.tone(0.6));
    body.block((-0.17, 1.28, -0.2), (0.17, 1.72, 0.14), steel.tone(0.7));
    for x in [-0.06, 0.06] {
        body.drum(v3(x, 1.56, -0.2), v3(x, 1.56, -0.29), 0.05, 0.06, Skin::new(hex(0x16181a)));
    }
    for side in [-1.0, 1.0] {
        body.rod(v3(side * 0.17, 1.36, -0.04), v3(side * 0.5, 1.32, -0.06), 0.03, 0.03, Skin::new(hex(0x2a2c2e)));
        body.orb(v3(side * 0.51, 1.32, -0.06), 0.045, Skin::new(hex(0xb8281c)));
    }
}

/// Displays, dials and levers below a windscreen.
fn flight_panel(body: &mut Body, piece: &Furniture) {
    let (w, h, d) = (piece.size.x * 0.5, piece.size.y, piece.size.z * 0.5);
    let grey = Skin::new(piece.colour).gloss(0.15);
    body.block((-w, 0.3, -d + 0.1), (w, h - 0.06, d), grey);
    body.block((-w, h - 0.08, -d - 0.06), (w, h, d), grey.tone(0.55));
    for (index, x) in [-0.82, -0.48, 0.0, 0.48, 0.82].into_iter().enumerate() {
        let (x, half) = (x * w, 0.16);
        body.block((x - half, h - 0.42, -d + 0.07), (x + half, h - 0.1, -d + 0.1), Skin::new(hex(0x101318)));
        let (low, high) = (h - 0.39, h - 0.13);
        let face = -d + 0.066;
        if index % 2 == 0 && index != 2 {
            // Sky over earth.
            let middle = (low + high) * 0.5;
            sheet(body, (x - half + 0.02, middle), (x + half - 0.02, high), face, Skin::new(hex(0x2f8ad8)).glow(0.9));
            sheet(body, (x - half + 0.02, low), (x + half - 0.02, middle), face, Skin::new(hex(0x8a5a2c)).glow(0.7));
            sheet(
                body,
                (x - 0.07, middle - 0.006),
                (x + 0.07, middle + 0.006),
                face - 0.004,
                Skin::new(hex(0xffe060)).glow(1.2),
            );
        } else {
            sheet(body, (x - half + 0.02, low), (x + half - 0.02, high), face, Skin::new(hex(0x0e2230)).glow(0.9));
            for line in 0..5 {
                let y = low + 0.03 + line as f32 * 0.046;
                let long = 0.06 + 0.2 * unit2(line, index as i32, piece.seed);
                let hue = [0x40e080, 0x50c8ff, 0xf060d0][(line % 3) as usize];
                sheet(
                    body,
                    (x - half + 0.04, y),
                    (x - half + 0.04 + long, y + 0.016),
                    face - 0.004,
                    Skin::new(hex(hue)).glow(1.2),
                );
            }
        }
    }
    for key in 0..40 {
        let (x, row) = (-w * 0.92 + (key % 20) as f32 * w * 0.095, key / 20);
        let hue = [0xe8e8e0, 0xf0a830, 0x40d070, 0xe8e8e0][(unit2(key, 3, piece.seed) * 3.99) as usize];
        let y = h - 0.5 - row as f32 * 0.06;
        body.block((x, y, -d + 0.08), (x + 0.03, y + 0.025, -d + 0.1), Skin::new(hex(hue)).glow(0.6));
    }
    // Levers between the seats.
    body.block((-0.2, 0.3, -d - 0.35), (0.2, 0.62, -d + 0.1), grey.tone(0.8));
    for x in [-0.09, -0.03, 0.03, 0.09] {
        body.rod(v3(x, 0.62, -d - 0.12), v3(x, 0.8, -d - 0.2), 0.014, 0.014, Skin::new(hex(0x22252a)));
        body.orb(v3(x, 0.81, -d - 0.2), 0.026, Skin::new(hex(0xe8e4da)));
    }
}

/// A seat seen from behind its cushion, with a headrest.
fn pilot_seat(body: &mut Body, piece: &Furniture) {
    let (w, d) = (piece.size.x * 0.5, piece.size.z * 0.5);
    let cloth = Skin::new(piece.colour);
    body.block((-w * 0.5, 0.0, -d * 0.5), (w * 0.5, 0.34, d * 0.5), cloth.tone(0.6));
    let since = body.since();
    cushion(body, v3(0.0, 0.4, 0.0), v3(w, 0.07, d), cloth.tone(1.15));
    body.soften(since);
    for side in [-1.0, 1.0] {
        body.block((side * w - 0.03, 0.55, -d * 0.6), (side * w + 0.03, 0.6, d * 0.7), cloth.tone(1.4));
    }
}

/// A low round stand, light along its rim.
fn show_stand(body: &mut Body, piece: &Furniture) {
    let (r, h) = (piece.size.x * 0.5, piece.size.y);
    let rim = |turn: f32, out: f32, y: f32| v3(cos_turns(turn) * out, y, sin_turns(turn) * out);
    let parts = 40;
    let top: Vec<Vec3> = (0..parts).map(|k| rim(k as f32 / parts as f32, r, h)).collect();
    body.plate(&top, Skin::new(piece.colour).gloss(0.7));
    for k in 0..parts {
        let (a, b) = (k as f32 / parts as f32, (k + 1) as f32 / parts as f32);
        body.plate(
            &[rim(a, r, 0.0), rim(b, r, 0.0), rim(b, r, h), rim(a, r, h)],
            Skin::new(v3(0.75, 0.88, 1.0)).glow(0.9 * piece.lit),
        );
    }
}
