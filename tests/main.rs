mod pictures;
mod rules;

#[test]
fn it_builds() {}
