//! What drifts through the air because of the place and its subjects: leaves,
//! petals, motes, sparks.
//!
//! What falls from the weather is `air`'s.

use crate::maths::hex;
use crate::scene::city::{blaze, precinct};
use crate::scene::parts::{Drift, Falling, ShotScene};
use crate::scene::setting::Setting;
use crate::script::{Feature, Place, Season, SubjectKind, Weather};

/// Things in the air that belong to the place rather than to the weather.
pub(crate) fn fill(setting: &Setting, scene: &mut ShotScene) {
    precinct::thin_out(scene);
    if setting.place == Place::Room {
        // A window shows a small part of what falls.
        for falling in &mut scene.falling {
            falling.count = (falling.count * 3).min(6000);
        }
    }
    if setting.place == Place::Studio {
        scene.falling.clear();
    }
    let mut push = |kind, count, colour| scene.falling.push(Falling { kind, count, colour });
    match setting.place {
        Place::Underwater => push(Drift::Motes, 240, hex(0xd8f2f2)),
        Place::Forest | Place::River | Place::Garden if setting.season == Season::Autumn && !setting.wet() => {
            push(Drift::Leaves, 90, hex(0xc9701f));
        }
        Place::Forest | Place::Meadow if setting.night() && setting.season == Season::Summer => {
            push(Drift::Fireflies, 60, hex(0xd8f06a));
        }
        // Motes show where the light comes low through shade.
        Place::Room if !setting.wet() && !setting.dark() => push(Drift::Dust, 70, hex(0xfff0cf)),
        Place::Forest | Place::Meadow | Place::Field if setting.low_sun() && !setting.wet() && !setting.snowy() => {
            push(Drift::Dust, 50, hex(0xfff0cf));
        }
        _ => {}
    }
    // Where people live, a season that is asked for has few other marks.
    if matches!(setting.place, Place::Village | Place::Street | Place::City) && !setting.wet() {
        match setting.shot.season {
            Some(Season::Autumn) => push(Drift::Leaves, 150, hex(0xc9701f)),
            Some(Season::Spring) => push(Drift::Petals, 150, hex(0xf4c3d2)),
            _ => {}
        }
    }
    // Around those that are looked at, the air is full of others.
    let falls = |kind| setting.shot.subjects.iter().any(|subject| subject.kind == kind);
    if falls(SubjectKind::Leaf) {
        let count = if setting.weather == Weather::Wind { 1300 } else { 560 };
        push(Drift::Leaves, count, hex(0xc9701f));
    }
    if setting.has(Feature::CherryTrees) || falls(SubjectKind::Petal) {
        push(Drift::Petals, 520, hex(0xf4c3d2));
    }
    if blaze::burns(setting) {
        push(Drift::Embers, 420, hex(0xff9a3c));
    } else if scene.actors.iter().any(|a| a.kind == SubjectKind::Campfire) {
        push(Drift::Embers, 60, hex(0xff9a3c));
    }
}
