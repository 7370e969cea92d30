//! SQL as far as the rules must understand it: which texts are statements, and what they write.

mod literals;
mod statement;

pub use literals::texts;
pub use statement::{StatusWrite, is_statement, status_write};
