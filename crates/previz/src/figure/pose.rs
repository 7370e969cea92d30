//! One moment of a subject: what it is, what it does and how far it is in it.
//!
//! Draws nothing.

use super::underfoot::Underfoot;
use crate::maths::{Vec3, hex};
use crate::noise::unit2;
use crate::scene::actors::stride;
use crate::scene::{Beside, Company, Partner, Seat};
use crate::script::{Action, Attributes, Garment, Guise, SubjectKind};

/// One moment of a figure. Lengths are in units of its size.
#[derive(Debug, Clone)]
pub(crate) struct Pose<'a> {
    pub kind: SubjectKind,
    pub action: Action,
    /// Strides, wing beats or turns made so far.
    pub stride: f32,
    /// Seconds of its own time, which begins anywhere.
    pub seconds: f32,
    /// Seconds of the shot.
    pub shot_s: f32,
    /// Metres that one unit is long.
    pub size_m: f32,
    /// How far it has gone, for wheels.
    pub gone: f32,
    /// How far each stride takes it; 0 where it stays in its place.
    pub pace: f32,
    /// Seconds since its engine was lit; negative before.
    pub burn: f32,
    /// The colour asked for.
    pub colour: Option<Vec3>,
    /// What it carries, or who rides it.
    pub company: Option<&'a Company>,
    /// What hangs on its back, by its side or about its neck.
    pub slung: Option<&'a Company>,
    /// What someone wears.
    pub garment: Option<Garment>,
    /// Who someone is, where that can be seen.
    pub guise: Option<Guise>,
    /// What someone is known by beside that: hair, glasses, a hat.
    pub attributes: Attributes,
    /// It is fat.
    pub stout: bool,
    /// What it sits on, rather than on the ground.
    pub seat: Option<Seat>,
    /// Who goes beside it, if they keep together.
    pub beside: Option<Beside>,
    /// Who stands before it, if they do something with each other.
    pub partner: Option<Partner>,
    pub seed: u32,
    /// 0 by day to 1 at night: lamps are lit.
    pub dark: f32,
    /// The ground that it walks on.
    pub underfoot: Underfoot,
    /// It is on water rather than on the ground.
    pub afloat: bool,
    /// How much of its height is under water, for what stands in it.
    pub drawn: f32,
    /// Strength of the wind, 0 to 1.
    pub wind: f32,
    /// Snow lies: people are wrapped up.
    pub cold: bool,
    /// Bare ground lies open, of which feet throw up dust.
    pub dusty: bool,
    /// Near enough for faces and rivets.
    pub fine: bool,
    /// Near enough for eyes and mouths.
    pub near: bool,
}

impl<'a> Pose<'a> {
    /// The same moment of somebody who is aboard or astride, with nothing along.
    pub(super) fn of(&self, company: &Company) -> Pose<'a> {
        Pose {
            kind: company.kind,
            colour: company.colour,
            garment: company.garment,
            guise: company.guise,
            attributes: company.attributes,
            company: None,
            ..self.clone()
        }
    }
}

impl Pose<'_> {
    /// The instrument that somebody plays who stays in one place with it.
    pub(super) fn plays(&self) -> Option<SubjectKind> {
        let kind = self.company?.kind;
        let stays = matches!(self.action, Action::Stand | Action::Sit | Action::Play | Action::Look);
        (kind.is_instrument() && stays).then_some(kind)
    }

    /// Whether the instrument that somebody plays is played sitting at it.
    pub(super) fn plays_seated(&self) -> bool {
        use SubjectKind as K;
        matches!(self.plays(), Some(K::Piano | K::Drums | K::Erhu | K::Pipa | K::Cello | K::Harp))
    }

    /// What it carries or has hanging from it, if that is of a kind.
    pub(super) fn has_along(&self, kind: SubjectKind) -> Option<&Company> {
        [self.company, self.slung].into_iter().flatten().find(|company| company.kind == kind)
    }

    /// The colour asked for, or this one.
    pub(super) fn colour(&self, usual: u32) -> Vec3 {
        self.colour.unwrap_or_else(|| hex(usual))
    }

    /// The colour asked for, or one of these.
    pub(super) fn one_of(&self, usual: &[u32], salt: i32) -> Vec3 {
        self.colour.unwrap_or_else(|| self.pick(usual, salt))
    }

    /// One of these, by the seed.
    pub(super) fn pick(&self, from: &[u32], salt: i32) -> Vec3 {
        let at = (self.unit(salt) * from.len() as f32) as usize;
        hex(from.get(at).copied().unwrap_or(0x80_8080))
    }

    /// How far a foot goes back while it stands for a share of each stride.
    /// `usual` is the length of a stride where the figure stays in its place.
    pub(super) fn tread(&self, usual: f32, share: f32) -> f32 {
        let (short, long) = (usual * stride::SHARES.0, usual * stride::SHARES.1);
        let pace = if self.pace > 0.0 { self.pace.clamp(short, long) } else { usual };
        pace * share
    }

    /// A number from 0 to 1 that the seed gives for a purpose.
    pub(super) fn unit(&self, salt: i32) -> f32 {
        unit2(salt, 71, self.seed)
    }
}
