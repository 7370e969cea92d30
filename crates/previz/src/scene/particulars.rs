//! What words say of the things that a place contains: as many of them, as large and
//! of the colour that is said.
//!
//! Sets up no thing of its own; it changes what others have set up.

use super::actors::coats;
use super::actors::number::scale;
use super::parts::{FurnitureKind, Prop, PropKind, ShotScene, Species, Vec3};
use super::setting::Setting;
use crate::maths::v3;
use crate::script::{Colour, Feature, Particular, Place};

/// How far from the next one each stands, in their widths, and how many stand in a row.
const APART: f32 = 1.45;
const ROW: usize = 3;
/// How much more than other things tall plants stand out among those around them.
const TALLER: f32 = 1.15;
/// How far grass and sand take on a colour that is said of them.
const DYED: f32 = 0.8;
/// The lime in the paints of walls of several colours, and how much of it.
const LIME: Vec3 = v3(0.8, 0.76, 0.68);
const LIMED: f32 = 0.28;
/// How many colours flowers of several colours have.
const FLOWERS: usize = 6;

/// What words say of a feature.
pub(super) fn of<'a>(setting: &Setting<'a>, feature: Feature) -> Option<&'a Particular> {
    setting.shot.particulars.iter().find(|said| said.feature == feature)
}

/// Whether there are said to be several of a feature.
pub(super) fn several(setting: &Setting, feature: Feature) -> bool {
    of(setting, feature).is_some_and(|said| said.count.is_some_and(|count| count > 1))
}

/// Sets up as many of a feature as are said, each as large as is said: those from
/// `from` on are the first.
pub(super) fn multiply(setting: &Setting, feature: Feature, from: usize, all: &mut Vec<Prop>) {
    let Some(said) = of(setting, feature).filter(|_| feature.stands_alone()) else { return };
    for prop in all.iter_mut().skip(from) {
        prop.size = prop.size * scale(said.size);
    }
    let first = all.split_off(from);
    for index in 0..usize::from(said.count.unwrap_or(1)) {
        // The first in the middle, the next to both sides, then a row behind.
        let (row, column) = (index / ROW, index % ROW);
        let aside = [0.0, -1.0, 1.0][column] + 0.5 * (row % 2) as f32;
        for prop in &first {
            let wide = prop.size.x.max(prop.size.z) * APART;
            let by = v3(aside * wide, 0.0, row as f32 * wide + if column > 0 { wide * 0.25 } else { 0.0 });
            let turned = if index > 0 { 0.02 * (index as f32 * 1.7 % 3.0 - 1.5) } else { 0.0 };
            all.push(Prop {
                at: prop.at + by,
                yaw_turns: prop.yaw_turns + turned,
                seed: prop.seed.wrapping_add(97 * index as u32),
                ..prop.clone()
            });
        }
    }
}

/// Gives everything that stands in a shot the colour that is said of it, and trees
/// their height.
pub(super) fn paint(setting: &Setting, scene: &mut ShotScene) {
    for said in &setting.shot.particulars {
        if let Some(name) = said.colour {
            let colour = coats::colour(name);
            for (index, prop) in scene.props.iter_mut().filter(|prop| is_of(prop.kind, said.feature)).enumerate() {
                prop.colour = if name == Colour::Mixed { coats::assorted(index).lerp(LIME, LIMED) } else { colour };
                prop.seed = glaze(prop, name);
            }
            let pieces = scene.furniture.iter_mut().filter(|piece| is_piece_of(piece.kind, said.feature));
            for (index, piece) in pieces.enumerate() {
                piece.colour = if name == Colour::Mixed { coats::assorted(index) } else { colour };
            }
            grown(setting, said.feature, name, scene);
        }
    }
    for flora in &mut scene.flora {
        flora.height_m *= stature(&setting.shot.particulars, flora.species);
    }
}

/// How much higher than usual plants of a species are said to be: by their own name
/// rather than by that of all trees.
fn stature(particulars: &[Particular], species: Species) -> f32 {
    let fits = |said: &&Particular| said.size.is_some() && grows_as(species, said.feature);
    let said =
        particulars.iter().filter(fits).min_by_key(|said| matches!(said.feature, Feature::Trees | Feature::Forest));
    let high = said.map_or(1.0, |said| scale(said.size));
    if high > 1.0 { high * TALLER } else { high }
}

/// Dyes what grows or lies on the ground.
fn grown(setting: &Setting, feature: Feature, name: Colour, scene: &mut ShotScene) {
    let colour = coats::colour(name);
    let shades = match name {
        Colour::Mixed if feature != Feature::Flowers => return,
        Colour::Mixed => (0..FLOWERS).map(coats::assorted).collect(),
        _ => vec![colour * 0.78, colour, colour * 1.12],
    };
    for flora in scene.flora.iter_mut().filter(|flora| is_plant_of(flora.species, feature)) {
        flora.tints.clone_from(&shades);
    }
    let Some(land) = scene.land.as_mut() else { return };
    match feature {
        Feature::Flowers if setting.place == Place::FlowerField => land.pattern_colours = shades,
        Feature::Grass if !matches!(setting.place, Place::Beach | Place::Sea | Place::Desert) => {
            (land.cover, land.cover_alt) = (land.cover.lerp(colour, DYED), land.cover_alt.lerp(colour * 0.7, DYED));
        }
        Feature::Dunes if setting.place == Place::Desert => {
            (land.cover, land.cover_alt) = (land.cover.lerp(colour, DYED), land.cover_alt.lerp(colour * 0.85, DYED));
            land.rock = land.rock.lerp(colour * 0.8, DYED);
        }
        Feature::Mesas => land.rock = land.rock.lerp(colour * 0.8, DYED),
        _ => {}
    }
}

