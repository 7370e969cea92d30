//! What people do in the yard: wood that is split on a block, washing that is
//! hung out on a line.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

/// Blows in a second; when in each the axe comes down and meets the wood.
const BLOWS: f32 = 0.36;
const FALLS: f32 = 0.5;
const MEETS: f32 = 0.58;
/// When the next piece is taken from the pile, and stands on the block.
const TAKEN: f32 = 0.78;
const PLACED: f32 = 0.97;
/// Where the block stands and how high it is, where the next piece lies, and
/// how thick and long a piece is.
const BLOCK: Vec3 = v3(0.6, 0.22, 0.0);
const NEXT: Vec3 = v3(0.26, 0.13, 0.42);
const THICK: f32 = 0.052;
const LONG: f32 = 0.17;

/// The stance of who works in the yard; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let on = |ahead: f32| Foot { ahead, aside: 0.05, stands: true, ..Foot::default() };
    Some(match pose.action {
        Action::Chop => {
            let (raised, down) = swing(blow(pose));
            let feet = Some([on(-0.09), on(0.11)]);
            let (lean, lift) = (0.035 - 0.05 * raised + 0.085 * down, -0.012 - 0.045 * down);
            Stance { feet, lean, lift, nod: 0.2 * down, look: 0.0, ..*rest }
        }
        Action::Laundry => {
            let stretch = wave(pose.seconds * 0.23);
            Stance { lean: -0.008, side: 0.012 * stretch, nod: -0.3, look: 0.03 * stretch, spread: [0.03; 2], ..*rest }
        }
        _ => return None,
    })
}

/// Draws what somebody does in the yard whose hips are there; where the right
/// and the left hand are then.
pub(crate) fn work(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    Some(match pose.action {
        Action::Chop => chop(body, pose, hip),
        Action::Laundry => hang_out(body, pose, hip),
        _ => return None,
    })
}

/// How far a blow is.
fn blow(pose: &Pose) -> f32 {
    fract(pose.seconds * BLOWS)
}

/// How far the axe is raised over the head, and how far it has come down.
fn swing(t: f32) -> (f32, f32) {
    let raised = smoothstep(0.06, 0.38, t) * (1.0 - smoothstep(FALLS, MEETS, t));
    // It falls faster and faster, and stays in the block for a while.
    let fall = clamp01((t - FALLS) / (MEETS - FALLS));
    (raised, fall * fall * (1.0 - smoothstep(0.7, TAKEN, t)))
}

fn wood() -> Skin {
    Skin::new(hex(0x8a6038))
}

/// The pale wood inside a piece.
fn heart() -> Skin {
    Skin::new(hex(0xe2b878))
}

/// A piece of wood about its middle, its bark all round.
fn piece(body: &mut Body, middle: Vec3, along: Vec3) {
    let end = along * (LONG * 0.5);
    body.drum(middle - end, middle + end, THICK, THICK, wood());
    for side in [-1.0, 1.0] {
        body.drum(middle + end * side, middle + end * (side * 1.02), THICK * 0.86, THICK * 0.86, heart());
    }
}

/// Half of a piece about its middle, its split face to the side of `open`.
fn half(body: &mut Body, middle: Vec3, along: Vec3, open: Vec3) {
    let (end, deep) = (along * (LONG * 0.5), along.cross(open).unit() * (THICK * 0.9));
    body.rod(middle - end * 0.8, middle + end * 0.8, THICK * 0.62, THICK * 0.62, wood());
    let face = middle + open * (THICK * 0.66);
    body.plate(&[face - end - deep, face + end - deep, face + end + deep, face - end + deep], heart());
}

