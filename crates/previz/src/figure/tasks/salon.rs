//! A barber's client in the chair, in a cape.
//!
//! What is done to their hair is `artisan`'s.

use super::artisan::{CLIENT, SEAT, client_size};
use crate::figure::body::Body;
use crate::figure::people::sitter::{alone, sitting};
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{Vec3, hex, v3};
use crate::script::SubjectKind;

/// The client in the chair before a barber, in a cape.
pub(crate) fn client(body: &mut Body, pose: &Pose) {
    let size = client_size(pose);
    let by_chance = if pose.unit(64) < 0.6 { SubjectKind::Man } else { SubjectKind::Woman };
    let named = pose.company.map(|company| (company.kind, company.guise));
    let (kind, guise) = named.unwrap_or((by_chance, None));
    let who = Pose { guise, ..sitting(pose, kind, pose.size_m * size, 0x35) };
    // A child's seat is set higher, so that its head is at hand.
    let up = CLIENT.y + SEAT * (0.97 - size);
    body.add(&alone(body, &who), &Frame::shift(v3(CLIENT.x, up, 0.0), size));
    let cloth = Skin::new(pose.pick(&[0xe8ecf0, 0x2c3440, 0x3a6a8a], 61));
    let neck = v3(CLIENT.x, up + 0.515 * size, 0.0);
    let long = 0.3 * size;
    let cape: Vec<(f32, f32)> = [(0.0, 0.215), (0.3, 0.2), (0.6, 0.155), (0.82, 0.1), (1.0, 0.042)]
        .into_iter()
        .map(|(y, wide)| ((y - 1.0) * long, wide * size))
        .collect();
    let since = body.since();
    body.lathe(Vec3::ZERO, &cape, cloth);
    body.shift(since, neck + v3(0.045 * size, 0.0, 0.0));
    chair(body, up + SEAT * size);
}

/// A barber's chair whose cushion is so high.
fn chair(body: &mut Body, seat: f32) {
    let (leather, chrome) = (Skin::new(hex(0xa81f22)).gloss(0.5), Skin::new(hex(0xd0d4da)).gloss(0.9));
    let x = CLIENT.x;
    body.drum(v3(x, 0.0, 0.0), v3(x, 0.02, 0.0), 0.15, 0.13, chrome);
    body.rod(v3(x, 0.02, 0.0), v3(x, seat - 0.09, 0.0), 0.04, 0.035, chrome);
    body.slab(v3(x - 0.07, seat - 0.075, 0.0), v3(x + 0.13, seat - 0.075, 0.0), 0.034, 0.032, 3.4, leather);
    body.slab(v3(x - 0.1, seat - 0.03, 0.0), v3(x - 0.115, seat + 0.16, 0.0), 0.026, 0.026, 3.8, leather);
    for z in [-0.135, 0.135] {
        body.rod(v3(x - 0.08, seat + 0.045, z), v3(x + 0.13, seat + 0.045, z), 0.017, 0.017, leather);
        body.rod(v3(x + 0.1, seat - 0.06, z), v3(x + 0.1, seat + 0.04, z), 0.01, 0.01, chrome);
    }
    body.rod(v3(x + 0.13, seat - 0.09, 0.0), v3(x + 0.24, 0.1, 0.0), 0.012, 0.012, chrome);
    body.block((x + 0.21, 0.085, -0.08), (x + 0.28, 0.1, 0.08), chrome);
}
