//! The contact of a case that is open as a form. It is followed wherever its day or a move takes it, and each
//! opening has ids of its own, so that what is typed for one contact never stands in the field of another.

use egui::{Context, Id, Ui};

use crate::{
    gui::widget::focus::ask_for_keys,
    journey::{CaseId, Contact},
};

/// The contact that is open.
#[derive(Clone, PartialEq)]
pub(super) struct OpenContact {
    pub place: usize,
    /// The id from which the ids of its form's fields are made.
    pub opening: Id,
    /// The contact as it was shown last.
    contact: Contact,
}

/// The state kept of a case: the open contact, and how often one was opened.
#[derive(Clone, Default)]
struct Kept {
    open: Option<OpenContact>,
    openings: u64,
}

fn key(case: &CaseId) -> Id {
    Id::unique(("open contact", case))
}

/// Returns the id of the field of a contact's day, by the opening of its form.
pub(super) fn day_id(opening: Id) -> Id {
    opening.with("day")
}

impl OpenContact {
    /// Returns the contact that is open now, at its current place.
    pub(super) fn of(ctx: &Context, case: &CaseId, contacts: &[Contact]) -> Option<Self> {
        let open = ctx.data(|data| data.get_temp::<Kept>(key(case))).and_then(|kept| kept.open)?;
        let place = place_of(&open, contacts)?;
        let contact = contacts.get(place)?.clone();
        Some(Self { place, contact, ..open })
    }

    /// Opens the contact in this place, or closes the open one.
    pub(super) fn put(ctx: &Context, case: &CaseId, open: Option<(usize, Contact)>) -> Option<Self> {
        ctx.data_mut(|data| {
            let kept: &mut Kept = data.get_temp_mut_or_default(key(case));
            kept.openings += 1;
            let opening = key(case).with(kept.openings);
            kept.open = open.map(|(place, contact)| Self { place, opening, contact });
            kept.open.clone()
        })
    }

    /// Opens a contact, and gives the focus to the field of its day.
    pub(super) fn put_shown(ctx: &Context, case: &CaseId, place: usize, contact: Contact) {
        if let Some(open) = Self::put(ctx, case, Some((place, contact))) {
            ask_for_keys(ctx, day_id(open.opening));
        }
    }

    /// Keeps the open contact open after a change, at a place that may be new.
    pub(super) fn follow(&self, ui: &Ui, case: &CaseId, place: usize, contact: Contact) {
        let open = Some(Self { place, contact, opening: self.opening });
        ui.data_mut(|data| data.get_temp_mut_or_default::<Kept>(key(case)).open = open);
    }
}

/// Returns the place of an open contact, which a change elsewhere or undo may have moved; `None` where it is gone.
fn place_of(open: &OpenContact, contacts: &[Contact]) -> Option<usize> {
    let but_for_day = |it: &Contact| Contact { day: open.contact.day, ..it.clone() } == open.contact;
    let is_here = |it: &Contact| it.day == open.contact.day;
    let found = |is: &dyn Fn(&Contact) -> bool| contacts.iter().position(is);
    let here = contacts.get(open.place);
    let as_it_was = here.filter(|it| **it == open.contact).map(|_| open.place);
    let as_it_was = as_it_was.or_else(|| found(&|it| *it == open.contact)).or_else(|| found(&but_for_day));
    as_it_was.or(here.filter(|it| is_here(it)).map(|_| open.place))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(day: u32, text: &str) -> Contact {
        Contact { text: text.to_owned(), ..Contact::on_day(day) }
    }

    #[test]
    fn r16_an_open_contact_is_followed_and_no_other_is_taken_for_it() {
        let open = OpenContact { place: 1, opening: Id::unique("one"), contact: contact(3, "B") };
        let place = |days: &[(u32, &str)]| {
            let all: Vec<_> = days.iter().map(|(day, text)| contact(*day, text)).collect();
            place_of(&open, &all)
        };
        assert_eq!(place(&[(0, "A"), (3, "B")]), Some(1));
        assert_eq!(place(&[(3, "B"), (3, "A")]), Some(0), "it was moved");
        assert_eq!(place(&[(1, "B"), (2, "A")]), Some(0), "its day was undone");
        assert_eq!(place(&[(0, "A"), (3, "C")]), Some(1), "its words were");
        assert_eq!(place(&[(0, "A"), (5, "C")]), None);
        assert_eq!(place(&[]), None);
    }
}
