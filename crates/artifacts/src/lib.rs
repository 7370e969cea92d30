//! Bytes by key.
