//! Tests that exports of the window are for those who read the map, whatever language the window speaks.

use std::time::{Duration, Instant};

use egui::{Color32, OutputCommand};

use crate::{
    editor::Document,
    format,
    gui::file::bare::{Bare, journey},
    journey::{Edit, MapField},
    words::Lang,
};

/// Waits for the picture that is copied, and returns its pixels.
fn copied(bare: &mut Bare) -> Vec<u8> {
    let ctx = bare.ctx.clone();
    bare.session.copy_picture(&ctx);
    let start = Instant::now();
    loop {
        assert!(start.elapsed() < Duration::from_secs(20), "nothing is copied");
        std::thread::sleep(Duration::from_millis(1));
        bare.refresh();
        let image = ctx.output(|output| {
            output.commands.iter().find_map(|command| match command {
                OutputCommand::CopyImage(image) => Some(image.clone()),
                _ => None,
            })
        });
        if let Some(image) = image {
            return image.pixels.iter().flat_map(Color32::to_array).collect();
        }
    }
}

#[test]
fn a_copied_picture_is_in_the_language_of_the_map() {
    let spoken = |lang: Lang| Edit::Describe(MapField::Language(lang.code().to_owned()));
    for (language, expected) in [(Some(Lang::Fi), Lang::Fi), (None, Lang::En)] {
        let edits: Vec<_> = language.map(spoken).into_iter().collect();
        let map = journey("Lunch").apply(&edits).expect("a language");
        let mut bare = Bare::on(Document::new(map.clone()));
        let ctx = bare.ctx.clone();
        let (_, options, _) = bare.session.seen(&ctx).expect("it is seen");
        let drawn = |lang| {
            let options = format::ExportOptions { lang, ..options.clone() };
            format::pixels(&map, &options).expect("it fits").file.rgba
        };
        assert!(drawn(Lang::En) != drawn(Lang::Fi));
        assert!(copied(&mut bare) == drawn(expected), "the window speaks English, the map {language:?}");
    }
}
