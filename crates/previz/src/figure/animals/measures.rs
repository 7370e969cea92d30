//! What an animal on four legs is measured by, and two that others are like.
//!
//! The measures of each are `beast`'s and `breed`'s.

/// The measures of an animal.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measures {
    /// From the hip to the shoulder.
    pub length: f32,
    /// Radius of the body at hip, belly and chest; how wide it is to that.
    pub hip: f32,
    pub belly: f32,
    pub chest: f32,
    pub width: f32,
    /// Radius of the legs above and below.
    pub thigh: f32,
    pub shin: f32,
    /// Paws rather than hooves.
    pub paws: bool,
    /// From the shoulder to the poll, ahead and up; radius at both ends.
    pub neck: (f32, f32),
    pub neck_r: (f32, f32),
    /// Length of the head, radius of skull and muzzle, how much it points down.
    pub head: f32,
    pub skull: f32,
    pub muzzle: f32,
    pub nod: f32,
    pub ear: f32,
    pub ear_wide: f32,
    /// Length of the tail, its radius at root, middle and end, how it hangs.
    pub tail: f32,
    pub tail_r: (f32, f32, f32),
    pub hang: f32,
    pub coat: u32,
    pub under: u32,
    pub points: u32,
}

pub(crate) const PLAIN: Measures = Measures {
    length: 0.95,
    hip: 0.17,
    belly: 0.155,
    chest: 0.2,
    width: 0.8,
    thigh: 0.1,
    shin: 0.035,
    paws: true,
    neck: (0.2, 0.2),
    neck_r: (0.14, 0.1),
    head: 0.26,
    skull: 0.115,
    muzzle: 0.06,
    nod: 0.06,
    ear: 0.13,
    ear_wide: 0.06,
    tail: 0.5,
    tail_r: (0.045, 0.04, 0.02),
    hang: 0.17,
    coat: 0xb07d4a,
    under: 0xd9b98c,
    points: 0x8a5f38,
};

pub(crate) const HORSE: Measures = Measures {
    length: 0.8,
    hip: 0.2,
    belly: 0.192,
    chest: 0.22,
    width: 0.76,
    thigh: 0.115,
    shin: 0.034,
    paws: false,
    neck: (0.38, 0.35),
    neck_r: (0.185, 0.1),
    head: 0.37,
    skull: 0.095,
    muzzle: 0.055,
    nod: 0.105,
    ear: 0.1,
    ear_wide: 0.032,
    tail: 0.62,
    tail_r: (0.04, 0.085, 0.03),
    hang: 0.22,
    coat: 0x6e3f22,
    under: 0x6e3f22,
    points: 0x1f1612,
};
