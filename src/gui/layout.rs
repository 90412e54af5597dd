//! Where everything is in the window: bars at the top, verdict and inspector at the right, trace, findings and
//! actors at the bottom, the canvas in what is left; and what lies over it all.

use egui::{CentralPanel, Context, Frame, Id, Margin, Panel, ScrollArea, Ui, UiBuilder};

use crate::picture::Role;

use super::{
    app::{App, Over},
    bars, blank, bottom,
    inspector::Inspector,
    key_help,
    looks::Looks,
    menu::Chosen,
    palette::Pick,
    panels::{PanelMemory, Place, Wishes},
    sight::Sight,
    style, verdict_panel,
};

impl App {
    /// What the panels ask for.
    pub(super) fn panels_ui(&mut self, ui: &mut Ui) -> Wishes {
        let ctx = ui.ctx().clone();
        let mut wishes = Wishes::new(self.editor.view.ids.clone(), self.editor.document().is_proposed());
        let top = bar(ui, "top", 44.0);
        let mut chosen = top.show(ui, |ui| bars::top_bar_ui(ui, self, &mut wishes.focus)).inner;
        if let Some((sight, looks)) = self.editor.seen() {
            let panels = &mut self.panels;
            if panels.verdict_shown {
                let inspector = &mut self.inspector;
                side(ui).show(ui, |ui| side_ui(ui, sight, (looks, panels), inspector, &mut wishes));
            }
            bar(ui, "lens", 42.0).show(ui, |ui| bars::lens_bar_ui(ui, sight, looks, &mut wishes.focus));
            let frame = frame(ui);
            let bottom = panels
                .bottom
                .is_shown
                .then(|| self.bottom.show_ui(ui, frame, sight, (looks, panels), &mut wishes.focus));
            let (canvas, hint) = CentralPanel::no_frame()
                .show(ui, |ui| {
                    let between = self.slide.as_mut().and_then(|slide| slide.between(&ctx, sight));
                    let canvas = self.canvas.show_ui(ui, between.as_ref().unwrap_or(sight), looks);
                    let chosen = match &self.unopened {
                        Some(unopened) => unopened.show_ui(ui, canvas.rect, sight, self.safe.has_left()),
                        None => blank::hints_ui(ui, canvas.rect, sight).map(Chosen::Command),
                    };
                    (canvas, chosen)
                })
                .inner;
            if let Some(rect) = bottom {
                bottom::edge_ui(ui, rect, sight, &mut panels.bottom);
            }
            chosen = chosen.or(hint);
            self.notices.show_ui(ui, canvas.rect, sight.words);
            wishes.focus.control(Place::Canvas, &canvas);
        }
        self.focus = std::mem::take(&mut wishes.focus);
        match chosen {
            Some(Chosen::Command(command)) => self.run(&ctx, command),
            Some(Chosen::Recent(path)) => self.open(&ctx, path),
            None => {}
        }
        wishes
    }

    /// What lies over everything: a question, the palette, the keys.
    pub(super) fn questions_ui(&mut self, ctx: &Context) {
        match self.over.take() {
            Some(Over::Ask(mut ask)) => match ask.show_ui(ctx, &self.map_title(), self.words()) {
                Some(choice) => self.answer(ctx, ask, choice),
                None => self.over = Some(Over::Ask(ask)),
            },
            Some(Over::Palette(mut palette)) => match palette.show_ui(ctx, self) {
                Pick::Run(command) => {
                    palette.give_back_keys(ctx);
                    self.run(ctx, command);
                }
                Pick::Nothing => self.over = Some(Over::Palette(palette)),
                Pick::Close => palette.give_back_keys(ctx),
            },
            Some(Over::Unsaved(list)) => self.list_ui(ctx, list),
            Some(Over::Keys) if !key_help::key_help_ui(ctx, self) => self.over = Some(Over::Keys),
            Some(Over::Keys) | None => {}
        }
    }
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
