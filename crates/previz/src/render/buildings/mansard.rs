//! Houses of stone in the capitals of Europe: arcades of shops, storeys of tall windows
//! between bands, a cornice, and over it a steep roof of slate with dormers and chimneys.
//!
//! Where they stand, how high and how lit is the scene's to say.

use super::block::{Frame, block, seen_sides};
use super::facade::{Cover, Facade};
use super::front::Front;
use crate::maths::{Vec3, hex, v3};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

/// Height of the shops, of a storey over them, and of the roof's steep part.
const GROUND_M: f32 = 4.4;
const STOREY_M: f32 = 3.5;
const ROOF_M: f32 = 3.8;
/// How far the roof leans in, and the cornice out.
const LEAN_M: f32 = 1.5;
const CORNICE_M: f32 = 0.42;
/// From window to window, and from arch to arch.
const AXIS_M: f32 = 2.3;
/// Beyond this arches, dormers and balconies are not told apart.
const FINE_M: f32 = 130.0;

/// Slate, and tiles here and there.
const ROOFS: [u32; 8] = [0x5a626c, 0x646a70, 0x4f5a64, 0x8a5444, 0x6c6a68, 0x5f6870, 0x7a4c40, 0x565e68];
const AWNINGS: [u32; 4] = [0x8a2a26, 0x2c4a3c, 0xb89a5c, 0x2f3f5c];

/// One of these houses, alike on all its sides.
pub(crate) fn draw(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (w, d) = (prop.size.x * 0.5, prop.size.z * 0.5);
    let sides: Vec<_> = seen_sides(frame, (w, d), facade).collect();
    for ([a, b], out) in &sides {
        let (from, to) = (frame.at(a.0, 0.0, a.1), frame.at(b.0, 0.0, b.1));
        let own = Frame { foot: (from + to) * 0.5, right: (to - from).unit(), away: -*out };
        let half = (to - from).length() * 0.5;
        Side { prop, moment, on: Front { frame: &own, z: 0.0, out: *out }, half }.draw(facade);
    }
    let eaves = prop.size.y;
    let (wide, deep) = (prop.size.x + CORNICE_M * 2.0, prop.size.z + CORNICE_M * 2.0);
    let below = [(-w, -d), (w, -d), (w, d), (-w, d)]
        .map(|(x, z)| frame.at(x + CORNICE_M * x.signum(), eaves - CORNICE_M, z + CORNICE_M * z.signum()));
    if facade.eye_y() < frame.foot.y + eaves {
        facade.wall(&below, -Vec3::UP, prop.colour * 0.55, 0.0, Cover::Plain);
    }
    let ledge = Frame { foot: frame.at(0.0, eaves - CORNICE_M, 0.0), ..*frame };
    block(&ledge, v3(wide, CORNICE_M, deep), prop.colour * 1.04, Cover::Plain, facade);
    roof(prop, frame, facade);
    for ([a, b], out) in &sides {
        let (from, to) = (frame.at(a.0, eaves, a.1), frame.at(b.0, eaves, b.1));
        let own = Frame { foot: (from + to) * 0.5, right: (to - from).unit(), away: -*out };
        let half = (to - from).length() * 0.5;
        Side { prop, moment, on: Front { frame: &own, z: 0.0, out: *out }, half }.dormers(facade);
    }
}

