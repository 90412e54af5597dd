//! Tables from anywhere: a header says what the cells of each row are, whatever the order of its columns, and a
//! CSV file says or shows what separates them.

use polku::{
    format::outline::{self, Cells, Imported, OutlineError, Remark},
    journey::{Rating, Touchpoint, Voice},
};

use crate::lists::{chain, import, rating};

#[test]
fn a_header_in_each_language_says_what_the_cells_are() {
    for header in [
        "Stage\tTouchpoint\tChannels\tActors\tRating\tNote",
        "Vaihe\tKosketuspiste\tKanavat\tToimijat\tArvio\tMuistiinpano",
        "Skede\tKontaktpunkt\tKanaler\tAktörer\tBetyg\tAnteckning",
    ] {
        let table = format!(
            "{header}\nBefore\tAd\tweb, print\tAgency\t5\tIn \"Metro\"\n\tHours\t\t\t(0)\t\nMeal\tTaste\tproduct\tCook; Waiter\thuono\t\n\
             Before\tSign\t\t\t\t\n"
        );
        let Imported { journey, remarks } = import(&table);
        assert_eq!(remarks, []);
        let stages: Vec<_> = journey.stages().iter().map(|stage| stage.name.as_str()).collect();
        let actors: Vec<_> = journey.actors().iter().map(|actor| actor.name.as_str()).collect();
        assert_eq!((stages, actors), (vec!["Before", "Meal"], vec!["Agency", "Cook", "Waiter"]), "{header}");
        let told: Vec<_> = chain(&journey)
            .into_iter()
            .map(|t| {
                let stage = &journey.stage(t.stage.as_ref().unwrap()).unwrap().name;
                (
                    stage.as_str(),
                    t.title.as_str(),
                    t.channels.len(),
                    t.actors.len(),
                    rating(t),
                    t.note.as_str(),
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                ("Before", "Ad", 2, 1, Some(Rating::Positive), "In \"Metro\""),
                ("Before", "Hours", 0, 0, Some(Rating::Neutral), ""),
                ("Before", "Sign", 0, 0, None, ""),
                ("Meal", "Taste", 1, 2, Some(Rating::Negative), ""),
            ]
        );
    }
}

/// Returns all orders of these items.
fn orders(items: &[usize]) -> Vec<Vec<usize>> {
    if items.is_empty() {
        return vec![Vec::new()];
    }
    let first = |item: &usize| {
        let others: Vec<_> = items.iter().copied().filter(|other| other != item).collect();
        orders(&others).into_iter().map(|rest| [vec![*item], rest].concat()).collect::<Vec<_>>()
    };
    items.iter().flat_map(first).collect()
}

/// Returns what a table says of its touchpoints: stage, title, number of channels and actors, rating, note.
fn told(text: &str) -> Vec<(String, String, usize, usize, Option<Rating>, String)> {
    let Imported { journey, remarks } = import(text);
    assert_eq!(remarks, [], "{text:?}");
    let stage = |t: &Touchpoint| t.stage.as_ref().and_then(|id| journey.stage(id)).map(|s| s.name.clone());
    let tell = |t: &Touchpoint| {
        let (title, note) = (t.title.clone(), t.note.clone());
        (stage(t).unwrap_or_default(), title, t.channels.len(), t.actors.len(), rating(t), note)
    };
    chain(&journey).into_iter().map(tell).collect()
}

#[test]
fn a_mark_in_a_cell_says_what_its_column_is_for_in_every_order_of_the_columns() {
    let header = ["Stage", "Touchpoint", "Channels", "Actors", "Rating", "Note"];
    let rows = [
        ["Before", "Ad", "web", "Cook", "+", "x"],
        ["-", "Greeting", "-", "–", "-", "y"],
        ["—", "- Menu", "-", "-", "(0)", "+"],
        ["", "Hours", "", "", "–", ""],
    ];
    let expected = [
        ("Ad", 1, 1, Rating::Positive, "x"),
        ("Greeting", 0, 0, Rating::Negative, "y"),
        ("Menu", 0, 0, Rating::Neutral, "+"),
        ("Hours", 0, 0, Rating::Negative, ""),
    ]
    .map(|(title, channels, actors, rating, note)| {
        ("Before".to_owned(), title.to_owned(), channels, actors, Some(rating), note.to_owned())
    });
    for order in orders(&[0, 1, 2, 3, 4, 5]) {
        let line = |row: &[&str; 6]| order.iter().map(|at| row[*at]).collect::<Vec<_>>().join("\t");
        let table: Vec<_> = [&header].into_iter().chain(&rows).map(line).collect();
        assert_eq!(told(&table.join("\n")), expected, "{table:?}");
    }
}

#[test]
fn a_rating_or_a_dash_in_the_first_column_is_no_list_mark() {
    let told = |text: &str| {
        let tell = |(stage, title, _, _, rating, note)| (stage, title, rating, note);
        told(text).into_iter().map(tell).collect::<Vec<_>>()
    };
    let row = |title: &str, rating, note: &str| (String::new(), title.to_owned(), rating, note.to_owned());
    let (good, poor) = (Some(Rating::Positive), Some(Rating::Negative));
    assert_eq!(
        told("Rating\tTouchpoint\tNote\n+\tGreeting\tx\n-\tQueue\n\tMenu"),
        [row("Greeting", good, "x"), row("Queue", poor, ""), row("Menu", None, "")]
    );
    assert_eq!(told("Stage\tTouchpoint\tRating\n-\tGreeting\t+"), [row("Greeting", good, "")]);
    assert_eq!(
        told("Stage\tRating\tTouchpoint\n-\t+\tGreeting\n\t-\tQueue"),
        [row("Greeting", good, ""), row("Queue", poor, "")]
    );
    assert_eq!(told("Note\tTouchpoint\tRating\n✓\tGreeting\t+"), [row("Greeting", good, "✓")]);
}

#[test]
fn a_list_may_follow_a_table() {
    for header in ["Touchpoint\tNote", "Stage\tTouchpoint", "Actors\tTouchpoint\tNote"] {
        for line in ["•\tAd", "- Ad", "Ad", "-\tAd", "- [ ]\tAd"] {
            let of = |line: &str| (String::new(), line.to_owned(), 0, 0, None, String::new());
            assert_eq!(
                told(&format!("{header}\n{line}\n- Menu")),
                [of("Ad"), of("Menu")],
                "{header:?} {line:?}"
            );
        }
    }
}

#[test]
fn what_cannot_be_used_is_told_and_kept_in_the_note() {
    let Imported { journey, remarks } =
        import("Touchpoint\tRating\tOwner\nAd\tsuperb\tAnna\nMenu\t4\t\textra");
    let notes: Vec<_> = chain(&journey).into_iter().map(|t| (t.title.as_str(), t.note.as_str())).collect();
    assert_eq!(notes, [("Ad", "Rating: superb\nOwner: Anna"), ("Menu", "extra")]);
    assert_eq!(
        remarks,
        [
            Remark::UnknownColumn { line: 1, text: "Owner".to_owned() },
            Remark::UnknownRating { line: 2, text: "superb".to_owned() },
        ]
    );
}

#[test]
fn a_csv_file_has_commas_or_semicolons() {
    for text in [
        "Stage,Title,Note\nBefore,\"Ad, in print\",x",
        "Stage;Title;Note\nBefore;Ad, in print;x",
        "Stage\tTitle\tNote\nBefore\tAd, in print\tx",
        "sep=;\r\nStage;Title;Note\r\nBefore;Ad, in print;x\r\n",
        "sep=,\nStage,Title,Note\nBefore,\"Ad, in print\",x",
        "sep=\t\nStage\tTitle\tNote\nBefore\tAd, in print\tx",
        "# Lunch\n\nStage;Title;Note\nBefore;Ad, in print;x",
        "# Lunch, out\nStage;Title;Note\nBefore;Ad, in print;x",
    ] {
        let journey = outline::import(text, Cells::Csv, "", &Voice::Own).unwrap().journey;
        let only = chain(&journey)[0];
        assert_eq!(
            (only.title.as_str(), only.note.as_str(), journey.stages().len()),
            ("Ad, in print", "x", 1),
            "{text}"
        );
    }
}

#[test]
fn the_line_that_names_the_separator_counts_as_a_line() {
    let error = outline::import("sep=;\nTitle;Rating\nAd;+\n;4", Cells::Csv, "", &Voice::Own).unwrap_err();
    assert_eq!(error, OutlineError::MarkAlone { line: 4 });
}
