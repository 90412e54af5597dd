//! Shows what the keys do at present, as buttons for people with a mouse, or the number that is typed.

use egui::{Ui, pos2};

use crate::editor::PresentAct;

use super::{
    dots,
    foot_key::{MIDDLE, Offered, is_offered, is_on, key_ui, key_width},
    keys::PresentKey,
    room::{RoomPress, RoomShown},
    typed::typed_ui,
};

/// The keys left out where there is not room for all, in this order.
const LEFT_OUT: [PresentKey; 9] = [
    PresentKey::Light,
    PresentKey::Act(PresentAct::Jump),
    PresentKey::Swap,
    PresentKey::Aside,
    PresentKey::Act(PresentAct::Previous),
    PresentKey::Act(PresentAct::Next),
    PresentKey::Act(PresentAct::Black),
    PresentKey::Timer,
    PresentKey::Act(PresentAct::Erase),
];
const KEYS: [Offered; 14] = [
    ("←", "present-previous", PresentKey::Act(PresentAct::Previous)),
    ("→", "present-next", PresentKey::Act(PresentAct::Next)),
    ("C", "present-count", PresentKey::Act(PresentAct::Count)),
    ("Tab", "present-table", PresentKey::Act(PresentAct::Table { onwards: true })),
    ("V", "present-reveal", PresentKey::Act(PresentAct::Reveal)),
    ("P", "present-dots", PresentKey::Act(PresentAct::Dots)),
    ("M", "present-whole", PresentKey::Act(PresentAct::Whole)),
    ("B", "present-black", PresentKey::Act(PresentAct::Black)),
    ("G", "present-jump", PresentKey::Act(PresentAct::Jump)),
    ("L", "present-light", PresentKey::Light),
    ("T", "present-timer", PresentKey::Timer),
    ("F6", "present-aside", PresentKey::Aside),
    ("⇧F6", "present-swap", PresentKey::Swap),
    ("Esc", "present-leave", PresentKey::Act(PresentAct::Leave)),
];

/// Shows as many keys as there is room for, always with the way out.
pub(super) fn foot_ui(ui: &mut Ui, shown: RoomShown<'_>) -> Option<RoomPress> {
    let RoomShown { room, presenting, .. } = shown;
    let (inner, unit) = (room.inner(), room.unit);
    let middle = room.rect.bottom() - MIDDLE * unit;
    if let Some(typed) = &presenting.typed {
        return typed_ui(ui, shown, typed);
    }
    let keys: &[Offered] = if presenting.gives_dots() { &dots::KEYS } else { &KEYS };
    let mut offered: Vec<_> = keys.iter().copied().filter(|(.., key)| is_offered(shown, *key)).collect();
    let width = |offered: &[Offered]| offered.iter().map(|it| key_width(ui, shown, it)).sum::<f32>();
    for least in LEFT_OUT {
        if width(&offered) > inner.width() {
            offered.retain(|(.., key)| *key != least);
        }
    }
    let (mut left, mut pressed) = (inner.left(), None);
    for offer in offered {
        if key_ui(ui, shown, pos2(left, middle), &offer, is_on(shown, offer.2)) {
            pressed = Some(RoomPress::Key(offer.2));
        }
        left += key_width(ui, shown, &offer);
    }
    pressed
}
