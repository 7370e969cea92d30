//! The light that an actor stands in: of the sun or the moon, of the sky, of a room,
//! of fires near by and of the lamps that a film would bring.
//!
//! Draws nothing; the painter asks.

use super::easel::seen;
use super::gleam::Lamp;
use super::painter::Painter;
use crate::maths::{Vec3, mix, sin_turns, smoothstep, v3};
use crate::render::air::sky::towards;
use crate::scene::Enclosure;
use crate::script::{SubjectKind, TimeOfDay};

/// How much of all other light is left on a face that neon signs light, and indoors.
const BESIDE_NEON: f32 = 0.25;
const BESIDE_NEON_INDOORS: f32 = 0.75;

/// The share of the sun's light that the ground throws back.
const REBOUND: f32 = 0.42;

/// Share of the moon's light that falls on figures from the camera's side, as a
/// film's lamps would give it.
const MOON_FILL: f32 = 0.4;

/// How far a white board takes the tint from the shade of a face, and how much it
/// adds to its light.
const FILL: (f32, f32) = (0.7, 0.3);

/// How much more of the sky a board throws back on those who stand against the sun.
const BOARD: f32 = 0.6;

/// How much light a lamp beside the camera throws by night on what is near, from how
/// far on it fades and how far it reaches; and its colour.
const LAMP_LUMA: f32 = 0.16;
const LAMP_M: (f32, f32) = (2.6, 6.0);
const LAMP: Vec3 = Vec3 { x: 1.08, y: 0.98, z: 0.86 };

/// The light that throws shadows: of the sun, the moon or a spotlight.
pub(super) struct Key {
    /// Length one.
    pub towards: Vec3,
    pub colour: Vec3,
    pub hardness: f32,
}

impl Painter<'_> {
    /// The light that throws shadows at a place.
    pub(super) fn key(&self, at: Vec3) -> Key {
        let sun = &self.moment.shot.sun;
        let spot = self.moment.spotlight.map(|spot| (spot.towards(), spot.light(at)));
        match spot.filter(|(_, light)| light.luma() > sun.colour.luma()) {
            Some((towards, colour)) => Key { towards, colour, hardness: 1.0 },
            None => {
                let colour = sun.colour * self.moment.sunlit(at);
                Key { towards: towards(sun), colour, hardness: sun.hardness }
            }
        }
    }

    pub(super) fn lamp(&self, at: Vec3) -> Lamp {
        let shot = self.moment.shot;
        let away = at - self.view.eye;
        let distance = away.length().max(1e-3);
        let key = self.key(at);
        let sun = seen(self.view, key.towards);
        let flash = self.moment.haze.flash_light();
        // Behind a window's wall only part of the day comes in; a lamp helps.
        let (day, sky, lamp) = match &shot.enclosure {
            Enclosure::Room { lamp, .. } => (0.26, 0.48, *lamp * 0.2),
            _ => (mix(0.55, 1.0, key.hardness), 1.0, Vec3::ZERO),
        };
        let beside = match (shot.neon, &shot.enclosure) {
            (None, _) => 1.0,
            (Some(_), Enclosure::Room { .. }) => BESIDE_NEON_INDOORS,
            (Some(_), _) => BESIDE_NEON,
        };
        Lamp {
            sun,
            up: seen(self.view, Vec3::UP),
            sunlight: key.colour * (day * beside),
            ambient: self.filled(
                shot.sky.ambient * (sky * beside)
                + lamp
                // By the moon a figure would be lost before its ground.
                + if shot.sun.moon { shot.sun.colour * (day * MOON_FILL) } else { Vec3::ZERO },
            ) * (1.0 + self.against_the_light(sun))
                + self.lamplight(distance)
                + flash
                + self.firelight(at),
            bounce: key.colour * (day * REBOUND * key.towards.y.max(0.0)),
            wrap: mix(0.6, 0.22, key.hardness),
            boxes: match shot.enclosure {
                _ if let Some(neon) = shot.neon => neon,
                Enclosure::Studio { tubes: Some(tubes), .. } => tubes,
                Enclosure::Studio { .. } => [shot.sky.ambient + shot.sun.colour * 0.35; 2],
                _ => [Vec3::ZERO; 2],
            },
            rim: match shot.enclosure {
                Enclosure::Studio { rim: Some(rim), .. } => rim,
                _ => Vec3::ZERO,
            },
            tubes: shot.neon.is_some() || matches!(shot.enclosure, Enclosure::Studio { tubes: Some(_), .. }),
            haze: self.moment.haze.colour(away * (1.0 / distance)),
            clear: self.moment.haze.clear(self.view.eye.y, at.y, distance),
            half: (sun - v3(0.0, 0.0, 1.0)).unit(),
        }
    }

    /// How much more of the sky those have whom the sun is behind: the white board that is
    /// held up for them, without which they would be mere outlines.
    fn against_the_light(&self, sun: Vec3) -> f32 {
        let shot = self.moment.shot;
        let under_the_sun = shot.enclosure == Enclosure::None && !shot.sun.moon;
        if under_the_sun { BOARD * smoothstep(0.3, 0.9, sun.z) } else { 0.0 }
    }

    /// By night a face that is looked at from near would be lost before its ground.
    fn lamplight(&self, distance: f32) -> Vec3 {
        let shot = self.moment.shot;
        let dark = shot.time == TimeOfDay::Night && shot.enclosure == Enclosure::None && shot.neon.is_none();
        if dark { LAMP * (LAMP_LUMA * smoothstep(LAMP_M.1, LAMP_M.0, distance)) } else { Vec3::ZERO }
    }

    /// The light of the sky with that of the white board that is held up for a face:
    /// shade has its own colours again.
    fn filled(&self, ambient: Vec3) -> Vec3 {
        if !self.moment.shot.is_focused_on_a_beast() {
            return ambient;
        }
        let board = v3(1.05, 1.0, 0.94) * ambient.luma();
        ambient.lerp(board, FILL.0) * (1.0 + FILL.1)
    }

    /// Light of the fires that burn near by.
    fn firelight(&self, at: Vec3) -> Vec3 {
        let fires = self.moment.shot.actors.iter().filter(|actor| actor.kind == SubjectKind::Campfire);
        let flicker = 1.0 + 0.12 * sin_turns(self.moment.seconds * 1.9) * sin_turns(self.moment.seconds * 0.7);
        fires.fold(Vec3::ZERO, |light, fire| {
            let (dx, dz, size) = (fire.at.x - at.x, fire.at.z - at.z, fire.size_m * 1.6);
            light + v3(1.0, 0.5, 0.18) * (1.1 * flicker * size * size / (size * size + dx * dx + dz * dz))
        })
    }
}
