//! The arrows between the rooms of the crate, and between those of the window.

/// The rooms; each may use those before it, and itself.
const ROOMS: [&str; 9] = ["journey", "insight", "words", "picture", "format", "disk", "cli", "editor", "gui"];
/// The terminal, a door that only the crate's own files may use, though it stands before the editor.
const TERMINAL: &str = "cli";

/// The rooms of the window, each with the rooms of the window that it may use beside itself.
const WINDOW_ROOMS: [(&str, &[&str]); 6] = [
    ("screen", &["command", "file", "canvas", "panel", "widget"]),
    ("command", &["file", "widget"]),
    ("file", &["widget"]),
    ("canvas", &["widget"]),
    ("panel", &["widget"]),
    ("widget", &[]),
];
/// Files of the window that all its rooms may use. Of the rooms they use only `widget`.
const SHARED: [&str; 3] = ["id", "keys", "requests"];

/// All that the editor may know of the disk: what was read or written, and the limits of that. It opens no file.
const DISK_FOR_EDITOR: [&str; 6] = ["LARGEST_FILE", "OnDisk", "Opened", "PastMoment", "Stamp", "Work"];

/// Returns why a file may not name this path; `None` where it may.
pub(super) fn fault(path: &str, named: &str) -> Option<String> {
    // The tests in a file take names from the file itself.
    if named == "super::" {
        return None;
    }
    let named = from_root(path, named)?;
    let room = ROOMS.into_iter().find(|room| *room == named[0])?;
    if !may_use(path, room) {
        return Some(format!("{room} lies behind this room"));
    }
    editor_fault(path, &named).or_else(|| window_fault(path, &named))
}

/// Returns why the editor may not name this path of the disk. A test may use all of it.
fn editor_fault(path: &str, named: &[&str]) -> Option<String> {
    let ["disk", what, ..] = named else { return None };
    let is_free = !path.starts_with("editor/") || path.contains("tests") || DISK_FOR_EDITOR.contains(what);
    (!is_free).then(|| format!("the editor opens no file, and may not use {what}"))
}

/// Returns the parts of a path within the crate, whether it begins with `crate` or climbs by `super`.
fn from_root<'a>(path: &'a str, named: &'a str) -> Option<Vec<&'a str>> {
    let parts =
        |named: &'a str| named.split("::").filter_map(|part| part.split(' ').next()).collect::<Vec<_>>();
    if let Some(absolute) = named.strip_prefix("crate::") {
        return Some(parts(absolute));
    }
    let up = named.matches("super::").count();
    let mut here: Vec<_> = path.trim_end_matches(".rs").trim_end_matches("/mod").split('/').collect();
    if up == 0 || up > here.len() {
        // Within `mod tests` of a file, one more `super` is needed than its folders say.
        return (up > here.len()).then(|| parts(named.trim_start_matches("super::")));
    }
    here.truncate(here.len() - up);
    here.extend(parts(named.trim_start_matches("super::")));
    Some(here)
}

fn may_use(path: &str, room: &str) -> bool {
    let own = path.split('/').next().unwrap_or_default();
    let order = |name: &str| ROOMS.iter().position(|room| *room == name);
    // The crate's own files open both doors.
    let Some(own_place) = order(own) else { return true };
    own == room || (room != TERMINAL && order(room) < Some(own_place))
}

/// Returns why a room of the window may not name this path. A test may name the whole window.
fn window_fault(path: &str, named: &[&str]) -> Option<String> {
    let own = path.strip_prefix("gui/")?.split(['/', '.']).next()?;
    let own_uses = match WINDOW_ROOMS.into_iter().find(|(room, _)| *room == own) {
        Some((_, uses)) => uses,
        None if SHARED.contains(&own) => &["widget"],
        None => return None,
    };
    if path.contains("/tests") {
        return None;
    }
    match named {
        ["gui", ""] => Some(format!("gui/{own} may not use all of the window")),
        ["editor", ..] if own == "widget" => Some("a widget knows nothing of the map".to_owned()),
        // A widget may use the four levels, for its colours and faces.
        ["insight", what, ..] if own == "widget" && *what != "Level" => {
            Some("a widget knows no rule".to_owned())
        }
        ["gui", part, ..] => {
            let is_allowed = *part == own || own_uses.contains(part) || SHARED.contains(part);
            (!is_allowed).then(|| format!("gui/{own} may not use {part}"))
        }
        _ => None,
    }
}

