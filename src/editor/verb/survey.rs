//! Taking a survey into the map: the answers are looked through, each choice can be taken back, and all of it
//! comes in as one step of undo.

use crate::{
    editor::{Editor, StepName, Surveying},
    insight::respondents::{CardRoom, SurveyPlan, replaced, take},
    journey::{Day, free_name},
    picture::PITCH,
};

/// The number of new cards in a row on an empty map.
const IN_ROW: u32 = 6;

impl Editor {
    /// Begins to look through a survey's answers.
    pub(crate) fn begin_survey(&mut self, mut surveying: Surveying) {
        self.take_name();
        self.press_ended();
        // Nobody answers in a past round, or in a map in which something counts as mended.
        self.view.judging.round = None;
        self.clear_as_if();
        self.surveys += 1;
        surveying.number = self.surveys;
        self.surveying = Some(surveying);
    }

    /// Returns the survey whose answers are being looked through.
    pub(crate) fn surveying(&self) -> Option<&Surveying> {
        self.surveying.as_ref()
    }

    pub(crate) fn surveying_mut(&mut self) -> Option<&mut Surveying> {
        self.surveying.as_mut()
    }

    /// Changes what columns of the survey are taken for.
    pub(crate) fn change_survey(&mut self, change: impl FnOnce(&mut SurveyPlan)) {
        if let Some(surveying) = &mut self.surveying {
            surveying.change(change);
        }
    }

    /// Gives the survey up and leaves the map as it is.
    pub(crate) fn cancel_survey(&mut self) {
        self.surveying = None;
    }

