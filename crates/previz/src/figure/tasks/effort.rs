//! How people hold themselves at a task: bent over a bench, upside down on a
//! mat, in the leap over a hurdle.
//!
//! Says nothing of tools; where these put the hands is `chore`'s, `craft`'s and
//! `sport`'s to say.

use super::leap::sprint;
use super::{bathing, fishery, ladder, rock, stances, steadying, street_food, table_tennis, throwing};
use crate::figure::people::stance::{Foot, Stance, wave};
use crate::figure::pose::Pose;
use crate::maths::{clamp01, cos_turns, fract, mix, smoothstep};
use crate::scene::actors::peaks::{KICK, SPIKE, THROW};
use crate::script::Action;

/// Heights of a runner from one hurdle to the next.
pub(crate) const HURDLES: f32 = 4.6;
/// How far before and behind a hurdle the leap over it reaches.
const LEAP: f32 = 1.0;

/// The stance of who is at a task; `rest` of who is at none.
pub(crate) fn effort(pose: &Pose, rest: Stance) -> Stance {
    let s = pose.seconds;
    match pose.action {
        Action::Paint | Action::Cook | Action::Water | Action::Decorate | Action::TurnWheel | Action::Cradle => {
            stand(s, 0.012, rest)
        }
        Action::Iron => stand(s, 0.05, rest),
        Action::Carpentry => Stance { thigh: [-0.03, 0.06], knee: [0.02, 0.07], ..stand(s, 0.07, rest) },
        Action::BlowOut => stand(s, 0.1, rest),
        Action::Examine => Stance { nod: 0.6, ..stand(s, 0.075, rest) },
        Action::Type => Stance { nod: 0.2, ..sit(s, 0.035, rest) },
        Action::Pottery => Stance { nod: 0.3, ..sit(s, 0.1, rest) },
        Action::Headstand => {
            let sway = wave(s * 0.21) * 0.006;
            Stance { thigh: [sway, sway + 0.01], knee: [0.004, 0.012], spread: [0.006; 2], look: 0.0, ..rest }
        }
        Action::Reap => reap(s, rest),
        Action::Waltz => waltz(s, rest),
        Action::Read => Stance { nod: 0.35, look: 0.01 * wave(s * 0.1), ..rest },
        Action::Photograph | Action::Call | Action::Sing => stand(s, 0.004, rest),
        Action::Sweep | Action::Mop => Stance { nod: 0.3, ..stand(s, 0.035, rest) },
        Action::Dunk => shoot(s, rest),
        Action::Exercise => jacks(s, rest),
        Action::Toss => toss(s, rest),
        Action::Vacuum => Stance { nod: 0.3, ..stand(s, 0.03 + 0.008 * wave(s * 0.42), rest) },
        Action::Unpack => Stance { nod: 0.35, ..stand(s, 0.07, rest) },
        Action::Braid => Stance { nod: 0.4, ..stand(s, 0.02, rest) },
        Action::Slice => Stance { nod: 0.55, ..stand(s, 0.035, rest) },
        Action::Yoga => warrior(s, rest),
        Action::Text if pose.seat.is_some() => Stance { nod: 0.5, ..sit(s, 0.012, rest) },
        Action::Text => Stance { nod: 0.5, ..stand(s, 0.012, rest) },
        Action::Paste => Stance { nod: -0.3, ..stand(s, 0.0, rest) },
        Action::Lift => Stance { nod: -0.55, ..stand(s, -0.012, rest) },
        Action::CastNet => fishery::stance(pose, rest),
        _ => {
            let own = [
                bathing::stance,
                ladder::stance,
                rock::stance,
                steadying::stance,
                street_food::stance,
                throwing::stance,
            ];
            let found = own.into_iter().find_map(|stance: fn(&Pose, &Stance) -> Option<Stance>| stance(pose, &rest));
            found.unwrap_or_else(|| at_table(pose, rest))
        }
    }
}

