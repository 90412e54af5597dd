mod rules;
mod samples;

#[test]
fn it_builds() {}
