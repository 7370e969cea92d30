//! What grows or lies strewn over the land, by place and season.
//!
//! Decides kinds, numbers, sizes and colours; the renderer finds the spots.

use super::grassland::{ALONE_M, groves, meadow, stands_alone};
use super::land::is_levelled;
use super::woods::{self, broad, forest, hexes, leaves, needles, stand, straw};
use super::{canals, cultivated, littoral, pond, redwoods, reefs, savanna, sward, waters};
use crate::scene::city::{
    alley, court, halt, hilltop, hollows, launchpad, lookouts, pit, precinct, premises, rails, roofdeck, sites, tunnel,
};
use crate::scene::parts::{Flora, Species};
use crate::scene::setting::Setting;
use crate::script::{Colour, Feature, Place, Season, SubjectKind};

/// Everything that grows in a setting.
pub(crate) fn plants(setting: &Setting) -> Vec<Flora> {
    let mut plants = Vec::new();
    if setting.has(Feature::Palace) {
        let wood = stand(broad(setting.season), 3600, 9.0, leaves(setting.season), (270.0, 1400.0));
        return vec![Flora { clumping: 0.35, ..wood }];
    }
    if roofdeck::of(setting).is_some() || lookouts::of(setting).is_some() {
        return lookouts::plants(setting);
    }
    if court::sport(setting).is_some() || is_levelled(setting) {
        // Nothing grows on it; there are trees beyond.
        let near_m = if is_levelled(setting) { 330.0 } else { 110.0 };
        let wood = stand(broad(setting.season), 500, 9.0, leaves(setting.season), (near_m, 480.0));
        plants.push(Flora { clumping: 0.3, ..wood });
        plants.extend(woods::around_a_court(setting));
        plants.extend(launchpad::serves(setting).then(woods::scrub).into_iter().flatten());
        return plants;
    }
    if let Some(hollow) = hollows::of(setting) {
        return hollows::plants(hollow, setting);
    }
    if halt::is_at(setting) {
        return halt::plants(setting);
    }
    if let Some(site) = sites::of(setting) {
        return sites::plants(site, setting);
    }
    if precinct::landmark(setting).is_some() {
        return precinct::trees(setting);
    }
    if tunnel::inside(setting) || waters::mirrors(setting) || pit::is_at(setting) {
        return plants;
    }
    let trees_wanted = !setting.shot.without.contains(&SubjectKind::Tree);
    own(setting, &mut plants, trees_wanted);
    sward::keep_season(setting, &mut plants);
    by_feature(setting, &mut plants);
    if setting.shot.without.contains(&SubjectKind::Flower) {
        plants.retain(|f| {
            !matches!(f.species, Species::Wildflower | Species::Tulip | Species::Sunflower | Species::Lavender)
        });
    }
    sward::keep_low(setting, &mut plants);
    hilltop::keep_bare(setting, &mut plants);
    let snow = if setting.snowy() { 0.85 } else { 0.0 };
    for flora in &mut plants {
        flora.snow = snow;
    }
    if setting.snowy() {
        // Snow lies over what is low.
        plants.retain(|f| !matches!(f.species, Species::Grass | Species::Wildflower | Species::Fern));
        for flora in &mut plants {
            if flora.species == Species::DryGrass {
                (flora.count, flora.height_m, flora.snow) = (flora.count / 24, flora.height_m.max(0.6), 0.0);
            }
        }
    }
    plants
}

/// What the place has by itself, or what is planted where it is laid out for a purpose.
fn own(setting: &Setting, plants: &mut Vec<Flora>, trees: bool) {
    match premises::of(setting) {
        Some(found) if trees => plants.extend(premises::plants(found, setting)),
        Some(_) => {}
        None => by_place(setting, plants, trees),
    }
}

