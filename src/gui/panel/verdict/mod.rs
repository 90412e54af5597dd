//! The verdict as a sentence, and below it the lists of segments, of breaks and of connections that send the
//! customer back.

mod as_if;
mod breaks;
mod segments;
mod sent_back;
mod sentence;
mod share;

use egui::{Align, Layout, Response, ScrollArea, Sense, Ui, UiBuilder, vec2};

use crate::{
    editor::{Derived, ViewState},
    gui::{
        panel::{
            memory::{PanelMemory, VerdictEnd},
            verdict::{
                breaks::breaks_ui,
                segments::segments_ui,
                sent_back::sent_back_ui,
                sentence::{lens_ui, verdict_ui},
            },
        },
        widget::{focus::PanelFocus, style},
    },
    insight::Judged,
};

/// The share of the panel's height that the inspector keeps, and the least height that it keeps, in points.
const INSPECTOR: f32 = 0.44;
const LEAST_INSPECTOR: f32 = 240.0;
/// The place where the inspector of a selection begins: a share of the panel's height, and at most this many
/// points down. The faces stay in one place from card to card, however many breaks have been found meanwhile.
const FACES: f32 = 0.33;
const LOWEST_FACES: f32 = 400.0;
/// The greatest share of the panel's height that the verdict takes; a longer one scrolls.
const VERDICT: f32 = 0.5;
/// The panel height, in points, below which the verdict is told more closely and the inspector leaves more room
/// for the lists; and the inspector's share and least height then.
const LOW: f32 = 610.0;
const LOW_INSPECTOR: f32 = 0.36;
const LEAST_LOW_INSPECTOR: f32 = 200.0;

/// Shows the verdict and its lists. They end where the inspector begins, which is one place for whatever is
/// selected; where nothing is selected, the lists take more.
pub(in crate::gui) fn verdict_panel_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, panels): (&mut ViewState, &mut PanelMemory),
    focus: &mut PanelFocus,
) {
    let (top, height) = (ui.cursor().top(), ui.available_height());
    let is_low = height < LOW;
    let (inspector, least) =
        if is_low { (LOW_INSPECTOR, LEAST_LOW_INSPECTOR) } else { (INSPECTOR, LEAST_INSPECTOR) };
    let most = height - (height * inspector).max(least);
    let is_of_map = view.selection().is_nothing();
    let faces = (!is_of_map).then(|| (height * FACES).min(LOWEST_FACES).min(most));
    let held = panels.held(ui.ctx(), view, height);
    let area = ScrollArea::vertical().id_salt("verdict").max_height(held.unwrap_or(height * VERDICT));
    area.auto_shrink([false, true]).show(ui, |ui| {
        if derived.is_as_if() {
            as_if::as_if_ui(ui, derived, view, (focus, is_low));
        } else {
            verdict_ui(ui, derived, is_low);
        }
        lens_ui(ui, derived);
    });
    let room = top + held.or(faces).unwrap_or(most) - ui.cursor().top() - ui.spacing().item_spacing.y;
    ui.scope(|ui| lists_ui(ui, derived, (view, panels), (room, held.is_some(), is_low), focus));
    let used = ui.cursor().top() - top;
    let end = held.unwrap_or_else(|| used.max(faces.unwrap_or_default()));
    ui.add_space((end - used).max(0.0));
    panels.verdict_end = Some(VerdictEnd { is_of_map, height, end });
}

/// Returns the breaks in journey order, or those with the most dots first.
fn breaks_listed(derived: &Derived, most_dots_first: bool) -> Vec<&Judged> {
    if !most_dots_first || derived.dots().is_empty() {
        return derived.insight.breaks().collect();
    }
    derived.most_dotted().collect()
}

/// Shows the lists of segments, breaks, and connections that send customers back.
fn lists_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, panels): (&mut ViewState, &mut PanelMemory),
    (room, is_held, is_low): (f32, bool, bool),
    focus: &mut PanelFocus,
) {
    let breaks = breaks_listed(derived, view.most_dots_first());
    let back: Vec<_> = derived.insight.reach.leads_back().collect();
    let counts = [derived.insight.segments.len(), breaks.len(), back.len()];
    let counts = if is_low { share::yielding(room, counts) } else { counts };
    let counts = if is_held { share::fitting(room, counts) } else { counts };
    let shown = share::shared(room, counts);
    let [segments, listed, returns] = shown.map(|halves| halves as f32 * share::HALF);
    // Each list takes exactly the height that it was given.
    ui.spacing_mut().item_spacing.y = 0.0;
    if counts[share::SEGMENTS] > 0 {
        segments_ui(ui, derived, view, segments, focus);
    }
    if counts[share::BREAKS] > 0 {
        breaks_ui(ui, derived, (view, panels), (&breaks, listed), focus);
    }
    if counts[share::BACK] > 0 {
        sent_back_ui(ui, derived, view, (&back, returns), focus);
    }
}

/// Shows the heading of a list, with this height above the first row.
fn heading_ui(ui: &mut Ui, text: &str, height: f32) -> Response {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let place = UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Max));
    ui.scope_builder(place, |ui| ui.label(style::strong(text, style::SMALL_SIZE).weak())).inner
}
