//! What is seen of one touchpoint or connection, looked up by its id.

use std::borrow::Cow;

use super::Derived;
use crate::{
    editor::gesture::thread_between,
    insight::{Judged, Lens, Thread},
    journey::TouchpointId,
    picture::{Pos, Rect},
};

impl Derived {
    /// Returns the number of a touchpoint, from 1 (R7).
    pub(crate) fn number_of(&self, id: &TouchpointId) -> Option<u32> {
        self.insight.number_of(id)
    }

    /// Returns what people call a touchpoint.
    pub(crate) fn title_of(&self, id: &TouchpointId) -> Cow<'_, str> {
        self.words.touchpoint_title(self.journey.title_of(id))
    }

    /// Returns number and title, such as "10 Wifi on board": the number tells apart those with the same title.
    pub(crate) fn numbered_title(&self, id: &TouchpointId) -> String {
        let number = self.number_of(id).map(|number| number.to_string()).unwrap_or_default();
        format!("{number} {}", self.title_of(id)).trim().to_owned()
    }

    /// Returns the thread of a connection that leads the customer back (R8); `None` for any other connection.
    pub(crate) fn sent_back(&self, from: &TouchpointId, to: &TouchpointId) -> Option<&Thread> {
        let reach = &self.insight.reach;
        let thread = reach.thread_between(self.number_of(from)?, self.number_of(to)?)?;
        Some(&reach.threads[thread]).filter(|thread| thread.leads_back)
    }

    /// Returns the rectangle of a touchpoint's card, in canvas units.
    pub(crate) fn card_rect(&self, id: &TouchpointId) -> Option<Rect> {
        let number = self.number_of(id)?;
        Some(self.scene.cards().get(number as usize - 1)?.rect)
    }

    /// Returns the middle of a connection's thread, in canvas units.
    pub(crate) fn middle_of(&self, from: &TouchpointId, to: &TouchpointId) -> Option<Pos> {
        let thread = thread_between(&self.scene, &self.journey, from, to)?;
        Some(self.scene.shape(thread).middle())
    }

    pub(crate) fn judged(&self, id: &TouchpointId) -> Option<&Judged> {
        self.insight.by_number(self.number_of(id)?)
    }

    /// Returns in a word what the lens shows of a touchpoint; `None` through the lens that shows its level.
    pub(crate) fn seen_as(&self, judged: &Judged) -> Option<Cow<'_, str>> {
        let mark = self.scene.mark(judged.number as usize - 1)?;
        let touchpoint = self.journey.touchpoint(&judged.id)?;
        (self.scene.lens() != Lens::Experience).then(|| self.words.seen(mark, touchpoint, &self.journey))
    }
}
