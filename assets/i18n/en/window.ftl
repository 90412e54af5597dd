# The window. Plain sentences, sentence case, no full stop after one sentence; "…" only if more is asked.

menu-file = File
menu-samples = New from sample
menu-recent = Recent
menu-edit = Edit
menu-map = Map
menu-arrange = Arrange
menu-walk = Walk and move
menu-view = View
menu-theme = Theme
menu-panels = Panels
menu-interface-size = Interface size
menu-language = Language
menu-help = Help

command-open = Open…
command-open-help = Open a map, or a list as a new map
command-sample-help =
    Open the sample { $about ->
        [lunch] of a lunch
        [congress] of a congress
        [complaint] of a complaint
        [hotel] of a hotel night
       *[other] “{ $title }”
    }, in { $lang ->
        [fi] Finnish
       *[en] English
    }
command-save = Save
command-save-help = Write the map to its file
command-save-as = Save as…
command-save-as-help = Write the map to another file
command-merge = Merge…
command-merge-help = Make other versions of this map, or the maps of other tables, part of it
command-export = Export…
command-export-help = Write the map as a picture (PNG, SVG), on paper (PDF), as a report (HTML, Markdown) or as slides (PPTX)
command-questionnaire = Questionnaire…
command-questionnaire-help = Write a form by which customers rate the touchpoints of the map (HTML), or its heads for a table (CSV)
command-copy-picture = Copy picture
command-copy-picture-help = Put the map on the clipboard as a picture
command-quit = Quit
command-quit-help = Close Polku
command-undo = Undo
command-undo-help = Take the last change back
command-undo-step = Undo { $what }
command-redo = Redo
command-redo-help = Do again what was undone
command-redo-step = Redo { $what }
command-select-all = Select all
command-select-all-help = Select every touchpoint
command-select-none = Select nothing
command-select-none-help = Let go of the selection
command-rate-negative = Rate negative
command-rate-negative-help = Rate what is selected negative
command-rate-neutral = Rate neutral
command-rate-neutral-help = Rate what is selected neutral; neutral breaks too
command-rate-positive = Rate positive
command-rate-positive-help = Rate what is selected positive
command-rate-clear = Clear rating
command-rate-clear-help = Remove this rating from what is selected
command-next-break = Next break
command-next-break-help = Select the next break in journey order and show it
command-previous-break = Previous break
command-previous-break-help = Select the break before in journey order and show it
command-walk-right = Walk right
command-walk-right-help = Select the next touchpoint along a connection
command-walk-left = Walk left
command-walk-left-help = Select the touchpoint before along a connection
command-walk-down = Walk down
command-walk-down-help = Select the touchpoint below along a connection
command-walk-up = Walk up
command-walk-up-help = Select the touchpoint above along a connection
command-fit = Fit map
command-fit-help = Show the whole map
command-fit-selection = Fit selection
command-fit-selection-help = Show what is selected, as large as it goes
command-zoom-whole = Zoom to 100 %
command-zoom-whole-help = Show the map in its own size
command-zoom-in = Zoom in
command-zoom-in-help = Show the map larger
command-zoom-out = Zoom out
command-zoom-out-help = Show the map smaller
command-verdict-panel = Verdict and inspector
command-verdict-panel-help = Show or fold the panel at the right
command-bottom-panel = Panel below the map
command-bottom-panel-help = Show or fold the emotional trace or the findings, whichever was there last
command-all-panels = All panels
command-all-panels-help = Fold every panel to have the map alone, or show them all again
command-full-screen = Full screen
command-full-screen-help = Cover the whole screen, or go back to a window
command-trace-panel = Emotional trace
command-trace-panel-help = Show or fold the emotional trace below the map
command-findings-panel = Findings
command-conflicts = Decide conflicts…
command-conflicts-help = Choose, one by one, between what two people said differently
command-actors-panel = Who can mend what
command-actors-panel-help = Show or fold the table of actors and touchpoints below the map
command-customers-panel = What customers answered
command-customers-panel-help = Show or fold what surveys say of whole journeys, below the map
command-findings-panel-help = Show or fold what was found, by rule, below the map
command-legend = Legend
command-legend-help = Show what everything on the map means, or fold it to a word
command-next-panel = Next panel
command-next-panel-help = Move the keyboard to the next panel
command-previous-panel = Previous panel
command-previous-panel-help = Move the keyboard to the panel before
command-menus = Menu bar
command-menus-help = Move the keyboard to the menus; Enter opens one, arrows go through it
command-theme-system = As the system
command-theme-system-help = Light or dark, as the system has it
command-theme-light = Light
command-theme-light-help = Dark on light
command-theme-dark = Dark
command-theme-dark-help = Light on dark, for projectors and evenings
command-interface-size = { $percent } %
command-interface-size-help = Text and controls this large, or as large as the window has room for; Ctrl + and − make the map alone larger and smaller
interface-size-limited = Shown at { $percent } %: the window has no room for more. In a larger window it is as large as you chose
command-language-system = As the system
command-language-system-help = In the system's language
command-language-en = English
command-language-en-help = Everything in English
command-language-fi = Suomi
command-language-fi-help = Everything in Finnish
command-palette = Command palette…
command-palette-help = Find a command by its name and run it
command-keys = Keys and gestures
command-keys-help = Every key and what the mouse does