/// The stances of what is done at a table, with a rope, on the floor or a swing.
fn at_table(pose: &Pose, rest: Stance) -> Stance {
    let s = pose.seconds;
    match pose.action {
        Action::Write | Action::Chess | Action::PourTea | Action::MakeUp | Action::Knit | Action::Sew => {
            Stance { nod: 0.25, ..sit(s, 0.035, rest) }
        }
        Action::Doze => Stance { lean: 0.145 + 0.003 * wave(s * 0.2), nod: 0.2, look: 0.0, ..sit(s, 0.035, rest) },
        Action::Knead => Stance { nod: 0.35, ..stand(s, 0.05 + 0.01 * wave(s * 0.8), rest) },
        Action::Arrange | Action::WashUp => Stance { nod: 0.35, ..stand(s, 0.03, rest) },
        Action::SkipRope => {
            // Off the ground as the rope comes by below.
            let hop = cos_turns(s * SKIPS).max(0.0);
            Stance { lift: 0.06 * hop, knee: [0.02 + 0.03 * hop; 2], look: 0.0, ..rest }
        }
        Action::PushUp => Stance { thigh: [0.0; 2], knee: [0.004; 2], nod: -0.25, look: 0.0, ..rest },
        _ => athletic(pose, rest),
    }
}

/// The stances of sports with a tool of their own.
fn athletic(pose: &Pose, rest: Stance) -> Stance {
    let s = pose.seconds;
    let on = |ahead: f32, aside: f32| Foot { ahead, aside, stands: true, ..Foot::default() };
    match pose.action {
        Action::Tennis | Action::Badminton => {
            let swing = wave(s * 0.5);
            Stance {
                feet: Some([on(-0.08, 0.05), on(0.17, 0.04)]),
                twist: 0.06 * swing,
                lean: 0.025,
                look: 0.0,
                ..rest
            }
        }
        Action::Javelin => {
            let drawn = wave(s * 0.25);
            Stance {
                feet: Some([on(-0.22, 0.03), on(0.21, 0.02)]),
                twist: -0.08 + 0.02 * drawn,
                lean: -0.045 + 0.02 * drawn,
                look: 0.0,
                ..rest
            }
        }
        Action::Weights => {
            let feet = Some([on(0.0, 0.07), on(0.0, 0.07)]);
            Stance { feet, lift: -0.03 * (1.0 - pressed(s)), look: 0.0, ..rest }
        }
        Action::Box | Action::Spar => {
            let step = wave(s * 1.1);
            Stance {
                feet: Some([on(-0.12, 0.03), on(0.09, 0.02)]),
                twist: 0.05 * wave(s * 0.9),
                lean: 0.03,
                lift: -0.02 + 0.006 * step,
                look: 0.0,
                ..rest
            }
        }
        Action::Fence => {
            let cut = wave(s * 0.4);
            Stance {
                feet: Some([on(0.25 + 0.015 * cut, 0.02), on(-0.24, 0.05)]),
                twist: -0.05 + 0.03 * cut,
                lean: 0.03 - 0.02 * cut,
                look: 0.0,
                ..rest
            }
        }
        Action::TableTennis => table_tennis::stance(pose, rest),
        Action::Hurdle => hurdle(pose, rest),
        Action::Kick => kick(s, rest),
        Action::Spike => spike(s, rest),
        Action::Archery => Stance { feet: Some([on(-0.12, 0.04), on(0.13, 0.03)]), look: 0.0, ..rest },
        Action::Golf => Stance { feet: Some([on(0.0, 0.06); 2]), lean: 0.06, lift: -0.02, nod: 0.5, look: 0.0, ..rest },
        _ => stances::of_its_own(pose, &rest).unwrap_or(rest),
    }
}

/// How far a barbell is up, from the shoulders to overhead.
pub(crate) fn pressed(s: f32) -> f32 {
    smoothstep(-0.75, 0.1, wave(s * 0.16 + 0.2))
}

/// On both feet, bent by so much over what is done.
fn stand(s: f32, lean: f32, rest: Stance) -> Stance {
    Stance { lean: lean + 0.003 * wave(s * 0.3), spread: [0.026, 0.026], look: 0.012 * wave(s * 0.17), ..rest }
}

