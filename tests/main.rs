mod rules;

#[test]
fn it_builds() {}
