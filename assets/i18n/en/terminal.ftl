# The terminal: what its commands say. Machine words such as the keys of --json are not translated.

## Outlines

outline-mark-alone = a rating without a touchpoint; write the touchpoint before it
outline-bullet-alone = a list mark without a text; write the touchpoint after it, or remove the line
outline-heading-alone = a heading without a text; write the name of the stage after it, or remove it
outline-stages = there are more than { $most } stages; split the outline
outline-actors = there are more than { $most } actors; split the outline
outline-touchpoints = there are more than { $most } touchpoints; split the outline
outline-unknown-rating = “{ $text }” is no rating; it is kept in the note. Ratings are (+), (0), (-), 1 to 5, or words such as good and bad
outline-rated-twice = “{ $text }” rates otherwise than the title does; the title's rating counts, the other is kept in the note
outline-unknown-column = the column “{ $text }” has no place in a map; its cells are kept in the notes
outline-empty = the list has no touchpoints, so the map is empty
outline-is-survey = each row has become a touchpoint; if these are the answers of a survey, polku survey counts them and keeps nobody’s name
outline-is-map = this is a map already; open it, or judge it with polku check

## Before there is a window

no-display = There is no display to open a window on. Without one these work: polku check FILE…, polku diff A B, polku export FILE, polku import OUTLINE, polku completions SHELL, polku man; see polku --help
no-window = No window can be opened: { $why }. { -works-without }
no-server = No window can be opened: no display server answers at { $variable }={ $value }; start one, or set { $variable } to one that runs. { -works-without }
lacks-keyboard = No window can be opened: the library libxkbcommon-x11 is missing; install it (Debian, Ubuntu: libxkbcommon-x11-0, elsewhere: libxkbcommon-x11). { -works-without }
lacks-x11 = No window can be opened: a library of X11 is missing; install libX11, libX11-xcb, libXcursor and libXi (Debian, Ubuntu: libx11-6 libx11-xcb1 libxcursor1 libxi6). { -works-without }
lacks-wayland = No window can be opened: the library libwayland-client is missing; install it (Debian, Ubuntu: libwayland-client0, elsewhere: wayland). { -works-without }
lacks-graphics = No window can be opened: there is no usable OpenGL; install Mesa or the driver of your graphics card (Debian, Ubuntu: libgl1 libegl1 libgl1-mesa-dri). { -works-without }
-works-without = Without a window these work: polku check FILE…, polku diff A B, polku export FILE, polku import OUTLINE; see polku --help
cli-one-file = polku takes one file; to judge several write polku check FILE…

## Commands

