//! The state of the window that lasts from frame to frame and is no part of the session: panels, canvas, what lies
//! over them, and what is known of keys and pointer.

use egui::{Context, Id, Key, Memory, Pos2, ViewportCommand};

use crate::{
    editor::Editor,
    gui::{
        canvas::{
            Canvas, detail_box::DetailBox, pointer::PointerState, rename_field::RenameField,
            tidy_animation::TidyAnimation,
        },
        command::{Shown, palette::Palette},
        file::session::Session,
        id::{PanelId, canvas_id},
        panel::{bottom::BottomPanel, inspector::Inspector, lists, memory::PanelMemory, top::BarLayout},
        screen::{
            context_menu::ContextMenu,
            export::ExportView,
            merge::MergeView,
            page::PageView,
            present::{PresentView, Screens},
            survey::SurveyView,
        },
        widget::{
            focus::PanelFocus, key_buffer::is_typed, last_click::LastClick, later::Later, presses::Presses,
            timer::Timer,
        },
    },
};

/// An overlay: it lies over the window and takes keys and clicks until it is closed. Questions are kept elsewhere.
pub(in crate::gui) enum Overlay {
    Palette(Palette),
    Keys,
    /// The three questions, and the map's answers.
    Improve,
    Page(Box<PageView>),
    /// An export, as it will look.
    Export(Box<ExportView>),
}

/// The window as it is between two frames: which panels and boxes are open, and what the keys belong to.
#[derive(Default)]
pub(in crate::gui) struct Window {
    pub overlay: Option<Overlay>,
    pub panels: PanelMemory,
    pub canvas: Canvas,
    pub pointer: PointerState,
    pub rename_field: RenameField,
    pub detail_box: DetailBox,
    pub context_menu: Option<ContextMenu>,
    pub inspector: Inspector,
    pub bar: BarLayout,
    pub bottom: BottomPanel,
    pub merge: MergeView,
    pub survey: SurveyView,
    pub present: PresentView,
    pub timer: Timer,
    pub focus: PanelFocus,
    /// The cards on their way to the places that tidying up has given them.
    pub tidy_animation: Option<TidyAnimation>,
    /// The text field that has the keyboard focus.
    pub typing: Option<Id>,
    /// Whether a control of a panel has the keyboard focus, a text field or another.
    pub is_on_control: bool,
    pub presses: Presses,
    pub last_click: LastClick,
    pub later: Later,
    /// Whether the window covers the whole screen, as the system reports.
    is_full_screen: bool,
    /// The number of the map that is shown, by which a change to another map is noticed.
    map_shown: u64,
    title: String,
}

impl Window {
    /// Opens the menu for what is at this place, in points.
    pub(in crate::gui) fn open_context_menu(&mut self, ctx: &Context, editor: &mut Editor, at: Pos2) {
        editor.commit_typed();
        let before = self.context_menu.take();
        self.context_menu = Some(ContextMenu::at(editor, at, before));
        ctx.request_repaint();
    }

    /// Returns whether a drag pans instead of doing anything to the map.
    pub(in crate::gui) fn holds_space(&self, ctx: &Context) -> bool {
        self.presses.holds(Key::Space) && !ctx.text_edit_focused()
    }

    pub(in crate::gui) fn shown(&self) -> Shown {
        let bottom = self.panels.bottom;
        Shown {
            verdict: self.panels.verdict_shown,
            bottom: bottom.is_shown.then_some(bottom.tab),
            full_screen: self.is_full_screen,
            timer: self.timer.is_set(),
        }
    }

    /// Shows a panel, or folds it where it is shown.
    pub(in crate::gui) fn toggle(&mut self, panel: PanelId) {
        match panel {
            PanelId::Verdict => self.panels.verdict_shown ^= true,
            PanelId::Bottom => self.panels.bottom.is_shown ^= true,
            PanelId::BottomTab(tab) => self.panels.bottom.toggle(tab),
            PanelId::All => {
                let is_any = self.panels.verdict_shown || self.panels.bottom.is_shown;
                (self.panels.verdict_shown, self.panels.bottom.is_shown) = (!is_any, !is_any);
            }
        }
    }

    /// Begins anew when another map is shown: no animation, menu or half typed name of the map before remains, and
    /// a click there no longer keeps keys from the canvas.
    pub(in crate::gui) fn follow_map(&mut self, ctx: &Context, session: &Session) {
        if self.map_shown != session.files.map_number() {
            self.map_shown = session.files.map_number();
            (self.context_menu, self.tidy_animation) = (None, None);
            self.last_click = LastClick::default();
            self.bottom.turn_to_another_map();
            lists::forget_round(ctx);
        }
    }

    /// Ends a step that was made while a text has the keyboard focus: it is no part of the text, so Esc there must
    /// not take it back.
    pub(in crate::gui) fn end_beside_text(&self, editor: &mut Editor) {
        if self.typing.is_some() {
            editor.end_step_beside_text();
        }
    }

    /// Commits a text when the focus moves away from it, also to another text. What was done before a text gets
    /// the focus is no part of it either, but for opening the case whose words are typed.
    pub(in crate::gui) fn leave_text(&mut self, ctx: &Context, editor: &mut Editor) {
        // In egui's view at the start of a frame, Esc has left the text already.
        let focused = ctx.memory(Memory::focused);
        self.is_on_control = focused.is_some_and(|id| id != canvas_id());
        let typing = focused.filter(|_| ctx.text_edit_focused());
        if self.typing != typing {
            self.typing = typing;
            editor.end_step_beside_text();
        }
    }

    /// Returns whether the press at `place` comes behind something typed in the same frame, which its field sees
    /// only later in the frame. Such a press waits for the next frame.
    pub(in crate::gui) fn wait_for_text(&mut self, ctx: &Context, place: usize) -> bool {
        let waits = ctx.input_mut(|input| {
            let waits = input.events[..place].iter().any(is_typed);
            if waits {
                self.rename_field.key_buffer.take_from(&mut input.events, place);
            }
            waits
        });
        if waits {
            ctx.request_repaint();
        }
        waits
    }

    /// Makes the window cover the whole screen, or ends that.
    pub(in crate::gui) fn toggle_full_screen(&mut self, ctx: &Context) {
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(!self.is_full_screen));
    }

    /// Covers the screen during a presentation, or gives the room a screen of its own.
    pub(in crate::gui) fn follow_presentation(
        &mut self,
        ctx: &Context,
        session: &Session,
        screens: &dyn Fn() -> Screens,
    ) {
        let is_presenting = session.editor.presenting().is_some();
        self.present.look_for_screens(ctx, is_presenting, screens);
        self.present.follow(ctx, is_presenting, self.is_full_screen);
    }

    /// Notes how the system shows the window.
    pub(in crate::gui) fn look_at_system(&mut self, ctx: &Context) {
        self.is_full_screen = ctx.input(|input| input.viewport().fullscreen) == Some(true);
    }

    /// Sets the window's title, which says which map it shows and whether that is saved; screen readers are told
    /// the same.
    pub(in crate::gui) fn tell_title(&mut self, ctx: &Context, session: &Session) {
        let mark = if session.editor.document().is_dirty() { "• " } else { "" };
        let title = format!("{mark}{} – Polku", session.map_title());
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title.as_str()));
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}
