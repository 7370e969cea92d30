//! Settles how the camera moves in a shot.
//!
//! It must not read tokens.

use super::concept::Set;
use super::draft::Draft;
use super::notes::Notes;
use crate::script::{Action, CameraMove, Subject};

const CAMERA_MAX: usize = 6;

/// The moves of the camera in a shot of these subjects.
pub fn camera(draft: &Draft, subjects: &[Subject], notes: &mut Notes) -> Vec<CameraMove> {
    let mut moves: Vec<CameraMove> = Vec::new();
    for said in &draft.camera {
        if moves.len() == CAMERA_MAX && moves.last() != Some(&said.value) {
            notes.warn(format!("More than {CAMERA_MAX} camera moves in one shot; the rest are left out."));
            notes.ignored(&said.span);
            continue;
        }
        notes.said(said, Set::Camera);
        if moves.last() != Some(&said.value) {
            moves.push(said.value);
        }
    }
    // "Flying over a canyon" with nobody who flies: the camera does.
    if let Some(said) = draft.loose_action.as_ref().filter(|a| matches!(a.value, Action::Fly | Action::Soar))
        && subjects.is_empty()
        && moves.is_empty()
    {
        notes.decided(Set::Camera(CameraMove::Flyover), &said.span, false);
        moves.push(CameraMove::Flyover);
    }
    moves
}
