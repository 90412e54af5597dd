//! The words of a touchpoint's fields that are not simple: causes of distrust, dots, and what a newer Polku wrote
//! in any part of it.

use super::{
    Cause, CauseAnswer, Clock, Content, Dot, Dots, Extra, FieldError, GroupName, Mandate, Touchpoint, Trust,
    extra::bare,
    field_value::FieldValue,
    text_list::{joined, split},
    texts::{Simple, Texts, Worded},
};

impl Worded for Touchpoint {
    fn other_texts(&self) -> Texts {
        let Others { clock, mandate, trust, dots, extra } = self.others();
        let trust = trust.iter().map(|(cause, seen)| {
            (path("trust", cause.as_str()), entry_text(seen.answer.as_str(), &seen.extra))
        });
        let dots = dots
            .values()
            .map(|dot| (path("dots", dot.group.as_str()), entry_text(&dot.count.to_string(), &dot.extra)));
        let newer = |of: &'static str, extra: &Extra| {
            let fields = extra.0.iter();
            fields.map(|(name, text)| (path(of, name), text.clone())).collect::<Vec<_>>()
        };
        let parts = newer("clock", clock).into_iter().chain(newer("mandate", mandate));
        parts.chain(trust).chain(dots).chain(extra.0.iter().cloned()).collect()
    }

    fn is_otherwise_like(&self, other: &Self) -> bool {
        self.others() == other.others()
    }

    fn put_text(&mut self, name: &str, text: &str) -> Result<(), FieldError> {
        if let Some(put) = self.put_simple(name, text) {
            return put;
        }
        let is_own = match name.split_once('.') {
            Some((part @ ("clock" | "mandate"), newer)) => self.is_own(&path(part, bare(newer))),
            _ => self.is_own(name),
        };
        match name.split_once('.') {
            Some(("trust", cause)) => put_trust(&mut self.trust, cause.into(), text),
            Some(("dots", group)) => put_dots(&mut self.dots, &GroupName::new(group), text),
            Some(("clock", newer)) => self.clock.extra.put(newer, text, is_own),
            Some(("mandate", newer)) => self.mandate.extra.put(newer, text, is_own),
            _ => return self.extra.put(name, text, is_own),
        }
        .map_err(|error| error.within(name))
    }
}

/// The fields that are not simple; of the clock and the mandate, only what a newer Polku wrote.
#[derive(PartialEq)]
struct Others<'a> {
    clock: &'a Extra,
    mandate: &'a Extra,
    trust: &'a Trust,
    dots: &'a Dots,
    extra: &'a Extra,
}

impl Touchpoint {
    fn others(&self) -> Others<'_> {
        // Fields are listed by name, so that the compiler finds one without words.
        let Content {
            title: _,
            note: _,
            channels: _,
            actors: _,
            ratings: _,
            handled_by: _,
            promise: _,
            trust,
            clock:
                Clock { promised: _, actual: _, receipt: _, estimate: _, tone: _, where_to_ask: _, extra: clock },
            mandate: Mandate { actors: _, limit: _, repeats: _, extra: mandate },
            dots,
            extra,
        } = &*self.content;
        Others { clock, mandate, trust, dots, extra }
    }
}

fn path(of: &str, name: &str) -> String {
    format!("{of}.{name}")
}

/// Returns the words of a list's entry: its value, then the fields that a newer Polku wrote beside it.
fn entry_text(said: &str, extra: &Extra) -> String {
    let newer = extra.0.iter().map(|(name, text)| format!("{name}={text}"));
    joined([said.to_owned()].into_iter().chain(newer), ',')
}

/// Reads the words that [`entry_text`] made, of an entry with these fields of its own; `None` for an empty text.
fn entry_of(text: &str, own: [&str; 2]) -> Result<Option<(String, Extra)>, FieldError> {
    let mut parts = split(text, ',').into_iter();
    let Some(said) = parts.next() else { return Ok(None) };
    let mut extra = Extra::default();
    for part in parts {
        if let Some((name, text)) = part.split_once('=') {
            extra.put(name, text, own.contains(&bare(name)))?;
        }
    }
    Ok(Some((said, extra)))
}

fn put_trust(trust: &mut Trust, cause: Cause, text: &str) -> Result<(), FieldError> {
    match entry_of(text, ["cause", "answer"])? {
        Some((answer, extra)) => trust.insert(cause, CauseAnswer { answer: answer.as_str().into(), extra }),
        None => trust.remove(&cause),
    };
    Ok(())
}

fn put_dots(dots: &mut Dots, group: &GroupName, text: &str) -> Result<(), FieldError> {
    match entry_of(text, ["group", "count"])? {
        Some((count, extra)) => {
            let count = u32::of_text(&count)?;
            dots.insert(group.clone(), Dot { group: group.clone(), count, extra })
        }
        None => dots.remove(group),
    };
    Ok(())
}
