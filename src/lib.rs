//! Polku: a customer's journey as touchpoints, rated one by one, and where it breaks.

pub mod disk;
pub mod format;
pub mod gui;
pub mod insight;
pub mod journey;
pub mod picture;
pub mod words;