fn by_place(setting: &Setting, plants: &mut Vec<Flora>, trees: bool) {
    let season = setting.season;
    match setting.place {
        _ if setting.savanna() => plants.extend(savanna::plants(setting, trees)),
        _ if pond::is_at(setting) => by_pond(setting, plants),
        Place::River if setting.is_brook() => plants.extend(woods::along_brook(setting, trees)),
        Place::River if setting.on_town_river() => plants.extend(woods::beyond_town(season, trees)),
        Place::River if setting.has(Feature::Karst) => plants.extend(woods::on_karst(season, trees)),
        Place::Lake if setting.is_marshy() => plants.extend(woods::of_marsh(setting)),
        Place::River => {
            if trees {
                forest(setting, plants, if setting.has(Feature::Forest) { 1.15 } else { 0.8 }, 9.0);
            }
            plants.push(Flora { shore: true, ..stand(Species::Reed, 700, 1.3, straw(), (4.0, 120.0)) });
            plants.push(Flora {
                shore: true,
                ..stand(Species::Rock, 260, 1.0, hexes(&[0x7b746b, 0x696259]), (4.0, 200.0))
            });
        }
        Place::Forest if setting.has(Feature::Redwoods) => plants.extend(redwoods::plants(trees)),
        Place::Forest => {
            if trees && !setting.has(Feature::Bamboo) {
                forest(setting, plants, 1.25, 4.5);
            }
            let fronds = match season {
                Season::Autumn => hexes(&[0xa8803a, 0x8f7434, 0x77753a]),
                // What is green does not blossom.
                Season::Spring => hexes(&[0x8fb34a, 0x7aa544, 0x6a9a48]),
                _ => leaves(season),
            };
            plants.push(stand(Species::Fern, 1900, 0.75, fronds, (2.2, 60.0)));
            meadow(setting, plants, 0);
        }
        Place::Mountains if setting.has(Feature::Pillars) => plants.extend(woods::on_pillars(season, trees)),
        Place::Mountains => mountains(setting, plants, trees),
        Place::Lake => {
            if trees {
                plants.push(Flora {
                    clumping: 0.5,
                    ..stand(Species::Spruce, 3400, 16.0, needles(season), (30.0, 1700.0))
                });
                plants
                    .push(Flora { clumping: 0.6, ..stand(broad(season), 2400, 11.0, leaves(season), (30.0, 1300.0)) });
            }
            let stone = hexes(&[0x77716a, 0x625d57]);
            plants.push(Flora { shore: true, clumping: 0.8, ..stand(Species::Reed, 900, 1.4, straw(), (4.0, 60.0)) });
            plants.push(Flora { shore: true, clumping: 0.6, ..stand(Species::Rock, 220, 0.6, stone, (3.5, 60.0)) });
            meadow(setting, plants, 500);
        }
        Place::Sea | Place::Beach => littoral::coast(setting, plants, trees),
        _ => elsewhere(setting, plants, trees),
    }
}

/// What grows in the meadow or the garden around a pond, and on its shores.
fn by_pond(setting: &Setting, plants: &mut Vec<Flora>) {
    match setting.place {
        Place::Garden => tended(setting, plants),
        _ => meadow(setting, plants, 300),
    }
    plants.extend(pond::plants(setting));
}

/// Whether a field of snow lies where no tree grows, as is told by its name or by who lives
/// there.
fn is_polar(setting: &Setting) -> bool {
    let dwells = setting.shot.subjects.iter().any(|one| {
        let white = one.kind == SubjectKind::Bear && one.colour == Some(Colour::White);
        white || one.kind == SubjectKind::Penguin
    });
    dwells || setting.has(Feature::Polar) || setting.has(Feature::IceFloes)
}

