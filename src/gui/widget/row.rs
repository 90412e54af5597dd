//! A row of a list in the panel at the right: a mark, a text that is cut where it does not fit, a sign with a
//! meaning, and a number at the right.

use egui::{Align2, Response, Sense, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::{
    gui::widget::{beside::tell_made_beside, faces::paint_face, lit::lit, style},
    insight::Level,
    picture::{Role, Weight},
};

pub(in crate::gui) const ROW: f32 = 30.0;

/// What stands before the text.
pub(in crate::gui) enum Mark {
    Face(Level),
    Sign(Icon),
}

/// The contents of a row that leads to something on the map.
pub(in crate::gui) struct Row<'a> {
    pub mark: Mark,
    pub text: &'a str,
    /// The number at the right; it may be several.
    pub number: &'a str,
    /// The number of dots, shown before the number, and who gave them, in words.
    pub dots: (u64, &'a str),
    /// A small sign before the number, with its meaning for the tooltip and for screen readers.
    pub sign: Option<(Icon, &'a str)>,
    /// The whole row in words, where text and number alone are too terse.
    pub said: Option<&'a str>,
    /// Makes the tooltip, only once the pointer rests on the row; empty where there is none.
    pub more: &'a dyn Fn() -> String,
    pub chosen: bool,
}

/// The room of a sign, the room before the text, and the size of a sign; in points.
const SIGN: f32 = 22.0;
const BEFORE: f32 = 34.0;
const SIGN_SIZE: f32 = 14.0;
/// The gap between the number of dots and that of the touchpoint, in points.
const DOTS_GAP: f32 = 8.0;

impl Row<'_> {
    pub(in crate::gui) fn show_ui(&self, ui: &mut Ui) -> Response {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
        let name = self.name();
        response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, self.chosen, &name));
        lit(ui, rect, 8.0, self.chosen || response.hovered(), response.has_focus());
        let is_cut = self.paint(ui, rect);
        if is_cut || self.sign.is_some() || self.said.is_some() || self.dots.0 > 0 {
            tell_made_beside(&response, || format!("{name}\n{}", (self.more)()).trim_end().to_owned());
        }
        response
    }

    /// Returns a name such as "4 Opening hours suit me. Every customer meets this".
    fn name(&self) -> String {
        if let Some(said) = self.said {
            return said.to_owned();
        }
        let name = format!("{} {}", self.number, self.text).trim().to_owned();
        let name = if self.dots.0 > 0 { format!("{name}. {}", self.dots.1) } else { name };
        match self.sign {
            Some((_, meaning)) => format!("{name}. {meaning}"),
            None => name,
        }
    }

    /// Paints the number of dots and a dot, ending at `end`. Returns where they begin.
    fn paint_dots(&self, ui: &Ui, end: egui::Pos2) -> f32 {
        let theme = style::theme(ui.ctx());
        let [ink, accent] = [Role::Ink, Role::Accent].map(|role| style::colour(theme, role));
        let count =
            ui.painter().layout_no_wrap(self.dots.0.to_string(), style::font(12.0, Weight::SemiBold), ink);
        let left = end.x - DOTS_GAP - count.size().x;
        ui.painter().circle_filled(egui::pos2(left - 7.0, end.y), 4.0, accent);
        ui.painter().galley(egui::pos2(left, end.y - count.size().y / 2.0), count, ink);
        left - 7.0 - 4.0
    }

    /// Paints the row. Returns whether its text was cut.
    fn paint(&self, ui: &Ui, rect: egui::Rect) -> bool {
        let theme = style::theme(ui.ctx());
        let (ink, muted) = (style::colour(theme, Role::Ink), style::colour(theme, Role::Muted));
        let painter = ui.painter();
        let icon = |sign: Icon, at, size| {
            let font = egui::FontId::new(size, style::icon_font().family);
            painter.text(at, Align2::CENTER_CENTER, char::from(sign), font, muted);
        };
        let mark = rect.left_center() + vec2(16.0, 0.0);
        match self.mark {
            Mark::Face(level) => paint_face(ui, mark, level, 9.0),
            Mark::Sign(sign) => icon(sign, mark, SIGN_SIZE + 2.0),
        }
        let number = painter.layout_no_wrap(self.number.to_owned(), style::font(12.0, Weight::Medium), muted);
        let mut right = rect.right() - number.size().x - 10.0;
        painter.galley(egui::pos2(right, rect.center().y - number.size().y / 2.0), number, muted);
        if self.dots.0 > 0 {
            right = self.paint_dots(ui, egui::pos2(right, rect.center().y));
        }
        if let Some((sign, _)) = self.sign {
            right -= SIGN;
            icon(sign, egui::pos2(right + SIGN / 2.0 - 2.0, rect.center().y), SIGN_SIZE);
        }
        let weight = if self.chosen { Weight::SemiBold } else { Weight::Regular };
        let room = right - rect.left() - BEFORE - 8.0;
        let look = (style::font(style::UI_SIZE, weight), ink);
        style::paint_line(ui, rect.left_center() + vec2(BEFORE, 0.0), self.text, look, room)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use egui::{Context, Event, RawInput, pos2};

    use super::*;
    use crate::gui::widget::dress::set_up;

    #[test]
    fn what_more_there_is_to_read_is_made_only_where_the_pointer_rests() {
        let made = Cell::new(0);
        let more = || {
            made.set(made.get() + 1);
            String::new()
        };
        let row = Row {
            mark: Mark::Face(Level::Neutral),
            text: "Quick",
            number: "4",
            dots: (0, ""),
            sign: None,
            said: Some("Quick: broken"),
            more: &more,
            chosen: false,
        };
        let ctx = Context::default();
        set_up(&ctx);
        let mut time = 0.0;
        let mut frame = |events: Vec<Event>| {
            time += 1.0;
            let input = RawInput { time: Some(time), events, ..RawInput::default() };
            let mut output = ctx.run_ui(input, |ui| drop(row.show_ui(ui)));
            output.textures_delta.clear();
        };
        (0..3).for_each(|_| frame(Vec::new()));
        assert_eq!(made.get(), 0);
        frame(vec![Event::PointerMoved(pos2(60.0, 20.0))]);
        (0..3).for_each(|_| frame(Vec::new()));
        assert!(made.get() > 0);
    }
}
