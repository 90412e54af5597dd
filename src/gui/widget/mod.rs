//! What the window is built of: style, painter, fields, boxes, rows, notices, the focus. Nothing here knows the
//! editor, a command or a rule.

pub(in crate::gui) mod beside;
pub(in crate::gui) mod choice_box;
pub(in crate::gui) mod count;
mod dashes;
pub(in crate::gui) mod dress;
pub(in crate::gui) mod effort;
pub(in crate::gui) mod faces;
pub(in crate::gui) mod field;
pub(in crate::gui) mod focus;
pub(in crate::gui) mod key_buffer;
pub(in crate::gui) mod last_click;
pub(in crate::gui) mod later;
pub(in crate::gui) mod letters;
pub(in crate::gui) mod list_stop;
pub(in crate::gui) mod lit;
pub(in crate::gui) mod marked_row;
pub(in crate::gui) mod notices;
pub(in crate::gui) mod open_box;
pub(in crate::gui) mod outlined;
pub(in crate::gui) mod painter;
pub(in crate::gui) mod picker;
mod picker_rows;
pub(in crate::gui) mod pill;
pub(in crate::gui) mod presses;
pub(in crate::gui) mod row;
pub(in crate::gui) mod settled;
pub(in crate::gui) mod style;
pub(in crate::gui) mod timer;
mod untaken;
