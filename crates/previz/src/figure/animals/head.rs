//! Necks and heads of animals: manes, ears, eyes, horns, tusks and trunks.
//!
//! Where the shoulder is and how the animal goes is `quadruped`'s to say.

use super::gait::Gait;
use super::pelt::Flank;
use super::quadruped::Beast;
use crate::figure::body::Body;
use crate::figure::pose::Pose;
use crate::figure::shape::{Mark, Skin};
use crate::maths::{Vec3, cos_turns, fract, hex, mix, sin_turns, smoothstep, v3};
use crate::script::{Action, Guise, SubjectKind as K};

impl Beast<'_> {
    /// Neck and head, from the root of the neck.
    pub(crate) fn front(&self, body: &mut Body, root: Vec3, nod: f32) {
        let m = &self.m;
        let feeds = self.feeds();
        // What has a trunk puts that down instead of the head.
        let grazing = feeds && !self.trunked();
        let (poll, nose_down) = self.carriage(root, nod);
        let arch = (poll - root).length() * 0.12;
        let middle =
            root.lerp(poll, 0.52) + if self.humped() { v3(0.1, -arch * 2.0, 0.0) } else { v3(-0.01, arch * 0.5, 0.0) };
        let hair = match self.pose.kind {
            K::Panda => Skin { mark: Mark::None, ..self.coat },
            K::Zebra | K::Giraffe => self.hide(m.length * 0.9, (m.neck.0 + m.neck.1) * 0.4),
            _ => self.hide(m.length * 0.9, 0.15),
        };
        let neck = [
            (root + v3(-0.06, -0.03, 0.0), m.neck_r.0 * 1.12),
            (root, m.neck_r.0),
            (middle, mix(m.neck_r.0, m.neck_r.1, 0.55)),
            (poll, m.neck_r.1),
        ];
        body.tube(&neck, 0.72, hair);
        match self.pose.kind {
            K::Horse => self.mane(body, root, middle, poll),
            K::Zebra | K::Donkey | K::Giraffe => self.crest(body, &neck),
            K::Lion if grazing => self.maned_along(body, &neck[1..], nose_down),
            K::Lion => self.maned(body, poll),
            K::Camel if self.humped() => self.beard(body, &neck),
            K::Sheep | K::Camel => self.fleece(body, &Flank { spine: &neck[1..], width: 0.72 }, 0.3),
            _ => {}
        }
        let since = body.since();
        self.head(body, poll, nose_down);
        if grazing {
            let long = m.skull * 0.35 + m.head.max(m.skull * 1.1);
            let mouth = poll + v3(cos_turns(nose_down), -sin_turns(nose_down), 0.0) * long;
            self.bowl(body, mouth);
            self.meal(body, mouth);
            return;
        }
        if !feeds {
            body.turn(since, poll, 1, self.glance());
        }
    }

    /// Where the neck ends, and how much the head points down.
    fn carriage(&self, root: Vec3, nod: f32) -> (Vec3, f32) {
        let m = &self.m;
        let feeds = self.feeds();
        let stretch = if self.gait == Gait::Run { (1.16, 0.84) } else { (1.0, 1.0) };
        let mut poll = root + v3(m.neck.0 * stretch.0, m.neck.1 * stretch.1 + nod, 0.0);
        let mut nose_down = m.nod - if self.gait == Gait::Run { 0.03 } else { 0.0 };
        if feeds && !self.trunked() {
            let chew = 0.015 * sin_turns(self.pose.seconds * 0.9);
            poll = root + v3(m.neck.0 * 0.95 + 0.1, -(root.y - m.head * 0.7) * 0.78 + chew, 0.0);
            nose_down = 0.17;
            if matches!(self.pose.kind, K::Cat | K::Dog) {
                // They lick what lies before them; out of a bowl the face is seen.
                poll += v3(-0.12, if self.pose.company.is_some() { 0.1 } else { 0.2 }, 0.0);
                nose_down = 0.12;
            }
        }
        if feeds && self.trunked() {
            poll = root + v3(m.neck.0, m.neck.1 - 0.1, 0.0);
            nose_down = m.nod + 0.03;
        }
        if self.pose.action == Action::Howl {
            // Wolves throw their heads up, others half as far; between their
            // calls they let them sink a little.
            let far = if matches!(self.pose.kind, K::Wolf | K::Dog | K::Fox) { 1.0 } else { 0.5 };
            let call = 0.85 + 0.15 * sin_turns(self.pose.seconds * 0.22);
            poll = root + v3(m.neck.0 * (1.0 - 0.35 * far), m.neck.1 * (1.0 + 0.5 * far) * call + 0.03, 0.0);
            nose_down = -0.17 * far * call;
        }
        (poll, nose_down)
    }

    /// Whether it stands and eats or drinks from the ground.
    pub(crate) fn feeds(&self) -> bool {
        matches!(self.pose.action, Action::Eat | Action::Drink) && self.gait == Gait::Stand
    }

    /// How far the head is turned aside: who does not run looks about.
    pub(crate) fn glance(&self) -> f32 {
        let s = self.pose.seconds;
        let far = match (self.gait, self.pose.action) {
            (Gait::Run, _) => 0.0,
            // Whoever looks at something keeps looking.
            (_, Action::Look) => 0.16,
            // Who has hooves licks its flank.
            (Gait::Stand, Action::Groom | Action::Scratch) => return 0.33,
            (Gait::Sit, _) => 1.3,
            _ => 1.0,
        };
        far * (0.05 * sin_turns(s * 0.09 + self.pose.unit(12)) + 0.02 * sin_turns(s * 0.23))
    }

    pub(crate) fn head(&self, body: &mut Body, poll: Vec3, down: f32) {
        let m = &self.m;
        let dir = v3(cos_turns(down), -sin_turns(down), 0.0);
        let up = v3(-dir.y, dir.x, 0.0);
        let skull = poll + dir * (m.skull * 0.35) + up * (m.skull * 0.1);
        let nose = skull + dir * m.head;
        let round = match self.pose.kind {
            K::Cat | K::Lion | K::Tiger => {
                self.feline(body, skull, dir, up);
                true
            }
            K::Monkey => {
                self.ape(body, skull, dir, up);
                true
            }
            _ => {
                self.snout(body, (skull, nose), dir, up);
                false
            }
        };
        for side in [1.0, -1.0] {
            if !round {
                self.eye(body, skull, (dir, up), side);
            }
            self.ear(body, skull, dir, up, side);
        }
        self.crown(body, skull, nose, dir, up);
        self.mouthful(body, nose, (dir, up));
    }

    /// A long face: brow, cheeks, jaw and nose.
    fn snout(&self, body: &mut Body, (skull, nose): (Vec3, Vec3), dir: Vec3, up: Vec3) {
        let m = &self.m;
        let face = match self.pose.kind {
            K::Sheep | K::Cow => self.points,
            _ => self.coat,
        };
        if matches!(self.pose.kind, K::Dog | K::Wolf | K::Fox | K::Bear | K::Panda) {
            self.canine(body, (skull, nose), (dir, up));
            return;
        }
        if self.humped() {
            self.long_face(body, (skull, nose), (dir, up));
            return;
        }
        if self.nibbles() {
            self.nibbler(body, skull, (dir, up));
            return;
        }
        // Beasts with a muzzle of their own have a stop before the brow.
        let stop = if m.paws { 0.5 } else { 0.62 };
        let bridge = skull.lerp(nose, 0.5) - up * (m.skull * if m.paws { 0.2 } else { 0.02 });
        body.tube(
            &[
                (skull - dir * (m.skull * 0.2), m.skull * 0.9),
                (skull, m.skull),
                (bridge, mix(m.muzzle, m.skull, 1.0 - stop)),
                (nose, m.muzzle),
            ],
            0.85,
            face,
        );
        if self.trunked() {
            // Two domes make the brow.
            for side in [1.0, -1.0] {
                let dome = skull + up * (m.skull * 0.3) + v3(0.0, 0.0, side * m.skull * 0.36);
                body.ball(dome, v3(0.8, 0.78, 0.62) * m.skull, self.coat);
            }
        }
        if !m.paws {
            self.jowl(body, (skull, bridge, nose), (dir, up), face);
        }
        let tip = nose + dir * (m.muzzle * 0.78) + up * (m.muzzle * 0.3);
        if matches!(self.pose.kind, K::Horse | K::Camel | K::Elephant | K::Cow | K::Zebra | K::Donkey | K::Giraffe) {
            for side in [1.0, -1.0] {
                let nostril = tip - up * (m.muzzle * 0.15) + v3(0.0, 0.0, side * m.muzzle * 0.38);
                body.orb(nostril, m.muzzle * 0.16, self.coat.tone(0.25));
            }
        } else {
            if self.pose.kind == K::Pig {
                self.disc(body, nose, (dir, up));
                return;
            }
            let dark = Skin::new(hex(0x1a1512)).gloss(0.5);
            let wide = if self.pose.kind == K::Deer { 1.4 } else { 1.0 };
            body.ball(tip, v3(m.muzzle * 0.34, m.muzzle * 0.3 * wide, m.muzzle * 0.42 * wide), dark);
        }
    }

    fn ear(&self, body: &mut Body, skull: Vec3, dir: Vec3, up: Vec3, side: f32) {
        let m = &self.m;
        if m.ear <= 0.0 {
            return;
        }
        // An ear twitches now and then.
        let twitch = smoothstep(0.93, 1.0, sin_turns(self.pose.seconds * 0.37 + side * 0.2)) * 0.4;
        let root = skull + up * (m.skull * 0.72) + v3(0.0, 0.0, side * m.skull * 0.55) - dir * (m.skull * 0.25);
        let skin = match self.pose.kind {
            K::Panda | K::Sheep | K::Cow => self.points,
            _ if self.pose.guise == Some(Guise::Raccoon) => self.hair(hex(0xd8d2c6)),
            _ => self.tip(Skin { mark: Mark::None, ..self.coat.tone(0.85) }),
        };
        if self.markings.round_ears {
            self.round_ear(body, skull, (dir, up), (side, skin));
            return;
        }
        let pricked = matches!(self.pose.kind, K::Cat | K::Fox | K::Wolf) || self.markings.pricked;
        let lift = match self.pose.kind {
            K::Dog if !pricked => {
                self.lop(body, skull, (dir, up), side);
                return;
            }
            K::Pig => dir * (m.ear * 0.75) + up * (m.ear * 0.2) + v3(0.0, 0.0, side * m.ear * 0.5),
            K::Cow | K::Sheep | K::Goat => v3(-m.ear * 0.25, -m.ear * 0.12, side * m.ear * 0.95),
            K::Deer | K::Camel | K::Giraffe if matches!(self.pose.guise, None | Some(Guise::Sika | Guise::Moose)) => {
                v3(-m.ear * 0.3, m.ear * 0.35, side * m.ear * 0.85)
            }
            K::Bear | K::Panda | K::Lion | K::Tiger | K::Monkey => {
                self.round_ear(body, skull, (dir, up), (side, skin));
                return;
            }
            _ => up * m.ear + v3(-m.ear * (0.15 + twitch), 0.0, side * m.ear * (0.18 + twitch * 0.5)),
        };
        if pricked {
            self.shell(body, (root - up * (m.ear * 0.25), root + lift), dir, skin);
            return;
        }
        body.tube(
            &[(root, m.ear_wide * 0.6), (root + lift * 0.5, m.ear_wide), (root + lift, m.ear_wide * 0.3)],
            0.6,
            skin,
        );
        if matches!(self.pose.kind, K::Rabbit | K::Deer | K::Squirrel | K::Donkey) {
            self.hollow(body, (root + dir * (m.ear_wide * 0.62), lift), skin);
        }
    }

    /// A pricked ear: a shell, open to the front.
    fn shell(&self, body: &mut Body, (foot, tip): (Vec3, Vec3), dir: Vec3, skin: Skin) {
        let wide = self.m.ear_wide;
        body.ribbon(&[(foot, wide), (foot.lerp(tip, 0.5), wide * 0.62), (tip, 0.006)], (dir, 0.6), skin);
        let inner = dir * (wide * 0.3);
        let bare = Skin { colour: skin.colour.lerp(hex(0xe2b6a4), 0.5), ..skin };
        body.ribbon(&[(foot + inner, wide * 0.6), (foot.lerp(tip, 0.75) + inner, 0.01)], (dir, 0.4), bare);
    }

    /// The hollow of a long ear.
    fn hollow(&self, body: &mut Body, (root, lift): (Vec3, Vec3), skin: Skin) {
        let wide = self.m.ear_wide * 0.55;
        let bare = Skin { colour: skin.colour.lerp(hex(0xe2b0a0), 0.6), ..skin };
        let rim = |t: f32, wide: f32| (root + lift * t, wide);
        body.tube(&[rim(0.12, wide * 0.5), rim(0.5, wide), rim(0.88, wide * 0.25)], 0.8, bare);
    }

    /// Horns, antlers, tusks, trunk and great ears.
    fn crown(&self, body: &mut Body, skull: Vec3, nose: Vec3, dir: Vec3, up: Vec3) {
        let m = &self.m;
        for side in [1.0, -1.0] {
            let root = skull + up * (m.skull * 0.8) + v3(0.0, 0.0, side * m.skull * 0.4);
            match self.pose.kind {
                K::Cow if self.pose.guise == Some(Guise::Buffalo) => self.crescent(body, root, side),
                K::Cow => body.tube(
                    &[
                        (root, 0.03),
                        (root + v3(0.0, 0.03, side * 0.1), 0.024),
                        (root + v3(0.04, 0.1, side * 0.14), 0.007),
                    ],
                    1.0,
                    Skin::new(hex(0xd8c9a8)),
                ),
                K::Deer if !self.young => self.antler(body, root, side),
                K::Goat => self.horn(body, root, side),
                K::Giraffe => {
                    let tip = root + up * 0.09 - dir * 0.02;
                    body.rod(root, tip, 0.018, 0.016, self.coat);
                    body.orb(tip, 0.024, Skin::new(hex(0x3a2a20)));
                }
                K::Elephant if self.trunked() => self.ear_and_tusk(body, (skull, nose), side),
                _ => {}
            }
        }
        if self.pose.kind == K::Goat {
            let chin = nose - up * (m.muzzle * 0.9) - dir * (m.muzzle * 0.6);
            body.tube(
                &[(chin, 0.035), (chin - up * 0.09, 0.03), (chin - up * 0.17 - dir * 0.02, 0.006)],
                0.6,
                self.coat.tone(0.9),
            );
        }
        if self.trunked() {
            self.trunk_of(body, nose, dir);
        }
        self.dewlap(body, (skull, nose), (dir, up));
        self.beard_of_bison(body, skull, (dir, up));
        self.topknot(body, (skull, nose), (dir, up));
        self.alicorn(body, skull, (dir, up));
    }

    /// An elephant's great ear and, on the grown, its tusk.
    fn ear_and_tusk(&self, body: &mut Body, (skull, nose): (Vec3, Vec3), side: f32) {
        let m = &self.m;
        let flap = 0.04 * sin_turns(self.pose.seconds * 0.35);
        let hinge = skull + v3(0.0, 0.04, side * m.skull * 0.78);
        let ear = body.since();
        body.ball(hinge + v3(-0.18, 0.0, 0.0), v3(0.2, 0.23, 0.028), self.points.tone(0.92));
        body.ball(hinge + v3(-0.15, -0.2, 0.0), v3(0.12, 0.18, 0.024), self.points.tone(0.9));
        body.turn(ear, hinge, 1, -side * (0.1 + flap));
        if self.young {
            return;
        }
        body.tube(
            &[
                (nose + v3(-0.04, -0.04, side * 0.08), 0.028),
                (nose + v3(0.08, -0.17, side * 0.1), 0.024),
                (nose + v3(0.2, -0.17, side * 0.1), 0.008),
            ],
            1.0,
            Skin::new(hex(0xece4d0)).gloss(0.2),
        );
    }

    /// An elephant's trunk, which sways.
    fn trunk_of(&self, body: &mut Body, nose: Vec3, dir: Vec3) {
        let sway = 0.08 * sin_turns(self.pose.seconds * 0.23);
        let mut points = vec![(nose - dir * 0.05, 0.125)];
        let hide = Skin { mark: Mark::Bands(3.0), second: self.coat.colour * 0.9, ..self.coat };
        if self.pose.action == Action::Spray {
            // Out, up, and back over the head.
            let bend = [(0.11, -0.11, 0.11), (0.23, -0.08, 0.092), (0.3, 0.07, 0.076), (0.27, 0.25, 0.062)];
            points.extend(bend.map(|(x, y, r)| (nose + v3(x, y, sway * x), r)));
            let tip = nose + v3(0.17, 0.38 + sway * 0.3, sway * 0.4);
            points.push((tip, 0.05));
            body.tube(&points, 1.0, hide);
            return fountain(body, self.pose, tip);
        }
        // Down to what it takes up, else short of the ground.
        let (long, still) = if self.feeds() { (nose.y - 0.03, 0.25) } else { (0.6, 1.0) };
        let sway = sway * still;
        for i in 1..=5 {
            let t = i as f32 / 5.0;
            points.push((
                nose + v3(0.08 + 0.06 * sin_turns(t * 0.5) + 0.12 * t * t + sway * t, -long * t, sway * 0.6 * t),
                mix(0.11, 0.045, t),
            ));
        }
        body.tube(&points, 1.0, hide);
    }
}

/// Drops that a trunk blows up over the back, and that fall from there.
fn fountain(body: &mut Body, pose: &Pose, tip: Vec3) {
    const DROPS: i32 = 90;
    let water = Skin::clear(hex(0xe4f2ff));
    for i in 0..DROPS {
        let dice = |salt: i32| pose.unit(900 + i * 4 + salt);
        let t = fract(pose.seconds * 0.9 + i as f32 / DROPS as f32);
        let way = v3(-0.35 - 0.75 * dice(1), 0.8 + 0.5 * dice(2), 0.5 * (dice(3) - 0.5));
        let at = tip + way * t - v3(0.0, 1.7 * t * t, 0.0);
        body.orb(at, mix(0.016, 0.03, dice(0)) * (1.0 + 0.5 * t), water);
    }
}