/// Four steep slopes, a flat top and the chimneys on it.
fn roof(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (w, d, low) = (prop.size.x * 0.5, prop.size.z * 0.5, prop.size.y);
    let high = low + ROOF_M;
    let white = v3(0.85, 0.88, 0.93);
    let slate = hex(ROOFS[(prop.seed & 7) as usize]).lerp(white, prop.snow * 0.6);
    for ([a, b], out) in seen_sides(frame, (w, d), facade) {
        let normal = (out * ROOF_M + Vec3::UP * LEAN_M).unit();
        let inward = -out * LEAN_M;
        let along = (frame.at(b.0, 0.0, b.1) - frame.at(a.0, 0.0, a.1)).unit() * LEAN_M;
        let (from, to) = (frame.at(a.0, low, a.1), frame.at(b.0, low, b.1));
        let up = Vec3::UP * ROOF_M + inward;
        facade.wall(
            &[from, to, to + up - along, from + up + along],
            normal,
            slate,
            0.0,
            Cover::Courses { height: 0.4 },
        );
    }
    let (tw, td) = (w - LEAN_M, d - LEAN_M);
    if facade.eye_y() > frame.foot.y + high {
        let top = [(-tw, -td), (tw, -td), (tw, td), (-tw, td)].map(|(x, z)| frame.at(x, high, z));
        facade.wall(&top, Vec3::UP, slate.lerp(white, prop.snow * 0.4) * 0.9, 0.0, Cover::Plain);
    }
    for place in 0..2 {
        let (x, z) = (tw * 0.9, (place as f32 - 0.5) * d * 1.2 * unit2(place, 3, prop.seed));
        let foot = frame.at(if place == 0 { -x } else { x }, high - 0.6, z);
        let brick = hex(0x9a6a52).lerp(prop.colour, 0.5);
        block(&Frame { foot, ..*frame }, v3(0.7, 2.3, 2.4), brick, Cover::Courses { height: 0.2 }, facade);
    }
}

/// One side of a house that is seen.
struct Side<'a, 'b> {
    prop: &'a Prop,
    moment: &'a Moment<'b>,
    on: Front<'a>,
    half: f32,
}

impl Side<'_, '_> {
    /// How many windows stand side by side, and how far apart.
    fn axes(&self) -> (i32, f32) {
        let count = (self.half * 2.0 / AXIS_M + 0.5).max(2.0) as i32;
        (count, self.half * 2.0 / count as f32)
    }

    fn is_near(&self, facade: &Facade) -> bool {
        facade.away_m(self.on.frame.foot) < FINE_M
    }

    fn plain(&self, facade: &mut Facade, by: f32, across: (f32, f32), up: (f32, f32), colour: Vec3) {
        self.on.raised(by).rect(facade, across, up, (colour, 0.0, Cover::Plain));
    }

    fn draw(&self, facade: &mut Facade) {
        let (prop, half, near) = (self.prop, self.half, self.is_near(facade));
        let ashlar = Cover::Courses { height: 0.55 };
        let ground = GROUND_M.min(prop.size.y * 0.5);
        self.on.rect(facade, (0.0, half), (0.0, ground), (prop.colour * 0.86, 0.0, ashlar));
        let above = prop.size.y - ground;
        let storeys = (above / STOREY_M + 0.5).max(1.0);
        let height = above / storeys.trunc();
        let sky = &self.moment.shot.sky;
        // Single windows with bars and sills.
        let single = prop.seed & !0x60;
        let cover = Cover::Windows {
            width: self.axes().1,
            height,
            lit: prop.lit * 0.42,
            sky: sky.horizon * 0.6 + sky.zenith * 0.4,
            seed: single,
        };
        self.on.rect(facade, (0.0, half), (ground, prop.size.y), (prop.colour, 0.0, cover));
        for storey in 0..storeys as i32 {
            let low = ground + height * storey as f32;
            let thick = if storey == 0 { 0.34 } else { 0.14 };
            self.plain(facade, 0.08, (0.0, half), (low - thick, low), prop.colour * 1.08);
        }
        if near {
            self.arcade(ground, facade);
            // A balcony along the first storey.
            let low = ground + height * 0.12;
            let rail = Cover::Stripes { width: 0.16, other: prop.colour * 0.8 };
            self.on.raised(0.3).rect(facade, (0.0, half * 0.96), (low, low + 0.8), (hex(0x2a2c30), 0.0, rail));
        }
    }

