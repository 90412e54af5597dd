//! Work that may take long, on threads of its own: the window never waits for a disk or a dialog.

use std::sync::mpsc::{Receiver, Sender, channel};

use egui::Context;

use super::app::App;

/// What a job leaves to be done in the window when it is ready.
type Done = Box<dyn FnOnce(&mut App, &Context) + Send>;

pub(super) struct Jobs {
    sender: Sender<Done>,
    receiver: Receiver<Done>,
}

impl Default for Jobs {
    fn default() -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver }
    }
}

impl Jobs {
    /// Runs `work` on a thread; `done` gets its result in a frame of the window.
    pub(super) fn start<T: Send + 'static>(
        &self,
        ctx: &Context,
        work: impl FnOnce() -> T + Send + 'static,
        done: impl FnOnce(&mut App, &Context, T) + Send + 'static,
    ) {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        std::thread::spawn(move || {
            let result = work();
            // The window may be gone by now; then nobody waits for the result.
            let _ = sender.send(Box::new(move |app, ctx| done(app, ctx, result)));
            ctx.request_repaint();
        });
    }

    /// What is ready, in the order in which it became so.
    pub(super) fn ready(&self) -> Vec<Done> {
        self.receiver.try_iter().collect()
    }
}
