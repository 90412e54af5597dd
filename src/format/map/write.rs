//! Writes the one text of a journey: fields in a fixed order, one per line, defaults left out, records sorted.

use std::fmt::{Display, Write as _};

use crate::journey::{
    About, Actor, ActorId, Amount, Content, Delivery, Extra, FormatVersion, Handling, Journey, Kept,
    ListName, Place, Plan, Segment, Stage, Touchpoint, Trust, USUAL_WEIGHT,
};

use super::{
    quoted::Quoted,
    row::{clock_row, connection_row, dot_row, mandate_row, rating_row, set, trust_row},
};

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
        connection_row(from, to, transition)
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
        self.rows("ratings", ratings.iter(), |(key, entry)| rating_row(key, entry));
        self.text("handled_by", handled_by.as_ref().map_or("", Handling::as_str));
        self.delivery(promise);
        self.trust(trust);
        self.record("clock", &clock_row(clock));
        self.record("mandate", &mandate_row(mandate));
        self.rows("dots", dots.values(), dot_row);
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
        self.rows("trust", trust.iter(), |(cause, seen)| trust_row(cause, seen));
    }

    /// Writes a record on one line, unless it has no fields.
    fn record(&mut self, name: &str, fields: &str) {
        if !fields.is_empty() {
            self.field(name, format_args!("({fields})"));
        }
    }
}
