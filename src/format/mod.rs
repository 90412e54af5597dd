//! ROOM 4: a journey as text or bytes. Strings in, strings out; no file is opened here.

mod base64;
mod escape;
mod export;
pub mod label;
pub mod map;
pub mod outline;
pub mod png;
pub mod report;
pub mod samples;
pub mod settings;
mod sfnt;
pub mod svg;
pub mod table;
pub mod templates;
mod typeface;

pub use export::{Export, ExportOption, ExportOptions, Scale, Written, export, pixels};
