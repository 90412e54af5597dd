//! The texts about unsaved work that was found: which map it is, when it was kept, how it differs from its file.

use std::collections::BTreeSet;

use crate::{
    disk::{Found, PastMoment, Standing},
    journey::{Edit, Journey, TouchpointId, diff},
    words::{Fault, Words},
};

pub(in crate::gui) fn title(found: &Found, words: &Words) -> String {
    words.map_title(&found.title).into_owned()
}

/// Returns the file's name, and when the work was kept.
pub(in crate::gui) fn file_and_time(found: &Found, words: &Words) -> String {
    let file = match &found.file {
        Some(path) => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
        None => words.text("recovery-untitled").into_owned(),
    };
    match found.kept {
        Some(kept) => format!("{file} · {}", when(kept, words)),
        None => file,
    }
}

/// Says how long ago it was, with the local day and time.
fn when(kept: PastMoment, words: &Words) -> String {
    let minutes = kept.ago.as_secs() / 60;
    let ago = match minutes {
        0 => words.text("recovery-just-now").into_owned(),
        1..60 => words.say("recovery-minutes", &[("count", minutes.into())]),
        60..1_440 => words.say("recovery-hours", &[("count", (minutes / 60).into())]),
        _ => words.say("recovery-days", &[("count", (minutes / 1_440).into())]),
    };
    let PastMoment { days_ago, year, month, day, hour, minute, .. } = kept;
    let name = match days_ago {
        0 => "recovery-today",
        1 => "recovery-yesterday",
        _ => "recovery-on",
    };
    let text = |number: String| number.into();
    words.say(
        name,
        &[
            ("ago", ago.into()),
            ("year", text(year.to_string())),
            ("month", text(format!("{month:02}"))),
            ("day", text(format!("{day:02}"))),
            ("hour", text(format!("{hour:02}"))),
            ("minute", text(format!("{minute:02}"))),
        ],
    )
}

/// Says what the work would change in its file, or how many touchpoints it has.
pub(in crate::gui) fn difference(found: &Found, words: &Words) -> Option<String> {
    let work = found.journey.as_ref().ok()?;
    match &found.standing {
        Standing::File { journey, .. } => Some(Difference::of(journey, work).said(words)),
        _ => Some(words.say("recovery-touchpoints", &[("count", work.len().into())])),
    }
}

/// Returns what a person should know before taking up the work.
pub(in crate::gui) fn warning(found: &Found, words: &Words) -> Option<String> {
    if let Err(error) = &found.journey {
        let why = words.fault(&Fault::from(error));
        let facts = [("why", why.into()), ("place", found.map.display().to_string().into())];
        return Some(words.say("recovery-unreadable", &facts));
    }
    match &found.standing {
        Standing::Untitled | Standing::File { is_as_it_was: true, .. } => None,
        Standing::File { .. } => Some(words.text("recovery-file-changed").into_owned()),
        Standing::Gone => Some(words.text("recovery-file-gone").into_owned()),
        Standing::Unreadable(error) => {
            let why = words.fault(&Fault::from(error));
            Some(words.say("recovery-file-unreadable", &[("why", why.into())]))
        }
    }
}

/// The touchpoints that differ, and whether anything else does.
#[derive(Debug, Default)]
struct Difference {
    new: BTreeSet<TouchpointId>,
    changed: BTreeSet<TouchpointId>,
    deleted: BTreeSet<TouchpointId>,
    /// Whether anything else differs, apart from connections that came or went with a touchpoint.
    other: bool,
}

impl Difference {
    fn of(file: &Journey, work: &Journey) -> Self {
        let mut difference = Self::default();
        for edit in diff(file, work) {
            match edit {
                Edit::Add(touchpoint) => drop(difference.new.insert(touchpoint.id)),
                Edit::Remove(id) => drop(difference.deleted.insert(id)),
                Edit::Change(id, _) | Edit::Rate(id, ..) | Edit::Enter(id, ..) => {
                    difference.changed.insert(id);
                }
                Edit::Connect(from, to, _) | Edit::Disconnect(from, to) | Edit::Label(from, to, _) => {
                    let is_in_both = |id| file.touchpoint(id).is_some() && work.touchpoint(id).is_some();
                    difference.other |= is_in_both(&from) && is_in_both(&to);
                }
                _ => difference.other = true,
            }
        }
        difference
    }

    fn said(&self, words: &Words) -> String {
        let counted = [
            ("recovery-changed", self.changed.len()),
            ("recovery-new", self.new.len()),
            ("recovery-deleted", self.deleted.len()),
        ];
        let counted = counted.into_iter().filter(|(_, count)| *count > 0);
        let mut parts: Vec<_> =
            counted.map(|(name, count)| words.say(name, &[("count", count.into())])).collect();
        if self.other {
            let name = if parts.is_empty() { "recovery-only-other" } else { "recovery-other" };
            parts.push(words.text(name).into_owned());
        }
        if parts.is_empty() { words.text("recovery-same").into_owned() } else { parts.join(", ") }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        journey::test_map::{id, journey},
        words::Lang,
    };

    fn said(file: &str, work: &str, lang: Lang) -> String {
        Difference::of(&journey(file), &journey(work)).said(lang.words())
    }

    #[test]
    fn what_differs_is_counted_by_touchpoint() {
        let said = |file, work| said(file, work, Lang::En);
        assert_eq!(said("A + > B -", "A + > B -"), "The same as in the file");
        assert_eq!(said("A + > B -", "A + > B +"), "1 touchpoint changed");
        assert_eq!(said("A > B > C", "A + > B + > C +"), "3 touchpoints changed");
        assert_eq!(said("A\nB", "A\nB -\nC"), "1 touchpoint changed, 1 new");
        assert_eq!(said("A > B", "A"), "1 deleted", "its connection goes without saying");
        let chain = journey("A > B > C");
        let healed = chain.apply(&[Edit::Remove(id("B"))]).expect("deleted");
        let said_of = |work| Difference::of(&chain, work).said(Lang::En.words());
        assert_eq!(said_of(&healed), "1 deleted, other changes", "what heals the chain is new");
        assert_eq!(said("A\nB", "A > B"), "Connections, stages or settings changed");
    }

    #[test]
    fn finnish_counts_too() {
        assert_eq!(said("A\nB", "A -\nB -", Lang::Fi), "2 kosketuspistettä muuttunut");
        assert_eq!(said("A\nB", "A -", Lang::Fi), "1 kosketuspiste muuttunut, 1 poistettu");
    }

    #[test]
    fn a_moment_is_said_by_how_long_ago_and_by_day() {
        let at = |seconds, days_ago| PastMoment {
            ago: Duration::from_secs(seconds),
            days_ago,
            year: 2026,
            month: 3,
            day: 4,
            hour: 9,
            minute: 5,
        };
        let said = |seconds, days, lang: Lang| when(at(seconds, days), lang.words());
        assert_eq!(said(59, 0, Lang::En), "just now, today at 09:05");
        assert_eq!(said(60, 0, Lang::En), "1 minute ago, today at 09:05");
        assert_eq!(said(7_200, 1, Lang::En), "2 hours ago, yesterday at 09:05");
        assert_eq!(said(3 * 86_400, 3, Lang::En), "3 days ago, 2026-03-04 at 09:05");
        assert_eq!(said(3 * 86_400, 3, Lang::Fi), "3 päivää sitten, 04.03.2026 klo 09.05");
    }
}
