//! How actors move. Data only: `course` says where that has led to.

use serde::{Deserialize, Serialize};

use crate::maths::Vec3;

/// How an actor gets from one place to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Motion {
    /// Stays where it is.
    Rest,
    /// Straight on, in metres a second.
    Straight {
        /// Velocity in metres a second.
        velocity: Vec3,
    },
    /// Along a way from point to point, its bends rounded.
    Route {
        /// Metres a second.
        speed_m_s: f32,
        /// Metres from one point of the way to the next.
        step_m: f32,
        /// How far each point is from where it begins.
        points: Vec<Vec3>,
    },
    /// Round in a circle.
    Circle {
        /// Radius in metres.
        radius_m: f32,
        /// Seconds for a round; negative the other way.
        period_s: f32,
    },
    /// Rests, then is thrust upwards ever faster.
    Launch {
        /// Seconds of rest before.
        delay_s: f32,
        /// Acceleration in metres a second squared.
        thrust_m_s2: f32,
    },
}
