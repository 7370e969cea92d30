//! Cars of other builds than a saloon: tall ones, open ones, fast ones, with a
//! bed or a box for loads. One unit is the length of the car.
//!
//! The saloon, and what all of them share, is `road`'s.

use super::arch::wheel_arch;
use super::road::{glass, lamps, metal, pane, wheels};
use crate::figure::body::Body;
use crate::figure::people::biped;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, hex, v3};
use crate::script::SubjectKind as K;

/// A point of a car's side view.
type Spot = (f32, f32);

/// The build of a car, as seen from its side.
struct Build<'a> {
    /// Half of its width, and how far of it the roof reaches.
    half: f32,
    narrow: f32,
    /// What lies below its windows, and what is above; the latter may be none.
    lower: &'a [Spot],
    cabin: &'a [Spot],
    windows: &'a [[Spot; 4]],
    /// Lower and upper edge of the windscreen and of the rear window.
    screens: [[Spot; 2]; 2],
    /// Where its doors part, from here up to there.
    seams: &'a [f32],
    seam: (f32, f32),
    axles: [f32; 2],
    wheel: f32,
    /// Height of its lamps.
    lamp: f32,
    /// Its sills and arches are of dark plastic: made for rough ground.
    clad: bool,
}

/// Draws a car of a build.
fn assemble(body: &mut Body, pose: &Pose, paint: Skin, build: &Build) {
    let half = build.half;
    let inset = half * build.narrow;
    body.bevelled(build.lower, (-half, half), 0.012, paint);
    if !build.cabin.is_empty() {
        body.bevelled(build.cabin, (-inset, inset), 0.01, paint);
    }
    let dark = Skin::new(hex(0x1b1c1f));
    for side in [1.0, -1.0] {
        let z = side * (inset + 0.0015);
        for window in build.windows {
            body.plate(&window.map(|(x, y)| v3(x, y, z)), glass());
        }
        let flank = side * (half + 0.0012);
        for x in build.seams {
            pane(body, (*x, x + 0.0035), build.seam, flank, paint.tone(0.4));
            let handle = build.seam.1 - 0.022;
            pane(body, (x + 0.012, x + 0.05), (handle, handle + 0.008), flank, paint.tone(0.65));
        }
        let (front, back) = (build.axles[0] - build.wheel * 1.1, build.axles[1] + build.wheel * 1.1);
        let sill = if build.clad { 0.088 } else { 0.072 };
        pane(body, (back, front), (0.05, sill), flank, dark);
        for x in build.axles {
            let rim = build.wheel * if build.clad { 1.3 } else { 1.14 };
            wheel_arch(body, v3(x, build.wheel * 1.02, side * half * 1.012), rim, dark);
        }
        let mirror = build.windows.first().map_or((0.15, 0.22), |window| window[0]);
        let at = v3(mirror.0 - 0.012, mirror.1 + 0.012, z * 1.04);
        body.rod(at, at + v3(-0.006, 0.006, side * 0.03), 0.012, 0.018, paint);
    }
    for [low, high] in build.screens {
        let (wide, tall) = (inset * 0.93, inset * 0.87);
        // In front of the paint, at either end.
        let out = if low.0 > 0.0 { 0.004 } else { -0.004 };
        let at = |(x, y): Spot, z: f32| v3(x + out, y + 0.003, z);
        body.plate(&[at(low, wide), at(high, tall), at(high, -tall), at(low, -wide)], glass());
    }
    wheels(body, pose, &build.axles, build.wheel, half * 0.94, 0.029);
    lamps(body, pose, 0.496, -0.497, build.lamp, half * 0.76);
}

/// A dark mouth between the lamps, with bars across.
fn grille(body: &mut Body, x: f32, (low, high): (f32, f32), half: f32) {
    let face = |body: &mut Body, (low, high): (f32, f32), x: f32, skin| {
        body.plate(&[v3(x, low, half), v3(x, high, half), v3(x, high, -half), v3(x, low, -half)], skin);
    };
    face(body, (low, high), x, Skin::new(hex(0x141518)));
    for bar in 1..4 {
        let y = low + (high - low) * bar as f32 * 0.25;
        face(body, (y, y + 0.005), x + 0.002, metal());
    }
}

fn paint(pose: &Pose, usual: &[u32]) -> Skin {
    Skin::new(pose.one_of(usual, 3)).gloss(0.9)
}

