//! The first stand of the camera, and how it frames the main subject: how far
//! off, how high, on which part of the picture.
//!
//! Knows no moves and no place's own view.

use super::upright::{BUILT_M, NEAREST_M, Upright};
use super::{poolside, work};
use crate::maths::{clamp01, tan_deg, v3};
use crate::scene::actors::footing::AFLOAT_M;
use crate::scene::parts::{CameraKey, Vec3, fov_deg, half_height};
use crate::scene::products::display;
use crate::scene::products::plinth;
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Angle, Feature, Place, Shot, ShotSize};

/// Height of the eye from which a city is seen as roofs.
pub(crate) const ROOFS_M: f32 = 50.0;

/// What is nearer than this is never looked down on from a lookout.
const BESIDE_M: f32 = 6.0;

/// What is looked down on more steeply than this is seen without what is behind it.
const STEEP: f32 = 0.6;

/// How far above the level line one looks from among flowers, in halves of the picture.
const AMONG_FLOWERS: f32 = 0.2;

/// As near as it stands to what is on a table, and how many halves of its width
/// further off: a longer lens shows it as large, and leaves room to come nearer.
const TABLE_M: (f32, f32) = (0.4, 1.9);
/// How high the bank is on which those are met who come to a waterhole, and how high over
/// water the eye is at least.
const BANK_M: f32 = 0.33;
const LEAST_OVER_WATER_M: f32 = 0.5;
/// How far before the edge of its bank those are met who do not drink.
const ON_BANK_M: f32 = 0.5;
/// How far above whoever rests on something the eye is, for each metre of distance, and
/// how far below their middle it looks, in their heights.
const PERCHED: (f32, f32) = (0.13, 0.42);
/// What the longest lens sees of a picture's height.
const LONGEST_DEG: f32 = 7.0;

/// The camera's first stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rig {
    pub eye: Vec3,
    pub target: Vec3,
    pub fov_deg: f32,
    /// What is framed whole, which stays in the picture.
    pub upright: Option<Upright>,
}

impl Rig {
    /// Looks lower where the foot of what is framed, now at a distance, would be lost, and
    /// higher where its head would be.
    pub(crate) fn keep_upright(&mut self, distance: f32) {
        if let Some(upright) = self.upright {
            self.target.y = upright.aim(self.eye, self.target, (distance, tan_deg(self.fov_deg * 0.5)));
        }
    }

    pub(crate) fn distance(&self) -> f32 {
        (self.target - self.eye).length()
    }

    /// Where it looks, level with the ground; a direction.
    pub(crate) fn flat(&self) -> Vec3 {
        let away = self.target - self.eye;
        v3(away.x, 0.0, away.z).unit()
    }

    /// Half the height of the view at a distance of one, for a picture of
    /// this shape.
    pub(crate) fn tangent(&self, aspect: f32) -> f32 {
        half_height(self.fov_deg, aspect)
    }

    pub(crate) fn key(&self) -> CameraKey {
        CameraKey { eye: self.eye, target: self.target, fov_deg: self.fov_deg }
    }
}

/// What the camera is to show, beyond the place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Interest {
    /// Height and width of the main subject or group, in metres.
    pub height_m: f32,
    pub width_m: f32,
    /// Height of its foot above the ground.
    pub lift_m: f32,
    /// How much of the picture's height it fills when nothing is said.
    pub fill: f32,
    /// How much of it the closest shot may fill: a product is shown whole.
    pub most: f32,
    /// It is looked up at from the ground, however high it is.
    pub from_below: bool,
    /// Somebody, whose face a near shot is for.
    pub person: bool,
    /// An animal that is longer than its face.
    pub beast: bool,
    /// The face of an animal, which only a long lens shows as it is.
    pub face: bool,
    /// It stands on a table or a sill.
    pub on_table: bool,
    /// It stands or moves on dry ground.
    pub on_land: bool,
    /// It is on water that must carry it.
    pub on_water: bool,
    /// How far it goes to either side meanwhile, in metres.
    pub way_m: f32,
}

impl Interest {
    /// What flies over roofs, together with the roofs.
    pub(crate) fn over_roofs(height_m: f32, width_m: f32) -> Self {
        Self {
            height_m,
            width_m,
            lift_m: 0.0,
            on_table: false,
            fill: 0.68,
            from_below: false,
            on_land: true,
            on_water: false,
            way_m: 0.0,
            most: f32::MAX,
            person: false,
            beast: false,
            face: false,
        }
    }

    /// Whether it is in the air, high above the ground.
    pub(crate) fn flies(&self) -> bool {
        self.lift_m > 5.0 && !self.on_land && !self.on_table && !self.from_below
    }
}

