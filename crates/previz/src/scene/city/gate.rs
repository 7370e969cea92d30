//! Before the gate of a walled town: the wall across the view behind whoever is there,
//! and its gate.
//!
//! Decides what stands where; nothing here draws.

use crate::maths::{hex, v3};
use crate::scene::cameras::rig::Rig;
use crate::scene::parts::{Flora, Prop, PropKind, Species};
use crate::scene::setting::Setting;
use crate::scene::terrain::woods::{broad, leaves, stand, straw};
use crate::script::{Feature, Place};

/// As far as one looks at whoever is there, and how far behind them the wall stands: so
/// far that what is on it is seen.
const FAR_M: f32 = 18.0;
const BEHIND_M: f32 = 26.0;
const HALL_BEHIND_M: f32 = 38.0;

/// The wall: of a Chinese town with a hall over its gate, of others between towers; of
/// rammed earth at the edge of a desert.
pub(crate) fn wall(setting: &Setting, rig: &Rig) -> Prop {
    let colour = if setting.place == Place::Desert { 0xa88a62 } else { 0x86807a };
    let (kind, high, behind) = match setting.has(Feature::ChineseTown) {
        true => (PropKind::CityGate, 9.5, HALL_BEHIND_M),
        false => (PropKind::TownGate, 8.5, BEHIND_M),
    };
    let at = v3(rig.eye.x, 0.0, rig.eye.z + rig.distance().min(FAR_M) + behind + 5.0);
    Prop::plain(kind, at, v3(180.0, high, 10.0), hex(colour))
}

/// Dry weeds on trodden ground, trees of the town behind its wall.
pub(crate) fn plants(setting: &Setting) -> Vec<Flora> {
    let snow = if setting.snowy() { 0.85 } else { 0.0 };
    let mut all = Vec::new();
    if setting.place != Place::Desert {
        let trees = stand(broad(setting.season), 420, 11.0, leaves(setting.season), (62.0, 240.0));
        all.push(Flora { clumping: 0.5, snow, ..trees });
    }
    if !setting.snowy() {
        all.push(Flora { clumping: 0.8, ..stand(Species::DryGrass, 420, 0.3, straw(), (3.0, 40.0)) });
    }
    all
}

#[cfg(test)]
mod tests {
    use crate::scene::parts::PropKind;
    use crate::scene::sample::shot;

    #[test]
    fn whoever_is_before_a_gate_has_its_wall_behind_and_banners_before_it() {
        for (prompt, kind) in [
            ("唐代将军骑着白马立于边关城门前，旌旗高悬", PropKind::CityGate),
            ("a soldier of ancient China before the city gate, banners flying", PropKind::CityGate),
            ("a knight on horseback before the city gate, banners in the wind", PropKind::TownGate),
        ] {
            let shot = shot(prompt, 1);
            let wall = shot.props.iter().find(|prop| prop.kind == kind).expect(prompt);
            assert!(shot.actors[0].at.z < wall.at.z - wall.size.z * 0.5, "{prompt}: {wall:?}");
            let banner = shot.props.iter().find(|prop| prop.kind == PropKind::Banner).expect(prompt);
            assert!(banner.at.z > shot.actors[0].at.z && banner.at.z < wall.at.z, "{prompt}: {banner:?}");
        }
    }
}
