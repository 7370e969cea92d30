//! Actors in one frame: where each has got to, its body in that place, the
//! light it stands in, and its shadow.
//!
//! What a body looks like is `figure`'s to say.

use super::bearings::{middle, normal};
use super::contact;
use super::easel::{Easel, seen};
use super::fall::{Drop, globe, rings};
use super::layer::Layer;
use super::posture::{pose, stand};
use super::slab::{end_on, seen_thick};
use super::soft;
use super::solid::{Lens, Rod, window};
use crate::figure::{Body, Shape, Skin, figure};
use crate::maths::{Vec3, clamp01, v3};
use crate::render::canvas::Canvas;
use crate::render::view::{NEAR_M, View};
use crate::render::world::Moment;
use crate::scene::city::longbridge;
use crate::scene::terrain::relief::Relief;
use crate::scene::{Actor, Enclosure};
use crate::script::SubjectKind;

/// What is higher is built to be seen, and may stand beside an edge.
const HIGH_M: f32 = 9.0;
/// How far from the plane that a shadow is thrown on the ground takes some of it, for
/// each metre from the foot, and besides.
const OFF_PLANE: f32 = 0.12;
const OFF_PLANE_M: f32 = 0.8;

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
    let painter = Painter { moment, view, lens: Lens::of(view) };
    // Of soap bubbles no shadow is seen.
    let decked = !actor.grounded && moment.shot.props.iter().any(|prop| longbridge::bears(prop, at));
    let stands = !matches!(actor.kind, SubjectKind::Bubbles | SubjectKind::Splash | SubjectKind::Powder)
        && (actor.grounded || decked || moment.shot.enclosure != Enclosure::None);
    if !mirror && stands && !moment.shot.air.underwater {
        // The ground is far below a bridge.
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

/// Draws a body that is in its place already and casts no shadow.
pub(crate) fn set_down(body: &Body, (moment, view): (&Moment, &View), canvas: &mut Canvas, easel: &mut Easel) {
    let painter = Painter { moment, view, lens: Lens::of(view) };
    if painter.solids(body, Layer::Solid, easel) {
        easel.hang(canvas, view, 0.0, false);
    }
    painter.softs(body, canvas);
}

pub(super) struct Painter<'a> {
    pub(super) moment: &'a Moment<'a>,
    pub(super) view: &'a View,
    lens: Lens,
}

