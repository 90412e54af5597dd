//! The room of the bar of lenses and boxes. Every control keeps its name at any width: beside it, or above it,
//! where the bar is higher then. The room follows from what can be chosen, not from what is chosen: nothing in the
//! bar moves while one chooses.

use super::wishes::{BarBox, LEAST_BOX, Wish, pills_width, text_width, wishes};
use crate::editor::{Derived, Memo};

/// The distance between a name and its box, and between boxes, in points.
pub(super) const GAP: f32 = 8.0;
/// The distance between the pills and what follows, and before the boxes at the right end, in points.
pub(super) const APART: f32 = 12.0;
/// The room at either side of a pill's word, the widest that fits, in points.
const PILL_PADDINGS: [f32; 3] = [12.0, 8.0, 5.0];

/// The width that boxes are narrowed to where there is little room, in points.
const NARROW_BOX: f32 = 120.0;
/// The height of the bar where names stand beside their boxes, and where they stand above, in points.
const BESIDE: f32 = 42.0;
const ABOVE: f32 = 58.0;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NamePlace {
    Beside,
    Above,
}

/// The last layout of the bar, kept until its width or what is seen of the map changes, of which the language is part.
#[derive(Default)]
pub(in crate::gui) struct BarLayout(Memo<(f32, u64), BarRoom>);

impl BarLayout {
    /// Returns the layout of a bar of this width in points, within its margins.
    pub(in crate::gui) fn room(&mut self, width: f32, derived: &Derived) -> &BarRoom {
        self.0.of((width, derived.serial), || BarRoom::of(width, derived))
    }
}

/// The layout of the bar.
#[derive(Debug)]
pub(in crate::gui) struct BarRoom {
    /// The pills; `None` where a box stands in place of them.
    pub(super) pills: Option<Pills>,
    pub(super) names: NamePlace,
    /// Whether the box of rounds stands in a line of its own below the bar, since it would cut the other boxes'
    /// texts.
    pub(in crate::gui) has_round_below: bool,
    boxes: Vec<BoxRoom>,
}

/// The pills of the lenses: the room at either side of a pill's word, and the width of them all, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pills {
    pub(super) padding: f32,
    pub(super) width: f32,
}

/// A box of the bar: the width of its name, and its own, in points.
#[derive(Debug)]
struct BoxRoom {
    which: BarBox,
    name_width: f32,
    width: f32,
}

impl BarRoom {
    /// Lays out a bar of this width, within its margins.
    fn of(width: f32, derived: &Derived) -> Self {
        let wishes = wishes(derived);
        let room = Self::with(width, derived, wishes.clone());
        let others: Vec<_> = wishes.iter().copied().filter(|wish| wish.0 != BarBox::Round).collect();
        if others.len() == wishes.len() || !room.cuts(&wishes) {
            return room;
        }
        Self { has_round_below: true, ..Self::with(width, derived, others) }
    }

    /// Lays out a bar with these boxes, the lens first.
    fn with(width: f32, derived: &Derived, mut wishes: Vec<Wish>) -> Self {
        let pills = |names, padding| {
            let name =
                if names == NamePlace::Beside { text_width(&derived.words.text("lens")) + GAP } else { 0.0 };
            name + pills_width(derived, padding) + APART + GAP
        };
        let lens = wishes.remove(0);
        let with_pills = |names, padding| {
            let room = Self::fitting(width - pills(names, padding), &wishes, names)?;
            let pills = Pills { padding, width: pills_width(derived, padding) };
            Some(Self { pills: Some(pills), ..room })
        };
        // Tight pills are better than boxes that are cut.
        let uncut = |names| {
            let mut rooms = PILL_PADDINGS.into_iter().filter_map(|padding| with_pills(names, padding));
            rooms.find(|room| !room.cuts(&wishes))
        };
        let all: Vec<Wish> = std::iter::once(lens).chain(wishes.iter().copied()).collect();
        uncut(NamePlace::Beside)
            .or_else(|| uncut(NamePlace::Above))
            .or_else(|| with_pills(NamePlace::Above, PILL_PADDINGS[0]))
            .or_else(|| Self::fitting(width, &all, NamePlace::Beside))
            .unwrap_or_else(|| Self::squeezed(width, &all))
    }

