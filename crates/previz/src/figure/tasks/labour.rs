//! Work with arms and breath: iron beaten on an anvil, a fire hosed down, grain
//! scattered, linen folded, an orchestra conducted.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use super::handiwork::table;
use crate::figure::body::Body;
use crate::figure::people::stance::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::noise::unit2;
use crate::script::{Action, SubjectKind};

/// Strokes of the hammer, and handfuls of grain, in a second; when in each it
/// falls.
const STROKES: f32 = 0.75;
const HANDFULS: f32 = 0.45;
const FALLS: f32 = 0.55;
/// Height of an anvil's face.
const ANVIL: f32 = 0.44;

/// How far down the hammer is, 0 raised to 1 on the iron.
fn fallen(s: f32) -> f32 {
    let t = fract(s * STROKES);
    smoothstep(FALLS - 0.14, FALLS, t) * (1.0 - smoothstep(0.62, 0.95, t))
}

/// The stance of who is at such work; `None` of who is not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let s = pose.seconds;
    let on = |ahead: f32, aside: f32| Foot { ahead, aside, stands: true, ..Foot::default() };
    let firm = Stance { feet: Some([on(-0.09, 0.05), on(0.1, 0.05)]), look: 0.0, ..*rest };
    Some(match pose.action {
        Action::Forge => Stance { lean: 0.045 + 0.035 * fallen(s), nod: 0.3, ..firm },
        Action::Spray => Stance { lean: 0.03 + 0.004 * wave(s * 1.7), lift: -0.03, ..firm },
        Action::Feed => Stance { lean: 0.03, nod: 0.3, ..firm },
        Action::Fold => Stance { lean: 0.03, nod: 0.35, spread: [0.026; 2], look: 0.0, ..*rest },
        Action::Conduct => {
            Stance { side: 0.012 * wave(s * 0.4), nod: -0.05, spread: [0.03; 2], look: 0.04 * wave(s * 0.2), ..*rest }
        }
        _ => return None,
    })
}

/// Draws what somebody works with whose hips are there; where the right and the
/// left hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    Some(match pose.action {
        Action::Forge => forge(body, pose, hip),
        Action::Spray => hose(body, pose, hip),
        Action::Feed => grain(body, pose, hip),
        Action::Fold => linen(body, pose, hip),
        Action::Conduct => baton(body, pose.seconds, hip),
        _ => return None,
    })
}

/// An anvil on its block, a bar that glows in tongs, a hammer and its sparks.
fn forge(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    let iron = Skin::new(hex(0x3c4048)).gloss(0.5);
    body.drum(v3(0.4, 0.0, 0.0), v3(0.4, 0.26, 0.0), 0.14, 0.13, Skin::new(hex(0x6a4a2c)));
    body.block((0.33, 0.26, -0.1), (0.47, 0.3, 0.1), iron);
    body.block((0.36, 0.3, -0.06), (0.44, 0.36, 0.06), iron);
    body.block((0.33, 0.36, -0.14), (0.47, ANVIL, 0.12), iron);
    body.rod(v3(0.4, ANVIL - 0.035, -0.13), v3(0.4, ANVIL - 0.02, -0.27), 0.036, 0.008, iron);
    let hot = v3(0.4, ANVIL + 0.014, -0.03);
    let left = hip + v3(0.2, -0.01, 0.16);
    let held = hot.lerp(left, 0.45);
    body.rod(hot - v3(0.0, 0.0, 0.05), hot + v3(0.0, 0.0, 0.05), 0.016, 0.016, Skin::new(hex(0xff7a1c)).glow(2.4));
    body.glow(hot, 0.1, v3(0.7, 0.3, 0.06));
    for side in [-0.012, 0.012] {
        body.rod(held + v3(side, -0.005, -0.03), left + v3(side * 1.5, 0.0, 0.0), 0.006, 0.006, iron);
    }
    let down = fallen(s);
    let hand = hip + v3(0.1, 0.42, -0.15).lerp(v3(0.24, 0.04, -0.11), down);
    let way = v3(-0.25, 0.95, 0.0).lerp(v3(0.72, -0.42, 0.4), down).unit();
    let head = hand + way * 0.22;
    body.rod(hand - way * 0.05, head, 0.01, 0.01, Skin::new(hex(0x9a6a3c)));
    let across = way.cross(v3(0.0, 0.0, 1.0)).unit();
    body.drum(head - across * 0.05, head + across * 0.05, 0.026, 0.026, iron.tone(1.5));
    let flown = fract(s * STROKES - FALLS);
    for i in 0..if flown < 0.4 { 18 } else { 0 } {
        let at = |salt: i32| unit2(i, salt, pose.seed);
        let (turn, fast) = (at(1), 0.5 + 0.9 * at(2));
        let place = |t: f32| {
            hot + v3(cos_turns(turn) * fast * t, (0.9 * at(3) + 0.2) * t - 2.2 * t * t, sin_turns(turn) * fast * t)
        };
        body.rod(
            place((flown - 0.04).max(0.0)),
            place(flown),
            0.002,
            0.004,
            Skin::new(hex(0xffb84a)).glow(4.0 * (1.0 - flown * 2.4)),
        );
    }
    [hand, left]
}

