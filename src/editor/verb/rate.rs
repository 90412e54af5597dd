//! Rating what is selected (R5): one answer in the entry that the bar names.

use crate::{
    editor::{Editor, ViewState},
    journey::{Edit, Rating, Tally},
};

impl Editor {
    /// Rates what is selected. R5: sets the entry that the keys set to one answer, at everything selected;
    /// `None` removes it.
    pub(crate) fn rate(&mut self, rating: Option<Rating>) {
        self.apply(&self.view.rate(rating));
    }
}

impl ViewState {
    /// The edits that rate everything selected as the keys and faces do.
    pub(crate) fn rate(&self, rating: Option<Rating>) -> Vec<Edit> {
        let tally = rating.map_or_else(Tally::default, Tally::one);
        self.selection.iter().map(|id| Edit::Rate(id.clone(), self.entering.key(), tally)).collect()
    }
}
