//! A real server, sink and reference model for tests.
