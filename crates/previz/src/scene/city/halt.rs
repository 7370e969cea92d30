//! A small railway station in the country: its platform with a roof on posts, its house,
//! the track beside it along which a train comes in.
//!
//! Decides what stands where, from where it is seen, and where those wait who are there.

use super::masonry::{lit, snow};
use crate::maths::{atan2_turns, hex, v3};
use crate::scene::actors::nature::{Home, nature};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Flora, Motion, Prop, PropKind, Species, Vec3};
use crate::scene::setting::Setting;
use crate::scene::terrain::woods::{broad, leaves, needles, stand};
use crate::script::{Action, Angle, Direction, Feature};

/// Half the width of the level ground that it lies on.
pub(crate) const PLOT_HALF_M: f32 = 90.0;
/// Height of the platform over the ground, where its edge and its back are, and from
/// where to where it reaches.
const DECK_M: f32 = 0.78;
const EDGE_M: f32 = -0.9;
const BACK_M: f32 = 6.6;
const ALONG_M: (f32, f32) = (-8.0, 46.0);
/// Middle of the track, as far as it is laid, and each piece of it.
const TRACK_M: f32 = -2.75;
const LAID_M: (f32, f32) = (-16.0, 150.0);
const PIECE_M: f32 = 7.0;
/// Height of the eye over the platform, and how far to the right of its edge.
const EYE_M: (f32, f32) = (1.62, 3.1);
/// Where a train's nose is when it has come in, and how fast it does so at most.
const STOP_M: f32 = 15.0;
const FASTEST_M_S: f32 = 6.5;
/// Where those who wait stand: from the edge, ahead, and from one to the next.
const WAIT_M: (f32, f32, f32) = (0.75, 6.2, 0.95);
/// How near to the camera anybody comes along it.
const NEAR_M: f32 = 3.4;

/// Whether a shot is taken at one.
pub(crate) fn is_at(setting: &Setting) -> bool {
    let above = matches!(setting.shot.angle, Some(Angle::Aerial | Angle::Overhead));
    setting.has(Feature::Platform) && setting.place.has_halts() && !above
}

/// From the platform along it, against the trains that come in.
pub(crate) fn look_along(here: f32) -> Rig {
    let eye = v3(EDGE_M + EYE_M.1, here + DECK_M + EYE_M.0, 0.0);
    Rig { eye, target: v3(-0.5, eye.y + 0.5, 16.0), fov_deg: 50.0, upright: None }
}

/// Platform, track and house.
pub(crate) fn build(setting: &Setting, all: &mut Vec<Prop>) {
    let put = |kind, at: Vec3, size: Vec3, colour: u32| Prop {
        lit: lit(setting),
        snow: snow(setting),
        ..Prop::plain(kind, at, size, hex(colour))
    };
    let mut z = LAID_M.0;
    while z < LAID_M.1 {
        all.push(put(PropKind::Track, v3(TRACK_M, 0.0, z), v3(3.1, 0.22, PIECE_M), 0x6b645c));
        z += PIECE_M;
    }
    let (wide, long) = (BACK_M - EDGE_M, ALONG_M.1 - ALONG_M.0);
    let middle = v3((EDGE_M + BACK_M) * 0.5, 0.0, (ALONG_M.0 + ALONG_M.1) * 0.5);
    all.push(put(PropKind::Platform, middle, v3(wide, DECK_M, long), 0xa39b8e));
    let deck = |x: f32, z: f32| v3(x, DECK_M, z);
    all.push(put(PropKind::PlatformRoof, deck(3.6, 24.0), v3(6.0, 3.7, 24.0), 0x3f5a4c));
    all.push(put(PropKind::StationSign, deck(3.3, 8.2), v3(2.3, 2.35, 0.12), 0x1f4a78));
    all.push(put(PropKind::PlatformBench, deck(4.9, 9.4), v3(1.9, 0.9, 0.6), 0x7a5434));
    all.push(put(PropKind::PlatformBench, deck(5.4, 19.0), v3(1.9, 0.9, 0.6), 0x7a5434));
    let house = put(PropKind::House, v3(BACK_M + 4.2, 0.2, 24.0), v3(15.0, 7.4, 7.6), 0xc9b48c);
    all.push(Prop { yaw_turns: 0.25, seed: 7, ..house });
    for z in [10.5, 38.0] {
        let lamp = put(PropKind::StreetLamp, deck(5.6, z), v3(0.2, 3.6, 0.2), 0xffd9a0);
        all.push(lamp);
    }
}

