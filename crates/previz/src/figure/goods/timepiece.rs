//! A wristwatch, its strap closed as it is shown in shops. One unit is the
//! height of the thing.

use super::product::to_viewer;
use super::trim::{name, stitches};
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// Where the strap runs, by its share from the upper lugs round to the lower;
/// `out` beyond its middle, `aside` from it.
pub(super) fn strap(share: f32, out: f32, aside: f32) -> Vec3 {
    let t = 0.085 + share * 0.83;
    v3(aside, 0.5 - sin_turns(t + 0.5) * (0.46 + out), 0.36 - cos_turns(t) * (0.33 + out))
}

pub(crate) fn watch(body: &mut Body, pose: &Pose) {
    let metal = Skin::metal(pose.colour(0xd6d9de) * 1.35);
    let since = body.since();
    // Who asks for a colour of metal is shown a bracelet of it.
    if pose.colour.is_some() {
        bracelet(body, metal);
    } else {
        leather(body, metal);
    }
    case(body, pose, metal);
    to_viewer(body, since);
}

fn bracelet(body: &mut Body, metal: Skin) {
    const LINKS: usize = 42;
    for link in 0..LINKS {
        let share = (link as f32 + 0.5) / LINKS as f32;
        // It narrows towards the clasp.
        let half = 0.15 - 0.03 * (1.0 - (share * 2.0 - 1.0).abs());
        let clasp = (share - 0.5).abs() < 0.09;
        for (from, to, thick) in
            [(-half, -half * 0.45, 0.028), (-half * 0.42, half * 0.42, 0.031), (half * 0.45, half, 0.028)]
        {
            let thick = if clasp { thick * 1.25 } else { thick };
            let tone = if from < 0.0 && to > 0.0 { 1.0 } else { 0.86 };
            body.drum(strap(share, 0.0, from), strap(share, 0.0, to), thick, thick, metal.tone(tone));
        }
    }
}

fn leather(body: &mut Body, metal: Skin) {
    let hide = Skin::new(hex(0x4a2a1a)).gloss(0.3);
    let band: Vec<(Vec3, f32)> = (0..=22).map(|i| (strap(i as f32 / 22.0, 0.0, 0.0), 0.024)).collect();
    body.ribbon(&band, (v3(1.0, 0.0, 0.0), 5.2), hide);
    for aside in [-0.098, 0.098] {
        let line: Vec<Vec3> = (1..=38).map(|i| strap(i as f32 / 39.0, 0.021, aside)).collect();
        stitches(body, &line, 0.004, Skin::new(hex(0xd8bd92)));
    }
    // The buckle with its pin, and the loop that holds the end.
    let corner = |share: f32, aside: f32| strap(share, 0.024, aside);
    for (a, b) in [
        ((0.5, -0.14), (0.5, 0.14)),
        ((0.57, -0.14), (0.57, 0.14)),
        ((0.5, -0.14), (0.57, -0.14)),
        ((0.5, 0.14), (0.57, 0.14)),
    ] {
        body.rod(corner(a.0, a.1), corner(b.0, b.1), 0.014, 0.014, metal);
    }
    body.rod(corner(0.5, 0.0), corner(0.58, 0.0), 0.009, 0.009, metal);
    body.ribbon(
        &[(strap(0.63, 0.006, 0.0), 0.026), (strap(0.655, 0.006, 0.0), 0.026)],
        (v3(1.0, 0.0, 0.0), 5.2),
        hide.tone(0.8),
    );
}

/// The case with all that is on its dial; built looking up, then set upright.
pub(super) fn case(body: &mut Body, pose: &Pose, metal: Skin) {
    let since = body.since();
    body.lathe(Vec3::ZERO, &[(-0.07, 0.19), (-0.06, 0.225), (-0.045, 0.235)], metal.tone(0.8));
    body.lathe(Vec3::ZERO, &[(-0.045, 0.255), (-0.03, 0.274), (0.012, 0.276), (0.024, 0.268)], metal);
    body.lathe(Vec3::ZERO, &[(0.024, 0.268), (0.05, 0.244), (0.054, 0.236), (0.054, 0.228)], metal);
    // The lugs, and the crown between its two pushers.
    for (x, z) in [(0.115, 0.22), (-0.115, 0.22), (0.115, -0.22), (-0.115, -0.22)] {
        let lug =
            [(v3(x, 0.0, z), 0.04), (v3(x * 1.04, -0.02, z * 1.28), 0.034), (v3(x * 1.04, -0.075, z * 1.42), 0.028)];
        body.tube(&lug, 1.0, metal);
    }
    for (turns, reach, wide) in [(0.0, 0.325, 0.036), (0.075, 0.312, 0.022), (-0.075, 0.312, 0.022)] {
        let at = |r: f32| v3(cos_turns(turns) * r, -0.012, sin_turns(turns) * r);
        body.drum(at(0.26), at(reach), wide * 0.9, wide, metal.tone(0.9));
    }
    dial(body, pose, metal);
    body.lathe(Vec3::ZERO, &[(0.07, 0.226), (0.075, 0.2), (0.079, 0.1), (0.08, 0.01)], Skin::clear(Vec3::splat(0.97)));
    body.turn(since, Vec3::ZERO, 0, 0.25);
    body.shift(since, v3(0.0, 0.5, 0.0));
}

