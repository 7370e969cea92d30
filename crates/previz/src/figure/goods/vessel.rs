//! What holds something to drink, and what is eaten by itself: cup, cake,
//! burger, fruit. One unit is the height of the thing.

use super::{brew, pour};
use crate::figure::body::Body;
use crate::figure::food::bakery::wisps;
use crate::figure::pose::Pose;
use crate::figure::shape::Skin;
use crate::maths::{Vec3, cos_turns, hex, sin_turns, v3};
use crate::script::Action;

pub(crate) fn cup(body: &mut Body, pose: &Pose) {
    let glaze = Skin::new(pose.colour(0xf0ebe1)).gloss(0.7);
    // Nobody lifts the saucer to the lips.
    if pose.action != Action::Drink {
        body.lathe(Vec3::ZERO, &[(0.0, 0.34), (0.03, 0.4), (0.06, 0.62), (0.1, 0.72), (0.115, 0.72)], glaze.tone(0.94));
    }
    let bowl = [(0.1, 0.26), (0.16, 0.31), (0.3, 0.385), (0.5, 0.435), (0.75, 0.465), (0.99, 0.48), (1.01, 0.475)];
    body.lathe(Vec3::ZERO, &bowl, glaze);
    // Within the rim its inside is in its own shade.
    body.drum(v3(0.0, 0.94, 0.0), v3(0.0, 1.012, 0.0), 0.452, 0.452, glaze.tone(0.5));
    brew::brew(body, pose);
    pour::pour(body, pose, 1.0, Skin::new(hex(0xa85818)));
    let handle: Vec<(Vec3, f32)> = (0..=8)
        .map(|i| {
            let t = 0.27 - i as f32 / 8.0 * 0.54;
            (v3(0.0, 0.56 + sin_turns(t) * 0.25, -(0.41 + cos_turns(t) * 0.25)), 0.045)
        })
        .collect();
    let since = body.since();
    body.ribbon(&handle, (v3(1.0, 0.0, 0.0), 1.3), glaze);
    body.soften(since);
    wisps(body, pose, (1.05, 1.1), 0.34);
}

/// A cake on its stand, iced, with berries.
pub(crate) fn cake(body: &mut Body, pose: &Pose) {
    let china = Skin::new(hex(0xf2efe8)).gloss(0.7);
    body.lathe(Vec3::ZERO, &[(0.0, 0.3), (0.02, 0.28), (0.06, 0.1), (0.16, 0.09), (0.2, 0.3)], china);
    body.lathe(Vec3::ZERO, &[(0.2, 0.72), (0.22, 0.75), (0.235, 0.75)], china);
    // Under chocolate it is dark.
    let sponge = Skin::new(hex(if pose.colour.is_some() { 0xe6c07c } else { 0x6e3f20 }));
    let cream = Skin::new(pose.colour(0xf6ead6)).gloss(0.2);
    for (low, high, skin) in [(0.235, 0.38, sponge), (0.38, 0.44, cream), (0.44, 0.58, sponge)] {
        body.lathe(Vec3::ZERO, &[(low, 0.6), (high, 0.6)], skin);
    }
    let icing = Skin::new(pose.colour(0x4a2414)).gloss(0.8);
    body.lathe(Vec3::ZERO, &[(0.58, 0.615), (0.66, 0.625), (0.71, 0.61), (0.74, 0.56)], icing);
    for i in 0..26 {
        let turns = i as f32 / 26.0;
        let rim = |y: f32| v3(cos_turns(turns) * 0.61, y, sin_turns(turns) * 0.61);
        body.rod(rim(0.66), rim(0.58 - 0.14 * pose.unit(i)), 0.045, 0.04, icing);
    }
    for i in 0..9 {
        let turns = i as f32 / 9.0;
        let (x, z) = (cos_turns(turns) * 0.44, sin_turns(turns) * 0.44);
        body.lathe(v3(x, 0.0, z), &[(0.72, 0.11), (0.77, 0.105), (0.81, 0.075), (0.84, 0.03)], cream);
        let berry = Skin::new(hex(0xc41a26)).gloss(0.8);
        body.tube(&[(v3(x, 0.88, z), 0.085), (v3(x, 0.98, z), 0.03)], 1.0, berry);
    }
    body.orb(v3(0.0, 0.8, 0.0), 0.1, Skin::new(hex(0xc41a26)).gloss(0.8));
}