/// A hose from behind, and the water that arcs from its nozzle.
fn hose(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let s = pose.seconds;
    if pose.company.is_some_and(|company| company.kind == SubjectKind::Campfire) {
        blaze(body, pose);
    }
    let nozzle = hip + v3(0.34, 0.17, -0.05);
    let way = v3(0.92, 0.36 + 0.02 * wave(s * 0.3), 0.04 * wave(s * 0.23)).unit();
    let back = nozzle - way * 0.3;
    let cloth = Skin::new(hex(0xd8a838));
    body.tube(
        &[
            (nozzle - way * 0.12, 0.02),
            (back, 0.024),
            (v3(-0.25, 0.2, -0.1), 0.024),
            (v3(-0.5, 0.026, -0.05), 0.024),
            (v3(-1.5, 0.026, 0.35), 0.024),
        ],
        1.0,
        cloth,
    );
    body.drum(nozzle - way * 0.13, nozzle, 0.022, 0.015, Skin::new(hex(0xb8bcc4)).gloss(0.8));
    let water = Skin::new(hex(0xdcecf6)).glow(0.12);
    let at = |t: f32| nozzle + way * (2.6 * t) - v3(0.0, 0.72 * t * t, 0.0);
    let jet: [(Vec3, f32); 7] = std::array::from_fn(|i| (at(i as f32 / 6.0), 0.011 + 0.007 * i as f32));
    body.tube(&jet, 1.0, water);
    for i in 0..12 {
        let t = fract(s * 1.3 + i as f32 / 12.0);
        let spread = (unit2(i, 5, pose.seed) - 0.5) * 0.22 * t;
        body.puff(at(0.25 + 0.75 * t) + v3(0.0, spread, spread), 0.03 + 0.1 * t, hex(0xeaf4fa), 0.35, 0.0);
    }
    [nozzle - way * 0.05 - v3(0.0, 0.015, 0.0), nozzle - way * 0.24 - v3(0.0, 0.015, 0.0)]
}

/// A building behind, out of whose windows flames and smoke come.
fn blaze(body: &mut Body, pose: &Pose) {
    let s = pose.seconds;
    let brick = Skin::new(hex(0x4a2e26));
    let (x0, x1, near, far, tall) = (0.75, 3.1, 0.95, 2.2, 1.75);
    body.block((x0, 0.0, near), (x1, tall, far), brick);
    body.block((x0 - 0.04, tall, near - 0.04), (x1 + 0.04, tall + 0.06, far), brick.tone(0.6));
    for (row, y) in [0.28, 1.02].into_iter().enumerate() {
        for col in 0..4 {
            let x = x0 + 0.2 + 0.56 * col as f32;
            let flicker = 0.8 + 0.2 * wave(s * (1.3 + 0.2 * col as f32) + 0.37 * row as f32);
            let fire = Skin::new(v3(1.0, 0.36, 0.06)).glow(1.5 * flicker);
            body.block((x, y, near - 0.012), (x + 0.3, y + 0.4, near), fire);
            for bar in [x + 0.14, x + 0.28] {
                body.block((bar, y, near - 0.02), (bar + 0.02, y + 0.4, near - 0.01), brick.tone(0.4));
            }
            let foot = v3(x + 0.15, y + 0.12, near - 0.05);
            let tip = foot + v3(0.04 * wave(s * 0.7 + col as f32), 0.62 + 0.1 * flicker, -0.03);
            body.fire((foot, tip), 0.2, s + 2.3 * col as f32 + 5.1 * row as f32);
        }
    }
    for i in 0..7 {
        let foot = v3(x0 + 0.15 + 0.33 * i as f32, tall, near + 0.25);
        body.fire(
            (foot, foot + v3(0.05, 0.5 + 0.12 * wave(s * 0.9 + 0.4 * i as f32), 0.0)),
            0.24,
            s * 1.1 + 3.7 * i as f32,
        );
    }
    for i in 0..18 {
        let t = fract(s * 0.16 + i as f32 / 18.0);
        let at = v3(x0 + 0.3 + 1.8 * pose.unit(800 + i) + 0.5 * t, tall + 0.35 + 1.5 * t, near + 0.4);
        body.puff(at, 0.2 + 0.4 * t, hex(0x3a3230), 0.5 * (1.0 - t), 0.1 * (1.0 - t));
    }
    body.glow(v3(1.9, 1.1, near - 0.1), 1.4, v3(1.0, 0.42, 0.12) * 0.16);
}

