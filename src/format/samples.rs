use crate::{
    journey::{Journey, sketch},
    words::Lang,
};
pub struct Sample {
    pub file: &'static str,
    pub lang: Lang,
    pub text: &'static str,
}
pub static ALL: &[Sample] = &[Sample { file: "lunch_restaurant.ron", lang: Lang::En, text: "" }];
impl Sample {
    pub fn journey(&self) -> Journey {
        sketch::journey(
            "Advertising and lunch menu + > Reputation heard from others + > Location, easy to get to + > Opening hours suit me 0 > Tidy surroundings + > How fast I am noticed and greeted - > C ? ",
        )
    }
}
pub fn first(_: Lang) -> &'static Sample {
    &ALL[0]
}
