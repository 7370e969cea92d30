//! What stands on the ground of a sport and around it: goals and nets, stands on
//! three sides, lamps at the corners, and those who play where nobody is named.
//!
//! Decides where; the ground itself is `court`'s and painted by the renderer.

use super::extras::extra;
use super::masonry::lit;
use super::skatepark;
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::parts::{Actor, Court, Prop, PropKind, Sport, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Action, Feature, Place, SubjectKind as K};

/// All that is built on a court and around it.
pub(in crate::scene) fn build(setting: &Setting, court: &Court, actors: &[Actor], all: &mut Vec<Prop>) {
    gear(court, actors, all);
    match () {
        () if court.sport == Sport::Skateboarding => {}
        () if has_stands(setting) => stands(setting, court, all),
        () => fences(court, all),
    }
}

/// Whether there are stands, which are full, about what is played on.
pub(in crate::scene) fn has_stands(setting: &Setting) -> bool {
    let crowded = ![K::Person, K::Crowd].iter().any(|kind| setting.shot.without.contains(kind));
    let in_town = setting.in_town() && !setting.has(Feature::Stadium);
    // No full stands look at children, nor at a pitch with houses about it.
    let around = [Feature::Houses, Feature::Mountains, Feature::Waves, Feature::Forest, Feature::Palms];
    let wild = setting.place == Place::Mountains || around.into_iter().any(|one| setting.has(one));
    let small = wild || setting.shot.subjects.iter().any(|one| one.kind == K::Child);
    crowded && !in_town && !small && !setting.has(Feature::Skatepark)
}

/// What is played with that does not move.
fn gear(court: &Court, actors: &[Actor], all: &mut Vec<Prop>) {
    let (long, wide) = court.sport.half_m();
    let at = |along: f32| court.at + if court.along { v3(0.0, 0.0, along) } else { v3(along, 0.0, 0.0) };
    // A front looks along its own -z.
    let (across, far, near) = if court.along { (0.0, 0.0, 0.5) } else { (0.25, -0.25, 0.25) };
    let mut put = |kind, at, size, yaw_turns, colour| {
        all.push(Prop { yaw_turns, ..Prop::plain(kind, at, size, hex(colour)) });
    };
    let white = 0xf0_f0ec;
    // Some bring what they aim at or leap at along.
    let brought =
        actors.iter().any(|actor| matches!(actor.action, Action::Dunk | Action::Kick | Action::Spike | Action::Save));
    match court.sport {
        Sport::Football | Sport::Volleyball if brought => {}
        Sport::Football => {
            put(PropKind::Goal, at(long), v3(7.32, 2.44, 2.0), far, white);
            put(PropKind::Goal, at(-long), v3(7.32, 2.44, 2.0), near, white);
        }
        Sport::Tennis => put(PropKind::Net, at(0.0), v3(wide * 2.0 + 1.8, 1.0, 1.0), across, white),
        Sport::Volleyball => put(PropKind::Net, at(0.0), v3(wide * 2.0 + 1.0, 2.43, 1.0), across, white),
        Sport::Basketball => {
            let ends: &[f32] = if brought { &[-1.0] } else { &[-1.0, 1.0] };
            for end in ends {
                let turned = if *end > 0.0 { far } else { near };
                put(PropKind::Hoop, at(end * (long + 0.6)), v3(1.8, 3.95, 1.8), turned, 0x3a_3f48);
            }
        }
        Sport::Skating => boards(court, all),
        Sport::Skateboarding => skatepark::build(court, all),
        Sport::Running | Sport::Baseball => {}
    }
}

/// The low wall around the ice.
fn boards(court: &Court, all: &mut Vec<Prop>) {
    let (x, z) = court.reach();
    let mut wall = |at: Vec3, wide: f32, deep: f32| {
        all.push(Prop::plain(PropKind::Pedestal, court.at + at, v3(wide, 1.1, deep), hex(0xe8eaec)));
        // Along its foot runs a yellow board.
        let foot = v3(wide + 0.04, 0.22, deep + 0.04);
        all.push(Prop::plain(PropKind::Pedestal, court.at + at, foot, hex(0xe0b52c)));
    };
    wall(v3(0.0, 0.0, z), x * 2.0, 0.14);
    wall(v3(-x, 0.0, 0.0), 0.14, z * 2.0);
    wall(v3(x, 0.0, 0.0), 0.14, z * 2.0);
}

/// A high fence behind a court in a city.
fn fences(court: &Court, all: &mut Vec<Prop>) {
    let margin = court.sport.margin_m();
    let (x, z) = (court.reach().0 + margin, court.reach().1 + margin);
    for (at, long, yaw_turns) in
        [(v3(0.0, 0.0, z), x * 2.0, 0.0), (v3(-x, 0.0, 0.0), z * 2.0, 0.25), (v3(x, 0.0, 0.0), z * 2.0, 0.25)]
    {
        let fence = Prop::plain(PropKind::Fence, court.at + at, v3(long, 3.4, 0.1), hex(0x55605c));
        all.push(Prop { yaw_turns, ..fence });
    }
}

