//! Fills columns with cards from left to right, slide by slide.

use crate::{
    format::slides::{cards::CardText, slide::Paragraph},
    picture::Rect,
};

use super::{CardsOfSlide, PlacedCard, Room};

/// The space between the cards of a column, and below the name of a stage.
const BELOW: f32 = 18.0;
const UNDER: f32 = 3.0;

pub(super) struct Packing {
    room: Room,
    pub done: Vec<CardsOfSlide>,
    column: usize,
    y: f32,
}

impl Packing {
    pub(super) fn new(room: Room) -> Self {
        Self { room, done: vec![CardsOfSlide::default()], column: 0, y: room.top }
    }

    /// Places a stage in this column if there is room for all of it, else from the top of the next.
    pub(super) fn group(&mut self, head: Option<&Paragraph>, cards: &[(u32, &CardText)]) {
        let above = head.map_or(0.0, |head| head.height(self.room.width()) + UNDER);
        let whole = above + cards.iter().map(|(_, it)| it.height + BELOW).sum::<f32>() - BELOW;
        if self.y > self.room.top && self.y + whole > self.room.bottom {
            self.next_column();
        }
        if self.room.keeps_stages {
            self.keep_together(cards, above);
        }
        for (place, (number, text)) in cards.iter().enumerate() {
            if place > 0 && self.y + text.height > self.room.bottom {
                self.next_column();
            }
            if place == 0 || self.y <= self.room.top {
                self.put_head(head, above);
            }
            self.put(*number, text);
        }
    }

    /// Begins another slide for a stage that fits on one slide but not on what is left of this one.
    fn keep_together(&mut self, cards: &[(u32, &CardText)], head: f32) {
        let room = self.room.bottom - self.room.top - head;
        let (mut columns, mut y) = (1, 0.0);
        for (_, text) in cards {
            if y > 0.0 && y + text.height > room {
                (columns, y) = (columns + 1, 0.0);
            }
            y += text.height + BELOW;
        }
        let is_begun = self.column > 0 || self.y > self.room.top;
        if is_begun && columns <= self.room.columns && self.column + columns > self.room.columns {
            self.next_slide();
        }
    }

    fn next_column(&mut self) {
        self.column += 1;
        self.y = self.room.top;
        if self.column == self.room.columns {
            self.next_slide();
        }
    }

    fn next_slide(&mut self) {
        self.done.push(CardsOfSlide::default());
        (self.column, self.y) = (0, self.room.top);
    }

    fn put(&mut self, number: u32, text: &CardText) {
        let rect = Rect::new(self.room.left(self.column), self.y, self.room.width(), text.height);
        let column = self.column;
        if let Some(slide) = self.done.last_mut() {
            slide.cards.push(PlacedCard { number, rect, column, text: text.clone() });
        }
        self.y += text.height + BELOW;
    }

    fn put_head(&mut self, head: Option<&Paragraph>, above: f32) {
        let (Some(head), Some(slide)) = (head, self.done.last_mut()) else { return };
        let rect = Rect::new(self.room.left(self.column), self.y, self.room.width(), above - UNDER);
        slide.heads.push((rect, vec![head.clone()]));
        self.y += above;
    }
}
