//! The convex outline of points in the picture.

/// Keeps the corners of the convex outline, in order.
pub(crate) fn hull(points: &mut Vec<(f32, f32)>) {
    points.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let turn = |o: (f32, f32), a: (f32, f32), b: (f32, f32)| (a.0 - o.0) * (b.1 - o.1) - (a.1 - o.1) * (b.0 - o.0);
    let mut out: Vec<(f32, f32)> = Vec::with_capacity(points.len() + 1);
    for pass in 0..2 {
        let start = out.len() + 1;
        let mut add = |p: (f32, f32)| {
            while out.len() > start.max(1) && turn(out[out.len() - 2], out[out.len() - 1], p) <= 0.0 {
                out.pop();
            }
            out.push(p);
        };
        if pass == 0 {
            points.iter().copied().for_each(&mut add);
        } else {
            points.iter().rev().copied().for_each(&mut add);
        }
        out.pop();
    }
    *points = out;
}
