//! A carousel: painted horses on brass poles that go up and down and round, under a striped
//! tent. One unit is its height.
//!
//! Who rides it is in its pose; it only gives them their saddles.

use crate::figure::body::Body;
use crate::figure::people::biped::rider;
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};

/// Turns in a second, and how often in a turn each horse goes up and down.
const ROUND: f32 = 0.045;
const BOBS: f32 = 5.0;
/// Horses, and how far out they go.
const HORSES: i32 = 10;
const OUT: f32 = 0.46;
/// The deck: its radius and height; the tent: its rim's radius and height.
const DECK: (f32, f32) = (0.6, 0.05);
const RIM: (f32, f32) = (0.64, 0.66);
/// How long a horse is, how high its saddle, and how tall who sits in it is.
const HORSE: f32 = 0.2;
const SADDLE: f32 = 0.2;
const CHILD: f32 = 0.185;
const BULBS: i32 = 36;

/// Draws it.
pub(super) fn carousel(body: &mut Body, pose: &Pose) {
    let turn = pose.seconds * ROUND;
    let red = pose.colour(0xc8322a);
    let gold = Skin::metal(hex(0xd8a83a));
    body.drum(Vec3::ZERO, v3(0.0, DECK.1, 0.0), DECK.0 * 1.04, DECK.0, Skin::new(hex(0x8a5a34)));
    body.drum(v3(0.0, DECK.1 * 0.9, 0.0), v3(0.0, DECK.1 * 1.05, 0.0), DECK.0 * 1.05, DECK.0 * 1.05, gold);
    middle(body, pose, red);
    tent(body, pose, red);
    for i in 0..HORSES {
        let at = turn + i as f32 / HORSES as f32;
        let bob = 0.028 * sin_turns(turn * BOBS + 0.37 * i as f32);
        let (c, s) = (cos_turns(at), sin_turns(at));
        let foot = v3(c * OUT, 0.0, s * OUT);
        body.rod(foot + v3(0.0, DECK.1, 0.0), foot + v3(0.0, RIM.1 + 0.04, 0.0), 0.0065, 0.0065, gold);
        let mut mount = body.another();
        let coat = [0xf2ece0, 0x8a5a38, 0xf2ece0, 0x2f2a28, 0xc8a878][(i % 5) as usize];
        let cloth = [0xc8322a, 0x2f6fc0, 0x2f8a5a, 0xe0a52a, 0x8a4ab0][(i * 2 % 5) as usize];
        horse(&mut mount, Skin::new(hex(coat)).gloss(0.4), Skin::new(hex(cloth)));
        if rides(pose, i) {
            let who = Pose { seed: pose.seed ^ (i as u32).wrapping_mul(0x9e37_79b9), size_m: 1.2, ..pose.clone() };
            rider(&mut mount, &who, (v3(0.0, SADDLE + 0.012, 0.0), v3(0.055, SADDLE + 0.06, 0.0)), CHILD, None);
        }
        let frame = Frame::of(foot + v3(0.0, 0.03 + bob, 0.0), v3(-s, 0.0, c), Vec3::UP, v3(-c, 0.0, -s), 1.0);
        body.add(&mount, &frame);
    }
}

/// Whether somebody sits on that horse: all who are named, every second one of several.
fn rides(pose: &Pose, horse: i32) -> bool {
    let Some(riders) = pose.company else { return false };
    match riders.count.unwrap_or(1) {
        0 | 1 => horse == HORSES * 3 / 4,
        many => horse % 2 == 0 && i32::from(many) > horse / 2,
    }
}

/// The mirrored drum about which it turns.
fn middle(body: &mut Body, pose: &Pose, red: Vec3) {
    let glow = 0.25 + 0.6 * pose.dark;
    let panels = Skin::new(hex(0xf0e2c0)).glow(glow * 0.4).mark(Mark::Gores(10.0), hex(0xd8a83a));
    body.lathe(v3(0.0, DECK.1, 0.0), &[(0.0, 0.17), (0.56, 0.17), (0.62, 0.24)], panels);
    body.drum(v3(0.0, DECK.1, 0.0), v3(0.0, DECK.1 + 0.06, 0.0), 0.185, 0.185, Skin::new(red));
    for i in 0..10 {
        let t = (i as f32 + 0.5) / 10.0;
        let out = v3(cos_turns(t), 0.0, sin_turns(t));
        let across = v3(-sin_turns(t), 0.0, cos_turns(t)) * 0.034;
        let at = |y: f32, side: f32| out * 0.174 + v3(0.0, y, 0.0) + across * side;
        body.plate(
            &[at(0.18, -1.0), at(0.18, 1.0), at(0.46, 1.0), at(0.52, 0.0), at(0.46, -1.0)],
            Skin::new(hex(0xbfd4e0)).gloss(1.0).glow(glow * 0.3),
        );
    }
}

