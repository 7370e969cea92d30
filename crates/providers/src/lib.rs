//! Who makes the pixels.
