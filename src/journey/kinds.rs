//! Enums that the file writes as words: the kinds that this Polku knows, and any other text, which is kept and
//! shown as it is.

/// Writes enums of words. Each sorts by its words, as the file does.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident { $($(#[$case_doc:meta])* $case:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum $kind {
            $($(#[$case_doc])* $case,)*
            /// A word written by a newer Polku or by hand; kept and shown as it is.
            Unknown(std::sync::Arc<str>),
        }

        impl $kind {
            /// The kinds that Polku knows, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$case),*];

            /// Returns the kind's word in the file.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$case => $word,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<&str> for $kind {
            fn from(text: &str) -> Self {
                match text {
                    $($word => Self::$case,)*
                    unknown => Self::Unknown(unknown.into()),
                }
            }
        }

        impl PartialOrd for $kind {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $kind {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }
    )*};
}

pub(super) use kinds;

#[cfg(test)]
mod tests {
    use crate::journey::{Cause, Handling, Place, Voice};

    #[test]
    fn every_kind_is_read_back_from_its_word_and_an_unknown_one_is_kept() {
        fn check<T: Clone + PartialEq + std::fmt::Debug + for<'a> From<&'a str>>(
            all: &[T],
            word: fn(&T) -> &str,
        ) {
            for kind in all {
                assert_eq!(T::from(word(kind)), *kind);
            }
            assert_eq!(word(&T::from("pigeon")), "pigeon");
        }
        check(Voice::ALL, Voice::as_str);
        check(Place::ALL, Place::as_str);
        check(Handling::ALL, Handling::as_str);
        check(Cause::ALL, Cause::as_str);
    }

    #[test]
    fn kinds_sort_by_their_words() {
        let mut voices = ["own", "aunt", "staff", "customers", "zoo"].map(Voice::from);
        voices.sort();
        assert_eq!(voices.each_ref().map(Voice::as_str), ["aunt", "customers", "own", "staff", "zoo"]);
    }
}
