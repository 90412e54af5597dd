//! The style of a report on screen and on paper. Its colours are those of the canvas, with each text on a surface
//! on which the theme keeps it legible.

use std::fmt::Write as _;

use crate::{
    insight::Level,
    picture::{Role, Theme, font},
};

use super::super::svg::FALLBACKS;

/// The rules for sizes and positions; they refer to colours by name.
const RULES: &str = include_str!("report.css");

const LEVELS: [Level; 5] =
    [Level::Positive, Level::Recovered, Level::Neutral, Level::Negative, Level::Unrated];

/// Writes the style of a page in a theme. On paper it is always light, since nobody prints a dark page.
pub(super) fn style(theme: Theme) -> String {
    let mut style = format!(":root {{\n{}}}\n", colours(theme));
    if theme == Theme::Dark {
        let _ = write!(style, "@media print {{\n:root {{\n{}}}\n}}\n", colours(Theme::Light));
    }
    for level in LEVELS.map(class) {
        let _ = writeln!(
            style,
            ".{level} {{ --fill: var(--{level}); --tint: var(--{level}-tint); --edge: var(--{level}-line); \
             --text: var(--{level}-ink); }}"
        );
    }
    let _ = writeln!(style, "body {{ font-family: {}, system-ui, {FALLBACKS}; }}", font::FAMILY);
    style + RULES
}

fn colours(theme: Theme) -> String {
    let mut text = String::new();
    let mut say = |name: &str, role| {
        let [r, g, b, _] = theme.rgba(role);
        let _ = writeln!(text, "  --{name}: #{r:02X}{g:02X}{b:02X};");
    };
    say("page", Role::Panel);
    say("canvas", Role::Canvas);
    say("ink", Role::Ink);
    say("muted", Role::Muted);
    say("line", Role::Line);
    say("focus", Role::Accent);
    for level in LEVELS {
        let (name, roles) = (class(level), Role::of(level));
        say(name, roles.fill);
        say(&format!("{name}-tint"), roles.tint);
        say(&format!("{name}-line"), roles.line);
        say(&format!("{name}-ink"), roles.ink);
    }
    text
}

/// Returns the CSS class of a level.
pub(super) fn class(level: Level) -> &'static str {
    match level {
        Level::Negative => "negative",
        Level::Neutral => "neutral",
        Level::Unrated => "unrated",
        Level::Recovered => "recovered",
        Level::Positive => "positive",
    }
}
