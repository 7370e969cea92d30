//! Thin sheets, smooth all over: skirts, shirts, what lies on the breast, hoops, fins and hides.
//!
//! Adds triangles to a body; knows nobody who wears them.

use super::body::Body;
use super::shape::{Shape, Skin};
use crate::maths::{Vec3, cos_turns, sin_turns, v3};

impl Body {
    /// A thin sheet around the vertical, smooth all over: rings from one edge to
    /// the other, each of as many points, whose last is followed by its first.
    pub(super) fn sheet(&mut self, rings: &[Vec<Vec3>], skin: Skin) {
        let closed: Vec<Vec<Vec3>> =
            rings.iter().map(|ring| ring.iter().chain(ring.first()).copied().collect()).collect();
        self.net(&closed, (true, false), skin);
    }

    /// A sheet that closes on itself and is never seen from within: its rings run on
    /// to where each turns to its left.
    pub(super) fn shell(&mut self, rings: &[Vec<Vec3>], skin: Skin) {
        let closed: Vec<Vec<Vec3>> =
            rings.iter().map(|ring| ring.iter().chain(ring.first()).copied().collect()).collect();
        self.net(&closed, (true, true), skin);
    }

    /// The hide of a body, raised, which is not seen from below.
    pub(super) fn hide(&mut self, rows: &[Vec<Vec3>], skin: Skin) {
        self.net(rows, (false, true), skin);
    }

    /// A thin sheet that lies on something, smooth all over: rows from above, each
    /// of as many points from right to left of who wears it.
    pub(super) fn drape(&mut self, rows: &[Vec<Vec3>], skin: Skin) {
        self.net(rows, (false, false), skin);
    }

    /// Triangles between the points of rows; `closed` rows end where they begin, what
    /// is `solid` is not seen from behind.
    fn net(&mut self, rows: &[Vec<Vec3>], (closed, solid): (bool, bool), skin: Skin) {
        let (last, round) = (rows.len() - 1, rows[0].len() - 1);
        let looks: Vec<Vec<Vec3>> = (0..=last)
            .map(|row| {
                let (above, below) = (row.saturating_sub(1), (row + 1).min(last));
                let look = |i: usize| {
                    let (before, after) = match closed {
                        true => ((i + round - 1) % round, i % round + 1),
                        false => (i.saturating_sub(1), (i + 1).min(round)),
                    };
                    (rows[row][after] - rows[row][before]).cross(rows[below][i] - rows[above][i]).unit()
                };
                (0..=round).map(look).collect()
            })
            .collect();
        let place = |row: usize, column: usize| (row as f32 / last as f32, column as f32 / round as f32);
        for row in 0..last {
            for column in 0..round {
                let [a, b, c, d] = [(row, column), (row, column + 1), (row + 1, column), (row + 1, column + 1)];
                for three in [[a, b, c], [b, d, c]] {
                    let first = self.points.len();
                    self.points.extend(three.map(|(row, i)| rows[row][i]));
                    self.points.extend(three.map(|(row, i)| rows[row][i] + looks[row][i] * 0.01));
                    let sheet = Some(three.map(|(row, column)| place(row, column)));
                    self.shapes.push(Shape::Plate { first, count: 3, solid, sheet, skin });
                }
            }
        }
    }

    /// A hoop about a trunk that stands in the direction `up`: half as deep and
    /// as wide as `half`, `thick` and, as a multiple of that, `high`.
    pub(super) fn hoop(&mut self, at: Vec3, up: Vec3, half: (f32, f32), (thick, high): (f32, f32), skin: Skin) {
        let side = v3(0.0, 0.0, 1.0);
        let ahead = up.cross(side).unit();
        let (rows, round) = if self.far { (2, 12) } else { (4, 30) };
        let rings: Vec<Vec<Vec3>> = (0..=rows)
            .map(|row| {
                let bulge = 0.25 - 0.5 * row as f32 / rows as f32;
                let (out, rise) = (thick * cos_turns(bulge), thick * high * sin_turns(bulge));
                let spot = |i: i32| {
                    let turns = i as f32 / round as f32;
                    ahead * (cos_turns(turns) * (half.0 + out)) + side * (sin_turns(turns) * (half.1 + out))
                };
                (0..round).map(|i| at + up * rise + spot(i)).collect()
            })
            .collect();
        self.sheet(&rings, skin);
    }
}