    /// Takes the answers into the map, in one step. Where that was chosen, earlier answers are set aside first, as
    /// a round of this name that ended on this day. Returns whether the answers are in the map.
    pub(crate) fn take_survey(&mut self, round: &str, today: &Day) -> bool {
        let Some(surveying) = self.surveying.take_if(|surveying| surveying.lacks().is_none()) else {
            return false;
        };
        let map = self.document.journey().clone();
        // Answers that the survey replaces are not kept as a round beside it.
        let sets_aside = surveying.sets_aside && !surveying.replaces(&map);
        let groups = map.all_groups();
        let taken: Vec<_> = groups.iter().map(|group| group.name.as_str()).collect();
        let ended = sets_aside.then(|| map.new_round(&free_name(round, &taken), today));
        let ended = ended.map_or(Some(Vec::new()), |edits| edits);
        let (Some(ended), false) = (ended, surveying.is_aside(&map)) else {
            self.surveying = Some(surveying);
            return false;
        };
        let Ok(ground) = map.apply(&ended) else {
            self.surveying = Some(surveying);
            return false;
        };
        let ids = self.view.ids.clone();
        let room = CardRoom { pitch: PITCH, in_row: IN_ROW };
        let taken = (surveying.plan(), surveying.sheet(), surveying.counted());
        let edits = take(taken, &ground, room, &mut || ids.number());
        let (was_empty, before) = (map.is_empty(), self.document.revision());
        let has_ended = !ended.is_empty();
        self.apply_as(StepName::Survey, &[ended, edits].concat());
        self.press_ended();
        // The same survey again changes nothing, but its answers are in the map all the same.
        let is_there = replaced(self.document.journey(), &surveying.plan().name).next().is_some();
        if self.document.revision() == before && !is_there {
            self.surveying = Some(surveying);
            return false;
        }
        if has_ended {
            self.round_ended();
        }
        self.refresh();
        if was_empty {
            self.show_all();
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{
            SurveyResult,
            respondents::{AnswerSheet, SheetBuilder, TakenAs},
            scale::AnswerScale,
        },
        journey::{GroupName, Tally},
    };

    /// Reads a sheet from these lines, the first of which is the header; commas separate the cells.
    fn sheet(lines: &str) -> AnswerSheet {
        let mut lines = lines.lines();
        let header = lines.next().expect("a header").split(',');
        let mut builder = SheetBuilder::new(header, 1);
        for line in lines {
            builder.push(line.split(',')).expect("a few rows");
        }
        builder.finish()
    }

    fn begun(editor: &mut Editor, lines: &str) {
        let surveying = Surveying::new("spring.csv".into(), "Spring".into(), sheet(lines), editor.journey());
        editor.begin_survey(surveying);
    }

    const ANSWERS: &str = "A,B,Bill,Satisfied\n5,5,5,yes\n2,5,5,yes\n3,1,,no\n5,3,5,yes\n1,1,1,no";

    fn result(editor: &Editor) -> Option<SurveyResult> {
        let derived = editor.derived().expect("it was looked at");
        derived.meaning_as_is().surveys.first().cloned()
    }

    #[test]
    fn r17_a_survey_comes_in_one_step_with_its_tallies_tables_and_new_touchpoints() {
        let mut editor = Editor::drawn("A + > B +");
        begun(&mut editor, ANSWERS);
        assert!(editor.take_survey("", &Day::default()) && editor.surveying().is_none());
        let result = result(&editor).expect("a survey");
        assert_eq!((result.table.answered, result.table.unbroken, editor.journey().len()), (5, 1, 3));
        let tally = |number: usize| {
            let judged = &editor.derived().expect("seen").insight.touchpoints[number - 1];
            let touchpoint = editor.journey().touchpoint(&judged.id).expect("it is there");
            touchpoint.ratings.iter().find(|(key, _)| key.group() == "Spring").map(|(_, entry)| entry.tally)
        };
        assert_eq!(tally(1), Some(Tally { negative: 2, neutral: 1, positive: 2 }));
        editor.undo();
        assert_eq!((editor.journey().len(), self::result(&editor)), (2, None));
    }

    #[test]
    fn r17_again_with_the_same_name_replaces() {
        let mut editor = Editor::drawn("A + > B +");
        for lines in [ANSWERS, "A,B\n5,5\n4,4"] {
            begun(&mut editor, lines);
            editor.change_survey(|plan| plan.choose_scale(AnswerScale::ToFive, &plan.by_numbers()));
            assert_eq!(editor.surveying().expect("begun").replaces(editor.journey()), lines != ANSWERS);
            editor.take_survey("", &Day::default());
        }
        let surveys = &editor.derived().expect("seen").meaning().surveys;
        assert_eq!(surveys.iter().map(|it| it.table.answered).collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn r5_what_was_answered_before_is_set_aside_where_that_is_wanted() {
        let mut editor = Editor::drawn("A - > B +");
        begun(&mut editor, "A,B\n5,5\n4,4");
        editor.change_survey(|plan| plan.choose_scale(AnswerScale::ToFive, &plan.by_numbers()));
        editor.surveying_mut().expect("begun").sets_aside = true;
        editor.take_survey("Winter", &Day::new("2026-04-01").expect("a day"));
        let journey = editor.journey();
        assert_eq!(journey.rounds().iter().map(|round| round.name.as_str()).collect::<Vec<_>>(), ["Winter"]);
        assert!(journey.groups().iter().all(|group| group.name != GroupName::new("Spring") || !group.aside));
        assert_eq!(editor.derived().expect("seen").insight.counts.positive, 2);
        editor.undo();
        assert!(editor.journey().rounds().is_empty(), "one step");
    }

    #[test]
    fn r5_a_round_of_that_name_gets_another_and_a_group_that_is_set_aside_takes_no_survey() {
        let mut editor = Editor::drawn("A - > B +");
        for round in ["Winter", "Winter 2"] {
            begun(&mut editor, "A,B\n5,5\n4,4");
            editor.surveying_mut().expect("begun").call(format!("Survey before {round}"));
            editor.change_survey(|plan| plan.choose_scale(AnswerScale::ToFive, &[0, 1]));
            editor.surveying_mut().expect("begun").sets_aside = true;
            assert!(editor.take_survey("Winter", &Day::new("2026-04-01").expect("a day")));
            assert!(editor.journey().rounds().iter().any(|it| it.name.as_str() == round), "{round}");
        }
        begun(&mut editor, "A,B\n5,5\n4,4");
        editor.change_survey(|plan| plan.choose_scale(AnswerScale::ToFive, &[0, 1]));
        editor.surveying_mut().expect("begun").call("Winter".to_owned());
        let before = editor.document().revision();
        assert!(!editor.take_survey("", &Day::default()) && editor.surveying().is_some());
        assert_eq!(editor.document().revision(), before);
    }

    #[test]
    fn undo_takes_back_choices_and_not_what_the_survey_is_called() {
        let mut editor = Editor::drawn("A + > B +");
        begun(&mut editor, ANSWERS);
        editor.change_survey(|plan| plan.leave_out(2));
        editor.surveying_mut().expect("begun").call("Autumn".to_owned());
        editor.undo();
        assert_eq!(editor.surveying().expect("begun").plan().name, "Autumn");
        editor.redo();
        assert_eq!(editor.surveying().expect("begun").plan().name, "Autumn");
    }

    #[test]
    fn a_choice_is_taken_back_before_anything_of_the_map_is() {
        let mut editor = Editor::drawn("A + > B +");
        let before = editor.document().revision();
        begun(&mut editor, ANSWERS);
        editor.change_survey(|plan| plan.leave_out(2));
        let taken = |editor: &Editor| editor.surveying().expect("begun").plan().columns()[2].taken.clone();
        assert!(matches!(taken(&editor), TakenAs::LeftOut(_)));
        editor.undo();
        assert_eq!(taken(&editor), TakenAs::Touchpoint(None));
        editor.redo();
        assert!(matches!(taken(&editor), TakenAs::LeftOut(_)));
        editor.undo();
        editor.undo();
        assert_eq!(editor.document().revision(), before, "nothing of the map was undone");
        editor.cancel_survey();
        assert!(!editor.document().can_redo());
    }

    #[test]
    fn r18_while_it_is_open_which_scale_it_was_nothing_is_taken() {
        let mut editor = Editor::drawn("A + > B +");
        begun(&mut editor, "A,B\n4,4\n3,1");
        assert!(!editor.take_survey("", &Day::default()));
        let surveying = editor.surveying_mut().expect("it is looked through still");
        let unbroken = surveying.unbroken_by_scale().to_vec();
        assert!(unbroken.contains(&(AnswerScale::ToFive, 1)) && unbroken.contains(&(AnswerScale::ToTen, 0)));
        editor.change_survey(|plan| plan.choose_scale(AnswerScale::ToFive, &plan.by_numbers()));
        assert!(editor.take_survey("", &Day::default()));
    }
}
