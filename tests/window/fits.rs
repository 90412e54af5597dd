//! In windows small and large nothing overlaps and nothing is cut, in each language and theme; and every control
//! has a name.

use egui::{Key, Modifiers, Rect, accesskit::Role, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use polku::{editor::Document, words::Lang};

use super::{Setting, Window, sample};

/// Returns whether a node is read or used in its own right: not the canvas and what lies on it, and no group.
fn is_piece(role: Role, name: &str) -> bool {
    let reads = matches!(
        role,
        Role::Label
            | Role::Button
            | Role::ComboBox
            | Role::Slider
            | Role::SpinButton
            | Role::TextInput
            | Role::Tab
    );
    reads && !name.is_empty()
}

/// The least height of the inspector, in points: there its lowest row may be cut by the window's edge.
const SCROLLS: f32 = 180.0;

/// Returns whether a name is that of a break: the list of breaks scrolls too, and a row that is scrolled away lies
/// below what comes after the list.
fn is_break(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_digit())
}

impl Window {
    /// Returns the name and place of everything in the panels, and of the canvas and the trace as wholes. Of the
    /// inspector, which scrolls, it leaves out what is scrolled away.
    fn pieces(&self) -> Vec<(String, Rect)> {
        let (canvas, screen) = (self.canvas().rect(), self.harness.ctx.content_rect());
        let scrolls = Rect::everything_right_of(canvas.right()).with_min_y(screen.bottom() - SCROLLS);
        let named = self.harness.query_all(by()).filter_map(|node| {
            let about = node.accesskit_node();
            let name = about.label().or_else(|| about.value()).unwrap_or_default();
            let whole = matches!(about.role(), Role::Canvas | Role::Image);
            if !whole && !is_piece(about.role(), &name) {
                return None;
            }
            let rect = node.rect();
            let rect = if scrolls.contains(rect.min) { rect.intersect(screen) } else { rect };
            let counts = whole || !canvas.contains(rect.center());
            (counts && rect.is_positive()).then_some((name, rect))
        });
        named.collect()
    }

    /// Returns what is not within the window, and what lies over what.
    pub(super) fn misfits(&self) -> Vec<String> {
        let (screen, pieces) = (self.harness.ctx.content_rect(), self.pieces());
        let out = pieces.iter().filter(|(_, rect)| !screen.expand(0.5).contains_rect(*rect));
        let mut misfits: Vec<_> = out.map(|(name, rect)| format!("{name} sticks out: {rect}")).collect();
        for (place, (name, rect)) in pieces.iter().enumerate() {
            for (other, beside) in &pieces[place + 1..] {
                let shared = rect.intersect(*beside);
                if name != other && !is_break(name) && shared.width() > 1.0 && shared.height() > 1.0 {
                    misfits.push(format!("{name} {rect} lies over {other} {beside}"));
                }
            }
        }
        misfits
    }
}

#[test]
fn nothing_overlaps_or_is_cut() {
    for size in [vec2(800.0, 560.0), vec2(1024.0, 640.0), vec2(1440.0, 900.0), vec2(3840.0, 2160.0)] {
        for (lang, file) in
            [(Lang::En, "congress.ron"), (Lang::Fi, "kongressi.ron"), (Lang::Fi, "lounasravintola.ron")]
        {
            let mut window = Window::of(sample(file), Setting { size, lang, dark: false });
            assert_eq!(window.misfits(), Vec::<String>::new(), "{file} at {size}");
            window.key(Key::N);
            assert_eq!(window.misfits(), Vec::<String>::new(), "{file} at {size}, one selected");
        }
    }
}

#[test]
fn the_check_sees_what_overlaps_and_what_is_cut() {
    let mut window = Window::sample("congress.ron");
    window.harness.set_size(vec2(130.0, 90.0));
    window.run();
    let misfits = window.misfits();
    assert!(misfits.iter().any(|it| it.contains("sticks out")), "{misfits:?}");
    assert!(misfits.iter().any(|it| it.contains("lies over")), "{misfits:?}");
}

