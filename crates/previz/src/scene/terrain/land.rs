//! The ground, the water and the walls of a place, in its season.
//!
//! Decides shapes and colours; what grows, stands or moves there is decided
//! elsewhere.

use super::meadow::grass;
use super::tracks::{edge, trodden, ways as tracks};
use super::waters::{mirrors, water};
use super::{
    bluff, cone, cultivated, hotspring, impact, karst, littoral, marsh, mesas, outlands, pillars, piste, pond,
    redplanet, reefs, sands, savanna, spires, strand, waterhole,
};
use crate::maths::hex;
use crate::noise::Dice;
use crate::scene::actors::fording;
use crate::scene::city::pool::POOL_HALF_M;
use crate::scene::city::{
    alley, court, driving, hilltop, hollows, launchpad, longbridge, premises, quay, rails, riverbank, roofdeck, runway,
    steps, ways,
};
use crate::scene::parts::{Court, Enclosure, Land, Landform, Pattern, Water};
use crate::scene::rooms::furnishing::{above_city, furnishing, plot_half_m};
use crate::scene::rooms::lighting::lamplight;
use crate::scene::setting::Setting;
use crate::script::{Feature, Place, Season};

/// Half of the level bank before a waterfall, or of the level sand between reefs, for whoever
/// is there.
const LEDGE_M: f32 = 17.0;

/// The ground and what bounds it.
pub(crate) struct Grounds {
    pub land: Option<Land>,
    pub water: Option<Water>,
    pub enclosure: Enclosure,
}

/// Decides the ground, the water and the walls.
pub(crate) fn grounds(setting: &Setting, dice: &mut Dice) -> Grounds {
    let form = form(setting);
    let land = form.map(|form| land(setting, form, dice));
    let water = water(setting, form, land.as_ref());
    let enclosure = match setting.place {
        Place::Room => Enclosure::Room {
            wall: hex([0xb79c7e, 0xa3a08f, 0xb0988c][dice.below(3)]),
            lamp: lamplight(setting),
            frost: if setting.snowy() { 0.8 } else { 0.0 },
            furnishing: furnishing(setting),
            chamber: None,
        },
        _ => Enclosure::None,
    };
    Grounds { land, water, enclosure }
}

/// Whether the land has been levelled for what starts from it.
pub(crate) fn is_levelled(setting: &Setting) -> bool {
    runway::serves(setting) || launchpad::serves(setting)
}

fn form(setting: &Setting) -> Option<Landform> {
    let far_peaks = setting.has(Feature::Mountains);
    Some(match setting.place {
        _ if longbridge::is_at(setting) => Landform::OpenSea,
        _ if let Some(form) = strand::form(setting) => form,
        _ if let Some(over_lake) = cone::rises(setting) => {
            if over_lake {
                Landform::ConeOverLake
            } else {
                Landform::Cone
            }
        }
        Place::Mountains if setting.has(Feature::Pillars) => Landform::Pillars,
        Place::River if setting.has(Feature::Karst) => Landform::Karst,
        Place::River => Landform::RiverValley,
        Place::Forest if setting.has(Feature::River) => Landform::RiverValley,
        Place::Mountains if setting.has(Feature::Lake) => Landform::LakeBasin,
        Place::Mountains | Place::Sky if setting.has(Feature::CloudSea) => Landform::CloudSea,
        _ if hollows::of(setting).is_some() || premises::of(setting).is_some() || alley::is_in(setting) => {
            Landform::Flat
        }
        _ if let Some(form) = outlands::form(setting) => form,
        _ if court::sport(setting).is_some() || mirrors(setting) || is_levelled(setting) => Landform::Flat,
        Place::Mountains if setting.has(Feature::GreatWall) => Landform::Ridges,
        Place::Mountains if setting.mountain_road() => Landform::Pass,
        Place::Mountains => Landform::Peaks,
        Place::Lake if setting.is_marshy() => Landform::Marsh,
        Place::Lake => Landform::LakeBasin,
        Place::Sea | Place::Beach if setting.corniche() => Landform::Corniche,
        Place::Sea | Place::Beach if setting.rocky() => Landform::Cape,
        Place::Sea | Place::Harbour if quay::is_at(setting) => Landform::Quay,
        Place::Sea | Place::Harbour => Landform::OpenSea,
        Place::Beach => Landform::Coast,
        Place::Desert if setting.has(Feature::Crater) => Landform::Crater,
        Place::Desert if setting.has(Feature::RedPlanet) => Landform::Moonscape,
        Place::Desert if setting.has(Feature::Mesas) || setting.has(Feature::Cacti) => Landform::Mesas,
        Place::Desert if setting.has(Feature::Gravel) => Landform::Peaks,
        // Before mountains the desert is a plain of gravel.
        Place::Desert if far_peaks && !setting.has(Feature::Dunes) => Landform::Peaks,
        Place::Desert => Landform::Dunes,
        Place::City if setting.riverside() => Landform::Riverside,
        Place::City | Place::Street => Landform::Flat,
        Place::Underwater => Landform::Seabed,
        Place::Canyon if setting.has(Feature::Spires) => Landform::Spires,
        Place::Canyon => Landform::Canyon,
        Place::Volcano => Landform::Volcano,
        Place::Waterfall => Landform::Falls,
        Place::Space if setting.moonscape() => Landform::Moonscape,
        Place::Space | Place::Sky | Place::Studio => return None,
        Place::Room if above_city(setting) => Landform::Flat,
        // Beside it runs the coast.
        Place::Room if setting.has(Feature::Waves) => Landform::Coast,
        Place::Room if setting.has(Feature::Dunes) => Landform::Dunes,
        // Their slopes are hills enough.
        Place::Field if setting.has(Feature::Terraces) => Landform::Plain,
        _ if setting.has(Feature::Lake) && !pond::is_at(setting) => Landform::LakeBasin,
        _ if far_peaks => Landform::Peaks,
        _ => Landform::Plain,
    })
}

