//! The layout of a case's contacts in the timeline, in plain numbers: days and minutes along x, a row per channel
//! and place, and the silences between the contacts.

use crate::insight::contacts::{ContactTime, Contacts, Silence};

const DAY: u32 = 24 * 60;
/// The distance between a bubble and its label, in points.
const GAP: f32 = 6.0;

/// The room of the timeline, in points from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct TimelineRoom {
    pub width: f32,
    pub height: f32,
    /// The width of the rows' names, at the left.
    pub names: f32,
    /// The height of the days, at the top.
    pub head: f32,
    /// The least height of a row.
    pub row: f32,
    /// Half the width of a bubble.
    pub bubble: f32,
    /// The greatest width of a bubble's label.
    pub label: f32,
}

/// The bubble of a contact in the timeline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bubble {
    /// The contact's place among the contacts of the case.
    pub contact: usize,
    pub x: f32,
    pub y: f32,
    /// The beginning and the end of the label along x; the label is at the left of the bubble where it begins
    /// below `x`.
    pub label: (f32, f32),
}

/// A silence before an answer, with where it begins and ends along x.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Wait {
    pub silence: Silence,
    pub from: f32,
    pub until: f32,
    /// The middle of its row.
    pub y: f32,
}

/// The whole timeline, laid out.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Timeline {
    /// The middle of each row.
    pub rows: Vec<f32>,
    pub row_height: f32,
    pub bubbles: Vec<Bubble>,
    /// The midnights at which days begin, each with the number of its day; the first day begins where the timeline
    /// does.
    pub days: Vec<(u32, f32)>,
    /// The longest silence, which is shown across all rows.
    pub longest: Option<Wait>,
    /// The other silences, each within its row.
    pub waits: Vec<Wait>,
    /// The place along x where an answer was promised.
    pub promised: Option<f32>,
    /// The height that the timeline needs, which may be more than its room.
    pub height: f32,
}

/// The scale from minutes to points.
#[derive(Clone, Copy)]
struct Scale {
    first: u32,
    left: f32,
    per_minute: f32,
}

impl Scale {
    fn of(times: &[ContactTime], promised: Option<u32>, room: TimelineRoom) -> Self {
        let minutes = || times.iter().map(|time| time.minute);
        let first = minutes().min().unwrap_or_default();
        let last = minutes().chain(promised).max().unwrap_or(first);
        let left = room.names + room.bubble * 2.0;
        // The last contact has room for its label.
        let width = (room.width - left - room.bubble - 2.0 * GAP - room.label).max(1.0);
        let per_minute = if last > first { width / (last - first) as f32 } else { 0.0 };
        Self { first, left, per_minute }
    }

    fn x(self, minute: u32) -> f32 {
        self.left + minute.saturating_sub(self.first) as f32 * self.per_minute
    }
}

impl Timeline {
    /// Lays the contacts out; an answer was promised `promised` minutes after the customer's first contact.
    pub(super) fn of(contacts: &Contacts, promised: Option<u32>, room: TimelineRoom) -> Self {
        let times = &contacts.times;
        let asked = contacts.first_asked.and_then(|place| times.get(place)).map(|time| time.minute);
        let promised = asked.zip(promised).map(|(first, minutes)| first.saturating_add(minutes));
        let scale = Scale::of(times, promised, room);
        let count = contacts.rows.len().max(1) as f32;
        let row_height = ((room.height - room.head) / count).max(room.row);
        let middle = |row: usize| room.head + row_height * (row as f32 + 0.5);
        let rows: Vec<_> = (0..contacts.rows.len()).map(middle).collect();
        let bubbles = bubbles(contacts, scale, &rows, room);
        let place = |contact: usize| bubbles.binary_search_by_key(&contact, |bubble| bubble.contact);
        let x = |contact: usize| place(contact).map_or(0.0, |place| bubbles[place].x);
        let wait = |silence: Silence, y| Wait { silence, from: x(silence.from), until: x(silence.until), y };
        let longest = contacts.longest();
        let in_rows =
            contacts.rows.iter().zip(&rows).flat_map(|(row, &y)| row.silences.iter().map(move |it| (*it, y)));
        let waits =
            in_rows.filter(|(silence, _)| !is_within(longest, *silence)).map(|(it, y)| wait(it, y)).collect();
        Self {
            waits,
            longest: longest.map(|silence| wait(silence, middle(contacts.rows.len() / 2))),
            days: days(times, scale),
            promised: promised.map(|minute| scale.x(minute)),
            height: room.head + row_height * count,
            rows,
            row_height,
            bubbles,
        }
    }
}

