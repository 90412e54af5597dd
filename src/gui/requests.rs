//! What panels and canvas ask for in a frame. Neither changes the map: the app does, all or nothing.

use egui::Id;

use crate::{
    editor::{CaseChange, Editor, Ids, StepName},
    gui::{id::CommandId, widget::focus::PanelFocus},
    insight::Gone,
    journey::{CaseId, Day, Edit, ItemKey, Journey, Moment, TouchpointId},
};

/// What the panels of a frame ask for: edits, and where F6 goes.
pub(in crate::gui) struct Requests {
    pub edits: Vec<Edit>,
    pub steps: Vec<RequestedStep>,
    /// The edits that the name being typed comes to, in place of those before; no edits, where it came to some
    /// before and no longer does.
    pub named: Option<(StepName, Vec<Edit>)>,
    /// Whether a text was committed while its field keeps the keys.
    pub text_ended: bool,
    /// Whether a proposal stands in the map as it is shown.
    pub is_proposed: bool,
    /// Why a text was not taken.
    pub refusal: Option<String>,
    /// The step that the name typed in an open box comes to, should the box be left now.
    pub draft: Option<RequestedStep>,
    /// The field that has the keys and whose text cannot be read, and what is said of that.
    pub unread: Option<(Id, String)>,
    pub run: Option<CommandId>,
    /// What is said of cases, and whether it is being typed.
    pub cases: Vec<(RequestedCase, bool)>,
    /// What is done with actions, cases and what else belongs to something.
    pub items: Vec<RequestedItem>,
    /// The list with a touchpoint that was forgotten, which is to be added.
    pub forgotten: Option<(&'static Journey, TouchpointId)>,
    pub focus: PanelFocus,
    /// The source of ids for what is new.
    pub ids: Ids,
    /// Tells the day, for what is dated.
    pub today: fn() -> Day,
    /// Tells the moment, for what happens now.
    pub now: fn() -> Moment,
}

/// What is asked of a case.
#[derive(Debug)]
pub(in crate::gui) enum RequestedCase {
    Change(CaseId, Box<CaseChange>),
    Delete(CaseId),
    /// It was opened, and left before anything was said.
    TakeBack(CaseId),
    /// An action at its touchpoint, against what it taught.
    Act(CaseId),
}

/// What is asked of what belongs to something.
#[derive(Debug)]
pub(in crate::gui) enum RequestedItem {
    /// To another touchpoint.
    Move(ItemKey, TouchpointId),
    /// What it is of, and that is not on the map, is taken from it.
    Forget(ItemKey, Gone),
    Drop(ItemKey),
}

/// Edits that are one step of undo, or a part of one.
#[derive(Debug)]
pub(in crate::gui) struct RequestedStep {
    /// The name of the step, where its edits alone do not tell what was done.
    pub step_name: Option<StepName>,
    pub edits: Vec<Edit>,
    /// While a text is typed: the step stays open until the field is left.
    pub is_live: bool,
}

impl Requests {
    /// No requests yet.
    pub(in crate::gui) fn new(ids: Ids, today: fn() -> Day, now: fn() -> Moment, is_proposed: bool) -> Self {
        Self {
            edits: Vec::new(),
            steps: Vec::new(),
            named: None,
            text_ended: false,
            is_proposed,
            refusal: None,
            draft: None,
            unread: None,
            run: None,
            cases: Vec::new(),
            items: Vec::new(),
            forgotten: None,
            focus: PanelFocus::default(),
            ids,
            today,
            now,
        }
    }

    /// Does what is asked for, all or nothing of each step; `is_typing` is whether a text has the keys. Returns
    /// the command to be run after it.
    pub(in crate::gui) fn apply(self, editor: &mut Editor, is_typing: bool) -> Option<CommandId> {
        match self.named {
            // A name that is being typed is in the map at once, and is one step with what it is a name of.
            Some((_, edits)) if edits.is_empty() => editor.roll_back(),
            Some((step_name, edits)) => {
                editor.propose(step_name, &edits);
            }
            None => {}
        }
        if self.text_ended {
            editor.press_ended();
        }
        editor.apply(&self.edits);
        for RequestedStep { step_name, edits, is_live } in self.steps {
            match step_name {
                Some(step_name) => editor.apply_as(step_name, &edits),
                None => editor.apply(&edits),
            }
            // What is done beside a text is not of that text, so Esc in it must not take that back.
            if !is_live && is_typing {
                editor.press_ended();
            }
        }
        for (asked, is_live) in self.cases {
            match asked {
                RequestedCase::Change(id, change) => editor.change_case(&id, *change),
                RequestedCase::Delete(id) => editor.delete_case(&id),
                RequestedCase::TakeBack(id) => editor.take_case_back(&id),
                RequestedCase::Act(id) => editor.act_on_case(&id),
            }
            if !is_live && is_typing {
                editor.press_ended();
            }
        }
        for asked in self.items {
            match asked {
                RequestedItem::Move(key, to) => editor.move_item(&key, &to),
                RequestedItem::Forget(key, gone) => editor.forget_gone(&key, gone),
                RequestedItem::Drop(key) => editor.drop_item(&key),
            }
            editor.press_ended();
        }
        if let Some((list, id)) = self.forgotten {
            editor.take_name();
            editor.add_forgotten(list, &id);
            if is_typing {
                editor.press_ended();
            }
        }
        self.run
    }

    /// What a press does: a step of its own.
    pub(in crate::gui) fn step(&mut self, step_name: impl Into<Option<StepName>>, edits: Vec<Edit>) {
        self.steps.push(RequestedStep { step_name: step_name.into(), edits, is_live: false });
    }

    /// A press that changes a case: a step of its own.
    pub(in crate::gui) fn change_case(&mut self, id: &CaseId, change: CaseChange) {
        self.cases.push((RequestedCase::Change(id.clone(), change.into()), false));
    }

    /// What is typed so far of a case: one step with what is typed before and after it in the same field.
    pub(in crate::gui) fn type_case(&mut self, id: &CaseId, change: CaseChange) {
        self.cases.push((RequestedCase::Change(id.clone(), change.into()), true));
    }

    /// What a box came to: a step, or what is to be one if the box is left now.
    pub(in crate::gui) fn pick(
        &mut self,
        is_draft: bool,
        step_name: impl Into<Option<StepName>>,
        edits: Vec<Edit>,
    ) {
        if is_draft {
            self.draft = Some(RequestedStep { step_name: step_name.into(), edits, is_live: false });
        } else {
            self.step(step_name, edits);
        }
    }

    /// What is typed so far: one step with what is typed before and after it in the same field.
    pub(in crate::gui) fn live(&mut self, step_name: impl Into<Option<StepName>>, edits: Vec<Edit>) {
        self.steps.push(RequestedStep { step_name: step_name.into(), edits, is_live: true });
    }
}
