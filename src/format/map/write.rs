//! Writes the one text of a journey: fields in a fixed order, one per line, defaults left out, records sorted.

use std::fmt::{Display, Write as _};

use crate::journey::{
    About, Actor, ActorId, Amount, Answer, Clock, Content, Delivery, Entry, EntryKey, Extra, FormatVersion,
    Handling, Journey, Kept, ListName, Mandate, Place, Plan, Segment, Stage, Tally, Touchpoint, Transition,
    Trust, USUAL_WEIGHT,
};

use super::quoted::Quoted;

/// Returns the map file of this journey: UTF-8, LF, a final newline.
pub fn write(journey: &Journey) -> String {
    let mut page = Page { written: String::new(), depth: 0 };
    page.written.push_str("Journey(\n");
    page.depth = 1;
    page.about(journey.about(), journey.format());
    page.list("stages", sorted(journey.stages(), |stage| stage.id.as_str()), Page::stage);
    page.list("actors", sorted(journey.actors(), |actor| actor.id.as_str()), Page::actor);
    page.list("segments", sorted(journey.segments(), |segment| segment.id.as_str()), Page::segment);
    page.items(journey, &[ListName::Group]);
    page.list("touchpoints", journey.touchpoints(), |page, touchpoint| page.touchpoint(touchpoint));
    page.rows("transitions", journey.transitions(), |(from, to, transition)| {
        connection(from.as_str(), to.as_str(), transition)
    });
    page.items(journey, &ListName::ALL[1..]);
    page.extra(&journey.about().extra);
    page.written.push_str(")\n");
    page.written
}

/// Sorts by id, as the file has them, items that a journey keeps in the order in which they are shown.
fn sorted<'a, T>(items: &'a [T], id: fn(&'a T) -> &'a str) -> impl Iterator<Item = &'a T> {
    let mut items: Vec<_> = items.iter().collect();
    items.sort_unstable_by_key(|item| id(item));
    items.into_iter()
}

/// The text written so far, and the indentation depth of the next line.
pub(super) struct Page {
    pub(super) written: String,
    pub(super) depth: usize,
}

impl Page {
    pub(super) fn line(&mut self, line: impl Display) {
        for _ in 0..self.depth {
            self.written.push_str("    ");
        }
        // Writing to a String cannot fail.
        let _ = writeln!(self.written, "{line}");
    }

    pub(super) fn field(&mut self, name: &str, value: impl Display) {
        self.line(format_args!("{name}: {value},"));
    }

    /// Writes a text, unless it is empty.
    fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.field(name, Quoted(text));
        }
    }

    fn extra(&mut self, extra: &Extra) {
        for (name, value) in &extra.0 {
            self.field(name, value);
        }
    }

    /// Writes records of several lines each; no field if there are none.
    pub(super) fn list<T>(&mut self, name: &str, items: impl Iterator<Item = T>, one: impl Fn(&mut Self, T)) {
        self.bracketed(name, items, |page, item| {
            page.line("(");
            page.depth += 1;
            one(page, item);
            page.depth -= 1;
            page.line("),");
        });
    }

    /// Writes records of one line each; no field if there are none.
    pub(super) fn rows<T>(&mut self, name: &str, items: impl Iterator<Item = T>, row: impl Fn(T) -> String) {
        self.bracketed(name, items, |page, item| page.line(format_args!("({}),", row(item))));
    }

    fn bracketed<T>(&mut self, name: &str, items: impl Iterator<Item = T>, one: impl Fn(&mut Self, T)) {
        let mut items = items.peekable();
        if items.peek().is_none() {
            return;
        }
        self.line(format_args!("{name}: ["));
        self.depth += 1;
        items.for_each(|item| one(self, item));
        self.depth -= 1;
        self.line("],");
    }

    /// Writes a set of texts on one line, unless it is empty.
    fn set<'a>(&mut self, name: &str, texts: impl Iterator<Item = &'a str>) {
        if let Some(texts) = set(texts) {
            self.field(name, texts);
        }
    }

    fn about(&mut self, about: &About, FormatVersion { format, min_reader }: FormatVersion) {
        self.field("format", format);
        self.field("min_reader", min_reader);
        self.field("title", Quoted(&about.title));
        self.text("note", &about.note);
        self.text("language", &about.language);
        self.text("promise", &about.promise);
        if about.tolerance != 0 {
            self.field("tolerance", about.tolerance);
        }
        if about.negativity_weight != USUAL_WEIGHT {
            self.field("negativity_weight", about.negativity_weight);
        }
        self.text("plan", about.plan.as_ref().map_or("", Plan::as_str));
        self.text("based_on", &about.based_on);
    }

    fn order(&mut self, order: i64) {
        if order != 0 {
            self.field("order", order);
        }
    }

    fn stage(&mut self, stage: &Stage) {
        self.field("id", Quoted(stage.id.as_str()));
        self.text("name", &stage.name);
        self.order(stage.order);
        self.extra(&stage.extra);
    }

    fn actor(&mut self, actor: &Actor) {
        self.field("id", Quoted(actor.id.as_str()));
        self.text("name", &actor.name);
        if actor.place != Place::default() {
            self.field("place", Quoted(actor.place.as_str()));
        }
        self.order(actor.order);
        self.extra(&actor.extra);
    }

    fn segment(&mut self, segment: &Segment) {
        self.field("id", Quoted(segment.id.as_str()));
        self.text("name", &segment.name);
        self.order(segment.order);
        if !segment.in_target {
            self.field("in_target", false);
        }
        self.extra(&segment.extra);
    }

    fn touchpoint(&mut self, touchpoint: &Touchpoint) {
        // The fields are taken apart by name, so that the compiler finds one that is not written.
        let Touchpoint { id, stage, at, content } = touchpoint;
        let Content {
            title,
            note,
            channels,
            actors,
            ratings,
            handled_by,
            promise,
            trust,
            clock,
            mandate,
            dots,
            extra,
        } = &**content;
        self.field("id", Quoted(id.as_str()));
        self.field("title", Quoted(title));
        self.text("note", note);
        self.text("stage", stage.as_ref().map_or("", |stage| stage.as_str()));
        self.set("channels", channels.iter().map(|channel| &**channel));
        self.set("actors", actors.iter().map(ActorId::as_str));
        self.field("at", format_args!("({}, {})", at.x, at.y));
        self.rows("ratings", ratings.iter(), |(key, entry)| rating(key, entry));
        self.text("handled_by", handled_by.as_ref().map_or("", Handling::as_str));
        self.delivery(promise);
        self.trust(trust);
        self.record("clock", &clock_row(clock));
        self.record("mandate", &mandate_row(mandate));
        self.rows("dots", dots.values(), |dot| {
            row(&[("group", text(dot.group.as_str())), ("count", count(dot.count))], &dot.extra)
        });
        self.extra(extra);
    }

    /// Writes how the promise is kept (R11).
    fn delivery(&mut self, promise: &Delivery) {
        self.text("promise", promise.kept.as_ref().map_or("", Kept::as_str));
        if promise.two_sided {
            self.field("two_sided", true);
        }
        self.text("fails", promise.fails.as_ref().map_or("", Amount::as_str));
    }

    /// Writes the causes of distrust (R12).
    fn trust(&mut self, trust: &Trust) {
        self.rows("trust", trust.iter(), |(cause, seen)| {
            row(
                &[("cause", Some(quoted(cause.as_str()))), ("answer", Some(quoted(seen.answer.as_str())))],
                &seen.extra,
            )
        });
    }

    /// Writes a record on one line, unless it has no fields.
    fn record(&mut self, name: &str, fields: &str) {
        if !fields.is_empty() {
            self.field(name, format_args!("({fields})"));
        }
    }
}

