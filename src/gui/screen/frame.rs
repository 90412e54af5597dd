//! The frame that the screens share: a bar at the top, a panel at the right that is narrower in a narrow window, all
//! on the same ground; and how a screen ends.

use egui::{Context, Frame, Margin, Panel, Ui};

use crate::{
    gui::{id::focus_canvas, widget::style},
    picture::Role,
};

/// The gap between the sides of the bar and its content, in points.
pub(super) const MARGIN: i8 = 14;
/// The height of the bar at the top.
const BAR: f32 = 44.0;
/// The width of a window below which its side is narrower.
const NARROW: f32 = 1200.0;

/// Returns the ground of a panel, with these gaps beside and above its content.
pub(super) fn frame(ui: &Ui, beside: i8, above: i8) -> Frame {
    let fill = style::colour(style::theme(ui.ctx()), Role::Panel);
    Frame::NONE.fill(fill).inner_margin(Margin::symmetric(beside, above))
}

/// Returns the bar at the top.
pub(super) fn bar(ui: &Ui) -> Panel {
    Panel::top("top").exact_size(BAR).frame(frame(ui, MARGIN, 0))
}

/// Returns the panel at the right, with its width in a narrow window and in a wide one.
pub(super) fn side(ui: &Ui, name: &'static str, [narrow, wide]: [f32; 2], above: i8) -> Panel {
    let width = if ui.available_width() < NARROW { narrow } else { wide };
    Panel::right(name).exact_size(width).resizable(false).frame(frame(ui, MARGIN, above))
}

/// Shows what a press has done; where it ended the screen, the canvas gets the focus.
pub(super) fn acted(ctx: &Context, is_over: bool) {
    if is_over {
        focus_canvas(ctx);
    }
    ctx.request_repaint();
}
