//! What is framed whole keeps its foot in the picture as long as there is room for it, and
//! its head where there is not.
//!
//! Knows no camera.

use crate::scene::parts::Vec3;

/// As near as the camera comes to anything.
pub(super) const NEAREST_M: f32 = 0.25;

/// What is higher is built, rather than somebody.
pub(super) const BUILT_M: f32 = 5.0;

/// How high over the middle the head of somebody is at most, in halves of the picture.
const HEADROOM: f32 = 0.84;

/// How high the foot of something is, and its head.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Upright {
    pub foot: f32,
    pub head: f32,
}

impl Upright {
    /// How high an eye looks that would look at a target, through a lens of half such a
    /// tangent, when this is at a distance.
    pub(super) fn aim(&self, eye: Vec3, target: Vec3, (distance, tangent): (f32, f32)) -> f32 {
        let away = target - eye;
        let level = (away.x * away.x + away.z * away.z).sqrt().max(1e-3);
        // Legs of who sits reach forward.
        let nearest = (distance * 0.86).max(NEAREST_M);
        let lowest = ((self.foot - eye.y) / nearest + tangent * 0.93) * level;
        let highest = ((self.head - eye.y) / distance.max(NEAREST_M) - tangent * HEADROOM) * level;
        let kept = away.y.min(lowest);
        eye.y + if self.head - self.foot < BUILT_M { kept.max(highest) } else { kept }
    }
}

#[cfg(test)]
mod tests {
    use crate::maths::tan_deg;
    use crate::scene::parts::Enclosure;
    use crate::scene::sample::lasting;

    #[test]
    fn a_camera_that_pushes_in_keeps_the_head_of_somebody_in_the_picture() {
        for prompt in
            ["a woman in a kitchen, slow push-in", "a man on a street, dolly in", "a nurse in a ward, push in"]
        {
            for seed in 0..3 {
                let scene = lasting(prompt, seed, 5);
                let (key, one) = (scene.camera.keys.last().expect(prompt), &scene.actors[0]);
                let away = key.target - key.eye;
                let far = ((one.at.x - key.eye.x).powi(2) + (one.at.z - key.eye.z).powi(2)).sqrt();
                let level = (away.x * away.x + away.z * away.z).sqrt();
                let floor = match &scene.enclosure {
                    Enclosure::Room { chamber: Some(chamber), .. } => chamber.at.y,
                    _ => 0.0,
                };
                let head = (floor + one.at.y + one.size_m - key.eye.y) / far - away.y / level;
                let half = tan_deg(key.fov_deg * 0.5);
                assert!(head < half, "{prompt}, seed {seed}: {head} of {half}");
            }
        }
    }
}