/// The seed of something whose roof is glazed as its walls are painted; the lowest
/// bits choose the glaze.
fn glaze(prop: &Prop, name: Colour) -> u32 {
    let tiled = matches!(prop.kind, PropKind::Temple | PropKind::Pagoda);
    let bits = match name {
        Colour::Gold | Colour::Yellow | Colour::Orange => 1,
        Colour::Green | Colour::Teal => 2,
        Colour::Blue | Colour::Purple => 0,
        Colour::Grey | Colour::White | Colour::Black | Colour::Silver => 3,
        Colour::Red | Colour::Pink | Colour::Brown | Colour::Mixed => return prop.seed,
    };
    if tiled { prop.seed & !3 | bits } else { prop.seed }
}

/// Whether a kind of prop is what a feature is made of.
fn is_of(kind: PropKind, feature: Feature) -> bool {
    use PropKind as P;
    match feature {
        Feature::Bridge | Feature::SuspensionBridge => {
            matches!(kind, P::Bridge | P::Viaduct | P::ArchBridge | P::SuspensionBridge)
        }
        Feature::Houses => matches!(kind, P::House | P::Manor | P::Shophouse | P::MansardHouse),
        Feature::Fence => kind == P::Fence,
        Feature::Pier => kind == P::Pier,
        Feature::BrickWall => kind == P::BrickWall,
        Feature::Stalls => matches!(kind, P::Stall | P::FoodStall),
        Feature::Barn => kind == P::Barn,
        Feature::Crystals => kind == P::Crystals,
        Feature::Temple => kind == P::Temple,
        Feature::Pagoda => kind == P::Pagoda,
        Feature::Tent => kind == P::Tent,
        _ => false,
    }
}

/// Whether a piece of furniture is what a room is said to have.
fn is_piece_of(kind: FurnitureKind, feature: Feature) -> bool {
    matches!((kind, feature), (FurnitureKind::Sofa, Feature::Sofa) | (FurnitureKind::Bed, Feature::Bed))
}

/// Whether plants of a species are what a feature is.
fn is_plant_of(species: Species, feature: Feature) -> bool {
    use Species as S;
    match feature {
        Feature::Flowers => matches!(species, S::Wildflower | S::Tulip),
        Feature::Trees | Feature::Forest => matches!(species, S::Broadleaf | S::Birch | S::Bush | S::Spruce | S::Pine),
        Feature::CherryTrees => species == S::Cherry,
        Feature::Grass => matches!(species, S::Grass | S::DryGrass | S::Reed),
        _ => false,
    }
}

/// Whether a species is meant by what is said of how high a feature grows.
fn grows_as(species: Species, feature: Feature) -> bool {
    use Species as S;
    match feature {
        Feature::Palms => species == S::Palm,
        Feature::Pines => matches!(species, S::Pine | S::Spruce | S::Cypress),
        Feature::Willows => species == S::Willow,
        Feature::Trees | Feature::Forest => is_tree(species),
        _ => false,
    }
}

/// Whether a species stands higher than people.
fn is_tree(species: Species) -> bool {
    use Species as S;
    let leafy = matches!(species, S::Broadleaf | S::Birch | S::Cherry | S::Willow | S::Acacia | S::Bare | S::Palm);
    leafy || matches!(species, S::Spruce | S::Pine | S::Cypress)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::{scene, shot};

    fn heights(prompt: &str, species: Species) -> Vec<f32> {
        shot(prompt, 1).flora.iter().filter(|flora| flora.species == species).map(|flora| flora.height_m).collect()
    }

    #[test]
    fn trees_are_as_high_as_is_said_of_their_own_kind() {
        let both = "tall palms and small willows by a river";
        let plain = "palms and willows by a river";
        let rises = |species| heights(both, species)[0] / heights(plain, species)[0];
        assert!(rises(Species::Palm) > 1.2 && rises(Species::Willow) < 0.9);
        let once =
            heights("giant trees in a park", Species::Broadleaf)[0] / heights("trees in a park", Species::Broadleaf)[0];
        assert!((2.0..4.0).contains(&once), "{once}");
    }

    #[test]
    fn however_often_trees_are_said_to_be_giants_they_can_be_drawn() {
        let prompt = "giant trees, a giant forest, giant palms, giant pines, giant willows in a park";
        scene(prompt, 1).check().expect("a scene that may be shown");
    }
}
