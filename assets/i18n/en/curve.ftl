# What is handed over: the emotional trace as a curve.

# R9: what stays in memory, and the words above the curve
curve-peak = Peak: { $number } { $title }, { $level }.
curve-end = End: { $number } { $title }, { $level }.
curve-peak-and-end = Peak and end: { $number } { $title }, { $level }.
curve-peak-here = Peak
curve-end-here = End
curve-peak-and-end-here = Peak and end

# Each line, for those who do not see it
curve-line = { $name }: { $told }.
curve-line-at = { $level } at { $numbers }
curve-line-at-several = { $level } at { $numbers }
curve-line-whole = no break and no gap

# picture: the legend of the curve
legend-shade = Shaded: a break
legend-gap = Gap: not rated

# The head of all that is handed over: for whom, and who was asked; a number comes behind its word
head-for = For: { $segments }
head-asked = Asked: { $who }
head-asked-customers = customers { $count }
head-asked-staff = staff { $count }
head-asked-own = we ourselves { $count }
head-asked-unnamed = without a group

# A logo that cannot be taken
logo-unread = { $file }: { $why }. The logo is chosen with File ▸ Logo on exports…
logo-too-large = the logo is larger than { $megabytes } MB; choose a smaller picture
logo-too-many-pixels = the logo has more than { $millions } million pixels; choose a smaller picture
logo-undrawable = this is neither a PNG nor an SVG that can be drawn; choose another picture as logo

# The report: each touchpoint for each segment as a table, and how the map stands with each segment
report-curve-says = What each touchpoint is for whom, in journey order.
report-asked = Asked
report-verdict = Verdict
report-standings-say = Each segment by itself: how many were asked, how many touchpoints are at each level, and what that comes to.
standing-holds = Holds
standing-recovered = Holds after recovery
standing-open = Not known yet
standing-broken = Broken at { $breaks }
standing-broken-several = Broken at { $breaks }

# The terminal: a logo and a line of one's own
help-export-logo = A logo at the head of picture and report, a PNG or an SVG of at most 2 MB, embedded
help-export-line = A line of your own above the title, such as who made it
cli-no-head = this sheet has no head of its own; leave this out

# The window: a logo and a line of one's own
command-logo = Logo on exports…
command-logo-help = Choose a PNG or SVG that stands at the head of exported pictures and reports; choose again to take it off
command-logo-also = brand letterhead company head image
command-head-line = Line on exports…
command-head-line-help = A line of your own above the title of exported pictures and reports, such as who made them
command-head-line-also = letterhead author company footer confidential
dialog-logo = Choose a logo
dialog-logo-filter = Pictures (PNG, SVG)
logo-on = { $file } stands at the head of exports
logo-off = Exports have no logo any more
ask-path-logo = Which picture is the logo? It ends in .png or .svg
ask-line = Line at the head of exports
ask-line-more = It stands above the title of exported pictures and reports. Empty, there is none.
line-field = Line
