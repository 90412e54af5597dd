//! ROOM 4: a journey as text or bytes. Strings in, strings out.

pub mod png;
pub mod svg;
