//! Cards as specks: one mesh of the whole map on the canvas, made once and then only moved. Each card and each
//! thread has its own vertices in it, so that one that has changed is replaced without making the others anew.

use std::ops::Range;

use egui::{Mesh, Pos2, pos2};

use crate::{
    gui::canvas::far::{
        mesh::{line, put_quad},
        stamp::{Brush, SPECK, Stamps},
    },
    picture::{CARD_HEIGHT, CARD_WIDTH, Pos, Scene, SceneThread, Theme, Tone},
};

/// The number of vertices of a thread.
const QUAD: usize = 4;

pub(super) struct Specks {
    brush: Brush,
    stamps: Stamps,
    mesh: Mesh,
    /// The threads in the mesh, which come first; `cards` are those after them.
    threads: Vec<SceneThread>,
    cards: Vec<(Pos, Tone)>,
}

impl Specks {
    pub(super) fn of(scene: &Scene, theme: Theme) -> Self {
        let brush = Brush { theme, pixel: SPECK };
        let mut specks = Self {
            stamps: Stamps::of(brush),
            brush,
            mesh: Mesh::default(),
            threads: scene.threads().to_vec(),
            cards: scene.cards().iter().map(|card| (card.rect.min, card.tone)).collect(),
        };
        for thread in &specks.threads {
            let (from, to) = (specks.cards[thread.from].0, specks.cards[thread.to].0);
            put_quad(&mut specks.mesh, line(middle(from), middle(to), brush.thread(thread.kind)));
        }
        for &(at, tone) in &specks.cards {
            specks.stamps.put(&mut specks.mesh, tone, pos2(at.x, at.y));
        }
        specks
    }

    pub(super) fn mesh(&self) -> &Mesh {
        &self.mesh
    }

    pub(super) fn theme(&self) -> Theme {
        self.brush.theme
    }

    /// Updates the mesh to what [`Self::of`] makes of a scene with as many cards and threads, and returns which
    /// vertices have changed; `None` where there are more or fewer.
    pub(super) fn follow(&mut self, scene: &Scene) -> Option<Vec<Range<usize>>> {
        if self.cards.len() != scene.cards().len() || self.threads.len() != scene.threads().len() {
            return None;
        }
        let (mut changed, mut has_moved) = (Vec::new(), vec![false; self.cards.len()]);
        let (first, speck) = (QUAD * self.threads.len(), self.stamps.len(Tone::Aside));
        for (place, (drawn, card)) in self.cards.iter_mut().zip(scene.cards()).enumerate() {
            let now = (card.rect.min, card.tone);
            if *drawn != now {
                has_moved[place] = true;
                let range = first + speck * place..first + speck * (place + 1);
                self.stamps.put_again(&mut self.mesh.vertices[range.clone()], now.1, pos2(now.0.x, now.0.y));
                changed.push(range);
                *drawn = now;
            }
        }
        for (place, (drawn, thread)) in self.threads.iter_mut().zip(scene.threads()).enumerate() {
            if drawn != thread || has_moved[thread.from] || has_moved[thread.to] {
                let range = QUAD * place..QUAD * (place + 1);
                let (from, to) = (self.cards[thread.from].0, self.cards[thread.to].0);
                let corners = line(middle(from), middle(to), self.brush.thread(thread.kind));
                self.mesh.vertices[range.clone()].copy_from_slice(&corners);
                changed.push(range);
                *drawn = *thread;
            }
        }
        Some(changed)
    }
}

fn middle(corner: Pos) -> Pos2 {
    pos2(corner.x + CARD_WIDTH / 2.0, corner.y + CARD_HEIGHT / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{Insight, View},
        journey::{Journey, Rating, test_map},
    };

    fn scene(map: &Journey) -> Scene {
        Scene::new(map, &Insight::of(map, &View::default()))
    }

    #[test]
    fn what_follows_is_what_is_made_anew_and_only_that_has_changed() {
        let map = test_map::journey("A + > B - > C ?; A > C; D 0");
        let mut specks = Specks::of(&scene(&map), Theme::Light);
        let mut moved = map.clone();
        test_map::place(&mut moved, "B", 900, 70);
        test_map::place(&mut moved, "D", 900, 700);
        let before = specks.mesh().clone();
        let changed = specks.follow(&scene(&moved)).expect("the same cards");
        assert!(*specks.mesh() == *Specks::of(&scene(&moved), Theme::Light).mesh());
        let is_told = |vertex: usize| changed.iter().any(|range| range.contains(&vertex));
        let differs = |vertex: &usize| before.vertices[*vertex] != specks.mesh().vertices[*vertex];
        assert!((0..before.vertices.len()).filter(differs).all(is_told));
        assert!(!is_told(QUAD), "the thread from A to C stays");

        let more = test_map::journey("A + > B - > C ?; A > C; D 0; E +");
        assert_eq!(specks.follow(&scene(&more)), None);
    }

    #[test]
    fn any_level_can_take_the_place_of_another() {
        let rated = |rating: Rating| {
            let mark = match rating {
                Rating::Negative => "-",
                Rating::Neutral => "0",
                Rating::Positive => "+",
            };
            scene(&test_map::journey(&format!("A {mark} > B ?")))
        };
        for from in Rating::ALL {
            let mut specks = Specks::of(&rated(from), Theme::Dark);
            for to in Rating::ALL {
                specks.follow(&rated(to)).expect("the same cards");
                assert!(*specks.mesh() == *Specks::of(&rated(to), Theme::Dark).mesh(), "{from:?} {to:?}");
            }
        }
    }
}
