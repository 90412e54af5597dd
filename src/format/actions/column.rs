//! The columns of a plan of actions, and the words by which its headers and states are recognised in English,
//! Finnish and Swedish.

use crate::{
    format::{
        escape::{lines, unguarded},
        table::PlainRow,
    },
    journey::{ActionState, name_key},
};

use super::fault::ActionsFault;

/// A column of a plan of actions: the field of the action that its cells hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ActionColumn {
    Id,
    /// The number and the title of the touchpoint.
    Touchpoint,
    TouchpointId,
    What,
    Actor,
    Who,
    Due,
    Effort,
    State,
    Why,
}

impl ActionColumn {
    /// Every column, in the order in which they are written.
    pub(super) const ALL: [Self; 10] = [
        Self::Id,
        Self::Touchpoint,
        Self::TouchpointId,
        Self::What,
        Self::Actor,
        Self::Who,
        Self::Due,
        Self::Effort,
        Self::State,
        Self::Why,
    ];

    /// Returns the key of the column's header in the translations.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Id => "actions-id",
            Self::Touchpoint => "actions-touchpoint",
            Self::TouchpointId => "actions-touchpoint-id",
            Self::What => "actions-what",
            Self::Actor => "actions-actor",
            Self::Who => "actions-who",
            Self::Due => "actions-due",
            Self::Effort => "actions-effort",
            Self::State => "actions-state",
            Self::Why => "actions-why",
        }
    }

    /// Returns the column with this header in any of the languages, ignoring case and extra spaces.
    pub(super) fn of_header(header: &str) -> Option<Self> {
        let key = name_key(header);
        Self::ALL.into_iter().find(|column| column.headers().contains(&key.as_str()))
    }

    fn headers(self) -> &'static [&'static str] {
        match self {
            Self::Id => &["id", "action id", "tunnus", "toimenpiteen tunnus"],
            Self::Touchpoint => &["touchpoint", "kosketuspiste", "kontaktpunkt"],
            Self::TouchpointId => &[
                "touchpoint id",
                "id of touchpoint",
                "kosketuspisteen tunnus",
                "kontaktpunkt-id",
                "kontaktpunktens id",
            ],
            Self::What => &["what", "action", "mitä", "toimenpide", "vad", "åtgärd"],
            Self::Actor => &["actor", "toimija", "aktör"],
            Self::Who => &["who", "kuka", "vem"],
            Self::Due => &[
                "by when",
                "due",
                "due date",
                "mihin mennessä",
                "mennessä",
                "määräpäivä",
                "senast",
                "förfallodag",
                "när",
            ],
            Self::Effort => &["effort", "työmäärä", "vaiva", "insats", "arbetsinsats"],
            Self::State => &["state", "status", "tila", "läge"],
            Self::Why => &["why", "reason", "miksi", "perustelu", "varför", "skäl"],
        }
    }
}

/// The index of each column in a table; `None` for a column that the table lacks.
pub(super) struct ActionColumns([Option<usize>; ActionColumn::ALL.len()]);

impl ActionColumns {
    /// Finds the columns of these headers. Refuses a table with the same column twice.
    pub(super) fn of(header: &[String]) -> Result<Self, ActionsFault> {
        let mut places = [None; ActionColumn::ALL.len()];
        for (place, header) in header.iter().enumerate() {
            let Some(column) = ActionColumn::of_header(header) else { continue };
            if places[column as usize].replace(place).is_some() {
                return Err(ActionsFault::ColumnTwice(header.clone()));
            }
        }
        Ok(Self(places))
    }

    pub(super) fn has(&self, column: ActionColumn) -> bool {
        self.0[column as usize].is_some()
    }

    /// Returns whether the column at this index was recognised.
    pub(super) fn is_at(&self, place: usize) -> bool {
        self.0.contains(&Some(place))
    }

    /// Returns the cell of a column, without its guard and each line as it is shown; `None` where the row has no
    /// such cell.
    pub(super) fn cell(&self, column: ActionColumn, row: &PlainRow) -> Option<String> {
        let cell = row.cells.get(self.0[column as usize]?)?;
        Some(lines(unguarded(cell)))
    }
}

/// Returns the state that a word names in any of the languages, ignoring case and extra spaces.
pub(super) fn state(word: &str) -> Option<ActionState> {
    let key = name_key(word);
    ActionState::ALL.iter().find(|state| state_words(state).contains(&key.as_str())).cloned()
}

fn state_words(state: &ActionState) -> &'static [&'static str] {
    match state {
        ActionState::Open => &["open", "to do", "avoin", "auki", "öppen"],
        ActionState::Doing => &["doing", "in progress", "tekeillä", "työn alla", "kesken", "pågår"],
        ActionState::Done => &["done", "tehty", "valmis", "klar", "gjord"],
        ActionState::Dropped => &["dropped", "hylätty", "jätetty", "avskriven", "struken"],
        ActionState::Unknown(_) => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn r19_every_header_and_state_is_known_again_in_every_language() {
        for words in Lang::ALL.map(Lang::words) {
            for column in ActionColumn::ALL {
                assert_eq!(ActionColumn::of_header(&words.text(column.name())), Some(column));
            }
            for known in ActionState::ALL {
                assert_eq!(state(&words.action_state(known)).as_ref(), Some(known));
            }
        }
        for header in ["Kontaktpunkt", "ÅTGÄRD", "aktör", " Vem ", "Senast", "Insats", "Läge", "Varför"]
        {
            assert!(ActionColumn::of_header(header).is_some(), "{header}");
        }
        assert_eq!(
            ["Pågår", "KLAR", "soon"].map(state),
            [Some(ActionState::Doing), Some(ActionState::Done), None]
        );
    }

    #[test]
    fn no_word_heads_two_columns() {
        let mut all: Vec<_> = ActionColumn::ALL.iter().flat_map(|it| it.headers()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
