//! Takes a font file apart into its tables and puts tables together to a font file (OpenType, "Font file"); also
//! writes the table that maps characters to glyphs (`cmap`, format 12).

use std::collections::BTreeMap;

/// A table's name and its bytes.
pub(super) type FontTable<'a> = ([u8; 4], &'a [u8]);

/// The length of the file's head: its kind, the number of tables, and three numbers for searching them. `RECORD` is
/// that of a table's entry in the list: its name, check sum, offset and length. Both are in bytes.
const HEAD: usize = 12;
const RECORD: usize = 16;
/// The offset, in the table `head`, of the number that makes the sum of the whole file equal [`WHOLE`].
const ADJUSTMENT: usize = 8;
const WHOLE: u32 = 0xB1B0_AFBA;

/// Returns the kind of outlines and every table; `None` for bytes that are not a font.
pub(super) fn tables(font: &[u8]) -> Option<([u8; 4], Vec<FontTable<'_>>)> {
    let kind = font.get(..4)?.try_into().ok()?;
    let count = u16::from_be_bytes(font.get(4..6)?.try_into().ok()?);
    let records = font.get(HEAD..)?.chunks_exact(RECORD).take(usize::from(count));
    let table = |record: &[u8]| {
        let number = |at: usize| Some(u32::from_be_bytes(record.get(at..at + 4)?.try_into().ok()?) as usize);
        let (from, length) = (number(8)?, number(12)?);
        Some((record.get(..4)?.try_into().ok()?, font.get(from..from.checked_add(length)?)?))
    };
    Some((kind, records.map(table).collect::<Option<_>>()?))
}

/// Builds a font file from these tables, ordered by name.
pub(super) fn font(kind: [u8; 4], mut tables: Vec<FontTable<'_>>) -> Vec<u8> {
    tables.sort_by_key(|(name, _)| *name);
    let mut out = head(kind, tables.len() as u16);
    let mut data = Vec::new();
    let first = HEAD + RECORD * tables.len();
    let mut adjustment = None;
    for (name, table) in tables {
        let mut table = table.to_vec();
        if &name == b"head" && table.len() >= ADJUSTMENT + 4 {
            table[ADJUSTMENT..ADJUSTMENT + 4].fill(0);
            adjustment = Some(first + data.len() + ADJUSTMENT);
        }
        out.extend(name);
        put(&mut out, &[sum(&table), (first + data.len()) as u32, table.len() as u32]);
        data.extend(&table);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    out.extend(data);
    if let Some(at) = adjustment {
        let rest = WHOLE.wrapping_sub(sum(&out));
        out[at..at + 4].copy_from_slice(&rest.to_be_bytes());
    }
    out
}

fn head(kind: [u8; 4], count: u16) -> Vec<u8> {
    let steps = count.max(1).ilog2() as u16;
    let reach = RECORD as u16 * (1 << steps);
    let numbers = [count, reach, steps, RECORD as u16 * count - reach];
    kind.into_iter().chain(numbers.into_iter().flat_map(u16::to_be_bytes)).collect()
}

/// Writes the table `cmap` with the glyphs of these characters, for platforms that ask in Unicode.
pub(super) fn cmap(glyphs: &BTreeMap<char, u16>) -> Vec<u8> {
    let pairs: Vec<_> = glyphs.iter().map(|(c, glyph)| (*c as u32, u32::from(*glyph))).collect();
    let groups: Vec<_> = pairs.chunk_by(|a, b| b.0 - a.0 == 1 && b.1 == a.1 + 1).collect();
    // Version 0 with two entries, for platforms 0 and 3, which both point to the one list below them.
    let mut out = [0_u16, 2].into_iter().flat_map(u16::to_be_bytes).collect();
    put(&mut out, &[4, 20, 0x0003_000A, 20]);
    let length = 16 + 12 * groups.len();
    put(&mut out, &[0x000C_0000, length as u32, 0, groups.len() as u32]);
    for group in groups {
        put(&mut out, &[group[0].0, group[group.len() - 1].0, group[0].1]);
    }
    out
}

fn put(out: &mut Vec<u8>, numbers: &[u32]) {
    out.extend(numbers.iter().flat_map(|number| number.to_be_bytes()));
}

/// Returns the check sum: that of big-endian numbers of four bytes, the last padded with zeros.
fn sum(bytes: &[u8]) -> u32 {
    let number = |part: &[u8]| part.iter().zip([24, 16, 8, 0]).map(|(&b, by)| u32::from(b) << by).sum();
    bytes.chunks(4).map(number).fold(0, |all: u32, number| all.wrapping_add(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::{Weight, font as inter};

    #[test]
    fn a_font_that_is_taken_apart_and_put_together_is_as_it_was() {
        for weight in Weight::ALL {
            let bytes = inter::bytes(weight);
            let (kind, tables) = tables(bytes).expect("a font");
            let made = font(kind, tables.clone());
            let (_, again) = self::tables(&made).expect("a font");
            for ((name, before), (same, after)) in tables.iter().zip(&again) {
                assert_eq!(name, same);
                // The adjustment depends on the order of the tables, which may differ.
                assert!(name == b"head" || before == after);
            }
            assert_eq!(sum(&made), WHOLE);
        }
    }

    #[test]
    fn what_is_no_font_has_no_tables() {
        assert!(tables(b"OTTO").is_none());
        assert!(tables(&[0xFF; 40]).is_none());
    }

    #[test]
    fn neighbours_share_a_line_of_the_list() {
        let glyphs = [('a', 1), ('b', 2), ('d', 3), ('e', 3)];
        assert_eq!(cmap(&glyphs.into()).len(), 20 + 16 + 3 * 12);
    }
}
