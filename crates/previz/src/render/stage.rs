//! One shot, baked: the land's mesh, plants, exposure. Draws its frames.

mod metering;
mod order;

use super::air::bolt;
use super::air::drift;
use super::air::shaft;
use super::air::sky::towards;
use super::air::spotlight;
use super::air::squall;
use super::buildings::facade::Facade;
use super::buildings::{built, prop};
use super::camera::view_at;
use super::canvas::Canvas;
use super::edges::Edges;
use super::figures::actor;
use super::figures::easel::Easel;
use super::figures::outdoors::Outdoors;
use super::finish::bloom::Bloom;
use super::finish::defocus;
use super::finish::enlarge::inner_size;
use super::finish::exposure::Exposures;
use super::finish::post::Film;
use super::grain::Grain;
use super::land::canopy::Canopy;
use super::land::rings;
use super::land::shade::Shade;
use super::land::terrain::{Terrain, Watch};
use super::plants::clearing::{clearings, sightlines};
use super::plants::flora::Garden;
use super::plants::flora::specimen::is_specimen;
use super::plants::plot::Plot;
use super::plants::thicket::Thicket;
use super::rooms::chamber::Chamber;
use super::rooms::room::Room;
use super::rooms::studio;
use super::view::{View, steady};
use super::world::{Moment, paint};
use crate::frame::RgbFrame;
use crate::maths::{Vec3, v3};
use crate::scene::terrain::relief::Relief;
use crate::scene::{Actor, Enclosure, FurnitureKind, Pattern, Prop, PropKind, Quality, Scene, ShotScene, Strike};

/// How far behind the camera, along the axis of sorting, a thing in view may be.
const BESIDE_M: f32 = 64.0;

/// Memory that frames in the making use and hand back.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    main: Canvas,
    mirror: Canvas,
    order: Vec<(u32, u32)>,
    easel: Easel,
    edges: Edges,
    thicket: Thicket,
}

/// A shot with all that its frames share.
pub(super) struct Stage {
    shot: ShotScene,
    grain: Grain,
    terrain: Option<Terrain>,
    garden: Garden,
    relief: Option<Relief>,
    room: Option<Room>,
    chamber: Option<Chamber>,
    pieces: Vec<Outdoors>,
    film: Film,
    exposures: Exposures,
    /// Along this all that stands is sorted, if the camera turns but little:
    /// what is not sorted anew cannot change places with a jump.
    axis: Option<Vec3>,
    fps: u32,
    size: (usize, usize),
}

impl Stage {
    /// Bakes what a shot's frames share, its plants as sharply as is said.
    pub(super) fn bake(scene: &Scene, index: usize, sharpness: f32, progress: &mut dyn FnMut(f32)) -> Self {
        let shot = scene.shots[index].clone();
        let size = inner_size(scene);
        let grain = Grain::bake(shot.seed as u32);
        progress(0.1);
        let views: Vec<View> = (0..=6)
            .map(|step| {
                let share = step as f32 / 6.0;
                let seconds = share * shot.frames as f32 / scene.fps as f32 * shot.pace;
                view_at(&shot.camera, &shot.actors, share, seconds, size)
            })
            .collect();
        let detail = if scene.quality == Quality::Fast { 1.5 } else { 1.0 };
        let relief = shot.land.as_ref().map(|land| Relief::new(land, shot.seed));
        let mut garden = relief.as_ref().map_or_else(Garden::default, |relief| {
            Garden::plant(&Plot {
                shot: &shot,
                relief,
                views: &views,
                clearings: &clearings(&shot),
                sightlines: &sightlines(&shot, relief, &views, shot.frames as f32 / scene.fps as f32 * shot.pace),
                detail: (size.0.min(size.1) as f32 / 720.0).min(1.0) / detail,
                sharpness,
                sun: towards(&shot.sun),
            })
        });
        let canopy = Canopy::bake(garden.stems(), towards(&shot.sun), shot.sun.hardness);
        garden.under(&canopy);
        progress(0.5);
        let short = size.0.min(size.1) as f32;
        let terrain = relief.as_ref().map(|relief| {
            let watch = Watch {
                views: &views,
                coarseness: (0.011 * 720.0 / short.min(1000.0) * detail * stepped(&shot)).min(0.06),
                sun: towards(&shot.sun),
                canopy: &canopy,
            };
            Terrain::bake(relief, &watch)
        });
        terrain.iter().for_each(|terrain| garden.behind(terrain));
        progress(0.8);
        let mut stage = Self {
            room: views.first().and_then(|view| Room::around(&shot, relief.as_ref(), view)),
            chamber: Chamber::around(&shot),
            pieces: Outdoors::of(&shot, relief.as_ref()),
            film: Film::new(&shot.grade),
            exposures: Exposures::default(),
            axis: steady(&views),
            shot,
            grain,
            terrain,
            garden,
            relief,
            fps: scene.fps,
            size,
        };
        stage.expose();
        progress(1.0);
        stage
    }

