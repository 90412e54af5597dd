mod cases;
mod drafts;
mod reach;
mod rules;
mod whose_rating;

#[test]
fn it_builds() {}