#[test]
fn however_many_breaks_there_are_the_inspector_can_be_used() {
    let map = polku::journey::test_map::journey(
        &["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"].map(|name| format!("{name} -")).join(" > "),
    );
    for height in [640.0, 560.0] {
        let setting = Setting { size: vec2(1024.0, height), ..Setting::default() };
        let mut window = Window::of(Document::new(map.clone()), setting);
        window.key(Key::N);
        let face = window.rect("We ourselves: Positive");
        assert!(window.harness.ctx.content_rect().contains_rect(face), "{face}");
        window.click("We ourselves: Positive");
        assert!(window.is_on("We ourselves: Positive"));
    }
}

#[test]
fn however_many_groups_and_answers_there_are_the_inspector_can_be_used() {
    use polku::journey::{Edit, EntryKey, Extra, Segment, SegmentId, Tally, Voice, test_map};
    let mut map = test_map::journey("A + > B -");
    for number in 0..20 {
        let (id, name) = (SegmentId::from_number(number), format!("Group {number}"));
        let segment = Segment { id, name, order: number as i64, in_target: true, extra: Extra::default() };
        test_map::edit(&mut map, Edit::AddSegment(segment));
    }
    let many = Tally { negative: u32::MAX, neutral: u32::MAX, positive: u32::MAX };
    test_map::edit(&mut map, Edit::Rate(test_map::id("B"), EntryKey::new(Voice::Own, None, ""), many));
    let setting = Setting { size: vec2(1024.0, 640.0), ..Setting::default() };
    let mut window = Window::of(Document::new(map), setting);
    window.click(&window.card(2));
    let (screen, face) = (window.harness.ctx.content_rect(), window.rect("Customers: Positive"));
    assert!(screen.contains_rect(face), "{face}");
    let mut counts = window.harness.query_all_by_label_contains("4294967295");
    let counts = counts.next().unwrap().rect();
    assert!(counts.right() <= screen.right(), "{counts}");
}

#[test]
fn every_control_has_a_name_whatever_is_open() {
    for file in ["lunch_restaurant.ron", "kongressi.ron"] {
        let mut window = Window::sample(file);
        let mut check = |what: &str, open: &dyn Fn(&mut Window)| {
            open(&mut window);
            assert_eq!(window.harness.unnamed_widgets(), Vec::<String>::new(), "{what}");
        };
        check("at the start", &|_| {});
        check("one selected", &|window| window.click(&window.card(7)));
        check("a box with a list", &|window| window.click("Add an actor…"));
        check("the findings", &|window| window.submenu("View", "Panels", "Findings"));
        check("who can mend what", &|window| window.submenu("View", "Panels", "Who can mend what"));
        check("several selected", &|window| {
            window.key(Key::Escape);
            window.keys(egui::Modifiers::COMMAND, Key::A);
        });
        check("a menu", &|window| window.click("File"));
    }
}

#[test]
fn the_lists_below_the_verdict_stay_as_they_are_when_the_pointer_enters_the_inspector() {
    let mut window = Window::sample("complaint.ron");
    let heading = |window: &Window| window.harness.get_by_label("Sends the customer back").rect();
    let mut check = |at: &str, selected: Option<u32>| {
        if let Some(number) = selected {
            window.click(&window.card(number));
        }
        let before = heading(&window);
        window.move_to(window.rect(at).center());
        assert_eq!(heading(&window), before, "{at}");
    };
    check("Title", None);
    check("Customers: Negative", Some(5));
}

#[test]
fn the_faces_are_at_one_place_from_card_to_card_however_many_breaks_are_found() {
    for size in [vec2(1024.0, 640.0), vec2(1280.0, 720.0), vec2(1440.0, 900.0)] {
        let setting = Setting { size, ..Setting::default() };
        let mut window = Window::of(sample("lunch_restaurant.ron"), setting);
        // Each touchpoint gets one answer, so that no row of counts comes or goes.
        window.keys(Modifiers::COMMAND, Key::A);
        window.key(Key::Num3);
        window.click(&window.card(1));
        let face = window.rect("Customers: Negative");
        for card in 1..=15 {
            window.click(&window.card(card));
            assert_eq!(window.rect("Customers: Negative"), face, "card {card} at {size}");
            let web = window.rect("web");
            window.click("Customers: Negative");
            assert!(window.is_on("Customers: Negative"), "card {card} at {size}");
            assert_eq!(window.rect("Customers: Negative"), face, "card {card} at {size}");
            assert_eq!(window.rect("web"), web, "card {card} at {size}");
        }
    }
}