/// Returns whether a silence within a row begins with the longest, and so adds nothing to it.
fn is_within(longest: Option<Silence>, silence: Silence) -> bool {
    longest.is_some_and(|longest| longest.from == silence.from)
}

fn days(times: &[ContactTime], scale: Scale) -> Vec<(u32, f32)> {
    let Some(last) = times.iter().map(|time| time.minute / DAY).max() else { return Vec::new() };
    let first = scale.first / DAY;
    // If a case took months, only some days are named.
    let step = ((last - first) / 12 + 1) as usize;
    (first..=last).step_by(step).map(|day| (day, scale.x(day * DAY))).collect()
}

/// Lays out the bubbles row by row. No bubble lies on another, unless there are more than have room, and each
/// label is on the side with more room.
fn bubbles(contacts: &Contacts, scale: Scale, rows: &[f32], room: TimelineRoom) -> Vec<Bubble> {
    let mut bubbles = Vec::with_capacity(contacts.times.len());
    for (row, &y) in contacts.rows.iter().zip(rows) {
        let mut places: Vec<_> =
            row.contacts.iter().map(|&it| (it, scale.x(contacts.times[it].minute))).collect();
        places.sort_by(|a, b| a.1.total_cmp(&b.1));
        keep_apart(&mut places, scale, room);
        let mut free = room.names;
        for (at, &(contact, x)) in places.iter().enumerate() {
            let next = places.get(at + 1).map_or(room.width, |next| next.1 - room.bubble);
            let label = label((free, x, next), room);
            free = label.1.max(x + room.bubble);
            bubbles.push(Bubble { contact, x, y, label });
        }
    }
    bubbles.sort_by_key(|bubble| bubble.contact);
    bubbles
}

/// Moves bubbles apart from left to right, by their width or as far as there is room, and none beyond the right
/// edge.
fn keep_apart(places: &mut [(usize, f32)], scale: Scale, room: TimelineRoom) {
    let right = (room.width - room.bubble - GAP).max(scale.left);
    let gaps = places.len().saturating_sub(1).max(1) as f32;
    let least = (room.bubble * 2.0 + 2.0).min((right - scale.left) / gaps);
    for at in 1..places.len() {
        places[at].1 = places[at].1.max(places[at - 1].1 + least);
    }
    let mut most = right;
    for place in places.iter_mut().rev() {
        place.1 = place.1.min(most);
        most = place.1 - least;
    }
}