/// High on its wheels, with a box of a cabin that reaches to the back.
pub(crate) fn suv(body: &mut Body, pose: &Pose) {
    let paint = paint(pose, &[0x2c4a3a, 0x8d949c, 0x25282e, 0x7a2a22, 0xd8d6d0]);
    let build = Build {
        half: 0.208,
        narrow: 0.88,
        lower: &[
            (-0.5, 0.11),
            (-0.48, 0.066),
            (0.46, 0.066),
            (0.5, 0.105),
            (0.5, 0.21),
            (0.475, 0.238),
            (0.22, 0.256),
            (-0.47, 0.262),
            (-0.497, 0.24),
        ],
        cabin: &[(0.225, 0.25), (0.105, 0.378), (0.02, 0.392), (-0.4, 0.388), (-0.46, 0.37), (-0.488, 0.255)],
        windows: &[
            [(0.175, 0.268), (0.088, 0.362), (-0.03, 0.368), (-0.03, 0.268)],
            [(-0.05, 0.268), (-0.05, 0.368), (-0.235, 0.366), (-0.235, 0.268)],
            [(-0.26, 0.27), (-0.26, 0.364), (-0.405, 0.352), (-0.445, 0.274)],
        ],
        screens: [[(0.212, 0.264), (0.112, 0.37)], [(-0.487, 0.272), (-0.462, 0.362)]],
        seams: &[-0.045, -0.25],
        seam: (0.09, 0.252),
        axles: [0.31, -0.305],
        wheel: 0.084,
        lamp: 0.196,
        clad: true,
    };
    assemble(body, pose, paint, &build);
    grille(body, 0.5025, (0.13, 0.205), 0.105);
    body.block((0.47, 0.06, -0.19), (0.508, 0.108, 0.19), Skin::new(hex(0x1b1c1f)));
    body.block((-0.506, 0.066, -0.19), (-0.47, 0.112, 0.19), Skin::new(hex(0x1b1c1f)));
    for side in [1.0, -1.0] {
        let z = side * 0.15;
        body.rod(v3(0.0, 0.405, z), v3(-0.38, 0.402, z), 0.006, 0.006, metal().tone(0.7));
        for x in [-0.02, -0.19, -0.36] {
            body.rod(v3(x, 0.388, z), v3(x, 0.404, z), 0.006, 0.006, metal().tone(0.7));
        }
    }
}

/// Small and round all over, its nose and tail short, as those were that first drove
/// through the lanes of old towns.
pub(crate) fn compact(body: &mut Body, pose: &Pose) {
    let paint = paint(pose, &[0xe8d9b0, 0x9fc4b8, 0xb53a30, 0xf0ead8, 0x6f96b8]);
    let build = Build {
        half: 0.215,
        narrow: 0.8,
        lower: &[
            (-0.47, 0.1),
            (-0.44, 0.07),
            (0.43, 0.07),
            (0.475, 0.1),
            (0.5, 0.165),
            (0.49, 0.225),
            (0.45, 0.262),
            (0.36, 0.285),
            (0.2, 0.298),
            (-0.28, 0.3),
            (-0.41, 0.285),
            (-0.475, 0.24),
            (-0.498, 0.17),
        ],
        cabin: &[
            (0.235, 0.29),
            (0.17, 0.365),
            (0.115, 0.415),
            (0.04, 0.438),
            (-0.1, 0.44),
            (-0.21, 0.422),
            (-0.295, 0.378),
            (-0.385, 0.29),
        ],
        windows: &[
            [(0.185, 0.305), (0.105, 0.395), (-0.03, 0.415), (-0.03, 0.305)],
            [(-0.055, 0.305), (-0.055, 0.415), (-0.19, 0.4), (-0.295, 0.31)],
        ],
        screens: [[(0.222, 0.305), (0.118, 0.412)], [(-0.37, 0.308), (-0.24, 0.408)]],
        seams: &[-0.05, 0.19],
        seam: (0.09, 0.29),
        axles: [0.3, -0.3],
        wheel: 0.088,
        lamp: 0.215,
        clad: false,
    };
    assemble(body, pose, paint, &build);
    for x in [0.5, -0.5] {
        body.block((x - 0.012, 0.095, -0.19), (x + 0.012, 0.118, 0.19), metal());
    }
    // Its round eyes stand out, and there is no grille between them.
    for side in [1.0, -1.0] {
        let at = v3(0.455, 0.235, side * 0.15);
        body.orb(at, 0.042, paint);
        body.orb(at + v3(0.018, 0.004, 0.0), 0.034, Skin::new(v3(0.95, 0.94, 0.88)).gloss(0.8).glow(2.0 * pose.dark));
    }
    body.block((0.492, 0.175, -0.06), (0.503, 0.187, 0.06), metal());
}

