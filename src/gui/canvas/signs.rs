//! What a gesture under way shows: guides, the band that takes something in, the rectangle around cards.

use egui::{CornerRadius, CursorIcon, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};

use crate::{
    editor::{
        Sight,
        gesture::{Gesture, Refusal, Sign, Under},
    },
    gui::widget::{painter::Easel, style},
    picture::{Role, Theme, Weight},
};

pub(super) fn paint(easel: &Easel<'_>, sight: &Sight, signs: &[Sign]) {
    for sign in signs {
        paint_one(easel, sight, sign);
    }
}

fn paint_one(easel: &Easel<'_>, sight: &Sight, sign: &Sign) {
    let painter = easel.painter;
    match sign {
        Sign::Guide(from, to) => {
            let ends = [*from, *to].map(|end| easel.on_screen(end));
            painter.line_segment(ends, accent(easel.theme, 1.0));
        }
        Sign::Home(stage) => {
            if let Some(band) = sight.scene.bands().iter().find(|band| band.stage == *stage) {
                let rect = easel.rect_on_screen(band.rect);
                let corners = CornerRadius::same((14.0 * easel.camera.zoom()).round() as u8);
                painter.rect_stroke(rect, corners, accent(easel.theme, 2.0), StrokeKind::Inside);
            }
        }
        Sign::Thread(points) => {
            let points = points.iter().map(|&at| easel.on_screen(at)).collect();
            thread(easel, points);
        }
        Sign::Target(card) => {
            let rect = easel.rect_on_screen(*card);
            crate::gui::canvas::mark::outline(easel, rect.expand(3.0), 2.5);
        }
        Sign::Ghost(card) => crate::gui::canvas::mark::ghost(easel, *card),
        Sign::Refused(refusal, at) => word(easel, sight, refusal, easel.on_screen(*at)),
        Sign::Around(rect) => {
            let rect = easel.rect_on_screen(*rect);
            let fill = style::colour(easel.theme, Role::AccentTint).gamma_multiply(0.25);
            painter.rect(rect, 2.0, fill, accent(easel.theme, 1.0), StrokeKind::Middle);
        }
    }
}

/// A line with an arrow head.
fn thread(easel: &Easel<'_>, points: Vec<Pos2>) {
    let stroke = accent(easel.theme, 2.5);
    if let [.., before, tip] = points[..]
        && before != tip
    {
        let along = (tip - before).normalized() * 9.0;
        let back = tip - along;
        let head = vec![tip, back + along.rot90() * 0.55, back - along.rot90() * 0.55];
        easel.painter.add(Shape::convex_polygon(head, stroke.color, Stroke::NONE));
    }
    easel.painter.add(Shape::line(points, stroke));
}

/// Beside the hand, why nothing would be done here.
fn word(easel: &Easel<'_>, sight: &Sight, refusal: &Refusal, hand: Pos2) {
    let of = |role| style::colour(easel.theme, role);
    let text = refusal.text(&sight.journey, sight.words);
    let font = style::font(style::UI_SIZE, Weight::Medium);
    let galley = easel.painter.layout(text, font, of(Role::Ink), 280.0);
    let rect = Rect::from_min_size(hand + vec2(18.0, 14.0), galley.size() + vec2(20.0, 12.0));
    let stroke = Stroke::new(1.0, of(Role::NegativeLine));
    easel.painter.rect(rect, 8.0, of(Role::Panel), stroke, StrokeKind::Middle);
    easel.painter.galley(rect.min + vec2(10.0, 6.0), galley, of(Role::Ink));
}

/// What the pointer looks like over what lies under it: it says what a press does.
pub(super) fn hover_cursor(under: &Under) -> Option<CursorIcon> {
    match under {
        Under::Handle(..) => Some(CursorIcon::Crosshair),
        Under::Grip(..) | Under::Head(_) => Some(CursorIcon::Grab),
        Under::Card(_) | Under::Connection(..) => Some(CursorIcon::PointingHand),
        Under::Nothing => None,
    }
}

/// What the pointer looks like while a gesture is under way.
pub(super) fn cursor(gesture: &Gesture) -> Option<CursorIcon> {
    match gesture {
        Gesture::Idle => None,
        Gesture::Carrying(_) => Some(CursorIcon::Move),
        Gesture::MovingStage(_) => Some(CursorIcon::Grabbing),
        Gesture::Connecting(connecting) if connecting.is_refused() => Some(CursorIcon::NotAllowed),
        Gesture::Connecting(_) | Gesture::Around(_) => Some(CursorIcon::Crosshair),
    }
}

fn accent(theme: Theme, width: f32) -> Stroke {
    Stroke::new(width, style::colour(theme, Role::Accent))
}