fn land(setting: &Setting, form: Landform, dice: &mut Dice) -> Land {
    let (grass_a, grass_b) = grass(setting.season);
    let mut land = Land {
        form,
        relief_m: 90.0,
        cover: grass_a,
        cover_alt: grass_b,
        rock: hex(0x76706a),
        shore: hex(0xa8926e),
        snow: if setting.snowy() { 0.96 } else { 0.0 },
        snow_line_m: 1e6,
        pattern: Pattern::Plain,
        pattern_colours: Vec::new(),
        river_half_m: 0.0,
        shallow_m: fording::shallow_m(setting).unwrap_or(0.0),
        road_half_m: 0.0,
        winding_road: driving::winds(setting),
        fall_m: 0.0,
        waterhole_half_m: 0.0,
        knoll_m: hilltop::knoll(setting).0,
        knoll_half_m: hilltop::knoll(setting).1,
        hot_spring_half_m: hotspring::half_m(setting),
        pool_half_m: if setting.pool() { POOL_HALF_M } else { 0.0 },
        brink_m: 0.0,
        plot_half_m: level_half_m(setting, form),
        rise: steps::rise(setting),
        steep: piste::steep(setting),
        lift_m: 0.0,
        floor_half_m: 0.0,
        court: court::sport(setting).map(Court::ahead),
    };
    match form {
        _ if outlands::lay(setting, &mut land) => {}
        Landform::RiverValley => {
            (land.relief_m, land.river_half_m) = (dice.range(62.0, 92.0), dice.range(15.0, 20.0));
            land.shore = hex(0x9c8a6c);
            if land.shallow_m > 0.0 {
                // Over wet gravel, between its banks, water is seen to be a river's.
                (land.shore, land.river_half_m) = (hex(0x5f6f6a), dice.range(9.0, 12.0));
            }
            narrow(setting, &mut land, dice);
            if setting.on_town_river() {
                riverbank::lay(&mut land);
            }
        }
        Landform::Peaks | Landform::Pass | Landform::CloudSea | Landform::LakeBasin => {
            heights(setting, &mut land, dice)
        }
        Landform::Coast | Landform::Cape | Landform::OpenSea => littoral::lay(setting, &mut land),
        Landform::Dunes => sands::colour(&mut land, dice),
        _ => bare(setting, &mut land, dice),
    }
    waterhole::lay(setting, &mut land);
    pond::lay(setting, &mut land);
    dress(setting, &mut land, dice);
    if setting.has(Feature::Wheat) {
        (land.cover, land.cover_alt) = (hex(0xc9a455), hex(0xa98a45));
    }
    land
}

