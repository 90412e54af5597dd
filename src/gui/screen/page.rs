//! A page of the map to read over the window: cases for those who take over (R13), or who may solve what (R14). It
//! says the same as its exported file, is made of the same blocks, and can be copied and exported from here.

use std::sync::Arc;

use egui::{Button, Context, Key, Label, RichText, ScrollArea, Ui, vec2};

use super::{overlay::OverlayChoice, page_table::table_ui};
use crate::{
    editor::{Derived, Memo, SameArc},
    format::{
        ExportSheet, PageSubject,
        report::{Block, Report, ReportItem, ReportSource, markdown},
    },
    gui::{command::Commands, id::focus_canvas, widget::style},
    journey::{Day, Journey},
    picture::Letterhead,
    words::{Lang, Words},
};

/// A page that is open to read.
pub(in crate::gui) struct PageView {
    subject: PageSubject,
    report: Memo<(SameArc<Journey>, Day, Lang), Report>,
    /// The heights of the rows of tables when they were last in sight, at this `width` of the page.
    heights: Vec<Option<f32>>,
    width: f32,
    /// The distance by which it is scrolled down, in points.
    scrolled: f32,
}

const WIDTH: f32 = 1080.0;
/// The space around the page in which the map is still seen.
const AROUND: f32 = 48.0;
/// The distances that keys scroll by, in points.
const LINE: f32 = 60.0;
const PAGE: f32 = 400.0;

impl PageView {
    pub(in crate::gui) fn of(subject: PageSubject) -> Self {
        Self { subject, report: Memo::default(), heights: Vec::new(), width: 0.0, scrolled: 0.0 }
    }

    /// Shows the page. Returns whether it stays open, and what was chosen on it.
    pub(super) fn show_ui(&mut self, ctx: &Context, commands: Commands<'_>) -> (bool, Option<OverlayChoice>) {
        let Some(derived) = commands.session.editor.derived() else { return (false, None) };
        let (words, subject) = (commands.words(), self.subject);
        let modal = style::modal(ctx, "page").show(ctx, |ui| {
            let room = ui.ctx().content_rect().size() - vec2(AROUND, AROUND) - vec2(32.0, 32.0);
            ui.set_width(WIDTH.min(room.x));
            let report = self.report_ui(ui, derived, room.y - 76.0);
            ui.add_space(8.0);
            foot_ui(ui, words, subject, report)
        });
        let is_left = modal.should_close();
        let (is_closed, chosen) = modal.inner;
        let stays = !is_closed && !is_left && !matches!(chosen, Some(OverlayChoice::Export(_)));
        if !stays {
            focus_canvas(ctx);
        }
        (stays, chosen)
    }

    /// Shows title and blocks, at most `highest` points of them; returns the report that they are of.
    fn report_ui(&mut self, ui: &mut Ui, derived: &Derived, highest: f32) -> &Report {
        let Self { report, heights, width, scrolled, .. } = self;
        let report = report_of(report, ui.ctx(), derived, self.subject);
        // At another width no row is as high as before.
        if (*width - ui.available_width()).abs() > 0.5 {
            *width = ui.available_width();
            heights.clear();
        }
        ui.add(Label::new(style::strong(&report.title, style::HEADING_SIZE)).wrap());
        let area = ScrollArea::vertical().max_height(highest).auto_shrink([false, true]);
        let shown = scrolled_by_key(ui, area, *scrolled).show(ui, |ui| {
            let mut row = 0;
            for block in &report.blocks {
                block_ui(ui, block, (heights, &mut row));
            }
        });
        *scrolled = shown.state.clamped_offset().y;
        report
    }
}

/// Returns the report, which is made anew only where the map has changed or another day has come.
fn report_of<'a>(
    kept: &'a mut Memo<(SameArc<Journey>, Day, Lang), Report>,
    ctx: &Context,
    derived: &Derived,
    subject: PageSubject,
) -> &'a Report {
    let today = derived.insight.view.today.clone();
    kept.of((SameArc(Arc::clone(&derived.journey)), today, derived.words.lang), || {
        let (insight, meaning) = (derived.insight_as_is(), derived.meaning_as_is());
        let (journey, words) = (&derived.journey, derived.words);
        let letterhead = &Letterhead::default();
        let source = ReportSource { journey, insight, meaning, words, letterhead };
        subject.report(&source, style::theme(ctx))
    })
}

/// Scrolls by the keys that page through a text, whatever has the keyboard focus.
fn scrolled_by_key(ui: &Ui, area: ScrollArea, scrolled: f32) -> ScrollArea {
    let by = ui.input(|input| {
        let pressed = |key| if input.key_pressed(key) { 1.0 } else { 0.0 };
        LINE * (pressed(Key::ArrowDown) - pressed(Key::ArrowUp))
            + PAGE * (pressed(Key::PageDown) - pressed(Key::PageUp))
    });
    if by == 0.0 { area } else { area.vertical_scroll_offset((scrolled + by).max(0.0)) }
}

fn block_ui(ui: &mut Ui, block: &Block, rows: (&mut Vec<Option<f32>>, &mut usize)) {
    match block {
        Block::Heading(2, text) => {
            ui.add_space(10.0);
            ui.add(Label::new(style::strong(text, 14.0)).wrap());
        }
        Block::Heading(_, text) => {
            ui.add_space(4.0);
            ui.add(Label::new(style::strong(text, style::UI_SIZE)).wrap());
        }
        Block::Verdict(_, text) | Block::Text(text) => drop(ui.add(Label::new(text).wrap())),
        // Neither page has a picture.
        Block::Picture(..) | Block::Curve(..) => {}
        Block::List(items) => items.iter().for_each(|item| item_ui(ui, item)),
        Block::Table(table) => table_ui(ui, table, rows),
    }
}

fn item_ui(ui: &mut Ui, item: &ReportItem) {
    let text = match item.number {
        Some(number) => format!("{number}  {}", item.text),
        None => item.text.clone(),
    };
    ui.horizontal_top(|ui| {
        ui.add(Label::new(RichText::new("·").weak()));
        ui.vertical(|ui| {
            ui.add(Label::new(text).wrap());
            if !item.note.is_empty() {
                ui.add(Label::new(RichText::new(&item.note).weak()).wrap());
            }
            item.folded.iter().for_each(|folded| item_ui(ui, folded));
        });
    });
}

/// Shows the buttons. Returns whether the page was closed, and what was chosen.
fn foot_ui(
    ui: &mut Ui,
    words: &Words,
    subject: PageSubject,
    report: &Report,
) -> (bool, Option<OverlayChoice>) {
    ui.horizontal(|ui| {
        let export = ui.add(style::primary(ui, &words.text("page-export")));
        let export = export.on_hover_text(words.text("page-export-help"));
        let copy = ui.add(Button::new(words.text("page-copy"))).on_hover_text(words.text("page-copy-help"));
        let is_closed = ui.button(words.text("close")).clicked();
        let sheet = match subject {
            PageSubject::Handover => ExportSheet::Handover,
            PageSubject::Mandates => ExportSheet::Mandates,
        };
        let chosen = if export.clicked() {
            Some(OverlayChoice::Export(sheet.into()))
        } else {
            copy.clicked().then(|| OverlayChoice::Copy(markdown(report)))
        };
        (is_closed, chosen)
    })
    .inner
}
