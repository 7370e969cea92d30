//! What beasts wear: the cloth and the bags of a caravan's camel, the jumper of a
//! pet.
//!
//! Laid on the trunk that `quadruped` builds; riders sit on it, but are made
//! elsewhere.

use super::camel::Humps;
use super::pelt::Flank;
use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns};

/// How far the cloth stands off the hide.
const OFF: f32 = 0.012;

/// From where to where along the trunk the cloth lies, and how many turns from the top
/// of the back its hem is.
const CLOTH: (f32, f32) = (0.2, 0.72);
const HEM: f32 = 0.245;

impl Beast<'_> {
    /// A cloth over back and humps with a border and tassels, and a pack on each side.
    /// Without it a camel would have the very colour of the sand behind it.
    pub(super) fn saddle(&self, body: &mut Body, flank: &Flank, humps: &Humps) {
        let colours = [(0xa3262a, 0xe2b04a), (0x1f5c8a, 0xe8d9b0), (0x7a2c63, 0xe9a63c), (0x1f6f5a, 0xe6c860)];
        let (cloth, border) = colours[(self.pose.unit(32) * 3.999) as usize];
        let (cloth, border) = (Skin::new(hex(cloth)), Skin::new(hex(border)));
        let on = |t: f32, turns: f32, off: f32| {
            let at = flank.place(t, turns, -off).0;
            Vec3 { y: at.y + humps.rise(at), ..at }
        };
        let drape = |body: &mut Body, (from, to): (f32, f32), (left, right): (f32, f32), off: f32, skin: Skin| {
            let across = if right - left > 0.1 { 16 } else { 1 };
            let along = if to - from > 0.1 { 12 } else { 1 };
            let rows: Vec<Vec<Vec3>> = (0..=along)
                .map(|i| {
                    let t = mix(from, to, i as f32 / along as f32);
                    (0..=across).map(|k| on(t, mix(left, right, k as f32 / across as f32), off)).collect()
                })
                .collect();
            body.hide(&rows, skin);
        };
        drape(body, CLOTH, (-HEM, HEM), OFF, cloth.mark(Mark::Bands(4.0), cloth.colour.lerp(border.colour, 0.28)));
        for t in [CLOTH.0, CLOTH.1 - 0.022] {
            drape(body, (t, t + 0.022), (-HEM, HEM), OFF * 1.4, border);
        }
        for side in [-1.0, 1.0] {
            let hem = if side > 0.0 { (HEM - 0.022, HEM) } else { (-HEM, 0.022 - HEM) };
            drape(body, CLOTH, hem, OFF * 1.5, border);
            for i in 0..9 {
                let top = on(mix(CLOTH.0 + 0.01, CLOTH.1 - 0.01, i as f32 / 8.0), HEM * side, OFF);
                let sway = self.pose.unit(40 + i) * 0.02 - 0.01 + 0.012 * sin_turns(self.pose.stride + i as f32 * 0.13);
                body.orb(top - Vec3 { x: 0.0, y: 0.008, z: 0.0 }, 0.011, border.tone(0.8));
                body.rod(top, top + Vec3 { x: sway, y: -0.06, z: 0.0 }, 0.006, 0.013, border);
            }
            self.pack(body, &|t, turns, off| on(t, turns * side, off), side);
        }
    }

    /// A soft pack that hangs at a side by two straps.
    fn pack(&self, body: &mut Body, on: &dyn Fn(f32, f32, f32) -> Vec3, side: f32) {
        let wool = Skin::new(self.pose.pick(&[0xb59a72, 0x9a6a48, 0xc4b08a], 34));
        let strap = Skin::new(hex(0x4a3220));
        let sag = 0.008 * sin_turns(self.pose.stride * 2.0);
        let bag = |t: f32, r: f32| {
            let at = on(t, 0.185, 0.05);
            (Vec3 { y: at.y - 0.03 + sag, z: at.z + side * 0.015, ..at }, r)
        };
        let line = [bag(0.35, 0.04), bag(0.385, 0.07), bag(0.46, 0.082), bag(0.535, 0.07), bag(0.57, 0.04)];
        body.tube(&line, 0.72, wool.mark(Mark::Under, wool.colour * 0.6));
        for t in [0.4, 0.52] {
            let (at, r) = bag(t, 0.078);
            let ring: [(Vec3, f32); 13] = std::array::from_fn(|i| {
                let turns = i as f32 / 12.0;
                let (up, out) = (cos_turns(turns) * r * 1.06, sin_turns(turns) * r * 0.78);
                (at + Vec3 { x: 0.0, y: up, z: out }, 0.006)
            });
            body.tube(&ring, 1.0, strap);
            body.tube(
                &[(at + Vec3 { x: 0.0, y: r, z: 0.0 }, 0.006), (on(t, 0.09, 0.018), 0.006), (on(t, 0.0, 0.018), 0.006)],
                1.0,
                strap,
            );
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