/// Stands on three sides, and masts with lamps behind them.
fn stands(setting: &Setting, court: &Court, all: &mut Vec<Prop>) {
    let margin = court.sport.margin_m();
    let (x, z) = (court.reach().0 + margin, court.reach().1 + margin);
    let large = matches!(court.sport, Sport::Football | Sport::Baseball);
    let (high, deep) = if large { (17.0, 30.0) } else { (6.5, 11.0) };
    // They are put out for a spotlight.
    let lit = if setting.spotlit() { 0.0 } else { lit(setting) };
    let stand = |at: Vec3, wide: f32, high: f32, yaw_turns: f32, seed| Prop {
        yaw_turns,
        lit,
        seed,
        ..Prop::plain(PropKind::Stand, court.at + at, v3(wide, high, deep), hex(0x2f568c))
    };
    all.push(stand(v3(0.0, 0.0, z), x * 2.0 + 24.0, high, 0.0, 1));
    all.push(stand(v3(-x, 0.0, 0.0), z * 2.0, high * 0.85, 0.25, 2));
    all.push(stand(v3(x, 0.0, 0.0), z * 2.0, high * 0.85, -0.25, 3));
    for side in [-1.0, 1.0] {
        let at = court.at + v3(side * (x + deep * 0.5), 0.0, z + deep * 0.5);
        let size = if large { v3(9.0, 42.0, 1.0) } else { v3(6.0, 22.0, 1.0) };
        let mast = Prop::plain(PropKind::Floodlight, at, size, hex(0x7d8288));
        all.push(Prop { lit, ..mast });
    }
}

/// Those who play, unless somebody is named or nobody is to be seen.
pub(in crate::scene) fn players(setting: &Setting, sport: Sport, dice: &mut Dice) -> Vec<Actor> {
    let people = [K::Person, K::Man, K::Woman, K::Child, K::Runner];
    let spoken_of = |kind: &K| {
        setting.shot.without.contains(kind) || setting.shot.subjects.iter().any(|subject| subject.kind == *kind)
    };
    if people.iter().any(spoken_of) {
        return Vec::new();
    }
    let middle = Court::ahead(sport).at;
    let (long, wide) = sport.half_m();
    let (count, action, pace, ball) = match sport {
        Sport::Football => (14, Action::Run, 3.0, Some((K::Football, 0.24))),
        Sport::Basketball => (8, Action::Run, 2.2, Some((K::Ball, 0.24))),
        Sport::Volleyball => (8, Action::Jump, 0.3, Some((K::Ball, 0.22))),
        Sport::Tennis => (2, Action::Tennis, 0.2, None),
        Sport::Running => (7, Action::Run, 6.5, None),
        Sport::Skating => (7, Action::Skate, 2.6, None),
        // Only where somebody is named who does it.
        Sport::Baseball | Sport::Skateboarding => return Vec::new(),
    };
    let race = sport == Sport::Running;
    let shirts = [hex(0xc8302a), hex(0x2450a8)];
    let mut all: Vec<Actor> = (0..count)
        .map(|index| {
            let share = (index as f32 + 0.5) / count as f32 * 2.0 - 1.0;
            // In a race each has a lane; elsewhere everybody goes to where the ball goes.
            let x = if race { -14.0 + dice.range(0.0, 3.0) } else { dice.range(-0.42, 0.42) * long };
            let at = v3(x, 0.0, middle.z + share * wide * if race { 0.85 } else { 0.65 });
            let loose = v3(-at.x * 0.06 + dice.range(-1.4, 1.4), 0.0, dice.range(-1.2, 1.2)).unit();
            let way = if race { v3(1.0, 0.0, 0.0) } else { loose };
            let velocity = way * (pace * dice.range(0.85, 1.15));
            let mut one = extra((K::Man, dice.range(1.72, 1.9), action), at, velocity, dice);
            (one.grounded, one.rate_hz, one.colour) = (true, 1.4, Some(shirts[index % 2]));
            one
        })
        .collect();
    if let Some((kind, size_m)) = ball {
        let at = v3(-long * 0.13, 0.0, middle.z - wide * 0.4);
        let mut ball = extra((kind, size_m, Action::Stand), at, v3(2.6, 0.0, 0.9), dice);
        ball.grounded = true;
        all.push(ball);
    }
    all
}

#[cfg(test)]
mod tests {
    use crate::scene::parts::PropKind;
    use crate::scene::sample::lasting;
    use crate::script::SubjectKind as K;

    #[test]
    fn children_play_football_on_a_pitch_of_their_town() {
        let shot = lasting("two teams of kids chase the ball on a small-town football pitch", 1, 4);
        let court = shot.land.as_ref().and_then(|land| land.court.as_ref()).expect("a pitch");
        let (wide, deep) = court.reach();
        let on_it =
            |at: crate::scene::parts::Vec3| (at.x - court.at.x).abs() < wide && (at.z - court.at.z).abs() < deep;
        assert!(!shot.props.iter().any(|prop| prop.kind == PropKind::House && on_it(prop.at)));
        assert!(!shot.props.iter().any(|prop| prop.kind == PropKind::Stand));
        let balls = shot.actors.iter().flat_map(|one| [Some(one.kind), one.company.as_ref().map(|c| c.kind)]).flatten();
        let balls: Vec<K> = balls.filter(|kind| kind.is_ball()).collect();
        assert_eq!(balls, [K::Football]);
    }
}