/// An axe that splits one piece of wood after another on its block.
fn chop(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let t = blow(pose);
    body.drum(v3(BLOCK.x, 0.0, 0.0), BLOCK, 0.15, 0.135, wood().tone(0.8));
    body.drum(BLOCK, BLOCK + v3(0.0, 0.004, 0.0), 0.115, 0.115, heart().tone(0.85));
    pile(body);
    split(body, pose, t);
    let taken = smoothstep(0.72, TAKEN, t) * (1.0 - smoothstep(PLACED, 1.0, t));
    let next = carried(t);
    piece(body, next.0, next.1);
    // About the shoulders: from before the body over the head, down into the wood.
    let (lift, fall) = (smoothstep(0.06, 0.38, t), clamp01((t - FALLS) / (MEETS - FALLS)));
    let (fall, back) = (fall * fall, smoothstep(0.7, TAKEN, t));
    let by = |rest: f32, raised: f32, down: f32| mix(mix(mix(rest, raised, lift), down, fall), rest, back);
    let (turn, reach) = (by(-0.14, 0.255, -0.12), by(0.25, 0.25, 0.33));
    let grip = hip + v3(0.05 + reach * cos_turns(turn), 0.24 + reach * sin_turns(turn), -0.045 * taken);
    let points = by(-0.02, 0.4, -0.105);
    let way = v3(cos_turns(points), sin_turns(points), 0.0);
    axe(body, grip, way);
    let left = (grip - way * 0.06).lerp(next.0 + v3(-0.01, THICK, 0.02), taken);
    [grip + way * 0.05, left]
}

/// Where the next piece is and along what it lies: in the pile, in the left
/// hand on its way, or upright on the block.
fn carried(t: f32) -> (Vec3, Vec3) {
    let upright = BLOCK + v3(0.0, LONG * 0.5, 0.0);
    if t < MEETS {
        return (upright, Vec3::UP);
    }
    let way = smoothstep(TAKEN, PLACED, t);
    let arc = v3(0.0, 0.16 * way * (1.0 - way) * 4.0, 0.0);
    (NEXT.lerp(upright, way) + arc, v3(1.0 - way, way, 0.0).unit())
}

/// The two halves of what was split: they fall to both sides, where others lie.
fn split(body: &mut Body, pose: &Pose, t: f32) {
    let gone = clamp01((t - MEETS) / 0.2);
    for side in [-1.0, 1.0] {
        let lies = v3(BLOCK.x + 0.06 * side, 0.035, 0.3 * side);
        half(body, lies, v3(1.0, 0.0, 0.0), Vec3::UP);
        if gone > 0.0 && gone < 1.0 {
            let from = BLOCK + v3(0.0, LONG * 0.5, 0.03 * side);
            let flight = v3(0.0, 0.1 * gone * (1.0 - gone) * 4.0, 0.0);
            let along = v3(gone, 1.0 - gone, 0.0).unit();
            let open = v3(0.0, gone, -side * (1.0 - gone));
            half(body, from.lerp(lies, gone) + flight, along, (open - along * open.dot(along)).unit());
        }
    }
    for i in 0..if gone > 0.0 && gone < 1.0 { 8 } else { 0 } {
        let out = v3(pose.unit(i + 900) - 0.6, 0.5 + pose.unit(i + 910), pose.unit(i + 920) - 0.5);
        let at = BLOCK + v3(0.0, 0.05, 0.0) + out * (0.4 * gone) - v3(0.0, 0.55 * gone * gone, 0.0);
        body.orb(at, 0.009, heart());
    }
}

/// Wood that waits beside whoever splits it, and some that is split.
fn pile(body: &mut Body) {
    for (row, count) in [(0, 4), (1, 3), (2, 2)] {
        for i in 0..count {
            let across = 0.42 + 0.104 * (i as f32 + 0.5 * row as f32);
            piece(body, v3(0.26, THICK + 0.088 * row as f32, across), v3(1.0, 0.0, 0.0));
        }
    }
    for (x, z) in [(0.86, 0.22), (0.78, -0.34), (0.44, -0.4)] {
        half(body, v3(x, 0.035, z), v3(0.7, 0.0, 0.7).unit(), Vec3::UP);
    }
}

/// An axe by where it is held and where its head is.
fn axe(body: &mut Body, grip: Vec3, way: Vec3) {
    let below = v3(way.y, -way.x, 0.0);
    let head = grip + way * 0.4;
    body.rod(grip - way * 0.11, head + way * 0.03, 0.0125, 0.011, Skin::new(hex(0xb07a3c)).gloss(0.3));
    let steel = Skin::new(hex(0xaeb6c0)).gloss(0.8);
    body.slab(head - below * 0.035, head + below * 0.03, 0.026, 0.024, 0.7, Skin::new(hex(0x4a4f58)).gloss(0.5));
    let edge = |out: f32, up: f32| head + below * out + way * up;
    for side in [-0.007, 0.007] {
        let thick = v3(0.0, 0.0, side);
        let blade = [edge(0.02, -0.028), edge(0.1, -0.065), edge(0.112, 0.0), edge(0.1, 0.06), edge(0.02, 0.028)];
        body.plate(&blade.map(|at| at + thick), steel);
    }
}

