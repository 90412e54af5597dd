//! Where everything is in the window: bars at the top, verdict and inspector at the right, trace, findings and
//! actors at the bottom, the canvas in what is left; and what lies over it all.

use egui::{CentralPanel, Frame, Id, Margin, Panel, ScrollArea, Ui, UiBuilder};

use crate::{
    editor::{Looks, Sight},
    gui::{
        command::{Commands, menu::Chosen},
        file::session::Session,
        panel::{bottom, inspector::Inspector, memory::PanelMemory, top as bars, verdict as verdict_panel},
        requests::Wishes,
        screen::{Asked, empty_hint as blank, top_bar, window::Window},
        widget::{focus::Place, style},
    },
    picture::Role,
};

/// The map, with all that is around it.
pub(super) fn show_ui(ui: &mut Ui, session: &mut Session, window: &mut Window) -> Asked {
    let ctx = ui.ctx().clone();
    let ids = session.editor.view.ids.clone();
    let mut wishes = Wishes::new(ids, session.editor.document().is_proposed());
    window.canvas.is_quiet = session.editor.renaming().is_some();
    window.canvas.is_space_held = window.holds_space(&ctx);
    let commands = Commands { session, shown: window.shown() };
    let mut chosen =
        bar(ui, "top", 44.0).show(ui, |ui| top_bar::top_bar_ui(ui, commands, &mut wishes.focus)).inner;
    let has_work_left = session.safe.has_left();
    if let Some((sight, looks)) = session.editor.seen() {
        let panels = &mut window.panels;
        if panels.verdict_shown {
            let inspector = &mut window.inspector;
            side(ui).show(ui, |ui| side_ui(ui, sight, (looks, panels), inspector, &mut wishes));
        }
        bar(ui, "lens", 42.0).show(ui, |ui| bars::lens_bar_ui(ui, sight, looks, &mut wishes.focus));
        let frame = frame(ui);
        let bottom = panels
            .bottom
            .is_shown
            .then(|| window.bottom.show_ui(ui, frame, sight, (looks, panels), &mut wishes.focus));
        let (canvas, hint) = CentralPanel::no_frame()
            .show(ui, |ui| {
                let between = window.slide.as_mut().and_then(|slide| slide.between(&ctx, sight));
                let canvas = window.canvas.show_ui(ui, between.as_ref().unwrap_or(sight), looks);
                let chosen = match &session.unopened {
                    Some(unopened) => unopened.show_ui(ui, canvas.rect, sight, has_work_left),
                    None => blank::hints_ui(ui, canvas.rect, sight).map(Chosen::Command),
                };
                (canvas, chosen)
            })
            .inner;
        if let Some(rect) = bottom {
            bottom::edge_ui(ui, rect, sight, &mut panels.bottom);
        }
        chosen = chosen.or(hint);
        session.notices.show_ui(ui, canvas.rect, sight.words);
        wishes.focus.control(Place::Canvas, &canvas);
    }
    session.keep_typed(&ctx, &mut wishes);
    window.focus = std::mem::take(&mut wishes.focus);
    Asked { wishes, chosen }
}

fn side_ui(
    ui: &mut Ui,
    sight: &Sight,
    (looks, panels): (&mut Looks, &mut PanelMemory),
    inspector: &mut Inspector,
    wishes: &mut Wishes,
) {
    verdict_panel::verdict_panel_ui(ui, sight, (looks, panels), &mut wishes.focus);
    ui.separator();
    // Whatever comes and goes above it, a slider under the hand stays the same one.
    ui.scope_builder(UiBuilder::new().scope_id(Id::unique("inspector")), |ui| {
        ScrollArea::vertical().id_salt("inspector").auto_shrink(false).show(ui, |ui| {
            inspector.show_ui(ui, sight, looks, wishes);
        });
    });
}

fn frame(ui: &Ui) -> Frame {
    let fill = style::colour(style::theme(ui.ctx()), Role::Panel);
    Frame::NONE.fill(fill).inner_margin(Margin::symmetric(14, 8))
}

fn bar(ui: &Ui, name: &'static str, height: f32) -> Panel {
    Panel::top(name).exact_size(height).frame(frame(ui).inner_margin(Margin::symmetric(14, 0)))
}

fn side(ui: &Ui) -> Panel {
    let width = if ui.available_width() < 1200.0 { 300.0 } else { 336.0 };
    Panel::right("side").exact_size(width).resizable(false).frame(frame(ui))
}
