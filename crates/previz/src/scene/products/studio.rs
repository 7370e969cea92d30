//! A studio for products: its backdrop, its table and the lamps that light it.
//!
//! Places nothing on the table.

use super::display::{TABLE_M, among_people};
use super::plinth;
use crate::maths::{hex, v3};
use crate::noise::Dice;
use crate::scene::actors::coats::colour;
use crate::scene::actors::lifts::lift;
use crate::scene::actors::nature::{Home, nature};
use crate::scene::atmosphere::light::{Daylight, TUBES};
use crate::scene::parts::{Actor, Enclosure, Tabletop, Vec3};
use crate::scene::setting::Setting;
use crate::script::{Colour, Feature, Light, Place, TimeOfDay, Weather};

/// The studio around a shot that is taken in one.
pub(crate) fn around(setting: &Setting, actors: &[Actor], dice: &mut Dice) -> Option<Enclosure> {
    if setting.place != Place::Studio {
        return None;
    }
    let cloth = setting.shot.particulars.iter().find(|said| said.feature == Feature::Cloth);
    let quiet = match cloth.and_then(|said| said.colour).or(setting.shot.backdrop) {
        Some(asked) if setting.has(Feature::Cloth) => colour(asked).lerp(hex(0xf0ece6), 0.08),
        _ => hex([0xe3d3c0, 0xb4c9d4, 0xe6c4b6, 0xbccdb4][dice.below(4)]),
    };
    let stand_m = plinth::height_m(setting);
    let tabletop = if setting.has(Feature::Lake) {
        Tabletop::Water
    } else if setting.has(Feature::Cloth) && stand_m == 0.0 {
        Tabletop::Cloth
    } else if setting.has(Feature::Marble) && stand_m == 0.0 {
        Tabletop::Marble
    } else {
        Tabletop::Polished
    };
    let neon = setting.shot.lights.contains(&Light::Neon);
    // Under what is shown first, and a little lower than what flies.
    let people = among_people(setting.shot);
    let level_m =
        setting.shot.subjects.first().filter(|_| !people).map_or(if people { 0.0 } else { TABLE_M }, |subject| {
            let nature = nature(subject.kind);
            let flies = if nature.home == Home::Air { nature.size_m * 0.35 } else { 0.0 };
            (lift(subject.kind, setting, &nature) - flies).max(0.0)
        });
    Some(Enclosure::Studio {
        // Neon shines before the dark.
        backdrop: setting
            .shot
            .backdrop
            .filter(|_| tabletop != Tabletop::Cloth)
            .map_or(if neon { hex(0x8c8c9a) } else { quiet }, |asked| behind(setting, asked)),
        level_m: level_m - stand_m,
        tabletop,
        tubes: neon.then_some(TUBES),
        rim: setting.shot.lights.contains(&Light::Backlight).then(|| rim(setting)),
        plinth: plinth::under(setting, actors),
    })
}

/// The light of the lamps behind a product: of the colour of a low sun where words
/// ask for that.
fn rim(setting: &Setting) -> Vec3 {
    let golden = matches!(setting.shot.time, Some(TimeOfDay::GoldenHour | TimeOfDay::Sunset));
    if golden { v3(1.0, 0.56, 0.16) * RIM } else { v3(0.92, 0.96, 1.0) * RIM }
}

/// How strong that light is.
const RIM: f32 = 5.5;

/// The paper behind a shot; behind a black stand it is lighter, or nobody saw
/// the stand, unless lamps behind draw its outline.
fn behind(setting: &Setting, asked: Colour) -> Vec3 {
    let stands = asked == Colour::Black && plinth::height_m(setting) > 0.0;
    match setting.shot.lights.contains(&Light::Backlight) {
        true if stands => hex(0x33353b),
        false if stands => hex(0x5a5d66),
        _ => paper(asked),
    }
}

/// The colour of a backdrop of paper.
fn paper(asked: Colour) -> Vec3 {
    match asked {
        Colour::Black => hex(0x35363d),
        Colour::White => hex(0xf4f4f2),
        // Paper is paler than paint.
        _ => colour(asked).lerp(hex(0xf0ece6), 0.25),
    }
}

