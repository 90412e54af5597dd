//! What a gesture under way shows: guides, the band that takes something in, the rectangle around cards.

use egui::{CornerRadius, CursorIcon, Stroke, StrokeKind};

use crate::picture::{Role, Theme};

use super::super::{
    gesture::{Gesture, Sign},
    paint::{Easel, egui_rect},
    sight::Sight,
    style,
};

pub(super) fn paint(easel: &Easel<'_>, sight: &Sight, signs: &[Sign]) {
    for sign in signs {
        paint_one(easel, sight, sign);
    }
}

fn paint_one(easel: &Easel<'_>, sight: &Sight, sign: &Sign) {
    let (camera, painter) = (easel.camera, easel.painter);
    match sign {
        Sign::Guide(from, to) => {
            let ends = [from, to].map(|end| camera.screen_from_canvas(end.x, end.y));
            painter.line_segment(ends, accent(easel.theme, 1.0));
        }
        Sign::Home(stage) => {
            if let Some(band) = sight.scene.bands().iter().find(|band| band.stage == *stage) {
                let rect = camera.screen_from_canvas_rect(egui_rect(band.rect));
                let corners = CornerRadius::same((14.0 * camera.zoom()).round() as u8);
                painter.rect_stroke(rect, corners, accent(easel.theme, 2.0), StrokeKind::Inside);
            }
        }
        Sign::Around(rect) => {
            let rect = camera.screen_from_canvas_rect(egui_rect(*rect));
            let fill = style::colour(easel.theme, Role::AccentTint).gamma_multiply(0.25);
            painter.rect(rect, 2.0, fill, accent(easel.theme, 1.0), StrokeKind::Middle);
        }
    }
}

/// What the pointer looks like while a gesture is under way.
pub(super) fn cursor(gesture: &Gesture) -> Option<CursorIcon> {
    match gesture {
        Gesture::Idle => None,
        Gesture::Carrying(_) => Some(CursorIcon::Grabbing),
        Gesture::Around(_) => Some(CursorIcon::Crosshair),
    }
}

fn accent(theme: Theme, width: f32) -> Stroke {
    Stroke::new(width, style::colour(theme, Role::Accent))
}
