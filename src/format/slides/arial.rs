//! The widths of Arial's letters compared with Inter's. Texts are measured so that they fit in both, since a slide
//! names Arial and its preview is drawn in Inter. The measured widths are here, not a font; Liberation Sans, which
//! stands in for Arial, has the same.

use crate::picture::Weight;

/// The letters that are wider in Arial, each line with the largest factor of its letters. All other letters of
/// Latin, Greek and Cyrillic are no wider.
type Wider = [(f32, &'static str)];

const REGULAR: &Wider = &[
    (1.05, "&.:BDFGKOPQSXY^¥§«·»ÆÐÒÓÔÕÖØÝßøĎĐĜĞĠĢĶŌŎŐŒŚŜŞŠťŶŸ·ΎΒΘΚΟΡΥΧΫδθЅЎВОРУХЫЬ→"),
    (1.1, "%?@I¬®¹ÌÍÎÏÞĪĬĮİŀΙΦΨΪπЂЄІЇЭЯ"),
    (1.15, "ERÈÉÊËĒĔĖĘĚŔŖŘΈΕЀЁЕ–‘"),
    (1.2, "1¡ìíîïīĭıї"),
    (1.25, "_¯¸¿΄Ξф’…"),
    (1.35, "Ί"),
];
const BOLD: &Wider = &[
    (
        1.05,
        "FGIOPQSnosu¬¯¹ÌÍÎÏÒÓÔÕÖØÞðñòóôõöøùúûüďĜĞĠĢĪĬĮįİńņňŌōŎŏŐőŒŚśŜŝŞşŠšũūŭůűųΌΎΏΓΘΙΞΟΡΦΩΪήβγηοσόЄЅІЇОРФЭбийнопэюяѕљѝџ→",
    ),
    (1.1, "!%&BEKLijl¡ÈÉÊËìíîïĒĔĖĘĚīĭıĳĵĶĹĺĻļĽľĿŁłΒΕΚπρЀЂБВЕЪЬЯвлъыьіїј"),
    (1.15, " ':;?R\u{a0}®¿ŔŖŘ·ΈЁЫ–"),
    (1.2, "\"1_ťф"),
    (1.25, "^‘“”…"),
    (1.35, "ŀΊ’"),
];
/// The factor for a letter that was not measured: Arial may lack it, and then an unknown typeface draws it.
const UNKNOWN: f32 = 1.35;
/// The factor for small differences in how programs place letters on a line.
const PLACED: f32 = 1.005;

/// Returns the width of the room that a letter needs, given its width in Inter; both are in ems.
pub(super) fn wide(c: char, weight: Weight, inter: f32) -> f32 {
    let least = if is_square(c) && inter > 0.0 { 1.0 } else { 0.0 };
    (inter * times(c, weight) * PLACED).max(least)
}

fn times(c: char, weight: Weight) -> f32 {
    if !is_measured(c) {
        return UNKNOWN;
    }
    let table = if weight == Weight::SemiBold { BOLD } else { REGULAR };
    let found = table.iter().find(|(_, letters)| letters.contains(c));
    found.map_or(1.0, |(times, _)| *times)
}

fn is_measured(c: char) -> bool {
    matches!(c, '\0'..='\u{17f}' | '\u{384}'..='\u{3ce}' | '\u{400}'..='\u{45f}' | '–' | '—' | '‘' | '’' | '“' | '”')
        || matches!(c, '…' | '→' | '€')
}

/// Returns whether a letter or sign is as wide as it is high in any typeface that draws it.
fn is_square(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}')
        || matches!(c, '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff01}'..='\u{ff60}' | '\u{1f000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::font;

    /// The advances of some letters of Arial, regular and bold, in 2048ths of an em.
    const ARIAL: [(char, f32, f32); 21] = [
        ('A', 1366.0, 1479.0),
        ('E', 1366.0, 1366.0),
        ('R', 1479.0, 1479.0),
        ('W', 1933.0, 1933.0),
        ('M', 1706.0, 1706.0),
        ('Ä', 1366.0, 1479.0),
        ('Ö', 1593.0, 1593.0),
        ('a', 1139.0, 1139.0),
        ('e', 1139.0, 1139.0),
        ('i', 455.0, 569.0),
        ('m', 1706.0, 1821.0),
        ('t', 569.0, 682.0),
        ('í', 569.0, 569.0),
        ('1', 1139.0, 1139.0),
        ('7', 1139.0, 1139.0),
        ('5', 1139.0, 1139.0),
        ('0', 1139.0, 1139.0),
        (' ', 569.0, 569.0),
        ('…', 2048.0, 2048.0),
        ('–', 1139.0, 1139.0),
        ('?', 1139.0, 1251.0),
    ];

    #[test]
    fn a_letter_has_the_room_that_arial_needs_and_the_room_that_inter_needs() {
        for (c, regular, bold) in ARIAL {
            for (weight, arial) in [(Weight::Regular, regular), (Weight::SemiBold, bold)] {
                let inter = font::width(&c.to_string(), 1.0, weight);
                let room = wide(c, weight, inter);
                assert!(room >= arial / 2048.0 && room >= inter, "{c} {weight:?}");
                assert!(room <= (arial / 2048.0).max(inter) * 1.06, "{c} {weight:?}: no more than that");
            }
        }
    }

    #[test]
    fn a_letter_that_arial_lacks_has_room_in_any_typeface() {
        assert!(wide('漢', Weight::Regular, 0.6) >= 1.0 && wide('👩', Weight::Regular, 0.6) >= 1.0);
        assert!(wide('ǆ', Weight::Regular, 0.6) > 0.8);
        assert!(wide('\u{301}', Weight::Regular, 0.0).abs() < f32::EPSILON, "it stands on the one before");
    }
}
