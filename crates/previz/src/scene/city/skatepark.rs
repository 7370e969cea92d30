//! A skatepark: quarter pipes at both ends, a bank with steps and a rail, ledges and a low
//! box, all of concrete.
//!
//! Decides what stands where around whoever rides there; nothing here draws.

use crate::maths::{hex, v3};
use crate::scene::parts::{Court, Prop, PropKind};

const CONCRETE: u32 = 0x82827e;

/// Builds it around a court of which the middle is free to ride.
pub(super) fn build(court: &Court, all: &mut Vec<Prop>) {
    let (x, z) = court.reach();
    let mut put = |kind, (dx, dz): (f32, f32), size, yaw_turns, colour: u32| {
        let at = court.at + v3(dx, 0.0, dz);
        all.push(Prop { yaw_turns, ..Prop::plain(kind, at, size, hex(colour)) });
    };
    // Its front, up which one rides, looks along its own -z.
    for side in [-1.0, 1.0] {
        put(PropKind::QuarterPipe, (side * (x + 1.4), z * 0.1), v3(z * 1.7, 2.3, 3.0), side * -0.25, CONCRETE);
    }
    put(PropKind::QuarterPipe, (-x * 0.46, z + 2.6), v3(x * 0.9, 2.7, 3.4), 0.0, 0x7a7a78);
    put(PropKind::SkateStairs, (x * 0.5, z + 2.6), v3(7.0, 1.3, 4.2), 0.0, CONCRETE);
    put(PropKind::Pedestal, (-x * 0.42, z * 0.62), v3(5.2, 0.42, 1.0), 0.02, 0x8e8e8a);
    put(PropKind::Pedestal, (-x * 0.42, z * 0.62 - 0.5), v3(5.2, 0.44, 0.06), 0.02, 0x6a6e74);
    put(PropKind::Pedestal, (x * 0.36, z * 0.5), v3(2.6, 0.5, 1.6), -0.03, 0x888884);
    // Painted by those who ride here.
    for (dx, colour) in [(-0.8, 0xd8482e), (-0.25, 0x2b6cb0), (0.3, 0xe0a82e), (0.82, 0x3a8a5a)] {
        put(PropKind::Pedestal, (dx * x, z + 6.4), v3(x * 0.5, 1.9, 0.25), 0.0, colour);
    }
    put(PropKind::Pedestal, (0.0, z + 6.7), v3(x * 2.3, 2.6, 0.3), 0.0, 0x6e6e6c);
}
