//! Copies that a sync program put beside the map's file: looked for on a thread as the map is opened and as the
//! window gets the keys again, offered once, and merged by whoever says so. No copy is ever changed or deleted.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use egui::{Context, Event};

use crate::{
    disk,
    gui::file::{intent::Request, session::Session},
    journey::Journey,
};

use super::Unnamed;

impl Session {
    /// Once a frame: the window may have got the keys again, and the button of the offer may have been pressed.
    pub(in crate::gui) fn watch_copies(&mut self, ctx: &Context) {
        if ctx.input(|input| input.events.contains(&Event::WindowFocused(true))) {
            self.look_for_copies(ctx);
        }
        let Some(accepted) = self.notices.take_accepted() else { return };
        let offer = self.copies.offer.take_if(|(text, _)| *text == accepted);
        if let (Some((_, copies)), Some(path)) = (offer, self.editor.document().path()) {
            self.request(ctx, Request::MergeCopies(path.to_path_buf(), copies));
        }
    }

    /// Looks beside the map's file for copies that say something else, unless it is being done.
    pub(in crate::gui::file) fn look_for_copies(&mut self, ctx: &Context) {
        let Some(path) = self.editor.document().path().map(Path::to_path_buf) else { return };
        if std::mem::replace(&mut self.copies.is_looking, true) {
            return;
        }
        let (ours, told) = (self.editor.document().journey().clone(), self.copies.told.clone());
        let (shown, beside) = (self.maps_shown, path.clone());
        let work = move || copies_that_differ(&beside, &ours, &told);
        self.jobs.start(ctx, work, move |session, ctx, found| {
            session.copies.is_looking = false;
            if session.maps_shown != shown {
                session.look_for_copies(ctx);
            } else if let Ok(found) = found {
                session.offer_copies(found);
            }
        });
    }

    fn offer_copies(&mut self, found: Vec<PathBuf>) {
        let Some(first) = found.first().and_then(|path| path.file_name()) else { return };
        let facts = [("count", found.len().into()), ("name", first.to_string_lossy().into_owned().into())];
        let text = self.words().say("copies-beside", &facts);
        self.notices.offer(text.clone(), self.words().text("button-merge").into_owned());
        self.copies.told.extend(found.iter().cloned());
        self.copies.offer = Some((text, found));
    }

    /// Merges copies of the map in this file: what both say alike is said once, so no group is named after a file.
    /// Where the disk was busy another map may have come meanwhile; then nothing is merged.
    pub(in crate::gui::file) fn merge_copies(&mut self, ctx: &Context, path: &Path, copies: Vec<PathBuf>) {
        if self.editor.document().path() == Some(path) {
            self.merge_files(ctx, copies, Some(Unnamed::Same));
        }
    }
}

/// The copies that were not told of and are maps that say something else.
fn copies_that_differ(path: &Path, ours: &Journey, told: &BTreeSet<PathBuf>) -> Vec<PathBuf> {
    let copies = disk::conflict_copies(path).into_iter().filter(|copy| !told.contains(copy));
    copies.filter(|copy| disk::read(copy).is_ok_and(|theirs| theirs.journey != *ours)).collect()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::{
        disk::trial,
        format::map,
        gui::file::{
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
            while self.session.copies.is_looking {
                assert!(start.elapsed() < Duration::from_secs(20), "it never ends");
                std::thread::sleep(Duration::from_millis(1));
                self.look();
            }
        }

        fn accept(&mut self) {
            let text = self.session.copies.offer.as_ref().expect("an offer").0.clone();
            self.session.notices.accept(&text);
            let ctx = self.ctx.clone();
            self.session.watch_copies(&ctx);
            self.settle();
        }
    }

    /// Of the map of the tests, with what customers said in both, and a note of its own.
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
        bare.accept();
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
        bare.session.notices.clear();
        bare.look_beside();
        assert_eq!(bare.session.notices.texts().count(), 0);
        write(&folder.at("map (Aino's conflicted copy 2026-11-24).ron"), "Supper");
        bare.look_beside();
        assert!(bare.says("Aino's") && !bare.says("D4LGQYW"));
    }

    #[test]
    fn what_says_the_same_is_no_map_or_lies_beside_another_is_not_offered() {
        let (folder, path, mut bare) = Bare::filed();
        write(&folder.at("map (conflicted copy).ron"), "Lunch");
        trial::write(&folder.at("map-conflict.ron"), "Journey(");
        write(&folder.at("conflict of interest.ron"), "Dinner");
        write(&folder.at("other (conflicted copy).ron"), "Dinner");
        bare.look_beside();
        assert_eq!((bare.session.notices.texts().count(), path.exists()), (0, true));
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
