//! Whether whoever is on the ground stands on what is drawn under them.
//!
//! Tests alone.

use super::posture::{pose, stand};
use crate::figure::{Body, Shape, figure};
use crate::maths::Vec3;
use crate::render::buildings::stairs;
use crate::render::grain::Grain;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::city::{humped_m, longbridge};
use crate::scene::sample::lasting;
use crate::scene::terrain::relief::Relief;
use crate::scene::{Actor, Prop, PropKind, ShotScene};

/// Of each solid shape of a body, its lowest point.
fn soles(body: &Body) -> Vec<Vec3> {
    let end =
        |a: Vec3, ra: f32, b: Vec3, rb: f32| if a.y - ra < b.y - rb { a - Vec3::UP * ra } else { b - Vec3::UP * rb };
    body.shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Rod { a, b, ra, rb, .. } => Some(end(*a, *ra, *b, *rb)),
            Shape::Drum { a, b, ra, rb, .. } => {
                let way = (*b - *a).unit();
                let upright = (1.0 - way.y * way.y).max(0.0).sqrt();
                Some(end(*a, *ra * upright, *b, *rb * upright))
            }
            Shape::Ball { at, axes, .. } => {
                let high = axes.iter().map(|axis| axis.y * axis.y).sum::<f32>().sqrt();
                Some(*at - Vec3::UP * high)
            }
            Shape::Plate { first, count, .. } => {
                body.points[*first..*first + *count].iter().copied().min_by(|a, b| a.y.total_cmp(&b.y))
            }
            _ => None,
        })
        .collect()
}

/// How high what is drawn under a spot is there, for who is at a place.
fn under(shot: &ShotScene, relief: Option<&Relief>, who: Vec3, spot: Vec3) -> f32 {
    let ground = |at: Vec3| relief.map_or(0.0, |relief| relief.height(at.x, at.z));
    if let Some(steps) = shot.props.iter().find(|prop| prop.kind == PropKind::Steps && stairs::bears(prop, spot)) {
        let (deep, past) = stairs::tread(steps, spot.z);
        // Its foot is at its far end; what is trodden is a step above its edge.
        let back = (steps.at.z - spot.z + past - deep) / steps.size.z;
        return steps.at.y + ground(steps.at) - back * steps.size.y;
    }
    let own = who - Vec3::UP * ground(who);
    let bears = |prop: &&Prop| longbridge::bears(prop, who) || longbridge::bears(prop, own);
    let Some(deck) = shot.props.iter().find(bears) else { return ground(spot) };
    let high = if deck.kind == PropKind::ArchBridge {
        let off = spot - deck.at;
        let along = Vec3 { x: 1.0, y: 0.0, z: 0.0 }.yawed(deck.yaw_turns);
        humped_m(off.dot(along), deck.size.x * 0.5, deck.size.y)
    } else {
        deck.size.y
    };
    deck.at.y + high + ground(deck.at).max(0.0)
}

/// The soles of somebody in the world after some seconds.
fn treads(actor: &Actor, (shot, relief): (&ShotScene, Option<&Relief>), grain: &Grain, seconds: f32) -> Vec<Vec3> {
    let view = View::look(actor.at, actor.at + Vec3 { x: 0.0, y: 0.0, z: 1.0 }, 40.0, 64, 64);
    let moment = Moment::new(shot, (grain, relief), seconds, &view, 0.0);
    let at = actor.whereabouts(relief, seconds);
    let mut body = figure(&pose(actor, &moment, 0.001));
    body.put(Body::default().since(), &stand(actor, at, relief, seconds));
    soles(&body)
}

/// How far the lowest sole of somebody is above what is under it.
fn clearance_m(actor: &Actor, (shot, relief): (&ShotScene, Option<&Relief>), grain: &Grain, seconds: f32) -> f32 {
    let at = actor.whereabouts(relief, seconds);
    let soles = treads(actor, (shot, relief), grain, seconds);
    soles.into_iter().map(|sole| sole.y - under(shot, relief, at, sole)).fold(f32::MAX, f32::min)
}

/// How far the sole that carries somebody slides while they go a metre, at most times.
fn slide(actor: &Actor, (shot, relief): (&ShotScene, Option<&Relief>), grain: &Grain) -> f32 {
    const STEP_S: f32 = 1.0 / 96.0;
    let mut slides: Vec<f32> = (0..192)
        .map(|moment| {
            let [now, then] = [moment, moment + 1].map(|k| treads(actor, (shot, relief), grain, STEP_S * k as f32));
            let above = |sole: Vec3| sole.y - under(shot, relief, actor.at, sole);
            let carries = (0..now.len()).min_by(|a, b| above(now[*a]).total_cmp(&above(now[*b]))).expect("a sole");
            let way = then[carries] - now[carries];
            (way.x * way.x + way.z * way.z).sqrt() / (actor.motion.speed_m_s() * STEP_S)
        })
        .collect();
    slides.sort_by(f32::total_cmp);
    slides[slides.len() / 2]
}

