//! Which rooms are seen whole, and by which plan.
//!
//! Places nobody and draws nothing.

use super::layout::Plan;
use super::parts::Furnishing;
use super::{dwelling, premises};

/// The plan of a room, by whether somebody lies in it; none for those that are
/// a wall with a window.
pub(super) fn plan(furnishing: Furnishing, lying: bool) -> Option<&'static Plan> {
    Some(match furnishing {
        Furnishing::Lounge => &dwelling::LOUNGE,
        Furnishing::Bedroom if lying => &dwelling::BEDSIDE,
        Furnishing::Bedroom => &dwelling::BEDROOM,
        Furnishing::Bathroom => &dwelling::BATHROOM,
        Furnishing::Corridor => &dwelling::CORRIDOR,
        Furnishing::Office => &premises::OFFICE,
        Furnishing::Meeting => &premises::MEETING,
        Furnishing::Classroom => &premises::CLASSROOM,
        Furnishing::Restaurant => &premises::RESTAURANT,
        Furnishing::Bar => &premises::BAR,
        Furnishing::Gym => &premises::GYM,
        Furnishing::Gallery => &premises::GALLERY,
        Furnishing::Church => &premises::CHURCH,
        _ => return None,
    })
}
