//! Writes a table of a slide as XML.

use crate::{
    format::slides::{
        deck::Deck,
        measure::CELL,
        slide::{Paragraph, SlideRow, SlideTable},
        write::{
            piece::{corners, line, named},
            text,
            unit::emu,
        },
    },
    picture::{Pen, Rect, Role},
};

/// Writes a table with this id.
pub(super) fn frame(table: &SlideTable, id: u32, deck: &Deck) -> String {
    let wide: f32 = table.widths.iter().sum();
    let high: f32 = table.rows.iter().map(|row| row.height).sum();
    let rect = Rect::new(table.at.x, table.at.y, wide, high);
    let column = |width: &f32| format!("<a:gridCol w=\"{}\"/>", emu(*width));
    let columns: String = table.widths.iter().map(column).collect();
    let row = |(place, row): (usize, &SlideRow)| {
        let cells: String =
            row.cells.iter().map(|cell| self::cell(cell, (place, table.size), deck)).collect();
        format!("<a:tr h=\"{}\">{cells}</a:tr>", emu(row.height))
    };
    let rows: String = table.rows.iter().enumerate().map(row).collect();
    format!(
        "<p:graphicFrame><p:nvGraphicFramePr>{}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/>\
         </p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>{}</p:xfrm><a:graphic><a:graphicData \
         uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl><a:tblPr firstRow=\"1\"/>\
         <a:tblGrid>{columns}</a:tblGrid>{rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>",
        named(id, "slide-table", &table.says, deck),
        corners(rect)
    )
}

fn cell(cell: &str, (row, size): (usize, f32), deck: &Deck) -> String {
    let (weight, role) = SlideTable::look(row);
    let paragraph = Paragraph::new(cell, size).weight(weight).role(role);
    let none = |side: &str| format!("<a:ln{side} w=\"0\"><a:noFill/></a:ln{side}>");
    let below = line(Some(Pen::solid(1.0, Role::Line)), "", deck);
    let below = below.replace("<a:ln ", "<a:lnB ").replace("</a:ln>", "</a:lnB>");
    let (across, down) = (emu(CELL.0), emu(CELL.1));
    format!(
        "<a:tc>{}<a:tcPr marL=\"{across}\" marR=\"{across}\" marT=\"{down}\" marB=\"{down}\">{}{}{}{below}\
         <a:noFill/></a:tcPr></a:tc>",
        text::cell(&paragraph, deck),
        none("L"),
        none("R"),
        none("T")
    )
}
