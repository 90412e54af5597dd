//! Copies that a sync program put beside the map's file. They are looked for on a thread when the map is opened
//! and when the window gets the keyboard focus again, offered once, and merged if the person says so. No copy is
//! ever changed or deleted.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use egui::{Context, Event};

use crate::{
    disk,
    gui::{
        file::{condition::NoticeCondition, files::CopiesOffer, intent::Request, session::Session},
        widget::notices::NoticePart,
    },
    journey::Journey,
};

use super::Unnamed;

/// The number of copies offered at once; more of them are no conflict but a habit.
const MOST_COPIES: usize = 20;

impl Session {
    /// Watches once a frame whether the window has got the focus again, and whether the offer was taken or closed.
    pub(in crate::gui) fn watch_copies(&mut self, ctx: &Context) {
        if ctx.input(|input| input.events.contains(&Event::WindowFocused(true))) {
            self.look_for_copies(ctx);
        }
        let Some((NoticeCondition::CopiesOffered, pressed)) = self.notices.take_pressed() else { return };
        let Some(offer) = self.files.copies.offer.take() else { return };
        match pressed {
            NoticePart::Close => self.files.copies.told.extend(offer.copies),
            NoticePart::Button => {
                let request = Request::MergeCopies(offer.path.clone(), offer.copies.clone());
                // The offer stands until the copies are merged: a question that is open may come first.
                self.files.copies.offer = Some(offer);
                if self.editor.deciding().is_some() {
                    self.notices.refusal(ctx, self.words().text("lacks-screen").into_owned());
                } else {
                    self.request(ctx, request);
                }
            }
        }
    }

    /// Looks for copies beside the map's file that differ from the map, unless a search is under way or conflicts
    /// are being decided.
    pub(in crate::gui::file) fn look_for_copies(&mut self, ctx: &Context) {
        if self.editor.deciding().is_some() {
            return;
        }
        let Some(path) = self.editor.document().path().map(Path::to_path_buf) else { return };
        if std::mem::replace(&mut self.files.copies.is_looking, true) {
            return;
        }
        let (ours, told) = (self.editor.document().journey().clone(), self.files.copies.told.clone());
        let (shown, beside) = (self.files.maps_shown, path.clone());
        let work = move || copies_that_differ(&beside, &ours, &told);
        self.jobs.start(ctx, work, move |session, ctx, found| {
            session.files.copies.is_looking = false;
            if session.files.maps_shown != shown {
                session.look_for_copies(ctx);
            } else if let Ok(found) = found {
                session.offer_copies(path, found);
            }
        });
    }

    /// Offers these copies in place of those offered before, except those that were merged or declined meanwhile.
    fn offer_copies(&mut self, path: PathBuf, mut copies: Vec<PathBuf>) {
        if self.editor.deciding().is_some() {
            return;
        }
        self.files.copies.offer = None;
        copies.retain(|copy| !self.files.copies.told.contains(copy));
        let Some(first) = copies.first().and_then(|path| path.file_name()) else { return };
        let facts = [("count", copies.len().into()), ("name", first.to_string_lossy().into_owned().into())];
        let text = self.words().say("copies-beside", &facts);
        let merge = self.words().text("button-merge").into_owned();
        self.notices.offer(text, merge, NoticeCondition::CopiesOffered);
        self.files.copies.offer = Some(CopiesOffer { path, copies });
    }

    /// Merges copies of the map in this file. Answers that both have count once, so no group is named after a
    /// file. While the disk was busy another map may have been shown, or conflicts may have come up; then nothing
    /// is merged.
    pub(in crate::gui::file) fn merge_copies(&mut self, ctx: &Context, path: &Path, copies: Vec<PathBuf>) {
        if self.editor.document().path() == Some(path) && self.editor.deciding().is_none() {
            self.files.copies.offer = None;
            self.files.copies.told.extend(copies.iter().cloned());
            self.merge_files(ctx, copies, Some(Unnamed::Same));
        }
    }
}

