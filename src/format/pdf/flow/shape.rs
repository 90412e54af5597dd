//! The pages of a sheet before anything stands on them: how large its paper is, and the room that it has for what is
//! read.

/// A size of paper, in points, and what is left free around the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::format) struct PageShape {
    /// Width and height of the upright page.
    pub(in crate::format) paper: [f32; 2],
    /// From the left and the right edge to the text.
    pub(in crate::format) side: f32,
    pub(in crate::format) above: f32,
    /// Where the number of the page stands.
    pub(in crate::format) below: f32,
}

/// How wide and high what is read may be, in points.
#[derive(Clone, Copy, Debug)]
pub(in crate::format) struct PageRoom {
    pub(in crate::format) width: f32,
    pub(in crate::format) height: f32,
}

impl PageShape {
    /// Width and height of a page that stands upright, or lies on its side.
    pub(super) fn size(self, is_turned: bool) -> [f32; 2] {
        let [width, height] = self.paper;
        if is_turned { [height, width] } else { [width, height] }
    }

    pub(in crate::format) fn room(self, is_turned: bool) -> PageRoom {
        let [width, height] = self.size(is_turned);
        PageRoom { width: width - 2.0 * self.side, height: height - self.above - self.below }
    }
}