/// How near a shot is: who is looked past over the shoulder is near.
pub(crate) fn size(shot: &Shot) -> Option<ShotSize> {
    if shot.angle == Some(Angle::OverShoulder) { Some(ShotSize::CloseUp) } else { shot.shot_size }
}

/// Part of the picture's height that a shot size gives its subject.
pub(crate) fn fill(size: Option<ShotSize>, interest: &Interest) -> f32 {
    let usual = interest.fill;
    let share = match size {
        // Of somebody these show head and shoulders, and the face.
        Some(ShotSize::ExtremeCloseUp) if interest.person => 3.8,
        Some(ShotSize::CloseUp) if interest.person => 2.3,
        // Of what goes on four legs a part would be a heap of fur.
        Some(ShotSize::ExtremeCloseUp) if interest.beast => 0.9,
        Some(ShotSize::CloseUp) if interest.beast => 0.74,
        Some(ShotSize::Medium) if interest.beast => 0.62,
        Some(ShotSize::ExtremeCloseUp) => 2.6,
        Some(ShotSize::CloseUp) => 1.5,
        // From the waist up, unless what is done takes room.
        Some(ShotSize::Medium) if interest.person && interest.width_m < interest.height_m * 0.55 => 1.3,
        Some(ShotSize::Medium) => 0.95,
        Some(ShotSize::Full) => 0.66,
        Some(ShotSize::Wide) => usual.min(0.3),
        Some(ShotSize::ExtremeWide) => usual.min(0.13),
        None => usual,
    };
    share.min(interest.most)
}

/// Distance at which an interest fills its share of the picture.
fn reach(interest: &Interest, rig: &Rig, size: Option<ShotSize>, aspect: f32) -> f32 {
    let share = fill(size, interest);
    let tangent = rig.tangent(aspect);
    let by_height = interest.height_m / (share * 2.0 * tangent);
    let widest = match share {
        0.8.. if interest.beast => 0.84,
        0.6.. if interest.beast => 0.66,
        1.0.. => 3.0,
        // Two at a task fill a medium shot from side to side.
        0.9.. if interest.person => 0.84,
        _ if interest.on_table => 0.74,
        // The camera often comes nearer, and what is long is to stay whole.
        _ => 0.5,
    };
    // Of what stands on the ground a near shot sees the front.
    let seen_m = interest.width_m * if interest.beast && interest.on_land && share > 0.7 { 0.62 } else { 1.0 };
    let by_width = seen_m / (widest * 2.0 * tangent * aspect);
    by_height.max(by_width)
}

/// The distance at which an interest is met that the lens would show large enough
/// from nearer; what is on a table gets a longer lens instead.
fn stand_off(interest: &Interest, rig: &mut Rig, distance: f32) -> f32 {
    let half = tan_deg(rig.fov_deg * 0.5) * distance;
    let least = (TABLE_M.0 + TABLE_M.1 * interest.width_m * 0.5).min(half / tan_deg(LONGEST_DEG * 0.5));
    if !interest.on_table || distance >= least {
        return distance;
    }
    rig.fov_deg = fov_deg(half, least);
    least
}

/// Steps back until what is shown has dry ground under all of its way, and as
/// deep as it is: who keeps to the land would else be met too near.
fn stand_back(rig: &mut Rig, (flat, distance): (Vec3, f32), (way_m, deep_m): (f32, f32), relief: &Relief) {
    let side = v3(flat.z, 0.0, -flat.x) * way_m;
    let dry = |back: f32| {
        // Nobody goes quite across the picture.
        let spot = rig.eye + flat * (distance - back + way_m * 0.16);
        [-1.0, -0.5, 0.0, 0.5, 1.0].iter().all(|way| {
            [0.0, deep_m].iter().all(|deep| {
                let there = spot + side * *way + flat * *deep;
                relief.height(there.x, there.z) > 0.3
            })
        })
    };
    let Some(back) = (0..40).map(|step| step as f32 * 2.5).find(|back| dry(*back)) else { return };
    let from = rig.eye;
    rig.eye = rig.eye - flat * back;
    rig.eye.y += relief.height(rig.eye.x, rig.eye.z).max(0.0) - relief.height(from.x, from.z).max(0.0);
}

