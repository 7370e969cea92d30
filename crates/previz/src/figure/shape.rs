//! The few shapes that every figure is made of, and what their surface is like.
//!
//! Pure geometry in a frame of its own: x ahead, y up, z to the figure's left.
//! Nothing here knows a camera or light.

use crate::maths::{Vec3, v3};

/// How a second colour is spread over a surface.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Mark {
    /// It is not.
    None,
    /// On what looks down: bellies.
    Under,
    /// On what looks down, and what looks up is darker: fur.
    Fur,
    /// In blots, from this place to that of the ground that they are cut from.
    Blots(f32, f32),
    /// In stripes about it, from this place to that of the ground that they
    /// are cut from; it pales below.
    Stripes(f32, f32),
    /// In dark rings, or full dots, of a spotted cat, from this place to that of
    /// the ground that they are cut from; it pales below.
    Rosettes(f32, f32),
    Dots(f32, f32),
    /// In this many bands along the shape.
    Bands(f32),
    /// In this many gores about the vertical: balloons, parasols.
    Gores(f32),
    /// In the twelve dark patches of a football.
    Patches,
    /// In the lines along which a ball is sewn together.
    Seams,
    /// In spots, this many across.
    Spots(f32),
    /// As land and cloud on a planet.
    Globe,
    /// Where a shape begins; towards its end it gives way to the first.
    Fade,
    /// As on the flanks of what swims, by how far it is from the nose and how far
    /// round from the back; its belly has this colour.
    Livery(Livery, Vec3),
    /// In this many rays from the root of a fin to its rim, which has the second
    /// colour for this share of its length.
    Rays(f32, f32),
    /// On a plate, as the picture of a lit screen at a second, of which it shows
    /// the part from one share of its width to another. Across runs from the
    /// plate's last corner to its first.
    Picture(f32, f32, f32),
    /// On a plate, as boards so wide that lie side by side and are joined out of two
    /// pieces, cut from this place of the wood. They run from the plate's last corner
    /// to its first.
    Planks(f32, u32),
}

/// How the flanks of what swims are marked in a second colour.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Livery {
    /// Not at all.
    Plain,
    /// Pale bands with dark borders, which bend as the body does.
    Banded,
    /// A dark palette along the back, open in its middle.
    Palette,
    /// A bar through the eye, a dark spot behind, thin lines between.
    Masked,
    /// Two broad dark bars.
    Barred,
    /// A dark back over silver, with a line along the flank.
    Silver,
    /// Blots, cut from this place of the ground.
    Blotched(f32),
    /// A back that ends in a sharp line, and slits behind the head.
    Slit,
    /// Not at all, and there are no gills.
    Bare,
    /// Furrows along the throat.
    Furrowed,
    /// A patch behind the eye, and one that rises behind.
    Patched,
    /// The plates of a turtle's shell: a row along the back, one to each side, a rim.
    Scutes,
}

/// What a surface does with the light that it does not swallow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Finish {
    /// It scatters it.
    #[default]
    Body,
    /// It mirrors it in its own colour.
    Metal,
    /// It lets it through, bent and in its own colour.
    Clear,
    /// As what is clear, but so thin that nothing is bent: a sheet of water.
    Film,
    /// As what is clear, and within it.
    Liquid,
}

/// A surface.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Skin {
    /// Its colour, linear.
    pub colour: Vec3,
    /// The colour of its marks.
    pub second: Vec3,
    /// Where the second colour is.
    pub mark: Mark,
    /// 0 dull as wool, 1 polished.
    pub gloss: f32,
    /// Whether it scatters light, mirrors it or lets it through.
    pub finish: Finish,
    /// Light of its own, as a multiple of its colour.
    pub glow: f32,
    /// How far it flows into other shapes of the same flesh, in its own
    /// thickness; 0 for what only touches.
    pub flow: f32,
    /// The hair or down that grows on it.
    pub pile: Pile,
}

/// Hair or down.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Pile {
    /// How long it is: 0 where nothing grows, 1 for a shaggy coat.
    pub long: f32,
    /// From which place to which along the animal it grows, so that it runs on
    /// over the joints of a tube.
    pub from: f32,
    pub to: f32,
}

