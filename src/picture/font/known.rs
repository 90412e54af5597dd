//! Which font file draws a letter: Inter; else one of those that are bundled for what Inter lacks; else one that
//! was found among the system's, of which this machine may have any or none. A letter that no bundled font has is
//! noted, once, for whoever looks for it (`disk/letters.rs`), also where a font that was found for another letter
//! has it: until it was looked for, that one draws it. Nothing is looked for here.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{LazyLock, PoisonError, RwLock},
};

use epaint_default_fonts::{EMOJI_ICON, HACK_REGULAR, NOTO_EMOJI_REGULAR, UBUNTU_LIGHT};

use super::{FONTS, FontFile, font, is_invisible};
use crate::picture::Weight;

/// Letters, then emoji, then signs. None is drawn smaller than it is, so that it is as wide everywhere.
static SPARE: LazyLock<[FontFile; 4]> = LazyLock::new(|| {
    [
        ("Ubuntu Light", UBUNTU_LIGHT),
        ("Noto Emoji", NOTO_EMOJI_REGULAR),
        ("Emoji Icon", EMOJI_ICON),
        ("Hack", HACK_REGULAR),
    ]
    .map(|(name, bytes)| FontFile::bundled(name, bytes))
});

static SYSTEM: RwLock<System> = RwLock::new(System {
    found: [const { BTreeMap::new() }; Weight::ALL.len()],
    asked: BTreeSet::new(),
    wanted: BTreeSet::new(),
});

/// What is known of the system's fonts.
struct System {
    /// For each weight, by how much one is preferred.
    found: [BTreeMap<usize, &'static FontFile>; Weight::ALL.len()],
    /// Characters that have been looked for, and that are to be.
    asked: BTreeSet<char>,
    wanted: BTreeSet<char>,
}

/// Returns the bundled fonts that draw what Inter lacks. The first that has a letter draws it.
pub fn spare() -> &'static [FontFile] {
    &*SPARE
}

/// Returns the fonts of the system that were found so far for a weight. The first that has a letter draws it.
pub fn found(weight: Weight) -> Vec<&'static FontFile> {
    read(|system| system.found[weight as usize].values().copied().collect())
}

/// Counts the fonts of the system that were found so far; none is ever forgotten. While it stays the same, every
/// letter is drawn by the same font.
pub fn count_found() -> usize {
    read(|system| system.found.iter().map(BTreeMap::len).sum())
}

/// Returns every font file that draws something.
pub fn all() -> Vec<&'static FontFile> {
    let mut all: Vec<&FontFile> = FONTS.iter().map(|font| &font.file).chain(spare()).collect();
    for file in Weight::ALL.into_iter().flat_map(found) {
        if !all.iter().any(|known| known.name == file.name) {
            all.push(file);
        }
    }
    all
}

/// Notes a character that no bundled font draws, to be looked for among the fonts of the system.
pub fn want(c: char) {
    if !c.is_control() && !is_invisible(c) && !read(|system| system.knows(c)) {
        write(|system| system.wanted.insert(c));
    }
}

/// Returns whether a character was met that is to be looked for among the fonts of the system.
pub fn are_wanted() -> bool {
    read(|system| !system.wanted.is_empty())
}

/// Takes the characters that are to be looked for among the fonts of the system; each is given out once.
pub fn take_wanted() -> BTreeSet<char> {
    write(|system| {
        let wanted = std::mem::take(&mut system.wanted);
        system.asked.extend(&wanted);
        wanted
    })
}

/// Adds `file` to the fonts, to draw what none before it does; those of a smaller `rank` come before it.
pub fn keep(weight: Weight, rank: usize, file: &'static FontFile) {
    write(|system| system.found[weight as usize].insert(rank, file));
}

/// The file that draws a character; `None` where Inter does, or nothing.
pub(super) fn other_than_inter(c: char, weight: Weight) -> Option<&'static FontFile> {
    if font(weight).advance(c).is_some() {
        return None;
    }
    let bundled = spare().iter().find(|file| file.glyph(c).is_some());
    bundled.or_else(|| of_system(c, weight))
}

/// Until the character was looked for, another font may yet come before this one.
fn of_system(c: char, weight: Weight) -> Option<&'static FontFile> {
    want(c);
    read(|system| system.found[weight as usize].values().copied().find(|file| file.glyph(c).is_some()))
}

pub(super) fn is_drawn(c: char, weight: Weight) -> bool {
    font(weight).advance(c).is_some() || other_than_inter(c, weight).is_some()
}

impl System {
    fn knows(&self, c: char) -> bool {
        self.asked.contains(&c) || self.wanted.contains(&c)
    }
}

fn read<T>(look: impl FnOnce(&System) -> T) -> T {
    look(&SYSTEM.read().unwrap_or_else(PoisonError::into_inner))
}

fn write<T>(change: impl FnOnce(&mut System) -> T) -> T {
    change(&mut SYSTEM.write().unwrap_or_else(PoisonError::into_inner))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::font::bytes;

    #[test]
    fn the_same_font_draws_a_letter_in_whichever_order_fonts_are_found() {
        // It has an A, of which the letters of a map never get this far.
        let file = |name| &*Box::leak(Box::new(FontFile::bundled(name, bytes(Weight::Regular))));
        let (first, second) = ((3, file("First")), (7, file("Second")));
        for (weight, order) in [(Weight::Regular, [first, second]), (Weight::Medium, [second, first])] {
            for (rank, file) in order {
                keep(weight, rank, file);
                assert!(of_system('A', weight).is_some());
            }
            assert_eq!(of_system('A', weight).map(|file| &*file.name), Some("First"));
        }
        assert!(read(|system| system.knows('A')), "it is looked for, as another font may come before these");
    }
}