    /// Arches of shops along the pavement, some under awnings.
    fn arcade(&self, ground: f32, facade: &mut Facade) {
        let (count, apart) = self.axes();
        for index in 0..count / 2 {
            let x = (index as f32 * 2.0 + 1.0) * apart - self.half;
            let dice = |k: i32| unit2(index, k, self.prop.seed);
            let open = self.prop.lit * if dice(1) < 0.7 { 0.8 } else { 0.15 };
            let glass = (hex(0x23292e) + self.moment.shot.sky.horizon * 0.14).lerp(v3(1.0, 0.68, 0.34), open * 0.75);
            let (wide, spring) = (apart * 0.66, ground * 0.5);
            let stone = (self.prop.colour * 0.98, 0.0, Cover::Plain);
            self.on.raised(0.03).arch(facade, (x, wide + 0.16), (0.0, spring), stone);
            self.on.raised(0.05).arch(facade, (x, wide), (0.3, spring), (glass, open, Cover::Plain));
            let wood = hex([0x3a2c22, 0x24362e, 0x4a2622, 0x2a2c38][(dice(2) * 3.99) as usize]);
            self.plain(facade, 0.06, (x, 0.05), (0.3, spring), wood);
            self.plain(facade, 0.06, (x, wide), (spring - 0.06, spring + 0.08), wood);
            if dice(3) < 0.5 {
                self.awning((x, wide + 0.1), spring + 0.5, hex(AWNINGS[(dice(4) * 3.99) as usize]), facade);
            }
        }
    }

    /// Cloth over a shop.
    fn awning(&self, (x, half): (f32, f32), top: f32, cloth: Vec3, facade: &mut Facade) {
        let at = |x: f32, y: f32, out: f32| self.on.frame.at(x, y, -0.08 - out);
        let (low, out) = (top - 0.65, 1.2);
        let slope = [at(x - half, low, out), at(x + half, low, out), at(x + half, top, 0.0), at(x - half, top, 0.0)];
        facade.wall(&slope, (self.on.out + Vec3::UP * 2.0).unit(), cloth, 0.0, Cover::Plain);
        let hem = [
            at(x - half, low - 0.2, out),
            at(x + half, low - 0.2, out),
            at(x + half, low, out),
            at(x - half, low, out),
        ];
        facade.wall(&hem, self.on.out, cloth * 0.85, 0.0, Cover::Plain);
    }

    /// Windows that stand out of the roof, over every other axis.
    fn dormers(&self, facade: &mut Facade) {
        if !self.is_near(facade) {
            return;
        }
        let (count, apart) = self.axes();
        for index in 0..count {
            let x = (index as f32 + 0.5) * apart - self.half;
            if x.abs() > self.half - LEAN_M || index % 2 == 1 {
                continue;
            }
            let (half, low, high) = (0.62, 0.35, 2.35);
            let back = LEAN_M * high / ROOF_M + 0.1;
            let at = |x: f32, y: f32, z: f32| self.on.frame.at(x, y, z);
            for side in [-1.0, 1.0] {
                let cheek = [
                    at(x + side * half, low, 0.2),
                    at(x + side * half, low, 0.2 + LEAN_M * low / ROOF_M),
                    at(x + side * half, high, back),
                    at(x + side * half, high, 0.2),
                ];
                let out = self.on.frame.right * side;
                if facade.facing(cheek[0], out) > 0.0 {
                    facade.wall(&cheek, out, hex(0x6a7078), 0.0, Cover::Plain);
                }
            }
            let open = if unit2(index, 9, self.prop.seed) < 0.4 { self.prop.lit } else { 0.0 };
            let glass = (hex(0x222a32) + self.moment.shot.sky.horizon * 0.16).lerp(v3(1.0, 0.64, 0.28), open * 0.6);
            self.plain(facade, -0.2, (x, half), (low, high), self.prop.colour);
            self.on.raised(-0.18).rect(
                facade,
                (x, half - 0.2),
                (low + 0.15, high - 0.3),
                (glass, open * 0.8, Cover::Plain),
            );
            self.plain(facade, -0.16, (x, 0.03), (low + 0.15, high - 0.3), self.prop.colour);
            let gable = [(x - half - 0.15, high), (x + half + 0.15, high), (x, high + 0.55)];
            self.on.raised(-0.14).face(facade, &gable, self.prop.colour * 1.04, 0.0, Cover::Plain);
        }
    }
}