/// Trees about it, none of them on the track.
pub(crate) fn plants(setting: &Setting) -> Vec<Flora> {
    let season = setting.season;
    let snow = if setting.snowy() { 0.85 } else { 0.0 };
    vec![
        Flora { clumping: 0.6, snow, ..stand(Species::Spruce, 900, 13.0, needles(season), (46.0, 700.0)) },
        Flora { clumping: 0.5, snow, ..stand(broad(season), 900, 9.0, leaves(season), (40.0, 600.0)) },
        Flora { clumping: 0.4, snow, ..stand(Species::Bush, 240, 1.6, leaves(season), (16.0, 160.0)) },
    ]
}

/// Lets trains come in along the platform, or leave, and people wait on it.
pub(crate) fn bring(setting: &Setting, actors: &mut [Actor], seconds: f32) {
    if !is_at(setting) {
        return;
    }
    let mut waiting = 0;
    for actor in actors.iter_mut() {
        if actor.kind.is_train() {
            come_in(setting, actor, seconds);
        } else if nature(actor.kind).home == Home::Ground && actor.size_m < 3.0 && !actor.kind.is_building() {
            wait(actor, waiting, seconds);
            waiting += 1;
        }
    }
}

fn come_in(setting: &Setting, train: &mut Actor, seconds: f32) {
    let said = setting.shot.subjects.iter().find(|one| one.kind == train.kind);
    let leaves = said.is_some_and(|one| one.direction == Some(Direction::Away));
    let speed = match train.motion {
        Motion::Straight { velocity } => velocity.length().min(FASTEST_M_S),
        _ => 0.0,
    };
    // Its engine is at that end which comes first.
    let way = if leaves { 1.0 } else { -1.0 };
    train.grounded = true;
    train.at = v3(TRACK_M, 0.12, if leaves { STOP_M } else { STOP_M + speed * seconds });
    train.yaw_turns = 0.25 * way;
    train.motion = if speed > 0.0 { Motion::Straight { velocity: v3(0.0, 0.0, way * speed) } } else { Motion::Rest };
}

/// On the platform, looking along the track; who walks does so along it.
fn wait(one: &mut Actor, index: usize, seconds: f32) {
    let (from_edge, ahead, apart) = WAIT_M;
    let place = index as f32;
    // A small child is met nearer than a grown man.
    let near = ahead - 1.6 + one.size_m;
    one.at = v3(EDGE_M + from_edge + apart * place, DECK_M, near + 0.7 * (index % 2) as f32);
    one.grounded = true;
    if let Motion::Straight { velocity } = one.motion {
        let speed = velocity.length();
        let way = if velocity.z > 0.2 * speed { 1.0 } else { -1.0 };
        // Who comes is near the camera at the end, and who leaves at the start.
        one.at.z = NEAR_M + 0.7 * place + if way < 0.0 { speed * seconds } else { 0.0 };
        one.motion = Motion::Straight { velocity: v3(0.0, 0.0, way * speed) };
        one.yaw_turns = 0.25 * way;
    } else if !one.action.is_task() || one.action == Action::Look {
        one.yaw_turns = atan2_turns(0.55, -0.8);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;
    use crate::script::SubjectKind as K;

    #[test]
    fn a_train_comes_in_along_the_platform_on_which_a_child_waits() {
        for prompt in [
            "一列绿皮火车缓缓驶进山间小站，站台上有个孩子张望",
            "a train arrives at a small mountain railway station, a child waits on the platform",
            "绿皮火车驶进乡间小站，一个女人站在站台上",
        ] {
            let shot = shot(prompt, 1);
            assert!(shot.props.iter().any(|prop| prop.kind == PropKind::Platform), "{prompt}");
            let train = shot.actors.iter().find(|one| one.kind.is_train()).expect(prompt);
            assert!(matches!(train.motion, Motion::Straight { velocity } if velocity.z < 0.0), "{prompt}: {train:?}");
            let who = shot.actors.iter().find(|one| matches!(one.kind, K::Child | K::Woman)).expect(prompt);
            assert!(who.at.y > 0.5 && (EDGE_M..BACK_M).contains(&who.at.x), "{prompt}: {who:?}");
            assert!(train.at.x + 1.5 < EDGE_M, "{prompt}");
        }
    }
}
