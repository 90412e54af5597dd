//! The verdicts of the segments.

use egui::{ScrollArea, Ui};
use lucide_icons::Icon;

use super::share;
use crate::{
    editor::{Derived, ViewState},
    gui::widget::{
        focus::{FocusPlace, PanelFocus},
        row::{Mark, Row},
    },
    words::brief,
};

/// Shows the verdict of each segment (R6); a click looks at the map for that segment alone.
pub(super) fn segments_ui(
    ui: &mut Ui,
    derived: &Derived,
    view: &mut ViewState,
    height: f32,
    focus: &mut PanelFocus,
) {
    ui.add_space(share::BESIDE[share::SEGMENTS]);
    // A long list of segments scrolls, so that it leaves room for the lists below.
    let list = ScrollArea::vertical().id_salt("segments").max_height(height).min_scrolled_height(height);
    list.auto_shrink([false, true]).show(ui, |ui| segment_rows_ui(ui, derived, view, focus));
}

fn segment_rows_ui(ui: &mut Ui, derived: &Derived, view: &mut ViewState, focus: &mut PanelFocus) {
    for standing in &derived.insight.segments {
        let chosen = view.judging().segment.as_ref() == Some(&standing.id);
        let [text, said] = derived.words.segment_row(standing, &derived.journey);
        let row = Row {
            mark: Mark::Face(standing.verdict.level()),
            text: &text,
            number: &brief(&standing.breaks),
            dots: (0, ""),
            sign: standing.is_for_everyone.then_some((Icon::Globe, "")),
            said: Some(&said),
            more: &|| derived.words.segment_reach(standing, &derived.journey),
            chosen,
        };
        let response = row.show_ui(ui);
        focus.control(FocusPlace::Verdict, &response);
        if response.clicked() {
            view.look_for((!chosen).then(|| standing.id.clone()));
        }
    }
}
