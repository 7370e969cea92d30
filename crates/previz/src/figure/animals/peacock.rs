//! A peacock: his train is fanned, or drawn along while he bends down. One unit is the
//! height.
//!
//! Other birds that walk are `fowl`'s.

use super::fowl::{bows, eye, step};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};

/// A peacock that fans his train.
pub(crate) fn peacock(body: &mut Body, pose: &Pose) {
    let blue = Skin::new(pose.colour(0x1f4fb0)).gloss(0.5);
    let bows = bows(pose);
    if bows {
        train(body, pose);
    } else {
        let since = body.since();
        fan(body, pose);
        body.turn(since, v3(-0.1, 0.5, 0.0), 0, 0.004 * sin_turns(pose.seconds * 0.5));
    }
    for side in [1.0, -1.0] {
        let (ahead, up) = step(pose, side, 0.4);
        let foot = v3(ahead, 0.02 + up, side * 0.06);
        body.rod(v3(0.0, 0.36, side * 0.06), foot, 0.026, 0.014, Skin::new(hex(0x6a625a)));
        body.rod(foot, foot + v3(0.08, -0.005, 0.0), 0.014, 0.008, Skin::new(hex(0x6a625a)));
    }
    body.tube(
        &[
            (v3(-0.22, 0.45, 0.0), 0.07),
            (v3(-0.08, 0.42, 0.0), 0.13),
            (v3(0.08, 0.45, 0.0), 0.13),
            (v3(0.15, 0.58, 0.0), 0.085),
        ],
        0.9,
        blue,
    );
    // Held up, or bent down to what it takes up.
    let nod = 0.008 * sin_turns(pose.seconds * 0.3);
    let (neck, head) = if bows {
        ([v3(0.15, 0.52, 0.0), v3(0.28, 0.46, 0.0), v3(0.36, 0.28, 0.0)], v3(0.37, 0.13 + nod, 0.0))
    } else {
        ([v3(0.15, 0.58, 0.0), v3(0.16, 0.74, 0.0), v3(0.18, 0.88, 0.0)], v3(0.2 + nod, 0.92, 0.0))
    };
    body.tube(&[(neck[0], 0.085), (neck[1], 0.058), (neck[2], 0.045), (head, 0.045)], 0.9, blue);
    let since = body.since();
    body.orb(head, 0.052, blue);
    body.rod(head + v3(0.03, -0.005, 0.0), head + v3(0.1, -0.03, 0.0), 0.02, 0.006, Skin::new(hex(0xb9ab8a)));
    for side in [1.0, -1.0] {
        body.ball(head + v3(0.02, 0.005, side * 0.038), v3(0.028, 0.03, 0.016), Skin::new(hex(0xe9ece8)));
        eye(body, pose, head + v3(0.027, 0.008, side * 0.05), 0.01);
    }
    for i in 0..5 {
        let t = i as f32 / 4.0 - 0.5;
        let tip = head + v3(-0.01 - 0.05 * t, 0.13, t * 0.08);
        body.rod(head + v3(0.0, 0.04, 0.0), tip, 0.004, 0.003, Skin::new(hex(0x2a3a4a)));
        body.orb(tip, 0.012, blue);
    }
    if bows {
        body.turn(since, head, 2, -0.14);
    }
}

/// The train as it is drawn along: plumes that lie over one another and end in eyes.
fn train(body: &mut Body, pose: &Pose) {
    let (green, bronze) = (Skin::new(hex(0x2f7a4a)).gloss(0.4), Skin::new(hex(0xb8863a)).gloss(0.4));
    let root = v3(-0.14, 0.47, 0.0);
    for row in 0..5 {
        for lane in 0..7 {
            let (back, off) = (0.3 + 0.24 * row as f32, lane as f32 - 3.0);
            // He tips forward, so that it is off the ground.
            let high = mix(0.5, 0.64, back / 1.3) - 0.035 * off.abs() + 0.008 * (4 - row) as f32;
            let stir = 0.004 * sin_turns(pose.seconds * 0.5 + 0.13 * off);
            let tip =
                root + v3(-back - 0.03 * (lane % 2) as f32, high - root.y, off * mix(0.03, 0.062, back / 1.3) + stir);
            let shade = green.tone(0.72 + 0.07 * row as f32 + 0.14 * pose.unit(300 + row * 7 + lane));
            body.ribbon(
                &[(root, 0.05), (root.lerp(tip, 0.5) + Vec3::UP * 0.03, 0.036), (tip, 0.02)],
                (Vec3::UP, 0.5),
                shade,
            );
            let eye = tip + v3(0.02, 0.014, 0.0);
            body.ball(eye, v3(0.045, 0.012, 0.028), bronze);
            body.ball(eye + Vec3::UP * 0.006, v3(0.03, 0.012, 0.019), Skin::new(hex(0x2f9fb0)));
            body.ball(eye + Vec3::UP * 0.011, v3(0.017, 0.011, 0.011), Skin::new(hex(0x1a2366)));
        }
    }
}

/// The train: plumes that end in eyes, in rows from the long to the short.
fn fan(body: &mut Body, pose: &Pose) {
    let (green, bronze) = (Skin::new(hex(0x2f7a4a)).gloss(0.4), Skin::new(hex(0xb8863a)).gloss(0.4));
    let root = v3(-0.16, 0.46, 0.0);
    for (row, plumes) in [(0, 23), (1, 20), (2, 15)] {
        let long = [1.12, 0.86, 0.6][row];
        for i in 0..plumes {
            let t = (i as f32 + 0.5) / plumes as f32 * 0.56 - 0.28;
            let stir = 0.004 * sin_turns(pose.seconds * 0.9 + i as f32 * 0.37);
            let way = v3(0.12 - 0.34 * long, cos_turns(t + stir), sin_turns(t + stir)).unit();
            let tip = root + way * long;
            let across = v3(0.0, -way.z, way.y) * (0.035 + 0.03 * long);
            let before = v3(0.012 * (row + 1) as f32, 0.0, 0.0);
            let shade = green.tone(0.75 + 0.16 * row as f32 + 0.12 * pose.unit(300 + i));
            body.plate(
                &[root + before, tip - across + before, tip + way * 0.05 + before, tip + across + before],
                shade,
            );
            let eye = tip - way * 0.03 + before * 1.6;
            let flat = |r: f32| v3(0.006, r, r);
            body.ball(eye, flat(0.048), bronze);
            body.ball(eye + v3(0.008, 0.0, 0.0), flat(0.033), Skin::new(hex(0x2f9fb0)));
            body.ball(eye + v3(0.014, 0.0, 0.0), flat(0.018), Skin::new(hex(0x1a2366)));
        }
    }
}