    /// How far on in the shot a frame is.
    fn share(&self, local: u32) -> f32 {
        local as f32 / self.shot.frames.saturating_sub(1).max(1) as f32
    }

    /// Draws frame `local` of the shot into the scratch's main canvas.
    fn draw(&self, local: u32, size: (usize, usize), scratch: &mut Scratch, flashes: bool) {
        let shot = &self.shot;
        let clip_s = local as f32 / self.fps as f32;
        let seconds = clip_s * shot.pace;
        let share = self.share(local);
        let exposure = self.exposures.at(share);
        let passing = shot.in_passing(share);
        let shot = passing.as_ref().unwrap_or(shot);
        let view = view_at(&shot.camera, &shot.actors, share, seconds, size);
        let absolute = clip_s + shot.first_frame as f32 / self.fps as f32;
        let strike = self.strike(absolute).filter(|_| flashes);
        // Eyes that the night has opened are not blinded: the land is lit, not lost.
        let flash = strike.map_or(0.0, |(_, light)| light * (1.5 / exposure).min(1.0));
        let lit = strike.map(|_| bolt::struck(shot, flash));
        let shot = lit.as_ref().unwrap_or(shot);
        let moment = Moment::new(shot, (&self.grain, self.relief.as_ref()), seconds, &view, flash);
        let mirrored = shot.water.is_some();
        if mirrored {
            self.reflect(&moment, &view.mirrored(0.0, (size.0 / 2).max(1), (size.1 / 2).max(1)), scratch);
        }
        scratch.main.open(size.0, size.1);
        if let Some(terrain) = &self.terrain {
            terrain.draw(&view, &mut scratch.main.record, &mut scratch.order, false);
        }
        if matches!(shot.enclosure, Enclosure::Studio { .. }) {
            studio::draw(&moment, &view, (&mut scratch.main, &mut scratch.mirror), &mut scratch.easel);
        } else {
            self.survey(&moment, &view, &mut scratch.main);
            paint(&moment, &view, &mut scratch.main, mirrored.then_some(&scratch.mirror));
            scratch.edges.smooth(&mut scratch.main);
            rings::draw(&moment, &view, &mut scratch.main);
        }
        if let Some((strike, light)) = strike {
            bolt::draw(strike, light, self.heading(strike), &view, &mut scratch.main);
        }
        let tools = (&mut scratch.order, &mut scratch.easel, &mut scratch.thicket);
        self.stand(&moment, &view, &mut scratch.main, tools, false);
        // Drops and flakes, which are thinner than a pixel, come after.
        let inside = self.room.is_some() || self.chamber.is_some();
        if !inside {
            scratch.edges.soften(&mut scratch.main, exposure);
        }
        shaft::draw(&moment, &view, &mut scratch.main);
        squall::draw(&moment, &view, &mut scratch.main);
        drift::draw(&moment, &view, &mut scratch.main);
        self.indoors(&moment, &view, &mut scratch.main, &mut scratch.easel);
        spotlight::draw(moment.spotlight.as_ref(), &view, &mut scratch.main);
        if inside {
            scratch.edges.soften(&mut scratch.main, exposure);
        }
        if let Some(focus) = &shot.camera.focus {
            let sharp_m = defocus::sharp_m(focus, (shot, self.relief.as_ref()), &view, seconds);
            defocus::soften(&mut scratch.main, sharp_m, focus.blur);
        }
    }

