//! The mesh of all threads and cards on the canvas. Each has its own vertices in it, so that one that has
//! moved is put elsewhere without making the others anew.

use std::ops::Range;

use egui::Mesh;

use crate::{
    insight::Level,
    picture::{Card, Pos, Scene, Thread},
};

use super::stamp::{Brush, Stamps};

/// What a thread takes.
const QUAD: usize = 4;

pub(super) struct Body {
    stamps: Stamps,
    brush: Brush,
    mesh: Mesh,
    threads: Vec<Thread>,
    cards: Vec<Stamped>,
}

/// A card in the mesh.
struct Stamped {
    /// Its first vertex.
    first: usize,
    at: Pos,
    level: Level,
}

impl Body {
    pub(super) fn of(scene: &Scene, brush: Brush) -> Self {
        let stamps = Stamps::of(&brush);
        let mut mesh = Mesh::default();
        let at = |card: usize| scene.cards()[card].rect.min;
        for thread in scene.threads() {
            brush.thread(&mut mesh, thread.kind, at(thread.from), at(thread.to));
        }
        let stamp = |card: &Card| {
            let (first, at, level) = (mesh.vertices.len(), card.rect.min, card.level);
            stamps.put(&mut mesh, level, at);
            Stamped { first, at, level }
        };
        let cards = scene.cards().iter().map(stamp).collect();
        Self { stamps, brush, mesh, threads: scene.threads().to_vec(), cards }
    }

    pub(super) fn mesh(&self) -> &Mesh {
        &self.mesh
    }

    /// Which vertices have changed since; `None` where it must be made anew.
    pub(super) fn follow(&mut self, scene: &Scene) -> Option<Vec<Range<usize>>> {
        if self.cards.len() != scene.cards().len() || self.threads.len() != scene.threads().len() {
            return None;
        }
        let mut changed = Vec::new();
        let mut has_moved = vec![false; self.cards.len()];
        for ((stamped, card), has_moved) in self.cards.iter_mut().zip(scene.cards()).zip(&mut has_moved) {
            if stamped.level != card.level && !self.stamps.is_alike(stamped.level, card.level) {
                return None;
            }
            *has_moved = stamped.at != card.rect.min;
            if *has_moved || stamped.level != card.level {
                (stamped.at, stamped.level) = (card.rect.min, card.level);
                changed.push(self.stamps.put_again(&mut self.mesh, stamped.first, stamped.level, stamped.at));
            }
        }
        let at = |card: usize| scene.cards()[card].rect.min;
        for (place, (drawn, thread)) in self.threads.iter_mut().zip(scene.threads()).enumerate() {
            if drawn != thread || has_moved[thread.from] || has_moved[thread.to] {
                *drawn = *thread;
                let range = QUAD * place..QUAD * (place + 1);
                let quad = self.brush.quad(thread.kind, at(thread.from), at(thread.to));
                self.mesh.vertices[range.clone()].copy_from_slice(&quad);
                changed.push(range);
            }
        }
        Some(changed)
    }
}
