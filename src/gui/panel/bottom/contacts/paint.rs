//! Painting of the timeline of contacts: bubbles in and out with time and words, and the silences between them.

use egui::{Align2, Color32, FontId, Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};
use lucide_icons::Icon;

use super::layout::{Bubble, Timeline, Wait};
use crate::{
    editor::Derived,
    gui::widget::style,
    insight::contacts::{Contacts, Silence},
    journey::{Case, Contact, Party},
    picture::{Role, Weight},
};

pub(super) const DASH: (f32, f32) = (4.0, 3.0);
/// The height of a row, in points, below which its name has one line and its contacts stand closer.
const TWO_LINES: f32 = 31.0;

pub(super) struct TimelinePainter<'a> {
    pub ui: &'a Ui,
    pub rect: Rect,
    pub derived: &'a Derived,
    pub case: &'a Case,
    pub contacts: &'a Contacts,
    pub timeline: &'a Timeline,
    /// The width of the rows' names, in points.
    pub names: f32,
}

impl TimelinePainter<'_> {
    /// Paints the timeline; an answer was promised within `promised` minutes.
    pub(super) fn paint(&self, promised: Option<u32>) {
        self.paint_ground();
        if let Some(longest) = &self.timeline.longest {
            self.paint_longest(longest);
        }
        self.paint_names();
        self.paint_promise(promised);
        self.timeline.waits.iter().for_each(|wait| self.paint_wait(wait));
        self.timeline.bubbles.iter().for_each(|bubble| self.paint_bubble(bubble));
    }

    pub(super) fn colour(&self, role: Role) -> Color32 {
        style::colour(style::theme(self.ui.ctx()), role)
    }

    fn at(&self, x: f32, y: f32) -> Pos2 {
        self.rect.min + vec2(x, y)
    }

    /// Returns where the rows begin on the screen, below the days.
    pub(super) fn top(&self) -> f32 {
        let first = self.timeline.rows.first().copied().unwrap_or_default();
        self.rect.top() + first - self.timeline.row_height / 2.0
    }

    fn text(&self, at: Pos2, text: &str, font: FontId, (role, room): (Role, f32)) {
        let ink = self.colour(role);
        let text = style::one_line(self.ui, text, font, ink, room);
        self.ui.painter().galley(at - vec2(0.0, text.size().y / 2.0), text, ink);
    }

    /// Paints the days, and lines between rows.
    fn paint_ground(&self) {
        let (painter, line) = (self.ui.painter(), self.colour(Role::Line));
        let days = &self.timeline.days;
        for (place, &(day, x)) in days.iter().enumerate() {
            // The first day is named where the timeline begins.
            let x = x.max(self.names);
            let room = days.get(place + 1).map_or(f32::INFINITY, |next| next.1.max(self.names) - x - 10.0);
            let name = self.derived.words.say("contact-day-number", &[("day", day.into())]);
            let font = style::font(style::SMALL_SIZE, Weight::Medium);
            if room > 24.0 {
                self.text(self.at(x + 6.0, 9.0), &name, font, (Role::Muted, room));
            }
            if place > 0 {
                painter.vline(self.rect.left() + x, self.rect.top()..=self.rect.bottom(), (1.0, line));
            }
        }
        for &row in self.timeline.rows.iter().skip(1) {
            let y = self.rect.top() + row - self.timeline.row_height / 2.0;
            painter.hline(self.rect.x_range(), y, (1.0, line));
        }
    }

    fn paint_names(&self) {
        for (row, &y) in self.contacts.rows.iter().zip(&self.timeline.rows) {
            let channel = self.derived.words.channel(&row.channel).into_owned();
            let (name, below) = match (channel.is_empty(), row.r#where.is_empty()) {
                (false, _) => (channel, &*row.r#where),
                (true, false) => (row.r#where.clone(), ""),
                (true, true) => (self.derived.words.text("contact-channel-none").into_owned(), ""),
            };
            // A low row has one line: its place, if it has one, which tells the rows of one channel apart.
            let is_low = self.timeline.row_height < TWO_LINES;
            let (name, below) = match (is_low, below.is_empty()) {
                (true, false) => (below.to_owned(), ""),
                _ => (name, below),
            };
            let lift = if below.is_empty() { 0.0 } else { 8.0 };
            let room = self.names - 8.0;
            let (strong, small) = (
                style::font(style::UI_SIZE, Weight::SemiBold),
                style::font(style::SMALL_SIZE, Weight::Regular),
            );
            self.text(self.at(0.0, y - lift), &crate::words::capital(&name), strong, (Role::Ink, room));
            self.text(self.at(0.0, y + 8.0), below, small, (Role::Muted, room));
        }
    }

    pub(super) fn said(&self, silence: Silence) -> String {
        self.derived.words.silence(silence.minutes, silence.is_about)
    }

    fn paint_promise(&self, promised: Option<u32>) {
        let (Some(x), Some(minutes)) = (self.timeline.promised, promised) else { return };
        let edge = Stroke::new(1.0, self.colour(Role::NegativeInk));
        let (top, y) = (self.top(), self.timeline.rows.first().copied().unwrap_or_default());
        let line =
            [pos2(self.rect.left() + x, top), pos2(self.rect.left() + x, top + self.timeline.row_height)];
        self.ui.painter().add(Shape::Vec(Shape::dashed_line(&line, edge, 2.0, 2.0)));
        let said = self
            .derived
            .words
            .say("contacts-promised", &[("duration", self.derived.words.duration(minutes).into())]);
        let is_beside = |it: &&Bubble| (it.y - y).abs() < 1.0 && it.x > x;
        let next = self.timeline.bubbles.iter().filter(is_beside).map(|it| it.x.min(it.label.0) - 14.0);
        let room = next.fold(self.rect.width(), f32::min) - x - 12.0;
        if room > 40.0 {
            let small = style::font(style::SMALL_SIZE, Weight::Regular);
            self.text(self.at(x + 6.0, y), &said, small, (Role::NegativeInk, room));
        }
    }

    /// Paints an arrow from the contact that waited to its answer.
    fn paint_wait(&self, wait: &Wait) {
        let (from, until) = (wait.from + 16.0, wait.until - 16.0);
        if until - from < 12.0 {
            return;
        }
        let ink = self.colour(Role::Negative);
        let (a, b) = (self.at(from, wait.y), self.at(until, wait.y));
        let painter = self.ui.painter();
        painter.line_segment([a, b], (1.5, ink));
        painter.line_segment([b - vec2(5.0, 4.0), b], (1.5, ink));
        painter.line_segment([b - vec2(5.0, -4.0), b], (1.5, ink));
        let small = style::font(11.0, Weight::Regular);
        let about = self.said(wait.silence);
        let text = painter.layout_no_wrap(about, small, self.colour(Role::NegativeInk));
        if text.size().x <= until - from {
            let at = pos2(f32::midpoint(a.x, b.x) - text.size().x / 2.0, a.y - text.size().y - 2.0);
            painter.galley(at, text, self.colour(Role::NegativeInk));
        }
    }

    fn paint_bubble(&self, bubble: &Bubble) {
        let Some(contact) = self.case.contacts.get(bubble.contact) else { return };
        let centre = self.at(bubble.x, bubble.y);
        paint_sign(self.ui, (centre, 1.0), contact);
        let words = self.derived.words;
        let time = words.contact_time(contact);
        let below = [&contact.text, &contact.tone].into_iter().find(|text| !text.trim().is_empty());
        let (from, until) = bubble.label;
        let is_left = from < bubble.x;
        let closer = if self.timeline.row_height < TWO_LINES { 1.5 } else { 0.0 };
        let lines = [
            (time, style::font(style::SMALL_SIZE, Weight::SemiBold), closer - 8.0),
            (below.cloned().unwrap_or_default(), style::font(11.5, Weight::Regular), 7.0 - closer),
        ];
        for (text, font, lift) in lines {
            let ink = self.colour(Role::Ink);
            let text = style::one_line(self.ui, &text, font, ink, until - from);
            let x = if is_left { until - text.size().x } else { from };
            let at = self.at(x, bubble.y + lift) - vec2(0.0, text.size().y / 2.0);
            if until - from > 14.0 {
                self.ui.painter().galley(at, text, ink);
            }
        }
    }
}

/// Paints a contact's sign: dark with an arrow to the right for one from the customer, hollow with an arrow to the
/// left for one of ours. Its size is a multiple of the one in the timeline.
pub(super) fn paint_sign(ui: &Ui, (centre, scale): (Pos2, f32), contact: &Contact) {
    let of = |role| style::colour(style::theme(ui.ctx()), role);
    let is_ours = contact.from == Some(Party::Us);
    let (fill, ink) =
        if is_ours { (of(Role::Panel), of(Role::Ink)) } else { (of(Role::Ink), of(Role::Panel)) };
    let body = Rect::from_center_size(centre, vec2(24.0, 19.0) * scale);
    let side = if is_ours { body.right() - 7.0 * scale } else { body.left() + 7.0 * scale };
    let tip = pos2(side, body.bottom());
    let tail = [vec2(-4.0, -1.0), vec2(4.0, -1.0), vec2(0.0, 5.0)].map(|by| tip + by * scale).to_vec();
    let line = Stroke::new(1.5 * scale, of(Role::Ink));
    ui.painter().add(Shape::convex_polygon(tail, fill, line));
    ui.painter().rect(body, 5.0 * scale, fill, line, egui::StrokeKind::Middle);
    let sign = if is_ours { Icon::ArrowLeft } else { Icon::ArrowRight };
    let font = FontId::new(13.0 * scale, style::icon_font().family);
    ui.painter().text(centre, Align2::CENTER_CENTER, char::from(sign), font, ink);
}
