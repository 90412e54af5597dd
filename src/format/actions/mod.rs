//! The plan of what is done against breaks (R19), outside of a map and back: as a table that spreadsheets open right and
//! people work on, of which [`take`] takes exactly what differs; and as tasks in Markdown.

mod column;
mod day;
mod fault;
mod kind;
mod known;
mod markdown;
mod named;
mod row;
mod separator;
mod table;
mod take;
mod written;

pub use fault::{ActionsFault, RowWrong};
pub use kind::ActionsKind;
pub use markdown::actions_markdown;
pub use separator::Separator;
pub use table::actions_csv;
pub use take::{TakenActions, take_actions};

#[cfg(test)]
mod tests;
