//! The ways on which somebody who moves might be met instead of their own, and what
//! each costs.
//!
//! Offers ways; which one will do is for others to see.

use crate::maths::{atan2_turns, v3};
use crate::scene::parts::{Actor, Motion, Vec3};
use crate::script::Direction;

/// Shares of their own pace, from which the highest that will do is taken.
const PACES: [f32; 12] = [1.0, 0.85, 0.72, 0.6, 0.5, 0.42, 0.35, 0.28, 0.22, 0.16, 0.11, 0.07];
/// How much they come nearer for each metre across, and the same of who comes
/// straight on aside.
const NEARER: [f32; 7] = [0.0, 0.3, 0.6, 1.0, 1.6, 2.6, 4.0];
const ASIDE: [f32; 5] = [0.0, 0.2, -0.2, 0.45, -0.45];
/// Where they are met: how far off, in the distances that they were framed at, and
/// how far aside, in halves of the picture.
const OFF: [f32; 5] = [1.0, 1.3, 1.6, 2.0, 2.5];
const BESIDE: [f32; 7] = [0.0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45];
/// How far along its lane something is met that keeps to it, in such distances.
const ALONG: [f32; 11] = [0.0, 0.3, -0.3, 0.6, -0.6, 1.0, -1.0, 1.6, -1.6, 2.4, -2.4];
/// What it costs to come nearer, to be met further off, to be met aside, and to go the
/// other way, in roots of shares of the pace.
const NEARER_COSTS: f32 = 0.03;
const OFF_COSTS: f32 = 0.28;
const BESIDE_COSTS: f32 = 0.01;
const BACK_COSTS: f32 = 0.04;
/// So many times as much it costs who flies, of whom nobody sees how slowly.
const FLYING: f32 = 5.0;
/// Whoever goes more slowly than this share of their pace seems to run on the spot,
/// which costs as much.
const CREEPS: (f32, f32) = (0.27, 0.3);

/// A way: by how much it is met elsewhere than before, its direction and the share
/// of the pace.
#[derive(Debug, Clone, Copy)]
pub(super) struct Way {
    pub by: Vec3,
    pub ahead: Vec3,
    pub pace: f32,
}

impl Way {
    /// Sends somebody along it.
    pub(super) fn lead(&self, one: &mut Actor, seconds: f32) {
        let Motion::Straight { velocity } = one.motion else { return };
        let (at, velocity) = self.of(one, velocity, seconds);
        (one.at, one.motion) = (at, Motion::Straight { velocity });
        one.yaw_turns = atan2_turns(velocity.z, velocity.x);
        // Slower steps are shorter as well.
        one.rate_hz *= self.pace.sqrt();
    }

    /// Where somebody is then at first, and how fast.
    pub(super) fn of(&self, one: &Actor, velocity: Vec3, seconds: f32) -> (Vec3, Vec3) {
        let level = v3(velocity.x, 0.0, velocity.z).length() * self.pace;
        let slower = self.ahead * level + Vec3::UP * (velocity.y * self.pace);
        let met = one.at + velocity * (seconds * 0.5) + self.by;
        (met - slower * (seconds * 0.5), slower)
    }
}

/// A way at any pace, and what it costs.
pub(super) struct Detour {
    by: Vec3,
    ahead: Vec3,
    cost: f32,
}

impl Detour {
    /// The way at each pace, from the highest on, and what it is worth.
    pub(super) fn paced(&self) -> impl Iterator<Item = (f32, Way)> {
        PACES.into_iter().map(|pace| {
            let worth = pace.sqrt() - self.cost - if pace < CREEPS.0 { CREEPS.1 } else { 0.0 };
            (worth, Way { by: self.by, ahead: self.ahead, pace })
        })
    }
}

/// How somebody is met half-way through a shot.
pub(super) struct Meeting {
    /// Where their own way leads, level and of length one.
    pub own: Vec3,
    /// Where they are, from the eye.
    pub met: Vec3,
    /// How far off they were framed.
    pub framed_m: f32,
    /// Where the camera looks, level and of length one.
    pub flat: Vec3,
    /// Half the width of the picture at a distance of one.
    pub wide: f32,
}

impl Meeting {
    /// Ways along a lane that leads where it leads.
    pub(super) fn along(&self) -> Vec<Detour> {
        let along =
            |by: &f32| Detour { by: self.own * (by * self.framed_m), ahead: self.own, cost: OFF_COSTS * by.abs() };
        ALONG.iter().map(along).collect()
    }

    /// Ways in the open, in the direction that the words say.
    pub(super) fn across(&self, said: Option<Direction>, flies: bool) -> Vec<Detour> {
        let side = self.side();
        let (deep, aside) = (self.met.dot(self.flat), self.met.dot(side));
        let mut all = Vec::new();
        for (ahead, turned) in self.directions(said, flies) {
            for (off, beside) in OFF.iter().flat_map(|off| BESIDE.map(|beside| (off * self.framed_m, beside))) {
                let by = self.flat * (off - deep) + side * (beside * self.wide * off - aside);
                let cost = turned + OFF_COSTS * (off / self.framed_m - 1.0) + BESIDE_COSTS * beside.abs();
                all.push(Detour { by, ahead, cost });
            }
        }
        all
    }

    /// Directions to go in, and what each costs.
    fn directions(&self, said: Option<Direction>, flies: bool) -> Vec<(Vec3, f32)> {
        let (flat, side) = (self.flat, self.side());
        let straight = |flat: Vec3| ASIDE.map(|by| ((side * by + flat).unit(), NEARER_COSTS * by.abs())).to_vec();
        match said {
            Some(Direction::Towards) => return straight(-flat),
            Some(Direction::Away) => return straight(flat),
            _ => {}
        }
        let turns = NEARER_COSTS * if flies { FLYING } else { 1.0 };
        let hand = if self.own.dot(side) < 0.0 { -1.0 } else { 1.0 };
        let hands: &[(f32, f32)] = if said.is_none() { &[(1.0, 0.0), (-1.0, BACK_COSTS)] } else { &[(1.0, 0.0)] };
        let turned = |by: f32| {
            hands.iter().map(move |(way, back)| ((side * (hand * way) - flat * by).unit(), turns * by + back))
        };
        NEARER.into_iter().flat_map(turned).collect()
    }

    /// The right of the picture, level.
    fn side(&self) -> Vec3 {
        v3(self.flat.z, 0.0, -self.flat.x)
    }
}
