//! Finds the paths that a source file names.

/// Returns the text with its comments blanked, byte for byte in its place.
pub(super) fn code(text: &str) -> String {
    let blanked = text.split_inclusive('\n').map(|line| {
        let starts = line.match_indices("//").map(|(at, _)| at);
        let comment = starts
            .into_iter()
            .find(|&at| line[..at].chars().all(char::is_whitespace) || line[..at].ends_with(' '));
        let (code, comment) = line.split_at(comment.unwrap_or(line.len()));
        let blank: String = comment.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
        format!("{code}{blank}")
    });
    blanked.collect()
}

/// Returns every path with `::` in it and where it begins; `a::{b, c::d}` is `a::b` and `a::c::d`.
pub(super) fn paths(code: &str) -> Vec<(usize, String)> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = code[at..].find(is_part).map(|start| at + start) {
        let end = code[start..].find(|c| !is_part(c)).map_or(code.len(), |length| start + length);
        let path = &code[start..end];
        at = end;
        if path.ends_with("::") && code[end..].starts_with('{') {
            at = end + expand(path, &code[end..], start, &mut found);
        } else if path.contains("::") || code[..start].ends_with("use ") {
            found.push((start, path.to_owned()));
        }
    }
    found
}

/// Adds the paths that a `{…}` holds, each with `stem` before it. Returns the length of the `{…}`.
fn expand(stem: &str, braced: &str, start: usize, found: &mut Vec<(usize, String)>) -> usize {
    let mut at = 1;
    while let Some(next) = braced[at..].find(|c: char| !c.is_whitespace() && c != ',').map(|n| at + n) {
        if braced[next..].starts_with('}') {
            return next + 1;
        }
        let end = braced[next..].find(['{', ',', '}']).map_or(braced.len(), |length| next + length);
        let path = format!("{stem}{}", braced[next..end].trim());
        at = if braced[end..].starts_with('{') {
            end + expand(&path, &braced[end..], start, found)
        } else {
            found.push((start, path));
            end
        };
    }
    braced.len()
}
