//! What is true, without doing anything.
