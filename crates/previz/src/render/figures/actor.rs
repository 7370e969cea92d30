//! Actors in one frame: where each has got to, its body in that place, the
//! light it stands in, and its shadow.
//!
//! What a body looks like is `figure`'s to say.

use super::easel::{Easel, seen};
use super::layer::Layer;
use super::outdoors;
use super::painter::Painter;
use super::posture::{pose, stand};
use crate::figure::{Body, figure};
use crate::maths::Vec3;
use crate::render::canvas::Canvas;
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::actors::watering;
use crate::scene::city::longbridge;
use crate::scene::terrain::relief::Relief;
use crate::scene::{Actor, Enclosure};
use crate::script::SubjectKind as K;

/// How deep the ground is under water on which no shadow is seen.
const WET_M: f32 = 0.06;

/// Draws one actor and its shadow.
pub(crate) fn draw(
    actor: &Actor,
    relief: Option<&Relief>,
    (moment, view): (&Moment, &View),
    canvas: &mut Canvas,
    easel: &mut Easel,
    mirror: bool,
) {
    let seconds = moment.seconds;
    let at = actor.whereabouts(relief, seconds);
    let depth = seen(view, at - view.eye).z;
    if depth < -actor.size_m * 2.5 {
        return;
    }
    let mut body = figure(&pose(actor, moment, depth / view.focal));
    let frame = stand(actor, at, relief, seconds);
    let since = Body::default().since();
    body.put(since, &frame);
    let painter = Painter::new(moment, view);
    // Of soap bubbles no shadow is seen.
    let bridged = !actor.grounded && moment.shot.props.iter().any(|prop| longbridge::bears(prop, at));
    let decked = bridged || outdoors::bear(moment.shot, relief, at);
    let stands = !matches!(actor.kind, K::Bubbles | K::Splash | K::Powder)
        && (actor.grounded && !wades(at, moment)
            || watering::laps(actor)
            || decked
            || moment.shot.enclosure != Enclosure::None);
    if !mirror && stands && !moment.shot.air.underwater {
        // The ground is far below a bridge, and below what is on a wall.
        let ground = relief.filter(|_| !decked);
        painter.shadow(&body, (at, actor.size_m), ground, canvas, easel);
    }
    if painter.solids(&body, Layer::Solid, easel) {
        easel.hang(canvas, view, actor.size_m * 0.05, mirror);
    }
    // What fills a glass is seen before its wall is.
    for (layer, bend) in [(Layer::Liquid, 0.05), (Layer::Clear, 0.12)] {
        if body.shapes.iter().any(|shape| layer.has(shape)) && painter.solids(&body, layer, easel) {
            easel.glaze(canvas, view, actor.size_m * bend, mirror);
        }
    }
    painter.softs(&body, canvas);
}

/// Whether somebody's feet are under water: that mirrors them and takes no shadow.
fn wades(at: Vec3, moment: &Moment) -> bool {
    at.y < -WET_M && moment.shot.water.as_ref().is_some_and(|water| !water.film)
}

