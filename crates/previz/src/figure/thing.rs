//! Things that burn, glow or stand about: fires, candles, lanterns, umbrellas,
//! fireworks, snowmen. One unit is the height of the thing.

use super::body::{Body, Point, at};
use super::pose::Pose;
use super::shape::{Mark, Skin};
use crate::maths::{GOLDEN, Vec3, clamp01, cos_turns, hex, mix, sin_turns, smoothstep, v3};
use crate::noise::unit2;
use crate::scene::atmosphere::ambience::{burst_s, bursts_over_by};
use crate::script::{Action, SubjectKind as K};

/// The flames of a campfire: where each rises, how high and how wide.
const FLAMES: [(f32, f32, f32, f32); 6] = [
    (0.17, 0.16, 0.84, 0.3),
    (-0.16, 0.17, 0.92, 0.32),
    (0.0, 0.0, 1.24, 0.44),
    (0.2, -0.12, 0.66, 0.27),
    (-0.21, -0.1, 0.72, 0.28),
    (0.0, -0.2, 0.56, 0.3),
];

pub(super) fn campfire(body: &mut Body, pose: &Pose) {
    let wood = hex(0x4a3222);
    for i in 0..7 {
        let t = i as f32 / 7.0;
        body.limb(
            (cos_turns(t) * 0.42, 0.03, sin_turns(t) * 0.42),
            0.055,
            (cos_turns(t + 0.45) * 0.1, 0.34, sin_turns(t + 0.45) * 0.1),
            0.04,
            wood,
        );
    }
    for i in 0..12 {
        let t = i as f32 / 12.0 + 0.02 * unit2(i, 11, pose.seed);
        let half = |salt: i32| 0.075 + 0.05 * unit2(i, salt, pose.seed);
        let stone = Skin::new(hex(0x5f5a55) * (0.75 + 0.5 * unit2(i, 15, pose.seed)));
        body.ball(v3(cos_turns(t) * 0.62, 0.045, sin_turns(t) * 0.62), v3(half(12), half(13) * 0.8, half(14)), stone);
    }
    let beat = sin_turns(pose.seconds * 5.3) * sin_turns(pose.seconds * 3.1);
    let lean = 0.1 * sin_turns(pose.seconds * 0.4) + 0.3 * pose.wind;
    // Flames all round, and the highest in their middle; those in front come last.
    for (x, z, tall, wide) in FLAMES {
        let since = pose.seconds * (1.15 - 0.2 * tall) + (pose.unit(7) + x - z) * 40.0;
        let tip = v3(x * 0.4 + lean * tall, tall + 0.05 * beat, z * 0.4);
        body.fire((v3(x, 0.05, z), tip), wide, since);
    }
    body.glow(v3(0.0, 0.4, 0.0), 2.0, v3(1.0, 0.42, 0.1) * (0.24 + 0.04 * beat));
}

pub(super) fn candle(body: &mut Body, pose: &Pose) {
    let wax = Skin::new(pose.colour(0xeee2c8)).glow(0.12);
    body.drum(v3(0.0, 0.0, 0.0), v3(0.0, 0.035, 0.0), 0.27, 0.25, Skin::new(hex(0xb08a3c)).gloss(0.8));
    body.drum(v3(0.0, 0.03, 0.0), v3(0.0, 0.72, 0.0), 0.105, 0.1, wax);
    for (turns, low) in [(0.6, 0.5), (0.75, 0.36), (0.9, 0.58)] {
        let drip = v3(cos_turns(turns) * 0.098, 0.7, sin_turns(turns) * 0.098);
        body.rod(drip, v3(drip.x, low, drip.z), 0.016, 0.022, wax);
    }
    body.rod(v3(0.0, 0.72, 0.0), v3(0.005, 0.79, 0.0), 0.009, 0.007, Skin::new(hex(0x17120f)));
    let lean = sin_turns(pose.seconds * 0.7) * 0.018 + sin_turns(pose.seconds * 1.9) * 0.009;
    let tall = 1.0 + 0.02 * sin_turns(pose.seconds * 2.3);
    body.tube(
        &[
            (v3(0.0, 0.78, 0.0), 0.02),
            (v3(0.0, 0.83, 0.0), 0.046),
            (v3(lean * 0.5, 0.9, 0.0), 0.03),
            (v3(lean, tall, 0.0), 0.004),
        ],
        1.0,
        Skin::new(v3(1.0, 0.62, 0.2)).glow(6.0),
    );
    body.tube(
        &[(v3(0.0, 0.79, 0.0), 0.012), (v3(0.0, 0.83, 0.0), 0.028), (v3(lean * 0.5, 0.91, 0.0), 0.006)],
        1.0,
        Skin::new(v3(1.0, 0.93, 0.7)).glow(8.0),
    );
    body.glow(v3(0.0, 0.87, 0.0), 1.1, v3(1.0, 0.55, 0.2) * (0.3 + 0.25 * pose.dark));
}

