//! ROOM 4: a journey as text or bytes. Strings in, strings out; no file is opened here.

pub mod actions;
mod base64;
mod escape;
mod export;
pub mod label;
pub mod logo;
pub mod map;
pub mod outline;
mod page;
pub mod pdf;
pub mod png;
mod questionnaire;
pub mod report;
mod room;
pub mod samples;
pub mod settings;
mod sfnt;
mod sheet;
pub mod slides;
pub mod svg;
pub mod table;
pub mod templates;
mod typeface;

pub use export::{
    Export, ExportOption, ExportOptions, NotWritten, PrintedPages, Scale, Written, deck, export, pixels,
};
pub use page::{PageKind, PageSubject};
pub use questionnaire::QuestionnaireKind;
pub use room::RoomSheet;
pub use sheet::{ExportFile, ExportSheet, lay_out, write_sheet};