/// The light of its lamps.
pub(crate) fn light(setting: &Setting, light: &mut Daylight) {
    // A large lamp before the product, to the left and above.
    (light.sun.azimuth_deg, light.sun.elevation_deg) = (-132.0, 46.0);
    light.sun.hardness *= 0.4;
    // There is no sky in it: its light is white.
    light.sky.ambient = Vec3::splat(light.sky.ambient.luma());
    light.sun.colour = Vec3::splat(light.sun.colour.luma() * 0.6) * v3(1.03, 1.0, 0.95);
    if setting.shot.lights.contains(&Light::Neon) {
        (light.sky.ambient, light.sun.colour) = (Vec3::splat(0.1), Vec3::splat(0.12));
        light.key = 0.2;
    }
    // The product is exposed for, not what is behind it.
    let luma = setting.shot.backdrop.map_or(0.6, |asked| behind(setting, asked).luma());
    light.key = (light.key * (luma / 0.6).clamp(0.038, 1.2)).max(0.005);
    if matches!(setting.weather, Weather::Mist | Weather::Fog) {
        // Mist is bright, and would else leave the product in the dark.
        light.key *= 1.8;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample;

    fn studio(prompt: &str) -> (Tabletop, bool) {
        match sample::shot(prompt, 1).enclosure {
            Enclosure::Studio { tabletop, tubes, .. } => (tabletop, tubes.is_some()),
            other => panic!("{prompt}: {other:?}"),
        }
    }

    #[test]
    fn what_is_shown_stands_on_the_pedestal_that_words_ask_for() {
        for prompt in [
            "a wristwatch on a white marble pedestal",
            "a pair of sneakers on a pedestal",
            "a perfume bottle on a podium among rocks",
            "一瓶香水放在大理石展台上",
        ] {
            let scene = sample::scene(prompt, 1);
            let shot = &scene.shots[0];
            let Enclosure::Studio { plinth: Some(plinth), level_m, .. } = shot.enclosure else {
                panic!("{prompt}: {:?}", shot.enclosure)
            };
            assert!(plinth.at.y > level_m + 0.02, "{prompt}");
            for actor in &shot.actors {
                let aside = v3(actor.at.x - plinth.at.x, 0.0, actor.at.z - plinth.at.z).length();
                assert!(aside < plinth.radius_m && (actor.at.y - plinth.at.y).abs() < 0.01, "{prompt}");
            }
        }
        let bare = sample::scene("a wristwatch on a white background", 1);
        assert!(matches!(bare.shots[0].enclosure, Enclosure::Studio { plinth: None, .. }));
    }

    #[test]
    fn words_choose_the_table_and_the_lamps() {
        for (prompt, tabletop, tubes) in [
            ("a perfume bottle on a white background", Tabletop::Polished, false),
            ("a perfume bottle on black marble", Tabletop::Marble, false),
            ("大理石台面上的一瓶香水", Tabletop::Marble, false),
            ("skincare on water, petals falling", Tabletop::Water, false),
            ("护肤品放在水面上,花瓣飘落", Tabletop::Water, false),
            ("a sneaker spinning, neon lights", Tabletop::Polished, true),
            ("一双白色运动鞋悬浮旋转,霓虹灯", Tabletop::Polished, true),
        ] {
            assert_eq!(studio(prompt), (tabletop, tubes), "{prompt}");
        }
    }

    #[test]
    fn a_backdrop_that_is_told_to_be_dark_is_dark() {
        for prompt in [
            "一只银色腕表立在黑色镜面水台上，水面泛起涟漪，深色影棚背景",
            "a silver watch on a black mirror surface, studio lighting",
            "a lipstick in a dark studio",
        ] {
            match sample::shot(prompt, 1).enclosure {
                Enclosure::Studio { backdrop, .. } => assert!(backdrop.luma() < 0.1, "{prompt}: {backdrop:?}"),
                other => panic!("{prompt}: {other:?}"),
            }
        }
    }

    #[test]
    fn lamps_behind_have_the_colour_that_words_give_them() {
        let rim = |prompt: &str| match sample::shot(prompt, 1).enclosure {
            Enclosure::Studio { rim, .. } => rim,
            other => panic!("{prompt}: {other:?}"),
        };
        let golden = rim("a watch on a black marble pedestal, dark background, golden rim light");
        assert!(golden.is_some_and(|light| light.x > light.z * 2.0), "{golden:?}");
        let white = rim("一块手表，黑色背景，轮廓光");
        assert!(white.is_some_and(|light| light.x < light.z * 1.2), "{white:?}");
        assert_eq!(rim("a watch on a black marble pedestal, dark background"), None);
    }
}
