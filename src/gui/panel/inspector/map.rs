//! The map's own section: its title, texts and settings.

use egui::{Align, Context, Id, Label, Layout, RichText, Slider, Ui, vec2};

use crate::{
    editor::Derived,
    gui::{
        panel::{
            id::SectionId,
            section::{self, Section},
        },
        requests::Requests,
        widget::{
            choice_box::{ChoiceBox, ChoiceRow},
            count::count,
            field::{TextField, line_ui, text_ui, title_ui},
            focus::FocusPlace,
            settled::settled,
            style,
        },
    },
    journey::{About, Edit, HIGHEST_TOLERANCE, MapField},
    words::{Lang, Words},
};

/// The width of the slider, in points: rail and value fit beside the longest name in the narrowest panel.
const SLIDER: f32 = 64.0;
/// The greatest weight of a negative: more would hide every other touchpoint behind one negative.
const HIGHEST_WEIGHT: u32 = 1000;
/// The width of the names at the left, in points.
const NAMES: f32 = 112.0;
const GAP: f32 = 8.0;

/// Shows the map's own texts and settings.
pub(super) fn map_ui(ui: &mut Ui, derived: &Derived, requests: &mut Requests) {
    let title = derived.words.text(SectionId::Map.title());
    let section = Section { id: SectionId::Map, title: &title, said: "", help: "", is_open: true };
    section.show_ui(ui, requests, |ui, requests| {
        let (words, about) = (derived.words, derived.journey.about());
        row_ui(ui, words, "map-title", |ui, name| {
            let field = TextField::new(title_id(), name);
            let typed = line_ui(ui, &mut requests.focus, &field, &about.title);
            if ui.data_mut(|data| data.remove_temp::<IsAsked>(title_id())).is_some() {
                ui.memory_mut(|memory| memory.request_focus(title_id()));
                style::mark_all(ui.ctx(), title_id(), &about.title);
            }
            describe(typed.map(MapField::Title), requests);
        });
        row_ui(ui, words, "promise", |ui, name| {
            let field = TextField::new(promise_id(), name);
            let typed = title_ui(ui, &mut requests.focus, &field, &about.promise, 1);
            describe(typed.map(MapField::Promise), requests);
        });
        row_ui(ui, words, "map-language", |ui, _| language_ui(ui, words, about, requests));
        row_ui(ui, words, "tolerance", |ui, name| tolerance_ui(ui, derived, name, requests));
        row_ui(ui, words, "weight", |ui, name| weight_ui(ui, words, about, name, requests));
        note_ui(ui, words, &about.note, requests);
    });
}

/// A mark that the title is to get the focus.
#[derive(Clone, Default)]
struct IsAsked;

fn title_id() -> Id {
    Id::unique("map-title")
}

/// Opens the section of the map and gives the focus to its title, marked, so that what is typed replaces it.
pub(in crate::gui) fn begin_title(ctx: &Context) {
    section::unfold(ctx, SectionId::Map);
    // The field gets the focus once it is there.
    ctx.data_mut(|data| data.insert_temp(title_id(), IsAsked));
}

/// Returns the id of the field of the map's promise (R11).
pub(super) fn promise_id() -> Id {
    Id::unique("map-promise")
}

/// Shows a name, and beside it the control for its value.
fn row_ui(ui: &mut Ui, words: &Words, name: &'static str, add: impl FnOnce(&mut Ui, &str)) {
    let (text, help) = (words.text(name), format!("{name}-help"));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        let size = vec2(NAMES, ui.spacing().interact_size.y);
        let left = Layout::left_to_right(Align::Center);
        let label = ui.allocate_ui_with_layout(size, left, |ui| {
            ui.set_min_size(size);
            ui.add(Label::new(RichText::new(&*text).weak()).wrap())
        });
        if words.knows(&help) {
            label.inner.on_hover_text(words.text(&help));
        }
        ui.vertical(|ui| add(ui, &text));
    });
}

/// Asks for what is typed so far.
fn describe(typed: Option<MapField>, requests: &mut Requests) {
    if let Some(field) = typed {
        requests.live(None, vec![Edit::Describe(field)]);
    }
}

