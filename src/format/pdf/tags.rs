//! Writes the tags of a PDF: the parts of all pages as the tree that is read aloud. A part that continues on the
//! next page is one branch of it.

use std::{collections::BTreeMap, num::NonZeroU16};

use krilla::tagging::{
    BBox, Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};

use super::{
    draw::rect,
    page::{CellKind, CellPlace, PagePart, PartRole},
};

/// Collects the parts of pages in reading order.
#[derive(Default)]
pub(super) struct TagWriter {
    branches: Vec<Branch>,
}

/// The place of a line of the contents: its branch, and its index there.
#[derive(Clone, Copy)]
pub(super) struct EntryAt(usize, usize);

/// An element of the tree directly below its root, with the contents drawn for it.
enum Branch {
    One(TagKind, Vec<Node>),
    List(Vec<Listed>),
    Table { says: String, caption: Vec<Node>, rows: Rows },
    Contents(Vec<Vec<Node>>),
}

struct Listed {
    depth: u8,
    body: Vec<Node>,
}

type Rows = BTreeMap<u32, BTreeMap<u32, (CellKind, Vec<Node>)>>;

impl TagWriter {
    /// Adds a part and what was drawn for it on a page; returns its place if it is a line of the contents.
    pub(super) fn add(
        &mut self,
        part: &PagePart,
        page: usize,
        content: Option<Identifier>,
    ) -> Option<EntryAt> {
        let content = content.map(Node::Leaf);
        match &part.role {
            PartRole::Ornament => {}
            PartRole::Item(depth) => self.item(*depth, part.goes_on, content),
            PartRole::Table(says) => self.table(says, part.goes_on, content),
            PartRole::Cell(place) => self.cell(*place, content),
            PartRole::Entry(..) => return Some(self.entry(content)),
            PartRole::Heading(..) | PartRole::Paragraph | PartRole::Figure(_) => {
                self.one(part, page, content);
            }
        }
        None
    }

    /// Adds the link of a line of the contents.
    pub(super) fn add_link(&mut self, EntryAt(branch, entry): EntryAt, link: Identifier) {
        if let Some(Branch::Contents(lines)) = self.branches.get_mut(branch) {
            lines[entry].push(Node::Leaf(link));
        }
    }

    pub(super) fn tree(self) -> TagTree {
        let mut tree = TagTree::new();
        self.branches.into_iter().filter_map(Branch::group).for_each(|group| tree.push(group));
        tree
    }

    /// Begins a table, or continues its caption where that has several lines.
    fn table(&mut self, says: &str, goes_on: bool, content: Option<Node>) {
        if let Some(Branch::Table { caption, .. }) = self.branches.last_mut().filter(|_| goes_on) {
            caption.extend(content);
        } else {
            let (says, caption) = (says.to_owned(), content.into_iter().collect());
            self.branches.push(Branch::Table { says, caption, rows: Rows::new() });
        }
    }

    fn cell(&mut self, place: CellPlace, content: Option<Node>) {
        if !matches!(self.branches.last(), Some(Branch::Table { .. })) {
            self.table("", false, None);
        }
        if let Some(Branch::Table { rows, .. }) = self.branches.last_mut() {
            let row = rows.entry(place.row).or_default();
            let cell = row.entry(place.column).or_insert_with(|| (place.kind, Vec::new()));
            cell.1.extend(content);
        }
    }

    fn one(&mut self, part: &PagePart, page: usize, content: Option<Node>) {
        let kind = kind(part, page);
        match self.branches.last_mut() {
            Some(Branch::One(last, contents))
                if part.goes_on && std::mem::discriminant(last) == std::mem::discriminant(&kind) =>
            {
                contents.extend(content);
            }
            _ => self.branches.push(Branch::One(kind, content.into_iter().collect())),
        }
    }

    fn item(&mut self, depth: u8, goes_on: bool, content: Option<Node>) {
        if !matches!(self.branches.last(), Some(Branch::List(_))) {
            self.branches.push(Branch::List(Vec::new()));
        }
        if let Some(Branch::List(items)) = self.branches.last_mut() {
            match items.last_mut().filter(|_| goes_on) {
                Some(last) => last.body.extend(content),
                None => items.push(Listed { depth, body: content.into_iter().collect() }),
            }
        }
    }

    fn entry(&mut self, content: Option<Node>) -> EntryAt {
        if !matches!(self.branches.last(), Some(Branch::Contents(_))) {
            self.branches.push(Branch::Contents(Vec::new()));
        }
        let branch = self.branches.len() - 1;
        let Some(Branch::Contents(lines)) = self.branches.last_mut() else { return EntryAt(branch, 0) };
        lines.push(content.into_iter().collect());
        EntryAt(branch, lines.len() - 1)
    }
}

fn kind(part: &PagePart, page: usize) -> TagKind {
    match &part.role {
        PartRole::Heading(level, text) => {
            let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(text.clone())).into()
        }
        PartRole::Figure(says) => {
            let place = part.bounds().and_then(rect).map(|rect| BBox::new(page, rect));
            Tag::Figure(Some(says.clone())).with_bbox(place).into()
        }
        _ => Tag::P.into(),
    }
}

impl Branch {
    fn group(self) -> Option<TagGroup> {
        match self {
            Self::One(_, contents) if contents.is_empty() => None,
            Self::One(kind, contents) => Some(group(kind, contents)),
            Self::List(items) => Some(list(&mut items.into_iter().peekable(), 0)),
            Self::Table { rows, .. } if rows.is_empty() => None,
            Self::Table { says, caption, rows } => {
                // A sentence that is shown as the caption is not repeated.
                let says = Some(says).filter(|says| caption.is_empty() && !says.is_empty());
                let caption = (!caption.is_empty()).then(|| group(Tag::Caption, caption));
                let rows = rows.into_values().map(row);
                Some(group(Tag::Table.with_summary(says), caption.into_iter().chain(rows)))
            }
            Self::Contents(lines) => Some(group(Tag::TOC, lines.into_iter().map(entry))),
        }
    }
}

/// Takes the items up to one that is less deep than `depth`; deeper ones become a list within the item before them.
fn list(rest: &mut std::iter::Peekable<std::vec::IntoIter<Listed>>, depth: u8) -> TagGroup {
    let mut all = TagGroup::new(Tag::L(ListNumbering::None));
    while let Some(item) = rest.next_if(|item| item.depth >= depth) {
        let mut body = group(Tag::LBody, item.body);
        if rest.peek().is_some_and(|next| next.depth > item.depth) {
            body.push(list(rest, item.depth + 1));
        }
        all.push(group(Tag::LI, [body]));
    }
    all
}

fn row(cells: BTreeMap<u32, (CellKind, Vec<Node>)>) -> TagGroup {
    let cell = |(kind, contents): (CellKind, Vec<Node>)| {
        let tag: TagKind = match kind {
            CellKind::Head => Tag::TH(TableHeaderScope::Column).into(),
            CellKind::Name => Tag::TH(TableHeaderScope::Row).into(),
            CellKind::Plain => Tag::TD.into(),
        };
        group(tag, contents)
    };
    group(Tag::TR, cells.into_values().map(cell))
}

fn entry(line: Vec<Node>) -> TagGroup {
    group(Tag::TOCI, [group(Tag::Reference, [group(Tag::Link, line)])])
}

fn group<N: Into<Node>>(tag: impl Into<TagKind>, children: impl IntoIterator<Item = N>) -> TagGroup {
    let mut group = TagGroup::new(tag);
    children.into_iter().for_each(|child| group.push(child));
    group
}