cli-usage-error = error: { $said }
cli-usage-unknown = there is no argument { $arg } here
cli-usage-missing = this is missing: { $arg }
cli-usage-no-value = { $arg } needs a value
cli-usage-value = “{ $value }” is no value of { $arg }
cli-usage-surplus = { $arg } does not take “{ $value }”
cli-usage-twice = { $arg } is there more than once
cli-usage-values = it can be: { $values }
cli-usage-meant = perhaps you mean { $values }
cli-usage-help = polku --help tells more
cli-no-output = The result could not be written: { $why }
cli-nothing-found = Nothing found
cli-standard-twice = standard input can be one of the two maps, not both; name a file for the other
cli-today = “{ $text }” is no day; write it as 2026-12-08
cli-mended-one-file = the numbers are those of one map; name one file
cli-no-break = no touchpoint no. { $number } breaks, so it cannot be taken as mended; name one that the check lists
cli-no-segment = the map has no segment “{ $segment }”; write its name exactly as in the map
cli-export-ending = an export ends in { $endings } or { $last }; choose such a name or say which with --to
cli-export-to = this is written as { $endings } or { $last }; choose one of these
cli-export-ending-one = this is written as { $last } alone; choose such a name
cli-export-to-one = this is written as { $last } alone; choose that
cli-no-scale = { $to ->
    [svg] an SVG has no scale
    [pptx] slides have no scale
    [pdf] a PDF is as large as its paper
   *[other] a report has no scale
}; leave it out or write --to png
cli-no-scale-form = a questionnaire has no scale; leave it out
cli-no-scale-page = a page has no scale; leave it out
cli-no-paper = only a PDF has paper; leave it out or write --to pdf
cli-no-paper-here = this is not for paper; leave it out
cli-no-lens = --lens was left out: this shows the experience, whatever the lens
cli-no-theme = --theme was left out: this is always light
cli-scale-range = the scale goes from 0.5 to 8; choose one between
cli-merge-files = merge takes BASE OURS THEIRS or, with --no-base, OURS THEIRS; name the maps so, and merge a further one into the result
cli-merge-left = { $file }: conflicts are in the map; open it in Polku and choose
cli-merge-as-text = { $file }: merged line by line instead
cli-survey-sheet = the sheet “{ $name }” is read; there are { $names }, and --sheet says which
cli-survey-uneven = row { $row } has { $cells ->
    [one] one cell
   *[other] { $cells } cells
}, the header { $columns }
cli-survey-left-out = the column “{ $header }” is left out: { $why }
cli-survey-unnamed = no. { $number }
cli-survey-outside = row { $row }, “{ $header }”: “{ $text }” lies outside { $scale } and is no answer
cli-survey-widened = the column “{ $header }” is read on { $scale } because of { COUNT($few) } of its { COUNT($answers) } answers; most columns are on { $usual }; if { $few ->
    [one] that is a slip
   *[other] those are slips
}, add --scale '{ $quoted }={ $usual }'
cli-survey-more = … and { $count ->
    [one] one more such row
   *[other] { $count } more such rows
}
cli-survey-replaced = the survey “{ $name }” that the map had is replaced
cli-survey-scale = On { $scale }{ $reversed ->
    [yes] , 1 being the best
   *[no] { "" }
}: { $headers }
cli-survey-holding = What alone holds back most:
cli-survey-open = more than one scale fits { $headers }; say on which it was asked: { $scales }
cli-survey-nothing = no column looks like a touchpoint; say which is one with --column 'HEADER=TITLE' or --scale 'HEADER=1-5'
cli-survey-unanswered = nobody answered anything that a scale has; say on which scale it was asked, with --scale
cli-survey-no-name = the survey has no name; give it one with --name
cli-survey-header = the first row is no header: it has answers ({ $texts }); write the titles of the touchpoints above it
cli-survey-no-column = there is no column “{ $header }”; there are { $headers }
cli-survey-pair = “{ $text }” has no sign of equality; write HEADER=VALUE
cli-survey-no-title = “{ $header }” gets no title; write --column 'HEADER=TITLE'
cli-survey-no-scale = “{ $word }” is no scale; one is { $scales }
cli-survey-no-reverse = the column “{ $header }” has no scale that could be turned round
cli-survey-no-segment = the column “{ $header }” has no or too many different answers to be the segment; choose another
cli-survey-personal-segment = the column “{ $header }” is left out so that nobody can be known by it, and a map keeps the names of segments; choose another
cli-survey-no-touchpoint = the column “{ $header }” has too many different answers to be rated by; choose another
cli-survey-outcomes = the column “{ $header }” cannot be an outcome beside the one before: a map holds one for whether people would come again, one for whether they would recommend, and one more that is told by number of breaks, named first
cli-survey-no-outcome = the column “{ $header }” has too many different answers to be the outcome; choose another
cli-survey-no-value = nobody says “{ $value }” in the column “{ $header }”; write an answer as it stands there
cli-survey-date = “{ $date }” is no date; write YYYY, YYYY-MM or YYYY-MM-DD
cli-actions-ending = a plan of actions ends in { $endings } or { $last }; choose such a name or say which with --to
cli-actions-separator = between the cells of a table stands , or ; or tab; choose one of these
cli-actions-no-separator = tasks have no separator; leave it out or write --to csv
cli-actions-standard-twice = standard input can be the map or the table, not both; name a file for the other
cli-actions-not-taken = nothing is taken; mend these rows and take it again
cli-git-failed = git says: { $why }
cli-git-would = This would be written:
cli-git-how = polku git-setup --write writes it, polku git-setup --remove takes it back.
cli-git-written = Git merges maps with Polku in this repository. Commit .gitattributes; the settings of git are each person's own. polku git-setup --remove takes it back.
cli-git-removed = Git merges maps line by line again.

