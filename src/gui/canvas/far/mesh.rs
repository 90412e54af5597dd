//! Shapes as triangles of a mesh, in which thousands of them cost no more than one.

use egui::{Color32, Mesh, Pos2, Rect, epaint::Vertex, vec2};

/// Adds the sign of a connection that leads back to a mesh: a ring, hollow like the plate that it is from near.
pub(super) fn put_return(mesh: &mut Mesh, centre: Pos2, radius: f32, (colour, inside): (Color32, Color32)) {
    polygon(mesh, centre, radius, 12, colour);
    polygon(mesh, centre, radius * 0.55, 12, inside);
}

/// Adds a polygon with corners in equal distances to a mesh.
pub(super) fn polygon(mesh: &mut Mesh, centre: Pos2, radius: f32, corners: u16, fill: Color32) {
    let first = mesh.vertices.len() as u32;
    for corner in 0..corners {
        let angle = std::f32::consts::TAU * (f32::from(corner) + 0.5) / f32::from(corners);
        mesh.colored_vertex(centre + radius * vec2(angle.cos(), angle.sin()), fill);
    }
    for corner in 1..u32::from(corners) - 1 {
        mesh.add_triangle(first, first + corner, first + corner + 1);
    }
}

/// Adds the outline of a rectangle to a mesh, half of it outside.
pub(in crate::gui::canvas) fn put_frame(mesh: &mut Mesh, rect: Rect, width: f32, colour: Color32) {
    let (outer, inner) = (rect.expand(width / 2.0), rect.shrink(width / 2.0));
    let sides = [
        outer.with_max_y(inner.top()),
        outer.with_min_y(inner.bottom()),
        Rect::from_x_y_ranges(outer.left()..=inner.left(), inner.y_range()),
        Rect::from_x_y_ranges(inner.right()..=outer.right(), inner.y_range()),
    ];
    for side in sides {
        mesh.add_colored_rect(side, colour);
    }
}

/// Returns the corners of a straight line.
pub(in crate::gui) fn line(from: Pos2, to: Pos2, (width, colour): (f32, Color32)) -> [Vertex; 4] {
    let across = (to - from).normalized().rot90() * (width / 2.0);
    [from + across, to + across, to - across, from - across].map(|corner| Vertex::untextured(corner, colour))
}

pub(in crate::gui) fn put_quad(mesh: &mut Mesh, corners: [Vertex; 4]) {
    let first = mesh.vertices.len() as u32;
    mesh.vertices.extend(corners);
    mesh.add_triangle(first, first + 1, first + 2);
    mesh.add_triangle(first, first + 2, first + 3);
}
