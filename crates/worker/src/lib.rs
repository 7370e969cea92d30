//! Turns leases into outcomes.
