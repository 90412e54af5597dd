//! Says, in the middle of the empty canvas, why the file that the window was to open with cannot be used, and
//! offers what can be done instead.

use egui::{Align, Label, Layout, Rect, Ui, UiBuilder, Vec2, vec2};
use lucide_icons::Icon;

use crate::{
    editor::Derived,
    gui::{
        command::menu::MenuChoice,
        file::files::Unopened,
        id::CommandId,
        screen::empty_hint::{button_ui, recent_ui, samples_ui},
        widget::style,
    },
};

const SIZE: Vec2 = vec2(520.0, 300.0);

impl Unopened {
    /// Shows the reason and returns what was chosen instead.
    pub(in crate::gui) fn show_ui(
        &self,
        ui: &mut Ui,
        canvas: Rect,
        derived: &Derived,
        has_work_left: bool,
    ) -> Option<MenuChoice> {
        if !derived.journey.is_empty() {
            return None;
        }
        let size = SIZE.min(canvas.size() - vec2(32.0, 16.0)).max(Vec2::ZERO);
        let place = UiBuilder::new().max_rect(Rect::from_center_size(canvas.center(), size));
        ui.scope_builder(place.layout(Layout::top_down(Align::Center)), |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            self.reason_ui(ui, derived);
            let named = |name| Some(MenuChoice::Command(name));
            let open = button_ui(ui, Icon::FolderOpen, &derived.words.text(CommandId::Open.name()));
            let recent = recent_ui(ui, derived, &self.recent);
            let recover =
                has_work_left && button_ui(ui, Icon::History, &derived.words.text(CommandId::Recover.name()));
            let open = open.then(|| named(CommandId::Open)).flatten();
            let recover = recover.then(|| named(CommandId::Recover)).flatten();
            open.or(recent).or(recover).or(samples_ui(ui, derived))
        })
        .inner
    }

    fn reason_ui(&self, ui: &mut Ui, derived: &Derived) {
        let name = self.path.file_name().unwrap_or(self.path.as_os_str()).to_string_lossy().into_owned();
        let heading = derived.words.say("unopened", &[("file", name.into())]);
        ui.add(Label::new(style::strong(heading, style::HEADING_SIZE)).wrap());
        let why = format!("{}: {}", self.path.display(), derived.words.fault(&self.fault));
        ui.add(Label::new(why).wrap());
        ui.add(Label::new(&*derived.words.text("unopened-do")).wrap());
    }
}
