//! Sections of a panel that fold: the head is a button, and whether a person opened or folded a section is
//! remembered while the window is open.

use egui::{Align, Context, Id, Rect, Role as AccessRole, Sense, Ui, WidgetInfo, pos2, vec2};
use lucide_icons::Icon;

use crate::{
    gui::{
        panel::id::SectionId,
        requests::Requests,
        widget::{beside::tell_beside, focus::FocusPlace, lit::lit, style},
    },
    picture::{Role, Weight},
};

/// A part of a panel under a head of its own.
pub(in crate::gui) struct Section<'a> {
    pub id: SectionId,
    pub title: &'a str,
    /// The text at the right end of the section's head, such as a count.
    pub said: &'a str,
    /// The tooltip of the section's head; empty where the title says it all.
    pub help: &'a str,
    /// Whether the section is open until a person folds or opens it.
    pub is_open: bool,
}

const HEAD: f32 = 28.0;
/// The width of the chevron that points down where the section is open, in points.
const SIGN: f32 = 20.0;

impl Section<'_> {
    pub(in crate::gui) fn show_ui(
        &self,
        ui: &mut Ui,
        requests: &mut Requests,
        body_ui: impl FnOnce(&mut Ui, &mut Requests),
    ) {
        let id = head_id(self.id);
        let was_open = self.is_open(ui.ctx());
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
        let head = ui.interact(rect, id, Sense::click());
        if ui.data_mut(|data| data.remove_temp::<bool>(asked_id(self.id))).is_some() {
            head.scroll_to_me(Some(Align::Min));
        } else if head.gained_focus() {
            head.scroll_to_me(None);
        }
        let is_open = was_open != head.clicked();
        if head.clicked() {
            ui.data_mut(|data| data.insert_temp(id, is_open));
        }
        head.widget_info(|| {
            WidgetInfo::selected(AccessRole::Button, true, is_open, heard(self.title, self.said))
        });
        self.paint_head(ui, rect, head.hovered() || head.has_focus(), is_open);
        if is_open {
            body_ui(ui, requests);
            ui.add_space(4.0);
        }
        // F6 leads to the section's contents where it is open.
        requests.focus.control(FocusPlace::Inspector, &head);
        tell_beside(head, self.help);
    }

    /// Returns whether the section will be shown open, as far as that is known beforehand.
    pub(in crate::gui) fn is_open(&self, ctx: &Context) -> bool {
        ctx.data(|data| data.get_temp(head_id(self.id))).unwrap_or(self.is_open)
    }

    fn paint_head(&self, ui: &Ui, rect: Rect, is_lit: bool, is_open: bool) {
        let theme = style::theme(ui.ctx());
        let (ink, muted) = (style::colour(theme, Role::Ink), style::colour(theme, Role::Muted));
        lit(ui, rect, 6.0, is_lit, false);
        let sign = char::from(if is_open { Icon::ChevronDown } else { Icon::ChevronRight });
        let sign = style::one_line(ui, &sign.to_string(), style::icon_font(), muted, SIGN);
        let font = style::font(style::UI_SIZE, Weight::Regular);
        let said = style::one_line(ui, self.said, font, muted, rect.width() / 2.0);
        let room = rect.width() - SIGN - said.size().x - 8.0;
        let title = style::one_line(ui, self.title, style::font(14.0, Weight::SemiBold), ink, room);
        let middle = |height: f32| rect.center().y - height / 2.0;
        let painter = ui.painter();
        painter.galley(pos2(rect.left(), middle(sign.size().y)), sign, muted);
        painter.galley(pos2(rect.left() + SIGN, middle(title.size().y)), title, ink);
        painter.galley(pos2(rect.right() - said.size().x - 4.0, middle(said.size().y)), said, muted);
    }
}

/// Returns what a screen reader says of the head, or of what opens the section: "Actors, 9".
pub(in crate::gui) fn heard(title: &str, said: &str) -> String {
    if said.is_empty() { title.to_owned() } else { format!("{title}, {said}") }
}

/// Returns whether a person has opened the section, and not folded it since.
pub(in crate::gui) fn is_kept_open(ctx: &Context, id: SectionId) -> bool {
    ctx.data(|data| data.get_temp(head_id(id))) == Some(true)
}

/// Forgets that a person has folded or opened the section.
pub(in crate::gui) fn forget(ctx: &Context, id: SectionId) {
    ctx.data_mut(|data| data.remove::<bool>(head_id(id)));
}

/// Opens a section before it is shown.
pub(in crate::gui) fn unfold(ctx: &Context, id: SectionId) {
    ctx.data_mut(|data| data.insert_temp(head_id(id), true));
}

/// Gives the keys to the head of a section, and scrolls to it with as much of its contents as there is room for.
pub(in crate::gui) fn go_to(ctx: &Context, id: SectionId) {
    ctx.memory_mut(|memory| memory.request_focus(head_id(id)));
    bring_up(ctx, id);
}

/// Scrolls to a section from its head on, with as much of its contents as there is room for; the keys stay where
/// they are.
pub(in crate::gui) fn bring_up(ctx: &Context, id: SectionId) {
    ctx.data_mut(|data| data.insert_temp(asked_id(id), true));
}

fn head_id(id: SectionId) -> Id {
    Id::unique(("section", id))
}

fn asked_id(id: SectionId) -> Id {
    head_id(id).with("asked for")
}
