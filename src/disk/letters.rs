//! The search for letters that no bundled font draws, among the fonts of the system. Which font draws a letter
//! follows from the fonts that are installed, not from the order in which letters are met: on one machine the same
//! map gives the same picture. A font that is used is read whole and kept until the program ends.

use std::{
    collections::{BTreeSet, HashMap},
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use directories::UserDirs;
use resvg::usvg::fontdb::{Database, FaceInfo, ID, Stretch, Style};

use crate::picture::{
    Weight,
    font::{self, FontFile},
};

/// The fonts of the system, once they are needed. A search for letters holds the lock.
static SYSTEM: Mutex<Option<Fonts>> = Mutex::new(None);

/// Searches for all letters asked for since the last search, and waits for a search under way. The first time it
/// reads the names of every font of the system, which may take a second.
pub fn find_letters() {
    find_among(&SYSTEM);
}

/// Makes something with `make`, and again as long as more fonts became known meanwhile, through `find` or on
/// another thread. `find` searches for the letters that were asked for, as [`find_letters`] does.
pub fn with_letters<T>(find: impl Fn(), make: impl Fn() -> T) -> T {
    loop {
        let known = font::count_found();
        let result = make();
        find();
        if font::count_found() == known {
            return result;
        }
    }
}

/// Searches among these fonts. Letters are taken with the lock held, so that a caller who finds none left to take
/// has waited for the search that took them.
fn find_among(fonts: &Mutex<Option<Fonts>>) {
    let mut fonts = fonts.lock().unwrap_or_else(PoisonError::into_inner);
    let wanted = font::take_wanted();
    if wanted.is_empty() {
        return;
    }
    let fonts = fonts.get_or_insert_with(Fonts::of_system);
    for weight in Weight::ALL {
        for (rank, file) in fonts.find(&wanted, weight) {
            font::keep(weight, rank, file);
        }
    }
}

/// The installed fonts, and those that have been read.
struct Fonts {
    all: Database,
    read: HashMap<ID, Option<&'static FontFile>>,
}

impl Fonts {
    fn of_system() -> Self {
        let mut all = Database::new();
        all.load_system_fonts();
        for folder in own_folders() {
            all.load_fonts_dir(folder);
        }
        Self { all, read: HashMap::new() }
    }

    /// Returns the fonts that draw these characters, each with its rank: for each character the first font that
    /// has it.
    fn find(&mut self, wanted: &BTreeSet<char>, weight: Weight) -> Vec<(usize, &'static FontFile)> {
        let (mut wanted, mut found) = (wanted.clone(), Vec::new());
        for (rank, id) in ranked(&self.all, weight).into_iter().enumerate() {
            if wanted.is_empty() {
                break;
            }
            let outlined = |bytes: &[u8], index| font::outlined(bytes, index, &wanted);
            let has = self.all.with_face_data(id, outlined).unwrap_or_default();
            if !has.is_empty()
                && let Some(file) = self.read(id)
            {
                wanted.retain(|c| !has.contains(c));
                found.push((rank, file));
            }
        }
        found
    }

    fn read(&mut self, id: ID) -> Option<&'static FontFile> {
        let name = self.all.face(id).map(|face| format!("{} {}", face.post_script_name, self.read.len()))?;
        let all = &self.all;
        *self.read.entry(id).or_insert_with(|| {
            let (bytes, index) = all.with_face_data(id, |bytes, index| (bytes.to_vec(), index))?;
            let file = FontFile::new(name, Vec::leak(bytes), index)?;
            Some(Box::leak(Box::new(file)))
        })
    }
}

/// Returns more folders of fonts on Linux: those that the desktop names, and the user's own.
fn own_folders() -> Vec<PathBuf> {
    let own = UserDirs::new().and_then(|folders| folders.font_dir().map(PathBuf::from));
    let shared = std::env::var_os("XDG_DATA_DIRS").unwrap_or_default();
    // These are searched in any case.
    let usual = ["/usr/share", "/usr/local/share"].map(PathBuf::from);
    let is_new = |folder: &PathBuf| !usual.iter().any(|usual| folder.components().eq(usual.components()));
    let shared = std::env::split_paths(&shared).filter(is_new).map(|folder| folder.join("fonts"));
    own.into_iter().chain(shared).collect()
}

/// Returns every font, those that go best with Inter first: upright, of normal width, without serifs, about as
/// bold; then by name, and where two have the same name by their place in the file.
fn ranked(all: &Database, weight: Weight) -> Vec<ID> {
    let mut ranked: Vec<_> = all.faces().filter(|face| draws_letters(face)).collect();
    ranked.sort_by_cached_key(|face| {
        let family = face.families.first().map(|(name, _)| name.clone()).unwrap_or_default();
        let is_plain = face.style == Style::Normal && face.stretch == Stretch::Normal;
        let bold = face.weight.0.abs_diff(weight.number());
        let name = face.post_script_name.clone();
        (
            !is_plain,
            unlike_inter(&family, face.monospaced),
            bold,
            family,
            name,
            format!("{:?}", face.source),
            face.index,
        )
    });
    ranked.into_iter().map(|face| face.id).collect()
}

/// Returns whether a font draws real letters: some draw a placeholder for whole ranges of characters.
fn draws_letters(face: &FaceInfo) -> bool {
    let says_nothing = ["LastResort", "Last Resort", "Adobe Blank", "AdobeBlank"];
    !face.families.iter().any(|(name, _)| says_nothing.iter().any(|nothing| name.contains(nothing)))
}

fn unlike_inter(family: &str, is_monospaced: bool) -> u8 {
    let has = |words: &[&str]| words.iter().any(|word| family.contains(word));
    if is_monospaced || has(&["Serif", "Mono", "Mincho", "Song", "Ming", "Times", "Batang"]) {
        return 2;
    }
    u8::from(!has(&["Sans", "Gothic", " UI"]))
}

#[cfg(test)]
mod tests {
    use std::{sync::mpsc::channel, thread};

    use super::*;

    #[test]
    fn an_export_waits_for_a_font_that_the_window_is_looking_for() {
        let fonts = Mutex::new(Some(Fonts { all: Database::new(), read: HashMap::new() }));
        let is_found = || font::found(Weight::Regular).iter().any(|file| file.name == "Looked for");
        let (made, is_made) = channel();
        let held = fonts.lock().expect("no fault");
        thread::scope(|threads| {
            let export = threads.spawn(|| {
                with_letters(
                    || find_among(&fonts),
                    || {
                        made.send(is_found()).expect("the window waits");
                        is_found()
                    },
                )
            });
            assert_eq!(is_made.recv(), Ok(false), "the picture is made while the font is looked for");
            let file = FontFile::new("Looked for".to_owned(), font::bytes(Weight::Regular), 0);
            font::keep(Weight::Regular, usize::MAX - 1, Box::leak(Box::new(file.expect("a font"))));
            drop(held);
            assert_eq!(export.join().ok(), Some(true), "it is made again with the font");
        });
    }
}
