//! Reads a list that people write or paste as a map. The result depends on the text alone: the same text gives the
//! same map, with the same ids and places, and two texts share no id.
//!
//! Touchpoints become one chain through the stages, and stages become columns. Content for which a map has no place
//! goes into the touchpoint's note, with a remark.

mod bullet;
mod cell;
mod chain;
mod error;
mod gathered;
mod header;
mod ids;
mod line;
mod mark;
mod rows;
mod separator;

pub use error::{OutlineError, Remark};
pub(super) use separator::named as named_separator;

use crate::journey::{Journey, Voice};

use gathered::Outline;
use ids::OutlineIds;

/// The map of an outline, and the remarks on the outline.
#[derive(Clone, Debug)]
pub struct Imported {
    pub journey: Journey,
    pub remarks: Vec<Remark>,
}

/// The separator between the cells of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cells {
    Tab,
    /// A tab, a semicolon or a comma: as the file states, else as its rows show.
    Csv,
}

/// Reads an outline as a map, with its ratings as those of `voice`: a chain through the stages, which are laid out
/// as columns. `default_title` is used if the outline has no title.
pub fn read(text: &str, default_title: &str, voice: &Voice) -> Result<Journey, OutlineError> {
    Ok(import(text, Cells::Tab, default_title, voice)?.journey)
}

/// Reads a text as [`read`] does, with the given separator of cells, and returns the remarks too.
pub fn import(
    text: &str,
    cells: Cells,
    default_title: &str,
    voice: &Voice,
) -> Result<Imported, OutlineError> {
    let text = unified(text);
    let mut outline = Outline::read(&text, cells)?;
    let remarks = std::mem::take(&mut outline.remarks);
    Ok(Imported { journey: outline.journey(OutlineIds::of(&text, 0), default_title, voice), remarks })
}

/// Reads an outline that is pasted into a map, as [`import`] does. Pasted twice with different `salt`, it shares no
/// id. Unless the map `takes_title`, a title with touchpoints directly below it is read as a stage.
pub fn read_part(text: &str, voice: &Voice, salt: u64, takes_title: bool) -> Result<Imported, OutlineError> {
    let text = unified(text);
    let mut outline = Outline::read(&text, Cells::Tab)?;
    if !takes_title {
        outline.make_title_a_stage();
    }
    let remarks = std::mem::take(&mut outline.remarks);
    Ok(Imported { journey: outline.journey(OutlineIds::of(&text, salt), "", voice), remarks })
}

/// Returns an endless series of numbers to make ids of, which depends on the text alone.
pub fn numbers_of(text: &str) -> impl FnMut() -> u64 + use<> {
    let mut ids = OutlineIds::of(text, 0);
    move || ids.fresh()
}

