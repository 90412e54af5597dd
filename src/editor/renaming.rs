//! A name that is being typed on the canvas. What is typed is in the map at once, as a proposal, so that no
//! draft lives in a field; a blank name is none and puts everything back, also what was made for it.

use crate::{
    journey::{Edit, Field, Journey, Stage, StageId, TouchpointId},
    picture::Rect,
};

use super::{Derived, Editor, Picked, Selection, StepName, TypedPart};

/// What has a name on the canvas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    Touchpoint(TouchpointId),
    Stage(StageId),
}

/// A name that is being typed.
pub(crate) struct Renaming {
    pub what: Named,
    pub text: String,
    step_name: StepName,
    /// What makes the thing, where it is new.
    making: Vec<Edit>,
    /// What was selected before.
    selected: Selection,
}

/// The height of a band's head, where its name is, in canvas units.
pub(crate) const HEAD_HEIGHT: f32 = 32.0;

impl Editor {
    /// Opens the name of something that is there.
    pub(crate) fn rename(&mut self, what: Named) {
        self.take_name();
        let Some(text) = what.name_in(self.journey()).map(str::to_owned) else { return };
        self.document.press_ended();
        let selected = self.view.selection.clone();
        let (step_name, making) = (StepName::Rename, Vec::new());
        self.begin_renaming(Renaming { what, text, step_name, making, selected });
    }

    /// Makes something new and opens its name; making and naming are one step.
    pub(crate) fn make_and_rename(&mut self, what: Named, step_name: StepName, making: Vec<Edit>) {
        self.take_name();
        self.document.press_ended();
        if self.propose(step_name, &making) {
            let text = what.name_in(self.journey()).unwrap_or_default().to_owned();
            let selected = self.view.selection.clone();
            self.begin_renaming(Renaming { what, text, step_name, making, selected });
        }
    }

    fn begin_renaming(&mut self, renaming: Renaming) {
        self.refresh();
        match &renaming.what {
            Named::Touchpoint(id) => self.view.selection.only(id.clone()),
            Named::Stage(id) => self.view.selection.pick(Picked::Stage(id.clone())),
        }
        if let Some(place) = self.derived.as_ref().and_then(|derived| renaming.what.place(derived)) {
            self.view.camera.show(place, self.view.screen);
        }
        self.renaming = Some(renaming);
    }

    /// What the name is so far; nothing is being named any more where that cannot be.
    pub(crate) fn type_name(&mut self, text: String) {
        let Some(mut renaming) = self.renaming.take() else { return };
        renaming.text = text;
        let edits = renaming.edits(self.document.journey());
        if self.propose(renaming.step_name, &edits) {
            self.renaming = Some(renaming);
        }
    }

    /// Takes what has been typed on the canvas so far, a name or a detail.
    pub(crate) fn take_name(&mut self) {
        self.take_detail();
        match self.renaming.take() {
            Some(renaming) if renaming.text.trim().is_empty() => self.put_all_back(renaming),
            Some(_) => self.document.press_ended(),
            None => {}
        }
    }

    /// As if it had never been: what was selected before is so again.
    fn put_all_back(&mut self, renaming: Renaming) {
        self.roll_back();
        let selection = &self.view.selection;
        let is_selected = match renaming.what {
            Named::Touchpoint(id) => selection.single() == Some(&id),
            Named::Stage(id) => selection.picked() == Some(&Picked::Stage(id)),
        };
        // A click beside it has selected something else.
        if is_selected {
            self.view.selection = renaming.selected;
        }
    }

    /// Takes the name as [`Self::take_name`] does; behind a touchpoint that has one now the next is made.
    pub(crate) fn take_name_and_go_on(&mut self) {
        let named = self.renaming.as_ref().filter(|renaming| !renaming.text.trim().is_empty());
        let named = named.map(|renaming| renaming.what.clone());
        self.take_name();
        if let Some(Named::Touchpoint(id)) = named {
            self.add_after(&id);
        }
    }

    /// Takes the name as [`Self::take_name`] does, and goes on to the details of a touchpoint that has one now.
    pub(crate) fn take_name_and_detail(&mut self) {
        let is_named = self.renaming.as_ref().is_some_and(|renaming| {
            !renaming.text.trim().is_empty() && matches!(renaming.what, Named::Touchpoint(_))
        });
        self.take_name();
        if is_named {
            self.detail(TypedPart::Channels);
        }
    }

    /// Puts everything back, also what was made for the name; redo brings another name of what was there.
    pub(crate) fn put_name_back(&mut self) {
        let Some(renaming) = self.renaming.take() else { return };
        if renaming.text.trim().is_empty() || !renaming.making.is_empty() {
            self.put_all_back(renaming);
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
        }
    }

    /// Where the name stands, in canvas units; `None` where the thing is gone.
    pub(crate) fn place(&self, derived: &Derived) -> Option<Rect> {
        match self {
            Self::Touchpoint(id) => derived.card_rect(id),
            Self::Stage(id) => {
                let band = derived.scene.bands().iter().find(|band| band.stage == *id)?;
                let corner = band.rect.min.plus(6.0, 4.0);
                Some(Rect::new(corner.x, corner.y, band.rect.width() - 12.0, HEAD_HEIGHT))
            }
        }
    }
}

impl Renaming {
    fn edits(&self, journey: &Journey) -> Vec<Edit> {
        let text = self.text.clone();
        if self.making.is_empty() {
            return match &self.what {
                Named::Touchpoint(id) => vec![Edit::Change(id.clone(), Field::Title(text))],
                Named::Stage(id) => {
                    let stage = journey.stage(id).map(|stage| Stage { name: text, ..stage.clone() });
                    stage.into_iter().map(Edit::ChangeStage).collect()
                }
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
