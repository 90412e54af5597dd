//! Writes lengths, colours and languages as the file of slides has them.

use crate::{
    picture::{Role, Theme},
    words::Lang,
};

/// Converts points to the file's unit, of which a point has 12,700.
pub(super) fn emu(points: f32) -> i64 {
    (f64::from(points) * 12_700.0).round() as i64
}

/// Returns the tag of a language, by which spelling is checked.
pub(super) fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en-GB",
        Lang::Fi => "fi-FI",
    }
}

/// Returns a colour as six hexadecimal digits.
pub(super) fn colour(theme: Theme, role: Role) -> String {
    let [r, g, b, _] = theme.rgba(role);
    format!("{r:02X}{g:02X}{b:02X}")
}
