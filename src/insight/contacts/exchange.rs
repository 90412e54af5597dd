//! R13, R16: how many of a customer's contacts in a case were answered.

use crate::journey::{Case, Contact, Party};

/// The number of contacts that the customer made in a case, and the number of these that a contact from us
/// follows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exchange {
    pub asked: usize,
    pub answered: usize,
}

impl Exchange {
    /// Counts all contacts that the customer made.
    pub fn of(case: &Case) -> Self {
        Self::among(&case.contacts, |_| true)
    }

    /// Counts the customer's contacts by phone or e-mail, wherever the answer came.
    pub fn direct(case: &Case) -> Self {
        Self::among(&case.contacts, |contact| matches!(contact.channel.as_str(), "phone" | "email"))
    }

    /// Returns the number of the customer's contacts that no contact from us follows.
    pub fn unanswered(self) -> usize {
        self.asked - self.answered
    }

    pub(super) fn among<'a>(
        contacts: impl IntoIterator<Item = &'a Contact>,
        is_meant: impl Fn(&Contact) -> bool,
    ) -> Self {
        let mut exchange = Self::default();
        for contact in contacts {
            match contact.from {
                Some(Party::Customer) => exchange.asked += usize::from(is_meant(contact)),
                // A contact from us answers all that came before it.
                Some(Party::Us) => exchange.answered = exchange.asked,
                Some(Party::Unknown(_)) | None => {}
            }
        }
        exchange
    }
}
