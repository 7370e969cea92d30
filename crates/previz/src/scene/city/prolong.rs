//! A street goes on as far as a camera that travels along it sees: its houses, lamps
//! and strings are repeated before and behind, and a tunnel is as much longer.
//!
//! Builds nothing of its own: what a street has is `props`'s to say.

use crate::scene::bounds::PROPS;
use crate::scene::parts::{Actor, CameraPath, Prop, PropKind, Vec3};

/// Moments of a shot at which it is looked how far its camera has travelled.
const MOMENTS: u32 = 12;
/// Travelling less than this a camera comes near no end, in metres.
const FAR_M: f32 = 8.0;
/// What is less deep than this stands by itself, at a distance to the next.
const POST_M: f32 = 1.0;
/// Room that is left for what is built besides.
const OTHERS: usize = 140;
/// Towers that stand further off than this are a street's end.
const END_M: f32 = 300.0;

/// How far a camera travels back and ahead along the streets of a city.
pub(crate) fn travel(path: &CameraPath, actors: &[Actor], seconds: f32) -> (f32, f32) {
    let eye = |share: f32| path.with(actors, share, seconds * share).eye;
    let Vec3 { z: start, .. } = eye(0.0);
    let all = (0..=MOMENTS).map(|moment| eye(moment as f32 / MOMENTS as f32).z - start);
    let (back, ahead) = all.fold((0.0_f32, 0.0_f32), |(back, ahead), z| (back.max(-z), ahead.max(z)));
    let far = |metres: f32| if metres < FAR_M { 0.0 } else { metres };
    (far(back), far(ahead))
}

/// Makes a street as much longer as a camera travels along it.
pub(crate) fn street(all: &mut Vec<Prop>, (back, ahead): (f32, f32)) {
    if back + ahead <= 0.0 {
        return;
    }
    let repeated = [PropKind::Shophouse, PropKind::MansardHouse, PropKind::StreetLamp, PropKind::Festoon];
    for kind in repeated.into_iter().chain([PropKind::Lanterns]) {
        repeat(kind, all, (back, ahead));
    }
    for prop in all.iter_mut() {
        match prop.kind {
            PropKind::Tunnel
            | PropKind::Overpass
            | PropKind::Concourse
            | PropKind::LibraryHall
            | PropKind::SteelWorks => {
                prop.at.z -= back;
                prop.size.z += back + ahead;
            }
            PropKind::Tower if prop.at.z > END_M => prop.at.z += ahead,
            _ => {}
        }
    }
}

/// Repeats all of a kind, in their order, as far as is travelled.
fn repeat(kind: PropKind, all: &mut Vec<Prop>, (back, ahead): (f32, f32)) {
    let row: Vec<Prop> = all.iter().filter(|prop| prop.kind == kind).cloned().collect();
    let edge = |prop: &Prop, side: f32| prop.at.z + side * prop.size.z * 0.5;
    let from = row.iter().map(|prop| edge(prop, -1.0)).fold(f32::MAX, f32::min);
    let to = row.iter().map(|prop| edge(prop, 1.0)).fold(f32::MIN, f32::max);
    let posts = row.iter().all(|prop| prop.size.z < POST_M);
    let places = row.iter().filter(|prop| prop.at.x <= 0.0).count().max(2);
    let apart = if posts { (to - from) / (places as f32 - 1.0) } else { 0.0 };
    let long = to - from + apart;
    if row.len() < 2 || long < FAR_M {
        return;
    }
    for (way, metres) in [(-1.0, back), (1.0, ahead)] {
        for round in 1..=(metres / long).ceil() as i32 {
            let by = way * long * round as f32;
            let within = |prop: &&Prop| {
                let z = prop.at.z + by;
                (from - back..=to + ahead).contains(&z)
            };
            let seed = round as u32 * 17;
            let again: Vec<Prop> = row
                .iter()
                .filter(within)
                .map(|prop| Prop { at: Vec3 { z: prop.at.z + by, ..prop.at }, seed: prop.seed ^ seed, ..prop.clone() })
                .collect();
            if all.len() + again.len() > PROPS - OTHERS {
                // After minutes even a street ends.
                return;
            }
            all.extend(again);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::scene::PropKind;
    use crate::scene::sample::lasting;

    #[test]
    fn a_street_and_a_tunnel_go_on_beyond_the_end_of_a_fast_drive() {
        for (prompt, kind) in [
            (
                "a car drives fast through a neon-lit street at night, the camera follows low from behind",
                PropKind::Shophouse,
            ),
            ("a car drives fast through a city street towards the camera, tracking shot", PropKind::Shophouse),
            ("a motorcycle races through a long tunnel, the camera follows from behind", PropKind::Tunnel),
            ("一辆跑车飞驰穿过隧道,镜头从后面跟拍", PropKind::Tunnel),
        ] {
            for seconds in [5, 12] {
                let shot = lasting(prompt, 3, seconds);
                for share in [0.0, 0.5, 1.0] {
                    let key = shot.camera.with(&shot.actors, share, seconds as f32 * share);
                    let built = shot.props.iter().filter(|prop| prop.kind == kind);
                    let far = |prop: &crate::scene::Prop| match kind {
                        PropKind::Tunnel => (prop.at.z, prop.at.z + prop.size.z),
                        _ => (prop.at.z - prop.size.z * 0.5, prop.at.z + prop.size.z * 0.5),
                    };
                    let (from, to) = built.map(far).fold((f32::MAX, f32::MIN), |(a, b), (c, d)| (a.min(c), b.max(d)));
                    assert!(from < key.eye.z - 2.0 && to > key.eye.z + 200.0, "{prompt}: {from} {to} {}", key.eye.z);
                }
            }
        }
    }

    #[test]
    fn whoever_is_followed_from_behind_shows_the_back_in_a_street_as_well() {
        for prompt in [
            "a silver car drives through a city street, the camera follows from behind",
            "a taxi drives through a tunnel, shot from behind",
            "一辆摩托车穿过街道,镜头从后面跟拍",
            "a cyclist rides down a city street, the camera follows from behind",
        ] {
            for seed in 0..3 {
                let shot = lasting(prompt, seed, 5);
                let key = &shot.camera.keys[0];
                let goes = shot.actors[0].gone(1.0).unit();
                let ahead = (key.target - key.eye).unit();
                assert!(goes.dot(ahead) > 0.8, "{prompt}, {seed}: {goes:?} {ahead:?}");
            }
        }
    }
}
