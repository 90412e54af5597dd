//! Letters that no bundled font draws, looked for in the fonts of the system. Which font draws a letter follows
//! from the fonts that are installed, not from the order in which letters are met: the same map gives the same
//! picture on one machine. A font that is used is read whole and kept to the end.

use std::{
    collections::{BTreeSet, HashMap},
    path::PathBuf,
    sync::{LazyLock, Mutex, PoisonError},
};

use directories::UserDirs;
use resvg::usvg::fontdb::{Database, FaceInfo, ID, Stretch, Style};

use crate::picture::{
    Weight,
    font::{self, FontFile},
};

static SYSTEM: LazyLock<Mutex<Fonts>> = LazyLock::new(|| Mutex::new(Fonts::of_system()));

/// Looks for all that has been asked for since it was done last; whether there is a font that draws some of it.
/// The first time it reads the names of every font of the system, which may take a second.
pub fn find_letters() -> bool {
    let wanted = font::take_wanted();
    if wanted.is_empty() {
        return false;
    }
    let mut fonts = SYSTEM.lock().unwrap_or_else(PoisonError::into_inner);
    let mut is_found = false;
    for weight in Weight::ALL {
        for (rank, file) in fonts.find(&wanted, weight) {
            font::keep(weight, rank, file);
            is_found = true;
        }
    }
    is_found
}

/// What `make` comes to once `find` has looked for the letters that it asked for, as [`find_letters`] does.
pub fn with_letters<T>(find: fn() -> bool, make: impl Fn() -> T) -> T {
    loop {
        let result = make();
        if !find() {
            return result;
        }
    }
}

/// Installed fonts, and those that are read.
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

    /// For each character the first font that has it, and its rank.
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

/// Where fonts are as well on Linux: where its desktop says, and where a person puts them.
fn own_folders() -> Vec<PathBuf> {
    let own = UserDirs::new().and_then(|folders| folders.font_dir().map(PathBuf::from));
    let shared = std::env::var_os("XDG_DATA_DIRS").unwrap_or_default();
    // Looked through in any case.
    let usual = ["/usr/share", "/usr/local/share"].map(PathBuf::from);
    let is_new = |folder: &PathBuf| !usual.iter().any(|usual| folder.components().eq(usual.components()));
    let shared = std::env::split_paths(&shared).filter(is_new).map(|folder| folder.join("fonts"));
    own.into_iter().chain(shared).collect()
}

/// Every font, those first that go best with Inter: upright, of normal width, without serifs, about as bold; then
/// by name, and where two have the same by their place in the file.
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

/// Some fonts draw a sign for whole ranges of characters, and none of them.
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