/// What grows before high peaks, or clings to those above the clouds.
fn mountains(setting: &Setting, plants: &mut Vec<Flora>, trees: bool) {
    let season = setting.season;
    if setting.mountain_road() {
        plants.extend(woods::slopes(setting, trees));
        return meadow(setting, plants, 400);
    }
    if setting.has(Feature::CloudSea) {
        plants.push(Flora { clumping: 0.3, ..stand(Species::Pine, 9000, 10.0, needles(season), (60.0, 900.0)) });
        return;
    }
    if setting.has(Feature::GreatWall) {
        // The slopes are wooded, but low enough to see the wall over them.
        let bushes = stand(Species::Bush, 5200, 2.2, leaves(season), (6.0, 420.0));
        plants.push(Flora { clumping: 0.25, ..bushes });
        if trees {
            plants.push(Flora { clumping: 0.35, ..stand(broad(season), 3600, 7.0, leaves(season), (50.0, 1300.0)) });
            plants.push(Flora { clumping: 0.5, ..stand(Species::Pine, 900, 8.0, needles(season), (50.0, 900.0)) });
        }
        return;
    }
    if trees {
        // A few before the wood give the picture a front.
        plants.push(Flora { clumping: 0.7, ..stand(Species::Spruce, 34, 13.0, needles(season), (24.0, 110.0)) });
        plants.push(Flora { clumping: 0.75, ..stand(Species::Spruce, 5200, 16.0, needles(season), (120.0, 1500.0)) });
    }
    meadow(setting, plants, 700);
    let stone = hexes(&[0x7d766e, 0x67625b]);
    plants.extend(rails::carried(setting).then(|| woods::valley(season, trees, &stone)).into_iter().flatten());
    plants.push(Flora { clumping: 0.85, ..stand(Species::Rock, 60, 1.4, stone.clone(), (7.0, 110.0)) });
    plants.push(Flora { clumping: 0.85, ..stand(Species::Rock, 130, 0.4, stone, (4.0, 50.0)) });
}

/// What people have planted.
fn tended(setting: &Setting, plants: &mut Vec<Flora>) {
    let season = setting.season;
    match setting.place {
        Place::FlowerField => {
            // Woods border the beds; among them nothing stands.
            let wood = stand(broad(season), 3200, 12.0, leaves(season), (420.0, 1500.0));
            plants.push(Flora { clumping: 0.6, ..wood });
            match cultivated::is_sown(setting) {
                true => crop(setting, plants),
                false => plants.push(cultivated::beds()),
            }
        }
        Place::Field if setting.has(Feature::Terraces) && setting.has(Feature::Vines) => {
            // Bushes in rows on every step, and no tree over them.
            plants.push(cultivated::plants(setting, cultivated::Rows::Vines));
        }
        Place::Field if setting.has(Feature::Terraces) => {
            meadow(setting, plants, 0);
            plants.push(Flora { clumping: 0.9, ..stand(broad(season), 500, 9.0, leaves(season), (40.0, 700.0)) });
        }
        Place::Field if cultivated::kind(setting).is_some() => {
            meadow(setting, plants, 300);
            plants.extend(cultivated::kind(setting).map(|rows| cultivated::plants(setting, rows)));
            groves(setting, plants, 300);
        }
        Place::Field if cultivated::is_sown(setting) => {
            crop(setting, plants);
            groves(setting, plants, 500);
        }
        Place::Field => {
            plants.push(cultivated::wheat(if cultivated::is_green(setting) { Season::Spring } else { season }));
            groves(setting, plants, 500);
        }
        _ => {
            meadow(setting, plants, 2600);
            let petals = hexes(&[0xd33b57, 0xe9b23a, 0xe88fb0, 0xf2eadf]);
            plants.push(Flora { clumping: 0.8, ..stand(Species::Tulip, 1500, 0.5, petals, (2.2, 40.0)) });
            if season == Season::Autumn {
                let asters = hexes(&[0xd8a02c, 0xa868a8, 0xe6dccb, 0xb0503a]);
                plants.push(Flora { clumping: 0.8, ..stand(Species::Wildflower, 700, 0.45, asters, (2.2, 40.0)) });
            }
            plants.push(Flora { clumping: 0.7, ..stand(Species::Bush, 90, 1.3, leaves(season), (7.0, 60.0)) });
            plants.push(Flora { clumping: 0.4, ..stand(broad(season), 60, 8.0, leaves(season), (17.0, 90.0)) });
            groves(setting, plants, 900);
        }
    }
}

