//! `polku export`: a map as a picture, the same as the canvas shows, or as a report.

use std::collections::BTreeSet;

use crate::{
    disk::{self, Output},
    format::{
        Export, png,
        report::{self, Report, Source},
        svg,
    },
    insight::{Insight, Meaning},
    journey::Journey,
    picture::{Scene, Sheet},
    words::{Fault, Kind, Lang, Words},
};

use super::{Failed, args, check_output, out::Out, output_for, view, write_output};

/// Pixels for one canvas unit.
const SCALES: std::ops::RangeInclusive<f64> = 0.5..=8.0;

pub(super) fn export(
    asked: &args::Export,
    lang: Option<Lang>,
    words: &Words,
    out: &mut Out,
) -> Result<(), Failed> {
    let to = kind(asked)?;
    check_scale(to, asked.scale)?;
    let failed = |fault: Fault| Failed::new(&asked.file, fault);
    let journey = disk::read_map_input(&asked.file).map_err(|error| failed(Fault::from(&error)))?;
    let path = asked.output.clone().unwrap_or_else(|| output_for(&asked.file, to.ending()));
    let output = Output { path: &path, inputs: &[asked.file.as_path()], force: asked.force };
    check_output(&output)?;
    let written = written(to, asked, &journey, lang).map_err(failed)?;
    write_output(&output, &written.bytes, out)?;
    if !written.undrawn.is_empty() {
        let file = path.display();
        out.complain(&format!("{file}: {}", words.undrawn(&written.undrawn, true)));
    }
    Ok(())
}

/// What there is to write, and the characters that nothing here draws.
struct Written {
    bytes: Vec<u8>,
    undrawn: BTreeSet<char>,
}

/// As asked, else as the ending says; without either a PNG, as in the window.
fn kind(asked: &args::Export) -> Result<Export, Failed> {
    if let Some(to) = asked.to {
        return Ok(to);
    }
    let Some(output) = asked.output.as_ref().filter(|path| path.extension().is_some()) else {
        return Ok(Export::Png);
    };
    let found = output.extension().and_then(|ending| Export::of_ending(&ending.to_string_lossy()));
    found.ok_or_else(|| Failed::new(output, Fault::new(Kind::Io, "cli-export-ending")))
}

/// A scale is only named where it can be asked for.
fn too_large(error: &png::PngError) -> Fault {
    match error {
        png::PngError::TooLarge { largest, .. } if !SCALES.contains(largest) => {
            Fault::new(Kind::TooLarge, "png-too-large-at-any-scale")
        }
        other => Fault::from(other),
    }
}

fn check_scale(to: Export, scale: Option<f64>) -> Result<(), Failed> {
    match scale {
        Some(_) if to == Export::Svg => Err(Failed::option("--scale", "cli-scale-of-svg")),
        Some(_) if to != Export::Png => Err(Failed::option("--scale", "cli-scale-of-report")),
        Some(scale) if !SCALES.contains(&scale) => Err(Failed::option("--scale", "cli-scale-range")),
        _ => Ok(()),
    }
}

/// The language that is asked for, else the map's own, else the system's.
fn words_for(lang: Option<Lang>, journey: &Journey) -> &'static Words {
    lang.or_else(|| Lang::from_tag(&journey.about().language)).unwrap_or_else(Lang::of_system).words()
}

fn written(
    to: Export,
    asked: &args::Export,
    journey: &Journey,
    lang: Option<Lang>,
) -> Result<Written, Fault> {
    let words = words_for(lang, journey);
    let insight = &Insight::of(journey, &view(&asked.view, journey)?);
    let drawn = || {
        let said = (words.verdict_sentence(insight, journey), words.reach_sentence(insight, journey));
        let scene = Scene::through(asked.lens, journey, insight);
        Sheet::new(&scene, journey, insight, words, (&said.0, &said.1))
    };
    let reported = || {
        let (meaning, scene) =
            (&Meaning::of(journey, insight), &Scene::through(asked.lens, journey, insight));
        Report::of(&Source { journey, insight, meaning, words, scene, theme: asked.theme })
    };
    let mut undrawn = BTreeSet::new();
    let bytes = match to {
        Export::Svg => svg::svg(&disk::with_letters(drawn), asked.theme).into_bytes(),
        Export::Png => {
            let sheet = disk::with_letters(drawn);
            undrawn = sheet.undrawn();
            let svg = svg::to_draw(&sheet, asked.theme);
            png::png(&svg, asked.scale.unwrap_or(1.0)).map_err(|error| too_large(&error))?
        }
        Export::Html => report::html(&disk::with_letters(reported)).into_bytes(),
        Export::Markdown => report::markdown(&reported()).into_bytes(),
    };
    Ok(Written { bytes, undrawn })
}
