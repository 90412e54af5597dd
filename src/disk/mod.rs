//! The only room that opens files. The law: a person's file is only ever replaced by a complete one, and
//! only where Polku has read what it replaces.

mod copies;
mod error;
mod letters;
mod list;
mod lock;
mod logo;
mod marked;
mod output;
mod read;
mod recovery;
mod replace;
mod save;
mod settings;
mod today;
#[cfg(test)]
pub(crate) mod trial;

pub use copies::conflict_copies;
pub use error::{DiskError, Failure};
pub use letters::{find_letters, with_letters};
pub use list::{OPENABLE_ENDINGS, Openable, read_map_or_list};
pub use logo::read_logo;
pub use marked::TwoVersions;
pub use output::{Output, remove};
pub use read::{
    LARGEST_FILE, MapOrBytes, OnDisk, Opened, ReadSeek, Stamp, is_standard, look, open_answers, read,
    read_input, read_map_input, read_map_or_bytes, size_of,
};
pub use recovery::{
    Belongs, CannotKeep, Found, Keeper, NotTaken, PastMoment, Recovery, Standing, Taken, Work, keep_on_panic,
};
pub use save::{HardLinks, SaveError, SaveStep, Saved, save, save_with};
pub use settings::{load_settings, save_settings};
pub use today::{now, today};
