//! Boards and screens of light on the fronts of houses: letters, and pictures that
//! advertise something.
//!
//! Where they hang is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use super::sign;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns};
use crate::noise::unit2;
use crate::render::world::Moment;
use crate::scene::Prop;

/// How bright a screen is in the dark and by day, when it has the sun against it.
const GLOW: (f32, f32) = (0.95, 0.8);

/// A board of letters, one over the other.
pub(crate) fn sign(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    let (wide, tall) = (prop.size.x, prop.size.y);
    block(frame, prop.size, hex(0x17181b), Cover::Plain, facade);
    let flicker = if unit2(1, (moment.seconds * 9.0) as i32, prop.seed) < 0.02 { 0.6 } else { 1.0 };
    let colour = sign::tube(unit2(2, 1, prop.seed)) * flicker;
    let front = Front { frame, z: -prop.size.z * 0.5 - 0.02, out: -frame.away };
    let cover = Cover::Sign { wide, tall, seed: prop.seed };
    front.rect(facade, (0.0, wide * 0.5), (0.0, tall), (colour, 0.0, cover));
    facade.halo(frame.at(0.0, tall * 0.5, 0.0), tall * 0.5, colour * (0.12 * prop.lit));
}

/// A screen that is being drawn.
struct Screen<'a> {
    on: Front<'a>,
    half: f32,
    high: f32,
    glow: f32,
    seed: u32,
    seconds: f32,
}

/// A screen in its frame, its picture to the near side.
pub(crate) fn screen(prop: &Prop, frame: &Frame, moment: &Moment, facade: &mut Facade) {
    block(frame, prop.size, prop.colour, Cover::Plain, facade);
    let on = Front { frame, z: -prop.size.z * 0.5 - 0.03, out: -frame.away };
    if facade.facing(frame.at(0.0, prop.size.y * 0.5, on.z), on.out) <= 0.0 {
        return;
    }
    let night = moment.shot.sky.ambient.luma() < 0.12;
    let glow = if night { GLOW.0 } else { GLOW.1 };
    let (half, high) = (prop.size.x * 0.47, prop.size.y);
    let before = frame.at(0.0, prop.size.y * 0.5, on.z - 0.5);
    let screen = Screen { on, half, high, glow, seed: prop.seed, seconds: moment.seconds };
    screen.picture(facade);
    facade.halo(before, high * 0.9, screen.ground() * (0.1 * glow));
}

/// Pairs of colours: the ground of a picture, and what is written on it.
const SCHEMES: [[u32; 2]; 7] = [
    [0xd81f2a, 0xffffff],
    [0x1450d2, 0xffe14a],
    [0xf2b705, 0x1a1a1a],
    [0x0fa3a3, 0xffffff],
    [0xe0348c, 0xfff2c8],
    [0xf4f4f0, 0xd81f2a],
    [0x6a2fd0, 0x7af0ff],
];

