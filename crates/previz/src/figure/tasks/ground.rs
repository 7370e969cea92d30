//! What people do out of doors with the ground and what grows on it: dig, pick fruit,
//! build a castle of sand, carry two loads on a pole, throw a ball, roast over a fire.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::bloom::clump;
use crate::figure::body::Body;
use crate::figure::people::gesture::kneel;
use crate::figure::people::stance::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::{Action, SubjectKind};

/// Spadefuls in a second; when in each the blade is in the ground, and when it is emptied.
const SPADEFULS: f32 = 0.3;
const IN: f32 = 0.3;
const OUT: f32 = 0.66;
/// Throws in a second, and when in each the ball is let go.
const THROWS: f32 = 0.36;
const LET_GO: f32 = 0.44;
/// What falls falls so fast, in heights of a person a second squared.
const FALL: f32 = 5.4;
/// Fruits that are picked in a second.
const PICKS: f32 = 0.26;
/// How far before the hips the bough hangs, and how high over them, in heights.
const BOUGH: (f32, f32) = (0.24, 0.52);

/// The stance of who is at it; `None` of who is not.
pub(super) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    let on = |ahead: f32, aside: f32| Foot { ahead, aside, stands: true, ..Foot::default() };
    let firm = Stance { feet: Some([on(-0.1, 0.05), on(0.12, 0.05)]), look: 0.0, ..*rest };
    Some(match pose.action {
        Action::Shovel => {
            let (down, up) = dug(pose);
            Stance { lean: 0.03 + 0.075 * down + 0.02 * up, lift: -0.03 * down, nod: 0.25, twist: 0.06 * up, ..firm }
        }
        Action::Pick => Stance { lean: -0.012, nod: -0.34, look: 0.02 * wave(s * 0.23), ..firm },
        Action::BuildSand => Stance { lean: 0.075 + 0.006 * wave(s * 0.4), nod: 0.3, look: 0.0, ..kneel(s, *rest) },
        Action::Throw => {
            let (back, over) = thrown(pose);
            Stance {
                lean: -0.03 * back + 0.055 * over,
                twist: 0.08 * back - 0.07 * over,
                arm: [0.0, 0.08 * back - 0.02],
                raise: [0.05, 0.05 + 0.12 * back],
                ..firm
            }
        }
        _ => return None,
    })
}

/// Draws what somebody works at whose hips are there; where the right and the left hand
/// are then.
pub(super) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    Some(match pose.action {
        Action::Shovel => shovel(body, pose, hip),
        Action::Pick => pick(body, pose, hip),
        Action::BuildSand => castle(body, pose, hip),
        Action::Throw => throw(body, pose, hip),
        Action::ShoulderPole => pole(body, pose, hip),
        Action::Roast => skewer(body, pose, hip),
        _ => return None,
    })
}

/// How far the spade is in the ground, and how far it is raised with what it holds.
fn dug(pose: &Pose) -> (f32, f32) {
    let t = fract(pose.shot_s * SPADEFULS);
    let down = smoothstep(0.06, IN, t) * (1.0 - smoothstep(IN + 0.08, OUT - 0.12, t));
    (down, smoothstep(IN + 0.08, OUT - 0.1, t) * (1.0 - smoothstep(OUT + 0.1, 0.98, t)))
}