/// The tent over it: stripes, a scalloped valance, bulbs round the rim, a flag.
fn tent(body: &mut Body, pose: &Pose, red: Vec3) {
    let cream = hex(0xf6efdc);
    let stripes = Skin::new(red).mark(Mark::Gores(12.0), cream);
    body.lathe(v3(0.0, 0.0, 0.0), &[(RIM.1 + 0.05, RIM.0), (0.82, 0.3), (0.92, 0.06), (0.94, 0.02)], stripes);
    body.lathe(Vec3::ZERO, &[(RIM.1, RIM.0 * 1.01), (RIM.1 + 0.055, RIM.0 * 1.01)], Skin::new(cream));
    body.orb(v3(0.0, 0.95, 0.0), 0.02, Skin::metal(hex(0xd8a83a)));
    body.rod(v3(0.0, 0.95, 0.0), v3(0.0, 1.02, 0.0), 0.004, 0.004, Skin::metal(hex(0xd8a83a)));
    let fly = 0.012 * sin_turns(pose.seconds * 0.9);
    let flag = [v3(0.0, 1.02, 0.0), v3(0.075, 1.0 + fly, 0.01), v3(0.0, 0.985, 0.0)];
    body.plate(&flag, Skin::new(red));
    let lit = 0.6 + 3.0 * pose.dark;
    for i in 0..BULBS {
        let t = i as f32 / BULBS as f32;
        let at = |y: f32, r: f32| v3(cos_turns(t) * r, y, sin_turns(t) * r);
        body.orb(at(RIM.1 + 0.028, RIM.0 * 1.02), 0.008, Skin::new(hex(0xffe2a0)).glow(lit));
        let scallop = if i % 2 == 0 { red } else { cream };
        body.ball(at(RIM.1 - 0.012, RIM.0), v3(0.05, 0.028, 0.05), Skin::new(scallop));
        if pose.dark > 0.1 && i % 3 == 0 {
            body.glow(at(RIM.1 + 0.02, RIM.0 * 1.02), 0.08, v3(1.0, 0.82, 0.45) * (0.22 * pose.dark));
        }
    }
    if pose.dark > 0.1 {
        // Lamps under the tent.
        body.glow(v3(0.0, RIM.1 - 0.12, 0.0), 0.55, v3(1.0, 0.8, 0.5) * (0.2 * pose.dark));
    }
}

/// A wooden horse in a leap, its saddle and bridle; its pole is drawn by others.
fn horse(body: &mut Body, coat: Skin, cloth: Skin) {
    let l = HORSE;
    let hip = v3(0.0, SADDLE - 0.028, 0.0);
    body.egg(hip, [v3(0.46 * l, 0.02 * l, 0.0), v3(0.0, 0.2 * l, 0.0), v3(0.0, 0.0, 0.17 * l)], coat);
    let (neck, poll) = (hip + v3(0.36 * l, 0.06 * l, 0.0), hip + v3(0.56 * l, 0.46 * l, 0.0));
    body.tube(&[(neck, 0.13 * l), (poll, 0.085 * l)], 1.0, coat);
    body.tube(&[(poll, 0.09 * l), (poll + v3(0.24 * l, -0.12 * l, 0.0), 0.055 * l)], 1.0, coat);
    for side in [-1.0, 1.0] {
        let ear = poll + v3(-0.02 * l, 0.07 * l, side * 0.05 * l);
        body.rod(ear, ear + v3(0.0, 0.1 * l, 0.0), 0.025 * l, 0.004 * l, coat);
        body.orb(poll + v3(0.1 * l, 0.0, side * 0.07 * l), 0.018 * l, Skin::new(hex(0x16120f)));
        let fore = hip + v3(0.34 * l, -0.12 * l, side * 0.1 * l);
        let knee = fore + v3(0.24 * l, -0.06 * l * side - 0.1 * l, 0.0);
        body.tube(&[(fore, 0.06 * l), (knee, 0.04 * l), (knee + v3(-0.06 * l, -0.24 * l, 0.0), 0.035 * l)], 1.0, coat);
        let hind = hip + v3(-0.36 * l, -0.08 * l, side * 0.1 * l);
        let hock = hind + v3(-0.22 * l, -0.22 * l + 0.04 * l * side, 0.0);
        body.tube(&[(hind, 0.08 * l), (hock, 0.045 * l), (hock + v3(-0.06 * l, -0.22 * l, 0.0), 0.035 * l)], 1.0, coat);
    }
    let mane = Skin::new(hex(0xd8b46a));
    for i in 0..5 {
        let at = neck.lerp(poll, 0.2 + 0.2 * i as f32) + v3(-0.1 * l, 0.03 * l, 0.0);
        body.ball(at, v3(0.06 * l, 0.075 * l, 0.04 * l), mane);
    }
    let dock = hip + v3(-0.46 * l, 0.08 * l, 0.0);
    body.tube(
        &[
            (dock, 0.05 * l),
            (dock + v3(-0.16 * l, -0.1 * l, 0.0), 0.05 * l),
            (dock + v3(-0.18 * l, -0.36 * l, 0.0), 0.02 * l),
        ],
        1.0,
        mane,
    );
    body.egg(
        hip + v3(0.0, 0.06 * l, 0.0),
        [v3(0.2 * l, 0.0, 0.0), v3(0.0, 0.17 * l, 0.0), v3(0.0, 0.0, 0.185 * l)],
        cloth,
    );
    body.tube(
        &[
            (neck + v3(0.0, -0.12 * l, -0.1 * l), 0.02 * l),
            (neck + v3(0.1 * l, 0.0, 0.0), 0.02 * l),
            (neck + v3(0.0, -0.12 * l, 0.1 * l), 0.02 * l),
        ],
        1.0,
        cloth,
    );
}
