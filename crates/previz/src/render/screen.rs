//! What solid things will hide, found out before anything is painted, so that
//! nothing is painted twice that is seen once.
//!
//! Knows distances alone.

/// How much nearer a thing must be to hide what lies at a pixel.
const NEARER: f32 = 1.01;

/// One over the distance of the nearest thing that fills a pixel wholly.
#[derive(Debug, Default)]
pub(super) struct Screen {
    width: usize,
    inverse: Vec<f32>,
}

impl Screen {
    /// Takes everything away.
    pub(super) fn clear(&mut self) {
        self.inverse.clear();
    }

    /// Begins, if nothing has been put up yet.
    pub(super) fn open(&mut self, width: usize, height: usize) {
        self.width = width;
        self.inverse.resize(width * height, 0.0);
    }

    /// Puts up a thing at one over its distance.
    #[inline(always)]
    pub(super) fn put(&mut self, at: usize, inverse: f32) {
        let slot = &mut self.inverse[at];
        *slot = if inverse > *slot { inverse } else { *slot };
    }

    /// Whether what is at one over some distance is behind something.
    #[inline(always)]
    pub(super) fn hides(&self, at: usize, inverse: f32) -> bool {
        self.inverse.get(at).is_some_and(|nearest| *nearest > inverse * NEARER)
    }

    /// The same, not counting two pixels inside the outlines of what hides,
    /// from which others may take their light.
    #[inline(always)]
    pub(super) fn hides_amply(&self, (x, y): (usize, usize), inverse: f32) -> bool {
        if self.inverse.is_empty() || x < 2 || y < 2 {
            return false;
        }
        let (above, below) = ((y - 2) * self.width + x, (y + 2) * self.width + x);
        let here = y * self.width + x;
        // Between two things there may be a gap of a single pixel.
        let within = [here, here - 1, here + 1, here - self.width, here + self.width];
        x + 2 < self.width
            && [above - 2, above + 2, below - 2, below + 2].iter().all(|at| self.hides(*at, inverse))
            && within.iter().all(|at| self.hides(*at, inverse))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_behind_is_hidden_and_outlines_have_room() {
        let mut screen = Screen::default();
        assert!(!screen.hides(0, 0.0) && !screen.hides_amply((4, 4), 0.0), "nothing is put up");
        screen.open(20, 10);
        for y in 2..8 {
            for x in 5..15 {
                screen.put(y * 20 + x, 0.1);
                screen.put(y * 20 + x, 0.05);
            }
        }
        assert!(screen.hides(2 * 20 + 5, 0.09) && !screen.hides(2 * 20 + 5, 0.1) && !screen.hides(2 * 20 + 4, 0.0));
        assert!(
            screen.hides_amply((8, 5), 0.0) && !screen.hides_amply((6, 5), 0.0) && !screen.hides_amply((8, 3), 0.0)
        );
    }

    #[test]
    fn what_is_seen_in_a_gap_between_two_things_is_not_hidden() {
        let mut screen = Screen::default();
        screen.open(20, 10);
        for at in (0..200).filter(|at| at % 20 != 9) {
            screen.put(at, 0.1);
        }
        let hidden: Vec<usize> = (0..20).filter(|x| screen.hides_amply((*x, 5), 0.0)).collect();
        assert_eq!(hidden, [2, 3, 4, 5, 6, 12, 13, 14, 15, 16, 17]);
    }
}
