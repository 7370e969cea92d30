//! How large what a shot is about is in the picture, beyond what is usual for its kind.
//!
//! Shares only; places nothing.

use super::nature::{Nature, is_person, nature};
use super::{onlookers, partners, perch};
use crate::scene::products::display;
use crate::scene::rooms::seating;
use crate::scene::setting::Setting;
use crate::script::{Place, Subject};

/// How tall all is that is framed: the tallest of these heights, whoever is bound to it and
/// whoever watches it.
pub(crate) fn height_m(setting: &Setting, subject: &Subject, heights: [f32; 3]) -> f32 {
    let with = partners::height_m(setting, subject).max(onlookers::height_m(setting, subject, heights[0]));
    heights.into_iter().fold(with, f32::max)
}

/// How much of the picture's height a subject of a nature and a size fills.
pub(crate) fn fill(
    setting: &Setting,
    (subject, nature, size): (&Subject, &Nature, f32),
    about: (f32, bool, bool),
) -> f32 {
    let watched = onlookers::height_m(setting, subject, size * nature.tall) > 0.0;
    (nature.fill * fullness(setting, subject, about)).max(if watched { onlookers::FILL } else { 0.0 })
}

/// How much more of the picture it fills than is usual for its kind: by how many
/// there are, whether it is carried by a craft, and whether it is on a table.
fn fullness(setting: &Setting, subject: &Subject, (count, carried, on_table): (f32, bool, bool)) -> f32 {
    let many = if count > 3.0 { 0.8 } else { 1.0 };
    let with_craft = if carried { 1.6 } else { 1.0 };
    // In a room, and out of doors, some of the place is to be seen.
    let in_room = match setting.place {
        Place::Room if on_table => 0.72,
        _ if on_table && display::is_outdoors(setting) && !display::is_worn(setting.shot) => 0.84,
        _ => 1.0,
    };
    // In a studio there is nothing else to look at.
    let alone = setting.place == Place::Studio && !on_table && !is_person(subject.kind);
    let on_show = if alone { (0.5 / nature(subject.kind).fill).max(1.0) } else { 1.0 };
    many * with_craft * perch::share(setting, subject) * in_room * on_show * seating::closeness(setting, subject)
}
