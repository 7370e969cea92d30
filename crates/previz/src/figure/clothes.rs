//! What people wear and how they are built: colours, cut, skirts, jackets,
//! scarves.
//!
//! Knows no skeleton but the points that it is given.

use super::body::Body;
use super::pose::Pose;
use super::shape::Skin;
use super::stance::wave;
use crate::maths::{Vec3, clamp01, cos_turns, mix, sin_turns, v3};
use crate::script::{Action, Garment, SubjectKind};

/// Clothes and proportions.
pub(super) struct Look {
    pub skin: Skin,
    pub hair: Skin,
    pub top: Skin,
    pub bottom: Skin,
    pub shoes: Skin,
    /// What is worn under a jacket, where one is worn.
    pub shirt: Option<Skin>,
    pub scarf: Option<Skin>,
    /// Thickness of limbs and trunk.
    pub build: f32,
    pub head: f32,
    pub female: bool,
    pub child: bool,
    /// Length of a skirt or of a coat below the hips, 0 for none.
    pub skirt: f32,
    /// What that is of.
    pub hem: Skin,
    /// A hood over the head.
    pub hood: bool,
    pub bare_legs: bool,
    pub bare_arms: bool,
}

pub(super) fn look(pose: &Pose) -> Look {
    use SubjectKind as K;
    let skin = Skin::new(pose.pick(&[0xe8b998, 0xd9a27c, 0xb97c54, 0x8a5a3c, 0xf0c8a8], 1));
    let hair = Skin::new(pose.pick(&[0x2a1c14, 0x4a3020, 0x16120f, 0x7a5230, 0xb08a50], 2)).gloss(0.04);
    let cut = pose.garment;
    let skirted = matches!(cut, Some(Garment::Dress | Garment::Skirt)) && pose.kind != K::Man;
    let female = skirted
        || matches!(pose.kind, K::Woman | K::Dancer)
        || (matches!(pose.kind, K::Person | K::Child | K::Crowd) && pose.unit(3) < 0.5);
    let tops = [0xc8503c, 0x3f6fa8, 0xe0b84a, 0x4a8a6a, 0xd8d2c4, 0x8a5a9a, 0xd9804a];
    let usual = matches!(pose.kind, K::Woman | K::Dancer) || (female && pose.kind != K::Child && pose.unit(6) < 0.5);
    let dress = cut.map_or(usual, |_| skirted);
    let long = matches!(cut, Some(Garment::Coat | Garment::Raincoat));
    let tops = if pose.kind == K::Man { &[0x3d5a80, 0x5a6b4a, 0x8a4a3c, 0xc9c2b2][..] } else { &tops[..] };
    // The asked colour is that of the garment which was named with it.
    let below = matches!(cut, Some(Garment::Skirt | Garment::Trousers));
    let top = Skin::new(if below { pose.pick(&[0xece6da, 0xd9dde2, 0xe8d9b8], 5) } else { pose.one_of(tops, 5) });
    let trousers = || Skin::new(pose.pick(&[0x2f3a4c, 0x4a4238, 0x5c6470, 0x26262c], 7));
    let bottom = match cut {
        Some(Garment::Skirt | Garment::Trousers) => Skin::new(pose.one_of(&[0x2f4a78, 0x8a3a3a, 0x3a4a3c], 5)),
        Some(Garment::Suit) => top.tone(0.9),
        _ if dress => top.tone(0.92),
        _ => trousers(),
    };
    let sporty = (pose.kind == K::Runner || pose.action == Action::Run) && matches!(cut, None | Some(Garment::Shirt));
    let child = pose.kind == K::Child;
    let jacket = match cut {
        None | Some(Garment::Coat) => !dress && !sporty && !child && pose.unit(13) < 0.6,
        _ => cut == Some(Garment::Suit),
    };
    let warm = !sporty && !dress && cut != Some(Garment::Raincoat) && pose.unit(11) < 0.3;
    let shoes = if cut == Some(Garment::Raincoat) {
        top.tone(0.75)
    } else {
        Skin::new(pose.pick(&[0x2a2420, 0xe4e0d8, 0x6a3a2a], 8))
    };
    Look {
        skin,
        hair,
        top,
        bottom,
        shoes,
        shirt: (jacket && !long).then(|| Skin::new(pose.pick(&[0xe9e4da, 0xd6dde4, 0x2c2f36], 14))),
        scarf: warm.then(|| Skin::new(pose.pick(&[0xb8402f, 0xd9a83a, 0x3a6a62, 0x7a3f5c], 15))),
        build: match (pose.kind, female) {
            (K::Man, _) => 1.08,
            (_, true) => 0.9,
            _ => 1.0,
        },
        head: if child { 1.36 } else { 1.0 },
        female,
        child,
        skirt: below_hips(pose, (dress, long)),
        hem: if long { top } else { bottom },
        hood: cut == Some(Garment::Raincoat),
        bare_legs: dress || sporty,
        bare_arms: sporty || (pose.kind == K::Dancer && !long) || (dress && pose.unit(16) < 0.6),
    }
}

/// Length of a dress or a skirt below the hips, or of a long coat.
fn below_hips(pose: &Pose, (dress, long): (bool, bool)) -> f32 {
    match pose.kind {
        _ if long => 0.13,
        _ if !dress => 0.0,
        SubjectKind::Dancer => 0.25,
        SubjectKind::Child => 0.15,
        _ => mix(0.19, 0.27, pose.unit(12)),
    }
}

