//! Light on a figure's surface: how what is dull, polished, of metal or clear
//! answers the sun, the sky and the lamps of a studio.
//!
//! Directions are as the camera sees them: x right, y up, z away. Knows neither
//! shapes nor pixels.

use crate::figure::{Finish, Skin};
use crate::maths::{Vec3, clamp01, mix, smoothstep, v3};

/// The light on a figure.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Lamp {
    pub sun: Vec3,
    pub up: Vec3,
    pub sunlight: Vec3,
    pub ambient: Vec3,
    /// Sunlight that the ground throws back onto what does not look up, so
    /// that a face with the sun behind it can be read.
    pub bounce: Vec3,
    /// How far light reaches round edges.
    pub wrap: f32,
    /// Light of a studio's softboxes to the left and to the right, which what
    /// is polished mirrors.
    pub boxes: [Vec3; 2],
    /// The softboxes are coloured tubes, whose light is seen on all surfaces.
    pub tubes: bool,
    /// Light of lamps behind it to both sides, which draws its outline.
    pub rim: Vec3,
    /// What distance adds, and how much of the figure it leaves.
    pub haze: Vec3,
    pub clear: f32,
    /// Halfway between the sun and the eye.
    pub half: Vec3,
}

/// The surface that a pixel shows, before light falls on it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Face {
    pub colour: Vec3,
    pub normal: Vec3,
    pub gloss: f32,
    pub glow: f32,
    /// Within this depth it flows into what else is of one flesh with it.
    pub reach: f32,
    /// How far of that its colour does, too: a little on skin, more in fur.
    pub mingle: f32,
    pub lamp: u32,
    pub finish: Finish,
}

impl Face {
    pub(crate) fn new(skin: &Skin, colour: Vec3, normal: Vec3, reach: f32) -> Self {
        let Skin { gloss, glow, finish, .. } = *skin;
        let mingle = mix(0.03, 0.3, clamp01(skin.pile.long));
        Self { colour, normal, gloss, glow, reach: reach * skin.flow, mingle, lamp: 0, finish }
    }

    /// Takes on another face: its colour by one share, its shape by another.
    #[inline(always)]
    pub(crate) fn merge(&mut self, other: &Self, sharp: f32, soft: f32) {
        self.colour = self.colour.lerp(other.colour, sharp);
        self.normal = self.normal.lerp(other.normal, soft);
        self.gloss = mix(self.gloss, other.gloss, sharp);
        self.glow = mix(self.glow, other.glow, sharp);
        self.reach = mix(self.reach, other.reach, sharp);
        self.mingle = mix(self.mingle, other.mingle, sharp);
        if sharp > 0.5 {
            (self.lamp, self.finish) = (other.lamp, other.finish);
        }
    }

    /// How far it bends aside what is seen through it: more towards its outline.
    #[inline(always)]
    pub(crate) fn bend(&self) -> (f32, f32) {
        if self.finish == Finish::Film {
            return (0.0, 0.0);
        }
        let n = self.normal.unit();
        let edge = 1.0 - clamp01(-n.z);
        (-n.x * edge, n.y * edge)
    }
}

/// What the figure itself leaves of the light at a place of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Nook {
    /// Sky that reaches it, 0 to 1.
    pub sky: f32,
    /// How much of what is around it lies open: 1 at an outer edge.
    pub rim: f32,
}

impl Lamp {
    /// Light from a surface to the eye.
    #[inline(always)]
    pub(crate) fn shade(&self, face: &Face, nook: Nook) -> Vec3 {
        let (n, colour) = (face.normal.unit(), face.colour);
        let lit = n.dot(self.sun);
        let direct = ((lit + self.wrap) / (1.0 + self.wrap)).max(0.0) * mix(0.45, 1.0, nook.sky);
        let edge = 1.0 - clamp01(-n.z);
        let edge3 = edge * edge * edge;
        let steep = n.dot(self.up);
        let sky = (0.62 + 0.38 * steep) * nook.sky;
        let below = (0.5 - 0.5 * steep) * nook.sky;
        let mut light = colour * (self.sunlight * direct + self.ambient * sky + self.bounce * below);
        if self.tubes {
            light += colour * (self.beside(n) * mix(0.5, 1.0, nook.sky));
        }
        if face.finish == Finish::Metal {
            // What is mirrored pales towards the outline; a little is scattered.
            let tint = colour.lerp(Vec3::splat(1.0), edge3 * edge * 0.7);
            light = light * 0.07 + tint * (self.around(mirrored(n)) * mix(0.3, 1.0, nook.sky));
        }
        // With the light behind, outer edges that face it shine.
        let rim = edge3 * nook.rim * (self.sun.z * 0.6 + 0.05).max(0.0) * (lit + 0.25).max(0.0);
        light += (colour * 0.8 + Vec3::splat(0.03)) * self.sunlight * rim;
        if self.rim.x > 0.0 {
            light += (colour * 0.7 + Vec3::splat(0.09)) * self.outlined(n, edge) * nook.rim;
        }
        if face.gloss > 0.0 && face.finish != Finish::Metal {
            light += self.glint(n) * face.gloss;
            let mirrors = (0.06 + 0.9 * edge3) * (0.4 + 0.6 * steep).max(0.0) * nook.sky;
            light += self.ambient * (face.gloss * mirrors);
            if self.boxes[0].x > 0.0 {
                light += self.softboxes(mirrored(n)) * (face.gloss * face.gloss * nook.sky * 0.6);
            }
        }
        light += colour * face.glow;
        self.haze.lerp(light, self.clear)
    }

