//! A CPU rasteriser: pictures of the window without a GPU or a driver, the same pixels everywhere.

use std::collections::HashMap;

use egui::{
    Color32, ColorImage, Context, FullOutput, ImageData, Mesh, Pos2, Rect, TextureId, TexturesDelta,
    epaint::{Primitive, Vertex},
};
use egui_kittest::TestRenderer;
use image::{Rgba, RgbaImage};

#[derive(Default)]
pub(super) struct CpuRenderer {
    textures: HashMap<TextureId, ColorImage>,
}

impl TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, changes) in std::mem::take(&mut delta.set) {
            for change in changes {
                let ImageData::Color(image) = change.image;
                match (change.pos, self.textures.get_mut(&id)) {
                    (Some([x, y]), Some(whole)) => copy_into(whole, &image, x, y),
                    _ => drop(self.textures.insert(id, (*image).clone())),
                }
            }
        }
        for id in std::mem::take(&mut delta.free) {
            self.textures.remove(&id);
        }
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size = ctx.content_rect().size() * scale;
        let mut image = RgbaImage::from_pixel(size.x as u32, size.y as u32, Rgba([0, 0, 0, 255]));
        for primitive in ctx.tessellate(output.shapes.clone(), scale) {
            if let Primitive::Mesh(mesh) = primitive.primitive {
                self.mesh(&mut image, &mesh, primitive.clip_rect * scale, scale);
            }
        }
        Ok(image)
    }
}

impl CpuRenderer {
    fn mesh(&self, image: &mut RgbaImage, mesh: &Mesh, clip: Rect, scale: f32) {
        let Some(texture) = self.textures.get(&mesh.texture_id) else { return };
        let bounds = Rect::from_min_max(Pos2::ZERO, Pos2::new(image.width() as f32, image.height() as f32));
        let clip = clip.intersect(bounds);
        for corners in mesh.triangles() {
            let corners = corners.map(|corner| {
                let vertex = mesh.vertices[corner as usize];
                Vertex { pos: vertex.pos * scale, ..vertex }
            });
            triangle(image, corners, clip, texture);
        }
    }
}

fn copy_into(whole: &mut ColorImage, part: &ColorImage, x: usize, y: usize) {
    for row in 0..part.height() {
        let to = (y + row) * whole.width() + x;
        let from = row * part.width();
        whole.pixels[to..to + part.width()].copy_from_slice(&part.pixels[from..from + part.width()]);
    }
}

fn triangle(image: &mut RgbaImage, [a, b, c]: [Vertex; 3], clip: Rect, texture: &ColorImage) {
    let area = cross(a.pos, b.pos, c.pos);
    if area == 0.0 {
        return;
    }
    let bounds = Rect::from_points(&[a.pos, b.pos, c.pos]).intersect(clip);
    let is_even = |other: Vertex| (other.color, other.uv) == (a.color, a.uv);
    let even = (is_even(b) && is_even(c)).then(|| shade([a, b, c], [1.0, 0.0, 0.0], texture));
    let (top, bottom) = (bounds.top().floor().max(0.0) as u32, bounds.bottom().ceil().max(0.0) as u32);
    let (left, right) = (bounds.left().floor().max(0.0) as u32, bounds.right().ceil().max(0.0) as u32);
    for y in top..bottom.min(image.height()) {
        for x in left..right.min(image.width()) {
            let at = Pos2::new(x as f32 + 0.5, y as f32 + 0.5);
            let Some(weights) = weights_at([a.pos, b.pos, c.pos], area, at) else { continue };
            if clip.contains(at) {
                let over = even.unwrap_or_else(|| shade([a, b, c], weights, texture));
                blend(image.get_pixel_mut(x, y), over);
            }
        }
    }
}

/// Returns how much each corner counts at a place within the triangle. Here and below are plain steps:
/// iterators, which tests do not optimise, would take most of the time of a picture.
fn weights_at([a, b, c]: [Pos2; 3], area: f32, at: Pos2) -> Option<[f32; 3]> {
    let of_a = cross(b, c, at) / area;
    if of_a < 0.0 {
        return None;
    }
    let of_b = cross(c, a, at) / area;
    if of_b < 0.0 {
        return None;
    }
    let of_c = cross(a, b, at) / area;
    (of_c >= 0.0).then_some([of_a, of_b, of_c])
}

fn cross(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Returns vertex colour times texture, both premultiplied.
fn shade([a, b, c]: [Vertex; 3], weights: [f32; 3], texture: &ColorImage) -> [f32; 4] {
    let texel =
        sample(texture, mix([a.uv.x, b.uv.x, c.uv.x], weights), mix([a.uv.y, b.uv.y, c.uv.y], weights));
    let (a, b, c) = (a.color.to_array(), b.color.to_array(), c.color.to_array());
    let mut shaded = [0.0; 4];
    for channel in 0..4 {
        let corners = [f32::from(a[channel]), f32::from(b[channel]), f32::from(c[channel])];
        shaded[channel] = mix(corners, weights) / 255.0 * texel[channel];
    }
    shaded
}

fn mix(corners: [f32; 3], weights: [f32; 3]) -> f32 {
    corners[0] * weights[0] + corners[1] * weights[1] + corners[2] * weights[2]
}

fn sample(texture: &ColorImage, u: f32, v: f32) -> [f32; 4] {
    let (width, height) = (texture.width(), texture.height());
    let (x, y) = (u * width as f32 - 0.5, v * height as f32 - 0.5);
    let (fx, fy) = (x - x.floor(), y - y.floor());
    let at = |dx: f32, dy: f32| -> Color32 {
        let column = (x.floor() + dx).clamp(0.0, width as f32 - 1.0) as usize;
        let row = (y.floor() + dy).clamp(0.0, height as f32 - 1.0) as usize;
        texture.pixels[row * width + column]
    };
    let mut sum = [0.0; 4];
    for (colour, weight) in [
        (at(0.0, 0.0), (1.0 - fx) * (1.0 - fy)),
        (at(1.0, 0.0), fx * (1.0 - fy)),
        (at(0.0, 1.0), (1.0 - fx) * fy),
        (at(1.0, 1.0), fx * fy),
    ] {
        let colour = colour.to_array();
        for channel in 0..4 {
            sum[channel] += f32::from(colour[channel]) / 255.0 * weight;
        }
    }
    sum
}

fn blend(pixel: &mut Rgba<u8>, over: [f32; 4]) {
    for channel in 0..4 {
        let under = f32::from(pixel.0[channel]) / 255.0;
        pixel.0[channel] = ((over[channel] + under * (1.0 - over[3])).clamp(0.0, 1.0) * 255.0).round() as u8;
    }
}
