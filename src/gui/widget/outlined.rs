//! Boxes to tick and discs to choose by, with an outline that can be seen on every ground: the lines of panels are
//! too pale for a mark.

use egui::{Response, Stroke, Ui, Widget};

use crate::{gui::widget::style, picture::Role};

/// Shows a check box or radio button whose mark is outlined in the colour of muted text, so that an empty one is seen
/// on any ground.
pub(in crate::gui) fn outlined_ui(ui: &mut Ui, mark: impl Widget) -> Response {
    let theme = style::theme(ui.ctx());
    let dressed = ui.scope(|ui| {
        let inactive = &mut ui.visuals_mut().widgets.inactive;
        inactive.bg_fill = style::colour(theme, Role::Panel);
        inactive.bg_stroke = Stroke::new(1.0, style::colour(theme, Role::Muted));
        ui.add(mark)
    });
    dressed.inner
}
