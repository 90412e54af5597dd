//! Letters that no bundled font draws: taken from the fonts of the machine, else told once.

use super::Folder;

const NOTHING_DRAWS_IT: &str = "\u{10ff00}";

#[test]
fn what_nothing_draws_is_told_once_and_the_picture_is_there() {
    let folder = Folder::new();
    let outline = format!("# {NOTHING_DRAWS_IT}\n{NOTHING_DRAWS_IT}{NOTHING_DRAWS_IT} a (+)\n☐ 😊 b (-)");
    folder.map("m", &outline);
    let told = folder.run(["export", "m.ron", "--lang", "en"]);
    assert_eq!((told.code, told.out.as_str()), (0, ""));
    let says = "m.png: one character is drawn as a box, as no font here can draw it: \u{10ff00} (U+10FF00); install a font";
    assert!(told.err.starts_with(says) && told.err.lines().count() == 1, "{}", told.err);
    assert!(folder.names().contains(&"m.png".to_owned()));
    // A reader of these formats draws the letters with fonts of their own.
    for to in ["svg", "html", "md"] {
        folder.run(["export", "m.ron", "--to", to]).prints(0, "");
    }
}

#[cfg(target_os = "linux")]
mod with_a_font {
    use std::{fs, path::Path};

    use super::*;

    /// Makes a font from Inter with one character alone: the last of the private use area of Unicode, drawn as its
    /// A.
    fn font() -> Vec<u8> {
        let inter = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts/Inter-Regular.otf");
        let mut font = fs::read(inter).unwrap();
        let glyph = ttf_parser::Face::parse(&font, 0).unwrap().glyph_index('A').unwrap().0;
        let cmap = (font.len() as u32, 12_u32 + 16 + 12);
        let numbers = [0x0003_000a, 12, 0x000c_0000, 28, 0, 1, 0x0010_ff00, 0x0010_ff00, u32::from(glyph)];
        font.extend([0, 0, 0, 1]);
        font.extend(numbers.into_iter().flat_map(u32::to_be_bytes));
        let tables = usize::from(u16::from_be_bytes([font[4], font[5]]));
        let record =
            (0..tables).map(|table| 12 + 16 * table).find(|&at| &font[at..at + 4] == b"cmap").unwrap();
        font[record + 8..record + 12].copy_from_slice(&cmap.0.to_be_bytes());
        font[record + 12..record + 16].copy_from_slice(&cmap.1.to_be_bytes());
        font
    }

    #[test]
    fn what_a_font_of_the_machine_draws_is_drawn_the_same_every_time() {
        let folder = Folder::new();
        folder.map("m", &format!("{NOTHING_DRAWS_IT}{NOTHING_DRAWS_IT} a (+)"));
        fs::create_dir_all(folder.path("data/fonts")).unwrap();
        folder.write("data/fonts/one.otf", font());
        for output in ["one.png", "two.png"] {
            let mut polku = folder.command(["export", "m.ron", "-o", output]);
            let done = polku.env("XDG_DATA_HOME", folder.path("data")).output().unwrap();
            assert_eq!((done.status.code(), done.stderr.as_slice()), (Some(0), b"".as_slice()));
        }
        assert!(folder.read("one.png") == folder.read("two.png"));
        folder.run(["export", "m.ron", "-o", "box.png"]);
        assert!(folder.read("one.png") != folder.read("box.png"));
    }
}