## Help. The names of commands, options and their values are machine words

help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options

help-polku = Rate every touchpoint of a customer's journey, and see where it breaks
help-polku-map = The map to open in a window; without one a sample is opened
help-polku-more = { help-polku-map }
help-polku-lang = en or fi; else the system's language
help-polku-help = Tell what there is
help-polku-version = Tell the version

help-actions = Write what is done against breaks as a table or as tasks, and take a table back that somebody worked on
help-actions-map = A map; - is standard input
help-actions-to = csv (a table, as usual) or md (tasks in Markdown); else as OUT ends
help-actions-separator = Between the cells of the table: , (as usual), ; or tab
help-actions-take = Take this table into the map: CSV, XLSX or ODS. What differs is changed, by id; a row without an id is a new action
help-actions-output = Where to; - is standard output, and so it is without it. With --take the map that comes of it
help-actions-force = Replace a file that is there; with --take the map itself too
help-actions-after = The table is in the language of --lang, else of the map, else of the system; English, Finnish and Swedish headers are known again, in any order. A column that is missing leaves its field as it is. Where a row cannot be taken nothing is, and each such row is told. Exit status: 0 done, 2 not done.

help-check = Judge maps: the verdict of each, where it breaks, and what the rules find
help-check-files = Maps; - is standard input
help-check-by = Whose rating counts: customers-first (as usual), customers or own
help-check-segment = Judge for this segment alone, named as in the map
help-check-rule = Tell what this rule finds, each by itself, and nothing else: R5, R6, R8, R10, R11, R12, R13, R14, R15, R16, R17 or R19; may be repeated
help-check-today = The day on which the maps are looked at, YYYY-MM-DD, for what is overdue; else the system's
help-check-mended = Tell what the map would be if these breaks were mended: their numbers, such as 7,14. It changes no exit status
help-check-json = Tell it to a program: one JSON array
help-check-after = Exit status: 0 all maps hold, 1 one is broken or not known yet, 2 one could not be used.

help-diff = Compare two maps: what came, what is gone, what changed, what moved, and the verdict on both
help-diff-before = A map; - is standard input
help-diff-second = Another, to which the first is compared; - is standard input
help-diff-json = Tell it to a program: one JSON object
help-diff-text = Print one map as text, a fact a line, for git to compare
help-diff-after = Exit status: 0 both say the same, 1 they do not, 2 one could not be used.

help-export = Draw a map as a picture, as the window shows it, or write a report or slides of it
help-export-file = A map; - is standard input
help-export-to = png or svg for a picture, pdf for the map on paper, html or md for a report, pptx for slides; of the report pdf, html or md, of a questionnaire html or csv, of handover and mandates html, md or pdf, of tally, stickers and form pdf; else as OUT ends, else png, of the report and of what is printed for a workshop pdf, or html
help-export-sheet = What of it: map (as usual, a picture, on paper, a report or slides), report (pdf, html or md), handover, the open cases for the next shift, mandates, who may solve what (each html, md or pdf), tally, on which tables count, stickers, touchpoints to cut out, form, the ten causes of distrust to fill in (each pdf), or questionnaire, which asks customers about its touchpoints (html or csv)
help-export-output = Where to; - is standard output. Else named as the map, in the current folder
help-export-scale = Pixels for one unit of the canvas, 0.5 to 8, for png; 1 if left out
help-export-today = The day on which the map is looked at, YYYY-MM-DD, for what is overdue, and told at the head; else the system's, which is not told. With it the same map gives the same file on any day
help-export-paper = The paper of a PDF: a4 (as usual), a3, a1 or a0; the map is turned and scaled so that it fits
help-export-theme = light (as usual) or dark
help-export-by = { help-check-by }
help-export-segment = { help-check-segment }
help-export-force = Replace a file that is there
help-export-after = What is exported is in the language of --lang, else of the map, else of the system.

