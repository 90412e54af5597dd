//! The mandate (R14): who may solve a problem here on their own, up to what, and how often a customer had to
//! repeat it.

use egui::{Id, Label, RichText, Ui};

use crate::{
    editor::{Derived, StepName},
    gui::{
        panel::{
            id::Detail,
            inspector::{actors, details::DetailRow, thing},
        },
        requests::Requests,
        widget::{
            count::count_by_hand,
            field::{TextField, keyed_ui, line_ui},
            focus::FocusPlace,
        },
    },
    insight::Rule,
    journey::{Actor, Edit, Field, Mandate, Touchpoint},
};

pub(super) fn row(derived: &Derived, touchpoint: &Touchpoint) -> DetailRow {
    let mandate = &touchpoint.mandate;
    let limit = mandate.limit.trim();
    let limit = (!limit.is_empty()).then(|| derived.words.say("mandate-up-to", &[("limit", limit.into())]));
    let names = those_who_may(derived, mandate).map(|actor| actor.name.clone());
    let said: Vec<_> = names.chain(limit).collect();
    DetailRow {
        id: Detail::Mandate,
        is_used: *mandate != Mandate::default(),
        said: said.join(", "),
        help: derived.words.rule_help(Rule::R14).into_owned(),
    }
}

fn those_who_may<'a>(derived: &'a Derived, mandate: &'a Mandate) -> impl Iterator<Item = &'a Actor> {
    derived.journey.actors().iter().filter(|actor| mandate.actors.contains(&actor.id))
}

pub(super) fn mandate_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint, requests: &mut Requests) {
    who_ui(ui, derived, touchpoint, requests);
    limit_ui(ui, derived, touchpoint, requests);
    repeats_ui(ui, derived, touchpoint, requests);
}

fn change(touchpoint: &Touchpoint, mandate: Mandate) -> Edit {
    Edit::Change(touchpoint.id.clone(), Field::Mandate(mandate))
}

fn who_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint, requests: &mut Requests) {
    let (words, mandate) = (derived.words, &touchpoint.mandate);
    thing::named_ui(ui, &words.text("mandate-who"), |ui| {
        let asked = (Id::unique("mandate-add"), &*words.text("mandate-add"));
        let may = |actor: &Actor| mandate.actors.contains(&actor.id);
        if let Some((is_draft, mut edits, id)) = actors::pick_ui(ui, derived, asked, may, requests) {
            let mut with = mandate.clone();
            if with.actors.insert(id) {
                edits.push(change(touchpoint, with));
            }
            requests.pick(is_draft, StepName::Mandate, edits);
        }
    });
    for actor in those_who_may(derived, mandate) {
        let remove = words.say("mandate-remove", &[("name", actor.name.as_str().into())]);
        let removed = keyed_ui(ui, Id::unique(("mandate", &actor.id)), |ui| {
            thing::removable_ui(ui, requests, RichText::new(&actor.name), &remove)
        });
        if removed {
            let mut without = mandate.clone();
            without.actors.remove(&actor.id);
            requests.step(None, vec![change(touchpoint, without)]);
        }
    }
}

fn limit_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint, requests: &mut Requests) {
    let (words, mandate) = (derived.words, &touchpoint.mandate);
    thing::named_ui(ui, &words.text("mandate-limit"), |ui| {
        let (name, hint) = (words.text("mandate-limit-name"), words.text("mandate-limit-hint"));
        let field = TextField::new(Id::unique(("mandate-limit", &touchpoint.id)), &name).hint(&hint);
        if let Some(limit) = line_ui(ui, &mut requests.focus, &field, &mandate.limit) {
            requests.live(None, vec![change(touchpoint, Mandate { limit, ..mandate.clone() })]);
        }
    });
}

/// Shows how often a customer had to repeat it; the aim is one complaint.
fn repeats_ui(ui: &mut Ui, derived: &Derived, touchpoint: &Touchpoint, requests: &mut Requests) {
    let (words, mandate) = (derived.words, &touchpoint.mandate);
    let name = words.text("mandate-repeats");
    ui.horizontal(|ui| {
        let mut repeats = mandate.repeats;
        let value = count_by_hand(&mut repeats);
        let value = ui.add(value).on_hover_text(words.rule_help(Rule::R14)).accessible_name(&*name);
        requests.focus.control(FocusPlace::Inspector, &value);
        let label = ui.add(Label::new(RichText::new(&*name).weak()).wrap());
        label.on_hover_text(words.rule_help(Rule::R14));
        if repeats != mandate.repeats {
            requests.edits.push(change(touchpoint, Mandate { repeats, ..mandate.clone() }));
        }
    });
}
