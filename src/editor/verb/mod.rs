//! What a person does to the map or to how it is looked at, one file for each kind of verb: methods of
//! [`Editor`](super::Editor), or of its [`ViewState`](super::ViewState) where nothing but the view changes. The
//! window's commands and panels call them; none of them knows a window.

mod add;
pub(super) mod align;
pub(super) mod case;
pub(super) mod cast;
mod click;
mod connect;
mod decide;
mod delete;
mod detail;
mod dots;
mod find;
mod forgotten;
pub(super) mod groups;
mod item;
mod look;
mod make_space;
pub(super) mod mend;
pub(super) mod named;
mod next_place;
mod nudge;
pub(super) mod outcome;
mod paste;
mod placing;
pub(super) mod present;
mod question;
mod rate;
mod round;
mod select;
pub(super) mod stage;
mod survey;
mod table;
mod tidy;
mod undo;
mod vote;
pub(super) mod walk;
mod zoom;