/// Places a label at the right of its bubble, unless there is more room at the left and too little at the right.
/// Returns where it begins and ends.
fn label((free, x, next): (f32, f32, f32), room: TimelineRoom) -> (f32, f32) {
    let (right, left) = (next - x - room.bubble - 2.0 * GAP, x - room.bubble - free - 2.0 * GAP);
    if right >= room.label || right >= left {
        let from = x + room.bubble + GAP;
        (from, from + right.clamp(0.0, room.label))
    } else {
        let until = x - room.bubble - GAP;
        (until - left.clamp(0.0, room.label), until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::{Case, CaseId, Contact, Party, TimeOfDay, test_map};

    const ROOM: TimelineRoom = TimelineRoom {
        width: 1000.0,
        height: 160.0,
        names: 140.0,
        head: 20.0,
        row: 36.0,
        bubble: 12.0,
        label: 120.0,
    };

    fn contacts(all: &[(u32, &str, Party, &str)]) -> Contacts {
        let mut case = Case::new(CaseId::from_number(1), test_map::id("A"));
        case.contacts = all
            .iter()
            .map(|(day, time, from, place)| Contact {
                time: TimeOfDay::new(time).expect("a time"),
                from: Some(from.clone()),
                r#where: (*place).to_owned(),
                ..Contact::on_day(*day)
            })
            .collect();
        Contacts::of(&case)
    }

    fn complaint() -> Contacts {
        contacts(&[
            (0, "19:00", Party::Customer, "private"),
            (2, "16:00", Party::Customer, "public"),
            (2, "20:00", Party::Customer, "other"),
            (3, "07:00", Party::Us, "other"),
            (3, "08:00", Party::Us, "private"),
        ])
    }

    #[test]
    fn r16_what_is_later_is_further_right_and_each_channel_has_its_row() {
        let line = Timeline::of(&complaint(), None, ROOM);
        assert_eq!(line.rows.len(), 3);
        let xs: Vec<_> = line.bubbles.iter().map(|bubble| bubble.x).collect();
        assert!(xs.is_sorted() && xs[0] > ROOM.names, "{xs:?}");
        let rows: Vec<_> = line.bubbles.iter().map(|bubble| bubble.y).collect();
        let row = |y: f32| line.rows.iter().position(|it| (it - y).abs() < 0.1);
        assert_eq!(rows.into_iter().map(row).collect::<Vec<_>>(), [0, 1, 2, 2, 0].map(Some));
        assert_eq!(line.days.iter().map(|(day, _)| *day).collect::<Vec<_>>(), [0, 1, 2, 3]);
    }

    #[test]
    fn r16_the_longest_silence_goes_over_all_rows_and_others_stay_in_theirs() {
        let line = Timeline::of(&complaint(), Some(24 * 60), ROOM);
        let longest = line.longest.expect("a silence");
        assert_eq!(longest.silence.minutes, 60 * 60);
        let ends = [longest.from - line.bubbles[0].x, longest.until - line.bubbles[3].x];
        assert!(ends.iter().all(|it| it.abs() < 0.1), "{ends:?}");
        let waits: Vec<_> = line.waits.iter().map(|wait| wait.silence.minutes).collect();
        assert_eq!(waits, [11 * 60], "that of the first row begins with the longest");
        let promised = line.promised.expect("it was promised");
        assert!(promised > longest.from && promised < longest.until);
    }

    #[test]
    fn no_bubble_lies_on_another_and_nothing_said_leaves_the_timeline() {
        let many: Vec<_> = (0..12).map(|at| (at / 4, "10:00", Party::Customer, "private")).collect();
        let line = Timeline::of(&contacts(&many), None, ROOM);
        for pair in line.bubbles.windows(2) {
            assert!(pair[1].x - pair[0].x >= 2.0 * ROOM.bubble, "{pair:?}");
        }
        for bubble in Timeline::of(&complaint(), None, ROOM).bubbles {
            assert!(bubble.label.0 >= ROOM.names && bubble.label.1 <= ROOM.width, "{bubble:?}");
            assert!(bubble.label.1 - bubble.label.0 > 60.0, "{bubble:?}");
        }
    }

    #[test]
    fn r16_forty_contacts_of_one_day_stay_within_the_timeline_in_their_order() {
        let many: Vec<_> = (0..40).map(|_| (0, "10:00", Party::Customer, "private")).collect();
        let line = Timeline::of(&contacts(&many), None, ROOM);
        assert_eq!(line.bubbles.len(), 40);
        assert!(line.bubbles.windows(2).all(|pair| pair[0].x < pair[1].x), "{:?}", line.bubbles);
        for bubble in &line.bubbles {
            assert!(
                bubble.x - ROOM.bubble >= ROOM.names && bubble.x + ROOM.bubble <= ROOM.width,
                "{bubble:?}"
            );
            assert!(bubble.label.0 <= bubble.label.1, "{bubble:?}");
        }
    }

    #[test]
    fn one_contact_and_none_are_a_timeline_too() {
        let one = Timeline::of(&contacts(&[(0, "19:00", Party::Customer, "")]), None, ROOM);
        assert_eq!((one.bubbles.len(), one.days.len(), one.longest), (1, 1, None));
        let none = Timeline::of(&contacts(&[]), Some(60), ROOM);
        assert_eq!((none.bubbles.len(), none.rows.len(), none.promised), (0, 0, None));
    }

    #[test]
    fn many_channels_make_it_higher_than_its_room_and_many_days_are_not_all_named() {
        let places = ["a", "b", "c", "d", "e", "f", "g"];
        let all: Vec<_> = places.iter().map(|place| (0, "10:00", Party::Customer, *place)).collect();
        let height = Timeline::of(&contacts(&all), None, ROOM).height;
        assert!((height - 20.0 - 7.0 * 36.0).abs() < 0.1, "{height}");
        let long = contacts(&[(0, "10:00", Party::Customer, ""), (300, "10:00", Party::Us, "")]);
        assert!(Timeline::of(&long, None, ROOM).days.len() <= 13);
    }
}
