//! Lanterns that hang over a street or a lane rather than in somebody's hand:
//! strings of them across it and along its houses.
//!
//! Decides where; nothing here draws.

use super::masonry::lit;
use super::{alley, court, tunnel};
use crate::maths::{atan2_turns, hex, v3};
use crate::noise::Dice;
use crate::scene::actors::coats::{assorted, colour};
use crate::scene::parts::{Prop, PropKind, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Colour, Feature, Light, Place, Subject, SubjectKind as K};

/// So many are each seen; of more there are strings.
const FEW: u16 = 6;

/// How far along a lane one string reaches.
const STRING_M: f32 = 6.2;

/// Whether there are houses along a way, which strings are hung between.
fn has_houses(setting: &Setting) -> bool {
    match setting.place {
        Place::Village => true,
        Place::Street | Place::City => {
            let open = court::sport(setting).is_some() || setting.has(Feature::BuildingSite);
            !(open || setting.riverside() || tunnel::inside(setting))
        }
        _ => false,
    }
}

/// The lanterns of a street that are not somebody's to carry: named before
/// whoever is there, or more of them than hands.
fn hanging<'a>(setting: &'a Setting) -> Option<&'a Subject> {
    let all = &setting.shot.subjects;
    let at = all.iter().position(|subject| subject.kind == K::Lantern).filter(|_| has_houses(setting))?;
    let lantern = &all[at];
    let someone = |subject: &&Subject| subject.kind.has_hands();
    let bearer = all[..at].iter().find(someone);
    // At a feast that has fireworks they hang over every lane.
    let feast = setting.shot.lights.contains(&Light::Fireworks) && lantern.count.is_none();
    let many = feast || lantern.plural || lantern.count.is_some_and(|count| count > 1);
    let free = bearer.is_none_or(|bearer| many && !bearer.plural && bearer.kind != K::Crowd);
    (free
        && !lantern.held
        && lantern.count.is_none_or(|count| count > FEW)
        && lantern.action.is_none_or(|action| !action.is_task()))
    .then_some(lantern)
}

/// Whether somebody is not among the cast, for it hangs over the street.
pub(crate) fn hang(setting: &Setting, kind: K) -> bool {
    kind == K::Lantern && hanging(setting).is_some()
}

/// Strings of lanterns over a lane whose middle is known at each distance and
/// whose houses stand so far from it.
pub(crate) fn strings(
    setting: &Setting,
    (lane, half): (impl Fn(f32) -> f32, f32),
    all: &mut Vec<Prop>,
    dice: &mut Dice,
) {
    let Some(lantern) = hanging(setting) else { return };
    let paint = colour(lantern.colour.unwrap_or(Colour::Red));
    let paper = if lantern.colour.is_some_and(|name| name != Colour::Red) { paint } else { hex(0xd4201a) };
    let mut hung = 0;
    let mut string = |at: Vec3, long: f32, sag: f32, yaw_turns: f32| {
        let paper = if lantern.colour == Some(Colour::Mixed) { assorted(hung) } else { paper };
        hung += 1;
        let prop = Prop::plain(PropKind::Lanterns, at, v3(long, sag, 0.5), paper);
        // By day they are paper, in the dark they burn.
        all.push(Prop { yaw_turns, lit: lit(setting), seed: dice.bits() as u32, ..prop });
    };
    for row in 0..7 {
        let z = 9.0 + 8.5 * row as f32;
        string(v3(lane(z), 5.3, z), half * 2.0, 0.7, 0.0);
    }
    for side in [-1.0, 1.0] {
        for piece in 0..11 {
            let (near, far) = (5.0 + STRING_M * piece as f32, 5.0 + STRING_M * (piece + 1) as f32);
            let (from, to) = (lane(near), lane(far));
            let at = v3((from + to) * 0.5 + side * (half - 0.7), 3.5, (near + far) * 0.5);
            string(at, STRING_M, 0.25, atan2_turns(STRING_M, to - from));
        }
    }
}

/// How far from the middle of their street the houses stand that lanterns hang on.
pub(crate) fn half_m(setting: &Setting) -> f32 {
    match setting.place {
        Place::Village if setting.has(Feature::River) && setting.has(Feature::ChineseTown) => 12.0,
        Place::Village if alley::is_in(setting) => alley::HALF_M,
        _ if alley::is_close(setting) => 4.5,
        Place::Village => 7.2,
        _ if setting.of_old() => 7.2,
        // Across the square.
        _ if setting.square() => 29.6,
        _ => 9.8,
    }
}
