//! `polku export`: a map as a picture, the same as the canvas shows.

use crate::{
    disk,
    format::{png, svg::svg},
    insight::Insight,
    journey::Journey,
    picture::{Scene, Sheet},
    words::{Fault, Kind, Lang},
};

use super::{Failed, args, args::To, check_output, out::Out, output_for, view, write_output};

/// Pixels for one canvas unit.
const SCALES: std::ops::RangeInclusive<f64> = 0.5..=8.0;

pub(super) fn export(asked: &args::Export, lang: Option<Lang>, out: &mut Out) -> Result<(), Failed> {
    let to = kind(asked)?;
    check_scale(to, asked.scale)?;
    let failed = |fault: Fault| Failed::new(&asked.file, fault);
    let journey = disk::read_map_input(&asked.file).map_err(|error| failed(Fault::from(&error)))?;
    let ending = To::ALL.into_iter().find(|&(_, kind)| kind == to).map_or("", |(ending, _)| ending);
    let output = asked.output.clone().unwrap_or_else(|| output_for(&asked.file, ending));
    check_output(&output, asked.force)?;
    let svg = drawn(asked, &journey, lang).map_err(failed)?;
    let picture = match to {
        To::Svg => svg.into_bytes(),
        To::Png => png::png(&svg, asked.scale.unwrap_or(1.0)).map_err(|error| failed(too_large(&error)))?,
    };
    write_output(&output, &picture, asked.force, out)
}

/// As asked, else as the ending says; without either a PNG, as in the window.
fn kind(asked: &args::Export) -> Result<To, Failed> {
    if let Some(to) = asked.to {
        return Ok(to);
    }
    let Some(output) = asked.output.as_ref().filter(|path| path.extension().is_some()) else {
        return Ok(To::Png);
    };
    let ending = output.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let found = To::ALL.into_iter().find(|(word, _)| ending.as_deref() == Some(word));
    found.map(|(_, to)| to).ok_or_else(|| Failed::new(output, Fault::new(Kind::Io, "cli-picture-ending")))
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

fn check_scale(to: To, scale: Option<f64>) -> Result<(), Failed> {
    match scale {
        Some(_) if to == To::Svg => Err(Failed::option("--scale", "cli-scale-of-svg")),
        Some(scale) if !SCALES.contains(&scale) => Err(Failed::option("--scale", "cli-scale-range")),
        _ => Ok(()),
    }
}

/// In the language that is asked for, else the map's own, else the system's.
fn drawn(asked: &args::Export, journey: &Journey, lang: Option<Lang>) -> Result<String, Fault> {
    let lang = lang.or_else(|| Lang::from_tag(&journey.about().language)).unwrap_or_else(Lang::of_system);
    let words = lang.words();
    let insight = Insight::of(journey, &view(&asked.view, journey)?);
    let said = (words.verdict_sentence(&insight, journey), words.reach_sentence(&insight));
    let scene = Scene::through(asked.lens, journey, &insight);
    Ok(svg(&Sheet::new(&scene, journey, &insight, words, (&said.0, &said.1)), asked.theme))
}
