//! The cost of reading the answers of a survey, guessing what its columns are, and counting them; and the most
//! memory that takes. `cargo bench --bench survey`. The aims are 1 s and 100 MB for 26,000 × 14, and 3 s for
//! 100,000 × 100; the machine is shared, so trust the ratios.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench prints, and stops where it cannot go on"
)]

use std::{io::Cursor, ops::ControlFlow};

use cap::Cap;
use cpu_time::ThreadTime;
use mimalloc::MiMalloc;
use polku::{
    format::table,
    insight::respondents::{AnswerSheet, Counted, SurveyPlan},
    journey::Journey,
};
use rust_xlsxwriter::Workbook;

/// The allocator, which counts what is allocated; the times include that counting.
#[global_allocator]
static ALLOCATOR: Cap<MiMalloc> = Cap::new(MiMalloc, usize::MAX);

fn main() {
    println!("\nanswers of a survey: CPU in ms, and MB at most beside the file");
    for (rows, columns) in [(26_000, 14), (100_000, 100)] {
        let text = csv(rows, columns);
        println!("{rows} × {columns}, CSV of {:.1} MB", megabytes(text.len()));
        told(text.as_bytes());
    }
    let book = xlsx(26_000, 14);
    println!("26000 × 14, XLSX of {:.1} MB", megabytes(book.len()));
    told(&book);
}

fn told(bytes: &[u8]) {
    let before = ALLOCATOR.allocated();
    let mut peak = before;
    let table = timed("  read", || {
        table::read(&mut Cursor::new(bytes), None, &mut |_| {
            peak = peak.max(ALLOCATOR.allocated());
            ControlFlow::Continue(())
        })
        .unwrap()
    });
    peak = peak.max(ALLOCATOR.allocated());
    let plan = timed("  guess", || SurveyPlan::guess(&table.sheet, &Journey::new("")));
    let counted = timed("  count", || count(&plan, &table.sheet));
    peak = peak.max(ALLOCATOR.allocated());
    timed("  count again, one choice changed", || {
        let mut other = plan.clone();
        let first = other.touchpoints().next().unwrap();
        other.leave_out(first);
        count(&other, &table.sheet)
    });
    println!("{:<36}{:>8.1} MB at most", "  memory", megabytes(peak - before));
    println!("  {} answered, {} unbroken", counted.all().answered, counted.all().unbroken);
}

fn count(plan: &SurveyPlan, sheet: &AnswerSheet) -> Counted {
    Counted::of(plan, sheet)
}

fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let start = ThreadTime::now();
    let done = work();
    println!("{name:<36}{:>8.1}", start.elapsed().as_secs_f64() * 1e3);
    done
}

fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

/// Returns the answer of a row to a column: 1 to 5, most of them good, and now and then none.
fn answer(row: usize, column: usize) -> &'static str {
    let mixed = (row as u64 * 0x9e37 + column as u64 * 0x85eb).wrapping_mul(0xff51_afd7_ed55_8ccd) >> 33;
    ["5", "5", "4", "4", "5", "4", "3", "5", "2", "1", "4", "", "5"][mixed as usize % 13]
}

fn csv(rows: usize, columns: usize) -> String {
    let header: Vec<_> = (1..columns).map(|column| format!("Step {column}")).collect();
    let mut text = format!("Comment,{}\n", header.join(","));
    for row in 0..rows {
        text.push_str(if row % 9 == 0 { "\"Nothing, all was fine\"" } else { "" });
        for column in 1..columns {
            text.push(',');
            text.push_str(answer(row, column));
        }
        text.push('\n');
    }
    text
}

fn xlsx(rows: usize, columns: usize) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for column in 0..columns {
        sheet.write(0, column as u16, format!("Step {column}")).unwrap();
        for row in 0..rows {
            if let Ok(number) = answer(row, column).parse::<f64>() {
                sheet.write(row as u32 + 1, column as u16, number).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}
