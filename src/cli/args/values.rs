//! The words that options take, and the value of each.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use crate::{
    format::{ExportSheet, actions::ActionsKind, pdf::Paper},
    insight::{JudgedBy, Lens, Rule},
    journey::Voice,
    picture::Theme,
    words::Lang,
};

/// The words for whose rating counts (R4).
pub(in crate::cli) const BY: [(&str, JudgedBy); 3] = [
    ("customers-first", JudgedBy::CustomersFirst),
    ("customers", JudgedBy::Customers),
    ("own", JudgedBy::Own),
];

pub(super) fn lang() -> impl TypedValueParser<Value = Lang> {
    one_of(Lang::ALL.map(|lang| (lang.code(), lang)))
}

/// Accepts the endings of every sheet; whether the chosen sheet has that ending is checked where it is used.
pub(super) fn to() -> impl TypedValueParser<Value = &'static str> {
    let mut endings: Vec<_> = Vec::new();
    for file in ExportSheet::ALL.into_iter().flat_map(ExportSheet::files) {
        if !endings.contains(&file.ending()) {
            endings.push(file.ending());
        }
    }
    one_of(endings.into_iter().map(|ending| (ending, ending)))
}

pub(super) fn sheet() -> impl TypedValueParser<Value = ExportSheet> {
    one_of(ExportSheet::ALL.into_iter().filter_map(|sheet| Some((sheet.word()?, sheet))))
}

pub(super) fn plan() -> impl TypedValueParser<Value = ActionsKind> {
    one_of(ActionsKind::ALL.map(|kind| (kind.endings()[0], kind)))
}

pub(super) fn rule() -> impl TypedValueParser<Value = Rule> {
    one_of(Rule::ALL.map(|rule| (rule.as_str(), rule)))
}

pub(super) fn paper() -> impl TypedValueParser<Value = Paper> {
    one_of(Paper::ALL.map(|paper| (paper.as_str(), paper)))
}

pub(super) fn theme() -> impl TypedValueParser<Value = Theme> {
    one_of([("light", Theme::Light), ("dark", Theme::Dark)])
}

/// Accepts the lenses. Two have an older name, which scripts may still use.
pub(super) fn lens() -> impl TypedValueParser<Value = Lens> {
    let words = Lens::ALL.map(|lens| (lens.as_str(), lens));
    let older = [("gap", Lens::Gap), ("reach", Lens::Reach)];
    let value = |(word, lens): &(&'static str, Lens)| {
        let older = older.iter().filter(|(_, its)| its == lens).map(|(older, _)| *older);
        PossibleValue::new(*word).aliases(older)
    };
    chosen(PossibleValuesParser::new(words.each_ref().map(value)), words.into_iter().chain(older))
}

pub(super) fn by() -> impl TypedValueParser<Value = JudgedBy> {
    one_of(BY)
}

pub(super) fn voice() -> impl TypedValueParser<Value = Voice> {
    one_of([Voice::Own, Voice::Customer, Voice::Staff].map(|voice| match voice {
        Voice::Customer => ("customers", voice),
        Voice::Staff => ("staff", voice),
        _ => ("own", voice),
    }))
}

/// Accepts these words and returns the value of the chosen one. Whether case matters is set on the argument.
fn one_of<T>(words: impl IntoIterator<Item = (&'static str, T)>) -> impl TypedValueParser<Value = T>
where
    T: Clone + Send + Sync + 'static,
{
    let words: Vec<_> = words.into_iter().collect();
    chosen(PossibleValuesParser::new(words.iter().map(|(word, _)| *word)), words)
}

/// Returns the value of the word that the parser accepted.
fn chosen<T>(
    parser: PossibleValuesParser,
    words: impl IntoIterator<Item = (&'static str, T)>,
) -> impl TypedValueParser<Value = T>
where
    T: Clone + Send + Sync + 'static,
{
    let words: Vec<_> = words.into_iter().collect();
    parser.try_map(move |chosen| {
        let found = words.iter().find(|(word, _)| word.eq_ignore_ascii_case(&chosen));
        found.map(|(_, value)| value.clone()).ok_or("unknown")
    })
}