    /// Draws what water mirrors.
    fn reflect(&self, moment: &Moment, mirror: &View, scratch: &mut Scratch) {
        scratch.mirror.open(mirror.width, mirror.height);
        if let Some(terrain) = &self.terrain {
            terrain.draw(mirror, &mut scratch.mirror.record, &mut scratch.order, true);
        }
        self.survey(moment, mirror, &mut scratch.mirror);
        paint(moment, mirror, &mut scratch.mirror, None);
        let tools = (&mut scratch.order, &mut scratch.easel, &mut scratch.thicket);
        self.stand(moment, mirror, &mut scratch.mirror, tools, true);
    }

    /// The noise that styles make paper and strokes of.
    pub(super) fn grain(&self) -> &Grain {
        &self.grain
    }

    /// Draws all that stands or moves, from back to front.
    fn stand(
        &self,
        moment: &Moment,
        view: &View,
        canvas: &mut Canvas,
        (order, easel, thicket): (&mut Vec<(u32, u32)>, &mut Easel, &mut Thicket),
        mirror: bool,
    ) {
        self.arrange(moment, view, order, mirror);
        let (actors, props, relief) = (&self.shot.actors, &moment.shot.props, self.relief.as_ref());
        let pieces = actors.len() + props.len();
        let parapets = pieces + self.pieces.len();
        let first = parapets + props.len();
        if !mirror && !moment.shot.air.underwater {
            self.shade(view, canvas, order, first);
        }
        thicket.open(canvas.width, canvas.height);
        let is_plant = |index: u32| index as usize >= first;
        for run in order.chunk_by(|a, b| is_plant(a.1) && is_plant(b.1)) {
            let index = run[0].1 as usize;
            if let Some(one) = actors.get(index) {
                actor::draw(one, relief, (moment, view), canvas, easel, mirror);
            } else if let Some(piece) = index.checked_sub(pieces).and_then(|index| self.pieces.get(index)) {
                piece.draw(relief, (moment, view), canvas, easel);
            } else if let Some(prop) = props.get(index - actors.len()) {
                prop::draw(prop, foot(prop, moment), (moment, view), (canvas, easel), mirror);
            } else if let Some(bridge) = index.checked_sub(parapets).and_then(|index| props.get(index)) {
                built::parapet(bridge, foot(bridge, moment), &mut Facade::new(moment, view, canvas));
            } else {
                for (_, index) in run.iter().rev() {
                    self.garden.draw(*index as usize - first, (moment, view), (canvas, thicket), mirror);
                }
                thicket.hang(canvas);
            }
        }
    }

    /// Finds out what the houses of a city hide, which is most of it.
    fn survey(&self, moment: &Moment, view: &View, canvas: &mut Canvas) {
        let houses = |prop: &&Prop| {
            matches!(prop.kind, PropKind::Tower | PropKind::Shophouse | PropKind::MansardHouse | PropKind::Apartments)
        };
        for prop in moment.shot.props.iter().filter(houses) {
            built::draw(prop, foot(prop, moment), moment, &mut Facade::survey(moment, view, canvas));
        }
    }

    /// The shade of plants that are seen large, laid on the ground first.
    fn shade(&self, view: &View, canvas: &mut Canvas, order: &[(u32, u32)], first: usize) {
        let sun = &self.shot.sun;
        let mut shade = Shade { view, canvas, sun: towards(sun), hardness: sun.hardness };
        for (_, index) in order {
            if let Some((foot, radius, height)) =
                (*index as usize).checked_sub(first).and_then(|i| self.garden.shade(i, view))
            {
                shade.fall(foot, radius, height, 0.5);
            }
        }
    }

    /// Whether the garden draws somebody.
    fn is_planted(&self, one: &Actor) -> bool {
        self.relief.is_some() && is_specimen(one)
    }

