//! Who soaks in a hot spring: in it to the chest, rocks around them and steam over the water.
//!
//! Moves what others have placed, and builds what the pool has.

use super::nature::{Home, is_human, nature};
use crate::maths::{cos_turns, hex, sin_turns, v3};
use crate::noise::Dice;
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Actor, Motion, Prop, PropKind};
use crate::scene::setting::Setting;
use crate::scene::terrain::hotspring::{AWAY_M, BROAD, HALF_M, is_at};
use crate::script::Action;

/// How deep somebody is in it, in heights: who stands, who sits, and a beast.
const STANDS: f32 = 0.7;
const SITS: f32 = 0.24;
const BEAST: f32 = 0.26;

/// Rocks around it, and the steam over its water.
pub(crate) fn build(setting: &Setting, all: &mut Vec<Prop>, dice: &mut Dice) {
    if !is_at(setting) {
        return;
    }
    let stones = [0x77726b, 0x625e58, 0x8a857d];
    for rock in 0..30 {
        let turn = (rock as f32 + dice.range(-0.3, 0.3)) / 30.0;
        // Open to the camera, or the nearest would hide who is in it.
        let near = sin_turns(turn) < -0.72;
        let size = dice.range(0.5, 1.25) * if near { 0.5 } else { 1.0 };
        let far = HALF_M + 0.25 + size * 0.4;
        let at = v3(cos_turns(turn) * far * BROAD, -0.1, AWAY_M + sin_turns(turn) * far);
        let stone = hex(stones[dice.below(3)]);
        let stone = if setting.snowy() && !near { stone.lerp(hex(0xe8edf2), 0.62) } else { stone };
        let boulder = Prop::plain(PropKind::Boulder, at, v3(size * 1.5, size * 0.75, size * 1.3), stone);
        all.push(Prop { seed: dice.bits() as u32, yaw_turns: dice.unit(), ..boulder });
    }
    for _ in 0..6 {
        let (across, deep) = (dice.range(-0.8, 0.8), dice.range(-0.5, 0.95));
        // None rises between the camera and who is in the middle.
        let across = if deep < 0.2 { (0.5 + 0.4 * across.abs()) * across.signum() } else { across };
        let at = v3(across * HALF_M * BROAD, 0.02, AWAY_M + deep * HALF_M);
        let size = v3(dice.range(0.22, 0.42), dice.range(1.1, 2.0), 1.0);
        let steam = Prop::plain(PropKind::Steam, at, size, v3(0.93, 0.94, 0.96));
        all.push(Prop { seed: dice.bits() as u32, ..steam });
    }
}

/// Takes everybody into the water, and the camera to them.
pub(crate) fn take(setting: &Setting, actors: &mut [Actor], rig: &mut Rig) {
    if !is_at(setting) {
        return;
    }
    let guest = |one: &&mut Actor| {
        let nature = nature(one.kind);
        nature.home == Home::Ground && nature.size_m < 2.2 && !one.kind.is_building() && !one.kind.is_motor_vehicle()
    };
    let soaks = |one: &Actor| matches!(one.action, Action::Sit | Action::Stand | Action::Sleep | Action::Float);
    let mut guests: Vec<&mut Actor> = actors.iter_mut().filter(guest).filter(|one| soaks(one)).collect();
    let Some(tall_m) = guests.first().map(|one| one.size_m) else { return };
    let apart = tall_m.max(0.6) * 0.95;
    let count = guests.len() as f32;
    for (index, one) in guests.iter_mut().enumerate() {
        let x = (index as f32 - (count - 1.0) * 0.5) * apart;
        let deep = match one.action {
            _ if !is_human(one.kind) => BEAST,
            Action::Stand | Action::Float => STANDS,
            _ => SITS,
        };
        one.at = v3(x, -deep * one.size_m, AWAY_M + if index % 2 == 0 { 0.0 } else { apart * 0.9 });
        (one.grounded, one.motion) = (false, Motion::Rest);
    }
    let away = rig.distance().clamp(3.8, 6.4);
    rig.target = v3(0.0, 0.5, AWAY_M);
    rig.eye = v3(0.5, 1.75, AWAY_M - away);
    rig.upright = None;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;
    use crate::scene::terrain::relief::Relief;

    #[test]
    fn who_soaks_is_in_the_steaming_water() {
        for prompt in ["monkeys soaking in a hot spring in the japanese mountains while snow falls", "一位老人在泡温泉"]
        {
            let shot = shot(prompt, 1);
            let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
            let wet = |one: &Actor| !one.grounded && one.at.y < -0.1 && relief.height(one.at.x, one.at.z) < -0.6;
            assert!(shot.actors.iter().any(wet), "{prompt}: {:?}", shot.actors);
            assert!(shot.props.iter().any(|prop| prop.kind == PropKind::Steam) && shot.water.is_some(), "{prompt}");
        }
    }
}