step-map = change of the map's settings
step-rating = rating
step-rating-of = rating of { $title }
step-rating-of-several = rating of { $count } touchpoints

palette-hint = What do you want to do?
palette-nothing = No command is called that
keys-title = Keys and gestures
keys-mouse = Mouse and touchpad
gesture-pan = Move the canvas
gesture-pan-how = Space + drag, middle or right drag, wheel
gesture-sideways = Move the canvas sideways
gesture-sideways-how = Shift + wheel
gesture-zoom = Zoom around the pointer
gesture-zoom-how = Ctrl + wheel, pinch
gesture-select = Select a touchpoint
gesture-select-how = Click
gesture-add = Add to the selection, or take out of it
gesture-add-how = Shift + click
gesture-around = Select all within a rectangle
gesture-around-how = Drag on the canvas
gesture-name = Rename a touchpoint or a stage, label a connection
gesture-name-how = Double click
gesture-paste = Paste what is marked in another window (Linux)
gesture-paste-how = Middle click on the canvas
gesture-ground = Letters and digits do nothing, until Esc or a click on anything
gesture-ground-how = Click on empty ground of a panel
close = Close
notice-close = Close this message

untitled = Untitled map
state-saved = saved
state-unsaved = not saved
state-untitled = not saved to a file yet

rate-as = Rate as
rate-as-help = Whose rating the keys 1, 2, 3 and 0 and the faces set
rate-for-short = Rate for
rate-for = Rating for which customers
everyone = Everyone
all-customers = All customers
seen-for = For
judged-by = Judged by
judged-by-help = Whose rating counts in the verdict. Customers first: theirs where there is one, else our own, marked assumed

canvas = Map
legend = Legend
legend-fold = Click to fold the legend to a word
back-to-map = Back to the map
legend-help = Neutral breaks too: if the experience at any touchpoint stays negative or neutral, the experience has not succeeded. The thread is strong while nothing has broken, frays at a break and is dotted behind it. Assumed: only we ourselves have rated it. The small bar: what several answers were, the worst first and highest
verdict-help = Broken: at least one touchpoint is negative or neutral. Not known yet: none is, but some are not rated. Never an average
reach-help = A break is unavoidable if no path from a start to an end goes around it
breaks = Breaks, first to last
breaks-by-dots = Breaks, most dots first
trace = Emotional trace
trace-help = One negative weighs in memory as much as several positives: positives minus the weight times negatives. Neutral weighs 0. It stands beside the verdict, never instead of it

touchpoint-number = Touchpoint { $number }
rating-clear = Clear
rate-selected = Rate the selected
count = count
answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
selected = { $count ->
    [one] 1 touchpoint selected
   *[other] { $count } touchpoints selected
}
answers-replaced = One answer has taken the place of { $count } answers. Undo brings them back
finding-assumed = Assumed: only our own rating. Ask, don't assume
finding-overridden = The rating for everyone is not used: every segment in target has its own
stage = Stage
channels = Channels
actors = Actors
note = Note
this-map = This map
map-title = Title
promise = Promise
tolerance = Tolerance
tolerance-help = The share of answers that may be worse before a touchpoint breaks. 0 % means every customer
weight = Weight of a negative
weight-help = How many positives one negative weighs in the emotional trace

