//! Which font file draws a letter: Inter; else a font that is bundled for what Inter lacks; else one found among
//! the system's fonts, of which a machine may have any or none. A letter that no bundled font has is noted, once,
//! for the search (`disk/letters.rs`), even where a font that was found for another letter has it: that one draws
//! it until the search is done. Nothing is searched for here.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{LazyLock, PoisonError, RwLock},
};

use epaint_default_fonts::{EMOJI_ICON, HACK_REGULAR, NOTO_EMOJI_REGULAR, UBUNTU_LIGHT};

use super::{FONTS, FontFile, font, is_invisible};
use crate::picture::Weight;

/// The bundled fonts for what Inter lacks: for letters, then emoji, then signs. None is scaled down, so that texts
/// are equally wide everywhere.
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

/// The state of what is known of the system's fonts.
struct System {
    /// The fonts found for each weight, by rank: the smallest rank is preferred.
    found: [BTreeMap<usize, &'static FontFile>; Weight::ALL.len()],
    /// The characters that have been given out to be searched for.
    asked: BTreeSet<char>,
    /// The characters that are still to be searched for.
    wanted: BTreeSet<char>,
}

/// Returns the bundled fonts for what Inter lacks. The first that has a letter draws it.
pub fn spare() -> &'static [FontFile] {
    &*SPARE
}

/// Returns the fonts of the system that have been found for a weight. The first that has a letter draws it.
pub fn found(weight: Weight) -> Vec<&'static FontFile> {
    read(|system| system.found[weight as usize].values().copied().collect())
}

/// Returns how many fonts of the system have been found; none is ever forgotten. While the number stays the same,
/// every letter is drawn by the same font.
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

/// Notes a character that no bundled font draws, to be searched for among the fonts of the system.
pub fn want(c: char) {
    if !c.is_control() && !is_invisible(c) && !read(|system| system.knows(c)) {
        write(|system| system.wanted.insert(c));
    }
}

/// Returns whether any character is waiting to be searched for among the fonts of the system.
pub fn are_wanted() -> bool {
    read(|system| !system.wanted.is_empty())
}

/// Takes the characters that are to be searched for among the fonts of the system; each is given out once.
pub fn take_wanted() -> BTreeSet<char> {
    write(|system| {
        let wanted = std::mem::take(&mut system.wanted);
        system.asked.extend(&wanted);
        wanted
    })
}

/// Adds `file` to the fonts of a weight, to draw what no font before it draws; one of a smaller `rank` comes
/// before it.
pub fn keep(weight: Weight, rank: usize, file: &'static FontFile) {
    write(|system| system.found[weight as usize].insert(rank, file));
}

/// Returns the file that draws a character; `None` where Inter draws it, or nothing does.
pub(super) fn other_than_inter(c: char, weight: Weight) -> Option<&'static FontFile> {
    if font(weight).advance(c).is_some() {
        return None;
    }
    let bundled = spare().iter().find(|file| file.glyph(c).is_some());
    bundled.or_else(|| of_system(c, weight))
}

/// Returns the font of the system that draws a character. Until the character was searched for, another may yet
/// come before it.
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
        // It has an A, but the letters of a map that Inter draws never get this far.
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
