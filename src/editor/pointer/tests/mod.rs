//! What a hand does to a map at each zoom: proposed while it moves, one step when it lets go.

mod cards;
mod connections;
mod scrolling;
mod stages;

use crate::{
    editor::{Editor, gesture::PointerInput, trial::hand},
    picture::{BAND_HEAD, Pos, Rect},
};

/// Zoomed out, at 100 %, and zoomed in.
const ZOOMS: [f64; 3] = [0.5, 1.0, 2.0];

/// Returns the hand this much farther on.
fn moved(from: PointerInput, x: f32, y: f32) -> PointerInput {
    PointerInput { at: from.at.plus(x, y), ..from }
}

fn with_shift(hand: PointerInput) -> PointerInput {
    PointerInput { shift: true, ..hand }
}

fn with_ctrl(hand: PointerInput) -> PointerInput {
    PointerInput { ctrl: true, ..hand }
}

fn with_alt(hand: PointerInput) -> PointerInput {
    PointerInput { alt: true, ..hand }
}

impl Editor {
    /// Returns a hand over the middle of a card.
    fn over(&mut self, number: u32) -> PointerInput {
        let Pos { x, y } = self.card(number).centre();
        hand(x, y)
    }

    /// Drags a card by this much; the button stays down.
    fn carry(&mut self, number: u32, x: f32, y: f32) -> PointerInput {
        let from = self.over(number);
        self.drag_held(from, moved(from, x, y));
        moved(from, x, y)
    }

    fn carry_and_drop(&mut self, number: u32, x: f32, y: f32) {
        let to = self.carry(number, x, y);
        self.release(to);
    }

    /// Returns a hand on the head of a stage's band.
    fn head(&mut self, name: &str) -> PointerInput {
        let band = self.band(name);
        hand(band.centre().x, band.min.y + BAND_HEAD / 2.0)
    }

    /// Returns the rectangle of a stage's band.
    fn band(&mut self, name: &str) -> Rect {
        self.refresh();
        let bands = self.derived().expect("looked at").scene.bands();
        bands.iter().find(|band| band.name == name).expect("a band").rect
    }
}
