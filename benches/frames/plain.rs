//! The same cards as plain egui shapes: the cost of a canvas that paints everything in every frame.

use egui::{CentralPanel, Color32, Context, FontId, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{FRAMES, SCREEN, WARM_UP, median, per_frame as timed_frame, place};

/// Returns the median time of a frame, in milliseconds. Cards out of view are looked at, and not painted.
pub(super) fn per_frame(count: usize, all: bool) -> f64 {
    let ctx = Context::default();
    let columns = place(count - 1, count).y as f32 + 120.0;
    let zoom = if all { (SCREEN.y / columns).min(1.0) } else { 1.0 };
    let mut frame = 0;
    let mut next = || {
        frame += 1;
        timed_frame(&ctx, f64::from(frame), vec![], |ui| cards_ui(ui, count, zoom, frame as f32 % 6.0))
    };
    for _ in 0..WARM_UP {
        next();
    }
    median((0..FRAMES).map(|_| next()).collect())
}

fn cards_ui(ui: &mut Ui, count: usize, zoom: f32, shift: f32) {
    CentralPanel::default().show(ui, |ui| {
        let view = ui.max_rect();
        let painter = ui.painter();
        let corner = |number| {
            let at = place(number, count);
            pos2(at.x as f32 * zoom + shift, at.y as f32 * zoom)
        };
        for number in 0..count {
            let card = egui::Rect::from_min_size(corner(number), vec2(184.0, 82.0) * zoom);
            if !view.intersects(card) {
                continue;
            }
            if number > 0 {
                let thread = Stroke::new(2.0 * zoom, Color32::GRAY);
                painter.line_segment([corner(number - 1), corner(number)], thread);
            }
            painter.rect(
                card,
                10.0 * zoom,
                Color32::WHITE,
                Stroke::new(1.0, Color32::GRAY),
                StrokeKind::Middle,
            );
            painter.circle_filled(card.min + vec2(22.0, 25.0) * zoom, 12.0 * zoom, Color32::GREEN);
            let title = format!("Touchpoint number {number} of a long day");
            let font = |size: f32| FontId::proportional(size * zoom);
            let room = 128.0 * zoom;
            let title = painter.layout(title, font(14.0), Color32::BLACK, room);
            painter.galley(card.min + vec2(44.0, 10.0) * zoom, title, Color32::BLACK);
            let details = painter.layout_no_wrap(number.to_string(), font(11.5), Color32::GRAY);
            painter.galley(card.min + vec2(18.0, 58.0) * zoom, details, Color32::GRAY);
        }
    });
}
