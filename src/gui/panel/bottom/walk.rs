//! Where a row of the panel's lists and tables leads.

use crate::editor::{Derived, ViewState};

/// Selects the touchpoint with this number and shows it.
pub(super) fn go_to(derived: &Derived, view: &mut ViewState, number: u32) {
    if let Some(judged) = derived.insight.by_number(number) {
        view.select_and_show(derived, &judged.id);
    }
}
