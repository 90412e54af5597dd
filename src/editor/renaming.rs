//! A name that is being typed on the canvas, or the label of a connection. What is typed is in the map at once,
//! as a proposal, so that no draft lives in a field; a blank name is none and puts everything back, also what
//! was made for it. A blank label takes the label away.

use crate::{
    journey::{Edit, Field, Journey, Stage, StageId, TouchpointId},
    picture::Rect,
};

use super::{Derived, Editor, Picked, StepName};

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
    step_name: StepName,
    /// What makes the thing, where it is new.
    making: Vec<Edit>,
}

/// The height of a band's head, where its name is, in canvas units.
pub(crate) const HEAD_HEIGHT: f32 = 32.0;
/// The room of a label in the middle of its connection.
const LABEL: (f32, f32) = (160.0, 28.0);

impl Editor {
    /// Opens the name of something that is there.
    pub(crate) fn rename(&mut self, what: Named) {
        self.take_name();
        let Some(text) = what.name_in(self.journey()).map(str::to_owned) else { return };
        self.document.press_ended();
        let is_label = matches!(what, Named::Connection(..));
        let step_name = if is_label { StepName::Label } else { StepName::Rename };
        self.begin_renaming(Renaming { what, text, step_name, making: Vec::new() });
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
            Named::Connection(from, to) => {
                self.view.selection.pick(Picked::Connection(from.clone(), to.clone()));
            }
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

    /// Takes what has been typed so far.
    pub(crate) fn take_name(&mut self) {
        let Some(Renaming { what, text, .. }) = &self.renaming else { return };
        let (is_label, trimmed) = (matches!(what, Named::Connection(..)), text.trim().to_owned());
        if is_label && trimmed != *text {
            self.type_name(trimmed.clone());
        }
        self.renaming = None;
        if trimmed.is_empty() && !is_label {
            self.roll_back();
        } else {
            self.document.press_ended();
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
            Self::Connection(from, to) => journey.transition(from, to).map(|it| it.label.as_str()),
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
            // Where the label itself stands may change while it is typed.
            Self::Connection(from, to) => {
                let middle = derived.middle_of(from, to)?;
                Some(Rect::new(middle.x - LABEL.0 / 2.0, middle.y - LABEL.1 / 2.0, LABEL.0, LABEL.1))
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
mod tests {
    use super::*;
    use crate::journey::test_map::id;

    fn label(editor: &Editor) -> String {
        editor.journey().transition(&id("A"), &id("B")).expect("connected").label.clone()
    }

    /// A and B, connected, and their connection is selected.
    fn connected() -> Editor {
        let mut editor = Editor::drawn("A + > B +");
        editor.pick_connection("A", "B");
        editor
    }

    #[test]
    fn a_connection_is_labelled_in_its_place_and_that_is_one_step() {
        let mut editor = connected();
        editor.rename_selected();
        for text in ["by", "by ", " by phone "] {
            editor.type_name(text.to_owned());
            assert_eq!(label(&editor), text, "it is in the map at once");
        }
        editor.take_name();
        assert_eq!((label(&editor).as_str(), editor.renaming().is_none()), ("by phone", true));
        assert_eq!(editor.undo_text(), "Undo label of the connection of A and B");
        editor.view.selection.clear();
        editor.undo();
        let connection = Picked::Connection(id("A"), id("B"));
        assert_eq!((label(&editor).as_str(), editor.view.selection.picked()), ("", Some(&connection)));
        assert!(!editor.document().is_dirty() && !editor.document().can_undo());
        editor.redo();
        assert_eq!(label(&editor), "by phone");
    }

    #[test]
    fn a_blank_label_takes_it_away_and_the_connection_stays() {
        let mut editor = connected();
        editor.rename_selected();
        editor.name_it("by phone");
        editor.rename_selected();
        editor.name_it(" ");
        assert_eq!((label(&editor).as_str(), editor.connections()), ("", vec!["A>B".to_owned()]));
        editor.undo();
        assert_eq!(label(&editor), "by phone");
        editor.rename_selected();
        editor.name_it("by phone");
        assert_eq!(editor.redo_text(), "Redo label of the connection of A and B", "nothing was changed");
    }

    #[test]
    fn a_label_that_is_put_back_is_as_it_was() {
        let mut editor = connected();
        editor.rename_selected();
        editor.name_it("by phone");
        for text in ["by mail", ""] {
            editor.rename_selected();
            editor.type_name(text.to_owned());
            editor.put_name_back();
            assert_eq!(label(&editor), "by phone");
        }
        editor.undo();
        assert!(!editor.document().can_undo());
    }
}
