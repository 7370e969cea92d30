//! What stands on a window's sill and hangs beside it: a lamp, a potted plant,
//! curtains tied back, a string of little lights.
//!
//! Shapes and colours on flat planes; how light falls on them is the room's.

use crate::maths::{Vec3, clamp01, exp, hex, mix, sin_turns, smoothstep, v3};
use crate::noise::unit2;
use crate::scene::Furnishing;

use crate::render::grain::Grain;

/// What one point of a furnishing is: its colour, the light that it sends out
/// itself, and the share of the point that it covers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Patch {
    pub colour: Vec3,
    pub glow: Vec3,
    pub cover: f32,
}

/// Height of a table lamp up to the top of its shade, in metres.
const LAMP_M: f32 = 0.46;
/// Height of its light.
pub(crate) const BULB_M: f32 = 0.35;

/// How far a span is covered at `x` when its edges are `soft` wide.
pub(crate) fn within(from: f32, to: f32, x: f32, soft: f32) -> f32 {
    let inside = (x - from).min(to - x);
    if inside.abs() >= soft {
        return if inside > 0.0 { 1.0 } else { 0.0 };
    }
    smoothstep(-soft, soft, inside)
}

/// How far a place lies in an upright rectangle from its lower left to its
/// upper right corner.
pub(crate) fn block(from: (f32, f32), to: (f32, f32), (x, y): (f32, f32), soft: f32) -> f32 {
    within(from.0, to.0, x, soft) * within(from.1, to.1, y, soft)
}

/// Where the upright bars of a window of some width are. What stands on a sill
/// is seen before a broad pane, not before a bar.
pub(crate) fn bars(middle: f32, width: f32, floored: bool) -> [f32; 2] {
    let apart = if floored { 0.0 } else { width * 0.26 };
    [middle - apart, middle + apart]
}

/// A table lamp whose foot is at the origin, lit by `lamp`.
pub(crate) fn lamp(x: f32, y: f32, soft: f32, lamp: Vec3) -> Option<Patch> {
    if x.abs() > 0.17 || !(-0.01..LAMP_M + 0.01).contains(&y) {
        return None;
    }
    let shade = within(0.25, LAMP_M, y, soft);
    if shade > 0.0 {
        let half = mix(0.155, 0.095, (y - 0.25) / (LAMP_M - 0.25));
        let cover = shade * smoothstep(half + soft, half - soft, x.abs());
        // Cloth glows most beside the bulb, and shows its rims.
        let middle = (x / half) * (x / half) * 0.55 + ((y - BULB_M) / 0.11) * ((y - BULB_M) / 0.11) * 0.35;
        let rim = 1.0 - 0.5 * (within(0.25, 0.258, y, soft) + within(LAMP_M - 0.008, LAMP_M, y, soft)).min(1.0);
        let glow = lamp * ((0.55 + 1.5 * exp(-middle * 1.6)) * rim);
        return Some(Patch { colour: hex(0xe8d8b8), glow, cover });
    }
    // A turned foot with a bellied stem.
    let t = clamp01(y / 0.25);
    let belly = 0.012 + 0.04 * exp(-(t - 0.42) * (t - 0.42) * 22.0) + 0.05 * smoothstep(0.09, 0.0, t);
    let cover = smoothstep(belly + soft, belly - soft, x.abs()) * within(0.0, 0.25, y, soft);
    let round = clamp01(1.0 - (x / belly) * (x / belly));
    Some(Patch { colour: hex(0x9a6a3e) * (0.45 + 0.6 * round), glow: Vec3::ZERO, cover })
}

/// A leaf of a potted plant: a bow from the soil, rising first and then
/// leaning over.
#[derive(Debug, Clone, Copy)]
struct Leaf {
    /// How far it leans, -1 to 1.
    spread: f32,
    sway: f32,
    per_m: f32,
    tone: f32,
}

/// A potted plant at one moment.
#[derive(Debug)]
pub(crate) struct Plant {
    leaves: [Leaf; 11],
}

impl Plant {
    /// `dice` vary its leaves.
    pub(crate) fn at(seconds: f32, dice: u32) -> Self {
        let leaf = |i: usize| {
            let leaf = i as i32;
            let spread = (leaf as f32 - 5.0) / 5.0;
            Leaf {
                spread,
                sway: 0.006 * sin_turns(seconds * 0.11 + unit2(leaf, 1, dice)),
                per_m: 1.0 / (0.2 + 0.13 * unit2(leaf, 2, dice) - 0.07 * spread.abs()),
                tone: 0.6 + 0.55 * unit2(leaf, 3, dice),
            }
        };
        Self { leaves: std::array::from_fn(leaf) }
    }

