//! `polku export`: a map as a picture, the same as the canvas shows, or as a report.

use crate::{
    disk::{self, Output},
    format::{
        Export, png,
        report::{self, Report, Source},
        svg::svg,
    },
    insight::{Insight, Meaning},
    journey::Journey,
    picture::{Scene, Sheet},
    words::{Fault, Kind, Lang},
};

use super::{Failed, args, check_output, out::Out, output_for, view, write_output};

/// Pixels for one canvas unit.
const SCALES: std::ops::RangeInclusive<f64> = 0.5..=8.0;

pub(super) fn export(asked: &args::Export, lang: Option<Lang>, out: &mut Out) -> Result<(), Failed> {
    let to = kind(asked)?;
    check_scale(to, asked.scale)?;
    let failed = |fault: Fault| Failed::new(&asked.file, fault);
    let journey = disk::read_map_input(&asked.file).map_err(|error| failed(Fault::from(&error)))?;
    let path = asked.output.clone().unwrap_or_else(|| output_for(&asked.file, to.ending()));
    let output = Output { path: &path, inputs: &[asked.file.as_path()], force: asked.force };
    check_output(&output)?;
    let written = written(to, asked, &journey, lang).map_err(failed)?;
    write_output(&output, &written, out)
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

/// In the language that is asked for, else the map's own, else the system's.
fn written(
    to: Export,
    asked: &args::Export,
    journey: &Journey,
    lang: Option<Lang>,
) -> Result<Vec<u8>, Fault> {
    let lang = lang.or_else(|| Lang::from_tag(&journey.about().language)).unwrap_or_else(Lang::of_system);
    let words = lang.words();
    let insight = &Insight::of(journey, &view(&asked.view, journey)?);
    let scene = Scene::through(asked.lens, journey, insight);
    let drawn = || {
        let said = (words.verdict_sentence(insight, journey), words.reach_sentence(insight, journey));
        svg(&Sheet::new(&scene, journey, insight, words, (&said.0, &said.1)), asked.theme)
    };
    let reported = || {
        let meaning = &Meaning::of(journey, insight);
        Report::of(&Source { journey, insight, meaning, words, scene: &scene, theme: asked.theme })
    };
    Ok(match to {
        Export::Svg => drawn().into_bytes(),
        Export::Png => png::png(&drawn(), asked.scale.unwrap_or(1.0)).map_err(|error| too_large(&error))?,
        Export::Html => report::html(&reported()).into_bytes(),
        Export::Markdown => report::markdown(&reported()).into_bytes(),
    })
}
