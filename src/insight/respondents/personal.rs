//! R18: what texts look like that could tell who somebody is, or when and where they were.

use crate::insight::scale::number;

pub(super) fn is_e_mail(text: &str) -> bool {
    let parts = text.split_once('@').filter(|_| !text.contains(' '));
    parts.is_some_and(|(before, after)| !before.is_empty() && after.contains('.'))
}

pub(super) fn is_network_address(text: &str) -> bool {
    let parts: Vec<_> = text.split('.').collect();
    let is_four = parts.len() == 4 && parts.iter().all(|part| part.parse::<u8>().is_ok());
    is_four || (text.matches(':').count() > 3 && text.chars().all(|c| c.is_ascii_hexdigit() || c == ':'))
}

/// Returns whether a text is a day, a time, or both: three numbers or more, or two around a colon.
pub(super) fn is_date(text: &str) -> bool {
    let text = text.trim_end_matches(['Z', 'z']).replace(['T', 't'], " ").replace("AM", "").replace("PM", "");
    let is_sign = |c: char| matches!(c, '-' | '.' | '/' | ':' | ' ' | '+');
    let groups: Vec<_> = text.split(is_sign).filter(|group| !group.is_empty()).collect();
    let is_digits = groups.iter().all(|it| it.len() <= 4 && it.bytes().all(|byte| byte.is_ascii_digit()));
    let has_signs = text.contains(['-', '.', '/', ':']);
    let is_time = groups.len() == 2 && text.contains(':');
    is_digits && has_signs && text.starts_with(|c: char| c.is_ascii_digit()) && (is_time || groups.len() > 2)
}

/// Returns whether a text has the digits of a telephone number. Without a + or a space it only counts where the
/// header says so.
pub(super) fn is_phone(text: &str, is_said: bool) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_sign = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '+' | '/' | '.');
    let looks_so = text.starts_with(['+', '0', '(']) || text.trim_matches(' ').contains([' ', '-']);
    (6..=15).contains(&digits)
        && text.chars().all(is_sign)
        && (is_said || (digits > 6 && looks_so && number(text).is_none_or(|_| text.starts_with(['0', '+']))))
}

/// Returns whether a text is one word with digits in it, as systems name respondents.
pub(super) fn is_code(text: &str) -> bool {
    !text.contains(' ') && text.chars().any(|c| c.is_ascii_digit())
}
