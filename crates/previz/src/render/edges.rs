//! Smooths outlines: where near ground ends before far ground or sky, and where
//! bright ends at dark in a single step, stairs of whole pixels become a
//! slanting edge.
//!
//! Looks at the record, or at light, for outlines, and blends what the canvas
//! shows; of what is there it knows nothing.

use super::canvas::Canvas;

/// How many times nearer ground must be for its end to be an outline.
const NEARER: f32 = 1.12;
/// How many times brighter a pixel must be for its end to be an edge, and by how
/// much of the light that is shown as white.
const BRIGHTER: f32 = 1.45;
const BRIGHTER_BY: f32 = 0.02;
/// Beyond an edge light may go on by this part of its step, or the edge is soft
/// already.
const SOFT: f32 = 0.5;
/// Beyond an edge light may turn back by this part of its step, or the edge is a
/// side of a thin line.
const LINE: f32 = -0.5;

/// Which of two neighbouring pixels is the nearer, or brighter, if that is an
/// outline. A byte, so that many are found at once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Outline(u8);

impl Outline {
    const NONE: Self = Self(0);

    /// None, or the upper or left pixel, or the lower or right one.
    #[inline(always)]
    fn of(first: bool, second: bool) -> Self {
        Self(u8::from(first) | u8::from(second) << 1)
    }

    #[inline(always)]
    fn between(first: f32, second: f32) -> Self {
        Self::of(first > second * NEARER, second > first * NEARER)
    }

    /// Between two pixels of which the light before and after is known too.
    #[inline(always)]
    fn of_light([before, a, b, after]: [f32; 4]) -> Self {
        let step = b - a;
        // How light goes on beyond either pixel, against how it steps between them.
        let (on, off) = ((a - before) * step, (after - b) * step);
        let (soft, line) = (step * step * SOFT, step * step * LINE);
        let sharp = (on < soft) & (off < soft) & (on > line) & (off > line);
        Self::of(sharp & (a > b * BRIGHTER), sharp & (b > a * BRIGHTER))
    }
}

/// A blend that is still to be made: pixel, the one that it takes from, share.
type Blend = (u32, u32, f32);
/// A pixel and what it is to show.
type Mixed = (u32, [f32; 3]);

/// Memory for the outlines of one picture.
#[derive(Debug, Default)]
pub(super) struct Edges {
    /// For each pixel, the outline between it and the next one down or right.
    outlines: Vec<Outline>,
    /// Where the run that comes down a column began, and what it is.
    starts: Vec<u32>,
    above: Vec<Outline>,
    blends: Vec<Blend>,
    mixed: Vec<Mixed>,
    /// Brightness of each pixel, as the exposure has it.
    light: Vec<f32>,
}

impl Edges {
    /// Smooths the canvas, of which only sky, ground and water are painted yet.
    pub(super) fn smooth(&mut self, canvas: &mut Canvas) {
        self.all(canvas, |edges, canvas, step| edges.find(canvas, step));
    }

    /// Smooths what is left of stairs in the finished canvas, by its light.
    pub(super) fn soften(&mut self, canvas: &mut Canvas, exposure: f32) {
        self.light.clear();
        let luma = |p: &[f32; 4]| (p[0] * 0.3 + p[1] * 0.6 + p[2] * 0.1) * exposure + BRIGHTER_BY;
        self.light.extend(canvas.pixels.iter().map(luma));
        self.all(canvas, |edges, _, step| edges.find_light(step));
    }

    /// Smooths along outlines that are found between each pixel and the one some
    /// steps further on.
    fn all(&mut self, canvas: &mut Canvas, find: impl Fn(&mut Self, &Canvas, usize)) {
        self.blends.clear();
        let (w, h) = (canvas.width, canvas.height);
        find(self, canvas, w);
        for y in 0..h.saturating_sub(1) {
            let mut x = 0;
            while x < w {
                // Most of a picture has none.
                if together(&self.outlines[y * w + x..(y + 1) * w]) == Some([0; 8]) {
                    x += 8;
                    continue;
                }
                let outline = self.outlines[y * w + x];
                let start = x;
                while x < w && self.outlines[y * w + x] == outline {
                    x += 1;
                }
                if outline != Outline::NONE {
                    self.run(Lie { line: y, lines: h, start, end: x, size: w, across: w, along: 1 }, outline);
                }
            }
        }
        find(self, canvas, 1);
        self.starts.clear();
        self.starts.resize(w, 0);
        self.above.clear();
        self.above.resize(w, Outline::NONE);
        for y in 0..h {
            let mut x = 0;
            while x + 1 < w {
                let own = &self.outlines[y * w + x..(y + 1) * w];
                if own.len() > 8 && together(own) == together(&self.above[x..]) {
                    x += 8;
                    continue;
                }
                if own[0] != self.above[x] {
                    self.end(x, y, (w, h));
                    (self.starts[x], self.above[x]) = (y as u32, self.outlines[y * w + x]);
                }
                x += 1;
            }
        }
        (0..w.saturating_sub(1)).for_each(|x| self.end(x, h, (w, h)));
        self.blend(canvas);
    }

