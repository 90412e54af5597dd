//! The macro for a record whose fields are changed one by one. Each field has one row, and the compiler names a
//! field that has none.

/// Writes an edit per field. A row gives the edit's name, its type and the field it changes. Fields listed behind
/// `beside` are changed in other ways.
macro_rules! fields {
    (
        $(#[$doc:meta])* $Field:ident, $(#[$name_doc:meta])* $Name:ident of $Whole:ident
        $($Part:ident { $($(#[$row_doc:meta])* $Row:ident($type:ty) is $field:ident,)* } beside { $($beside:ident),* })+
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $Field {
            $($($(#[$row_doc])* $Row($type),)*)+
        }

        $(#[$name_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $Name {
            $($($Row,)*)+
        }

        impl $Field {
            /// Returns the name of the field.
            pub fn name(&self) -> $Name {
                match self {
                    $($(Self::$Row(_) => $Name::$Row,)*)+
                }
            }

            /// Puts the value into the field, replacing the one that is there.
            pub(super) fn put_into(self, whole: &mut $Whole) {
                match self {
                    $($(Self::$Row(value) => whole.$field = value,)*)+
                }
            }

            /// Returns the fields of `now` that differ from `then`, in the order of the rows.
            pub(super) fn changed(then: &$Whole, now: &$Whole) -> Vec<Self> {
                // By name, so that a field without a row does not compile.
                $(let _ = |part: &$Part| {
                    let $Part { $($field: _,)* $($beside: _,)* } = part;
                };)+
                let mut changed = Vec::new();
                $($(if then.$field != now.$field {
                    changed.push(Self::$Row(now.$field.clone()));
                })*)+
                changed
            }
        }
    };
}

pub(super) use fields;
