//! Single plants to be looked at closely, a lone tree, and what falls from
//! them. One unit is the height; for leaves and petals, the length.

use super::blossom;
use super::body::Body;
use super::petal::{cupped, petal};
use super::pose::Pose;
use super::shape::{Frame, Skin};
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, mix, sin_turns, smoothstep, v3};
use crate::noise::unit2;
use crate::script::{Action, Guise, SubjectKind as K};

pub(crate) fn flower(body: &mut Body, pose: &Pose) {
    let kind = pose.kind;
    let colour = pose.colour(match kind {
        K::Rose => 0xb8202c,
        K::Sunflower => 0xf4b61c,
        _ => 0xe86a9c,
    });
    let green = Skin::new(hex(0x3f7030));
    let sway = sin_turns(pose.seconds * 0.2 + pose.unit(99)) * 0.03;
    let head = v3(sway, 0.86, sway * 0.5);
    body.tube(&[(v3(0.0, 0.0, 0.0), 0.014), (v3(sway * 0.3 + 0.015, 0.42, 0.0), 0.013), (head, 0.013)], 1.0, green);
    let leafy = pose.guise != Some(Guise::Lotus);
    for (y, turns) in [(0.22, 0.6), (0.38, 0.95), (0.5, 0.3)].into_iter().filter(|_| leafy) {
        petal(body, v3(sway * y * 0.6, y, 0.0), turns, 0.06, (0.24, 0.055), green);
        petal(body, v3(sway * y * 0.6, y, 0.0), turns + 0.01, 0.05, (0.22, 0.03), green.tone(0.8));
    }
    let open = match pose.action {
        Action::Bloom | Action::Grow => smoothstep(-0.8, 3.4, pose.shot_s),
        _ => 0.94 + 0.06 * sin_turns(pose.seconds * 0.07),
    };
    let since = body.since();
    match kind {
        K::Flower if blossom::head(body, pose, head, open) => {}
        K::Rose => rose(body, head, colour, open),
        K::Sunflower => sunflower(body, head, colour, open),
        _ if matches!(pose.action, Action::Bloom) => peony(body, pose, head, colour, open),
        _ => {
            for (ring, (count, lift)) in [(8, 0.04), (6, 0.1)].into_iter().enumerate() {
                for i in 0..count {
                    let t = (i as f32 + ring as f32 * 0.5) / count as f32;
                    petal(
                        body,
                        head,
                        t,
                        mix(0.22, lift, open),
                        (0.15 - 0.03 * ring as f32, 0.05),
                        Skin::new(colour * (0.86 + 0.16 * ring as f32)).glow(0.05),
                    );
                }
            }
            body.ball(head + v3(0.0, 0.015, 0.0), v3(0.04, 0.03, 0.04), Skin::new(hex(0xf0c83a)));
        }
    }
    // The face turns to whoever looks, a sunflower's wholly.
    let lean = match (kind, pose.action) {
        (K::Sunflower, _) => mix(0.06, 0.2, open),
        // What opens is looked at from all sides.
        (_, Action::Bloom) => 0.04,
        (K::Rose, _) => 0.07,
        // Those that stand upright by nature.
        _ if matches!(pose.guise, Some(Guise::Tulip | Guise::Lavender)) => 0.02,
        _ if pose.guise == Some(Guise::Lotus) => 0.09,
        _ => 0.12,
    };
    body.turn(since, head, 2, -lean);
    body.put(since, &Frame::of(head * -0.45, v3(1.0, 0.0, 0.0), Vec3::UP, v3(0.0, 0.0, 1.0), 1.45));
    if pose.guise == Some(Guise::Lotus) {
        blossom::pads(body, pose);
    }
}

