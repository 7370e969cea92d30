//! In what order all that stands or moves is drawn: from back to front, and whoever is on
//! a bridge or a quay after what they are on.
//!
//! Draws nothing.

use super::{BESIDE_M, Stage};
use crate::maths::{Vec3, v3};
use crate::render::view::View;
use crate::render::world::Moment;
use crate::scene::city::longbridge;
use crate::scene::{Prop, PropKind};

/// Length of a train, in carriages, that ends before others come to be drawn.
const TRAIN: f32 = 3.5;

impl Stage {
    /// Puts all that stands or moves into order from back to front: who is there, what is
    /// built, pieces under who rests, parapets of bridges, plants.
    pub(super) fn arrange(&self, moment: &Moment, view: &View, order: &mut Vec<(u32, u32)>, mirror: bool) {
        order.clear();
        let axis = self.axis.map_or(view.forward, |axis| if mirror { v3(axis.x, -axis.y, axis.z) } else { axis });
        // Made positive, distances sort as their bits do.
        let key = |at: Vec3| u32::MAX - ((at - view.eye).dot(axis) + BESIDE_M).max(0.0).to_bits();
        let (actors, props) = (&self.shot.actors, &moment.shot.props);
        let whereabouts = |index: u32| actors[index as usize].whereabouts(self.relief.as_ref(), moment.seconds);
        let outdoors =
            |index: &u32| self.is_outdoors(&actors[*index as usize]) && !self.is_planted(&actors[*index as usize]);
        // A train on a guideway is as near as its nearer end.
        let place = |index: u32| {
            let (one, at) = (&actors[index as usize], whereabouts(index));
            let tail = at - v3(1.0, 0.0, 0.0).yawed(one.yaw_turns) * (one.size_m * TRAIN);
            if one.kind.is_train() && !one.grounded { key(at).max(key(tail)) } else { key(at) }
        };
        order.extend((0..actors.len() as u32).filter(outdoors).map(|index| (place(index), index)));
        let (outdoors, pieces) = (order.len(), actors.len() + props.len());
        let parapets = pieces + self.pieces.len();
        for (index, prop) in props.iter().enumerate() {
            let deck = if prop.kind.runs_across() { 0 } else { key(prop.at) };
            order.push((deck, (actors.len() + index) as u32));
            if prop.kind == PropKind::Pedestal {
                // Whoever is on the stones of a quay is seen on those before them as well.
                for (own, who) in &mut order[..outdoors] {
                    let one = &actors[*who as usize];
                    if !one.grounded && self.is_under(prop, whereabouts(*who), one.size_m) {
                        *own = (*own).max(deck.saturating_add(1));
                    }
                }
            }
            if prop.kind != PropKind::ArchBridge {
                continue;
            }
            // Whoever is on it comes between its deck and the parapet before them.
            let mut last = deck;
            for (own, who) in &mut order[..outdoors] {
                if longbridge::bears(prop, whereabouts(*who)) {
                    *own = (*own).max(deck.saturating_add(1));
                    last = last.max(*own);
                }
            }
            order.push((last.saturating_add(1), (parapets + index) as u32));
        }
        for (index, piece) in self.pieces.iter().enumerate() {
            order.push((key(piece.far_edge()), (pieces + index) as u32));
        }
        self.garden.in_view(view, |at, index| order.push((key(at), (parapets + props.len() + index) as u32)));
        order.sort_unstable();
    }

    /// Whether a piece of stone ends on top where somebody so large stands at a spot, on it
    /// or on the next one.
    fn is_under(&self, prop: &Prop, at: Vec3, size_m: f32) -> bool {
        let (dx, dz) = ((at.x - prop.at.x).abs(), (at.z - prop.at.z).abs());
        let ground = || self.relief.as_ref().map_or(0.0, |relief| relief.height(prop.at.x, prop.at.z).max(0.0));
        dx < prop.size.x * 0.5 + size_m * 0.5
            && dz < prop.size.z * 0.5 + size_m
            && (ground() + prop.at.y + prop.size.y - at.y).abs() < 0.1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::camera::view_at;
    use crate::scene::{Quality, Scene, SceneOptions};
    use crate::understand::understand;

    #[test]
    fn whoever_is_on_a_quay_is_drawn_after_the_stones_around_their_feet() {
        let script = understand("a girl in a yellow dress rides her bicycle beside a canal in Amsterdam").script;
        for seed in 0..3 {
            let options = SceneOptions {
                width: 160,
                height: 90,
                fps: 24,
                frames: 96,
                seed,
                label: false,
                quality: Quality::Standard,
            };
            let scene = Scene::compose(&script, &options);
            let stage = Stage::bake(&scene, 0, 0.0, &mut |_| {});
            let shot = &stage.shot;
            let mut beneath = 0;
            for frame in 0..20 {
                let seconds = frame as f32 * 0.2;
                let view = view_at(&shot.camera, &shot.actors, seconds / 4.0, seconds, (160, 90));
                let moment = Moment::new(shot, (&stage.grain, stage.relief.as_ref()), seconds, &view, 0.0);
                let mut order = Vec::new();
                stage.arrange(&moment, &view, &mut order, false);
                let place = |index: usize| order.iter().position(|(_, one)| *one as usize == index);
                let at = shot.actors[0].whereabouts(stage.relief.as_ref(), seconds);
                for (index, prop) in shot.props.iter().enumerate() {
                    if prop.kind == PropKind::Pedestal && stage.is_under(prop, at, shot.actors[0].size_m) {
                        assert!(place(shot.actors.len() + index) < place(0), "{seed}: {prop:?} over who is at {at:?}");
                        beneath += 1;
                    }
                }
            }
            assert!(beneath > 20, "{seed}: {beneath}");
        }
    }
}
