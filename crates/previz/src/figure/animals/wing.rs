//! Wings in flight, feather by feather, and the tail that steers. One unit is
//! the span of the wings.
//!
//! Which bird has what wings is `bird`'s to say.

use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, mix, sin_turns, v3};

/// The measures of a bird in flight.
#[derive(Clone, Copy)]
pub(crate) struct Wing {
    /// Depth of the wing at the body, elbow and wrist.
    pub chord: (f32, f32, f32),
    /// How far the wrist is swept ahead, the tip back.
    pub sweep: (f32, f32),
    pub fingers: bool,
    pub body: f32,
    pub coat: u32,
    pub tip: u32,
    pub under: u32,
    pub head: u32,
    pub beak: u32,
    /// How far the head is stretched out ahead; such birds trail their legs.
    pub neck: f32,
    /// Radius of the head, in that of the body.
    pub crown: f32,
    /// How much longer the tail is than a pigeon's.
    pub train: f32,
    /// Light of its own, of burning feathers.
    pub fire: f32,
}

/// The bones of a wing at a moment.
struct Arm {
    root: Vec3,
    elbow: Vec3,
    wrist: Vec3,
    end: Vec3,
    /// Which way its feathers spread from the wrist, outwards.
    out: Vec3,
}

/// One wing: the arm, the coverts over it, and behind it its feathers.
pub(crate) fn half_wing(body: &mut Body, w: &Wing, (flap, late): (f32, f32), side: f32, (coat, tip): (Vec3, Vec3)) {
    let (up, bend) = (0.03 + flap * 0.115, 0.02 + flap * 0.1 + late * 0.1);
    let out = |turns: f32, length: f32| v3(0.0, sin_turns(turns) * length, side * cos_turns(turns) * length);
    let root = v3(0.06, 0.02, side * w.body * 0.6);
    let elbow = root + out(up, 0.2) + v3(w.sweep.0, 0.0, 0.0);
    let wrist = elbow + out(bend - 0.02, 0.14) + v3(w.sweep.0 * -0.2, 0.0, 0.0);
    let end = wrist + out(bend - 0.03, 0.14) + v3(-w.sweep.1, 0.0, 0.0);
    let arm = Arm { root, elbow, wrist, end, out: out(bend + 0.02, 1.0) };
    let plume = Skin::new(coat).glow(w.fire);
    flight(body, w, &arm, (plume, tip));
    hand(body, w, &arm, (plume, tip));
    coverts(body, w, &arm, plume);
    body.rod(root, elbow, 0.016, 0.012, plume.tone(1.04));
    body.rod(elbow, wrist, 0.012, 0.007, plume.tone(1.04));
}

/// Two rows of small feathers over the roots of the long ones, each paler and
/// shorter than that below it.
fn coverts(body: &mut Body, w: &Wing, arm: &Arm, plume: Skin) {
    let count = if body.far { 4 } else { 9 };
    for (row, (share, tone)) in [(0.62, 1.02), (0.36, 1.12)].into_iter().enumerate() {
        for i in 0..count {
            let t = (i as f32 + 0.5) / count as f32;
            let (from, chord, outwards) = along_arm(w, arm, t);
            let wide = outwards.unit() * (0.24 / count as f32);
            let end = from + v3(-chord * share, 0.005 + 0.004 * row as f32, 0.0) + wide * 0.5;
            let shade = plume.tone(tone + 0.04 * (((i * 5 + row) % 4) as f32 - 1.5));
            feather(body, (from + v3(0.004, 0.006, 0.0), end), wide, shade);
        }
    }
}

/// Where along the arm a feather grows, how deep the wing is there, and which
/// way the arm runs.
fn along_arm(w: &Wing, arm: &Arm, t: f32) -> (Vec3, f32, Vec3) {
    if t < 0.55 {
        let t = t / 0.55;
        return (arm.root.lerp(arm.elbow, t), mix(w.chord.0, w.chord.1, t), arm.elbow - arm.root);
    }
    let t = (t - 0.55) / 0.45;
    (arm.elbow.lerp(arm.wrist, t), mix(w.chord.1, w.chord.2, t), arm.wrist - arm.elbow)
}

/// A feather from its quill to its tip, rounded there, `wide` across.
pub(super) fn feather(body: &mut Body, (from, to): (Vec3, Vec3), wide: Vec3, skin: Skin) {
    let (near, rim) = (from.lerp(to, 0.74), from.lerp(to, 0.93));
    let tip = wide * 0.62;
    body.plate(&[from - wide * 0.7, near - wide, rim - tip, to, rim + tip, near + wide, from + wide * 0.7], skin);
}

/// The feathers behind the arm, each a little over the next.
fn flight(body: &mut Body, w: &Wing, arm: &Arm, (plume, tip): (Skin, Vec3)) {
    let count = if body.far { 4 } else { 10 };
    for i in 0..count {
        let t = (i as f32 + 0.5) / count as f32;
        let (from, chord, outwards) = along_arm(w, arm, t);
        let wide = outwards.unit() * (0.26 / count as f32);
        let shade = Skin { colour: plume.colour.lerp(tip, 0.3), ..plume }.tone(0.9 + 0.05 * (i % 3) as f32);
        let end = from + v3(-chord, -0.008, 0.0) + wide * 0.6;
        feather(body, (from + v3(-chord * 0.2, 0.0, 0.0), end), wide, shade);
    }
}

/// The long feathers of the hand: spread like fingers, or closed to a point.
fn hand(body: &mut Body, w: &Wing, arm: &Arm, (plume, tip): (Skin, Vec3)) {
    let count = if body.far { 3 } else { 7 };
    let back = v3(-w.chord.2, -0.008, 0.0);
    let ahead = if w.fingers { arm.out * 0.16 + v3(0.03, 0.012, 0.0) } else { arm.end - arm.wrist };
    for i in (0..count).rev() {
        // From the outermost to that beside the arm.
        let t = i as f32 / (count - 1) as f32;
        let way = ahead.lerp(back, t) + arm.out * (0.07 * t * (1.0 - t));
        let from = arm.wrist + v3(-w.chord.2 * 0.25 * t, 0.0, 0.0);
        let wide = v3(0.6 * arm.out.z.abs() * (1.0 - t) + 0.2, 0.0, arm.out.z * 0.8 * t).unit()
            * (if w.fingers { 0.075 } else { 0.1 } / count as f32 + 0.006);
        let shade = Skin { colour: tip.lerp(plume.colour, t * 0.8), ..plume }.tone(0.94 + 0.05 * (i % 3) as f32);
        feather(body, (from, from + way), wide, shade);
    }
}

/// The tail feathers: a fan, or a narrow train.
pub(crate) fn rudder(body: &mut Body, w: &Wing, colour: Vec3) {
    let half = if w.train > 0.0 { 0.03 } else { 0.075 };
    let count = if body.far { 3 } else { 7 };
    for i in 0..count {
        let off = i as f32 / (count - 1) as f32 * 2.0 - 1.0;
        let (from, to) = (v3(-0.12, 0.0, off * 0.02), v3(-0.31 - w.train + 0.02 * off * off, -0.004, off * half));
        let shade = Skin::new(colour).glow(w.fire).tone(0.88 + 0.12 * (i % 2) as f32);
        feather(body, (from, to), v3(0.0, 0.0, half * 1.25 / count as f32), shade);
    }
}
