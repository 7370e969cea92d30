//! Treatments as if the scene had been made by hand and taken frame by frame:
//! cut paper, clay, and toy bricks.
//!
//! Works on finished pixels alone; every one is the same for the same frame.

use super::plane::{Lift, Plane, blurred, luma, put, radius, repaint, saturated};
use crate::frame::RgbFrame;
use crate::maths::{clamp01, floor, mix, sin_turns, smoothstep};
use crate::render::grain::Grain;

/// Sheets of paper, the darker before the lighter, that throw soft shadows.
pub(crate) fn paper_cut(grain: &Grain, frame: &mut RgbFrame) {
    let light = Lift::of(frame, 0.55, 0.24);
    let plane = Plane::of(frame);
    let (w, h) = (plane.width, plane.height);
    let calm = Plane { rgb: plane.calmed(radius(frame, 0.013)), ..plane };
    let levels: Vec<f32> = calm.rgb.iter().map(|p| floor(clamp01(luma(light.on(*p))) * SHEETS + 0.5)).collect();
    let soft = blurred(&levels, w, h, radius(frame, 0.006));
    let (aside, thin) = (radius(frame, 0.009), radius(frame, 0.0018));
    repaint(frame, |(x, y), (u, v)| {
        let at = y * w + x;
        let p = light.on(calm.rgb[at]);
        let level = levels[at];
        let flat = p.map(|c| c * ((level + 0.25) / SHEETS + 0.04) / (luma(p) + 0.04));
        let flat = saturated(flat, 1.3).map(|c| floor(clamp01(c) * 9.0 + 0.5) / 9.0);
        // The light comes from above on the left.
        let (left, above) = (x.saturating_sub(aside), y.saturating_sub(aside));
        let shadow = smoothstep(0.0, 1.6, level - soft[above * w + left]) * 0.42;
        let brink = levels[y.saturating_sub(thin) * w + x.saturating_sub(thin)];
        let cut = smoothstep(0.5, 1.0, brink - level) * 0.16;
        let fibre = grain.at(u * 4.0, v * 4.0);
        let paper = 1.0 + 0.05 * fibre[0] + 0.025 * fibre[3] - shadow;
        flat.map(|c| c * paper + cut)
    });
}

/// How many sheets lie over one another.
const SHEETS: f32 = 6.0;

/// Plasticine: soft tones, rims that are rounded, and the prints of fingers.
pub(crate) fn clay(grain: &Grain, frame: &mut RgbFrame) {
    let light = Lift::of(frame, 0.5, 0.22);
    let plane = Plane::of(frame);
    let (w, h) = (plane.width, plane.height);
    let calm = Plane { rgb: plane.calmed(radius(frame, 0.012)), ..plane };
    let tones: Vec<f32> = calm.rgb.iter().map(|p| luma(light.on(*p))).collect();
    let soft = blurred(&tones, w, h, radius(frame, 0.004));
    let reach = radius(frame, 0.007);
    repaint(frame, |(x, y), (u, v)| {
        let (left, above) = (x.saturating_sub(reach), y.saturating_sub(reach));
        let (right, below) = ((x + reach).min(w - 1), (y + reach).min(h - 1));
        let rim = (soft[below * w + right] - soft[above * w + left]).clamp(-0.4, 0.4);
        let dents = grain.at(u * 0.9, v * 0.9);
        let press = grain.at(u * 0.35 + 0.2, v * 0.35);
        let print = sin_turns((u + dents[0] * 0.05) * 95.0 + press[0] * 9.0) * smoothstep(0.05, 0.3, press[0]);
        let bump = (dents[1] + dents[2]) * 0.028 + print * 0.022;
        let shade = 1.0 + rim * 0.75 + bump;
        let p = light.on(calm.rgb[y * w + x]).map(clamp01);
        // Clay has neither black nor glare.
        saturated(p.map(|c| mix(c, smoothstep(-0.1, 1.05, c), 0.6) * 0.86 + 0.07), 1.22).map(|c| c * shade)
    });
}

/// The colours that bricks are sold in.
const BRICKS: [u32; 32] = [
    0xf4f4f2, 0xc9cdd0, 0xa0a5a9, 0x6c6e68, 0x3f4246, 0x17181a, 0xc91a09, 0x7a1712, 0xfe8a18, 0xf2cd37, 0xfbe696,
    0xf0d8a8, 0xd09168, 0xa56a3a, 0x5f3a22, 0xbbe90b, 0x4b9f4a, 0x237841, 0x184632, 0xa3d8ee, 0x5aa7dc, 0x0055bf,
    0x1b2f55, 0xfc97ac, 0x8e4f9c, 0x36aebf, 0xe8331c, 0x9acd3a, 0x76a832, 0xd8ecf6, 0x8fb4cc, 0xe4cd9e,
];

/// Studs from the top of the picture to its foot.
const STUDS: f32 = 1.0 / 72.0;

/// Bricks seen from above, each with its stud.
pub(crate) fn bricks(frame: &mut RgbFrame) {
    let palette = BRICKS.map(|rgb| [16, 8, 0].map(|shift| (rgb >> shift & 255) as f32 / 255.0));
    let light = Lift::of(frame, 0.5, 0.22);
    let plane = Plane::of(frame);
    let side = radius(frame, STUDS).max(4);
    for top in (0..plane.height).step_by(side) {
        for left in (0..plane.width).step_by(side) {
            let mean = saturated(light.on(plane.mean((left, top), side)), 1.25);
            let colour = nearest(&palette, mean);
            for y in top..(top + side).min(plane.height) {
                for x in left..(left + side).min(plane.width) {
                    let lit = stud((x - left) as f32 + 0.5, (y - top) as f32 + 0.5, side as f32);
                    put(frame, y * plane.width + x, colour.map(|c| c * lit + (lit - 1.0).max(0.0) * 0.25));
                }
            }
        }
    }
}

fn nearest(palette: &[[f32; 3]], mean: [f32; 3]) -> [f32; 3] {
    let mut best = (f32::MAX, mean);
    for colour in palette {
        let apart = |i: usize| (colour[i] - mean[i]) * (colour[i] - mean[i]);
        let tone = luma(*colour) - luma(mean);
        let far = apart(0) * 0.8 + apart(1) + apart(2) * 0.7 + tone * tone * 1.5;
        if far < best.0 {
            best = (far, *colour);
        }
    }
    best.1
}

/// How much light comes back from a place on a brick of one stud.
fn stud(x: f32, y: f32, side: f32) -> f32 {
    let (u, v) = (x / side - 0.5, y / side - 0.5);
    let away = (u * u + v * v).sqrt();
    let (soft, tilt) = (0.8 / side, -(u + v) / away.max(1e-3) * 0.7);
    let rim = smoothstep(0.34, 0.34 - soft, away) * smoothstep(0.22, 0.22 + soft, away);
    // The stud's own shadow falls to the lower right.
    let (su, sv) = (u - 0.07, v - 0.07);
    let shadow = smoothstep(0.36, 0.26, (su * su + sv * sv).sqrt()) * smoothstep(0.3, 0.34, away);
    let joint = smoothstep(0.5 - 1.1 / side, 0.5, u.max(v)) + 0.4 * smoothstep(0.5 - 0.8 / side, 0.5, -u.min(v));
    (1.0 + 0.34 * rim * tilt) * (1.0 - 0.26 * shadow) * (1.0 - 0.3 * clamp01(joint))
}
