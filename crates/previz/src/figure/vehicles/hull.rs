//! The hull that all boats and ships have. One unit is its length.
//!
//! What stands on it is theirs.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::v3;

/// A hull pointed ahead: half width and height of its side along the length.
pub(crate) fn hull(body: &mut Body, wide: f32, high: f32, paint: Skin, deck: Skin) {
    let line = |t: f32| {
        let bow = ((t - 0.45).max(0.0) / 0.55).min(1.0);
        let stern = ((0.25 - t).max(0.0) / 0.25).min(1.0);
        (wide * (1.0 - bow * bow) * (1.0 - 0.3 * stern * stern) + 0.002, high * (1.0 + 0.75 * bow * bow + 0.12 * stern))
    };
    let steps = 9;
    for i in 0..steps {
        let (a, b) = (i as f32 / steps as f32, (i + 1) as f32 / steps as f32);
        let ((wa, ha), (wb, hb)) = (line(a), line(b));
        let (xa, xb) = (a - 0.5, b - 0.5);
        let keel = 0.55;
        for side in [1.0, -1.0] {
            body.plate(
                &[
                    v3(xa, ha, wa * side),
                    v3(xb, hb, wb * side),
                    v3(xb - 0.02 * b, -0.05, wb * side * keel),
                    v3(xa - 0.02 * a, -0.05, wa * side * keel),
                ],
                paint,
            );
            body.rod(v3(xa, ha, wa * side), v3(xb, hb, wb * side), 0.008, 0.008, paint.tone(0.55));
        }
        body.plate(
            &[
                v3(xa, ha * 0.75, wa * 0.95),
                v3(xb, hb * 0.75, wb * 0.95),
                v3(xb, hb * 0.75, -wb * 0.95),
                v3(xa, ha * 0.75, -wa * 0.95),
            ],
            deck,
        );
    }
    let (w, h) = line(0.0);
    body.plate(
        &[v3(-0.5, h, w), v3(-0.5, h, -w), v3(-0.5, -0.05, -w * 0.5), v3(-0.5, -0.05, w * 0.5)],
        paint.tone(0.9),
    );
}