/// Where a skirt hangs, and what may push it out.
pub(super) struct Waist {
    pub hip: Vec3,
    pub up: Vec3,
    pub knees: [Vec3; 2],
}

/// A skirt in folds that swings with the stride, gives way to the knees and
/// flies out in a turn.
pub(super) fn skirt(body: &mut Body, pose: &Pose, look: &Look, waist: &Waist) {
    if look.skirt <= 0.0 {
        return;
    }
    let turning = matches!(pose.action, Action::Dance | Action::Spin);
    let (flare, rise) = match pose.action {
        Action::Dance | Action::Spin => (0.2, 0.22),
        Action::Run | Action::Play | Action::Jump => (0.12, 0.06),
        _ => (0.092, 0.0),
    };
    let top = waist.hip + waist.up * 0.085;
    let length = look.skirt + 0.085;
    let blown = v3(-0.01 - pose.wind * 0.05, 0.0, 0.0) + v3(0.0, 0.0, wave(pose.stride) * 0.012);
    let folds = if pose.fine { 18 } else { 10 };
    for fold in 0..folds {
        let turns = fold as f32 / folds as f32;
        let out = v3(cos_turns(turns), 0.0, sin_turns(turns));
        // Waves run round the hem.
        let ripple = wave(turns * 3.0 - pose.stride * if turning { 1.0 } else { 0.5 } + pose.seconds * 0.2);
        let mut points = [(Vec3::ZERO, 0.0); 4];
        for (i, point) in points.iter_mut().enumerate() {
            let t = i as f32 / 3.0;
            let hips = clamp01(t * 2.5) * (1.0 - t);
            let tight = look.build * (0.047 + 0.034 * hips) * (1.0 + 0.35 * out.z * out.z);
            let mut radius = mix(tight, flare * (1.0 + 0.1 * ripple * t), t * mix(t, 1.0, rise * 3.0));
            let drop = length * t * (1.0 - rise * t * (1.0 + 0.35 * ripple));
            for knee in waist.knees {
                let down = (knee - waist.hip) * clamp01((drop - 0.085).max(0.0) / (waist.hip.y - knee.y).max(0.06));
                radius = radius.max(down.dot(out) + 0.05 * t.min(0.8));
            }
            *point = (
                top + out * radius + v3(0.0, -drop, 0.0) + blown * (t * t),
                (0.008 + radius * 0.06) * [1.0, 1.0, 1.0, 0.9][i],
            );
        }
        let along = v3(-out.z, 0.0, out.x);
        body.ribbon(
            &points,
            (along, if pose.fine { 3.0 } else { 4.2 }),
            look.hem.tone(if fold % 2 == 0 { 1.06 } else { 0.96 }),
        );
        body.cut();
    }
}

/// A hem over the hips, an open front with a shirt, a collar.
pub(super) fn jacket(body: &mut Body, look: &Look, (hip, up): (Vec3, Vec3), trunk: f32) {
    let w = look.build;
    if look.skirt > 0.0 {
        return;
    }
    // The hem stands off the trousers a little and ends straight.
    body.slab(hip + up * 0.05, hip + up * -0.034, 0.06 * w, 0.067 * w, 1.46, look.top.tone(0.95));
    body.cut();
    let Some(shirt) = look.shirt else { return };
    let front = |t: f32, ahead: f32| hip + up * (trunk * t) + v3(ahead * w, 0.0, 0.0);
    body.tube(
        &[
            (front(0.12, 0.045), 0.022),
            (front(0.38, 0.041), 0.022),
            (front(0.66, 0.054), 0.022),
            (front(0.9, 0.034), 0.022),
        ],
        0.8,
        shirt,
    );
    for side in [1.0, -1.0] {
        let lapel = |t: f32, ahead: f32, z: f32| front(t, ahead) + v3(0.0, 0.0, z * side);
        body.tube(
            &[
                (lapel(0.03, 0.056, 0.017), 0.016),
                (lapel(0.38, 0.05, 0.023), 0.016),
                (lapel(0.62, 0.056, 0.026), 0.017),
                (lapel(0.84, 0.046, 0.032), 0.017),
                (lapel(1.0, -0.005, 0.03), 0.014),
            ],
            1.0,
            look.top.tone(0.88),
        );
    }
}

/// A scarf round the neck, one end blown back.
pub(super) fn scarf(body: &mut Body, pose: &Pose, look: &Look, neck: Vec3) {
    let Some(wool) = look.scarf else { return };
    let ring = |i: i32| {
        let turns = i as f32 / 8.0;
        (neck + v3(cos_turns(turns) * 0.032, 0.004 * sin_turns(turns * 2.0), sin_turns(turns) * 0.036), 0.018)
    };
    body.tube(&[ring(0), ring(2), ring(4), ring(6), ring(8)], 1.0, wool);
    let blow = 0.03 + 0.1 * pose.wind;
    let flap = |t: f32| 0.02 * wave(pose.seconds * 0.9 - t * 0.6) * t;
    let end = |t: f32| neck + v3(-0.04 - blow * t, -0.16 * t * (1.0 - 0.6 * pose.wind) + flap(t), 0.03 + flap(t));
    body.tube(&[(end(0.0), 0.018), (end(0.5), 0.02), (end(1.0), 0.02)], 1.0, wool.tone(0.9));
}
