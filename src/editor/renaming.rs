//! A name that is being typed on the canvas. What is typed is in the map at once, as a proposal, so that no
//! draft lives in a field; a blank name is none and puts everything back, also what was made for it.

use crate::{
    journey::{Edit, Field, Journey, Stage, StageId, TouchpointId},
    picture::Rect,
};

use super::{Derived, Editor, Picked, StepName};

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
}

/// The height of a band's head, where its name is, in canvas units.
pub(crate) const HEAD_HEIGHT: f32 = 32.0;

impl Editor {
    /// Opens the name of something that is there.
    pub(crate) fn rename(&mut self, what: Named) {
        self.take_name();
        let Some(text) = what.name_in(self.journey()).map(str::to_owned) else { return };
        self.document.press_ended();
        self.begin_renaming(Renaming { what, text, step_name: StepName::Rename, making: Vec::new() });
    }

    /// Makes something new and opens its name; making and naming are one step.
    pub(crate) fn make_and_rename(&mut self, what: Named, step_name: StepName, making: Vec<Edit>) {
        self.take_name();
        self.document.press_ended();
        if self.propose(step_name, &making) {
            let text = what.name_in(self.journey()).unwrap_or_default().to_owned();
            self.begin_renaming(Renaming { what, text, step_name, making });
        }
    }

    fn begin_renaming(&mut self, renaming: Renaming) {
        self.refresh();
        match &renaming.what {
            Named::Touchpoint(id) => self.view.selection.only(id.clone()),
            Named::Stage(id) => self.view.selection.pick(Picked::Stage(id.clone())),
        }
        if let Some(derived) = &self.derived
            && let Some(place) = renaming.what.place(derived)
        {
            match &renaming.what {
                Named::Touchpoint(_) => self.view.camera.show(place, self.view.free),
                Named::Stage(_) => self.view.show_beside(derived, place),
            }
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

    /// Takes what has been typed so far.
    pub(crate) fn take_name(&mut self) {
        match self.renaming.take() {
            Some(renaming) if renaming.text.trim().is_empty() => self.roll_back(),
            Some(_) => self.document.press_ended(),
            None => {}
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

    /// Puts everything back, also what was made for the name; redo brings another name of what was there.
    pub(crate) fn put_name_back(&mut self) {
        let Some(renaming) = self.renaming.take() else { return };
        if renaming.text.trim().is_empty() || !renaming.making.is_empty() {
            self.roll_back();
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
