//! A name, or the label of a connection, that is being typed on the canvas. What is typed is in the map at once,
//! as a proposal, so that no draft lives in a field. A blank name takes everything back, including what was made
//! for it; a blank label removes the label.

use crate::{
    journey::{Edit, Field, Journey, Stage, StageId, TouchpointId, is_same_name},
    picture::{Camera, Rect},
};

use super::{Derived, Editor, Note, Picked, Selection, StepName, TypedPart};

/// What has a name or a label on the canvas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    Touchpoint(TouchpointId),
    Stage(StageId),
    Connection(TouchpointId, TouchpointId),
}

/// A name that is being typed.
pub(crate) struct Renaming {
    pub what: Named,
    pub text: String,
    /// Whether another stage has this name, so that the map does not take it.
    pub is_refused: bool,
    before: String,
    step_name: StepName,
    /// The edits that make the thing, where it is new.
    making: Vec<Edit>,
    /// The selection before the renaming.
    selected: Selection,
}

/// The height of the part of a band's head that holds its name, in canvas units.
pub(crate) const HEAD_HEIGHT: f32 = 32.0;
/// The size of a label's field in the middle of its connection, in canvas units.
const LABEL: (f32, f32) = (160.0, 28.0);

impl Editor {
    /// Opens the name of something that is in the map.
    pub(crate) fn rename(&mut self, what: Named) {
        self.take_name();
        let Some(text) = what.name_in(self.journey()).map(str::to_owned) else { return };
        self.document.press_ended();
        let is_label = matches!(what, Named::Connection(..));
        let step_name = if is_label { StepName::Label } else { StepName::Rename };
        let renaming = Renaming { step_name, ..self.renaming_of(what, text) };
        self.begin_renaming(renaming);
    }

    /// Makes something new and opens its name; making and naming are one step.
    pub(crate) fn make_and_rename(&mut self, what: Named, step_name: StepName, making: Vec<Edit>) {
        self.take_name();
        self.document.press_ended();
        if self.propose(step_name, &making) {
            let text = what.name_in(self.journey()).unwrap_or_default().to_owned();
            let renaming = Renaming { step_name, making, ..self.renaming_of(what, text) };
            self.begin_renaming(renaming);
        }
    }

    /// Returns a renaming of something whose name is `text`.
    fn renaming_of(&self, what: Named, text: String) -> Renaming {
        Renaming {
            what,
            before: text.clone(),
            text,
            is_refused: false,
            step_name: StepName::Rename,
            making: Vec::new(),
            selected: self.view.selection.clone(),
        }
    }

    fn begin_renaming(&mut self, renaming: Renaming) {
        self.refresh();
        match &renaming.what {
            Named::Touchpoint(id) => self.view.selection.only(id.clone()),
            Named::Stage(id) => self.view.selection.pick(Picked::Stage(id.clone())),
            Named::Connection(from, to) => {
                self.view.selection.pick(Picked::Connection(from.clone(), to.clone()));
            }
        }
        if let Some(derived) = &self.derived
            && let Some(place) = renaming.what.place(derived)
        {
            match &renaming.what {
                Named::Touchpoint(_) | Named::Connection(..) => self.view.camera.show(place, self.view.free),
                Named::Stage(_) => self.view.show_beside(derived, place),
            }
        }
        self.renaming = Some(renaming);
    }

    /// Takes the text typed so far. Ends the renaming where the map cannot be changed so.
    pub(crate) fn type_name(&mut self, text: String) {
        let Some(mut renaming) = self.renaming.take() else { return };
        renaming.text = text;
        renaming.is_refused = renaming.is_taken(self.document.journey());
        if renaming.is_refused && renaming.making.is_empty() {
            self.roll_back();
            self.renaming = Some(renaming);
            return;
        }
        let edits = renaming.edits(self.document.journey());
        let before = self.document.revision();
        if self.propose(renaming.step_name, &edits) {
            if !renaming.making.is_empty() {
                self.view.scrolled.goes_on(before, self.document.revision());
            }
            self.renaming = Some(renaming);
        }
    }

    /// Returns whether the name of a touchpoint is being typed on the canvas.
    pub(crate) fn is_naming_touchpoint(&self) -> bool {
        self.renaming.as_ref().is_some_and(|renaming| matches!(renaming.what, Named::Touchpoint(_)))
    }

    /// Takes the name or detail typed on the canvas so far. The name of another stage is not taken, and that is
    /// noted.
    pub(crate) fn take_name(&mut self) {
        self.leave_detail();
        let Some(renaming) = &self.renaming else { return };
        let is_label = matches!(renaming.what, Named::Connection(..));
        let trimmed = renaming.text.trim().to_owned();
        if is_label && trimmed != renaming.text {
            self.type_name(trimmed.clone());
        }
        let Some(renaming) = self.renaming.take() else { return };
        if renaming.is_refused {
            self.notes.push(Note::StageThere);
        }
        if renaming.is_refused || trimmed.is_empty() && !is_label {
            self.put_all_back(renaming);
        } else {
            self.document.press_ended();
        }
    }

