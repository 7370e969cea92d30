//! A studio: a lit backdrop that darkens towards its edges, and a table of
//! polish, marble or water that mirrors what stands on it or hovers above.
//!
//! Draws what surrounds a product, never the product itself.

use crate::figure::{self, Body, Frame};
use crate::maths::{Vec3, clamp01, exp, hex, mix, sin_turns, smoothstep, v3};
use crate::render::canvas::Canvas;
use crate::render::figures::actor;
use crate::render::figures::easel::Easel;
use crate::render::land::ripple::Ripples;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::{Enclosure, Tabletop};
use crate::script::Weather;

/// How far away the table ends, at least and in distances of what is shown.
const EDGE: (f32, f32) = (2.4, 2.2);

/// How many folds lie from the eye to the end of a table.
const FOLD: f32 = 7.0;

/// How light cloth in folds is at a place, counted in folds: they run much one way, bend and
/// part.
fn folds(at: Vec3) -> f32 {
    let bend = 0.35 * sin_turns(at.z * 0.31 + 0.2) + 0.2 * sin_turns(at.x * 0.23 - at.z * 0.17);
    let across = at.x * 0.62 + at.z * 0.38 + bend;
    let (wide, fine) = (sin_turns(across), sin_turns(across * 2.3 + 0.6 * bend + at.z * 0.21));
    let slope = 0.7 * wide + 0.3 * fine;
    // Where it looks at the lamp it shines, and its hollows are dark.
    0.86 + 0.3 * slope + 0.5 * smoothstep(0.55, 1.0, slope)
}

/// The share of light that a polished table mirrors where what it mirrors
/// touches it.
const MIRRORED: f32 = 0.42;

/// Draws the backdrop and the table into the first canvas, with what the table
/// mirrors, for which the second is used.
pub(crate) fn draw(moment: &Moment, view: &View, (canvas, mirror): (&mut Canvas, &mut Canvas), easel: &mut Easel) {
    let shot = moment.shot;
    let Enclosure::Studio { backdrop, level_m, tabletop, tubes, plinth, .. } = shot.enclosure else { return };
    let stand = plinth.map(|stand| {
        let mut body = figure::plinth(&stand, (stand.at.y - level_m) / stand.radius_m);
        let turned = stand.period_s.map_or(0.0, |period_s| moment.seconds / period_s);
        let (x, z) = (v3(1.0, 0.0, 0.0).yawed(turned), v3(0.0, 0.0, 1.0).yawed(turned));
        body.put(Body::default().since(), &Frame::of(stand.at, x, Vec3::UP, z, stand.radius_m));
        body
    });
    let set = Set {
        view,
        paper: backdrop,
        light: shot.sky.ambient + shot.sun.colour * 0.2,
        level: level_m,
        edge_m: shot.actors.first().map_or(0.0, |first| (first.at - view.eye).length() * EDGE.1).max(EDGE.0),
        tabletop,
        tubes: tubes.unwrap_or([Vec3::ZERO; 2]),
        ripples: (tabletop == Tabletop::Water).then(|| Ripples::around(shot, moment.seconds)),
    };
    let below = view.mirrored(level_m, (canvas.width / 2).max(1), (canvas.height / 2).max(1));
    canvas.reset(canvas.width, canvas.height);
    mirror.reset(below.width, below.height);
    if let Some(stand) = &stand {
        actor::set_down(stand, (moment, &below), mirror, easel);
    }
    for one in &shot.actors {
        actor::draw(one, None, (moment, &below), mirror, easel, true);
    }
    set.paint(moment, canvas);
    let size_m = shot.actors.first().map_or(0.3, |first| first.size_m);
    set.mirror(&below, (mirror, canvas), size_m);
    if let Some(stand) = &stand {
        actor::set_down(stand, (moment, view), canvas, easel);
    }
    if matches!(shot.weather, Weather::Mist | Weather::Fog) {
        set.mist(moment, canvas);
    }
}

