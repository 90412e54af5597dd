//! Usage errors in the person's language. Most of what the parser of arguments finds is told in our own words; the
//! few other kinds it tells itself, in English.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::words::Words;

/// Returns what is wrong, what could be there, how the command is written, and where to read more; `None` for a
/// kind of error that the parser tells itself.
pub(super) fn told(error: &clap::Error, words: &Words) -> Option<String> {
    let said = sentence(error, words)?;
    let mut lines = vec![words.say("cli-usage-error", &[("said", said.into())])];
    let list = |kind, text| {
        let values = texts(error, kind).filter(|values| !values.is_empty())?;
        Some(format!("  {}", words.say(text, &[("values", values.join(", ").into())])))
    };
    lines.extend(list(ContextKind::ValidValue, "cli-usage-values"));
    lines.extend(list(ContextKind::SuggestedArg, "cli-usage-meant"));
    if let Some(usage) = one(error, ContextKind::Usage) {
        let usage = usage.trim().trim_start_matches("Usage:").trim_start();
        lines.extend([String::new(), format!("{} {usage}", words.text("help-usage"))]);
    }
    lines.extend([String::new(), words.text("cli-usage-help").into_owned()]);
    Some(lines.join("\n"))
}

fn sentence(error: &clap::Error, words: &Words) -> Option<String> {
    let arg = texts(error, ContextKind::InvalidArg)?.join(", ");
    let value = one(error, ContextKind::InvalidValue).unwrap_or_default();
    let name = match error.kind() {
        ErrorKind::UnknownArgument => "cli-usage-unknown",
        ErrorKind::MissingRequiredArgument => "cli-usage-missing",
        ErrorKind::InvalidValue if value.is_empty() => "cli-usage-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-usage-value",
        ErrorKind::TooManyValues => "cli-usage-surplus",
        ErrorKind::ArgumentConflict if one(error, ContextKind::PriorArg).as_ref() == Some(&arg) => {
            "cli-usage-twice"
        }
        _ => return None,
    };
    Some(words.say(name, &[("arg", arg.into()), ("value", value.into())]))
}

fn one(error: &clap::Error, kind: ContextKind) -> Option<String> {
    texts(error, kind)?.into_iter().next()
}

fn texts(error: &clap::Error, kind: ContextKind) -> Option<Vec<String>> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(vec![text.clone()]),
        ContextValue::Strings(texts) => Some(texts.clone()),
        ContextValue::StyledStr(text) => Some(vec![text.to_string()]),
        _ => None,
    }
}
