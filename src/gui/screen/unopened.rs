//! Why the file that the window was to open with cannot be used, and what can be done instead: in the middle of
//! the empty canvas.

use egui::{Align, Label, Layout, Rect, Ui, UiBuilder, Vec2, vec2};
use lucide_icons::Icon;

use crate::{
    editor::Sight,
    gui::{
        command::menu::{Chosen, recent_rows_ui},
        file::unopened::Unopened,
        id::CommandId,
        screen::empty_hint::{button_ui, samples_ui},
        widget::style,
    },
};

const SIZE: Vec2 = vec2(520.0, 300.0);

impl Unopened {
    /// What was chosen instead.
    pub(in crate::gui) fn show_ui(
        &self,
        ui: &mut Ui,
        canvas: Rect,
        sight: &Sight,
        has_work_left: bool,
    ) -> Option<Chosen> {
        if !sight.journey.is_empty() {
            return None;
        }
        let size = SIZE.min(canvas.size() - vec2(32.0, 16.0)).max(Vec2::ZERO);
        let place = UiBuilder::new().max_rect(Rect::from_center_size(canvas.center(), size));
        ui.scope_builder(place.layout(Layout::top_down(Align::Center)), |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            self.reason_ui(ui, sight);
            let named = |name| Some(Chosen::Command(name));
            let open = button_ui(ui, Icon::FolderOpen, &sight.words.text(CommandId::Open.name()));
            let recent = self.recent_ui(ui, sight);
            let recover =
                has_work_left && button_ui(ui, Icon::History, &sight.words.text(CommandId::Recover.name()));
            let open = open.then(|| named(CommandId::Open)).flatten();
            let recover = recover.then(|| named(CommandId::Recover)).flatten();
            open.or(recent).or(recover).or(samples_ui(ui, sight).map(Chosen::Command))
        })
        .inner
    }

    fn reason_ui(&self, ui: &mut Ui, sight: &Sight) {
        let name = self.path.file_name().unwrap_or(self.path.as_os_str()).to_string_lossy().into_owned();
        let heading = sight.words.say("unopened", &[("file", name.into())]);
        ui.add(Label::new(style::strong(heading, style::HEADING_SIZE)).wrap());
        let why = format!("{}: {}", self.path.display(), sight.words.fault(&self.fault));
        ui.add(Label::new(why).wrap());
        ui.add(Label::new(&*sight.words.text("unopened-do")).wrap());
    }

    fn recent_ui(&self, ui: &mut Ui, sight: &Sight) -> Option<Chosen> {
        if self.recent.is_empty() {
            return None;
        }
        let name = sight.words.text("menu-recent");
        let button =
            ui.menu_button((style::icon(Icon::Clock), &*name), |ui| recent_rows_ui(ui, &self.recent));
        button.response.accessible_name(name);
        button.inner.flatten().map(Chosen::Recent)
    }
}
