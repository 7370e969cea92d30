//! How often what athletes do comes round, and the moment of each round for
//! which it is watched: the ball is struck, the bar is crossed.
//!
//! Times only; how anybody is bent meanwhile is the figures' to say.

use crate::maths::fract;
use crate::scene::parts::{Actor, Motion};
use crate::script::Action;

/// Rounds in a second, and the share of a round at which its moment is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Round {
    pub hz: f32,
    pub peak: f32,
}

pub(crate) const KICK: Round = Round { hz: 0.36, peak: 0.4 };
pub(crate) const SPIKE: Round = Round { hz: 0.4, peak: 0.4 };
pub(crate) const THROW: Round = Round { hz: 0.34, peak: 0.46 };
pub(crate) const HIGH_JUMP: Round = Round { hz: 0.19, peak: 0.52 };
pub(crate) const LONG_JUMP: Round = Round { hz: 0.19, peak: 0.53 };
pub(crate) const BAT: Round = Round { hz: 0.28, peak: 0.45 };
pub(crate) const SMASH: Round = Round { hz: 0.28, peak: 0.5 };
pub(crate) const SOMERSAULT: Round = Round { hz: 0.3, peak: 0.42 };
pub(crate) const HIGH_KICK: Round = Round { hz: 0.36, peak: 0.45 };
pub(crate) const SAVE: Round = Round { hz: 0.26, peak: 0.5 };
pub(crate) const SWING: Round = Round { hz: 0.3, peak: 0.5 };

/// How often the word goes to one of two and back in a second, of who talk and who quarrel.
pub(crate) const TURNS_HZ: f32 = 0.15;
pub(crate) const RETORTS_HZ: f32 = 0.22;
/// How often one of two who play moves a man.
pub(crate) const MOVES_HZ: f32 = 0.22;
/// Claps of two raised hands in a second.
pub(crate) const CLAPS_HZ: f32 = 0.34;

/// The rounds of what somebody does; none of what has no such moment.
pub(crate) fn round(action: Action) -> Option<Round> {
    Some(match action {
        Action::Kick => KICK,
        Action::Spike => SPIKE,
        Action::Dunk => THROW,
        Action::Golf => SWING,
        Action::HighJump => HIGH_JUMP,
        Action::LongJump => LONG_JUMP,
        Action::Bat => BAT,
        Action::Smash => SMASH,
        Action::Somersault => SOMERSAULT,
        Action::HighKick => HIGH_KICK,
        Action::Save => SAVE,
        _ => return None,
    })
}

/// Lets the moment of the first of all fall into the middle of a shot of so
/// many seconds of its world.
pub(crate) fn time(all: &mut [Actor], seconds: f32) {
    let Some(first) = all.first_mut().filter(|one| one.motion == Motion::Rest) else { return };
    if let Some(Round { hz, peak }) = round(first.action) {
        // A phase is a share of ten seconds.
        first.phase = fract(peak - seconds * 0.5 * hz) / (hz * 10.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::lasting;

    #[test]
    fn the_moment_is_in_the_middle_of_the_shot() {
        for prompt in ["a player kicks a soccer ball into a goal", "slow motion of an athlete clearing a high jump bar"]
        {
            let shot = lasting(prompt, 1, 5);
            let first = &shot.actors[0];
            let Round { hz, peak } = round(first.action).expect("a round");
            let middle = fract(hz * (first.phase * 10.0 + 2.5 * shot.pace));
            assert!((middle - peak).abs() < 0.01, "{prompt}: {middle}");
        }
    }
}
