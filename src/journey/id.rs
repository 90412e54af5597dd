//! Ids: any non-empty text of up to 64 bytes, stable for the life of what they name, never reused. There is no
//! randomness here: the doors supply an id with each edit.

/// The longest id that is read, in bytes.
pub const LONGEST_ID: usize = 64;

/// Returns the text of an id as Polku makes it from a number: 8 characters of `a-z0-9`.
pub fn id_text(mut number: u64) -> String {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut text = [b'0'; 8];
    for place in text.iter_mut().rev() {
        *place = DIGITS[(number % 36) as usize];
        number /= 36;
    }
    text.iter().map(|&byte| char::from(byte)).collect()
}

/// Returns the first eight bytes as a number. Where two such numbers differ, their texts are in the same order.
pub(super) fn head(text: &str) -> u64 {
    let mut head = [0; 8];
    head.iter_mut().zip(text.bytes()).for_each(|(place, byte)| *place = byte);
    u64::from_be_bytes(head)
}

macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name {
            /// The first eight bytes of the text, so that most comparisons need not look at the text.
            head: u64,
            text: std::sync::Arc<str>,
        }

        impl $name {
            /// Makes an id from a text; `None` where the text is empty or longer than [`LONGEST_ID`].
            pub fn new(text: &str) -> Option<Self> {
                (1..=$crate::journey::id::LONGEST_ID).contains(&text.len()).then(|| Self::of(text))
            }

            /// Makes the id whose text [`id_text`] makes from this number.
            pub fn from_number(number: u64) -> Self {
                Self::of(&$crate::journey::id::id_text(number))
            }

            /// Returns its text.
            pub fn as_str(&self) -> &str {
                &self.text
            }

            fn of(text: &str) -> Self {
                Self { head: $crate::journey::id::head(text), text: text.into() }
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(super) use id_type;

id_type!(
    /// The id of a touchpoint.
    TouchpointId
);
id_type!(
    /// The id of a stage.
    StageId
);
id_type!(
    /// The id of an actor.
    ActorId
);
id_type!(
    /// The id of a segment.
    SegmentId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_ids_have_eight_characters() {
        assert_eq!(id_text(0), "00000000");
        assert_eq!(id_text(35), "0000000z");
        assert_eq!(id_text(u64::MAX).len(), 8);
    }

    proptest::proptest! {
        #[test]
        fn ids_are_in_the_order_of_their_texts(one in "[ab\\x00ä]{1,12}", other in "[ab\\x00ä]{1,12}") {
            let ids = [&one, &other].map(|text| TouchpointId::new(text).expect("an id"));
            proptest::prop_assert_eq!(ids[0].cmp(&ids[1]), one.cmp(&other));
            proptest::prop_assert_eq!(ids[0] == ids[1], one == other);
        }
    }

    #[test]
    fn an_id_is_neither_empty_nor_long() {
        assert!(StageId::new("").is_none());
        assert!(StageId::new(&"x".repeat(64)).is_some());
        assert!(StageId::new(&"x".repeat(65)).is_none());
    }
}