pub(super) fn lantern(body: &mut Body, pose: &Pose) {
    let sky = pose.kind == K::SkyLantern;
    let paper = pose.colour(if sky { 0xf2a047 } else { 0xd2301f });
    let flicker = 1.0 + 0.1 * sin_turns(pose.seconds * 1.7 + pose.unit(99) * 5.0);
    let since = body.since();
    let shine = (0.5 + 1.6 * pose.dark) * flicker;
    if sky {
        let skin = Skin::new(paper).glow(shine);
        body.lathe(Vec3::ZERO, &[(0.05, 0.24), (0.55, 0.36)], skin.glow(shine * 1.25));
        body.lathe(Vec3::ZERO, &[(0.55, 0.36), (0.82, 0.34), (0.95, 0.22), (1.0, 0.06)], skin);
        body.orb(v3(0.0, 0.1, 0.0), 0.09, Skin::new(v3(1.0, 0.75, 0.4)).glow(5.0));
    } else {
        let skin = Skin::new(paper).mark(Mark::Gores(12.0), paper * 0.72).glow(shine);
        body.ball(v3(0.0, 0.5, 0.0), v3(0.42, 0.36, 0.42), skin);
        for (y, out) in [(0.12, 1.0), (0.84, -1.0)] {
            body.drum(v3(0.0, y, 0.0), v3(0.0, y + 0.04 * out, 0.0), 0.17, 0.19, Skin::new(hex(0xc09a3c)).gloss(0.7));
        }
        body.rod(v3(0.0, 0.88, 0.0), v3(0.0, 1.15, 0.0), 0.008, 0.008, Skin::new(hex(0x3a2a20)));
        for i in -2..=2 {
            let x = i as f32 * 0.02;
            body.rod(v3(x, 0.1, 0.0), v3(x * 1.6, -0.26, 0.0), 0.009, 0.012, Skin::new(hex(0xe0b040)));
        }
    }
    body.glow(v3(0.0, 0.45, 0.0), 1.2, paper * (0.16 + 0.3 * pose.dark));
    let swing = sin_turns(pose.seconds * 0.22 + pose.unit(98)) * 0.014;
    body.tilt(since, swing, swing * 0.7);
}

/// Seconds of a shot in which an umbrella that is opened begins and has done so.
const UNFURLS_S: (f32, f32) = (0.9, 2.4);

pub(super) fn umbrella(body: &mut Body, pose: &Pose) {
    let cloths = [0xc4261f, 0x27518f, 0xd3a22e, 0x2f7566, 0x8a3f78, 0xd9d3c6];
    let cloth = Skin::new(pose.one_of(&cloths, 27)).glow(0.07);
    body.rod(v3(0.0, 0.02, 0.0), v3(0.0, 1.02, 0.0), 0.012, 0.008, Skin::new(hex(0x2f2722)));
    body.tube(
        &[(v3(0.0, 0.04, 0.0), 0.015), (v3(0.02, -0.04, 0.0), 0.015), (v3(0.06, -0.02, 0.0), 0.015)],
        1.0,
        Skin::new(hex(0x5a3a26)),
    );
    let spokes = 8;
    let open = if pose.action == Action::Unfurl { smoothstep(UNFURLS_S.0, UNFURLS_S.1, pose.shot_s) } else { 1.0 };
    // Closed, the cloth lies along the shaft.
    let place = |t: f32, r: f32, y: f32| {
        let (out, up) = (mix(0.02 + r * 0.1, r, open), mix(0.98 - r * 1.1, y, open));
        v3(cos_turns(t) * out, up, sin_turns(t) * out)
    };
    for i in 0..spokes {
        let (a, b) = (i as f32 / spokes as f32, (i + 1) as f32 / spokes as f32);
        let shade = cloth.tone(if i % 2 == 0 { 1.0 } else { 0.88 });
        body.plate(&[v3(0.0, 0.98, 0.0), place(a, 0.3, 0.9), place(b, 0.3, 0.9)], shade);
        body.plate(&[place(a, 0.3, 0.9), place(a, 0.5, 0.76), place(b, 0.5, 0.76), place(b, 0.3, 0.9)], shade);
        body.plate(
            &[
                place(a, 0.5, 0.76),
                place(a, 0.6, 0.63),
                place((a + b) * 0.5, 0.55, 0.68),
                place(b, 0.6, 0.63),
                place(b, 0.5, 0.76),
            ],
            shade.tone(0.95),
        );
        body.rod(v3(0.0, 0.7, 0.0), place(a, 0.34, 0.87), 0.005, 0.005, Skin::new(hex(0x6a6c70)));
    }
}