    /// What is seen of it at a place, its foot being at the origin.
    pub(crate) fn seen(&self, x: f32, y: f32, soft: f32) -> Option<Patch> {
        if x.abs() > 0.3 || !(-0.01..0.52).contains(&y) {
            return None;
        }
        let mut best: Option<Patch> = None;
        for leaf in &self.leaves {
            let t = clamp01((y - 0.13) * leaf.per_m);
            if t <= 0.0 || t >= 1.0 {
                continue;
            }
            let lean = leaf.spread * (0.05 * t + 0.17 * t * t) + leaf.sway * t;
            let half = 0.028 * (t * (1.0 - t)).sqrt() * 2.0 * (1.0 - 0.3 * t);
            let off = x - lean - 0.05 * leaf.spread;
            if off.abs() >= half + soft {
                continue;
            }
            let cover = smoothstep(half + soft, half - soft, off.abs());
            if cover > 0.02 {
                let rib = 1.0 - 0.3 * smoothstep(0.006, 0.0, off.abs());
                let tone = leaf.tone * (0.7 + 0.5 * t) * rib;
                best = Some(Patch { colour: hex(0x4f7d46) * tone, glow: Vec3::ZERO, cover });
            }
        }
        let half = mix(0.07, 0.1, y / 0.15) + 0.012 * within(0.12, 0.15, y, soft);
        let pot = within(0.0, 0.15, y, soft) * smoothstep(half + soft, half - soft, x.abs());
        if pot > 0.5 || (best.is_none() && pot > 0.0) {
            let round = 1.0 - 0.5 * clamp01((x + 0.03) / half * ((x + 0.03) / half));
            return Some(Patch { colour: hex(0xb0694a) * round, glow: Vec3::ZERO, cover: pot });
        }
        best
    }
}

/// How far a curtain reaches in front of the window at a height, as a part of
/// its width: gathered by a tie a third of the way up.
fn gathered(up: f32) -> f32 {
    let above = smoothstep(0.34, 1.0, up);
    let below = smoothstep(0.34, -0.15, up);
    0.42 + 0.58 * above * above + 0.16 * below
}

/// Curtains on both sides of a window that reaches from `left` to `right`;
/// `up` counts from the sill (0) to the top of the window (1).
pub(crate) fn curtain(
    (x, up): (f32, f32),
    (left, right): (f32, f32),
    soft: f32,
    (grain, seconds): (&Grain, f32),
    cloth: Vec3,
) -> Option<Patch> {
    let wide = (right - left) * 0.2;
    let (outer, way) = if x < (left + right) * 0.5 { (left - wide * 0.75, 1.0) } else { (right + wide * 0.75, -1.0) };
    let into = (x - outer) * way;
    if up > 1.06 || into < -soft || into > wide * 1.6 + soft {
        return None;
    }
    let inner = wide * 1.35 * gathered(up);
    let cover = smoothstep(inner + soft, inner - soft, into) * smoothstep(-soft, soft, into);
    if cover <= 0.0 {
        return None;
    }
    // Folds run together towards the tie.
    let across = into / inner;
    let sway = 0.05 * sin_turns(seconds * 0.06 + up * 0.4);
    let fold = 0.5 + 0.5 * sin_turns(across * 3.4 + sway + 0.5 * grain.at(across * 0.21 + 0.3, up * 0.05)[0]);
    let tie = within(0.315, 0.36, up, 0.006);
    let tone = mix(0.34 + 0.72 * fold, 0.5, tie * 0.6) * (0.75 + 0.25 * smoothstep(0.0, 0.3, across));
    Some(Patch { colour: cloth * tone, glow: Vec3::ZERO, cover })
}

/// Little lights on a string along the top of the window, as light alone.
pub(crate) fn festoon((x, below): (f32, f32), (left, right): (f32, f32), seconds: f32) -> Vec3 {
    let (swags, bulbs) = (3.0, 7.0);
    let t = (x - left) / (right - left) * swags;
    let sag = |t: f32| {
        let u = t - crate::maths::floor(t);
        0.03 + 0.3 * u * (1.0 - u)
    };
    if (below - sag(t) * (right - left) * 0.33).abs() > 0.11 {
        return Vec3::ZERO;
    }
    let mut light = Vec3::ZERO;
    let middle = crate::maths::floor_i(t * bulbs);
    for bulb in middle - 1..=middle + 2 {
        let at = bulb as f32 / bulbs;
        let (dx, dy) = ((t - at) * (right - left) / swags, below - sag(at) * (right - left) * 0.33);
        let away = (dx * dx + dy * dy) / (0.012 * 0.012);
        // Around the bulb a halo, which ends within the band.
        let halo = (1.0 - away * (1.0 / 84.0)).max(0.0);
        if halo <= 0.0 {
            continue;
        }
        let (halo, core) = (halo * halo, if away < 6.0 { 2.6 * exp(-away * 1.4) } else { 0.0 });
        let pulse = 0.8 + 0.2 * sin_turns(seconds * 0.35 + unit2(bulb, 3, 11));
        light += v3(1.0, 0.62, 0.24) * ((core + 0.16 * halo * halo * halo) * pulse);
    }
    light
}

/// The part of the picture's width that a room's window takes.
pub(crate) fn window_share(furnishing: Furnishing) -> f32 {
    match furnishing {
        Furnishing::Books | Furnishing::Kitchen => 0.5,
        Furnishing::Hearth => 0.42,
        _ => 1.14,
    }
}

/// The share of the day that walls throw about a room: pale tiles and doors most.
pub(crate) fn thrown(furnishing: Furnishing) -> f32 {
    if furnishing == Furnishing::Kitchen { 0.42 } else { 0.15 }
}
