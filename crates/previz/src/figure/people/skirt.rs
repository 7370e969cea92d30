//! Skirts: one cloth that hangs from the waist, gives way to the knees, swings
//! with the stride and flies out in a turn.
//!
//! Knows no skeleton but the points that it is given.

use super::clothes::Look;
use super::stance::wave;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::maths::{Vec3, clamp01, cos_turns, mix, sin_turns, smoothstep, v3};
use crate::script::Action;

/// Where a skirt hangs, and what may push it out.
pub(crate) struct Waist {
    pub hip: Vec3,
    pub up: Vec3,
    /// Knee and ankle of each leg.
    pub legs: [[Vec3; 2]; 2],
}

/// How high above the hips it begins.
const RISE: f32 = 0.085;

/// How much higher a fold that stands out by all of the width hangs at the hem.
const HEM: f32 = 0.075;

/// Below so much it hides the legs.
pub(crate) const LONG: f32 = 0.3;

/// A cloth about the legs: at each share of its length an oval.
struct Cloth<'a> {
    waist: &'a Waist,
    look: &'a Look,
    length: f32,
    /// Half its width at the hem, and how much of its length it gives up to it.
    flare: f32,
    flown: f32,
    /// How far the hem is blown.
    blown: Vec3,
}

impl Cloth<'_> {
    /// How far below its top.
    fn drop(&self, t: f32) -> f32 {
        self.length * t * (1.0 - self.flown * t)
    }

    /// The middle of the oval and its halves ahead and aside.
    fn oval(&self, t: f32) -> (Vec3, f32, f32) {
        let waist = self.waist;
        let drop = self.drop(t);
        let tight = self.look.build * mix(0.054, 0.076, smoothstep(0.0, RISE, drop));
        // What is long and full falls as a bell, or each knee would be seen.
        let bell = clamp01((self.flare - 0.12) * 20.0);
        let width = mix(tight, self.flare, mix(smoothstep(0.0, 1.0, t) * mix(1.0, t, 0.3), t * (1.7 - 0.7 * t), bell));
        // The legs push it out, thighs first, shins further down.
        let (mut front, mut back, mut side) = (width, width, width * mix(1.42, 1.12, smoothstep(0.1, 0.6, t)));
        let under = (drop - RISE).max(0.0);
        // At the waist it sits close, whatever the legs do.
        let free = smoothstep(0.0, 1.7 * RISE, drop);
        for [knee, ankle] in waist.legs {
            let (thigh, shin) = ((waist.hip.y - knee.y).max(0.06), (knee.y - ankle.y).max(0.06));
            let bent = clamp01((under - thigh) / shin);
            let leg = if bent > 0.0 { knee.lerp(ankle, bent) } else { waist.hip.lerp(knee, clamp01(under / thigh)) };
            // However it is blown, no knee comes through.
            let pushed = leg - waist.hip - self.blown * (t * t);
            front = eased(front, mix(front, pushed.x + 0.076, free));
            back = eased(back, mix(back, 0.07 - pushed.x * mix(1.0, 0.92, bent), free));
            side = side.max(mix(side, pushed.z.abs() + 0.05, free));
        }
        let top = waist.hip + waist.up * RISE;
        let sits = waist.up * -drop.min(RISE) + v3(0.0, -(drop - RISE).max(0.0), 0.0);
        let middle = top + sits + v3((front - back) * 0.5, 0.0, 0.0) + self.blown * (t * t);
        (middle, (front + back) * 0.5, side)
    }
}

/// The larger of two, without a kink where they are alike: cloth has none.
fn eased(a: f32, b: f32) -> f32 {
    const ROUND: f32 = 0.02;
    let apart = a - b;
    (a + b + (apart * apart + ROUND * ROUND).sqrt() - ROUND) * 0.5
}

