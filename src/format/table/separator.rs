//! Finds the separator of a CSV file of answers: the one with which the most rows are as long as the first.

/// The possible separators; of two equally likely ones the first is taken.
const SEPARATORS: [u8; 3] = [b';', b'\t', b','];

/// The number of rows that are looked at.
const ROWS: usize = 50;

/// Returns the separator that the first rows of a text show.
pub(super) fn shown(head: &str) -> u8 {
    let likely = |separator: &u8| {
        let lengths = lengths(head, *separator);
        let Some(&first) = lengths.first().filter(|length| **length > 1) else { return (0, 0) };
        (lengths.iter().filter(|length| **length == first).count(), first)
    };
    let best = SEPARATORS.into_iter().rev().max_by_key(likely).unwrap_or(b',');
    if likely(&best) == (0, 0) { b',' } else { best }
}

/// Returns the number of cells in each of the first rows.
fn lengths(head: &str, separator: u8) -> Vec<usize> {
    let mut reader = super::csv_text::reader(head.as_bytes(), separator);
    reader.byte_records().take(ROWS).map_while(Result::ok).map(|row| row.len()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_that_makes_rows_alike_stands_between_cells_outside_quotes() {
        for (head, separator) in [
            ("A,B,C\n1,2,3\n", b','),
            ("A;B;C\n1,5;2;3\n2,5;1;4\n", b';'),
            ("A\tB\n1,5\t2\n", b'\t'),
            ("\"A;b;c\",B\n\"x;y\",2\n", b','),
            ("\"A, the first\n and b\";B;C\n1;2;3", b';'),
            ("How was it, all in all?\tMenu, and bill\n5\t4\n", b'\t'),
            ("Menu\n5\n4\n", b','),
            ("", b','),
        ] {
            assert_eq!(shown(head), separator, "{head:?}");
        }
    }
}