    /// Light from something clear to the eye, through which `seen` is seen.
    #[inline(always)]
    pub(crate) fn glass(&self, face: &Face, seen: Vec3) -> Vec3 {
        let n = face.normal.unit();
        let edge = 1.0 - clamp01(-n.z);
        let through = v3(seen.x * face.colour.x, seen.y * face.colour.y, seen.z * face.colour.z);
        if face.finish == Finish::Film {
            return self.film(face, n, through);
        }
        // Its edges show what stands to the sides: dark before a bright ground,
        // bright before a dark one.
        let ground = seen.luma() / self.ambient.luma().max(1e-4);
        let beside = (self.ambient * 0.42).lerp(through * 0.2, smoothstep(0.04, 0.3, ground));
        let mut light = through.lerp(beside, smoothstep(0.04, 0.92, edge) * 0.85);
        light += self.ambient * (0.02 + 0.3 * edge * edge * edge);
        light += self.glint(n) * (face.gloss * smoothstep(0.0, 0.3, edge));
        if self.boxes[0].x > 0.0 {
            // What is flat would mirror a softbox all over, and nothing be seen through it.
            light += self.softboxes(mirrored(n)) * (face.gloss * mix(0.04, 0.5, smoothstep(0.0, 0.4, edge)));
        }
        if self.rim.x > 0.0 {
            light += self.outlined(n, edge) * 0.16;
        }
        light += face.colour * face.glow;
        self.haze.lerp(light, self.clear)
    }

    /// Light of the lamps behind on a surface, by how far it turns away from the eye:
    /// more from the right, and some from above.
    #[inline(always)]
    fn outlined(&self, n: Vec3, edge: f32) -> Vec3 {
        let beside = (n.x * 0.95).max(n.x * -0.6) + 0.25 * n.dot(self.up).max(0.0);
        self.rim * (smoothstep(0.5, 0.96, edge) * clamp01(beside * 1.2))
    }

    /// Light from a thin clear sheet: what is behind it, hardly dimmed, and what
    /// it mirrors, the more the flatter it is seen.
    fn film(&self, face: &Face, n: Vec3, through: Vec3) -> Vec3 {
        let edge = 1.0 - clamp01(-n.z);
        let edge3 = edge * edge * edge;
        let mirrors = (0.04 + 0.5 * edge3) * (0.45 + 0.55 * n.dot(self.up));
        let mut light = through * (1.0 - 0.3 * edge3) + self.ambient * mirrors + self.glint(n) * face.gloss;
        if self.boxes[0].x > 0.0 {
            light += self.softboxes(mirrored(n)) * (face.gloss * mix(0.08, 0.45, edge));
        }
        self.haze.lerp(light, self.clear)
    }

    /// The sun in a polished surface.
    #[inline(always)]
    fn glint(&self, n: Vec3) -> Vec3 {
        let s = n.dot(self.half).max(0.0);
        let s4 = s * s * s * s;
        let s16 = s4 * s4 * s4 * s4;
        let s64 = s16 * s16 * s16 * s16;
        self.sunlight * (s64 * 1.6 + s16 * 0.22)
    }

    /// Light of tubes to both sides on a surface.
    #[inline(always)]
    fn beside(&self, n: Vec3) -> Vec3 {
        let from = |x: f32| ((n.x * x - n.z * 0.35 + n.dot(self.up) * 0.2 + 0.12) / 1.12).max(0.0);
        self.boxes[0] * from(-0.9) + self.boxes[1] * from(0.9)
    }

