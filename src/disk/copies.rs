//! The copies that a sync program puts beside a file when two people saved it. They are recognised by name: each
//! program has its own way of naming them, and none asks the person who opens the file.

use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// The words that Dropbox, Nextcloud, ownCloud, Seafile, pCloud and others write in brackets behind the name.
const IN_BRACKETS: &[&str] = &[
    "conflicted copy",
    "case conflict",
    "sfconflict",
    "motstridiga kopia",
    "in konflikt stehende kopie",
    "konfliktkopie",
    "copie en conflit",
    "copia conflictiva",
];

/// Finds the copies beside this file by their names, the newest first; a folder that cannot be read has none.
pub fn conflict_copies(path: &Path) -> Vec<PathBuf> {
    let (Some(own), Some(folder)) = (path.file_name().and_then(|name| name.to_str()), path.parent()) else {
        return Vec::new();
    };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let copies = names.filter(|name| is_copy(name, own)).map(|name| path.with_file_name(name));
    let mut dated: Vec<_> = copies.map(|copy| (written_at(&copy), copy)).collect();
    // Of copies written at the same time the last by name comes first, since several programs put the day there.
    dated.sort_unstable_by(|one, two| two.cmp(one));
    dated.into_iter().map(|(_, copy)| copy).collect()
}

fn written_at(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|file| file.modified()).ok()
}

/// Returns whether a file of this name is a copy of the file `own`, made by a sync program.
fn is_copy(name: &str, own: &str) -> bool {
    let (stem, ending) = own.rsplit_once('.').map_or((own, ""), |(stem, _)| (stem, &own[stem.len()..]));
    let added = name.strip_suffix(ending).and_then(|rest| rest.strip_prefix(stem));
    added.is_some_and(|added| {
        is_of_syncthing(added) || is_in_brackets(added) || is_conflict_with_number(added)
    })
}

/// Returns whether this was added by Syncthing: `.sync-conflict-20261124-190500-D4LGQYW`.
fn is_of_syncthing(added: &str) -> bool {
    added.strip_prefix(".sync-conflict-").is_some_and(begins_with_date)
}

/// Returns whether this was added in brackets: ` (Aino's conflicted copy 2026-11-24)`, ` [conflicted 2]`.
fn is_in_brackets(added: &str) -> bool {
    let inside = added.strip_prefix(" (").and_then(|rest| rest.strip_suffix(')'));
    let inside = inside.or_else(|| added.strip_prefix(" [").and_then(|rest| rest.strip_suffix(']')));
    let Some(inside) = inside.map(str::to_lowercase) else { return false };
    let is_of_pcloud = inside
        .strip_prefix("conflicted")
        .is_some_and(|rest| rest.chars().all(|c| c == ' ' || c.is_ascii_digit()));
    is_of_pcloud || IN_BRACKETS.iter().any(|words| inside.contains(words))
}

/// Returns whether this was added as a conflict with a number: `_conflict-20261124-190500`, `-conflict`,
/// `-conflict2`.
fn is_conflict_with_number(added: &str) -> bool {
    let Some(rest) = added.strip_prefix(['_', '-', '.']).and_then(|rest| rest.strip_prefix("conflict"))
    else {
        return false;
    };
    let rest = rest.strip_prefix(['-', '_']).unwrap_or(rest);
    rest.chars().all(|c| c.is_ascii_digit() || c == '-' || c == '_')
}

fn begins_with_date(text: &str) -> bool {
    let digits = |from: usize, to: usize| {
        text.get(from..to).is_some_and(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    digits(0, 8) && text.get(8..9) == Some("-") && digits(9, 15)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::disk::trial;

    const COPIES: &[&str] = &[
        // Syncthing, with and without the device.
        "lunch.sync-conflict-20261124-190500-D4LGQYW.ron",
        "lunch.sync-conflict-20161124-190500.ron",
        // Dropbox, in English, Swedish, German, French and Spanish.
        "lunch (Aino's conflicted copy 2026-11-24).ron",
        "lunch (Pastor's Mac's conflicted copy 2026-07-25).ron",
        "lunch (Aino's conflicted copy 2026-11-24 (1)).ron",
        "lunch (Elins iPhone:s motstridiga kopia 2026-10-03).ron",
        "lunch (In Konflikt stehende Kopie von Jochen 2015-03-01).ron",
        "lunch (Copie en conflit de Anne 2015-03-01).ron",
        "lunch (Copia conflictiva de Ana 2015-03-01).ron",
        "lunch (Case Conflict).ron",
        // Nextcloud, ownCloud and OpenCloud.
        "lunch (conflicted copy 2025-04-10 093612).ron",
        "lunch (conflicted copy Aino 2025-04-10 093612).ron",
        "lunch (conflicted copy).ron",
        "lunch_conflict-20160410-093612.ron",
        // Seafile and pCloud.
        "lunch (SFConflict aino@example.org 2026-03-12-10-15-30).ron",
        "lunch [conflicted].ron",
        "lunch [conflicted 2].ron",
        "lunch (conflicted).ron",
        // Others.
        "lunch (Konfliktkopie 2026-10-05).ron",
        "lunch-conflict.ron",
        "lunch-conflict-2.ron",
        "lunch.conflict1.ron",
    ];

    const OTHERS: &[&str] = &[
        "lunch.ron",
        "conflict of interest.ron",
        "lunch conflict.ron",
        "lunch-conflict of interest.ron",
        "lunch-conflicts.ron",
        "lunch (conflict of interest).ron",
        "lunch (conflicted guests).ron",
        "lunch (copy).ron",
        "lunch 2.ron",
        "lunch_restaurant (conflicted copy).ron",
        "dinner (conflicted copy).ron",
        "lunch (conflicted copy).txt",
        "lunch.sync-conflict-notes.ron",
        ".~lunch.ron",
    ];

    #[test]
    fn the_names_of_sync_programs_are_known_and_no_others() {
        for name in COPIES {
            assert!(is_copy(name, "lunch.ron"), "{name}");
        }
        for name in OTHERS {
            assert!(!is_copy(name, "lunch.ron"), "{name}");
        }
        assert!(is_copy("conflict of interest (conflicted copy).ron", "conflict of interest.ron"));
        assert!(is_copy("ruoka.v2 (conflicted copy).ron", "ruoka.v2.ron") && is_copy("map-conflict", "map"));
    }

    #[test]
    fn copies_beside_a_file_are_found_newest_first_and_a_folder_that_is_gone_has_none() {
        let folder = trial::Folder::new();
        for name in COPIES.iter().chain(OTHERS) {
            trial::write(&folder.at(name), "");
        }
        let write_on = |name: &str, day: u64| {
            let at = SystemTime::UNIX_EPOCH + Duration::from_hours(24 * day);
            let file = fs::File::options().write(true).open(folder.at(name)).expect("a file");
            file.set_modified(at).expect("set");
        };
        for name in COPIES {
            write_on(name, 10);
        }
        write_on("lunch (Case Conflict).ron", 30);
        write_on("lunch.conflict1.ron", 20);
        let found = conflict_copies(&folder.at("lunch.ron"));
        assert_eq!(found.len(), COPIES.len());
        assert_eq!(found[..2], ["lunch (Case Conflict).ron", "lunch.conflict1.ron"].map(|it| folder.at(it)));
        assert!(found[2..].is_sorted_by(|one, two| one > two), "the last by name first: {found:?}");
        assert_eq!(conflict_copies(&folder.at("not there/lunch.ron")), Vec::<PathBuf>::new());
    }
}