/// Where the line is from the hips, how far its posts are apart.
const LINE: (f32, f32) = (0.235, 0.42);
const SPAN: f32 = 1.3;

/// Sheets and shirts on a line before whoever pegs them up, a basket at the feet.
fn hang_out(body: &mut Body, pose: &Pose, hip: Vec3) -> [Vec3; 2] {
    let (x, high) = (LINE.0, hip.y + LINE.1);
    let post = Skin::new(hex(0x9a958c)).gloss(0.2);
    for z in [-SPAN, SPAN] {
        body.rod(v3(x, 0.0, z), v3(x, high + 0.05, z), 0.02, 0.017, post);
        body.rod(v3(x - 0.11, high + 0.03, z), v3(x + 0.11, high + 0.03, z), 0.012, 0.012, post);
    }
    let sag = |z: f32| high - 0.035 * (1.0 - (z / SPAN) * (z / SPAN));
    let cord: [(Vec3, f32); 7] = std::array::from_fn(|i| {
        let z = SPAN * (i as f32 / 3.0 - 1.0);
        (v3(x, sag(z), z), 0.0045)
    });
    body.tube(&cord, 1.0, Skin::new(hex(0xe8e6de)));
    let white = pose.company.and_then(|with| with.colour).unwrap_or_else(|| hex(0xf4f2ec));
    for (z, wide, long, colour) in [
        (-1.22, 0.56, 0.68, white),
        (-0.6, 0.26, 0.36, hex(0x4f86c0)),
        (-0.27, 0.54, 0.66, white),
        (0.33, 0.24, 0.34, hex(0xd8604a)),
        (0.63, 0.56, 0.62, hex(0xf0dca8)),
    ] {
        cloth(body, pose, (x, z, wide), (&sag, long), Skin::new(colour));
    }
    let basket = v3(0.02, 0.0, -0.34);
    let wicker = Skin::new(hex(0xb98a4e));
    body.lathe(basket, &[(0.0, 0.11), (0.1, 0.135), (0.16, 0.14), (0.17, 0.125)], wicker);
    for (i, colour) in [0xf4f2ec, 0x4f86c0, 0xf0dca8].into_iter().enumerate() {
        let out = v3(cos_turns(i as f32 / 3.0), 0.0, sin_turns(i as f32 / 3.0)) * 0.05;
        body.ball(basket + out + v3(0.0, 0.17, 0.0), v3(0.07, 0.045, 0.065), Skin::new(hex(colour)));
    }
    let along = 0.02 * wave(pose.seconds * 0.23);
    let press = 0.012 * wave(pose.seconds * 0.7);
    let hand = |z: f32, press: f32| v3(x - 0.035 + press, sag(z) + 0.004, z);
    [hand(-0.13 + along, press), hand(0.14 + along, -press)]
}

/// A cloth from one place of the line, so wide and long, that moves in the air.
fn cloth(
    body: &mut Body,
    pose: &Pose,
    (x, from, wide): (f32, f32, f32),
    (sag, long): (&dyn Fn(f32) -> f32, f32),
    skin: Skin,
) {
    const FOLDS: usize = 9;
    const ROWS: usize = 4;
    let breeze = 0.025 + 0.05 * pose.wind;
    let at = |fold: usize, row: usize| {
        let (u, v) = (fold as f32 / FOLDS as f32, row as f32 / ROWS as f32);
        let z = from + wide * u;
        let pleat = 0.016 * sin_turns(u * 2.5 + from) * (0.35 + v);
        let billow = breeze * v * (0.4 + wave(pose.seconds * 0.33 + from * 0.7 + u * 0.35 - v * 0.25));
        v3(x + pleat + billow, sag(z) - long * v, z)
    };
    for fold in 0..FOLDS {
        for row in 0..ROWS {
            let quad = [at(fold, row), at(fold + 1, row), at(fold + 1, row + 1), at(fold, row + 1)];
            body.plate(&quad, skin.tone(if fold % 2 == 0 { 1.0 } else { 0.95 }));
        }
    }
    for end in [0.04, 0.96] {
        let z = from + wide * end;
        let peg = v3(x, sag(z), z);
        body.rod(peg - v3(0.0, 0.022, 0.0), peg + v3(0.0, 0.02, 0.0), 0.007, 0.007, Skin::new(hex(0xc89a52)));
    }
}