/// A cabin in front, an open bed behind.
pub(crate) fn pickup(body: &mut Body, pose: &Pose) {
    let paint = paint(pose, &[0x8a2a22, 0x2d4a6a, 0x6d7278, 0xd4d0c4]);
    let half = 0.182;
    let build = Build {
        half,
        narrow: 0.88,
        lower: &[
            (-0.5, 0.1),
            (-0.485, 0.07),
            (0.46, 0.07),
            (0.5, 0.105),
            (0.5, 0.19),
            (0.475, 0.212),
            (0.24, 0.226),
            (-0.1, 0.228),
            (-0.11, 0.14),
            (-0.5, 0.14),
        ],
        cabin: &[(0.245, 0.222), (0.14, 0.325), (0.06, 0.336), (-0.06, 0.334), (-0.1, 0.32), (-0.108, 0.222)],
        windows: &[
            [(0.2, 0.236), (0.122, 0.312), (0.052, 0.316), (0.052, 0.236)],
            [(0.036, 0.236), (0.036, 0.316), (-0.07, 0.314), (-0.082, 0.238)],
        ],
        screens: [[(0.234, 0.234), (0.146, 0.32)], [(-0.108, 0.24), (-0.101, 0.312)]],
        seams: &[0.042],
        seam: (0.095, 0.222),
        axles: [0.32, -0.3],
        wheel: 0.074,
        lamp: 0.172,
        clad: true,
    };
    assemble(body, pose, paint, &build);
    grille(body, 0.5025, (0.12, 0.185), 0.1);
    for side in [1.0, -1.0] {
        let (inner, outer) = (side * (half - 0.014), side * half);
        body.block((-0.5, 0.1, inner.min(outer)), (-0.105, 0.215, inner.max(outer)), paint);
    }
    body.block((-0.5, 0.1, -half), (-0.486, 0.215, half), paint);
    body.block((0.47, 0.062, -half), (0.508, 0.1, half), metal());
    body.block((-0.51, 0.07, -half), (-0.495, 0.1, half), metal());
}

/// One box from nose to tail.
pub(crate) fn van(body: &mut Body, pose: &Pose) {
    let paint = paint(pose, &[0xd9d7d0, 0x4f7a96, 0xb04a34, 0x7d8a6a]);
    let build = Build {
        half: 0.2,
        narrow: 0.95,
        lower: &[
            (-0.5, 0.09),
            (-0.485, 0.06),
            (0.465, 0.06),
            (0.5, 0.095),
            (0.497, 0.185),
            (0.43, 0.23),
            (0.38, 0.236),
            (-0.5, 0.236),
        ],
        cabin: &[(0.425, 0.23), (0.29, 0.372), (0.22, 0.398), (-0.47, 0.402), (-0.498, 0.37), (-0.5, 0.232)],
        windows: &[
            [(0.372, 0.246), (0.28, 0.346), (0.185, 0.352), (0.185, 0.246)],
            [(0.14, 0.25), (0.14, 0.352), (-0.15, 0.352), (-0.15, 0.25)],
            [(-0.19, 0.25), (-0.19, 0.352), (-0.46, 0.35), (-0.46, 0.25)],
        ],
        screens: [[(0.412, 0.242), (0.298, 0.364)], [(-0.4995, 0.25), (-0.498, 0.352)]],
        seams: &[0.165, -0.17],
        seam: (0.085, 0.238),
        axles: [0.32, -0.3],
        wheel: 0.07,
        lamp: 0.17,
        clad: false,
    };
    assemble(body, pose, paint, &build);
    grille(body, 0.502, (0.1, 0.15), 0.1);
}