/// How fast mist drifts, how far above the table's edge it rises and how far below
/// that it is densest, in heights of the picture.
const DRIFT: f32 = 0.005;
const RISE: (f32, f32) = (0.12, 0.7);

/// What is lit, and how.
struct Set<'a> {
    view: &'a View,
    paper: Vec3,
    light: Vec3,
    level: f32,
    /// How far away the table ends.
    edge_m: f32,
    tabletop: Tabletop,
    tubes: [Vec3; 2],
    ripples: Option<Ripples>,
}

/// How much of the lamps' light comes to a column of the picture: that on the
/// backdrop and on the table, and of the tubes to both sides.
struct Column {
    behind: f32,
    before: f32,
    tubes: Vec3,
    /// The tubes themselves.
    shine: Vec3,
}

impl Set<'_> {
    /// The row at which the table turns into the backdrop.
    fn edge(&self) -> f32 {
        let view = self.view;
        let flat = v3(view.forward.x, 0.0, view.forward.z).unit();
        let (_, up, ahead) = view.to_camera(v3(view.eye.x, self.level, view.eye.z) + flat * self.edge_m);
        view.height as f32 * 0.5 - up / ahead.max(0.1) * view.focal
    }

    fn column(&self, x: usize) -> Column {
        let (w, h) = (self.view.width as f32, self.view.height as f32);
        let u = (x as f32 + 0.5) / w * 2.0 - 1.0;
        let wide = |at: f32| exp(-(u - at) * (u - at) * 1.7);
        let core = |at: f32| {
            let away = (u - at).abs() * w / h;
            exp(-away * away * 26_000.0) * 5.0 + exp(-away * 9.0) * 0.5
        };
        let [left, right] = self.tubes;
        Column {
            behind: exp(-u * u * 1.3),
            before: exp(-u * u * 1.1),
            tubes: left * wide(-0.75) + right * wide(0.75),
            shine: left * core(-0.8) + right * core(0.8),
        }
    }

    /// Backdrop and table, as far away as the table is.
    fn paint(&self, moment: &Moment, canvas: &mut Canvas) {
        let (h, edge) = (canvas.height as f32, self.edge());
        let columns: Vec<Column> = (0..canvas.width).map(|x| self.column(x)).collect();
        let step = self.view.right * (1.0 / self.view.focal);
        for y in 0..canvas.height {
            let v = (y as f32 + 0.5) / h * 2.0 - 1.0;
            let table = smoothstep(edge - h * 0.035, edge + h * 0.035, y as f32);
            let near = ((y as f32 - edge) / (h - edge).max(1.0)).max(0.0);
            // A soft spot behind the product, and one on the table before it.
            let spot = exp(-(v + 0.12) * (v + 0.12) * 1.2);
            let pool = exp(-(near - 0.35) * (near - 0.35) * 2.0);
            // The tubes end a little above the table, which mirrors them.
            let (top, foot) = (edge - h * 0.62, edge - h * 0.03);
            let row = y as f32 + 0.5;
            let high = smoothstep(top - h * 0.03, top + h * 0.02, row) * smoothstep(foot + h * 0.02, foot, row)
                + 0.22 * smoothstep(edge, edge + h * 0.03, row) * exp(-near * 3.0);
            let first = self.view.ray(0.5, row);
            for (x, column) in columns.iter().enumerate() {
                let ray = first + step * x as f32;
                let tone = mix(0.3 + 0.9 * spot * column.behind, 0.32 + 0.66 * pool * column.before, table);
                let glow = column.tubes * mix(0.25 + 0.75 * spot, 0.2 + 0.5 * pool, table);
                let away = (self.level - self.view.eye.y) / ray.y.min(-1e-4);
                let paper = if table > 0.0 { self.paper.lerp(self.top(moment, ray * away), table) } else { self.paper };
                let lit = self.light * tone + glow;
                let colour = v3(paper.x * lit.x, paper.y * lit.y, paper.z * lit.z) + column.shine * high;
                let depth = if row > edge { 1.0 / away } else { 0.0 };
                canvas.pixels[y * canvas.width + x] = [colour.x, colour.y, colour.z, depth];
            }
        }
    }

    /// Mist that drifts low over the table, about the foot of what stands on it.
    fn mist(&self, moment: &Moment, canvas: &mut Canvas) {
        let (w, h, edge) = (canvas.width as f32, canvas.height as f32, self.edge());
        let most = if moment.shot.weather == Weather::Fog { 0.8 } else { 0.5 };
        let (paper, light) = (self.paper * 0.85, self.light);
        let colour = v3(light.x * (paper.x + 0.2), light.y * (paper.y + 0.215), light.z * (paper.z + 0.235));
        let drift = moment.seconds * DRIFT;
        let (first, last) = ((edge - h * RISE.0).max(0.0) as usize, canvas.height);
        for y in first..last {
            let v = (y as f32 + 0.5 - edge) / h;
            // It lies low: the further down in the picture, the denser.
            let band = smoothstep(-RISE.0, RISE.1, v);
            for x in 0..canvas.width {
                let u = (x as f32 / w - 0.5) * w / h;
                let broad = moment.grain.at(u * 0.055 + drift, v * 0.2 + 0.37)[0];
                let fine = moment.grain.at(u * 0.12 - drift * 1.4 + broad * 0.02, v * 0.42 + 0.41)[1];
                let cover = most * band * smoothstep(-0.5, 0.7, broad * 0.75 + fine * 0.4);
                let p = &mut canvas.pixels[y * canvas.width + x];
                for (light, mist) in p.iter_mut().zip([colour.x, colour.y, colour.z]) {
                    *light += (mist - *light) * cover;
                }
            }
        }
    }

    /// The colour of the table at a way from the eye.
    fn top(&self, moment: &Moment, way: Vec3) -> Vec3 {
        let at = self.view.eye + way;
        match (self.tabletop, &self.ripples) {
            (Tabletop::Marble, _) => marble(moment, at, self.paper.luma() < 0.1, smoothstep(1.5, 0.6, way.length())),
            (Tabletop::Cloth, _) => self.paper * folds(at * (FOLD / self.edge_m)),
            (Tabletop::Water, Some(ripples)) => {
                let (sx, sz) = ripples.slope(at.x, at.z);
                // Slopes that look at the lamp shine, those that look away show the deep.
                let lean = sx * self.view.right.x + sz * self.view.right.z - sz * self.view.forward.z * 0.6;
                self.paper * (0.8 + (lean * 4.0).clamp(-0.45, 0.5)) + Vec3::splat(smoothstep(0.07, 0.16, lean) * 0.8)
            }
            _ => self.paper,
        }
    }

    /// Lays what the table mirrors over it, paler the higher above the table it is.
    fn mirror(&self, below: &View, (mirror, canvas): (&Canvas, &mut Canvas), size_m: f32) {
        if self.tabletop == Tabletop::Cloth {
            return;
        }
        let scale = (mirror.width as f32 / canvas.width as f32, mirror.height as f32 / canvas.height as f32);
        let Some((columns, rows)) = filled(mirror) else { return };
        // Ripples throw the image about; a calm table shows it where it is.
        let about = |size: usize| if self.ripples.is_some() { size } else { 2 };
        let place = |(from, to): (usize, usize), scale: f32, size: usize| {
            let (from, to) = (from as f32 / scale, (to + 1) as f32 / scale);
            (from as usize).saturating_sub(about(size))..(to as usize + 1 + about(size)).min(size)
        };
        let (columns, rows) = (place(columns, scale.0, canvas.width), place(rows, scale.1, canvas.height));
        let first = (self.edge().max(0.0) as usize).max(rows.start);
        for y in first..rows.end {
            for x in columns.clone() {
                let at = y * canvas.width + x;
                let (mut mx, mut my) = ((x as f32 + 0.5) * scale.0, (y as f32 + 0.5) * scale.1);
                if let (Some(ripples), true) = (&self.ripples, canvas.pixels[at][3] > 0.0) {
                    let ground =
                        self.view.eye + self.view.ray(x as f32 + 0.5, y as f32 + 0.5) * (1.0 / canvas.pixels[at][3]);
                    let (sx, sz) = ripples.slope(ground.x, ground.z);
                    let (right, ahead) = (self.view.right, self.view.forward);
                    mx += (sx * right.x + sz * right.z) * below.focal * 0.12;
                    my += (sx * ahead.x + sz * ahead.z) * below.focal * 0.3;
                }
                let (light, near, cover) = softened(mirror, mx, my);
                if cover <= 0.0 {
                    continue;
                }
                let height = below.eye.y + below.ray(mx, my).y / near - self.level;
                let strength = MIRRORED * exp(-height.max(0.0) / (size_m * 0.55));
                let keep = 1.0 - cover * strength;
                let p = &mut canvas.pixels[at];
                (p[0], p[1], p[2]) = (
                    p[0] * keep + light.x * strength,
                    p[1] * keep + light.y * strength,
                    p[2] * keep + light.z * strength,
                );
            }
        }
    }
}

