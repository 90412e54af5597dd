//! Keeps a new window wholly on a screen that is there, though it was left on one that is gone, or was larger than
//! the screen that it opens on. All sizes are in pixels of the screens, as the window system counts them.

use std::time::Duration;

use eframe::Frame;
use egui::Context;
use winit::{
    dpi::{PhysicalPosition, PhysicalSize},
    monitor::MonitorHandle,
    window::Window,
};

use crate::gui::screen::present::Screens;

/// The number of times that the place of an open window is checked, and the time between two checks: window
/// managers place a window some time after it was asked for, and may refuse to.
const CHECKS: u8 = 4;
const BETWEEN: Duration = Duration::from_millis(150);
/// The number of pixels of a window that may lie behind an edge: its shadow, or the frame that some systems count
/// with it.
const EDGE: i64 = 16;

/// The rectangle that a window or a screen covers, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Area {
    x: i64,
    y: i64,
    width: i64,
    height: i64,
}

/// The checks of the window's place while it is new; a person who moves it later knows what they do.
#[derive(Default)]
pub(super) struct WindowPlacement {
    checks: u8,
    /// The time of the next check, in seconds of the window.
    next: f64,
}

impl WindowPlacement {
    /// Moves the window into sight and makes it no larger than its screen, where it is not so yet.
    pub(super) fn correct(&mut self, ctx: &Context, frame: &Frame) {
        let now = ctx.input(|input| input.time);
        let is_due = self.checks < CHECKS && now >= self.next;
        let Some(window) = frame.winit_window().filter(|_| is_due) else { return };
        (self.checks, self.next) = (self.checks + 1, now + BETWEEN.as_secs_f64());
        ctx.request_repaint_after(BETWEEN);
        // The system has fitted the window to a screen, and restores its place later.
        if window.is_maximized() || window.fullscreen().is_some() {
            return;
        }
        if let Some(area) = outer_area(window) {
            let screens: Vec<_> = window.available_monitors().map(|screen| screen_area(&screen)).collect();
            if let Some(place) = place(area, &screens) {
                put(window, area, place);
            }
        }
    }
}

/// Returns the screens that there are.
pub(super) fn screens(frame: &Frame) -> Screens {
    let Some(window) = frame.winit_window() else { return Screens::default() };
    let Some(current) = window.current_monitor() else { return Screens::default() };
    let all: Vec<_> = window.available_monitors().map(|screen| screen_area(&screen)).collect();
    screens_beside(screen_area(&current), &all)
}

/// Returns the screen at `current`, and another one if there is one: a screen that shows any of the same area is
/// not another.
fn screens_beside(current: Area, all: &[Area]) -> Screens {
    let here = all.iter().position(|screen| *screen == current).unwrap_or_default();
    Screens { here, other: all.iter().position(|screen| screen.shared(current) == 0) }
}

/// Returns where the window should be, if it is not wholly on one of the screens: on the screen that it covers
/// most of, or else on the first, and no larger than that. `None` where all is well or no screen is known.
fn place(window: Area, screens: &[Area]) -> Option<Area> {
    if screens.iter().any(|screen| screen.holds(window)) {
        return None;
    }
    let most = screens.iter().map(|screen| screen.shared(window)).max()?;
    let screen = screens.iter().find(|screen| screen.shared(window) == most)?;
    let (width, height) = (window.width.min(screen.width), window.height.min(screen.height));
    let x = window.x.clamp(screen.x, screen.x + screen.width - width);
    let y = window.y.clamp(screen.y, screen.y + screen.height - height);
    Some(Area { x, y, width, height })
}

impl Area {
    fn holds(self, other: Self) -> bool {
        let (x, y) = (self.x - EDGE, self.y - EDGE);
        let wider = Self { x, y, width: self.width + 2 * EDGE, height: self.height + 2 * EDGE };
        wider.shared(other) == other.width * other.height
    }

