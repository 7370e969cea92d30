//! A process that can be told where to die.