    /// What a mirror shows in a direction: a dim floor, a bright ceiling or
    /// sky, between them the dark of the distance, and the softboxes.
    #[inline(always)]
    fn around(&self, way: Vec3) -> Vec3 {
        let up = way.dot(self.up);
        let above = smoothstep(-0.05, 0.9, up);
        let below = smoothstep(-0.05, -0.8, up);
        if self.boxes[0].x > 0.0 {
            let room = self.ambient * (0.07 + 0.75 * above + 0.2 * below) + self.sunlight * (0.35 * above);
            return room + self.softboxes(way) * 2.0;
        }
        let s = way.dot(self.sun).max(0.0);
        let s4 = s * s * s * s;
        self.ambient * (0.35 + 0.95 * above) + self.bounce * below + self.sunlight * (s4 * s4 * s4 * 1.5 + 0.12 * s)
    }

    /// Light of the softboxes from a direction: a broad one stands to the left
    /// of the camera, a narrow one to the right and further back. Each is
    /// brightest in its middle.
    #[inline(always)]
    fn softboxes(&self, way: Vec3) -> Vec3 {
        let Vec3 { x, y, z } = way;
        let high = smoothstep(-0.72, -0.4, y) * smoothstep(0.95, 0.7, y);
        let left = smoothstep(-0.9, -0.76, z) * smoothstep(-0.34, -0.56, z) * smoothstep(-0.1, -0.4, x);
        let right = smoothstep(0.02, 0.14, z) * smoothstep(0.46, 0.3, z) * smoothstep(0.15, 0.4, x);
        self.boxes[0] * (high * left) + self.boxes[1] * (high * right * 0.8)
    }
}

/// Where the ray from the eye goes on that a surface mirrors.
#[inline(always)]
fn mirrored(n: Vec3) -> Vec3 {
    v3(-2.0 * n.z * n.x, -2.0 * n.z * n.y, 1.0 - 2.0 * n.z * n.z)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lit() -> Lamp {
        Lamp { up: Vec3::UP, ambient: Vec3::splat(0.5), sun: Vec3::UP, half: Vec3::UP, clear: 1.0, ..Lamp::default() }
    }

    #[test]
    fn glass_shows_what_is_behind_and_draws_its_own_outline() {
        let through = |normal: Vec3, seen: f32| {
            let face = Face::new(&Skin::clear(Vec3::splat(1.0)), Vec3::splat(1.0), normal, 0.0);
            lit().glass(&face, Vec3::splat(seen)).luma()
        };
        let (front, side) = (v3(0.0, 0.0, -1.0), v3(-0.98, 0.0, -0.2));
        assert!((through(front, 0.6) - 0.6).abs() < 0.06, "{}", through(front, 0.6));
        assert!(through(side, 0.6) < 0.6 * 0.7, "edges are dark before a bright ground: {}", through(side, 0.6));
        assert!(through(side, 0.01) > 0.15, "edges are bright before a dark ground: {}", through(side, 0.01));
    }

    #[test]
    fn a_film_of_water_is_clearer_than_glass_and_shines_at_its_edge() {
        let light = |finish: Finish, normal: Vec3, seen: f32| {
            let skin = Skin { finish, ..Skin::clear(Vec3::splat(1.0)) };
            lit().glass(&Face::new(&skin, skin.colour, normal, 0.0), Vec3::splat(seen)).luma()
        };
        let slant = v3(-0.8, 0.0, -0.6);
        assert!(light(Finish::Film, slant, 0.5) > 1.15 * light(Finish::Clear, slant, 0.5));
        assert!(light(Finish::Film, v3(0.0, 0.98, -0.2), 0.1) > 1.5 * light(Finish::Film, v3(0.0, 0.0, -1.0), 0.1));
    }

    #[test]
    fn metal_mirrors_the_softboxes_in_its_own_colour() {
        let gold = Skin::metal(v3(0.9, 0.5, 0.1));
        let lamp = Lamp { boxes: [Vec3::splat(1.0); 2], ..lit() };
        let shine = |normal: Vec3| {
            let face = Face::new(&gold, gold.colour, normal, 0.0);
            lamp.shade(&face, Nook { sky: 1.0, rim: 0.0 })
        };
        let (box_lit, dark) = (shine(v3(-0.42, 0.0, -0.91)), shine(v3(0.0, 0.0, -1.0)));
        assert!(box_lit.luma() > 3.0 * dark.luma(), "{box_lit:?} {dark:?}");
        assert!(box_lit.x > 3.0 * box_lit.z, "{box_lit:?}");
    }
}
