//! Who plays table tennis: two at each table, which stands between them.
//!
//! Moves what others have placed; the table is drawn with its players.

use crate::maths::{atan2_turns, v3};
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::script::Action;

/// Metres from a player to the near edge of the table, and to its net.
pub(crate) const EDGE_M: f32 = 0.42;
pub(crate) const NET_M: f32 = EDGE_M + 1.37;
/// How much smaller than a table is one for a player so tall: children have low
/// ones.
pub(crate) fn scale(size_m: f32) -> f32 {
    (size_m / 1.6).min(1.0)
}

/// Rounds of the ball, there and back, in a second.
pub(crate) const ROUNDS: f32 = 0.62;
/// By how much of a phase, of ten seconds, the other player is later.
const OTHER: f32 = 0.5 / ROUNDS / 10.0;

/// Room that each table takes with its players, front to back.
const TABLE_M: f32 = 3.2;

/// Puts those who play table tennis to both ends of their tables, seen from the
/// side in the direction `flat`; who is alone finds somebody to play with.
pub(crate) fn rally(all: &mut Vec<Actor>, flat: Vec3) {
    let plays = |one: &Actor| one.action == Action::TableTennis;
    if all.iter().filter(|one| plays(one)).count() % 2 == 1
        && let Some(last) = all.iter().rposition(plays)
        && let Some(one) = all.get(last).cloned()
    {
        all.insert(last + 1, Actor { seed: one.seed ^ 0x5c, ..one });
    }
    let mut players: Vec<&mut Actor> = all.iter_mut().filter(|one| plays(one)).collect();
    let Some(first) = players.first().map(|one| one.at) else { return };
    let middle = players.iter().take(2).fold(Vec3::ZERO, |sum, one| sum + one.at * 0.5);
    // Half turned, so that the top of the table is seen.
    let way = (v3(flat.z, 0.0, -flat.x) - flat * 0.3).unit();
    let scale = scale(players.iter().fold(0.0, |tall, one| one.size_m.max(tall)));
    let mut phase = 0.0;
    for (index, one) in players.iter_mut().enumerate() {
        let (table, end) = ((index / 2) as f32, if index % 2 == 0 { 1.0 } else { -1.0 });
        let there = middle + flat * (TABLE_M * table) - way * (end * NET_M * scale);
        (one.at.x, one.at.y, one.at.z) = (there.x, first.y, there.z);
        (one.yaw_turns, one.motion) = (atan2_turns(way.z * end, way.x * end), Motion::Rest);
        // They play one ball; the first begins early enough for a phase of both.
        phase = if end > 0.0 { one.phase * (1.0 - OTHER) } else { phase + OTHER };
        one.phase = phase;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn table_tennis_is_played_by_two_who_face_each_other() {
        for prompt in ["two men playing table tennis", "一个男孩在打乒乓球", "a girl and a boy play ping pong"]
        {
            let shot = lasting(prompt, 1, 2);
            let players: Vec<_> = shot.actors.iter().filter(|one| one.action == Action::TableTennis).collect();
            let [one, other] = players[..] else { panic!("{prompt}: {} play", players.len()) };
            let apart = (other.at - one.at).length();
            assert!((1.9..4.0).contains(&apart), "{prompt}: {apart} m apart");
            assert!(((one.yaw_turns - other.yaw_turns).abs() - 0.5).abs() < 1e-3, "{prompt}");
        }
    }
}
