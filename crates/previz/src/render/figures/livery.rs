//! The colours of what swims: its flanks, from the nose to the root of the tail
//! and round from the back, with gills and mouth.
//!
//! Knows no shape; how long and how deep the animal is does not count.

use crate::figure::{Livery, Skin};
use crate::maths::{Vec3, cos_turns, fract, mix, smoothstep, v3};
use crate::noise::noise2;

/// What is black on a fish.
const INK: Vec3 = v3(0.012, 0.012, 0.016);

/// Share of a stripe so wide about a place, with soft edges.
#[inline(always)]
fn stripe(at: f32, half: f32, soft: f32) -> f32 {
    smoothstep(half + soft, half - soft, at.abs())
}

/// Share of an oval about a place.
#[inline(always)]
fn oval((x, y): (f32, f32), (wide, high): (f32, f32)) -> f32 {
    smoothstep(1.25, 0.8, (x * x / (wide * wide) + y * y / (high * high)).sqrt())
}

/// A place of a flank: how far along it is, how far round from the back, how high, 1
/// being the back and -1 the belly, and its colour but for marks.
struct Place {
    along: f32,
    around: f32,
    high: f32,
    shaded: Vec3,
}

/// The colour at a share of the way along, and a share of the way round from the
/// back.
#[inline(always)]
pub(super) fn flank(skin: &Skin, (livery, pale): (Livery, Vec3), along: f32, around: f32) -> Vec3 {
    let high = cos_turns(around);
    // What swims is dark above and pale below, or light from above would show it.
    let back = 1.0 - 0.34 * smoothstep(0.35, 1.0, high);
    let shaded = skin.colour.lerp(pale, smoothstep(-0.05, -0.85, high)) * back;
    let place = Place { along, around, high, shaded };
    match livery {
        Livery::Scutes => {
            let plates = scutes((skin.colour, skin.second, pale), along, around);
            shaded.lerp(plates, smoothstep(-0.12, 0.02, high))
        }
        Livery::Bare | Livery::Slit | Livery::Patched | Livery::Furrowed => roamer(skin, (livery, pale), &place),
        _ => faced(fish(skin, (livery, pale), &place), &place),
    }
}

/// The marks of fish.
fn fish(skin: &Skin, (livery, pale): (Livery, Vec3), place: &Place) -> Vec3 {
    let &Place { along, high, shaded, .. } = place;
    let (body, mark) = (skin.colour, skin.second);
    match livery {
        Livery::Banded => {
            let (mut white, mut border) = (0.0_f32, 0.0_f32);
            for (at, half, bow) in [(0.235, 0.042, -0.03), (0.53, 0.05, -0.07), (0.9, 0.03, 0.01)] {
                let off = along - at - bow * (1.0 - high * high);
                white = white.max(stripe(off, half, 0.009));
                border = border.max(stripe(off, half + 0.02, 0.009));
            }
            shaded.lerp(INK, border * 0.92).lerp(mark * (0.86 + 0.14 * high), white)
        }
        Livery::Palette => {
            let back = smoothstep(0.2, 0.42, high) * smoothstep(0.1, 0.2, along);
            let stroke = stripe(high - 0.16 + 0.5 * (along - 0.62), 0.34, 0.1) * smoothstep(0.34, 0.46, along);
            let hole = oval((along - 0.4, high - 0.46), (0.17, 0.26));
            shaded.lerp(mark, back.max(stroke) * (1.0 - hole))
        }
        Livery::Masked => {
            let lines = stripe(fract((along + high * 0.1) * 11.0) - 0.5, 0.1, 0.08);
            let snout = shaded.lerp(pale, smoothstep(0.3, 0.12, along));
            let lined =
                snout.lerp(body * 0.62, 0.5 * lines * smoothstep(0.25, 0.4, along) * smoothstep(0.95, 0.7, along));
            let bar = stripe(along - 0.135 - 0.02 * high, 0.026, 0.01);
            let spot = oval((along - 0.82, high - 0.45), (0.07, 0.3));
            lined.lerp(mark, bar.max(spot))
        }
        Livery::Barred => {
            let off = along + 0.05 * high;
            let bars = stripe(off - 0.2, 0.075, 0.012).max(stripe(off - 0.62, 0.095, 0.012));
            let rear = shaded.lerp(v3(0.85, 0.6, 0.08), smoothstep(0.7, 0.95, off));
            rear.lerp(mark, bars)
        }
        Livery::Silver => {
            let back = smoothstep(0.3, 0.5, high + 0.06 * noise2(along * 9.0, 0.5, 31));
            let line = stripe(high - 0.16, 0.03, 0.04) * 0.35;
            let freckles = smoothstep(0.3, 0.42, noise2(along * 34.0, high * 7.0, 32)) * smoothstep(0.05, 0.4, high);
            body.lerp(pale, smoothstep(0.1, -0.6, high)).lerp(mark, (back * 0.9).max(line).max(freckles * 0.7))
        }
        Livery::Blotched(from) => {
            let field =
                noise2(along * 4.6 + from, high * 1.3 + from, 33) + 0.3 * noise2(along * 11.0, high * 3.0 - from, 34);
            let red = smoothstep(0.02, 0.1, field + 0.22 * high);
            let black = smoothstep(0.34, 0.4, noise2(along * 7.0 - from, high * 2.0 + from, 35) + 0.12 * high);
            shaded.lerp(mark, red).lerp(INK, black * 0.9)
        }
        _ => shaded,
    }
}

