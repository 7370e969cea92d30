//! Of marble and bronze: a temple of Greece and its columns, the burner and the lanterns of
//! stone before a hall; and an arch of flowers.
//!
//! Where they stand is the scene's to say.

use super::block::{Frame, block};
use super::facade::{Cover, Facade};
use super::front::Front;
use super::round::{disc, drum, tuft};
use crate::maths::{Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::noise::unit2;
use crate::scene::Prop;

fn at(frame: &Frame, (x, y, z): (f32, f32, f32)) -> Frame {
    Frame { foot: frame.at(x, y, z), ..*frame }
}

/// A column that swells a little, under its capital; one that is broken has none.
pub(super) fn column(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (r, high) = (prop.size.x * 0.5, prop.size.y);
    shaft(frame, (r, high), (prop.colour, high > r * 7.0), facade);
}

fn shaft(frame: &Frame, (r, high): (f32, f32), (stone, whole): (Vec3, bool), facade: &mut Facade) {
    block(frame, v3(r * 2.5, high * 0.04, r * 2.5), stone * 0.95, Cover::Plain, facade);
    let top = if whole { high * 0.93 } else { high };
    for (from, to, below, above) in [(0.04, 0.4, 1.0, 0.98), (0.4, 0.75, 0.98, 0.92), (0.75, 1.0, 0.92, 0.84)] {
        drum(frame, ((r * below, top * from), (r * above, top * to)), (stone, 0.0), facade);
    }
    // Flutes: dark lines down the side that is seen.
    for flute in -3..=3 {
        let x = flute as f32 * 0.24;
        let z = -(1.0 - x * x).max(0.0).sqrt();
        let foot = at(frame, (x * r, top * 0.05, z * r * 0.99));
        let line = [(-0.02 * r, 0.0), (0.05 * r, 0.0), (0.04 * r, top * 0.92), (-0.02 * r, top * 0.92)];
        let lean = 0.16 * r;
        let points = line.map(|(dx, y)| foot.at(dx - x * lean * y / top, y, -z * lean * y / top));
        facade.wall(&points, -frame.away, stone * 0.82, 0.0, Cover::Plain);
    }
    if whole {
        drum(frame, ((r * 0.84, top), (r * 1.15, high * 0.965)), (stone, 0.0), facade);
        block(&at(frame, (0.0, high * 0.965, 0.0)), v3(r * 2.5, high * 0.035, r * 2.5), stone, Cover::Plain, facade);
    } else {
        disc(frame, r * 0.84, top, stone * 0.9, facade);
    }
}

/// Three steps, six columns across its front, a pediment over them.
pub(super) fn greek_temple(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high, deep) = (prop.size.x * 0.5, prop.size.y, prop.size.z * 0.5);
    let stone = prop.colour;
    for step in 0..3 {
        let out = 1.0 - 0.35 * step as f32;
        let size = v3(half * 2.0 + out * 2.0, 0.32, deep * 2.0 + out * 2.0);
        block(
            &at(frame, (0.0, 0.32 * step as f32, 0.0)),
            size,
            stone * (0.92 + 0.03 * step as f32),
            Cover::Plain,
            facade,
        );
    }
    let (base, columns) = (0.96, high * 0.66);
    let cella = at(frame, (0.0, base, 0.8));
    block(&cella, v3(half * 1.5, columns, deep * 1.5), stone * 0.62, Cover::Courses { height: 0.6 }, facade);
    let door = Front { frame, z: 0.8 - deep * 0.75 - 0.03, out: -frame.away };
    door.rect(facade, (0.0, half * 0.17), (base, base + columns * 0.75), (hex(0x241f1c), 0.0, Cover::Plain));
    let r = half * 0.075;
    for row in (0..5).rev() {
        let z = mix(-deep + 0.7, deep - 0.7, row as f32 / 4.0);
        for column in 0..6 {
            if row > 0 && column > 0 && column < 5 {
                continue;
            }
            let x = mix(-half + 0.8, half - 0.8, column as f32 / 5.0);
            shaft(&at(frame, (x, base, z)), (r, columns), (stone, true), facade);
        }
    }
    let lintel = at(frame, (0.0, base + columns, 0.0));
    block(&lintel, v3(half * 2.0, high * 0.09, deep * 2.0), stone, Cover::Plain, facade);
    let front = Front { frame, z: -deep - 0.02, out: -frame.away };
    let low = base + columns + high * 0.09;
    for slab in 0..11 {
        let x = mix(-half * 0.94, half * 0.94, slab as f32 / 10.0);
        let shade = (stone * 0.8, 0.0, Cover::Plain);
        front.rect(facade, (x, half * 0.028), (low - high * 0.065, low - high * 0.015), shade);
    }
    block(&at(frame, (0.0, low, 0.0)), v3(half * 2.16, 0.22, deep * 2.12), stone, Cover::Plain, facade);
    let (eaves, ridge) = (low + 0.22, low + 0.22 + half * 0.3);
    for side in [-1.0, 1.0] {
        let slope = [
            (side * half * 1.08, eaves, -deep),
            (0.0, ridge, -deep),
            (0.0, ridge, deep),
            (side * half * 1.08, eaves, deep),
        ];
        let normal = (Vec3::UP + frame.right * (side * 0.3)).unit();
        let points = slope.map(|(x, y, z)| frame.at(x, y, z));
        if facade.facing(points[0], normal) > 0.0 {
            facade.wall(&points, normal, hex(0xb08a70), 0.0, Cover::Plain);
        }
    }
    let gable = front.raised(0.05);
    gable.face(facade, &[(-half * 1.08, eaves), (half * 1.08, eaves), (0.0, ridge)], stone, 0.0, Cover::Plain);
    let field = [(-half * 0.86, eaves + 0.16), (half * 0.86, eaves + 0.16), (0.0, ridge - 0.4)];
    gable.raised(0.03).face(facade, &field, stone * 0.76, 0.0, Cover::Plain);
}

