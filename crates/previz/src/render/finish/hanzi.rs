//! The shapes of Chinese characters, and of what else GB 2312 has, as dots.
//!
//! It knows nothing of lines or frames; where a shape goes is the font's.

/// Dots along a side.
pub(in crate::render) const SIDE: i32 = 16;

/// Sixteen rows from the top, the highest bit at the left.
pub(in crate::render) type Square = [u16; SIDE as usize];

/// Bytes of a record: the code point, then the rows.
const RECORD: usize = 2 + 2 * SIDE as usize;

/// All records in the order of their code points; `fonts/README.md` says whose they are.
static RECORDS: &[u8] = include_bytes!("../../../fonts/gb16fs.bin");

/// The shape of a character, if there is one.
pub(in crate::render) fn square(c: char) -> Option<Square> {
    let code = u16::try_from(u32::from(c)).ok()?;
    let (records, _) = RECORDS.as_chunks::<RECORD>();
    let at = records.binary_search_by_key(&code, |record| u16::from_be_bytes([record[0], record[1]])).ok()?;
    let (words, _) = records[at].as_chunks::<2>();
    Some(std::array::from_fn(|row| u16::from_be_bytes(words[row + 1])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_records_are_whole_and_in_order() {
        assert_eq!(RECORDS.len() % RECORD, 0);
        let codes: Vec<u16> = RECORDS.chunks(RECORD).map(|record| u16::from_be_bytes([record[0], record[1]])).collect();
        assert!(codes.is_sorted_by(|a, b| a < b));
        assert!(codes.len() > 7_000, "{} characters", codes.len());
    }

    #[test]
    fn one_is_a_single_stroke_and_what_is_not_in_gb_2312_has_no_shape() {
        let strokes = square('一').expect("one").iter().filter(|row| row.count_ones() > 8).count();
        assert_eq!(strokes, 1);
        assert_ne!(square('猫'), square('狗'));
        assert_eq!(square('😀'), None);
        assert_eq!(square('貓'), None);
    }
}