/// On a stool, the knees so far apart.
fn sit(s: f32, spread: f32, rest: Stance) -> Stance {
    Stance {
        thigh: [0.235, 0.228],
        knee: [0.225, 0.212],
        spread: [spread, spread],
        lean: 0.02 + 0.003 * wave(s * 0.3),
        look: 0.01 * wave(s * 0.1),
        ..rest
    }
}

/// Close to a partner, a hand at the waist and the other held out, from foot to
/// foot.
fn waltz(s: f32, rest: Stance) -> Stance {
    let sway = wave(s * 0.3);
    let on = |side: f32| Foot {
        ahead: 0.02 * side,
        up: 0.02 * (sway * side).max(0.0),
        aside: 0.02,
        stands: true,
        ..Foot::default()
    };
    Stance {
        feet: Some([on(-1.0), on(1.0)]),
        arm: [0.13, 0.15],
        elbow: [0.1, 0.1],
        raise: [0.03, 0.17],
        bend: [-0.06, -0.02],
        side: 0.012 * sway,
        twist: 0.01 * sway,
        nod: -0.1,
        look: -0.05,
        lean: 0.008,
        ..rest
    }
}

/// Crouched with the ball, up into the air with it, and down again.
fn shoot(s: f32, rest: Stance) -> Stance {
    let t = fract(s * THROW.hz);
    let crouch = smoothstep(0.0, 0.14, t) * (1.0 - smoothstep(0.16, 0.28, t))
        + 0.7 * smoothstep(0.58, 0.64, t) * (1.0 - smoothstep(0.68, 0.8, t));
    let flight = clamp01((t - 0.24) / 0.38);
    let up = flight * (1.0 - flight) * 4.0;
    Stance {
        thigh: [0.11 * crouch + 0.13 * up, 0.1 * crouch + 0.02 * up],
        knee: [0.2 * crouch + 0.2 * up, 0.19 * crouch + 0.1 * up],
        spread: [0.03, 0.03],
        lean: 0.05 * crouch,
        nod: -0.4 * up,
        lift: 0.56 * up,
        look: 0.0,
        ..rest
    }
}

/// Bent low over what is cut.
fn reap(s: f32, rest: Stance) -> Stance {
    let swing = wave(s * 0.35);
    let on = |ahead: f32| Foot { ahead, aside: 0.06, stands: true, ..Foot::default() };
    Stance {
        feet: Some([on(-0.06), on(0.14)]),
        lean: 0.135 + 0.008 * swing,
        twist: 0.03 * swing,
        lift: -0.05,
        nod: -0.2,
        look: 0.0,
        ..rest
    }
}

/// Legs apart and arms overhead, then both together again.
fn jacks(s: f32, rest: Stance) -> Stance {
    let open = 0.5 - 0.5 * cos_turns(s * 0.8);
    let hop = wave(s * 1.6 - 0.1).max(0.0);
    Stance {
        spread: [0.012 + 0.075 * open, 0.012 + 0.075 * open],
        raise: [0.05 + 0.39 * open, 0.05 + 0.39 * open],
        arm: [0.0; 2],
        elbow: [0.02; 2],
        lift: 0.05 * hop,
        look: 0.0,
        ..rest
    }
}

/// Both arms thrown up after what flies, and held out for it.
fn toss(s: f32, rest: Stance) -> Stance {
    let t = fract(s * TOSSES);
    let up = 1.0 - smoothstep(0.3, 0.6, t) * (1.0 - smoothstep(0.72, 0.98, t));
    Stance {
        raise: [mix(0.2, 0.42, up), mix(0.22, 0.4, up)],
        arm: [0.02; 2],
        elbow: [0.05, 0.06],
        nod: -0.5,
        lift: 0.05 * clamp01(1.0 - (t - 0.1).abs() * 10.0),
        look: 0.0,
        ..rest
    }
}

/// In a long lunge on the mat; the arms go from both sides up over the head.
fn warrior(s: f32, rest: Stance) -> Stance {
    let up = smoothstep(-0.5, 0.5, wave(s * 0.09));
    let breath = wave(s * 0.2);
    let on = |ahead: f32, roll: f32| Foot { ahead, aside: 0.0, stands: true, roll, ..Foot::default() };
    Stance {
        feet: Some([on(0.22, 0.0), on(-0.35, -0.06)]),
        raise: [mix(0.36, 0.465, up), mix(0.36, 0.465, up)],
        arm: [0.0; 2],
        elbow: [0.006; 2],
        twist: mix(0.05, 0.0, up),
        lift: -0.012 + 0.006 * breath,
        nod: -0.2 * up,
        look: 0.0,
        ..rest
    }
}