/// The first and the last column, and row, in which anything is seen.
fn filled(mirror: &Canvas) -> Option<((usize, usize), (usize, usize))> {
    let (mut columns, mut rows) = ((usize::MAX, 0), None);
    for (y, row) in mirror.pixels.chunks_exact(mirror.width).enumerate() {
        let seen = |p: &[f32; 4]| p[3] > 0.0;
        if let (Some(first), Some(last)) = (row.iter().position(seen), row.iter().rposition(seen)) {
            columns = (columns.0.min(first), columns.1.max(last));
            rows = Some((rows.map_or(y, |(from, _)| from), y));
        }
    }
    rows.map(|rows| (columns, rows))
}

/// The light around a place of a mirror image, how near what sends it is, and
/// how much of the place that covers.
fn softened(mirror: &Canvas, x: f32, y: f32) -> (Vec3, f32, f32) {
    const TAPS: [(f32, f32); 5] = [(0.0, 0.0), (0.9, 0.5), (-0.5, 0.9), (-0.9, -0.5), (0.5, -0.9)];
    let (mut light, mut near, mut cover) = (Vec3::ZERO, 0.0_f32, 0.0);
    for (dx, dy) in TAPS {
        let (x, y) = ((x + dx).max(0.0) as usize, (y + dy).max(0.0) as usize);
        let p = mirror.pixels[y.min(mirror.height - 1) * mirror.width + x.min(mirror.width - 1)];
        light += v3(p[0], p[1], p[2]) * 0.2;
        near = near.max(p[3]);
        cover += if p[3] > 0.0 { 0.2 } else { 0.0 };
    }
    (light, near, cover)
}

/// Marble, black or white, with its veins as far as they are `clear` to see.
fn marble(moment: &Moment, at: Vec3, black: bool, clear: f32) -> Vec3 {
    let cloud = moment.grain.at(at.x * 0.16, at.z * 0.16);
    let bent = (at.x + cloud[0] * 0.3, at.z + cloud[1] * 0.3);
    let vein = |scale: f32, wide: f32| {
        let n = moment.grain.at(bent.0 * scale + 0.37, bent.1 * scale * 0.7 + bent.0 * scale * 0.5)[2];
        smoothstep(wide, 0.0, n.abs())
    };
    let veins = clamp01(vein(0.06, 0.07) + 0.4 * vein(0.16, 0.05));
    let (stone, line) = if black { (hex(0x1b1b1f), hex(0xb9b2a4)) } else { (hex(0xeeebe6), hex(0x8d8a8a)) };
    stone.lerp(line, veins * 0.55 * clear) * (1.0 + 0.08 * cloud[3])
}
