//! Opens a file in which git has left its conflict markers as one map made of both versions: ours, and theirs as a
//! step that one undo takes back. The file stays as it is until the map is saved.

use std::path::PathBuf;

use egui::Context;

use crate::{
    disk::TwoVersions,
    editor::Document,
    gui::file::{condition::NoticeCondition, session::Session},
};

use super::Merge;

impl Session {
    pub(in crate::gui::file) fn show_versions(
        &mut self,
        ctx: &Context,
        path: PathBuf,
        versions: TwoVersions,
    ) {
        self.show_file(ctx, path, versions.ours(), Document::one_of_two);
        let merge = Merge::of_versions(self.editor.document().journey(), &versions);
        if !merge.edits.is_empty() {
            self.take_merge(ctx, merge, &versions.marked.names[1..]);
        }
        let [our_name, their_name] = versions.marked.names;
        let facts = [("ours", our_name.into()), ("theirs", their_name.into())];
        let text = self.words().say("marked-opened", &facts);
        self.warn_while(text, NoticeCondition::Unsaved(self.editor.document().revision()));
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::{
        disk::{self, Openable, trial},
        format::map,
        gui::file::{
            bare::{Bare, journey, title_in},
            files::FirstFile,
            intent::{Next, Request},
        },
        journey::{Edit, Field, Journey, test_map::id},
    };

    use super::*;

    fn noted(title: &str, note: &str) -> Journey {
        let change = Edit::Change(id("Menu"), Field::Note(note.to_owned()));
        journey(title).apply(&[change]).expect("it is there")
    }

    /// Returns the text that git makes of maps whose lines differ but match one to one: a conflict for each
    /// differing line.
    fn marked([ours, base, theirs]: [&Journey; 3], has_base: bool) -> String {
        let [ours, base, theirs] = [ours, base, theirs].map(map::write);
        let lines = ours.lines().zip(base.lines()).zip(theirs.lines());
        let parts = lines.map(|((ours, base), theirs)| {
            let base = if has_base { format!("||||||| 1a2b3c\n{base}\n") } else { String::new() };
            let both = || format!("<<<<<<< HEAD\n{ours}\n{base}=======\n{theirs}\n>>>>>>> feature\n");
            if ours == theirs { format!("{ours}\n") } else { both() }
        });
        parts.collect::<Vec<_>>().concat()
    }

    fn opened(text: &str) -> (trial::Folder, PathBuf, Bare) {
        let (folder, _, mut bare) = Bare::filed();
        let path = folder.at("marked.ron");
        trial::write(&path, text);
        bare.ask_for(Request::Leave(Next::Open(path.clone())));
        bare.settle();
        (folder, path, bare)
    }

    fn note(bare: &Bare) -> String {
        bare.document().journey().touchpoint(&id("Menu")).expect("it is there").note.clone()
    }

    fn disputed(bare: &Bare) -> Vec<[String; 3]> {
        let conflicts = bare.document().journey().conflicts();
        let mut said: Vec<_> =
            conflicts.map(|it| [&it.base, &it.ours, &it.theirs].map(Clone::clone)).collect();
        said.sort();
        said
    }

    #[test]
    fn both_versions_are_one_map_that_is_not_saved_and_undo_leaves_ours() {
        let [ours, then, theirs] = [noted("Mine", "a"), noted("Lunch", "b"), noted("Theirs", "c")];
        let text = marked([&ours, &then, &theirs], false);
        assert_eq!(text.matches("<<<<<<<").count(), 2, "several parts");
        for text in [text.clone(), text.replace('\n', "\r\n")] {
            let (_folder, path, mut bare) = opened(&text);
            assert_eq!(
                (bare.title(), note(&bare), bare.document().path()),
                ("Mine".into(), "a".into(), Some(&*path))
            );
            assert_eq!(disputed(&bare), [["", "Mine", "Theirs"], ["", "a", "c"]]);
            assert!(
                bare.says("“HEAD” and “feature” are one map now") && bare.session.editor.deciding().is_some()
            );
            bare.session.editor.undo();
            assert_eq!(**bare.document().journey(), ours, "one undo leaves ours");
            assert!(bare.document().is_dirty() && trial::text(&path) == text, "the file holds both still");
            bare.session.editor.redo();
            bare.ask_for(Request::Save);
            bare.settle();
            assert_eq!((bare.question(), title_in(&path)), (String::new(), "Mine".to_owned()));
            assert!(disk::read(&path).expect("a map").journey.has_conflicts() && !bare.document().is_dirty());
        }
    }

    #[test]
    fn where_the_markers_tell_the_base_only_what_both_changed_is_in_dispute() {
        let [ours, then, theirs] = [noted("Mine", "b"), noted("Lunch", "b"), noted("Theirs", "c")];
        let (_folder, _, bare) = opened(&marked([&ours, &then, &theirs], true));
        assert_eq!(disputed(&bare), [["Lunch", "Mine", "Theirs"]]);
        assert_eq!(note(&bare), "c");
    }

    #[test]
    fn a_version_that_cannot_be_read_is_told_with_its_line_and_the_map_on_screen_stays() {
        let text = marked([&noted("Mine", "a"), &noted("Lunch", "b"), &noted("Theirs", "c")], false);
        let (_folder, path, bare) = opened(&text.replace("title: \"Theirs\",", "title: Theirs,"));
        assert_eq!((bare.title(), trial::text(&path).contains("<<<<<<<")), ("Lunch".to_owned(), true));
        assert!(bare.says("marked.ron: line 7, column 11: version “feature”: "));
        assert!(bare.says("take one version whole with git checkout --ours or --theirs"));
    }

    #[test]
    fn the_window_opens_with_such_a_file_as_with_any_other() {
        let (folder, _, mut bare) = Bare::filed();
        let path = folder.at("marked.ron");
        trial::write(&path, marked([&noted("Mine", "a"), &noted("Lunch", "a"), &noted("Lunch", "c")], false));
        let Ok(Openable::Versions(versions)) = disk::read_map_or_list(Path::new(&path)) else {
            panic!("no two")
        };
        bare.session.files.begin_with(FirstFile::Versions(path.clone(), versions));
        let ctx = bare.ctx.clone();
        bare.session.begin(&ctx);
        assert_eq!((bare.title(), bare.document().path()), ("Mine".to_owned(), Some(&*path)));
        assert!(bare.document().is_dirty() && bare.says("are one map now"));
    }
}