impl Painter<'_> {
    fn see(&self, p: Vec3) -> Vec3 {
        seen(self.view, p - self.view.eye)
    }

    /// Opens the easel around all shapes; false if none is in the picture.
    fn open(&self, body: &Body, layer: Layer, easel: &mut Easel) -> bool {
        let drop = layer.drop();
        let (mut x, mut y) = ((f32::MAX, f32::MIN), (f32::MAX, f32::MIN));
        let mut nearest = f32::MAX;
        let mut include = |p: Vec3, r: f32| {
            let p = self.see(drop.map_or(p, |drop| drop.fall(p)));
            if p.z + r < NEAR_M {
                return;
            }
            nearest = nearest.min(p.z);
            let (cx, cy) = self.lens.spot(p);
            // A large ball beside the view's middle is drawn out towards the edge.
            let (aside, wide) = ((p.x * p.x + p.y * p.y) / (p.z * p.z).max(1e-4), r / p.z.max(NEAR_M));
            let drawn_out = ((1.0 + aside) / (1.0 - wide * wide).max(0.1)).sqrt().min(6.0);
            let r = r * drawn_out * self.lens.focal / p.z.max(NEAR_M) * if drop.is_some() { 5.2 } else { 1.0 } + 1.5;
            (x, y) = ((x.0.min(cx - r), x.1.max(cx + r)), (y.0.min(cy - r), y.1.max(cy + r)));
        };
        for shape in body.shapes.iter().filter(|shape| layer.has(shape)) {
            match shape {
                Shape::Rod { a, b, ra, rb, ratio, .. } => {
                    include(*a, ra * ratio.max(1.0));
                    include(*b, rb * ratio.max(1.0));
                }
                Shape::Drum { a, b, ra, rb, .. } => {
                    include(*a, *ra);
                    include(*b, *rb);
                }
                Shape::Ball { at, axes, .. } => include(*at, axes.iter().map(|axis| axis.length()).fold(0.0, f32::max)),
                Shape::Plate { first, count, .. } => {
                    body.points[*first..first + count].iter().for_each(|p| include(*p, 0.0));
                }
                _ => {}
            }
        }
        let bounds = window(x, y, (0, 0, self.view.width, self.view.height));
        let some = bounds.0 < bounds.2 && bounds.1 < bounds.3;
        if some {
            easel.open(bounds, drop.is_some(), nearest.max(NEAR_M) / self.lens.focal);
        }
        some
    }

    /// Draws all that is solid, from back to front, or its shadow.
    fn solids(&self, body: &Body, layer: Layer, easel: &mut Easel) -> bool {
        if !self.open(body, layer, easel) {
            return false;
        }
        let drop = layer.drop();
        let mut order = std::mem::take(&mut easel.order);
        order.clear();
        for (index, shape) in body.shapes.iter().enumerate().filter(|(_, shape)| layer.has(shape)) {
            // What lies on a plate comes after it, so plates count by their
            // furthest corner.
            let far = match shape {
                Shape::Plate { first, count, .. } => {
                    body.points[*first..first + count].iter().map(|p| self.see(*p).z).reduce(f32::max)
                }
                _ => middle(body, shape).map(|at| self.see(at).z),
            };
            if let Some(z) = far {
                order.push((u32::MAX - z.max(0.0).to_bits(), index as u32));
            }
        }
        order.sort_unstable();
        let mut last: Option<Vec3> = None;
        for (_, index) in &order {
            let shape = &body.shapes[*index as usize];
            if drop.is_none()
                && let Some(at) = middle(body, shape)
            {
                // Air is asked for anew only where it can have changed.
                let z = (at - self.view.eye).length();
                if last.is_none_or(|old| (at - old).length() > z * 0.04) {
                    easel.light(self.lamp(at));
                    last = Some(at);
                }
            }
            self.solid(body, shape, drop, easel);
        }
        easel.order = order;
        true
    }

    fn solid(&self, body: &Body, shape: &Shape, drop: Option<&Drop>, easel: &mut Easel) {
        let put = |p: Vec3| self.see(drop.map_or(p, |drop| drop.fall(p)));
        match shape {
            Shape::Rod { a, b, ra, rb, wide, ratio, inner, course, skin } => {
                if let Some(drop) = drop {
                    self.flat(drop.around(drop.rod(*a, *b, *ra, *rb)), drop, easel, skin);
                    return;
                }
                let (sa, sb) = (put(*a), put(*b));
                let (along, left) = (sb - sa, seen(self.view, *wide));
                let alone = *inner == [false; 2];
                if let Some(axes) = end_on(along, left, *ratio, ra.max(*rb)).filter(|_| alone) {
                    easel.ball(&self.lens, (sa + sb) * 0.5, &axes, skin);
                    return;
                }
                // As thick as the side that the picture shows.
                let (k, deep) = if (*ratio - 1.0).abs() > 0.01 { seen_thick(along, left, *ratio) } else { (1.0, 1.0) };
                let course = course.map(|(ahead, tilt)| (seen(self.view, ahead), tilt * k));
                let rod = Rod { a: sa, b: sb, ra: ra * k, rb: rb * k, deep, left, inner: *inner, course };
                easel.rod(&self.lens, &rod, skin);
            }
            Shape::Drum { a, b, ra, rb, lean, inner, skin } => {
                let (left, course) = (Vec3::ZERO, [(Vec3::ZERO, 0.0); 2]);
                let rod = Rod { a: put(*a), b: put(*b), ra: *ra, rb: *rb, deep: 1.0, left, inner: *inner, course };
                match drop {
                    Some(drop) => self.flat(drop.outline(rings(*a, *b, *ra, *rb)), drop, easel, skin),
                    None => easel.drum(&self.lens, &rod, *lean, skin),
                }
            }
            Shape::Ball { at, axes, skin } => {
                if let Some(drop) = drop {
                    self.flat(drop.outline(globe(*at, axes)), drop, easel, skin);
                } else {
                    easel.ball(&self.lens, put(*at), &axes.map(|axis| seen(self.view, axis)), skin);
                }
            }
            Shape::Plate { first, solid, sheet: Some(place), skin, .. } => {
                let points = std::array::from_fn(|i| put(body.points[first + i]));
                self.sheet(points, (*place, *solid), skin, easel);
            }
            Shape::Plate { first, count, solid, skin, .. } => {
                let points = &body.points[*first..first + count];
                let out = normal(points);
                if *solid && drop.is_none() && out.dot(points[0] - self.view.eye) > 0.0 {
                    return;
                }
                let mut corners = std::mem::take(&mut easel.corners);
                corners.clear();
                corners.extend(points.iter().map(|p| put(*p)));
                // A shadow lies in the ground, wherever its plate looks.
                let out = drop.map_or(out, Drop::upwards);
                easel.plate(&self.lens, &corners, seen(self.view, out), skin, drop.is_none());
                easel.corners = corners;
            }
            _ => {}
        }
    }

    /// A triangle of a sheet: its corners, and where the sheet looks from each.
    fn sheet(&self, points: [Vec3; 6], (place, solid): ([(f32, f32); 3], bool), skin: &Skin, easel: &mut Easel) {
        let [a, b, c, ends @ ..] = points;
        if easel.flat() {
            easel.facet_shadow(&self.lens, [a, b, c]);
            return;
        }
        let looks = [(a, ends[0]), (b, ends[1]), (c, ends[2])].map(|(at, end)| (end - at).unit());
        // What is solid is not seen from behind.
        if solid && looks.iter().zip([a, b, c]).all(|(look, at)| look.dot(at) > 0.0) {
            return;
        }
        easel.facet(&self.lens, [a, b, c], looks, place, skin);
    }

    /// A shadow's outline on the ground.
    fn flat(&self, outline: Vec<Vec3>, drop: &Drop, easel: &mut Easel, skin: &Skin) {
        let corners: Vec<Vec3> = outline.into_iter().map(|p| self.see(p)).collect();
        easel.plate(&self.lens, &corners, seen(self.view, drop.upwards()), skin, false);
    }

    fn softs(&self, body: &Body, canvas: &mut Canvas) {
        for shape in &body.shapes {
            match shape {
                Shape::Glow { at, radius, light } => {
                    let clear = self.lamp(*at).clear;
                    soft::glow(canvas, &self.lens, self.see(*at), *radius, *light * clear);
                }
                Shape::Puff { at, radius, colour, alpha, glow } => {
                    let lamp = self.lamp(*at);
                    let lit = |share: f32| {
                        let light = *colour
                            * (lamp.sunlight * (share * 0.75)
                                + lamp.ambient * (0.55 + 0.45 * share)
                                + Vec3::splat(*glow));
                        lamp.haze.lerp(light, lamp.clear)
                    };
                    soft::puff(canvas, &self.lens, self.see(*at), *radius, (lit(1.0), lit(0.25)), *alpha);
                }
                Shape::Fire { foot, tip, radius, seconds } => {
                    let line = (self.see(*foot), self.see(*tip));
                    soft::fire(canvas, &self.lens, self.moment.grain, line, *radius, *seconds);
                }
                Shape::Beam { from, to, r_from, r_to, light } => {
                    soft::beam(
                        canvas,
                        &self.lens,
                        (self.see(*from), self.see(*to)),
                        (*r_from, *r_to),
                        (*light, soft::thinned),
                    );
                }
                _ => {}
            }
        }
    }

    /// The figure's shadow on the ground around its feet.
    fn shadow(
        &self,
        body: &Body,
        (at, size_m): (Vec3, f32),
        relief: Option<&Relief>,
        canvas: &mut Canvas,
        easel: &mut Easel,
    ) {
        let shot = self.moment.shot;
        let key = self.key(at);
        let sun = key.towards;
        let strength = clamp01(key.hardness * (sun.y * 9.0));
        let slope = relief.map_or((0.0, 0.0), |relief| {
            let h = |dx: f32, dz: f32| relief.height(at.x + dx, at.z + dz);
            ((h(1.0, 0.0) - h(-1.0, 0.0)) * 0.5, (h(0.0, 1.0) - h(0.0, -1.0)) * 0.5)
        });
        // The longest shadows would leave the picture before they show a shape.
        let low = 0.3;
        let sun = if sun.y < low { v3(sun.x, low, sun.z) } else { sun };
        let inside = shot.enclosure != Enclosure::None;
        let ground = match relief {
            Some(relief) if !inside => relief.height(at.x, at.z).max(0.0),
            _ => at.y,
        };
        // What is high in the air throws no shadow that could be seen.
        if at.y - ground > size_m * 0.6 {
            return;
        }
        let drop = Drop { sun, at: v3(at.x, ground + 0.02, at.z), slope, near_m: size_m * 0.08 };
        contact::shade(body, (self.view, &self.lens), (&drop, size_m), canvas, easel);
        if inside {
            return;
        }
        if strength > 0.03 && self.solids(body, Layer::Shadow(&drop), easel) {
            let direct = key.colour * sun.y.max(0.25);
            let rest = |d: f32, a: f32| a / (a + d * strength).max(1e-4);
            let ambient = shot.sky.ambient;
            let clear = self.lamp(at).clear;
            let share = v3(rest(direct.x, ambient.x), rest(direct.y, ambient.y), rest(direct.z, ambient.z));
            let rest = v3(1.0, 1.0, 1.0).lerp(share, 0.85 * clear);
            // The sun is wide: far from the feet its light reaches round.
            let per_m = 0.14 / size_m.max(1e-3);
            let keep = |(x, y): (usize, usize), (depth, seen): (f32, f32)| {
                let ray = self.view.ray(x as f32 + 0.5, y as f32 + 0.5);
                let away = (self.view.eye + ray * depth - at).length();
                // What is high may stand beside an edge: a face that falls away before
                // its shadow takes none of it.
                let spot = self.view.eye + ray * seen;
                let off = (spot.y - drop.plane(spot.x, spot.z)).abs();
                if size_m > HIGH_M && off > OFF_PLANE * (spot - at).length() + OFF_PLANE_M {
                    return 0.0;
                }
                1.0 - (away * per_m).min(0.55)
            };
            easel.darken(canvas, rest, keep);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Finish;
    use crate::render::grain::Grain;
    use crate::scene::{Company, Motion, Quality, Scene, SceneOptions};
    use crate::script::Action;

    const SIDE: usize = 96;

    /// One kind of subject, drawn alone before nothing.
    struct Sitter {
        scene: Scene,
        grain: Grain,
    }

    impl Sitter {
        fn new() -> Self {
            let script = crate::understand::understand("a studio").script;
            let options = SceneOptions {
                width: 96,
                height: 96,
                fps: 24,
                frames: 48,
                seed: 1,
                label: false,
                quality: Quality::Fast,
            };
            Self { scene: Scene::compose(&script, &options), grain: Grain::bake(7) }
        }

        fn actor(kind: SubjectKind, action: Action) -> Actor {
            Actor { action, rate_hz: 1.0, seed: 5, ..Actor::plain(kind, v3(0.0, 0.0, 5.0), 1.0) }
        }

        fn draw(&self, actor: &Actor, seconds: f32, side: usize) -> Canvas {
            let view = View::look(v3(0.0, 0.4, 0.0), v3(0.0, 0.4, 5.0), 40.0, side, side);
            let moment = Moment::new(&self.scene.shots[0], (&self.grain, None), seconds, &view, 0.0);
            let mut canvas = Canvas::default();
            canvas.reset(side, side);
            draw(actor, None, (&moment, &view), &mut canvas, &mut Easel::default(), false);
            canvas
        }

        /// The silhouette, cropped and brought to 24 by 24.
        fn mask(&self, actor: &Actor, seconds: f32) -> Vec<bool> {
            let canvas = self.draw(actor, seconds, SIDE);
            let solid = |x: usize, y: usize| canvas.pixels[y * SIDE + x][3] > 0.0;
            let cells = || (0..SIDE * SIDE).map(|i| (i % SIDE, i / SIDE)).filter(|(x, y)| solid(*x, *y));
            let (x0, x1) = cells().fold((SIDE, 0), |(a, b), (x, _)| (a.min(x), b.max(x)));
            let (y0, y1) = cells().fold((SIDE, 0), |(a, b), (_, y)| (a.min(y), b.max(y)));
            assert!(x0 <= x1, "{:?} draws nothing", actor.kind);
            let at = |i: usize, low: usize, high: usize| low + i * (high - low) / 23;
            (0..24 * 24).map(|i| solid(at(i % 24, x0, x1), at(i / 24, y0, y1))).collect()
        }
    }

    fn apart(a: &[bool], b: &[bool]) -> f32 {
        a.iter().zip(b).filter(|(a, b)| a != b).count() as f32 / a.len() as f32
    }

    #[test]
    fn every_kind_draws_something_at_every_size_and_stays_finite() {
        let sitter = Sitter::new();
        for kind in SubjectKind::ALL {
            for action in Action::ALL {
                let mut actor = Sitter::actor(*kind, *action);
                if *kind == SubjectKind::Fireworks {
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
    fn silhouettes_tell_kinds_apart() {
        use SubjectKind as K;
        let sitter = Sitter::new();
        let kinds = [
            K::Woman,
            K::Man,
            K::Horse,
            K::Camel,
            K::Elephant,
            K::Deer,
            K::Rabbit,
            K::Bird,
            K::Swan,
            K::Butterfly,
            K::Fish,
            K::Whale,
            K::Jellyfish,
            K::Car,
            K::Truck,
            K::Bicycle,
            K::Motorcycle,
            K::Boat,
            K::Sailboat,
            K::Ship,
            K::Balloon,
            K::Rocket,
            K::Plane,
            K::Helicopter,
            K::House,
            K::Lighthouse,
            K::Castle,
            K::Windmill,
            K::Tree,
            K::Rose,
            K::Candle,
            K::Campfire,
            K::Umbrella,
            K::Kite,
            K::Snowman,
            K::Dragon,
            K::Cup,
            K::Bottle,
            K::Shoe,
            K::Penguin,
            K::Chicken,
            K::Flamingo,
            K::Peacock,
            K::Duck,
            K::Owl,
            K::Goose,
            K::Pig,
            K::Giraffe,
            K::Monkey,
            K::Kangaroo,
            K::Squirrel,
            K::Crocodile,
            K::Snake,
            K::Frog,
            K::Octopus,
            K::Dinosaur,
            K::Heels,
            K::Tumbler,
            K::Skincare,
            K::Flacon,
            K::Watch,
            K::Foldable,
            K::IceCream,
            K::Grapes,
            K::Cherries,
            K::Fries,
            K::Violin,
            K::Piano,
            K::BareTree,
        ];
        let masks: Vec<Vec<bool>> =
            kinds.iter().map(|kind| sitter.mask(&Sitter::actor(*kind, Action::Stand), 0.7)).collect();
        for (i, a) in masks.iter().enumerate() {
            for (j, b) in masks.iter().enumerate().skip(i + 1) {
                let share = apart(a, b);
                assert!(share > 0.05, "{:?} and {:?} differ in {share}", kinds[i], kinds[j]);
            }
        }
    }

    #[test]
    fn guises_and_clothes_tell_people_apart() {
        use crate::script::{Garment, Guise};
        let sitter = Sitter::new();
        let person = |guise| match guise {
            Some(Guise::Girl | Guise::Boy | Guise::Nezha) => SubjectKind::Child,
            Some(Guise::Elder) => SubjectKind::Man,
            Some(Guise::Tabby | Guise::Calico | Guise::Tuxedo | Guise::Siamese) => SubjectKind::Cat,
            Some(
                Guise::Retriever
                | Guise::Labrador
                | Guise::Corgi
                | Guise::Husky
                | Guise::Shiba
                | Guise::Shepherd
                | Guise::Dalmatian
                | Guise::Collie
                | Guise::Poodle
                | Guise::Dachshund
                | Guise::Pug,
            ) => SubjectKind::Dog,
            Some(Guise::Leopard | Guise::Cheetah) => SubjectKind::Tiger,
            Some(Guise::Raccoon | Guise::RedPanda | Guise::Otter) => SubjectKind::Fox,
            Some(Guise::Meerkat) => SubjectKind::Squirrel,
            Some(Guise::Koala) => SubjectKind::Bear,
            Some(Guise::Alpaca) => SubjectKind::Camel,
            Some(Guise::Buffalo) => SubjectKind::Cow,
            Some(Guise::Sika) => SubjectKind::Deer,
            Some(Guise::Rhino | Guise::Hippo) => SubjectKind::Elephant,
            Some(Guise::Seal) => SubjectKind::Dolphin,
            Some(Guise::Orca) => SubjectKind::Whale,
            Some(Guise::Clownfish | Guise::Koi | Guise::Goldfish | Guise::Salmon) => SubjectKind::Fish,
            Some(Guise::Crab | Guise::Snail | Guise::Ant) => SubjectKind::Frog,
            Some(Guise::Lotus | Guise::Tulip | Guise::Lavender) => SubjectKind::Flower,
            Some(Guise::Bee | Guise::Dragonfly | Guise::Ladybird) => SubjectKind::Butterfly,
            Some(Guise::Hummingbird) => SubjectKind::Bird,
            Some(Guise::Mech | Guise::RobotArm | Guise::RobotVacuum) => SubjectKind::Robot,
            Some(Guise::PaperPlane) => SubjectKind::Frisbee,
            Some(Guise::Biplane | Guise::Glider) => SubjectKind::Plane,
            Some(Guise::Paraglider) => SubjectKind::Balloon,
            Some(Guise::TallShip) => SubjectKind::Ship,
            Some(Guise::NineTailed) => SubjectKind::Fox,
            Some(Guise::Rangefinder) => SubjectKind::Camera,
            Some(Guise::Unicorn | Guise::Pegasus) => SubjectKind::Horse,
            Some(Guise::Carrot | Guise::Cucumber | Guise::Onion | Guise::Potato) => SubjectKind::Vegetable,
            Some(Guise::Yarn) => SubjectKind::Ball,
            Some(Guise::Loong) => SubjectKind::Dragon,
            Some(Guise::Phoenix) => SubjectKind::Eagle,
            Some(Guise::Hedgehog | Guise::Hamster | Guise::Mouse) => SubjectKind::Rabbit,
            _ => SubjectKind::Person,
        };
        // What is in a cup is seen from above only, and things are nobody.
        let served = |guise: &&Guise| {
            matches!(guise, Guise::Latte | Guise::Tea | Guise::Matcha)
                || matches!(guise, Guise::Spicy | Guise::Braised | Guise::Sizzling)
                || matches!(guise, Guise::Beer | Guise::Cocktail | Guise::BubbleTea | Guise::Shampoo)
                || matches!(guise, Guise::WaterBottle | Guise::Jar | Guise::Dropper | Guise::Earrings | Guise::Tablet)
                || matches!(guise, Guise::Platter | Guise::Curry | Guise::CreamSoup | Guise::Honey)
                || matches!(guise, Guise::Popsicle | Guise::SportsBottle | Guise::Tank)
                || matches!(guise, Guise::AlarmClock | Guise::Radio | Guise::Seedling)
        };
        let guises = Guise::ALL.iter().filter(|guise| !served(guise)).map(|guise| (Some(*guise), None));
        let garments = Garment::ALL.iter().map(|garment| (None, Some(*garment)));
        let looks: Vec<_> = guises.chain(garments).collect();
        let pictures: Vec<_> = looks
            .iter()
            .map(|(guise, garment)| {
                let bare = Sitter::actor(person(*guise), Action::Stand);
                sitter.draw(&Actor { guise: *guise, garment: *garment, ..bare }, 0.3, 2 * SIDE).pixels
            })
            .collect();
        for (i, a) in pictures.iter().enumerate() {
            for (j, b) in pictures.iter().enumerate().skip(i + 1) {
                let other = a.iter().zip(b).filter(|(a, b)| (0..3).any(|c| (a[c] - b[c]).abs() > 0.015)).count();
                assert!(other > 40, "{:?} and {:?} differ in {other} pixels", looks[i], looks[j]);
            }
        }
    }

    #[test]
    fn a_crew_is_who_the_words_say_in_what_they_say() {
        use crate::script::{Garment, Guise};
        let sitter = Sitter::new();
        for boat in [SubjectKind::Boat, SubjectKind::Sailboat] {
            let crew = |garment, guise| {
                let company = Some(Company { garment, guise, ..Company::thing(SubjectKind::Man, None) });
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
        use crate::script::{Garment, Guise};
        let sitter = Sitter::new();
        let view = View::look(v3(0.0, 0.4, 0.0), v3(0.0, 0.4, 5.0), 40.0, SIDE, SIDE);
        let moment = Moment::new(&sitter.scene.shots[0], (&sitter.grain, None), 0.0, &view, 0.0);
        for garment in Garment::ALL.iter().map(|garment| Some(*garment)).chain([None]) {
            for kind in [SubjectKind::Man, SubjectKind::Woman] {
                let old = Actor { guise: Some(Guise::Elder), garment, ..Sitter::actor(kind, Action::Stand) };
                let body = figure(&pose(&old, &moment, 0.001));
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
    fn what_blooms_in_a_world_that_stands_still_is_a_bud() {
        let mut still = Sitter::new();
        still.scene.shots[0].pace = 0.0;
        for action in [Action::Bloom, Action::Grow] {
            let view = View::look(v3(0.0, 0.4, 0.0), v3(0.0, 0.4, 5.0), 40.0, SIDE, SIDE);
            let moment = Moment::new(&still.scene.shots[0], (&still.grain, None), 0.0, &view, 0.0);
            let rose = Sitter::actor(SubjectKind::Rose, action);
            assert_eq!(pose(&rose, &moment, 0.01).shot_s, 0.0, "{action:?}");
        }
    }

    #[test]
    fn the_smoke_of_what_takes_off_stays_on_the_ground() {
        let sitter = Sitter::new();
        let view = View::look(v3(0.0, 0.4, 0.0), v3(0.0, 0.4, 5.0), 40.0, SIDE, SIDE);
        let moment = Moment::new(&sitter.scene.shots[0], (&sitter.grain, None), 3.0, &view, 0.0);
        let motion = Motion::Launch { delay_s: 1.0, thrust_m_s2: 7.5 };
        let rocket = Actor { motion, ..Sitter::actor(SubjectKind::Rocket, Action::Launch) };
        let risen = rocket.gone(3.0).y / rocket.size_m;
        assert!(risen > 1.0 && (pose(&rocket, &moment, 0.01).gone - risen).abs() < 1e-3, "{risen}");
    }

    #[test]
    fn a_splash_is_a_thin_sheet_with_fingers_and_drops_above_the_ground() {
        let sitter = Sitter::new();
        let view = View::look(v3(0.0, 0.4, 0.0), v3(0.0, 0.4, 5.0), 40.0, SIDE, SIDE);
        let moment = Moment::new(&sitter.scene.shots[0], (&sitter.grain, None), 0.0, &view, 0.0);
        let body = figure(&pose(&Sitter::actor(SubjectKind::Splash, Action::Stand), &moment, 0.001));
        let film = body.shapes.iter().filter(|shape| shape.finish() == Some(Finish::Film)).count();
        assert!(film > 400, "{film}");
        let low = body.points.iter().map(|p| p.y).fold(f32::MAX, f32::min);
        assert!(low > -0.02, "{low}");
        let drops = body.shapes.iter().filter(|shape| matches!(shape, Shape::Ball { .. })).count();
        assert!(drops > 40, "{drops}");
    }

    #[test]
    fn tasks_tell_people_apart() {
        let sitter = Sitter::new();
        let tasks = Action::ALL.iter().copied().filter(|action| action.is_task());
        let masks: Vec<_> =
            tasks.map(|task| (task, sitter.mask(&Sitter::actor(SubjectKind::Man, task), 0.3))).collect();
        for (i, (a, one)) in masks.iter().enumerate() {
            for (b, other) in &masks[i + 1..] {
                assert!(apart(one, other) > 0.02, "{a:?} and {b:?} look alike");
            }
        }
    }

    #[test]
    fn limbs_move_rather_than_slide() {
        use SubjectKind as K;
        let sitter = Sitter::new();
        let moving = [
            (K::Person, Action::Walk),
            (K::Runner, Action::Run),
            (K::Dancer, Action::Dance),
            (K::Horse, Action::Gallop),
            (K::Camel, Action::Walk),
            (K::Dog, Action::Run),
            (K::Bird, Action::Fly),
            (K::Fish, Action::Swim),
            (K::Dragon, Action::Fly),
            (K::Butterfly, Action::Fly),
            (K::Jellyfish, Action::Float),
            (K::Penguin, Action::Walk),
            (K::Chicken, Action::Walk),
            (K::Kangaroo, Action::Jump),
            (K::Dinosaur, Action::Walk),
            (K::Octopus, Action::Float),
            (K::Owl, Action::Fly),
            (K::Zebra, Action::Run),
            (K::Windmill, Action::Stand),
        ];
        for (kind, action) in moving {
            let actor = Sitter::actor(kind, action);
            let most = (1..6)
                .map(|i| apart(&sitter.mask(&actor, 0.0), &sitter.mask(&actor, i as f32 * 0.37)))
                .fold(0.0, f32::max);
            assert!(most > 0.03, "{kind:?} only slides: {most}");
        }
    }

    #[test]
    fn actions_change_the_figure() {
        let sitter = Sitter::new();
        let mask = |kind, action, seconds| sitter.mask(&Sitter::actor(kind, action), seconds);
        for (kind, a, b) in [
            (SubjectKind::Man, Action::Stand, Action::Sit),
            (SubjectKind::Man, Action::Walk, Action::Dance),
            (SubjectKind::Man, Action::Walk, Action::Skate),
            (SubjectKind::Man, Action::Skate, Action::Ski),
            (SubjectKind::Cat, Action::Sit, Action::Walk),
            (SubjectKind::Horse, Action::Eat, Action::Stand),
            (SubjectKind::Dog, Action::Sleep, Action::Stand),
            (SubjectKind::Bird, Action::Sit, Action::Fly),
            (SubjectKind::Owl, Action::Sit, Action::Fly),
            (SubjectKind::Crane, Action::Walk, Action::Fly),
            (SubjectKind::Wolf, Action::Howl, Action::Sleep),
            (SubjectKind::Kangaroo, Action::Sleep, Action::Stand),
        ] {
            assert!(apart(&mask(kind, a, 0.3), &mask(kind, b, 0.3)) > 0.08, "{kind:?} {a:?} {b:?}");
        }
    }

    #[test]
    fn pets_do_what_pets_do() {
        let sitter = Sitter::new();
        let mask = |kind, action, seconds| sitter.mask(&Sitter::actor(kind, action), seconds);
        for (kind, a, b, least) in [
            (SubjectKind::Cat, Action::Sit, Action::Groom, 0.06),
            (SubjectKind::Cat, Action::Sleep, Action::Lie, 0.06),
            (SubjectKind::Cat, Action::Sit, Action::Peek, 0.06),
            (SubjectKind::Cat, Action::LeapUp, Action::Stand, 0.06),
            (SubjectKind::Dog, Action::Sit, Action::Beg, 0.06),
            (SubjectKind::Dog, Action::Sit, Action::Scratch, 0.06),
            (SubjectKind::Dog, Action::Stand, Action::Stretch, 0.06),
            (SubjectKind::Dog, Action::Lie, Action::Roll, 0.06),
            // Fur that flies and a tail are little of a dog.
            (SubjectKind::Dog, Action::Stand, Action::Shake, 0.015),
            (SubjectKind::Dog, Action::Stand, Action::Wag, 0.015),
        ] {
            let at = |seconds| apart(&mask(kind, a, seconds), &mask(kind, b, seconds));
            let most = [0.3, 0.7, 1.4].map(at).into_iter().fold(0.0, f32::max);
            assert!(most > least, "{kind:?} {a:?} {b:?}: {most}");
        }
    }

    #[test]
    fn an_asked_colour_is_the_colour_that_is_seen() {
        let sitter = Sitter::new();
        let (red, blue) = (v3(0.6, 0.02, 0.02), v3(0.02, 0.03, 0.6));
        for kind in [
            SubjectKind::Car,
            SubjectKind::Horse,
            SubjectKind::Umbrella,
            SubjectKind::Woman,
            SubjectKind::Balloon,
            SubjectKind::Bird,
        ] {
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
        let bare = Sitter::actor(SubjectKind::Woman, Action::Walk);
        let company = Company::thing(SubjectKind::Umbrella, Some(v3(0.7, 0.01, 0.01)));
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
        for kind in [SubjectKind::Horse, SubjectKind::Train, SubjectKind::Rocket, SubjectKind::Castle] {
            let actor = Sitter::actor(kind, Action::Walk);
            assert_eq!(sitter.draw(&actor, 1.1, SIDE).pixels, sitter.draw(&actor, 1.1, SIDE).pixels);
        }
    }
}
