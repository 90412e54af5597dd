//! The macros for records, with one row per field from which everything that is done field by field follows, and
//! for values that are one word or one id.

/// Writes records: one row per field, from which everything that is done field by field follows.
macro_rules! records {
    ($($(#[$doc:meta])* $FieldRecord:ident {
        $($(#[$row_doc:meta])* $field:ident: $type:ty $(= $default:expr)?,)*
    })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $FieldRecord {
            $($(#[$row_doc])* pub $field: $type,)*
            /// Fields that a newer Polku wrote.
            pub extra: $crate::journey::Extra,
        }

        impl $crate::journey::field_value::FieldRecord for $FieldRecord {
            fn of_row(
                mut row: $crate::journey::field_value::FieldRow,
            ) -> Result<Self, $crate::journey::field_value::FieldError> {
                use $crate::journey::field_value::{file_name, rest, take};
                Ok(Self {
                    $($field: take(
                        &mut row,
                        file_name(stringify!($field)),
                        $crate::journey::record_macro::absent!($type $(, $default)?),
                    )?,)*
                    extra: rest(row)?,
                })
            }

            fn each_unknown(
                row: &$crate::journey::field_value::FieldRow,
                note: &mut dyn FnMut(&$crate::journey::field_value::RowField),
            ) {
                use $crate::journey::field_value::{FieldValue, file_name};
                for field in row {
                    match field.name.as_str() {
                        $(name if name == file_name(stringify!($field)) => {
                            <$type as FieldValue>::each_unknown(&field.value, note);
                        })*
                        _ => note(field),
                    }
                }
            }

            fn row(&self) -> $crate::journey::field_value::FieldRow {
                use $crate::journey::field_value::{FieldValue as _, extra_row, field, file_name};
                let known = [$({
                    let absent: Option<$type> = $crate::journey::record_macro::absent!($type $(, $default)?);
                    (absent.as_ref() != Some(&self.$field))
                        .then(|| field(file_name(stringify!($field)), self.$field.plain()))
                }),*];
                known.into_iter().flatten().chain(extra_row(&self.extra)).collect()
            }

            fn texts(&self) -> Vec<(String, String)> {
                use $crate::journey::field_value::{FieldValue as _, file_name};
                let known = [$((file_name(stringify!($field)).to_owned(), self.$field.text())),*];
                known.into_iter().chain(self.extra.0.iter().cloned()).collect()
            }

            fn put_text(
                &mut self,
                name: &str,
                text: &str,
            ) -> Result<(), $crate::journey::field_value::FieldError> {
                use $crate::journey::{extra::{bare, unmarked_name}, field_value::{FieldValue, file_name}};
                $(if name == file_name(stringify!($field)) {
                    let value = <$type as FieldValue>::of_text(text).map_err(|error| error.within(name))?;
                    self.$field = value;
                    return Ok(());
                })*
                let own = [$(file_name(stringify!($field))),*];
                self.extra.put(unmarked_name(name), text, own.contains(&bare(name)))
            }
        }

        impl $crate::journey::field_value::FieldValue for $FieldRecord {
            const MARK: char = ';';

            fn absent() -> Option<Self> {
                <Self as $crate::journey::field_value::FieldRecord>::of_row(Vec::new()).ok()
            }

            fn read(
                value: $crate::journey::field_value::Plain,
            ) -> Result<Self, $crate::journey::field_value::FieldError> {
                use $crate::journey::field_value::{Plain, FieldRecord as _, Wrong};
                match value {
                    Plain::Row(row) => Self::of_row(row),
                    _ => Err(Wrong::Record.here()),
                }
            }

            fn plain(&self) -> $crate::journey::field_value::Plain {
                $crate::journey::field_value::Plain::Row($crate::journey::field_value::FieldRecord::row(self))
            }

            fn of_text(text: &str) -> Result<Self, $crate::journey::field_value::FieldError> {
                let mut record = Self::absent()
                    .ok_or_else(|| $crate::journey::field_value::Wrong::Missing.here())?;
                for part in $crate::journey::text_list::split(text, ',') {
                    let (name, value) = part.split_once('=').unwrap_or((&part, ""));
                    $crate::journey::field_value::FieldRecord::put_text(&mut record, name, value)?;
                }
                Ok(record)
            }

            fn text(&self) -> String {
                let absent = Self::absent();
                let absent = absent.as_ref().map(|it| $crate::journey::field_value::FieldRecord::texts(it));
                let absent = absent.unwrap_or_default();
                let said = $crate::journey::field_value::FieldRecord::texts(self).into_iter();
                let said = said.filter(|field| !absent.contains(field));
                let said = said.map(|(name, text)| format!("{name}={text}"));
                $crate::journey::text_list::joined(said, ',')
            }

            fn each_unknown(
                value: &$crate::journey::field_value::Plain,
                note: &mut dyn FnMut(&$crate::journey::field_value::RowField),
            ) {
                if let $crate::journey::field_value::Plain::Row(row) = value {
                    <Self as $crate::journey::field_value::FieldRecord>::each_unknown(row, note);
                }
            }
        }
    )*};
}

/// Returns the value of a field that is left out.
macro_rules! absent {
    ($type:ty, $default:expr) => {
        Some($default)
    };
    ($type:ty) => {
        <$type as $crate::journey::field_value::FieldValue>::absent()
    };
}

pub(super) use {absent, records};

/// Makes ids values of fields. A record's own id is required; an id that may be left out is an `Option`.
macro_rules! id_values {
    ($($Id:ty),*) => {$(
        impl $crate::journey::field_value::FieldValue for $Id {
            fn absent() -> Option<Self> {
                None
            }

            fn read(
                value: $crate::journey::field_value::Plain,
            ) -> Result<Self, $crate::journey::field_value::FieldError> {
                use $crate::journey::field_value::{Plain, Wrong};
                match value {
                    Plain::Text(text) => Self::new(&text).ok_or_else(|| Wrong::Id.here()),
                    _ => Err(Wrong::Text.here()),
                }
            }

            fn plain(&self) -> $crate::journey::field_value::Plain {
                $crate::journey::field_value::Plain::Text(self.as_str().to_owned())
            }

            fn of_text(text: &str) -> Result<Self, $crate::journey::field_value::FieldError> {
                Self::new(text).ok_or_else(|| $crate::journey::field_value::Wrong::Id.here())
            }

            fn text(&self) -> String {
                self.as_str().to_owned()
            }
        }
    )*};
}

/// Makes kinds values of fields: a required word, or as an `Option` one that may be left out.
macro_rules! kind_values {
    ($($Kind:ty),*) => {$(
        impl $crate::journey::field_value::FieldValue for $Kind {
            fn absent() -> Option<Self> {
                None
            }

            fn read(
                value: $crate::journey::field_value::Plain,
            ) -> Result<Self, $crate::journey::field_value::FieldError> {
                use $crate::journey::field_value::{Plain, Wrong};
                match value {
                    Plain::Text(text) => Ok(Self::from(text.as_str())),
                    _ => Err(Wrong::Text.here()),
                }
            }

            fn plain(&self) -> $crate::journey::field_value::Plain {
                $crate::journey::field_value::Plain::Text(self.as_str().to_owned())
            }

            fn of_text(text: &str) -> Result<Self, $crate::journey::field_value::FieldError> {
                Ok(Self::from(text))
            }

            fn text(&self) -> String {
                self.as_str().to_owned()
            }
        }
    )*};
}

pub(super) use {id_values, kind_values};
