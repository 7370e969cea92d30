//! The grounds of sports: mown stripes, boards, tartan or ice, and the lines on
//! them, as colours on the ground.
//!
//! Measures and places are the scene's.

use crate::maths::{Vec3, clamp01, fract, v3};
use crate::scene::{Land, Sport};

/// No line is near.
const FAR_M: f32 = 1e3;
/// White paint.
const CHALK: Vec3 = v3(0.8, 0.82, 0.78);

/// Colour of a court and of what is around it, at a spot that a pixel covers so
/// many metres of, and so many times that along the view.
pub(crate) fn colour(land: &Land, (x, z): (f32, f32), (footprint, grazing): (f32, f32)) -> Vec3 {
    let Some(court) = &land.court else { return land.cover };
    let (dx, dz) = (x - court.at.x, z - court.at.z);
    let own = |dx: f32, dz: f32| if court.along { (dz, dx) } else { (dx, dz) };
    let (u, v) = own(dx, dz);
    let (long, wide) = court.sport.half_m();
    let inside = u.abs() < long && v.abs() < wide;
    let ground = match court.sport {
        Sport::Football => pitch(land, (u, v)),
        Sport::Baseball => diamond(land, from_plate((u, v))),
        // Towards the camera the tartan goes on; beyond lies the lawn.
        Sport::Running => {
            if v < wide + 0.6 {
                land.cover
            } else {
                land.cover_alt
            }
        }
        Sport::Basketball if keyed((u.abs(), v.abs())) => v3(0.36, 0.07, 0.05),
        _ => {
            if inside {
                land.cover
            } else {
                land.cover_alt
            }
        }
    };
    if court.sport == Sport::Skating {
        return ice(ground, (u.abs(), v.abs()), footprint);
    }
    // Seen flat, a pixel reaches over several lines.
    let deep = footprint * (grazing - 1.0).clamp(0.0, 12.0);
    let chalk = [-0.375, -0.125, 0.125, 0.375]
        .map(|share| lined(court.sport, own(dx, dz + deep * share), footprint + deep * 0.16));
    ground.lerp(CHALK, chalk.into_iter().sum::<f32>() * 0.25)
}

/// How much of a spot of a court its lines cover.
fn lined(sport: Sport, (u, v): (f32, f32), footprint: f32) -> f32 {
    let (long, wide) = sport.half_m();
    let near = (u.abs(), v.abs());
    let (off, half) = match sport {
        Sport::Football => (football((u.abs(), v)), 0.07),
        Sport::Basketball => (basketball(near), 0.03),
        Sport::Tennis => (tennis(near), 0.05),
        Sport::Volleyball => (boundary(near, (long, wide)).min(on(u.abs() - 3.0, v.abs() < wide)), 0.05),
        Sport::Running => (lanes((u, v)), 0.03),
        Sport::Baseball => (bases(from_plate((u, v))), 0.06),
        Sport::Skating | Sport::Skateboarding => return 0.0,
    };
    painted(off, half, footprint)
}

/// How far from a line, where it reaches so far.
fn on(line: f32, within: bool) -> f32 {
    if within { line.abs() } else { FAR_M }
}

/// How far from the outermost lines.
fn boundary((u, v): (f32, f32), (long, wide): (f32, f32)) -> f32 {
    on(u - long, v < wide).min(on(v - wide, u < long))
}

/// How far from a circle about a spot.
fn ring((u, v): (f32, f32), radius: f32) -> f32 {
    ((u * u + v * v).sqrt() - radius).abs()
}

/// How much of a spot a line of half a width covers that is so far off.
fn painted(off: f32, half: f32, footprint: f32) -> f32 {
    let soft = footprint * 0.7 + 0.02;
    clamp01((half + soft - off) / (soft * 1.4)) * (0.16 / (0.1 + soft)).min(1.0)
}

/// Mown stripes, and what is run on around them.
fn pitch(land: &Land, (u, v): (f32, f32)) -> Vec3 {
    if u.abs() > 55.5 || v.abs() > 37.0 {
        return v3(0.24, 0.1, 0.07);
    }
    if fract((u.abs() + 2.7) / 10.9) < 0.5 { land.cover } else { land.cover_alt }
}