/// Shows the slider of the tolerance (R5). While it is dragged, the map is judged anew, and so is what the
/// tolerance means.
fn tolerance_ui(ui: &mut Ui, derived: &Derived, name: &str, requests: &mut Requests) {
    let (words, mut tolerance) = (derived.words, derived.journey.about().tolerance);
    let means = words.tolerance(tolerance, &derived.insight);
    ui.spacing_mut().slider_width = SLIDER;
    let slider = ui.add(Slider::new(&mut tolerance, 0..=HIGHEST_TOLERANCE).suffix(" %"));
    requests.focus.control(FocusPlace::Inspector, &slider);
    if slider.on_hover_text(words.text("tolerance-help")).accessible_name(name).changed() {
        requests.edits.push(Edit::Describe(MapField::Tolerance(tolerance)));
    }
    ui.add(Label::new(RichText::new(means).small().weak()).wrap());
}

fn weight_ui(ui: &mut Ui, words: &Words, about: &About, name: &str, requests: &mut Requests) {
    let mut weight = about.negativity_weight;
    let highest = HIGHEST_WEIGHT.max(weight);
    let value = ui.add(count(&mut weight, 0..=highest));
    if value.on_hover_text(words.text("weight-help")).accessible_name(name).changed() {
        requests.edits.push(Edit::Describe(MapField::NegativityWeight(weight)));
    }
}

/// Shows the choice of language: one that we speak, none, or a tag for any other. The field of the tag is there
/// while it has the focus or the map has such a tag, and until a press elsewhere is over.
fn language_ui(ui: &mut Ui, words: &Words, about: &About, requests: &mut Requests) {
    let name = words.text("map-language-name");
    let other = Id::unique(("map", "language-tag"));
    let known = |tag: &str| Lang::ALL.into_iter().find(|lang| lang.code() == tag);
    let is_asked = ui.memory(|memory| memory.has_focus(other));
    let is_other =
        settled(ui, other, is_asked || (!about.language.is_empty() && known(&about.language).is_none()));
    let shown = match known(&about.language) {
        _ if is_other => words.text("language-other").into_owned(),
        Some(lang) => own_name(words, lang),
        None => words.text("language-none").into_owned(),
    };
    let (id, help, width) =
        (Id::unique("map-language"), words.text("map-language-help"), ui.available_width());
    let choice = ChoiceBox { id, name: &name, shown: &shown, help: &help, width: Some(width) };
    let chosen = choice.show_ui(ui, || languages(words, about, is_other));
    requests.focus.control(FocusPlace::Inspector, &chosen.response);
    match chosen.inner {
        Some(Some(tag)) => requests.step(None, vec![Edit::Describe(MapField::Language(tag.to_owned()))]),
        Some(None) => ui.memory_mut(|memory| memory.request_focus(other)),
        None => {}
    }
    if is_other {
        other_ui(ui, words, about, other, requests);
    }
}

/// Returns the choices of a language: none, those that we speak, and any other.
fn languages(words: &Words, about: &About, is_other: bool) -> Vec<ChoiceRow<Option<&'static str>>> {
    let is_chosen = |tag: &str| !is_other && about.language == tag;
    let none = ChoiceRow::new(Some(""), words.text("language-none"), is_chosen(""));
    let spoken = Lang::ALL
        .map(|lang| ChoiceRow::new(Some(lang.code()), own_name(words, lang), is_chosen(lang.code())));
    let other = ChoiceRow::new(None, words.text("language-other"), is_other);
    std::iter::once(none).chain(spoken).chain([other]).collect()
}

/// Returns what a language is called in itself.
fn own_name(words: &Words, lang: Lang) -> String {
    words.text(&format!("command-language-{}", lang.code())).into_owned()
}

fn other_ui(ui: &mut Ui, words: &Words, about: &About, id: Id, requests: &mut Requests) {
    let (name, hint) = (words.text("language-tag"), words.text("language-tag-hint"));
    let field = TextField::new(id, &name).hint(&hint);
    let typed = line_ui(ui, &mut requests.focus, &field, &about.language);
    describe(typed.map(|tag| MapField::Language(tag.trim().to_owned())), requests);
}

fn note_ui(ui: &mut Ui, words: &Words, note: &str, requests: &mut Requests) {
    let (name, hint) = (words.text("map-note"), words.text("map-note-hint"));
    ui.label(RichText::new(words.text("note")).weak());
    let field = TextField::new(Id::unique(("map", "note")), &name).hint(&hint);
    let typed = text_ui(ui, &mut requests.focus, &field, note, 2);
    describe(typed.map(MapField::Note), requests);
}
