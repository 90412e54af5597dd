//! What a journey looks like, in plain numbers: no window, no file, no pixels.
//!
//! A picture is a list of [`Piece`]s in canvas units, coloured by [`Role`]. [`Scene`] knows where
//! everything is and what lies under a point; [`Sheet`] is the whole picture as it is exported.

mod badge;
mod band;
mod bezier;
mod camera;
mod card;
mod curve;
mod faces;
pub mod font;
mod geometry;
mod grid;
mod head;
mod index;
mod kinds;
mod label;
mod labelled;
mod ladder;
mod layout;
mod legend;
mod lens_card;
mod lens_told;
mod lens_view;
mod letterhead;
mod listed;
mod look;
mod pieces;
mod pill;
mod placed;
mod route;
mod scene;
mod shape;
mod sheet;
mod sign;
mod strip;
mod tally;
mod theme;
mod thread;
mod title;
mod trace;
mod ways;

pub(crate) use band::{BAND_GAP, BAND_SIDE, band_around};
pub use band::{BAND_HEAD, Band};
pub(crate) use camera::{Camera, ZOOM_STEP, is_readable};
pub use card::{CARD_HEIGHT, CARD_WIDTH};
pub use faces::{expected_face, face};
pub use grid::{ACROSS, DOWN, GRID, MOST_IN_LINE, NEXT_ROW, PITCH, card_rect, on_grid, snapped};
pub(crate) use index::BoxIndex;
pub use label::ThreadLabel;
pub use ladder::LadderFrame;
pub use layout::{arrange, arranged};
pub use legend::Legend;
pub use letterhead::{Letterhead, Logo, LogoKind};
pub use look::Tone;
pub use pieces::{Anchor, Pen, Piece, Pos, Rect, Weight};
pub use scene::{Card, Scene, SceneThread};
pub use shape::Shape;
pub use sheet::Sheet;
pub(crate) use strip::Strip;
pub(crate) use tally::bar as answer_bar;
pub use theme::{ACTOR_COLOURS, LevelRoles, Role, Theme};
pub use title::is_cut;
pub use trace::TraceFrame;