    /// Whether somebody is not in the room around the view, if there is one.
    fn is_outdoors(&self, one: &Actor) -> bool {
        let left = |wall_z: f32| one.at.z > wall_z + 0.5;
        self.room.as_ref().is_none_or(|room| left(room.wall_z()))
            && self.chamber.as_ref().is_none_or(|chamber| left(chamber.wall_z()))
    }

    /// The room around the view, and who is inside.
    fn indoors(&self, moment: &Moment, view: &View, canvas: &mut Canvas, easel: &mut Easel) {
        let relief = self.relief.as_ref();
        let lit = |shot| Moment::new(shot, (&self.grain, relief), moment.seconds, view, 0.0);
        let inside = if let Some(room) = &self.room {
            room.draw(view, &self.grain, moment.seconds, canvas);
            lit(room.inside())
        } else if let Some(chamber) = &self.chamber {
            chamber.draw(view, (&self.grain, moment.seconds), canvas);
            lit(chamber.inside())
        } else {
            return;
        };
        // The shade of those who are there falls on the floor alone, but that
        // of what is shown on a table falls on the table.
        let laid = self.shot.furniture.iter().any(|piece| piece.kind == FurnitureKind::Table);
        if let Some(chamber) = self.chamber.as_ref().filter(|_| laid) {
            chamber.furnish(view, &inside, canvas, easel);
        }
        for one in self.shot.actors.iter().filter(|one| !self.is_outdoors(one)) {
            actor::draw(one, relief, (&inside, view), canvas, easel, false);
        }
        if let Some(chamber) = self.chamber.as_ref().filter(|_| !laid) {
            chamber.furnish(view, &inside, canvas, easel);
        }
    }

    /// The stroke of lightning at a moment of the clip, and its brightness.
    fn strike(&self, seconds: f32) -> Option<(&Strike, f32)> {
        let bright = |strike: &Strike| {
            let age = seconds - strike.flash_s;
            if !(0.0..0.65).contains(&age) {
                return 0.0;
            }
            // A second stroke along the same way keeps the clouds alight while
            // the first fades.
            let first = (1.0 - age / 0.22).max(0.0);
            let second = if age > 0.12 { 0.8 * (1.0 - (age - 0.12) / 0.53).max(0.0) } else { 0.0 };
            first.max(second) * strike.strength
        };
        let all = self.shot.ambience.strikes.iter().map(|strike| (strike, bright(strike)));
        all.filter(|(_, light)| *light > 0.0).max_by(|a, b| a.1.total_cmp(&b.1))
    }

    /// Where the camera looks when a stroke falls, for it to be in view.
    fn heading(&self, strike: &Strike) -> Vec3 {
        let shot = &self.shot;
        let clip_s = strike.flash_s - shot.first_frame as f32 / self.fps as f32;
        let share = clip_s * self.fps as f32 / shot.frames.max(1) as f32;
        view_at(&shot.camera, &shot.actors, share, clip_s * shot.pace, self.size).forward
    }

    /// Draws and develops frame `local` of the shot.
    pub(super) fn frame(&self, local: u32, index: u32, scratch: &mut Scratch, out: &mut RgbFrame) {
        self.draw(local, self.size, scratch, true);
        let share = self.share(local);
        let exposure = self.exposures.at(share);
        let bloom = Bloom::gather(&scratch.main, exposure);
        let grade = self.shot.grade_in_passing(share);
        self.film.print((&scratch.main, exposure), (&bloom, &grade), index, out);
    }
}

/// Where a prop stands.
fn foot(prop: &Prop, moment: &Moment) -> Vec3 {
    let ground = if prop.kind == PropKind::Isle { 0.0 } else { moment.ground(prop.at.x, prop.at.z).max(0.0) };
    v3(prop.at.x, prop.at.y + ground, prop.at.z)
}

/// How much finer than other land its mesh is: steps are small things.
fn stepped(shot: &ShotScene) -> f32 {
    if shot.land.as_ref().is_some_and(|land| land.pattern == Pattern::Terraces) { 0.6 } else { 1.0 }
}
