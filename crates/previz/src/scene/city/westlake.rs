//! The far side of a lake as at Hangzhou: a pagoda among the trees of a wooded point, a
//! bridge of stone from its tip over the water.
//!
//! Decides places and sizes; nothing here draws.

use super::masonry::{lit, snow};
use crate::maths::{hex, v3};
use crate::scene::parts::{Prop, PropKind};
use crate::scene::setting::Setting;
use crate::scene::terrain::relief::Relief;
use crate::script::{Feature, Place};

/// How far off the point reaches into the lake, and how far aside it is looked for.
const POINT_M: f32 = 172.0;
const ASIDE_M: (f32, f32) = (-60.0, 130.0);
/// How far from its tip the pagoda stands, and how high and wide it is.
const INLAND_M: f32 = 30.0;
const PAGODA_M: (f32, f32) = (46.0, 17.0);
/// Length, height and width of the bridge.
const BRIDGE_M: (f32, f32, f32) = (34.0, 6.4, 5.0);
/// Ground that is higher above the water is dry.
const DRY_M: f32 = 0.5;

/// Stands up what is on the point.
pub(crate) fn build(setting: &Setting, relief: Option<&Relief>, all: &mut Vec<Prop>) {
    let Some(relief) = relief.filter(|_| setting.has(Feature::WestLake) && setting.place == Place::Lake) else {
        return;
    };
    let side = relief.side();
    let (from, to) = ASIDE_M;
    let mut aside = (0..(to - from) as i32 / 2).map(|step| from + step as f32 * 2.0);
    let Some(tip) = aside.find(|aside| relief.height(aside * side, POINT_M) > DRY_M) else { return };
    let (snow, lit) = (snow(setting), lit(setting));
    let at = v3((tip + INLAND_M) * side, 0.0, POINT_M);
    let size = v3(PAGODA_M.1, PAGODA_M.0, PAGODA_M.1);
    all.push(Prop { lit, snow, seed: 5, ..Prop::plain(PropKind::Pagoda, at, size, hex(0x9a3f2e)) });
    // Its near end is on the land.
    let middle = v3((tip - BRIDGE_M.0 * 0.42) * side, 0.4, POINT_M);
    let size = v3(BRIDGE_M.0, BRIDGE_M.1, BRIDGE_M.2);
    all.push(Prop { snow, ..Prop::plain(PropKind::ArchBridge, middle, size, hex(0xb3aca0)) });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::sample::shot;

    #[test]
    fn west_lake_has_its_pagoda_and_its_bridge() {
        for prompt in ["西湖", "West Lake in Hangzhou at dawn", "西湖断桥,春天", "雷峰塔日落"] {
            for seed in 0..4 {
                let shot = shot(prompt, seed);
                let relief = Relief::new(shot.land.as_ref().expect(prompt), shot.seed);
                let find = |kind| shot.props.iter().find(|prop| prop.kind == kind);
                let (pagoda, bridge) =
                    (find(PropKind::Pagoda).expect(prompt), find(PropKind::ArchBridge).expect(prompt));
                assert!(relief.height(pagoda.at.x, pagoda.at.z) > 0.5, "{prompt}, {seed}: in the water");
                assert!(relief.height(bridge.at.x, bridge.at.z) < 0.0, "{prompt}, {seed}: on land");
            }
        }
    }
}
