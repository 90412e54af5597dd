//! How a file of slides writes lengths, colours and languages.

use crate::{
    picture::{Role, Theme},
    words::Lang,
};

/// The file's unit, of which a point has 12,700.
pub(super) fn emu(points: f32) -> i64 {
    (f64::from(points) * 12_700.0).round() as i64
}

/// The tag of a language by which spelling is checked.
pub(super) fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en-GB",
        Lang::Fi => "fi-FI",
    }
}

/// Six digits.
pub(super) fn colour(theme: Theme, role: Role) -> String {
    let [r, g, b, _] = theme.rgba(role);
    format!("{r:02X}{g:02X}{b:02X}")
}
