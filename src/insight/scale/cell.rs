//! R18: what the text of a cell is as a number or a grade, and which texts are no answer.

/// The texts that people write in the place of an empty cell.
const BLANK: [&str; 10] =
    ["-", "–", "—", "−", "n/a", "na", "don't know", "en osaa sanoa", "vet ej", "vet inte"];

/// Returns whether a cell is empty, or holds what people write for nothing.
pub fn is_blank(cell: &str) -> bool {
    let cell = cell.trim();
    cell.is_empty() || BLANK.contains(&cell.to_lowercase().as_str())
}

/// Returns the number in a cell, with a decimal point or comma and any kind of minus sign; `None` for any other
/// text.
pub fn number(cell: &str) -> Option<f64> {
    let cell = cell.trim();
    let (is_negative, digits) = match cell.strip_prefix(['-', '−', '–']) {
        Some(digits) => (true, digits),
        None => (false, cell.strip_prefix('+').unwrap_or(cell)),
    };
    let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(part) {
        return None;
    }
    let number: f64 = format!("{whole}.{part}").parse().ok()?;
    Some(if is_negative { 0.0 - number } else { number })
}

/// Returns the number of a school grade, where + and − behind it are a quarter and ½ a half; `None` for any other
/// text.
pub fn grade(cell: &str) -> Option<f64> {
    let cell = cell.trim();
    let marks = [("1/2", 0.5), ("½", 0.5), ("+", 0.25), ("-", -0.25), ("−", -0.25), ("–", -0.25)];
    let marked = marks.into_iter().find_map(|(mark, worth)| Some((cell.strip_suffix(mark)?, worth)));
    match marked {
        Some((bare, worth)) => {
            let bare = bare.trim_end();
            let is_whole = bare.bytes().all(|byte| byte.is_ascii_digit());
            Some(number(bare).filter(|_| is_whole)? + worth)
        }
        None => number(cell),
    }
}

/// Returns whether a cell is a grade with a mark, such as 7− or 6½, and so not a plain number.
pub fn is_marked_grade(cell: &str) -> bool {
    number(cell).is_none() && grade(cell).is_some_and(|grade| (4.0..=10.0).contains(&grade))
}