impl Screen<'_> {
    fn dice(&self, number: i32) -> f32 {
        unit2(number, 3, self.seed)
    }

    fn scheme(&self) -> [Vec3; 2] {
        SCHEMES[(self.dice(1) * 6.99) as usize].map(hex)
    }

    fn ground(&self) -> Vec3 {
        self.scheme()[0]
    }

    /// A polygon in shares of the half width and of the height.
    fn shape(&self, facade: &mut Facade, out: f32, points: &[(f32, f32)], colour: Vec3) {
        let points: Vec<(f32, f32)> = points.iter().map(|(x, y)| (x * self.half, y * self.high)).collect();
        self.on.raised(out).face(facade, &points, colour, self.glow, Cover::Plain);
    }

    fn oval(&self, facade: &mut Facade, out: f32, (x, y): (f32, f32), radius: f32, colour: Vec3) {
        let wide = radius * self.high / self.half;
        let points: Vec<(f32, f32)> = (0..18)
            .map(|i| i as f32 / 18.0)
            .map(|turn| (x + cos_turns(turn) * wide, y + sin_turns(turn) * radius))
            .collect();
        self.shape(facade, out, &points, colour);
    }

    fn picture(&self, facade: &mut Facade) {
        let [ground, ink] = self.scheme();
        let breath = 0.92 + 0.08 * sin_turns(self.seconds * 0.3 + self.dice(2));
        self.shape(facade, 0.0, &[(-1.0, 0.04), (1.0, 0.04), (1.0, 0.96), (-1.0, 0.96)], ground * breath);
        match (self.dice(3) * 4.0) as i32 {
            0 => self.portrait(facade, ink),
            1 => self.bottle(facade, ink),
            2 => self.rings(facade, ink),
            _ => self.words(facade, (0.3, 0.72), ink),
        }
        self.words(facade, (0.08, 0.24), ink);
    }

    /// Letters side by side.
    fn words(&self, facade: &mut Facade, (low, high): (f32, f32), ink: Vec3) {
        let cell = (high - low) * self.high;
        let count = ((self.half * 1.8 / cell) as i32).clamp(2, 9);
        for index in 0..count {
            let x = (index as f32 - (count - 1) as f32 * 0.5) * cell;
            let (half, foot) = (cell * 0.4, low * self.high);
            for stroke in letter(unit2(index, 11, self.seed)) {
                let points = stroke.map(|(u, v)| (x + u * half, foot + v * cell));
                self.on.raised(0.03).face(facade, &points, ink, self.glow, Cover::Plain);
            }
        }
    }

    /// Somebody's face, turned a little.
    fn portrait(&self, facade: &mut Facade, ink: Vec3) {
        let x = mix(-0.4, 0.4, self.dice(4)) + 0.02 * sin_turns(self.seconds * 0.17);
        let skin = hex([0xf0c4a0, 0xc98a62, 0x8a5638, 0xe8b48a][(self.dice(5) * 3.99) as usize]);
        let hair = hex([0x1a1412, 0x4a2c18, 0xb8863c, 0x2a1c18][(self.dice(6) * 3.99) as usize]);
        let wide = self.high / self.half;
        let at = |dx: f32, y: f32| (x + dx * wide, y);
        self.oval(facade, 0.01, at(0.0, 0.66), 0.25, hair);
        self.shape(facade, 0.015, &[at(-0.25, 0.66), at(-0.27, 0.34), at(0.27, 0.34), at(0.25, 0.66)], hair);
        self.shape(facade, 0.02, &[at(-0.4, 0.28), at(0.4, 0.28), at(0.2, 0.41), at(-0.2, 0.41)], ink);
        self.shape(facade, 0.025, &[at(-0.08, 0.36), at(0.08, 0.36), at(0.08, 0.5), at(-0.08, 0.5)], skin * 0.85);
        self.oval(facade, 0.03, at(0.01, 0.62), 0.175, skin);
        self.shape(facade, 0.035, &[at(-0.17, 0.7), at(0.19, 0.7), at(0.1, 0.84), at(-0.1, 0.84)], hair);
        for side in [-1.0, 1.0] {
            self.oval(facade, 0.04, at(0.01 + side * 0.07, 0.645), 0.02, hex(0x181414));
        }
        self.shape(
            facade,
            0.04,
            &[at(-0.05, 0.535), at(0.07, 0.535), at(0.04, 0.515), at(-0.02, 0.515)],
            hex(0xb8323a),
        );
    }

    /// Something to drink, in a light of its own.
    fn bottle(&self, facade: &mut Facade, ink: Vec3) {
        let wide = self.high / self.half;
        self.oval(facade, 0.01, (0.0, 0.6), 0.3, self.ground().lerp(Vec3::splat(1.0), 0.45));
        let at = |dx: f32, y: f32| (dx * wide, y);
        let glass = hex([0x1f6a3a, 0x8a2a1c, 0x3a1c10, 0x1c4a8a][(self.dice(7) * 3.99) as usize]);
        let outline = [
            at(-0.1, 0.3),
            at(0.1, 0.3),
            at(0.1, 0.62),
            at(0.04, 0.72),
            at(0.04, 0.88),
            at(-0.04, 0.88),
            at(-0.04, 0.72),
            at(-0.1, 0.62),
        ];
        self.shape(facade, 0.02, &outline, glass);
        self.shape(facade, 0.03, &[at(-0.1, 0.4), at(0.1, 0.4), at(0.1, 0.55), at(-0.1, 0.55)], ink);
    }

    /// Rings that grow from the middle.
    fn rings(&self, facade: &mut Facade, ink: Vec3) {
        let phase = crate::maths::fract(self.seconds * 0.12);
        for ring in 0..4 {
            let radius = (3.0 - ring as f32 + phase) * 0.085;
            let colour = if ring % 2 == 0 { ink } else { self.ground() };
            self.oval(facade, 0.01 + 0.005 * ring as f32, (0.0, 0.6), radius.min(0.33), colour);
        }
    }
}

/// A stroke of a letter: its corners across, from -1 to 1, and up, from 0 to 1.
type Stroke = [(f32, f32); 4];

fn upright(x: f32) -> Stroke {
    [(x - 0.16, 0.08), (x + 0.16, 0.08), (x + 0.16, 0.92), (x - 0.16, 0.92)]
}

fn level(y: f32) -> Stroke {
    [(-0.74, y - 0.07), (0.74, y - 0.07), (0.74, y + 0.07), (-0.74, y + 0.07)]
}

/// One of some capitals that are made of straight strokes.
fn letter(dice: f32) -> Vec<Stroke> {
    match (dice * 6.99) as i32 {
        0 => vec![upright(-0.58), upright(0.58), level(0.5)],
        1 => vec![upright(-0.58), level(0.85), level(0.5), level(0.15)],
        2 => vec![upright(-0.58), level(0.15)],
        3 => vec![upright(0.0), level(0.85)],
        4 => vec![upright(-0.58), upright(0.58), level(0.85), level(0.15)],
        5 => vec![upright(-0.58), upright(0.58), level(0.85), level(0.48)],
        _ => vec![upright(0.0)],
    }
}
