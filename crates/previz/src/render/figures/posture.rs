//! How an actor holds itself at a moment: its pose for `figure`, and the frame
//! that it stands in.
//!
//! Draws nothing.

use crate::figure::{Frame, Pose, Underfoot};
use crate::maths::{Vec3, cos_turns, sin_turns, v3};
use crate::render::buildings::stairs;
use crate::render::world::Moment;
use crate::scene::actors::nature::is_human;
use crate::scene::city::drives;
use crate::scene::terrain::relief::Relief;
use crate::scene::{Actor, Motion, Prop, PropKind};
use crate::script::{Action, Place, SubjectKind as K, TimeOfDay};

/// Nothing that lies along the ground is tilted further, in metres a metre.
const STEEPEST: f32 = 0.6;

/// The moment of an actor's movement that a frame shows.
pub(crate) fn pose<'a>(actor: &'a Actor, moment: &Moment, pixel_m: f32) -> Pose<'a> {
    let shot = moment.shot;
    let seconds = moment.seconds;
    let speed = actor.motion.speed_m_s();
    // What starts gains speed; what turns in circles never gets far away.
    let gone = match actor.motion {
        Motion::Launch { .. } => actor.gone(seconds).y,
        _ => speed * seconds,
    };
    let burn = match actor.motion {
        Motion::Straight { .. } | Motion::Route { .. } | Motion::Circle { .. } => 0.0,
        Motion::Launch { delay_s, .. } => seconds - delay_s,
        Motion::Rest => -1.0,
    };
    let dark = match shot.time {
        TimeOfDay::Night => 1.0,
        TimeOfDay::Dusk | TimeOfDay::Dawn => 0.8,
        TimeOfDay::Sunset => 0.45,
        _ => 0.0,
    };
    let ground = shot.land.as_ref().filter(|_| shot.place != Place::Room);
    Pose {
        kind: actor.kind,
        action: actor.action,
        stride: actor.phase + actor.rate_hz * seconds,
        seconds: seconds + actor.phase * 10.0,
        // A bud opens while it is looked at, however fast the world runs; in a
        // world that stands still it stays a bud.
        shot_s: match actor.action {
            Action::Bloom | Action::Grow => seconds / shot.pace.max(f32::MIN_POSITIVE),
            _ => seconds,
        },
        size_m: actor.size_m,
        gone: gone / actor.size_m.max(0.01),
        pace: speed / (actor.rate_hz.max(0.05) * actor.size_m.max(0.01)),
        burn,
        colour: actor.colour,
        company: actor.company.as_ref().filter(|company| !company.slung),
        slung: actor.company.as_ref().filter(|company| company.slung),
        garment: actor.garment,
        guise: actor.guise,
        attributes: actor.attributes,
        stout: actor.stout,
        seat: actor.seat,
        beside: actor.beside,
        partner: actor.partner,
        seed: actor.seed,
        dark,
        underfoot: underfoot(actor, moment),
        afloat: !actor.grounded && shot.water.is_some(),
        drawn: -(actor.at.y + actor.gone(seconds).y) / actor.size_m.max(0.01),
        wind: shot.wind,
        // On the ground of a sport they are dressed for that.
        cold: ground.is_some_and(|land| land.snow > 0.3 && land.court.is_none()),
        // What is greener than red is grown over.
        dusty: ground.is_some_and(|land| land.snow <= 0.3 && land.cover.x > land.cover.y * 1.1),
        fine: pixel_m / actor.size_m.max(0.01) < 0.006,
        near: pixel_m / actor.size_m.max(0.01) < 0.014,
    }
}

