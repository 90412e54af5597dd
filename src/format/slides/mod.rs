//! A map as slides that others can edit: the verdict, the map, the emotional trace, one slide for each break, what
//! is mended next, and whom to ask. The layout ([`Deck`]) is separate from the file ([`pptx`]), so that slides can
//! be shown before they are written. The same map gives the same bytes.

mod arial;
mod breaks;
mod cards;
mod columns;
mod curve;
mod deck;
mod flow;
#[cfg(test)]
mod laws;
mod legend;
mod links;
mod map;
mod marks;
mod measure;
mod next;
mod panel;
mod sheet;
mod slide;
mod titled;
mod told;
mod unasked;
mod verdict;
mod write;

pub use deck::{Deck, MOST, TooManyForSlides};
pub use slide::{Slide, SlideShape};
pub use write::pptx;
