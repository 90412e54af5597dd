//! The logo in a file. Never more is read than the largest logo.

use std::path::Path;

use super::{error::DiskError, read::bytes_of};
use crate::{
    format::logo::{self, LogoError},
    picture::Logo,
};

/// Reads a logo; an error says why the file holds none.
pub fn read_logo(path: &Path) -> Result<Logo, DiskError> {
    match bytes_of(path) {
        Err(DiskError::TooLarge { .. }) => Err(LogoError::TooLarge.into()),
        read => Ok(logo::read(&read?)?),
    }
}
