//! Reads what the camera does: "pans slowly to the left and zooms out".
//!
//! A move and its direction may stand in either order, and a camera "rises"
//! where a balloon would. It must not read what the subjects do.

use super::concept::Family;
use super::draft::{Said, Span};
use crate::script::{Action, CameraMove, Direction};

/// Where a move goes, over and above the directions of subjects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Towards what is seen.
    In,
    /// Away from what is seen.
    Out,
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Upwards.
    Up,
    /// Downwards.
    Down,
    /// Above what follows.
    Over,
}

impl From<Direction> for Way {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Left => Self::Left,
            Direction::Right => Self::Right,
            Direction::Up => Self::Up,
            Direction::Down => Self::Down,
            Direction::Towards => Self::In,
            Direction::Away => Self::Out,
        }
    }
}

/// The camera's part of a clause while it is being read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lens {
    focused: bool,
    span: Option<Span>,
    family: Option<Family>,
    way: Option<Way>,
}

impl Lens {
    /// Whether the clause is about the camera.
    pub fn is_focused(&self) -> bool {
        self.focused
    }

    /// Whether a move waits for its direction.
    pub fn wants_way(&self) -> bool {
        self.focused && self.family.is_some() && self.way.is_none()
    }

    /// The camera is named: the clause is about it.
    pub fn focus(&mut self, span: &Span) {
        self.focused = true;
        self.widen(span);
    }

    /// A direction arrives; it ends a move that waited for one.
    pub fn go(&mut self, way: Way, span: &Span) -> Option<Said<CameraMove>> {
        self.focused = true;
        self.widen(span);
        self.way = Some(way);
        if self.family.is_some() { self.flush() } else { None }
    }

    /// A move arrives; `after_way` says that its direction came first, as in Chinese.
    pub fn turn(&mut self, family: Family, span: &Span) -> Option<Said<CameraMove>> {
        let earlier = if self.family.is_some() { self.flush() } else { None };
        self.focused = true;
        self.widen(span);
        self.family = Some(family);
        if self.way.is_some() { self.flush() } else { earlier }
    }

    /// The camera does what subjects do.
    pub fn act(&mut self, action: Action, span: &Span) -> Option<Said<CameraMove>> {
        let (family, way) = match action {
            Action::Rise | Action::Launch | Action::Jump => (Family::Crane, Some(Way::Up)),
            Action::Fall | Action::Dive | Action::Land => (Family::Crane, Some(Way::Down)),
            Action::Fly | Action::Soar | Action::Hover | Action::Cross => (Family::Go, Some(Way::Over)),
            Action::Spin => (Family::Orbit, None),
            Action::Look => (Family::Tilt, None),
            _ => (Family::Go, None),
        };
        let earlier = self.turn(family, span);
        match way {
            Some(way) if earlier.is_none() => self.go(way, span),
            _ => earlier,
        }
    }

    /// Ends the move that is being read, if there is one.
    pub fn flush(&mut self) -> Option<Said<CameraMove>> {
        let span = self.span.take();
        let (family, way) = (self.family.take(), self.way.take());
        let value = match (family, way) {
            (None, None) | (None, Some(Way::Over)) => return None,
            (family, way) => resolve(family.unwrap_or(Family::Go), way),
        };
        Some(Said::new(value, span?))
    }

    /// Ends the clause.
    pub fn blur(&mut self) -> Option<Said<CameraMove>> {
        let last = self.flush();
        self.focused = false;
        last
    }

    fn widen(&mut self, span: &Span) {
        self.span = Some(match self.span.take() {
            Some(old) => old.start.min(span.start)..old.end.max(span.end),
            None => span.clone(),
        });
    }
}

/// The move that a family makes in a direction, or by itself.
fn resolve(family: Family, way: Option<Way>) -> CameraMove {
    use CameraMove as M;
    use Family as F;
    use Way as W;
    match (family, way) {
        (F::Pan | F::Tilt, Some(W::Left)) => M::PanLeft,
        (F::Pan, Some(W::Up)) => M::TiltUp,
        (F::Pan | F::Tilt, Some(W::Down)) => M::TiltDown,
        (F::Tilt, Some(W::Right)) | (F::Pan, _) => M::PanRight,
        (F::Tilt, _) => M::TiltUp,
        (F::Zoom, Some(W::Out)) => M::ZoomOut,
        (F::Zoom, _) => M::ZoomIn,
        (F::Orbit, Some(W::Left)) => M::OrbitLeft,
        (F::Orbit, _) => M::OrbitRight,
        (F::Crane, Some(W::Down)) => M::CraneDown,
        (F::Crane, _) | (F::Dolly | F::Truck | F::Go, Some(W::Up)) => M::CraneUp,
        (F::Follow, _) => M::Tracking,
        (F::Dolly | F::Truck | F::Go, Some(W::Down)) => M::CraneDown,
        (F::Dolly | F::Truck | F::Go, Some(W::Left)) => M::TruckLeft,
        (F::Dolly | F::Truck | F::Go, Some(W::Right)) | (F::Truck, None) => M::TruckRight,
        (F::Dolly | F::Truck | F::Go, Some(W::Out)) => M::DollyOut,
        (F::Dolly | F::Truck | F::Go, Some(W::Over)) => M::Flyover,
        (F::Dolly | F::Truck | F::Go, Some(W::In)) | (F::Dolly | F::Go, None) => M::DollyIn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_direction_may_stand_on_either_side_of_its_move() {
        let mut lens = Lens::default();
        assert_eq!(lens.turn(Family::Pan, &(0..3)), None);
        assert_eq!(lens.go(Way::Left, &(4..8)), Some(Said::new(CameraMove::PanLeft, 0..8)));
        assert_eq!(lens.go(Way::Right, &(9..10)), None);
        assert_eq!(lens.turn(Family::Truck, &(10..12)), Some(Said::new(CameraMove::TruckRight, 9..12)));
    }

    #[test]
    fn a_move_without_direction_ends_with_its_clause() {
        let mut lens = Lens::default();
        lens.focus(&(0..6));
        assert_eq!(lens.turn(Family::Zoom, &(7..11)), None);
        assert_eq!(lens.blur(), Some(Said::new(CameraMove::ZoomIn, 0..11)));
        assert!(!lens.is_focused());
    }
}