/// Draws a body that is in its place already and casts no shadow.
pub(crate) fn set_down(body: &Body, (moment, view): (&Moment, &View), canvas: &mut Canvas, easel: &mut Easel) {
    Painter::new(moment, view).whole(body, canvas, easel);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Finish, Shape};
    use crate::maths::v3;
    use crate::render::figures::sitter::{SIDE, Sitter};
    use crate::scene::Company;
    use crate::script::{Action, Garment, Guise};

    #[test]
    fn every_kind_draws_something_at_every_size_and_stays_finite() {
        let sitter = Sitter::new();
        for kind in K::ALL {
            for action in Action::ALL {
                let mut actor = Sitter::actor(*kind, *action);
                if *kind == K::Fireworks {
                    actor.size_m = 0.6;
                }
                let canvas = sitter.draw(&actor, 1.3, 48);
                assert!(canvas.pixels.iter().any(|p| p[0] + p[1] + p[2] > 0.0), "{kind:?} {action:?}");
                assert!(canvas.pixels.iter().flatten().all(|c| c.is_finite()), "{kind:?} {action:?}");
            }
            for size_m in [1e-4, 0.01, 30.0] {
                let tiny = sitter.draw(&Actor { size_m, ..Sitter::actor(*kind, Action::Walk) }, 0.4, 24);
                assert!(tiny.pixels.iter().flatten().all(|c| c.is_finite()), "{kind:?} {size_m}");
            }
        }
    }

    #[test]
    fn a_crew_is_who_the_words_say_in_what_they_say() {
        let sitter = Sitter::new();
        for boat in [K::Boat, K::Sailboat] {
            let crew = |garment, guise| {
                let company = Some(Company { garment, guise, ..Company::thing(K::Man, None) });
                let size_m = 4.0;
                let boat = Actor { at: v3(0.0, -0.4, 6.0), size_m, company, ..Sitter::actor(boat, Action::Row) };
                sitter.draw(&boat, 0.3, 2 * SIDE).pixels
            };
            let anyone = crew(None, None);
            for other in [crew(Some(Garment::Raincoat), None), crew(None, Some(Guise::Elder))] {
                assert!(anyone.iter().zip(&other).any(|(a, b)| a != b), "{boat:?}");
            }
        }
    }

    #[test]
    fn old_people_are_grey_whatever_they_wear() {
        let sitter = Sitter::new();
        for garment in Garment::ALL.iter().map(|garment| Some(*garment)).chain([None]) {
            for kind in [K::Man, K::Woman] {
                let old = Actor { guise: Some(Guise::Elder), garment, ..Sitter::actor(kind, Action::Stand) };
                let body = figure(&sitter.pose(&old, 0.0));
                let hair = body.shapes.iter().filter_map(|shape| match shape {
                    Shape::Ball { skin, .. } | Shape::Rod { skin, .. } if skin.pile.long > 0.0 => {
                        Some(skin.colour.luma())
                    }
                    _ => None,
                });
                assert!(hair.fold(1.0, f32::min) > 0.2, "{kind:?} {garment:?}");
            }
        }
    }

    #[test]
    fn a_splash_is_a_thin_sheet_with_fingers_and_drops_above_the_ground() {
        let sitter = Sitter::new();
        let splash = Sitter::actor(K::Splash, Action::Stand);
        let body = figure(&sitter.pose(&splash, 0.0));
        let film = body.shapes.iter().filter(|shape| shape.finish() == Some(Finish::Film)).count();
        assert!(film > 400, "{film}");
        let low = body.points.iter().map(|p| p.y).fold(f32::MAX, f32::min);
        assert!(low > -0.02, "{low}");
        let drops = body.shapes.iter().filter(|shape| matches!(shape, Shape::Ball { .. })).count();
        assert!(drops > 40, "{drops}");
    }

    #[test]
    fn an_asked_colour_is_the_colour_that_is_seen() {
        let sitter = Sitter::new();
        let (red, blue) = (v3(0.6, 0.02, 0.02), v3(0.02, 0.03, 0.6));
        for kind in [K::Car, K::Horse, K::Umbrella, K::Woman, K::Balloon, K::Bird] {
            let tint = |colour: Vec3| {
                let canvas =
                    sitter.draw(&Actor { colour: Some(colour), ..Sitter::actor(kind, Action::Stand) }, 0.2, SIDE);
                canvas.pixels.iter().filter(|p| p[3] > 0.0).fold((0.0, 0.0), |(r, b), p| (r + p[0], b + p[2]))
            };
            let ((r, b), (r2, b2)) = (tint(red), tint(blue));
            assert!(r / b > 1.5 * (r2 / b2), "{kind:?}: {r} {b} against {r2} {b2}");
        }
    }

    #[test]
    fn what_is_carried_is_drawn_with_its_own_colour() {
        let sitter = Sitter::new();
        let bare = Sitter::actor(K::Woman, Action::Walk);
        let company = Company::thing(K::Umbrella, Some(v3(0.7, 0.01, 0.01)));
        let with = Actor { company: Some(company), ..bare.clone() };
        let reds = |actor: &Actor| {
            sitter.draw(actor, 0.2, SIDE).pixels.iter().filter(|p| p[0] > 2.0 * p[2] && p[0] > 2.0 * p[1]).count()
        };
        let (with, bare) = (reds(&with), reds(&bare));
        assert!(with > bare + 30, "{with} {bare}");
    }

    #[test]
    fn the_same_moment_is_drawn_with_the_same_bits() {
        let sitter = Sitter::new();
        for kind in [K::Horse, K::Train, K::Rocket, K::Castle] {
            let actor = Sitter::actor(kind, Action::Walk);
            assert_eq!(sitter.draw(&actor, 1.1, SIDE).pixels, sitter.draw(&actor, 1.1, SIDE).pixels);
        }
    }
}