dialog-merge = Merge maps into this one
dialog-open = Open a map
dialog-save = Save the map
dialog-export = Export the map
dialog-report = Export the report
dialog-handover = Export the handover
dialog-mandates = Export who may solve what
dialog-page-html = Page (HTML)
dialog-page-markdown = Page (Markdown)
dialog-page-pdf = Page on paper (PDF)
dialog-questionnaire = Write the questionnaire
dialog-questionnaire-html = Questionnaire as a web page
dialog-questionnaire-csv = Heads of a table (CSV)
dialog-map = Polku map
dialog-map-or-list = Maps and lists
file-of-mine = { $name } (mine)
dialog-png = PNG picture
dialog-svg = SVG picture
dialog-pdf = The map on paper (PDF)
dialog-report-pdf = Report on paper (PDF)
dialog-html = Report as a web page (HTML)
dialog-markdown = Report as text (Markdown)
dialog-slides = Slides (PowerPoint)
saved = Saved { $file }
saved-unconfirmed = Saved { $file }, but the disk did not confirm it
saved-again = { $file } was no longer there. It is written again
saved-late = { $file } has been saved after all, as the map was when its saving began
saved-already = Nothing has changed since the last save
exported = Exported { $file }
export-ending = An export ends in { $endings } or { $last }, not in .{ $ending }. Nothing was written
export-ending-one = This is written as { $last } alone, not as .{ $ending }. Nothing was written
copied = The picture is on the clipboard
remark-comments = This file has comments. Polku does not keep them when it saves
remark-unknown = { $count ->
    [one] This file has a field that this Polku does not know ({ $field }, line { $line }). It is kept as it is
   *[other] This file has { $count } fields that this Polku does not know (the first: { $field }, line { $line }). They are kept as they are
}

unopened = { $file } could not be opened
unopened-do = Open another map, or begin a new one here: double click, or press T

ask-unsaved = Save the changes to “{ $title }”?
ask-unsaved-more = If you don't save, they are lost
ask-gone = { $file } is no longer there. Save it again?
ask-gone-more = Somebody has deleted or moved it. If you don't save, your map is in no file
ask-overwritten = Somebody has saved something else as { $file }. Save your map?
ask-overwritten-more = If you don't save, your map is in no file. Before a save replaces theirs, it asks
ask-hung = The disk does not answer: { $file }
ask-hung-kept = You can wait, or save your map on another disk. Until it is saved, what you have changed is kept and offered at the next start
ask-hung-lost = You can wait, or save your map on another disk. Unsaved work cannot be kept safe: whoever quits loses it
disk-hangs = The disk does not answer: { $file }. You can go on drawing, save your map elsewhere with Save as…, or quit
ask-changed = { $file } has changed on disk since it was read
ask-changed-as-read = Somebody else has saved it meanwhile, and you have changed nothing. Opening theirs loses nothing; saving over it would lose their changes
ask-changed-more = Somebody else has saved it meanwhile. Merging keeps both, and you decide what is in dispute; saving over it would lose their changes, opening theirs would lose yours
ask-replace = { $file } is there already. Replace it?
ask-same-answers = Are the answers in { $file } the same as here?
ask-same-answers-more = Some answers that name no group are alike in both. The same answers: the map was copied after people had answered, so each counts once, and where they differ you are asked. Of different groups: each file was filled in by people of its own, and both count, called after their files
button-same-answers = The same answers
button-different-groups = Of different groups
ask-hard-linked = { $file } has several names on this disk
ask-hard-linked-more = Saving here would leave the old content under the other names
ask-save-failed = { $file } could not be saved
ask-path-merge = Which maps are to be merged into this one?
ask-path-open = Which file?
ask-path-save = Save to which file?
ask-path-export = Export to which file? It ends in .{ $ending }
ask-path-more = This system has no file dialog, so type the path
ask-path-more-several = This system has no file dialog, so type the path; several with a semicolon (;) between them
path-field = Path of the file
button-save = Save
button-dont-save = Don't save
button-cancel = Cancel
button-overwrite = Overwrite
button-save-as = Save as…
button-merge = Merge
button-open-theirs = Open theirs
button-retry = Try again
button-replace = Replace
button-keep-unsaved = Keep mine unsaved
button-open = Open
button-export = Export
button-wait = Wait
button-quit-anyway = Quit anyway
button-dont-wait = Don't wait
button-ok = OK