    /// Smooths along the run that has come down a column to a row, if there is one.
    fn end(&mut self, x: usize, y: usize, (w, h): (usize, usize)) {
        if self.above[x] != Outline::NONE {
            let start = self.starts[x] as usize;
            self.run(Lie { line: x, lines: w, start, end: y, size: h, across: 1, along: w }, self.above[x]);
        }
    }

    /// Finds the outlines between each pixel and the one `step` further on.
    fn find(&mut self, canvas: &Canvas, step: usize) {
        let inverse = canvas.record.all();
        self.outlines.clear();
        let pairs = inverse.iter().zip(inverse.get(step..).unwrap_or_default());
        self.outlines.extend(pairs.map(|(a, b)| Outline::between(*a, *b)));
        self.outlines.resize(inverse.len(), Outline::NONE);
    }

    /// Finds the edges of light between each pixel and the one `step` further on.
    fn find_light(&mut self, step: usize) {
        let light = &self.light;
        self.outlines.clear();
        self.outlines.resize(light.len(), Outline::NONE);
        if let (Some(a), Some(b), Some(after)) = (light.get(step..), light.get(2 * step..), light.get(3 * step..)) {
            let pixels = light.iter().zip(a).zip(b.iter().zip(after));
            for (outline, ((before, a), (b, after))) in self.outlines[step..].iter_mut().zip(pixels) {
                *outline = Outline::of_light([*before, *a, *b, *after]);
            }
        }
    }

    /// Gathers the blends along a straight piece of outline: it slants towards
    /// where the outline goes on at its ends.
    fn run(&mut self, lie: Lie, outline: Outline) {
        let ends = [lie.start.checked_sub(1), Some(lie.end).filter(|end| *end < lie.size)];
        let [left, right] = ends.map(|end| end.map_or(0.0, |end| self.turn(&lie, end, outline)));
        if left == 0.0 && right == 0.0 {
            return;
        }
        let long = (lie.end - lie.start) as f32;
        for place in lie.start..lie.end {
            let t = (place - lie.start) as f32 + 0.5;
            // One slope from end to end, or two that meet in the middle.
            let rise = if left * right < 0.0 {
                left + (right - left) * (t / long)
            } else {
                left * (1.0 - 2.0 * t / long).max(0.0) + right * (2.0 * t / long - 1.0).max(0.0)
            };
            let first = (lie.line * lie.across + place * lie.along) as u32;
            let second = first + lie.across as u32;
            if rise > 0.0 {
                self.blends.push((first, second, rise));
            } else if rise < 0.0 {
                self.blends.push((second, first, -rise));
            }
        }
    }

    /// Half a pixel towards the line before (up or left) or after, where the
    /// outline goes on beyond an end of a run.
    fn turn(&self, lie: &Lie, place: usize, outline: Outline) -> f32 {
        let goes_on = |line: Option<usize>| {
            line.filter(|line| *line + 1 < lie.lines)
                .is_some_and(|line| self.outlines[line * lie.across + place * lie.along] == outline)
        };
        if goes_on(lie.line.checked_sub(1)) {
            0.5
        } else if goes_on(Some(lie.line + 1)) {
            -0.5
        } else {
            0.0
        }
    }

    /// Makes the blends, all from the pixels as they were.
    fn blend(&mut self, canvas: &mut Canvas) {
        self.mixed.clear();
        for (at, from, share) in &self.blends {
            let (here, there) = (canvas.pixels[*at as usize], canvas.pixels[*from as usize]);
            self.mixed.push((*at, std::array::from_fn(|i| here[i] + (there[i] - here[i]) * share)));
        }
        for (at, light) in &self.mixed {
            canvas.pixels[*at as usize][..3].copy_from_slice(light);
        }
    }
}

