//! When work is kept, and what is told of a disk that does not keep it.

use std::{path::Path, sync::Arc};

use super::*;
use crate::{disk::Belongs, journey::test_map};

fn work() -> Work {
    let belongs = Belongs { file: None, suggested: Path::new("map.ron").to_owned() };
    Work { journey: Arc::new(test_map::journey("A > B")), belongs }
}

fn after(start: Instant, millis: u64) -> Instant {
    start + Duration::from_millis(millis)
}

fn failed() -> Result<Option<PathBuf>, CannotKeep> {
    Err(CannotKeep { folder: PathBuf::new(), failure: crate::disk::Failure::Full })
}

#[test]
fn a_change_is_due_a_second_later_and_a_row_of_changes_in_one_and_a_half() {
    let (mut mailbox, start) = (Mailbox::default(), Instant::now());
    assert_eq!(mailbox.due(), None);
    mailbox.want(Some(work()), start);
    assert_eq!(mailbox.due(), Some(after(start, 1_000)));
    mailbox.want(Some(work()), after(start, 300));
    assert_eq!(mailbox.due(), Some(after(start, 1_300)));
    mailbox.want(Some(work()), after(start, 900));
    assert_eq!(mailbox.due(), Some(after(start, 1_500)));
    assert!(mailbox.task(after(start, 1_499)).is_none());
    assert!(matches!(mailbox.task(after(start, 1_500)), Some(Task::Keep(_))));
    mailbox.want(Some(work()), after(start, 1_600));
    mailbox.settle(Ok(None), after(start, 1_700));
    assert_eq!(mailbox.due(), Some(after(start, 2_600)), "what came while the disk was at work");
}

#[test]
fn nothing_is_done_where_nothing_has_changed_and_what_is_saved_goes_at_once() {
    let (mut mailbox, start) = (Mailbox::default(), Instant::now());
    mailbox.want(None, start);
    assert!(mailbox.task(start).is_none(), "nothing was kept");
    mailbox.want(Some(work()), start);
    mailbox.want(None, after(start, 10));
    assert!(matches!(mailbox.task(after(start, 10)), Some(Task::Clear)));
    mailbox.settle(Ok(None), after(start, 20));
    assert!(mailbox.is_settled() && mailbox.task(after(start, 9_000)).is_none());
}

#[test]
fn a_failure_is_told_once_and_tried_again_later_or_in_a_hurry() {
    let (mut mailbox, start) = (Mailbox::default(), Instant::now());
    for (number, at) in [0, 11_000].into_iter().enumerate() {
        mailbox.want(Some(work()), after(start, at));
        assert!(mailbox.task(after(start, at + 1_000)).is_some());
        mailbox.settle(failed(), after(start, at + 1_000));
        assert_eq!(mailbox.news.take().is_some(), number == 0);
    }
    mailbox.want(Some(work()), after(start, 12_100));
    assert_eq!(mailbox.due(), Some(after(start, 22_000)));
    mailbox.is_hurried = true;
    assert!(mailbox.task(after(start, 12_200)).is_some());
    mailbox.settle(Ok(None), after(start, 12_300));
    mailbox.want(Some(work()), after(start, 12_400));
    assert_eq!(mailbox.due(), Some(after(start, 13_400)), "all is as ever");
}

#[test]
fn nothing_can_be_kept_while_the_disk_fails_or_does_not_answer() {
    let (mut mailbox, start) = (Mailbox::default(), Instant::now());
    assert!(mailbox.can_keep(start));
    mailbox.want(Some(work()), start);
    assert!(mailbox.task(after(start, 1_000)).is_some());
    assert!(mailbox.can_keep(after(start, 1_900)) && !mailbox.can_keep(after(start, 2_000)));
    mailbox.settle(Ok(None), after(start, 9_000));
    assert!(mailbox.can_keep(after(start, 9_000)));
    mailbox.want(Some(work()), after(start, 10_000));
    assert!(mailbox.task(after(start, 11_000)).is_some());
    mailbox.settle(failed(), after(start, 11_100));
    assert!(!mailbox.can_keep(after(start, 11_100)));
}
