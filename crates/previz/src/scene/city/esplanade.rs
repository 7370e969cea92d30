//! The paved place before a landmark: its outline on the ground.
//!
//! Pure geometry of the plane; who lays it is `precinct`.

/// Half the width of the paved place before a landmark, how far it reaches, and half
/// the width of the walk that leads on from it.
const PAVED_M: (f32, f32, f32) = (19.0, 30.0, 4.5);

/// How far within the paved place of an esplanade a spot is, in metres; less than
/// none on its lawns.
pub(crate) fn within_paving(x: f32, z: f32) -> f32 {
    let (half, reach, walk) = PAVED_M;
    (half - x.abs()).min(reach - z).max(walk - x.abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scene::Pattern;
    use crate::scene::sample::shot;

    #[test]
    fn people_before_a_landmark_stand_on_stone() {
        let prompts = ["a couple before the Eiffel Tower", "情侣在泰姬陵前", "a woman in front of the Colosseum"];
        for (prompt, seed) in prompts.iter().flat_map(|prompt| [0, 1, 2].map(|seed| (prompt, seed))) {
            let shot = shot(prompt, seed);
            assert_eq!(shot.land.as_ref().map(|land| land.pattern), Some(Pattern::Esplanade), "{prompt}");
            for second in 0..=4 {
                let at = shot.actors[0].whereabouts(None, second as f32);
                assert!(within_paving(at.x, at.z) > 0.5, "{prompt}, {seed}: {at:?}");
            }
        }
    }
}