/// What grows where forests and waters are not.
fn elsewhere(setting: &Setting, plants: &mut Vec<Flora>, trees: bool) {
    let season = setting.season;
    match setting.place {
        Place::Desert | Place::Canyon | Place::Volcano => barren(setting, plants, trees),
        Place::Underwater => reefs::reef(plants),
        Place::Waterfall => {
            if trees {
                forest(setting, plants, 0.45, 14.0);
            }
            plants.push(stand(Species::Fern, 1500, 0.9, leaves(Season::Summer), (2.5, 60.0)));
            plants.push(Flora {
                shore: true,
                ..stand(Species::Rock, 380, 1.6, hexes(&[0x5e5b54, 0x4d4b46]), (4.0, 90.0))
            });
        }
        Place::FlowerField | Place::Field | Place::Garden => tended(setting, plants),
        // Neither sand nor a shore bears a wood.
        Place::Room if setting.has(Feature::Dunes) || setting.has(Feature::Waves) => {}
        Place::Snowfield if is_polar(setting) => {}
        Place::Snowfield | Place::Room => {
            plants
                .push(Flora { clumping: 0.85, ..stand(Species::Spruce, 1500, 14.0, needles(season), (40.0, 1500.0)) });
            let near_m = if stands_alone(setting) { ALONE_M } else { 28.0 };
            let season = if setting.place == Place::Room { season } else { Season::Winter };
            let trees = stand(broad(season), 260, 9.0, leaves(season), (near_m, near_m + 372.0));
            plants.push(Flora { clumping: 0.6, ..trees });
        }
        Place::Village if alley::is_in(setting) => {}
        Place::Village if setting.has(Feature::ChineseTown) && trees => {
            let trees = stand(broad(season), 26, 6.5, leaves(season), (10.0, 90.0));
            plants.push(Flora { clumping: 0.2, ..trees });
            groves(setting, plants, 500);
            plants.extend(canals::trees(setting, true));
        }
        Place::Village if setting.has(Feature::ChineseTown) => plants.extend(canals::trees(setting, false)),
        Place::Open if setting.has(Feature::Fair) => {
            plants.push(Flora { clumping: 0.3, ..stand(Species::DryGrass, 420, 0.35, straw(), (3.0, 60.0)) });
            if trees {
                groves(setting, plants, 1600);
            }
        }
        Place::Open | Place::Meadow if setting.has(Feature::Battlefield) => plants.extend(woods::trampled()),
        Place::NightSky | Place::Village | Place::Meadow | Place::Open => {
            meadow(setting, plants, if setting.place == Place::Meadow { 1500 } else { 500 });
            if trees && setting.place == Place::Village {
                // Gardens have their trees and bushes.
                plants.push(Flora { clumping: 0.2, ..stand(broad(season), 70, 6.5, leaves(season), (15.0, 90.0)) });
                plants.push(stand(Species::Bush, 120, 1.3, leaves(season), (9.0, 80.0)));
                groves(setting, plants, 1100);
            } else if trees && stands_alone(setting) {
                groves(setting, plants, 300);
            } else if trees {
                // One or two trees nearer than the groves hold the picture.
                plants.push(Flora { clumping: 0.6, ..stand(broad(season), 22, 10.0, leaves(season), (34.0, 110.0)) });
                groves(setting, plants, 1100);
            }
        }
        _ => {}
    }
}

/// What grows or lies where little grows.
fn barren(setting: &Setting, plants: &mut Vec<Flora>, trees: bool) {
    match setting.place {
        Place::Desert if setting.has(Feature::RedPlanet) => {
            let stones = hexes(&[0x8d5035, 0xa3603c, 0x6f4330]);
            plants.push(Flora { clumping: 0.5, ..stand(Species::Rock, 900, 0.5, stones.clone(), (3.0, 120.0)) });
            plants.push(Flora { clumping: 0.7, ..stand(Species::Rock, 120, 1.5, stones, (14.0, 300.0)) });
        }
        Place::Canyon if setting.has(Feature::Spires) => {
            let dry = hexes(&[0x8b8a52, 0x767a45]);
            plants.push(Flora { clumping: 0.6, ..stand(Species::Bush, 1500, 1.4, dry.clone(), (8.0, 400.0)) });
            plants.push(Flora { clumping: 0.5, ..stand(Species::DryGrass, 2200, 0.5, dry, (2.0, 46.0)) });
        }
        Place::Desert if woods::is_stony(setting) => plants.extend(woods::of_desert(setting)),
        Place::Desert => {
            plants.push(Flora { clumping: 0.8, ..stand(Species::DryGrass, 150, 0.6, straw(), (6.0, 90.0)) });
        }
        Place::Canyon => {
            plants.push(stand(Species::Bush, 900, 1.7, hexes(&[0x7d7d48, 0x6b6f3f]), (10.0, 420.0)));
            plants.push(stand(Species::Rock, 420, 1.6, hexes(&[0xa8683f, 0x8e5536]), (6.0, 300.0)));
        }
        Place::Volcano => {
            let dry = hexes(&[0x8b8450, 0x6f6a45]);
            plants.push(Flora { clumping: 0.6, ..stand(Species::DryGrass, 260, 0.4, dry, (3.0, 46.0)) });
            plants.push(Flora {
                clumping: 0.7,
                ..stand(Species::Rock, 620, 0.7, hexes(&[0x3a3532, 0x2a2725]), (4.0, 120.0))
            });
            if trees {
                plants
                    .push(Flora { clumping: 0.85, ..stand(Species::Bare, 40, 7.0, hexes(&[0x3d342e]), (30.0, 200.0)) });
            }
        }
        _ => {}
    }
}

