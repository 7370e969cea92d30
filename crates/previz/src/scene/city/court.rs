//! The ground of a sport: how large it is, which way it runs, and where it lies
//! to whoever plays on it.
//!
//! Its lines are painted by the renderer; what stands around it is `stadium`'s.

use super::stadium;
use crate::maths::{cos_turns, v3};
use crate::scene::actors::nature::is_person;
use crate::scene::parts::{Actor, Court, Land, Motion, Prop, PropKind, Sport, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Place, Subject, SubjectKind as K};

impl Sport {
    /// Where home plate lies to the middle of the field.
    pub(crate) const PLATE: (f32, f32) = (-38.0, -10.0);

    /// Half of its length and of its width, in metres.
    pub(crate) fn half_m(self) -> (f32, f32) {
        match self {
            Self::Football => (52.5, 34.0),
            Self::Basketball => (14.0, 7.5),
            Self::Tennis => (11.885, 5.485),
            Self::Volleyball => (9.0, 4.5),
            Self::Running => (55.0, 4.88),
            Self::Skating => (30.0, 15.0),
            Self::Baseball => (46.0, 34.0),
            Self::Skateboarding => (16.0, 8.0),
        }
    }

    /// From the lines to the first row of seats.
    pub(crate) fn margin_m(self) -> f32 {
        match self {
            Self::Football | Self::Baseball => 8.0,
            Self::Skating => 2.6,
            Self::Running => 12.0,
            _ => 5.5,
        }
    }

    /// Colours of the ground within its lines and around them.
    pub(crate) fn paints(self) -> (u32, u32) {
        match self {
            Self::Football | Self::Baseball => (0x4f_8a34, 0x43_7a2e),
            Self::Basketball => (0x96_6034, 0x26_4c72),
            Self::Tennis => (0x27_5088, 0x33_6442),
            Self::Volleyball => (0xa4_6636, 0x26_606a),
            Self::Running => (0x8c_3828, 0x43_7630),
            Self::Skating => (0xdc_e8f0, 0xc4_c8cc),
            Self::Skateboarding => (0x8c_8e92, 0x7c_7e82),
        }
    }
}

impl Court {
    /// A court that lies in front of the camera.
    pub(crate) fn ahead(sport: Sport) -> Self {
        let (_, wide) = sport.half_m();
        Self { sport, at: v3(0.0, 0.0, wide + if sport == Sport::Football { 10.0 } else { 5.0 }), along: false }
    }

    /// Half of what it measures across the picture and into it.
    pub(crate) fn reach(&self) -> (f32, f32) {
        let (long, wide) = self.sport.half_m();
        if self.along { (wide, long) } else { (long, wide) }
    }
}

/// The sport whose ground a place has room for.
pub(crate) fn sport(setting: &Setting) -> Option<Sport> {
    let level = matches!(
        setting.place,
        Place::Open | Place::Meadow | Place::Field | Place::Garden | Place::City | Place::Street | Place::Village
    ) || matches!(setting.place, Place::Snowfield | Place::NightSky | Place::Mountains);
    let all = [
        (Feature::BasketballCourt, Sport::Basketball),
        (Feature::Skatepark, Sport::Skateboarding),
        (Feature::TennisCourt, Sport::Tennis),
        (Feature::VolleyballCourt, Sport::Volleyball),
        (Feature::RunningTrack, Sport::Running),
        (Feature::IceRink, Sport::Skating),
        (Feature::BaseballField, Sport::Baseball),
        (Feature::Stadium, Sport::Football),
    ];
    let found = all.into_iter().find(|(feature, _)| level && setting.has(*feature)).map(|(_, sport)| sport);
    found.map(|sport| of_its_own(setting).unwrap_or(sport))
}

/// The sport that somebody does for whom a stadium's ground is another than usual.
fn of_its_own(setting: &Setting) -> Option<Sport> {
    setting.shot.subjects.iter().find_map(|subject| match subject.action {
        Some(Action::Bat) => Some(Sport::Baseball),
        Some(Action::Ollie) => Some(Sport::Skateboarding),
        Some(Action::Hockey | Action::Skate | Action::SkateSpin) => Some(Sport::Skating),
        _ => None,
    })
}

/// Makes a football of the ball that words bring on a pitch.
pub(crate) fn bring_ball(setting: &Setting, all: &mut [Subject]) {
    if sport(setting) == Some(Sport::Football) {
        all.iter_mut().filter(|one| one.kind == K::Ball).for_each(|ball| ball.kind = K::Football);
    }
}

/// Lays the court under whoever plays, so that what is played at is in the
/// picture, and stands up what belongs to it.
pub(crate) fn lay(setting: &Setting, actors: &[Actor], seconds: f32, land: Option<&mut Land>, all: &mut Vec<Prop>) {
    let Some(court) = land.and_then(|land| land.court.as_mut()) else { return };
    let plays = |actor: &&Actor| is_person(actor.kind) || actor.kind == K::Runner;
    let named = setting.shot.subjects.iter().any(|subject| actors.iter().filter(plays).any(|a| a.kind == subject.kind));
    if let Some(player) = actors.iter().find(plays).filter(|_| named) {
        let way = match player.motion {
            Motion::Straight { velocity } => velocity * (seconds * 0.5),
            _ => Vec3::ZERO,
        };
        let met = player.at + way;
        let ahead = if cos_turns(player.yaw_turns) < 0.0 { -1.0 } else { 1.0 };
        let (aside, away, along) = stand(court.sport, player);
        court.along = along;
        court.at = v3(met.x + ahead * aside, 0.0, met.z + away);
    }
    // No house stands on it.
    let margin = court.sport.margin_m();
    let (wide, deep) = court.reach();
    let clear = |at: Vec3| (at.x - court.at.x).abs() > wide + margin || (at.z - court.at.z).abs() > deep + margin;
    all.retain(|prop| !matches!(prop.kind, PropKind::House | PropKind::Manor) || clear(prop.at));
    stadium::build(setting, court, actors, all);
}

/// How far ahead of a player the middle of the court is and how far away, and
/// whether it then runs away from the camera.
fn stand(sport: Sport, player: &Actor) -> (f32, f32, bool) {
    let (long, _) = sport.half_m();
    match sport {
        // Before the goal, which is seen behind whoever shoots.
        Sport::Football => (1.5, 11.0 - long, true),
        // The basket that is thrown at comes with whoever throws.
        Sport::Basketball if player.action == Action::Dunk => (2.7 - long, 0.0, false),
        Sport::Basketball => (1.2, 9.0 - long, true),
        // Near the net, which runs into the picture ahead.
        Sport::Tennis => (3.1, 3.4, false),
        Sport::Volleyball => (1.5, 3.6, false),
        Sport::Running => (0.0, 0.6, false),
        Sport::Skating => (4.0, 5.0, false),
        Sport::Baseball => (-Sport::PLATE.0, -Sport::PLATE.1, false),
        Sport::Skateboarding => (0.0, 2.0, false),
    }
}