/// A burger with all that belongs in it.
pub(crate) fn burger(body: &mut Body, pose: &Pose) {
    let bun = Skin::new(pose.colour(0xc07a34)).gloss(0.4);
    body.lathe(Vec3::ZERO, &[(0.0, 0.42), (0.04, 0.5), (0.12, 0.54), (0.2, 0.53), (0.22, 0.5)], bun);
    body.lathe(
        Vec3::ZERO,
        &[(0.22, 0.53), (0.26, 0.57), (0.33, 0.57), (0.37, 0.53)],
        Skin::new(hex(0x4a2818)).gloss(0.5),
    );
    let cheese = Skin::new(hex(0xf0b030)).gloss(0.4);
    let corner = |turns: f32, y: f32, r: f32| v3(cos_turns(turns) * r, y, sin_turns(turns) * r);
    let sheet: Vec<Vec3> = (0..4).map(|i| corner(i as f32 * 0.25 + 0.06, 0.385, 0.66)).collect();
    body.plate(&sheet, cheese);
    for i in 0..4 {
        // The corners of the slice hang down.
        let turns = i as f32 * 0.25 + 0.06;
        body.plate(
            &[corner(turns - 0.03, 0.386, 0.56), corner(turns + 0.03, 0.386, 0.56), corner(turns, 0.26, 0.63)],
            cheese,
        );
    }
    body.lathe(Vec3::ZERO, &[(0.39, 0.5), (0.42, 0.53), (0.45, 0.5)], Skin::new(hex(0xc0301f)).gloss(0.7));
    for i in 0..30 {
        let turns = i as f32 / 30.0;
        let leaf = Skin::new(hex(0x6aa03a) * (0.75 + 0.5 * pose.unit(i))).gloss(0.3);
        let (high, out) = (0.47 + 0.03 * pose.unit(40 + i), 0.55 + 0.06 * pose.unit(80 + i));
        body.ball(corner(turns, high, out * 0.92), v3(0.1, 0.028, 0.1), leaf);
    }
    let dome = [(0.5, 0.5), (0.53, 0.55), (0.62, 0.56), (0.76, 0.5), (0.88, 0.37), (0.96, 0.2), (0.985, 0.06)];
    body.lathe(Vec3::ZERO, &dome, bun);
    for i in 0..44 {
        let (turns, up) = (pose.unit(200 + i), pose.unit(300 + i));
        let (r, y) = (0.48 * (1.0 - up * up * 0.75), 0.78 + 0.19 * up);
        body.ball(corner(turns, y, r), v3(0.02, 0.012, 0.02), Skin::new(hex(0xf2e2b8)));
    }
}

pub(crate) fn fruit(body: &mut Body, pose: &Pose) {
    let peel = Skin::new(pose.colour(0xb8231f)).gloss(0.6);
    let outline = [
        (0.0, 0.16),
        (0.03, 0.26),
        (0.1, 0.36),
        (0.22, 0.44),
        (0.38, 0.48),
        (0.54, 0.485),
        (0.68, 0.45),
        (0.79, 0.38),
        (0.86, 0.28),
        (0.885, 0.18),
    ];
    body.lathe(Vec3::ZERO, &outline, peel);
    body.ball(v3(0.0, 0.885, 0.0), v3(0.16, 0.012, 0.16), Skin::new(pose.colour(0xb8231f) * 0.5));
    body.tube(
        &[(v3(0.0, 0.86, 0.0), 0.022), (v3(0.02, 0.97, 0.01), 0.018), (v3(0.07, 1.06, 0.02), 0.024)],
        1.0,
        Skin::new(hex(0x4a3420)),
    );
    let leaf = Skin::new(hex(0x4f8a34)).gloss(0.3);
    body.plate(
        &[v3(0.02, 0.97, 0.0), v3(0.06, 1.02, -0.14), v3(0.08, 1.06, -0.3), v3(0.14, 0.98, -0.2), v3(0.1, 0.95, -0.08)],
        leaf,
    );
}
