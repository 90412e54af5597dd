//! How the field looks in which a name is typed on the canvas: as large as the thing that it names, and no smaller
//! than can be read.

use egui::{
    Align, Area, Context, Frame, Id, Layout, Margin, Order, Rect, Response, TextEdit, Ui, Vec2, vec2,
};

use crate::{
    gui::widget::{field, style},
    picture::{Role, Weight},
};

/// The least room of a name, in canvas units.
pub(super) const ROOM: Vec2 = vec2(160.0, 32.0);
/// The least size of letters on the screen, in points, whatever the zoom.
const SMALLEST: f32 = 13.0;

/// The look of the field at a zoom.
#[derive(Clone, Copy)]
pub(super) struct NameLook<'a> {
    pub(super) zoom: f32,
    pub(super) hint: &'a str,
    /// Why the name is refused.
    pub(super) refusal: Option<&'a str>,
}

/// Returns the scale of the field at this zoom of the canvas.
pub(super) fn scale(zoom: f32) -> f32 {
    zoom.max(SMALLEST / 14.0)
}

impl NameLook<'_> {
    /// Shows the field at this place. Its rectangle is that of the frame.
    pub(super) fn field_ui(self, ctx: &Context, text: &mut String, is_new: bool, place: Rect) -> Response {
        let size = place.size().max(ROOM * scale(self.zoom));
        let area = Area::new(Id::unique("renaming")).order(Order::Middle).fixed_pos(place.min);
        let shown = area.constrain(false).show(ctx, |ui: &mut Ui| {
            self.frame(ctx).show(ui, |ui| {
                ui.set_min_size(size - vec2(20.0, 12.0));
                ui.with_layout(Layout::top_down(Align::Min), |ui| self.text_ui(ui, text, size.x - 20.0)).inner
            })
        });
        let response = shown.inner.inner.clone().accessible_name(self.hint);
        if is_new {
            response.request_focus();
            // What is typed replaces the name; one more press begins to edit it.
            style::mark_all(ctx, field_id(), text);
        }
        Response { rect: shown.inner.response.rect, ..response }
    }

    fn frame(self, ctx: &Context) -> Frame {
        let theme = style::theme(ctx);
        Frame::NONE
            .fill(style::colour(theme, Role::Panel))
            .stroke((2.0, style::colour(theme, Role::Accent)))
            .corner_radius((10.0 * self.zoom).clamp(4.0, 20.0) as u8)
            .inner_margin(Margin::symmetric(8, 4))
    }

    /// Shows the text, and below it why it is refused.
    fn text_ui(self, ui: &mut Ui, text: &mut String, width: f32) -> Response {
        let font = style::font(14.0 * scale(self.zoom), Weight::SemiBold);
        let edit = TextEdit::multiline(text).id(field_id()).font(font).frame(Frame::NONE);
        let edit = edit.desired_rows(1).desired_width(width).hint_text(self.hint);
        let response = ui.add(edit.margin(Margin::ZERO).lock_focus(true));
        if let Some(refusal) = self.refusal {
            field::refusal_ui(ui, refusal);
        }
        response
    }
}

fn field_id() -> Id {
    Id::unique("renaming-field")
}