/// A spade that goes into the ground, comes up full and is emptied on a heap: of snow
/// where snow lies, else of earth.
fn shovel(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let t = fract(pose.shot_s * SPADEFULS);
    let (down, up) = dug(pose);
    let stuff = Skin::new(hex(if pose.cold { 0xeef3f8 } else { 0x5e4028 }));
    let heap = v3(0.34, 0.0, 0.42);
    let hole = v3(0.44, 0.0, -0.06);
    for i in 0..14 {
        let dice = |salt: i32| pose.unit(400 + 5 * i + salt) - 0.5;
        let out = v3(0.34 * dice(1), 0.0, 0.3 * dice(2));
        let high = (0.13 - 0.5 * out.length()).max(0.02);
        body.ball(heap + out + v3(0.0, high * 0.5, 0.0), v3(0.09, high, 0.085), stuff.tone(0.9 + 0.3 * dice(3)));
    }
    body.ball(hole, v3(0.15, 0.012, 0.12), stuff.tone(0.55));
    // Where the blade's tip is, and where the handle leads from it.
    let low = hole + v3(-0.03, -0.05, 0.0);
    let ready = hole + v3(-0.02, 0.12, 0.0);
    let full = v3(0.46, 0.34, 0.2);
    let tip = ready.lerp(low, down).lerp(full, up);
    let way = v3(-0.5, 0.86, -0.03).lerp(v3(-0.82, 0.5, -0.25), up).unit();
    let top = tip + way * 0.66;
    body.rod(tip + way * 0.14, top, 0.012, 0.011, Skin::new(hex(0xb88a4e)));
    body.rod(top + v3(0.0, 0.0, -0.035), top + v3(0.0, 0.0, 0.035), 0.011, 0.011, Skin::new(hex(0xa8322a)));
    let across = way.cross(v3(0.0, 0.0, 1.0)).unit();
    let flat = across.cross(way).unit() * 0.062;
    let steel = Skin::new(hex(0x8c949e)).gloss(0.6);
    for side in [-0.004, 0.004] {
        let thick = across * side;
        let at = |along: f32, wide: f32| tip + way * along + flat * wide + thick;
        body.plate(&[at(0.0, 0.0), at(0.03, 0.8), at(0.16, 1.0), at(0.16, -1.0), at(0.03, -0.8)], steel);
    }
    if (IN..OUT).contains(&t) {
        body.ball(tip + way * 0.09 + v3(0.0, 0.035, 0.0), v3(0.07, 0.045, 0.065), stuff);
    }
    let flown = (t - OUT) / SPADEFULS;
    for i in 0..if (0.0..0.42).contains(&flown) { 14 } else { 0 } {
        let dice = |salt: i32| pose.unit(700 + 4 * i + salt) - 0.5;
        let speed = v3(-0.2 + 0.3 * dice(1), 0.5 + 0.5 * dice(2), 0.62 + 0.4 * dice(3));
        let at = full + speed * flown - v3(0.0, 0.5 * FALL * flown * flown, 0.0);
        if at.y > 0.02 {
            body.orb(at, 0.024 + 0.012 * dice(2), stuff);
        }
    }
    [tip + way * 0.28, top - way * 0.03].map(|at| at.lerp(hip + v3(0.22, 0.05, 0.0), 0.04))
}

/// The colour of the fruit that is picked.
fn fruit(pose: &Pose) -> Vec3 {
    let said = pose.company.and_then(|company| company.colour);
    said.unwrap_or_else(|| match pose.company.map(|company| company.kind) {
        Some(SubjectKind::Citrus) => hex(0xf08a1f),
        Some(SubjectKind::Peach) => hex(0xf2a07a),
        Some(SubjectKind::Cherries) => hex(0xa8142a),
        Some(SubjectKind::Grapes) => hex(0x5a2a5e),
        _ => hex(0xc8281f),
    })
}

/// A bough full of fruit that hangs before whoever picks it, and the basket that fills.
fn pick(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let metre = 1.0 / pose.size_m.max(0.3);
    let at = hip + v3(BOUGH.0, BOUGH.1, 0.0);
    let bark = Skin::new(hex(0x6a4a30));
    let trunk = v3(at.x + 0.72, 0.0, 0.26);
    body.tube(
        &[
            (trunk, 0.085),
            (trunk + v3(-0.06, 0.5, -0.02), 0.07),
            (v3(at.x + 0.5, at.y + 0.08, 0.16), 0.05),
            (v3(at.x + 0.16, at.y + 0.13, 0.04), 0.03),
            (v3(at.x - 0.16, at.y + 0.12, -0.1), 0.014),
        ],
        1.0,
        bark,
    );
    body.tube(&[(trunk + v3(-0.05, 0.55, 0.0), 0.06), (trunk + v3(0.1, 1.0, 0.1), 0.03)], 1.0, bark);
    for (i, (x, y, z, half)) in
        [(0.5, 0.28, 0.1, 0.34), (0.92, 0.34, 0.3, 0.36), (0.2, 0.26, -0.06, 0.22), (0.72, 0.5, 0.05, 0.34)]
            .into_iter()
            .enumerate()
    {
        let middle = v3(at.x + x, at.y + y, z);
        let leaves = if pose.fine { 90 } else { 46 };
        clump(
            body,
            (middle, v3(half, half * 0.72, half)),
            (i as i32, pose.seed),
            (hex(0x4a7a2c), 0.6),
            (leaves, 0.05 * metre),
        );
    }
    let skin = Skin::new(fruit(pose)).gloss(0.6);
    let size = 0.05 * metre;
    let t = fract(pose.shot_s * PICKS);
    let taken = smoothstep(0.34, 0.9, t);
    let plucked = at + v3(0.02, -0.01, -0.05);
    for i in 0..16 {
        let dice = |salt: i32| pose.unit(850 + 5 * i + salt);
        let hangs = at + v3(0.06 + 0.85 * dice(1), 0.02 + 0.3 * dice(2), -0.2 + 0.42 * dice(3));
        body.orb(hangs, size, skin.tone(0.85 + 0.3 * dice(4)));
    }
    let basket = v3(hip.x + 0.22, 0.0, 0.2);
    let wicker = Skin::new(hex(0xb98a4e));
    body.lathe(basket, &[(0.0, 0.1), (0.09, 0.13), (0.17, 0.145), (0.18, 0.13)], wicker);
    for i in 0..9 {
        let out = v3(cos_turns(i as f32 * 0.38), 0.0, sin_turns(i as f32 * 0.38)) * (0.03 + 0.011 * i as f32);
        body.orb(basket + out + v3(0.0, 0.17, 0.0), size, skin.tone(0.9 + 0.2 * pose.unit(i)));
    }
    let low = hip + v3(0.2, 0.05, 0.1);
    let hand = plucked.lerp(low, smoothstep(0.4, 0.7, t) * (1.0 - smoothstep(0.88, 1.0, t)));
    if taken < 1.0 {
        body.orb(hand + v3(0.02, 0.03, 0.0), size, skin);
    }
    [hand, hip + v3(0.2, 0.34 + 0.01 * wave(pose.seconds * 0.3), 0.12)]
}

