//! Which font file draws a letter: Inter; else one of those that are bundled for what Inter lacks; else one that
//! was found among the system's, of which this machine may have any or none. A letter that none of them has is
//! noted, once, for whoever looks for it (`disk/letters.rs`); nothing is looked for here.

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

/// The bundled ones that draw what Inter lacks, the first that has a letter before the others.
pub fn spare() -> &'static [FontFile] {
    &*SPARE
}

/// Those of the system for a weight, in the same order.
pub fn found(weight: Weight) -> Vec<&'static FontFile> {
    read(|system| system.found[weight as usize].values().copied().collect())
}

/// Every font file that draws something.
pub fn all() -> Vec<&'static FontFile> {
    let mut all: Vec<&FontFile> = FONTS.iter().map(|font| &font.file).chain(spare()).collect();
    for file in Weight::ALL.into_iter().flat_map(found) {
        if !all.iter().any(|known| known.name == file.name) {
            all.push(file);
        }
    }
    all
}

/// A character is met that no bundled font draws.
pub fn want(c: char) {
    if !c.is_control() && !is_invisible(c) && !read(|system| system.knows(c)) {
        write(|system| system.wanted.insert(c));
    }
}

/// Whether there is something to look for.
pub fn are_wanted() -> bool {
    read(|system| !system.wanted.is_empty())
}

/// What is to be looked for, once.
pub fn take_wanted() -> BTreeSet<char> {
    write(|system| {
        let wanted = std::mem::take(&mut system.wanted);
        system.asked.extend(&wanted);
        wanted
    })
}

/// From here on `file` draws what none before it does; those of a smaller `rank` come before it.
pub fn keep(weight: Weight, rank: usize, file: &'static FontFile) {
    write(|system| system.found[weight as usize].insert(rank, file));
}

/// The file that draws a character; `None` where Inter does, or nothing.
pub(super) fn other_than_inter(c: char, weight: Weight) -> Option<&'static FontFile> {
    if font(weight).advance(c).is_some() {
        return None;
    }
    let has = |file: &&'static FontFile| file.glyph(c).is_some();
    let other = spare().iter().find(has);
    let other =
        other.or_else(|| read(|system| system.found[weight as usize].values().copied().find(|f| has(f))));
    if other.is_none() {
        want(c);
    }
    other
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
