//! Animals on four legs: one skeleton that walks, trots, gallops, grazes,
//! sits and sleeps. One unit is the shoulder's height.
//!
//! Measures are `beast`'s; who rides on a back is drawn by `biped`.

use super::beast::measures;
use super::breed;
use super::gait::{Gait, gait};
use super::measures::Measures;
use super::pedigree::{Markings, markings};
use super::pelt::{Flank, colours, shag};
use crate::figure::body::{Body, joint};
use crate::figure::pose::Pose;
use crate::figure::shape::{Frame, Mark, Skin};
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::scene::actors::stride::{AMBLE, GALLOP, stature};
use crate::script::{Action, Guise, SubjectKind as K};

/// How far the shoulders go down of who crouches to drink.
const CROUCH: f32 = 0.2;

/// The animal's look and state while it is put together.
pub(crate) struct Beast<'a> {
    pub pose: &'a Pose<'a>,
    pub m: Measures,
    pub coat: Skin,
    pub points: Skin,
    pub gait: Gait,
    /// Not grown up yet.
    pub young: bool,
    pub markings: Markings,
    /// Of what its jumper is, if it has one on.
    pub wool: Option<Skin>,
}

pub(crate) fn beast(body: &mut Body, pose: &Pose) {
    // A short-legged breed takes more steps to the same way.
    let stature = stature(pose.guise);
    let wool = pose.garment.map(|_| Skin::new(pose.one_of(&[0xc8352a, 0x2f6aa8, 0xe0a83a], 33)));
    // The colour that is asked for is that of what it wears.
    let colour = pose.colour.filter(|_| wool.is_none());
    let pose = &Pose { pace: pose.pace / stature, colour, ..pose.clone() };
    let m = measures(pose);
    let (coat, under, points) = colours(pose, &m);
    let smooth = if matches!(pose.kind, K::Horse | K::Cow) { 0.12 } else { 0.0 };
    let markings = markings(pose, coat);
    let long = shag(pose);
    // The hump is of one flesh with the back, and the neck with the breast.
    let flow = if pose.kind == K::Camel && pose.guise.is_none() { 0.5 } else { 0.0 };
    let coat = Skin { flow, ..Skin::new(coat).gloss(smooth).mark(Mark::Fur, under).pile(long) };
    let points = Skin::new(points).pile(long);
    let one = Beast { pose, m, coat, points, gait: gait(pose), young: breed::young(pose), markings, wool };
    let since = body.since();
    match (pose.action, one.gait) {
        (Action::Peek, Gait::Sit) => one.peeking(body),
        (Action::Stretch, _) if pose.kind.has_paws() => one.stretching(body),
        (Action::Dig, _) if pose.kind.has_paws() => one.digging(body),
        (Action::Roll, _) => one.rolling(body),
        (Action::Sleep, _) if one.curls() => one.curled_up(body),
        (_, Gait::Sit) => one.sitting(body),
        (_, Gait::Lie) => one.lying(body),
        _ => one.standing(body),
    }
    match pose.action {
        Action::Jump => {
            let t = fract(pose.stride);
            body.shift(since, v3(0.0, 2.4 * t * (1.0 - t), 0.0));
        }
        Action::LeapUp => one.leap(body, since),
        Action::Catch => one.catch(body, since),
        Action::Shake => one.shaking(body, since),
        _ => {}
    }
    if stature < 1.0 {
        body.put(since, &Frame::shift(Vec3::ZERO, stature));
    }
}