/// A double flower that opens from its bud: the outer petals first, the heart
/// last.
fn peony(body: &mut Body, pose: &Pose, head: Vec3, colour: Vec3, open: f32) {
    const RINGS: i32 = 6;
    let foot = head - v3(0.0, 0.03, 0.0);
    for ring in 0..RINGS {
        let inner = ring as f32 / (RINGS - 1) as f32;
        // Each ring waits for the one around it.
        let own = smoothstep(0.35 * inner, 0.6 + 0.4 * inner, open);
        let count = 9 - ring / 2;
        for i in 0..count {
            let salt = ring * 16 + i;
            let turns = (i as f32 + 0.5 * (ring % 2) as f32 + 0.22 * (pose.unit(salt) - 0.5)) / count as f32;
            let lift = mix(0.246, mix(0.035, 0.2, inner), own) + 0.018 * (pose.unit(100 + salt) - 0.5) * own;
            let long = mix(0.17, 0.105, inner) * mix(0.8, 1.0, own) * (0.92 + 0.16 * pose.unit(200 + salt));
            let shade = colour.lerp(Vec3::splat(0.9), 0.14 * (1.0 - inner)) * (0.82 + 0.3 * pose.unit(300 + salt));
            cupped(body, foot, (turns, lift), (long, mix(0.02, 0.062, own)), Skin::new(shade).glow(0.05));
        }
    }
    // The yellow heart shows when all have opened.
    let seen = smoothstep(0.75, 1.0, open);
    for i in 0..26 {
        let turns = i as f32 * GOLDEN;
        let out = 0.034 * (i as f32 / 26.0).sqrt() * seen;
        let tip = foot + v3(cos_turns(turns) * out, 0.06 + 0.03 * seen, sin_turns(turns) * out);
        body.rod(foot + v3(0.0, 0.03, 0.0), tip, 0.0025, 0.005, Skin::new(hex(0xf0c83a)).glow(0.05));
    }
    for i in 0..5 {
        let lift = mix(0.2, -0.04, open);
        petal(body, foot - v3(0.0, 0.01, 0.0), i as f32 / 5.0 + 0.1, lift, (0.1, 0.024), Skin::new(hex(0x4a7a34)));
    }
}

fn rose(body: &mut Body, head: Vec3, colour: Vec3, open: f32) {
    for (ring, (count, length, lift)) in
        [(6, 0.15, 0.07), (6, 0.135, 0.12), (5, 0.12, 0.165), (4, 0.11, 0.2)].into_iter().enumerate()
    {
        for i in 0..count {
            let t = (i as f32 + ring as f32 * 0.37) / count as f32;
            let shade = Skin::new(colour * (1.05 - 0.13 * ring as f32)).glow(0.04);
            petal(body, head + v3(0.0, -0.02, 0.0), t, mix(0.225, lift, open), (length, 0.066), shade);
        }
    }
    body.ball(head + v3(0.0, 0.05, 0.0), v3(0.035, 0.055, 0.035), Skin::new(colour * 0.75));
    for i in 0..5 {
        petal(body, head + v3(0.0, -0.03, 0.0), i as f32 / 5.0 + 0.1, -0.03, (0.09, 0.02), Skin::new(hex(0x3f7030)));
    }
}

fn sunflower(body: &mut Body, head: Vec3, colour: Vec3, open: f32) {
    for ring in 0..2 {
        for i in 0..20 {
            let t = (i as f32 + ring as f32 * 0.5) / 20.0;
            petal(
                body,
                head + v3(0.0, 0.01 * ring as f32, 0.0),
                t,
                mix(0.2, 0.015 + 0.03 * ring as f32, open),
                (0.2 - 0.02 * ring as f32, 0.024),
                Skin::new(colour * (0.86 + 0.14 * ring as f32)).glow(0.06),
            );
        }
    }
    body.ball(head + v3(0.0, 0.012, 0.0), v3(0.1, 0.03, 0.1), Skin::new(hex(0x3a2412)));
    // Florets in the spirals of a golden angle: ripe at the rim, green at heart.
    for i in 0..FLORETS {
        let share = (i as f32 + 0.5) / FLORETS as f32;
        let r = 0.1 * share.sqrt();
        let t = i as f32 * GOLDEN;
        let colour = hex(0x6a6a2c).lerp(hex(0x4a2a12), smoothstep(0.05, 0.3, share));
        let colour = colour.lerp(hex(0xd8942a), smoothstep(0.55, 0.9, share));
        let on = head + v3(cos_turns(t) * r, 0.01 + 0.028 * (1.0 - share * 0.9).sqrt(), sin_turns(t) * r);
        body.orb(on, 0.0048 + 0.0012 * share, Skin::new(colour * (0.8 + 0.4 * unit2(i, 3, 7))));
    }
}