/// Makes a river a brook where it is one: its bed is of stones, and its banks are near.
fn narrow(setting: &Setting, land: &mut Land, dice: &mut Dice) {
    if setting.is_brook() {
        (land.shore, land.river_half_m) = (hex(0x6f695c), dice.range(2.7, 3.3));
        (land.relief_m, land.shallow_m) = (land.relief_m * 0.6, 0.35);
    }
}

/// Half the width of what has been levelled about the middle.
fn level_half_m(setting: &Setting, form: Landform) -> f32 {
    // No wall of rock or head of a reef stands where somebody goes.
    let walled = matches!(form, Landform::Falls | Landform::Seabed);
    let ledge = if walled && setting.is_trodden() { LEDGE_M } else { 0.0 };
    let own = plot_half_m(setting, form).max(ways::levelled_half_m(setting));
    own.max(roofdeck::levelled_half_m(setting)).max(ledge).max(strand::levelled_half_m(setting))
}

/// Peaks, and the hills around a lake.
fn heights(setting: &Setting, land: &mut Land, dice: &mut Dice) {
    if land.form == Landform::LakeBasin {
        let high = setting.place == Place::Mountains || setting.has(Feature::Mountains);
        land.relief_m = match high {
            true => 950.0,
            // Over low hills the sun is seen.
            false if setting.low_sun() => 170.0,
            false => 480.0,
        };
        land.snow_line_m = if high { 420.0 } else { 1e6 };
        return;
    }
    land.relief_m = dice.range(1050.0, 1350.0);
    land.rock = hex(0x6d6660);
    land.snow_line_m = match setting.season {
        Season::Summer => 520.0,
        Season::Spring => 360.0,
        Season::Autumn => 440.0,
        Season::Winter => 0.0,
    };
    if setting.has(Feature::Snow) {
        land.snow_line_m = land.snow_line_m.min(220.0);
    }
    if setting.place == Place::Desert {
        (land.cover, land.cover_alt) = (hex(0xb8996c), hex(0x9c8058));
        (land.rock, land.snow) = (hex(0x8a7058), 0.0);
        if setting.has(Feature::Gravel) {
            (land.cover, land.cover_alt) = (hex(0xc4a678), hex(0xa88c62));
        }
    }
    if setting.place == Place::Sky {
        // Nothing stands out of the clouds.
        land.relief_m = 0.0;
    }
    if setting.place == Place::Mountains && setting.has(Feature::Waterfall) {
        land.fall_m = bluff::HIGH_M;
    }
}

/// Ground on which little grows, or none that grass decides about.
fn bare(setting: &Setting, land: &mut Land, dice: &mut Dice) {
    match land.form {
        // It lies in grass.
        Landform::Flat if is_levelled(setting) => {}
        Landform::Flat => {
            land.cover = hex(0x4a4b50);
            land.cover_alt = hex(0x7d7a76);
            land.pattern = Pattern::Street;
            land.snow *= 0.72;
        }
        Landform::Riverside | Landform::Quay => {
            let stone = if setting.dark() { [0x57544f, 0x625e58] } else { [0x8a857c, 0x99938a] };
            (land.cover, land.cover_alt) = (hex(stone[0]), hex(stone[1]));
            land.shore = hex(0x45453f);
            land.pattern = Pattern::Paving;
            land.snow *= 0.72;
        }
        Landform::Corniche => {
            land.relief_m = 110.0;
            (land.cover, land.cover_alt) = (hex(0x8a8a4a), hex(0x56683a));
            (land.rock, land.shore) = (hex(0x8f7f6c), hex(0xa8926e));
        }
        Landform::Seabed => reefs::seabed(land),
        Landform::Canyon => {
            land.relief_m = 135.0;
            land.river_half_m = 9.0;
            land.cover = hex(0xb98055);
            land.cover_alt = hex(0x8f7a4a);
            land.rock = hex(0xb3613a);
        }
        Landform::Volcano => {
            land.relief_m = 800.0;
            // Ash and old lava, on which little grows.
            let ash = if setting.has(Feature::Vents) { [0x1d1e21, 0x121315] } else { [0x37322f, 0x24211f] };
            (land.cover, land.cover_alt) = (hex(ash[0]), hex(ash[1]));
            land.rock = hex(0x3a3431);
        }
        // Falling water washes gravel together rather than sand.
        Landform::Falls => (land.relief_m, land.shore) = (34.0, hex(0x7d7460)),
        Landform::Moonscape => {
            land.relief_m = 30.0;
            (land.cover, land.cover_alt, land.rock) = (hex(0x8a8580), hex(0x6d6965), hex(0x5c5854));
            land.snow = 0.0;
            if setting.has(Feature::RedPlanet) {
                redplanet::colour(land);
            }
        }
        Landform::Spires => spires::colour(land),
        Landform::Ridges => (land.relief_m, land.rock) = (620.0, hex(0x7d766b)),
        Landform::Karst => karst::colour(land, dice),
        Landform::Marsh => marsh::colour(setting, land),
        Landform::Cone | Landform::ConeOverLake => cone::colour(setting, land),
        Landform::Pillars => pillars::colour(land),
        Landform::Mesas => mesas::colour(setting, land),
        Landform::Crater if setting.has(Feature::RedPlanet) => impact::colour(land, redplanet::colour),
        Landform::Crater => impact::colour(land, impact::dust),
        Landform::Plain => land.relief_m = 120.0,
        _ => {}
    }
}