help-import = Make a map of a list, an outline or the rows of a spreadsheet
help-import-outline = A text: “# title”, “## stage”, “- touchpoint”, or rows with a tab between their cells (.csv: commas or semicolons); - is standard input
help-import-output = Where to; - is standard output. Else named as the outline, in the current folder
help-import-voice = Whose ratings they are: own (as usual), customers or staff
help-import-force = Replace a file that is there
help-import-after = A line that ends in (+), (0) or (-) is rated positive, neutral or negative; (?) is not rated. A header row says what the cells of a table are: title, stage, channels, actors, rating, note. What cannot be used is told and kept in the note.

help-survey = Count the answers of a survey, tell what holds its journeys back, and take it into a map
help-survey-answers = CSV (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252), XLSX or ODS, one row a respondent below a header; - is standard input
help-survey-map = The map that it is taken into; without one every column that has a scale becomes a touchpoint of a new map
help-survey-output = Where to; - is standard output, and the summary goes to standard error. Without it nothing is written
help-survey-name = The name of the survey; else as the file. One of this name that the map has is replaced
help-survey-date = When it was asked: YYYY, YYYY-MM or YYYY-MM-DD
help-survey-sheet = The sheet of a spreadsheet; else the first that has a cell
help-survey-column = The column with this header is the touchpoint of this title, or a new one; may be repeated
help-survey-ignore = Leave the column with this header out; may be repeated
help-survey-outcome = The column with this header asks what came of it, and this answer is yes; may be repeated
help-survey-segment = The column with this header says the segment of each respondent
help-survey-scale = On which scale it was asked: 1-3, 1-5, 1-7, 0-10, -2..2, 4-10 or words; of one column HEADER=SCALE, may be repeated
help-survey-reverse = In the column with this header 1 is the best; may be repeated
help-survey-json = Tell it to a program: one JSON object
help-survey-force = Replace a file that is there; the map itself too
help-survey-after = Columns are matched to titles, case, spaces and punctuation aside. A column that fits no scale is left out and told: names, e-mail addresses, telephone numbers, dates and free text are never kept. Exit status: 0 done, 2 not done.

help-merge = Merge two maps that come from the same one; what both changed differently is kept as a conflict
help-merge-files = BASE OURS THEIRS; with --no-base OURS THEIRS. One of them may be -, standard input
help-merge-no_base = There is no common map: whatever differs is a conflict
help-merge-output = Where to; - is standard output. One of the maps itself only with --force
help-merge-name_groups = Name the answers that customers gave without a group after the file they are in, so that those of several tables stand side by side
help-merge-force = Replace a file that is there
help-merge-after = Exit status: 0 merged, 1 merged with conflicts, which are in the map and told one a line, 2 not done.

help-merge-driver = Merge a map for git, which calls it; git-setup tells git so
help-merge-driver-base = The common map
help-merge-driver-ours = Ours; the result is written here
help-merge-driver-theirs = Theirs
help-merge-driver-marker_size = The size of the marks where it is merged line by line
help-merge-driver-path = The name that the map has in the repository

help-git-setup = Teach git to merge maps in this repository and to tell their differences
help-git-setup-write = Write it; without this it is only said what would be written
help-git-setup-remove = Take it back

help-completions = Print completions for a shell
help-completions-shell = bash, elvish, fish, powershell or zsh

help-man = Print the manual page
