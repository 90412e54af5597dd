//! ROOM 4: a journey as text or bytes. Strings in, strings out; no file is opened here.

pub mod map;
pub mod settings;
