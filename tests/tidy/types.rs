//! No two types share a name, unless one of them is visible in its own file alone: the meaning of a name must not
//! depend on where it stands.

use std::collections::BTreeMap;

use super::{files, named::code};

/// Returns the types that other files can see, each with its files.
fn shared(sources: &[(String, String)]) -> BTreeMap<String, Vec<&str>> {
    let mut all = BTreeMap::<String, Vec<&str>>::new();
    for (path, text) in sources {
        for name in visible(&code(text)) {
            all.entry(name).or_default().push(path);
        }
    }
    all.retain(|_, paths| paths.len() > 1);
    all
}

/// Returns the types of a file that others can see: those with any `pub`, and those that the rows of a macro make.
fn visible(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut list = "";
    for line in text.lines() {
        list = match line {
            "kinds! {" | "records! {" | "fields! {" | "dates! {" | "id_type!(" => line,
            "}" | ");" => "",
            _ => list,
        };
        let name = match list {
            "kinds! {" | "records! {" => row(line).and_then(|it| it.strip_suffix(" {")),
            "dates! {" => row(line).and_then(|it| it.split_once(": ")).map(|(name, _)| name),
            "id_type!(" => row(line),
            "fields! {" => field_type(line),
            _ => named(line),
        };
        found.extend(name.filter(|name| is_type(name)).map(str::to_owned));
    }
    found
}

/// Returns whether a row is the name of a type alone. The records of the file, such as `record::Stage<'de>`, are
/// not: they are named as the type that they are converted to, and never without `record::`.
fn is_type(name: &str) -> bool {
    name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric)
}

/// Returns a row of a macro, without its indentation.
fn row(line: &str) -> Option<&str> {
    line.strip_prefix("    ").filter(|it| !it.starts_with(' '))
}

/// Returns the type that a line of a list of fields makes: `Field,` of the fields, `FieldName of Whole` of their
/// names.
fn field_type(line: &str) -> Option<&str> {
    let line = row(line)?;
    let name = line.strip_suffix(',').or_else(|| line.split_once(" of ").map(|(name, _)| name))?;
    name.chars().all(char::is_alphanumeric).then_some(name)
}

/// Returns the type that a line with `pub` defines.
fn named(line: &str) -> Option<&str> {
    let line = line.trim_start().strip_prefix("pub")?;
    let line = if line.starts_with('(') { line.split_once(')')?.1 } else { line };
    let (kind, rest) = line.trim_start().split_once(' ')?;
    ["struct", "enum", "trait", "type", "union"].contains(&kind).then_some(())?;
    rest.split(|c: char| !c.is_alphanumeric()).next()
}

#[test]
fn no_two_types_that_others_see_share_a_name() {
    let sources = files("src", &["rs"]);
    let shared = shared(&sources);
    assert!(shared.is_empty(), "{shared:#?}");
}

#[test]
fn a_name_that_two_types_share_is_seen() {
    let one = ("a.rs".to_owned(), "pub struct Row;\npub(crate) enum Kind {}\nstruct Own;".to_owned());
    let seen = |text: &str| {
        let sources = [one.clone(), ("b.rs".to_owned(), text.to_owned())];
        shared(&sources).into_keys().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(seen("    pub(in crate::gui) struct Row<'a> {"), "Row");
    assert_eq!(seen("pub(super) type Row = u8;\npub trait Kind {}"), "Kind Row");
    assert_eq!(seen("kinds! {\n    /// A kind.\n    Kind {\n        Row = \"row\",\n    }\n}"), "Kind");
    let fields = "fields! {\n    /// One field.\n    Kind,\n    Row of Whole\n    Whole {\n        Own(Own) is own,\n    }\n}";
    assert_eq!(seen(fields), "Kind Row");
    let records = "records! {\n    /// A row.\n    Row {\n        name: Kind,\n    }\n}";
    assert_eq!(seen(records), "Row");
    assert_eq!(
        seen("dates! {\n    /// A day.\n    Row: is_day else Day;\n    Kind: is_time else Time;\n}"),
        "Kind Row"
    );
    assert_eq!(seen("id_type!(\n    /// Names a row.\n    Row\n);\npub struct Kind;"), "Kind Row");
    assert_eq!(
        seen("pub struct Rows;\npub fn row() {}\nstruct Kind;\npub struct Own;\n// pub struct Row;"),
        ""
    );
}
