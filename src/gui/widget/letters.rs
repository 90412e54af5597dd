//! The system's fonts in the window: those found for letters that no bundled font has, in the order in which a
//! picture takes them. egui remembers what it was given, so it is told when there are more.

use std::sync::Arc;

use egui::{
    Context, FontData, FontFamily,
    epaint::text::{FallbackRequest, FontInsert, FontProvider},
};

use crate::{
    gui::widget::style,
    picture::{Weight, font},
};

/// Has egui draw with the fonts that have been found so far.
pub(in crate::gui) fn take_found(ctx: &Context) {
    ctx.set_font_providers(vec![Arc::new(Found)]);
}

struct Found;

impl FontProvider for Found {
    fn fonts_for_family(&self, family: &FontFamily) -> Vec<FontInsert> {
        let weight = Weight::ALL.into_iter().find(|weight| style::family(*weight) == *family);
        let insert = |file: &font::FontFile| {
            let data = FontData::from_blob(Arc::new(file.bytes), file.index);
            FontInsert::new(&file.name, data, Vec::new())
        };
        weight.map_or_else(Vec::new, |weight| font::found(weight).into_iter().map(insert).collect())
    }

    /// Notes the letter to look for; nothing is looked for while the window is laid out.
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        request.cluster.chars().next().into_iter().for_each(font::want);
        None
    }
}

#[cfg(test)]
mod tests {
    use egui::{
        Color32,
        epaint::text::{Fonts, TextOptions},
    };

    use super::*;

    #[test]
    fn a_text_is_as_wide_in_the_window_as_it_is_measured() {
        let mut fonts = Fonts::new(TextOptions::default(), crate::gui::widget::dress::fonts());
        let titles = [
            "Family at the door",
            "Καλημέρα",
            "Привет",
            "😊 Happy greeting",
            "👩\u{200d}👩\u{200d}👧 Family at the door",
            "☐ Sign 👍\u{1f3fd} ❤\u{fe0f}",
        ];
        for title in titles {
            let font = style::font(14.0, Weight::SemiBold);
            let mut view = fonts.with_pixels_per_point(1.0);
            let galley = view.layout_no_wrap(title.to_owned(), font.clone(), Color32::BLACK);
            let wide = font::width(title, 14.0, Weight::SemiBold);
            assert!((galley.size().x - wide).abs() < 1.0, "{title}: {wide}, shown {}", galley.size().x);
        }
    }
}
