//! What is being named on the canvas, where its name stands, and the edits that the typed name makes.

use crate::{
    editor::{Derived, Selection, StepName},
    journey::{Edit, Field, Journey, Stage, StageId, TouchpointId, is_same_name},
    picture::Rect,
};

/// What has a name or a label on the canvas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RenameTarget {
    Touchpoint(TouchpointId),
    Stage(StageId),
    Connection(TouchpointId, TouchpointId),
}

/// A name that is being typed.
pub(crate) struct Renaming {
    pub target: RenameTarget,
    pub text: String,
    /// Whether another stage has this name, so that the map does not take it.
    pub is_refused: bool,
    pub(super) before: String,
    pub(super) step_name: StepName,
    /// The edits that make the thing, where it is new.
    pub(super) making: Vec<Edit>,
    /// The selection before the renaming.
    pub(super) selected: Selection,
}

/// The height of the part of a band's head that holds its name, in canvas units.
const HEAD_HEIGHT: f32 = 32.0;
/// The size of a label's field in the middle of its connection, in canvas units.
const LABEL: (f32, f32) = (160.0, 28.0);

impl RenameTarget {
    pub(super) fn name_in<'j>(&self, journey: &'j Journey) -> Option<&'j str> {
        match self {
            Self::Touchpoint(id) => journey.touchpoint(id).map(|touchpoint| touchpoint.title.as_str()),
            Self::Stage(id) => journey.stage(id).map(|stage| stage.name.as_str()),
            Self::Connection(from, to) => journey.transition(from, to).map(|it| it.label.as_str()),
        }
    }

    /// Returns the edits that give it this name.
    fn renamed(&self, name: String, journey: &Journey) -> Vec<Edit> {
        match self {
            Self::Touchpoint(id) => vec![Edit::Change(id.clone(), Field::Title(name))],
            Self::Stage(id) => {
                let stage = journey.stage(id).map(|stage| Stage { name, ..stage.clone() });
                stage.into_iter().map(Edit::ChangeStage).collect()
            }
            Self::Connection(from, to) => vec![Edit::Label(from.clone(), to.clone(), name)],
        }
    }

    /// Returns where the name stands, in canvas units; `None` where the thing is gone.
    pub(crate) fn place(&self, derived: &Derived) -> Option<Rect> {
        match self {
            Self::Touchpoint(id) => derived.card_rect(id),
            Self::Stage(id) => {
                let band = derived.scene.band_of(id)?;
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
    pub(super) fn is_taken(&self, journey: &Journey) -> bool {
        let RenameTarget::Stage(own) = &self.target else { return false };
        let mut others = journey.stages().iter().filter(|stage| stage.id != *own);
        self.text != self.before && others.any(|stage| is_same_name(&stage.name, &self.text))
    }

    pub(super) fn edits(&self, journey: &Journey) -> Vec<Edit> {
        // Something new has no name while the typed one is another stage's.
        let text = if self.is_refused { String::new() } else { self.text.clone() };
        if self.making.is_empty() {
            return self.target.renamed(text, journey);
        }
        let mut edits = self.making.clone();
        for edit in &mut edits {
            match (edit, &self.target) {
                (Edit::Add(touchpoint), RenameTarget::Touchpoint(id)) if touchpoint.id == *id => {
                    touchpoint.title.clone_from(&text);
                }
                (Edit::AddStage(stage), RenameTarget::Stage(id)) if stage.id == *id => {
                    stage.name.clone_from(&text);
                }
                _ => {}
            }
        }
        edits
    }
}
