//! What comes and goes among fields because of the focus waits until the button of the pointer is up: a press
//! takes the focus, and must be released over what it was pressed on.

use egui::{Id, Ui};

/// Returns what is shown now or, while a button is down, what was shown when it went down.
pub(in crate::gui) fn settled<T: Clone + Send + Sync + 'static>(ui: &Ui, id: Id, now: T) -> T {
    let id = id.with("settled");
    if ui.input(|input| input.pointer.any_down())
        && let Some(before) = ui.data(|data| data.get_temp(id))
    {
        return before;
    }
    ui.data_mut(|data| data.insert_temp(id, now.clone()));
    now
}
