//! What each does when nothing is said, how fast and along what it goes at it,
//! and where it looks meanwhile.
//!
//! Places nobody.

use super::display;
use super::land::Setting;
use super::nature::{Home, Nature};
use super::pairing::is_person;
use super::parts::{Motion, Vec3};
use crate::noise::Dice;
use crate::script::{Action, Place, ShotSize, SubjectKind as K};

/// Radius of the circles that an eagle soars in.
pub(super) const SOAR_M: f32 = 5.0;

/// Whether it goes round and round in one place.
pub(super) fn circles(kind: K, action: Action) -> bool {
    kind == K::Eagle && action == Action::Soar
}

/// Speed in metres a second, and strides or beats a second.
pub(super) fn speed(nature: &Nature, action: Action, kind: K) -> (f32, f32) {
    match action {
        Action::Run | Action::Gallop | Action::Play => match kind {
            K::Horse => (9.5, 1.75),
            K::Camel | K::Elephant | K::Cow => (6.0, 1.4),
            K::Dog | K::Fox | K::Wolf | K::Lion | K::Tiger | K::Deer | K::Rabbit => (6.0, 2.3),
            _ => (3.6, 1.4),
        },
        // In circles, whose place does not move.
        _ if circles(kind, action) => (0.0, nature.rate),
        // Without a mount on a board.
        Action::Ride if is_person(kind) => (4.2, nature.rate),
        Action::Walk | Action::Cross if nature.speed > 3.0 => (nature.speed * 0.35, nature.rate * 0.5),
        Action::Walk
        | Action::Cross
        | Action::Ride
        | Action::Drive
        | Action::Sail
        | Action::Row
        | Action::Fly
        | Action::Soar
        | Action::Swim
        | Action::Rise
        | Action::Fall => (nature.speed, nature.rate),
        Action::Jump | Action::Float | Action::Dive | Action::Flow => (nature.speed * 0.6, nature.rate),
        _ => (0.0, nature.rate),
    }
}

/// What a kind does when nothing is said: nobody paces up and down the sill of
/// a window, and who is seen from near looks back.
pub(super) fn usual(nature: &Nature, setting: &Setting) -> Action {
    match nature.action {
        Action::Walk | Action::Run if setting.place == Place::Room && nature.size_m > 0.8 => Action::Stand,
        Action::Walk | Action::Run if setting.place == Place::Room => Action::Sit,
        Action::Walk | Action::Run | Action::Eat if near(setting) => Action::Stand,
        action => action,
    }
}

/// Whether the shot is for a face.
pub(super) fn near(setting: &Setting) -> bool {
    matches!(setting.shot.shot_size, Some(ShotSize::CloseUp | ShotSize::ExtremeCloseUp))
}

/// Where someone looks who stays in one place: at the camera, or out over the
/// water; `None` where they keep the way that they would go.
pub(super) fn rest_facing(
    setting: &Setting,
    action: Action,
    (flat, side): (Vec3, Vec3),
    dice: &mut Dice,
) -> Option<Vec3> {
    match action {
        Action::Sit | Action::Look | Action::Stand | Action::Wave | Action::Dance => {
            let wide = if near(setting) { 0.5 } else { 0.8 };
            Some((-flat + side * dice.range(-wide, wide)).unit())
        }
        Action::Fish => {
            let hand = if dice.unit() < 0.5 { 1.0 } else { -1.0 };
            Some((side * hand + flat * dice.range(0.1, 0.5)).unit())
        }
        _ => None,
    }
}

/// How it moves through the shot.
pub(super) fn motion((kind, home): (K, Home), action: Action, velocity: Vec3, seconds: f32, dice: &mut Dice) -> Motion {
    match kind {
        _ if home == Home::Table => display::turning(action, dice).unwrap_or(Motion::Rest),
        K::Rocket => Motion::Launch { delay_s: (seconds * 0.3).min(2.2), thrust_m_s2: 7.5 },
        _ if circles(kind, action) => Motion::Circle { radius_m: SOAR_M, period_s: dice.side() * 16.0 },
        K::Firefly | K::Butterfly => {
            Motion::Circle { radius_m: dice.range(0.2, 0.7), period_s: dice.side() * dice.range(3.0, 7.0) }
        }
        _ if velocity.length() > 0.0 => Motion::Straight { velocity },
        _ => Motion::Rest,
    }
}