/// A castle of wet sand with its towers, a bucket and a spade beside it.
fn castle(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let metre = 1.0 / pose.size_m.max(0.3);
    let sand = Skin::new(hex(0xc89f62));
    let wet = sand.tone(0.84);
    let middle = v3(hip.x + 0.42 * metre, 0.0, 0.0);
    body.ball(middle, v3(0.42, 0.05, 0.42) * metre, sand.tone(0.94));
    let tower = |body: &mut Body, x: f32, z: f32, high: f32, wide: f32| {
        let foot = middle + v3(x, 0.0, z) * metre;
        let top = foot + v3(0.0, high * metre, 0.0);
        body.drum(foot, top, wide * 1.16 * metre, wide * metre, wet);
        for i in 0..6 {
            let turn = i as f32 / 6.0;
            let out = v3(cos_turns(turn), 0.0, sin_turns(turn)) * (wide * 0.8 * metre);
            body.drum(top + out, top + out + v3(0.0, 0.035 * metre, 0.0), 0.02 * metre, 0.018 * metre, sand);
        }
    };
    for (x, z) in [(-0.2, -0.2), (-0.2, 0.2), (0.2, -0.2), (0.2, 0.2)] {
        tower(body, x, z, 0.24, 0.075);
    }
    tower(body, 0.0, 0.0, 0.42, 0.1);
    let wall = |body: &mut Body, a: (f32, f32), b: (f32, f32)| {
        let low = middle + v3(a.0, 0.0, a.1) * metre;
        let far = middle + v3(b.0, 0.15, b.1) * metre;
        body.block((low.x, 0.0, low.z), (far.x, far.y, far.z), wet.tone(1.06));
    };
    for side in [-1.0, 1.0] {
        wall(body, (-0.2, side * 0.2 - 0.03), (0.2, side * 0.2 + 0.03));
        wall(body, (side * 0.2 - 0.03, -0.2), (side * 0.2 + 0.03, 0.2));
    }
    let flag = middle + v3(0.0, 0.42, 0.0) * metre;
    body.rod(flag, flag + v3(0.0, 0.16, 0.0) * metre, 0.006 * metre, 0.005 * metre, Skin::new(hex(0x8a6238)));
    let fly = 0.02 * wave(pose.seconds * 0.9);
    body.plate(
        &[(0.0, 0.16, 0.0), (0.11, 0.13 + fly, 0.02), (0.0, 0.1, 0.0)].map(|(x, y, z)| flag + v3(x, y, z) * metre),
        Skin::new(hex(0xd8322a)),
    );
    let bucket = middle + v3(-0.14, 0.0, -0.46) * metre;
    let red = Skin::new(pose.pick(&[0xd8322a, 0x2f7fd0, 0xf0b81f], 71)).gloss(0.4);
    body.lathe(bucket, &[(0.0, 0.07 * metre), (0.17 * metre, 0.1 * metre), (0.18 * metre, 0.09 * metre)], red);
    body.drum(
        bucket + v3(0.0, 0.16, 0.0) * metre,
        bucket + v3(0.0, 0.17, 0.0) * metre,
        0.09 * metre,
        0.085 * metre,
        sand,
    );
    let pat = |beat: f32| 0.05 * wave(beat).max(0.0) * metre;
    let near = middle + v3(-0.22, 0.27, 0.0) * metre;
    let right = near + v3(0.0, pat(pose.seconds * 0.9), -0.14 * metre);
    [right, near + v3(0.0, pat(pose.seconds * 0.9 + 0.5), 0.14 * metre)]
}

