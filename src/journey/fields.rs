//! A thing whose fields are changed one by one: one row a field, and no field without a row, for the
//! compiler names the field that has none.

/// A row is the name of an edit, what it carries, and the field that it is of. What stands behind `beside`
/// is changed in other ways.
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
            /// Returns which field it is.
            pub fn name(&self) -> $Name {
                match self {
                    $($(Self::$Row(_) => $Name::$Row,)*)+
                }
            }

            /// Puts the value in the place of the one that is there.
            pub(super) fn put_into(self, whole: &mut $Whole) {
                match self {
                    $($(Self::$Row(value) => whole.$field = value,)*)+
                }
            }

            /// Those of `now` that are not as they were, in the order of the rows.
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