/// Removes the byte order mark and the line ends of Windows, so that a text reads the same from every system.
fn unified(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

impl Cells {
    /// Returns the separator for a file with this ending, given without the dot.
    pub fn of_ending(ending: &str) -> Self {
        if ending.eq_ignore_ascii_case("csv") { Self::Csv } else { Self::Tab }
    }

    /// Returns the character between cells, and the text without a line that only names it.
    fn separator(self, text: &str) -> (char, &str) {
        match self {
            Self::Csv => separator::of_csv(text),
            Self::Tab => ('\t', text),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::{
        format::map::{MOST_LISTED, MOST_TOUCHPOINTS},
        insight::{Insight, Level, View},
        journey::Touchpoint,
    };

    fn map(text: &str) -> Journey {
        read(text, "stem", &Voice::Own).expect("an outline")
    }

    /// Returns the title and the stage of each touchpoint, in journey order.
    fn told(journey: &Journey) -> Vec<(String, String)> {
        let insight = Insight::of(journey, &View::default());
        let touchpoints = insight.touchpoints.iter().filter_map(|judged| journey.touchpoint(&judged.id));
        let stage = |touchpoint: &Touchpoint| {
            touchpoint
                .stage
                .as_ref()
                .and_then(|id| journey.stage(id))
                .map_or("", |stage| &stage.name)
                .to_owned()
        };
        touchpoints.map(|touchpoint| (touchpoint.title.clone(), stage(touchpoint))).collect()
    }

    #[test]
    fn a_chain_goes_through_the_stages_and_a_repeated_name_goes_on_with_its_stage() {
        let journey =
            map("Ad\n# Lunch\n## Before\n- Web\n### Meal\n* Taste\n## Before\n1. Menu\n# Paying\nBill");
        assert_eq!(journey.about().title, "Lunch");
        let stages: Vec<_> = journey.stages().iter().map(|stage| stage.name.as_str()).collect();
        assert_eq!(stages, ["Before", "Meal", "Paying"]);
        let expected =
            [("Ad", ""), ("Web", "Before"), ("Menu", "Before"), ("Taste", "Meal"), ("Bill", "Paying")];
        assert_eq!(told(&journey), expected.map(|(title, stage)| (title.to_owned(), stage.to_owned())));
        assert_eq!(journey.transitions().count(), 4);
        let x = |title: &str| journey.touchpoints().find(|t| t.title == title).expect("there").at.x;
        assert!(x("Ad") < x("Web") && x("Menu") < x("Taste") && x("Taste") < x("Bill"));
    }

    #[test]
    fn in_a_map_that_has_a_title_one_with_touchpoints_right_below_it_is_a_stage() {
        let part = |text: &str| read_part(text, &Voice::Own, 1, false).expect("an outline").journey;
        let stages = |text| part(text).stages().iter().map(|stage| stage.name.clone()).collect::<Vec<_>>();
        assert_eq!(stages("# Before\n- Ad\n# Meal\n- Taste"), ["Before", "Meal"]);
        assert_eq!(stages("# Lunch\n## Before\n- Ad"), ["Before"]);
        assert_eq!(stages("- Loose\n# Lunch"), Vec::<String>::new());
        assert_eq!(stages("# Before\nAd\n## Before\nWeb"), ["Before"]);
        assert!(part("# Lunch\n- Ad").about().title.is_empty());
        let taken = read_part("# Lunch\n- Ad", &Voice::Own, 1, true).expect("an outline").journey;
        assert_eq!((taken.about().title.as_str(), taken.stages().len()), ("Lunch", 0));
    }

    #[test]
    fn without_a_title_it_is_called_as_it_is_told() {
        assert_eq!(map("- Ad").about().title, "stem");
        assert!(map("").is_empty());
    }

    #[test]
    fn marks_rate_for_the_voice_that_is_named() {
        let journey = read("Ad (+)\nGreeting (-)\nMenu (?)", "", &Voice::Customer).expect("an outline");
        let levels: Vec<_> = Insight::of(&journey, &View::default())
            .touchpoints
            .iter()
            .map(|t| (t.level, t.assumed))
            .collect();
        assert_eq!(levels, [(Level::Positive, false), (Level::Negative, false), (Level::Unrated, false)]);
        let voices = |journey: &Journey| {
            journey
                .touchpoints()
                .flat_map(|t| t.ratings.keys())
                .map(|key| key.voice.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(voices(&journey), [Voice::Customer, Voice::Customer]);
        assert_eq!(voices(&map("Ad (+)")), [Voice::Own]);
    }

    #[test]
    fn line_ends_do_not_matter_and_errors_count_lines() {
        let text = "# Lunch\n\n- Ad (+)\n- Menu";
        assert_eq!(map(text), map(&text.replace('\n', "\r\n")));
        for ends in ["\n", "\r\n", "\r"] {
            let error = read(&["# Lunch", "Ad", "- (+)"].join(ends), "", &Voice::Own);
            assert_eq!(error, Err(OutlineError::MarkAlone { line: 3 }), "{ends:?}");
        }
    }

    #[test]
    fn one_outline_is_one_map_and_two_outlines_share_no_id() {
        let ids = |text: &str| map(text).touchpoints().map(|t| t.id.clone()).collect::<HashSet<_>>();
        assert_eq!(map("Ad\nMenu"), map("Ad\nMenu"));
        assert!(ids("Ad\nMenu").is_disjoint(&ids("Ad\nMenus")));
    }

    #[test]
    fn ten_thousand_lines_stay_apart_and_within_range() {
        let lines: Vec<_> = (0..10_000).map(|n| format!("- Step {n}")).collect();
        let journey = map(&lines.join("\n"));
        let places: HashSet<_> = journey.touchpoints().map(|t| t.at).collect();
        assert_eq!(places.len(), 10_000);
        assert!(places.iter().all(|at| at.is_within_range()));
    }

    #[test]
    fn what_no_map_holds_is_refused_with_its_line() {
        let stages: Vec<_> = (0..=MOST_LISTED).map(|n| format!("## Stage {n}")).collect();
        let error = read(&stages.join("\n"), "", &Voice::Own);
        assert_eq!(error, Err(OutlineError::TooManyStages { line: 1_001, most: 1_000 }));
        let error = read(&"a\n".repeat(MOST_TOUCHPOINTS + 1), "", &Voice::Own);
        assert_eq!(error, Err(OutlineError::TooManyTouchpoints { line: 100_001, most: 100_000 }));
    }
}
