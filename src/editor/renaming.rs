//! A name, or the label of a connection, that is being typed on the canvas. What is typed is in the map at once,
//! as a proposal, so that no draft lives in a field. A blank name takes everything back, including what was made
//! for it; a blank label removes the label.

mod target;

use crate::{journey::Edit, picture::Camera};

use super::{Editor, Note, Picked, StepName, TypedPart};
pub(crate) use target::{RenameTarget, Renaming};

impl Editor {
    /// Opens the name of what is selected, or a connection's label.
    pub(crate) fn rename_selected(&mut self) {
        let selection = &self.view.selection;
        let target = match (selection.single(), selection.picked()) {
            (Some(id), _) => RenameTarget::Touchpoint(id.clone()),
            (None, Some(Picked::Stage(id))) => RenameTarget::Stage(id.clone()),
            (None, Some(Picked::Connection(from, to))) => RenameTarget::Connection(from.clone(), to.clone()),
            _ => return,
        };
        self.rename(target);
    }

    /// Opens the name of something that is in the map.
    pub(crate) fn rename(&mut self, target: RenameTarget) {
        self.commit_typed();
        let Some(text) = target.name_in(self.journey()).map(str::to_owned) else { return };
        self.document.end_step();
        let is_label = matches!(target, RenameTarget::Connection(..));
        let step_name = if is_label { StepName::Label } else { StepName::Rename };
        let renaming = Renaming { step_name, ..self.renaming_of(target, text) };
        self.begin_renaming(renaming);
    }

    /// Makes something new and opens its name; making and naming are one step.
    pub(crate) fn make_and_rename(&mut self, target: RenameTarget, step_name: StepName, making: Vec<Edit>) {
        self.commit_typed();
        self.document.end_step();
        if self.propose(step_name, &making) {
            let text = target.name_in(self.journey()).unwrap_or_default().to_owned();
            let renaming = Renaming { step_name, making, ..self.renaming_of(target, text) };
            self.begin_renaming(renaming);
        }
    }

    /// Returns a renaming of something whose name is `text`.
    fn renaming_of(&self, target: RenameTarget, text: String) -> Renaming {
        Renaming {
            target,
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
        match &renaming.target {
            RenameTarget::Touchpoint(id) => self.view.selection.only(id.clone()),
            RenameTarget::Stage(id) => self.view.selection.pick(Picked::Stage(id.clone())),
            RenameTarget::Connection(from, to) => {
                self.view.selection.pick(Picked::Connection(from.clone(), to.clone()));
            }
        }
        if let Some(derived) = &self.derived
            && let Some(place) = renaming.target.place(derived)
        {
            match &renaming.target {
                RenameTarget::Touchpoint(_) | RenameTarget::Connection(..) => {
                    self.view.viewport.show(place);
                }
                RenameTarget::Stage(_) => self.view.show_beside(derived, place),
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
        self.renaming.as_ref().is_some_and(|renaming| matches!(renaming.target, RenameTarget::Touchpoint(_)))
    }

    /// Commits the name or detail typed on the canvas so far. The name of another stage is refused, and that is
    /// noted.
    pub(crate) fn commit_typed(&mut self) {
        self.leave_detail();
        let Some(renaming) = &self.renaming else { return };
        let is_label = matches!(renaming.target, RenameTarget::Connection(..));
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
            self.document.end_step();
        }
    }

    /// Takes everything back as if it had never been, and selects again what was selected before.
    fn put_all_back(&mut self, renaming: Renaming) {
        self.roll_back();
        let selection = &self.view.selection;
        let is_selected = match renaming.target {
            RenameTarget::Touchpoint(id) => selection.single() == Some(&id),
            RenameTarget::Stage(id) => selection.picked() == Some(&Picked::Stage(id)),
            RenameTarget::Connection(from, to) => selection.picked() == Some(&Picked::Connection(from, to)),
        };
        // A click elsewhere may have selected something else, which then stays selected.
        if is_selected {
            self.view.selection = renaming.selected;
        }
    }

    /// Commits the name as [`Self::commit_typed`] does when a key ends it. If it is blank, the view goes back to where
    /// it was before the thing was made. After a press the view stays, because the hand is on it.
    pub(crate) fn enter_name(&mut self) {
        let is_blank = self.renaming.as_ref().is_some_and(|renaming| renaming.text.trim().is_empty());
        let before = self.view_before_making().filter(|_| is_blank);
        self.commit_typed();
        self.view.viewport.camera = before.unwrap_or(self.view.viewport.camera);
    }

    /// Commits the name as [`Self::enter_name`] does; after a touchpoint that now has a name, the next one is made.
    pub(crate) fn commit_and_go_on(&mut self) {
        let named = self.renaming.as_ref().filter(|it| !it.is_refused && !it.text.trim().is_empty());
        let named = named.map(|renaming| renaming.target.clone());
        self.enter_name();
        if let Some(RenameTarget::Touchpoint(id)) = named {
            self.add_after(&id);
        }
    }

    /// Commits the name as [`Self::enter_name`] does, and goes on to the details of a touchpoint that now has a
    /// name.
    pub(crate) fn commit_and_detail(&mut self) {
        let is_named = self.renaming.as_ref().is_some_and(|renaming| {
            !renaming.text.trim().is_empty() && matches!(renaming.target, RenameTarget::Touchpoint(_))
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
            self.view.viewport.camera = before.unwrap_or(self.view.viewport.camera);
        } else {
            self.take_back();
        }
    }
}

#[cfg(test)]
mod tests;