/// How far the arm is drawn back, and how far it has come over.
fn thrown(pose: &Pose) -> (f32, f32) {
    let t = fract(pose.shot_s * THROWS);
    let back = smoothstep(0.1, 0.32, t) * (1.0 - smoothstep(0.36, LET_GO, t));
    (back, smoothstep(0.36, LET_GO + 0.02, t) * (1.0 - smoothstep(0.66, 0.96, t)))
}

/// A ball, of snow where snow lies, that is thrown ahead in an arc.
fn throw(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let t = fract(pose.shot_s * THROWS);
    let (back, over) = thrown(pose);
    let rest = hip + v3(0.14, 0.12, -0.12);
    let hand = rest.lerp(hip + v3(-0.18, 0.38, -0.16), back).lerp(hip + v3(0.3, 0.34, -0.08), over);
    let said = pose.company.and_then(|company| company.colour);
    let white = hex(0xf2f6fa);
    let skin = Skin::new(said.unwrap_or(if pose.cold { white } else { hex(0xd8322a) }));
    let size = 0.042;
    let flown = (t - LET_GO) / THROWS;
    if flown < 0.0 || t > 0.9 {
        body.orb(hand + v3(0.03, 0.03, 0.0), size, skin);
    } else {
        let at = hip + v3(0.33, 0.37, -0.08) + v3(2.4 * flown, 0.9 * flown - 0.5 * FALL * flown * flown, 0.0);
        if at.y > size {
            body.orb(at, size, skin);
            for i in 0..if pose.cold { 6 } else { 0 } {
                let late = (flown - 0.03 * (i + 1) as f32).max(0.0);
                let crumb = hip + v3(0.33, 0.37, -0.08) + v3(2.4 * late, 0.9 * late - 0.55 * FALL * late * late, 0.0);
                body.orb(crumb, 0.009, Skin::new(white));
            }
        }
    }
    [hand, hip + v3(mix(0.08, 0.2, back), mix(0.04, 0.26, back), 0.17)]
}

/// A pole over one shoulder, a full basket on ropes from each end.
fn pole(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let beat = wave(pose.stride * 2.0);
    let shoulder = hip + v3(0.0, 0.335 + 0.004 * beat, -0.085);
    let end = |way: f32| shoulder + v3(0.62 * way, -0.035 - 0.012 * beat, 0.0);
    let bamboo = Skin::new(hex(0xb8924e)).gloss(0.25);
    body.tube(&[(end(-1.0), 0.012), (shoulder + v3(0.0, 0.012, 0.0), 0.016), (end(1.0), 0.012)], 1.0, bamboo);
    let wicker = Skin::new(hex(0xa8783e));
    for way in [-1.0, 1.0] {
        let top = end(way);
        let swing = 0.012 * wave(pose.stride * 2.0 + 0.15);
        let basket = v3(top.x + swing, 0.16 - 0.012 * beat, top.z);
        for turn in [0.0, 0.33, 0.67] {
            let rim = basket + v3(0.105 * cos_turns(turn), 0.17, 0.105 * sin_turns(turn));
            body.rod(top, rim, 0.004, 0.004, Skin::new(hex(0xd8c8a0)));
        }
        body.lathe(basket, &[(0.0, 0.075), (0.08, 0.105), (0.17, 0.115), (0.175, 0.1)], wicker);
        let load = pose.pick(&[0x6a8a3a, 0xd0862f, 0x8a6a4a], 73);
        for i in 0..12 {
            let dice = |salt: i32| pose.unit(900 + 5 * i + salt) - 0.5;
            let at = basket + v3(0.15 * dice(1), 0.175 + 0.03 * dice(2).abs(), 0.15 * dice(3));
            body.orb(at, 0.036, Skin::new(load).tone(1.0 + 0.5 * dice(4)));
        }
    }
    [shoulder + v3(0.19, -0.03, 0.005), hip + v3(0.02 - 0.06 * wave(pose.stride), -0.02, 0.14)]
}

/// A long stick with something soft at its end that browns and is turned.
fn skewer(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    let grip = hip + v3(0.2, 0.12, -0.06);
    let tip = hip + v3(0.72, 0.14 + 0.008 * wave(s * 0.4), -0.04);
    body.rod(grip - (tip - grip) * 0.16, tip, 0.007, 0.005, Skin::new(hex(0x6a4a2c)));
    let brown = clamp01(0.25 + 0.2 * wave(s * 0.1));
    let soft = Skin::new(hex(0xf6efe2).lerp(hex(0xc88a4a), brown)).glow(0.1);
    let way = (tip - grip).unit();
    for i in 0..2 {
        let at = tip - way * (0.045 * i as f32);
        body.drum(at - way * 0.018, at + way * 0.018, 0.023, 0.023, soft);
    }
    [grip, grip - way * 0.1 + v3(0.0, -0.01, 0.05)]
}
