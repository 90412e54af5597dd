//! The ending that Finnish adds to a number in digits: it follows from the last word as it is spoken.

use fluent::{FluentArgs, FluentValue};

/// Puts a number in the elative: "15:stä", "out of 15". The Finnish texts call it `ELATIVE`.
pub(super) fn elative_function<'a>(values: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match values {
        [FluentValue::Number(number)] => elative(number.value as u64).into(),
        _ => FluentValue::Error,
    }
}

fn elative(number: u64) -> String {
    // yhdestä, neljästä, viidestä, seitsemästä, yhdeksästä and kymmenestä have front vowels; nollasta,
    // sadasta, tuhannesta, miljoonasta have back vowels.
    let is_front = match number % 10 {
        0 => !number.is_multiple_of(100),
        last => matches!(last, 1 | 4 | 5 | 7 | 9),
    };
    format!("{number}:{}", if is_front { "stä" } else { "sta" })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The elatives of 0 to 10 and of the words that larger numbers end in.
    const SPOKEN: [&str; 11] = [
        "nollasta",
        "yhdestä",
        "kahdesta",
        "kolmesta",
        "neljästä",
        "viidestä",
        "kuudesta",
        "seitsemästä",
        "kahdeksasta",
        "yhdeksästä",
        "kymmenestä",
    ];

    /// Returns the last spoken word that is declined: the "toista" of 11 to 19 is not.
    fn last_spoken(number: u64) -> &'static str {
        match number {
            100 => "sadasta",
            101..=120 => last_spoken(number - 100),
            0..=10 => SPOKEN[number as usize],
            11..=19 => SPOKEN[number as usize - 10],
            _ if number.is_multiple_of(10) => "kymmenestä",
            _ => SPOKEN[number as usize % 10],
        }
    }

    #[test]
    fn the_ending_is_that_of_the_last_word_spoken() {
        for number in 0..=120 {
            let spoken = last_spoken(number);
            let ending = if spoken.ends_with("stä") { "stä" } else { "sta" };
            assert_eq!(elative(number), format!("{number}:{ending}"), "{spoken}");
        }
    }

    #[test]
    fn large_round_numbers_have_back_vowels() {
        for (number, written) in [
            (200, "200:sta"),
            (1_000, "1000:sta"),
            (1_010, "1010:stä"),
            (10_000, "10000:sta"),
            (1_000_000, "1000000:sta"),
            (1_000_001, "1000001:stä"),
        ] {
            assert_eq!(elative(number), written);
        }
    }
}