/// Returns the newest copies that differ from the map and were neither merged nor declined, sorted by name.
fn copies_that_differ(path: &Path, ours: &Journey, told: &BTreeSet<PathBuf>) -> Vec<PathBuf> {
    let copies = disk::conflict_copies(path).into_iter().filter(|copy| !told.contains(copy));
    let differing = copies.filter(|copy| disk::read(copy).is_ok_and(|theirs| theirs.journey != *ours));
    let mut newest: Vec<_> = differing.take(MOST_COPIES).collect();
    newest.sort_unstable();
    newest
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::{
        disk::trial,
        format::map,
        gui::file::{
            ask::{Ask, Reply},
            bare::{Bare, journey, write},
            intent::Next,
        },
        journey::{Edit, EntryKey, Field, Tally, Voice, test_map::id},
    };

    impl Bare {
        fn look_beside(&mut self) {
            let ctx = self.ctx.clone();
            self.session.look_for_copies(&ctx);
            self.end_looking();
        }

        fn end_looking(&mut self) {
            let start = Instant::now();
            while self.session.files.copies.is_looking {
                assert!(start.elapsed() < Duration::from_secs(20), "it never ends");
                std::thread::sleep(Duration::from_millis(1));
                self.refresh();
            }
        }

        fn press(&mut self, pressed: NoticePart) {
            assert!(self.session.files.copies.offer.is_some(), "an offer");
            self.session.notices.press(&NoticeCondition::CopiesOffered, pressed);
            let ctx = self.ctx.clone();
            self.session.watch_copies(&ctx);
            self.settle();
        }
    }

    /// Returns the map of the tests with customers' answers that both copies have, and a note of its own.
    fn rated(note: &str) -> Journey {
        let tally = Tally { negative: 3, ..Tally::default() };
        let rate = Edit::Rate(id("Ad"), EntryKey::new(Voice::Customer, None, ""), tally);
        let change = Edit::Change(id("Ad"), Field::Note(note.to_owned()));
        journey("Lunch").apply(&[rate, change]).expect("it is there")
    }

    #[test]
    fn a_copy_beside_a_map_that_is_opened_is_offered_merged_in_one_step_and_kept() {
        let (folder, _, mut bare) = Bare::filed();
        let (path, copy) =
            (folder.at("lunch.ron"), folder.at("lunch (conflicted copy 2026-11-24 190500).ron"));
        trial::write(&path, map::write(&rated("Poster")));
        trial::write(&copy, map::write(&rated("Flyer")));
        bare.ask_for(Request::Leave(Next::Open(path)));
        bare.settle();
        bare.end_looking();
        assert!(
            bare.says("lunch (conflicted copy 2026-11-24 190500).ron") && bare.says("until you delete it")
        );
        let before = bare.document().journey().clone();
        bare.press(NoticePart::Button);
        let conflicts: Vec<_> = bare.document().journey().conflicts().cloned().collect();
        let said = conflicts.iter().map(|it| [it.ours.as_str(), it.theirs.as_str()]);
        assert_eq!(said.collect::<Vec<_>>(), [["Poster", "Flyer"]]);
        let touchpoint = bare.document().journey().touchpoint(&id("Ad")).expect("it is there");
        assert_eq!(
            touchpoint.ratings,
            before.touchpoint(&id("Ad")).expect("it is there").ratings,
            "counted once"
        );
        assert!(copy.exists() && bare.document().is_dirty());
        bare.session.editor.undo();
        assert_eq!(*bare.document().journey(), before);
    }

    #[test]
    fn the_same_copies_are_offered_once_and_one_that_comes_later_when_it_comes() {
        let (folder, _, mut bare) = Bare::filed();
        write(&folder.at("map.sync-conflict-20261124-190500-D4LGQYW.ron"), "Dinner");
        bare.look_beside();
        assert!(bare.says("D4LGQYW"));
        bare.press(NoticePart::Close);
        bare.look_beside();
        assert_eq!(bare.session.notices.texts().count(), 0);
        write(&folder.at("map (Aino's conflicted copy 2026-11-24).ron"), "Supper");
        bare.look_beside();
        assert!(bare.says("Aino's") && !bare.says("D4LGQYW"));
    }

    #[test]
    fn an_offer_stands_until_its_copies_are_merged_and_a_later_one_takes_them_along() {
        let (folder, path, mut bare) = Bare::filed();
        write(&folder.at("map-conflict.ron"), "Dinner");
        bare.look_beside();
        bare.session.questions.ask(Ask::ReplaceExport(crate::format::ExportSheet::Map.into(), path));
        bare.press(NoticePart::Button);
        assert!(bare.says("map-conflict.ron") && !bare.document().is_dirty(), "a question comes first");
        bare.choose(Reply::Cancel);
        write(&folder.at("map-conflict-2.ron"), "Supper");
        bare.look_beside();
        assert_eq!(bare.session.notices.texts().count(), 1);
        bare.press(NoticePart::Button);
        assert_eq!((bare.session.notices.texts().count(), bare.document().is_dirty()), (0, true));
        assert_eq!(bare.document().journey().conflicts().count(), 2);
        assert!(bare.session.files.copies.offer.is_none() && bare.session.files.copies.told.len() == 2);
    }

    #[test]
    fn while_conflicts_are_decided_copies_are_neither_looked_for_nor_merged() {
        let (folder, path, mut bare) = Bare::filed();
        let copy = folder.at("map-conflict.ron");
        write(&copy, "Dinner");
        bare.look_beside();
        bare.ask_for(Request::MergeCopies(path.clone(), vec![copy]));
        bare.settle();
        let deciding = bare.document().journey().clone();
        assert!(bare.session.editor.deciding().is_some());
        let other = folder.at("map-conflict-2.ron");
        write(&other, "Supper");
        bare.look_beside();
        bare.ask_for(Request::MergeCopies(path, vec![other]));
        bare.settle();
        assert_eq!(*bare.document().journey(), deciding);
        assert!(bare.session.files.copies.offer.is_none() && !bare.says("map-conflict-2.ron"));
    }

    #[test]
    fn what_says_the_same_is_no_map_or_lies_beside_another_is_not_offered() {
        let (folder, _, mut bare) = Bare::filed();
        write(&folder.at("map (conflicted copy).ron"), "Lunch");
        trial::write(&folder.at("map-conflict.ron"), "Journey(");
        write(&folder.at("conflict of interest.ron"), "Dinner");
        write(&folder.at("other (conflicted copy).ron"), "Dinner");
        bare.look_beside();
        assert_eq!(bare.session.notices.texts().collect::<Vec<_>>(), [""; 0]);
        // The copies were looked for, as one that differs is offered.
        write(&folder.at("map-conflict-2.ron"), "Dinner");
        bare.look_beside();
        assert!(bare.says("map-conflict-2.ron"));
    }

    #[test]
    fn of_many_copies_the_newest_are_offered_and_one_more_when_those_were_told() {
        let folder = trial::Folder::new();
        let copy = |day: usize| folder.at(&format!("map.sync-conflict-202611{day:02}-190500.ron"));
        for day in 1..=MOST_COPIES + 2 {
            write(&copy(day), "Dinner");
        }
        // A copy that says the same is dropped before the newest are taken, whatever its day.
        write(&copy(29), "Lunch");
        let found =
            |told: &BTreeSet<PathBuf>| copies_that_differ(&folder.at("map.ron"), &journey("Lunch"), told);
        let newest = found(&BTreeSet::new());
        assert_eq!(newest, (3..=MOST_COPIES + 2).map(copy).collect::<Vec<_>>());
        assert_eq!(found(&newest.into_iter().collect()), [copy(1), copy(2)]);
    }

    #[test]
    fn copies_of_a_map_that_is_no_longer_shown_are_not_merged() {
        let (folder, path, mut bare) = Bare::filed();
        let (copy, other) = (folder.at("map (conflicted copy).ron"), folder.at("other.ron"));
        write(&copy, "Dinner");
        write(&other, "Supper");
        bare.ask_for(Request::Leave(Next::Open(other)));
        bare.ask_for(Request::MergeCopies(path, vec![copy]));
        bare.settle();
        assert_eq!((bare.title(), bare.document().is_dirty()), ("Supper".to_owned(), false));
    }
}
