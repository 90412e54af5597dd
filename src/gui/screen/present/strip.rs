//! The journey as far as it has been told, below the touchpoint that is shown: a press on another one goes there.

use egui::{Sense, Ui, WidgetInfo};

use crate::{
    editor::Memo,
    gui::widget::{painter::PiecePainter, style},
    insight::{Agreement, Judged, tables_say},
    picture::Strip,
};

use super::{
    room::{RoomPress, RoomShown},
    view::{StripKey, StripMade},
};

/// Shows the strip; its pieces are kept as long as they stay the same.
pub(super) fn strip_ui(
    ui: &mut Ui,
    shown: RoomShown<'_>,
    kept: &mut Memo<StripKey, StripMade>,
) -> Option<RoomPress> {
    let RoomShown { room, derived, judged, presenting, .. } = shown;
    let rect = room.strip();
    let strip = Strip {
        insight: &derived.insight,
        journey: &derived.journey,
        at: judged.number,
        told: presenting.told,
        apart: &[],
        size: (rect.width(), rect.height()),
        unit: room.unit,
    };
    let key = (derived.serial, (judged.number, presenting.told), (rect.width() as i32, rect.height() as i32));
    let (pieces, apart) = kept.of(key, || {
        let apart = apart(shown, &strip);
        (Strip { apart: &apart, ..strip }.pieces(), apart)
    });
    PiecePainter::at(ui.painter(), style::theme(ui.ctx()), rect.min).paint(pieces);
    let response = ui.interact(rect, ui.scope_id().with("strip"), Sense::CLICK);
    let balance = derived.words.balance(&derived.insight.trace);
    let name = format!("{}. {balance} {}", derived.words.text("trace"), derived.words.tables_apart(apart));
    let name = name.trim_end();
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, name));
    let pressed = response.interact_pointer_pos().filter(|_| response.clicked());
    pressed.and_then(|at| strip.number_at(at.x - rect.left())).map(RoomPress::Touchpoint)
}

/// Returns the numbers of touchpoints on the strip at which tables disagree; hidden votes do not count.
fn apart(shown: RoomShown<'_>, strip: &Strip<'_>) -> Vec<u32> {
    let derived = shown.derived;
    let tables: Vec<_> = shown.tables.iter().map(|table| table.group.clone()).collect();
    let is_apart = |judged: &&Judged| {
        let Some(touchpoint) = derived.journey.touchpoint(&judged.id) else { return false };
        let said = tables_say(&derived.journey, &tables, (touchpoint, shown.segment));
        matches!(Agreement::of(&said), Agreement::Alone(..) | Agreement::Apart(..))
    };
    let judged = &derived.insight.touchpoints[strip.shown()];
    let told = judged.iter().filter(|judged| judged.number <= strip.told);
    told.filter(is_apart).map(|judged| judged.number).collect()
}