    /// Returns how many pixels both cover.
    fn shared(self, other: Self) -> i64 {
        let along = |a: i64, a_size: i64, b: i64, b_size: i64| (a + a_size).min(b + b_size) - a.max(b);
        let width = along(self.x, self.width, other.x, other.width).max(0);
        width * along(self.y, self.height, other.y, other.height).max(0)
    }
}

/// Returns the area of the window with its frame. `None` where the window system keeps places to itself; such a
/// system takes care of them too.
fn outer_area(window: &Window) -> Option<Area> {
    let at = window.outer_position().ok()?;
    Some(area(at, window.outer_size()))
}

fn screen_area(screen: &MonitorHandle) -> Area {
    area(screen.position(), screen.size())
}

fn area(at: PhysicalPosition<i32>, size: PhysicalSize<u32>) -> Area {
    Area { x: at.x.into(), y: at.y.into(), width: size.width.into(), height: size.height.into() }
}

/// Moves and resizes the window. The frame's part of the new size is taken from the window's inside.
fn put(window: &Window, from: Area, to: Area) {
    if (to.width, to.height) != (from.width, from.height) {
        let inner = window.inner_size();
        let less = |inner: u32, from: i64, to: i64| (i64::from(inner) - (from - to)).max(1) as u32;
        let size = PhysicalSize::new(
            less(inner.width, from.width, to.width),
            less(inner.height, from.height, to.height),
        );
        // On a screen smaller than the least size of the window, the whole screen is enough.
        window.set_min_inner_size(Some(size));
        let _ = window.request_inner_size(size);
    }
    window.set_outer_position(PhysicalPosition::new(to.x as i32, to.y as i32));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_screen_is_one_that_shows_something_else() {
        let at = |x: i64| Area { x, y: 0, width: 1920, height: 1080 };
        let of = |current: i64, all: &[i64]| {
            screens_beside(at(current), &all.iter().map(|x| at(*x)).collect::<Vec<_>>())
        };
        assert_eq!(of(0, &[0]), Screens { here: 0, other: None });
        assert_eq!(of(0, &[0, 1920]), Screens { here: 0, other: Some(1) });
        assert_eq!(of(1920, &[0, 1920]), Screens { here: 1, other: Some(0) });
        assert_eq!(of(0, &[0, 0]), Screens { here: 0, other: None }, "mirrored");
    }

    const DESK: Area = Area { x: 0, y: 0, width: 1440, height: 900 };
    const BESIDE: Area = Area { x: 1440, y: 0, width: 1920, height: 1080 };

    fn window(x: i64, y: i64, width: i64, height: i64) -> Area {
        Area { x, y, width, height }
    }

    #[test]
    fn a_window_that_is_in_sight_stays() {
        assert_eq!(place(window(20, 30, 1400, 820), &[DESK]), None);
        assert_eq!(place(window(1600, 100, 1400, 820), &[DESK, BESIDE]), None);
        assert_eq!(place(DESK, &[DESK]), None);
        assert_eq!(place(window(-8, -8, 736, 916), &[DESK]), None, "snapped to a side, with its shadow");
    }

    #[test]
    fn a_window_of_a_screen_that_is_gone_comes_back() {
        assert_eq!(place(window(5000, 3000, 1400, 820), &[DESK]), Some(window(40, 80, 1400, 820)));
        assert_eq!(place(window(-1500, 0, 1400, 820), &[DESK]), Some(window(0, 0, 1400, 820)));
    }

    #[test]
    fn a_window_across_two_screens_goes_to_the_one_that_has_most_of_it() {
        assert_eq!(place(window(1000, 40, 1400, 820), &[DESK, BESIDE]), Some(window(1440, 40, 1400, 820)));
    }

    #[test]
    fn a_window_larger_than_its_screen_becomes_as_large() {
        let small = window(0, 0, 1280, 720);
        assert_eq!(place(window(-60, 10, 1400, 820), &[small]), Some(small));
        // The least size of the window, at scale 2.
        assert_eq!(place(window(0, 0, 1600, 1120), &[small]), Some(small));
    }

    #[test]
    fn without_a_screen_nothing_is_known() {
        assert_eq!(place(DESK, &[]), None);
    }
}
