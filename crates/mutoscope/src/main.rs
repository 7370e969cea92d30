//! The Mutoscope server.

fn main() {}
