//! The only door to addresses that others supply.