/// A bowl in one arm, and what the other hand scatters from it.
fn grain(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let t = fract(pose.seconds * HANDFULS);
    let thrown = smoothstep(0.3, 0.5, t) * (1.0 - smoothstep(0.7, 0.95, t));
    let bowl = hip + v3(0.17, 0.07, 0.1);
    body.lathe(bowl - v3(0.0, 0.03, 0.0), &[(0.0, 0.03), (0.03, 0.06), (0.06, 0.075)], Skin::new(hex(0xb8863c)));
    body.drum(bowl + v3(0.0, 0.015, 0.0), bowl + v3(0.0, 0.026, 0.0), 0.068, 0.06, Skin::new(hex(0xe8c464)));
    let hand = (bowl + v3(-0.01, 0.06, -0.03)).lerp(hip + v3(0.27, 0.16, -0.16), thrown);
    let flown = t - 0.44;
    for i in 0..if (0.0..0.4).contains(&flown) { 16 } else { 0 } {
        let at = |salt: i32| unit2(i, salt, pose.seed) - 0.5;
        let from = hip + v3(0.29, 0.17, -0.16);
        let seed = from + v3((1.5 + at(1)) * flown, 0.5 * flown - 5.5 * flown * flown, at(2) * 1.6 * flown);
        if seed.y > 0.0 {
            body.orb(seed, 0.008, Skin::new(hex(0xf0cc6a)));
        }
    }
    [hand, bowl + v3(-0.02, -0.03, 0.05)]
}

/// A table with a pile of what is folded, and a shirt that is folded over.
fn linen(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let top = table(body, hip, -0.03);
    for (i, colour) in [0x3f6fa8, 0xf0ece0, 0xd8706a, 0x6aa88a, 0xe8c86a].into_iter().enumerate() {
        let low = top + 0.032 * i as f32;
        let size = 0.1 - 0.003 * i as f32;
        body.block((0.4 - size, low, 0.2 - size), (0.4 + size, low + 0.028, 0.2 + size), Skin::new(hex(colour)));
    }
    let over = smoothstep(-0.4, 0.4, wave(pose.seconds * 0.22));
    let cloth = Skin::new(pose.pick(&[0xe8e4da, 0xf2b8b0, 0x9ac0e0], 66));
    let corner = |x: f32, z: f32, up: f32| v3(x, top + 0.012 + up, z);
    body.block((0.24, top, -0.2), (0.5, top + 0.01, 0.0), cloth.tone(0.9));
    // The half on the right goes over onto the other.
    let (out, up) = (-0.2 * cos_turns(over * 0.5), 0.2 * sin_turns(over * 0.5));
    body.plate(
        &[corner(0.24, -0.2, 0.0), corner(0.5, -0.2, 0.0), corner(0.5, -0.2 + out, up), corner(0.24, -0.2 + out, up)],
        cloth,
    );
    [corner(0.27, -0.2 + out, up + 0.015), corner(0.25, 0.04, 0.02)]
}

/// A baton in the one hand; the other shapes the phrase.
fn baton(body: &mut Body, s: f32, hip: Vec3) -> [Vec3; 2] {
    let (beat, bar) = (s * 0.8, s * 0.4);
    let hand = |side: f32, late: f32| {
        let (down, out) = (wave(beat - late), wave(bar - late));
        hip + v3(0.2 + 0.03 * down, 0.3 + 0.1 * down, side * (0.17 + 0.06 * out))
    };
    let (right, left) = (hand(-1.0, 0.0), hand(1.0, 0.12));
    let way = v3(0.75, 0.55 + 0.2 * wave(beat + 0.1), 0.15).unit();
    body.rod(right - way * 0.03, right + way * 0.24, 0.006, 0.003, Skin::new(hex(0xf6f2e6)));
    body.orb(right - way * 0.03, 0.013, Skin::new(hex(0x9a5a2c)));
    // A desk with the score.
    let steel = Skin::new(hex(0x22252b));
    body.rod(v3(0.5, 0.0, 0.0), v3(0.5, 0.56, 0.0), 0.012, 0.01, steel);
    for turn in [0.0, 0.333, 0.667] {
        body.rod(v3(0.5, 0.1, 0.0), v3(0.5 + 0.14 * cos_turns(turn), 0.0, 0.14 * sin_turns(turn)), 0.008, 0.008, steel);
    }
    let at = |up: f32, z: f32| v3(mix(0.45, 0.57, up), mix(0.55, 0.68, up), z);
    body.plate(&[at(0.0, -0.17), at(0.0, 0.17), at(1.0, 0.17), at(1.0, -0.17)], steel);
    body.plate(
        &[at(0.1, -0.14), at(0.1, 0.14), at(0.95, 0.14), at(0.95, -0.14)].map(|p| p + v3(-0.006, 0.006, 0.0)),
        Skin::new(hex(0xf6f2e6)),
    );
    [right, left]
}