/// Turns of a skipping rope in a second.
pub(crate) const SKIPS: f32 = 1.5;

/// The right leg drawn far back, swung through the ball, and set down again.
fn kick(s: f32, rest: Stance) -> Stance {
    let t = fract(s * KICK.hz);
    let back = smoothstep(0.08, 0.28, t) * (1.0 - smoothstep(0.3, KICK.peak, t));
    let through = smoothstep(0.3, 0.46, t) * (1.0 - smoothstep(0.58, 0.85, t));
    let swing = through - back;
    Stance {
        thigh: [0.006 + 0.2 * through - 0.12 * back, -0.012 - 0.02 * through],
        knee: [0.01 + 0.2 * back + 0.02 * through, 0.03 + 0.02 * back],
        arm: [-0.11 * swing, 0.14 * swing],
        elbow: [0.06, 0.06],
        raise: [0.1, 0.16],
        twist: 0.04 * swing,
        lean: 0.02 + 0.02 * back - 0.045 * through,
        nod: 0.25 * (1.0 - through),
        look: 0.0,
        ..rest
    }
}

/// Crouched, high up with the arm drawn back, struck down, and landed.
fn spike(s: f32, rest: Stance) -> Stance {
    let t = fract(s * SPIKE.hz);
    let crouch = smoothstep(0.0, 0.13, t) * (1.0 - smoothstep(0.15, 0.22, t))
        + 0.8 * smoothstep(0.58, 0.63, t) * (1.0 - smoothstep(0.66, 0.8, t));
    let flight = clamp01((t - 0.18) / 0.42);
    let up = flight * (1.0 - flight) * 4.0;
    let struck = smoothstep(SPIKE.peak - 0.06, SPIKE.peak + 0.03, t);
    let high = smoothstep(0.14, 0.26, t) * (1.0 - smoothstep(0.5, 0.62, t));
    Stance {
        thigh: [0.11 * crouch - 0.04 * up, 0.1 * crouch + 0.02 * up],
        knee: [0.2 * crouch + 0.2 * up, 0.19 * crouch + 0.16 * up],
        spread: [0.03, 0.03],
        arm: [mix(-0.08 * crouch, mix(0.56, 0.36, struck), high), mix(-0.08 * crouch, mix(0.42, 0.1, struck), high)],
        elbow: [mix(0.04, mix(0.16, 0.01, struck), high), 0.04],
        lean: 0.05 * crouch + 0.05 * up * (struck - 0.5),
        nod: -0.4 * high * (1.0 - struck),
        lift: 0.34 * up,
        look: 0.0,
        ..rest
    }
}

/// Throws in a second.
pub(crate) const TOSSES: f32 = 0.42;

/// Running between hurdles, and over each with one leg stretched ahead, the
/// other drawn up to the side.
fn hurdle(pose: &Pose, rest: Stance) -> Stance {
    let way = pose.gone / HURDLES;
    let past = (fract(way) - 0.5) * HURDLES;
    let flight = clamp01(1.0 - past * past / (LEAP * LEAP));
    let over = smoothstep(0.0, 0.5, flight);
    // Three strides from one to the next, which bring the same leg ahead.
    let run = sprint(way * 3.0, rest);
    let both = |of: [f32; 2], to: [f32; 2]| [mix(of[0], to[0], over), mix(of[1], to[1], over)];
    Stance {
        thigh: both(run.thigh, [0.225, 0.02]),
        knee: both(run.knee, [0.03, 0.23]),
        spread: both(run.spread, [0.0, 0.16]),
        arm: both(run.arm, [-0.05, 0.2]),
        elbow: both(run.elbow, [0.1, 0.06]),
        lean: mix(run.lean, 0.085, over),
        lift: 0.3 * flight + mix(run.lift, 0.0, over),
        ..run
    }
}
