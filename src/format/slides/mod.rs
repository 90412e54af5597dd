//! A map as slides that others edit: what is broken, the map, one slide a break, what is mended next, whom to ask. What
//! stands where ([`Deck`]) and the file of it ([`pptx`]) are two things: a slide is shown before it is written. The same
//! map gives the same bytes.

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