/// A spot of a baseball field from home plate: towards the pitcher, and aside.
fn from_plate((u, v): (f32, f32)) -> (f32, f32) {
    (u - Sport::PLATE.0, v - Sport::PLATE.1)
}

/// Mown grass, and the earth about the plate, the mound and the bases.
fn diamond(land: &Land, (x, y): (f32, f32)) -> Vec3 {
    let from_mound = ((x - 18.4) * (x - 18.4) + y * y).sqrt();
    let infield = from_mound < 29.0 && y.abs() < x + 2.2;
    let lawn = (x - 19.4).abs() + y.abs() < 16.8;
    if x * x + y * y < 17.0 || from_mound < 2.8 || infield && !lawn {
        return v3(0.32, 0.16, 0.08);
    }
    if fract((x + y) / 12.0) < 0.5 { land.cover } else { land.cover_alt }
}

/// How far from the lines that lead to the bases, and those where batters stand.
fn bases((x, y): (f32, f32)) -> f32 {
    let batters = boundary((x.abs(), (y.abs() - 1.05).abs()), (0.9, 0.6));
    on((y.abs() - x) * 0.7, x > 0.9 && x < 90.0).min(batters)
}

fn football((u, v): (f32, f32)) -> f32 {
    let (long, wide) = Sport::Football.half_m();
    let spot = (u - (long - 11.0), v);
    let arc = if u < long - 16.5 { ring(spot, 9.15) } else { FAR_M };
    let v = v.abs();
    let field = u <= long && v <= wide;
    let lines = [
        boundary((u, v), (long, wide)),
        on(u, field),
        ring((u, v), 9.15),
        on(u - long + 16.5, v < 20.15),
        on(v - 20.15, field && u > long - 16.5),
        on(u - long + 5.5, v < 9.15),
        on(v - 9.15, field && u > long - 5.5),
        arc,
    ];
    lines.into_iter().fold(FAR_M, f32::min)
}

/// Whether a spot lies before a basket, where the boards are painted.
fn keyed((u, v): (f32, f32)) -> bool {
    let (long, _) = Sport::Basketball.half_m();
    u > long - 5.8 && u < long && v < 2.45
}

fn basketball((u, v): (f32, f32)) -> f32 {
    let (long, wide) = Sport::Basketball.half_m();
    let (key, throw) = (long - 5.8, long - 2.99);
    let lines = [
        boundary((u, v), (long, wide)),
        on(u, v < wide),
        ring((u, v), 1.8),
        on(u - key, v < 2.45),
        on(v - 2.45, u > key && u < long),
        on(ring((u - key, v), 1.8), u < long),
        on(ring((u - (long - 1.575), v), 6.75), u < throw),
        on(v - 6.6, u > throw && u < long),
    ];
    lines.into_iter().fold(FAR_M, f32::min)
}

fn tennis((u, v): (f32, f32)) -> f32 {
    let (long, wide) = Sport::Tennis.half_m();
    let lines = [
        boundary((u, v), (long, wide)),
        on(v - 4.115, u < long),
        on(u - 6.4, v < 4.115),
        on(v, u < 6.4),
        on(v, u > long - 0.15 && u < long),
    ];
    lines.into_iter().fold(FAR_M, f32::min)
}

/// Eight lanes side by side, and where they start.
fn lanes((u, v): (f32, f32)) -> f32 {
    const LANE_M: f32 = 1.22;
    let (_, wide) = Sport::Running.half_m();
    let into = (fract(v / LANE_M + 0.5) - 0.5).abs() * LANE_M;
    on(into, v.abs() < wide + 0.1).min(on(u - 4.0, v.abs() < wide))
}

/// Ice with the red and blue lines that lie below it.
fn ice(ground: Vec3, (u, v): (f32, f32), footprint: f32) -> Vec3 {
    let blue = painted(on(u - 8.0, true), 0.15, footprint).max(painted(ring((u, v), 4.5), 0.04, footprint));
    let spots = painted(ring((u - 20.0, v - 6.7), 4.5), 0.04, footprint);
    let red = painted(u, 0.15, footprint).max(spots).max(painted(on(u - 26.0, true), 0.04, footprint));
    ground.lerp(v3(0.1, 0.24, 0.6), blue * 0.8).lerp(v3(0.6, 0.06, 0.07), red * 0.8)
}