/// Bursts one after the other, each a sphere of falling sparks.
pub(super) fn fireworks(body: &mut Body, pose: &Pose) {
    let seed = pose.seed;
    for burst in bursts_over_by(pose.shot_s - 2.3).. {
        let opened = burst_s(burst, seed);
        let age = pose.shot_s - opened;
        if age < -0.7 {
            break;
        }
        if age > 2.3 {
            continue;
        }
        let b = burst as i32;
        let centre = ((unit2(b, 1, seed) - 0.5) * 1.5, 0.62 + 0.5 * unit2(b, 2, seed), (unit2(b, 3, seed) - 0.5) * 0.5);
        if age < 0.0 {
            let t = 1.0 + age / 0.7;
            body.limb_glowing(
                (centre.0, centre.1 * t - 0.03, centre.2),
                0.003,
                (centre.0, centre.1 * t, centre.2),
                0.004,
                v3(1.0, 0.8, 0.5),
                6.0,
            );
            continue;
        }
        let hue = unit2(b, 4, seed);
        let palette =
            [v3(1.0, 0.25, 0.2), v3(1.0, 0.75, 0.25), v3(0.3, 0.9, 0.45), v3(0.35, 0.55, 1.0), v3(0.9, 0.35, 0.95)];
        let colour = pose.colour.unwrap_or(palette[(hue * 4.99) as usize]);
        sparks(body, pose, centre, age, colour, b);
    }
}

fn sparks(body: &mut Body, pose: &Pose, centre: Point, age: f32, colour: crate::maths::Vec3, burst: i32) {
    let fade = clamp01(1.0 - age / 2.3);
    let reach = |age: f32| 0.42 * (1.0 - crate::maths::exp(-age * 1.9));
    for i in 0..86 {
        let y = 1.0 - 2.0 * (i as f32 + 0.5) / 86.0;
        let ring = (1.0 - y * y).sqrt();
        let turn = i as f32 * GOLDEN + unit2(burst, 9, pose.seed);
        let speed = 0.82 + 0.3 * unit2(i, burst, pose.seed);
        let place = |age: f32| {
            let r = reach(age) * speed;
            (
                centre.0 + cos_turns(turn) * ring * r,
                centre.1 + y * r - 0.055 * age * age,
                centre.2 + sin_turns(turn) * ring * r,
            )
        };
        let hot = colour.lerp(v3(1.0, 0.95, 0.85), clamp01(0.8 - age * 1.6));
        body.limb_glowing(
            place((age - 0.16).max(0.0)),
            0.0012,
            place(age),
            0.0034 * (0.5 + fade),
            hot,
            9.0 * fade * fade,
        );
    }
    body.glow(at(centre), 0.62, colour * (0.7 * fade * fade * fade));
}

pub(super) fn snowman(body: &mut Body, pose: &Pose) {
    let snow = Skin::new(hex(0xf2f5f9));
    body.ball(v3(0.0, 0.2, 0.0), v3(0.265, 0.23, 0.265), snow);
    body.orb(v3(0.0, 0.53, 0.0), 0.185, snow);
    body.orb(v3(0.0, 0.78, 0.0), 0.132, snow);
    body.rod(v3(0.12, 0.78, 0.0), v3(0.28, 0.765, 0.0), 0.026, 0.004, Skin::new(hex(0xe8762a)));
    let coal = Skin::new(hex(0x15130f));
    for z in [0.05, -0.05] {
        body.orb(v3(0.115, 0.825, z), 0.017, coal);
    }
    for i in -2..=2 {
        let z = i as f32 * 0.024;
        body.orb(v3(0.122, 0.715 + 0.006 * (i * i) as f32, z), 0.009, coal);
    }
    for y in [0.46, 0.54, 0.62] {
        body.orb(v3(0.18 - (y - 0.53) * (y - 0.53) * 2.4, y, 0.0), 0.018, coal);
    }
    let wave = 0.03 * sin_turns(pose.seconds * 0.4);
    for side in [1.0, -1.0] {
        let hand = v3(0.06, 0.74 + wave * side, side * 0.42);
        body.rod(v3(0.0, 0.58, side * 0.15), hand, 0.013, 0.008, Skin::new(hex(0x4a3424)));
        for finger in [v3(0.03, 0.05, 0.0), v3(-0.03, 0.05, 0.0), v3(0.0, 0.01, side * 0.06)] {
            body.rod(hand, hand + finger, 0.007, 0.004, Skin::new(hex(0x4a3424)));
        }
    }
    let scarf = Skin::new(pose.colour(0xc0332a));
    for i in 0..14 {
        let (a, b) = (i as f32 / 14.0, (i + 1) as f32 / 14.0);
        let ring = |t: f32| v3(cos_turns(t) * 0.125, 0.675, sin_turns(t) * 0.125);
        body.rod(ring(a), ring(b), 0.036, 0.036, scarf);
    }
    body.slab(v3(0.13, 0.66, -0.06), v3(0.17, 0.47, -0.09), 0.024, 0.03, 1.5, scarf);
    let felt = Skin::new(hex(0x1d1d22));
    body.drum(v3(0.0, 0.885, 0.0), v3(0.0, 0.9, 0.0), 0.165, 0.165, felt);
    body.drum(v3(0.0, 0.9, 0.0), v3(0.0, 1.04, 0.0), 0.1, 0.105, felt);
    body.drum(v3(0.0, 0.9, 0.0), v3(0.0, 0.93, 0.0), 0.103, 0.103, scarf);
}