fn dial(body: &mut Body, pose: &Pose, metal: Skin) {
    // Once the case stands, z looks up.
    let at = |turns: f32, r: f32, y: f32| v3(sin_turns(turns) * r, y, cos_turns(turns) * r);
    let ground = hex(0x16283f);
    for i in 0..36 {
        // Brushed from the middle, it shines in two fans.
        let t = i as f32 / 36.0;
        let fan = 0.5 + 0.5 * cos_turns(t * 2.0 - 0.2);
        let skin = Skin::new(ground * (0.55 + 1.3 * fan * fan)).gloss(0.25);
        body.plate(&[v3(0.0, 0.0556, 0.0), at(t, 0.228, 0.0556), at(t + 0.03, 0.228, 0.0556)], skin);
    }
    let bright = Skin::metal(metal.colour.lerp(Vec3::splat(1.0), 0.35)).glow(0.25);
    let pale = Skin::new(hex(0xf2efe6)).glow(0.25);
    for i in 0..60 {
        let t = i as f32 / 60.0;
        body.rod(at(t, 0.213, 0.057), at(t, 0.223, 0.057), 0.0018, 0.0018, pale);
    }
    for i in (0..12).filter(|i| i % 3 != 0 || *i == 0) {
        let t = i as f32 / 12.0;
        let apart = if i == 0 { 0.008 } else { 0.0 };
        for side in [-1.0, 1.0] {
            let aside = v3(side * apart, 0.0, 0.0);
            body.rod(at(t, 0.165, 0.058) + aside, at(t, 0.202, 0.058) + aside, 0.0065, 0.0065, bright);
        }
    }
    // Three small dials: seconds, minutes and hours that were stopped.
    for (turns, reading) in [(0.25, pose.seconds / 60.0), (0.5, 0.62), (0.75, 0.17)] {
        let middle = at(turns, 0.112, 0.0);
        body.drum(middle + v3(0.0, 0.05, 0.0), middle + v3(0.0, 0.0572, 0.0), 0.056, 0.056, bright);
        body.drum(middle + v3(0.0, 0.05, 0.0), middle + v3(0.0, 0.0576, 0.0), 0.052, 0.052, Skin::new(ground * 0.4));
        for i in 0..12 {
            let t = i as f32 / 12.0;
            body.rod(middle + at(t, 0.042, 0.059), middle + at(t, 0.049, 0.059), 0.0016, 0.0016, pale);
        }
        body.rod(middle + v3(0.0, 0.06, 0.0), middle + at(reading, 0.042, 0.06), 0.0035, 0.002, bright);
    }
    name(body, |u, v| v3(u * 0.042, 0.058, 0.092 + v * 0.02), 0.0022, pale);
    let hands = [(0.84 + pose.seconds / 43200.0, 0.12, 0.015), (0.166 + pose.seconds / 3600.0, 0.185, 0.012)];
    for (i, (turns, long, wide)) in hands.into_iter().enumerate() {
        let y = 0.061 + 0.002 * i as f32;
        // Each half of a hand looks to its own side.
        for (side, tone) in [(-1.0, 1.0), (1.0, 0.6)] {
            let edge = v3(cos_turns(turns), 0.0, -sin_turns(turns)) * (side * wide);
            let middle = at(turns, long * 0.25, y) + edge;
            body.plate(&[at(turns, -0.03, y), middle, at(turns, long, y)], bright.tone(tone));
        }
    }
    let swept = 0.4 + pose.seconds / 60.0;
    body.rod(at(swept, -0.05, 0.066), at(swept, 0.2, 0.066), 0.0035, 0.002, Skin::new(hex(0xd8382a)).glow(0.4));
    body.drum(v3(0.0, 0.06, 0.0), v3(0.0, 0.069, 0.0), 0.013, 0.011, bright);
}
