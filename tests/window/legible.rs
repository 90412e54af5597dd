//! What is painted can be read: marks and texts stand out from their ground, and what counts is not cut.

use egui::{Rect, Shape, epaint::RectShape, vec2};
use polku::{gui::DialogAnswer, words::Lang};

use super::{Setting, Window, sample};

/// A text as it is painted.
pub(super) struct PaintedText {
    /// What is seen of it.
    pub(super) text: String,
    /// Whether it is cut.
    pub(super) is_cut: bool,
    pub(super) rect: Rect,
}

impl Window {
    fn each_shape(&self, see: &mut dyn FnMut(&Shape)) {
        fn within(shape: &Shape, see: &mut dyn FnMut(&Shape)) {
            match shape {
                Shape::Vec(shapes) => shapes.iter().for_each(|shape| within(shape, see)),
                shape => see(shape),
            }
        }
        self.harness.output().shapes.iter().for_each(|clipped| within(&clipped.shape, see));
    }

    /// Returns the texts that are painted.
    pub(super) fn painted_texts(&self) -> Vec<PaintedText> {
        let mut texts = Vec::new();
        self.each_shape(&mut |shape| {
            if let Shape::Text(text) = shape {
                let rows: Vec<_> = text.galley.rows.iter().map(|row| row.text()).collect();
                let rect = text.galley.rect.translate(text.pos.to_vec2());
                texts.push(PaintedText { text: rows.join(" "), is_cut: text.galley.elided, rect });
            }
        });
        texts
    }

    /// Returns the painted rectangles that lie within this one.
    pub(super) fn painted_rects(&self, within: Rect) -> Vec<RectShape> {
        let mut rects = Vec::new();
        self.each_shape(&mut |shape| match shape {
            Shape::Rect(rect) if within.expand(0.5).contains_rect(rect.rect) => rects.push(rect.clone()),
            _ => {}
        });
        rects
    }

    /// Returns the contrast between the lightest and the darkest pixel of a place.
    fn contrast_within(&mut self, rect: Rect) -> f64 {
        let image = self.harness.render().expect("drawn");
        let pixels = image.enumerate_pixels();
        let within = pixels.filter(|(x, y, _)| rect.contains(egui::pos2(*x as f32 + 0.5, *y as f32 + 0.5)));
        let lights: Vec<_> = within.map(|(.., pixel)| luminance(pixel.0)).collect();
        let (darkest, lightest) =
            lights.iter().fold((1.0_f64, 0.0_f64), |(low, high), &it| (low.min(it), high.max(it)));
        (lightest + 0.05) / (darkest + 0.05)
    }
}

fn luminance([red, green, blue, _]: [u8; 4]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/// Looks through a file of answers.
fn surveying(answers: &str, setting: Setting) -> Window {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("spring.csv");
    std::fs::write(&path, answers).unwrap();
    let mut window = Window::of(sample("lunch_restaurant.ron"), setting);
    window.answer(DialogAnswer::Chosen(path));
    window.keys(egui::Modifiers::COMMAND, egui::Key::O);
    window.wait_until("the answers", |window| {
        let known = setting.lang.words().text("survey-worth-knowing");
        window.shows(&known)
    });
    window.run();
    window
}

/// Answers of which the scale is not known.
const OPEN: &str = "Finding us,Parking,Greeting,Speed of service,Bill
2,4,1,3,1
6,6,5,6,5
4,2,3,4,4
6,4,3,4,3
3,6,4,4,4
6,5,6,6,5
";

#[test]
fn what_cannot_be_pressed_yet_and_what_can_be_chosen_stand_out_from_their_ground() {
    for dark in [false, true] {
        let mut window = surveying(OPEN, Setting { dark, ..Setting::default() });
        let button = window.labels().into_iter().find(|label| label.starts_with("Take in")).expect("offered");
        let text = window.rect(&button).shrink(3.0);
        let contrast = window.contrast_within(text);
        assert!(contrast >= 3.0, "{button} in the dark: {dark}: {contrast}");
        let choice = window.labels().into_iter().find(|label| label.contains("unbroken")).expect("asked");
        let row = window.rect(&choice);
        let disc = row.with_max_x(row.left() + 16.0);
        let contrast = window.contrast_within(disc);
        assert!(contrast >= 3.0, "{choice} in the dark: {dark}: {contrast}");
    }
}

/// Answers with an outcome of Polku's own, and columns that are left out for reasons of many words.
fn long_answers(names: [&str; 4], yes_no: [&str; 2]) -> String {
    let [again, sex, age, delay] = names;
    let row = |number: usize| {
        let (taste, menu) = (number % 5 + 1, (number / 3) % 5 + 1);
        let (yes, sex) = (yes_no[number % 2], ["M", "F"][number / 2 % 2]);
        format!("{taste},{menu},{yes},{sex},{},{}\n", 18 + number % 60, number * 7 % 300)
    };
    let rows: String = (0..240).map(row).collect();
    format!("Taste,Menu,{again},{sex},{age},{delay}\n{rows}")
}

#[test]
fn outcomes_and_reasons_for_leaving_out_are_told_whole() {
    let english = long_answers(
        ["Would come again", "Sex of the respondent", "Age", "Departure Delay in Minutes"],
        ["Yes", "No"],
    );
    let finnish = long_answers(
        ["Tulisitko uudelleen?", "Sukupuoli", "Ikä", "Myöhästyminen minuutteina"],
        ["Kyllä", "Ei"],
    );
    for (answers, lang, outcome) in [
        (english, Lang::En, "Outcome · Would come again"),
        (finnish, Lang::Fi, "Lopputulos · Tulisi uudelleen"),
    ] {
        for size in [vec2(1024.0, 640.0), vec2(1440.0, 900.0)] {
            let window = surveying(&answers, Setting { size, lang, ..Setting::default() });
            let texts = window.painted_texts();
            let cut: Vec<_> = texts.iter().filter(|it| it.is_cut).map(|it| it.text.as_str()).collect();
            assert_eq!(cut, Vec::<&str>::new(), "{lang:?} at {size}");
            let shown: Vec<_> = texts.iter().map(|it| it.text.replace('\u{a0}', " ")).collect();
            for whole in [outcome, "50 %"] {
                assert!(shown.iter().any(|it| it.contains(whole)), "{whole} at {size}: {shown:?}");
            }
        }
    }
}

#[test]
fn the_open_column_is_told_apart_from_the_one_under_the_pointer() {
    let mut window =
        surveying(&long_answers(["Again", "Sex", "Age", "Delay"], ["Yes", "No"]), Setting::default());
    let (open, other) = (window.rect("Taste"), window.rect("Menu"));
    window.move_to(other.left_center() + vec2(8.0, 0.0));
    let fills = |row: Rect| -> Vec<_> {
        let ground = row.with_max_x(row.left() + 6.0);
        window.painted_rects(row).iter().filter(|it| ground.intersects(it.rect)).map(|it| it.fill).collect()
    };
    assert!(!fills(other).is_empty(), "the pointer is seen");
    assert_ne!(fills(open), fills(other));
}