/// Florets in the disc of a sunflower.
const FLORETS: i32 = 320;

/// A leaf or petal that tumbles.
pub(super) fn leaf(body: &mut Body, pose: &Pose) {
    let petals = pose.kind == K::Petal;
    let colour = pose
        .one_of(if petals { &[0xf4b6c8, 0xf8d4de, 0xf0a0b8] } else { &[0xcf6f1c, 0xd8a02a, 0xa8401c, 0xc0561c] }, 2);
    let since = body.since();
    let wide = if petals { 0.34 } else { 0.27 };
    let outline = [(-0.5, 0.0), (-0.25, 0.8), (0.05, 1.0), (0.32, 0.6), (0.5, 0.0)];
    for side in [1.0, -1.0] {
        let points: Vec<Vec3> = outline.iter().map(|(x, z)| v3(*x, 0.12 * z * z, side * z * wide)).collect();
        body.plate(&points, Skin::new(colour * if side > 0.0 { 1.0 } else { 0.86 }).glow(0.08));
    }
    if !petals {
        body.rod(v3(-0.72, 0.03, 0.0), v3(0.45, 0.0, 0.0), 0.014, 0.006, Skin::new(colour * 0.6));
    }
    let turn = pose.seconds * 0.33 + pose.unit(97);
    body.tilt(since, sin_turns(turn) * 0.16, turn * 0.6);
    body.turn(since, Vec3::ZERO, 1, turn * 0.4);
    body.shift(since, v3(sin_turns(turn * 0.8) * 1.4, 0.0, cos_turns(turn * 0.7)));
}

/// A tree without a leaf: a trunk whose boughs fork again and again.
pub(super) fn bare_tree(body: &mut Body, pose: &Pose) {
    let bark = Skin::new(pose.colour(0x57493c));
    let top = v3(0.02, 0.36, -0.01);
    let trunk =
        [(v3(0.0, -0.02, 0.0), 0.052), (v3(-0.012, 0.1, 0.01), 0.036), (v3(0.012, 0.24, 0.0), 0.029), (top, 0.024)];
    body.tube(&trunk, 1.0, bark);
    for i in 0..5 {
        let t = i as f32 / 5.0 + 0.05 * pose.unit(i);
        body.rod(v3(0.0, 0.05, 0.0), v3(cos_turns(t) * 0.09, -0.02, sin_turns(t) * 0.09), 0.024, 0.014, bark);
    }
    let boughs = if pose.fine { 5 } else { 4 };
    for i in 0..5 {
        let t = i as f32 * GOLDEN + 0.1 * pose.unit(10 + i);
        let way = v3(cos_turns(t) * 0.75, 0.75 + 0.5 * pose.unit(20 + i), sin_turns(t) * 0.75).unit();
        let from = v3(0.012, 0.25, 0.0).lerp(top, i as f32 / 4.0);
        fork(body, (from, way), (0.2, 0.017), boughs, (pose, i + 1), bark);
    }
}

/// A bough from its root along a way, as long and as thick, and those that
/// it forks into.
fn fork(
    body: &mut Body,
    (root, way): (Vec3, Vec3),
    (long, thick): (f32, f32),
    depth: i32,
    (pose, salt): (&Pose, i32),
    bark: Skin,
) {
    let bend = v3(pose.unit(salt * 7 + 1) - 0.5, 0.25, pose.unit(salt * 7 + 2) - 0.5) * 0.5;
    let sway = sin_turns(pose.seconds * 0.23 + pose.unit(salt)) * 0.004 * (0.3 + pose.wind * 2.0);
    let tip = root + (way + bend * 0.5).unit() * long + v3(sway, 0.0, sway * 0.5);
    body.rod(root, tip, thick, thick * 0.6, bark);
    if depth == 0 {
        return;
    }
    for k in 0..if depth > 2 { 2 } else { 3 } {
        let next = salt * 3 + k + 17;
        let spread =
            v3(pose.unit(next * 5 + 3) - 0.5, 0.3 * (pose.unit(next * 5 + 4) - 0.3), pose.unit(next * 5 + 5) - 0.5);
        let from = root.lerp(tip, 1.0 - 0.22 * k as f32);
        let (long, thick) = (long * (0.62 + 0.2 * pose.unit(next * 5 + 6)), thick * (0.64 - 0.06 * k as f32));
        fork(body, (from, (way + spread * 1.5).unit()), (long, thick.max(0.0016)), depth - 1, (pose, next), bark);
    }
}

