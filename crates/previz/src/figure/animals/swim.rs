//! Fish, sharks, whales and dolphins: one smooth skin over an outline from
//! `stream`, which bends as it swims, and fins that spring from it.
//! One unit is the length of the animal.

use super::sea::surface;
use super::stream::{Build, Fin, along, build};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Livery, Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

/// Where the nose is, and how far behind it the tail begins.
const NOSE: f32 = 0.47;
const LONG: f32 = 0.77;
/// How deep the root of a fin lies in the body, as a share of what is above it.
const SUNK: f32 = 0.86;

/// How often its tail beats in a stride: one that leaps up a fall does so once in each.
fn beats(pose: &Pose) -> f32 {
    if pose.action == Action::LeapUp { 9.0 } else { 1.0 }
}

/// An animal that swims, while it is put together.
struct Swimmer<'a> {
    pose: &'a Pose<'a>,
    build: Build,
    fin: Skin,
    /// How finely its skin is woven: rings, points of each, rays of a fin.
    rings: usize,
    round: usize,
    rays: usize,
}

/// Fish, sharks, whales and dolphins.
pub(crate) fn swim(body: &mut Body, pose: &Pose) {
    let build = build(pose);
    let (rings, round, rays) = match (pose.fine, pose.near) {
        (true, _) => (15, 14, 6),
        (_, true) => (11, 10, 4),
        _ => (8, 8, 3),
    };
    let rim = if pose.colour.is_some() { build.finned(pose) * 0.8 } else { hex(build.rim) };
    let border = if matches!(build.livery, Livery::Banded | Livery::Palette) { 0.24 } else { 0.0 };
    let fin = Skin::new(build.finned(pose)).gloss(0.15);
    let fin = if build.mammal() { fin.gloss(0.5) } else { fin.mark(Mark::Rays(10.0, border), rim) };
    let one = Swimmer { pose, build, fin, rings, round, rays };
    let since = body.since();
    one.trunk(body);
    one.tail(body);
    one.crest(body, &one.build.dorsal, 1.0);
    if !one.build.mammal() {
        one.crest(body, &one.build.anal, -1.0);
    }
    for side in [1.0, -1.0] {
        one.paddle(body, (0.3, 0.3, one.build.pectoral * 1.1), side);
        if one.build.pelvic > 0.0 {
            one.paddle(body, (0.38, 0.44, one.build.pelvic), side);
        }
    }
    one.streamer(body);
    body.soften(since);
    for side in [1.0, -1.0] {
        one.eye(body, side);
    }
    if one.build.size != 1.0 {
        body.put(since, &Frame::shift(Vec3::ZERO, one.build.size * mix(0.85, 1.12, pose.unit(23))));
    }
    surface(body, pose, since);
}

