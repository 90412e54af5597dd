//! The connections that send the customer back (R8), as rows: a click selects one and shows it.

use egui::{Id, ScrollArea, Ui};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, Picked, ViewState},
    gui::{
        panel::verdict::{heading_ui, share},
        widget::{
            field::keyed_ui,
            focus::{FocusPlace, PanelFocus},
            row::{Mark, ROW, Row},
        },
    },
    insight::Thread,
};

pub(super) fn sent_back_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    (back, height): (&[&Thread], f32),
    focus: &mut PanelFocus,
) {
    let heading = heading_ui(ui, &derived.words.text("sent-back-heading"), share::BESIDE[share::BACK]);
    heading.on_hover_text(help(derived));
    keyed_ui(ui, Id::unique("sent back"), |ui| {
        let list = ScrollArea::vertical().id_salt("sent back").max_height(height).min_scrolled_height(height);
        list.auto_shrink(false).show_rows(ui, ROW, back.len(), |ui, rows| {
            for thread in &back[rows] {
                row_ui(ui, derived, view, thread, focus);
            }
        });
    });
}

fn row_ui(ui: &mut Ui, derived: &Derived, view: &mut ViewState, thread: &Thread, focus: &mut PanelFocus) {
    let ends = [thread.from, thread.to].map(|number| derived.insight.by_number(number));
    let [Some(from), Some(to)] = ends else { return };
    let title = |id| derived.title_of(id).into_owned();
    let facts = [("from", title(&from.id).into()), ("to", title(&to.id).into())];
    let picked = Picked::Connection(from.id.clone(), to.id.clone());
    let row = Row {
        mark: Mark::Sign(Icon::Undo2),
        text: &derived.words.say("sent-back-row", &facts),
        number: &derived.words.sent_back_pair(thread),
        dots: (0, ""),
        sign: None,
        said: None,
        more: &String::new,
        chosen: view.selection().picked() == Some(&picked),
    };
    let response = row.show_ui(ui);
    focus.control(FocusPlace::Verdict, &response);
    if response.clicked() {
        view.pick_and_show(derived, (&from.id, &to.id));
    }
}

/// Returns the help, such as "2 connections send the customer back: 9 to 3 and 11 to 4. Having to return …".
fn help(derived: &Derived) -> String {
    format!("{}. {}", derived.words.sent_back(&derived.insight), derived.words.text("leads-back-help"))
}