/// A lone tree.
pub(super) fn tree(body: &mut Body, pose: &Pose) {
    let green = pose.colour(0x4f7d33);
    let bark = Skin::new(hex(0x5f4a38));
    body.tube(&[(v3(0.0, -0.02, 0.0), 0.05), (v3(0.01, 0.2, 0.0), 0.032), (v3(-0.005, 0.45, 0.01), 0.022)], 1.0, bark);
    for i in 0..6 {
        let t = i as f32 * 0.382;
        let tip = v3(cos_turns(t) * 0.22, 0.5 + 0.06 * (i % 3) as f32, sin_turns(t) * 0.22);
        body.rod(v3(0.0, 0.3 + 0.03 * i as f32, 0.0), tip, 0.014, 0.006, bark);
    }
    crown(body, pose, green);
}

/// Clumps that the leaves of a crown hang in, and leaves on each.
const CLUMPS: i32 = 17;
const LEAVES: i32 = 64;

/// Clumps of leaves around the boughs' ends.
fn crown(body: &mut Body, pose: &Pose, green: Vec3) {
    let leaves = if pose.fine { (LEAVES, 0.021) } else { (LEAVES / 2, 0.028) };
    for index in 0..CLUMPS {
        let dice = |k: i32| unit2(index, k, pose.seed);
        let t = (index as f32 + 0.5) / CLUMPS as f32;
        let turn = index as f32 * GOLDEN;
        // Broad below, a dome above.
        let ring = ((1.0 - t) * (t + 0.2)).sqrt() * 1.7 * (0.75 + 0.4 * dice(4));
        let sway = sin_turns(pose.seconds * 0.3 + turn) * 0.004 * (1.0 + pose.wind * 3.0);
        let middle = v3(cos_turns(turn) * 0.27 * ring + sway, mix(0.46, 0.86, t), sin_turns(turn) * 0.27 * ring);
        let half = v3(0.125, 0.09, 0.125) * (0.75 + 0.5 * dice(5));
        clump(body, (middle, half), (index, pose.seed), (green, t), leaves);
    }
}

/// One clump about its middle: dark within, and on it single leaves that lean every way,
/// lighter towards the sky, the more the higher it is itself; so many leaves, so large.
pub(super) fn clump(
    body: &mut Body,
    (middle, half): (Vec3, Vec3),
    (index, seed): (i32, u32),
    (green, t): (Vec3, f32),
    (leaves, large): (i32, f32),
) {
    body.ball(middle, half * 0.88, Skin::new(green * (0.42 + 0.2 * t)).pile(1.0));
    for i in 0..leaves {
        let dice = |k: i32| unit2(i + index * 97, k, seed);
        let (up, turn) = (1.0 - 1.86 * (i as f32 + 0.5) / leaves as f32, i as f32 * GOLDEN + index as f32 * 0.37);
        let out = (1.0 - up * up).sqrt();
        let way = v3(cos_turns(turn) * out, up, sin_turns(turn) * out);
        let at = middle + v3(way.x * half.x, way.y * half.y, way.z * half.z) * (0.92 + 0.26 * dice(1));
        let tilt = v3(dice(2) - 0.5, dice(3) - 0.1, dice(4) - 0.5);
        let along = (way.cross(Vec3::UP) + tilt).unit() * (large * (0.8 + 0.6 * dice(5)));
        let across = (way + tilt * 0.6).cross(along).unit() * (large * 0.62);
        let tone = 0.62 + 0.22 * t + 0.24 * up + 0.34 * dice(6);
        body.plate(&[at - along, at + across, at + along, at - across], Skin::new(green * tone).glow(0.04));
    }
}