/// As deep as a sole may be in what is drawn under it, and as high over it, of who goes,
/// of who runs or leaps, and both of who goes up or down steps, in metres.
const DEEP_M: f32 = 0.06;
const HIGH_M: f32 = 0.03;
const LEAP_M: f32 = 0.16;
const STEP_M: f32 = 0.1;

#[test]
fn whoever_goes_has_what_is_drawn_under_the_soles() {
    let grain = Grain::bake(7);
    let goes = [
        "a man walks across a meadow",
        "a woman walks along a country road",
        "an old man walks on a forest path",
        "a woman walks in the snow",
        "hikers walk up a hill",
        "a man walks through the desert dunes",
        "a couple walks on the beach",
        "a crowd walks in a square",
        "a man walks across a stone bridge over a river",
        "a girl walks on a wooden pier over a lake",
        "a sailor walks on the deck of a ship",
        "a woman walks on a boardwalk through a forest",
        "a robot walks down a street",
        "a robot walks across an old stone bridge",
        "a horse walks on a hill",
        "a sheep walks on a mountain slope",
        "a bear walks over a stone bridge",
        "a tiger walks in a forest",
        "a cyclist rides up a hill",
        "a cyclist rides over a stone bridge",
        "a car drives on a country road",
        "a car drives through snow",
        "a car drives across a stone bridge",
        "a bus drives in a city",
        "a carriage drives through a forest",
        "a sports car drives across a suspension bridge",
        "a skier skis down a slope",
        "a bear walks on a beach",
        "a penguin walks on the ice",
        "a chicken walks in a yard",
        "a cat walks in a living room",
        "a man walks in a kitchen",
        "a woman walks through a museum",
        "an SUV drives through a forest",
        "a red truck drives along a mountain road",
        "a motorcycle drives on a country road",
    ];
    let leaps = [
        "a boy runs across a meadow",
        "a woman runs across a suspension bridge",
        "a dog runs in a park",
        "a horse gallops across a meadow",
        "a deer runs in a forest",
        "a rabbit runs in a meadow",
        "a dog runs in a living room",
    ];
    let climbs = ["a woman walks down stone steps", "a man climbs a long stone stairway"];
    let all = goes.map(|prompt| (prompt, DEEP_M, HIGH_M)).into_iter();
    let all = all.chain(leaps.map(|prompt| (prompt, DEEP_M, LEAP_M)));
    let all = all.chain(climbs.map(|prompt| (prompt, STEP_M, STEP_M)));
    let mut astray = Vec::new();
    for (prompt, deep_m, high_m) in all {
        let shot = lasting(prompt, 1, 5);
        let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed));
        let over = |moment: i32| clearance_m(&shot.actors[0], (&shot, relief.as_ref()), &grain, 0.125 * moment as f32);
        let (low, high) = (0..40).map(over).fold((f32::MAX, f32::MIN), |(low, high), m| (low.min(m), high.max(m)));
        if low < -deep_m || high > high_m {
            astray.push((prompt, low, high));
        }
    }
    assert!(astray.is_empty(), "{astray:?}");
}

/// As far as a sole slides that carries somebody, in metres a metre gone.
const SLIDES: f32 = 0.25;

#[test]
fn what_carries_whoever_goes_stays_where_it_treads() {
    let grain = Grain::bake(7);
    let slid: Vec<(&str, f32)> = [
        "a man walks across a meadow",
        "a woman walks down a city street",
        "a child walks in a park",
        "a robot walks down a street",
        "an astronaut walks on the moon",
        "a boy runs across a meadow",
        "a woman runs along a road",
        "a man runs on a beach",
        "a dog runs in a park",
        "a horse walks in a meadow",
        "a horse gallops across a meadow",
        "a cow walks in a field",
        "an elephant walks in the savanna",
        "a deer runs in a forest",
        "a camel walks in the desert",
        "a dog walks on the beach",
        "a corgi runs in a park",
        "a cat walks down a street",
        "a cat runs in a garden",
        "a tiger walks on a beach",
        "a bear walks on a beach",
        "a fox walks in the snow",
        "a rabbit runs in a meadow",
        "a panda walks in a bamboo forest",
        "a deer walks in a forest",
        "a penguin walks on the ice",
        "an ostrich runs in the savanna",
        "a man walks quickly down a street",
        "a dog runs in a living room",
    ]
    .map(|prompt| {
        let shot = lasting(prompt, 1, 5);
        let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed));
        (prompt, slide(&shot.actors[0], (&shot, relief.as_ref()), &grain))
    })
    .into_iter()
    .filter(|(_, slide)| *slide > SLIDES)
    .collect();
    assert!(slid.is_empty(), "{slid:?}");
}
