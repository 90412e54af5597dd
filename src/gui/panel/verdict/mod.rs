//! The verdict as a sentence, and below it the lists of segments, of breaks and of connections that send the
//! customer back.

mod as_if;
mod breaks;
mod sent_back;
mod share;

use egui::{Align, Frame, Label, Layout, Margin, Response, RichText, ScrollArea, Sense, Ui, UiBuilder, vec2};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, ViewState},
    gui::{
        panel::{
            memory::{PanelMemory, Upper},
            verdict::{breaks::breaks_ui, sent_back::sent_back_ui},
        },
        widget::{
            faces::face_ui,
            focus::{FocusPlace, PanelFocus},
            row::{Mark, Row},
            style,
        },
    },
    insight::Judged,
    picture::{Role, Weight},
    words::brief,
};

/// The share of the panel's height that the inspector keeps, and the least height that it keeps, in points.
const INSPECTOR: f32 = 0.44;
const LEAST_INSPECTOR: f32 = 240.0;
/// The place where the inspector of a selection begins: a share of the panel's height, and at most this many
/// points down. The faces stay in one place from card to card, however many breaks have been found meanwhile.
const FACES: f32 = 0.4;
const LOWEST_FACES: f32 = 400.0;
/// The greatest share of the panel's height that the verdict takes; a longer one scrolls.
const VERDICT: f32 = 0.5;
/// The panel height, in points, below which the verdict is told more closely and the inspector leaves more room
/// for the lists; and the inspector's share and least height then.
const LOW: f32 = 610.0;
const LOW_INSPECTOR: f32 = 0.36;
const LEAST_LOW_INSPECTOR: f32 = 200.0;
/// The distance between the heading of a list and its first row, in points: what is scrolled ends there.
const ABOVE_ROWS: f32 = 5.0;

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
    let room = top + held.or(faces).unwrap_or(most) - ui.cursor().top();
    ui.scope(|ui| lists_ui(ui, derived, (view, panels), (room, held.is_some(), is_low), focus));
    let used = ui.cursor().top() - top;
    let end = held.unwrap_or_else(|| used.max(faces.unwrap_or_default()));
    ui.add_space((end - used).max(0.0));
    panels.upper = Some(Upper { is_of_map, height, end });
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

fn verdict_ui(ui: &mut Ui, derived: &Derived, is_close: bool) {
    let tint = style::colour(style::theme(ui.ctx()), Role::of(derived.insight.verdict.level()).tint);
    let margin = if is_close { Margin::symmetric(12, 8) } else { Margin::same(14) };
    let frame = Frame::NONE.fill(tint).corner_radius(12).inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        headline_ui(ui, derived, is_close);
        if !derived.segments.is_empty() {
            ui.add_space(2.0);
            ui.add(Label::new(RichText::new(&derived.segments).size(style::UI_SIZE)).wrap());
        }
        if !derived.reach.is_empty() {
            ui.add_space(2.0);
            let text = RichText::new(&derived.reach).font(style::font(style::UI_SIZE, Weight::Medium));
            ui.add(Label::new(text).wrap()).on_hover_text(reach_help(derived));
        }
    });
    frame.response.on_hover_text(derived.words.text("verdict-help"));
}

/// Shows the verdict and its counts beside the face; where told closely, the counts are below both.
fn headline_ui(ui: &mut Ui, derived: &Derived, is_close: bool) {
    let level = derived.insight.verdict.level();
    let ink = style::colour(style::theme(ui.ctx()), Role::of(level).ink);
    let [headline, facts] = &derived.verdict;
    let headline = headline.trim_end_matches('.');
    let (face, size) = if is_close { (12.0, 15.0) } else { (19.0, 16.0) };
    let facts_ui = |ui: &mut Ui| {
        ui.add(Label::new(RichText::new(facts).size(style::UI_SIZE)).wrap());
    };
    ui.horizontal(|ui| {
        face_ui(ui, level, face);
        ui.vertical(|ui| {
            ui.add_space(if is_close { 2.0 } else { 0.0 });
            ui.add(Label::new(style::strong(headline, size).color(ink)).wrap());
            if !is_close {
                facts_ui(ui);
            }
        });
    });
    if is_close {
        facts_ui(ui);
    }
}

/// Shows the summary of the lens.
fn lens_ui(ui: &mut Ui, derived: &Derived) {
    let said = derived.lens_summary();
    if said.is_empty() {
        return;
    }
    let fill = style::colour(style::theme(ui.ctx()), Role::AccentTint);
    ui.add_space(6.0);
    let frame =
        Frame::NONE.fill(fill).corner_radius(8).inner_margin(Margin::symmetric(14, 8)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let name = derived.words.lens(derived.scene.lens());
            ui.add(Label::new(style::strong(name, style::SMALL_SIZE)).wrap());
            ui.add(Label::new(RichText::new(said).size(style::UI_SIZE)).wrap());
        });
    frame.response.on_hover_text(derived.words.rules_help(derived.scene.lens()));
}

/// Says whether there is an unbroken path, also where the sentence leaves that out, and states the rule.
fn reach_help(derived: &Derived) -> String {
    let path = derived.words.path_sentence(&derived.insight, &derived.journey);
    format!("{path} {}", derived.words.text("reach-help"))
}

/// Shows the verdict of each segment (R6); a click looks at the map for that segment alone.
fn segments_ui(ui: &mut Ui, derived: &Derived, view: &mut ViewState, height: f32, focus: &mut PanelFocus) {
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

/// Shows the heading of a list, with this height above the first row.
fn heading_ui(ui: &mut Ui, text: &str, height: f32) -> Response {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let rect = rect.with_max_y(rect.bottom() - ABOVE_ROWS);
    let place = UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Max));
    ui.scope_builder(place, |ui| ui.label(style::strong(text, style::SMALL_SIZE).weak())).inner
}
