//! Requests: what panels and canvas ask for in a frame. Neither changes the map: the app applies the requests,
//! each step all or nothing.

mod requested;

use egui::Id;

use crate::{
    editor::{CaseChange, Editor, Ids, StepName},
    gui::{id::CommandId, widget::focus::PanelFocus},
    journey::{CaseId, Day, Edit, Journey, Moment, TouchpointId},
};

pub(in crate::gui) use requested::{RequestedCase, RequestedItem, RequestedStep};

/// The requests that the panels of a frame make: edits, commands, and where F6 moves the focus.
pub(in crate::gui) struct Requests {
    pub edits: Vec<Edit>,
    pub steps: Vec<RequestedStep>,
    /// The edits for the name that is being typed; they replace those of the frame before. Empty where the name
    /// asked for edits before and no longer does.
    pub named: Option<(StepName, Vec<Edit>)>,
    pub text: TextRequests,
    pub run: Option<CommandId>,
    /// Changes to cases; each with whether it is being typed.
    pub cases: Vec<(RequestedCase, bool)>,
    /// Changes to items: actions, cases and other records that belong to something.
    pub items: Vec<RequestedItem>,
    /// The forgotten touchpoint that is to be added, with the list that contains it.
    pub forgotten: Option<(&'static Journey, TouchpointId)>,
    pub focus: PanelFocus,
    pub facts: PanelFacts,
}

/// What the text fields of a frame tell beside their edits.
#[derive(Default)]
pub(in crate::gui) struct TextRequests {
    /// Whether a text was committed while its field keeps the focus.
    pub is_ended: bool,
    /// The reason why a text was not taken.
    pub refusal: Option<String>,
    /// The step for the name typed in an open box, to be done should the box be left now.
    pub draft: Option<RequestedStep>,
    /// The field that has the focus and whose text cannot be read, with the message about it.
    pub unread: Option<(Id, String)>,
}

/// What a panel needs to know to make its requests, beside the map.
pub(in crate::gui) struct PanelFacts {
    /// The source of ids for new things.
    pub ids: Ids,
    /// The clock that tells the current day, for what is dated.
    pub today: fn() -> Day,
    /// The clock that tells the current moment, for what happens now.
    pub now: fn() -> Moment,
    /// Whether the map as it is shown contains a proposal.
    pub is_proposed: bool,
}

impl PanelFacts {
    pub(in crate::gui) fn today(&self) -> Day {
        (self.today)()
    }

    pub(in crate::gui) fn now(&self) -> Moment {
        (self.now)()
    }
}

impl Requests {
    /// Creates an empty set of requests.
    pub(in crate::gui) fn new(facts: PanelFacts) -> Self {
        Self {
            edits: Vec::new(),
            steps: Vec::new(),
            named: None,
            text: TextRequests::default(),
            run: None,
            cases: Vec::new(),
            items: Vec::new(),
            forgotten: None,
            focus: PanelFocus::default(),
            facts,
        }
    }

    /// Does what is asked for, each step all or nothing; `is_typing` says whether a text has the focus. Returns the
    /// command to run afterwards.
    pub(in crate::gui) fn apply(self, editor: &mut Editor, is_typing: bool) -> Option<CommandId> {
        match self.named {
            // A name that is being typed is in the map at once. It is one step with the thing that it names.
            Some((_, edits)) if edits.is_empty() => editor.roll_back(),
            Some((step_name, edits)) => {
                editor.propose(step_name, &edits);
            }
            None => {}
        }
        if self.text.is_ended {
            editor.end_step();
        }
        editor.apply(&self.edits);
        // A step beside a text is no part of that text, so Esc in the text must not take it back.
        let end = |editor: &mut Editor, is_live: bool| {
            if !is_live && is_typing {
                editor.end_step();
            }
        };
        for step in self.steps {
            let is_live = step.is_live;
            step.apply(editor);
            end(editor, is_live);
        }
        for (asked, is_live) in self.cases {
            asked.apply(editor);
            end(editor, is_live);
        }
        for asked in self.items {
            asked.apply(editor);
            editor.end_step();
        }
        if let Some((list, id)) = self.forgotten {
            editor.commit_typed();
            editor.add_forgotten(list, &id);
            end(editor, false);
        }
        self.run
    }

    /// Asks for a step of its own, for a press.
    pub(in crate::gui) fn step(&mut self, step_name: impl Into<Option<StepName>>, edits: Vec<Edit>) {
        self.steps.push(RequestedStep { step_name: step_name.into(), edits, is_live: false });
    }

    /// Asks for a change to a case as a step of its own, for a press.
    pub(in crate::gui) fn change_case(&mut self, id: &CaseId, change: CaseChange) {
        self.cases.push((RequestedCase::Change(id.clone(), change.into()), false));
    }

    /// Asks for the change to a case that is typed so far: one step with what is typed before and after it in the
    /// same field.
    pub(in crate::gui) fn type_case(&mut self, id: &CaseId, change: CaseChange) {
        self.cases.push((RequestedCase::Change(id.clone(), change.into()), true));
    }

    /// Asks for the step that was picked in a box; with `is_draft`, for the one to be done if the box is left now.
    pub(in crate::gui) fn pick(
        &mut self,
        is_draft: bool,
        step_name: impl Into<Option<StepName>>,
        edits: Vec<Edit>,
    ) {
        if is_draft {
            self.text.draft = Some(RequestedStep { step_name: step_name.into(), edits, is_live: false });
        } else {
            self.step(step_name, edits);
        }
    }

    /// Asks for the edits of what is typed so far: one step with what is typed before and after it in the same
    /// field.
    pub(in crate::gui) fn live(&mut self, step_name: impl Into<Option<StepName>>, edits: Vec<Edit>) {
        self.steps.push(RequestedStep { step_name: step_name.into(), edits, is_live: true });
    }
}

#[cfg(test)]
mod tests;
