//! A list that people write or paste, as a map. The outline alone decides: the same text gives the same
//! map, ids and places included, and two texts share no id.
//!
//! Touchpoints become one chain through the stages, and the stages columns.

mod error;
mod ids;
mod line;

use std::collections::HashMap;

use crate::{
    journey::{
        Edit, EntryKey, Extra, Field, Journey, Point, Rating, Stage, StageId, Tally, Touchpoint,
        TouchpointId, Transition, Voice,
    },
    picture::arrange,
};

use super::map::{MOST_LISTED, MOST_TOUCHPOINTS};
use ids::OutlineIds;
use line::OutlineLine;

pub use error::OutlineError;

/// The stages in the order in which they are first named; before them those without a stage.
struct Outline {
    title: Option<String>,
    /// Touchpoints without a stage that come before the title.
    before_title: usize,
    stages: Vec<String>,
    /// One list more than stages: the first is of no stage.
    touchpoints: Vec<Vec<(String, Option<Rating>)>>,
}

/// The map of an outline, rated by `voice`: a chain through the stages, laid out in their columns.
/// `default_title` is for an outline that has none.
pub fn read(text: &str, default_title: &str, voice: &Voice) -> Result<Journey, OutlineError> {
    let text = text.replace("\r\n", "\n");
    let outline = Outline::read(&text)?;
    Ok(laid_out(&outline.journey(OutlineIds::of(&text, 0), default_title, voice)))
}

/// An outline that goes into a map: as [`read`], but pasted twice it shares no id, as long as `salt` is
/// another one. Where the map has a title and takes no other, a title with touchpoints right below it is
/// meant as a stage.
pub fn read_part(text: &str, voice: &Voice, salt: u64, takes_title: bool) -> Result<Journey, OutlineError> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut outline = Outline::read(&text)?;
    if !takes_title {
        outline.make_title_a_stage();
    }
    Ok(laid_out(&outline.journey(OutlineIds::of(&text, salt), "", voice)))
}

fn laid_out(journey: &Journey) -> Journey {
    let places = arrange(journey).into_iter().map(|(id, at)| Edit::Change(id, Field::At(at)));
    applied(journey, &places.collect::<Vec<_>>())
}

impl Outline {
    fn read(text: &str) -> Result<Self, OutlineError> {
        let mut outline =
            Self { title: None, before_title: 0, stages: Vec::new(), touchpoints: vec![Vec::new()] };
        let mut places = HashMap::new();
        let (mut here, mut count) = (0, 0);
        for (text, line) in text.split(['\n', '\r']).zip(1..) {
            match OutlineLine::read(text, line)? {
                OutlineLine::Blank => {}
                OutlineLine::Title(title) if outline.title.is_none() => {
                    outline.title = Some(title);
                    outline.before_title = outline.touchpoints[0].len();
                }
                OutlineLine::Title(name) | OutlineLine::Stage(name) => {
                    here = outline.stage(name, &mut places, line)?;
                }
                OutlineLine::Touchpoint(..) if count == MOST_TOUCHPOINTS => {
                    return Err(OutlineError::TooManyTouchpoints { line, most: MOST_TOUCHPOINTS });
                }
                OutlineLine::Touchpoint(title, rating) => {
                    count += 1;
                    outline.touchpoints[here].push((title, rating));
                }
            }
        }
        Ok(outline)
    }

    /// The place of a stage among the touchpoints; a name met before is the stage it named.
    fn stage(
        &mut self,
        name: String,
        places: &mut HashMap<String, usize>,
        line: usize,
    ) -> Result<usize, OutlineError> {
        if let Some(&place) = places.get(&name) {
            return Ok(place);
        }
        if self.stages.len() == MOST_LISTED {
            return Err(OutlineError::TooManyStages { line, most: MOST_LISTED });
        }
        self.stages.push(name.clone());
        self.touchpoints.push(Vec::new());
        places.insert(name, self.stages.len());
        Ok(self.stages.len())
    }

    /// Where touchpoints follow the title, and no stage is called so already.
    fn make_title_a_stage(&mut self) {
        let below = self.touchpoints[0].split_off(self.before_title);
        match self.title.take().filter(|title| !below.is_empty() && !self.stages.contains(title)) {
            Some(title) => {
                self.stages.insert(0, title);
                self.touchpoints.insert(1, below);
            }
            None => self.touchpoints[0].extend(below),
        }
    }

    /// Everything at the origin still, in one chain.
    fn journey(self, mut ids: OutlineIds, default_title: &str, voice: &Voice) -> Journey {
        let mut edits = Vec::new();
        let mut stage_ids = vec![None];
        for (name, order) in self.stages.into_iter().zip(1..) {
            let id = StageId::from_number(ids.fresh());
            stage_ids.push(Some(id.clone()));
            edits.push(Edit::AddStage(Stage { id, name, order, extra: Extra::default() }));
        }
        let mut previous: Option<TouchpointId> = None;
        for (stage, touchpoints) in stage_ids.into_iter().zip(self.touchpoints) {
            for (title, rating) in touchpoints {
                let id = TouchpointId::from_number(ids.fresh());
                let mut touchpoint = Touchpoint::new(id.clone(), &title, Point::default());
                touchpoint.stage.clone_from(&stage);
                edits.push(Edit::Add(touchpoint));
                if let Some(rating) = rating {
                    let key = EntryKey::new(voice.clone(), None, "");
                    edits.push(Edit::Rate(id.clone(), key, Tally::one(rating)));
                }
                if let Some(from) = previous.replace(id.clone()) {
                    edits.push(Edit::Connect(from, id, Transition::default()));
                }
            }
        }
        applied(&Journey::new(self.title.as_deref().unwrap_or(default_title)), &edits)
    }
}

/// Ids are fresh, stages come before what is in them, and the layout stays within range.
fn applied(journey: &Journey, edits: &[Edit]) -> Journey {
    journey.apply(edits).unwrap_or_else(|(place, error)| panic!("{:?}: {error}", edits[place]))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::insight::{Insight, Level, View};

    fn map(text: &str) -> Journey {
        read(text, "stem", &Voice::Own).expect("an outline")
    }

    /// Each touchpoint in journey order with its stage.
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
        let part = |text: &str| read_part(text, &Voice::Own, 1, false).expect("an outline");
        let stages = |text| part(text).stages().iter().map(|stage| stage.name.clone()).collect::<Vec<_>>();
        assert_eq!(stages("# Before\n- Ad\n# Meal\n- Taste"), ["Before", "Meal"]);
        assert_eq!(stages("# Lunch\n## Before\n- Ad"), ["Before"]);
        assert_eq!(stages("- Loose\n# Lunch"), Vec::<String>::new());
        assert_eq!(stages("# Before\nAd\n## Before\nWeb"), ["Before"]);
        assert!(part("# Lunch\n- Ad").about().title.is_empty());
        let taken = read_part("# Lunch\n- Ad", &Voice::Own, 1, true).expect("an outline");
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