/// Hangs what the look has below the hips.
pub(crate) fn skirt(body: &mut Body, pose: &Pose, look: &Look, waist: &Waist) {
    if look.tutu {
        return tutu(body, pose, look, waist);
    }
    if look.skirt <= 0.0 {
        return;
    }
    let turning = matches!(pose.action, Action::Dance | Action::Spin | Action::SkateSpin);
    let (flare, flown) = match pose.action {
        Action::Dance | Action::Spin if look.skirt > LONG => (look.flare + 0.03, 0.05),
        Action::Dance | Action::Spin => (0.1 + look.flare, 0.2),
        Action::SkateSpin => (0.07 + look.flare, 0.3),
        Action::Run | Action::Play | Action::Jump => (look.flare * 1.25, 0.06),
        _ => (look.flare, 0.0),
    };
    // It lags behind each step, and swings to the side of the leg that comes.
    let step = if pose.pace > 0.0 { 0.012 * wave(pose.stride * 2.0 + 0.1) } else { 0.0 };
    let blown = v3(step - 0.01 - pose.wind * 0.05, 0.0, wave(pose.stride) * 0.018);
    let cloth = Cloth { waist, look, length: look.skirt + RISE, flare, flown, blown };
    let (rows, round) = match (pose.fine, pose.near) {
        (true, _) => (9, 60),
        (_, true) => (7, 42),
        _ => (4, 24),
    };
    let rings: Vec<Vec<Vec3>> = (0..=rows)
        .map(|row| {
            let t = row as f32 / rows as f32;
            let (middle, ahead, aside) = cloth.oval(t);
            (0..round)
                .map(|i| {
                    let turns = i as f32 / round as f32;
                    let fold = fold(pose, (t, turns), (cloth.flare, turning));
                    // What stands out hangs a little higher.
                    let out = v3(cos_turns(turns) * ahead, 0.0, sin_turns(turns) * aside) * (1.0 + fold);
                    middle + out + v3(0.0, fold * HEM * t, 0.0)
                })
                .collect()
        })
        .collect();
    body.sheet(&rings, look.hem);
    if look.belted {
        let at = waist.hip + waist.up * (RISE - 0.004);
        let half = look.build * 0.0555;
        body.hoop(at, waist.up, (half, half * 1.42), (0.0034, 2.6), look.hem.tone(0.62));
    }
}

/// How far folds let the cloth stand out at a share of its length and a turn
/// about it: the more the further down, no two alike.
fn fold(pose: &Pose, (t, turns): (f32, f32), (flare, turning): (f32, bool)) -> f32 {
    let swirl = if turning { 0.1 } else { 0.0 };
    let sway = 0.02 * wave(pose.stride * if turning { 1.0 } else { 0.5 } + pose.seconds * 0.2);
    let turns = turns - swirl * t + sway * t;
    let deep = smoothstep(0.1, 1.0, t) * (0.045 + 0.4 * flare).min(0.11);
    let own = pose.unit(70);
    let ragged = 0.12 * wave(turns * 2.0 + own);
    // Few and soft, and some of them parted again towards the hem.
    let parted = if pose.near { 0.5 * t * wave(turns * 11.0 - ragged * 2.0 + pose.unit(71)) } else { 0.0 };
    deep * (0.3 + wave(turns * 6.0 + ragged + own) * 0.8 + parted * 0.8)
}

/// What hangs over the legs of someone who sits.
pub(crate) fn lap(body: &mut Body, look: &Look, legs: &[[Vec3; 2]; 2], hip: Vec3) {
    if look.skirt <= 0.0 {
        return;
    }
    let w = look.build;
    // How far down the shin it reaches.
    let shin = clamp01((look.skirt - 0.17) / 0.25);
    let mut between = [Vec3::ZERO; 2];
    for (side, [knee, ankle]) in [-1.0, 1.0].into_iter().zip(legs) {
        let root = hip + v3(0.0, 0.0, side * 0.034 * w);
        let end = if shin > 0.0 { knee.lerp(*ankle, shin * 1.08) } else { root.lerp(*knee, 0.55 + look.skirt * 2.0) };
        let bend = if shin > 0.0 { *knee } else { root.lerp(end, 0.6) };
        body.tube(
            &[
                (root, 0.062 * w),
                (root.lerp(bend, 0.5), 0.064 * w),
                (bend, 0.058 * w),
                (end, mix(0.058, 0.07, shin) * w),
            ],
            1.1,
            look.hem,
        );
        body.cut();
        between = [between[0] + bend * 0.5, between[1] + end * 0.5];
    }
    let [bend, end] = between;
    body.tube(&[(hip, 0.06 * w), (bend, 0.056 * w), (end, 0.062 * w)], 1.5, look.hem);
    body.cut();
}

/// Layers of net that stand out all round, their edge in points.
fn tutu(body: &mut Body, pose: &Pose, look: &Look, waist: &Waist) {
    let at = waist.hip + waist.up * 0.045;
    let bob = 0.01 * wave(pose.stride * 2.0);
    body.ball(at, v3(0.19, 0.022, 0.19), look.hem);
    for (layer, (reach, sinks)) in [(0.205, 0.045), (0.222, 0.022), (0.215, 0.0)].into_iter().enumerate() {
        let tone = look.hem.tone(0.9 + 0.06 * layer as f32);
        let points = if pose.near { 24 } else { 13 };
        for i in 0..points {
            let turns = (i as f32 + layer as f32 * 0.33) / points as f32;
            let out = v3(cos_turns(turns), 0.0, sin_turns(turns));
            let ripple = 0.008 * wave(turns * 5.0 + pose.seconds * 0.4);
            let net = |share: f32, thick: f32| {
                (at + out * (reach * share) + waist.up * ((ripple - sinks + bob) * share * share), thick)
            };
            let along = v3(-out.z, 0.0, out.x);
            body.ribbon(
                &[net(0.3, 0.008), net(0.7, 0.009), net(1.0, 0.005)],
                (along, if pose.near { 3.6 } else { 6.0 }),
                tone,
            );
        }
    }
}
