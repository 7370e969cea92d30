//! What a coat bears besides its colour, laid on the animal: bars, spots, a
//! bib, a fan of nine tails, a unicorn's horn.
//!
//! Which animal has what is `pedigree`'s to say.

use super::gait::Gait;
use super::pedigree::Pattern;
use super::pelt::Flank;
use super::quadruped::Beast;
use super::wing::{Wing, half_wing};
use crate::figure::body::Body;
use crate::figure::shape::{Frame, Mark, Skin};
use crate::maths::{GOLDEN, Vec3, cos_turns, hex, mix, sin_turns, v3};
use crate::script::{Guise, SubjectKind as K};

impl Beast<'_> {
    /// Whether trunk and limbs bear blots or stripes.
    pub(crate) fn marked(&self) -> bool {
        matches!(self.pose.kind, K::Cow | K::Tiger | K::Zebra | K::Giraffe)
            || !matches!(self.markings.pattern, Pattern::Plain | Pattern::Spots(_))
    }

    /// A hide with the bars or patches of its breed between two places.
    pub(crate) fn barred(&self, from: f32, to: f32) -> Skin {
        match self.markings.pattern {
            Pattern::Bars(second) => self.coat.mark(Mark::Stripes(from * 1.15, to * 1.15), second),
            Pattern::Patches(second) => self.coat.mark(Mark::Blots(from * 1.1, to * 1.1), second),
            Pattern::Rosettes(second) => self.coat.mark(Mark::Rosettes(from, to), second),
            Pattern::Dots(second) => self.coat.mark(Mark::Dots(from * 1.3, to * 1.3), second),
            Pattern::Plain | Pattern::Spots(_) => self.coat,
        }
    }

    /// Colour of the legs below wrist and hock.
    pub(crate) fn sock(&self, usual: Skin) -> Skin {
        self.markings.socks.map_or(usual, |colour| self.hair(colour))
    }

    /// Colour of ears and tail.
    pub(crate) fn tip(&self, usual: Skin) -> Skin {
        self.markings.tips.map_or(usual, Skin::new)
    }

    /// The small spots of a hide, sunk so far that they lie flat on it.
    pub(crate) fn spots(&self, body: &mut Body, flank: &Flank) {
        let Pattern::Spots(colour) = self.markings.pattern else { return };
        for i in 0..34 {
            let t = (i as f32 + 0.5) / 34.0;
            let fine = if self.pose.kind == K::Deer { 0.55 } else { 1.0 };
            let r = fine * (0.03 + 0.02 * self.pose.unit(300 + i));
            let (at, out) = flank.place(0.04 + 0.92 * t, i as f32 * GOLDEN, r * 0.45);
            body.ball(at, v3(r, r * 0.6 + r * 0.4 * out.z.abs(), r * 0.6 + r * 0.4 * out.y.abs()), Skin::new(colour));
        }
    }

    /// The pale breast of many cats and dogs, at a place on its skin.
    pub(crate) fn bib(&self, body: &mut Body, at: Vec3, half: Vec3) {
        if let Some(colour) = self.markings.bib {
            body.ball(at, half, self.hair(colour));
        }
    }

    /// Hair as long as that of the coat, of another colour.
    pub(crate) fn hair(&self, colour: Vec3) -> Skin {
        Skin::new(colour).pile(self.coat.pile.long)
    }

    /// The rings about a tail, laid over it.
    pub(crate) fn rings(&self, body: &mut Body, tail: &[(Vec3, f32)]) {
        let Some(colour) = self.markings.rings else { return };
        for pair in tail.windows(2).skip(1) {
            let [(a, ra), (b, rb)] = [pair[0], pair[1]];
            let ring = Skin::new(colour).pile(self.coat.pile.long);
            let at = |t: f32| (a.lerp(b, t), mix(ra, rb, t) * 1.04);
            body.tube(&[at(0.3), at(0.7)], 1.0, ring);
        }
    }

    /// The bars on a tabby's brow.
    pub(crate) fn brow(&self, body: &mut Body, at: &dyn Fn(f32, f32, f32) -> Vec3) {
        let Pattern::Bars(ink) = self.markings.pattern else { return };
        let (r, ink) = (self.m.skull, Skin::new(ink));
        for (x, z) in [(0.5, 0.0), (0.48, 0.26), (0.48, -0.26)] {
            body.rod(at(x + 0.12, 0.58, z * 0.8), at(x - 0.35, 0.86, z * 1.2), r * 0.07, r * 0.05, ink);
        }
        for side in [1.0, -1.0] {
            body.rod(at(0.4, -0.1, side * 0.86), at(0.02, 0.0, side), r * 0.055, r * 0.035, ink);
        }
    }

    /// A fox's nine tails, spread like a fan, each of which sways by itself.
    pub(crate) fn fan(&self, body: &mut Body, root: Vec3) {
        let (m, s) = (&self.m, self.pose.seconds);
        let fur = Skin { mark: Mark::None, ..self.coat };
        let ember = self.tip(fur);
        let low = matches!(self.gait, Gait::Lie | Gait::Sit);
        for i in 0..9 {
            let (off, tone) = ((i as f32 - 4.0) / 4.0, 0.9 + 0.1 * (i % 2) as f32);
            let sway = 0.02 * sin_turns(s * 0.31 + i as f32 * 0.37);
            // The middle ones stand highest.
            let rise = if low { 0.13 } else { 0.2 } - 0.09 * off * off + sway;
            let along = |t: f32, bend: f32| {
                let turn = rise + bend;
                let out = v3(-cos_turns(turn), sin_turns(turn), off * 1.15 + sway * 3.0);
                root + out.unit() * (m.tail * 1.25 * t)
            };
            let (a, b, c, d) = (along(0.3, 0.03), along(0.62, 0.02), along(0.86, -0.01), along(1.05, -0.05));
            let r = m.tail_r;
            body.tube(&[(root, r.0), (a, r.1 * 0.75), (b, r.1), (c, r.1 * 0.8)], 1.0, fur.tone(tone));
            body.tube(&[(c, r.1 * 0.79), (d, r.2 * 0.4)], 1.0, ember.tone(tone));
        }
    }

    /// A unicorn's horn and the light about it.
    pub(crate) fn alicorn(&self, body: &mut Body, skull: Vec3, (dir, up): (Vec3, Vec3)) {
        if self.pose.guise != Some(Guise::Unicorn) {
            return;
        }
        let m = &self.m;
        let root = skull + dir * (m.skull * 0.55) + up * (m.skull * 0.7);
        let way = (dir * 0.55 + up).unit();
        let gold = Skin::new(hex(0xf6e2a8)).glow(0.55).mark(Mark::Bands(7.0), hex(0xd2a850));
        body.rod(root, root + way * (m.skull * 3.4), m.skull * 0.24, m.skull * 0.02, gold);
        body.glow(root + way * (m.skull * 2.2), m.skull * 5.0, hex(0xffe6b0) * 0.35);
        // It shines itself, most by night.
        body.glow(v3(0.0, 0.8, 0.0), 1.5, hex(0xcfd6ff) * (0.1 + 0.16 * self.pose.dark));
    }

    /// The wings of a winged horse or lion, which beat as it runs and are half spread as it
    /// stands.
    pub(crate) fn pinions(&self, body: &mut Body, withers: Vec3) {
        if !matches!(self.pose.guise, Some(Guise::Pegasus | Guise::Griffin)) {
            return;
        }
        let (beat, spread) = match self.gait {
            Gait::Run => (self.pose.stride, 1.0),
            _ => (self.pose.seconds * 0.22, 0.3),
        };
        let (flap, late) = (sin_turns(beat), sin_turns(beat - 0.14));
        let pale = if self.pose.guise == Some(Guise::Griffin) { 0.25 } else { 0.7 };
        let white = self.coat.colour.lerp(hex(0xf6f2ea), pale);
        for side in [1.0, -1.0] {
            let mut wing = body.another();
            half_wing(&mut wing, &PINIONS, (0.4 + 0.9 * spread * flap, late * spread), side, (white, white * 0.92));
            body.add(&wing, &Frame::shift(withers, 3.0));
        }
    }
}

/// What a winged horse has of a bird: the wings alone.
const PINIONS: Wing = Wing {
    chord: (0.13, 0.16, 0.13),
    sweep: (0.03, 0.17),
    fingers: false,
    body: 0.1,
    coat: 0xf6f2ea,
    tip: 0xe6e0d4,
    under: 0xf6f2ea,
    head: 0xf6f2ea,
    beak: 0xf6f2ea,
    neck: 0.0,
    crown: 0.0,
    train: 0.0,
    fire: 0.0,
};
