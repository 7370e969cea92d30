//! Which file of a crate uses which other, in product code.
//!
//! Resolves names as far as syntax allows: through `use`, re-exports, globs and inline modules. It
//! cannot see what only types show (methods, trait implementations), so `impl Store` in a child of
//! the file that declares `Store` is an edge from the child to its parent, and calling the methods
//! of that `impl` is no edge back. Neither can it see items that a macro writes.

mod map;
mod uses;

pub use map::CrateMap;
pub use uses::{Edges, edges};
