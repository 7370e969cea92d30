//! A spell that is cast: an orb of light over a raised hand, and the sparks that
//! wind about it.
//!
//! Knows no skeleton but the hips that it is given; says where the hands go.

use crate::figure::body::Body;
use crate::figure::people::stance::{Stance, wave};
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, fract, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::script::{Action, SubjectKind};

/// Sparks about the orb, and those that rise from the ground around the feet.
const SPARKS: i32 = 36;
const MOTES: i32 = 22;
/// Colours of the light: the orb's, and what is about it.
const CORE: Vec3 = v3(0.75, 0.95, 1.0);
const AURA: Vec3 = v3(0.22, 0.42, 1.0);
const EMBER: Vec3 = v3(0.75, 0.4, 1.0);

/// The stance of who does so; `None` of who does not.
pub(crate) fn stance(pose: &Pose, rest: &Stance) -> Option<Stance> {
    let sway = 0.006 * wave(pose.seconds * 0.35);
    (pose.action == Action::CastSpell).then(|| Stance {
        thigh: [0.03, -0.03],
        knee: [0.03, 0.045],
        spread: [0.03; 2],
        lean: -0.004 + sway,
        nod: -0.03,
        look: 0.0,
        ..*rest
    })
}

/// Draws what is cast by whose hips are there; where the right and the left hand
/// are then.
pub(crate) fn cast(body: &mut Body, pose: &Pose, hip: Vec3) -> Option<[Vec3; 2]> {
    if pose.action != Action::CastSpell {
        return None;
    }
    let s = pose.seconds;
    let high = if pose.kind == SubjectKind::Child { 0.16 } else { 0.2 };
    let orb = hip + v3(0.34, high + 0.012 * wave(s * 0.45), -0.02);
    let beat = 0.85 + 0.15 * wave(s * 0.9) * wave(s * 0.37);
    body.orb(orb, 0.04 * mix(0.92, 1.06, beat), Skin::new(CORE).glow(2.2 * beat));
    body.glow(orb, 0.09, CORE * (0.14 * beat));
    body.glow(orb, 0.26, AURA * (0.1 * beat));
    for i in 0..SPARKS {
        let at = |salt: i32| unit2(i, salt, pose.seed);
        // Each on a ring of its own, drawn in towards the orb and thrown out again.
        let turn = s * mix(0.3, 0.75, at(11)) + at(12);
        let wide = mix(0.07, 0.2, at(13)) * (1.0 + 0.3 * wave(s * 0.3 + at(14)));
        let tilt = (at(15) - 0.5) * 0.9;
        let place = |turn: f32| {
            let (c, d) = (cos_turns(turn) * wide, sin_turns(turn) * wide);
            orb + v3(c, d * sin_turns(tilt), d * cos_turns(tilt))
        };
        let light = AURA.lerp(EMBER, at(16));
        body.rod(place(turn - 0.035), place(turn), 0.001, mix(0.003, 0.006, at(17)), Skin::new(light).glow(0.7));
    }
    for i in 0..MOTES {
        let at = |salt: i32| unit2(i, salt, pose.seed ^ 5);
        let t = fract(s * mix(0.12, 0.22, at(1)) + at(2));
        let (turn, wide) = (at(3) + 0.25 * t, mix(0.16, 0.4, at(4)) * (1.0 - 0.5 * t));
        let mote = v3(hip.x + wide * cos_turns(turn), 0.02 + t * (hip.y + high), hip.z + wide * sin_turns(turn));
        let fade = (t * 6.0).min(1.0) * (1.0 - t);
        body.orb(mote, 0.008 * fade.sqrt(), Skin::new(AURA.lerp(CORE, at(5))).glow(0.8));
    }
    let open = 0.01 * wave(s * 0.6);
    Some([orb + v3(-0.055, -0.055, -0.02), hip + v3(0.2, 0.16 + open, 0.16)])
}