/// The one flower of a field that is known for it, in grass.
fn crop(setting: &Setting, plants: &mut Vec<Flora>) {
    meadow(setting, plants, 0);
    plants.extend(cultivated::crop(setting));
}

fn by_feature(setting: &Setting, plants: &mut Vec<Flora>) {
    let season = setting.season;
    if setting.in_town() {
        // Nothing is strewn over a street.
        return cultivated::street(setting, plants);
    }
    for feature in &setting.shot.features {
        match feature {
            Feature::CherryTrees if setting.has(Feature::Orchard) => {}
            Feature::Palms => {
                // In a jungle they stand among other trees.
                let near_m = if setting.place == Place::Forest { 5.5 } else { 11.0 };
                let fronds = hexes(&[0x4f7a35, 0x5d8638]);
                plants.push(Flora { clumping: 0.3, ..stand(Species::Palm, 150, 8.5, fronds, (near_m, 130.0)) });
            }
            Feature::CherryTrees => {
                let (count, near_m) = if setting.place == Place::Forest { (1300, 4.5) } else { (420, 9.0) };
                let petals = hexes(&[0xf2b8c8, 0xf6cdd6, 0xeba3b8]);
                plants.push(stand(Species::Cherry, count, 6.5, petals, (near_m, 260.0)));
            }
            Feature::Willows => plants.extend(woods::willows(setting)),
            Feature::Bamboo => {
                let canes = hexes(&[0x6a8f3c, 0x7da048, 0x587d38]);
                let grove = stand(Species::Bamboo, 620, 11.0, canes.clone(), (5.0, 90.0));
                plants.push(Flora { clumping: 0.2, ..grove });
                plants.push(stand(Species::Bamboo, 5200, 12.0, canes, (80.0, 560.0)));
            }
            Feature::Pines if setting.place != Place::Forest && setting.place != Place::River => {
                plants.push(Flora { clumping: 0.7, ..stand(Species::Pine, 700, 14.0, needles(season), (18.0, 700.0)) });
            }
            Feature::Forest if setting.place != Place::Forest && setting.place != Place::River => {
                forest(setting, plants, 0.6, 30.0);
            }
            Feature::Trees if stands_alone(setting) => {}
            Feature::Trees => {
                plants.push(Flora { clumping: 0.6, ..stand(broad(season), 500, 10.0, leaves(season), (22.0, 500.0)) });
            }
            Feature::Flowers if setting.place == Place::FlowerField => {}
            Feature::Flowers => {
                let colours = hexes(&[0xd33b57, 0xe9b23a, 0xe88fb0, 0xf2eadf, 0x8f6ac4]);
                plants.push(Flora { clumping: 0.5, ..stand(Species::Wildflower, 2600, 0.5, colours, (1.8, 46.0)) });
            }
            // Lawns are mown.
            Feature::Grass if premises::of(setting).is_some() => {}
            Feature::Grass => meadow(setting, plants, 0),
            Feature::Cliff if !setting.rocky() => {
                plants.push(stand(Species::Rock, 26, 0.35, hexes(&[0x7d766e, 0x67625b]), (3.2, 13.0)));
            }
            Feature::Rocks => {
                plants.push(stand(Species::Rock, 320, 1.5, hexes(&[0x7d7872, 0x6a655f]), (5.0, 120.0)));
            }
            _ => {}
        }
    }
}