#[test]
fn every_arrow_that_is_broken_is_seen() {
    let broken = [
        ("journey/edit.rs", "crate::insight::View", "insight lies behind"),
        ("picture/card.rs", "crate::disk::Document", "disk lies behind"),
        ("cli/mod.rs", "crate::gui::run", "gui lies behind"),
        ("cli/check.rs", "crate::editor::Editor", "editor lies behind"),
        ("gui/app.rs", "crate::cli::answer", "cli lies behind"),
        ("editor/verb/rate.rs", "crate::cli::answer", "cli lies behind"),
        ("editor/mod.rs", "crate::gui::App", "gui lies behind"),
        ("editor/document.rs", "crate::disk::save", "the editor opens no file"),
        ("words/mod.rs", "super::picture::Role", "picture lies behind"),
        ("words/terms.rs", "super::super::format", "format lies behind"),
        ("gui/screen/map.rs", "crate::gui::app::App", "screen may not use app"),
        ("gui/command/rows.rs", "crate::gui::screen::Screen", "command may not use screen"),
        ("gui/command/rows.rs", "super::super::canvas::Canvas", "command may not use canvas"),
        ("gui/file/save.rs", "crate::gui::command::of", "file may not use command"),
        ("gui/file/save.rs", "crate::gui::panel::lists", "file may not use panel"),
        ("gui/canvas/mod.rs", "super::panel::Section", "canvas may not use panel"),
        ("gui/canvas/far/mod.rs", "super::super::file::session", "canvas may not use file"),
        ("gui/panel/bottom/mod.rs", "crate::gui::canvas::Canvas", "panel may not use canvas"),
        ("gui/widget/row.rs", "crate::gui::panel::section", "widget may not use panel"),
        ("gui/widget/row.rs", "crate::editor::Editor", "a widget knows nothing"),
        ("gui/widget/row.rs", "crate::insight::Insight", "a widget knows no rule"),
        ("gui/id.rs", "crate::gui::command::Does", "id may not use command"),
        // These paths go through what the window gives out again.
        ("gui/canvas/mod.rs", "crate::gui::App", "canvas may not use App"),
        ("gui/panel/mod.rs", "super::Outside", "panel may not use Outside"),
        ("gui/panel/mod.rs", "crate::gui::", "panel may not use all"),
    ];
    for (path, named, part) in broken {
        let why = fault(path, named).unwrap_or_default();
        assert!(why.contains(part), "{path} names {named}: {why}");
    }
}

#[test]
fn an_arrow_that_is_kept_is_no_fault() {
    let fine = [
        ("editor/document.rs", "crate::disk::Stamp"),
        ("gui/app/act.rs", "crate::gui::screen::Asked"),
        ("gui/canvas/mod.rs", "crate::journey"),
        ("gui/widget/row.rs", "crate::insight::Level"),
        ("gui/canvas/mod.rs", "super::widget::style"),
        ("gui/panel/lists/list.rs", "super::order"),
        ("gui/file/task/tests/desk.rs", "crate::gui::App"),
        ("insight/order.rs", "super::View"),
        ("lib.rs", "cli::Asked"),
        ("lib.rs", "crate::gui::NoWindow"),
        ("words/mod.rs", "super::super::journey"),
    ];
    for (path, named) in fine {
        assert_eq!(fault(path, named), None, "{path} names {named}");
    }
}