/// Goes on to where what is on water floats at its distance, or who stands on a
/// height stands at its edge.
fn approach(rig: &mut Rig, interest: &Interest, (flat, distance): (Vec3, f32), (setting, relief): (&Setting, &Relief)) {
    if interest.on_water {
        let deep = |away: &f32| {
            let there = rig.eye + flat * *away;
            relief.height(there.x, there.z) < AFLOAT_M
        };
        if let Some(away) = (0..40).map(|step| distance + 2.5 * step as f32).find(deep) {
            rig.eye += flat * (away - distance);
        }
    }
    let led = setting.leads_to_water();
    let high_m = if led { 0.0 } else { BANK_M };
    let bank = relief.far_bank(if led { flat } else { flat * -1.0 }, high_m);
    if let Some(bank) = bank.filter(|_| interest.on_land && !interest.on_table) {
        // Across the water from whoever drinks, over it if need be; else it lies behind them.
        let above = (rig.eye.y - relief.height(rig.eye.x, rig.eye.z).max(0.0)).max(LEAST_OVER_WATER_M);
        let eye = bank - flat * (distance + if led { 0.0 } else { ON_BANK_M });
        rig.eye = v3(eye.x, relief.height(eye.x, eye.z).max(0.0) + above, eye.z);
    }
    if let Some((x, z)) = relief.brink().filter(|_| interest.on_land && interest.height_m < 3.0) {
        let above = (rig.eye.y - relief.height(rig.eye.x, rig.eye.z).max(0.0)).min(2.4);
        (rig.eye.x, rig.eye.z) = (x - flat.x * distance, z - flat.z * distance);
        rig.eye.y = relief.height(rig.eye.x, rig.eye.z).max(0.0) + above;
    }
}

/// How far above its middle a subject is looked at, in its heights: the more
/// of the picture it fills, the nearer to its face.
fn above_middle(share: f32, person: bool) -> f32 {
    match share {
        3.0.. if person => 0.42,
        2.0.. if person => 0.37,
        1.0.. => 0.32,
        _ => 0.06,
    }
}

/// The lens that shows it as it is.
fn choose_lens(rig: &mut Rig, interest: &Interest, setting: &Setting) {
    if interest.on_table {
        // A long lens, as products are taken with; a wider one shows the room.
        let roomy = setting.place == Place::Room || setting.shot.perch.is_some();
        rig.fov_deg = rig.fov_deg.min(if roomy { 32.0 } else { 26.0 });
    }
    if work::is_subject(setting) {
        rig.fov_deg = rig.fov_deg.min(work::LENS_DEG);
    }
    if interest.face {
        rig.fov_deg = rig.fov_deg.min(24.0);
    } else if interest.person && interest.height_m < 0.2 {
        // As near as this only a long lens comes.
        rig.fov_deg = 15.0;
    } else if interest.height_m < 0.14 && !interest.on_table {
        // What is so small is taken with a macro lens; a wider one shows the room.
        let roomy = setting.place == Place::Room && !setting.near();
        rig.fov_deg = rig.fov_deg.min(if roomy { 38.0 } else { 20.0 });
    }
}

/// Puts the main subject at its distance, on a third.
pub(crate) fn frame(rig: &mut Rig, interest: &Interest, setting: &Setting, relief: Option<&Relief>, aspect: f32) {
    choose_lens(rig, interest, setting);
    let distance = stand_off(interest, rig, reach(interest, rig, size(setting.shot), aspect)).clamp(NEAREST_M, 900.0);
    let flat = rig.flat();
    let treads = interest.on_land && !interest.on_table && !setting.waters() && !setting.waterhole();
    if let (Some(relief), true) = (relief, treads) {
        // What is built takes as much ground along the view as across it.
        let deep_m = if interest.height_m > BUILT_M { interest.way_m } else { 0.0 };
        stand_back(rig, (flat, distance), (interest.way_m, deep_m), relief);
    }
    if let Some(relief) = relief {
        approach(rig, interest, (flat, distance), (setting, relief));
    }
    // What flies high has risen from where the camera did.
    let spot = if interest.lift_m > ROOFS_M { rig.eye } else { rig.eye + flat * distance };
    let ground = relief.map_or(0.0, |relief| relief.height(spot.x, spot.z).max(0.0));
    let middle = ground + interest.lift_m + interest.height_m * 0.5;
    let share = fill(size(setting.shot), interest);
    let tangent = rig.tangent(aspect);
    // A near subject is met at its own height; a small one leaves the horizon
    // at the upper third.
    let own = middle + interest.height_m * if share > 1.0 { 0.3 } else { 0.16 };
    let nearness = clamp01(share * 1.4 - 0.12);
    let landscape_eye = rig.eye.y;
    rig.eye.y = landscape_eye + (own - landscape_eye) * nearness.max(if interest.lift_m > 3.0 { 0.0 } else { 0.35 });
    let look = middle + interest.height_m * above_middle(share, interest.person);
    let level = rig.eye.y + (0.12 + 0.1 * (interest.lift_m / distance).min(2.0)) * tangent * distance;
    let aim = level + (look - level) * nearness.max((interest.lift_m / distance / tangent).min(0.75));
    rig.target = v3(rig.eye.x, aim, rig.eye.z) + flat * distance;
    let beside = distance < BESIDE_M && interest.lift_m < BESIDE_M;
    if share <= 1.0 && (landscape_eye < ground + 4.0 || beside) {
        // A small one is met lower down, or its feet would be out of sight.
        let half = tangent * distance;
        rig.eye.y = rig.eye.y.min(ground + interest.lift_m + half * 0.95);
        rig.target.y = rig.target.y.min(ground + interest.lift_m + half * 0.8);
    }
    // Who nearly fills the picture keeps the head rather than the feet.
    let held = share <= 0.85 && !interest.from_below && (interest.on_land || interest.on_water);
    let sunk = if interest.on_water { interest.height_m * 0.12 } else { 0.0 };
    rig.upright = held.then(|| {
        let foot = ground + interest.lift_m - sunk;
        Upright { foot, head: foot + sunk + interest.height_m }
    });
    rig.keep_upright(distance);
    if interest.from_below || is_over_flowers(interest, setting) {
        // Its place stays in sight along the lower edge.
        rig.eye.y = landscape_eye;
        rig.target.y = landscape_eye + distance * tangent * if interest.from_below { 0.64 } else { AMONG_FLOWERS };
    }
    settle(rig, interest, setting, (ground, distance, share));
}

