//! The plan of actions against breaks (R19), written to a file and taken back. As a table it opens correctly in
//! spreadsheets, and [`take`] takes exactly what differs in it; as Markdown it is a list of tasks.

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
