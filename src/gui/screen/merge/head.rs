//! The part above the conflicts: how many are decided, the two sides and their base, and the buttons that end the
//! deciding.

use egui::{Align, Button, Key, Label, Layout, Rect, RichText, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use crate::{
    disk::PastMoment,
    editor::{MergeSide, SidePlace},
    gui::{
        file::session::Session,
        keys::{Keys, ctrl},
        widget::style,
    },
    journey::{Day, Journey},
    picture::{Role, Weight},
    words::Words,
};

use super::shown::{MergeShown, Pressed};

/// The keys of the button *Finish*.
const FINISH: Keys = ctrl(Key::Enter);

/// The width of the counts, and of each side, in points.
const COUNTS: f32 = 290.0;
const SIDE: f32 = 270.0;
/// The greatest width of a side, in points, so that the sides stay near each other.
const WIDEST_SIDE: f32 = 400.0;

/// Shows, at the right of the bar at the top, the buttons that cancel, that save with open conflicts, and that
/// finish.
pub(super) fn buttons_ui(ui: &mut Ui, session: &Session, has_keys: bool) -> Option<Pressed> {
    let deciding = session.editor.deciding()?;
    let open = deciding.open(session.editor.document().revision());
    let words = session.words();
    // This comes before a focused choice takes Enter for itself.
    let finishes = has_keys && takes_finish(ui);
    let cannot = words.say("merge-finish-open", &[("count", open.into())]);
    let place = UiBuilder::new().max_rect(ui.max_rect()).layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(place, |ui| {
        let finishes = finish_ui(ui, words, (open == 0, &cannot)) || finishes;
        let finish = if open == 0 { Pressed::Finish } else { Pressed::NotYet(cannot) };
        let put_off = if open > 0 { put_off_ui(ui, session, open) } else { None };
        let cancel = ui.add(Button::new(words.text("merge-cancel")));
        let is_cancelled = cancel.on_hover_text(words.text("merge-cancel-help")).clicked();
        is_cancelled.then_some(Pressed::Cancel).or(put_off).or(finishes.then_some(finish))
    })
    .inner
}

fn takes_finish(ui: &Ui) -> bool {
    !ui.text_edit_focused() && ui.input_mut(|input| input.consume_key(FINISH.modifiers, FINISH.key))
}

fn finish_ui(ui: &mut Ui, words: &Words, (is_all_decided, cannot): (bool, &str)) -> bool {
    let text = words.text("merge-finish");
    let keys = FINISH.text(ui.ctx());
    let finish = style::primary_ui(ui, &text, &keys, is_all_decided).accessible_name(text);
    finish.on_disabled_hover_text(cannot).clicked()
}

/// Shows the button that saves with open conflicts. Where all of it is saved already, there is nothing left but to
/// leave.
fn put_off_ui(ui: &mut Ui, session: &Session, open: usize) -> Option<Pressed> {
    let words = session.words();
    let is_saved = !session.editor.document().is_dirty() && session.editor.has_saved_deciding();
    let (name, does) =
        if is_saved { ("merge-close-open", Pressed::Finish) } else { ("merge-save-open", Pressed::Save) };
    let button = ui.button(words.say(name, &[("count", open.into())]));
    button.on_hover_text(words.text("merge-save-open-help")).clicked().then_some(does)
}

pub(super) fn head_ui(ui: &mut Ui, shown: MergeShown<'_>) {
    let area = ui.max_rect();
    let sides = if shown.deciding.sources().is_some() { area.width() - 3.0 * SIDE } else { f32::INFINITY };
    let counts = area.with_max_x(area.left() + COUNTS.min(sides.max(210.0)));
    column_ui(ui, counts, |ui| counts_ui(ui, shown));
    let Some(sources) = shown.deciding.sources() else { return };
    let room = ((area.right() - counts.right()) / 3.0).min(WIDEST_SIDE);
    let column = |place: usize| {
        let left = counts.right() + room * place as f32;
        area.with_min_x(left).with_max_x(left + room - 12.0)
    };
    let words = shown.derived.words;
    for (at, name, side) in [(0, "conflict-ours", &sources.ours), (1, "conflict-theirs", &sources.theirs)] {
        let names = [&*named(side, words), &*side.names.join(", ")];
        side_head_ui(ui, column(at), &words.text(name), names, &place(side, words));
    }
    base_ui(ui, column(2), words, sources.base.as_ref());
}

fn counts_ui(ui: &mut Ui, shown: MergeShown<'_>) {
    let (all, open) = (shown.deciding.conflicts().len(), shown.deciding.open(shown.revision()));
    let facts = [("decided", (all - open).into()), ("all", all.into())];
    ui.label(style::strong(shown.derived.words.say("merge-decided", &facts), 20.0));
    progress_ui(ui, shown, all);
}

/// Returns the name of a side's file, or how many files it comes from.
fn named(side: &MergeSide, words: &Words) -> String {
    match &side.names[..] {
        [one] => one.clone(),
        several => words.say("merge-files", &[("count", several.len().into())]),
    }
}

/// Returns when a side was written, and where it lies.
fn place(side: &MergeSide, words: &Words) -> String {
    let place = match &side.place {
        SidePlace::Here => words.text("merge-open-here"),
        SidePlace::OwnFile => words.text("merge-on-disk"),
        SidePlace::Folder(folder) => folder.into(),
        SidePlace::Markers => words.text("merge-in-markers"),
    };
    // Text that the folder leaves no room for is shown on hover.
    match side.written {
        Some(moment) => format!("{} · {place}", when(moment, words)),
        None => place.into_owned(),
    }
}

fn base_ui(ui: &mut Ui, rect: Rect, words: &Words, base: Option<&Journey>) {
    let what = words.text("conflict-base");
    match base {
        Some(base) => {
            let title = words.map_title(&base.about().title);
            side_head_ui(ui, rect, &what, [&title; 2], &words.text("merge-base-known"));
        }
        None => no_base_ui(ui, rect, &what, &words.text("merge-no-base")),
    }
}

/// Returns the local day and time of day as text.
fn when(moment: PastMoment, words: &Words) -> String {
    let PastMoment { ago: _, days_ago, year, month, day, hour, minute } = moment;
    let time = format!("{hour:02}:{minute:02}");
    let day = Day::new(&format!("{year:04}-{month:02}-{day:02}")).map(|day| words.day(&day));
    let name = match days_ago {
        0 => "merge-written-today",
        1 => "merge-written-yesterday",
        _ => "merge-written-on",
    };
    words.say(name, &[("time", time.into()), ("day", day.unwrap_or_default().into())])
}

fn column_ui(ui: &mut Ui, rect: Rect, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(rect.shrink2(vec2(0.0, 13.0))), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        add(ui);
    });
}

