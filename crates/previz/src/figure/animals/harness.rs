//! What beasts wear: the cloth and the bags of a caravan's camel, the jumper of a
//! pet.
//!
//! Laid on the trunk that `quadruped` builds; riders sit on it, but are made
//! elsewhere.

use super::pelt::Flank;
use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, mix};

/// How far the cloth stands off the hide.
const OFF: f32 = 0.012;

impl Beast<'_> {
    /// A cloth over the back with a border and tassels, and a bag on each side.
    /// Without it a camel would have the very colour of the sand behind it.
    pub(crate) fn saddle(&self, body: &mut Body, flank: &Flank) {
        let colours = [(0xa3262a, 0xe2b04a), (0x1f5c8a, 0xe8d9b0), (0x7a2c63, 0xe9a63c), (0x1f6f5a, 0xe6c860)];
        let (cloth, border) = colours[(self.pose.unit(32) * 3.999) as usize];
        let (cloth, border) = (Skin::new(hex(cloth)), Skin::new(hex(border)));
        for side in [-1.0, 1.0] {
            let at = |t: f32, turns: f32| flank.place(t, turns * side, -OFF).0;
            drape(body, &at, (0.24, 0.72), (0.0, 0.21), cloth);
            drape(body, &at, (0.22, 0.74), (0.21, 0.235), border);
            drape(body, &at, (0.22, 0.245), (0.0, 0.235), border);
            drape(body, &at, (0.715, 0.74), (0.0, 0.235), border);
            for i in 0..7 {
                let top = at(mix(0.24, 0.72, i as f32 / 6.0), 0.235);
                let sway = self.pose.unit(40 + i) * 0.03 - 0.015;
                body.rod(top, top + Vec3 { x: sway, y: -0.055, z: 0.0 }, 0.007, 0.011, border);
            }
            let (bag, out) = flank.place(0.5, 0.17 * side, -0.05);
            let leather = Skin::new(hex(0x9a6a3c));
            body.ball(bag, Vec3 { x: 0.12, y: 0.1, z: 0.055 }, leather);
            body.rod(bag + out * 0.05, at(0.5, 0.02), 0.012, 0.012, leather.tone(0.7));
        }
    }
}

impl Beast<'_> {
    /// A knitted jumper about the trunk whose spine is there, ribbed at both
    /// ends.
    pub(crate) fn jumper(&self, body: &mut Body, spine: &[(Vec3, f32); 6]) {
        let Some(wool) = self.wool else { return };
        let over = |from: usize, t: f32| {
            let (a, b) = (spine[from], spine[from + 1]);
            (a.0.lerp(b.0, t), mix(a.1, b.1, t) * 1.04 + 0.012)
        };
        let wide = self.m.width;
        body.tube(&[over(1, 0.4), over(2, 0.0), over(3, 0.0), over(4, 0.0), over(4, 0.55)], wide, wool);
        for (from, t) in [(1, 0.4), (4, 0.6)] {
            let (a, b) = (over(from, t), over(from, t + 0.12));
            body.tube(&[(a.0, a.1 * 1.05), (b.0, b.1 * 1.05)], wide, wool.tone(0.72));
        }
    }
}

/// Cloth that lies on the hide between two shares of its length, and two turns
/// from the top of the back.
fn drape(body: &mut Body, at: &dyn Fn(f32, f32) -> Vec3, (from, to): (f32, f32), (top, hem): (f32, f32), skin: Skin) {
    let strips = if to - from > 0.1 { 5 } else { 1 };
    let folds = if hem - top > 0.1 { 5 } else { 1 };
    for i in 0..strips {
        for j in 0..folds {
            let t = |i: i32| mix(from, to, i as f32 / strips as f32);
            let turn = |j: i32| mix(top, hem, j as f32 / folds as f32);
            body.plate(
                &[at(t(i), turn(j)), at(t(i + 1), turn(j)), at(t(i + 1), turn(j + 1)), at(t(i), turn(j + 1))],
                skin,
            );
        }
    }
}