impl Skin {
    /// A dull surface of one colour.
    pub(crate) fn new(colour: Vec3) -> Self {
        Self {
            colour,
            second: colour,
            mark: Mark::None,
            gloss: 0.0,
            finish: Finish::Body,
            glow: 0.0,
            flow: 0.0,
            pile: Pile::default(),
        }
    }

    /// Polished metal.
    pub(crate) fn metal(colour: Vec3) -> Self {
        Self { gloss: 1.0, finish: Finish::Metal, ..Self::new(colour) }
    }

    /// Clear glass or water, of the colour that white light has behind it.
    pub(crate) fn clear(colour: Vec3) -> Self {
        Self { gloss: 1.0, finish: Finish::Clear, ..Self::new(colour) }
    }

    /// A thin sheet of something clear.
    pub(crate) fn film(colour: Vec3) -> Self {
        Self { finish: Finish::Film, ..Self::clear(colour) }
    }

    pub(crate) fn gloss(self, gloss: f32) -> Self {
        Self { gloss, ..self }
    }

    pub(crate) fn glow(self, glow: f32) -> Self {
        Self { glow, ..self }
    }

    pub(crate) fn mark(self, mark: Mark, second: Vec3) -> Self {
        Self { mark, second, ..self }
    }

    /// The same with hair or down as long as this.
    pub(crate) fn pile(self, long: f32) -> Self {
        Self { pile: Pile { long, from: 0.0, to: 0.5 }, ..self }
    }

    /// What fills something clear.
    pub(crate) fn liquid(colour: Vec3) -> Self {
        Self { gloss: 0.5, finish: Finish::Liquid, ..Self::new(colour) }
    }

    /// What a part of it bears, from one share of its length to another, which
    /// are so far from its beginning.
    pub(super) fn part(self, (from, to): (f32, f32), (near, far): (f32, f32)) -> Self {
        let mark = match self.mark {
            Mark::Blots(a, b) => Mark::Blots(a + (b - a) * from, a + (b - a) * to),
            Mark::Stripes(a, b) => Mark::Stripes(a + (b - a) * from, a + (b - a) * to),
            Mark::Rosettes(a, b) => Mark::Rosettes(a + (b - a) * from, a + (b - a) * to),
            Mark::Dots(a, b) => Mark::Dots(a + (b - a) * from, a + (b - a) * to),
            mark => mark,
        };
        Self { mark, pile: Pile { from: near, to: far, ..self.pile }, ..self }
    }

    /// The same surface, lighter or darker.
    pub(crate) fn tone(self, tone: f32) -> Self {
        Self { colour: self.colour * tone, second: self.second * tone, ..self }
    }
}

/// One shape of a body.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Shape {
    /// A rod with round ends, `ra` thick at `a` and `rb` at `b`; `ratio` times
    /// as thick in the direction `wide`. An `inner` end lies within the next
    /// rod of a tube. There the tube runs on in the direction of `course`,
    /// narrowing by so much for each length, so that its side shows no joint.
    Rod {
        a: Vec3,
        b: Vec3,
        ra: f32,
        rb: f32,
        wide: Vec3,
        ratio: f32,
        inner: [bool; 2],
        course: [(Vec3, f32); 2],
        skin: Skin,
    },
    /// An ellipsoid of three half axes at right angles.
    Ball { at: Vec3, axes: [Vec3; 3], skin: Skin },
    /// A cone or cylinder with flat ends. At each end its surface looks
    /// outwards and, by `lean` of that, towards `b`; an `inner` end joins the
    /// next drum of a lathe.
    Drum { a: Vec3, b: Vec3, ra: f32, rb: f32, lean: [f32; 2], inner: [bool; 2], skin: Skin },
    /// A flat polygon: `count` of the body's points from `first` on. One that
    /// bounds a solid is not seen from behind. A triangle of a `sheet` is lit as
    /// if it were round: to each of its corners belongs a second point, which
    /// lies off it in the direction in which the sheet looks there, and a place
    /// along the sheet and across it, by which it is marked.
    Plate { first: usize, count: usize, solid: bool, sheet: Option<[(f32, f32); 3]>, skin: Skin },
    /// Light that spreads in the air.
    Glow { at: Vec3, radius: f32, light: Vec3 },
    /// A soft puff: smoke, steam, spray.
    Puff { at: Vec3, radius: f32, colour: Vec3, alpha: f32, glow: f32 },
    /// Flames that rise from `foot` to `tip`, at a second of their own time.
    Fire { foot: Vec3, tip: Vec3, radius: f32, seconds: f32 },
    /// A ray of light that widens.
    Beam { from: Vec3, to: Vec3, r_from: f32, r_to: f32, light: Vec3 },
}

