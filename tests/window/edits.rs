//! Rating, undo, and everything that agrees with them in the same frame.

use egui::Key;
use egui_kittest::kittest::Queryable as _;

use super::Window;

const GREETING: &str = "7 How fast I am noticed and greeted, negative";

#[test]
fn a_key_rates_what_is_selected_and_everything_agrees() {
    let mut window = Window::sample("lunch_restaurant.ron");
    assert!(window.shows("2 negative and 2 neutral"));
    window.click(GREETING);
    window.harness.key_press(Key::Num3);
    window.harness.step();
    // One frame later, not several: canvas, list, verdict and trace.
    assert!(window.shows("7 How fast I am noticed and greeted, positive"));
    assert!(window.shows("1 negative and 2 neutral"));
    assert!(window.shows("11 positive − 6 × 1 negative = 5"), "{:?}", window.labels());
    assert_eq!(window.harness.query_all_by_label_contains("7 How fast").count(), 1, "not a break any more");
}
