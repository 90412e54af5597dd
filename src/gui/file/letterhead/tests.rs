//! Tests of a logo and a line: chosen, shown at the head of exports, taken off, and refused.

use std::time::{Duration, Instant};

use crate::{
    disk::trial,
    format::ExportSheet,
    gui::file::{ask::Reply, bare::Bare, dialogs::DialogAnswer, intent::Request, questions::Question},
};

use super::*;

const SQUARE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\
                      <rect width=\"9\" height=\"9\"/></svg>";

/// Chooses a logo, with a dialog that answers with a file of this content, and waits for the notice about it.
fn choose(bare: &mut Bare, path: &Path, content: &str) {
    trial::write(path, content);
    bare.will(DialogAnswer::Chosen(path.to_path_buf()));
    let ctx = bare.ctx.clone();
    bare.session.choose_logo(&ctx);
    let start = Instant::now();
    while !bare.says("own.") {
        assert!(start.elapsed() < Duration::from_secs(20), "nothing is told");
        std::thread::sleep(Duration::from_millis(1));
        bare.refresh();
    }
}

/// Returns the map as an exported SVG.
fn exported(bare: &mut Bare, to: &Path) -> String {
    bare.will(DialogAnswer::Chosen(to.to_path_buf()));
    bare.ask_for(Request::Export(ExportSheet::Map.into()));
    bare.settle();
    if to.exists() { trial::text(to) } else { String::new() }
}

#[test]
fn a_logo_that_is_chosen_stands_at_the_head_of_what_is_exported_until_it_is_taken_off() {
    let (folder, _, mut bare) = Bare::filed();
    choose(&mut bare, &folder.at("own.svg"), SQUARE);
    assert!(bare.says("own.svg stands at the head of exports") && bare.session.preferences.logo().is_some());
    assert!(exported(&mut bare, &folder.at("one.svg")).contains("<image "));
    let ctx = bare.ctx.clone();
    bare.session.choose_logo(&ctx);
    assert!(bare.says("Exports have no logo any more") && bare.session.preferences.logo().is_none());
    assert!(!exported(&mut bare, &folder.at("two.svg")).contains("<image "));
}

#[test]
fn a_file_that_is_no_logo_is_refused_with_a_sentence() {
    let (folder, _, mut bare) = Bare::filed();
    let path = folder.at("own.png");
    choose(&mut bare, &path, "no picture");
    let why = "this is neither a PNG nor an SVG that can be drawn; choose another picture as logo";
    assert!(bare.says(&format!("{}: {why}", path.display())) && bare.session.preferences.logo().is_none());
}

#[test]
fn a_logo_that_is_gone_by_then_is_told_and_nothing_is_written() {
    let (folder, _, mut bare) = Bare::filed();
    let path = folder.at("own.svg");
    choose(&mut bare, &path, SQUARE);
    trial::remove(&path);
    assert_eq!(exported(&mut bare, &folder.at("one.svg")), "");
    assert!(bare.says(&format!("{}: ", path.display())));
}

#[test]
fn a_line_is_asked_for_with_the_one_that_is_there_and_stands_above_the_title() {
    let (folder, _, mut bare) = Bare::filed();
    let ctx = bare.ctx.clone();
    for (line, is_there) in [("By us & you", true), ("", false)] {
        bare.session.ask_line();
        let Some(Question::Ask(ask)) = bare.session.questions.take() else { panic!("it asks") };
        let Ask::Line { text } = ask else { panic!("for a line") };
        assert_eq!(text.is_empty(), is_there, "what there is stands in the field");
        bare.session.answer(&ctx, Ask::Line { text: line.to_owned() }, Reply::Ok);
        assert_eq!(bare.session.preferences.line().is_empty(), !is_there);
        let out = exported(&mut bare, &folder.at(if is_there { "one.svg" } else { "two.svg" }));
        assert_eq!(out.contains("By us &amp; you"), is_there);
    }
}