impl Shape {
    /// What its surface does with light; `None` for what has none.
    pub(crate) fn finish(&self) -> Option<Finish> {
        match self {
            Self::Rod { skin, .. } | Self::Ball { skin, .. } | Self::Drum { skin, .. } | Self::Plate { skin, .. } => {
                Some(skin.finish)
            }
            Self::Glow { .. } | Self::Puff { .. } | Self::Fire { .. } | Self::Beam { .. } => None,
        }
    }
}

/// A frame to put shapes into: where its origin and its axes come to lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    pub at: Vec3,
    pub x: Vec3,
    pub y: Vec3,
    pub z: Vec3,
    /// Length of the axes.
    pub scale: f32,
}

impl Frame {
    pub(crate) fn of(at: Vec3, x: Vec3, y: Vec3, z: Vec3, scale: f32) -> Self {
        Self { at, x: x * scale, y: y * scale, z: z * scale, scale }
    }

    /// A turn by some turns about an axis through a point; the axis is x, y or
    /// z as 0, 1 or 2. About z (2) turns ahead up, about y (1) ahead to the
    /// left, about x (0) left up.
    pub(crate) fn turn(pivot: Vec3, axis: usize, turns: f32) -> Self {
        let (s, c) = (crate::maths::sin_turns(turns), crate::maths::cos_turns(turns));
        let (x, y, z) = match axis {
            0 => (v3(1.0, 0.0, 0.0), v3(0.0, c, -s), v3(0.0, s, c)),
            1 => (v3(c, 0.0, s), v3(0.0, 1.0, 0.0), v3(-s, 0.0, c)),
            _ => (v3(c, s, 0.0), v3(-s, c, 0.0), v3(0.0, 0.0, 1.0)),
        };
        let moved = x * pivot.x + y * pivot.y + z * pivot.z;
        Self { at: pivot - moved, x, y, z, scale: 1.0 }
    }

    /// A shift, then sized about the origin.
    pub(crate) fn shift(at: Vec3, scale: f32) -> Self {
        Self::of(at, v3(1.0, 0.0, 0.0), Vec3::UP, v3(0.0, 0.0, 1.0), scale)
    }

    /// Where a direction comes to point; keeps its length but for the scale.
    pub(crate) fn along(&self, d: Vec3) -> Vec3 {
        self.x * d.x + self.y * d.y + self.z * d.z
    }

    /// Where a point comes to lie.
    pub(crate) fn point(&self, p: Vec3) -> Vec3 {
        self.at + self.along(p)
    }

    pub(crate) fn shape(&self, shape: &Shape) -> Shape {
        let s = self.scale;
        match *shape {
            Shape::Rod { a, b, ra, rb, wide, ratio, inner, course, skin } => Shape::Rod {
                a: self.point(a),
                b: self.point(b),
                ra: ra * s,
                rb: rb * s,
                wide: self.along(wide) * (1.0 / s),
                ratio,
                inner,
                course: course.map(|(ahead, tilt)| (self.along(ahead) * (1.0 / s), tilt)),
                skin,
            },
            Shape::Ball { at, axes, skin } => {
                Shape::Ball { at: self.point(at), axes: axes.map(|axis| self.along(axis)), skin }
            }
            Shape::Drum { a, b, ra, rb, lean, inner, skin } => {
                Shape::Drum { a: self.point(a), b: self.point(b), ra: ra * s, rb: rb * s, lean, inner, skin }
            }
            plate @ Shape::Plate { .. } => plate,
            Shape::Glow { at, radius, light } => Shape::Glow { at: self.point(at), radius: radius * s, light },
            Shape::Puff { at, radius, colour, alpha, glow } => {
                Shape::Puff { at: self.point(at), radius: radius * s, colour, alpha, glow }
            }
            Shape::Fire { foot, tip, radius, seconds } => {
                Shape::Fire { foot: self.point(foot), tip: self.point(tip), radius: radius * s, seconds }
            }
            Shape::Beam { from, to, r_from, r_to, light } => {
                Shape::Beam { from: self.point(from), to: self.point(to), r_from: r_from * s, r_to: r_to * s, light }
            }
        }
    }
}
