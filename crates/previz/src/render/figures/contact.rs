//! The soft shade where a figure stands on the ground or comes near it, in any
//! light.
//!
//! Darkens what the canvas already shows; knows no sun.

use super::easel::Easel;
use super::fall::Drop;
use super::solid::{Lens, window};
use crate::figure::{Body, Shape};
use crate::maths::{Vec3, clamp01, v3};
use crate::render::canvas::Canvas;
use crate::render::view::{NEAR_M, View};

/// A piece of a figure as seen from below: from where to where, how thick.
struct Print {
    from: Vec3,
    to: Vec3,
    radius: f32,
}

/// Shades the ground under a figure of some size.
pub(crate) fn shade(
    body: &Body,
    (view, lens): (&View, &Lens),
    (drop, size_m): (&Drop, f32),
    canvas: &mut Canvas,
    easel: &mut Easel,
) {
    // What is higher above the ground than this takes no sky from it.
    let high = size_m * 0.35;
    let mut prints: Vec<(Print, f32)> = body
        .shapes
        .iter()
        .filter_map(print)
        .filter_map(|print| {
            let above = (print.from.y - drop.plane(print.from.x, print.from.z))
                .min(print.to.y - drop.plane(print.to.x, print.to.z))
                - print.radius;
            let near = 1.0 - clamp01(above / high);
            (near > 0.0).then(|| {
                let radius = print.radius * 1.5 + above.max(0.0) * 0.6 + size_m * 0.04;
                (Print { radius, ..print }, near * near)
            })
        })
        .collect();
    prune(&mut prints);
    let all = prints.iter().fold(((f32::MAX, f32::MIN), (f32::MAX, f32::MIN)), |(x, y), (print, _)| {
        let (px, py) = extent(print, (view, lens), drop);
        ((x.0.min(px.0), x.1.max(px.1)), (y.0.min(py.0), y.1.max(py.1)))
    });
    let bounds = window(all.0, all.1, (0, 0, view.width, view.height));
    if bounds.0 >= bounds.2 || bounds.1 >= bounds.3 {
        return;
    }
    easel.open(bounds, true, 1.0);
    for (print, strength) in &prints {
        lay(print, *strength, (view, lens), drop, easel);
    }
    easel.darken(canvas, v3(0.42, 0.4, 0.42), |_, _| 1.0);
}

/// Drops prints that lie within others at least as strong, as those of a
/// bottle's upper rings do.
fn prune(prints: &mut Vec<(Print, f32)>) {
    prints.sort_by(|a, b| b.1.total_cmp(&a.1).then(b.0.radius.total_cmp(&a.0.radius)));
    let mut kept = 0;
    for index in 0..prints.len() {
        let (print, _) = &prints[index];
        let apart = |a: Vec3, b: Vec3| (a.x - b.x).abs().max((a.z - b.z).abs());
        let within = |other: &Print| {
            let near = other.radius * 0.05;
            print.radius <= other.radius && apart(print.from, other.from) < near && apart(print.to, other.to) < near
        };
        if !prints[..kept].iter().any(|(other, _)| within(other)) {
            prints.swap(kept, index);
            kept += 1;
        }
    }
    prints.truncate(kept);
}

fn print(shape: &Shape) -> Option<Print> {
    match *shape {
        // The ends of a tube stand for all of it.
        Shape::Rod { inner: [true, true], .. } => None,
        Shape::Rod { a, b, ra, rb, .. } | Shape::Drum { a, b, ra, rb, .. } => {
            Some(Print { from: a, to: b, radius: ra.max(rb) })
        }
        Shape::Ball { at, axes, .. } => {
            let radius = axes.iter().map(|axis| axis.y.abs()).fold(0.0, f32::max);
            Some(Print { from: at, to: at, radius })
        }
        _ => None,
    }
}

/// Pixels that a print can reach, as ranges of x and y.
fn extent(print: &Print, (view, lens): (&View, &Lens), drop: &Drop) -> ((f32, f32), (f32, f32)) {
    let (mut x, mut y) = ((f32::MAX, f32::MIN), (f32::MAX, f32::MIN));
    for p in [print.from, print.to] {
        let p = super::easel::seen(view, v3(p.x, drop.plane(p.x, p.z), p.z) - view.eye);
        if p.z < NEAR_M {
            continue;
        }
        let (cx, cy) = lens.spot(p);
        let r = print.radius * lens.focal / (p.z - print.radius).max(p.z * 0.5);
        (x, y) = ((x.0.min(cx - r), x.1.max(cx + r)), (y.0.min(cy - r), y.1.max(cy + r)));
    }
    (x, y)
}

fn lay(print: &Print, strength: f32, (view, lens): (&View, &Lens), drop: &Drop, easel: &mut Easel) {
    let (x, y) = extent(print, (view, lens), drop);
    let (x0, y0, x1, y1) = window(x, y, easel.bounds());
    let up = v3(-drop.slope.0, 1.0, -drop.slope.1);
    let far = (drop.at - view.eye).dot(up);
    let (dx, dz) = (print.to.x - print.from.x, print.to.z - print.from.z);
    let per_square = 1.0 / (dx * dx + dz * dz).max(1e-6);
    let per_radius = 1.0 / (print.radius * print.radius).max(1e-8);
    for py in y0..y1 {
        let first = view.ray(0.5, py as f32 + 0.5);
        let step = view.right * (1.0 / view.focal);
        let (slope, gain) = (first.dot(up), step.dot(up));
        for px in x0..x1 {
            let ray = first + step * px as f32;
            let depth = far / (slope + gain * px as f32);
            if depth.is_nan() || depth < NEAR_M {
                continue;
            }
            let (gx, gz) = (view.eye.x + ray.x * depth - print.from.x, view.eye.z + ray.z * depth - print.from.z);
            let t = clamp01((gx * dx + gz * dz) * per_square);
            let (ox, oz) = (gx - dx * t, gz - dz * t);
            let near = 1.0 - (ox * ox + oz * oz) * per_radius;
            if near > 0.0 {
                easel.dim((px, py), strength * near, depth);
            }
        }
    }
}