    /// Takes everything back as if it had never been, and selects again what was selected before.
    fn put_all_back(&mut self, renaming: Renaming) {
        self.roll_back();
        let selection = &self.view.selection;
        let is_selected = match renaming.what {
            Named::Touchpoint(id) => selection.single() == Some(&id),
            Named::Stage(id) => selection.picked() == Some(&Picked::Stage(id)),
            Named::Connection(from, to) => selection.picked() == Some(&Picked::Connection(from, to)),
        };
        // A click elsewhere may have selected something else, which then stays selected.
        if is_selected {
            self.view.selection = renaming.selected;
        }
    }

    /// Takes the name as [`Self::take_name`] does when a key ends it. If it is blank, the view goes back to where
    /// it was before the thing was made. After a press the view stays, because the hand is on it.
    pub(crate) fn enter_name(&mut self) {
        let is_blank = self.renaming.as_ref().is_some_and(|renaming| renaming.text.trim().is_empty());
        let before = self.view_before_making().filter(|_| is_blank);
        self.take_name();
        self.view.camera = before.unwrap_or(self.view.camera);
    }

    /// Takes the name as [`Self::enter_name`] does; after a touchpoint that now has a name, the next one is made.
    pub(crate) fn take_name_and_go_on(&mut self) {
        let named = self.renaming.as_ref().filter(|it| !it.is_refused && !it.text.trim().is_empty());
        let named = named.map(|renaming| renaming.what.clone());
        self.enter_name();
        if let Some(Named::Touchpoint(id)) = named {
            self.add_after(&id);
        }
    }

    /// Takes the name as [`Self::enter_name`] does, and goes on to the details of a touchpoint that now has a
    /// name.
    pub(crate) fn take_name_and_detail(&mut self) {
        let is_named = self.renaming.as_ref().is_some_and(|renaming| {
            !renaming.text.trim().is_empty() && matches!(renaming.what, Named::Touchpoint(_))
        });
        self.enter_name();
        if is_named {
            self.detail(TypedPart::Channels);
        }
    }

    /// Returns the view before a gesture scrolled it and made what is being named.
    fn view_before_making(&self) -> Option<Camera> {
        self.renaming.as_ref().filter(|renaming| !renaming.making.is_empty())?;
        self.view.scrolled.before(self.document.revision())
    }

    /// Takes everything back, including what was made for the name. Redo brings back the new name of something
    /// that had one before.
    pub(crate) fn put_name_back(&mut self) {
        let before = self.view_before_making();
        let Some(renaming) = self.renaming.take() else { return };
        let is_typed = !renaming.is_refused && !renaming.text.trim().is_empty();
        if !is_typed || !renaming.making.is_empty() {
            self.put_all_back(renaming);
            self.view.camera = before.unwrap_or(self.view.camera);
        } else {
            self.take_back();
        }
    }
}

impl Named {
    fn name_in<'j>(&self, journey: &'j Journey) -> Option<&'j str> {
        match self {
            Self::Touchpoint(id) => journey.touchpoint(id).map(|touchpoint| touchpoint.title.as_str()),
            Self::Stage(id) => journey.stage(id).map(|stage| stage.name.as_str()),
            Self::Connection(from, to) => journey.transition(from, to).map(|it| it.label.as_str()),
        }
    }

    /// Returns where the name stands, in canvas units; `None` where the thing is gone.
    pub(crate) fn place(&self, derived: &Derived) -> Option<Rect> {
        match self {
            Self::Touchpoint(id) => derived.card_rect(id),
            Self::Stage(id) => {
                let band = derived.scene.bands().iter().find(|band| band.stage == *id)?;
                let corner = band.rect.min.plus(6.0, 4.0);
                Some(Rect::new(corner.x, corner.y, band.rect.width() - 12.0, HEAD_HEIGHT))
            }
            // The label's own place may change while it is typed.
            Self::Connection(from, to) => {
                let middle = derived.middle_of(from, to)?;
                Some(Rect::new(middle.x - LABEL.0 / 2.0, middle.y - LABEL.1 / 2.0, LABEL.0, LABEL.1))
            }
        }
    }
}

impl Renaming {
    /// Returns whether another stage has this name. Where two stages share a name already, neither has to give it
    /// up.
    fn is_taken(&self, journey: &Journey) -> bool {
        let Named::Stage(own) = &self.what else { return false };
        let mut others = journey.stages().iter().filter(|stage| stage.id != *own);
        self.text != self.before && others.any(|stage| is_same_name(&stage.name, &self.text))
    }

    fn edits(&self, journey: &Journey) -> Vec<Edit> {
        // Something new has no name while the typed one is another stage's.
        let text = if self.is_refused { String::new() } else { self.text.clone() };
        if self.making.is_empty() {
            return match &self.what {
                Named::Touchpoint(id) => vec![Edit::Change(id.clone(), Field::Title(text))],
                Named::Stage(id) => {
                    let stage = journey.stage(id).map(|stage| Stage { name: text, ..stage.clone() });
                    stage.into_iter().map(Edit::ChangeStage).collect()
                }
                Named::Connection(from, to) => vec![Edit::Label(from.clone(), to.clone(), text)],
            };
        }
        let mut edits = self.making.clone();
        for edit in &mut edits {
            match (edit, &self.what) {
                (Edit::Add(touchpoint), Named::Touchpoint(id)) if touchpoint.id == *id => {
                    touchpoint.title.clone_from(&text);
                }
                (Edit::AddStage(stage), Named::Stage(id)) if stage.id == *id => stage.name.clone_from(&text),
                _ => {}
            }
        }
        edits
    }
}

#[cfg(test)]
mod tests;
