//! The shape of a sheet's pages before anything is laid out on them: the size of the paper, and the room for text.

/// The size of the paper and its margins, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::format) struct PageShape {
    /// The width and height of the upright page.
    pub(in crate::format) paper: [f32; 2],
    /// The margin on the left and on the right.
    pub(in crate::format) side: f32,
    pub(in crate::format) above: f32,
    /// The margin below, in which the page number stands.
    pub(in crate::format) below: f32,
}

/// The width and height of the room for text, in points.
#[derive(Clone, Copy, Debug)]
pub(in crate::format) struct PageRoom {
    pub(in crate::format) width: f32,
    pub(in crate::format) height: f32,
}

impl PageShape {
    /// Returns the width and height of a page, upright or turned on its side.
    pub(super) fn size(self, is_turned: bool) -> [f32; 2] {
        let [width, height] = self.paper;
        if is_turned { [height, width] } else { [width, height] }
    }

    pub(in crate::format) fn room(self, is_turned: bool) -> PageRoom {
        let [width, height] = self.size(is_turned);
        PageRoom { width: width - 2.0 * self.side, height: height - self.above - self.below }
    }
}
