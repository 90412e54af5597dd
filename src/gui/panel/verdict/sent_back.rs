//! R8: the connections that send the customer back, as rows: a click selects one and shows it.

use egui::{ScrollArea, Ui};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, Picked, ViewState},
    gui::widget::{
        focus::{FocusPlace, PanelFocus},
        row::{Mark, ROW, Row},
        style,
    },
    insight::Thread,
};

/// Of more than these half a row is seen, so that one sees that there are more.
const ROWS: usize = 2;
const HEADING: f32 = 24.0;

/// How high the list of so many is; nothing where no connection leads back.
pub(in crate::gui) fn height(count: usize) -> f32 {
    if count == 0 { 0.0 } else { HEADING + rows_height(count) }
}

fn rows_height(rows: usize) -> f32 {
    ROW * (rows as f32).min(ROWS as f32 + 0.5)
}

pub(in crate::gui) fn sent_back_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    back: &[&Thread],
    focus: &mut PanelFocus,
) {
    if back.is_empty() {
        return;
    }
    let heading = style::strong(derived.words.text("sent-back-heading"), style::SMALL_SIZE).weak();
    ui.label(heading).on_hover_text(help(derived));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let height = rows_height(back.len());
        let list = ScrollArea::vertical().id_salt("sent back").max_height(height).min_scrolled_height(height);
        list.auto_shrink(false).show_rows(ui, ROW, back.len(), |ui, rows| {
            for thread in &back[rows] {
                row_ui(ui, derived, view, thread, focus);
            }
        });
    });
    ui.add_space(4.0);
}

fn row_ui(ui: &mut Ui, derived: &Derived, view: &mut ViewState, thread: &Thread, focus: &mut PanelFocus) {
    let ends = [thread.from, thread.to].map(|number| derived.insight.by_number(number));
    let [Some(from), Some(to)] = ends else { return };
    let title = |id| derived.journey.touchpoint(id).map_or("", |touchpoint| touchpoint.title.as_str());
    let facts = [("from", title(&from.id).into()), ("to", title(&to.id).into())];
    let picked = Picked::Connection(from.id.clone(), to.id.clone());
    let row = Row {
        mark: Mark::Sign(Icon::Undo2),
        text: &derived.words.say("sent-back-row", &facts),
        number: &derived.words.sent_back_pair(thread),
        sign: None,
        said: None,
        more: &String::new,
        chosen: view.selection.picked() == Some(&picked),
    };
    let response = row.show_ui(ui);
    focus.control(FocusPlace::Verdict, &response);
    if response.clicked() {
        view.selection.pick(picked);
        // Both of its ends, as far as they fit.
        view.show(derived, &from.id);
        view.show(derived, &to.id);
    }
}

/// "2 connections send the customer back: 9 to 3 and 11 to 4. Having to return …".
fn help(derived: &Derived) -> String {
    format!("{}. {}", derived.words.sent_back(&derived.insight), derived.words.text("leads-back-help"))
}
