//! Water that is thrown up about a thing on show, and ice that flies with it.
//! One unit is the height of the thing.

use crate::figure::body::Body;
use crate::figure::food::bakery::around;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, clamp01, fract, hex, sin_turns, v3};
use crate::script::SubjectKind as K;

const TONGUES: i32 = 15;
const DROPS: i32 = 70;
const CUBES: i32 = 8;

/// The colour of what is thrown up where that is what the thing holds; water
/// else.
fn thrown(pose: &Pose) -> Option<Vec3> {
    // About a thing it is water, unless that holds something else.
    if let (K::Splash, Some(thing)) = (pose.kind, pose.company) {
        let held = Pose { kind: thing.kind, colour: thing.colour, company: None, ..pose.clone() };
        return thrown(&held);
    }
    match pose.kind {
        // A cola is brown where light comes through it.
        K::Tumbler => pose.colour.map(|drink| if drink.luma() < 0.04 { hex(0x421a08) } else { drink }),
        K::Glass => Some(pose.colour(0x7a1020)),
        K::Cup => Some(hex(0x5a3216)),
        K::MilkCarton | K::IceCream => Some(hex(0xf4f2ea)),
        K::Chocolate => Some(hex(0x4a2414)),
        _ => None,
    }
}

/// The sheet of it that stands around the foot, its rim in waves.
fn crown(body: &mut Body, pose: &Pose, water: Skin) {
    let steps = 40;
    let rim = |i: i32| {
        let turns = i as f32 / steps as f32;
        let wave =
            0.05 * sin_turns(turns * 5.0 + pose.seconds * 0.3) + 0.04 * sin_turns(turns * 9.0 - pose.seconds * 0.5);
        (turns, 0.2 + wave)
    };
    for i in 0..steps {
        let ((a, high), (b, higher)) = (rim(i), rim(i + 1));
        let sheet = [around(a, 0.33, 0.0), around(b, 0.33, 0.0), around(b, 0.45, higher), around(a, 0.45, high)];
        body.plate(&sheet, water);
        body.rod(around(a, 0.45, high), around(b, 0.45, higher), 0.012, 0.012, water);
    }
}

/// A crown of water, drops and cubes of ice.
pub(crate) fn splash(body: &mut Body, pose: &Pose) {
    let thrown = thrown(pose);
    let water = thrown.map_or(Skin::clear(hex(0xdff0fa)), |drink| Skin::new(drink).gloss(0.9).glow(0.1));
    let bright = match thrown {
        Some(drink) => Skin::new(drink).gloss(1.0).glow(0.14),
        None => Skin::clear(hex(0xf2fafe)).glow(0.1),
    };
    crown(body, pose, water);
    for i in 0..TONGUES {
        let turns = (i as f32 + 0.4 * pose.unit(800 + i)) / TONGUES as f32;
        let tall = 0.24 + 0.34 * pose.unit(820 + i);
        let beat = 0.85 + 0.15 * sin_turns(pose.seconds * 0.6 + pose.unit(840 + i));
        let lean = 0.16 + 0.2 * pose.unit(860 + i);
        let at = |t: f32| around(turns, 0.34 + lean * t * t, tall * beat * t);
        body.tube(&[(at(0.0), 0.075), (at(0.45), 0.046), (at(0.8), 0.02), (at(1.0), 0.03)], 1.0, water);
        body.orb(at(1.12) + v3(0.0, 0.02, 0.0), 0.02, bright);
    }
    for i in 0..DROPS {
        let dice = |k: i32| pose.unit(900 + i * 5 + k);
        let age = fract(pose.seconds * 0.55 + dice(0));
        let t = age * 1.1;
        let out = 0.3 + (0.3 + 0.6 * dice(1)) * t;
        let up = (0.9 + 1.3 * dice(2)) * t - 1.5 * t * t;
        if up > 0.0 {
            let size = (0.006 + 0.022 * dice(3) * dice(3)) * clamp01((1.0 - age) * 4.0);
            body.ball(around(dice(4), out, up), v3(size, size * 1.25, size), bright);
        }
    }
    // Ice flies with a cold drink.
    for i in 0..if matches!(pose.kind, K::Tumbler | K::Can) { CUBES } else { 0 } {
        let dice = |k: i32| pose.unit(1300 + i * 5 + k);
        let sway = 0.06 * sin_turns(pose.seconds * 0.2 + dice(0));
        let at = around((i as f32 + dice(1) * 0.6) / CUBES as f32, 0.5 + 0.28 * dice(2), 0.1 + 0.7 * dice(3) + sway);
        let since = body.since();
        body.cuboid(Vec3::ZERO, Vec3::splat(0.058 + 0.02 * dice(4)), Skin::clear(hex(0xe8f4fc)));
        body.turn(since, Vec3::ZERO, 2, pose.seconds * 0.09 + dice(0));
        body.turn(since, Vec3::ZERO, 1, pose.seconds * 0.06 + dice(2));
        body.shift(since, at);
    }
}
