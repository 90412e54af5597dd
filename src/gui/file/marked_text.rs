//! The text marked in any window of X11 or Wayland: a middle click on the canvas pastes it, as in other programs
//! there. On other systems nothing is marked, and the click does nothing.

use egui::Context;

use crate::{gui::file::session::Session, picture::Pos};

/// Returns the text that is marked on this system; the program that owns it may take a while to answer.
pub(in crate::gui) fn of_system() -> Option<String> {
    #[cfg(all(unix, not(target_os = "macos")))]
    {
        use arboard::{Clipboard, GetExtLinux as _, LinuxClipboardKind};
        Clipboard::new().ok()?.get().clipboard(LinuxClipboardKind::Primary).text().ok()
    }
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    None
}

impl Session {
    /// Pastes the marked text at a point of the canvas, unless another map is shown by the time it comes.
    pub(in crate::gui) fn paste_marked_text(&mut self, ctx: &Context, at: Pos) {
        self.start_for_map(ctx, self.outside.marked_text, move |session, _, marked| {
            let text = marked.ok().flatten().filter(|text| !text.trim().is_empty());
            if let Some(text) = text {
                session.editor.commit_typed();
                session.editor.paste_text(&text, Some(at));
            }
        });
    }
}