impl Swimmer<'_> {
    /// A place by how far ahead, above and to the left it is, on the body as it
    /// bends: a wave that grows towards the tail runs along it.
    fn at(&self, x: f32, y: f32, z: f32) -> Vec3 {
        let beat = self.pose.stride * beats(self.pose) + self.pose.unit(24);
        let grows = smoothstep(0.36, -0.52, x);
        let wave = sin_turns(beat + x * 0.62);
        let far = self.build.bend * (wave * grows * (0.35 + 1.25 * grows) + 0.16 * sin_turns(beat + 0.4));
        // What is bent is shorter.
        let x = x + 0.07 * grows * grows * wave * wave;
        if self.build.mammal() { v3(x, y + far, z) } else { v3(x, y, z + far) }
    }

    /// A place of the skin at a share of the way along and of the way round from
    /// the back; `out` of it.
    fn skin(&self, t: f32, around: f32, out: f32) -> Vec3 {
        let build = &self.build;
        let (up, aside) = (cos_turns(around), sin_turns(around));
        let high = along(if up > 0.0 { &build.back } else { &build.belly }, t);
        self.at(NOSE - t * LONG, high * up * out, along(&build.side, t) * aside * out)
    }

    fn trunk(&self, body: &mut Body) {
        let build = &self.build;
        let (colour, pale, mark) = match self.pose.colour {
            Some(colour) => (colour, colour.lerp(hex(0xf4f0e6), 0.55), hex(build.mark)),
            None => (hex(build.body), hex(build.pale), hex(build.mark)),
        };
        let mark = if matches!(build.livery, Livery::Plain) { colour } else { mark };
        let skin = Skin::new(colour)
            .gloss(if build.mammal() { 0.5 } else { 0.22 })
            .mark(Mark::Livery(build.livery, pale), mark);
        let rows: Vec<Vec<Vec3>> = (0..=self.rings)
            .map(|i| {
                // Closer together where the head is round.
                let u = i as f32 / self.rings as f32;
                let t = mix(u * u, u, 0.45);
                (0..self.round).map(|k| self.skin(t, -(k as f32) / self.round as f32, 1.0)).collect()
            })
            .collect();
        body.shell(&rows, skin);
    }

    /// The fin of the tail, which carries the body's wave on; flukes lie flat.
    fn tail(&self, body: &mut Body) {
        let (build, tail) = (&self.build, self.build.tail);
        let root = NOSE - LONG;
        // It folds a little as it is drawn through the water, and spreads as it turns.
        let open_by = 1.0 + 0.16 * sin_turns(2.0 * (self.pose.stride + self.pose.unit(24)));
        let veils: &[f32] = if build.tail.long > 0.3 { &[0.5, -0.5] } else { &[0.0] };
        for veil in veils {
            let rows: Vec<Vec<Vec3>> = (0..=4)
                .map(|i| {
                    let t = i as f32 / 4.0;
                    (0..=self.rays * 2)
                        .map(|k| {
                            let v = k as f32 / self.rays as f32 - 1.0;
                            let far = v.abs();
                            let spread = if v > 0.0 { tail.up } else { tail.down } * open_by;
                            let own = along(if v > 0.0 { &build.back } else { &build.belly }, 1.0) * SUNK;
                            // What is forked is longest at its corners, what is round in its middle.
                            let reach = if tail.fork < 0.0 {
                                1.0 + tail.fork * far * far
                            } else {
                                1.0 - tail.fork * (1.0 - far * (0.35 + 0.65 * far))
                            };
                            let open = t * (1.6 - 0.6 * t);
                            let (x, y) = (root + 0.03 - (tail.long + 0.03) * reach * t, mix(own, spread, open) * v);
                            let droop = veil.abs() * 0.3 * t * t * tail.long;
                            let splay = veil * (0.5 + 0.5 * far) * t * tail.long;
                            if build.mammal() { self.at(x, 0.0, y) } else { self.at(x, y - droop, splay) }
                        })
                        .collect()
                })
                .collect();
            body.drape(&rows, self.fin);
        }
    }

    /// A fin along the back, or with `up` below 0 along the belly.
    fn crest(&self, body: &mut Body, fin: &Fin, up: f32) {
        let line = if up > 0.0 { &self.build.back } else { &self.build.belly };
        let columns = self.rays + 3;
        let rows: Vec<Vec<Vec3>> = (0..=3)
            .map(|i| {
                let rise = i as f32 / 3.0;
                (0..=columns)
                    .map(|k| {
                        let s = k as f32 / columns as f32;
                        let t = mix(fin.from, fin.to, s);
                        // Steep before where it is highest, gentle behind, or the other way round.
                        let front = smoothstep(0.0, fin.peak.max(0.05), s).max(0.0);
                        let behind = 1.0 - smoothstep(fin.peak, 1.0, s) * if fin.peak > 0.5 { 1.0 } else { 0.72 };
                        let high = fin.high * front.sqrt() * behind.max(0.0);
                        let foot = along(line, t) * SUNK;
                        let y = foot + (along(line, t) * (1.0 - SUNK) + high) * rise;
                        let x = NOSE - t * LONG - fin.lean * rise * (0.4 + high / fin.high.max(1e-3));
                        self.at(x, y * up, 0.0)
                    })
                    .collect()
            })
            .collect();
        body.drape(&rows, self.fin);
    }

    /// A fin at the side, whose root is at a share of the way along and of the way
    /// round from the back: a fan that beats beside the body, or a stiff blade.
    fn paddle(&self, body: &mut Body, (t, around, long): (f32, f32, f32), side: f32) {
        let stiff = self.build.mammal() || matches!(self.build.livery, Livery::Slit);
        let flap = sin_turns(self.pose.stride * 0.7 + self.pose.unit(25) + t) * if stiff { 0.025 } else { 0.06 };
        let turn = if stiff { 0.14 } else { 0.075 } + flap;
        let rows: Vec<Vec<Vec3>> = (0..=3)
            .map(|i| {
                let u = i as f32 / 3.0;
                (0..=self.rays)
                    .map(|k| {
                        let v = k as f32 / self.rays as f32;
                        if stiff {
                            let root = self.skin(t + 0.12 * (v - 0.2), around * side, 0.94);
                            // Swept back, its foremost edge the longest.
                            let reach = long * u * (1.0 - 0.72 * v);
                            let down = cos_turns(turn) * 0.6;
                            return root + v3(-reach * (0.62 + 0.2 * u), -reach * down, side * reach * sin_turns(turn));
                        }
                        let root = self.skin(t + 0.012 * v, (around + 0.03 * (v - 0.5)) * side, 0.96);
                        let (bearing, reach) =
                            (mix(-0.03, 0.2, v) + flap * 1.6, long * u * (0.72 + 0.28 * sin_turns(v * 0.5)));
                        let flat = v3(-cos_turns(bearing), -sin_turns(bearing), 0.0) * (reach * cos_turns(turn));
                        root + flat + v3(0.0, 0.0, side * reach * sin_turns(turn))
                    })
                    .collect()
            })
            .collect();
        body.drape(&rows, self.fin);
    }

    /// An eye that lies in the head: the ball, its iris and its pupil.
    fn eye(&self, body: &mut Body, side: f32) {
        let (t, high, r) = self.build.eye;
        let around = 0.25 - high * 0.25;
        let at = self.skin(t, around * side, 0.97);
        let out = v3(0.28, high * 0.4, side).unit();
        let aside = v3(out.z * side, 0.0, -out.x * side).unit();
        let up = out.cross(aside) * side;
        let mut disc =
            |at: Vec3, r: f32, deep: f32, skin: Skin| body.egg(at, [aside * r, up * r, out * (r * deep)], skin);
        let dark = Skin::new(hex(0x08080b)).gloss(0.8);
        if self.build.mammal() {
            disc(at, r, 0.5, dark);
            return;
        }
        disc(at, r * 1.12, 0.4, Skin::new(hex(0x14120f)));
        disc(at + out * (r * 0.1), r, 0.44, Skin::new(hex(self.build.iris)).gloss(0.5));
        disc(at + out * (r * 0.36), r * 0.66, 0.42, dark);
        if self.pose.fine {
            let glint = at + out * (r * 0.6) + up * (r * 0.24) + aside * (r * 0.2);
            disc(glint, r * 0.16, 0.5, Skin::new(Vec3::splat(0.95)).glow(0.3));
        }
    }

    /// The long ray that trails from the back of some.
    fn streamer(&self, body: &mut Body) {
        let long = self.build.streamer;
        if long <= 0.0 {
            return;
        }
        let t = mix(self.build.dorsal.from, self.build.dorsal.to, 0.2);
        let root = along(&self.build.back, t);
        let ray: [(Vec3, f32); 7] = std::array::from_fn(|i| {
            let u = i as f32 / 6.0;
            let sway = 0.04 * sin_turns(self.pose.stride + u * 0.8) * u;
            let (x, y) = (NOSE - t * LONG - long * u * (0.3 + 0.75 * u), root * 0.9 + long * u * (0.86 - 0.4 * u));
            (self.at(x, y, sway), 0.016 * (1.04 - u))
        });
        body.tube(&ray, 0.5, Skin::new(hex(self.build.body)));
    }
}