/// A burner of bronze on three legs, its sticks of incense glowing.
pub(super) fn censer(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    let bronze = prop.colour;
    let plinth = v3(half * 2.2, high * 0.2, half * 2.0);
    block(frame, plinth, hex(0x9a958c), Cover::Plain, facade);
    for turn in [0.08, 0.42, 0.75] {
        let (x, z) = (cos_turns(turn) * half * 0.62, sin_turns(turn) * half * 0.62);
        block(&at(frame, (x, high * 0.2, z)), v3(0.16, high * 0.32, 0.16), bronze * 0.8, Cover::Plain, facade);
    }
    let bowl = [(0.5, 0.4), (0.86, 0.52), (0.92, 0.64), (0.8, 0.74), (0.86, 0.8)];
    for pair in bowl.windows(2) {
        let [(ra, ya), (rb, yb)] = [pair[0], pair[1]];
        drum(frame, ((ra * half, ya * high), (rb * half, yb * high)), (bronze * (0.85 + 0.4 * ya), 0.0), facade);
    }
    disc(frame, half * 0.84, high * 0.8, hex(0xa89f92), facade);
    for side in [-1.0, 1.0] {
        block(
            &at(frame, (side * half * 0.95, high * 0.66, 0.0)),
            v3(0.1, high * 0.26, 0.18),
            bronze,
            Cover::Plain,
            facade,
        );
    }
    for stick in 0..9 {
        let dice = |salt: u32| unit2(stick, 5, salt);
        let (x, z) = (mix(-0.5, 0.5, dice(1)) * half, mix(-0.5, 0.5, dice(2)) * half);
        let tall = high * mix(0.1, 0.2, dice(3));
        block(&at(frame, (x, high * 0.8, z)), v3(0.022, tall, 0.022), hex(0x8a3a2a), Cover::Plain, facade);
        facade.halo(frame.at(x, high * 0.8 + tall, z), 0.04, v3(1.0, 0.4, 0.1) * 0.9);
    }
}

/// A frame of white hung with blossoms and leaves.
pub(super) fn flower_arch(prop: &Prop, frame: &Frame, facade: &mut Facade) {
    let (half, high) = (prop.size.x * 0.5, prop.size.y);
    for side in [-1.0, 1.0] {
        block(
            &at(frame, (side * half, 0.0, 0.0)),
            v3(0.1, high - half * 0.6, 0.1),
            hex(0xf4f0e8),
            Cover::Plain,
            facade,
        );
    }
    let along = |t: f32| -> (f32, f32) {
        let spring = high - half;
        let (leg, bow) = (spring, half * std::f32::consts::PI);
        let s = t * (leg * 2.0 + bow);
        match () {
            () if s < leg => (-half, s),
            () if s < leg + bow => {
                let turn = 0.5 - 0.5 * (s - leg) / bow;
                (cos_turns(turn) * half, spring + sin_turns(turn) * half)
            }
            () => (half, leg * 2.0 + bow - s),
        }
    };
    let tints = [prop.colour, hex(0xf6f0ea), hex(0xd87a94), hex(0x5a8a48), hex(0xf0d0d4), hex(0x4a7a3c), hex(0xf8f4ee)];
    for bloom in 0..330 {
        let dice = |salt: u32| unit2(bloom, 7, prop.seed ^ salt);
        let (x, y) = along(dice(1));
        let spread = 0.22;
        let spot =
            frame.at(x + mix(-spread, spread, dice(2)), y + mix(-spread, spread, dice(3)), mix(-0.16, 0.16, dice(4)));
        let tint = tints[(dice(5) * 6.99) as usize];
        tuft(frame.right, (spot, mix(0.06, 0.13, dice(6))), tint * mix(0.9, 1.25, dice(8)), facade);
    }
}
