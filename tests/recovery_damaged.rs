//! Work that was left behind and then damaged: it is restored, or listed with the reason and kept. It never causes
//! a panic or gives another map.

use std::fs;

use polku::{
    disk::{self, NotTaken, SaveError},
    words::{Fault, Lang},
};

use crate::{
    files::{folder, titled},
    map_file::EXAMPLE,
    recovery::{leave_behind, only, recovery, take, taken_up},
};

/// Cuts each file of what was left behind at every byte, or every few bytes of a long one.
#[test]
fn cut_at_any_byte_it_is_restored_or_told_with_the_reason_and_kept() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let place = leave_behind(&recovery, &path, "Dinner");
    for name in ["map.ron", "label.ron", "base.ron"] {
        let victim = place.with_file_name(name);
        let whole = fs::read(&victim).unwrap();
        for end in (0..whole.len()).chain([whole.len()]) {
            fs::write(&victim, &whole[..end]).unwrap();
            let found = only(&recovery);
            assert!(!found.title.is_empty() || name == "map.ron", "{name} cut at {end}");
            match (&found.journey, take(&recovery, &place)) {
                (Ok(journey), Ok(taken)) => {
                    let whole_map = name != "map.ron" || end >= whole.len() - 1;
                    assert!(whole_map && **journey == titled("Dinner"), "{name} cut at {end}");
                    assert_eq!(taken.work.journey, *journey);
                }
                (Err(_), Err(NotTaken::Disk(error))) => {
                    assert_eq!((name, &*found.title), ("map.ron", "Dinner"), "the label names it");
                    let said = Lang::En.words().fault(&Fault::from(&error));
                    assert!(!said.is_empty() && place.exists());
                }
                other => panic!("{name} cut at {end}: {other:?}"),
            }
        }
        fs::write(&victim, &whole).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), EXAMPLE);
}

/// Replaces each byte of each file in turn by one that does not belong there.
#[test]
fn whatever_byte_is_damaged_it_is_listed_and_nothing_panics() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let place = leave_behind(&recovery, &path, "Dinner");
    for name in ["map.ron", "label.ron", "base.ron"] {
        let victim = place.with_file_name(name);
        let whole = fs::read(&victim).unwrap();
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] = [0, 0xff, b'(', b'"'][at % 4];
            fs::write(&victim, &damaged).unwrap();
            let found = only(&recovery);
            assert_eq!(found.journey.is_ok(), take(&recovery, &found.map).is_ok(), "{name} at {at}");
            assert!(found.journey.is_ok() || name == "map.ron", "{name} at {at}");
        }
        fs::write(&victim, &whole).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), EXAMPLE);
}

#[test]
fn without_its_label_and_base_the_work_is_still_there() {
    let (_folder, path) = folder();
    let (_state, recovery) = recovery();
    let place = leave_behind(&recovery, &path, "Dinner");
    fs::remove_file(place.with_file_name("base.ron")).unwrap();
    let taken = take(&recovery, &place).expect("left behind");
    let saved = disk::save(&taken.work.journey, &path, &taken_up(&taken).on_disk(), disk::HardLinks::Refuse);
    assert!(matches!(saved, Err(SaveError::Changed { .. })), "what it was begun with is not known");
    drop(taken);
    fs::remove_file(place.with_file_name("label.ron")).unwrap();
    let taken = take(&recovery, &place).expect("left behind");
    assert_eq!((taken_up(&taken).path(), &*taken.work.journey), (None, &titled("Dinner")));
}