impl Beast<'_> {
    fn standing(&self, body: &mut Body) {
        let (m, p) = (&self.m, self.pose.stride);
        let run = self.gait == Gait::Run;
        let (bounce, rock) = match self.gait {
            Gait::Run => (0.05 + 0.055 * sin_turns(p + 0.62), 0.022 * sin_turns(p + 0.2)),
            Gait::Walk => (0.012 * sin_turns(p * 2.0), 0.004 * sin_turns(p * 2.0 + 0.2)),
            _ => (0.004 * sin_turns(self.pose.seconds * 0.25), 0.0),
        };
        let half = m.length * 0.5;
        let lift = |x: f32| bounce + x * rock * crate::maths::TURN;
        let back = 1.0 - m.chest;
        let hip = v3(-half, back - (m.hip - m.chest) * 0.6 + lift(-half), 0.0);
        // What has paws and a short neck crouches to what is on the ground.
        let crouch = if self.feeds() && m.paws && self.pose.company.is_none() { CROUCH } else { 0.0 };
        let shoulder = v3(half, back + lift(half) - crouch, 0.0);
        // In a gallop the back gathers and stretches.
        let bend = if run { 0.035 * sin_turns(p + 0.4) } else { 0.0 };
        self.trunk(body, hip, shoulder, bend);
        for leg in 0..4 {
            let z = if leg % 2 == 0 { 1.0 } else { -1.0 } * m.chest * m.width * 0.62;
            let root = if leg < 2 { shoulder } else { hip };
            self.leg(body, leg, root + v3(0.0, 0.0, z));
        }
        self.tail(body, hip + v3(-m.hip * 0.85, m.hip * 0.45, 0.0));
        self.ball(body);
        let of_its_own = |kind: K| kind.is_of_pets() || kind == K::Umbrella || self.has_for_meal(kind);
        let ridden = self.pose.company.is_some_and(|company| !self.brings() && !of_its_own(company.kind));
        if self.pose.action == Action::Ride || ridden {
            let seat = hip.lerp(shoulder, 0.58) + v3(0.0, m.belly + 0.04, 0.0);
            body.slab(
                seat + v3(-0.13, -0.02, 0.0),
                seat + v3(0.1, -0.02, 0.0),
                0.05,
                0.05,
                2.2,
                Skin::new(hex(0x5a3020)),
            );
            crate::figure::people::biped::rider(
                body,
                self.pose,
                (seat, seat + v3(0.24, 0.16, 0.0)),
                1.62 / self.pose.size_m.max(0.3),
                None,
            );
        }
        self.umbrella(body, hip.lerp(shoulder, 0.7) + v3(0.0, m.belly, 0.0));
        let nod = match self.gait {
            Gait::Run => 0.03 * sin_turns(p + 0.1),
            Gait::Walk => 0.022 * sin_turns(p * 2.0),
            _ => 0.008 * sin_turns(self.pose.seconds * 0.17),
        };
        if run {
            self.dust(body);
        }
        self.fringe(body, hip, shoulder);
        self.bib(body, shoulder + v3(m.chest * 0.62, -m.chest * 0.18, 0.0), v3(0.6, 0.78, 0.52) * m.chest);
        self.front(body, shoulder + v3(m.chest * 0.35, m.chest * 0.3, 0.0), nod);
    }

    pub(crate) fn trunk(&self, body: &mut Body, hip: Vec3, shoulder: Vec3, bend: f32) {
        let m = &self.m;
        // The back runs level; the girth hangs below it and is drawn up behind.
        let withers =
            if matches!(self.pose.kind, K::Horse | K::Deer | K::Cow | K::Zebra | K::Giraffe) { 0.02 } else { 0.0 };
        let rib = |t: f32, girth: f32, up: f32| {
            let p = hip.lerp(shoulder, t);
            let top = mix(m.hip, m.chest, t) + up;
            (p + v3(0.0, top - girth + bend * (1.0 - (t * 2.0 - 1.0).abs()), 0.0), girth)
        };
        let middle = rib(0.5, m.belly, 0.0).0;
        let spine = [
            (hip + v3(-m.hip * 0.62, -m.hip * 0.06, 0.0), m.hip * 0.62),
            rib(0.02, m.hip * 0.98, 0.0),
            rib(0.3, mix(m.hip, m.belly, 0.75) * 0.95, -0.008),
            rib(0.64, mix(m.belly, m.chest, 0.6), -0.004),
            rib(0.95, m.chest, withers),
            (shoulder + v3(m.chest * 0.52, m.chest * 0.02, 0.0), m.chest * 0.7),
        ];
        body.tube(&spine, m.width, self.hide(0.0, m.length * 0.79));
        self.jumper(body, &spine);
        self.pinions(body, shoulder + v3(-0.12, m.chest * 0.6, 0.0));
        let flank = Flank { spine: &spine, width: m.width };
        match self.pose.kind {
            K::Camel if self.humped() => {
                let humps = self.humps(body, &flank, middle);
                self.saddle(body, &flank, &humps);
            }
            K::Sheep | K::Camel => self.fleece(body, &flank, 1.0),
            K::Dog if self.pose.guise == Some(Guise::Poodle) => self.fleece(body, &flank, 0.9),
            K::Dog => self.spots(body, &flank),
            K::Deer => {
                self.spots(body, &flank);
                self.hump(body, shoulder);
            }
            K::Cow if self.pose.guise.is_none() => self.udder(body, hip, shoulder),
            K::Cow => self.hump(body, shoulder),
            K::Panda => body.tube(
                &[(shoulder + v3(-0.1, 0.0, 0.0), m.chest * 1.02), (shoulder + v3(0.08, 0.0, 0.0), m.chest)],
                m.width,
                self.points,
            ),
            _ => {}
        }
    }

    /// Where a foot is in its stride: ahead, up, and how far it is bent.
    fn step(&self, leg: usize) -> (f32, f32, f32) {
        let (offset, duty, usual, high) = match self.gait {
            // Camels move both legs of a side together.
            Gait::Walk if self.pose.kind == K::Camel => ([0.08, 0.58, 0.0, 0.5][leg], 0.6, AMBLE, 0.1),
            Gait::Walk => ([0.25, 0.75, 0.0, 0.5][leg], 0.62, AMBLE, 0.1),
            Gait::Run => ([0.52, 0.64, 0.0, 0.1][leg], 0.3, GALLOP, 0.24),
            _ => return (([0.02, -0.02, -0.02, 0.03])[leg], 0.0, 0.0),
        };
        let reach = self.pose.tread(usual, duty);
        let t = fract(self.pose.stride + offset);
        if t < duty {
            return (reach * (0.5 - t / duty), 0.0, 0.0);
        }
        let s = (t - duty) / (1.0 - duty);
        let swing = sin_turns(s * 0.5);
        (reach * (smoothstep(0.0, 1.0, s) - 0.5), high * swing, swing)
    }

    pub(crate) fn leg(&self, body: &mut Body, leg: usize, root: Vec3) {
        let m = &self.m;
        let fore = leg < 2;
        let (ahead, up, bent) = self.step(leg);
        // The upper end swings less than the foot.
        let top = root + v3(ahead * 0.1 + if fore { 0.02 } else { 0.06 }, -m.chest * 0.3, 0.0);
        let hock = 0.06 + m.shin * 0.6;
        let ankle = v3(root.x + ahead + if fore { 0.01 } else { -0.04 }, hock + up, root.z * 0.86);
        let reach = (top - ankle).length().max(0.05);
        // A foreleg stands almost straight.
        let straight = fore || self.pose.kind == K::Elephant;
        let bone = ((top.y - hock) * if straight { 0.515 } else { 0.53 }).max(reach * 0.36);
        // Wrists bend ahead, hocks behind.
        let knee = joint(top, ankle, bone, bone * 0.96, if fore { 1.0 } else { -1.0 });
        let plain = Skin { mark: Mark::None, ..self.coat };
        let skin = if matches!(self.pose.kind, K::Panda | K::Sheep | K::Fox) { self.points } else { plain };
        let pale = plain.colour.luma() > 0.6;
        let lower =
            self.sock(if matches!(self.pose.kind, K::Horse | K::Deer) && !pale { plain.tone(0.72) } else { skin });
        let thigh = if matches!(self.pose.kind, K::Fox | K::Sheep) { plain } else { skin };
        let bend = self.thigh(body, (root, top, knee), fore, thigh);
        if self.humped() && fore {
            self.callus(body, knee, bend, plain);
        }
        body.tube(
            &[
                (knee + v3(0.0, m.shin * 0.3, 0.0), bend * 0.98),
                (knee.lerp(ankle, 0.45), m.shin * 0.88),
                (ankle, m.shin),
            ],
            1.0,
            lower,
        );
        let droop = bent * if fore { 0.16 } else { 0.12 };
        let dir = v3(cos_turns(-0.19 - droop), sin_turns(-0.19 - droop), 0.0);
        self.foot(body, ankle, ankle + dir * (hock * 0.92), lower);
    }

    /// Shoulder or haunch and what is above the knee or hock; returns how thick
    /// that is.
    fn thigh(&self, body: &mut Body, (root, top, knee): (Vec3, Vec3, Vec3), fore: bool, skin: Skin) -> f32 {
        let m = &self.m;
        let thick = m.thigh;
        let (upper, elbow) = if fore {
            (thick * 0.86, top.lerp(knee, 0.5) + v3(-0.02, 0.0, 0.0))
        } else {
            // The knee proper lies ahead, at the flank.
            (thick * 1.12, top.lerp(knee, 0.46) + v3(0.055, 0.0, 0.0))
        };
        let bend = (m.shin * 1.3).min(upper * 0.66).max(m.shin);
        let inwards = v3(0.0, -m.chest * 0.05, -root.z * 0.2);
        // The back's shade runs on over haunch and shoulder; the belly's does not.
        let hide = |half: f32| match self.pose.kind {
            _ if self.marked() => self.hide(root.x, half),
            _ => Skin { mark: Mark::Fur, second: skin.colour, ..skin },
        };
        if fore {
            body.ball(
                root + inwards + v3(0.02, -0.01, 0.0),
                v3(m.chest * 0.56, m.chest * 0.84, thick * 0.62),
                hide(m.chest * 0.56),
            );
        } else {
            let haunch = root + inwards + v3(0.02, -m.hip * 0.12, 0.0);
            body.ball(haunch, v3(m.hip * 0.86, m.hip * 0.98, thick * 0.72), hide(m.hip * 0.86));
        }
        // Across a leg stripes are as far apart as along the trunk.
        let striped = self.marked() && self.pose.kind != K::Cow;
        let skin = if striped { self.hide(root.x, m.chest * 0.9) } else { skin };
        body.tube(
            &[
                (root + inwards, upper),
                (elbow, upper * 0.74),
                (elbow.lerp(knee, 0.6), (m.shin * 1.6).min(upper * 0.7)),
                (knee, bend),
            ],
            0.8,
            skin,
        );
        bend
    }

    /// A paw or a hoof.
    fn foot(&self, body: &mut Body, ankle: Vec3, foot: Vec3, lower: Skin) {
        let m = &self.m;
        if self.pose.kind == K::Elephant {
            // A column with nails along its front.
            let sole = v3(ankle.x + 0.02, (ankle.y - 0.06).max(m.shin * 0.2), ankle.z);
            body.drum(ankle, sole - v3(0.0, m.shin * 0.2, 0.0), m.shin, m.shin * 1.16, lower);
            for nail in [-0.6, 0.0, 0.6] {
                let toe = sole + v3(m.shin * (1.08 - 0.3 * f32::abs(nail)), -m.shin * 0.02, m.shin * nail);
                body.ball(toe, v3(0.025, 0.03, 0.026), Skin::new(hex(0xc8bfae)));
            }
            return;
        }
        if self.humped() {
            self.sole(body, ankle, foot, lower);
            return;
        }
        if m.paws {
            let pad = m.shin * 1.25;
            body.rod(ankle, foot + v3(-pad * 0.4, pad * 0.5, 0.0), m.shin, pad * 0.6, lower);
            body.slab(
                foot + v3(-pad * 0.3, pad * 0.35, 0.0),
                foot + v3(pad * 0.5, pad * 0.25, 0.0),
                pad * 0.75,
                pad * 0.6,
                1.2,
                lower,
            );
        } else {
            body.rod(ankle, foot + v3(0.0, m.shin * 0.9, 0.0), m.shin * 0.85, m.shin, lower);
            body.drum(
                foot + v3(0.0, m.shin * 1.2, 0.0),
                foot + v3(m.shin * 0.25, -m.shin * 0.5, 0.0),
                m.shin * 0.95,
                m.shin * 1.3,
                Skin::new(hex(0x2a211b)),
            );
        }
    }

    pub(crate) fn tail(&self, body: &mut Body, root: Vec3) {
        if self.pose.guise == Some(Guise::NineTailed) {
            self.fan(body, root);
            return;
        }
        let (m, s) = (&self.m, self.pose.seconds);
        let fast = if self.gait == Gait::Run { 1.0 } else { 0.0 };
        let wag = match self.pose.kind {
            _ if self.pose.action == Action::Wag => 0.62 * sin_turns(s * 2.4),
            K::Dog => 0.28 * sin_turns(s * 2.2),
            K::Horse | K::Cow | K::Zebra | K::Donkey | K::Giraffe => 0.14 * sin_turns(s * 0.45),
            _ => 0.16 * sin_turns(s * 0.4),
        };
        // A tail that wags is up, as is that of a rump that is.
        let gay = matches!(self.pose.action, Action::Wag | Action::Stretch);
        let hang = if gay { m.hang.min(-0.13) } else { mix(m.hang, 0.04, fast) };
        let mut points = vec![(root, m.tail_r.0)];
        let steps = 5;
        let mut at = root;
        for i in 1..=steps {
            let t = i as f32 / steps as f32;
            let ripple = 0.035 * sin_turns(s * mix(0.6, 1.9, fast) - t * 0.9) * t;
            let curl = match self.pose.kind {
                K::Cat | K::Lion | K::Tiger => -0.22 * t,
                _ if self.markings.curled => -0.95 * t,
                K::Monkey | K::Squirrel => -0.42 * t,
                // A corkscrew.
                K::Pig => -1.1 * t,
                _ => 0.03,
            };
            let angle = 0.5 + hang + curl * (1.0 - fast) + ripple * 2.0;
            at += v3(cos_turns(angle), sin_turns(angle), wag * t + ripple) * (m.tail / steps as f32);
            let r = if t < 0.6 {
                mix(m.tail_r.0, m.tail_r.1, t / 0.6)
            } else {
                mix(m.tail_r.1, m.tail_r.2, (t - 0.6) / 0.4)
            };
            points.push((at, r));
        }
        let hair = match self.pose.kind {
            K::Horse => self.points,
            _ if self.marked() && self.markings.tips.is_none() => self.hide(0.0, m.tail * 0.5),
            _ => self.tip(Skin { mark: Mark::None, ..self.coat.tone(0.92) }),
        };
        body.tube(&points, 1.0, hair);
        self.rings(body, &points);
        match self.pose.kind {
            K::Horse => self.strands(body, &points, hair, fast),
            K::Dog => self.feathering(body, &points),
            K::Fox if self.pose.guise.is_none() => {
                body.tube(&[points[4], (points[5].0, m.tail_r.2)], 1.0, Skin::new(hex(0xf0e8dc)))
            }
            K::Cow | K::Lion | K::Elephant | K::Zebra | K::Donkey | K::Giraffe => {
                body.orb(at, m.tail_r.2 * 1.5, self.points.tone(0.6))
            }
            _ => {}
        }
    }
}