/// Fields, roads and streams that the place or its features lay on the land.
fn dress(setting: &Setting, land: &mut Land, dice: &mut Dice) {
    match setting.place {
        _ if setting.savanna() && land.form == Landform::Plain => savanna::colour(land),
        Place::FlowerField => {
            land.pattern = Pattern::FlowerStripes;
            land.pattern_colours = cultivated::blooms(setting, dice);
            (land.relief_m, land.snow) = (95.0, 0.0);
        }
        Place::Field if setting.has(Feature::Terraces) => {
            land.shore = hex(if setting.has(Feature::Vines) { 0x5a8034 } else { 0x76927e });
            (land.relief_m, land.pattern) = (190.0, Pattern::Terraces);
        }
        _ if let Some(court) = &land.court => {
            let (inside, outside) = court.sport.paints();
            (land.cover, land.cover_alt) = (hex(inside), hex(outside));
            land.pattern = Pattern::Pitch;
        }
        _ if launchpad::serves(setting) && !setting.snowy() => launchpad::colour(land),
        _ if is_levelled(setting) || land.form == Landform::SaltPan => {}
        _ if mirrors(setting) => {
            (land.cover, land.cover_alt) = (hex(0xe6e7e4), hex(0xd6dadd));
            land.pattern = Pattern::Plain;
        }
        _ if trodden(setting, land) => {}
        Place::Field if setting.has(Feature::Vines) => {
            land.pattern = Pattern::Furrows;
            if setting.season == Season::Autumn {
                (land.cover, land.cover_alt) = (hex(0xa8702e), hex(0x8a7434));
            }
        }
        Place::Field if !setting.has(Feature::Orchard) => {
            land.pattern = Pattern::Furrows;
            let ripens = matches!(setting.season, Season::Summer | Season::Autumn);
            if ripens && !cultivated::is_green(setting) {
                (land.cover, land.cover_alt) = (hex(0xc9a455), hex(0xa98a45));
            }
        }
        Place::Harbour => land.pattern = Pattern::Paving,
        Place::Garden | Place::Village if !setting.snowy() => land.pattern = Pattern::Trail,
        _ => {}
    }
    if land.pool_half_m > 0.0 {
        (land.pattern, land.shore) = (Pattern::Paving, hex(0xd2c9b8));
        (land.cover, land.cover_alt) = (hex(0xd2c9b8), hex(0xc4bba9));
    }
    if setting.has(Feature::BuildingSite) && land.form == Landform::Flat {
        // Trodden earth before there is a street.
        land.pattern = Pattern::Plain;
        (land.cover, land.cover_alt) = (hex(0x8f7656), hex(0x6f5a42));
    }
    edge(setting, land);
    tracks(setting, land);
    let stream = setting.has(Feature::River) || land.form == Landform::Peaks && rails::carried(setting);
    if stream && matches!(land.form, Landform::Plain | Landform::Peaks) {
        // A canal between houses leaves room to walk.
        land.river_half_m = if setting.place == Place::Village { 4.0 } else { 8.0 };
    }
}
