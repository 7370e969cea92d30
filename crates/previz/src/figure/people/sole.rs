//! What is below a foot.
//!
//! `gear` draws it.

/// What is on the feet beside shoes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sole {
    Plain,
    Blade,
    Ski,
    Fin,
}
