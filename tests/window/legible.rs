//! What is painted can be read: marks and texts stand out from their ground, and what counts is not cut.

use egui::{Rect, Shape, epaint::RectShape, vec2};
use polku::gui::DialogAnswer;

use super::{Setting, Window, sample};

/// A text as it is painted.
pub(super) struct PaintedText {
    /// What is seen of it.
    pub(super) text: String,
    /// The whole text, where it is cut.
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