/// Low and wide, with a wing at its tail.
pub(crate) fn sports(body: &mut Body, pose: &Pose) {
    let paint = paint(pose, &[0xb81f18, 0xe0a818, 0x1f4fa0, 0x2b2d33]);
    let half = 0.218;
    let build = Build {
        half,
        narrow: 0.78,
        lower: &[
            (-0.497, 0.11),
            (-0.47, 0.05),
            (0.47, 0.034),
            (0.505, 0.06),
            (0.5, 0.092),
            (0.4, 0.142),
            (0.18, 0.172),
            (-0.2, 0.19),
            (-0.42, 0.196),
            (-0.49, 0.186),
        ],
        cabin: &[(0.2, 0.166), (0.03, 0.253), (-0.05, 0.262), (-0.15, 0.254), (-0.4, 0.194)],
        windows: &[
            [(0.145, 0.18), (0.022, 0.243), (-0.07, 0.248), (-0.07, 0.184)],
            [(-0.085, 0.186), (-0.085, 0.247), (-0.16, 0.238), (-0.265, 0.2)],
        ],
        screens: [[(0.186, 0.174), (0.036, 0.25)], [(-0.37, 0.202), (-0.165, 0.251)]],
        seams: &[-0.1],
        seam: (0.075, 0.172),
        axles: [0.312, -0.31],
        wheel: 0.075,
        lamp: 0.118,
        clad: false,
    };
    assemble(body, pose, paint, &build);
    let dark = Skin::new(hex(0x141518));
    body.plate(
        &[v3(0.507, 0.046, 0.13), v3(0.504, 0.084, 0.13), v3(0.504, 0.084, -0.13), v3(0.507, 0.046, -0.13)],
        dark,
    );
    for side in [1.0, -1.0] {
        // What it breathes by, before its rear wheels.
        let z = side * (half + 0.002);
        body.plate(&[v3(-0.2, 0.11, z), v3(-0.15, 0.12, z), v3(-0.17, 0.168, z), v3(-0.215, 0.172, z)], dark);
        body.rod(v3(-0.45, 0.19, side * 0.14), v3(-0.465, 0.228, side * 0.14), 0.006, 0.006, dark);
    }
    body.block((-0.505, 0.226, -0.2), (-0.43, 0.236, 0.2), paint);
}

/// Without a roof; whoever drives it is seen, and who sits beside.
pub(crate) fn open(body: &mut Body, pose: &Pose) {
    let paint = paint(pose, &[0x2f7a8c, 0xb02a24, 0xe6dcc4, 0xd9b23c]);
    let half = 0.2;
    let build = Build {
        half,
        narrow: 0.9,
        lower: &[
            (-0.5, 0.09),
            (-0.475, 0.055),
            (0.46, 0.052),
            (0.5, 0.085),
            (0.496, 0.15),
            (0.45, 0.182),
            (0.14, 0.205),
            (0.13, 0.13),
            (-0.23, 0.13),
            (-0.24, 0.214),
            (-0.47, 0.206),
        ],
        cabin: &[],
        windows: &[],
        screens: [[(0.135, 0.205), (0.055, 0.29)]; 2],
        seams: &[-0.13],
        seam: (0.08, 0.195),
        axles: [0.308, -0.302],
        wheel: 0.071,
        lamp: 0.152,
        clad: false,
    };
    assemble(body, pose, paint, &build);
    grille(body, 0.503, (0.09, 0.135), 0.1);
    let leather = Skin::new(hex(0x8a5a36)).gloss(0.25);
    let frame = metal();
    for side in [1.0, -1.0] {
        let z = side * half;
        body.block((-0.235, 0.07, (z - side * 0.012).min(z)), (0.135, 0.208, (z - side * 0.012).max(z)), paint);
        body.rod(v3(0.137, 0.205, z * 0.86), v3(0.057, 0.292, z * 0.8), 0.005, 0.005, frame);
        let seat = side * 0.085;
        body.slab(v3(-0.13, 0.14, seat), v3(0.0, 0.14, seat), 0.028, 0.026, 2.0, leather);
        body.slab(v3(-0.14, 0.14, seat), v3(-0.175, 0.255, seat), 0.026, 0.022, 2.4, leather);
    }
    body.rod(v3(0.057, 0.292, half * 0.8), v3(0.057, 0.292, -half * 0.8), 0.005, 0.005, frame);
    // The hood lies folded behind the seats.
    body.slab(v3(-0.25, 0.216, half * 0.8), v3(-0.25, 0.216, -half * 0.8), 0.022, 0.022, 1.5, leather.tone(0.5));
    driver(body, pose);
}

/// Whoever holds the wheel of an open car.
fn driver(body: &mut Body, pose: &Pose) {
    let size = 1.72 / pose.size_m.max(1.0);
    let (hip, grip) = (v3(-0.07, 0.165, 0.085), v3(0.055, 0.215, 0.085));
    body.hoop(grip, v3(-0.5, 0.85, 0.0), (0.04, 0.04), (0.006, 0.006), Skin::new(hex(0x18181b)));
    let person = pose.company.filter(|company| company.kind != K::Dog && company.kind != K::Cat);
    biped::rider(body, &Pose { company: person, kind: K::Car, colour: None, ..pose.clone() }, (hip, grip), size, None);
}

/// Where somebody sits beside the driver of an open car, and how large they are.
pub(crate) fn passenger(pose: &Pose, size_m: f32) -> (Vec3, f32) {
    (v3(-0.06, 0.168, -0.085), size_m / pose.size_m.max(1.0))
}