    /// Returns whether a box is narrower than it wishes to be. For a round, the beginning of its name is enough.
    fn cuts(&self, wishes: &[Wish]) -> bool {
        let least =
            |(which, _, wish): &Wish| if *which == BarBox::Round { wish.min(NARROW_BOX) } else { *wish };
        let is_cut = |wish: &Wish| self.width_of(wish.0).is_some_and(|width| width < least(wish) - 0.5);
        wishes.iter().any(is_cut)
    }

    /// Returns the height of the bar, in points.
    pub(in crate::gui) fn height(&self) -> f32 {
        if self.names == NamePlace::Above { ABOVE } else { BESIDE }
    }

    /// Returns the width of this box, if it is in the bar.
    pub(super) fn width_of(&self, which: BarBox) -> Option<f32> {
        self.boxes.iter().find(|it| it.which == which).map(|it| it.width)
    }

    /// Returns the width of these boxes with their names and what parts them, in points.
    pub(super) fn width_of_all(&self, which: &[BarBox]) -> f32 {
        let beside = |name: f32| if self.names == NamePlace::Beside { name + GAP } else { 0.0 };
        let theirs = self.boxes.iter().filter(|it| which.contains(&it.which));
        theirs.map(|it| beside(it.name_width) + it.width + GAP).sum::<f32>() - GAP
    }

    /// Makes boxes as wide as what can be chosen in them or, where names stand above, not much narrower. `None`
    /// where there is no room for that.
    fn fitting(width: f32, wishes: &[Wish], names: NamePlace) -> Option<Self> {
        let least = |(_, name, wish): &Wish| match names {
            NamePlace::Beside => *wish,
            NamePlace::Above => wish.min(NARROW_BOX).max(*name),
        };
        Self::between(width, wishes, names, least)
    }

    /// Puts names above the boxes and makes boxes as narrow as need be.
    fn squeezed(width: f32, wishes: &[Wish]) -> Self {
        let least = |(_, _, wish): &Wish| wish.min(LEAST_BOX);
        let narrow = |&(which, name_width, _): &Wish| BoxRoom { which, name_width, width: LEAST_BOX };
        let narrowest = || wishes.iter().map(narrow).collect();
        Self::between(width, wishes, NamePlace::Above, least).unwrap_or_else(|| Self {
            pills: None,
            names: NamePlace::Above,
            has_round_below: false,
            boxes: narrowest(),
        })
    }

    /// Gives each box its least width, and shares out what is left in proportion to what each wishes beyond that.
    /// `None` where the least widths do not fit.
    fn between(width: f32, wishes: &[Wish], names: NamePlace, least: impl Fn(&Wish) -> f32) -> Option<Self> {
        let beside = |(_, name, _): &Wish| if names == NamePlace::Beside { name + GAP } else { 0.0 };
        let fixed: f32 = wishes.iter().map(|wish| beside(wish) + GAP).sum();
        let room = width - fixed - APART;
        let leasts: f32 = wishes.iter().map(&least).sum();
        let beyond = |wish: &Wish| wish.2.max(least(wish)) - least(wish);
        let more: f32 = wishes.iter().map(beyond).sum();
        let share = if more > 0.0 { ((room - leasts) / more).min(1.0) } else { 1.0 };
        let placed = |wish: &Wish| BoxRoom {
            which: wish.0,
            name_width: wish.1,
            width: least(wish) + share * beyond(wish),
        };
        let boxes = || wishes.iter().map(placed).collect();
        (room >= leasts).then(|| Self { pills: None, names, has_round_below: false, boxes: boxes() })
    }
}