/// The first of some outlines, to be compared at once.
#[inline(always)]
fn together(outlines: &[Outline]) -> Option<[u8; 8]> {
    outlines.first_chunk().map(|first| first.map(|outline| outline.0))
}

/// Where a run lies: the line before the outline, its first and last place in
/// it, and how pixels are numbered across and along.
struct Lie {
    line: usize,
    lines: usize,
    start: usize,
    end: usize,
    size: usize,
    across: usize,
    along: usize,
}

#[cfg(test)]
mod tests {
    use super::super::record::Corner;
    use super::*;

    /// Bright ground below a slanting ridge, dark sky above.
    fn ridge(rise: f32) -> (Canvas, Canvas) {
        let mut canvas = Canvas::default();
        canvas.reset(64, 48);
        let corner = |x: f32, y: f32| Corner { x, y, inverse: 0.1, like: [0.0; 3] };
        canvas.record.fill(
            &corner(-400.0, 24.0 + rise * 432.0),
            &corner(400.0, 24.0 - rise * 368.0),
            &corner(0.0, 9e3),
        );
        for at in 0..64 * 48 {
            let light = if canvas.record.inverse(at) > 0.0 { 1.0 } else { 0.0 };
            canvas.pixels[at] = [light, light, light, 0.0];
        }
        let mut smooth = Canvas::default();
        smooth.reset(64, 48);
        smooth.record = std::mem::take(&mut canvas.record);
        smooth.pixels.clone_from(&canvas.pixels);
        Edges::default().smooth(&mut smooth);
        (canvas, smooth)
    }

    #[test]
    fn stairs_become_the_slanting_edge_that_they_stand_for() {
        for rise in [0.07, 0.21, -0.16, 0.4, 3.0] {
            let (stairs, smooth) = ridge(rise);
            let error = |canvas: &Canvas| {
                let off = (16..32).flat_map(|y| (24..40).map(move |x| (x, y))).map(|(x, y)| {
                    // Coverage of a pixel by the half plane below the ridge.
                    let down = y as f32 + 0.5 - (24.0 - rise * (x as f32 + 0.5 - 32.0));
                    let steep = rise.abs().max(1.0);
                    let true_light = (0.5 + down / steep).clamp(0.0, 1.0);
                    (canvas.pixels[y * 64 + x][0] - true_light).abs()
                });
                off.sum::<f32>()
            };
            assert!(error(&smooth) < error(&stairs) * 0.6, "{rise}: {} of {}", error(&smooth), error(&stairs));
        }
    }

    /// Bright below a slanting line, or along it if it is thin.
    fn picture(rise: f32, thin: bool) -> Canvas {
        let mut canvas = Canvas::default();
        canvas.reset(64, 48);
        for at in 0..64 * 48 {
            let (x, y) = (at % 64, at / 64);
            let down = y as f32 + 0.5 - (24.0 - rise * (x as f32 + 0.5 - 32.0));
            let light = if down > 0.0 && (!thin || down <= 1.0) { 0.8 } else { 0.1 };
            canvas.pixels[at] = [light, light, light, 0.0];
        }
        canvas
    }

    #[test]
    fn a_sharp_step_of_light_is_smoothed_and_a_thin_line_is_not() {
        for rise in [0.07, 0.21, -0.16, 0.4] {
            let step = picture(rise, false);
            let mut smooth = picture(rise, false);
            Edges::default().soften(&mut smooth, 1.0);
            let between = |canvas: &Canvas| canvas.pixels.iter().filter(|p| p[0] > 0.15 && p[0] < 0.75).count();
            assert_eq!(between(&step), 0);
            assert!(between(&smooth) > 20, "{rise}: {}", between(&smooth));
            let line = picture(rise, true);
            let mut after = picture(rise, true);
            Edges::default().soften(&mut after, 1.0);
            assert_eq!(line.pixels, after.pixels, "{rise}");
        }
    }

    #[test]
    fn an_edge_that_is_soft_already_stays() {
        let mut canvas = picture(0.21, false);
        Edges::default().soften(&mut canvas, 1.0);
        let once = canvas.pixels.clone();
        Edges::default().soften(&mut canvas, 1.0);
        let moved = once.iter().zip(&canvas.pixels).filter(|(a, b)| (a[0] - b[0]).abs() > 0.1).count();
        assert!(moved < 12, "{moved} of {}", once.len());
    }

    #[test]
    fn a_level_edge_stays_as_sharp_as_it_is() {
        let (stairs, smooth) = ridge(0.0);
        assert_eq!(stairs.pixels, smooth.pixels);
    }
}