/// Whether it is large and flies over flowers, from among which it is seen.
fn is_over_flowers(interest: &Interest, setting: &Setting) -> bool {
    setting.place == Place::FlowerField && interest.lift_m > BUILT_M && interest.height_m > BUILT_M
}

/// Looks down on what is on a table from so far aside of it and so far above, as
/// shares of its distance.
fn from_above(rig: &mut Rig, (middle, distance): (f32, f32), (aside, above): (f32, f32)) {
    let away = v3(rig.target.x - rig.eye.x, 0.0, rig.target.z - rig.eye.z);
    let spot = v3(rig.eye.x + away.x, middle, rig.eye.z + away.z);
    let aside = distance * aside;
    rig.eye = spot + v3(0.0, distance * above, 0.0) - away.unit() * aside;
    // As near as it is, seen level: so far away the cast is placed.
    rig.target = rig.eye + (spot - rig.eye).unit() * aside;
    rig.upright = None;
}

/// What some places do to the first stand: what they have besides is to be seen.
fn settle(rig: &mut Rig, interest: &Interest, setting: &Setting, (ground, distance, share): (f32, f32, f32)) {
    let middle = ground + interest.lift_m + interest.height_m * 0.5;
    let steep = display::steepness(setting.shot, (interest.height_m, interest.width_m));
    if setting.has(Feature::Rooftop) && interest.on_land && interest.lift_m > 0.0 {
        // From a little above the roof, which is seen with what lies beyond it.
        let foot = ground + interest.lift_m;
        rig.eye.y = foot + interest.height_m * 0.9 + distance * 0.16;
        rig.target.y = foot + interest.height_m * 0.7;
    }
    if setting.place == Place::Studio {
        // Whole, a little above the middle, with room for its reflection.
        rig.eye.y = middle + distance * steep;
        rig.target.y = middle - interest.height_m * 0.06;
        let stand_m = plinth::height_m(setting);
        if stand_m > 0.0 {
            // From further off and above: the stand is seen, and its top.
            rig.target.y -= stand_m * 0.45;
            rig.eye = rig.target + (rig.eye - rig.target) * 1.1;
            rig.eye.y += distance * 0.1;
        }
    }
    if setting.shot.perch.is_some() && setting.shot.angle.is_none() {
        // From a little above, with the front of what they rest on.
        rig.eye.y = middle + distance * PERCHED.0;
        rig.target.y = middle - interest.height_m * PERCHED.1;
    } else if interest.on_table && setting.shot.angle == Some(Angle::Overhead) {
        // A little from this side, so that the picture has an upper edge.
        from_above(rig, (middle, distance), (0.24, 0.97));
    } else if interest.on_table && steep > STEEP && setting.shot.angle.is_none() {
        let level = 1.0 / (1.0 + steep * steep).sqrt();
        from_above(rig, (middle, distance), (level, steep * level));
    } else if setting.place == Place::Room && interest.on_table && setting.shot.angle.is_none() {
        // What is flat is looked down on, and the room is seen behind it.
        rig.eye.y = middle + distance * steep.clamp(0.2, 0.42);
        rig.target.y = middle + distance * 0.05;
    } else if let Some(heights) = poolside::heights(setting, (middle, distance)) {
        (rig.eye.y, rig.target.y) = heights;
    } else if setting.place == Place::Room && setting.shot.angle.is_none() && share <= 1.0 {
        // Level with whoever sits at the window, so that the view from it is seen.
        rig.eye.y = ground + interest.lift_m + (interest.height_m * 0.85).max(0.24);
        rig.target.y = rig.eye.y + (middle - rig.eye.y) * if work::is_subject(setting) { 1.1 } else { 0.5 };
    }
}