/// Says that no base is known, and what follows from it, in at most two lines.
fn no_base_ui(ui: &mut Ui, rect: Rect, what: &str, said: &str) {
    column_ui(ui, rect, |ui| {
        ui.set_width(rect.width());
        ui.add(Label::new(style::strong(what, style::SMALL_SIZE).weak()).truncate());
        let (font, ink) = (style::font(style::SMALL_SIZE, Weight::Regular), ui.visuals().weak_text_color());
        let galley = style::lines(ui, said, font, ink, rect.width(), 2);
        let (place, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, said));
        let is_cut = galley.elided;
        ui.painter().galley(place.min, galley, ink);
        if is_cut {
            response.on_hover_text(said);
        }
    });
}

fn side_head_ui(ui: &mut Ui, rect: Rect, what: &str, [name, names]: [&str; 2], place: &str) {
    column_ui(ui, rect, |ui| {
        ui.set_width(rect.width());
        ui.add(Label::new(style::strong(what, style::SMALL_SIZE).weak()).truncate());
        let label = ui.add(Label::new(RichText::new(name).size(style::UI_SIZE)).truncate());
        if name != names {
            label.on_hover_text(names);
        }
        ui.add(Label::new(RichText::new(place).size(style::SMALL_SIZE).weak()).truncate())
            .on_hover_text(place);
    });
}

/// Shows a dash for each conflict, full where it is decided; many of them are one line.
fn progress_ui(ui: &mut Ui, shown: MergeShown<'_>, all: usize) {
    let theme = style::theme(ui.ctx());
    let (rect, _) =
        ui.allocate_exact_size(vec2((ui.available_width() - 24.0).min(250.0), 14.0), Sense::hover());
    let gap = if all > 24 { 0.0 } else { 6.0 };
    let width = (rect.width() + gap) / all as f32 - gap;
    // Where there are many, neighbours that are alike are drawn as one dash.
    let is_over: Vec<_> = (0..all).map(|place| shown.is_over(place)).collect();
    let joined = |one: &bool, other: &bool| gap == 0.0 && one == other;
    let mut place = 0;
    for alike in is_over.chunk_by(joined) {
        let is_over = alike[0];
        let left = rect.left() + place as f32 * (width + gap);
        place += alike.len();
        let size = vec2(width * alike.len() as f32, 6.0);
        let dash = Rect::from_min_size(egui::pos2(left, rect.center().y - 3.0), size);
        let role = if is_over { Role::Ink } else { Role::Line };
        ui.painter().rect_filled(dash, if gap > 0.0 { 3.0 } else { 0.0 }, style::colour(theme, role));
    }
}
