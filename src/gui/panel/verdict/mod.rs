//! The verdict as a sentence, and the breaks in journey order: a click selects one and shows it.

mod sent_back;

use egui::{Frame, Label, Margin, Response, RichText, ScrollArea, Ui};
use lucide_icons::Icon;

use crate::{
    editor::{Derived, ViewState},
    gui::{
        panel::{memory::PanelMemory, verdict::sent_back::sent_back_ui},
        widget::{
            faces::face_ui,
            focus::{FocusPlace, PanelFocus},
            row::{Mark, ROW, Row},
            style,
        },
    },
    insight::{Judged, Met},
    picture::{Role, Weight},
    words::brief,
};

/// Breaks shown at once, as far as the inspector below keeps [`INSPECTOR`] points.
const ROWS_SHOWN: std::ops::RangeInclusive<usize> = 3..=8;
const INSPECTOR: f32 = 210.0;
/// Three groups and a half, so that one sees that there are more.
const SEGMENTS: f32 = 3.5 * ROW;

pub(in crate::gui) fn verdict_panel_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, panels): (&mut ViewState, &mut PanelMemory),
    focus: &mut PanelFocus,
) {
    verdict_ui(ui, derived);
    lens_ui(ui, derived);
    segments_ui(ui, derived, view, focus);
    ui.add_space(10.0);
    let back: Vec<_> = derived.insight.reach.leads_back().collect();
    breaks_ui(ui, derived, (view, panels), sent_back::height(back.len()), focus);
    sent_back_ui(ui, derived, view, &back, focus);
}

fn verdict_ui(ui: &mut Ui, derived: &Derived) {
    let level = derived.insight.verdict.level();
    let roles = Role::of(level);
    let theme = style::theme(ui.ctx());
    let (ink, tint) = (style::colour(theme, roles.ink), style::colour(theme, roles.tint));
    let [headline, facts] = &derived.verdict;
    let headline = headline.trim_end_matches('.');
    let frame = Frame::NONE.fill(tint).corner_radius(12).inner_margin(Margin::same(14)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            face_ui(ui, level, 19.0);
            ui.vertical(|ui| {
                ui.add(Label::new(style::strong(headline, 16.0).color(ink)).wrap());
                ui.add(Label::new(RichText::new(facts).size(style::UI_SIZE)).wrap());
            });
        });
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

/// What the lens comes to.
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

/// Whether there is an unbroken path, also where the sentence leaves it out; and the rule.
fn reach_help(derived: &Derived) -> String {
    let path = derived.words.path_sentence(&derived.insight, &derived.journey);
    format!("{path} {}", derived.words.text("reach-help"))
}

/// R6: each segment's own verdict; a click looks at the map for it alone.
fn segments_ui(ui: &mut Ui, derived: &Derived, view: &mut ViewState, focus: &mut PanelFocus) {
    if derived.insight.segments.is_empty() {
        return;
    }
    ui.add_space(6.0);
    // Many groups leave room for what is below.
    let list = ScrollArea::vertical().id_salt("segments").max_height(SEGMENTS).auto_shrink([false, true]);
    list.show(ui, |ui| segment_rows_ui(ui, derived, view, focus));
}

fn segment_rows_ui(ui: &mut Ui, derived: &Derived, view: &mut ViewState, focus: &mut PanelFocus) {
    ui.spacing_mut().item_spacing.y = 0.0;
    for standing in &derived.insight.segments {
        let chosen = view.judging.segment.as_ref() == Some(&standing.id);
        let [text, said] = derived.words.segment_row(standing, &derived.journey);
        let row = Row {
            mark: Mark::Face(standing.verdict.level()),
            text: &text,
            number: &brief(&standing.breaks),
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

/// `below` is the room that is kept for what follows.
fn breaks_ui(
    ui: &mut Ui,
    derived: &Derived,
    (view, panels): (&mut ViewState, &mut PanelMemory),
    below: f32,
    focus: &mut PanelFocus,
) {
    let breaks: Vec<&Judged> = derived.insight.breaks().collect();
    let rows = rows_shown(ui.available_height() - below, (view, panels), breaks.len());
    if rows == 0 {
        return;
    }
    ui.label(style::strong(derived.words.text("breaks"), style::SMALL_SIZE).weak());
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let height = ROW * rows as f32;
        let list = ScrollArea::vertical().id_salt("breaks").max_height(height).min_scrolled_height(height);
        let list = list.auto_shrink(false);
        list.show_rows(ui, ROW, breaks.len(), |ui, rows| {
            follow(ui, (view, panels), &breaks, rows.start);
            for judged in &breaks[rows] {
                let response = break_ui(ui, derived, view, judged);
                focus.control(FocusPlace::Verdict, &response);
            }
        });
    });
    ui.add_space(4.0);
}

/// As many as there are, as far as they leave room for the inspector. While the same touchpoint is being
/// rated the list keeps its height, so that the faces below stay under the pointer.
fn rows_shown(height: f32, (view, panels): (&ViewState, &mut PanelMemory), breaks: usize) -> usize {
    let fitting = ((height - INSPECTOR) / ROW) as usize;
    let most = fitting.clamp(*ROWS_SHOWN.start(), *ROWS_SHOWN.end());
    let lead = view.selection.lead();
    let rows = match &panels.rows_shown {
        Some((of, rows)) if of.as_ref() == lead && lead.is_some() => (*rows).min(most),
        _ => breaks.min(most),
    };
    panels.rows_shown = Some((lead.cloned(), rows));
    rows
}

/// The list follows a selection made elsewhere.
fn follow(ui: &Ui, (view, panels): (&ViewState, &mut PanelMemory), breaks: &[&Judged], first_shown: usize) {
    if panels.listed.as_ref() == view.selection.lead() {
        return;
    }
    panels.listed = view.selection.lead().cloned();
    let is_lead = |judged: &&Judged| Some(&judged.id) == view.selection.lead();
    if let Some(place) = breaks.iter().position(is_lead) {
        let top = ui.max_rect().top() + (place as f32 - first_shown as f32) * ROW;
        let row = ui.max_rect().with_min_y(top).with_max_y(top + ROW);
        ui.scroll_to_rect(row, None);
    }
}

fn break_ui(ui: &mut Ui, derived: &Derived, view: &mut ViewState, judged: &Judged) -> Response {
    let title = derived.journey.touchpoint(&judged.id).map_or("", |touchpoint| &touchpoint.title);
    let met = derived
        .insight
        .met(judged.number)
        .map(|met| (sign_of(&met), derived.words.met(&met, &derived.journey)));
    let row = Row {
        mark: Mark::Face(judged.level),
        text: title,
        number: &judged.number.to_string(),
        sign: met.as_ref().map(|(sign, meaning)| (*sign, meaning.as_str())),
        said: None,
        more: &String::new,
        chosen: view.selection.contains(&judged.id),
    };
    let response = row.show_ui(ui);
    if response.clicked() {
        view.select_and_show(derived, &judged.id);
    }
    response
}

/// R8: who meets a break, as a small sign.
fn sign_of(met: &Met) -> Icon {
    match met {
        Met::ByEveryone => Icon::Users,
        Met::ByAllOf(_) => Icon::UserRound,
        Met::BySome | Met::AtACost(_) => Icon::Split,
        Met::Unknown => Icon::Unlink,
    }
}
