//! A vase with the flowers that stand in it. One unit is the height of it all.
//!
//! The flowers are `bloom`'s.

use crate::figure::bloom;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Skin};
use crate::maths::{GOLDEN, Vec3, hex, v3};
use crate::script::{Action, Guise, SubjectKind as K};

use super::teaware::{paint, porcelain};

/// How many stand in it unless they are counted, and at most.
const STEMS: i32 = 9;
const MOST: i32 = 18;

/// A vase, and in it the flowers that are named with it or a mixed bunch.
pub(crate) fn vase(body: &mut Body, pose: &Pose) {
    let painted = pose.guise == Some(Guise::BlueWhite);
    let glaze = if painted { porcelain() } else { Skin::new(pose.colour(0x9fc0c8)).gloss(0.75) };
    let since = body.since();
    let belly = [
        (0.0, 0.1),
        (0.012, 0.12),
        (0.08, 0.16),
        (0.17, 0.178),
        (0.26, 0.158),
        (0.35, 0.1),
        (0.4, 0.078),
        (0.44, 0.09),
        (0.46, 0.105),
    ];
    body.lathe(Vec3::ZERO, &belly, glaze);
    if painted {
        paint(body, &belly, (0.06, 0.34));
    }
    body.cut();
    body.drum(v3(0.0, 0.42, 0.0), v3(0.0, 0.446, 0.0), 0.08, 0.09, glaze.tone(0.3));
    if painted && pose.company.is_none() {
        // It is shown for itself, as high as it would be with flowers.
        body.put(since, &Frame::shift(Vec3::ZERO, 1.0 / 0.46));
        return;
    }
    let stems = pose.company.and_then(|flowers| flowers.count).map_or(STEMS, |count| i32::from(count).min(MOST));
    for i in 0..stems {
        let named = pose.company;
        let kind = named.map_or(K::Flower, |flower| flower.kind);
        let mixed = [0xf2a0b4, 0xf6e2c0, 0xd86a84, 0xf0c24a, 0xb88ad0];
        let colour = named.and_then(|flower| flower.colour).or((named.is_none()).then(|| hex(mixed[i as usize % 5])));
        let guise = named.and_then(|flower| flower.guise);
        let stem = Pose {
            kind,
            colour,
            guise,
            company: None,
            action: Action::Sway,
            seed: pose.seed.wrapping_add(i as u32 * 77),
            ..pose.clone()
        };
        let mut flower = body.another();
        let since = flower.since();
        bloom::flower(&mut flower, &stem);
        let ring = if i == 0 { 0.0 } else { 0.55 + 0.45 * ((i + 1) % 2) as f32 };
        // Each turns its face outwards and leans over the rim.
        flower.turn(since, Vec3::ZERO, 2, -0.085 * ring);
        flower.turn(since, Vec3::ZERO, 1, i as f32 * GOLDEN + 0.05 * pose.unit(i));
        body.add(&flower, &Frame::shift(v3(0.0, 0.36 - 0.06 * ring, 0.0), 0.62 - 0.05 * ring));
    }
}
