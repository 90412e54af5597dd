# What is chosen before an export, beside the page as it will be

export-title = Export
export-what = What
export-as = Format
export-paper = Paper
export-for = For whom
export-targets = Segments in target
export-theme = Colours
export-save = Save as { $ending }…
export-save-help = Choose where it is written
export-drawing = Drawing…
export-likeness = The web page says the same in one column
export-elsewhere = It opens in a browser; there is nothing to be seen of it here
export-page = Page { $page } of { $pages }
export-slide = Slide { $page } of { $pages }
export-page-before = Page before
export-page-next = Next page
export-kind-map = The map
export-kind-report = The report
export-kind-slides = Slides
export-kind-handover = Handover
export-kind-mandates = Who may solve what
export-kind-tally = Tally sheets for tables
export-kind-stickers = Stickers to cut out
export-kind-form = Evaluation form
export-kind-questionnaire = Questionnaire
export-kind-actions = Actions

# The name of a file that is suggested, behind the title of the map
export-file-report = report
export-file-questionnaire = questionnaire
export-file-handover = handover
export-file-mandates = mandates
export-file-tally = tally sheets
export-file-stickers = stickers
export-file-form = form
export-file-actions = actions