/// A fish's face: the lid of the gills, a sheen on it, and the mouth.
fn faced(colour: Vec3, &Place { along, high, .. }: &Place) -> Vec3 {
    let gill = along - 0.255 + 0.055 * high * high;
    let lid = stripe(gill, 0.006, 0.007) * stripe(high + 0.12, 0.62, 0.12);
    let lips = stripe(high + 0.28 + along * 2.0, 0.1, 0.06) * smoothstep(0.055, 0.04, along);
    colour * (1.0 - 0.45 * lid) * mix(1.0, 1.08, stripe(gill + 0.03, 0.02, 0.015)) * (1.0 - 0.6 * lips)
}

/// The marks of sharks and whales, and their mouths.
fn roamer(skin: &Skin, (livery, pale): (Livery, Vec3), place: &Place) -> Vec3 {
    let &Place { along, around, high, shaded } = place;
    let body = skin.colour;
    let colour = match livery {
        Livery::Slit => {
            let line = high + 0.08 * noise2(along * 7.0, 0.3, 36) + 0.12 * stripe(along - 0.2, 0.1, 0.06);
            let sharp = pale.lerp(body * (1.0 - 0.25 * smoothstep(0.3, 1.0, high)), smoothstep(-0.32, -0.16, line));
            let slits = (0..5).fold(0.0_f32, |most, slit| {
                most.max(stripe(along - 0.235 - 0.021 * slit as f32 - 0.03 * high, 0.0035, 0.004))
            });
            sharp * (1.0 - 0.7 * slits * stripe(high - 0.1, 0.34, 0.06))
        }
        Livery::Patched => {
            let eye = oval((along - 0.19 - 0.06 * high, high - 0.4), (0.062, 0.17));
            let flank = oval((along - 0.7, high + 0.42), (0.14, 0.3));
            let below = smoothstep(-0.38, -0.52, high - 0.2 * smoothstep(0.3, 0.1, along));
            body.lerp(pale, eye.max(flank).max(below))
        }
        Livery::Furrowed => {
            let furrow = stripe(fract(around * 26.0) - 0.5, 0.16, 0.1) * smoothstep(-0.45, -0.7, high);
            shaded * (1.0 - 0.4 * furrow * smoothstep(0.5, 0.3, along) * smoothstep(0.03, 0.08, along))
        }
        _ => shaded,
    };
    let lips = stripe(high + 0.82 - along * 1.2, 0.07, 0.05) * smoothstep(0.13, 0.1, along);
    colour * (1.0 - 0.6 * lips)
}

/// The plates of a shell, pale towards their middles, with seams between them.
fn scutes((body, mark, seam): (Vec3, Vec3, Vec3), along: f32, around: f32) -> Vec3 {
    // From the middle of the back to the rim.
    let aside = around.min(1.0 - around);
    let (from, to, count, start) = match aside {
        a if a < 0.05 => (-0.05, 0.05, 5.0, 0.0),
        a if a < 0.185 => (0.05, 0.185, 4.0, 0.5),
        _ => (0.185, 0.27, 12.0, 0.0),
    };
    let place = fract(along * count + start);
    let across = (aside - from) / (to - from);
    let (end, edge) = (place.min(1.0 - place) / count, across.min(1.0 - across) * (to - from) * 2.0);
    let middle = smoothstep(0.0, 0.5, place.min(1.0 - place)) * smoothstep(0.0, 0.5, across.min(1.0 - across));
    let plate = body.lerp(mark, middle) * (1.0 - 0.25 * smoothstep(0.6, 1.0, middle));
    plate.lerp(seam * 0.8, 0.75 * smoothstep(0.016, 0.006, end.min(edge)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The colours down the flank of a livery, from nose to tail at half height.
    fn along(livery: Livery) -> Vec<f32> {
        let skin = Skin { second: Vec3::splat(0.9), ..Skin::new(v3(0.8, 0.25, 0.03)) };
        (0..200).map(|i| flank(&skin, (livery, Vec3::splat(0.8)), i as f32 / 199.0, 0.25).z).collect()
    }

    #[test]
    fn a_clownfish_has_three_white_bands_between_dark_borders() {
        let blue = along(Livery::Banded);
        let bands = blue.windows(2).filter(|pair| pair[0] < 0.5 && pair[1] >= 0.5).count();
        assert_eq!(bands, 3, "{blue:?}");
        let first = blue.iter().position(|b| *b > 0.5).expect("a band");
        assert!(blue[first - 6..first].iter().any(|b| *b < 0.03), "no border before {first}");
    }

    #[test]
    fn bands_bow_as_the_body_is_round() {
        let skin = Skin { second: Vec3::splat(0.9), ..Skin::new(v3(0.8, 0.25, 0.03)) };
        let middle = |around: f32| {
            let white = (80..140)
                .filter(|i| flank(&skin, (Livery::Banded, Vec3::splat(0.8)), *i as f32 / 200.0, around).z > 0.5);
            let (sum, count) = white.fold((0, 0), |(sum, count), i| (sum + i, count + 1));
            sum as f32 / count as f32
        };
        assert!(middle(0.25) + 5.0 < middle(0.08), "{} {}", middle(0.25), middle(0.08));
    }
}
