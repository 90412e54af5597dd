//! The reason why no window opens: one sentence on what the system lacks, whatever the libraries below say, and
//! whether they say it by an error or by a panic before the window is there.

use std::{
    any::Any,
    env,
    panic::{self, AssertUnwindSafe},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    thread,
};

use crate::{
    disk::DiskError,
    words::{Fault, FaultKind},
};

/// A part of a filter for the log: what is told as a sentence is not logged too.
pub const TOLD_INSTEAD_OF_LOGGED: &str = "eframe::native::run=off";

/// The reason why no window can be opened.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoWindow {
    /// The system has no display for a window.
    #[error("no display")]
    NoDisplay,
    /// Nothing answers at the display that an environment variable names.
    #[error("nothing answers at {variable}={value}")]
    NoServer { variable: &'static str, value: String },
    #[error("{0:?} is missing")]
    Lacks(Lack),
    /// The display is missing, and the file cannot be used either.
    #[error("{0}")]
    File(DiskError),
    #[error("{0}")]
    Failed(String),
}

/// A part that a bare system may lack and a window needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// libxkbcommon-x11.
    Keyboard,
    /// One of libX11, libX11-xcb, libXcursor and libXi.
    X11,
    /// libwayland-client.
    Wayland,
    /// OpenGL, by GLX or EGL, and a driver for it.
    Graphics,
}

/// Opens a window, which reports when it is there. A panic before that is no fault of Polku's: it is told like an
/// error, and nothing else is printed.
pub(in crate::gui) fn told(open: impl FnOnce(Box<dyn FnOnce()>) -> eframe::Result) -> Result<(), NoWindow> {
    let is_there = Arc::new(AtomicBool::new(false));
    hush_until(is_there.clone());
    let there = is_there.clone();
    let opened = Box::new(move || there.store(true, Relaxed));
    match panic::catch_unwind(AssertUnwindSafe(|| open(opened))) {
        Ok(result) => result.map_err(|error| NoWindow::of(&error)),
        Err(panicked) if is_there.load(Relaxed) => panic::resume_unwind(panicked),
        Err(panicked) => Err(NoWindow::by_text(&text_of(&*panicked))),
    }
}

/// Silences the panics of this thread until the window is there.
fn hush_until(is_there: Arc<AtomicBool>) {
    let (before, opening) = (panic::take_hook(), thread::current().id());
    panic::set_hook(Box::new(move |panicked| {
        if is_there.load(Relaxed) || thread::current().id() != opening {
            before(panicked);
        }
    }));
}

fn text_of(panicked: &(dyn Any + Send)) -> String {
    let text = panicked.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panicked.downcast_ref::<String>().cloned()).unwrap_or_default()
}

impl NoWindow {
    fn of(error: &eframe::Error) -> Self {
        match error {
            eframe::Error::NoGlutinConfigs(..) | eframe::Error::Glutin(_) | eframe::Error::OpenGL(_) => {
                Self::Lacks(Lack::Graphics)
            }
            error => Self::by_text(&error.to_string()),
        }
    }

    /// Finds the reason in a library's message: the libraries give it in no form other than text.
    fn by_text(text: &str) -> Self {
        let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
        let variable = |name| Self::NoServer { variable: name, value: env::var(name).unwrap_or_default() };
        if says(&["xkbcommon", "XKBNotFound"]) {
            Self::Lacks(Lack::Keyboard)
        } else if says(&["connection to X server"]) {
            variable("DISPLAY")
        } else if says(&["wayland compositor"]) {
            variable("WAYLAND_DISPLAY")
        } else if says(&["xlib's shared libraries"]) {
            Self::Lacks(Lack::X11)
        } else if says(&["libwayland", "wayland library", "Wayland library"]) {
            Self::Lacks(Lack::Wayland)
        } else {
            Self::Failed(reason(text))
        }
    }
}

/// Returns the last part of the first line: the parts before it are places in the sources.
fn reason(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    line.rsplit(": ").next().unwrap_or_default().trim_end_matches('.').to_owned()
}

impl From<&NoWindow> for Fault {
    fn from(error: &NoWindow) -> Self {
        let io = |sentence| Self::new(FaultKind::Io, sentence);
        match error {
            NoWindow::NoDisplay => io("no-display"),
            NoWindow::NoServer { variable, value } => {
                io("no-server").with("variable", variable).with("value", value)
            }
            NoWindow::Lacks(Lack::Keyboard) => io("lacks-keyboard"),
            NoWindow::Lacks(Lack::X11) => io("lacks-x11"),
            NoWindow::Lacks(Lack::Wayland) => io("lacks-wayland"),
            NoWindow::Lacks(Lack::Graphics) => io("lacks-graphics"),
            NoWindow::File(error) => Self::from(error),
            NoWindow::Failed(why) => io("no-window").with("why", why),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_libraries_say_is_told_by_what_is_missing() {
        let os = "winit EventLoopError: os error at winit/linux/mod.rs:788: ";
        for (text, lack) in [
            ("Library libxkbcommon-x11.so could not be loaded.", Lack::Keyboard),
            ("called `Result::unwrap()` on an `Err` value: XKBNotFound", Lack::Keyboard),
            (&format!("{os}Failed to load one of xlib's shared libraries"), Lack::X11),
            (&format!("{os}failed to load libwayland-client.so.0"), Lack::Wayland),
        ] {
            assert_eq!(NoWindow::by_text(text), NoWindow::Lacks(lack), "{text}");
        }
        let server = |text: &str| match NoWindow::by_text(&format!("{os}{text}")) {
            NoWindow::NoServer { variable, .. } => variable,
            other => panic!("{other}"),
        };
        assert_eq!(server("Failed to open connection to X server"), "DISPLAY");
        assert_eq!(server("Could not find wayland compositor"), "WAYLAND_DISPLAY");
        let other = NoWindow::by_text(&format!("{os}Something else.\nmore"));
        assert_eq!(other, NoWindow::Failed("Something else".to_owned()));
    }

    #[test]
    fn a_panic_before_the_window_is_there_is_told_like_an_error() {
        let told = told(|_| panic!("Library libxkbcommon-x11.so could not be loaded."));
        assert_eq!(told, Err(NoWindow::Lacks(Lack::Keyboard)));
    }
}
