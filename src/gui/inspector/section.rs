//! Sections that fold: one is open where there is something in it, until a person opens or folds it, and
//! then for every touchpoint of the session. It never folds by itself while the same thing is shown.

use egui::{Button, Id, Layout, Ui, WidgetInfo};
use lucide_icons::Icon;

use crate::gui::{
    panels::{PanelFocus, Place, Wishes},
    style,
};

/// A section's state, kept while the window is open.
#[derive(Clone, Copy, Default)]
struct Fold {
    /// As a person has it.
    asked: Option<bool>,
    /// The thing shown last, and whether it was open then.
    shown: Option<(Id, bool)>,
}

/// The section called `title`, of the thing `of`; open by itself where it `is_used`.
pub(super) fn section_ui(
    ui: &mut Ui,
    wishes: &mut Wishes,
    title: &str,
    (name, of): (&'static str, Id),
    is_used: bool,
    content_ui: impl FnOnce(&mut Ui, &mut Wishes),
) {
    let id = Id::unique(("section", name));
    let mut fold: Fold = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let before = fold.shown.filter(|(shown, _)| *shown == of).is_some_and(|(_, open)| open);
    let mut open = fold.asked.unwrap_or(is_used || before);
    if header_ui(ui, &mut wishes.focus, title, open) {
        open = !open;
        fold.asked = Some(open);
    }
    fold.shown = Some((of, open));
    ui.data_mut(|data| data.insert_temp(id, fold));
    if open {
        content_ui(ui, wishes);
        ui.add_space(4.0);
    }
}

/// Whether it was pressed.
fn header_ui(ui: &mut Ui, focus: &mut PanelFocus, title: &str, open: bool) -> bool {
    let sign = if open { Icon::ChevronDown } else { Icon::ChevronRight };
    let text = style::strong(title, style::UI_SIZE);
    let button = Button::new((style::icon(sign).size(14.0), text)).frame_when_inactive(false);
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding.x = 0.0;
            ui.with_layout(Layout::top_down_justified(egui::Align::Min), |ui| ui.add(button)).inner
        })
        .inner;
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, open, title));
    focus.control(Place::Inspector, &response);
    response.clicked()
}