fn rating(key: &EntryKey, entry: &Entry) -> String {
    let Tally { negative, neutral, positive } = entry.tally;
    let segment = key.segment.as_ref().map_or("", |segment| segment.as_str());
    let fields = [
        ("voice", Some(quoted(key.voice.as_str()))),
        ("segment", text(segment)),
        ("group", text(key.group())),
        ("negative", count(negative)),
        ("neutral", count(neutral)),
        ("positive", count(positive)),
    ];
    row(&fields, &entry.extra)
}

fn clock_row(clock: &Clock) -> String {
    let minutes = |minutes: Option<u32>| minutes.map(|minutes| minutes.to_string());
    let answer = |answer: &Option<Answer>| text(answer.as_ref().map_or("", Answer::as_str));
    let fields = [
        ("promised_minutes", minutes(clock.promised)),
        ("actual_minutes", minutes(clock.actual)),
        ("receipt", answer(&clock.receipt)),
        ("estimate", answer(&clock.estimate)),
        ("tone", answer(&clock.tone)),
        ("where_to_ask", answer(&clock.where_to_ask)),
    ];
    row(&fields, &clock.extra)
}

fn mandate_row(mandate: &Mandate) -> String {
    let fields = [
        ("actors", set(mandate.actors.iter().map(ActorId::as_str))),
        ("limit", text(&mandate.limit)),
        ("repeats", count(mandate.repeats)),
    ];
    row(&fields, &mandate.extra)
}

fn connection(from: &str, to: &str, transition: &Transition) -> String {
    let fields = [("from", Some(quoted(from))), ("to", Some(quoted(to))), ("label", text(&transition.label))];
    row(&fields, &transition.extra)
}

/// Returns the fields of a record on one line; those without a value are left out.
fn row(fields: &[(&str, Option<String>)], extra: &Extra) -> String {
    let known = fields.iter().filter_map(|(name, value)| Some((*name, value.as_ref()? as &dyn Display)));
    let newer = extra.0.iter().map(|(name, value)| (name.as_str(), value as &dyn Display));
    let mut row = String::new();
    for (name, value) in known.chain(newer) {
        let comma = if row.is_empty() { "" } else { ", " };
        // Writing to a String cannot fail.
        let _ = write!(row, "{comma}{name}: {value}");
    }
    row
}

/// Returns a text in quotes; `None` if it is empty.
fn text(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| quoted(text))
}

fn quoted(text: &str) -> String {
    Quoted(text).to_string()
}

fn count(count: u32) -> Option<String> {
    (count != 0).then(|| count.to_string())
}

/// Returns a set of texts in brackets; `None` if it is empty.
fn set<'a>(texts: impl Iterator<Item = &'a str>) -> Option<String> {
    let texts: Vec<_> = texts.map(|text| Quoted(text).to_string()).collect();
    (!texts.is_empty()).then(|| format!("[{}]", texts.join(", ")))
}