/// The ground about people who go somewhere on foot.
fn underfoot(actor: &Actor, moment: &Moment) -> Underfoot {
    /// The slope is taken from so far behind them to so far ahead.
    const ABOUT_M: f32 = 0.3;
    if !actor.grounded || !is_human(actor.kind) || actor.motion.speed_m_s() <= 0.0 {
        return Underfoot::default();
    }
    let way = actor.gone(moment.seconds + 0.05) - actor.gone(moment.seconds - 0.05);
    let ahead = v3(way.x, 0.0, way.z).unit();
    let at = actor.at + actor.gone(moment.seconds);
    let height = |metres: f32| moment.ground(at.x + ahead.x * metres, at.z + ahead.z * metres);
    let slope = Underfoot { climb: (height(ABOUT_M) - height(-ABOUT_M)) / (2.0 * ABOUT_M), ..Underfoot::default() };
    let under = |prop: &&Prop| prop.kind == PropKind::Steps && stairs::bears(prop, at);
    match moment.shot.props.iter().find(under) {
        // Across them nobody climbs.
        Some(steps) if ahead.z.abs() > 0.7 => {
            let (deep, past) = stairs::tread(steps, at.z);
            let climb = steps.size.y / steps.size.z * ahead.z.signum();
            Underfoot { climb, deep: deep / actor.size_m, past: past / actor.size_m }
        }
        _ => slope,
    }
}

/// The frame of an actor: its place, where it faces, how it leans.
pub(crate) fn stand(actor: &Actor, at: Vec3, relief: Option<&Relief>, seconds: f32) -> Frame {
    let mut yaw = actor.yaw_turns + actor.motion.turned(seconds);
    if let Motion::Circle { radius_m, .. } = actor.motion {
        let sense = if actor.motion.rounds(1.0) < 0.0 { -0.25 } else { 0.25 };
        // What turns in its place begins with its face.
        let start = if radius_m > 0.0 { actor.phase + sense } else { actor.yaw_turns };
        yaw = start + actor.motion.rounds(seconds);
    }
    let (s, c) = (sin_turns(yaw), cos_turns(yaw));
    let (ahead, left) = (v3(c, 0.0, s), v3(-s, 0.0, c));
    // What rolls, slides or goes on four feet lies along the ground, uphill and down.
    let rolls = actor.action == Action::Ski || drives(actor.kind) && actor.kind != K::Runner;
    let axle_m = (actor.size_m * 0.35).max(0.01);
    let track_m = if actor.kind.is_motor_vehicle() && !actor.kind.is_motorbike() { axle_m * 0.5 } else { 0.0 };
    let (mut at, mut climb, mut bank) = (at, 0.0, 0.0);
    let lies_along = rolls || actor.kind.is_four_footed() || actor.kind == K::Crocodile;
    if lies_along && actor.grounded {
        // On as many wheels or feet as it has, rather than on its middle.
        let height = |off: Vec3| relief.map_or(0.0, |relief| relief.height(at.x + off.x, at.z + off.z));
        let [fore, aft] =
            [axle_m, -axle_m].map(|axle| [track_m, -track_m].map(|track| height(ahead * axle + left * track)));
        climb = (fore[0] + fore[1] - aft[0] - aft[1]) / (4.0 * axle_m);
        bank = (fore[0] + aft[0] - fore[1] - aft[1]) / (4.0 * track_m.max(0.01));
        let lift = (fore[0] + fore[1] + aft[0] + aft[1]) * 0.25 - height(Vec3::ZERO);
        at.y += lift;
    } else if lies_along {
        let (rise, lift) = actor.climb(seconds, axle_m);
        (climb, at.y) = (rise, at.y + lift);
    }
    let ahead = v3(c, climb.clamp(-STEEPEST, STEEPEST), s).unit();
    let up = v3(-s, bank.clamp(-STEEPEST, STEEPEST), c).cross(ahead).unit();
    Frame::of(at, ahead, up, ahead.cross(up), actor.size_m.max(0.001))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::figures::sitter::Sitter;

    #[test]
    fn what_blooms_in_a_world_that_stands_still_is_a_bud() {
        let still = Sitter::paced(0.0);
        for action in [Action::Bloom, Action::Grow] {
            let rose = Sitter::actor(K::Rose, action);
            assert_eq!(still.pose(&rose, 0.0).shot_s, 0.0, "{action:?}");
        }
    }

    #[test]
    fn the_smoke_of_what_takes_off_stays_on_the_ground() {
        let sitter = Sitter::new();
        let motion = Motion::Launch { delay_s: 1.0, thrust_m_s2: 7.5 };
        let rocket = Actor { motion, ..Sitter::actor(K::Rocket, Action::Launch) };
        let risen = rocket.gone(3.0).y / rocket.size_m;
        assert!(risen > 1.0 && (sitter.pose(&rocket, 3.0).gone - risen).abs() < 1e-3, "{risen}");
    }
}
