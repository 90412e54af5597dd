//! A logo in a file: never more is read than a logo may be large.

use std::path::Path;

use super::{error::DiskError, read::bytes_of};
use crate::{
    format::logo::{self, LogoError},
    picture::Logo,
};

/// Reads a logo, or says why the file is none.
pub fn read_logo(path: &Path) -> Result<Logo, DiskError> {
    match bytes_of(path) {
        Err(DiskError::TooLarge { .. }) => Err(LogoError::TooLarge.into()),
        read => Ok(logo::read(&read?)?),
    }
}
